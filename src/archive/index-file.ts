// Saves the index of a growing archive to a file and takes it up again. Written beside and renamed, so that a file is whole or old.
// Leaves out what an index is: match/growing-archive.ts.

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { type ArchiveIndex, loadedIndex, savedIndex } from "../match/archive-core.ts";

/** Writes the index. Throws what the file system throws. */
export function saveIndex(path: string, index: ArchiveIndex): void {
  const saved = savedIndex(index);
  const beside = `${path}.partial`;
  writeFileSync(beside, new Uint8Array(saved.buffer, saved.byteOffset, saved.byteLength));
  renameSync(beside, path);
}

/** The index of a file; null where the file is none. */
export function loadIndex(path: string): ArchiveIndex | null {
  const bytes = readFileSync(path);
  return loadedIndex(new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~3))));
}
