// The source that opens a clause whose verb stands at its end (Turkish, Persian): between it and the verb stands all that is said. Fronted
// adjuncts are passed over; case endings, prepositions and commas tell where the noun phrase ends. Leaves out verbs in the middle.

import { beforeRelative, isNominal, kindOfSource, type Range, spanOf } from "./reporting-phrase.ts";
import { isCapital, isCut, type Reading } from "./reporting-sentence.ts";
import type { Subject } from "./reporting-subject.ts";
import { hasComma, type Word } from "./words.ts";

/** What opens a clause: its source, if it has one, and the first word behind it and behind its adjuncts. */
export interface Opening {
  readonly source: Subject | null;
  readonly rest: number;
}

/** Words. A longer stretch before the first noun of a source is a clause. */
const LONGEST_LEAD = 10;
/** Words. A medium («in the statement that it gave to the paper») stands this near behind its source. */
const MEDIUM_REACH = 12;
/** Words of a name that stands beside a noun («همسایه او، لیلا طاهری،»). */
const LONGEST_NAME = 3;
/** Words before the mark of a topic. */
const LONGEST_TOPIC = 8;
/** Fronted adjuncts with a comma each. */
const MOST_FRONTED = 4;

/** Behind an apostrophe stands a case ending that no subject has, the genitive apart («Ankara'dan», «Başbakan'ı»). */
function hasCaseSuffix(word: Word): boolean {
  const at = word.safe.search(/['’]/);
  return at > 0 && !/^.(?:n?[iıuü]n)$/u.test(word.safe.slice(at));
}

/** Whether the word's form is no subject's. */
export function isOblique({ lexicon }: Reading, word: Word | undefined): boolean {
  if (!word) return false;
  if (lexicon.oblique.has(word.key) || hasCaseSuffix(word)) return true;
  const { obliqueEndings } = lexicon;
  return !isCapital(word) && !lexicon.kinds.has(word.key) && obliqueEndings.some((ending) => word.key.endsWith(ending));
}

function overAdverbs({ words, lexicon }: Reading, at: number, to: number): number {
  let next = at;
  while (next < to && (lexicon.adverbs.has(words[next]?.key ?? "") || lexicon.conjunctions.has(words[next]?.key ?? "")))
    next++;
  return next;
}

/** Index of the first word behind `at` with a comma before it; `to` where none stands. */
export function segmentEnd({ words }: Reading, at: number, to: number): number {
  let end = at + 1;
  while (end < to && !hasComma(words[end])) end++;
  return Math.min(end, to);
}

function isFronted(reading: Reading, { from, to }: Range): boolean {
  const { words, lexicon } = reading;
  return lexicon.adjuncts.has(words[from]?.key ?? "") || isOblique(reading, words[to - 1]);
}

/** «Bölgeye giden | Başbakan»: a relative clause before its noun ends in a participle; the noun phrase begins behind the last. */
function behindRelative({ words, lexicon }: Reading, { from, to }: Range): number {
  for (let at = to - 2; at >= from; at--) {
    const word = words[at];
    if (!word || isCapital(word) || lexicon.kinds.has(word.key)) continue;
    if (lexicon.relativeEndings.some((ending) => word.key.endsWith(ending) && word.key.length > ending.length + 1))
      return at + 1;
  }
  return from;
}

function sourceOf(reading: Reading, range: Range, until: number): Subject | null {
  const { words, lexicon } = reading;
  const only = range.to - range.from === 1 ? words[range.from] : undefined;
  const pronoun = only ? (lexicon.pronouns.get(only.key) ?? null) : null;
  if (pronoun !== null) return { ...range, span: null, kind: "none", pronoun };
  const byCase = reading.lexicon.obliqueEndings.length > 0;
  const relative = { from: behindRelative(reading, range), to: range.to };
  const named = byCase ? { from: behindOblique(reading, relative), to: range.to } : relative;
  const span = spanOf(reading, named);
  if (!span || !isNominal(reading, named)) return null;
  return { ...range, span, kind: kindOfSource(reading, named, until), pronoun: null };
}

/** Whether a word can end the noun phrase: a head of a source or a name, in a subject's form. `to`: where the clause ends. */
function canEnd(reading: Reading, at: number, to: number): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (!word || isOblique(reading, word) || lexicon.adverbs.has(word.key)) return false;
  if (lexicon.kinds.has(word.key) || lexicon.pronouns.has(word.key)) return true;
  if (!isCapital(word) || /['’]/.test(word.text)) return false;
  const next = words[1];
  return at > 0 || at + 1 >= to || hasComma(next) || isCapital(next) || lexicon.determiners.has(next?.key ?? "");
}

/** The last word of the run of capitals that begins at word `at`: its case is that of the whole name («Dalga Ajansı'na»). */
function nameEnd({ words }: Reading, at: number, to: number): number {
  let end = at;
  while (end + 1 < to && isCapital(words[end + 1]) && !isCut(words[end + 1])) end++;
  return end;
}

/** Whether a name or head in a subject's form begins at word `at`; «İş Bankası'yla» does not, though its first word looks like one. */
function startsName(reading: Reading, at: number, to: number): boolean {
  if (isCapital(reading.words[at]) && isOblique(reading, reading.words[nameEnd(reading, at, to)])) return false;
  return canEnd(reading, at, to);
}

/** Behind the last adjunct that stands before the noun phrase («Telefonla görüştüğü | kaynaklar»): a genitive belongs to it. */
function behindOblique(reading: Reading, { from, to }: Range): number {
  for (let at = to - 2; at >= from; at--) {
    const word = reading.words[at];
    if (word && isOblique(reading, word) && !/[iıuü]n$/u.test(word.key)) return at + 1;
  }
  return from;
}

/** With case endings: the phrase runs over names and heads in a subject's form and ends before the first other word. */
function endByCase(reading: Reading, from: number, to: number): number {
  const { words, lexicon } = reading;
  let at = from;
  while (at < to && at - from < LONGEST_LEAD && !startsName(reading, at, to)) at++;
  if (at >= to || !canEnd(reading, at, to)) return from;
  let end = at + 1;
  for (; end < to; end++) {
    const word = words[end];
    const goesOn = isCapital(word)
      ? !isOblique(reading, word)
      : lexicon.kinds.has(word?.key ?? "") && /[iıuü]$/u.test(word?.key ?? "");
    const joins = lexicon.conjunctions.has(word?.key ?? "") && canEnd(reading, end + 1, to);
    if (isCapital(word) && isOblique(reading, words[nameEnd(reading, end, to)])) break;
    if (isCut(word) || !(joins || (goesOn && !isOblique(reading, word)))) break;
  }
  return end;
}

/** Without case endings: the phrase runs up to a preposition, an object or its determiner, or an adverb. */
function endByMark(reading: Reading, from: number, to: number): number {
  const { words, lexicon } = reading;
  const object = objectMark(reading, from, to);
  let at = from;
  while (at < to) {
    const key = words[at]?.key ?? "";
    const tied = at > from && lexicon.tying.has(words[at - 1]?.key ?? "");
    if ((lexicon.adjuncts.has(key) && !tied) || lexicon.boundaries.has(key)) break;
    if (at > from && ((lexicon.adverbs.has(key) && !namesPaper(reading, at)) || isCut(words[at]))) break;
    if (
      at > from &&
      object > at &&
      (lexicon.determiners.has(key) || lexicon.pronouns.has(key) || lexicon.objectNouns.has(key))
    )
      break;
    at++;
  }
  return object === at && at - from > 1 ? at - 1 : at;
}

/** «روزنامه روز …»: behind a noun of a medium any word can be its name. */
function namesPaper({ words, lexicon }: Reading, at: number): boolean {
  return lexicon.kinds.get(words[at - 1]?.key ?? "") === "media";
}

/** Index of the mark of the clause's first object («را»), or -1. */
function objectMark({ words, lexicon }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at++) if (lexicon.objectMarks.has(words[at]?.key ?? "")) return at;
  return -1;
}

/** The appositions behind the commas of a source («X، شهردار رودآباد،»), each closed by a comma. */
function withAppositions(reading: Reading, start: number, from: number, to: number): number {
  let end = from;
  for (let count = 0; count < MOST_FRONTED; count++) {
    const next = segmentEnd(reading, end, to);
    const closed = next > end && hasComma(reading.words[next]);
    const apposed = { from: end, to: next };
    const names = next - end <= LONGEST_NAME && holdsHead(reading, { from: start, to: from });
    if (!closed || isFronted(reading, apposed) || !(names || holdsHead(reading, apposed))) break;
    end = next;
  }
  return end;
}

function holdsHead({ words, lexicon }: Reading, { from, to }: Range): boolean {
  return words.slice(from, to).some((word) => lexicon.kinds.has(word.key));
}

/** «Liman yönetimi ise …»: what stands before the mark is the subject, whatever its noun. */
function beforeTopicMark(reading: Reading, from: number, to: number): Opening | null {
  const { words, lexicon } = reading;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_TOPIC); at++) {
    if (isCut(words[at])) return null;
    if (!lexicon.topicMarks.has(words[at]?.key ?? "")) continue;
    const source = isOblique(reading, words[at - 1]) ? null : sourceOf(reading, { from, to: at }, at);
    return source ? { source, rest: at + 1 } : null;
  }
  return null;
}

