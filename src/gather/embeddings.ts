// Vectors of statements from an endpoint that the user names (the "embeddings" call that many model servers share). Off by default: it is the one
// place from which words of articles leave the machine. Leaves out what vectors are good for; a failure is a note and everything else goes on.

import type { Note } from "../model/note.ts";

/** Where vectors come from, and how to ask for them. */
export interface EmbeddingsEndpoint {
  /** The server's address, with or without "/embeddings" at its end: http://localhost:11434/v1 */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token where the server asks for one. */
  readonly key?: string;
}

/** A statement with its id. */
export interface EmbeddedStatement {
  readonly id: string;
  readonly text: string;
}

/** Vectors by statement id, all of one length; and a note where there are none. */
export interface Embedded {
  readonly vectors: ReadonlyMap<string, readonly number[]>;
  readonly notes: readonly Note[];
}

/** Statements sent in one request. Raising it makes fewer and larger requests; servers refuse too large ones. */
const BATCH = 64;
/** UTF-16 units of a statement that are sent: models read no more of it than this. */
const LONGEST = 2000;
/** Milliseconds that one request may take. */
const PATIENCE = 60_000;

function addressOf(url: string): URL | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/u.test(address.protocol)) return null;
  if (!/\/embeddings\/?$/u.test(address.pathname))
    address.pathname = `${address.pathname.replace(/\/$/u, "")}/embeddings`;
  return address;
}

const isVector = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "number" && Number.isFinite(one));

/** The vectors of an answer in the order of the question; null where they are not there, whole and of one length. */
function vectorsIn(answer: unknown, count: number): readonly (readonly number[])[] | null {
  const list = typeof answer === "object" && answer !== null ? (answer as { readonly data?: unknown }).data : undefined;
  if (!Array.isArray(list) || list.length !== count) return null;
  const found: (readonly number[])[] = [];
  for (const [at, one] of (list as readonly { readonly index?: unknown; readonly embedding?: unknown }[]).entries()) {
    const place = typeof one?.index === "number" ? one.index : at;
    if (!isVector(one?.embedding) || place < 0 || place >= count) return null;
    found[place] = one.embedding;
  }
  const length = found[0]?.length;
  const whole = Array.from({ length: count }, (_, at) => found[at]);
  return whole.every((vector) => vector !== undefined && vector.length === length) ? found : null;
}

async function ask(
  address: URL,
  endpoint: EmbeddingsEndpoint,
  texts: readonly string[],
): Promise<readonly (readonly number[])[]> {
  const { model, key } = endpoint;
  const response = await fetch(address, {
    method: "POST",
    // A redirect would carry the articles' words, and the key, to an address that nobody named.
    redirect: "error",
    headers: { "content-type": "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, input: texts }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new TypeError(`it answered with status ${response.status}`);
  }
  const vectors = vectorsIn(await response.json(), texts.length);
  if (vectors === null) throw new TypeError("its answer holds no vector for each statement");
  return vectors;
}

/** Why a request failed, without anything of its contents. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "it could not be asked";
  if (error.name === "TimeoutError") return `it did not answer within ${PATIENCE / 1000} seconds`;
  if (error instanceof SyntaxError) return "its answer is not JSON";
  const code = (error.cause as { readonly code?: unknown } | undefined)?.code;
  return typeof code === "string" ? `it could not be reached (${code})` : error.message;
}

function failed(url: string, why: string): Embedded {
  const message = `The embeddings endpoint ${url} gave no vectors: ${why}. Claims are grouped without it.`;
  return { vectors: new Map(), notes: [{ code: "embeddings-failed", message }] };
}

/** The endpoint's address as it may be shown: without a name or password in it. */
function shown(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** Asks for the vectors of all statements. Never throws: where any request fails there are none, and a note says why. */
export async function embed(statements: readonly EmbeddedStatement[], endpoint: EmbeddingsEndpoint): Promise<Embedded> {
  const address = addressOf(endpoint.url);
  if (!address) return failed(shown(endpoint.url), "it is no http or https address");
  const vectors = new Map<string, readonly number[]>();
  try {
    for (let from = 0; from < statements.length; from += BATCH) {
      const batch = statements.slice(from, from + BATCH);
      const found = await ask(
        address,
        endpoint,
        batch.map(({ text }) => text.slice(0, LONGEST)),
      );
      for (const [at, { id }] of batch.entries()) vectors.set(id, found[at] ?? []);
    }
  } catch (error) {
    return failed(shown(endpoint.url), reasonOf(error));
  }
  return { vectors, notes: [] };
}
