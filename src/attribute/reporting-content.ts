// How far what is said reaches, in a language read by the common engine: behind its cue, or before it. Leaves out who says it.

import { contains, type Span } from "../model/span.ts";
import { isNominal, opensPhrase } from "./reporting-phrase.ts";
import { beforeAdverbs, type Cue, hasDash, isCut, quotationFrom, type Reading, wordAt } from "./reporting-sentence.ts";
import { hasComma, hasStop } from "./words.ts";

const TRAILING = /[\s,;:.،؛–—-]+$/u;

/** Whether a new attribution begins at word `at`: a cue behind a comma, or one word further («, he said»). */
function beginsAnother(reading: Reading, at: number): boolean {
  if (!hasComma(reading.words[at])) return false;
  return reading.cues.some((cue) => {
    if (cue.reading.kind === "noun" || cue.from < at || cue.from > at + LONGEST_SPEAKER) return false;
    if (cue.from > at + 1) return hasSubject(cue) && namesSpeaker(reading, at, cue.from);
    return !(cue.from === at && hasSubject(cue) && reading.lexicon.clauseWords.has(reading.words[at]?.key ?? ""));
  });
}

function hasSubject({ reading }: Cue): boolean {
  return reading.kind === "verb" && reading.voice === "finite";
}

/** Words between a comma and a verb that may be a speaker: «, the state news agency reported». */
const LONGEST_SPEAKER = 6;

/** Whether words `from` up to the cue, auxiliaries apart, are one noun phrase without a mark: then the verb behind it is its own. */
function namesSpeaker(reading: Reading, from: number, cue: number): boolean {
  const { words, lexicon } = reading;
  const to = beforeAdverbs(reading, cue);
  if (to <= from || words.slice(from + 1, cue + 1).some((word) => isCut(word))) return false;
  return (
    opensPhrase(reading, from) && !lexicon.pronouns.has(words[from]?.key ?? "") && isNominal(reading, { from, to })
  );
}

/** «condemned the raid and demanded …»: behind a conjunction a further verb of saying shares its subject. */
function sharesSubject(reading: Reading, at: number): boolean {
  const { words, lexicon, cues } = reading;
  const key = words[at]?.key ?? "";
  if (!lexicon.conjunctions.has(key) && !lexicon.contrasts.has(key)) return false;
  return cues.some(
    (cue) => cue.from === at + 1 && hasSubject(cue) && !lexicon.clauseWords.has(words[at + 1]?.key ?? ""),
  );
}

/** Whether the clause ends before word `at`. `outer`: the quotation in which its cue stands, which it cannot leave; -1 for none. */
function ends(reading: Reading, at: number, outer: number): boolean {
  const word = reading.words[at];
  if (!word) return true;
  const quotation = reading.sentence.quotations[outer];
  if (quotation && word.start >= quotation.end) return true;
  const inside = outer >= 0 ? outer : -1;
  if (word.quotation >= 0 && word.quotation !== inside && word.quotation === reading.words[at - 1]?.quotation)
    return false;
  if (sharesSubject(reading, at)) return true;
  if (hasComma(word) && reading.lexicon.contrasts.has(word.key)) return true;
  return hasStop(word) || /;/.test(word.gap) || beginsAnother(reading, at);
}

/** A clause that a noun opens («the claim [that C] has been repeated»): it ends before a second finite verb that no conjunction or comma joins. */
export function nounClauseEnd(reading: Reading, from: number): number {
  const { words, lexicon } = reading;
  const end = clauseEnd(reading, from);
  let verbs = 0;
  for (let at = from; at < end; at++) {
    const [word, before] = [words[at], words[at - 1]];
    if (!word) break;
    if (hasComma(word) || lexicon.boundaries.has(word.key)) verbs = 0;
    else if (
      lexicon.clauseWords.has(word.key) &&
      !lexicon.clauseWords.has(before?.key ?? "") &&
      !lexicon.undoing.has(before?.key ?? "")
    )
      verbs++;
    if (verbs > 1) return at;
  }
  return end;
}

/** A clause from word `from` to its end: the index of the first word behind it. */
export function clauseEnd(reading: Reading, from: number): number {
  const outer = from > 0 ? (reading.words[from - 1]?.quotation ?? -1) : -1;
  let to = from + 1;
  while (to < reading.words.length && !ends(reading, to, outer)) to++;
  return Math.min(to, reading.words.length);
}

