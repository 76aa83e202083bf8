// CSL-JSON: the articles as a reference list for Zotero and other citation managers. Leaves out what no text says: no date of access, no guessed author.

import { hexDigest } from "../../lang/digest.ts";
import type { Article, DateEvidence } from "../../model/article.ts";
import { toPlainJson } from "../json.ts";
import { type Lookup, publishedDate } from "../lookup.ts";
import { inertLine, verbatim, webAddress } from "./inert-text.ts";
import { languageTag } from "./names.ts";

/** What a citation manager needs of an article; absent where unknown. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** Year, month, day, as far as known. */
  readonly date?: readonly number[];
  readonly url?: string;
  readonly language?: string;
  /** SHA-256 of the text as read. */
  readonly sha256: string;
}

/** Year, month and day of an ISO date; undefined without a year. */
function dateParts(date: DateEvidence | null): readonly number[] | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date?.value ?? "");
  if (parts === null) return undefined;
  return parts.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

function referenceOf(article: Article): Reference {
  const date = dateParts(publishedDate(article));
  const url = webAddress(article.url);
  const language = languageTag(article);
  return {
    id: article.id,
    title: inertLine(article.title ?? article.input),
    ...(article.outlet ? { outlet: inertLine(article.outlet.name) } : {}),
    ...(article.byline ? { byline: inertLine(article.byline) } : {}),
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
    sha256: hexDigest(verbatim(article.text)),
  };
}

/** The articles as references, in order of publication. */
export function references(lookup: Lookup): readonly Reference[] {
  return lookup.reading.map(referenceOf);
}

/** The references as CSL-JSON. Names stay whole: bylines are not taken apart. */
export function toCslJson(lookup: Lookup): string {
  const records = references(lookup).map(({ id, title, outlet, byline, date, url, language, sha256 }) => ({
    id,
    type: "article-newspaper",
    title,
    ...(outlet ? { "container-title": outlet } : {}),
    ...(byline ? { author: [{ literal: byline }] } : {}),
    ...(date ? { issued: { "date-parts": [date] } } : {}),
    ...(url ? { URL: url } : {}),
    ...(language ? { language } : {}),
    note: `SHA-256 of the text as read: ${sha256}`,
  }));
  return `${toPlainJson(records)}\n`;
}
