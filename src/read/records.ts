// Records: one JSON object a line (.jsonl), or an array or a single object (.json), each an article with whatever metadata it has.
// A bad line becomes a note with its number; the others are read.

import type { DateEvidence } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import type { Draft, Drafts, OutletNaming } from "./draft.ts";
import { readJsonFeed } from "./feeds.ts";
import { machineDate } from "./machine-dates.ts";

/** Longest record read, in UTF-16 units of its line. One line of 100 MB must not stop the other records. */
const MAX_RECORD = 8_000_000;

/** Half of a character, as broken escapes leave it: no file can hold it, so it shows as U+FFFD, which keeps all offsets. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One record's fields by name. */
export type Loose = Readonly<Record<string, unknown>>;

/** Where a record stands. */
export interface Place {
  readonly input: string;
  /** What a person can look up: "articles.jsonl:12". */
  readonly name: string;
}

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function field(record: Loose, name: string): string | null {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return null;
  const trimmed = value.trim();
  return trimmed === "" ? null : trimmed;
}

/** The note on a record that was left out. */
export function badRecord(place: Place, why: string): Note {
  const message = `${place.name}: ${why}; this record was left out`;
  return { code: "bad-record", input: place.input, lost: true, message };
}

/** The article's text: the record's, CRLF as LF; the title is set before it where the text does not begin with it. */
function recordText(text: string, title: string | null): string {
  const body = text.replace(/\r\n/g, "\n");
  return title === null || body.startsWith(title) ? body : `${title}\n\n${body}`;
}

function givenDates(published: string | null): readonly DateEvidence[] {
  const value = published === null ? null : machineDate(published);
  if (published === null || value === null) return [];
  return [{ ...value, of: "published", source: "given", raw: published, confidence: GIVEN_CONFIDENCE, at: null }];
}

/** A record's own field was written by whoever collected it: strong, but not the page itself. */
const GIVEN_CONFIDENCE = 0.9;

function givenOutlet(name: string | null): readonly OutletNaming[] {
  if (name === null) return [];
  return [{ name, rule: "REA-30", at: [], score: 1, why: `the record gives the outlet as "${name}"` }];
}

/** The draft of one record with the field names of the format, or a note where it holds no text. */
export function recordDraft(record: Loose, place: Place): Draft | Note {
  const raw = Object.hasOwn(record, "text") ? record["text"] : undefined;
  if (typeof raw !== "string") return badRecord(place, `no "text" with the article's words`);
  const title = field(record, "title");
  const text = recordText(raw, title).replace(LONE_SURROGATE, "\uFFFD");
  if (raw.trim() === "") return badRecord(place, "its text is empty");
  return {
    input: place.name,
    givenId: field(record, "id"),
    url: field(record, "url"),
    title,
    byline: field(record, "byline"),
    outlets: givenOutlet(field(record, "outlet")),
    dates: givenDates(field(record, "published")),
    language: field(record, "language"),
    text,
  };
}

/** Drafts and notes, each in its order. */
export function collect(found: readonly (Draft | Note)[]): Drafts {
  const drafts = found.filter((one): one is Draft => !("code" in one));
  return { drafts, notes: found.filter((one): one is Note => "code" in one) };
}

function parseLine(line: string, place: Place): Draft | Note {
  if (line.length > MAX_RECORD) return badRecord(place, `longer than ${MAX_RECORD} characters`);
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? recordDraft(value, place) : badRecord(place, "not a JSON object");
  } catch {
    return badRecord(place, "not valid JSON");
  }
}

/** Reads one record a line. Empty lines are skipped; line numbers count from 1. */
export function readJsonLines(text: string, input: string): Drafts {
  const found: (Draft | Note)[] = [];
  text.split("\n").forEach((line, at) => {
    if (line.trim() !== "") found.push(parseLine(line, { input, name: `${input}:${at + 1}` }));
  });
  return collect(found);
}

/** Reads an array of records or a single one; null where the text is not one JSON value. */
export function readJson(text: string, input: string): Drafts | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const feed = readJsonFeed(value, input);
  if (feed) return feed;
  if (isRecord(value)) return collect([recordDraft(value, { input, name: input })]);
  if (!Array.isArray(value))
    return { drafts: [], notes: [badRecord({ input, name: input }, "neither a record nor a list of records")] };
  return collect(
    value.map((one: unknown, at) => {
      const place = { input, name: `${input}:${at + 1}` };
      return isRecord(one) ? recordDraft(one, place) : badRecord(place, "not a JSON object");
    }),
  );
}
