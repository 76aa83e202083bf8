// What things of a document are called in formats that want web-wide identifiers. No web address is claimed that nobody serves.

import { digest } from "../../lang/digest.ts";
import type { Article } from "../../model/article.ts";
import type { FullTraceDocument } from "../../model/trace-document.ts";

/** The namespace of Musnad's own terms. */
export const VOCABULARY = "urn:musnad:vocabulary#";

/** The identifier of a thing with an id. Ids of Musnad hold letters, digits, "-" and ":"; in documents from elsewhere the rest is percent-encoded. */
export function urn(id: string): string {
  return `urn:musnad:${id.replace(/[^\w:.-]/gu, (character) => encodeURIComponent(character.replace(/\p{Cs}/u, "\uFFFD")))}`;
}

/** The identifier of the document: another document over the same articles with the same claims has the same. */
export function documentUrn(document: FullTraceDocument): string {
  const ids = [...document.articles, ...document.claims].map(({ id }) => id);
  return urn(`trace-${digest(ids)}`);
}

/** The article's language as a tag, or undefined where it is unknown. */
export function languageTag(article: Pick<Article, "language">): string | undefined {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(article.language) ? article.language : undefined;
}
