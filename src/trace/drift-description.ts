// Who a source is, told behind its name by one article only: an organisation in brackets («المعهد (وهو مركز خاص في …)»), a person's party or
// camp («…، وهو عضو في حزب …»). With it a reader weighs the same words otherwise. Leaves out adjectives before the name (drift-label.ts).

import { IDENTITY_WORDS } from "../lang/ar/drift-words.ts";
import { tokenise } from "../lang/tokens.ts";
import type { Actor } from "../model/actor.ts";
import type { Span } from "../model/span.ts";
import { isTelling, lightStem, wordsIn } from "./content-words.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { TRACE_RULES } from "./rules.ts";
import type { Sentence } from "./sentence.ts";

/** UTF-16 units behind a name in which a description in brackets may open, and its length at most. */
const BRACKET = /^["”»]?\s{0,2}[(（]([^()]{8,120})[)）]/u;

interface Described {
  readonly at: Span;
  readonly stems: ReadonlySet<string>;
}

/** «، وهو عضو في حزب … ،», «، من حزب …»: what somebody belongs to, behind the name. */
const BELONGING =
  /^["”»]?[،,]?\s+((?:وهو|وهي|العضو|القيادي|المقرب|المقربة|الموالي|الموالية|المدعوم|المدعومة|من (?:حزب|تيار|جماعة))[^،,.؛()\n]{6,110})(?=[،,.؛()\n])/u;

function belongingBehind(text: string, mention: Span): Described | null {
  const found = BELONGING.exec(text.slice(mention.end, mention.end + REACH));
  const said = found?.[1];
  if (!found || said === undefined) return null;
  const end = mention.end + found[0].length;
  const at = { start: end - said.length, end };
  const words = wordsIn(text, at);
  const belongs = words.some(
    (word) => IDENTITIES.has(word.stem) || PARTIES.has(word.fold.replace(/^(?:[بلك]?ال|لل)/u, "")),
  );
  const telling = words.filter(isTelling);
  return belongs && telling.length >= 2 ? { at, stems: new Set(telling.map((word) => word.stem)) } : null;
}

const IDENTITIES: ReadonlySet<string> = new Set(IDENTITY_WORDS.flatMap(({ form }) => tokenise(form).map(lightStem)));
/** Bodies that somebody belongs to. Folded, without article. */
const PARTIES: ReadonlySet<string> = new Set(["حزب", "تيار", "جماعه", "كتله", "ائتلاف", "حركه", "تنظيم"]);
/** UTF-16 units behind a name that are read for it. */
const REACH = 130;

function descriptionBehind(text: string, mention: Span): Described | null {
  const found = BRACKET.exec(text.slice(mention.end, mention.end + REACH));
  if (!found) return null;
  const at = { start: mention.end + found[0].search(/[(（]/u), end: mention.end + found[0].length };
  const telling = wordsIn(text, at).filter(isTelling);
  return telling.length >= 2 && /\p{Script=Arabic}{3}/u.test(found[1] ?? "")
    ? { at, stems: new Set(telling.map((word) => word.stem)) }
    : null;
}

/** UTF-16 units around a name in which the other article may say the same of it. */
const NEAR = 80;

/** A source described in brackets in one article («المعهد (وهو مركز خاص في …)») and not so in another that names it. */
export function descriptions(
  articles: readonly (readonly Sentence[])[],
  actors: readonly Actor[],
): readonly AcrossFinding[] {
  const texts = new Map(articles.flatMap(([first]) => (first ? [[first.article.id as string, first.article]] : [])));
  const point = { ar: "وصف للمصدر في موضع دون الآخر", en: "the source is described on one side only" };
  return actors.flatMap((actor) => {
    if (actor.kind === "anonymous" || actor.kind === "document") return [];
    const read = actor.kind === "person" ? belongingBehind : descriptionBehind;
    const named = new Map<string, Span[]>();
    for (const { article, start, end } of actor.mentions)
      if (texts.has(article)) named.set(article, [...(named.get(article) ?? []), { start, end }]);
    return [...named].flatMap(([id, mentions]): AcrossFinding[] => {
      const article = texts.get(id);
      const found = article && mentions.flatMap((mention) => read(article.text, mention) ?? [])[0];
      if (!article || !found) return [];
      return [...named].flatMap(([other, theirs]): AcrossFinding[] => {
        const [there, first] = [texts.get(other), theirs[0]];
        if (other === id || !there || !first) return [];
        const says = theirs.some(
          (mention) =>
            wordsIn(there.text, {
              start: Math.max(0, mention.start - NEAR),
              end: Math.min(there.text.length, mention.end + NEAR),
            })
              .filter(isTelling)
              .filter((word) => found.stems.has(word.stem)).length *
              2 >=
            found.stems.size,
        );
        if (says) return [];
        const key = actor.kind === "person" ? `described ${actor.id} ${id}` : `described ${actor.id} ${id} ${other}`;
        const both = { from: [article, found.at], to: [there, first] } as const;
        return [{ kind: "label", rule: TRACE_RULES.otherLabel, score: 0.5, point, weight: 5, ...both, key }];
      });
    });
  });
}
