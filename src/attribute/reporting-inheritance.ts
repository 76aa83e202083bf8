// Whom a pronoun or a participle speaks for, in a language read by the common engine: the last source that it can stand for.
// Leaves out noun phrases that name their source again («the ministry»): the name stage knows those.

import type { PronounReach } from "../lang/reporting-language.ts";
import type { SourceKind } from "../model/attribution.ts";
import type { Finding } from "./finding.ts";
import type { Resolved } from "./inheritance.ts";
import type { Sentence } from "./words.ts";

/** A finding and the pronoun that stands in its source's place. */
export interface Reported extends Finding {
  readonly pronoun: PronounReach | null;
}

/** Paragraphs. A pronoun further from its antecedent than this stays without source. */
const INHERITANCE_REACH = 3;

const REACH: Readonly<Record<PronounReach, readonly SourceKind[] | null>> = {
  person: ["person", "role", "anonymous"],
  body: ["organisation", "state", "media", "document", "group"],
  several: ["group", "anonymous", "organisation", "media", "document", "person"],
  any: null,
};

function canStandFor(reach: PronounReach | null, kind: SourceKind): boolean {
  const kinds = reach === null ? null : REACH[reach];
  return kinds === null || kinds.includes(kind);
}

function antecedent(finding: Reported, before: readonly Resolved[], sentences: readonly Sentence[]): Resolved | null {
  const paragraph = sentences[finding.sentence]?.paragraph ?? 0;
  for (let at = before.length - 1; at >= 0; at--) {
    const each = before[at];
    const sentence = sentences[each?.sentence ?? 0];
    if (!each || !sentence || paragraph - sentence.paragraph > INHERITANCE_REACH) return null;
    if (sentence.heading && each.sentence !== finding.sentence) continue;
    if (each.source.length > 0 && canStandFor(finding.pronoun, each.kind)) return each;
  }
  return null;
}

/** Settles the source of every finding, in reading order. */
export function resolveReported(findings: readonly Reported[], sentences: readonly Sentence[]): readonly Resolved[] {
  const resolved: Resolved[] = [];
  for (const { pronoun, ...finding } of findings) {
    const found = finding.mode === "inherited" ? antecedent({ ...finding, pronoun }, resolved, sentences) : null;
    if (found) resolved.push({ ...finding, source: found.source, kind: found.kind, inherited: true });
    else
      resolved.push({
        ...finding,
        kind: finding.source.length > 0 ? (finding.kind ?? "none") : "none",
        inherited: false,
      });
  }
  return resolved;
}
