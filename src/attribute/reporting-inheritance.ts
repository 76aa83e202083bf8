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
  /** Index of the finding whose words it goes on with. */
  readonly goesOnWith?: number;
}

/** Antecedents. How many of the last ones a pronoun may choose from: bounds the work on long texts. */
const ANTECEDENTS = 40;
/** Paragraphs. A pronoun further from its antecedent than this stays without source. */
const INHERITANCE_REACH = 3;

const REACH: Readonly<Record<PronounReach, readonly SourceKind[] | null>> = {
  person: ["person", "role", "anonymous"],
  man: ["person", "role", "anonymous"],
  woman: ["person", "role", "anonymous"],
  body: ["organisation", "state", "media", "document", "group"],
  several: ["group", "anonymous", "organisation", "media", "document", "person"],
  masculine: null,
  feminine: null,
  any: null,
  same: null,
  speaker: [],
};

const SEX: Readonly<Partial<Record<PronounReach, "man" | "woman">>> = {
  ...{ man: "man", masculine: "man", woman: "woman", feminine: "woman" },
};

/** A source or a subject that a pronoun may stand for. */
interface Antecedent {
  readonly spans: readonly Span[];
  readonly kind: SourceKind;
  readonly sentence: number;
  readonly start: number;
  /** A source, which in its sentence is nearer than a subject who says nothing. */
  readonly speaks: boolean;
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
  const wanted = finding.pronoun === null ? undefined : SEX[finding.pronoun];
  if (!wanted) return true;
  if (each.kind !== "person" && /[^s]s$/.test(keysOf(reading.sentence, each.spans).at(-1) ?? "")) return false;
  const sex = sexOf(keysOf(reading.sentence, each.spans), reading.lexicon, known);
  return sex === null || sex === wanted;
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
  const { antecedents } = discourse;
  if (antecedents.length > 2 * ANTECEDENTS) antecedents.splice(0, antecedents.length - ANTECEDENTS);
  for (let at = from; at < to; at++) {
    const reading = discourse.readings[at];
    const subject = reading ? leadingSubject(reading) : null;
    if (!subject?.span || discourse.antecedents.some((each) => each.start === subject.span?.start)) continue;
    discourse.antecedents.push({
      spans: [subject.span],
      kind: subject.kind,
      sentence: at,
      start: subject.span.start,
      speaks: false,
    });
  }
  discourse.antecedents.sort((a, b) => a.sentence - b.sentence || order(a, b, discourse));
}

/** Inside one sentence a speaker is nearer than a subject who says nothing. */
function order(a: Antecedent, b: Antecedent, { readings }: Discourse): number {
  const rank = (each: Antecedent): number => {
    const quotations = readings[each.sentence]?.sentence.quotations ?? [];
    const quoted = quotations.some((quotation) => each.spans.some((span) => contains(quotation, span)));
    return (quoted ? 0 : 2) + (each.speaks ? 1 : 0);
  };
  return rank(a) - rank(b) || a.start - b.start;
}

function learn(finding: Reported, found: Antecedent, { readings, known }: Discourse): void {
  const sentence = readings[found.sentence]?.sentence;
  const last = sentence ? keysOf(sentence, found.spans.slice(0, 1)).at(-1) : undefined;
  if (last && (finding.pronoun === "man" || finding.pronoun === "woman")) known.set(last, finding.pronoun);
}

function resolveOne(finding: Reported, discourse: Discourse, resolved: readonly Resolved[]): Resolved {
  const { pronoun: _, participle: __, goesOnWith, ...rest } = finding;
  const holder = goesOnWith === undefined ? undefined : resolved[goesOnWith];
  if (holder) return { ...rest, source: holder.source, kind: holder.kind, inherited: true };
  const found = finding.mode === "inherited" ? antecedentOf(finding, discourse) : null;
  if (!found) return { ...rest, kind: rest.source.length > 0 ? (rest.kind ?? "none") : "none", inherited: false };
  learn(finding, found, discourse);
  return { ...rest, source: found.spans, kind: found.kind, inherited: true };
}

/** Settles the source of every finding, in reading order. */
export function resolveReported(findings: readonly Reported[], readings: readonly Reading[]): readonly Resolved[] {
  const discourse: Discourse = { readings, antecedents: [], known: new Map() };
  let read = 0;
  const settled: Resolved[] = [];
  const inner = nested(findings);
  for (const [index, finding] of findings.entries()) {
    const to = finding.participle ? finding.sentence + 1 : finding.sentence;
    addSubjects(discourse, read, to);
    read = Math.max(read, to);
    const resolved = resolveOne(finding, discourse, settled);
    const [first] = resolved.source;
    if (first && resolved.kind !== "none" && !inner.has(index))
      discourse.antecedents.push({
        ...{ spans: resolved.source, kind: resolved.kind, sentence: finding.sentence },
        ...{ start: first.start, speaks: true },
      });
    settled.push(resolved);
  }
  return settled;
}

/** Findings inside another's words: whom those name is no antecedent for what the text says next. */
function nested(findings: readonly Reported[]): ReadonlySet<number> {
  const inner = new Set<number>();
  for (const [index, { cue, sentence }] of findings.entries())
    for (let at = index - NEIGHBOURS; cue && at <= index + NEIGHBOURS; at++) {
      const other = findings[at];
      if (at !== index && other?.sentence === sentence && other.content.some((span) => contains(span, cue)))
        inner.add(index);
    }
  return inner;
}

/** Findings before and behind that may hold another. */
const NEIGHBOURS = 8;
