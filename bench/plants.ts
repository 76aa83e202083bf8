// Plants quotations of known length and edits from real articles into others, with exact places. Own generator: same seed, same corpus.
// Leaves out how quotations are edited (mutations.ts) and how what is found is scored (pan-scores.ts).

import { sentences } from "../src/lang/sentences.ts";
import { tokenise } from "../src/lang/tokens.ts";
import type { Article } from "../src/model/article.ts";
import type { Place, Span } from "../src/model/span.ts";
import { type Dice, dice, plainArticle } from "./month.ts";
import { type Mutations, PLAIN, PRESS } from "./mutations.ts";

/** Lengths in words. */
export const LENGTHS: readonly number[] = [6, 8, 12, 20, 40];
const HOSTS = 500;

/** What one generator does. */
export interface Generator {
  /** Quotations of each length and way of editing. */
  readonly each: number;
  readonly mutations: Mutations;
  /** Which articles of the month it reads: those whose number leaves this rest by two; null reads all. */
  readonly half: number | null;
  /** Whether quotations keep to one sentence, or are any run of words, across sentences and paragraphs. */
  readonly isSentence: boolean;
  /** Whether some stand in quotation marks or in a paragraph of their own, or all inside a sentence of the host. */
  readonly isFramed: boolean;
}

/** The generators by name: the prototype's, and one that was written against it. */
export const GENERATORS: Readonly<Record<string, Generator>> = {
  plain: { each: 40, mutations: PLAIN, half: null, isSentence: true, isFramed: false },
  press: { each: 25, mutations: PRESS, half: 1, isSentence: false, isFramed: true },
};

/** One quotation: where it was taken from and where it was put. */
export interface Plant {
  readonly source: Place;
  readonly copy: Place;
  readonly length: number;
  readonly mutation: string;
}

/** Articles with quotations planted in them. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly plants: readonly Plant[];
}

function runIn(text: string, span: Span, length: number, roll: Dice): Span | null {
  const tokens = tokenise(text, span);
  if (tokens.length < length) return null;
  const first = roll.below(tokens.length - length + 1);
  const start = tokens[first]?.start;
  const end = tokens[first + length - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** A stretch of `length` words of a text; null where it has none so long. */
function stretchOf(text: string, length: number, { isSentence }: Generator, roll: Dice): Span | null {
  const whole = { start: 0, end: text.length };
  if (!isSentence) return runIn(text, whole, length, roll);
  const fitting = sentences(text, whole).filter((sentence) => tokenise(text, sentence).length >= length);
  const sentence = roll.pick(fitting);
  return sentence ? runIn(text, sentence, length, roll) : null;
}

/** The texts in an order of their own, live blogs and snippets left out. */
function shuffled(texts: readonly string[], { half }: Generator, roll: Dice): readonly string[] {
  const usable = texts.filter(
    (text, index) => text.length > 1200 && text.length < 6000 && (half === null || index % 2 === half),
  );
  return usable
    .map((text) => ({ text, key: roll.below(2 ** 30) }))
    .sort((one, other) => one.key - other.key)
    .map(({ text }) => text);
}

interface Copy extends Omit<Plant, "copy"> {
  readonly words: string;
}

interface Host {
  readonly text: string;
  readonly copies: Copy[];
}

/** Hosts are the first articles of the order, sources the next that have a stretch long enough; every host takes two quotations or more. */
export function corpusOf(texts: readonly string[], generator: Generator, seed: number): Corpus {
  const roll = dice(seed);
  const order = shuffled(texts, generator, roll);
  const hosts: Host[] = order.slice(0, HOSTS).map((text) => ({ text, copies: [] }));
  const sources: string[] = [];
  let next = HOSTS;
  for (const length of LENGTHS)
    for (const [mutation, mutate] of Object.entries(generator.mutations))
      for (let each = 0; each < generator.each; each++) {
        let span: Span | null = null;
        while (!span && next < order.length) span = stretchOf(order[next++] ?? "", length, generator, roll);
        const host = hosts[sources.length % HOSTS];
        const text = order[next - 1] ?? "";
        if (!span || !host) break;
        const others = tokenise(host.text).map((token) => token.text);
        const words = mutate(text.slice(span.start, span.end).split(/\s+/), roll, others).join(" ");
        host.copies.push({ source: { article: `art-source-${sources.length}`, ...span }, length, mutation, words });
        sources.push(text);
      }
  return planted(hosts, sources, generator, roll);
}

/** What stands before and behind a copy. */
function frameOf({ isFramed }: Generator, roll: Dice): readonly [string, string] {
  const frames = [
    [" ", " "],
    [' "', '" '],
    ["\n", "\n"],
  ] as const;
  return (isFramed ? roll.pick(frames) : undefined) ?? frames[0];
}

/** Each copy stands in a paragraph of the host, behind one of its words. */
function planted(hosts: readonly Host[], sources: readonly string[], generator: Generator, roll: Dice): Corpus {
  const articles = sources.map((text, index) => plainArticle(`source-${index}`, text));
  const plants: Plant[] = [];
  for (const [number, { text, copies }] of hosts.entries()) {
    const tokens = tokenise(text);
    const cuts = copies
      .map(() => tokens[roll.below(tokens.length)]?.end ?? text.length)
      .sort((one, other) => one - other);
    let out = "";
    let from = 0;
    for (const [index, { words, ...copy }] of copies.entries()) {
      const [before, behind] = frameOf(generator, roll);
      out += text.slice(from, cuts[index]) + before;
      const start = out.length;
      out += words;
      plants.push({ ...copy, copy: { article: `art-host-${number}`, start, end: out.length } });
      out += behind;
      from = cuts[index] ?? from;
    }
    articles.push(plainArticle(`host-${number}`, out + text.slice(from)));
  }
  return { articles, plants };
}
