// Content-derived ids: the same words give the same id on every machine. Not a security boundary.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The UTF-8 of a text; of plain ASCII, as most of what ids are made of is, without asking an encoder. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) return utf8ToBytes(text);
    bytes[index] = unit;
  }
  return bytes;
}

/** The first `length` hexadecimal digits of the SHA-256 of the parts, joined so that ("a","b") and ("ab","") differ. */
export function digest(parts: readonly string[], length = 12): string {
  const bytes = sha256(bytesOf(JSON.stringify(parts)));
  return bytesToHex(bytes.subarray(0, Math.ceil(length / 2))).slice(0, length);
}

/** The SHA-256 of a text's UTF-8 bytes in base64, as a content security policy writes it. */
export function base64Digest(text: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}

/** The SHA-256 of a text's UTF-8 bytes in hexadecimal, as `sha256sum` prints it. */
export function hexDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
