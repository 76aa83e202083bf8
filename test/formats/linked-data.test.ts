// JSON-LD read by a processor without a network, and Web Annotations whose every target leads back to its words.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { before, test } from "node:test";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";
import { toExport } from "../../src/present/present.ts";
import { HARBOUR_AFFAIR } from "../browser/harbour-affair.ts";
import { tinyAffair } from "./affairs.ts";

type Thing = Readonly<Record<string, unknown>>;
interface Processor {
  readonly expand: (document: unknown, options: unknown) => Promise<readonly Thing[]>;
  readonly toRDF: (document: unknown, options: unknown) => Promise<string>;
}

const require = createRequire(import.meta.url);
const jsonld = require("jsonld") as Processor;
/** Safe mode refuses a document of which anything would be lost. */
const STRICT = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`asked the network for ${url}`)),
};

const SCHEMA = "https://schema.org/";
const PROV = "http://www.w3.org/ns/prov#";
const OWN = "urn:musnad:vocabulary#";

function linked(document: FullTraceDocument): unknown {
  return JSON.parse(toExport(document, "jsonld")[0]?.content ?? "");
}

function values(thing: Thing | undefined, property: string): readonly unknown[] {
  const found = (thing?.[property] ?? []) as readonly Thing[];
  return found.map((one) => one["@value"] ?? one["@id"]);
}

let things: readonly Thing[] = [];
let tiny: FullTraceDocument;

before(async () => {
  things = await jsonld.expand(linked(HARBOUR_AFFAIR), STRICT);
  tiny = await tinyAffair();
});

function typed(type: string): readonly Thing[] {
  return things.filter((thing) => ((thing["@type"] ?? []) as readonly string[]).includes(type));
}

test("a processor expands the graph without a network and without losing a term", async () => {
  assert.equal(typed(`${SCHEMA}Claim`).length, HARBOUR_AFFAIR.claims.length);
  assert.equal(typed(`${SCHEMA}NewsArticle`).length, HARBOUR_AFFAIR.articles.length);
  assert.ok(typed(`${SCHEMA}Quotation`).length > 0);
  const statements = await jsonld.toRDF(linked(HARBOUR_AFFAIR), { ...STRICT, format: "application/n-quads" });
  assert.match(statements, /prov#wasQuotedFrom/);
});

test("a claim carries its figures, its appearances and its versions", () => {
  for (const { claim, reports, chains } of HARBOUR_AFFAIR.traces) {
    const thing = typed(`${SCHEMA}Claim`).find((one) => one["@id"] === `urn:musnad:${claim}`);
    assert.deepEqual(values(thing, `${OWN}reports`), [reports]);
    assert.deepEqual(values(thing, `${OWN}chainsLow`), [chains.low]);
    assert.deepEqual(values(thing, `${OWN}chainsHigh`), [chains.high]);
    const versions = HARBOUR_AFFAIR.claims.find(({ id }) => id === claim)?.versions ?? [];
    assert.equal(values(thing, `${OWN}version`).length, new Set(versions.map(({ at }) => JSON.stringify(at))).size);
  }
});

test("only what a text states is a plain statement of provenance; every transmission says whether it is stated, by which rule, how surely", () => {
  const plain = things.flatMap((thing) => [
    ...values(thing, `${PROV}wasQuotedFrom`),
    ...values(thing, `${PROV}wasDerivedFrom`),
  ]);
  const stated = HARBOUR_AFFAIR.transmissions.filter((transmission) => transmission.stated);
  const pairs = new Set(stated.map(({ from, to, how }) => `${from} ${to} ${how === "cites"}`));
  assert.equal(plain.length, pairs.size);
  const records = [...typed(`${PROV}Quotation`), ...typed(`${PROV}Derivation`), ...typed(`${OWN}SharedSource`)];
  assert.equal(records.length, HARBOUR_AFFAIR.transmissions.length);
  for (const record of records) {
    assert.equal(typeof values(record, `${OWN}stated`)[0], "boolean");
    for (const evidence of record[`${OWN}evidence`] as readonly Thing[]) {
      assert.match(String(values(evidence, `${OWN}rule`)[0]), /^[A-Z]{3}-\d\d$/);
      assert.match(String(values(evidence, `${OWN}score`)[0]), /^[01](?:\.\d+)?$/);
    }
  }
});

test("every identifier that the graph points at is in the graph", () => {
  const known = new Set(things.map((thing) => thing["@id"]));
  const pointed = JSON.stringify(things).matchAll(/"@id":"(urn:musnad:[^"#]+)"/g);
  for (const [, id] of pointed) assert.ok(known.has(id), id);
});

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}
interface Target {
  readonly selector?: readonly Selector[];
  readonly "musnad:article"?: string;
}
interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly Target[];
  readonly target: readonly Target[];
}
interface Collection {
  readonly total: number;
  readonly "musnad:unit": string;
  readonly first: { readonly items: readonly Annotation[] };
}

function annotations(document: FullTraceDocument): Collection {
  return JSON.parse(toExport(document, "web-annotation")[0]?.content ?? "") as Collection;
}

/** Finds the quote as a reader's anchoring does: all places where prefix, words and suffix stand together. */
function anchors(text: string, { prefix = "", exact = "", suffix = "" }: Selector): readonly number[] {
  const found: number[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) found.push(at + prefix.length);
  return found;
}

test("every quote leads back to its words, alone and by its position in code points", () => {
  for (const document of [HARBOUR_AFFAIR, tiny]) {
    const collection = annotations(document);
    assert.equal(collection.total, collection.first.items.length);
    assert.match(collection["musnad:unit"], /code points/);
    for (const { body, target } of collection.first.items)
      for (const side of [...target, ...body].filter(({ selector }) => selector)) {
        const article = document.articles.find(({ id }) => `urn:musnad:${id}` === side["musnad:article"]);
        const text = article?.text.replace(/\p{Cs}/gu, "\uFFFD") ?? "";
        const [quote, position] = side.selector ?? [];
        assert.ok(quote?.exact && position);
        assert.equal(Array.from(text).slice(position.start, position.end).join(""), quote.exact);
        assert.ok(Array.from(quote.prefix ?? "").length <= 32 && Array.from(quote.suffix ?? "").length <= 32);
        const before = Array.from(text).slice(0, position.start).join("").length;
        assert.ok(anchors(text, quote).includes(before), quote.exact);
      }
  }
});

test("positions differ from UTF-16 offsets where an emoji stands before", () => {
  const { items } = annotations(tiny).first;
  const attributed = items.filter(({ motivation }) => motivation === "identifying");
  const starts = attributed.flatMap(({ target }) => target.map(({ selector }) => selector?.[1]?.start));
  const offsets = tiny.attributions.flatMap(({ content }) => content.map(({ start }) => start));
  assert.ok(starts.length > 0 && starts.every((start, index) => Number(start) < Number(offsets[index])));
});

test("no two annotations share an identifier", () => {
  for (const document of [HARBOUR_AFFAIR, tiny]) {
    const ids = annotations(document).first.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  }
});
