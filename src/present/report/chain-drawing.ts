// Draws one chain as SVG: boxes with a border by kind, lines solid where a text states the step and dashed where it is inferred, numbers beside the lines.
// The numbers lead to the register of steps. Leaves out where things stand (chain-layout.ts) and the size of a box, which the style sheet repeats.

import { h } from "preact";
import { groupBy } from "../../model/grouping.ts";
import type { ChainEdge, ChainNode } from "../chain-graph.ts";
import { chainLayout, type Layout, type LayoutOptions, type Point } from "../chain-layout.ts";
import { forPage, languageOfName, shortened } from "../foreign-text.ts";
import { distinction, nodeName } from "../reason.ts";
import type { SharedChain } from "./chain-view.ts";
import { HAND, isJudged } from "./judged.ts";
import { labelPlaces } from "./line-labels.ts";
import { articleFragment, articleNumber, type Page, type View } from "./page.ts";
import { type Steps, stepFragment, stepNumber } from "./step-register.ts";

const BOX = { boxWidth: 196, boxHeight: 50, layerGap: 76, laneGap: 22 } as const;
const MARGIN = 12;
// Room above for the days, and below for arcs against time.
const HEADROOM = 30;
const ARC_DEPTH = 46;
// How far a line between two boxes of one layer swings out.
const BESIDE = 44;
// About as many Arabic letters of 14 px as fit into a box, and Latin ones, which are wider.
const NAME_LENGTH = 27;
const LATIN_NAME_LENGTH = 24;

interface Drawing {
  readonly page: Page;
  readonly chain: SharedChain;
  readonly layout: Layout;
  readonly steps: Steps;
  /** +1 where later stands further right, -1 in right-to-left pages. */
  readonly forward: 1 | -1;
}

function pathOfLine(route: readonly Point[], forward: 1 | -1): string {
  const half = (forward * BOX.boxWidth) / 2;
  const parts: string[] = [];
  for (let index = 1; index < route.length; index++) {
    const from = route[index - 1];
    const to = route[index];
    if (from === undefined || to === undefined) continue;
    const start = from.x + half;
    const end = to.x - half;
    const middle = (start + end) / 2;
    parts.push(index === 1 ? `M${start} ${from.y}` : `L${start} ${from.y}`);
    parts.push(from.y === to.y ? `H${end}` : `C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`);
  }
  return parts.join("");
}

function pathOfArc(route: readonly Point[]): string {
  const from = route[0];
  const to = route.at(-1);
  if (from === undefined || to === undefined) return "";
  const half = BOX.boxHeight / 2;
  const deep = Math.max(from.y, to.y) + half + ARC_DEPTH;
  const middle = (from.x + to.x) / 2 + (from.x === to.x ? BOX.boxWidth * 0.8 : 0);
  return `M${from.x} ${from.y + half}Q${middle} ${deep} ${to.x} ${to.y + half}`;
}

// Between two boxes of one layer the line runs on their later side.
function pathBeside(route: readonly Point[], forward: 1 | -1): string {
  const from = route[0];
  const to = route.at(-1);
  if (from === undefined || to === undefined) return "";
  const side = from.x + (forward * BOX.boxWidth) / 2;
  const out = side + forward * BESIDE;
  return `M${side} ${from.y}C${out} ${from.y} ${out} ${to.y} ${side} ${to.y}`;
}

function isBeside(route: readonly Point[]): boolean {
  return route.length === 2 && route[0]?.x === route[1]?.x;
}

function shapeOf(edge: ChainEdge, route: readonly Point[], forward: 1 | -1): string {
  if (edge.closing) return pathOfArc(route);
  return isBeside(route) ? pathBeside(route, forward) : pathOfLine(route, forward);
}

// The style sheet gives directed lines their head.
function line(edge: ChainEdge, route: readonly Point[], drawing: Drawing): View {
  const looks = [
    isJudged(edge.transmissions) ? "judged" : edge.stated ? "stated" : "inferred",
    ...(edge.undirected ? ["undirected"] : []),
  ];
  return h("path", { class: looks.join(" "), d: shapeOf(edge, route, drawing.forward) });
}

function movedTo({ x, y }: Point): string {
  return `translate(${x} ${y})`;
}

// The register says the rest, so that the link needs no more than its step's number.
function lineNumber(edge: ChainEdge, at: Point, { page, steps }: Drawing): View {
  const number = stepNumber(edge, steps);
  const hand = isJudged(edge.transmissions) ? HAND : "";
  const label = page.messages.stepNumber(number);
  return h(
    "a",
    { href: `#${stepFragment(number)}`, class: "number", transform: movedTo(at), "aria-label": label },
    h("rect", null),
    h("text", null, hand + page.messages.digits(String(number))),
  );
}

function secondLine({ node, day }: ChainNode, { page, chain }: Drawing): string {
  const { messages } = page;
  const common = chain.commonLink.has(node.id) ? `${messages.words.commonLink} · ` : "";
  return common + ownKind({ node, day }, page) + distinction([node], page.lookup, messages);
}

