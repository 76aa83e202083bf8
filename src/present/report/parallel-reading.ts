// Parallel reading: for each two articles the passages they share, side by side, with the differences marked inside the words.
// Marks are real <mark>s with a background and an underline only: padding would tear Arabic letters apart. A checkbox alone, without script, dims all but the differences that matter.

import { h } from "preact";
import type { Article } from "../../model/article.ts";
import { type Edit, isEvidence, type Passage } from "../../model/passage.ts";
import { lengthOf, type Span } from "../../model/span.ts";
import type { Drift } from "../../model/trace.ts";
import { forPage, shortened } from "../foreign-text.ts";
import { editLook } from "../messages/messages.ts";
import { filterBox } from "./controls.ts";
import { pieces, surroundings } from "./marked-text.ts";
import {
  articleNumber,
  dayView,
  type Finding,
  foreign,
  outletView,
  type Page,
  placeLink,
  sentenceView,
  type View,
} from "./page.ts";
import { allWords, type NumberedPassage, type PassagePair } from "./passage-pairs.ts";

// Pairs of articles that stand open, and passages of a pair in view.
const PAIRS_IN_VIEW = 1;
const PASSAGES_IN_VIEW = 8;
// A drift over so few characters marks them all; a longer one marks only the words that differ.
const POINTED = 40;
// A stock phrase is shown by its beginning.
const FORMULA_LENGTH = 90;

interface PaneMark extends Span {
  readonly edit: Edit | null;
  readonly drift: Drift | null;
}

function marksOf({ passage, drifts }: NumberedPassage, side: "a" | "b"): PaneMark[] {
  const edits = passage.edits.flatMap((edit): PaneMark[] => {
    const span = edit[side];
    return span === null ? [] : [{ start: span.start, end: span.end, edit, drift: null }];
  });
  const places = drifts.flatMap((drift) =>
    [drift.from, drift.to]
      .filter(({ article }) => article === passage[side].article)
      .map(({ start, end }): PaneMark => ({ start, end, edit: null, drift })),
  );
  return [...edits, ...places];
}

function matteringDrift(marks: readonly PaneMark[], edit: Edit | null): Drift | null {
  const differs = edit !== null && edit.op !== "same" && edit.op !== "spelling";
  return marks.find((mark) => mark.drift !== null && (differs || lengthOf(mark) <= POINTED))?.drift ?? null;
}

function driftTitle(drift: Drift, page: Page): string {
  return `${page.messages.driftKinds[drift.kind]}: ${drift.summary[page.messages.language]}`;
}

// Words that differ and stand on both sides share a number, by which a pointer finds one from the other.
function twinNumbers({ passage }: NumberedPassage): ReadonlyMap<Edit, number> {
  const twins = passage.edits.filter(({ op, a, b }) => op !== "same" && a !== null && b !== null);
  return new Map(twins.map((edit, index) => [edit, index]));
}

function contextView(article: Article, piece: Span, around: Span): View {
  if (piece.start >= piece.end) return null;
  const lineBegins = around.start === 0 || article.text.charAt(around.start - 1) === "\n";
  const lineEnds = around.end === article.text.length || article.text.charAt(around.end) === "\n";
  const before = piece.start === around.start && !lineBegins ? "… " : "";
  const after = piece.end === around.end && !lineEnds ? " …" : "";
  return before + forPage(article.text.slice(piece.start, piece.end)) + after;
}

function pane(article: Article, entry: NumberedPassage, side: "a" | "b", page: Page): View {
  const place = entry.passage[side];
  const around = surroundings(article.text, place, page.detail.passageRadius);
  const numbers = twinNumbers(entry);
  const content = pieces(place, marksOf(entry, side)).map((piece) => {
    const text = forPage(article.text.slice(piece.start, piece.end));
    const edit = piece.marks.find((mark) => mark.edit !== null)?.edit ?? null;
    const drift = matteringDrift(piece.marks, edit);
    const look = edit === null ? "same" : editLook(edit.op);
    if (look === "same" && drift === null) return text;
    const looks = [...(look === "same" ? [] : [look]), ...(drift === null ? [] : ["matters"])];
    return h("mark", { class: looks.join(" "), "data-e": edit === null ? undefined : numbers.get(edit) }, text);
  });
  const before = { start: around.start, end: place.start };
  const after = { start: place.end, end: around.end };
  return h("p", { class: "pane", ...foreign(article, page) }, [
    contextView(article, before, around),
    h("span", { class: "same" }, content),
    contextView(article, after, around),
  ]);
}

// Where both sides have the same letters and nothing drifted, a spare page shows them once: the count above says that they are the same.
function onlyOnce({ passage, drifts }: NumberedPassage, { detail }: Page): boolean {
  return !detail.bothIdentical && drifts.length === 0 && passage.edits.every(({ op }) => op === "same");
}

