import assert from "node:assert/strict";
import { test } from "node:test";
import { labelBlocks } from "./labels.ts";
import { hostNaming, isAgency, isCreditLine, outletOf, rightsHolder, textNamings } from "./outlets.ts";

const STORY = "أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ خلال الأسابيع المقبلة.";

/** The outlet's name and the rules that found it. */
function outlet(...lines: string[]): readonly string[] {
  const text = lines.join("\n");
  const namings = textNamings(text, labelBlocks(text, { language: "ar" }), []);
  const found = outletOf(namings, "art-1");
  for (const one of found?.evidence ?? []) for (const place of one.at) assert.ok(place.end <= text.length);
  return found ? [found.name, ...found.evidence.map((one) => one.rule)] : [];
}

test("a desk behind the name makes it the outlet", () => {
  assert.deepEqual(outlet(`الرافدة اليوم (مركز الأخبار) – ${STORY}`), ["الرافدة اليوم", "REA-32"]);
});

test("of a name and a place the one that looks like an outlet is it, in either order", () => {
  assert.deepEqual(outlet(`أخبار السهل (مرسى الديس) – ${STORY}`), ["أخبار السهل", "REA-32"]);
  assert.deepEqual(outlet(`تل السنابل (صدى الأعالي) – ${STORY}`), ["صدى الأعالي", "REA-32"]);
});

test("a name that stands alone on the page or in its rights line is the outlet", () => {
  assert.deepEqual(outlet("الضفتان", "عنوان الخبر عن الجسر", `الضفتان – ${STORY}`), ["الضفتان", "REA-32"]);
  assert.deepEqual(outlet(`الضفتان – ${STORY}`, "جميع الحقوق محفوظة © الضفتان 2024"), ["الضفتان", "REA-32", "REA-35"]);
});

test("a place or an agency in the slug is no outlet", () => {
  assert.deepEqual(outlet(`الرافدة – ${STORY}`), []);
  assert.deepEqual(outlet(`لندن (رويترز) - ${STORY}`), []);
});

test("the credit line names the outlet beside an agency", () => {
  assert.deepEqual(outlet("عنوان الخبر عن الجسر", STORY, "مرفأ نيوز/ أ ف ب"), ["مرفأ نيوز", "REA-34"]);
  assert.ok(isCreditLine("الرافدة - رويترز") && isCreditLine("(أ ف ب)") && isCreditLine("رويترز، أ ف ب"));
  assert.ok(!isCreditLine("قالت رويترز إن الجسر انهار") && !isCreditLine("الرافدة - تل السنابل"));
  assert.ok(isAgency("أ ف ب") && isAgency("وكالات") && !isAgency("صوت الميناء"));
});

test("the holder of the rights is found in both word orders", () => {
  assert.equal(rightsHolder("جميع الحقوق محفوظة © صوت الميناء 2024"), "صوت الميناء");
  assert.equal(rightsHolder("جميع الحقوق محفوظة لبوابة السارية © 2020-2024"), "بوابة السارية");
  assert.equal(rightsHolder("© 2024 Harbour Voice. All rights reserved."), "Harbour Voice");
  assert.equal(rightsHolder("جميع الحقوق محفوظة"), null);
  assert.equal(rightsHolder("صوت الميناء"), null);
});

test("the host is a weak name, shown beside a claimed one", () => {
  assert.deepEqual(
    hostNaming("https://www.Sawt.example/a").map((one) => one.name),
    ["sawt.example"],
  );
  assert.deepEqual(hostNaming("javascript:alert(1)"), []);
  const claimed = { name: "صوت الميناء", rule: "REA-30", at: [], score: 1, why: "given" } as const;
  assert.equal(outletOf([...hostNaming("https://other.example/a"), claimed], "art-1")?.name, "صوت الميناء");
});
