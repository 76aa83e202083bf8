// The chain view: one figure for each different chain, earliest first in reading direction, its twin as a table, and the register of all steps.
// Claims on the same chain share a figure. Claims without any transmission have none.

import { h } from "preact";
import { type ChainEdge, type ChainGraph, chainGraph } from "../chain-graph.ts";
import type { NumberedClaim } from "../lookup.ts";
import { arrowHead, chainDrawing } from "./chain-drawing.ts";
import { claimFragment } from "./claim-cards.ts";
import { claimBeginning, type Page, plainNode, type View } from "./page.ts";
import { numberedSteps, type Steps, standing, stepFragment, stepNumber, stepRegister } from "./step-register.ts";

// Figures that stand open; the others wait behind one line each.
const FIGURES_IN_VIEW = 3;
// The first claim of a chain is quoted in its caption so far.
const CAPTION_LENGTH = 70;
/** A chain with all claims that travelled along it. `number` counts from 1. */
export interface SharedChain {
  readonly number: number;
  readonly graph: ChainGraph;
  readonly claims: readonly NumberedClaim[];
  readonly commonLink: ReadonlySet<string>;
}

// A claim of one report needs no figure: the path on its card says as much. Where no claim has several reports, the first ones get figures.
function drawnClaims(page: Page): readonly NumberedClaim[] {
  const several = page.lookup.numberedClaims.filter(({ trace }) => trace.reports > 1);
  return several.length > 0 ? several : page.lookup.numberedClaims.slice(0, FIGURES_IN_VIEW);
}

/** The different chains of the document, in the order of their first claim. */
export function sharedChains(page: Page): SharedChain[] {
  const byShape = new Map<string, { graph: ChainGraph; claims: NumberedClaim[] }>();
  for (const entry of drawnClaims(page)) {
    const graph = chainGraph(page.lookup, entry.claim.id);
    if (graph.edges.length === 0) continue;
    const shape = JSON.stringify([
      graph.nodes.map(({ node }) => node.id),
      graph.edges.map(({ from, to, stated }) => [from, to, stated]),
      entry.trace.commonLink,
    ]);
    const same = byShape.get(shape) ?? { graph, claims: [] };
    same.claims.push(entry);
    byShape.set(shape, same);
  }
  return [...byShape.values()].map(({ graph, claims }, index) => ({
    number: index + 1,
    graph,
    claims,
    commonLink: new Set(claims[0]?.trace.commonLink ?? []),
  }));
}

function row(edge: ChainEdge, page: Page, steps: Steps): View {
  const { messages, lookup } = page;
  const number = stepNumber(edge, steps);
  const node = (id: string): View => {
    const found = lookup.nodes.get(id);
    return found === undefined ? "" : plainNode(page, found);
  };
  const hows = [...new Set(edge.transmissions.map(({ how }) => messages.hows[how]))];
  return h("tr", null, [
    h("td", null, h("a", { href: `#${stepFragment(number)}` }, page.messages.digits(String(number)))),
    h("td", null, node(edge.from)),
    h("td", null, [
      hows.join(" · "),
      " · ",
      standing(edge.transmissions, page),
      edge.closing ? [" · ", messages.words.closing] : null,
      edge.undirected ? [" · ", messages.words.undirected] : null,
    ]),
    h("td", null, node(edge.to)),
  ]);
}

function table(chain: SharedChain, page: Page, steps: Steps): View {
  const { words } = page.messages;
  const headings = [words.step, words.from, words.how, words.to].map((heading) => h("th", null, heading));
  return h("details", { class: "table" }, [
    h("summary", null, words.table),
    h("table", null, [
      h("thead", null, h("tr", null, headings)),
      h(
        "tbody",
        null,
        chain.graph.edges.map((edge) => row(edge, page, steps)),
      ),
    ]),
  ]);
}

function claimLinks(chain: SharedChain, page: Page): View {
  return chain.claims.flatMap(({ number, claim }, index) => [
    index === 0 ? "" : " · ",
    h("a", { href: `#${claimFragment(number)}` }, page.messages.claimNumber(number)),
    index === 0 ? [" ", h("bdi", null, claimBeginning(claim.text, CAPTION_LENGTH))] : null,
  ]);
}

function figure(chain: SharedChain, page: Page, steps: Steps): View {
  const { messages } = page;
  const label = messages.chainNumber(chain.number);
  return h("figure", { id: `chain-${chain.number}` }, [
    h("figcaption", null, h("b", null, label), ` — ${messages.words.sameChain}: `, claimLinks(chain, page)),
    chain.number > page.detail.figures
      ? null
      : h(
          "div",
          { class: "scroll", role: "group", tabIndex: 0, "aria-label": label },
          chainDrawing(chain, page, steps),
        ),
    table(chain, page, steps),
  ]);
}

/** The part with the chains. */
export function chainView(page: Page, chains: readonly SharedChain[]): View {
  const { messages } = page;
  const rest = chains.slice(FIGURES_IN_VIEW);
  const steps = numberedSteps(chains.flatMap(({ graph }) => graph.edges));
  return h("section", { id: "chains", "aria-labelledby": "chains-heading" }, [
    h("h2", { id: "chains-heading" }, messages.headings.chains),
    chains.length === 0
      ? h("p", null, messages.words.noTransmission)
      : h("p", { class: "help" }, messages.words.chainHelp),
    chains.length === 0 ? null : arrowHead(),
    chains.slice(0, FIGURES_IN_VIEW).map((chain) => figure(chain, page, steps)),
    rest.length === 0
      ? null
      : h("details", { class: "rest" }, [
          h("summary", null, messages.moreChains(rest.length)),
          rest.map((chain) => figure(chain, page, steps)),
        ]),
    stepRegister(steps, page),
  ]);
}
