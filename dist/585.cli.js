export const id = 585;
export const ids = [585,906];
export const modules = {

/***/ 8266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ nameJob),
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   lz: () => (/* binding */ readEarlier),
/* harmony export */   zc: () => (/* binding */ maxReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5307);
/* harmony import */ var _files_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3906);
/* harmony import */ var _files_open_regular_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3559);
/* harmony import */ var _files_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3190);
/* harmony import */ var _report_reading_parse_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(278);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7177);








const maxReport = 64 << 20;
function nameJob({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_TRACKING_ID: id, }) {
    if (!run || !job)
        return null;
    return (0,_files_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashJson */ .jM)([run, attempt ?? '', job, id ?? '']);
}
async function readEarlier(request) {
    const report = readReport(request);
    if (!report)
        return [];
    const paths = new Set(request.modules.map(({ path }) => path));
    const taken = new Set(request.outputs);
    const isSameJob = request.job !== null && report.job === request.job;
    const others = report.modules.filter(({ path }) => !paths.has(path));
    const kept = [];
    const read = new Set();
    for (const record of others) {
        request.signal.throwIfAborted();
        const isKept = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isDone */ .$)(record) ? await isThere(record, taken, read, request) : isSameJob;
        if (isKept)
            kept.push({ ...record, earlier: true });
    }
    return kept;
}
function readReport({ folder, workspace, onNote }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.json');
    const text = readRegular(path, maxReport);
    if (text === undefined)
        return undefined;
    const parsed = text.kind === 'text' ? (0,_report_reading_parse_report_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReport */ .M)(text.text) : text;
    if (parsed.kind === 'report')
        return parsed.report;
    const name = (0,_files_places_js__WEBPACK_IMPORTED_MODULE_5__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path));
    onNote(`cannot keep what \`${name}\` says of earlier steps: found ${parsed.problem}, expected a report of this version of wizer-action; going on without it`);
    return undefined;
}
function readRegular(path, maxBytes) {
    try {
        const opened = (0,_files_open_regular_js__WEBPACK_IMPORTED_MODULE_6__/* .openRegular */ .l)(path, maxBytes);
        if (opened.kind === 'missing')
            return undefined;
        if (opened.kind === 'too-large')
            return { kind: 'other', problem: `more than ${maxBytes} bytes` };
        if (opened.kind !== 'file')
            return { kind: 'other', problem: 'a link, a folder, a pipe or a device' };
        try {
            return { kind: 'text', text: readText(opened.descriptor, opened.size) };
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(opened.descriptor);
        }
    }
    catch (error) {
        return { kind: 'other', problem: `a file that cannot be read (${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFileError */ .S)(error)})` };
    }
}
function readText(descriptor, size) {
    const bytes = Buffer.alloc(size);
    let at = 0;
    for (let count = -1; count !== 0 && at < size; at += count)
        count = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(descriptor, bytes, at, size - at, at);
    return bytes.toString('utf8', 0, at);
}
async function isThere({ output, sha256, report }, taken, read, { workspace, places, signal }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, output);
    const size = report.bytesAfter;
    try {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { bigint: true });
        const id = `${found.dev}:${found.ino}`;
        if (Number(found.size) !== size || taken.has(file) || read.has(id) || !(0,_files_places_js__WEBPACK_IMPORTED_MODULE_5__/* .isPlacedIn */ .L)(file, places))
            return false;
        read.add(id);
        return (await (0,_files_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashFile */ .DC)(file, output, size, signal)) === sha256;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   hashBytes: () => (/* binding */ hashBytes),
/* harmony export */   jM: () => (/* binding */ hashJson),
/* harmony export */   mu: () => (/* binding */ hashDescriptor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3559);
/* harmony import */ var _pauses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1989);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2461);






function hashBytes(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function hashJson(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
const found = { missing: 'no such file or directory', other: 'it is a link, a directory, a pipe or a device' };
async function hashFile(path, name = path, maxBytes = Infinity, signal) {
    const refuse = (reason) => new _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('read', `cannot read \`${name}\`: ${reason}, expected a regular file`);
    let opened;
    try {
        opened = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .l)(path, maxBytes);
    }
    catch (cause) {
        throw refuse((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(cause));
    }
    if (opened.kind !== 'file')
        throw refuse(opened.kind === 'too-large' ? `it is larger than ${maxBytes} bytes` : found[opened.kind]);
    const { descriptor, size } = opened;
    try {
        return await hashDescriptor(descriptor, size, (0,_pauses_js__WEBPACK_IMPORTED_MODULE_4__/* .createPauses */ .G)(signal));
    }
    catch (cause) {
        signal?.throwIfAborted();
        throw refuse((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(cause));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
async function hashDescriptor(descriptor, size, pauses) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of (0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .readPieces */ .u)(descriptor, size, pauses))
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 1989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createPauses)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const interval = 10;
function createPauses(signal) {
    let last = performance.now();
    return {
        isDue: () => performance.now() - last >= interval,
        async rest() {
            signal?.throwIfAborted();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            signal?.throwIfAborted();
            last = performance.now();
        },
    };
}


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _pauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1989);


const step = 1 << 20;
async function* readPieces(descriptor, size, pauses = (0,_pauses_js__WEBPACK_IMPORTED_MODULE_1__/* .createPauses */ .G)()) {
    const buffer = Buffer.allocUnsafe(Math.min(size, step));
    for (let at = 0; at < size;) {
        if (pauses.isDue())
            await pauses.rest();
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, Math.min(buffer.length, size - at), at);
        if (count === 0)
            return;
        yield buffer.subarray(0, count);
        at += count;
    }
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listColumns)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6964);
/* harmony import */ var _start_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2583);



