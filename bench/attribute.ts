// What attributing costs: its time over the tokeniser's on the same texts in the same run, its MB of text per second and core, and how its
// time grows when a text of 1 MB or of 10,000 unclosed quotation marks is doubled (2.00 is linear). Real articles where they are here.

import process from "node:process";
import { attribute } from "../src/attribute/attribute.ts";
import { tokenise } from "../src/lang/tokens.ts";
import { monthTexts, plainArticle } from "./month.ts";

const ARTICLES = 400;
const ROUNDS = 3;
const MEGABYTE = 1_000_000;
const MARKS = 10_000;

/** Seconds of processor time: other work on the machine does not count. */
function seconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The best of some rounds: the first ones also compile. */
function best(run: () => void): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => seconds(run)));
}

/** Time on a text twice as long over time on the text: best against best, the two taken in turns, so that neither alone meets a cold or busy machine. */
function growth(text: string): number {
  const once = plainArticle("bench", text);
  const twice = plainArticle("bench", text + text);
  attribute(once);
  const rounds = Array.from({ length: ROUNDS }, () => [
    seconds(() => attribute(once)),
    seconds(() => attribute(twice)),
  ]);
  return Math.min(...rounds.map(([, long = 0]) => long)) / Math.min(...rounds.map(([short = 0]) => short));
}

function repeated(piece: string, bytes: number): string {
  return piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
}

/** The bench. */
export function attributionCost(): Readonly<Record<string, number>> {
  const piece = "قال مدير الميناء إن الرصيف مغلق، وأضاف أن الرافعة تعطلت. ";
  const texts = monthTexts()?.slice(0, ARTICLES) ?? [repeated(`${piece}\n`, MEGABYTE)];
  const articles = texts.map((text, index) => plainArticle(String(index), text));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const tokens = best(() => articles.forEach((article) => void tokenise(article.text)));
  const marked = best(() => articles.forEach((article) => void attribute(article)));
  return {
    "articles / tokeniser alone": marked / tokens,
    "articles, MB a second": bytes / MEGABYTE / marked,
    "growth of 1 MB of paragraphs, doubled": growth(repeated(`${piece}\n`, MEGABYTE)),
    "growth of 1 MB on one line, doubled": growth(repeated("قال المدير إن السد آمن ", MEGABYTE)),
    "growth of 10,000 unclosed marks, doubled": growth("قال “".repeat(MARKS)),
  };
}

if (import.meta.main) console.log(attributionCost());
