// Sources behind sources, case by case: who is whose child, and what each is said to say. All people and places are invented.

import assert from "node:assert/strict";
import { test } from "node:test";
import { attribute } from "./attribute.ts";
import { articleOf, check } from "./marked-text.test.ts";

/** Source and parent's source of each attribution, in the order of their cues: "مهندس < وكالة الساحل". */
function chain(text: string): readonly string[] {
  const article = articleOf(text);
  const { attributions } = attribute(article);
  const name = (id: string | null): string => {
    const span = attributions.find((one) => one.id === id)?.source.spans[0];
    return span ? article.text.slice(span.start, span.end) : "";
  };
  return attributions.map((one) => (one.parent === null ? name(one.id) : `${name(one.id)} < ${name(one.parent)}`));
}

test("«نقلاً عن» behind a verb makes the one quoted the verb's child", () => {
  const text = "وأكدت وكالة الساحل نقلاً عن مسؤول في الميناء أن الرصيف مغلق";
  assert.deepEqual(chain(text), ["وكالة الساحل", "مسؤول في الميناء < وكالة الساحل"]);
  check("وأكدت وكالة الساحل [cue:نقلاً عن] [source:مسؤول في الميناء] أن [content:الرصيف مغلق]");
});

test("an aside that relays has a child with the same content", () => {
  assert.deepEqual(chain("أُغلق الرصيف، بحسب ما أوردت صحيفة الساحل نقلاً عن مصادر"), [
    "صحيفة الساحل",
    "مصادر < صحيفة الساحل",
  ]);
  assert.deepEqual(chain("أُغلق الرصيف، بحسب ما نقلت وكالة الساحل عن مهندس"), ["وكالة الساحل", "مهندس < وكالة الساحل"]);
  check("[content:أُغلق الرصيف]، بحسب ما أوردت صحيفة الساحل [cue:نقلاً عن] [source:مصادر]");
});

test("«على حد قوله» keeps its distance from what was said, not from who said it", () => {
  check("وأضاف [source:سالم] أن [content:الجسر آمن]، [cue:على حد قوله]");
});

test("who had spoken before, and whose document speaks, wear the ل", () => {
  check("وسبق [source:للوزير سالم حداد] أن [cue:قال] إن [content:الجسر آمن]");
  check("ونُشر تقرير [source:للمركز الساحلي] [cue:أشار] فيه إلى [content:وجود صدأ]");
});

test("a remark with «وهو» and an aside between commas are no part of the content or the source", () => {
  check("[cue:قال] [source:سالم] إن [content:الجسر آمن]، وهو أقدم جسور المدينة");
  check("و[cue:أعلن] [source:الوزير]، وفق وكالة الساحل، أن [content:الجسر آمن]");
});
