// Namings by table (NAM-01 agencies and institutions, NAM-02 states, NAM-03 a capital that speaks).
// Leaves out homographs that nothing sets apart as names.

import { AGENCIES, type Agency, findAgencies } from "../lang/agencies.ts";
import { CAPITALS, countryOfCode, STATE_NAMES } from "../lang/countries.ts";
import { entryAt, type Found, findEntries } from "../lang/gazetteer.ts";
import { INSTITUTION_NAMES } from "../lang/institutions.ts";
import type { Span } from "../model/span.ts";
import { blankNaming, type Naming } from "./naming.ts";
import { gapBefore, headAt, type Phrase, quotedName, safeAt, stateAt, tokenRange } from "./phrase.ts";

function agencyNaming(phrase: Phrase, span: Span, agency: Agency): Naming {
  const known = { key: `agency:${agency.key}`, name: agency.name, family: agency.family };
  return { ...blankNaming(phrase, span, "media"), definite: true, everywhere: true, known, rule: "NAM-01" };
}

/** The agencies of an article. */
export function agencyNamings(phrase: Phrase): readonly Naming[] {
  return findAgencies(phrase.text).map(({ agency, start, end }) => agencyNaming(phrase, { start, end }, agency));
}

/** The agency with a key; null for an unknown key. */
export function agencyOfKey(key: string): Agency | null {
  return AGENCIES.find((agency) => agency.key === key) ?? null;
}

type FoundInstitution = Found<{
  readonly institution: {
    readonly key: string;
    readonly kind: "organisation" | "media";
    readonly name: string;
    readonly family: string;
  };
  readonly guarded: boolean;
}>;

/** «مجلس الأمن القومي» is not «مجلس الأمن»: a further word of the name makes it another body. States and their adjectives do not. */
function goesOn(phrase: Phrase, found: FoundInstitution): boolean {
  const next = safeAt(phrase, found.last);
  if (!/^[ \u00a0]*["”»]?[ \u00a0]*$/u.test(gapBefore(phrase, found.last))) return false;
  if (!headAt(phrase, found.first) || !/^(?:ال|لل)/u.test(next)) return false;
  return (
    stateAt(phrase, found.last) === null &&
    !/^(?:ال(?:تابع|رسمي|مدعوم|مسلح|ذي|تي)|ال.*(?:اثنين|ثلاثاء|خميس|سبت|أحد|أربعاء|جمعة|يوم))/u.test(next)
  );
}

function isGuardedName(phrase: Phrase, found: FoundInstitution): boolean {
  if (!found.value.guarded) return true;
  if (quotedName(phrase, found.first) === found.last) return true;
  return headAt(phrase, found.first - 1)?.entry.kind === found.value.institution.kind;
}

/** A head noun, quotation marks and the adjective of a state round a known name belong to the naming: «صحيفة "كذا" البريطانية». */
function widened(phrase: Phrase, found: FoundInstitution): Span {
  const head = headAt(phrase, found.first - 1);
  const isHeaded =
    head?.entry.kind === found.value.institution.kind && /^[ \u00a0]*["“«]?$/u.test(gapBefore(phrase, found.first));
  const start = isHeaded ? (phrase.tokens[found.first - 1]?.start ?? found.start) + (head?.clitic ?? 0) : found.start;
  const state = isHeaded ? stateAt(phrase, found.last) : null;
  return { start, end: state ? (phrase.tokens[state.last - 1]?.end ?? found.end) : found.end };
}

/** The institutions of an article that the table knows. */
export function institutionNamings(phrase: Phrase): readonly Naming[] {
  return findEntries(INSTITUTION_NAMES, phrase.tokens)
    .filter((found) => isGuardedName(phrase, found) && !goesOn(phrase, found))
    .map((found) => {
      const { key, name, family, kind } = found.value.institution;
      const known = { key: `institution:${key}`, name, family };
      const naming = blankNaming(phrase, widened(phrase, found), kind);
      return { ...naming, definite: true, everywhere: true, known, rule: "NAM-01" };
    });
}

/** A state as an actor. */
export function stateNaming(phrase: Phrase, span: Span, code: string, rule: string): Naming {
  const name = countryOfCode(code)?.name ?? code;
  const known = { key: `state:${code}`, name, family: `state:${code}` };
  return { ...blankNaming(phrase, span, "state"), words: [`#${code}`], definite: true, everywhere: true, known, rule };
}

/** The states that an article names by name (not by adjective, not by capital). */
export function stateNamings(phrase: Phrase): readonly Naming[] {
  return findEntries(STATE_NAMES, phrase.tokens).map((found) => stateNaming(phrase, found, found.value, "NAM-02"));
}

/** A capital that is all of a source: «موسكو» speaks for its state. Null for anything else. */
export function capitalNaming(phrase: Phrase, span: Span): Naming | null {
  const { first, last } = tokenRange(phrase, span);
  const found = entryAt(CAPITALS, phrase.tokens, first);
  return found && found.last === last ? stateNaming(phrase, span, found.value, "NAM-03") : null;
}
