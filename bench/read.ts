// What reading costs: a page against building its tree alone, a web archive against `gzip -dc` of the same bytes. Ratios of one process in one run.
// The pages are those of the evaluation, so that it runs everywhere.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { pageTruths } from "../eval/reading.ts";
import { unpackWarc } from "../src/gather/warc.ts";
import type { Input } from "../src/model/input.ts";
import { read } from "../src/read/read.ts";

const ROUNDS = 5;
const RECORDS = 400;
const BULK = 60_000;

function pages(): readonly Input[] {
  return pageTruths().map(({ file }) => ({
    input: file,
    bytes: new Uint8Array(readFileSync(new URL(`../eval/pages/${file}`, import.meta.url))),
  }));
}

async function seconds(run: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Interleaved rounds of two runs, the first of which is not counted; medians in seconds. */
async function compared(one: () => unknown, two: () => unknown): Promise<readonly [number, number]> {
  const times: (readonly [number, number])[] = [];
  for (let round = 0; round <= ROUNDS; round++) times.push([await seconds(one), await seconds(two)]);
  const counted = times.slice(1);
  return [median(counted.map(([first]) => first)), median(counted.map(([, second]) => second))];
}

/** A compressed archive of pages made longer by words that pack badly, as real pages do. */
function archive(): Buffer {
  const [sample] = pages();
  const words = new TextDecoder().decode(sample?.bytes);
  let state = 1;
  const records = Array.from({ length: RECORDS }, (_, at) => {
    const filler = Array.from({ length: BULK / 12 }, () => {
      state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
      return state.toString(36);
    }).join(" ");
    const body = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${words}<!-- ${filler} -->`);
    const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://sawt.example/${at}\r\nContent-Length: ${body.length}\r\n\r\n`;
    return gzipSync(Buffer.concat([Buffer.from(head), body, Buffer.from("\r\n\r\n")]));
  });
  return Buffer.concat(records);
}

async function archiveRatio(): Promise<{ readonly ratio: number; readonly speed: number }> {
  const folder = mkdtempSync(join(tmpdir(), "musnad-bench-"));
  const file = join(folder, "a.warc.gz");
  const bytes = archive();
  writeFileSync(file, bytes);
  let unpacked = 0;
  const [ours, gzip] = await compared(
    () => {
      unpacked = unpackWarc(bytes, file).inputs.reduce((sum, input) => sum + input.bytes.length, 0);
    },
    () => execFileSync("gzip", ["-dc", file], { maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] }),
  );
  rmSync(folder, { recursive: true });
  return { ratio: ours / gzip, speed: unpacked / 1e6 / ours };
}

/** The bench. Time of reading a page over time of parsing it with linkedom; time of opening an archive over `gzip -dc`. */
export async function reading(): Promise<Readonly<Record<string, number>>> {
  const inputs = pages();
  const texts = inputs.map(({ bytes }) => new TextDecoder().decode(bytes));
  const [ours, tree] = await compared(
    () => read(inputs),
    () => texts.map((html) => parseHTML(html).document.querySelectorAll("*").length),
  );
  const { ratio, speed } = await archiveRatio();
  return {
    "pages / linkedom parsing alone": ours / tree,
    "pages a second on one core": inputs.length / ours,
    "WARC / gzip -dc": ratio,
    "WARC MB a second": speed,
  };
}

if (import.meta.main) console.log(await reading());
