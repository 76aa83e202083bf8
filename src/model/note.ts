// What a stage could not do, or doubts. Problems of the input are values, not exceptions.

import type { Place } from "./span.ts";

/** One remark of a stage. `code` is stable and machine-readable, `message` a sentence that names the input and what to do. */
export interface Note {
  readonly code: string;
  readonly message: string;
  /** The input it concerns, as given; absent where it concerns the whole. */
  readonly input?: string;
  readonly at?: Place;
  /** True where an input, or a record of one, could not be read at all: the command line then ends with status 3. */
  readonly lost?: boolean;
}
