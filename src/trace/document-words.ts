// The words by which documents are told apart: heads with their clitics, verbs of holding, the fullest naming.
// Leaves out who issued or holds a document (sources.ts).

import { HOLDING_WORDS } from "../lang/ar/document-heads.ts";
import { foldWord } from "../lang/normalise.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Actor } from "../model/actor.ts";

const HOLDING: ReadonlySet<string> = new Set(HOLDING_WORDS.map(({ form }) => foldWord(form)));
/** Whether a word says that somebody holds a document: «حصل عليها», «بحوزة». */
export function isHolding(word: string): boolean {
  return HOLDING.has(foldWord(word.replace(/^و/u, "")));
}

/** A folded word without conjunction, preposition and article. */
export const bareHead = (fold: string): string => fold.replace(/^[وف]?(?:[بلك]?ال|لل|[بلك](?=...))?/u, "");

/** Whether a folded word names a document of this head, with an article or pronoun or without. */
export function sameDocument(fold: string, head: string): boolean {
  const bare = bareHead(fold);
  return bare === head || bare.replace(/(?:ه|ها|هم)$/u, "") === head || bare === `${head}ا`;
}

/** The fullest naming of a document: its actor's longest alias or the words at hand, without a relative clause of holding. */
export function documentName(text: string, actor: Actor | undefined): string {
  const names = [text, ...(actor ? [actor.name, ...actor.aliases.map((alias) => alias.text)] : [])].map((name) => {
    const words = tokenise(name);
    const verb = words.findIndex((word) => isHolding(word.text));
    const cut = verb > 0 ? name.slice(0, words[verb]?.start ?? name.length) : name;
    return cut.replace(/\s*(?:التي|الذي)?\s*$/u, "");
  });
  return names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? text;
}
