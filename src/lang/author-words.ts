// What stands around authors' names in bylines and metadata, in all languages that are read: labels before them, roles behind them, signs that a
// name is a company's, words that join two names. Data only; who splits the names is read/authors.ts. Arabic labels stand in the page words too.

/** One kind of word around names; a test takes each example apart. */
export interface AuthorWords {
  readonly kind: "label" | "role" | "company" | "joiner";
  readonly forms: readonly string[];
  /** A byline as metadata give it, and the names in it. */
  readonly example: string;
  readonly names: readonly string[];
}

/** The table. Forms are compared in lower case; a label or a role also ends at a colon. */
export const AUTHOR_WORDS: readonly AuthorWords[] = [
  {
    kind: "label",
    forms: [
      ...["by", "written by", "posted by", "published by", "reported by", "story by", "author", "authors"],
      ...["more from", "more by", "view all posts by", "show all articles of", "all posts by", "posts by"],
      ...["article by", "opinion by", "analysis by", "words by", "text by"],
    ],
    example: "Written by: Nora Velling",
    names: ["Nora Velling"],
  },
  {
    kind: "label",
    forms: [
      ...["von", "autor", "autorin", "autoren", "ein gastbeitrag von", "ein kommentar von", "eine analyse von"],
      ...[
        "kommentar von",
        "gastbeitrag von",
        "aufgezeichnet von",
        "interview von",
        "veröffentlicht von",
        "verfasst von",
        "geschrieben von",
      ],
    ],
    example: "von Autor: Georg Amberg",
    names: ["Georg Amberg"],
  },
  {
    kind: "label",
    forms: ["par", "écrit par", "publié par", "rédigé par", "auteur", "propos recueillis par"],
    example: "Par Claire Dastier",
    names: ["Claire Dastier"],
  },
  {
    kind: "label",
    forms: ["por", "escrito por", "publicado por"],
    example: "Por Inés Robleda",
    names: ["Inés Robleda"],
  },
  {
    kind: "label",
    forms: ["yazan", "yazar", "haber", "muhabir"],
    example: "Yazan: Deniz Arıkan",
    names: ["Deniz Arıkan"],
  },
  { kind: "label", forms: ["автор", "авторы", "текст"], example: "Автор: Нора Веллинг", names: ["Нора Веллинг"] },
  { kind: "label", forms: ["نویسنده", "خبرنگار"], example: "نویسنده: نورا ولینگ", names: ["نورا ولینگ"] },
  {
    kind: "label",
    forms: ["بقلم", "كتب", "كتبت", "كتبه", "إعداد", "بواسطة", "الكاتب", "المحرر", "تقرير", "ترجمة"],
    example: "كتب: ليلى المرساوي",
    names: ["ليلى المرساوي"],
  },
  {
    kind: "joiner",
    forms: ["and", "und", "et", "y", "ve", "и", "with", "mit", "avec", "con"],
    example: "Nora Velling and Tom Harker",
    names: ["Nora Velling", "Tom Harker"],
  },
  {
    kind: "role",
    forms: [
      ...["ceo", "editor", "editor-in-chief", "senior editor", "news editor", "correspondent", "senior correspondent"],
      ...[
        "reporter",
        "senior reporter",
        "staff writer",
        "senior writer",
        "contributor",
        "contributing writer",
        "columnist",
      ],
      ...["political editor", "business editor", "foreign correspondent", "staff reporter", "guest author"],
    ],
    example: "Nora Velling, Senior Correspondent",
    names: ["Nora Velling"],
  },
  {
    kind: "role",
    forms: ["redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "autorin", "gastautor"],
    example: "Georg Amberg, Korrespondent",
    names: ["Georg Amberg"],
  },
  {
    kind: "role",
    forms: ["envoyé spécial", "envoyée spéciale", "envoyés spéciaux", "correspondant", "correspondante", "journaliste"],
    example: "Claire Dastier, envoyée spéciale à Rafida",
    names: ["Claire Dastier"],
  },
  {
    kind: "company",
    forms: [
      "gmbh",
      "ag",
      "ltd",
      "limited",
      "inc",
      "llc",
      "llp",
      "plc",
      "corp",
      "s.a",
      "s.l",
      "a.ş",
      "e.v",
      "شركة",
      "ооо",
    ],
    example: "Hafenbote GmbH, Rafida, Germany",
    names: [],
  },
];
