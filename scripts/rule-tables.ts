// Collects the rule tables of all stages and the lexicon of cues into one list for people (docs/rules.md) and one of titles for programs.
// Leaves out the other language tables: they are read where they stand.

import { REPORTING_TEMPLATES } from "../src/attribute/reporting-templates.ts";
import { TEMPLATES } from "../src/attribute/templates.ts";
import { BLOCKED, NEAR, NOUN_CONTEXT, STRICT, WEAK } from "../src/lang/ar/cue-guards.ts";
import {
  ANONYMITY_FORMULAS,
  ASIDES,
  DOCUMENT_VERBS,
  HEARSAY_PHRASES,
  NORMATIVE_HEADS,
  NOUN_CUES,
  SOURCE_PHRASES,
  SUPPORT_VERBS,
  TURNS,
} from "../src/lang/ar/cue-phrases.ts";
import { REPORTING_VERBS } from "../src/lang/ar/cues.ts";
import { HEDGES, OPEN_PHRASES } from "../src/lang/ar/hedges.ts";
import type { ReportingLanguage } from "../src/lang/reporting-language.ts";
import { REPORTING_LANGUAGES } from "../src/lang/reporting-languages.ts";
import { MATCH_RULES } from "../src/match/rules.ts";
import { NAME_RULES } from "../src/name/rules.ts";
import { READ_RULES } from "../src/read/rules.ts";
import { TRACE_RULES } from "../src/trace/rules.ts";

interface Rule {
  readonly id: string;
  readonly title: string;
  /** Invented text; "" where the title says it all. */
  readonly example: string;
}

/** A table of one stage gives its titles alone, or titles with examples. */
type Titles = Readonly<Record<string, string | Omit<Rule, "id">>>;

function rulesOf(table: Titles): readonly Rule[] {
  return Object.entries(table).map(([id, rule]) =>
    typeof rule === "string" ? { id, title: rule, example: "" } : { id, ...rule },
  );
}

const STAGES: readonly (readonly [string, readonly Rule[]])[] = [
  ["read", rulesOf(READ_RULES)],
  [
    "attribute",
    [...TEMPLATES, ...REPORTING_TEMPLATES].map(({ id, pattern, why, example }) => ({
      id,
      title: `${why} (${pattern})`,
      example,
    })),
  ],
  ["name", rulesOf(NAME_RULES)],
  ["match", rulesOf(MATCH_RULES)],
  ["trace", rulesOf(TRACE_RULES)],
];

