// The real articles that benches read, and chance that comes back the same. Leaves out what is measured.

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Article } from "../src/model/article.ts";

const DATA: string = resolve(import.meta.dirname, "../../shared/data/ant-2018-06.jsonl.gz");

/** Numbers 0 ≤ n < limit from a linear congruential generator (Numerical Recipes' constants). */
export interface Dice {
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T | undefined;
}

/** A row of numbers by its seed. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share,
    pick: (values) => values[Math.floor(next() * values.length)],
  };
}

/** Real texts of the month, the longest articles first left out: reports, not live blogs. */
export function monthTexts(): readonly string[] | null {
  if (!existsSync(DATA)) return null;
  const lines = gunzipSync(readFileSync(DATA)).toString("utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const record: { readonly title?: string; readonly text: string } = JSON.parse(line);
    return record.title && !record.text.startsWith(record.title) ? `${record.title}\n\n${record.text}` : record.text;
  });
}

/** An article with one paragraph a line; enough for matching, and needs no other stage. */
export function plainArticle(id: string, text: string): Article {
  const blocks = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") blocks.push({ role: "paragraph" as const, start, end, story: 0 });
    start = end + 1;
  }
  return {
    id: `art-${id}`,
    input: id,
    givenId: id,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    dates: [],
    language: "ar",
    text,
    blocks,
  };
}
