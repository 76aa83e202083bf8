// Reads the source of an attribution as a naming. Tries tables, anonymity, documents, offices and names, organisations, in this order;
// what nothing reads keeps its words and the kind that attribute gave. Leaves out which namings are one.

import { cueKey } from "../lang/ar/cue-forms.ts";
import { isGivenNameKey } from "../lang/ar/person-names.ts";
import { kindOfHead } from "../lang/ar/source-heads.ts";
import type { ActorKind } from "../model/actor.ts";
import type { Attribution, SourceKind } from "../model/attribution.ts";
import { contains, type Span } from "../model/span.ts";
import { documentAt, documentNaming, issuedNaming, issuerStart } from "./document.ts";
import { capitalNaming, stateNaming } from "./known.ts";
import { labelInstead, labelOf } from "./label-words.ts";
import { blankNaming, type Naming } from "./naming.ts";
import { bareKey } from "./nature.ts";
import { organisationAt } from "./organisation.ts";
import { namedAt, titledAt } from "./person.ts";
import { keyWords, type Phrase, quotedName, safeAt, spanOf, stateAt, tokenRange } from "./phrase.ts";

/** Known namings of the article by the offset at which they begin, the longest first. */
export type KnownByStart = ReadonlyMap<number, readonly Naming[]>;

interface Reading {
  readonly phrase: Phrase;
  readonly first: number;
  readonly last: number;
  readonly kind: SourceKind;
  readonly known: KnownByStart;
}

/** Marks and clitics that may stand before a known name inside a source. */
const LEAD = 3;

function knownIn({ phrase, first, last, known }: Reading): Naming | null {
  const start = phrase.tokens[first]?.start ?? 0;
  const span: Span = { start, end: (phrase.tokens[last - 1]?.end ?? start) + 2 };
  for (let offset = 0; offset <= LEAD; offset++) {
    const found = known.get(start + offset)?.find((naming) => contains(span, naming));
    if (found && (offset === 0 || /^[وفبلك]{0,2}$/u.test(phrase.text.slice(start, start + offset)))) return found;
  }
  return null;
}

function asActorKind(kind: SourceKind): ActorKind {
  return kind === "none" ? "anonymous" : kind;
}

/** «المسؤول في … محمد كذا» is named, whatever its head. */
function isPlainlyNamed(naming: Naming | null): boolean {
  const words = naming?.person?.words ?? [];
  return words.length > 1 && isGivenNameKey(words[0] ?? "");
}

/** Nobody who can be told from another: one actor of this article (NAM-11). */
function anonymousIn({ phrase, first, last, kind }: Reading): Naming | null {
  const safe = safeAt(phrase, first);
  const isUnnamedMedia = kind === "media" && /^(?:ال)?(?:تقارير|وسائل|صحف|وكالات|مواقع|قنوات|أنباء|انباء)$/u.test(safe);
  if (kind !== "anonymous" && !isUnnamedMedia) return null;
  if (isPlainlyNamed(titledAt(phrase, first, last, true))) return null;
  const naming = blankNaming(phrase, spanOf(phrase, first, last), "anonymous");
  const head = bareKey(phrase.tokens[first]?.fold ?? "");
  const words = keyWords(phrase, first + 1, last);
  return { ...naming, head, words, definite: safe.startsWith("ال"), rule: "NAM-11" };
}

function documentIn(reading: Reading): Naming | null {
  const { phrase, first, last, kind } = reading;
  const head = documentAt(phrase, first);
  if (kind !== "document" && !head) return null;
  if (kind !== "document" && kind !== "media" && kindOfHead(cueKey(safeAt(phrase, first))) !== "document") return null;
  const at = head?.issued ? issuerStart(phrase, first, last) : null;
  const issuer = at === null ? null : issuerAt({ ...reading, first: at, kind: "organisation" });
  return head && issuer ? issuedNaming(phrase, first, head, issuer) : documentNaming(phrase, first, last, head);
}

/** An issuer is a body or state known by table, a body known by a head noun, or a person with an office; nothing less. */
function issuerAt(reading: Reading): Naming | null {
  const { phrase, first, last } = reading;
  return knownIn(reading) ?? organisationAt(phrase, first, last) ?? titledAt(phrase, first, last, true);
}

