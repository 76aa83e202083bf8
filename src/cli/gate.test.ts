import assert from "node:assert/strict";
import { test } from "node:test";
import { HARBOUR_AFFAIR } from "../../test/browser/harbour-affair.ts";
import type { Trace } from "../model/trace.ts";
import type { FullTraceDocument } from "../model/trace-document.ts";
import { GATES, gatedClaims, gateLines } from "./gate.ts";

const [claim] = HARBOUR_AFFAIR.claims;
const drift = HARBOUR_AFFAIR.traces.flatMap(({ drifts }) => drifts)[0];

function affair(trace: Partial<Trace>, stance: "attributed" | "unattributed" = "attributed"): FullTraceDocument {
  const versions = claim?.versions.map((version) => ({ ...version, stance })) ?? [];
  return {
    ...HARBOUR_AFFAIR,
    claims: [{ id: "claim-a", text: "نص", versions }],
    traces: [
      {
        ...{ claim: "claim-a", reports: 2, chains: { low: 1, high: 2 } },
        ...{ narrowest: [], commonLink: [], origins: [], drifts: [], ...trace },
      },
    ],
  };
}

test("single-chain holds where several reports rest on one chain even by the most generous count", () => {
  assert.deepEqual(gatedClaims(affair({ chains: { low: 1, high: 1 } }), "single-chain"), ["claim-a"]);
  assert.deepEqual(gatedClaims(affair({ chains: { low: 1, high: 2 } }), "single-chain"), []);
});

test("unattributed holds where one wording stands in an outlet's own voice", () => {
  assert.deepEqual(gatedClaims(affair({}, "unattributed"), "unattributed"), ["claim-a"]);
  assert.deepEqual(gatedClaims(affair({}), "unattributed"), []);
});

test("altered-quotation holds where a quotation drifted, and no other drift does", () => {
  const drifts = (kind: "quotation" | "number"): Partial<Trace> => ({ drifts: drift ? [{ ...drift, kind }] : [] });
  assert.deepEqual(gatedClaims(affair(drifts("quotation")), "altered-quotation"), ["claim-a"]);
  assert.deepEqual(gatedClaims(affair(drifts("number")), "altered-quotation"), []);
});

test("a claim of one report shuts no gate; a line names the condition and the claims", () => {
  const alone = affair({ reports: 1, chains: { low: 1, high: 1 } }, "unattributed");
  assert.deepEqual(gateLines(alone, GATES), []);
  const [line, ...others] = gateLines(affair({ chains: { low: 1, high: 1 } }), GATES);
  assert.match(line ?? "", /^--fail-on single-chain: 1 claim \(.*\): claim-a$/);
  assert.deepEqual(others, []);
});
