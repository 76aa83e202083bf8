// The rules of reading, by id: each block, date and outlet names the rule that made it. Leaves out the code; the ids in the code must be
// in this table (a test holds it and runs every example), and docs/rules.md is made from it.

/** What a rule says, for people, and invented text that it fits: the line or name in question in «⟦ ⟧», lines parted by « ¶ ». */
export interface ReadRuleText {
  readonly title: string;
  readonly example: string;
}

const rule = (title: string, example: string): ReadRuleText => ({ title, example });

/** Roles first, then outlet, byline, language, date and story rules. */
export const READ_RULES = {
  "REA-01": rule("Weather words or a temperature on a short line are furniture.", "⟦الرافدة 21 °C⟧"),
  "REA-02": rule(
    "Phone numbers, e-mail addresses and contact lines are furniture.",
    "⟦هاتف: شارع الميناء، الطابق الثاني⟧",
  ),
  "REA-03": rule("Share and follow buttons are furniture.", "⟦شارك الخبر⟧"),
  "REA-04": rule("Navigation, related links and counters are furniture.", "⟦اقرأ أيضاً: ماذا نعرف عن جسر الميناء؟⟧"),
  "REA-05": rule(
    "Legal lines, disclaimers and notices of the publisher are furniture.",
    "⟦الآراء الواردة هنا لا تعبر بالضرورة عن رأي الصحيفة⟧",
  ),
  "REA-06": rule("Three or more one-word lines in a row are tags: furniture.", "الجسر ¶ ⟦المرفأ⟧ ¶ السوق"),
  "REA-07": rule(
    "A long line that stands a second time in the same article is a copy: furniture.",
    "وقال مهندس البلدية إن الجسر القديم سيغلق مساء كل يوم. ¶ وبقي الطريق مفتوحا. ¶ ⟦وقال مهندس البلدية إن الجسر القديم سيغلق مساء كل يوم.⟧",
  ),
  "REA-08": rule(
    "A line that three articles of one outlet on different matters repeat word for word is furniture of that outlet.",
    "⟦تصدر هذه النشرة بدعم من قرائها وتعيش على اشتراكاتهم السنوية ولا تقبل إعلانا من أي جهة كانت.⟧",
  ),
  "REA-09": rule(
    "A short line at the head or foot that is little more than a date is furniture and evidence for the date.",
    "⟦السبت 14 أيلول 2024، الساعة 10:30⟧",
  ),
  "REA-10": rule("A label of authorship (إعداد, بقلم, By) with a name is a byline.", "⟦إعداد: ليلى المرساوي⟧"),
  "REA-11": rule("A label of origin (المصدر, وكالات, Source) with few words is a credit.", "⟦المصدر: وكالات⟧"),
  "REA-12": rule(
    "A short line at the head or foot that names an agency and hardly more is a credit.",
    "⟦صوت الميناء/ أ ف ب/ رويترز⟧",
  ),
  "REA-13": rule("A line of nothing but marks is a separator: furniture.", "⟦* * *⟧"),
  "REA-14": rule("The name of a section alone on a line is furniture.", "⟦اقتصاد⟧"),
  "REA-15": rule("A line that is nothing but the outlet's own name is furniture.", "⟦صوت الميناء⟧"),
  "REA-16": rule("What a page marks up as a heading of its main text is a subheading.", "<h2>⟦كلفة الترميم⟧</h2>"),
  "REA-17": rule(
    "An entry of a list or a block quotation in a page's main text is a paragraph.",
    "<ul><li>⟦إغلاق الجسر مساء⟧</li></ul>",
  ),
  "REA-18": rule("What a page marks up as the title of its text is the headline.", "<h1>⟦الجسر القديم يعود⟧</h1>"),
  "REA-19": rule(
    "A line at the head or foot that is nothing but the known author's name is a byline.",
    "<div>⟦ليلى المرساوي⟧</div>",
  ),
  "REA-20": rule("The line that equals the given title is the headline.", "⟦بلدية الرافدة ترمم الجسر القديم⟧"),
  "REA-21": rule(
    "The longest unlabelled line before the first paragraph is the headline.",
    "⟦بلدية الرافدة ترمم الجسر القديم⟧",
  ),
  "REA-22": rule("Other unlabelled lines before the first paragraph are subheadings.", "⟦الكلفة أربعة ملايين⟧"),
  "REA-23": rule("A short unfinished line between two paragraphs is a subheading.", "⟦كلفة غير معلنة⟧"),
  "REA-24": rule(
    "Twelve or more words are a paragraph; few words with a full stop too.",
    "⟦ويبقى الجسر مغلقا مساء كل يوم.⟧",
  ),
  "REA-25": rule(
    "An unlabelled line behind the last paragraph is furniture (low certainty).",
    "⟦موسم الأمطار يعود باكرا⟧",
  ),
  "REA-26": rule(
    "The place, outlet or desk before the dash that opens a paragraph is a slug.",
    "⟦صوت الميناء (مركز الأخبار)⟧ – أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ قريبا.",
  ),
  "REA-27": rule(
    "Where no line looks like a paragraph, the unlabelled lines are the story.",
    "عنوان الخبر ¶ ⟦سطر قصير⟧",
  ),
  "REA-28": rule(
    "What the extraction of the main text leaves out of a page is furniture.",
    "<aside><p>⟦موسم الأمطار يعود باكرا⟧</p></aside>",
  ),
  "REA-29": rule(
    "The text of a picture's caption is a caption.",
    "<figure><img src=a.png><figcaption>⟦الجسر القديم قبل الترميم⟧</figcaption></figure>",
  ),
  "REA-30": rule("The outlet is given by the record.", "⟦صوت الميناء⟧"),
  "REA-31": rule(
    "The outlet is named by the page's own description of itself.",
    `<meta property="og:site_name" content="⟦صوت الميناء⟧">`,
  ),
  "REA-32": rule(
    "The outlet is named by the slug of the first paragraph.",
    "⟦صوت الميناء⟧ (مركز الأخبار) – أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ قريبا.",
  ),
  "REA-33": rule("The host of the address stands for the outlet (weak).", "https://⟦sawt.example⟧/2024/09/jisr"),
  "REA-34": rule("The outlet is named by its own credit line, beside an agency.", "⟦صوت الميناء⟧/ أ ف ب"),
  "REA-35": rule("The outlet is named by the page's rights line.", "جميع الحقوق محفوظة © ⟦صوت الميناء⟧ 2024"),
  "REA-36": rule(
    "A paragraph that fits another article of the same outlet and not this one is a teaser: furniture.",
    "⟦بلغ فريق السهل المباراة النهائية لكأس الشباب بعد فوزه على ضيفه فريق الضفتين بهدفين في مباراة حضرها خمسة آلاف متفرج.⟧",
  ),
  "REA-40": rule(
    "A heading after which new sources report on other actors begins a second story.",
    "⟦شركة أجنبية على أبواب الرصيف الرابع⟧",
  ),
} as const satisfies Readonly<Record<string, ReadRuleText>>;

/** The id of a rule of reading. */
export type ReadRule = keyof typeof READ_RULES;
