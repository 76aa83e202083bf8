// Keeps the bytes of fetched pages, which can change or vanish: each under its SHA-256, with a list that says which address gave it, and when. Leaves
// out files of the user: those are theirs to keep.

import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Input } from "../model/input.ts";

/** The SHA-256 of an input's bytes, in hexadecimal digits. */
export function sha256Of({ bytes }: Input): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Writes the bytes of each fetched input to `folder/<sha256>` and a line about it to `folder/fetched.jsonl`. Bytes that are there already are not
 * written again; the line is. Throws as node:fs does where the folder cannot be written.
 */
export function keepBytes(folder: string, fetched: readonly Input[]): void {
  mkdirSync(folder, { recursive: true });
  for (const input of fetched) {
    const sha256 = sha256Of(input);
    const file = join(folder, sha256);
    if (!existsSync(file)) writeFileSync(file, input.bytes);
    const line = { ...{ input: input.input, url: input.url ?? null, retrieved: input.retrieved ?? null }, sha256 };
    appendFileSync(join(folder, "fetched.jsonl"), `${JSON.stringify({ ...line, bytes: input.bytes.length })}\n`);
  }
}
