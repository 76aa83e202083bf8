// Written abbreviations behind whose full stop a sentence goes on: titles, offices, months. Single letters are known without a table.
// Leaves out abbreviations that often end a sentence («etc.», «Inc.», «p.m.»): there the next word decides.

/** Abbreviations that are followed by a name or number, lower case, without their full stop, by language. */
const BEFORE_A_NAME: Readonly<Record<string, string>> = {
  en: `mr mrs ms dr prof rev fr hon gov sen rep gen col maj capt lt sgt cpl cmdr adm brig insp supt det st mt ft no nos vs
    pres sec atty dist jr sr jan feb mar apr jun jul aug sept oct nov dec`,
  fr: "mm mlle",
  ru: "им ул пр пл просп проф акад св стр обл",
  tr: "doç yrd av sn alb org opr",
};

/** All of them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.values(BEFORE_A_NAME).flatMap((words) => words.split(/\s+/)),
);
