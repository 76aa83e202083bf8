// Headings over what is in good part one text: a speaker in one and none in the other, two speakers, a hedge dropped, another doer. Readers who
// read no further know only the heading. Leaves out headings over different stories, and mere wording.

import { groupBy } from "../model/grouping.ts";
import { contains, overlaps, type Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import { hedgesAmong } from "./drift-certainty.ts";
import { attributionDropped } from "./drift-own-voice.ts";
import { type Finding, placeOf, quotationAround, type Version } from "./drift-pair.ts";
import type { Reading } from "./drift-reading.ts";
import type { Retelling } from "./drift-retold.ts";
import type { Found } from "./drift-selection.ts";
import { sourceChange } from "./drift-source.ts";
import { TRACE_RULES } from "./rules.ts";
import type { Unit } from "./unit.ts";

/** Weight of what two articles retell of each other from which they tell one story. Raising it compares near copies only. */
const ONE_STORY = 30;

/** Telling words that two headlines share from which they tell one event, however short the texts below. */
const ONE_EVENT = 3;

/** The statement of an article's headline: what somebody says in it, else the whole line. */
function headlineOf(units: readonly Unit[], version: (unit: Unit) => Version | null): Version | null {
  const heading = units.find((unit) => unit.role === "heading") ?? null;
  const [first] = units;
  const block = first && version(first)?.article.blocks.find((one) => one.role === "headline");
  const spoken = block && units.find((unit) => unit.role === "content" && overlaps(unit, block));
  const chosen = spoken ?? (block && heading && overlaps(heading, block) ? heading : null);
  return chosen ? version(chosen) : null;
}

const stemsOf = (version: Version): ReadonlySet<string> =>
  new Set(version.member.unit.telling.map((word) => word.stem));

/** A hedge in one heading, none in the other, on a word that both have. */
function hedgeDropped(from: Version, to: Version): readonly Finding[] {
  const [here, there] = [from, to].map(({ member }) => hedgesAmong(member.unit.words).length > 0);
  if (here === there) return [];
  const point = { ar: "تحفّظ في عنوان دون الآخر", en: "a hedge in one heading only" };
  const places = { from: placeOf(from, from.member.unit), to: placeOf(to, to.member.unit) };
  return [{ kind: "certainty", rule: TRACE_RULES.hedge, ...places, score: 0.7, point }];
}

/** Words in marks up to which a headline keeps its distance from them: «“مقتل” القبطان». */
const DISTANCED = 2;

/** A word in marks in one headline, without them in the other. */
function marksDropped(from: Version, to: Version): readonly Finding[] {
  const { words } = to.member.unit;
  const marked = from.quotationsAt(from.member.unit).flatMap((quotation) => {
    const inside = from.member.unit.words.filter((word) => contains(quotation, word));
    const twins = inside.flatMap(({ stem }) => words.find((word) => word.stem === stem) ?? []);
    const [first, last] = [twins[0], twins.at(-1)];
    const isDistanced = inside.length > 0 && inside.length <= DISTANCED && twins.length === inside.length;
    const plain = isDistanced && first && last ? { start: first.start, end: last.end } : null;
    return plain && quotationAround(to, plain) === null ? [{ quotation, plain }] : [];
  });
  const point = { ar: "لفظ بين علامتي تنصيص في عنوان دون الآخر", en: "a word in quotation marks in one heading only" };
  return marked.map(({ quotation, plain }) => ({
    ...{ kind: "quotation", rule: TRACE_RULES.marksDiffer, score: 0.7, point },
    ...{ from: placeOf(from, quotation), to: placeOf(to, plain) },
  }));
}

/** Telling words outside of names that two headlines share for two speakers to have said the same. */
const ONE_SAYING = 2;

function namelessShared({ article, member }: Version, theirs: ReadonlySet<string>, affair: Affair): number {
  const isName = (word: Span): boolean => (affair.mentionsAt.get(article.id)?.(word) ?? []).length > 0;
  return new Set(member.unit.telling.filter((word) => theirs.has(word.stem) && !isName(word)).map(({ stem }) => stem))
    .size;
}

function headingFindings(a: Version, b: Version, weight: number, reading: Reading): readonly Found[] {
  const theirs = stemsOf(b);
  const shared = [...stemsOf(a)].filter((stem) => theirs.has(stem)).length;
  if (shared === 0 || (weight < ONE_STORY && shared < ONE_EVENT)) return [];
  const { affair } = reading;
  const told = (from: Version, to: Version, findings: readonly Finding[]): readonly Found[] =>
    findings.map((finding) => ({ pair: { from, to }, finding, style: null }));
  return [
    ...told(a, b, attributionDropped({ from: a, to: b }, affair)),
    ...told(b, a, attributionDropped({ from: b, to: a }, affair)),
    ...(namelessShared(a, theirs, affair) >= ONE_SAYING ? told(a, b, sourceChange({ from: a, to: b }, affair)) : []),
    ...told(a, b, hedgeDropped(a, b)),
    ...told(a, b, marksDropped(a, b)),
    ...told(b, a, marksDropped(b, a)),
  ];
}

/** What differs between the headlines of articles that tell one story. */
export function headlineFindings(
  found: readonly Retelling[],
  units: readonly Unit[],
  { version, reading }: { readonly version: (unit: Unit) => Version | null; readonly reading: Reading },
): readonly Found[] {
  const byArticle = groupBy(units, (unit) => unit.article as string);
  const pairs = groupBy(found, ({ one, other }) => `${one.article} ${other.article}`);
  return [...pairs.values()].flatMap((own) => {
    const [first] = own;
    const weight = own.reduce((sum, one) => sum + one.weight, 0);
    if (!first) return [];
    const [a, b] = [first.one, first.other].map((unit) => headlineOf(byArticle.get(unit.article) ?? [], version));
    return a && b ? headingFindings(a, b, weight, reading) : [];
  });
}
