// Which words of a stretch only name: titles, persons, states, institutions, agencies, heads of organisations, sources and known formulae.
// Why: that two articles write «رئيس الوزراء …» alike says nothing about where they have it from. Leaves out who is named.

import { findAgencies, mayOpenAgency } from "../lang/agencies.ts";
import { COMMON_WORDS } from "../lang/ar/common-words.ts";
import { FORMULAE } from "../lang/ar/formulae.ts";
import { organisationHeadOf } from "../lang/ar/organisation-heads.ts";
import { isGivenName } from "../lang/ar/person-names.ts";
import { titleOf } from "../lang/ar/titles.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES } from "../lang/countries.ts";
import { cliticReadings, compileGazetteer, type Gazetteer, openingsOf, type Reading } from "../lang/gazetteer.ts";
import { INSTITUTION_NAMES } from "../lang/institutions.ts";
import { foldWord, safeWord } from "../lang/normalise.ts";
import { contains, type Span } from "../model/span.ts";
import { type Letters, newLetters } from "./letters.ts";
import { wordEnd, wordStart } from "./token-scan.ts";

const KNOWN_FORMULAE: Gazetteer<string> = compileGazetteer(
  FORMULAE.map(({ words, kind }) => ({ forms: [words, `و${words}`], value: kind })),
);
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(([, words]) => words.split(/\s+/)));

/** Words that join the parts of a personal name. */
const PARTICLES: ReadonlySet<string> = new Set(["بن", "ابن", "بنت", "ال", "ابو", "ابي", "ام"]);

function isTitleOrHead(safe: string, readings: readonly Reading[]): boolean {
  return [safe, ...readings.map(({ fold }) => fold)].some(
    (word) => titleOf(word) !== null || organisationHeadOf(word) !== null,
  );
}

function isPersonal(safe: string, fold: string): boolean {
  return isGivenName(safe) || isGivenName(safe.slice(1)) || PARTICLES.has(fold);
}

/** Tables of names that stand for themselves. */
const NAME_TABLES: readonly Gazetteer<unknown>[] = [STATE_NAMES, CAPITALS, DEMONYMS, INSTITUTION_NAMES, KNOWN_FORMULAE];

const FIRSTS: ReadonlySet<string> = new Set(NAME_TABLES.flatMap(({ firsts }) => firsts));
const NO_OPENINGS: readonly (readonly (readonly string[])[])[] = NAME_TABLES.map(() => []);

/** What a word is whatever stands beside it. */
interface Nature {
  readonly fold: string;
  readonly isTitleOrHead: boolean;
  readonly isPersonal: boolean;
  readonly isHead: boolean;
  readonly isCommon: boolean;
  readonly isDefinite: boolean;
  /** By table: the folded words of its names that may begin with the word. */
  readonly openings: readonly (readonly (readonly string[])[])[];
  /** Whether there are any. */
  readonly mayOpen: boolean;
  readonly mayOpenAgency: boolean;
}

/** What is known of words as written, null for marks that make no word; it fills itself. In a collection the same words come back a hundred times. */
export interface Natures {
  readonly letters: Letters;
  readonly byWord: Map<string, Nature | null>;
}

/** A memory of words that is empty. */
export function newNatures(): Natures {
  return { letters: newLetters(), byWord: new Map() };
}

function newNature(word: string): Nature | null {
  const safe = safeWord(word);
  const fold = foldWord(word);
  if (fold === "") return null;
  const readings = cliticReadings(fold);
  const mayOpen = readings.some((reading) => FIRSTS.has(reading.fold));
  return {
    fold,
    isTitleOrHead: isTitleOrHead(safe, readings),
    isPersonal: isPersonal(safe, fold),
    isHead: organisationHeadOf(safe) !== null || organisationHeadOf(safe.slice(1)) !== null,
    isCommon: COMMON.has(fold),
    isDefinite: /^(?:ال|لل|وال)/u.test(fold),
    openings: mayOpen ? NAME_TABLES.map((table) => openingsOf(table, fold)) : NO_OPENINGS,
    mayOpen,
    mayOpenAgency: mayOpenAgency(fold),
  };
}

