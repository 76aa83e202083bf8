// How firmly a statement is said: reporting verbs of another commitment or stance, hedges that come or go, may against will.
// Mere continuation («وأضاف» ⇄ «وتابع») binds the same and is no drift.

import { HEDGES, type Hedge } from "../lang/ar/hedges.ts";
import { safeWord } from "../lang/normalise.ts";
import type { Attribution, Cue } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { Word } from "./content-words.ts";
import { type Change, type Finding, placeOf, placesOf, type Version, type VersionPair } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";

const HEDGE_OF: ReadonlyMap<string, Hedge> = new Map(
  HEDGES.flatMap((hedge) => hedge.forms.map((form): [string, Hedge] => [safeWord(form), hedge])),
);
/** Cue classes that only carry a speech on or say where it stands; their difference says nothing about certainty. */
const PLAIN: ReadonlySet<string> = new Set(
  "say add report write according relay transmit explain point close open basis cite document repeat reply announce comment publish express".split(
    " ",
  ),
);
/** Cue classes that say how sure the speaker is; promises, demands and praise are other acts, neither surer nor less sure. */
const EPISTEMIC: ReadonlySet<string> = new Set([
  ...PLAIN,
  ..."assert prove reveal claim believe estimate expect doubt admit know hint rumour leak conclude observe testify".split(
    " ",
  ),
]);

/** Cue classes for holding something to be so: against plain saying no difference that a reader would notice, against asserting one. */
const HOLDING: ReadonlySet<string> = new Set("believe estimate expect conclude observe".split(" "));

/** SAFE form without article; not folded, since «أولي» (preliminary) is not «أولى» (first). */
const bare = (safe: string): string => safe.replace(/^[وف]?(?:[بلك]?ال|لل)?/u, "");

function hedgeOf(word: Word, next: Word | undefined): Hedge | null {
  const hedge = HEDGE_OF.get(word.safe) ?? HEDGE_OF.get(bare(word.safe)) ?? HEDGE_OF.get(word.safe.replace(/^و/u, ""));
  if (!hedge) return null;
  if (hedge.kind === "that") return next?.safe.startsWith("أن") ? hedge : null;
  return hedge.kind !== "imperfect" || (next !== undefined && isImperfect(next)) ? hedge : null;
}

/** «قد يُحال» may; «قد أُحيل», «قد تسلّمت» has. A perfect in ت… ends in ت too. */
function isImperfect({ fold }: Word): boolean {
  return fold.length >= 3 && (fold.startsWith("ي") || (fold.startsWith("ت") && !fold.endsWith("ت")));
}

/** The hedges among some words. */
export function hedgesAmong(words: readonly Word[]): readonly { readonly word: Word; readonly hedge: Hedge }[] {
  return words.flatMap((word, at) => {
    const hedge = hedgeOf(word, words[at + 1]);
    return hedge ? [{ word, hedge }] : [];
  });
}

/** A hedge on one side of a change only, or another hedge on each side. */
export function hedgeChange(pair: VersionPair, change: Change): readonly Finding[] {
  const inside = (version: Version, words: readonly Word[], around: Span): readonly Word[] => {
    const last = words.at(-1);
    return last ? [...words, ...version.words.at({ start: last.end, end: around.end })] : [];
  };
  const here = hedgesAmong(inside(pair.from, change.from, change.fromAround));
  const there = hedgesAmong(inside(pair.to, change.to, change.toAround));
  const [a, b] = [here[0], there[0]];
  if (!a && !b) return copulaChange(pair, change);
  if (a && b && a.hedge === b.hedge) return [];
  const may = [a, b].some((one) => one?.hedge.kind === "imperfect" || one?.hedge.kind === "that");
  const rule = may ? TRACE_RULES.possibility : TRACE_RULES.hedge;
  const point =
    a && b
      ? { ar: "تحفّظ مختلف", en: "another hedge" }
      : may
        ? { ar: "احتمال في موضع وجزم في الآخر", en: "possible on one side, certain on the other" }
        : { ar: "تحفّظ في موضع دون الآخر", en: "a hedge on one side only" };
  const places = placesOf(pair, change);
  return [
    {
      kind: "certainty",
      rule,
      from: wide(places.from, change.fromAround),
      to: wide(places.to, change.toAround),
      score: 0.85,
      point,
    },
  ];
}

