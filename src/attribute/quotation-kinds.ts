// What a quotation is: an utterance, a fragment of one, a name, a work's title, a label, or scare quotes. Most marked spans of a
// news text are not quotations of anyone. Leaves out pairing (quotations.ts).

import { cueKey } from "../lang/ar/cue-forms.ts";
import { LABEL_VERBS, NAME_HEADS, TITLE_HEADS } from "../lang/ar/quotation-words.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { QuotationKind } from "../model/attribution.ts";
import type { MarkedSpan } from "./quotations.ts";

/** Words. A marked span this long is speech whatever stands before it. */
const UTTERANCE_LENGTH = 8;
/** Words. The longest name that a head («حركة “…”») may introduce. */
const LONGEST_NAME = 6;

/** In UTF-16 units: how much of the text before the mark is looked at. */
const LEAD = 60;
/** In UTF-16 units: the beginning of a quotation that shows whether it is long. */
const BEGINNING = 200;

/** The words of a quotation, of a long one those of its beginning. */
function firstWords(text: string, quotation: MarkedSpan): readonly Token[] {
  const end = Math.min(quotation.end, quotation.start + BEGINNING);
  const words = tokenise(text, { start: quotation.start, end });
  return end === quotation.end || words.length > UTTERANCE_LENGTH ? words : tokenise(text, quotation);
}

/** The kind of a quotation by itself; `inContent`: an attribution's content holds it; `latin`: the text itself is in Latin letters. */
export function quotationKind(
  text: string,
  quotation: MarkedSpan,
  { inContent, latin = false }: { readonly inContent: boolean; readonly latin?: boolean },
): QuotationKind {
  const inside = firstWords(text, quotation);
  const lead = text.slice(Math.max(0, quotation.start - LEAD), quotation.start);
  const lineStart = quotation.start - lead.length + lead.lastIndexOf("\n") + 1;
  const before = tokenise(text, { start: lineStart, end: quotation.start }).map((token) => cueKey(token.safe));
  const last = before.at(-1) ?? "";
  if (inside.length <= LONGEST_NAME && isHead(NAME_HEADS, last)) return "name";
  if (inside.length <= LONGEST_NAME + 2 && isHead(TITLE_HEADS, last)) return "title";
  if (!latin && inside.length <= 3 && inside.length > 0 && inside.every((token) => /^[A-Za-z0-9]/.test(token.safe)))
    return "name";
  if (inside.length <= LONGEST_NAME && before.slice(-5).some((key) => LABEL_VERBS.test(key))) return "label";
  if (inside.length <= 2 && /^(?:و|ف)$/.test(last) && followsQuotation(text, quotation.start)) return "name";
  if (inside.length >= UTTERANCE_LENGTH) return "utterance";
  if (inContent)
    return inside.length >= 5 || /[:：]\s*$/.test(text.slice(lineStart, quotation.start)) ? "utterance" : "fragment";
  return inside.length >= 5 ? "utterance" : "scare";
}

/** «“أوبر” و“كريم”»: a name joined to another quotation by و. */
function followsQuotation(text: string, start: number): boolean {
  return /["”»“«]\s*و\s*$/u.test(text.slice(Math.max(0, start - 6), start));
}

function isHead(heads: ReadonlySet<string>, key: string): boolean {
  if (heads.has(key)) return true;
  const bare = key.replace(/^و/, "").replace(/^(?:بال|لل|ال|كال|ل|ب)/, "");
  return heads.has(bare);
}
