// Numbers as the reader writes them: Latin (3) or Arabic-Indic (٣) digits. Only the interface's own numbers change: words of an article, ISO dates,
// hashes, rule ids and addresses stay as they are.

import type { Messages } from "./messages.ts";

/** The digits of the interface, named as in BCP 47: `latn` 0123456789, `arab` ٠١٢٣٤٥٦٧٨٩. */
export type Digits = "latn" | "arab";

const ARABIC_ZERO = 0x660;

/** The text with Arabic-Indic digits. */
export function arabicDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit)));
}

/** The catalogue with Arabic-Indic digits in whatever it counts, numbers or dates. */
export function inArabicDigits(messages: Messages): Messages {
  const counted =
    <Parts extends readonly unknown[]>(say: (...parts: Parts) => string) =>
    (...parts: Parts): string =>
      arabicDigits(say(...parts));
  return {
    ...messages,
    digits: arabicDigits,
    reports: counted(messages.reports),
    articles: counted(messages.articles),
    claims: counted(messages.claims),
    chains: counted(messages.chains),
    moreClaims: counted(messages.moreClaims),
    morePassages: counted(messages.morePassages),
    singleReportClaims: counted(messages.singleReportClaims),
    moreChains: counted(messages.moreChains),
    passages: counted(messages.passages),
    sharedWords: counted(messages.sharedWords),
    claimNumber: counted(messages.claimNumber),
    passageNumber: counted(messages.passageNumber),
    stepNumber: counted(messages.stepNumber),
    steps: counted(messages.steps),
    chainNumber: counted(messages.chainNumber),
    singleChain: counted(messages.singleChain),
    moreDrifts: counted(messages.moreDrifts),
    seeReport: counted(messages.seeReport),
    inferredCount: counted(messages.inferredCount),
    judgements: counted(messages.judgements),
    inArticles: counted(messages.inArticles),
    date: counted(messages.date),
  };
}