const columns = [
    ...createChange({ name: 'size', group: 'size', rank: 1 }, _changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findSize */ .Vh, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3),
    createComparison({ name: 'growth', group: 'size', rank: 4 }, _changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findSize */ .Vh, showGrowth),
    ...['before', 'after'].map(side => ({
        ...createStartUp({ name: 'start-up', group: 'start-up', rank: 2 }, startUp => showTime(startUp[side].least)),
        side,
    })),
    createStartUp({ name: 'faster', group: 'start-up', rank: 3 }, showFaster),
    ...createChange({ name: 'gzip', group: 'compressed', rank: 6 }, (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findCompressed */ .Zf)('gzip'), _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3),
    ...createChange({ name: 'brotli', group: 'compressed', rank: 6 }, (0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findCompressed */ .Zf)('brotli'), _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3),
    createValue({ name: 'segments', group: 'written', rank: 7 }, ({ report }) => report.segments, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4),
    createValue({ name: 'globals', group: 'written', rank: 7 }, ({ report }) => report.globals, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4),
    createValue({ name: 'tables', group: 'written', rank: 7 }, ({ report }) => report.tables, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4),
    createValue({ name: 'initialize', group: '', rank: 5 }, ({ report }) => report.times.initialize, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU),
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
        total: done => showKnown((0,_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .sumChanges */ .jl)(done, find)),
    };
}
function createStartUp(place, show) {
    const showKnown = (startUp) => startUp && show(startUp);
    return {
        ...place,
        side: '',
        cell: module => showKnown((0,_start_up_js__WEBPACK_IMPORTED_MODULE_2__/* .findStartUp */ .zw)(module)),
        total: done => showKnown((0,_start_up_js__WEBPACK_IMPORTED_MODULE_2__/* .sumStartUps */ .mn)(done)),
    };
}
function showTime(value) {
    return { value, text: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(value) };
}
function showGrowth({ before, after }) {
    return { value: after / before, text: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(before, after) };
}
function showFaster(startUp) {
    const text = (0,_start_up_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFaster */ .F1)(startUp);
    return { value: text === '' ? 1 : startUp.before.least / startUp.after.least, text };
}
function createValue(place, find, format) {
    const cell = (module) => ({ value: find(module), text: format(find(module)) });
    return { ...place, side: '', cell, total: () => undefined };
}


/***/ }),

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toBase),
/* harmony export */   L: () => (/* binding */ toBaseModule)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7145);


const pathLimit = 4096;
const sourceLimit = 500;
function toBase(report, source) {
    const modules = new Map();
    for (const module of report.modules.filter(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$))
        if (module.path.length <= pathLimit && !modules.has(module.path))
            modules.set(module.path, toBaseModule(module));
    return {
        source: source.slice(0, sourceLimit).toWellFormed(),
        commit: report.commit,
        modules: (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByPath */ .$y)(modules.values()),
    };
}
function toBaseModule({ path, sha256, report, compressed }) {
    const { bytesBefore, bytesAfter, segments, memories, startUp } = report;
    return {
        path,
        sha256,
        bytesBefore,
        bytesAfter,
        segments,
        startUp,
        pages: memories.reduce((sum, { pages }) => sum + pages, 0),
        compressed: compressed.map(({ format, level, before, after }) => ({ format, level, before, after })),
    };
}


/***/ }),

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ listDifferenceColumns),
/* harmony export */   n4: () => (/* binding */ kindMarks),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   xJ: () => (/* binding */ describeTotals),
/* harmony export */   zm: () => (/* binding */ nameBase)
/* harmony export */ });
/* unused harmony export showGrowth */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);


