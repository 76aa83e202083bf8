// All namings of an article: what tables, head nouns, titles and given names find in the text, and the sources of its attributions.
// Leaves out weak findings: an unmodified or indefinite common noun in running text names nobody.

import { FREE_HEADS } from "../lang/ar/organisation-heads.ts";
import type { Attribution } from "../model/attribution.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import { documentAt, issuedNaming, issuerStart } from "./document.ts";
import { agencyNamings, institutionNamings, stateNamings } from "./known.ts";
import type { Naming } from "./naming.ts";
import { organisationAt } from "./organisation.ts";
import { namedAt, titledAt } from "./person.ts";
import { headAt, type Phrase, safeAt } from "./phrase.ts";
import { type KnownByStart, sourceNaming, stateUnderLabel } from "./source-naming.ts";

function isAt(a: Naming, b: Naming): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Agencies before institutions before states: of two known names that overlap, the longer stands, then the more particular. */
function knownNamings(phrase: Phrase): readonly Naming[] {
  const all = [...agencyNamings(phrase), ...institutionNamings(phrase), ...stateNamings(phrase)];
  const sorted = all
    .map((naming, order) => ({ naming, order }))
    .sort((a, b) => a.naming.start - b.naming.start || b.naming.end - a.naming.end || a.order - b.order);
  const kept: Naming[] = [];
  for (const { naming } of sorted) {
    const last = kept.at(-1);
    if (last && overlaps(last, naming)) {
      if (naming.end - naming.start > last.end - last.start) kept[kept.length - 1] = naming;
    } else kept.push(naming);
  }
  return kept;
}

function byStartMap(namings: readonly Naming[]): KnownByStart {
  const map = new Map<number, Naming[]>();
  for (const naming of namings) map.set(naming.start, [...(map.get(naming.start) ?? []), naming]);
  return map;
}

/** In running text a body is named where a state, quotation marks or a word of its own marks it; short definite forms wait for an antecedent. */
function isMarkedBody(naming: Naming): boolean {
  if (naming.head === null) return false;
  if (naming.everywhere)
    return (
      FREE_HEADS.has(naming.head) || naming.words.some((word) => word.startsWith("#")) || /["“«]/u.test(naming.text)
    );
  return (
    naming.definite &&
    (naming.words.length === 0 || naming.words.every((word) => word.startsWith("#")) || FREE_HEADS.has(naming.head))
  );
}

/** The naming that ends last before an offset and passes; of several that end there the last found. */
function lastBefore(
  found: readonly (readonly Naming[])[],
  offset: number,
  test: (naming: Naming) => boolean,
): Naming | null {
  let last: Naming | null = null;
  for (const list of found)
    for (const naming of list)
      if (naming.end <= offset && naming.end >= (last?.end ?? 0) && test(naming)) last = naming;
  return last;
}

/** «تقريره»: of the last one who spoke, if gender agrees; «تقرير المركز»: of the centre. */
function issuedAt(phrase: Phrase, at: number, found: readonly (readonly Naming[])[]): Naming | null {
  const head = documentAt(phrase, at);
  if (!head?.issued) return null;
  if (head.pronoun) {
    const start = phrase.tokens[at]?.start ?? 0;
    const feminine = /ها$/u.test(safeAt(phrase, at));
    const issuer =
      lastBefore(found, start, ({ document }) => document === head.key) ??
      lastBefore(
        found,
        start,
        (naming) => naming.source && isFeminine(naming) === feminine && naming.document === null,
      );
    return issuer ? issuedNaming(phrase, at, head, { ...issuer, end: 0, labels: [], same: [], source: false }) : null;
  }
  const next = issuerStart(phrase, at, windowEnd(phrase, at));
  const issuer = next === null ? null : organisationAt(phrase, next, windowEnd(phrase, next));
  return issuer ? issuedNaming(phrase, at, head, issuer) : null;
}

function isFeminine(naming: Naming): boolean {
  return naming.head !== null && /(?:ه|ات)$/u.test(naming.head);
}

/** In words. No naming is longer; raising it makes texts that are one run of titles cost the square of it. */
const LONGEST_NAMING = 24;

function windowEnd(phrase: Phrase, at: number): number {
  return Math.min(phrase.tokens.length, at + LONGEST_NAMING);
}

/** The words with which a naming may begin: one in ten. */
function openersOf({ natures }: Phrase): readonly number[] {
  return natures.flatMap(({ opensNaming }, at) => (opensNaming ? [at] : []));
}

function textNamings(phrase: Phrase, known: readonly Naming[], sources: readonly Naming[]): readonly Naming[] {
  const found: Naming[] = [];
  let namedUntil = 0;
  for (const at of openersOf(phrase)) {
    const limit = windowEnd(phrase, at);
    const person = at >= namedUntil ? (titledAt(phrase, at, limit) ?? namedAt(phrase, at, limit)) : null;
    if (person?.person) {
      found.push(person);
      while ((phrase.tokens[namedUntil]?.start ?? Number.POSITIVE_INFINITY) < person.end) namedUntil++;
    }
    const isRank = headAt(phrase, at)?.word === "اللواء" && person?.person;
    const body = isRank ? null : organisationAt(phrase, at, limit);
    if (body && isMarkedBody(body)) found.push(body);
    const state = stateUnderLabel(phrase, at);
    if (state) found.push(state);
    const issued = issuedAt(phrase, at, [sources, found]);
    if (issued) found.push(issued);
  }
  return found.filter((naming) => !known.some((one) => hides(one, naming)));
}

/** A table's name hides what head nouns read in the same words. */
function hides(known: Naming, naming: Naming): boolean {
  if (naming.rule === "NAM-10" || naming.rule === "NAM-22") return false;
  if (naming.person && known.kind !== "state") return overlaps(known, naming);
  return naming.start === known.start || (contains(known, naming) && naming.start > known.start);
}

/** The namings of an article in order; of two at one place the source stands. `sources` holds the naming of each attribution by its id. */
export interface ArticleNamings {
  readonly namings: readonly Naming[];
  readonly sources: ReadonlyMap<string, Naming>;
}

/** Finds all namings of one article, but none in the `hidden` spans (page furniture, bylines). */
export function namingsOf(
  phrase: Phrase,
  attributions: readonly Attribution[],
  hidden: readonly Span[] = [],
): ArticleNamings {
  const known = knownNamings(phrase);
  const byStart = byStartMap(known);
  const placed: Naming[] = [];
  const sources = new Map<string, Naming>();
  for (const attribution of attributions) {
    const naming = sourceNaming(phrase, attribution, byStart);
    if (!naming) continue;
    const twin = placed.find((one) => isAt(one, naming) && one.kind === naming.kind);
    if (!twin) placed.push(naming);
    sources.set(attribution.id, twin ?? naming);
  }
  const rest = [...known, ...textNamings(phrase, known, placed)].filter(
    (one) =>
      !hidden.some((block) => contains(block, one)) &&
      !placed.some((source) => contains(source, one) && replaces(source, one)),
  );
  const namings = [...placed, ...rest].sort((a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1));
  return { namings, sources };
}

/** A source replaces what the text scan found at its own head; a body inside a source («المتحدث باسم الجيش») is a naming of its own. */
function replaces(source: Naming, found: Naming): boolean {
  return found.start - source.start <= 3 || (source.person !== null && found.person !== null);
}
