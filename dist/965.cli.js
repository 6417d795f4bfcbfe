export const id = 965;
export const ids = [965];
export const modules = {

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/model/describe-difference.js
var describe_difference = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/report/model/difference.js
var model_difference = __webpack_require__(7698);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/html/markup.js

function markup(strings, ...parts) {
    return { html: strings.map((text, index) => text + renderPart(parts[index])).join('') };
}
function renderPart(part) {
    if (part === null || part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return (0,report_text/* escapeHtml */.ZD)(part);
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map(renderPart).join('');
}

// EXTERNAL MODULE: ./build/report/model/run.js
var run = __webpack_require__(5112);
;// CONCATENATED MODULE: ./build/report/html/text.js



function renderPath(path) {
    const folders = (0,report_text/* showControls */.mz)(path).split('/');
    const name = folders.pop() ?? '';
    return markup `<code class="path"><span>${folders.map(folder => markup `${folder}/<wbr>`)}</span>${name}</code>`;
}
function renderSentence(sentence) {
    const parts = sentence.split(/`([^`]*)`/);
    return markup `${parts.map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : part))}`;
}
function renderMarks(marks) {
    return markup `${marks.map(({ text, isWarning }) => markup ` <span class="chip${isWarning && ' warn'}">${text}</span>`)}`;
}
function renderMore(count, singular, plural) {
    if (count <= 0)
        return null;
    return markup `<p class="note">${(0,run/* describeMore */.xE)(count, singular, plural)}, see <code>report.json</code></p>`;
}
function renderFolded({ heading, lines }, isOpen = false) {
    return markup `<details class="folded"${isOpen && markup ` open`}><summary>${renderSentence(heading)}</summary><pre>${lines.join('\n')}</pre></details>`;
}

;// CONCATENATED MODULE: ./build/report/html/difference.js





const rowLimit = 2000;
function renderDifference(report) {
    const difference = (0,model_difference/* compareWithBase */.t)(report);
    if (!difference)
        return null;
    const { modules } = difference;
    const { source, commit } = (0,describe_difference/* nameBase */.zm)(difference);
    const sums = (0,describe_difference/* describeTotals */.xJ)(difference).map(text => markup `<p class="note">${text}</p>
`);
    return markup `<section aria-labelledby="difference"><h2 id="difference">Compared with <code>${(0,report_text/* showControls */.mz)(source)}</code>${commit !== '' && markup ` (<code>${commit}</code>)`}</h2>
<p class="note">${(0,describe_difference/* describeCounts */.wv)(difference)}</p>
${sums}${modules.length > 0 && renderTable(difference)}${renderMore(modules.length - rowLimit, 'module that differs', 'modules that differ')}</section>
`;
}
function renderTable({ modules }) {
    const columns = (0,describe_difference/* listDifferenceColumns */.Zg)(modules);
    const render = (module) => markup `<tr><th scope="row">${renderPath(module.path)}${renderKind(module)}</th>${columns.map(({ text }) => renderCell(text(module)))}</tr>
`;
    return markup `<div class="scroll" role="region" aria-labelledby="difference" tabindex="0"><table>
