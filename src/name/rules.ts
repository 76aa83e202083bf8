// The rules of naming, by id: each naming, alias and label comes from one of them. docs/rules.md is made from this table.
// Leaves out the code; a test holds that the ids in the code stand here.

/** What each rule says, for people. 01–12 find a naming, 13–19 say which namings are one, 20–23 find labels. */
export const NAME_RULES = {
  "NAM-01": "An agency or institution that a table knows, under any of its written forms.",
  "NAM-02": "A state by name.",
  "NAM-03": "A capital that is the source speaks for its state.",
  "NAM-04":
    "A head noun (centre, ministry, brigade) opens the name of a body; what follows in agreement belongs to it.",
  "NAM-05": "A title or office, then a name.",
  "NAM-06": "A name, then an office in apposition.",
  "NAM-07": "A known given name opens the name of a person.",
  "NAM-08": "An office without a name is a role.",
  "NAM-09": "A document of its own: cited, not shown; an actor of its article.",
  "NAM-10": "An issued document named with its issuer stands for the issuer.",
  "NAM-11": "A source that nobody can tell from another is anonymous: an actor of its article.",
  "NAM-12": "Any other source keeps its words and kind, in its article.",
  "NAM-13": "Namings with the same kind, head and words are one.",
  "NAM-14": "A short definite form goes back to the nearest fuller naming with the same head.",
  "NAM-15": "A surname, or the only bearer's given name, goes back to its person.",
  "NAM-16": "An office goes back to the person who holds it in the same article.",
  "NAM-17": "What a slash, brackets or a class word sets beside a name is another name of it.",
  "NAM-18": "The same full name in two articles is one actor, where its words tell it from others.",
  "NAM-19": "A lone surname, an office or a short form is the one actor of all articles that it can be.",
  "NAM-20": "A label stands inside or behind the name.",
  "NAM-21": "A label stands before the name.",
  "NAM-22": "A label stands in place of the name.",
  "NAM-23": "Marks of distance round a part of the name.",
} as const;
