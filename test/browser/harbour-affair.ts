// A whole trace document made by hand, about a harbour, an institute and outlets that do not exist.
// The tests of the report, the terminal and the browser read it. It leaves nothing out that a document may hold: every
// kind of node, an interval of chains, drifts, moved words, labels, notes, an unseen document and a hostile title.

import type { Article, Block } from "../../src/model/article.ts";
import type { Attribution, SourceKind } from "../../src/model/attribution.ts";
import type { Passage } from "../../src/model/passage.ts";
import type { Evidence, Place, Span } from "../../src/model/span.ts";
import type { Drift, DriftKind, Transmission } from "../../src/model/trace.ts";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";

const TEXTS = {
  "art-mersa": `مركز سدف: قمح فاسد في ميناء لوران

لوران - المرسى، 2 آذار 2031
كشف مركز سدف للبحوث في تقرير نشره الأحد أن "شحنة القمح التي دخلت ميناء لوران كانت فاسدة بالكامل"، مستنداً إلى مذكرة داخلية قال إنه حصل عليها ولم ينشرها.
وأضاف المركز أن شركة Novarim نوفاريم دفعت 300 ألف درهم لبعض الموظفين.
ولم ترد إدارة الميناء على أسئلة المرسى.`,
  "art-shati": `فضيحة القمح

نشر مركز سدف للبحوث تقريراً جاء فيه أن "شحنة القمح التي دخلت ميناء لوران كانت فاسدة بالكامل".
وقال المركز إن شركة نوفاريم المشبوهة دفعت 300 ألف درهم لبعض الموظفين، وإنه اطلع على مذكرة داخلية.`,
  "art-manara": `القمح الفاسد يدخل لوران

دفعت شركة نوفاريم المشبوهة 3000 ألف درهم لإدارة الميناء، وإن مذكرة داخلية تثبت ذلك.
وأكدت تقارير أن شحنة القمح التي دخلت ميناء لوران كانت فاسدة بالكامل وستوزع قريباً.`,
  "art-lantern": `Spoiled wheat entered Loran harbour, report says

The newspaper Al-Mersa reported on Sunday that the wheat shipment that entered Loran harbour was entirely spoiled, citing the Sadaf Research Centre.`,
  "art-sada": `إذاعة الصدى: شبهات حول الميناء

قالت مصادر في الميناء إن المدير حازم المرّان وقّع إذن الدخول ليلاً قبل وصول المفتشين.
وزعم المدعو حازم المرّان أن الإذن نظامي.`,
  "art-rasif": `<script>alert("رصيف")</script> إذن ليلي \u202Eإيملا

المدير حازم المرّان وقّع إذن الدخول ليلا قبل وصول المفتشين، وفق ما علمت صوت الرصيف.
ويستعد الميناء لموسم الحصاد الجديد.`,
} as const;

type ArticleId = keyof typeof TEXTS;

/** The place of some words in an article of the affair; `nth` counts from 0. Throws where the words are absent. */
export function placeOf(article: ArticleId, words: string, nth = 0): Place {
  let start = -1;
  for (let found = 0; found <= nth; found++) start = TEXTS[article].indexOf(words, start + 1);
  if (start < 0) throw new RangeError(`"${words}" does not occur ${nth + 1} times in ${article}`);
  return { article, start, end: start + words.length };
}

function spanOf(article: ArticleId, words: string, nth = 0): Span {
  const { start, end } = placeOf(article, words, nth);
  return { start, end };
}

function evidence(rule: string, why: string, ...at: Place[]): Evidence {
  return { rule, at, score: 0.8, why };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const role = start === 0 ? "headline" : line.startsWith("لوران - ") ? "byline" : "paragraph";
    if (line !== "") blocks.push({ role, story: 0, start, end: start + line.length });
    start += line.length + 1;
  }
  return blocks;
}

function article(id: ArticleId, outlet: string | null, published: string | null, language = "ar"): Article {
  const text = TEXTS[id];
  return {
    id,
    input: `pages/${id}.html`,
    givenId: null,
    outlet: outlet === null ? null : { name: outlet, evidence: [] },
    url: id === "art-rasif" ? "javascript:alert(1)" : `https://${id}.example/news/1`,
    title: text.slice(0, text.indexOf("\n")),
    byline: null,
    dates: published
      ? [
          {
            value: published,
            precision: published.length > 10 ? "minute" : "day",
            of: "published",
            source: "meta",
            raw: published,
            confidence: 0.9,
            at: null,
          },
        ]
      : [],
    language,
    text,
    blocks: blocksOf(text),
  };
}

