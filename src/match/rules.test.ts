// Every rule of matching has an example, and every example gives the passages that it marks. The form is described in rules.ts.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../model/article.ts";
import type { Passage } from "../model/passage.ts";
import { articleOf, matched, texts } from "./marked-articles.test.ts";
import { MATCH_RULES } from "./rules.ts";

const PASSAGE = /⟦(?:(\d) )?([^⟧]*)⟧(?:\(([^)]*)\))?/gu;

interface Side {
  readonly text: string;
  readonly passages: readonly { readonly number: number; readonly words: string; readonly told: string }[];
}

function sideOf(marked: string): Side {
  const passages = [...marked.matchAll(PASSAGE)].map(([, number, words = "", told = ""], index) => ({
    number: number === undefined ? index + 1 : Number(number),
    words,
    told: told.split(", ").filter(Boolean).sort().join(", "),
  }));
  return { text: marked.replace(PASSAGE, "$2").replaceAll(" ¶ ", "\n"), passages };
}

/** What is told of a passage besides its words. */
function told({ edits, formula, phrase }: Passage): string {
  const ops = edits.map(({ op }) => op).filter((op) => op !== "same");
  return [...new Set([...ops, ...(formula ? ["formula"] : []), ...(phrase ? ["phrase"] : [])])].sort().join(", ");
}

/** For the rule that counts stories: two hundred others, a dozen of which end with the same paragraph. */
function others(text: string): readonly Article[] {
  const last = text.split("\n").at(-1) ?? "";
  return Array.from({ length: 210 }, (_, index) =>
    articleOf(`other-${index}`, `${`خبر${index} بحر${index} ريح${index} `.repeat(8)}\n${index < 12 ? last : ""}`),
  );
}

for (const [id, { example }] of Object.entries(MATCH_RULES))
  test(`${id}: its example gives the passages that it marks`, () => {
    const [one = "", two = ""] = example.split(" ⟷ ");
    const [sideA, sideB] = [sideOf(one), sideOf(two)];
    const pair = [articleOf("a", sideA.text), articleOf("b", sideB.text)];
    const { passages } = matched(...pair, ...(id === "MAT-11" ? others(sideA.text) : []));
    const own = passages.filter(({ a, b }) => a.article === "art-a" && b.article === "art-b");
    assert.deepEqual(
      own.map((passage) => [...texts(pair, passage), told(passage)]),
      sideA.passages.map(({ number, words, told: kinds }) => [
        words,
        sideB.passages.find((other) => other.number === number)?.words,
        kinds,
      ]),
    );
  });
