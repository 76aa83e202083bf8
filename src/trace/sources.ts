// Who is behind an attribution, as a node: a named source, an anonymous one, an unseen document, or an article of the outlet named.
// A report speaks for who issued it («لفت التقرير» after «أصدر المركز تقريراً»); letters somebody holds are a source of their own.
// Leaves out chains (transmissions.ts).

import { findAgencies } from "../lang/agencies.ts";
import { documentStanding } from "../lang/ar/document-heads.ts";
import { MANY_SOURCES } from "../lang/ar/standing-words.ts";
import { foldWord } from "../lang/normalise.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import { contains, type Place } from "../model/span.ts";
import { type Affair, actorsIn, FARTHEST, type FoundSource } from "./affair.ts";
import { bareHead, documentName, isHolding, sameDocument } from "./document-words.ts";
import { familyOf } from "./family.ts";
import { isDescription, isIdentifiable, isIdentified } from "./identity.ts";
import { type KnownNode, sourceNode, sourceText } from "./node-book.ts";

/** Plural media without a name: «تقارير إعلامية», «وسائل إعلام», «صحف محلية». Folded heads. */
const NAMELESS_MEDIA: ReadonlySet<string> = new Set([
  "تقارير",
  "وسائل",
  "صحف",
  "مواقع",
  "قنوات",
  "وكالات",
  "مصادر",
  "انباء",
]);

/** Words that open what a document says: the holder stands before them. SAFE forms. */
const COMPLEMENTISERS: ReadonlySet<string> = new Set(["أن", "إن", "بأن", "أنه", "أنها", "إنه", "إنها"]);
/** Prepositions that make a document the medium of a speaker: «في تقرير», «خلال بيان». Folded. */
const MEDIUM: ReadonlySet<string> = new Set(["في", "خلال", "ضمن", "عبر", "وفي", "وخلال"]);
/** UTF-16 units before a document in which its issuer stands. */
const ISSUER_REACH = 60;

function placesOf(attribution: Attribution): readonly Place[] {
  const { article, source } = attribution;
  return source.spans.map(({ start, end }) => ({ article, start, end }));
}

function named(actor: Actor, text: string, article: string): KnownNode {
  const { id, name } = actor;
  const identity = { key: id, name, actor: id, visibility: "named" as const, family: familyOf(name) };
  return sourceNode({ ...identity, identified: isIdentified(actor, text) }, article);
}

const isPerson = (actor: Actor): boolean => actor.kind !== "place" && actor.kind !== "state";

/** The head of a source: its first word that says what it is. */
function headOf(text: string): string {
  return foldWord(text.split(/\s+/u)[0] ?? "");
}

/** Before a document: the last identified source whose sentence speaks of the same document. */
function issuerBefore(attribution: Attribution, affair: Affair): Actor | null {
  const article = affair.articles.get(attribution.article);
  const head = documentHead(attribution, affair);
  const start = attribution.source.spans[0]?.start ?? attribution.cue?.start ?? attribution.content[0]?.start ?? 0;
  if (!article || head === null) return null;
  const inSentence = issuerInSentence(article, start, affair);
  if (inSentence) return inSentence;
  const earlier = (affair.attributionsOf.get(attribution.article) ?? []).filter(
    (one) => one !== attribution && placeOf(one) < start,
  );
  for (const one of earlier.slice(-FARTHEST).reverse()) {
    const actor = speakerOf(one, affair);
    if (!actor) continue;
    const from = article.text.lastIndexOf("\n", placeOf(one)) + 1;
    const to = article.text.indexOf("\n", placeOf(one));
    const words = tokenise(article.text, { start: from, end: to === -1 ? article.text.length : to });
    if (words.some((word) => word.start < start && sameDocument(word.fold, head))) return actor;
  }
  return null;
}

/** «ذكرت الصحيفة، في تحقيق …»: a document behind في or خلال is the medium of whoever the sentence named last before it. */
function issuerInSentence(article: Article, start: number, affair: Affair): Actor | null {
  const line = article.text.lastIndexOf("\n", start - 1) + 1;
  const before = tokenise(article.text, { start: line, end: start });
  if (!MEDIUM.has(before.at(-1)?.fold ?? "")) return null;
  const place = { article: article.id, start: Math.max(line, start - ISSUER_REACH), end: start };
  const mentions = affair.mentionsAt.get(article.id)?.(place) ?? [];
  const named = mentions.filter((one) => contains(place, one) && isPerson(one.actor));
  return [...named].sort((a, b) => b.start - a.start || b.end - a.end)[0]?.actor ?? null;
}

