export const id = 909;
export const ids = [909];
export const modules = {

/***/ 3909:
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
// EXTERNAL MODULE: ./build/report/model/module.js
var model_module = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/report/model/run.js
var run = __webpack_require__(5112);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/width.js
var width = __webpack_require__(9903);
;// CONCATENATED MODULE: ./build/report/markdown/escape.js


const pathLimit = 160;
function renderCode(text) {
    return `<code>${escapeMarkdown((0,width/* shortenMiddle */.j)((0,report_text/* showControls */.mz)(text), pathLimit))}</code>`;
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
const limits = { memories: 8, warnings: 10, warning: 500 };
function renderDetails(done, limit) {
    const render = (module) => renderModule(module, done.length === 1);
    return renderFitting(`### Details\n\nMaps: ${mapLegend}.\n\n`, done, render, limit);
}
function renderModule(module, isOpen) {
    const { path, output, report, warnings } = module;
    const summary = [renderCode(path), ...(0,model_module/* listMarks */.rD)(module).map(({ text }) => text)].join(' · ');
    return `${[
        `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>`,
        ...renderWarnings(warnings),
        `<p>Written to ${renderCode(output)}, initialized by ${renderCode(report.initFunction)}</p>`,
        ...report.memories.slice(0, limits.memories).flatMap(renderMemory),
        ...renderMore(report.memories.length - limits.memories, 'memory', 'memories'),
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
function renderMore(count, singular, plural) {
    return count > 0 ? [`<p>${(0,run/* describeMore */.xE)(count, singular, plural)}</p>`] : [];
}
function renderMemory(memory, index) {
    const { heading, facts, size, cells } = (0,model_module/* describeMemory */.$s)(memory, index);
    const text = `<p>${heading}: ${(0,report_text/* escapeHtml */.ZD)(facts.join(', '))}</p>`;
    if (cells.length === 0)
        return [text];
    const cell = size / cells.length;
    const rows = drawMap(cells, mapColumns).map((row, index) => `${(0,format/* formatAddress */.M0)(Math.floor(index * mapColumns * cell), size)}  ${row}`);
    return [text, `<pre>\n${rows.join('\n')}\neach character stands for ${(0,format/* formatBytes */.z3)(cell)}\n</pre>`];
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

// EXTERNAL MODULE: ./build/report/model/describe-difference.js
var describe_difference = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/report/model/difference.js
var model_difference = __webpack_require__(7698);
;// CONCATENATED MODULE: ./build/report/markdown/difference.js






const share = 1 / 3;
const noteRoom = 100;
function renderDifference(report, room) {
    const difference = (0,model_difference/* compareWithBase */.t)(report);
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
    const headings = renderRow(['module', ...columns.map(({ name }) => name)]);
    const alignments = `|:--|${columns.map(() => '--:|').join('')}\n`;
    const render = (module) => renderRow([renderName(module, showPath), ...columns.map(({ text }) => renderText(text(module)))]);
    const table = renderFitting(`${head}${headings}${alignments}`, modules.slice(0, rows), render, limit - noteRoom, '\n');
    const missing = modules.length - table.count;
    const note = missing > 0 ? `${(0,run/* describeMore */.xE)(missing, 'module')} that differ, see \`report.json\`.\n\n` : '';
    return { text: `${table.count > 0 ? table.text : head}${note}`, count: table.count };
}
function renderName({ path, kind }, showPath) {
    const mark = describe_difference/* kindMarks */.n4[kind];
    return `${showPath(path)}${mark && ` **${renderText(mark)}**`}`;
}
function renderRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function renderText(text) {
    return (0,report_text/* escapeHtml */.ZD)(text).replaceAll(' ', '\u00a0');
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

// EXTERNAL MODULE: ./build/report/model/columns.js
var model_columns = __webpack_require__(5818);
;// CONCATENATED MODULE: ./build/report/markdown/table.js






function renderTable(report, done, limit) {
    const all = (0,model_columns/* listColumns */.U)(done);
    const names = [...new Set(all.map(({ name }) => name))];
    const columns = names.map(name => all.filter(column => column.name === name));
    const headings = table_renderRow(['module', ...names]);
    const alignments = `|:--|${names.map(() => '--:|').join('')}\n`;
    const totals = done.length > 1 ? renderTotals(done, columns) : '';
    const legend = report.cached > 0 ? `\n↺ ${run/* cacheNote */.N4}\n` : '';
    const render = (module) => table_renderModule(module, columns);
    return renderFitting(`### Modules\n\n${headings}${alignments}`, done, render, limit, `${totals}${legend}\n`);
}
function table_renderModule(module, columns) {
    const mark = module.status === 'cached' ? '↺' : '✓';
    const cells = columns.map(sides => renderCells(sides.map(({ cell }) => cell(module))));
    return table_renderRow([`${mark}&nbsp;${renderCode(module.path)}`, ...cells]);
}
function renderTotals(done, columns) {
    const totals = columns.map(sides => renderCells(sides.map(({ total }) => total(done))));
    return table_renderRow([(0,format/* formatNumberOf */.Of)(done.length, 'module'), ...totals].map(total => total && `**${total}**`));
}
function table_renderRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function renderCells(cells) {
    const texts = cells.flatMap(cell => (cell ? [cell.text] : []));
    return (0,report_text/* escapeHtml */.ZD)(texts.join(' → ')).replaceAll(' ', '\u00a0');
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/report/markdown.js







const summaryLimit = 1_000_000;
const markdown_noteRoom = 400;
function renderMarkdown(report, limit = summaryLimit) {
    const failed = report.modules.filter(report_report/* isFailed */.I);
    const done = report.modules.filter(report_report/* isDone */.$);
    const head = `## ${run/* title */.DD}\n\n${(0,run/* describeRun */.vZ)(report)}.\n\n`;
    let room = limit - Buffer.byteLength(head) - markdown_noteRoom;
    const failures = renderFailures(failed, room);
    room -= Buffer.byteLength(failures.text);
    const difference = renderDifference(report, room);
    room -= Buffer.byteLength(difference.text);
    const table = renderTable(report, done, room);
    room -= Buffer.byteLength(table.text);
    const details = renderDetails(done, table.count < done.length ? 0 : room);
    const missing = { failures: failed.length - failures.count, rows: done.length - table.count };
    const undetailed = missing.rows === 0 ? done.length - details.count : 0;
    const notes = [
        missing.failures > 0 ? `${(0,run/* describeMore */.xE)(missing.failures, 'failure')}, see \`report.json\`.` : '',
        missing.rows > 0 ? `${(0,run/* describeMore */.xE)(missing.rows, 'module')}, see \`report.json\`.` : '',
        undetailed > 0 ? `Details of ${(0,format/* formatNumberOf */.Of)(undetailed, 'more module')}: see \`report.json\`.` : '',
        report.skipped > 0 ? `${(0,run/* describeSkipped */.At)(report.skipped)}.` : '',
    ].filter(note => note !== '');
    return [head, failures.text, difference.text, table.text, details.text, ...notes.map(note => `${note}\n\n`)].join('');
}


/***/ })

};
