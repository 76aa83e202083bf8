// Drafts → Articles: roles, outlet, byline, dates, language and a content-derived id. Leaves out the formats.

import { digest } from "../lang/digest.ts";
import { type Article, type Block, textAt } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import { type Id, placeIn } from "../model/span.ts";
import { bylineOf } from "./bylines.ts";
import type { Draft } from "./draft.ts";
import { labelBlocks } from "./labels.ts";
import { languageOf, withLanguages } from "./language.ts";
import { hostNaming, outletOf, textNamings } from "./outlets.ts";
import { urlDate } from "./page-metadata.ts";
import { withoutRepeats } from "./repeats.ts";
import { withStories } from "./stories.ts";
import { type TextDates, textDates } from "./text-dates.ts";
import { withVersions } from "./versions.ts";

type ArticleId = Id<"article">;

function idOf(draft: Draft, outlet: string | null): ArticleId {
  return `art-${digest([draft.text, draft.url ?? "", outlet ?? "", draft.givenId ?? ""])}`;
}

function titleOf({ title, text }: Draft, blocks: readonly Block[]): string | null {
  const headline = blocks.find((block) => block.role === "headline");
  return title ?? (headline ? textAt({ text }, headline) : null);
}

/** «حزيران الجاري» without any date of publication: the month is known, the year is not, and none is invented. */
function monthNote(article: Article, current: TextDates["current"]): Note | null {
  if (current === null || article.dates.some((date) => date.of === "published")) return null;
  const words = textAt(article, current);
  return {
    ...{ code: "year-unknown", input: article.input, at: placeIn(article.id, current) },
    message: `${article.input}: no date of publication; "${words}" tells the month ${current.value} of a year that the text does not name`,
  };
}

interface ReadArticle {
  readonly article: Article;
  readonly note: Note | null;
}

async function articleOf(draft: Draft): Promise<ReadArticle> {
  const { input, givenId, url, text, hints, title: known, byline, retrieved, extraction } = draft;
  const language = await languageOf(text, draft.language);
  const names = draft.outlets.map((one) => one.name);
  const labelled = labelBlocks(text, { language, title: known, outlets: names, byline, ...(hints && { hints }) });
  const blocks = await withLanguages(text, withStories(text, labelled, language), language);
  const namings = [...draft.outlets, ...textNamings(text, blocks, draft.outlets), ...hostNaming(url)];
  const id = idOf(draft, outletOf(namings, "")?.name ?? null);
  const found = textDates(text, blocks, language);
  const address = urlDate(url);
  const article: Article = {
    ...{ id, input, givenId, outlet: outletOf(namings, id), url, title: titleOf(draft, blocks) },
    byline: byline ?? bylineOf({ text }, blocks, { language, outlets: names }),
    dates: [...draft.dates, ...(address ? [address] : []), ...found.dates],
    ...{ language, text, blocks },
    ...(retrieved !== undefined && { retrieved }),
    ...(extraction && { extraction }),
  };
  return { article, note: monthNote(article, found.current) };
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

interface Found {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
}

/** The articles of one input's drafts, in their order. */
export async function articlesOf(drafts: readonly Draft[]): Promise<Found> {
  const found: ReadArticle[] = [];
  for (const draft of drafts) found.push(await articleOf(draft));
  return { articles: found.map((one) => one.article), notes: found.flatMap((one) => one.note ?? []) };
}

/** The articles of all inputs, with what only their comparison shows: repeated lines of one outlet, versions of one page, unique ids. */
export function joinedArticles(articles: readonly Article[]): Found {
  const unique = withUniqueIds(withoutRepeats(articles));
  const versions = withVersions(unique.articles);
  return { articles: versions.articles, notes: [...unique.notes, ...versions.notes] };
}
