// The verbs of English news that report what someone says, thinks or asks for. One row a verb: lemma, what it takes, a marked example.
// Leaves out verbs of mere action («met», «voted»).

import type { Commitment, Stance } from "../../model/attribution.ts";
import type { Complement, ReportingVerb } from "../reporting-language.ts";
import { verbForms } from "./verb-forms.ts";

/** lemma, takes (letters, see TAKES), example, prepositions of the content if it has its own. */
type Row = readonly [lemma: string, takes: string, example: string, prepositions?: string];

const TAKES: Readonly<Record<string, Complement>> = {
  q: "quotation",
  c: "clause",
  b: "bare",
  o: "object",
  i: "infinitive",
  g: "gerund",
  t: "target",
  a: "addressee",
  l: "label",
  r: "relay",
  p: "raised",
};

function verb([lemma, takes, example, prepositions]: Row, group: Omit<Group, "verbs">): ReportingVerb {
  const { past, participle, third, base, ing } = verbForms(lemma);
  return {
    lemma,
    class: group.class,
    commitment: group.commitment,
    stance: group.stance,
    forms: [past, ...(lemma === "state" ? [] : [third, base]), ...progressive(group.class, ing)],
    participles: [ing],
    passives: ["was", "were", "is", "are", "been", "being"].map((auxiliary) => `${auxiliary} ${participle}`),
    takes: [...takes].flatMap((letter) => TAKES[letter] ?? []),
    needsFiniteClause: !takes.includes("o") && TAKE_THINGS.has(group.class),
    plurals: NOUNS_TOO.has(lemma) ? [base] : [],
    prepositions: prepositions?.split(" ") ?? [],
    example,
  };
}

/** Verbs whose plain form is a noun as well: it needs a plural subject before it. */
const NOUNS_TOO = new Set(
  `report claim comment note post demand charge forecast estimate fear hope doubt worry dispute promise pledge order blame quote label
  brand call show suspect find remark warn rule feel think vow answer reply ask tweet`.split(/\s+/),
);

/** Classes whose verbs take things as well («found the boat»). */
const TAKE_THINGS = new Set(["assert", "announce", "conclude", "reveal"]);

/** Classes whose verbs speak in the progressive too («are accusing»); of others it tells of an act («was adding seats»). */
const PROGRESSIVE = new Set(["say", "accuse", "demand", "warn", "claim", "expect", "promise"]);

function progressive(kind: string, ing: string): readonly string[] {
  return PROGRESSIVE.has(kind) ? ["is", "are", "was", "were", "been"].map((auxiliary) => `${auxiliary} ${ing}`) : [];
}

interface Group {
  readonly class: string;
  readonly commitment: Commitment;
  readonly stance: Stance;
  readonly verbs: readonly Row[];
}

