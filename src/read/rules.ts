// The rules of reading, by id: each block, date and outlet names the rule that made it. Leaves out the code; the ids in the code must be
// in this table (a test holds it), and docs/rules.md is made from it.

/** What each rule says, for people. Roles first, then outlet, byline, language, date and story rules. */
export const READ_RULES = {
  "REA-01": "Weather words or a temperature on a short line are furniture.",
  "REA-02": "Phone numbers, e-mail addresses and contact lines are furniture.",
  "REA-03": "Share and follow buttons are furniture.",
  "REA-04": "Navigation, related links and counters are furniture.",
  "REA-05": "Legal lines, disclaimers and notices of the publisher are furniture.",
  "REA-06": "Three or more one-word lines in a row are tags: furniture.",
  "REA-07": "A long line that stands a second time in the same article is a copy: furniture.",
  "REA-08":
    "A line that three articles of one outlet on different matters repeat word for word is furniture of that outlet.",
  "REA-09": "A short line at the head or foot that is little more than a date is furniture and evidence for the date.",
  "REA-10": "A label of authorship (إعداد, بقلم, By) with a name is a byline.",
  "REA-11": "A label of origin (المصدر, وكالات, Source) with few words is a credit.",
  "REA-12": "A short line at the head or foot that names an agency and hardly more is a credit.",
  "REA-13": "A line of nothing but marks is a separator: furniture.",
  "REA-14": "The name of a section alone on a line is furniture.",
  "REA-15": "A line that is nothing but the outlet's own name is furniture.",
  "REA-16": "What a page marks up as a heading of its main text is a subheading.",
  "REA-17": "An entry of a list or a block quotation in a page's main text is a paragraph.",
  "REA-18": "What a page marks up as the title of its text is the headline.",
  "REA-19": "A line at the head or foot that is nothing but the known author's name is a byline.",
  "REA-20": "The line that equals the given title is the headline.",
  "REA-21": "The longest unlabelled line before the first paragraph is the headline.",
  "REA-22": "Other unlabelled lines before the first paragraph are subheadings.",
  "REA-23": "A short unfinished line between two paragraphs is a subheading.",
  "REA-24": "Twelve or more words are a paragraph; few words with a full stop too.",
  "REA-25": "An unlabelled line behind the last paragraph is furniture (low certainty).",
  "REA-26": "The place, outlet or desk before the dash that opens a paragraph is a slug.",
  "REA-27": "Where no line looks like a paragraph, the unlabelled lines are the story.",
  "REA-28": "What the extraction of the main text leaves out of a page is furniture.",
  "REA-29": "The text of a picture's caption is a caption.",
  "REA-30": "The outlet is given by the record.",
  "REA-31": "The outlet is named by the page's own description of itself.",
  "REA-32": "The outlet is named by the slug of the first paragraph.",
  "REA-33": "The host of the address stands for the outlet (weak).",
  "REA-34": "The outlet is named by its own credit line, beside an agency.",
  "REA-35": "The outlet is named by the page's rights line.",
  "REA-36": "A paragraph that fits another article of the same outlet and not this one is a teaser: furniture.",
  "REA-40": "A heading after which new sources report on other actors begins a second story.",
} as const;

/** The id of a rule of reading. */
export type ReadRule = keyof typeof READ_RULES;
