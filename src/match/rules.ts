// The rules of matching, by id; the files that apply them name the id. docs/rules.md is made from this table.
// Leaves out the code; a test holds that the ids in the code stand here.

/** What each rule says, for people. 01 makes words, 02–05 find alignments, 06–08 shape passages, 09–11 tag what is no evidence. */
export const MATCH_RULES = {
  "MAT-01":
    "What compares as one word: a number in digits or words, a month under any of its names, a name in one piece or two, a clitic with its word.",
  "MAT-02":
    "Two articles that share a run of two words (three, or two rare ones, in more than two hundred articles) may share a passage there.",
  "MAT-03":
    "Shared runs that follow one another on both sides with small gaps are one candidate; several candidates a pair are kept.",
  "MAT-04": "Words are aligned one by one: exactly between shared runs, and outwards until too much differs.",
  "MAT-05":
    "A passage needs four aligned words (six in more than two thousand articles) and a score that weighs rare words more; a phrase that comes back beside a better passage is none.",
  "MAT-06":
    "A passage is cut where what is shared breaks off: at the border of a quotation, where one side reports in words of its own, at the end of a sentence; never where both texts run on word by word, but for paragraphs.",
  "MAT-07": "Each aligned run is the same, a spelling, a clitic, a substitution, an insertion or an omission.",
  "MAT-08":
    "A passage that stands in another order on the two sides has moved; so have words left out here and put in there.",
  "MAT-09":
    "Names, titles, known formulae and the words that name a source are a formula: shown, no evidence of a transmission.",
  "MAT-10":
    "A few words that fill less than half of what is said on either side are a phrase: shown and marked so, no evidence of a transmission.",
  "MAT-11":
    "In more than two hundred articles, words that stand in more than eight stories are a formula; near-duplicates are one story.",
} as const;
