// How well matching finds quotations: plants 1,000 quotations of known length and mutation from real articles into others and scores what
// comes back as the PAN competitions do (Potthast et al. 2010). Own generator: same seed, same corpus. `node bench/quotes.ts [seed]` prints the
// table by length and mutation. Skips with a plain line when the articles are not here.

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { gunzipSync } from "node:zlib";
import { sentences } from "../src/lang/sentences.ts";
import { tokenise } from "../src/lang/tokens.ts";
import { match } from "../src/match/match.ts";
import type { Article } from "../src/model/article.ts";
import type { Place, Span } from "../src/model/span.ts";

const DATA: string = resolve(import.meta.dirname, "../../shared/data/ant-2018-06.jsonl.gz");
const LENGTHS: readonly number[] = [6, 8, 12, 20, 40];
const MUTATIONS = ["verbatim", "ortho", "light", "heavy", "abridge"] as const;
type Mutation = (typeof MUTATIONS)[number];
const EACH = 40;
const HOSTS = 500;
const SEED = 20180601;

/** Numbers 0 ≤ n < limit from a linear congruential generator (Numerical Recipes' constants). */
interface Dice {
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(values: readonly T[]): T | undefined;
}

function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share,
    pick: (values) => values[Math.floor(next() * values.length)],
  };
}

/** Real texts of the month, the longest articles first left out: reports, not live blogs. */
export function monthTexts(): readonly string[] | null {
  if (!existsSync(DATA)) return null;
  const lines = gunzipSync(readFileSync(DATA)).toString("utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const record: { readonly title?: string; readonly text: string } = JSON.parse(line);
    return record.title && !record.text.startsWith(record.title) ? `${record.title}\n\n${record.text}` : record.text;
  });
}

/** An article with one paragraph a line; enough for matching, and needs no other stage. */
export function plainArticle(id: string, text: string): Article {
  const blocks = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") blocks.push({ role: "paragraph" as const, start, end, story: 0 });
    start = end + 1;
  }
  return {
    id: `art-${id}`,
    input: id,
    givenId: id,
    outlet: null,
    url: null,
    title: null,
    byline: null,
    dates: [],
    language: "ar",
    text,
    blocks,
  };
}

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/[أإآ]/, "ا"],
  [/^ا/, "أ"],
  [/ة$/, "ه"],
  [/ى$/, "ي"],
  [/ي$/, "ى"],
  [/ه$/, "ة"],
  [/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[ابتثجحخدذرزسشصضطظعغفقكلمنهوي])/, "\u0640"],
  [/(?<=\p{L})$/u, "\u064e"],
  [/(?<=\p{L})(?=\p{L})/u, "\u0651"],
  [/^/, "\u200f"],
];

/** Another spelling of a word, where one applies. */
function respelt(word: string, roll: Dice): string {
  const fitting = SWAPS.filter(([pattern]) => pattern.test(word));
  const swap = roll.pick(fitting);
  return swap ? word.replace(swap[0], swap[1]) : word;
}

function changed(words: readonly string[], share: number, roll: Dice, others: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const isEdge = index === 0 || index === words.length - 1;
    if (isEdge || !roll.chance(share)) return [word];
    const other = roll.pick(others) ?? word;
    switch (roll.below(4)) {
      case 0:
        return [];
      case 1:
        return [word, other];
      case 2:
        return [other];
      default:
        return [roll.chance(0.5) ? `و${word}` : word.replace(/^ال/, "")];
    }
  });
}

function halfRespelt(words: readonly string[], roll: Dice): readonly string[] {
  return words.map((word) => (roll.chance(0.5) ? respelt(word, roll) : word));
}

function mutated(
  words: readonly string[],
  mutation: Mutation,
  roll: Dice,
  others: readonly string[],
): readonly string[] {
  switch (mutation) {
    case "verbatim":
      return words;
    case "ortho":
      return halfRespelt(words, roll);
    case "light":
      return changed(words, 0.1, roll, others);
    case "heavy":
      return halfRespelt(changed(words, 0.25, roll, others), roll);
    case "abridge": {
      const cut = Math.max(1, Math.round(words.length * 0.3));
      const from = 1 + roll.below(Math.max(1, words.length - cut - 1));
      return halfRespelt([...words.slice(0, from), ...words.slice(from + cut)], roll);
    }
  }
}

