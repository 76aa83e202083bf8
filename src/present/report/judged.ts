// What a person decided, wherever the page shows the thing: signed and dated, told from what a text states and from what the tool infers.
// Leaves out deciding: the page only shows, the decisions come from a file (docs/judgements.md).

import { h } from "preact";
import { type Judgement, standingJudgements } from "../../model/judgement.ts";
import type { Transmission } from "../../model/trace.ts";
import { basisOf } from "../basis.ts";
import { forPage } from "../foreign-text.ts";
import type { SourceRow } from "../source-rows.ts";
import { type Page, technical, type View } from "./page.ts";

/** The sign that a person's hand was here. */
export const HAND = "✎";

// An Admiralty rating says how reliable the source is (A–F) and how far the word is confirmed (1–6): "C/6", "c 6". 1 is "confirmed by other independent sources".
const CONFIRMED = /^[a-f]\s*[-/ ]?\s*1$/iu;

function signature({ author, at, body }: Judgement): View {
  return h("span", { class: "signed" }, [
    `${HAND} `,
    h("bdi", null, forPage(author)),
    " · ",
    technical(at),
    body === "" ? null : [": ", h("bdi", null, forPage(body))],
  ]);
}

/** Who decided about a thing, when and why; null where nobody did. */
export function signatures(ids: readonly string[] | undefined, page: Page): View {
  const decided = page.lookup.document.judgements.filter(({ id }) => (ids ?? []).includes(id));
  return decided.length === 0 ? null : decided.map((judgement) => [" ", signature(judgement)]);
}

/** Whether a person decided about one of the transmissions. */
export function isJudged(transmissions: readonly Transmission[]): boolean {
  return transmissions.some(({ judgements }) => (judgements ?? []).length > 0);
}

/** Whether something besides a person's word speaks for one of them: a person may put in what nothing shows. */
export function isFound(transmissions: readonly Transmission[]): boolean {
  return transmissions.some((transmission) => basisOf(transmission) !== "judged");
}

// A source whose word nobody else has independently: every claim of several reports behind it has one chain at most.
function standsAlone({ node }: SourceRow, { lookup }: Page): boolean {
  const borne = lookup.numberedClaims.filter(
    ({ trace }) => node !== null && (trace.paths ?? []).some((path) => path.includes(node.id)),
  );
  return borne.length > 0 && borne.every(({ trace }) => trace.chains.high < 2);
}

/** Whether a person rated any source: without one a column for it would say nothing. */
export function isRated({ lookup }: Page): boolean {
  return standingJudgements(lookup.document.judgements).some(({ act }) => act === "rate");
}

/** A person's own ratings of a source, typed and never computed; with a doubt where "1" meets a single chain. */
export function ratings(row: SourceRow, page: Page): View {
  const { words } = page.messages;
  const own = new Set([row.key, row.node?.id]);
  const given = standingJudgements(page.lookup.document.judgements).filter(
    ({ act, subject }) => act === "rate" && own.has(subject),
  );
  if (given.length === 0) return words.notRated;
  return given.map((judgement) => {
    const rating = judgement.as ?? "";
    const doubt = CONFIRMED.test(rating.trim()) && standsAlone(row, page);
    return h("p", null, [
      rating === "" ? null : [h("b", null, h("bdi", null, forPage(rating))), " "],
      signature(judgement),
      doubt ? [" ", words.confirmedAlone] : null,
    ]);
  });
}
