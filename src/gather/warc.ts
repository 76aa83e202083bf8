// Web archives: the pages among a WARC file's records become inputs with their address, the server's encoding and the time of the capture.
// Pictures, styles and errors are passed over. Leaves out where records begin and end: warc-records.ts.

import { createHash } from "node:crypto";
import type { Input } from "../model/input.ts";
import { decodedBody } from "./content-coding.ts";
import { type GatherNote, lostNote, remark, type Unpacked } from "./gather-notes.ts";
import { headerEnd, headerFields, type WarcPart, warcParts } from "./warc-records.ts";

const MB: number = 1024 * 1024;
/** Of one page, decoded; and of all pages of one archive. */
const MAX_PAGE: number = 16 * MB;
const MAX_TOTAL: number = 256 * MB;
const MAX_PAGES = 10_000;
/** Notes on single records; the rest is counted. */
const MAX_NOTES = 20;

const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml|application\/pdf)\b/iu;
const STATUS_OK = /^HTTP\/[\d.]{1,4} 200\b/u;

type WarcRecord = Extract<WarcPart, { readonly kind: "record" }>;
type Refusal = readonly [GatherNote["code"], string];

interface Page {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

function charsetOf(type: string): string | null {
  return /charset\s*=\s*"?([\w.:-]{2,40})/iu.exec(type)?.[1] ?? null;
}

/** The page in an HTTP response; null where it is none; a refusal where its body cannot be decoded. */
function pageIn({ body }: WarcRecord): Page | Refusal | null {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const header = headerEnd(buffer, 0);
  if (!header || !STATUS_OK.test(buffer.subarray(0, 20).toString("latin1"))) return null;
  const headers = headerFields(buffer.subarray(0, header.end));
  const type = headers.get("content-type") ?? "";
  if (!PAGE_TYPE.test(type)) return null;
  const bytes = decodedBody(buffer.subarray(header.body), headers, MAX_PAGE);
  if (bytes === null) return ["damaged", "its body cannot be unpacked; left out"];
  return { bytes, charset: charsetOf(type) };
}

function pageOf(record: WarcRecord): Page | Refusal | null {
  const kind = record.headers.get("warc-type");
  if (kind === "response") return pageIn(record);
  const type = record.headers.get("content-type") ?? "";
  return kind === "resource" && PAGE_TYPE.test(type) ? { bytes: record.body, charset: charsetOf(type) } : null;
}

function addressOf(record: WarcRecord): string {
  return (record.headers.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
}

function inputOf(record: WarcRecord, { bytes, charset }: Page, archive: string): Input {
  const address = addressOf(record);
  const retrieved = record.headers.get("warc-date");
  return {
    ...{ input: `${archive}:${address === "" ? record.offset : address}`, bytes },
    ...(/^https?:\/\//iu.test(address) && { url: address }),
    ...(charset !== null && { charset }),
    ...(retrieved !== undefined && { retrieved }),
  };
}

interface Progress {
  readonly inputs: Input[];
  readonly notes: GatherNote[];
  readonly seen: Set<string>;
  records: number;
  revisits: number;
  total: number;
}

function takeRecord(record: WarcRecord, archive: string, progress: Progress): void {
  progress.records++;
  const name = `${archive}:${addressOf(record) || record.offset}`;
  if (record.headers.get("warc-type") === "revisit") progress.revisits++;
  if (record.isShort)
    progress.notes.push(
      lostNote(
        "wrong-length",
        name,
        `its record at byte ${record.offset} is not as long as it says; what is there was read`,
      ),
    );
  const page = pageOf(record);
  if (page === null) return;
  if (!("bytes" in page)) {
    progress.notes.push(lostNote(page[0], name, `${page[1]} (record at byte ${record.offset})`));
    return;
  }
  const key = `${name} ${createHash("sha256").update(page.bytes).digest("hex")}`;
  if (page.bytes.length === 0 || progress.seen.has(key)) return;
  progress.seen.add(key);
  progress.total += page.bytes.length;
  progress.inputs.push(inputOf(record, page, archive));
}

function closingNotes({ inputs, records, revisits }: Progress, archive: string): readonly GatherNote[] {
  if (records === 0)
    return [
      lostNote("not-a-warc", archive, "named as a web archive but holds no record of one; rename it to what it is"),
    ];
  const again = `${revisits} records only refer to earlier captures of the same bytes`;
  return [
    ...(revisits > 0 ? [remark("revisits", archive, again)] : []),
    ...(inputs.length === 0 ? [lostNote("no-articles", archive, `${records} records and no page among them`)] : []),
  ];
}

/** The pages of a WARC file (plain or gzip). Never throws: damaged places are named with their offsets, everything else is read. */
export function unpackWarc(bytes: Uint8Array, archive: string): Unpacked {
  const progress: Progress = { inputs: [], notes: [], seen: new Set(), records: 0, revisits: 0, total: 0 };
  let damages = 0;
  for (const part of warcParts(bytes)) {
    if (part.kind === "record") takeRecord(part, archive, progress);
    else if (++damages <= MAX_NOTES)
      progress.notes.push(
        lostNote("damaged", archive, `damaged at byte ${part.offset}: ${part.why}; the rest was read`),
      );
    if (progress.total > MAX_TOTAL || progress.inputs.length >= MAX_PAGES) {
      progress.notes.push(lostNote("too-many", archive, "more pages than can be read at once; split the archive"));
      break;
    }
  }
  if (damages > MAX_NOTES)
    progress.notes.push(lostNote("damaged", archive, `damaged in ${damages - MAX_NOTES} more places`));
  const isJunk = progress.records === 0;
  return { inputs: progress.inputs, notes: [...(isJunk ? [] : progress.notes), ...closingNotes(progress, archive)] };
}
