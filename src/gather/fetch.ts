// Fetches a page, only where the user names its address: guarded against addresses inside the network, redirects followed by hand and checked anew,
// decoded bytes counted, robots.txt kept, one clock for the whole. The bytes are kept as they came. Leaves out cookies, scripts and logins.

import type { Dispatcher } from "undici";
import type { Input } from "../model/input.ts";
import { type AddressCheck, type AddressOptions, guardedLookup, publicAddressCheck, refusalOf } from "./addresses.ts";
import { decodedBody } from "./content-coding.ts";
import { type GatherCode, type GatherNote, lostNote, remark } from "./gather-notes.ts";

/** What a fetch may cost; tests lower the limits. */
export interface FetchOptions extends AddressOptions {
  /** Milliseconds for one address in all, redirects and robots.txt included (default 15,000). */
  readonly timeLimit?: number;
  /** Bytes of a page, decoded (default 10 MB). */
  readonly maxBytes?: number;
  /** The present time, ISO 8601; kept beside the bytes. */
  readonly now?: () => string;
}

const TIME_LIMIT = 15_000;
const MAX_BYTES: number = 10 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const MAX_ROBOTS = 500_000;
const MAX_ADDRESS = 4_000;
const CONNECT_LIMIT = 3_000;
const STALL_LIMIT = 5_000;
const MAX_HEADER = 65_536;
const AGENT = "Musnad/0.1 (reads single articles named by its user)";
const ROBOT = "Musnad";
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** A response, decoded; `isCut` where it was longer than allowed or came too slowly. */
interface Response {
  readonly url: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/** What went wrong, with the note's code. */
interface Failure {
  readonly code: GatherCode;
  readonly sentence: string;
}

/** One fetching session: its connections, checks and clock. */
interface Session {
  readonly agent: Dispatcher;
  readonly request: typeof import("undici").request;
  readonly isPublic: AddressCheck;
  readonly options: FetchOptions;
  readonly robots: Map<string, Promise<(url: string) => boolean>>;
}

/** Fetches addresses one after another with one set of checks; end it when done. */
export interface Fetcher {
  /** The page, or a note that says why there is none; both where it was cut. Never throws. */
  readonly fetch: (address: string) => Promise<{ readonly input: Input | null; readonly notes: readonly GatherNote[] }>;
  readonly end: () => Promise<void>;
}

function failure(code: GatherCode, sentence: string): Failure {
  return { code, sentence };
}

function causeOf(error: unknown): Failure {
  const codes = [error, (error as { cause?: unknown })?.cause].map((one) =>
    String((one as { code?: unknown })?.code ?? ""),
  );
  if (codes.includes("EBLOCKED"))
    return failure("blocked-address", "it leads inside this network, not to the public one; not fetched");
  if (codes.includes("ENOTFOUND")) return failure("fetch-failed", "no such host; check the address");
  const isTime = (error as Error)?.name === "TimeoutError" || codes.some((code) => code.includes("TIMEOUT"));
  if (isTime) return failure("fetch-failed", "no answer in time; try again, or save the page and give the file");
  const cause = codes.find((code) => code !== "") ?? "unknown cause";
  return failure("fetch-failed", `it could not be fetched (${cause}); save the page and give the file`);
}

function fields(headers: Readonly<Record<string, string | string[] | undefined>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).flatMap(([name, value]): (readonly [string, string])[] =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}

/** The body as sent, up to a limit; stops reading there or when the time is over. */
async function bodyOf(
  body: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ readonly bytes: Buffer; readonly isCut: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) return { bytes: Buffer.concat(chunks).subarray(0, limit), isCut: true };
    }
  } catch (error) {
    if (size === 0) throw error;
    return { bytes: Buffer.concat(chunks), isCut: true };
  }
  return { bytes: Buffer.concat(chunks), isCut: false };
}

function decoded(
  raw: { readonly bytes: Buffer; readonly isCut: boolean },
  headers: ReadonlyMap<string, string>,
  limit: number,
): Uint8Array | null {
  const coding = headers.get("content-encoding") ?? "";
  if (coding === "" || coding === "identity") return raw.bytes;
  return raw.isCut ? null : decodedBody(raw.bytes, new Map([["content-encoding", coding]]), limit);
}

/** One request without redirects. */
async function once(session: Session, url: URL, signal: AbortSignal, limit: number): Promise<Response | Failure> {
  const { agent, request } = session;
  const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5";
  const headers = { "user-agent": AGENT, accept, "accept-encoding": "gzip, br" };
  const response = await request(url, { dispatcher: agent, method: "GET", headers, signal });
  response.body.on("error", () => {}); // what goes wrong after we stopped reading concerns nobody
  const known = fields(response.headers);
  if (REDIRECTS.includes(response.statusCode)) {
    response.body.destroy();
    return { url: url.href, status: response.statusCode, headers: known, bytes: new Uint8Array(), isCut: false };
  }
  const raw = await bodyOf(response.body, limit);
  response.body.destroy();
  const bytes = decoded(raw, known, limit);
  if (bytes === null)
    return failure("too-large", "its body is larger than allowed when unpacked, or cannot be unpacked; not read");
  return { url: url.href, status: response.statusCode, headers: known, bytes, isCut: raw.isCut };
}