const placeOf = (one: Attribution): number =>
  one.cue?.start ?? one.source.spans[0]?.start ?? one.content[0]?.start ?? 0;

function documentHead(attribution: Attribution, affair: Affair): string | null {
  const article = affair.articles.get(attribution.article);
  const text = article ? sourceText(article, attribution) : "";
  const word = tokenise(text).find((token) => documentStanding(token.fold) !== null);
  return word ? bareHead(word.fold) : null;
}

/** The identified actor who speaks in an attribution, documents aside. */
function speakerOf(attribution: Attribution, affair: Affair): Actor | null {
  const actor = affair.actors.get(attribution.source.actor ?? "");
  if (
    !actor ||
    !isIdentified(actor, "") ||
    attribution.source.kind === "anonymous" ||
    attribution.source.kind === "none"
  )
    return null;
  return isPerson(actor) ? actor : null;
}

/** «مراسلات حصل عليها المركز»: who is named behind a verb of holding, within the source or the twelve words behind it. */
function holderOf(attribution: Attribution, affair: Affair): Actor | null {
  const article = affair.articles.get(attribution.article);
  const [first] = attribution.source.spans;
  if (!article || !first) return null;
  const words = tokenise(article.text, {
    start: first.start,
    end: Math.min(article.text.length, first.end + 90),
  }).slice(0, 14);
  const verb = words.findIndex((word) => isHolding(word.text));
  if (verb === -1) return null;
  const behind = words.slice(verb + 1);
  const opener = behind.findIndex((word) => COMPLEMENTISERS.has(word.safe));
  const [from, to] = [
    words[verb]?.end ?? first.start,
    (opener === -1 ? words : behind.slice(0, opener)).at(-1)?.end ?? first.end,
  ];
  const place = { article: attribution.article, start: from, end: to };
  const named =
    affair.mentionsAt
      .get(place.article)?.(place)
      .filter((mention) => contains(place, mention)) ?? [];
  return [...named].sort((a, b) => a.start - b.start || b.end - a.end)[0]?.actor ?? null;
}

/** «المراسلات» after «ذكرت الصحيفة، استناداً إلى مراسلات …»: held by whoever spoke in the sentence that first named such papers. */
function holderBefore(attribution: Attribution, affair: Affair): Actor | null {
  if (attribution.parent !== null) return null;
  const article = affair.articles.get(attribution.article);
  const head = documentHead(attribution, affair);
  const start = placeOf(attribution);
  if (!article || head === null) return null;
  const before = (affair.attributionsOf.get(attribution.article) ?? []).filter(
    (one) => placeOf(one) < start && one !== attribution,
  );
  for (const one of before.slice(-FARTHEST)) {
    const line = { start: article.text.lastIndexOf("\n", placeOf(one)) + 1, end: start };
    const named = tokenise(article.text, line).find((word) => sameDocument(word.fold, head));
    if (!named || article.text.slice(placeOf(one), named.start).includes("\n")) continue;
    const { node, identified } = findSource(one, affair)?.known ?? { node: null, identified: false };
    const actor = node?.kind === "source" && identified ? affair.actors.get(node.actor ?? "") : undefined;
    if (actor) return actor;
  }
  return null;
}

function documentSource(attribution: Attribution, text: string, affair: Affair): FoundSource {
  const at = placesOf(attribution);
  const head = tokenise(text).find((token) => documentStanding(token.fold) !== null);
  const standing = head ? documentStanding(head.fold) : "issued";
  const own = affair.actors.get(attribution.source.actor ?? "");
  const holder = standing === "held" ? (holderOf(attribution, affair) ?? holderBefore(attribution, affair)) : null;
  if (standing === "issued" && !NAMELESS_MEDIA.has(headOf(text))) {
    const direct =
      own && isIdentifiable(own)
        ? own
        : (actorsIn(at, affair).filter(isPerson)[0] ?? issuerBefore(attribution, affair));
    if (direct) return { known: named(direct, text, attribution.article), standing: "issuer", at, holder: null };
  }
  const key = head ? bareHead(head.fold) : foldWord(text);
  const visibility = standing === "held" ? "unseen-document" : "anonymous";
  const name = standing === "held" ? documentName(text, own) : (own?.name ?? text);
  const known = sourceNode(
    { key, name, actor: own?.id ?? null, visibility, identified: false, family: null },
    attribution.article,
  );
  return { known, standing: standing === "held" ? "held" : "anonymous", at, holder };
}

