// Holds the table of who may import whom, and what each folder may touch. The table is the design: change it only together with ARCHITECTURE.md.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const ROOT = resolve(import.meta.dirname, "..");
const SOURCE = join(ROOT, "src");

/** Folder or root file → what it may import from inside the project. "gather/fonts" names one file beside the face. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lang: ["model"],
  read: ["model", "lang"],
  attribute: ["model", "lang"],
  name: ["model", "lang"],
  match: ["model", "lang"],
  trace: ["model", "lang"],
  present: ["model", "lang"],
  gather: ["model"],
  archive: ["model", "match"],
  "analyse.ts": ["model", "lang", "read", "attribute", "name", "match", "trace"],
  "saved-document.ts": ["model"],
  "musnad-error.ts": [],
  "judgements-file.ts": ["model", "lang", "musnad-error.ts"],
  "reading-box.ts": ["model", "read"],
  "reading-worker.ts": ["model", "read"],
  "marking-crew.ts": ["model", "attribute"],
  "marking-worker.ts": ["model", "attribute"],
  "followed-links.ts": ["model", "read", "gather"],
  "trace-files.ts": [
    "model",
    "read",
    "gather",
    "reading-box.ts",
    "followed-links.ts",
    "marking-crew.ts",
    "musnad-error.ts",
    "analyse.ts",
    "saved-document.ts",
    "judgements-file.ts",
  ],
  "index.ts": ["model", "lang", "read", "attribute", "name", "match", "trace", "present", "analyse.ts"],
  cli: [
    "model",
    "gather",
    "present",
    "archive",
    "analyse.ts",
    "trace-files.ts",
    "saved-document.ts",
    "musnad-error.ts",
  ],
};

/** Runtime packages that each folder may use. All of them but `commander` run in a browser worker too. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  lang: ["@noble/hashes"],
  read: [
    ...["linkedom", "@mozilla/readability", "htmlparser2", "eld", "jschardet"],
    ...["csv-parse", "hyparquet", "hyparquet-compressors", "unpdf"],
  ],
  present: ["preact", "preact-render-to-string"],
  gather: [...["yauzl", "undici", "ipaddr.js", "robots-parser"]],
  cli: ["commander"],
};

const TOUCHES_NODE: readonly string[] = [
  "gather",
  "archive",
  "cli",
  "followed-links.ts",
  "judgements-file.ts",
  "marking-crew.ts",
  "marking-worker.ts",
  "reading-box.ts",
  "reading-worker.ts",
  "trace-files.ts",
];
/** What a stage must not reach for: clock, chance, locale-dependent order, console, and the network of the worker's globals. */
const FORBIDDEN_IN_CORE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.|\bconsole\.|\.localeCompare\(|\bfetch\(|\bsetTimeout\(|\bsetInterval\(|\bperformance\.|\bimportScripts\b|\bindexedDB\b/;

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
  .map((path) => path.split(sep).join("/"))
  .toSorted();

function ownerOf(path: string): string {
  return path.includes("/") ? (path.split("/")[0] ?? "") : path;
}

function importsOf(path: string): readonly string[] {
  const source = readFileSync(join(SOURCE, path), "utf8");
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s*["']([^"']+)["']/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

function targetOf(path: string, specifier: string): string {
  return relative(SOURCE, resolve(SOURCE, dirname(path), specifier))
    .split(sep)
    .join("/");
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

test("every folder imports only what the table allows, through the face of the folder", () => {
  const wrong: string[] = [];
  for (const path of files) {
    const owner = ownerOf(path);
    for (const specifier of importsOf(path).filter((name) => name.startsWith("."))) {
      const target = targetOf(path, specifier);
      const folder = ownerOf(target);
      if (folder === owner) continue;
      const isFace =
        folder === target || folder === "model" || folder === "lang" || target === `${folder}/${folder}.ts`;
      const isBeside =
        (owner === "cli" && target === "gather/fonts.ts") ||
        (owner === "trace-files.ts" && ["gather/evidence.ts", "gather/embeddings.ts"].includes(target)) ||
        // A worker that starts must not load the tables of a language with the face of the stage.
        (owner === "archive" && ["match/archive-core.ts", "match/pair-core.ts"].includes(target));
      if (!(MAY_IMPORT[owner] ?? []).includes(folder)) wrong.push(`src/${path} must not import ${folder}`);
      else if (!isFace && !isBeside) wrong.push(`src/${path} reaches past the face of ${folder}: ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("every folder uses only its own runtime packages, and only the shell uses Node", () => {
  const wrong: string[] = [];
  for (const path of files) {
    const owner = ownerOf(path);
    for (const specifier of importsOf(path).filter((name) => !name.startsWith("."))) {
      const allowed = specifier.startsWith("node:")
        ? TOUCHES_NODE.includes(owner)
        : (MAY_USE[owner] ?? []).includes(packageOf(specifier));
      if (!allowed) wrong.push(`src/${path} must not use ${specifier}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("no stage touches a clock, chance, the console, the network or a locale-dependent order", () => {
  const core = files.filter((path) => !TOUCHES_NODE.includes(ownerOf(path)));
  const wrong = core.flatMap((path) =>
    readFileSync(join(SOURCE, path), "utf8")
      .split("\n")
      .flatMap((line, index) => {
        const code = line.replace(/\/\/.*$|^\s*\*.*$|\/\*.*\*\//, "").replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""');
        return FORBIDDEN_IN_CORE.test(code) ? [`src/${path}:${index + 1} ${line.trim()}`] : [];
      }),
  );
  assert.deepEqual(wrong, []);
});

test("every folder has a face and every file says what it is", () => {
  const folders = new Set(files.filter((path) => path.includes("/")).map(ownerOf));
  const faceless = [...folders].filter(
    (folder) => !["model", "lang", "cli"].includes(folder) && !files.includes(`${folder}/${folder}.ts`),
  );
  assert.deepEqual(faceless, []);
  const silent = files.filter((path) => !/^(?:#!.*\n)?\/\/ \S/.test(readFileSync(join(SOURCE, path), "utf8")));
  assert.deepEqual(silent, []);
});

test("there is one barrel, and no folder without a meaning", () => {
  assert.deepEqual(
    files.filter((path) => path.endsWith("index.ts")),
    ["index.ts"],
  );
  assert.deepEqual(
    files.filter((path) => /(?:^|\/)(?:util|utils|helpers?|common|shared|misc)(?:\/|\.ts)/.test(path)),
    [],
  );
});

test("files stay short enough to read: 300 lines, data tables exempt", () => {
  const long = files.filter((path) => {
    const isData =
      path.startsWith("lang/") && /^\s*(?:export )?const [A-Z_]+/m.test(readFileSync(join(SOURCE, path), "utf8"));
    return !isData && readFileSync(join(SOURCE, path), "utf8").split("\n").length > 301;
  });
  assert.deepEqual(long, []);
});
