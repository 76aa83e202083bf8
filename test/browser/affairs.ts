// The affairs whose reports the browser opens: the example affair, the two seed articles where they are at hand, and sixty articles put together
// from paragraphs of the example affair's, with outlets, days and figures of their own. Each is traced once.

import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { trace } from "../../src/analyse.ts";
import type { Article } from "../../src/model/article.ts";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";
import { read } from "../../src/read/read.ts";
import { traceFiles } from "../../src/trace-files.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const EXAMPLE = join(ROOT, "examples/dam-pumps");
const SEEDS = resolve(ROOT, "../shared/gold/seeds");
const MANY = 60;

/** Whether the seed articles are on this machine. */
export const HAS_SEEDS: boolean = existsSync(SEEDS);

function remembered<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function traced(folder: string, reversed = false): Promise<FullTraceDocument> {
  const names = readdirSync(folder)
    .filter((name) => /\.(txt|html|jsonl)$/.test(name))
    .map((name) => join(folder, name));
  const { document } = await traceFiles(reversed ? names.toReversed() : names);
  return document as FullTraceDocument;
}

/** Articles as records of one JSONL input, read and traced. */
export async function tracedRecords(records: readonly Readonly<Record<string, string>>[]): Promise<FullTraceDocument> {
  const bytes = new TextEncoder().encode(records.map((record) => JSON.stringify(record)).join("\n"));
  const { articles } = await read([{ input: "records.jsonl", bytes }]);
  return trace(articles);
}

function paragraphsOf({ text, blocks }: Article, role: "headline" | "paragraph"): string[] {
  return blocks.filter((block) => block.role === role).map(({ start, end }) => text.slice(start, end));
}

// Numbers below `limit` from a linear congruential generator (Numerical Recipes' constants): the same affair on every run.
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

async function manyArticles(): Promise<FullTraceDocument> {
  const { articles } = await exampleAffair();
  const headlines = articles.flatMap((article) => paragraphsOf(article, "headline"));
  const paragraphs = articles.flatMap((article) => paragraphsOf(article, "paragraph"));
  const below = dice(60);
  const records = Array.from({ length: MANY }, (_, index) => {
    const chosen = Array.from({ length: 2 + below(2) }, () => paragraphs[below(paragraphs.length)] ?? "");
    const figures = chosen.map((text) =>
      below(4) === 0 ? text.replace(/\d{2,}/, (number) => `${Number(number) + below(9)}`) : text,
    );
    const title = headlines[below(headlines.length)] ?? "";
    const day = String(1 + below(28)).padStart(2, "0");
    return {
      id: `many-${index}`,
      outlet: `صحيفة الضفة ${1 + below(20)}`,
      published: `2024-09-${day}`,
      title,
      text: [title, "", ...new Set(figures)].join("\n"),
    };
  });
  return tracedRecords(records);
}

/** The example affair. */
export const exampleAffair: () => Promise<FullTraceDocument> = remembered(() => traced(EXAMPLE));
/** The example affair, its files named in the other order. */
export const exampleAffairReversed: () => Promise<FullTraceDocument> = remembered(() => traced(EXAMPLE, true));
/** The two seed articles. */
export const seedArticles: () => Promise<FullTraceDocument> = remembered(() => traced(SEEDS));
/** The sixty articles. */
export const sixtyArticles: () => Promise<FullTraceDocument> = remembered(manyArticles);
