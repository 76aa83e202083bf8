// The frames of Turkish, the surest first. The verb stands last: before it what is said, as a quotation or turned into a noun, and at the head
// of the clause who says it. Leaves out how a slot is matched.

import type { ReportingFrame } from "../reporting-language.ts";

/** The frames, tried in this order. */
export const TURKISH_FRAMES: readonly ReportingFrame[] = [
  {
    template: "ATT-23",
    pattern: "Q V S",
    takes: "quotation",
    example: '[content:"Eksiklerimiz var"] [cue:diyen] [source:Kesel], bölgeye gitti.',
  },
  {
    template: "ATT-38",
    pattern: "F Q V",
    takes: "quotation",
    example: '[source:Taşkın], [content:"Köprü kapalı"] [cue:dedi].',
  },
  {
    template: "ATT-38",
    pattern: "F Q W",
    takes: "quotation",
    example: '[source:Taşkın], [content:"Köprü kapalı"] [cue:diyerek] eve gitti.',
  },
  {
    template: "ATT-35",
    pattern: "N V : Q",
    takes: "nominal",
    example: '[source:Bakan], [content:köprünün kapandığını] [cue:söyledi]: [content:"Ayağı çatladı."]',
  },
  {
    template: "ATT-24",
    pattern: "F V : Q",
    takes: "quotation",
    example: '[source:Leşker] [cue:şöyle konuştu]: [content:"Kur dengelenir."]',
  },
  {
    template: "ATT-24",
    pattern: "F V : C",
    takes: "bare",
    example: "[source:Leşker] [cue:şunları söyledi]: [content:Kur dengelenir].",
  },
  {
    template: "ATT-36",
    pattern: "N V S",
    takes: "nominal",
    example: "[content:Setlerin eski olduğunu] [cue:belirten] [source:Kesel], bölgeye gitti.",
  },
  {
    template: "ATT-35",
    pattern: "N V",
    takes: "nominal",
    example: "[source:Bakan], [content:köprünün kapandığını] [cue:söyledi].",
  },
  {
    template: "ATT-29",
    pattern: "N V",
    takes: "object",
    example: "[source:Bakan], [content:bütün suçlamaları] [cue:reddetti].",
  },
  {
    template: "ATT-35",
    pattern: "N W",
    takes: "nominal",
    example: "[source:Obuz], [content:müvekkilinin yurt dışında olduğunu] [cue:belirterek] salondan ayrıldı.",
  },
  {
    template: "ATT-29",
    pattern: "N W",
    takes: "object",
    example: "[source:Şirket] [content:bu iddiaları] [cue:reddederek] dava açacağını duyurdu.",
  },
  {
    template: "ATT-28",
    pattern: "F Q U",
    takes: "quotation",
    example: '[source:Bakanlıktan] yapılan açıklamada, [content:"Uçaklarımız havalanmadı"] [cue:denildi].',
  },
  {
    template: "ATT-28",
    pattern: "N U",
    takes: "nominal",
    example: "[content:Üç kişinin öldüğü] [cue:bildirildi].",
  },
  {
    template: "ATT-27",
    pattern: "S P ,? C",
    takes: null,
    example: "[source:Pelin Soydan]'a [cue:göre] [content:çalışmalar sekiz ay sürecek].",
  },
  {
    template: "ATT-28",
    pattern: "C H C",
    takes: null,
    example: "[content:Kasa] [cue:güya] [content:boştu].",
  },
  {
    template: "ATT-28",
    pattern: "H ,? C",
    takes: null,
    example: "[cue:İddiaya göre] [content:bazı çalışanlar işten çıkarıldı].",
  },
];
