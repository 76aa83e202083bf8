// Two ways of editing a quotation, written apart so that the engine is not fitted to one: "plain" keeps the ends and changes words between
// them; "press" does to any word what outlets do: neighbours swapped, synonyms, clitics, numbers in words, transliterations.
// Leaves out where quotations come from and go to: plants.ts.

import type { Dice } from "./month.ts";

/** Edits a quotation's words; `others` are words of the article it goes to. */
export type Mutate = (words: readonly string[], roll: Dice, others: readonly string[]) => readonly string[];

/** Ways of editing by name. */
export type Mutations = Readonly<Record<string, Mutate>>;

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/[أإآ]/, "ا"],
  [/^ا/, "أ"],
  [/ة$/, "ه"],
  [/ى$/, "ي"],
  [/ي$/, "ى"],
  [/ه$/, "ة"],
  [/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[ابتثجحخدذرزسشصضطظعغفقكلمنهوي])/, "\u0640"],
  [/(?<=\p{L})$/u, "\u064e"],
  [/(?<=\p{L})(?=\p{L})/u, "\u0651"],
  [/^/, "\u200f"],
];

/** What other editors' keyboards and habits give besides. */
const PRESS_SWAPS: readonly (readonly [RegExp, string])[] = [
  ...SWAPS,
  [/ي/, "ی"],
  [/ك/, "ک"],
  [/ئو/, "ؤو"],
  [/لا/, "\ufefb"],
  [/(?<=\p{L})(?=\p{L}$)/u, "\u200d"],
  [/اً$/, "ا"],
];

/** Another spelling of a word, where one applies. */
function respelt(word: string, swaps: typeof SWAPS, roll: Dice): string {
  const swap = roll.pick(swaps.filter(([pattern]) => pattern.test(word)));
  return swap ? word.replace(swap[0], swap[1]) : word;
}

function halfRespelt(words: readonly string[], swaps: typeof SWAPS, roll: Dice): readonly string[] {
  return words.map((word) => (roll.chance(0.5) ? respelt(word, swaps, roll) : word));
}

function changedInside(
  words: readonly string[],
  share: number,
  roll: Dice,
  others: readonly string[],
): readonly string[] {
  return words.flatMap((word, index) => {
    const isEdge = index === 0 || index === words.length - 1;
    if (isEdge || !roll.chance(share)) return [word];
    const other = roll.pick(others) ?? word;
    switch (roll.below(4)) {
      case 0:
        return [];
      case 1:
        return [word, other];
      case 2:
        return [other];
      default:
        return [roll.chance(0.5) ? `و${word}` : word.replace(/^ال/, "")];
    }
  });
}

/** Without a run of its words inside. */
function abridged(words: readonly string[], share: number, roll: Dice): readonly string[] {
  const cut = Math.max(1, Math.round(words.length * share));
  const from = 1 + roll.below(Math.max(1, words.length - cut - 1));
  return [...words.slice(0, from), ...words.slice(from + cut)];
}

/** The edits of the prototype's bench. */
export const PLAIN: Mutations = {
  verbatim: (words) => words,
  ortho: (words, roll) => halfRespelt(words, SWAPS, roll),
  light: (words, roll, others) => changedInside(words, 0.1, roll, others),
  heavy: (words, roll, others) => halfRespelt(changedInside(words, 0.25, roll, others), SWAPS, roll),
  abridge: (words, roll) => halfRespelt(abridged(words, 0.3, roll), SWAPS, roll),
};

/** Words that stand for one another in the press. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  "كافة كل،كل جميع،نحو حوالي،حوالي نحو،بينما فيما،فيما بينما،بشأن حول،حول بشأن،المقبل القادم،القادم المقبل،إذ حيث،حيث إذ،قال ذكر،وقال وأضاف،وأضاف وتابع،أكد شدد،وأكد وأوضح،التي والتي،الذي والذي،أن بأن،الحالي الجاري،خاصة خصوصا،بسبب جراء،خلال أثناء،بعد عقب،قبل قبيل،عبر من،عدد مجموعة،أيضا كذلك،هذا ذلك،هذه تلك،يوم نهار،مقتل وفاة،هجوم اعتداء،مدينة بلدة،رئيس زعيم،حكومة سلطات،يمكن يستطيع،أكثر أزيد،بلاده دولته،منذ من"
    .split("،")
    .map((pair): readonly [string, string] => [pair.split(" ")[0] ?? "", pair.split(" ")[1] ?? ""]),
);
const NUMBER_WORDS: readonly string[] = "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(" ");
const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/غ/, "ج"],
  [/ترامب/, "ترمب"],
  [/أمريك/, "أميرك"],
  [/ميليشي/, "مليشي"],
  [/(?<=\p{L}\p{L}\p{L})ي(?=\p{L}\p{L})/u, ""],
  [/(?<=\p{L}\p{L})و(?=\p{L}\p{L})/u, ""],
];

function withClitic(word: string, roll: Dice): string {
  if (/^ال/.test(word)) return roll.pick([word.slice(2), `و${word}`, `ب${word}`, `ل${word.slice(1)}`]) ?? word;
  return (roll.pick(["و", "ف", "ب", "ل", "ال"]) ?? "") + word;
}

function inWords(word: string): string {
  const number = /^[0-9]{1,2}$/.test(word) ? NUMBER_WORDS[Number(word)] : undefined;
  return number ?? word;
}

/** One edit of one word, as likely a synonym, a clitic, a number in words or a transliteration as a word more or less. */
function edited(word: string, roll: Dice, others: readonly string[]): readonly string[] {
  const other = roll.pick(others) ?? word;
  switch (roll.below(7)) {
    case 0:
      return [];
    case 1:
      return [word, other];
    case 2:
      return [other];
    case 3:
      return [SYNONYMS.get(word) ?? other];
    case 4:
      return [withClitic(word, roll)];
    case 5:
      return [inWords(respelt(word, TRANSLITERATION, roll))];
    default:
      return [other, word];
  }
}

function swapped(words: readonly string[], share: number, roll: Dice): readonly string[] {
  const out = [...words];
  for (let index = 0; index + 1 < out.length; index++) {
    if (!roll.chance(share)) continue;
    const [one = "", other = ""] = [out[index], out[index + 1]];
    out[index] = other;
    out[index + 1] = one;
    index++;
  }
  return out;
}

function pressEdited(
  words: readonly string[],
  share: number,
  roll: Dice,
  others: readonly string[],
): readonly string[] {
  return swapped(words, share / 4, roll).flatMap((word) => (roll.chance(share) ? edited(word, roll, others) : [word]));
}

/** What outlets do to each other's words; any word may change, the first and last too. */
export const PRESS: Mutations = {
  verbatim: (words) => words,
  ortho: (words, roll) => halfRespelt(words, PRESS_SWAPS, roll),
  light: (words, roll, others) => pressEdited(words, 0.12, roll, others),
  heavy: (words, roll, others) => halfRespelt(pressEdited(words, 0.22, roll, others), PRESS_SWAPS, roll),
  abridge: (words, roll) => halfRespelt(abridged(words, 0.25, roll), PRESS_SWAPS, roll),
};
