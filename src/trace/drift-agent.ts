// Who did it: «قُتل ثلاثة برصاص حرس السد» in one retelling, «قُتل ثلاثة» in the other, which names nobody. Read between two versions that both
// tell of the dead or injured. Leaves out counts in different statements (drift-toll.ts).

import { AGENT_PHRASES } from "../lang/ar/drift-words.ts";
import { TOLLS } from "../lang/ar/same-things.ts";
import type { Span } from "../model/span.ts";
import { isTelling, type Word } from "./content-words.ts";
import { type Finding, placeOf, type Version, type VersionPair } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import { phraseAt } from "./sentence.ts";

/** Words behind an agent phrase in which its name stands: «برصاص حرس السد». */
const NAME_WORDS = 2;
/** Words beside the word of a toll that are shown with it. */
const BESIDE = 3;

interface Agent {
  readonly at: Span;
  readonly name: readonly Word[];
}

function agentIn(words: readonly Word[]): Agent | null {
  for (const { form } of AGENT_PHRASES) {
    const at = phraseAt(words, form);
    const next = at ? words.findIndex((word) => word.start >= at.end) : -1;
    const name = next === -1 ? [] : words.slice(next, next + NAME_WORDS).filter(isTelling);
    const last = name.at(-1);
    if (at && last) return { at: { start: at.start, end: last.end }, name };
  }
  return null;
}

/** The word of the toll with the words beside it. */
function tollIn(words: readonly Word[]): Span | null {
  const at = words.findIndex((word) => TOLLS.has(word.stem));
  const [first, last] = [words[Math.max(0, at - BESIDE)], words[Math.min(words.length - 1, at + BESIDE)]];
  return at === -1 || !first || !last ? null : { start: first.start, end: last.end };
}

function readVersion(version: Version): {
  readonly words: readonly Word[];
  readonly agent: Agent | null;
  readonly toll: Span | null;
} {
  const words = version.sentenceWords;
  return { words, agent: agentIn(words), toll: tollIn(words) };
}

/** Who killed or injured, named on one side and nowhere in the other article. */
export function agentMissing(pair: VersionPair): readonly Finding[] {
  const tellsOfToll = ({ member }: Version): boolean => member.unit.words.some((word) => TOLLS.has(word.stem));
  if (!tellsOfToll(pair.from) || !tellsOfToll(pair.to)) return [];
  const [here, there] = [readVersion(pair.from), readVersion(pair.to)];
  if (!here.toll || !there.toll || (here.agent === null) === (there.agent === null)) return [];
  const named = here.agent ? here : there;
  const silent = named === here ? pair.to : pair.from;
  if (named.agent?.name.some((word) => silent.words.stems().has(word.stem))) return [];
  if (agentIn(silent.words.at({ start: 0, end: silent.article.text.length })) !== null) return [];
  const [from, to] = [here.agent?.at ?? here.toll, there.agent?.at ?? there.toll];
  const point = { ar: "الفاعل مسمّى في موضع وغائب عن الآخر", en: "who did it is named on one side only" };
  const places = { from: placeOf(pair.from, from), to: placeOf(pair.to, to) };
  return [{ kind: "actor", rule: TRACE_RULES.agentMissing, ...places, score: 0.65, point }];
}
