// What compares as one word, how alike two words are, and how ranges are aligned.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gapScore } from "./affine-cells.ts";
import { alignBetween, sidesOf } from "./alignment.ts";
import { pairScore, type Sides, scoreOf } from "./columns.ts";
import { newColumn } from "./growing-column.ts";
import { newLexicon } from "./lexicon.ts";
import { comparisonOf, isWithinDistance, keyTable, type Relation } from "./similarity.ts";
import { lightStem } from "./vocabulary.ts";
import { newWordReader, readWords, type WordColumns } from "./word-reader.ts";
import { wordsIn } from "./word-units.ts";

function keysOf(text: string): readonly string[] {
  return wordsIn(text, { start: 0, end: text.length }).map((word) => word.key);
}

test("two spellings of one thing have one key", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["خمسة وعشرون جسراً", "25 جسرا"],
    ["1,5 مليون", "1.5 مليون"],
    ["50 في المئة", "50%"],
    ["خمسين بالمائة", "50 %"],
    ["عبد الله", "عبدالله"],
    ["و إنشاء", "وانشاء"],
    ["لـMIRTA", "mirta"],
    ["و50", "50"],
    ["بـ«المضخة»", "بالمضخة"],
    ["فيس بوك", "فيسبوك"],
    ["30 آذار/مارس الماضي", "30 مارس الماضي"],
    ["5 كانون الثاني (يناير) 2020", "5 يناير 2020"],
    ["#سد_المرجانة", "سد المرجانة"],
  ];
  for (const [one, other] of pairs) assert.deepEqual(keysOf(one), keysOf(other), `${one} / ${other}`);
});

test("a month's name that is also another word stays a word unless a day or a year stands beside it", () => {
  assert.deepEqual(keysOf("مارس ضغوطاً"), ["مارس", "ضغوطا"]);
  assert.deepEqual(keysOf("في آب 2020"), ["في", "month 8", "#2020"]);
});

test("offsets are those of the original, marks and all", () => {
  const text = "😀 قَالَـتْ و50 شخصاً";
  assert.deepEqual(
    wordsIn(text, { start: 0, end: text.length }).map((word) => text.slice(word.start, word.end)),
    ["قَالَـتْ", "و50", "شخصاً"],
  );
});

/** Pieces that neighbours decide: numbers, clitics, months, split names; and everything that may stand inside or beside a word. */
const PIECES: readonly string[] = [
  ..."خمسة وعشرون ألف 25 1,5 1،7 2018-05-09 50% في المئة بالمائة شهر صفر آب أيار كانون الثاني عبد الله أبو الخير و و50 لـMIRTA بـ«".split(
    " ",
  ),
  ..."قَالَـتْ ﻻعب ا\u0655ن كتاب\u200cها MI6 don't Київ שלום 😀 𝒳𝒴 ـ \u064e - / ( ) ٪ . ، 3أيام 46شخصا د.ب.أ #سد_المرجانة".split(
    " ",
  ),
];

test("the fast reader gives the same words at the same places as the slow one, on any text", () => {
  const separator = fc.constantFrom(" ", "", "\n", "/", "،", " %");
  const text = fc
    .array(fc.tuple(fc.constantFrom(...PIECES), separator), { maxLength: 30 })
    .map((pieces) => pieces.flat().join(""));
  const anyText = fc.oneof(text, fc.string({ unit: "binary", maxLength: 40 }));
  fc.assert(
    fc.property(anyText, (written) => {
      const words: WordColumns = { keys: newColumn(), starts: newColumn(), ends: newColumn() };
      const lexicon = newLexicon();
      readWords(newWordReader(lexicon), written, { start: 0, end: written.length }, words);
      const read = Array.from({ length: words.keys.size }, (_, index) => ({
        start: words.starts.values[index],
        end: words.ends.values[index],
        key: lexicon.vocabulary.forms[words.keys.values[index] ?? -1],
      }));
      const wanted = wordsIn(written, { start: 0, end: written.length });
      assert.deepEqual(
        read,
        wanted.map(({ start, end, key }) => ({ start, end, key })),
      );
    }),
    { numRuns: 500 },
  );
});

