// What changed between the versions of a claim: pairs of versions are compared, aligned words first, then whole versions; each change gives
// one finding, the sharpest kind first. Only differences that matter: spelling, clitics and house style are left out or summed up.

import type { Attribution, Quotation } from "../model/attribution.ts";
import type { Note } from "../model/note.ts";
import { overlaps, type Place, placeIn } from "../model/span.ts";
import type { Drift } from "../model/trace.ts";
import type { Affair } from "./affair.ts";
import { type Alignments, alignedWords } from "./alignment.ts";
import { byNearness, carries, type Member, type TracedClaim } from "./claims.ts";
import { type ClaimAcross, driftAcross } from "./drift-across.ts";
import { cueChange, hedgeChange, hedgeElsewhere } from "./drift-certainty.ts";
import { actorChange, actorRaised, labelChange, labelElsewhere } from "./drift-label.ts";
import { dateChange, isSameDay, isSameValue, numberChange, numberElsewhere } from "./drift-number.ts";
import {
  type AlignedTexts,
  alignedTexts,
  type Change,
  driftOf,
  type Finding,
  pairOf,
  type Version,
  type VersionPair,
} from "./drift-pair.ts";
import { MOST_PAIRS, MOST_VERSIONS, type Pairs, pairsOf, tiesOf } from "./drift-partners.ts";
import { cutQuotation, editInMarks, marksChange, rewordedQuotation, splices } from "./drift-quotation.ts";
import { byKind, type Found, toldOnce, withoutHouseStyle, withoutRepetition } from "./drift-selection.ts";
import {
  attributionDropped,
  denialMissing,
  relayDropped,
  reservationMissing,
  shiftingCount,
  sourceChange,
  sourceCount,
} from "./drift-source.ts";
import { clauseMissing, type PairMarks, substitutionKey, wordingChange } from "./drift-wording.ts";
import { groupBy } from "./grouping.ts";
import { type SpanIndex, spanIndex } from "./shelves.ts";
import { isLeftOpen } from "./stance.ts";

/** What drift is read from. */
export interface DriftContext {
  readonly affair: Affair;
  readonly alignments: Alignments;
  readonly quotations: readonly Quotation[];
}

interface Reading extends DriftContext {
  readonly quotationsAt: ReadonlyMap<string, SpanIndex<Quotation>>;
  readonly texts: AlignedTexts;
  /** Articles that somewhere say they could not verify. */
  readonly leftOpen: ReadonlySet<string>;
}

const NO_QUOTATIONS: SpanIndex<Quotation> = () => [];

function versionOf(member: Member, reading: Reading): Version | null {
  const article = reading.affair.articles.get(member.unit.article);
  if (!article) return null;
  const dates = article.dates.filter(
    (date) => date.of === "published" && (date.precision === "day" || date.precision === "minute"),
  );
  const published = [...dates].sort((a, b) => b.confidence - a.confidence)[0]?.value.slice(0, 10) ?? null;
  return {
    member,
    article,
    quotationsAt: reading.quotationsAt.get(article.id) ?? NO_QUOTATIONS,
    published,
    isLeftOpen: reading.leftOpen.has(article.id),
  };
}

/** The findings of one change, the sharpest kind that fits. */
function changeFindings(pair: VersionPair, change: Change, marks: PairMarks): readonly Finding[] {
  if (isSameValue(pair, change) || isSameDay(pair, change)) return [];
  const readings = [dateChange, numberChange, hedgeChange, labelChange, actorChange];
  for (const read of readings) {
    const found = read(pair, change);
    if (found.length > 0) return found;
  }
  const missing = clauseMissing(pair, change, marks);
  const worded = missing.length > 0 ? missing : wordingChange(pair, change, marks);
  const [first] = worded;
  const marked = first ? editInMarks(pair, change) : [];
  return marked.length > 0 ? marked : worded;
}

/** Aligned words that make two versions one text, so that their sources and verbs can be compared. */
const ONE_TEXT = 4;

function wholeFindings(pair: VersionPair, reading: Reading): readonly Finding[] {
  const [a, b] = [pair.from.member.unit, pair.to.member.unit];
  const aligned = pair.aligned.length >= ONE_TEXT;
  const within = a.article === b.article;
  if (within) return [];
  const spoken = aligned
    ? [
        ...sourceChange(pair, reading.affair),
        ...relayDropped(pair, reading.affair),
        ...cueChange(pair, a.attribution, b.attribution),
      ]
    : [];
  const loose = aligned
    ? []
    : [...numberElsewhere(pair), ...hedgeElsewhere(pair), ...labelElsewhere(pair), ...rewordedQuotation(pair)];
  return [
    ...splices(pair, reading.alignments),
    ...marksChange(pair),
    ...cutQuotation(pair),
    ...sourceCount(pair, reading.affair),
    ...spoken,
    ...actorRaised(pair),
    ...loose,
    ...(aligned ? reservationMissing(pair) : []),
  ];
}

