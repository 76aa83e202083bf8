// Namings of persons and offices: NAM-05 title and name, NAM-06 name and office in apposition, NAM-07 a known given name,
// NAM-08 an office alone. Leaves out who holds an office: only the text says that.

import { isGivenName, isKunya, isNameParticle, isPlainGivenName, isSecondPart } from "../lang/ar/person-names.ts";
import { spellingKey } from "../lang/ar/spelling.ts";
import { TITLE_TAILS } from "../lang/ar/titles.ts";
import { foldWord } from "../lang/normalise.ts";
import { labelBehind } from "./label-words.ts";
import { blankNaming, type Naming, type PersonName, type Role } from "./naming.ts";
import { isCommonWord, isFunctionWord, isReportingVerb } from "./nature.ts";
import {
  gapBefore,
  headAt,
  isAfterComma,
  isJoined,
  keyWords,
  type Phrase,
  quotedName,
  safeAt,
  spanOf,
  stateAt,
  titleAt,
} from "./phrase.ts";

/** Longest name in words; raising it takes words behind a name for the name. */
const LONGEST_NAME = 5;
/** Unlisted bare words that a name may hold beyond its first word. */
const MOST_UNLISTED = 1;

/** A word of no list does not follow this many name words: it is the verb of the next clause. */
const MOST_BEFORE_UNLISTED = 3;

const OFFICE_PREPOSITIONS: ReadonlySet<string> = new Set(["باسم", "لدى", "في", "إلى", "لشؤون", "عن", "من"]);

/** A title with its complement, and the index behind it. */
interface ReadTitle {
  readonly role: Role | null;
  readonly last: number;
}

function isNameStart(phrase: Phrase, at: number): boolean {
  const token = phrase.tokens[at];
  if (!token) return false;
  if (isKunya(token.safe)) return isJoined(phrase, at + 1) && token.safe !== "أم" && token.safe !== "ام";
  if (!isGivenName(token.safe) || stateAt(phrase, at)) return false;
  const isPlain = isPlainGivenName(token.safe) && !titleAt(phrase, at);
  return isPlain || (isJoined(phrase, at + 1) && isPlainGivenName(safeAt(phrase, at + 1)));
}

/** How far one step of a complement goes: the index behind it, and whether a further bare word may still follow. */
interface Step {
  readonly last: number;
  readonly open: boolean;
}

function complementStep(phrase: Phrase, at: number, limit: number, open: boolean): Step | null {
  const safe = safeAt(phrase, at);
  if (OFFICE_PREPOSITIONS.has(safe)) {
    return at + 1 < limit && startsPlaceOrBody(phrase, at + 1, safe) ? { last: at + 1, open: true } : null;
  }
  const isArticled = /^و?(?:ال|لل)../u.test(safe) && !isTitled(phrase, at);
  const state = stateAt(phrase, at);
  if (state && (open || isArticled)) return { last: Math.min(limit, state.last), open: false };
  if (isFunctionWord(safe)) return null;
  if (isArticled) return { last: at + 1, open: false };
  if (/^ل../u.test(safe) && isFollowedByArticle(phrase, at)) return { last: at + 1, open };
  return open && !isNameStart(phrase, at) && !titleAt(phrase, at) ? { last: at + 1, open } : null;
}

/** The index behind the complement of a title («وزير | الدفاع الإسرائيلي», «مدير | مركز الساحل»). */
function complementEnd(phrase: Phrase, from: number, limit: number, isDefinite: boolean): number {
  let reached: Step = { last: from, open: !isDefinite };
  while (reached.last < limit && isNear(phrase, reached.last)) {
    const quoted = quotedName(phrase, reached.last);
    if (quoted !== null && (!reached.open || reached.last === from || quoted > limit)) break;
    const next =
      quoted === null ? complementStep(phrase, reached.last, limit, reached.open) : { last: quoted, open: false };
    if (!next) break;
    reached = next;
  }
  return reached.last;
}

/** Nothing but a space or a quotation mark between two words. */
function isNear(phrase: Phrase, at: number): boolean {
  return /^["”»]?[ \u00a0#_]*["“«]?$/u.test(gapBefore(phrase, at));
}

function isFollowedByArticle(phrase: Phrase, at: number): boolean {
  return isJoined(phrase, at + 1) && safeAt(phrase, at + 1).startsWith("ال");
}

/** «المتحدث باسم الجيش», «المسؤول في المركز»: the preposition belongs to the office where a body, a state or an articled noun follows. */
function startsPlaceOrBody(phrase: Phrase, at: number, preposition: string): boolean {
  if (!isNear(phrase, at) || isFunctionWord(safeAt(phrase, at))) return false;
  if (quotedName(phrase, at) !== null) return true;
  if (preposition === "باسم" || preposition === "لدى" || preposition === "لشؤون") return true;
  return headAt(phrase, at) !== null || (preposition !== "من" && stateAt(phrase, at) !== null);
}

