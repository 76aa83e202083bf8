// Which of two articles is side a. While they are aligned the shorter text is: so ties fall alike whatever the articles are called, and swapping
// their names swaps nothing but the sides. Passages are handed out with the sides in the order of the ids. Leaves out aligning.

import { digest } from "../lang/digest.ts";
import type { Article } from "../model/article.ts";
import type { Edit, EditOperation, Passage } from "../model/passage.ts";
import { compareText } from "../model/text-order.ts";

/** One article an id (a second one with the same id is the same text read twice), by text; by id where texts are the same. */
export function byContent(articles: readonly Article[]): readonly Article[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [...byId.values()].sort(
    (one, other) =>
      one.text.length - other.text.length || compareText(one.text, other.text) || compareText(one.id, other.id),
  );
}

const MIRROR: Readonly<Partial<Record<EditOperation, EditOperation>>> = {
  insertion: "omission",
  omission: "insertion",
};

function mirrored(passage: Passage): Passage {
  const { a, b, quoted } = passage;
  const edits = passage.edits.map((edit): Edit => ({ op: MIRROR[edit.op] ?? edit.op, a: edit.b, b: edit.a }));
  return { ...passage, a: b, b: a, quoted: { a: quoted.b, b: quoted.a }, edits };
}

/** The passage with the article of the lower id as side a, and the id that follows from its places. */
export function oriented(passage: Passage): Passage {
  const turned = passage.a.article > passage.b.article ? mirrored(passage) : passage;
  const { a, b } = turned;
  return { ...turned, id: `pas-${digest([a.article, `${a.start}-${a.end}`, b.article, `${b.start}-${b.end}`])}` };
}
