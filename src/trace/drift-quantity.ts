// How much of one thing: all of it here, some or most of it there, told of the same noun in sentences that speak of one event.
// Leaves out numbers (drift-toll.ts, drift-number.ts).

import { QUANTIFIERS } from "../lang/ar/drift-words.ts";
import type { Span } from "../model/span.ts";
import { isTelling, type Word } from "./content-words.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { phraseAt, type Sentence, sharedContext } from "./sentence.ts";

/** Weight that the sentences around two amounts must share. Raising it misses terse reports. */
const SAME_EVENT = 9;
/** Words between a quantifier behind its noun and the noun. */
const REACH = 4;

interface Amount {
  readonly sentence: Sentence;
  readonly amount: string;
  readonly noun: string;
  readonly at: Span;
}

function nounBeside(words: readonly Word[], at: Span, behind: boolean): Word | undefined {
  const ahead = words.findIndex((word) => word.start >= at.end);
  if (!behind) return ahead === -1 ? undefined : words.slice(ahead, ahead + 1).find(isTelling);
  const own = words.findIndex((word) => word.start >= at.start);
  return words.slice(Math.max(0, own - REACH), own).findLast((word) => isTelling(word) && word.fold.startsWith("ال"));
}

function amountsIn(sentence: Sentence): readonly Amount[] {
  const { words } = sentence;
  return QUANTIFIERS.flatMap(({ amount, forms, behind }) =>
    forms.flatMap((form): Amount[] => {
      const at = phraseAt(words, form);
      const noun = at ? nounBeside(words, at, behind) : undefined;
      if (!at || !noun) return [];
      const span = { start: Math.min(at.start, noun.start), end: Math.max(at.end, noun.end) };
      return [{ sentence, amount, noun: noun.stem, at: span }];
    }),
  );
}

/** Whether another word near both nouns (not a noun with article right behind: «صناديق الاقتراع») is the same deed, as a verb or a noun: «احترقت», «احتراق». */
function haveSameDeed(a: Amount, b: Amount): boolean {
  const deeds = ({ sentence: { words }, at, noun }: Amount): readonly string[] => {
    const [first, last] = [
      words.findIndex((word) => word.end > at.start),
      words.findLastIndex((word) => word.start < at.end),
    ];
    const behind = words[last + 1]?.fold.startsWith("ال") ? last + 2 : last + 1;
    const near = [...words.slice(Math.max(0, first - BESIDE), first), ...words.slice(behind, behind + BESIDE)];
    return near
      .filter((word) => isTelling(word) && word.stem !== noun)
      .map((word) => word.stem.replace(/[اويت]/gu, ""));
  };
  const theirs = new Set(deeds(b));
  return deeds(a).some((deed) => deed.length >= ROOT && theirs.has(deed));
}

/** Words on either side of an amount among which its deed stands. */
const BESIDE = 4;
/** Consonants of a deed. */
const ROOT = 3;

/** Amounts of one thing that differ between two articles, each of which has one of them only. */
export function amountsAcross(articles: readonly (readonly Sentence[])[]): readonly AcrossFinding[] {
  const all = articles.map((sentences) => sentences.flatMap(amountsIn));
  const point = { ar: "قدر مختلف من الشيء نفسه", en: "another amount of the same thing" };
  return all.flatMap((here, at) =>
    all.slice(at + 1).flatMap((there) => {
      const has = (own: readonly Amount[], { noun, amount }: Amount): boolean =>
        own.some((one) => one.noun === noun && one.amount === amount);
      return here.flatMap((a) =>
        there.flatMap((b): AcrossFinding[] => {
          if (a.noun !== b.noun || a.amount === b.amount || has(here, b) || has(there, a)) return [];
          const weight = sharedContext(a.sentence, b.sentence);
          if (weight < SAME_EVENT || !haveSameDeed(a, b)) return [];
          const [one, other] = [a.sentence.article, b.sentence.article];
          return [
            {
              ...{ kind: "number", rule: TRACE_RULES.numberDiffers, score: 0.55, point, weight },
              ...{ from: [one, a.at], to: [other, b.at], key: `amount ${a.noun} ${one.id} ${other.id}` },
            },
          ];
        }),
      );
    }),
  );
}
