// HTTP bodies as sent → the bytes meant: chunked transfer undone, gzip, deflate, brotli and zstandard unpacked, all with a limit on what comes out
// (limits of HTTP clients count what goes in). Leaves out streaming.

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";

/** More codings on one body than any server uses are an attack. */
const MAX_CODINGS = 3;

type Decoder = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

function inflate(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array {
  try {
    return inflateSync(bytes, options);
  } catch {
    return inflateRawSync(bytes, options); // some servers send raw deflate under this name
  }
}

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflate,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
};

/** The body of a chunked transfer; the bytes as they are where they are not chunked after all (archives often store them joined). */
function dechunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf("\n", at);
    const size =
      end === -1
        ? null
        : /^([\da-f]{1,8})\s*(?:;.{0,200})?\r?$/i.exec(body.subarray(at, Math.min(end, at + 256)).toString("latin1"));
    if (!size) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size[1] ?? "0", 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}

/** The names of the codings, outermost last; null where one is unknown or there are too many. */
function codingsOf(header: string | undefined): readonly Decoder[] | null {
  const names = (header ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity" && name !== "none");
  if (names.length > MAX_CODINGS) return null;
  const decoders = names.map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined));
  return decoders.every((one) => one !== undefined) ? (decoders as readonly Decoder[]) : null;
}

/** The decoded body of an HTTP message; null where it cannot be decoded or is larger than `limit` bytes. */
export function decodedBody(body: Uint8Array, headers: ReadonlyMap<string, string>, limit: number): Uint8Array | null {
  const raw = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const joined = /\bchunked\b/iu.test(headers.get("transfer-encoding") ?? "") ? dechunked(raw) : raw;
  const codings = codingsOf(headers.get("content-encoding"));
  if (codings === null) return null;
  try {
    const bytes = codings.reduceRight<Uint8Array>((part, decode) => decode(part, { maxOutputLength: limit }), joined);
    return bytes.length > limit ? null : bytes;
  } catch {
    // archives may store the body unpacked under its old header
    return /^\s*<(?:!doctype|html|\?xml)/iu.test(joined.subarray(0, 64).toString("latin1")) ? joined : null;
  }
}
