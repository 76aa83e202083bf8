import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { compactMarkup } from "./compact-markup.ts";

/** What a browser reads: texts, opened elements with their attributes, and closings. */
function events(markup: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => found.push(`<${name} ${JSON.stringify(attributes)}`),
    ontext: (text) => {
      if (found.at(-1)?.startsWith("text ")) found.push(`${found.pop()}${text}`);
      else found.push(`text ${text}`);
    },
    onclosetag: (name) => found.push(`>${name}`),
  });
  parser.end(markup);
  return found;
}

const TEXT = fc.string({
  unit: fc.constantFrom("أ", "a", '"', "=", "<", ">", "&", " ", "'", "</p>", '="x"', "&quot;"),
});

test("a browser reads the same from fewer bytes, whatever the texts and attributes are", () => {
  fc.assert(
    fc.property(TEXT, TEXT, (text, value) => {
      const item = h("li", { title: value, class: "plain" }, [
        h("p", null, text),
        h("p", null, [h("a", { href: "#t1-2" }, text)]),
      ]);
      const table = h("table", null, [
        h("thead", null, h("tr", null, h("th", null, text))),
        h("tbody", null, [h("tr", null, [h("td", null, text), h("td", { id: "x.y" }, "1")])]),
      ]);
      const drawing = h("svg", null, [
        h("path", { d: "M0 0" }),
        h("path", { class: "line" }),
        h("rect", null),
        h("text", null, text),
      ]);
      const markup = renderToString(
        h("div", null, [h("ul", null, [item, item]), h("input", { type: "checkbox", id: "only" }), table, drawing]),
      );
      const compact = compactMarkup(markup);
      assert.deepEqual(events(compact), events(markup));
      assert.ok(compact.length < markup.length);
    }),
  );
});