/** «الاحتلال التركي», «الجانب البريطاني»: a state under another word (NAM-22). */
export function stateUnderLabel(phrase: Phrase, at: number): Naming | null {
  const label = labelInstead(phrase, at);
  const isSide = phrase.natures[at]?.isSide === true;
  if (!label && !isSide) return null;
  const next = label?.last ?? at + 1;
  const isZionist = /^(?:ال)?صهيوني/u.test(safeAt(phrase, next));
  const state = isZionist && label ? { code: "IL", last: next + 1 } : stateAt(phrase, next);
  if (!state || phrase.tokens[at]?.fold.endsWith("نظام")) return null;
  const clitic = label ? label.start - (phrase.tokens[at]?.start ?? 0) : 0;
  const naming = stateNaming(phrase, spanOf(phrase, at, state.last, clitic), state.code, "NAM-22");
  return label ? { ...naming, labels: [labelOf(phrase, label)] } : naming;
}

function organisationIn({ phrase, first, last }: Reading): Naming | null {
  return organisationAt(phrase, first, last);
}

function personIn({ phrase, first, last, kind }: Reading): Naming | null {
  const titled = kind === "organisation" || kind === "media" ? null : titledAt(phrase, first, last, true);
  if (titled) return titled;
  return kind === "person" || kind === "role" ? namedAt(phrase, first, last, true) : null;
}

/** «"كذا" و"كذا"»: of two who speak together the first stands; the joint source would be a third. */
function firstConjunct(phrase: Phrase, first: number, last: number): number {
  const quoted = quotedName(phrase, first);
  return quoted !== null && quoted < last && /^و(?:\p{L}|$)/u.test(safeAt(phrase, quoted)) ? quoted : last;
}

/** Whatever else attribute marked: its words, its kind, this article (NAM-12). */
function plainIn({ phrase, first, last: end, kind }: Reading): Naming {
  const last = firstConjunct(phrase, first, end);
  const naming = blankNaming(phrase, spanOf(phrase, first, last), asActorKind(kind));
  const head = bareKey(phrase.tokens[first]?.fold ?? "");
  const isForeign = !/\p{Script=Arabic}/u.test(naming.text);
  const everywhere = isForeign && kind !== "anonymous" && kind !== "group" && kind !== "document" && last - first > 1;
  return {
    ...naming,
    head,
    words: keyWords(phrase, first + 1, last),
    definite: safeAt(phrase, first).startsWith("ال"),
    everywhere,
    rule: "NAM-12",
  };
}

/** Where attribute left a clitic outside, it stays outside. */
function withoutClitic(phrase: Phrase, naming: Naming, span: Span): Naming {
  if (naming.start >= span.start || naming.end <= span.start) return naming;
  return { ...naming, start: span.start, text: phrase.text.slice(span.start, naming.end).trim() };
}

/** A lone clitic («لـCNN») and «كل من» before the name are not of it. */
function startOfName(phrase: Phrase, first: number, last: number): number {
  const safe = safeAt(phrase, first);
  if (first + 1 >= last) return first;
  if (/^[وفبلك]$/u.test(safe)) return first + 1;
  return /^(?:كل|كلا|كلتا)$/u.test(safe) && safeAt(phrase, first + 1) === "من" && first + 2 < last ? first + 2 : first;
}

/** The naming that a source's span holds; null where the span holds no word. */
export function sourceNaming(phrase: Phrase, attribution: Attribution, known: KnownByStart): Naming | null {
  const span = attribution.source.spans[0];
  if (!span) return null;
  const range = tokenRange(phrase, span);
  const first = startOfName(phrase, range.first, range.last);
  const { last } = range;
  if (first >= last) return null;
  const reading: Reading = { phrase, first, last, kind: attribution.source.kind, known };
  const found =
    anonymousIn(reading) ??
    knownIn(reading) ??
    stateUnderLabel(phrase, first) ??
    capitalNaming(phrase, first, last) ??
    documentIn(reading) ??
    personIn(reading) ??
    organisationIn(reading) ??
    plainIn(reading);
  return { ...withoutClitic(phrase, found, span), source: true };
}
