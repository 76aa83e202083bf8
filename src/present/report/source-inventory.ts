// The source inventory and the matrix of labels: who is said to say something, and who is called what by whom, with counts that open their words.

import { h } from "preact";
import type { Label, LabelCharge } from "../../model/actor.ts";
import type { Place } from "../../model/span.ts";
import { forPage } from "../foreign-text.ts";
import { type SourceRow, sourceRows } from "../source-rows.ts";
import { isRated, ratings } from "./judged.ts";
import {
  articleNumber,
  type Finding,
  foreign,
  moreIn,
  nameView,
  nodeView,
  outletView,
  type Page,
  phraseView,
  placeLink,
  type View,
} from "./page.ts";

// Sources in view; single ones behind them wait behind one line.
const SOURCES_IN_VIEW = 25;

function placeLinks(page: Page, places: readonly Place[], finding: Finding): View {
  const { placesOfSource, furtherPlaces } = page.detail;
  const link = (place: Place): View => [
    placeLink(page, place, articleNumber(page, place.article).trim(), finding),
    " ",
  ];
  const shown = places.slice(0, placesOfSource).map(link);
  const rest = places.slice(placesOfSource);
  if (rest.length === 0) return shown;
  if (!furtherPlaces) return [shown, moreIn(page, rest[0]?.article ?? "", rest.length)];
  const count = h("bdi", { dir: "ltr" }, page.messages.digits(`+${rest.length}`));
  return [shown, h("details", null, h("summary", null, count), rest.map(link))];
}

function sourceName(row: SourceRow, page: Page): View {
  const { messages } = page;
  if (row.name === null) return h("i", null, messages.sourceKinds[row.kind]);
  return nameView(page, row.name);
}

function directAccess(row: SourceRow, page: Page): View {
  const { messages } = page;
  if (row.upstream.length === 0) return messages.words.notSaid;
  return phraseView(messages.upstream(row.upstream.map((node) => nodeView(page, node))));
}

function sourceLine(row: SourceRow, number: number, page: Page): View {
  const { messages } = page;
  const finding = {
    fragment: `source-${number}`,
    label: `${messages.words.source} ${messages.digits(String(number))}`,
  };
  const seen = row.node?.visibility;
  const kind = messages.sourceKinds[row.kind];
  const doubt = seen === "unseen-document" ? ` · ${messages.visibilities[seen]}` : "";
  const index = page.lookup.document.actors.findIndex(({ id }) => id === row.key);
  return h("tr", { id: `source-${number}`, "data-i": index < 0 ? undefined : index }, [
    h("th", null, sourceName(row, page)),
    h("td", null, kind + doubt),
    h("td", null, `${messages.reports(row.reports)} `, placeLinks(page, row.places, finding)),
    h("td", null, directAccess(row, page)),
    isRated(page) ? h("td", null, ratings(row, page)) : null,
  ]);
}

function sourceTable(rows: readonly SourceRow[], from: number, page: Page): View {
  const { words, headings } = page.messages;
  const columns = [
    words.source,
    words.kind,
    words.inReports,
    words.directAccess,
    ...(isRated(page) ? [words.rating] : []),
  ];
  return h("div", { class: "scroll", role: "group", tabIndex: 0, "aria-label": `${headings.sources} ${from + 1}` }, [
    h("table", null, [
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          columns.map((column) => h("th", null, column)),
        ),
      ),
      h(
        "tbody",
        null,
        rows.map((row, index) => sourceLine(row, from + index + 1, page)),
      ),
    ]),
  ]);
}

/** The part with the sources. */
export function sourceInventory(page: Page): View {
  const { headings, words } = page.messages;
  const rows = sourceRows(page.lookup);
  const rest = rows.slice(SOURCES_IN_VIEW);
  return h("section", { id: "sources", "aria-labelledby": "sources-heading" }, [
    h("h2", { id: "sources-heading" }, headings.sources),
    rows.length === 0 ? h("p", null, words.noSources) : sourceTable(rows.slice(0, SOURCES_IN_VIEW), 0, page),
    rest.length === 0
      ? null
      : h("details", { class: "rest" }, [
          h("summary", null, `${words.sourcesHeading}: ${page.messages.digits(`+${rest.length}`)}`),
          sourceTable(rest, SOURCES_IN_VIEW, page),
        ]),
  ]);
}

interface LabelCount {
  readonly text: string;
  readonly charge: LabelCharge;
  readonly places: Place[];
}

function labelCounts(labels: readonly Label[]): LabelCount[] {
  const counts = new Map<string, LabelCount>();
  for (const { text, charge, at } of labels) {
    const key = JSON.stringify([text, charge]);
    const count = counts.get(key) ?? { text, charge, places: [] };
    count.places.push(at);
    counts.set(key, count);
  }
  return [...counts.values()].sort((a, b) => b.places.length - a.places.length || (a.text < b.text ? -1 : 1));
}

function labelCell(labels: readonly Label[], page: Page, finding: Finding): View {
  const { messages, lookup } = page;
  return labelCounts(labels).map(({ text, charge, places }) => {
    const article = lookup.articles.get(places[0]?.article ?? "");
    const [first, ...others] = places;
    const link =
      first === undefined ? null : placeLink(page, first, page.messages.digits(`×${places.length}`), finding);
    const further = others.map((place, index) => [
      " ",
      placeLink(page, place, page.messages.digits(String(index + 2)), finding),
    ]);
    const sign = charge === "neutral" ? "" : ` (${messages.charges[charge]})`;
    return h("p", null, h("bdi", foreign(article, page), `«${forPage(text)}»`), " ", link, further, sign);
  });
}

/** The part with the labels: actors in rows, articles that label them in columns. */
export function labelMatrix(page: Page): View {
  const { messages, lookup } = page;
  const { words, headings } = messages;
  const actors = lookup.document.actors
    .filter(({ labels }) => labels.length > 0)
    .sort((a, b) => b.labels.length - a.labels.length || (a.id < b.id ? -1 : 1));
  const columns = lookup.reading.filter(({ id }) =>
    actors.some(({ labels }) => labels.some(({ at }) => at.article === id)),
  );
  const row = (actor: (typeof actors)[number], index: number): View => {
    const finding = { fragment: `label-${index + 1}`, label: `${words.actor} ${index + 1}` };
    return h("tr", { id: finding.fragment }, [
      h("th", null, nameView(page, actor.name)),
      columns.map(({ id }) =>
        h(
          "td",
          null,
          labelCell(
            actor.labels.filter(({ at }) => at.article === id),
            page,
            finding,
          ),
        ),
      ),
    ]);
  };
  const heading = columns.map((article) => h("th", null, articleNumber(page, article.id), outletView(page, article)));
  return h("section", { id: "labels", "aria-labelledby": "labels-heading" }, [
    h("h2", { id: "labels-heading" }, headings.labels),
    actors.length === 0
      ? h("p", null, words.noLabels)
      : h("div", { class: "scroll", role: "group", tabIndex: 0, "aria-label": headings.labels }, [
          h("table", null, [
            h("thead", null, h("tr", null, h("th", null, words.actor), heading)),
            h("tbody", null, actors.map(row)),
          ]),
        ]),
  ]);
}
