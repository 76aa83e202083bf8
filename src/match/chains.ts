// Chains of seeds in one pair of articles: hits that follow one another on both sides with small gaps, inside one section of each (MAT-03).
// Several chains a pair are kept, not only the best collinear one: that is how moved sentences survive. Leaves out the words themselves.

import type { Hits } from "./hits.ts";

/** A run of seeds on one diagonal: `length` words from `a` and from `b` are equal. */
export interface Anchor {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Anchors in ascending order on both sides, not overlapping on either, and the chain's score. */
export interface Chain {
  readonly anchors: readonly Anchor[];
  readonly score: number;
}

/** Score of a seed, and of what each further word adds; the price of leaving the diagonal, a word. Figures of the prototype (section 4.5). */
const SEED_SCORE = 3;
const MOST_PER_STEP = 3;
const DIAGONAL_PRICE = 0.3;
/** Widest gap in words on either side inside a chain. Raising it joins more distant seeds, and costs precision. */
const WIDEST_GAP = 11;
/** How many earlier anchors each looks back to. */
const LOOK_BACK = 50;
/**
 * Anchors of one pair of articles that are chained, at least so many, and one for each word of the shorter: more only come from periodic text,
 * where the longest say all.
 */
const MOST_ANCHORS = 2000;

interface OpenAnchor {
  readonly a: number;
  readonly b: number;
  length: number;
}

function anchorsOf(hits: Hits, sections: Int32Array, most: number): readonly OpenAnchor[] {
  // In a large collection most pairs of articles share one seed.
  if (hits.size === 1) return [{ a: hits.a[0] ?? 0, b: hits.b[0] ?? 0, length: hits.lengths[0] ?? 0 }];
  const open = new Map<number, OpenAnchor>();
  const anchors: OpenAnchor[] = [];
  for (let index = 0; index < hits.size; index++) {
    const a = hits.a[index] ?? 0;
    const b = hits.b[index] ?? 0;
    const length = hits.lengths[index] ?? 0;
    const current = open.get(b - a);
    if (current && a <= current.a + current.length && isSameSection(sections, current, a, b)) {
      current.length = Math.max(current.length, a - current.a + length);
      continue;
    }
    const anchor = { a, b, length };
    open.set(b - a, anchor);
    anchors.push(anchor);
  }
  if (anchors.length <= most) return anchors;
  const longest = [...anchors].sort((one, other) => other.length - one.length || one.a - other.a || one.b - other.b);
  return longest.slice(0, most).sort((one, other) => one.a - other.a || one.b - other.b);
}

function isSameSection(sections: Int32Array, anchor: Anchor, a: number, b: number): boolean {
  return sections[anchor.a] === sections[a] && sections[anchor.b] === sections[b];
}

/** What an anchor adds when it follows another; null where it cannot follow. */
function stepScore(before: Anchor, anchor: Anchor, seedLength: number): number | null {
  const gapA = anchor.a - (before.a + before.length - seedLength);
  const gapB = anchor.b - (before.b + before.length - seedLength);
  if (gapA <= 0 || gapB <= 0 || gapA > WIDEST_GAP || gapB > WIDEST_GAP) return null;
  const words = Math.min(MOST_PER_STEP, Math.max(gapA, gapB)) + anchor.length - seedLength;
  return words - DIAGONAL_PRICE * Math.abs(gapA - gapB);
}

/** Cuts what two neighbours of a chain share off the later one, so that every word stands in one column. */
function withoutOverlap(anchors: readonly Anchor[]): readonly Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const before = kept.at(-1);
    const shared = before ? Math.max(0, before.a + before.length - anchor.a, before.b + before.length - anchor.b) : 0;
    if (shared < anchor.length)
      kept.push({ a: anchor.a + shared, b: anchor.b + shared, length: anchor.length - shared });
  }
  return kept;
}

/**
 * All chains of one pair of articles, best first; each anchor is in one chain. Ties go to the one that begins first. `sections` is by position; `length` is the
 * shorter article's, in words.
 */
export function chainsOf(
  hits: Hits,
  seedLength: number,
  { sections, length }: { readonly sections: Int32Array; readonly length: number },
): readonly Chain[] {
  const anchors = anchorsOf(hits, sections, Math.max(MOST_ANCHORS, length));
  const lone = anchors.length === 1 ? anchors[0] : null;
  if (lone) return [{ anchors, score: SEED_SCORE + lone.length - seedLength }];
  const scores = new Float64Array(anchors.length);
  const previous = new Int32Array(anchors.length);
  for (const [index, anchor] of anchors.entries()) {
    let best = SEED_SCORE + anchor.length - seedLength;
    let from = -1;
    for (let earlier = index - 1; earlier >= Math.max(0, index - LOOK_BACK); earlier--) {
      const before = anchors[earlier];
      if (!before || !isSameSection(sections, before, anchor.a, anchor.b)) continue;
      const step = stepScore(before, anchor, seedLength);
      if (step === null || (scores[earlier] ?? 0) + step <= best) continue;
      best = (scores[earlier] ?? 0) + step;
      from = earlier;
    }
    scores[index] = best;
    previous[index] = from;
  }
  return chainsByScore(anchors, scores, previous);
}

function chainsByScore(anchors: readonly Anchor[], scores: Float64Array, previous: Int32Array): readonly Chain[] {
  const order = anchors
    .map((_, index) => index)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  const used = new Uint8Array(anchors.length);
  const chains: Chain[] = [];
  for (const end of order) {
    if (used[end]) continue;
    const path: Anchor[] = [];
    let index = end;
    while (index >= 0 && !used[index]) {
      used[index] = 1;
      const anchor = anchors[index];
      if (anchor) path.push(anchor);
      index = previous[index] ?? -1;
    }
    const score = (scores[end] ?? 0) - (index >= 0 ? (scores[index] ?? 0) : 0);
    chains.push({ anchors: withoutOverlap(path.reverse()), score });
  }
  return chains;
}
