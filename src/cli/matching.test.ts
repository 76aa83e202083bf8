// `musnad match` as a user runs it: every option does what it says, and wrong values are refused with a sentence.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import type { TraceDocument } from "../model/trace-document.ts";

const folder = mkdtempSync(join(tmpdir(), "musnad-match-"));
after(() => rmSync(folder, { recursive: true }));

const QUOTE = "إن مضخات السد القديم توقفت ثلاث مرات خلال الشتاء بسبب إهمال الصيانة";
const SHORT = "لن نقبل ببناء سد ثالث هنا";

/** Three articles of two outlets: all share the long quotation, the first two the short one too; one text opens like a formula. */
const RECORDS = [
  { id: "1", outlet: "المرآة", text: `قال الناطق باسم الهيئة ${QUOTE}.\nوقال مزارع: «${SHORT}».` },
  { id: "2", outlet: "المرآة", text: `=cmd أعلنت البلدية اليوم ${QUOTE}.\nوهتف الأهالي: «${SHORT}».` },
  { id: "3", outlet: "الساحل", text: `نشرت الصحيفة أمس ${QUOTE}.` },
];

const input = join(folder, "affair.jsonl");
writeFileSync(input, RECORDS.map((record) => JSON.stringify(record)).join("\n"));

function musnad(...words: readonly string[]): { status: number | null; out: string; said: string } {
  const main = resolve(import.meta.dirname, "main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "match", ...words], { encoding: "utf8" });
  return { status, out: stdout, said: stderr };
}

function passages(...words: readonly string[]): NonNullable<TraceDocument["passages"]> {
  const { status, out } = musnad(input, "--json", ...words);
  assert.equal(status, 0);
  return (JSON.parse(out) as TraceDocument).passages ?? [];
}

test("all pairs are matched by default, and only those of different outlets across outlets", () => {
  assert.equal(passages().length, 4);
  assert.equal(passages("--across-outlets").length, 2);
});

test("passages of fewer words than asked for are left out", () => {
  assert.ok(passages().some(({ words }) => words === 6));
  assert.deepEqual(new Set(passages("--min-words", "7").map(({ words }) => words)), new Set([12]));
});

test("every mode finds the long quotation, and the archive the same for any number of threads", () => {
  for (const mode of ["case", "collection", "archive"])
    assert.equal(passages("--mode", mode, "--min-words", "12").length, 3, mode);
  assert.deepEqual(
    passages("--mode", "archive", "--threads", "3"),
    passages("--mode", "archive", "--threads", "1", "--min-words", "4"),
  );
});

test("of many notes of one kind the first are told with their article, and how many more there are", () => {
  const many = join(folder, "open.jsonl");
  const lines = Array.from({ length: 12 }, (_, id) => ({
    id,
    outlet: "المرآة",
    text: `قال المزارع: «لن نبيع القناة ${id} أبدا.`,
  }));
  writeFileSync(many, lines.map((record) => JSON.stringify(record)).join("\n"));
  const { status, said } = musnad(many, "--csv");
  assert.equal(status, 0);
  const told = said.split("\n").filter((line) => line.includes("[quotation-unclosed]"));
  assert.equal(told.length, 9);
  assert.ok(told[0]?.includes("open.jsonl:1: "), told[0]);
  assert.match(told[8] ?? "", /and 4 more of this kind/);
});

test("CSV has a row a passage and no cell that a spreadsheet would run", () => {
  const { status, out } = musnad(input, "--csv");
  const rows = out.trimEnd().split("\r\n");
  assert.equal(status, 0);
  assert.equal(rows.length, 5);
  assert.match(rows[0] ?? "", /^passage,a_article,.*,formula,phrase,/);
  assert.doesNotMatch(out, /(?:^|,)"?[=+@-]/m);
});

test("a saved document keeps its passages, unless the command line says how to match", () => {
  const saved = join(folder, "saved.json");
  writeFileSync(saved, musnad(input, "--json", "--across-outlets").out);
  const again = (...words: readonly string[]): number =>
    (JSON.parse(musnad(saved, "--json", ...words).out) as TraceDocument).passages?.length ?? 0;
  assert.equal(again(), 2);
  assert.equal(again("--mode", "case"), 4);
});

test("wrong values are refused with a sentence and status 2", () => {
  const refused: readonly (readonly [RegExp, ...string[]])[] = [
    [/whole number from 1/, "--min-words", "0"],
    [/whole number from 1/, "--min-words", "six"],
    [/whole number from 1 to 64/, "--threads", "65"],
    [/Allowed choices are case, collection, archive/, "--mode", "fast"],
    [/ask for one of them/, "--json", "--csv"],
  ];
  for (const [sentence, ...words] of refused) {
    const { status, out, said } = musnad(input, ...words);
    assert.deepEqual([status, out], [2, ""], words.join(" "));
    assert.match(said, sentence);
  }
});
