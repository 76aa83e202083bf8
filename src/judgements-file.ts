// Reads what people decided from a file: a JSON array of judgements, one judgement a line, or a saved trace that holds some. Checks that each is
// signed, dated and says what it is about. Leaves out whether it still applies: the stages say that in a note.

import { readFileSync } from "node:fs";
import { digest } from "./lang/digest.ts";
import { JUDGEMENT_ACTS, type Judgement, type JudgementAct } from "./model/judgement.ts";
import { MusnadError } from "./musnad-error.ts";

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.map((line): unknown => JSON.parse(line));
  }
}

function listOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return null;
  return Array.isArray(value["judgements"]) ? value["judgements"] : "act" in value ? [value] : null;
}

/** A date of at least a day, as a person may write it: 2026-11-22 or with time and zone. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/u;

/** What is wrong with an entry; null where nothing is. */
function fault(entry: unknown): string | null {
  if (!isRecord(entry)) return "is no object";
  const isText = (name: string): boolean => typeof entry[name] === "string" && entry[name] !== "";
  if (!JUDGEMENT_ACTS.some((act) => act === entry["act"])) return `has no act of ${JUDGEMENT_ACTS.join(", ")}`;
  if (!isText("author")) return "lacks its author: who decided it?";
  if (!DATE.test(String(entry["at"]))) return 'lacks its date: "at", as 2026-11-22';
  if (!isText("subject")) return "lacks its subject: the id of what it is about";
  const optional = ["id", "object", "as", "body"].find(
    (name) => entry[name] !== undefined && typeof entry[name] !== "string",
  );
  if (optional !== undefined) return `has a ${optional} that is no text`;
  const versions = entry["versions"];
  const isList =
    versions === undefined || (Array.isArray(versions) && versions.every((one) => typeof one === "string"));
  return isList ? null : "has versions that are no list of ids";
}

function judgementOf(entry: Loose): Judgement {
  const text = (name: string): string => String(entry[name] ?? "");
  const given = {
    at: text("at"),
    author: text("author"),
    act: text("act") as JudgementAct,
    subject: text("subject"),
    ...(entry["object"] === undefined ? {} : { object: text("object") }),
    ...(entry["as"] === undefined ? {} : { as: text("as") }),
    ...(entry["versions"] === undefined ? {} : { versions: (entry["versions"] as readonly unknown[]).map(String) }),
    body: text("body"),
  };
  return { id: text("id") || `judgement-${digest([JSON.stringify(given)])}`, ...given };
}

/** The judgements in the text of a file. Throws MusnadError "usage" with the number of the entry that cannot be read and what it lacks. */
export function judgementsIn(text: string, path: string): readonly Judgement[] {
  let value: unknown;
  try {
    value = parsed(text);
  } catch (error) {
    throw new MusnadError("usage", `${path}: not JSON; give a list of judgements, see docs/judgements.md`, {
      cause: error,
    });
  }
  const list = listOf(value);
  if (list === null) throw new MusnadError("usage", `${path}: holds no list of judgements, see docs/judgements.md`);
  return list.map((entry, at) => {
    const wrong = fault(entry);
    if (wrong !== null || !isRecord(entry))
      throw new MusnadError("usage", `${path}: judgement ${at + 1} ${wrong}; see docs/judgements.md`);
    return judgementOf(entry);
  });
}

/** The judgements in a file. Throws MusnadError "usage" where it cannot be read. */
export function readJudgements(path: string): readonly Judgement[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    throw new MusnadError("usage", `${path}: cannot be read; name a file of judgements`, { cause: error });
  }
  return judgementsIn(text, path);
}
