import assert from "node:assert/strict";
import { test } from "node:test";
import type { PageLine } from "./page-lines.ts";
import { rankedTitles } from "./page-titles.ts";
import { withStandfirst } from "./standfirst.ts";

const line = (text: string, kind: PageLine["kind"] = "text"): PageLine => ({ text, kind, linkShare: 0 });

test("the title that most fields and the main heading agree on comes first", () => {
  const claimed = ["Council mends the old bridge", "Why the bridge matters", "Why the bridge matters"];
  assert.equal(rankedTitles(claimed, [])[0], "Why the bridge matters");
  assert.equal(
    rankedTitles(claimed, [line("Council mends the old bridge", "title")])[0],
    "Council mends the old bridge",
  );
});

test("a site's name behind the title goes where the rest stands alone elsewhere", () => {
  const title = "بلدية الرافدة تبدأ ترميم الجسر القديم › مجلة السد";
  assert.deepEqual(rankedTitles([title], [line("بلدية الرافدة تبدأ ترميم الجسر القديم")]), [
    "بلدية الرافدة تبدأ ترميم الجسر القديم",
  ]);
  const other = "Un pont ancien sera rénové dès lundi ‹ Les amis du port";
  assert.deepEqual(rankedTitles([other], [line("Les amis du port", "title")]), [other]);
});

test("a stump of a title is made whole, and a part of an address is no title", () => {
  const whole = "The council of Rafida mends the old bridge at last";
  assert.equal(rankedTitles(["The council of Rafida mends the old...", whole], [])[0], whole);
  assert.deepEqual(rankedTitles(["bridge-works-autumn", "Bridge works"], []), ["Bridge works"]);
});

test("the standfirst between headline and text is kept, a caption and a distant line are not", () => {
  const body = "The works on the old bridge will begin in autumn, the council said on Monday evening.";
  const standfirst = "Works on the bridge begin in autumn and will cost four million";
  const lines = [line("Council mends the bridge", "title"), line(standfirst), line("A picture", "caption"), line(body)];
  const kept = withStandfirst(lines, new Set([3]), 0, `${standfirst}.`);
  assert.deepEqual([...kept].toSorted(), [1, 3]);
  const short = [lines[0], line("Five words of no description"), ...lines.slice(2)].filter((one) => one !== undefined);
  assert.deepEqual([...withStandfirst(short, new Set([3]), 0, "nothing of this")], [3]);
  assert.deepEqual([...withStandfirst(lines, new Set([3]), -1, standfirst)], [3]);
});
