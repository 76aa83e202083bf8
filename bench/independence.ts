// Counting the chains of one claim that 5,000 nodes carry, as a ratio to reading the same graph from JSON in the same run. The graph is a made
// one: sources that cite sources before them, reports that cite both, a third of the reports joined by shared words. Leaves out how a graph is found.

import process from "node:process";
import { independence, type SupportGraph } from "../src/trace/independence.ts";

const NODES = 5000;
const EDGES = 20_000;
/** Reports among the nodes, the last ones. */
const REPORTS = 2000;

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % below) | 0;
  };
}

function madeGraph(): SupportGraph {
  const roll = dice(20260101);
  const id = (at: number): string => `node-${String(at).padStart(12, "0")}`;
  const nodes = Array.from({ length: NODES }, (_, at) => ({
    id: id(at),
    identified: roll(3) > 0,
    family: roll(40) === 0 ? `family ${roll(9)}` : null,
  }));
  const edges = Array.from({ length: EDGES }, () => {
    const to = 1 + roll(NODES - 1);
    return { from: id(roll(to)), to: id(to) };
  });
  const carriers = nodes.slice(-REPORTS).map((node) => node.id);
  const joins = carriers.slice(0, REPORTS / 3).map((one) => [one, carriers[roll(REPORTS)] ?? one]);
  return { nodes, edges, joins, carriers };
}

/** Seconds of processor time that a piece of work takes, the best of five runs. */
function seconds(work: () => void): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}

/** The bench: processor time of the count over that of JSON.parse. */
export function chainCount(): Readonly<Record<string, number>> {
  const text = JSON.stringify(madeGraph());
  const parsed: SupportGraph[] = [];
  const reading = seconds(() => {
    for (let run = 0; run < 10; run++) parsed[0] = JSON.parse(text) as SupportGraph;
  });
  const [support] = parsed;
  if (!support) return {};
  const counting = seconds(() => {
    independence(support);
  });
  return { [`count of chains / JSON.parse, ${NODES} nodes`]: counting / (reading / 10) };
}

if (import.meta.main) console.log(chainCount());