/** The span of words `from` up to `to`, with the quotation marks that belong to it and without the marks that end it. */
export function spanOfClause({ sentence, words }: Reading, from: number, to: number): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return null;
  const opened = sentence.quotations.find(
    (each) =>
      each.start < first.start && each.start >= (words[from - 1]?.end ?? sentence.start) && each.end <= last.end + 3,
  );
  const closed = sentence.quotations.find(
    (each) =>
      each.closed && each.start >= (opened?.start ?? first.start) && each.start < last.end && each.end > last.end,
  );
  const start = opened?.start ?? first.start;
  const end = closed && closed.end <= sentence.end ? closed.end : last.end;
  return { start, end: closed ? end : start + sentence.text.slice(start, end).replace(TRAILING, "").length };
}

/** The quotation that opens at word `at`; an unclosed one too. */
export function quotedAt(reading: Reading, at: number): Span | null {
  const quotation = quotationFrom(reading, at);
  return quotation ? { start: quotation.start, end: quotation.end } : null;
}

/** Behind a stop or semicolon, or where the quotation begins in which the cue itself stands («“C, – said S. – C”»). */
function opensClause({ words }: Reading, at: number, cue: Cue): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (hasStop(word) || /;/.test(word?.gap ?? "")) return true;
  const own = words[cue.from]?.quotation ?? -1;
  return word !== undefined && own >= 0 && word.quotation === own && word.quotation !== before?.quotation;
}

/** Words. A dateline («MARWA (Coastline) - ») is no longer than this. */
const LONGEST_DATELINE = 8;

/** The first word behind a place or agency with its dash at a paragraph's head; 0 where none stands. */
function datelineEnd({ words, sentence }: Reading): number {
  const dash = words.findIndex((word, at) => at > 0 && hasDash(word));
  if (sentence.heading || dash < 0 || dash > LONGEST_DATELINE) return 0;
  return words.slice(0, dash).every((word) => /^[\p{Lu}\p{Nd}]/u.test(word.text)) ? dash : 0;
}

/** The clause that ends before word `at`: from the sentence's beginning, or from behind the attribution before it. */
export function clauseBefore(reading: Reading, at: number, cue: Cue): Span | null {
  let from = at;
  while (from > 0 && !opensClause(reading, from, cue)) from--;
  if (from === 0) from = Math.min(datelineEnd(reading), at);
  return from < at && cue.from >= at ? spanOfClause(reading, from, at) : null;
}

/** Whether what follows without complementiser is a clause, where the verb takes things as well («found the boat»). */
export function isClause({ words, lexicon, cues }: Reading, from: number, to: number, { reading }: Cue): boolean {
  if (reading.kind !== "verb" || !reading.entry.needsFiniteClause) return true;
  const inside = words.slice(from, to).some((word) => lexicon.clauseWords.has(word.key));
  return inside || cues.some((cue) => cue.from > from && cue.to <= to);
}

/** «The owner, who denies the charges, lives abroad»: a clause inside a relative clause ends with it, at its comma. */
export function insideRelative(reading: Reading, cue: Cue, from: number, end: number): number {
  const { words, lexicon } = reading;
  const subject = words[beforeAdverbs(reading, cue.from) - 1];
  if (!subject || !lexicon.relatives.has(subject.key) || lexicon.complementisers.has(subject.key)) return end;
  const comma = words.findIndex((word, at) => at > from && at < end && hasComma(word) && word.quotation < 0);
  return comma < 0 ? end : comma;
}

/** «The plan is “dead”, says Dale»: words before the marks without a mark between make the quotation a part of what is said. */
export function isPartOfClause(reading: Reading, quotation: Span): boolean {
  if (reading.lexicon.language.verbFinal) return false;
  const first = wordAt(reading, quotation.start);
  const inside = reading.words.filter((word) => contains(quotation, word)).length;
  return first > 0 && inside <= LONGEST_PART && /^\s*\S\s*$/.test(reading.words[first]?.gap ?? "");
}

/** Words. A longer quotation is whole, whatever leads up to it. */
const LONGEST_PART = 6;
