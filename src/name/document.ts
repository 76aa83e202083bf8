// Documents that speak. NAM-09: a document of its own («مراسلات سرية»). NAM-10: an issued document with its issuer («تقرير المركز»)
// stands for the issuer, whose voice it is. Leaves out who holds a document: trace reads that.

import { DOCUMENT_HEADS } from "../lang/ar/document-heads.ts";
import { foldWord } from "../lang/normalise.ts";
import { blankNaming, type Naming } from "./naming.ts";
import { bareKey, closedSpan, isJoined, keyWords, type Phrase, safeAt, spanOf } from "./phrase.ts";

/** A document head at a word: its key, whether an issuer speaks through it, whether a pronoun names the issuer («تقريره»). */
export interface DocumentHeadAt {
  readonly key: string;
  readonly issued: boolean;
  readonly pronoun: boolean;
  readonly definite: boolean;
}

const HEADS: ReadonlyMap<string, { key: string; issued: boolean }> = new Map(
  DOCUMENT_HEADS.flatMap(({ forms, standing }) =>
    forms.map((form) => [form, { key: forms[0] ?? form, issued: standing === "issued" }] as const),
  ),
);
/** Pages and accounts speak for their owner as reports do. */
const PAGES: ReadonlySet<string> = new Set(["صفحه", "حساب", "موقع"]);

/** The document head at word `at`; null where none. */
export function documentAt(phrase: Phrase, at: number): DocumentHeadAt | null {
  const fold = phrase.tokens[at]?.fold ?? "";
  for (const word of [fold, fold.replace(/^[وف]/u, ""), fold.replace(/^[وف]?[بلك]/u, "")]) {
    const bare = bareKey(word);
    const definite = bare !== word || word.startsWith("ال");
    const head = HEADS.get(bare) ?? (PAGES.has(bare) ? { key: bare, issued: true } : undefined);
    if (head) return { ...head, pronoun: false, definite };
    const owned = /^(.{3,}?)ت?(?:ه|ها|هم|هما|نا)$/u.exec(bare)?.[1];
    const ownedHead = owned ? (HEADS.get(owned) ?? HEADS.get(`${owned}ه`)) : undefined;
    if (ownedHead) return { ...ownedHead, pronoun: true, definite: true };
  }
  return null;
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
export function documentNaming(phrase: Phrase, first: number, last: number, head: DocumentHeadAt | null): Naming {
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
export function issuedNaming(phrase: Phrase, first: number, head: DocumentHeadAt, issuer: Naming): Naming {
  const from = phrase.tokens[first]?.start ?? issuer.start;
  const { start, end } = closedSpan(phrase.text, {
    start: from,
    end: Math.max(issuer.end, phrase.tokens[first]?.end ?? 0),
  });
  const text = phrase.text.slice(start, end);
  return { ...issuer, start, end, text, document: head.key, issuer: issuer.text, rule: "NAM-10" };
}
