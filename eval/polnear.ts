// Measures English attributions on a folder in the format of PolNeAR: `MUSNAD_POLNEAR=…/data/test node eval/polnear.ts`. The folder holds
// text/*.txt and attributions/*.ann; the corpus has no licence that lets it lie here. Prints exact and overlap precision, recall and F1 of
// source, cue and content beside what others published. Leaves out nested attributions, which the corpus does not mark.

import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { attribute } from "../src/attribute/attribute.ts";
import type { Article } from "../src/model/article.ts";
import type { Attribution } from "../src/model/attribution.ts";
import type { Span } from "../src/model/span.ts";
import { type Annotated, readBrat } from "./brat.ts";

/** Exact F1 in percent on PolNeAR's test part, source / cue / content: as published with CofeNet (Wang et al. 2022). */
const PUBLISHED: readonly (readonly [string, number, number, number])[] = [
  ["rules", 10.7, 22.8, 5.6],
  ["CRF", 50.6, 53.4, 28.6],
  ["BiLSTM", 64.1, 63.3, 53.4],
  ["BiLSTM + CRF", 69.6, 66.7, 59],
  ["BERT", 81.1, 74, 68.9],
  ["BERT + Cofe", 83.2, 75.3, 72.9],
];

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];

/** Precision, recall and F1, 0..1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The places of the words that spans touch, joined: equal texts mean equal words, marks and spaces aside. */
function wordsIn(text: string, spans: readonly Span[]): readonly number[] {
  const found = spans.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => span.start + match.index),
  );
  return [...new Set(found)].sort((a, b) => a - b);
}

/** What stands before a cue and is a part of it in the corpus («has also warned»). */
const BEFORE_CUE = /(?:\b(?:has|have|had|is|are|was|were|also|later|previously|repeatedly|been|’s|'s)\s+)+$/iu;
/** A pronoun beside the cue: the corpus marks it as the source. */
const PRONOUN_BEFORE = /\b(he|she|it|they|who|which|we|i)\s*$/iu;
const PRONOUN_BEHIND = /^\s*(he|she|it|they)\b/iu;
const COMPLEMENTISER_BEFORE = /\b(?:that|whether|to)\s+$/iu;

function endingAt(text: string, at: number, pattern: RegExp): number {
  const match = pattern.exec(text.slice(Math.max(0, at - 40), at));
  return match ? at - match[0].length : at;
}

/** An attribution in the corpus's conventions: auxiliaries belong to the cue, the complementiser to the content, a pronoun is the source. */
function inConventions(text: string, { source, cue, content }: Attribution): Annotated {
  const cueStart = cue ? endingAt(text, cue.start, BEFORE_CUE) : 0;
  const widened = content.map((span, index) =>
    index === 0 ? { start: endingAt(text, span.start, COMPLEMENTISER_BEFORE), end: span.end } : span,
  );
  return {
    source: source.inherited && cue ? pronounBeside(text, { start: cueStart, end: cue.end }) : source.spans,
    cue: cue ? [{ start: cueStart, end: cue.end }] : [],
    content: widened,
  };
}

function pronounBeside(text: string, cue: Span): readonly Span[] {
  const before = PRONOUN_BEFORE.exec(text.slice(Math.max(0, cue.start - 12), cue.start));
  if (before) return [{ start: cue.start - before[0].length, end: cue.start }];
  const behind = PRONOUN_BEHIND.exec(text.slice(cue.end, cue.end + 12));
  return behind ? [{ start: cue.end, end: cue.end + behind[0].length }] : [];
}

function articleOf(text: string): Article {
  const blocks: Article["blocks"][number][] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") blocks.push({ role: "paragraph", story: 0, start, end: start + line.length });
    start += line.length + 1;
  }
  const base = { outlet: null, url: null, title: null, byline: null, dates: [], input: "polnear", givenId: null };
  return { ...base, id: "art-polnear", language: "en", text, blocks };
}

/** Pairs of gold and system word sets for which `fits` holds, one to one, in order. */
function paired(
  gold: readonly (readonly number[])[],
  system: readonly (readonly number[])[],
  fits: (a: readonly number[], b: readonly number[]) => boolean,
): number {
  const free = [...system];
  let count = 0;
  for (const one of gold) {
    const at = free.findIndex((other) => fits(one, other));
    if (at < 0) continue;
    free.splice(at, 1);
    count++;
  }
  return count;
}

function rates(right: number, found: number, wanted: number): Rates {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  return { precision, recall, f: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Exact and overlap rates of every role over a folder with text/ and attributions/; null where it holds no article. */
export function scorePolnear(folder: string): Readonly<Record<Role, { exact: Rates; overlap: Rates }>> | null {
  const paths = globSync(join(folder, "text/*.txt")).toSorted();
  const tally = Object.fromEntries(ROLES.map((role) => [role, { exact: 0, overlap: 0, found: 0, wanted: 0 }]));
  let articles = 0;
  for (const path of paths) {
    const standoff = globSync(join(folder, `attributions/${basename(path, ".txt")}_*.ann`)).toSorted()[0];
    if (standoff === undefined) continue;
    articles++;
    const text = readFileSync(path, "utf8");
    const gold = readBrat(readFileSync(standoff, "utf8"), text);
    const ours = attribute(articleOf(text)).attributions.filter((each) => each.parent === null);
    const system = ours.map((each) => inConventions(text, each));
    for (const role of ROLES) {
      const wanted = gold.map((each) => wordsIn(text, each[role])).filter((words) => words.length > 0);
      const found = system.map((each) => wordsIn(text, each[role])).filter((words) => words.length > 0);
      const sum = tally[role];
      if (!sum) continue;
      sum.exact += paired(wanted, found, (a, b) => a.join() === b.join());
      sum.overlap += paired(wanted, found, (a, b) => a.some((word) => b.includes(word)));
      sum.found += found.length;
      sum.wanted += wanted.length;
    }
  }
  if (articles === 0) return null;
  const of = (role: Role): { exact: Rates; overlap: Rates } => {
    const { exact = 0, overlap = 0, found = 0, wanted = 0 } = tally[role] ?? {};
    return { exact: rates(exact, found, wanted), overlap: rates(overlap, found, wanted) };
  };
  return { source: of("source"), cue: of("cue"), content: of("content") };
}

function line(name: string, values: readonly number[]): string {
  return `${name.padEnd(34)}${values.map((value) => value.toFixed(1).padStart(7)).join("")}`;
}

if (import.meta.main) {
  const folder = process.env["MUSNAD_POLNEAR"];
  const scores = folder && existsSync(folder) ? scorePolnear(folder) : null;
  if (!scores) console.log("polnear: skipped; MUSNAD_POLNEAR names no folder with text/ and attributions/");
  else {
    console.log(line("", []) + ROLES.map((role) => role.padStart(7)).join(""));
    for (const kind of ["exact", "overlap"] as const)
      for (const rate of ["precision", "recall", "f"] as const)
        console.log(
          line(
            `musnad, ${kind} ${rate}`,
            ROLES.map((role) => 100 * scores[role][kind][rate]),
          ),
        );
    for (const [name, ...values] of PUBLISHED) console.log(line(`${name}, exact f (published)`, values));
  }
}
