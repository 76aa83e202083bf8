// Whose words they are said to be: an attribution that goes, one source that becomes many, a nameless one that becomes an institution,
// the same words under another source. Also what a report leaves out: a reservation or a denial that stands beside the claim elsewhere.

import { MANY_SOURCES, ONE_SOURCE } from "../lang/ar/standing-words.ts";
import { sentences } from "../lang/sentences.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import { outletKey } from "./chain-context.ts";
import type { Member } from "./claims.ts";
import { isTelling, wordsIn } from "./content-words.ts";
import { bareWord } from "./drift-label.ts";
import { type Finding, placeOf, type Version, type VersionPair } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { findSource } from "./sources.ts";
import { isLeftOpen } from "./stance.ts";

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

/** The words that name the source; cue and all where it is inherited. */
function sourceSpan(attribution: Attribution): Span {
  const [first] = attribution.source.spans;
  return first && !attribution.source.inherited ? first : attributionSpan(attribution);
}

const isAttributed = ({ version }: Member): boolean => version.stance === "attributed";

/** Said by a source in one version, in the outlet's own voice in the other. */
export function attributionDropped(pair: Pick<VersionPair, "from" | "to">): readonly Finding[] {
  const [a, b] = [pair.from.member, pair.to.member];
  if (!isAttributed(a) || b.version.stance !== "unattributed" || !a.unit.attribution) return [];
  if (a.unit.attribution.source.spans.length === 0) return [];
  const heading = b.unit.role === "heading";
  const point = heading
    ? {
        ar: "منسوب في المتن، بلا نسبة في العنوان",
        en: "attributed in one text, a heading without attribution in the other",
      }
    : {
        ar: "منسوب إلى مصدر في موضع، بصوت الناشر في الآخر",
        en: "attributed on one side, in the outlet's own voice on the other",
      };
  const from = placeOf(pair.from, attributionSpan(a.unit.attribution));
  return [
    {
      kind: "attribution",
      rule: TRACE_RULES.attributionDropped,
      from,
      to: placeOf(pair.to, b.unit),
      score: heading ? 0.6 : 0.75,
      point,
    },
  ];
}

type Count = "one" | "many";

function countOf(attribution: Attribution, version: Version): Count | null {
  const [first] = attribution.source.spans;
  if (!first) return null;
  const [head] = tokenise(version.article.text, first);
  if (!head) return null;
  const key = bareWord(head.fold);
  if (MANY_SOURCES.has(key)) return "many";
  return ONE_SOURCE.has(key) ? "one" : null;
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

/** The same words under sources of different standing, or under two different names. */
export function sourceChange(pair: VersionPair, affair: Affair): readonly Finding[] {
  const [a, b] = [pair.from.member.unit.attribution, pair.to.member.unit.attribution];
  if (!a || !b || !isAttributed(pair.from.member) || !isAttributed(pair.to.member)) return [];
  const [left, right] = [findSource(a, affair), findSource(b, affair)];
  if (!left || !right || left.known.node.id === right.known.node.id || left.at.length === 0 || right.at.length === 0)
    return [];
  const stems = (name: string): readonly string[] =>
    wordsIn(name, { start: 0, end: name.length })
      .filter(isTelling)
      .map((word) => word.stem);
  const said = (version: Version, one: Attribution): string =>
    one.source.spans.map((span) => version.article.text.slice(span.start, span.end)).join(" ");
  const theirs = new Set(stems(`${right.known.node.name} ${said(pair.to, b)}`));
  const sameWords = stems(`${left.known.node.name} ${said(pair.from, a)}`).some((stem) => theirs.has(stem));
  const raised = left.known.identified !== right.known.identified;
  const nameless = [left, right].some(
    (one) => one.known.node.visibility === "anonymous" && one.standing === "anonymous",
  );
  if (sameWords || (!left.known.identified && !right.known.identified) || (raised && !nameless)) return [];
  const rule = raised ? TRACE_RULES.sourceRaised : TRACE_RULES.sourceDiffers;
  const point = raised
    ? { ar: "مصدر غير مسمّى في موضع وجهة مسمّاة في الآخر", en: "a nameless source on one side, a named one on the other" }
    : { ar: "مصدران مختلفان للكلام نفسه", en: "two sources for the same words" };
  const places = { from: placeOf(pair.from, sourceSpan(a)), to: placeOf(pair.to, sourceSpan(b)) };
  return [{ kind: "attribution", rule, ...places, score: raised ? 0.7 : 0.6, point }];
}

/** An identified or nameless speaker (not words whose part as a source is doubtful), and not the other article's own outlet. */
function isTellingSource(attribution: Attribution, affair: Affair, versions: readonly Version[]): boolean {
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
  const found = left ?? right;
  if (!found || (left !== null && right !== null) || !isTellingSource(found, affair, [pair.from, pair.to])) return [];
  const point = { ar: "مصدر ناقل في موضع ساقط من الآخر", en: "a relaying source on one side is missing on the other" };
  const from = placeOf(pair.from, left ? attributionSpan(left) : pair.from.member.unit);
  const to = placeOf(pair.to, right ? attributionSpan(right) : pair.to.member.unit);
  return [{ kind: "attribution", rule: TRACE_RULES.attributionDropped, from, to, score: 0.55, point }];
}

/** Share of the longer version that must be aligned for a reservation about one to concern the other. */
const ONE_STATEMENT = 0.5;
/** UTF-16 units behind a version in which a reservation about it may stand. */
const RESERVATION = 400;

/** A reservation behind one version («ولم يتسنَّ التحقق»), and none in the whole other article. */
export function reservationMissing(pair: VersionPair): readonly Finding[] {
  const longer = Math.max(pair.from.member.unit.words.length, pair.to.member.unit.words.length);
  if (pair.aligned.length < ONE_STATEMENT * longer) return [];
  const find = (one: Version, other: Version): Span | null => {
    if (other.isLeftOpen) return null;
    const { unit } = one.member;
    const behind = { start: unit.start, end: Math.min(one.article.text.length, unit.end + RESERVATION) };
    return (
      sentences(one.article.text, behind).find((span) => isLeftOpen(one.article.text.slice(span.start, span.end))) ??
      null
    );
  };
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