<thead><tr><th scope="col">module</th>${columns.map(({ name }) => markup `<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${modules.slice(0, rowLimit).map(render)}</tbody>
</table></div>
`;
}
function renderCell(text) {
    return markup `<td>${text === '±0' ? markup `<span class="zero">±0</span>` : text}</td>`;
}
function renderKind({ kind }) {
    const mark = describe_difference/* kindMarks */.n4[kind];
    return mark === '' ? null : renderMarks([{ text: mark, isWarning: kind === 'failed' }]);
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/model/failure.js
var failure = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/report/model/groups.js
var model_groups = __webpack_require__(6357);
// EXTERNAL MODULE: ./build/report/model/module.js
var model_module = __webpack_require__(8737);
;// CONCATENATED MODULE: ./build/report/html/failures.js








const printedLimit = 4000;
const openFailures = 3;
function renderFailures(failed) {
    if (failed.length === 0)
        return null;
    const groups = (0,model_groups/* groupFailures */.B)(failed);
    return markup `<section aria-labelledby="failed"><h2 id="failed">Failed</h2>
<ul class="failures">
${groups.map(group => renderFailure(group, groups.length <= openFailures))}</ul></section>
`;
}
function renderFailure(group, isOpen) {
    const { path, others, earlier, error, modules, stack, printed, repeat } = (0,failure/* describeFailure */.Ic)(group, {
        printed: printedLimit,
    });
    const more = others > 0 && markup ` <span class="chip">and ${(0,format/* formatNumberOf */.Of)(others, 'more module')}</span>`;
    const head = markup `<h3>${renderPath(path)}</h3>${more}${earlier && renderMarks([model_module/* earlierMark */.Uc])}`;
    const folded = [modules, stack, printed, repeat].map(excerpt => excerpt && renderFolded(excerpt, isOpen && excerpt === stack));
    return markup `<li>${head}<p>${renderSentence(error)}</p>${folded}</li>
`;
}
function renderSkipped(skipped) {
    if (skipped.length === 0)
        return null;
    const names = skipped.map(({ path }) => (0,report_text/* showControls */.mz)(path));
    return markup `<section>${renderFolded({ heading: (0,run/* describeSkipped */.At)(skipped.length), lines: names })}</section>
`;
}

// EXTERNAL MODULE: ./build/report/model/changes.js
var changes = __webpack_require__(6964);
;// CONCATENATED MODULE: ./build/report/html/svg.js


const leastWidth = 0.4;
function drawChange({ before, after }, largest, label) {
    return markup `<svg class="change" role="img" aria-label="${label}"><rect class="track" width="100%" height="7"/><rect class="track" y="9" width="100%" height="7"/><rect class="before" width="${percent(before, largest)}%" height="7"/><rect class="after" y="9" width="${percent(after, largest)}%" height="7"/></svg>`;
}
function drawStack(parts, label) {
    const total = parts.reduce((sum, { time }) => sum + time, 0);
    let start = 0;
    const rects = parts.map(({ name, time }) => {
        const x = start;
        start += time;
        if (time <= 0)
            return null;
        const title = `${name}: ${(0,format/* formatTime */.fU)(time)}, ${(0,format/* formatShare */.T1)(time, total)}`;
        return markup `<rect class="${name}" x="${share(x, total)}%" width="${share(time, total)}%" height="14"><title>${title}</title></rect>`;
    });
    return markup `<svg class="stack" role="img" aria-label="${label}">${rects}</svg>`;
}
function drawMemory(cells, height, label) {
    return markup `<svg class="memory" role="img" aria-label="${label}" viewBox="0 0 ${cells.length} ${height}" preserveAspectRatio="none"><path d="${traceCells(cells, height)}"/></svg>`;
}
function joinCells(cells, count) {
    if (cells.length <= count)
        return cells;
    const size = cells.length / count;
    return Array.from({ length: count }, (_, index) => {
        const part = cells.slice(Math.floor(index * size), Math.floor((index + 1) * size));
        return part.reduce((sum, share) => sum + share, 0) / part.length;
    });
}
function traceCells(cells, height) {
    let path = '';
    let last = 0;
    cells.forEach((cell, index) => {
        const top = cell <= 0 ? 0 : round((0.1 + 0.9 * Math.min(1, cell)) * height);
        if (top === last)
            return;
        path += last === 0 ? `M${index} ${height}V${round(height - top)}` : `H${index}V${round(height - top)}`;
        if (top === 0)
            path += 'z';
        last = top;
    });
    return last === 0 ? path : `${path}H${cells.length}V${height}z`;
}
function percent(value, largest) {
    return value <= 0 ? 0 : Math.max(leastWidth, share(value, largest));
}
function share(value, total) {
    return Math.round((value / total) * 10_000) / 100;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/report/html/module.js









const detailedModules = 1000;
const shownMemories = 16;
function idOf(index) {
    return `module-${index}`;
}
function renderModule(module, index, isOpen) {
    const { path, warnings, report, log } = module;
    const { memories } = report;
    const startUp = (0,changes/* findStartUp */.zw)(module);
    const printed = (0,failure/* describePrinted */.mD)(log, printedLimit);
    return markup `<details class="module"${isOpen && markup ` open`}><summary><h3>${renderPath(path)}</h3>${renderMarks((0,model_module/* listMarks */.rD)(module))}</summary>
<div class="body" id="${idOf(index)}">${renderWarnings(warnings)}
<div class="pair">${renderChanges('Size', (0,model_module/* listSizes */.lW)(module))}${startUp && renderChanges('Start-up', [(0,changes/* compareTimes */.G5)('', startUp)], startUpNote)}</div>
${renderStages(report.times)}
${memories.slice(0, shownMemories).map(renderMemory)}${renderMore(memories.length - shownMemories, 'memory', 'memories')}
${renderObserved(report.observed)}
${renderFacts(module)}${printed && renderFolded(printed)}</div></details>
`;
}
function renderFigure(heading, lead, content) {
    return markup `<section class="figure"><h4>${heading}</h4>${lead && markup `<p class="lead">${lead}</p>`}${content}</section>`;
}
function renderWarnings(warnings) {
    if (warnings.length === 0)
        return null;
    const items = warnings.map(warning => markup `<li>${renderSentence((0,report_text/* showSentence */.Zu)((0,model_module/* describeFinding */.jb)(warning)))}</li>`);
    return markup `<ul class="warnings" aria-label="Warnings">${items}</ul>`;
}
const key = markup `<span class="key before">before</span> <span class="key after">after</span>`;
const startUpNote = markup `<p class="note">Instantiated and initialized before; instantiated alone after.</p>`;
function renderChanges(heading, changes, note = null) {
    const largest = Math.max(...changes.flatMap(({ before, after }) => [before, after]));
    const isNamed = changes.some(({ name }) => name !== '');
    const rows = changes.map(change => renderChange(change, largest));
    return renderFigure(heading, key, markup `<div class="changes${!isNamed && ' unnamed'}">${rows}</div>${note}`);
}
function renderChange(change, largest) {
    const { name, texts, result } = change;
    const picture = drawChange(change, largest, `${name} ${texts.before} before, ${texts.after} after`.trim());
    return markup `${name !== '' && markup `<span class="name">${name}</span>`}${picture}<span class="values"><span>${texts.before}</span><b>${texts.after}</b></span><span class="result">${result}</span>`;
}
function renderStages(times) {
    const { stages, other } = (0,model_module/* listStages */.Cv)(times);
    const parts = [...stages, { name: 'other', time: other }];
    const items = [...parts, { name: 'total', time: times.total }].map(({ name, time }) => markup `<div><dt class="${name}">${name}</dt><dd>${(0,format/* formatTime */.fU)(time)}</dd></div>`);
    const told = parts.map(({ name, time }) => `${name} ${(0,format/* formatTime */.fU)(time)}`).join(', ');
    const label = `Time of each stage, ${(0,format/* formatTime */.fU)(times.total)} in all: ${told}`;
    return renderFigure('Stages', null, markup `${drawStack(parts, label)}<dl class="stages">${items}</dl>`);
}
function renderMemory(memory, index) {
    const { heading, facts, size, cells, label } = (0,model_module/* describeMemory */.$s)(memory, index);
    const map = cells.length > 0 && markup `${drawMemory(cells, 40, label)}${renderAxis(size)}`;
    return renderFigure(heading, facts.join(' · '), map);
}
function renderAxis(size) {
    const addresses = [0, 0.25, 0.5, 0.75, 1].map(part => (0,format/* formatAddress */.M0)(Math.round(part * size), size));
    return markup `<div class="axis" aria-hidden="true">${addresses.map(address => markup `<span>${address}</span>`)}</div>`;
}
function renderObserved(observed) {
    const chips = (0,model_module/* listObserved */.F4)(observed).map(({ what, times }) => markup `<li class="chip">${what} <b>${times}</b></li>`);
    if (chips.length === 0)
        return null;
    const lead = 'What the initialization looked at is baked into the snapshot.';
    return renderFigure('Observed', lead, markup `<ul class="chips">${chips}</ul>`);
}
function renderFacts({ output, sha256, report }) {
    const facts = [
        ['output', renderPath(output)],
        ['SHA-256', markup `<code>${sha256}</code>`],
        ['init function', markup `<code>${(0,report_text/* showControls */.mz)(report.initFunction)}</code>`],
        ['written', (0,model_module/* describeWritten */.hD)(report)],
    ];
    return markup `<dl class="facts">${facts.map(([name, value]) => markup `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

;// CONCATENATED MODULE: ./build/report/html/script.js
const script = `
const root = document.documentElement, table = document.querySelector('table.modules'), filter = document.querySelector('.filter input')
root.classList.add('scripts')
const valueOf = (row, index) => {
  const cell = row.cells[index]
  return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value)
}
const sort = button => {
  const heading = button.parentElement, index = heading.cellIndex
  const current = heading.getAttribute('aria-sort')
  const down = current ? current === 'ascending' : index > 0
  for (const other of table.tHead.rows[1].cells) other.removeAttribute('aria-sort')
  heading.setAttribute('aria-sort', down ? 'descending' : 'ascending')
  const body = table.tBodies[0], keyed = [...body.rows].map(row => [valueOf(row, index), row])
  keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1))
  body.append(...keyed.map(([, row]) => row))
}
table?.tHead.addEventListener('click', ({ target }) => target.closest('button') && sort(target.closest('button')))
filter?.addEventListener('input', () => {
  const wanted = filter.value.toLowerCase()
  const isWanted = name => name.textContent.toLowerCase().includes(wanted)
  for (const row of table.tBodies[0].rows) row.hidden = !isWanted(row.cells[0])
  for (const module of document.querySelectorAll('details.module')) module.hidden = !isWanted(module.querySelector('h3'))
})
`;
const scriptHash = 'KXoVIlxDwLGeZSYrgMfOzToJJsY74mXFIDyRL/ARRxo=';

;// CONCATENATED MODULE: ./build/report/html/style.js
const light = `
--paper:#fbfbf9;--card:#fff;--ink:#1b1c20;--muted:#5d606b;--line:#e3e2dc;--track:#efeee9;--before:#8d909d;--after:#5446c9;--fail:#b3261e;--fail-wash:#fdf1ef;--warn:#7a5200;--warn-wash:#fbf3e0;
--parse:#86a9c9;--instrument:#5d87b0;--compile:#2e8b83;--instantiate:#74b8a0;--snapshot:#d9a03f;--rewrite:#c7743d;--validate:#a9525f;--other:#c4c3bc`;
const dark = `
--paper:#141518;--card:#1b1c20;--ink:#e9e9ec;--muted:#a3a6b1;--line:#2d2f36;--track:#25272d;--before:#777a87;--after:#9a8ffb;--fail:#ff8f85;--fail-wash:#2b1b1b;--warn:#e8bd6d;--warn-wash:#2a2417;
--parse:#7c9fc0;--instrument:#567fa8;--compile:#379a91;--instantiate:#6db39a;--snapshot:#d6a147;--rewrite:#cb7d49;--validate:#bd6472;--other:#50535d`;
const style = `
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
.stats{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1.5rem 2rem;margin-top:1.75rem;padding-top:1.5rem;border-top:1px solid var(--line)}
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
th:first-child{position:sticky;left:0;background:var(--card);text-align:left;padding-left:1rem;white-space:normal;min-width:17rem;z-index:1}
td:last-child,th:last-child{padding-right:1rem}
tbody tr:hover>*{background:var(--track)}
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
.change{display:block;width:100%;height:16px}
.track{fill:var(--track)}
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
.chips{display:flex;flex-wrap:wrap;gap:.4rem}
.warnings{display:grid;gap:.4rem}
.warnings li{padding:.5rem .8rem;background:var(--warn-wash);color:var(--warn);border-radius:6px;font-size:.875rem;overflow-wrap:anywhere}
.facts{display:grid;gap:.15rem;font-size:.8125rem;padding-top:1rem;border-top:1px solid var(--line)}
.facts div{display:grid;grid-template-columns:6.5rem minmax(0,1fr)}
.facts dt{color:var(--muted)}
.facts dd{overflow-wrap:anywhere}
${['parse', 'instrument', 'compile', 'instantiate', 'snapshot', 'rewrite', 'validate', 'other'].map(name => `.${name}{--c:var(--${name});fill:var(--c)}`).join('')}
[hidden]{display:none!important}
@media(max-width:64rem){.stages{grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.15rem 1.75rem}}
@media(max-width:40rem){main{padding:1.5rem 1rem 3rem}.axis span:nth-child(even){display:none}.figure .lead{display:block;margin-left:0}.body{padding:1rem}th:first-child{min-width:11rem}}
@media print{.filter{display:none}.module,.failures li{break-inside:avoid}}
`;

// EXTERNAL MODULE: ./build/report/model/columns.js
var model_columns = __webpack_require__(5818);
;// CONCATENATED MODULE: ./build/report/html/table.js








const leastFiltered = 8;
const smallMap = 48;
const first = markup ` class="first"`;
function table_renderTable(report, done) {
    if (done.length === 0)
        return null;
    const columns = placeColumns(done);
    const hasMaps = done.some(findMap);
    const filter = done.length >= leastFiltered &&
        markup `<label class="filter scripted">Filter <input type="search" placeholder="part of a path" autocomplete="off"></label>`;
    return markup `<section aria-labelledby="modules"><div class="title"><h2 id="modules">Modules</h2>${filter}</div>
<div class="scroll" role="region" aria-labelledby="modules" tabindex="0"><table class="modules">
<thead><tr><td></td>${hasMaps && markup `<td></td>`}${renderGroups(columns)}</tr>
<tr><th scope="col" aria-sort="ascending"><button type="button">module</button></th>${hasMaps && markup `<th scope="col"${first}>memory</th>`}${columns.map(renderHeading)}</tr></thead>
<tbody>
${done.map((module, index) => renderRow(module, index, columns, hasMaps))}</tbody>
${done.length > 1 && renderTotals(done, columns, hasMaps)}</table></div>
${report.cached > 0 && markup `<p class="note">${run/* cacheNote */.N4}</p>`}</section>
`;
}
function placeColumns(done) {
    const columns = (0,model_columns/* listColumns */.U)(done).filter(({ name, group, side }) => name === group || side !== 'before');
    return columns.map((column, index) => ({
        ...column,
        heading: column.name === column.group ? column.side : column.name,
        isFirst: column.group !== columns[index - 1]?.group,
    }));
}
function renderGroups(columns) {
    const names = [...new Set(columns.map(({ group }) => group))];
    return names.map(name => {
        const span = columns.filter(({ group }) => group === name).length;
        if (name === '')
            return markup `<td colspan="${span}"></td>`;
        return markup `<th scope="colgroup" colspan="${span}"><span>${name}</span></th>`;
    });
}
function renderHeading({ heading, isFirst }) {
    return markup `<th scope="col"${isFirst && first}><button type="button">${heading}</button></th>`;
}
function renderRow(module, index, columns, hasMaps) {
    const path = renderPath(module.path);
    const name = index < detailedModules ? markup `<a href="#${idOf(index)}">${path}</a>` : path;
    const cells = columns.map(({ cell, isFirst }) => {
        const { value, text } = cell(module) ?? { value: 0, text: '' };
        const shown = text === '0' ? markup `<span class="zero">0</span>` : text;
        return markup `<td${isFirst && first} data-value="${value}">${shown}</td>`;
    });
    return markup `<tr><th scope="row">${name}${renderMarks((0,model_module/* listMarks */.rD)(module))}</th>${hasMaps && markup `<td${first}>${renderSmallMap(module)}</td>`}${cells}</tr>
`;
}
function findMap({ report }) {
    return report.memories.find(({ map }) => map && map.cells.length > 0);
}
function renderSmallMap(module) {
    const memory = findMap(module);
    if (!memory)
        return null;
    const { cells, label } = (0,model_module/* describeMemory */.$s)(memory, 0);
    return drawMemory(joinCells(cells, smallMap), 16, label);
}
function renderTotals(done, columns, hasMaps) {
    const cells = columns.map(({ total, isFirst }) => markup `<td${isFirst && first}>${total(done)?.text}</td>`);
    return markup `<tfoot><tr><th scope="row">${(0,format/* formatNumberOf */.Of)(done.length, 'module')}</th>${hasMaps && markup `<td${first}></td>`}${cells}</tr></tfoot>
`;
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/report/html.js










const openModules = 2;
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;
function renderHtml(report) {
    const done = report.modules.filter(report_report/* isDone */.$);
    const failed = report.modules.filter(report_report/* isFailed */.I);
    const skipped = report.modules.filter(module => module.status === 'skipped');
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,run/* describeRun */.vZ)(report)}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
${renderHead(report)}${renderFailures(failed)}${renderDifference(report)}${table_renderTable(report, done)}${renderDetails(done)}${renderSkipped(skipped)}</main>
<script>${{ html: script }}</script>
</body>
</html>
`.html;
}
function renderDetails(done) {
    if (done.length === 0)
        return null;
    const detailed = done.slice(0, detailedModules);
    const hasMaps = detailed.some(({ report }) => report.memories.some(({ map }) => map));
    const modules = detailed.map((module, index) => renderModule(module, index, done.length <= openModules));
    return markup `<section class="details" aria-labelledby="details"><h2 id="details">Details</h2>
${hasMaps &&
        markup `<p class="note">A map shows a memory from its first byte on the left to its last: the higher, the more of the bytes there are not zero.</p>
`}${modules}${renderMore(done.length - detailedModules, 'module')}</section>
`;
}
function renderHead(report) {
    const { name, version, node, v8 } = report.engine;
    return markup `<header><h1>${run/* title */.DD}</h1>
<p class="engine">${name} ${version} on Node.js ${node}, V8 ${v8.split('-')[0]}</p></header>
<dl class="stats">
${(0,run/* listTotals */.iN)(report).map(renderTotal)}</dl>
${report.options.length > 0 && renderFolded({ heading: 'Options', lines: (0,run/* listOptions */.NM)(report) })}`;
}
function renderTotal({ name, value, note }) {
    return markup `<div${name === 'Failed' && markup ` class="failed"`}><dt>${name}</dt><dd>${value}${note !== '' && markup `<small>${note}</small>`}</dd></div>
`;
}


/***/ })

};
