// What drift is read from: the affair with its alignments and quotations, and each member of a claim as one side of a comparison.
// Leaves out what differs.

import type { Quotation } from "../model/attribution.ts";
import type { Affair } from "./affair.ts";
import type { Alignments } from "./alignment.ts";
import type { Member } from "./claims.ts";
import type { AlignedTexts, Version } from "./drift-pair.ts";
import type { SpanIndex } from "./shelves.ts";
import type { Marked } from "./unit.ts";

/** What drift is read from. */
export interface DriftContext extends Marked {
  readonly affair: Affair;
  readonly alignments: Alignments;
}

/** The same, prepared for looking up. */
export interface Reading extends DriftContext {
  readonly quotationsAt: ReadonlyMap<string, SpanIndex<Quotation>>;
  readonly texts: AlignedTexts;
  /** Articles that somewhere say they could not verify. */
  readonly leftOpen: ReadonlySet<string>;
}

const NO_QUOTATIONS: SpanIndex<Quotation> = () => [];

/** One side of a comparison; null where the article is unknown. */
export function versionOf(member: Member, reading: Reading): Version | null {
  const article = reading.affair.articles.get(member.unit.article);
  if (!article) return null;
  const dates = article.dates.filter(
    (date) => date.of === "published" && (date.precision === "day" || date.precision === "minute"),
  );
  const published = [...dates].sort((a, b) => b.confidence - a.confidence)[0]?.value.slice(0, 10) ?? null;
  return {
    member,
    article,
    quotationsAt: reading.quotationsAt.get(article.id) ?? NO_QUOTATIONS,
    published,
    isLeftOpen: reading.leftOpen.has(article.id),
  };
}
