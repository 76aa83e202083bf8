// Agencies that an article credits outside its sentences: byline, slug, credit line, the end of the text. A stated transmission, and the
// one that measured news needs most. Captions are left out (who took a photograph says nothing about the text), and so is an outlet's
// own name.

import { type Agency, findAgencies, UNNAMED_AGENCIES } from "../lang/agencies.ts";
import { nameKey } from "../lang/gazetteer.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Article, BlockRole } from "../model/article.ts";
import type { Place, Span } from "../model/span.ts";

/** What one article credits. */
export interface Credits {
  readonly agencies: readonly { readonly agency: Agency; readonly at: readonly Place[] }[];
  /** «وكالات»: agencies, unnamed; the places that say so. */
  readonly unnamed: readonly Place[];
}

const CREDIT_ROLES: ReadonlySet<BlockRole> = new Set(["byline", "slug", "credit"]);
/** UTF-16 units: a last paragraph no longer than this may be a credit line. */
const CREDIT_LENGTH = 60;
/** UTF-16 units at the head of a first paragraph in which a dateline stands. */
const DATELINE_LENGTH = 60;
const DATELINE_END = /[)\]]?\s*[-–—:]\s|[)\]]/u;
const UNNAMED: ReadonlySet<string> = new Set(UNNAMED_AGENCIES.map(nameKey));

function creditSpans(article: Article): readonly Span[] {
  const paragraphs = article.blocks.filter((block) => block.role === "paragraph");
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const head = first ? article.text.slice(first.start, Math.min(first.end, first.start + DATELINE_LENGTH)) : "";
  const dateline = first && DATELINE_END.test(head) ? (DATELINE_END.exec(head)?.index ?? 0) + 1 : 0;
  return [
    ...article.blocks.filter((block) => CREDIT_ROLES.has(block.role)),
    ...(first && dateline > 0 ? [{ start: first.start, end: first.start + dateline }] : []),
    ...(last && last !== first && last.end - last.start <= CREDIT_LENGTH ? [last] : []),
  ];
}

/** Whether an agency is the article's own outlet. */
export function isOwnOutlet(agency: Agency, article: Article): boolean {
  const outlet = article.outlet?.name;
  return (
    outlet !== undefined &&
    (findAgencies(outlet)[0]?.agency.key === agency.key || nameKey(outlet) === nameKey(agency.name))
  );
}

function isUnnamed(text: string): boolean {
  return tokenise(text).some((token) => UNNAMED.has(token.fold));
}

/** The agencies credited, each once, sorted by key. A byline that is not part of the text gives no place. */
export function creditsOf(article: Article): Credits {
  const found = new Map<string, { agency: Agency; at: Place[] }>();
  const unnamed: Place[] = [];
  const note = (agency: Agency, at: readonly Place[]): void => {
    if (isOwnOutlet(agency, article)) return;
    const known = found.get(agency.key) ?? { agency, at: [] };
    known.at.push(...at);
    found.set(agency.key, known);
  };
  for (const span of creditSpans(article)) {
    for (const { agency, start, end } of findAgencies(article.text, span))
      note(agency, [{ article: article.id, start, end }]);
    if (isUnnamed(article.text.slice(span.start, span.end)))
      unnamed.push({ article: article.id, start: span.start, end: span.end });
  }
  for (const { agency } of findAgencies(article.byline ?? "")) note(agency, []);
  const place = article.byline ? article.text.indexOf(article.byline) : -1;
  if (unnamed.length === 0 && isUnnamed(article.byline ?? "") && place >= 0)
    unnamed.push({ article: article.id, start: place, end: place + (article.byline ?? "").length });
  return { agencies: [...found.values()].sort((a, b) => (a.agency.key < b.agency.key ? -1 : 1)), unnamed };
}
