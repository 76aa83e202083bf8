// Threads change nothing: a collection large enough for several slices comes out the same, whoever aligns which.

import assert from "node:assert/strict";
import { test } from "node:test";
import { match, openMatching } from "../match/match.ts";
import type { Article } from "../model/article.ts";
import { matchInThreads } from "./archive.ts";

const NO_MARKS = { attributions: [], quotations: [] };
const ROOTS = "سد نهر جسر حقل بئر قرية مضخة حاجز وادي ترعة طمي فيضان قناة بوابة مزارع مهندس".split(" ");
const ENDINGS = "الشرقي الغربي القديم الجديد الكبير الصغير المهجور المغلق".split(" ");

/** Row of numbers 0 ≤ n < limit (xorshift32). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

function sentence(roll: (limit: number) => number, words: number): string {
  return Array.from({ length: words }, () => `${ROOTS[roll(16)]}${roll(40)} ${ENDINGS[roll(8)]}`).join(" ");
}

function articleOf(index: number, text: string): Article {
  const blocks = [{ role: "paragraph" as const, start: 0, end: text.length, story: 0 }];
  const nothing = { givenId: null, outlet: null, url: null, title: null, byline: null, dates: [], language: "ar" };
  return { id: `art-${index}`, input: String(index), text, blocks, ...nothing };
}

/** Articles of their own words, each with one of a few quotations, some with a word changed. */
function collection(articles: number, quotations: number): readonly Article[] {
  const roll = dice(7);
  const quoted = Array.from({ length: quotations }, () => sentence(roll, 6));
  return Array.from({ length: articles }, (_, index) => {
    const quotation = quoted[index % quotations] ?? "";
    const changed = roll(3) === 0 ? quotation.replace(/ [^ ]+ /u, " غيره ") : quotation;
    return articleOf(index, `${sentence(roll, 8)}. ${changed}. ${sentence(roll, 4)}.`);
  });
}

test("a collection has the same passages and notes for any number of threads and any order of its articles", async () => {
  const articles = collection(510, 24);
  assert.ok(openMatching(articles, NO_MARKS).desk.slices.length > 2, "there is something to share out");
  const alone = match(articles, NO_MARKS);
  assert.ok(alone.passages.length > 1000);
  assert.deepEqual(await matchInThreads(articles, NO_MARKS, { threads: 2, leastHits: 0 }), alone);
  assert.deepEqual(await matchInThreads(articles.toReversed(), NO_MARKS, { threads: 3, leastHits: 0 }), alone);
});

test("what is soon done is done on one thread, whatever is asked for", async () => {
  const articles = collection(12, 3);
  assert.deepEqual(await matchInThreads(articles, NO_MARKS, { threads: 8 }), match(articles, NO_MARKS));
});
