// Russian phrases that name a source without a verb, and words of hearsay that name none. Each with a marked example that a test runs.
// Leaves out verbs (verbs.ts).

import type { HearsayPhrase, ReportingNoun, ReportingPhrase } from "../reporting-language.ts";

const according = (phrase: string, example: string): ReportingPhrase => ({
  phrase,
  source: "behind",
  class: "according",
  commitment: 2,
  stance: 0,
  example,
});

/** «по его словам»: whose words they are was said before. */
const known = (phrase: string, example: string): ReportingPhrase => ({
  ...according(phrase, example),
  source: "inherited",
});

const POSSESSIVES = ["его", "её", "их"];

/** Phrases of source. */
export const RUSSIAN_PHRASES: readonly ReportingPhrase[] = [
  according("по словам", "[cue:По словам] [source:инженера Павла Сомова], [content:работы займут год]."),
  according("со слов", "[content:Лодка утонула], [cue:со слов] [source:рыбака]."),
  according("по данным", "[cue:По данным] [source:газеты «Берег»], [content:жалобы были в марте]."),
  according("по информации", "[cue:По информации] [source:полиции], [content:двое ранены]."),
  according("по сведениям", "[cue:По сведениям] [source:редакции], [content:договор тайный]."),
  according("по сообщению", "[cue:По сообщению] [source:агентства «Волна»], [content:рейс отменён]."),
  according("по сообщениям", "[cue:По сообщениям] [source:местных СМИ], [content:рейс отменён]."),
  according("по мнению", "[cue:По мнению] [source:экономиста], [content:курс упадёт]."),
  according("по версии", "[cue:По версии] [source:следствия], [content:датчики отключили]."),
  according("по оценке", "[cue:По оценке] [source:банка], [content:ущерб велик]."),
  according("по оценкам", "[cue:По оценкам] [source:экспертов], [content:ущерб велик]."),
  according("по заявлению", "[cue:По заявлению] [source:министерства], [content:дамба цела]."),
  according("по утверждению", "[cue:По утверждению] [source:защиты], [content:письмо поддельное]."),
  according("по свидетельству", "[cue:По свидетельству] [source:соседей], [content:дом пустовал]."),
  according("согласно", "[cue:Согласно] [source:прогнозу института], [content:дожди продлятся]."),
  according("как следует из", "[cue:Как следует из] [source:отчёта комиссии], [content:клапан заржавел]."),
  {
    ...according("со ссылкой на", ""),
    class: "relay",
    example: "[content:Рейс отменён], [cue:со ссылкой на] [source:капитана].",
  },
  {
    ...according("ссылаясь на", ""),
    class: "relay",
    example: "[content:Рейс отменён], [cue:ссылаясь на] [source:капитана].",
  },
  ...POSSESSIVES.map((whose) =>
    known(
      `по ${whose} словам`,
      `[source:Павел Сомов] заявил, что мост закрыт. [cue:По ${whose} словам], [content:работы займут год].`,
    ),
  ),
  ...POSSESSIVES.map((whose) =>
    known(
      `по ${whose} мнению`,
      `[source:Павел Сомов] заявил, что мост закрыт. [cue:По ${whose} мнению], [content:работы займут год].`,
    ),
  ),
  ...POSSESSIVES.map((whose) =>
    known(
      `по ${whose} данным`,
      `[source:Группа «Голос»] заявила, что мост закрыт. [cue:По ${whose} данным], [content:погибли двое].`,
    ),
  ),
];

const hearsay = (
  phrase: string,
  scope: HearsayPhrase["scope"],
  stance: HearsayPhrase["stance"],
  example: string,
): HearsayPhrase => ({ phrase, scope, commitment: 1, stance, example });

/** Words of hearsay. */
export const RUSSIAN_HEARSAY: readonly HearsayPhrase[] = [
  hearsay("якобы", "sentence", -1, "[content:Подрядчик] [cue:якобы] [content:получил письмо]."),
  hearsay("по слухам", "behind", -1, "[cue:По слухам], [content:мэр уходит]."),
  hearsay("ходят слухи", "behind", -1, "[cue:Ходят слухи], что [content:мэр уходит]."),
  hearsay("говорят", "behind", 0, "[cue:Говорят], что [content:завод закроют]."),
  hearsay("по некоторым данным", "behind", 0, "[cue:По некоторым данным], [content:свидетель уехал]."),
  hearsay("по неофициальной информации", "behind", 0, "[cue:По неофициальной информации], [content:жертв больше]."),
  hearsay("по неподтверждённым данным", "behind", -1, "[cue:По неподтверждённым данным], [content:жертв больше]."),
  hearsay("по предварительным данным", "behind", 0, "[cue:По предварительным данным], [content:двое ранены]."),
  hearsay("по предварительной информации", "behind", 0, "[cue:По предварительной информации], [content:двое ранены]."),
  hearsay("как стало известно", "behind", 0, "[cue:Как стало известно], [content:договор тайный]."),
  hearsay("стало известно", "behind", 0, "[cue:Стало известно], что [content:договор тайный]."),
  hearsay("установлено", "behind", 0, "[cue:Установлено], что [content:мужчина упал с высоты]."),
  hearsay("предположительно", "sentence", 0, "[content:Судно] [cue:предположительно] [content:затонуло]."),
];

/** Nouns of saying. */
export const RUSSIAN_NOUNS: readonly ReportingNoun[] = [];
