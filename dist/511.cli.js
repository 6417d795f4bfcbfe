export const id = 511;
export const ids = [511,906];
export const modules = {

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ allOptions),
/* harmony export */   Am: () => (/* binding */ explainOrigin),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   hS: () => (/* binding */ findEntryFiles),
/* harmony export */   iz: () => (/* binding */ describeUnused),
/* harmony export */   tE: () => (/* binding */ sameForAll)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3190);
/* harmony import */ var _wizer_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5943);



function sameForAll(engine, limits) {
    return { defaults: { engine, limits, origins: new Map() }, entries: [] };
}
function optionsOf({ defaults, entries }, path) {
    return entries.find(entry => entry.includes(path))?.options ?? defaults;
}
function allOptions({ defaults, entries }) {
    return [defaults, ...entries.map(({ options }) => options)];
}
async function findEntryFiles({ entries }, workspace, search) {
    const globs = new Set(entries.flatMap(entry => entry.globs.filter(glob => !glob.startsWith('!'))));
    const files = await search([...globs]);
    return files.filter(file => entries.some(entry => entry.includes(pathIn(workspace, file))));
}
function describeUnused({ entries }, files, workspace) {
    const used = new Set(files.map(file => entries.find(entry => entry.includes(pathIn(workspace, file)))));
    const titles = entries.filter(entry => !used.has(entry)).map(({ title }) => title);
    if (titles.length === 0)
        return undefined;
    const [shown, rest] = [titles.slice(0, maxTitles).join(', '), titles.length - maxTitles];
    const names = rest > 0 ? `${shown} and ${rest} more` : shown;
    return `no module belongs to ${names}: the first entry that matches a module is its own`;
}
const maxTitles = 5;
function pathIn(workspace, file) {
    return (0,_files_places_js__WEBPACK_IMPORTED_MODULE_1__/* .slashed */ .df)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, file));
}
function explainOrigin(error, origins) {
    if (!(error instanceof _wizer_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR))
        return error;
    const origin = origins.get(error.option);
    if (origin === undefined)
        return error;
    const start = `cannot use the option \`${error.option}\``;
    const message = error.message.startsWith(start)
        ? `${start} in ${origin}${error.message.slice(start.length)}`
        : `${error.message} (${error.option} in ${origin})`;
    return new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(error.code, error.option, message, error.cause);
}


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ batchOptions),
/* harmony export */   MG: () => (/* binding */ compressions),
/* harmony export */   Mm: () => (/* binding */ commentChoices),
/* harmony export */   N1: () => (/* binding */ isDefaultArtifactName),
/* harmony export */   Uj: () => (/* binding */ moduleLimitNames)
/* harmony export */ });
/* harmony import */ var _cache_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);

const commentChoices = ['never', 'on-change', 'always'];
const compressions = ['gzip', 'brotli', 'both', 'none'];
const defaultArtifactName = (job, jobIndex) => `wizened-${job}-${jobIndex}`;
function isDefaultArtifactName(name, job) {
    const start = defaultArtifactName(job, '');
    return name.startsWith(start) && /^\d*$/.test(name.slice(start.length));
}
const batchOptions = [
    {
        name: 'modules',
        group: 'Modules',
        kind: 'list',
        help: 'Globs of the modules to pre-initialize. A glob that starts with `!` excludes modules. Default: those of the entries in `config`.',
        placeholder: 'GLOB',
    },
    {
        name: 'config',
        group: 'Modules',
        kind: 'string',
        help: 'A file of options, for all modules or for some of them, which override those given here. Default: `.github/wizer.yml` where it exists; `none` reads no file.',
        placeholder: 'FILE',
    },
    {
        name: 'out-dir',
        group: 'Modules',
        kind: 'string',
        default: 'wizened',
        help: 'The directory for the outputs, which keep their paths relative to the workspace below it.',
        placeholder: 'DIR',
    },
    {
        name: 'in-place',
        group: 'Modules',
        kind: 'boolean',
        default: 'false',
        help: 'Replace the inputs; reports still go to `out-dir`.',
    },
    {
        name: 'jobs',
        group: 'Modules',
        kind: 'number',
        default: '0',
        help: 'How many modules to initialize at the same time; 0 means one per available processor.',
        placeholder: 'N',
    },
    {
        name: 'fail-fast',
        group: 'Modules',
        kind: 'boolean',
        default: 'false',
        help: 'Stop at the first module that fails.',
    },
    {
        name: 'max-memory',
        group: 'Checks and limits',
        kind: 'string',
        help: 'Fail a module that needs more memory while it is initialized, such as `2GiB`. Unset: three quarters of what the machine has, divided by the jobs.',
        placeholder: 'SIZE',
    },
    {
        name: 'cache',
        group: 'Cache',
        kind: 'choice',
        default: 'auto',
        choices: _cache_use_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheChoices */ .$C,
        help: 'Keep outputs, and initialize only what has changed. `auto`: not where a release is made or the trigger is not trusted.',
        placeholder: 'WHEN',
    },
    {
        name: 'save-cache',
        group: 'Cache',
        kind: 'boolean',
        default: 'true',
        help: 'Save new outputs; `false` only restores the cache.',
    },
    {
        name: 'cache-key-prefix',
        group: 'Cache',
        kind: 'string',
        help: 'Text that the names of cache entries start with. Steps with different prefixes share no entries.',
        placeholder: 'TEXT',
    },
    {
        name: 'artifact-name',
        group: 'Upload',
        onlyInAction: true,
        kind: 'string',
        default: defaultArtifactName('${{ github.job }}', '${{ strategy.job-index }}'),
        help: 'The name of the artifact for outputs and reports. The default gets a number where another step has taken it. Empty: nothing is uploaded.',
        placeholder: 'NAME',
    },
    {
        name: 'artifact-retention-days',
        group: 'Upload',
        onlyInAction: true,
        kind: 'number',
        help: 'How many days to keep the artifact, 1 to 90. Unset: as the repository is set up.',
        placeholder: 'DAYS',
    },
    {
        name: 'summary',
        group: 'Report',
        kind: 'boolean',
        default: 'true',
        help: 'Write the job summary; `run` prints a table instead.',
    },
    {
        name: 'compressed-sizes',
        group: 'Report',
        kind: 'choice',
        default: 'gzip',
        choices: compressions,
        help: 'The compression formats in which the report gives sizes.',
        placeholder: 'KIND',
    },
    {
        name: 'max-size',
        group: 'Checks and limits',
        kind: 'string',
        help: 'Fail a module whose output is larger: bytes, or a size such as `900KiB` or `1MB`.',
        placeholder: 'SIZE',
    },
    {
        name: 'max-growth',
        group: 'Checks and limits',
        kind: 'string',
        help: 'Fail a module whose output has grown by more: bytes, a size such as `900KiB`, or a share such as `50%`.',
        placeholder: 'SIZE',
    },
    {
        name: 'baseline-report',
        group: 'Report',
        kind: 'string',
        help: 'A `report.json` to compare with. Default: that of the base branch of a pull request, from the cache.',
        placeholder: 'FILE',
    },
    {
        name: 'comment',
        group: 'Report',
        onlyInAction: true,
        kind: 'choice',
        default: 'never',
        choices: commentChoices,
        help: 'Keep one comment on the pull request up to date: `always`, or `on-change`, where a module differs from the base.',
        placeholder: 'WHEN',
    },
    {
        name: 'github-token',
        group: 'Report',
        onlyInAction: true,
        kind: 'string',
        default: '${{ github.token }}',
        help: 'The token that writes the comment; it needs `pull-requests: write`.',
        placeholder: 'TOKEN',
    },
    {
        name: 'merge-reports',
        group: 'Report',
        onlyInAction: true,
        kind: 'list',
        help: 'Globs of the reports of other jobs, to make one report and one comment of, in place of pre-initializing modules.',
        placeholder: 'GLOB',
    },
    {
        name: 'smoke-test',
        group: 'Checks and limits',
        kind: 'string',
        help: 'An exported function to call on a fresh instance of each output; it must return without a trap.',
        placeholder: 'NAME',
    },
    {
        name: 'shard',
        group: 'Modules',
        kind: 'string',
        help: 'Take only one share of the modules: `INDEX/TOTAL`, where INDEX starts from 0.',
        placeholder: 'INDEX/TOTAL',
    },
];
const moduleLimitNames = [
    'max-memory',
    'max-size',
    'max-growth',
    'smoke-test',
];


/***/ }),

/***/ 9878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ cacheChoices),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   vZ: () => (/* binding */ chooseCacheUse)
/* harmony export */ });
const cacheChoices = ['true', 'false', 'auto'];
const untrusted = new Set(['pull_request_target', 'workflow_run']);
function chooseCacheUse(choice, env) {
    if (choice === 'true')
        return { isUsed: true };
    if (choice === 'false')
        return { isUsed: false, reason: undefined };
    const found = findDistrust(env);
    return found === undefined
        ? { isUsed: true }
        : { isUsed: false, reason: `the cache is not used, because ${found}; the option \`cache: true\` uses it here too` };
}
function findDistrust({ GITHUB_REF_TYPE, GITHUB_EVENT_NAME }) {
    if (GITHUB_EVENT_NAME === 'release')
        return 'a release is made (the event is `release`)';
    if (GITHUB_REF_TYPE === 'tag')
        return 'a release is made (the run is for a tag)';
    return isUntrusted({ GITHUB_EVENT_NAME }) ? `the trigger \`${GITHUB_EVENT_NAME}\` is not trusted` : undefined;
}
function isUntrusted({ GITHUB_EVENT_NAME }) {
    return untrusted.has(GITHUB_EVENT_NAME);
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderCommandLine)
/* harmony export */ });
function renderCommandLine(words) {
    return words.map(quoteWord).join(' ');
}
function quoteWord(word) {
    return /^(?!=)[\w%+,./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ parseBatchOptions),
  W: () => (/* binding */ parseModuleLimits)
});

// EXTERNAL MODULE: ./build/wizer/options/option-values.js
var option_values = __webpack_require__(901);
// EXTERNAL MODULE: ./build/batch/options/batch-options.js
var batch_options = __webpack_require__(5477);
// EXTERNAL MODULE: ./build/batch/options/cache-use.js
var cache_use = __webpack_require__(9878);
// EXTERNAL MODULE: ./build/batch/options/shard.js
var shard = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/batch/options/size-limits.js

const factors = { k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 };
const largest = Number.MAX_SAFE_INTEGER;
const largestShare = 1_000_000;
const leastMemory = 64 * 2 ** 20;
const sizes = 'bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`';
function parseSize(option, value) {
    const [, number, prefix = ''] = /^(\d+(?:\.\d+)?) ?(?:([kmg]i?)?b)?$/i.exec(value) ?? [];
    if (number === undefined)
        throw (0,option_values/* badValue */.tm)(option, value, sizes);
    const bytes = Math.floor(Number(number) * (factors[prefix.toLowerCase()] ?? 1));
    if (bytes > largest)
        throw (0,option_values/* badValue */.tm)(option, value, 'at most 8 PiB');
    return bytes;
}
function parseMemory(option, value) {
    const bytes = parseSize(option, value);
    if (bytes < leastMemory)
        throw (0,option_values/* badValue */.tm)(option, value, 'at least `64MiB`');
    return bytes;
}
function parseGrowth(option, value) {
    const [, percent] = /^(\d+(?:\.\d+)?) ?%$/.exec(value) ?? [];
    if (percent === undefined)
        return { kind: 'bytes', bytes: parseSize(option, value) };
    if (Number(percent) > largestShare)
        throw (0,option_values/* badValue */.tm)(option, value, `at most ${largestShare}%`);
    return { kind: 'percent', percent: Number(percent) };
}

;// CONCATENATED MODULE: ./build/batch/options/parse-batch-options.js





