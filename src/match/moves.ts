// Passages of one pair of articles that stand in another order on the two sides: the fewest that explain the order have moved (MAT-08).
// Headings are left out: a sentence that comes back in a heading has not moved.

import type { Article } from "../model/article.ts";
import type { Passage } from "../model/passage.ts";
import { overlaps } from "../model/span.ts";

function isInParagraph(articles: ReadonlyMap<string, Article>, passage: Passage): boolean {
  return [passage.a, passage.b].every((place) =>
    articles
      .get(place.article)
      ?.blocks.some((block) => block.role === "paragraph" && block.start <= place.start && place.end <= block.end),
  );
}

/** Indices of a longest run of passages that keep their order on both sides, the weight being aligned words. `ordered` is sorted by side a. */
function longestInOrder(ordered: readonly Passage[]): ReadonlySet<number> {
  const weights: number[] = [];
  const previous: number[] = [];
  let end = -1;
  for (const [index, passage] of ordered.entries()) {
    let best = 0;
    let from = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      const before = ordered[earlier];
      if (!before || before.b.start > passage.b.start || before.a.start > passage.a.start) continue;
      if ((weights[earlier] ?? 0) <= best) continue;
      best = weights[earlier] ?? 0;
      from = earlier;
    }
    weights.push(best + passage.words);
    previous.push(from);
    if (end === -1 || (weights[index] ?? 0) > (weights[end] ?? 0)) end = index;
  }
  const kept = new Set<number>();
  for (let index = end; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return kept;
}

/** What is the same but stands elsewhere is a move; spans stay on both sides. */
function moved(passage: Passage): Passage {
  return { ...passage, edits: passage.edits.map((edit) => (edit.op === "same" ? { ...edit, op: "move" } : edit)) };
}

/** Shorter stretches come back anywhere («السفارة في العاصمة»): that they stand elsewhere is no move. Raising it names fewer moves. */
const LEAST_MOVED_WORDS = 8;

/** What stands a second time beside a passage that kept its order is a repetition, not a move. */
function isRepetition(passage: Passage, kept: readonly Passage[]): boolean {
  return kept.some((other) => overlaps(other.a, passage.a) || overlaps(other.b, passage.b));
}

/** The passages of one pair of articles, with the edits of moved ones renamed. */
export function withMoves(passages: readonly Passage[], articles: ReadonlyMap<string, Article>): readonly Passage[] {
  if (passages.length < 2) return passages;
  const inText = passages
    .filter((passage) => isInParagraph(articles, passage))
    .sort((one, other) => one.a.start - other.a.start || one.b.start - other.b.start);
  const kept = longestInOrder(inText);
  const inOrder = inText.filter((_, index) => kept.has(index));
  const out = new Set(
    inText.filter(
      (passage, index) => !kept.has(index) && passage.words >= LEAST_MOVED_WORDS && !isRepetition(passage, inOrder),
    ),
  );
  return passages.map((passage) => (out.has(passage) ? moved(passage) : passage));
}
