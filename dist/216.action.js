export const id = 216;
export const ids = [216];
export const modules = {

/***/ 216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6805);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/files/hash.js

function hashBytes(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __webpack_require__(2114);
;// CONCATENATED MODULE: ./build/files/file-error.js


class FileError extends errors/* CodedError */.AK {
    name = 'FileError';
}
const reasons = {
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of its path is not a directory',
    EEXIST: 'there is another file in its place',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the device',
    ELOOP: 'too many links',
    ENAMETOOLONG: 'its name is too long',
    EPIPE: 'the reader has gone',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};
function describeFileError(error) {
    const { code = '', message } = error;
    return reasons[code] ?? new Map((0,external_node_util_.getSystemErrorMap)().values()).get(code) ?? message;
}

;// CONCATENATED MODULE: ./build/files/places.js



function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function realPlace(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return (0,external_node_fs_.realpathSync)(path);
    const parent = (0,external_node_path_.dirname)(path);
    return parent === path ? path : (0,external_node_path_.resolve)(realPlace(parent), (0,external_node_path_.relative)(parent, path));
}
function isPlacedIn(path, places) {
    const real = realPlace(path);
    return places.some(place => isInside(realPlace(place), real));
}
function checkPlace(path, places, what) {
    if (isPlacedIn(path, places))
        return;
    throw new FileError('outside', `cannot use ${what}: found a path that leads out of the workspace, expected one inside of it, or of the runner's temporary directory`);
}

// EXTERNAL MODULE: ./build/wizer/errors.js
var wizer_errors = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/wizer/options/option-values.js

const shown = 200;
function badValue(option, found, expected) {
    return new wizer_errors/* OptionError */.eR('bad-value', option, `cannot use the option \`${option}\`: found \`${shorten(found)}\`, expected ${expected}`);
}
function shorten(text) {
    return text.length > shown ? `${text.slice(0, shown)}…` : text;
}
function findDefault(options, name) {
    return options.find(option => option.name === name)?.default ?? '';
}
function splitAt(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? undefined : [text.slice(0, at), text.slice(at + separator.length)];
}
function parseBoolean(option, value) {
    if (/^true$/i.test(value))
        return true;
    if (/^false$/i.test(value))
        return false;
    throw badValue(option, value, '`true` or `false`');
}
function parseChoice(option, value, choices) {
    const choice = choices.find(choice => choice === value);
    if (choice === undefined)
        throw badValue(option, value, `one of ${choices.map(name => `\`${name}\``).join(', ')}`);
    return choice;
}
function parseInteger(option, value, min, max) {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw badValue(option, value, `a whole number from ${min} to ${max}`);
}
function parseNumber(option, value, min, max) {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw badValue(option, value, `a number from ${min} to ${max}`);
}

;// CONCATENATED MODULE: ./build/files/resolve-settings.js





async function resolveSettings(options, surroundings) {
    const preloads = await Promise.all(options.preloads.map(async ({ name, path }) => ({ name, bytes: await readNamed('preload', path, surroundings) })));
    const wasi = options.wasi && (await resolveWasi(options.wasi, options.deterministic, surroundings));
    return { preloads, wasi, measure: surroundings.measure };
}
async function resolveWasi(request, deterministic, surroundings) {
    return {
        args: request.args,
        env: resolveEnvironment(request, surroundings.env),
        dirs: await Promise.all(request.dirs.map(dir => resolveDirectory(dir, surroundings))),
        writable: request.writableDirs,
        hidden: surroundings.hidden,
        stdin: await resolveStdin(request, surroundings),
        output: request.inheritStdio ? surroundings.output : { stdout: undefined, stderr: undefined },
        deterministic: deterministic ? findEpoch(surroundings.env) : undefined,
    };
}
const runnerVariable = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$|RUNNER_.*TOKEN|NODE_AUTH_TOKEN$|NPM_TOKEN$)/i;
function resolveEnvironment({ inheritEnv, env }, surrounding) {
    const environment = {};
    if (inheritEnv)
        for (const [name, value] of Object.entries(surrounding))
            if (value !== undefined && !runnerVariable.test(name))
                environment[name] = value;
    for (const { name, value } of env) {
        if (runnerVariable.test(name))
            throw badValue('env', name, 'a variable that holds no token or input of the runner: the output would publish it');
        const passed = value ?? surrounding[name];
        if (passed !== undefined)
            environment[name] = passed;
    }
    return environment;
}
async function resolveDirectory({ guest, host }, { directory }) {
    const path = (0,external_node_path_.resolve)(directory, host);
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return { guest, host: path };
    throw missing('dirs', `found ${found ? 'a file' : 'nothing'} at \`${host}\`, expected a directory`);
}
async function resolveStdin({ stdin, inheritStdio }, surroundings) {
    if (stdin?.kind === 'text')
        return { kind: 'bytes', bytes: new TextEncoder().encode(stdin.text) };
    if (stdin?.kind === 'file')
        return { kind: 'bytes', bytes: await readNamed('stdin-file', stdin.path, surroundings) };
    return { kind: inheritStdio && surroundings.hasStdin ? 'inherit' : 'empty' };
}
function findEpoch(env) {
    const epoch = env.SOURCE_DATE_EPOCH ?? '';
    if (epoch === '')
        return { epoch: 0 };
    if (/^\d{1,12}$/.test(epoch))
        return { epoch: Number(epoch) * 1000 };
    throw new wizer_errors/* OptionError */.eR('bad-value', 'deterministic', `cannot use the environment variable \`SOURCE_DATE_EPOCH\`: found \`${epoch}\`, expected seconds since 1970`);
}
async function readNamed(option, path, { directory }) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(directory, path));
    }
    catch (cause) {
        throw missing(option, `found no file that can be read at \`${path}\` (${describeFileError(cause)})`);
    }
}
function missing(option, found) {
    return new wizer_errors/* OptionError */.eR('missing-file', option, `cannot use the option \`${option}\`: ${found}`);
}