/** A request with redirects, each checked as if the user had named it. */
async function follow(session: Session, address: URL, signal: AbortSignal, limit: number): Promise<Response | Failure> {
  let url = address;
  for (let step = 0; step <= MAX_REDIRECTS; step++) {
    const why = refusalOf(url, session.isPublic, session.options);
    if (why) return failure("blocked-address", `${step > 0 ? `it sends on to ${url.host}: ` : ""}${why}; not fetched`);
    if (address.protocol === "https:" && url.protocol === "http:")
      return failure("blocked-address", "it sends on to an address without encryption; not followed");
    const response = await once(session, url, signal, limit);
    if (!("status" in response) || !REDIRECTS.includes(response.status)) return response;
    const location = response.headers.get("location") ?? "";
    if (location.length > MAX_ADDRESS || !URL.canParse(location, url.href))
      return failure("fetch-failed", "it sends on to nowhere");
    url = new URL(location, url.href);
  }
  return failure("fetch-failed", `it sends on more than ${MAX_REDIRECTS} times; not followed further`);
}

/** What robots.txt of an origin allows. None, an error, or a page in its place allows all; a server error allows nothing. */
async function robotsOf(session: Session, origin: string, signal: AbortSignal): Promise<(url: string) => boolean> {
  const address = new URL("/robots.txt", origin);
  const response = await follow(session, address, signal, MAX_ROBOTS);
  if (!("status" in response)) return () => true;
  if (response.status >= 500) return () => false;
  const text = new TextDecoder().decode(response.bytes);
  if (response.status >= 400 || /^\s*</u.test(text)) return () => true;
  const { default: parse } = await import("robots-parser");
  const robots = (
    parse as unknown as (
      url: string,
      text: string,
    ) => { isAllowed: (url: string, agent: string) => boolean | undefined }
  )(address.href, text);
  return (url) => robots.isAllowed(url, ROBOT) !== false;
}

async function isAllowed(session: Session, url: URL, signal: AbortSignal): Promise<boolean> {
  const known = session.robots.get(url.origin) ?? robotsOf(session, url.origin, signal);
  session.robots.set(url.origin, known);
  return (await known)(url.href);
}

function charsetOf(type: string | undefined): string | null {
  return /charset\s*=\s*"?([\w.:-]{2,40})/iu.exec(type ?? "")?.[1] ?? null;
}

async function pageOf(session: Session, url: URL, signal: AbortSignal): Promise<Response | Failure> {
  const why = refusalOf(url, session.isPublic, session.options);
  if (why) return failure("blocked-address", `${why}; not fetched`);
  if (!(await isAllowed(session, url, signal)))
    return failure(
      "robots",
      "its robots.txt asks programs not to fetch it; save the page in your browser and give the file",
    );
  const response = await follow(session, url, signal, session.options.maxBytes ?? MAX_BYTES);
  if ("status" in response && response.status !== 200)
    return failure(
      "fetch-failed",
      `the server answers ${response.status}; save the page in your browser and give the file`,
    );
  return response;
}

async function fetchPage(session: Session, address: string): ReturnType<Fetcher["fetch"]> {
  const lost = ({ code, sentence }: Failure): Awaited<ReturnType<Fetcher["fetch"]>> => ({
    input: null,
    notes: [lostNote(code, address, sentence)],
  });
  if (address.length > MAX_ADDRESS || !URL.canParse(address))
    return lost(failure("bad-address", "no address that can be fetched; check it"));
  const signal = AbortSignal.timeout(session.options.timeLimit ?? TIME_LIMIT);
  try {
    const response = await pageOf(session, new URL(address), signal);
    if (!("status" in response)) return lost(response);
    if (response.bytes.length === 0) return lost(failure("empty", "the server sent nothing"));
    const charset = charsetOf(response.headers.get("content-type"));
    const retrieved = (session.options.now ?? ((): string => new Date().toISOString()))();
    const input: Input = {
      input: address,
      bytes: response.bytes,
      url: response.url,
      retrieved,
      ...(charset !== null && { charset }),
    };
    const cut = remark("fetch-cut", address, "longer or slower than allowed; only its beginning was read");
    return { input, notes: response.isCut ? [{ ...cut, lost: true }] : [] };
  } catch (error) {
    return lost(causeOf(error));
  }
}

/** A fetcher with its own connections. Nothing is sent before the first address is fetched. */
export async function openFetcher(options: FetchOptions = {}): Promise<Fetcher> {
  const [{ Agent, request }, isPublic] = await Promise.all([import("undici"), publicAddressCheck(options)]);
  const agent = new Agent({
    connect: { lookup: guardedLookup(isPublic, options), timeout: CONNECT_LIMIT },
    ...{ headersTimeout: STALL_LIMIT, bodyTimeout: STALL_LIMIT, maxHeaderSize: MAX_HEADER, pipelining: 1 },
  });
  const session: Session = { agent, request, isPublic, options, robots: new Map() };
  return { fetch: (address) => fetchPage(session, address), end: () => agent.destroy() };
}
