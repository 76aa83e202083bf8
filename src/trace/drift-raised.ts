// «مصدر في وزارة الموانئ» in one article, «وزارة الموانئ» in another that tells of the same: somebody inside a body and the body itself.
// Told wherever the two speak, since the name ties them. Leaves out versions of one statement (drift-source.ts).

import { INSTITUTION_HEADS } from "../lang/ar/standing-words.ts";
import type { Attribution } from "../model/attribution.ts";
import { isAmong } from "./bare-word.ts";
import type { AcrossFinding } from "./drift-pair.ts";
import { saidSpan } from "./drift-source.ts";
import { namingOf, sourceWords, tellingStems } from "./drift-speaker.ts";
import type { Speech, SpokenArticle } from "./drift-spoken.ts";
import { TRACE_RULES } from "./rules.ts";
import { sharedContext } from "./sentence.ts";

/** Weight that the sentences around two speeches must share. */
const SAME_TOPIC = 9;

interface Speaker {
  readonly speech: Speech;
  readonly stems: ReadonlySet<string>;
  readonly head: string;
  readonly folds: ReadonlySet<string>;
}

function speakersOf({ speeches }: SpokenArticle, wanted: "nameless" | "body"): readonly Speaker[] {
  return speeches.flatMap((speech): Speaker[] => {
    const { attribution, sentence } = speech;
    if (attribution.source.inherited || namingOf(sentence.article, attribution) !== wanted) return [];
    const words = sourceWords(sentence.article, attribution);
    if (wanted === "body" && !isAmong(INSTITUTION_HEADS, words[0]?.fold ?? "")) return [];
    const folds = words.map(({ fold }) => fold.replace(/^(?:[بلك]?ال|لل)/u, ""));
    return [{ speech, stems: tellingStems(words), head: folds[0] ?? "", folds: new Set(folds) }];
  });
}

const said = ({ sentence: { article } }: Speech, attribution: Attribution): ReturnType<typeof saidSpan> =>
  saidSpan({ article }, attribution);

/** Somebody inside a body in one article, the body in another. */
export function raisedAcross(articles: readonly SpokenArticle[]): readonly AcrossFinding[] {
  const point = {
    ar: "مصدر داخل جهة في موضع، والجهة نفسها في الآخر",
    en: "somebody inside a body on one side, the body on the other",
  };
  const nameless = articles.map((article) => speakersOf(article, "nameless"));
  const bodies = articles.map((article) => speakersOf(article, "body"));
  return nameless.flatMap((insiders, at) =>
    bodies.flatMap((others, other) => {
      if (at === other) return [];
      return insiders.flatMap((one) =>
        others.flatMap((body): AcrossFinding[] => {
          const [a, b] = [one.speech, body.speech];
          const isOf =
            one.folds.has(body.head) && body.stems.size > 0 && [...body.stems].every((stem) => one.stems.has(stem));
          const weight = isOf ? sharedContext(a.sentence, b.sentence) : 0;
          if (weight < SAME_TOPIC) return [];
          const [from, to] = [said(a, a.attribution), said(b, b.attribution)];
          return [
            {
              ...{ kind: "attribution", rule: TRACE_RULES.sourceRaised, score: 0.65, point, weight },
              ...{ from: [a.sentence.article, from], to: [b.sentence.article, to] },
              key: `raised ${[...body.stems].sort().join(" ")} ${a.sentence.article.id} ${b.sentence.article.id}`,
            },
          ];
        }),
      );
    }),
  );
}
