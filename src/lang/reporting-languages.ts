// The languages whose attributions one engine reads, by code. Arabic is not among them: it has an engine of its own.
// Adding one: write src/lang/<code>/reporting.ts and a line here; the contract suite then runs over it.

import { ENGLISH } from "./en/reporting.ts";
import { PERSIAN } from "./fa/reporting.ts";
import { FRENCH } from "./fr/reporting.ts";
import type { ReportingLanguage } from "./reporting-language.ts";
import { RUSSIAN } from "./ru/reporting.ts";
import { TURKISH } from "./tr/reporting.ts";

/** All of them, by code. */
export const REPORTING_LANGUAGES: ReadonlyMap<string, ReportingLanguage> = new Map(
  [ENGLISH, PERSIAN, FRENCH, RUSSIAN, TURKISH].map((language) => [language.code, language]),
);
