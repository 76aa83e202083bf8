// The rules of reading, by id: each block, date and outlet names the rule that made it. Leaves out the code; the ids in the code must be
// in this table (a test holds it and runs every example), and docs/rules.md is made from it.

/**
 * What each rule says, for people, and invented text that it fits: the line or name in question in «⟦ ⟧», lines parted by « ¶ ». Roles first, then
 * outlet, byline, language, date and story rules.
 */
export const READ_RULES = {
  "REA-01": { title: "Weather words or a temperature on a short line are furniture.", example: "⟦الرافدة 21 °C⟧" },
  "REA-02": {
    title: "Phone numbers, e-mail addresses and contact lines are furniture.",
    example: "⟦هاتف: شارع الميناء، الطابق الثاني⟧",
  },
  "REA-03": { title: "Share and follow buttons are furniture.", example: "⟦شارك الخبر⟧" },
  "REA-04": {
    title: "Navigation, related links and counters are furniture.",
    example: "⟦اقرأ أيضاً: ماذا نعرف عن جسر الميناء؟⟧",
  },
  "REA-05": {
    title: "Legal lines, disclaimers and notices of the publisher are furniture.",
    example: "⟦الآراء الواردة هنا لا تعبر بالضرورة عن رأي الصحيفة⟧",
  },
  "REA-06": {
    title: "Three or more one-word lines in a row are tags: furniture.",
    example: "الجسر ¶ ⟦المرفأ⟧ ¶ السوق",
  },
  "REA-07": {
    title: "A long line that stands a second time in the same article is a copy: furniture.",
    example:
      "وقال مهندس البلدية إن الجسر القديم سيغلق مساء كل يوم. ¶ وبقي الطريق مفتوحا. ¶ ⟦وقال مهندس البلدية إن الجسر القديم سيغلق مساء كل يوم.⟧",
  },
  "REA-08": {
    title:
      "A line that three articles of one outlet on different matters repeat word for word is furniture of that outlet.",
    example: "⟦تصدر هذه النشرة بدعم من قرائها وتعيش على اشتراكاتهم السنوية ولا تقبل إعلانا من أي جهة كانت.⟧",
  },
  "REA-09": {
    title: "A short line at the head or foot that is little more than a date is furniture and evidence for the date.",
    example: "⟦السبت 14 أيلول 2024، الساعة 10:30⟧",
  },
  "REA-10": {
    title: "A label of authorship (إعداد, بقلم, By) with a name is a byline.",
    example: "⟦إعداد: ليلى المرساوي⟧",
  },
  "REA-11": {
    title: "A label of origin (المصدر, وكالات, Source) with few words is a credit.",
    example: "⟦المصدر: وكالات⟧",
  },
  "REA-12": {
    title: "A short line at the head or foot that names an agency and hardly more is a credit.",
    example: "⟦صوت الميناء/ أ ف ب/ رويترز⟧",
  },
  "REA-13": { title: "A line of nothing but marks is a separator: furniture.", example: "⟦* * *⟧" },
  "REA-14": { title: "The name of a section alone on a line is furniture.", example: "⟦اقتصاد⟧" },
  "REA-15": { title: "A line that is nothing but the outlet's own name is furniture.", example: "⟦صوت الميناء⟧" },
  "REA-16": {
    title: "What a page marks up as a heading of its main text is a subheading.",
    example: "<h2>⟦كلفة الترميم⟧</h2>",
  },
  "REA-17": {
    title: "An entry of a list or a block quotation in a page's main text is a paragraph.",
    example: "<ul><li>⟦إغلاق الجسر مساء⟧</li></ul>",
  },
  "REA-18": {
    title: "What a page marks up as the title of its text is the headline.",
    example: "<h1>⟦الجسر القديم يعود⟧</h1>",
  },
  "REA-19": {
    title:
      "A short line at the head or foot with the known author's name, or with the outlet's and a person's, is a byline.",
    example: "<div>⟦ليلى المرساوي⟧</div>",
  },
  "REA-20": {
    title: "The line that equals the given title is the headline.",
    example: "⟦بلدية الرافدة ترمم الجسر القديم⟧",
  },
  "REA-21": {
    title: "The longest unlabelled line before the first paragraph is the headline.",
    example: "⟦بلدية الرافدة ترمم الجسر القديم⟧",
  },
  "REA-22": {
    title: "Other unlabelled lines before the first paragraph are subheadings.",
    example: "⟦الكلفة أربعة ملايين⟧",
  },
  "REA-23": { title: "A short unfinished line between two paragraphs is a subheading.", example: "⟦كلفة غير معلنة⟧" },
  "REA-24": {
    title: "Twelve or more words are a paragraph; few words with a full stop too.",
    example: "⟦ويبقى الجسر مغلقا مساء كل يوم.⟧",
  },
  "REA-25": {
    title: "An unlabelled line behind the last paragraph is furniture (low certainty).",
    example: "⟦موسم الأمطار يعود باكرا⟧",
  },
  "REA-26": {
    title: "The place, outlet or desk before the dash that opens a paragraph is a slug.",
    example: "⟦صوت الميناء (مركز الأخبار)⟧ – أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ قريبا.",
  },
  "REA-27": {
    title: "Where no line looks like a paragraph, the unlabelled lines are the story.",
    example: "عنوان الخبر ¶ ⟦سطر قصير⟧",
  },
  "REA-28": {
    title: "What the extraction of the main text leaves out of a page is furniture.",
    example: "<aside><p>⟦موسم الأمطار يعود باكرا⟧</p></aside>",
  },
  "REA-29": {
    title: "The text of a picture's caption is a caption.",
    example: "<figure><img src=a.png><figcaption>⟦الجسر القديم قبل الترميم⟧</figcaption></figure>",
  },
  "REA-30": { title: "The outlet is given by the record.", example: "⟦صوت الميناء⟧" },
  "REA-31": {
    title: "The outlet is named by the page's own description of itself.",
    example: `<meta property="og:site_name" content="⟦صوت الميناء⟧">`,
  },
  "REA-32": {
    title: "The outlet is named by the slug of the first paragraph.",
    example: "⟦صوت الميناء⟧ (مركز الأخبار) – أعلنت بلدية الرافدة يوم الاثنين أن أعمال ترميم الجسر القديم ستبدأ قريبا.",
  },
  "REA-33": {
    title: "The host of the address stands for the outlet (weak).",
    example: "https://⟦sawt.example⟧/2024/09/jisr",
  },
  "REA-34": { title: "The outlet is named by its own credit line, beside an agency.", example: "⟦صوت الميناء⟧/ أ ف ب" },
  "REA-35": {
    title: "The outlet is named by the page's rights line.",
    example: "جميع الحقوق محفوظة © ⟦صوت الميناء⟧ 2024",
  },
  "REA-36": {
    title: "A paragraph that fits another article of the same outlet and not this one is a teaser: furniture.",
    example:
      "⟦بلغ فريق السهل المباراة النهائية لكأس الشباب بعد فوزه على ضيفه فريق الضفتين بهدفين في مباراة حضرها خمسة آلاف متفرج.⟧",
  },
  "REA-40": {
    title:
      "A heading with a dateline under it, or after which new sources report on other actors, begins a second story.",
    example: "⟦شركة أجنبية على أبواب الرصيف الرابع⟧",
  },
} as const;

/** The id of a rule of reading. */
export type ReadRule = keyof typeof READ_RULES;
