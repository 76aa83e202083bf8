// Turkish as the common engine reads it: all its tables in one value. Leaves out page words, months and numbers.

import type { ReportingLanguage } from "../reporting-language.ts";
import { TURKISH_EXAMPLES } from "./examples.ts";
import { TURKISH_FRAMES } from "./frames.ts";
import { TURKISH_HEARSAY, TURKISH_NOUNS, TURKISH_PHRASES } from "./phrases.ts";
import { TURKISH_ANONYMITY, TURKISH_HEADS, TURKISH_OBLIQUE } from "./source-words.ts";
import { TURKISH_VERBS } from "./verbs.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** ‑DIğI and ‑AcAğI with their cases, singular and plural; ‑mA with the accusative, for what is asked. */
const NOMINAL_ENDINGS = ["ı", "i", "u", "ü"].flatMap((close) => {
  const open = /[ıu]/.test(close) ? "a" : "e";
  const tails = [
    close,
    `${close}n${close}`,
    `${close}n${open}`,
    `${close}n${close}n`,
    `${close}nd${open}n`,
    `${close}nd${open}`,
  ];
  const plural = /[ıu]/.test(close) ? "ı" : "i";
  const several = [plural, `${plural}n${plural}`, `${plural}n${open}`, `${plural}n${plural}n`, `${plural}nd${open}n`];
  return [
    ...["d", "t"].flatMap((hard) => tails.map((tail) => `${hard}${close}ğ${tail}`)),
    ...["d", "t"].flatMap((hard) => several.map((tail) => `${hard}${close}kl${open}r${tail}`)),
  ];
});
const FUTURE = ["acağ", "eceğ"].flatMap((stem) => {
  const [close, open] = stem === "acağ" ? ["ı", "a"] : ["i", "e"];
  return [close, `${close}n${close}`, `${close}n${open}`, `${close}n${close}n`, `${close}nd${open}n`].map(
    (tail) => stem + tail,
  );
});
const FUTURE_PLURAL = ["acaklar", "ecekler"].flatMap((stem) => {
  const [close, open] = stem === "acaklar" ? ["ı", "a"] : ["i", "e"];
  return [close, `${close}n${close}`, `${close}n${open}`, `${close}n${close}n`].map((tail) => stem + tail);
});
const WISHED = list("masını mesini malarını melerini mayı meyi");

const TIME =
  "dün bugün yarın pazartesi salı çarşamba perşembe cuma cumartesi pazar günü sabah akşam geçen hafta ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık";

/** Turkish. */
export const TURKISH: ReportingLanguage = {
  code: "tr",
  verbs: TURKISH_VERBS,
  phrases: TURKISH_PHRASES,
  hearsay: TURKISH_HEARSAY,
  nouns: TURKISH_NOUNS,
  frames: TURKISH_FRAMES,
  complementisers: [],
  infinitiveMarks: [],
  pronouns: {
    ben: "speaker",
    biz: "speaker",
    sen: "speaker",
    siz: "speaker",
    o: "person",
    kendisi: "person",
    kendisine: "person",
    ona: "person",
    onlar: "several",
    onlara: "several",
  },
  heads: TURKISH_HEADS,
  headFirst: false,
  anonymity: TURKISH_ANONYMITY,
  boundaries: list("ve ile ama fakat ancak çünkü veya ya ki eğer ise oysa"),
  relatives: [],
  clauseWords: [],
  mediums: list(
    "açıklamada açıklamasında açıklamalarda raporda raporunda toplantısında toplantıda haberinde haberde paylaşımda paylaşımında konuşmada konuşmasında röportajda yazısında programda programında mesajında mesajda bildiride bildirisinde iddianamesinde iddianamede demecinde demeçte söyleşide mektupta mektubunda ifadesinde görüşmede videoda organlarında medyada yayında yayınında",
  ),
  linkingPrepositions: [],
  adjunctOpeners: [],
  determiners: list("bir bu şu o bazı birçok çok iki üç her tüm bütün kimi"),
  conjunctions: ["ve"],
  adverbs: list(
    `${TIME} da de ise ayrıca daha önce sonra şimdi hâlâ henüz yine artık öte yandan bunun üzerine ardından ancak böylece zaten bilhassa birlikte böyle öyle belki elbette tabii işte hatta üstelik oysaki nitekim aslında sonuçta sonunda özellikle genellikle bazen hep şöyle diye şeklinde sözleriyle sözlerini`,
  ),
  undoing: [],
  nounMarkers: [],
  capitals: true,
  verbFinal: true,
  quotationDash: true,
  apostrophe: "suffix",
  joinsHyphens: true,
  twinLetters: { İ: "i", "\u0307": "", ı: "i", I: "i", â: "a", î: "i", û: "u", Â: "a" },
  partingWords: list("de da bile ise"),
  nominalEndings: [...new Set([...NOMINAL_ENDINGS, ...FUTURE, ...FUTURE_PLURAL, ...WISHED])],
  obliqueEndings: list(
    "dan den tan ten nda nde nın nin nun nün da de yla yle ken ınca ince unca ünce arak erek ıp ip up üp",
  ),
  obliqueHeads: TURKISH_OBLIQUE,
  relativeEndings: list("an en dığı diği duğu düğü tığı tiği tuğu tüğü"),
  pluralEndings: ["lar", "ler", "ları", "leri"],
  topicMarks: ["ise"],
  giving: list("yapılan gelen yayımlanan yayınlanan paylaşılan verilen"),
  normative: list(
    "yıla aya haftaya döneme güne dünkü öncekine öncesine yasaya kanuna yönetmeliğe anayasaya maddeye sözleşmeye plana takvime duruma isteğe ihtiyaca kurala mevzuata saatine zamana talimata emre usule bana bize sana size buna şuna kişiye duruma",
  ),
  examples: TURKISH_EXAMPLES,
};
