// One line of progress on standard error, only where a person looks at it: the running stage, and for long work about how long it still takes.

import process from "node:process";
import { STAGES, type Stage } from "../analyse.ts";

/** Shows the running stage on a terminal; does nothing elsewhere. */
export interface Progress {
  readonly stage: (stage: Stage) => void;
  /** How many articles the stage has done. */
  readonly articles: (done: number, total: number) => void;
  /** A step inside a stage. */
  readonly phase: (name: string) => void;
  readonly end: () => void;
}

/** What progress takes from the machine; tests replace it. `now` is in milliseconds. */
export interface Screen {
  readonly isTerminal: boolean;
  readonly now: () => number;
  readonly write: (text: string) => void;
}

const CLEAR = "\r\u001b[K";

/** Each stage's share of the whole, measured on affairs of eight articles. Only for the estimate; the sum is 1. */
const SHARES: Readonly<Record<Stage, number>> = { read: 0.15, attribute: 0.2, name: 0.12, match: 0.25, trace: 0.28 };
/** The same, measured on a month of 4,423 articles: claims are compared with claims, so that tracing grows the most. */
const SHARES_OF_MANY: typeof SHARES = { read: 0.08, attribute: 0.15, name: 0.1, match: 0.07, trace: 0.6 };
/** Articles from which a collection is more like that month than like an affair. */
const MANY = 1000;
/** Shorter rests are not announced. */
const WORTH_SAYING = 5;

/** Seconds that the rest takes if it goes on as before, after `elapsed` milliseconds and before `stage`; null where nothing is done yet. */
export function secondsLeft(stage: Stage, elapsed: number, articles = 0): number | null {
  const shares = articles < MANY ? SHARES : SHARES_OF_MANY;
  const done = STAGES.slice(0, STAGES.indexOf(stage)).reduce((sum, one) => sum + shares[one], 0);
  return done === 0 ? null : Math.round(((elapsed / done) * (1 - done)) / 1000);
}

function timeLeft(seconds: number | null): string {
  if (seconds === null || seconds < WORTH_SAYING) return "";
  return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
}

const STANDARD_ERROR: Screen = {
  isTerminal: process.stderr.isTTY === true,
  now: () => performance.now(),
  write: (text) => process.stderr.write(text),
};

/** Progress for this process's standard error. */
export function progress(screen: Screen = STANDARD_ERROR): Progress {
  if (!screen.isTerminal) return { stage: () => {}, articles: () => {}, phase: () => {}, end: () => {} };
  const start = screen.now();
  let line = "";
  let reached = 0;
  let known = 0;
  return {
    stage: (stage) => {
      // A stage that is passed over, because it has been done in threads or in an earlier run, is not shown again.
      if (STAGES.indexOf(stage) < reached) return;
      reached = STAGES.indexOf(stage);
      const place = `${STAGES.indexOf(stage) + 1} of ${STAGES.length}`;
      line = `${CLEAR}musnad: ${stage} (${place}${timeLeft(secondsLeft(stage, screen.now() - start, known))})`;
      screen.write(`${line} …`);
    },
    articles: (done, total) => {
      known = total;
      screen.write(`${line}, ${done} of ${total} articles …`);
    },
    phase: (name) => screen.write(`${CLEAR}musnad: ${name} …`),
    end: () => screen.write(CLEAR),
  };
}
