import assert from "node:assert/strict";
import { test } from "node:test";
import { labelBlocks } from "./labels.ts";
import { withStories } from "./stories.ts";

// Gloss: a centre reports on repairs of a bridge and names an engineer; then a second story about a company at the harbour.
const BRIDGE = [
  "أصدر مركز الجسور للدراسات تقريرا عن أعمال ترميم الجسر القديم في الرافدة، قال فيه إن المهندس نادر الشفق وقّع محضر التسليم قبل الفحص.",
  "وذكر مركز الجسور أن المهندس نادر الشفق هو المسؤول عن عقود الترميم، وأن الجسر أغلق مرتين خلال أعمال الترميم في العام الماضي.",
  "وختم المركز تقريره بأن أعمال الترميم في الجسر القديم لم تستكمل، وأن المهندس الشفق لم يرد على أسئلته المكتوبة.",
];
const HARBOUR = [
  "كشفت مصادر ملاحية عن مفاوضات تجري منذ مطلع الصيف بين إدارة المرفأ وشركة شحن أجنبية لتشغيل الرصيف الرابع مدة خمسة وعشرين عاما.",
  "وأنّ مسودة الاتفاق تمنح الشركة حق تشغيل الرافعات وتحصيل الرسوم مباشرة من السفن مقابل تعميق الحوض على نفقتها.",
  "وقال المصدر إن مجلس الإدارة لن يوقّع قبل أن يطمئن إلى مصير العمال المياومين على الأرصفة خلال موسم الحبوب.",
];

function stories(lines: readonly string[], language = "ar"): readonly number[] {
  const text = lines.join("\n");
  return withStories(text, labelBlocks(text, { language }), language).map((block) => block.story);
}

test("a heading behind which a new source reports on something else begins a second story", () => {
  const lines = [...BRIDGE, "شركة أجنبية على أبواب الرصيف الرابع", ...HARBOUR];
  assert.deepEqual(stories(lines), [0, 0, 0, 1, 1, 1, 1]);
  const text = lines.join("\n");
  const begin = withStories(text, labelBlocks(text, { language: "ar" }), "ar")[3];
  assert.deepEqual([begin?.role, begin?.rule], ["subheading", "REA-40"]);
});

test("a side of the same story stays in it", () => {
  const more = [
    "وتقول سجلات البلدية إن المهندس نادر الشفق وقّع ثلاثة عقود ترميم للجسر القديم من دون فحص.",
    "ويرى مركز الجسور أن أعمال الترميم كلها تحتاج إلى تقرير جديد من لجنة مستقلة.",
    "ولم يجب المهندس الشفق عن أسئلة وجهها إليه المركز قبل نشر التقرير بأسبوع كامل.",
  ];
  assert.deepEqual(new Set(stories([...BRIDGE, "عقود بلا فحص مسبق", ...more])), new Set([0]));
});

test("one paragraph under a heading, a question or a list is no second story", () => {
  assert.deepEqual(
    new Set(stories([...BRIDGE, "شركة أجنبية على أبواب الرصيف", HARBOUR[0] ?? "", BRIDGE[1] ?? ""])),
    new Set([0]),
  );
  assert.deepEqual(new Set(stories([...BRIDGE, "ما الذي يجري في المرفأ؟", ...HARBOUR])), new Set([0]));
  assert.deepEqual(new Set(stories([...BRIDGE, "وجاءت الأسماء على النحو التالي:", ...HARBOUR])), new Set([0]));
});

test("languages without a table of common words are not split", () => {
  assert.deepEqual(
    new Set(stories([...BRIDGE, "شركة أجنبية على أبواب الرصيف الرابع", ...HARBOUR], "fa")),
    new Set([0]),
  );
});

test("a dateline with an agency or a desk under a heading begins a story, however short", () => {
  const dated = `الرافدة (وكالات) – ${HARBOUR[0] ?? ""}`;
  assert.deepEqual(stories([...BRIDGE, "شركة أجنبية على أبواب الرصيف", dated]), [0, 0, 0, 1, 1]);
});

test("a headline too long for a subheading begins a story too, and is shown as one", () => {
  const title = "شركة شحن أجنبية تفاوض إدارة المرفأ سرا على تشغيل الرصيف الرابع خمسة وعشرين عاما";
  const text = [...BRIDGE, title, ...HARBOUR].join("\n");
  const blocks = withStories(text, labelBlocks(text, { language: "ar" }), "ar");
  assert.deepEqual(
    blocks.map((block) => block.story),
    [0, 0, 0, 1, 1, 1, 1],
  );
  assert.deepEqual([blocks[3]?.role, blocks[3]?.rule], ["subheading", "REA-40"]);
});
