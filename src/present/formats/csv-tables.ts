// The tables of the CSV export: a row a claim, version, source, passage, transmission, drift and article; ids join them.
// Leaves out blocks, voices, edits and mentions: the JSON document has them.

import { hexDigest } from "../../lang/digest.ts";
import type { Evidence, Place } from "../../model/span.ts";
import { basisOf } from "../basis.ts";
import { type Lookup, publishedDate, wordsAt } from "../lookup.ts";
import { messagesFor } from "../messages/catalogue.ts";
import type { Language } from "../messages/messages.ts";
import { numberedName } from "../reason.ts";
import { sourceRows } from "../source-rows.ts";
import { type Cell, toCsv } from "./csv.ts";
import { verbatim, webAddress } from "./inert-text.ts";
import { PASSAGE_HEAD, passageCells } from "./passages-csv.ts";

/** One table: its name, and its text as CSV. */
export interface CsvTable {
  readonly name: string;
  readonly content: string;
}

interface Table {
  readonly head: string;
  readonly rows: (lookup: Lookup, language: Language) => readonly (readonly Cell[])[];
}

// Several values in one cell; no id, rule or sane name holds it.
const BETWEEN = " | ";

function joined(values: Iterable<string>): string {
  return [...new Set(values)].join(BETWEEN);
}

function nodeNames(ids: readonly string[], lookup: Lookup, language: Language): string {
  const nodes = ids.flatMap((id) => lookup.nodes.get(id) ?? []);
  return joined(nodes.map((node) => numberedName(node, lookup, messagesFor(language))));
}

function placeCells(place: Place, lookup: Lookup): readonly Cell[] {
  const article = lookup.articles.get(place.article);
  const outlet = article?.outlet?.name ?? null;
  return [place.article, outlet, place.start, place.end, wordsAt(lookup, place)];
}

function proofCells(evidence: readonly Evidence[]): readonly Cell[] {
  const score = evidence.length === 0 ? null : Math.max(...evidence.map((one) => one.score));
  return [joined(evidence.map(({ rule }) => rule)), score, joined(evidence.map(({ why }) => why))];
}

const articles: Table = {
  head: "number article outlet title byline published precision language url input text_sha256",
  rows: ({ reading, numbers }) =>
    reading.map((article) => {
      const date = publishedDate(article);
      return [
        numbers.get(article.id) ?? null,
        article.id,
        article.outlet?.name ?? null,
        article.title,
        article.byline,
        date?.value ?? null,
        date?.precision ?? null,
        article.language,
        webAddress(article.url),
        article.input,
        hexDigest(verbatim(article.text)),
      ];
    }),
};

const claims: Table = {
  head: "number claim text reports chains_low chains_high narrowest common_link origins narrowest_nodes common_link_nodes origin_nodes versions drifts",
  rows: (lookup, language) =>
    lookup.numberedClaims.map(({ number, claim, trace }) => [
      number,
      claim.id,
      claim.text,
      trace.reports,
      trace.chains.low,
      trace.chains.high,
      nodeNames(trace.narrowest, lookup, language),
      nodeNames(trace.commonLink, lookup, language),
      nodeNames(trace.origins, lookup, language),
      ...[trace.narrowest, trace.commonLink, trace.origins].map(joined),
      claim.versions.length,
      trace.drifts.length,
    ]),
};

const versions: Table = {
  head: "number claim article outlet start end text stance attribution source_kind source cue rules score why",
  rows: (lookup) =>
    lookup.numberedClaims.flatMap(({ number, claim }) =>
      claim.versions.map(({ at, stance, attribution, evidence = [] }) => {
        const found = attribution === null ? undefined : lookup.attributions.get(attribution);
        const words = found?.source.spans.map((span) => wordsAt(lookup, { article: at.article, ...span })) ?? [];
        return [
          number,
          claim.id,
          ...placeCells(at, lookup),
          stance,
          attribution,
          found?.source.kind ?? null,
          words.length === 0 ? null : words.join(" … "),
          found?.cue?.lemma ?? null,
          ...proofCells(evidence),
        ];
      }),
    ),
};

const sources: Table = {
  head: "source name kind visibility reports attributions articles rests_on",
  rows: (lookup, language) =>
    sourceRows(lookup).map((row) => [
      row.key,
      row.name,
      row.kind,
      row.node?.visibility ?? null,
      row.reports,
      row.places.length,
      joined(row.places.map(({ article }) => article)),
      nodeNames(
        row.upstream.map(({ id }) => id),
        lookup,
        language,
      ),
    ]),
};

const passages: Table = {
  head: PASSAGE_HEAD,
  rows: (lookup) => lookup.document.passages.map((passage) => passageCells(passage, lookup.articles)),
};

const transmissions: Table = {
  head: "from from_name to to_name how basis claims rules score why",
  rows: (lookup, language) =>
    lookup.document.transmissions.map((transmission) => [
      transmission.from,
      nodeNames([transmission.from], lookup, language),
      transmission.to,
      nodeNames([transmission.to], lookup, language),
      transmission.how,
      basisOf(transmission),
      joined(transmission.claims),
      ...proofCells(transmission.evidence),
    ]),
};

const drifts: Table = {
  head: "number claim kind from_article from_outlet from_start from_end from_text to_article to_outlet to_start to_end to_text summary_ar summary_en rules score why",
  rows: (lookup) =>
    lookup.numberedClaims.flatMap(({ number, claim, trace }) =>
      trace.drifts.map((drift) => [
        number,
        claim.id,
        drift.kind,
        ...placeCells(drift.from, lookup),
        ...placeCells(drift.to, lookup),
        drift.summary.ar,
        drift.summary.en,
        ...proofCells(drift.evidence),
      ]),
    ),
};

const TABLES: Readonly<Record<string, Table>> = {
  articles,
  claims,
  versions,
  sources,
  passages,
  transmissions,
  drifts,
};

/** All tables, in a fixed order. */
export function csvTables(lookup: Lookup, language: Language): readonly CsvTable[] {
  return Object.entries(TABLES).map(([name, { head, rows }]) => ({
    name,
    content: toCsv(head.split(" "), rows(lookup, language)),
  }));
}
