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
  readonly done: (text: string) => void;
  text: string;
}

/** The texts that are being collected: a value, and a byline beside it, because the name's own element often stands inside: «<span class="author"><a rel="author">». */
interface Captures {
  readonly start: (slot: "value" | "byline", capture: Omit<Capture, "text">) => void;
  readonly isOpen: (slot: "value" | "byline") => boolean;
  readonly open: () => void;
  readonly text: (chunk: string) => void;
  readonly close: (name: string) => void;
}

function openCaptures(): Captures {
  const slots: Record<"value" | "byline", Capture | null> = { value: null, byline: null };
  const running = (): readonly Capture[] => [slots.value, slots.byline].filter((one) => one !== null);
  /** The last event was the end of an element. */
  let closed = false;
  return {
    start: (slot, capture) => {
      slots[slot] ??= { ...capture, text: "" };
    },
    isOpen: (slot) => slots[slot] !== null,
    // «<span>Nora Velling</span><span>Correspondent</span>»: two names or a name and a role, that only the layout parts.
    open: () => {
      for (const one of running()) if (closed && /\p{L}$/u.test(one.text)) one.text += ", ";
      closed = false;
    },
    text: (chunk) => {
      if (chunk.trim() !== "") closed = false;
      for (const one of running())
        if (one.text.length < one.limit) one.text += chunk.slice(0, one.limit - one.text.length);
    },
    close: (name) => {
      closed = true;
      for (const slot of ["byline", "value"] as const) {
        const one = slots[slot];
        if (one?.until !== name) continue;
        slots[slot] = null;
        one.done(one.text);
      }
    },
  };
}

/** What elements and their attributes say of the page, in the order in which they come. */
interface Sayings {
  readonly metas: Map<string, string>;
  readonly jsonLd: string[];
  readonly times: TimeMark[];
  readonly authors: string[];
  readonly bylines: string[];
  title: string | null;
  canonical: string | null;
  language: string | null;
}

function readMeta({ metas }: Sayings, attributes: Attributes): void {
  const key = (attributes["property"] ?? attributes["name"] ?? attributes["itemprop"])?.toLowerCase();
  const { content } = attributes;
  if (key !== undefined && content !== undefined && !metas.has(key) && metas.size < MAX_COUNT)
    metas.set(key, content.slice(0, MAX_VALUE));
}

function readTime({ times }: Sayings, captures: Captures, name: string, attributes: Attributes): void {
  const property = attributes["itemprop"] ?? attributes["property"] ?? "";
  const isPublished = property.split(/\s+/u).some((one) => PUBLISHED.test(one)) || "pubdate" in attributes;
  if (times.length >= MAX_COUNT || !(name === "time" || isPublished)) return;
  const raw = attributes["datetime"] ?? attributes["content"];
  const done = (text: string): void => void times.push({ raw: text.trim(), isPublished });
  if (raw !== undefined) times.push({ raw: raw.slice(0, MAX_VALUE), isPublished });
  else captures.start("value", { until: name, limit: MAX_VALUE, done });
}

function readElement(said: Sayings, captures: Captures, name: string, attributes: Attributes): void {
  const keep = (list: string[], limit = MAX_VALUE): Omit<Capture, "text"> => ({
    until: name,
    limit,
    done: (text) => void list.push(text),
  });
  const isJsonLd = name === "script" && /ld\+json/iu.test(attributes["type"] ?? "") && said.jsonLd.length < MAX_COUNT;
  const done = (text: string): void => {
    said.title ??= text;
  };
  if (name === "title" && said.title === null) captures.start("value", { until: name, limit: MAX_VALUE, done });
  else if (isJsonLd) captures.start("value", keep(said.jsonLd, MAX_JSON_LD));
  else if (isAuthor(name, attributes) && said.authors.length < MAX_COUNT) captures.start("value", keep(said.authors));
  else if (isBylineClass(name, attributes) && said.bylines.length < MAX_COUNT)
    captures.start("byline", keep(said.bylines));
  else readTime(said, captures, name, attributes);
}

/** A collector for one page. Only the first <title> counts; titles inside pictures come later. */
export function collectHead(): HeadCollector {
  const captures = openCaptures();
  const said: Sayings = {
    ...{ metas: new Map(), jsonLd: [], times: [], authors: [], bylines: [] },
    ...{ title: null, canonical: null, language: null },
  };
  return {
    open: (name, attributes) => {
      captures.open();
      if (name === "html") said.language ??= attributes["lang"] ?? null;
      else if (name === "meta") readMeta(said, attributes);
      else if (name === "link")
        said.canonical ??= attributes["rel"] === "canonical" ? (attributes["href"] ?? null) : null;
      else if (!captures.isOpen("value")) readElement(said, captures, name, attributes);
    },
    text: captures.text,
    close: captures.close,
    head: () => ({ ...said, title: (said.title ?? "").replace(/\s+/gu, " ").trim() }),
  };
}
