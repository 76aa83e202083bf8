// Every rule of drift by one pair of invented sentences that it must find; a rule without a pair here is a mistake. Sentences that share their
// words are given as one shared passage. Leaves out what must not be told: the files beside say that.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { QuotationKind } from "../model/attribution.ts";
import { actor, affair, type Saying, type Sketch } from "./marked-affair.test.ts";
import { TRACE_RULES, type TraceRuleName } from "./rules.ts";
import { trace } from "./trace.ts";

const ACTORS = [actor("union", "organisation", "نقابة الصيادين"), actor("ministry", "organisation", "وزارة الموانئ")];
const union: Saying = { actor: "union" };
const nobody: Saying = { kind: "anonymous" };

interface Example {
  readonly pair: readonly [string, string];
  /** What the marks do not say, per side; a plain saying of the union where left out. */
  readonly sayings?: readonly [Saying, Saying];
  readonly quotations?: Readonly<Record<string, QuotationKind>>;
  readonly shared?: readonly [string, string];
}

const said = (content: string): string => `[c1:قالت] [s1:نقابة الصيادين] إن [x1:${content}].`;
const both = (one: string, other: string): Example => ({ pair: [one, other], shared: [one, other] });

const EXAMPLES: Partial<Record<TraceRuleName, Example>> = {
  cueStrength: {
    pair: [
      "[c1:اعتبرت] [s1:نقابة الصيادين] أن [x1:عودة السكان إلى بيوتهم ممكنة قبل نهاية الربيع].",
      "[c1:أكدت] [s1:نقابة الصيادين] أن [x1:عودة السكان إلى بيوتهم ممكنة قبل نهاية الربيع].",
    ],
    sayings: [
      { ...union, class: "believe", commitment: 1 },
      { ...union, class: "assert", commitment: 3 },
    ],
    shared: ["عودة السكان إلى بيوتهم ممكنة قبل نهاية الربيع", "عودة السكان إلى بيوتهم ممكنة قبل نهاية الربيع"],
  },
  hedge: both("تسلمت البلدية اثنتي عشرة مضخة يُرجَّح أنها مستعملة", "تسلمت البلدية اثنتي عشرة مضخة مستعملة"),
  possibility: {
    pair: [said("ملف المضخات قد يُحال إلى النيابة المالية"), said("ملف المضخات سيُحال إلى النيابة المالية")],
  },
  attributionDropped: {
    pair: [
      said("أنابيب مستودع الطواحين تسربت ليلة العاصفة وأفسدت الشباك"),
      "أفسدت أنابيب مستودع الطواحين التي تسربت ليلة العاصفة شباك القوارب كلها.",
    ],
  },
  pluralInflation: {
    pair: [
      "[c1:أشار] [s1:موظف] أن [x1:نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد].",
      "[c1:أكدت] [s1:مصادر] أن [x1:نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد].",
    ],
    sayings: [nobody, nobody],
    shared: ["نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد", "نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد"],
  },
  sourceRaised: {
    pair: [
      "[c1:أفاد] [s1:مصدر في وزارة الموانئ] بأن [x1:حريقاً التهم مستودع الشباك الكبير].",
      "[c1:قالت] [s1:وزارة الموانئ] إن [x1:الحريق بدأ في مستودع الشباك الكبير].",
    ],
    sayings: [nobody, { actor: "ministry" }],
  },
  sourceDiffers: {
    pair: [
      said("نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد"),
      "[c1:قال] [s1:سامر العدناني] إن [x1:نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد].",
    ],
    sayings: [union, { kind: "person", actor: "samer" }],
    shared: ["نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد", "نسخة من الرسائل وصلت إلى البلدية قبل توقيع العقد"],
  },
  actorRaised: {
    pair: [
      said("رسائل تكشف ضلوع بعض العناصر السدّية المهمة في أزمة المضخات"),
      said("رسائل تكشف ضلوع الاستخبارات السدّية المهمة في أزمة المضخات"),
    ],
  },
  agentMissing: {
    pair: [
      said("بحارة قتلوا برصاص حرس السد قرب رصيف الطواحين القديم"),
      said("بحارة قتلوا قرب رصيف الطواحين القديم فجراً"),
    ],
  },
  labelPair: both("ألقى جيش الاحتلال منشورات فوق البلدة الساحلية", "ألقى الجيش الإسرائيلي منشورات فوق البلدة الساحلية"),
  labelModifier: both(
    "سيطر لواء البحر على المستودع الشرقي القديم",
    "سيطر لواء البحر الإرهابي على المستودع الشرقي القديم",
  ),
  otherLabel: {
    pair: [
      "[c1:قالت] [s1:نقابة الصيادين] (وهي هيئة تمولها شركات الشحن) إن [x1:مضخات الرصيف الشرقي مستعملة].",
      said("مضخات الرصيف الشرقي مستعملة"),
    ],
  },
  numberDiffers: both(
    "غمرت المياه فجر الأحد 214 منزلاً في حي الطواحين",
    "غمرت المياه فجر الأحد 241 منزلاً في حي الطواحين",
  ),
  numberRounded: {
    pair: [
      said("حريق مستودع الشباك في حي الطواحين أتلف نحو 100 قارب"),
      said("حريق مستودع الشباك في حي الطواحين أتلف أكثر من 100 قارب"),
    ],
  },
  dateDiffers: both(
    "وصلت الرسائل إلى البلدية في 19 حزيران قبل توقيع العقد",
    "وصلت الرسائل إلى البلدية في 19 تموز قبل توقيع العقد",
  ),
  quotationEdited: {
    pair: [
      'وقال الرجل "لن نغادر بيوتنا قبل أن تعود المضخات كلها" ومضى',
      'وقال الرجل "لن نغادر بيوتنا قبل أن تعود المضخات" ومضى',
    ],
    quotations: {
      '"لن نغادر بيوتنا قبل أن تعود المضخات كلها"': "utterance",
      '"لن نغادر بيوتنا قبل أن تعود المضخات"': "utterance",
    },
    shared: ["لن نغادر بيوتنا قبل أن تعود المضخات", "لن نغادر بيوتنا قبل أن تعود المضخات"],
  },
  marksDiffer: {
    ...both(
      'وتوزيع المساعدات "العاجلة" الواردة من الصندوق على الورش',
      "وتوزيع المساعدات العاجلة الواردة من الصندوق على الورش",
    ),
    quotations: { '"العاجلة"': "scare" },
  },
  omission: {
    pair: [
      said("أعضاءها سيقاطعون مزاد السمك الأسبوعي في حال أغلقت الحكومة المنارة القديمة"),
      said("أعضاءها سيقاطعون مزاد السمك الأسبوعي"),
    ],
  },
  wording: both("عاد الجنود الغاضبون إلى ثكنة المرفأ القديم ليلاً", "عاد الجنود المتعبون إلى ثكنة المرفأ القديم ليلاً"),
};

