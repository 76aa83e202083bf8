// Pages saved as one MIME file (.mhtml, .mht): finds the page among the parts and decodes it. Leaves out pictures and styles.

/** The page inside the file, still in its bytes. */
export interface MimePage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** The address it was saved from, as written. */
  readonly address: string | null;
}

/** Headers longer than this are none. */
const MAX_HEADER = 16_384;
const MAX_PARTS = 2_000;

type Headers = ReadonlyMap<string, string>;

interface Part {
  readonly headers: Headers;
  readonly body: string;
}

function headersOf(block: string): Headers {
  const unfolded = block.replace(/\r?\n[ \t]+/gu, " ");
  const entries = unfolded.split(/\r?\n/u).flatMap((line): (readonly [string, string])[] => {
    const at = line.indexOf(":");
    return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : [];
  });
  return new Map(entries.toReversed());
}

function partOf(text: string): Part {
  const lead = text.slice(0, MAX_HEADER);
  const gap = /\r?\n\r?\n/u.exec(lead);
  if (!gap) return { headers: new Map(), body: text };
  return { headers: headersOf(lead.slice(0, gap.index)), body: text.slice(gap.index + gap[0].length) };
}

function parameter(value: string | undefined, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;]{1,200}))`, "iu").exec(value ?? "");
  return match?.[1] ?? match?.[2] ?? null;
}

function quotedPrintable(body: string): string {
  return body
    .replace(/=\r?\n/gu, "")
    .replace(/=([\dA-Fa-f]{2})/gu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function base64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z\d+/=]/gu, ""));
  } catch {
    return "";
  }
}

function bytesOf({ headers, body }: Part): Uint8Array {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase() ?? "";
  const binary = encoding === "base64" ? base64(body) : encoding === "quoted-printable" ? quotedPrintable(body) : body;
  return Uint8Array.from(binary, (char) => char.charCodeAt(0) & 0xff);
}

function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join("");
}

/** Whether bytes open like a MIME file: header lines, and a type of many parts or a saved page. */
export function isMime(bytes: Uint8Array): boolean {
  if (!/^[A-Za-z-]{2,40}:/u.test(binaryText(bytes.subarray(0, 42)))) return false;
  const head = binaryText(bytes.subarray(0, MAX_HEADER));
  return /^(?:[A-Za-z-]{2,40}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,20}){0,40}?content-type:\s*multipart\/(?:related|alternative|mixed)/iu.test(
    head,
  );
}

/** The page in a MIME file: its first part of type text/html. Null where it has none. */
export function mimePage(bytes: Uint8Array): MimePage | null {
  const { headers, body } = partOf(binaryText(bytes));
  const boundary = parameter(headers.get("content-type"), "boundary");
  const parts =
    boundary === null ? [{ headers, body }] : body.split(`--${boundary}`).slice(0, MAX_PARTS).map(partAfter);
  const page = parts.find((part) => /^text\/html/iu.test(part.headers.get("content-type") ?? ""));
  if (!page) return null;
  const address = page.headers.get("content-location") ?? headers.get("snapshot-content-location") ?? null;
  return { bytes: bytesOf(page), charset: parameter(page.headers.get("content-type"), "charset"), address };
}

function partAfter(text: string): Part {
  return partOf(text.replace(/^\r?\n/u, ""));
}
