// The claims: a card each for those that several articles carry, one line each for the others. A card says the claim as stated, in how many reports,
// on how many chains, why, and what changed; behind it the words that prove it. Never a score.

import { h } from "preact";
import type { Version } from "../../model/claim.ts";
import type { Evidence } from "../../model/span.ts";
import type { Node } from "../../model/trace.ts";
import { type NumberedClaim, wordsAt } from "../lookup.ts";
import { denialOf, reasonOf } from "../reason.ts";
import { chips, driftList } from "./claim-drifts.ts";
import { filterBox } from "./controls.ts";
import { citation, excerpt } from "./excerpt.ts";
import { signatures } from "./judged.ts";
import {
  claimView,
  dayView,
  type Finding,
  foreign,
  groupView,
  moreIn,
  nodeView,
  type Page,
  phraseView,
  placeLink,
  type View,
} from "./page.ts";
import { ruleLinks } from "./rules.ts";

// A reader takes in about this many cards; more would push the chains off the first screens.
const CARDS_IN_VIEW = 8;
// Wording that the card has in full already is shown by its beginning and end.
const LONGEST_TOLD = 90;
/** Which figure shows a claim's chain, by claim id. */
export type ChainNumbers = ReadonlyMap<string, number>;

/** The fragment of a claim's card. */
export function claimFragment(number: number): string {
  return `claim-${number}`;
}

function findingOf(entry: NumberedClaim, page: Page): Finding {
  return { fragment: claimFragment(entry.number), label: page.messages.claimNumber(entry.number) };
}

function evidenceOf(version: Version, { lookup }: Page): Evidence[] {
  const attribution = version.attribution === null ? undefined : lookup.attributions.get(version.attribution);
  return [...(version.evidence ?? []), ...(attribution?.evidence ?? [])];
}

