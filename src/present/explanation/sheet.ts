// A sheet of lines for the terminal, and the lines that every explanation is made of: words in their context, and the evidence for a finding.
// Foreign words pass the escaper and stand in isolates. Leaves out what is explained: explanation.ts and its neighbours.

import { type Evidence, overlaps, type Place } from "../../model/span.ts";
import { forTerminal, isolated } from "../foreign-text.ts";
import { articleName, type Lookup } from "../lookup.ts";
import type { Messages } from "../messages/messages.ts";
import { articleNumber } from "../reason.ts";
import { wrapped } from "../terminal-width.ts";
import type { ExplanationWords } from "./words.ts";

/** What the lines are written with. */
export interface Sheet {
  readonly lookup: Lookup;
  readonly messages: Messages;
  readonly words: ExplanationWords;
  /** One line, or several where the terminal is narrow, indented by `depth` steps. */
  line(text: string, depth?: number): void;
  /** A heading after an empty line. */
  heading(text: string): void;
  /** Emphasis for a terminal with colours; elsewhere the text itself. */
  strong(text: string): string;
  faint(text: string): string;
  /** Whether strong() shows. */
  readonly colour: boolean;
}

/** A sheet, and what was written on it. */
export interface WritableSheet extends Sheet {
  readonly text: () => string;
}

/** An empty sheet. */
export function newSheet(
  parts: Pick<Sheet, "lookup" | "messages" | "words" | "colour">,
  columns: number = Number.POSITIVE_INFINITY,
): WritableSheet {
  const lines: string[] = [];
  const styled = (code: number, text: string): string => (parts.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const line = (text: string, depth = 0): void => {
    const indent = "  ".repeat(depth);
    for (const piece of wrapped(text, Math.max(20, columns - indent.length))) lines.push((indent + piece).trimEnd());
  };
  return {
    ...parts,
    line,
    strong: (text) => styled(1, text),
    faint: (text) => styled(2, text),
    heading: (text) => {
      line("");
      line(styled(1, text));
    },
    text: () => `${lines.join("\n")}\n`,
  };
}

/** UTF-16 units of the article shown before and after the words. */
const CONTEXT = 48;
/** Longer words are cut in the middle: an explanation shows where they stand, the report shows them whole. */
const LONGEST = 240;
/** Places of one piece of evidence shown; the JSON document has all. */
const PLACES = 3;
/** Pieces of evidence of one finding shown. */
const PROOFS = 4;

function plain(text: string): string {
  return text.replaceAll("⟦", "[").replaceAll("⟧", "]");
}

/** Cut back to whole words, at the side that is away from the shown ones. */
function surroundings(text: string, { start, end }: Place): readonly [string, string] {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const isWhole = [start <= CONTEXT, end + CONTEXT >= text.length];
  return [
    isWhole[0] ? before : `… ${before.slice(before.search(/\s/) + 1)}`,
    isWhole[1] ? after : `${after.slice(0, Math.max(after.search(/\s\S*$/), 0))} …`,
  ];
}

/** The words at a place between ⟦ and ⟧, in bold where there are colours, with what stands around them. */
export function inContext(place: Place, { lookup, colour }: Pick<Sheet, "lookup" | "colour">): string {
  const article = lookup.articles.get(place.article);
  if (article === undefined) return "";
  const words = article.text.slice(place.start, place.end);
  const shown =
    words.length <= LONGEST ? words : `${words.slice(0, LONGEST / 2)} … ${words.slice(words.length - LONGEST / 2)}`;
  const [before, after] = surroundings(article.text, place);
  const excerpt = forTerminal(`${plain(before)}⟦${plain(shown)}⟧${plain(after)}`);
  const marked = colour ? excerpt.replace("⟦", "\u001B[1m⟦").replace("⟧", "⟧\u001B[0m") : excerpt;
  return `\u2068${marked}\u2069`;
}

/** The article's number, its outlet, and the offsets. */
export function where(place: Place, { lookup, messages }: Pick<Sheet, "lookup" | "messages">): string {
  const article = lookup.articles.get(place.article);
  if (article === undefined) return "";
  const outlet = article.outlet === null ? messages.words.outletUnknown : articleName(article);
  return `${articleNumber(place.article, lookup, messages)} ${isolated(outlet)} ${isolated(`${place.start}–${place.end}`)}`;
}

/** A place with its words, on two lines. */
export function printPlace(place: Place, sheet: Sheet, depth: number): void {
  sheet.line(sheet.faint(where(place, sheet)), depth);
  sheet.line(inContext(place, sheet), depth + 1);
}

/** How to print evidence: indented by `depth` steps; where some of it touches the places `about` which the sheet speaks, only that is shown, and a place that is one of them is only named. */
export interface EvidenceLayout {
  readonly depth: number;
  readonly about?: readonly Place[];
}

function touches(place: Place, other: Place): boolean {
  return place.article === other.article && overlaps(place, other);
}

function isSame(place: Place, other: Place): boolean {
  return place.article === other.article && place.start === other.start && place.end === other.end;
}

function printProof({ rule, score, why, at }: Evidence, sheet: Sheet, { depth, about = [] }: EvidenceLayout): void {
  const { words, messages } = sheet;
  const title = messages.rules.get(rule);
  const named = title === undefined ? "" : ` · ${isolated(title)}`;
  const reason = title?.startsWith(why) ? "" : `: ${isolated(why)}`;
  sheet.line(`${isolated(rule)}${named} · ${words.score} ${isolated(String(score))}${reason}`, depth);
  const near = at.filter((place) => about.some((other) => touches(place, other)));
  const places = near.length > 0 ? near : at;
  for (const place of places.slice(0, PLACES)) {
    if (about.some((other) => isSame(place, other))) sheet.line(sheet.faint(where(place, sheet)), depth + 1);
    else printPlace(place, sheet, depth + 1);
  }
  const hidden = at.length - Math.min(places.length, PLACES);
  if (hidden > 0) sheet.line(sheet.faint(words.more(hidden)), depth + 1);
}

/** Each piece of evidence: its rule with title, its score, why, and the words. */
export function printEvidence(evidence: readonly Evidence[], sheet: Sheet, layout: EvidenceLayout): void {
  if (evidence.length === 0) sheet.line(sheet.faint(sheet.words.noEvidence), layout.depth);
  const near = evidence.filter(({ at }) => at.some((place) => layout.about?.some((other) => touches(place, other))));
  const shown = (near.length > 0 ? near : evidence).slice(0, PROOFS);
  for (const one of shown) printProof(one, sheet, layout);
  const hidden = evidence.length - shown.length;
  if (hidden > 0) sheet.line(sheet.faint(sheet.words.more(hidden)), layout.depth);
}
