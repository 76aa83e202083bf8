// Which catalogue speaks which interface language.

import { ARABIC } from "./ar.ts";
import { ENGLISH } from "./en.ts";
import type { Language, Messages } from "./messages.ts";

/** The catalogue of a language. */
export function messagesFor(language: Language): Messages {
  return language === "ar" ? ARABIC : ENGLISH;
}
