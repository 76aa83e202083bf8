// Quotations in single marks (‘…’, '…'), whose closing mark is also the apostrophe: an opener needs a space before it and a letter behind, a
// closer a space or mark behind, and of several the one that ends the words. Leaves out scripts without an apostrophe problem (quotations.ts).

/** Where a pair of single marks stands in its line. */
export interface SinglePair {
  readonly open: number;
  readonly close: number;
}

const OPENER = /(?<=^|[\s([“"«—–-])[‘'](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}£$€[])/gu;
const CLOSER = /(?<=[^\s‘'])[’'](?=$|[\s.,;:!?…)\]”"»—–-])/gu;
/** «the '90s», «'em»: a mark for letters left out. */
const LEFT_OUT = /^[‘'](?:\p{Nd}{2}s?\b|em\b|til\b|tis\b|twas\b|cause\b)/iu;
const ENDS_SPEECH = /[.,!?…]/;

/** Of the closers that could end a quotation the one behind a stop or comma, else the first that no plural («workers’») explains. */
function closerOf(line: string, closers: readonly number[]): number | undefined {
  const spoken = closers.find((at) => ENDS_SPEECH.test(line.charAt(at - 1)));
  return spoken ?? closers.find((at) => line.charAt(at - 1) !== "s") ?? closers.at(-1);
}

/** The pairs of one line, in order; they never overlap. */
export function singlePairs(line: string): readonly SinglePair[] {
  const openers = [...line.matchAll(OPENER)].map((match) => match.index).filter((at) => !LEFT_OUT.test(line.slice(at)));
  if (openers.length === 0) return [];
  const closers = [...line.matchAll(CLOSER)].map((match) => match.index);
  const pairs: SinglePair[] = [];
  for (const [index, open] of openers.entries()) {
    if (open < (pairs.at(-1)?.close ?? -1)) continue;
    const until = openers[index + 1] ?? line.length;
    const close = closerOf(line, between(closers, open + 1, until));
    if (close !== undefined) pairs.push({ open, close });
  }
  return pairs;
}

/** Those of `places` (in order) from `from` up to `to`, found by halving. */
function between(places: readonly number[], from: number, to: number): readonly number[] {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < places.length && (places[end] ?? to) < to) end++;
  return places.slice(low, end);
}
