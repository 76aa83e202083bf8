// Whether a name tells who is meant. Stages before take whatever stands where a source stands; a count of independent chains must not rest on
// that. Identified is who bears a known name, a head noun of a body with its complement, a given name or a title, or is named again elsewhere.
// In doubt not identified: such a source counts in the high bound only. Leaves out who is trustworthy.

import { findAgencies } from "../lang/agencies.ts";
import { organisationHeadOf } from "../lang/ar/organisation-heads.ts";
import { isGivenName } from "../lang/ar/person-names.ts";
import { INDIVIDUAL_HEADS, INSTITUTION_HEADS } from "../lang/ar/standing-words.ts";
import { titleOf } from "../lang/ar/titles.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES } from "../lang/countries.ts";
import { findEntries } from "../lang/gazetteer.ts";
import { INSTITUTION_NAMES } from "../lang/institutions.ts";
import { type Token, tokenise } from "../lang/tokens.ts";
import type { Actor } from "../model/actor.ts";

/** Mentions from which a name without a known form counts as established. Raising it distrusts names that only one article has. */
const ESTABLISHED = 3;

/** Kinds of actors that can be asked about by name. */
const IDENTIFIABLE: ReadonlySet<Actor["kind"]> = new Set(["person", "role", "organisation", "state", "media", "place"]);

/** Whether an actor is of a kind that has an identity beyond one article. */
export function isIdentifiable(actor: Actor): boolean {
  return IDENTIFIABLE.has(actor.kind);
}

const ARABIC = /\p{Script=Arabic}/u;

function hasKnownName(name: string, tokens: readonly Token[]): boolean {
  if (findAgencies(name).length > 0) return true;
  if (findEntries(INSTITUTION_NAMES, tokens).some((found) => found.first === 0)) return true;
  return [STATE_NAMES, CAPITALS].some((table) => findEntries(table, tokens).some((found) => found.first === 0));
}

function isBody(tokens: readonly Token[]): boolean {
  const [head, complement] = tokens;
  return head !== undefined && complement !== undefined && organisationHeadOf(head.safe) !== null;
}

function isPersonName(tokens: readonly Token[], source: readonly Token[]): boolean {
  if (tokens.some((token) => isGivenName(token.safe))) return true;
  return tokens.length > 1 && source.some((token) => titleOf(token.safe) !== null);
}

/** «الموظف», «ناشط»: a noun for anybody, however often it is repeated. */
function isCommonNoun({ fold }: Token): boolean {
  return INDIVIDUAL_HEADS.has(fold.replace(/^[وف]?(?:[بلك]?ال|لل)?/u, ""));
}

/** Heads that point at somebody named elsewhere: «إحداها», «هذه الحصيلة», «الأول». Folded. */
const POINTING: ReadonlySet<string> = new Set(
  `احدها احداها احدهم احداهن بعضها بعضهم بعضهن كلاهما كلتاهما كلهم كلها جميعهم هذا هذه هذان هؤلاء ذلك تلك اولئك هو هي هم هما الاخير الاخيره
الاول الاولي الثاني الثانيه اخر اخري اخرون اخرين الاخر الاخري الاخرون الاخرين منهم منها غيره غيرها غيرهم`.split(/\s+/u),
);
const POSSESSIVE = /(?:ه|ها|هم|هما|هن|نا)$/u;
/** A feminine adjective alone: «الغربية»; the masculine is as often a family name. */
const ADJECTIVE = /^ال.{3,}يه$/u;

/** «قواته», «مسؤولوها»: a noun of office or a common noun with a pronoun says whose, not who. */
function isPossessed({ fold }: Token): boolean {
  const bare = fold.replace(/^[وف]?[بلك]?/u, "");
  const noun = bare.replace(POSSESSIVE, "");
  const forms = [noun, noun.replace(/ت$/u, "ه"), noun.replace(/و$/u, "ون"), noun.replace(/ي$/u, "ين")];
  return noun !== bare && forms.some((form) => INDIVIDUAL_HEADS.has(form) || INSTITUTION_HEADS.has(form));
}

/** «البلدية», «الخارجية»: a feminine adjective in form that heads bodies. */
function isNoun(head: Token): boolean {
  return INSTITUTION_HEADS.has(head.fold.replace(/^ال/u, "")) || organisationHeadOf(head.safe) !== null;
}

/** Words that open an adverb and no name: «بشكل قاطع», «بالقول», «لطالما». Folded. */
const ADVERBIAL: ReadonlySet<string> = new Set(
  "بشكل بصوره بطريقه بالقول بقوله لطالما طالما كذلك ايضا لذلك مجددا مؤخرا اخيرا سابقا لاحقا".split(" "),
);

/** «السوري» alone: a Syrian, the Syrian side; whoever it is, one word of origin does not say. States by name («سوريا») do. */
function isDemonymAlone(tokens: readonly Token[], name: string): boolean {
  return findEntries(DEMONYMS, tokens).length > 0 && !hasKnownName(name, tokens);
}

/** Whether a naming only describes or points («الموظف», «إحداها», «قواته», «الغربية»): whoever it is, the words do not say. */
export function isDescription(name: string): boolean {
  const tokens = tokenise(name);
  const [head] = tokens;
  if (!head) return true;
  if (!ARABIC.test(name)) return false;
  if (POINTING.has(head.fold.replace(/^[وف](?=.{3})/u, "")) || tokens.every((token) => isCommonNoun(token)))
    return true;
  if (isCommonNoun(head) && tokens[1] && ["من", "في", "اخر", "اخري"].includes(tokens[1].fold)) return true;
  if (ADVERBIAL.has(head.fold)) return true;
  if (tokens.length > 1) return false;
  if (isDemonymAlone(tokens, name)) return true;
  return isPossessed(head) || (ADJECTIVE.test(head.fold) && !isNoun(head) && !hasKnownName(name, tokens));
}

/** Whether the actor's name tells who is meant; `source` is how the attribution at hand writes it. */
export function isIdentified(actor: Actor, source: string): boolean {
  if (!isIdentifiable(actor)) return false;
  const tokens = tokenise(actor.name);
  if (tokens.length === 0) return false;
  if (!ARABIC.test(actor.name)) return true;
  if (isDescription(actor.name)) return false;
  if (actor.mentions.length >= ESTABLISHED || hasKnownName(actor.name, tokens) || isBody(tokens)) return true;
  const [head] = tokens;
  if (actor.kind === "person") return isPersonName(tokens, tokenise(source));
  return actor.kind === "role" && tokens.length > 1 && head !== undefined && titleOf(head.safe) !== null;
}
