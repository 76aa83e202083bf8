// What one line says about itself, whatever stands around it: furniture, byline, credit, or nothing. Leaves out the line's neighbours.

import type { BlockRole } from "../model/article.ts";
import type { Line } from "./lines.ts";
import { pageTopics } from "./page-word-matcher.ts";
import type { ReadRule } from "./rules.ts";

/** A role with the rule that gave it. */
export interface Verdict {
  readonly role: BlockRole;
  readonly rule: ReadRule;
}

const furniture = (rule: ReadRule): Verdict => ({ role: "furniture", rule });

const HAS_WORD = /[\p{L}\p{Nd}]/u;
const DEGREES = /°\s?[CF]?|℃|℉/u;
const PHONE = /^[\d+().\-–/\s]+$/u;
/** Digits that make a line of digits a phone number; lowering it takes years and scores for phones. */
const PHONE_DIGITS = 7;
const EMAIL = /\S@[\p{L}\d-]+\.[\p{L}\d.]+/u;
const BARE_URL = /^(?:https?:\/\/|www\.)\S+$/iu;
const COUNTER = /^\d{1,4}$/;
/** Longest line with a temperature, an e-mail address or a contact word that is still furniture, in words. */
const WEATHER_WORDS = 6;
const CONTACT_WORDS = 11;

function byShape(line: Line): Verdict | null {
  if (!HAS_WORD.test(line.text)) return furniture("REA-13");
  if (line.words <= WEATHER_WORDS && DEGREES.test(line.text)) return furniture("REA-01");
  if (PHONE.test(line.text) && line.fold.replace(/\D/g, "").length >= PHONE_DIGITS) return furniture("REA-02");
  if (line.words <= CONTACT_WORDS && EMAIL.test(line.text)) return furniture("REA-02");
  if (BARE_URL.test(line.text)) return furniture("REA-04");
  if (COUNTER.test(line.fold)) return furniture("REA-04");
  return null;
}

const BY_TOPIC = {
  weather: furniture("REA-01"),
  contact: furniture("REA-02"),
  share: furniture("REA-03"),
  navigation: furniture("REA-04"),
  legal: furniture("REA-05"),
  section: furniture("REA-14"),
  byline: { role: "byline", rule: "REA-10" },
  credit: { role: "credit", rule: "REA-11" },
} as const satisfies Record<string, Verdict>;

/** The role that a line's own words and shape give it, or null. */
export function ownRole(line: Line): Verdict | null {
  const shape = byShape(line);
  if (shape) return shape;
  const topics = pageTopics(line);
  for (const topic of Object.keys(BY_TOPIC) as (keyof typeof BY_TOPIC)[]) if (topics.has(topic)) return BY_TOPIC[topic];
  return null;
}
