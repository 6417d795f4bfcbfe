export const id = 855;
export const ids = [855];
export const modules = {

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown),
  summaryLimit: () => (/* binding */ summaryLimit)
});

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/width.js
var width = __webpack_require__(9903);
;// CONCATENATED MODULE: ./build/report/markdown/escape.js


const pathLimit = 160;
function renderCode(text) {
    return `<code>${escapeMarkdown((0,width/* shortenMiddle */.jM)((0,report_text/* showControls */.mz)(text), pathLimit))}</code>`;
}
function renderSentence(sentence) {
    return escapeMarkdown(sentence).replaceAll(/&#96;(.*?)&#96;/g, '<code>$1</code>');
}
function escapeMarkdown(text) {
    return (0,report_text/* escapeHtml */.ZD)(text)
        .replaceAll(/[|`*_~[\]\\!$]/g, character => `&#${character.charCodeAt(0)};`)
        .replaceAll(/:(?=\S)|@|(?<!&)#|www(?=\.)/gi, '$&<wbr>');
}
function renderLines(lines) {
    return `<pre>\n${lines.map(line => (line.trim() === '' ? '&nbsp;' : escapeMarkdown(line))).join('\n')}\n</pre>`;
}

;// CONCATENATED MODULE: ./build/report/markdown/artifact.js


const lineLimit = 1000;
function renderArtifact(artifact) {
    if (!artifact || artifact.url.length > lineLimit || !URL.canParse(artifact.url))
        return '';
    const { protocol, href } = new URL(artifact.url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return '';
    const line = `Outputs and reports: <a href="${(0,report_text/* escapeHtml */.ZD)(href)}">${renderCode(artifact.name)}</a>\n\n`;
    return Buffer.byteLength(line) > lineLimit ? '' : line;
}

// EXTERNAL MODULE: ./build/report/model/compression.js
var compression = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/report/model/module.js
var model_module = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/report/model/paths.js
var paths = __webpack_require__(7145);
// EXTERNAL MODULE: ./build/report/model/regions.js
var regions = __webpack_require__(4772);
// EXTERNAL MODULE: ./build/report/model/run.js
var run = __webpack_require__(5112);
// EXTERNAL MODULE: ./build/report/model/start-up.js
var start_up = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/report/model/state.js
var state = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/report/model/verdict.js
var verdict = __webpack_require__(1296);
;// CONCATENATED MODULE: ./build/report/markdown/fitting.js
const nothing = { text: '', count: 0 };
function renderFitting(heading, items, render, limit, footing = '') {
    const fitting = [];
    let bytes = Buffer.byteLength(heading) + Buffer.byteLength(footing);
    for (const item of items) {
        const text = render(item);
        const next = bytes + Buffer.byteLength(text);
        if (next > limit)
            break;
        fitting.push(text);
        bytes = next;
    }
    if (fitting.length === 0)
        return nothing;
    return { text: `${heading}${fitting.join('')}${footing}`, count: fitting.length };
}

;// CONCATENATED MODULE: ./build/report/markdown/grid.js


const cellWidth = 40;
const gap = '  ';
function renderGrid({ heading, columns, rows, total, more }) {
    const names = columns.map(({ name }) => name);
    const texts = [names, ...rows.map(({ cells }) => cells), ...(total ? [total] : [])].map(cells => cells.map(text => (0,width/* shortenMiddle */.jM)(text, cellWidth)));
    const widths = names.map((_, column) => (0,width/* widthOfAll */.$H)(texts.map(cells => cells[column] ?? '')));
    const lines = texts.map(cells => cells
        .map((text, column) => (0,width/* padTo */.v0)(text, widths[column] ?? 0, columns[column]?.kind === 'figure' ? 'start' : 'end'))
        .join(gap)
        .trimEnd());
    const summary = `<details><summary>${heading}</summary>`;
    return [summary, renderLines(more === '' ? lines : [...lines, more]), '</details>'];
}

;// CONCATENATED MODULE: ./build/report/markdown/unicode.js
function drawBar(value, largest, width) {
    if (value <= 0 || largest <= 0)
        return '';
    const eighths = Math.max(1, Math.round(Math.min(1, value / largest) * width * 8));
    return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}
const shades = ['·', '░', '▒', '▓', '█'];
const mapLegend = '· zero, ░ ▒ ▓ █ up to a quarter, a half, three quarters, all of the bytes non-zero';
function drawMap(cells, columns) {
    const rowCount = Math.ceil(cells.length / columns);
    const rows = Array.from({ length: rowCount }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
    return rows.map(row => row.map(shade).join(''));
}
function shade(share) {
    return shades[Math.min(shades.length - 1, Math.ceil(share * (shades.length - 1)))];
}

;// CONCATENATED MODULE: ./build/report/markdown/details.js














const mapColumns = 64;
const barColumns = 24;
const limits = { memories: 8, warnings: 10, warning: 500, regions: 16, items: 16 };
function renderDetails(done, limit) {
    const isOpen = done.length === 1;
    const shared = (0,paths/* findSharedFolder */.h$)(done);
    let fitted = nothing;
    for (const hasTables of [true, false]) {
        const render = (module) => renderModule(module, { isOpen, hasTables, shared });
        fitted = renderFitting(`### Details\n\nMaps: ${mapLegend}.\n\n`, done, render, limit);
        if (fitted.count === done.length)
            break;
    }
    return fitted;
}
function renderModule(module, { isOpen, hasTables, shared }) {
    const { path, output, report, warnings } = module;
    const summary = [renderCode(path.slice(shared.length)), ...(0,model_module/* listMarks */.rD)(module).map(({ text }) => text)].join(' · ');
    return `${[
        `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>`,
        ...renderWarnings(warnings),
        `<p>Written to ${renderCode(output)}, initialized by ${renderCode(report.initFunction)}</p>`,
        ...renderCompression(module),
        ...renderStartUp(module),
        ...renderTakenOut(report),
        ...report.memories
            .slice(0, limits.memories)
            .flatMap((memory, index) => renderMemory(memory, index, hasTables ? listGrids(module, index, memory) : [])),
        ...renderMore(report.memories.length - limits.memories, 'memory', 'memories'),
        ...(hasTables ? [(0,state/* tabulateGlobals */.VS)(report, limits.items), (0,state/* tabulateTables */.K5)(report, limits.items)] : []).flatMap(renderIfKnown),
        ...renderStages(report.times),
        ...renderObserved(report.observed),
        '</details>',
    ].join('\n')}\n\n`;
}
function renderWarnings(warnings) {
    if (warnings.length === 0)
        return [];
    const shown = warnings
        .slice(0, limits.warnings)
        .map(warning => renderSentence((0,report_text/* showSentence */.Zu)((0,model_module/* describeFinding */.jb)(warning), limits.warning)));
    const items = shown.map(warning => `<li>${warning}</li>`).join('');
    return ['<p>Warnings:</p>', `<ul>${items}</ul>`, ...renderMore(warnings.length - limits.warnings, 'warning')];
}
function renderCompression(module) {
    const text = (0,compression/* describeCompressed */.p)(module);
    return text === '' ? [] : [`<p>Compressed sizes: ${text}</p>`];
}
function renderStartUp(module) {
    const { startUp } = module.report;
    if (!startUp)
        return [];
    const { texts, result } = (0,start_up/* compareStartUp */.XD)('', startUp);
    const times = `${texts.before} → ${texts.after}${result && `, ${result}`} (${(0,start_up/* describeSamples */.tT)(module, startUp)})`;
    return [`<p>Start-up: ${(0,report_text/* escapeHtml */.ZD)(`${times}; ${(0,verdict/* findVerdict */.v)(module)?.text}`)}</p>`];
}
function renderMore(count, singular, plural) {
    return count > 0 ? [`<p>${(0,run/* describeMore */.xE)(count, singular, plural)}</p>`] : [];
}
function renderTakenOut(report) {
    const dropped = (0,state/* describeDropped */.O7)(report);
    const stack = (0,state/* describeStack */.GO)(report);
    return [
        ...(dropped === '' ? [] : [`<p>Dropped: ${renderSentence(dropped)}</p>`]),
        ...(stack === '' ? [] : [`<p>Cleared of the stack: ${stack}</p>`]),
    ];
}
function listGrids(module, index, memory) {
    return [(0,regions/* tabulateRegions */.wb)(module, index, limits.regions), (0,regions/* tabulateRanges */.pS)(memory)];
}
function renderMemory(memory, index, grids) {
    const { heading, facts, size, cells } = (0,model_module/* describeMemory */.$s)(memory, index);
    const text = `<p>${heading}: ${(0,report_text/* escapeHtml */.ZD)(facts.join(', '))}</p>`;
    return [text, ...renderMap(cells, size), ...grids.flatMap(renderIfKnown)];
}
function renderIfKnown(grid) {
    return grid ? renderGrid(grid) : [];
}
function renderMap(cells, size) {
    if (cells.length === 0)
        return [];
    const cell = size / cells.length;
    const rows = drawMap(cells, mapColumns).map((row, index) => `${(0,format/* formatAddress */.M0)(Math.floor(index * mapColumns * cell), size)}  ${row}`);
    return [`<pre>\n${rows.join('\n')}\neach character stands for ${(0,format/* formatBytes */.z3)(cell)}\n</pre>`];
}
function renderStages(times) {
    const { stages, other } = (0,model_module/* listStages */.Cv)(times);
    const largest = Math.max(...stages.map(({ time }) => time));
    const rows = [
        ...stages.map(({ name, time }) => ({ name, time, bar: drawBar(time, largest, barColumns) })),
        { name: 'other', time: other, bar: '' },
        { name: 'total', time: times.total, bar: '' },
    ];
    const lines = rows.map(({ name, time, bar }) => `${name.padEnd(12)}${(0,report_text/* escapeHtml */.ZD)((0,format/* formatTime */.fU)(time).padStart(10))}  ${bar}`.trimEnd());
    return ['<p>Time of each stage:</p>', `<pre>\n${lines.join('\n')}\n</pre>`];
}
function renderObserved(observed) {
    const seen = (0,model_module/* listObserved */.F4)(observed).map(({ what, times }) => `${what} ${times}`);
    return seen.length === 0 ? [] : [`<p>Observed, and so baked into the snapshot: ${seen.join(', ')}</p>`];
}

// EXTERNAL MODULE: ./build/report/model/comparison/describe-difference.js
var describe_difference = __webpack_require__(7544);
// EXTERNAL MODULE: ./build/report/model/comparison/difference.js
var comparison_difference = __webpack_require__(9100);
// EXTERNAL MODULE: ./build/report/model/columns.js
var columns = __webpack_require__(5818);
;// CONCATENATED MODULE: ./build/report/markdown/rows.js


function renderRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function renderHeadings(columns) {
    return `${renderRow(['module', ...columns.map(({ name }) => name)])}|:--|${columns.map(() => '--:|').join('')}\n`;
}
function renderText(text) {
    return (0,report_text/* escapeHtml */.ZD)(text).replaceAll(' ', '\u00a0');
}
function mergeColumns(done) {
    const all = (0,columns/* listColumns */.U)(done);
    return [...new Set(all.map(({ name }) => name))].map(name => {
        const sides = all.filter(column => column.name === name);
        return {
            name,
            cell: module => renderCells(sides.map(({ cell }) => cell(module))),
            total: done => renderCells(sides.map(({ total }) => total(done))),
        };
    });
}
function renderCells(cells) {
    return renderText(cells.flatMap(cell => (cell ? [cell.text] : [])).join(' → '));
}

;// CONCATENATED MODULE: ./build/report/markdown/difference.js







const share = 1 / 3;
const noteRoom = 100;
function renderDifference(report, room) {
    const difference = (0,comparison_difference/* compareWithBase */.t)(report);
    if (!difference)
        return nothing;
    const heading = `### Compared with ${renderBase(difference)}\n\n`;
    return renderRows(difference, { heading, limit: room * share, showPath: renderCode });
}
function renderBase(difference) {
    const { source, commit } = (0,describe_difference/* nameBase */.zm)(difference);
    return `${renderCode(source)}${commit && ` (${renderCode(commit)})`}`;
}
function renderRows(difference, options) {
    const { heading = '', limit, rows, showPath } = options;
    const { modules } = difference;
    const sentences = [(0,describe_difference/* describeCounts */.wv)(difference), ...(0,describe_difference/* describeTotals */.xJ)(difference)];
    const head = `${heading}${sentences.map(sentence => `${(0,report_text/* escapeHtml */.ZD)(sentence)}.`).join('<br>')}\n\n`;
    if (Buffer.byteLength(head) + noteRoom > limit)
        return nothing;
    const columns = (0,describe_difference/* listDifferenceColumns */.Zg)(modules);
    const render = (module) => renderRow([renderName(module, showPath), ...columns.map(({ text }) => renderText(text(module)))]);
    const table = renderFitting(`${head}${renderHeadings(columns)}`, modules.slice(0, rows), render, limit - noteRoom, '\n');
    const missing = modules.length - table.count;
    const note = missing > 0 ? `${(0,run/* describeMore */.xE)(missing, 'module')} that differ, see \`report.json\`.\n\n` : '';
    return { text: `${table.count > 0 ? table.text : head}${note}`, count: table.count };
}
function renderName({ path, kind }, showPath) {
    const mark = describe_difference/* kindMarks */.n4[kind];
    return `${showPath(path)}${mark && ` **${renderText(mark)}**`}`;
}

// EXTERNAL MODULE: ./build/report/model/failure.js
var failure = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/report/model/groups.js
var model_groups = __webpack_require__(6357);
;// CONCATENATED MODULE: ./build/report/markdown/failures.js





const levels = [
    { error: 4000, frames: 25, printed: 2000, paths: 1000 },
    { error: 1000, frames: 25, printed: 0, paths: 100, repeat: 1000 },
    { error: 300, frames: 0, printed: 0, paths: 0, repeat: 0 },
    { error: 100, frames: 0, printed: 0, paths: 0, repeat: 0 },
];
function renderFailures(failed, limit) {
    const groups = (0,model_groups/* groupFailures */.B)(failed);
    let fitted = nothing;
    for (const level of levels) {
        fitted = renderFitting('### Failed\n\n', groups, group => renderFailure(group, level), limit);
        if (fitted.count === groups.length)
            break;
    }
    const told = groups.slice(0, fitted.count);
    return { text: fitted.text, count: told.reduce((sum, { paths }) => sum + paths.length, 0) };
}
function renderFailure(group, limits) {
    const { path, others, earlier, error, modules, stack, printed, repeat } = (0,failure/* describeFailure */.Ic)(group, limits);
    const more = others > 0 ? ` and ${(0,format/* formatNumberOf */.Of)(others, 'more module')}` : '';
    const step = earlier ? ' in an earlier step' : '';
    const cause = `<p>✗ <strong>${renderCode(path)}</strong>${more}${step}<br>${renderSentence(error)}</p>`;
    return `${[cause, ...[modules, stack, printed, repeat].flatMap(renderFolded)].join('\n')}\n\n`;
}
function renderFolded(excerpt) {
    if (!excerpt)
        return [];
    return [`<details><summary>${renderSentence(excerpt.heading)}</summary>`, renderLines(excerpt.lines), '</details>'];
}

;// CONCATENATED MODULE: ./build/report/markdown/options.js



const options_limits = { lines: 100, line: 300 };
function renderOptions(report, limit) {
    const all = (0,run/* listOptions */.NM)(report);
    if (all.length === 0)
        return '';
    const shown = all.slice(0, options_limits.lines).map(line => (0,report_text/* showSentence */.Zu)(line, options_limits.line));
    const lines = all.length > shown.length ? [...shown, (0,run/* describeMore */.xE)(all.length - shown.length, 'option')] : shown;
    const text = `<details><summary>Options</summary>\n${renderLines(lines)}\n</details>\n\n`;
    return Buffer.byteLength(text) > limit ? '' : text;
}

;// CONCATENATED MODULE: ./build/report/markdown/table.js






function renderTable(report, done, limit) {
    const columns = mergeColumns(done);
    const totals = done.length > 1 ? renderTotals(done, columns) : '';
    const legend = report.cached > 0 ? `\n↺ ${run/* cacheNote */.N4}\n` : '';
    const shared = (0,paths/* findSharedFolder */.h$)(done);
    const folder = shared === '' ? '' : `${paths/* sharedFolderNote */.u4} ${renderCode(shared)}:\n\n`;
    const render = (module) => table_renderModule(module, columns, shared);
    return renderFitting(`### Modules\n\n${folder}${renderHeadings(columns)}`, done, render, limit, `${totals}${legend}\n`);
}
function table_renderModule(module, columns, shared) {
    const mark = module.status === 'cached' ? '↺' : '✓';
    const cells = columns.map(({ cell }) => cell(module));
    return renderRow([`${mark}&nbsp;${renderCode(module.path.slice(shared.length))}`, ...cells]);
}
function renderTotals(done, columns) {
    const totals = columns.map(({ total }) => total(done));
    return renderRow([(0,format/* formatNumberOf */.Of)(done.length, 'module'), ...totals].map(total => total && `**${total}**`));
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/report/markdown.js









const summaryLimit = 1_000_000;
const markdown_noteRoom = 400;
function renderMarkdown(report, limit = summaryLimit, links = {}) {
    const failed = report.modules.filter(report_report/* isFailed */.I);
    const done = report.modules.filter(report_report/* isDone */.$);
    const head = `## ${run/* title */.DD}\n\n${(0,run/* describeRun */.vZ)(report)}.\n\n${renderArtifact(links.artifact)}`;
    let room = limit - Buffer.byteLength(head) - markdown_noteRoom;
    const failures = renderFailures(failed, room);
    room -= Buffer.byteLength(failures.text);
    const difference = renderDifference(report, room);
    room -= Buffer.byteLength(difference.text);
    const table = renderTable(report, done, room);
    room -= Buffer.byteLength(table.text);
    const options = renderOptions(report, room);
    room -= Buffer.byteLength(options);
    const details = renderDetails(done, table.count < done.length ? 0 : room);
    const missing = { failures: failed.length - failures.count, rows: done.length - table.count };
    const undetailed = missing.rows === 0 ? done.length - details.count : 0;
    const notes = [
        missing.failures > 0 ? `${(0,run/* describeMore */.xE)(missing.failures, 'failure')}, see \`report.json\`.` : '',
        missing.rows > 0 ? `${(0,run/* describeMore */.xE)(missing.rows, 'module')}, see \`report.json\`.` : '',
        undetailed > 0 ? `Details of ${(0,format/* formatNumberOf */.Of)(undetailed, 'more module')}: see \`report.json\`.` : '',
        report.skipped > 0 ? `${(0,run/* describeSkipped */.At)(report.skipped)}.` : '',
    ].filter(note => note !== '');
    return [
        head,
        failures.text,
        difference.text,
        table.text,
        details.text,
        ...notes.map(note => `${note}\n\n`),
        options,
    ].join('');
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
