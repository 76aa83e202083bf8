// Namings that a head noun opens (NAM-04): «مركز دراسات …», «وزارة الصحة في …», «لواء "…"», with what the text sets beside
// them as the same: «(…)», «…/…». Leaves out bodies known by table.

import { AUDIENCE_HEADS } from "../lang/ar/boundary-words.ts";
import { EQUAL_HEADS, type OrganisationHead } from "../lang/ar/organisation-heads.ts";
import { foldWord } from "../lang/normalise.ts";
import type { ActorKind, Label } from "../model/actor.ts";
import { labelBehind, labelInstead, labelOf } from "./label-words.ts";
import { blankNaming, type Naming } from "./naming.ts";
import { type Headed, isFunctionWord, isReportingVerb } from "./nature.ts";
import {
  closedSpan,
  gapBefore,
  headAt,
  isJoined,
  keyWords,
  type Phrase,
  quotedName,
  safeAt,
  spanOf,
  stateAt,
  titleAt,
} from "./phrase.ts";

/** Bare words after a bare head before an article or a proper name must come: «مركز دراسات وأبحاث …». Raising it swallows verbs. */
const MOST_BARE_WORDS = 2;
/** Longest name in words. */
const LONGEST_NAME = 9;

/** How far a name has been read. */
interface Reach {
  readonly last: number;
  /** Whether an article, quotation marks or a proper name has closed it. */
  readonly definite: boolean;
  readonly bare: number;
  readonly state: boolean;
  readonly quoted: boolean;
}

const AFFILIATION =
  /^(?:ال)?(?:تابع|موالي|مدعوم|مقرب|معارض|مؤيد|متحالف|مسمى|مسماة|معروف|ملقب|حالي|سابق|ماضي|مقبل|جاري)/u;

function isStop(phrase: Phrase, at: number): boolean {
  const safe = safeAt(phrase, at);
  return (
    safe === "" ||
    /^\d/.test(safe) ||
    isFunctionWord(safe) ||
    AFFILIATION.test(safe) ||
    /^(?:ال)?(?:ذي|تي|ذين)$/u.test(safe)
  );
}

function isOwnHead(phrase: Phrase, at: number): boolean {
  const head = headAt(phrase, at);
  const title = titleAt(phrase, at);
  return head !== null || (title !== null && /^[وف]?ال/u.test(safeAt(phrase, at)));
}

const BROKEN_PLURAL = /^(?:قوات|استخبارات|مخابرات|سلطات|أركان|كتائب|سرايا|وحدات|جمارك|دفاعات|ميليشيات|دفاع|أمم)$/u;

/** Whether an adjective agrees with a definite head: «المركز الروسي», not «المركز المتورطين». */
function agrees(head: Headed<OrganisationHead>, adjective: string): boolean {
  if (/(?:ين|ون|ات)$/u.test(adjective) && !/^ال.{1,3}ين$/u.test(adjective)) return false;
  return /ة$/u.test(head.word) || BROKEN_PLURAL.test(head.entry.word)
    ? /[ةى]$/u.test(adjective) || head.entry.word === "خارجية"
    : !/ة$/u.test(adjective);
}

/** Adjectives that still belong to a name behind the adjective of its state: «القوات السورية المسلحة». */
const BEHIND_STATE =
  /^ال(?:رسمية?|عليا|أعلى|مركزية?|فيدرالية?|اتحادية?|جوية?|بحرية?|برية?|خاصة|ديمقراطية?|حر|مسلحة|عامة?|وطنية?|مشتركة|شمالية|جنوبية)$/u;

/** One more word with the article: adjective or second half of a construct. */
function takeArticleWord(phrase: Phrase, reach: Reach, head: Headed<OrganisationHead>): Reach | null {
  const isDefiniteHead = head.word.startsWith("ال");
  const at = reach.last;
  const safe = safeAt(phrase, at);
  const isCoordinate = /^وال/u.test(safe);
  if (!/^و?ال../u.test(safe)) return null;
  if (isDefiniteHead && !agrees(head, safe)) return null;
  if (isCoordinate && (isDefiniteHead || headAt(phrase, at) || titleAt(phrase, at))) return null;
  if (reach.definite && isOwnHead(phrase, at)) return null;
  const state = stateAt(phrase, at);
  if (reach.state && !BEHIND_STATE.test(safe)) return null;
  return { ...reach, last: state?.last ?? at + 1, definite: true, state: reach.state || state !== null };
}

/** «للدراسات», «لحقوق الإنسان»: what a named body is for. */
function takePurpose(phrase: Phrase, reach: Reach, scope: OrganisationHead["scope"]): Reach | null {
  const at = reach.last;
  const safe = safeAt(phrase, at);
  if (reach.bare > 1 || (scope !== "name" && !reach.definite)) return null;
  const key = foldWord(safe).replace(/^ل+/u, "");
  if (/^لل../u.test(safe) && !AUDIENCE_HEADS.has(key)) return { ...reach, last: at + 1, definite: true };
  const next = safeAt(phrase, at + 1);
  if (/^ل[^ل]../u.test(safe) && isJoined(phrase, at + 1) && /^ال/u.test(next) && !AUDIENCE_HEADS.has(key))
    return { ...reach, last: at + 2, definite: true };
  return null;
}