function ownKind({ node, day }: Pick<ChainNode, "node" | "day">, { messages, lookup }: Page): string {
  if (node.kind === "article") {
    return day === null ? messages.words.undated : messages.date(day, day.length > 7 ? "day" : "month");
  }
  // Its name says already that no text names it; behind it stands where it is inferred.
  if (node.kind === "latent") return messages.words.inferred;
  if (node.visibility !== "named") return messages.visibilities[node.visibility];
  const actor = node.kind === "source" && node.actor !== null ? lookup.actors.get(node.actor) : undefined;
  return actor === undefined ? messages.visibilities.named : messages.actorKinds[actor.kind];
}

// A drawing has the page's direction; a name of the other script needs its own.
function directionOf(text: string, { messages }: Page): { direction?: "rtl" | "ltr" } {
  const own = languageOfName(text) === "ar" ? "rtl" : "ltr";
  return own === messages.direction ? {} : { direction: own };
}

function box(ranked: ChainNode, drawing: Drawing): View {
  const { page, chain, layout } = drawing;
  const { node } = ranked;
  const at = layout.nodes.get(node.id) ?? { x: 0, y: 0 };
  const number = node.kind === "article" ? articleNumber(page, node.article) : "";
  const name = number + forPage(nodeName(node, page.lookup, page.messages));
  const shown = shortened(name, languageOfName(name) === "ar" ? NAME_LENGTH : LATIN_NAME_LENGTH);
  const second = secondLine(ranked, drawing);
  const looks: string[] = [node.kind === "article" ? "article" : node.visibility];
  if (chain.commonLink.has(node.id)) looks.push("common");
  const content = [
    shown === name ? null : h("title", null, name),
    h("rect", null),
    h("text", directionOf(name, page), shown),
    h("text", { class: "kind" }, second),
  ];
  const place = { class: looks.join(" "), transform: movedTo(at) };
  return node.kind === "article"
    ? h("a", { ...place, href: `#${articleFragment(page, node.article)}` }, content)
    : h("g", place, content);
}

// A day may take several columns, where one of its articles rests on another. A column with an undated source in it bears no day: nobody knows its.
function dayLabels({ page, chain, layout }: Drawing): View {
  const byColumn = groupBy(chain.graph.nodes, ({ node }) => layout.nodes.get(node.id)?.x ?? 0);
  return [...byColumn].map(([x, nodes]) => {
    const day = nodes[0]?.day ?? null;
    if (day === null || nodes.some((one) => one.day !== day)) return null;
    const words = page.messages.date(day, day.length > 7 ? "day" : "month");
    return h("text", { class: "day", x, y: -14 }, words);
  });
}

// How far the style may shrink a drawing before its names become hard to read.
function sizeOf(nodes: readonly ChainNode[]): string {
  const layers = new Set(nodes.map(({ rank }) => rank)).size;
  if (layers > 5) return "long";
  if (layers > 3) return "many";
  return layers > 2 ? "some" : "few";
}

/** The head that all lines share, once on the page. Not hidden, for a hidden head is drawn nowhere. */
export function arrowHead(): View {
  const marker = { id: "head", viewBox: "0 0 10 10", refX: 10, refY: 5, orient: "auto", markerUnits: "userSpaceOnUse" };
  return h("svg", { class: "heads", width: 0, height: 0, "aria-hidden": "true" }, [
    h("marker", { ...marker, markerWidth: 10, markerHeight: 10 }, h("path", { d: "M0 0L10 5L0 10z" })),
  ]);
}

/** The drawing of a chain. No image, since its numbers and boxes are links; what holds it bears the name. */
export function chainDrawing(chain: SharedChain, page: Page, steps: Steps): View {
  const { nodes, edges } = chain.graph;
  const forward = page.messages.direction === "rtl" ? -1 : 1;
  const options: LayoutOptions = { ...BOX, direction: page.messages.direction };
  const layout = chainLayout(
    nodes.map(({ node, rank }) => ({ id: node.id, rank })),
    edges,
    options,
  );
  const drawing: Drawing = { page, chain, layout, steps, forward };
  const lines = edges.map((edge, index) => ({ edge, route: layout.routes[index] ?? [] }));
  const labels = labelPlaces(lines, [...layout.nodes.values()], BOX, forward);
  const depth = edges.some(({ closing }) => closing) ? ARC_DEPTH : 0;
  const beside = lines.some(({ route }) => isBeside(route)) ? BESIDE : 0;
  const width = layout.width + 2 * MARGIN + beside;
  const height = layout.height + HEADROOM + 2 * MARGIN + depth;
  return h(
    "svg",
    {
      class: sizeOf(nodes),
      viewBox: `${-MARGIN - (forward < 0 ? beside : 0)} ${-HEADROOM - MARGIN} ${width} ${height}`,
      width,
      height,
    },
    [
      dayLabels(drawing),
      lines.map(({ edge, route }) => line(edge, route, drawing)),
      nodes.map((ranked) => box(ranked, drawing)),
      edges.map((edge, index) => lineNumber(edge, labels[index] ?? { x: 0, y: 0 }, drawing)),
    ],
  );
}
