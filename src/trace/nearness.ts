// Which statements a model of meaning puts near each other, by vectors that come from outside. Models differ in scale (some give .8 to everything),
// so nearness is a matter of rank: two statements are near where each is among the other's nearest in other articles and stands out from the rest.
// Leaves out where vectors come from, and whether near means the same (links.ts).

/** Vectors by statement id, all of one length. Empty where no model was asked. */
export type Vectors = ReadonlyMap<string, readonly number[]>;

interface Placed {
  readonly id: string;
  readonly article: string;
}

/** Nearest statements of other articles that count. Raising it finds more paraphrases in crowded claims, and more strangers. */
const NEAREST = 4;
/** Standard deviations by which a statement must be nearer than others are on average. */
const OUTSTANDING = 1.5;

interface Unitary extends Placed {
  /** Length 1. */
  readonly vector: Float64Array;
}

function unitary(list: readonly Placed[], vectors: Vectors): readonly Unitary[] {
  const length = [...vectors.values()][0]?.length ?? 0;
  return list.flatMap((one): Unitary[] => {
    const given = vectors.get(one.id);
    const norm = Math.hypot(...(given ?? []));
    if (!given || given.length !== length || !(norm > 0) || !Number.isFinite(norm)) return [];
    return [{ id: one.id, article: one.article, vector: Float64Array.from(given, (value) => value / norm) }];
  });
}

function cosine(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The outstanding nearest of one statement among those of other articles, with their cosines. */
function nearestOf(one: Unitary, all: readonly Unitary[]): ReadonlyMap<string, number> {
  const others = all
    .filter((other) => other.article !== one.article)
    .map((other) => ({ id: other.id, near: cosine(one.vector, other.vector) }));
  const mean = others.reduce((sum, { near }) => sum + near, 0) / Math.max(1, others.length);
  const deviation = Math.sqrt(
    others.reduce((sum, { near }) => sum + (near - mean) ** 2, 0) / Math.max(1, others.length),
  );
  const ranked = others.sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1)).slice(0, NEAREST);
  return new Map(
    ranked.filter(({ near }) => near > 0 && near >= mean + OUTSTANDING * deviation).map(({ id, near }) => [id, near]),
  );
}

/** Pairs of statements that are near each other both ways, with their cosine; keys are both ids, the smaller first, with a space between. */
export function nearPairs(list: readonly Placed[], vectors: Vectors): ReadonlyMap<string, number> {
  const all = unitary(list, vectors);
  const nearest = new Map(all.map((one) => [one.id, nearestOf(one, all)]));
  const pairs = new Map<string, number>();
  for (const [id, own] of nearest)
    for (const [other, near] of own)
      if (id < other && nearest.get(other)?.has(id)) pairs.set(`${id} ${other}`, Math.min(1, near));
  return pairs;
}