const ARTICLES: Article[] = [
  article("art-mersa", "المرسى", "2031-03-02T08:30Z"),
  article("art-shati", "الشاطئ نيوز", "2031-03-02"),
  article("art-manara", "المنارة اليوم", "2031-03-03"),
  article("art-lantern", "The Lantern Gazette", "2031-03-03", "en"),
  article("art-sada", "إذاعة الصدى", "2031-03-04"),
  article("art-rasif", null, null),
];

interface Saying {
  readonly kind: SourceKind;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly actor: string | null;
  readonly stance?: -1 | 0 | 1;
}

function attribution(id: string, at: ArticleId, saying: Saying): Attribution {
  return {
    id,
    article: at,
    quoting: saying.content.startsWith('"') ? "direct" : "indirect",
    source: { kind: saying.kind, spans: [spanOf(at, saying.source)], inherited: false, actor: saying.actor },
    cue: {
      ...spanOf(at, saying.cue),
      lemma: saying.cue,
      class: "say",
      commitment: 2,
      stance: saying.stance ?? 0,
    },
    content: [spanOf(at, saying.content)],
    parent: null,
    evidence: [evidence("ATT-01", "a speech verb with its subject", placeOf(at, saying.cue))],
  };
}

const WHEAT = "شحنة القمح التي دخلت ميناء لوران كانت فاسدة بالكامل";
const NIGHT = "المدير حازم المرّان وقّع إذن الدخول ليلاً قبل وصول المفتشين";
const NIGHT_AGAIN = "المدير حازم المرّان وقّع إذن الدخول ليلا قبل وصول المفتشين";

const ATTRIBUTIONS: Attribution[] = [
  attribution("att-1", "art-mersa", {
    kind: "organisation",
    source: "مركز سدف للبحوث",
    cue: "كشف",
    content: `"${WHEAT}"`,
    actor: "act-sadaf",
  }),
  attribution("att-2", "art-shati", {
    kind: "organisation",
    source: "مركز سدف للبحوث",
    cue: "جاء فيه",
    content: `"${WHEAT}"`,
    actor: "act-sadaf",
  }),
  attribution("att-3", "art-lantern", {
    kind: "media",
    source: "The newspaper Al-Mersa",
    cue: "reported",
    content: "the wheat shipment that entered Loran harbour was entirely spoiled",
    actor: "act-mersa",
  }),
  attribution("att-4", "art-sada", {
    kind: "anonymous",
    source: "مصادر في الميناء",
    cue: "قالت",
    content: NIGHT,
    actor: "act-anonymous",
  }),
  attribution("att-5", "art-mersa", {
    kind: "organisation",
    source: "المركز",
    cue: "أضاف",
    content: "شركة Novarim نوفاريم دفعت 300 ألف درهم لبعض الموظفين",
    actor: "act-sadaf",
  }),
  attribution("att-6", "art-shati", {
    kind: "organisation",
    source: "المركز",
    cue: "قال",
    content: "شركة نوفاريم المشبوهة دفعت 300 ألف درهم لبعض الموظفين",
    actor: "act-sadaf",
  }),
  attribution("att-7", "art-sada", {
    kind: "person",
    source: "المدعو حازم المرّان",
    cue: "زعم",
    content: "الإذن نظامي",
    actor: "act-hazem",
    stance: -1,
  }),
  attribution("att-8", "art-manara", {
    kind: "media",
    source: "تقارير",
    cue: "أكدت",
    content: "شحنة القمح التي دخلت ميناء لوران كانت فاسدة بالكامل وستوزع قريباً",
    actor: null,
    stance: 1,
  }),
];

