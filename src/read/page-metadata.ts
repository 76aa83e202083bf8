// What a page claims about itself, from JSON-LD, OpenGraph, meta tags and <title>: each value with the best of its sources, dates and outlets
// with all of them. Leaves out the visible text; nothing claimed here is taken for true.

import { findDates } from "../lang/dates.ts";
import type { DateEvidence } from "../model/article.ts";
import { authorsIn, bylineFrom, isAuthorLabel } from "./authors.ts";
import type { OutletNaming } from "./draft.ts";
import { type LinkedArticle, linkedArticle } from "./json-ld.ts";
import { countWords, lineKey } from "./lines.ts";
import { machineDate } from "./machine-dates.ts";
import { looksLikeOutlet } from "./outlets.ts";
import type { PageHead } from "./page-head.ts";
import { oneLine } from "./page-lines.ts";
import { plainWords } from "./page-scan.ts";
import { behindLabel } from "./page-word-matcher.ts";

/** The claims of a page about itself. */
export interface PageMetadata {
  /** Titles without the outlet's name, one of each field that gives one, in the order in which the fields are believed. */
  readonly titles: readonly string[];
  readonly byline: string | null;
  readonly outlets: readonly OutletNaming[];
  readonly dates: readonly DateEvidence[];
  readonly language: string | null;
  readonly url: string | null;
  /** The host that the page claims where it is another than that of its address; null where they agree or one is unknown. */
  readonly claimedHost: string | null;
  /** Words by which the main text can be recognised. */
  readonly description: string;
  readonly body: string | null;
}

/**
 * How sure each field is. Shares in which one field agrees with a person, on 990 pages of all kinds: published_time .93, address .93, time .90,
 * datePublished .88, itemprop .88, date .73; on 258 news pages JSON-LD first gives .97 of the days, so it leads. A field that the publisher's
 * software fills by itself (the day of the upload, of the version) is weaker.
 */
const DATE_SOURCES: readonly {
  readonly names: readonly string[];
  readonly of: DateEvidence["of"];
  readonly confidence: number;
}[] = [
  { names: ["article:published_time", "og:article:published_time"], of: "published", confidence: 0.93 },
  {
    names: [
      "datepublished",
      "og:published_time",
      "og:pubdate",
      "parsely-pub-date",
      "sailthru.date",
      "rnews:datepublished",
    ],
    of: "published",
    confidence: 0.88,
  },
  {
    names: [
      ...[
        "dc.date.issued",
        "dc.date.created",
        "dcterms.created",
        "dcterms.issued",
        "dcterms.date",
        "dc.date",
        "dc:date",
      ],
      ...["publishdate", "publish-date", "publish_date", "published_date", "publication_date", "publication-date"],
      ...["pubdate", "pub_date", "bt:pubdate", "vr:published_time", "published_time", "date_published", "published"],
      ...["citation_publication_date", "article.created", "article_date_original", "article:published", "displaydate"],
    ],
    of: "published",
    confidence: 0.8,
  },
  {
    names: [
      "cxenseparse:recs:publishtime",
      "article.published",
      "date",
      "datecreated",
      "created",
      "creation_date",
      "release_date",
    ],
    of: "published",
    confidence: 0.73,
  },
  {
    names: [
      "article:modified_time",
      "og:updated_time",
      "datemodified",
      "last-modified",
      "lastmod",
      "dcterms.modified",
      "dc.date.modified",
    ],
    of: "updated",
    confidence: 0.8,
  },
];
const LINKED_CONFIDENCE = 0.93;
const TIME_CONFIDENCE = 0.9;
/** A <time> that does not say of what: on news pages the first is often a ticker's or a teaser's. */
const PLAIN_TIME_CONFIDENCE = 0.78;
const URL_CONFIDENCE = 0.92;

const AUTHOR_METAS: readonly string[] = [
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
];
const TITLE_METAS: readonly string[] = ["og:title", "twitter:title", "dc.title"];

function metaWords({ metas }: PageHead, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const words = plainWords(metas.get(name) ?? "");
    return words === "" ? [] : [words];
  });
}

/** A metadata date as evidence; prose dates («28 آب 2013») are read too. Null where it is none. */
export function fieldDate(raw: string, part: Pick<DateEvidence, "of" | "source" | "confidence">): DateEvidence | null {
  const [spoken] = machineDate(raw)
    ? []
    : findDates(raw, { language: "unknown" }).filter((date) => date.form === "full");
  const date = machineDate(raw) ?? spoken;
  return date ? { value: date.value, precision: date.precision, ...part, raw, at: null } : null;
}

