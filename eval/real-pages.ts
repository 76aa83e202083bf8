// Scores reading on saved pages of real outlets that lie outside the repository, in the folder that MUSNAD_REAL_PAGES names: for each NAME.html a
// NAME.json with what a person read on the page. `node eval/real-pages.ts`; `--each` prints every page that is not all right.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { readInput } from "../src/read/read.ts";
import { bodyOf, bodyScore, dayOf, namesOf, same } from "./reading.ts";

/** The truth about a real page. What is absent is not scored. */
interface RealTruth {
  readonly title?: string;
  /** ISO day of publication. */
  readonly day?: string;
  readonly authors?: readonly string[];
  /** The whole story, line by line. */
  readonly body?: readonly string[];
  /** Words that the story holds, and words that only the rest of the page does. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

type Figures = Readonly<Record<string, number>>;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/gu, " ");

async function scorePage(
  file: string,
  truth: RealTruth,
): Promise<{ readonly scores: Figures; readonly found: string }> {
  const bytes = new Uint8Array(readFileSync(file));
  const { articles } = await readInput({ input: file, bytes });
  const [article] = articles;
  if (!article) return { scores: Object.fromEntries(Object.keys(truth).map((key) => [key, 0])), found: "nothing" };
  const body = bodyOf(article);
  const holds = (words: string): boolean => plain(body).includes(plain(words));
  const share = (all: readonly string[], isRight: (words: string) => boolean): number =>
    all.filter(isRight).length / all.length;
  const names = namesOf(article);
  const scores = {
    ...(truth.body && { body: bodyScore(body, truth.body.join("\n")) }),
    ...(truth.with && { with: share(truth.with, holds) }),
    ...(truth.without && { without: share(truth.without, (words) => !holds(words)) }),
    ...(truth.title && { title: same(article.title ?? "", truth.title) ? 1 : 0 }),
    ...(truth.day && { day: dayOf(article) === truth.day ? 1 : 0 }),
    ...(truth.authors && { authors: names.toSorted().join("|") === truth.authors.toSorted().join("|") ? 1 : 0 }),
  };
  return { scores, found: `${article.title} · ${dayOf(article)} · ${names.join("; ")}` };
}

/** Means of each measure over the pages whose truth has it, with how many those are; null where no folder is named or it is absent. */
export async function scoreRealPages(folder: string | undefined, isLoud: boolean): Promise<Figures | null> {
  if (!folder || !existsSync(folder)) return null;
  const sums = new Map<string, { sum: number; count: number }>();
  for (const name of readdirSync(folder).toSorted()) {
    const truthFile = join(folder, name.replace(/\.html?$/u, ".json"));
    if (!/\.html?$/u.test(name) || !existsSync(truthFile)) continue;
    const truth = JSON.parse(readFileSync(truthFile, "utf8")) as RealTruth;
    const { scores, found } = await scorePage(join(folder, name), truth);
    const wrong = Object.entries(scores).filter(([, score]) => score < 0.95);
    if (isLoud && wrong.length > 0)
      console.log(name, wrong.map(([measure, score]) => `${measure} ${score.toFixed(3)}`).join(", "), `| ${found}`);
    for (const [measure, score] of Object.entries(scores)) {
      const known = sums.get(measure) ?? { sum: 0, count: 0 };
      sums.set(measure, { sum: known.sum + score, count: known.count + 1 });
    }
  }
  const means = [...sums].flatMap(([measure, { sum, count }]): [string, number][] => [
    [measure, sum / count],
    [`${measure} pages`, count],
  ]);
  return Object.fromEntries(means);
}

if (import.meta.main) {
  const figures = await scoreRealPages(process.env["MUSNAD_REAL_PAGES"], process.argv.includes("--each"));
  console.log(figures ?? "skipped: MUSNAD_REAL_PAGES names no folder of pages");
}
