// The report's script, as text: it shows the whole range that a link points at, opens what hides a target, moves by keys and saves the data.
// The page says everything without it. It reads the page and writes no markup.

/** The script's text; its hash stands in the page's content security policy. */
export const SCRIPT: string = `"use strict";
(() => {
const pointed = "highlights" in CSS ? new Highlight() : null;
if (pointed) CSS.highlights.set("pointed", pointed);
const rangeOf = (link) => {
  const start = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const body = start?.closest(".body");
  if (!body) return null;
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT,
    (node) => node.parentElement.closest(".backs") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  texts.currentNode = start;
  const range = document.createRange();
  range.setStartBefore(start);
  range.setEndAfter(start);
  let left = Number(link.dataset.n);
  for (let text = texts.nextNode(); text && left > 0; text = texts.nextNode()) {
    range.setEnd(text, Math.min(left, text.length));
    left -= text.length;
  }
  return range;
};
const point = (link) => {
  if (!pointed) return;
  pointed.clear();
  const range = link && rangeOf(link);
  if (range) pointed.add(range);
};
const linkOf = (event) => event.target instanceof Element ? event.target.closest("a[data-n]") : null;
document.addEventListener("mouseover", (event) => { const link = linkOf(event); if (link) point(link); });
document.addEventListener("focusin", (event) => { const link = linkOf(event); if (link) point(link); });
document.addEventListener("click", (event) => { const link = linkOf(event); if (link) point(link); });
const reveal = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let node = target; node; node = node.parentElement) if (node instanceof HTMLDetailsElement) node.open = true;
  target.scrollIntoView({ block: "center" });
};
addEventListener("hashchange", reveal);
if (location.hash) reveal();
const step = (selector, by) => {
  const all = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility?.() ?? true);
  const now = all.findIndex((element) => element === document.activeElement || element.contains(document.activeElement));
  const next = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + by))];
  if (next) { next.tabIndex = -1; next.focus(); next.scrollIntoView({ block: "start" }); }
};
const keys = {
  j: () => step(".passage", 1), k: () => step(".passage", -1), J: () => step(".claim", 1), K: () => step(".claim", -1),
  g: () => step("figure", 1),
  e: () => { const box = document.activeElement?.closest(".claim")?.querySelector("details"); if (box) box.open = !box.open; },
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
  const act = keys[event.key];
  if (act) { event.preventDefault(); act(); }
});
const save = document.getElementById("download");
save.hidden = false;
document.getElementById("keys").hidden = false;
const unpacked = async ({ textContent, dataset }) => {
  if (!dataset.encoding) return textContent;
  const bytes = Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
};
save.addEventListener("click", async () => {
  const text = await unpacked(document.getElementById("trace"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "musnad-trace.json";
  link.click();
});
})();
`;
