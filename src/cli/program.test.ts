import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import { trace } from "../analyse.ts";
import { EXPORT_FORMATS, toExport } from "../present/present.ts";
import { completionScript, SHELLS } from "./completion.ts";
import { isAtLeast } from "./doctor.ts";
import { repeated, shellWord } from "./next-step.ts";
import { FORMATS, program, TABLES } from "./program.ts";

test("the command line knows every format, in the same order", () => {
  assert.deepEqual(FORMATS, EXPORT_FORMATS);
});

test("the command line knows every table of the CSV export, in the same order", () => {
  const files = toExport(trace([]), "csv");
  assert.deepEqual(
    TABLES,
    files.map(({ name }) => name.replace(/\.csv$/, "")),
  );
});

/** What a file loads before anything runs: its imports but types. */
function loaded(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, "utf8");
  for (const [, names, specifier = ""] of source.matchAll(/^import (type )?[^;]*?from "(\.[^"]+)";/gms))
    if (names === undefined) loaded(resolve(dirname(file), specifier), seen);
  return seen;
}

test("help loads nothing but the command line's own files", () => {
  const files = [...loaded(resolve(import.meta.dirname, "main.ts"))].map(
    (file) => file.split(/[\\/]src[\\/]/).at(-1) ?? "",
  );
  assert.ok(files.length > 2);
  assert.deepEqual(
    files.filter((file) => !/^cli[\\/]/.test(file)),
    [],
  );
});

test("help opens with examples", () => {
  let help = "";
  const musnad = program().configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  assert.throws(() => musnad.parse(["node", "musnad", "--help"]), /outputHelp/);
  assert.match(help, /^Examples:\n/);
});

test("every shell's script offers every command, option and value", () => {
  const musnad = program();
  for (const shell of SHELLS) {
    const script = completionScript(musnad, shell);
    for (const command of musnad.commands) {
      assert.ok(script.includes(command.name()), `${shell} ${command.name()}`);
      for (const { long } of command.options) assert.ok(script.includes(long?.slice(2) ?? ""), `${shell} ${long}`);
    }
    for (const value of ["web-annotation", "altered-quotation", "transmissions", "arab"])
      assert.ok(script.includes(value), `${shell} ${value}`);
  }
});

test("bash completes commands, formats, values and options by the script", {
  skip: spawnSync("bash", ["-c", "true"]).status !== 0,
}, () => {
  const completed = (words: readonly string[]): string => {
    const script = `${completionScript(program(), "bash")}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _musnad; echo "\${COMPREPLY[@]}"`;
    return spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout.trim();
  };
  assert.equal(completed(["musnad", "exp"]), "explain export");
  assert.equal(completed(["musnad", "export", "g"]), "graphml gexf");
  assert.equal(completed(["musnad", "trace", "--lang", "a"]), "ar");
  assert.equal(completed(["musnad", "trace", "--fail"]), "--fail-on");
  assert.equal(completed(["musnad", "trace", "article"]), "");
});

test("suggested commands can be pasted into a shell", () => {
  assert.equal(shellWord("articles/"), "articles/");
  assert.equal(shellWord("my article's.txt"), `'my article'\\''s.txt'`);
  assert.equal(repeated(["a.txt", "$(reboot).txt"]), "a.txt '$(reboot).txt'");
  assert.equal(repeated(["-"]), "INPUT…");
});

test("versions compare number by number", () => {
  assert.ok(isAtLeast("24.1.0", "22.18"));
  assert.ok(isAtLeast("22.18.0", "22.18"));
  assert.ok(!isAtLeast("22.9.0", "22.18"));
  assert.ok(!isAtLeast("20.19.4", "22.18"));
});
