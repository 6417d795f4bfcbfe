export const id = 490;
export const ids = [490];
export const modules = {

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeStep: () => (/* binding */ mergeStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/files/places.js
var places = __webpack_require__(3190);
// EXTERNAL MODULE: ./build/files/temporary-files.js
var temporary_files = __webpack_require__(4861);
// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/report/html.js + 12 modules
var report_html = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/report/make-report.js
var make_report = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/batch/find-places.js
var find_places = __webpack_require__(8625);
// EXTERNAL MODULE: ./build/batch/read-earlier.js
var read_earlier = __webpack_require__(8266);
// EXTERNAL MODULE: ./build/report/model/paths.js
var paths = __webpack_require__(7145);
// EXTERNAL MODULE: ./build/report/report.js
var report = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/report/merge.js



function mergeReports(reports) {
    const [{ report: first }] = reports;
    const split = findSplit(reports);
    const rename = createRename(reports, split);
    const modules = new Map();
    for (const { name, report } of reports)
        for (const module of report.modules) {
            const path = rename(name, module.path);
            const known = modules.get(path);
            if (!known || (known.earlier && !module.earlier))
                modules.set(path, { ...module, path });
        }
    const time = Math.max(...reports.map(({ report }) => report.time));
    const facts = {
        job: shared(reports, ({ job }) => job),
        commit: shared(reports, ({ commit }) => commit),
        base: mergeBases(reports, split, rename),
        options: shareOptions(reports),
    };
    return { ...(0,make_report/* makeReport */.dO)((0,paths/* sortByPath */.$y)(modules.values()), time, first.engine.version, facts), engine: first.engine };
}
function findSplit(reports) {
    const seen = new Map();
    const split = new Set();
    for (const { report } of reports) {
        const bases = new Map(report.base?.modules.map(({ path, sha256 }) => [path, sha256]));
        for (const module of report.modules) {
            const { path } = module;
            const meaning = JSON.stringify(meaningOf(module));
            const known = seen.get(path);
            const base = bases.get(path) ?? known?.base;
            const isOtherBase = known?.base !== undefined && known.base !== base;
            if (known && (known.meaning !== meaning || isOtherBase))
                split.add(path);
            seen.set(path, { meaning, base });
        }
    }
    return split;
}
function createRename(reports, split) {
    const taken = new Set(reports.flatMap(({ report }) => report.modules.map(({ path }) => path)));
    const renamed = new Map();
    return (name, path) => {
        if (!split.has(path))
            return path;
        const key = JSON.stringify([name, path]);
        const known = renamed.get(key);
        if (known !== undefined)
            return known;
        let free = `${name}: ${path}`;
        while (taken.has(free))
            free = `${name}: ${free}`;
        taken.add(free);
        renamed.set(key, free);
        return free;
    };
}
function meaningOf(module) {
    if ((0,report/* isDone */.$)(module))
        return ['done', module.sha256];
    return (0,report/* isFailed */.I)(module) ? ['failed', module.error] : ['skipped'];
}
function mergeBases(reports, split, rename) {
    const based = reports.flatMap(({ name, report }) => {
        const own = new Set(report.modules.map(({ path }) => path));
        return report.base ? [{ name, own, base: report.base }] : [];
    });
    const [first] = based;
    if (!first)
        return null;
    const modules = new Map();
    const add = (module, path) => modules.has(path) || modules.set(path, { ...module, path });
    for (const { name, own, base } of based)
        for (const module of base.modules)
            if (own.has(module.path))
                add(module, rename(name, module.path));
    for (const { own, base } of based)
        for (const module of base.modules)
            if (!own.has(module.path) && !split.has(module.path))
                add(module, module.path);
    const sources = [...new Set(based.map(({ base }) => base.source))];
    const commits = new Set(based.map(({ base }) => base.commit));
    return {
        source: sources.join(', ').slice(0, 500).toWellFormed(),
        commit: commits.size === 1 ? first.base.commit : null,
        modules: (0,paths/* sortByPath */.$y)(modules.values()),
    };
}
function shareOptions(reports) {
    const [first, ...others] = reports.map(({ report }) => report.options);
    const sets = others.map(options => new Set(options.map(option => JSON.stringify(option))));
    return (first ?? []).filter(option => {
        const text = JSON.stringify(option);
        return sets.every(options => options.has(text));
    });
}
function shared(reports, find) {
    const values = new Set(reports.map(({ report }) => find(report)));
    const [value = null] = values;
    return values.size === 1 ? value : null;
}

// EXTERNAL MODULE: ./build/report/reading/parse-report.js + 1 modules
var parse_report = __webpack_require__(278);
;// CONCATENATED MODULE: ./build/batch/merge/read-reports.js





const maxFiles = 1000;
const maxCharacters = 256 << 20;
const expected = 'a `report.json` as this version of wizer-action writes it';
function readReports(files) {
    if (files.length > maxFiles)
        throw new file_error/* FileError */.f('read', `cannot merge the reports: found ${files.length}, expected at most ${maxFiles}`);
    refuseTwins(files);
    const names = nameByDifference(files.map(({ name }) => name));
    let room = maxCharacters;
    const [first, ...others] = files.map((file, index) => {
        const { report, size } = readSized(file);
        room -= size;
        if (room < 0)
            throw new file_error/* FileError */.f('read', `cannot merge the reports: found more than ${maxCharacters} characters, expected less in all`);
        return { name: names[index] ?? file.name, report };
    });
    if (!first)
        throw new file_error/* FileError */.f('read', 'cannot merge reports: found none, expected the name of at least one');
    const report = mergeReports([first, ...others]);
    if (Number.isFinite(report.bytesBefore + report.bytesAfter))
        return report;
    throw new file_error/* FileError */.f('read', 'cannot merge the reports: found sizes whose sum is no number, expected those of modules');
}
function readReport(file) {
    return readSized(file).report;
}
function readSized({ file, name }) {
    const found = (0,read_earlier/* readRegular */.VX)(file, read_earlier/* maxReport */.zc);
    const parsed = found?.kind === 'text' ? (0,parse_report/* parseReport */.M)(found.text) : found;
    if (found?.kind === 'text' && parsed?.kind === 'report')
        return { report: parsed.report, size: found.text.length };
    const problem = parsed?.kind === 'other' ? parsed.problem : 'no file';
    throw new file_error/* FileError */.f('read', `cannot read the report \`${name}\`: found ${problem}, expected ${expected}`);
}
function refuseTwins(files) {
    const seen = new Map();
    for (const { file, name } of files) {
        const place = (0,places/* realPlace */.oD)(file);
        const twin = seen.get(place);
        if (twin !== undefined)
            throw new file_error/* FileError */.f('read', `cannot merge \`${twin}\` and \`${name}\`: found one file, expected each report once`);
        seen.set(place, name);
    }
}
function nameByDifference(paths) {
    const split = paths.map(path => (0,places/* slashed */.df)(path).split('/'));
    const start = countShared(split);
    const rest = split.map(parts => parts.slice(start));
    const end = countShared(rest.map(parts => parts.toReversed()));
    const names = rest.map(parts => parts.slice(0, parts.length - end).join('/'));
    return names.every(name => /.\.json$/.test(name)) ? names.map(name => name.slice(0, -'.json'.length)) : names;
}
function countShared(all) {
    const [first = []] = all;
    const most = Math.min(...all.map(parts => parts.length)) - 1;
    const end = first.findIndex((part, index) => index >= most || all.some(parts => parts[index] !== part));
    return Math.max(0, end);
}

;// CONCATENATED MODULE: ./build/batch/merge/merge-step.js











async function mergeStep(request) {
    const { batch, files, workspace, upload } = request;
    const { outDir, allowed } = (0,find_places/* findPlaces */.C)({ outDir: batch.outDir, inPlace: true }, request);
    if (files.length === 0)
        throw new file_error/* FileError */.f('read', `cannot find any report: found no file that ${listGlobs(batch.mergeReports)} matches, expected those of other jobs: see the option \`merge-reports\``);
    const nameOf = (file) => (0,places/* slashed */.df)((0,external_node_path_.relative)(workspace, file));
    const named = [...new Set(files)].sort().map(file => ({ file, name: nameOf(file) }));
    for (const { file, name } of named)
        (0,places/* checkPlace */.uD)(file, allowed, `the report \`${name}\``);
    const merged = readReports(named);
    const report = request.base ? { ...merged, base: request.base } : merged;
    request.signal.throwIfAborted();
    (0,places/* checkPlace */.uD)(outDir, allowed, 'the folder of the option `out-dir`');
    const results = { report: (0,external_node_path_.join)(outDir, 'report.json'), html: (0,external_node_path_.join)(outDir, 'report.html') };
    (0,write/* makeFolder */.fc)(outDir, nameOf(results.report));
    if ((0,places/* isPlacedIn */.L)(outDir, allowed))
        (0,temporary_files/* removeOldTemporaries */.dy)(outDir);
    const whole = await addRecords(report, outDir, allowed, request);
    const html = (0,report_html/* renderHtml */.K)(whole);
    (0,write/* writeText */.x3)(results.report, (0,write/* renderJson */.hF)(whole), nameOf(results.report), 'replaced');
    (0,write/* writeText */.x3)(results.html, html, nameOf(results.html), 'replaced');
    if (upload)
        await uploadResults(report, whole === report ? html : (0,report_html/* renderHtml */.K)(report), request.temporary, upload);
    return { report, results };
}
async function addRecords(report, folder, places, { files, workspace, signal, onNote }) {
    if (files.includes((0,external_node_path_.join)(folder, 'report.json')))
        return report;
    const { modules, job } = report;
    const earlier = await (0,read_earlier/* readEarlier */.lz)({ folder, workspace, places, modules, outputs: [], job, signal, onNote });
    return earlier.length > 0 ? (0,make_report/* addEarlier */.W8)(report, earlier) : report;
}
async function uploadResults(report, html, temporary, upload) {
    const folder = (0,temporary_files/* makePrivateFolder */.I2)(temporary);
    try {
        const texts = { 'report.json': (0,write/* renderJson */.hF)(report), 'report.html': html };
        for (const [name, text] of Object.entries(texts))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text);
        await upload(Object.keys(texts).map(name => (0,external_node_path_.join)(folder, name)), folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
function listGlobs(globs) {
    return globs.map(glob => `\`${glob}\``).join(', ');
}


/***/ })

};
