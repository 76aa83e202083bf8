// Who wrote the text, by its own byline: the name behind «إعداد:» or "By". Leaves out metadata: page-metadata.ts.

import type { Article, Block } from "../model/article.ts";
import { textAt } from "../model/article.ts";
import { authorsIn, bylineFrom, withoutDate } from "./authors.ts";
import { countWords } from "./lines.ts";
import { behindLabel } from "./page-word-matcher.ts";

/** «By Nora Velling, Rafida»: a single word beside whole names is a place, an agency or a desk. */
function peopleAmong(names: readonly string[]): readonly string[] {
  const whole = names.filter((name) => countWords(name) > 1);
  return whole.length > 0 ? whole : names.slice(0, 1);
}

/** The authors that the first byline block with a label names: what stands behind the label. `outlets` are the page's own names. */
export function bylineOf(
  article: Pick<Article, "text">,
  blocks: readonly Block[],
  { language, outlets }: { readonly language: string; readonly outlets: readonly string[] },
): string | null {
  for (const block of blocks) {
    if (block.role !== "byline") continue;
    const line = textAt(article, block);
    // «صوت الميناء – ليلى المرساوي»: the outlet stands where other pages have a label.
    const words = behindLabel(line, "byline") ?? (/\s[–—-]\s/u.test(line) ? line : null);
    const names = words ? peopleAmong(authorsIn([withoutDate(words, language)], outlets)) : [];
    if (names.length > 0) return bylineFrom(names);
  }
  return null;
}
