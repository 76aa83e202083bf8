// What a reader steers the page with: the search line, the ids and the help, which need the script and stay hidden without it,
// and filters, which the style sheet obeys by itself.

import { h } from "preact";
import type { Page, View } from "./page.ts";

/** A checkbox with its label; the style sheet knows its id. */
export function filterBox(id: string, label: string): View {
  return h("label", { class: "filter" }, h("input", { type: "checkbox", id }), ` ${label}`);
}

/** The search line with the button for the help. Claims, passages, sources and articles without the words are hidden while it has any. */
export function searchLine({ messages }: Page): View {
  const { words } = messages;
  return h("p", { class: "search", hidden: true, "data-live": true, role: "search" }, [
    h("label", { for: "search" }, words.search),
    " ",
    h("input", { type: "search", id: "search", autocomplete: "off", dir: "auto" }),
    " ",
    h("span", { id: "found", role: "status", dir: "ltr" }),
    " ",
    h("button", { type: "button", id: "open-help" }, words.help),
    " ",
    filterBox("ids", words.ids),
  ]);
}

/** The keys, in a box of their own that opens over the page. */
export function helpBox({ messages }: Page): View {
  const { words } = messages;
  const lines = words.keys.map(([keys, meaning]) => [
    h(
      "dt",
      null,
      keys.split(" ").map((key) => [h("kbd", null, key), " "]),
    ),
    h("dd", null, meaning),
  ]);
  return h("dialog", { id: "help", "aria-labelledby": "help-heading" }, [
    h("h2", { id: "help-heading" }, words.help),
    h("dl", null, lines),
    h("p", null, words.colours),
    h("button", { type: "button", id: "close" }, words.close),
  ]);
}
