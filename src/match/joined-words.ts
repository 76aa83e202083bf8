// The words of parts of a collection, read apart (by threads), as if all had been read at once. Leaves out reading.

import type { Words } from "./words.ts";

/** Rows one after the other, each value moved up by the shift of its part. */
function joinedRows(rows: readonly Int32Array[], shifts: readonly number[]): Int32Array {
  const all = new Int32Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const [part, row] of rows.entries()) {
    const shift = shifts[part] ?? 0;
    if (shift === 0) all.set(row, at);
    else for (let index = 0; index < row.length; index++) all[at + index] = (row[index] ?? 0) + shift;
    at += row.length;
  }
  return all;
}

/** Rows of firsts: each part's end is the next part's first, so only the last keeps it. */
function joinedFirsts(rows: readonly Int32Array[], shifts: readonly number[]): Int32Array {
  return joinedRows(
    rows.map((row, part) => (part === rows.length - 1 ? row : row.subarray(0, -1))),
    shifts,
  );
}

function joinedBytes(rows: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(rows.reduce((sum, row) => sum + row.length, 0));
  let at = 0;
  for (const row of rows) {
    all.set(row, at);
    at += row.length;
  }
  return all;
}

/** Sums of what stands before each part. */
function shiftsOf(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => {
    sum += size;
    return sum - size;
  });
}

interface JoinedKeys {
  readonly forms: string[];
  /** For each part the new id of each of its keys. */
  readonly renumbered: readonly Int32Array[];
}

/** Keys keep the order in which they are first met, part by part: the ids that one reading of all would give. */
function joinedKeys(parts: readonly Words[]): JoinedKeys {
  const forms: string[] = [];
  const ids = new Map<string, number>();
  const renumbered = parts.map(({ vocabulary }) => {
    const own = new Int32Array(vocabulary.forms.length);
    for (let key = 0; key < own.length; key++) {
      const form = vocabulary.forms[key] ?? "";
      const known = ids.get(form);
      own[key] = known ?? forms.length;
      if (known !== undefined) continue;
      ids.set(form, forms.length);
      forms.push(form);
    }
    return own;
  });
  return { forms, renumbered };
}

function keysOf(keys: Int32Array, ids: Int32Array): Int32Array {
  const renumbered = new Int32Array(keys.length);
  for (let word = 0; word < keys.length; word++) renumbered[word] = ids[keys[word] ?? 0] ?? 0;
  return renumbered;
}

/** The words of all parts, which are in the order of their articles. Equal to reading all articles at once, ids and all. */
export function joinWords(parts: readonly Words[]): Words {
  const { forms, renumbered } = joinedKeys(parts);
  const frequencies = new Uint32Array(forms.length);
  const keys = parts.map((part, index) => {
    const ids = renumbered[index] ?? new Int32Array();
    for (let key = 0; key < ids.length; key++) {
      const id = ids[key] ?? 0;
      frequencies[id] = (frequencies[id] ?? 0) + (part.frequencies[key] ?? 0);
    }
    return keysOf(part.keys, ids);
  });
  const words = shiftsOf(parts.map((part) => part.keys.length));
  const articles = shiftsOf(parts.map((part) => part.texts.length));
  const blocks = shiftsOf(parts.map((part) => part.blockArticle.length));
  const sections = shiftsOf(parts.map((part) => part.sectionFirst.length - 1));
  const rows = (of: (part: Words) => Int32Array, shifts: readonly number[] = []): Int32Array =>
    joinedRows(parts.map(of), shifts);
  return {
    vocabulary: { forms },
    keys: joinedRows(keys, []),
    starts: rows((part) => part.starts),
    ends: rows((part) => part.ends),
    blocks: rows((part) => part.blocks, blocks),
    articles: rows((part) => part.articles, articles),
    sections: rows((part) => part.sections, sections),
    blockArticle: rows((part) => part.blockArticle, articles),
    blockFirst: joinedFirsts(
      parts.map((part) => part.blockFirst),
      words,
    ),
    sectionFirst: joinedFirsts(
      parts.map((part) => part.sectionFirst),
      words,
    ),
    articleFirst: joinedFirsts(
      parts.map((part) => part.articleFirst),
      words,
    ),
    blockIsHeading: joinedBytes(parts.map((part) => part.blockIsHeading)),
    blockIsRepeated: joinedBytes(parts.map((part) => part.blockIsRepeated)),
    frequencies,
    texts: parts.flatMap((part) => part.texts),
    repeated: parts.flatMap((part, index) =>
      part.repeated.map(({ article, at }) => ({ article: article + (articles[index] ?? 0), at })),
    ),
  };
}
