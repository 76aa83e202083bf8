// What changed between the versions of a claim: pairs of versions are compared, aligned words first, then whole versions; each change gives
// one finding, the sharpest kind first. Only differences that matter: spelling, clitics and house style are left out or summed up.

import type { Attribution, Quotation } from "../model/attribution.ts";
import type { Note } from "../model/note.ts";
import { overlaps } from "../model/span.ts";
import type { Drift } from "../model/trace.ts";
import type { Affair } from "./affair.ts";
import type { Alignments } from "./alignment.ts";
import { byNearness, carries, type Member, type TracedClaim } from "./claims.ts";
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

/** How two members of a claim are tied: 0 where nothing ties them. */
type Tie = (a: Member, b: Member) => number;

function tiesOf(claim: TracedClaim, alignments: Alignments): Tie {
  const scores = new Map(claim.links.map((one) => [[one.a.id, one.b.id].sort().join(" "), one.score]));
  return (a, b) => {
    const score = scores.get([a.unit.id, b.unit.id].sort().join(" ")) ?? 0;
    const shared = alignments
      .between(a.unit.article, b.unit.article)
      .some((side) => overlaps(side.here, a.unit) && overlaps(side.there, b.unit));
    return score + (shared ? 1 : 0);
  };
}

/** Pairs of versions compared within one claim, the closest first. Raising it finds more in crowded affairs and costs as much more. */
const MOST_PAIRS = 120;
/** Versions of one claim that are compared at all; the rest repeat what these say. */
const MOST_VERSIONS = 60;

/** Pairs worth comparing: each version with its best partner in every other article it is tied to; and headings with their own text. */
function pairsOf(claim: TracedClaim, tie: Tie): Pairs {
  const found = new Map<string, { readonly pair: readonly [Member, Member]; readonly weight: number }>();
  const members =
    claim.members.length > MOST_VERSIONS ? [...claim.members].sort(byNearness).slice(0, MOST_VERSIONS) : claim.members;
  const byArticle = groupBy(members, (member) => member.unit.article);
  for (const one of members)
    for (const [article, others] of byArticle) {
      if (article === one.unit.article && one.unit.role !== "heading") continue;
      const ranked = others
        .filter((other) => other !== one)
        .map((other) => ({ other, tie: tie(one, other) }))
        .filter((ranking) => ranking.tie > 0)
        .sort((a, b) => b.tie - a.tie || a.other.unit.start - b.other.unit.start);
      const [best] = ranked;
      if (!best) continue;
      const pair: readonly [Member, Member] = byNearness(one, best.other) <= 0 ? [one, best.other] : [best.other, one];
      found.set(pair.map((member) => member.unit.id).join(" "), { pair, weight: best.tie });
    }
  const all = [...found.values()];
  const capped = claim.members.length > MOST_VERSIONS || all.length > MOST_PAIRS;
  const kept = all.length > MOST_PAIRS ? all.sort((a, b) => b.weight - a.weight).slice(0, MOST_PAIRS) : all;
  return { pairs: kept.map(({ pair }) => pair), capped };
}

interface Pairs {
  readonly pairs: readonly (readonly [Member, Member])[];
  /** Whether some pairs were left out. */
  readonly capped: boolean;
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

/** Statements in an outlet's own voice, each against the attributed version that it retells most closely. */
function droppedAttributions(claim: TracedClaim, reading: Reading): readonly Found[] {
  const attributed = claim.members.filter((member) => member.version.stance === "attributed");
  const attributing = new Set(attributed.map((member) => member.unit.article));
  const bare = claim.members.filter((member) => member.version.stance === "unattributed").slice(0, MOST_VERSIONS);
  const tie = tiesOf(claim, reading.alignments);
  return bare.flatMap((member): Found[] => {
    const own = attributing.has(member.unit.article);
    if (own && member.unit.role !== "heading") return [];
    const ranked = attributed
      .filter((one) => !own || one.unit.article === member.unit.article)
      .map((one) => ({ one, tie: tie(one, member) }))
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
  const byClaim = groupBy(withoutHouseStyle(toldOnce(found)), (one) => one.claim);
  const drifts = new Map(
    claims.map((claim) => {
      const own = [...(byClaim.get(claim) ?? [])].sort(byKind);
      return [claim, own.map(({ pair, finding }) => driftOf(pair, finding))];
    }),
  );
  return { drifts, notes: compared.flatMap(({ claim, pairs }) => (pairs.capped ? cappedNote(claim) : [])) };
}
