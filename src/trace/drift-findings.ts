// Everything that differs between two versions of one statement: aligned words first, then whole versions; each change gives one finding, the
// sharpest kind first. Spelling, clitics and neutral rewordings are no differences. Leaves out which versions are compared.

import type { Attribution } from "../model/attribution.ts";
import type { Affair } from "./affair.ts";
import { agentMissing } from "./drift-agent.ts";
import { cueChange, hedgeChange, hedgeElsewhere } from "./drift-certainty.ts";
import { circumstanceMissing } from "./drift-circumstance.ts";
import { actorChange, actorRaised, labelChange } from "./drift-label.ts";
import { dateChange, isSameDay, isSameValue, numberChange, numberElsewhere } from "./drift-number.ts";
import { type Change, type Finding, pairOf, type Version, type VersionPair } from "./drift-pair.ts";
import { cutQuotation, editInMarks, marksChange, rewordedQuotation, splices } from "./drift-quotation.ts";
import type { Reading } from "./drift-reading.ts";
import type { Found } from "./drift-selection.ts";
import { relayDropped, reservationMissing, sourceChange, sourceCount } from "./drift-source.ts";
import { clauseMissing, isReworded, type PairMarks, substitutionKey, wordingChange } from "./drift-wording.ts";

/** The findings of one change, the sharpest kind that fits. */
function changeFindings(
  pair: VersionPair,
  change: Change,
  { marks, affair }: { readonly marks: PairMarks; readonly affair: Affair },
): readonly Finding[] {
  if (isSameValue(pair, change) || isSameDay(pair, change)) return [];
  const readings = [dateChange, numberChange, hedgeChange, labelChange, actorChange];
  for (const read of readings) {
    const found = read(pair, change);
    if (found.length > 0) return found;
  }
  const missing = clauseMissing(pair, change, marks);
  const marked = missing.length > 0 || isReworded(change, marks) ? editInMarks(pair, change, affair) : [];
  if (marked.length > 0) return marked;
  return missing.length > 0 ? missing : wordingChange(pair, change, marks);
}

/** Aligned words that make two versions one text, so that their sources and verbs can be compared. */
const ONE_TEXT = 4;

function wholeFindings(pair: VersionPair, reading: Reading): readonly Finding[] {
  const [a, b] = [pair.from.member.unit, pair.to.member.unit];
  const aligned = pair.aligned.length >= ONE_TEXT;
  const within = a.article === b.article;
  if (within) return [];
  const spoken = aligned
    ? [...relayDropped(pair, reading.affair), ...cueChange(pair, a.attribution, b.attribution)]
    : [];
  const loose = aligned
    ? []
    : [
        ...numberElsewhere(pair),

        ...hedgeElsewhere(pair),
        ...rewordedQuotation(pair, reading.affair),
      ];
  return [
    ...splices(pair, reading.alignments),
    ...marksChange(pair, reading.affair),
    ...cutQuotation(pair, reading.affair),
    ...sourceCount(pair, reading.affair),
    ...sourceChange(pair, reading.affair, { free: !aligned }),
    ...spoken,
    ...actorRaised(pair),
    ...agentMissing(pair),
    ...circumstanceMissing(pair),
    ...loose,
    ...(aligned ? reservationMissing(pair) : []),
  ];
}

/** Findings between two versions of one statement. */
export function pairFindings(from: Version, to: Version, reading: Reading): readonly Found[] {
  const pair = pairOf(from, to, reading.texts);
  const marksOf = (version: Version): readonly Attribution[] =>
    reading.affair.attributionsOf.get(version.article.id) ?? [];
  const marks = { from: marksOf(from), to: marksOf(to) };
  const changes =
    from.article.id === to.article.id
      ? []
      : pair.changes.flatMap((change) => changeFindings(pair, change, { marks, affair: reading.affair }));
  const isStyle = (finding: Finding): boolean => finding.kind === "wording" || finding.kind === "label";
  return [...changes, ...wholeFindings(pair, reading)].map((finding) => ({
    ...{ pair, finding },
    style: isStyle(finding) ? substitutionKey(pair, finding) : null,
  }));
}
