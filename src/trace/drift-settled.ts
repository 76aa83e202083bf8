// How settled one thing is: «ربما يلتقي» here and «سيلتقي» there from the same mouth; «ستبلغ» here, «أبلغت» there; «شبهة التزوير» here, «ثبت تزويرها»
// there. What both tell of is known by the roots of the words behind the hedge. Leaves out shared passages (drift-certainty.ts) and events
// that are named by the same words (drift-hedged.ts).

import type { Span } from "../model/span.ts";
import { isTelling, type Word } from "./content-words.ts";
import { hedgesAmong } from "./drift-certainty.ts";
import { fateOf } from "./drift-fate.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { rootOf } from "./root.ts";
import { TRACE_RULES } from "./rules.ts";
import { clauseAround, dayOf, type Sentence, sharedContext } from "./sentence.ts";

/** Words behind a hedge that it may loosen, and among which the other article must tell the same. Raising it reaches into the next clause. */
const REACH = 9;
/** Weight that the shared roots must have where one speaker is behind both. Raising it misses terse retellings. */
const SAME_WORDS = 4;
/** Roots in common where nobody in particular is behind both, names aside. */
const ROOTS_ALONE = 3;
/** Weight that the sentences around must share. Raising it misses terse reports. */
const SAME_EVENT = 5;
/** Weight from which a word is rare. */
const RARE = 4;
/** Words around the other place among which a hedge loosens it as well. */
const HEDGE_REACH = 3;

/** Words between a hedge and what it loosens. SAFE forms. */
const COMPLEMENTISERS: ReadonlySet<string> = new Set(["أن", "إن", "بأن", "أنه", "أنها", "بأنه", "بأنها"]);

/** Verbs that only lead to the deed: «تفضي إلى طرد …». Roots. */
const LIGHT: ReadonlySet<string> = new Set("فض تفض ؤدي ءدي دي شمل تم كن كون جري قم تسبب صبح تعرض".split(" "));
/** What is wished, feared, threatened or thought of has not happened either. Stems and folded forms. */
const UNSETTLED: ReadonlySet<string> = new Set(
  "اذا لو حال خشي خشيه يخش تخش مخاوف هدد تهديد تهديدات يهدد تهدد حذر تحذير يحذر تحذر طالب يطالب تطالب دعا دعو يدعو تدعو يريد تريد اقتراح عدم لم لن لا".split(
    " ",
  ),
);
/** Words before a deed among which such a word stands. */
const UNSETTLED_REACH = 4;

/** What is asked of an article. */
export interface Telling {
  /** Ids of the identified sources in whose mouth a place stands. */
  readonly speakersAt: (sentence: Sentence, span: Span) => ReadonlySet<string>;
  readonly isName: (sentence: Sentence, word: Word) => boolean;
}

type Settled = "possible" | "coming";

/** What is told as open in one article. */
interface Open {
  readonly sentence: Sentence;
  readonly settled: Settled;
  readonly at: Span;
  /** The root of the first telling word that is no name. */
  readonly head: string;
  /** Roots with their weights, names lightly. */
  readonly roots: ReadonlyMap<string, { readonly weight: number; readonly name: boolean }>;
  readonly speakers: ReadonlySet<string>;
}

/** The words of a clause from a place on, up to the next mark. */
function clauseFrom(sentence: Sentence, from: number): readonly Word[] {
  const words: Word[] = [];
  for (const word of sentence.words.slice(from, from + REACH)) {
    const last = words.at(-1);
    if (last && /[،؛.:]/u.test(sentence.article.text.slice(last.end, word.start))) break;
    words.push(word);
  }
  return words;
}

function openFrom(
  sentence: Sentence,
  from: number,
  { settled, begin }: { settled: Settled; begin: Span },
  telling: Telling,
): readonly Open[] {
  const scope = clauseFrom(sentence, from).filter(isTelling);
  const named = scope.map((word) => ({ word, name: telling.isName(sentence, word) }));
  const head = named.find(({ word, name }) => !name && !LIGHT.has(rootOf(word)))?.word;
  const last = scope.at(-1);
  if (!head || !last || scope.length < 2) return [];
  const roots = new Map(
    named.map(({ word, name }) => [rootOf(word), { weight: sentence.around.get(word.stem) ?? 0, name }] as const),
  );
  const at = { start: begin.start, end: last.end };
  return [{ sentence, settled, at, head: rootOf(head), roots, speakers: telling.speakersAt(sentence, at) }];
}

/** A verb of the future: «سيلتقي», «ستبلغ». */
const isComing = ({ fold, stem }: Word): boolean => /^[وف]?س[يتن]/u.test(fold) && /^س[يتن]...?/u.test(stem);
/** A verb of what is done: a perfect, as far as its form shows one: «أبلغت», «أعلن». */
const isDone = ({ fold }: Word): boolean =>
  /^[وف]?(?![يتن]|ال|س[يتن]).+ت$/u.test(fold) || /^[وف]?ا[^اويل][^اوي]{2,}$/u.test(fold);

/** Everything that a sentence leaves open. */
function opensIn(sentence: Sentence, telling: Telling): readonly Open[] {
  const hedged = hedgesAmong(sentence.words).flatMap(({ word, hedge }): readonly Open[] => {
    if (hedge.kind === "noun") return [];
    const at = sentence.words.indexOf(word) + 1;
    const from = COMPLEMENTISERS.has(sentence.words[at]?.safe ?? "") ? at + 1 : at;
    return openFrom(sentence, from, { settled: "possible", begin: word }, telling);
  });
  const coming = sentence.words.flatMap((word, at) =>
    isComing(word) && !sentence.heading && !telling.isName(sentence, word)
      ? openFrom(sentence, at, { settled: "coming", begin: word }, telling)
      : [],
  );
  return [...hedged, ...coming];
}

