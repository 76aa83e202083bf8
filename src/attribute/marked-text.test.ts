// Marked text, the form in which a linguist writes a case: [source:…] [cue:…] [content:…] stand for the spans that one finding must have.
// What the Arabic tests share; its own tests only show that it can fail.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article, Block } from "../model/article.ts";
import type { Attribution, SourceKind } from "../model/attribution.ts";
import { attribute } from "./attribute.ts";

const CLOSING = /[،,؛;:.\s]+$/u;

/** An article whose lines are paragraphs; a first line that ends with « ##» is its headline. */
export function articleOf(marked: string): Article {
  const blocks: Block[] = [];
  let text = "";
  for (const line of marked.split("\n")) {
    const heading = line.endsWith(" ##");
    const words = heading ? line.slice(0, -3) : line;
    const start = text.length;
    text += `${words}\n`;
    blocks.push({ role: heading ? "headline" : "paragraph", story: 0, start, end: start + words.length });
  }
  const base = { outlet: null, url: null, title: null, byline: null, dates: [] };
  return { ...base, id: "art-test", input: "test", givenId: null, language: "ar", text, blocks };
}

interface Expected {
  readonly text: string;
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

/** The text without marks, and what each kind of mark holds. */
function unmark(marked: string): Expected {
  const marks: Record<string, string[]> = { source: [], cue: [], content: [] };
  const text = marked.replace(/\[(source|cue|content):([^\]]*)\]/gu, (_, kind: string, words: string) => {
    marks[kind]?.push(words);
    return words;
  });
  return { text, marks };
}

const words = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");

function slices(article: Article, attribution: Attribution): Readonly<Record<string, string>> {
  const cut = (spans: readonly { start: number; end: number }[]): string =>
    words(spans.map((span) => article.text.slice(span.start, span.end)).join(" ")).trim();
  return {
    source: cut(attribution.source.spans),
    cue: cut(attribution.cue ? [attribution.cue] : []),
    content: cut(attribution.content),
  };
}

/** One finding of the marked text must have the marked words as source, cue and content (punctuation and clitics before them aside). */
export function check(
  marked: string,
  expected: { readonly rule?: string; readonly kind?: SourceKind } = {},
): Attribution {
  const { text, marks } = unmark(marked);
  const article = articleOf(text);
  const { attributions } = attribute(article);
  const wanted = Object.entries(marks).map(
    ([kind, list]) => [kind, words(list.join(" ").replace(CLOSING, ""))] as const,
  );
  const found = attributions.find((one) => {
    const has = slices(article, one);
    return wanted.every(([kind, value]) => (has[kind] ?? "") === value);
  });
  const seen = attributions
    .map((one) => JSON.stringify({ rule: one.evidence[0]?.rule, ...slices(article, one) }))
    .join("\n");
  assert.ok(found, `${marked}\nfound:\n${seen}`);
  if (expected.rule !== undefined) assert.equal(found.evidence[0]?.rule, expected.rule, marked);
  if (expected.kind !== undefined) assert.equal(found.source.kind, expected.kind, marked);
  return found;
}

/** Nothing in the text is anybody's words. */
export function silent(text: string): void {
  const found = attribute(articleOf(text)).attributions;
  assert.deepEqual(
    found.map((one) => text.slice(one.cue?.start ?? 0, one.cue?.end ?? 0)),
    [],
    text,
  );
}

test("marked text fails where a span is another", () => {
  assert.throws(() => check("[cue:قال] [source:الوزير إن] [content:الرصيف مغلق]"));
  assert.throws(() => silent("قال الوزير إن الرصيف مغلق"));
});
