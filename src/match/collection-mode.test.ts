// Collection mode looks before it searches: on small inputs, where both can be had, it finds what the careful search of a case finds.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Article } from "../model/article.ts";
import type { Passage } from "../model/passage.ts";
import { articleOf } from "./marked-articles.test.ts";
import { type MatchMode, match } from "./match.ts";

const WORDS =
  "السد النهر الجسر الحقل البئر القرية المضخة الحاجز الوادي الترعة الطمي الفيضان المزارع القناة البوابة المهندس الصيانة الشتاء التوربين المستودع".split(
    " ",
  );
/** What outlets do to a word: as it is, without hamza or with a clitic, one letter off, another word, left out. */
const EDITS: readonly ((word: string, other: string) => string)[] = [
  ...Array.from({ length: 8 }, () => (word: string) => word),
  (word) => `و${word}`,
  (word) => word.replace("ة", "ه"),
  (word) => word.replace(/.$/u, "ن"),
  (_, other) => other,
  () => "",
];

/** Words in some order, each once: of texts that say few words over and over either mode finds some alignment of many. */
const words = fc.shuffledSubarray(WORDS, { minLength: 10 });
const others = fc.shuffledSubarray(
  "المدينة الوزير الطريق المدرسة السوق الميناء الجبل المطار البرد القمح الزيتون المصنع الشاحنة العمال الأجور الموسم".split(
    " ",
  ),
);
const edits = fc.array(fc.tuple(fc.nat(EDITS.length - 1), fc.constantFrom(...WORDS)), { minLength: 24, maxLength: 24 });

function passages(articles: readonly Article[], mode: MatchMode): readonly Passage[] {
  return match(articles, { attributions: [], quotations: [] }, { mode }).passages;
}

function shareCovered({ a }: Passage, others: readonly Passage[]): number {
  let covered = 0;
  for (let at = a.start; at < a.end; at++)
    if (others.some((other) => other.a.start <= at && at < other.a.end)) covered++;
  return covered / (a.end - a.start);
}

/** Passages of fewer words may lie below the bar once a near word is not seen. */
const CLEAR_WORDS = 8;
/** One word beyond a gap of four is found by searching only. */
const CLEAR_IDENTITY = 0.75;

test("what the careful search finds and is clear, a collection finds too; and it finds nothing else", () => {
  fc.assert(
    fc.property(words, others, others, edits, (quote, before, behind, changes) => {
      const copy = quote.map((word, index) => {
        const [edit = 0, other = ""] = changes[index] ?? [];
        return EDITS[edit]?.(word, other) ?? word;
      });
      const articles = [
        articleOf("1", [...before, ...quote].join(" ")),
        articleOf("2", [...copy.filter(Boolean), ...behind].join(" ")),
      ];
      const careful = passages(articles, "case");
      const swift = passages(articles, "collection");
      for (const passage of careful)
        if (passage.words >= CLEAR_WORDS && passage.identity >= CLEAR_IDENTITY)
          assert.ok(shareCovered(passage, swift) >= 0.8, JSON.stringify(passage));
      for (const passage of swift) assert.ok(shareCovered(passage, careful) >= 0.8, JSON.stringify(passage));
    }),
    { numRuns: 150 },
  );
});
