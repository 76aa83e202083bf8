import assert from "node:assert/strict";
import { test } from "node:test";
import { STAGES } from "../analyse.ts";
import { progress, secondsLeft } from "./progress.ts";

function shown(isTerminal: boolean, step: number): string {
  let clock = 0;
  let text = "";
  const line = progress({
    isTerminal,
    now: () => clock,
    write: (part) => {
      text += part;
    },
  });
  for (const stage of STAGES) {
    line.stage(stage);
    clock += step;
  }
  line.end();
  return text;
}

test("off a terminal nothing is written", () => {
  assert.equal(shown(false, 60_000), "");
});

test("short work names its stages only, long work the time left, which falls to nothing", () => {
  assert.match(shown(true, 10), /attribute \(2 of 5\)/);
  assert.doesNotMatch(shown(true, 10), /left/);
  assert.match(shown(true, 60_000), /match \(4 of 5, about \d+ min left\)/);
  assert.match(shown(true, 60_000), /\r[^\r]*K$/);
});

test("a stage says how many of the articles are done, and a stage that is over is not shown again", () => {
  let text = "";
  const line = progress({ isTerminal: true, now: () => 0, write: (part) => (text += part) });
  line.stage("attribute");
  line.articles(200, 1000);
  line.stage("read");
  line.stage("match");
  assert.match(text, /attribute \(2 of 5\), 200 of 1000 articles/);
  assert.match(text, /match \(4 of 5\)/);
  assert.doesNotMatch(text, /read/);
});

test("the rest is what the shares of the stages leave", () => {
  assert.equal(secondsLeft("read", 1000), null);
  assert.equal(secondsLeft("attribute", 15_000), 85);
  assert.equal(secondsLeft("trace", 40_000, 5_000), 60);
  assert.equal(secondsLeft("trace", 72_000, 5), 28);
});
