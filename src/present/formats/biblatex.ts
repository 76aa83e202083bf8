// BibLaTeX: the articles as @article records of a newspaper, in UTF-8, for biber. Leaves out old BibTeX, which cannot read Arabic.

import type { Lookup } from "../lookup.ts";
import { type Reference, references } from "./csl-json.ts";

// Braces must balance for every reader, escaped or not, so they are written as commands.
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

// biblatex knows languages by name; others stay out of the record.
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "arabic",
  de: "german",
  en: "english",
  es: "spanish",
  fa: "persian",
  fr: "french",
  ru: "russian",
  tr: "turkish",
  uk: "ukrainian",
  ur: "urdu",
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`);
}

/** Doubled braces keep capitals in a title and a name in one piece. */
function whole(text: string): string {
  return `{{${escaped(text)}}}`;
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

function record({ id, title, outlet, byline, date, url, language, sha256 }: Reference): string {
  const langid = LANGUAGES[language ?? ""];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["title", whole(title)],
    ["author", byline && whole(byline)],
    ["journaltitle", outlet && whole(outlet)],
    ["entrysubtype", "{newspaper}"],
    ["date", date && `{${isoDate(date)}}`],
    ["url", url && `{${url}}`],
    ["langid", langid && `{${langid}}`],
    ["note", `{SHA-256 of the text as read: ${sha256}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@article{${id.replace(/[^\w:-]/g, "-")},\n${lines.join("")}}\n`;
}

/** The references as a .bib file. */
export function toBiblatex(lookup: Lookup): string {
  return references(lookup).map(record).join("\n");
}
