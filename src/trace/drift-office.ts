// One person under two offices: «نائب رئيس الاتحاد فلان» here, «مدير المركز فلان» there. Who speaks weighs as much as what is said. Told only
// where neither article gives the other's office. Leaves out a longer form of one office («الرئيس» ⇄ «رئيس الاتحاد»), styles and honours.

import { titleOf } from "../lang/ar/titles.ts";
import { DEMONYMS } from "../lang/countries.ts";
import { findEntries } from "../lang/gazetteer.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import { overlaps, type Span } from "../model/span.ts";
import { isTelling, type Word, wordsIn } from "./content-words.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import type { Sentence } from "./sentence.ts";

/** Words before or behind a name among which its office stands. Raising it reaches into the next person's. */
const REACH = 8;

interface Office {
  readonly at: Span;
  /** The title. */
  readonly head: string;
  /** Telling stems of what it is an office of. */
  readonly of: ReadonlySet<string>;
}

/** Titles of one standing, told in other words. Each row is one. */
const ALIKE: readonly (readonly string[])[] = [
  ["متحدث", "ناطق"],
  ["سفير", "مندوب", "ممثل", "مبعوث", "موفد"],
  ["مسؤول", "مسئول"],
  ["صحفي", "صحافي", "مراسل", "إعلامي", "كاتب"],
  ["رئيس", "مدير"],
  ["ملك", "عاهل", "سلطان"],
];

/** The title that a word is, one word for all of its row; null where it is none or a mere style. */
function headOf({ safe }: Word): string | null {
  const title = titleOf(safe.replace(/^[وبل](?=ال)/u, "")) ?? titleOf(safe);
  if (!title?.office) return null;
  return ALIKE.find((row) => row.includes(title.word))?.[0] ?? title.word;
}

const isHead = (word: Word): boolean => headOf(word) !== null;

function officeOf(words: readonly Word[], from: number): Office | null {
  const [head, ...rest] = words.slice(from);
  const last = words.at(-1);
  if (!head || !last) return null;
  const named = rest.filter((word) => isTelling(word) && !isHead(word));
  const own = named.filter((word) => findEntries(DEMONYMS, [word]).length === 0);
  const of = new Set((own.length > 0 ? own : named).map(({ stem }) => stem));
  const at = { start: head.start, end: last.end };
  return of.size === 0 ? null : { at, head: headOf(head) ?? "", of };
}

/** The run of words that ends right before a name or begins right behind it, without marks in between. */
function runBeside(text: string, sentence: Span, mention: Span): { readonly before: Span; readonly behind: Span } {
  const ahead = text.slice(sentence.start, mention.start).replace(/[،,]?\s*$/u, "");
  const opened = Math.max(...["،", ",", "؛", ":", "«", "“", '"', "(", ")"].map((mark) => ahead.lastIndexOf(mark)));
  const behind = /^\s?[،,]?\s([^،,؛:«»“”"().\n]{4,90})(?=[،,.])/u.exec(text.slice(mention.end, sentence.end));
  const start = mention.end + (behind ? behind[0].length - (behind[1] ?? "").length : 0);
  return {
    before: { start: sentence.start + opened + 1, end: sentence.start + ahead.length },
    behind: { start, end: start + (behind?.[1] ?? "").length },
  };
}

/** The office that stands at a name: before it («وزير النقل فلان»), else behind it («فلان، المتحدث باسم …»). */
function officeAt(article: Article, sentence: Span, mention: Span): Office | null {
  const { before, behind } = runBeside(article.text, sentence, mention);
  const ahead = wordsIn(article.text, before).slice(-REACH);
  const first = ahead.findIndex(isHead);
  if (first !== -1) return officeOf(ahead, first);
  const apposed = wordsIn(article.text, behind).slice(0, REACH);
  return apposed[0] && isHead(apposed[0]) ? officeOf(apposed, 0) : null;
}

/** Share of the shorter office's telling words that make two offices one. Raising it tells of two names for one body. */
const ONE_OFFICE = 0.5;
/** Telling words of an office that name a body: «رئيس البلاد» and «الرئيس الفلاني» are one. */
const A_BODY = 2;

function areAlike(a: Office, b: Office): boolean {
  const [shorter, longer] = a.of.size <= b.of.size ? [a.of, b.of] : [b.of, a.of];
  const shared = [...shorter].filter((stem) => longer.has(stem)).length;
  return shared >= ONE_OFFICE * shorter.size || (a.head === b.head && shorter.size < A_BODY);
}

type Held = ReadonlyMap<string, { readonly article: Article; readonly offices: readonly Office[] }>;

function between(actor: Actor, held: Held): readonly AcrossFinding[] {
  const all = [...held.values()];
  const point = { ar: "صفتان مختلفتان للشخص نفسه", en: "two offices for one person" };
  return all.flatMap((here, at) =>
    all.slice(at + 1).flatMap((there): AcrossFinding[] => {
      const [a, b] = [here.offices[0], there.offices[0]];
      if (!a || !b || here.offices.some((one) => there.offices.some((other) => areAlike(one, other)))) return [];
      const both = { from: [here.article, a.at], to: [there.article, b.at] } as const;
      const key = `office ${actor.id} ${[a.head, b.head].sort().join(" ")} ${there.article.id}`;
      return [{ kind: "label", rule: TRACE_RULES.otherLabel, score: 0.55, point, weight: 5, ...both, key }];
    }),
  );
}

/** Persons to whom two articles give different offices. */
export function officesAcross(
  articles: readonly (readonly Sentence[])[],
  actors: readonly Actor[],
): readonly AcrossFinding[] {
  const texts = new Map(articles.flatMap((own) => (own[0] ? [[own[0].article.id as string, own] as const] : [])));
  return actors
    .filter(({ kind }) => kind === "person")
    .flatMap((actor) => {
      const held = new Map<string, { readonly article: Article; readonly offices: readonly Office[] }>();
      for (const mention of actor.mentions) {
        const sentence = texts.get(mention.article)?.find((one) => overlaps(one, mention));
        const office =
          sentence && isWholeName(sentence, mention) ? officeAt(sentence.article, sentence, mention) : null;
        if (!office || !sentence) continue;
        const known = held.get(mention.article)?.offices ?? [];
        held.set(mention.article, { article: sentence.article, offices: [...known, office] });
      }
      return between(actor, held);
    });
}

/** Whether a mention is a name of two words: a single one may be a part of another's name. */
function isWholeName({ words }: Sentence, mention: Span): boolean {
  return words.filter((word) => overlaps(word, mention)).length >= 2;
}
