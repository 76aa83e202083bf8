import assert from "node:assert/strict";
import { test } from "node:test";
import { AUTHOR_WORDS } from "../lang/author-words.ts";
import { authorsIn, bylineFrom, isAuthorLabel } from "./authors.ts";

const OUTLETS = ["Hafenbote", "hafenbote"];

test("every word around names is taken off its example", () => {
  for (const { example, names } of AUTHOR_WORDS) assert.deepEqual(authorsIn([example], OUTLETS), names, example);
});

test("the people of an author field are told from dates, places, roles and the outlet itself", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "By Nora Velling, Hafenbote": ["Nora Velling"],
    "By Nora Velling on Jun 26, 2014 at 9:00a": ["Nora Velling"],
    "Nora Velling on Jul 04": ["Nora Velling"],
    "Par CLAIRE DASTIER, LUC MERRAN Envoyés spéciaux à Rafida": ["CLAIRE DASTIER", "LUC MERRAN"],
    "Georg Amberg, Ann-Katrin Moll und Inés Robleda": ["Georg Amberg", "Ann-Katrin Moll", "Inés Robleda"],
    "Nora Velling, Tom Harker, and Ada Brink": ["Nora Velling", "Tom Harker", "Ada Brink"],
    "Georg Amberg (dpa)": ["Georg Amberg"],
    "Hafenbote, Rafida, Germany": [],
    "hafenbote.example": [],
    "hafenbote NACHRICHTEN": [],
    nora7: [],
    "Hafenbote Rafida (www.hafenbote.example)": [],
    "By Nora Velling @noravelling": ["Nora Velling"],
    "More from this author": [],
    '"name":"Nora Velling" }': ["Nora Velling"],
    "James S.A. Harker": ["James S.A. Harker"],
    "ليلى المرساوي، نورا السهلي": ["ليلى المرساوي", "نورا السهلي"],
    "2014 at 9:00a": [],
  };
  for (const [raw, names] of Object.entries(cases)) assert.deepEqual(authorsIn([raw], OUTLETS), names, raw);
});

test("a label of a page's own description is an author's label only where it says nothing else", () => {
  for (const label of ["Written by", "كُتب بواسطة", "Écrit par", "Yazan", "Автор", "Verfasst von", "Escrito por"])
    assert.ok(isAuthorLabel(label), label);
  for (const other of [
    "",
    "Est. reading time",
    "وقت القراءة المُقدّر",
    "Written by hand",
    "تاريخ النشر",
    "by ".repeat(5000),
  ])
    assert.ok(!isAuthorLabel(other), other.slice(0, 40));
});

test("a name given twice counts once, and Arabic names are parted by their own comma", () => {
  assert.deepEqual(authorsIn(["Nora Velling", "By Nora Velling"], []), ["Nora Velling"]);
  assert.equal(bylineFrom(["ليلى المرساوي", "نورا السهلي"]), "ليلى المرساوي، نورا السهلي");
  assert.equal(bylineFrom([]), null);
});

test("a field of a hundred thousand characters is no list of names and harms nothing", () => {
  for (const part of ["by ", "((", "a, ", "…", "بقلم "])
    assert.ok(
      authorsIn([`Nora Velling, ${part.repeat(40_000)}`], OUTLETS).every((name) => name.length < 1000),
      part,
    );
});
