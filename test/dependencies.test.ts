// Holds the promises about what the package pulls in: exact pins, permissive licences, one named install script.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
const manifest = read("package.json") as Manifest;
const lock = read("package-lock.json") as Lock;
const installed = Object.entries(lock.packages).filter(([path]) => path !== "");

const RUNTIME_LICENCES = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "OFL-1.1",
];
const LICENCES = [...RUNTIME_LICENCES, "MPL-2.0", "MIT OR Apache-2.0", "Python-2.0"];

test("every dependency is pinned exactly", () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test("licences are permissive; what ships with the package is stricter than what only builds it", () => {
  for (const [path, { license = "", dev }] of installed) {
    const allowed = dev === true ? LICENCES : RUNTIME_LICENCES;
    assert.ok(allowed.includes(license), `${path}: ${license}`);
  }
});

test("only the pinned Node runs an install script", () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
  assert.deepEqual(scripted, ["node_modules/node"]);
});

/**
 * Raised from 30 for reading archives, tables, PDFs and addresses: eleven packages without install scripts, each loaded only when an input needs
 * it (test/on-demand.test.ts). Feeds, Word and WARC files are read by our own code on what was there already: their libraries would have
 * brought 10, 15 and 30 more.
 */
const MOST_PACKAGES = 45;

test("the lockfile names no registry's host and few packages ship", () => {
  assert.ok(installed.every(([, { resolved }]) => resolved === undefined));
  assert.ok(installed.filter(([, { dev }]) => dev !== true).length <= MOST_PACKAGES);
});

test("the lockfile holds the builds for all platforms, or `npm ci` refuses it (see scripts/lock.ts)", () => {
  for (const [path, { version, optionalDependencies = {} }] of installed) {
    assert.ok(version, path);
    for (const name of Object.keys(optionalDependencies)) {
      const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
      assert.ok(
        places.some((place) => lock.packages[place]?.version !== undefined),
        `${path} wants ${name}`,
      );
    }
  }
});
