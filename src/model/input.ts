// What the shell hands to the first stage: bytes with a name. Leaves out how they were found.

/** One file, standard input or fetched page. `input` is its name as the user gave it (a path, "-", a URL). */
export interface Input {
  readonly input: string;
  readonly bytes: Uint8Array;
  /** Where the page was published, where the user or an archive says so. */
  readonly url?: string;
  /** The encoding that the server named when the page was fetched. */
  readonly charset?: string;
  /** When the bytes were fetched or archived, ISO 8601. Evidence about the bytes; never a date of publication. */
  readonly retrieved?: string;
}
