// W3C Web Annotations for Hypothesis, Recogito and scholars' tools: who is said to say what, which words belong to a claim, which two
// articles share, and what changed. Every target has a quote and a position. Leaves out chains: an annotation points at words, not at paths.

import type { Attribution } from "../../model/attribution.ts";
import type { Claim } from "../../model/claim.ts";
import type { Passage } from "../../model/passage.ts";
import type { Evidence, Place } from "../../model/span.ts";
import type { Drift } from "../../model/trace.ts";
import { toPlainJson } from "../json.ts";
import type { Lookup } from "../lookup.ts";
import { inertLine, webAddress } from "./inert-text.ts";
import { documentUrn, languageTag, urn, VOCABULARY } from "./names.ts";
import { type SelectableText, selectable, selectors } from "./selectors.ts";

type Json = Readonly<Record<string, unknown>>;

interface Annotator {
  readonly lookup: Lookup;
  readonly texts: ReadonlyMap<string, SelectableText>;
}

const UNIT = "Positions count Unicode code points from 0 in the article's text as read; they are half-open.";

function target(place: Place, { lookup, texts }: Annotator): Json[] {
  const article = lookup.articles.get(place.article);
  const text = texts.get(place.article);
  if (article === undefined || text === undefined) return [];
  const source = webAddress(article.url) ?? urn(article.id);
  return [{ type: "SpecificResource", source, "musnad:article": urn(article.id), selector: selectors(text, place) }];
}

function textualBody(purpose: string, value: string, language?: string): Json {
  return {
    type: "TextualBody",
    purpose,
    value: inertLine(value),
    format: "text/plain",
    ...(language ? { language } : {}),
  };
}

function annotation(
  id: string,
  motivation: string,
  parts: { readonly body: readonly Json[]; readonly target: readonly Json[] },
): Json {
  return { id: urn(id), type: "Annotation", motivation, ...parts };
}

function basis(evidence: readonly Evidence[], stated: boolean): Json {
  return {
    "musnad:basis": stated ? "stated" : "inferred",
    "musnad:evidence": evidence.map(({ rule, score, why }) => ({
      "musnad:rule": rule,
      "musnad:score": score,
      "musnad:why": inertLine(why),
    })),
  };
}

function attributed(attribution: Attribution, annotator: Annotator): Json[] {
  const { id, article, source, cue, content, quoting, evidence } = attribution;
  const found = annotator.lookup.articles.get(article);
  const targets = content.flatMap((span) => target({ article, ...span }, annotator));
  if (found === undefined || targets.length === 0) return [];
  const words = source.spans.map(({ start, end }) => found.text.slice(start, end)).join(" … ");
  const body = [
    ...(words === "" ? [] : [textualBody("identifying", words, languageTag(found))]),
    textualBody("tagging", `source: ${source.kind}`, "en"),
    textualBody("tagging", `quoting: ${quoting}`, "en"),
    ...(cue === null ? [] : [textualBody("tagging", `cue: ${cue.lemma}`)]),
  ];
  return [{ ...annotation(id, "identifying", { body, target: targets }), ...basis(evidence, true) }];
}

function versions(claim: Claim, annotator: Annotator): Json[] {
  return claim.versions.flatMap(({ at, stance, evidence = [] }) => {
    const targets = target(at, annotator);
    if (targets.length === 0) return [];
    const body = [
      { type: "SpecificResource", source: urn(claim.id), purpose: "linking" },
      textualBody("describing", claim.text),
      textualBody("tagging", `stance: ${stance}`, "en"),
    ];
    const id = `${claim.id}:${at.article}:${at.start}-${at.end}`;
    return [{ ...annotation(id, "linking", { body, target: targets }), ...basis(evidence, false) }];
  });
}

function shared(passage: Passage, annotator: Annotator): Json[] {
  const targets = target(passage.a, annotator);
  const bodies = target(passage.b, annotator);
  if (targets.length === 0 || bodies.length === 0) return [];
  const share = `${passage.words} words in common, identity ${passage.identity}`;
  const body = [...bodies.map((side) => ({ ...side, purpose: "linking" })), textualBody("describing", share, "en")];
  return [{ ...annotation(passage.id, "linking", { body, target: targets }), "musnad:formula": passage.formula }];
}

function changed(drift: Drift, claim: string, annotator: Annotator): Json[] {
  const targets = target(drift.to, annotator);
  const bodies = target(drift.from, annotator);
  if (targets.length === 0 || bodies.length === 0) return [];
  const place = ({ article, start, end }: Place): string => `${article}:${start}-${end}`;
  const body = [
    ...bodies.map((side) => ({ ...side, purpose: "linking" })),
    textualBody("describing", drift.summary.ar, "ar"),
    textualBody("describing", drift.summary.en, "en"),
    textualBody("tagging", `drift: ${drift.kind}`, "en"),
  ];
  const id = `${claim}:${drift.kind}:${place(drift.from)}:${place(drift.to)}`;
  return [{ ...annotation(id, "linking", { body, target: targets }), ...basis(drift.evidence, false) }];
}

/** All annotations as one collection with one page. */
export function toWebAnnotation(lookup: Lookup): string {
  const { document } = lookup;
  const texts = new Map(document.articles.map(({ id, text }) => [id as string, selectable(text)]));
  const annotator: Annotator = { lookup, texts };
  const items = [
    ...document.attributions.flatMap((attribution) => attributed(attribution, annotator)),
    ...document.claims.flatMap((claim) => versions(claim, annotator)),
    ...document.passages.flatMap((passage) => shared(passage, annotator)),
    ...document.traces.flatMap(({ claim, drifts }) => drifts.flatMap((drift) => changed(drift, claim, annotator))),
  ];
  const id = documentUrn(document);
  const collection = {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { musnad: VOCABULARY }],
    id: `${id}:annotations`,
    type: "AnnotationCollection",
    label: "Findings of Musnad: as claimed, never asserted",
    generator: { id: urn("software"), type: "Software", name: inertLine(document.generator) },
    "musnad:unit": UNIT,
    total: items.length,
    first: { id: `${id}:annotations:1`, type: "AnnotationPage", startIndex: 0, items },
  };
  return `${toPlainJson(collection)}\n`;
}
