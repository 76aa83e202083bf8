// Parallel reading: for each two articles the passages they share, side by side, with the differences marked inside the words.
// Marks are real <mark>s with a background and an underline only: padding would tear Arabic letters apart. A checkbox alone, without script, dims all but the differences that matter.

import { h } from "preact";
import type { Article } from "../../model/article.ts";
import type { Edit, Passage } from "../../model/passage.ts";
import { overlaps, type Place, type Span } from "../../model/span.ts";
import type { Drift } from "../../model/trace.ts";
import { forPage } from "../foreign-text.ts";
import { editLook } from "../messages/messages.ts";
import { pieces, surroundings } from "./marked-text.ts";
import { dateView, type Finding, foreign, outletView, type Page, placeLink, type View } from "./page.ts";

// Pairs of articles that stand open, and passages of a pair in view.
const PAIRS_IN_VIEW = 1;
const PASSAGES_IN_VIEW = 8;
// Words around a passage, so that it does not begin in the air.
const RADIUS = 40;
// A drift over a longer stretch does not say which of its words matter.
const LONGEST_POINTED_DRIFT = 90;

interface Pair {
  readonly a: Article;
  readonly b: Article;
  readonly passages: readonly { readonly passage: Passage; readonly number: number }[];
  readonly words: number;
}

interface EditMark extends Span {
  readonly edit: Edit;
  readonly drift: Drift | null;
}

interface Reading {
  readonly page: Page;
  readonly drifts: readonly Drift[];
}

/** Drifts that matter to a reader: all but mere wording and omissions, which every rewriting has. */
function matteringDrifts(page: Page): Drift[] {
  return page.lookup.document.traces
    .flatMap(({ drifts }) => drifts)
    .filter(({ kind }) => kind !== "wording" && kind !== "omission");
}

function driftAt(article: string, span: Span, drifts: readonly Drift[]): Drift | null {
  const touches = (place: Place): boolean =>
    place.article === article && place.end - place.start <= LONGEST_POINTED_DRIFT && overlaps(place, span);
  return drifts.find(({ from, to }) => touches(from) || touches(to)) ?? null;
}

function marksOf(passage: Passage, side: "a" | "b", { drifts }: Reading): EditMark[] {
  return passage.edits.flatMap((edit) => {
    const span = edit[side];
    if (span === null) return [];
    const other = side === "a" ? edit.b : edit.a;
    const found =
      edit.op === "same"
        ? null
        : (driftAt(passage[side].article, span, drifts) ??
          (other && driftAt(passage[side === "a" ? "b" : "a"].article, other, drifts)));
    return [{ start: span.start, end: span.end, edit, drift: found }];
  });
}

function driftTitle(drift: Drift, page: Page): string {
  return `${page.messages.driftKinds[drift.kind]}: ${forPage(drift.summary[page.messages.language])}`;
}

function pane(article: Article, passage: Passage, side: "a" | "b", reading: Reading): View {
  const { page } = reading;
  const place = passage[side];
  const around = surroundings(article.text, place, RADIUS);
  const marks = marksOf(passage, side, reading);
  const content = pieces(around, marks, [place.start, place.end]).map((piece) => {
    const text = forPage(article.text.slice(piece.start, piece.end));
    if (!overlaps(piece, place)) {
      const lineBegins = around.start === 0 || article.text.charAt(around.start - 1) === "\n";
      const lineEnds = around.end === article.text.length || article.text.charAt(around.end) === "\n";
      const before = piece.start === around.start && !lineBegins ? "… " : "";
      const after = piece.end === around.end && !lineEnds ? " …" : "";
      return h("span", { class: "context" }, before, text, after);
    }
    const mark = piece.marks[0];
    if (mark === undefined) return text;
    const looks = [editLook(mark.edit.op), ...(mark.drift === null ? [] : ["matters"])];
    const title = mark.drift === null ? {} : { title: driftTitle(mark.drift, page) };
    return h("mark", { class: looks.join(" "), ...title }, text);
  });
  return h("div", { class: "pane", ...foreign(article, page) }, h("p", null, content));
}

function quotedNote(passage: Passage, page: Page): string[] {
  const { words } = page.messages;
  if (passage.quoted.a && passage.quoted.b) return [words.quotedBoth];
  return passage.quoted.a || passage.quoted.b ? [words.quotedOne] : [];
}

function driftNotes(passage: Passage, reading: Reading): View {
  const { page } = reading;
  const touched = [...marksOf(passage, "a", reading), ...marksOf(passage, "b", reading)].flatMap(
    ({ drift }) => drift ?? [],
  );
  return [...new Set(touched.map((drift) => driftTitle(drift, page)))].map((text) =>
    h("span", { class: "chip" }, h("bdi", null, text)),
  );
}

