// How articles call one and the same: a judging word in marks or in somebody's mouth here and in the outlet's text there; a charged name for a
// state («الاحتلال الفلاني») against its plain one; a source described on one side only. Leaves out names that differ inside shared passages.

import { CHARGED_EVENTS } from "../lang/ar/drift-words.ts";
import { LABELS } from "../lang/ar/labels.ts";
import { INSTITUTION_HEADS } from "../lang/ar/standing-words.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES } from "../lang/countries.ts";
import { findEntries } from "../lang/gazetteer.ts";
import type { Actor } from "../model/actor.ts";
import { overlaps, type Span } from "../model/span.ts";
import { bareWord, isAmong } from "./bare-word.ts";
import { type Word, wordsIn } from "./content-words.ts";
import { descriptions } from "./drift-description.ts";
import { isLabel } from "./drift-label.ts";
import { labelsAcross } from "./drift-label-across.ts";
import { officesAcross } from "./drift-office.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { type Sentence, sharedContext } from "./sentence.ts";

/** Weight that the sentences around two names must share. Raising it misses names in other sentences. */
const SAME_TOPIC = 4;
/** Words in marks up to which the marks hold a name or a judgement rather than a speech. */
const IN_MARKS = 4;

/** What is asked of the quotation marks around a place. */
export interface Marks {
  /** The marks around a few words; null where there are none. */
  readonly marksAt: (sentence: Sentence, span: Span) => Span | null;
  /** Whether it stands in any quotation. */
  readonly isSpoken: (sentence: Sentence, span: Span) => boolean;
}

interface Named {
  readonly sentence: Sentence;
  readonly at: Span;
  readonly key: string;
}

const EVENTS: ReadonlySet<string> = new Set(CHARGED_EVENTS.map(({ form }) => form));

/** A label with the word before it, or a charged word for an event. */
function labelsIn(sentence: Sentence): readonly Named[] {
  return sentence.words.flatMap((word, at): Named[] => {
    const isEvent = EVENTS.has(bareWord(word.fold));
    if (!isEvent && (!isLabel(word) || word.stem.length < 4)) return [];
    const before = isEvent ? word : sentence.words[at - 1];
    return [{ sentence, at: { start: before?.start ?? word.start, end: word.end }, key: word.stem }];
  });
}

/** Added to the weight of two names behind the same word: «برصاص الاحتلال …», «برصاص الجيش …». */
const SAME_PLACE = 10;

function haveSameWordBefore(a: Named, b: Named): boolean {
  const [one, other] = [a, b].map(({ sentence, at }) => sentence.words.findLast((word) => word.end <= at.start));
  return one !== undefined && one.stem.length >= 3 && one.stem === other?.stem;
}

function closest(here: readonly Named[], there: readonly Named[]): readonly [Named, Named, number] | null {
  let best: readonly [Named, Named, number] | null = null;
  for (const a of here)
    for (const b of there) {
      const topic = sharedContext(a.sentence, b.sentence);
      const weight = topic + (topic >= SAME_TOPIC && haveSameWordBefore(a, b) ? SAME_PLACE : 0);
      if (weight >= SAME_TOPIC && weight > (best?.[2] ?? 0)) best = [a, b, weight];
    }
  return best;
}

const byKeys = (list: readonly Named[]): ReadonlyMap<string, readonly Named[]> => {
  const groups = new Map<string, Named[]>();
  for (const one of list) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return groups;
};

/** Share of a judging word's places that are in marks where an outlet keeps its distance from it. */
const MOSTLY = 0.6;

/** A judging word mostly in marks here, always without there. */
function labelsInMarks(
  articles: readonly (readonly Sentence[])[],
  { marksAt, isSpoken }: Marks,
): readonly AcrossFinding[] {
  const all = articles.map((sentences) => byKeys(sentences.flatMap(labelsIn)));
  const point = {
    ar: "نعت بين علامتي تنصيص في موضع، وبلا علامتين في الآخر",
    en: "a judging word in quotation marks on one side, without them on the other",
  };
  const isMarked = (one: Named): boolean => marksAt(one.sentence, { start: one.at.end - 1, end: one.at.end }) !== null;
  const between = (key: string, mine: readonly Named[], theirs: readonly Named[]): AcrossFinding | null => {
    const [here, there] = [mine, theirs].map((all) =>
      all.filter((one) => isMarked(one) || !isSpoken(one.sentence, one.at)),
    );
    if (!here?.length || !there?.length || there.some(isMarked)) return null;
    const marked = here.filter(isMarked);
    if (marked.length < MOSTLY * here.length) return null;
    const found = closest(marked, there);
    if (!found) return null;
    const [a, b, weight] = found;
    return {
      ...{ kind: "label", rule: TRACE_RULES.otherLabel, score: 0.6, point, weight },
      ...{
        from: [a.sentence.article, marksAt(a.sentence, { start: a.at.end - 1, end: a.at.end }) ?? a.at],
        to: [b.sentence.article, b.at],
      },
      key: `marked ${key}`,
    };
  };
  return all.flatMap((mine, at) =>
    all.flatMap((theirs, other) =>
      at === other ? [] : [...mine].flatMap(([key, here]) => between(key, here, theirs.get(key) ?? []) ?? []),
    ),
  );
}

