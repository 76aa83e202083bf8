// What is said between the articles and not by all: one utterance in two wordings, both in marks; a denial that only one of them has; the place
// where a source published, told by one. Leaves out what versions of one claim show (drift-quotation.ts, drift-source.ts).

import { documentStanding } from "../lang/ar/document-heads.ts";
import { CHANNELS } from "../lang/ar/drift-words.ts";
import { foldWord } from "../lang/normalise.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Quotation } from "../model/attribution.ts";
import { overlaps, type Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import { isTelling, type Word, wordsIn } from "./content-words.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { attributionSpan } from "./drift-source.ts";
import { TRACE_RULES } from "./rules.ts";
import { phraseAt, type Sentence, sharedContext } from "./sentence.ts";
import { findSource } from "./sources.ts";

/** An attribution with its sentence and what it says. */
export interface Speech {
  readonly attribution: Attribution;
  readonly sentence: Sentence;
  readonly node: string | null;
  /** The family of the source, where it is known. */
  readonly family: string | null;
  readonly telling: readonly Word[];
}

/** The attributions of one article with their sentences. */
export function speechesOf(sentences: readonly Sentence[], affair: Affair): readonly Speech[] {
  const [first] = sentences;
  const own = affair.attributionsOf.get(first?.article.id ?? "") ?? [];
  return own.flatMap((attribution): Speech[] => {
    const content = attribution.content[0];
    const sentence = content && sentences.find((one) => overlaps(one, content));
    if (!sentence || attribution.quoting === "label") return [];
    const source = findSource(attribution, affair)?.known;
    const telling = attribution.content.flatMap((span) => wordsIn(sentence.article.text, span)).filter(isTelling);
    const node = source?.identified ? source.node.id : null;
    return [{ attribution, sentence, node, family: source?.family ?? null, telling }];
  });
}

/** Words of a quotation compared; longer ones are compared as passages. */
const LONGEST_QUOTATION = 24;
/** Share of the shorter quotation's telling words that the other must have, with a run of two in common. */
const ONE_UTTERANCE = 0.3;

/** Telling words, and their share of the shorter quotation, by which an utterance is known again where it is not known to be one speaker's. */
const KNOWN_BY_WORDS = 3;
const HALF_UTTERED = 0.5;

/** From this share on two quotations are the same words; small edits in them are told where passages align them. */
const SAME_UTTERANCE = 0.8;

interface Quoted {
  readonly quotation: Quotation;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly node: string | null;
}

/** The words of a quotation that name nobody: shared names make a topic, not an utterance. */
function namelessWords(sentence: Sentence, quotation: Quotation, affair: Affair): readonly Word[] {
  const names = affair.mentionsAt.get(sentence.article.id)?.(quotation) ?? [];
  return wordsIn(sentence.article.text, quotation).filter((word) => !names.some((name) => overlaps(name, word)));
}

/** The utterances of an article, each with who says it; null where nobody is known. */
function quotedIn({ sentences, speeches, quotations }: SpokenArticle, affair: Affair): readonly Quoted[] {
  const spoken = quotations.filter((one) => one.kind === "utterance" || one.kind === "fragment");
  return [...new Set(spoken)].flatMap((quotation): Quoted[] => {
    const speech = speeches.find(
      ({ node, attribution }) => node !== null && attribution.content.some((span) => overlaps(span, quotation)),
    );
    const sentence = speech?.sentence ?? sentences.find((one) => overlaps(one, quotation));
    const words = sentence ? namelessWords(sentence, quotation, affair) : [];
    if (!sentence || words.length < 3 || words.length > LONGEST_QUOTATION) return [];
    return [{ quotation, sentence, words, node: speech?.node ?? null }];
  });
}

/** Whether two telling words that follow each other in one do so in the other, whatever small words stand between. */
function haveRun(a: readonly Word[], b: readonly Word[]): boolean {
  const runsOf = (words: readonly Word[]): readonly string[] => {
    const telling = words.filter(isTelling);
    return telling.slice(1).map((word, at) => `${telling[at]?.stem} ${word.stem}`);
  };
  const runs = new Set(runsOf(a));
  return runsOf(b).some((run) => runs.has(run));
}

function isReworded(a: Quoted, b: Quoted): boolean {
  if (!haveRun(a.words, b.words)) return false;
  const [shared, least] = [sharedTelling(a, b), Math.min(...[a, b].map(({ words }) => words.filter(isTelling).length))];
  if (a.node !== null && a.node === b.node) return shared >= 2 && shared >= ONE_UTTERANCE * least;
  return shared >= KNOWN_BY_WORDS && shared >= HALF_UTTERED * least;
}

function sharedTelling(a: Quoted, b: Quoted): number {
  const theirs = new Set(b.words.map((word) => word.stem));
  return a.words.filter((word) => isTelling(word) && theirs.has(word.stem)).length;
}

/** Whether a quotation stands nearly word for word among others. */
function hasTwin(one: Quoted, others: readonly Quoted[]): boolean {
  const own = one.words.length;
  return others.some((other) => {
    const theirs = new Set(other.words.map((word) => word.stem));
    const shared = one.words.filter((word) => theirs.has(word.stem)).length;
    return shared >= SAME_UTTERANCE * Math.min(own, other.words.length);
  });
}

function reworded(here: readonly Quoted[], there: readonly Quoted[]): readonly AcrossFinding[] {
  const candidates = there.filter((one) => !hasTwin(one, here));
  return here.flatMap((a) => {
    const best = (hasTwin(a, there) ? [] : candidates)
      .filter((b) => isReworded(a, b))
      .map((b) => ({ b, weight: sharedContext(a.sentence, b.sentence) }))
      .sort((x, y) => y.weight - x.weight)[0];
    if (!best) return [];
    const both = {
      from: [a.sentence.article, a.quotation],
      to: [best.b.sentence.article, best.b.quotation],
    } as const;
    const point =
      a.node !== null && a.node === best.b.node
        ? { ar: "لفظان مختلفان داخل التنصيص للقائل نفسه", en: "two wordings in quotation marks for one speaker" }
        : { ar: "لفظان مختلفان لكلام واحد داخل التنصيص", en: "two wordings of one utterance in quotation marks" };
    const key = `reworded ${a.sentence.article.id} ${a.quotation.start} ${best.b.sentence.article.id}`;
    return [
      { kind: "quotation", rule: TRACE_RULES.quotationEdited, score: 0.6, point, ...both, key, weight: best.weight },
    ];
  });
}

const isDenial = ({ attribution }: Speech): boolean =>
  attribution.cue?.class === "deny" || attribution.cue?.class === "refute";
/** Weight of what a denial and a sentence of another article share, for the sentence to be what is denied. */
const DENIED = 8;
/** Telling words of the denial that the sentence itself must have. */
const DENIED_WORDS = 2;

/** Telling words that two sentences share: where a copy breaks off before a denial, it stands behind what both still have. */
function sharedWords(one: Sentence, other: Sentence): number {
  const theirs = new Set(other.words.filter(isTelling).map((word) => word.stem));
  return new Set(one.words.filter((word) => isTelling(word) && theirs.has(word.stem)).map((word) => word.stem)).size;
}

/** A denial that an article which tells of the matter nowhere mentions: it has no denial at all. */
function denials(
  { sentences, speeches: here }: SpokenArticle,
  { sentences: there, speeches: theirs }: SpokenArticle,
): readonly AcrossFinding[] {
  if (theirs.some(isDenial)) return [];
  const point = { ar: "نفي ورد في موضع وغاب عن الآخر", en: "a denial on one side is missing on the other" };
  const speaks = ({ node, family }: Speech): boolean =>
    theirs.some((one) => (node !== null && one.node === node) || (family !== null && one.family === family));
  return here
    .filter((one) => isDenial(one) && !speaks(one))
    .flatMap((denial) => {
      const stems = new Set(denial.telling.map((word) => word.stem));
      const before = sentences[sentences.indexOf(denial.sentence) - 1];
      const found = there
        .map((sentence) => ({
          sentence,
          count: new Set(
            sentence.words.filter((word) => isTelling(word) && stems.has(word.stem)).map((word) => word.stem),
          ).size,
          weight: sharedContext(denial.sentence, sentence),
          ahead: before ? sharedWords(before, sentence) : 0,
        }))
        .filter(({ count, weight }) => count >= DENIED_WORDS && weight >= DENIED)
        .sort((a, b) => b.count + b.ahead - a.count - a.ahead || b.weight - a.weight)[0];
      if (!found) return [];
      const place = [attributionSpan(denial.attribution), ...denial.attribution.content];
      const span = {
        start: Math.min(...place.map(({ start }) => start)),
        end: Math.max(...place.map(({ end }) => end)),
      };
      const both = { from: [denial.sentence.article, span], to: [found.sentence.article, found.sentence] } as const;
      const key = `denial ${found.sentence.article.id}`;
      return [
        {
          kind: "omission",
          rule: TRACE_RULES.omission,
          score: 0.6,
          point,
          ...both,
          key,
          weight: found.weight + 10 * found.count,
        },
      ];
    });
}

function channelIn({ sentence }: Speech): Span | null {
  return CHANNELS.flatMap(({ form }) => phraseAt(sentence.words, form) ?? [])[0] ?? null;
}

function namesChannel(article: Article): boolean {
  const folded = article.text.split(/\s+/u).map(foldWord).join(" ");
  return CHANNELS.some(({ form }) => folded.includes(form));
}

/** Documents that a sentence names: what was published is best compared where the other article names it too. */
function documentsIn({ words }: Sentence): ReadonlySet<string> {
  return new Set(words.filter(({ fold }) => documentStanding(fold) === "issued").map(({ stem }) => stem));
}

/** Speeches of one article with the channel that their sentence names. */
type Published = readonly { readonly speech: Speech; readonly channel: Span }[];

function publishedIn(speeches: readonly Speech[]): Published {
  return speeches.flatMap((speech) => {
    const channel = channelIn(speech);
    return channel ? [{ speech, channel }] : [];
  });
}

/** Where a source published, told by one article of two that quote it. `theirs`: the speeches of an article that names no channel. */
function channels(named: Published, theirs: readonly Speech[]): readonly AcrossFinding[] {
  const [other] = theirs;
  if (!other || named.length === 0) return [];
  const point = {
    ar: "موضع النشر مذكور في موضع ساقط من الآخر",
    en: "where the source published is told on one side only",
  };
  return named.flatMap(({ speech, channel }) => {
    const twins = theirs.filter((one) => one.node !== null && one.node === speech.node);
    const issued = documentsIn(speech.sentence);
    const best = twins
      .map((one) => ({
        one,
        issued: [...documentsIn(one.sentence)].some((head) => issued.has(head)),
        weight: sharedContext(speech.sentence, one.sentence),
      }))
      .sort(
        (a, b) =>
          Number(b.issued) - Number(a.issued) ||
          (a.issued ? a.one.sentence.start - b.one.sentence.start : b.weight - a.weight),
      )[0];
    if (!best) return [];
    const place = attributionSpan(best.one.attribution);
    const both = { from: [speech.sentence.article, channel], to: [other.sentence.article, place] } as const;
    const key = `channel ${speech.node} ${speech.sentence.article.id} ${other.sentence.article.id}`;
    return [{ kind: "omission", rule: TRACE_RULES.omission, score: 0.55, point, ...both, key, weight: best.weight }];
  });
}

/** One article as this file reads it. */
export interface SpokenArticle {
  readonly sentences: readonly Sentence[];
  readonly speeches: readonly Speech[];
  readonly quotations: readonly Quotation[];
}

/** What is said in one article and otherwise, or not, in another. */
export function speechAcross(articles: readonly SpokenArticle[], affair: Affair): readonly AcrossFinding[] {
  const quoted = articles.map((article) => quotedIn(article, affair));
  const published = articles.map(({ speeches }) => publishedIn(speeches));
  const silent = articles.map(({ sentences: [first] }) => first === undefined || !namesChannel(first.article));
  return articles.flatMap((here, at) =>
    articles.flatMap((there, other) => {
      if (at === other) return [];
      const once = at < other ? reworded(quoted[at] ?? [], quoted[other] ?? []) : [];
      return [
        ...once,
        ...denials(here, there),
        ...(silent[other] ? channels(published[at] ?? [], there.speeches) : []),
      ];
    }),
  );
}
