// The document as linked data: one @graph of schema.org and PROV-O. What a text states becomes a plain PROV statement; what Musnad infers
// stays a qualified record with its rule and score, so that no reader takes it for a fact. Leaves out full texts and word alignments.

import type { Transmission } from "../../model/trace.ts";
import { basisOf } from "../basis.ts";
import { toPlainJson } from "../json.ts";
import type { Lookup } from "../lookup.ts";
import { inertLine } from "./inert-text.ts";
import { CONTEXT } from "./json-ld-context.ts";
import { articleThings, nodeUrn } from "./linked-articles.ts";
import { claimThings } from "./linked-claims.ts";
import { linkedEvidence, type Thing } from "./linked-thing.ts";
import { documentUrn, urn } from "./names.ts";

const SOFTWARE = urn("software");

function documentThings({ document }: Lookup): readonly Thing[] {
  const id = documentUrn(document);
  const [name = "musnad", version = ""] = inertLine(document.generator).split(" ");
  return [
    {
      "@id": id,
      "@type": ["schema:Dataset", "prov:Entity"],
      name: "On whom does each claim rest? As claimed, never asserted.",
      unit: "start and end are half-open UTF-16 offsets into the article's text as read; sha256 is of that text in UTF-8",
      wasGeneratedBy: `${id}:activity`,
    },
    { "@id": `${id}:activity`, "@type": "prov:Activity", wasAssociatedWith: SOFTWARE },
    {
      "@id": SOFTWARE,
      "@type": ["prov:SoftwareAgent", "schema:SoftwareApplication"],
      name,
      softwareVersion: version,
    },
  ];
}

/** The record of a transmission; the entity that received it points at the record. */
function transmissionThings(transmission: Transmission, index: number, lookup: Lookup): readonly Thing[] {
  const { how, stated, claims, evidence } = transmission;
  const [from, to] = [nodeUrn(transmission.from, lookup), nodeUrn(transmission.to, lookup)];
  const id = `${documentUrn(lookup.document)}:transmission-${index + 1}`;
  const record = {
    how,
    stated,
    basis: basisOf(transmission),
    claim: claims.map(urn),
    evidence: linkedEvidence(evidence),
  };
  const bothRead = [transmission.from, transmission.to].every((end) => lookup.nodes.get(end)?.kind === "article");
  if (how === "shares-source" && bothRead)
    return [{ "@id": id, "@type": "musnad:SharedSource", between: [from, to], ...record }];
  const isQuotation = how === "cites";
  return [
    { "@id": id, "@type": isQuotation ? "prov:Quotation" : "prov:Derivation", entity: from, ...record },
    {
      "@id": to,
      [isQuotation ? "qualifiedQuotation" : "qualifiedDerivation"]: id,
      ...(stated ? { [isQuotation ? "wasQuotedFrom" : "wasDerivedFrom"]: from } : {}),
    },
  ];
}

/** The document as JSON-LD 1.1 with its context inside. */
export function toJsonLd(lookup: Lookup): string {
  const graph = [
    ...documentThings(lookup),
    ...articleThings(lookup),
    ...claimThings(lookup),
    ...lookup.document.transmissions.flatMap((transmission, index) => transmissionThings(transmission, index, lookup)),
  ];
  return `${toPlainJson({ "@context": CONTEXT, "@graph": graph })}\n`;
}
