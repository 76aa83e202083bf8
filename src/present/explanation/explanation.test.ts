import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR_AFFAIR } from "../../../test/browser/harbour-affair.ts";
import type { FullTraceDocument } from "../../model/trace-document.ts";
import { columnsOf } from "../terminal-width.ts";
import { toExplanation } from "./explanation.ts";

function explained(name: string, document: FullTraceDocument = HARBOUR_AFFAIR): string {
  const explanation = toExplanation(document, name, { language: "en", colour: false });
  return "text" in explanation ? explanation.text : assert.fail(`${name}: ${explanation.candidates.join(", ")}`);
}

test("a claim is found by its number, its id and the beginning of its id", () => {
  const id = HARBOUR_AFFAIR.claims[0]?.id ?? "";
  const byId = explained(id);
  const number = /^Claim (\d+)/.exec(byId)?.[1];
  assert.equal(explained(`claim ${number}`), byId);
  assert.equal(explained(`الادّعاء ${number}`), byId);
  assert.equal(explained(id.slice(0, -1)), byId);
});

test("a claim's explanation holds the words of every version in their context, and the rules by id", () => {
  for (const claim of HARBOUR_AFFAIR.claims) {
    const text = explained(claim.id);
    for (const { at } of claim.versions) {
      const words = HARBOUR_AFFAIR.articles.find(({ id }) => id === at.article)?.text.slice(at.start, at.end);
      assert.ok(text.includes(`⟦${words}⟧`), words);
      assert.ok(text.includes(`${at.start}–${at.end}`));
    }
    const carried = HARBOUR_AFFAIR.transmissions.filter(({ claims }) => claims.includes(claim.id));
    for (const { evidence } of carried) assert.ok(evidence.some(({ rule }) => text.includes(rule)));
  }
});

test("the evidence of every attribution, passage, node, actor and article can be shown", () => {
  const { attributions, passages, nodes, actors, articles } = HARBOUR_AFFAIR;
  for (const { id } of [...attributions, ...passages, ...nodes, ...articles]) assert.match(explained(id), /⟦|\[/);
  for (const { id, name } of actors) assert.ok(explained(id).includes(name));
  const rule = attributions[0]?.evidence[0]?.rule ?? "";
  assert.match(explained(attributions[0]?.id ?? ""), new RegExp(`${rule}\\u2069 · \\u2068`));
});

test("an unknown name has no candidates, the beginning of several ids has them all", () => {
  const options = { language: "en", colour: false } as const;
  assert.deepEqual(toExplanation(HARBOUR_AFFAIR, "claim 999", options), { candidates: [] });
  assert.deepEqual(toExplanation(HARBOUR_AFFAIR, "art", options), { candidates: [] });
  const ids = ["act-sadaf", "act-sadaf-again"];
  const actors = HARBOUR_AFFAIR.actors.slice(0, 2).map((actor, index) => ({ ...actor, id: ids[index] ?? "" }));
  const several = toExplanation({ ...HARBOUR_AFFAIR, actors }, "act-sad", options);
  assert.deepEqual(several, { candidates: ids });
});

test("nothing of the articles controls the terminal", () => {
  const hostile = "\u001B[31m\u202E⟦x⟧\u0007";
  const document = {
    ...HARBOUR_AFFAIR,
    articles: HARBOUR_AFFAIR.articles.map((article) => ({
      ...article,
      title: hostile,
      outlet: { name: hostile, evidence: [] },
    })),
    claims: HARBOUR_AFFAIR.claims.map((claim) => ({ ...claim, text: hostile })),
  };
  for (const { id } of [...document.claims, ...document.articles, ...document.nodes])
    assert.doesNotMatch(explained(id, document), /[^\P{Cc}\n]|[\u202A-\u202E]/u);
});

test("lines stay within the terminal's width", () => {
  const claim = HARBOUR_AFFAIR.claims[0]?.id ?? "";
  const explanation = toExplanation(HARBOUR_AFFAIR, claim, { language: "ar", colour: true, width: 60 });
  const lines = "text" in explanation ? explanation.text.split("\n") : [];
  assert.ok(lines.length > 5 && lines.every((line) => columnsOf(line) <= 60));
});