/** Told from other rules' findings or from several quotations: shown in drift.test.ts. */
const ELSEWHERE: readonly TraceRuleName[] = ["quotationSpliced", "houseStyle"];

function rulesFound({ pair, sayings, quotations = {}, shared }: Example): readonly (string | undefined)[] {
  const sketches = pair.map((text, at): Sketch => {
    const marks = text.includes("[c1:") ? { 1: sayings?.[at] ?? union } : {};
    const own = Object.entries(quotations).filter(([words]) => text.includes(words));
    return { outlet: at === 0 ? "أ" : "ب", text, sayings: marks, quotations: Object.fromEntries(own) };
  });
  const actors = [...ACTORS, actor("samer", "person", "سامر العدناني")];
  const marked = affair(sketches, actors, shared ? [["أ", "ب", ...shared]] : []);
  return trace(marked).traces.flatMap(({ drifts }) => drifts.map(({ evidence }) => evidence[0]?.rule));
}

for (const [name, example] of Object.entries(EXAMPLES)) {
  const { id, title } = TRACE_RULES[name as TraceRuleName];
  test(`${id} finds its pair: ${title}`, () => {
    const found = rulesFound(example);
    assert.ok(found.includes(id), `${id} among ${found.join(" ")}`);
  });
}

test("every rule of drift has a pair", () => {
  const names = Object.keys(TRACE_RULES) as TraceRuleName[];
  const missing = names.filter(
    (name) => TRACE_RULES[name].id >= "TRA-40" && EXAMPLES[name] === undefined && !ELSEWHERE.includes(name),
  );
  assert.deepEqual(missing, []);
});
