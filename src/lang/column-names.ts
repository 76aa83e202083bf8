// What the columns of a table of articles may be called, besides the field names of records. Data only: a table is made by hand or exported
// from a database, so its columns speak their makers' language.

/** Field of a record → column names that mean it, in lower case; the first column found counts. */
export const COLUMN_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "article_id", "رقم", "المعرف"],
  outlet: ["outlet", "source", "publisher", "site", "source_name", "المصدر", "الموقع", "الصحيفة", "kaynak"],
  url: ["url", "link", "address", "الرابط", "bağlantı"],
  published: [
    "published",
    "date",
    "published_at",
    "publish_date",
    "pubdate",
    "datetime",
    "التاريخ",
    "تاريخ النشر",
    "tarih",
  ],
  byline: ["byline", "author", "authors", "writer", "الكاتب", "yazar"],
  title: ["title", "headline", "العنوان", "başlık"],
  text: ["text", "body", "content", "article", "full_text", "النص", "المتن", "الخبر", "metin"],
  language: ["language", "lang", "اللغة"],
};
