// The style sheet of the report. Logical properties only, so that it mirrors; marks have a background and an underline and nothing else, so that Arabic letters stay joined.
// Colours are never the only sign; none of them is red or green.

import type { Font } from "../../model/font.ts";

const SHEET = `
:root{color-scheme:light dark;--ink:#1b1f24;--muted:#57606a;--line:#d0d7de;--paper:#fff;--card:#fff;--soft:#f6f8fa;--link:#0a4f9c;--focus:#0b5cad;
--same:#e6f1fb;--changed:#ffe7a3;--only:#f3e0ff;--moved:#ffdcc2;--words:#fff3c4;--content:#eef5fc;--mixed:#f4effa;--hedged:#fdf3dc;--common:#0b5cad}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebee;--muted:#a9b3bd;--line:#444c56;--paper:#15191e;--card:#1b2027;--soft:#20262d;--link:#8cc2ff;--focus:#8cc2ff;
--same:#1d3346;--changed:#5a4500;--only:#43265c;--moved:#5f3412;--words:#524300;--content:#1d2c3a;--mixed:#2e2639;--hedged:#3b3118;--common:#6fb1ff}}
*{box-sizing:border-box}
html{scroll-padding-block-start:1rem;-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere;background:var(--paper);color:var(--ink);font:16px/1.85 "Vazirmatn Variable",Vazirmatn,"Noto Sans Arabic","Segoe UI",system-ui,sans-serif}
header,main,footer{max-inline-size:1180px;margin-inline:auto;padding-inline:1.25rem}
header{padding-block:1.25rem .5rem}
h1{font-size:1.35rem;margin:0}h1 small{font-weight:400;color:var(--muted);font-size:1rem}
h2{font-size:1.25rem;margin-block:2.25rem .75rem}h3{font-size:1.05rem;line-height:1.85;margin-block:.25rem .5rem}h4{font-size:1rem;margin-block:1rem .25rem}
p{margin-block:.35rem}a{color:var(--link);text-underline-offset:.3em}
a,button,summary,input{outline-offset:2px}
:focus-visible{outline:3px solid var(--focus)}
[tabindex="-1"]:focus{outline:2px dotted var(--focus)}
.skip{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}
.skip:focus{clip-path:none;inline-size:auto;block-size:auto;padding:.5rem 1rem;background:var(--paper);z-index:2}
.lead{font-size:1.1rem;font-weight:600}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin-block:.75rem}
nav a,td>[data-n],p>[data-n],.backs a,.count a,.more a,figcaption a,td>a,th>a,.rest>summary{display:inline-block;min-block-size:24px;min-inline-size:24px}
summary{cursor:pointer;min-block-size:28px;color:var(--link)}
.eyebrow,.about,.help,.reason,.rules,figcaption{color:var(--muted);font-size:.9rem}
.technical{overflow-wrap:anywhere}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,25rem),1fr));gap:1rem;align-items:start}
.claim{border:1px solid var(--line);border-inline-start:6px solid var(--muted);border-radius:8px;background:var(--card);padding:.75rem 1rem;min-inline-size:0}
.claim:has(details[open]){grid-column:1/-1}
.claim h3{font-weight:500;overflow-wrap:anywhere}
.added{color:var(--muted);font-weight:400;font-size:.8em}
.count{font-weight:700}.denied{font-weight:400}.count a{color:inherit}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0;margin-block:.5rem}
.chip{display:inline-block;border:1px solid var(--line);border-radius:14px;padding:0 .65rem;font-size:.85rem;line-height:1.7;color:var(--ink);background:var(--soft);text-decoration:none}
a.chip{min-block-size:24px}a.chip:hover{text-decoration:underline}
code,.technical{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.85em}
code{direction:ltr;unicode-bidi:isolate}
.rules i{font-style:normal;display:inline-block;max-inline-size:100%}
q a,bdi>a[data-n]{color:inherit;background:var(--words);text-decoration:underline 2px var(--muted);text-underline-offset:.35em;text-decoration-skip-ink:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
a[href^="#r-"]{font:.85em ui-monospace,"DejaVu Sans Mono",monospace;direction:ltr;unicode-bidi:isolate;display:inline-block;min-block-size:24px;line-height:24px;color:inherit}
.register p:has(>q){display:grid;grid-template-columns:auto 1fr;gap:.5rem}
.register li{border-block-start:1px solid var(--line);padding-block:.4rem}
.lines a{color:inherit}
.lines>li{margin-block:.5rem}
td q,td p{margin:0}
.versions>li,.drifts>li{margin-block:.6rem}
ol,ul{padding-inline-start:1.4rem}
[data-digits] ol{list-style-type:arabic-indic}
q{quotes:none;display:block;line-height:2.05;border-inline-start:2px solid var(--line);padding-inline-start:.75rem;overflow-wrap:anywhere}
mark{color:var(--ink);background:none;-webkit-print-color-adjust:exact;print-color-adjust:exact;text-decoration-thickness:2px;text-underline-offset:.35em;text-decoration-skip-ink:none}
.same{color:var(--ink);background:var(--same);-webkit-print-color-adjust:exact;print-color-adjust:exact}
mark{background:var(--words);text-decoration-line:underline;text-decoration-color:var(--muted)}
mark.spelling{background:var(--same);text-decoration:underline dotted 1px var(--muted);text-underline-offset:.35em}
mark.changed{background:var(--changed);text-decoration-line:underline}
mark.only{background:var(--only);text-decoration-line:underline;text-decoration-style:dotted}
mark.moved{background:var(--moved);text-decoration-line:underline;text-decoration-style:dashed}
mark.matters{background:var(--changed);text-decoration-line:underline;text-decoration-style:double;text-decoration-color:currentColor;font-weight:700}
.source{font-weight:700}
.cue{text-decoration:underline dotted 2px;text-underline-offset:.35em;text-decoration-skip-ink:none}
.said{background:var(--content);-webkit-print-color-adjust:exact;print-color-adjust:exact}
.mixed{background:var(--mixed)}.hedged{background:var(--hedged);text-decoration:underline dashed 1px var(--muted);text-underline-offset:.4em;text-decoration-skip-ink:none}
figure{margin:0 0 1.5rem}
.scroll{overflow-x:auto;max-inline-size:100%}
svg{display:block;margin-inline:auto;font-family:inherit;max-inline-size:100%;block-size:auto}
svg.few{min-inline-size:min(100%,28rem)}svg.some{min-inline-size:38rem}svg.many{min-inline-size:48rem}svg.long{max-inline-size:none}
svg text{text-anchor:middle;fill:var(--ink);font-size:14px}
svg rect{x:-98px;y:-25px;width:196px;height:50px;rx:6px;fill:var(--card);stroke:var(--ink);stroke-width:1.5}svg text{transform:translateY(-4px)}svg .kind{transform:translateY(15px)}svg .day{transform:none}
svg .number rect{x:-14px;y:-12px;width:28px;height:24px;rx:12px;stroke:none;fill:var(--paper);fill-opacity:.85}svg .number text{transform:translateY(4.5px)}
svg .kind,svg .day{font-size:12px;fill:var(--muted)}
svg .article rect{fill:var(--soft)}
svg .anonymous rect{stroke-dasharray:5 4}
svg .unseen-document rect{stroke-dasharray:1.5 4;stroke-linecap:round;stroke-width:2}
svg .latent rect{fill:none;stroke:none}
svg .common rect{stroke:var(--common);stroke-width:3.5}
figure path{fill:none;stroke:var(--muted);stroke-width:2;marker-end:url(#head)}
figure .undirected{marker-end:none}
figure .inferred{stroke-dasharray:7 5}figure path.judged{stroke:var(--ink);stroke-width:3.5}
svg.heads{position:absolute}.heads path{fill:var(--muted)}
svg .number text{font-size:13px;fill:var(--link);text-decoration:underline}
.stated,.inferred{border-block-end:2px solid var(--muted)}.inferred{border-block-end-style:dashed}
.judged{border-block-end:3px double var(--ink)}.judged,.signed{color:var(--ink)}
table{border-collapse:collapse;inline-size:100%;font-size:.95rem}
th,td{overflow-wrap:break-word;border:1px solid var(--line);padding:.35rem .6rem;text-align:start;vertical-align:top}
thead th{background:var(--soft)}tbody th{font-weight:600}
td q{min-inline-size:14rem}.table td{overflow-wrap:anywhere}
.register,.table,.evidence,.rest{margin-block:.5rem}
.filter{display:inline-flex;gap:.5rem;align-items:center;min-block-size:28px}
.filter input{inline-size:20px;block-size:20px}
.pair{margin-block:1rem}.pair>summary{font-weight:600}
.passage{border:1px solid var(--line);border-radius:8px;margin-block:.6rem;background:var(--card)}
.passage>.about{padding:.35rem .9rem;border-block-end:1px solid var(--line);margin:0}
.panes{display:grid;grid-template-columns:1fr 1fr}
.pane{color:var(--muted);margin:0;padding:.5rem .9rem;line-height:2.05;min-inline-size:0;overflow-wrap:anywhere}
.pane+.pane{border-inline-start:1px solid var(--line)}
.filters{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
body:has(#only-single:checked) #claims :is(.claim,.lines>li):not(.single){display:none}
body:has(#only-drifted:checked) #claims :is(.claim,.lines>li):not(.drifted){display:none}
.search{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
.search [type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--muted);border-radius:6px;padding:.1rem .6rem;min-block-size:32px;inline-size:min(100%,22rem)}
dialog{max-inline-size:min(40rem,92vw);color:var(--ink);background:var(--paper);border:1px solid var(--muted);border-radius:8px}dialog::backdrop{background:#0006}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem}dd{margin:0}kbd{font:.9em ui-monospace,"DejaVu Sans Mono",monospace;border:1px solid var(--line);border-radius:4px;padding:.1rem .45rem;direction:ltr;unicode-bidi:isolate}
mark.twin{outline:2px solid var(--focus);outline-offset:1px}
.id{color:var(--muted);font-weight:400;user-select:all;overflow-wrap:anywhere}body:has(#ids:not(:checked)) .id{display:none}
.nothing{display:none;color:var(--muted)}
body:has(#only-matters:checked) .passage:not(.has-matter){display:none}
body:has(#only-matters:checked) .passage :is(.same,mark:not(.matters)){background:none;text-decoration:none}
body:has(#only-matters:checked) .pair:not(:has(.has-matter))>.nothing{display:block}
.text{border-block-start:1px solid var(--line);padding-block:.5rem}
.text>summary{font-weight:600}
.body{max-inline-size:44rem;line-height:2.05;overflow-wrap:anywhere}
.body p{white-space:pre-line}
.headline{font-weight:700;font-size:1.15rem}.subheading{font-weight:700}
.byline,.credit,.caption,.slug{color:var(--muted);font-size:.95rem}
.furniture{color:var(--muted);font-size:.85rem;border-inline-start:3px dotted var(--line);padding-inline-start:.6rem}
.backs{font-size:.75rem;line-height:1.6;margin-block:-.25rem .75rem;user-select:none;color:var(--muted)}
.backs a{padding-inline:.35rem;border:1px solid var(--line);border-radius:10px;text-decoration:none;background:var(--soft);white-space:nowrap;text-align:center}
.body :target,tr:target,li:target{outline:3px solid var(--focus);outline-offset:2px}
.claim:target,.passage:target,figure:target{box-shadow:0 0 0 3px var(--focus)}
::highlight(pointed){background-color:var(--words);color:var(--ink)}
#methods{border:1px solid var(--line);border-radius:8px;padding:0 1.25rem 1rem;background:var(--soft);margin-block:2.5rem}
button{font:inherit;color:var(--link);background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.25rem .9rem;min-block-size:32px;cursor:pointer}
[hidden]{display:none!important}
@media (max-width:800px){.panes{grid-template-columns:1fr}.pane+.pane{border-inline-start:0;border-block-start:1px dashed var(--line)}header,main,footer{padding-inline:.9rem}}
@media (forced-colors:active){mark{forced-color-adjust:none;color:CanvasText;background:Canvas;text-decoration-line:underline}figure path,svg g rect,.article rect{stroke:CanvasText}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{@page{size:A4;margin:13mm}
:root{--ink:#000;--muted:#444;--line:#bbb;--paper:#fff;--card:#fff;--soft:#f6f8fa;--link:#000;--same:#e6f1fb;--changed:#ffe7a3;--only:#f3e0ff;--moved:#ffdcc2;--words:#fff3c4;--common:#0b5cad}
body{font-size:10.5pt;line-height:1.6}header,main{max-inline-size:none;padding:0}h2{margin-block:1.2rem .4rem}h3,h4{line-height:1.6;margin-block:.3rem .15rem}p,.chips,.versions>li,.drifts>li,.lines>li{margin-block:.15rem}
q,.pane,.body{line-height:1.7;max-inline-size:none}.claim{padding:.3rem .7rem}.pane{padding:.2rem .7rem}.passage{margin-block:.35rem}th,td{padding:.05rem .5rem}figure{margin-block-end:.6rem}#methods{margin-block:1rem}
nav,.skip,.filters,.filter,.more,.search,.download,.backs,dialog{display:none!important}
details::details-content{content-visibility:visible;display:block;block-size:auto}summary{list-style:none;color:inherit;font-weight:700}
.panes{grid-template-columns:1fr 1fr}.pane+.pane{border-block-start:0;border-inline-start:1px solid var(--line)}
.passage,svg,tr{break-inside:avoid}h2,h3{break-after:avoid}
svg[class]{min-inline-size:0;max-inline-size:100%}.scroll{overflow:visible}.evidence{break-inside:auto}.claim,.cards{display:block}.cards>.claim{margin-block-end:1rem}
.text a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em}}
`;

function fontFace({ family, weight, style, unicodeRange, base64, media }: Font): string {
  const face = `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;src:url(data:font/woff2;base64,${base64}) format("woff2");unicode-range:${unicodeRange}}`;
  return media === undefined ? face : `@media ${media}{${face}}`;
}

/** The whole style sheet, with the fonts inside. Families for print come before the others on paper. */
export function styleSheet(fonts: readonly Font[]): string {
  const paper = [...new Set(fonts.filter(({ media }) => media === "print").map(({ family }) => `"${family}"`))];
  const onPaper =
    paper.length === 0 ? "" : `@media print{body{font-family:${paper.join(",")},"Vazirmatn Variable",serif}}`;
  return `${fonts.map(fontFace).join("\n")}${SHEET}${onPaper}`;
}
