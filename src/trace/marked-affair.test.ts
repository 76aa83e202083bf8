// Affairs as marked text, for the tests of this folder: «قال [s1:النقيب] إن [x1:القارب قديم]» is attribution 1 with source, cue [c1:…] and
// content. Everything named in these tests is invented. Passages are aligned word by word between two stretches given in full.

import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenise } from "../lang/tokens.ts";
import type { Actor, ActorKind } from "../model/actor.ts";
import type { Article, Block } from "../model/article.ts";
import type { Attribution, Commitment, Quotation, QuotationKind, SourceKind, Stance } from "../model/attribution.ts";
import type { Edit, Passage } from "../model/passage.ts";
import type { Span } from "../model/span.ts";
import type { MarkedAffair } from "./trace.ts";

/** What the marks of one attribution do not say. Default: a plain saying of an organisation. */
export interface Saying {
  readonly kind?: SourceKind;
  readonly actor?: string;
  readonly class?: string;
  readonly commitment?: Commitment;
  readonly stance?: Stance;
  readonly parent?: number;
  readonly quoting?: Attribution["quoting"];
}

/** One article. A first line ending in «#» is a headline. `quotations` maps quoted words to their kind. */
export interface Sketch {
  readonly outlet: string;
  readonly text: string;
  readonly sayings?: Readonly<Record<number, Saying>>;
  readonly quotations?: Readonly<Record<string, QuotationKind>>;
  readonly published?: string;
  readonly byline?: string;
}

const MARK = /\[([scx])(\d+):([^\]]*)\]/u;

