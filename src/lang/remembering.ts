// Remembers what a pure function of a word gave: a news text repeats its words, and folding or stemming one costs more than a look-up. Bounded, so
// that a long run holds no more than a short one. Leaves out functions of anything but a text.

/** Results kept before all are forgotten; about the different words of a thousand articles. Raising it costs memory, lowering it costs repeats. */
const MOST = 50_000;

/** The same function with its results remembered. It must depend on nothing but its text. */
export function remembering<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
