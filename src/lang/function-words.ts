// Function words of the languages beside Arabic that articles about one affair come in. Why: «one of the most» in two articles is no passage.
// Written by hand, in two bands; a rough share is enough, since only the difference between common and rare counts. Arabic has a counted
// table of its own (ar/common-words.ts). Leaves out every word of content.

/** Words of one language by the share of articles that hold them: nearly all, or many. Folded as texts are (lower case). */
export interface FunctionWords {
  readonly inMost: string;
  readonly inMany: string;
}

/** Share of articles that hold a word of either band, 0..1. */
export const SHARE_IN_MOST = 0.7;
export const SHARE_IN_MANY = 0.2;

/** By BCP 47 primary tag. */
export const FUNCTION_WORDS: Readonly<Record<string, FunctionWords>> = {
  en: {
    inMost:
      "the of to and a in that is was for on with as it by at from an be has he said have are were not this his which but",
    inMany:
      "had been who they their will would after its also or one two more over about into than when there we i you all out up if no could can may other some new first last year years people government president minister country state united according told reported saying says while during before between against under since because most many such only any what so where how both through then them her she him our my these those being did do does made make now three week day monday tuesday wednesday thursday friday saturday sunday officials spokesman statement news agency percent million",
  },
  fr: {
    inMost: "de la le et les des en un une a du que dans pour est qui au par sur pas il ce plus se avec ne son d l",
    inMany:
      "sont ont été aux cette ses mais ou selon comme leur deux après elle nous ces fait même être si sans avant tout entre dont ils contre depuis encore aussi avait était où ont leurs notamment ainsi peut pays président ministre lundi mardi mercredi jeudi vendredi samedi dimanche s n qu c j millions année ans",
  },
  de: {
    inMost: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er hat",
    inMany:
      "aus bei wie nach sei sie wird sind noch einer um am haben einem über so zum war habe nur oder vor zur bis mehr durch man dass soll ihre seine unter wurde gegen sagte einen wenn aber kann werden worden wir ich ihr jahr jahre prozent millionen montag dienstag mittwoch donnerstag freitag samstag sonntag",
  },
  es: {
    inMost: "de la que el en y a los del se las por un para con no una su al es lo como más",
    inMany:
      "o pero sus le ha fue este esta entre sin sobre también hasta desde ser son dos según años año tras contra durante ante donde cuando ya porque muy había han está presidente ministro gobierno país lunes martes miércoles jueves viernes sábado domingo millones",
  },
  tr: {
    inMost: "ve bir bu da de için ile olarak olan",
    inMany:
      "çok daha en gibi kadar ise ancak sonra değil ya göre her o ki ne var yok iki yeni ilk son eden edilen oldu olduğu olduğunu dedi söyledi belirtti ifade etti açıkladı karşı arasında üzerinde türkiye başkanı bakanı cumhurbaşkanı pazartesi salı çarşamba perşembe cuma cumartesi pazar milyon yıl gün",
  },
  ru: {
    inMost: "в и на что с по не из он к о для это как от за а",
    inMany:
      "его у то при но был была были также до или их быть со все так году после она мы я этом этого только может если уже время более году лет под между перед об во который которые которых сообщил сообщила заявил заявила сказал словам данным президент министр понедельник вторник среду четверг пятницу субботу воскресенье миллионов процентов",
  },
  uk: {
    inMost: "в і на що з у не до за та це як від для про",
    inMany:
      "його й але був була були також або їх бути зі всі так році після вона ми я цього тільки може якщо вже час більше років під між перед який які яких повідомив заявив сказав словами даними президент міністр мільйонів відсотків",
  },
  fa: {
    inMost: "و در به از که این را با است برای ان",
    inMany:
      "تا بر شده خود یک اما کرد شد بود هم نیز پس او ها های می گفت کرده کشور رییس جمهور وزیر سال روز وی باید اند دو بین پیش دیگر همچنین مورد",
  },
};
