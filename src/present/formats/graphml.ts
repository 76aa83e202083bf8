// GraphML for yEd, Cytoscape, Maltego and networkx. Written here because the known library only reads it.

import type { Lookup } from "../lookup.ts";
import type { Language } from "../messages/messages.ts";
import {
  type Attribute,
  chainNetwork,
  EDGE_ATTRIBUTES,
  type NetworkEdge,
  type NetworkNode,
  NODE_ATTRIBUTES,
  type Values,
} from "./chain-network.ts";
import { xmlText } from "./inert-text.ts";

const LABEL: Attribute = { name: "label", type: "string" };

function keys(domain: "node" | "edge", attributes: readonly Attribute[]): string[] {
  return attributes.map(({ name, type }) => {
    const graphmlType = type === "integer" ? "int" : type;
    return `  <key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${graphmlType}"/>`;
  });
}

function entries(domain: "node" | "edge", values: Values): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`      <data key="${domain}-${name}">${xmlText(String(value))}</data>`],
  );
}

function nodeLines({ id, label, values }: NetworkNode): string[] {
  return [`    <node id="${xmlText(id)}">`, ...entries("node", { label, ...values }), "    </node>"];
}

function edgeLines({ id, from, to, directed, values }: NetworkEdge): string[] {
  const ends = `source="${xmlText(from)}" target="${xmlText(to)}"`;
  return [`    <edge id="${xmlText(id)}" ${ends} directed="${directed}">`, ...entries("edge", values), "    </edge>"];
}

/** The chains of all claims as one GraphML graph. */
export function toGraphml(lookup: Lookup, language: Language): string {
  const { nodes, edges } = chainNetwork(lookup, language);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys("node", [LABEL, ...NODE_ATTRIBUTES]),
    ...keys("edge", EDGE_ATTRIBUTES),
    '  <graph id="musnad" edgedefault="directed">',
    ...nodes.flatMap(nodeLines),
    ...edges.flatMap(edgeLines),
    "  </graph>",
    "</graphml>",
  ].join("\n")}\n`;
}
