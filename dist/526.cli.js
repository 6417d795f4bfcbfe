export const id = 526;
export const ids = [526];
export const modules = {

/***/ 6526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseReportCommand: () => (/* binding */ parseReportCommand),
  reportCommand: () => (/* binding */ reportCommand),
  reportFlags: () => (/* binding */ reportFlags),
  reportHelp: () => (/* binding */ reportHelp)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/files/places.js
var places = __webpack_require__(3190);
// EXTERNAL MODULE: ./build/report/make-report.js
var make_report = __webpack_require__(5820);
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
// EXTERNAL MODULE: ./build/batch/read-earlier.js
var read_earlier = __webpack_require__(8266);
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

// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/report/model/comparison/base.js
var comparison_base = __webpack_require__(442);
// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(9114);
// EXTERNAL MODULE: ./build/command/flags.js
var flags = __webpack_require__(4553);
;// CONCATENATED MODULE: ./build/command/report-command.js






const outputFlags = [
    {
        name: 'output',
        kind: 'string',
        help: 'The file for the merged report, as JSON. Unset, and without another file to write: standard output.',
        aliases: ['o'],
        placeholder: 'FILE',
        group: 'Main options',
    },
    {
        name: 'html',
        kind: 'string',
        help: 'A file for the report as a page.',
        placeholder: 'FILE',
        group: 'Main options',
    },
    {
        name: 'markdown',
        kind: 'string',
        help: 'A file for the report as a job summary.',
        placeholder: 'FILE',
        group: 'Main options',
    },
];
const reportFlags = [
    ...outputFlags,
    {
        name: 'baseline-report',
        kind: 'string',
        help: 'A report to compare with, in place of those that the reports were compared with.',
        placeholder: 'FILE',
        group: 'Main options',
    },
    { name: 'help', kind: 'boolean', help: 'Print this help.', aliases: ['h'], group: 'Help' },
];
const reportHelp = {
    about: 'Makes one report of those that several runs have written, such as the jobs of a matrix, or shows them.',
    usage: ['wizer-action report merge [OPTIONS] FILE…', 'wizer-action report show [--baseline-report FILE] FILE…'],
    examples: [
        { what: 'One page of many jobs:', line: 'wizer-action report merge reports/*.json -o all.json --html all.html' },
        { what: 'What has changed since:', line: 'wizer-action report show new.json --baseline-report old.json' },
    ],
    options: reportFlags,
    notes: [
        'FILE is a `report.json`. A module that several have with different outputs gets a row for each, which begins with what tells the files apart.',
        '`merge` writes the table to standard output, or to standard error where the merged report goes there. `show` writes no file.',
        'Exit status: 0 done, 1 a file is no report or cannot be written, 2 wrong usage. A module that failed does not count.',
    ],
};
function parseReportCommand(args) {
    const { values, positionals } = (0,flags/* parseFlags */.bQ)(args, reportFlags);
    if ((0,flags/* isOn */.Mp)(values, 'help'))
        return 'help';
    const [action, ...files] = positionals;
    if (action !== 'merge' && action !== 'show') {
        const found = action === undefined ? 'nothing stands behind `report`' : `unknown command \`report ${action}\``;
        throw new flags/* UsageError */.eb(`${found}, expected \`report merge FILE…\` or \`report show FILE…\``);
    }
    if (files.length === 0)
        throw new flags/* UsageError */.eb(`no report is given, expected \`wizer-action report ${action} FILE…\``);
    const outputs = {
        output: (0,flags/* fileName */.Md)('--output', values.output),
        html: (0,flags/* fileName */.Md)('--html', values.html),
        markdown: (0,flags/* fileName */.Md)('--markdown', values.markdown),
    };
    const [written] = Object.entries(outputs).filter(([, file]) => file !== undefined);
    if (action === 'show' && written)
        throw new flags/* UsageError */.eb(`the option \`${written[0]}\` is given to \`report show\`, expected \`report merge\``);
    return { action, files, baseline: (0,flags/* fileName */.Md)('--baseline-report', values['baseline-report']), outputs };
}
async function reportCommand({ action, files, baseline, outputs }, context) {
    const { directory, isTerminal, env, columns, writeStdout, writeStderr } = context;
    const locate = (name) => ({ file: (0,external_node_path_.resolve)(directory, name), name });
    const targets = Object.values(outputs).filter(name => name !== undefined);
    report_command_refuseTwins(targets, directory);
    for (const name of targets)
        (0,write/* checkWritable */.ZB)((0,external_node_path_.resolve)(directory, name), name);
    const merged = readReports(files.map(locate));
    const base = baseline === undefined ? merged.base : (0,comparison_base/* toBase */.F)(readReport(locate(baseline)), baseline);
    const report = { ...merged, base };
    const texts = await renderOutputs(report, outputs);
    for (const [name, text] of texts)
        (0,write/* writeText */.x3)((0,external_node_path_.resolve)(directory, name), text, name);
    const isPrinted = action === 'merge' && targets.length === 0;
    const stream = isPrinted ? 'stderr' : 'stdout';
    const table = (0,terminal/* renderTerminal */.b)(report, { color: isTerminal[stream] && !env.NO_COLOR, width: columns });
    if (isPrinted)
        await writeStdout((0,write/* renderJson */.hF)(report));
    if (isPrinted)
        writeStderr(table);
    else
        await writeStdout(table);
    return 0;
}
function report_command_refuseTwins(names, directory) {
    const twin = names.find((name, index) => names.slice(0, index).some(other => (0,external_node_path_.resolve)(directory, other) === (0,external_node_path_.resolve)(directory, name)));
    if (twin !== undefined)
        throw new flags/* UsageError */.eb(`two options write to \`${twin}\`, expected a file for each`);
}
async function renderOutputs(report, { output, html, markdown }) {
    const renderPage = async () => (await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 6367))).renderHtml(report);
    const renderSummary = async () => (await __webpack_require__.e(/* import() */ 855).then(__webpack_require__.bind(__webpack_require__, 5855))).renderMarkdown(report);
    return [
        ...(output === undefined ? [] : [[output, (0,write/* renderJson */.hF)(report)]]),
        ...(html === undefined ? [] : [[html, await renderPage()]]),
        ...(markdown === undefined ? [] : [[markdown, await renderSummary()]]),
    ];
}


/***/ })

};
