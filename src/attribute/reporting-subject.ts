// The noun phrase of a source as the common engine holds it: its words, its kind, the pronoun in its place.
// Leaves out where it stands (reporting-source.ts before its cue, reporting-source-behind.ts behind it).

import type { PronounReach } from "../lang/reporting-language.ts";
import type { SourceKind } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { isNominal, kindOfSource, type Range, spanOf } from "./reporting-phrase.ts";
import type { Reading } from "./reporting-sentence.ts";

/** A noun phrase. `from` and `to` hold all its words and asides; a pronoun has no span: it inherits from what it can stand for. */
export interface Subject extends Range {
  readonly span: Span | null;
  readonly kind: SourceKind;
  readonly pronoun: PronounReach | null;
}

/** Words. A longer subject is more often a clause. */
const LONGEST_SUBJECT = 24;

/** What a single word stands for as a pronoun; null where it is none. */
export function pronounAt({ words, lexicon }: Reading, range: Range): PronounReach | null {
  const only = range.to - range.from === 1 ? words[range.from] : undefined;
  return only ? (lexicon.pronouns.get(only.key) ?? null) : null;
}

/** A subject out of the words that name it; `used` are all words that it takes up, asides too. */
export function subjectOf(reading: Reading, named: Range, used: Range, anyone = false): Subject | null {
  const pronoun = pronounAt(reading, named);
  if (pronoun !== null) return { ...used, span: null, kind: "none", pronoun };
  const span = spanOf(reading, named);
  if (!span || used.to - used.from > LONGEST_SUBJECT || !(anyone || isNominal(reading, named))) return null;
  return { ...used, span, kind: kindOfSource(reading, named, used.to), pronoun: null };
}
