// Articles, actors and nodes of the JSON-LD graph. A source is an entity, what was said, attributed to an agent, who said it.

import { hexDigest } from "../../lang/digest.ts";
import type { Actor, ActorKind } from "../../model/actor.ts";
import type { Article } from "../../model/article.ts";
import type { Node } from "../../model/trace.ts";
import { type Lookup, publishedDate } from "../lookup.ts";
import { inertLine, verbatim, webAddress } from "./inert-text.ts";
import { inLanguage, linkedEvidence, present, type Thing } from "./linked-thing.ts";
import { languageTag, urn } from "./names.ts";

const ACTOR_TYPES: Readonly<Record<ActorKind, readonly string[]>> = {
  person: ["prov:Person", "schema:Person"],
  role: ["prov:Agent", "musnad:Role"],
  organisation: ["prov:Organization", "schema:Organization"],
  state: ["prov:Organization", "schema:GovernmentOrganization"],
  group: ["prov:Agent", "musnad:Group"],
  media: ["prov:Organization", "schema:NewsMediaOrganization"],
  place: ["schema:Place"],
  document: ["prov:Entity", "schema:CreativeWork"],
  anonymous: ["prov:Agent", "musnad:AnonymousSource"],
};

function articleThing(article: Article): Thing {
  const date = publishedDate(article);
  const outlet = article.outlet;
  return present({
    "@id": urn(article.id),
    "@type": ["schema:NewsArticle", "prov:Entity"],
    headline: article.title === null ? null : inLanguage(inertLine(article.title), languageTag(article)),
    url: webAddress(article.url),
    input: inertLine(article.input),
    inLanguage: languageTag(article),
    // A person's or a desk's name as printed: no one is made a thing of its own by a byline.
    author: article.byline === null ? null : inertLine(article.byline),
    publisher:
      outlet === null
        ? null
        : {
            "@type": "schema:NewsMediaOrganization",
            name: inertLine(outlet.name),
            evidence: linkedEvidence(outlet.evidence),
          },
    datePublished: date && inertLine(date.value),
    sha256: hexDigest(verbatim(article.text)),
  });
}

function actorThing(actor: Actor): Thing {
  const others = actor.aliases.map(({ text }) => inertLine(text)).filter((text) => text !== inertLine(actor.name));
  return present({
    "@id": urn(actor.id),
    "@type": ACTOR_TYPES[actor.kind],
    kind: actor.kind,
    name: inertLine(actor.name),
    alternateName: [...new Set(others)],
  });
}

function nodeThing(node: Node): Thing {
  const isLatent = node.kind === "latent";
  return present({
    "@id": urn(node.id),
    "@type": ["prov:Entity", isLatent ? "musnad:LatentSource" : "musnad:Source"],
    name: inertLine(node.name),
    visibility: node.visibility,
    // Named by no text: the machine's own supposition.
    stated: !isLatent,
    wasAttributedTo: node.kind === "source" && node.actor !== null ? urn(node.actor) : null,
  });
}

/** The identifier of a node: an article's node is the article itself. */
export function nodeUrn(id: string, lookup: Pick<Lookup, "nodes">): string {
  const node = lookup.nodes.get(id);
  return urn(node?.kind === "article" ? node.article : id);
}

/** All articles, actors, and the nodes that are no articles. */
export function articleThings({ document, nodes }: Lookup): readonly Thing[] {
  const unread = [...nodes.values()].filter(({ kind }) => kind !== "article");
  return [...document.articles.map(articleThing), ...document.actors.map(actorThing), ...unread.map(nodeThing)];
}
