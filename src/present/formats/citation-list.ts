// A Markdown list in which every statement bears a numbered citation: outlet, date, paragraph, offsets, hash. For desks that must be able to
// repeat the reading. Leaves out chains and drifts beyond their counts: the report shows them.

import { hexDigest } from "../../lang/digest.ts";
import { type Article, isStoryText } from "../../model/article.ts";
import type { Version } from "../../model/claim.ts";
import type { Place } from "../../model/span.ts";
import { articleName, type Lookup, type NumberedClaim, publishedDate, wordsAt } from "../lookup.ts";
import { messagesFor } from "../messages/catalogue.ts";
import type { Language, Messages } from "../messages/messages.ts";
import { nodeName, reasonOf } from "../reason.ts";
import { inertLine, verbatim, webAddress } from "./inert-text.ts";

interface Words {
  readonly intro: string;
  readonly paragraph: (number: number) => string;
  readonly heading: string;
  readonly units: string;
  readonly comma: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    intro:
      "Every statement below stands as claimed in the cited text; this list asserts none of them. Counts of chains are inferred by the program.",
    paragraph: (number) => `¶ ${number}`,
    heading: "heading",
    units: "units",
    comma: ", ",
  },
  ar: {
    intro: "كل قول أدناه كما ورد في النص المذكور، ولا تثبت هذه القائمة شيئاً منه. أعداد السلاسل استنتاج من البرنامج.",
    paragraph: (number) => `الفقرة ${number}`,
    heading: "العنوان",
    units: "المواضع",
    comma: "، ",
  },
};

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/** Digits of a hash in a citation; the list of articles has them all. */
const SHORT_HASH = 12;

function hashOf(article: Article): string {
  return hexDigest(verbatim(article.text));
}

function shortHash(article: Article): string {
  return `sha256:${hashOf(article).slice(0, SHORT_HASH)}`;
}

/** Foreign words in Markdown: no mark, link, image, address or HTML of theirs takes effect. Isolated, so that their direction stays with them. */
function markdownText(text: string): string {
  const escaped = inertLine(text)
    .replace(/[\\`*_{}[\]<>#|~!&$^@]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(www)\./gi, "$1\\.");
  return isolate(escaped);
}

interface List {
  readonly lookup: Lookup;
  readonly messages: Messages;
  readonly words: Words;
  /** How many citations were given so far. */
  cited: number;
}

/** Where in the story a place stands: the heading, or the paragraph counted from 1; null outside of the story. */
function partOf(article: Article, place: Place, words: Words): string | null {
  const story = article.blocks.filter(({ role }) => isStoryText(role));
  const block = story.find(({ start, end }) => start <= place.start && place.start < end);
  if (block === undefined) return null;
  if (block.role !== "paragraph") return words.heading;
  const paragraphs = story.filter(({ role }) => role === "paragraph");
  return words.paragraph(paragraphs.indexOf(block) + 1);
}

function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
}

function citation(place: Place, { lookup, messages, words }: List): string {
  const article = lookup.articles.get(place.article);
  if (article === undefined) return "";
  const date = publishedDate(article);
  const outlet = article.outlet === null ? messages.words.outletUnknown : markdownText(articleName(article));
  const parts = [
    `${outlet} (${lookup.numbers.get(article.id) ?? 0})`,
    date === null ? messages.words.dateUnknown : inertLine(messages.date(date.value, date.precision)),
    partOf(article, place, words),
    `${words.units} ${isolate(`${place.start}–${place.end}`)}`,
    `\`${shortHash(article)}\``,
  ];
  return parts.filter((part) => part !== null).join(words.comma);
}

function speakerOf({ at, attribution }: Version, lookup: Lookup): string {
  const found = attribution === null ? undefined : lookup.attributions.get(attribution);
  const spoken = found?.source.spans.map((span) => wordsAt(lookup, { article: at.article, ...span })).join(" … ") ?? "";
  return spoken === "" ? "" : ` (${markdownText(spoken)})`;
}

function claimLines(entry: NumberedClaim, list: List): readonly string[] {
  const { lookup, messages } = list;
  const { claim, trace, number } = entry;
  const reason = reasonOf(entry, lookup, {
    messages,
    name: (node, count) => markdownText(nodeName(node, lookup, messages)) + (count > 1 ? ` ×${count}` : ""),
  });
  const versions = claim.versions.map((version) => {
    list.cited += 1;
    const words = markdownText(`«${wordsAt(lookup, version.at)}»`);
    const stance = messages.stances[version.stance];
    return `- **\\[${list.cited}\\]** ${words} — ${stance}${speakerOf(version, lookup)} — ${citation(version.at, list)}`;
  });
  return [
    `## ${messages.claimNumber(number)}`,
    "",
    `> ${markdownText(claim.text)}`,
    "",
    `${messages.reports(trace.reports)} · ${messages.chains(trace.chains)} · ${reason.join("")}`,
    "",
    ...versions,
    "",
  ];
}

function articleLines(article: Article, { messages }: List): readonly string[] {
  const date = publishedDate(article);
  const parts = [
    article.outlet === null ? messages.words.outletUnknown : markdownText(article.outlet.name),
    ...(article.title === null ? [] : [markdownText(article.title)]),
    ...(article.byline === null ? [] : [markdownText(article.byline)]),
    date === null ? messages.words.dateUnknown : inertLine(messages.date(date.value, date.precision)),
  ];
  const address = webAddress(article.url);
  const link = address === null ? [] : [`  <${address}>`];
  return [
    `1. ${parts.join(" · ")}`,
    ...link.map((line) => ` ${line}`),
    `   \`sha256:${hashOf(article)}\` · ${markdownText(article.input)}`,
  ];
}

/** The list of all claims and the articles they are cited from. */
export function toCitationList(lookup: Lookup, language: Language): string {
  const messages = messagesFor(language);
  const list: List = { lookup, messages, words: WORDS[language], cited: 0 };
  return `${[
    `# ${messages.words.product}: ${messages.words.question}`,
    "",
    `${list.words.intro} (${inertLine(lookup.document.generator)})`,
    "",
    ...lookup.numberedClaims.flatMap((entry) => claimLines(entry, list)),
    `## ${messages.headings.articles}`,
    "",
    ...lookup.reading.flatMap((article) => articleLines(article, list)),
  ].join("\n")}\n`;
}
