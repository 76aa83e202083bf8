// Families of sources that are not independent of each other: agencies of one owner, offices of one state. Used for the low count only.
// Leaves out political closeness: only ownership and office, from the tables of agencies, institutions and countries.

import { findAgencies } from "../lang/agencies.ts";
import { CAPITALS, DEMONYMS, STATE_NAMES } from "../lang/countries.ts";
import { findEntries } from "../lang/gazetteer.ts";
import { INSTITUTION_NAMES } from "../lang/institutions.ts";
import { type Token, tokenise } from "../lang/tokens.ts";

/** Heads of public offices: with a country's name or adjective behind them they are offices of that state. Folded, without article. */
const OFFICES: ReadonlySet<string> = new Set(
  `وزاره وزير حكومه جيش رئاسه رئيس سفاره سفير خارجيه سلطات برلمان ناطق متحدث ناطقه متحدثه قصر شرطه مندوب مبعوث جانب دوله
استخبارات مخابرات`.split(/\s+/u),
);

const bare = (fold: string): string => fold.replace(/^[وف]?(?:[بلك]?ال|لل)?/u, "");

/** The state that a name means by itself: «دمشق», «فرنسا». */
function stateAlone(tokens: readonly Token[]): string | null {
  const found = findEntries(STATE_NAMES, tokens)[0] ?? findEntries(CAPITALS, tokens)[0];
  return found && found.last - found.first === tokens.length ? found.value : null;
}

function stateOfOffice(tokens: readonly Token[]): string | null {
  const [head] = tokens;
  if (!head || !OFFICES.has(bare(head.fold))) return null;
  const found =
    findEntries(DEMONYMS, tokens)[0] ?? findEntries(STATE_NAMES, tokens)[0] ?? findEntries(CAPITALS, tokens)[0];
  return found?.value ?? null;
}

/** The family of a source by its name («وزارة الخارجية الفرنسية» → "state:FR"), or null where none is known. */
export function familyOf(name: string): string | null {
  const agency = findAgencies(name)[0];
  if (agency) return agency.agency.family;
  const tokens = tokenise(name);
  const state = stateAlone(tokens) ?? stateOfOffice(tokens);
  if (state) return `state:${state}`;
  const institution = findEntries(INSTITUTION_NAMES, tokens)[0];
  return institution && institution.first === 0 && !institution.value.guarded
    ? institution.value.institution.family
    : null;
}
