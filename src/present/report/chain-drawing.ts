// Draws one chain as SVG: boxes with a border by kind, lines solid where a text states the step and dashed where it is inferred, numbers beside the lines.
// The numbers lead to the rows of the table. Leaves out where things stand (chain-layout.ts).

import { h } from "preact";
import type { ChainEdge, ChainNode } from "../chain-graph.ts";
import { chainLayout, type Layout, type LayoutOptions, type Point } from "../chain-layout.ts";
import { forPage, languageOfName, shortened } from "../foreign-text.ts";
import { nodeName } from "../reason.ts";
import type { SharedChain } from "./chain-view.ts";
import { labelPlaces } from "./line-labels.ts";
import { articleFragment, type Page, type View } from "./page.ts";

const BOX = { boxWidth: 196, boxHeight: 50, layerGap: 76, laneGap: 22 } as const;
const MARGIN = 12;
// Room above for the days, and below for arcs against time.
const HEADROOM = 30;
const ARC_DEPTH = 46;
// How far a line between two boxes of one layer swings out.
const BESIDE = 44;
// About as many Arabic letters of 14 px as fit into a box.
const NAME_LENGTH = 27;

interface Drawing {
  readonly page: Page;
  readonly chain: SharedChain;
  readonly layout: Layout;
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
    parts.push(`C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`);
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

function arrowHead(route: readonly Point[], { forward }: Drawing, closing: boolean): string {
  const to = route.at(-1) ?? { x: 0, y: 0 };
  if (closing) {
    const y = to.y + BOX.boxHeight / 2;
    return `M${to.x} ${y}l-5 10h10z`;
  }
  const x = to.x - (forward * BOX.boxWidth) / 2;
  return `M${x} ${to.y}l${-forward * 10} -5v10z`;
}

function line(edge: ChainEdge, route: readonly Point[], drawing: Drawing): View {
  return h("g", { class: edge.stated ? "line stated" : "line inferred" }, [
    h("path", { d: shapeOf(edge, route, drawing.forward) }),
    edge.undirected ? null : h("path", { class: "head", d: arrowHead(route, drawing, edge.closing) }),
  ]);
}

// The table says the rest, so that the link needs no more than its step's number.
function lineNumber(number: number, at: Point, { page, chain }: Drawing): View {
  const label = page.messages.stepNumber(number);
  return h("a", { href: `#chain-${chain.number}-step-${number}`, class: "number", "aria-label": label }, [
    h("rect", { x: at.x - 12, y: at.y - 12, width: 24, height: 24, rx: 12 }),
    h("text", { x: at.x, y: at.y + 4.5 }, String(number)),
  ]);
}

function secondLine({ node, day }: ChainNode, { page, chain }: Drawing): string {
  const { messages } = page;
  const common = chain.commonLink.has(node.id) ? `${messages.words.commonLink} · ` : "";
  return common + ownKind({ node, day }, page);
}

function ownKind({ node, day }: Pick<ChainNode, "node" | "day">, { messages, lookup }: Page): string {
  if (node.kind === "article") {
    return day === null ? messages.words.undated : messages.date(day, day.length > 7 ? "day" : "month");
  }
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
  const number = node.kind === "article" ? `[${page.lookup.numbers.get(node.article) ?? 0}] ` : "";
  const name = number + forPage(nodeName(node, page.lookup, page.messages));
  const shown = shortened(name, NAME_LENGTH);
  const second = secondLine(ranked, drawing);
  const looks = ["box", node.kind === "article" ? "article" : node.visibility];
  if (chain.commonLink.has(node.id)) looks.push("common");
  const content = [
    shown === name ? null : h("title", null, name),
    h("rect", {
      x: at.x - BOX.boxWidth / 2,
      y: at.y - BOX.boxHeight / 2,
      width: BOX.boxWidth,
      height: BOX.boxHeight,
      rx: 6,
    }),
    h("text", { x: at.x, y: at.y - 4, ...directionOf(name, page) }, shown),
    h("text", { class: "kind", x: at.x, y: at.y + 15 }, second),
  ];
  return node.kind === "article"
    ? h("a", { class: looks.join(" "), href: `#${articleFragment(page, node.article)}` }, content)
    : h("g", { class: looks.join(" ") }, content);
}

// A day may take several columns, where one of its articles rests on another.
function dayLabels({ page, chain, layout }: Drawing): View {
  const byColumn = new Map<number, string>();
  for (const { node, day } of chain.graph.nodes) {
    const at = layout.nodes.get(node.id);
    if (day !== null && at !== undefined && !byColumn.has(at.x)) byColumn.set(at.x, day);
  }
  return [...byColumn].map(([x, day]) => {
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

/** The drawing of a chain. A group, not an image, since its numbers and boxes are links. */
export function chainDrawing(chain: SharedChain, page: Page): View {
  const { nodes, edges } = chain.graph;
  const forward = page.messages.direction === "rtl" ? -1 : 1;
  const options: LayoutOptions = { ...BOX, direction: page.messages.direction };
  const layout = chainLayout(
    nodes.map(({ node, rank }) => ({ id: node.id, rank })),
    edges,
    options,
  );
  const drawing: Drawing = { page, chain, layout, forward };
  const lines = edges.map((edge, index) => ({ edge, route: layout.routes[index] ?? [] }));
  const labels = labelPlaces(lines, [...layout.nodes.values()], BOX, forward);
  const depth = edges.some(({ closing }) => closing) ? ARC_DEPTH : 0;
  const beside = lines.some(({ route }) => isBeside(route)) ? BESIDE : 0;
  const width = layout.width + 2 * MARGIN + beside;
  const height = layout.height + HEADROOM + 2 * MARGIN + depth;
  return h(
    "svg",
    {
      role: "group",
      class: sizeOf(nodes),
      "aria-label": page.messages.chainNumber(chain.number),
      viewBox: `${-MARGIN - (forward < 0 ? beside : 0)} ${-HEADROOM - MARGIN} ${width} ${height}`,
      width,
      height,
    },
    [
      dayLabels(drawing),
      lines.map(({ edge, route }) => line(edge, route, drawing)),
      nodes.map((ranked) => box(ranked, drawing)),
      labels.map((at, index) => {
        return lineNumber(index + 1, at, drawing);
      }),
    ],
  );
}
