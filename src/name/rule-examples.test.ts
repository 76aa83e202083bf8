// Every rule of naming at work: namings (NAM-01 to 12) carry its id in a marked example, the others join what it says or find a label.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution, Quotation, SourceKind } from "../model/attribution.ts";
import { namingsOf } from "./mentions.ts";
import { name } from "./name.ts";
import { phraseOf } from "./phrase.ts";
import { NAME_RULES } from "./rules.ts";

interface Marked {
  readonly article: Article;
  readonly attributions: readonly Attribution[];
}

/** «قالت [organisation:النقابة] إن …»: a source of that kind. */
function marked(id: string, source: string): Marked {
  const attributions: Attribution[] = [];
  let text = "";
  for (const part of source.split(/(\[[a-z]+:[^\]]+\])/u)) {
    const [, kind, words] = /^\[([a-z]+):([^\]]+)\]$/u.exec(part) ?? [];
    const spans = [{ start: text.length, end: text.length + (words ?? "").length }];
    if (kind)
      attributions.push({
        ...{
          id: `${id}:${text.length}`,
          article: id,
          quoting: "indirect",
          cue: null,
          content: [],
          parent: null,
          evidence: [],
        },
        source: { kind: kind as SourceKind, spans, inherited: false, actor: null },
      });
    text += words ?? part;
  }
  const block = { role: "paragraph", start: 0, end: text.length, story: 0 } as const;
  const nothing = { givenId: null, outlet: null, url: null, title: null, byline: null, dates: [] };
  return { article: { ...nothing, id, input: id, language: "ar", text, blocks: [block] }, attributions };
}

/** Rule → a sentence in which a naming is made by it. */
const NAMINGS: Readonly<Record<string, string>> = {
  "NAM-01": "ذكرت [media:وكالة رويترز] أن السد تصدّع.",
  "NAM-02": "قالت [state:فرنسا] إن السد تصدّع.",
  "NAM-03": "نفت [state:دمشق] ذلك.",
  "NAM-04": "قال [organisation:مركز دراسات الساحل] إن السد تصدّع.",
  "NAM-05": "قال [person:وزير الدفاع سامر العدناني] إن السد تصدّع.",
  "NAM-06": "قال [person:المتحدث باسم الميناء، العقيد سامر العدناني] إن السد تصدّع.",
  "NAM-07": "قال [person:سامر العدناني] إن السد تصدّع.",
  "NAM-08": "قال [role:المتحدث باسم الميناء] إن السد تصدّع.",
  "NAM-09": "كشفت [document:مراسلات سرية] أن السد تصدّع.",
  "NAM-10": "أفاد [document:تقرير مركز دراسات الساحل] بأن السد تصدّع.",
  "NAM-11": "قالت [anonymous:مصادر مطلعة] إن السد تصدّع.",
  "NAM-12": "قال [group:أهالي الحي] إن السد تصدّع.",
};

/** Rule → articles whose sources are one actor by it. */
const ONE: Readonly<Record<string, readonly string[]>> = {
  "NAM-13": ["قال [organisation:مركز دراسات الساحل] ذلك. وأضاف [organisation:مركز دراسات الساحل] هذا."],
  "NAM-14": ["قال [organisation:مركز دراسات الساحل] ذلك. وأضاف [organisation:المركز] هذا."],
  "NAM-15": ["قال [person:سامر العدناني] ذلك. وأضاف [person:العدناني] هذا."],
  "NAM-16": ["قال [person:وزير الدفاع سامر العدناني] ذلك. وأضاف [role:وزير الدفاع] هذا."],
  "NAM-17": ["قالت [organisation:هيئة أنصار الساحل/جبهة الوادي] ذلك. وأضافت [organisation:جبهة الوادي] هذا."],
  "NAM-18": ["قال [person:سامر العدناني] ذلك.", "وأعلن [person:سامر العدناني] هذا."],
  "NAM-19": ["قال [person:سامر العدناني] ذلك.", "وأعلن [person:العدناني] هذا."],
};

/** Rule → a sentence with the label that it finds. */
const LABELLED: Readonly<Record<string, readonly [string, string]>> = {
  "NAM-20": ["قالت [organisation:جبهة الوادي الإرهابية] ذلك.", "الإرهابية"],
  "NAM-21": ["قال [person:المدعو سامر العدناني] ذلك.", "المدعو"],
  "NAM-22": ["قال [state:الاحتلال التركي] ذلك.", "الاحتلال"],
  "NAM-23": ['قالت [organisation:لجنة حماية "المدنيين" الشعبية] ذلك.', '"المدنيين"'],
};

function actorsOf(sources: readonly string[]): {
  readonly actors: readonly Actor[];
  readonly speakers: readonly (string | null)[];
} {
  const read = sources.map((source, at) => marked(`art-${at}`, source));
  const attributions = read.flatMap((one) => one.attributions);
  const scare = read.flatMap(({ article }) =>
    [...article.text.matchAll(/"[^"]+"/gu)].map((quoted): Quotation => {
      const span = { start: quoted.index, end: quoted.index + quoted[0].length };
      return { article: article.id, ...span, kind: "scare", closed: true, depth: 0 };
    }),
  );
  const found = name(
    read.map(({ article }) => article),
    { attributions, quotations: scare },
  );
  return { actors: found.actors, speakers: found.attributions.map(({ source }) => source.actor) };
}

test("every rule has an example", () => {
  const ids = [...Object.keys(NAMINGS), ...Object.keys(ONE), ...Object.keys(LABELLED)];
  assert.deepEqual(ids.sort(), Object.keys(NAME_RULES).sort());
});

test("every rule that finds a naming finds its example", () => {
  const wrong = Object.entries(NAMINGS).flatMap(([rule, source]) => {
    const { article, attributions } = marked("art-0", source);
    const { sources } = namingsOf(phraseOf(article), attributions);
    const rules = [...sources.values()].map((naming) => naming.rule);
    return rules.includes(rule) ? [] : [`${rule}, not ${rules.join(" ")}: ${source}`];
  });
  assert.deepEqual(wrong, []);
});

test("every rule that makes namings one makes its example one", () => {
  for (const [rule, sources] of Object.entries(ONE)) {
    const { speakers } = actorsOf(sources);
    assert.equal(new Set(speakers).size, 1, `${rule}: ${sources.join(" ")}`);
    assert.ok(speakers[0], rule);
  }
});

test("every rule that finds a label finds its example's", () => {
  for (const [rule, [source, label]] of Object.entries(LABELLED)) {
    const labels = actorsOf([source]).actors.flatMap((one) => one.labels.map(({ text }) => text));
    assert.ok(labels.includes(label), `${rule}: ${labels.join(" ")}`);
  }
});