;// CONCATENATED MODULE: ./build/report/format.js
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${formatDigits(value)} ${units[unit]}`;
}
function formatTime(milliseconds) {
    if (milliseconds <= 0)
        return '0 ms';
    if (milliseconds < 0.01)
        return '<0.01 ms';
    if (milliseconds < 9.995)
        return `${milliseconds.toFixed(2)} ms`;
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(0)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${formatDigits(seconds)} s`;
    const whole = Math.round(seconds);
    return `${formatCount(Math.floor(whole / 60))} min ${whole % 60} s`;
}
function formatCount(count) {
    return count.toLocaleString('en');
}
function formatNumberOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
function formatGrowth(before, after) {
    if (before <= 0)
        return '';
    const percent = (after / before - 1) * 100;
    const size = Math.abs(percent);
    if (size < 0.05)
        return '±0%';
    return `${percent < 0 ? '−' : '+'}${size < 9.95 ? size.toFixed(1) : formatCount(Math.round(size))}%`;
}
function formatFactor(before, after) {
    if (before <= 0 || after <= 0)
        return '';
    const factor = before / after;
    if (factor >= 9.95)
        return `${formatCount(Math.round(factor))}×`;
    return `${factor.toFixed(factor < 0.1 ? 2 : 1)}×`;
}
function formatShare(part, whole) {
    if (part <= 0 || whole <= 0)
        return '0%';
    const percent = (part / whole) * 100;
    return percent < 0.5 ? '<1%' : `${percent.toFixed(0)}%`;
}
function formatAddress(address, largest) {
    return `0x${address.toString(16).padStart(largest.toString(16).length, '0')}`;
}
function formatDigits(value) {
    if (value < 9.995)
        return value.toFixed(2);
    return value.toFixed(value < 99.95 ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/report/text.js
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function showControls(text) {
    return text
        .toWellFormed()
        .replaceAll(acting, found => shortEscapes[found] ?? `\\u{${found.codePointAt(0)?.toString(16)}}`);
}
const colour = /(\u001b\[[\d;]{0,40}m)/;
function showLines(text) {
    const show = (part, index) => (index % 2 === 1 ? part : part.split('\t').map(showControls).join('\t'));
    const lines = text.split(/\r\n|\r|\n/);
    return lines.map(line => line.split(colour).map(show).join('')).join('\n');
}
function showSentence(text, limit = 2000) {
    const start = text.slice(0, 2 * limit);
    const line = showControls(start.trim().replaceAll(/\s+/g, ' '));
    if (line.length <= limit && start.length === text.length)
        return line;
    return `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function showLastLines(text, limit) {
    const lines = text
        .slice(-limit)
        .split(/\r\n|\r|\n/)
        .map(showControls);
    while (lines.at(-1)?.trim() === '')
        lines.pop();
    return text.length > limit && lines.length > 0 ? [`…${lines[0]}`, ...lines.slice(1)] : lines;
}
function wrapWords(text, width, measure = (word) => word.length) {
    const lines = [];
    let room = 0;
    for (const word of text.split(' ')) {
        const needed = measure(word);
        const last = lines.length - 1;
        if (needed < room)
            lines[last] += ` ${word}`;
        else
            lines.push(word);
        room = needed < room ? room - needed - 1 : width - needed;
    }
    return lines;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return text.replaceAll(/[&<>"']/g, found => entities[found] ?? '');
}

;// CONCATENATED MODULE: ./build/report/model/failure.js


function describeFailure({ path, error, frames, log }, limits) {
    const lines = frames.slice(0, limits.frames).map(describeFrame);
    return {
        path,
        error: showSentence(error, limits.error),
        stack: lines.length > 0 ? { heading: 'Stack of wasm functions, innermost first', lines } : undefined,
        printed: describePrinted(log, limits.printed),
    };
}
function describePrinted(log, limit) {
    const lines = log && limit > 0 ? showLastLines(log.text, limit) : [];
    return log && lines.length > 0 ? { heading: `Printed ${formatBytes(log.bytes)}`, lines } : undefined;
}
const frameLimit = 300;
function describeFrame(frame) {
    const line = showSentence(frame, frameLimit);
    return line === '…' ? line : `at ${line}`;
}

;// CONCATENATED MODULE: ./build/report/report.js
function isDone(module) {
    return module.status === 'initialized' || module.status === 'cached';
}
function isFailed(module) {
    return module.status === 'failed';
}

;// CONCATENATED MODULE: ./build/report/model/changes.js

const findSize = ({ report }) => ({ before: report.bytesBefore, after: report.bytesAfter });
const findStartUp = ({ report }) => report.startUp ?? undefined;
function findCompressed(format) {
    return ({ compressed }) => compressed.find(size => size.format === format);
}
function sumChanges(done, find) {
    const known = done.map(find).filter(change => change !== undefined);
    if (known.length === 0)
        return undefined;
    const sumOf = (side) => known.reduce((sum, change) => sum + change[side], 0);
    return { before: sumOf('before'), after: sumOf('after') };
}
function compareSizes(name, { before, after }) {
    const texts = { before: formatBytes(before), after: formatBytes(after) };
    return { name, before, after, texts, result: formatGrowth(before, after) };
}
function compareTimes(name, { before, after }) {
    const texts = { before: formatTime(before), after: formatTime(after) };
    const factor = formatFactor(before, after);
    return { name, before, after, texts, result: factor && `${factor} as fast` };
}

;// CONCATENATED MODULE: ./build/report/model/run.js



const title = 'Pre-initialized WebAssembly';
function describeRun(report) {
    const { count, cached, failed, skipped, time } = report;
    const { texts, result } = compareRun(report);
    return [
        `${formatCount(count)} pre-initialized`,
        cached > 0 ? ` (${formatCount(cached)} from the cache)` : '',
        failed > 0 ? `, ${formatCount(failed)} failed` : '',
        skipped > 0 ? `, ${formatCount(skipped)} skipped` : '',
        ` in ${formatTime(time)}`,
        count > 0 ? `: ${texts.before} → ${texts.after}` : '',
        count > 0 && result ? ` (${result})` : '',
    ].join('');
}
function listTotals(report) {
    const { modules, count, cached, failed, skipped, time } = report;
    const startUp = sumChanges(modules.filter(isDone), findStartUp);
    const all = count < modules.length ? `of ${formatCount(modules.length)}` : '';
    const fromCache = cached > 0 ? `${formatCount(cached)} from the cache` : '';
    const notTried = skipped > 0 ? `${formatCount(skipped)} skipped` : '';
    return [
        createTotal('Modules', formatCount(count), all, fromCache),
        ...(failed > 0 ? [createTotal('Failed', formatCount(failed), notTried)] : []),
        ...(count > 0 ? [totalOf(compareRun(report))] : []),
        ...(startUp ? [totalOf(compareTimes('Start-up', startUp))] : []),
        createTotal('Time', formatTime(time)),
    ];
}
function compareRun({ bytesBefore, bytesAfter }) {
    return compareSizes('Size', { before: bytesBefore, after: bytesAfter });
}
function totalOf({ name, texts, result }) {
    return createTotal(name, texts.after, `from ${texts.before}`, result);
}
function createTotal(name, value, ...notes) {
    return { name, value, note: notes.filter(note => note !== '').join(', ') };
}
const cacheNote = 'Times of modules from the cache are those of the run that initialized them.';
function describeSkipped(count) {
    return `${formatNumberOf(count, 'module')} not tried, since another one had failed`;
}
function describeMore(count, singular, plural = `${singular}s`) {
    return `+${formatNumberOf(count, `more ${singular}`, `more ${plural}`)}`;
}

;// CONCATENATED MODULE: ./build/report/html/markup.js

function markup(strings, ...parts) {
    return { html: strings.map((text, index) => text + renderPart(parts[index])).join('') };
}
function renderPart(part) {
    if (part === null || part === undefined || part === false)
        return '';
    if (typeof part === 'string')
        return escapeHtml(part);
    if (typeof part === 'number')
        return String(part);
    return 'html' in part ? part.html : part.map(renderPart).join('');
}

;// CONCATENATED MODULE: ./build/report/html/text.js



function renderPath(path) {
    const folders = showControls(path).split('/');
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
    return markup `<p class="note">${describeMore(count, singular, plural)}, see <code>report.json</code></p>`;
}
function renderFolded({ heading, lines }, isOpen = false) {
    return markup `<details class="folded"${isOpen && markup ` open`}><summary>${heading}</summary><pre>${lines.join('\n')}</pre></details>`;
}

;// CONCATENATED MODULE: ./build/report/html/failures.js





const printedLimit = 4000;
const openFailures = 3;
function renderFailures(failed) {
    if (failed.length === 0)
        return null;
    return markup `<section aria-labelledby="failed"><h2 id="failed">Failed</h2>
<ul class="failures">
${failed.map(module => renderFailure(module, failed.length <= openFailures))}</ul></section>
`;
}
function renderFailure(module, isOpen) {
    const { path, error, stack, printed } = describeFailure(module, { printed: printedLimit });
    const text = markup `<h3>${renderPath(path)}</h3><p>${renderSentence(error)}</p>`;
    return markup `<li>${text}${stack && renderFolded(stack, isOpen)}${printed && renderFolded(printed)}</li>
`;
}
function renderSkipped(skipped) {
    if (skipped.length === 0)
        return null;
    const names = skipped.map(({ path }) => showControls(path));
    return markup `<section>${renderFolded({ heading: describeSkipped(skipped.length), lines: names })}</section>
`;
}

;// CONCATENATED MODULE: ./build/report/model/module.js


function listMarks({ status, warnings }) {
    return [
        ...(status === 'cached' ? [{ text: 'cached', isWarning: false }] : []),
        ...(warnings.length > 0 ? [{ text: formatNumberOf(warnings.length, 'warning'), isWarning: true }] : []),
    ];
}
function listSizes(module) {
    const compressed = module.compressed.map(size => compareSizes(size.format, size));
    return [compareSizes('raw', findSize(module)), ...compressed];
}
const stageNames = [
    'parse',
    'instrument',
    'compile',
    'instantiate',
    'initialize',
    'snapshot',
    'rewrite',
    'validate',
];
function listStages(times) {
    const stages = stageNames.map(name => ({ name, time: times[name] }));
    const sum = stages.reduce((sum, { time }) => sum + time, 0);
    return { stages, other: Math.max(0, times.total - sum) };
}
function describeMemory(memory, index) {
    const { pages, dataBytes, segments, copyOnWrite, picture } = memory;
    const size = pages * 65_536;
    const pageCount = formatNumberOf(pages, 'page');
    const nonZero = picture ? formatBytes(picture.nonZeroBytes) : '';
    const share = `non-zero (${formatShare(picture?.nonZeroBytes ?? 0, size)})`;
    return {
        heading: `Memory ${index}`,
        facts: [
            `${formatBytes(size)} in ${pageCount}`,
            ...(picture ? [`${nonZero} ${share}`] : []),
            `${formatBytes(dataBytes)} in ${formatNumberOf(segments, 'segment')}`,
            copyOnWrite ? 'Wasmtime can map it copy-on-write' : 'Wasmtime cannot map it copy-on-write',
        ],
        size,
        cells: picture?.cells ?? [],
        label: `Map of a memory of ${pageCount}: ${nonZero} of ${formatBytes(size)} ${share}`,
    };
}
const observations = {
    random: 'random numbers',
    clock: 'the clock',
    environment: 'the environment',
    arguments: 'arguments',
    files: 'files',
    stdin: 'standard input',
    writes: 'writable files',
};
function listObserved(observed) {
    return Object.keys(observations)
        .filter(key => observed[key] > 0)
        .map(key => ({ what: observations[key], times: `${formatCount(observed[key])}×` }));
}
function describeWritten({ segments, globals, tables }) {
    return [
        formatNumberOf(segments, 'segment'),
        ...(globals > 0 ? [formatNumberOf(globals, 'global')] : []),
        ...(tables > 0 ? [formatNumberOf(tables, 'table')] : []),
    ].join(', ');
}

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
        const title = `${name}: ${formatTime(time)}, ${formatShare(time, total)}`;
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
    const { memories, startUp } = report;
    const printed = describePrinted(log, printedLimit);
    return markup `<details class="module"${isOpen && markup ` open`}><summary><h3>${renderPath(path)}</h3>${renderMarks(listMarks(module))}</summary>
<div class="body" id="${idOf(index)}">${renderWarnings(warnings)}
<div class="pair">${renderChanges('Size', listSizes(module))}${startUp && renderChanges('Start-up', [compareTimes('', startUp)], startUpNote)}</div>
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
    const items = warnings.map(text => markup `<li>${renderSentence(showSentence(text))}</li>`);
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
    const { stages, other } = listStages(times);
    const parts = [...stages, { name: 'other', time: other }];
    const items = [...parts, { name: 'total', time: times.total }].map(({ name, time }) => markup `<div><dt class="${name}">${name}</dt><dd>${formatTime(time)}</dd></div>`);
    const told = parts.map(({ name, time }) => `${name} ${formatTime(time)}`).join(', ');
    const label = `Time of each stage, ${formatTime(times.total)} in all: ${told}`;
    return renderFigure('Stages', null, markup `${drawStack(parts, label)}<dl class="stages">${items}</dl>`);
}
function renderMemory(memory, index) {
    const { heading, facts, size, cells, label } = describeMemory(memory, index);
    const map = cells.length > 0 && markup `${drawMemory(cells, 40, label)}${renderAxis(size)}`;
    return renderFigure(heading, facts.join(' · '), map);
}
function renderAxis(size) {
    const addresses = [0, 0.25, 0.5, 0.75, 1].map(part => formatAddress(Math.round(part * size), size));
    return markup `<div class="axis" aria-hidden="true">${addresses.map(address => markup `<span>${address}</span>`)}</div>`;
}
function renderObserved(observed) {
    const chips = listObserved(observed).map(({ what, times }) => markup `<li class="chip">${what} <b>${times}</b></li>`);
    if (chips.length === 0)
        return null;
    const lead = 'What the initialization looked at is baked into the snapshot.';
    return renderFigure('Observed', lead, markup `<ul class="chips">${chips}</ul>`);
}
function renderFacts({ output, sha256, report }) {
    const facts = [
        ['output', renderPath(output)],
        ['SHA-256', markup `<code>${sha256}</code>`],
        ['init function', markup `<code>${showControls(report.initFunction)}</code>`],
        ['written', describeWritten(report)],
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

;// CONCATENATED MODULE: ./build/report/model/columns.js


const columns = [
    ...createChange({ name: 'size', group: 'size', rank: 1 }, findSize, formatBytes),
    createComparison({ name: 'growth', group: 'size', rank: 4 }, findSize, showGrowth),
    ...createChange({ name: 'start-up', group: 'start-up', rank: 2 }, findStartUp, formatTime),
    createComparison({ name: 'faster', group: 'start-up', rank: 3 }, findStartUp, showFactor),
    ...createChange({ name: 'gzip', group: 'compressed', rank: 6 }, findCompressed('gzip'), formatBytes),
    ...createChange({ name: 'brotli', group: 'compressed', rank: 6 }, findCompressed('brotli'), formatBytes),
    createValue({ name: 'segments', group: 'written', rank: 7 }, ({ report }) => report.segments, formatCount),
    createValue({ name: 'globals', group: 'written', rank: 7 }, ({ report }) => report.globals, formatCount),
    createValue({ name: 'tables', group: 'written', rank: 7 }, ({ report }) => report.tables, formatCount),
    createValue({ name: 'initialize', group: '', rank: 5 }, ({ report }) => report.times.initialize, formatTime),
];
function listColumns(done) {
    return columns.filter(({ cell }) => done.some(module => (cell(module)?.value ?? 0) > 0));
}
function createChange(place, find, format) {
    return ['before', 'after'].map(side => ({
        ...createComparison(place, find, change => ({ value: change[side], text: format(change[side]) })),
        side,
    }));
}
function createComparison(place, find, show) {
    const showKnown = (change) => change && show(change);
    return {
        ...place,
        side: '',
        cell: module => showKnown(find(module)),
        total: done => showKnown(sumChanges(done, find)),
    };
}
function showGrowth({ before, after }) {
    return { value: after / before, text: formatGrowth(before, after) };
}
function showFactor({ before, after }) {
    return { value: before / after, text: formatFactor(before, after) };
}
function createValue(place, find, format) {
    const cell = (module) => ({ value: find(module), text: format(find(module)) });
    return { ...place, side: '', cell, total: () => undefined };
}

;// CONCATENATED MODULE: ./build/report/html/table.js








const leastFiltered = 8;
const smallMap = 48;
const first = markup ` class="first"`;
function renderTable(report, done) {
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
${report.cached > 0 && markup `<p class="note">${cacheNote}</p>`}</section>
`;
}
function placeColumns(done) {
    const columns = listColumns(done).filter(({ name, group, side }) => name === group || side !== 'before');
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
    return markup `<tr><th scope="row">${name}${renderMarks(listMarks(module))}</th>${hasMaps && markup `<td${first}>${renderSmallMap(module)}</td>`}${cells}</tr>
`;
}
function findMap({ report }) {
    return report.memories.find(({ picture }) => picture && picture.cells.length > 0);
}
function renderSmallMap(module) {
    const memory = findMap(module);
    if (!memory)
        return null;
    const { cells, label } = describeMemory(memory, 0);
    return drawMemory(joinCells(cells, smallMap), 16, label);
}
function renderTotals(done, columns, hasMaps) {
    const cells = columns.map(({ total, isFirst }) => markup `<td${isFirst && first}>${total(done)?.text}</td>`);
    return markup `<tfoot><tr><th scope="row">${formatNumberOf(done.length, 'module')}</th>${hasMaps && markup `<td${first}></td>`}${cells}</tr></tfoot>
`;
}

;// CONCATENATED MODULE: ./build/report/html.js









const openModules = 2;
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;
function renderHtml(report) {
    const done = report.modules.filter(isDone);
    const failed = report.modules.filter(isFailed);
    const skipped = report.modules.filter(module => module.status === 'skipped');
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${describeRun(report)}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
${renderHead(report)}${renderFailures(failed)}${renderTable(report, done)}${renderDetails(done)}${renderSkipped(skipped)}</main>
<script>${{ html: script }}</script>
</body>
</html>
`.html;
}
function renderDetails(done) {
    if (done.length === 0)
        return null;
    const detailed = done.slice(0, detailedModules);
    const hasMaps = detailed.some(({ report }) => report.memories.some(({ picture }) => picture));
    const modules = detailed.map((module, index) => renderModule(module, index, done.length <= openModules));
    return markup `<section class="details" aria-labelledby="details"><h2 id="details">Details</h2>
${hasMaps &&
        markup `<p class="note">A map shows a memory from its first byte on the left to its last: the higher, the more of the bytes there are not zero.</p>
`}${modules}${renderMore(done.length - detailedModules, 'module')}</section>
`;
}
function renderHead(report) {
    const { name, version, node, v8 } = report.engine;
    return markup `<header><h1>${title}</h1>
<p class="engine">${name} ${version} on Node.js ${node}, V8 ${v8.split('-')[0]}</p></header>
<dl class="stats">
${listTotals(report).map(renderTotal)}</dl>
`;
}
function renderTotal({ name, value, note }) {
    return markup `<div${name === 'Failed' && markup ` class="failed"`}><dt>${name}</dt><dd>${value}${note !== '' && markup `<small>${note}</small>`}</dd></div>
`;
}

;// CONCATENATED MODULE: ./build/version.js
const engineVersion = '1.0.0';

;// CONCATENATED MODULE: ./build/batch/options/shard.js

const maxShards = 256;
function parseShard(option, value) {
    const [, index, total] = /^(\d+) ?\/ ?(\d+)$/.exec(value) ?? [];
    const shard = { index: Number(index), total: Number(total) };
    if (shard.total >= 1 && shard.total <= maxShards && shard.index < shard.total)
        return shard;
    throw badValue(option, value, `\`INDEX/TOTAL\` with INDEX from 0 to TOTAL - 1 and TOTAL at most ${maxShards}, such as \`0/4\``);
}
function takeShard(files, { index, total }) {
    const sizes = new Array(total).fill(0);
    const taken = new Set();
    const bySize = [...files].sort((one, other) => other.size - one.size || (one.path < other.path ? -1 : 1));
    for (const file of bySize) {
        const least = sizes.indexOf(Math.min(...sizes));
        sizes[least] = (sizes[least] ?? 0) + file.size;
        if (least === index)
            taken.add(file);
    }
    return files.filter(file => taken.has(file));
}

;// CONCATENATED MODULE: ./build/batch/discover-modules.js






const largestModule = 2 ** 30;
function discoverModules(files, workspace, { outDir, shard }) {
    const outputs = (0,external_node_path_.resolve)(workspace, outDir);
    const modules = [...new Set(files)]
        .filter(file => outputs === (0,external_node_path_.resolve)(workspace) || !isInside(outputs, file))
        .map(file => examine(file, slashed((0,external_node_path_.relative)(workspace, file))))
        .sort((one, other) => (one.path < other.path ? -1 : 1));
    if (modules.length === 0)
        throw new FileError('read', `cannot find any module: found only files in \`${outDir}\`, where outputs go, expected modules elsewhere (modules, out-dir)`);
    return shard ? takeShard(modules, shard) : modules;
}
function examine(file, path) {
    const refuse = (problem) => ({
        file,
        path,
        size: 0,
        problem: `cannot read \`${path}\`: ${problem}`,
    });
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        const { size } = stats;
        if (!stats.isFile())
            return refuse(`found ${describeKind(file, stats)}, expected a regular file`);
        if (size <= largestModule)
            return { file, path, size };
        return refuse(`found ${formatNumberOf(size, 'byte')}, expected at most ${formatNumberOf(largestModule, 'byte')}`);
    }
    catch (error) {
        if (path.includes('\ufffd'))
            return refuse('found a name that is not valid in UTF-8, expected another name');
        return refuse(`${describeFileError(error)}, expected a WebAssembly module`);
    }
}
function describeKind(file, stats) {
    if (stats.isDirectory())
        return `a directory${describeClosed(file)}`;
    if (stats.isFIFO())
        return 'a pipe';
    return stats.isSocket() ? 'a socket' : 'a device';
}
function describeClosed(directory) {
    try {
        (0,external_node_fs_.opendirSync)(directory).closeSync();
        return '';
    }
    catch (error) {
        return ` that cannot be read (${describeFileError(error)})`;
    }
}

;// CONCATENATED MODULE: ./build/batch/run/find-secrets.js
const tokenName = /^(ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN|INPUT_GITHUB[-_]TOKEN|RUNNER_.*TOKEN)$/i;
const secretName = new RegExp([
    'TOKEN(?!IZ)|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|WEBHOOK|MNEMONIC',
    '(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION)_?KEY',
    '(?<!^|(^|_)(CACHE|PUBLIC|PRIMARY|FOREIGN|SORT|PARTITION|HOT|HOST))_KEYS?(_ID|_JSON|_PEM|_BASE64|_B64)?(_\\d+)?$',
    '(^|_)(PAT|DSN|JWT|CREDS|CONNECTION_STRING|CONNSTR)(_\\d+)?$',
    '_(PWD|PASS|SK)(_|$)',
    '_AUTH(_CONFIG|_HEADER|_JSON)?(_\\d+)?$',
    '(^|_)(DATABASE|DB|PG|POSTGRES(QL)?|MYSQL|MARIADB|MONGO(DB)?|REDIS|AMQP|CLOUDAMQP|RABBITMQ|SMTP)_UR[IL]$',
].join('|'));
const harmlessName = /_(PATH|FILE|DIR|SOCK|PERMISSIONS|LENGTH|TTL|TYPE|METHOD)$/;
const secretValue = /^(gh[opsur]_|github_pat_|glpat-|npm_[A-Za-z0-9]{20}|xox[abprs]-|[rs]k_live_|AKIA[A-Z0-9]{16}|-----BEGIN [A-Z ]*PRIVATE KEY)/;
const addressPassword = /^[a-z][a-z0-9+.-]{0,40}:\/\/[^\s/:@?#]*:([^\s/@]+)@/i;
const shortestSecret = 8;
function findSecrets(env, given = []) {
    const variables = [...Object.entries(env).map(([name, value]) => ({ name, value })), ...given];
    const secrets = variables
        .flatMap(({ name, value }) => (value === undefined ? [] : findIn(name, value)))
        .filter(({ value }) => value.length >= shortestSecret);
    const tokensFirst = [...secrets.filter(({ isToken }) => isToken), ...secrets.filter(({ isToken }) => !isToken)];
    return tokensFirst.filter(({ value }, index) => tokensFirst.findIndex(other => other.value === value) === index);
}
function findIn(name, text) {
    const value = text.trim();
    const isToken = tokenName.test(name);
    const [, password] = addressPassword.exec(value) ?? [];
    return [
        ...(isToken || isSecretName(name) || secretValue.test(value) ? [{ name, value, isToken }] : []),
        ...(password === undefined ? [] : [password, decode(password)].map(value => ({ name, value, isToken: false }))),
    ];
}
function isSecretName(name) {
    const words = name
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .replaceAll(/[^A-Z\d]+/g, '_');
    return secretName.test(words) && !harmlessName.test(words);
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/report/make-report.js

function makeReport(modules, time, engineVersion) {
    const done = modules.filter(isDone);
    const countOf = (status) => modules.filter(module => module.status === status).length;
    return {
        version: 1,
        engine: { name: 'wizer-action', version: engineVersion, node: process.versions.node, v8: process.versions.v8 },
        modules,
        count: done.length,
        cached: countOf('cached'),
        failed: countOf('failed'),
        skipped: countOf('skipped'),
        bytesBefore: done.reduce((sum, { report }) => sum + report.bytesBefore, 0),
        bytesAfter: done.reduce((sum, { report }) => sum + report.bytesAfter, 0),
        time,
    };
}

;// CONCATENATED MODULE: ./build/files/read.js


async function readInput(path, name = path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new FileError('read', `cannot read \`${name}\`: ${describeFileError(cause)}, expected a WebAssembly module`);
    }
}

;// CONCATENATED MODULE: ./build/files/write.js



function writeOutput(path, parts, name = path) {
    beginOutput(path, parts, name).commit();
}
async function writeOutputDuring(check, path, parts, name = path) {
    const output = beginOutput(path, parts, name);
    try {
        await check();
    }
    catch (error) {
        output.discard();
        throw error;
    }
    output.commit();
}
function writeText(path, text, name = path) {
    writeOutput(path, [new TextEncoder().encode(text)], name);
}
function renderJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function makeFolder(folder, name) {
    try {
        external_node_fs_.mkdirSync(folder, { recursive: true });
    }
    catch (cause) {
        throw new FileError('write', `cannot make the folder of \`${name}\`: ${describeFileError(cause)}, expected a place for a folder`);
    }
}
function beginOutput(path, parts, name) {
    const attempt = (step, undo = () => { }) => {
        try {
            return step();
        }
        catch (cause) {
            undo();
            throw new FileError('write', `cannot write \`${name}\`: ${describeFileError(cause)}, expected a place for a file; nothing there was changed`);
        }
    };
    const existing = attempt(() => external_node_fs_.statSync(path, { throwIfNoEntry: false }));
    if (existing && !existing.isFile())
        return { commit: () => attempt(() => writeParts(path, 'w', parts)), discard() { } };
    const target = existing ? attempt(() => external_node_fs_.realpathSync(path)) : path;
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.wizer-${Math.random().toString(36).slice(2)}.tmp`);
    const discard = () => {
        try {
            external_node_fs_.rmSync(temporary, { force: true });
        }
        catch {
        }
    };
    attempt(() => {
        if (existing)
            external_node_fs_.accessSync(path, external_node_fs_.constants.W_OK);
        writeParts(temporary, 'wx', parts);
        if (existing)
            external_node_fs_.chmodSync(temporary, existing.mode);
    }, discard);
    return { commit: () => attempt(() => external_node_fs_.renameSync(temporary, target), discard), discard };
}
function writeParts(path, flags, parts) {
    const descriptor = external_node_fs_.openSync(path, flags);
    try {
        let rest = parts.filter(part => part.length > 0);
        while (rest.length > 0)
            rest = dropBytes(rest, external_node_fs_.writevSync(descriptor, rest));
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}
function dropBytes(parts, count) {
    let left = count;
    return parts.flatMap(part => {
        const dropped = Math.min(left, part.length);
        left -= dropped;
        return dropped < part.length ? [part.subarray(dropped)] : [];
    });
}

// EXTERNAL MODULE: ./build/wasm/encode.js
var encode = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/wasm/module.js
var wasm_module = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/wasm/code/find-instructions.js + 1 modules
var find_instructions = __webpack_require__(1441);
// EXTERNAL MODULE: ./build/wasm/code/function-bodies.js
var function_bodies = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/wasm/code/instruction-table.js
var instruction_table = __webpack_require__(3342);
// EXTERNAL MODULE: ./build/wasm/code/opcodes.js
var code_opcodes = __webpack_require__(9128);
// EXTERNAL MODULE: ./build/wasm/layout.js
var layout = __webpack_require__(223);
// EXTERNAL MODULE: ./build/wasm/types.js
var wasm_types = __webpack_require__(6516);
;// CONCATENATED MODULE: ./build/wizer/check/instruction-features.js


function mayUse({ proposal, immediates }, proposals) {
    return ((proposal !== undefined && (proposals.has(proposal) || (proposal === 'relaxed-simd' && proposals.has('simd')))) ||
        immediates.some(immediate => proposalsOfImmediate[immediate]?.some(used => proposals.has(used))));
}
const proposalsOfImmediate = {
    memory: ['multi-memory'],
    access: ['multi-memory'],
    table: ['reference-types'],
    block: ['multi-value', 'simd', 'reference-types'],
    types: ['simd'],
};
function usesOfConstant(name) {
    const kind = (0,code_opcodes/* findInstruction */.qB)((0,code_opcodes/* opcodeOf */.Kx)(name));
    return kind ? usesOfKind(kind) : [];
}
function usesOfKind({ name, proposal, immediates }) {
    if (proposal === undefined)
        return [];
    const what = immediates.includes('types') ? `a \`${name}\` with a type` : `\`${name}\``;
    const standard = { proposal, what };
    return proposal === 'relaxed-simd' ? [{ proposal: 'simd', what }, standard] : [standard];
}
function usesOfInstruction(instruction, types) {
    const kind = (0,code_opcodes/* findInstruction */.qB)(instruction.opcode);
    if (!kind)
        return [];
    const uses = [...usesOfKind(kind)];
    kind.immediates.forEach((immediate, position) => {
        const index = position === 0 ? instruction.first : instruction.second;
        if ((immediate === 'memory' || immediate === 'access') && index > 0)
            uses.push({ proposal: 'multi-memory', what: `\`${kind.name}\` on memory ${index}` });
        if (immediate === 'table' && index > 0)
            uses.push({ proposal: 'reference-types', what: `\`${kind.name}\` on table ${index}` });
        if (immediate === 'block')
            uses.push(...usesOfBlock(kind.name, instruction, types));
        if (immediate === 'types' && instruction.type === 'v128')
            uses.push({ proposal: 'simd', what: 'a `select` of v128' });
    });
    return uses;
}
function usesOfBlock(name, { type, first }, types) {
    if (type === 'v128')
        return [{ proposal: 'simd', what: `a \`${name}\` with a result of type v128` }];
    if (type !== undefined)
        return (0,wasm_types/* isRefType */.eB)(type)
            ? [{ proposal: 'reference-types', what: `a \`${name}\` with a result of reference type` }]
            : [];
    const composite = types[first]?.composite;
    if (composite?.kind !== 'func' || composite.params.length === 0)
        return [];
    return [{ proposal: 'multi-value', what: `a \`${name}\` with parameters` }];
}

;// CONCATENATED MODULE: ./build/wizer/check/features.js








function checkFeatures(module, switches) {
    const off = new Set(instruction_table/* proposals */.K.filter(proposal => !switches[proposal]));
    if (off.size === 0)
        return;
    const place = findFirst(module, off);
    if (!place)
        return;
    throw new wizer_errors/* UnsupportedModuleError */.AO('feature', `cannot accept the module: it uses the proposal ${place.proposal} (${place.what}), which is switched off: ` +
        `allow it with \`--wasm-${place.proposal}\` (at offset 0x${place.offset.toString(16)})`);
}
function findFirst(module, off) {
    if (off.size === 1 && off.has('relaxed-simd'))
        return findInCode(module, off, true);
    const before = features_findIn(placesBeforeCode(module), off);
    if (before)
        return before;
    const local = features_findIn(placesInLocals(module), off);
    const instruction = findInCode(module, off, false);
    if (local && instruction)
        return local.offset < instruction.offset ? local : instruction;
    return local ?? instruction ?? features_findIn(placesInData(module), off);
}
function features_findIn(places, off) {
    for (const place of places)
        if (off.has(place.proposal))
            return place;
    return undefined;
}
function* placesBeforeCode(module) {
    yield* placesInTypes(module);
    yield* placesInTables(module);
    const [, second] = module.memories;
    if (second)
        yield { proposal: 'multi-memory', what: 'a second memory', offset: second.start };
    for (const { type, init, start } of module.globals) {
        yield* placesOfType(type, 'a global', start);
        for (const { name, offset } of init.instructions)
            for (const use of usesOfConstant(name))
                yield { ...use, offset };
    }
    yield* placesInElements(module);
    const dataCount = (0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.dataCount);
    if (dataCount)
        yield { proposal: 'bulk-memory', what: 'a data count section', offset: dataCount.start };
}
function placesOfType(type, where, offset) {
    if (!(0,wasm_types/* isRefType */.eB)(type) && type !== 'v128')
        return [];
    const proposal = type === 'v128' ? 'simd' : 'reference-types';
    return [{ proposal, what: `${where} of type ${(0,wasm_types/* renderType */.LV)(type)}`, offset }];
}
function* placesInTypes({ types }) {
    for (const { composite, offset } of types) {
        if (composite.kind !== 'func') {
            yield { proposal: 'reference-types', what: `a type of kind ${composite.kind}`, offset };
            continue;
        }
        const { params, results } = composite;
        const what = `a function type with ${results.length} results`;
        if (results.length > 1)
            yield { proposal: 'multi-value', what, offset };
        for (const type of params)
            yield* placesOfType(type, 'a parameter', offset);
        for (const type of results)
            yield* placesOfType(type, 'a result', offset);
    }
}
function* placesInTables({ tables }) {
    for (const [index, { element, init, start: offset }] of tables.entries()) {
        if (index === 1)
            yield { proposal: 'reference-types', what: 'a second table', offset };
        if (!element.nullable || element.heap !== 'func')
            yield* placesOfType(element, 'a table', offset);
        if (init)
            yield { proposal: 'reference-types', what: 'a table with an initial value', offset };
    }
}
function* placesInElements({ elements }) {
    for (const segment of elements) {
        const offset = segment.start;
        if (segment.mode === 'passive')
            yield { proposal: 'bulk-memory', what: 'a passive element segment', offset };
        if (segment.mode === 'declared')
            yield { proposal: 'reference-types', what: 'a declared element segment', offset };
        if (segment.mode === 'active' && segment.table > 0)
            yield { proposal: 'reference-types', what: `an element segment of table ${segment.table}`, offset };
        if (segment.form === 'expressions')
            yield { proposal: 'reference-types', what: 'an element segment of expressions', offset };
    }
}
function* placesInLocals(module) {
    for (const { type, offset } of (0,function_bodies/* readLocals */.j)(module))
        yield* placesOfType(type, 'a local', offset);
}
function findInCode(module, off, isRare) {
    const opcodes = new Set();
    for (const kind of (0,code_opcodes/* listInstructions */.Kk)())
        if (mayUse(kind, off))
            opcodes.add(kind.opcode);
    for (const instruction of (0,find_instructions/* findInstructions */.p)(module, { opcodes, isRare }))
        for (const use of usesOfInstruction(instruction, module.types))
            if (off.has(use.proposal))
                return { ...use, offset: instruction.start };
    return undefined;
}
function* placesInData({ data }) {
    for (const segment of data) {
        const offset = segment.start;
        if (segment.mode === 'passive')
            yield { proposal: 'bulk-memory', what: 'a passive data segment', offset };
        else if (segment.memory > 0)
            yield { proposal: 'multi-memory', what: `a data segment of memory ${segment.memory}`, offset };
    }
}

;// CONCATENATED MODULE: ./build/wizer/check/check-module.js


function checkModule(module, switches) {
    for (const entry of module.imports) {
        const refusal = refusals[entry.kind];
        if (refusal)
            throw new wizer_errors/* UnsupportedModuleError */.AO(refusal.code, `cannot pre-initialize a module that imports a ${entry.kind}: found the import \`${entry.module}\` \`${entry.name}\`, ` +
                `expected ${refusal.remedy} (at offset 0x${entry.offset.toString(16)})`);
    }
    checkFeatures(module, switches);
}
const refusals = {
    memory: {
        code: 'imported-memory',
        remedy: 'a memory that the module defines itself: link without `--import-memory`',
    },
    global: { code: 'imported-global', remedy: 'globals that the module defines itself' },
    table: {
        code: 'imported-table',
        remedy: 'a table that the module defines itself: link without `--import-table`',
    },
};

;// CONCATENATED MODULE: ./build/wizer/check/init-function.js


const defaultInitFunctions = ['wizer.initialize', 'wizer-initialize'];
const reactorFunction = '_initialize';
const listedNames = 12;
function findInitialization(module, requested) {
    const initFunction = requested ?? defaultInitFunctions.find(name => module.exports.some(entry => entry.name === name));
    if (initFunction === undefined)
        throw init_function_missing(module, defaultInitFunctions);
    const entry = module.exports.find(entry => entry.name === initFunction);
    if (!entry)
        throw init_function_missing(module, [initFunction]);
    if (entry.kind !== 'func')
        throw new wizer_errors/* UnsupportedModuleError */.AO('init-function-kind', `cannot call the init function \`${initFunction}\`: found an exported ${entry.kind}, expected a function of type [] -> []`);
    const type = functionType(module, entry.index);
    if (type !== '[] -> []')
        throw new wizer_errors/* UnsupportedModuleError */.AO('init-function-type', `cannot call the init function \`${initFunction}\`: found the type ${type}, expected [] -> []`);
    const isReactor = initFunction !== reactorFunction && fits(module, reactorFunction);
    return { initFunction, calls: isReactor ? [reactorFunction, initFunction] : [initFunction] };
}
function init_function_missing(module, names) {
    const fitting = module.exports.map(entry => entry.name).filter(name => fits(module, name));
    const listed = fitting
        .slice(0, listedNames)
        .map(name => `\`${name}\``)
        .join(', ');
    const rest = fitting.length > listedNames ? ` and ${fitting.length - listedNames} more` : '';
    const remedy = listed
        ? `name one of the exported functions that would fit (init-func): ${listed}${rest}`
        : 'the module exports no function of type [] -> [] that could be named instead';
    const wanted = names.map(name => `\`${name}\``).join(' or ');
    return new wizer_errors/* UnsupportedModuleError */.AO('init-function-missing', `cannot find the init function: found no export ${wanted}, expected a function of type [] -> []; ${remedy}`);
}
function fits(module, name) {
    const entry = module.exports.find(entry => entry.name === name);
    return entry?.kind === 'func' && functionType(module, entry.index) === '[] -> []';
}
function functionType(module, index) {
    const type = module.types[module.functions[index] ?? -1]?.composite;
    return type?.kind === 'func' ? (0,wasm_types/* renderFunctionType */.xU)(type.params, type.results) : 'unknown';
}

// EXTERNAL MODULE: ./build/wizer/check/invalid-module.js
var invalid_module = __webpack_require__(3215);
;// CONCATENATED MODULE: ./build/wizer/snapshot/memory-map.js
const mapCells = 256;
function drawMemoryMap({ bytes, ranges }) {
    const size = Math.max(1, Math.ceil(bytes.length / mapCells));
    const counts = new Float64Array(bytes.length === 0 ? 0 : Math.ceil(bytes.length / size));
    for (let range = 0; range < ranges.count; range++) {
        const end = ranges.ends[range] ?? 0;
        for (let at = ranges.starts[range] ?? 0; at < end;) {
            const cell = Math.floor(at / size);
            const stop = Math.min(end, (cell + 1) * size);
            counts[cell] = (counts[cell] ?? 0) + countNonZero(bytes, at, stop);
            at = stop;
        }
    }
    return {
        nonZeroBytes: counts.reduce((sum, count) => sum + count, 0),
        cells: Array.from(counts, count => Math.ceil((count / size) * 1000) / 1000),
    };
}
function countNonZero(bytes, start, end) {
    let count = 0;
    let at = start;
    const firstWord = at + ((4 - ((bytes.byteOffset + at) % 4)) % 4);
    for (const head = Math.min(end, firstWord); at < head; at++)
        if (bytes[at] !== 0)
            count++;
    if (at === end)
        return count;
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, Math.floor((end - at) / 4));
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const tops = ((((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) >>> 7) & 0x01010101;
        count += Math.imul(tops, 0x01010101) >>> 24;
    }
    for (at += words.length * 4; at < end; at++)
        if (bytes[at] !== 0)
            count++;
    return count;
}

// EXTERNAL MODULE: ./build/wasm/sections/data.js
var data = __webpack_require__(7040);
;// CONCATENATED MODULE: ./build/wizer/snapshot/ranges.js
function mergeRanges(parts, gap) {
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const starts = new Float64Array(count);
    const ends = new Float64Array(count);
    let offset = 0;
    for (const part of parts) {
        starts.set(part.starts.subarray(0, part.count), offset);
        ends.set(part.ends.subarray(0, part.count), offset);
        offset += part.count;
    }
    return joinRanges({ count, starts, ends }, (_start, end, nextStart) => nextStart - end <= gap);
}
function closeSmallestGaps(memories, maxRanges) {
    const gaps = gapsOf(memories);
    const kept = Math.max(0, maxRanges - memories.filter(({ count }) => count > 0).length);
    if (kept >= gaps.length)
        return memories;
    const limit = kept === 0 ? Number.POSITIVE_INFINITY : gaps.toSorted()[gaps.length - kept];
    let equalKept = kept - gaps.reduce((larger, gap) => larger + (gap > limit ? 1 : 0), 0);
    return memories.map(ranges => joinRanges(ranges, (_start, end, nextStart) => {
        const gap = nextStart - end;
        return gap < limit || (gap === limit && equalKept-- <= 0);
    }));
}
function joinRanges(ranges, joins) {
    const starts = new Float64Array(ranges.count);
    const ends = new Float64Array(ranges.count);
    let count = 0;
    for (let i = 0; i < ranges.count; i++) {
        const start = ranges.starts[i];
        const end = ranges.ends[i];
        if (count === 0 || !joins(starts[count - 1], ends[count - 1], start, end))
            starts[count++] = start;
        ends[count - 1] = end;
    }
    return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}
function gapsOf(memories) {
    const gaps = new Float64Array(memories.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0));
    let index = 0;
    for (const { count, starts, ends } of memories)
        for (let i = 1; i < count; i++)
            gaps[index++] = starts[i] - ends[i - 1];
    return gaps;
}

;// CONCATENATED MODULE: ./build/wizer/snapshot/segments.js


const compressedGap = 64;
const nativePage = 4096;
const sparseExtent = 16 * 1024 * 1024;
function scanRequestFor(layout, maxSegments) {
    switch (layout) {
        case 'compressed':
        case 'wasmtime':
            return { gap: compressedGap, maxRanges: maxSegments };
        case 'raw':
            return { gap: 3, maxRanges: 4 * maxSegments };
        case 'page':
            return { gap: nativePage - 1, maxRanges: Number.POSITIVE_INFINITY };
    }
}
function layOutSegments(memories, addresses, layout, maxSegments) {
    const laidOut = memories.map(({ ranges }, memory) => layOut(ranges, layout, memory, addresses[memory]));
    const segments = closeSmallestGaps(laidOut, maxSegments).flatMap(({ count, starts, ends }, memory) => Array.from({ length: count }, (_, i) => ({ memory, start: starts[i], end: ends[i] })));
    if (segments.length > maxSegments)
        throw new Error(`bug: ${segments.length} memories with data, ${maxSegments} segments`);
    return segments;
}
function isCopyOnWrite(segments) {
    const extent = segments.length === 0 ? 0 : segments.at(-1).end - segments[0].start;
    const size = segments.reduce((sum, { start, end }) => sum + end - start, 0);
    return extent < sparseExtent || extent < 2 * size;
}
function layOut(ranges, layout, memory, address) {
    switch (layout) {
        case 'compressed':
            return ranges;
        case 'raw':
            return joinCheap(ranges, memory, address);
        case 'page':
            return roundToPages(ranges);
        case 'wasmtime':
            return padForCopyOnWrite(ranges);
    }
}
function joinCheap(ranges, memory, width) {
    const headOf = (start, end) => (0,data/* sizeOfDataHead */.FZ)({ memory, width, address: start }, end - start);
    return joinRanges(ranges, (start, end, nextStart, nextEnd) => {
        const growth = headOf(start, nextEnd) - headOf(start, end);
        return nextStart - end + growth < headOf(nextStart, nextEnd);
    });
}
function roundToPages({ count, starts, ends }) {
    const pages = {
        count,
        starts: starts.map(start => Math.floor(start / nativePage) * nativePage),
        ends: ends.map(end => Math.ceil(end / nativePage) * nativePage),
    };
    return joinRanges(pages, (_start, end, nextStart) => nextStart <= end);
}
function padForCopyOnWrite(ranges) {
    const { count, starts } = ranges;
    const ends = ranges.ends.slice();
    const extent = count === 0 ? 0 : ends[count - 1] - starts[0];
    if (extent < sparseExtent)
        return ranges;
    const size = ends.reduce((sum, end, i) => sum + end - starts[i], 0);
    let missing = Math.max(0, Math.floor(extent / 2) + 1 - size);
    const gapAfter = (i) => starts[i + 1] - ends[i];
    const bySize = Array.from({ length: count - 1 }, (_, i) => i).sort((a, b) => gapAfter(a) - gapAfter(b) || a - b);
    for (const i of bySize) {
        const filled = Math.min(missing, gapAfter(i));
        ends[i] += filled;
        missing -= filled;
    }
    return joinRanges({ count, starts, ends }, (_start, end, nextStart) => nextStart === end);
}

;// CONCATENATED MODULE: ./build/wizer/describe-module.js



function describe_module_describeModule(made, times, startUp) {
    const { module, parts, initFunction, snapshot, observed } = made;
    return {
        bytesBefore: module.bytes.length,
        bytesAfter: (0,encode/* sizeOfParts */.hq)(parts),
        initFunction,
        globals: snapshot.globals.size,
        tables: snapshot.tables.size,
        memories: describeMemories(snapshot, startUp !== null),
        segments: snapshot.segments.length,
        observed,
        times,
        startUp,
    };
}
function describeMemories(snapshot, isMeasured) {
    return snapshot.memories.map((memory, index) => {
        const segments = snapshot.segments.filter(segment => segment.memory === index);
        return {
            pages: Number(memory.pages),
            dataBytes: segments.reduce((sum, { start, end }) => sum + end - start, 0),
            segments: segments.length,
            copyOnWrite: isCopyOnWrite(segments),
            picture: isMeasured ? drawMemoryMap(memory) : null,
        };
    });
}

// EXTERNAL MODULE: ./build/wasm/limits.js
var wasm_limits = __webpack_require__(2157);
// EXTERNAL MODULE: ./build/wasm/module-builder.js
var module_builder = __webpack_require__(9439);
// EXTERNAL MODULE: ./build/wasm/code/code-builder.js
var code_builder = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/wasm/code/replace-in-bodies.js
var replace_in_bodies = __webpack_require__(1172);
;// CONCATENATED MODULE: ./build/wizer/determinism/helpers-module.js
const helpersModule = 'AGFzbQEAAAABRwtgAX0BfWABfAF8YAF7AXtgAnt7AXtgA3t7ewF7YAN8fHwBfGABfAF/YAF8AX5gAn5+AX5gCH5+fn5+fn5+AXxgA35+fgF8AxUUAAECAgMEBAQCBAQEBQYHBwgJCggHdgoMY2Fub25pY2FsRjMyAAAMY2Fub25pY2FsRjY0AAEOY2Fub25pY2FsRjMyeDQAAg5jYW5vbmljYWxGNjR4MgADA2RvdAAEBmRvdEFkZAAFBm1hZGQzMgAGB25tYWRkMzIABwZtYWRkNjQACgdubWFkZDY0AAsKwwkUDwAgAEMAAMB/IAAgAFsbCxMAIABEAAAAAAAA+H8gACAAYRsLHgAgAP0MAADAfwAAwH8AAMB/AADAfyAAIAD9Qf1SCx4AIAD9DAAAAAAAAPh/AAAAAAAA+H8gACAA/Uf9UgtFAQJ7IAAgAf2cASECIAAgAf2dASEDIAIgA/0NAAEEBQgJDA0QERQVGBkcHSACIAP9DQIDBgcKCw4PEhMWFxobHh/9jwELDwAgACABEAT9fiAC/a4BCx4AIAAgASACEAkgABAIIAEQCCACEAgQCf0dAP0eAQsNACAA/eEBIAEgAhAGCxgAIAAgAP0NCAkKCwwNDg8ICQoLDA0ODwu3AQEFeyAA/V8gAf1f/fIBIQMgAv1fIQIgAyAC/fABIQQgBCAD/fEBIQUgAyAEIAX98QH98QEgAiAF/fEB/fABIQYgBiAE/VFBP/3MAf0MAQAAAAAAAAABAAAAAAAAAP1QIQcgByAG/ewB/QwAAAAAAAAAAAAAAAAAAAAA/Ur9TiAE/QwBAAAAAAAAAAEAAAAAAAAA/U79DAAAAAAAAAAAAAAAAAAAAAD91gH9TiEHIAQgB/3OAf1eCykAIAD9IQAgAf0hACAC/SEAEAz9FCAA/SEBIAH9IQEgAv0hARAM/SIBCw0AIAD97QEgASACEAoLgAECAXwCfiAAIAGiIQMgABANIAEQDXFFBEAgAyACoA8LIAJEAAAAAAAAAABhBEAgAw8LIAIQDUUEQCACIAKgDwsgABAOIQQgARAOIQUgAL0gAb2FIAAQDyABEA98Qr0IfSAEIAUQECAEIAV+IAK9IAIQD0I+fSACEA5CAohCABARCx0AIACZRAAAAAAAAAAAZCAAmUQAAAAAAADwf2NxCzsAIACZRAAAAAAAABAAYwRAIABEAAAAAAAAUEOiEA4PCyAAvUL/////////B4NCgICAgICAgAiEQgqGCy4AIACZRAAAAAAAABAAYwRAIABEAAAAAAAAUEOiEA9CNn0PCyAAvUI0iEL/D4MLSQEFfiAAQiCIIQIgAEL/////D4MhAyABQiCIIQQgAUL/////D4MhBSACIAV+IAMgBH58IAMgBX5CIIh8IQYgAiAEfiAGQiCIfAuKAgEDfiABIAVVBEAgBCAFIAYgByAAIAEgAiADEBEPCyAFIAF9IQggCELAAFoEQCACIANCAFKthCEDQgAhAiAIQsAAfSEICyADIAgQEyACIAiKIAIgCIiFhCEDIAIgCIghAiAAIASFQgBTBEBCACADfSEDIAJCf4UgA1CtfCECCyADIAd8IQogAiAGfCAKIANUrXwhCSAJQgBTBEBCACAKfSEKIAlCf4UgClCtfCEJIAAhBAsgCSAKhFAEQEQAAAAAAAAAAA8LA0AgCUKAgICAgICAgMAAVARAIAlCAYYgCkI/iIQhCSAKQgGGIQogBUIBfSEFDAELCyAEIAVCwAB8IAkgCkIAUq2EEBILUAAgAUL+D1UEQEQAAAAAAADwfyAAv6YPCyABQgFTBEAgAkIBIAF9EBMhAkIBIQELIAFCAX1CNIYgAkL/A3wgAkIKiEIBg3xCCoh8vyAAv6YLIAEBfiABQsAAVARAIAAgAYghAgsgAiACIAGGIABSrYQL';

;// CONCATENATED MODULE: ./build/wizer/determinism/helpers.js


function linkHelpers(copy) {
    let library;
    return name => {
        library ??= addHelpers(copy);
        const { module, firstFunction } = library;
        return firstFunction + module.exports.find(entry => entry.name === name)?.index;
    };
}
function addHelpers(copy) {
    const module = (0,wasm_module/* parseModule */.Y)(Uint8Array.from(atob(helpersModule), character => character.charCodeAt(0)));
    return { module, firstFunction: copy.addLibrary(module) };
}

;// CONCATENATED MODULE: ./build/wizer/determinism/normalize-code.js





const relaxedMeanings = {
    'i8x16.relaxed_swizzle': { plain: 'i8x16.swizzle' },
    'i32x4.relaxed_trunc_f32x4_s': { plain: 'i32x4.trunc_sat_f32x4_s' },
    'i32x4.relaxed_trunc_f32x4_u': { plain: 'i32x4.trunc_sat_f32x4_u' },
    'i32x4.relaxed_trunc_f64x2_s_zero': { plain: 'i32x4.trunc_sat_f64x2_s_zero' },
    'i32x4.relaxed_trunc_f64x2_u_zero': { plain: 'i32x4.trunc_sat_f64x2_u_zero' },
    'f32x4.relaxed_madd': { helper: 'madd32' },
    'f32x4.relaxed_nmadd': { helper: 'nmadd32' },
    'f64x2.relaxed_madd': { helper: 'madd64' },
    'f64x2.relaxed_nmadd': { helper: 'nmadd64' },
    'i8x16.relaxed_laneselect': { plain: 'v128.bitselect' },
    'i16x8.relaxed_laneselect': { plain: 'v128.bitselect' },
    'i32x4.relaxed_laneselect': { plain: 'v128.bitselect' },
    'i64x2.relaxed_laneselect': { plain: 'v128.bitselect' },
    'f32x4.relaxed_min': { plain: 'f32x4.min' },
    'f32x4.relaxed_max': { plain: 'f32x4.max' },
    'f64x2.relaxed_min': { plain: 'f64x2.min' },
    'f64x2.relaxed_max': { plain: 'f64x2.max' },
    'i16x8.relaxed_q15mulr_s': { plain: 'i16x8.q15mulr_sat_s' },
    'i16x8.relaxed_dot_i8x16_i7x16_s': { helper: 'dot' },
    'i32x4.relaxed_dot_i8x16_i7x16_add_s': { helper: 'dotAdd' },
};
const arithmetic = ['ceil', 'floor', 'trunc', 'nearest', 'sqrt', 'add', 'sub', 'mul', 'div', 'min', 'max'];
const relaxedArithmetic = ['relaxed_madd', 'relaxed_nmadd', 'relaxed_min', 'relaxed_max'];
const nanMakers = [
    ['canonicalF32', [...arithmetic.map(name => `f32.${name}`), 'f32.demote_f64']],
    ['canonicalF64', [...arithmetic.map(name => `f64.${name}`), 'f64.promote_f32']],
    [
        'canonicalF32x4',
        [...[...arithmetic, ...relaxedArithmetic].map(name => `f32x4.${name}`), 'f32x4.demote_f64x2_zero'],
    ],
    [
        'canonicalF64x2',
        [...[...arithmetic, ...relaxedArithmetic].map(name => `f64x2.${name}`), 'f64x2.promote_low_f32x4'],
    ],
];
const waits = [
    ['memory.atomic.wait32', 2],
    ['memory.atomic.wait64', 3],
];
function normalizeCode(module, copy, options) {
    const bodies = (0,replace_in_bodies/* replaceInBodies */.A)(module, findReplacements(module, copy, options));
    if (bodies)
        copy.replaceBodies(bodies);
    return bodies !== undefined;
}
function* findReplacements(module, copy, options) {
    const changes = planChanges(module, options);
    const encode = codeEncoder(changes, copy);
    const matches = (instruction) => changes.get(instruction.opcode)?.isMeant?.(instruction) ?? true;
    const query = { opcodes: new Set(changes.keys()), matches, isRare: !options.nans };
    for (const { opcode, start, offset } of (0,find_instructions/* findInstructions */.p)(module, query)) {
        const stays = changes.get(opcode)?.plain === 'itself';
        yield { start: stays ? offset : start, end: offset, code: encode(opcode) };
    }
}
function codeEncoder(changes, copy) {
    const codes = new Map();
    const helpers = linkHelpers(copy);
    return opcode => {
        const known = codes.get(opcode);
        if (known)
            return known;
        const { plain, calls } = changes.get(opcode);
        const code = new code_builder/* CodeBuilder */.N();
        if (typeof plain === 'number')
            code.add(plain);
        for (const name of calls)
            code.add('call', helpers(name));
        codes.set(opcode, code.finish());
        return code.finish();
    };
}
function planChanges({ memories }, { relaxed, nans }) {
    const changes = new Map();
    if (memories.some(({ shared }) => !shared))
        for (const [name, alignment] of waits) {
            const isMeant = ({ first, second }) => second === alignment && memories[first]?.shared === false;
            changes.set((0,code_opcodes/* opcodeOf */.Kx)(name), { plain: (0,code_opcodes/* opcodeOf */.Kx)('unreachable'), calls: [], isMeant });
        }
    if (relaxed)
        for (const [name, meaning] of Object.entries(relaxedMeanings)) {
            const plain = 'plain' in meaning ? (0,code_opcodes/* opcodeOf */.Kx)(meaning.plain) : undefined;
            changes.set((0,code_opcodes/* opcodeOf */.Kx)(name), { plain, calls: 'helper' in meaning ? [meaning.helper] : [] });
        }
    if (nans)
        for (const [helper, names] of nanMakers)
            for (const opcode of names.map(code_opcodes/* opcodeOf */.Kx)) {
                const { plain, calls } = changes.get(opcode) ?? { plain: 'itself', calls: [] };
                changes.set(opcode, { plain, calls: [...calls, helper] });
            }
    return changes;
}

// EXTERNAL MODULE: ./build/wizer/instrument/defer-start.js
var defer_start = __webpack_require__(1347);
// EXTERNAL MODULE: ./build/wizer/instrument/free-name.js
var free_name = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/wizer/instrument/probes.js




function addProbes(module, copy, prefix) {
    if (!(0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.code))
        return [];
    const probes = [];
    let type;
    const add = (kind, segment, write) => {
        const name = `${prefix}:${kind}:${segment}`;
        type ??= copy.addType([], []);
        copy.addExport(name, 'func', copy.addFunction(type, (0,code_builder/* functionBody */.D)(write)));
        probes.push({ kind, segment, name });
    };
    probeData(module, copy, add);
    probeElements(module, copy, add);
    return probes;
}
function probeData(module, copy, add) {
    if (module.dataCount === undefined)
        return;
    let memory = module.memories.length > 0 ? 0 : undefined;
    module.data.forEach(({ mode, size }, segment) => {
        if (mode !== 'passive' || size === 0)
            return;
        memory ??= copy.addMemory(wasm_limits/* emptyLimits */.cs);
        const isWide = module.memories[0]?.address === 'i64';
        add('data', segment, code => (isWide ? code.i64Const(0n) : code.i32Const(0))
            .i32Const(size)
            .i32Const(0)
            .add('memory.init', segment, memory));
    });
}
function probeElements(module, copy, add) {
    const tables = new Map();
    module.elements.forEach(({ mode, type, items }, segment) => {
        if (mode !== 'passive' || items.length === 0)
            return;
        const element = { ...type, nullable: true };
        const table = tables.get((0,wasm_types/* renderType */.LV)(element)) ?? copy.addTable({ element, limits: wasm_limits/* emptyLimits */.cs });
        tables.set((0,wasm_types/* renderType */.LV)(element), table);
        add('element', segment, code => code.i32Const(0).i32Const(items.length).i32Const(0).add('table.init', segment, table));
    });
}

;// CONCATENATED MODULE: ./build/wizer/instrument/readers.js





const globalSlot = 16;
function buildGlobalReader(module) {
    const globals = module.globals.flatMap(({ type, mutable }, index) => mutable && (!(0,wasm_types/* isRefType */.eB)(type) || isOpaque(type)) ? [{ type, mutable, index }] : []);
    if (globals.length === 0)
        return undefined;
    const builder = module_builder/* ModuleBuilder */._.empty();
    globals.forEach((global, slot) => {
        builder.addImport('globals', String(slot), { kind: 'global', ...global });
    });
    const min = BigInt(Math.ceil((globals.length * globalSlot) / wasm_limits/* pageSize */.T0));
    const memory = builder.addMemory({ ...wasm_limits/* emptyLimits */.cs, min });
    const body = (0,code_builder/* functionBody */.D)(code => globals.forEach(({ type }, slot) => {
        code
            .i32Const(0)
            .add('global.get', slot)
            .store(type, slot * globalSlot);
    }));
    builder.addExport('memory', 'memory', memory);
    builder.addExport('read', 'func', builder.addFunction(builder.addType([], []), body));
    return {
        bytes: (0,encode/* concatenate */.u1)(builder.encode()),
        globals: globals.map(({ index, type }, slot) => ({
            index,
            at: slot * globalSlot,
            holds: (0,wasm_types/* isRefType */.eB)(type) ? 'is-null' : type,
        })),
    };
}
function isOpaque({ heap }) {
    return heap === 'exn' || heap === 'noexn';
}
function buildNullReader({ element, limits: { address } }) {
    const builder = module_builder/* ModuleBuilder */._.empty();
    const limits = { ...wasm_limits/* emptyLimits */.cs, address };
    const table = builder.addImport('tables', '0', { kind: 'table', type: { element, limits } });
    const body = (0,code_builder/* functionBody */.D)(code => code.add('local.get', 0).add('table.get', table).add('ref.is_null'));
    builder.addExport('isNull', 'func', builder.addFunction(builder.addType([address], ['i32']), body));
    return (0,encode/* concatenate */.u1)(builder.encode());
}

;// CONCATENATED MODULE: ./build/wizer/instrument/stubs.js



function buildStubs(module) {
    const stubs = [];
    const builder = module_builder/* ModuleBuilder */._.withTypesOf(module);
    const called = builder.addImport('host', 'called', { kind: 'func', type: builder.addType(['i32'], []) });
    module.imports.forEach((entry, index) => {
        if (entry.kind !== 'func' && entry.kind !== 'tag')
            return;
        const name = String(index);
        const body = () => (0,code_builder/* functionBody */.D)(code => code.i32Const(index).add('call', called).add('unreachable'));
        const stub = entry.kind === 'func' ? builder.addFunction(entry.type, body()) : builder.addTag(entry.type);
        builder.addExport(name, entry.kind, stub);
        stubs.push({ index, kind: entry.kind, name });
    });
    return stubs.length === 0 ? undefined : { bytes: (0,encode/* concatenate */.u1)(builder.encode()), stubs };
}

;// CONCATENATED MODULE: ./build/wizer/instrument/instrument.js











function instrument(module, { calls }, options = { relaxed: false, nans: false }) {
    const memoryModule = (0,free_name/* freeName */.I)(module.imports.map(entry => entry.module));
    const prefix = (0,free_name/* freeName */.I)(module.exports.map(entry => entry.name));
    const nameOf = (kind) => (index) => ({ index, name: `${prefix}:${kind}:${index}` });
    const copy = module_builder/* ModuleBuilder */._.copyOf(module, [layout/* sectionIds */.uT.start, layout/* sectionIds */.uT.memory]);
    const memories = importMemories(module, copy, memoryModule);
    const start = (0,defer_start/* exportStart */.R)(module, copy, prefix);
    const globalReader = buildGlobalReader(module);
    const readGlobals = (globalReader?.globals ?? []).map(({ index }) => nameOf('global')(index));
    const references = findReferences(module).map(nameOf('global'));
    for (const { index, name } of [...readGlobals, ...references])
        copy.addExport(name, 'global', index);
    const tables = [...module.tables.keys()].map(nameOf('table'));
    for (const { index, name } of tables)
        copy.addExport(name, 'table', index);
    const functionTable = tables.length > 0 || references.length > 0 ? `${prefix}:functions` : undefined;
    if (functionTable)
        copy.addExport(functionTable, 'table', copy.addTableOfFunctions());
    const probes = addProbes(module, copy, prefix);
    const isNormalized = normalizeCode(module, copy, options);
    const parts = copy.encode(section => section.name === 'name');
    return {
        bytes: (0,encode/* concatenate */.u1)(parts),
        memoryModule,
        memories,
        wasiMemory: findWasiMemory(module),
        start,
        calls,
        stubs: buildStubs(module),
        globalReader,
        readGlobals: readGlobals.map(({ name }) => name),
        references,
        tables,
        objectTables: tables.filter(({ index }) => canHoldObjects(module, module.tables[index]?.element.heap ?? 'func')),
        nullReaders: new Map(module.tables.flatMap((table, index) => isOpaque(table.element) ? [[index, buildNullReader(table)]] : [])),
        functionTable,
        importedFunctions: module.importedFunctions,
        probes,
        codeShift: isNormalized ? undefined : findCodeShift(module, parts),
    };
}
function hostLimits({ address, min, max }) {
    return { address, shared: true, min, max: max ?? wasm_limits/* maxPages */.L6[address] };
}
function importMemories(module, copy, memoryModule) {
    const memories = module.memories.map(hostLimits);
    memories.forEach((limits, index) => {
        copy.addImport(memoryModule, `memory:${index}`, { kind: 'memory', limits });
    });
    return memories;
}
function findReferences(module) {
    return module.globals.flatMap(({ type }, index) => ((0,wasm_types/* isRefType */.eB)(type) && !isOpaque(type) ? [index] : []));
}
function canHoldObjects(module, heap) {
    if (typeof heap === 'number')
        return ['struct', 'array'].includes(module.types[heap]?.composite.kind ?? '');
    return ['any', 'eq', 'struct', 'array', 'extern'].includes(heap);
}
function findWasiMemory(module) {
    if (module.memories.length === 0)
        return undefined;
    return module.exports.find(entry => entry.kind === 'memory' && entry.name === 'memory')?.index ?? 0;
}
function findCodeShift(module, parts) {
    const code = (0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.code);
    return code ? ((0,encode/* findShift */.qz)(parts, module.bytes, code.end - 1) ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/exports.js

function planExports(exports, { initFunction, calls }, { keepInitFunc, renames }) {
    const removed = new Set(calls.filter(name => !(keepInitFunc && name === initFunction)));
    const kept = exports.filter(entry => !removed.has(entry.name));
    const names = new Set(kept.map(entry => entry.name));
    for (const [source, destination] of renames) {
        if (names.has(source))
            continue;
        const found = removed.has(source)
            ? 'that export goes once it has been called (keep-init-func keeps the init function)'
            : `the module does not export \`${source}\``;
        throw new wizer_errors/* UnsupportedModuleError */.AO('rename-source-missing', `cannot rename \`${source}\` to \`${destination}\`: ${found}, expected the name of an export that the output has`);
    }
    const overwritten = new Set(renames.values());
    return kept
        .filter(entry => renames.has(entry.name) || !overwritten.has(entry.name))
        .map(entry => ({ ...entry, name: renames.get(entry.name) ?? entry.name }));
}

// EXTERNAL MODULE: ./build/wasm/sections/export.js
var sections_export = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/wasm/sections/global.js
var global = __webpack_require__(3143);
// EXTERNAL MODULE: ./build/wasm/sections/memory.js
var memory = __webpack_require__(595);
;// CONCATENATED MODULE: ./build/wizer/rewrite/data.js



function rewriteData(module, snapshot, lastData) {
    if (module.memories.length === 0 && snapshot.droppedData.size === 0)
        return { changes: [], skeleton: [] };
    const segments = placeSegments(module, snapshot, lastData);
    const isEmpty = segments.length === 0;
    const counts = module.dataCount === undefined
        ? []
        : [[layout/* sectionIds */.uT.dataCount, isEmpty ? undefined : (0,data/* encodeDataCount */.sG)(segments.length)]];
    return {
        changes: [...counts, [layout/* sectionIds */.uT.data, isEmpty ? undefined : (0,data/* encodeData */.Rt)(module.bytes, segments)]],
        skeleton: [...counts, [layout/* sectionIds */.uT.data, isEmpty ? undefined : (0,data/* encodeEmptyData */.UH)(segments)]],
    };
}
function placeSegments(module, snapshot, lastData) {
    const kept = module.data.slice(0, countKept(module, snapshot, lastData));
    const active = listActive(module, snapshot);
    const places = kept.map((segment, index) => {
        if (segment.mode === 'active')
            return active.next().value ?? { kind: 'empty' };
        return snapshot.droppedData.has(index) ? { kind: 'empty' } : { kind: 'copied', segment };
    });
    const segments = [...places, ...active];
    if (segments.length > snapshot.maxSegments)
        throw new wizer_errors/* UnsupportedModuleError */.AO('segments', `cannot write ${snapshot.maxSegments} data segments (max-segments): found ${segments.length} whose index code can name, expected at least as many`);
    return segments;
}
function* listActive(module, { segments, memories }) {
    for (const { memory, start, end } of segments) {
        const width = module.memories[memory]?.address ?? 'i32';
        const bytes = memories[memory]?.bytes.subarray(start, end) ?? new Uint8Array();
        yield { kind: 'active', place: { memory, width, address: start }, bytes };
    }
}
function countKept(module, snapshot, lastData) {
    const passive = module.data.findLastIndex(segment => segment.mode === 'passive') + 1;
    const active = module.data.filter(segment => segment.mode === 'active').length;
    if (module.dataCount === undefined || snapshot.segments.length >= active)
        return passive;
    return Math.max(passive, lastData + 1);
}

// EXTERNAL MODULE: ./build/wasm/const-expr.js
var const_expr = __webpack_require__(3420);
// EXTERNAL MODULE: ./build/wasm/sections/element.js
var sections_element = __webpack_require__(2502);
;// CONCATENATED MODULE: ./build/wizer/rewrite/declarations.js


function findEndangered(module, exports) {
    const endangered = new Set(exportedFunctions(module.exports));
    for (const { mutable, init } of module.globals)
        if (mutable)
            for (const named of (0,const_expr/* functionsIn */.vn)(init))
                endangered.add(named);
    for (const index of exportedFunctions(exports))
        endangered.delete(index);
    return endangered;
}
function findUndeclared(module, snapshot, referenced) {
    if (referenced.size === 0)
        return [];
    const undeclared = new Set(referenced);
    for (const index of declaredElsewhere(module, snapshot))
        undeclared.delete(index);
    return [...undeclared].sort((one, other) => one - other);
}
function exportedFunctions(exports) {
    return exports.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []));
}
function* declaredElsewhere(module, snapshot) {
    for (const segment of module.elements)
        yield* (0,sections_element/* functionsOfSegment */.gx)(segment);
    for (const [index, { init }] of module.globals.entries()) {
        const value = snapshot.globals.get(index);
        if (!value)
            yield* (0,const_expr/* functionsIn */.vn)(init);
        else if (value.kind === 'func')
            yield value.index;
    }
    for (const entries of snapshot.tables.values())
        for (const entry of entries)
            if (entry.kind === 'func')
                yield entry.index;
    for (const { init } of module.tables)
        if (init)
            yield* (0,const_expr/* functionsIn */.vn)(init);
}

// EXTERNAL MODULE: ./build/wasm/sections/table.js
var table = __webpack_require__(5302);
;// CONCATENATED MODULE: ./build/wizer/rewrite/tables.js



function rewriteTables({ bytes, tables }, snapshot) {
    const minimums = new Map(Array.from(snapshot.tables, ([index, entries]) => [index, BigInt(entries.length)]));
    const isSame = [...minimums].every(([index, min]) => min === tables[index]?.limits.min);
    return isSame ? [] : [[layout/* sectionIds */.uT.table, (0,table/* encodeTables */.Sn)(bytes, tables, minimums)]];
}
function rewriteElements(module, snapshot, undeclared) {
    if (snapshot.tables.size === 0 && snapshot.droppedElements.size === 0 && undeclared.length === 0)
        return [];
    const old = module.elements.map((segment, index) => ({ kind: isSpent(segment, index, snapshot) ? 'spent' : 'copied', segment }));
    const changed = Array.from(snapshot.tables, ([index, entries]) => findRanges(module.tables[index], index, entries));
    const declared = undeclared.length > 0 ? [{ kind: 'declared', functions: undeclared }] : [];
    return [[layout/* sectionIds */.uT.element, (0,sections_element/* encodeElements */.CD)(module.bytes, [...old, ...changed.flat(), ...declared])]];
}
function isSpent(segment, index, snapshot) {
    return segment.mode === 'active' ? snapshot.tables.has(segment.table) : snapshot.droppedElements.has(index);
}
function findRanges(type, table, entries) {
    const isDefault = (entry) => !type.init && entry?.kind === 'null';
    const ranges = [];
    for (let start = 0; start < entries.length; start++) {
        if (isDefault(entries[start]))
            continue;
        let end = start + 1;
        while (end < entries.length && !isDefault(entries[end]))
            end++;
        ranges.push({ kind: 'active', table, type, start, ...(0,sections_element/* chooseForm */.GJ)(type.element, entries.slice(start, end)) });
        start = end;
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/rewrite.js










function rewrite(module, snapshot, exports, survey) {
    const data = rewriteData(module, snapshot, survey.lastData);
    const changes = [
        [layout/* sectionIds */.uT.start, undefined],
        ...rewriteMemories(module, snapshot),
        ...rewriteGlobals(module, snapshot),
        ...rewriteExports(module, exports),
        ...rewriteTables(module, snapshot),
        ...rewriteElements(module, snapshot, findUndeclared(module, snapshot, survey.functions)),
    ];
    const parts = (0,encode/* encodeModule */.T6)(module, new Map([...changes, ...data.changes]));
    checkSize(parts);
    return {
        parts,
        skeleton: (0,encode/* encodeModule */.T6)(module, new Map([...changes, ...data.skeleton]), () => false),
    };
}
function checkSize(parts) {
    const size = (0,encode/* sizeOfParts */.hq)(parts);
    if (size <= wasm_limits/* maxModuleSize */.wV)
        return;
    throw new wizer_errors/* UnsupportedModuleError */.AO('size', `cannot write the output: it would have ${size.toLocaleString('en')} bytes, expected at most ${wasm_limits/* maxModuleSize */.wV.toLocaleString('en')}, which is what V8 takes`);
}
function rewriteMemories(module, { memories }) {
    if (module.memories.every((limits, index) => limits.min === memories[index]?.pages))
        return [];
    const sizes = module.memories.map((limits, index) => ({ ...limits, min: memories[index]?.pages ?? limits.min }));
    return [[layout/* sectionIds */.uT.memory, (0,memory/* encodeMemories */.w)(sizes)]];
}
function rewriteGlobals({ bytes, globals }, snapshot) {
    return snapshot.globals.size === 0 ? [] : [[layout/* sectionIds */.uT.global, (0,global/* encodeGlobals */.j1)(bytes, globals, snapshot.globals)]];
}
function rewriteExports(module, exports) {
    const isSame = exports.length === module.exports.length &&
        exports.every((entry, index) => entry.name === module.exports[index]?.name);
    return isSame ? [] : [[layout/* sectionIds */.uT.export, (0,sections_export/* encodeExports */.YU)(exports)]];
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/survey.js




function surveyCode(module, exports) {
    return {
        tables: findTableWrites(module),
        functions: findReferencedFunctions(module, findEndangered(module, exports)),
        lastData: findLastDataReference(module),
    };
}
const writesFirst = ['table.set', 'table.grow', 'table.fill', 'table.copy'].map(code_opcodes/* opcodeOf */.Kx);
const tableInit = (0,code_opcodes/* opcodeOf */.Kx)('table.init');
const tableCopy = (0,code_opcodes/* opcodeOf */.Kx)('table.copy');
function findTableWrites(module) {
    const { tables, elements } = module;
    const isThere = ({ opcode, first, second }) => (opcode !== tableInit || first < elements.length) && (opcode !== tableCopy || second < tables.length);
    const writtenTable = ({ opcode, first, second }) => (opcode === tableInit ? second : first);
    const written = collect(module, {
        opcodes: [...writesFirst, tableInit],
        matches: instruction => writtenTable(instruction) < tables.length && isThere(instruction),
        take: writtenTable,
        isNeeded: tables.length > 0,
    });
    return written ?? new Set(tables.keys());
}
function findReferencedFunctions(module, wanted) {
    const referenced = collect(module, {
        opcodes: [(0,code_opcodes/* opcodeOf */.Kx)('ref.func')],
        matches: ({ first }) => wanted.has(first),
        take: ({ first }) => first,
        isNeeded: wanted.size > 0,
    });
    return referenced ?? wanted;
}
const namesFirst = ['memory.init', 'data.drop'].map(code_opcodes/* opcodeOf */.Kx);
const namesSecond = ['array.new_data', 'array.init_data'].map(code_opcodes/* opcodeOf */.Kx);
const memoryInit = (0,code_opcodes/* opcodeOf */.Kx)('memory.init');
function findLastDataReference(module) {
    const count = module.data.length;
    const hasArrays = module.types.some(({ composite }) => composite.kind === 'array');
    const namedSegment = ({ opcode, first, second }) => (namesSecond.includes(opcode) ? second : first);
    const named = collect(module, {
        opcodes: hasArrays ? [...namesFirst, ...namesSecond] : namesFirst,
        matches: instruction => namedSegment(instruction) < count &&
            (instruction.opcode !== memoryInit || instruction.second < module.memories.length),
        take: namedSegment,
        isNeeded: module.dataCount !== undefined && count > 0,
    });
    return named ? [...named].reduce((last, segment) => Math.max(last, segment), -1) : count - 1;
}
function collect(module, { opcodes, matches, take, isNeeded }) {
    const found = new Set();
    if (!isNeeded)
        return found;
    try {
        const query = { opcodes: new Set(opcodes), matches, isRare: true };
        for (const instruction of (0,find_instructions/* findInstructions */.p)(module, query))
            found.add(take(instruction));
        return found;
    }
    catch (error) {
        if (error instanceof errors/* WasmError */.$r)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/wasm/evaluate.js
function evaluate(module, { instructions }) {
    const stack = [];
    for (const instruction of instructions)
        stack.push(step(module, instruction, stack));
    return stack.length === 1 ? stack[0] : undefined;
}
function step(module, instruction, stack) {
    if ('value' in instruction)
        return instruction.value;
    switch (instruction.name) {
        case 'global.get': {
            const global = module.globals[instruction.index];
            return global && !global.mutable ? evaluate(module, global.init) : undefined;
        }
        case 'ref.i31': {
            const value = stack.pop();
            return value?.kind === 'i32' ? { kind: 'i31', value: (value.value << 1) >> 1 } : undefined;
        }
        default:
            return calculate(instruction.name, stack.pop(), stack.pop());
    }
}
function calculate(name, right, left) {
    if (left?.kind === 'i32' && right?.kind === 'i32') {
        const value = calculations32[name]?.(left.value, right.value);
        return value === undefined ? undefined : { kind: 'i32', value: value | 0 };
    }
    if (left?.kind === 'i64' && right?.kind === 'i64') {
        const value = calculations64[name]?.(left.value, right.value);
        return value === undefined ? undefined : { kind: 'i64', value: BigInt.asIntN(64, value) };
    }
    return undefined;
}
const calculations32 = {
    'i32.add': (left, right) => left + right,
    'i32.sub': (left, right) => left - right,
    'i32.mul': Math.imul,
};
const calculations64 = {
    'i64.add': (left, right) => left + right,
    'i64.sub': (left, right) => left - right,
    'i64.mul': (left, right) => left * right,
};
function isSameValue(one, other) {
    if (one.kind !== other.kind)
        return false;
    if (one.kind === 'null')
        return true;
    return Object.entries(one).every(([field, value]) => other[field] === value);
}

// EXTERNAL MODULE: ./build/wasm/reader.js
var wasm_reader = __webpack_require__(2570);
;// CONCATENATED MODULE: ./build/wasm/names.js


const subsections = { func: 1, table: 5, memory: 6, global: 7, tag: 11 };
function describeIndex(module, kind, index) {
    const exported = module.exports.find(entry => entry.kind === kind && entry.index === index);
    const name = exported?.name ?? findDebugName(module, subsections[kind], index);
    const noun = kind === 'func' ? 'function' : kind;
    return name === undefined ? `${noun} ${index}` : `${noun} ${index} (\`${name}\`)`;
}
function findDebugName(module, subsection, index) {
    const section = module.sections.find(section => section.id === layout/* sectionIds */.uT.custom && section.name === 'name');
    if (!section)
        return undefined;
    try {
        const reader = new wasm_reader/* Reader */.m(module.bytes, section.contents, section.end);
        reader.name();
        while (!reader.done) {
            const id = reader.u8();
            const size = reader.u32();
            if (id !== subsection) {
                reader.skip(size);
                continue;
            }
            for (let rest = reader.u32(); rest > 0; rest--) {
                const named = reader.u32();
                const name = reader.name();
                if (named === index)
                    return name;
            }
            return undefined;
        }
    }
    catch {
        return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/wizer/snapshot/initial-table.js

function findInitialEntries(module, index) {
    const table = module.tables[index];
    const first = table.init
        ? evaluate(module, table.init)
        : { kind: 'null', heap: table.element.heap };
    if (!first)
        return undefined;
    const entries = new Array(Number(table.limits.min)).fill(first);
    for (const segment of module.elements) {
        if (segment.mode !== 'active' || segment.table !== index)
            continue;
        const offset = evaluate(module, segment.offset);
        const items = findItems(module, segment);
        if (!items || (offset?.kind !== 'i32' && offset?.kind !== 'i64'))
            return undefined;
        const start = offset.kind === 'i32' ? offset.value >>> 0 : Number(BigInt.asUintN(64, offset.value));
        if (start + items.length > entries.length)
            return undefined;
        items.forEach((item, position) => {
            entries[start + position] = item;
        });
    }
    return entries;
}
function findItems(module, segment) {
    if (segment.form === 'functions')
        return Array.from(segment.items, index => ({ kind: 'func', index }));
    const items = segment.items.map(item => evaluate(module, item));
    return items.every(item => item !== undefined) ? items : undefined;
}

;// CONCATENATED MODULE: ./build/wizer/snapshot/objects.js


function checkObjects(module, state) {
    if (!module.types.some((_, index) => isMutable(module, index)))
        return;
    const kept = new Set(state.globals.flatMap(({ index, value }) => (value.kind === 'initial' ? [index] : [])));
    module.globals.forEach((global, index) => {
        if (global.mutable && !kept.has(index))
            return;
        if (makesMutable(module, global.init))
            throw refusal(describeIndex(module, 'global', index));
    });
    module.tables.forEach((table, index) => {
        if (table.init && makesMutable(module, table.init))
            throw refusal(describeIndex(module, 'table', index));
    });
    module.elements.forEach((segment, index) => {
        if (segment.form === 'expressions' && segment.items.some(item => makesMutable(module, item)))
            throw refusal(`element segment ${index}`);
    });
}
function makesMutable(module, { instructions }) {
    return instructions.some(instruction => 'type' in instruction && isMutable(module, instruction.type));
}
function isMutable(module, typeIndex) {
    const type = module.types[typeIndex]?.composite;
    return (type?.kind === 'struct' || type?.kind === 'array') && type.fields.some(field => field.mutable);
}
function refusal(holder) {
    return new wizer_errors/* UnsupportedModuleError */.AO('state', `cannot snapshot ${holder} which holds a garbage-collected object with fields that can be assigned: expected objects that cannot change, or null`);
}

;// CONCATENATED MODULE: ./build/wizer/snapshot/snapshot.js







function takeSnapshot(module, state, options) {
    checkObjects(module, state);
    const globals = new Map();
    for (const { index, value } of state.globals) {
        const global = module.globals[index];
        if (!global?.mutable || value.kind === 'initial')
            continue;
        const holder = () => describeIndex(module, 'global', index);
        const constant = (0,wasm_types/* isRefType */.eB)(global.type) ? writable(value, global.type, holder) : value;
        const initial = evaluate(module, global.init);
        if (!initial || !isSameValue(initial, constant))
            globals.set(index, constant);
    }
    const tables = new Map();
    for (const table of state.tables) {
        const entries = snapshotTable(module, table);
        if (entries)
            tables.set(table.index, entries);
    }
    return {
        globals,
        tables,
        memories: state.memories,
        segments: planSegments(module, state, options),
        droppedData: new Set(state.droppedData),
        droppedElements: new Set(state.droppedElements),
        maxSegments: options.maxSegments,
    };
}
function snapshotTable(module, { index, isInitial, entries }) {
    if (isInitial)
        return undefined;
    const { element } = module.tables[index];
    const values = entries.map((entry, position) => writable(entry, element, () => `${describeIndex(module, 'table', index)}, entry ${position},`));
    const initial = findInitialEntries(module, index);
    const isUnchanged = initial?.length === values.length && initial.every((old, position) => isSameValue(old, values[position]));
    return isUnchanged ? undefined : values;
}
function writable(value, type, holder) {
    if (value.kind === 'func')
        return value;
    if (value.kind === 'null')
        return { kind: 'null', heap: type.heap };
    if (value.kind === 'i31' && type.heap !== 'extern')
        return value;
    const what = value.kind === 'i31' ? 'a host reference' : value.what;
    throw new wizer_errors/* UnsupportedModuleError */.AO('state', `cannot snapshot ${holder()} which holds ${what}: expected null, a function of the module, or a number; clear it at the end of the initialization`);
}
function planSegments(module, state, { layout, maxSegments }) {
    const passive = module.data.filter(segment => segment.mode === 'passive').length;
    const left = maxSegments - passive;
    const needed = state.memories.filter(memory => memory.ranges.count > 0).length;
    if (left < needed)
        throw new wizer_errors/* UnsupportedModuleError */.AO('segments', `cannot write the memories in ${maxSegments} data segments (max-segments): ` +
            `found ${passive} passive segments that stay and ${needed} memories with data, expected room for ${passive + needed}`);
    const addresses = module.memories.map(memory => memory.address);
    return layOutSegments(state.memories, addresses, layout, left);
}

;// CONCATENATED MODULE: ./build/wizer/stages.js
class stages_Stages {
    started = performance.now();
    spent = {
        parse: 0,
        instrument: 0,
        compile: 0,
        instantiate: 0,
        initialize: 0,
        snapshot: 0,
        rewrite: 0,
        validate: 0,
    };
    async time(stage, work) {
        const before = performance.now();
        const result = await work();
        this.spent[stage] += performance.now() - before;
        return result;
    }
    add(times) {
        for (const stage of Object.keys(times))
            this.spent[stage] += times[stage] ?? 0;
    }
    times() {
        return { ...this.spent, total: performance.now() - this.started };
    }
}

;// CONCATENATED MODULE: ./build/wizer/wizen.js














async function wizenModule(bytes, options, settings, host) {
    const stages = new stages_Stages();
    const made = await makeOutput(bytes, options, settings, host, stages);
    const output = (0,encode/* concatenate */.u1)(made.parts);
    await stages.time('validate', () => validate(made, host));
    const times = stages.times();
    const startUp = settings.measure
        ? { before: times.instantiate + times.initialize, after: await host.measure(output, made.instrumented.stubs) }
        : null;
    return { bytes: output, report: describe_module_describeModule(made, times, startUp) };
}
async function wizenInto(write, bytes, options, settings, host) {
    const stages = new Stages();
    const made = await makeOutput(bytes, options, settings, host, stages);
    const [, written] = await stages.time('validate', () => {
        const validated = validate(made, host);
        return Promise.all([validated, write(made.parts, validated)]);
    });
    return { written, report: describeModule(made, stages.times(), null) };
}
async function makeOutput(bytes, options, { preloads, wasi, signal }, host, stages) {
    const { module, initialization, exports } = await stages.time('parse', () => plan(bytes, options));
    const instrumented = await stages.time('instrument', () => instrument(module, initialization, {
        relaxed: options.relaxedSimdDeterministic || options.deterministic,
        nans: options.deterministic,
    }));
    const [instance, survey] = await Promise.all([
        host.initialize(instrumented, { preloads, wasi, timeout: options.timeout }, signal).catch(error => {
            throw (0,invalid_module/* explainInvalid */.Dy)(module, error);
        }),
        Promise.resolve().then(() => surveyCode(module, exports)),
    ]);
    const request = { tables: [...survey.tables], ...scanRequestFor(options.layout, options.maxSegments) };
    const state = await instance.read(request).finally(() => instance.close());
    stages.add({ ...instance.times, snapshot: state.time });
    const snapshot = await stages.time('snapshot', () => takeSnapshot(module, state, options));
    const rewritten = await stages.time('rewrite', () => rewrite(module, snapshot, exports, survey));
    const { initFunction } = initialization;
    return { ...rewritten, module, initFunction, instrumented, observed: instance.observed, snapshot };
}
function plan(bytes, options) {
    const module = (0,wasm_module/* parseModule */.Y)(bytes);
    checkModule(module, options.features);
    const initialization = findInitialization(module, options.initFunc);
    return { module, initialization, exports: planExports(module.exports, initialization, options) };
}
async function validate({ module, instrumented, parts, skeleton }, host) {
    if (await host.validate((0,encode/* concatenate */.u1)(skeleton, instrumented.bytes)))
        return;
    const reason = (0,invalid_module/* findReason */.Uc)((0,encode/* concatenate */.u1)(parts)) ?? 'V8 does not say why';
    throw ((0,invalid_module/* findFault */.Kv)(module) ??
        new wizer_errors/* InvalidOutputError */.hE(`bug: the output is not valid (${reason}); nothing was written: please report it`));
}

;// CONCATENATED MODULE: ./build/report/stored-record-schema.js
const storedRecordSchema = { "type": "object", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "report": { "type": "object", "properties": { "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "initFunction": { "type": "string" }, "globals": { "type": "integer", "minimum": 0 }, "tables": { "type": "integer", "minimum": 0 }, "memories": { "type": "array", "items": { "type": "object", "properties": { "pages": { "type": "integer", "minimum": 0 }, "dataBytes": { "type": "integer", "minimum": 0 }, "segments": { "type": "integer", "minimum": 0 }, "copyOnWrite": { "type": "boolean" }, "picture": { "anyOf": [{ "type": "object", "properties": { "nonZeroBytes": { "type": "integer", "minimum": 0 }, "cells": { "type": "array", "maxItems": 256, "items": { "type": "number", "minimum": 0, "maximum": 1 } } } }, { "type": "null" }] } } } }, "segments": { "type": "integer", "minimum": 0 }, "observed": { "type": "object", "properties": { "random": { "type": "integer", "minimum": 0 }, "clock": { "type": "integer", "minimum": 0 }, "environment": { "type": "integer", "minimum": 0 }, "arguments": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 }, "stdin": { "type": "integer", "minimum": 0 }, "writes": { "type": "integer", "minimum": 0 } } }, "times": { "type": "object", "properties": { "parse": { "type": "number", "minimum": 0 }, "instrument": { "type": "number", "minimum": 0 }, "compile": { "type": "number", "minimum": 0 }, "instantiate": { "type": "number", "minimum": 0 }, "initialize": { "type": "number", "minimum": 0 }, "snapshot": { "type": "number", "minimum": 0 }, "rewrite": { "type": "number", "minimum": 0 }, "validate": { "type": "number", "minimum": 0 }, "total": { "type": "number", "minimum": 0 } } }, "startUp": { "anyOf": [{ "type": "object", "properties": { "before": { "type": "number", "minimum": 0 }, "after": { "type": "number", "minimum": 0 } } }, { "type": "null" }] } } }, "compressed": { "type": "array", "items": { "type": "object", "properties": { "format": { "type": "string", "enum": ["gzip", "brotli"] }, "level": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 } } } } } };

;// CONCATENATED MODULE: ./build/batch/store/directory.js


const nothing = new Uint8Array();
function* listDirectory(directory, below = '') {
    const entries = readIfThere(() => (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, below), { withFileTypes: true })) ?? [];
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const file = (0,external_node_path_.join)(directory, path);
        if (entry.isDirectory()) {
            yield { path, kind: 'directory', contents: nothing };
            yield* listDirectory(directory, path);
        }
        else if (entry.isSymbolicLink()) {
            const target = readIfThere(() => (0,external_node_fs_.readlinkSync)(file));
            if (target !== undefined)
                yield { path, kind: 'link', contents: new TextEncoder().encode(target) };
        }
        else if (entry.isFile()) {
            const contents = readIfThere(() => (0,external_node_fs_.readFileSync)(file));
            if (contents)
                yield { path, kind: 'file', contents };
        }
        else
            yield { path, kind: 'other', contents: nothing };
    }
}
function readIfThere(read) {
    try {
        return read();
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/batch/store/keys.js




function moduleKey(inputHash, runHash) {
    return hashJson([inputHash, runHash]);
}
function setKey(keys) {
    return hashJson([...new Set(keys)].sort());
}
function hashRun(options, { preloads, wasi }, engineVersion) {
    return hashJson({
        engineVersion,
        recordSchema: storedRecordSchema,
        options: {
            initFunc: options.initFunc ?? null,
            renames: [...options.renames].sort(),
            keepInitFunc: options.keepInitFunc,
            deterministic: options.deterministic,
            relaxedSimdDeterministic: options.relaxedSimdDeterministic,
            features: Object.entries(options.features).sort(),
            layout: options.layout,
            maxSegments: options.maxSegments,
        },
        preloads: preloads.map(({ name, bytes }) => [name, hashBytes(bytes)]),
        wasi: wasi && {
            args: wasi.args,
            env: Object.entries(wasi.env),
            dirs: wasi.dirs.map(({ guest, host }) => [guest, hashDirectory(host)]),
            writable: wasi.writable,
            stdin: wasi.stdin.kind === 'bytes' ? hashBytes(wasi.stdin.bytes) : wasi.stdin.kind,
            hasOutput: wasi.output.stdout !== undefined,
            deterministic: wasi.deterministic ?? null,
        },
    });
}
function hashDirectory(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path: name, kind, contents } of listDirectory(path))
        hash.update(JSON.stringify([name, kind, hashBytes(contents)])).update('\n');
    return hash.digest('hex');
}
function hashJson(value) {
    return hashBytes(new TextEncoder().encode(JSON.stringify(value)));
}

;// CONCATENATED MODULE: ./build/batch/run/capture-output.js




const kept = 32_768;
function startCapture(scratch, secrets) {
    const { folder, path, descriptor } = openTemporary(scratch);
    const readText = (start, end) => readHiding(descriptor, start, end, secrets).toString();
    const readLog = () => {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size === 0)
            return null;
        if (size <= 2 * kept)
            return { bytes: size, text: readText(0, size) };
        const head = readText(0, kept);
        const tail = readText(size - kept, size);
        return { bytes: size, text: `${head}\n… ${formatCount(size - 2 * kept)} bytes left out …\n${tail}` };
    };
    return {
        path,
        descriptor,
        read() {
            try {
                return readLog();
            }
            catch (error) {
                return { bytes: 0, text: `cannot read what the module printed: ${describeFileError(error)}` };
            }
        },
        close() {
            attempt(() => (0,external_node_fs_.closeSync)(descriptor));
            attempt(() => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
        },
    };
}
function openTemporary(scratch) {
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, 'wizer-'));
        const path = (0,external_node_path_.join)(folder, 'output');
        return { folder, path, descriptor: (0,external_node_fs_.openSync)(path, 'wx+', 0o600) };
    }
    catch (cause) {
        const empty = folder;
        if (empty !== undefined)
            attempt(() => (0,external_node_fs_.rmdirSync)(empty));
        throw new FileError('write', `cannot keep what the module prints: ${describeFileError(cause)}, expected room for a temporary file`);
    }
}
function attempt(work) {
    try {
        work();
    }
    catch { }
}
function readHiding(descriptor, start, end, secrets) {
    const margin = secrets.longest;
    const before = Math.min(start, margin);
    const bytes = Buffer.alloc(end + margin - (start - before));
    const read = bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, start - before));
    secrets.hide(read);
    return read.subarray(before, before + end - start);
}

;// CONCATENATED MODULE: ./build/batch/run/check-output.js


class OutputError extends errors/* CodedError */.AK {
    name = 'OutputError';
}
function checkSecrets(output, searchInput) {
    if (output.size === 0)
        return;
    const input = searchInput();
    const found = [...output].find(secret => secret.isToken || !input.has(secret));
    if (!found)
        return;
    throw new OutputError('secret', `cannot write the output: its memory holds the value of the environment variable \`${found.name}\`, plain or encoded, expected an initialization that does not read it`);
}
function checkSizeLimits(before, after, { maxSize, maxGrowth }) {
    const count = (bytes) => formatNumberOf(bytes, 'byte');
    if (maxSize !== undefined && after > maxSize)
        throw new OutputError('max-size', `cannot accept the output: found ${count(after)}, expected at most ${count(maxSize)} (max-size)`);
    if (maxGrowth === undefined)
        return;
    const isShare = maxGrowth.kind === 'percent';
    const allowed = isShare ? Math.floor((before * maxGrowth.percent) / 100) : maxGrowth.bytes;
    if (after - before <= allowed)
        return;
    const limit = isShare ? `${count(allowed)} (${maxGrowth.percent}%)` : count(allowed);
    throw new OutputError('max-growth', `cannot accept the output: it grew by ${count(after - before)} from ${count(before)}, expected at most ${limit} (max-growth)`);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/batch/run/compressed-sizes.js


const levels = { gzip: 6, brotli: 5 };
function findCompressedSizes(formats, input, output, known = []) {
    return Promise.all(formats.map(async (format) => {
        const stored = known.find(size => size.format === format);
        if (stored)
            return stored;
        const [before, after] = await Promise.all([compressedSize(format, input), compressedSize(format, output)]);
        return { format, level: levels[format], before, after };
    }));
}
async function compressedSize(format, bytes) {
    if (format === 'gzip')
        return (await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(bytes, { level: levels.gzip })).length;
    const params = { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: levels.brotli, [external_node_zlib_.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return (await (0,external_node_util_.promisify)(external_node_zlib_.brotliCompress)(bytes, { params })).length;
}

;// CONCATENATED MODULE: ./build/batch/run/find-warnings.js

function findWarnings(finding) {
    return [...findObserved(finding), ...findRefused(finding.refusedWrites)];
}
function findObserved({ observed, isDeterministic, isCached }) {
    const seen = [
        ...(observed.random > 0 ? ['random numbers'] : []),
        ...(observed.clock > 0 ? ['the clock'] : []),
        ...(observed.writes > 0 ? ['directories that it could write to'] : []),
    ];
    if (seen.length === 0 || isDeterministic)
        return [];
    return [
        `the initialization observed ${listWords(seen)}: every instance of the output starts from what it saw${isCached ? ' in an earlier run, whose output was kept' : ''}; \`deterministic\` makes the output reproducible`,
    ];
}
const named = { paths: 3, characters: 100 };
function findRefused(paths) {
    const different = [...new Set(paths)];
    if (different.length === 0)
        return [];
    const shown = different.slice(0, named.paths).map(path => `\`${showPath(path)}\``);
    const rest = different.length - shown.length;
    const list = listWords(rest > 0 ? [...shown, `${rest} more`] : shown);
    return [
        `the module could not write to ${list}: directories are read-only here, expected \`writable-dirs: true\` where it has to`,
    ];
}
function showPath(path) {
    return showSentence(path.replaceAll('`', '\\u{60}'), named.characters);
}
function listWords(words) {
    return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}

;// CONCATENATED MODULE: ./build/batch/run/smoke-test.js



async function smokeTest(output, name, timeout, { preloads, wasi, signal }, host) {
    const module = (0,wasm_module/* parseModule */.Y)(output);
    const entry = module.exports.find(entry => entry.name === name);
    const type = entry?.kind === 'func' ? module.types[module.functions[entry.index] ?? -1]?.composite : undefined;
    if (type?.kind !== 'func' || type.params.length > 0)
        throw new wizer_errors/* UnsupportedModuleError */.AO('smoke-test', `cannot smoke-test the output: found ${entry ? `\`${name}\`, which is no function without parameters` : `no export \`${name}\``}, expected an exported function to call (smoke-test)`);
    const instrumented = instrument(module, { initFunction: name, calls: [name] });
    try {
        const instance = await host.initialize(instrumented, { preloads, wasi, timeout }, signal);
        instance.close();
    }
    catch (error) {
        if (!(error instanceof wizer_errors/* InitializationError */.D3))
            throw error;
        if (error.exitCode === 0)
            return;
        throw new wizer_errors/* InitializationError */.D3(error.code, `the smoke test of the output failed: ${error.message}`, error);
    }
}

;// CONCATENATED MODULE: ./build/batch/run/run-module.js














async function runModule(module, run, host) {
    const { path } = module;
    const mayPrint = run.settings.wasi?.output.stdout !== undefined;
    let capture;
    const readLog = () => capture?.read() ?? null;
    try {
        capture = mayPrint ? startCapture(run.scratch, run.secrets) : undefined;
        const settings = capture ? captureOutput(run.settings, capture) : run.settings;
        return await produce(module, { ...run, settings }, host, readLog);
    }
    catch (error) {
        if (error instanceof wizer_errors/* InitializationError */.D3 && error.code === 'cancelled')
            return { record: { status: 'skipped', path }, kept: undefined };
        const { message, frames } = (0,wizer_errors/* explainError */.UW)(error);
        return { record: { status: 'failed', path, error: message, frames, log: readLog() }, kept: undefined };
    }
    finally {
        capture?.close();
    }
}
const maxPrinted = 256 * 1024 * 1024;
function captureOutput({ wasi, ...settings }, { descriptor }) {
    const output = { stdout: descriptor, stderr: descriptor, limit: maxPrinted };
    return { ...settings, wasi: wasi && { ...wasi, output } };
}
async function produce(module, run, host, readLog) {
    const { batch, options, settings, cache } = run;
    if (module.problem !== undefined)
        throw new FileError('read', module.problem);
    const target = placeOutput(module, run);
    const input = await readInput(module.file, module.path);
    const key = cache && moduleKey(hashBytes(input), cache.runHash);
    const found = cache && key ? cache.store.find(key) : undefined;
    const stored = found === 'damaged' ? undefined : found;
    const { bytes, report } = stored ?? (await wizenModule(input, options, settings, host));
    const sha256 = stored?.sha256 ?? hashBytes(bytes);
    checkSecrets(run.secrets.find(bytes), () => run.secrets.find(input));
    checkSizeLimits(input.length, bytes.length, batch);
    if (batch.smokeTest !== undefined)
        await smokeTest(bytes, batch.smokeTest, options.timeout, settings, host);
    makeFolder((0,external_node_path_.dirname)(target.file), module.path);
    checkPlace(target.file, run.places, `the output of \`${module.path}\``);
    writeOutput(target.file, [bytes], target.path);
    const compressed = await findCompressedSizes(batch.compressedFormats, input, bytes, stored?.compressed);
    const isNew = cache && key && !stored ? cache.store.put(key, { bytes, report, sha256, compressed }) : false;
    return {
        record: {
            status: stored ? 'cached' : 'initialized',
            path: module.path,
            output: target.path,
            sha256,
            report,
            compressed,
            warnings: [
                ...(found === 'damaged' ? ['its cache entry was damaged; it was initialized again'] : []),
                ...findWarnings({
                    observed: report.observed,
                    isDeterministic: options.deterministic,
                    isCached: stored !== undefined,
                    refusedWrites: [],
                }),
            ],
            log: readLog(),
        },
        kept: key && (stored || isNew) ? { key, isNew } : undefined,
    };
}
function placeOutput({ file, path }, { workspace, batch, places }) {
    if (!isInside(workspace, file))
        throw new FileError('write', `cannot place the output of \`${path}\`: found a module outside of the workspace, expected one inside`);
    checkPlace(file, places, `the module \`${path}\``);
    if (batch.inPlace)
        return { file, path };
    const target = (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace, batch.outDir), path);
    if (target === file)
        throw new FileError('write', `cannot place the output of \`${path}\`: found the input there, expected another \`out-dir\`, or \`in-place\``);
    checkPlace(target, places, `the output of \`${path}\``);
    return { file: target, path: slashed((0,external_node_path_.join)(batch.outDir, path)) };
}

;// CONCATENATED MODULE: ./build/batch/run/run-modules.js




async function runModules({ modules, onModule, ...run }, host) {
    const started = performance.now();
    const { batch, settings } = run;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, ...(settings.signal ? [settings.signal] : [])]);
    const shared = { ...run, settings: { ...settings, signal } };
    const waiting = [...modules].sort((one, other) => other.size - one.size);
    const records = new Map();
    const keys = new Set();
    let hasNew = false;
    const work = async () => {
        for (let module = waiting.shift(); module && !signal.aborted; module = waiting.shift()) {
            const { record, kept } = await runModule(module, shared, host);
            records.set(module.path, record);
            if (kept)
                keys.add(kept.key);
            hasNew ||= kept?.isNew ?? false;
            onModule(record, records.size, modules.length);
            if (record.status === 'failed' && batch.failFast)
                stop.abort();
        }
    };
    const jobs = Math.min(batch.jobs || (0,external_node_os_.availableParallelism)(), modules.length);
    await Promise.all(Array.from({ length: jobs }, work));
    const ordered = modules.map(({ path }) => records.get(path) ?? { status: 'skipped', path });
    return { report: makeReport(ordered, performance.now() - started, engineVersion), keys, hasNew };
}

;// CONCATENATED MODULE: ./build/batch/run/search-secrets.js

const shortestForm = shortestSecret;
const stride = shortestForm - 1;
function createSecretSearch(secrets) {
    const forms = secrets.flatMap(secret => listForms(secret.value).map(bytes => ({ bytes, secret })));
    const shifts = new Uint8Array(65_536).fill(stride);
    const candidates = new Map();
    for (const form of forms)
        for (let end = 1; end < shortestForm; end++) {
            const pair = pairAt(form.bytes, end);
            shifts[pair] = Math.min(shifts[pair], stride - end);
            if (end === stride)
                candidates.set(pair, [...(candidates.get(pair) ?? []), form]);
        }
    const forEachMatch = (bytes, take) => {
        if (forms.length === 0)
            return;
        for (let end = stride; end < bytes.length;) {
            const pair = pairAt(bytes, end);
            const shift = shifts[pair];
            end += shift || 1;
            if (shift > 0)
                continue;
            const start = end - shortestForm;
            for (const form of candidates.get(pair) ?? [])
                if (isAt(form.bytes, bytes, start))
                    take(form, start);
        }
    };
    const hide = (bytes) => {
        const matches = [];
        forEachMatch(bytes, (form, start) => matches.push([start, start + form.bytes.length]));
        for (const [start, end] of matches)
            bytes.fill(asterisk, start, end);
    };
    return {
        longest: Math.max(0, ...forms.map(({ bytes }) => bytes.length)),
        find(bytes) {
            const found = new Set();
            forEachMatch(bytes, ({ secret }) => found.add(secret));
            return found;
        },
        hide,
        hideText(text) {
            const bytes = Buffer.from(text);
            hide(bytes);
            return bytes.toString();
        },
    };
}
const asterisk = '*'.charCodeAt(0);
function pairAt(bytes, end) {
    return (bytes[end - 1] << 8) | bytes[end];
}
function isAt(form, bytes, start) {
    if (start + form.length > bytes.length)
        return false;
    for (let index = 0; index < form.length; index++)
        if (form[index] !== bytes[start + index])
            return false;
    return true;
}
function listForms(value) {
    const plain = Buffer.from(value);
    const little = Buffer.from(value, 'utf16le');
    const big = Buffer.from(little).swap16();
    const base64 = [plain, little].flatMap(bytes => [0, 1, 2].map(phase => encodeBase64(bytes, phase)));
    const url = encodeURIComponent(value.toWellFormed());
    const json = JSON.stringify(value).slice(1, -1);
    const texts = [
        ...base64,
        ...base64.map(text => text.replaceAll('+', '-').replaceAll('/', '_')),
        plain.toString('hex'),
        plain.toString('hex').toUpperCase(),
        url,
        url.replaceAll('%20', '+'),
        url.replaceAll(/%../g, found => found.toLowerCase()),
        json,
        json.replaceAll('/', '\\/'),
    ];
    const forms = [plain, little, big, ...texts.map(text => Buffer.from(text))];
    return forms.filter((form, index) => forms.findIndex(other => other.equals(form)) === index);
}
function encodeBase64(bytes, phase) {
    const text = Buffer.concat([Buffer.alloc(phase), bytes]).toString('base64');
    return text.slice(Math.ceil((phase * 8) / 6), Math.floor(((phase + bytes.length) * 8) / 6));
}

;// CONCATENATED MODULE: ./build/batch/write-results.js




function writeResults(folder, workspace, report, html, places) {
    makeFolder(folder, 'report.json');
    const write = (name, text) => {
        const path = (0,external_node_path_.join)(folder, name);
        checkPlace(path, places, `the file \`${name}\` of \`out-dir\``);
        writeText(path, text, slashed((0,external_node_path_.relative)(workspace, path)));
        return path;
    };
    return {
        checksums: write('SHA256SUMS', renderChecksums(folder, workspace, report)),
        report: write('report.json', renderJson(report)),
        html: write('report.html', html),
    };
}
function renderChecksums(folder, workspace, { modules }) {
    const lines = modules.filter(isDone).map(({ output, sha256 }) => {
        const path = slashed((0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(workspace, output)));
        const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
        return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
    });
    return lines.join('');
}

;// CONCATENATED MODULE: ./build/batch/step.js















async function runStep(request, host) {
    const { batch, options, env, workspace, temporary, signal } = request;
    const outDir = (0,external_node_path_.resolve)(workspace, batch.outDir);
    const places = [workspace, outDir, temporary];
    checkOutDir(batch, workspace, temporary);
    for (const { host: dir } of options.wasi?.dirs ?? [])
        if (!isPlacedIn((0,external_node_path_.resolve)(workspace, dir), places))
            throw badValue('dirs', dir, `${placed}, links followed`);
    const resolved = await resolveSettings(options, {
        env,
        directory: workspace,
        output: { stdout: 1, stderr: 2 },
        hasStdin: false,
        hidden: { paths: [outDir, temporary], names: ['.git'] },
        measure: true,
    });
    const settings = { ...resolved, signal };
    const modules = discoverModules(request.files, workspace, batch);
    const runHash = hashRun(options, settings, engineVersion);
    const cache = await request.openCache?.({ runHash, all: () => findKeys(modules, runHash) });
    const shared = {
        batch,
        options,
        settings,
        workspace,
        places,
        secrets: createSecretSearch(findSecrets(env, options.wasi?.env)),
        cache: cache && { runHash, store: cache.store },
    };
    const { report, ...use } = await withScratch(temporary, scratch => runModules({ ...shared, scratch, modules, onModule: request.onModule }, host));
    signal.throwIfAborted();
    const results = writeResults(outDir, workspace, report, renderHtml(report), places);
    const cacheSaved = (await cache?.close(use)) ?? false;
    return { report, results, cacheHit: report.cached === report.modules.length, cacheSaved };
}
const placed = "a directory in the workspace or in the runner's temporary directory";
function checkOutDir({ outDir, inPlace }, workspace, temporary) {
    const folder = (0,external_node_path_.resolve)(workspace, outDir);
    if (isInside(workspace, folder) && !isPlacedIn(folder, [workspace, temporary]))
        throw badValue('out-dir', outDir, `${placed}: it is a link that leads out, or below one`);
    if (folder === (0,external_node_path_.resolve)(workspace) && !inPlace)
        throw badValue('out-dir', outDir, 'a folder of its own: outputs would replace the modules, which `in-place` allows');
}
async function findKeys(modules, runHash) {
    const keys = [];
    for (const { file, path, problem } of modules) {
        const none = new TextEncoder().encode(path);
        const bytes = problem === undefined ? await (0,promises_.readFile)(file).catch(() => none) : none;
        keys.push(moduleKey(hashBytes(bytes), runHash));
    }
    return keys;
}
async function withScratch(parent, work) {
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'wizer-'));
    const remove = () => (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    process.once('exit', remove);
    try {
        return await work(scratch);
    }
    finally {
        process.off('exit', remove);
        remove();
    }
}

;// CONCATENATED MODULE: ./build/report/stored-record.js

function isStoredRecord(value) {
    return matches(storedRecordSchema, value);
}
function matches(schema, value) {
    if ('anyOf' in schema)
        return schema.anyOf.some(choice => matches(choice, value));
    switch (schema.type) {
        case 'null':
            return value === null;
        case 'boolean':
            return typeof value === 'boolean';
        case 'string': {
            const { enum: choices, pattern } = schema;
            if (typeof value !== 'string')
                return false;
            return (!choices || choices.includes(value)) && (!pattern || new RegExp(pattern, 'u').test(value));
        }
        case 'number':
        case 'integer': {
            const { type, minimum = -Infinity, maximum = Infinity } = schema;
            if (typeof value !== 'number' || !Number.isFinite(value))
                return false;
            return value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value));
        }
        case 'array': {
            const { items, maxItems = Infinity } = schema;
            return Array.isArray(value) && value.length <= maxItems && value.every(item => matches(items, item));
        }
        case 'object': {
            if (typeof value !== 'object' || value === null)
                return false;
            const found = new Map(Object.entries(value));
            const expected = Object.entries(schema.properties);
            return found.size === expected.length && expected.every(([name, field]) => matches(field, found.get(name)));
        }
    }
}

;// CONCATENATED MODULE: ./build/batch/store/store.js





const keyForm = /^[0-9a-f]{64}$/;
function openStore(folder) {
    const pathsOf = (key) => ({ wasm: (0,external_node_path_.join)(folder, `${key}.wasm`), json: (0,external_node_path_.join)(folder, `${key}.json`) });
    const names = () => ((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : []);
    const keyOf = (name) => name.replace(/\.(wasm|json)$/, '');
    const remove = (key) => {
        for (const path of Object.values(pathsOf(key)))
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    };
    return {
        find(key) {
            const { wasm, json } = pathsOf(key);
            if (!(0,external_node_fs_.existsSync)(wasm) && !(0,external_node_fs_.existsSync)(json))
                return undefined;
            const output = readVerified(wasm, json);
            if (output)
                markUsed(json);
            else
                remove(key);
            return output ?? 'damaged';
        },
        put(key, { bytes, ...record }) {
            const { wasm, json } = pathsOf(key);
            makeFolder(folder, `${key}.wasm`);
            writeOutput(wasm, [bytes], `${key}.wasm`);
            writeText(json, JSON.stringify(record), `${key}.json`);
            return true;
        },
        keepOnly(keys) {
            for (const name of names())
                if (!keys.has(keyOf(name)))
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
        },
        removeUnused(days) {
            const oldest = Date.now() - days * 24 * 3_600_000;
            for (const key of new Set(names().map(keyOf))) {
                if (!keyForm.test(key))
                    continue;
                const record = (0,external_node_fs_.statSync)(pathsOf(key).json, { throwIfNoEntry: false });
                if (!record || record.mtimeMs < oldest)
                    remove(key);
            }
        },
    };
}
function markUsed(path) {
    const now = new Date();
    try {
        (0,external_node_fs_.utimesSync)(path, now, now);
    }
    catch { }
}
function readVerified(wasm, json) {
    try {
        const record = JSON.parse((0,external_node_fs_.readFileSync)(json, 'utf8'));
        if (!isStoredRecord(record))
            return undefined;
        const bytes = (0,external_node_fs_.readFileSync)(wasm);
        const isTrue = hashBytes(bytes) === record.sha256 && record.report.bytesAfter === bytes.length && WebAssembly.validate(bytes);
        return isTrue ? { ...record, bytes } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/batch/store/local-store.js




const keptDays = 30;
function openLocalStore(folder, isSaved, warn) {
    const store = tolerate(openStore(folder), folder, warn);
    return {
        store: isSaved ? store : { ...store, put: () => false },
        async close({ hasNew }) {
            if (isSaved)
                store.removeUnused(keptDays);
            return hasNew;
        },
    };
}
function tolerate(store, name, warn) {
    let isBroken = false;
    const attempt = (work, otherwise) => {
        if (isBroken)
            return otherwise;
        try {
            return work();
        }
        catch (error) {
            isBroken = true;
            const reason = error instanceof FileError ? error.message : describeFileError(error);
            warn(`cannot use the cache in \`${name}\`: ${reason}; going on without it`);
            return otherwise;
        }
    };
    return {
        find: key => attempt(() => store.find(key), undefined),
        put: (key, output) => attempt(() => store.put(key, output), false),
        keepOnly: keys => attempt(() => store.keepOnly(keys), undefined),
        removeUnused: days => attempt(() => store.removeUnused(days), undefined),
    };
}
function findStoreFolder(env) {
    const places = {
        win32: env.LOCALAPPDATA || (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'AppData', 'Local'),
        darwin: (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'Library', 'Caches'),
    };
    const userCache = places[(0,external_node_os_.platform)()] ?? (env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'));
    return (0,external_node_path_.join)(env.RUNNER_TOOL_CACHE || userCache, 'wizer-action');
}

// EXTERNAL MODULE: ./node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(3223);
;// CONCATENATED MODULE: ./build/report/width.js

function shortenMiddle(text, width) {
    if ((0,dist/* default */.A)(text) <= width)
        return text;
    const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
    const head = takeWidth(characters, Math.floor((width - 1) / 3));
    const tail = takeWidth(characters.toReversed(), width - 1 - (0,dist/* default */.A)(head.join('')));
    return `${head.join('')}…${tail.toReversed().join('')}`;
}
function takeWidth(characters, width) {
    let left = width;
    const end = characters.findIndex(character => {
        left -= (0,dist/* default */.A)(character);
        return left < 0;
    });
    return end === -1 ? characters : characters.slice(0, end);
}
function padTo(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - measureWidth(text)));
    return side === 'end' ? text + space : space + text;
}

;// CONCATENATED MODULE: ./build/report/markdown/escape.js


const pathLimit = 160;
function renderCode(text) {
    return `<code>${escapeMarkdown(shortenMiddle(showControls(text), pathLimit))}</code>`;
}
function escape_renderSentence(sentence) {
    return escapeMarkdown(sentence).replaceAll(/&#96;(.*?)&#96;/g, '<code>$1</code>');
}
function escapeMarkdown(text) {
    return escapeHtml(text)
        .replaceAll(/[|`*_~[\]\\!$]/g, character => `&#${character.charCodeAt(0)};`)
        .replaceAll(/:(?=\S)|@|(?<!&)#|www(?=\.)/gi, '$&<wbr>');
}
function renderLines(lines) {
    return `<pre>\n${lines.map(line => (line.trim() === '' ? '&nbsp;' : escapeMarkdown(line))).join('\n')}\n</pre>`;
}

;// CONCATENATED MODULE: ./build/report/markdown/fitting.js
const fitting_nothing = { text: '', count: 0 };
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
        return fitting_nothing;
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
function details_renderDetails(done, limit) {
    const render = (module) => details_renderModule(module, done.length === 1);
    return renderFitting(`### Details\n\nMaps: ${mapLegend}.\n\n`, done, render, limit);
}
function details_renderModule(module, isOpen) {
    const { path, output, report, warnings } = module;
    const summary = [renderCode(path), ...listMarks(module).map(({ text }) => text)].join(' · ');
    return `${[
        `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>`,
        ...details_renderWarnings(warnings),
        `<p>Written to ${renderCode(output)}, initialized by ${renderCode(report.initFunction)}</p>`,
        ...report.memories.slice(0, limits.memories).flatMap(details_renderMemory),
        ...details_renderMore(report.memories.length - limits.memories, 'memory', 'memories'),
        ...details_renderStages(report.times),
        ...details_renderObserved(report.observed),
        '</details>',
    ].join('\n')}\n\n`;
}
function details_renderWarnings(warnings) {
    if (warnings.length === 0)
        return [];
    const shown = warnings.slice(0, limits.warnings).map(text => escape_renderSentence(showSentence(text, limits.warning)));
    const items = shown.map(warning => `<li>${warning}</li>`).join('');
    return ['<p>Warnings:</p>', `<ul>${items}</ul>`, ...details_renderMore(warnings.length - limits.warnings, 'warning')];
}
function details_renderMore(count, singular, plural) {
    return count > 0 ? [`<p>${describeMore(count, singular, plural)}</p>`] : [];
}
function details_renderMemory(memory, index) {
    const { heading, facts, size, cells } = describeMemory(memory, index);
    const text = `<p>${heading}: ${escapeHtml(facts.join(', '))}</p>`;
    if (cells.length === 0)
        return [text];
    const cell = size / cells.length;
    const rows = drawMap(cells, mapColumns).map((row, index) => `${formatAddress(Math.floor(index * mapColumns * cell), size)}  ${row}`);
    return [text, `<pre>\n${rows.join('\n')}\neach character stands for ${formatBytes(cell)}\n</pre>`];
}
function details_renderStages(times) {
    const { stages, other } = listStages(times);
    const largest = Math.max(...stages.map(({ time }) => time));
    const rows = [
        ...stages.map(({ name, time }) => ({ name, time, bar: drawBar(time, largest, barColumns) })),
        { name: 'other', time: other, bar: '' },
        { name: 'total', time: times.total, bar: '' },
    ];
    const lines = rows.map(({ name, time, bar }) => `${name.padEnd(12)}${escapeHtml(formatTime(time).padStart(10))}  ${bar}`.trimEnd());
    return ['<p>Time of each stage:</p>', `<pre>\n${lines.join('\n')}\n</pre>`];
}
function details_renderObserved(observed) {
    const seen = listObserved(observed).map(({ what, times }) => `${what} ${times}`);
    return seen.length === 0 ? [] : [`<p>Observed, and so baked into the snapshot: ${seen.join(', ')}</p>`];
}

;// CONCATENATED MODULE: ./build/report/markdown/failures.js



const failures_levels = [
    { error: 4000, frames: 25, printed: 2000 },
    { error: 1000, frames: 25, printed: 0 },
    { error: 300, frames: 0, printed: 0 },
    { error: 100, frames: 0, printed: 0 },
];
function failures_renderFailures(failed, limit) {
    let fitted = fitting_nothing;
    for (const level of failures_levels) {
        fitted = renderFitting('### Failed\n\n', failed, module => failures_renderFailure(module, level), limit);
        if (fitted.count === failed.length)
            break;
    }
    return fitted;
}
function failures_renderFailure(module, limits) {
    const { path, error, stack, printed } = describeFailure(module, limits);
    const cause = `<p>✗ <strong>${renderCode(path)}</strong><br>${escape_renderSentence(error)}</p>`;
    return `${[cause, ...failures_renderFolded(stack), ...failures_renderFolded(printed)].join('\n')}\n\n`;
}
function failures_renderFolded(excerpt) {
    if (!excerpt)
        return [];
    return [`<details><summary>${excerpt.heading}</summary>`, renderLines(excerpt.lines), '</details>'];
}

;// CONCATENATED MODULE: ./build/report/markdown/table.js






function table_renderTable(report, done, limit) {
    const all = listColumns(done);
    const names = [...new Set(all.map(({ name }) => name))];
    const columns = names.map(name => all.filter(column => column.name === name));
    const headings = table_renderRow(['module', ...names]);
    const alignments = `|:--|${names.map(() => '--:|').join('')}\n`;
    const totals = done.length > 1 ? table_renderTotals(done, columns) : '';
    const legend = report.cached > 0 ? `\n↺ ${cacheNote}\n` : '';
    const render = (module) => table_renderModule(module, columns);
    return renderFitting(`### Modules\n\n${headings}${alignments}`, done, render, limit, `${totals}${legend}\n`);
}
function table_renderModule(module, columns) {
    const mark = module.status === 'cached' ? '↺' : '✓';
    const cells = columns.map(sides => renderCells(sides.map(({ cell }) => cell(module))));
    return table_renderRow([`${mark}&nbsp;${renderCode(module.path)}`, ...cells]);
}
function table_renderTotals(done, columns) {
    const totals = columns.map(sides => renderCells(sides.map(({ total }) => total(done))));
    return table_renderRow([formatNumberOf(done.length, 'module'), ...totals].map(total => total && `**${total}**`));
}
function table_renderRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function renderCells(cells) {
    const texts = cells.flatMap(cell => (cell ? [cell.text] : []));
    return escapeHtml(texts.join(' → ')).replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./build/report/markdown.js






const summaryLimit = 1_000_000;
const noteRoom = 400;
function renderMarkdown(report, limit = summaryLimit) {
    const failed = report.modules.filter(isFailed);
    const done = report.modules.filter(isDone);
    const head = `## ${title}\n\n${describeRun(report)}.\n\n`;
    let room = limit - Buffer.byteLength(head) - noteRoom;
    const failures = failures_renderFailures(failed, room);
    room -= Buffer.byteLength(failures.text);
    const table = table_renderTable(report, done, room);
    room -= Buffer.byteLength(table.text);
    const details = details_renderDetails(done, table.count < done.length ? 0 : room);
    const missing = { failures: failed.length - failures.count, rows: done.length - table.count };
    const undetailed = missing.rows === 0 ? done.length - details.count : 0;
    const notes = [
        missing.failures > 0 ? `${describeMore(missing.failures, 'failure')}, see \`report.json\`.` : '',
        missing.rows > 0 ? `${describeMore(missing.rows, 'module')}, see \`report.json\`.` : '',
        undetailed > 0 ? `Details of ${formatNumberOf(undetailed, 'more module')}: see \`report.json\`.` : '',
        report.skipped > 0 ? `${describeSkipped(report.skipped)}.` : '',
    ].filter(note => note !== '');
    return [head, failures.text, table.text, details.text, ...notes.map(note => `${note}\n\n`)].join('');
}

;// CONCATENATED MODULE: ./build/batch/options/batch-options.js
const cacheChoices = ['true', 'false', 'auto'];
const compressions = ['gzip', 'brotli', 'both', 'none'];
const defaultArtifactName = (job, jobIndex) => `wizened-${job}-${jobIndex}`;
function isDefaultArtifactName(name, job) {
    const start = defaultArtifactName(job, '');
    return name.startsWith(start) && /^\d*$/.test(name.slice(start.length));
}
const batchOptions = [
    {
        name: 'modules',
        kind: 'list',
        help: 'Globs of the modules to pre-initialize. A glob that starts with `!` excludes modules.',
        placeholder: 'GLOB',
    },
    {
        name: 'out-dir',
        kind: 'string',
        default: 'wizened',
        help: 'The directory for the outputs, which keep their paths relative to the workspace below it.',
        placeholder: 'DIR',
    },
    { name: 'in-place', kind: 'boolean', default: 'false', help: 'Replace the inputs; reports still go to `out-dir`.' },
    {
        name: 'jobs',
        kind: 'number',
        default: '0',
        help: 'How many modules to initialize at the same time; 0 means one per available processor.',
        placeholder: 'N',
    },
    { name: 'fail-fast', kind: 'boolean', default: 'false', help: 'Stop at the first module that fails.' },
    {
        name: 'max-memory',
        kind: 'string',
        help: 'Fail a module that needs more memory while it is initialized, such as `2GiB`. Unset: three quarters of what the machine has, divided by the jobs.',
        placeholder: 'SIZE',
    },
    {
        name: 'cache',
        kind: 'choice',
        default: 'auto',
        choices: cacheChoices,
        help: 'Keep outputs, and initialize only what has changed. `auto`: not where a release is made or the trigger is not trusted.',
        placeholder: 'WHEN',
    },
    { name: 'save-cache', kind: 'boolean', default: 'true', help: 'Save new outputs; `false` only restores the cache.' },
    {
        name: 'cache-key-prefix',
        kind: 'string',
        help: 'Text that the names of cache entries start with. Steps with different prefixes share no entries.',
        placeholder: 'TEXT',
    },
    {
        name: 'artifact-name',
        kind: 'string',
        default: defaultArtifactName('${{ github.job }}', '${{ strategy.job-index }}'),
        help: 'The name of the artifact for outputs and reports. Empty: nothing is uploaded.',
        placeholder: 'NAME',
    },
    {
        name: 'artifact-retention-days',
        kind: 'number',
        help: 'How many days to keep the artifact, 1 to 90. Unset: as the repository is set up.',
        placeholder: 'DAYS',
    },
    { name: 'summary', kind: 'boolean', default: 'true', help: 'Write the job summary; `run` prints a table instead.' },
    {
        name: 'compressed-sizes',
        kind: 'choice',
        default: 'gzip',
        choices: compressions,
        help: 'The compression formats in which the report gives sizes.',
        placeholder: 'KIND',
    },
    {
        name: 'max-size',
        kind: 'string',
        help: 'Fail a module whose output is larger: bytes, or a size such as `900KiB` or `1MB`.',
        placeholder: 'SIZE',
    },
    {
        name: 'max-growth',
        kind: 'string',
        help: 'Fail a module whose output has grown by more: bytes, a size such as `900KiB`, or a share such as `50%`.',
        placeholder: 'SIZE',
    },
    {
        name: 'smoke-test',
        kind: 'string',
        help: 'An exported function to call on a fresh instance of each output; it must return without a trap.',
        placeholder: 'NAME',
    },
    {
        name: 'shard',
        kind: 'string',
        help: 'Take only one share of the modules: `INDEX/TOTAL`, where INDEX starts from 0.',
        placeholder: 'INDEX/TOTAL',
    },
];

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/action/service.js


const patience = { cache: 4_500, artifact: 3_500, namedArtifact: 120_000 };
function openService({ entry, env }, milliseconds) {
    const child = (0,external_node_child_process_.fork)(entry, {
        cwd: env.GITHUB_WORKSPACE || undefined,
        env,
        execArgv: [],
        detached: hasGroups,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('error', () => { });
    const kill = () => killGroup(child);
    process.prependOnceListener('exit', kill);
    let left = milliseconds;
    return {
        isOut: () => left <= 0,
        async call(name, ...args) {
            const messages = (0,external_node_events_.on)(child, 'message', { close: ['disconnect'] });
            child.send({ name, args });
            for await (const [message] of messages) {
                if (message.kind === 'failed')
                    throw new Error(message.message);
                if (message.kind === 'done')
                    return { result: message.result, printed: message.printed };
                left -= message.milliseconds;
                if (left <= 0)
                    kill();
            }
            throw new Error(left > 0 ? 'the process of its client ended' : `no answer within ${milliseconds / 1000} seconds`);
        },
        close() {
            process.off('exit', kill);
            kill();
        },
    };
}
const hasGroups = process.platform !== 'win32';
function killGroup({ pid, exitCode, signalCode }) {
    if (pid === undefined || exitCode !== null || signalCode !== null)
        return;
    try {
        process.kill(hasGroups ? -pid : pid, 'SIGKILL');
    }
    catch {
    }
}
function findComplaint(printed) {
    const [, message] = /^::(?:warning|error)[^:]*::(.*)$/m.exec(printed) ?? [];
    return message?.replaceAll('%0A', ' ').replaceAll('%0D', '').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/action/artifact.js





async function uploadArtifact({ artifact, inPlace }, { report, results }, workspace, settings) {
    const { env } = settings;
    const hasService = Boolean(env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN);
    if (!artifact)
        return { kind: 'none' };
    const { name, retentionDays } = artifact;
    const isAsked = !isDefaultArtifactName(name, env.GITHUB_JOB ?? '');
    if (!hasService && !isAsked)
        return { kind: 'none' };
    const outputs = report.modules.filter(isDone).map(({ output }) => (0,external_node_path_.resolve)(workspace, output));
    const root = inPlace ? workspace : (0,external_node_path_.dirname)(results.report);
    const files = [...outputs, results.checksums, results.report, results.html].filter(file => isInside(root, file));
    try {
        if (!hasService)
            throw new Error('found no artifact service, expected one of a runner');
        const service = openService(settings, isAsked ? patience.namedArtifact : patience.artifact);
        const options = retentionDays === undefined ? {} : { retentionDays };
        const { result, printed } = await service.call('upload', name, files, root, options).finally(service.close);
        if (result.id === undefined)
            throw new Error(findComplaint(printed) ?? 'the service gave no artifact');
        const run = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
        const url = `${run}/artifacts/${result.id}`;
        return { kind: 'uploaded', artifact: { id: String(result.id), url, digest: result.digest ?? '' } };
    }
    catch (error) {
        return { kind: 'failed', reason: `cannot upload the artifact \`${name}\`: ${error.message}`, isAsked };
    }
}

// EXTERNAL MODULE: ./build/node_modules/@actions/glob/lib/glob.js + 16 modules
var glob = __webpack_require__(1622);
;// CONCATENATED MODULE: ./build/action/find-modules.js





async function findModules(patterns, workspace) {
    for (const pattern of patterns)
        await checkPattern(pattern, workspace);
    const globber = await (0,glob/* create */.v)(patterns.join('\n'), { matchDirectories: false, followSymbolicLinks: false });
    const closed = find_modules_tolerate(globber);
    const files = [...(await globber.glob()), ...closed];
    if (files.length === 0)
        throw new FileError('read', `cannot find any module: found no file that matches ${patterns.map(glob => `\`${glob}\``).join(', ')}`);
    return files;
}
async function checkPattern(pattern, workspace) {
    if (/(^|[\\/])\.\.([\\/]|$)/.test(pattern))
        throw badValue('modules', pattern, 'a pattern without `..`, of files in the workspace');
    if (pattern.startsWith('!'))
        return;
    const paths = (await (0,glob/* create */.v)(pattern)).getSearchPaths();
    if (!paths.every(path => isInside(workspace, path) || isPlacedIn(path, [workspace])))
        throw badValue('modules', pattern, 'a pattern of files in the workspace');
}
function find_modules_tolerate(globber) {
    const library = globber.constructor;
    const look = lookOf(library);
    const closed = [];
    library.stat = async (item, ...more) => {
        try {
            const stats = await look(item, ...more);
            if (stats.isDirectory())
                await (await (0,promises_.opendir)(item.path)).close();
            return stats;
        }
        catch (error) {
            if (error.syscall === 'opendir')
                closed.push(item.path);
            return { isDirectory: () => false };
        }
    };
    return closed;
}
const looks = new WeakMap();
function lookOf(library) {
    const look = looks.get(library) ?? library.stat;
    looks.set(library, look);
    return look;
}

;// CONCATENATED MODULE: ./build/batch/options/size-limits.js

const factors = { k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 };
const largest = Number.MAX_SAFE_INTEGER;
const largestShare = 1_000_000;
const leastMemory = 64 * 2 ** 20;
const sizes = 'bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`';
function parseSize(option, value) {
    const [, number, prefix = ''] = /^(\d+(?:\.\d+)?) ?(?:([kmg]i?)?b)?$/i.exec(value) ?? [];
    if (number === undefined)
        throw badValue(option, value, sizes);
    const bytes = Math.floor(Number(number) * (factors[prefix.toLowerCase()] ?? 1));
    if (bytes > largest)
        throw badValue(option, value, 'at most 8 PiB');
    return bytes;
}
function parseMemory(option, value) {
    const bytes = parseSize(option, value);
    if (bytes < leastMemory)
        throw badValue(option, value, 'at least `64MiB`');
    return bytes;
}
function parseGrowth(option, value) {
    const [, percent] = /^(\d+(?:\.\d+)?) ?%$/.exec(value) ?? [];
    if (percent === undefined)
        return { kind: 'bytes', bytes: parseSize(option, value) };
    if (Number(percent) > largestShare)
        throw badValue(option, value, `at most ${largestShare}%`);
    return { kind: 'percent', percent: Number(percent) };
}

;// CONCATENATED MODULE: ./build/batch/options/parse-batch-options.js




const maxJobs = 256;
const maxRetention = 90;
const maxPrefix = 256;
function parseBatchOptions(raw) {
    const given = { 'artifact-name': '', ...raw };
    const text = (name) => {
        const value = given[name];
        return typeof value === 'string' ? value.trim() : findDefault(batchOptions, name);
    };
    const flag = (name) => parseBoolean(name, text(name));
    const optional = (name, parse) => text(name) === '' ? undefined : parse(name, text(name));
    const globs = raw.modules ?? [];
    const restore = parseChoice('cache', text('cache'), cacheChoices) !== 'false';
    const outDir = text('out-dir');
    if (outDir === '' || outDir.includes('\0'))
        throw badValue('out-dir', outDir, 'a directory');
    return {
        modules: (typeof globs === 'string' ? globs.split('\n') : globs).map(glob => glob.trim()).filter(Boolean),
        outDir,
        inPlace: flag('in-place'),
        jobs: parseInteger('jobs', text('jobs'), 0, maxJobs),
        failFast: flag('fail-fast'),
        maxMemory: optional('max-memory', parseMemory),
        cache: { restore, save: flag('save-cache') && restore, prefix: parsePrefix(text('cache-key-prefix')) },
        artifact: parseArtifact(text('artifact-name'), optional('artifact-retention-days', (option, days) => parseInteger(option, days, 1, maxRetention))),
        summary: flag('summary'),
        compressedFormats: parseFormats(text('compressed-sizes')),
        maxSize: optional('max-size', parseSize),
        maxGrowth: optional('max-growth', parseGrowth),
        smokeTest: text('smoke-test') || undefined,
        shard: optional('shard', parseShard),
    };
}
function parseFormats(value) {
    const choice = parseChoice('compressed-sizes', value, compressions);
    return ['gzip', 'brotli'].filter(format => choice === format || choice === 'both');
}
function parsePrefix(prefix) {
    if (prefix.includes(',') || prefix.length > maxPrefix)
        throw badValue('cache-key-prefix', prefix, `at most ${maxPrefix} characters, and no comma`);
    return prefix;
}
function parseArtifact(name, retentionDays) {
    if (name === '')
        return undefined;
    const [forbidden] = /["":<>|*?\r\n\\/]/.exec(name) ?? [];
    if (forbidden)
        throw badValue('artifact-name', name, `a name without ${JSON.stringify(forbidden)}`);
    return { name, retentionDays };
}

;// CONCATENATED MODULE: ./build/wizer/options/option-table.js

const segmentLayouts = ['compressed', 'raw', 'page', 'wasmtime'];
const engineOptions = [
    {
        name: 'init-func',
        kind: 'string',
        help: 'The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.',
        aliases: ['f'],
        placeholder: 'NAME',
    },
    {
        name: 'rename-funcs',
        kind: 'list',
        help: 'Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name.',
        aliases: ['r', 'rename-func', 'func-rename'],
        placeholder: 'DST=SRC',
    },
    { name: 'keep-init-func', kind: 'boolean', default: 'false', help: 'Keep the export of the init function.' },
    {
        name: 'allow-wasi',
        kind: 'boolean',
        default: 'false',
        help: 'Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.',
    },
    {
        name: 'inherit-stdio',
        kind: 'boolean',
        default: 'true',
        help: 'With WASI: let the module use standard input, output and error.',
    },
    { name: 'inherit-env', kind: 'boolean', default: 'false', help: 'With WASI: let the module see the environment.' },
    {
        name: 'env',
        kind: 'list',
        help: 'With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.',
        placeholder: 'KEY[=VALUE]',
    },
    {
        name: 'args',
        kind: 'list',
        help: 'With WASI: arguments after the program name.',
        aliases: ['arg'],
        placeholder: 'ARG',
    },
    {
        name: 'dirs',
        kind: 'list',
        help: 'With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name.',
        aliases: ['dir', 'mapdir'],
        placeholder: '[GUEST::]HOST',
    },
    {
        name: 'writable-dirs',
        kind: 'boolean',
        default: 'true',
        defaultOfMany: 'false',
        help: 'With WASI: let the module change what `dirs` names. Many modules then run one at a time.',
    },
    {
        name: 'stdin',
        kind: 'string',
        help: 'With WASI: text that the module reads from standard input.',
        placeholder: 'TEXT',
    },
    {
        name: 'stdin-file',
        kind: 'string',
        help: 'With WASI: a file that the module reads as standard input.',
        placeholder: 'FILE',
    },
    {
        name: 'preload',
        kind: 'list',
        help: 'Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot.',
        placeholder: 'NAME=FILE',
    },
    {
        name: 'deterministic',
        kind: 'boolean',
        default: 'false',
        help: 'Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.',
    },
    {
        name: 'timeout',
        kind: 'number',
        default: '300',
        help: 'How many seconds an initialization may take.',
        placeholder: 'SECONDS',
    },
    {
        name: 'segment-layout',
        kind: 'choice',
        default: 'compressed',
        choices: segmentLayouts,
        help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.',
        placeholder: 'LAYOUT',
    },
    {
        name: 'max-segments',
        kind: 'number',
        default: '10000',
        help: `The most data segments that the output may have, up to ${wasm_limits/* maxDataSegments */.VV}.`,
        placeholder: 'N',
    },
    { name: 'wasm-multi-memory', kind: 'boolean', default: 'true', help: 'Accept modules with more than one memory.' },
    {
        name: 'wasm-multi-value',
        kind: 'boolean',
        default: 'true',
        help: 'Accept functions with more than one result, and blocks with parameters.',
    },
    {
        name: 'wasm-bulk-memory',
        kind: 'boolean',
        default: 'true',
        help: 'Accept bulk memory instructions and passive segments.',
    },
    { name: 'wasm-simd', kind: 'boolean', default: 'true', help: 'Accept vector instructions.' },
    { name: 'wasm-reference-types', kind: 'boolean', default: 'true', help: 'Accept reference types.' },
    {
        name: 'wasm-relaxed-simd',
        kind: 'boolean',
        default: 'false',
        help: 'Accept relaxed vector instructions, whose results differ between processors.',
    },
    {
        name: 'relaxed-simd-deterministic',
        kind: 'boolean',
        default: 'false',
        help: 'Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.',
    },
];
const optionsOfMany = engineOptions.map((option) => option.defaultOfMany === undefined ? option : { ...option, default: option.defaultOfMany });

;// CONCATENATED MODULE: ./build/wizer/options/renames.js


function parseRenames(specifications) {
    const renames = new Map();
    const destinations = new Set();
    for (const specification of specifications) {
        const [destination, source] = splitAt(specification, '=')?.map(name => name.trim()) ?? [];
        if (!destination || !source)
            throw badRename(`found \`${specification}\`, expected \`dst=src\`, such as \`_start=wizer.resume\``);
        if (destinations.has(destination))
            throw badRename(`found two renames to \`${destination}\`, expected one`);
        if (renames.has(source))
            throw badRename(`found two renames of \`${source}\`, expected one`);
        destinations.add(destination);
        renames.set(source, destination);
    }
    return renames;
}
function badRename(found) {
    return new wizer_errors/* OptionError */.eR('bad-rename', 'rename-funcs', `cannot use the option \`rename-funcs\`: ${found}`);
}

;// CONCATENATED MODULE: ./build/wizer/options/options.js





const longestTimeout = 86_400;
function parseOptions(raw, descriptions = engineOptions) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value : findDefault(descriptions, name);
    };
    const list = (name) => {
        const value = raw[name] ?? [];
        return typeof value === 'string' ? [value] : value;
    };
    const flag = (name) => parseBoolean(name, text(name));
    const wasi = {
        inheritStdio: flag('inherit-stdio'),
        inheritEnv: flag('inherit-env'),
        env: list('env').map(parseVariable),
        args: list('args'),
        dirs: list('dirs').map(parseDirectory),
        writableDirs: flag('writable-dirs'),
        stdin: parseStdin(text('stdin'), text('stdin-file')),
    };
    return {
        initFunc: text('init-func') || undefined,
        renames: parseRenames(list('rename-funcs')),
        keepInitFunc: flag('keep-init-func'),
        deterministic: flag('deterministic'),
        relaxedSimdDeterministic: flag('relaxed-simd-deterministic'),
        features: Object.fromEntries(instruction_table/* proposals */.K.map((proposal) => [proposal, flag(`wasm-${proposal}`)])),
        layout: parseChoice('segment-layout', text('segment-layout'), segmentLayouts),
        maxSegments: parseInteger('max-segments', text('max-segments'), 1, wasm_limits/* maxDataSegments */.VV),
        timeout: parseNumber('timeout', text('timeout'), 0.001, longestTimeout),
        wasi: flag('allow-wasi') ? wasi : undefined,
        preloads: list('preload').map(parsePreload),
    };
}
function parseVariable(variable) {
    const [name, value] = splitAt(variable, '=') ?? [variable, undefined];
    if (!name.trim() || /\0/.test(variable))
        throw badValue('env', variable, '`KEY=VALUE`, or `KEY` to pass one through');
    return { name, value };
}
function parseDirectory(directory) {
    const [guest, host] = splitAt(directory, '::') ?? [directory, directory];
    if (!guest || !host)
        throw badValue('dirs', directory, '`HOST`, or `GUEST::HOST`');
    return { guest, host };
}
function parseStdin(text, path) {
    if (text && path)
        throw badValue('stdin-file', path, 'either `stdin` or `stdin-file`, not both');
    if (path)
        return { kind: 'file', path };
    return text ? { kind: 'text', text } : undefined;
}
function parsePreload(preload) {
    const [name, path] = splitAt(preload, '=')?.map(part => part.trim()) ?? [];
    if (!name || !path)
        throw badValue('preload', preload, '`NAME=FILE`, such as `env=stubs.wasm`');
    return { name, path };
}

;// CONCATENATED MODULE: ./build/action/inputs.js






function readInputs() {
    const batch = parseBatchOptions({ ...readAll(batchOptions), 'artifact-name': core/* getInput */.V4('artifact-name') });
    if (batch.modules.length === 0)
        throw new wizer_errors/* OptionError */.eR('bad-value', 'modules', 'cannot use the input `modules`: found nothing, expected globs, one per line');
    return Object.freeze({ ...batch, options: parseOptions(readAll(optionsOfMany), optionsOfMany) });
}
function readAll(descriptions) {
    const values = {};
    for (const { name, kind } of descriptions) {
        const value = kind === 'list' ? core/* getMultilineInput */.q3(name) : core/* getInput */.V4(name, { trimWhitespace: name !== 'stdin' });
        if (value.length > 0)
            values[name] = value;
    }
    return values;
}

// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/summary.js
var summary = __webpack_require__(3327);
;// CONCATENATED MODULE: ./build/report/terminal/style.js


function createStyle(color) {
    return color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
}
function showPlain(text) {
    return showControls(text).replaceAll('##[', '## [');
}

;// CONCATENATED MODULE: ./build/action/log.js









const maxAnnotations = 10;
const maxAnnotation = 4_000;
function logModule(module, done, total) {
    core/* info */.pq(`[${done}/${total}] ${describeOutcome(module)}`);
    if (module.status === 'skipped' || !module.log)
        return;
    core/* startGroup */.Oh(`Output of ${showPlain(module.path)} (${formatBytes(module.log.bytes)})`);
    const token = (0,external_node_crypto_.randomUUID)();
    core/* info */.pq(`::stop-commands::${token}`);
    core/* info */.pq(showLines(module.log.text));
    core/* info */.pq(`::${token}::`);
    core/* endGroup */.N4();
}
function describeOutcome(module) {
    const path = showPlain(module.path);
    if (module.status === 'failed')
        return `${path}: failed: ${showPlain(module.error)}`;
    if (module.status === 'skipped')
        return `${path}: skipped`;
    const { bytesBefore, bytesAfter, times } = module.report;
    const how = module.status === 'cached' ? 'from the cache' : `in ${formatTime(times.total)}`;
    return `${path}: ${formatBytes(bytesBefore)} to ${formatBytes(bytesAfter)} ${how}`;
}
function annotate(failed, others) {
    const room = maxAnnotations - others;
    const shown = failed.length > room ? failed.slice(0, room - 1) : failed;
    for (const { path, error, frames } of shown) {
        const lines = [showControls(error), ...frames.map(frame => `  ${describeFrame(frame)}`)];
        const message = lines.join('\n').slice(0, maxAnnotation);
        core/* error */.z3(message, { file: showControls(path), title: 'Not pre-initialized' });
    }
    const rest = failed.length - shown.length;
    if (rest > 0)
        core/* error */.z3(`+${rest} more modules failed: see the summary and report.json`, { title: 'Not pre-initialized' });
}
function logError(error) {
    core/* error */.z3(showControls((0,wizer_errors/* explainError */.UW)(error).message).slice(0, maxAnnotation));
}
function maskGiven(env) {
    for (const { value } of findSecrets({}, env))
        core/* setSecret */.Pq(value);
}
async function writeSummary(markdown, warn) {
    try {
        await summary/* summary */.z.addRaw(markdown).write();
    }
    catch (error) {
        warn(`cannot write the job summary: ${describeFileError(error)}; \`report.json\` has what it would say`);
    }
}

;// CONCATENATED MODULE: ./build/action/outputs.js





const actionOutputs = [
    { name: 'modules', help: 'Paths of the pre-initialized modules, relative to the workspace, as a JSON array.' },
    { name: 'count', help: 'How many modules have an output.' },
    { name: 'failed', help: 'How many modules failed.' },
    {
        name: 'cache-hit',
        help: '`true` where every output came from the cache, else `false`, also where there is no module.',
    },
    { name: 'cache-saved', help: '`true` where something new was kept, else `false`.' },
    { name: 'report', help: 'Path of `report.json`, relative to the workspace.' },
    { name: 'html-report', help: 'Path of `report.html`.' },
    {
        name: 'checksums',
        help: 'Path of `SHA256SUMS`, which `sha256sum -c` reads in its folder; empty where there is no output.',
    },
    { name: 'bytes-before', help: 'Size of the inputs in bytes, of those that have an output.' },
    { name: 'bytes-after', help: 'Size of the outputs in bytes.' },
    { name: 'artifact-id', help: 'The artifact, empty where none was uploaded.' },
    { name: 'artifact-url', help: 'Where it can be downloaded from.' },
    { name: 'artifact-digest', help: 'Its SHA-256.' },
];
const noOutputs = {
    modules: '[]',
    count: '0',
    failed: '0',
    'cache-hit': 'false',
    'cache-saved': 'false',
    report: '',
    'html-report': '',
    checksums: '',
    'bytes-before': '0',
    'bytes-after': '0',
    'artifact-id': '',
    'artifact-url': '',
    'artifact-digest': '',
};
function makeOutputs({ report, results, cacheHit, cacheSaved }, artifact, workspace) {
    const pathOf = (file) => slashed((0,external_node_path_.relative)(workspace, file));
    return {
        modules: JSON.stringify(report.modules.filter(isDone).map(({ output }) => output)),
        count: String(report.count),
        failed: String(report.failed),
        'cache-hit': String(cacheHit && report.count > 0),
        'cache-saved': String(cacheSaved),
        report: pathOf(results.report),
        'html-report': pathOf(results.html),
        checksums: report.count > 0 ? pathOf(results.checksums) : '',
        'bytes-before': String(report.bytesBefore),
        'bytes-after': String(report.bytesAfter),
        'artifact-id': artifact?.id ?? '',
        'artifact-url': artifact?.url ?? '',
        'artifact-digest': artifact?.digest ?? '',
    };
}
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
        return true;
    }
    catch (error) {
        core/* error */.z3(`cannot set the outputs of the step: ${describeFileError(error)}, expected a file that can be written to`);
        return false;
    }
}

;// CONCATENATED MODULE: ./build/action/entry-names.js


const entry_names_form = 'wizer-1';
function nameEntries({ modules, shard, cache }, runHash, env) {
    const asked = hashBytes(new TextEncoder().encode(JSON.stringify([modules, shard ?? null])));
    const run = `${cache.prefix}${entry_names_form}-${runHash.slice(0, 16)}-`;
    const scope = `${run}${asked.slice(0, 16)}-`;
    const begin = (keys) => `${scope}${setKey(keys)}-`;
    return {
        begin,
        name: (keys) => `${begin(keys)}${env.GITHUB_RUN_ID ?? 0}-${env.GITHUB_RUN_ATTEMPT ?? 1}`,
        earlier: [scope, run],
    };
}

;// CONCATENATED MODULE: ./build/action/service-store.js







const folder = '.wizer-action-cache';
function serviceStoreOpener(settings) {
    const { workspace, temporary, batch, service, warn, info } = settings;
    return async ({ runHash, all }) => {
        const home = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'wizer-cache-'));
        const [hidden, shown] = [(0,external_node_path_.join)(home, 'store'), (0,external_node_path_.join)(workspace, folder)];
        const forget = () => [shown, home].forEach(remove);
        process.once('exit', forget);
        const cache = openService({ ...service, env: { ...service.env, RUNNER_TEMP: home } }, patience.cache);
        const attempt = async (doing, work) => {
            if (cache.isOut())
                return undefined;
            return work().catch(error => {
                warn(`cannot ${doing} the cache: ${describeFileError(error)}; going on without it`);
                return undefined;
            });
        };
        const names = nameEntries(batch, runHash, service.env);
        const exact = names.begin(await all());
        remove(shown);
        const restored = await attempt('restore', async () => {
            const reply = await cache.call('restore', folder, [exact, ...names.earlier]);
            checkPrinted(reply.printed);
            return reply.result;
        });
        info(`Cache: ${describeRestored(restored, exact)}`);
        if (restored !== undefined && (0,external_node_fs_.lstatSync)(shown, { throwIfNoEntry: false })?.isDirectory())
            move(shown, hidden);
        remove(shown);
        const store = tolerate(openStore(hidden), folder, warn);
        return {
            store,
            async close({ keys, hasNew }) {
                const save = async () => {
                    store.keepOnly(keys);
                    move(hidden, shown);
                    const { result, printed } = await cache.call('save', folder, names.name(keys));
                    checkPrinted(printed);
                    if (result < 0)
                        info(`Cache: not saved: ${findReason(printed)}`);
                    return result >= 0;
                };
                const isSaved = batch.cache.save && hasNew && (await attempt('save', save));
                cache.close();
                forget();
                process.off('exit', forget);
                return isSaved === true;
            },
        };
    };
}
function describeRestored(name, exact) {
    if (name === undefined)
        return 'nothing was kept';
    return name.startsWith(exact) ? 'restored this set of outputs' : 'restored an earlier set of outputs';
}
function checkPrinted(printed) {
    const complaint = findComplaint(printed);
    if (complaint !== undefined)
        throw new Error(complaint || 'the service did not answer as it should');
}
function findReason(printed) {
    const last = printed.split('\n').findLast(line => line !== '' && !line.startsWith('::'));
    return last ?? 'another job may have saved the same outputs';
}
function remove(path) {
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
}
function move(from, to) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
    }
    catch {
        (0,external_node_fs_.cpSync)(from, to, { recursive: true });
        remove(from);
    }
}
function hasCacheService({ env }) {
    const url = env.ACTIONS_CACHE_SERVICE_V2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
    return Boolean(url && env.ACTIONS_RUNTIME_TOKEN);
}

;// CONCATENATED MODULE: ./build/action/run-action.js













async function runAction(host, service, signal) {
    try {
        return await runInputs(host, service, signal);
    }
    catch (error) {
        setOutputs(noOutputs);
        if (!signal.aborted)
            logError(error);
        return 1;
    }
}
async function runInputs(host, service, signal) {
    const { env } = service;
    const inputs = readInputs();
    maskGiven(inputs.options.wasi?.env ?? []);
    const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || process.cwd());
    const temporary = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    const warn = warnOnce();
    const step = await runStep({
        batch: inputs,
        options: inputs.options,
        files: await findModules(inputs.modules, workspace),
        env,
        workspace,
        temporary,
        signal,
        openCache: chooseStore({ workspace, temporary, batch: inputs, service, warn, info: core/* info */.pq }),
        onModule: logModule,
    }, host);
    const upload = await uploadArtifact(inputs, step, workspace, service);
    const isError = upload.kind === 'failed' && upload.isAsked;
    if (isError)
        core/* error */.z3(upload.reason);
    else if (upload.kind === 'failed')
        warn(`${upload.reason}; going on without it`);
    const failed = step.report.modules.filter(isFailed);
    annotate(failed, isError ? 1 : 0);
    const isSet = setOutputs(makeOutputs(step, upload.kind === 'uploaded' ? upload.artifact : undefined, workspace));
    if (inputs.summary && env.GITHUB_STEP_SUMMARY)
        await writeSummary(renderMarkdown(step.report), warn);
    return failed.length > 0 || isError || !isSet ? 1 : 0;
}
function warnOnce() {
    let hasWarned = false;
    return message => {
        if (hasWarned)
            core/* info */.pq(message);
        else
            core/* warning */.$e(message);
        hasWarned = true;
    };
}
function chooseStore(settings) {
    const { batch, service, warn } = settings;
    if (!batch.cache.restore)
        return undefined;
    if (hasCacheService(service))
        return serviceStoreOpener(settings);
    return async () => openLocalStore(findStoreFolder(service.env), batch.cache.save, warn);
}


/***/ })

};
