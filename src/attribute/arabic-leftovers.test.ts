// Nouns and states that put something into a mouth, whose they are, and names and acts that are spelled like verbs; how stray marks are noted.
// Marked text with invented people and places. Leaves out verbs of saying.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AWARENESS } from "../lang/ar/cue-phrases.ts";
import { attribute } from "./attribute.ts";
import { articleOf, check, silent } from "./marked-text.test.ts";

for (const { word, example } of AWARENESS)
  test(`«على ${word}» is the cue of its example`, () => {
    const found = attribute(articleOf(example)).attributions;
    assert.ok(
      found.some((one) => one.cue?.lemma === `على ${word}`),
      example,
    );
  });

test("who is aware of something goes on inside the same words, and a denied awareness says nothing", () => {
  check("[source:المدينة] [cue:على علم] ب[content:الخطة الجديدة]");
  check(
    "وتشير تقارير إلى أن [source:موسكو] على علم بالخطة، لذلك [cue:ترفض] بشكل قاطع [content:إقامة قاعدة على الساحل]",
  );
  silent("ولم تكن المدينة على علم بالخطة");
});

test("a noun with a pronoun is the nearest person's whom the pronoun can mean", () => {
  check("اعتقلت الشرطة [source:وزير النقل سالم حداد] بعد [cue:اعترافه] بأن [content:الصمام صدئ]");
  check("حوكم [source:المهندس سالم حداد] رغم [cue:نفيه] أن [content:الصمام صدئ]");
  check("واستقبل الوزير [source:السفيرة ليلى حداد] بعد [cue:إعلانها] [content:وقف العمل]");
});

test("an act spelled like a verb is the object of the verb before it", () => {
  check("[cue:أعلنت] [source:سلمى حداد] [content:تصدر السباق في المدينة]");
  check("قالت [source:ليلى] إن البحر هادئ. و[cue:أعلنت] [content:تصدر السباق]");
});

test("a label without an object is passive: what stands before it is no source", () => {
  const { attributions } = attribute(articleOf("يعاني السوري من مأساة صنفت على أنها “الأكبر في العالم”"));
  assert.deepEqual(
    attributions.map((one) => one.source.spans),
    [[]],
  );
});

test("names spelled like verbs of saying are names behind one", () => {
  check("و[cue:قال] [source:وعد حداد] إن [content:الرصيف مغلق]");
  check("و[cue:قالت] [source:شهد حداد] إن [content:الرصيف مغلق]");
  check("و[cue:أكد] [source:حكمت حداد] أن [content:الرصيف مغلق]");
  check("و[cue:وعد] [source:الوزير] [content:بفتح الرصيف]");
  check("و[cue:حكمت] [source:المحكمة] بأن [content:الجسر آمن]");
});

test("marks that are never closed make one note, however many they are", () => {
  const { notes } = attribute(articleOf(Array.from({ length: 500 }, (_, at) => `فقرة ${at} “بلا إغلاق`).join("\n")));
  assert.equal(notes.length, 1);
  assert.match(notes[0]?.message ?? "", /^500 quotation marks/);
});
