// The report's script, as text: it shows the whole range that a link points at, finds a word's twin in the other pane, opens what hides a target,
// moves by keys, searches, shows the ids that a person's decisions name, and saves the data. The page says everything else without it. What it adds
// is text.

/** The script's text; its hash stands in the page's content security policy. */
export const SCRIPT: string = `"use strict";
(() => {
const byId = (id) => document.getElementById(id);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const targetOf = (hash) => byId(decodeURIComponent(hash.slice(1)));

const pointed = "highlights" in CSS ? new Highlight() : null;
if (pointed) CSS.highlights.set("pointed", pointed);
const rangeOf = (link) => {
  const start = targetOf(link.hash);
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
  const range = rangeOf(link);
  if (range) pointed.add(range);
};

const unfold = (node) => { for (; node; node = node.parentElement) if (node instanceof HTMLDetailsElement) node.open = true; };
const reveal = () => {
  const target = location.hash.length > 1 && targetOf(location.hash);
  if (!target) return;
  unfold(target);
  target.scrollIntoView({ block: target.closest(".body") ? "center" : "start" });
};
addEventListener("hashchange", reveal);
reveal();

let twins = [];
const twin = (mark) => {
  for (const old of twins) old.classList.remove("twin");
  twins = mark ? all('mark[data-e="' + mark.dataset.e + '"]', mark.closest(".panes")) : [];
  for (const each of twins) each.classList.add("twin");
};
const explain = (link) => { if (!link.title) link.title = targetOf(link.hash)?.lastElementChild?.textContent ?? ""; };
const near = (event, selector) => event.target instanceof Element ? event.target.closest(selector) : null;
const look = (event) => {
  const link = near(event, "a[data-n]");
  if (link) point(link);
  const rule = near(event, 'a[href^="#r-"]');
  if (rule) explain(rule);
  if (event.type === "mouseover") twin(near(event, "mark[data-e]"));
};
for (const type of ["mouseover", "focusin", "click"]) document.addEventListener(type, look);
document.addEventListener("click", (event) => { if (near(event, "a[href^='#']")?.hash === location.hash) reveal(); });

const last = {};
const shown = (element) => !element.closest("[hidden]") && getComputedStyle(element).display !== "none";
const move = (selector, by) => {
  const list = all(selector).filter(shown);
  const here = list.findIndex((element) => element.contains(document.activeElement));
  const now = here < 0 ? list.indexOf(last[selector]) : here;
  const next = list[now < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, now + by))];
  if (!next) return;
  last[selector] = next;
  unfold(next);
  const stop = next instanceof HTMLDetailsElement ? next.firstElementChild : next;
  if (stop === next) next.tabIndex = -1;
  stop.focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
};
const toggle = (holder, selector) => {
  const box = (document.activeElement?.closest(holder) ?? document.querySelector(holder + ":target") ?? all(holder)[0])?.querySelector(selector);
  if (box) { box.open = !box.open; box.firstElementChild.focus(); }
};
const search = byId("search");
const help = byId("help");
const CLAIMS = "#claims .claim,#claims .lines>li";
const ids = byId("ids");
const keys = {
  j: () => move(".passage", 1), k: () => move(".passage", -1), J: () => move(CLAIMS, 1), K: () => move(CLAIMS, -1),
  "]": () => move(".text", 1), "[": () => move(".text", -1), g: () => move("figure", 1), t: () => toggle("figure", ".table"),
  e: () => toggle(".claim", ".evidence"), "/": () => search.focus(), "?": () => help.showModal(),
  i: () => ids.click(),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target === search) {
    if (event.key === "Escape") { search.value = ""; find(); search.blur(); }
    return;
  }
  if (event.target instanceof HTMLInputElement || help.open) return;
  const act = keys[event.key];
  if (act) { event.preventDefault(); act(); }
});
byId("close").addEventListener("click", () => help.close());
byId("open-help").addEventListener("click", () => help.showModal());

// Spellings that readers type for one another; vowel marks and the lengthening stroke count for nothing.
const folded = (text) => text.normalize("NFKC").toLowerCase().replace(/[\\u0640\\u064B-\\u065F\\u0670]/g, "")
  .replace(/[\\u0622\\u0623\\u0625\\u0671]/g, "\\u0627").replace(/\\u0629/g, "\\u0647").replace(/[\\u0649\\u06CC]/g, "\\u064A").replace(/\\u06A9/g, "\\u0643");
const inDigits = (text) => document.documentElement.dataset.digits ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : text;
const searched = all(CLAIMS + ",.passage,#sources tbody tr,#labels tbody tr,.text,.register>ol>li");
const texts = new Map();
const find = () => {
  const words = folded(search.value).split(/\\s+/).filter(Boolean);
  let found = 0;
  for (const element of searched) {
    if (!texts.has(element)) texts.set(element, folded(element.textContent));
    element.hidden = !words.every((word) => texts.get(element).includes(word));
    if (!element.hidden) found += 1;
  }
  document.body.classList.toggle("searching", words.length > 0);
  byId("found").textContent = words.length > 0 ? inDigits(found + " / " + searched.length) : "";
};
search.addEventListener("input", find);
for (const element of all("[data-live]")) element.hidden = false;

let folds = [];
addEventListener("beforeprint", () => {
  folds = all("details:not([open])");
  for (const fold of folds) fold.open = true;
});
addEventListener("afterprint", () => { for (const fold of folds) fold.open = false; });

// The places of articles, steps and sources in the data stand on them; a wording's own id is its article's with the offsets that its link has.
let areSigned = false;
const showIds = async () => {
  if (areSigned) return;
  areSigned = true;
  const { articles, actors, transmissions } = JSON.parse(await unpacked(byId("trace")));
  const sign = (element, id) => {
    const code = document.createElement("code");
    code.className = "id";
    code.textContent = id;
    element?.append(" ", code);
  };
  const sides = ({ from, to }) => from + " " + to;
  for (const step of all(".register [data-i]")) sign(step, sides(transmissions[step.dataset.i]));
  for (const row of all("#sources [data-i]")) sign(row.firstElementChild, actors[row.dataset.i].id);
  for (const text of all(".text[data-i]")) sign(text.querySelector(".about"), articles[text.dataset.i].id);
  for (const link of all(".versions q>[data-n],.lines [data-n]")) {
    const [text, start] = link.hash.slice(1).split("-");
    const id = articles[byId(text).dataset.i].id + ":" + start + "-" + (Number(start) + Number(link.dataset.n));
    sign(link.parentElement.nextElementSibling, id);
  }
};
ids.addEventListener("change", showIds);

const unpacked = async ({ textContent, dataset }) => {
  if (!dataset.encoding) return textContent;
  const bytes = Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
};
byId("download").addEventListener("click", async () => {
  const text = await unpacked(byId("trace"));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "musnad-trace.json";
  link.click();
});
})();
`;
