// What drift is read from: the affair with its alignments and quotations, and each member of a claim as one side of a comparison.
// Leaves out what differs.

import { sentences } from "../lang/sentences.ts";
import type { Article } from "../model/article.ts";
import type { Quotation } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import type { Alignments } from "./alignment.ts";
import { circumstancesIn } from "./circumstance.ts";
import type { Member } from "./claims.ts";
import { type AlignedTexts, sentenceAround, type Version } from "./drift-pair.ts";
import type { SpanIndex } from "./shelves.ts";
import { isLeftOpen } from "./stance.ts";
import { standingPhrases } from "./standing.ts";
import type { Marked, Unit } from "./unit.ts";

/** What drift is read from. */
export interface DriftContext extends Marked {
  readonly affair: Affair;
  /** All statements of the affair, uncut. */
  readonly units: readonly Unit[];
  readonly alignments: Alignments;
}

/** The same, prepared for looking up. */
export interface Reading extends DriftContext {
  readonly quotationsAt: ReadonlyMap<string, SpanIndex<Quotation>>;
  readonly texts: AlignedTexts;
  /** Articles that somewhere say they could not verify. */
  readonly leftOpen: ReadonlySet<string>;
  /** Versions already read, by statement and stance. */
  readonly versions: Map<string, Version>;
}

const NO_QUOTATIONS: SpanIndex<Quotation> = () => [];

/** One side of a comparison, read once; null where the article is unknown. */
export function versionOf(member: Member, reading: Reading): Version | null {
  const { unit, version } = member;
  const key = `${unit.id} ${unit.role} ${version.attribution} ${version.stance}`;
  const known = reading.versions.get(key) ?? readVersion(member, reading);
  if (known) reading.versions.set(key, known);
  return known;
}

/** UTF-16 units behind a version in which a reservation about it may stand. */
const RESERVATION = 400;

/** The sentence in or behind a statement that leaves it open («ولم يتسنَّ التحقق»). */
function reservationBehind({ start, end }: Span, { text }: Article): Span | null {
  const behind = sentences(text, { start, end: Math.min(text.length, end + RESERVATION) });
  return behind.find((span) => isLeftOpen(text.slice(span.start, span.end))) ?? null;
}

function readVersion(member: Member, reading: Reading): Version | null {
  const article = reading.affair.articles.get(member.unit.article);
  if (!article) return null;
  const quotationsAt = reading.quotationsAt.get(article.id) ?? NO_QUOTATIONS;
  const words = reading.affair.words(article.id);
  const sentence = sentenceAround(member.unit, { article, quotationsAt });
  const sentenceWords = words.at(sentence);
  const open = reading.leftOpen.has(article.id);
  const dates = article.dates.filter(
    (date) => date.of === "published" && (date.precision === "day" || date.precision === "minute"),
  );
  const published = [...dates].sort((a, b) => b.confidence - a.confidence)[0]?.value.slice(0, 10) ?? null;
  return {
    ...{ member, article, words, sentence, sentenceWords, quotationsAt, published },
    circumstances: circumstancesIn(article.text, sentenceWords),
    standings: standingPhrases(member.unit.words),
    ...{ isLeftOpen: open, reservation: open ? reservationBehind(member.unit, article) : null },
  };
}
