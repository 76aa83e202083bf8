// The evidence of one finding for a terminal: the rule by id and title, the words in their context, and why. What a finding rests on must be
// as easy to see as the finding. Leaves out judgements: a terminal only reads.

import type { Actor } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import { isEvidence, type Passage } from "../../model/passage.ts";
import { placeIn } from "../../model/span.ts";
import type { Node } from "../../model/trace.ts";
import type { FullTraceDocument } from "../../model/trace-document.ts";
import { forTerminal, isolated } from "../foreign-text.ts";
import { articleName, lookUp } from "../lookup.ts";
import { messagesFor } from "../messages/catalogue.ts";
import { editLook } from "../messages/messages.ts";
import { articleNumber } from "../reason.ts";
import type { TerminalOptions } from "../terminal.ts";
import { explainClaim, nodeLabel, printAttribution, printTransmission } from "./claim-explanation.ts";
import { type Finding, findingsNamed } from "./finding.ts";
import { newSheet, printEvidence, printPlace, type Sheet } from "./sheet.ts";
import { EXPLANATION_WORDS } from "./words.ts";

/** An explanation as text, or where the name is not clear the ids it could mean (none: it is unknown). */
export type Explanation = { readonly text: string } | { readonly candidates: readonly string[] };

function explainPassage(passage: Passage, sheet: Sheet): void {
  const { lookup, messages } = sheet;
  const text = (side: "a" | "b"): string => lookup.articles.get(passage[side].article)?.text ?? "";
  const changed = passage.edits.filter(({ op }) => op !== "same");
  const longer = Math.round(passage.words / (passage.identity || 1));
  sheet.line(`${messages.sharedWords(passage.words, longer)} · ${isolated(String(passage.identity))}`);
  if (!isEvidence(passage)) sheet.line(passage.formula ? messages.words.formula : messages.words.phrase, 1);
  printPlace(passage.a, sheet, 1);
  printPlace(passage.b, sheet, 1);
  for (const { op, a, b } of changed) {
    const words = [a && text("a").slice(a.start, a.end), b && text("b").slice(b.start, b.end)];
    const sides = words.map((side) => (side === null ? "∅" : isolated(`«${side}»`)));
    sheet.line(`${messages.edits[editLook(op)]} (${op}): ${sides.join(" | ")}`, 1);
  }
}

function explainNode(node: Node, sheet: Sheet): void {
  const { lookup, messages, words } = sheet;
  const { transmissions, traces } = lookup.document;
  const into = transmissions.filter(({ to }) => to === node.id);
  const out = transmissions.filter(({ from }) => from === node.id);
  sheet.line(`${sheet.strong(nodeLabel(node, sheet))} · ${messages.visibilities[node.visibility]}`);
  for (const [heading, list] of [
    [words.receives, into],
    [words.gives, out],
  ] as const) {
    if (list.length > 0) sheet.heading(heading);
    for (const transmission of list) printTransmission(transmission, sheet);
  }
  const borne = traces.filter(({ commonLink, reports }) => reports > 1 && commonLink.includes(node.id));
  if (borne.length > 0) sheet.heading(words.bears);
  for (const { claim, reports } of borne)
    sheet.line(`${messages.reports(reports)}: ${isolated(`«${lookup.claims.get(claim)?.text ?? claim}»`)}`, 1);
}

function explainActor(actor: Actor, sheet: Sheet): void {
  const { messages, words } = sheet;
  sheet.line(`${sheet.strong(isolated(actor.name))} · ${messages.actorKinds[actor.kind]}`);
  if (actor.aliases.length + actor.mentions.length > 0) sheet.heading(words.namings);
  for (const { text, count } of actor.aliases) sheet.line(`${isolated(`«${text}»`)} ×${count}`, 1);
  for (const place of actor.mentions) printPlace(place, sheet, 1);
  if (actor.labels.length > 0) sheet.heading(messages.headings.labels);
  for (const { text, charge, at } of actor.labels) {
    sheet.line(`${isolated(`«${text}»`)} · ${messages.charges[charge]}`, 1);
    printPlace(at, sheet, 2);
  }
}

function explainArticle(article: Article, sheet: Sheet): void {
  const { lookup, messages, words } = sheet;
  sheet.line(`${articleNumber(article.id, lookup, messages)} ${sheet.strong(isolated(articleName(article)))}`);
  sheet.line(isolated(article.title ?? article.input), 1);
  sheet.line(isolated(article.input), 1);
  if (article.outlet !== null) printEvidence(article.outlet.evidence, sheet, { depth: 1 });
  if (article.dates.length > 0) sheet.heading(words.dates);
  for (const { value, precision, of, source, raw, at } of article.dates) {
    const day = forTerminal(messages.date(value, precision));
    sheet.line(`${isolated(day)} · ${of} · ${source} · ${isolated(`«${raw}»`)}`, 1);
    if (at !== null) printPlace(placeIn(article.id, at), sheet, 2);
  }
}

function explain(finding: Finding, sheet: Sheet): void {
  if (finding.kind !== "claim") sheet.line(sheet.faint(isolated(finding.id)));
  if (finding.kind === "claim") explainClaim(finding.thing, sheet);
  if (finding.kind === "attribution") printAttribution(finding.thing, sheet, 0);
  if (finding.kind === "passage") explainPassage(finding.thing, sheet);
  if (finding.kind === "node") explainNode(finding.thing, sheet);
  if (finding.kind === "actor") explainActor(finding.thing, sheet);
  if (finding.kind === "article") explainArticle(finding.thing, sheet);
}

/** Explains the finding that `name` means: an id of a claim, attribution, passage, node, actor or article, the beginning of one, or «claim 3». */
export function toExplanation(document: FullTraceDocument, name: string, options: TerminalOptions): Explanation {
  const lookup = lookUp(document);
  const [finding, ...others] = findingsNamed(name, lookup);
  if (finding === undefined || others.length > 0)
    return { candidates: (finding === undefined ? [] : [finding, ...others]).map(({ id }) => id) };
  const { language, colour, width } = options;
  const parts = { lookup, messages: messagesFor(language), words: EXPLANATION_WORDS[language], colour };
  const sheet = newSheet(parts, width);
  explain(finding, sheet);
  return { text: sheet.text() };
}
