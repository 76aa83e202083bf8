// Puts labels on namings: words before, inside, behind or in place of the name (NAM-20…22) and marks of distance round a part of
// it (NAM-23). Leaves out drift between outlets: trace compares.

import type { Label } from "../model/actor.ts";
import type { Quotation } from "../model/attribution.ts";
import { contains, placeIn, type Span } from "../model/span.ts";
import { labelBefore, labelBehind, labelFirst, labelOf } from "./label-words.ts";
import type { Naming } from "./naming.ts";
import { gapBefore, isJoined, type Phrase, tokenRange } from "./phrase.ts";

/** Labels behind a name stand next to it, behind its closing mark or behind another label. */
function behind(phrase: Phrase, last: number): readonly Label[] {
  const found: Label[] = [];
  for (let at = last; /^["”»)]?[ \u00a0]*["“«]?$/u.test(gapBefore(phrase, at)); ) {
    const label = labelBehind(phrase, at);
    if (!label || label.inside) break;
    found.push(labelOf(phrase, label));
    at = label.last;
  }
  return found;
}

function inside(phrase: Phrase, first: number, last: number): readonly Label[] {
  const found: Label[] = [];
  for (let at = first + 1; at < last; at++) {
    const label = isJoined(phrase, at) ? labelBehind(phrase, at) : null;
    if (label) found.push(labelOf(phrase, label));
  }
  return found;
}

function before(phrase: Phrase, first: number): readonly Label[] {
  if (!/^[ \u00a0]*["“«]?[ \u00a0]*$/u.test(gapBefore(phrase, first))) return [];
  const label = labelBefore(phrase, first);
  return label ? [labelOf(phrase, label)] : [];
}

function opening(phrase: Phrase, first: number, last: number): readonly Label[] {
  const label = labelFirst(phrase, first, last);
  return label ? [labelOf(phrase, label)] : [];
}

/** Scare quotes round a later part of the naming: the outlet keeps its distance from those words. Behind the head they quote a name. */
function scare(phrase: Phrase, naming: Naming, quotations: readonly Quotation[]): readonly Label[] {
  if (naming.known && naming.kind !== "state") return [];
  const near: Span = { start: naming.start, end: naming.end + 1 };
  const { first } = tokenRange(phrase, naming);
  const nameStart = phrase.tokens[first + 1]?.start ?? naming.end;
  return quotations
    .filter((quotation) => quotation.kind === "scare" && contains(near, quotation) && quotation.start >= nameStart)
    .map((quotation) => ({
      text: phrase.text.slice(quotation.start, quotation.end),
      charge: "distancing" as const,
      at: placeIn(phrase.id, quotation),
    }));
}

function unique(labels: readonly Label[]): readonly Label[] {
  const byPlace = new Map(labels.map((label) => [`${label.at.start}-${label.at.end}`, label]));
  return [...byPlace.values()].sort((a, b) => a.at.start - b.at.start);
}

/** The naming with every label that stands at it. Anonymous sources and documents carry none: they have no name to go beyond. */
export function withLabels(phrase: Phrase, naming: Naming, quotations: readonly Quotation[]): Naming {
  if (naming.kind === "anonymous" || naming.document !== null) return naming;
  const { first, last } = tokenRange(phrase, naming);
  const head =
    naming.roles[0] && naming.roles[0].end <= naming.start ? tokenRange(phrase, naming.roles[0]).first : first;
  const labels = [
    ...naming.labels,
    ...before(phrase, head),
    ...(head === first ? [] : before(phrase, first)),
    ...opening(phrase, first, last),
    ...inside(phrase, first, last),
    ...behind(phrase, last),
    ...scare(phrase, naming, quotations),
  ];
  return { ...naming, labels: unique(labels) };
}
