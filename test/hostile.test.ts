// Odd and hostile articles through the whole pipeline: nothing throws, every place stays inside its text.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { trace } from "../src/analyse.ts";
import type { Input } from "../src/model/input.ts";
import { read } from "../src/read/read.ts";

const input = (name: string, text: string): Input => ({ input: name, bytes: new TextEncoder().encode(text) });

const HOSTILE: Readonly<Record<string, string>> = {
  "one word ten thousand times": "المدير ".repeat(10_000),
  "nothing but quotation marks": '«“"»”'.repeat(2_000),
  "quotations nested a thousand deep": `${"«قال ".repeat(1_000)}نعم`,
  "a line of two thousand sentences without a stop": "قال المدير إن السد آمن ".repeat(2_000),
  "letters under fifty marks each": `قا${"\u064e\u0651".repeat(25)}ل`.repeat(200),
  "bidi overrides and invisible marks": "قال\u202e المدير\u2066\u200b إن\ufeff السد آمن.",
  "lone surrogates and unassigned": "قال \ud800 المدير \udfff\uffff إن السد آمن.",
  "only line breaks": "\n\r\n\n\r\r\n",
  "emoji and astral letters": "قال 👩🏽‍🚒 المدير «🏳️‍🌈 نعم 𐎀𐎁» للوكالة.",
};

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`${name}: alone and twice`, async () => {
    const { articles } = await read([input("a.txt", text), input("b.txt", `${text} زيادة`)]);
    const document = trace(articles);
    for (const { start, end } of document.attributions.flatMap(({ content }) => content)) {
      assert.ok(0 <= start && start <= end && end <= text.length + 6);
    }
  });
}

const WORDS = [
  "قال",
  "المدير",
  "إن",
  "«",
  "»",
  "“",
  '"',
  ":",
  "،",
  ".",
  "\n",
  "السد",
  "نفى",
  "أن",
  "12",
  "وأضاف",
  "بحسب",
  "رويترز",
  "\u202e",
];

test("any mixture of cues, marks and breaks is traced without a throw", async () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
      const { articles } = await read(texts.map((content, i) => input(`${i}.txt`, content)));
      const document = trace(articles);
      for (const { chains, reports } of document.traces)
        assert.ok(chains.low <= chains.high && chains.high <= Math.max(reports, 0));
    }),
    { numRuns: 60 },
  );
});
