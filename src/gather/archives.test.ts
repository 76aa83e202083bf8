import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { warcOf, warcRecord, zipOf } from "../../test/hostile-inputs/archive-makers.ts";
import type { Input } from "../model/input.ts";
import { unpack } from "./archives.ts";
import type { Unpacked } from "./gather-notes.ts";
import { unpackWarc } from "./warc.ts";
import { unzip } from "./zip.ts";

const text = (input: Input | undefined): string => new TextDecoder().decode(input?.bytes);
const names = ({ inputs }: Unpacked): readonly string[] => inputs.map(({ input }) => input);
const codes = ({ notes }: Unpacked): readonly string[] => notes.map((note) => note.code);

async function unpacked(input: string, bytes: Uint8Array): Promise<Unpacked> {
  const found = await unpack({ input, bytes });
  assert.ok(found);
  return found;
}

const PAGES = [1, 2, 3, 4, 5].map((at) => ({ url: `https://sawt.example/${at}`, body: `<p>خبر رقم ${at}</p>` }));

test("a zip of pages gives each page; pictures and the system's leavings are passed over", async () => {
  const found = await unpacked(
    "case.zip",
    zipOf([
      { name: "a/خبر.html", content: "<p>خبر</p>" },
      { name: "a/صورة.png", content: "x" },
      { name: "__MACOSX/a/._خبر.html", content: "x" },
      { name: "b.txt", content: "نص" },
    ]),
  );
  assert.deepEqual([names(found), found.notes], [["case.zip:a/خبر.html", "case.zip:b.txt"], []]);
  assert.equal(text(found.inputs[0]), "<p>خبر</p>");
});

