// Which catalogue speaks which interface language, in which digits.

import { ARABIC } from "./ar.ts";
import { type Digits, inArabicDigits } from "./digits.ts";
import { ENGLISH } from "./en.ts";
import type { Language, Messages } from "./messages.ts";

const ARABIC_WITH_ITS_DIGITS = inArabicDigits(ARABIC);

/** The catalogue of a language; `digits` are Arabic's to choose, English has Latin ones. */
export function messagesFor(language: Language, digits: Digits = "latn"): Messages {
  if (language === "en") return ENGLISH;
  return digits === "arab" ? ARABIC_WITH_ITS_DIGITS : ARABIC;
}
