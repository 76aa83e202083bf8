// Runs the benchmarks and prints ratios measured in this run: `npm run bench [name…]`. Never a pass or fail: machines differ, ratios stay.

import process from "node:process";

const BENCHES: Readonly<Record<string, () => Promise<Readonly<Record<string, number>> | null>>> = {
  startup: async () => (await import("./startup.ts")).startup(),
  read: async () => (await import("./read.ts")).reading(),
  match: async () => await (await import("./match.ts")).matching(),
  scale: async () => await (await import("./scale.ts")).scale(),
  attribute: async () => (await import("./attribute.ts")).attributionCost(),
  name: async () => (await import("./name.ts")).namingCost(),
  "near-duplicates": async () => (await import("./near-duplicates.ts")).nearDuplicates(),
  "hostile-matching": async () => (await import("./hostile-matching.ts")).hostileMatching(),
  quotes: async () => (await import("./quotes.ts")).quotes(),
  independence: async () => (await import("./independence.ts")).chainCount(),
  trace: async () => (await import("./trace.ts")).tracing(),
  report: async () => (await import("./report.ts")).reporting(),
};

const wanted = process.argv.slice(2);
for (const [name, measure] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const ratios = await measure();
  if (ratios === null) console.log(`${name}: skipped (its data is not here)`);
  else for (const [what, ratio] of Object.entries(ratios)) console.log(`${name}: ${what} = ${ratio.toFixed(2)}`);
}
