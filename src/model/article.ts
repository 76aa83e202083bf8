// One published text, as read. Everything else points into `text`; nothing is ever removed from it.

import type { Evidence, Id, Span } from "./span.ts";

/** What a stretch of an article is. Furniture is the page's own: weather, phones, share buttons, related links. */
export type BlockRole =
  | "headline"
  | "subheading"
  | "paragraph"
  | "byline"
  | "slug"
  | "credit"
  | "caption"
  | "furniture";

/** A stretch of the article with a role. `story` counts the stories glued into one page, from 0. Blocks are sorted and do not overlap, except that a slug lies inside the paragraph it opens. */
export interface Block extends Span {
  readonly role: BlockRole;
  readonly story: number;
  /** The rule that gave the role. */
  readonly rule?: string;
  /** BCP 47 primary tag, or "unknown", where the block is in another language than the article. */
  readonly language?: string;
}

/** How fine a date is known. */
export type DatePrecision = "minute" | "day" | "month" | "year";
/** Where a date was found. */
export type DateSource = "json-ld" | "meta" | "url" | "time" | "dateline" | "body" | "warc" | "given";

/** One piece of evidence for a date. An article keeps all of them; none silently wins. */
export interface DateEvidence {
  /** ISO 8601, cut to the precision: "2021-06", "2021-06-15", "2021-06-15T14:30+03:00". */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly of: "published" | "updated" | "event";
  readonly source: DateSource;
  /** The words or field as found. */
  readonly raw: string;
  /** 0..1 */
  readonly confidence: number;
  /** Where it stands in the text; null for metadata. */
  readonly at: Span | null;
}

/** An outlet as the article itself names it. */
export interface Outlet {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** One published text. */
export interface Article {
  readonly id: Id<"article">;
  /** The path, URL or record it came from, as given. */
  readonly input: string;
  /** The record's own id. */
  readonly givenId: string | null;
  readonly outlet: Outlet | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly dates: readonly DateEvidence[];
  /** BCP 47 primary tag, or "unknown". */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** When the page was fetched or archived, where that is known; it was published then or before. */
  readonly retrieved?: string;
  /** The article of the same address of which this is another version: the text was changed. */
  readonly versionOf?: Id<"article">;
  /** "pdf": words and their order were reconstructed from positions on pages; both can be wrong. */
  readonly extraction?: "pdf";
}

/** The words of the article that a span covers. */
export function textAt(article: Pick<Article, "text">, span: Span): string {
  return article.text.slice(span.start, span.end);
}

/** Whether a role carries the story's own words (and so can hold claims and attributions). */
export function isStoryText(role: BlockRole): boolean {
  return role === "headline" || role === "subheading" || role === "paragraph";
}
