// What naming costs: its processor time over that of marking the same articles in the same run, and how it grows when the articles are doubled
// (2.00 is linear; comparing every actor with every other would be 4). Real articles where they are here, else made ones in which people share names.

import process from "node:process";
import { attribute } from "../src/attribute/attribute.ts";
import type { Article } from "../src/model/article.ts";
import { name } from "../src/name/name.ts";
import { monthTexts, plainArticle } from "./month.ts";

const ARTICLES = 1_500;
const ROUNDS = 3;
const FIRST = "سامي نادر فارس خالد ليلى هدى مريم زياد".split(" ");
const LAST = "الغزالي بنغرادي العدناني الشامي الساحلي بدران الحلبي المرساوي".split(" ");

/** Texts in which an office, a full name, a lone surname and bodies come back in ever new combinations. */
function madeTexts(): readonly string[] {
  return Array.from({ length: ARTICLES }, (_, at) => {
    const [first, last] = [FIRST[at % FIRST.length] ?? "", LAST[(at * 5 + Math.trunc(at / 64)) % LAST.length] ?? ""];
    const other = LAST[(at * 3 + 1) % LAST.length] ?? "";
    return `قال وزير النقل ${first} ${last} إن الرصيف مغلق.\nوأضاف ${other} أن هيئة ميناء ${last} أصدرت بياناً.\nوأكدت الهيئة أن ${first} ${other} حضر.`;
  });
}

/** Seconds of processor time: other work on the machine does not count. */
function seconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The bench. */
export function namingCost(): Readonly<Record<string, number>> {
  const texts = monthTexts()?.slice(0, ARTICLES) ?? madeTexts();
  const all: readonly Article[] = texts.map((text, at) => plainArticle(String(at), text));
  const half = all.filter((_, at) => at % 2 === 0);
  const mark = (articles: readonly Article[]) => {
    const marked = articles.map((article) => attribute(article));
    return {
      attributions: marked.flatMap(({ attributions }) => attributions),
      quotations: marked.flatMap(({ quotations }) => quotations),
    };
  };
  const [marks, halfMarks] = [mark(all), mark(half)];
  const rounds = Array.from({ length: ROUNDS }, () => [
    seconds(() => void name(half, halfMarks)),
    seconds(() => void name(all, marks)),
    seconds(() => void mark(all)),
  ]);
  const [ofHalf, ofAll, marking] = [0, 1, 2].map((at) => Math.min(...rounds.map((round) => round[at] ?? 0)));
  return {
    [`naming / marking, ${all.length} articles`]: (ofAll ?? 0) / (marking ?? 1),
    "growth of naming, articles doubled": (ofAll ?? 0) / (ofHalf ?? 1),
  };
}

if (import.meta.main) console.log(namingCost());
