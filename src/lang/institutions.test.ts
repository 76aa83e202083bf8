import assert from "node:assert/strict";
import { test } from "node:test";
import { entryAt, nameKey } from "./gazetteer.ts";
import { INSTITUTION_NAMES, INSTITUTIONS } from "./institutions.ts";
import { tokenise } from "./tokens.ts";

test("every form of an institution leads to it and to no other", () => {
  for (const institution of INSTITUTIONS)
    for (const form of [...institution.forms, ...institution.guarded])
      assert.equal(entryAt(INSTITUTION_NAMES, tokenise(form), 0)?.value.institution.key, institution.key, form);
});

test("every institution has a key of its own, a family and a source", () => {
  assert.equal(new Set(INSTITUTIONS.map((one) => one.key)).size, INSTITUTIONS.length);
  for (const one of INSTITUTIONS) assert.ok(one.family && one.source && nameKey(one.name), one.key);
});
