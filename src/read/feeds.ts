// Feeds: every entry of an RSS, Atom or JSON feed becomes a draft with the feed's own words about it. The linked pages are named, not fetched:
// that is the shell's, and only when asked. An outline (OPML) only names feeds.

import type { DateEvidence } from "../model/article.ts";
import type { Note } from "../model/note.ts";
import { authorName } from "./authors.ts";
import { type Draft, type Drafts, type LineHint, type Link, lost, noteOn, type OutletNaming } from "./draft.ts";
import { type Feed, type FeedEntry, scanFeed } from "./feed-scan.ts";
import { countWords } from "./lines.ts";
import { oneLine } from "./page-lines.ts";
import { fieldDate, webAddress } from "./page-metadata.ts";
import { plainWords, scanPage } from "./page-scan.ts";

/** A feed's own date was written by the outlet's software: as sure as a page's metadata. */
const CONFIDENCE = 0.88;
/** Entries with fewer words are teasers of a page. */
const SUMMARY_WORDS = 80;

function outletOf(feed: Feed): readonly OutletNaming[] {
  const name = plainWords(feed.title);
  return name === "" ? [] : [{ name, rule: "REA-30", at: [], score: 0.9, why: `the feed is titled "${name}"` }];
}

function datesOf({ published, updated }: FeedEntry): readonly DateEvidence[] {
  const date = (raw: string, of: DateEvidence["of"]): DateEvidence | null =>
    raw === "" ? null : fieldDate(raw, { of, source: "given", confidence: CONFIDENCE });
  const only = published === "" ? date(updated, "published") : date(published, "published");
  const later = published !== "" && updated !== published ? date(updated, "updated") : null;
  return [only, later].filter((one) => one !== null);
}

interface MarkedLine {
  readonly text: string;
  readonly hint: LineHint;
}

function contentLines(markup: string): readonly MarkedLine[] {
  return scanPage(markup).lines.map(({ text, kind, linkShare }) => {
    const isMenu = linkShare > 0.6 && countWords(text) < 12;
    return { text, hint: { kept: !isMenu, kind: kind === "title" ? "heading" : kind } };
  });
}

function draftOf(entry: FeedEntry, feed: Feed, name: string): Draft | null {
  const title = oneLine(plainWords(entry.title)).trim();
  const body = contentLines(entry.content).filter((line) => line.text !== title);
  const head: MarkedLine[] = title === "" ? [] : [{ text: title, hint: { kept: true, kind: "headline" } }];
  const lines = [...head, ...body];
  if (lines.length === 0) return null;
  const authors = entry.authors.flatMap((one) => authorName(plainWords(one)) ?? []);
  return {
    ...{ input: name, givenId: entry.id === "" ? null : entry.id, url: webAddress(entry.link) },
    ...{ title: title === "" ? null : title, byline: authors.length > 0 ? [...new Set(authors)].join("، ") : null },
    ...{ outlets: outletOf(feed), dates: datesOf(entry), language: feed.language === "" ? null : feed.language },
    text: lines.map((line) => line.text).join("\n"),
    hints: lines.map((line) => line.hint),
  };
}

function notesOn(feed: Feed, drafts: readonly Draft[], input: string): readonly Note[] {
  const short = drafts.filter((draft) => countWords(draft.text) < SUMMARY_WORDS).length;
  const summaries = `${short} of ${drafts.length} entries are summaries; the whole articles are on the pages they name`;
  const cut = "too many entries or nested too deep; the rest was left out";
  return [
    ...(short > 0 ? [noteOn(input, "feed-summaries", summaries)] : []),
    ...(feed.isCut ? [{ ...noteOn(input, "feed-cut", cut), lost: true }] : []),
  ];
}

function linksOf(addresses: readonly string[], input: string): readonly Link[] {
  const urls = new Set(addresses.flatMap((address) => webAddress(address) ?? []));
  return [...urls].map((url) => ({ input, url }));
}

function readEntries(feed: Feed, input: string): Drafts {
  const drafts = feed.entries.flatMap((entry, at) => draftOf(entry, feed, `${input}:${at + 1}`) ?? []);
  if (drafts.length === 0 && !feed.isCut) return lost(input, "empty", "the feed has no entries");
  return {
    ...{ drafts, notes: notesOn(feed, drafts, input) },
    links: drafts.flatMap((draft) => (draft.url === null ? [] : [{ input: draft.input, url: draft.url }])),
  };
}

/** Reads an RSS or Atom feed, or an outline of feeds. */
export function readFeed(xml: string, input: string): Drafts {
  const feed = scanFeed(xml);
  if (feed.outlines.length === 0) return readEntries(feed, input);
  const links = linksOf(feed.outlines, input);
  const { notes } = lost(
    input,
    "only-links",
    `a list of ${links.length} feeds and no article; follow it, or name the feeds`,
  );
  return { drafts: [], notes, links };
}

type Loose = Readonly<Record<string, unknown>>;

function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const words = (value: unknown): string => (typeof value === "string" ? value : "");
const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isLoose) : []);

function jsonEntry(one: Loose): FeedEntry {
  const authors = [...list(one["authors"]), ...(isLoose(one["author"]) ? [one["author"]] : [])];
  const markup = words(one["content_html"]) || words(one["content_text"]).replace(/\n+/gu, "<br>");
  return {
    ...{ id: words(one["id"]), title: words(one["title"]), link: words(one["url"]) || words(one["external_url"]) },
    ...{ published: words(one["date_published"]), updated: words(one["date_modified"]) },
    authors: authors.map((author) => words(author["name"])).filter((name) => name !== ""),
    content: markup || words(one["summary"]),
    isWhole: markup !== "",
  };
}

/** Reads a JSON Feed; null where the value is none. */
export function readJsonFeed(value: unknown, input: string): Drafts | null {
  if (!isLoose(value) || !/jsonfeed\.org\/version/u.test(words(value["version"]))) return null;
  const entries = list(value["items"]).map(jsonEntry);
  const feed: Feed = {
    ...{ title: words(value["title"]), language: words(value["language"]), entries, outlines: [], isCut: false },
  };
  return readEntries(feed, input);
}
