// What a person decided about a finding: signed, dated, with a reason. The machine never writes or overwrites one; who recomputes, respects it.
// Leaves out what a judgement does to claims, chains and actors: the stages that make those apply it.

import type { Id, Place } from "./span.ts";

/**
 * accept: the finding holds, and counts as proven. reject: it does not hold, and counts for nothing. relabel: it is another thing than found
 * (`as`). add: something that was not found. rate and note: remarks that change no finding. undo: takes another judgement back.
 */
export type JudgementAct = "accept" | "reject" | "relabel" | "add" | "rate" | "note" | "undo";

/** The acts, for who reads judgements from a file. */
export const JUDGEMENT_ACTS: readonly JudgementAct[] = ["accept", "reject", "relabel", "add", "rate", "note", "undo"];

/**
 * A person's decision about one finding. `subject` and `object` are ids, of one of three pairs:
 * two nodes ("node-…", or an actor's or article's id that stands for its node): the transmission from subject to object;
 * two versions ("art-…:start-end"): whether they are versions of one claim; a version alone can be relabelled;
 * two actors ("act-…", or the version id of a mention): whether they are one; instead of the object's id its words can be given.
 */
export interface Judgement {
  readonly id: Id<"judgement">;
  /** When it was decided, ISO 8601. */
  readonly at: string;
  readonly author: string;
  readonly act: JudgementAct;
  readonly subject: string;
  readonly object?: string;
  /** What it is instead: how a transmission came about, a version's stance, an actor's name. */
  readonly as?: string;
  /** Of an added or accepted transmission: the version ids of the claims it is about; without, every claim that both ends carry. */
  readonly versions?: readonly string[];
  /** Why. */
  readonly body: string;
}

/** What a judgement is about. */
export type JudgedThing = "transmission" | "version" | "actor";

const VERSION = /^(.+):(\d+)-(\d+)$/u;

/** The id of a place, by which a version or a mention is judged: "art-…:start-end". */
export function placeId({ article, start, end }: Place): string {
  return `${article}:${start}-${end}`;
}

/** The place that an id means; null where it means none. */
export function placeNamed(id: string): Place | null {
  const [, article, start, end] = VERSION.exec(id) ?? [];
  return article === undefined ? null : { article, start: Number(start), end: Number(end) };
}

/** What a judgement is about, by its ids; null for remarks, and for ids that fit nothing. */
export function judgedThing({ act, subject, object }: Judgement): JudgedThing | null {
  if (act === "rate" || act === "note" || act === "undo") return null;
  const isNode = (id: string): boolean => id.startsWith("node-") || (id.startsWith("art-") && placeNamed(id) === null);
  if (object !== undefined && isNode(object)) return "transmission";
  if (subject.startsWith("act-")) return "actor";
  return placeNamed(subject) !== null ? "version" : null;
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The judgements that hold, the oldest first: those taken back are left out, and of two with one id the last. */
export function standingJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const ordered = [...new Map(judgements.map((one) => [one.id as string, one])).values()].sort(
    (a, b) => inOrder(a.at, b.at) || inOrder(a.id, b.id),
  );
  const undone = new Set<string>();
  for (const one of [...ordered].reverse()) if (one.act === "undo" && !undone.has(one.id)) undone.add(one.subject);
  return ordered.filter((one) => one.act !== "undo" && !undone.has(one.id));
}

/** Who decided what and why, in one sentence, for the evidence of what follows from it. */
export function judgedWhy({ act, author, at, body }: Judgement): string {
  const acts: Readonly<Record<JudgementAct, string>> = {
    ...{ accept: "accepted", reject: "rejected", relabel: "relabelled", add: "added" },
    ...{ rate: "rated", note: "noted", undo: "taken back" },
  };
  return `${acts[act]} by ${author}, ${at}${body === "" ? "" : `: ${body}`}`;
}
