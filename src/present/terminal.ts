// The report for a terminal: one claim after the other, each on what it rests, then sources and notes.
// Every foreign string passes the escaper and stands in an isolate, last on its line; no boxes and no columns, which break right-to-left text.
// Leaves out passages and full texts: the page shows them.

import type { Place } from "../model/span.ts";
import type { Drift } from "../model/trace.ts";
import type { FullTraceDocument } from "../model/trace-document.ts";
import { quotedClaim } from "./claim-quotation.ts";
import { forTerminal, isolated, shortened } from "./foreign-text.ts";
import { articleName, type Lookup, lookUp, type NumberedClaim, publishedDate, wordsAt } from "./lookup.ts";
import { messagesFor } from "./messages/catalogue.ts";
import type { Digits } from "./messages/digits.ts";
import type { Language, Messages, Phrase } from "./messages/messages.ts";
import {
  articleNumber,
  countsOf,
  denialOf,
  distinction,
  headlineOf,
  type NodeNaming,
  named,
  nodeName,
  reasonOf,
} from "./reason.ts";
import { sourceRows } from "./source-rows.ts";
import { wrapped } from "./terminal-width.ts";

/** How to write for the terminal. `width` in columns breaks lines between words; without it lines stay whole. */
export interface TerminalOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly width?: number;
  /** Of Arabic; Latin ones without it. */
  readonly digits?: Digits;
}

// Long quotations are cut here: the page shows them whole.
const LONGEST_QUOTATION = 160;
// Drifts under a claim, and claims in full: all of few, of many only those that several articles carry.
const DRIFTS_SHOWN = 3;
const CLAIMS_AT_LEAST = 6;
const CLAIMS_AT_MOST = 20;
// Claims in two lines each after that, sources and notes; the page has all.
const SHORT_CLAIMS = 12;
const SOURCES_SHOWN = 25;
const NOTES_SHOWN = 15;

interface Printer {
  readonly lookup: Lookup;
  readonly messages: Messages;
  /** One line of the catalogue's own words and isolated names, indented by `depth` steps. */
  line(text: string, depth?: number): void;
  bold(text: string): string;
  faint(text: string): string;
}

function quoted(text: string): string {
  return isolated(quotedClaim(shortened(forTerminal(text), LONGEST_QUOTATION)));
}

function sentence(phrase: Phrase<string>): string {
  return phrase.join("");
}

function whereOf(place: Place, { lookup, messages }: Printer): string {
  const article = lookup.articles.get(place.article);
  if (article === undefined) return "";
  return `${articleNumber(place.article, lookup, messages)} ${isolated(article.outlet === null ? messages.words.outletUnknown : articleName(article))}`;
}

function nameFor(printer: Printer): NodeNaming<string> {
  const { lookup, messages } = printer;
  return (node, count, group) =>
    (node.kind === "article" ? `${articleNumber(node.article, lookup, messages)} ` : "") +
    isolated(nodeName(node, lookup, messages)) +
    (count > 1 ? messages.digits(` ×${count}`) : "") +
    distinction(group, lookup, messages);
}

// One drift of each kind comes before a second of any.
function chosenDrifts(drifts: readonly Drift[]): Drift[] {
  const turn = drifts.map((drift, index) => drifts.slice(0, index).filter(({ kind }) => kind === drift.kind).length);
  const order = drifts.map((_, index) => index).sort((a, b) => (turn[a] ?? 0) - (turn[b] ?? 0) || a - b);
  return order.slice(0, DRIFTS_SHOWN).flatMap((index) => drifts[index] ?? []);
}

function printDrifts(drifts: readonly Drift[], printer: Printer): void {
  const { messages, line } = printer;
  const chosen = chosenDrifts(drifts);
  for (const drift of chosen) {
    const summary = shortened(drift.summary[messages.language], LONGEST_QUOTATION);
    const sides = [drift.from, drift.to].map(({ article }) => articleNumber(article, printer.lookup, messages));
    line(`${messages.driftKinds[drift.kind]} ${sides.join(" ↔ ")}: ${isolated(summary)}`, 2);
  }
  if (drifts.length > chosen.length) line(printer.faint(messages.moreDrifts(drifts.length - chosen.length)), 2);
}

function carriers({ claim }: NumberedClaim, printer: Printer): string {
  const articles = printer.lookup.reading.filter(({ id }) => claim.versions.some(({ at }) => at.article === id));
  return articles.map(({ id }) => whereOf({ article: id, start: 0, end: 0 }, printer)).join(" · ");
}

function printClaim(entry: NumberedClaim, printer: Printer): void {
  const { lookup, messages, line } = printer;
  const { claim, trace, number } = entry;
  line("");
  line(printer.faint(`${messages.claimNumber(number)} · ${messages.words.asClaimed}`));
  line(quoted(claim.text), 1);
  const denial = denialOf(entry, lookup, messages);
  line(printer.bold(countsOf(entry, messages)) + (denial === "" ? "" : ` · ${denial}`), 1);
  line(sentence(reasonOf(entry, lookup, { messages, name: nameFor(printer) })), 1);
  line(carriers(entry, printer), 1);
  printDrifts(trace.drifts, printer);
}

