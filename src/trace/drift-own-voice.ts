// Said by a source in one article, in the outlet's own voice in the other. Told only where the other's sentence is its own voice altogether:
// it names neither that source nor any other, is no heading of a name and a colon, and does not report a speech itself.

import { cueForms } from "../lang/ar/cue-forms.ts";
import { STRICT, WEAK } from "../lang/ar/cue-guards.ts";
import type { Attribution } from "../model/attribution.ts";
import { lengthOf, overlaps, type Span } from "../model/span.ts";
import type { Affair } from "./affair.ts";
import { bareWord } from "./bare-word.ts";
import { isTelling, type Word } from "./content-words.ts";
import { type Finding, placeOf, type Version } from "./drift-pair.ts";
import { isAttributed, isTellingSource, saidSpan } from "./drift-source.ts";
import { TRACE_RULES } from "./rules.ts";

/** Words at the begin of a sentence among which its verb stands. */
const OPENING_WORDS = 5;
/** Share of a source's telling words that name it again. */
const NAMED = 0.5;
/** Share of a heading in quotation marks from which it is spoken. */
const QUOTED = 0.4;
/** What was said before: «وجاء الإعلان عن …» goes back to who announced it. Folded, bare. */
const SAYINGS: ReadonlySet<string> = new Set(["اعلان", "تصريح", "تصريحات", "تاكيد", "بيان"]);

/** Whether a verb of saying opens the sentence: «اتهمت …» is no plain statement even where nobody else is named. */
function reportsSpeech(words: readonly Word[]): boolean {
  return words.slice(0, OPENING_WORDS).some(({ safe, fold }) => {
    if (SAYINGS.has(bareWord(fold))) return true;
    const bare = safe.replace(/^[وف](?=...)/u, "");
    return [safe, bare].some((one) => !STRICT.has(one) && !WEAK.has(one) && cueForms(one).length > 0);
  });
}

/** Whether a heading says itself who speaks: it is mostly a quotation, or a name and a colon. */
function isSpokenHeading(version: Version): boolean {
  const { unit } = version.member;
  const quoted = version
    .quotationsAt(unit)
    .reduce((most, { start, end }) => Math.max(most, Math.min(end, unit.end) - Math.max(start, unit.start)), 0);
  const line =
    version.article.text
      .slice(Math.max(0, unit.start - 60), unit.end)
      .split("\n")
      .at(-1) ?? "";
  return quoted >= QUOTED * lengthOf(unit) || /^[^:]{2,40}:\s/u.test(line);
}

/** Telling stems by which a source is known again: its name without what the statement itself says. */
function sourceStems(version: Version, { source, content }: Attribution): readonly string[] {
  const stems = (spans: readonly Span[]): readonly string[] =>
    spans.flatMap((span) =>
      version.words
        .at(span)
        .filter(isTelling)
        .map((word) => word.stem),
    );
  const said = new Set(stems(content));
  const named = stems(source.spans);
  const own = named.filter((stem) => !said.has(stem));
  return own.length > 0 ? own : named;
}

function isNamedIn(words: readonly Word[], stems: readonly string[]): boolean {
  const there = new Set(words.map((word) => word.stem));
  return stems.length > 0 && stems.filter((stem) => there.has(stem)).length >= NAMED * stems.length;
}

/** Whether anybody speaks in a sentence. */
function isSpokenIn(sentence: Span, version: Version, affair: Affair): boolean {
  return (affair.attributionsOf.get(version.article.id) ?? []).some(
    ({ source, content, cue }) =>
      source.kind !== "none" && [...content, ...(cue ? [cue] : [])].some((span) => overlaps(span, sentence)),
  );
}

/** Said by a source in one version, in the outlet's own voice in the other. */
export function attributionDropped(
  { from, to }: { readonly from: Version; readonly to: Version },
  affair: Affair,
): readonly Finding[] {
  const [a, b] = [from.member, to.member];
  const { attribution } = a.unit;
  if (!isAttributed(a) || b.version.stance !== "unattributed" || !attribution) return [];
  if (attribution.source.inherited && attribution.cue?.class === "prove") return [];
  if (attribution.source.spans.length === 0 || !isTellingSource(attribution, affair, [from, to])) return [];
  const heading = b.unit.role === "heading";
  const { sentence } = to;
  const words = to.sentenceWords;
  if (heading ? isSpokenHeading(to) : isSpokenIn(sentence, to, affair)) return [];
  if (reportsSpeech(words) || isNamedIn(words, sourceStems(from, attribution))) return [];
  const point = heading
    ? {
        ar: "منسوب في المتن، بلا نسبة في العنوان",
        en: "attributed in one text, a heading without attribution in the other",
      }
    : {
        ar: "منسوب إلى مصدر في موضع، بصوت الناشر في الآخر",
        en: "attributed on one side, in the outlet's own voice on the other",
      };
  const places = { from: placeOf(from, saidSpan(from, attribution)), to: placeOf(to, b.unit) };
  return [{ kind: "attribution", rule: TRACE_RULES.attributionDropped, ...places, score: heading ? 0.6 : 0.75, point }];
}