interface Told {
  readonly at: Span;
  readonly weight: number;
  readonly roots: number;
  readonly plain: number;
  readonly head: Word | null;
  /** Whether one of the words is rare and no name; and whether one tells of the dead or injured, which are compared as counts. */
  readonly isRare: boolean;
  readonly isToll: boolean;
}

/** The words of a sentence, within reach of each other, that have most of what is left open. */
function toldIn({ words }: Sentence, { roots, head }: Open): Told | null {
  let best: Told | null = null;
  for (const [first, opener] of words.entries()) {
    if (!isTelling(opener) || !roots.has(rootOf(opener))) continue;
    const found = new Map<string, Word>();
    for (const word of words.slice(first, first + REACH))
      if (isTelling(word) && roots.has(rootOf(word)) && !found.has(rootOf(word))) found.set(rootOf(word), word);
    const weight = [...found.keys()].reduce((sum, root) => sum + (roots.get(root)?.weight ?? 0), 0);
    const plain = [...found.keys()].filter((root) => roots.get(root)?.name === false).length;
    const last = [...found.values()].at(-1) ?? opener;
    const at = { start: opener.start, end: last.end };
    if (weight <= (best?.weight ?? 0)) continue;
    const isRare = [...found].some(([root, { general }]) => general >= RARE && roots.get(root)?.name === false);
    const isToll = [...found.values()].some((word) => fateOf(word) !== null);
    best = { at, weight, plain, roots: found.size, head: found.get(head) ?? null, isRare, isToll };
  }
  return best;
}

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((id) => other.has(id));

/** Whether words on one side tell what is left open on the other: out of one mouth, or in so many words. */
function isSame(
  open: Open,
  told: Told,
  { speakers, weight }: { speakers: ReadonlySet<string>; weight: number },
): boolean {
  if (!told.isRare || told.isToll) return false;
  if (share(open.speakers, speakers))
    return told.roots >= 2 && told.weight >= SAME_WORDS && (told.head !== null || told.plain >= 2);
  const enough = told.plain >= ROOTS_ALONE - 1 && told.roots >= ROOTS_ALONE && weight >= SAME_EVENT;
  return open.settled === "possible" && told.head !== null && enough;
}

const isHedged = ({ words }: Sentence, { start, end }: Span): boolean => {
  const [first, last] = [words.findIndex((word) => word.end > start), words.findLastIndex((word) => word.start < end)];
  const around = words.slice(Math.max(0, first - HEDGE_REACH), last + 1 + HEDGE_REACH);
  const before = words.slice(Math.max(0, first - UNSETTLED_REACH), first);
  return hedgesAmong(around).length > 0 || before.some((word) => UNSETTLED.has(word.stem) || UNSETTLED.has(word.fold));
};

const POINTS = {
  possible: { ar: "محتمل في موضع، مقطوع به في الآخر", en: "possible on one side, settled on the other" },
  coming: { ar: "سيكون في موضع، وكان في الآخر", en: "to come on one side, done on the other" },
} as const;

/** What is told, with its clause where the deed itself has another word there. */
const shownPlace = (sentence: Sentence, { at, head }: Told): Span => (head === null ? clauseAround(sentence, at) : at);

/** Whether what was open one day was told on a later one: then time has settled it. */
const isEarlier = (one: Sentence, other: Sentence): boolean => {
  const [before, after] = [dayOf(one.article), dayOf(other.article)];
  return before !== undefined && after !== undefined && before < after;
};

function settledIn(open: Open, sentences: readonly Sentence[], telling: Telling): readonly AcrossFinding[] {
  return sentences.flatMap((sentence): readonly AcrossFinding[] => {
    const told = toldIn(sentence, open);
    if (!told || (isEarlier(open.sentence, sentence) && !(told.head && isComing(told.head)))) return [];
    const weight = sharedContext(open.sentence, sentence);
    if (!isSame(open, told, { speakers: telling.speakersAt(sentence, told.at), weight })) return [];
    if (open.settled === "coming" ? !told.head || !isDone(told.head) : isHedged(sentence, told.at)) return [];
    return [
      {
        ...{ kind: "certainty", rule: TRACE_RULES.possibility, score: 0.55, point: POINTS[open.settled] },
        weight: weight + 2 * told.weight,
        ...{ from: [open.sentence.article, open.at], to: [sentence.article, shownPlace(sentence, told)] },
        key: `settled ${open.head} ${open.sentence.article.id} ${sentence.article.id}`,
      },
    ];
  });
}

/** Whether an article leaves the same open somewhere: then it says no more than the other. */
const leavesOpen = (own: readonly Open[], open: Open): boolean =>
  own.some(
    (one) => one.settled === open.settled && [...one.roots.keys()].filter((root) => open.roots.has(root)).length >= 2,
  );

/** What one article leaves open and another tells as settled. */
export function settledAcross(articles: readonly (readonly Sentence[])[], telling: Telling): readonly AcrossFinding[] {
  const all = articles.map((sentences) => sentences.flatMap((sentence) => opensIn(sentence, telling)));
  return all.flatMap((opens, at) =>
    articles.flatMap((sentences, other) =>
      at === other
        ? []
        : opens
            .filter((open) => !leavesOpen(all[other] ?? [], open))
            .flatMap((open) => settledIn(open, sentences, telling)),
    ),
  );
}
