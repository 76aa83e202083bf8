// Every formula is found in its own example.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compileGazetteer, findEntries } from "../gazetteer.ts";
import { tokenise } from "../tokens.ts";
import { FORMULAE } from "./formulae.ts";

test("every formula is found in its example", () => {
  for (const { words, kind, example } of FORMULAE) {
    const gazetteer = compileGazetteer([{ forms: [words, `و${words}`], value: kind }]);
    assert.equal(findEntries(gazetteer, tokenise(example)).length, 1, `${words}: ${example}`);
  }
});
