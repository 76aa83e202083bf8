// Content-derived ids: the same words give the same id on every machine. Not a security boundary.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The first `length` hexadecimal digits of the SHA-256 of the parts, joined so that ("a","b") and ("ab","") differ. */
export function digest(parts: readonly string[], length = 12): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, length);
}

/** The SHA-256 of a text's UTF-8 bytes in base64, as a content security policy writes it. */
export function base64Digest(text: string): string {
  return btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
}

/** The SHA-256 of a text's UTF-8 bytes in hexadecimal, as `sha256sum` prints it. */
export function hexDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
