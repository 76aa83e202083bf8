// Finds which page word, if any, a line is: the tables of all languages, compiled once. Leaves out where on the page the line stands.

import { PAGE_WORDS_AR } from "../lang/ar/page-words.ts";
import { PAGE_WORDS_DE } from "../lang/de/page-words.ts";
import { PAGE_WORDS_EN } from "../lang/en/page-words.ts";
import { PAGE_WORDS_ES } from "../lang/es/page-words.ts";
import { PAGE_WORDS_FA } from "../lang/fa/page-words.ts";
import { PAGE_WORDS_FR } from "../lang/fr/page-words.ts";
import type { PageTopic, PageWord } from "../lang/page-words.ts";
import { PAGE_WORDS_RU } from "../lang/ru/page-words.ts";
import { PAGE_WORDS_TR } from "../lang/tr/page-words.ts";
import { type Line, lineKey } from "./lines.ts";

interface Compiled {
  readonly topic: PageTopic;
  readonly words: number;
  readonly form: string;
}

/** All tables in one, in order of language; the first entry that fits a line wins. */
export const PAGE_WORDS: readonly PageWord[] = [
  ...PAGE_WORDS_AR,
  ...PAGE_WORDS_DE,
  ...PAGE_WORDS_EN,
  ...PAGE_WORDS_ES,
  ...PAGE_WORDS_FA,
  ...PAGE_WORDS_FR,
  ...PAGE_WORDS_RU,
  ...PAGE_WORDS_TR,
];

function compile(match: PageWord["match"]): readonly Compiled[] {
  return PAGE_WORDS.filter((entry) => entry.match === match).flatMap(({ topic, words, forms }) =>
    forms.map((form) => ({ topic, words, form: lineKey(form) })),
  );
}

function byForm(entries: readonly Compiled[]): ReadonlyMap<string, readonly Compiled[]> {
  const forms = new Map<string, Compiled[]>();
  for (const entry of entries) forms.set(entry.form, [...(forms.get(entry.form) ?? []), entry]);
  return forms;
}

const WHOLE: ReadonlyMap<string, readonly Compiled[]> = byForm(compile("whole"));
const LABELS: readonly Compiled[] = compile("label");
const STARTS: readonly Compiled[] = compile("start");
const WITHIN: readonly Compiled[] = compile("within");

/** Longest line that any entry can label, in words: longer lines need no look at the tables. */
const LONGEST: number = Math.max(...PAGE_WORDS.map((entry) => entry.words));
/** A hyphen without a space joins two words («By-Laws»): only one that is set off is a mark. */
const LABEL_MARK = /^\s*[:：,–—/|]|^\s+-|^-\s/u;
const LETTER = /[\p{L}\p{Nd}]/u;

function holdsWords(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at !== -1 && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + form.length));
}

function opensWith(text: string, form: string): boolean {
  return text.startsWith(form) && !/^-?[\p{L}\p{Nd}]/u.test(text.slice(form.length, form.length + 2));
}

/** The topics that the line's words can mean on a page, strongest first; empty for a line of the story. */
export function pageTopics(line: Pick<Line, "fold" | "words">): ReadonlySet<PageTopic> {
  const topics = new Set<PageTopic>();
  if (line.words > LONGEST) return topics;
  const fits = (entry: Compiled): boolean => line.words <= entry.words;
  for (const entry of WHOLE.get(line.fold) ?? []) if (fits(entry)) topics.add(entry.topic);
  for (const entry of LABELS)
    if (fits(entry) && opensWith(line.fold, entry.form) && LABEL_MARK.test(line.fold.slice(entry.form.length)))
      topics.add(entry.topic);
  for (const entry of STARTS) if (fits(entry) && opensWith(line.fold, entry.form)) topics.add(entry.topic);
  for (const entry of WITHIN) if (fits(entry) && holdsWords(line.fold, entry.form)) topics.add(entry.topic);
  return topics;
}

/** What stands behind a byline's or credit's label: «إعداد: ليلى» gives «ليلى», as written. Null where the line has no such label. */
export function behindLabel(text: string, topic: PageTopic): string | null {
  const entries = [...LABELS, ...STARTS].filter((entry) => entry.topic === topic);
  const words = text.split(/(\s+|[:：,\-–—/|])/u);
  for (let taken = Math.min(words.length, 9); taken > 0; taken--) {
    const head = lineKey(words.slice(0, taken).join(""));
    if (!entries.some((entry) => entry.form === head)) continue;
    return words
      .slice(taken)
      .join("")
      .replace(/^[\s:：,\-–—/|*]+/u, "")
      .trimEnd();
  }
  return null;
}
