// How the wordings of one claim differ: a chip for each kind on the card, and all differences with the words of both sides behind it.
// Says that they differ, never which came first.

import { h } from "preact";
import type { Place } from "../../model/span.ts";
import type { Drift, DriftKind } from "../../model/trace.ts";
import { forPage, shortened } from "../foreign-text.ts";
import { type NumberedClaim, wordsAt } from "../lookup.ts";
import { quotedWords } from "./excerpt.ts";
import { articleNumber, type Finding, foreign, type Page, type View } from "./page.ts";
import { ruleLinks } from "./rules.ts";

// Chips on a card, one for each kind of drift, with the words of both sides; the evidence has them whole.
const CHIPS = 4;
const CHIP_LENGTH = 36;
// What a reader asks first: was it said so firmly, of the same one, by the same one?
const DRIFT_ORDER: readonly DriftKind[] = [
  "certainty",
  "actor",
  "number",
  "quotation",
  "attribution",
  "label",
  "date",
  "omission",
  "wording",
];

// What changed, without the words: the summary goes on with them behind a colon, and the line shows them as links.
function driftTitle(drift: Drift, { messages }: Page): string {
  const summary = drift.summary[messages.language];
  const colon = summary.indexOf(": ");
  return forPage(colon > 0 ? summary.slice(0, colon) : summary);
}

// The words of both sides, with a sign that has no direction: which came first is another question.
function bothSides({ from, to }: Drift, page: Page): View {
  const side = (place: Place): View => {
    const text = wordsAt(page.lookup, place).replace(/\s+/gu, " ");
    return h(
      "bdi",
      foreign(page.lookup.articles.get(place.article), page),
      `«${forPage(shortened(text, CHIP_LENGTH))}»`,
    );
  };
  return [side(from), " ↔ ", side(to)];
}

/** The kinds of differences between the wordings, each with the words of one of them; null where there are none. */
export function chips({ trace, number }: NumberedClaim, page: Page): View {
  const kinds = DRIFT_ORDER.flatMap((kind) => {
    const drifts = trace.drifts.filter((drift) => drift.kind === kind);
    return drifts[0] === undefined ? [] : [{ kind, first: drifts[0], count: drifts.length }];
  });
  if (kinds.length === 0) return null;
  const chip = ({ kind, first, count }: (typeof kinds)[number]): View =>
    h(
      "li",
      null,
      h("a", { class: "chip", href: `#claim-${number}-drifts` }, [
        h("b", null, page.messages.driftKinds[kind] + (count > 1 ? page.messages.digits(` ×${count}`) : "")),
        " ",
        bothSides(first, page),
      ]),
    );
  return h("ul", { class: "chips" }, kinds.slice(0, CHIPS).map(chip));
}

/** All differences of a claim with the words of both sides, the gravest kinds first; null where a lone report has none to show. */
export function driftList(entry: NumberedClaim, finding: Finding, page: Page): View {
  const { messages } = page;
  const sorted = entry.trace.drifts.toSorted((a, b) => DRIFT_ORDER.indexOf(a.kind) - DRIFT_ORDER.indexOf(b.kind));
  const side = (place: Place): View => [articleNumber(page, place.article), quotedWords(page, place, finding)];
  const rows = sorted.map((drift) =>
    h("li", null, [
      h("b", null, messages.driftKinds[drift.kind]),
      ` · ${driftTitle(drift, page)}: `,
      side(drift.from),
      " ↔ ",
      side(drift.to),
      " ",
      ruleLinks(drift.evidence),
    ]),
  );
  if (rows.length === 0) return entry.trace.reports > 1 ? h("p", { class: "about" }, messages.words.noDrifts) : null;
  const list = h("ul", { class: "drifts" }, rows);
  return h("div", { id: `claim-${entry.number}-drifts` }, h("h4", null, messages.words.drifts), list);
}
