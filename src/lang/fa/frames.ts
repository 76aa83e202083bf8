// The frames of Persian, the surest first. The verb stands behind its source and their adjuncts; what is said comes behind it with «که», a
// colon or nothing, or before it as its object. Leaves out how a slot is matched.

import type { ReportingFrame } from "../reporting-language.ts";

/** The frames, tried in this order. */
export const PERSIAN_FRAMES: readonly ReportingFrame[] = [
  {
    template: "ATT-24",
    pattern: "F V A : Q",
    takes: "quotation",
    example: "[source:شهردار] در جمع خبرنگاران [cue:گفت]: [content:«پل بسته است»].",
  },
  {
    template: "ATT-24",
    pattern: "F V Q",
    takes: "quotation",
    example: "[source:شهردار] [cue:گفت] [content:«پل بسته است»].",
  },
  {
    template: "ATT-24",
    pattern: "F V : C",
    takes: "quotation",
    example: "[source:وکیل] [cue:گفت]: [content:موکل من در خارج از کشور بود].",
  },
  {
    template: "ATT-21",
    pattern: "F V T C",
    takes: "clause",
    example: "[source:شهردار] روز دوشنبه [cue:گفت] که [content:پل بسته شده است].",
  },
  {
    template: "ATT-29",
    pattern: "N V",
    takes: "object",
    example: "[source:شرکت] [content:این اتهام را] [cue:رد کرد].",
  },
  {
    template: "ATT-22",
    pattern: "F V C",
    takes: "bare",
    example: "[source:شهرداری] [cue:گفت] [content:پل معلق بسته شده است].",
  },
  {
    template: "ATT-26",
    pattern: "F W C",
    takes: "clause",
    example: "[source:وکیل] [cue:با بیان اینکه] [content:پرونده سیاسی است]، سالن را ترک کرد.",
  },
  {
    template: "ATT-24",
    pattern: "F U : Q",
    takes: null,
    example: "در [source:این بیانیه] [cue:آمده است]: [content:«سدها سالم است»].",
  },
  {
    template: "ATT-21",
    pattern: "F U T C",
    takes: null,
    example: "در [source:این گزارش] [cue:آمده است] که [content:سدها سالم است].",
  },
  {
    template: "ATT-28",
    pattern: "F U : C",
    takes: null,
    example: "[cue:اعلام شد]: [content:جاده بسته است].",
  },
  {
    template: "ATT-28",
    pattern: "F U C",
    takes: null,
    example: "[cue:اعلام شد] [content:جاده بسته است].",
  },
  {
    template: "ATT-32",
    pattern: "P S! D : Q",
    takes: null,
    example: "یک نماینده [cue:به نقل از] [source:رئیس بانک] گفت: [content:«نرخ ثابت است»].",
  },
  {
    template: "ATT-32",
    pattern: "P S! D T? C",
    takes: null,
    example: "روزنامه ساحل [cue:به نقل از] [source:ناخدا] نوشت [content:قایق سالم است].",
  },
  {
    template: "ATT-27",
    pattern: "P S! , C",
    takes: null,
    example: "[cue:به گزارش] [source:روزنامه ساحل]، [content:دو قایق گم شده‌اند].",
  },
  {
    template: "ATT-27",
    pattern: "C , P S!",
    takes: null,
    example: "[content:دو قایق گم شده‌اند]، [cue:به گفته] [source:ناخدا].",
  },
  {
    template: "ATT-28",
    pattern: "H ,? T? C",
    takes: null,
    example: "[cue:گویا] [content:شهردار استعفا می‌دهد].",
  },
];
