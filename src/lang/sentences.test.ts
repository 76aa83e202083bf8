// Sentence borders in texts with case: abbreviations, quotations that go on in lower case, marks that open the next sentence.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sentences } from "./sentences.ts";

/** The sentences of a text in which every pair of straight or curly marks is a closed quotation. */
function cut(text: string): readonly string[] {
  const quotations = [...text.matchAll(/"[^"]*"|“[^”]*”/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return sentences(text, { start: 0, end: text.length }, quotations).map((span) => text.slice(span.start, span.end));
}

test("an abbreviated title or month does not end a sentence", () => {
  assert.deepEqual(cut("Col. Idris Vann spoke to Gov. Park on Aug. 4. Nobody answered."), [
    "Col. Idris Vann spoke to Gov. Park on Aug. 4.",
    "Nobody answered.",
  ]);
});

test("a question in quotation marks goes on where the next word is in lower case", () => {
  assert.deepEqual(cut('"Is it closed?" asked the mayor. No one knew.'), [
    '"Is it closed?" asked the mayor.',
    "No one knew.",
  ]);
  assert.deepEqual(cut("“Закрыт?” — спросил мэр. Никто не знал."), ["“Закрыт?” — спросил мэр.", "Никто не знал."]);
});

test("a mark that opens the next sentence does not belong to the one before", () => {
  assert.deepEqual(cut('He left. "We waited all night," she said.'), ["He left.", '"We waited all night," she said.']);
});