function passageView(entry: Pair["passages"][number], pair: Pair, reading: Reading): View {
  const { page } = reading;
  const { messages } = page;
  const { passage, number } = entry;
  const finding: Finding = { fragment: `passage-${number}`, label: messages.passageNumber(number) };
  const all =
    passage.identity > 0 ? Math.max(passage.words, Math.round(passage.words / passage.identity)) : passage.words;
  const matters = [...marksOf(passage, "a", reading), ...marksOf(passage, "b", reading)].some(({ drift }) => drift);
  const notes = [...(passage.formula ? [messages.words.formula] : []), ...quotedNote(passage, page)];
  return h("div", { class: `passage${matters ? " has-matter" : ""}`, id: `passage-${number}`, tabIndex: -1 }, [
    h("p", { class: "about" }, [
      h("b", null, messages.passageNumber(number)),
      ` · ${messages.sharedWords(passage.words, all)}`,
      notes.map((note) => ` · ${note}`),
      " ",
      placeLink(page, passage.a, "①", finding),
      " ",
      placeLink(page, passage.b, "②", finding),
      " ",
      driftNotes(passage, reading),
    ]),
    h("div", { class: "panes" }, [pane(pair.a, passage, "a", reading), pane(pair.b, passage, "b", reading)]),
  ]);
}

/** Passages by the pair of articles that share them: the earlier article on side a, pairs with most shared words first. */
function pairsOf(page: Page): Pair[] {
  const { lookup } = page;
  const order = (passage: Passage): boolean =>
    (lookup.numbers.get(passage.a.article) ?? 0) <= (lookup.numbers.get(passage.b.article) ?? 0);
  const byPair = new Map<string, Passage[]>();
  for (const passage of lookup.document.passages) {
    const earlierFirst = order(passage) ? passage : mirrored(passage);
    const key = `${earlierFirst.a.article} ${earlierFirst.b.article}`;
    byPair.set(key, [...(byPair.get(key) ?? []), earlierFirst]);
  }
  const pairs = [...byPair.values()].flatMap((passages) => {
    const a = lookup.articles.get(passages[0]?.a.article ?? "");
    const b = lookup.articles.get(passages[0]?.b.article ?? "");
    if (a === undefined || b === undefined) return [];
    const words = passages.filter(({ formula }) => !formula).reduce((sum, passage) => sum + passage.words, 0);
    return [{ a, b, words, passages: passages.toSorted((x, y) => x.a.start - y.a.start || x.b.start - y.b.start) }];
  });
  const rank = (article: Article): number => lookup.numbers.get(article.id) ?? 0;
  pairs.sort((x, y) => y.words - x.words || rank(x.a) - rank(y.a) || rank(x.b) - rank(y.b));
  let number = 0;
  return pairs.map((pair) => ({
    ...pair,
    passages: pair.passages.map((passage) => {
      number += 1;
      return { passage, number };
    }),
  }));
}

function mirrored(passage: Passage): Passage {
  return {
    ...passage,
    a: passage.b,
    b: passage.a,
    quoted: { a: passage.quoted.b, b: passage.quoted.a },
    edits: passage.edits.map(({ op, a, b }) => ({ op: MIRROR[op] ?? op, a: b, b: a })),
  };
}

const MIRROR: Readonly<Partial<Record<Edit["op"], Edit["op"]>>> = { insertion: "omission", omission: "insertion" };

function pairHeading(pair: Pair, page: Page): View {
  const { messages, lookup } = page;
  const side = (article: Article, sign: string): View => [
    `${sign} [${lookup.numbers.get(article.id) ?? 0}] `,
    outletView(page, article),
    " (",
    dateView(page, article),
    ")",
  ];
  return [side(pair.a, "①"), " · ", side(pair.b, "②"), ` · ${messages.passages(pair.passages.length)}`];
}

function pairView(pair: Pair, reading: Reading, open: boolean): View {
  const { messages } = reading.page;
  const view = (entry: Pair["passages"][number]): View => passageView(entry, pair, reading);
  const rest = pair.passages.slice(PASSAGES_IN_VIEW);
  return h("details", { class: "pair", open }, [
    h("summary", null, pairHeading(pair, reading.page)),
    pair.passages.slice(0, PASSAGES_IN_VIEW).map(view),
    h("p", { class: "nothing" }, messages.words.noDifference),
    rest.length === 0
      ? null
      : h("details", { class: "rest" }, h("summary", null, messages.morePassages(rest.length)), rest.map(view)),
  ]);
}

function legend(page: Page): View {
  const { edits, words } = page.messages;
  const sign = (look: keyof typeof edits): View => [h("mark", { class: look }, edits[look]), " "];
  return h("p", { class: "help" }, [`${words.legend}: `, sign("same"), sign("changed"), sign("only"), sign("moved")]);
}

/** The part with the passages side by side. */
export function parallelReading(page: Page): View {
  const { headings, words } = page.messages;
  const pairs = pairsOf(page);
  const reading: Reading = { page, drifts: matteringDrifts(page) };
  return h("section", { id: "parallel", "aria-labelledby": "parallel-heading" }, [
    h("h2", { id: "parallel-heading" }, headings.parallel),
    pairs.length === 0
      ? h("p", null, words.noPassages)
      : [
          legend(page),
          h(
            "p",
            null,
            h(
              "label",
              { class: "filter" },
              h("input", { type: "checkbox", id: "only-matters" }),
              ` ${words.onlyMatters}`,
            ),
          ),
          pairs.map((pair, index) => pairView(pair, reading, index < PAIRS_IN_VIEW)),
        ],
  ]);
}
