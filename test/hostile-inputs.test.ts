// Runs every hostile input through the same doors as a user's files: taken apart if it is an archive, read in the box with its limits. Each must end
// with its own notes, never with a limit, and what is sound in it must be read.

import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import process from "node:process";
import { test } from "node:test";
import { unpack } from "../src/gather/archives.ts";
import type { Input } from "../src/model/input.ts";
import type { Note } from "../src/model/note.ts";
import { readInBox } from "../src/reading-box.ts";
import { HOSTILE_INPUTS } from "./hostile-inputs/corpus.ts";

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** The most memory that the process holds while something is done, in megabytes above what it held before. */
async function growthDuring<Result>(work: () => Promise<Result>): Promise<{ result: Result; growth: number }> {
  const start = process.memoryUsage.rss();
  let peak = start;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  const result = await work();
  clearInterval(timer);
  return { result, growth: Math.round((peak - start) / 1024 / 1024) };
}

test(`${HOSTILE_INPUTS.length} hostile inputs end with their notes, and what is sound in them is read`, async () => {
  const inputs: Input[] = [];
  const notes: Note[] = [];
  for (const [at, { input, make }] of HOSTILE_INPUTS.entries()) {
    const named = { input: `${String(at).padStart(3, "0")}/${input}`, bytes: bytesOf(make()) };
    const inside = await unpack(named);
    inputs.push(...(inside?.inputs ?? [named]));
    notes.push(...(inside?.notes ?? []));
  }
  const { result, growth } = await growthDuring(() => readInBox(inputs));
  const threads = Math.min(availableParallelism(), 4);
  assert.ok(growth <= 512 * threads, `reading them took ${growth} MB in ${threads} threads`);
  const wrong = HOSTILE_INPUTS.flatMap(({ name, codes, kept }, at) => {
    const isOwn = ({ input }: { readonly input?: string }): boolean =>
      (input ?? "").startsWith(`${String(at).padStart(3, "0")}/`);
    const ended = [...new Set([...notes, ...result.notes].filter(isOwn).map((note) => note.code))].filter(
      (code) => code !== "same-text" && code !== "version",
    );
    const hasKept = kept === undefined || result.articles.filter(isOwn).some((article) => article.text.includes(kept));
    const isRight = ended.toSorted().join() === codes.join() && hasKept;
    return isRight
      ? []
      : [`${name}: ${ended.toSorted().join()} instead of ${codes.join()}${hasKept ? "" : ", text lost"}`];
  });
  assert.deepEqual(wrong, []);
  assert.ok(HOSTILE_INPUTS.length >= 97);
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
  for (const { text, blocks, url } of result.articles) {
    for (const { start, end } of blocks) assert.ok(0 <= start && start < end && end <= text.length);
    assert.ok(!/\p{Surrogate}/u.test(text) && (url === null || /^https?:/u.test(url)));
  }
});
