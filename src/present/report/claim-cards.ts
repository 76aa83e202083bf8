// The claim cards: the claim as stated, in how many reports, on how many chains, why, and what changed; then the words that prove it.
// The first cards stand open to view, the others wait behind one line. Never a score.

import { h } from "preact";
import type { Evidence } from "../../model/span.ts";
import type { Drift, Node } from "../../model/trace.ts";
import { forPage } from "../foreign-text.ts";
import type { NumberedClaim } from "../lookup.ts";
import { reasonOf } from "../reason.ts";
import { citation, excerpt, NARROW } from "./excerpt.ts";
import { dateView, type Finding, foreign, nodeView, type Page, phraseView, technical, type View } from "./page.ts";

// A reader takes in about this many cards; more would push the chains off the first screens.
const CARDS_IN_VIEW = 8;

/** Which figure shows a claim's chain, by claim id. */
export type ChainNumbers = ReadonlyMap<string, number>;

/** The fragment of a claim's card. */
export function claimFragment(number: number): string {
  return `claim-${number}`;
}

/** Rule and reason of a finding. `why` is the stage's own English sentence. */
export function evidenceView(evidence: readonly Evidence[]): View {
  const reasons = new Map(evidence.map(({ rule, why }) => [`${rule} ${why}`, { rule, why }]));
  return [...reasons.values()].map(({ rule, why }) =>
    h("span", { class: "rule" }, technical(rule), " ", h("bdi", { lang: "en", dir: "ltr" }, forPage(why))),
  );
}

function findingOf(entry: NumberedClaim, page: Page): Finding {
  return { fragment: claimFragment(entry.number), label: page.messages.claimNumber(entry.number) };
}

function driftText(drift: Drift, page: Page): View {
  return h("bdi", null, forPage(drift.summary[page.messages.language]));
}

function chips({ trace, number }: NumberedClaim, page: Page): View {
  if (trace.drifts.length === 0) return null;
  const chip = (drift: Drift): View =>
    h(
      "li",
      null,
      h("a", { class: "chip", href: `#claim-${number}-drifts` }, [
        h("b", null, page.messages.driftKinds[drift.kind]),
        " ",
        driftText(drift, page),
      ]),
    );
  return h("ul", { class: "chips" }, trace.drifts.map(chip));
}

function versions(entry: NumberedClaim, page: Page): View {
  const { messages, lookup } = page;
  const rows = entry.claim.versions.map((version) => {
    const article = lookup.articles.get(version.at.article);
    const attribution = version.attribution === null ? undefined : lookup.attributions.get(version.attribution);
    return h("li", null, [
      h("p", { class: "about" }, [
        citation(page, version.at, findingOf(entry, page)),
        " · ",
        article === undefined ? "" : dateView(page, article),
        " · ",
        messages.stances[version.stance],
      ]),
      excerpt(page, version.at, { attribution }),
      version.evidence === undefined ? null : h("p", { class: "rules" }, evidenceView(version.evidence)),
    ]);
  });
  return [h("h4", null, messages.words.versions), h("ol", { class: "versions" }, rows)];
}

function driftList(entry: NumberedClaim, page: Page): View {
  const { messages } = page;
  const rows = entry.trace.drifts.map((drift) =>
    h("li", null, [
      h("p", null, h("b", null, messages.driftKinds[drift.kind]), ": ", driftText(drift, page)),
      h("p", { class: "about" }, citation(page, drift.from, findingOf(entry, page))),
      excerpt(page, drift.from, { radius: NARROW }),
      h("p", { class: "about" }, [`${messages.arrow} `, citation(page, drift.to, findingOf(entry, page))]),
      excerpt(page, drift.to, { radius: NARROW }),
      h("p", { class: "rules" }, evidenceView(drift.evidence)),
    ]),
  );
  if (rows.length === 0) return entry.trace.reports > 1 ? h("p", { class: "about" }, messages.words.noDrifts) : null;
  const list = h("ul", { class: "drifts" }, rows);
  return h("div", { id: `claim-${entry.number}-drifts` }, h("h4", null, messages.words.drifts), list);
}

function pathView(path: readonly string[], page: Page): View {
  return path.flatMap((id, index) => {
    const node = page.lookup.nodes.get(id);
    if (node === undefined) return [];
    return index === 0 ? [nodeView(page, node)] : [` ${page.messages.arrow} `, nodeView(page, node)];
  });
}

function proof({ trace, number }: NumberedClaim, page: Page): View {
  const { messages } = page;
  const paths = trace.paths ?? [];
  const list =
    paths.length === 0
      ? h("p", null, messages.words.noTransmission)
      : h(
          "ol",
          null,
          paths.map((path) => h("li", null, pathView(path, page))),
        );
  return h("div", { id: `claim-${number}-paths` }, h("h4", null, messages.words.proof), list);
}

function card(entry: NumberedClaim, page: Page, chain: number | undefined): View {
  const { messages, lookup } = page;
  const { claim, trace, number } = entry;
  const article = lookup.articles.get(claim.versions[0]?.at.article ?? "");
  const name = (node: Node, count: number): View =>
    count > 1 ? [nodeView(page, node), ` (×${count})`] : nodeView(page, node);
  return h("article", { class: "claim", id: claimFragment(number), tabIndex: -1 }, [
    h("p", { class: "eyebrow" }, `${messages.claimNumber(number)} · ${messages.words.asClaimed}`),
    h("h3", foreign(article, page), `«${forPage(claim.text)}»`),
    h("p", { class: "count" }, [
      h("a", { href: `#claim-${number}-versions` }, messages.reports(trace.reports)),
      " · ",
      h("a", { href: `#claim-${number}-paths` }, messages.chains(trace.chains)),
    ]),
    h("p", { class: "reason" }, phraseView(reasonOf(entry, lookup, { messages, name }))),
    chips(entry, page),
    h("details", { class: "evidence" }, [
      h("summary", null, messages.words.evidence),
      h("div", { id: `claim-${number}-versions` }, versions(entry, page)),
      driftList(entry, page),
      proof(entry, page),
    ]),
    chain === undefined
      ? null
      : h("p", { class: "more" }, h("a", { href: `#chain-${chain}` }, `${messages.words.showChain} (${chain})`)),
  ]);
}

/** The part with the claim cards. */
export function claimCards(page: Page, chains: ChainNumbers): View {
  const { messages, lookup } = page;
  const view = (entry: NumberedClaim): View => card(entry, page, chains.get(entry.claim.id));
  const rest = lookup.numberedClaims.slice(CARDS_IN_VIEW);
  return h("section", { id: "claims", "aria-labelledby": "claims-heading" }, [
    h("h2", { id: "claims-heading" }, messages.headings.claims),
    h("div", { class: "cards" }, lookup.numberedClaims.slice(0, CARDS_IN_VIEW).map(view)),
    rest.length === 0
      ? null
      : h("details", { class: "rest" }, [
          h("summary", null, messages.moreClaims(rest.length)),
          h("div", { class: "cards" }, rest.map(view)),
        ]),
  ]);
}
