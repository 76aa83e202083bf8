// Why a claim stands in the report as it does: its wordings, what carried it, the separate paths behind its count, and what changed.

import type { Attribution } from "../../model/attribution.ts";
import { placeId } from "../../model/judgement.ts";
import { type Place, placeIn } from "../../model/span.ts";
import type { Node, Transmission } from "../../model/trace.ts";
import { basisOf } from "../basis.ts";
import { isolated } from "../foreign-text.ts";
import type { NumberedClaim } from "../lookup.ts";
import { articleNumber, distinction, nodeName, reasonOf } from "../reason.ts";
import { inContext, printEvidence, type Sheet, where } from "./sheet.ts";

/** A node's name in an isolate, with the number of those that bear it where they are counted together, and where they speak. */
export function nodeLabel(node: Node | undefined, { lookup, messages }: Sheet, group: readonly Node[] = []): string {
  if (node === undefined) return "";
  const count = group.length > 1 ? ` ×${group.length}` : "";
  const number = node.kind === "article" ? `${articleNumber(node.article, lookup, messages)} ` : "";
  const bearers = group.length > 0 ? group : [node];
  return number + isolated(nodeName(node, lookup, messages)) + count + distinction(bearers, lookup, messages);
}

/** A transmission on two lines, then its evidence, that which touches the places `about` first. */
export function printTransmission(transmission: Transmission, sheet: Sheet, about: readonly Place[] = []): void {
  const { lookup, messages } = sheet;
  const [from, to] = [transmission.from, transmission.to].map((id) => nodeLabel(lookup.nodes.get(id), sheet));
  const found = basisOf(transmission);
  const isJudged = (transmission.judgements ?? []).length > 0;
  const basis = [messages.words[found], ...(isJudged && found !== "judged" ? [messages.words.judged] : [])];
  sheet.line(`${from} ${messages.arrow} ${to}`, 1);
  // The ids by which a person judges it: docs/judgements.md.
  sheet.line(sheet.faint(isolated(`${transmission.from} ${transmission.to}`)), 2);
  sheet.line(`${messages.hows[transmission.how]} · ${basis.join(" · ")}`, 2);
  printEvidence(transmission.evidence, sheet, { depth: 2, about });
}

/** Who is said to say it, with which words, and why that is read so. */
export function printAttribution(attribution: Attribution, sheet: Sheet, depth: number): void {
  const { lookup, messages, words } = sheet;
  const { source, cue, article, parent } = attribution;
  const text = lookup.articles.get(article)?.text ?? "";
  const spoken = source.spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const actor = source.actor === null ? undefined : lookup.actors.get(source.actor);
  const name = actor && actor.name !== spoken ? ` (${isolated(actor.name)})` : "";
  const quoted = spoken === "" ? "" : `: ${isolated(`«${spoken}»`)}`;
  sheet.line(`${messages.words.source} · ${messages.sourceKinds[source.kind]}${quoted}${name}`, depth);
  if (cue !== null) {
    const weights = `${words.commitment} ${cue.commitment} · ${words.stance} ${isolated(String(cue.stance))}`;
    sheet.line(`${messages.marks.cue}: ${isolated(`«${text.slice(cue.start, cue.end)}»`)} · ${weights}`, depth);
  }
  for (const span of attribution.content) sheet.line(inContext(placeIn(article, span), sheet), depth);
  if (parent !== null) sheet.line(`${words.insideOf} ${isolated(parent)}`, depth);
  printEvidence(attribution.evidence, sheet, { depth });
}

function printVersions({ claim }: NumberedClaim, sheet: Sheet): void {
  const { lookup, messages } = sheet;
  sheet.heading(messages.words.versions);
  for (const { at, stance, attribution, evidence = [] } of claim.versions) {
    sheet.line(`${messages.stances[stance]} · ${where(at, sheet)}`, 1);
    sheet.line(sheet.faint(isolated(placeId(at))), 2);
    sheet.line(inContext(at, sheet), 2);
    const found = attribution === null ? undefined : lookup.attributions.get(attribution);
    if (found) printAttribution({ ...found, content: [] }, sheet, 2);
    if (evidence.length > 0)
      printEvidence(evidence, sheet, { depth: 2, about: claim.versions.map((version) => version.at) });
  }
}

function printDrifts({ trace }: NumberedClaim, sheet: Sheet): void {
  const { messages } = sheet;
  sheet.heading(messages.words.drifts);
  if (trace.drifts.length === 0) sheet.line(messages.words.noDrifts, 1);
  for (const { kind, summary, evidence } of trace.drifts) {
    sheet.line(`${messages.driftKinds[kind]}: ${isolated(summary[messages.language])}`, 1);
    printEvidence(evidence, sheet, { depth: 2 });
  }
}

/** Explains a claim. */
export function explainClaim(entry: NumberedClaim, sheet: Sheet): void {
  const { lookup, messages, words } = sheet;
  const { claim, trace, number } = entry;
  const reason = reasonOf(entry, lookup, { messages, name: (node, _, group) => nodeLabel(node, sheet, group) });
  sheet.line(sheet.faint(`${messages.claimNumber(number)} · ${isolated(claim.id)} · ${messages.words.asClaimed}`));
  sheet.line(isolated(`«${claim.text}»`), 1);
  sheet.line(sheet.strong(`${messages.reports(trace.reports)} · ${messages.chains(trace.chains)}`), 1);
  sheet.line(reason.join(""), 1);
  printVersions(entry, sheet);
  const carried = lookup.document.transmissions.filter(({ claims }) => claims.includes(claim.id));
  sheet.heading(words.carriedBy);
  if (carried.length === 0) sheet.line(messages.words.noTransmission, 1);
  const places = claim.versions.map(({ at }) => at);
  for (const transmission of carried) printTransmission(transmission, sheet, places);
  if (trace.paths !== undefined && trace.paths.length > 0) sheet.heading(messages.words.proof);
  for (const path of trace.paths ?? [])
    sheet.line(path.map((id) => nodeLabel(lookup.nodes.get(id), sheet)).join(` ${messages.arrow} `), 1);
  printDrifts(entry, sheet);
}
