// Who published the text, by what the article itself says, with the evidence. Several namings are all kept; the strongest gives the name.
// A place, an agency or a desk in a slug is no outlet. Leaves out the facts about outlets (owner, family): lang/institutions.ts.

import { AGENCIES, UNNAMED_AGENCIES } from "../lang/agencies.ts";
import { OUTLET_WORDS_AR } from "../lang/ar/outlet-words.ts";
import { INSTITUTIONS } from "../lang/institutions.ts";
import type { Block, Outlet } from "../model/article.ts";
import { type Id, placeIn, type Span } from "../model/span.ts";
import type { OutletNaming } from "./draft.ts";
import { countWords, lineKey } from "./lines.ts";
import { type Slug, slugOf } from "./slugs.ts";

/** How sure each naming is. A desk in brackets says that the name before it is the outlet; a name that only looks like an outlet's may be a source. */
const SCORES = { desk: 0.9, repeated: 0.85, credit: 0.8, known: 0.8, looksLike: 0.7, rights: 0.7, host: 0.3 } as const;
/** More words are a sentence, not an outlet's name. */
const MAX_WORDS = 5;

const agencyNames: ReadonlySet<string> = new Set(
  [...AGENCIES.flatMap((agency) => [...agency.forms, ...agency.guarded]), ...UNNAMED_AGENCIES].map(lineKey),
);
const mediaNames: ReadonlySet<string> = new Set(
  INSTITUTIONS.filter((one) => one.kind === "media").flatMap((one) =>
    [one.name, ...one.forms, ...one.guarded].map(lineKey),
  ),
);
const FIRST_WORDS: readonly string[] = OUTLET_WORDS_AR.filter((one) => one.place === "first").map((one) =>
  lineKey(one.word),
);
const ANY_WORDS: readonly string[] = OUTLET_WORDS_AR.filter((one) => one.place === "anywhere").map((one) =>
  lineKey(one.word),
);
const LATIN_OUTLET =
  /\b(?:news|post|times|press|herald|tribune|daily|gazette|tv|radio|haber|gazetesi|новости|вести)\b/iu;

/** Whether a name is a news agency's, or says «وكالات». */
export function isAgency(name: string): boolean {
  return agencyNames.has(lineKey(name));
}

/** Whether a name has a word that marks outlets: «… نيوز», «صحيفة …», "… Times". */
export function looksLikeOutlet(name: string): boolean {
  const key = lineKey(name);
  if (FIRST_WORDS.some((word) => key.startsWith(`${word} `))) return true;
  return ANY_WORDS.some((word) => ` ${key} `.includes(` ${word} `)) || LATIN_OUTLET.test(name);
}

function naming(
  name: string,
  start: number,
  text: string,
  part: Pick<OutletNaming, "rule" | "score" | "why">,
): OutletNaming {
  const offset = text.indexOf(name, start);
  return { name, at: offset === -1 ? [] : [{ start: offset, end: offset + name.length }], ...part };
}

/** What the rest of the page says of names: the keys of namings and of lines that stand alone. */
interface Elsewhere {
  readonly text: string;
  readonly names: ReadonlySet<string>;
}

function slugName(name: string, start: number, { text, names }: Elsewhere): OutletNaming | null {
  if (name === "" || isAgency(name)) return null;
  const key = lineKey(name);
  const [score, why] = names.has(key)
    ? [SCORES.repeated, "the text opens with this name, which also stands by itself on the page"]
    : mediaNames.has(key)
      ? [SCORES.known, "the text opens with the name of a known outlet"]
      : looksLikeOutlet(name)
        ? [SCORES.looksLike, "the text opens with a name that looks like an outlet's"]
        : [0, ""];
  return score === 0 ? null : naming(name, start, text, { rule: "REA-32", score, why });
}

/** The outlet that a slug names: «صوت الميناء (مركز الأخبار) –» by its desk, «الرافدة (صدى الأعالي) –» by its look; «الرافدة –» is a place. */
function slugNaming(slug: Slug, start: number, elsewhere: Elsewhere): OutletNaming | null {
  if (slug.isDesk && slug.name !== "" && !isAgency(slug.name)) {
    const why = "the text opens with this name and a desk of it";
    return naming(slug.name, start, elsewhere.text, { rule: "REA-32", score: SCORES.desk, why });
  }
  return slugName(slug.name, start, elsewhere) ?? (slug.bracket ? slugName(slug.bracket, start, elsewhere) : null);
}

const RIGHTS =
  /(?:جميع|كافة|كل)?\s?حقوق النشر محفوظة|(?:جميع|كافة|كل) الحقوق محفوظة|all rights reserved|copyright|©|\(c\)|\d{4}(?:\s?[-–]\s?\d{4})?/giu;

