import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { repairMojibake } from "./mojibake.ts";

const TEXT =
  "أعلنت بلدية الرافدة، يوم الاثنين، أن «الجسر القديم» سيفتح قبل نهاية العام 2024 – وقالت إن الكلفة 3.5 ملايين.";
const mangled = (text: string, charset: string): string =>
  new TextDecoder(charset).decode(new TextEncoder().encode(text));

test("UTF-8 shown as windows-1252 or windows-1256 is repaired exactly", () => {
  for (const charset of ["windows-1252", "windows-1256"])
    assert.deepEqual(repairMojibake(mangled(TEXT, charset)), { text: TEXT, charset });
});

test("markup around damaged words stays, and undamaged text is left alone", () => {
  const words = mangled("صوت الميناء الجديد اليوم", "windows-1252");
  assert.equal(repairMojibake(`<p class="a">${words}</p>`)?.text, `<p class="a">صوت الميناء الجديد اليوم</p>`);
  for (const sound of [
    TEXT,
    "Ça a été décidé à l'été dernier, où “l'Élysée” œuvrait…",
    "خط، بط، حظ؟ ظ§",
    "Øresund Ùlla",
  ])
    assert.equal(repairMojibake(sound), null, sound);
});

test("any Arabic sentence survives the round trip", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى،؛؟"),
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 4, maxLength: 30 }), (words) => {
      const text = words.join(" ");
      assert.equal(repairMojibake(text), null);
      assert.equal(repairMojibake(mangled(text, "windows-1252"))?.text, text);
    }),
    { numRuns: 100 },
  );
});
