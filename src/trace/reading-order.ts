// The order in which articles stand where they are read: by input, records of one file by their number. Tracing joins what is nearest first, and
// between things equally near the earlier goes first; so one order is kept, whatever order a program hands articles over in.

import type { Article } from "../model/article.ts";
import { compareText } from "../model/text-order.ts";
import type { Marked } from "./unit.ts";

/** An input's name and the number of its record, 0 for none: «month.jsonl:12». */
function placeOf({ input }: Article): readonly [string, number] {
  const [, name = input, record = "0"] = /^(.*):(\d{1,9})$/su.exec(input) ?? [];
  return [name, Number(record)];
}

function byInput(one: Article, other: Article): number {
  const [name, record] = placeOf(one);
  const [otherName, otherRecord] = placeOf(other);
  return compareText(name, otherName) || record - otherRecord || compareText(one.id, other.id);
}

/** The same with its articles, and what was found in them, in that order. */
export function inReadingOrder<Affair extends Marked>(marked: Affair): Affair {
  const articles = marked.articles.toSorted(byInput);
  const ranks = new Map<string, number>(articles.map(({ id }, rank) => [id, rank]));
  const sorted = <T extends { readonly article: string }>(found: readonly T[]): readonly T[] =>
    found.toSorted((one, other) => (ranks.get(one.article) ?? 0) - (ranks.get(other.article) ?? 0));
  const { attributions, quotations, voices } = marked;
  return {
    ...marked,
    articles,
    attributions: sorted(attributions),
    quotations: sorted(quotations),
    voices: sorted(voices),
  };
}
