// How long each stage after reading takes on 200 articles of one affair, as a ratio of processor time to reading them in the same run. The articles are those of
// the example affair, recombined: their paragraphs in turn, so that they share passages, sources and claims as copies do.

import { join, resolve } from "node:path";
import process from "node:process";
import { STAGES, type Stage, trace } from "../src/analyse.ts";
import { gather } from "../src/gather/gather.ts";
import type { Input } from "../src/model/input.ts";
import { read } from "../src/read/read.ts";

const AFFAIR = join(resolve(import.meta.dirname, ".."), "examples/dam-pumps");
const ARTICLES = 200;

/** Articles of one affair: each takes every paragraph of one example and some of the next, with a number of its own. */
async function recombined(): Promise<readonly Input[]> {
  const { inputs } = await gather([AFFAIR]);
  const { articles } = await read(inputs);
  const paragraphs = articles.map(({ text }) => text.split(/\n+/u).filter((line) => line.length > 40));
  return Array.from({ length: ARTICLES }, (_, at): Input => {
    const own = paragraphs[at % paragraphs.length] ?? [];
    const other = paragraphs[(at * 7 + 3) % paragraphs.length] ?? [];
    const from = at % Math.max(1, other.length);
    const lines = [...own.filter((__, line) => line % 3 !== at % 3), ...other.slice(from, from + 3)];
    const text = lines.join("\n").replaceAll(/\d\d+/gu, (number) => String(Number(number) + (at % 4)));
    return { input: `${at}.txt`, bytes: new TextEncoder().encode(text) };
  });
}

/** Seconds of processor time, which a busy machine does not lengthen. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The bench: processor time of a stage over that of reading. */
export async function tracing(): Promise<Readonly<Record<string, number>>> {
  const inputs = await recombined();
  await read(inputs);
  const start = now();
  const { articles } = await read(inputs);
  const reading = now() - start;
  const begins = new Map<Stage | "end", number>();
  trace(articles, { onStage: (stage) => begins.set(stage, now()) });
  begins.set("end", now());
  const order: readonly (Stage | "end")[] = [...STAGES.filter((stage) => stage !== "read"), "end"];
  return Object.fromEntries(
    order.slice(0, -1).map((stage, at) => {
      const end = begins.get(order[at + 1] ?? "end") ?? 0;
      return [`${stage} / read, ${ARTICLES} articles`, (end - (begins.get(stage) ?? 0)) / reading];
    }),
  );
}

if (import.meta.main) console.log(await tracing());
