// Claims, their versions, attributions, passages and drifts of the JSON-LD graph. A version that is put in someone's mouth is a quotation.

import type { Attribution } from "../../model/attribution.ts";
import type { Claim, Version } from "../../model/claim.ts";
import type { Passage } from "../../model/passage.ts";
import type { Drift } from "../../model/trace.ts";
import { type Lookup, type NumberedClaim, publishedDay, wordsAt } from "../lookup.ts";
import { inertLine, verbatim } from "./inert-text.ts";
import { nodeUrn } from "./linked-articles.ts";
import { inLanguage, linkedEvidence, linkedPlace, present, type Thing } from "./linked-thing.ts";
import { languageTag, urn } from "./names.ts";

function versionUrn(claim: Claim, { at }: Version): string {
  return urn(`${claim.id}:${at.article}:${at.start}-${at.end}`);
}

function words(lookup: Lookup, place: Version["at"]): string | Thing {
  const article = lookup.articles.get(place.article);
  return inLanguage(verbatim(wordsAt(lookup, place)), article && languageTag(article));
}

function versionThing(claim: Claim, version: Version, lookup: Lookup): Thing {
  const { at, attribution, stance, evidence = [] } = version;
  const speaker = attribution === null ? null : (lookup.attributions.get(attribution)?.source.actor ?? null);
  return present({
    "@id": versionUrn(claim, version),
    "@type": ["prov:Entity", attribution === null ? "musnad:Version" : "schema:Quotation"],
    text: words(lookup, at),
    stance,
    isPartOf: urn(at.article),
    at: linkedPlace(at),
    attribution: attribution === null ? null : urn(attribution),
    wasAttributedTo: speaker === null ? null : urn(speaker),
    evidence: linkedEvidence(evidence),
  });
}

/** The article known to be first: only where every carrier has a day and one day is before all others. Order in time proves nothing more. */
function firstCarrier(carriers: readonly string[], lookup: Lookup): string | null {
  const days = carriers.map((article) => publishedDay(lookup, article));
  if (days.some((day) => day === null || !/^\d{4}-\d\d-\d\d$/.test(day))) return null;
  const earliest = days.reduce((a, b) => ((a ?? "") <= (b ?? "") ? a : b), days[0] ?? null);
  const first = carriers.filter((_, index) => days[index] === earliest);
  return first.length === 1 ? urn(first[0] ?? "") : null;
}

/** Origins that the texts alone lead to: sources, even anonymous ones, from which only stated transmissions of this claim start. */
function statedOrigins({ claim, trace }: NumberedClaim, lookup: Lookup): readonly string[] {
  return trace.origins.filter((origin) => {
    const onward = lookup.document.transmissions.filter(
      ({ from, claims }) => from === origin && claims.includes(claim.id),
    );
    return lookup.nodes.get(origin)?.kind === "source" && onward.length > 0 && onward.every(({ stated }) => stated);
  });
}

function driftThing({ kind, from, to, summary, evidence }: Drift): Thing {
  return {
    "@type": "musnad:Drift",
    kind,
    from: linkedPlace(from),
    to: linkedPlace(to),
    summary: { ar: inertLine(summary.ar), en: inertLine(summary.en) },
    evidence: linkedEvidence(evidence),
  };
}

function claimThing(entry: NumberedClaim, lookup: Lookup): Thing {
  const { claim, trace } = entry;
  const carriers = [
    ...new Set(
      claim.versions
        .filter(({ stance }) => stance === "attributed" || stance === "unattributed")
        .map(({ at }) => at.article as string),
    ),
  ];
  const nodes = (ids: readonly string[]): string[] => ids.map((id) => nodeUrn(id, lookup));
  const first = claim.versions[0] && lookup.articles.get(claim.versions[0].at.article);
  return present({
    "@id": urn(claim.id),
    "@type": ["schema:Claim", "prov:Entity"],
    text: inLanguage(inertLine(claim.text), first && languageTag(first)),
    appearance: carriers.map(urn),
    firstAppearance: firstCarrier(carriers, lookup),
    version: claim.versions.map((version) => versionUrn(claim, version)),
    reports: trace.reports,
    chainsLow: trace.chains.low,
    chainsHigh: trace.chains.high,
    narrowest: nodes(trace.narrowest),
    commonLink: nodes(trace.commonLink),
    origin: nodes(trace.origins),
    hadPrimarySource: nodes(statedOrigins(entry, lookup)),
    "musnad:drift": trace.drifts.map(driftThing),
  });
}

function attributionThing(attribution: Attribution, lookup: Lookup): Thing {
  const { id, article, quoting, source, cue, content, parent, evidence } = attribution;
  const sourceWords = source.spans.map((span) => verbatim(wordsAt(lookup, { article, ...span }))).join(" … ");
  return present({
    "@id": urn(id),
    "@type": ["musnad:Attribution", "prov:Entity"],
    article: urn(article),
    quoting,
    sourceKind: source.kind,
    sourceWords: sourceWords === "" ? null : sourceWords,
    wasAttributedTo: source.actor === null ? null : urn(source.actor),
    "musnad:cue": cue && inertLine(cue.lemma),
    "musnad:commitment": cue?.commitment,
    "musnad:outletStance": cue?.stance,
    at: content.map((span) => linkedPlace({ article, ...span })),
    parent: parent === null ? null : urn(parent),
    evidence: linkedEvidence(evidence),
  });
}

function passageThing({ id, a, b, words: shared, identity, formula, phrase }: Passage): Thing {
  return {
    "@id": urn(id),
    "@type": "musnad:Passage",
    between: [urn(a.article), urn(b.article)],
    at: [linkedPlace(a), linkedPlace(b)],
    words: shared,
    identity: String(identity),
    formula,
    ...(phrase && { phrase }),
  };
}

/** All claims with their versions, then attributions and passages. */
export function claimThings(lookup: Lookup): readonly Thing[] {
  const { document, numberedClaims } = lookup;
  return [
    ...numberedClaims.map((entry) => claimThing(entry, lookup)),
    ...document.claims.flatMap((claim) => claim.versions.map((version) => versionThing(claim, version, lookup))),
    ...document.attributions.map((attribution) => attributionThing(attribution, lookup)),
    ...document.passages.map(passageThing),
  ];
}
