// Which words of a stretch only name: titles, persons, states, institutions, agencies, heads of organisations, sources and known formulae.
// Why: that two articles write «رئيس الوزراء …» alike says nothing about where they have it from. Leaves out who is named.

import { findAgencies } from "../lang/agencies.ts";
import { COMMON_WORDS } from "../lang/ar/common-words.ts";
import { FORMULAE } from "../lang/ar/formulae.ts";
import { organisationHeadOf } from "../lang/ar/organisation-heads.ts";
import { isGivenName } from "../lang/ar/person-names.ts";
import { titleOf } from "../lang/ar/titles.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES } from "../lang/countries.ts";
import { cliticReadings, compileGazetteer, findEntries, type Gazetteer } from "../lang/gazetteer.ts";
import { INSTITUTION_NAMES } from "../lang/institutions.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";

const KNOWN_FORMULAE: Gazetteer<string> = compileGazetteer(
  FORMULAE.map(({ words, kind }) => ({ forms: [words, `و${words}`], value: kind })),
);
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS.flatMap(([, words]) => words.split(/\s+/)));

/** Words that join the parts of a personal name. */
const PARTICLES: ReadonlySet<string> = new Set(["بن", "ابن", "بنت", "ال", "ابو", "ابي", "ام"]);

function isTitleOrHead(token: Token): boolean {
  return [token.safe, ...cliticReadings(token.fold).map((reading) => reading.fold)].some(
    (word) => titleOf(word) !== null || organisationHeadOf(word) !== null,
  );
}

function isPersonal(token: Token): boolean {
  return isGivenName(token.safe) || isGivenName(token.safe.slice(1)) || PARTICLES.has(token.fold);
}

function markEntries<Value>(gazetteer: Gazetteer<Value>, tokens: readonly Token[], marked: Uint8Array): void {
  for (const { first, last } of findEntries(gazetteer, tokens)) marked.fill(1, first, last);
}

/** A word behind a given name is the family name, unless it is one of the common words. */
function markPersons(tokens: readonly Token[], marked: Uint8Array): void {
  for (const [index, token] of tokens.entries()) {
    if (!isPersonal(token)) continue;
    marked[index] = 1;
    const next = tokens[index + 1];
    if (next && !COMMON.has(next.fold)) marked[index + 1] = 1;
  }
}

/** Definite words behind the head of an organisation belong to its name («شركة … للتجهيزات المائية»). */
function markOrganisations(tokens: readonly Token[], marked: Uint8Array): void {
  let isOpen = false;
  for (const [index, token] of tokens.entries()) {
    if (organisationHeadOf(token.safe) || organisationHeadOf(token.safe.slice(1))) isOpen = true;
    else if (isOpen && marked[index] !== 1) {
      isOpen = /^(?:ال|لل|وال)/u.test(token.fold) && !COMMON.has(token.fold);
      if (isOpen) marked[index] = 1;
    }
  }
}

/** Words between a title and the next naming word that are taken for the title's complement («رئيس قسم المشتريات سامر»). */
const LONGEST_COMPLEMENT = 3;

/** The complement of a title belongs to the name, and so does a small word between two naming words («البعثة في العاصمة»). */
function closeGaps(tokens: readonly Token[], marked: Uint8Array): void {
  let last = -1;
  for (const [index] of tokens.entries()) {
    if (marked[index] !== 1) continue;
    const opener = tokens[last];
    const gap = index - last - 1;
    const isSmall = gap === 1 && (tokens[last + 1]?.fold.length ?? 0) <= 3;
    if (opener && gap > 0 && (isSmall || (gap <= LONGEST_COMPLEMENT && isTitleOrHead(opener))))
      marked.fill(1, last + 1, index);
    last = index;
  }
}

/** The stretches of `span` that only name, as spans of single words. */
export function namingWords(text: string, span: Span): readonly Span[] {
  const tokens = tokenise(text, span);
  const marked = new Uint8Array(tokens.length);
  for (const gazetteer of [STATE_NAMES, CAPITALS, DEMONYMS]) markEntries(gazetteer, tokens, marked);
  markEntries(INSTITUTION_NAMES, tokens, marked);
  markEntries(KNOWN_FORMULAE, tokens, marked);
  for (const agency of findAgencies(text, span))
    for (const [index, token] of tokens.entries())
      if (token.start >= agency.start && token.end <= agency.end) marked[index] = 1;
  for (const [index, token] of tokens.entries()) if (isTitleOrHead(token)) marked[index] = 1;
  markPersons(tokens, marked);
  markOrganisations(tokens, marked);
  closeGaps(tokens, marked);
  return tokens.filter((_, index) => marked[index] === 1);
}
