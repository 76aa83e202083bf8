import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "./language.ts";

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
