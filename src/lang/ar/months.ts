// Arabic month names as the press of each region writes them, with the spellings that Intl lacks. Source: ICU through Intl (ar-EG, ar-SY,
// ar-DZ, ar-MA, ar-MR; calendars islamic-umalqura, persian), written out here because Intl's names change with its version.

import type { MonthSeries } from "../month-series.ts";

const words = (names: string): readonly string[] => names.split("،").map((name) => name.trim());

/** The Arabic series. Persian months are in the press's spelling, not in Intl's. */
export const MONTHS_AR: readonly MonthSeries[] = [
  {
    name: "Egypt, Gulf, Libya, Sudan, Yemen",
    calendar: "gregorian",
    names: words("يناير، فبراير، مارس، أبريل، مايو، يونيو|يونية، يوليو|يولية، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر"),
    example: "15 يونيو 2021",
  },
  {
    name: "Syria, Lebanon, Iraq, Jordan, Palestine",
    calendar: "gregorian",
    names: words(
      "كانون الثاني|كانون ثاني|ك2، شباط، آذار، نيسان، أيار|مايس، حزيران، تموز، آب، أيلول، تشرين الأول|تشرين أول|ت1، تشرين الثاني|تشرين ثاني|ت2، كانون الأول|كانون أول|ك1",
    ),
    example: "3 كانون الثاني 2020",
  },
  {
    name: "Algeria, Tunisia",
    calendar: "gregorian",
    names: words("جانفي، فيفري، مارس، أفريل، ماي، جوان، جويلية، أوت، سبتمبر، أكتوبر، نوفمبر، ديسمبر"),
    example: "8 فيفري 2019",
  },
  {
    name: "Morocco",
    calendar: "gregorian",
    names: words("يناير، فبراير، مارس، أبريل، ماي، يونيو، يوليوز، غشت، شتنبر، أكتوبر، نونبر، دجنبر"),
    example: "12 غشت 2022",
  },
  {
    name: "Mauritania",
    calendar: "gregorian",
    names: words("يناير، فبراير، مارس، إبريل، مايو، يونيو، يوليو، أغشت، شتمبر، أكتوبر، نوفمبر، دجمبر"),
    example: "2 شتمبر 2018",
  },
  {
    name: "Hijri",
    calendar: "hijri",
    names: words(
      "محرم|المحرم، صفر، ربيع الأول|ربيع أول، ربيع الآخر|ربيع الثاني|ربيع ثاني، جمادى الأولى|جمادى الأول، جمادى الآخرة|جمادى الثانية|جمادى الثاني، رجب، شعبان، رمضان، شوال، ذو القعدة|ذي القعدة، ذو الحجة|ذي الحجة",
    ),
    example: "5 ذو القعدة 1442هـ",
  },
  {
    name: "Persian",
    calendar: "persian",
    names: words("فروردين، أرديبهشت|ارديبهشت، خرداد، تير، مرداد، شهريور، مهر، آبان، آذر، دي، بهمن، اسفند|إسفند"),
    example: "27 خرداد 1396",
  },
];
