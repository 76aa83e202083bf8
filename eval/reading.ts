// Scores reading on pages written for this project in the structures of real outlets' sites, with the truth beside them: body, title, day of
// publication, authors; and what Readability alone makes of the same bodies. Leaves out real pages: they are the outlets'.

import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Article } from "../src/model/article.ts";
import { read } from "../src/read/read.ts";

/** The truth about one page. */
export interface PageTruth {
  readonly file: string;
  readonly title: string;
  /** ISO day. */
  readonly day: string;
  readonly authors: readonly string[];
  readonly body: readonly string[];
}

const PAGES = new URL("./pages/", import.meta.url);
const SHINGLE = 4;

/** Words of a text, for comparing. */
function wordsOf(text: string): readonly string[] {
  return text.normalize("NFKC").match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
}

/** Runs of four words with their counts, as the benchmark of article extraction (scrapinghub) compares bodies. */
function shingles(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Harmonic mean of precision and recall of the shingles, 0..1. */
export function bodyScore(found: string, truth: string): number {
  const [one, two] = [shingles(found), shingles(truth)];
  const shared = [...one].reduce((sum, [shingle, count]) => sum + Math.min(count, two.get(shingle) ?? 0), 0);
  const both = total(one) + total(two);
  return both === 0 ? 1 : (2 * shared) / both;
}

/** The story's own words: paragraphs and subheadings. */
export function bodyOf({ blocks, text }: Article): string {
  return blocks
    .filter((block) => block.role === "paragraph" || block.role === "subheading")
    .map((block) => text.slice(block.start, block.end))
    .join("\n");
}

/** The day that the surest of the dates of publication gives, or null. */
export function dayOf({ dates }: Article): string | null {
  const published = dates.filter(
    (date) => date.of === "published" && date.precision !== "month" && date.precision !== "year",
  );
  return published.toSorted((a, b) => b.confidence - a.confidence)[0]?.value.slice(0, 10) ?? null;
}

/** The names in an article's byline. */
export function namesOf({ byline }: Article): readonly string[] {
  const names = (byline ?? "").split(/[،,;؛]|\s+and\s+/u).map((name) => name.trim());
  return names.filter((name) => name !== "");
}

/** Whether two texts have the same words. */
export function same(one: string, two: string): boolean {
  return wordsOf(one).join(" ") === wordsOf(two).join(" ");
}

interface Score {
  readonly body: number;
  readonly readability: number;
  readonly title: number;
  readonly day: number;
  readonly authors: number;
}

function byReadability(html: string): string {
  try {
    const { document } = parseHTML(html);
    const options = { serializer: (node: unknown): unknown => node };
    const content = new Readability(document as never, options as never).parse()?.content as unknown as
      | { textContent: string }
      | undefined;
    return content?.textContent ?? "";
  } catch {
    return "";
  }
}

async function scorePage(truth: PageTruth): Promise<Score> {
  const bytes = new Uint8Array(readFileSync(new URL(truth.file, PAGES)));
  const { articles } = await read([{ input: truth.file, bytes }]);
  const [article] = articles;
  const charset = truth.file.includes("windows-1256") ? "windows-1256" : "utf-8";
  const body = truth.body.join("\n");
  const readability = bodyScore(byReadability(new TextDecoder(charset).decode(bytes)), body);
  if (!article) return { body: 0, readability, title: 0, day: 0, authors: 0 };
  return {
    ...{ body: bodyScore(bodyOf(article), body), readability },
    title: same(article.title ?? "", truth.title) ? 1 : 0,
    day: dayOf(article) === truth.day ? 1 : 0,
    authors: namesOf(article).toSorted().join("|") === truth.authors.toSorted().join("|") ? 1 : 0,
  };
}

function mean(scores: readonly Score[], measure: keyof Score): number {
  return scores.reduce((sum, score) => sum + score[measure], 0) / Math.max(1, scores.length);
}

/** The truth of all pages. */
export function pageTruths(): readonly PageTruth[] {
  return JSON.parse(readFileSync(new URL("truth.json", PAGES), "utf8")) as readonly PageTruth[];
}

/** Means over all pages: body (F1 of runs of four words), the same for Readability alone, exact title, day, authors. */
export async function scoreReading(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const scores: Score[] = [];
  for (const truth of pageTruths()) scores.push(await scorePage(truth));
  const measures = ["body", "readability", "title", "day", "authors"] as const;
  return {
    pages: { pages: scores.length, ...Object.fromEntries(measures.map((measure) => [measure, mean(scores, measure)])) },
  };
}

if (import.meta.main) {
  for (const truth of pageTruths()) console.log(truth.file, await scorePage(truth));
  console.log(await scoreReading());
}
