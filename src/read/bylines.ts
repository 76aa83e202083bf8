// Who wrote the text, as it says: the name behind «إعداد:» or "By", or in a page's metadata. A section's name, an address or a date is none.

import { findDates } from "../lang/dates.ts";
import type { Article, Block } from "../model/article.ts";
import { textAt } from "../model/article.ts";
import { countWords, lineKey } from "./lines.ts";
import { behindLabel, pageTopics } from "./page-word-matcher.ts";
import { isDesk } from "./slugs.ts";

/** More words than this are a sentence about the author, not a name. */
const MAX_WORDS = 8;

/** The author's name in a metadata value or behind a label, or null where it is none. */
export function authorName(raw: string): string | null {
  const name = raw.replace(/\s+/gu, " ").trim();
  const words = countWords(name);
  if (words === 0 || words > MAX_WORDS) return null;
  if (/[@<>]|:\/\/|^www\./iu.test(name) || !/\p{L}/u.test(name)) return null;
  const topics = pageTopics({ fold: lineKey(name), words });
  return topics.has("section") || topics.has("desk") || isDesk(name) ? null : name;
}

/** «كتب: ليلى المرساوي 17 أيلول 2024»: on many pages the date stands on the author's line. */
function withoutDates(line: string, language: string): string {
  const [date] = findDates(line, { language }).filter((one) => one.form === "full");
  return date ? line.slice(0, date.start).replace(/[\s|،,\-–—·•]+$/u, "") : line;
}

/** The author that a byline block names: what stands behind its label. */
export function bylineOf(article: Pick<Article, "text">, blocks: readonly Block[], language: string): string | null {
  for (const block of blocks) {
    if (block.role !== "byline") continue;
    const name = behindLabel(textAt(article, block), "byline");
    const author = name && authorName(withoutDates(name, language));
    if (author) return author;
  }
  return null;
}
