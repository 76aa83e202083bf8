// Versions of one page: articles of one address whose texts differ, as collected at two times. Which came first is told by the time of capture or
// update; without one the order stays open and the first input counts. Leaves out what changed: comparing is matching's.

import type { Article } from "../model/article.ts";
import type { Note } from "../model/note.ts";

/** Parts of an address that do not change which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|amp|outputtype|cmpid|ocid)$/iu;

/** An address without what does not change the page; null where there is none. */
function pageKey(url: string | null): string | null {
  try {
    const { host, pathname, searchParams } = new URL(url ?? "");
    const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
    const path = pathname.replace(/\/(?:amp\/?)?$/iu, "");
    // The front page is another page each day.
    if (path === "" && query.length === 0) return null;
    return `${host.replace(/^(?:www|m|amp)\./u, "")}${path}?${query.toSorted().join("&")}`;
  } catch {
    return null;
  }
}

/** When a version was: its update, its capture; null where neither is known. */
function timeOf(article: Article): string | null {
  const updated = article.dates.filter((date) => date.of === "updated").map((date) => date.value);
  return updated.toSorted().at(-1) ?? article.retrieved ?? null;
}

function byTime(a: Article, b: Article): number {
  const [one, two] = [timeOf(a), timeOf(b)];
  if (one === null || two === null || one === two) return 0;
  return one < two ? -1 : 1;
}

function noteOn(later: Article, first: Article): Note {
  const what = later.text === first.text ? "the same page as" : "another version of";
  return {
    ...{ code: "version", input: later.input },
    message: `${later.input}: ${what} ${first.input} (one address); it is no second report`,
  };
}

/** The articles, later versions marked with the first of their address, and a note on each. */
export function withVersions(articles: readonly Article[]): {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
} {
  const pages = new Map<string, Article[]>();
  for (const article of articles) {
    const key = pageKey(article.url);
    if (key !== null) pages.set(key, [...(pages.get(key) ?? []), article]);
  }
  const firsts = new Map<Article, Article>();
  for (const versions of pages.values()) {
    const [first, ...later] = versions.toSorted(byTime);
    for (const one of later) if (first) firsts.set(one, first);
  }
  const notes = articles.flatMap((article) => {
    const first = firsts.get(article);
    return first ? [noteOn(article, first)] : [];
  });
  const marked = articles.map((article) => {
    const first = firsts.get(article);
    return first && first.id !== article.id ? { ...article, versionOf: first.id } : article;
  });
  return { articles: marked, notes };
}
