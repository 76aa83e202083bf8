// PDF files: the words of each page in the order that their positions suggest. Flagged: words and order can be wrong, so spans and shared wording of
// such an article are weak evidence. Leaves out scanned pages (no words in them), forms and notes.

import { bareDraft, type Drafts, type LineHint, lost, noteOn } from "./draft.ts";
import { type PdfParagraph, type PdfPiece, pdfParagraphs } from "./pdf-lines.ts";

/** Pages read of one file: an article is no book. */
const MAX_PAGES = 60;
/** Letters higher than the text's by this factor make a heading, the highest of them the headline. */
const HEADING = 1.15;

/** The part of pdf.js that this file uses; its own types would need a browser's. */
interface TextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}
interface Page {
  readonly getTextContent: (options: object) => Promise<{ readonly items: readonly TextItem[] }>;
}
interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<Page>;
}

function pieceOf({ str = "", transform = [], width = 0, height = 0 }: TextItem): PdfPiece {
  const size = height > 0 ? height : Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return { text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height: size };
}

async function paragraphsOf(bytes: Uint8Array): Promise<{ paragraphs: readonly PdfParagraph[]; pages: number }> {
  const { getDocumentProxy } = await import("unpdf");
  const options = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false };
  const document = (await getDocumentProxy(bytes.slice(), options)) as unknown as PdfDocument;
  const paragraphs: PdfParagraph[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES); number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    paragraphs.push(...pdfParagraphs(items.map(pieceOf)));
  }
  return { paragraphs, pages: document.numPages };
}

function hintsOf(paragraphs: readonly PdfParagraph[]): readonly LineHint[] | null {
  const sizes = paragraphs.flatMap(({ text, height }) =>
    Array.from({ length: Math.ceil(text.length / 40) }, () => height),
  );
  const usual = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const highest = Math.max(...paragraphs.map((one) => one.height));
  if (highest < usual * HEADING) return null;
  const headline = paragraphs.findIndex((one) => one.height === highest);
  return paragraphs.map(({ height }, at) => {
    const kind = at === headline ? "headline" : height >= usual * HEADING ? "heading" : "text";
    return { kept: true, kind };
  });
}

/** Reads one PDF. Never throws. */
export async function readPdf(bytes: Uint8Array, input: string, url: string | null): Promise<Drafts> {
  try {
    const { paragraphs, pages } = await paragraphsOf(bytes);
    if (paragraphs.length === 0)
      return lost(input, "no-text", "the PDF holds pictures of text, not text; save the article as .html or .txt");
    const hints = hintsOf(paragraphs);
    const text = paragraphs.map((one) => one.text).join("\n");
    const notes = [
      noteOn(input, "pdf", "read from positions on pages: words and their order can be wrong; prefer .html or .txt"),
      ...(pages > MAX_PAGES
        ? [{ ...noteOn(input, "pdf-cut", `only the first ${MAX_PAGES} of ${pages} pages were read`), lost: true }]
        : []),
    ];
    return { drafts: [{ ...bareDraft(input, url, text), ...(hints && { hints }), extraction: "pdf" }], notes };
  } catch {
    return lost(input, "bad-pdf", "a PDF that is damaged or locked; save the article as .html or .txt");
  }
}
