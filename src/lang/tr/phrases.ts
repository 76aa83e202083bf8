// Turkish phrases that name a source without a verb, and words of hearsay that name none. Each with a marked example that a test runs.
// The source stands before them, in a case. Leaves out verbs (verbs.ts).

import type { HearsayPhrase, ReportingNoun, ReportingPhrase } from "../reporting-language.ts";

const according = (phrase: string, example: string): ReportingPhrase => ({
  phrase,
  source: "before",
  class: "according",
  commitment: 2,
  stance: 0,
  example,
});

/** Phrases of source. */
export const TURKISH_PHRASES: readonly ReportingPhrase[] = [
  according("göre", "[source:Mühendis Pelin Soydan]'a [cue:göre] [content:çalışmalar sekiz ay sürecek]."),
  according(
    "haberine göre",
    "[source:Kıyı Postası gazetesinin] [cue:haberine göre] [content:ilk şikâyetler martta yapıldı].",
  ),
  according("aktardığına göre", "[source:Dalga Ajansı]'nın [cue:aktardığına göre] [content:iki tekne kayıp]."),
  according("bildirdiğine göre", "[source:Dalga Ajansı]'nın [cue:bildirdiğine göre] [content:iki tekne kayıp]."),
  according("belirttiğine göre", "[source:Kaptanın] [cue:belirttiğine göre] [content:tekne battı]."),
  according("söylediğine göre", "[source:Komşularının] [cue:söylediğine göre] [content:ev boştu]."),
  according("iddiasına göre", "[source:Savcılığın] [cue:iddiasına göre] [content:sensörler kapatıldı]."),
  according("açıklamasına göre", "[source:Valiliğin] [cue:açıklamasına göre] [content:yol açıldı]."),
  according("verilerine göre", "[source:İklim Enstitüsü] [cue:verilerine göre] [content:yağışlar sürecek]."),
  according("raporuna göre", "[source:Komisyonun] [cue:raporuna göre] [content:vana paslanmıştı]."),
  according("ifadesine göre", "[source:Tanıkların] [cue:ifadesine göre] [content:uçak alçaktan geçti]."),
  according(
    "edinilen bilgiye göre",
    "[source:Güvenlik kaynaklarından] [cue:edinilen bilgiye göre] [content:araç vuruldu].",
  ),
  according("alınan bilgiye göre", "[source:Polisten] [cue:alınan bilgiye göre] [content:iki kişi yaralandı]."),
];

const hearsay = (
  phrase: string,
  stance: HearsayPhrase["stance"],
  example: string,
  scope: HearsayPhrase["scope"] = "behind",
): HearsayPhrase => ({ phrase, scope, commitment: 1, stance, example });

/** Words of hearsay. */
export const TURKISH_HEARSAY: readonly HearsayPhrase[] = [
  hearsay("iddiaya göre", -1, "[cue:İddiaya göre] [content:bazı çalışanlar işten çıkarıldı]."),
  hearsay("iddialara göre", -1, "[cue:İddialara göre] [content:bazı çalışanlar işten çıkarıldı]."),
  hearsay("söylentilere göre", -1, "[cue:Söylentilere göre] [content:başkan istifa edecek]."),
  hearsay("ilk bilgilere göre", 0, "[cue:İlk bilgilere göre] [content:iki kişi yaralandı]."),
  hearsay("ilk belirlemelere göre", 0, "[cue:İlk belirlemelere göre] [content:iki kişi yaralandı]."),
  hearsay("edinilen bilgilere göre", 0, "[cue:Edinilen bilgilere göre] [content:iki kişi yaralandı]."),
  hearsay("güya", -1, "[content:Kasa] [cue:güya] [content:boştu].", "sentence"),
  hearsay("sözde", -1, "[content:Kasa] [cue:sözde] [content:boştu].", "sentence"),
];

/** Nouns of saying. */
export const TURKISH_NOUNS: readonly ReportingNoun[] = [];
