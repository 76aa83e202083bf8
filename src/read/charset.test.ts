import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decode } from "./charset.ts";

const TEXT =
  "أعلنت وزارة الأشغال في الرافدة أن ترميم الجسر القديم سيبدأ خلال الأسابيع المقبلة، وقالت إن الكلفة لا تشمل الطريق المؤدي إليه. " +
  "وأضافت الوزارة في بيان أن لجنة من المهندسين ستشرف على العمل، وأن النتائج ستنشر قبل نهاية الصيف.";

/** Encodes by inverting the decoder: one byte a character. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((char) => table.get(char) ?? 0x3f));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

test("valid UTF-8 beats what the page declares", async () => {
  const page = `<meta charset="windows-1256"><p>${TEXT}</p>`;
  const { text, charset, source } = await decode(new TextEncoder().encode(page));
  assert.deepEqual([text, charset, source], [page, "utf-8", "utf-8"]);
});

test("a byte order mark is dropped, and decides", async () => {
  assert.equal((await decode(new TextEncoder().encode(`\uFEFF${TEXT}`))).text, TEXT);
  const { text, charset } = await decode(Uint8Array.of(0xff, 0xfe, ...utf16(TEXT, true)));
  assert.deepEqual([text, charset], [TEXT, "utf-16le"]);
});

test("UTF-16 without a mark is known by its pattern", async () => {
  for (const isLittle of [true, false]) assert.equal((await decode(utf16(TEXT, isLittle))).text, TEXT);
  assert.equal((await decode(utf16("The council said that work on the bridge will begin.", true))).source, "pattern");
});

test("declared windows-1256 is read as such", async () => {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"></head><body><p>${TEXT}</p></body></html>`;
  const { text, charset, source } = await decode(encode(page, "windows-1256"));
  assert.deepEqual([text, charset, source], [page, "windows-1256", "declared"]);
});

test("a page that declares ISO-8859-6 over windows-1256 bytes is read as windows-1256", async () => {
  const page = `<meta charset="iso-8859-6"><p>پ ${TEXT}</p>`;
  assert.equal((await decode(encode(page, "windows-1256"))).text, page);
});

test("undeclared Arabic bytes are detected on what the markup leaves", async () => {
  for (const charset of ["windows-1256", "iso-8859-6"]) {
    const page = `<html><head><title>page</title><script>var a = "a long piece of ascii script text in a page";</script></head><p>${TEXT}</p></html>`;
    const { text, source } = await decode(encode(page, charset));
    assert.equal(source, "detected");
    assert.equal(text, page, charset);
  }
});

test("Russian and Turkish bytes are detected", async () => {
  const russian =
    "Совет города сообщил, что работы на старом мосту начнутся в ближайшие недели. Стоимость ремонта не названа. ".repeat(
      4,
    );
  assert.equal((await decode(encode(russian, "windows-1251"))).text, russian);
});

test("any bytes decode to something", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      const { text, charset } = await decode(bytes);
      assert.equal(typeof text, "string");
      assert.ok(charset.length > 0);
    }),
    { numRuns: 60 },
  );
});
