// The register of steps: every drawn transmission once, with the claims that travelled along it and the words that show it.
// The drawings and their tables refer to it by number, so that words that bear several chains are not repeated.

import { h } from "preact";
import { overlaps, type Place } from "../../model/span.ts";
import type { Node, Transmission } from "../../model/trace.ts";
import type { ChainEdge } from "../chain-graph.ts";
import { claimFragment } from "./claim-cards.ts";
import { excerpts, NARROW } from "./excerpt.ts";
import { HAND, isFound, isJudged, signatures } from "./judged.ts";
import { nodeView, type Page, type View } from "./page.ts";
import { allWords } from "./passage-pairs.ts";
import { ruleLinks, rulesView } from "./rules.ts";

/** All drawn transmissions between the same two nodes, with their number in the report, from 1. */
interface Step {
  readonly number: number;
  readonly edge: ChainEdge;
}

/** The steps by their first transmission. */
export type Steps = ReadonlyMap<Transmission, Step>;

/** Numbers the lines of the drawings in the order in which they are first seen. */
export function numberedSteps(edges: readonly ChainEdge[]): Steps {
  const steps = new Map<Transmission, Step>();
  const pairs = new Map<string, Step>();
  for (const edge of edges) {
    const pair = `${edge.transmissions[0]?.from} ${edge.transmissions[0]?.to}`;
    const known = pairs.get(pair);
    const all = [...new Set([...(known?.edge.transmissions ?? []), ...edge.transmissions])];
    const step = { number: known?.number ?? pairs.size + 1, edge: { ...edge, transmissions: all } };
    pairs.set(pair, step);
    for (const transmission of all) steps.set(transmission, step);
  }
  return steps;
}

/** The number of a drawing's line. */
export function stepNumber(edge: ChainEdge, steps: Steps): number {
  const [first] = edge.transmissions;
  return (first && steps.get(first)?.number) ?? 0;
}

/** The fragment of a step in the register. */
export function stepFragment(number: number): string {
  return `step-${number}`;
}

/** Whether a text states the step, the tool infers it or a person decided on it, with the line that the drawing gives it. */
export function standing(transmissions: readonly Transmission[], page: Page): View {
  if (!isJudged(transmissions)) return basis(transmissions, page);
  const judged = h("span", { class: "judged" }, `${HAND} ${page.messages.words.judged}`);
  return isFound(transmissions) ? [basis(transmissions, page), " · ", judged] : judged;
}

function basis(transmissions: readonly Transmission[], { messages }: Page): View {
  const { words } = messages;
  const stated = transmissions.some((transmission) => transmission.stated);
  return h("span", { class: stated ? "stated" : "inferred" }, stated ? words.stated : words.inferred);
}

function claimLinks(transmission: Transmission, page: Page): View {
  const borne = page.lookup.numberedClaims.filter(({ claim }) => transmission.claims.includes(claim.id));
  const links = borne
    .slice(0, page.detail.claimsAtStep)
    .map(({ number }) => [" ", h("a", { href: `#${claimFragment(number)}` }, page.messages.digits(String(number)))]);
  const hidden = borne.length - page.detail.claimsAtStep;
  return [
    `${page.messages.headings.claims}:`,
    links,
    hidden > 0 ? [" ", h("bdi", { dir: "ltr" }, page.messages.digits(`+${hidden}`))] : null,
  ];
}

// Evidence that stands in two articles is a passage, which the parallel reading shows with both sides. Of a source shared by many articles, those of this one.
function sharedPassages({ evidence, to }: Transmission, page: Page): View[] {
  const node = page.lookup.nodes.get(to);
  const pairs = page.pairs.filter(
    ({ a, b }) => node?.kind !== "article" || a.id === node.article || b.id === node.article,
  );
  const found = pairs
    .flatMap(({ passages }) => passages)
    .filter(({ passage: { a, b } }) =>
      evidence.some(({ at }) => [a, b].every((side) => at.some((place) => overlapsPlace(place, side)))),
    );
  return found
    .slice(0, page.detail.passagesAtStep)
    .map(({ passage, number }, index) => [
      index === 0 ? "" : " · ",
      h("a", { href: `#passage-${number}` }, page.messages.passageNumber(number)),
      [" ", h("bdi", { dir: "ltr" }, page.messages.digits(`${passage.words}/${allWords(passage)}`))],
    ]);
}

function overlapsPlace(a: Place, b: Place): boolean {
  return a.article === b.article && overlaps(a, b);
}

function nodeOf(id: string, page: Page): View {
  const node: Node | undefined = page.lookup.nodes.get(id);
  return node === undefined ? "" : nodeView(page, node);
}

function transmissionView(transmission: Transmission, number: number, page: Page): View {
  const { messages } = page;
  const finding = { fragment: stepFragment(number), label: messages.stepNumber(number) };
  const shared = sharedPassages(transmission, page);
  const all = transmission.evidence.flatMap(({ at }) => at);
  const to = page.lookup.nodes.get(transmission.to);
  const own = all.filter(({ article }) => to?.kind === "article" && article === to.article);
  const places = shared.length > 0 && own.length > 0 ? own : all;
  return [
    h("p", { "data-i": page.lookup.document.transmissions.indexOf(transmission) }, [
      nodeOf(transmission.from, page),
      ` ${messages.arrow} `,
      messages.hows[transmission.how],
      ` ${messages.arrow} `,
      nodeOf(transmission.to, page),
      " · ",
      isFound([transmission]) ? basis([transmission], page) : null,
      signatures(transmission.judgements, page),
      " · ",
      claimLinks(transmission, page),
      " · ",
      ruleLinks(transmission.evidence),
    ]),
    shared.length === 0 ? null : h("p", null, shared),
    excerpts(page, places, {
      finding,
      radius: NARROW,
      most: shared.length > 0 ? page.detail.excerptsBesidePassages : page.detail.excerptsAtStep,
    }),
  ];
}

/** The register, folded. */
export function stepRegister(steps: Steps, page: Page): View {
  const distinct = [...new Map([...steps.values()].map((step) => [step.number, step])).values()];
  if (distinct.length === 0) return null;
  distinct.sort((a, b) => a.number - b.number);
  const evidence = distinct.flatMap(({ edge }) => edge.transmissions.flatMap((transmission) => transmission.evidence));
  return h("details", { class: "register", id: "steps" }, [
    h("summary", null, page.messages.steps(distinct.length)),
    h("p", { class: "rules" }, rulesView(evidence, page)),
    h(
      "ol",
      null,
      distinct.map(({ number, edge }) =>
        h(
          "li",
          { id: stepFragment(number) },
          edge.transmissions.map((transmission) => transmissionView(transmission, number, page)),
        ),
      ),
    ),
  ]);
}
