// Makes zip, gzip and WARC bytes as programs write them, and as nobody should: wrong sizes, checksums, names. For tests only.

import { crc32, deflateRawSync, gzipSync } from "node:zlib";

/** One entry of a zip archive; what is given beside name and content is a lie about them. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly declaredSize?: number;
  readonly checksum?: number;
  /** Unix mode, for links. */
  readonly mode?: number;
  /** Place the central entry's pointer at another entry's bytes. */
  readonly pointAt?: number;
}

const bytesOf = (content: string | Uint8Array): Buffer => Buffer.from(content as Uint8Array);

/** The bytes of a zip archive with these entries, deflated. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const { name, content, declaredSize, checksum, mode = 0o100644, pointAt } of parts) {
    const raw = bytesOf(content);
    const packed = deflateRawSync(raw);
    const nameBytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE((checksum ?? crc32(raw)) >>> 0, 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declaredSize ?? raw.length, 18);
    fields.writeUInt16LE(nameBytes.length, 22);
    const head = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), fields, nameBytes]);
    const entry = Buffer.alloc(46);
    entry.write("PK\u0001\u0002", 0, "latin1");
    entry.writeUInt16LE(0x0314, 4);
    fields.copy(entry, 6, 0, 26);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(pointAt === undefined ? at : (offsets[pointAt] ?? 0), 42);
    offsets.push(at);
    local.push(head, packed);
    central.push(entry, nameBytes);
    at += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(parts.length & 0xffff, 8);
  end.writeUInt16LE(parts.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

/** What one record of a web archive holds. */
export interface WarcPage {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly kind?: string;
  readonly headers?: string;
  /** A lie about the record's length. */
  readonly length?: string;
}

/** One WARC record, uncompressed. */
export function warcRecord({
  url,
  body,
  type = "text/html; charset=utf-8",
  kind = "response",
  headers = "",
  length,
}: WarcPage): Buffer {
  const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${headers}\r\n`);
  const block = Buffer.concat([http, bytesOf(body)]);
  const head = `WARC/1.1\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-09-17T08:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length ?? block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

/** A compressed WARC file, one member a record. */
export function warcOf(pages: readonly WarcPage[]): Buffer {
  return Buffer.concat(pages.map((page) => gzipSync(warcRecord(page))));
}
