// Whose words they are said to be: an attribution that goes, one source that becomes many, a nameless one that becomes an institution,
// the same words under another source. Also what a report leaves out: a reservation or a denial that stands beside the claim elsewhere.

import { MANY_SOURCES, ONE_SOURCE } from "../lang/ar/standing-words.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Attribution } from "../model/attribution.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import { isAmong } from "./bare-word.ts";
import { outletKey } from "./chain-context.ts";
import type { Member } from "./claims.ts";
import type { Word } from "./content-words.ts";
import { type Finding, placeOf, type Version, type VersionPair } from "./drift-pair.ts";
import { namingOf, sourceWords, tellingStems } from "./drift-speaker.ts";
import { TRACE_RULES } from "./rules.ts";
import { findSource } from "./sources.ts";

/** UTF-16 units up to which cue and source are shown as one stretch. */
const ONE_STRETCH = 90;

/** Where an attribution names its source and cue; the content's begin where it has neither. */
export function attributionSpan({ source, cue, content }: Attribution): Span {
  const spans = [...(source.inherited ? [] : source.spans), ...(cue ? [cue] : [])];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  if (spans.length > 0 && end - start <= ONE_STRETCH) return { start, end };
  return source.spans[0] ?? cue ?? content[0] ?? { start: 0, end: 0 };
}

/** UTF-16 units of a content that are shown with its source. */
const SHOWN = 110;

/** The source with its cue and the words of what it says next to them. */
export function saidSpan({ article: { text } }: Pick<Version, "article">, attribution: Attribution): Span {
  const frame = attributionSpan(attribution);
  const near = { start: Math.max(0, frame.start - SHOWN), end: Math.min(text.length, frame.end + SHOWN) };
  const isBehind = (attribution.content[0]?.start ?? 0) >= frame.start;
  const said = attribution.content
    .filter((span) => overlaps(span, near))
    .flatMap((span) => tokenise(text, span))
    .filter((word) => (isBehind ? word.end <= near.end : word.start >= near.start && word.end <= frame.end));
  return {
    start: Math.min(frame.start, ...said.map(({ start }) => start)),
    end: Math.max(frame.end, ...said.map(({ end }) => end)),
  };
}

/** The words that name the source; cue and all where it is inherited. */
function sourceSpan(attribution: Attribution): Span {
  const [first] = attribution.source.spans;
  return first && !attribution.source.inherited ? first : attributionSpan(attribution);
}

/** Whether the version names who says it. */
export const isAttributed = ({ version }: Member): boolean => version.stance === "attributed";

type Count = "one" | "many";

function countOf(attribution: Attribution, version: Version): Count | null {
  const [first] = attribution.source.spans;
  if (!first) return null;
  const [head] = tokenise(version.article.text, first);
  if (!head) return null;
  if (isAmong(MANY_SOURCES, head.fold)) return "many";
  return isAmong(ONE_SOURCE, head.fold) ? "one" : null;
}

/** One nameless source against many, over versions that share words or a place. */
export function sourceCount(pair: VersionPair, affair: Affair): readonly Finding[] {
  const [a, b] = [pair.from.member.unit.attribution, pair.to.member.unit.attribution];
  if (!a || !b) return [];
  const [left, right] = [countOf(a, pair.from), countOf(b, pair.to)];
  if ([a, b].some((one) => findSource(one, affair)?.known.identified === true)) return [];
  if (!left || !right || left === right) return [];
  const point = { ar: "مصدر واحد في موضع ومصادر في الآخر", en: "one source on one side, several on the other" };
  const places = { from: placeOf(pair.from, sourceSpan(a)), to: placeOf(pair.to, sourceSpan(b)) };
  return [{ kind: "attribution", rule: TRACE_RULES.pluralInflation, ...places, score: 0.75, point }];
}

/** A nameless source that its own article counts as several in one place and as one in another. */
export function shiftingCount(
  version: Version,
  attribution: Attribution,
  own: readonly Attribution[],
): readonly Finding[] {
  const count = countOf(attribution, version);
  const { actor } = attribution.source;
  if (count === null || actor === null || attribution.source.kind !== "anonymous") return [];
  const other = own.find(
    (one) => one.source.actor === actor && !one.source.inherited && opposite(countOf(one, version), count),
  );
  if (!other || attribution.source.inherited) return [];
  const [first, second] = [attribution, other].sort((a, b) => attributionSpan(a).start - attributionSpan(b).start);
  if (!first || !second) return [];
  const point = {
    ar: "المصدر المبهم جمع في موضع ومفرد في الآخر",
    en: "one nameless source counted as several and as one",
  };
  const places = { from: placeOf(version, attributionSpan(first)), to: placeOf(version, attributionSpan(second)) };
  return [{ kind: "attribution", rule: TRACE_RULES.pluralInflation, ...places, score: 0.7, point }];
}

