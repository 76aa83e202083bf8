// `musnad explain FINDING INPUT…`: why one finding stands, with the words that show it.

import { MusnadError } from "../musnad-error.ts";
import { toExplanation } from "../present/present.ts";
import { repeated, suggest } from "./next-step.ts";
import { coloursShown, terminalWidth, writeOut } from "./output.ts";
import { fullTrace, type Gathering, type Language, languageOf, statusOf } from "./tracing.ts";

/** Ids listed where a name could mean several. */
const MOST_CANDIDATES = 8;

/** Explains and returns the exit status. Throws MusnadError where the finding is unknown or not clear. */
export async function explain(
  finding: string,
  inputs: readonly string[],
  options: { readonly language: Language | undefined; readonly colour: boolean; readonly gathering?: Gathering },
): Promise<number> {
  const { document, lost } = await fullTrace(inputs, options.gathering);
  const language = options.language ?? languageOf(document);
  const explanation = toExplanation(document, finding, {
    language,
    colour: coloursShown(options.colour),
    ...terminalWidth(),
  });
  if ("candidates" in explanation) {
    const { candidates } = explanation;
    const several = candidates.slice(0, MOST_CANDIDATES).join(", ");
    throw new MusnadError(
      "usage",
      candidates.length === 0
        ? `${finding}: no such finding; give an id from 'musnad trace … --json', or a number: musnad explain "claim 1" ${repeated(inputs)}`
        : `${finding}: begins several ids; give more of one: ${several}${candidates.length > MOST_CANDIDATES ? " …" : ""}`,
    );
  }
  await writeOut(explanation.text);
  suggest([`musnad report ${repeated(inputs)} -o report.html`]);
  return statusOf(lost);
}
