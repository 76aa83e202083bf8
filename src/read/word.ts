// Word documents (.docx): the main part's XML, which the shell takes out of the archive, becomes lines with hints. On events, so that neither
// depth nor size can harm. Leaves out footnotes, comments, deleted text and the file's author: who typed a text is not its byline.

import { Parser } from "htmlparser2";
import type { Draft, LineHint } from "./draft.ts";
import { bareDraft } from "./draft.ts";
import { oneLine } from "./page-lines.ts";

const MAX_DEPTH = 512;
const CHUNK = 65_536;
/** What is not part of the text as it stands: deletions, field codes, the second copy of drawings. */
const DROPPED: ReadonlySet<string> = new Set(["w:del", "w:instrText", "w:delText", "mc:Fallback", "w:moveFrom"]);

interface MarkedLine {
  readonly text: string;
  readonly hint: LineHint;
}

function kindOf(style: string, hasHeadline: boolean): LineHint["kind"] {
  if (/^title$/iu.test(style)) return hasHeadline ? "heading" : "headline";
  if (/caption/iu.test(style)) return "caption";
  if (/^heading\s?1$/iu.test(style)) return hasHeadline ? "heading" : "headline";
  return /heading|subtitle/iu.test(style) ? "heading" : /list/iu.test(style) ? "entry" : "text";
}

/** Whether XML is the main part of a Word document. */
export function isWord(xml: string): boolean {
  return /<w:document[\s>]/u.test(xml.slice(0, 200_000));
}

/** The lines of the main part; `isCut` where it is nested too deep to be a document. */
function wordLines(xml: string): { readonly lines: readonly MarkedLine[]; readonly isCut: boolean } {
  const lines: MarkedLine[] = [];
  const pieces: string[] = [];
  let [depth, dropped, style, isCut, inText] = [0, 0, "", false, false];
  const endLine = (): void => {
    const text = oneLine(pieces.join("")).trim();
    pieces.length = 0;
    const kind = kindOf(
      style,
      lines.some((line) => line.hint.kind === "headline"),
    );
    if (text !== "") lines.push({ text, hint: { kept: true, kind } });
  };
  const onopentag = (name: string, attributes: Readonly<Record<string, string>>): void => {
    depth++;
    if (depth > MAX_DEPTH) isCut = true;
    if (DROPPED.has(name)) dropped++;
    if (name === "w:p") {
      endLine();
      style = "";
    } else if (name === "w:pStyle") style = attributes["w:val"] ?? "";
    else if (name === "w:tab") pieces.push(" ");
    else if (name === "w:br" || name === "w:cr") endLine();
    inText = name === "w:t";
  };
  const onclosetag = (name: string): void => {
    depth--;
    if (DROPPED.has(name)) dropped--;
    if (name === "w:p") endLine();
    inText = false;
  };
  const ontext = (chunk: string): void => {
    if (inText && dropped === 0) pieces.push(chunk);
  };
  const parser = new Parser({ onopentag, ontext, onclosetag }, { xmlMode: true, decodeEntities: true });
  for (let at = 0; at < xml.length && !isCut; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.end();
  return { lines, isCut };
}

/** Reads the main part of a Word document; null where it shows no text. */
export function readWord(
  xml: string,
  { input, url }: { readonly input: string; readonly url: string | null },
): { readonly draft: Draft; readonly isCut: boolean } | null {
  const { lines, isCut } = wordLines(xml);
  if (lines.length === 0) return null;
  const title = lines.find((line) => line.hint.kind === "headline")?.text ?? null;
  const marked = lines.some((line) => line.hint.kind !== "text");
  const base = bareDraft(input, url, lines.map((line) => line.text).join("\n"));
  const draft = { ...base, title, ...(marked && { hints: lines.map((line) => line.hint) }) };
  return { draft, isCut };
}
