// What simple methods reach on the same texts, to set our figures beside: the verb «قال» alone, quotation marks paired as they come, and the
// whole lexicon of cues without frames. Written to be fair, not good: each takes what a first afternoon's work would take.

import { isComplementiser } from "../src/lang/ar/boundary-words.ts";
import { splitConjunction } from "../src/lang/ar/conjunction.ts";
import { cueForms, cueKey } from "../src/lang/ar/cue-forms.ts";
import { sentences } from "../src/lang/sentences.ts";
import { type Token, tokenise } from "../src/lang/tokens.ts";
import type { Article } from "../src/model/article.ts";
import type { Attribution, Cue } from "../src/model/attribution.ts";
import type { Span } from "../src/model/span.ts";

/** A method that finds attributions in one article. */
export type Baseline = (article: Article) => readonly Attribution[];

/** Words. How far behind its verb a clause may open. */
const REACH = 20;
const MARKS = /["“”„«»]/g;

interface Found {
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly content: Span;
}

function recordOf(article: Article, { cue, source, content }: Found): Attribution {
  const kept: Cue | null = cue ? { ...cue, lemma: "", class: "say", commitment: 2, stance: 0 } : null;
  return {
    id: `${article.id}:${content.start}-${cue?.start ?? ""}`,
    article: article.id,
    quoting: cue ? "indirect" : "direct",
    source: { kind: source ? "person" : "none", spans: source ? [source] : [], inherited: false, actor: null },
    cue: kept,
    content: [content],
    parent: null,
    evidence: [],
  };
}

function spanOf(from: Token | undefined, to: Token | undefined): Span | null {
  return from && to && from.start < to.end ? { start: from.start, end: to.end } : null;
}

/** Verb, then all words up to the next complementiser, colon or mark as its subject, then all up to the sentence's end as its content. */
function behindVerb(text: string, words: readonly Token[], at: number): Found | null {
  const verb = words[at];
  for (let i = at + 1; verb && i < words.length && i - at <= REACH; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word) return null;
    const clause = isComplementiser(cueKey(word.safe));
    if (!clause && !/[:"“”«»]/.test(text.slice(before.end, word.start))) continue;
    const content = spanOf(words[clause ? i + 1 : i], words.at(-1));
    return content && { cue: verb, source: i > at + 1 ? spanOf(words[at + 1], before) : null, content };
  }
  return null;
}

function byVerb(isCue: (word: string) => boolean): Baseline {
  return (article) =>
    sentences(article.text, { start: 0, end: article.text.length }).flatMap((sentence) => {
      const words = tokenise(article.text, sentence);
      return words.flatMap((word, at) => {
        const found = isCue(splitConjunction(word.safe).rest) ? behindVerb(article.text, words, at) : null;
        return found ? [recordOf(article, found)] : [];
      });
    });
}

/** Every first mark with every second one, whatever they look like. */
function pairedMarks(article: Article): readonly Attribution[] {
  const marks = [...article.text.matchAll(MARKS)].map((match) => match.index);
  return marks.flatMap((start, at) => {
    const end = marks[at + 1];
    if (at % 2 === 1 || end === undefined) return [];
    return [recordOf(article, { cue: null, source: null, content: { start, end: end + 1 } })];
  });
}

/** The baselines by name. */
export const BASELINES: Readonly<Record<string, Baseline>> = {
  "the verb قال alone": byVerb((word) => cueForms(word)[0]?.verb.lemma === "قال"),
  "marks paired in order": pairedMarks,
  "lexicon without frames": byVerb((word) => cueForms(word).length > 0),
};
