// Gives every line of a text its role: what is headline, story, byline, and what is the page's own. Nothing is removed; each block names
// its rule. Leaves out stories glued together (stories.ts) and what a page's markup says (it comes in as hints).

import { splitConjunction } from "../lang/ar/conjunction.ts";
import type { Block, BlockRole } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { ownRole, type Verdict } from "./block-rules.ts";
import type { LineHint } from "./draft.ts";
import { type Line, lineKey, linesOf } from "./lines.ts";
import { isCreditLine } from "./outlets.ts";
import type { ReadRule } from "./rules.ts";
import { slugOf } from "./slugs.ts";
import { dateOfLine } from "./text-dates.ts";

/** What is known of a text besides its words. */
export interface LabelOptions {
  /** BCP 47 primary tag, for dates. */
  readonly language: string;
  readonly title?: string | null;
  /** Names of the outlet that are known already. */
  readonly outlets?: readonly string[];
  /** The author, where metadata names one. */
  readonly byline?: string | null;
  readonly hints?: readonly LineHint[];
}

/** Words from which an unfinished line is a paragraph. Lower values take long subheadings for paragraphs. */
const PARAGRAPH_WORDS = 12;
/** Words from which even an unfinished line before the first paragraph is one: headlines end before. */
const LEAD_WORDS = 25;
/** Words from which a line behind a slug is the lead: «مباشر - …» also opens headlines. */
const SLUG_LEAD_WORDS = 18;
/** Longest headline, in words; 99 of 100 of five outlets are shorter. */
const HEADLINE_WORDS = 18;
/** Words from which a line that ends in a full stop is a paragraph: behind the lead and before it. */
const SENTENCE_WORDS = 3;
const LEAD_SENTENCE_WORDS = 6;
/** Words from which a line behind و is story: shorter ones may be headings («ونفي رسمي»). */
const CONTINUED_WORDS = 5;
/** Lines above a headline that can hold its date; those further up show the date of the visit. */
const DATE_REACH = 2;
/** Words of the longest name beside an outlet's. */
const NAME_WORDS = 4;
/** Longest line, in words, that a known author's name makes a byline. */
const BYLINE_WORDS = 10;
/** Lines above and below the story in which its byline, credit or picture can stand. */
const STORY_REACH = 8;
/** Lines behind the headline among which those that extraction left out can still name author, date and agency, even below a standfirst. */
const HEAD_REACH = 12;
/** One-word lines in a row that make them tags. */
const TAG_RUN = 3;
/** Words from which a repeated line is a copy and not a refrain or a heading. */
const COPY_WORDS = 8;

// «..» is a newsroom comma, not an end.
const FULL_STOP = /(?<!\.)[.۔。][\s"'”“»«’)\]]*$/u;
const ANY_END = /[.؟?!…۔。][\s"'”“»«’)\]]*$/u;

type Verdicts = (Verdict | null)[];

const verdict = (role: BlockRole, rule: ReadRule): Verdict => ({ role, rule });

function isLead(line: Line, isFirst: boolean, hasTitle: boolean): boolean {
  if (line.words >= LEAD_WORDS) return true;
  if (line.words < LEAD_SENTENCE_WORDS) return hasTitle && line.words >= SENTENCE_WORDS && FULL_STOP.test(line.text);
  if (slugOf(line.text) && line.words >= SLUG_LEAD_WORDS) return true;
  if (hasTitle && line.words >= PARAGRAPH_WORDS) return true;
  if (line.words >= PARAGRAPH_WORDS) return (isFirst ? FULL_STOP : ANY_END).test(line.text);
  return FULL_STOP.test(line.text);
}

/** «وجاءت التشكيلة على النحو التالي»: a line that goes on with و is no heading. */
function goesOn(line: Line): boolean {
  if (line.words < CONTINUED_WORDS) return false;
  const [first = ""] = line.fold.split(" ", 1);
  return splitConjunction(first).conjunction !== "";
}

function isParagraph(line: Line): boolean {
  return line.words >= PARAGRAPH_WORDS || (line.words >= SENTENCE_WORDS && FULL_STOP.test(line.text)) || goesOn(line);
}

/** What a page's markup says about a line; null leaves it to the words. Bylines and captions count only near the story: other articles have theirs. */
function hintedRole(hint: LineHint | undefined, own: Verdict | null, isNear: boolean): Verdict | null {
  if (!hint) return own;
  if (hint.kind === "headline") return verdict("headline", "REA-18");
  if (hint.kind === "caption" && isNear) return verdict("caption", "REA-29");
  if (isNear && (own?.role === "byline" || own?.role === "credit")) return own;
  if (!hint.kept) return verdict("furniture", "REA-28");
  if (own) return own;
  if (hint.kind === "heading") return verdict("subheading", "REA-16");
  return hint.kind === "entry" ? verdict("paragraph", "REA-17") : null;
}

function labelOwn(lines: readonly Line[], { title, hints }: LabelOptions): Verdicts {
  const wanted = title ? lineKey(title) : null;
  const headline = hints ? -1 : lines.findIndex((line) => line.fold === wanted);
  const story = storyReach(lines, hints ?? []);
  return lines.map((line, at) => {
    if (at === headline) return verdict("headline", "REA-20");
    return hintedRole(hints?.[line.number], ownRole(line), at >= story.start && at <= story.end);
  });
}

/** The lines from a little above the headline to a little below the last line of the main text; all lines where a page has none. */
function storyReach(lines: readonly Line[], hints: readonly LineHint[]): Span {
  const isStory = (line: Line): boolean => {
    const hint = hints[line.number];
    return hint?.kind === "headline" || (hint?.kept === true && line.words >= PARAGRAPH_WORDS);
  };
  const first = lines.findIndex(isStory);
  if (first === -1) return { start: 0, end: lines.length };
  return { start: first - STORY_REACH, end: lines.findLastIndex(isStory) + STORY_REACH };
}

/** Single words in a row are a page's tags. */
function labelTags(lines: readonly Line[], verdicts: Verdicts): void {
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && !verdicts[to] && lines[to]?.words === 1 && !FULL_STOP.test(lines[to]?.text ?? "")) to++;
    if (to - from >= TAG_RUN) verdicts.fill(verdict("furniture", "REA-06"), from, to);
    from = Math.max(from, to - 1);
  }
}

