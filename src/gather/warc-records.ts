// WARC files → records, member by member, so that damage costs only the record it hits and is reported with its offset. Readers that go on from
// the end of the last record stop in silence at the first flaw. Leaves out what the records hold: warc.ts.

import { crc32, inflateRawSync } from "node:zlib";

/** One record, or a damaged place. Offsets and lengths are in bytes of the file as given (compressed, where it is). */
export type WarcPart =
  | {
      readonly kind: "record";
      readonly offset: number;
      readonly headers: ReadonlyMap<string, string>;
      readonly body: Uint8Array;
      readonly isShort: boolean;
    }
  | { readonly kind: "damage"; readonly offset: number; readonly why: string };

const MB: number = 1024 * 1024;
/** Largest header block. Longer ones are no header. */
const MAX_HEADER = 65_536;
/** A member may unpack to this many times its size beyond the free part; more is a bomb. */
const MAX_RATIO = 200;
const RATIO_FREE: number = 10 * MB;
const MAX_MEMBER: number = 256 * MB;
const MEMBER: Buffer = Buffer.from([0x1f, 0x8b, 0x08]);
/** Bits of a member's fourth byte: a second checksum, extra fields, a name, a comment. */
const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16 } as const;
const FIXED_HEADER = 10;
const TRAILER = 8;

function isMember(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0xff) < 0x20;
}

function nextMember(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(MEMBER, from);
  while (at !== -1 && !isMember(bytes, at)) at = bytes.indexOf(MEMBER, at + 1);
  return at === -1 ? bytes.length : at;
}

/** Where the packed bytes of a member start, behind its header (RFC 1952). */
function packedStart(bytes: Buffer, start: number): number {
  const flags = bytes[start + 3] ?? 0;
  let at = start + FIXED_HEADER;
  if (flags & FLAGS.extra) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0);
  for (const flag of [FLAGS.name, FLAGS.comment]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & FLAGS.headerChecksum ? at + 2 : at;
}

type Member = { readonly end: number; readonly content: Buffer } | { readonly end: null; readonly why: string };

/** Inflates with the number of bytes taken: Node's types leave out what its `info` option gives. */
function inflated(
  packed: Buffer,
  limit: number,
): { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } } {
  return inflateRawSync(packed, { maxOutputLength: limit, info: true }) as unknown as ReturnType<typeof inflated>;
}

/** The member that starts at an offset, its checksum compared. */
function memberAt(bytes: Buffer, start: number): Member {
  const from = packedStart(bytes, start);
  try {
    const limit = Math.min(MAX_MEMBER, Math.max(RATIO_FREE, (bytes.length - start) * MAX_RATIO));
    const { buffer, engine } = inflated(bytes.subarray(from), limit);
    const end = from + engine.bytesWritten + TRAILER;
    const isBomb = buffer.length > RATIO_FREE && buffer.length > (end - start) * MAX_RATIO;
    if (isBomb) return { end: null, why: "unpacks to far more than a page needs" };
    const isSound = end <= bytes.length && bytes.readUInt32LE(end - TRAILER) === crc32(buffer);
    return isSound ? { end, content: buffer } : { end: null, why: "its checksum is wrong" };
  } catch (error) {
    const isBomb = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    return { end: null, why: isBomb ? "unpacks to far more than a page needs" : "cannot be unpacked" };
  }
}

const OPENING: Buffer = Buffer.from("WARC/");

function nextRecord(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(OPENING, from);
  while (at > 0 && bytes[at - 1] !== 0x0a) at = bytes.indexOf(OPENING, at + 1);
  return at === -1 ? bytes.length : at;
}

/** The end of a block of header lines and the start of what follows; null where none ends within the limit. */
export function headerEnd(bytes: Buffer, from: number): { readonly end: number; readonly body: number } | null {
  const limit = Math.min(bytes.length, from + MAX_HEADER);
  const block = bytes.subarray(from, limit);
  const crlf = block.indexOf("\r\n\r\n");
  const lf = block.indexOf("\n\n");
  if (crlf === -1 && lf === -1) return null;
  if (crlf !== -1 && (lf === -1 || crlf < lf)) return { end: from + crlf, body: from + crlf + 4 };
  return { end: from + lf, body: from + lf + 2 };
}

/** Header lines by name in lower case; the first of each name counts, folded lines are joined. UTF-8, as addresses in them often are. */
export function headerFields(block: Buffer): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block
    .toString("utf8")
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function strayBytes(bytes: Buffer, from: number, to: number): boolean {
  return from < to && bytes.subarray(from, to).toString("latin1").trim() !== "";
}

function* recordsIn(bytes: Buffer, offsetOf: (at: number) => number): Generator<WarcPart> {
  let at = 0;
  for (;;) {
    const start = nextRecord(bytes, at);
    if (strayBytes(bytes, at, start))
      yield { kind: "damage", offset: offsetOf(at), why: "bytes that belong to no record" };
    if (start >= bytes.length) return;
    const header = headerEnd(bytes, start);
    if (!header) {
      yield { kind: "damage", offset: offsetOf(start), why: "a header without an end" };
      at = nextRecord(bytes, start + OPENING.length);
      continue;
    }
    const headers = headerFields(bytes.subarray(start, header.end));
    const end = recordEnd(bytes, header.body, headers.get("content-length") ?? "");
    const isShort = end === null;
    at = end ?? nextRecord(bytes, header.body);
    yield { kind: "record", offset: offsetOf(start), headers, body: bytes.subarray(header.body, at), isShort };
  }
}

/** Where a record ends by its own word; null where that cannot be: beyond the file, or not before the next record. */
function recordEnd(bytes: Buffer, body: number, claimed: string): number | null {
  if (!/^\d{1,12}$/.test(claimed)) return null;
  const end = body + Number(claimed);
  if (end > bytes.length) return null;
  const rest = bytes.subarray(end, end + 4).toString("latin1");
  return rest.trim() === "" || rest.startsWith("WARC") ? end : null;
}

function* membersIn(bytes: Buffer): Generator<WarcPart> {
  let at = 0;
  for (;;) {
    const start = nextMember(bytes, at);
    if (strayBytes(bytes, at, start)) yield { kind: "damage", offset: at, why: "bytes that belong to no record" };
    if (start >= bytes.length) return;
    const member = memberAt(bytes, start);
    if (member.end === null) {
      yield { kind: "damage", offset: start, why: member.why };
      at = nextMember(bytes, start + MEMBER.length);
    } else {
      yield* recordsIn(member.content, () => start);
      at = member.end;
    }
  }
}

/** The records of a WARC file, plain or compressed, in order, and its damaged places. Never throws. */
export function warcParts(bytes: Uint8Array): Generator<WarcPart> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isMember(buffer, 0) ? membersIn(buffer) : recordsIn(buffer, (at) => at);
}
