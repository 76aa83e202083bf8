// Turkish nouns that tell what kind of source they head, in all cases, by kind, and the formulas of anonymity. Leaves out names and states.

import type { SourceKind } from "../../model/attribution.ts";
import { turkishNoun } from "./noun-forms.ts";

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const NOUNS: Readonly<Partial<Record<SourceKind, string>>> = {
  anonymous: "kaynak yetkili gözlemci tanık",
  document:
    "rapor açıklama bildiri belge mektup araştırma anket görüntü video kayıt iddianame tutanak metin haber paylaşım mesaj veri karar çalışma dilekçe",
  media: "gazete ajans kanal televizyon radyo site dergi basın medya gazeteci muhabir",
  organisation:
    "bakanlık hükümet ordu polis valilik belediye şirket sendika konsey komite mahkeme parti örgüt dernek merkez komisyon kurum kuruluş kurul üniversite enstitü banka fabrika başkanlık müdürlük savcılık başsavcılık meclis vakıf federasyon konfederasyon birlik oda müze hastane elçilik büyükelçilik muhalefet iktidar jandarma emniyet teşkilat holding kulüp koalisyon ittifak işletme baro genelkurmay sözcülük yönetim idare ofis daire",
  person:
    "bakan başkan başbakan cumhurbaşkanı sözcü vali kaymakam müdür avukat yargıç hâkim savcı milletvekili vekil senatör sekreter temsilci mühendis doktor hekim profesör ekonomist uzman elçi büyükelçi general albay kaptan kral danışman yardımcı lider muhtar şef yönetici üye analist tarihçi balıkçı çiftçi fırıncı komşu bekçi şoför kadın adam anne baba kardeş eş müfettiş öğretmen sanık şüpheli amir komutan teknisyen işçi yazar akademisyen patron papa imam görevli rehber şahit mağdur",
  group:
    "köylü gösterici aktivist çevreci eylemci isyancı eleştirmen araştırmacı aile yakın sakin esnaf öğrenci vatandaş",
};

/** Plurals that speak as a group, whatever one of them is. */
const GROUPS =
  "köylüler uzmanlar ekonomistler doktorlar hekimler avukatlar balıkçılar çiftçiler komşular komşuları müfettişler işçiler öğretmenler yazarlar akademisyenler analistler";

const FORMS = Object.entries(NOUNS).map(
  ([kind, nouns]) =>
    [
      kind,
      list(nouns)
        .map(turkishNoun)
        .flatMap((each) => [...each.subjects, ...each.oblique]),
    ] as const,
);

/** Heads by kind of source, in all cases. */
export const TURKISH_HEADS: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  ...Object.fromEntries(FORMS),
  group: [...(FORMS.find(([kind]) => kind === "group")?.[1] ?? []), ...list(GROUPS)],
};

/** Their forms that are no subject. */
export const TURKISH_OBLIQUE: readonly string[] = Object.values(NOUNS).flatMap((nouns) =>
  list(nouns).flatMap((noun) => turkishNoun(noun).oblique),
);

/** Formulas that make any source anonymous. */
export const TURKISH_ANONYMITY: readonly string[] = [
  "adının açıklanmasını istemeyen",
  "adının açıklanmaması koşuluyla",
  "adının açıklanmaması şartıyla",
  "isminin açıklanmasını istemeyen",
  "isminin verilmesini istemeyen",
  "adını vermek istemeyen",
  "ismini vermek istemeyen",
  "isminin gizli kalmasını isteyen",
  "kimliğinin açıklanmasını istemeyen",
  "adı açıklanmayan",
];
