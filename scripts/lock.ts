// Writes package-lock.json anew from package.json: `npm run lock`, after every change of dependencies.
// Why not `npm install`: it leaves out the builds for other platforms that are not installed here (or that a mirror does not hold), and then
// `npm ci` refuses the lockfile on every machine. This adds them from what their parents ask for.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32", "aix", "netbsd", "openbsd", "sunos"];
const PROCESSORS = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "wasm32", "mips64el"];

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lockfile {
  readonly packages: Record<string, Locked>;
}

/** A platform build is named after its platform: `@biomejs/cli-linux-x64-musl`. A word is one of `names` or begins with one (`armv7`). */
function platformWord(parts: readonly string[], names: readonly string[]): readonly string[] {
  const found =
    names.find((name) => parts.includes(name)) ?? names.find((name) => parts.some((part) => part.startsWith(name)));
  return found === undefined ? [] : [found];
}

function platformBuild(name: string, version: string, parent: Locked): object {
  const parts = name.split(/[/-]/);
  const os = platformWord(parts, SYSTEMS);
  const cpu = platformWord(parts, PROCESSORS);
  const libc = os[0] !== "linux" ? [] : [parts.some((part) => part.startsWith("musl")) ? "musl" : "glibc"];
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(parent.dev === true ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    ...(parent.license === undefined ? {} : { license: parent.license }),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

function completed(lock: Lockfile): Lockfile {
  const packages: Record<string, Locked> = { ...lock.packages };
  for (const [path, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      const hoisted = `node_modules/${name}`;
      if (packages[nested] === undefined && packages[hoisted]?.version === undefined)
        packages[hoisted] = platformBuild(name, version, parent);
    }
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

const folder = mkdtempSync(join(tmpdir(), "musnad-lock-"));
try {
  for (const name of ["package.json", ".npmrc"]) copyFileSync(join(ROOT, name), join(folder, name));
  execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "ignore",
  });
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as Lockfile;
  writeFileSync(join(ROOT, "package-lock.json"), `${JSON.stringify(completed(lock), null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
