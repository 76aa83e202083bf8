// Which namings of one article mean the same actor. NAM-13 same words; NAM-14 a short definite form goes back to the nearest fuller
// naming with the same head («المركز»); NAM-15 a surname to its person; NAM-16 an office to its holder; NAM-17 what the text sets beside.
// Leaves out other articles. In doubt two actors stay two: a wrong merge is worse than a missed one.

import { foldWord } from "../lang/normalise.ts";
import { type Clusters, clustersOf } from "./clusters.ts";
import { identityKey, isSamePerson, isSurnameOf, statesAgree } from "./identity.ts";
import type { Naming, PersonName, Role } from "./naming.ts";
import { bareKey } from "./nature.ts";

/** Heads that refer back to one another: the plural inflates one source, the singular picks one of many. */
const EQUAL_REFERENCE: Readonly<Record<string, string>> = {
  مصادر: "مصدر",
  مسؤولون: "مسؤول",
  مسؤولين: "مسؤول",
  مسءولون: "مسؤول",
  دبلوماسيون: "دبلوماسي",
  دبلوماسيين: "دبلوماسي",
  شهود: "شاهد",
  ناشطون: "ناشط",
  ناشطين: "ناشط",
  ناطق: "متحدث",
  عاهل: "ملك",
  تقارير: "تقرير",
};

