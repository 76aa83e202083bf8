// Russian as the common engine reads it: all its tables in one value. Leaves out page words, months and numbers.

import type { ReportingLanguage } from "../reporting-language.ts";
import { RUSSIAN_EXAMPLES } from "./examples.ts";
import { RUSSIAN_FRAMES } from "./frames.ts";
import { RUSSIAN_HEARSAY, RUSSIAN_NOUNS, RUSSIAN_PHRASES } from "./phrases.ts";
import { RUSSIAN_ANONYMITY, RUSSIAN_HEADS } from "./source-words.ts";
import { RUSSIAN_VERBS } from "./verbs.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const ADJUNCTS =
  "в во на с со после до из у к ко о об обо за перед через для без между среди над под около во несмотря вместо благодаря";
const TIME =
  "вчера сегодня завтра накануне ранее позже утром днём вечером ночью понедельник вторник среду четверг пятницу субботу воскресенье понедельника вторника января февраля марта апреля мая июня июля августа сентября октября ноября декабря года";

/** Russian. */
export const RUSSIAN: ReportingLanguage = {
  code: "ru",
  verbs: RUSSIAN_VERBS,
  phrases: RUSSIAN_PHRASES,
  hearsay: RUSSIAN_HEARSAY,
  nouns: RUSSIAN_NOUNS,
  frames: RUSSIAN_FRAMES,
  complementisers: ["что", "чтобы", "будто", "как", "о том что"],
  infinitiveMarks: [],
  pronouns: {
    он: "any",
    она: "any",
    оно: "body",
    они: "several",
    который: "any",
    которая: "any",
    которые: "several",
    там: "body",
    тот: "person",
    та: "person",
    сам: "person",
    сама: "person",
  },
  heads: RUSSIAN_HEADS,
  headFirst: true,
  anonymity: RUSSIAN_ANONYMITY,
  boundaries: list(
    "который которая которое которые которого которой которых что чтобы когда где куда если хотя но а и или пока потому поскольку как чем ли то же однако зато также тоже",
  ),
  relatives: list("который которая которое которые которого которой которых которым которому"),
  clauseWords: list("был была было были будет будут является являются стал стала стали может могут"),
  mediums: list(
    "интервью эфире брифинге пресс-конференции канале телеграм-канале соцсетях соцсети заявлении сообщении посте письме разговоре беседе обращении видеообращении комментарии сайте встрече заседании выступлении",
  ),
  linkingPrepositions: ["по", "при", "от"],
  adjunctOpeners: list(ADJUNCTS),
  determiners: list("этот эта это эти тот та те весь вся все каждый один одна некоторые ряд многие несколько два три"),
  conjunctions: ["и", "или", "но", "а"],
  adverbs: list(
    `${TIME} также тоже ещё уже неоднократно официально публично прямо ранее однако затем потом при этом снова вновь теперь лично это впервые`,
  ),
  undoing: list("не ни никогда нельзя может могут должен должны чтобы бы"),
  nounMarkers: [],
  capitals: true,
  verbFinal: false,
  quotationDash: true,
  apostrophe: "none",
  joinsHyphens: true,
  twinLetters: { ё: "е", Ё: "е" },
  nominalEndings: [],
  normative: list(
    "закону конституции договору контракту постановлению правилам плану кодексу указу графику расписанию статье законодательству соглашению уставу программе",
  ),
  subjectOpeners: ["в", "во", "на"],
  addressees: list(
    "журналистам журналисту репортёрам корреспонденту корреспондентам агентству изданию газете телеканалу каналу порталу радиостанции риа тасс интерфаксу изданию прессе нам",
  ),
  examples: RUSSIAN_EXAMPLES,
};
