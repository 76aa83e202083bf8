// How long building the report of 200 articles takes, as a ratio to tracing them in the same run, and how large it is for each article, with and
// without its data packed. The articles are the first of one month from five outlets. Skips with a plain line when they are not here.

import process from "node:process";
import { deflateRawSync } from "node:zlib";
import { trace } from "../src/analyse.ts";
import { REPORT_FONTS } from "../src/gather/fonts.ts";
import { toHtml } from "../src/present/present.ts";
import { read } from "../src/read/read.ts";
import { monthTexts } from "./month.ts";

const CASE = 200;
const ROUNDS = 3;

function seconds(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function packed(text: string): string {
  return deflateRawSync(text, { level: 9 }).toString("base64");
}

/** The bench; sizes are in KB. The ratio to tracing is to stay below .25. */
export async function reporting(): Promise<Readonly<Record<string, number>> | null> {
  const texts = monthTexts();
  if (texts === null) return null;
  const records = texts.slice(0, CASE).map((text, index) => JSON.stringify({ id: `article-${index}`, text }));
  const bytes = new TextEncoder().encode(records.join("\n"));
  const { articles } = await read([{ input: "articles.jsonl", bytes }]);
  const fonts = REPORT_FONTS;
  const document = trace(articles);
  const html = toHtml(document, { language: "ar", fonts, pack: packed });
  const traced: number[] = [];
  const built: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    traced.push(seconds(() => trace(articles)));
    built.push(seconds(() => toHtml(document, { language: "ar", fonts, pack: packed })));
  }
  const kilobytes = (text: string): number => Buffer.byteLength(text) / 1024 / articles.length;
  return {
    "building / tracing 200 articles": median(built) / median(traced),
    "KB for each article": kilobytes(html),
    "KB for each article, data not packed": kilobytes(toHtml(document, { language: "ar", fonts })),
  };
}

if (import.meta.main) console.log((await reporting()) ?? "report: skipped (its articles are not here)");