function pairFindings(from: Version, to: Version, reading: Reading): readonly Found[] {
  const pair = pairOf(from, to, reading.texts);
  const marksOf = (version: Version): readonly Attribution[] =>
    reading.affair.attributionsOf.get(version.article.id) ?? [];
  const marks = { from: marksOf(from), to: marksOf(to) };
  const changes =
    from.article.id === to.article.id ? [] : pair.changes.flatMap((change) => changeFindings(pair, change, marks));
  const isStyle = (finding: Finding): boolean => finding.kind === "wording" || finding.kind === "label";
  return [...changes, ...wholeFindings(pair, reading)].map((finding) => ({
    ...{ pair, finding },
    style: isStyle(finding) ? substitutionKey(pair, finding) : null,
  }));
}

/** A tie from which an unattributed statement counts as the attributed one retold. */
const RETOLD = 0.58;

/** Whether a heading says itself who speaks: it is mostly a quotation, or a name and a colon. */
function isSpokenHeading({ unit }: Member, reading: Reading): boolean {
  const article = reading.affair.articles.get(unit.article);
  const marks = reading.quotationsAt.get(unit.article)?.(unit) ?? [];
  const quoted = marks.reduce(
    (most, { start, end }) => Math.max(most, Math.min(end, unit.end) - Math.max(start, unit.start)),
    0,
  );
  const line =
    article?.text
      .slice(Math.max(0, unit.start - 60), unit.end)
      .split("\n")
      .at(-1) ?? "";
  return quoted >= 0.4 * (unit.end - unit.start) || /^[^:]{2,40}:\s/u.test(line);
}

/** How much of a statement is the attributed one retold: where they share a passage the part that it covers, else their tie by words. */
function retoldTie(
  from: Member,
  to: Member,
  { tie, reading }: { readonly tie: number; readonly reading: Reading },
): number {
  const place = ({ unit }: Member): Place => placeIn(unit.article, unit);
  const aligned = alignedWords(reading.alignments, place(from), place(to)).length;
  return aligned === 0 ? tie : aligned / Math.max(1, to.unit.words.length);
}

/** Statements in an outlet's own voice, each against the attributed version that it retells most closely. */
function droppedAttributions(claim: TracedClaim, reading: Reading): readonly Found[] {
  const attributed = claim.members.filter((member) => member.version.stance === "attributed");
  const attributing = new Set(attributed.map((member) => member.unit.article));
  const bare = claim.members.filter((member) => member.version.stance === "unattributed").slice(0, MOST_VERSIONS);
  const tie = tiesOf(claim, reading.alignments);
  return bare.flatMap((member): Found[] => {
    if (member.unit.role === "heading" && isSpokenHeading(member, reading)) return [];
    const own = attributing.has(member.unit.article);
    if (own && member.unit.role !== "heading") return [];
    const ranked = attributed
      .filter((one) => !own || one.unit.article === member.unit.article)
      .map((one) => ({ one, tie: retoldTie(one, member, { tie: tie(one, member), reading }) }))
      .filter((ranking) => ranking.tie >= RETOLD)
      .sort((a, b) => b.tie - a.tie || byNearness(a.one, b.one));
    const best = ranked[0]?.one;
    const [from, to] = best ? [versionOf(best, reading), versionOf(member, reading)] : [null, null];
    if (!from || !to) return [];
    return attributionDropped({ from, to }).map((finding) => ({ pair: { from, to }, finding, style: null }));
  });
}

/** One article, one nameless source, named as many and as one: «مصادر» in one sentence, «المصدر» in the next. */
function shiftingCounts(claim: TracedClaim, reading: Reading): readonly Found[] {
  return claim.members.flatMap((member): Found[] => {
    const from = versionOf(member, reading);
    const { attribution } = member.unit;
    if (!from || !attribution) return [];
    const own = reading.affair.attributionsOf.get(member.unit.article) ?? [];
    return shiftingCount(from, attribution, own).map((finding) => ({ pair: { from, to: from }, finding, style: null }));
  });
}

