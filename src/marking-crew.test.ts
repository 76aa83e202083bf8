import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { analyse, newDocument, withMarks } from "./analyse.ts";
import { attribute } from "./attribute/attribute.ts";
import { gather } from "./gather/gather.ts";
import { markInCrew, threadsFor } from "./marking-crew.ts";
import type { Article } from "./model/article.ts";
import { read } from "./read/read.ts";

const AFFAIR = join(resolve(import.meta.dirname, ".."), "examples/dam-pumps");

/** The articles of the example affair, so often that there are several batches and the last is short. */
async function manyArticles(): Promise<readonly Article[]> {
  const { articles } = await read((await gather([AFFAIR])).inputs);
  return Array.from({ length: 14 }, (_, copy) =>
    articles.map((article) => ({ ...article, id: `${article.id}-${copy}` as Article["id"] })),
  ).flat();
}

test("marks are the same, and in the same order, in any number of threads as in none", async () => {
  const articles = await manyArticles();
  const alone = articles.map((article) => attribute(article));
  for (const threads of [1, 3]) assert.deepEqual(await markInCrew(articles, { threads }), alone, `${threads} threads`);
  const document = withMarks(newDocument(articles), alone);
  assert.deepEqual(document, analyse(newDocument(articles), { until: "attribute" }));
});

test("a crew tells how far it is, to the last article", async () => {
  const articles = await manyArticles();
  const told: number[] = [];
  await markInCrew(articles, { threads: 2, onArticles: (done) => told.push(done) });
  assert.deepEqual(
    told,
    told.toSorted((a, b) => a - b),
  );
  assert.equal(told.at(-1), articles.length);
  assert.ok(told.length > 1);
});

test("a few hundred articles are marked in this thread, and no articles by nobody", async () => {
  assert.equal(threadsFor(0), 1);
  assert.equal(threadsFor(300), 1);
  assert.ok(threadsFor(1_000_000) <= 8);
  assert.deepEqual(await markInCrew([], { threads: 4 }), []);
});
