// The pieces that all things of the JSON-LD graph are made of: places, evidence, texts with a language.

import type { Evidence, Place } from "../../model/span.ts";
import { inertLine } from "./inert-text.ts";
import { urn } from "./names.ts";

/** One thing of the graph, or a part of one. */
export type Thing = Readonly<Record<string, unknown>>;

/** A half-open range of UTF-16 offsets in an article. */
export function linkedPlace({ article, start, end }: Place): Thing {
  return { "@type": "musnad:Place", article: urn(article), start, end };
}

/** Why a finding stands. */
export function linkedEvidence(evidence: readonly Evidence[]): readonly Thing[] {
  return evidence.map(({ rule, score, why, at }) => ({
    "@type": "musnad:Evidence",
    rule,
    score: String(score),
    why: inertLine(why),
    at: at.map(linkedPlace),
  }));
}

/** A text with its language where it is known. */
export function inLanguage(text: string, language: string | undefined): string | Thing {
  return language === undefined ? text : { "@value": text, "@language": language };
}

/** The thing without the properties that are undefined, null or empty lists. */
export function present(thing: Thing): Thing {
  const entries = Object.entries(thing).filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries);
}
