// The archive's core: the same for any number of threads, the same as comparing everything with everything, and bounded on hostile texts.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { addArticles, newArchiveIndex } from "../match/archive-core.ts";
import { type ArchiveOptions, type MatchedArchive, matchArchive, passageCount } from "./archive.ts";
import { loadIndex, saveAddition, saveIndex } from "./index-file.ts";

const folder = mkdtempSync(join(tmpdir(), "musnad-archive-"));
after(() => rmSync(folder, { recursive: true }));

async function matched(lines: readonly string[], options: ArchiveOptions = {}): Promise<MatchedArchive> {
  const path = join(folder, "archive.txt");
  writeFileSync(path, lines.join("\n"));
  return await matchArchive(path, options);
}

type Row = readonly [a: number, b: number, fromA: number, toA: number, fromB: number, toB: number];

function rows({ passages }: MatchedArchive): readonly Row[] {
  return Array.from(
    { length: passages.length / 8 },
    (_, index) => [...passages.subarray(index * 8, index * 8 + 6)] as unknown as Row,
  );
}

const QUOTE = "إن مضخات السد القديم توقفت ثلاث مرات خلال الشتاء بسبب إهمال الصيانة";
const OTHER = "افتتح المعرض الزراعي أبوابه صباحا أمام زوار قدموا من ست بلدات مجاورة";

test("a quotation in two articles is one passage with its exact words, however it is spelt", async () => {
  const respelt = QUOTE.replace("إن", "أن").replace("خلال", "خـلال").replace("توقفت", "تَوَقَّفَت");
  const found = await matched([`${OTHER} ${QUOTE}`, "لا شيء هنا", `${respelt} ${OTHER.slice(0, 20)}`]);
  const words = OTHER.split(" ").length;
  assert.deepEqual(rows(found), [[0, 2, words, words + 12, 0, 12]]);
});

const word = fc.constantFrom(..."سد نهر جسر حقل بئر قرية مضخة حاجز وادي ترعة طمي فيضان".split(" "));
const article = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

/** The longest run of equal words of two articles. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let best = 0;
  for (let a = 0; a < one.length; a++)
    for (let b = 0; b < other.length; b++) {
      let length = 0;
      while (a + length < one.length && one[a + length] === other[b + length]) length++;
      best = Math.max(best, length);
    }
  return best;
}

test("with every n-gram kept, two articles have a passage whenever comparing all places finds seven equal words", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 2, maxLength: 5 }), async (lines) => {
      const pairs = new Set(rows(await matched(lines, { density: { k: 4, w: 1 } })).map(([a, b]) => `${a} ${b}`));
      for (const [a, one] of lines.entries())
        for (let b = a + 1; b < lines.length; b++)
          if (longestRun(one.split(" "), (lines[b] ?? "").split(" ")) >= 7) assert.ok(pairs.has(`${a} ${b}`));
    }),
    { numRuns: 60 },
  );
});

test("passages lie inside their articles, which are two, and score what their words can", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 6 }), async (lines) => {
      const found = await matched(lines);
      const sizes = lines.map((line) => line.split(" ").filter(Boolean).length);
      for (const [a, b, fromA, toA, fromB, toB] of rows(found)) {
        assert.ok(a < b && fromA < toA && fromB < toB && toA <= (sizes[a] ?? 0) && toB <= (sizes[b] ?? 0));
        assert.ok(Math.min(toA - fromA, toB - fromB) >= 7);
      }
    }),
    { numRuns: 60 },
  );
});

test("the number of threads changes nothing", async () => {
  const lines = Array.from(
    { length: 300 },
    (_, index) => `${index % 3 ? OTHER : QUOTE} خبر${index} ${QUOTE} نبأ${index % 7}`,
  );
  const alone = await matched(lines);
  for (const threads of [2, 3]) {
    const together = await matched(lines, { threads });
    assert.deepEqual(together.passages, alone.passages);
    assert.deepEqual(together.notes, alone.notes);
    assert.deepEqual(together.lineEnds, alone.lineEnds);
  }
  assert.ok(passageCount(alone) > 0);
});

test("with next to no memory fingerprints lie in files and pairs are made in many rounds: the same passages, and no file is left", async () => {
  const lines = Array.from(
    { length: 400 },
    (_, index) =>
      `${index % 3 ? OTHER : QUOTE} خبر${index} ${index % 40 ? "" : QUOTE} نبأ${index % 7} ${"كلمة".repeat(index % 5)}${index}`,
  );
  const roomy = await matched(lines);
  for (const threads of [1, 2]) {
    const spill = mkdtempSync(join(folder, "spill-"));
    const tight = await matched(lines, { threads, memory: 4096, folder: spill });
    assert.deepEqual(tight.passages, roomy.passages);
    assert.deepEqual(tight.notes, roomy.notes);
    assert.deepEqual(readdirSync(spill), []);
  }
  assert.ok(passageCount(roomy) > 0);
});

test("an article of more words than a stretch holds is matched across the cut", async () => {
  const long = Array.from({ length: 65_530 }, (_, index) => `كلمة${index}`).join(" ");
  const found = await matched([`${long} ${QUOTE}`, QUOTE]);
  assert.deepEqual(rows(found).at(-1), [0, 1, 65_530, 65_542, 0, 12]);
});

test("one word fifty thousand times, periodic words and a footer in every line are passed over, with a note", async () => {
  const footer = "جميع مواد هذا الموقع ملك لمؤسسة السد القديم ولا يجوز نشرها من دون إذن مكتوب";
  const lines = [
    "المضخة ".repeat(50_000),
    "المضخة ".repeat(50_000),
    "سد نهر ".repeat(20_000),
    "سد نهر ".repeat(20_000),
  ];
  for (let index = 0; index < 500; index++) lines.push(`خبر${index} ${footer}`);
  const { notes } = await matched(lines);
  assert.deepEqual(
    notes.map(({ code }) => code),
    ["match-common-words"],
  );
});

test("broken bytes and empty files are read as far as they go", async () => {
  const path = join(folder, "broken.txt");
  writeFileSync(path, Buffer.concat([Buffer.from(`${QUOTE} `), Buffer.of(0xd8, 0x0a, 0xe2, 0x80, 0x0a, 0xff, 0x0a)]));
  assert.equal((await matchArchive(path)).articles, 3);
  writeFileSync(path, "");
  assert.equal((await matchArchive(path, { threads: 2 })).articles, 0);
});

test("an index that grows article by article finds what matching the whole file finds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { maxLength: 6 }), async (lines) => {
      const whole = await matched(lines, { density: { k: 4, w: 2 } });
      const { cells, size } = addArticles(newArchiveIndex(), lines);
      const grown = rows({ ...whole, passages: cells.subarray(0, size * 8) });
      const inOrder = (passages: readonly Row[]): readonly string[] => passages.map((row) => row.join(" ")).sort();
      assert.deepEqual(inOrder(grown), inOrder(rows(whole)));
    }),
    { numRuns: 60 },
  );
});

test("a saved index is taken up again from its file", () => {
  const index = newArchiveIndex();
  addArticles(index, [QUOTE]);
  const path = join(folder, "archive.index");
  saveIndex(path, index);
  // The file is written anew on the way.
  for (let added = 1; added <= 70; added++) {
    const loaded = loadIndex(path);
    assert.ok(loaded);
    assert.equal(loaded.index.articles, added);
    // In more places than sixty-four the words are boilerplate.
    assert.equal(addArticles(loaded.index, [`${OTHER} ${QUOTE}`]).size, added < 64 ? added : added === 64 ? 63 : 0);
    saveAddition(path, loaded);
  }
});
