import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import type { Note } from "../model/note.ts";
import { printNotes } from "./output.ts";

test("what was lost gets its line among however many notes of its kind, and is not counted with them", (context) => {
  const write = context.mock.method(process.stderr, "write", () => true);
  const notes: readonly Note[] = [
    ...Array.from({ length: 12 }, (_, at) => ({ code: "odd-record", message: `record ${at} is odd` })),
    { code: "odd-record", message: "record 12 was left out", lost: true },
  ];
  printNotes(notes);
  const said = write.mock.calls.map(({ arguments: [line] }) => String(line));
  write.mock.restore();
  assert.equal(said.length, 10);
  assert.match(said[8] ?? "", /record 12 was left out/);
  assert.match(said[9] ?? "", /and 4 more of this kind/);
});
