// Every spelling and spacing rule joins the two sides of its example, and only them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenise } from "../tokens.ts";
import { joinedKey, mayJoin, SPACING_RULES, SPELLING_RULES, spellingKey } from "./spelling.ts";

test("every spelling rule gives both sides of its example one key", () => {
  for (const { example } of SPELLING_RULES) {
    const [one, other] = example.map((sentence) => tokenise(sentence).map((token) => spellingKey(token.fold)));
    assert.deepEqual(one, other, example.join(" / "));
  }
});

test("every spacing rule joins the two-part spelling into the one-part spelling", () => {
  for (const { example } of SPACING_RULES) {
    const [first, second] = tokenise(example[0]).map((token) => token.fold);
    const whole = tokenise(example[1])[0]?.fold;
    assert.ok(first !== undefined && second !== undefined && whole !== undefined && mayJoin(first));
    assert.equal(joinedKey(first, second), whole, example.join(" / "));
  }
});

test("keys are idempotent and leave ordinary words alone", () => {
  for (const word of ["استغلال", "استقلال", "الغريب", "القريب", "مغامره", "صحافه", "الاميره", "نظام"])
    assert.equal(spellingKey(word), word);
  for (const { example } of SPELLING_RULES)
    for (const token of example.flatMap((sentence) => tokenise(sentence))) {
      const key = spellingKey(token.fold);
      assert.equal(spellingKey(key), key);
    }
});

test("two words that are two words stay two", () => {
  assert.equal(joinedKey("في", "دمشق"), null);
  assert.equal(joinedKey("عبد", "كريم"), null);
});
