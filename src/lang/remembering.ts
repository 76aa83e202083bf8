// Remembers what a pure function of a word gave: a news text repeats its words, and folding or stemming one costs more than a look-up. Bounded, so
// that a long run holds no more than a short one. Leaves out functions of anything but a text.

/** Results kept before all are forgotten; about the different words of a thousand articles. Raising it costs memory, lowering it costs repeats. */
const MOST = 50_000;

/** From so many units on V8 keeps a part of a text as a view of the whole: one rare word that is remembered would keep its article in memory. */
const VIEWED = 13;

/** The same text, in memory of its own. */
function apart(text: string): string {
  return text.length < VIEWED ? text : text.split("").join("");
}

/** The same function with its results remembered. It must depend on nothing but its text. */
export function remembering<Result>(compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = apart(text);
    const result = compute(own);
    if (known.size >= MOST) known.clear();
    known.set(own, result);
    return result;
  };
}
