// Every rule on claims, nodes and transmissions (TRA-01 to TRA-39) at work: a small affair that ends in evidence with its id. Rules of drift have
// examples of their own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { actor, affair, type Shared, type Sketch } from "./marked-affair.test.ts";
import { TRACE_RULES } from "./rules.ts";
import { type MarkedAffair, type Traced, trace } from "./trace.ts";

const DAM = "السد الجنوبي تشقق قرب محطة الضخ القديمة";
const LONG = `${DAM} وانحرفت البوابات الثلاث فجر الأحد وغمرت المياه الطريق الشرقي وتوقفت الحافلات عن السير`;
const BEFORE = "أغلقت البلدية الجسر الخشبي صباح السبت بسبب الرياح القوية القادمة من الجبال.";
const BEHIND = "وقدّم المختار شكوى مكتوبة إلى القاضي ضد مالك المصنع المهجور في الوادي.";
const CENTRE = actor("centre", "organisation", "مركز دراسات الساحل", ["المركز"]);
const PAPER = actor("paper", "media", "صحيفة المرفأ");

const silent = (outlet: string, text: string, more: Partial<Sketch> = {}): Sketch => ({ outlet, text, ...more });
const said = (outlet: string, words: string, more: Partial<Sketch> = {}): Sketch => ({
  outlet,
  text: `[c1:قال] [s1:مركز دراسات الساحل] إن [x1:${words}].`,
  sayings: { 1: { actor: "centre" } },
  ...more,
});
const pair = (one: Sketch, other: Sketch, ...shared: readonly (readonly [string, string])[]): MarkedAffair =>
  affair(
    [one, other],
    [CENTRE, PAPER],
    shared.map(([a, b]): Shared => [one.outlet, other.outlet, a, b]),
  );

const beside = (sentence: string, behind = ""): string => `${BEFORE} ${sentence}.${behind === "" ? "" : ` ${behind}`}`;
const EMPLOYEES = "تورط بعض الموظفين في تهريب الحديد عبر الرصيف";
const MINISTRY = "تورطت الوزارة في تهريب الحديد عبر الرصيف";

