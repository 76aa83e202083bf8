// The cues of a sentence in a language read by the common engine: the longest listed phrase at each word, unless the words before undo it.
// Leaves out what stands beside a cue.

import type { ReportingVerb } from "../lang/reporting-language.ts";
import { type CueReading, type Lexicon, phrasesAt } from "./reporting-lexicon.ts";
import { isPossessor } from "./reporting-phrase.ts";
import { type Cue, isCapital, isCut } from "./reporting-sentence.ts";
import { hasComma, type Word } from "./words.ts";

/** Leftwards over adverbs and auxiliaries, not over a mark: the word that decides about a verb at `at`. */
function decider(words: readonly Word[], at: number, lexicon: Lexicon): string {
  let to = at;
  const skipped = (word: Word | undefined): boolean =>
    word !== undefined && lexicon.adverbs.has(word.key) && !lexicon.undoing.has(word.key);
  while (to > 0 && !isCut(words[to]) && skipped(words[to - 1])) to--;
  return isCut(words[to]) ? "" : (words[to - 1]?.key ?? "");
}

/** «did not say», «would argue», «to claim»: undone; «the claims», «of reports»: a noun. */
function isUndone(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (isCut(words[at])) return false;
  const before = words[at - 1];
  if (isPossessor(before) && !lexicon.pronouns.has(before?.key ?? "")) return true;
  return lexicon.undoing.has(decider(words, at, lexicon)) || lexicon.nounMarkers.has(words[at - 1]?.key ?? "");
}

/** «after saying», «by adding»: a participle stands behind prepositions; only a determiner («the saying») makes it a noun. */
function isUndoneParticiple(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1]?.key ?? "";
  return !isCut(words[at]) && (lexicon.undoing.has(before) || lexicon.determiners.has(before));
}

/** «the State University», «The Daily Report»: a capital inside a sentence is a name's. */
function isProperName(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  return lexicon.language.capitals && at > 0 && isCapital(word) && isCapital(words[at - 1]) && !isCut(word);
}

/** A form that is else a noun («report», «fear») needs a plural before it: «officials fear», not «the state report». */
function agrees(words: readonly Word[], at: number, entry: ReportingVerb, lexicon: Lexicon): boolean {
  if (!entry.plurals?.includes(words[at]?.key ?? "")) return true;
  const subject = decider(words, at, lexicon);
  if (/s$/.test(subject) || lexicon.pluralWords.has(subject) || lexicon.pronouns.has(subject)) return true;
  return words.slice(Math.max(0, at - LONGEST_SUBJECT), at).some((word) => isPlural(word.key, lexicon));
}

/** Words in which the head of a subject is looked for: «residents of the old village fear». */
const LONGEST_SUBJECT = 6;

function isPlural(key: string, lexicon: Lexicon): boolean {
  const kind = lexicon.kinds.get(key);
  return kind === "group" || (kind === "anonymous" && /s$/.test(key)) || lexicon.pluralWords.has(key);
}

/** «did not claim», and behind a comma «…, a claim that officers dispute»: there «that» stands for the claim. */
function isUndoneNoun(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  if (hasComma(before) && lexicon.determiners.has(before?.key ?? "")) return true;
  return lexicon.undoing.has(decider(words, at, lexicon));
}

/** «l'opposition l'accuse»: between a subject and a verb that takes someone as its object an article is a pronoun. */
function isBehindClitic(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [subject, clitic] = [words[at - 2], words[at - 1]];
  if (!subject || !lexicon.objectClitics.has(clitic?.key ?? "") || isCut(clitic) || isCut(words[at])) return false;
  return ![lexicon.boundaries, lexicon.adjuncts, lexicon.linking, lexicon.determiners].some((set) =>
    set.has(subject.key),
  );
}

function isOut(reading: CueReading, words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  if (reading.kind === "noun") return isUndoneNoun(words, at, lexicon);
  if (reading.kind !== "verb") return false;
  if (reading.entry.takes.includes("target") && isBehindClitic(words, at, lexicon)) return false;
  if (isProperName(words, at, lexicon) || !agrees(words, at, reading.entry, lexicon)) return true;
  return reading.voice === "participle" ? isUndoneParticiple(words, at, lexicon) : isUndone(words, at, lexicon);
}

/** The cues of a sentence's words, by place; they never overlap. */
export function cuesOf(words: readonly Word[], lexicon: Lexicon): readonly Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const listed = phrasesAt(lexicon.cues, words, at, lexicon.parting);
    const [reading, ...others] = listed
      .filter((each) => !isOut(each.entry, words, at, lexicon))
      .map((each) => each.entry);
    if (!reading) continue;
    const to = at + (listed[0]?.length ?? 1);
    found.push({ from: at, to, reading, others });
    at = to - 1;
  }
  return found;
}
