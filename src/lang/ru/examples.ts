// Marked Russian news sentences by phenomenon: every one must give the marked finding among what is found. Fictional people and places.
// Leaves out the tables' own examples.

/** By phenomenon; a key that begins with "no record" holds texts in which nothing may be found. */
export const RUSSIAN_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "a quotation, a dash, the verb and its subject": [
    "[content:«Безопасность людей на первом месте»], — [cue:заявил] [source:мэр Игорь Латышев].",
    "[content:«Мы не знаем»], – [cue:сказала] [source:пресс-секретарь компании].",
    "[content:“Мост закрыт”], - [cue:сообщил] [source:Павел Сомов].",
    "[content:„Мы уходим“], — [cue:написала] [source:Дарья Велес] в своём канале.",
    "[content:«Вода поднялась за десять минут»], — [cue:вспоминает] [source:пекарь Ахмед].",
    "[content:«Мы не можем это подтвердить»], — [cue:заявил] журналистам [source:мэр].",
  ],
  "a pronoun behind the quotation": [
    "Мост закрыт, сообщил [source:мэр Игорь Латышев]. [content:«Он откроется осенью»], — [cue:добавил] он.",
    "[source:Адвокат Инна Саввина] назвала дело заказным. [content:«У нас есть документы»], — [cue:отметила] она.",
    "[source:Рыбаки] требуют, чтобы порт открыли. [content:«Мы ждём»], — [cue:говорят] они.",
  ],
  "a verb that interrupts the quotation": [
    "«[content:Это неправда], — [cue:возразила] [source:глава профсоюза Надежда Перова]. — [content:Мы отправили три письма]».",
    "«[content:Я действовал по инструкции], — [cue:говорит] [source:Антон Рогов], — [content:и вины не признаю]».",
  ],
  "a quotation behind its verb": [
    "[source:Павел Ферапонтов] [cue:сказал] в эфире: [content:«Меня пытаются оклеветать»].",
    "В [source:мэрии] [cue:ответили]: [content:«Всё будет сделано»].",
  ],
  "a clause with что": [
    "[source:Министр транспорта Олег Руднев] [cue:заявил] во вторник, что [content:дорогу откроют].",
    "[source:Пресс-секретарь кабинета министров Олег Руднев] [cue:сообщил], что [content:комментариев не будет].",
    "[source:Глава МЧС] [cue:подчеркнул], что [content:угрозы нет].",
    "[source:Сильвия Руднева] [cue:считает], что [content:дожди продлятся].",
    "[source:Учёные университета] [cue:пришли к выводу], что [content:берег отступает].",
  ],
  "an institution with its preposition": [
    "В [source:министерстве транспорта] [cue:утверждают], что [content:обращений не было].",
    "В [source:компании «МостСтрой»] [cue:заявили], что [content:ремонт закончен].",
    "[content:Десятки жителей пропали], [cue:сообщили] в [source:МЧС].",
  ],
  "what is said, then the verb": [
    "[content:Мост закрыли из-за трещин], [cue:сообщила] в понедельник [source:пресс-служба мэрии].",
    "[content:Вклады не заморозят], [cue:заявила] [source:председатель регулятора Эльвира Строганова].",
    "[content:Ключевой свидетель уехал], [cue:пишет] [source:«Деловой день»].",
  ],
  "a parenthesis with как": [
    "[cue:Как пишет] [source:газета «Деловой день»], [content:ставку повысят].",
    "[content:Ставку повысят], [cue:как сообщил] [source:министр].",
  ],
  "phrases of source": [
    "[cue:По словам] [source:инженера Павла Сомова], [content:работы займут восемь месяцев].",
    "[content:Погибли двое], [cue:по данным] [source:полиции].",
    "[cue:Согласно] [source:отчёту комиссии], [content:ремонт обойдётся дорого].",
  ],
  "anonymous sources": [
    "[source:Источник в правительстве] [cue:рассказал], что [content:ставку повысят].",
    "[source:Собеседник издания] [cue:уточнил], что [content:решение примут в июне].",
  ],
  "a gerund goes on": [
    "[source:Министр] пообещал помощь, [cue:признав], что [content:дамбы устарели].",
    "[source:Адвокат] назвала дело заказным, [cue:пояснив], что [content:есть документы].",
  ],
  "accusation, demand and denial": [
    "[source:Следственный комитет] [cue:обвиняет] [content:министра в сговоре].",
    "[source:МИД соседней Тарвии] [cue:потребовал] [content:провести расследование].",
    "[source:Министерство обороны] [cue:отрицает], что [content:авиация бомбила больницу].",
    "[source:Марк Дельвиг] [cue:призвал] [content:правительство опубликовать контракты].",
  ],
  hearsay: [
    "[content:Банки] [cue:якобы] [content:получили секретное письмо].",
    "[cue:Утверждается], что [content:письмо подписал заместитель министра].",
    "[cue:Ожидается], что [content:дожди продлятся].",
  ],
  "no record: names, works and mere action": [
    "Фильм «Чёрный берег» выходит в среду.",
    "Мэр встретился с рыбаками в понедельник.",
    "Совет собрался в четверг.",
    "Министр не стал отвечать на вопросы.",
    "В компании отказались от комментариев.",
    "Работы начались в марте.",
    "Завод «Прогресс» закрыли на ремонт.",
    "Мэр не сказал, когда откроют мост.",
  ],
};
