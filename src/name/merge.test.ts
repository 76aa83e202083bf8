import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bearersIn } from "./bearers.ts";
import { clustersOf } from "./clusters.ts";
import { isSamePerson, isSameSurname, surnameKeys, surnameQuestions } from "./identity.ts";
import { mergeActors } from "./merge.ts";
import { blankNaming, type Naming } from "./naming.ts";

const LETTERS = [..."الاوينقغكسرب"];
const surname: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 8 })
  .map((letters) => letters.join(""));
/** A word with the article put before it or a long vowel into it: what two spellings of one surname differ by. */
const pair: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(surname, fc.constantFrom("", "ال", "الال"), fc.nat(8), fc.constantFrom("", "و", "ي", "ا"))
  .map(([word, article, at, vowel]) => [word, `${article}${word.slice(0, at)}${vowel}${word.slice(at)}`]);

test("a surname is asked for under a key of another exactly where the two are one", () => {
  fc.assert(
    fc.property(fc.oneof(pair, fc.tuple(surname, surname)), ([a, b]) => {
      const meet = (one: string, other: string): boolean =>
        surnameQuestions(one).some((key) => surnameKeys(other).includes(key));
      assert.equal(meet(a, b), isSameSurname(a, b), `${a} ${b}`);
      assert.equal(meet(b, a), isSameSurname(b, a), `${b} ${a}`);
    }),
    { numRuns: 2000 },
  );
  assert.ok(isSameSurname("بنغرادي", "بنقاردي") && !isSameSurname("حسن", "حسين"));
});

test("the only cluster among bearers is the same as when every bearer is asked", () => {
  const step = fc.tuple(fc.constantFrom("join", "ask"), fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }), fc.array(step), (keys, steps) => {
      const clusters = clustersOf(10);
      const bearers = bearersIn(clusters);
      for (const [index, key] of keys.entries()) bearers.add(String(key), index);
      for (const [kind, a, b] of steps) {
        if (kind === "join") clusters.join(a, b);
        const asked = [String(a % 4), String(b % 4)];
        const roots = new Set(
          keys.flatMap((key, index) => (asked.includes(String(key)) ? [clusters.find(index)] : [])),
        );
        assert.equal(bearers.onlyCluster(asked), roots.size === 1 ? [...roots][0] : -1);
      }
    }),
  );
});

test("asking as often as there are bearers looks at each bearer a few times, not once an asking", () => {
  const BEARERS = 1_000;
  let looks = 0;
  const bearers = bearersIn({
    find: () => {
      looks++;
      return 0;
    },
  });
  for (let index = 0; index < BEARERS; index++) bearers.add("one", index);
  for (let asked = 0; asked < BEARERS; asked++) assert.equal(bearers.onlyCluster(["one"]), 0);
  assert.ok(looks <= 4 * BEARERS, `${looks} looks`);
});

const ARTICLE = { id: "art-1" as Naming["article"], text: "" };

function person(words: readonly string[]): Naming {
  return { ...blankNaming(ARTICLE, { start: 0, end: 0 }, "person"), person: { words }, rule: "NAM-07" };
}

test("persons are joined as when each name is compared with every other", () => {
  const FIRST = ["سامي", "نادر"];
  const LAST = ["بنقاردي", "الغزال", "غزال", "بنغرادي", "حسن", "الحسن", "سامي"];
  const name = fc
    .tuple(fc.constantFrom(...FIRST), fc.subarray(["نوح", "بدر"]), fc.constantFrom(...LAST))
    .map(([first, middle, last]) => [first, ...middle, last]);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const naive = clustersOf(names.length);
      for (const [a, one] of names.entries())
        for (const [b, other] of names.entries()) if (isSamePerson({ words: one }, { words: other })) naive.join(a, b);
      assert.deepEqual(mergeActors(names.map((words) => ({ namings: [person(words)] }))), naive.groups());
    }),
  );
});

test("a lone surname goes to the one person who bears it in all articles, to none where two do", () => {
  const [lone, full, other] = [["غزالي"], ["سامي", "الغزالي"], ["نادر", "الغزالي"]].map((words) => ({
    namings: [person(words)],
  }));
  assert.ok(lone && full && other);
  assert.deepEqual(mergeActors([lone, full, lone]), [[0, 1, 2]]);
  assert.deepEqual(mergeActors([lone, full, other]), [[0], [1], [2]]);
});