function named(reading: Reading, from: number, to: number): Opening | null {
  const { words, lexicon } = reading;
  const topic = beforeTopicMark(reading, from, to);
  if (topic) return topic;
  const byCase = lexicon.language.obliqueEndings !== undefined;
  const comma = segmentEnd(reading, from, to);
  if (comma < to && hasComma(words[comma])) {
    const whole = { from, to: beforeRelative(reading, { from, to: comma }) };
    const fits = byCase
      ? canEnd(reading, whole.to - 1, to) || holdsPlural(reading, whole)
      : endByMark(reading, from, whole.to) === whole.to;
    const end = byCase ? comma : withAppositions(reading, from, comma, to);
    const source = fits ? sourceOf(reading, { from, to: whole.to < comma ? whole.to : end }, end) : null;
    if (source) return { source, rest: end };
  }
  const end = byCase ? endByCase(reading, from, to) : endByMark(reading, from, to);
  const source = end > from ? sourceOf(reading, { from, to: end }, end) : null;
  return source ? { source, rest: end } : null;
}

/** A segment's last word is a plural («Köylüler,»): several people, though no table knows them. */
function holdsPlural(reading: Reading, { to }: Range): boolean {
  const last = reading.words[to - 1];
  return last !== undefined && reading.lexicon.pluralEndings.some((ending) => last.key.endsWith(ending));
}

