// The stage as a whole, on small invented affairs: claims, nodes, transmissions and chains. Drift has tests of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { actor, affair, type Sketch } from "./marked-affair.test.ts";
import { type MarkedAffair, type Traced, trace } from "./trace.ts";

const CENTRE = actor("centre", "organisation", "مركز دراسات الساحل", ["المركز"]);
const HARBOUR: Sketch = {
  outlet: "المرفأ",
  text: "[c1:كشف] [s1:مركز دراسات الساحل] عن [x1:تشقق السد الجنوبي قرب محطة الضخ القديمة].",
  sayings: { 1: { actor: "centre", class: "reveal" } },
};
const COAST: Sketch = {
  outlet: "الشاطئ",
  text: "[c1:قال] [s1:المركز] إن [x1:السد الجنوبي تشقق قرب محطة الضخ القديمة].",
  sayings: { 1: { actor: "centre" } },
};

const nameOf = (traced: Traced, id: string): string => traced.nodes.find((node) => node.id === id)?.name ?? id;

function topClaim(marked: MarkedAffair): { readonly traced: Traced; readonly chains: string; readonly link: string } {
  const traced = trace(marked);
  const [first] = traced.traces;
  assert.ok(first, "a claim was found");
  const link = first.commonLink.map((id) => nameOf(traced, id)).join(" < ");
  return { traced, chains: `${first.reports}: ${first.chains.low}..${first.chains.high}`, link };
}

test("two reports of one centre are one claim, one chain, and the centre is the common link", () => {
  const { chains, link } = topClaim(affair([HARBOUR, COAST], [CENTRE]));
  assert.equal(chains, "2: 1..1");
  assert.equal(link, "مركز دراسات الساحل");
});

test("letters that a source holds stand behind everything it says in that article, unseen", () => {
  const text = `${HARBOUR.text}\nوتبيّن [s2:مراسلات سرية] حصل عليها المركز [c2:أن] [x2:الشركة أهملت صيانة البوابات عامين].`;
  const sayings = { ...HARBOUR.sayings, 2: { kind: "document", class: "prove" } } as const;
  const { traced, link } = topClaim(affair([{ ...HARBOUR, text, sayings }, COAST], [CENTRE]));
  assert.equal(link, "مركز دراسات الساحل < مراسلات سرية");
  const letters = traced.nodes.find((node) => node.visibility === "unseen-document");
  assert.deepEqual(traced.traces[0]?.origins, [letters?.id]);
});

test("nameless sources of two articles are two nodes: one or two chains", () => {
  const nameless = (sketch: Sketch): Sketch => ({
    ...sketch,
    text: sketch.text.replace(/\[s1:[^\]]*\]/u, "[s1:مصادر مطلعة]"),
    sayings: { 1: { kind: "anonymous" } },
  });
  assert.equal(topClaim(affair([nameless(HARBOUR), nameless(COAST)])).chains, "2: 1..2");
});

test("what stands where a source stands but names nobody is not identified and adds nothing to the low count", () => {
  const odd = actor("odd", "person", "لذلك");
  const other: Sketch = { ...COAST, text: COAST.text.replace("المركز", "لذلك"), sayings: { 1: { actor: "odd" } } };
  assert.equal(topClaim(affair([HARBOUR, other], [CENTRE, odd])).chains, "2: 1..2");
});

test("two identified sources in two articles that share no words are two chains", () => {
  const union = actor("union", "organisation", "نقابة الصيادين");
  const other: Sketch = {
    ...COAST,
    text: COAST.text.replace("المركز", "نقابة الصيادين"),
    sayings: { 1: { actor: "union" } },
  };
  assert.equal(topClaim(affair([HARBOUR, other], [CENTRE, union])).chains, "2: 2..2");
});

