// The measure on annotations in PolNeAR's format, on two texts written for this project: what is right, and what is not, is counted.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { readBrat } from "../eval/brat.ts";
import { scorePolnear } from "../eval/polnear.ts";

const FOLDER = resolve(import.meta.dirname, "../eval/polnear");

test("standoff annotations are read with their fragments, in UTF-16 units", () => {
  const text = readFileSync(resolve(FOLDER, "text/valve.txt"), "utf8");
  const read = readBrat(readFileSync(resolve(FOLDER, "attributions/valve_0a1b.ann"), "utf8"), text);
  const cut = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    read.map((each) => [cut(each.source), cut(each.cue), cut(each.content)]),
    [
      [["The report"], ["found"], ["that the valve was rusty"]],
      [["Mr Feld"], ["denied"], ["the charges 😀 of fraud"]],
      [["The mayor"], ["told"], ["he would resign"]],
      [[], ["was reported"], ["that two boats had sunk"]],
    ],
  );
});

test("what is found is counted exactly and by overlap, in the corpus's conventions", () => {
  const scores = scorePolnear(FOLDER);
  assert.ok(scores);
  assert.equal(scores.cue.exact.f, 1);
  assert.equal(scores.content.exact.f, 1);
  assert.equal(scores.source.overlap.f, 1);
  assert.ok(scores.source.exact.f < 1, "a relative clause is no part of our sources");
  assert.equal(scorePolnear(resolve(FOLDER, "text")), null);
});
