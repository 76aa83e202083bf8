// The methods box: the version, the rules that made findings, how much was inferred, the limits, the inputs' hashes, and what the stages doubted.

import { h } from "preact";
import type { Judgement } from "../../model/judgement.ts";
import type { Evidence } from "../../model/span.ts";
import { forPage } from "../foreign-text.ts";
import { excerpts, NARROW } from "./excerpt.ts";
import { type Page, technical, type View } from "./page.ts";
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
          h("tr", null, h("th", null, words.rule), h("th", null, words.times), h("th", null, words.basis)),
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

// Signed and dated, as the person wrote it.
function judgementLine({ at, author, act, subject, object, as, body }: Judgement): View {
  const about = [act, subject, object, as].filter((part) => part !== undefined).join(" ");
  return h("li", null, [
    technical(at),
    " · ",
    h("bdi", null, forPage(author)),
    " · ",
    technical(about),
    " · ",
    h("bdi", null, forPage(body)),
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
    judgements.length === 0 ? null : h("ul", null, judgements.map(judgementLine)),
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
