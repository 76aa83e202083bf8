// One pass over a page's markup: its visible text as lines, a bare copy of the markup for the extraction of the main text, and the head.
// Works on events, without a tree, so that neither depth nor size of a page can harm; a page that is too deep or too big is only stripped.

import { Parser } from "htmlparser2";
import { collectHead, type HeadCollector, type PageHead } from "./page-head.ts";
import { collectLines, type PageLine, type PageLines } from "./page-lines.ts";

/** A page, scanned. */
export interface ScannedPage {
  readonly lines: readonly PageLine[];
  /** Of each text node, the line it stands on. */
  readonly nodes: readonly number[];
  /** The markup without scripts, styles and most attributes; before each text node stands a private character that numbers it. Null where no tree may be built. */
  readonly bare: string | null;
  readonly head: PageHead;
  /** Characters that the page hides from its readers. */
  readonly hidden: number;
  /** Why no tree may be built: "depth", "size", or null. */
  readonly excess: "depth" | "size" | null;
}

/** Browsers stop at 512 open elements; a page beyond is broken or hostile. */
const MAX_DEPTH = 512;
/** Extraction takes four times as long for each doubling of the depth; news pages are 20 to 60 deep. Deeper elements are left out of the copy, their text is not. */
const MAX_TREE_DEPTH = 100;
/** Inside pictures and other dropped parts no tree is built; only the parser's own work grows with the depth. */
const MAX_HIDDEN_DEPTH = 8_000;
/** Elements and text nodes above which the extraction of the main text is left out. */
const MAX_ELEMENTS = 20_000;
/** Attributes longer than this are cut: a class of 1 MB overflows the stack of tree builders. */
const MAX_ATTRIBUTE = 300;
const CHUNK = 65_536;

const words = (names: string): ReadonlySet<string> => new Set(names.split(" "));
/** Never visible, or not the page's own text. */
const DROPPED = words(
  "script style noscript template svg math iframe object embed canvas audio video select datalist textarea head frameset map",
);
const BLOCKS = words(
  "address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead title tr ul",
);
/** Outside of running text these stand apart on the screen, though only a tag parts them: links in a row, a date and an author. */
const APART = words("a span");
const VOID = words("area base br col embed hr img input link meta param source track wbr");
/** The frame of every page. Trees are built with one of their own: a second <body> inside it would leave the first one empty. */
const FRAMES = words("html body");
const KEPT_ATTRIBUTES: readonly string[] = ["class", "id", "role", "rel", "itemprop", "aria-hidden", "href"];
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{4}|left\s*:\s*-\d{4}/iu;

/** First code point of the private planes that number text nodes; they are dropped from the page's own text in the bare copy. */
export const FIRST_MARK = 0xf0000;
const PRIVATE_PLANES = /[\u{f0000}-\u{10ffff}]/gu;

/** What an open element does to the text inside it. */
interface Effects {
  readonly dropped: boolean;
  readonly concealed: boolean;
  readonly caption: boolean;
  /** A link to elsewhere; one to a place on the same page is none. */
  readonly link: boolean;
}

type Attributes = Readonly<Record<string, string | undefined>>;

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

/** A heading's own class («subheader», «related-title») says less than where it stands; the extraction would drop it for the word. */
function bareTag(name: string, attributes: Attributes): string {
  const kept = (HEADINGS.includes(name) ? [] : KEPT_ATTRIBUTES).flatMap((key) => {
    const value = attributes[key];
    return value === undefined ? [] : [` ${key}="${escaped(value.slice(0, MAX_ATTRIBUTE))}"`];
  });
  return `<${name}${kept.join("")}>`;
}

function isHidden(attributes: Attributes): boolean {
  return attributes["hidden"] !== undefined || HIDING.test((attributes["style"] ?? "").slice(0, MAX_ATTRIBUTE));
}

/** Words for screen readers alone («Published on», «Advertisement»): they say again or explain what the page shows. */
const SPOKEN = /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|show-for-sr)(?:\s|$)/iu;

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|photo-?credits?|image-?credits?|media-?credits?|img-?credits?|bildunterschrift|bildnachweis)(?:$|[\s_-])/iu;

