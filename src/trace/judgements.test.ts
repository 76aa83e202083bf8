// Decisions of people put over what is found: each kind of decision, that nothing found overwrites one, and that no order of input matters.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Judgement, type JudgementAct, placeId } from "../model/judgement.ts";
import { actor, affair, type Sketch } from "./marked-affair.test.ts";
import { type MarkedAffair, type Traced, trace } from "./trace.ts";

const CENTRE = actor("act-centre", "organisation", "مركز دراسات الساحل", ["المركز"]);
const UNION = actor("act-union", "organisation", "نقابة الصيادين");
const WORDS = "السد الجنوبي تشقق قرب محطة الضخ القديمة وانحرفت البوابات الثلاث فجر الأحد";

const saying = (outlet: string, name: string, id: string): Sketch => ({
  outlet,
  text: `[c1:قال] [s1:${name}] إن [x1:${WORDS}].`,
  sayings: { 1: { actor: id } },
});
const silent = (outlet: string): Sketch => ({ outlet, text: `${WORDS}.` });

function judged(act: JudgementAct, subject: string, rest: Partial<Judgement> = {}): Judgement {
  const body = "ask the desk";
  return {
    id: `judgement-${act}-${subject}-${rest.object ?? ""}`,
    at: "2026-01-02",
    author: "ر. س.",
    act,
    subject,
    body,
    ...rest,
  };
}

const SILENT = affair([silent("المرفأ"), silent("الشاطئ")], [], [["المرفأ", "الشاطئ", WORDS, WORDS]]);
const SAID = affair(
  [saying("المرفأ", "مركز دراسات الساحل", "act-centre"), saying("الشاطئ", "نقابة الصيادين", "act-union")],
  [CENTRE, UNION],
);

const traced = (marked: MarkedAffair, ...judgements: readonly Judgement[]): Traced => trace({ ...marked, judgements });
const chains = (found: Traced): string => {
  const [top] = found.traces;
  return `${top?.reports}: ${top?.chains.low}..${top?.chains.high}`;
};
const latentOf = (found: Traced): string => found.nodes.find(({ kind }) => kind === "latent")?.id ?? "";
const articleOf = (found: Traced, name: string): string => found.nodes.find((node) => node.name === name)?.id ?? "";

test("an accepted common source is proven: the two reports are one chain", () => {
  const before = traced(SILENT);
  assert.equal(chains(before), "2: 1..2");
  const accepted = before.transmissions.map(({ from, to }) => judged("accept", from, { object: to }));
  const after = traced(SILENT, ...accepted);
  assert.equal(chains(after), "2: 1..1");
  assert.deepEqual(after.traces[0]?.commonLink, [latentOf(before)]);
  for (const { judgements, evidence, stated } of after.transmissions) {
    assert.equal(judgements?.length, 1);
    assert.equal(stated, false, "what a person decided is not what a text says");
    assert.ok(
      evidence.some(
        ({ rule, why }) =>
          rule === "TRA-39" && why.includes("ر. س.") && why.includes("2026-01-02") && why.includes("ask the desk"),
      ),
    );
  }
});

test("a rejected common source counts for nothing, and the arrow is gone", () => {
  const pair = affair(
    [saying("المرفأ", "مركز دراسات الساحل", "act-centre"), saying("الشاطئ", "نقابة الصيادين", "act-union")],
    [CENTRE, UNION],
    [["المرفأ", "الشاطئ", WORDS, WORDS]],
  );
  const before = traced(pair);
  assert.equal(chains(before), "2: 1..2");
  const after = traced(pair, judged("reject", latentOf(before), { object: articleOf(before, "المرفأ") }));
  assert.equal(chains(after), "2: 2..2");
  assert.ok(
    !after.transmissions.some(({ from, to }) => from === latentOf(before) && to === articleOf(before, "المرفأ")),
  );
});

test("two articles stand for the unseen source between them, whatever it is called", () => {
  const [one = "", other = ""] = SILENT.articles.map(({ id }) => id as string);
  assert.equal(chains(traced(SILENT, judged("accept", one, { object: other }))), "2: 1..1");
  assert.equal(traced(SILENT, judged("reject", one, { object: other })).transmissions.length, 1);
});

test("a rejected statement of a source leaves the report to itself", () => {
  const before = traced(SAID);
  assert.equal(chains(before), "2: 2..2");
  const centre = before.nodes.find((node) => node.name === CENTRE.name)?.id ?? "";
  const after = traced(SAID, judged("reject", centre, { object: articleOf(before, "المرفأ") }));
  assert.equal(chains(after), "2: 1..2");
  assert.ok(!after.nodes.some(({ id }) => id === centre), "a source that nobody is said to use any more is no node");
});

test("an added transmission joins two reports, by article ids or node ids, and bears the claims that both carry", () => {
  const [one, other] = SAID.articles.map(({ id }) => id as string);
  const after = traced(SAID, judged("add", one ?? "", { object: other ?? "", as: "copies" }));
  assert.equal(chains(after), "2: 2..2", "the second still names a source of its own");
  const added = after.transmissions.find(({ judgements }) => judgements !== undefined);
  assert.deepEqual([added?.how, added?.claims], ["copies", after.claims.map(({ id }) => id)]);
  const [first, second] = SILENT.articles.map(({ id }) => id as string);
  assert.equal(chains(traced(SILENT, judged("add", first ?? "", { object: second ?? "" }))), "2: 1..1");
});

