import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "./language.ts";
import { read } from "./read.ts";

const SENTENCES: readonly (readonly [string, string])[] = [
  ["ar", "أعلنت بلدية الرافدة أن أعمال ترميم الجسر القديم ستبدأ قريبا."],
  ["ar", "الرافدة اليوم"],
  ["fa", "شهرداری رافده اعلام کرد که مرمت پل قدیمی به‌زودی آغاز می‌شود و هزینه آن چهار میلیون است."],
  ["ur", "بلدیہ نے اعلان کیا ہے کہ پرانے پل کی مرمت جلد شروع ہو گی اور اس پر بڑی رقم خرچ ہو گی۔"],
  ["ckb", "شارەوانی ڕایگەیاند کە نۆژەنکردنەوەی پردە کۆنەکە بەم زووانە دەست پێدەکات."],
  ["en", "The council of Rafida announced that repair work on the old bridge will begin in the coming weeks."],
  ["fr", "La mairie de Rafida a annoncé que les travaux du vieux pont commenceront dans les prochaines semaines."],
  ["tr", "Rafide Belediyesi, eski köprünün onarım çalışmalarının önümüzdeki haftalarda başlayacağını açıkladı."],
  ["ru", "Совет города сообщил, что работы на старом мосту начнутся в ближайшие недели."],
  ["uk", "Міська рада повідомила, що роботи на старому мосту почнуться найближчими тижнями."],
  ["ja", "市議会は月曜日、古い橋の修復工事が近いうちに始まると発表した。"],
  ["zh", "市政府周一表示旧桥的修复工程将在未来几周内开始。"],
  ["ko", "시의회는 월요일 낡은 다리의 보수 공사가 곧 시작될 것이라고 밝혔다."],
  ["el", "Το δημοτικό συμβούλιο ανακοίνωσε ότι οι εργασίες στην παλιά γέφυρα θα αρχίσουν."],
  ["unknown", "°C 21"],
  ["unknown", ""],
];

test("letters decide first, then the script, then the identifier", async () => {
  for (const [language, text] of SENTENCES) assert.equal(await languageOf(text, null), language, text);
});

test("what a page declares counts only where its words say nothing", async () => {
  assert.equal(await languageOf("Rafida Mirsad", "tr-TR"), "tr");
  assert.equal(await languageOf("أعلنت بلدية الرافدة بدء العمل في الجسر", "en"), "ar");
});

const ARABIC = [
  "بلدية الرافدة ترمم الجسر القديم",
  "أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة بعد تأخير دام عامين.",
  "وقال عضو في المجلس البلدي إن الكلفة المعلنة لا تشمل الطريق المؤدي إلى الجسر ولا الإنارة، وإن المبلغ قد يتضاعف.",
];
const ENGLISH = [
  "Council of Rafida mends the old bridge at last",
  "The council of Rafida said on Monday that work on the old bridge will begin in the coming weeks, after a delay.",
  "A member of the council said that the cost does not include the road to the bridge, and that it could double.",
  "The bridge serves some twenty thousand people on the western bank, and it has been closed twice in recent years.",
];
const FRENCH = "La mairie de Rafida a annoncé que les travaux du vieux pont commenceront dans les prochaines semaines.";
const PERSIAN = "شهرداری رافده اعلام کرد که مرمت پل قدیمی به‌زودی آغاز می‌شود و هزینه آن چهار میلیون است.";

async function blockLanguages(lines: readonly string[]): Promise<readonly (string | undefined)[]> {
  const { articles } = await read([{ input: "a.txt", bytes: new TextEncoder().encode(lines.join("\n")) }]);
  return (articles[0]?.blocks ?? []).map((block) => block.language);
}

test("a block in another language is marked with it, by script, letters or words", async () => {
  assert.deepEqual(await blockLanguages([...ARABIC, ENGLISH[1] ?? ""]), [undefined, undefined, undefined, "en"]);
  assert.deepEqual(await blockLanguages([...ARABIC, PERSIAN]), [undefined, undefined, undefined, "fa"]);
  assert.deepEqual((await blockLanguages([...ENGLISH, FRENCH])).at(-1), "fr");
  assert.deepEqual((await blockLanguages([...ENGLISH, ARABIC[1] ?? ""])).at(-1), "ar");
});

test("a story in one language has no marks, and short foreign lines have none", async () => {
  assert.deepEqual(new Set(await blockLanguages(ENGLISH)), new Set([undefined]));
  assert.deepEqual(
    new Set(await blockLanguages([...ARABIC, "The Rafida Times", ...ARABIC.slice(1)])),
    new Set([undefined]),
  );
});