function labelCopies(lines: readonly Line[], verdicts: Verdicts): void {
  const seen = new Set<string>();
  lines.forEach((line, at) => {
    if (verdicts[at] && verdicts[at]?.role !== "headline") return;
    if (line.words >= COPY_WORDS && seen.has(line.fold)) verdicts[at] = verdict("furniture", "REA-07");
    seen.add(line.fold);
  });
}

/** «الرئيسية > محليات > …»: a line above the headline that holds it whole is the path to the page. */
function labelTrails(lines: readonly Line[], verdicts: Verdicts): void {
  const headline = verdicts.findIndex((given) => given?.role === "headline");
  const words = ` ${lines[headline]?.fold ?? ""} `;
  lines.slice(0, Math.max(0, headline)).forEach((line, at) => {
    if (!verdicts[at] && ` ${line.fold} `.includes(words)) verdicts[at] = verdict("furniture", "REA-04");
  });
}

/** The line that opens the story, or -1. */
function leadOf(lines: readonly Line[], verdicts: Verdicts): number {
  const hasTitle = verdicts.some((given) => given?.role === "headline");
  const content = lines.findIndex((_, at) => !verdicts[at]);
  return lines.findIndex((line, at) => !verdicts[at] && isLead(line, at === content, hasTitle));
}

/** The author's name alone on a line, or a whole name among few words: «Von Nora Velling, Rafida». */
function isByAuthor(line: Line, whole: string, authors: readonly string[]): boolean {
  if (whole === "" || line.words > BYLINE_WORDS) return false;
  return line.fold === whole || authors.some((name) => name.includes(" ") && ` ${line.fold} `.includes(` ${name} `));
}

/** «صوت الميناء – ليلى المرساوي»: the outlet, a dash and a name. */
function isOutletAndName(line: Line, outlets: ReadonlySet<string>): boolean {
  const [outlet = "", name = "", ...more] = line.text.split(/\s[–—-]\s/u);
  const words = name.split(/\s+/u).length;
  return (
    more.length === 0 && outlets.has(lineKey(outlet)) && words >= 2 && words <= NAME_WORDS && !isCreditLine(line.text)
  );
}

/** Lines of dates, credits and the outlet's name count as such only outside the story: inside it they can be entries of a list. */
function labelEdges(
  lines: readonly Line[],
  verdicts: Verdicts,
  options: LabelOptions & { readonly first: number },
): void {
  const { first, language, outlets = [], byline } = options;
  const authors = (byline ?? "").split(/[,،]/u).map(lineKey);
  const opening = slugOf(lines[first]?.text ?? "");
  const names = new Set([...outlets, ...(opening ? [opening.name, opening.bracket ?? ""] : [])].map(lineKey));
  const last = lines.findLastIndex((line, at) => !verdicts[at] && line.words >= PARAGRAPH_WORDS);
  const headline = verdicts.findIndex((given) => given?.role === "headline");
  /** Whether a line outside the story, or one that extraction left out beside it, may be told by its words. */
  const isOpen = (line: Line, at: number): boolean => {
    const rule = verdicts[at]?.rule;
    if (rule === "REA-28" && headline !== -1 && at >= headline - DATE_REACH)
      return at < Math.max(first, headline + HEAD_REACH);
    const isHeading = rule === "REA-16" && line.words < PARAGRAPH_WORDS && at < first;
    return (!verdicts[at] || isHeading) && (at < first || at > last);
  };
  lines.forEach((line, at) => {
    if (!isOpen(line, at)) return;
    if (isByAuthor(line, byline ? lineKey(byline) : "", authors) || (at < first && isOutletAndName(line, names)))
      verdicts[at] = verdict("byline", "REA-19");
    else if (names.has(line.fold)) verdicts[at] = verdict("furniture", "REA-15");
    else if (isCreditLine(line.text)) verdicts[at] = verdict("credit", "REA-12");
    else if (!FULL_STOP.test(line.text) && dateOfLine(line, language)) verdicts[at] = verdict("furniture", "REA-09");
  });
}

