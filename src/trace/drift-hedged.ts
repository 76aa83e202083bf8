// One event, hedged in one article («هجوم مزعوم») and stated as a fact in another's heading or own voice («الهجوم»), wherever it stands.
// Leaves out hedges inside shared passages (drift-certainty.ts) and what the other article puts into somebody's mouth.

import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { isTelling, type Word } from "./content-words.ts";
import { hedgesAmong } from "./drift-certainty.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { isSameDay, type Sentence, sharedContext } from "./sentence.ts";

/** Telling words that name a hedged event: «هجوم كيميائي». One is too few to tell one event from another. */
const EVENT_WORDS = 2;
/** Words around an event among which a hedge of it stands. */
const HEDGE_REACH = 3;
/** Weight that the sentences around must share besides the event. */
const SAME_EVENT = 5;

/** Added to the weight of two articles of one day: who knew as much is the fairer comparison. */
const SAME_DAY = 10;

interface Event {
  readonly sentence: Sentence;
  /** Keys of the words that name it: all in a row, or the first with one of the others behind it. */
  readonly keys: readonly string[];
  readonly inRow: boolean;
  readonly at: Span;
}

/** A verb and its noun as one key: «ستطرد», «تطرد», «طرد». */
const eventKey = (stem: string): string => stem.replace(/^س?[يتن](?=...)/u, "");

/** Words behind a verb among which its object stands. */
const OBJECT_REACH = 6;
/** Weight from which a word tells one event from another: «تطرد», not «تكون» or «بدء العمل». */
const RARE = 4;

/** Words behind which no object stands: «تعقد قبل أو بعد قمة …». Folded. */
const BESIDE_THE_DEED: ReadonlySet<string> = new Set(["قبل", "بعد", "عقب", "خلال", "اثناء", "منذ", "مع"]);

/** «قد تطرد عشرات الأئمة», «يمكن أن تطرد …»: a rare verb behind its hedge, with what it is done to. */
function verbEvent(sentence: Sentence, at: number, hedge: Word): readonly Event[] {
  const from = sentence.words[at + 1]?.safe.startsWith("أن") ? at + 2 : at + 1;
  const [verb, ...behind] = sentence.words.slice(from, from + 1 + OBJECT_REACH);
  const stop = behind.findIndex(({ fold }) => BESIDE_THE_DEED.has(fold));
  const objects = (stop === -1 ? behind : behind.slice(0, stop)).filter(isTelling);
  const [first] = objects;
  if (!verb || !first || verb.general < RARE) return [];
  const keys = [verb, ...objects].map((word) => eventKey(word.stem));
  return [{ sentence, keys, inRow: false, at: { start: hedge.start, end: first.end } }];
}

/** Names of events that some hedge of the sentence loosens: what stands before «المزعوم», behind «إمكانية», «قد», «يمكن أن». */
function hedgedEvents(sentence: Sentence): readonly Event[] {
  return hedgesAmong(sentence.words).flatMap(({ word, hedge }): readonly Event[] => {
    const at = sentence.words.indexOf(word);
    if (hedge.kind === "imperfect" || hedge.kind === "that") return verbEvent(sentence, at, word);
    const before = sentence.words.slice(Math.max(0, at - EVENT_WORDS), at);
    const behind = sentence.words
      .slice(at + 1, at + 2 + EVENT_WORDS)
      .filter((one) => !one.fold.startsWith("بان") && !one.fold.startsWith("ان"));
    const name = (hedge.kind === "noun" ? before : behind.slice(0, EVENT_WORDS)).filter(isTelling);
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || name.length < EVENT_WORDS || !name.some(({ general }) => general >= RARE)) return [];
    const span = { start: Math.min(first.start, word.start), end: Math.max(last.end, word.end) };
    return [{ sentence, keys: name.map((one) => eventKey(one.stem)), inRow: true, at: span }];
  });
}

/** Where the words from `at` name an event; null where they do not. */
function nameAt(words: readonly Word[], at: number, { keys, inRow }: Event): Span | null {
  const run = words.slice(at, at + (inRow ? keys.length : 1 + OBJECT_REACH));
  const [first] = run;
  if (!first || eventKey(first.stem) !== keys[0]) return null;
  if (inRow) {
    const last = run[keys.length - 1];
    return last && keys.every((key, offset) => eventKey(run[offset]?.stem ?? "") === key) ? hull(first, last) : null;
  }
  const object = run.slice(1).find((word) => isTelling(word) && keys.slice(1).includes(eventKey(word.stem)));
  return object ? hull(first, object) : null;
}

const hull = (first: Span, last: Span): Span => ({ start: first.start, end: last.end });

function nakedAt({ words }: Sentence, event: Event): Span | null {
  for (const at of words.keys()) {
    const span = nameAt(words, at, event);
    const around = span ? words.slice(Math.max(0, at - HEDGE_REACH), at + event.keys.length + HEDGE_REACH) : [];
    if (span && hedgesAmong(around).length === 0) return span;
  }
  return null;
}

/** Whether a place is the outlet's own voice: a heading, or outside of everything that it puts into a mouth. */
export type IsOwnVoice = (article: Article, span: Span) => boolean;

/** The place of another article that states an event: its heading, else its own voice, else what somebody says there. */
function statedIn(event: Event, sentences: readonly Sentence[], isOwnVoice: IsOwnVoice): AcrossFinding | null {
  const found = sentences.flatMap((sentence) => {
    const naked = nakedAt(sentence, event);
    const weight = sharedContext(event.sentence, sentence);
    if (naked === null || weight < SAME_EVENT) return [];
    const voice = sentence.heading ? 2 : isOwnVoice(sentence.article, naked) ? 1 : 0;
    return [{ sentence, naked, weight, voice }];
  });
  const [best] = found.sort((a, b) => b.voice - a.voice || b.weight - a.weight);
  if (!best) return null;
  const point = { ar: "تحفّظ في موضع، وجزم في الآخر", en: "hedged on one side, stated on the other" };
  return {
    ...{ kind: "certainty", rule: TRACE_RULES.hedge, score: best.voice > 0 ? 0.6 : 0.5, point },
    weight: best.weight + (isSameDay(event.sentence.article, best.sentence.article) ? SAME_DAY : 0),
    ...{ from: [event.sentence.article, event.at], to: [best.sentence.article, best.naked] },
    key: `${event.keys[0]} ${event.inRow ? event.keys[1] : ""} ${best.sentence.article.id}`,
  };
}

/** Events that one article hedges and another never does. */
export function hedgesAcross(
  articles: readonly (readonly Sentence[])[],
  isOwnVoice: IsOwnVoice,
): readonly AcrossFinding[] {
  const hedged = articles.map((sentences) => sentences.flatMap(hedgedEvents));
  return hedged.flatMap((events, at) =>
    articles.flatMap((sentences, other) => {
      if (other === at) return [];
      const theirs = new Set((hedged[other] ?? []).map(({ keys }) => keys[0]));
      return events.flatMap((event) =>
        theirs.has(event.keys[0]) ? [] : (statedIn(event, sentences, isOwnVoice) ?? []),
      );
    }),
  );
}