/** «الفريق أول», «النائب»: a second title follows the first and begins its own phrase. */
function isTitled(phrase: Phrase, at: number): boolean {
  const title = titleAt(phrase, at);
  return title !== null && !title.entry.office;
}

function readTitle(phrase: Phrase, at: number, limit: number): ReadTitle | null {
  const title = titleAt(phrase, at);
  if (!title) return null;
  if (!title.entry.office) return { role: null, last: at + 1 };
  const definite = title.word.startsWith("ال");
  const last = complementEnd(phrase, at + 1, limit, definite);
  const words = keyWords(phrase, at + 1, last).filter((word) => !OFFICE_PREPOSITIONS.has(word));
  const span = spanOf(phrase, at, last, title.clitic);
  const head = foldWord(title.entry.word);
  return { role: { ...span, head, words, unique: title.entry.unique, definite: definite || last > at + 1 }, last };
}

/** All titles from word `at` on: «النائب الدكتور», «ضابط ومنسق القوات». */
export function readTitles(
  phrase: Phrase,
  at: number,
  limit: number,
): { readonly roles: readonly Role[]; readonly last: number } {
  const roles: Role[] = [];
  let last = at;
  while (last < limit && (last === at || isJoined(phrase, last))) {
    const read = readTitle(phrase, last, limit);
    if (!read) break;
    if (read.role) roles.push(read.role);
    last = read.last;
    while (last < limit && isJoined(phrase, last) && TITLE_TAILS.has(safeAt(phrase, last))) last++;
  }
  return { roles, last };
}

const RELATIONS: ReadonlySet<string> = new Set(
  "ابنة ابن نجل زوجة زوج والد والدة شقيق شقيقة أرملة حفيد حفيدة صهر".split(" "),
);

/** Words that no unlisted surname looks like: verbs, conjunction and word, adverbs, common words. */
function isNoSurname(safe: string): boolean {
  if (isFunctionWord(safe) || isReportingVerb(safe) || isCommonWord(safe)) return true;
  if (RELATIONS.has(safe) || (/^[بلك]../u.test(safe) && (isFunctionWord(safe.slice(1)) || isCommonWord(safe.slice(1)))))
    return true;
  return /^(?:و|س?ي|ست|لل|بال|ك?ال.$)/u.test(safe) || /^م....*ا$/u.test(safe) || /^[يت][^ا]..+ون$/u.test(safe);
}

/** Whether word `at` can go on a name. */
function continuesName(phrase: Phrase, at: number, unlisted: number, mostUnlisted: number): boolean {
  const token = phrase.tokens[at];
  if (!token || !isJoined(phrase, at) || /^\d/.test(token.safe)) return false;
  if (isSecondPart(token.safe, safeAt(phrase, at - 1))) return true;
  if (isNameParticle(token.safe) || isGivenName(token.safe)) return !isFunctionWord(token.safe);
  if (/^ال../u.test(token.safe))
    return (
      unlisted === 0 &&
      !labelBehind(phrase, at) &&
      !/^ال.{3,}(?:ين|ون|ات)$/u.test(token.safe) &&
      headAt(phrase, at) === null &&
      titleAt(phrase, at) === null &&
      !isFunctionWord(token.safe)
    );
  return unlisted < mostUnlisted && !isNoSurname(token.safe) && titleAt(phrase, at) === null;
}

/** The index behind a name that begins at word `at`. */
function nameEnd(phrase: Phrase, at: number, limit: number, isSource: boolean): number {
  const mostUnlisted = isSource ? LONGEST_NAME : MOST_UNLISTED;
  let last = at + 1;
  let unlisted = 0;
  while (last < limit && last - at < LONGEST_NAME) {
    const safe = safeAt(phrase, last);
    const isParticled = isNameParticle(safeAt(phrase, last - 1)) && isJoined(phrase, last);
    if (!isParticled && !continuesName(phrase, last, unlisted, mostUnlisted)) break;
    const isListed =
      isSecondPart(safe, safeAt(phrase, last - 1)) || isGivenName(safe) || isNameParticle(safe) || /^ال./u.test(safe);
    if (!isSource && !isParticled && !isListed && last - at >= MOST_BEFORE_UNLISTED) break;
    if (!isParticled && !isListed) unlisted++;
    last++;
    if (/^ال./u.test(safe)) break;
  }
  while (last - 1 > at && isNameParticle(safeAt(phrase, last - 1))) last--;
  return last;
}

/** A name in comparable words. */
export function personName(phrase: Phrase, first: number, last: number): PersonName {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const fold = spellingKey(phrase.tokens[at]?.fold ?? "");
    const previous = words.at(-1);
    if (previous !== undefined && ["عبد", "ابو", "ابي", "ابا", "ام", "ال"].includes(previous))
      words[words.length - 1] = previous + fold;
    else words.push(fold);
  }
  return { words };
}