const URL_DATE = /(?:^|[^\d])((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[^\d]|$)/u;

/** The date in an address: "…/2018/06/01/…". */
export function urlDate(url: string | null): DateEvidence | null {
  const match = URL_DATE.exec(url ?? "");
  if (!match) return null;
  const [, year, month = "", day = ""] = match;
  const raw = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = fieldDate(raw, { of: "published", source: "url", confidence: URL_CONFIDENCE });
  return date && { ...date, raw: match[0].replace(/^\D/, "") };
}

function dates(head: PageHead, linked: LinkedArticle | null): readonly DateEvidence[] {
  const fromLinked = (raw: string | null, of: DateEvidence["of"]): DateEvidence | null =>
    raw === null ? null : fieldDate(raw, { of, source: "json-ld", confidence: LINKED_CONFIDENCE });
  const metas = DATE_SOURCES.flatMap(({ names, of, confidence }) =>
    names.map((name) => {
      const raw = head.metas.get(name);
      return raw === undefined ? null : fieldDate(raw, { of, source: "meta", confidence });
    }),
  );
  const marked = head.times.filter((time) => time.isPublished);
  const confidence = marked.length > 0 ? TIME_CONFIDENCE : PLAIN_TIME_CONFIDENCE;
  const timed = (marked.length > 0 ? marked : head.times).flatMap(
    ({ raw }) => fieldDate(raw, { of: "published", source: "time", confidence }) ?? [],
  );
  const times = marked.length > 0 ? timed : timed.slice(0, 1);
  const published = fromLinked(linked?.published ?? null, "published");
  const found = [published, ...metas, ...times, fromLinked(linked?.modified ?? null, "updated")];
  return found.filter((date) => date !== null);
}

function outletNaming(name: string, score: number, why: string): OutletNaming {
  return { name, rule: "REA-31", at: [], score, why };
}

function outlets(head: PageHead, linked: LinkedArticle | null): readonly OutletNaming[] {
  const sites = metaWords(head, ["og:site_name"]).map((name) => outletNaming(name, 0.95, "og:site_name names it"));
  const publisher = linked?.publisher ? [outletNaming(linked.publisher, 0.92, "the publisher in its JSON-LD")] : [];
  const applications = metaWords(head, ["application-name"]).map((name) =>
    outletNaming(name, 0.6, "application-name names it"),
  );
  const titles = [...metaWords(head, TITLE_METAS), plainWords(head.title)].flatMap((title) => siteIn(title, []) ?? []);
  const titled = titles.slice(0, 1).map((name) => outletNaming(name, 0.65, "its title names it"));
  return [...sites, ...publisher, ...titled, ...applications];
}

const SEPARATOR = /\s+[|–—:•·«»‹›-]{1,2}\s+/u;
const MAX_SITE_WORDS = 5;
const MIN_TITLE_WORDS = 3;

/** The outlet's name behind or before a title, or null. Only a known name, or one that looks like an outlet's, is one. */
function siteIn(title: string, names: readonly string[]): string | null {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return null;
  const isSite = (part: string): boolean =>
    names.some((name) => lineKey(name) === lineKey(part)) ||
    (countWords(part) <= MAX_SITE_WORDS && looksLikeOutlet(part));
  return [parts.at(-1) ?? "", parts[0] ?? ""].find(isSite) ?? null;
}

/** A title without the outlet's name behind or before it: «… | صوت الميناء». */
export function withoutSite(title: string, names: readonly string[]): string {
  const site = siteIn(title, names);
  if (site === null) return title;
  const cut = title.endsWith(site) ? title.slice(0, -site.length) : title.slice(site.length);
  const rest = cut.replace(/^[\s|–—:•·«»‹›-]+|[\s|–—:•·«»‹›-]+$/gu, "");
  return countWords(rest) >= MIN_TITLE_WORDS ? rest : title;
}

function byline(head: PageHead, linked: LinkedArticle | null, outletNames: readonly string[]): string | null {
  // WordPress says by label who wrote the page.
  const labelled = isAuthorLabel(head.metas.get("twitter:label1") ?? "") ? metaWords(head, ["twitter:data1"]) : [];
  const sources = [
    linked?.authors ?? [],
    ...AUTHOR_METAS.map((name) => metaWords(head, [name])),
    labelled,
    head.authors,
    head.bylines.slice(0, 1).map((words) => behindLabel(words.trim(), "byline") ?? words),
  ];
  const people = sources.map((source) => authorsIn(source, outletNames)).find((names) => names.length > 0);
  return bylineFrom(people ?? []);
}

/** An absolute http(s) address, or null for any other scheme or a broken one. */
export function webAddress(raw: string | null | undefined, base?: string): string | null {
  if (!raw) return null;
  try {
    const url = new URL(raw.trim(), base);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** The last two or three labels of a host: "www.sawt.example" and "m.sawt.example" are one site. */
function siteOf(address: string | null): string | null {
  const host = address === null ? "" : new URL(address).hostname;
  const labels = host.split(".");
  const isShort = /^(?:com?|net|org|gov|edu|ac)$/u.test(labels.at(-2) ?? "");
  return host === "" || /^[\d.]+$/u.test(host) ? null : labels.slice(isShort ? -3 : -2).join(".");
}

/** What a site's own address calls it: "hafenbote" for www.hafenbote.example. */
function siteNames(address: string | null): readonly string[] {
  const site = siteOf(address) ?? "";
  const [label] = site.split(".");
  return label ? [label, site] : [];
}

/** Everything a page's head claims. `given` is the address it was fetched from, where the user or an archive says so. */
export function pageMetadata(head: PageHead, given: string | null): PageMetadata {
  const linked = linkedArticle(head.jsonLd);
  const namings = outlets(head, linked);
  const names = namings.map((one) => one.name);
  const titles = [linked?.headline ?? "", ...metaWords(head, TITLE_METAS), plainWords(head.title)].map(oneLine);
  const addresses = [head.canonical, head.metas.get("og:url"), linked?.url];
  const claimed = addresses.map((address) => webAddress(address, undefined)).find((url) => url !== null) ?? null;
  const url = given ?? claimed;
  const [real, named] = [siteOf(given), siteOf(claimed)];
  return {
    titles: titles.filter((title) => title !== "").map((title) => withoutSite(title, [...names, ...siteNames(url)])),
    byline: byline(head, linked, [...names, ...siteNames(url)]),
    outlets: namings,
    dates: dates(head, linked),
    language: head.language ?? linked?.language ?? null,
    url,
    claimedHost: real !== null && named !== null && real !== named ? named : null,
    description: [...metaWords(head, ["og:description", "description", "og:title"]), head.title].join(" "),
    body: linked?.body ?? null,
  };
}
