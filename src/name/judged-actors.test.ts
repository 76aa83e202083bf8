// Decisions about who is who: two actors made one, an alias parted from its actor, a name set; and what no longer applies.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Actor, Label } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Judgement } from "../model/judgement.ts";
import { judgedActors, type Tied } from "./judged-actors.ts";

const TEXT = "قالت نقابة الصيادين إن القارب قديم. وأضافت النقابة أن المرفأ ضيق. وقال اتحاد البحارة شيئاً آخر.";
const ARTICLE = { id: "art-1", text: TEXT } as Article;
const at = (words: string): { readonly article: string; readonly start: number; readonly end: number } => {
  const start = TEXT.indexOf(words);
  return { article: "art-1", start, end: start + words.length };
};
const actorOf = (id: string, name: string, mentions: readonly string[]): Actor => ({
  ...{ id, kind: "organisation", name, labels: [] },
  aliases: mentions.map((text) => ({ text, count: 1 })),
  mentions: mentions.map(at),
});
const saidBy = (id: string, words: string, actor: string): Attribution => ({
  ...{ id, article: "art-1", quoting: "indirect", cue: null, content: [], parent: null, evidence: [] },
  source: { kind: "organisation", spans: [at(words)], inherited: false, actor },
});
const UNION = actorOf("act-union", "نقابة الصيادين", ["نقابة الصيادين", "النقابة"]);
const SAILORS = actorOf("act-sailors", "اتحاد البحارة", ["اتحاد البحارة"]);
const TIED: Tied = {
  actors: [UNION, SAILORS],
  attributions: [
    saidBy("a1", "نقابة الصيادين", "act-union"),
    saidBy("a2", "النقابة", "act-union"),
    saidBy("a3", "اتحاد البحارة", "act-sailors"),
  ],
};

/** A mention of the union far from the others. */
const FAR = { article: "art-2", start: 0, end: 14 };

const judged = (act: Judgement["act"], subject: string, rest: Partial<Judgement>): Judgement => ({
  ...{ id: `judgement-${act}`, at: "2026-01-02", author: "ر. س.", act, subject, body: "" },
  ...rest,
});
const apply = (...judgements: readonly Judgement[]): ReturnType<typeof judgedActors> =>
  judgedActors(TIED, judgements, [ARTICLE]);
const speakers = ({ attributions }: Tied): readonly (string | null)[] => attributions.map(({ source }) => source.actor);

test("two actors that a person says are one share aliases, mentions and words", () => {
  const found = apply(judged("add", "act-union", { object: "act-sailors" }));
  assert.deepEqual(
    found.actors.map(({ id }) => id),
    ["act-union"],
  );
  assert.deepEqual(found.actors[0]?.aliases.map(({ text }) => text).sort(), [
    "اتحاد البحارة",
    "النقابة",
    "نقابة الصيادين",
  ]);
  assert.deepEqual(speakers(found), ["act-union", "act-union", "act-union"]);
  assert.deepEqual(found.actors[0]?.judgements, ["judgement-add"]);
});

test("a place where an actor is mentioned stands for it", () => {
  const { start, end } = at("اتحاد البحارة");
  assert.equal(apply(judged("accept", "act-union", { object: `art-1:${start}-${end}` })).actors.length, 1);
});

test("an alias that a person rejects becomes an actor of its own, with what it says", () => {
  const found = apply(judged("reject", "act-union", { object: "النقابة" }));
  const own = found.actors.find(({ name }) => name === "النقابة");
  assert.deepEqual(speakers(found), ["act-union", own?.id, "act-sailors"]);
  assert.deepEqual(
    found.actors[0]?.aliases.map(({ text }) => text),
    ["نقابة الصيادين"],
  );
});

test("an actor whose own name is somebody else's is called by what is left of it", () => {
  const found = apply(judged("reject", "act-union", { object: "نقابة الصيادين" }));
  assert.deepEqual(
    found.actors.map(({ name }) => name),
    ["النقابة", "نقابة الصيادين", "اتحاد البحارة"],
  );
});

test("a label goes with the mention beside it", () => {
  const label: Label = { text: "القديمة", charge: "derogatory", at: at("النقابة") };
  const apart: Tied = { ...TIED, actors: [{ ...UNION, labels: [label], mentions: [at("النقابة"), FAR] }, SAILORS] };
  const far = judgedActors(apart, [judged("reject", "act-union", { object: "النقابة" })], [ARTICLE]);
  assert.deepEqual(
    far.actors.map(({ labels }) => labels.length),
    [0, 1, 0],
  );
});

test("a name that a person gives holds", () => {
  assert.equal(
    apply(judged("relabel", "act-union", { as: "نقابة صيادي الساحل" })).actors[0]?.name,
    "نقابة صيادي الساحل",
  );
});

test("what is not there, or so already, yields a note and changes nothing", () => {
  for (const one of [
    judged("add", "act-gone", { object: "act-union" }),
    judged("add", "act-union", { object: "act-union" }),
    judged("reject", "act-union", { object: "البحر" }),
    judged("relabel", "act-union", {}),
  ]) {
    const { notes, ...rest } = apply(one);
    assert.deepEqual(rest, TIED);
    assert.equal(notes[0]?.code, "judgement-without-finding");
  }
});
