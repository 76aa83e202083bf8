// English marked text: [source:…] [cue:…] [content:…] stand for the spans that one finding must have.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import type { SourceKind } from "../model/attribution.ts";
import { attribute } from "./attribute.ts";

function articleOf(text: string): Article {
  const base = { outlet: null, url: null, title: null, byline: null, dates: [], input: "test", givenId: null };
  const blocks = [{ role: "paragraph" as const, story: 0, start: 0, end: text.length }];
  return { ...base, id: "art-test", language: "en", text, blocks };
}

function check(marked: string, kind?: SourceKind): void {
  const marks: Record<string, string> = { source: "", cue: "", content: "" };
  const text = marked.replace(/\[(source|cue|content):([^\]]*)\]/gu, (_, name: string, words: string) => {
    marks[name] = words;
    return words;
  });
  const { attributions } = attribute(articleOf(text));
  const cut = (spans: readonly { start: number; end: number }[]): string =>
    spans.map((span) => text.slice(span.start, span.end)).join(" ");
  const seen = attributions.map((one) => ({
    source: cut(one.source.spans),
    cue: cut(one.cue ? [one.cue] : []),
    content: cut(one.content),
  }));
  const at = seen.findIndex(
    (one) => one.source === marks["source"] && one.cue === marks["cue"] && one.content === marks["content"],
  );
  assert.ok(at >= 0, `${marked}\n${JSON.stringify(seen, null, 1)}`);
  if (kind !== undefined) assert.equal(attributions[at]?.source.kind, kind);
}

test("a subject, a verb of saying and its clause", () => {
  check("[source:The harbour union] [cue:said] that [content:the bridge is closed].", "organisation");
  check("[source:Minister Lena Dale] [cue:warned] [content:the bridge could fall].", "person");
  check("[source:The report] [cue:found] that [content:the valve was rusty].", "document");
});

test("a quotation before its verb, in both orders", () => {
  check("[content:“The bridge is closed,”] [cue:said] [source:Lena Dale].", "person");
  check("[content:“The bridge is closed,”] [source:Lena Dale] [cue:said].", "person");
});

test("a colon and a quotation behind the verb", () => {
  check("[source:Lena Dale] [cue:said]: [content:“The bridge is closed.”]");
});

test("according to", () => {
  check("[cue:According to] [source:the harbour union], [content:two boats are missing].", "organisation");
  check("[content:Two boats are missing], [cue:according to] [source:the harbour union].", "organisation");
});

test("a pronoun takes the last source", () => {
  const text = "Lena Dale said the bridge was closed. She added that work had begun.";
  const last = attribute(articleOf(text)).attributions.at(-1);
  assert.equal(last?.source.inherited, true);
  assert.equal(text.slice(last?.source.spans[0]?.start, last?.source.spans[0]?.end), "Lena Dale");
});

test("reportedly names no one", () => {
  const found = attribute(articleOf("Two boats reportedly sank.")).attributions;
  assert.deepEqual(
    found.map((one) => one.source.kind),
    ["none"],
  );
});