function personNaming(phrase: Phrase, first: number, last: number, rule: string): Naming {
  const person = personName(phrase, first, last);
  const naming = blankNaming(phrase, spanOf(phrase, first, last), "person");
  return { ...naming, person, definite: true, everywhere: person.words.length > 1, rule };
}

function roleNaming(phrase: Phrase, at: number, last: number, roles: readonly Role[]): Naming {
  const [role] = roles;
  const clitic = titleAt(phrase, at)?.clitic ?? 0;
  const naming = blankNaming(phrase, spanOf(phrase, at, last, clitic), "role");
  const everywhere = role?.words.some((word) => word.startsWith("#")) ?? false;
  return {
    ...naming,
    head: role?.head ?? null,
    words: role?.words ?? [],
    definite: role?.definite ?? false,
    everywhere,
    roles,
    rule: "NAM-08",
  };
}

/** Whether the words from `at` on look like a name where a title has announced one. */
function isAnnouncedName(phrase: Phrase, at: number, limit: number): boolean {
  const safe = safeAt(phrase, at);
  if (at >= limit || safe === "" || /^\d/.test(safe) || isFunctionWord(safe) || headAt(phrase, at)) return false;
  if (isNameStart(phrase, at)) return true;
  if (/^.{4,}ا$/u.test(safe)) return false;
  return !/^(?:[وف]?(?:ال|لل|بال)|[لب][إاأ])/u.test(safe) && !isNoSurname(safe) && stateAt(phrase, at) === null;
}

/** A name that no list knows is one where its surname comes back: who is introduced is spoken of again. */
function recurs(phrase: Phrase, at: number): boolean {
  const fold = phrase.tokens[at]?.fold;
  return phrase.tokens.some((token, index) => index !== at && token.fold === fold);
}

/** «المتحدث باسم كذا، العقيد فلان»: behind an office and a comma another title and the name; null where none stands there. */
function rankedBehind(phrase: Phrase, at: number, limit: number, isSource: boolean): Naming | null {
  const { roles, last } = isAfterComma(phrase, at) ? readTitles(phrase, at, limit) : { roles: [], last: at };
  if (last === at || !isJoined(phrase, last) || !isAnnouncedName(phrase, last, limit)) return null;
  const end = nameEnd(phrase, last, limit, isSource);
  return isSource || isNameStart(phrase, last) ? { ...personNaming(phrase, last, end, "NAM-06"), roles } : null;
}

/** «وزير كذا، فلان،» and «وزير كذا فلان»: an office and its holder. Office alone: NAM-08. Null where no title stands at `at`. */
export function titledAt(phrase: Phrase, at: number, limit: number, isSource = false): Naming | null {
  const { roles, last } = readTitles(phrase, at, limit);
  if (last === at) return null;
  const apposed = rankedBehind(phrase, last, limit, isSource);
  if (apposed) return { ...apposed, roles: [...roles, ...(apposed.roles ?? [])] };
  const isQuoted = isNear(phrase, last) && !isJoined(phrase, last);
  const isComma = isAfterComma(phrase, last);
  const mayName = isSource
    ? isJoined(phrase, last) || isComma || isQuoted
    : (isJoined(phrase, last) || isQuoted || isNameStart(phrase, last)) &&
      (isJoined(phrase, last) || isComma || isQuoted);
  if (mayName && isAnnouncedName(phrase, last, limit)) {
    const end = nameEnd(phrase, last, limit, isSource);
    const hasOwnName = isSource || isNameStart(phrase, last) || (end - last > 1 && recurs(phrase, end - 1));
    if (hasOwnName) return { ...personNaming(phrase, last, end, "NAM-05"), roles };
  }
  return roles.length > 0 ? roleNaming(phrase, at, last, roles) : null;
}

/** «الجعفري»: a surname with article, where attribute has found that a person speaks. */
function isArticledSurname(phrase: Phrase, at: number): boolean {
  const safe = safeAt(phrase, at);
  return (
    /^ال...+[^ة]$/u.test(safe) &&
    headAt(phrase, at) === null &&
    titleAt(phrase, at) === null &&
    !/(?:ون|ين|ات)$/u.test(safe)
  );
}

/** A name that a known given name opens (NAM-07), with an office behind a comma (NAM-06). Null where none begins at `at`. */
export function namedAt(phrase: Phrase, at: number, limit: number, isSource = false): Naming | null {
  const isNamed = isSource
    ? isAnnouncedName(phrase, at, limit) || isArticledSurname(phrase, at)
    : isNameStart(phrase, at);
  if (!isNamed) return null;
  const end = nameEnd(phrase, at, limit, isSource);
  if (end - at < 2 && !isSource) return null;
  const naming = personNaming(phrase, at, end, "NAM-07");
  if (end >= phrase.tokens.length || !isAfterComma(phrase, end)) return naming;
  const { roles } = readTitles(phrase, end, isSource ? limit : Math.min(phrase.tokens.length, end + 12));
  return roles.length > 0 ? { ...naming, roles, rule: "NAM-06" } : naming;
}
