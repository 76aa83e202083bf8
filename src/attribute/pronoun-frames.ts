// A verb of saying that wears a pronoun: «تعتبرها روسيا “منظمة”» (calls it), «وهو ما أكده الوزير» (which he confirmed), «تهم ينفيها» (which he denies).
// Leaves out verbs whose pronoun is whom they tell (verb-frames.ts).

import { contentEnd, spanOfWords } from "./extent.ts";
import type { Finding } from "./finding.ts";
import { complementiserAt, isPreposition, isRelative } from "./grammar.ts";
import { type Cue, INHERITED, labellerBehind, speakerBehind } from "./speaker.ts";
import { openingQuotation } from "./speech-marks.ts";
import { antecedentBefore } from "./subject.ts";
import { verbFindingOf } from "./verb-finding.ts";
import { hasStop } from "./words.ts";

/** «تعتبرها روسيا “منظمة”», «وصفه مسؤولون بـ»: the pronoun is the thing labelled. */
export function withPronoun(cue: Cue): Finding | null {
  if (cue.form.verb.class === "deny") return withDenied(cue);
  if (cue.form.object === "" || !["label", "believe"].includes(cue.form.verb.class)) return null;
  const who = labellerBehind(cue);
  const from = who?.phrase ? who.phrase.to : cue.at + 1;
  const word = cue.sentence.words[from];
  if (!word || hasStop(word) || complementiserAt(cue.sentence.words, from)) return null;
  const quotation = openingQuotation(cue.sentence, from);
  const to = contentEnd(cue.sentence, from, { quotation, tail: true });
  const content = spanOfWords(cue.sentence, from, to, quotation);
  return content ? { ...verbFindingOf(cue, who ?? INHERITED, null, content), label: true } : null;
}

/** «تهم ينفيها سالم», «الاتهامات التي نفتها الشركة»: what is denied stands before the relative pronoun. */
function withDenied(cue: Cue): Finding | null {
  const { sentence, at } = cue;
  const relative = sentence.words[at - 1];
  if (cue.form.object === "" || !relative || !isRelative(relative)) return null;
  const denied = antecedentBefore(sentence, at - 1);
  const from = sentence.words.findLastIndex(
    (word, i) => i < at - 1 && i >= (denied?.from ?? at) && isPreposition(word),
  );
  const span = from < 0 ? denied?.span : spanOfWords(sentence, from + 1, at - 1);
  return span ? verbFindingOf(cue, labellerBehind(cue) ?? INHERITED, null, span) : null;
}

/** «وهو ما أكده الوزير», «وهو ما تحدث عنه سالم», «وهذا ما كشفته المراسلات»: the content is the pronoun that takes up what was said. */
export function withEcho(cue: Cue): Finding | null {
  const { sentence, at, form } = cue;
  const link = sentence.words[at - 1];
  const pronoun = sentence.words[at - 2];
  const taken =
    form.object === "" && link?.key === "ما" && /^(?:عن|الي|علي|ب)ه$/.test(sentence.words[at + 1]?.key ?? "");
  if (
    (form.object !== "ه" && !taken) ||
    !link ||
    !pronoun ||
    !["ما", "الذي"].includes(link.key) ||
    !["هو", "هذا", "ذلك", "الامر"].includes(pronoun.key)
  )
    return null;
  const who = speakerBehind(cue, sentence.words.length);
  const content = spanOfWords(sentence, at - 2, at - 1);
  return who && content ? { ...verbFindingOf(cue, who, null, content), label: false } : null;
}