/** Denials that one article of the claim has and another, carrying it, has not. */
function missingDenials(claim: TracedClaim, reading: Reading): readonly Found[] {
  const denials = claim.members.filter((member) => member.version.stance === "denied");
  const [denial] = denials;
  if (!denial) return [];
  const informed = new Set(claim.members.filter((member) => !carries(member)).map((member) => member.unit.article));
  return [...groupBy(claim.members.filter(carries), (member) => member.unit.article)].flatMap(([article, members]) => {
    const carrier = members[0];
    const shares = reading.alignments.between(denial.unit.article, article).length > 0;
    if (!carrier || informed.has(article) || !shares) return [];
    const [from, to] = [versionOf(denial, reading), versionOf(carrier, reading)];
    return from && to ? [{ pair: { from, to }, finding: denialMissing(from, to), style: null }] : [];
  });
}

interface ClaimFinding extends Found {
  readonly claim: TracedClaim;
}

/** Everything that differs between the versions of one claim. */
function claimFindings(claim: TracedClaim, compared: Pairs, reading: Reading): readonly ClaimFinding[] {
  const pairs = compared.pairs.flatMap(([a, b]): readonly Found[] => {
    const [from, to] = [versionOf(a, reading), versionOf(b, reading)];
    return from && to ? pairFindings(from, to, reading) : [];
  });
  const others = [droppedAttributions, shiftingCounts, missingDenials].flatMap((read) => read(claim, reading));
  return [...pairs, ...others].map((found) => ({ ...found, claim }));
}

/** What drifted, and what was left out. */
export interface Drifted {
  readonly drifts: ReadonlyMap<TracedClaim, readonly Drift[]>;
  readonly notes: readonly Note[];
}

const isSamePlace = (a: Place, b: Place): boolean => a.article === b.article && overlaps(a, b);

/** A difference across articles, unless a pair of versions showed one of that kind in the same two places. */
function acrossFinding({ claim, finding }: ClaimAcross, told: readonly ClaimFinding[]): readonly ClaimFinding[] {
  const [[left, here], [right, there]] = [finding.from, finding.to];
  const [from, to] = [placeIn(left.id, here), placeIn(right.id, there)];
  const isTold = told.some(
    ({ finding: one }) =>
      one.kind === finding.kind &&
      ((isSamePlace(one.from, from) && isSamePlace(one.to, to)) ||
        (isSamePlace(one.from, to) && isSamePlace(one.to, from))),
  );
  const { kind, rule, score, point } = finding;
  const sides = { from: { article: left }, to: { article: right } };
  return isTold ? [] : [{ claim, pair: sides, style: null, finding: { kind, rule, score, point, from, to } }];
}

function cappedNote(claim: TracedClaim): readonly Note[] {
  const at = claim.claim.versions[0]?.at;
  const message = `Only the ${MOST_PAIRS} closest pairs of versions of «${claim.claim.text.slice(0, 60)}» were compared for drift.`;
  return [{ code: "drift-pairs-capped", message, ...(at ? { at } : {}) }];
}

/** Drifts by claim, the gravest kinds first. A difference that several claims show is told with the first. */
export function driftsOf(claims: readonly TracedClaim[], context: DriftContext): Drifted {
  const open = [...context.affair.articles.values()].filter((article) => isLeftOpen(article.text));
  const quotations = groupBy(context.quotations, (one) => one.article);
  const reading: Reading = {
    ...context,
    quotationsAt: new Map([...quotations].map(([article, own]) => [article, spanIndex(own, (one) => one)])),
    texts: alignedTexts(context.alignments, context.affair.articles),
    leftOpen: new Set(open.map((article) => article.id)),
  };
  const compared = claims.map((claim) => ({ claim, pairs: pairsOf(claim, tiesOf(claim, context.alignments)) }));
  const found = compared.flatMap(({ claim, pairs }) => claimFindings(claim, pairs, reading));
  const across = driftAcross(claims, { ...reading, actors: [...context.affair.actors.values()] });
  const all = [...found, ...across.found.flatMap((one) => acrossFinding(one, found))];
  const byClaim = groupBy(withoutRepetition(withoutHouseStyle(toldOnce(all))), (one) => one.claim);
  const drifts = new Map(
    claims.map((claim) => {
      const own = [...(byClaim.get(claim) ?? [])].sort(byKind);
      return [claim, own.map(({ pair, finding }) => driftOf(pair, finding))];
    }),
  );
  const capped = compared.flatMap(({ claim, pairs }) => (pairs.capped ? cappedNote(claim) : []));
  return { drifts, notes: [...capped, ...across.notes] };
}
