// What adding and removing reports does to the count, on the example affair from end to end: a near clone never raises either bound, and
// neither does taking an article away.

import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { trace } from "../src/analyse.ts";
import type { Article } from "../src/model/article.ts";
import type { FullTraceDocument } from "../src/model/trace-document.ts";
import { traceFiles } from "../src/trace-files.ts";

const AFFAIR = join(resolve(import.meta.dirname, ".."), "examples/dam-pumps");
const whole = (await traceFiles([AFFAIR])).document as FullTraceDocument;

/** Places of the versions of each claim, so that a claim is found again in another run. */
function claimsAt(
  document: FullTraceDocument,
): readonly { readonly at: ReadonlySet<string>; readonly low: number; readonly high: number }[] {
  return document.traces.map(({ claim, chains }) => {
    const versions = document.claims.find(({ id }) => id === claim)?.versions ?? [];
    return { at: new Set(versions.map(({ at }) => `${at.article} ${at.start} ${at.end}`)), ...chains };
  });
}

/** For each claim of `changed` the claim of `before` with all its versions outside `article`, where there is one. */
function raised(before: FullTraceDocument, changed: FullTraceDocument, article: string): readonly string[] {
  const known = claimsAt(before);
  return claimsAt(changed).flatMap((one) => {
    const kept = [...one.at].filter((place) => !place.startsWith(article));
    const twin = kept.length === 0 ? undefined : known.find(({ at }) => kept.every((place) => at.has(place)));
    if (!twin || (one.low <= twin.low && one.high <= twin.high)) return [];
    return [`${kept[0]}: ${twin.low}..${twin.high} became ${one.low}..${one.high}`];
  });
}

/** The article again under another address, with a word changed: a silent edit. */
function clone(article: Article): Article {
  const last = article.text.lastIndexOf(" ");
  const text = `${article.text.slice(0, last)}${article.text.slice(last)}`.replace("أمس", "امس");
  return { ...article, id: `${article.id}c`, input: `${article.input} (2)`, text };
}

test("a near clone of any article raises no count", () => {
  for (const article of whole.articles) {
    const twin = clone(article);
    const more = trace([...whole.articles, twin]);
    assert.deepEqual(raised(whole, more, twin.id), [], article.input);
  }
});

test("taking an article away raises no count", () => {
  for (const article of whole.articles) {
    const less = trace(whole.articles.filter((one) => one !== article));
    assert.deepEqual(raised(whole, less, "none"), [], article.input);
  }
});
