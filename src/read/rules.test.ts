// Every example in the table of rules is read in the surroundings that its rule needs, and must be given that rule.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import { read } from "./read.ts";
import { READ_RULES, type ReadRule } from "./rules.ts";

const TITLE = "بلدية الرافدة ترمم الجسر القديم";
const LEAD =
  "أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة بعد تأخير دام عامين.";
const MORE = [
  "وقال عضو في المجلس البلدي إن الكلفة المعلنة لا تشمل الطريق المؤدي إلى الجسر ولا الإنارة، وإن المبلغ قد يتضاعف.",
  "وتعهدت الشركة المنفذة، في رد مكتوب على أسئلة الصحيفة، بتسليم العمل في موعده، وقالت إنها تلتزم بنود العقد كلها.",
];
// Gloss: a centre reports on the engineer of a bridge; then a second story about a company at the harbour; then a football match.
const CENTRE = [
  "أصدر مركز الجسور للدراسات تقريرا عن أعمال ترميم الجسر القديم في الرافدة، قال فيه إن المهندس نادر الشفق وقّع محضر التسليم قبل الفحص.",
  "وذكر مركز الجسور أن المهندس نادر الشفق هو المسؤول عن عقود الترميم، وأن الجسر أغلق مرتين خلال أعمال الترميم في العام الماضي.",
  "وختم المركز تقريره بأن أعمال الترميم في الجسر القديم لم تستكمل، وأن المهندس الشفق لم يرد على أسئلته المكتوبة.",
];
const HARBOUR = [
  "كشفت مصادر ملاحية عن مفاوضات تجري منذ مطلع الصيف بين إدارة المرفأ وشركة شحن أجنبية لتشغيل الرصيف الرابع مدة خمسة وعشرين عاما.",
  "وأنّ مسودة الاتفاق تمنح الشركة حق تشغيل الرافعات وتحصيل الرسوم مباشرة من السفن مقابل تعميق الحوض على نفقتها.",
  "وقال المصدر إن مجلس الإدارة لن يوقّع قبل أن يطمئن إلى مصير العمال المياومين على الأرصفة خلال موسم الحبوب.",
];
const MATCH = [
  "وسجل المهاجم الشاب الهدف الأول من ركلة حرة، ثم أضاف زميله الهدف الثاني قبل صافرة النهاية بدقيقة واحدة فقط.",
  "ويلتقي فريق السهل في المباراة النهائية مع الفائز من مباراة الضفتين والأعالي، ويتوقع المنظمون أن يحضرها آلاف المتفرجين.",
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const inText = (lines: readonly string[]): Promise<readonly Article[]> => readAs("a.txt", lines.join("\n"));
const inRecords = (records: readonly object[]): Promise<readonly Article[]> =>
  readAs("a.jsonl", records.map((one) => JSON.stringify(one)).join("\n"));

async function readAs(input: string, text: string): Promise<readonly Article[]> {
  return (await read([{ input, bytes: encode(text) }])).articles;
}

const top = (lines: readonly string[]): Promise<readonly Article[]> => inText([TITLE, ...lines, LEAD, ...MORE]);
const middle = (lines: readonly string[]): Promise<readonly Article[]> => inText([TITLE, LEAD, ...lines, ...MORE]);
const end = (lines: readonly string[]): Promise<readonly Article[]> => inText([TITLE, LEAD, ...MORE, ...lines]);
const lead = (lines: readonly string[]): Promise<readonly Article[]> => inText([TITLE, ...lines, ...MORE]);
const paragraphs = [LEAD, ...MORE].map((words) => `<p>${words}</p>`).join("");

function page(body: string, head = ""): Promise<readonly Article[]> {
  return readAs("a.html", `<html lang="ar"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`);
}
const inStory = ([markup = ""]: readonly string[]): Promise<readonly Article[]> =>
  page(`<article><h1>${TITLE}</h1><p>${LEAD}</p>${markup}${MORE.map((words) => `<p>${words}</p>`).join("")}</article>`);
const onThree = ([line = ""]: readonly string[]): Promise<readonly Article[]> =>
  inRecords(
    [CENTRE, HARBOUR, MATCH].map((text, at) => ({
      outlet: "صوت",
      title: `عنوان ${at}`,
      text: [...text, line].join("\n"),
    })),
  );

type Surroundings = (lines: readonly string[]) => Promise<readonly Article[]>;
const OTHERS: Readonly<Partial<Record<ReadRule, Surroundings>>> = {
  "REA-06": end,
  "REA-08": onThree,
  "REA-09": top,
  "REA-12": end,
  "REA-15": ([line = ""]) =>
    page(`<div>${line}</div>${paragraphs}`, `<meta property="og:site_name" content="${line}">`),
  "REA-16": inStory,
  "REA-17": inStory,
  "REA-18": ([markup = ""]) => page(`${markup}${paragraphs}`),
  "REA-19": ([markup = ""]) =>
    page(`<h1>${TITLE}</h1>${markup}${paragraphs}`, `<meta name="author" content="ليلى المرساوي">`),
  "REA-20": ([line = ""]) => inRecords([{ title: line, text: [LEAD, ...MORE].join("\n") }]),
  "REA-21": ([line = ""]) => inText([line, LEAD, ...MORE]),
  "REA-22": top,
  "REA-25": end,
  "REA-26": lead,
  "REA-27": inText,
  "REA-28": inStory,
  "REA-29": inStory,
  "REA-30": ([name = ""]) => inRecords([{ outlet: name, text: LEAD }]),
  "REA-31": ([meta = ""]) => page(paragraphs, meta),
  "REA-32": lead,
  "REA-33": ([url = ""]) => inRecords([{ url, text: LEAD }]),
  "REA-34": end,
  "REA-35": end,
  "REA-36": ([line = ""]) =>
    inRecords([
      { outlet: "صوت", title: "شركة أجنبية في المرفأ", text: [...HARBOUR, line].join("\n") },
      { outlet: "صوت", title: "فريق السهل يبلغ نهائي كأس الشباب", text: [line, ...MATCH].join("\n") },
    ]),
  "REA-40": (lines) => inText([...CENTRE, ...lines, ...HARBOUR]),
};

function rulesOf(articles: readonly Article[], words: string): readonly (string | undefined)[] {
  return articles.flatMap(({ text, blocks, outlet }) => [
    ...blocks.filter(({ start, end: last }) => text.slice(start, last) === words).map((block) => block.rule),
    ...(outlet?.name === words ? outlet.evidence.map((one) => one.rule) : []),
  ]);
}

test("every rule is given to the words that its example marks", async () => {
  const wrong: string[] = [];
  for (const [id, { example }] of Object.entries(READ_RULES)) {
    const words = /⟦(.*)⟧/u.exec(example)?.[1] ?? "";
    const lines = example.replace(/[⟦⟧]/gu, "").split(" ¶ ");
    const found = rulesOf(await (OTHERS[id as ReadRule] ?? middle)(lines), words);
    if (!found.includes(id)) wrong.push(`${id}: ${words}: ${found.join(", ")}`);
  }
  assert.deepEqual(wrong, []);
});