test("a denial is a version and no support", () => {
  const denial: Sketch = {
    outlet: "المنارة",
    text: "[c1:نفت] [s1:هيئة السدود] [x1:تشقق السد الجنوبي قرب محطة الضخ القديمة].",
    sayings: { 1: { actor: "body", class: "deny", commitment: 3 } },
  };
  const { traced, chains } = topClaim(
    affair([HARBOUR, COAST, denial], [CENTRE, actor("body", "organisation", "هيئة السدود")]),
  );
  assert.equal(chains, "2: 1..1");
  assert.deepEqual(traced.claims[0]?.versions.map((version) => version.stance).sort(), [
    "attributed",
    "attributed",
    "denied",
  ]);
});

test("a report speaks for the body that issued it", () => {
  const text =
    "[c1:أصدر] [s1:مركز دراسات الساحل] تقريراً عن [x1:حال السدود الثلاثة في الإقليم].\n[c2:ولفت] [s2:التقرير] إلى أن [x2:السد الجنوبي تشقق قرب محطة الضخ القديمة].";
  const sayings = { 1: { actor: "centre" }, 2: { kind: "document" } } as const;
  const { chains, link } = topClaim(affair([{ outlet: "المنارة", text, sayings }, COAST], [CENTRE]));
  assert.equal(chains, "2: 1..1");
  assert.equal(link, "مركز دراسات الساحل");
});

test("an article that names an outlet at hand rests on that outlet's article", () => {
  const quoting: Sketch = {
    outlet: "المنارة",
    text: "[c1:ذكرت] [s1:صحيفة المرفأ] أن [x1:السد الجنوبي تشقق قرب محطة الضخ القديمة].",
    sayings: { 1: { kind: "media", actor: "paper" } },
  };
  const { traced, chains } = topClaim(affair([HARBOUR, quoting], [CENTRE, actor("paper", "media", "صحيفة المرفأ")]));
  assert.equal(chains, "2: 1..1");
  const article = traced.nodes.find((node) => node.kind === "article" && node.name === "المرفأ");
  assert.ok(traced.transmissions.some((one) => one.from === article?.id && one.how === "cites" && one.stated));
});

const OWN = "انهار الرصيف الشرقي فجر الأحد بعد مرور ثلاث شاحنات محملة بالحجارة نحو محطة الضخ.";

test("the same words in two articles that name nobody are an unseen common source, inferred, never an arrow by date", () => {
  const sketches = [
    { outlet: "المرفأ", text: OWN, published: "2024-03-01" },
    { outlet: "الشاطئ", text: OWN, published: "2024-03-05" },
  ];
  const { traced, chains } = topClaim(affair(sketches, [], [["المرفأ", "الشاطئ", OWN, OWN]]));
  assert.equal(chains, "2: 1..2");
  const latent = traced.nodes.find((node) => node.kind === "latent");
  const arrows = traced.transmissions.filter((one) => one.from === latent?.id);
  assert.deepEqual(
    arrows.map((one) => [one.how, one.stated]),
    [
      ["shares-source", false],
      ["shares-source", false],
    ],
  );
  assert.ok(!traced.transmissions.some((one) => traced.nodes.find((node) => node.id === one.from)?.kind === "article"));
});

test("the same names in other words are a topic, not a text: no unseen source, and still counted as possibly one", () => {
  const one = "وصلت الشاحنات إلى الرصيف الشرقي في الميناء القديم صباح الأحد وفيها مضخات مستعملة.";
  const two = "وصلت مضخات إلى الرصيف الشرقي من طريق الميناء القديم على الشاحنات صباح يوم الأحد مستعملة.";
  const sketches = [
    { outlet: "المرفأ", text: one },
    { outlet: "الشاطئ", text: two },
  ];
  const traced = trace(affair(sketches, [], [["المرفأ", "الشاطئ", one, two]]));
  assert.ok(!traced.nodes.some((node) => node.kind === "latent"));
});

test("an article that rests only on one that names nobody is no known source of those who cite it", () => {
  const cited = (outlet: string, from: string): Sketch => ({
    outlet,
    text: `[c1:ذكرت] [s1:صحيفة ${from}] أن [x1:السد الجنوبي تشقق قرب محطة الضخ القديمة].`,
    sayings: { 1: { kind: "media", actor: `paper ${from}` } },
  });
  const silent: Sketch = { outlet: "الشاطئ", text: "السد الجنوبي تشقق قرب محطة الضخ القديمة." };
  const papers = ["الشاطئ", "السهل"].map((name) => actor(`paper ${name}`, "media", `صحيفة ${name}`, [name]));
  const marked = affair([HARBOUR, silent, cited("السهل", "الشاطئ"), cited("الأعالي", "السهل")], [CENTRE, ...papers]);
  assert.equal(topClaim(marked).chains, "4: 1..2");
});

