// One affair in two reports, in each language that the common engine reads, through the whole pipeline: the language is told, the source is found,
// the claim that both carry is traced to it, and the report can be written. Leaves out how each sentence is read (src/attribute/).

import assert from "node:assert/strict";
import { test } from "node:test";
import { trace } from "../src/analyse.ts";
import { toHtml, toTerminal } from "../src/present/present.ts";
import { read } from "../src/read/read.ts";

interface Affair {
  readonly language: string;
  /** How the one source of both reports is named in them. */
  readonly source: RegExp;
  readonly reports: readonly [string, string];
}

const AFFAIRS: readonly Affair[] = [
  {
    language: "fr",
    source: /Valmère|Lacaze/,
    reports: [
      "Le pont de Valmère fermé\n\nLa mairie de Valmère a annoncé lundi que le pont suspendu resterait fermé jusqu'à l'automne à cause de fissures sur deux piliers. « La sécurité des habitants passe avant tout le reste », a déclaré le maire Étienne Lacaze.\n",
      "Fissures : un pont fermé\n\nSelon la mairie de Valmère, le pont suspendu resterait fermé jusqu'à l'automne à cause de fissures sur deux piliers. « La sécurité des habitants passe avant tout le reste », a dit le maire Étienne Lacaze. Les pêcheurs attendent.\n",
    ],
  },
  {
    language: "ru",
    source: /мэр/iu,
    reports: [
      "В Верхнереченске закрыли мост\n\nМэр Игорь Латышев заявил в понедельник, что подвесной мост будет закрыт до осени из-за трещин в двух опорах. «Безопасность жителей для нас важнее всего остального», — сказал мэр Игорь Латышев.\n",
      "Мост закрыт до осени\n\nПо словам мэра Игоря Латышева, подвесной мост будет закрыт до осени из-за трещин в двух опорах. «Безопасность жителей для нас важнее всего остального», — добавил он. Рыбаки ждут.\n",
    ],
  },
  {
    language: "tr",
    source: /Taşkın/,
    reports: [
      'Değirmendere\'de köprü kapatıldı\n\nBelediye Başkanı Orhan Taşkın, asma köprünün iki ayağındaki çatlaklar nedeniyle sonbahara kadar kapalı kalacağını söyledi. Taşkın, "Vatandaşlarımızın güvenliği bizim için her şeyden önce gelir" dedi.\n',
      'Köprü sonbahara kadar kapalı\n\nOrhan Taşkın\'a göre asma köprü iki ayağındaki çatlaklar nedeniyle sonbahara kadar kapalı kalacak. Orhan Taşkın, "Vatandaşlarımızın güvenliği bizim için her şeyden önce gelir" diye konuştu. Balıkçılar bekliyor.\n',
    ],
  },
  {
    language: "fa",
    source: /لطیفی/u,
    reports: [
      "پل رودآباد بسته شد\n\nبهرام لطیفی، شهردار رودآباد، گفت که پل معلق شهر به دلیل ترک در دو پایه تا پاییز بسته می‌ماند. وی افزود: «امنیت مردم این شهر برای ما از هر چیز دیگری مهم‌تر است».\n",
      "پل تا پاییز بسته می‌ماند\n\nبه گفته بهرام لطیفی، شهردار رودآباد، پل معلق شهر به دلیل ترک در دو پایه تا پاییز بسته می‌ماند. بهرام لطیفی گفت: «امنیت مردم این شهر برای ما از هر چیز دیگری مهم‌تر است». ماهیگیران چشم به راه‌اند.\n",
    ],
  },
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

for (const { language, source, reports } of AFFAIRS) {
  test(`${language}: two reports of one statement make a claim that rests on its source`, async () => {
    const inputs = reports.map((text, at) => ({ input: `${language}-${at}.txt`, bytes: bytes(text) }));
    const { articles } = await read(inputs);
    assert.deepEqual(
      articles.map((article) => article.language),
      [language, language],
    );
    const document = trace(articles);
    for (const article of articles) {
      const own = document.attributions.filter((each) => each.article === article.id);
      const named = own.filter(({ source: { spans } }) =>
        spans.some((span) => source.test(article.text.slice(span.start, span.end))),
      );
      assert.ok(named.length >= 2, JSON.stringify(own));
    }
    const shared = document.claims.filter((claim) => new Set(claim.versions.map((each) => each.at.article)).size === 2);
    assert.ok(shared.length >= 1);
    const origins = new Set(document.traces.flatMap((each) => each.origins));
    const names = document.nodes.filter((node) => origins.has(node.id)).map((node) => node.name);
    assert.ok(
      names.some((name) => source.test(name ?? "")),
      JSON.stringify(names),
    );
    assert.ok(toHtml(document, { language: "ar", fonts: [] }).length > 0);
    assert.ok(toTerminal(document, { language: "en", colour: false }).length > 0);
  });
}
