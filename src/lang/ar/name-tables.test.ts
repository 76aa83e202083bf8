import assert from "node:assert/strict";
import { test } from "node:test";
import { compileGazetteer, entryAt } from "../gazetteer.ts";
import { tokenise } from "../tokens.ts";
import { LABELS } from "./labels.ts";
import { FREE_HEADS, ORGANISATION_HEADS, organisationHeadOf } from "./organisation-heads.ts";
import { isGivenName, isKunya, isPlainGivenName } from "./person-names.ts";
import { TITLES, titleOf } from "./titles.ts";

test("every title is found in its example", () => {
  for (const title of TITLES)
    assert.ok(
      tokenise(title.example).some((token) => titleOf(token.safe) !== null),
      title.example,
    );
});

test("every organisation head is found in its example", () => {
  for (const head of ORGANISATION_HEADS)
    assert.ok(
      tokenise(head.example).some((token) => organisationHeadOf(token.safe)?.word === head.word),
      head.example,
    );
});

test("every head that stands free is a head", () => {
  for (const head of FREE_HEADS)
    assert.ok(
      ORGANISATION_HEADS.some((one) => one.word.replace(/ة$/u, "ه").replace(/[أإ]/gu, "ا") === head),
      head,
    );
});

test("every label is found in its example", () => {
  const table = compileGazetteer(LABELS.map((label) => ({ forms: label.forms, value: label })));
  for (const label of LABELS) {
    const tokens = tokenise(label.example);
    assert.ok(
      tokens.some((_, at) => entryAt(table, tokens, at) !== null),
      label.example,
    );
  }
});

test("«على» is no form of علي, and «باسم» opens no name by itself", () => {
  assert.equal(isGivenName("على"), false);
  assert.equal(isGivenName("علي"), true);
  assert.equal(isPlainGivenName("باسم"), false);
  assert.equal(isKunya("أبو"), true);
});
