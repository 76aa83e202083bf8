// Which words of a stretch only name: titles, persons, states, institutions, agencies, heads of organisations, sources and known formulae.
// Why: that two articles write «رئيس الوزراء …» alike says nothing about where they have it from. Leaves out who is named.

import { findAgencies, mayOpenAgency } from "../lang/agencies.ts";
import { COMMON_WORDS } from "../lang/ar/common-words.ts";
import { FORMULAE } from "../lang/ar/formulae.ts";
import { organisationHeadOf } from "../lang/ar/organisation-heads.ts";
import { isGivenName } from "../lang/ar/person-names.ts";
import { titleOf } from "../lang/ar/titles.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES } from "../lang/countries.ts";
import {
  cliticReadings,
  compileGazetteer,
  findEntries,
  type Gazetteer,
  mayOpenEntry,
  type Reading,
} from "../lang/gazetteer.ts";
import { INSTITUTION_NAMES } from "../lang/institutions.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";

const KNOWN_FORMULAE: Gazetteer<string> = compileGazetteer(
  FORMULAE.map(({ words, kind }) => ({ forms: [words, `و${words}`], value: kind })),
);
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(([, words]) => words.split(/\s+/)));

/** Words that join the parts of a personal name. */
const PARTICLES: ReadonlySet<string> = new Set(["بن", "ابن", "بنت", "ال", "ابو", "ابي", "ام"]);

function isTitleOrHead(token: Token, readings: readonly Reading[]): boolean {
  return [token.safe, ...readings.map(({ fold }) => fold)].some(
    (word) => titleOf(word) !== null || organisationHeadOf(word) !== null,
  );
}

function isPersonal(token: Token): boolean {
  return isGivenName(token.safe) || isGivenName(token.safe.slice(1)) || PARTICLES.has(token.fold);
}

/** Tables of names that stand for themselves. */
const NAME_TABLES: readonly Gazetteer<unknown>[] = [STATE_NAMES, CAPITALS, DEMONYMS, INSTITUTION_NAMES, KNOWN_FORMULAE];

/** What a word is whatever stands beside it. */
interface Nature {
  readonly isTitleOrHead: boolean;
  readonly isPersonal: boolean;
  readonly isHead: boolean;
  /** By table: whether one of its names may begin with the word. */
  readonly mayOpen: readonly boolean[];
  readonly mayOpenAgency: boolean;
}

/** What is known of words by their SAFE form; it fills itself. In a collection the same words come back a hundred times. */
export type Natures = Map<string, Nature>;

function natureOf(natures: Natures, token: Token): Nature {
  const known = natures.get(token.safe);
  if (known) return known;
  const readings = cliticReadings(token.fold);
  const nature: Nature = {
    isTitleOrHead: isTitleOrHead(token, readings),
    isPersonal: isPersonal(token),
    isHead: organisationHeadOf(token.safe) !== null || organisationHeadOf(token.safe.slice(1)) !== null,
    mayOpen: NAME_TABLES.map((table) => mayOpenEntry(table, token.fold)),
    mayOpenAgency: mayOpenAgency(token.fold),
  };
  natures.set(token.safe, nature);
  return nature;
}

/** The words of a stretch, each with what it is by itself. */
interface Stretch {
  readonly tokens: readonly Token[];
  readonly natures: readonly Nature[];
  /** 1 for what only names. */
  readonly marked: Uint8Array;
}

function markTables({ tokens, natures, marked }: Stretch): void {
  for (const [number, table] of NAME_TABLES.entries())
    if (natures.some(({ mayOpen }) => mayOpen[number] === true))
      for (const { first, last } of findEntries(table, tokens)) marked.fill(1, first, last);
}

function markAgencies({ tokens, natures, marked }: Stretch, text: string, span: Span): void {
  if (!natures.some((nature) => nature.mayOpenAgency)) return;
  for (const agency of findAgencies(text, span))
    for (const [index, token] of tokens.entries())
      if (token.start >= agency.start && token.end <= agency.end) marked[index] = 1;
}

/** A word behind a given name is the family name, unless it is one of the common words. */
function markPersons({ tokens, natures, marked }: Stretch): void {
  for (const [index, nature] of natures.entries()) {
    if (!nature.isPersonal) continue;
    marked[index] = 1;
    const next = tokens[index + 1];
    if (next && !COMMON.has(next.fold)) marked[index + 1] = 1;
  }
}

/** Definite words behind the head of an organisation belong to its name («شركة … للتجهيزات المائية»). */
function markOrganisations({ tokens, natures, marked }: Stretch): void {
  let isOpen = false;
  for (const [index, token] of tokens.entries()) {
    if (natures[index]?.isHead === true) isOpen = true;
    else if (isOpen && marked[index] !== 1) {
      isOpen = /^(?:ال|لل|وال)/u.test(token.fold) && !COMMON.has(token.fold);
      if (isOpen) marked[index] = 1;
    }
  }
}

/** Words between a title and the next naming word that are taken for the title's complement («رئيس قسم المشتريات سامر»). */
const LONGEST_COMPLEMENT = 3;

/** The complement of a title belongs to the name, and so does a small word between two naming words («البعثة في العاصمة»). */
function closeGaps({ tokens, natures, marked }: Stretch): void {
  let last = -1;
  for (const [index] of tokens.entries()) {
    if (marked[index] !== 1) continue;
    const opener = natures[last];
    const gap = index - last - 1;
    const isSmall = gap === 1 && (tokens[last + 1]?.fold.length ?? 0) <= 3;
    if (opener && gap > 0 && (isSmall || (gap <= LONGEST_COMPLEMENT && opener.isTitleOrHead)))
      marked.fill(1, last + 1, index);
    last = index;
  }
}

/** Which words only name, as spans of single words; `isPlain`: what stands around the stretch has no say in it. */
export interface Naming {
  readonly spans: readonly Span[];
  readonly isPlain: boolean;
}

/** The words of `span` that only name. `natures` remembers the words seen. */
export function namingWords(text: string, span: Span, natures: Natures = new Map()): Naming {
  const tokens = tokenise(text, span);
  const stretch: Stretch = {
    tokens,
    natures: tokens.map((token) => natureOf(natures, token)),
    marked: new Uint8Array(tokens.length),
  };
  markTables(stretch);
  markAgencies(stretch, text, span);
  for (const [index, nature] of stretch.natures.entries()) if (nature.isTitleOrHead) stretch.marked[index] = 1;
  markPersons(stretch);
  markOrganisations(stretch);
  closeGaps(stretch);
  const spans = tokens.filter((_, index) => stretch.marked[index] === 1);
  return { spans, isPlain: !stretch.natures.some((nature) => nature.mayOpenAgency) };
}