interface Marks {
  readonly text: string;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

function readMarks(marked: string): Marks {
  const spans = new Map<string, Span[]>();
  let text = marked;
  for (let found = MARK.exec(text); found; found = MARK.exec(text)) {
    const [all, kind = "", number = "", words = ""] = found;
    const key = kind + number;
    spans.set(key, [...(spans.get(key) ?? []), { start: found.index, end: found.index + words.length }]);
    text = text.slice(0, found.index) + words + text.slice(found.index + all.length);
  }
  return { text, spans };
}

function blocksOf(text: string): readonly Block[] {
  const lines = [...text.matchAll(/[^\n]+/gu)];
  return lines.map((line) => ({
    role: line[0].endsWith("#") ? "headline" : "paragraph",
    story: 0,
    start: line.index,
    end: line.index + line[0].replace(/#$/u, "").length,
  }));
}

/** Articles stand in the order of their inputs: that of the sketches. */
function articleOf(sketch: Sketch, at: number): Article {
  const { text } = readMarks(sketch.text);
  const date = { precision: "day", of: "published", source: "given", raw: "", confidence: 1, at: null } as const;
  return {
    id: `art-${sketch.outlet}`,
    input: `affair:${at + 1}`,
    givenId: null,
    outlet: { name: sketch.outlet, evidence: [] },
    url: null,
    title: null,
    byline: sketch.byline ?? null,
    dates: sketch.published ? [{ ...date, value: sketch.published }] : [],
    language: "ar",
    text,
    blocks: blocksOf(text),
  };
}

function attributionsOf(sketch: Sketch): readonly Attribution[] {
  const { spans } = readMarks(sketch.text);
  const article = `art-${sketch.outlet}`;
  return Object.entries(sketch.sayings ?? {}).map(([number, saying]): Attribution => {
    const [cue] = spans.get(`c${number}`) ?? [];
    const { kind = "organisation", actor, commitment = 2, stance = 0 } = saying;
    return {
      id: `${article}:a${number}`,
      article,
      quoting: saying.quoting ?? "indirect",
      source: { kind, spans: spans.get(`s${number}`) ?? [], inherited: false, actor: actor ?? null },
      cue: cue ? { ...cue, lemma: "", class: saying.class ?? "say", commitment, stance } : null,
      content: spans.get(`x${number}`) ?? [],
      parent: saying.parent === undefined ? null : `${article}:a${saying.parent}`,
      evidence: [],
    };
  });
}

function quotationsOf(sketch: Sketch, article: Article): readonly Quotation[] {
  return Object.entries(sketch.quotations ?? {}).map(([words, kind]): Quotation => {
    const start = article.text.indexOf(words);
    assert.ok(start >= 0, `«${words}» stands in the article of ${sketch.outlet}`);
    return { article: article.id, start, end: start + words.length, kind, closed: true, depth: 0 };
  });
}

/** An actor that is mentioned wherever one of its names stands. */
export function actor(id: string, kind: ActorKind, name: string, others: readonly string[] = []): Actor {
  return { id, kind, name, aliases: others.map((text) => ({ text, count: 1 })), mentions: [], labels: [] };
}

function mentioned(one: Actor, articles: readonly Article[]): Actor {
  const names = [one.name, ...one.aliases.map((alias) => alias.text)];
  const mentions = articles.flatMap((article) =>
    names.flatMap((name) => {
      const start = article.text.indexOf(name);
      return start < 0 ? [] : [{ article: article.id, start, end: start + name.length }];
    }),
  );
  return { ...one, mentions };
}

/** Aligns two stretches: equal words in order are the same, the rest is left out. */
function editsOf(a: Article, b: Article, spans: readonly [Span, Span]): readonly Edit[] {
  const [left, right] = [tokenise(a.text, spans[0]), tokenise(b.text, spans[1])];
  const edits: Edit[] = [];
  let from = 0;
  for (const word of left) {
    const at = right.findIndex((other, index) => index >= from && other.fold === word.fold);
    if (at < 0 || at - from > 4) continue;
    const other = right[at];
    if (other)
      edits.push({ op: "same", a: { start: word.start, end: word.end }, b: { start: other.start, end: other.end } });
    from = at + 1;
  }
  return edits;
}

/** Two outlets and the stretch they share, as each writes it. */
export type Shared = readonly [string, string, string, string];

function passageOf(articles: readonly Article[], [one, two, wordsA, wordsB]: Shared): Passage {
  const place = (outlet: string, words: string): { readonly article: Article; readonly span: Span } => {
    const article = articles.find((candidate) => candidate.id === `art-${outlet}`);
    const start = article?.text.indexOf(words) ?? -1;
    assert.ok(article && start >= 0, `«${words}» stands in the article of ${outlet}`);
    return { article, span: { start, end: start + words.length } };
  };
  const [a, b] = [place(one, wordsA), place(two, wordsB)];
  const edits = editsOf(a.article, b.article, [a.span, b.span]);
  return {
    id: `passage-${one}-${two}-${a.span.start}`,
    a: { article: a.article.id, ...a.span },
    b: { article: b.article.id, ...b.span },
    words: edits.length,
    identity: 1,
    formula: false,
    quoted: { a: false, b: false },
    edits,
  };
}

/** Builds what the trace stage takes. */
export function affair(
  sketches: readonly Sketch[],
  actors: readonly Actor[] = [],
  shared: readonly Shared[] = [],
): MarkedAffair {
  const articles = sketches.map(articleOf);
  return {
    articles,
    attributions: sketches.flatMap(attributionsOf),
    quotations: sketches.flatMap((sketch, at) => {
      const article = articles[at];
      return article ? quotationsOf(sketch, article) : [];
    }),
    voices: [],
    actors: actors.map((one) => mentioned(one, articles)),
    passages: shared.map((one) => passageOf(articles, one)),
  };
}

test("marked text gives spans in the text without marks", () => {
  const { articles, attributions } = affair([
    { outlet: "المرفأ", text: "[c1:قال] [s1:النقيب] إن [x1:القارب قديم].", sayings: { 1: {} } },
  ]);
  assert.equal(articles[0]?.text, "قال النقيب إن القارب قديم.");
  assert.deepEqual(attributions[0]?.content, [{ start: 14, end: 25 }]);
});
