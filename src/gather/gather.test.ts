import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type GatherCode, type Gathered, gather } from "./gather.ts";

const root = mkdtempSync(join(tmpdir(), "gather-"));
after(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, content = "نص"): string {
  const path = join(root, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function inside({ inputs }: Gathered): readonly string[] {
  return inputs.map(({ input }) => input.slice(root.length + 1));
}

for (const name of ["case/b.txt", "case/a.html", "case/sub/c.jsonl", "case/z.htm", "case/sub/d.json"]) file(name);
for (const name of [
  "case/README.txt",
  "case/expected.json",
  "case/notes.log",
  "case/.hidden.txt",
  "case/picture.png",
  "case/package.json",
])
  file(name);

test("a folder gives its articles, deep and sorted, and nothing else", async () => {
  const found = await gather([join(root, "case")]);
  assert.deepEqual(inside(found), ["case/a.html", "case/b.txt", "case/sub/c.jsonl", "case/sub/d.json", "case/z.htm"]);
  assert.deepEqual(found.notes, []);
});

test("a file named outright is read whatever its name, and once", async () => {
  const path = file("odd/notes.md", "سطر");
  const found = await gather([path, path, join(root, "odd", "..", "odd", "notes.md")]);
  assert.deepEqual(inside(found), ["odd/notes.md"]);
  assert.equal(new TextDecoder().decode(found.inputs[0]?.bytes), "سطر");
});

test("a pattern that the shell left alone is expanded; a file of that very name wins", async () => {
  assert.deepEqual(inside(await gather([join(root, "case", "*.h*")])), ["case/a.html", "case/z.htm"]);
  const odd = file("odd/a[1].txt");
  assert.deepEqual(inside(await gather([odd])), ["odd/a[1].txt"]);
});

test("what is missing, empty, no folder or too large gives one note each, and the others go on", async () => {
  const good = file("mix/good.txt");
  const empty = file("mix/empty.txt", "");
  const large = file("mix/large.txt", "x".repeat(50));
  const records = file("mix/large.jsonl", "x".repeat(50));
  const names = [
    join(root, "nowhere.txt"),
    join(good, "below.txt"),
    join(root, "none*.txt"),
    empty,
    large,
    records,
    good,
  ];
  const { inputs, notes } = await gather(names, { maxPage: 40 });
  assert.deepEqual(
    inputs.map(({ input }) => input),
    [good, records],
  );
  const expected: readonly GatherCode[] = ["empty", "missing", "missing", "missing", "too-large"];
  assert.deepEqual(notes.map((note) => note.code).toSorted(), expected);
  for (const note of notes) assert.ok(note.lost === true && note.message.startsWith(`${note.input}: `));
});

test("a folder without articles says so", async () => {
  mkdirSync(join(root, "bare"));
  assert.deepEqual(
    (await gather([join(root, "bare")])).notes.map((note) => note.code),
    ["no-articles"],
  );
});

test("folders that link to themselves end, links in a circle are noted", async () => {
  file("loop/a.txt");
  symlinkSync(join(root, "loop"), join(root, "loop", "again"));
  symlinkSync(join(root, "loop", "y.txt"), join(root, "loop", "x.txt"));
  symlinkSync(join(root, "loop", "x.txt"), join(root, "loop", "y.txt"));
  const { inputs, notes } = await gather([join(root, "loop")]);
  assert.equal(inputs.length, 1);
  assert.deepEqual(
    notes.map((note) => note.code),
    ["unreadable", "unreadable"],
  );
});

test("no permission is a note that says what to do", async () => {
  const readFile = (): never => {
    throw Object.assign(new Error("denied"), { code: "EACCES" });
  };
  const { notes } = await gather([file("denied.txt")], { readFile });
  assert.equal(notes[0]?.code, "unreadable");
  assert.match(notes[0]?.message ?? "", /permission/);
});

test("- is standard input, with its own failures", async () => {
  const bytes = new TextEncoder().encode("نص");
  const found = await gather(["-"], { readStandardInput: async () => bytes });
  assert.deepEqual(found.inputs, [{ input: "-", bytes }]);
  const none = await gather(["-"], { readStandardInput: async () => new Uint8Array() });
  assert.equal(none.notes[0]?.code, "empty");
});
