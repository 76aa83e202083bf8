// The JSON document as text: the keys always in the order of the contract, and no raw control or bidirectional character,
// so that the same document gives the same bytes and may be printed on a terminal or stand inside a page.

import type { TraceDocument } from "../model/trace-document.ts";

// Keys in the order in which people read the document; a key not listed comes after them, by code unit.
const KEY_ORDER: readonly string[] =
  `format version generator id article givenId input kind outlet name visibility url title byline
  quoting source cue content parent medium addressee adopts spans inherited actor from to how stated claim text count charge
  a b op words identity formula phrase quoted edits value precision of raw confidence role story voice closed depth
  lemma class commitment stance attribution reports chains low high narrowest commonLink origins paths drifts summary ar en
  rule at start end score why dates language blocks aliases mentions labels versions code message
  articles attributions quotations voices actors passages claims nodes transmissions traces evidence judgements notes`.split(
    /\s+/,
  );
const KEY_RANK: ReadonlyMap<string, number> = new Map(KEY_ORDER.map((key, rank) => [key, rank]));

function byContract(a: string, b: string): number {
  const difference = (KEY_RANK.get(a) ?? KEY_ORDER.length) - (KEY_RANK.get(b) ?? KEY_ORDER.length);
  return difference || (a < b ? -1 : 1);
}

function withOrderedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => byContract(a, b));
  return Object.fromEntries(entries);
}

function escaped(json: string, characters: RegExp): string {
  return json.replace(characters, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** How to write the document: `compact` leaves out line breaks and indentation. */
export interface JsonOptions {
  readonly compact?: boolean;
}

// Delete, C1, bidirectional controls, the byte order mark and what is no character at all.
const RAW_CONTROLS = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|\p{Noncharacter_Code_Point}/gu;

/** The document as JSON with a trailing newline. Delete, C1 and bidirectional control characters are written as \u escapes. */
export function toJson(document: TraceDocument, options: JsonOptions = {}): string {
  const json = JSON.stringify(document, withOrderedKeys, options.compact ? undefined : 2);
  return `${escaped(json, RAW_CONTROLS)}\n`;
}

/** Any plain value as JSON without a trailing newline, its keys in their own order, with the same escapes as the document. */
export function toPlainJson(value: unknown, options: JsonOptions = {}): string {
  return escaped(JSON.stringify(value, undefined, options.compact ? undefined : 2), RAW_CONTROLS);
}

/** The document as compact JSON that can't end the script element it stands in. */
export function toEmbeddedJson(document: TraceDocument): string {
  return escaped(toJson(document, { compact: true }).trimEnd(), /[<>&]/g);
}
