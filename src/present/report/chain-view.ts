// The chain view: one figure for each different chain, earliest first in reading direction, and its twin as a table with the words that show each step.
// Claims on the same chain share a figure. Claims without any transmission have none.

import { h } from "preact";
import type { Evidence, Place } from "../../model/span.ts";
import type { Transmission } from "../../model/trace.ts";
import { type ChainEdge, type ChainGraph, chainGraph } from "../chain-graph.ts";
import { forPage, shortened } from "../foreign-text.ts";
import type { NumberedClaim } from "../lookup.ts";
import { chainDrawing } from "./chain-drawing.ts";
import { claimFragment, evidenceView } from "./claim-cards.ts";
import { excerpts, NARROW } from "./excerpt.ts";
import { nodeView, type Page, type View } from "./page.ts";

// Figures that stand open; the others wait behind one line each.
const FIGURES_IN_VIEW = 3;
// The first claim of a chain is quoted in its caption so far.
const CAPTION_LENGTH = 70;
// Pieces of evidence in a row of the table; the JSON document has all.
const EVIDENCE_SHOWN = 3;
const EXCERPTS_SHOWN = 3;
// How far, in UTF-16 units, the words of a source or cue may stand from the claim they carry.
const REACH = 120;

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

// A transmission bears several claims; of its evidence the row shows what stands at the wordings of this chain's claims.
function relevantEvidence(transmission: Transmission, chain: SharedChain): readonly Evidence[] {
  const versions = chain.claims.flatMap(({ claim }) => claim.versions.map(({ at }) => at));
  const near = (place: Place): boolean =>
    versions.some((at) => at.article === place.article && place.start < at.end + REACH && at.start - REACH < place.end);
  const relevant = transmission.evidence.filter(({ at }) => at.some(near));
  return (relevant.length > 0 ? relevant : transmission.evidence).slice(0, EVIDENCE_SHOWN);
}

function basis(transmission: Transmission, page: Page, chain: SharedChain): View {
  const finding = { fragment: `chain-${chain.number}`, label: page.messages.chainNumber(chain.number) };
  const evidence = relevantEvidence(transmission, chain);
  return [
    excerpts(
      page,
      evidence.flatMap(({ at }) => at),
      { finding, radius: NARROW, most: EXCERPTS_SHOWN },
    ),
    h("p", { class: "rules" }, evidenceView(evidence)),
  ];
}

function row(edge: ChainEdge, number: number, page: Page, chain: SharedChain): View {
  const { messages, lookup } = page;
  const node = (id: string): View => {
    const found = lookup.nodes.get(id);
    return found === undefined ? "" : nodeView(page, found);
  };
  return edge.transmissions.map((transmission, index) =>
    h("tr", index === 0 ? { id: `chain-${chain.number}-step-${number}` } : {}, [
      h("td", null, String(number)),
      h("td", null, node(edge.from)),
      h("td", null, [
        messages.hows[transmission.how],
        h("br", null),
        h("span", { class: transmission.stated ? "stated" : "inferred" }, [
          transmission.stated ? messages.words.stated : messages.words.inferred,
        ]),
        edge.closing ? [" · ", messages.words.closing] : null,
        edge.undirected ? [" · ", messages.words.undirected] : null,
      ]),
      h("td", null, node(edge.to)),
      h("td", null, basis(transmission, page, chain)),
    ]),
  );
}

function table(chain: SharedChain, page: Page): View {
  const { words } = page.messages;
  const headings = ["#", words.from, words.how, words.to, words.basis];
  return h("details", { class: "steps" }, [
    h("summary", null, words.table),
    h("div", { class: "scroll", role: "group", tabIndex: 0, "aria-label": `${words.table} ${chain.number}` }, [
      h("table", null, [
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            headings.map((heading) => h("th", { scope: "col" }, heading)),
          ),
        ),
        h(
          "tbody",
          null,
          chain.graph.edges.map((edge, index) => row(edge, index + 1, page, chain)),
        ),
      ]),
    ]),
  ]);
}

function claimLinks(chain: SharedChain, page: Page): View {
  return chain.claims.flatMap(({ number, claim }, index) => [
    index === 0 ? "" : " · ",
    h("a", { href: `#${claimFragment(number)}` }, page.messages.claimNumber(number)),
    index === 0 ? [" ", h("bdi", null, `«${forPage(shortened(claim.text, CAPTION_LENGTH))}»`)] : null,
  ]);
}

function figure(chain: SharedChain, page: Page): View {
  const { messages } = page;
  const label = messages.chainNumber(chain.number);
  return h("figure", { id: `chain-${chain.number}`, tabIndex: -1 }, [
    h("figcaption", null, h("b", null, label), ` — ${messages.words.sameChain}: `, claimLinks(chain, page)),
    h("div", { class: "scroll", role: "group", tabIndex: 0, "aria-label": label }, chainDrawing(chain, page)),
    table(chain, page),
  ]);
}

/** The part with the chains. */
export function chainView(page: Page, chains: readonly SharedChain[]): View {
  const { messages } = page;
  const rest = chains.slice(FIGURES_IN_VIEW);
  return h("section", { id: "chains", "aria-labelledby": "chains-heading" }, [
    h("h2", { id: "chains-heading" }, messages.headings.chains),
    chains.length === 0
      ? h("p", null, messages.words.noTransmission)
      : h("p", { class: "help" }, messages.words.chainHelp),
    chains.slice(0, FIGURES_IN_VIEW).map((chain) => figure(chain, page)),
    rest.length === 0
      ? null
      : h("details", { class: "rest" }, [
          h("summary", null, messages.moreChains(rest.length)),
          rest.map((chain) => figure(chain, page)),
        ]),
  ]);
}