const maxJobs = 256;
const maxRetention = 90;
const maxPrefix = 256;
function parseBatchOptions(raw) {
    const { text, flag, optional } = readRaw({ 'artifact-name': '', ...raw });
    const outDir = text('out-dir');
    if (outDir === '' || outDir.includes('\0'))
        throw (0,option_values/* badValue */.tm)('out-dir', outDir, 'a directory');
    return {
        modules: readGlobs(raw.modules),
        config: parseConfig(text('config')),
        outDir,
        inPlace: flag('in-place'),
        jobs: (0,option_values/* parseInteger */.cG)('jobs', text('jobs'), 0, maxJobs),
        failFast: flag('fail-fast'),
        cache: {
            choice: (0,option_values/* parseChoice */.HU)('cache', text('cache'), cache_use/* cacheChoices */.$C),
            save: flag('save-cache'),
            prefix: parsePrefix(text('cache-key-prefix')),
        },
        artifact: parseArtifact(text('artifact-name'), optional('artifact-retention-days', (option, days) => (0,option_values/* parseInteger */.cG)(option, days, 1, maxRetention))),
        summary: flag('summary'),
        compressedFormats: parseFormats(text('compressed-sizes')),
        baselineReport: optional('baseline-report', parsePath),
        comment: (0,option_values/* parseChoice */.HU)('comment', text('comment'), batch_options/* commentChoices */.Mm),
        mergeReports: readGlobs(raw['merge-reports']),
        shard: optional('shard', shard/* parseShard */.u),
    };
}
function parseModuleLimits(raw) {
    const { text, optional } = readRaw(raw);
    return {
        maxMemory: optional('max-memory', parseMemory),
        maxSize: optional('max-size', parseSize),
        maxGrowth: optional('max-growth', parseGrowth),
        smokeTest: text('smoke-test') || undefined,
    };
}
function readRaw(raw) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value.trim() : (0,option_values/* findDefault */.bE)(batch_options/* batchOptions */.D, name);
    };
    return {
        text,
        flag: (name) => (0,option_values/* parseBoolean */.yG)(name, text(name)),
        optional: (name, parse) => text(name) === '' ? undefined : parse(name, text(name)),
    };
}
function readGlobs(globs = []) {
    return (typeof globs === 'string' ? globs.split('\n') : globs).map(glob => glob.trim()).filter(Boolean);
}
function parsePath(option, path) {
    if (path.includes('\0'))
        throw (0,option_values/* badValue */.tm)(option, path, 'the path of a file');
    return path;
}
function parseConfig(path) {
    if (path.includes('\0'))
        throw (0,option_values/* badValue */.tm)('config', path, 'the path of a file');
    if (path === '' || path === 'none')
        return { kind: path === '' ? 'default' : 'none' };
    return { kind: 'named', path };
}
function parseFormats(value) {
    const choice = (0,option_values/* parseChoice */.HU)('compressed-sizes', value, batch_options/* compressions */.MG);
    return ['gzip', 'brotli'].filter(format => choice === format || choice === 'both');
}
function parsePrefix(prefix) {
    if (/[\p{Cc},]/u.test(prefix) || prefix.length > maxPrefix)
        throw (0,option_values/* badValue */.tm)('cache-key-prefix', prefix, `at most ${maxPrefix} characters, and no comma or control character`);
    return prefix;
}
function parseArtifact(name, retentionDays) {
    if (name === '')
        return undefined;
    const [forbidden] = /["":<>|*?\r\n\\/]/.exec(name) ?? [];
    if (forbidden)
        throw (0,option_values/* badValue */.tm)('artifact-name', name, `a name without ${JSON.stringify(forbidden)}`);
    return { name, retentionDays };
}


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ takeShard),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);

const maxShards = 256;
function parseShard(option, value) {
    const [, index, total] = /^(\d+) ?\/ ?(\d+)$/.exec(value) ?? [];
    const shard = { index: Number(index), total: Number(total) };
    if (shard.total >= 1 && shard.total <= maxShards && shard.index < shard.total)
        return shard;
    throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)(option, value, `\`INDEX/TOTAL\` with INDEX from 0 to TOTAL - 1 and TOTAL at most ${maxShards}, such as \`0/4\``);
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


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRunCommand: () => (/* binding */ parseRunCommand),
  runCommand: () => (/* binding */ runCommand),
  runFlags: () => (/* binding */ runFlags),
  runHelp: () => (/* binding */ runHelp)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/files/open-within.js
var open_within = __webpack_require__(264);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/wizer/options/option-table.js
var option_table = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/wizer/options/options.js + 1 modules
var options = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/batch/options/cache-use.js
var cache_use = __webpack_require__(9878);
// EXTERNAL MODULE: ./build/batch/options/parse-batch-options.js + 1 modules
var parse_batch_options = __webpack_require__(2825);
// EXTERNAL MODULE: ./build/batch/config/options-by-file.js
var options_by_file = __webpack_require__(651);
;// CONCATENATED MODULE: ./build/batch/config/load-options.js










const defaultPaths = ['.github/wizer.yml', '.github/wizer.yaml'];
const maxSize = 2 ** 17;
async function loadOptions(request) {
    const { given } = request;
    const path = findPath(request);
    if (path === undefined)
        return (0,options_by_file/* sameForAll */.tE)((0,options/* parseOptions */.A)(given, option_table/* optionsOfMany */.nO), (0,parse_batch_options/* parseModuleLimits */.W)(given));
    const text = readText(path, request);
    const [{ parseConfig }, { applyConfig }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 8841)),
        Promise.all(/* import() */[__webpack_require__.e(581), __webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__, 8130)),
    ]);
    return applyConfig(parseConfig(text, path), path, given);
}
function findPath({ config, workspace, env }) {
    if (config.kind === 'named')
        return config.path;
    if (config.kind === 'none')
        return undefined;
    const [path, other] = defaultPaths.filter(path => isThere(workspace, path));
    if (path !== undefined && other !== undefined)
        throw refuse(`found both \`${path}\` and \`${other}\`, expected one of them`);
    if (path !== undefined && (0,cache_use/* isUntrusted */.fb)(env))
        throw refuse(`found \`${path}\` where the trigger is \`${env.GITHUB_EVENT_NAME}\`, by which others may have written it to get at secrets, expected \`config: ${path}\` where you trust the file, or \`config: none\``);
    return path;
}
function isThere(workspace, path) {
    try {
        (0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(workspace, path));
        return true;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        throw refuse(`found no way to look for \`${path}\` (${(0,file_error/* describeFileError */.S)(error)}), expected a readable folder`);
    }
}
function readText(path, { config, workspace, temporary }) {
    const places = config.kind === 'named' ? [workspace, temporary] : [workspace];
    const bytes = readFile(path, (0,external_node_path_.resolve)(workspace, path), places);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse(`found bytes in \`${path}\` that are no UTF-8, expected YAML`);
    }
}
function readFile(path, file, places) {
    try {
        return (0,open_within/* readWithin */.w)(file, { places, maxSize }, path);
    }
    catch (error) {
        const isRefused = error instanceof file_error/* FileError */.f && error.cause === undefined;
        const reason = isRefused
            ? error.message
            : `found no file that can be read at \`${path}\` (${(0,file_error/* describeFileError */.S)(error.cause ?? error)})`;
        throw new errors/* OptionError */.eR('missing-file', 'config', `cannot use the option \`config\`: ${reason}`);
    }
}
function refuse(found) {
    return new errors/* OptionError */.eR('bad-value', 'config', `cannot use the option \`config\`: ${found}`);
}

// EXTERNAL MODULE: ./build/batch/options/batch-options.js
var batch_options = __webpack_require__(5477);
// EXTERNAL MODULE: ./build/files/temporary-files.js
var temporary_files = __webpack_require__(4861);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/model/failure.js
var failure = __webpack_require__(6143);
;// CONCATENATED MODULE: ./build/report/model/groups.js
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

// EXTERNAL MODULE: ./build/report/model/module.js
var model_module = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/report/model/changes.js
var changes = __webpack_require__(6964);
;// CONCATENATED MODULE: ./build/report/model/run.js




const title = 'Pre-initialized WebAssembly';
function describeRun(report) {
    const { count, cached, failed, skipped, time } = report;
    const { texts, result } = compareRun(report);
    return [
        `${(0,format/* formatCount */.B4)(count)} pre-initialized`,
        cached > 0 ? ` (${(0,format/* formatCount */.B4)(cached)} from the cache)` : '',
        failed > 0 ? `, ${(0,format/* formatCount */.B4)(failed)} failed` : '',
        skipped > 0 ? `, ${(0,format/* formatCount */.B4)(skipped)} skipped` : '',
        ` in ${(0,format/* formatTime */.fU)(time)}`,
        count > 0 ? `: ${texts.before} → ${texts.after}` : '',
        count > 0 && result ? ` (${result})` : '',
    ].join('');
}
function listTotals(report) {
    const { modules, count, cached, failed, skipped, time } = report;
    const startUp = (0,changes/* sumChanges */.jl)(modules.filter(report_report/* isDone */.$), changes/* findStartUp */.zw);
    const all = count < modules.length ? `of ${(0,format/* formatCount */.B4)(modules.length)}` : '';
    const fromCache = cached > 0 ? `${(0,format/* formatCount */.B4)(cached)} from the cache` : '';
    const before = modules.filter(({ earlier }) => earlier).length;
    const fromEarlier = before > 0 ? `${(0,format/* formatCount */.B4)(before)} from an earlier step` : '';
    const notTried = skipped > 0 ? `${(0,format/* formatCount */.B4)(skipped)} skipped` : '';
    return [
        createTotal('Modules', (0,format/* formatCount */.B4)(count), all, fromCache, fromEarlier),
        ...(failed > 0 ? [createTotal('Failed', (0,format/* formatCount */.B4)(failed), notTried)] : []),
        ...(count > 0 ? [totalOf(compareRun(report))] : []),
        ...(startUp ? [totalOf((0,changes/* compareTimes */.G5)('Start-up', startUp))] : []),
        createTotal('Time', (0,format/* formatTime */.fU)(time)),
    ];
}
function listOptions({ options }) {
    return options.flatMap(({ name, values }) => values.map(value => (0,report_text/* showControls */.mz)(`${name}: ${value}`)));
}
function compareRun({ bytesBefore, bytesAfter }) {
    return (0,changes/* compareSizes */.mR)('Size', { before: bytesBefore, after: bytesAfter });
}
function totalOf({ name, texts, result }) {
    return createTotal(name, texts.after, `from ${texts.before}`, result);
}
function createTotal(name, value, ...notes) {
    return { name, value, note: notes.filter(note => note !== '').join(', ') };
}
const cacheNote = 'Times of modules from the cache are those of the run that initialized them.';
function describeSkipped(count) {
    return `${(0,format/* formatNumberOf */.Of)(count, 'module')} not tried, since another one had failed`;
}
function describeMore(count, singular, plural = `${singular}s`) {
    return `+${(0,format/* formatNumberOf */.Of)(count, `more ${singular}`, `more ${plural}`)}`;
}

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
    return markup `<p class="note">${describeMore(count, singular, plural)}, see <code>report.json</code></p>`;
}
function renderFolded({ heading, lines }, isOpen = false) {
    return markup `<details class="folded"${isOpen && markup ` open`}><summary>${renderSentence(heading)}</summary><pre>${lines.join('\n')}</pre></details>`;
}

;// CONCATENATED MODULE: ./build/report/html/failures.js








const printedLimit = 4000;
const openFailures = 3;
function renderFailures(failed) {
    if (failed.length === 0)
        return null;
    const groups = groupFailures(failed);
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
    return markup `<section>${renderFolded({ heading: describeSkipped(skipped.length), lines: names })}</section>
`;
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

;// CONCATENATED MODULE: ./build/report/model/columns.js


const columns = [
    ...createChange({ name: 'size', group: 'size', rank: 1 }, changes/* findSize */.Vh, format/* formatBytes */.z3),
    createComparison({ name: 'growth', group: 'size', rank: 4 }, changes/* findSize */.Vh, showGrowth),
    ...createChange({ name: 'start-up', group: 'start-up', rank: 2 }, changes/* findStartUp */.zw, format/* formatTime */.fU),
    createComparison({ name: 'faster', group: 'start-up', rank: 3 }, changes/* findStartUp */.zw, showFactor),
    ...createChange({ name: 'gzip', group: 'compressed', rank: 6 }, (0,changes/* findCompressed */.Zf)('gzip'), format/* formatBytes */.z3),
    ...createChange({ name: 'brotli', group: 'compressed', rank: 6 }, (0,changes/* findCompressed */.Zf)('brotli'), format/* formatBytes */.z3),
    createValue({ name: 'segments', group: 'written', rank: 7 }, ({ report }) => report.segments, format/* formatCount */.B4),
    createValue({ name: 'globals', group: 'written', rank: 7 }, ({ report }) => report.globals, format/* formatCount */.B4),
    createValue({ name: 'tables', group: 'written', rank: 7 }, ({ report }) => report.tables, format/* formatCount */.B4),
    createValue({ name: 'initialize', group: '', rank: 5 }, ({ report }) => report.times.initialize, format/* formatTime */.fU),
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
        total: done => showKnown((0,changes/* sumChanges */.jl)(done, find)),
    };
}
function showGrowth({ before, after }) {
    return { value: after / before, text: (0,format/* formatGrowth */.T9)(before, after) };
}
function showFactor({ before, after }) {
    return { value: before / after, text: (0,format/* formatFactor */.H9)(before, after) };
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
    return markup `<header><h1>${title}</h1>
<p class="engine">${name} ${version} on Node.js ${node}, V8 ${v8.split('-')[0]}</p></header>
<dl class="stats">
${listTotals(report).map(renderTotal)}</dl>
${report.options.length > 0 && renderFolded({ heading: 'Options', lines: listOptions(report) })}`;
}
function renderTotal({ name, value, note }) {
    return markup `<div${name === 'Failed' && markup ` class="failed"`}><dt>${name}</dt><dd>${value}${note !== '' && markup `<small>${note}</small>`}</dd></div>
`;
}

