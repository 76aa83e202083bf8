// The yardstick of the speed benches: what `wc -w` needs to count the words of a file, on the clock and in processor time.
// Leaves out what is measured against it.

import { execFileSync } from "node:child_process";
import process from "node:process";

/** Seconds on the clock and of processors; the latter say more where other programs run beside. */
export interface Cost {
  readonly clock: number;
  readonly processor: number;
}

function clock(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** What `wc -w` needs in a C.UTF-8 locale; the shell's `times` tells what its children took. */
export function countingCost(path: string): Cost {
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const start = process.hrtime.bigint();
  const out = execFileSync("sh", ["-c", 'wc -w "$0" && times', path], { env, encoding: "utf8" });
  const seconds = clock(start);
  const children = out.trim().split("\n").at(-1) ?? "";
  const spent = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => 60 * Number(minutes) + Number(rest),
  );
  return { clock: seconds, processor: spent.reduce((sum, part) => sum + part, 0) };
}

/** What a piece of work needs, its threads included. */
export async function costOf(work: () => unknown): Promise<Cost> {
  const before = process.cpuUsage();
  const start = process.hrtime.bigint();
  await work();
  const seconds = clock(start);
  const { user, system } = process.cpuUsage(before);
  return { clock: seconds, processor: (user + system) / 1e6 };
}
