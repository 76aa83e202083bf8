// Drafts → Articles: roles, outlet, byline, dates, language and a content-derived id. Leaves out the formats.

import { digest } from "../lang/digest.ts";
import { type Article, type Block, textAt } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import type { Id } from "../model/span.ts";
import { bylineOf } from "./bylines.ts";
import type { Draft, OutletNaming } from "./draft.ts";
import { labelBlocks } from "./labels.ts";
import { languageOf } from "./language.ts";
import { outletOf, slugNaming } from "./outlets.ts";
import { slugOf } from "./slugs.ts";

type ArticleId = Id<"article">;

function slugNamings(draft: Draft, blocks: readonly Block[]): readonly OutletNaming[] {
  return blocks.flatMap((block) => {
    if (block.role !== "slug") return [];
    const slug = slugOf(draft.text.slice(block.start).split("\n", 1)[0] ?? "");
    return (slug && slugNaming(slug, block.start)) ?? [];
  });
}

function idOf(draft: Draft, outlet: string | null): ArticleId {
  return `art-${digest([draft.text, draft.url ?? "", outlet ?? "", draft.givenId ?? ""])}`;
}

async function articleOf(draft: Draft): Promise<Article> {
  const { input, givenId, url, text } = draft;
  const blocks = labelBlocks(text, { title: draft.title, ...(draft.hints && { hints: draft.hints }) });
  const namings = [...draft.outlets, ...slugNamings(draft, blocks)];
  const id = idOf(draft, outletOf(namings, "")?.name ?? null);
  const headline = blocks.find((block) => block.role === "headline");
  return {
    id,
    input,
    givenId,
    outlet: outletOf(namings, id),
    url,
    title: draft.title ?? (headline ? textAt({ text }, headline) : null),
    byline: draft.byline ?? bylineOf({ text }, blocks),
    dates: draft.dates,
    language: await languageOf(text, draft.language),
    text,
    blocks,
  };
}

/** Moves an article's own places to another id. */
function withId(article: Article, id: ArticleId): Article {
  const outlet = article.outlet && {
    ...article.outlet,
    evidence: article.outlet.evidence.map((one) => ({
      ...one,
      at: one.at.map((place) => ({ ...place, article: id })),
    })),
  };
  return { ...article, id, outlet };
}

/** Articles with equal text and metadata stay apart: the second gets "-2", in order of input; a note says so. */
function withUniqueIds(articles: readonly Article[]): { articles: readonly Article[]; notes: readonly Note[] } {
  const first = new Map<string, { count: number; input: string }>();
  const notes: Note[] = [];
  const unique = articles.map((article) => {
    const known = first.get(article.id);
    if (!known) {
      first.set(article.id, { count: 1, input: article.input });
      return article;
    }
    known.count += 1;
    notes.push({
      code: "same-text",
      input: article.input,
      message: `${article.input}: the same text as ${known.input}, with no metadata that tells them apart; both are kept, and each counts as a report`,
    });
    return withId(article, `${article.id}-${known.count}`);
  });
  return { articles: unique, notes };
}

/** The articles of the drafts, in their order, with unique ids. */
export async function articlesOf(
  drafts: readonly Draft[],
): Promise<{ readonly articles: readonly Article[]; readonly notes: readonly Note[] }> {
  const articles: Article[] = [];
  for (const draft of drafts) articles.push(await articleOf(draft));
  return withUniqueIds(articles);
}
