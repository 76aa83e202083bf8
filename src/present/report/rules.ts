// The rules behind a finding, each a link to the methods box, where every rule stands once with what it says in the page's language.
// A stage writes its reason for one finding in English; the words beside a rule are the particular.

import { h } from "preact";
import type { Evidence } from "../../model/span.ts";
import { forPage } from "../foreign-text.ts";
import { type Page, sentenceView, type View } from "./page.ts";

/** The fragment of a rule's row in the methods box. */
export function ruleFragment(rule: string): string {
  return `r-${rule.replace(/[^A-Za-z0-9-]/g, "_")}`;
}

/** What a rule says, in the page's language; the stage's own reason where the rule has no title. */
export function ruleTitle({ rule, why }: Pick<Evidence, "rule" | "why">, { messages }: Page): View {
  return messages.rules.get(rule) ?? h("bdi", { lang: "en", dir: "ltr" }, sentenceView(why));
}

function distinctRules(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map((one) => [one.rule, one])).values()];
}

function ruleLink({ rule }: Evidence): View {
  return h("a", { href: `#${ruleFragment(rule)}` }, forPage(rule));
}

/** The ids of the rules of a finding, each once. The page's script shows what a rule says beside the pointer. */
export function ruleLinks(evidence: readonly Evidence[]): View {
  return distinctRules(evidence).map((one) => [ruleLink(one), " "]);
}

/** The rules of a finding, each once with what it says. */
export function rulesView(evidence: readonly Evidence[], page: Page): View {
  return distinctRules(evidence).map((one, index) => [
    index === 0 ? "" : " · ",
    ruleLink(one),
    " ",
    ruleTitle(one, page),
  ]);
}
