// What differs between statements that retell each other though no claim compared them: read as two versions of one statement.
// Leaves out finding the retellings (drift-retold.ts).

import { byNearness, type Member } from "./claims.ts";
import { MOST_ARTICLES } from "./drift-across.ts";
import { pairFindings } from "./drift-findings.ts";
import { headlineFindings } from "./drift-heading.ts";
import { attributionDropped } from "./drift-own-voice.ts";
import type { Version } from "./drift-pair.ts";
import { type Reading, versionOf } from "./drift-reading.ts";
import { type IsName, retellings } from "./drift-retold.ts";
import type { Found } from "./drift-selection.ts";
import { stanceOf } from "./stance.ts";
import type { Unit } from "./unit.ts";

function memberOf(unit: Unit, reading: Reading): Member {
  const text = reading.affair.articles.get(unit.article)?.text ?? "";
  const line = text.lastIndexOf("\n", unit.start - 1) + 1;
  const context = text.slice(Math.max(line, unit.start - CONTEXT), unit.end);
  const at = { article: unit.article, start: unit.start, end: unit.end };
  return { unit, version: { at, attribution: unit.attribution?.id ?? null, stance: stanceOf(unit, context) } };
}

/** UTF-16 units before a statement that tell whether it is left open. */
const CONTEXT = 60;

const key = (one: Unit, other: Unit): string => [one.id, other.id].sort().join(" ");

/** Share of a statement that must be retold for its source to be missed. Raising it misses free retellings. */
const SAID_AGAIN = 0.38;

/** Of several sources for one own-voice statement the closest retelling is told. */
function droppedIn(pairs: readonly RetoldPair[], reading: Reading): readonly Found[] {
  const told = new Set<string>();
  return pairs
    .filter(({ cover }) => cover >= SAID_AGAIN)
    .flatMap(({ a, b }): readonly Found[] =>
      [
        [a, b],
        [b, a],
      ].flatMap(([from, to]): readonly Found[] => {
        if (!from || !to || told.has(to.member.unit.id)) return [];
        const found = attributionDropped({ from, to }, reading.affair);
        if (found.length > 0) told.add(to.member.unit.id);
        return found.map((finding) => ({ pair: { from, to }, finding, style: null }));
      }),
    );
}

interface RetoldPair {
  readonly a: Version;
  readonly b: Version;
  readonly cover: number;
}

/** Findings between retellings. `compared`: pairs that claims have shown already. */
export function retoldFindings(compared: readonly (readonly [Member, Member])[], reading: Reading): readonly Found[] {
  const { affair, units } = reading;
  const done = new Set(compared.map(([a, b]) => key(a.unit, b.unit)));
  const articles = [...affair.articles.keys()].slice(0, MOST_ARTICLES);
  const isName: IsName = (unit, word) => (affair.mentionsAt.get(unit.article)?.(word) ?? []).length > 0;
  const found = retellings(units, { articles, isName });
  const version = (unit: Unit): Version | null => versionOf(memberOf(unit, reading), reading);
  const pairs = found.flatMap(({ one, other, cover }): readonly RetoldPair[] => {
    const [a, b] = [version(one), version(other)];
    return a && b ? [{ a, b, cover }] : [];
  });
  const fresh = pairs.filter(({ a, b }) => !done.has(key(a.member.unit, b.member.unit)));
  const isLater = ({ a, b }: RetoldPair): boolean => byNearness(a.member, b.member) > 0;
  const changed = fresh.flatMap((pair) =>
    isLater(pair) ? pairFindings(pair.b, pair.a, reading) : pairFindings(pair.a, pair.b, reading),
  );
  return [...changed, ...droppedIn(pairs, reading), ...headlineFindings(found, units, { version, reading })];
}
