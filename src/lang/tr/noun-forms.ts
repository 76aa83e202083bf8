// The cases of a Turkish noun, alone, in the plural and with the ending of the third person («bakan», «bakanı», «bakanlar», «bakanları»).
// Vowels and consonants follow the last ones of the noun. Leaves out other persons.

const VOWEL = /[aeıioöuüâîû]/gu;

function harmony(word: string): { readonly close: string; readonly open: string } {
  const vowel = word.match(VOWEL)?.at(-1) ?? "e";
  const back = /[aıouâû]/u.test(vowel);
  const round = /[oöuüû]/u.test(vowel);
  return { close: back ? (round ? "u" : "ı") : round ? "ü" : "i", open: back ? "a" : "e" };
}

const endsInVowel = (word: string): boolean => /[aeıioöuü]$/u.test(word);

/** «bakanlık» → «bakanlığ», «şirket» keeps its t. */
function softened(word: string): string {
  return /[aeıioöuü]k$/u.test(word) && word.length > MONOSYLLABLE ? `${word.slice(0, -1)}ğ` : word;
}

/** Letters. Nouns no longer than this keep their k («halk»). */
const MONOSYLLABLE = 4;

/** Cases but the nominative; `pronominal`: behind the ending of the third person an n stands before each. */
function cases(word: string, pronominal: boolean): readonly string[] {
  const { close, open } = harmony(word);
  const hard = /[fstkçşhp]$/u.test(word) ? "t" : "d";
  if (pronominal) return [`n${close}`, `n${close}n`, `n${open}`, `nd${open}`, `nd${open}n`].map((end) => word + end);
  const soft = softened(word);
  const link = endsInVowel(word) ? "y" : "";
  return [
    soft + link + close,
    `${soft}${endsInVowel(word) ? "n" : ""}${close}n`,
    soft + link + open,
    `${word}${hard}${open}`,
    `${word}${hard}${open}n`,
  ];
}

function possessed(word: string): string {
  const { close } = harmony(word);
  return endsInVowel(word) ? `${word}s${close}` : softened(word) + close;
}

/** A noun's forms: those that can be a subject and those that cannot. */
export interface NounForms {
  readonly subjects: readonly string[];
  readonly oblique: readonly string[];
}

/** All forms of a noun in the nominative singular. */
export function turkishNoun(noun: string): NounForms {
  const several = `${noun}l${harmony(noun).open}r`;
  const own = possessed(noun);
  const owned = possessed(several);
  const subjects = [noun, several, own, owned];
  const all = [...cases(noun, false), ...cases(several, false), ...cases(own, true), ...cases(owned, true)];
  return { subjects, oblique: all.filter((form) => !subjects.includes(form)) };
}