const REGION = /^و?(?:آسيا|أفريقيا|إفريقيا|أوروبا|أوروبا|أميركا|أمريكا)$/u;

/** «… الشرق الأوسط وآسيا الوسطى»: a region without article goes on a definite name. */
function isRegion(phrase: Phrase, at: number): boolean {
  return REGION.test(safeAt(phrase, at));
}

/** A bare word behind a bare head: «دراسات», a state, a proper name that is not closed by an article. */
function takeBareWord(phrase: Phrase, reach: Reach, isDefiniteHead: boolean): Reach | null {
  const at = reach.last;
  const state = stateAt(phrase, at);
  if (isRegion(phrase, at)) return { ...reach, last: at + 1, definite: true };
  if (state && !isDefiniteHead) {
    const isAdjective = /(?:ي|ية|يين|يون)$/u.test(safeAt(phrase, at));
    return { ...reach, last: state.last, state: true, definite: reach.definite || !isAdjective };
  }
  if (isDefiniteHead || reach.definite || reach.state || reach.bare >= MOST_BARE_WORDS) return null;
  if (/^[وف]ال/u.test(safeAt(phrase, at)) || titleAt(phrase, at)) return null;
  if (reach.bare > 0 && isReportingVerb(safeAt(phrase, at))) return null;
  return {
    ...reach,
    last: at + 1,
    bare: reach.bare + 1,
    definite: /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(safeAt(phrase, at)),
  };
}

