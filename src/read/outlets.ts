// Who published the text, by what the article itself says, with the evidence. Several namings are all kept; the strongest gives the name.

import type { Outlet } from "../model/article.ts";
import { type Id, placeIn } from "../model/span.ts";
import type { OutletNaming } from "./draft.ts";
import { lineKey } from "./lines.ts";
import type { Slug } from "./slugs.ts";

/** A desk in the brackets of a slug («مركز الأخبار») says that the name before it is the outlet; without it the name may be a place. */
const SLUG_SCORE = 0.9;

/** The outlet that a slug names, or null: «صوت الميناء (مركز الأخبار) –» names one, «الرافدة –» may be a place. */
export function slugNaming(slug: Slug, start: number): OutletNaming | null {
  if (!slug.isDesk) return null;
  const at = [{ start, end: start + slug.name.length }];
  const why = `the text opens with "${slug.name}" and a desk of it`;
  return { name: slug.name, rule: "REA-32", at, score: SLUG_SCORE, why };
}

/** The outlet of an article: strongest naming first, all namings as evidence; null where the article names none. */
export function outletOf(namings: readonly OutletNaming[], article: Id<"article">): Outlet | null {
  const ordered = namings.toSorted((a, b) => b.score - a.score);
  const [best] = ordered;
  if (!best) return null;
  const evidence = ordered.map(({ rule, at, score, why }) => ({
    rule,
    at: at.map((span) => placeIn(article, span)),
    score,
    why,
  }));
  return { name: best.name, evidence };
}

/** Whether two names of outlets are one in writing (case, hamza and spaces aside). */
export function isSameName(a: string, b: string): boolean {
  return lineKey(a) === lineKey(b);
}
