// One suite over every language that the common engine reads: each entry of each table has an example in marked text, and it must be found.
// [source:…] [cue:…] [content:…] stand for the spans of one finding; a mark may come back where a span has several parts.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReportingLanguage } from "../lang/reporting-language.ts";
import { REPORTING_LANGUAGES } from "../lang/reporting-languages.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Span } from "../model/span.ts";
import { attribute } from "./attribute.ts";
import { REPORTING_TEMPLATES } from "./reporting-templates.ts";

/** Marked examples, tables and phenomena together, that each language must give. */
const FEWEST_EXAMPLES = 40;
/** A heading stands before the first empty line of an example. */
const HEADING = /^([^\n]*)\n\n/;

function articleOf(text: string, language: string): Article {
  const base = { outlet: null, url: null, title: null, byline: null, dates: [], input: "test", givenId: null };
  const heading = HEADING.exec(text)?.[1]?.length ?? 0;
  const paragraph = { role: "paragraph" as const, story: 0, start: heading, end: text.length };
  const headline = { role: "headline" as const, story: 0, start: 0, end: heading };
  return { ...base, id: "art-test", language, text, blocks: heading > 0 ? [headline, paragraph] : [paragraph] };
}

const MARK = /\[(source|cue|content):([^\]]*)\]/gu;

/** Marked text as a text and, by mark, the pieces marked in it. */
function unmarked(marked: string): { readonly text: string; readonly marks: Readonly<Record<string, string>> } {
  const pieces: Record<string, string[]> = { source: [], cue: [], content: [] };
  const text = marked.replace(MARK, (_, name: string, words: string) => {
    pieces[name]?.push(words);
    return words;
  });
  return { text, marks: Object.fromEntries(Object.entries(pieces).map(([name, list]) => [name, list.join(" … ")])) };
}

function seen(text: string, attribution: Attribution): Readonly<Record<string, string>> {
  const cut = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join(" … ");
  return {
    source: cut(attribution.source.spans),
    cue: cut(attribution.cue ? [attribution.cue] : []),
    content: cut(attribution.content),
  };
}

/** Why the marked finding is not among those found; null where it is. */
function missing(marked: string, language: ReportingLanguage): string | null {
  const { text, marks } = unmarked(marked);
  const found = attribute(articleOf(text, language.code)).attributions.map((each) => seen(text, each));
  const fits = found.some((one) => ["source", "cue", "content"].every((name) => one[name] === marks[name]));
  return fits ? null : `${marked}\n   found: ${JSON.stringify(found)}`;
}

function examplesOf(language: ReportingLanguage): readonly string[] {
  const entries = [language.verbs, language.phrases, language.hearsay, language.nouns, language.frames].flat();
  const phenomena = Object.entries(language.examples).filter(([name]) => !name.startsWith("no record"));
  return [...entries.map((entry) => entry.example), ...phenomena.flatMap(([, examples]) => examples)];
}

for (const language of REPORTING_LANGUAGES.values()) {
  test(`${language.code}: every entry and every phenomenon is found as its example marks it`, () => {
    const examples = examplesOf(language);
    assert.ok(examples.length >= FEWEST_EXAMPLES, `${examples.length} examples`);
    assert.ok(examples.every((example) => example.includes("[content:")));
    const wrong = examples.map((example) => missing(example, language)).filter((each) => each !== null);
    assert.equal(wrong.length, 0, `${wrong.length} of ${examples.length} fail:\n${wrong.join("\n")}`);
  });

  test(`${language.code}: letters written apart from their marks are read like those in one`, () => {
    const apart = examplesOf(language).map((example) => example.normalize("NFD"));
    const wrong = apart.map((example) => missing(example, language)).filter((each) => each !== null);
    assert.equal(wrong.length, 0, `${wrong.length} of ${apart.length} fail:\n${wrong.join("\n")}`);
  });

  test(`${language.code}: nothing is found where nobody is said to say anything`, () => {
    const texts = Object.entries(language.examples).flatMap(([name, list]) =>
      name.startsWith("no record") ? list : [],
    );
    assert.ok(texts.length > 0);
    const wrong = texts.flatMap((text) =>
      attribute(articleOf(text, language.code)).attributions.map(
        (each) => `${text} ${JSON.stringify(seen(text, each))}`,
      ),
    );
    assert.deepEqual(wrong, []);
  });

  test(`${language.code}: every frame names a template of the table`, () => {
    const known = new Set(REPORTING_TEMPLATES.map((template) => template.id));
    assert.deepEqual(
      language.frames.filter((frame) => !known.has(frame.template)),
      [],
    );
  });
}
