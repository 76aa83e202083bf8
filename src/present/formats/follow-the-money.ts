// FollowTheMoney entities, one JSON object a line, for OpenAleph and OpenSanctions tools. The model has no claim or quotation: a claim is a
// Note about the articles that carry it. Leaves out anonymous sources, places and unseen documents, which would match strangers elsewhere.

import { hexDigest } from "../../lang/digest.ts";
import type { Actor, ActorKind } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { Transmission } from "../../model/trace.ts";
import { basisOf } from "../basis.ts";
import { toPlainJson } from "../json.ts";
import { type Lookup, type NumberedClaim, publishedDate, wordsAt } from "../lookup.ts";
import { inertLine, verbatim, webAddress } from "./inert-text.ts";

/** One entity: a schema of the model, and its properties, each a list of texts. */
interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMATA: Readonly<Partial<Record<ActorKind, string>>> = {
  person: "Person",
  role: "LegalEntity",
  organisation: "Organization",
  state: "PublicBody",
  group: "LegalEntity",
  media: "Organization",
};

// The model names languages by three letters (ISO 639-3).
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "ara",
  de: "deu",
  en: "eng",
  es: "spa",
  fa: "fas",
  fr: "fra",
  he: "heb",
  ku: "kur",
  ru: "rus",
  tr: "tur",
  uk: "ukr",
  ur: "urd",
};

// Databases behind these tools refuse NUL and its neighbours; each becomes one U+FFFD, so that offsets hold.
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
): FtmEntity {
  const kept = Object.entries(properties).flatMap(([name, values]) => {
    const found = [...new Set(values.flatMap((value) => (value ? [value] : [])))];
    return found.length === 0 ? [] : [[name, found] as const];
  });
  return { id, schema, properties: Object.fromEntries(kept) };
}

function dayOf(article: Article): string | undefined {
  return /^\d{4}(?:-\d\d){0,2}/.exec(publishedDate(article)?.value ?? "")?.[0];
}

function articleEntity(article: Article): FtmEntity {
  return entity(article.id, "Article", {
    title: [article.title && inertLine(article.title)],
    author: [article.byline && inertLine(article.byline)],
    publisher: [article.outlet && inertLine(article.outlet.name)],
    publishedAt: [dayOf(article)],
    language: [LANGUAGES[article.language]],
    sourceUrl: [webAddress(article.url)],
    fileName: [inertLine(article.input)],
    bodyText: [verbatim(article.text).replace(CONTROLS, "\uFFFD")],
    notes: [`SHA-256 of the text as read: ${hexDigest(verbatim(article.text))}`],
  });
}

function actorEntities(actor: Actor, lookup: Lookup): readonly FtmEntity[] {
  const schema = SCHEMATA[actor.kind];
  if (schema === undefined) return [];
  const names = actor.aliases.map(({ text }) => inertLine(text));
  const alias = names.filter((text) => text !== inertLine(actor.name));
  const articles = [...new Set(actor.mentions.map(({ article }) => article))];
  const mentions = articles.map((article) => {
    const words = actor.mentions.filter((place) => place.article === article).map((place) => wordsAt(lookup, place));
    return entity(`${actor.id}.${article}`, "Mention", {
      document: [article],
      name: words.map(inertLine),
      resolved: [actor.id],
      detectedSchema: [schema],
    });
  });
  return [entity(actor.id, schema, { name: [inertLine(actor.name)], alias }), ...mentions];
}

/** The entity a node stands for: its article, or its actor where that is exported. */
function entityOf(id: string, lookup: Lookup): string | null {
  const node = lookup.nodes.get(id);
  if (node?.kind === "article") return node.article;
  const actor = node?.kind === "source" && node.actor !== null ? lookup.actors.get(node.actor) : undefined;
  return actor && SCHEMATA[actor.kind] ? actor.id : null;
}

function transmissionEntity(transmission: Transmission, index: number, lookup: Lookup): readonly FtmEntity[] {
  const { how, evidence } = transmission;
  const basis = basisOf(transmission);
  const [from, to] = [entityOf(transmission.from, lookup), entityOf(transmission.to, lookup)];
  if (from === null || to === null) return [];
  const id = `transmission-${index + 1}.${transmission.from}.${transmission.to}`;
  const rules = [...new Set(evidence.map(({ rule }) => rule))].join(" ");
  const summary = [...new Set(evidence.map(({ why }) => inertLine(why)))];
  const article = lookup.articles.get(to);
  if (article && lookup.nodes.get(transmission.from)?.kind === "source")
    return [
      entity(id, "Documentation", {
        document: [to],
        entity: [from],
        role: [basis === "stated" ? "quoted source" : `${basis} source`],
        date: [dayOf(article)],
        recordId: [rules],
        summary,
      }),
    ];
  const role = `${how} (${basis})`;
  return [entity(id, "UnknownLink", { subject: [from], object: [to], role: [role], recordId: [rules], summary })];
}

function claimEntity({ claim, trace, number }: NumberedClaim): FtmEntity {
  const { low, high } = trace.chains;
  return entity(claim.id, "Note", {
    name: [`Claim ${number}, as claimed`],
    description: [inertLine(claim.text)],
    summary: [`Reports: ${trace.reports}; independent chains: ${low} to ${high} (inferred)`],
    entity: claim.versions.map(({ at }) => at.article),
  });
}

/** The entities in a fixed order: articles, actors with their mentions, transmissions, claims. */
function ftmEntities(lookup: Lookup): readonly FtmEntity[] {
  const { document, numberedClaims } = lookup;
  return [
    ...document.articles.map(articleEntity),
    ...document.actors.flatMap((actor) => actorEntities(actor, lookup)),
    ...document.transmissions.flatMap((one, index) => transmissionEntity(one, index, lookup)),
    ...numberedClaims.map(claimEntity),
  ];
}

/** One entity a line. */
export function toFollowTheMoney(lookup: Lookup): string {
  return ftmEntities(lookup)
    .map((one) => `${toPlainJson(one, { compact: true })}\n`)
    .join("");
}
