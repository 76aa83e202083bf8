// Files of judgements: the forms they may have, and a plain sentence for what cannot be read.

import assert from "node:assert/strict";
import { test } from "node:test";
import { judgementsIn } from "./judgements-file.ts";
import type { MusnadError } from "./musnad-error.ts";

const ENTRY = {
  at: "2026-11-22",
  author: "ر. س.",
  act: "reject",
  subject: "node-1",
  object: "node-2",
  body: "رأيت الأصل",
};

test("a list, one object a line and a saved trace hold the same judgements", () => {
  const [one] = judgementsIn(JSON.stringify([ENTRY]), "a.json");
  assert.match(one?.id ?? "", /^judgement-[0-9a-f]{12}$/u);
  assert.deepEqual(judgementsIn(JSON.stringify({ format: "musnad-trace", judgements: [ENTRY] }), "b.json"), [one]);
  assert.deepEqual(
    judgementsIn(`${JSON.stringify(ENTRY)}\n${JSON.stringify({ ...ENTRY, id: "j2" })}\n`, "c.jsonl").map(
      ({ id }) => id,
    ),
    [one?.id, "j2"],
  );
  assert.deepEqual(judgementsIn(JSON.stringify(ENTRY), "d.json"), [one]);
});

test("what cannot be read is said by its number and what it lacks", () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ["not json", /a\.json: not JSON/u],
    ["7", /holds no list/u],
    [JSON.stringify([ENTRY, { ...ENTRY, author: "" }]), /judgement 2 lacks its author/u],
    [JSON.stringify([{ ...ENTRY, at: "yesterday" }]), /judgement 1 lacks its date/u],
    [JSON.stringify([{ ...ENTRY, act: "believe" }]), /has no act of accept/u],
    [JSON.stringify([{ ...ENTRY, subject: "" }]), /lacks its subject/u],
    [JSON.stringify([{ ...ENTRY, body: 7 }]), /has a body that is no text/u],
    [JSON.stringify([{ ...ENTRY, versions: "x" }]), /versions that are no list/u],
    ["[null]", /judgement 1 is no object/u],
  ];
  for (const [text, sentence] of cases)
    assert.throws(
      () => judgementsIn(text, "a.json"),
      (error: MusnadError) => error.code === "usage" && sentence.test(error.message),
      text,
    );
});
