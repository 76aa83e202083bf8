// The second face of the match stage: the kernels that src/archive runs on as many threads as there are, over memory they share.
// Apart from match.ts because a worker that starts must not load the tables of a language. Leaves out the language: here a word is a number.

export {
  type ArchiveGround,
  newArchivePassages,
  PASSAGE_CELLS,
  walkStretch,
} from "./archive-pairs.ts";
export { type ByteLetters, byteLetters, scanBytes } from "./byte-words.ts";
export { type Density, newPrints, type Prints, printer } from "./fingerprints.ts";
export { type ArchiveIndex, addArticles, LABEL_CELLS, newArchiveIndex } from "./growing-archive.ts";
export {
  BUCKETS,
  countBuckets,
  LONGEST_STRETCH,
  packPair,
  type RunCounts,
  type Stretches,
  scatter,
  sortBucket,
  visitRuns,
} from "./postings.ts";
export { joined, type LoadedIndex, loadedIndex, savedAddition, savedIndex } from "./saved-archive.ts";
