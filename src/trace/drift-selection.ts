// From all findings of drift to those that are told: each once, an outlet's rule once, a reservation beside the words it is about.
// Leaves out finding them.

import { foldWord } from "../lang/normalise.ts";
import { overlaps } from "../model/span.ts";
import { type Finding, quote, type Version } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";

/** A version, or an article where no claim joins the two. */
type FoundVersion = Pick<Version, "article"> & Partial<Pick<Version, "member">>;

/** A finding with the versions it stands between. */
export interface Found {
  readonly pair: { readonly from: FoundVersion; readonly to: FoundVersion };
  readonly finding: Finding;
  /** Set for substitutions that may be an outlet's rule. */
  readonly style: string | null;
}

const placeKey = (finding: Finding): string => {
  const key = ({ article, start, end }: Finding["from"]): string => `${article} ${start} ${end}`;
  return [finding.kind, ...[key(finding.from), key(finding.to)].sort()].join(" ");
};

/** A reservation is missed once per article, other findings once per pair of places. */
function onceKey({ finding, pair }: Found): string {
  if (finding.distance === undefined) return placeKey(finding);
  const places = [finding.from, finding.to].map((place) =>
    isWhole(place, pair) ? place.article : `${place.article} ${place.start}`,
  );
  return ["reservation", ...places.sort()].join(" ");
}

/** Reservations beside the version they follow come first, so that the nearest one is told; the order of others is kept. */
function nearestFirst<One extends Found>(found: readonly One[]): readonly One[] {
  const far = found.filter((one) => one.finding.distance !== undefined);
  const others = found.filter((one) => one.finding.distance === undefined);
  return [...others, ...far.sort((a, b) => (a.finding.distance ?? 0) - (b.finding.distance ?? 0))];
}

const isWhole = (place: Finding["from"], { from, to }: Found["pair"]): boolean =>
  [from.member?.unit, to.member?.unit].some(
    (unit) => unit?.article === place.article && unit.start === place.start && unit.end === place.end,
  );

/** Times that one substitution between two outlets makes it a rule of the house. */
const HOUSE_RULE = 3;

/** Substitutions seen often between two outlets are told once, as a rule of the house. */
export function withoutHouseStyle<One extends Found>(found: readonly One[]): readonly One[] {
  const count = new Map<string, number>();
  for (const { style } of found) if (style !== null) count.set(style, (count.get(style) ?? 0) + 1);
  const told = new Set<string>();
  return found.flatMap((one): One[] => {
    const times = one.style === null ? 0 : (count.get(one.style) ?? 0);
    if (one.style === null || times < HOUSE_RULE) return [one];
    if (told.has(one.style)) return [];
    told.add(one.style);
    const point = {
      ar: `${one.finding.point.ar} (${times} مرات: قاعدة تحرير)`,
      en: `${one.finding.point.en} (${times} times: a rule of the house)`,
    };
    return [{ ...one, finding: { ...one.finding, rule: TRACE_RULES.houseStyle, point } }];
  });
}

const KINDS: readonly Finding["kind"][] = [
  "attribution",
  "certainty",
  "actor",
  "number",
  "date",
  "quotation",
  "label",
  "omission",
  "wording",
];

/** The gravest kinds first, then the surer findings. */
export function byKind(a: Found, b: Found): number {
  const kind = KINDS.indexOf(a.finding.kind) - KINDS.indexOf(b.finding.kind);
  return kind || b.finding.score - a.finding.score || (placeKey(a.finding) < placeKey(b.finding) ? -1 : 1);
}

