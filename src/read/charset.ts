// Bytes → characters, with the reason for the encoding chosen. Valid UTF-8 beats every declaration: pages that declare windows-1256 over
// UTF-8 bytes are common, the reverse never decodes. Text that was decoded wrongly before it was saved is repaired (mojibake.ts).

import { repairMojibake } from "./mojibake.ts";

/** Where the encoding came from. "bom" and "utf-8" are certain, the others are assumptions that a note should tell. */
type CharsetSource = "bom" | "utf-8" | "pattern" | "declared" | "detected" | "fallback";

/** A decoded text. `charset` is a WHATWG name; `isDamaged` says that some bytes had no character and became U+FFFD. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly source: CharsetSource;
  readonly isDamaged: boolean;
  /** The encoding that the text had wrongly been taken for before it was saved; null for sound text. */
  readonly repairedFrom: string | null;
}

const BOMS: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: "utf-8" },
  { bytes: [0xff, 0xfe], charset: "utf-16le" },
  { bytes: [0xfe, 0xff], charset: "utf-16be" },
];

/** Bytes looked at for a declaration and for detection. More is slower and hardly surer. */
const HEAD = 4096;
const SAMPLE = 60_000;

function strictDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes with replacement characters; null where the runtime does not know the name. */
function looseDecode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

const PLAUSIBLE_16 = /[\p{Script=Arabic}\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}\p{P}\s\x21-\x7e]/u;
/** Share of plausible characters from which bytes without a mark are taken for UTF-16. */
const PLAUSIBLE_SHARE = 0.95;

function plausibility(text: string): number {
  const sample = [...text.slice(0, 2000)];
  return sample.filter((char) => PLAUSIBLE_16.test(char) && char !== "\uFFFD").length / Math.max(1, sample.length);
}

/** UTF-16 without a mark shows as zero bytes, or as one and the same high byte in every second place. */
function utf16Of(bytes: Uint8Array): string | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4000);
  if (!sample.some((byte) => byte === 0 || byte === 6)) return null;
  return (
    ["utf-16le", "utf-16be"].find((charset) => plausibility(looseDecode(sample, charset) ?? "") >= PLAUSIBLE_SHARE) ??
    null
  );
}

const DECLARED = /(?:charset\s*=\s*["']?|<\?xml[^>]{0,80}encoding\s*=\s*["'])\s*([\w.:-]{3,40})/iu;

function declaredCharset(bytes: Uint8Array): string | null {
  const head = looseDecode(bytes.subarray(0, HEAD), "windows-1252") ?? "";
  return DECLARED.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** windows-1256 bytes read as ISO-8859-6 give wrong but plausible Arabic («أغفلت» for «أعلنت»), so bytes that only windows-1256 uses decide. */
function withoutIso6Trap(charset: string, bytes: Uint8Array): string {
  if (!/^(?:iso-?8859-6.*|arabic|ecma-114|asmo-708|csisolatinarabic)$/u.test(charset)) return charset;
  const isWindows = bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) || strictDecode(bytes, "iso-8859-6") === null;
  return isWindows ? "windows-1256" : "iso-8859-6";
}

const MARKUP = /<(script|style)\b[\s\S]{0,200000}?<\/\1>|<!--[\s\S]{0,20000}?-->|<[^<>]{0,2000}>|[\x20-\x7e]{40,}/giu;

/** Markup and long ASCII runs mislead every detector: only what is left is shown to it. One character a byte. */
function strippedSample(bytes: Uint8Array): string {
  const head = bytes.subarray(0, SAMPLE * 4);
  let binary = "";
  for (let at = 0; at < head.length; at += 8192) binary += String.fromCharCode(...head.subarray(at, at + 8192));
  return binary.replace(MARKUP, " ").slice(0, SAMPLE);
}

const WHATWG: Readonly<Record<string, string>> = {
  "utf-16-le": "utf-16le",
  "utf-16-be": "utf-16be",
  "iso-8859-9": "windows-1254",
};

async function detectedCharset(bytes: Uint8Array): Promise<string | null> {
  const { default: jschardet } = await import("jschardet");
  const found = jschardet.detect(strippedSample(bytes)).encoding?.toLowerCase() ?? null;
  return found && (WHATWG[found] ?? found);
}

function decoded(text: string, charset: string, source: CharsetSource): Decoded {
  const repaired = repairMojibake(text);
  const characters = repaired?.text ?? text;
  const isDamaged = source !== "utf-8" && characters.includes("\uFFFD");
  return { text: characters, charset, source, isDamaged, repairedFrom: repaired?.charset ?? null };
}

function bomCharset(bytes: Uint8Array): string | null {
  return BOMS.find((bom) => bom.bytes.every((byte, at) => bytes[at] === byte))?.charset ?? null;
}

/**
 * Decodes bytes of unknown encoding: byte order mark, valid UTF-8, UTF-16 by its pattern, the server's declaration (`header`), the page's own,
 * detection. Never throws.
 */
export async function decode(bytes: Uint8Array, header: string | null = null): Promise<Decoded> {
  const marked = bomCharset(bytes);
  if (marked) return decoded(looseDecode(bytes, marked) ?? "", marked, "bom");
  const utf16 = utf16Of(bytes);
  if (utf16) return decoded(looseDecode(bytes, utf16) ?? "", utf16, "pattern");
  const utf8 = strictDecode(bytes, "utf-8");
  if (utf8 !== null) return decoded(utf8, "utf-8", "utf-8");
  for (const [name, source] of [
    [header?.trim().toLowerCase() ?? null, "declared"],
    [declaredCharset(bytes), "declared"],
    [await detectedCharset(bytes), "detected"],
  ] as const) {
    if (name === null || /^utf-?[78]$/u.test(name)) continue;
    const charset = withoutIso6Trap(name, bytes);
    const text = looseDecode(bytes, charset);
    if (text !== null) return decoded(text, charset, source);
  }
  return decoded(looseDecode(bytes, "utf-8") ?? "", "utf-8", "fallback");
}
