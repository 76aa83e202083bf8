// What one line says about itself, whatever stands around it: furniture, byline, credit, or nothing. Leaves out the line's neighbours.

import { isGivenName } from "../lang/ar/person-names.ts";
import { safeWord } from "../lang/normalise.ts";
import type { BlockRole } from "../model/article.ts";
import type { Line } from "./lines.ts";
import { behindLabel, pageTopics } from "./page-word-matcher.ts";
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

/** Small words inside names: «Georg von der Heide», «Inés y Robleda». */
const NAME_PARTICLE =
  /^(?:von|van|der|den|de|da|do|dos|du|di|del|della|la|le|el|al|bin|ben|ibn|y|and|und|et|ve|&|zu|ter)$/iu;

/** «Von Nora Velling» is a byline, «Von Hafen zu Hafen verlegt» and "By the numbers" are headings: names are written with capitals. */
function namesSomeone(text: string): boolean {
  const [name = ""] = (behindLabel(text, "byline") ?? "").split(/[,|(–—]/u);
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word) && !NAME_PARTICLE.test(word));
  if (/[:：]/u.test(text.slice(0, text.indexOf(name)))) return true;
  // «كتب أحمد …» is a byline, «كتب ممنوعة» ("banned books") a heading.
  if (/^كتب\s/u.test(text)) return isGivenName(safeWord(words[0] ?? ""));
  return words.every((word) => !/^\p{Ll}/u.test(word)) && !/^\s*(?:das|die|der|the|a|le|la|les|el|los)\s/u.test(name);
}

/** The role that a line's own words and shape give it, or null. */
export function ownRole(line: Line): Verdict | null {
  const shape = byShape(line);
  if (shape) return shape;
  const topics = pageTopics(line);
  if (topics.has("byline") && behindLabel(line.text, "byline") === "") return furniture("REA-04");
  for (const topic of Object.keys(BY_TOPIC) as (keyof typeof BY_TOPIC)[])
    if (topics.has(topic) && (topic !== "byline" || namesSomeone(line.text))) return BY_TOPIC[topic];
  return null;
}