function printShortClaim(entry: NumberedClaim, printer: Printer): void {
  const { messages, line, lookup } = printer;
  const reason = sentence(reasonOf(entry, lookup, { messages, name: nameFor(printer) }));
  line(`${messages.digits(`${entry.number}.`)} ${quoted(entry.claim.text)}`, 1);
  line(`${carriers(entry, printer)} · ${reason}`, 2);
}

function printClaims(printer: Printer): void {
  const { messages, line, lookup } = printer;
  const whole = lookup.numberedClaims.filter(
    ({ trace }, index) => index < CLAIMS_AT_LEAST || (trace.reports > 1 && index < CLAIMS_AT_MOST),
  );
  const rest = lookup.numberedClaims.slice(whole.length);
  for (const entry of whole) printClaim(entry, printer);
  if (rest.length === 0) return;
  line("");
  line(printer.bold(`${messages.claims(rest.length)} · ${messages.words.asClaimed}`));
  for (const entry of rest.slice(0, SHORT_CLAIMS)) printShortClaim(entry, printer);
  if (rest.length > SHORT_CLAIMS) line(printer.faint(messages.seeReport(rest.length - SHORT_CLAIMS)), 1);
}

function printSources(printer: Printer): void {
  const { lookup, messages, line } = printer;
  line("");
  line(printer.bold(messages.headings.sources));
  const rows = sourceRows(lookup);
  if (rows.length === 0) line(messages.words.noSources, 1);
  for (const row of rows.slice(0, SOURCES_SHOWN)) {
    const kind = messages.sourceKinds[row.kind];
    const name = row.name === null ? "" : `: ${isolated(shortened(row.name, LONGEST_QUOTATION))}`;
    line(`${messages.reports(row.reports)} · ${kind}${name}`, 1);
  }
  if (rows.length > SOURCES_SHOWN) line(`+${rows.length - SOURCES_SHOWN}`, 1);
}

function printArticles(printer: Printer): void {
  const { lookup, messages, line } = printer;
  line("");
  line(printer.bold(messages.articles(lookup.reading.length)));
  for (const article of lookup.reading) {
    const date = publishedDate(article);
    const day = date === null ? messages.words.dateUnknown : forTerminal(messages.date(date.value, date.precision));
    line(`${whereOf({ article: article.id, start: 0, end: 0 }, printer)} · ${day}`, 1);
    line(isolated(shortened(article.title ?? article.input, LONGEST_QUOTATION)), 2);
  }
}

function printNotes(printer: Printer): void {
  const { lookup, messages, line } = printer;
  if (lookup.document.notes.length === 0) return;
  line("");
  line(printer.bold(messages.words.notes));
  for (const note of lookup.document.notes.slice(0, NOTES_SHOWN)) {
    const said = messages.notes.get(note.code);
    line(`${forTerminal(note.code)}: ${said ?? isolated(note.message)}`, 1);
    if (said !== undefined && note.input !== undefined) line(isolated(note.input), 2);
    if (note.at !== undefined) line(quoted(wordsAt(lookup, note.at)), 2);
  }
  const hidden = lookup.document.notes.length - NOTES_SHOWN;
  if (hidden > 0) line(`+${hidden}`, 1);
}

function printHeadline(printer: Printer): void {
  const { lookup, messages, line } = printer;
  const headline = headlineOf(lookup);
  line(printer.bold(`${messages.words.product}: ${messages.words.question}`));
  line(`${messages.articles(headline.articles)} · ${messages.claims(headline.claims)}`);
  line(messages.singleChain(headline.single, headline.several));
  if (headline.first === null) return;
  const meets = headline.narrowest.length === 1 || headline.first.trace.commonLink.length > 0;
  const names = named(headline.narrowest, lookup, { messages, name: nameFor(printer) });
  line(
    sentence(
      messages.mostReported(
        messages.claimNumber(headline.first.number),
        countsOf(headline.first, messages),
        names,
        meets,
      ),
    ),
  );
}

/** The report as text for a terminal, with a trailing newline. From the input come no control bytes and no bidirectional controls; the only ones are this function's own isolates and, with `colour`, its own colours. */
export function toTerminal(document: FullTraceDocument, options: TerminalOptions): string {
  const lines: string[] = [];
  const messages = messagesFor(options.language, options.digits);
  const styled = (code: number, text: string): string => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const printer: Printer = {
    lookup: lookUp(document),
    messages,
    line: (text, depth = 0) => {
      const indent = "  ".repeat(depth);
      const width =
        options.width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, options.width - indent.length);
      for (const part of wrapped(text, width)) lines.push(part === "" ? "" : indent + part);
    },
    bold: (text) => styled(1, text),
    faint: (text) => styled(2, text),
  };
  printHeadline(printer);
  printClaims(printer);
  printSources(printer);
  printArticles(printer);
  printNotes(printer);
  return `${lines.join("\n")}\n`;
}