function quotedNote(passage: Passage, page: Page): string[] {
  const { words } = page.messages;
  if (passage.quoted.a && passage.quoted.b) return [words.quotedBoth];
  return passage.quoted.a || passage.quoted.b ? [words.quotedOne] : [];
}

function driftNotes({ drifts }: NumberedPassage, page: Page): View {
  const texts = new Set(drifts.map((drift) => driftTitle(drift, page)));
  return [...texts].map((text) =>
    h("span", { class: "chip" }, h("bdi", null, sentenceView(shortened(text, page.detail.driftNote)))),
  );
}

// A stock phrase, or a few words inside longer statements, is no evidence: its words in one line, with a way to either side.
function formulaView({ passage, number }: NumberedPassage, { a }: PassagePair, page: Page): View {
  const { messages } = page;
  const finding: Finding = { fragment: `passage-${number}`, label: messages.passageNumber(number) };
  const words = forPage(shortened(a.text.slice(passage.a.start, passage.a.end), FORMULA_LENGTH));
  return h("div", { class: "passage", id: finding.fragment }, [
    h("p", { class: "about" }, [
      h("b", null, finding.label),
      ` · ${passage.formula ? messages.words.formula : messages.words.phrase} `,
      placeLink(page, passage.a, "①", finding),
      " ",
      placeLink(page, passage.b, "②", finding),
      " ",
      h("bdi", foreign(a, page), `«${words}»`),
    ]),
  ]);
}

function passageView(entry: NumberedPassage, pair: PassagePair, page: Page): View {
  const { messages } = page;
  const { passage, number, drifts } = entry;
  if (!isEvidence(passage) && drifts.length === 0) return formulaView(entry, pair, page);
  const finding: Finding = { fragment: `passage-${number}`, label: messages.passageNumber(number) };
  const { formula, phrase } = messages.words;
  const notes = [...(isEvidence(passage) ? [] : [passage.formula ? formula : phrase]), ...quotedNote(passage, page)];
  const looks = drifts.length > 0 ? "passage has-matter" : "passage";
  return h("div", { class: looks, id: finding.fragment }, [
    h("p", { class: "about" }, [
      h("b", null, messages.passageNumber(number)),
      ` · ${messages.sharedWords(passage.words, allWords(passage))}`,
      notes.map((note) => ` · ${note}`),
      " ",
      placeLink(page, passage.a, "①", finding),
      " ",
      placeLink(page, passage.b, "②", finding),
      " ",
      driftNotes(entry, page),
    ]),
    onlyOnce(entry, page)
      ? pane(pair.a, entry, "a", page)
      : h("div", { class: "panes" }, [pane(pair.a, entry, "a", page), pane(pair.b, entry, "b", page)]),
  ]);
}

function pairHeading(pair: PassagePair, page: Page): View {
  const { messages } = page;
  const side = (article: Article, sign: string): View => [
    `${sign} ${articleNumber(page, article.id)}`,
    outletView(page, article),
    " (",
    dayView(page, article),
    ")",
  ];
  return [side(pair.a, "①"), " · ", side(pair.b, "②"), ` · ${messages.passages(pair.passages.length)}`];
}

function pairView(pair: PassagePair, page: Page, open: boolean): View {
  const { messages } = page;
  const view = (entry: NumberedPassage): View => passageView(entry, pair, page);
  const rest = pair.passages.slice(PASSAGES_IN_VIEW);
  return h("details", { class: "pair", open }, [
    h("summary", null, pairHeading(pair, page)),
    pair.passages.slice(0, PASSAGES_IN_VIEW).map(view),
    h("p", { class: "nothing" }, messages.words.noDifference),
    rest.length === 0
      ? null
      : h("details", { class: "rest" }, h("summary", null, messages.morePassages(rest.length)), rest.map(view)),
  ]);
}

function legend(page: Page): View {
  const { edits, words } = page.messages;
  const sign = (look: keyof typeof edits): View => [
    h(look === "same" ? "span" : "mark", { class: look }, edits[look]),
    " ",
  ];
  return h("p", { class: "help" }, [
    `${words.legend}: `,
    sign("same"),
    sign("spelling"),
    sign("changed"),
    sign("only"),
    sign("moved"),
  ]);
}

/** The part with the passages side by side. */
export function parallelReading(page: Page): View {
  const { headings, words } = page.messages;
  const { pairs } = page;
  return h("section", { id: "parallel", "aria-labelledby": "parallel-heading" }, [
    h("h2", { id: "parallel-heading" }, headings.parallel),
    pairs.length === 0
      ? h("p", null, words.noPassages)
      : [
          legend(page),
          h("p", null, filterBox("only-matters", words.onlyMatters)),
          pairs.map((pair, index) => pairView(pair, page, index < PAIRS_IN_VIEW)),
        ],
  ]);
}