test("what an outlet expects is a statement of its own; what it calls hearsay is left open", () => {
  const expecting = (lemma: string): readonly (string | undefined)[] => {
    const marked = affair(
      ["المرفأ", "الشاطئ"].map((outlet) => ({
        outlet,
        text: `[c1:${lemma}] أن [x1:السد الجنوبي يتشقق قرب محطة الضخ القديمة].`,
        sayings: { 1: { kind: "none", class: "hearsay", commitment: 1 } } as const,
      })),
    );
    const attributions = marked.attributions.map((one) => ({ ...one, cue: one.cue && { ...one.cue, lemma } }));
    return trace({ ...marked, attributions }).claims[0]?.versions.map(({ stance }) => stance) ?? [];
  };
  assert.deepEqual(expecting("من المتوقع"), ["unattributed", "unattributed"]);
  assert.deepEqual(expecting("يقال"), []);
});

test("a source that spoke to an agency comes through it: two articles that name the agency as who was told are one chain", () => {
  const told = (outlet: string): MarkedAffair => {
    const marked = affair([
      {
        outlet,
        text: "[c1:قال] [s1:مسؤول كبير] لرويترز إن [x1:السد الجنوبي تشقق قرب محطة الضخ القديمة].",
        sayings: { 1: { kind: "anonymous" } },
      },
    ]);
    const start = marked.articles[0]?.text.indexOf("لرويترز") ?? 0;
    const addressee = { start, end: start + "لرويترز".length };
    return { ...marked, attributions: marked.attributions.map((one) => ({ ...one, addressee })) };
  };
  const [one, other] = [told("المرفأ"), told("الشاطئ")];
  const both: MarkedAffair = {
    ...one,
    articles: [...one.articles, ...other.articles],
    attributions: [...one.attributions, ...other.attributions],
  };
  const { traced, chains, link } = topClaim(both);
  assert.equal(chains, "2: 1..1");
  assert.match(link, /رويترز/u);
  const direct = traced.transmissions.filter(
    ({ from, how }) => nameOf(traced, from) === "مسؤول كبير" && how === "cites",
  );
  assert.equal(direct.length, 2, "who spoke is named by both articles");
});

test("an adverb or a lone word of origin where a source stands is nobody's name", () => {
  for (const words of ["بشكل قاطع", "السوري"]) {
    const marked = affair(
      [
        {
          outlet: "المرفأ",
          text: `[c1:نفى] [s1:${words}] أن [x1:السد الجنوبي تشقق قرب المحطة].`,
          sayings: { 1: { kind: "person", actor: "odd" } },
        },
      ],
      [actor("odd", "person", words)],
    );
    assert.ok(
      trace(marked).nodes.every(({ kind, visibility }) => kind === "article" || visibility === "anonymous"),
      words,
    );
  }
});

test("nameless persons in the plural are named as they would be by themselves", () => {
  const marked = affair([
    {
      outlet: "المرفأ",
      text: "بحسب [s1:ناشطين محليين] [x1:تشقق السد الجنوبي قرب المحطة].",
      sayings: { 1: { kind: "anonymous" } },
    },
  ]);
  assert.ok(trace(marked).nodes.some(({ name }) => name === "ناشطون محليون"));
});

