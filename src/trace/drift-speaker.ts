// How an article names who speaks: nobody in particular, an office, a body, a name. A step between these is drift of the source.
// Leaves out who it is (sources.ts).

import { documentStanding } from "../lang/ar/document-heads.ts";
import { INSTITUTION_HEADS, MANY_SOURCES, ONE_SOURCE, SPOKESMEN } from "../lang/ar/standing-words.ts";
import { titleOf } from "../lang/ar/titles.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { isAmong } from "./bare-word.ts";
import { isTelling, type Word, wordsIn } from "./content-words.ts";

/** The words that name a source. */
export function sourceWords({ text }: Article, { source }: Attribution): readonly Word[] {
  return source.spans.flatMap((span) => wordsIn(text, span));
}

/** How a source is named: nobody in particular, by an office («الناطق باسم …»), a body, or otherwise (a name above all). */
export type Naming = "nameless" | "office" | "body" | "other";

/** How an attribution names its source. */
export function namingOf(article: Article, attribution: Attribution): Naming {
  const [head, ...rest] = sourceWords(article, attribution);
  if (!head) return "other";
  const isHead = (heads: ReadonlySet<string>): boolean => isAmong(heads, head.fold);
  if (documentStanding(head.fold) !== null && rest.some(({ fold }) => isAmong(INSTITUTION_HEADS, fold))) return "body";
  if (attribution.source.kind === "anonymous" || isHead(MANY_SOURCES) || isHead(ONE_SOURCE)) return "nameless";
  if (isHead(INSTITUTION_HEADS)) return "body";
  if (isHead(SPOKESMEN) || titleOf(head.safe) !== null || attribution.source.kind === "role") return "office";
  return attribution.source.kind === "organisation" || attribution.source.kind === "state" ? "body" : "other";
}

/** Telling stems of some words. */
export const tellingStems = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter(isTelling).map((word) => word.stem));
