import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { guardedLookup, publicAddressCheck, refusalOf } from "./addresses.ts";
import { keepBytes, sha256Of } from "./evidence.ts";
import { type FetchOptions, openFetcher } from "./fetch.ts";
import { gather } from "./gather.ts";

const PAGE = "<html><p>خبر</p></html>";
let hits: string[] = [];
let server: Server;
let port = 0;

const ROUTES: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/page": (_, response) => response.setHeader("content-type", "text/html; charset=windows-1256").end(PAGE),
  "/gzip": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(PAGE)),
  "/br": (_, response) => response.setHeader("content-encoding", "br").end(brotliCompressSync(PAGE)),
  "/bomb": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(30_000_000))),
  "/codings": (_, response) => response.setHeader("content-encoding", Array(200).fill("gzip").join(",")).end(PAGE),
  "/long": (_, response) => response.end("x".repeat(200_000)),
  "/missing": (_, response) => response.writeHead(404).end(PAGE),
  "/empty": (_, response) => response.end(),
  "/once": (_, response) => response.writeHead(302, { location: "/page" }).end(),
  "/loop": (_, response) => response.writeHead(302, { location: "/loop" }).end(),
  "/inside": (_, response) => response.writeHead(302, { location: "http://10.0.0.1/secret" }).end(),
  "/metadata": (_, response) => response.writeHead(307, { location: "http://169.254.169.254/latest" }).end(),
  "/file": (_, response) => response.writeHead(301, { location: "file:///etc/passwd" }).end(),
  "/nowhere": (_, response) => response.writeHead(302, { location: "http://[" }).end(),
  "/private/x": (_, response) => response.end(PAGE),
  "/robots.txt": (_, response) => response.end("User-agent: *\nDisallow: /private/\n"),
  "/stalled": () => {},
  "/drip": (_, response) => {
    response.write(PAGE);
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  },
};

