// The report for a terminal: one claim after the other, each on what it rests, then sources and notes.
// Every foreign string passes the escaper and stands in an isolate, last on its line; no boxes and no columns, which break right-to-left text.
// Leaves out passages and full texts: the page shows them.

import type { Place } from "../model/span.ts";
import type { Node } from "../model/trace.ts";
import type { FullTraceDocument } from "../model/trace-document.ts";
import { forTerminal, isolated, shortened } from "./foreign-text.ts";
import { articleName, type Lookup, lookUp, type NumberedClaim, publishedDate, wordsAt } from "./lookup.ts";
import { messagesFor } from "./messages/catalogue.ts";
import type { Language, Messages, Phrase } from "./messages/messages.ts";
import { headlineOf, nodeName, reasonOf } from "./reason.ts";
import { sourceRows } from "./source-rows.ts";
import { wrapped } from "./terminal-width.ts";

/** How to write for the terminal. `width` in columns breaks lines between words; without it lines stay whole. */
export interface TerminalOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly width?: number;
}

// Long quotations are cut here: the page shows them whole.
const LONGEST_QUOTATION = 160;

interface Printer {
  readonly lookup: Lookup;
  readonly messages: Messages;
  /** One line of the catalogue's own words and isolated names, indented by `depth` steps. */
  line(text: string, depth?: number): void;
  bold(text: string): string;
  faint(text: string): string;
}

function quoted(text: string): string {
  return isolated(`«${shortened(forTerminal(text), LONGEST_QUOTATION)}»`);
}

function sentence(phrase: Phrase<string>): string {
  return phrase.join("");
}

function whereOf(place: Place, { lookup, messages }: Printer): string {
  const article = lookup.articles.get(place.article);
  if (article === undefined) return "";
  const number = lookup.numbers.get(place.article) ?? 0;
  return `[${number}] ${isolated(article.outlet === null ? messages.words.outletUnknown : articleName(article))}`;
}

function printClaim(entry: NumberedClaim, printer: Printer): void {
  const { lookup, messages, line } = printer;
  const name = (node: Node, count: number): string =>
    isolated(nodeName(node, lookup, messages)) + (count > 1 ? ` ×${count}` : "");
  const { claim, trace, number } = entry;
  line("");
  line(printer.faint(`${messages.claimNumber(number)} · ${messages.words.asClaimed}`));
  line(quoted(claim.text), 1);
  line(printer.bold(`${messages.reports(trace.reports)} · ${messages.chains(trace.chains)}`), 1);
  line(sentence(reasonOf(entry, lookup, { messages, name })), 1);
  for (const drift of trace.drifts) {
    const kind = messages.driftKinds[drift.kind];
    line(`${kind}: ${isolated(shortened(drift.summary[messages.language], LONGEST_QUOTATION))}`, 2);
    line(`${whereOf(drift.from, printer)} ${messages.arrow} ${whereOf(drift.to, printer)}`, 3);
  }
  for (const version of claim.versions) {
    line(`${messages.stances[version.stance]} · ${whereOf(version.at, printer)}`, 2);
    const words = wordsAt(lookup, version.at);
    if (words !== claim.text) line(quoted(words), 3);
  }
}

function printSources(printer: Printer): void {
  const { lookup, messages, line } = printer;
  line("");
  line(printer.bold(messages.headings.sources));
  const rows = sourceRows(lookup);
  if (rows.length === 0) line(messages.words.noSources, 1);
  for (const row of rows) {
    const kind = messages.sourceKinds[row.kind];
    const name = row.name === null ? "" : `: ${isolated(shortened(row.name, LONGEST_QUOTATION))}`;
    line(`${messages.reports(row.reports)} · ${kind}${name}`, 1);
  }
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
  for (const note of lookup.document.notes) {
    line(`${forTerminal(note.code)}: ${isolated(note.message)}`, 1);
    if (note.at !== undefined) line(quoted(wordsAt(lookup, note.at)), 2);
  }
}

function printHeadline(printer: Printer): void {
  const { lookup, messages, line } = printer;
  const headline = headlineOf(lookup);
  line(printer.bold(`${messages.words.product}: ${messages.words.question}`));
  line(`${messages.articles(headline.articles)} · ${messages.claims(headline.claims)}`);
  line(messages.singleChain(headline.single, headline.several));
  if (headline.first === null) return;
  const { trace } = headline.first;
  const names = headline.narrowest.map((node) => isolated(nodeName(node, lookup, messages)));
  line(sentence(messages.mostReported(messages.reports(trace.reports), messages.chains(trace.chains), names)));
}

/** The report as text for a terminal, with a trailing newline. From the input come no control bytes and no bidirectional controls; the only ones are this function's own isolates and, with `colour`, its own colours. */
export function toTerminal(document: FullTraceDocument, options: TerminalOptions): string {
  const lines: string[] = [];
  const messages = messagesFor(options.language);
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
  for (const entry of printer.lookup.numberedClaims) printClaim(entry, printer);
  printSources(printer);
  printArticles(printer);
  printNotes(printer);
  return `${lines.join("\n")}\n`;
}