/** Rule id → an affair in which it is at work. */
const EXAMPLES: Readonly<Record<string, () => MarkedAffair>> = {
  "TRA-01": () => pair(silent("المرفأ", `${DAM}.`), silent("الشاطئ", `${DAM}.`), [DAM, DAM]),
  "TRA-02": () => pair(silent("المرفأ", `${LONG}.`), silent("الشاطئ", `${DAM}.`), [DAM, DAM]),
  "TRA-03": () => pair(silent("المرفأ", beside(EMPLOYEES)), silent("الشاطئ", beside(MINISTRY)), [BEFORE, BEFORE]),
  "TRA-04": () =>
    pair(
      silent("المرفأ", beside(EMPLOYEES, BEHIND)),
      silent("الشاطئ", beside(MINISTRY, BEHIND)),
      [BEFORE, BEFORE],
      [BEHIND, BEHIND],
    ),
  "TRA-05": () =>
    affair(
      [
        {
          outlet: "المرفأ",
          text: `تشقق السد الجنوبي قرب محطة الضخ القديمة#\n[c1:قال] [s1:مركز دراسات الساحل] في مؤتمر أمس إن [x1:${LONG}].`,
          sayings: { 1: { actor: "centre" } },
        },
      ],
      [CENTRE],
    ),
  "TRA-06": () => pair(said("المرفأ", DAM), said("الشاطئ", "محطة الضخ القديمة تضررت حين تشقق السد الجنوبي ليلاً")),
  "TRA-07": () =>
    pair(silent("المرفأ", `${DAM}.`), silent("الشاطئ", "محطة الضخ القديمة تضررت حين تشقق السد الجنوبي ليلاً.")),
  "TRA-08": () =>
    pair(said("المرفأ", DAM), {
      outlet: "الشاطئ",
      text: "[c1:نفت] [s1:هيئة السدود] [x1:تشقق السد الجنوبي قرب محطة الضخ القديمة].",
      sayings: { 1: { class: "deny", commitment: 3 } },
    }),
  "TRA-09": () =>
    pair(
      silent("المرفأ", "قتل 14 بحاراً في حريق الرصيف الشرقي وأصيب سبعة آخرون بحروق خطيرة."),
      silent("الشاطئ", "سقط عشرات القتلى في المستودع المجاور حين امتد حريق الرصيف ليلاً إلى البراميل."),
    ),
  "TRA-20": () => pair(said("المرفأ", DAM), said("الشاطئ", DAM)),
  "TRA-21": () =>
    pair(silent("الشاطئ", BEFORE), {
      outlet: "المرفأ",
      text: `[c1:نقلت] [s1:صحيفة النهر] عن [s2:نقيب الصيادين] [c2:قوله] إن [x2:${DAM}].`,
      sayings: { 1: { kind: "media" }, 2: { kind: "person", parent: 1 } },
    }),
  "TRA-22": () =>
    pair(silent("الشاطئ", BEFORE), {
      outlet: "المرفأ",
      text: `وتبيّن [s1:مراسلات سرية] حصل عليها مركز دراسات الساحل [c1:أن] [x1:${DAM}].`,
      sayings: { 1: { kind: "document", class: "prove" } },
    }),
  "TRA-23": () =>
    pair(silent("المرفأ", `${DAM}.`, { byline: "مرسى الديس - رويترز" }), silent("الشاطئ", `${DAM}.`), [DAM, DAM]),
  "TRA-24": () =>
    pair(silent("المرفأ", `${DAM}.`), {
      outlet: "الشاطئ",
      text: `[c1:ذكرت] [s1:صحيفة المرفأ] أن [x1:${DAM}].`,
      sayings: { 1: { kind: "media", actor: "paper" } },
    }),
  "TRA-25": () =>
    pair(
      silent("المرفأ", `${LONG}.`),
      {
        outlet: "الشاطئ",
        text: `[c1:ذكرت] [s1:صحيفة المرفأ] أن [x1:${LONG}].`,
        sayings: { 1: { kind: "media", actor: "paper" } },
      },
      [LONG, LONG],
    ),
  "TRA-26": () => pair(silent("المرفأ", `${LONG}.`), silent("الشاطئ", `${LONG}.`), [LONG, LONG]),
  "TRA-27": () => pair(said("المرفأ", LONG), said("الشاطئ", LONG), [LONG, LONG]),
  "TRA-28": () =>
    pair(
      silent("المرفأ", `${LONG}.`, { published: "2024-03-01" }),
      silent("الشاطئ", `${LONG}.`, { published: "2024-03-05" }),
      [LONG, LONG],
    ),
  "TRA-29": () => pair(silent("المرفأ", `${LONG}.`, { byline: "رويترز" }), silent("الشاطئ", `${LONG}.`), [LONG, LONG]),
  "TRA-30": () => {
    const marked = pair(silent("المرفأ", `${LONG}.`), silent("الشاطئ", `${LONG} ليلاً.`));
    const [first, second] = marked.articles;
    return { ...marked, articles: first && second ? [first, { ...second, versionOf: first.id }] : [] };
  },
  "TRA-31": () =>
    pair(silent("الشاطئ", BEFORE), {
      outlet: "المرفأ",
      text: `[c1:أصدر] [s1:مركز دراسات الساحل] تقريراً عن [x1:حال السدود الثلاثة في الإقليم].\n[c2:ولفت] [s2:التقرير] إلى أن [x2:${DAM}].`,
      sayings: { 1: { actor: "centre" }, 2: { kind: "document" } },
    }),
  "TRA-39": () => {
    const marked = pair(silent("المرفأ", `${DAM}.`), silent("الشاطئ", BEFORE));
    const [one = "", other = ""] = marked.articles.map(({ id }) => id as string);
    const decision = {
      id: "judgement-1",
      at: "2026-01-02",
      author: "ر. س.",
      act: "add",
      subject: one,
      object: other,
      body: "",
    } as const;
    return { ...marked, judgements: [decision] };
  },
};

function rulesAtWork({ claims, transmissions, notes }: Traced): ReadonlySet<string> {
  const evidence = [...claims.flatMap(({ versions }) => versions), ...transmissions].flatMap(
    (one) => one.evidence ?? [],
  );
  const noted = notes.flatMap(({ message }) => message.match(/TRA-\d\d/gu) ?? []);
  return new Set([...evidence.map(({ rule }) => rule), ...noted]);
}

test("every rule on claims, nodes and transmissions works in its example", () => {
  // A model of meaning has a test of its own: nearness.test.ts.
  const ids = Object.values(TRACE_RULES)
    .map(({ id }) => id)
    .filter((id) => id < "TRA-40" && id !== TRACE_RULES.nearMeaning.id);
  assert.deepEqual(Object.keys(EXAMPLES).sort(), ids.sort());
  const idle = Object.entries(EXAMPLES).flatMap(([id, make]) => {
    const found = rulesAtWork(trace(make()));
    return found.has(id) ? [] : [`${id}, not ${[...found].join(" ")}`];
  });
  assert.deepEqual(idle, []);
});
