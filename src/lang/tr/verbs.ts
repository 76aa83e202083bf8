// The verbs of Turkish news that report what someone says, thinks or asks for. One row a verb: its stem with the words before it, what it takes,
// a marked example. Leaves out verbs of mere action («görüştü», «oy verdi»).

import type { Commitment, Stance } from "../../model/attribution.ts";
import type { ReportingVerb } from "../reporting-language.ts";
import { type VerbGroup, verbsOf } from "../reporting-rows.ts";
import { relativeParticiple, turkishForms } from "./verb-forms.ts";

const GROUPS: readonly VerbGroup[] = [
  {
    class: "say",
    commitment: 2,
    stance: 0,
    verbs: [
      ["söyle", "n", "[source:Bakan Ali Kaya], [content:köprünün kapandığını] [cue:söyledi]."],
      ["de", "q", '[source:Belediye Başkanı Orhan Taşkın], [content:"Köprü kapalı"] [cue:dedi].'],
      ["belirt", "nq", "[source:Bakan Kaya], [content:suyun temiz olduğunu] [cue:belirtti]."],
      ["ifade et", "nq", "[source:Vali Selim Acar], [content:yolun açılacağını] [cue:ifade etti]."],
      ["aktar", "nq", "[source:Vali Selim Acar], [content:yolun açıldığını] [cue:aktardı]."],
      ["anlat", "nq", "[source:Köylüler], [content:suyun hızla yükseldiğini] [cue:anlattı]."],
      ["konuş", "q", '[source:Taşkın], [content:"Köprü kapalı"] diye [cue:konuştu].'],
      ["dile getir", "nq", "[source:Sendika], [content:ücretlerin yetmediğini] [cue:dile getirdi]."],
      ["ifadelerini kullan", "q", '[source:Eren], [content:"Bu kişilerle görüşmedim"] [cue:ifadelerini kullandı].'],
      ["ifadesini kullan", "q", '[source:Eren], [content:"Bu kişilerle görüşmedim"] [cue:ifadesini kullandı].'],
      [
        "değerlendirmesinde bulun",
        "q",
        '[source:Taşkın], [content:"Zor bir yıl oldu"] [cue:değerlendirmesinde bulundu].',
      ],
      ["değerlendirmesini yap", "q", '[source:Taşkın], [content:"Zor bir yıl oldu"] [cue:değerlendirmesini yaptı].'],
      ["paylaş", "q", '[source:Taşkın], [content:"Zor bir yıl oldu"] sözlerini [cue:paylaştı].'],
      ["dert yan", "nq", "[source:Köylüler], [content:yolun bozuk olduğundan] [cue:dert yandı]."],
      ["yakın", "n", "[source:Esnaf temsilcisi], [content:satışların düştüğünden] [cue:yakındı]."],
      ["yorumunu yap", "q", '[source:Taşkın], [content:"Zor bir yıl oldu"] [cue:yorumunu yaptı].'],
    ],
  },
  {
    class: "announce",
    commitment: 3,
    stance: 0,
    verbs: [
      ["açıkla", "nqo", "[source:Belediye], [content:köprünün kapatıldığını] [cue:açıkladı]."],
      ["duyur", "nqo", "[source:Bakanlık], [content:limanın salı günü açılacağını] [cue:duyurdu]."],
      ["ilan et", "no", "[source:Hükümet], [content:üç günlük yas] [cue:ilan etti]."],
      ["müjdesini ver", "n", "[source:Bakan Kaya], [content:yolun açılacağının] [cue:müjdesini verdi]."],
    ],
  },
  {
    class: "report",
    commitment: 2,
    stance: 0,
    verbs: [
      ["bildir", "nqo", "[source:Dalga Ajansı], [content:iki teknenin kaybolduğunu] [cue:bildirdi]."],
      ["haber ver", "n", "[source:Kaptan], [content:teknenin battığını] [cue:haber verdi]."],
      ["haberini geç", "n", "[source:Dalga Ajansı], [content:teknenin battığı] [cue:haberini geçti]."],
    ],
  },
  {
    class: "write",
    commitment: 2,
    stance: 0,
    verbs: [["yaz", "nq", "[source:Kıyı Postası gazetesi], [content:barajın çatladığını] [cue:yazdı]."]],
  },
  {
    class: "add",
    commitment: 2,
    stance: 0,
    verbs: [
      ["ekle", "nq", "[source:Taşkın], [content:çalışmaların başladığını] [cue:ekledi]."],
      ["sözlerine ekle", "nq", "[source:Taşkın], [content:çalışmaların başladığını] [cue:sözlerine ekledi]."],
      ["sözlerini sürdür", "q", '[source:Taşkın], [content:"Biraz zaman gerekiyor"] diye [cue:sözlerini sürdürdü].'],
      ["devam et", "q", '[source:Taşkın], [content:"Biraz zaman gerekiyor"] diye [cue:devam etti].'],
      ["yinele", "nq", "[source:Bakan Kaya], [content:kararın verilmediğini] [cue:yineledi]."],
      ["tekrarla", "nq", "[source:Bakan Kaya], [content:kararın verilmediğini] [cue:tekrarladı]."],
    ],
  },
  {
    class: "explain",
    commitment: 2,
    stance: 1,
    verbs: [
      ["kaydet", "nq", "[source:Obuz], [content:davanın düşeceğini] [cue:kaydetti]."],
      ["hatırlat", "nq", "[source:Soylu], [content:kararın haziranda alınacağını] [cue:hatırlattı]."],
      ["dikkat çek", "nq", "[source:Uzmanlar], [content:suyun azaldığına] [cue:dikkat çekti]."],
      ["işaret et", "nq", "[source:Rapor], [content:vanaların eskidiğine] [cue:işaret etti]."],
      ["altını çiz", "nq", "[source:Bakan Kaya], [content:tehlikenin geçtiğinin] [cue:altını çizdi]."],
      ["vurgula", "nq", "[source:Soylu], [content:söylentilerin asılsız olduğunu] [cue:vurguladı]."],
      ["vurgu yap", "n", "[source:Soylu], [content:sabırlı olunması gerektiğine] [cue:vurgu yaptı]."],
      ["bilgisini ver", "nq", "[source:Vali Acar], [content:yolun açıldığı] [cue:bilgisini verdi]."],
      ["bilgisini paylaş", "nq", "[source:Vali Acar], [content:yolun açıldığı] [cue:bilgisini paylaştı]."],
    ],
  },
  {
    class: "assert",
    commitment: 3,
    stance: 0,
    verbs: [
      ["doğrula", "no", "[source:Polis], [content:şüphelinin yakalandığını] [cue:doğruladı]."],
      ["teyit et", "no", "[source:Polis], [content:şüphelinin yakalandığını] [cue:teyit etti]."],
      ["savun", "nq", "[source:Avukat Obuz], [content:belgenin sahte olduğunu] [cue:savundu]."],
      ["kendini savun", "q", '[source:Rogan], [content:"Talimata göre hareket ettim"] diye [cue:kendini savundu].'],
      ["garanti et", "n", "[source:Şirket], [content:suyun temiz olduğunu] [cue:garanti etti]."],
      ["güvencesi ver", "n", "[source:Bakan Kaya], [content:kimsenin mağdur olmayacağı] [cue:güvencesi verdi]."],
    ],
  },
  {
    class: "reveal",
    commitment: 3,
    stance: 1,
    verbs: [
      ["ortaya koy", "no", "[source:Rapor], [content:frenlerin aşındığını] [cue:ortaya koydu]."],
      ["ortaya çıkar", "no", "[source:Gazete], [content:sözleşmenin gizli olduğunu] [cue:ortaya çıkardı]."],
      ["göster", "n", "[source:Araştırma], [content:kıyının gerilediğini] [cue:gösteriyor]."],
      ["kanıtla", "n", "[source:Görüntüler], [content:rıhtımın boş olduğunu] [cue:kanıtladı]."],
      ["ifşa et", "no", "[source:Site], [content:müşteri listesini] [cue:ifşa etti]."],
      ["tespit et", "n", "[source:Müfettişler], [content:sensörlerin kapatıldığını] [cue:tespit etti]."],
    ],
  },
  {
    class: "admit",
    commitment: 3,
    stance: 1,
    verbs: [
      ["itiraf et", "nqo", "[source:Bakan Velioğlu], [content:denetim yapılmadığını] [cue:itiraf etti]."],
      ["kabul et", "n", "[source:Müdür Rogan], [content:alarmın kapalı olduğunu] [cue:kabul etti]."],
    ],
  },
  {
    class: "claim",
    commitment: 2,
    stance: -1,
    verbs: [
      ["iddia et", "nq", "[source:Muhalefet], [content:sandıkların kaybolduğunu] [cue:iddia etti]."],
      ["öne sür", "nq", "[source:Bir yetkili], [content:yazının gönderildiğini] [cue:öne sürdü]."],
      ["ileri sür", "nq", "[source:Örgüt sözcüsü], [content:bombaların uçaktan atıldığını] [cue:ileri sürdü]."],
      ["üstlen", "o", "[source:Örgüt], [content:saldırıyı] [cue:üstlendi]."],
    ],
  },
  {
    class: "deny",
    commitment: 3,
    stance: 0,
    verbs: [
      ["yalanla", "noq", "[source:Savunma Bakanlığı], [content:uçağın düştüğü iddialarını] [cue:yalanladı]."],
      ["reddet", "noq", "[source:Eski bakan], [content:komisyon aldığı yönündeki iddiaları] [cue:reddetti]."],
      ["inkâr et", "no", "[source:Sanık], [content:suçlamaları] [cue:inkâr etti]."],
      ["karşı çık", "o", "[source:Sendika], [content:limanın özelleştirilmesine] [cue:karşı çıktı]."],
      ["itiraz et", "oq", "[source:Sendika], [content:limanın özelleştirilmesine] [cue:itiraz etti]."],
    ],
  },
  {
    class: "accuse",
    commitment: 3,
    stance: 0,
    verbs: [
      ["suçla", "o", "[source:Muhalefet], [content:bakanı yalan söylemekle] [cue:suçladı]."],
      ["itham et", "o", "[source:Muhalefet], [content:bakanı yalan söylemekle] [cue:itham etti]."],
      ["eleştir", "oq", "[source:Sendika], [content:yavaş onarımı] [cue:eleştirdi]."],
      ["kına", "oq", "[source:Dışişleri Bakanlığı], [content:limana yapılan saldırıyı] [cue:kınadı]."],
      ["tepki göster", "oq", "[source:Köylüler], [content:maden kararına] [cue:tepki gösterdi]."],
      ["olarak nitele", "o", '[source:Bakan Kruşina], [content:olayı "savaş suçu"] [cue:olarak niteledi].'],
      ["olarak nitelendir", "o", '[source:Bakan Kruşina], [content:olayı "savaş suçu"] [cue:olarak nitelendirdi].'],
      ["olarak tanımla", "o", '[source:Bakan Kruşina], [content:olayı "savaş suçu"] [cue:olarak tanımladı].'],
    ],
  },
  {
    class: "demand",
    commitment: 2,
    stance: 0,
    verbs: [
      ["iste", "no", "[source:Balıkçılar], [content:limanın açılmasını] [cue:istedi]."],
      ["talep et", "no", "[source:Balıkçılar], [content:limanın açılmasını] [cue:talep etti]."],
      [
        "çağrısında bulun",
        "oq",
        "[source:Dernek], [content:hükümete sözleşmeleri yayımlama] [cue:çağrısında bulundu].",
      ],
      ["çağrısı yap", "oq", "[source:Vali Acar], [content:halka evde kalma] [cue:çağrısı yaptı]."],
      ["tavsiyesinde bulun", "oq", "[source:Doktorlar], [content:halka suyu kaynatma] [cue:tavsiyesinde bulundu]."],
      ["öner", "no", "[source:Komisyon], [content:plajın kapatılmasını] [cue:önerdi]."],
      ["emret", "no", "[source:General Demir], [content:kapıların açılmasını] [cue:emretti]."],
      ["talimatı ver", "o", "[source:Başbakan Kesel], [content:bölgeye yardım gönderilmesi] [cue:talimatı verdi]."],
    ],
  },
  {
    class: "promise",
    commitment: 3,
    stance: 0,
    verbs: [
      ["söz ver", "n", "[source:Başbakan Kesel], [content:yardımın ulaşacağına] [cue:söz verdi]."],
      ["sözü ver", "n", "[source:Başbakan Kesel], [content:yardımın ulaşacağı] [cue:sözü verdi]."],
      ["vaat et", "no", "[source:Başbakan Kesel], [content:yardım göndereceğini] [cue:vaat etti]."],
      ["tehdidinde bulun", "oq", "[source:Örgüt], [content:rehineleri öldürme] [cue:tehdidinde bulundu]."],
    ],
  },
  {
    class: "warn",
    commitment: 2,
    stance: 0,
    verbs: [
      ["uyar", "nqo", '[source:Meteoroloji uzmanı Sevim Ruha], [content:"Su yükselecek"] diye [cue:uyardı].'],
      ["uyarısında bulun", "noq", "[source:Valilik], [content:suyun yükseleceği] [cue:uyarısında bulundu]."],
      ["uyarısı yap", "noq", "[source:Valilik], [content:suyun yükseleceği] [cue:uyarısı yaptı]."],
    ],
  },
  {
    class: "believe",
    commitment: 1,
    stance: 0,
    verbs: [
      [
        "görüşünü dile getir",
        "n",
        "[source:Ekonomist Ada Ferman], [content:anlaşmanın ucuz olacağı] [cue:görüşünü dile getirdi].",
      ],
      [
        "görüşünü savun",
        "n",
        "[source:Ekonomist Ada Ferman], [content:anlaşmanın ucuz olacağı] [cue:görüşünü savundu].",
      ],
      [
        "görüşünü paylaş",
        "n",
        "[source:Ekonomist Ada Ferman], [content:anlaşmanın ucuz olacağı] [cue:görüşünü paylaştı].",
      ],
      ["düşün", "nq", "[source:Uzmanlar], [content:setin dayanacağını] [cue:düşünüyor]."],
      ["inan", "n", "[source:Uzmanlar], [content:setin dayanacağına] [cue:inanıyor]."],
      ["um", "n", "[source:Belediye], [content:köprünün mayısta açılacağını] [cue:umuyor]."],
      ["bekle", "n", "[source:Uzmanlar], [content:fiyatların düşeceğini] [cue:bekliyor]."],
      ["tahmin et", "n", "[source:Banka], [content:fiyatların düşeceğini] [cue:tahmin ediyor]."],
      ["öngör", "no", "[source:Banka], [content:fiyatların düşeceğini] [cue:öngörüyor]."],
      ["endişe et", "n", "[source:Köylüler], [content:setin çökeceğinden] [cue:endişe ediyor]."],
    ],
  },
  {
    class: "reply",
    commitment: 2,
    stance: 0,
    verbs: [
      ["yanıtını ver", "q", '[source:Vali Acar], [content:"Göreceğiz"] [cue:yanıtını verdi].'],
      ["cevabını ver", "q", '[source:Vali Acar], [content:"Göreceğiz"] [cue:cevabını verdi].'],
      ["yanıt ver", "q", '[source:Vali Acar], [content:"Göreceğiz"] diye [cue:yanıt verdi].'],
      ["sor", "q", '[source:Taşkın], [content:"Kim ödeyecek"] diye [cue:sordu].'],
    ],
  },
];