/** The name in a rights line: «جميع الحقوق محفوظة © صوت الميناء 2024», «… محفوظة لبوابة السارية». */
export function rightsHolder(line: string): string | null {
  if (!/محفوظة|reserved|copyright|©/iu.test(line)) return null;
  const rest = line
    .replace(RIGHTS, " ")
    .replace(/[|،,.•·\-–—]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const name = rest
    .replace(/^(?:لدى|لـ|لصالح|ل(?=\p{Script=Arabic}{3}))\s?/u, "")
    .replace(/^ل(?=\p{Script=Arabic})/u, "ال");
  const words = countWords(name);
  return words > 0 && words <= MAX_WORDS && !/\d/.test(name) ? name : null;
}

/** Longest credit line, in parts and in words a part: «صوت الميناء/ أ ف ب/ رويترز». */
const CREDIT_PARTS = 4;
const CREDIT_WORDS = 4;

function creditParts(line: string): readonly string[] {
  const bare = line.replace(/^[\s(*[]+|[\s)*\].]+$/gu, "");
  return bare
    .split(/\s?[/،,|+&]\s?|\s[-–—]\s?|\s(?=و\s)/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Whether a line is a credit by its parts: short names, at least one an agency («الرافدة - رويترز», «صوت الميناء/ أ ف ب»). */
export function isCreditLine(line: string): boolean {
  if (line.length > 80) return false;
  const parts = creditParts(line);
  return (
    parts.length <= CREDIT_PARTS && parts.every((part) => countWords(part) <= CREDIT_WORDS) && parts.some(isAgency)
  );
}

/** The outlet beside an agency in a credit line: «صوت الميناء/ أ ف ب». A part that does not look like an outlet is a place or a person. */
function creditNaming(line: string, start: number, text: string): OutletNaming | null {
  const names = isCreditLine(line) ? creditParts(line).filter((part) => !isAgency(part)) : [];
  const name = names.find((part) => mediaNames.has(lineKey(part)) || looksLikeOutlet(part));
  if (name === undefined) return null;
  return naming(name, start, text, {
    rule: "REA-34",
    score: SCORES.credit,
    why: "its credit line names it beside an agency",
  });
}

/** The namings in the text's blocks: slugs, rights lines, credits. */
export function textNamings(
  text: string,
  blocks: readonly Block[],
  given: readonly OutletNaming[],
): readonly OutletNaming[] {
  const words = (block: Span): string => text.slice(block.start, block.end);
  const rights = blocks.flatMap((block) => {
    const name = block.role === "furniture" ? rightsHolder(words(block)) : null;
    const why = "its rights line names it";
    return name ? [naming(name, block.start, text, { rule: "REA-35", score: SCORES.rights, why })] : [];
  });
  const alone = blocks.filter((block) => block.role === "furniture").map((block) => lineKey(words(block)));
  const names = new Set([...alone, ...[...given, ...rights].map((one) => lineKey(one.name))]);
  const slugs = blocks.flatMap((block) => {
    const slug = block.role === "slug" ? slugOf(text.slice(block.start).split("\n", 1)[0] ?? "") : null;
    return (slug && slugNaming(slug, block.start, { text, names })) ?? [];
  });
  const credits = blocks.flatMap((block) =>
    block.role === "credit" ? (creditNaming(words(block), block.start, text) ?? []) : [],
  );
  return [...slugs, ...credits, ...rights];
}

/** The host of an address is a weak name for the outlet; beside a claimed name it shows where the two differ. */
export function hostNaming(url: string | null): readonly OutletNaming[] {
  const host = /^https?:\/\/([^/?#:@]+)/iu
    .exec(url ?? "")?.[1]
    ?.replace(/^www\./iu, "")
    .toLowerCase();
  return host ? [{ name: host, rule: "REA-33", at: [], score: SCORES.host, why: "the host of its address" }] : [];
}

/** The outlet of an article: strongest naming first, all namings as evidence; null where the article names none. */
export function outletOf(namings: readonly OutletNaming[], article: Id<"article">): Outlet | null {
  const ordered = namings.toSorted((a, b) => b.score - a.score);
  const [best] = ordered;
  if (!best) return null;
  const evidence = ordered.map(({ name, rule, at, score, why }) => ({
    ...{ rule, at: at.map((span) => placeIn(article, span)), score },
    why: lineKey(name) === lineKey(best.name) ? why : `${why}: "${name}"`,
  }));
  return { name: best.name, evidence };
}