/** Heads that are charged only with more words behind them: «سلطات الأمر الواقع». */
const PLAIN_HEADS: ReadonlySet<string> = new Set(["سلطات", "سلطة", "حكومة", "قوات", "جيش", "ادارة", "إدارة"]);

/** Heads of charged names that stand in place of a state's or army's name. */
const INSTEAD: ReadonlySet<string> = new Set(
  LABELS.filter((entry) => entry.position === "instead" && entry.charge !== "neutral").flatMap((entry) =>
    entry.forms.map((form) => bareWord(form.split(" ")[0] ?? "")).filter((head) => !PLAIN_HEADS.has(head)),
  ),
);

/** The state that words name, by name, capital or adjective. */
function stateOf(words: readonly Word[]): string | null {
  const found =
    findEntries(DEMONYMS, words)[0] ?? findEntries(STATE_NAMES, words)[0] ?? findEntries(CAPITALS, words)[0];
  return found?.value ?? null;
}

/** «الاحتلال الفلاني», and plain namings of the same state. */
function statesIn(sentence: Sentence): { readonly charged: readonly Named[]; readonly plain: readonly Named[] } {
  const { words } = sentence;
  const charged = words.flatMap((word, at): Named[] => {
    const next = words[at + 1];
    const state = INSTEAD.has(bareWord(word.fold)) && next ? stateOf([next]) : null;
    return state && next ? [{ sentence, at: { start: word.start, end: next.end }, key: state }] : [];
  });
  const plain = words.flatMap((word, at): Named[] => {
    const state = stateOf([word]);
    if (!state || charged.some((one) => overlaps(one.at, word))) return [];
    const isAdjective = findEntries(STATE_NAMES, [word]).length + findEntries(CAPITALS, [word]).length === 0;
    const before = isAdjective ? words[at - 1] : undefined;
    if (isAdjective && !(before && isAmong(INSTITUTION_HEADS, before.fold))) return [];
    return [{ sentence, at: { start: before?.start ?? word.start, end: word.end }, key: state }];
  });
  return { charged, plain };
}

/** A charged name for a state in one article, which another article never uses; in the outlets' own words where they have it there. */
function chargedStates(articles: readonly (readonly Sentence[])[], { isSpoken }: Marks): readonly AcrossFinding[] {
  const point = {
    ar: "تسمية موقفية في موضع واسم محايد في الآخر",
    en: "a charged name on one side, a plain one on the other",
  };
  const all = articles.map((sentences) => sentences.map(statesIn));
  const of = (at: number, kind: "charged" | "plain"): ReadonlyMap<string, readonly Named[]> =>
    byKeys((all[at] ?? []).flatMap((one) => one[kind]));
  return articles.flatMap((_, at) =>
    articles.flatMap((__, other) => {
      if (at === other) return [];
      const used = of(other, "charged");
      const plain = of(other, "plain");
      return [...of(at, "charged")].flatMap(([state, here]): AcrossFinding[] => {
        const own = (named: readonly Named[]): readonly Named[] => {
          const unspoken = named.filter((one) => !isSpoken(one.sentence, one.at));
          return unspoken.length > 0 ? unspoken : named;
        };
        const found = used.has(state) ? null : closest(own(here), own(plain.get(state) ?? []));
        if (!found) return [];
        const [a, b, weight] = found;
        return [
          {
            ...{ kind: "label", rule: TRACE_RULES.otherLabel, score: 0.6, point, weight },
            ...{ from: [a.sentence.article, a.at], to: [b.sentence.article, b.at] },
            key: `state ${state}`,
          },
        ];
      });
    }),
  );
}

/** Names and labels that differ between articles. */
export function namesAcross(
  articles: readonly (readonly Sentence[])[],
  { actors, marks }: { readonly actors: readonly Actor[]; readonly marks: Marks },
): readonly AcrossFinding[] {
  return [
    ...labelsInMarks(articles, marks),
    ...labelsAcross(articles, marks),
    ...chargedStates(articles, marks),
    ...descriptions(articles, actors),
    ...officesAcross(articles, actors),
  ];
}

/** Whether quotation marks hold only a few words. */
export function isShort(text: string, marks: Span): boolean {
  return wordsIn(text, marks).length <= IN_MARKS;
}
