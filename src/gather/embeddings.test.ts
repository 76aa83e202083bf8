// The endpoint for vectors, against a server of this test: what is asked, what is sent, and every way in which it can fail.

import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { type Embedded, embed } from "./embeddings.ts";

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;

async function asked(
  answer: Answer,
  given: { readonly path?: string; readonly count?: number; readonly key?: string } = {},
): Promise<Embedded> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part.toString("utf8");
    });
    request.on("end", () => answer(request, body, response));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const statements = Array.from({ length: given.count ?? 2 }, (_, at) => ({ id: `s${at}`, text: `قول ${at}` }));
  try {
    const endpoint = { url: `http://127.0.0.1:${port}${given.path ?? "/v1"}`, model: "tiny" };
    return await embed(statements, { ...endpoint, ...(given.key ? { key: given.key } : {}) });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const vectorsFor: Answer = (_, body, response) => {
  const { input } = JSON.parse(body) as { readonly input: readonly string[] };
  const data = input.map((text, index) => ({ index, embedding: [Number(text.split(" ")[1]), 1] })).reverse();
  response.end(JSON.stringify({ data }));
};

test("statements go to the endpoint's embeddings call with the model and the key, and come back in their order", async () => {
  const seen: string[] = [];
  const { vectors, notes } = await asked(
    (request, body, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.authorization} ${JSON.parse(body).model}`);
      vectorsFor(request, body, response);
    },
    { key: "secret" },
  );
  assert.deepEqual(seen, ["POST /v1/embeddings Bearer secret tiny"]);
  assert.deepEqual(
    [...vectors],
    [
      ["s0", [0, 1]],
      ["s1", [1, 1]],
    ],
  );
  assert.deepEqual(notes, []);
});

test("an address that names the call already is taken as it is, and many statements go in several requests", async () => {
  const paths: (string | undefined)[] = [];
  const { vectors } = await asked(
    (request, body, response) => {
      paths.push(request.url);
      vectorsFor(request, body, response);
    },
    { path: "/v1/embeddings", count: 150 },
  );
  assert.deepEqual(paths, ["/v1/embeddings", "/v1/embeddings", "/v1/embeddings"]);
  assert.equal(vectors.size, 150);
});

test("whatever goes wrong is a note that names the endpoint and says nothing of articles or key", async () => {
  const cases: readonly (readonly [Answer, RegExp])[] = [
    [(_, __, response) => response.writeHead(401).end("no"), /status 401/u],
    [(_, __, response) => response.writeHead(307, { location: "http://127.0.0.1:9/" }).end(), /embeddings endpoint/u],
    [(_, __, response) => response.end("{"), /not JSON/u],
    [(_, __, response) => response.end("[]"), /no vector for each statement/u],
    [(_, __, response) => response.end(JSON.stringify({ data: [{ embedding: [1] }] })), /no vector for each/u],
    [
      (_, __, response) => response.end(JSON.stringify({ data: [{ embedding: [1] }, { embedding: [1, 2] }] })),
      /no vector for each/u,
    ],
    [
      (_, __, response) => response.end(JSON.stringify({ data: [{ embedding: [1] }, { embedding: ["x"] }] })),
      /no vector for each/u,
    ],
    [
      (_, __, response) =>
        response.end(
          JSON.stringify({
            data: [
              { index: 0, embedding: [1] },
              { index: 0, embedding: [2] },
            ],
          }),
        ),
      /no vector for each/u,
    ],
    [(request) => request.socket.destroy(), /embeddings endpoint/u],
  ];
  for (const [answer, why] of cases) {
    const { vectors, notes } = await asked(answer, { key: "secret" });
    assert.equal(vectors.size, 0);
    assert.equal(notes[0]?.code, "embeddings-failed");
    assert.match(notes[0]?.message ?? "", why);
    assert.doesNotMatch(notes[0]?.message ?? "", /secret|قول/u);
  }
});

test("what is no address is never asked", async () => {
  for (const url of ["model", "file:///etc/passwd", "ftp://example.org"])
    assert.match(
      (await embed([{ id: "s", text: "قول" }], { url, model: "tiny" })).notes[0]?.message ?? "",
      /no http or https/u,
    );
});
