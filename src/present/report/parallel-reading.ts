// Parallel reading: for each two articles the passages they share, side by side, with the differences marked inside the words.
// Marks are real <mark>s with a background and an underline only: padding would tear Arabic letters apart. A checkbox alone, without script, dims all but the differences that matter.

import { h } from "preact";
import type { Article } from "../../model/article.ts";
import type { Edit, Passage } from "../../model/passage.ts";
import { lengthOf, overlaps, type Span } from "../../model/span.ts";
import type { Drift } from "../../model/trace.ts";
import { forPage, shortened } from "../foreign-text.ts";
import { editLook } from "../messages/messages.ts";
import { pieces, surroundings } from "./marked-text.ts";
import { dateView, type Finding, foreign, outletView, type Page, placeLink, sentenceView, type View } from "./page.ts";
import { type NumberedPassage, type PassagePair, passagePairs } from "./passage-pairs.ts";

// Pairs of articles that stand open, and passages of a pair in view.
const PAIRS_IN_VIEW = 1;
const PASSAGES_IN_VIEW = 8;
// Characters of the line around a passage, so that it does not begin in the air.
const RADIUS = 40;
// A drift over so few characters marks them all; a longer one marks only the words that differ.
const POINTED = 40;
// The summary of a drift above a passage is cut there: the card has it whole.
const NOTE_LENGTH = 140;

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

function contextView(article: Article, piece: Span, around: Span): View {
  const lineBegins = around.start === 0 || article.text.charAt(around.start - 1) === "\n";
  const lineEnds = around.end === article.text.length || article.text.charAt(around.end) === "\n";
  const before = piece.start === around.start && !lineBegins ? "… " : "";
  const after = piece.end === around.end && !lineEnds ? " …" : "";
  return h("span", { class: "context" }, before, forPage(article.text.slice(piece.start, piece.end)), after);
}

function pane(article: Article, entry: NumberedPassage, side: "a" | "b", page: Page): View {
  const place = entry.passage[side];
  const around = surroundings(article.text, place, RADIUS);
  const content = pieces(around, marksOf(entry, side), [place.start, place.end]).map((piece) => {
    if (!overlaps(piece, place)) return contextView(article, piece, around);
    const text = forPage(article.text.slice(piece.start, piece.end));
    const edit = piece.marks.find((mark) => mark.edit !== null)?.edit ?? null;
    const drift = matteringDrift(piece.marks, edit);
    if (edit === null && drift === null) return text;
    const looks = [...(edit === null ? [] : [editLook(edit.op)]), ...(drift === null ? [] : ["matters"])];
    const title = drift === null ? {} : { title: forPage(driftTitle(drift, page)) };
    return h("mark", { class: looks.join(" "), ...title }, text);
  });
  return h("div", { class: "pane", ...foreign(article, page) }, h("p", null, content));
}

function quotedNote(passage: Passage, page: Page): string[] {
  const { words } = page.messages;
  if (passage.quoted.a && passage.quoted.b) return [words.quotedBoth];
  return passage.quoted.a || passage.quoted.b ? [words.quotedOne] : [];
}

function driftNotes({ drifts }: NumberedPassage, page: Page): View {
  const texts = new Set(drifts.map((drift) => driftTitle(drift, page)));
  return [...texts].map((text) =>
    h("span", { class: "chip" }, h("bdi", null, sentenceView(shortened(text, NOTE_LENGTH)))),
  );
}

function passageView(entry: NumberedPassage, pair: PassagePair, page: Page): View {
  const { messages } = page;
  const { passage, number, drifts } = entry;
  const finding: Finding = { fragment: `passage-${number}`, label: messages.passageNumber(number) };
  const longer = passage.identity > 0 ? Math.round(passage.words / passage.identity) : 0;
  const notes = [...(passage.formula ? [messages.words.formula] : []), ...quotedNote(passage, page)];
  const looks = drifts.length > 0 ? "passage has-matter" : "passage";
  return h("div", { class: looks, id: finding.fragment, tabIndex: -1 }, [
    h("p", { class: "about" }, [
      h("b", null, messages.passageNumber(number)),
      ` · ${messages.sharedWords(passage.words, Math.max(passage.words, longer))}`,
      notes.map((note) => ` · ${note}`),
      " ",
      placeLink(page, passage.a, "①", finding),
      " ",
      placeLink(page, passage.b, "②", finding),
      " ",
      driftNotes(entry, page),
    ]),
    h("div", { class: "panes" }, [pane(pair.a, entry, "a", page), pane(pair.b, entry, "b", page)]),
  ]);
}

function pairHeading(pair: PassagePair, page: Page): View {
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
  const sign = (look: keyof typeof edits): View => [h("mark", { class: look }, edits[look]), " "];
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
  const pairs = passagePairs(page.lookup);
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
          pairs.map((pair, index) => pairView(pair, page, index < PAIRS_IN_VIEW)),
        ],
  ]);
}
