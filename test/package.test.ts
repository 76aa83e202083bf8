// What someone gets who installs the package: compiled files that run without the sources, the command, the types, the schema, the examples.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import type { TraceDocument } from "../src/model/trace-document.ts";

const ROOT = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "musnad-package-"));
after(() => rmSync(folder, { recursive: true }));

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
}

test("the built package has everything it names, and its command traces the example affair", () => {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", join(folder, "dist")], { cwd: ROOT });
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest;
  for (const path of ["package.json", ...manifest.files.filter((name) => name !== "dist")])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");

  const named = [
    ...Object.values(manifest.bin),
    ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry))),
  ];
  for (const path of named) assert.ok(existsSync(join(folder, path)), path);

  const command = join(folder, manifest.bin["musnad"] ?? "");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, "trace", join(folder, "examples/dam-pumps"), "--json"],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  assert.equal(status, 0, stderr);
  assert.equal((JSON.parse(stdout) as TraceDocument).articles.length, 8);
});
