/** Of the one page that has no program: readable on a phone, on a projector, and on one side of A4 paper after another. */
export const pageStyle = `
:root{--ink:#1d2625;--soft:#545e5b;--line:#d9d6cb;--paper:#f5f4ef;--surface:#fffefb;--seal:#a33a2a;--green:#256b43;--amber:#85590b;--red:#a8321c;--grey:#5f625c}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;border-top:3px solid var(--seal)}
main,header,footer{max-width:76rem;margin:0 auto;padding:.5rem 1.25rem}
h1{font-size:1.75rem;line-height:1.3;margin:.5rem 0}h2{font-size:1.3rem;margin:1.5rem 0 .5rem}h3{font-size:1.1rem;margin:1.5rem 0 .5rem}
.en{display:block;color:var(--soft);font-size:.82em;line-height:1.35}
p{margin:.4rem 0}.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:.75rem 0;padding:0;list-style:none}
.scroll{overflow-x:auto;background:var(--surface);border:1px solid var(--line)}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-top:1px solid var(--line)}
thead th{border-top:0;background:#eceae2;font-weight:600}
tbody th{font-weight:600}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.light{white-space:nowrap;font-weight:600}.light-red{color:var(--red)}.light-amber{color:var(--amber)}.light-grey,.light-none{color:var(--grey)}.light-green{color:var(--green)}
a{color:#1d5a64;display:inline-block;min-height:24px}a:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid #1d5a64;outline-offset:2px}
summary{cursor:pointer;min-height:24px}
@media (max-width:44rem){body{font-size:15px}table.cards thead{position:absolute;clip-path:inset(50%)}table.cards tr{display:block;border-top:1px solid var(--line);padding:.4rem 0}table.cards th,table.cards td{display:flex;gap:.75rem;justify-content:space-between;border:0;padding:.2rem .6rem;text-align:right}table.cards th{text-align:left}table.cards td::before{content:attr(data-head);color:var(--soft);text-align:left;flex:none}}
@media print{@page{size:A4;margin:16mm 14mm}body{background:none;font-size:9.5pt}.scroll{overflow:visible;border-color:#8b8a80}tr{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}*{print-color-adjust:exact}}
`;
