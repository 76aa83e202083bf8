import assert from "node:assert/strict";
import { test } from "node:test";
import { slugOf } from "./slugs.ts";

const TAIL = " أعلن المجلس البلدي أن العمل سيبدأ غدا.";

/** The slug's words, or null. */
function slug(line: string): string | null {
  const found = slugOf(line);
  return found && line.slice(0, found.length);
}

test("a slug ends at a dash: outlet and desk, place and agency, place alone, agency alone", () => {
  assert.equal(slug(`صوت الميناء (مركز الأخبار) –${TAIL}`), "صوت الميناء (مركز الأخبار)");
  assert.equal(slug(`الرافدة، سهلان (سهنا)—${TAIL}`), "الرافدة، سهلان (سهنا)");
  assert.equal(slug(`الرافدة - سهنا:${TAIL}`), "الرافدة");
  assert.equal(slug(`الرافدة –${TAIL}`), "الرافدة");
  assert.equal(slug(`(سهنا)--${TAIL}`), "(سهنا)");
  assert.equal(slug(`غزة (سهنا):${TAIL}`), "غزة (سهنا)");
  assert.equal(slug("RAFIDA (Reuters) - The council said work will begin."), "RAFIDA (Reuters)");
});

test("a dash inside a sentence opens no slug", () => {
  for (const line of [
    "قال الوزير – في تصريح – إن العمل بدأ",
    "أعلنت البلدية أن العمل – بعد تأخير – بدأ",
    "هذه جملة طويلة جدا لا يمكن أن تكون اسما لمدينة – ثم تأتي بعدها جملة",
    "كوفيد-19 يعود",
    "بلا شرطة على الإطلاق",
    "",
  ])
    assert.equal(slug(line), null, line);
});

test("a desk in brackets is told from a place and from an agency", () => {
  const isDesk = (line: string): boolean | undefined => slugOf(line)?.isDesk;
  assert.equal(isDesk(`صوت الميناء (قسم المحليات) –${TAIL}`), true);
  assert.equal(isDesk(`أخبار السهل (مرسى الديس) –${TAIL}`), false);
  assert.equal(isDesk(`الرافدة (سهنا) –${TAIL}`), false);
});
