// `musnad index` as a user runs it: what was added in one run is found by the next.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import type { TraceDocument } from "../model/trace-document.ts";

const folder = mkdtempSync(join(tmpdir(), "musnad-index-"));
after(() => rmSync(folder, { recursive: true }));

const QUOTE = "إن مضخات السد القديم توقفت ثلاث مرات خلال الشتاء بسبب إهمال الصيانة";

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function musnad(...words: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
} {
  const main = resolve(import.meta.dirname, "main.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: "utf8" });
  return { status, out: stdout, said: stderr };
}

test("an article that is added shows what it shares with one added before, and is not added twice", () => {
  const index = join(folder, "affair.index");
  const first = musnad("index", index, written("first.txt", `قال الناطق باسم الهيئة ${QUOTE}.`), "--json");
  assert.deepEqual([first.status, (JSON.parse(first.out) as TraceDocument).passages], [0, []]);
  const path = written("second.txt", `أعلنت البلدية اليوم ${QUOTE}.`);
  const second: TraceDocument = JSON.parse(musnad("index", index, path, "--json").out);
  const [passage] = second.passages ?? [];
  const a = second.articles.find(({ id }) => id === passage?.a.article);
  assert.equal(a?.text.slice(passage?.a.start, passage?.a.end), QUOTE);
  assert.equal(second.articles.length, 2);
  assert.match(musnad("index", index, path).said, /second\.txt is in the collection already.*\n.*0 articles added/);
});

test("a file that is no index is refused and left alone", () => {
  const letter = written("letter.txt", "رسالة");
  const { status, said } = musnad("index", letter, written("third.txt", QUOTE));
  assert.equal(status, 2);
  assert.match(said, /is no index of musnad/);
});
