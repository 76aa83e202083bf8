// Reads the standoff annotations of PolNeAR: T lines are labelled spans (fragments with «;» between), E lines tie them into attributions.
// Leaves out the text's own reading and every label but Source, Cue and Content.

import type { Span } from "../src/model/span.ts";

/** The spans of one attribution as its annotator drew them; a role may be absent. */
export interface Annotated {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** By code point, its place in UTF-16 units; offsets of standoff files count code points. */
function unitOf(text: string): readonly number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return units;
}

function spansOf(places: string, units: readonly number[]): readonly Span[] {
  return places.split(";").flatMap((piece) => {
    const [from, to] = piece.trim().split(/\s+/).map(Number);
    const [start, end] = [units[from ?? -1], units[to ?? -1]];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

/** The attributions of a standoff file. Lines that cannot be read, and spans outside the text, are left out. */
export function readBrat(standoff: string, text: string): readonly Annotated[] {
  const units = unitOf(text);
  const spans = new Map<string, readonly Span[]>();
  const events: (readonly string[])[] = [];
  for (const line of standoff.split(/\r?\n/)) {
    const [id = "", body = ""] = line.split("\t");
    if (id.startsWith("T")) spans.set(id, spansOf(body.slice(body.indexOf(" ") + 1), units));
    if (id.startsWith("E")) events.push(body.split(" "));
  }
  return events.map((links) => {
    const of = (role: string): readonly Span[] =>
      links.flatMap((link) => {
        const [name = "", id = ""] = link.split(":");
        return name.replace(/\d+$/, "") === role ? (spans.get(id) ?? []) : [];
      });
    return { source: of("Source"), cue: of("Cue"), content: of("Content") };
  });
}