const shortCommit = 7;
const sourceLimit = 80;
function nameBase({ source, commit }) {
    return { source: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(source, sourceLimit), commit: commit?.slice(0, shortCommit) ?? '' };
}
const kinds = ['failed', 'changed', 'new', 'gone'];
const kindMarks = {
    failed: 'fails now',
    changed: '',
    new: 'new',
    gone: 'gone',
};
function describeCounts({ modules, unchanged, skipped, elsewhere }) {
    const countOf = (kind) => modules.filter(module => module.kind === kind).length;
    const nameKind = (kind, count) => kind !== 'failed' ? kind : count === 1 ? 'fails now' : 'fail now';
    return [
        ...kinds
            .filter(kind => countOf(kind) > 0)
            .map(kind => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(countOf(kind))} ${nameKind(kind, countOf(kind))}`),
        ...(unchanged > 0 || modules.length === 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(unchanged)} unchanged`] : []),
        ...(skipped > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(skipped)} not tried`] : []),
        ...(elsewhere > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(elsewhere)} not compared`] : []),
    ].join(', ');
}
function describeTotals({ modules, common, totals }) {
    const isSame = modules.every(({ kind }) => kind === 'changed' || kind === 'failed');
    const which = modules.some(({ kind }) => kind === 'failed') ? 'All modules that do not fail' : 'All modules';
    const [own, all] = [describeFigures(totals.common), describeFigures(totals.all)];
    return [
        ...(own !== '' ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(common, 'module')} on both sides: ${own}`] : []),
        ...(all !== '' && !isSame ? [`${which}: ${all}`] : []),
    ];
}
function describeFigures(figures) {
    const names = ['size', 'gzip', 'brotli'];
    return names
        .flatMap(name => {
        const change = figures[name];
        return change ? [`${name} ${describeSizes(change)}`] : [];
    })
        .join(', ');
}
function describeSizes(change) {
    const { before, after } = change;
    if (before === after)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(after)} (±0)`;
    const growth = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(before, after);
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(after)} (${formatDelta(change)}${growth && `, ${growth}`})`;
}
function listDifferenceColumns(modules) {
    const differs = (name) => modules.some(({ figures }) => figures[name] && figures[name].before !== figures[name].after);
    return columns.filter(({ figure }) => figure === 'size' || differs(figure));
}
const columns = [
    createColumn('size', 'size', (change, kind) => showSides(change, kind, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)),
    createColumn('Δ', 'size', showChange),
    createColumn('Δ gzip', 'gzip', showChange),
    createColumn('Δ brotli', 'brotli', showChange),
    createColumn('Δ input', 'input', showChange),
    createColumn('start-up', 'start-up', (change, kind) => showSides(change, kind, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)),
    createColumn('Δ segments', 'segments', change => signed(change, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)),
    createColumn('Δ pages', 'pages', change => signed(change, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)),
];
function createColumn(name, figure, show) {
    const text = ({ figures, kind }) => {
        const change = figures[figure];
        return change ? show(change, kind) : '';
    };
    return { name, figure, text };
}
function showChange(change, kind) {
    return kind === 'changed' ? showGrowth(change) : formatDelta(change);
}
function showGrowth(change) {
    const growth = change.before === change.after ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(change.before, change.after);
    return growth === '' ? formatDelta(change) : `${formatDelta(change)} (${growth})`;
}
function showSides({ before, after }, kind, format) {
    if (kind === 'new')
        return format(after);
    if (kind === 'gone' || before === after)
        return format(before);
    return `${format(before)} → ${format(after)}`;
}
function formatDelta(change) {
    return signed(change, _format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3);
}
function signed({ before, after }, format) {
    if (before === after)
        return '±0';
    return `${after < before ? '−' : '+'}${format(Math.abs(after - before))}`;
}


/***/ }),

/***/ 9100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* unused harmony export hasChanged */
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);
/* harmony import */ var _start_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2583);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(442);



function compareWithBase({ base, modules, options }) {
    if (!base)
        return undefined;
    const isShare = options.some(({ name, values }) => name === 'shard' && !values.includes('0/1'));
    const before = new Map(base.modules.map(module => [module.path, module]));
    const now = new Set(modules.map(({ path }) => path));
    const common = modules.flatMap(module => {
        const other = before.get(module.path);
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$)(module) && other ? [compareModule(other, (0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .toBaseModule */ .L)(module))] : [];
    });
    const changed = common.filter(({ isChanged }) => isChanged);
    const added = modules.filter(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$).filter(({ path }) => !before.has(path));
    const gone = base.modules.filter(({ path }) => !now.has(path));
    const single = isShare ? [] : [...added.filter(({ earlier }) => !earlier).map(addModule), ...gone.map(removeModule)];
    const knownWith = (status) => modules.filter(module => module.status === status && before.has(module.path));
    const failed = knownWith('failed').map(({ path }) => ({ path, kind: 'failed', figures: {} }));
    return {
        source: base.source,
        commit: base.commit,
        modules: [...failed, ...[...changed.map(({ module }) => module), ...single].sort(compareGrowth)],
        unchanged: common.length - changed.length,
        skipped: knownWith('skipped').length,
        elsewhere: added.length + gone.length - single.length,
        common: common.length,
        totals: {
            common: addUp(common.map(({ module }) => module)),
            all: addUp([...common.map(({ module }) => module), ...single]),
        },
    };
}
function hasChanged(report) {
    const { modules = [] } = compareWithBase(report) ?? {};
    return modules.length > 0;
}
function compareModule(before, after) {
    const isOther = before.sha256 !== after.sha256;
    const figures = {
        size: { before: before.bytesAfter, after: after.bytesAfter },
        ...compareCompressed(before, after),
        input: { before: before.bytesBefore, after: after.bytesBefore },
        ...(isOther ? compareStartUp(before, after) : {}),
        segments: { before: before.segments, after: after.segments },
        pages: { before: before.pages, after: after.pages },
    };
    const isChanged = isOther || Object.values(figures).some(({ before, after }) => before !== after);
    const module = { path: after.path, kind: 'changed', figures };
    return { module, isChanged };
}
function compareCompressed(before, after) {
    const pairs = after.compressed.flatMap(size => {
        const other = before.compressed.find(({ format, level }) => format === size.format && level === size.level);
        return other ? [[size.format, { before: other.after, after: size.after }]] : [];
    });
    return Object.fromEntries(pairs);
}
function compareStartUp({ startUp: before }, { startUp: after }) {
    if (!before || !after || !(0,_start_up_js__WEBPACK_IMPORTED_MODULE_2__/* .differ */ .Tx)(before.after, after.after))
        return {};
    return { 'start-up': { before: before.after.least, after: after.after.least } };
}
function addModule(module) {
    const figures = measure((0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .toBaseModule */ .L)(module), after => ({ before: 0, after }));
    return { path: module.path, kind: 'new', figures };
}
function removeModule(module) {
    return { path: module.path, kind: 'gone', figures: measure(module, before => ({ before, after: 0 })) };
}
function measure(module, place) {
    return {
        size: place(module.bytesAfter),
        ...Object.fromEntries(module.compressed.map(({ format, after }) => [format, place(after)])),
    };
}
function growthOf({ figures: { size } }) {
    return size ? size.after - size.before : 0;
}
function compareGrowth(one, other) {
    return growthOf(other) - growthOf(one) || (one.path < other.path ? -1 : 1);
}
const summed = ['size', 'gzip', 'brotli'];
function addUp(modules) {
    const sums = summed.flatMap(name => {
        const changes = modules.flatMap(({ figures }) => figures[name] ?? []);
        if (changes.length < modules.length || changes.length === 0)
            return [];
        const sumOf = (side) => changes.reduce((sum, change) => sum + change[side], 0);
        return [[name, { before: sumOf('before'), after: sumOf('after') }]];
    });
    return Object.fromEntries(sums);
}


/***/ }),

/***/ 6357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ groupFailures),
/* harmony export */   K: () => (/* binding */ nameSome)
/* harmony export */ });
function groupFailures(failed) {
    const groups = new Map();
    for (const module of failed) {
        const cause = JSON.stringify([module.earlier, module.error.split(`\`${module.path}\``)]);
        const known = groups.get(cause);
        if (known)
            known.paths.push(module.path);
        else
            groups.set(cause, { first: module, paths: [module.path] });
    }
    return [...groups.values()];
}
function nameSome(paths, count, show) {
    const rest = paths.length - count;
    const named = paths.slice(0, count).map(show).join(', ');
    return rest > 0 ? `${named} and ${rest.toLocaleString('en')} more` : named;
}


