// One naming: a stretch of an article that names somebody or something, with the words that tell it from others.
// Leaves out which namings mean the same: resolve.ts decides inside an article, merge.ts across articles.

import type { ActorKind, Label } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Id, Span } from "../model/span.ts";

/** A person's name in comparable words: titles off, عبد and أبو joined to the next word. */
export interface PersonName {
  readonly words: readonly string[];
}

/** An office: «وزير الدفاع الإسرائيلي» is head وزير, words دفاع and #IL. */
export interface Role extends Span {
  readonly head: string;
  readonly words: readonly string[];
  /** One holder at a time, so that the full office names one person. */
  readonly unique: boolean;
  readonly definite: boolean;
}

/** A name known from a table, or null. */
export interface KnownName {
  readonly key: string;
  readonly name: string;
  readonly family: string | null;
}

/** One naming. */
export interface Naming extends Span {
  readonly article: Id<"article">;
  readonly kind: ActorKind;
  /** The naming as shown: labels, marks and clitics off. */
  readonly text: string;
  /** The head noun («مركز», «وزير», «مصدر»), folded, without article; null for a bare name. */
  readonly head: string | null;
  /** The other words that tell it apart, comparable; "#XX" for a state. */
  readonly words: readonly string[];
  /** With the article or a proper name: «المركز», «مركز دراسات الساحل»; not «مركز دراسات». */
  readonly definite: boolean;
  /** Whether the words alone name one actor in any article. */
  readonly everywhere: boolean;
  readonly known: KnownName | null;
  readonly person: PersonName | null;
  readonly roles: readonly Role[];
  readonly labels: readonly Label[];
  /** For a document: its head («تقرير»), also where the naming stands for its issuer. */
  readonly document: string | null;
  /** For an issued document: the naming of its issuer. */
  readonly issuer: string | null;
  /** Namings that the text itself sets beside this one as the same: «(إرنا)», «…/جبهة النصرة». */
  readonly same: readonly Naming[];
  /** Whether it is an organ of the state among its words. */
  readonly stateBody: boolean;
  /** The rule that found it. */
  readonly rule: string;
  /** Whether it is the source of an attribution. */
  readonly source: boolean;
}

/** A naming of nothing in particular, to be filled. */
export function blankNaming(article: Pick<Article, "id" | "text">, span: Span, kind: ActorKind): Naming {
  return {
    article: article.id,
    start: span.start,
    end: span.end,
    kind,
    text: article.text.slice(span.start, span.end).trim(),
    head: null,
    words: [],
    definite: false,
    everywhere: false,
    known: null,
    person: null,
    roles: [],
    labels: [],
    document: null,
    issuer: null,
    same: [],
    stateBody: false,
    rule: "NAM-00",
    source: false,
  };
}
