// Documents that the tests of the formats share: a real trace of a tiny affair with an emoji in it, and a whole document with one text in every
// place that an outsider can write.

import { trace } from "../../src/analyse.ts";
import type { Input } from "../../src/model/input.ts";
import type { FullTraceDocument } from "../../src/model/trace-document.ts";
import { read } from "../../src/read/read.ts";
import { HARBOUR_AFFAIR } from "../browser/harbour-affair.ts";

const STATEMENT = "مضخات السد الجديدة وصلت إلى المخازن قبل موعد العقد بستة أشهر كاملة";

const TEXTS: readonly string[] = [
  `🚰 مضخات قبل موعدها\n\nقالت وزيرة المياه ريم الدلبي إن ${STATEMENT}.\n`,
  `خبر من السد\n\n🚒 قالت وزيرة المياه ريم الدلبي إن ${STATEMENT}. وأضافت الوزيرة أن 🧯 «التشغيل لم يبدأ بعد».\n`,
];

/** Two articles with letters beyond the first plane before and inside what is quoted, traced to the end. */
export async function tinyAffair(): Promise<FullTraceDocument> {
  const inputs: readonly Input[] = TEXTS.map((text, index) => ({
    input: `${index}.txt`,
    bytes: new TextEncoder().encode(text),
  }));
  const { articles } = await read(inputs);
  return trace(articles);
}

/** The affair of the harbour with `text` as every title, outlet, byline, name, reason, address and label, and at the end of every article, quoted. */
export function poisoned(text: string): FullTraceDocument {
  const article = (one: FullTraceDocument["articles"][number]): FullTraceDocument["articles"][number] => ({
    ...one,
    input: text,
    outlet: { name: text, evidence: [] },
    title: text,
    byline: text,
    url: text,
    text: one.text + text,
  });
  const evidence = { rule: "TRA-01", at: [], score: 0.5, why: text };
  const affair = HARBOUR_AFFAIR;
  return {
    ...affair,
    articles: affair.articles.map(article),
    attributions: affair.attributions.map((attribution) => {
      const start = affair.articles.find(({ id }) => id === attribution.article)?.text.length ?? 0;
      const words = { start, end: start + text.length };
      return {
        ...attribution,
        source: { ...attribution.source, spans: [words] },
        content: [words],
        evidence: [evidence],
      };
    }),
    actors: affair.actors.map((actor) => ({ ...actor, name: text, aliases: [{ text, count: 1 }] })),
    claims: affair.claims.map((claim) => ({ ...claim, text })),
    nodes: affair.nodes.map((node) => ({ ...node, name: text })),
    transmissions: affair.transmissions.map((one) => ({ ...one, evidence: [evidence] })),
    traces: affair.traces.map((one) => ({
      ...one,
      drifts: one.drifts.map((drift) => ({ ...drift, summary: { ar: text, en: text }, evidence: [evidence] })),
    })),
  };
}