before(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? "");
    (ROUTES[request.url ?? ""] ?? ((_, res): unknown => res.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  port = (server.address() as AddressInfo).port;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

/** Fetches from the test's own server. */
async function get(
  path: string,
  options: FetchOptions = {},
): Promise<{ text: string | null; codes: readonly string[]; url: string | undefined }> {
  const fetcher = await openFetcher({ allowLoopback: true, now: () => "2024-09-17T08:00:00Z", ...options });
  const { input, notes } = await fetcher.fetch(path.startsWith("/") ? `http://127.0.0.1:${port}${path}` : path);
  await fetcher.end();
  return {
    text: input && new TextDecoder().decode(input.bytes),
    codes: notes.map((note) => note.code),
    url: input?.url,
  };
}

test("a page comes with its bytes, final address, the server's encoding and the time", async () => {
  const fetcher = await openFetcher({ allowLoopback: true, now: () => "2024-09-17T08:00:00Z" });
  const { input, notes } = await fetcher.fetch(`http://127.0.0.1:${port}/once`);
  await fetcher.end();
  assert.deepEqual(notes, []);
  assert.deepEqual(
    [input?.input, input?.url, input?.charset, input?.retrieved, new TextDecoder().decode(input?.bytes)],
    [`http://127.0.0.1:${port}/once`, `http://127.0.0.1:${port}/page`, "windows-1256", "2024-09-17T08:00:00Z", PAGE],
  );
});

test("compressed bodies are unpacked; bombs, odd codings and long bodies are cut or refused", async () => {
  assert.equal((await get("/gzip")).text, PAGE);
  assert.equal((await get("/br")).text, PAGE);
  assert.deepEqual((await get("/bomb")).codes, ["too-large"]);
  assert.deepEqual((await get("/codings")).codes, ["too-large"]);
  const long = await get("/long", { maxBytes: 1000 });
  assert.deepEqual([long.text?.length, long.codes], [1000, ["fetch-cut"]]);
});

test("errors, empty answers, loops and broken redirects end with a note each", async () => {
  assert.deepEqual((await get("/missing")).codes, ["fetch-failed"]);
  assert.deepEqual((await get("/empty")).codes, ["empty"]);
  assert.deepEqual((await get("/loop")).codes, ["fetch-failed"]);
  assert.deepEqual((await get("/nowhere")).codes, ["fetch-failed"]);
  assert.deepEqual((await get("http://[")).codes, ["bad-address"]);
});

test("robots.txt is kept", async () => {
  hits = [];
  assert.deepEqual((await get("/private/x")).codes, ["robots"]);
  assert.deepEqual(hits, ["/robots.txt"]);
});

test("no redirect leads inside, out of the web, or to a file", async () => {
  for (const path of ["/inside", "/metadata", "/file"])
    assert.deepEqual((await get(path)).codes, ["blocked-address"], path);
});

test("a server that stalls or drips is cut when the time is over; what came is kept", async () => {
  assert.deepEqual((await get("/stalled", { timeLimit: 300 })).codes, ["fetch-failed"]);
  const drip = await get("/drip", { timeLimit: 400 });
  assert.ok(drip.text?.startsWith(PAGE));
  assert.deepEqual(drip.codes, ["fetch-cut"]);
});

/** Every spelling of this machine that a URL can hold. */
const VECTORS: readonly string[] = [
  ...["127.0.0.1", "127.1", "0", "0.0.0.0", "0x7f000001", "017700000001", "2130706433", "127.0.0.1.", "localhost"].map(
    (host) => `http://${host}/`,
  ),
  ...[
    "LOCALHOST.",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::]",
    "①②⑦.⓪.⓪.①",
    "127。0。0。1",
    "a.localhost",
  ].map((host) => `http://${host}/`),
  ...[
    "http://user@127.0.0.1/",
    "http://foo.test#@127.0.0.1/",
    "http:127.0.0.1/",
    "http:\\\\127.0.0.1\\",
    "http://127.0.0.1%00.example.com/",
  ],
  ...[
    "file:///etc/passwd",
    "data:text/html,x",
    "blob:http://x/y",
    "gopher://127.0.0.1/",
    "ftp://127.0.0.1/",
    "http://[64:ff9b::7f00:1]/",
  ],
  ...["http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/", "http://10.0.0.1/", "http://192.168.1.1/"],
];

test("no spelling of an inside address is fetched, with or without a port, and nothing is sent", async () => {
  hits = [];
  const resolve = async (): Promise<readonly string[]> => ["127.0.0.1"];
  for (const vector of VECTORS) {
    const withPort = vector.replace(/^(http:\/\/[^/#]+)\//u, `$1:${port}/`);
    for (const address of [vector, withPort]) {
      const { inputs, notes } = await gather([address], {
        openFetcher: () => openFetcher({ resolve, timeLimit: 2_000 }),
      });
      assert.equal(inputs.length, 0, address);
      assert.ok(["blocked-address", "bad-address"].includes(notes[0]?.code ?? ""), `${address}: ${notes[0]?.code}`);
    }
  }
  assert.deepEqual(hits, []);
});

const INSIDE: readonly string[] = [
  ..."0.1.2.3 10.1.2.3 100.64.1.1 127.0.0.1 169.254.169.254 172.16.0.1 192.0.0.1 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1".split(
    " ",
  ),
  ..."198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 ::ffff:10.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1".split(
    " ",
  ),
  ..."2001::1 2001:db8::1 2002:7f00:1:: fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1 ::127.0.0.1 3fff::1 5f00::1".split(
    " ",
  ),
];

test("only public addresses pass, whatever form hides the others", async () => {
  const isPublic = await publicAddressCheck({});
  for (const address of INSIDE) assert.equal(isPublic(address), false, address);
  for (const address of ["93.184.216.34", "2606:4700::1111", "::ffff:93.184.216.34"])
    assert.equal(isPublic(address), true, address);
  assert.equal(refusalOf(new URL("https://sawt.example/a"), isPublic, {}), null);
});

test("a name with one inside address among its answers, or with another answer the second time, is not connected to", async () => {
  const isPublic = await publicAddressCheck({});
  const answers = [["93.184.216.34", "127.0.0.1"], ["93.184.216.34"], ["127.0.0.1"], []];
  const look = guardedLookup(isPublic, { resolve: async () => answers.shift() ?? [] });
  const once = (): Promise<string> =>
    new Promise((resolve) => {
      look("sawt.example", { all: true }, (error, found) => resolve(error?.code ?? JSON.stringify(found)));
    });
  assert.deepEqual(
    [await once(), await once(), await once(), await once()],
    ["EBLOCKED", `[{"address":"93.184.216.34","family":4}]`, "EBLOCKED", "EBLOCKED"],
  );
});

test("the bytes of fetched pages are kept under their SHA-256, with address and time", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "evidence-")), "kept");
  const page = {
    input: "https://sawt.example/1",
    url: "https://sawt.example/1",
    bytes: new TextEncoder().encode(PAGE),
  };
  keepBytes(folder, [{ ...page, retrieved: "2024-09-17T08:00:00Z" }, page]);
  assert.deepEqual(readdirSync(folder).toSorted(), [sha256Of(page), "fetched.jsonl"].toSorted());
  assert.equal(readFileSync(join(folder, sha256Of(page)), "utf8"), PAGE);
  const [line = ""] = readFileSync(join(folder, "fetched.jsonl"), "utf8").split("\n");
  assert.deepEqual(JSON.parse(line), {
    ...{ input: page.input, url: page.url, retrieved: "2024-09-17T08:00:00Z" },
    sha256: sha256Of(page),
    bytes: page.bytes.length,
  });
  rmSync(join(folder, ".."), { recursive: true });
});
