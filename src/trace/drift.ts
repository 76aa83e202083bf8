// What changed between the versions of a claim: pairs of versions are compared, aligned words first, then whole versions; each change gives
// one finding, the sharpest kind first. Only differences that matter: spelling, clitics and house style are left out or summed up.

import type { Attribution, Quotation } from "../model/attribution.ts";
import type { Drift } from "../model/trace.ts";
import type { Alignments } from "./alignment.ts";
import { byNearness, carries, type Member, type TracedClaim } from "./claims.ts";
import { cueChange, hedgeChange, hedgeElsewhere } from "./drift-certainty.ts";
import { actorChange, actorRaised, labelChange, labelElsewhere } from "./drift-label.ts";
import { dateChange, isSameDay, isSameValue, numberChange, numberElsewhere } from "./drift-number.ts";
import { type Change, driftOf, type Finding, pairOf, type Version, type VersionPair } from "./drift-pair.ts";
import { cutQuotation, editInMarks, marksChange, rewordedQuotation, splices } from "./drift-quotation.ts";
import { byKind, type Found, toldOnce, withoutHouseStyle } from "./drift-selection.ts";
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
import type { Affair } from "./sources.ts";
import { isLeftOpen } from "./stance.ts";

/** What drift is read from. */
export interface DriftContext {
  readonly affair: Affair;
  readonly alignments: Alignments;
  readonly quotations: readonly Quotation[];
}

interface Reading extends DriftContext {
  readonly quotationsOf: ReadonlyMap<string, readonly Quotation[]>;
  /** Articles that somewhere say they could not verify. */
  readonly leftOpen: ReadonlySet<string>;
}

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
    quotations: reading.quotationsOf.get(article.id) ?? [],
    published,
    isLeftOpen: reading.leftOpen.has(article.id),
  };
}

/** How the members of a claim are tied: 0 where nothing ties them. */
function tie(a: Member, b: Member, claim: TracedClaim, alignments: Alignments): number {
  const link = claim.links.find(
    (one) => (one.a === a.unit && one.b === b.unit) || (one.a === b.unit && one.b === a.unit),
  );
  const here = { article: a.unit.article, start: a.unit.start, end: a.unit.end };
  const shared = alignments
    .between(a.unit.article, b.unit.article)
    .some(
      (side) =>
        side.here.start < here.end &&
        here.start < side.here.end &&
        side.there.start < b.unit.end &&
        b.unit.start < side.there.end,
    );
  return (link?.score ?? 0) + (shared ? 1 : 0);
}

/** Pairs worth comparing: each version with its best partner in every other article it is tied to; and headings with their own text. */
function pairsOf(claim: TracedClaim, alignments: Alignments): readonly (readonly [Member, Member])[] {
  const found = new Map<string, readonly [Member, Member]>();
  const byArticle = groupBy(claim.members, (member) => member.unit.article);
  for (const one of claim.members)
    for (const [article, others] of byArticle) {
      if (article === one.unit.article && one.unit.role !== "heading") continue;
      const ranked = others
        .filter((other) => other !== one)
        .map((other) => ({ other, tie: tie(one, other, claim, alignments) }))
        .filter((ranking) => ranking.tie > 0)
        .sort((a, b) => b.tie - a.tie || a.other.unit.start - b.other.unit.start);
      const best = ranked[0]?.other;
      if (!best) continue;
      const pair = [one, best].sort(byNearness) as [Member, Member];
      found.set(pair.map((member) => member.unit.id).join(" "), pair);
    }
  return [...found.values()];
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
  const pair = pairOf(from, to, reading.alignments);
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

/** Statements in an outlet's own voice, each against the attributed version that it retells most closely. */
function droppedAttributions(claim: TracedClaim, reading: Reading): readonly Found[] {
  const attributed = claim.members.filter((member) => member.version.stance === "attributed");
  const attributing = new Set(attributed.map((member) => member.unit.article));
  const bare = claim.members.filter((member) => member.version.stance === "unattributed");
  return bare.flatMap((member): Found[] => {
    const own = attributing.has(member.unit.article);
    if (own && member.unit.role !== "heading") return [];
    const ranked = attributed
      .filter((one) => !own || one.unit.article === member.unit.article)
      .map((one) => ({ one, tie: tie(one, member, claim, reading.alignments) }))
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
function claimFindings(claim: TracedClaim, reading: Reading): readonly ClaimFinding[] {
  const pairs = pairsOf(claim, reading.alignments).flatMap(([a, b]): readonly Found[] => {
    const [from, to] = [versionOf(a, reading), versionOf(b, reading)];
    return from && to ? pairFindings(from, to, reading) : [];
  });
  const others = [droppedAttributions, shiftingCounts, missingDenials].flatMap((read) => read(claim, reading));
  return [...pairs, ...others].map((found) => ({ ...found, claim }));
}

/** Drifts by claim, the gravest kinds first. A difference that several claims show is told with the first. */
export function driftsOf(
  claims: readonly TracedClaim[],
  context: DriftContext,
): ReadonlyMap<TracedClaim, readonly Drift[]> {
  const open = [...context.affair.articles.values()].filter((article) => isLeftOpen(article.text));
  const quotationsOf = groupBy(context.quotations, (one) => one.article);
  const reading: Reading = { ...context, quotationsOf, leftOpen: new Set(open.map((article) => article.id)) };
  const told = withoutHouseStyle(toldOnce(claims.flatMap((claim) => claimFindings(claim, reading))));
  const byClaim = groupBy(told, (one) => one.claim);
  return new Map(
    claims.map((claim) => {
      const own = [...(byClaim.get(claim) ?? [])].sort(byKind);
      return [claim, own.map(({ pair, finding }) => driftOf(pair, finding))];
    }),
  );
}
