import assert from "node:assert/strict";
import { test } from "node:test";
import { CAPITALS, COUNTRIES, DEMONYMS } from "./countries.ts";
import { entryAt, findEntries, nameKey } from "./gazetteer.ts";
import { tokenise } from "./tokens.ts";

test("every state bears the Arabic name of Unicode CLDR among its forms", () => {
  const cldr = new Intl.DisplayNames(["ar"], { type: "region" });
  const known: Readonly<Record<string, string>> = { PS: "CLDR: الأراضي الفلسطينية" };
  for (const country of COUNTRIES) {
    if (known[country.code]) continue;
    const names = [country.name, ...country.forms].map(nameKey);
    assert.ok(names.includes(nameKey(cldr.of(country.code) ?? "")), `${country.code} ${cldr.of(country.code)}`);
  }
});

test("no name, capital or adjective belongs to two states", () => {
  for (const field of ["forms", "capitals", "adjectives"] as const) {
    const owner = new Map<string, string>();
    for (const country of COUNTRIES)
      for (const form of country[field].map(nameKey)) {
        assert.ok(!owner.has(form) || owner.get(form) === country.code, `${form} ${owner.get(form)} ${country.code}`);
        owner.set(form, country.code);
      }
  }
});

test("an adjective is found in every inflection and behind a clitic", () => {
  for (const word of ["سوري", "السورية", "سوريون", "للسوريين", "والسوريات"])
    assert.equal(entryAt(DEMONYMS, tokenise(word), 0)?.value, "SY", word);
});

test("a capital is found behind a conjunction", () => {
  const found = findEntries(CAPITALS, tokenise("وموسكو وأنقرة"));
  assert.deepEqual(
    found.map((one) => one.value),
    ["RU", "TR"],
  );
});
