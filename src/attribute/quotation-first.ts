// Marked words that stand before their verb (ATT-23): «“لن نغادر”، قال سالم حداد», also split in two: «“لن نغادر”، يقول سالم، “وسنعود”».
// Leaves out marked words behind a verb (anchors.ts) and asides with «كما» (phrase-frames.ts).

import { findAnchor } from "./anchors.ts";
import type { Finding } from "./finding.ts";
import { cueOf } from "./grammar.ts";
import type { MarkedSpan } from "./quotations.ts";
import { phraseAfter, phraseSpan } from "./source-phrase.ts";
import { INHERITED, type Speaker } from "./speaker.ts";
import { verbFindingOf } from "./verb-finding.ts";
import { hasStop, type Sentence } from "./words.ts";

/** Classes of verbs that may stand behind the words they report. */
const SAYING = new Set(["say", "add", "write", "reply", "explain", "comment", "assert", "ask", "warn", "announce"]);
/** Words. Shorter marked words before a verb are a name or a label. */
const SHORTEST_SPEECH = 3;

/** The marked words that end right before word `at`, at most a comma, a dash and «هكذا» between. */
function quotationBefore({ words, quotations, text, start }: Sentence, at: number): MarkedSpan | null {
  const verb = words[at];
  const from = words[at - 1]?.key === "هكذا" ? words[at - 1]?.start : verb?.start;
  if (!verb || from === undefined || verb.conjunction !== "") return null;
  const found = quotations.find(
    (each) => each.closed && each.end <= from && /^[\s،,–—-]*$/.test(text.slice(each.end, from)),
  );
  if (!found || words.filter((word) => word.start >= found.start && word.end <= found.end).length < SHORTEST_SPEECH)
    return null;
  return /(?:^|[.،,:؟!])\s*$/u.test(text.slice(start, found.start)) ? found : null;
}

/** The finding of a verb of saying at word `at` behind the marked words it reports, or null; a clause of its own behind it comes first. */
export function quotationFirst(sentence: Sentence, index: number, at: number): Finding | null {
  const { words } = sentence;
  const form = cueOf(words, at);
  if (!form || form.tense === "participle" || !SAYING.has(form.verb.class) || !form.verb.quote) return null;
  const quotation = quotationBefore(sentence, at);
  const anchor = quotation && findAnchor(sentence, at, form);
  if (!quotation || (anchor && anchor.kind !== "quotation")) return null;
  const phrase = phraseAfter(sentence, at + 1, anchor?.marker ?? words.length, form.verb.prepositions);
  const span = phrase && phrase.to > phrase.from ? phraseSpan(sentence, phrase) : null;
  const ends = !words[at + 1] || hasStop(words[at + 1]);
  if (!span && !ends) return null;
  const who: Speaker = span && phrase ? { mode: "named", span, phrase, before: false } : INHERITED;
  const content = { start: quotation.start, end: quotation.end };
  const found = verbFindingOf({ sentence, index, at, form }, who, anchor, content);
  const second = anchor?.quotation;
  const contents = second ? [content, { start: second.start, end: second.end }] : [content];
  return { ...found, template: "ATT-23", content: contents };
}
