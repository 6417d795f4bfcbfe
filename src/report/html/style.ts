/** How the page looks: one column of figures, calm colours, light and dark. */

const light = `
--paper:#fbfbf9;--card:#fff;--ink:#1b1c20;--muted:#5d606b;--line:#e3e2dc;--track:#efeee9;--before:#8d909d;--after:#5446c9;--fail:#b3261e;--fail-wash:#fdf1ef;--warn:#7a5200;--warn-wash:#fbf3e0;
--parse:#86a9c9;--instrument:#5d87b0;--compile:#2e8b83;--instantiate:#74b8a0;--snapshot:#d9a03f;--rewrite:#c7743d;--validate:#a9525f;--other:#c4c3bc;
--data:#d3e4f3;--data-2:#c0ded9;--bss:#f5e4bf;--region-stack:#f5d5cd;--heap:#dcd8f8`

const dark = `
--paper:#141518;--card:#1b1c20;--ink:#e9e9ec;--muted:#a3a6b1;--line:#2d2f36;--track:#25272d;--before:#777a87;--after:#9a8ffb;--fail:#ff8f85;--fail-wash:#2b1b1b;--warn:#e8bd6d;--warn-wash:#2a2417;
--parse:#7c9fc0;--instrument:#567fa8;--compile:#379a91;--instantiate:#6db39a;--snapshot:#d6a147;--rewrite:#cb7d49;--validate:#bd6472;--other:#50535d;
--data:#233f5c;--data-2:#1d4a45;--bss:#54421a;--region-stack:#5d3029;--heap:#3d3680`

