// Following feeds: only when asked, two steps, and the page stands in for the feed's words about it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readFollowing } from "../src/followed-links.ts";
import type { Gathered } from "../src/gather/gather.ts";
import { read } from "../src/read/read.ts";

const WORDS =
  "أعلنت بلدية الرافدة أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة بعد تأخير دام عامين كاملين. ";
const WEB: Readonly<Record<string, string>> = {
  "https://sawt.example/feed": `<rss><channel><title>صوت الميناء</title><item><title>خبر أول</title><link>https://sawt.example/1</link><description>ملخص أول</description></item><item><title>خبر ثان</title><link>https://sawt.example/gone</link><description>ملخص ثان</description></item></channel></rss>`,
  "https://sawt.example/1": `<html><h1>خبر أول من الرافدة</h1><p>${WORDS.repeat(3)}</p></html>`,
};

test("an outline leads to its feed, the feed to its pages; an entry without a page stays", async () => {
  const asked: string[] = [];
  const gatherPages = async (names: readonly string[]): Promise<Gathered> => {
    asked.push(...names);
    const inputs = names.flatMap((input) => {
      const bytes = new TextEncoder().encode(WEB[input] ?? "");
      return bytes.length > 0 ? [{ input, url: input, bytes }] : [];
    });
    return { inputs, notes: [] };
  };
  const opml = `<opml><body><outline xmlUrl="https://sawt.example/feed"/></body></opml>`;
  const { articles, notes } = await readFollowing([{ input: "a.opml", bytes: new TextEncoder().encode(opml) }], {
    read,
    gatherPages,
  });
  assert.deepEqual(asked, ["https://sawt.example/feed", "https://sawt.example/1", "https://sawt.example/gone"]);
  assert.deepEqual(
    articles.map((article) => article.input),
    ["https://sawt.example/1", "https://sawt.example/feed:2"],
  );
  assert.ok(!notes.some((note) => note.code === "only-links"));
});
