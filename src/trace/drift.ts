// What changed between the versions of a claim: pairs of versions are compared, aligned words first, then whole versions; each change gives
// one finding, the sharpest kind first. Only differences that matter: spelling, clitics and house style are left out or summed up.

import { byArticle, groupBy } from "../model/grouping.ts";
import type { Note } from "../model/note.ts";
import { overlaps, type Place, placeIn } from "../model/span.ts";
import type { Drift } from "../model/trace.ts";
import type { TracedClaim } from "./claims.ts";
import { type ClaimAcross, driftAcross } from "./drift-across.ts";
import { type ClaimAt, claimsByPlace } from "./drift-claim.ts";
import { missingDenials, shiftingCounts } from "./drift-dropped.ts";
import { pairFindings } from "./drift-findings.ts";
import { alignedTexts, driftOf } from "./drift-pair.ts";
import { MOST_PAIRS, type Pairs, pairsOf, tiesOf } from "./drift-partners.ts";
import { type DriftContext, type Reading, versionOf } from "./drift-reading.ts";
import { retoldFindings } from "./drift-retold-findings.ts";
import {
  byKind,
  type Found,
  toldOnce,
  withoutEchoes,
  withoutHouseStyle,
  withoutRepetition,
  withoutTwins,
} from "./drift-selection.ts";
import { spanIndex } from "./shelves.ts";
import { isLeftOpen } from "./stance.ts";

interface ClaimFinding extends Found {
  readonly claim: TracedClaim;
}

/** Everything that differs between the versions of one claim. */
function claimFindings(claim: TracedClaim, compared: Pairs, reading: Reading): readonly ClaimFinding[] {
  const pairs = compared.pairs.flatMap(([a, b]): readonly Found[] => {
    const [from, to] = [versionOf(a, reading), versionOf(b, reading)];
    return from && to ? pairFindings(from, to, reading) : [];
  });
  const others = [shiftingCounts, missingDenials].flatMap((read) => read(claim, reading));
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

/** A finding with the claim it is told with. */
function beside(found: Found, claimAt: ClaimAt): readonly ClaimFinding[] {
  const claim = claimAt(found.finding.from, found.finding.to);
  return claim ? [{ ...found, claim }] : [];
}

function cappedNote(claim: TracedClaim): readonly Note[] {
  const at = claim.claim.versions[0]?.at;
  const message = `Only the ${MOST_PAIRS} closest pairs of versions of «${claim.claim.text.slice(0, 60)}» were compared for drift.`;
  return [{ code: "drift-pairs-capped", message, ...(at ? { at } : {}) }];
}

/** Drifts by claim, the gravest kinds first. A difference that several claims show is told with the first. */
export function driftsOf(claims: readonly TracedClaim[], context: DriftContext): Drifted {
  const open = [...context.affair.articles.values()].filter((article) => isLeftOpen(article.text));
  const quotations = byArticle(context.quotations);
  const reading: Reading = {
    ...context,
    quotationsAt: new Map([...quotations].map(([article, own]) => [article, spanIndex(own, (one) => one)])),
    texts: alignedTexts(context.alignments, context.affair.words),
    leftOpen: new Set(open.map((article) => article.id)),
    versions: new Map(),
  };
  const compared = claims.map((claim) => ({ claim, pairs: pairsOf(claim, tiesOf(claim, context.alignments)) }));
  const claimAt = claimsByPlace(claims);
  const joined = compared.flatMap(({ claim, pairs }) => claimFindings(claim, pairs, reading));
  const retold = retoldFindings(
    compared.flatMap(({ pairs }) => pairs.pairs),
    reading,
  ).flatMap((one) => beside(one, claimAt));
  const found = [...joined, ...retold];
  const across = driftAcross(claimAt, { ...reading, actors: [...context.affair.actors.values()] });
  const all = [...found, ...across.found.flatMap((one) => acrossFinding(one, found))];
  const byClaim = groupBy(
    withoutRepetition(withoutEchoes(withoutHouseStyle(withoutTwins(toldOnce(all))))),
    (one) => one.claim,
  );
  const drifts = new Map(
    claims.map((claim) => {
      const own = [...(byClaim.get(claim) ?? [])].sort(byKind);
      return [claim, own.map(({ pair, finding }) => driftOf(pair, finding))];
    }),
  );
  const capped = compared.flatMap(({ claim, pairs }) => (pairs.capped ? cappedNote(claim) : []));
  return { drifts, notes: [...capped, ...across.notes] };
}