/** Each finding once, with the first claim that shows it. */
export function toldOnce<One extends Found>(found: readonly One[]): readonly One[] {
  const seen = new Set<string>();
  return nearestFirst(found).filter((one) => {
    const key = onceKey(one);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const meet = (a: Finding["from"], b: Finding["from"]): boolean => a.article === b.article && overlaps(a, b);
const inSamePlaces = (a: Finding, b: Finding): boolean =>
  (meet(a.from, b.from) && meet(a.to, b.to)) || (meet(a.from, b.to) && meet(a.to, b.from));

/** Whether most of the shorter of two places is common. */
function isMostly(a: Finding["from"], b: Finding["from"]): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.article === b.article && common * 2 > Math.min(a.end - a.start, b.end - b.start);
}

/** Whether one place stands in both findings: «مصدر» against what three copies of one text say is told once. */
function haveOnePlace(a: Finding, b: Finding): boolean {
  return [a.from, a.to].some((one) =>
    [b.from, b.to].some((other) => one.article === other.article && one.start === other.start && one.end === other.end),
  );
}

/** Whether two findings tell of one change: the same rule between the same articles, with one side in common. */
function isOneChange(a: Finding, b: Finding): boolean {
  if (a.rule === TRACE_RULES.sourceRaised && b.rule === a.rule && haveOnePlace(a, b)) return true;
  if (a.kind === b.kind && inSamePlaces(a, b)) return true;
  if (a.rule !== b.rule) return false;
  const forth = a.from.article === b.from.article && a.to.article === b.to.article;
  const back = a.from.article === b.to.article && a.to.article === b.from.article;
  return (
    (forth && (isMostly(a.from, b.from) || isMostly(a.to, b.to))) ||
    (back && (isMostly(a.from, b.to) || isMostly(a.to, b.from)))
  );
}

/** One change told once: a phrase of one article against two phrases of the other is one finding, the surer one. */
export function withoutTwins<One extends Found>(found: readonly One[]): readonly One[] {
  const kept: One[] = [];
  for (const one of [...found].sort((a, b) => b.finding.score - a.finding.score))
    if (!kept.some((other) => isOneChange(other.finding, one.finding))) kept.push(one);
  const chosen = new Set(kept);
  return found.filter((one) => chosen.has(one));
}

/** Rules whose findings are the same news wherever the same two words stand: marks, reporting verbs, dates and counts. */
const ECHOING: ReadonlySet<string> = new Set(
  [
    TRACE_RULES.marksDiffer,
    TRACE_RULES.cueStrength,
    TRACE_RULES.dateDiffers,
    TRACE_RULES.numberDiffers,
    TRACE_RULES.numberRounded,
  ].map(({ id }) => id),
);

const folded = (text: string): string => text.split(/\s+/u).map(foldWord).join(" ");

/** One pair of words told once of one place: «“دولية” / دولية» against three copies of a text is one finding, the first. */
export function withoutEchoes<One extends Found>(found: readonly One[]): readonly One[] {
  const told = new Set<string>();
  return found.filter(({ finding, pair }) => {
    if (!ECHOING.has(finding.rule.id)) return true;
    const sides = [folded(quote(pair.from.article, finding.from)), folded(quote(pair.to.article, finding.to))];
    const words = [...sides].sort().join(" ⇄ ");
    const keys = [finding.from, finding.to].map(
      ({ article, start }, at) => `${finding.rule.id} ${words} ${article} ${start} ${at === 0 ? sides[0] : sides[1]}`,
    );
    const isNew = !keys.some((key) => told.has(key));
    for (const key of keys) told.add(key);
    return isNew;
  });
}

/** Mere wordings go where a sharper finding stands in the same two places, and one pair of words is told once. */
export function withoutRepetition<One extends Found>(found: readonly One[]): readonly One[] {
  const sharper = found.filter(({ finding }) => finding.kind !== "wording");
  const told = new Set<string>();
  return found.filter(({ finding, pair }) => {
    if (finding.kind !== "wording") return true;
    const key = [quote(pair.from.article, finding.from), quote(pair.to.article, finding.to)].sort().join(" ⇄ ");
    const isNew = !told.has(key);
    told.add(key);
    return isNew && !sharper.some((one) => inSamePlaces(one.finding, finding));
  });
}
