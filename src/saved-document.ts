// Takes up a saved `musnad-trace` document where it stopped. Checks what later stages rely on (texts, spans inside them) and nothing more:
// the full schema is schema/musnad-trace.schema.json.

import type { Article } from "./model/article.ts";
import type { Note } from "./model/note.ts";
import type { Span } from "./model/span.ts";
import type { TraceDocument } from "./model/trace-document.ts";

type Loose = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a parsed JSON value says it is a document of this format, whatever its version. */
export function isTraceDocument(value: unknown): boolean {
  return isRecord(value) && value["format"] === "musnad-trace";
}

function isSpanIn(value: unknown, length: number): value is Span {
  if (!isRecord(value)) return false;
  const { start, end } = value as { start?: unknown; end?: unknown };
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) <= Number(end) &&
    Number(end) <= length
  );
}

function isArticle(value: unknown): value is Article {
  if (!isRecord(value)) return false;
  const { id, text, blocks, dates } = value;
  return (
    typeof id === "string" &&
    typeof text === "string" &&
    Array.isArray(dates) &&
    Array.isArray(blocks) &&
    blocks.every((block) => isSpanIn(block, text.length))
  );
}

/** Every object below `value` that has numeric `start` and `end` must lie inside the text of its article (the two sides of an edit name none: there only the order is checked). */
function strayPlace(value: unknown, lengths: ReadonlyMap<string, number>, article: string | null): string | null {
  if (Array.isArray(value)) {
    for (const part of value) {
      const stray = strayPlace(part, lengths, article);
      if (stray) return stray;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  const own = typeof value["article"] === "string" ? value["article"] : article;
  const limit = own === null ? Number.MAX_SAFE_INTEGER : (lengths.get(own) ?? -1);
  if (typeof value["start"] === "number" && !isSpanIn(value, limit)) return JSON.stringify(value).slice(0, 80);
  return strayPlace(Object.values(value), lengths, own);
}

/** The document in a parsed JSON value, or a note that says what is wrong with it and what to do. */
export function takeUpDocument(value: unknown, input: string): TraceDocument | Note {
  const refuse = (why: string): Note => ({
    code: "bad-document",
    input,
    message: `${input}: not a usable musnad-trace document: ${why}; trace the articles again`,
  });
  if (!isRecord(value) || value["format"] !== "musnad-trace") return refuse(`its format is not "musnad-trace"`);
  if (value["version"] !== 1)
    return refuse(`its version is ${JSON.stringify(value["version"])}, this program knows version 1`);
  const { articles } = value;
  if (!Array.isArray(articles) || !articles.every(isArticle))
    return refuse("an article lacks its text, or a block lies outside it");
  const lengths = new Map(articles.map((article: Article) => [article.id as string, article.text.length]));
  if (lengths.size !== articles.length) return refuse("two articles have one id");
  const { articles: _, ...findings } = value;
  const stray = strayPlace(findings, lengths, null);
  if (stray) return refuse(`a place lies outside its article: ${stray}`);
  const notes = Array.isArray(value["notes"]) ? value["notes"] : [];
  return { ...(value as unknown as TraceDocument), notes };
}
