// Adding articles one by one finds what matching them together finds; a saved index goes on where it stopped.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ArchiveIndex, addArticles, newArchiveIndex } from "./growing-archive.ts";
import { HEADER_CELLS, loadedIndex, savedAddition, savedHeader, savedIndex } from "./saved-archive.ts";

const QUOTE = "إن مضخات السد القديم توقفت ثلاث مرات خلال الشتاء بسبب إهمال الصيانة";

function added(index: ArchiveIndex, texts: readonly string[]): readonly string[] {
  const { cells, size } = addArticles(index, texts);
  return Array.from({ length: size }, (_, passage) => cells.subarray(passage * 8, passage * 8 + 7).join(" ")).sort();
}

test("an article added to an index comes back with its passages", () => {
  const index = newArchiveIndex();
  assert.deepEqual(added(index, [`خبر أول عن السد ${QUOTE}`, "خبر ثان"]), []);
  assert.deepEqual(added(index, [`${QUOTE} هكذا قال`]), ["0 2 4 16 0 12 12"]);
});

const word = fc.constantFrom(..."سد نهر جسر حقل بئر قرية مضخة حاجز وادي ترعة طمي فيضان".split(" "));
const article = fc.array(word, { maxLength: 30 }).map((words) => words.join(" "));

test("one by one, all at once, or saved and loaded in between: the same passages", () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 6 }), (texts) => {
      const together = added(newArchiveIndex(), texts);
      let index = newArchiveIndex();
      const apart = texts.flatMap((text) => {
        const found = added(index, [text]);
        const loaded = loadedIndex(savedIndex(index));
        assert.ok(loaded);
        index = loaded.index;
        return found;
      });
      assert.deepEqual(apart.sort(), together);
    }),
    { numRuns: 80 },
  );
});

test("what is no saved index is not taken for one", () => {
  for (const saved of [[], [1, 2, 3], [7, ...savedIndex(newArchiveIndex())]])
    assert.equal(loadedIndex(Uint32Array.from(saved)), null);
});

function behind(one: Uint32Array, other: Uint32Array): Uint32Array {
  return Uint32Array.from([...one, ...other]);
}

test("sections put behind each other are one index, with its labels", () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 6 }), (texts) => {
      const index = newArchiveIndex();
      let file = savedHeader(index);
      for (const [number, text] of texts.entries()) {
        addArticles(index, [text], [[number, 1, 2, 3]]);
        file = behind(file, savedAddition(index));
      }
      const loaded = loadedIndex(file);
      const whole = loadedIndex(savedIndex(index));
      assert.ok(loaded && whole);
      assert.deepEqual([loaded.sections, loaded.cells], [texts.length, file.length]);
      assert.deepEqual(savedIndex(loaded.index), savedIndex(whole.index));
      assert.equal(loaded.index.labels[4 * (texts.length - 1)], texts.length - 1);
    }),
    { numRuns: 40 },
  );
});

test("a section that was cut short while it was written is left out", () => {
  const index = newArchiveIndex();
  addArticles(index, [QUOTE]);
  const first = savedIndex(index);
  addArticles(index, [`${QUOTE} هكذا قال`]);
  const cut = behind(first, savedAddition(index)).subarray(0, -1);
  const loaded = loadedIndex(cut);
  assert.deepEqual([loaded?.index.articles, loaded?.cells], [1, first.length]);
  assert.ok(HEADER_CELLS < first.length);
});
