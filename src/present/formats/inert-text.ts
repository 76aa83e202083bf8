// Text from outside made inert for files that other programs open: no control byte, bidirectional override or broken character leaves it,
// and only web addresses stay links. Each format adds its own escaping on top. Leaves out nothing a reader can see.

import { forPage, safeLink } from "../foreign-text.ts";

// Marks of direction without a shape: date and number formatters put them in, spreadsheets and file names stumble over them.
const MARKS_OF_DIRECTION = /[\u061C\u200E\u200F\uFEFF]/gu;
// XML 1.0 refuses U+FFFE and U+FFFF; the other noncharacters mean nothing in any exchange.
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
const REPLACEMENT = "\uFFFD";
// Allowed by browsers, forbidden in an IRI (RFC 3987, 2.2).
const NOT_IN_ADDRESS = /[<>"{}|\\^`]/g;

/** The text for a label, title or cell: overrides and control characters written out as ⟨U+202E⟩, marks of direction dropped. Tabs and line feeds stay. */
export function inert(text: string): string {
  return forPage(text).replace(MARKS_OF_DIRECTION, "").replace(NONCHARACTERS, REPLACEMENT);
}

/** The same on one line: runs of white space become one space. */
export function inertLine(text: string): string {
  return inert(text).replace(/\s+/gu, " ").trim();
}

/** Words that must be found again in the original: nothing changes but lone halves of surrogate pairs, each to U+FFFD, so that offsets hold. For JSON only, which escapes the rest. */
export function verbatim(text: string): string {
  return text.replace(LONE_SURROGATES, REPLACEMENT);
}

/** The text inside an XML 1.0 element or attribute. */
export function xmlText(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
  };
  return inert(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The address where it is http or https and well formed, with what an IRI forbids percent-encoded; else null. */
export function webAddress(url: string | null): string | null {
  const link = safeLink(url);
  if (link === null || !URL.canParse(link)) return null;
  return link.replace(NOT_IN_ADDRESS, encodeURIComponent);
}
