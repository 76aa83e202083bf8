// Namings by table (NAM-01 agencies and institutions, NAM-02 states, NAM-03 a capital that speaks).
// Leaves out homographs that nothing sets apart as names.

import { type Agency, agenciesAmong } from "../lang/agencies.ts";
import { CAPITALS, countryOfCode, STATE_NAMES } from "../lang/countries.ts";
import { entryAt, type Found, findEntries } from "../lang/gazetteer.ts";
import { INSTITUTION_NAMES } from "../lang/institutions.ts";
import { foldWord } from "../lang/normalise.ts";
import type { Span } from "../model/span.ts";
import { blankNaming, type Naming } from "./naming.ts";
import {
  closedSpan,
  gapBefore,
  headAt,
  keyWords,
  type Phrase,
  quotedName,
  safeAt,
  spanOf,
  stateAt,
  tokenRange,
} from "./phrase.ts";

/** «الوكالة» goes back to the agency named last, however it was named. */
const AGENCY_HEAD = "وكاله";

function agencyNaming(phrase: Phrase, span: Span, agency: Agency): Naming {
  const known = { key: `agency:${agency.key}`, name: agency.name, family: agency.family };
  return {
    ...blankNaming(phrase, span, "media"),
    head: AGENCY_HEAD,
    definite: true,
    everywhere: true,
    known,
    rule: "NAM-01",
  };
}

function opensKnown({ natures }: Phrase, at: number): boolean {
  return natures[at]?.opensKnown === true;
}

/** The agencies of an article. */
export function agencyNamings(phrase: Phrase): readonly Naming[] {
  return agenciesAmong(phrase.text, phrase.tokens, (at) => opensKnown(phrase, at)).map(({ agency, start, end }) =>
    agencyNaming(phrase, { start, end }, agency),
  );
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

/** Heads whose names go on with adjectives. Behind the others («حركة …», «ميليشيات …») an articled noun begins something new. */
const LONGER_NAMES: ReadonlySet<string> = new Set(
  "مجلس اتحاد مفوضية وكالة هيئة مكتب منظمة صندوق محكمة وزارة بنك جمعية لجنة قناة صحيفة شبكة".split(" "),
);

/** «مجلس الأمن القومي» is not «مجلس الأمن»: a further word of the name makes it another body. States and their adjectives do not. */
function goesOn(phrase: Phrase, found: FoundInstitution): boolean {
  const next = safeAt(phrase, found.last);
  if (!/^["”»]?[ \u00a0]+$/u.test(gapBefore(phrase, found.last))) return false;
  if (!LONGER_NAMES.has(headAt(phrase, found.first)?.entry.word ?? "") || !/^(?:ال|لل)/u.test(next)) return false;
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

/** Heads that only say what a known body is; «قوات …», «مجلس …», «وفد …» before it make another body. */
const CLASS_HEADS: ReadonlySet<string> = new Set("منظمة حركة تنظيم حزب جماعة جهاز حلف موقع منصة".split(" "));

/** A head noun, quotation marks and the adjective of a state round a known name belong to the naming: «صحيفة "كذا" البريطانية». */
function widened(phrase: Phrase, found: FoundInstitution): Span {
  const head = headAt(phrase, found.first - 1);
  const isHeaded =
    head?.entry.kind === found.value.institution.kind &&
    (head.entry.kind === "media" || CLASS_HEADS.has(head.entry.word)) &&
    /^[ \u00a0]*["“«]?$/u.test(gapBefore(phrase, found.first));
  const start = isHeaded ? (phrase.tokens[found.first - 1]?.start ?? found.start) + (head?.clitic ?? 0) : found.start;
  const state = isHeaded ? stateAt(phrase, found.last) : null;
  const end = state ? (phrase.tokens[state.last - 1]?.end ?? found.end) : found.end;
  return closedSpan(phrase.text, { start, end });
}

/** Head and words of a known name, so that «المرصد» and «المرصد السوري» can go back to it. */
function headOf(phrase: Phrase, span: Span): { readonly head: string | null; readonly words: readonly string[] } {
  const { first: at, last } = tokenRange(phrase, span);
  const head = headAt(phrase, at);
  return head ? { head: foldWord(head.entry.word), words: keyWords(phrase, at + 1, last) } : { head: null, words: [] };
}

/** The institutions of an article that the table knows. */
export function institutionNamings(phrase: Phrase): readonly Naming[] {
  return findEntries(INSTITUTION_NAMES, phrase.tokens, (at) => opensKnown(phrase, at))
    .filter((found) => isGuardedName(phrase, found) && !goesOn(phrase, found))
    .map((found) => {
      const { key, name, family, kind } = found.value.institution;
      const known = { key: `institution:${key}`, name, family };
      const naming = blankNaming(phrase, widened(phrase, found), kind);
      return { ...naming, ...headOf(phrase, naming), definite: true, everywhere: true, known, rule: "NAM-01" };
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
  return findEntries(STATE_NAMES, phrase.tokens, (at) => opensKnown(phrase, at)).map((found) =>
    stateNaming(phrase, found, found.value, "NAM-02"),
  );
}

/** Words that may follow a capital in a source that speaks for a state («واشنطن وباريس»). */
const MOST_WORDS_BEHIND = 3;

/** A capital that begins a source: «موسكو» speaks for its state. Null for anything else. */
export function capitalNaming(phrase: Phrase, first: number, last: number): Naming | null {
  const found = entryAt(CAPITALS, phrase.tokens, first);
  if (!found || found.last > last) return null;
  const rest = safeAt(phrase, found.last);
  const span = spanOf(phrase, first, found.last, found.start - (phrase.tokens[first]?.start ?? 0));
  return found.last === last ||
    (last - found.last < MOST_WORDS_BEHIND && /^و?(?:ال|\p{L}+$)/u.test(rest) && !/^بوست|^تايمز/u.test(rest))
    ? stateNaming(phrase, span, found.value, "NAM-03")
    : null;
}
