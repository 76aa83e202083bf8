// The people in what a page or feed writes into its author fields: «Von Nora Velling und Tom Harker, Hafenbote» names two. Labels, roles, dates,
// addresses and the outlet itself are no authors. Leaves out which field is believed: page-metadata.ts.

import { AUTHOR_WORDS, type AuthorWords } from "../lang/author-words.ts";
import { findDates } from "../lang/dates.ts";
import { countWords, lineKey } from "./lines.ts";
import { pageTopics } from "./page-word-matcher.ts";
import { isDesk } from "./slugs.ts";

/** Letters of an outlet's name from which a name that opens with it is a desk of it. */
const OUTLET_LETTERS = 5;
/** "nora7": how a publishing system calls someone. */
const LOGIN = /^[\p{L}_.-]*\p{Nd}[\p{L}\p{Nd}_.-]*$/u;
/** More words than this are a sentence about the author, not a name. */
const MAX_WORDS = 8;
/** UTF-16 units of a label before a name; longer ones are sentences. */
const MAX_LABEL = 60;
/** UTF-16 units of a field that are looked at; what is longer is no list of names, and the patterns below grow with the square of the length. */
const MAX_LENGTH = 1000;

function formsOf(kind: AuthorWords["kind"]): readonly string[] {
  const forms = AUTHOR_WORDS.filter((entry) => entry.kind === kind).flatMap((entry) => entry.forms);
  return [...new Set(forms)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function anyOf(kind: AuthorWords["kind"]): string {
  return formsOf(kind)
    .map((form) => form.replace(/[.]/gu, String.raw`\.`).replace(/\s+/gu, String.raw`\s+`))
    .join("|");
}

const LABEL = new RegExp(String.raw`^[\s\-–—•|*]*(?:${anyOf("label")})(?:\s*[:：]\s*|\s+|$)`, "iu");
const JOINER = new RegExp(String.raw`\s(?:${anyOf("joiner")})\s|\s?[,،;؛|&•·]\s?|\s/\s`, "iu");
const ROLE = new RegExp(String.raw`^(?:${anyOf("role")})(?!\p{L})|\s(?:${anyOf("role")})$`, "iu");
/** «Bridges correspondent»: so few words that end in a role are nothing but the role. */
const ROLE_WORDS = 3;
/** «Nora Velling envoyée spéciale à Rafida»: behind a whole name the role ends it. */
const ROLE_BEHIND = new RegExp(String.raw`(?<=\S\s\S+)\s+(?:${anyOf("role")})(?!\p{L}).*$`, "iu");
const COMPANY = new RegExp(String.raw`(?<![\p{L}.])(?:${anyOf("company")})\.?$|^شركة\s`, "iu");
/** A site's address as a name: "hafenbote.example". */
const SITE = /^\S+\.\p{Ll}{2,}$/u;
const OWN_ADDRESS = /\((?:www\.)?[\p{L}\p{Nd}-]+\.\p{Ll}{2,}\)/u;
const HANDLE = /\s+@[\p{L}\p{Nd}_]+/gu;
const SCRIPTED_NAME = /"name"\s*:\s*"([^"]+)"/u;
/** Words that hang between a name and a date, and what of a date no grammar knows: «Nora Velling on Jul 04». */
const HANGING = /[\s,،|\-–—·•(]+(?:(?:on|am|le|el|at|в|في|vom)[\s,]*)?$/iu;
const DAY_BEHIND = /(?<=\S\s\S+)[\s,(|]+(?:(?:on|am|le|el|at)\s[\p{L}.]*\s?)?\p{Nd}.*$/iu;
const JOINER_BEFORE = new RegExp(String.raw`^(?:${anyOf("joiner")})\s`, "iu");

function isName(name: string): boolean {
  const words = countWords(name);
  if (words === 0 || words > MAX_WORDS || !/\p{L}/u.test(name)) return false;
  if (/[@<>{}]|:\/\/|^www\.|^\p{Nd}/iu.test(name)) return false;
  const topics = pageTopics({ fold: lineKey(name), words });
  if (["section", "desk", "navigation", "share"].some((topic) => topics.has(topic as "section"))) return false;
  return !isDesk(name) && !ROLE.test(name) && !COMPANY.test(name);
}

/** «كتب: ليلى المرساوي 17 أيلول 2024»: on many pages the date stands on the author's line. */
export function withoutDate(line: string, language: string): string {
  const [date] = findDates(line, { language }).filter(
    (one) => one.form === "full" || (one.form === "no-year" && one.precision === "day"),
  );
  return date && date.start > 0 ? line.slice(0, date.start).replace(HANGING, "") : line;
}

/** «hafenbote nachrichten» on the site hafenbote, «Die Zeit» on diezeit.example. */
function isNameOf(name: string, outlet: string): boolean {
  if (name === outlet || name.replace(/\s/gu, "") === outlet) return true;
  return outlet.length >= OUTLET_LETTERS && name.startsWith(`${outlet} `);
}

function withoutLabel(words: string): string {
  const once = words.replace(LABEL, "");
  return once === words ? words : withoutLabel(once);
}

/** Whether the words are a label before an author's name and nothing else: «كُتب بواسطة», "Written by". */
export function isAuthorLabel(words: string): boolean {
  const plain = words
    .normalize("NFC")
    .replace(/[\u064B-\u0652]/gu, "")
    .trim();
  return plain !== "" && plain.length < MAX_LABEL && withoutLabel(plain).trim() === "";
}

/** «مها الرفاعي - النخيل» on a page of «صحيفة النخيل»: beside a name the outlet's, or a part of it, is none. */
function withoutOutlet(name: string, outletKeys: readonly string[]): string {
  const parts = name.split(/\s+[|–—:•·«»-]{1,2}\s+/u);
  if (parts.length < 2) return name;
  const people = parts.filter((part) => !outletKeys.some((key) => ` ${key} `.includes(` ${lineKey(part)} `)));
  return people.length === 1 ? (people[0] ?? name) : name;
}

function plainName(words: string): string {
  return withoutLabel(words.replace(HANDLE, "").replace(/\s+/gu, " ").trim())
    .replace(/^[\s\-–—•|*:"'«“]+|[\s\-–—•|*:"'»”]+$/gu, "")
    .replace(/^\((.*)\)$/u, "$1")
    .replace(/(?<=\S)\s*\([^()]*\)$/u, "")
    .replace(DAY_BEHIND, "")
    .replace(JOINER_BEFORE, "");
}

function withoutRole(name: string): string {
  return ROLE.test(name) && countWords(name) <= ROLE_WORDS ? "" : name.replace(ROLE_BEHIND, "");
}

function peopleOf(field: string, outletKeys: readonly string[]): readonly string[] {
  const raw = field.slice(0, MAX_LENGTH);
  if (OWN_ADDRESS.test(raw)) return [];
  if (pageTopics({ fold: lineKey(raw), words: countWords(raw) }).has("navigation")) return [];
  const words = withoutDate(SCRIPTED_NAME.exec(raw)?.[1] ?? raw, "unknown");
  const parts = plainName(words)
    .split(JOINER)
    .map((part) => withoutRole(plainName(withoutOutlet(part, outletKeys))));
  const isOutlet = (name: string): boolean =>
    SITE.test(name) || LOGIN.test(name) || outletKeys.some((key) => isNameOf(lineKey(name), key));
  const [first = ""] = parts;
  // The rest of «Hafenbote GmbH, Rafida, Germany» is where the company sits.
  if (COMPANY.test(first) || (isOutlet(first) && parts.length > 2)) return [];
  return parts.filter((part) => isName(part) && !isOutlet(part));
}

/** The people that the values of one author field name, in order, each once; the outlet's own names are none. */
export function authorsIn(values: readonly string[], outletNames: readonly string[]): readonly string[] {
  const keys = outletNames.map(lineKey);
  const found = new Map<string, string>();
  for (const name of values.flatMap((value) => peopleOf(value, keys)))
    if (!found.has(lineKey(name))) found.set(lineKey(name), name);
  return [...found.values()];
}

/** The author's name in one value, or null where it is none. */
export function authorName(raw: string): string | null {
  const name = withoutRole(plainName(raw.slice(0, MAX_LENGTH)));
  return isName(name) ? name : null;
}

/** Names as one line, parted as their script does. */
export function bylineFrom(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(/\p{Script=Arabic}/u.test(names[0] ?? "") ? "، " : ", ");
}
