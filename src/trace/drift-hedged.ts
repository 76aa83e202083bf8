// One event, hedged in one article («هجوم مزعوم») and stated as a fact in another's heading or own voice («الهجوم»), wherever it stands.
// Leaves out hedges inside shared passages (drift-certainty.ts) and what the other article puts into somebody's mouth.

import type { Article } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { isTelling, type Word } from "./content-words.ts";
import { hedgesAmong } from "./drift-certainty.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { type Sentence, sharedContext } from "./sentence.ts";

/** Telling words that name a hedged event: «هجوم كيميائي». One is too few to tell one event from another. */
const EVENT_WORDS = 2;
/** Words around an event among which a hedge of it stands. */
const HEDGE_REACH = 3;
/** Weight that the sentences around must share besides the event. */
const SAME_EVENT = 5;

/** Added to the weight of two articles of one day: who knew as much is the fairer comparison. */
const SAME_DAY = 10;

const dayOf = (article: Article): string | undefined =>
  article.dates
    .find((date) => date.of === "published" && date.precision !== "year" && date.precision !== "month")
    ?.value.slice(0, 10);

function isSameDay(a: Article, b: Article): boolean {
  const day = dayOf(a);
  return day !== undefined && day === dayOf(b);
}

interface Event {
  readonly sentence: Sentence;
  readonly stems: readonly string[];
  readonly at: Span;
}

/** Names of events that some hedge of the sentence loosens. */
function hedgedEvents(sentence: Sentence): readonly Event[] {
  return hedgesAmong(sentence.words).flatMap(({ word, hedge }): Event[] => {
    if (hedge.kind === "imperfect") return [];
    const at = sentence.words.indexOf(word);
    const before = sentence.words.slice(Math.max(0, at - EVENT_WORDS), at);
    const behind = sentence.words
      .slice(at + 1, at + 2 + EVENT_WORDS)
      .filter((one) => !one.fold.startsWith("بان") && !one.fold.startsWith("ان"));
    const name = (hedge.kind === "noun" ? before : behind.slice(0, EVENT_WORDS)).filter(isTelling);
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || name.length < EVENT_WORDS) return [];
    const span = { start: Math.min(first.start, word.start), end: Math.max(last.end, word.end) };
    return [{ sentence, stems: name.map((one) => one.stem), at: span }];
  });
}

function nakedAt(sentence: Sentence, stems: readonly string[]): Span | null {
  const { words } = sentence;
  for (const [at, word] of words.entries()) {
    const run: readonly Word[] = words.slice(at, at + stems.length);
    if (word.stem !== stems[0] || !stems.every((stem, offset) => run[offset]?.stem === stem)) continue;
    const around = words.slice(Math.max(0, at - HEDGE_REACH), at + stems.length + HEDGE_REACH);
    if (hedgesAmong(around).length === 0) return { start: word.start, end: run.at(-1)?.end ?? word.end };
  }
  return null;
}

/** Whether a place is the outlet's own voice: a heading, or outside of everything that it puts into a mouth. */
export type IsOwnVoice = (article: Article, span: Span) => boolean;

/** Events that one article hedges and another never does. */
export function hedgesAcross(
  articles: readonly (readonly Sentence[])[],
  isOwnVoice: IsOwnVoice,
): readonly AcrossFinding[] {
  const hedged = articles.map((sentences) => sentences.flatMap(hedgedEvents));
  const point = {
    ar: "تحفّظ في موضع، وجزم بصوت الناشر في الآخر",
    en: "hedged on one side, stated in the outlet's own voice on the other",
  };
  return hedged.flatMap((events, at) =>
    articles.flatMap((sentences, other) => {
      if (other === at) return [];
      const theirs = new Set((hedged[other] ?? []).map(({ stems }) => stems.join(" ")));
      return events.flatMap((event): AcrossFinding[] => {
        if (theirs.has(event.stems.join(" "))) return [];
        const found = sentences.flatMap((sentence) => {
          const naked = nakedAt(sentence, event.stems);
          const weight = sharedContext(event.sentence, sentence);
          const isTold = naked !== null && (sentence.heading || isOwnVoice(sentence.article, naked));
          return isTold && weight >= SAME_EVENT ? [{ sentence, naked, weight }] : [];
        });
        const best = found.find(({ sentence }) => sentence.heading) ?? found[0];
        if (!best) return [];
        return [
          {
            ...{ kind: "certainty", rule: TRACE_RULES.hedge, score: 0.6, point },
            weight: best.weight + (isSameDay(event.sentence.article, best.sentence.article) ? SAME_DAY : 0),
            ...{ from: [event.sentence.article, event.at], to: [best.sentence.article, best.naked] },
            key: `${event.stems.join(" ")} ${best.sentence.article.id}`,
          },
        ];
      });
    }),
  );
}
