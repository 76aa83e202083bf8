import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR_AFFAIR } from "../../test/browser/harbour-affair.ts";
import { toEmbeddedJson, toJson } from "./json.ts";

test("the JSON document reads back as the document", () => {
  assert.deepEqual(JSON.parse(toJson(HARBOUR_AFFAIR)), JSON.parse(JSON.stringify(HARBOUR_AFFAIR)));
  assert.ok(toJson(HARBOUR_AFFAIR).endsWith("}\n"));
});

test("the order of keys does not depend on who built the objects", () => {
  const reversed = JSON.parse(JSON.stringify(HARBOUR_AFFAIR), (_key, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  assert.equal(toJson(reversed), toJson(HARBOUR_AFFAIR));
});

test("a document begins with its format and version", () => {
  assert.match(toJson(HARBOUR_AFFAIR, { compact: true }), /^\{"format":"musnad-trace","version":1,"generator":/);
});

test("no bidirectional control stands raw in the JSON", () => {
  assert.doesNotMatch(toJson(HARBOUR_AFFAIR), /[\u007F-\u009F\u200E\u200F\u202A-\u202E]/);
  assert.ok(toJson(HARBOUR_AFFAIR).includes("\\u202e"));
});

test("the embedded JSON can't end its element and still reads back", () => {
  const embedded = toEmbeddedJson(HARBOUR_AFFAIR);
  assert.doesNotMatch(embedded, /[<>&]/);
  assert.deepEqual(JSON.parse(embedded), JSON.parse(JSON.stringify(HARBOUR_AFFAIR)));
});