/***/ }),

/***/ 5112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ describeSkipped),
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   N4: () => (/* binding */ cacheNote),
/* harmony export */   NM: () => (/* binding */ listOptions),
/* harmony export */   iN: () => (/* binding */ listTotals),
/* harmony export */   vZ: () => (/* binding */ describeRun),
/* harmony export */   xE: () => (/* binding */ describeMore)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3920);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6964);
/* harmony import */ var _start_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);





const title = 'Pre-initialized WebAssembly';
function describeRun(report) {
    const { count, cached, failed, skipped, time } = report;
    const { texts, result } = compareRun(report);
    return [
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} pre-initialized`,
        cached > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(cached)} from the cache)` : '',
        failed > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed)} failed` : '',
        skipped > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(skipped)} skipped` : '',
        ` in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(time)}`,
        count > 0 ? `: ${texts.before} → ${texts.after}` : '',
        count > 0 && result ? ` (${result})` : '',
    ].join('');
}
function listTotals(report) {
    const { modules, count, cached, failed, skipped, time } = report;
    const startUp = (0,_start_up_js__WEBPACK_IMPORTED_MODULE_1__/* .sumStartUps */ .mn)(modules.filter(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isDone */ .$));
    const all = count < modules.length ? `of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(modules.length)}` : '';
    const fromCache = cached > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(cached)} from the cache` : '';
    const before = modules.filter(({ earlier }) => earlier).length;
    const fromEarlier = before > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(before)} from an earlier step` : '';
    const notTried = skipped > 0 ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(skipped)} skipped` : '';
    return [
        createTotal('Modules', (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count), all, fromCache, fromEarlier),
        ...(failed > 0 ? [createTotal('Failed', (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failed), notTried)] : []),
        ...(count > 0 ? [totalOf(compareRun(report))] : []),
        ...(startUp ? [totalOf((0,_start_up_js__WEBPACK_IMPORTED_MODULE_1__/* .compareStartUp */ .XD)('Start-up', startUp))] : []),
        createTotal('Time', (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(time)),
    ];
}
function listOptions({ options }) {
    return options.flatMap(({ name, values }) => values.map(value => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .showControls */ .mz)(`${name}: ${value}`)));
}
function compareRun({ bytesBefore, bytesAfter }) {
    return (0,_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSizes */ .mR)('Size', { before: bytesBefore, after: bytesAfter });
}
function totalOf({ name, texts, result }) {
    return createTotal(name, texts.after, `from ${texts.before}`, result);
}
function createTotal(name, value, ...notes) {
    return { name, value, note: notes.filter(note => note !== '').join(', ') };
}
const cacheNote = 'Times of modules from the cache are those of the run that initialized them. Their start-up is left out here.';
function describeSkipped(count) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(count, 'module')} not tried, since another one had failed`;
}
function describeMore(count, singular, plural = `${singular}s`) {
    return `+${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(count, `more ${singular}`, `more ${plural}`)}`;
}


