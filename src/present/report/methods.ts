// The methods box: the version, the rules that made findings, how much was inferred, the limits, the inputs' hashes, and what the stages doubted.

import { h } from "preact";
import { type Judgement, judgedThing, placeNamed } from "../../model/judgement.ts";
import type { Evidence } from "../../model/span.ts";
import { forPage } from "../foreign-text.ts";
import { excerpts, NARROW, quotedWords } from "./excerpt.ts";
import { HAND } from "./judged.ts";
import { articleNumber, nameView, nodeView, type Page, technical, type View } from "./page.ts";
import { ruleFragment, ruleTitle } from "./rules.ts";

/** The hash of an input's bytes, as the shell computed it. */
export interface InputHash {
  readonly input: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

// Notes in view; an archive may have hundreds.
const NOTES_IN_VIEW = 20;

function allEvidence(page: Page): Evidence[] {
  const { articles, attributions, claims, transmissions, traces } = page.lookup.document;
  return [
    ...articles.flatMap(({ outlet }) => outlet?.evidence ?? []),
    ...attributions.flatMap(({ evidence }) => evidence),
    ...claims.flatMap(({ versions }) => versions.flatMap(({ evidence }) => evidence ?? [])),
    ...transmissions.flatMap(({ evidence }) => evidence),
    ...traces.flatMap(({ drifts }) => drifts.flatMap(({ evidence }) => evidence)),
  ];
}

function ruleTable(page: Page): View {
  const { words } = page.messages;
  const counts = new Map<string, { why: string; count: number }>();
  for (const { rule, why } of allEvidence(page)) {
    const before = counts.get(rule) ?? { why, count: 0 };
    counts.set(rule, { ...before, count: before.count + 1 });
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return h("details", null, [
    h("summary", null, `${words.rules} ${page.messages.digits(`(${rows.length})`)}`),
    h("div", { class: "scroll", role: "group", tabIndex: 0, "aria-label": words.rules }, [
      h("table", null, [
        h(
          "thead",
          null,
          h("tr", null, h("th", null, words.rule), h("th", null, words.times), h("th", null, words.ruleSays)),
        ),
        h("tbody", null, [
          rows.map(([rule, { why, count }]) =>
            h("tr", { id: ruleFragment(rule) }, [
              h("th", null, technical(rule)),
              h("td", null, page.messages.digits(String(count))),
              h("td", null, ruleTitle({ rule, why }, page)),
            ]),
          ),
        ]),
      ]),
    ]),
  ]);
}

function hashList(hashes: readonly InputHash[], page: Page): View {
  if (hashes.length === 0) return null;
  const rows = hashes.map(({ input, sha256 }) => h("li", null, technical(input), h("br", null), technical(sha256)));
  return h("details", null, h("summary", null, page.messages.words.hashes), h("ul", { class: "hashes" }, rows));
}

function noteList(page: Page): View {
  const { words } = page.messages;
  const { notes } = page.lookup.document;
  const rows = notes.map(({ code, message, input, at }) =>
    h("li", null, [
      technical(code),
      " ",
      page.messages.notes.get(code) ?? h("bdi", { lang: "en", dir: "ltr" }, forPage(message)),
      page.messages.notes.has(code) && input !== undefined ? [" ", technical(input)] : null,
      at === undefined
        ? null
        : excerpts(page, [at], { finding: { fragment: "methods", label: words.notes }, radius: NARROW, most: 1 }),
    ]),
  );
  if (rows.length === 0) return h("p", null, words.noNotes);
  const rest = rows.slice(NOTES_IN_VIEW);
  return [
    h("ul", { class: "notes" }, rows.slice(0, NOTES_IN_VIEW)),
    rest.length === 0
      ? null
      : h(
          "details",
          null,
          h("summary", null, `${words.notes}: ${page.messages.digits(`+${rest.length}`)}`),
          h("ul", { class: "notes" }, rest),
        ),
  ];
}

// What a judgement is about: a node or an actor by name, a wording by its words; an id or a name that fits nothing here stands as it is.
function judgedName(id: string, page: Page): View {
  const { lookup } = page;
  const node = lookup.nodes.get(id) ?? lookup.nodeOfArticle.get(id);
  if (node !== undefined) return nodeView(page, node);
  const actor = lookup.actors.get(id);
  if (actor !== undefined) return nameView(page, actor.name);
  const place = placeNamed(id);
  if (place === null || !lookup.articles.has(place.article)) return h("bdi", null, forPage(id));
  return [
    articleNumber(page, place.article),
    quotedWords(page, place, { fragment: "methods", label: page.messages.headings.methods }),
  ];
}

// Signed and dated, as the person wrote it.
function judgementLine(judgement: Judgement, page: Page): View {
  const { at, author, act, subject, object, as, body } = judgement;
  const said = new Map<string, string>(Object.entries({ ...page.messages.hows, ...page.messages.stances }));
  const between = judgedThing(judgement) === "transmission" ? page.messages.arrow : "↔";
  return h("li", null, [
    `${HAND} `,
    h("bdi", null, forPage(author)),
    " · ",
    technical(at),
    ` · ${page.messages.acts[act]}: `,
    judgedName(subject, page),
    object === undefined ? null : [` ${between} `, judgedName(object, page)],
    as === undefined ? null : [" · ", h("b", null, h("bdi", null, forPage(said.get(as) ?? as)))],
    body === "" ? null : [" · ", h("bdi", null, forPage(body))],
  ]);
}

/** The part on how the report was made. */
export function methodsBox(page: Page, hashes: readonly InputHash[]): View {
  const { messages, lookup } = page;
  const { words, headings } = messages;
  const { generator, format, version, transmissions, judgements } = lookup.document;
  const stated = transmissions.filter((transmission) => transmission.stated).length;
  return h("section", { id: "methods", "aria-labelledby": "methods-heading" }, [
    h("h2", { id: "methods-heading" }, headings.methods),
    h("p", null, `${words.version}: `, technical(`${generator} · ${format} ${version}`)),
    h("p", null, messages.inferredCount(transmissions.length - stated, stated)),
    h("p", null, messages.judgements(judgements.length)),
    judgements.length === 0
      ? null
      : h(
          "ul",
          null,
          judgements.map((judgement) => judgementLine(judgement, page)),
        ),
    h("h3", null, words.limits),
    h(
      "ul",
      null,
      words.limitSentences.map((sentence) => h("li", null, sentence)),
    ),
    ruleTable(page),
    hashList(hashes, page),
    h("h3", null, words.notes),
    noteList(page),
    h("p", { class: "download", hidden: true, "data-live": true }, [
      h("button", { type: "button", id: "download" }, words.download),
    ]),
  ]);
}