function cell(text: string | number): string {
  return String(text).replaceAll("|", "\\|").replaceAll("\n", " ");
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function byId(a: Rule, b: Rule): number {
  return a.id < b.id ? -1 : 1;
}

const WEIGHTS = `Commitment, how firmly the source binds itself: 0 rumour, 1 belief, 2 plain saying, 3 assertion.
Stance, what the outlet's choice of words does: −1 distance, 0 neutral, +1 endorsement.
The lemma, the words of a phrase or the first form of a noun is the entry's id: it stands in the \`lemma\` of a record's cue.`;

/** The frames and entries of one language that the common engine reads. */
function lexiconOf({ code, ...language }: ReportingLanguage): readonly string[] {
  const words = ["entry", "class", "commitment", "stance", "example"];
  const hearsay = language.hearsay.map((each) => ({ ...each, class: "hearsay" }));
  const named = [...language.phrases, ...hearsay].map((each) => ({ ...each, lemma: each.phrase }));
  const entries = [...language.verbs, ...named, ...language.nouns];
  return [
    `## Language "${code}": frames`,
    table(
      ["rule", "pattern", "example"],
      language.frames.map((frame) => [frame.template, frame.pattern, frame.example]),
    ),
    `## Language "${code}": lexicon`,
    table(
      words,
      entries.map((each) => [each.lemma, each.class, each.commitment, each.stance, each.example]),
    ),
  ];
}

function lexicon(): readonly string[] {
  return [
    "## Lexicon: words that put something into a mouth",
    WEIGHTS,
    "### Verbs",
    table(
      ["lemma", "class", "commitment", "stance", "example"],
      REPORTING_VERBS.map((verb) => [verb.lemma, verb.class, verb.commitment, verb.stance, verb.example]),
    ),
    "### Phrases that name a source",
    table(
      ["phrase", "class", "commitment", "stance", "example"],
      SOURCE_PHRASES.map((cue) => [cue.words.join(" "), cue.class, cue.commitment, cue.stance, cue.example]),
    ),
    "### Phrases that name no one",
    table(
      ["phrase", "commitment", "example"],
      HEARSAY_PHRASES.map((cue) => [cue.words.join(" "), cue.commitment, cue.example]),
    ),
    "### Nouns of saying",
    table(
      ["forms", "class", "commitment", "followed by", "example"],
      NOUN_CUES.map((cue) => [
        cue.forms.join("، "),
        cue.class,
        cue.commitment,
        [...cue.prepositions, "أن"].join("، "),
        cue.example,
      ]),
    ),
    "### Asides, turn markers and formulas of anonymity",
    table(
      ["what", "words", "example"],
      [
        ...ASIDES.map((one) => ["aside", one.words.join(" "), one.example]),
        ...TURNS.map((one) => ["turn", one.words.join(" "), one.example]),
        ...ANONYMITY_FORMULAS.map((one) => ["anonymity", one.pattern.source, one.example]),
      ],
    ),
    "### Guards: words spelled like a cue that mostly are none",
    table(
      ["guard", "what it asks for", "words"],
      [
        ["never a cue", "a written shadda", [...BLOCKED].join(" ")],
        ["strict", "a clause or a colon near by", [...STRICT].join(" ")],
        ["near", "a clause or a colon within two words", [...NEAR].join(" ")],
        ["weak", "a clause, a quotation or its own preposition", [...WEAK].join(" ")],
        ["behind these no perfect verb", "an imperfect", [...NOUN_CONTEXT].join(" ")],
        ["documents speak through these", "«في» behind it", [...DOCUMENT_VERBS].join(" ")],
        ["hand over a noun of saying", "a noun of saying behind it", [...SUPPORT_VERBS].join(" ")],
        ["as the rule says, no source", "«بحسب», «وفقاً لـ» before it", [...NORMATIVE_HEADS].join(" ")],
      ],
    ),
    "### Words that loosen a statement",
    table(
      ["forms", "example"],
      [
        ...HEDGES.map(({ forms, example }) => [forms.join("، "), example]),
        ...OPEN_PHRASES.map((one) => [one.form, one.example]),
      ],
    ),
  ];
}

/** docs/rules.md: every rule with its id, title and example, then the lexicon. */
export function rulesDocument(): string {
  const stages = STAGES.flatMap(([stage, rules]) => [
    `## ${stage}`,
    table(
      ["id", "rule", "example"],
      rules.toSorted(byId).map(({ id, title, example }) => [id, title, example]),
    ),
  ]);
  const head = [
    "# Rules and lexicon",
    "Generated from the tables in `src/` by `npm run generate`; change those. The ids stand in the evidence of every finding; `musnad explain` prints their titles.",
  ];
  return `${[...head, ...stages, ...lexicon(), ...[...REPORTING_LANGUAGES.values()].flatMap(lexiconOf)].join("\n\n")}\n`;
}

/** src/present/rule-titles.ts: what each rule says, for screens that may not load a stage. */
export function ruleTitles(): string {
  const rules = STAGES.flatMap(([, all]) => all).toSorted(byId);
  const rows = rules.map(({ id, title }) => `${id} ${title.replace(/[\\`$]/g, "\\$&")}`);
  return `// What each rule says, by id. Generated by scripts/generate.ts from the stages' tables; change those.
// Here so that a screen can name a rule without loading a stage.

const TITLES = \`
${rows.join("\n")}
\`;

/** The titles of all rules. */
export const RULE_TITLES: ReadonlyMap<string, string> = new Map(
  TITLES.trim()
    .split("\\n")
    .map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]),
);
`;
}
