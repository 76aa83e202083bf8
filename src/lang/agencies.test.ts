import assert from "node:assert/strict";
import { test } from "node:test";
import { AGENCIES, findAgencies } from "./agencies.ts";

test("every agency is found in its example", () => {
  for (const agency of AGENCIES) {
    const found = findAgencies(agency.example).map((one) => one.agency.key);
    assert.deepEqual(found, [agency.key], agency.example);
  }
});

test("every written form of an agency leads to that agency and to no other", () => {
  for (const agency of AGENCIES)
    for (const form of [...agency.forms, ...agency.guarded]) {
      const found = findAgencies(`(${form})`).map((one) => one.agency.key);
      assert.deepEqual(found, [agency.key], form);
    }
});

test("keys are unique", () => {
  assert.equal(new Set(AGENCIES.map((agency) => agency.key)).size, AGENCIES.length);
});

test("the long name and its short form in brackets are one mention", () => {
  const text = "نقلت وكالة الأنباء السورية الرسمية (سانا) عن الميناء";
  const [found] = findAgencies(text);
  assert.equal(text.slice(found?.start, found?.end), "وكالة الأنباء السورية الرسمية (سانا)");
});

test("a homograph is an agency only where it is set apart", () => {
  assert.deepEqual(findAgencies("عاد بنا القارب معا إلى الشاطئ"), []);
  assert.equal(findAgencies("المنامة (بنا)").length, 1);
  assert.equal(findAgencies("قالت وكالة معا إن القارب عاد").length, 1);
});
