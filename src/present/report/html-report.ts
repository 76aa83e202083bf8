// One self-contained HTML file: the report, its style, its script and its data, without a single request.
// A content security policy admits exactly this style and this script by their hashes. Leaves out all content, which the parts render.

import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { base64Digest } from "../../lang/digest.ts";
import type { Font } from "../../model/font.ts";
import type { Node } from "../../model/trace.ts";
import type { FullTraceDocument } from "../../model/trace-document.ts";
import { toEmbeddedJson, toJson } from "../json.ts";
import { lookUp, type NumberedClaim, publishedDate } from "../lookup.ts";
import { messagesFor } from "../messages/catalogue.ts";
import type { Digits } from "../messages/digits.ts";
import type { Language, Messages } from "../messages/messages.ts";
import { countsOf, headlineOf, named } from "../reason.ts";
import { chainView, sharedChains } from "./chain-view.ts";
import { claimCards, claimFragment } from "./claim-cards.ts";
import { compactMarkup } from "./compact-markup.ts";
import { helpBox, searchLine } from "./controls.ts";
import { type Detail, FULL, SPARE } from "./detail.ts";
import { fullTexts } from "./full-texts.ts";
import { type InputHash, methodsBox } from "./methods.ts";
import { claimBeginning, emptyPage, foreign, groupView, nameView, type Page, phraseView, type View } from "./page.ts";
import { parallelReading } from "./parallel-reading.ts";
import { SCRIPT } from "./script.ts";
import { labelMatrix, sourceInventory } from "./source-inventory.ts";
import { styleSheet } from "./style.ts";

/** What to write the report with. Without `fonts` the reader's own are used; `hashes` are the shell's, of the inputs' bytes. */
export interface HtmlOptions {
  readonly language: Language;
  /** Of Arabic; Latin ones without it. */
  readonly digits?: Digits;
  readonly fonts: readonly Font[];
  readonly hashes?: readonly InputHash[];
  /** Raw deflate (RFC 1951) of the UTF-8 bytes, in base64: the embedded document then takes a fifth of the room. Without it the document stands there as it is. */
  readonly pack?: (text: string) => string;
}

// As much of the most reported claim as tells it from the others, in UTF-16 units; and outlets named in the head.
const LONGEST_CLAIM = 90;
const OUTLETS_NAMED = 12;

// Its number leads to the card, its beginning tells it from the others.
function claimLink({ claim, number }: NumberedClaim, page: Page): View {
  const article = page.lookup.articles.get(claim.versions[0]?.at.article ?? "");
  const words = h("bdi", foreign(article, page), claimBeginning(claim.text, LONGEST_CLAIM));
  return [h("a", { href: `#${claimFragment(number)}` }, page.messages.claimNumber(number)), " ", words];
}

// Who published what is read here, and from when to when: what a reader asks who got the file by mail.
function publication(page: Page): View {
  const { reading } = page.lookup;
  const outlets = [...new Set(reading.map(({ outlet }) => outlet?.name ?? page.messages.words.outletUnknown))];
  const names = outlets.slice(0, OUTLETS_NAMED).map((name) => nameView(page, name));
  const more = outlets.length > OUTLETS_NAMED ? [page.messages.digits(` +${outlets.length - OUTLETS_NAMED}`)] : [];
  const days = reading.flatMap((article) => publishedDate(article)?.value.slice(0, 10) ?? []);
  const period = periodOf(days, page.messages);
  return [phraseView([...page.messages.list(names), ...more]), period === "" ? null : ` · ${period}`];
}

// The first and the last of sorted ISO days in words, the month of both told once; "" where no article is dated.
function periodOf(days: readonly string[], { date, digits }: Messages): string {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  if (first === last) return first === "" ? "" : date(first, "day");
  const isOneMonth = first.slice(0, 8) === last.slice(0, 8) && first.length === last.length;
  return `${isOneMonth ? digits(String(Number(first.slice(8)))) : date(first, "day")} – ${date(last, "day")}`;
}