export const style = `
:root{color-scheme:light dark;${light}}
@media(prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{scroll-padding-top:6rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:84rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
h1,h2,h3,h4,p,dl,dd,ul,pre{margin:0;padding:0}
h1{font-size:1.75rem;line-height:1.2;font-weight:650;letter-spacing:-.015em}
h2{font-size:1.15rem;font-weight:650}
h3{font-size:1rem;font-weight:500;display:inline}
h4{font-size:.8125rem;font-weight:650}
main>section,.details{margin-top:2.5rem}
.engine,.note,.lead{color:var(--muted);font-size:.8125rem}
.engine{margin-top:.35rem}
.note{margin-top:.5rem}
a{color:inherit;text-decoration-color:var(--before);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--after);outline-offset:2px;border-radius:3px}
.path{overflow-wrap:anywhere;font-size:.875em}
.path span{color:var(--muted)}
.chip{display:inline-block;padding:0 .55em;border:1px solid var(--line);border-radius:1em;font-size:.75rem;line-height:1.6;color:var(--muted);white-space:nowrap}
.chip.warn{color:var(--warn);background:var(--warn-wash);border-color:transparent}
.chip b{color:var(--ink);font-weight:600}
.stats{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(11rem,45%),1fr));gap:1.5rem 2rem;margin-top:1.75rem;padding-top:1.5rem;border-top:1px solid var(--line)}
.stats dt{font-size:.8125rem;color:var(--muted)}
.stats dd{font-size:1.5rem;line-height:1.3;font-weight:600;letter-spacing:-.01em}
.stats dd small{display:block;font-size:.8125rem;font-weight:400;letter-spacing:0;color:var(--muted)}
.stats .failed dd{color:var(--fail)}
.title{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.5rem 1rem}
.failures,.chips,.warnings{list-style:none}
.failures{margin-top:.75rem;display:grid;gap:.75rem}
.failures li{min-width:0;padding:.85rem 1.1rem;background:var(--fail-wash);border-left:3px solid var(--fail);border-radius:2px 6px 6px 2px}
.failures h3{font-weight:600}
.failures p{margin-top:.15rem;max-width:75ch;overflow-wrap:anywhere}
.folded{margin-top:.6rem;font-size:.875rem}
.folded summary{cursor:pointer;color:var(--muted)}
.folded pre{margin-top:.4rem;padding:.6rem .8rem;max-height:24rem;overflow:auto;background:var(--card);border:1px solid var(--line);border-radius:6px;font-size:.8125rem;line-height:1.55}
.filter{font-size:.8125rem;color:var(--muted)}
.filter input{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.25rem .6rem;margin-left:.35rem;width:15rem;max-width:60vw}
html:not(.scripts) .scripted{display:none}
.scroll{margin-top:.75rem;overflow-x:auto;border:1px solid var(--line);border-radius:8px;background:var(--card)}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.8125rem}
th,td{padding:.45rem .5rem;text-align:right;white-space:nowrap;font-weight:400;border-top:1px solid var(--line)}
thead th,thead td{border-top:0;font-size:.75rem;color:var(--muted);padding-block:.25rem .45rem}
thead tr:first-child>*{padding-block:.55rem 0}
tbody a{text-decoration:none}
tbody a:hover{text-decoration:underline}
thead [scope=colgroup]{padding-right:0}
thead [scope=colgroup] span{display:block;text-align:center;padding-bottom:.2rem;border-bottom:1px solid var(--line);margin:0 .5rem 0 .6rem}
.first{padding-left:1.1rem}
.zero{color:var(--muted)}
th:first-child{text-align:left;padding-left:1rem}
.modules th:first-child{position:sticky;left:0;background:var(--card);white-space:normal;min-width:14rem;z-index:1}
td:last-child,th:last-child{padding-right:1rem}
tbody tr:hover>*,tbody .told>*{background:var(--track)}
tfoot th,tfoot td{font-weight:650;border-top:1px solid var(--before)}
td:empty+td:empty{padding-left:0}
table button{all:unset;cursor:default}
.scripts table button{cursor:pointer}
.scripts table button:hover{color:var(--ink)}
table button:focus-visible{outline:2px solid var(--after);outline-offset:2px;border-radius:3px}
.scripts [aria-sort] button{color:var(--ink)}
.scripts [aria-sort] button::after{content:" \\2191"}
.scripts [aria-sort=descending] button::after{content:" \\2193"}
.memory{display:block;width:100%;height:3.25rem;background:var(--track);border-radius:3px}
.memory path{fill:var(--after)}
td .memory{width:5.5rem;height:1.1rem}
.module{background:var(--card);border:1px solid var(--line);border-radius:8px;margin-top:.6rem;content-visibility:auto;contain-intrinsic-size:auto 3rem}
.module>summary{padding:.7rem 1rem;cursor:pointer}
.module>summary::marker{color:var(--before)}
.module[open]>summary{border-bottom:1px solid var(--line)}
.module h3{margin-left:.25rem}
.body{padding:1.25rem 1.25rem 1.1rem;display:grid;gap:1.6rem}
.body>*,.pair>*{min-width:0}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr));gap:1.6rem 3rem}
.figure h4{display:inline}
.figure .lead{display:inline;margin-left:.75rem}
.figure>:not(h4,.lead,.note){margin-top:.55rem}
.changes{display:grid;grid-template-columns:auto 1fr auto auto;gap:.7rem .9rem;align-items:center;font-size:.8125rem;line-height:1.15}
.changes.unnamed{grid-template-columns:1fr auto auto}
.changes .name{color:var(--muted)}
.change{display:block;width:100%;height:16px;background:linear-gradient(var(--track) 7px,transparent 7px 9px,var(--track) 9px)}
.before{--c:var(--before);fill:var(--c)}
.after,.initialize{--c:var(--after);fill:var(--c)}
.values span{display:block;color:var(--muted)}
.values,.result{text-align:right;white-space:nowrap}
.values b{font-weight:600}
.result{font-weight:600}
.stack{display:block;width:100%;height:14px;border-radius:3px}
.stack rect{stroke:var(--card);stroke-width:1}
.stages{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:.15rem 2.5rem;font-size:.8125rem}
.key{margin-right:.6em}
.stages .total,.stages .total+dd{font-weight:600}
.stages div{display:flex;justify-content:space-between;gap:.5rem}
.stages dt:not(.total)::before,.key::before{content:"";display:inline-block;width:.65em;height:.65em;margin-right:.45em;border-radius:2px;background:var(--c)}
.axis{display:flex;justify-content:space-between;margin-top:.3rem;color:var(--muted);font:.6875rem/1.3 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.map{position:relative}
.bands{position:relative;height:1.7rem;margin-top:3px;background:var(--track);border-radius:3px}
.marks{position:relative;height:6px;margin-top:3px;background:var(--track);border-radius:3px}
.band,.marks div{position:absolute;top:0;bottom:0;min-width:3px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.band{overflow:hidden;border-left:1px solid var(--before);font-size:.75rem;line-height:1.7rem;white-space:nowrap;container-type:inline-size}
.band:first-child{border-left:0}
.band span{display:block;overflow:hidden;text-overflow:ellipsis;padding:0 .4rem}
@container(max-width:2.25rem){.band span{display:none}}
.marks div{background:var(--after);border-radius:3px}
.is-data{--c:var(--data)}
.is-data:nth-child(even){--c:var(--data-2)}
.is-bss{--c:var(--bss)}
.is-stack{--c:var(--region-stack)}
.is-heap{--c:var(--heap)}
.is-unused{--c:transparent}
.band{background:var(--c)}
.band.is-unused{color:var(--muted)}
.grid tr[class^=is-] th{border-left:.55rem solid var(--c);padding-left:.6rem}
.active svg{cursor:zoom-in}
.active .band,.active .marks div{cursor:pointer}
.band.told{box-shadow:inset 0 0 0 2px var(--ink)}
.marks .told{background:var(--ink)}
.band.out,.marks .out{min-width:0;border:0}
.band:focus-visible{outline-offset:1px;z-index:1}
.zoom{display:flex;flex-wrap:wrap;align-items:center;gap:.35rem;font-size:.75rem;float:right;margin-top:0!important}
.zoom button{font:inherit;min-width:1.75rem;line-height:1.5rem;padding:0 .5rem;color:var(--ink);background:var(--card);border:1px solid var(--before);border-radius:5px;cursor:pointer}
.zoom button:hover{background:var(--track)}
.zoom output{order:-1;color:var(--muted);font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.6875rem}
p.told{min-height:1.5em;color:var(--muted);font-size:.8125rem;overflow-wrap:anywhere}
.grids{display:flex;flex-wrap:wrap;gap:1rem 1.25rem;align-items:flex-start}
.grid{flex:1 1 auto;min-width:0;max-width:100%}
.grid .scroll{margin-top:0;max-height:26rem;overflow:auto}
.grid thead th{position:sticky;top:0;background:var(--card)}
caption{text-align:left;padding:.5rem 1rem .1rem;font-weight:650}
.grid th,.grid td{padding-block:.3rem}
.grid thead th:not(:first-child,.code){text-align:right}
.grid .code{text-align:left}
tbody .code,.grid tbody th{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.75rem}
.grid thead th{border-top:0}
.chips{display:flex;flex-wrap:wrap;gap:.4rem}
.warnings{display:grid;gap:.4rem}
.warnings li{padding:.5rem .8rem;background:var(--warn-wash);color:var(--warn);border-radius:6px;font-size:.875rem;overflow-wrap:anywhere}
.facts{display:grid;gap:.15rem;font-size:.8125rem;padding-top:1rem;border-top:1px solid var(--line)}
.facts div{display:grid;grid-template-columns:7rem minmax(0,1fr)}
.facts dt{color:var(--muted)}
.facts dd{overflow-wrap:anywhere}
${['parse', 'instrument', 'compile', 'instantiate', 'snapshot', 'rewrite', 'validate', 'other'].map(name => `.${name}{--c:var(--${name});fill:var(--c)}`).join('')}
[hidden]{display:none!important}
@media(max-width:64rem){.stages{grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.15rem 1.75rem}}
@media(max-width:40rem){main{padding:1.5rem 1rem 3rem}.axis span:nth-child(even){display:none}.figure .lead{display:block;margin-left:0}.body{padding:1rem}.modules th:first-child{min-width:8.5rem;padding-left:.6rem}.figure>.zoom{float:none;margin-top:.55rem!important}}
@media print{.grid .scroll,.folded pre{max-height:none}.filter,.zoom,p.told{display:none}.module{content-visibility:visible}.figure,.failures li{break-inside:avoid}}
`