// EXTERNAL MODULE: ./build/report/make-report.js
var make_report = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/files/places.js
var files_places = __webpack_require__(3190);
// EXTERNAL MODULE: ./build/wasm/limits.js
var limits = __webpack_require__(2157);
// EXTERNAL MODULE: ./build/batch/options/shard.js
var options_shard = __webpack_require__(3442);
;// CONCATENATED MODULE: ./build/batch/output-name.js
function outputName(path) {
    return isNamedText(path) ? `${path.slice(0, -'.wat'.length)}.wasm` : path;
}
function isNamedText(path) {
    return /\.wat$/i.test(path);
}

;// CONCATENATED MODULE: ./build/batch/discover-modules.js








function discoverModules(files, workspace, { outDir, shard }) {
    const outputs = (0,external_node_path_.resolve)(workspace, outDir);
    const modules = [...new Set(files)]
        .filter(file => outputs === (0,external_node_path_.resolve)(workspace) || !(0,files_places/* isInside */.FK)(outputs, file))
        .map(file => examine(file, (0,files_places/* slashed */.df)((0,external_node_path_.relative)(workspace, file))))
        .sort((one, other) => (one.path < other.path ? -1 : 1))
        .map(refuseTwin);
    if (modules.length === 0)
        throw new file_error/* FileError */.f('read', `cannot find any module: found only files in \`${outDir}\`, where outputs go, expected modules elsewhere: see the option \`modules\` and the option \`out-dir\``);
    return shard ? (0,options_shard/* takeShard */.m)(modules, shard) : modules;
}
function refuseTwin(module, _, modules) {
    const { path } = module;
    const name = outputName(path);
    if (name === path || !modules.some(other => other.path === name))
        return module;
    return {
        ...module,
        problem: `cannot place the output of \`${path}\`: found \`${name}\` beside it, whose output has the same name, expected one of both`,
    };
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
        if (size <= limits/* maxModuleSize */.wV)
            return { file, path, size };
        return refuse(`found ${(0,format/* formatNumberOf */.Of)(size, 'byte')}, expected at most ${(0,format/* formatNumberOf */.Of)(limits/* maxModuleSize */.wV, 'byte')}`);
    }
    catch (error) {
        if (path.includes('\ufffd'))
            return refuse('found a name that is not valid in UTF-8, expected another name');
        return refuse(`${(0,file_error/* describeFileError */.S)(error)}, expected a WebAssembly module`);
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
        return ` that cannot be read (${(0,file_error/* describeFileError */.S)(error)})`;
    }
}

