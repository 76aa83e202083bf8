// The shared language layer: normalisation with offsets, words, conjunctions, sentences.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { splitConjunction } from "./ar/conjunction.ts";
import { fold, foldWord, originalSpan, safe, safeWord } from "./normalise.ts";
import { sentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

const words = (text: string): string[] => tokenise(text).map((token) => token.text);

test("SAFE drops what is invisible and keeps hamza; FOLD joins spelling variants", () => {
  assert.equal(safeWord("الـمُـؤتَمَر\u200f"), "المؤتمر");
  assert.equal(safeWord("ﻻ"), "لا");
  assert.equal(safeWord("٢٠٢٤"), "2024");
  assert.equal(safeWord("آ"), safeWord("ا\u0653"));
  assert.equal(foldWord("إلى"), foldWord("الي"));
  assert.notEqual(safeWord("نفى"), safeWord("نفي"));
  assert.equal(foldWord("TÜM HAKLARI"), foldWord("Tüm hakları"));
  assert.notEqual(safeWord("kın"), safeWord("kin"));
});

test("offsets lead back to the original word with its vowel marks", () => {
  const text = "قالَ «المُدِيرُ»";
  const layer = fold(text);
  const at = layer.text.indexOf("المدير");
  const span = originalSpan(text, layer, { start: at, end: at + 6 });
  assert.equal(text.slice(span.start, span.end), "المُدِيرُ");
});

test("normalisation is idempotent and its offsets rise within the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const layer of [safe, fold]) {
        const once = layer(text);
        assert.equal(layer(once.text).text, once.text);
        once.source.forEach((at, i) => {
          assert.ok(at <= text.length && (i === 0 || at >= (once.source[i - 1] ?? 0)));
        });
      }
    }),
  );
});

test("words: glued sentences, clitics on numbers and Latin, hashtags, dates, direction marks", () => {
  assert.deepEqual(words("وقال.ثم مضى"), ["وقال", "ثم", "مضى"]);
  assert.deepEqual(words("لـCNN والـMI6 و1,209 بـ10"), ["لـ", "CNN", "والـ", "MI6", "و", "1,209", "بـ", "10"]);
  assert.deepEqual(words("#سد_وادي 2018-05-09 الارهاب ،وقال"), ["سد", "وادي", "2018-05-09", "الارهاب", "وقال"]);
  assert.deepEqual(words("\u200fكلمة\u200f"), ["كلمة"]);
});

test("token spans lie in the text and hold the token's own words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let last = 0;
      for (const token of tokenise(text)) {
        assert.ok(token.start >= last && token.end <= text.length && token.fold !== "");
        assert.equal(text.slice(token.start, token.end), token.text);
        last = token.end;
      }
    }),
  );
});

test("و is split from a verb but not from a word it belongs to", () => {
  assert.deepEqual(splitConjunction("وقال"), { conjunction: "و", rest: "قال" });
  for (const whole of ["وزير", "وكالة", "واشنطن", "وزارته", "وصف"])
    assert.equal(splitConjunction(whole).conjunction, "", whole);
});

test("sentences end at stops, not at abbreviations, soft dots or inside quotations", () => {
  const cut = (text: string, quotations: { start: number; end: number }[] = []): string[] =>
    sentences(text, { start: 0, end: text.length }, quotations).map((span) => text.slice(span.start, span.end));
  assert.deepEqual(cut("قال د. سالم إن السد آمن. وأضاف.. لا خطر!\nانتهى"), [
    "قال د. سالم إن السد آمن.",
    "وأضاف.. لا خطر!",
    "انتهى",
  ]);
  assert.deepEqual(cut("قال: «نعم. لا شك». ثم صمت."), ["قال: «نعم.", "لا شك».", "ثم صمت."]);
  assert.deepEqual(cut("قال: «نعم. لا شك». ثم صمت.", [{ start: 5, end: 18 }]), ["قال: «نعم. لا شك».", "ثم صمت."]);
  assert.deepEqual(cut("ارتفع 3.5 بالمئة.ثم هبط."), ["ارتفع 3.5 بالمئة.", "ثم هبط."]);
  assert.deepEqual(cut("На ул. Мира нет воды. Ждём."), ["На ул. Мира нет воды.", "Ждём."]);
  assert.deepEqual(cut("« Et demain ? », dit-il. Rien."), ["« Et demain ? », dit-il.", "Rien."]);
});
