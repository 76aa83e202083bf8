// The terminal's view of a document that stops before the trace: what was read, attributed, matched. For people who look at one stage.
// Leaves out claims and chains: terminal.ts has them.

import type { Article, BlockRole } from "../model/article.ts";
import type { Attribution, Quoting } from "../model/attribution.ts";
import { isEvidence, type Passage } from "../model/passage.ts";
import type { Place, Span } from "../model/span.ts";
import type { TraceDocument } from "../model/trace-document.ts";
import { forTerminal, isolated, shortened } from "./foreign-text.ts";
import { messagesFor } from "./messages/catalogue.ts";
import type { Language, Messages } from "./messages/messages.ts";

const LONGEST = 100;

const ROLES: Readonly<Record<Language, Readonly<Record<BlockRole, string>>>> = {
  ar: {
    headline: "عنوان",
    subheading: "عنوان فرعي",
    paragraph: "فقرة",
    byline: "توقيع",
    slug: "ترويسة",
    credit: "نسبة إلى وكالة",
    caption: "تعليق صورة",
    furniture: "من أثاث الصفحة",
  },
  en: {
    headline: "headline",
    subheading: "subheading",
    paragraph: "paragraph",
    byline: "byline",
    slug: "slug",
    credit: "credit",
    caption: "caption",
    furniture: "furniture",
  },
};
const QUOTINGS: Readonly<Record<Language, Readonly<Record<Quoting, string>>>> = {
  ar: { direct: "اقتباس مباشر", mixed: "مباشر وغير مباشر", indirect: "غير مباشر", label: "تسمية" },
  en: { direct: "direct", mixed: "mixed", indirect: "indirect", label: "label" },
};
const WORDS: Readonly<Record<Language, Readonly<Record<"story" | "words" | "formula" | "phrase" | "noOne", string>>>> =
  {
    ar: { story: "قصة", words: "كلمة مشتركة", formula: "عبارة مألوفة", phrase: "كلمات قليلة", noOne: "لا أحد مسمّى" },
    en: { story: "story", words: "words in common", formula: "formula", phrase: "phrase", noOne: "no one named" },
  };

interface Outline {
  readonly language: Language;
  readonly messages: Messages;
}

function snippet(article: Article, spans: readonly Span[]): string {
  return isolated(
    `«${shortened(forTerminal(spans.map(({ start, end }) => article.text.slice(start, end)).join(" … ")), LONGEST)}»`,
  );
}

function titleLines(article: Article, { messages }: Outline): readonly string[] {
  const { words } = messages;
  const outlet = article.outlet === null ? words.outletUnknown : isolated(article.outlet.name);
  const dates = article.dates.map(
    (date) => `${forTerminal(messages.date(date.value, date.precision))} (${date.source}, ${date.of})`,
  );
  const byline = article.byline === null ? "" : ` · ${isolated(article.byline)}`;
  return [
    "",
    isolated(article.input),
    `  ${outlet}${byline} · ${forTerminal(article.language)}`,
    `  ${dates.join(" · ") || words.dateUnknown}`,
  ];
}

function blockLines(article: Article, { language }: Outline): readonly string[] {
  return article.blocks.map((block) => {
    const story = block.story > 0 ? ` · ${WORDS[language].story} ${block.story + 1}` : "";
    return `  ${ROLES[language][block.role]}${story}: ${snippet(article, [block])}`;
  });
}

function attributionLines(
  article: Article,
  attribution: Attribution,
  { language, messages }: Outline,
): readonly string[] {
  const { source, cue } = attribution;
  const who = source.spans.length === 0 ? WORDS[language].noOne : snippet(article, source.spans);
  const said = cue === null ? "" : ` · ${snippet(article, [cue])}`;
  const indent = attribution.parent === null ? "  " : "    ";
  return [
    `${indent}${QUOTINGS[language][attribution.quoting]} · ${messages.sourceKinds[source.kind]}: ${who}${said}`,
    `${indent}  ${snippet(article, attribution.content)}`,
  ];
}

function passageLines(
  passage: Passage,
  articles: ReadonlyMap<string, Article>,
  { language }: Outline,
): readonly string[] {
  const side = (place: Place): string => {
    const article = articles.get(place.article);
    return article === undefined ? "" : `    ${isolated(article.input)}: ${snippet(article, [place])}`;
  };
  const words = WORDS[language];
  const standing = isEvidence(passage) ? "" : ` · ${passage.formula ? words.formula : words.phrase}`;
  return ["", `  ${passage.words} ${words.words}${standing}`, side(passage.a), side(passage.b)];
}

/** A document of `read`, `attribute` or `match` as text for a terminal, with a trailing newline. Foreign words are escaped and isolated as in the full report. */
export function toOutline(document: TraceDocument, options: { readonly language: Language }): string {
  const outline: Outline = { language: options.language, messages: messagesFor(options.language) };
  const { attributions, passages } = document;
  const articles = new Map(document.articles.map((article) => [article.id as string, article]));
  const lines = document.articles.flatMap((article) => {
    if (passages !== undefined) return titleLines(article, outline);
    const own = attributions?.filter((attribution) => attribution.article === article.id);
    const body =
      own?.flatMap((attribution) => attributionLines(article, attribution, outline)) ?? blockLines(article, outline);
    return [...titleLines(article, outline), ...body];
  });
  const shared = passages?.flatMap((passage) => passageLines(passage, articles, outline)) ?? [];
  return `${[...lines, ...shared].join("\n").trimStart()}\n`;
}