const GROUPS: readonly Group[] = [
  {
    class: "say",
    commitment: 2,
    stance: 0,
    verbs: [
      ["say", "qcbp", "[source:The harbour union] [cue:said] [content:two boats were missing]."],
      ["tell", "qa", "[source:Lena Dale] [cue:told] reporters that [content:the bridge was safe]."],
      ["state", "qcb", "[source:The ministry] [cue:stated] that [content:the valve had been replaced]."],
      ["remark", "qc", "[content:“It was a long night,”] [cue:remarked] [source:Lena Dale]."],
      ["comment", "qc", "[content:“We will study it,”] [source:Lena Dale] [cue:commented]."],
      ["note", "qcb", "[source:The mayor] [cue:noted] that [content:the ferry was old]."],
      ["observe", "qc", "[source:The judge] [cue:observed] that [content:the papers were incomplete]."],
      ["mention", "c", "[source:The captain] [cue:mentioned] that [content:fog was expected]."],
      ["recall", "qc", "[source:The captain] [cue:recalled] that [content:the lamp had gone out]."],
      ["recount", "qc", "[source:A sailor] [cue:recounted] that [content:the deck was under water]."],
      ["relate", "c", "[source:A sailor] [cue:related] that [content:the pumps had failed]."],
      ["put it", "q", "As [source:the mayor] [cue:put it], [content:“the bridge is a wreck”]."],
    ],
  },
  {
    class: "relay",
    commitment: 2,
    stance: 0,
    verbs: [["quote", "r", "[source:Coast News] [cue:quoted] [content:a minister as saying the bridge was safe]."]],
  },
  {
    class: "label",
    commitment: 2,
    stance: 0,
    verbs: [
      ["describe", "l", "[source:The mayor] [cue:described] the plan as [content:“a gift to smugglers”].", "as"],
      ["label", "l", "[source:The ministry] [cue:labelled] the group as [content:a threat].", "as"],
      ["brand", "l", "[source:The union] [cue:branded] the offer [content:“an insult”].", "as"],
      ["call", "l", "[source:The minister] [cue:called] the report [content:“a forgery”]."],
      ["dub", "l", "[source:The press] [cue:dubbed] the bridge [content:“the wobbler”]."],
      ["portray", "l", "[source:The report] [cue:portrayed] the owner as [content:a careless man].", "as"],
      ["characterise", "l", "[source:The envoy] [cue:characterised] the talks as [content:useful].", "as"],
      ["characterize", "l", "[source:The envoy] [cue:characterized] the talks as [content:useful].", "as"],
    ],
  },
  {
    class: "report",
    commitment: 2,
    stance: 0,
    verbs: [["report", "qcbop", "[source:Coast News] [cue:reported] that [content:the ferry had sunk]."]],
  },
  {
    class: "write",
    commitment: 2,
    stance: 0,
    verbs: [
      ["write", "qc", "[content:“Nobody warned us,”] [cue:wrote] [source:Lena Dale]."],
      ["tweet", "qcb", "[source:Lena Dale] [cue:tweeted]: [content:“The bridge is open.”]"],
      ["post", "q", "[source:The mayor] [cue:posted]: [content:“We are safe.”]"],
    ],
  },
  {
    class: "add",
    commitment: 2,
    stance: 0,
    verbs: [
      ["add", "qcb", "[source:The minister] [cue:added] that [content:work would begin in May]."],
      ["continue", "q", "[content:“And then the lamp went out,”] [source:Lena Dale] [cue:continued]."],
    ],
  },
  {
    class: "explain",
    commitment: 2,
    stance: 1,
    verbs: [
      ["explain", "qcb", "[source:The engineer] [cue:explained] that [content:the valve was rusty]."],
      ["clarify", "qcb", "[source:The ministry] [cue:clarified] that [content:no one was hurt]."],
      ["point out", "qc", "[source:The union] [cue:pointed out] that [content:the wages were low]."],
      ["specify", "c", "[source:The ministry] [cue:specified] that [content:three boats were searched]."],
    ],
  },
  {
    class: "announce",
    commitment: 3,
    stance: 0,
    verbs: [
      ["announce", "qcbo", "[source:The port authority] [cue:announced] that [content:the pier would close]."],
      ["declare", "qcb", "[source:The mayor] [cue:declared] that [content:the search was over]."],
      ["confirm", "qcbo", "[source:The police] [cue:confirmed] that [content:two men were held]."],
      ["proclaim", "qc", "[source:The general] [cue:proclaimed] that [content:the war was over]."],
    ],
  },
  {
    class: "assert",
    commitment: 3,
    stance: 0,
    verbs: [
      ["insist", "qcb", "[source:The owner] [cue:insisted] that [content:the ferry was sound]."],
      ["assert", "qc", "[source:The lawyer] [cue:asserted] that [content:her client was asleep]."],
      ["maintain", "qc", "[source:The company] [cue:maintained] that [content:the tank was empty]."],
      ["stress", "qcbo", "[source:The minister] [cue:stressed] that [content:the water was clean]."],
      ["emphasize", "qc", "[source:The minister] [cue:emphasized] that [content:the water was clean]."],
      ["emphasise", "qc", "[source:The minister] [cue:emphasised] that [content:the water was clean]."],
      ["underline", "qc", "[source:The envoy] [cue:underlined] that [content:talks would go on]."],
      ["affirm", "qc", "[source:The court] [cue:affirmed] that [content:the sale was void]."],
      ["reiterate", "qc", "[source:The envoy] [cue:reiterated] that [content:the border was closed]."],
      ["repeat", "qc", "[source:The envoy] [cue:repeated] that [content:the border was closed]."],
      ["contend", "qc", "[source:The lawyer] [cue:contended] that [content:the contract was forged]."],
      ["argue", "qcb", "[source:The union] [cue:argued] that [content:the wages were too low]."],
      ["assure", "qa", "[source:The mayor] [cue:assured] residents that [content:the dam was safe]."],
    ],
  },
  {
    class: "reveal",
    commitment: 3,
    stance: 1,
    verbs: [
      ["reveal", "qco", "[source:The letters] [cue:revealed] that [content:the sale was agreed in March]."],
      ["disclose", "qco", "[source:The company] [cue:disclosed] that [content:the tank had leaked]."],
      ["show", "c", "[source:The figures] [cue:showed] that [content:prices had doubled]."],
      ["indicate", "c", "[source:The survey] [cue:indicated] that [content:most people walk]."],
      ["find", "cb", "[source:The report] [cue:found] that [content:the valve was rusty]."],
      ["demonstrate", "c", "[source:The study] [cue:demonstrated] that [content:the paint was toxic]."],
      ["prove", "c", "[source:The documents] [cue:proved] that [content:the owner knew]."],
    ],
  },
  {
    class: "admit",
    commitment: 3,
    stance: 1,
    verbs: [
      ["acknowledge", "qcb", "[source:The company] [cue:acknowledged] that [content:the tank had leaked]."],
      ["admit", "qcbg", "[source:The owner] [cue:admitted] that [content:the boat was overloaded]."],
      ["concede", "qcb", "[source:The minister] [cue:conceded] that [content:the plan was late]."],
      ["confess", "qc", "[source:The clerk] [cue:confessed] that [content:the letter was hers]."],
      ["recognise", "c", "[source:The ministry] [cue:recognised] that [content:the road was unsafe]."],
      ["recognize", "c", "[source:The ministry] [cue:recognized] that [content:the road was unsafe]."],
    ],
  },
  {
    class: "claim",
    commitment: 2,
    stance: -1,
    verbs: [
      ["claim", "qcbip", "[source:The rebels] [cue:claimed] that [content:the town had fallen]."],
      ["allege", "qcbp", "[source:The lawyer] [cue:alleged] that [content:the papers were burnt]."],
      ["purport", "i", "[source:The letter] [cue:purports] to [content:name the buyers]."],
      ["pretend", "c", "[source:The owner] [cue:pretended] that [content:nothing had happened]."],
    ],
  },
  {
    class: "deny",
    commitment: 3,
    stance: 0,
    verbs: [
      ["deny", "cog", "[source:The company] [cue:denied] that [content:the tank had leaked]."],
      ["dispute", "co", "[source:The owner] [cue:disputed] that [content:the boat was overloaded]."],
      ["reject", "o", "[source:The ministry] [cue:rejected] [content:the accusation]."],
      ["dismiss", "o", "[source:The minister] [cue:dismissed] [content:the reports of a leak]."],
      ["refute", "o", "[source:The company] [cue:refuted] [content:the allegations]."],
      ["rule out", "og", "[source:The mayor] [cue:ruled out] [content:a second search]."],
    ],
  },
  {
    class: "warn",
    commitment: 2,
    stance: 0,
    verbs: [
      ["warn", "qcba", "[source:Minister Lena Dale] [cue:warned] [content:the bridge could fall]."],
      ["caution", "qc", "[source:The engineer] [cue:cautioned] that [content:the tests were not complete]."],
      ["threaten", "qci", "[source:The union] [cue:threatened] to [content:close the port]."],
    ],
  },
  {
    class: "believe",
    commitment: 1,
    stance: 0,
    verbs: [
      ["believe", "cbp", "[source:The police] [cue:believe] that [content:the boat was stolen]."],
      ["think", "cbp", "[source:The captain] [cue:thinks] [content:the lamp was broken]."],
      ["suspect", "cbp", "[source:Investigators] [cue:suspect] that [content:the fire was set]."],
      ["feel", "c", "[source:Residents] [cue:feel] that [content:the council is hiding something]."],
      ["assume", "c", "[source:The captain] [cue:assumed] that [content:the channel was clear]."],
      ["understand", "cbp", "[source:Coast News] [cue:understands] that [content:the sale is off]."],
      ["consider", "p", "[content:The captain] [cue:is considered] to [content:be at fault]."],
      ["rumour", "p", "[content:The owner] [cue:is rumoured] to [content:have fled]."],
      ["hope", "cbi", "[source:The minister] [cue:hopes] that [content:talks will resume]."],
      ["fear", "cbp", "[source:Residents] [cue:fear] that [content:the dam will break]."],
      ["worry", "c", "[source:Residents] [cue:worry] that [content:the dam will break]."],
      ["doubt", "c", "[source:Experts] [cue:doubt] that [content:the tank was empty]."],
    ],
  },
  {
    class: "expect",
    commitment: 1,
    stance: 0,
    verbs: [
      ["expect", "cip", "[source:The company] [cue:expects] that [content:sales will fall]."],
      ["predict", "qcbo", "[source:The bank] [cue:predicted] that [content:prices would fall]."],
      ["forecast", "co", "[source:The bank] [cue:forecasts] that [content:prices will fall]."],
      ["estimate", "cbp", "[source:The union] [cue:estimated] that [content:half the fleet was idle]."],
      ["anticipate", "c", "[source:The bank] [cue:anticipates] that [content:prices will fall]."],
      ["speculate", "qc", "[source:Analysts] [cue:speculated] that [content:the buyer was a rival]."],
    ],
  },
  {
    class: "propose",
    commitment: 2,
    stance: 0,
    verbs: [
      ["suggest", "qcb", "[source:The report] [cue:suggested] that [content:the alarm was off]."],
      ["propose", "qci", "[source:The mayor] [cue:proposed] that [content:the pier be rebuilt]."],
      ["recommend", "c", "[source:The panel] [cue:recommended] that [content:the pier be rebuilt]."],
      ["advise", "qa", "[source:The police] [cue:advised] residents that [content:the road was closed]."],
    ],
  },
  {
    class: "hint",
    commitment: 1,
    stance: 0,
    verbs: [
      ["hint", "qc", "[source:The envoy] [cue:hinted] that [content:a deal was near]."],
      ["imply", "c", "[source:The letter] [cue:implied] that [content:the sale was agreed]."],
    ],
  },
  {
    class: "promise",
    commitment: 3,
    stance: 0,
    verbs: [
      ["promise", "qcbi", "[source:The mayor] [cue:promised] to [content:rebuild the pier]."],
      ["pledge", "qci", "[source:The government] [cue:pledged] to [content:repay the fishermen]."],
      ["vow", "qci", "[source:The union] [cue:vowed] to [content:stay on the pier]."],
      ["swear", "qc", "[source:The clerk] [cue:swore] that [content:the seal was unbroken]."],
    ],
  },
  {
    class: "demand",
    commitment: 3,
    stance: 0,
    verbs: [
      ["demand", "qcoi", "[source:The union] [cue:demanded] that [content:the owner resign]."],
      ["urge", "qt", "[source:The minister] [cue:urged] [content:residents to leave the valley]."],
      ["call on", "t", "[source:The union] [cue:called on] [content:the owner to resign]."],
      ["call for", "o", "[source:The union] [cue:called for] [content:a public inquiry]."],
      ["order", "t", "[source:The court] [cue:ordered] [content:the company to pay]."],
      ["ask", "qcta", "[source:The mayor] [cue:asked] [content:residents to stay indoors]."],
      ["insist on", "o", "[source:The union] [cue:insisted on] [content:a public inquiry]."],
    ],
  },
  {
    class: "accuse",
    commitment: 3,
    stance: 0,
    verbs: [
      ["accuse", "t", "[source:The union] [cue:accused] [content:the owner of neglect].", "of"],
      ["blame", "t", "[source:The mayor] [cue:blamed] [content:the company for the leak].", "for on"],
      ["charge", "c", "[source:The opposition] [cue:charged] that [content:the vote was bought]."],
      ["condemn", "o", "[source:The council] [cue:condemned] [content:the attack on the lighthouse]."],
      ["denounce", "o", "[source:The union] [cue:denounced] [content:the dismissals]."],
      ["criticise", "o", "[source:The judge] [cue:criticised] [content:the delay]."],
      ["criticize", "o", "[source:The judge] [cue:criticized] [content:the delay]."],
      ["complain", "qcb", "[source:Residents] [cue:complained] that [content:the pumps were loud]."],
    ],
  },
  {
    class: "reply",
    commitment: 2,
    stance: 0,
    verbs: [
      ["reply", "qc", "[content:“Ask the owner,”] [cue:replied] [source:Lena Dale]."],
      ["respond", "qc", "[content:“Ask the owner,”] [cue:responded] [source:the mayor]."],
      ["answer", "q", "[content:“I do not know,”] [cue:answered] [source:the captain]."],
      ["interject", "q", "[content:“But there is some risk,”] [cue:interjected] [source:the judge]."],
      ["counter", "qc", "[content:“But there is some risk,”] [source:the judge] [cue:countered]."],
      ["retort", "qc", "[content:“Ask the owner,”] [cue:retorted] [source:the mayor]."],
      ["rejoin", "q", "[content:“Ask the owner,”] [source:Lena Dale] [cue:rejoined]."],
      ["exclaim", "q", "[content:“At last,”] [cue:exclaimed] [source:the captain]."],
      ["lament", "qc", "[source:The captain] [cue:lamented] that [content:the lamp was gone]."],
      ["boast", "qc", "[source:The owner] [cue:boasted] that [content:the ferry was the fastest]."],
      ["wonder", "qc", "[source:Residents] [cue:wondered] whether [content:the dam would hold]."],
      ["muse", "q", "[content:“It was a long night,”] [cue:mused] [source:the captain]."],
      ["quip", "q", "[content:“At least it floats,”] [cue:quipped] [source:the captain]."],
      ["joke", "qc", "[content:“At least it floats,”] [cue:joked] [source:the captain]."],
    ],
  },
  {
    class: "agree",
    commitment: 2,
    stance: 0,
    verbs: [["agree", "qci", "[source:The two sides] [cue:agreed] that [content:the port would reopen]."]],
  },
  {
    class: "conclude",
    commitment: 2,
    stance: 1,
    verbs: [
      ["conclude", "qcb", "[source:The inquiry] [cue:concluded] that [content:the captain slept]."],
      ["determine", "cb", "[source:The panel] [cue:determined] that [content:the valve was rusty]."],
      ["rule", "c", "[source:The court] [cue:ruled] that [content:the sale was void]."],
      ["testify", "qcb", "[source:The captain] [cue:testified] that [content:the lamp was broken]."],
      ["learn", "c", "[source:Coast News] has [cue:learned] that [content:the sale is off]."],
    ],
  },
];