const plain = {
  class: "say",
  commitment: 2 as Commitment,
  stance: 0 as Stance,
  participles: [],
  passives: [],
  prepositions: [],
};

/** Cues that are no verb of their own, or only announce the quotation behind their colon. */
const STANDING: readonly ReportingVerb[] = [
  {
    ...plain,
    lemma: "görüşünde",
    class: "believe",
    commitment: 1,
    forms: ["görüşünde", "görüşündeler", "kanaatinde", "kanısında"],
    takes: ["nominal"],
    example: "[source:Dernek] ise [content:delillerin yeterli olduğu] [cue:görüşünde].",
  },
  {
    ...plain,
    lemma: "şöyle konuş",
    forms: [
      ...["şöyle dedi", "şöyle konuştu", "şöyle devam etti", "şöyle sürdürdü", "şunları söyledi", "şunları kaydetti"],
      ...["şunları dile getirdi", "şunları aktardı", "şunları ifade etti", "şunları belirtti", "şunları anlattı"],
      ...["şu ifadeleri kullandı", "şu ifadelere yer verdi", "şu değerlendirmede bulundu", "şu açıklamayı yaptı"],
    ],
    takes: ["quotation", "bare"],
    example: '[source:Leşker] [cue:şöyle konuştu]: [content:"Kur ağustosta dengelenir."]',
  },
];

/** «düşünerek», «isteyerek» tell why someone acts and report nothing. */
const INWARD: ReadonlySet<string> = new Set(["believe", "demand"]);

const BASE = verbsOf(GROUPS, turkishForms).map((verb) =>
  INWARD.has(verb.class) ? { ...verb, participles: [] } : verb,
);

/** «C-dığını belirten S»: the relative participle of each verb, with its source behind it. */
const RELATIVES: readonly ReportingVerb[] = BASE.map((verb) => ({
  ...verb,
  lemma: verb.lemma,
  forms: [relativeParticiple(verb.lemma)],
  participles: [],
  passives: [],
  takes: verb.takes.includes("quotation") && verb.lemma === "de" ? ["quotation"] : ["nominal"],
  example:
    verb.lemma === "de"
      ? '[content:"Eksiklerimiz var"] [cue:diyen] [source:Kesel], bölgeye gitti.'
      : `[content:Setlerin eski olduğunu] [cue:${relativeParticiple(verb.lemma)}] [source:Kesel], bölgeye gitti.`,
}));

/** The verbs, and behind them their relative participles. */
export const TURKISH_VERBS: readonly ReportingVerb[] = [...STANDING, ...BASE, ...RELATIVES];
