// Which finding a person means: an id, the beginning of one, or the number that reports show («claim 3»).

import type { Actor } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { Attribution } from "../../model/attribution.ts";
import type { Passage } from "../../model/passage.ts";
import type { Node } from "../../model/trace.ts";
import type { Lookup, NumberedClaim } from "../lookup.ts";

/** A finding of any kind. */
export type Finding =
  | { readonly kind: "claim"; readonly id: string; readonly thing: NumberedClaim }
  | { readonly kind: "attribution"; readonly id: string; readonly thing: Attribution }
  | { readonly kind: "passage"; readonly id: string; readonly thing: Passage }
  | { readonly kind: "node"; readonly id: string; readonly thing: Node }
  | { readonly kind: "actor"; readonly id: string; readonly thing: Actor }
  | { readonly kind: "article"; readonly id: string; readonly thing: Article };

const NUMBERED = /^\s*(?:claim|(?:ال)?اد[ّ]?عاء)?[\s#:-]*(\d{1,4})\s*$/iu;
/** Characters of an id that must be given, so that a slip does not name a finding by chance. */
const SHORTEST = 6;

function allFindings({ document, numberedClaims }: Lookup): readonly Finding[] {
  return [
    ...numberedClaims.map((thing): Finding => ({ kind: "claim", id: thing.claim.id, thing })),
    ...document.attributions.map((thing): Finding => ({ kind: "attribution", id: thing.id, thing })),
    ...document.passages.map((thing): Finding => ({ kind: "passage", id: thing.id, thing })),
    ...document.nodes.map((thing): Finding => ({ kind: "node", id: thing.id, thing })),
    ...document.actors.map((thing): Finding => ({ kind: "actor", id: thing.id, thing })),
    ...document.articles.map((thing): Finding => ({ kind: "article", id: thing.id, thing })),
  ];
}

function withLatinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** The findings that a name can mean: one if it is clear, none if it is unknown, several if it is only the beginning of several ids. */
export function findingsNamed(name: string, lookup: Lookup): readonly Finding[] {
  const number = NUMBERED.exec(withLatinDigits(name))?.[1];
  const all = allFindings(lookup);
  if (number !== undefined)
    return all.filter((finding) => finding.kind === "claim" && finding.thing.number === Number(number));
  const wanted = name.trim();
  const exact = all.filter(({ id }) => id === wanted);
  if (exact.length > 0 || wanted.length < SHORTEST) return exact;
  // An attribution's id begins with its article's: before the colon the article is meant.
  return all.filter(({ id, kind }) => id.startsWith(wanted) && (kind !== "attribution" || wanted.includes(":")));
}
