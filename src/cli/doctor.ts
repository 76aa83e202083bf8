// `musnad doctor`: is this installation able to do its work? Looks at Node, the packages and the fonts, traces a tiny built-in affair, and says
// what to do about each thing that is wrong. Leaves out the network: Musnad needs none.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { printable } from "./printable.ts";

/** The result of one look. `advice` says what to do where it went wrong. */
interface Diagnosis {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
  readonly advice: string;
}

interface Manifest {
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

const MANIFEST = new URL("../../package.json", import.meta.url);
const INSTALL = "run 'npm ci' in the folder of Musnad, or install the package again";

/** Two articles, one fictional ministry, one sentence: one claim in two reports. */
const AFFAIR: readonly string[] = [
  "افتتاح الجسر\n\nقالت وزارة الجسور إن الجسر الشمالي الجديد سيُفتح أمام الشاحنات الثقيلة في مطلع الشهر المقبل.\n",
  "الجسر الشمالي\n\nوقالت وزارة الجسور إن الجسر الشمالي الجديد سيُفتح أمام الشاحنات الثقيلة في مطلع الشهر المقبل.\n",
];

/** Whether version `a` ("24.1.0") is at least version `b` ("22.18"). */
export function isAtLeast(a: string, b: string): boolean {
  const [numbers, least] = [a, b].map((version) => version.split(".").map(Number));
  for (const [index, wanted] of (least ?? []).entries()) {
    const have = numbers?.[index] ?? 0;
    if (have !== wanted) return have > wanted;
  }
  return true;
}

function nodeVersion({ engines }: Manifest): Diagnosis {
  const wanted = engines.node.replace(/^>=/, "");
  const found = process.versions.node;
  return {
    what: "Node",
    ok: isAtLeast(found, wanted),
    found,
    advice: `install Node ${wanted} or newer from nodejs.org`,
  };
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    // A package may hide its manifest and still be there.
    return (error as NodeJS.ErrnoException).code === "ERR_PACKAGE_PATH_NOT_EXPORTED";
  }
}

function packages({ dependencies }: Manifest): Diagnosis {
  const names = Object.keys(dependencies);
  const missing = names.filter((name) => !isInstalled(name));
  const found = missing.length === 0 ? `${names.length} found` : `missing: ${missing.join(", ")}`;
  return { what: "packages", ok: missing.length === 0, found, advice: INSTALL };
}

function failure(what: string, error: unknown, advice: string): Diagnosis {
  return { what, ok: false, found: error instanceof Error ? error.message : String(error), advice };
}

async function fonts(): Promise<Diagnosis> {
  try {
    const { REPORT_FONTS } = await import("../gather/fonts.ts");
    const kilobytes = Math.round(REPORT_FONTS.reduce((sum, { base64 }) => sum + base64.length, 0) / 1000);
    return { what: "fonts", ok: true, found: `${REPORT_FONTS.length} files, ${kilobytes} kB`, advice: INSTALL };
  } catch (error) {
    return failure("fonts", error, INSTALL);
  }
}

async function traced(folder: string): Promise<string> {
  const { traceFiles } = await import("../trace-files.ts");
  const { toExport } = await import("../present/present.ts");
  const { isFull } = await import("./tracing.ts");
  for (const [index, text] of AFFAIR.entries()) await writeFile(join(folder, `${index}.txt`), text);
  const { document } = await traceFiles([folder]);
  if (!isFull(document)) throw new Error("the trace stopped before its end");
  const trace = document.traces.find(({ reports }) => reports === AFFAIR.length);
  if (trace === undefined) throw new Error("a sentence that two articles share was not found to be one claim");
  toExport(document, "jsonld");
  return `one claim in ${trace.reports} reports`;
}

async function selfCheck(): Promise<Diagnosis> {
  const advice = "please report it with this output and 'musnad --version'";
  let folder = "";
  try {
    folder = await mkdtemp(join(tmpdir(), "musnad-doctor-"));
    return { what: "a tiny affair", ok: true, found: await traced(folder), advice };
  } catch (error) {
    const isDisk = folder === "" || (error as NodeJS.ErrnoException).code === "ENOSPC";
    return failure(
      "a tiny affair",
      error,
      isDisk ? `make room in ${tmpdir()}, or set TMPDIR to a folder you may write` : advice,
    );
  } finally {
    if (folder !== "") await rm(folder, { recursive: true, force: true });
  }
}

function terminal(): Diagnosis {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const locale = LC_ALL || LC_CTYPE || LANG || "";
  const isUtf8 = locale === "" || /utf-?8/i.test(locale) || process.platform === "win32";
  const advice = "set LANG to a UTF-8 locale, or Arabic may show as question marks";
  return { what: "terminal", ok: isUtf8, found: locale === "" ? "no locale set" : locale, advice };
}

/** All looks, in order. */
async function diagnose(): Promise<readonly Diagnosis[]> {
  const manifest = JSON.parse(await readFile(MANIFEST, "utf8")) as Manifest;
  return [nodeVersion(manifest), packages(manifest), await fonts(), await selfCheck(), terminal()];
}

/** Prints a line for each look, and what to do; returns 0 where all is well, else 1. */
export async function doctor(): Promise<number> {
  const diagnoses = await diagnose();
  for (const { what, ok, found, advice } of diagnoses) {
    process.stdout.write(`${ok ? "ok  " : "FAIL"}  ${printable(`${what}: ${found}`)}\n`);
    if (!ok) process.stdout.write(`      → ${printable(advice)}\n`);
  }
  const wrong = diagnoses.filter(({ ok }) => !ok).length;
  process.stdout.write(wrong === 0 ? "All is well.\n" : `${wrong} of ${diagnoses.length} need attention.\n`);
  return wrong === 0 ? 0 : 1;
}
