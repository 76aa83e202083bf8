// Who is meant and what it is called: an individual against an institution, two names for one thing, a judging word on one side only.
// Both sides are shown; neither is called the right one.

import { IDENTITY_WORDS } from "../lang/ar/drift-words.ts";
import { LABELS, type LabelEntry } from "../lang/ar/labels.ts";
import { LABEL_PAIRS, type Rewording } from "../lang/ar/rewordings.ts";
import { foldWord } from "../lang/normalise.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Span } from "../model/span.ts";
import { bareWord } from "./bare-word.ts";
import { lightStem, type Word } from "./content-words.ts";
import { type Change, type Finding, placeOf, placesOf, type VersionPair } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { type Standing, type StandingPhrase, standingOf } from "./standing.ts";

const keyOf = (form: string): string =>
  tokenise(form)
    .map((token) => bareWord(token.fold))
    .join(" ");

/** Two sets of names for one thing, each name as bare words. */
export interface CompiledPair {
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

const compile = ({ one, other }: Rewording): CompiledPair => ({
  one: new Set(one.map(keyOf)),
  other: new Set(other.map(keyOf)),
});
/** The label pairs of the table. */
export const PAIRED_LABELS: readonly CompiledPair[] = LABEL_PAIRS.map(compile);
const LABEL_OF: ReadonlyMap<string, LabelEntry> = new Map(
  LABELS.flatMap((entry) => entry.forms.map((form) => [keyOf(form), entry])),
);

/** Runs of one to three words with their keys. */
export function runs(words: readonly Word[]): readonly { readonly key: string; readonly span: Span }[] {
  return words.flatMap((first, at) =>
    [1, 2, 3].flatMap((length) => {
      const run = words.slice(at, at + length);
      const last = run.at(-1);
      if (run.length < length || !last) return [];
      return [{ key: run.map((word) => bareWord(word.fold)).join(" "), span: { start: first.start, end: last.end } }];
    }),
  );
}

function pairedLabels(
  here: readonly Word[],
  there: readonly Word[],
): { readonly from: Span; readonly to: Span } | null {
  const [left, right] = [runs(here), runs(there)];
  for (const { one, other } of PAIRED_LABELS)
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const from = left.find((run) => a.has(run.key) && !right.some((other) => other.key === run.key));
      const to = right.find((run) => b.has(run.key) && !left.some((other) => other.key === run.key));
      if (from && to && !right.some((run) => a.has(run.key))) return { from: from.span, to: to.span };
    }
  return null;
}

/** What two names for one thing are told as. */
export const LABEL_POINT: Finding["point"] = { ar: "تسميتان لشيء واحد", en: "two names for one thing" };

function labelsAmong(words: readonly Word[]): readonly Word[] {
  return words.filter((word) => LABEL_OF.has(bareWord(word.fold)));
}

/** Words of a change beyond which a label on one side is part of another sentence. */
const LONGEST_LABEL = 4;

/** Labels in a change of aligned text. */
export function labelChange(pair: VersionPair, change: Change): readonly Finding[] {
  const paired = pairedLabels(change.from, change.to);
  const places = placesOf(pair, change);
  if (paired) return [{ kind: "label", rule: TRACE_RULES.labelPair, ...places, score: 0.9, point: LABEL_POINT }];
  const [here, there] = [labelsAmong(change.from), labelsAmong(change.to)];
  if (here.length === there.length) return identityChange(pair, change);
  if (Math.max(change.from.length, change.to.length) > LONGEST_LABEL) return [];
  const from = placeOf(pair.from, change.from.length > 0 ? places.from : change.fromAround);
  const to = placeOf(pair.to, change.to.length > 0 ? places.to : change.toAround);
  const point = { ar: "نعت في موضع دون الآخر", en: "a judging word on one side only" };
  return [{ kind: "label", rule: TRACE_RULES.labelModifier, from, to, score: 0.85, point }];
}

const IDENTITIES: ReadonlySet<string> = new Set(IDENTITY_WORDS.flatMap(({ form }) => tokenise(form).map(lightStem)));

/** «رجل الدين السلفي البارز» / «رجل الدين البارز»: where somebody stands is told on one side only. */
function identityChange(pair: VersionPair, change: Change): readonly Finding[] {
  if (!change.sure || Math.max(change.from.length, change.to.length) > IDENTITY_REACH) return [];
  const among = (words: readonly Word[]): readonly Word[] => words.filter((word) => IDENTITIES.has(word.stem));
  const [one, other] = [among(change.from), among(change.to)];
  if (one.length === other.length) return [];
  const silent = one.length > other.length ? pair.to : pair.from;
  const beside = new Set(silent.sentenceWords.map((word) => word.stem));
  if ([...one, ...other].some((word) => beside.has(word.stem))) return [];
  const from = placeOf(pair.from, change.fromAround);
  const to = placeOf(pair.to, change.toAround);
  const point = { ar: "صفة تحدد الانتماء في موضع دون الآخر", en: "a word for where somebody stands on one side only" };
  return [{ kind: "label", rule: TRACE_RULES.labelModifier, from, to, score: 0.7, point }];
}

/** Words of a change that may hold such an adjective. */
const IDENTITY_REACH = 3;

/** An individual on one side, an institution on the other, qualified by the same word. */
export function actorRaised(pair: VersionPair): readonly Finding[] {
  const [here, there] = [pair.from.standings, pair.to.standings];
  const has = (list: readonly StandingPhrase[], standing: Standing, modifier: string): boolean =>
    list.some((one) => one.standing === standing && one.modifiers.has(modifier));
  for (const a of here)
    for (const b of there) {
      if (a.standing === b.standing) continue;
      const shared = [...a.modifiers].find((modifier) => b.modifiers.has(modifier));
      if (shared === undefined || has(there, a.standing, shared) || has(here, b.standing, shared)) continue;
      const point = {
        ar: "أفراد في موضع وجهة أو دولة في الآخر",
        en: "individuals on one side, a body or state on the other",
      };
      return [
        {
          kind: "actor",
          rule: TRACE_RULES.actorRaised,
          from: placeOf(pair.from, a),
          to: placeOf(pair.to, b),
          score: 0.8,
          point,
        },
      ];
    }
  return [];
}

/** In a change of aligned text: heads of different standing in the same place. */
export function actorChange(pair: VersionPair, change: Change): readonly Finding[] {
  const standing = (words: readonly Word[]): Standing | null =>
    words.map(standingOf).find((one) => one !== null) ?? null;
  const [a, b] = [standing(change.from), standing(change.to)];
  if (!a || !b || a === b || !change.sure) return [];
  const point = {
    ar: "أفراد في موضع وجهة أو دولة في الآخر",
    en: "individuals on one side, a body or state on the other",
  };
  return [{ kind: "actor", rule: TRACE_RULES.actorRaised, ...placesOf(pair, change), score: 0.8, point }];
}

/** Whether a word is one of the table of labels. */
export function isLabel(word: Word): boolean {
  return LABEL_OF.has(bareWord(word.fold)) || LABEL_OF.has(foldWord(word.text));
}
