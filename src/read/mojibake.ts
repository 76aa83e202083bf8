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

/** How many bytes follow a first byte of UTF-8, and the bits that it gives; none for bytes that open nothing. */
function opening(byte: number): readonly [number, number] | null {
  if (byte >= 0xc2 && byte <= 0xdf) return [1, byte & 0x1f];
  if (byte >= 0xe0 && byte <= 0xef) return [2, byte & 0x0f];
  return byte >= 0xf0 && byte <= 0xf4 ? [3, byte & 0x07] : null;
}

/** The least code point of each length: shorter forms exist and are forbidden. */
const LEAST: readonly number[] = [0, 0x80, 0x800, 0x10000];

/** A run decoded again, or null where its bytes are no UTF-8: sound words fail at their first letter, so this costs next to nothing. */
function repairedRun(run: string, { bytes }: Table): string | null {
  let text = "";
  for (let at = 0; at < run.length; ) {
    const first = opening(bytes.get(run.charAt(at)) ?? 0);
    if (!first) return null;
    let [left, point] = first;
    const least = LEAST[left] ?? 0;
    for (at++; left > 0; left--, at++) {
      const byte = bytes.get(run.charAt(at)) ?? 0;
      if ((byte & 0xc0) !== 0x80) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    text += String.fromCodePoint(point);
  }
  return text;
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
