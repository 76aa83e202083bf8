// What a page says about itself outside its visible text: title, meta tags, canonical address, JSON-LD, <time> elements, rel=author. Collected
// from the events of one scan. Leaves out judging it: page-metadata.ts.

/** A <time> element, or an element with a date property of its own. */
interface TimeMark {
  readonly raw: string;
  /** Marked as the date of publication (itemprop, pubdate, RDFa). */
  readonly isPublished: boolean;
}

/** The self-description of a page, as written. */
export interface PageHead {
  readonly title: string;
  /** Name or property, in lower case, with its content; the first of each name counts. */
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly jsonLd: readonly string[];
  readonly times: readonly TimeMark[];
  /** Texts of rel=author and itemprop=author elements and of links to an author's page. */
  readonly authors: readonly string[];
  /** Texts of elements whose class says that they name the author; weaker, and often with a label («كتب:»). */
  readonly bylines: readonly string[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Longest metadata value kept, in UTF-16 units; and the most of a kind. A page may hold anything. */
const MAX_VALUE = 2_000;
const MAX_JSON_LD = 2_000_000;
const MAX_COUNT = 200;

/** Collects the head while a page is scanned: feed it the events, then take `head()`. */
export interface HeadCollector {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (chunk: string) => void;
  readonly close: (name: string) => void;
  readonly head: () => PageHead;
}

const PUBLISHED =
  /^(?:schema:)?(?:datepublished|dc:date|dc:created|dc\.date|dcterms:created|dcterms\.created|pubdate)$/iu;

const AUTHOR_ADDRESS = /\/(?:author|authors|writer|writers|auteur|yazar)\//iu;

const AUTHOR_PROPERTY = /^(?:schema:)?author$|^dc:creator$/iu;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|byline|writer|write-?by|written-?by|reporter|journalist|autor(?:in|en)?|auteurs?|yazar|muhabir|columnist)(?:[_-]?name)?(?:$|\s)/iu;
/** Boxes about authors, comments, pictures of them and lists of writers name others or say more. */
const OTHER_AUTHOR = /comment|avatar|image|photo|img|bio|box|widget|related|list|social|follow/iu;
/** Elements that frame a whole page part; only small ones hold just a name. */
const NAME_ELEMENTS: ReadonlySet<string> = new Set([
  "span",
  "div",
  "p",
  "a",
  "b",
  "strong",
  "h4",
  "h5",
  "h6",
  "li",
  "address",
  "cite",
]);

function isBylineClass(name: string, attributes: Attributes): boolean {
  const { class: classes = "", "data-component": component = "", "data-testid": part = "" } = attributes;
  const named = `${classes.slice(0, 300)} ${component} ${part}`.replace(/-(?:block|container|wrapper)\b/gu, "");
  return NAME_ELEMENTS.has(name) && AUTHOR_CLASS.test(named) && !OTHER_AUTHOR.test(named);
}

function isAuthor(name: string, { rel, itemprop, property, href }: Attributes): boolean {
  if (rel === "author" || AUTHOR_PROPERTY.test(itemprop ?? "") || AUTHOR_PROPERTY.test(property ?? "")) return true;
  return name === "a" && AUTHOR_ADDRESS.test(href ?? "");
}

/** Text being collected up to the end of an element. */
interface Capture {
  readonly until: string;
  readonly limit: number;
  text: string;
  readonly done: (text: string) => void;
}

/** A collector for one page. Only the first <title> counts; titles inside pictures come later. */
export function collectHead(): HeadCollector {
  const metas = new Map<string, string>();
  const jsonLd: string[] = [];
  const times: TimeMark[] = [];
  const authors: string[] = [];
  const bylines: string[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  let capture: Capture | null = null;
  /** Beside the other, because the name's own element often stands inside: «<span class="author"><a rel="author">». */
  let byline: Capture | null = null;
  /** The last event was the end of an element. */
  let closed = false;

  const start = (until: string, limit: number, done: (text: string) => unknown): void => {
    capture = { until, limit, text: "", done };
  };
  const meta = (attributes: Attributes): void => {
    const key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"])?.toLowerCase();
    const { content } = attributes;
    if (key !== undefined && content !== undefined && !metas.has(key) && metas.size < MAX_COUNT)
      metas.set(key, content.slice(0, MAX_VALUE));
  };
  const mark = (name: string, attributes: Attributes): void => {
    const property = attributes["itemprop"] ?? attributes["property"] ?? "";
    const isPublished = property.split(/\s+/u).some((one) => PUBLISHED.test(one)) || "pubdate" in attributes;
    if (times.length >= MAX_COUNT || !(name === "time" || isPublished)) return;
    const raw = attributes["datetime"] ?? attributes["content"];
    if (raw !== undefined) times.push({ raw: raw.slice(0, MAX_VALUE), isPublished });
    else start(name, MAX_VALUE, (text) => times.push({ raw: text.trim(), isPublished }));
  };

  const element = (name: string, attributes: Attributes): void => {
    const isJsonLd = name === "script" && /ld\+json/iu.test(attributes["type"] ?? "") && jsonLd.length < MAX_COUNT;
    if (name === "title" && title === null) start(name, MAX_VALUE, (text) => (title ??= text));
    else if (isJsonLd) start(name, MAX_JSON_LD, (text) => jsonLd.push(text));
    else if (isAuthor(name, attributes) && authors.length < MAX_COUNT)
      start(name, MAX_VALUE, (text) => authors.push(text));
    else if (isBylineClass(name, attributes) && bylines.length < MAX_COUNT)
      byline ??= { until: name, limit: MAX_VALUE, text: "", done: (text) => bylines.push(text) };
    else mark(name, attributes);
  };

  return {
    open: (name, attributes) => {
      // «<span>Nora Velling</span><span>Correspondent</span>»: two names or a name and a role, that only the layout parts.
      for (const one of [capture, byline]) if (one && closed && /\p{L}$/u.test(one.text)) one.text += ", ";
      closed = false;
      if (name === "html") language ??= attributes["lang"] ?? null;
      else if (name === "meta") meta(attributes);
      else if (name === "link") canonical ??= attributes["rel"] === "canonical" ? (attributes["href"] ?? null) : null;
      else if (!capture) element(name, attributes);
    },
    text: (chunk) => {
      if (chunk.trim() !== "") closed = false;
      for (const one of [capture, byline])
        if (one && one.text.length < one.limit) one.text += chunk.slice(0, one.limit - one.text.length);
    },
    close: (name) => {
      closed = true;
      if (byline?.until === name) {
        byline.done(byline.text);
        byline = null;
      }
      if (capture?.until !== name) return;
      const { done, text } = capture;
      capture = null;
      done(text);
    },
    head: () => ({
      title: (title ?? "").replace(/\s+/gu, " ").trim(),
      metas,
      canonical,
      language,
      jsonLd,
      times,
      authors,
      bylines,
    }),
  };
}