/***/ }),

/***/ 278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseReport)
});

// EXTERNAL MODULE: ./build/report/stored-record.js
var stored_record = __webpack_require__(3108);
;// CONCATENATED MODULE: ./build/report/reading/report-schema.js
const reportSchema = { "type": "object", "properties": { "version": { "type": "number", "const": 3 }, "engine": { "type": "object", "properties": { "name": { "type": "string", "const": "wizer-action" }, "version": { "type": "string" }, "node": { "type": "string" }, "v8": { "type": "string" } } }, "job": { "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "commit": { "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, { "type": "null" }] }, "base": { "anyOf": [{ "type": "object", "properties": { "source": { "type": "string" }, "commit": { "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, { "type": "null" }] }, "modules": { "type": "array", "items": { "type": "object", "properties": { "pages": { "type": "integer", "minimum": 0 }, "compressed": { "type": "array", "maxItems": 2, "items": { "type": "object", "properties": { "format": { "type": "string", "enum": ["gzip", "brotli"] }, "level": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 } } } }, "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "segments": { "type": "integer", "minimum": 0 }, "startUp": { "anyOf": [{ "type": "object", "properties": { "before": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } }, "after": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } } } }, { "type": "null" }] }, "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } } }, { "type": "null" }] }, "options": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "values": { "type": "array", "items": { "type": "string" } } } } }, "modules": { "type": "array", "items": { "anyOf": [{ "type": "object", "properties": { "status": { "type": "string", "enum": ["initialized", "cached"] }, "path": { "type": "string" }, "earlier": { "type": "boolean" }, "output": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "report": { "type": "object", "properties": { "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "initFunction": { "type": "string" }, "globals": { "type": "integer", "minimum": 0 }, "tables": { "type": "integer", "minimum": 0 }, "changedGlobals": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "index": { "type": "integer", "minimum": 0 }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "type": { "type": "string" }, "before": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "after": { "type": "string" } } } }, "changedTables": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "index": { "type": "integer", "minimum": 0 }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 }, "changed": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } } } }, "memories": { "type": "array", "maxItems": 100000, "items": { "type": "object", "properties": { "pages": { "type": "integer", "minimum": 0 }, "dataBytes": { "type": "integer", "minimum": 0 }, "segments": { "type": "integer", "minimum": 0 }, "copyOnWrite": { "type": "boolean" }, "map": { "anyOf": [{ "type": "object", "properties": { "nonZeroBytes": { "type": "integer", "minimum": 0 }, "cells": { "type": "array", "maxItems": 256, "items": { "type": "number", "minimum": 0, "maximum": 1 } } } }, { "type": "null" }] }, "regions": { "type": "array", "maxItems": 200, "items": { "type": "object", "properties": { "name": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "changed": { "type": "integer", "minimum": 0 }, "added": { "type": "integer", "minimum": 0 }, "nonZero": { "type": "integer", "minimum": 0 } } } }, "largest": { "type": "array", "maxItems": 10, "items": { "type": "object", "properties": { "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "region": { "type": "string" } } } } } } }, "segments": { "type": "integer", "minimum": 0 }, "dropped": { "anyOf": [{ "type": "object", "properties": { "functions": { "type": "integer", "minimum": 0 }, "bytes": { "type": "integer", "minimum": 0 }, "sections": { "type": "array", "maxItems": 100, "items": { "type": "string" } } } }, { "type": "null" }] }, "clearedStack": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "observed": { "type": "object", "properties": { "random": { "type": "integer", "minimum": 0 }, "clock": { "type": "integer", "minimum": 0 }, "environment": { "type": "integer", "minimum": 0 }, "arguments": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 }, "stdin": { "type": "integer", "minimum": 0 }, "writes": { "type": "integer", "minimum": 0 } } }, "refusedWrites": { "type": "array", "maxItems": 100, "items": { "type": "string" } }, "findings": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "id": { "type": "string" }, "message": { "type": "string" } } } }, "times": { "type": "object", "properties": { "parse": { "type": "number", "minimum": 0 }, "instrument": { "type": "number", "minimum": 0 }, "compile": { "type": "number", "minimum": 0 }, "instantiate": { "type": "number", "minimum": 0 }, "initialize": { "type": "number", "minimum": 0 }, "snapshot": { "type": "number", "minimum": 0 }, "rewrite": { "type": "number", "minimum": 0 }, "validate": { "type": "number", "minimum": 0 }, "total": { "type": "number", "minimum": 0 } } }, "startUp": { "anyOf": [{ "type": "object", "properties": { "before": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } }, "after": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } } } }, { "type": "null" }] } } }, "compressed": { "type": "array", "maxItems": 2, "items": { "type": "object", "properties": { "format": { "type": "string", "enum": ["gzip", "brotli"] }, "level": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 }, "parts": { "type": "integer", "minimum": 0 }, "regions": { "type": "array", "maxItems": 1000, "items": { "type": "integer", "minimum": 0 } } } } }, "warnings": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "message": { "type": "string" } } } }, "log": { "anyOf": [{ "type": "object", "properties": { "bytes": { "type": "integer", "minimum": 0 }, "text": { "type": "string" } } }, { "type": "null" }] } } }, { "type": "object", "properties": { "status": { "type": "string", "const": "failed" }, "path": { "type": "string" }, "earlier": { "type": "boolean" }, "error": { "type": "string" }, "frames": { "type": "array", "items": { "type": "string" } }, "log": { "anyOf": [{ "type": "object", "properties": { "bytes": { "type": "integer", "minimum": 0 }, "text": { "type": "string" } } }, { "type": "null" }] }, "repeat": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, { "type": "object", "properties": { "status": { "type": "string", "const": "skipped" }, "path": { "type": "string" }, "earlier": { "type": "boolean" } } }] } }, "count": { "type": "integer", "minimum": 0 }, "cached": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "time": { "type": "number", "minimum": 0 } } };

;// CONCATENATED MODULE: ./build/report/reading/parse-report.js


const { version } = reportSchema.properties;
function parseReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: 'other', problem: 'no JSON' };
    }
    if (isReport(value))
        return { kind: 'report', report: value };
    const found = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
    const isOther = Number.isInteger(found) && found !== version.const;
    return { kind: 'other', problem: isOther ? `version ${found}` : 'values that no report has' };
}
function isReport(value) {
    return (0,stored_record/* matches */.c)(reportSchema, value);
}


/***/ }),

/***/ 2882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ storedRecordSchema)
/* harmony export */ });
const storedRecordSchema = { "type": "object", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "report": { "type": "object", "properties": { "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "initFunction": { "type": "string" }, "globals": { "type": "integer", "minimum": 0 }, "tables": { "type": "integer", "minimum": 0 }, "changedGlobals": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "index": { "type": "integer", "minimum": 0 }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "type": { "type": "string" }, "before": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "after": { "type": "string" } } } }, "changedTables": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "index": { "type": "integer", "minimum": 0 }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 }, "changed": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } } } }, "memories": { "type": "array", "maxItems": 100000, "items": { "type": "object", "properties": { "pages": { "type": "integer", "minimum": 0 }, "dataBytes": { "type": "integer", "minimum": 0 }, "segments": { "type": "integer", "minimum": 0 }, "copyOnWrite": { "type": "boolean" }, "map": { "anyOf": [{ "type": "object", "properties": { "nonZeroBytes": { "type": "integer", "minimum": 0 }, "cells": { "type": "array", "maxItems": 256, "items": { "type": "number", "minimum": 0, "maximum": 1 } } } }, { "type": "null" }] }, "regions": { "type": "array", "maxItems": 200, "items": { "type": "object", "properties": { "name": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "changed": { "type": "integer", "minimum": 0 }, "added": { "type": "integer", "minimum": 0 }, "nonZero": { "type": "integer", "minimum": 0 } } } }, "largest": { "type": "array", "maxItems": 10, "items": { "type": "object", "properties": { "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "region": { "type": "string" } } } } } } }, "segments": { "type": "integer", "minimum": 0 }, "dropped": { "anyOf": [{ "type": "object", "properties": { "functions": { "type": "integer", "minimum": 0 }, "bytes": { "type": "integer", "minimum": 0 }, "sections": { "type": "array", "maxItems": 100, "items": { "type": "string" } } } }, { "type": "null" }] }, "clearedStack": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "observed": { "type": "object", "properties": { "random": { "type": "integer", "minimum": 0 }, "clock": { "type": "integer", "minimum": 0 }, "environment": { "type": "integer", "minimum": 0 }, "arguments": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 }, "stdin": { "type": "integer", "minimum": 0 }, "writes": { "type": "integer", "minimum": 0 } } }, "refusedWrites": { "type": "array", "maxItems": 100, "items": { "type": "string" } }, "findings": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "id": { "type": "string" }, "message": { "type": "string" } } } }, "times": { "type": "object", "properties": { "parse": { "type": "number", "minimum": 0 }, "instrument": { "type": "number", "minimum": 0 }, "compile": { "type": "number", "minimum": 0 }, "instantiate": { "type": "number", "minimum": 0 }, "initialize": { "type": "number", "minimum": 0 }, "snapshot": { "type": "number", "minimum": 0 }, "rewrite": { "type": "number", "minimum": 0 }, "validate": { "type": "number", "minimum": 0 }, "total": { "type": "number", "minimum": 0 } } }, "startUp": { "anyOf": [{ "type": "object", "properties": { "before": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } }, "after": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } } } }, { "type": "null" }] } } }, "compressed": { "type": "array", "maxItems": 2, "items": { "type": "object", "properties": { "format": { "type": "string", "enum": ["gzip", "brotli"] }, "level": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 }, "parts": { "type": "integer", "minimum": 0 }, "regions": { "type": "array", "maxItems": 1000, "items": { "type": "integer", "minimum": 0 } } } } }, "key": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } };


