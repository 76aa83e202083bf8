// The command line as a person meets it: statuses, streams, and bad inputs beside good ones.

import assert from "node:assert/strict";
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import type { TraceDocument } from "../src/model/trace-document.ts";

const ROOT = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "musnad-cli-"));
after(() => rmSync(folder, { recursive: true }));

const GOOD = "المرفأ آمن\n\nقالت وزيرة النقل ريم الدلبي إن الرصيف الثالث سيُفتح غداً.\n";

function musnad(args: readonly string[], input?: string | Uint8Array): SpawnSyncReturns<string> {
  const main = join(ROOT, "src/cli/main.ts");
  const env = { ...process.env, NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/node") };
  return spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    env,
    ...(input === undefined ? {} : { input }),
  });
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function parsed(result: SpawnSyncReturns<string>): TraceDocument {
  return JSON.parse(result.stdout) as TraceDocument;
}

/** «ستُفتح» in windows-1256: one byte a letter. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const byte = new Map(Array.from({ length: 256 }, (_, value) => [decoder.decode(Uint8Array.of(value)), value]));
  return Uint8Array.from(Array.from(text), (letter) => byte.get(letter) ?? 0x3f);
}

test("help and version end well; wrong usage ends with 2 and says what to do", () => {
  assert.equal(musnad(["--help"]).status, 0);
  assert.match(musnad(["trace", "--help"]).stdout, /--json/);
  assert.equal(musnad(["--version"]).stdout.trim(), "0.1.0");
  for (const args of [
    [],
    ["trace"],
    ["tracee", "x"],
    ["trace", "--no-such", "x"],
    ["trace", "x", "--lang", "xx"],
    ["trace", "x", "-o", "report.pdf"],
  ]) {
    const { status, stdout, stderr } = musnad(args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "");
    assert.match(stderr, /musnad/);
  }
});

test("--json prints one document on standard output and nothing else", () => {
  const good = file("good.txt", GOOD);
  for (const command of ["read", "attribute", "match", "trace"]) {
    const result = musnad([command, good, "--json"]);
    assert.equal(result.status, 0, result.stderr);
    const document = parsed(result);
    assert.equal(document.format, "musnad-trace");
    assert.equal("attributions" in document, command !== "read");
    assert.equal("passages" in document, command === "match" || command === "trace");
    assert.equal("traces" in document, command === "trace");
  }
});

test("standard input is an article, and a saved document is taken up", () => {
  const read = musnad(["read", "-", "--json"], GOOD);
  assert.equal(parsed(read).articles[0]?.text, GOOD);
  const taken = musnad(["trace", "-", "--json"], read.stdout);
  assert.equal(taken.status, 0, taken.stderr);
  assert.deepEqual(parsed(taken).articles, parsed(read).articles);
});

test("bad inputs beside a good one: a line each, status 3, and the good one is traced", () => {
  const good = file("good.txt", GOOD);
  const bad = [
    file("empty.txt", ""),
    file(
      "binary.txt",
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256),
    ),
    join(folder, "missing.txt"),
    file("large.txt", new Uint8Array(50 * 1024 * 1024).fill(0x61)),
    file("broken.jsonl", '{"text": "نص"}\n{not json\n'),
  ];
  mkdirSync(join(folder, "good.txt.d"), { recursive: true });
  const unreadable = join(good, "below-a-file.txt");
  for (const path of [...bad, unreadable]) {
    const result = musnad(["trace", path, good, "--json"]);
    assert.equal(result.status, 3, `${path}: ${result.stderr}`);
    assert.ok(
      parsed(result).articles.some((article) => article.text === GOOD),
      path,
    );
    const lines = result.stderr
      .trimEnd()
      .split("\n")
      .filter((line) => line.includes(path));
    assert.equal(lines.length, 1, `${path}: ${result.stderr}`);
    assert.ok(
      parsed(result).notes.some((note) => note.input?.startsWith(path)),
      path,
    );
  }
});

test("windows-1256 is read as such and said so; the status stays 0", () => {
  const result = musnad(["trace", file("legacy.txt", windows1256(GOOD)), "--json"]);
  assert.equal(result.status, 0, result.stderr);
  assert.equal(parsed(result).articles[0]?.text, GOOD.replace("سيُفتح", "سيُفتح"));
  assert.match(result.stderr, /windows-1256/i);
});

test("nothing readable at all is a failure", () => {
  const result = musnad(["trace", join(folder, "missing.txt")]);
  assert.equal(result.status, 1);
  assert.match(result.stderr, /missing\.txt/);
});

test("a report is written where it is asked for; an unwritable place is a plain line", () => {
  const good = file("good.txt", GOOD);
  const report = join(folder, "report.html");
  const result = musnad(["trace", good, "-o", report, "--lang", "en"]);
  assert.equal(result.status, 0, result.stderr);
  assert.match(readFileSync(report, "utf8"), /^<!doctype html>/i);
  const refused = musnad(["trace", good, "-o", join(folder, "no-such-folder/report.html")]);
  assert.equal(refused.status, 1);
  assert.doesNotMatch(refused.stderr, /\n\s+at /);
});

const SHARED = "إن الرصيف الثالث في مرفأ الديس سيُفتح أمام السفن الكبيرة في مطلع العام المقبل";

test("from a saved trace: exports, the page, one finding explained, and a shut gate", () => {
  const inputs = ["one", "two"].map((name) =>
    file(`${name}.txt`, `خبر ${name}\n\nقالت وزيرة النقل ريم الدلبي ${SHARED}.\n`),
  );
  const traced = musnad(["trace", ...inputs, "--json", "--fail-on", "single-chain,altered-quotation"]);
  assert.equal(traced.status, 4, traced.stderr);
  const claim = parsed(traced).traces?.find(({ reports }) => reports === 2)?.claim ?? "";
  assert.match(traced.stderr, new RegExp(`^musnad: --fail-on single-chain: 1 claim .*: ${claim}$`, "m"));
  assert.doesNotMatch(traced.stderr, /altered-quotation/);
  const saved = file("saved.json", traced.stdout);

  const tables = join(folder, "tables");
  assert.equal(musnad(["export", "csv", saved, "-o", tables]).status, 0);
  assert.match(readFileSync(join(tables, "claims.csv"), "utf8"), new RegExp(`^1,${claim},`, "m"));
  const sources = musnad(["export", "csv", saved, "--table", "sources", "--bom"]);
  assert.match(sources.stdout, /^\uFEFFsource,name,kind/);
  const graph = musnad(["export", "jsonld", saved]);
  assert.ok(graph.stdout.includes(`urn:musnad:${claim}`), graph.stderr);

  const explained = musnad(["explain", "claim 1", saved, "--lang", "en"]);
  assert.equal(explained.status, 0, explained.stderr);
  assert.ok(explained.stdout.includes(claim) && /TRA-\d\d\S* · /.test(explained.stdout));
  assert.match(musnad(["report", saved]).stdout, /^<!doctype html>/i);
});

test("exports and explanations refuse what cannot be meant, with status 2 and a line", () => {
  const good = file("good.txt", GOOD);
  for (const args of [
    ["export", "pdf", good],
    ["export", "csv", good],
    ["export", "csv", good, "--table", "none"],
    ["export", "gexf", good, "--table", "claims"],
    ["explain", "claim 99", good],
    ["trace", good, "--fail-on", "falsehood"],
    ["completion", "tcsh"],
  ]) {
    const { status, stdout, stderr } = musnad(args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "");
    assert.match(stderr, /^(?:musnad|error): /);
  }
});

test("the doctor finds a whole installation well", () => {
  const { status, stdout } = musnad(["doctor"]);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^ok {4}a tiny affair: one claim in 2 reports$/m);
});

test("the terminal report carries no control byte, whatever the article holds", () => {
  const hostile = file(
    "hostile.txt",
    "عنوان \u001b[31mأحمر\u202e\u0007\n\nقال سالم: «\u001b]0;x\u0007نعم \u202eعكس».\n",
  );
  const { stdout, stderr, status } = musnad(["trace", hostile]);
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]|[\u202a-\u202e]/u);
});