interface Plant {
  readonly source: Place;
  readonly copy: Place;
  readonly length: number;
  readonly mutation: Mutation;
}

interface Corpus {
  readonly articles: readonly Article[];
  readonly plants: readonly Plant[];
}

/** A stretch of `length` words inside one sentence of a text, without line breaks; null where it has none so long. */
function stretchOf(text: string, length: number, roll: Dice): Span | null {
  const fitting = sentences(text, { start: 0, end: text.length }).flatMap((sentence) => {
    const tokens = tokenise(text, sentence);
    return tokens.length >= length ? [tokens] : [];
  });
  const tokens = roll.pick(fitting);
  if (!tokens) return null;
  const first = roll.below(tokens.length - length + 1);
  const start = tokens[first]?.start;
  const end = tokens[first + length - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

interface Wanted {
  readonly length: number;
  readonly mutation: Mutation;
}

function wantedPlants(): readonly Wanted[] {
  return LENGTHS.flatMap((length) =>
    MUTATIONS.flatMap((mutation) => Array.from({ length: EACH }, (): Wanted => ({ length, mutation }))),
  );
}

/** The texts in an order of their own, live blogs and snippets left out. */
function shuffled(texts: readonly string[], roll: Dice): readonly string[] {
  const usable = texts.filter((text) => text.length > 1200 && text.length < 6000);
  return usable
    .map((text) => ({ text, key: roll.below(2 ** 30) }))
    .sort((one, other) => one.key - other.key)
    .map(({ text }) => text);
}

/** Hosts are the first articles of the order, sources the next that have a sentence long enough; every host takes two quotations. */
function corpusOf(texts: readonly string[], seed: number): Corpus {
  const roll = dice(seed);
  const order = shuffled(texts, roll);
  const hosts: Host[] = order.slice(0, HOSTS).map((text) => ({ text, copies: [], places: [] }));
  const sources: string[] = [];
  let next = HOSTS;
  for (const { length, mutation } of wantedPlants()) {
    let span: Span | null = null;
    while (!span && next < order.length) span = stretchOf(order[next++] ?? "", length, roll);
    const host = hosts[sources.length % HOSTS];
    const text = order[next - 1] ?? "";
    if (!span || !host) break;
    const others = tokenise(host.text).map((token) => token.text);
    const words = text.slice(span.start, span.end).split(/\s+/);
    host.copies.push({ source: { article: `art-source-${sources.length}`, ...span }, length, mutation });
    host.places.push(mutated(words, mutation, roll, others).join(" "));
    sources.push(text);
  }
  return planted(hosts, sources, roll);
}

interface Host {
  readonly text: string;
  readonly copies: Omit<Plant, "copy">[];
  readonly places: string[];
}

/** Each copy stands in a paragraph of the host, behind one of its words. */
function planted(hosts: readonly Host[], sources: readonly string[], roll: Dice): Corpus {
  const articles = sources.map((text, index) => plainArticle(`source-${index}`, text));
  const plants: Plant[] = [];
  for (const [number, { text, copies, places }] of hosts.entries()) {
    const tokens = tokenise(text);
    const cuts = places
      .map(() => tokens[roll.below(tokens.length)]?.end ?? text.length)
      .sort((one, other) => one - other);
    let out = "";
    let from = 0;
    for (const [index, copy] of copies.entries()) {
      out += `${text.slice(from, cuts[index])} `;
      const start = out.length;
      out += places[index] ?? "";
      plants.push({ ...copy, copy: { article: `art-host-${number}`, start, end: out.length } });
      out += " ";
      from = cuts[index] ?? from;
    }
    articles.push(plainArticle(`host-${number}`, out + text.slice(from)));
  }
  return { articles, plants };
}

interface Detection {
  readonly source: Place;
  readonly copy: Place;
}

function shared(one: Place, other: Place): number {
  if (one.article !== other.article) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function covered(place: Place, by: readonly Place[]): number {
  const spans = by
    .map((other) => ({ start: Math.max(other.start, place.start), end: Math.min(other.end, place.end) }))
    .filter((span) => span.end > span.start)
    .sort((one, other) => one.start - other.start);
  let sum = 0;
  let reached = place.start;
  for (const { start, end } of spans) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}

/** PAN scores: macro-averaged recall and precision over characters, granularity, plagdet; and hits by length and mutation. */
export interface Scores {
  readonly recall: number;
  readonly precision: number;
  readonly granularity: number;
  readonly plagdet: number;
  readonly found: ReadonlyMap<string, number>;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function size(detection: Detection): number {
  return detection.source.end - detection.source.start + (detection.copy.end - detection.copy.start);
}

function scoresOf(plants: readonly Plant[], detections: readonly Detection[]): Scores {
  const hits = (one: Detection, other: Detection): boolean =>
    shared(one.source, other.source) > 0 && shared(one.copy, other.copy) > 0;
  const byPair = new Map<string, Detection[]>();
  for (const detection of detections) {
    const key = `${detection.source.article} ${detection.copy.article}`;
    byPair.set(key, [...(byPair.get(key) ?? []), detection]);
  }
  const recalls: number[] = [];
  const counts: number[] = [];
  const found = new Map<string, number>();
  const right = new Map<Detection, Plant>();
  for (const plant of plants) {
    const its = (byPair.get(`${plant.source.article} ${plant.copy.article}`) ?? []).filter((one) => hits(one, plant));
    for (const detection of its) right.set(detection, plant);
    const inside =
      covered(
        plant.source,
        its.map((one) => one.source),
      ) +
      covered(
        plant.copy,
        its.map((one) => one.copy),
      );
    recalls.push(inside / size(plant));
    if (its.length > 0) counts.push(its.length);
    const key = `${plant.mutation} ${plant.length}`;
    found.set(key, (found.get(key) ?? 0) + (inside / size(plant) >= 0.5 ? 1 : 0));
  }
  const precisions = detections.map((detection) => {
    const plant = right.get(detection);
    if (!plant) return 0;
    return (shared(detection.source, plant.source) + shared(detection.copy, plant.copy)) / size(detection);
  });
  const recall = mean(recalls);
  const precision = mean(precisions);
  const granularity = Math.max(1, mean(counts));
  const f = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { recall, precision, granularity, plagdet: f / Math.log2(1 + granularity), found };
}

/**
 * Plants and scores. Counted are the pairs of a source and the host of its quotation: there, whatever else is found, or found beyond the
 * quotation's borders, is an error. What other articles of one month share is real reuse, of which the gold knows nothing.
 */
export function measureQuotes(seed: number, sensitivity: "standard" | "sensitive" = "sensitive"): Scores | null {
  const texts = monthTexts();
  if (!texts) return null;
  const { articles, plants } = corpusOf(texts, seed);
  const pairs = new Set(plants.map(({ source, copy }) => `${source.article} ${copy.article}`));
  const { passages } = match(articles, { attributions: [], quotations: [] }, { sensitivity });
  const detections = passages
    .flatMap(({ a, b }): readonly Detection[] => [
      { source: a, copy: b },
      { source: b, copy: a },
    ])
    .filter(({ source, copy }) => pairs.has(`${source.article} ${copy.article}`));
  return scoresOf(plants, detections);
}

/** The bench: PAN scores of the setting made for short quotations; the standard one leaves out what a trace should not build on. */
export function quotes(): Readonly<Record<string, number>> | null {
  const scores = measureQuotes(SEED);
  if (!scores) return null;
  const { recall, precision, granularity, plagdet, found } = scores;
  return { recall, precision, granularity, plagdet, "ortho 6 words": (found.get("ortho 6") ?? 0) / EACH };
}

function printTable(seed: number): void {
  const scores = measureQuotes(seed);
  if (!scores) {
    console.log("quotes: skipped (its articles are not here)");
    return;
  }
  const { recall, precision, granularity, plagdet, found } = scores;
  console.log(
    `seed ${seed}: recall ${recall.toFixed(3)} precision ${precision.toFixed(3)} granularity ${granularity.toFixed(3)} plagdet ${plagdet.toFixed(3)}`,
  );
  for (const mutation of MUTATIONS) {
    const cells = LENGTHS.map((length) => ((found.get(`${mutation} ${length}`) ?? 0) / EACH).toFixed(2));
    console.log(`${mutation.padEnd(9)}${cells.join("  ")}   (${LENGTHS.join(", ")} words)`);
  }
}

if (import.meta.main) printTable(Number(process.argv[2] ?? SEED));