/** Fixed forms that the rules of forms do not give. */
const QUOTED: readonly ReportingVerb[] = [
  {
    ...{ lemma: "label", class: "label", commitment: 2, stance: 0, participles: ["labeling"], passives: [] },
    forms: ["labeled"],
    takes: ["label"],
    prepositions: ["as"],
    example: "[source:The ministry] [cue:labeled] the group [content:“a threat”].",
  },
  {
    ...{
      lemma: "be quoted",
      class: "relay",
      commitment: 2,
      stance: 0,
      participles: ["quoted as saying"],
      passives: [],
    },
    forms: ["was", "were", "is", "are", "been"].flatMap((auxiliary) => [
      `${auxiliary} quoted as saying`,
      `${auxiliary} cited as saying`,
      `${auxiliary} quoted by`,
      `${auxiliary} cited by`,
      `${auxiliary} quoted in`,
      `${auxiliary} cited in`,
    ]),
    takes: ["quotation", "clause", "bare"],
    prepositions: [],
    example: "[source:The mayor] [cue:was quoted as saying] that [content:the bridge was safe].",
  },
  {
    ...{ lemma: "as saying", class: "say", commitment: 2, stance: 0, participles: [], passives: [] },
    forms: ["as saying", "as telling", "as warning", "as adding"],
    takes: ["quotation", "clause", "bare"],
    prepositions: [],
    example: "Coast News quoted [source:a minister] [cue:as saying] [content:the bridge was safe].",
  },
  {
    ...{ lemma: "say", class: "say", commitment: 2, stance: 0, participles: [], passives: [] },
    forms: ["went on to say", "goes on to say", "had this to say"],
    takes: ["quotation", "clause", "bare"],
    prepositions: [],
    example: "[source:The mayor] [cue:went on to say] that [content:the bridge was safe].",
  },
];

/** The verbs, by class. */
export const ENGLISH_VERBS: readonly ReportingVerb[] = [
  ...GROUPS.flatMap((group) => group.verbs.map((row) => verb(row, group))),
  ...QUOTED,
];