/** Behind the source: over adverbs and over a medium («yaptığı açıklamada»). */
function overMedium(reading: Reading, at: number, to: number): number {
  const { words, lexicon } = reading;
  let rest = overAdverbs(reading, at, to);
  if (lexicon.adjuncts.size > 0 && !lexicon.adjuncts.has(words[rest]?.key ?? "")) return rest;
  for (let next = rest; next < Math.min(to - 1, rest + MEDIUM_REACH); next++) {
    if (!lexicon.mediums.has(words[next]?.key ?? "")) continue;
    rest = next + 1;
    break;
  }
  return overAdverbs(reading, rest, to);
}

/** What opens the clause of words `from` up to `to`. */
export function openingOf(reading: Reading, from: number, to: number): Opening {
  // «… و افزود»: right behind a conjunction the verb shares the source of the verb before it.
  if (from > 0 && reading.lexicon.conjunctions.has(reading.words[to - 1]?.key ?? "") && !isCut(reading.words[to]))
    return { source: null, rest: from };
  let start = overAdverbs(reading, from, to);
  for (let count = 0; count < MOST_FRONTED; count++) {
    const end = segmentEnd(reading, start, to);
    if (end >= to || !hasComma(reading.words[end]) || !isFronted(reading, { from: start, to: end })) break;
    start = overAdverbs(reading, end, to);
  }
  const found = start < to ? named(reading, start, to) : null;
  if (found) return { source: found.source, rest: overMedium(reading, found.rest, to) };
  return { source: null, rest: overMedium(reading, start, to) };
}

/** What speaks in a passive clause: a fronted document («raporda»), or whoever gave it («bakanlıktan yapılan açıklamada»). */
export function openingMedium(reading: Reading, from: number, to: number): Opening {
  const { words, lexicon } = reading;
  const start = overAdverbs(reading, from, to);
  for (let at = start; at < Math.min(to, start + MEDIUM_REACH); at++) {
    if (!lexicon.mediums.has(words[at]?.key ?? "")) continue;
    const giver = words.slice(start, at).findIndex((word) => lexicon.giving.has(word.key));
    const opener = lexicon.adjuncts.has(words[start]?.key ?? "") ? 1 : 0;
    const range = giver > 0 ? { from: start, to: start + giver } : { from: start + opener, to: at + 1 };
    const span = spanOf(reading, range);
    const kind = giver > 0 ? kindOfSource(reading, range, at) : "document";
    const source: Subject | null = span ? { ...range, span, kind, pronoun: null } : null;
    return { source, rest: overAdverbs(reading, at + 1, to) };
  }
  return { source: null, rest: start };
}
