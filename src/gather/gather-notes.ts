// The notes of gathering: why a name, an entry of an archive or an address gave no bytes. Leaves out the sentences: each finder writes its own.

import type { Input } from "../model/input.ts";
import type { Note } from "../model/note.ts";

/** Why an input gave no bytes, or not all. Stable: programs may rely on them. */
export type GatherCode =
  | "missing"
  | "unreadable"
  | "empty"
  | "too-large"
  | "no-articles"
  | "not-a-file"
  // archives
  | "bad-archive"
  | "bad-checksum"
  | "bad-digest"
  | "damaged"
  | "encrypted"
  | "nested-archive"
  | "not-a-warc"
  | "repeated-name"
  | "revisits"
  | "too-many"
  | "unsafe-name"
  | "wrong-length"
  // addresses
  | "blocked-address"
  | "bad-address"
  | "robots"
  | "fetch-failed"
  | "fetch-cut";

/** A note of gathering; `input` is always the name as the user gave it, or what was found below it. */
export interface GatherNote extends Note {
  readonly code: GatherCode;
  readonly input: string;
}

/** Inputs and what could not become one. */
export interface Unpacked {
  readonly inputs: readonly Input[];
  readonly notes: readonly GatherNote[];
}

/** A note on something that gave nothing. */
export function lostNote(code: GatherCode, input: string, sentence: string): GatherNote {
  return { code, input, lost: true, message: `${input}: ${sentence}` };
}

/** A note on something that was read all the same. */
export function remark(code: GatherCode, input: string, sentence: string): GatherNote {
  return { code, input, message: `${input}: ${sentence}` };
}
