// Tables: CSV and Parquet, one article a row. The columns are named as the fields of records are, or by one of their usual names. A bad row
// becomes a note with its number. Leaves out spreadsheets (.xlsx).

import { COLUMN_NAMES } from "../lang/column-names.ts";
import type { Note } from "../model/note.ts";
import { type Draft, type Drafts, lost } from "./draft.ts";
import { badRecord, collect, type Loose, type Place, recordDraft } from "./records.ts";

/** Rows read of one table. More belong into a store. */
const MAX_ROWS = 200_000;
/** Longest row of a CSV file, in characters: an unclosed quotation mark would swallow the rest of the file. */
const MAX_ROW = 2_000_000;

/** Field of a record → the table's column for it. */
type Columns = ReadonlyMap<string, string>;

function columnsOf(names: readonly string[]): Columns {
  const byKey = new Map(names.map((name) => [name.trim().toLowerCase(), name]));
  const found = Object.entries(COLUMN_NAMES).flatMap(([field, aliases]): (readonly [string, string])[] => {
    const alias = aliases.find((one) => byKey.has(one));
    const column = alias === undefined ? undefined : byKey.get(alias);
    return column === undefined ? [] : [[field, column]];
  });
  return new Map(found);
}

function recordOf(row: Loose, columns: Columns): Loose {
  return Object.fromEntries([...columns].map(([field, column]) => [field, cell(row[column])]));
}

function cell(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === "bigint" ? String(value) : value;
}

const NO_TEXT = `the table has no column "text" (or body, content, النص); name the column that holds the articles`;

function rowsToDrafts(rows: readonly Loose[], names: readonly string[], input: string): Drafts {
  const columns = columnsOf(names);
  if (!columns.has("text")) return lost(input, "no-text-column", NO_TEXT);
  if (rows.length === 0) return lost(input, "empty", "the table has no rows");
  const found = rows.slice(0, MAX_ROWS).map((row, at): Draft | Note => {
    const place: Place = { input, name: `${input}:${at + 1}` };
    return recordDraft(recordOf(row, columns), place);
  });
  const { drafts, notes } = collect(found);
  const cut = rows.length > MAX_ROWS ? [badRecord({ input, name: input }, `more than ${MAX_ROWS} rows; the rest`)] : [];
  return { drafts, notes: [...notes, ...cut] };
}

/** The separator that the first line holds most of. */
function separatorOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  const counts = [",", ";", "\t"].map((mark) => [mark, head.split(mark).length] as const);
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ",";
}

function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null;
}

/** Reads a CSV or TSV file with a row of names. Broken rows are left out with a note each. */
export async function readCsv(text: string, input: string): Promise<Drafts> {
  const { parse } = await import("csv-parse/browser/esm/sync");
  const skipped: Note[] = [];
  let names: readonly string[] = [];
  try {
    const rows: unknown = parse(text, {
      columns: (header: string[]) => {
        names = header;
        return header;
      },
      ...{ delimiter: separatorOf(text), skip_empty_lines: true, relax_column_count: true, relax_quotes: true },
      ...{ max_record_size: MAX_ROW, skip_records_with_error: true },
      on_skip: (error) => {
        skipped.push(badRecord({ input, name: `${input}:${error?.["lines"] ?? "?"}` }, "a row that cannot be parsed"));
        return undefined;
      },
    });
    const { drafts, notes } = rowsToDrafts(Array.isArray(rows) ? rows.filter(isLoose) : [], names, input);
    return { drafts, notes: [...skipped, ...notes] };
  } catch {
    return lost(input, "bad-csv", "not a table that can be read; check its quotation marks, or save it as .jsonl");
  }
}

/** Reads a Parquet file; only the columns of records are unpacked. */
export async function readParquet(bytes: Uint8Array, input: string): Promise<Drafts> {
  const [{ parquetMetadata, parquetReadObjects, parquetSchema }, { compressors }] = await Promise.all([
    import("hyparquet"),
    import("hyparquet-compressors"),
  ]);
  try {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const metadata = parquetMetadata(file);
    const names = parquetSchema(metadata).children.map((child) => child.element.name);
    const columns = [...columnsOf(names).values()];
    if (columns.length === 0) return lost(input, "no-text-column", NO_TEXT);
    const rows = await parquetReadObjects({ file, metadata, columns, compressors, rowEnd: MAX_ROWS });
    return rowsToDrafts(rows, columns, input);
  } catch {
    return lost(
      input,
      "bad-parquet",
      "a Parquet file that is damaged or of an unknown kind; export it again, or as .jsonl",
    );
  }
}