test("a relabelled transmission came about otherwise; one that nobody found cannot be relabelled", () => {
  const before = traced(SAID);
  const [stated] = before.transmissions;
  const after = traced(SAID, judged("relabel", stated?.from ?? "", { object: stated?.to ?? "", as: "copies" }));
  assert.equal(after.transmissions.find(({ from, to }) => from === stated?.from && to === stated?.to)?.how, "copies");
  const odd = traced(SAID, judged("relabel", stated?.from ?? "", { object: stated?.to ?? "", as: "sideways" }));
  assert.equal(odd.notes.filter(({ code }) => code === "judgement-without-finding").length, 1);
});

const OTHER: Sketch = {
  outlet: "السهل",
  text: "[c1:أعلن] [s1:النقيب] أن [x1:القوارب الستة غرقت ليلاً أمام الرصيف].",
  sayings: { 1: { kind: "person" } },
};

test("a version is put into a claim, and taken out of one, by its place", () => {
  const marked = affair(
    [saying("المرفأ", "مركز دراسات الساحل", "act-centre"), saying("الشاطئ", "نقابة الصيادين", "act-union"), OTHER],
    [CENTRE, UNION],
  );
  const before = traced(marked);
  const places = (found: Traced): readonly (readonly string[])[] =>
    found.claims.map(({ versions }) => versions.map(({ at }) => placeId(at)));
  const [one = "", two = ""] = places(before)[0] ?? [];
  const stray =
    places(before)
      .flat()
      .find((id) => id.startsWith("art-السهل")) ?? "";
  assert.equal(before.traces[0]?.reports, 2);
  const joined = traced(marked, judged("accept", stray, { object: one }));
  assert.equal(joined.traces[0]?.reports, 3);
  const version = joined.claims[0]?.versions.find(({ at }) => placeId(at) === stray);
  assert.equal(version?.judgements?.length, 1);
  assert.ok(version?.evidence?.some(({ rule }) => rule === "TRA-39"));
  const parted = traced(marked, judged("reject", two, { object: one }));
  assert.ok(places(parted).every((own) => !(own.includes(one) && own.includes(two))));
  assert.ok(
    places(parted).some((own) => own.length === 1 && own[0] === two),
    "it stands as a claim of its own",
  );
});

test("a stance that a person set holds: a version set to denied carries nothing", () => {
  const [version] = traced(SAID).claims[0]?.versions ?? [];
  const after = traced(SAID, judged("relabel", version ? placeId(version.at) : "", { as: "denied" }));
  assert.equal(after.traces[0]?.reports, 1);
});

test("a judgement that no longer applies yields a note and changes nothing else", () => {
  const gone = [
    judged("reject", "node-gone", { object: "node-lost" }),
    judged("accept", "art-gone:3-9", { object: "art-lost:1-5" }),
    judged("accept", "what was that"),
  ];
  const after = traced(SAID, ...gone);
  assert.deepEqual({ ...after, notes: [] }, { ...traced(SAID), notes: [] });
  assert.equal(after.notes.filter(({ code }) => code === "judgement-without-finding").length, gone.length);
});

test("a judgement taken back is as if never made, and taking that back restores it", () => {
  const before = traced(SILENT);
  const accepted = before.transmissions.map(({ from, to }) => judged("accept", from, { object: to }));
  const undo = judged("undo", accepted[0]?.id ?? "", { at: "2026-01-03" });
  const redo = { ...judged("undo", undo.id, { at: "2026-01-04" }), id: "judgement-redo" };
  assert.equal(chains(traced(SILENT, ...accepted, undo)), "2: 1..2");
  assert.equal(chains(traced(SILENT, ...accepted, undo, redo)), "2: 1..1");
});

test("decisions survive recomputation, whatever is added and in whatever order everything comes", () => {
  const sketches = [saying("المرفأ", "مركز دراسات الساحل", "act-centre"), silent("الشاطئ"), silent("الميناء"), OTHER];
  const shared = [["الشاطئ", "الميناء", WORDS, WORDS]] as const;
  const plain = affair(sketches, [CENTRE, UNION], shared);
  const more = affair([...sketches, { ...OTHER, outlet: "الوادي" }], [CENTRE, UNION], shared);
  const first = traced(plain);
  const [art = "", other = ""] = ["art-الشاطئ", "art-الميناء"];
  const inferred = first.transmissions.filter(({ stated }) => !stated);
  assert.equal(inferred.length, 2);
  const stated = first.transmissions.find((one) => one.stated);
  const decisions = [
    ...inferred.map(({ from, to }) => judged("accept", from, { object: to })),
    judged("add", art, { object: other }),
    judged("relabel", stated?.from ?? "", { object: stated?.to ?? "", as: "relays" }),
  ];
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.shuffledSubarray(decisions, { minLength: decisions.length }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      (grown, shuffled, order) => {
        const marked = grown ? more : plain;
        const articles = order.flatMap((at) => marked.articles[at] ?? []);
        const found = trace({
          ...marked,
          articles,
          attributions: [...marked.attributions].reverse(),
          judgements: shuffled,
        });
        for (const { act, subject, object, id, as } of decisions) {
          const node = (name: string): string =>
            found.nodes.find((one) => one.id === name || (one.kind === "article" && one.article === name))?.id ?? "";
          const arrow = found.transmissions.find(
            ({ from, to, judgements }) =>
              from === node(subject) && to === node(object ?? "") && judgements?.includes(id),
          );
          assert.ok(arrow, `${act} ${subject}`);
          if (as !== undefined) assert.equal(arrow.how, as);
        }
      },
    ),
    { numRuns: 30 },
  );
});