test("a later report of the same outlet that repeats half of the earlier one is a report of its own", () => {
  const half = "السد الجنوبي تشقق قرب محطة الضخ القديمة وانحرفت البوابات الثلاث فجر الأحد وغمرت المياه الطريق";
  const earlier = { outlet: "المرفأ", text: `${half}.` };
  const later = {
    outlet: "المرفأ",
    text: `${half}. وفي المساء أعلن المختار حظر التجول في الأحياء المنخفضة وفتح المدرسة للنازحين.`,
  };
  const [first, second] = [affair([earlier]), affair([later])].map(({ articles }) => articles[0]);
  assert.ok(first && second);
  const articles = [first, { ...second, id: "art-later", url: "https://marfa.example/2" }];
  const marked = affair([earlier, { ...later, outlet: "الشاطئ" }], [], [["المرفأ", "الشاطئ", half, half]]);
  const passages = marked.passages.map((one) => ({
    ...one,
    a: { ...one.a, article: first.id },
    b: { ...one.b, article: "art-later" },
  }));
  assert.equal(trace({ ...marked, articles, passages }).traces[0]?.reports, 2);
});

test("words shared in the mouth of one source need no unseen source: the pair is stated", () => {
  const words = "السد الجنوبي تشقق قرب محطة الضخ القديمة وانحرفت البوابات الثلاث";
  const sketch = (outlet: string): Sketch => ({
    outlet,
    text: `[c1:قال] [s1:مركز دراسات الساحل] إن [x1:${words}].`,
    sayings: { 1: { actor: "centre" } },
  });
  const traced = trace(affair([sketch("المرفأ"), sketch("الشاطئ")], [CENTRE], [["المرفأ", "الشاطئ", words, words]]));
  assert.ok(!traced.nodes.some((node) => node.kind === "latent"));
  assert.ok(traced.transmissions.some((one) => one.how === "shares-source" && one.stated));
});

test("a credit to an agency stands behind what the article says itself", () => {
  const credited = { outlet: "المرفأ", text: OWN, byline: "مرسى الديس - رويترز" };
  const { traced } = topClaim(
    affair([credited, { outlet: "الشاطئ", text: OWN }], [], [["المرفأ", "الشاطئ", OWN, OWN]]),
  );
  const origins = traced.traces[0]?.origins.map((id) => nameOf(traced, id)) ?? [];
  assert.ok(
    origins.some((name) => name.includes("رويترز")),
    origins.join(" · "),
  );
});

test("versions of one outlet's article are one report", () => {
  const changed = OWN.replace("ثلاث", "أربع");
  const first = affair([{ outlet: "المرفأ", text: OWN }], []);
  const second = affair([{ outlet: "المرفأ", text: changed }], []);
  const articles = [...first.articles, ...second.articles.map((article) => ({ ...article, id: "art-later" }))];
  const traced = trace({ ...first, articles });
  assert.equal(new Set(traced.nodes.map((node) => node.id)).size, traced.nodes.length);
});

test("shared names alone make no claim", () => {
  const minister = actor("minister", "person", "سالم العدناني", []);
  const about = (outlet: string, words: string): Sketch => ({
    outlet,
    text: `[c1:قال] [s1:مركز دراسات الساحل] إن [x1:وزير الموانئ سالم العدناني ${words}].`,
    sayings: { 1: { actor: "centre" } },
  });
  const traced = trace(
    affair([about("المرفأ", "زار السوق القديم"), about("الشاطئ", "وقّع عقد الجسر")], [CENTRE, minister]),
  );
  assert.ok(traced.traces.every((one) => one.reports === 1));
});

test("the order of articles changes nothing but the order of equals", () => {
  const marked = affair([HARBOUR, COAST], [CENTRE]);
  const turned = {
    ...marked,
    articles: [...marked.articles].reverse(),
    attributions: [...marked.attributions].reverse(),
  };
  const ids = (traced: Traced): readonly string[] => [...traced.claims, ...traced.nodes].map((one) => one.id).sort();
  assert.deepEqual(ids(trace(turned)), ids(trace(marked)));
});

test("empty and odd input gives empty results and throws nothing", () => {
  assert.deepEqual(trace({ ...affair([]), passages: [] }).claims, []);
  const marked = affair([HARBOUR], []);
  const stray = {
    ...marked,
    attributions: marked.attributions.map((one) => ({ ...one, article: "nowhere", parent: one.id })),
  };
  assert.deepEqual(trace(stray).traces, []);
});