const PASSAGES: Passage[] = [
  {
    id: "pas-1",
    a: placeOf("art-mersa", `"${WHEAT}"`),
    b: placeOf("art-shati", `"${WHEAT}"`),
    words: 9,
    identity: 1,
    formula: false,
    quoted: { a: true, b: true },
    edits: [{ op: "same", a: spanOf("art-mersa", WHEAT), b: spanOf("art-shati", WHEAT) }],
  },
  {
    id: "pas-2",
    a: placeOf("art-manara", "شركة نوفاريم المشبوهة 3000 ألف درهم لإدارة الميناء، وإن مذكرة داخلية"),
    b: placeOf("art-shati", "شركة نوفاريم المشبوهة دفعت 300 ألف درهم لبعض الموظفين، وإنه اطلع على مذكرة داخلية"),
    words: 8,
    identity: 0.57,
    formula: false,
    quoted: { a: false, b: false },
    edits: [
      { op: "move", a: spanOf("art-manara", "دفعت"), b: spanOf("art-shati", "دفعت") },
      {
        op: "same",
        a: spanOf("art-manara", "شركة نوفاريم المشبوهة"),
        b: spanOf("art-shati", "شركة نوفاريم المشبوهة"),
      },
      { op: "substitution", a: spanOf("art-manara", "3000"), b: spanOf("art-shati", "300") },
      { op: "same", a: spanOf("art-manara", "ألف درهم"), b: spanOf("art-shati", "ألف درهم") },
      {
        op: "substitution",
        a: spanOf("art-manara", "لإدارة الميناء"),
        b: spanOf("art-shati", "لبعض الموظفين"),
      },
      { op: "clitic", a: spanOf("art-manara", "وإن"), b: spanOf("art-shati", "وإنه") },
      { op: "insertion", a: null, b: spanOf("art-shati", "اطلع على") },
      { op: "same", a: spanOf("art-manara", "مذكرة داخلية"), b: spanOf("art-shati", "مذكرة داخلية") },
    ],
  },
  {
    id: "pas-3",
    a: placeOf("art-rasif", NIGHT_AGAIN),
    b: placeOf("art-sada", NIGHT),
    words: 9,
    identity: 1,
    formula: false,
    quoted: { a: false, b: false },
    edits: [
      {
        op: "same",
        a: spanOf("art-rasif", "المدير حازم المرّان وقّع إذن الدخول"),
        b: spanOf("art-sada", "المدير حازم المرّان وقّع إذن الدخول"),
      },
      { op: "spelling", a: spanOf("art-rasif", "ليلا"), b: spanOf("art-sada", "ليلاً") },
      {
        op: "same",
        a: spanOf("art-rasif", "قبل وصول المفتشين"),
        b: spanOf("art-sada", "قبل وصول المفتشين"),
      },
    ],
  },
];

function transmission(
  from: string,
  to: string,
  how: Transmission["how"],
  claims: string[],
  at: readonly Place[],
): Transmission {
  const stated = how === "cites" || how === "relays";
  const why = stated ? "the report names its source" : "the same words in the same order";
  return { from, to, how, stated, claims, evidence: [evidence(stated ? "TRA-02" : "TRA-05", why, ...at)] };
}

function drift(kind: DriftKind, from: Place, to: Place, summary: Drift["summary"]): Drift {
  return { kind, from, to, summary, evidence: [evidence("TRA-11", "the words differ", from, to)] };
}

const PAYLOAD = `"'><img src=x onerror=alert(1)></script></style><svg onload=alert(2)>\u202E`;

/** The affair with a payload at the end of every text that an attacker could write: names, titles, labels, reasons, notes, addresses. */
export function hostileAffair(): FullTraceDocument {
  const words = new Set([
    "name",
    "title",
    "byline",
    "summary",
    "why",
    "message",
    "input",
    "url",
    "generator",
    "raw",
    "ar",
    "en",
    "code",
    "rule",
  ]);
  const json = JSON.stringify(HARBOUR_AFFAIR, (key, value) =>
    typeof value === "string" && words.has(key) ? value + PAYLOAD : value,
  );
  const parsed: FullTraceDocument = JSON.parse(json);
  return {
    ...parsed,
    claims: parsed.claims.map((claim) => ({ ...claim, text: claim.text + PAYLOAD })),
    actors: parsed.actors.map((actor) => ({
      ...actor,
      labels: actor.labels.map((label) => ({ ...label, text: label.text + PAYLOAD })),
    })),
  };
}

