// Whom a pronoun or a participle speaks for, in a language read by the common engine: the nearest source or subject that it can stand for.
// Leaves out noun phrases that name their source again («the ministry»): the name stage knows those.

import type { PronounReach } from "../lang/reporting-language.ts";
import { tokenise } from "../lang/tokens.ts";
import type { SourceKind } from "../model/attribution.ts";
import { contains, type Span } from "../model/span.ts";
import type { Finding } from "./finding.ts";
import type { Resolved } from "./inheritance.ts";
import { leadingSubject } from "./reporting-lead.ts";
import type { Lexicon } from "./reporting-lexicon.ts";
import type { Reading } from "./reporting-sentence.ts";
import type { Sentence } from "./words.ts";

/** A finding and the pronoun that stands in its source's place. */
export interface Reported extends Finding {
  readonly pronoun: PronounReach | null;
  /** Whether a participle is its cue: its sentence's subject speaks, if no one else there does. */
  readonly participle: boolean;
}

/** Paragraphs. A pronoun further from its antecedent than this stays without source. */
const INHERITANCE_REACH = 3;

const REACH: Readonly<Record<PronounReach, readonly SourceKind[] | null>> = {
  person: ["person", "role", "anonymous"],
  man: ["person", "role", "anonymous"],
  woman: ["person", "role", "anonymous"],
  body: ["organisation", "state", "media", "document", "group"],
  several: ["group", "anonymous", "organisation", "media", "document", "person"],
  any: null,
  speaker: [],
};

/** A source or a subject that a pronoun may stand for. */
interface Antecedent {
  readonly spans: readonly Span[];
  readonly kind: SourceKind;
  readonly sentence: number;
  readonly start: number;
}

/** What is known while an article is read. */
interface Discourse {
  readonly readings: readonly Reading[];
  readonly antecedents: Antecedent[];
  /** By a name's last word, what a pronoun has told of it. */
  readonly known: Map<string, "man" | "woman">;
}

function canStandFor(reach: PronounReach | null, kind: SourceKind): boolean {
  const kinds = reach === null ? null : REACH[reach];
  return kinds === null || kinds.includes(kind);
}

function sexOf(keys: readonly string[], lexicon: Lexicon, known: Discourse["known"]): "man" | "woman" | null {
  for (const key of keys) {
    const told = lexicon.sexes.get(key);
    if (told) return told;
  }
  return known.get(keys.at(-1) ?? "") ?? null;
}

function keysOf(sentence: Sentence, spans: readonly Span[]): readonly string[] {
  return spans.flatMap((span) => tokenise(sentence.text, span).map((token) => token.safe));
}

function fits(finding: Reported, each: Antecedent, { readings, known }: Discourse): boolean {
  const reading = readings[each.sentence];
  if (!reading || !canStandFor(finding.pronoun, each.kind)) return false;
  if (finding.pronoun !== "man" && finding.pronoun !== "woman") return true;
  const sex = sexOf(keysOf(reading.sentence, each.spans), reading.lexicon, known);
  return sex === null || sex === finding.pronoun;
}

function antecedentOf(finding: Reported, discourse: Discourse): Antecedent | null {
  const { readings, antecedents } = discourse;
  const paragraph = readings[finding.sentence]?.sentence.paragraph ?? 0;
  for (const each of antecedents.toReversed()) {
    const sentence = readings[each.sentence]?.sentence;
    if (!sentence || paragraph - sentence.paragraph > INHERITANCE_REACH) return null;
    if (sentence.heading && each.sentence !== finding.sentence) continue;
    if (fits(finding, each, discourse)) return each;
  }
  return null;
}

/** The subjects of sentences `from` up to `to` that no finding has as its source. */
function addSubjects(discourse: Discourse, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const reading = discourse.readings[at];
    const subject = reading ? leadingSubject(reading) : null;
    if (!subject?.span || discourse.antecedents.some((each) => each.start === subject.span?.start)) continue;
    discourse.antecedents.push({ spans: [subject.span], kind: subject.kind, sentence: at, start: subject.span.start });
  }
  discourse.antecedents.sort((a, b) => a.sentence - b.sentence || order(a, b, discourse));
}

/** Inside one sentence a speaker is nearer than a subject who says nothing. */
function order(a: Antecedent, b: Antecedent, { readings }: Discourse): number {
  const quoted = (each: Antecedent): number => {
    const quotations = readings[each.sentence]?.sentence.quotations ?? [];
    return quotations.some((quotation) => each.spans.some((span) => contains(quotation, span))) ? 0 : 1;
  };
  return quoted(a) - quoted(b) || a.start - b.start;
}

function learn(finding: Reported, found: Antecedent, { readings, known }: Discourse): void {
  const sentence = readings[found.sentence]?.sentence;
  const last = sentence ? keysOf(sentence, found.spans.slice(0, 1)).at(-1) : undefined;
  if (last && (finding.pronoun === "man" || finding.pronoun === "woman")) known.set(last, finding.pronoun);
}

function resolveOne(finding: Reported, discourse: Discourse): Resolved {
  const { pronoun: _, participle: __, ...rest } = finding;
  const found = finding.mode === "inherited" ? antecedentOf(finding, discourse) : null;
  if (!found) return { ...rest, kind: rest.source.length > 0 ? (rest.kind ?? "none") : "none", inherited: false };
  learn(finding, found, discourse);
  return { ...rest, source: found.spans, kind: found.kind, inherited: true };
}

/** Settles the source of every finding, in reading order. */
export function resolveReported(findings: readonly Reported[], readings: readonly Reading[]): readonly Resolved[] {
  const discourse: Discourse = { readings, antecedents: [], known: new Map() };
  let read = 0;
  return findings.map((finding) => {
    const to = finding.participle ? finding.sentence + 1 : finding.sentence;
    addSubjects(discourse, read, to);
    read = Math.max(read, to);
    const resolved = resolveOne(finding, discourse);
    const [first] = resolved.source;
    if (first && resolved.kind !== "none")
      discourse.antecedents.push({
        ...{ spans: resolved.source, kind: resolved.kind, sentence: finding.sentence },
        start: first.start,
      });
    return resolved;
  });
}