/***/ }),

/***/ 3108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches),
/* harmony export */   t: () => (/* binding */ isStoredRecord)
/* harmony export */ });
/* harmony import */ var _stored_record_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2882);

function isStoredRecord(value) {
    return matches(_stored_record_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .storedRecordSchema */ .y, value);
}
function matches(schema, value) {
    if ('const' in schema && value !== schema.const)
        return false;
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


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/report/model/failure.js
var failure = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/report/model/groups.js
var groups = __webpack_require__(6357);
// EXTERNAL MODULE: ./build/report/model/module.js
var model_module = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/report/model/run.js
var run = __webpack_require__(5112);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/report/model/comparison/describe-difference.js
var describe_difference = __webpack_require__(7544);
// EXTERNAL MODULE: ./build/report/model/comparison/difference.js
var comparison_difference = __webpack_require__(9100);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/width.js
var report_width = __webpack_require__(9903);
// EXTERNAL MODULE: ./build/report/terminal/style.js
var terminal_style = __webpack_require__(4829);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/model/columns.js
var model_columns = __webpack_require__(5818);
// EXTERNAL MODULE: ./build/report/model/paths.js
var model_paths = __webpack_require__(7145);
;// CONCATENATED MODULE: ./build/report/terminal/table.js





const leastPath = 24;
const gap = '  ';
function renderTable(done, width, style) {
    const total = done.length > 1 ? [(0,format/* formatNumberOf */.Of)(done.length, 'module')] : [];
    const shared = (0,model_paths/* findSharedFolder */.h$)(done);
    const paths = ['module', ...done.map(({ path }) => (0,terminal_style/* showPlain */.I)(path.slice(shared.length))), ...total];
    const longest = (0,report_width/* widthOfAll */.$H)(paths);
    const drawn = (0,model_columns/* listColumns */.U)(done).map(column => drawColumn(column, done));
    const columns = chooseColumns(drawn, width - 2 - Math.min(leastPath, longest));
    const pathWidth = Math.min(longest, Math.max(leastPath, width - 2 - sumWidths(columns)));
    const rows = paths.map((path, row) => {
        const cells = columns.map(({ texts, width }) => (0,report_width/* padTo */.v0)(texts[row] ?? '', width, 'start'));
        const line = [(0,report_width/* padTo */.v0)((0,report_width/* shortenMiddle */.jM)(path, pathWidth), pathWidth, 'end'), ...cells].join(gap).trimEnd();
        const module = done[row - 1];
        return module ? `${renderMark(module, style)} ${line}` : `  ${style('bold', line)}`;
    });
    return [...renderShared(shared, width), ...rows];
}
function renderShared(shared, width) {
    if (shared === '')
        return [];
    const room = width - 3 - model_paths/* sharedFolderNote */.u4.length;
    return [`  ${model_paths/* sharedFolderNote */.u4} ${(0,report_width/* shortenMiddle */.jM)((0,terminal_style/* showPlain */.I)(shared), Math.max(leastPath, room))}`];
}
function renderMark({ status }, style) {
    return status === 'cached' ? style('dim', '↺') : style('green', '✓');
}
function drawColumn({ name, side, rank, cell, total }, done) {
    const cells = [...done.map(cell), total(done)];
    const texts = [side === 'after' ? side : name, ...cells.map(cell => cell?.text ?? '')];
    return { texts, width: (0,report_width/* widthOfAll */.$H)(texts), rank };
}
function chooseColumns(columns, room) {
    if (columns.length === 0 || sumWidths(columns) <= room)
        return columns;
    const last = Math.max(...columns.map(({ rank }) => rank));
    const others = columns.filter(({ rank }) => rank !== last);
    return chooseColumns(others, room);
}
function sumWidths(columns) {
    return columns.reduce((sum, { width }) => sum + gap.length + width, 0);
}

;// CONCATENATED MODULE: ./build/report/terminal/difference.js








const rows = 20;
const difference_leastPath = 20;
const indent = '  ';
const shown = new Set(['Δ', 'Δ gzip', 'Δ brotli', 'start-up']);
function renderDifference(report, width, style) {
    const difference = (0,comparison_difference/* compareWithBase */.t)(report);
    if (!difference)
        return [];
    const { source, commit } = (0,describe_difference/* nameBase */.zm)(difference);
    const name = `${(0,terminal_style/* showPlain */.I)(source)}${commit && ` (${commit})`}`;
    const named = difference.modules.slice(0, rows);
    const missing = difference.modules.length - named.length;
    const wrap = (text) => (0,report_text/* wrapWords */.EO)(text, width - indent.length, dist/* default */.A);
    const [heading = '', ...rest] = wrap(`Compared with ${name}: ${(0,describe_difference/* describeCounts */.wv)(difference)}`);
    return [
        style('bold', heading),
        ...[...rest, ...(0,describe_difference/* describeTotals */.xJ)(difference).flatMap(wrap)].map(line => `${indent}${line}`),
        ...renderRows(named, width, style),
        ...(missing > 0 ? [`${indent}${(0,run/* describeMore */.xE)(missing, 'module')} that differ`] : []),
    ];
}
function renderRows(modules, width, style) {
    const columns = (0,describe_difference/* listDifferenceColumns */.Zg)(modules).filter(({ name }) => shown.has(name));
    const paths = modules.map(({ path }) => (0,terminal_style/* showPlain */.I)(path));
    const longest = (0,report_width/* widthOfAll */.$H)(paths);
    const all = [
        { texts: modules.map(({ kind }) => describe_difference/* kindMarks */.n4[kind]), side: 'end' },
        ...columns.map(({ name, text }) => ({
            texts: modules.map(module => title(name, text(module))),
            side: 'start',
        })),
    ].map(column => ({ ...column, width: (0,report_width/* widthOfAll */.$H)(column.texts) }));
    const fitting = fitColumns(all.filter(({ width }) => width > 0), width - indent.length - Math.min(difference_leastPath, longest));
    const pathWidth = Math.min(longest, Math.max(difference_leastPath, width - indent.length - sumWidths(fitting)));
    return paths.map((path, row) => {
        const cells = fitting.map(({ texts, width, side }) => (0,report_width/* padTo */.v0)(texts[row] ?? '', width, side));
        const line = [(0,report_width/* padTo */.v0)((0,report_width/* shortenMiddle */.jM)(path, pathWidth), pathWidth, 'end'), ...cells].join(gap).trimEnd();
        return `${indent}${modules[row]?.kind === 'failed' ? style('red', line) : line}`;
    });
}
function fitColumns(columns, room) {
    return columns.length <= 2 || sumWidths(columns) <= room ? columns : fitColumns(columns.slice(0, -1), room);
}
function title(name, text) {
    return text === '' || name === 'Δ' ? text : `${name.replace('Δ ', '')} ${text}`;
}

;// CONCATENATED MODULE: ./build/report/terminal.js










const lastPrinted = { characters: 1000, lines: 10 };
const namedPaths = 3;
function renderTerminal(report, options) {
    const { color, width = Number.POSITIVE_INFINITY, hasTable = true } = options;
    const style = (0,terminal_style/* createStyle */._)(color);
    const done = report.modules.filter(report_report/* isDone */.$);
    const blocks = [
        ...(0,groups/* groupFailures */.B)(report.modules.filter(report_report/* isFailed */.I)).map(group => renderFailure(group, width, style)),
        hasTable && done.length > 0 ? renderTable(done, width, style) : [],
        renderWarnings(done, width, style),
        hasTable ? renderDifference(report, width, style) : [],
        hasTable ? [style(report.failed > 0 ? 'red' : 'bold', (0,run/* describeRun */.vZ)(report))] : [],
    ];
    const texts = blocks.filter(block => block.length > 0).map(block => block.join('\n'));
    return texts.map(text => `${text}\n`).join('\n');
}
function renderFailure(group, width, style) {
    const { error, stack, printed } = (0,failure/* describeFailure */.Ic)(group, { printed: lastPrinted.characters });
    const begin = gutter(style);
    const lines = printed?.lines.slice(-lastPrinted.lines) ?? [];
    return [
        `${style('red', '✗ failed')} ${style('bold', (0,groups/* nameSome */.K)(group.paths, namedPaths, terminal_style/* showPlain */.I))}`,
        ...renderSentence(error, width, style),
        ...(stack?.lines ?? []).map(line => `${begin}  ${(0,terminal_style/* showPlain */.I)(line)}`),
        ...(printed ? [`${begin}${printed.heading}, at the end:`] : []),
        ...lines.map(line => `${begin}  ${(0,terminal_style/* showPlain */.I)(line)}`.trimEnd()),
    ];
}
function renderWarnings(done, width, style) {
    const paths = new Map();
    for (const { path, warnings } of done)
        for (const warning of warnings.map(model_module/* describeFinding */.jb)) {
            const known = paths.get(warning);
            if (known)
                known.push(path);
            else
                paths.set(warning, [path]);
        }
    return [...paths].flatMap(([warning, paths]) => [
        `${style('yellow', '! warning')} ${style('bold', (0,groups/* nameSome */.K)(paths, namedPaths, terminal_style/* showPlain */.I))}`,
        ...renderSentence((0,report_text/* showSentence */.Zu)(warning), width, style),
    ]);
}
function renderSentence(sentence, width, style) {
    return (0,report_text/* wrapWords */.EO)((0,terminal_style/* showPlain */.I)(sentence), width - 4, dist/* default */.A).map(line => `${gutter(style)}${line}`);
}
function gutter(style) {
    return `  ${style('dim', '│')} `;
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ widthOfAll),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
/* harmony import */ var fast_string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3223);

function shortenMiddle(text, width) {
    if ((0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text) <= width)
        return text;
    const end = unitsOfColumn * width;
    const kept = text.length > 2 * end ? `${text.slice(0, end)}${text.slice(-end)}` : text;
    const characters = Array.from(new Intl.Segmenter().segment(kept), ({ segment }) => segment);
    const head = takeWidth(characters, Math.floor((width - 1) / 3));
    const tail = takeWidth(characters.toReversed(), width - 1 - (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(head.join('')));
    return `${head.join('')}…${tail.toReversed().join('')}`;
}
const unitsOfColumn = 20;
function takeWidth(characters, width) {
    let left = width;
    const end = characters.findIndex(character => {
        left -= (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(character);
        return left < 0;
    });
    return end === -1 ? characters : characters.slice(0, end);
}
function widthOfAll(texts) {
    return texts.reduce((widest, text) => Math.max(widest, (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)), 0);
}
function padTo(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - (0,fast_string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
    return side === 'end' ? text + space : space + text;
}


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ fast_string_width_dist)
});

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);


/***/ })

};