function effectsOf(name: string, attributes: Attributes): Effects {
  const caption = name === "figcaption" || CAPTION_CLASS.test((attributes["class"] ?? "").slice(0, MAX_ATTRIBUTE));
  const link = name === "a" && !/^\s*#/u.test(attributes["href"] ?? "#");
  const dropped = DROPPED.has(name) || SPOKEN.test((attributes["class"] ?? "").slice(0, MAX_ATTRIBUTE));
  return { dropped, concealed: isHidden(attributes), caption, link };
}

/** The elements that are open, with their summed effects. */
interface OpenElements {
  readonly push: (name: string, effects: Effects) => void;
  readonly pop: (name: string) => void;
  readonly has: (name: string) => boolean;
  readonly within: (effect: keyof Effects) => boolean;
  readonly depth: () => number;
}

function openElements(): OpenElements {
  const stack: Effects[] = [];
  const names = new Map<string, number>();
  const sums = { dropped: 0, concealed: 0, caption: 0, link: 0 };
  const count = (effects: Effects, by: 1 | -1): void => {
    for (const key of ["dropped", "concealed", "caption", "link"] as const) if (effects[key]) sums[key] += by;
  };
  return {
    push: (name, effects) => {
      stack.push(effects);
      names.set(name, (names.get(name) ?? 0) + 1);
      count(effects, 1);
    },
    pop: (name) => {
      const effects = stack.pop();
      names.set(name, Math.max(0, (names.get(name) ?? 0) - 1));
      if (effects) count(effects, -1);
    },
    has: (name) => (names.get(name) ?? 0) > 0,
    within: (effect) => sums[effect] > 0,
    depth: () => stack.length,
  };
}

const RUNNING: readonly string[] = ["p", "li", "h1", "h2", "h3", "h4", "blockquote", "dd"];
const HEADINGS: readonly string[] = ["h2", "h3", "h4", "h5", "h6"];

function kindOf(open: OpenElements): PageLine["kind"] {
  if (open.has("h1")) return "title";
  if (open.within("caption")) return "caption";
  if (HEADINGS.some(open.has)) return "heading";
  return open.has("li") || open.has("blockquote") ? "entry" : "text";
}

interface Scan {
  readonly parser: Parser;
  readonly excess: () => ScannedPage["excess"];
  readonly result: () => ScannedPage;
}

/** The bare copy of the markup: visible text nodes are numbered, everything else passes. */
interface BareCopy {
  readonly pieces: string[];
  readonly nodes: number[];
  /** The line of the text just copied; null behind a tag. The parser gives the text around each entity in pieces. */
  current: number | null;
}

function copyText(copy: BareCopy, chunk: string, line: number | null): void {
  const words = escaped(chunk.replace(PRIVATE_PLANES, " "));
  if (line === null || line === copy.current || copy.nodes.length > MAX_ELEMENTS) {
    copy.pieces.push(words);
    return;
  }
  copy.pieces.push(String.fromCodePoint(FIRST_MARK + copy.nodes.length) + words);
  copy.nodes.push(line);
  copy.current = line;
}

function copyTag(copy: BareCopy, tag: string): void {
  copy.pieces.push(tag);
  copy.current = null;
}

/** What one scan has in hand: where it stands in the page and what it has collected. */
interface ScanState {
  readonly head: HeadCollector;
  readonly lines: PageLines;
  readonly open: OpenElements;
  readonly copy: BareCopy;
  hidden: number;
  elements: number;
  excess: ScannedPage["excess"];
}

function isVisible({ open }: ScanState): boolean {
  return !open.within("dropped") && !open.within("concealed");
}

function isCopied({ open }: ScanState, name: string): boolean {
  return !FRAMES.has(name) && open.depth() <= MAX_TREE_DEPTH;
}

function partLines({ open, lines }: ScanState, name: string): void {
  if (isBreaking(name, open)) lines.breakLine();
  else if (APART.has(name) && !isRunningText(open, name)) lines.separate();
}

