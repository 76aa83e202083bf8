// Two names for one thing in two articles, each beside the same word: «برصاص الاحتلال» here, «برصاص الجيش» there. The word beside is what makes
// them names of one thing. Leaves out names inside shared passages (drift-label.ts) and what stands in somebody's quotation on one side only.

import type { Span } from "../model/span.ts";
import type { Word } from "./content-words.ts";
import { LABEL_POINT, PAIRED_LABELS, runs } from "./drift-label.ts";
import type { Marks } from "./drift-naming.ts";
import { type AcrossFinding, outletOf } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { type Sentence, sharedContext } from "./sentence.ts";

/** Weight that the sentences around two names must share. Raising it misses terse reports. */
const SAME_TOPIC = 4;
/** Letters that a word beside both names must have to join them: a preposition joins nothing. */
const JOINING = 3;

interface Naming {
  readonly sentence: Sentence;
  readonly at: Span;
  readonly key: string;
  readonly before: Word | undefined;
  readonly behind: Word | undefined;
  readonly spoken: boolean;
}

/** All names of the table. */
const PAIRED_NAMES: ReadonlySet<string> = new Set(PAIRED_LABELS.flatMap(({ one, other }) => [...one, ...other]));

function namingsIn(sentence: Sentence, { isSpoken }: Marks): readonly Naming[] {
  const named = runs(sentence.words).filter(({ key }) => PAIRED_NAMES.has(key));
  return named.map(({ key, span }) => ({
    ...{ sentence, at: span, key, spoken: isSpoken(sentence, span) },
    before: sentence.words.find((_, at) => sentence.words[at + 1]?.start === span.start),
    behind: sentence.words[sentence.words.findIndex((word) => word.end === span.end) + 1],
  }));
}

const joins = (a: Word | undefined, b: Word | undefined): a is Word =>
  a !== undefined && b !== undefined && a.stem === b.stem && a.stem.length >= JOINING;

/** The word beside both names. */
function joiningWord(a: Naming, b: Naming): readonly [Word, Word] | null {
  if (joins(a.before, b.before) && b.before) return [a.before, b.before];
  return joins(a.behind, b.behind) && b.behind ? [a.behind, b.behind] : null;
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function labelFinding(a: Naming, b: Naming, pair: number): AcrossFinding | null {
  const joining = a.spoken === b.spoken ? joiningWord(a, b) : null;
  const weight = joining ? sharedContext(a.sentence, b.sentence) : 0;
  if (!joining || weight < SAME_TOPIC) return null;
  const [from, to] = [hull(a.at, joining[0]), hull(b.at, joining[1])];
  const outlets = [a, b].map(({ sentence }) => outletOf(sentence.article)).sort();
  if (outlets[0] === outlets[1]) return null;
  return {
    ...{ kind: "label", rule: TRACE_RULES.labelPair, score: 0.6, point: LABEL_POINT, weight },
    ...{ from: [a.sentence.article, from], to: [b.sentence.article, to], key: `pair ${pair} ${outlets.join(" ")}` },
  };
}

/** Names of the table of label pairs that two outlets put beside the same word, once for a pair and two outlets: a word of the house is one finding. */
export function labelsAcross(articles: readonly (readonly Sentence[])[], marks: Marks): readonly AcrossFinding[] {
  const all = articles.map((sentences) => sentences.flatMap((sentence) => namingsIn(sentence, marks)));
  return PAIRED_LABELS.flatMap(({ one, other }, pair) => {
    const [mine, theirs] = [one, other].map((names) => all.map((own) => own.filter(({ key }) => names.has(key))));
    return (mine ?? []).flatMap((here, at) =>
      (theirs ?? []).flatMap((there, article) => {
        const lacks = (naming: Naming, own: readonly Naming[] | undefined): boolean =>
          !(own ?? []).some((known) => joiningWord(known, naming) !== null);
        if (article === at) return [];
        return here.flatMap((a) =>
          there.flatMap((b) =>
            lacks(a, mine?.[article]) && lacks(b, theirs?.[at]) ? (labelFinding(a, b, pair) ?? []) : [],
          ),
        );
      }),
    );
  });
}