// How long a version's words may be: what the card has said before in the same letters is only called to mind.
function longest(version: Version, entry: NumberedClaim, { lookup, detail }: Page): { readonly longest?: number } {
  const text = lettersOf(wordsAt(lookup, version.at));
  const before = entry.claim.versions.slice(0, entry.claim.versions.indexOf(version));
  const told = [entry.claim.text, ...before.map(({ at }) => wordsAt(lookup, at))];
  if (told.some((words) => lettersOf(words).includes(text))) return { longest: LONGEST_TOLD };
  return entry.number > CARDS_IN_VIEW ? { longest: detail.longestVersion } : {};
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function versionView(version: Version, entry: NumberedClaim, page: Page): View {
  const { messages, lookup } = page;
  const attribution = version.attribution === null ? undefined : lookup.attributions.get(version.attribution);
  return [
    excerpt(page, version.at, {
      finding: findingOf(entry, page),
      attribution,
      ...(entry.number > CARDS_IN_VIEW ? { radius: page.detail.versionRadius } : {}),
      ...longest(version, entry, page),
    }),
    h("p", { class: "rules" }, [
      `${messages.stances[version.stance]} `,
      ruleLinks(evidenceOf(version, page)),
      signatures(version.judgements, page),
    ]),
  ];
}

function versions(entry: NumberedClaim, page: Page): View {
  const { messages, lookup } = page;
  const articles = lookup.reading.filter(({ id }) => entry.claim.versions.some(({ at }) => at.article === id));
  const most = entry.number > CARDS_IN_VIEW ? page.detail.versionsOfArticle : entry.claim.versions.length;
  const rows = articles.map((article) => {
    const own = entry.claim.versions.filter(({ at }) => at.article === article.id);
    const hidden = own.length - most;
    return h("li", null, [
      h("p", { class: "about" }, [
        citation(page, article.id),
        " · ",
        dayView(page, article),
        hidden > 0 ? [" · ", moreIn(page, article.id, hidden)] : null,
      ]),
      own.slice(0, most).map((version) => versionView(version, entry, page)),
    ]);
  });
  return [h("h4", null, messages.words.versions), h("ul", { class: "versions" }, rows)];
}

function pathView(path: readonly string[], page: Page): View {
  return path.flatMap((id, index) => {
    const node = page.lookup.nodes.get(id);
    if (node === undefined) return [];
    return index === 0 ? [nodeView(page, node)] : [` ${page.messages.arrow} `, nodeView(page, node)];
  });
}

function proof({ trace, number }: NumberedClaim, page: Page): View {
  const { messages, lookup } = page;
  const numberOf = (id: string | undefined): number => {
    const node = lookup.nodes.get(id ?? "");
    return node?.kind === "article" ? (lookup.numbers.get(node.article) ?? 0) : 0;
  };
  const paths = (trace.paths ?? []).toSorted((a, b) => numberOf(a.at(-1)) - numberOf(b.at(-1)));
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

function reason(entry: NumberedClaim, page: Page): View {
  const { messages, lookup } = page;
  const name = (node: Node, _: number, group: readonly Node[]): View => groupView(page, node, group);
  return phraseView(reasonOf(entry, lookup, { messages, name }));
}

// What the filters above the cards keep.
function filterLooks({ reports, chains, drifts }: NumberedClaim["trace"]): string[] {
  return [...(reports > 1 && chains.high === 1 ? ["single"] : []), ...(drifts.length > 0 ? ["drifted"] : [])];
}

function card(entry: NumberedClaim, page: Page, chain: number | undefined): View {
  const { messages, lookup } = page;
  const { claim, trace, number } = entry;
  const denial = denialOf(entry, lookup, messages);
  const article = lookup.articles.get(claim.versions[0]?.at.article ?? "");
  return h("article", { class: ["claim", ...filterLooks(trace)].join(" "), id: claimFragment(number) }, [
    h("p", { class: "eyebrow" }, `${messages.claimNumber(number)} · ${messages.words.asClaimed}`),
    h("h3", foreign(article, page), claimView(claim.text)),
    h("p", { class: "count" }, [
      h("a", { href: `#claim-${number}-versions` }, messages.reports(trace.reports)),
      " · ",
      h("a", { href: `#claim-${number}-paths` }, messages.chains(trace.chains)),
      denial === "" ? null : h("span", { class: "denied" }, ` · ${denial}`),
    ]),
    h("p", { class: "reason" }, reason(entry, page)),
    chips(entry, page),
    h("details", { class: "evidence" }, [
      h("summary", null, messages.words.evidence),
      h("div", { id: `claim-${number}-versions` }, versions(entry, page)),
      driftList(entry, findingOf(entry, page), page),
      proof(entry, page),
    ]),
    chain === undefined
      ? null
      : h(
          "p",
          { class: "more" },
          h("a", { href: `#chain-${chain}` }, `${messages.words.showChain} ${messages.digits(`(${chain})`)}`),
        ),
  ]);
}

function shortLine(entry: NumberedClaim, page: Page): View {
  const { claim, number } = entry;
  const version = claim.versions[0];
  const article = page.lookup.articles.get(version?.at.article ?? "");
  if (version === undefined) return null;
  const attribution = version.attribution === null ? undefined : page.lookup.attributions.get(version.attribution);
  return h("li", { id: claimFragment(number), class: filterLooks(entry.trace).join(" ") || undefined }, [
    h("p", foreign(article, page), placeLink(page, version.at, claimView(claim.text), findingOf(entry, page))),
    h("p", { class: "about" }, [
      citation(page, version.at.article),
      " · ",
      page.messages.chains(entry.trace.chains),
      " · ",
      reason(entry, page),
      " ",
      attribution === undefined ? null : ruleLinks(attribution.evidence.slice(0, 1)),
    ]),
  ]);
}

/** The part with the claims. */
export function claimCards(page: Page, chains: ChainNumbers): View {
  const { messages, lookup } = page;
  const view = (entry: NumberedClaim): View => card(entry, page, chains.get(entry.claim.id));
  const rest = lookup.numberedClaims.slice(CARDS_IN_VIEW);
  const cards = rest.filter(({ trace }) => trace.reports > 1);
  const lines = rest.filter(({ trace }) => trace.reports <= 1);
  return h("section", { id: "claims", "aria-labelledby": "claims-heading" }, [
    h("h2", { id: "claims-heading" }, messages.headings.claims),
    lookup.numberedClaims.some(({ trace }) => trace.chains.low < trace.chains.high)
      ? h("p", { class: "help" }, messages.digits(messages.words.intervalHelp))
      : null,
    h("p", { class: "filters" }, [
      filterBox("only-single", messages.words.onlySingle),
      " ",
      filterBox("only-drifted", messages.words.onlyDrifted),
    ]),
    h("div", { class: "cards" }, lookup.numberedClaims.slice(0, CARDS_IN_VIEW).map(view)),
    cards.length === 0
      ? null
      : h("details", { class: "rest" }, [
          h("summary", null, messages.moreClaims(cards.length)),
          h("div", { class: "cards" }, cards.map(view)),
        ]),
    lines.length === 0
      ? null
      : h("details", { class: "rest" }, [
          h("summary", null, messages.singleReportClaims(lines.length)),
          h("p", { class: "eyebrow" }, messages.words.asClaimed),
          h(
            "ol",
            { class: "lines", start: lines[0]?.number },
            lines.map((entry) => shortLine(entry, page)),
          ),
        ]),
  ]);
}
