// The shape of the tables of page words: what share buttons, menus, bylines and credits say, by language. The tables live in each
// language's folder; every entry has an example line that a test must find labelled so.

/** What a line with these words is on a page. */
export type PageTopic =
  | "weather"
  | "contact"
  | "share"
  | "navigation"
  | "legal"
  | "section"
  | "byline"
  | "credit"
  | "desk";

/**
 * One entry. `whole`: the line is these words; `start`: it opens with them; `label`: it opens with them and a colon or dash;
 * `within`: it holds them anywhere. `words`: the longest line, in words, for which the entry counts.
 */
export interface PageWord {
  readonly topic: PageTopic;
  readonly match: "whole" | "start" | "label" | "within";
  readonly forms: readonly string[];
  readonly words: number;
  readonly example: string;
}