test("words are alike in the ways that copies differ", () => {
  const cases: readonly (readonly [string, string, Relation])[] = [
    ["وقال", "قال", "clitic"],
    ["الجيش", "للجيش", "clitic"],
    ["صفوف", "صفوفهم", "clitic"],
    ["ومن", "من", "clitic"],
    ["مسؤول", "مسئول", "equal"],
    ["وزير", "زير", "none"],
    ["وكاله", "كاله", "none"],
    ["مهندسين", "مهندسون", "inflection"],
    ["نتالياهو", "نتلياهو", "near"],
    ["#46", "#60", "number"],
    ["#46", "نحو", "none"],
    ["كل", "كافه", "none"],
    ["سد", "سر", "none"],
  ];
  for (const [one, other, relation] of cases) {
    const comparison = comparisonOf(keyTable([one, other], Float64Array.of(5, 5)));
    assert.equal(comparison.relation(0, 1), relation, `${one} / ${other}`);
    assert.equal(comparison.relation(1, 0), relation, `${other} / ${one}`);
  }
});

test("light stems keep at least three letters", () => {
  assert.equal(lightStem("والمهندسون"), "مهندس");
  assert.equal(lightStem("سد"), "سد");
});

test("the bounded edit distance agrees with the plain one", () => {
  const distance = (one: string, other: string): number => {
    const rows = Array.from({ length: one.length + 1 }, (_, i) =>
      Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const cell = (i: number, j: number): number => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= one.length; i++)
      for (let j = 1; j <= other.length; j++) {
        const row = rows[i] ?? [];
        row[j] = Math.min(
          cell(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
          cell(i - 1, j) + 1,
          cell(i, j - 1) + 1,
        );
      }
    return cell(one.length, other.length);
  };
  const word = fc.string({ unit: fc.constantFrom("ا", "ب", "ت", "م"), maxLength: 9 });
  fc.assert(
    fc.property(
      word,
      word,
      fc.integer({ min: 0, max: 3 }),
      (one, other, limit) => isWithinDistance(one, other, limit) === distance(one, other) <= limit,
    ),
  );
});

/** The best score of all alignments, by trying every one. */
function bestByTrying(sides: Sides, a: number, toA: number, b: number, toB: number): number {
  const memory = new Map<string, number>();
  const best = (i: number, j: number, gap: "a" | "b" | "none"): number => {
    if (i === toA && j === toB) return 0;
    const key = `${i} ${j} ${gap}`;
    const known = memory.get(key);
    if (known !== undefined) return known;
    const opened = gapScore(1);
    const extended = gapScore(2) - gapScore(1);
    let value = Number.NEGATIVE_INFINITY;
    if (i < toA && j < toB) value = Math.max(value, pairScore(sides, i, j) + best(i + 1, j + 1, "none"));
    if (i < toA) value = Math.max(value, (gap === "a" ? extended : opened) + best(i + 1, j, "a"));
    if (j < toB) value = Math.max(value, (gap === "b" ? extended : opened) + best(i, j + 1, "b"));
    memory.set(key, value);
    return value;
  };
  return best(a, b, "none");
}

test("the alignment between two fixed ends is the best of all alignments", () => {
  const words = "سد نهر وسد جسر #46 #60 المهندسون مهندسين قرية".split(" ");
  const line = fc.array(fc.integer({ min: 0, max: words.length - 1 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(line, line, (one, two) => {
      const keys = Int32Array.from([...one, ...two]);
      const sides = sidesOf(keys, comparisonOf(keyTable(words, new Float64Array(words.length).fill(5))));
      const bounds = { fromA: 0, toA: one.length, fromB: one.length, toB: one.length + two.length };
      const columns = alignBetween(sides, bounds);
      const wanted = bestByTrying(sides, 0, one.length, one.length, one.length + two.length);
      assert.ok(Math.abs(scoreOf(sides, columns) - wanted) < 1e-9 || scoreOf(sides, columns) > wanted);
      assert.deepEqual(
        columns.a.filter((position) => position !== -1),
        [...one.keys()],
      );
    }),
  );
});
