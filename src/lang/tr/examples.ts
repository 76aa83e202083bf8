// Marked Turkish news sentences by phenomenon: every one must give the marked finding among what is found. Fictional people and places.
// Leaves out the tables' own examples.

/** By phenomenon; a key that begins with "no record" holds texts in which nothing may be found. */
export const TURKISH_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "a quotation before the final verb": [
    '[source:Belediye Başkanı Orhan Taşkın], [content:"Vatandaşlarımızın güvenliği her şeyden önce gelir"] [cue:dedi].',
    "[source:Taşkın], [content:“Köprü sonbaharda açılacak”] [cue:ifadesini kullandı].",
    '[source:Eren], Şehir Radyo\'ya yaptığı açıklamada [content:"Bu kişilerle hiç görüşmedim"] [cue:ifadelerini kullandı].',
    '[source:Ahmet Usta], [content:"Su on dakikada yükseldi"] diye [cue:konuştu].',
  ],
  "a relative participle before its source": [
    '[content:"Vatandaşımız müsterih olsun"] [cue:diyen] [source:Soylu], kararın alınacağını hatırlattı.',
    '"Vatandaşımız müsterih olsun" diyen [source:Soylu], [content:kararın haziranda alınacağını] [cue:hatırlattı].',
    '[content:Setlerin eski olduğunu] [cue:kabul eden] [source:Kesel], "Eksiklerimiz var" dedi.',
  ],
  "a nominalised clause": [
    "[source:Taşkın], [content:köprünün sonbahardan önce açılmayacağını] da [cue:sözlerine ekledi].",
    "[source:Lütfiye Tarhan] [content:her şeyini kaybettiğini] [cue:anlattı].",
    "[source:Hükümet Sözcüsü Oktay Rüzgâr], [content:yorum yapmayacaklarını] [cue:bildirdi].",
    "[source:Maliye Bakanlığı kaynakları] [content:belgenin sahte olduğunu] [cue:bildirdi].",
    "[source:BM Genel Sekreteri] [content:endişe duyduğunu] [cue:ifade etti].",
    "[source:Görgü tanıkları] [content:gece yarısı uçak sesi duyduklarını] [cue:anlattı].",
    "[source:Eren'in avukatı Kıymet Obuz] ise [content:dosyanın siyasi olduğunu] [cue:söyledi].",
    "Dün [source:Vali Selim Acar], [content:yolun açılacağını] [cue:duyurdu].",
  ],
  "no subject: the last source goes on": [
    "[source:Vali Selim Acar], yolun açıldığını söyledi. [content:Çalışmaların sürdüğünü] [cue:belirtti].",
    "[source:Sendika] ücretlerin yetmediğini dile getirdi. Ayrıca [content:grevin süreceğini] [cue:duyurdu].",
  ],
  "a converb goes on": [
    "[source:Obuz], [content:müvekkilinin o tarihte yurt dışında bulunduğunu] [cue:belirterek], davanın düşürülmesini talep edeceklerini kaydetti.",
    "[source:Obuz], müvekkilinin yurt dışında bulunduğunu belirterek, [content:davanın düşürülmesini talep edeceklerini] [cue:kaydetti].",
  ],
  "a colon and a quotation": [
    '[source:Leşker] [cue:şöyle konuştu]: [content:"İnsanlar belirsizlikten yoruldu."]',
    "[source:Taşkın] [cue:şunları kaydetti]: [content:“Köprü sonbaharda açılacak.”]",
  ],
  "according to": [
    "[source:Kıyı Postası gazetesinin] [cue:haberine göre] [content:ilk şikâyetler Mart 2021'de yapıldı].",
    "[source:Rapora] [cue:göre] [content:saldırıda on dört kişi öldü].",
    "[source:Ekonomist Vedat Leşker]'e [cue:göre] [content:panik spekülatörlerin işine yarıyor].",
  ],
  "passive: no one, a document or a giver": [
    "[content:En az üç kişinin hayatını kaybettiği] [cue:bildirildi].",
    "[source:Komisyon raporunda] [content:onarımın pahalı olacağı] [cue:belirtildi].",
    "[source:Afet İşleri Başkanlığından] yapılan açıklamada, [content:onlarca kişiden haber alınamadığı] [cue:kaydedildi].",
    '[source:Bakanlıktan] yapılan yazılı açıklamada, [content:"Uçaklarımız o gün havalanmadı"] [cue:denildi].',
    "[content:Kilit bir tanığın ülkeyi terk ettiği] [cue:iddia edildi].",
  ],
  "anonymous sources": [
    "Adının açıklanmasını istemeyen [source:bir yetkili], [content:firmaya uyarı yazısı gönderildiğini] [cue:öne sürdü].",
    "[source:Güvenlik kaynakları], [content:aracın vurulduğunu] [cue:aktardı].",
  ],
  "accusation, demand and denial": [
    "[source:Savcılık], [content:eski bakanı üç ihalede şirketi kayırmakla] [cue:suçluyor].",
    "[source:Dernek Başkanı Mert Delice], [content:hükümete sözleşmeleri yayımlama] [cue:çağrısında bulundu].",
    "[source:Savunma Bakanlığı], [content:hastanenin vurulduğu iddialarını] [cue:yalanladı].",
    "[source:Valilik] ise [content:bu iddiaları] [cue:reddediyor].",
    "[source:Köylüler], [content:yolun onarılmasını] [cue:istedi].",
  ],
  "no record: names, comparisons, laws and mere action": [
    "Başkan, balıkçılarla pazartesi günü görüştü.",
    "Geçen yıla göre ihracat yüzde beş arttı.",
    "Yasaya göre sınav haziranda yapılacak.",
    "Herkes kendi merakına göre bir kitap seçti.",
    '"Kara Sahil" filmi çarşamba günü vizyona giriyor.',
    "Şirket yetkilileri soruları yanıtlamadı.",
    "Çalışmalar martta başladı.",
    "Bakanlık haberi doğrulamadı.",
    "Takım dört golle galip geldi.",
  ],
};
