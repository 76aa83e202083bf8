import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { forPage, forTerminal, isolated, languageOfName, safeLink, shortened } from "./foreign-text.ts";

test("a bidirectional override is written out on the page and replaced in the terminal", () => {
  assert.equal(forPage("إذن \u202Eإيملا"), "إذن ⟨U+202E⟩إيملا");
  assert.equal(forTerminal("إذن \u202Eإيملا"), "إذن \uFFFDإيملا");
});

test("white space and joiners stay on the page, joiners in the terminal", () => {
  assert.equal(forPage("می\u200Cخواهم\tو\nما"), "می\u200Cخواهم\tو\nما");
  assert.equal(forTerminal("می\u200Cخواهم\nو"), "می\u200Cخواهم و");
});

test("no control byte and no bidirectional control reaches a terminal", () => {
  const dangerous = /\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
  const units = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\u001B[31m", "\u202E", "\u009B", "\u200F"));
  fc.assert(
    fc.property(fc.array(units), (parts) => {
      const shown = forTerminal(parts.join(""));
      assert.doesNotMatch(shown, dangerous);
      assert.equal(forTerminal(shown), shown);
    }),
  );
});

test("an isolated text opens and closes one isolate", () => {
  assert.equal(isolated("a\u2069b"), "\u2068a\uFFFDb\u2069");
});

test("only addresses of the web become links", () => {
  assert.equal(safeLink("https://mersa.example/1"), "https://mersa.example/1");
  for (const url of [
    "javascript:alert(1)",
    "java\tscript:x",
    "data:text/html,x",
    "//mersa.example",
    "https://a b",
    null,
  ]) {
    assert.equal(safeLink(url), null);
  }
});

test("a name's language is known by its letters", () => {
  assert.equal(languageOfName("المرسى"), "ar");
  assert.equal(languageOfName("Lantern"), undefined);
  assert.equal(languageOfName("7"), undefined);
});

test("long texts are cut between words", () => {
  assert.equal(shortened("شحنة القمح فاسدة", 12), "شحنة القمح…");
  assert.equal(shortened("قصير", 12), "قصير");
});