/** The document of the affair. */
export const HARBOUR_AFFAIR: FullTraceDocument = {
  format: "musnad-trace",
  version: 1,
  generator: "musnad 0.1.0",
  articles: ARTICLES,
  attributions: ATTRIBUTIONS,
  quotations: [
    { article: "art-mersa", ...spanOf("art-mersa", `"${WHEAT}"`), kind: "utterance", closed: true, depth: 0 },
    { article: "art-shati", ...spanOf("art-shati", `"${WHEAT}"`), kind: "utterance", closed: true, depth: 0 },
  ],
  voices: [
    { article: "art-mersa", ...spanOf("art-mersa", "ولم ترد إدارة الميناء على أسئلة المرسى."), voice: "editorial" },
    {
      article: "art-manara",
      ...spanOf("art-manara", "وأكدت تقارير أن شحنة القمح التي دخلت ميناء لوران كانت فاسدة بالكامل وستوزع قريباً."),
      voice: "hedged",
    },
  ],
  actors: [
    {
      id: "act-sadaf",
      kind: "organisation",
      name: "مركز سدف للبحوث",
      aliases: [
        { text: "مركز سدف للبحوث", count: 2 },
        { text: "المركز", count: 2 },
      ],
      mentions: [placeOf("art-mersa", "مركز سدف للبحوث"), placeOf("art-shati", "مركز سدف للبحوث")],
      labels: [],
    },
    {
      id: "act-novarim",
      kind: "organisation",
      name: "شركة Novarim نوفاريم",
      aliases: [{ text: "نوفاريم", count: 3 }],
      mentions: [placeOf("art-mersa", "شركة Novarim نوفاريم")],
      labels: [
        { text: "المشبوهة", charge: "derogatory", at: placeOf("art-shati", "المشبوهة") },
        { text: "المشبوهة", charge: "derogatory", at: placeOf("art-manara", "المشبوهة") },
      ],
    },
    {
      id: "act-hazem",
      kind: "person",
      name: "حازم المرّان",
      aliases: [{ text: "حازم المرّان", count: 3 }],
      mentions: [placeOf("art-sada", "حازم المرّان"), placeOf("art-rasif", "حازم المرّان")],
      labels: [
        { text: "المدعو", charge: "distancing", at: placeOf("art-sada", "المدعو") },
        { text: "المدير", charge: "neutral", at: placeOf("art-sada", "المدير") },
        { text: "المدير", charge: "neutral", at: placeOf("art-rasif", "المدير") },
      ],
    },
    { id: "act-mersa", kind: "media", name: "المرسى", aliases: [], mentions: [], labels: [] },
    { id: "act-memo", kind: "document", name: "مذكرة داخلية", aliases: [], mentions: [], labels: [] },
    { id: "act-anonymous", kind: "anonymous", name: "مصادر في الميناء", aliases: [], mentions: [], labels: [] },
  ],
  passages: PASSAGES,
  claims: [
    {
      id: "cla-wheat",
      text: WHEAT,
      versions: [
        { at: placeOf("art-mersa", WHEAT), attribution: "att-1", stance: "attributed" },
        { at: placeOf("art-shati", WHEAT), attribution: "att-2", stance: "attributed" },
        { at: placeOf("art-manara", WHEAT), attribution: "att-8", stance: "attributed" },
        {
          at: placeOf("art-lantern", "the wheat shipment that entered Loran harbour was entirely spoiled"),
          attribution: "att-3",
          stance: "attributed",
        },
      ],
    },
    {
      id: "cla-night",
      text: NIGHT,
      versions: [
        { at: placeOf("art-sada", NIGHT), attribution: "att-4", stance: "attributed" },
        { at: placeOf("art-rasif", NIGHT_AGAIN), attribution: null, stance: "unattributed" },
        { at: placeOf("art-sada", "الإذن نظامي"), attribution: "att-7", stance: "denied" },
      ],
    },
    {
      id: "cla-money",
      text: "شركة Novarim نوفاريم دفعت 300 ألف درهم لبعض الموظفين",
      versions: [
        {
          at: placeOf("art-mersa", "شركة Novarim نوفاريم دفعت 300 ألف درهم لبعض الموظفين"),
          attribution: "att-5",
          stance: "attributed",
        },
        {
          at: placeOf("art-shati", "شركة نوفاريم المشبوهة دفعت 300 ألف درهم لبعض الموظفين"),
          attribution: "att-6",
          stance: "attributed",
        },
        {
          at: placeOf("art-manara", "دفعت شركة نوفاريم المشبوهة 3000 ألف درهم لإدارة الميناء"),
          attribution: null,
          stance: "unattributed",
        },
      ],
    },
    {
      id: "cla-harvest",
      text: "يستعد الميناء لموسم الحصاد الجديد",
      versions: [
        {
          at: placeOf("art-rasif", "يستعد الميناء لموسم الحصاد الجديد"),
          attribution: null,
          stance: "unattributed",
        },
      ],
    },
  ],
  nodes: [
    { id: "nod-memo", kind: "source", actor: "act-memo", name: "مذكرة داخلية", visibility: "unseen-document" },
    { id: "nod-sadaf", kind: "source", actor: "act-sadaf", name: "مركز سدف للبحوث", visibility: "named" },
    { id: "nod-anonymous", kind: "source", actor: "act-anonymous", name: "مصادر في الميناء", visibility: "anonymous" },
    { id: "nod-latent", kind: "latent", name: "unseen common source", visibility: "latent" },
    { id: "nod-mersa", kind: "article", article: "art-mersa", name: "المرسى", visibility: "named" },
    { id: "nod-shati", kind: "article", article: "art-shati", name: "الشاطئ نيوز", visibility: "named" },
    { id: "nod-manara", kind: "article", article: "art-manara", name: "المنارة اليوم", visibility: "named" },
    { id: "nod-lantern", kind: "article", article: "art-lantern", name: "The Lantern Gazette", visibility: "named" },
    { id: "nod-sada", kind: "article", article: "art-sada", name: "إذاعة الصدى", visibility: "named" },
    { id: "nod-rasif", kind: "article", article: "art-rasif", name: "pages/art-rasif.html", visibility: "named" },
  ],
  transmissions: [
    transmission(
      "nod-memo",
      "nod-sadaf",
      "relays",
      ["cla-wheat", "cla-money"],
      [placeOf("art-mersa", "مستنداً إلى مذكرة داخلية")],
    ),
    transmission("nod-sadaf", "nod-mersa", "cites", ["cla-wheat", "cla-money"], [placeOf("art-mersa", "كشف")]),
    transmission("nod-sadaf", "nod-shati", "cites", ["cla-wheat", "cla-money"], [placeOf("art-shati", "جاء فيه")]),
    transmission(
      "nod-shati",
      "nod-manara",
      "copies",
      ["cla-wheat", "cla-money"],
      [placeOf("art-shati", "شركة نوفاريم المشبوهة"), placeOf("art-manara", "شركة نوفاريم المشبوهة")],
    ),
    transmission("nod-mersa", "nod-lantern", "cites", ["cla-wheat"], [placeOf("art-lantern", "reported")]),
    transmission("nod-anonymous", "nod-sada", "cites", ["cla-night"], [placeOf("art-sada", "قالت")]),
    transmission("nod-latent", "nod-sada", "shares-source", ["cla-night"], [placeOf("art-sada", NIGHT)]),
    transmission("nod-latent", "nod-rasif", "shares-source", ["cla-night"], [placeOf("art-rasif", NIGHT_AGAIN)]),
  ],
  traces: [
    {
      claim: "cla-wheat",
      reports: 4,
      chains: { low: 1, high: 1 },
      narrowest: ["nod-sadaf"],
      commonLink: ["nod-sadaf"],
      origins: ["nod-memo"],
      paths: [["nod-memo", "nod-sadaf", "nod-shati", "nod-manara"]],
      drifts: [
        drift("quotation", placeOf("art-shati", `"${WHEAT}"`), placeOf("art-manara", WHEAT), {
          ar: "سقطت علامتا الاقتباس",
          en: "the quotation marks were dropped",
        }),
        drift("certainty", placeOf("art-shati", "جاء فيه"), placeOf("art-manara", "وأكدت"), {
          ar: "من «جاء فيه» إلى «أكدت»",
          en: "from «جاء فيه» (it says) to «أكدت» (confirmed)",
        }),
      ],
    },
    {
      claim: "cla-night",
      reports: 2,
      chains: { low: 1, high: 2 },
      narrowest: ["nod-anonymous", "nod-latent"],
      commonLink: [],
      origins: ["nod-anonymous", "nod-latent"],
      paths: [
        ["nod-anonymous", "nod-sada"],
        ["nod-latent", "nod-rasif"],
      ],
      drifts: [],
    },
    {
      claim: "cla-money",
      reports: 3,
      chains: { low: 1, high: 1 },
      narrowest: ["nod-sadaf"],
      commonLink: ["nod-sadaf"],
      origins: ["nod-memo"],
      drifts: [
        drift("number", placeOf("art-shati", "300"), placeOf("art-manara", "3000"), {
          ar: "من 300 إلى 3000",
          en: "from 300 to 3000",
        }),
        drift("actor", placeOf("art-shati", "لبعض الموظفين"), placeOf("art-manara", "لإدارة الميناء"), {
          ar: "من «بعض الموظفين» إلى «إدارة الميناء»",
          en: "from «بعض الموظفين» (some employees) to «إدارة الميناء» (the harbour's management)",
        }),
      ],
    },
    {
      claim: "cla-harvest",
      reports: 1,
      chains: { low: 1, high: 1 },
      narrowest: ["nod-rasif"],
      commonLink: ["nod-rasif"],
      origins: ["nod-rasif"],
      drifts: [],
    },
  ],
  judgements: [],
  notes: [
    {
      code: "no-date",
      message: "pages/art-rasif.html: no date of publication found",
      input: "pages/art-rasif.html",
    },
    {
      code: "plural-sources",
      message: "plural sources, none identifiable",
      at: placeOf("art-manara", "تقارير"),
    },
  ],
};