function headline(page: Page): View {
  const { lookup, messages } = page;
  const { articles, claims, several, single, first, narrowest } = headlineOf(lookup);
  const name = (node: Node, _: number, group: readonly Node[]): View => groupView(page, node, group);
  const names = named(narrowest, lookup, { messages, name });
  const meets = narrowest.length === 1 || (first?.trace.commonLink.length ?? 0) > 0;
  const most = first && messages.mostReported(claimLink(first, page), countsOf(first, messages), names, meets);
  return [
    h("p", { class: "lead" }, `${messages.articles(articles)} · ${messages.claims(claims)}`),
    h("p", { class: "about" }, publication(page)),
    most === null ? null : h("p", null, phraseView(most)),
    h("p", null, messages.singleChain(single, several)),
  ];
}

function contents(page: Page): View {
  const { headings, words } = page.messages;
  const links = Object.entries(headings).map(([part, heading]) => h("li", null, h("a", { href: `#${part}` }, heading)));
  return h("nav", { "aria-label": words.contents }, h("ul", null, links));
}

// The order of rendering matters: the full texts come last, when every part has registered its links.
function body(page: Page, hashes: readonly InputHash[]): string {
  const { words } = page.messages;
  const chains = sharedChains(page);
  const numbers = new Map(
    chains.flatMap(({ number, claims }) => claims.map(({ claim }) => [claim.id as string, number])),
  );
  const parts = [
    claimCards(page, numbers),
    chainView(page, chains),
    parallelReading(page),
    sourceInventory(page),
    labelMatrix(page),
  ];
  const methods = methodsBox(page, hashes);
  const markup = renderToString(
    h("div", { id: "report" }, [
      h("a", { class: "skip", href: "#claims" }, words.skip),
      h(
        "header",
        null,
        h("h1", null, `${words.product} `, h("small", null, words.question)),
        headline(page),
        contents(page),
        searchLine(page),
      ),
      h("main", null, parts, fullTexts(page), methods),
      helpBox(page),
    ]),
  );
  return compactMarkup(markup);
}

function hashSource(text: string): string {
  return `'sha256-${base64Digest(text)}'`;
}

function embeddedDocument(document: FullTraceDocument, pack: HtmlOptions["pack"]): string {
  if (pack === undefined) return `<script type="application/json" id="trace">${toEmbeddedJson(document)}</script>`;
  const packed = pack(toJson(document, { compact: true }));
  if (!/^[A-Za-z0-9+/=]*$/.test(packed)) throw new TypeError("what pack() returned is not base64");
  return `<script type="text/plain" id="trace" data-encoding="base64 deflate-raw">${packed}</script>`;
}

// Bytes of a page with up to this many articles that can still be sent by mail or messenger and opens at once on a phone.
const LIMIT = 400_000;
const ARTICLES_WITHIN = 12;

/**
 * The report as one HTML file. The same document and options give the same bytes. Where all evidence in words would make the page of a small
 * affair heavier than 400 kB, or the affair is a large one, the page repeats less of it.
 */
export function toHtml(document: FullTraceDocument, options: HtmlOptions): string {
  if (document.articles.length > ARTICLES_WITHIN) return pageOf(document, options, SPARE);
  const full = pageOf(document, options, FULL);
  return new TextEncoder().encode(full).length <= LIMIT ? full : pageOf(document, options, SPARE);
}

function pageOf(document: FullTraceDocument, options: HtmlOptions, detail: Detail): string {
  const messages = messagesFor(options.language, options.digits);
  const page = emptyPage(lookUp(document), messages, detail);
  const style = styleSheet(options.fonts.filter(({ media }) => detail.paperFont || media !== "print"));
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${hashSource(SCRIPT)}`,
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const { articles, claims } = headlineOf(page.lookup);
  const title = `${messages.words.product}: ${messages.articles(articles)} · ${messages.claims(claims)}`;
  return `<!DOCTYPE html>
<html lang="${messages.language}" dir="${messages.direction}"${messages.digits("0") === "0" ? "" : ' data-digits="arab"'}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body(page, options.hashes ?? [])}
${embeddedDocument(document, options.pack)}
<script>${SCRIPT}</script>
</body>
</html>
`;
}
