// Keeps the index of a growing archive in a file: additions are put behind what is there; now and then the whole is written anew, beside and
// renamed, so that a file is whole or old. One process at a time may write. Leaves out what an index is: match/growing-archive.ts.

import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { type ArchiveIndex, type LoadedIndex, loadedIndex, savedAddition, savedIndex } from "../match/archive-core.ts";

const CELL_BYTES = 4;
/** A file of more sections is written anew. Raising it writes less and loads slower. */
const MOST_SECTIONS = 64;

function asBytes(cells: Uint32Array): Uint8Array {
  return new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength);
}

/** Writes the whole index. Throws what the file system throws. */
export function saveIndex(path: string, index: ArchiveIndex): void {
  const beside = `${path}.partial`;
  writeFileSync(beside, asBytes(savedIndex(index)), { flush: true });
  renameSync(beside, path);
}

/** Saves what was added to an index that was loaded from the file. */
export function saveAddition(path: string, { index, cells, sections }: LoadedIndex): void {
  if (sections >= MOST_SECTIONS) {
    saveIndex(path, index);
    return;
  }
  const section = asBytes(savedAddition(index));
  const file = openSync(path, "r+");
  // What a broken addition left behind goes first.
  ftruncateSync(file, CELL_BYTES * cells);
  for (let written = 0; written < section.length; )
    written += writeSync(file, section, written, section.length - written, CELL_BYTES * cells + written);
  fsyncSync(file);
  closeSync(file);
}

/** The index of a file; null where the file is none. */
export function loadIndex(path: string): LoadedIndex | null {
  const bytes = readFileSync(path);
  return loadedIndex(new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~3))));
}
