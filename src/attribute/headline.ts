// The colon of a heading (ATT-18): «وزير النقل: الجسر آمن». Leaves out headings with a verb, which the verb frames read.

import { isBareHead, kindOfHead } from "../lang/ar/source-heads.ts";
import { contains } from "../model/span.ts";
import { spanOfWords } from "./extent.ts";
import type { Finding, FoundCue } from "./finding.ts";
import { cueOf } from "./grammar.ts";
import { EMPTY } from "./phrase-finding.ts";
import { nameClosed } from "./proper-name.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { openingQuotation } from "./speech-marks.ts";
import { isState } from "./state-name.ts";
import { hasColon, type Sentence, type Word } from "./words.ts";

/** Words. A longer piece before the colon is no speaker. */
const LONGEST_SPEAKER = 12;

/** «S: C» in a heading: who is named before the colon says what follows. `known` tells whether the body names this source. */
export function headlineFinding(sentence: Sentence, index: number, known: (text: string) => boolean): Finding | null {
  const { words } = sentence;
  const colon = words.findIndex((word, at) => at > 0 && hasColon(word));
  const mark = words[colon];
  if (!mark || colon > LONGEST_SPEAKER || hasFiniteCue(words, colon)) return null;
  const phrase = phraseAfter(sentence, 0, topicStart(words, colon));
  const source =
    phrase && phrase.from === 0 && phrase.to === topicStart(words, colon)
      ? phraseSpan(sentence, withoutAddressee(words, phrase))
      : null;
  if (!source) return null;
  const head = kindOfHead(words[0]?.key ?? "");
  const happens = /^(?:ال)?(?:احتجاجات|مظاهر|تظاهر|مسير)/.test(words[0]?.key ?? "");
  const named = (head !== null && head !== "document" && !happens) || isState(sentence.text, source);
  if (!named && !known(sentence.text.slice(source.start, source.end))) return null;
  if (isState(sentence.text, source) && !speaksAsWe(sentence, colon)) return null;
  const content = spanOfWords(sentence, colon, words.length, openingQuotation(sentence, colon));
  if (!content) return null;
  const at = (words[colon - 1]?.end ?? 0) + mark.gap.search(/[:：]/);
  const cue: FoundCue = { start: at, end: at + 1, lemma: ":", class: "say", commitment: 2, stance: 0 };
  return {
    ...EMPTY,
    template: "ATT-18",
    cue,
    mode: "named",
    source: [source],
    content: [content],
    sentence: index,
    at: colon,
  };
}

/** «سالم حداد عن السد: …»: what the speaker speaks of is no part of the source; the colon where nothing is named. */
function topicStart(words: readonly Word[], colon: number): number {
  const at = words.findIndex((word, i) => i > 0 && i < colon && /^(?:عن|حول|بشان)$/.test(word.key));
  return at < 0 ? colon : at;
}

/** «سالم حداد لليلى: …»: whom the speaker addresses is no part of the source. */
function withoutAddressee(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  const last = words[to - 1]?.key ?? "";
  const addressed = to - from > 1 && /^ل../.test(last) && !isBareHead(last) && nameClosed(words, from, to - 2);
  return { from, to: addressed ? to - 1 : to };
}

/** Words. A shorter marked piece behind the colon is a name: «مصر: “حسم” وراء …» only says where. */
const SHORTEST_SPEECH = 3;

/** «إسرائيل: دمرنا …» speaks; «مصر: موجة جديدة» only says where. */
function speaksAsWe(sentence: Sentence, colon: number): boolean {
  const quotation = openingQuotation(sentence, colon);
  if (quotation && sentence.words.filter((word) => contains(quotation, word)).length >= SHORTEST_SPEECH) return true;
  return sentence.words.slice(colon, colon + 4).some((word) => /..نا$/.test(word.key) || /^(?:لن|سن)/.test(word.key));
}

function hasFiniteCue(words: readonly Word[], before: number): boolean {
  return words.slice(0, before).some((_, at) => ["perfect", "imperfect"].includes(cueOf(words, at)?.tense ?? ""));
}
