// Adding articles one by one finds what matching them together finds; a saved index goes on where it stopped.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ArchiveIndex, addArticles, loadedIndex, newArchiveIndex, savedIndex } from "./growing-archive.ts";

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
        index = loaded;
        return found;
      });
      assert.deepEqual(apart.sort(), together);
    }),
    { numRuns: 80 },
  );
});

test("what is no saved index is not taken for one", () => {
  for (const saved of [[], [1, 2, 3], [...savedIndex(newArchiveIndex()), 7]])
    assert.equal(loadedIndex(Uint32Array.from(saved)), null);
});