const opposite = (a: Count | null, b: Count): boolean => a !== null && a !== b;

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((stem) => other.has(stem));

/** Whether the article of one side names the other side's source in or beside the version: a relay or a fuller naming, no other source. */
function isNamedBeside(version: Version, source: readonly Word[], least: number = HALF): boolean {
  const { unit } = version.member;
  const reach = isHeadline(version) ? 0 : NAMED_BESIDE;
  const beside = { start: Math.max(0, unit.start - reach), end: unit.end + reach };
  const there = tellingStems(version.words.at({ ...beside, end: Math.min(beside.end, version.article.text.length) }));
  const stems = [...tellingStems(source)];
  return stems.length > 0 && stems.filter((stem) => there.has(stem)).length >= least * stems.length;
}

/** A headline is read alone: what the text below it says names nobody in it. */
const isHeadline = ({ article, member: { unit } }: Version): boolean =>
  article.blocks.some((block) => block.role === "headline" && overlaps(block, unit));

/** Share of a source's telling words that name it again; a relay is known by fewer. */
const HALF = 0.5;
const A_THIRD = 0.33;

/** UTF-16 units beside a version in which a source may be named that speaks for it. */
const NAMED_BESIDE = 130;

/** «إننا نعلن»: the speaker of the sentence speaks of himself. */
const isPronoun = ({ source }: Attribution): boolean =>
  source.spans.reduce((length, { start, end }) => length + end - start, 0) <= PRONOUN;

/** UTF-16 units of the longest attached pronoun. */
const PRONOUN = 3;

/**
 * The same words under sources of different standing, or under two different names. `free`: the words are retold, not shared, so that only
 * nobody in particular against a whole body is told.
 */
export function sourceChange(
  pair: Pick<VersionPair, "from" | "to">,
  affair: Affair,
  { free }: { readonly free: boolean } = { free: false },
): readonly Finding[] {
  const [a, b] = [pair.from.member.unit.attribution, pair.to.member.unit.attribution];
  if (!a || !b || !isAttributed(pair.from.member) || !isAttributed(pair.to.member)) return [];
  const [left, right] = [findSource(a, affair), findSource(b, affair)];
  if (!left || !right || left.known.node.id === right.known.node.id) return [];
  if (a.source.inherited || b.source.inherited || left.at.length === 0 || right.at.length === 0) return [];
  if ([a, b].some(isPronoun)) return [];
  const [mine, theirs] = [sourceWords(pair.from.article, a), sourceWords(pair.to.article, b)];
  const [one, other] = [namingOf(pair.from.article, a), namingOf(pair.to.article, b)];
  const places = { from: placeOf(pair.from, saidSpan(pair.from, a)), to: placeOf(pair.to, saidSpan(pair.to, b)) };
  const raised = (one === "nameless") !== (other === "nameless");
  if (raised && (one === "body" || other === "body")) {
    const point = {
      ar: "مصدر غير مسمّى في موضع وجهة بأكملها في الآخر",
      en: "a nameless source on one side, a whole body on the other",
    };
    return [{ kind: "attribution", rule: TRACE_RULES.sourceRaised, ...places, score: 0.8, point }];
  }
  if (free) return [];
  const same =
    share(tellingStems(mine), tellingStems(theirs)) || isNamedBeside(pair.to, mine) || isNamedBeside(pair.from, theirs);
  const maySpeakFor = [one, other].includes("office") && one !== "nameless" && other !== "nameless";
  if (same || maySpeakFor || (!left.known.identified && !right.known.identified)) return [];
  const rule = raised ? TRACE_RULES.sourceRaised : TRACE_RULES.sourceDiffers;
  const point = raised
    ? { ar: "مصدر غير مسمّى في موضع وجهة مسمّاة في الآخر", en: "a nameless source on one side, a named one on the other" }
    : { ar: "مصدران مختلفان للكلام نفسه", en: "two sources for the same words" };
  return [{ kind: "attribution", rule, ...places, score: raised ? 0.7 : 0.6, point }];
}

/** Whether somebody speaks: an identified or nameless speaker (not words whose part as a source is doubtful), and not the other article's own outlet. */
export function isTellingSource(attribution: Attribution, affair: Affair, versions: readonly Version[]): boolean {
  const source = findSource(attribution, affair);
  if (!source || (!source.known.identified && source.known.node.visibility !== "anonymous")) return false;
  const key = outletKey(source.known.node.name);
  return !versions.some(({ article }) => article.outlet !== null && outletKey(article.outlet.name) === key);
}