/** «الموظف» behind «موظف في الوزارة»: a definite noun alone takes up the nameless source that the article named last by that noun. */
function takenUp(attribution: Attribution, text: string, affair: Affair): FoundSource | null {
  const [head, more] = tokenise(text);
  if (!head || more || !head.fold.startsWith("ال")) return null;
  const noun = bareHead(head.fold);
  const start = placeOf(attribution);
  const earlier = (affair.attributionsOf.get(attribution.article) ?? []).filter((one) => placeOf(one) < start);
  for (const one of earlier.slice(-FARTHEST).reverse()) {
    const found = findSource(one, affair);
    const isNameless = found?.known.node.visibility === "anonymous";
    if (found && isNameless && bareHead(headOf(found.known.node.name)) === noun)
      return { ...found, at: placesOf(attribution) };
  }
  return null;
}

/** «ناشطين محليين» as one would name them by themselves: «ناشطون محليون». Only behind a head that is a plural of persons. */
function nominative(name: string): string {
  const [head = "", ...rest] = name.split(" ");
  const isPlural = /ين$/u.test(head) && MANY_SOURCES.has(foldWord(head.replace(/ين$/u, "ون")));
  if (!isPlural) return name;
  return [head, ...rest.slice(0, 1)]
    .map((word) => word.replace(/(?<=.{3})ين$/u, "ون"))
    .concat(rest.slice(1))
    .join(" ");
}

function anonymous(
  attribution: Attribution,
  text: string,
  { actor, affair }: { readonly actor: Actor | undefined; readonly affair: Affair },
): FoundSource {
  const taken = takenUp(attribution, text, affair);
  if (taken) return taken;
  const key = actor?.id ?? foldWord(text);
  const name = nominative(actor?.name ?? text);
  const known = sourceNode(
    { key, name, actor: actor?.id ?? null, visibility: "anonymous", identified: false, family: null },
    attribution.article,
  );
  return { known, standing: "anonymous", at: placesOf(attribution), holder: null };
}

function speaker(attribution: Attribution, text: string, affair: Affair): FoundSource {
  const actor = affair.actors.get(attribution.source.actor ?? "");
  const { kind } = attribution.source;
  const nameless =
    kind === "anonymous" ||
    actor?.kind === "anonymous" ||
    isDescription(actor?.name ?? text) ||
    (kind === "media" && NAMELESS_MEDIA.has(bareHead(headOf(text))));
  if (nameless || (actor ? !isIdentifiable(actor) : kind === "group"))
    return anonymous(attribution, text, { actor, affair });
  const at = placesOf(attribution);
  if (actor) return { known: named(actor, text, attribution.article), standing: "speaker", at, holder: null };
  const agency = kind === "media" ? findAgencies(text)[0]?.agency : undefined;
  const identity = {
    key: agency?.key ?? foldWord(text),
    name: agency?.name ?? text,
    actor: null,
    family: familyOf(text),
  };
  return {
    known: sourceNode({ ...identity, visibility: "named", identified: agency !== undefined }, attribution.article),
    standing: "speaker",
    at,
    holder: null,
  };
}

/** Who is behind an attribution; null where no one is named («يُعتقد أن»). Read once per attribution. */
export function findSource(attribution: Attribution, affair: Affair): FoundSource | null {
  const known = affair.found.get(attribution.id);
  if (known !== undefined) return known;
  const found = readSource(attribution, affair);
  affair.found.set(attribution.id, found);
  return found;
}

function readSource(attribution: Attribution, affair: Affair): FoundSource | null {
  const article = affair.articles.get(attribution.article);
  if (!article || attribution.source.kind === "none") return null;
  const actor = affair.actors.get(attribution.source.actor ?? "");
  const text = sourceText(article, attribution) || actor?.name || "";
  if (text === "") return null;
  const isDocument = attribution.source.kind === "document" || actor?.kind === "document";
  return isDocument ? documentSource(attribution, text, affair) : speaker(attribution, text, affair);
}
