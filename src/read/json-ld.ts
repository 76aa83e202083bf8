// Reads the JSON-LD of a page: the one description of the article among the objects that pages publish for search engines. Tolerant of the
// faults that real pages have (comments, trailing commas, control characters). Leaves out which evidence wins: page-metadata.ts.

import { plainWords } from "./page-scan.ts";

/** What a page's JSON-LD says of its article; null and empty where it says nothing. Entities and tags are resolved. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

type Loose = Readonly<Record<string, unknown>>;

/** How deep the objects are searched for articles, and how many are looked at. */
const MAX_DEPTH = 6;
const MAX_OBJECTS = 500;
const CONTAINERS: readonly string[] = [
  "@graph",
  "mainEntity",
  "mainEntityOfPage",
  "itemListElement",
  "hasPart",
  "item",
];
const ARTICLE = /(?:Article|Posting|Report|BlogPosting)$/u;

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(object: Loose, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  if (isObject(value) && Array.isArray(own(value, "@list"))) return own(value, "@list") as unknown[];
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function parsed(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, "")
    .replace(/(?:-->|\/\*\]\]>\*\/|(?:\/\/\s*)?\]\]>)\s*$/u, "");
  const repaired = bare
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,\s*([}\]])/gu, "$1")
    .replace(/;\s*$/u, "");
  for (const text of [bare, repaired]) {
    try {
      return JSON.parse(text);
    } catch {
      // the repaired text is tried next
    }
  }
  return null;
}

/** All objects down to a depth, breadth first. */
function objectsIn(roots: readonly unknown[]): readonly Loose[] {
  const found: Loose[] = [];
  let level = roots.flatMap(listOf);
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const objects = level.filter(isObject).slice(0, MAX_OBJECTS - found.length);
    found.push(...objects);
    level = objects.flatMap((object) => CONTAINERS.flatMap((key) => listOf(own(object, key))));
  }
  return found;
}

function isArticle(object: Loose): boolean {
  return listOf(own(object, "@type")).some((type) => typeof type === "string" && ARTICLE.test(type));
}

/** More of what we need first: a page also describes its teasers. */
function weight(object: Loose): number {
  const has = (key: string): number => (own(object, key) === undefined ? 0 : 1);
  return 2 * has("articleBody") + 2 * has("datePublished") + 2 * has("headline") + has("author");
}

function wordsOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const words = plainWords(value);
  return words === "" ? null : words;
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Loose>): string | null {
  if (!isObject(value)) return wordsOf(value);
  const id = own(value, "@id");
  const target = own(value, "name") === undefined && typeof id === "string" ? (byId.get(id) ?? value) : value;
  return wordsOf(listOf(own(target, "name"))[0]);
}

function addressOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const id = isObject(value) ? (own(value, "@id") ?? own(value, "url")) : undefined;
  return typeof id === "string" ? id : null;
}

/** The description of the article in a page's JSON-LD blocks, or null where none has one. A page's date is taken where no article has any. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const objects = objectsIn(scripts.map(parsed));
  const byId = new Map(
    objects.flatMap((object) =>
      typeof own(object, "@id") === "string" ? [[own(object, "@id") as string, object] as const] : [],
    ),
  );
  const [best] = objects.filter(isArticle).toSorted((a, b) => weight(b) - weight(a));
  const page = objects.find((object) => listOf(own(object, "@type")).includes("WebPage"));
  const article = best ?? page;
  if (!article) return null;
  const date = (key: string): string | null => wordsOf(own(article, key)) ?? wordsOf(page ? own(page, key) : undefined);
  return {
    headline: best ? (wordsOf(own(best, "headline")) ?? wordsOf(own(best, "name"))) : null,
    published: date("datePublished"),
    modified: date("dateModified"),
    authors: best ? listOf(own(best, "author")).flatMap((one) => nameOf(one, byId) ?? []) : [],
    publisher: best ? nameOf(listOf(own(best, "publisher"))[0], byId) : null,
    language: wordsOf(listOf(own(article, "inLanguage"))[0]),
    url: addressOf(own(article, "mainEntityOfPage")) ?? addressOf(own(article, "url")),
    body: best ? wordsOf(own(best, "articleBody")) : null,
  };
}