/** The headline among the unlabelled lines before the first paragraph: the longest that is not too long; -1 where none is. */
function headlineAmong(lines: readonly Line[], open: readonly number[]): number {
  const words = (at: number): number => lines[at]?.words ?? 0;
  const short = open.filter((at) => words(at) <= HEADLINE_WORDS);
  return (short.length > 0 ? short : open).reduce(
    (best, at) => (best === -1 || words(at) > words(best) ? at : best),
    -1,
  );
}

/** A report's headline can open like a byline («تقرير: …»): where nothing else can be the headline, the first such line is. */
function bylineAsHeadline(verdicts: Verdicts, first: number): number {
  const content = verdicts.findIndex((given) => given?.role !== "furniture");
  return content < first && verdicts[content]?.rule === "REA-10" ? content : -1;
}

/** The lines before the first paragraph: one is the headline unless the title is known; long ones behind it are story, the others subheadings. */
function labelTop(lines: readonly Line[], verdicts: Verdicts, first: number): void {
  const open = lines.map((_, at) => at).filter((at) => at < first && !verdicts[at]);
  const known = verdicts.findIndex((given) => given?.role === "headline");
  const found = known !== -1 ? -1 : open.length > 0 ? headlineAmong(lines, open) : bylineAsHeadline(verdicts, first);
  if (found !== -1) verdicts[found] = verdict("headline", "REA-21");
  for (const at of open) {
    const isStory = at > Math.max(known, found) && (lines[at]?.words ?? 0) >= PARAGRAPH_WORDS;
    if (at !== found) verdicts[at] = isStory ? verdict("paragraph", "REA-24") : verdict("subheading", "REA-22");
  }
}

function labelBody(lines: readonly Line[], verdicts: Verdicts, first: number): void {
  let last = first;
  lines.forEach((line, at) => {
    if (at < first || verdicts[at]) return;
    if (at === first || isParagraph(line)) {
      verdicts[at] = verdict("paragraph", "REA-24");
      last = at;
    }
  });
  lines.forEach((_, at) => {
    verdicts[at] ??= at < last ? verdict("subheading", "REA-23") : verdict("furniture", "REA-25");
  });
}

/** A text without one line that looks like a paragraph: a headline alone, a list, a short message. */
function labelShort(lines: readonly Line[], verdicts: Verdicts): void {
  const open = lines.map((_, at) => at).filter((at) => !verdicts[at]);
  const known = verdicts.some((given) => given?.role === "headline");
  const [head] = open;
  const isHeadline = !known && head !== undefined && (open.length > 1 || !ANY_END.test(lines[head]?.text ?? ""));
  for (const at of open)
    verdicts[at] = at === head && isHeadline ? verdict("headline", "REA-21") : verdict("paragraph", "REA-27");
}

function blockOf(span: Span, given: Verdict): Block {
  return { role: given.role, start: span.start, end: span.end, story: 0, rule: given.rule };
}

function slugBlock(line: Line): Block | null {
  const slug = slugOf(line.text);
  return slug && blockOf({ start: line.start, end: line.start + slug.length }, verdict("slug", "REA-26"));
}

/** The blocks of a text, sorted; a slug stands behind the paragraph that it opens. Every visible line is in exactly one block that is no slug. */
export function labelBlocks(text: string, options: LabelOptions): readonly Block[] {
  const lines = linesOf(text);
  const verdicts = labelOwn(lines, options);
  labelTags(lines, verdicts);
  labelCopies(lines, verdicts);
  if (options.hints) labelTrails(lines, verdicts);
  const first = leadOf(lines, verdicts);
  labelEdges(lines, verdicts, { ...options, first });
  if (first === -1) labelShort(lines, verdicts);
  else {
    labelTop(lines, verdicts, first);
    labelBody(lines, verdicts, first);
  }
  return blocksOf(lines, verdicts, first);
}

function blocksOf(lines: readonly Line[], verdicts: Verdicts, first: number): readonly Block[] {
  return lines.flatMap((line, at) => {
    const block = blockOf(line, verdicts[at] ?? verdict("paragraph", "REA-27"));
    const slug = at === first ? slugBlock(line) : null;
    return slug ? [block, slug] : [block];
  });
}
