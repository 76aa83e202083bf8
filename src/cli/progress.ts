// One line of progress on standard error, only where a person looks at it. Leaves out time: no stage takes minutes yet.

import process from "node:process";
import type { Stage } from "../analyse.ts";

/** Shows the running stage on a terminal; does nothing elsewhere. */
export interface Progress {
  readonly stage: (stage: Stage) => void;
  readonly end: () => void;
}

const CLEAR = "\r\u001b[K";

/** Progress for this process's standard error. */
export function progress(): Progress {
  if (process.stderr.isTTY !== true) return { stage: () => {}, end: () => {} };
  return {
    stage: (stage) => process.stderr.write(`${CLEAR}musnad: ${stage} …`),
    end: () => process.stderr.write(CLEAR),
  };
}