function openElement(scan: ScanState, name: string, attributes: Attributes): void {
  const { head, open, copy } = scan;
  head.open(name, attributes);
  if (!VOID.has(name)) open.push(name, effectsOf(name, attributes));
  const visible = isVisible(scan);
  partLines(scan, name);
  if (visible && isCopied(scan, name)) copyTag(copy, bareTag(name, attributes));
  scan.elements++;
  if (open.depth() > (visible ? MAX_DEPTH : MAX_HIDDEN_DEPTH)) scan.excess = "depth";
  else if (Math.max(scan.elements, copy.nodes.length) > MAX_ELEMENTS) scan.excess = "size";
}

/** Headings may be anchors of their own; in other lines a link to a place on the page is one of a list of contents. */
function appendText({ lines, open }: ScanState, chunk: string): number | null {
  const kind = kindOf(open);
  return lines.append(chunk, kind, kind === "heading" ? open.within("link") : open.has("a"));
}

function readText(scan: ScanState, chunk: string): void {
  scan.head.text(chunk);
  if (isVisible(scan)) copyText(scan.copy, chunk, appendText(scan, chunk));
  else if (!scan.open.within("dropped")) scan.hidden += chunk.trim().length;
}

function closeElement(scan: ScanState, name: string): void {
  const { head, open, copy } = scan;
  head.close(name);
  if (VOID.has(name)) return;
  if (isVisible(scan) && isCopied(scan, name)) copyTag(copy, `</${name}>`);
  partLines(scan, name);
  open.pop(name);
}

function startScan(): Scan {
  const scan: ScanState = {
    ...{ head: collectHead(), lines: collectLines(), open: openElements() },
    ...{ copy: { pieces: [], nodes: [], current: null }, hidden: 0, elements: 0, excess: null },
  };
  const handlers = {
    onopentag: (name: string, attributes: Attributes): void => openElement(scan, name, attributes),
    ontext: (chunk: string): void => readText(scan, chunk),
    onclosetag: (name: string): void => closeElement(scan, name),
  };
  const parser = new Parser(handlers, { decodeEntities: true, lowerCaseTags: true });
  return {
    parser,
    excess: () => scan.excess,
    result: () => ({
      ...{ lines: scan.lines.lines(), head: scan.head.head() },
      ...{ nodes: scan.copy.nodes, bare: scan.excess ? null : scan.copy.pieces.join("") },
      ...{ hidden: scan.hidden, excess: scan.excess },
    }),
  };
}

/** Inside running text a link can follow a clitic («لـ<a>…»): there only the page's own spaces count. Spans in a heading are its kicker and its words. */
function isRunningText(open: OpenElements, name: string): boolean {
  return RUNNING.some((one) => open.has(one) && !(name === "span" && /^h\d/u.test(one)));
}

/** Block elements begin and end lines; a <time> does outside of paragraphs, where it is a label of its own. */
function isBreaking(name: string, open: OpenElements): boolean {
  if (name === "time") return !isRunningText(open, name);
  return BLOCKS.has(name);
}

/** Text of a page that no parser may walk: tags become spaces or line breaks. */
function stripped(html: string): string {
  return html
    .replace(/<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1\s*>/giu, " ")
    .replace(/<!--[\s\S]*?-->/gu, " ")
    .replace(/<\/?([a-z][a-z\d]*)\b[^<>]*>/giu, (_, name: string) => (BLOCKS.has(name.toLowerCase()) ? "<br>" : " "));
}

function run(html: string, scan: Scan): void {
  for (let at = 0; at < html.length && !scan.excess(); at += CHUNK) scan.parser.write(html.slice(at, at + CHUNK));
  if (!scan.excess()) scan.parser.end();
}

/** Scans a page. Never throws on markup, closed or not; linear in its length. */
export function scanPage(html: string): ScannedPage {
  const scan = startScan();
  run(html, scan);
  const excess = scan.excess();
  if (!excess) return scan.result();
  const rest = startScan();
  const plain = stripped(html);
  for (let at = 0; at < plain.length; at += CHUNK) rest.parser.write(plain.slice(at, at + CHUNK));
  rest.parser.end();
  return { ...rest.result(), head: scan.result().head, bare: null, excess };
}

/** The words of a string that may hold entities and tags, as JSON-LD and meta tags often do. */
export function plainWords(markup: string): string {
  return /[&<]/.test(markup)
    ? scanPage(markup)
        .lines.map((line) => line.text)
        .join("\n")
    : markup.trim();
}