// EXTERNAL MODULE: ./build/wizer/options/option-values.js
var option_values = __webpack_require__(901);
// EXTERNAL MODULE: ./build/files/write.js
var files_write = __webpack_require__(4011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/files/copy.js

const step = 1 << 20;
function copyBytes(from, start, length, to, onBytes = () => { }) {
    const buffer = Buffer.allocUnsafe(Math.min(length, step));
    let copied = 0;
    while (copied < length) {
        const count = (0,external_node_fs_.readSync)(from, buffer, 0, Math.min(buffer.length, length - copied), start + copied);
        if (count === 0)
            break;
        const piece = buffer.subarray(0, count);
        if (to !== undefined)
            writeAll(to, piece);
        onBytes(piece);
        copied += count;
    }
    return copied;
}
function writeAll(descriptor, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
}

// EXTERNAL MODULE: ./build/files/open-regular.js
var open_regular = __webpack_require__(3559);
;// CONCATENATED MODULE: ./build/report/stored-record-schema.js
const storedRecordSchema = { "type": "object", "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "report": { "type": "object", "properties": { "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "initFunction": { "type": "string" }, "globals": { "type": "integer", "minimum": 0 }, "tables": { "type": "integer", "minimum": 0 }, "changedGlobals": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "index": { "type": "integer", "minimum": 0 }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "type": { "type": "string" }, "before": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "after": { "type": "string" } } } }, "changedTables": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "index": { "type": "integer", "minimum": 0 }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 }, "changed": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } } } }, "memories": { "type": "array", "maxItems": 100000, "items": { "type": "object", "properties": { "pages": { "type": "integer", "minimum": 0 }, "dataBytes": { "type": "integer", "minimum": 0 }, "segments": { "type": "integer", "minimum": 0 }, "copyOnWrite": { "type": "boolean" }, "map": { "anyOf": [{ "type": "object", "properties": { "nonZeroBytes": { "type": "integer", "minimum": 0 }, "cells": { "type": "array", "maxItems": 256, "items": { "type": "number", "minimum": 0, "maximum": 1 } } } }, { "type": "null" }] }, "regions": { "type": "array", "maxItems": 200, "items": { "type": "object", "properties": { "name": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "changed": { "type": "integer", "minimum": 0 }, "added": { "type": "integer", "minimum": 0 }, "nonZero": { "type": "integer", "minimum": 0 } } } }, "largest": { "type": "array", "maxItems": 10, "items": { "type": "object", "properties": { "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "region": { "type": "string" } } } } } } }, "segments": { "type": "integer", "minimum": 0 }, "dropped": { "anyOf": [{ "type": "object", "properties": { "functions": { "type": "integer", "minimum": 0 }, "bytes": { "type": "integer", "minimum": 0 }, "sections": { "type": "array", "maxItems": 100, "items": { "type": "string" } } } }, { "type": "null" }] }, "clearedStack": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "observed": { "type": "object", "properties": { "random": { "type": "integer", "minimum": 0 }, "clock": { "type": "integer", "minimum": 0 }, "environment": { "type": "integer", "minimum": 0 }, "arguments": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 }, "stdin": { "type": "integer", "minimum": 0 }, "writes": { "type": "integer", "minimum": 0 } } }, "refusedWrites": { "type": "array", "maxItems": 100, "items": { "type": "string" } }, "findings": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "id": { "type": "string" }, "message": { "type": "string" } } } }, "times": { "type": "object", "properties": { "parse": { "type": "number", "minimum": 0 }, "instrument": { "type": "number", "minimum": 0 }, "compile": { "type": "number", "minimum": 0 }, "instantiate": { "type": "number", "minimum": 0 }, "initialize": { "type": "number", "minimum": 0 }, "snapshot": { "type": "number", "minimum": 0 }, "rewrite": { "type": "number", "minimum": 0 }, "validate": { "type": "number", "minimum": 0 }, "total": { "type": "number", "minimum": 0 } } }, "startUp": { "anyOf": [{ "type": "object", "properties": { "before": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } }, "after": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } } } }, { "type": "null" }] } } }, "compressed": { "type": "array", "maxItems": 2, "items": { "type": "object", "properties": { "format": { "type": "string", "enum": ["gzip", "brotli"] }, "level": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 }, "parts": { "type": "integer", "minimum": 0 }, "regions": { "type": "array", "maxItems": 1000, "items": { "type": "integer", "minimum": 0 } } } } }, "key": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } };

;// CONCATENATED MODULE: ./build/report/stored-record.js

function isStoredRecord(value) {
    return matches(storedRecordSchema, value);
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

;// CONCATENATED MODULE: ./build/batch/store/entry.js






const maxRecord = 1 << 20;
const lineBreak = '\n'.charCodeAt(0);
function readEntry(path, key, target) {
    const opened = (0,open_regular/* openRegular */.l)(path, maxRecord + 1 + limits/* maxModuleSize */.wV);
    if (opened.kind !== 'file')
        return opened.kind === 'missing' ? 'missing' : 'damaged';
    const { descriptor, size } = opened;
    try {
        const found = readRecord(descriptor, size);
        if (!found || found.record.key !== key || found.end + found.record.report.bytesAfter !== size)
            return 'damaged';
        const { record, end } = found;
        if (target === undefined)
            return hashWhileCopying(descriptor, end, size - end) === record.sha256 ? record : 'damaged';
        const hash = writeNew(target, copy => hashWhileCopying(descriptor, end, size - end, copy));
        if (hash === record.sha256)
            return record;
        external_node_fs_.rmSync(target);
        return 'damaged';
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}
function writeEntry(path, record, file) {
    const head = Buffer.from(`${JSON.stringify(record)}\n`);
    if (head.length > maxRecord + 1 || !isStoredRecord(record))
        return false;
    const opened = (0,open_regular/* openRegular */.l)(file, limits/* maxModuleSize */.wV);
    if (opened.kind !== 'file')
        return false;
    const { descriptor, size } = opened;
    try {
        if (size !== record.report.bytesAfter)
            return false;
        const hash = writeNew(path, entry => {
            writeAll(entry, head);
            return hashWhileCopying(descriptor, 0, size, entry);
        });
        if (hash === record.sha256)
            return true;
        external_node_fs_.rmSync(path);
        return false;
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}
function readRecord(descriptor, size) {
    const head = Buffer.allocUnsafe(Math.min(size, maxRecord + 1));
    const length = external_node_fs_.readSync(descriptor, head, 0, head.length, 0);
    const end = head.subarray(0, length).indexOf(lineBreak);
    if (end < 0)
        return undefined;
    const record = parse(head.toString('utf8', 0, end));
    return isStoredRecord(record) ? { record, end: end + 1 } : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function hashWhileCopying(from, start, length, to) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    copyBytes(from, start, length, to, bytes => hash.update(bytes));
    return hash.digest('hex');
}
function writeNew(path, write) {
    const descriptor = external_node_fs_.openSync(path, 'wx');
    try {
        return write(descriptor);
    }
    catch (error) {
        external_node_fs_.rmSync(path, { force: true });
        throw error;
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/batch/store/store.js





const entryForm = /^([0-9a-f]{64})\.entry$/;
const keyOf = (name) => entryForm.exec(name)?.[1];
function openStore(folder) {
    const pathOf = (key) => (0,external_node_path_.join)(folder, `${key}.entry`);
    (0,temporary_files/* removeOldTemporaries */.dy)(folder);
    return {
        find(key, target) {
            const found = readEntry(pathOf(key), key, target);
            if (found === 'missing')
                return undefined;
            if (found === 'damaged')
                remove(pathOf(key));
            else
                markUsed(pathOf(key));
            return found;
        },
        put(key, record, file) {
            const path = pathOf(key);
            (0,files_write/* makeFolder */.fc)(folder, path);
            const isKept = () => typeof readEntry(path, key) === 'object';
            return isKept() || replaceEntry(path, record, file, isKept);
        },
        remove: key => remove(pathOf(key)),
        keepOnly(keys) {
            for (const name of namesIn(folder))
                if (!keys.has(keyOf(name) ?? ''))
                    remove((0,external_node_path_.join)(folder, name));
        },
        removeUnused(days) {
            const oldest = Date.now() - days * 24 * 3_600_000;
            for (const name of namesIn(folder)) {
                if (keyOf(name) === undefined)
                    continue;
                const path = (0,external_node_path_.join)(folder, name);
                const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
                if (found && (!found.isFile() || found.mtimeMs < oldest))
                    remove(path);
            }
        },
    };
}
function replaceEntry(path, record, file, isKept) {
    const temporary = (0,temporary_files/* temporaryBeside */.w6)(path);
    try {
        if (!writeEntry(temporary, record, file))
            return false;
        if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory())
            remove(path);
        (0,external_node_fs_.renameSync)(temporary, path);
        return true;
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        if (isKept())
            return true;
        throw error;
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
function remove(path) {
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
}
function markUsed(path) {
    const now = new Date();
    try {
        (0,external_node_fs_.lutimesSync)(path, now, now);
    }
    catch { }
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
const noStore = {
    store: {
        find: () => undefined,
        put: () => false,
        remove() { },
        keepOnly() { },
        removeUnused() { },
    },
    close: async () => false,
};
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
            const reason = error instanceof file_error/* FileError */.f ? error.message : (0,file_error/* describeFileError */.S)(error);
            warn(`cannot use the cache in \`${name}\`: ${reason}; going on without it`);
            return otherwise;
        }
    };
    return {
        find: (key, target) => attempt(() => store.find(key, target), undefined),
        put: (key, record, file) => attempt(() => store.put(key, record, file), false),
        remove: key => attempt(() => store.remove(key), undefined),
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

;// CONCATENATED MODULE: ./build/batch/find-places.js




const runnerFiles = [
    'GITHUB_ENV',
    'GITHUB_EVENT_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
function findPlaces({ outDir: folder, inPlace }, { env, workspace, temporary }) {
    const outDir = (0,external_node_path_.resolve)(workspace, folder);
    checkOutDir(outDir, { outDir: folder, inPlace }, workspace, temporary);
    const allowed = [workspace, outDir, temporary];
    const files = runnerFiles.flatMap(name => (env[name] ? [(0,external_node_path_.resolve)(env[name])] : []));
    const outputs = outDir === workspace ? [] : [outDir];
    const paths = [...outputs, temporary, findStoreFolder(env), ...files].map(files_places/* realPlace */.oD);
    const hidden = { paths, names: [files_places/* checkoutFolder */.Dv] };
    const runnerFolders = files
        .map(external_node_path_.dirname)
        .filter(folder => ![workspace, temporary].some(place => (0,files_places/* isInside */.FK)(folder, place)));
    return { outDir, allowed, hidden, closed: [...outputs, ...runnerFolders] };
}
function checkDirectories({ wasi }, places, workspace) {
    for (const { host } of wasi?.dirs ?? []) {
        const found = refuseDirectory((0,external_node_path_.resolve)(workspace, host), places);
        if (found !== undefined)
            throw (0,option_values/* badValue */.tm)('dirs', host, found);
    }
}
const placed = "a directory in the workspace or in the runner's temporary directory";
function checkOutDir(folder, { outDir, inPlace }, workspace, temporary) {
    if ((0,files_places/* isInside */.FK)(workspace, folder) && !(0,files_places/* isPlacedIn */.L)(folder, [workspace, temporary]))
        throw (0,option_values/* badValue */.tm)('out-dir', outDir, `${placed}: it is a link that leads out, or below one`);
    if (folder === (0,external_node_path_.resolve)(workspace) && !inPlace)
        throw (0,option_values/* badValue */.tm)('out-dir', outDir, 'a folder of its own: outputs would replace the modules, which the option `in-place` allows');
}
function refuseDirectory(path, { allowed, closed, hidden: { paths, names } }) {
    if (!(0,files_places/* isPlacedIn */.L)(path, allowed))
        return `${placed}, links followed`;
    const real = (0,files_places/* realPlace */.oD)(path);
    if (closed.some(folder => (0,files_places/* isInside */.FK)((0,files_places/* realPlace */.oD)(folder), real)))
        return 'a directory that is not one of outputs, nor of files of the runner';
    if (paths.includes(real))
        return "a directory below the runner's temporary directory";
    const place = allowed.map(files_places/* realPlace */.oD).find(place => (0,files_places/* isInside */.FK)(place, real)) ?? real;
    const hidden = (0,external_node_path_.relative)(place, real)
        .split(external_node_path_.sep)
        .find(name => names.includes(name));
    return hidden === undefined ? undefined : `a directory that is not in \`${hidden}\``;
}

// EXTERNAL MODULE: ./build/engine/memory.js
var memory = __webpack_require__(916);
// EXTERNAL MODULE: ./build/files/resolve-settings.js
var resolve_settings = __webpack_require__(5356);
// EXTERNAL MODULE: ./build/files/hash.js
var hash = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/files/pauses.js
var files_pauses = __webpack_require__(1989);
;// CONCATENATED MODULE: ./build/batch/store/directory.js







const ownReasons = new Set(['EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG', 'EBUSY']);
async function hashDirectory(directory, hidden, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const pauses = (0,files_pauses/* createPauses */.G)(signal);
    const root = toByteText(directory);
    const isHidden = findHidden(directory, hidden);
    const levels = [{ path: '', names: openLevel(orRefuse(root, () => listNames(root))) }];
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
        if (pauses.isDue())
            await pauses.rest();
        const name = level.names.pop();
        if (name === undefined)
            levels.pop();
        else {
            const path = level.path === '' ? name : `${level.path}/${name}`;
            const found = isHidden(path, name) ? undefined : await find(`${root}/${path}`, pauses);
            if (found)
                hash.update(JSON.stringify([path, found.kind, found.detail])).update('\n');
            if (found?.kind === 'directory')
                levels.push({ path, names: openLevel(found.names) });
        }
    }
    return hash.digest('hex');
}
const openLevel = (names) => [...names].sort().reverse();
const toByteText = (text) => Buffer.from(text).toString('latin1');
const toPath = (text) => Buffer.from(text, 'latin1');
const listNames = (path) => external_node_fs_.readdirSync(toPath(path), { encoding: 'latin1' });
function findHidden(directory, { paths, names }) {
    const root = orRefuse(toByteText(directory), () => external_node_fs_.realpathSync(directory));
    const below = root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep;
    const hiddenPaths = paths
        .filter(path => path.startsWith(below))
        .map(path => path.slice(below.length).replaceAll(external_node_path_.sep, '/'));
    const [pathSet, nameSet] = [new Set(hiddenPaths.map(toByteText)), new Set(names.map(toByteText))];
    return (path, name) => nameSet.has(name) || pathSet.has(path);
}
async function find(file, pauses) {
    const path = toPath(file);
    try {
        const found = external_node_fs_.lstatSync(path);
        if (found.isDirectory())
            return { kind: 'directory', detail: '', names: listNames(file) };
        if (found.isSymbolicLink())
            return { kind: 'link', detail: (0,hash.hashBytes)(external_node_fs_.readlinkSync(path, { encoding: 'buffer' })), names: [] };
        const opened = found.isFile() ? (0,open_regular/* openRegular */.l)(path) : undefined;
        if (opened?.kind === 'missing')
            return undefined;
        if (opened?.kind !== 'file')
            return { kind: 'other', detail: '', names: [] };
        try {
            return { kind: 'file', detail: await (0,hash/* hashDescriptor */.m)(opened.descriptor, opened.size, pauses), names: [] };
        }
        finally {
            external_node_fs_.closeSync(opened.descriptor);
        }
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== undefined && ownReasons.has(code))
            return { kind: 'unreadable', detail: code, names: [] };
        throw isSystemError(error) ? cannotRead(file, error) : error;
    }
}
const isSystemError = (error) => error.syscall !== undefined;
function orRefuse(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw cannotRead(path, error);
    }
}
function cannotRead(path, cause) {
    const reason = (0,file_error/* describeFileError */.S)(cause);
    return new file_error/* FileError */.f('read', `cannot read \`${toPath(path)}\`: ${reason}, expected what the option \`dirs\` names to be readable`);
}

;// CONCATENATED MODULE: ./build/batch/store/keys.js





function moduleKey(inputHash, optionsHash) {
    return hashJson([inputHash, optionsHash]);
}
async function moduleKeys(modules, places, signal) {
    const keys = [];
    for (const { file, path, optionsHash } of modules) {
        const inputHash = await hashInput(file, places, signal);
        signal?.throwIfAborted();
        keys.push(moduleKey(inputHash ?? hashJson(path), optionsHash));
    }
    return keys;
}
async function hashInput(file, places, signal) {
    try {
        const real = (0,files_places/* realPlace */.oD)(file);
        return (0,files_places/* isPlacedIn */.L)(real, places) ? await (0,hash/* hashFile */.D)(real, file, limits/* maxModuleSize */.wV, signal) : undefined;
    }
    catch {
        return undefined;
    }
}
function setKey(keys) {
    return hashJson([...new Set(keys)].sort());
}
function hashRun(optionsHashes, hasEntries, engineVersion) {
    const [first] = optionsHashes;
    return hasEntries || first === undefined ? hashJson({ engineVersion, recordSchema: storedRecordSchema }) : first;
}
function hashOptions(options, { preloads, wasi }, directories, engineVersion) {
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
            dropInitCode: options.dropInitCode,
            clearStack: options.clearStack,
        },
        preloads: preloads.map(({ name, bytes }) => [name, (0,hash.hashBytes)(bytes)]),
        wasi: wasi && {
            args: wasi.args,
            env: Object.entries(wasi.env),
            directories: directories ?? null,
            writable: wasi.writable,
            stdin: wasi.stdin.kind === 'bytes' ? (0,hash.hashBytes)(wasi.stdin.bytes) : wasi.stdin.kind,
            hasOutput: wasi.output.stdout !== undefined,
            deterministic: wasi.deterministic ?? null,
        },
    });
}
async function hashDirectories({ dirs, hidden }, signal) {
    const hashes = [];
    for (const { guest, host } of dirs)
        hashes.push([guest, await hashDirectory(host, hidden, signal)]);
    return hashJson(hashes);
}
function hashJson(value) {
    return (0,hash.hashBytes)(new TextEncoder().encode(JSON.stringify(value)));
}

;// CONCATENATED MODULE: ./build/batch/run/watch-directories.js

function canChangeDirectories(wasi) {
    return wasi?.writable === true && wasi.dirs.length > 0;
}
function watchDirectories(seen, signal) {
    if (!seen.some(({ wasi }) => canChangeDirectories(wasi)))
        return seen.map(() => ({ areUnchanged: () => true, async look() { } }));
    const unchanged = seen.map(() => true);
    const look = async () => {
        for (const [index, { wasi, before }] of seen.entries()) {
            if (!unchanged[index] || before === undefined || !wasi)
                continue;
            unchanged[index] = (await hashDirectories(wasi, signal).catch(() => undefined)) === before;
        }
    };
    return seen.map((_, index) => ({ areUnchanged: () => unchanged[index] === true, look }));
}

;// CONCATENATED MODULE: ./build/batch/group-modules.js








async function groupModules(modules, request) {
    const { batch, isKept, signal } = request;
    const chosen = modules.map(({ path }) => (0,options_by_file/* optionsOf */.cz)(request.options, path));
    const resolved = await resolveAll(new Set(chosen), request);
    const isAlone = resolved.some(({ settings }) => canChangeDirectories(settings.wasi));
    const jobs = Math.max(1, Math.min(isAlone ? 1 : batch.jobs || (0,external_node_os_.availableParallelism)(), modules.length));
    const watched = watchDirectories(resolved.map(({ settings: { wasi }, directories }) => ({ wasi, before: directories })), signal);
    const groups = new Map(resolved.map(({ options, settings, directories }, index) => {
        const { engine, limits } = options;
        const group = {
            work: { options: engine, settings, compressedFormats: batch.compressedFormats, smokeTest: limits.smokeTest },
            limits: { seconds: engine.timeout, memory: limits.maxMemory ?? (0,memory/* shareMemory */.Do)(jobs) },
            sizes: limits,
            optionsHash: isKept ? hashOptions(engine, settings, directories, version/* engineVersion */.T) : undefined,
            directories: watched[index],
        };
        return [options, group];
    }));
    return { modules: modules.map((module, index) => ({ ...module, group: groups.get(chosen[index]) })), jobs };
}
async function resolveAll(all, request) {
    const { env, workspace, places, isKept, signal } = request;
    const resolve = remember(({ engine }) => {
        checkDirectories(engine, places, workspace);
        return (0,resolve_settings/* resolveSettings */.M)(engine, {
            env,
            directory: workspace,
            output: { stdout: 1, stderr: 2 },
            hasStdin: false,
            hidden: places.hidden,
            places: places.allowed,
            measure: true,
        });
    }, ({ engine }) => JSON.stringify([engine.preloads, engine.wasi, engine.deterministic]));
    const hash = remember(async ({ wasi }) => (isKept && wasi ? hashDirectories(wasi, signal) : undefined), ({ wasi }) => JSON.stringify(wasi?.dirs));
    const resolved = [];
    for (const options of all) {
        try {
            const settings = await resolve(options);
            resolved.push({ options, settings, directories: await hash(settings) });
        }
        catch (error) {
            throw (0,options_by_file/* explainOrigin */.Am)(error, options.origins);
        }
    }
    return resolved;
}
function remember(work, keyOf) {
    const results = new Map();
    return value => {
        const key = keyOf(value);
        const result = results.get(key) ?? work(value);
        results.set(key, result);
        return result;
    };
}

// EXTERNAL MODULE: ./build/batch/options/command-line.js
var command_line = __webpack_require__(6730);
;// CONCATENATED MODULE: ./build/batch/options/used-options.js



const descriptions = [...batch_options/* batchOptions */.D, ...option_table/* optionsOfMany */.nO].filter(({ name }) => name !== 'github-token');
const valueLimit = 1000;
const commandLimit = 4000;
function listUsed(given, job, hide) {
    return descriptions.flatMap(option => {
        const value = given[option.name] ?? '';
        const values = typeof value === 'string' ? [value] : value;
        if (isDefault(option, values, job))
            return [];
        const shown = option.name === 'env' ? values.map(variable => variable.split('=')[0] ?? '') : values.map(hide);
        return [{ name: option.name, values: shown.map(shorten) }];
    });
}
function listAssigned(given) {
    const texts = Object.values(given).flat();
    return texts.flatMap(text => [
        { name: '', value: text },
        ...[...text.matchAll(/^[\s-]*([\w-]+)[=:](.+)$/gm)].map(([, name = '', value = '']) => ({ name, value })),
    ]);
}
function isDefault({ name, kind, default: usual = '' }, values, job) {
    if (values.every(value => value === '' || value === usual))
        return true;
    if (kind === 'boolean')
        return values.join().toLowerCase() === usual;
    return name === 'artifact-name' && (0,batch_options/* isDefaultArtifactName */.N1)(values.join(), job);
}
function shorten(value) {
    return value.length > valueLimit ? `${value.slice(0, valueLimit)}…` : value;
}
const leftOut = new Set([
    'modules',
    'out-dir',
    'in-place',
    'jobs',
    'fail-fast',
    'cache',
    'save-cache',
    'cache-key-prefix',
    'artifact-name',
    'artifact-retention-days',
    'summary',
    'compressed-sizes',
    'shard',
    'baseline-report',
    'comment',
    'merge-reports',
]);
function renderRepeat(used, path) {
    const flags = used
        .filter(({ name }) => !leftOut.has(name))
        .flatMap(({ name, values }) => values.map(value => renderFlag(name, value)));
    const input = /^(-|true$|false$)/.test(path) ? `./${path}` : path;
    const isCut = used.some(({ values }) => values.some(value => value.length > valueLimit));
    const command = (0,command_line/* renderCommandLine */.U)(['npx', 'wizer-action', 'run', ...flags, input]);
    return isCut || command.length > commandLimit || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(command) ? null : command;
}
function renderFlag(name, value) {
    const isOn = descriptions.some(option => option.name === name && option.kind === 'boolean') && /^true$/i.test(value);
    return isOn ? `--${name}` : `--${name}=${value}`;
}

;// CONCATENATED MODULE: ./build/report/reading/report-schema.js
const reportSchema = { "type": "object", "properties": { "version": { "type": "number", "const": 3 }, "engine": { "type": "object", "properties": { "name": { "type": "string", "const": "wizer-action" }, "version": { "type": "string" }, "node": { "type": "string" }, "v8": { "type": "string" } } }, "job": { "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{64}$" }, { "type": "null" }] }, "commit": { "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, { "type": "null" }] }, "base": { "anyOf": [{ "type": "object", "properties": { "source": { "type": "string" }, "commit": { "anyOf": [{ "type": "string", "pattern": "^[0-9a-f]{40,64}$" }, { "type": "null" }] }, "modules": { "type": "array", "items": { "type": "object", "properties": { "pages": { "type": "integer", "minimum": 0 }, "compressed": { "type": "array", "maxItems": 2, "items": { "type": "object", "properties": { "format": { "type": "string", "enum": ["gzip", "brotli"] }, "level": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 } } } }, "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "segments": { "type": "integer", "minimum": 0 }, "startUp": { "anyOf": [{ "type": "object", "properties": { "before": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } }, "after": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } } } }, { "type": "null" }] }, "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } } } }, { "type": "null" }] }, "options": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" }, "values": { "type": "array", "items": { "type": "string" } } } } }, "modules": { "type": "array", "items": { "anyOf": [{ "type": "object", "properties": { "status": { "type": "string", "enum": ["initialized", "cached"] }, "path": { "type": "string" }, "earlier": { "type": "boolean" }, "output": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "report": { "type": "object", "properties": { "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "initFunction": { "type": "string" }, "globals": { "type": "integer", "minimum": 0 }, "tables": { "type": "integer", "minimum": 0 }, "changedGlobals": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "index": { "type": "integer", "minimum": 0 }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "type": { "type": "string" }, "before": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "after": { "type": "string" } } } }, "changedTables": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "index": { "type": "integer", "minimum": 0 }, "name": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 }, "changed": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] } } } }, "memories": { "type": "array", "maxItems": 100000, "items": { "type": "object", "properties": { "pages": { "type": "integer", "minimum": 0 }, "dataBytes": { "type": "integer", "minimum": 0 }, "segments": { "type": "integer", "minimum": 0 }, "copyOnWrite": { "type": "boolean" }, "map": { "anyOf": [{ "type": "object", "properties": { "nonZeroBytes": { "type": "integer", "minimum": 0 }, "cells": { "type": "array", "maxItems": 256, "items": { "type": "number", "minimum": 0, "maximum": 1 } } } }, { "type": "null" }] }, "regions": { "type": "array", "maxItems": 200, "items": { "type": "object", "properties": { "name": { "type": "string" }, "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "changed": { "type": "integer", "minimum": 0 }, "added": { "type": "integer", "minimum": 0 }, "nonZero": { "type": "integer", "minimum": 0 } } } }, "largest": { "type": "array", "maxItems": 10, "items": { "type": "object", "properties": { "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 }, "region": { "type": "string" } } } } } } }, "segments": { "type": "integer", "minimum": 0 }, "dropped": { "anyOf": [{ "type": "object", "properties": { "functions": { "type": "integer", "minimum": 0 }, "bytes": { "type": "integer", "minimum": 0 }, "sections": { "type": "array", "maxItems": 100, "items": { "type": "string" } } } }, { "type": "null" }] }, "clearedStack": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "null" }] }, "observed": { "type": "object", "properties": { "random": { "type": "integer", "minimum": 0 }, "clock": { "type": "integer", "minimum": 0 }, "environment": { "type": "integer", "minimum": 0 }, "arguments": { "type": "integer", "minimum": 0 }, "files": { "type": "integer", "minimum": 0 }, "stdin": { "type": "integer", "minimum": 0 }, "writes": { "type": "integer", "minimum": 0 } } }, "refusedWrites": { "type": "array", "maxItems": 100, "items": { "type": "string" } }, "findings": { "type": "array", "maxItems": 100, "items": { "type": "object", "properties": { "id": { "type": "string" }, "message": { "type": "string" } } } }, "times": { "type": "object", "properties": { "parse": { "type": "number", "minimum": 0 }, "instrument": { "type": "number", "minimum": 0 }, "compile": { "type": "number", "minimum": 0 }, "instantiate": { "type": "number", "minimum": 0 }, "initialize": { "type": "number", "minimum": 0 }, "snapshot": { "type": "number", "minimum": 0 }, "rewrite": { "type": "number", "minimum": 0 }, "validate": { "type": "number", "minimum": 0 }, "total": { "type": "number", "minimum": 0 } } }, "startUp": { "anyOf": [{ "type": "object", "properties": { "before": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } }, "after": { "type": "object", "properties": { "least": { "type": "number", "minimum": 0 }, "spread": { "type": "number", "minimum": 0 }, "count": { "type": "integer", "minimum": 0 } } } } }, { "type": "null" }] } } }, "compressed": { "type": "array", "maxItems": 2, "items": { "type": "object", "properties": { "format": { "type": "string", "enum": ["gzip", "brotli"] }, "level": { "type": "integer", "minimum": 0 }, "before": { "type": "integer", "minimum": 0 }, "after": { "type": "integer", "minimum": 0 }, "parts": { "type": "integer", "minimum": 0 }, "regions": { "type": "array", "maxItems": 1000, "items": { "type": "integer", "minimum": 0 } } } } }, "warnings": { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" }, "message": { "type": "string" } } } }, "log": { "anyOf": [{ "type": "object", "properties": { "bytes": { "type": "integer", "minimum": 0 }, "text": { "type": "string" } } }, { "type": "null" }] } } }, { "type": "object", "properties": { "status": { "type": "string", "const": "failed" }, "path": { "type": "string" }, "earlier": { "type": "boolean" }, "error": { "type": "string" }, "frames": { "type": "array", "items": { "type": "string" } }, "log": { "anyOf": [{ "type": "object", "properties": { "bytes": { "type": "integer", "minimum": 0 }, "text": { "type": "string" } } }, { "type": "null" }] }, "repeat": { "anyOf": [{ "type": "string" }, { "type": "null" }] } } }, { "type": "object", "properties": { "status": { "type": "string", "const": "skipped" }, "path": { "type": "string" }, "earlier": { "type": "boolean" } } }] } }, "count": { "type": "integer", "minimum": 0 }, "cached": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "bytesBefore": { "type": "integer", "minimum": 0 }, "bytesAfter": { "type": "integer", "minimum": 0 }, "time": { "type": "number", "minimum": 0 } } };

