export const id = 367;
export const ids = [367];
export const modules = {

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/model/comparison/describe-difference.js
var describe_difference = __webpack_require__(7544);
// EXTERNAL MODULE: ./build/report/model/comparison/difference.js
var comparison_difference = __webpack_require__(9100);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/html/markup.js

function markup(strings, ...parts) {
    let html = strings[0] ?? '';
    for (let index = 0; index < parts.length; index++)
        html += renderPart(parts[index]) + strings[index + 1];
    return { html };
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



function renderPath(path, shared = '') {
    const folders = (0,report_text/* showControls */.mz)(path.slice(shared.length)).split('/');
    const name = folders.pop() ?? '';
    return markup `<code class="path"${shared !== '' && markup ` title="${(0,report_text/* showControls */.mz)(path)}"`}><span>${folders.map(folder => markup `${folder}/<wbr>`)}</span>${name}</code>`;
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
    return markup `<details class="folded"${isOpen && markup ` open`}><summary>${renderSentence(heading)}</summary><pre tabindex="0">${lines.join('\n')}</pre></details>`;
}

;// CONCATENATED MODULE: ./build/report/html/difference.js




const rowLimit = 2000;
function renderDifference(report) {
    const difference = (0,comparison_difference/* compareWithBase */.t)(report);
    if (!difference)
        return null;
    const { modules } = difference;
    const { source, commit } = (0,describe_difference/* nameBase */.zm)(difference);
    const sums = (0,describe_difference/* describeTotals */.xJ)(difference).map(text => markup `<p class="note">${text}</p>
`);
    return markup `<section aria-labelledby="difference"><h2 id="difference">Compared with <code>${source}</code>${commit !== '' && markup ` (<code>${commit}</code>)`}</h2>
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

// EXTERNAL MODULE: ./build/report/model/compression.js
var compression = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/report/model/start-up.js
var start_up = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/report/model/state.js
var state = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/report/model/verdict.js
var verdict = __webpack_require__(1296);
;// CONCATENATED MODULE: ./build/report/html/grid.js

function renderGrid(grid) {
    const { heading, columns, rows, total, more } = grid;
    const headings = columns.map(({ name, kind }) => markup `<th${kind === 'code' && code}>${name}</th>`);
    const sums = total?.map((sum, index) => (index === 0 ? markup `<th>${sum}</th>` : markup `<td>${sum}</td>`));
    return markup `<div class="grid"><div class="scroll" role="group" aria-label="${heading}" tabindex="0"><table><caption>${heading}</caption>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows.map(row => renderRow(row, grid))}</tbody>
${sums && markup `<tfoot><tr>${sums}</tr></tfoot>`}</table></div>${more !== '' && markup `<p class="note">${more}, see <code>report.json</code></p>`}</div>
`;
}
function renderRow({ cells, place }, { columns }) {
    const shown = cells.map((text, index) => {
        if (index === 0)
            return markup `<th>${text}</th>`;
        if (columns[index]?.kind === 'code')
            return markup `<td${code}>${text}</td>`;
        return text === '0 B' ? markup `<td class="zero">0</td>` : markup `<td>${text}</td>`;
    });
    return markup `<tr${place && markup `${place.kind && markup ` class="is-${place.kind}"`} data-span="${place.start} ${place.end}"`}>${shown}</tr>
`;
}
const code = markup ` class="code"`;

// EXTERNAL MODULE: ./build/report/model/regions.js
var regions = __webpack_require__(4772);
;// CONCATENATED MODULE: ./build/report/html/svg.js

const leastWidth = 0.4;
function drawChange({ before, after }, largest, label) {
    return markup `<svg class="change" role="img" aria-label="${label}"><rect class="before" width="${percent(before, largest)}%" height="7"/><rect class="after" y="9" width="${percent(after, largest)}%" height="7"/></svg>`;
}
function drawStack(parts, label) {
    const total = parts.reduce((sum, { time }) => sum + time, 0);
    let start = 0;
    const rects = parts.map(({ name, time }) => {
        const x = start;
        start += time;
        if (time <= 0)
            return null;
        return markup `<rect class="${name}" x="${share(x, total)}%" width="${share(time, total)}%" height="14"/>`;
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

;// CONCATENATED MODULE: ./build/report/html/memory.js






const namedBands = 12;
function renderMemory(module, memory, index) {
    const { heading, facts, size, cells, label } = (0,model_module/* describeMemory */.$s)(memory, index);
    const bands = (0,regions/* listBands */.v_)(memory);
    const tables = [(0,regions/* tabulateRegions */.wb)(module, index), (0,regions/* tabulateRanges */.pS)(memory)].filter(grid => grid !== undefined);
    const hasMap = cells.length > 0 || bands.length > 0;
    const map = hasMap &&
        markup `<div class="map" data-size="${size}">${cells.length > 0 && drawMemory(cells, 40, label)}${renderBands(bands, size)}${memory_renderMarks(memory, size)}${renderAxis(size)}</div>`;
    return markup `<section class="figure"><h4>${heading}</h4><p class="lead">${facts.join(' · ')}</p>${map}${tables.length > 0 && markup `<div class="grids">${tables.map(renderGrid)}</div>`}</section>
`;
}
function renderBands(bands, size) {
    if (bands.length === 0)
        return null;
    const named = bands.slice(0, namedBands).map(({ name, size }) => `${name} ${size}`);
    const label = `Regions from the first byte to the last: ${[...named, ...(bands.length > namedBands ? ['…'] : [])].join(', ')}`;
    const drawn = bands.map(band => markup `<div class="band is-${band.kind}" style="${place(band, size)}"><span>${band.name}</span></div>`);
    return markup `<div class="bands" role="img" aria-label="${label}">${drawn}</div>`;
}
function memory_renderMarks({ largest }, size) {
    if (largest.length === 0)
        return null;
    return markup `<div class="marks" aria-hidden="true">${largest.map(range => markup `<div style="${place(range, size)}"></div>`)}</div>`;
}
function renderAxis(size) {
    const addresses = [0, 0.25, 0.5, 0.75, 1].map(part => (0,format/* formatAddress */.M0)(Math.round(part * size), size));
    return markup `<div class="axis" aria-hidden="true">${addresses.map(address => markup `<span>${address}</span>`)}</div>`;
}
function place({ start, end }, size) {
    const percent = (address) => Math.round((address / Math.max(1, size)) * 100_000) / 1000;
    return `left:${percent(start)}%;width:${percent(end - start)}%`;
}

;// CONCATENATED MODULE: ./build/report/html/module.js














const detailedModules = 1000;
const shownMemories = 16;
function idOf(index) {
    return `module-${index}`;
}
function renderModule(module, index, { isOpen, shared }) {
    const { path, warnings, report, log } = module;
    const { memories } = report;
    const printed = (0,failure/* describePrinted */.mD)(log, printedLimit);
    return markup `<details class="module"${isOpen && markup ` open`}><summary><h3>${renderPath(path, shared)}</h3>${renderMarks((0,model_module/* listMarks */.rD)(module))}</summary>
<div class="body" id="${idOf(index)}">${renderWarnings(warnings)}
<div class="pair">${renderChanges('Size', (0,model_module/* listSizes */.lW)(module))}${renderStartUp(module)}</div>
${renderStages(report.times)}
${memories.slice(0, shownMemories).map((memory, index) => renderMemory(module, memory, index))}${renderMore(memories.length - shownMemories, 'memory', 'memories')}
${renderState(report)}
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
function renderStartUp(module) {
    const { startUp } = module.report;
    if (!startUp)
        return null;
    const note = markup `<p class="verdict">${(0,verdict/* findVerdict */.v)(module)?.text}</p><p class="note">Compiled code: instantiated and initialized before, instantiated alone after; ${(0,start_up/* describeSamples */.tT)(module, startUp)}.</p>`;
    return renderChanges('Start-up', [(0,start_up/* compareStartUp */.XD)('', startUp)], note);
}
function renderChanges(heading, changes, note = null) {
    const largest = Math.max(...changes.flatMap(({ before, after }) => [before, after]));
    const isNamed = changes.some(({ name }) => name !== '');
    const rows = changes.map(change => renderChange(change, largest));
    return renderFigure(heading, key, markup `<div class="changes${!isNamed && ' unnamed'}">${rows}</div>${note}`);
}
function renderChange(change, largest) {
    const { name, texts, result } = change;
    const drawing = drawChange(change, largest, `${name} ${texts.before} before, ${texts.after} after`.trim());
    return markup `${name !== '' && markup `<span class="name">${name}</span>`}${drawing}<span class="values"><span>${texts.before}</span><b>${texts.after}</b></span><span class="result">${result}</span>`;
}
function renderStages(times) {
    const { stages, other } = (0,model_module/* listStages */.Cv)(times);
    const parts = [...stages, { name: 'other', time: other }];
    const items = [...parts, { name: 'total', time: times.total }].map(({ name, time }) => markup `<div><dt class="${name}">${name}</dt><dd>${(0,format/* formatTime */.fU)(time)}</dd></div>`);
    const label = `Time of each stage, ${(0,format/* formatTime */.fU)(times.total)} in all: the list below has the figures`;
    return renderFigure('Stages', null, markup `${drawStack(parts, label)}<dl class="stages">${items}</dl>`);
}
function renderState(report) {
    const grids = [(0,state/* tabulateGlobals */.VS)(report), (0,state/* tabulateTables */.K5)(report)].filter(grid => grid !== undefined);
    return grids.length > 0 ? markup `<div class="grids">${grids.map(renderGrid)}</div>` : null;
}
function renderObserved(observed) {
    const chips = (0,model_module/* listObserved */.F4)(observed).map(({ what, times }) => markup `<li class="chip">${what} <b>${times}</b></li>`);
    if (chips.length === 0)
        return null;
    const lead = 'What the initialization looked at is baked into the snapshot.';
    return renderFigure('Observed', lead, markup `<ul class="chips">${chips}</ul>`);
}
function renderFacts(module) {
    const { output, sha256, report } = module;
    const dropped = (0,state/* describeDropped */.O7)(report);
    const facts = [
        ['output', renderPath(output)],
        ['SHA-256', markup `<code>${sha256}</code>`],
        ['init function', markup `<code>${(0,report_text/* showControls */.mz)(report.initFunction)}</code>`],
        ['written', (0,model_module/* describeWritten */.hD)(report)],
        ['compressed', (0,compression/* describeCompressed */.p)(module)],
        ['dropped', dropped !== '' && renderSentence(dropped)],
        ['stack cleared', (0,state/* describeStack */.GO)(report)],
    ];
    const known = facts.filter(([, value]) => value !== '' && value !== false);
    return markup `<dl class="facts">${known.map(([name, value]) => markup `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

;// CONCATENATED MODULE: ./build/report/html/map-script.js
const mapScript = `
const hint = 'Point at the map, or move along it with Tab and the arrow keys. Click or Enter zooms, + and \\u2212 too; Escape shows all.'
const leastShown = 64
const create = (name, text, label) => {
  const element = document.createElement(name)
  element.textContent = text
  if (label) element.setAttribute('aria-label', label)
  if (name === 'button') element.type = 'button'
  return element
}
const describeRow = row => {
  const headings = row.closest('table').tHead.rows[0].cells
  return [...row.cells].map((cell, index) => (index > 0 ? headings[index].textContent + ' ' : '') + cell.textContent).join(' \\u00b7 ')
}
const activate = map => {
  const figure = map.parentElement, rows = [...figure.querySelectorAll('tr[data-span]')]
  if (map.classList.contains('active') || rows.length === 0) return
  map.classList.add('active')
  const size = Number(map.dataset.size), digits = size.toString(16).length
  const drawing = map.querySelector('svg'), cells = drawing?.viewBox.baseVal.width
  const bands = [...map.querySelectorAll('.band')], parts = [...bands, ...map.querySelectorAll('.marks > *')]
  const spans = rows.map(({ dataset }) => dataset.span.split(' ').map(Number))
  const told = create('p', hint), view = create('output', '')
  const [closer, wider, whole] = [['+', 'Zoom in'], ['\\u2212', 'Zoom out'], ['Whole memory']].map(texts => create('button', ...texts))
  const bar = create('div', '', 'Zoom')
  let from = 0, to = size
  const format = address => '0x' + Math.round(address).toString(16).padStart(digits, '0')
  const show = (start, end) => {
    const width = Math.min(size, Math.max(leastShown, end - start))
    from = Math.max(0, Math.min(start, size - width))
    to = from + width
    parts.forEach((part, index) => {
      const [left, right] = spans[index].map(address => Math.max(0, Math.min(1, (address - from) / width)) * 100)
      part.classList.toggle('out', left >= right)
      part.style.left = left + '%'
      part.style.width = right - left + '%'
    })
    drawing?.setAttribute('viewBox', [(from / size) * cells, 0, (width / size) * cells, drawing.viewBox.baseVal.height].join(' '))
    map.querySelectorAll('.axis span').forEach((span, index) => (span.textContent = format(from + (width * index) / 4)))
    view.value = width === size ? '' : format(from) + ' to ' + format(to)
    map.classList.toggle('zoomed', width < size)
  }
  const zoom = (factor, center = (from + to) / 2) => {
    const half = (to - from) / factor / 2
    show(center - half, center + half)
  }
  const toggle = ([start, end]) => (from === start && to === Math.max(end, start + leastShown) ? show(0, size) : show(start, end))
  const mark = index => {
    rows.forEach((row, other) => row.classList.toggle('told', other === index))
    parts.forEach((part, other) => part.classList.toggle('told', other === index))
  }
  const tell = (index, place = '') => {
    mark(index)
    told.textContent = index < 0 ? hint : place + describeRow(rows[index])
  }
  const addressOf = ({ clientX }) => {
    const { left, width } = map.getBoundingClientRect()
    return from + Math.max(0, Math.min(1, (clientX - left) / width)) * (to - from)
  }
  const step = band => {
    for (const other of bands) other.tabIndex = other === band ? 0 : -1
    band.focus()
  }
  bands.forEach((band, index) => {
    band.setAttribute('role', 'button')
    band.setAttribute('aria-label', describeRow(rows[index]))
    band.tabIndex = index === 0 ? 0 : -1
  })
  const group = map.querySelector('.bands')
  group?.setAttribute('role', 'group')
  group?.setAttribute('aria-label', 'Regions')
  bar.className = 'zoom'
  bar.setAttribute('role', 'group')
  bar.append(closer, wider, whole, view)
  told.className = 'told'
  map.before(bar)
  map.after(told)
  show(0, size)
  closer.addEventListener('click', () => zoom(2))
  wider.addEventListener('click', () => zoom(0.5))
  whole.addEventListener('click', () => show(0, size))
  map.addEventListener('pointermove', event => {
    const part = parts.indexOf(event.target.closest('.band, .marks > *')), address = addressOf(event)
    if (part >= 0) return tell(part)
    tell(spans.findIndex(([start, end], index) => index < bands.length && address >= start && address < end), format(address) + ' is in ')
  })
  map.addEventListener('pointerleave', () => tell(bands.indexOf(document.activeElement)))
  map.addEventListener('focusin', ({ target }) => {
    const index = bands.indexOf(target)
    if (index < 0) return
    if (target.classList.contains('out')) show(...spans[index])
    tell(index)
  })
  map.addEventListener('focusout', () => tell(-1))
  map.addEventListener('click', event => {
    const part = parts.indexOf(event.target.closest('.band, .marks > *'))
    if (part >= 0 && part < bands.length) step(bands[part])
    if (part >= 0) toggle(spans[part])
    else if (event.target.closest('svg')) zoom(4, addressOf(event))
  })
  figure.addEventListener('keydown', event => {
    const index = bands.indexOf(event.target)
    if ((index < 0 && !bar.contains(event.target)) || event.ctrlKey || event.metaKey || event.altKey) return
    const [start, end] = index < 0 ? [from, to] : spans[index]
    const center = (Math.max(start, from) + Math.min(end, to)) / 2
    const actions = {
      '+': () => zoom(2, center),
      '=': () => zoom(2, center),
      '-': () => zoom(0.5, center),
      Escape: () => show(0, size),
    }
    const steps = {
      Enter: () => toggle(spans[index]),
      ' ': () => toggle(spans[index]),
      ArrowLeft: () => step(bands[Math.max(0, index - 1)]),
      ArrowRight: () => step(bands[Math.min(bands.length - 1, index + 1)]),
      Home: () => step(bands[0]),
      End: () => step(bands[bands.length - 1]),
    }
    const action = actions[event.key] ?? (index < 0 ? undefined : steps[event.key])
    if (!action) return
    event.preventDefault()
    action()
  })
  rows.forEach((row, index) => {
    // Another text above the table could move the row away from under the pointer, and a click would miss it.
    row.addEventListener('pointerenter', () => mark(index))
    row.addEventListener('pointerleave', () => mark(-1))
    const button = create('button', row.cells[0].textContent)
    row.cells[0].replaceChildren(button)
    button.addEventListener('click', () => {
      toggle(spans[index])
      mark(index)
    })
  })
}
const activateAll = module => module.querySelectorAll('.map').forEach(activate)
document.querySelectorAll('details.module[open]').forEach(activateAll)
document.addEventListener('toggle', ({ target }) => target.matches('details.module[open]') && activateAll(target), true)
`;

;// CONCATENATED MODULE: ./build/report/html/script.js

const tableScript = `
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
  const isWanted = name => (name.querySelector('.path').title || name.textContent).toLowerCase().includes(wanted)
  for (const row of table.tBodies[0].rows) row.hidden = !isWanted(row.cells[0])
  for (const module of document.querySelectorAll('details.module')) module.hidden = !isWanted(module.querySelector('h3'))
})
`;
const script = tableScript + mapScript;
const scriptHash = 'adcAL6LuxC+EHnxMzV7PYhZl7LBf7eaNVbI1v3y3L7g=';

;// CONCATENATED MODULE: ./build/report/html/style.js
const light = `
--paper:#fbfbf9;--card:#fff;--ink:#1b1c20;--muted:#5d606b;--line:#e3e2dc;--track:#efeee9;--before:#8d909d;--after:#5446c9;--fail:#b3261e;--fail-wash:#fdf1ef;--warn:#7a5200;--warn-wash:#fbf3e0;
--parse:#86a9c9;--instrument:#5d87b0;--compile:#2e8b83;--instantiate:#74b8a0;--snapshot:#d9a03f;--rewrite:#c7743d;--validate:#a9525f;--other:#c4c3bc;
--data:#d3e4f3;--data-2:#c0ded9;--bss:#f5e4bf;--region-stack:#f5d5cd;--heap:#dcd8f8`;
const dark = `
--paper:#141518;--card:#1b1c20;--ink:#e9e9ec;--muted:#a3a6b1;--line:#2d2f36;--track:#25272d;--before:#777a87;--after:#9a8ffb;--fail:#ff8f85;--fail-wash:#2b1b1b;--warn:#e8bd6d;--warn-wash:#2a2417;
--parse:#7c9fc0;--instrument:#567fa8;--compile:#379a91;--instantiate:#6db39a;--snapshot:#d6a147;--rewrite:#cb7d49;--validate:#bd6472;--other:#50535d;
--data:#233f5c;--data-2:#1d4a45;--bss:#54421a;--region-stack:#5d3029;--heap:#3d3680`;
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
`;

// EXTERNAL MODULE: ./build/report/model/columns.js
var model_columns = __webpack_require__(5818);
// EXTERNAL MODULE: ./build/report/model/paths.js
var paths = __webpack_require__(7145);
;// CONCATENATED MODULE: ./build/report/html/table.js









const leastFiltered = 8;
const smallMap = 48;
const first = markup ` class="first"`;
function table_renderTable(report, done, shared) {
    if (done.length === 0)
        return null;
    const columns = placeColumns(done);
    const hasMaps = done.some(findMap);
    const filter = done.length >= leastFiltered &&
        markup `<label class="filter scripted">Filter <input type="search" placeholder="part of a path" autocomplete="off"></label>`;
    return markup `<section aria-labelledby="modules"><div class="title"><h2 id="modules">Modules</h2>${filter}</div>
${shared !== '' && markup `<p class="note">${paths/* sharedFolderNote */.u4} ${renderPath(shared)}</p>`}
<div class="scroll" role="group" aria-labelledby="modules" tabindex="0"><table class="modules">
<thead><tr><td></td>${hasMaps && markup `<td></td>`}${renderGroups(columns)}</tr>
<tr><th scope="col" aria-sort="ascending"><button type="button">module</button></th>${hasMaps && markup `<th scope="col"${first}>memory</th>`}${columns.map(renderHeading)}</tr></thead>
<tbody>
${done.map((module, index) => table_renderRow(module, index, { columns, hasMaps, shared }))}</tbody>
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
function table_renderRow(module, index, { columns, hasMaps, shared }) {
    const path = renderPath(module.path, shared);
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
    const shared = (0,paths/* findSharedFolder */.h$)(done);
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
${renderHead(report)}${renderFailures(failed)}${renderDifference(report)}${table_renderTable(report, done, shared)}${renderDetails(done, shared)}${renderSkipped(skipped)}</main>
<script>${{ html: script }}</script>
</body>
</html>
`.html;
}
function renderDetails(done, shared) {
    if (done.length === 0)
        return null;
    const detailed = done.slice(0, detailedModules);
    const hasMaps = detailed.some(({ report }) => report.memories.some(({ map }) => map));
    const view = { isOpen: done.length <= openModules, shared };
    const modules = detailed.map((module, index) => renderModule(module, index, view));
    return markup `<section class="details" aria-labelledby="details"><h2 id="details">Details</h2>
${hasMaps &&
        markup `<p class="note">A map shows a memory from its first byte on the left to its last: the higher, the more of the bytes there are not zero. Below it lie its regions, and as thin bars the largest ranges that were written.</p>
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


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ describeCompressed)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);

function describeCompressed({ compressed }) {
    return compressed.map(describeCompression).join('; ');
}
function describeCompression({ format, level, parts }) {
    const way = parts > 1 ? `as the sum of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(parts)} parts` : 'as a whole';
    return `${format} at level ${level}, ${way}`;
}


/***/ }),

/***/ 4772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pS: () => (/* binding */ tabulateRanges),
/* harmony export */   v_: () => (/* binding */ listBands),
/* harmony export */   wb: () => (/* binding */ tabulateRegions)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3920);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8737);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5112);




const nameLimit = 100;
function listBands({ regions }) {
    return regions.map(({ name, start, end }) => ({
        name: showName(name),
        kind: findKind(name),
        start,
        end,
        size: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(end - start),
    }));
}
function tabulateRegions(module, index, limit = Number.POSITIVE_INFINITY) {
    const memory = module.report.memories[index];
    if (!memory || memory.regions.length === 0)
        return undefined;
    const size = (0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOfMemory */ .uf)(memory);
    const measured = measureRegions(module, index);
    const regions = memory.regions.map((region, index) => ({
        region,
        packed: measured.map(({ bytes }) => bytes[index] ?? 0),
    }));
    const shown = chooseLargest(regions, limit, ({ region }) => region.nonZero);
    const figures = ({ region, packed }) => [
        region.end - region.start,
        region.before,
        region.changed,
        region.added,
        region.nonZero,
        ...packed,
    ];
    const sums = regions.map(figures).reduce((sums, row) => sums.map((sum, index) => sum + (row[index] ?? 0)));
    return {
        heading: 'Regions',
        columns: [
            { name: 'region', kind: 'code' },
            { name: 'address', kind: 'code' },
            ...['size', 'in the input', 'changed', 'added', 'non-zero', ...measured.map(({ format }) => format)].map(name => ({ name, kind: 'figure' })),
        ],
        rows: shown.map(item => ({
            cells: [showName(item.region.name), (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(item.region.start, size), ...figures(item).map(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)],
            place: { start: item.region.start, end: item.region.end, kind: findKind(item.region.name) },
        })),
        total: regions.length > 1 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(regions.length, 'region'), '', ...sums.map(_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)] : undefined,
        more: shown.length < regions.length ? (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .describeMore */ .xE)(regions.length - shown.length, 'region') : '',
    };
}
function tabulateRanges(memory) {
    const { largest, dataBytes } = memory;
    if (largest.length === 0)
        return undefined;
    return {
        heading: 'Largest ranges that were written',
        columns: [
            { name: 'address', kind: 'code' },
            { name: 'size', kind: 'figure' },
            { name: 'of all data', kind: 'figure' },
            { name: 'region', kind: 'code' },
        ],
        rows: largest.map(({ start, end, region }) => ({
            cells: [
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(start, (0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOfMemory */ .uf)(memory)),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(end - start),
                (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(end - start, dataBytes),
                showName(region),
            ],
            place: { start, end, kind: null },
        })),
        total: undefined,
        more: '',
    };
}
function measureRegions({ report, compressed }, index) {
    const first = report.memories.slice(0, index).reduce((sum, { regions }) => sum + regions.length, 0);
    const count = report.memories[index]?.regions.length ?? 0;
    return compressed
        .map(({ format, regions }) => ({ format, bytes: regions.slice(first, first + count) }))
        .filter(({ bytes }) => bytes.length === count);
}
function chooseLargest(items, limit, measure) {
    if (items.length <= limit)
        return items;
    const largest = new Set(items.toSorted((one, other) => measure(other) - measure(one)).slice(0, limit));
    return items.filter(item => largest.has(item));
}
function findKind(name) {
    return name === 'bss' || name === 'stack' || name === 'heap' || name === 'unused' ? name : 'data';
}
function showName(name) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showSentence */ .Zu)(name, nameLimit);
}


/***/ }),

/***/ 1692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ describeStack),
/* harmony export */   K5: () => (/* binding */ tabulateTables),
/* harmony export */   O7: () => (/* binding */ describeDropped),
/* harmony export */   VS: () => (/* binding */ tabulateGlobals)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2772);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6357);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5112);




const textLimit = 120;
const unknown = 'not known';
function tabulateGlobals({ globals, changedGlobals }, limit = changedGlobals.length) {
    const shown = changedGlobals.slice(0, limit);
    if (shown.length === 0)
        return undefined;
    return {
        heading: 'Globals that changed',
        columns: [
            { name: 'global', kind: 'code' },
            { name: 'type', kind: 'code' },
            { name: 'before', kind: 'code' },
            { name: 'after', kind: 'code' },
        ],
        rows: shown.map(global => ({ cells: describeGlobal(global), place: undefined })),
        total: undefined,
        more: globals > shown.length ? (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMore */ .xE)(globals - shown.length, 'global') : '',
    };
}
function tabulateTables({ tables, changedTables }, limit = changedTables.length) {
    const shown = changedTables.slice(0, limit);
    if (shown.length === 0)
        return undefined;
    return {
        heading: 'Tables that changed',
        columns: [
            { name: 'table', kind: 'code' },
            { name: 'entries before', kind: 'figure' },
            { name: 'after', kind: 'figure' },
            { name: 'changed', kind: 'figure' },
        ],
        rows: shown.map(table => ({ cells: describeTable(table), place: undefined })),
        total: undefined,
        more: tables > shown.length ? (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMore */ .xE)(tables - shown.length, 'table') : '',
    };
}
function describeGlobal({ index, name, type, before, after }) {
    return [
        nameItem('global', index, name),
        ...[type, before ?? unknown, after].map(text => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showSentence */ .Zu)(text, textLimit)),
    ];
}
function describeTable({ index, name, before, after, changed }) {
    const counts = [before, after].map(_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4);
    return [nameItem('table', index, name), ...counts, changed === null ? unknown : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(changed)];
}
function nameItem(what, index, name) {
    return name === null ? `${what} ${index}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showSentence */ .Zu)(name, textLimit);
}
const namedSections = 3;
function describeDropped({ dropped }) {
    if (!dropped)
        return '';
    const { functions, bytes, sections } = dropped;
    const code = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumberOf */ .Of)(functions, 'function')} that nothing can reach, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)} of code`;
    if (sections.length === 0)
        return code;
    const names = (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSome */ .K)(sections, namedSections, name => `\`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showSentence */ .Zu)(name, textLimit)}\``);
    return `${code}; ${sections.length === 1 ? 'the section' : 'the sections'} ${names}, which would address it wrongly`;
}
function describeStack({ clearedStack }) {
    return clearedStack === null ? '' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(clearedStack)} that were not zero`;
}


/***/ })

};