test("unsafe names, links, repeats, lies about sizes and wrong checksums cost only their own entry", async () => {
  const bad = ["../../x.txt", "/etc/x.txt", "C:/x.txt", "a\\x.txt", "x\u0000.txt", "__proto__"];
  const found = await unpacked(
    "case.zip",
    zipOf([
      ...bad.map((name) => ({ name, content: "x" })),
      { name: "link.txt", content: "/etc/passwd", mode: 0o120777 },
      { name: "a.txt", content: "أول" },
      { name: "A.TXT", content: "ثان" },
      { name: "lie.txt", content: "x".repeat(5000), declaredSize: 10 },
      { name: "crc.txt", content: "x", checksum: 1 },
      { name: "inner.zip", content: zipOf([{ name: "x.txt", content: "x" }]) },
      { name: "last.txt", content: "آخر" },
    ]),
  );
  assert.deepEqual(names(found), ["case.zip:a.txt", "case.zip:last.txt"]);
  assert.deepEqual(codes(found), [
    ...bad.map(() => "unsafe-name"),
    ...["unsafe-name", "repeated-name", "wrong-length", "bad-checksum", "nested-archive"],
  ]);
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

test("too many entries, too large entries and bombs are cut, and said so", async () => {
  const bytes = zipOf([1, 2, 3].map((at) => ({ name: `${at}.txt`, content: "x".repeat(100 * at) })));
  const all = { input: "z", isWanted: (): boolean => true };
  const few = await unzip(bytes, { ...all, limits: { maxEntries: 2, maxEntry: 1000, maxTotal: 1000 } });
  assert.deepEqual([few.entries.length, few.notes[0]?.code], [2, "too-many"]);
  const small = await unzip(bytes, { ...all, limits: { maxEntries: 9, maxEntry: 150, maxTotal: 1000 } });
  assert.deepEqual([small.entries.length, small.notes.map((note) => note.code)], [1, ["too-large", "too-large"]]);
  const bomb = await unpacked("bomb.zip", zipOf([{ name: "bomb.txt", content: new Uint8Array(30_000_000) }]));
  assert.deepEqual([bomb.inputs.length, codes(bomb)], [0, ["too-large"]]);
});

test("a Word document is its main part, whatever else the archive holds", async () => {
  const xml = `<w:document xmlns:w="w"/>`;
  const found = await unpacked(
    "a.docx",
    zipOf([
      { name: "word/document.xml", content: xml },
      { name: "word/x.xml", content: "x" },
    ]),
  );
  assert.deepEqual([names(found), text(found.inputs[0])], [["a.docx"], xml]);
});

test("a WARC file gives its pages with address, encoding and time; other records are passed over", async () => {
  const pages = [
    ...PAGES.slice(0, 1),
    { url: "https://sawt.example/br", body: brotliCompressSync("<p>مضغوط</p>"), headers: "Content-Encoding: br\r\n" },
    {
      url: "https://sawt.example/ch",
      body: "5\r\n<p>ab\r\n4\r\n</p>\r\n0\r\n\r\n",
      headers: "Transfer-Encoding: chunked\r\n",
    },
    { url: "https://sawt.example/x.css", body: "a{}", type: "text/css" },
    { url: "https://sawt.example/1", body: "", kind: "revisit" },
    { url: "https://sawt.example/bad", body: "zz", headers: "Content-Encoding: gzip\r\n" },
  ];
  for (const bytes of [
    warcOf(pages),
    Buffer.concat(pages.map(warcRecord)),
    gzipSync(Buffer.concat(pages.map(warcRecord))),
  ]) {
    const found = await unpacked("a.warc.gz", new Uint8Array(bytes));
    assert.deepEqual(found.inputs.map(text), ["<p>خبر رقم 1</p>", "<p>مضغوط</p>", "<p>ab</p>"]);
    assert.deepEqual(
      [found.inputs[0]?.input, found.inputs[0]?.url, found.inputs[0]?.charset, found.inputs[0]?.retrieved],
      ["a.warc.gz:https://sawt.example/1", "https://sawt.example/1", "utf-8", "2024-09-17T08:00:00Z"],
    );
    assert.deepEqual(codes(found), ["damaged", "revisits"]);
  }
});

test("a flipped bit or foreign bytes cost one record, and their place is told", () => {
  const whole = warcOf(PAGES);
  const starts = PAGES.map((_, at) => Buffer.concat(PAGES.slice(0, at).map((page) => warcOf([page]))).length);
  const flipped = Buffer.from(whole);
  const crc = (starts[2] ?? 0) - 6;
  flipped[crc] = (flipped[crc] ?? 0) ^ 1;
  const found = unpackWarc(flipped, "a.warc.gz");
  assert.deepEqual(
    found.inputs.map(({ url }) => url?.at(-1)),
    ["1", "3", "4", "5"],
  );
  assert.match(found.notes[0]?.message ?? "", new RegExp(`damaged at byte ${starts[1]}:`));
  const garbage = Buffer.concat([whole.subarray(0, starts[2]), Buffer.from("0123456789"), whole.subarray(starts[2])]);
  assert.equal(unpackWarc(garbage, "a.warc.gz").inputs.length, 5);
});

test("cut anywhere, all whole records before the cut are read and the cut's record is named", () => {
  for (const [whole, one] of [
    [warcOf(PAGES), (at: number): Buffer => warcOf(PAGES.slice(0, at))],
    [Buffer.concat(PAGES.map(warcRecord)), (at: number): Buffer => Buffer.concat(PAGES.slice(0, at).map(warcRecord))],
  ] as const) {
    for (let cut = 97; cut < whole.length; cut += 97) {
      const { inputs, notes } = unpackWarc(whole.subarray(0, cut), "a.warc");
      const complete = [0, 1, 2, 3, 4, 5].filter((at) => one(at).length - 4 <= cut).length - 1;
      assert.ok(inputs.length >= complete, `cut at ${cut}: ${inputs.length} of ${complete}`);
      if (![0, 1, 2, 3, 4, 5].some((at) => Math.abs(one(at).length - cut) <= 4))
        assert.ok(notes.length > 0, `cut at ${cut}`);
    }
  }
});

test("wrong lengths, endless headers, bombs and pages named .warc end with their codes", () => {
  for (const length of ["-5", "99999999999", "7", "x"]) {
    const bytes = Buffer.concat([
      warcRecord({ url: "https://sawt.example/1", body: "<p>خبر</p>", length }),
      ...PAGES.slice(1).map(warcRecord),
    ]);
    const found = unpackWarc(bytes, "a.warc");
    assert.equal(found.inputs.length, 5, length);
    assert.deepEqual(codes(found), ["wrong-length"], length);
  }
  const header = Buffer.from(`WARC/1.0\r\nX: ${"y".repeat(200_000)}`);
  assert.deepEqual(codes(unpackWarc(Buffer.concat([header, ...PAGES.map(warcRecord)]), "a.warc")), ["damaged"]);
  const bomb = gzipSync(Buffer.alloc(60_000_000));
  assert.deepEqual(codes(unpackWarc(Buffer.concat([bomb, warcOf(PAGES)]), "a.warc.gz")), ["damaged"]);
  assert.deepEqual(codes(unpackWarc(Buffer.from("<html><p>خبر</p></html>"), "a.warc")), ["not-a-warc"]);
});

test("a WACZ gives the pages that its maker looked at; changed bytes are told", async () => {
  const warc = warcOf(PAGES);
  const hash = createHash("sha256").update(warc).digest("hex");
  const wacz = (digest: string): Uint8Array =>
    zipOf([
      { name: "archive/data.warc.gz", content: warc },
      { name: "pages/pages.jsonl", content: `{"format":"json-pages-1.0"}\n{"url":"${PAGES[1]?.url}"}\n` },
      {
        name: "datapackage.json",
        content: `{"resources":[{"path":"archive/data.warc.gz","name":"archive/data.warc.gz","hash":"sha256:${digest}"}]}`,
      },
      { name: "indexes/index.cdx", content: "x" },
    ]);
  const found = await unpacked("a.wacz", wacz(hash));
  assert.deepEqual([names(found), codes(found)], [["a.wacz:archive/data.warc.gz:https://sawt.example/2"], []]);
  assert.deepEqual(codes(await unpacked("a.wacz", wacz("0".repeat(64)))), ["bad-digest"]);
});

test("a compressed single file is unpacked, a bomb or a damaged one is not, and plain files are no archives", async () => {
  assert.equal(text((await unpacked("a.html.gz", gzipSync("<p>خبر</p>"))).inputs[0]), "<p>خبر</p>");
  assert.deepEqual(codes(await unpacked("a.txt.gz", gzipSync(Buffer.alloc(40_000_000)))), ["too-large"]);
  assert.deepEqual(codes(await unpacked("a.txt.gz", gzipSync("نص").subarray(0, 12))), ["bad-archive"]);
  assert.equal(await unpack({ input: "a.txt", bytes: new TextEncoder().encode("نص") }), null);
});