;// CONCATENATED MODULE: ./build/report/reading/parse-report.js


const { version: parse_report_version } = reportSchema.properties;
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
    const isOther = Number.isInteger(found) && found !== parse_report_version.const;
    return { kind: 'other', problem: isOther ? `version ${found}` : 'values that no report has' };
}
function isReport(value) {
    return matches(reportSchema, value);
}

;// CONCATENATED MODULE: ./build/batch/read-earlier.js








const maxReport = 64 << 20;
function nameJob({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_TRACKING_ID: id, }) {
    if (!run || !job)
        return null;
    return (0,hash.hashBytes)(new TextEncoder().encode(JSON.stringify([run, attempt ?? '', job, id ?? ''])));
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
        const isKept = (0,report_report/* isDone */.$)(record) ? await read_earlier_isThere(record, taken, read, request) : isSameJob;
        if (isKept)
            kept.push({ ...record, earlier: true });
    }
    return kept;
}
function readReport({ folder, workspace, onNote }) {
    const path = (0,external_node_path_.join)(folder, 'report.json');
    const text = readRegular(path, maxReport);
    if (text === undefined)
        return undefined;
    const parsed = text.kind === 'text' ? parseReport(text.text) : text;
    if (parsed.kind === 'report')
        return parsed.report;
    const name = (0,files_places/* slashed */.df)((0,external_node_path_.relative)(workspace, path));
    onNote(`cannot keep what \`${name}\` says of earlier steps: found ${parsed.problem}, expected a report of this version of wizer-action; going on without it`);
    return undefined;
}
function readRegular(path, maxBytes) {
    try {
        const opened = (0,open_regular/* openRegular */.l)(path, maxBytes);
        if (opened.kind === 'missing')
            return undefined;
        if (opened.kind === 'too-large')
            return { kind: 'other', problem: `more than ${maxBytes} bytes` };
        if (opened.kind !== 'file')
            return { kind: 'other', problem: 'a link, a folder, a pipe or a device' };
        try {
            return { kind: 'text', text: read_earlier_readText(opened.descriptor, opened.size) };
        }
        finally {
            external_node_fs_.closeSync(opened.descriptor);
        }
    }
    catch (error) {
        return { kind: 'other', problem: `a file that cannot be read (${(0,file_error/* describeFileError */.S)(error)})` };
    }
}
function read_earlier_readText(descriptor, size) {
    const bytes = Buffer.alloc(size);
    let at = 0;
    for (let count = -1; count !== 0 && at < size; at += count)
        count = external_node_fs_.readSync(descriptor, bytes, at, size - at, at);
    return bytes.toString('utf8', 0, at);
}
async function read_earlier_isThere({ output, sha256, report }, taken, read, { workspace, places, signal }) {
    const file = (0,external_node_path_.resolve)(workspace, output);
    const size = report.bytesAfter;
    try {
        const found = external_node_fs_.lstatSync(file, { bigint: true });
        const id = `${found.dev}:${found.ino}`;
        if (Number(found.size) !== size || taken.has(file) || read.has(id) || !(0,files_places/* isPlacedIn */.L)(file, places))
            return false;
        read.add(id);
        return (await (0,hash/* hashFile */.D)(file, output, size, signal)) === sha256;
    }
    catch {
        return false;
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
const knownForms = /\b(gh[opsur]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|npm_[A-Za-z\d]{30,}|xox[abprs]-[\w-]{16,}|[rs]k_live_\w{16,}|AKIA[A-Z\d]{16})/g;
const privateKey = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const addressPasswords = /\b[a-z][a-z\d+.-]{0,40}:\/\/[^\s/:@?#]{0,200}:([^\s/@]+)@/gi;
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
    const isSecret = isToken || isSecretName(name) || privateKey.test(value);
    const passwords = [...value.matchAll(addressPasswords)].flatMap(([, password = '']) => [password, decode(password)]);
    const parts = [...(value.match(knownForms) ?? []), ...passwords].map(value => ({ name, value, isToken: false }));
    return [...(isSecret ? [{ name, value, isToken }] : []), ...parts];
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

// EXTERNAL MODULE: ./build/engine/errors.js
var engine_errors = __webpack_require__(2952);
// EXTERNAL MODULE: ./build/wizer/doctor/judge.js
var judge = __webpack_require__(1099);
;// CONCATENATED MODULE: ./build/batch/staged-artifact.js






function stageFile({ root, folder }, from, target) {
    const copy = placeOf({ root, folder }, target);
    if (copy === undefined)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(copy), { recursive: true });
    (0,external_node_fs_.copyFileSync)(from, copy);
}
async function listStaged(artifact, { modules }, results, workspace) {
    const files = [];
    for (const { output, sha256 } of modules.filter(report_report/* isDone */.$)) {
        const copy = placeOf(artifact, (0,external_node_path_.resolve)(workspace, output));
        if (copy === undefined)
            continue;
        if ((await (0,hash/* hashFile */.D)(copy, output)) !== sha256)
            throw new file_error/* FileError */.f('read', `cannot upload \`${output}\`: found other bytes than those that were checked`);
        files.push(copy);
    }
    for (const { path, text } of results) {
        const copy = placeOf(artifact, path);
        if (copy === undefined || text === '')
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(copy), { recursive: true });
        (0,external_node_fs_.writeFileSync)(copy, text);
        files.push(copy);
    }
    return files;
}
function placeOf({ root, folder }, target) {
    return (0,files_places/* isInside */.FK)(root, target) ? (0,external_node_path_.join)(folder, (0,external_node_path_.relative)(root, target)) : undefined;
}

;// CONCATENATED MODULE: ./build/batch/run/capture-output.js



const kept = 32_768;
function startCapture(path, secrets) {
    const descriptor = openTemporary(path);
    const readText = (start, end) => readHiding(descriptor, start, end, secrets).toString();
    const readLog = () => {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size === 0)
            return null;
        if (size <= 2 * kept)
            return { bytes: size, text: readText(0, size) };
        const head = readText(0, kept);
        const tail = readText(size - kept, size);
        return { bytes: size, text: `${head}\n… ${(0,format/* formatCount */.B4)(size - 2 * kept)} bytes left out …\n${tail}` };
    };
    return {
        path,
        descriptor,
        read() {
            try {
                return readLog();
            }
            catch (error) {
                return { bytes: 0, text: `cannot read what the module printed: ${(0,file_error/* describeFileError */.S)(error)}` };
            }
        },
        close() {
            attempt(() => (0,external_node_fs_.closeSync)(descriptor));
            attempt(() => (0,external_node_fs_.unlinkSync)(path));
        },
    };
}
function openTemporary(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    }
    catch (cause) {
        throw new file_error/* FileError */.f('write', `cannot keep what the module prints: ${(0,file_error/* describeFileError */.S)(cause)}, expected room for a temporary file`);
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

// EXTERNAL MODULE: ./build/wasm/errors.js
var wasm_errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/files/pieces.js
var pieces = __webpack_require__(2461);
;// CONCATENATED MODULE: ./build/batch/run/examine-file.js






const notStaged = { missing: 'no file', other: 'a link or a folder', 'too-large': 'more than 1 GiB' };
async function examineFile(path, search) {
    const opened = (0,open_regular/* openRegular */.l)(path, limits/* maxModuleSize */.wV);
    if (opened.kind !== 'file')
        throw new file_error/* FileError */.f('read', `cannot read the output: found ${notStaged[opened.kind]}, expected what was written`);
    const { descriptor } = opened;
    try {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const secrets = new Set();
        let size = 0;
        let end = Buffer.alloc(0);
        for await (const piece of (0,pieces/* readPieces */.u)(descriptor, opened.size)) {
            hash.update(piece);
            size += piece.length;
            for (const secret of search.find(piece))
                secrets.add(secret);
            for (const secret of search.find(Buffer.concat([end, piece.subarray(0, search.longest)])))
                secrets.add(secret);
            end = Buffer.from(piece.subarray(Math.max(0, piece.length - search.longest)));
        }
        return { size, hash: hash.digest('hex'), secrets };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/batch/run/check-output.js



class OutputError extends wasm_errors/* CodedError */.AK {
    name = 'OutputError';
}
async function checkOutput({ input, output }, before, search, limits) {
    const { size, hash, secrets } = await examineFile(output, search);
    const known = secrets.size > 0 ? (await examineFile(input, search)).secrets : secrets;
    checkSecrets(secrets, () => known);
    checkSizeLimits(before, size, limits);
    return { size, hash };
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
    const count = (bytes) => (0,format/* formatNumberOf */.Of)(bytes, 'byte');
    if (maxSize !== undefined && after > maxSize)
        throw new OutputError('max-size', `cannot accept the output: found ${count(after)}, expected at most ${count(maxSize)} (the option \`max-size\`)`);
    if (maxGrowth === undefined)
        return;
    const isShare = maxGrowth.kind === 'percent';
    const allowed = isShare ? Math.floor((before * maxGrowth.percent) / 100) : maxGrowth.bytes;
    if (after - before <= allowed)
        return;
    const limit = isShare ? `${count(allowed)} (${maxGrowth.percent}%)` : count(allowed);
    throw new OutputError('max-growth', `cannot accept the output: it grew by ${count(after - before)} from ${count(before)}, expected at most ${limit} (the option \`max-growth\`)`);
}

;// CONCATENATED MODULE: ./build/batch/run/check-reply.js

const maxText = 100_000;
const maxFrames = 100;
const noHash = '0'.repeat(64);
function isReply(reply, kind) {
    switch (reply?.kind) {
        case 'failed':
            return isText(reply.message) && areTexts(reply.frames, maxFrames);
        case 'foreign':
            return kind === 'check' && isText(reply.reason);
        case 'checked':
            return (kind === 'check' &&
                Number.isSafeInteger(reply.bytesBefore) &&
                Array.isArray(reply.compressed) &&
                areFindings(reply.findings));
        case 'made': {
            const { report, compressed } = reply;
            const isRecord = isStoredRecord({ key: noHash, sha256: noHash, report, compressed });
            return (kind === 'make' &&
                isRecord &&
                areTexts([report.initFunction, ...report.refusedWrites, ...report.findings.flatMap(Object.values)]));
        }
        default:
            return false;
    }
}
const isText = (value) => typeof value === 'string' && value.length <= maxText;
const areFindings = (value) => Array.isArray(value) && value.every(finding => isText(finding?.id));
const areTexts = (value, most = Infinity) => Array.isArray(value) && value.length <= most && value.every(isText);

;// CONCATENATED MODULE: ./build/batch/run/findings-of-runs.js
const changedDirectories = {
    id: 'directories-changed',
    message: 'its output is not kept in the cache: a module has changed a directory that it could see (the option `writable-dirs`)',
};
const damaged = {
    id: 'cache-damaged',
    message: 'its cache entry was damaged; it was initialized again',
};
function tellKept(finding) {
    return finding.id === 'observed-host'
        ? { ...finding, message: `${finding.message}; this output was kept from an earlier run` }
        : finding;
}

;// CONCATENATED MODULE: ./build/files/move.js





function moveFile(from, to, name = to) {
    try {
        const opened = (0,open_regular/* openRegular */.l)(from);
        if (opened.kind !== 'file')
            throw new Error('what was made for it is no regular file any more');
        try {
            const mode = findMode(to);
            if (hasModes)
                external_node_fs_.fchmodSync(opened.descriptor, mode);
            if (renameWithin(from, to))
                return;
            copy(opened.descriptor, opened.size, to, mode);
        }
        finally {
            external_node_fs_.closeSync(opened.descriptor);
        }
        external_node_fs_.rmSync(from, { force: true });
    }
    catch (cause) {
        throw (0,files_write/* cannotWrite */.zz)(name, cause);
    }
}
const hasModes = process.platform !== 'win32';
function findMode(path) {
    const found = external_node_fs_.lstatSync(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        return 0o666 & ~process.umask();
    external_node_fs_.accessSync(path, external_node_fs_.constants.W_OK);
    return found.mode & 0o777;
}
function renameWithin(from, to) {
    try {
        external_node_fs_.renameSync(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'EXDEV')
            return false;
        throw error;
    }
}
function copy(descriptor, size, to, mode) {
    const temporary = (0,temporary_files/* temporaryBeside */.w6)(to);
    try {
        const target = external_node_fs_.openSync(temporary, 'wx', mode);
        try {
            copyBytes(descriptor, 0, size, target);
            if (hasModes)
                external_node_fs_.fchmodSync(target, mode);
        }
        finally {
            external_node_fs_.closeSync(target);
        }
        external_node_fs_.renameSync(temporary, to);
    }
    catch (error) {
        external_node_fs_.rmSync(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/batch/run/place-output.js






function findTarget({ file, path }, { batch, workspace, places }) {
    if (!(0,files_places/* isInside */.FK)(workspace, file))
        throw new file_error/* FileError */.f('write', `cannot place the output of \`${path}\`: found a module outside of the workspace, expected one inside`);
    if (batch.inPlace) {
        if (isNamedText(path))
            throw new file_error/* FileError */.f('write', `cannot replace \`${path}\`: found a name of the text format, expected an output of another name: the option \`in-place: false\``);
        (0,files_places/* checkPlace */.uD)((0,external_node_path_.dirname)(file), places, `the module \`${path}\``);
        return { file, path };
    }
    const target = (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace, batch.outDir), outputName(path));
    if (target === file)
        throw new file_error/* FileError */.f('write', `cannot place the output of \`${path}\`: found the input there, expected another value of the option \`out-dir\`, or the option \`in-place\``);
    (0,files_places/* checkPlace */.uD)((0,external_node_path_.dirname)(target), places, `the output of \`${path}\``);
    return { file: target, path: (0,files_places/* slashed */.df)((0,external_node_path_.join)(batch.outDir, outputName(path))) };
}
function placeOutput(staged, { file, path }, module, places) {
    (0,files_write/* makeFolder */.fc)((0,external_node_path_.dirname)(file), module);
    (0,files_places/* checkPlace */.uD)((0,external_node_path_.dirname)(file), places, `the output of \`${module}\``);
    moveFile(staged, file, path);
}

;// CONCATENATED MODULE: ./build/batch/run/stage-input.js







async function stageInput({ file, path }, places, target) {
    const { descriptor, size } = (0,open_within/* openWithin */.y)(file, { places, maxSize: limits/* maxModuleSize */.wV }, path);
    try {
        const copy = (0,external_node_fs_.openSync)(target, 'w');
        try {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const piece of (0,pieces/* readPieces */.u)(descriptor, size)) {
                hash.update(piece);
                writeAll(copy, piece);
            }
            return hash.digest('hex');
        }
        finally {
            (0,external_node_fs_.closeSync)(copy);
        }
    }
    catch (cause) {
        throw new file_error/* FileError */.f('read', `cannot copy \`${path}\`: ${(0,file_error/* describeFileError */.S)(cause)}, expected room in the directory for temporary files`);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./build/batch/run/run-module.js















async function runModule(module, run, files, engines) {
    const { path } = module;
    let capture;
    const readLog = () => capture?.read() ?? null;
    try {
        (0,external_node_fs_.mkdirSync)(files.folder, { recursive: true });
        capture = prints(module.group.work) ? startCapture(files.log, run.secrets) : undefined;
        return await produce(module, run, { ...files, log: capture?.path }, engines, readLog);
    }
    catch (error) {
        if (error instanceof engine_errors/* EngineError */.N && error.code === 'cancelled')
            return { record: { status: 'skipped', path, earlier: false }, kept: undefined };
        const explained = (0,errors/* explainError */.UW)(error);
        const message = run.secrets.hideText(explained.message);
        const frames = explained.frames.map(run.secrets.hideText);
        const repeat = renderRepeat(run.facts.options, path);
        const failed = { status: 'failed', path, earlier: false, error: message, frames, log: readLog(), repeat };
        return { record: failed, kept: undefined };
    }
    finally {
        capture?.close();
        run_module_remove(files.output);
    }
}
function run_module_remove(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch { }
}
function prints({ settings: { wasi } }) {
    return wasi?.output.stdout !== undefined;
}
async function produce(module, run, staging, engines, readLog) {
    const { store, places } = run;
    const { work, limits, sizes, optionsHash, directories } = module.group;
    const target = findTarget(module, run);
    if (module.problem !== undefined)
        throw new file_error/* FileError */.f('read', module.problem);
    const inputHash = await stageInput(module, places, staging.input);
    const key = store && optionsHash !== undefined ? moduleKey(inputHash, optionsHash) : undefined;
    const ask = (kind, known = []) => engines.run({ ...staging, kind, known }, work, limits, run.signal, isReply).finally(directories.look);
    const restored = store && key && directories.areUnchanged() ? await takeKept(key, store, staging.output, ask) : undefined;
    const kept = restored === 'damaged' ? undefined : restored;
    const { report: found, compressed } = kept ?? (await make(ask, error => explainOutput(error, module, inputHash, run)));
    const report = {
        ...found,
        refusedWrites: found.refusedWrites.map(run.secrets.hideText),
        findings: found.findings.map(({ id, message }) => ({ id, message: run.secrets.hideText(message) })),
    };
    const output = await checkOutput(staging, report.bytesBefore, run.secrets, sizes);
    const warnings = (0,judge/* judgeFindings */.q)([
        ...(restored === 'damaged' ? [damaged] : []),
        ...(store && !directories.areUnchanged() ? [changedDirectories] : []),
        ...(kept ? report.findings.map(tellKept) : report.findings),
    ], work.options.judgement);
    const stored = { key: key ?? inputHash, sha256: output.hash, report, compressed };
    if (!isStoredRecord(stored) || report.bytesAfter !== output.size)
        throw new file_error/* FileError */.f('read', 'cannot accept the output: found a report that does not fit it, expected its own');
    const isNew = store && key && !kept && directories.areUnchanged() ? store.put(key, stored, staging.output) : false;
    if (run.artifact)
        stageFile(run.artifact, staging.output, target.file);
    placeOutput(staging.output, target, module.path, places);
    return {
        record: {
            status: kept ? 'cached' : 'initialized',
            path: module.path,
            earlier: false,
            output: target.path,
            sha256: output.hash,
            report,
            compressed,
            warnings,
            log: readLog(),
        },
        kept: key && (kept || isNew) ? { key, isNew } : undefined,
    };
}
async function takeKept(key, store, target, ask) {
    const found = store.find(key, target);
    if (found === undefined || found === 'damaged')
        return found;
    const reply = refuseFailure(await ask('check', found.compressed));
    const kept = new Set(found.report.findings.map(({ id }) => id));
    if (reply.kind === 'checked' && reply.findings.every(({ id }) => kept.has(id))) {
        const { bytesBefore, compressed } = reply;
        return { report: { ...found.report, bytesBefore }, compressed };
    }
    store.remove(key);
    return 'damaged';
}
async function make(ask, explain) {
    const reply = await ask('make')
        .then(refuseFailure)
        .catch(error => {
        throw explain(error);
    });
    if (reply.kind !== 'made')
        throw new Error(`bug: an engine process was told to make an output, and replied ${reply.kind}`);
    return reply;
}
function explainOutput(error, { file, path }, hash, { recognize }) {
    if (error instanceof engine_errors/* EngineError */.N && error.code === 'cancelled')
        return error;
    const sums = recognize(file, hash);
    if (sums === undefined)
        return error;
    const { message, frames } = (0,errors/* explainError */.UW)(error);
    return new errors/* InitializationError */.D3('host', `cannot pre-initialize \`${path}\`: it is pre-initialized already (its sum is in \`${sums}\`), expected the module as the build makes it; ${message}`, { frames });
}
function refuseFailure(reply) {
    if (reply.kind === 'failed')
        throw new errors/* InitializationError */.D3('host', reply.message, { frames: reply.frames });
    return reply;
}

;// CONCATENATED MODULE: ./build/batch/run/run-modules.js




async function runModules({ modules, jobs, onModule, ...run }, engines) {
    const started = performance.now();
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, run.signal]);
    const shared = { ...run, signal };
    const waiting = [...modules].sort((one, other) => other.size - one.size);
    const records = new Map();
    const keys = new Set();
    let hasNew = false;
    let tasks = 0;
    const work = async () => {
        let files = nameFiles(run.scratch, tasks++);
        for (let module = waiting.shift(); module && !signal.aborted; module = waiting.shift()) {
            const { record, kept } = await runModule(module, shared, files, engines);
            if (record.status === 'failed')
                files = nameFiles(run.scratch, tasks++);
            records.set(module.path, record);
            if (kept)
                keys.add(kept.key);
            hasNew ||= kept?.isNew ?? false;
            onModule(record, records.size, modules.length);
            if (record.status === 'failed' && run.batch.failFast)
                stop.abort();
        }
    };
    await Promise.all(Array.from({ length: jobs }, work));
    const ordered = modules.map(({ path }) => records.get(path) ?? { status: 'skipped', path, earlier: false });
    return { report: (0,make_report/* makeReport */.dO)(ordered, performance.now() - started, version/* engineVersion */.T, run.facts), keys, hasNew };
}
function nameFiles(scratch, task) {
    const folder = (0,external_node_path_.join)(scratch, String(task));
    return { folder, input: (0,external_node_path_.join)(folder, 'input'), output: (0,external_node_path_.join)(folder, 'output'), log: (0,external_node_path_.join)(folder, 'log') };
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
    const forms = [plain, trimZeros(little), trimZeros(big), ...texts.map(text => Buffer.from(text))];
    return forms.filter((form, index) => forms.findIndex(other => other.equals(form)) === index);
}
function trimZeros(bytes) {
    return bytes.subarray(bytes.findIndex(byte => byte !== 0), bytes.findLastIndex(byte => byte !== 0) + 1);
}
function encodeBase64(bytes, phase) {
    const text = Buffer.concat([Buffer.alloc(phase), bytes]).toString('base64');
    return text.slice(Math.ceil((phase * 8) / 6), Math.floor(((phase + bytes.length) * 8) / 6));
}

;// CONCATENATED MODULE: ./build/batch/checksums.js


function makeLine(folder, workspace, { output, sha256 }) {
    const file = (0,external_node_path_.resolve)(workspace, output);
    const path = (0,files_places/* slashed */.df)((0,external_node_path_.relative)(folder, file));
    const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
    return { text: `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`, file, hash: sha256 };
}
const lineForm = /^(\\?)([0-9a-f]{64}) [ *](.+)$/;
function parseLines(folder, text) {
    return text.split('\n').flatMap(line => {
        const [, mark, hash, path] = lineForm.exec(line) ?? [];
        if (hash === undefined || path === undefined)
            return [];
        return [{ text: `${line}\n`, file: (0,external_node_path_.resolve)(folder, mark === '' ? path : unescapePath(path)), hash }];
    });
}
const meanings = { n: '\n', r: '\r', '\\': '\\' };
function unescapePath(path) {
    return path.replaceAll(/\\([nr\\])/g, (_, letter) => meanings[letter] ?? '');
}

;// CONCATENATED MODULE: ./build/batch/write-results.js










const maxChecksums = 64 << 20;
const interval = 1000;
function openResults(request) {
    const { folder, workspace, places, outputs, earlier, facts } = request;
    (0,files_places/* checkPlace */.uD)(folder, places, 'the folder of the option `out-dir`');
    (0,files_write/* makeFolder */.fc)(folder, (0,files_places/* slashed */.df)((0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(folder, 'report.json'))));
    for (const place of new Set([folder, ...outputs.map(output => (0,external_node_path_.dirname)(output))]))
        if ((0,files_places/* isPlacedIn */.L)(place, places))
            (0,temporary_files/* removeOldTemporaries */.dy)(place);
    const paths = {
        checksums: (0,external_node_path_.join)(folder, 'SHA256SUMS'),
        report: (0,external_node_path_.join)(folder, 'report.json'),
        html: (0,external_node_path_.join)(folder, 'report.html'),
    };
    const nameOf = (path) => (0,files_places/* slashed */.df)((0,external_node_path_.relative)(workspace, path));
    const write = (path, text) => (0,files_write/* writeText */.x3)(path, text, nameOf(path), 'replaced');
    const own = new Set(outputs);
    const readLines = () => parseLines(folder, write_results_readText(paths.checksums) ?? '');
    const before = readLines();
    const known = new Map(before.map(line => [line.file, line]));
    const recognized = new Map();
    const others = renderLines(keepOthers(before, own));
    const isThere = external_node_fs_.lstatSync(paths.checksums, { throwIfNoEntry: false }) !== undefined;
    if (isThere && write_results_readText(paths.checksums) !== others)
        write(paths.checksums, others);
    const started = performance.now();
    const records = [];
    const writeReport = () => {
        if (records.length === 1)
            external_node_fs_.rmSync(paths.html, { force: true });
        const report = (0,make_report/* makeReport */.dO)(records, performance.now() - started, version/* engineVersion */.T, facts);
        write(paths.report, (0,files_write/* renderJson */.hF)((0,make_report/* addEarlier */.W8)(report, earlier)));
    };
    const regularly = createInterval(() => write_results_attempt(writeReport));
    return {
        recognize(file, hash) {
            const line = known.get(file);
            if (line?.hash !== hash)
                return undefined;
            if (own.has(file)) {
                recognized.set(file, line);
                write_results_attempt(() => append(paths.checksums, line.text));
            }
            return nameOf(paths.checksums);
        },
        add(record) {
            records.push(record);
            if ((0,report_report/* isDone */.$)(record))
                write_results_attempt(() => append(paths.checksums, makeLine(folder, workspace, record).text));
            regularly.ask();
        },
        finish(report, html) {
            regularly.close();
            const done = report.modules.filter(report_report/* isDone */.$).filter(({ earlier }) => !earlier);
            const lines = new Map(recognized);
            for (const record of done) {
                const line = makeLine(folder, workspace, record);
                lines.set(line.file, line);
            }
            const all = new Set([...own, ...lines.keys()]);
            const text = renderLines([...keepOthers(readLines(), all), ...lines.values()]);
            if (text === '')
                write_results_attempt(() => external_node_fs_.rmSync(paths.checksums, { force: true }));
            else
                write(paths.checksums, text);
            write(paths.report, (0,files_write/* renderJson */.hF)(report));
            write(paths.html, html);
            return paths;
        },
        close: regularly.close,
    };
}
function renderResults(report, html, paths, workspace) {
    const folder = (0,external_node_path_.dirname)(paths.checksums);
    const lines = report.modules.filter(report_report/* isDone */.$).map(record => makeLine(folder, workspace, record));
    return [
        { path: paths.checksums, text: renderLines(lines) },
        { path: paths.report, text: (0,files_write/* renderJson */.hF)(report) },
        { path: paths.html, text: html },
    ];
}
const renderLines = (lines) => lines.map(({ text }) => text).join('');
function write_results_readText(path) {
    const found = readRegular(path, maxChecksums);
    return found?.kind === 'text' ? found.text : undefined;
}
function keepOthers(lines, own) {
    const last = new Map(lines.map(line => [line.file, line]));
    return [...last.values()].filter(({ file }) => !own.has(file) && write_results_attempt(() => external_node_fs_.lstatSync(file))?.isFile());
}
const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
function append(path, line) {
    const descriptor = external_node_fs_.openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o666);
    try {
        if (external_node_fs_.fstatSync(descriptor).isFile())
            external_node_fs_.writeSync(descriptor, line);
    }
    finally {
        external_node_fs_.closeSync(descriptor);
    }
}
function createInterval(work) {
    let next = 0;
    let timer;
    const run = () => {
        timer = undefined;
        const begin = performance.now();
        work();
        const end = performance.now();
        next = end + Math.max(interval, 20 * (end - begin));
    };
    return {
        ask() {
            if (timer !== undefined)
                return;
            const wait = next - performance.now();
            if (wait <= 0)
                run();
            else
                timer = setTimeout(run, wait).unref();
        },
        close() {
            clearTimeout(timer);
        },
    };
}
function write_results_attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/batch/step.js




















async function runStep(request, engines) {
    const { batch, options, env, workspace, temporary, signal } = request;
    const places = findPlaces(batch, { env, workspace, temporary });
    const { outDir, allowed } = places;
    const found = discoverModules(request.files, workspace, batch);
    const { modules, jobs } = await groupModules(found, {
        options,
        batch,
        env,
        workspace,
        places,
        isKept: request.openCache !== undefined,
        signal,
    });
    const keyed = modules.flatMap(({ group: { optionsHash }, ...module }) => optionsHash === undefined ? [] : [{ ...module, optionsHash }]);
    const runHash = hashRun(keyed.map(({ optionsHash }) => optionsHash), options.entries.length > 0, version/* engineVersion */.T);
    const cache = await request.openCache?.({ runHash, all: () => moduleKeys(keyed, allowed, signal) });
    const outputs = modules.map(({ file, path }) => (batch.inPlace ? file : (0,external_node_path_.join)(outDir, outputName(path))));
    const variables = (0,options_by_file/* allOptions */.AM)(options).flatMap(({ engine }) => engine.wasi?.env ?? []);
    const secrets = createSecretSearch(findSecrets(env, variables));
    const { hideText } = createSecretSearch(findSecrets(env, [...variables, ...listAssigned(request.given)]));
    const facts = {
        job: nameJob(env),
        commit: null,
        base: null,
        options: listUsed(request.given, env.GITHUB_JOB ?? '', hideText),
    };
    const folder = { folder: outDir, workspace, places: allowed, outputs };
    const earlier = await readEarlier({ ...folder, modules, job: facts.job, signal, onNote: request.onNote });
    const written = openResults({ ...folder, earlier, facts });
    return withScratch(temporary, async (scratch) => {
        const artifact = request.upload && makeArtifact(scratch, batch.inPlace ? workspace : outDir);
        const { report, ...use } = await runModules({
            modules,
            jobs,
            batch,
            signal,
            workspace,
            places: allowed,
            scratch,
            secrets,
            facts,
            recognize: written.recognize,
            store: cache?.store,
            artifact,
            onModule(record, done, total) {
                written.add(record);
                request.onModule(record, done, total);
            },
        }, engines).finally(written.close);
        signal.throwIfAborted();
        const whole = (0,make_report/* addEarlier */.W8)(report, earlier);
        const html = renderHtml(whole);
        const results = written.finish(whole, html);
        const cacheSaved = (await cache?.close(use)) ?? false;
        if (artifact && request.upload) {
            const own = renderResults(report, earlier.length > 0 ? renderHtml(report) : html, results, workspace);
            await request.upload(await listStaged(artifact, report, own, workspace), artifact.folder);
        }
        return { report, results, cacheHit: report.cached === report.modules.length, cacheSaved };
    });
}
function makeArtifact(scratch, root) {
    const folder = (0,external_node_path_.join)(scratch, 'artifact');
    (0,external_node_fs_.mkdirSync)(folder);
    return { root, folder };
}
async function withScratch(parent, work) {
    const scratch = makeScratch(parent);
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
function makeScratch(parent) {
    try {
        return (0,temporary_files/* makePrivateFolder */.I2)(parent);
    }
    catch (cause) {
        throw new file_error/* FileError */.f('write', `cannot make a folder in \`${parent}\`: ${(0,file_error/* describeFileError */.S)(cause)}, expected a directory for temporary files`);
    }
}

// EXTERNAL MODULE: ./build/report/terminal/style.js
var terminal_style = __webpack_require__(4829);
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

;// CONCATENATED MODULE: ./build/report/width.js

function shortenMiddle(text, width) {
    if (fast_string_width_dist(text) <= width)
        return text;
    const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
    const head = takeWidth(characters, Math.floor((width - 1) / 3));
    const tail = takeWidth(characters.toReversed(), width - 1 - fast_string_width_dist(head.join('')));
    return `${head.join('')}…${tail.toReversed().join('')}`;
}
function takeWidth(characters, width) {
    let left = width;
    const end = characters.findIndex(character => {
        left -= fast_string_width_dist(character);
        return left < 0;
    });
    return end === -1 ? characters : characters.slice(0, end);
}
function padTo(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - fast_string_width_dist(text)));
    return side === 'end' ? text + space : space + text;
}

;// CONCATENATED MODULE: ./build/report/terminal/table.js





const leastPath = 24;
const gap = '  ';
function table_renderTable(done, width, style) {
    const total = done.length > 1 ? [(0,format/* formatNumberOf */.Of)(done.length, 'module')] : [];
    const paths = ['module', ...done.map(({ path }) => (0,terminal_style/* showPlain */.I)(path)), ...total];
    const longest = widthOfAll(paths);
    const drawn = listColumns(done).map(column => drawColumn(column, done));
    const columns = chooseColumns(drawn, width - 2 - Math.min(leastPath, longest));
    const pathWidth = Math.min(longest, Math.max(leastPath, width - 2 - sumWidths(columns)));
    return paths.map((path, row) => {
        const cells = columns.map(({ texts, width }) => padTo(texts[row] ?? '', width, 'start'));
        const line = [padTo(shortenMiddle(path, pathWidth), pathWidth, 'end'), ...cells].join(gap).trimEnd();
        const module = done[row - 1];
        return module ? `${renderMark(module, style)} ${line}` : `  ${style('bold', line)}`;
    });
}
function renderMark({ status }, style) {
    return status === 'cached' ? style('dim', '↺') : style('green', '✓');
}
function drawColumn({ name, side, rank, cell, total }, done) {
    const cells = [...done.map(cell), total(done)];
    const texts = [side === 'after' ? side : name, ...cells.map(cell => cell?.text ?? '')];
    return { texts, width: widthOfAll(texts), rank };
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
function widthOfAll(texts) {
    return texts.reduce((widest, text) => Math.max(widest, fast_string_width_dist(text)), 0);
}

;// CONCATENATED MODULE: ./build/report/terminal.js









const lastPrinted = { characters: 1000, lines: 10 };
const namedPaths = 3;
function renderTerminal(report, options) {
    const { color, width = Number.POSITIVE_INFINITY, hasTable = true } = options;
    const style = (0,terminal_style/* createStyle */._)(color);
    const done = report.modules.filter(report_report/* isDone */.$);
    const blocks = [
        ...groupFailures(report.modules.filter(report_report/* isFailed */.I)).map(group => terminal_renderFailure(group, width, style)),
        hasTable && done.length > 0 ? table_renderTable(done, width, style) : [],
        terminal_renderWarnings(done, width, style),
        hasTable ? [style(report.failed > 0 ? 'red' : 'bold', describeRun(report))] : [],
    ];
    const texts = blocks.filter(block => block.length > 0).map(block => block.join('\n'));
    return texts.map(text => `${text}\n`).join('\n');
}
function terminal_renderFailure(group, width, style) {
    const { error, stack, printed } = (0,failure/* describeFailure */.Ic)(group, { printed: lastPrinted.characters });
    const begin = gutter(style);
    const lines = printed?.lines.slice(-lastPrinted.lines) ?? [];
    return [
        `${style('red', '✗ failed')} ${style('bold', nameSome(group.paths, namedPaths, terminal_style/* showPlain */.I))}`,
        ...terminal_renderSentence(error, width, style),
        ...(stack?.lines ?? []).map(line => `${begin}  ${(0,terminal_style/* showPlain */.I)(line)}`),
        ...(printed ? [`${begin}${printed.heading}, at the end:`] : []),
        ...lines.map(line => `${begin}  ${(0,terminal_style/* showPlain */.I)(line)}`.trimEnd()),
    ];
}
function terminal_renderWarnings(done, width, style) {
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
        `${style('yellow', '! warning')} ${style('bold', nameSome(paths, namedPaths, terminal_style/* showPlain */.I))}`,
        ...terminal_renderSentence((0,report_text/* showSentence */.Zu)(warning), width, style),
    ]);
}
function terminal_renderSentence(sentence, width, style) {
    return (0,report_text/* wrapWords */.EO)((0,terminal_style/* showPlain */.I)(sentence), width - 4, fast_string_width_dist).map(line => `${gutter(style)}${line}`);
}
function gutter(style) {
    return `  ${style('dim', '│')} `;
}

// EXTERNAL MODULE: ./build/command/flags.js
var flags = __webpack_require__(4553);
;// CONCATENATED MODULE: ./build/command/run-command.js















const runFlags = [...batch_options/* batchOptions */.D, ...option_table/* optionsOfMany */.nO, ...flags/* commonFlags */.Bh];
const runHelp = {
    about: 'Pre-initializes many WebAssembly modules, several at the same time; one that fails leaves the others alone.',
    usage: ['wizer-action run [--modules GLOB]… [--config FILE] [OPTIONS] [FILE…]'],
    examples: [
        { what: 'All modules of a build:', line: "wizer-action run --modules 'build/**/*.wasm' --out-dir wizened" },
        { what: 'With files that they read:', line: 'wizer-action run build/*.wasm --allow-wasi --dir assets' },
        { what: 'Instead of the inputs:', line: 'wizer-action run build/*.wasm --in-place' },
    ],
    options: runFlags.filter(option => !option.onlyInAction),
    notes: [
        'FILE is a module too: a shell puts files there when it expands a pattern.',
        'Exit status: 0 all done, 1 some failed, 2 wrong usage.',
    ],
};
function parseRunCommand(args) {
    const { values, positionals } = (0,flags/* parseFlags */.bQ)(args, runFlags);
    if ((0,flags/* isOn */.Mp)(values, 'help'))
        return 'help';
    const batch = (0,parse_batch_options/* parseBatchOptions */.i)(values);
    const given = { ...values, modules: [...batch.modules, ...positionals] };
    const idle = runFlags.filter(({ name, onlyInAction }) => onlyInAction && values[name] !== undefined);
    return {
        batch,
        files: positionals,
        report: (0,flags/* fileName */.Md)('--report', values.report),
        given,
        idle: idle.map(({ name }) => `--${name}`),
    };
}
async function runCommand(request, context, spell) {
    const { batch, given } = request;
    const { env, directory, signal, isTerminal, columns } = context;
    const warn = (message) => context.writeStderr(`warning: ${spell(message)}\n`);
    if (request.report !== undefined)
        (0,files_write/* checkWritable */.ZB)((0,external_node_path_.resolve)(directory, request.report), request.report);
    for (const flag of request.idle)
        context.writeStderr(`note: \`${flag}\` has no effect here: nothing is uploaded\n`);
    const options = await loadOptions({ ...batch, given, workspace: directory, temporary: (0,external_node_os_.tmpdir)(), env });
    const { report } = await runStep({
        batch,
        options,
        given,
        files: await findModules(request, options, context),
        env,
        workspace: directory,
        temporary: (0,external_node_os_.tmpdir)(),
        signal,
        openCache: isCacheUsed(request, context, spell)
            ? async () => openLocalStore(findStoreFolder(env), batch.cache.save, warn)
            : undefined,
        upload: undefined,
        onNote: message => context.writeStderr(`note: ${message}\n`),
        onModule: (module, done, total) => showProgress(context, module, done, total),
    }, await context.startEngines());
    if (isTerminal.stderr)
        context.writeStderr(clearedLine);
    const color = isTerminal.stdout && !env.NO_COLOR;
    const shown = renderTerminal(spellReport(report, spell), { color, width: columns, hasTable: batch.summary });
    if (shown !== '')
        await context.writeStdout(shown);
    if (request.report !== undefined)
        (0,files_write/* writeText */.x3)((0,external_node_path_.resolve)(directory, request.report), (0,files_write/* renderJson */.hF)(report), request.report);
    return report.failed === 0 ? 0 : 1;
}
function spellReport(report, spell) {
    const modules = report.modules.map(module => {
        if (module.status === 'failed')
            return { ...module, error: spell(module.error) };
        if (module.status === 'skipped')
            return module;
        return { ...module, warnings: module.warnings.map(({ id, message }) => ({ id, message: spell(message) })) };
    });
    return { ...report, modules };
}
function isCacheUsed({ batch }, { env, writeStderr }, spell) {
    const use = (0,cache_use/* chooseCacheUse */.vZ)(batch.cache.choice, env);
    if (!use.isUsed && use.reason !== undefined)
        writeStderr(`note: ${spell(use.reason)}\n`);
    return use.isUsed;
}
async function findModules({ batch, files }, options, { directory, findFiles, writeStderr }) {
    const isGiven = batch.modules.length > 0 || files.length > 0;
    if (!isGiven && options.entries.length === 0)
        throw new flags/* UsageError */.eb('no modules are given, expected `--modules GLOB`, or a file of options with entries');
    const found = isGiven
        ? await findGiven(batch.modules, files, directory, findFiles)
        : await (0,options_by_file/* findEntryFiles */.hS)(options, directory, findFiles);
    const unused = (0,options_by_file/* describeUnused */.iz)(options, found, directory);
    if (unused !== undefined)
        writeStderr(`${isGiven ? 'note' : 'warning'}: ${(0,terminal_style/* showPlain */.I)(unused)}\n`);
    return found;
}
async function findGiven(globs, files, directory, findFiles) {
    const isPattern = (name) => /^!|[*?[]/.test(name) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, name));
    const patterns = [...globs, ...files.filter(isPattern)];
    const named = files.filter(name => !isPattern(name)).map(name => (0,external_node_path_.resolve)(directory, name));
    return patterns.length > 0 ? [...named, ...(await findFiles(patterns))] : named;
}
const clearedLine = '\r\u001b[K';
function showProgress(context, module, done, total) {
    const { isTerminal, writeStderr } = context;
    if (isTerminal.stderr)
        writeStderr(clearedLine);
    if (module.status !== 'skipped' && module.log)
        writeStderr(`output of ${(0,terminal_style/* showPlain */.I)(module.path)}:\n${showLines(module.log.text)}`);
    if (!isTerminal.stderr || total === 1)
        return;
    const filled = Math.round((20 * done) / total);
    writeStderr(`${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total} ${(0,terminal_style/* showPlain */.I)(module.path)}`);
}
function showLines(text) {
    const lines = text.trimEnd().split('\n');
    return lines.map(line => `| ${(0,terminal_style/* showPlain */.I)(line)}\n`).join('');
}


/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ EngineError)
/* harmony export */ });
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

class EngineError extends _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK {
    name = 'EngineError';
}


/***/ }),

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ shareMemory),
/* harmony export */   Kw: () => (/* binding */ findMemoryOf)
/* harmony export */ });
/* unused harmony export hasProcessFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


function findMemoryOf(pid) {
    if (!hasProcessFiles)
        return undefined;
    try {
        const [, kibibytes] = /^VmRSS:\s+(\d+) kB$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'latin1')) ?? [];
        return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
    }
    catch {
        return undefined;
    }
}
const hasProcessFiles = process.platform === 'linux';
function shareMemory(jobs) {
    const constrained = process.constrainedMemory();
    const machine = constrained > 0 ? Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)(), constrained) : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)();
    return Math.floor((machine * 0.75) / jobs);
}


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   hashBytes: () => (/* binding */ hashBytes),
/* harmony export */   m: () => (/* binding */ hashDescriptor)
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


/***/ })

};