/** «يُعتبر المسؤول» / «هو المسؤول»: held to be on one side, is on the other. */
function copulaChange(pair: VersionPair, change: Change): readonly Finding[] {
  const has = (words: readonly Word[], forms: ReadonlySet<string>): boolean =>
    words.some(({ fold }) => forms.has(fold.replace(/^[وف](?=.{3})/u, "")));
  const [here, there] = [change.from, change.to];
  const differs = (has(here, HELD) && has(there, IS)) || (has(here, IS) && has(there, HELD));
  if (!differs) return [];
  const point = { ar: "«يُعتبر» في موضع و«هو» في الآخر", en: "held to be on one side, is on the other" };
  const from = placeOf(pair.from, change.fromAround);
  const to = placeOf(pair.to, change.toAround);
  return [{ kind: "certainty", rule: TRACE_RULES.hedge, from, to, score: 0.8, point }];
}

/** Folded verbs by which something is held to be, and pronouns by which it is. */
const HELD: ReadonlySet<string> = new Set([
  "يعتبر",
  "تعتبر",
  "اعتبر",
  "اعتبرت",
  "يعد",
  "تعد",
  "يعتبره",
  "تعتبره",
  "تعتبرها",
  "يعتبرها",
]);
const IS: ReadonlySet<string> = new Set(["هو", "هي", "وهو", "وهي"]);

/** Hedges read badly alone: the place takes the aligned words around in. */
function wide<Place extends Span>(place: Place, around: Span): Place {
  return { ...place, start: around.start, end: around.end };
}

function cueFinding(pair: VersionPair, a: Cue, b: Cue): Finding | null {
  const firmer = Math.abs(a.commitment - b.commitment);
  if (firmer === 0 && a.stance === b.stance) return null;
  if (PLAIN.has(a.class) && PLAIN.has(b.class)) return null;
  if (!EPISTEMIC.has(a.class) || !EPISTEMIC.has(b.class)) return null;
  if ([a, b].some(({ class: kind }) => PLAIN.has(kind)) && [a, b].some(({ class: kind }) => HOLDING.has(kind)))
    return null;
  const point =
    a.stance === b.stance
      ? { ar: "فعلا نسبة بدرجتي جزم مختلفتين", en: "reporting verbs of different firmness" }
      : { ar: "فعلا نسبة بموقفين مختلفين", en: "reporting verbs of different stance" };
  const score = firmer >= 2 || a.stance * b.stance < 0 ? 0.8 : 0.6;
  return {
    kind: "certainty",
    rule: TRACE_RULES.cueStrength,
    from: placeOf(pair.from, a),
    to: placeOf(pair.to, b),
    score,
    point,
  };
}

/** Reporting verbs over versions that share words or a source. */
export function cueChange(pair: VersionPair, from: Attribution | null, to: Attribution | null): readonly Finding[] {
  if (!from?.cue || !to?.cue || from.cue.class === "deny" || to.cue.class === "deny") return [];
  return [cueFinding(pair, from.cue, to.cue)].flatMap((one) => one ?? []);
}

/** UTF-16 units behind a hedge in which the word it hedges must stand. */
const HEDGED = 40;

/** A hedge beside a word that both versions have and only one hedges, where no alignment shows the place: «هجوم مفترض» / «هجوم». */
export function hedgeElsewhere(pair: VersionPair): readonly Finding[] {
  const find = (one: Version, other: Version): { readonly hedged: Span; readonly plain: Span } | null => {
    const words = one.member.unit.words;
    if (hedgesAmong(other.sentenceWords).length > 0) return null;
    for (const { word, hedge } of hedgesAmong(words)) {
      const at = words.indexOf(word);
      const near = hedge.kind === "noun" ? words.slice(Math.max(0, at - 2), at) : words.slice(at + 1, at + 4);
      const anchor = near.find(
        (candidate) => Math.abs(candidate.start - word.start) <= HEDGED && telling(candidate, one),
      );
      const twin = anchor ? other.member.unit.telling.find((candidate) => candidate.stem === anchor.stem) : undefined;
      if (anchor && twin)
        return {
          hedged: { start: Math.min(anchor.start, word.start), end: Math.max(anchor.end, word.end) },
          plain: twin,
        };
    }
    return null;
  };
  const forth = find(pair.from, pair.to);
  const back = forth ? null : find(pair.to, pair.from);
  const found = forth ? [forth.hedged, forth.plain] : back ? [back.plain, back.hedged] : null;
  if (!found?.[0] || !found[1]) return [];
  const point = { ar: "تحفّظ في موضع دون الآخر", en: "a hedge on one side only" };
  return [
    {
      kind: "certainty",
      rule: TRACE_RULES.hedge,
      from: placeOf(pair.from, found[0]),
      to: placeOf(pair.to, found[1]),
      score: 0.55,
      point,
    },
  ];
}

const telling = (word: Word, version: Version): boolean =>
  version.member.unit.telling.some((one) => one.start === word.start);
