// The frames of Russian, the surest first. Behind a quotation a dash and the verb come before the subject; a comma stands before «что».
// Leaves out how a slot is matched.

import type { ReportingFrame } from "../reporting-language.ts";

/** The frames, tried in this order. */
export const RUSSIAN_FRAMES: readonly ReportingFrame[] = [
  {
    template: "ATT-23",
    pattern: "Q - V A S!",
    takes: "quotation",
    example: "[content:«Мост закрыт»], — [cue:заявил] [source:мэр Игорь Латышев].",
  },
  {
    template: "ATT-23",
    pattern: "Q - S V",
    takes: "quotation",
    example: "[content:«Мост закрыт»], — [source:мэр] [cue:заявил].",
  },
  {
    template: "ATT-23",
    pattern: "Q - U S!",
    takes: null,
    example: "[content:«Самолёты не взлетали»], — [cue:говорится] в [source:заявлении ведомства].",
  },
  {
    template: "ATT-23",
    pattern: "Q , V A S!",
    takes: "quotation",
    example: "[content:«Мост закрыт»], [cue:заявил] [source:мэр].",
  },
  {
    template: "ATT-37",
    pattern: "C - V A S! - C",
    takes: "quotation",
    example: "«[content:Это неправда], — [cue:возразила] [source:Надежда Перова]. — [content:Мы писали]».",
  },
  {
    template: "ATT-37",
    pattern: "C - V A S!",
    takes: "quotation",
    example: "[content:Это неправда], — [cue:возразила] [source:Надежда Перова].",
  },
  {
    template: "ATT-21",
    pattern: "S V A T C",
    takes: "clause",
    example: "[source:Профсоюз] [cue:заявил] в понедельник, что [content:мост закрыт].",
  },
  {
    template: "ATT-32",
    pattern: "S V O! A T C",
    takes: "clause",
    example: "[source:Источник] [cue:рассказал] агентству «Волна», что [content:мост закрыт].",
  },
  {
    template: "ATT-25",
    pattern: "C , U S $",
    takes: null,
    example: "[content:Жителей ищут], [cue:говорится] в [source:сообщении ведомства].",
  },
  {
    template: "ATT-25",
    pattern: "C , V S A $",
    takes: "bare",
    example: "[content:Мост закрыли], [cue:сообщили] в [source:мэрии].",
  },
  {
    template: "ATT-25",
    pattern: "C , V A S A $",
    takes: "bare",
    example: "[content:Мост закрыли], [cue:сообщила] в понедельник [source:пресс-служба мэрии].",
  },
  {
    template: "ATT-24",
    pattern: "S V A : Q",
    takes: "quotation",
    example: "[source:Мэр] [cue:заявил]: [content:«Мост закрыт»].",
  },
  {
    template: "ATT-21",
    pattern: "V S A T C",
    takes: "clause",
    example: "[cue:Заявил] [source:мэр] в понедельник, что [content:мост закрыт].",
  },
  {
    template: "ATT-25",
    pattern: "^ V S , C",
    takes: "bare",
    example: "[cue:Как сообщает] [source:агентство «Волна»], [content:рейс отменён].",
  },
  {
    template: "ATT-25",
    pattern: "^ U S , C",
    takes: null,
    example: "[cue:Как отмечается] в [source:отчёте комиссии], [content:ремонт дорог].",
  },
  {
    template: "ATT-29",
    pattern: "S V R C",
    takes: null,
    example: "[source:Синоптик] [cue:предупредила] о [content:новых дождях].",
  },
  {
    template: "ATT-29",
    pattern: "S U R C",
    takes: null,
    example: "В [source:пресс-релизе компании] [cue:говорится] о [content:вырванных из контекста цитатах].",
  },
  {
    template: "ATT-28",
    pattern: "U R C",
    takes: null,
    example: "[cue:Сообщается] о [content:повреждении железной дороги].",
  },
  {
    template: "ATT-30",
    pattern: "S V A C",
    takes: "target",
    example: "[source:Оппозиция] [cue:обвинила] [content:мэра во лжи].",
  },
  {
    template: "ATT-29",
    pattern: "S V A C",
    takes: "object",
    example: "[source:Компания] [cue:отвергла] [content:эти обвинения].",
  },
  {
    template: "ATT-26",
    pattern: "W A T C",
    takes: null,
    example: "[source:Мэр] заявил, что ремонт начат, [cue:добавив], что [content:мост закрыт].",
  },
  {
    template: "ATT-26",
    pattern: "W A : Q",
    takes: "quotation",
    example: "[source:Мэр] заявил, что всё хорошо, [cue:добавив]: [content:«Мост закрыт»].",
  },
  {
    template: "ATT-28",
    pattern: "U T C",
    takes: null,
    example: "[cue:Сообщается], что [content:двое ранены].",
  },
  {
    template: "ATT-27",
    pattern: "C , P S! , C",
    takes: null,
    example: "[content:Никакого предложения], [cue:по словам] [source:Павла Сомова], [content:не было].",
  },
  {
    template: "ATT-27",
    pattern: "P S! , C",
    takes: null,
    example: "[cue:По словам] [source:мэра], [content:мост закрыт].",
  },
  {
    template: "ATT-27",
    pattern: "C ,? P S!",
    takes: null,
    example: "[content:Мост закрыт], [cue:по словам] [source:мэра].",
  },
  {
    template: "ATT-27",
    pattern: "P , C",
    takes: null,
    example: "[source:Мэр] заявил, что мост закрыт. [cue:По его словам], [content:работы начались].",
  },
  {
    template: "ATT-27",
    pattern: "C , P $",
    takes: null,
    example: "[source:Мэр] заявил, что мост закрыт. [content:Работы начались], [cue:по его словам].",
  },
  {
    template: "ATT-28",
    pattern: "M H C",
    takes: null,
    example: "[content:Подрядчик] [cue:якобы] [content:получил письмо].",
  },
  {
    template: "ATT-28",
    pattern: "H ,? T? C",
    takes: null,
    example: "[cue:Говорят], что [content:завод закроют].",
  },
];
