// Documents that speak. NAM-09: a document of its own («مراسلات سرية»). NAM-10: an issued document with its issuer («تقرير المركز»)
// stands for the issuer, whose voice it is. Leaves out who holds a document: trace reads that.

import { foldWord } from "../lang/normalise.ts";
import { blankNaming, type Naming } from "./naming.ts";
import { bareKey, type DocumentHead } from "./nature.ts";
import { closedSpan, isJoined, keyWords, type Phrase, safeAt, spanOf } from "./phrase.ts";

/** The document head at word `at`; null where none. */
export function documentAt(phrase: Phrase, at: number): DocumentHead | null {
  return phrase.natures[at]?.document ?? null;
}

const FROM_ISSUER: ReadonlySet<string> = new Set([
  "عن",
  "من",
  "صادر",
  "صادره",
  "نشره",
  "نشرته",
  "اصدره",
  "اصدرته",
  "اعده",
  "اعدته",
]);

/** Where the issuer's name would begin behind a document head: directly, or behind «صادر عن», «أصدرته». */
export function issuerStart(phrase: Phrase, at: number, limit: number): number | null {
  for (let next = at + 1; next < Math.min(limit, at + 5); next++) {
    if (!isJoined(phrase, next)) return null;
    if (!FROM_ISSUER.has(foldWord(safeAt(phrase, next)))) return next;
  }
  return null;
}

/** A document as a source of its own. */
export function documentNaming(phrase: Phrase, first: number, last: number, head: DocumentHead | null): Naming {
  const key = head?.key ?? bareKey(phrase.tokens[first]?.fold ?? "");
  const naming = blankNaming(phrase, spanOf(phrase, first, last), "document");
  return {
    ...naming,
    head: key,
    document: key,
    words: keyWords(phrase, first + 1, last),
    definite: head?.definite ?? false,
    rule: "NAM-09",
  };
}

/** An issued document named with its issuer: the issuer speaks. */
export function issuedNaming(phrase: Phrase, first: number, head: DocumentHead, issuer: Naming): Naming {
  const from = phrase.tokens[first]?.start ?? issuer.start;
  const { start, end } = closedSpan(phrase.text, {
    start: from,
    end: Math.max(issuer.end, phrase.tokens[first]?.end ?? 0),
  });
  const text = phrase.text.slice(start, end);
  return { ...issuer, start, end, text, document: head.key, issuer: issuer.text, rule: "NAM-10" };
}
