// Head nouns of English sources by kind, and the words that make a source anonymous. Leaves out names.

import type { SourceKind } from "../../model/attribution.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Head words by kind of source, lower case. */
export const ENGLISH_HEADS: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  anonymous:
    list(`source sources official officials insider insiders observer observers witness witnesses eyewitness eyewitnesses analyst
    analysts diplomat diplomats people person some others many one another`),
  document:
    list(`report reports study studies statement letter letters document documents survey surveys poll polls footage figures data paper
    papers email emails e-mail memo memos indictment lawsuit complaint filing filings verdict ruling record records transcript book
    article editorial affidavit research analysis message messages post video recording tape website communique audit review`),
  media:
    list(`newspaper newspapers agency broadcaster channel daily weekly magazine reuters bbc cnn ap afp times post news media radio
    television tv journal gazette herald tribune guardian outlet outlets press ledger courier chronicle telegraph bulletin lantern dispatch`),
  organisation:
    list(`ministry government army military police company firm union council committee court party group organisation organization
    centre center commission office department university observatory authority authorities board bank institute association federation
    parliament senate congress administration cabinet bureau brigade navy force forces coalition alliance movement foundation charity
    court tribunal inquiry panel prosecution opposition airline operator regulator watchdog network team club church embassy forum society league syndicate trust fund holdings airways airlines giant maker chain retailer supplier developer carrier builder presidency
    secretariat logistics watch industries group energy motors systems technologies partners capital international aid rights alert network initiative
    foods foundry pharmaceuticals telecom railways rail shipping lines port mission service services side sides corporation inc ltd cabinet hospital school headquarters kremlin pentagon`),
  person:
    list(`minister president spokesman spokeswoman spokesperson ambassador director chief leader secretary mayor lawyer engineer doctor
    mr mrs ms miss dr sir lord lady king queen prince princess general colonel captain lieutenant major sergeant admiral commander officer
    judge prosecutor professor chairman chairwoman chair chairperson chancellor premier governor senator deputy envoy manager executive
    founder owner owner's author writer journalist reporter editor researcher scientist economist historian expert analyst pilot driver
    nurse teacher student farmer fisherman sailor worker resident neighbour neighbor mother father brother sister son daughter wife husband
    widow man woman boy girl activist protester lawmaker attorney counsel coroner inspector detective superintendent bishop priest
    sheikh pope patriarch clerk coach player negotiator representative head candidate adviser advisor aide consul commissioner
    coordinator treasurer trustee curator keeper shopkeeper survivor passenger tourist mechanic surgeon defendant plaintiff suspect agent broker banker trader critic witness campaigner negotiator investigator translator`),
  group:
    list(`residents activists protesters rebels critics experts researchers scientists families lawmakers villagers fishermen workers
    neighbours neighbors relatives ministers leaders investigators prosecutors lawyers doctors economists historians engineers
    sailors survivors passengers students teachers farmers locals citizens voters supporters opponents members soldiers judges
    mps senators deputies parents campaigners journalists reporters doctors nurses officers executives advisers advocates organisers
    organizers crews rescuers militants fighters insurgents authors editors men women parties`),
};

/** Phrases that make a source anonymous. */
export const ENGLISH_ANONYMITY: readonly string[] = [
  "on condition of anonymity",
  "on the condition of anonymity",
  "under condition of anonymity",
  "declined to be named",
  "declined to be identified",
  "declined to give his name",
  "declined to give her name",
  "asked not to be named",
  "asked not to be identified",
  "not authorised to speak",
  "not authorized to speak",
  "wished to remain anonymous",
  "speaking anonymously",
  "spoke anonymously",
];

/** Words that tell a man. */
export const ENGLISH_MEN: readonly string[] =
  list(`mr sir lord king prince spokesman chairman father brother son husband man boy
  policeman fisherman businessman congressman councilman grandfather uncle widower salesman gentleman`);

/** Words that tell a woman. */
export const ENGLISH_WOMEN: readonly string[] =
  list(`mrs ms miss lady dame queen princess spokeswoman chairwoman mother sister daughter wife
  widow woman girl policewoman businesswoman congresswoman grandmother aunt actress`);
