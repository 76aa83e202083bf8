import assert from "node:assert/strict";
import { test } from "node:test";
import { messagesFor } from "./catalogue.ts";

test("Arabic counts and dates stand in the digits that the reader chose", () => {
  assert.equal(messagesFor("ar").reports(12), "12 تقريراً");
  const messages = messagesFor("ar", "arab");
  assert.equal(messages.reports(12), "١٢ تقريراً");
  assert.equal(messages.reports(2), "تقريران");
  assert.equal(messages.chains({ low: 1, high: 3 }), "سلاسل مستقلة: من ١ إلى ٣");
  assert.equal(messages.date("2031-03-02", "day"), "٢ آذار/مارس ٢٠٣١");
  assert.equal(messages.digits("[3]"), "[٣]");
});

test("every number of the catalogue goes through the digits: none is forgotten", () => {
  const say = messagesFor("ar", "arab");
  const shown = [
    ...[say.reports, say.articles, say.claims, say.moreClaims, say.morePassages, say.singleReportClaims].map((count) =>
      count(7),
    ),
    ...[say.moreChains, say.passages, say.claimNumber, say.passageNumber, say.stepNumber, say.steps].map((count) =>
      count(7),
    ),
    ...[say.chainNumber, say.moreDrifts, say.seeReport, say.judgements].map((count) => count(7)),
    ...[say.sharedWords, say.singleChain, say.inferredCount].map((count) => count(7, 9)),
    say.inArticles([7, 8]),
  ];
  for (const text of shown) assert.match(text, /^[^0-9]*٧[^0-9]*$/);
});

test("English keeps Latin digits whatever is asked", () => {
  assert.equal(messagesFor("en", "arab").reports(12), messagesFor("en").reports(12));
});
