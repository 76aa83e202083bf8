// Repairs text that was decoded wrongly before it was saved: UTF-8 bytes shown as windows-1252 («Ø§Ù„») or windows-1256 («ط§ظ„»). The repair
// is exact: a run is replaced only where its bytes are valid UTF-8. Leaves out damage that lost bytes; such runs stay as they are.

/** Fewer repaired runs can be chance: a name, a rare pair of letters. */
const MIN_RUNS = 3;
/** Share of all foreign runs that must turn out valid. Raising it leaves pages of mixed damage alone. */
const MIN_SHARE = 0.6;

interface Table {
  readonly charset: string;
  /** What damaged text of this kind always holds. */
  readonly sign: RegExp;
  readonly run: RegExp;
  readonly bytes: ReadonlyMap<string, number>;
}

const escapeClass = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

function tableOf(charset: string, sign: RegExp): Table {
  const upper = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  const chars = [...new TextDecoder(charset).decode(upper)];
  return {
    ...{ charset, sign, bytes: new Map(chars.map((char, at) => [char, at + 128])) },
    run: new RegExp(`[${chars.map(escapeClass).join("")}]{2,}`, "gu"),
  };
}

let tables: readonly Table[] | null = null;

function allTables(): readonly Table[] {
  tables ??= [
    tableOf("windows-1252", /[ØÙÃÐÑ][\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/u),
    tableOf("windows-1256", /[طظ][\u00a0-\u00bf€پ‚ƒ„…†‡ˆٹ‰‹ŒچژڈگÙک™ڑ›œں]/u),
  ];
  return tables;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function repairedRun(run: string, { bytes }: Table): string | null {
  try {
    return utf8.decode(Uint8Array.from(run, (char) => bytes.get(char) ?? 0));
  } catch {
    return null;
  }
}

function repairedBy(text: string, table: Table): string | null {
  let runs = 0;
  let valid = 0;
  const repaired = text.replace(table.run, (run) => {
    runs++;
    const words = repairedRun(run, table);
    if (words !== null) valid++;
    return words ?? run;
  });
  return valid >= MIN_RUNS && valid >= runs * MIN_SHARE ? repaired : null;
}

/** The text with its wrong decoding undone, and the encoding it had been taken for; null where nothing shows such damage. */
export function repairMojibake(text: string): { readonly text: string; readonly charset: string } | null {
  for (const table of allTables()) {
    if (!table.sign.test(text)) continue;
    const repaired = repairedBy(text, table);
    if (repaired !== null) return { text: repaired, charset: table.charset };
  }
  return null;
}
