// Through the whole pipeline, on the example affair: a near clone of any article raises no bound of any claim.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { trace } from "../src/analyse.ts";
import type { Article } from "../src/model/article.ts";
import type { Trace } from "../src/model/trace.ts";
import type { FullTraceDocument } from "../src/model/trace-document.ts";
import { traceFiles } from "../src/trace-files.ts";

const EXAMPLE = join(import.meta.dirname, "../examples/dam-pumps");

/** The article under another outlet's name, with one word of every paragraph left out. */
function clone(article: Article): Article {
  const { text } = article;
  const blank = article.blocks.flatMap(({ role, start, end }) => {
    const word =
      role === "paragraph" ? /(?<=\s)(?:أيضاً|قبل|بعد|منذ|خلال|هذا|هذه|ذلك)(?=\s)/u.exec(text.slice(start, end)) : null;
    return word ? [{ at: start + word.index, length: word[0].length }] : [];
  });
  // Blanks in place of the words keep every place where it was.
  const changed = blank.reduce(
    (whole, { at, length }) => whole.slice(0, at) + " ".repeat(length) + whole.slice(at + length),
    text,
  );
  return {
    ...article,
    id: `${article.id}-clone`,
    input: `clone of ${article.input}`,
    text: changed,
    url: null,
    outlet: { name: "المرآة", evidence: [] },
  };
}

/** The traces of the claims that hold each version of `before`, by where it stands. */
function tracesAt(document: FullTraceDocument): ReadonlyMap<string, Trace> {
  const of = new Map(document.traces.map((one) => [one.claim as string, one]));
  return new Map(
    document.claims.flatMap(({ id, versions }) =>
      versions.flatMap(({ at }) => {
        const found = of.get(id);
        return found ? [[`${at.article}:${at.start}-${at.end}`, found] as const] : [];
      }),
    ),
  );
}

test("a near clone of any article of the example raises neither bound of any claim that stays itself", async () => {
  const { document } = await traceFiles([EXAMPLE]);
  const { articles } = document;
  const before = tracesAt(trace(articles));
  let compared = 0;
  for (const article of articles) {
    const after = trace([...articles, clone(article)]);
    for (const { claim, chains } of after.traces) {
      const versions = after.claims.find(({ id }) => id === claim)?.versions ?? [];
      const own = versions
        .filter(({ at }) => !at.article.endsWith("-clone"))
        .map(({ at }) => before.get(`${at.article}:${at.start}-${at.end}`));
      // A claim that the clone joined from two is another claim.
      const [same] = own;
      if (!same || own.some((one) => one !== same)) continue;
      compared++;
      assert.ok(chains.low <= same.chains.low, `low ${chains.low} > ${same.chains.low}: ${versions[0]?.at.article}`);
      assert.ok(
        chains.high <= same.chains.high,
        `high ${chains.high} > ${same.chains.high} with a clone of ${article.input}, ${claim}`,
      );
    }
  }
  assert.ok(compared > 300, `${compared} claims`);
});