function referenceHead(head: string | null): string | null {
  return head === null ? null : (EQUAL_REFERENCE[head] ?? head);
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

type Test = (candidate: Naming) => boolean;

/** The nearest naming before `index` that passes; −1 where none does. */
function nearestBefore(namings: readonly Naming[], index: number, test: Test): number {
  for (let at = index - 1; at >= 0; at--) {
    const candidate = namings[at];
    if (candidate && test(candidate)) return at;
  }
  return -1;
}

/** The only actor after `index` that passes (cataphora: a heading before the name); −1 where none or several do. */
function onlyAfter(namings: readonly Naming[], clusters: Clusters, index: number, test: Test): number {
  let found = -1;
  for (let at = index + 1; at < namings.length; at++) {
    const candidate = namings[at];
    if (!candidate || !test(candidate) || (index >= 0 && clusters.find(at) === clusters.find(index))) continue;
    if (found >= 0 && clusters.find(found) !== clusters.find(at)) return -1;
    found = at;
  }
  return found;
}

function isBody(naming: Naming): boolean {
  return (
    (naming.kind === "organisation" || naming.kind === "media" || naming.kind === "state" || naming.kind === "group") &&
    naming.person === null
  );
}

/** «المركز», «المركز الروسي», «وزارة الصحة»: a body named by less than its full name. */
function bodyTest(naming: Naming): Test {
  return (candidate) =>
    isBody(candidate) &&
    candidate.head === naming.head &&
    (candidate.everywhere ||
      candidate.words.length > naming.words.length ||
      candidate.words.join() === naming.words.join()) &&
    statesAgree(naming.words, candidate.words) &&
    isSubset(
      naming.words.filter((word) => !word.startsWith("#")),
      candidate.words,
    );
}

/** «مركز دراسات روسي» before the name: the only fuller naming of the article with this head, if nothing about it disagrees. */
function descriptionTest(naming: Naming): Test {
  return (candidate) =>
    isBody(candidate) &&
    candidate.head === naming.head &&
    candidate.everywhere &&
    statesAgree(naming.words, candidate.words);
}

function resolveBody(namings: readonly Naming[], clusters: Clusters, index: number, naming: Naming): void {
  if (naming.labels.length > 0 && joinLabelled(namings, clusters, index, naming)) return;
  const test = naming.definite ? bodyTest(naming) : descriptionTest(naming);
  const before = naming.definite ? nearestBefore(namings, index, test) : -1;
  const after = naming.words.length > 0 ? descriptionTest(naming) : test;
  const found = before < 0 && naming.source ? onlyAfter(namings, clusters, index, after) : before;
  if (found >= 0) clusters.join(index, found);
}

/**
 * «جيش الاحتلال», «قوات النظام»: the label stands for the state; the only body of the article with this
 * head and a state is meant. Every state has a regime: «النظام» needs a body that bears the same label. */
function joinLabelled(namings: readonly Naming[], clusters: Clusters, index: number, naming: Naming): boolean {
  const isLabelled = naming.words.some((word) => naming.labels.some((label) => bareKey(foldWord(label.text)) === word));
  if (!isLabelled) return false;
  const test: Test = (candidate) =>
    isBody(candidate) &&
    candidate.head === naming.head &&
    candidate.words.some((word) => word.startsWith("#")) &&
    (naming.words.includes("احتلال") ||
      candidate.labels.some((label) => naming.words.includes(bareKey(foldWord(label.text)))));
  const found = onlyAfter(namings, clusters, -1, test);
  if (found >= 0) clusters.join(index, found);
  return true;
}

function rolesOf(naming: Naming): readonly Role[] {
  return naming.roles;
}

function holdsOffice(candidate: Naming, role: Role): boolean {
  return rolesOf(candidate).some(
    (held) =>
      referenceHead(held.head) === referenceHead(role.head) &&
      statesAgree(held.words, role.words) &&
      isSubset(role.words, held.words),
  );
}

function resolveRole(namings: readonly Naming[], clusters: Clusters, index: number, naming: Naming): void {
  const [role] = naming.roles;
  if (!role?.definite) return;
  const test: Test = (candidate) => holdsOffice(candidate, role);
  const before = nearestBefore(namings, index, test);
  const found = before < 0 && role.words.length > 0 ? onlyAfter(namings, clusters, index, test) : before;
  if (found >= 0) clusters.join(index, found);
}

function resolvePerson(namings: readonly Naming[], clusters: Clusters, index: number, naming: Naming): void {
  const person = naming.person;
  if (!person) return;
  const test: Test = (candidate) =>
    candidate.person !== null &&
    candidate.person.words.length > 1 &&
    (person.words.length === 1 ? isSurnameOf(person, candidate.person) : isSamePerson(person, candidate.person));
  const before = nearestBefore(namings, index, test);
  const after = before >= 0 ? before : onlyAfter(namings, clusters, index, test);
  const found = after >= 0 ? after : onlyBearer(namings, clusters, person);
  if (found >= 0) clusters.join(index, found);
}

/** A lone first name is the one person of the article who bears it. */
function onlyBearer(namings: readonly Naming[], clusters: Clusters, person: PersonName): number {
  if (person.words.length > 1) return -1;
  return onlyAfter(
    namings,
    clusters,
    -1,
    ({ person: other }) => other !== null && other.words.length > 1 && other.words[0] === person.words[0],
  );
}

/** «"كذا"» for «شركة "كذا"»: a bare name that a head noun introduces elsewhere in the article. */
function resolveBareName(namings: readonly Naming[], clusters: Clusters, index: number, naming: Naming): void {
  const words = [naming.head ?? "", ...naming.words].join(" ");
  const test: Test = (candidate) => candidate.rule === "NAM-04" && candidate.words.join(" ") === words;
  const before = nearestBefore(namings, index, test);
  const found = before >= 0 ? before : onlyAfter(namings, clusters, index, test);
  if (found >= 0) clusters.join(index, found);
}

/** «المصدر», «المراسلات», «المحتجون»: back to the nearest of its kind. */
function resolveReference(namings: readonly Naming[], clusters: Clusters, index: number, naming: Naming): void {
  if (!naming.definite) return;
  const head = referenceHead(naming.head);
  const isHere: Test = (candidate) =>
    naming.document === null
      ? candidate.kind === naming.kind && referenceHead(candidate.head) === head && isCompatible(naming, candidate)
      : candidate.document === naming.document;
  const found = nearestBefore(namings, index, isHere);
  if (found >= 0) clusters.join(index, found);
}

function isCompatible(naming: Naming, candidate: Naming): boolean {
  return isSubset(naming.words, candidate.words) || candidate.words.length === 0;
}

function resolveOne(namings: readonly Naming[], clusters: Clusters, index: number): void {
  const naming = namings[index];
  if (!naming || naming.known) return;
  if (naming.rule === "NAM-12" && isBody(naming) && !naming.definite) resolveBareName(namings, clusters, index, naming);
  if (naming.person) resolvePerson(namings, clusters, index, naming);
  else if (naming.kind === "role") resolveRole(namings, clusters, index, naming);
  else if (naming.rule === "NAM-09" || naming.kind === "anonymous" || naming.rule === "NAM-12")
    resolveReference(namings, clusters, index, naming);
  else if (isBody(naming) && !naming.everywhere) resolveBody(namings, clusters, index, naming);
}

/** Groups the namings of one article (in order of place) into actors: indices of each group. */
export function resolveArticle(namings: readonly Naming[]): readonly (readonly number[])[] {
  const clusters = clustersOf(namings.length);
  const byKey = new Map<string, number>();
  namings.forEach((naming, index) => {
    const key = identityKey(naming);
    const twin = byKey.get(key);
    if (twin === undefined) byKey.set(key, index);
    else if (!isReferring(naming)) clusters.join(twin, index);
  });
  namings.forEach((_, index) => {
    resolveOne(namings, clusters, index);
  });
  for (const [index, naming] of namings.entries())
    for (const same of naming.same) {
      const twin = byKey.get(identityKey(same));
      if (twin !== undefined) clusters.join(index, twin);
    }
  return clusters.groups();
}

/** Short forms whose words say nothing: two «المركز» of one article may mean two centres. */
function isReferring(naming: Naming): boolean {
  if (naming.known || naming.everywhere || naming.person) return false;
  return naming.definite && naming.words.length === 0 && naming.head !== null && naming.kind !== "document";
}
