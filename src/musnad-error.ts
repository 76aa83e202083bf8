// The one error that the shell throws. Stages never throw on input: they return notes.

/** What can go wrong outside the stages; the command line maps each to an exit status. */
export type ErrorCode = "usage" | "cannot-write" | "nothing-to-read";

/** A failure of the shell, with a sentence for people and a code for programs. */
export class MusnadError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MusnadError";
    this.code = code;
  }
}