function natureOf({ byWord }: Natures, word: string): Nature | null {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const nature = newNature(word);
  byWord.set(word, nature);
  return nature;
}

/** The words of a stretch, each with what it is by itself. */
interface Stretch {
  readonly spans: readonly Span[];
  readonly natures: readonly Nature[];
  /** 1 for what only names. */
  readonly marked: Uint8Array;
}

function stretchOf(text: string, { start, end }: Span, natures: Natures): Stretch {
  const spans: Span[] = [];
  const own: Nature[] = [];
  let at = wordStart(natures.letters, text, start, end);
  while (at < end) {
    const to = wordEnd(natures.letters, text, at, end);
    const nature = natureOf(natures, text.slice(at, to));
    if (nature) {
      spans.push({ start: at, end: to });
      own.push(nature);
    }
    at = wordStart(natures.letters, text, to, end);
  }
  return { spans, natures: own, marked: new Uint8Array(own.length) };
}

function follows(natures: readonly Nature[], at: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset++) if (natures[at + offset]?.fold !== words[offset]) return false;
  return true;
}

/** Marks the names of one table, longest first from the left, not overlapping. */
function markTable({ natures, marked }: Stretch, table: number): void {
  for (let at = 0; at < natures.length; ) {
    const entry = natures[at]?.openings[table]?.find((words) => follows(natures, at, words));
    if (entry) marked.fill(1, at, at + entry.length);
    at += entry?.length ?? 1;
  }
}

function markTables(stretch: Stretch): void {
  if (!stretch.natures.some(({ mayOpen }) => mayOpen)) return;
  for (const table of NAME_TABLES.keys()) markTable(stretch, table);
}

function markAgencies({ spans, natures, marked }: Stretch, text: string, span: Span): void {
  if (!natures.some((nature) => nature.mayOpenAgency)) return;
  for (const agency of findAgencies(text, span))
    for (const [index, word] of spans.entries()) if (contains(agency, word)) marked[index] = 1;
}

/** A word behind a given name is the family name, unless it is one of the common words. */
function markPersons({ natures, marked }: Stretch): void {
  for (const [index, nature] of natures.entries()) {
    if (!nature.isPersonal) continue;
    marked[index] = 1;
    if (natures[index + 1]?.isCommon === false) marked[index + 1] = 1;
  }
}

/** Definite words behind the head of an organisation belong to its name («شركة … للتجهيزات المائية»). */
function markOrganisations({ natures, marked }: Stretch): void {
  let isOpen = false;
  for (const [index, nature] of natures.entries()) {
    if (nature.isHead) isOpen = true;
    else if (isOpen && marked[index] !== 1) {
      isOpen = nature.isDefinite && !nature.isCommon;
      if (isOpen) marked[index] = 1;
    }
  }
}

/** Words between a title and the next naming word that are taken for the title's complement («رئيس قسم المشتريات سامر»). */
const LONGEST_COMPLEMENT = 3;

/** The complement of a title belongs to the name, and so does a small word between two naming words («البعثة في العاصمة»). */
function closeGaps({ natures, marked }: Stretch): void {
  let last = -1;
  for (let index = 0; index < marked.length; index++) {
    if (marked[index] !== 1) continue;
    const opener = natures[last];
    const gap = index - last - 1;
    const isSmall = gap === 1 && (natures[last + 1]?.fold.length ?? 0) <= 3;
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
export function namingWords(text: string, span: Span, natures: Natures): Naming {
  const stretch = stretchOf(text, span, natures);
  markTables(stretch);
  markAgencies(stretch, text, span);
  for (const [index, nature] of stretch.natures.entries()) if (nature.isTitleOrHead) stretch.marked[index] = 1;
  markPersons(stretch);
  markOrganisations(stretch);
  closeGaps(stretch);
  const spans = stretch.spans.filter((_, index) => stretch.marked[index] === 1);
  return { spans, isPlain: !stretch.natures.some((nature) => nature.mayOpenAgency) };
}