function step(phrase: Phrase, reach: Reach, head: Headed<OrganisationHead>): Reach | null {
  const isDefiniteHead = head.word.startsWith("ال");
  const quoted = reach.definite ? null : quotedName(phrase, reach.last);
  if (quoted !== null && /^[ \u00a0]*["“«'‘][ \u00a0]*$/u.test(gapBefore(phrase, reach.last)))
    return { ...reach, last: quoted, definite: true, quoted: true };
  const gap = gapBefore(phrase, reach.last);
  const isClosing = reach.quoted && /^["”“»'’][ \u00a0]*$/u.test(gap);
  if (!isClosing && !isJoined(phrase, reach.last)) return null;
  const label = labelBehind(phrase, reach.last);
  if (isStop(phrase, reach.last) || (label && !label.inside)) return null;
  return (
    takeArticleWord(phrase, reach, head) ??
    takePurpose(phrase, reach, head.entry.scope) ??
    takeBareWord(phrase, reach, isDefiniteHead)
  );
}

/** «وزارة الصحة في غزة»: where a body of a state without an adjective works tells it from its namesakes. */
function placeBehind(phrase: Phrase, reach: Reach, head: Headed<OrganisationHead>): number {
  if (head.entry.scope !== "state" || reach.state || head.word.startsWith("ال")) return reach.last;
  if (safeAt(phrase, reach.last) !== "في" || !isJoined(phrase, reach.last)) return reach.last;
  const place = safeAt(phrase, reach.last + 1);
  const isPlace =
    /^ال(?:قطاع|ضفة|إقليم|شمال|جنوب)$/u.test(place) || (!place.startsWith("ال") && !isStop(phrase, reach.last + 1));
  return isPlace && !["بيان", "تصريح", "وقت", "حين", "حال"].includes(place) ? reach.last + 2 : reach.last;
}

/** Labels inside the name are stepped over and do not belong to its words: «جيش الاحتلال الإسرائيلي». */
function readReach(
  phrase: Phrase,
  at: number,
  limit: number,
  head: Headed<OrganisationHead>,
): Reach & { skipped: readonly number[] } {
  let reach: Reach = { last: at + 1, definite: false, bare: 0, state: false, quoted: false };
  const skipped: number[] = [];
  while (reach.last < limit && reach.last - at < LONGEST_NAME) {
    const label = isJoined(phrase, reach.last) ? labelBehind(phrase, reach.last) : null;
    const after = label ? step(phrase, { ...reach, last: label.last }, head) : null;
    if (label && label.last <= limit && (label.inside ? stateAt(phrase, label.last) : after)) {
      skipped.push(reach.last);
      reach = { ...reach, last: label.last, definite: reach.definite || label.inside };
      continue;
    }
    const next = step(phrase, reach, head);
    if (!next || next.last > limit) break;
    reach = next;
  }
  return { ...reach, last: Math.min(limit, placeBehind(phrase, reach, head)), skipped };
}

function headKey(head: Headed<OrganisationHead>, reach: Reach): string {
  if (head.entry.word === "نظام" && reach.state) return foldWord("حكومة");
  return foldWord(EQUAL_HEADS[head.entry.word] ?? head.entry.word);
}

/** Heads that only class a body: before another head they stand in apposition («تنظيم “جبهة …”», «مجموعة لواء …»). */
const CLASSES: ReadonlySet<string> = new Set([
  "تنظيم",
  "مجموعة",
  "تحالف",
  "جماعة",
  "حركة",
  "فصيل",
  "ميليشيا",
  "مليشيا",
  "ميليشيات",
]);

/** The body whose class stands before it, widened to hold the class word. */
function classedAt(phrase: Phrase, at: number, limit: number, head: Headed<OrganisationHead>): Naming | null {
  if (
    !CLASSES.has(head.entry.word) ||
    head.word.startsWith("ال") ||
    !/^[ \u00a0]*["“«]?[ \u00a0]*$/u.test(gapBefore(phrase, at + 1))
  )
    return null;
  const inner = headAt(phrase, at + 1);
  if (!inner || inner.clitic > 0 || inner.word.startsWith("ال") || CLASSES.has(inner.entry.word)) return null;
  const body = organisationAt(phrase, at + 1, limit);
  if (!body?.everywhere) return null;
  const span = closedSpan(phrase.text, { start: spanOf(phrase, at, at + 1, head.clitic).start, end: body.end });
  return { ...body, ...span, text: phrase.text.slice(span.start, span.end) };
}

/** «هيئة كذا/جبهة كذا»: what a slash or brackets set beside a name is another name of it (NAM-17). */
function beside(phrase: Phrase, last: number, limit: number): readonly Naming[] {
  if (!/^["”»]?[ \u00a0]*[/(][ \u00a0]*["“«]?$/u.test(gapBefore(phrase, last))) return [];
  const other = last < phrase.tokens.length ? organisationAt(phrase, last, Math.max(limit, last + LONGEST_NAME)) : null;
  return other?.everywhere ? [other] : [];
}

/** «الدفاع», «الخارجية» alone name a ministry; behind another noun they only go on it («وزارة الدفاع», «التدخلات الخارجية»). */
function isElliptical(phrase: Phrase, at: number, head: Headed<OrganisationHead>): boolean {
  if (!["خارجية", "داخلية", "دفاع", "بحرية"].includes(head.entry.word)) return false;
  const before = safeAt(phrase, at - 1);
  return !head.word.startsWith("ال") || (isJoined(phrase, at) && !isFunctionWord(before) && !isReportingVerb(before));
}

/** «للمركز» hides the article of «المركز»: shown in full. */
function shownText(phrase: Phrase, span: { start: number; end: number }, head: Headed<OrganisationHead>): string {
  const text = phrase.text.slice(span.start, span.end);
  return head.word.startsWith("ال") && text.startsWith("لل") ? `ال${text.slice(2)}` : text;
}

/** The naming that a head noun opens at word `at`, within `limit`; null where there is no head. */
export function organisationAt(phrase: Phrase, at: number, limit: number): Naming | null {
  const head = headAt(phrase, at);
  if (!head) return null;
  if (isElliptical(phrase, at, head)) return null;
  const classed = classedAt(phrase, at, limit, head);
  if (classed) return classed;
  const reach = readReach(phrase, at, limit, head);
  const span = spanOf(phrase, at, reach.last, head.clitic);
  const kept = Array.from({ length: reach.last - at - 1 }, (_, i) => at + 1 + i).filter(
    (i) => !reach.skipped.includes(i),
  );
  const words =
    reach.skipped.length === 0 ? keyWords(phrase, at + 1, reach.last) : kept.flatMap((i) => keyWords(phrase, i, i + 1));
  const definite = head.word.startsWith("ال") || reach.definite;
  const isModified = words.length > 0;
  const everywhere = isModified && tellsApart(words, head, reach);
  const naming = blankNaming(phrase, closedSpan(phrase.text, span), kindOf(head));
  return {
    ...naming,
    text: shownText(phrase, naming, head),
    head: headKey(head, reach),
    words,
    definite,
    everywhere,
    labels: regimeLabel(phrase, at, head, reach),
    same: beside(phrase, reach.last, limit),
    stateBody: head.entry.scope === "state",
    rule: "NAM-04",
  };
}

/** Governments speak as states do. */
function kindOf(head: Headed<OrganisationHead>): ActorKind {
  return ["حكومة", "سلطات", "نظام"].includes(head.entry.word) ? "state" : head.entry.kind;
}

/** «النظام السوري» names a government by a label (NAM-22). */
function regimeLabel(phrase: Phrase, at: number, head: Headed<OrganisationHead>, reach: Reach): readonly Label[] {
  const label = head.entry.word === "نظام" && reach.state ? labelInstead(phrase, at) : null;
  return label ? [labelOf(phrase, label)] : [];
}

/** What makes a name one across articles: a state for a state's body, words of its own for the others. */
function tellsApart(words: readonly string[], head: Headed<OrganisationHead>, reach: Reach): boolean {
  const own = words.filter((word) => !word.startsWith("#") && word !== "في");
  if (head.entry.scope === "state") return reach.state || reach.quoted;
  return reach.quoted || (reach.definite && own.length >= (head.word.startsWith("ال") ? 2 : 1));
}
