// Why a claim counts as many chains as it does, as a phrase whose names the caller renders: the reason line of card and terminal.
// Says where paths meet and what is unknown there; never who invented something.

import { groupBy } from "../model/grouping.ts";
import type { Node, Trace } from "../model/trace.ts";
import { articleName, type Lookup, type NumberedClaim } from "./lookup.ts";
import type { Messages, Phrase } from "./messages/messages.ts";

/** Renders the name of a node; `count` says how many of `group` bear it where they are named together. */
export type NodeNaming<Name> = (node: Node, count: number, group: readonly Node[]) => Name;

// Sources before the articles, which stand in the order of their numbers.
function nodesOf(lookup: Lookup, ids: readonly string[]): Node[] {
  const number = (node: Node): number => (node.kind === "article" ? (lookup.numbers.get(node.article) ?? 0) : 0);
  return ids.flatMap((id) => lookup.nodes.get(id) ?? []).sort((a, b) => number(a) - number(b));
}

function doubts(nodes: readonly Node[], messages: Messages): string[] {
  const has = (visibility: Node["visibility"]): boolean => nodes.some((node) => node.visibility === visibility);
  return [
    ...(nodes.length > 0 && nodes.every(({ visibility }) => visibility === "anonymous")
      ? [messages.reasons.anonymous]
      : []),
    ...(has("unseen-document") ? [messages.reasons.unseen] : []),
    ...(has("latent") ? [messages.reasons.latent] : []),
  ];
}

/** What tells a node from its namesakes: « (in [1] and [3])», "" where nobody else bears its name. */
export function distinction(nodes: readonly Node[], lookup: Lookup, messages: Messages): string {
  const numbers = new Set(nodes.flatMap(({ id }) => lookup.namesakes.get(id) ?? []));
  return numbers.size === 0 ? "" : ` (${messages.inArticles([...numbers].sort((a, b) => a - b))})`;
}

/** Nodes as names, those that share one («مصادر», sources) once with their number and where they speak. Articles are never put together. */
export function named<Name>(
  nodes: readonly Node[],
  lookup: Lookup,
  { messages, name }: { readonly messages: Messages; readonly name: NodeNaming<Name> },
): Name[] {
  const groups = groupBy(nodes, (node) => (node.kind === "article" ? node.id : nodeName(node, lookup, messages)));
  return [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [name(group[0], group.length, group)]));
}

/** The reason line of a claim; `name` renders a node's name, with the number of sources that bear it. */
export function reasonOf<Name>(
  { claim, trace }: NumberedClaim,
  lookup: Lookup,
  options: { readonly messages: Messages; readonly name: NodeNaming<Name> },
): Phrase<Name> {
  const { messages, name } = options;
  const { reasons } = messages;
  const names = (nodes: readonly Node[]): Name[] => named(nodes, lookup, options);
  const carriers = new Set(claim.versions.map(({ at }) => lookup.nodeOfArticle.get(at.article)?.id));
  const origins = nodesOf(lookup, trace.origins);
  const narrowest = nodesOf(lookup, trace.narrowest);
  const links = trace.reports > 1 ? nodesOf(lookup, trace.commonLink) : [];
  const append = (phrase: Phrase<Name>, about: readonly Node[]): Phrase<Name> => [
    ...phrase,
    ...doubts(about, messages).flatMap((doubt) => [" · ", doubt]),
  ];
  if (links.length > 0) return append(reasons.through(names(links)), [...links, ...origins]);
  if (trace.reports > 1 && narrowest.length > 1) return append(reasons.layer(names(narrowest)), narrowest);
  const passed = nodesOf(lookup, trace.commonLink).filter(({ id }) => !carriers.has(id));
  const behind = passed.length > 0 ? passed : origins.filter(({ id }) => !carriers.has(id));
  if (behind.length > 0) return append(reasons.restsOn(names(behind)), behind);
  const own = origins.find(({ id }) => carriers.has(id));
  return own ? reasons.ownVoice(name(own, 1, [own])) : [reasons.unknown];
}

/** What to call a node: an article by its outlet, an unseen common source by the catalogue's words, a source by its name. */
export function nodeName(node: Node, lookup: Lookup, messages: Messages): string {
  if (node.kind === "latent") return messages.words.latentName;
  const article = node.kind === "article" ? lookup.articles.get(node.article) : undefined;
  return article === undefined ? node.name : articleName(article);
}

/** A node's name as text; an article's with its number, because one outlet may have several. */
export function numberedName(node: Node, lookup: Lookup, messages: Messages): string {
  const name = nodeName(node, lookup, messages);
  return node.kind === "article" ? `${articleNumber(node.article, lookup, messages)} ${name}` : name;
}

/** An article's number in the report: «[3]». */
export function articleNumber(id: string, { numbers }: Lookup, { digits }: Messages): string {
  return digits(`[${numbers.get(id) ?? 0}]`);
}

/** «4 reports · 1 independent chain», the two counts that belong together. */
export function countsOf({ trace }: NumberedClaim, messages: Messages): string {
  return `${messages.reports(trace.reports)} · ${messages.chains(trace.chains)}`;
}

/** Which articles tell the claim only to deny it, and so are no reports of it: «denied in [3]», "" where none is. */
export function denialOf({ claim }: NumberedClaim, { reading, numbers }: Lookup, messages: Messages): string {
  const denying = reading.filter(({ id }) => {
    const told = claim.versions.filter(({ at }) => at.article === id);
    return told.length > 0 && told.every(({ stance }) => stance === "denied");
  });
  if (denying.length === 0) return "";
  return `${messages.stances.denied} ${messages.inArticles(denying.map(({ id }) => numbers.get(id) ?? 0))}`;
}

/** The figures of the header: the articles, the claims of several reports, those of them on one chain, and the most reported of them. */
export interface Headline {
  readonly articles: number;
  readonly claims: number;
  readonly several: number;
  readonly single: number;
  readonly first: NumberedClaim | null;
  readonly narrowest: readonly Node[];
}

// Where one node alone would cut all paths, every such node says as much as any.
function meeting(trace: Trace | undefined): readonly string[] {
  if (trace === undefined) return [];
  return trace.commonLink.length > 0 ? trace.commonLink : trace.narrowest;
}

/** Counts what the header says. */
export function headlineOf(lookup: Lookup): Headline {
  const several = lookup.numberedClaims.filter(({ trace }) => trace.reports > 1);
  const first = several[0] ?? null;
  return {
    articles: lookup.reading.length,
    claims: lookup.numberedClaims.length,
    several: several.length,
    single: several.filter(({ trace }) => trace.chains.high === 1).length,
    first,
    narrowest: nodesOf(lookup, meeting(first?.trace)),
  };
}
