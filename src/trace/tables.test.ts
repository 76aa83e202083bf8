// Every example of the tables this stage reads, run: an entry whose example it does not meet is a mistake in the table.

import assert from "node:assert/strict";
import { test } from "node:test";
import { DOCUMENT_HEADS, documentStanding, HOLDING_WORDS } from "../lang/ar/document-heads.ts";
import {
  AGENT_PHRASES,
  AGENTLESS_PHRASES,
  CHANNELS,
  CHARGED_EVENTS,
  CIRCUMSTANCE_WORDS,
  FATES,
  IDENTITY_WORDS,
  LOOSE_BEHIND,
  NAMING_VERBS,
  QUANTIFIERS,
} from "../lang/ar/drift-words.ts";
import { HEDGES, OPEN_PHRASES } from "../lang/ar/hedges.ts";
import { LABEL_PAIRS, NEUTRAL_REWORDINGS } from "../lang/ar/rewordings.ts";
import { SAME_THINGS } from "../lang/ar/same-things.ts";
import { COUNTED_ALIKE } from "../lang/ar/standing-words.ts";
import { foldWord } from "../lang/normalise.ts";
import { tokenise } from "../lang/tokens.ts";
import { bareWord } from "./bare-word.ts";
import { wordsIn } from "./content-words.ts";
import { hedgesAmong } from "./drift-certainty.ts";
import { TRACE_RULES } from "./rules.ts";
import { isLeftOpen } from "./stance.ts";

const all = (text: string): ReturnType<typeof wordsIn> => wordsIn(text, { start: 0, end: text.length });

test("every hedge is found in its example", () => {
  for (const { example, forms } of HEDGES) assert.ok(hedgesAmong(all(example)).length > 0, `${forms[0]}: ${example}`);
});

test("every phrase that leaves a statement open is found in its example", () => {
  for (const { example } of OPEN_PHRASES) assert.ok(isLeftOpen(example), example);
});

test("every document head has its standing in its example", () => {
  for (const { example, standing } of DOCUMENT_HEADS)
    assert.ok(
      tokenise(example).some((word) => documentStanding(word.fold) === standing),
      example,
    );
});

test("every word of holding stands in its example", () => {
  for (const { form, example } of HOLDING_WORDS)
    assert.ok(
      tokenise(example).some((word) =>
        foldWord(word.text)
          .replace(/^ب(?=ح)/u, "ب")
          .includes(foldWord(form)),
      ),
      example,
    );
});

test("both sides of every rewording stand in its example", () => {
  const key = (text: string): string =>
    tokenise(text)
      .map((word) => bareWord(word.fold))
      .join(" ");
  const failing = [...NEUTRAL_REWORDINGS, ...LABEL_PAIRS].filter(({ one, other, example }) => {
    const [left = "", right = ""] = example.split("⇄").map(key);
    const has = (side: string, forms: readonly string[]): boolean =>
      forms.some((form) => ` ${side} `.includes(` ${key(form)} `));
    return !has(left, one) || !has(right, other);
  });
  assert.deepEqual(
    failing.map(({ example }) => example),
    [],
  );
});

test("words of one thing share a stem in their example", () => {
  for (const { key, example } of SAME_THINGS) {
    const [left = "", right = ""] = example.split("⇄");
    for (const side of [left, right])
      assert.ok(
        all(side).some((word) => word.stem === key),
        `${key}: ${side}`,
      );
  }
});

test("counted things stand in their example", () => {
  for (const { forms, example } of COUNTED_ALIKE)
    for (const side of example.split("⇄"))
      assert.ok(
        tokenise(side).some((word) => forms.includes(word.fold)),
        example,
      );
});

test("words by which drift is recognised stand in their example", () => {
  const table = [
    ...AGENT_PHRASES,
    ...AGENTLESS_PHRASES,
    ...NAMING_VERBS,
    ...CHANNELS,
    ...CHARGED_EVENTS,
    ...LOOSE_BEHIND,
    ...CIRCUMSTANCE_WORDS,
    ...IDENTITY_WORDS,
    ...FATES.flatMap(({ forms, example }) => forms.map((form) => ({ form, example }))),
    ...QUANTIFIERS.flatMap(({ forms, example }) => forms.map((form) => ({ form, example }))),
  ];
  for (const { example } of table) {
    const forms = table.filter((one) => one.example === example).map(({ form }) => form);
    const text = tokenise(example)
      .map((word) => word.fold)
      .join(" ");
    assert.ok(
      forms.some((form) => text.includes(form)),
      example,
    );
  }
});

test("rule ids are unique and well formed, in ascending order, with title and example", () => {
  const rules = Object.values(TRACE_RULES);
  const ids = rules.map((rule) => rule.id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
  for (const { id, title, example } of rules) assert.ok(/^TRA-\d\d$/u.test(id) && title !== "" && example !== "", id);
});