/** A source that stands behind the speaker in one version only: «قال دبلوماسيون إن المجلس …» / «المجلس …». */
export function relayDropped(pair: VersionPair, affair: Affair): readonly Finding[] {
  const [a, b] = [pair.from.member.unit.attribution, pair.to.member.unit.attribution];
  if (!a || !b) return [];
  const outer = (one: Attribution): Attribution | null =>
    (affair.attributionsOf.get(one.article) ?? []).find(
      (parent) => parent.id === one.parent && parent.source.kind !== "none",
    ) ?? null;
  const [left, right] = [outer(a), outer(b)];
  if (left && right) return relayRaised(pair, left, right);
  const found = left ?? right;
  if (!found || !isTellingSource(found, affair, [pair.from, pair.to])) return [];
  const [telling, silent] = left ? [pair.from, pair.to] : [pair.to, pair.from];
  if (isNamedBeside(silent, sourceWords(telling.article, found), A_THIRD) || relays(silent, affair)) return [];
  const point = { ar: "مصدر ناقل في موضع ساقط من الآخر", en: "a relaying source on one side is missing on the other" };
  const from = placeOf(pair.from, left ? saidSpan(pair.from, left) : spokenSpan(pair.from, a));
  const to = placeOf(pair.to, right ? saidSpan(pair.to, right) : spokenSpan(pair.to, b));
  return [{ kind: "attribution", rule: TRACE_RULES.attributionDropped, from, to, score: 0.55, point }];
}

/** A version with the source and cue that stand beside it. */
function spokenSpan({ member: { unit } }: Version, attribution: Attribution): Span {
  const frame = attributionSpan(attribution);
  return frame.end <= unit.start && unit.start - frame.end <= ONE_STRETCH ? hullOf(frame, unit) : unit;
}

/** The same speaker through a relay that nobody can ask («وسائل إعلام») and through a named one («قناة …»). */
function relayRaised(pair: VersionPair, left: Attribution, right: Attribution): readonly Finding[] {
  const [one, other] = [namingOf(pair.from.article, left), namingOf(pair.to.article, right)];
  if ((one === "nameless") === (other === "nameless")) return [];
  if (![left, right].every(({ cue }) => cue !== null && RELAYS.has(cue.class))) return [];
  const point = {
    ar: "ناقل مبهم في موضع ومسمّى في الآخر",
    en: "a nameless relay on one side, a named one on the other",
  };
  const places = {
    from: placeOf(pair.from, saidSpan(pair.from, left)),
    to: placeOf(pair.to, saidSpan(pair.to, right)),
  };
  return [{ kind: "attribution", rule: TRACE_RULES.sourceRaised, ...places, score: 0.6, point }];
}

/** Whether some relay («نقلت …», «بحسب …») stands in or right before a version. */
function relays({ member: { unit }, article }: Version, affair: Affair): boolean {
  const near = { start: Math.max(0, unit.start - NAMED_BESIDE), end: unit.end };
  return (affair.attributionsOf.get(article.id) ?? []).some(
    ({ cue }) => cue !== null && RELAYS.has(cue.class) && cue.start >= near.start && cue.end <= near.end,
  );
}

/** Cue classes by which one source passes on another. */
const RELAYS: ReadonlySet<string> = new Set(["relay", "transmit", "cite", "report"]);

/** Share of the longer version that must be aligned for a reservation about one to concern the other. */
const ONE_STATEMENT = 0.5;
/** A reservation behind one version («ولم يتسنَّ التحقق»), and none in the whole other article. */
export function reservationMissing(pair: VersionPair): readonly Finding[] {
  const longer = Math.max(pair.from.member.unit.words.length, pair.to.member.unit.words.length);
  if (pair.aligned.length < ONE_STATEMENT * longer) return [];
  const find = (one: Version, other: Version): Span | null => (other.isLeftOpen ? null : one.reservation);
  const point = { ar: "تحفّظ أو تعذّر تحقّق ساقط من الآخر", en: "a reservation on one side is missing on the other" };
  const finding = (from: Span, to: Span, distance: number): Finding => ({
    ...{ kind: "omission", rule: TRACE_RULES.omission, score: 0.6, point, distance },
    ...{ from: placeOf(pair.from, from), to: placeOf(pair.to, to) },
  });
  const [here, there] = [find(pair.from, pair.to), find(pair.to, pair.from)];
  if (here) return [finding(here, pair.to.member.unit, here.start - pair.from.member.unit.end)];
  return there ? [finding(pair.from.member.unit, there, there.start - pair.to.member.unit.end)] : [];
}

/** A denial that stands in one article and in the other nowhere, beside the statement both carry. */
export function denialMissing(denial: Version, carrier: Version): Finding {
  const point = { ar: "نفي ورد في موضع وغاب عن الآخر", en: "a denial on one side is missing on the other" };
  const { attribution } = denial.member.unit;
  const span = attribution ? hullOf(attributionSpan(attribution), denial.member.unit) : denial.member.unit;
  const [from, to] = [placeOf(denial, span), placeOf(carrier, carrier.member.unit)];
  return { kind: "omission", rule: TRACE_RULES.omission, from, to, score: 0.55, point };
}

function hullOf(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
