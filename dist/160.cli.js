export const id = 160;
export const ids = [160];
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
        kind: 'list',
        help: 'Fail a module whose output is larger: bytes, a size such as `900KiB`, or one after compression such as `1MB gzip`.',
        placeholder: 'SIZE',
    },
    {
        name: 'max-growth',
        group: 'Checks and limits',
        kind: 'list',
        help: 'Fail a module whose output has grown by more: a size such as `900KiB` or `10KiB gzip`, or a share such as `50%`; against the output of the base with `2% base`.',
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

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseModuleLimits),
/* harmony export */   i: () => (/* binding */ parseBatchOptions)
/* harmony export */ });
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);
/* harmony import */ var _batch_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5477);
/* harmony import */ var _cache_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9878);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3442);
/* harmony import */ var _size_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(386);





const maxJobs = 256;
const maxRetention = 90;
const maxPrefix = 256;
function parseBatchOptions(raw) {
    const { text, flag, optional } = readRaw({ 'artifact-name': '', ...raw });
    const outDir = text('out-dir');
    if (outDir === '' || outDir.includes('\0'))
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('out-dir', outDir, 'a directory');
    return {
        modules: readLines(raw.modules),
        config: parseConfig(text('config')),
        outDir,
        inPlace: flag('in-place'),
        jobs: (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInteger */ .cG)('jobs', text('jobs'), 0, maxJobs),
        failFast: flag('fail-fast'),
        cache: {
            choice: (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChoice */ .HU)('cache', text('cache'), _cache_use_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheChoices */ .$C),
            save: flag('save-cache'),
            prefix: parsePrefix(text('cache-key-prefix')),
        },
        artifact: parseArtifact(text('artifact-name'), optional('artifact-retention-days', (option, days) => (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInteger */ .cG)(option, days, 1, maxRetention))),
        summary: flag('summary'),
        compressedFormats: parseFormats(text('compressed-sizes')),
        baselineReport: optional('baseline-report', parsePath),
        comment: (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChoice */ .HU)('comment', text('comment'), _batch_options_js__WEBPACK_IMPORTED_MODULE_2__/* .commentChoices */ .Mm),
        mergeReports: readLines(raw['merge-reports']),
        shard: optional('shard', _shard_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShard */ .u),
    };
}
function parseModuleLimits(raw) {
    const { text, optional } = readRaw(raw);
    return {
        maxMemory: optional('max-memory', _size_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .parseMemory */ .Pw),
        maxSize: readLines(raw['max-size']).map(line => (0,_size_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSizeLimit */ .q6)('max-size', line)),
        maxGrowth: readLines(raw['max-growth']).map(line => (0,_size_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGrowthLimit */ .Q8)('max-growth', line)),
        smokeTest: text('smoke-test') || undefined,
    };
}
function readRaw(raw) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value.trim() : (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .findDefault */ .bE)(_batch_options_js__WEBPACK_IMPORTED_MODULE_2__/* .batchOptions */ .D, name);
    };
    return {
        text,
        flag: (name) => (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG)(name, text(name)),
        optional: (name, parse) => text(name) === '' ? undefined : parse(name, text(name)),
    };
}
function readLines(lines = []) {
    return (typeof lines === 'string' ? lines.split('\n') : lines).map(line => line.trim()).filter(Boolean);
}
function parsePath(option, path) {
    if (path.includes('\0'))
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)(option, path, 'the path of a file');
    return path;
}
function parseConfig(text) {
    const path = parsePath('config', text);
    if (path === '' || path === 'none')
        return { kind: path === '' ? 'default' : 'none' };
    return { kind: 'named', path };
}
function parseFormats(value) {
    const choice = (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChoice */ .HU)('compressed-sizes', value, _batch_options_js__WEBPACK_IMPORTED_MODULE_2__/* .compressions */ .MG);
    return ['gzip', 'brotli'].filter(format => choice === format || choice === 'both');
}
function parsePrefix(prefix) {
    if (/[\p{Cc},]/u.test(prefix) || prefix.length > maxPrefix)
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('cache-key-prefix', prefix, `at most ${maxPrefix} characters, and no comma or control character`);
    return prefix;
}
function parseArtifact(name, retentionDays) {
    if (name === '')
        return undefined;
    const [forbidden] = /["":<>|*?\r\n\\/]/.exec(name) ?? [];
    if (forbidden)
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('artifact-name', name, `a name without ${JSON.stringify(forbidden)}`);
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

/***/ 386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ parseMemory),
/* harmony export */   Q8: () => (/* binding */ parseGrowthLimit),
/* harmony export */   X_: () => (/* binding */ listLimitedFormats),
/* harmony export */   q6: () => (/* binding */ parseSizeLimit)
/* harmony export */ });
/* unused harmony export parseSize */
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);

function listLimitedFormats({ maxSize, maxGrowth }) {
    const formats = new Set([...maxSize, ...maxGrowth].map(({ format }) => format));
    return ['gzip', 'brotli'].filter(format => formats.has(format));
}
const factors = { k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 };
const largest = Number.MAX_SAFE_INTEGER;
const largestShare = 1_000_000;
const leastMemory = 64 * 2 ** 20;
const sizes = 'bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`';
const sizeForms = `${sizes}, or after compression such as \`1MB gzip\``;
const growthForms = `a share such as \`50%\` or \`2% base\`, ${sizeForms} or \`10KiB gzip base\``;
function parseSize(option, value) {
    return parseBytes(value, sizes, expected => (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)(option, value, expected));
}
function parseMemory(option, value) {
    const bytes = parseSize(option, value);
    if (bytes < leastMemory)
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)(option, value, 'at least `64MiB`');
    return bytes;
}
function parseSizeLimit(option, text) {
    const refuse = (expected) => (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)(option, text, expected);
    const { amount, format, against } = splitWords(text, refuse);
    if (against === 'base')
        throw refuse('no `base`: only the option `max-growth` compares with it');
    return { text, bytes: parseBytes(amount, sizeForms, refuse), format };
}
function parseGrowthLimit(option, text) {
    const refuse = (expected) => (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)(option, text, expected);
    const { amount, format, against } = splitWords(text, refuse);
    const [, percent] = /^(\d+(?:\.\d+)?) ?%$/.exec(amount) ?? [];
    if (percent === undefined)
        return { text, kind: 'bytes', amount: parseBytes(amount, growthForms, refuse), format, against };
    if (Number(percent) > largestShare)
        throw refuse(`at most ${largestShare}%`);
    return { text, kind: 'percent', amount: Number(percent), format, against };
}
function splitWords(text, refuse) {
    const all = text.split(' ');
    const count = all.findLastIndex(word => !/^(gzip|brotli|base)$/i.test(word)) + 1;
    const [amount, words] = [all.slice(0, count).join(' '), all.slice(count).map(word => word.toLowerCase())];
    const formats = ['gzip', 'brotli'].filter(format => words.includes(format));
    if (formats.length > 1)
        throw refuse('one of `gzip` and `brotli`, and a limit of its own for the other');
    if (new Set(words).size < words.length)
        throw refuse('each word once');
    return {
        amount,
        format: formats[0] ?? 'raw',
        against: words.includes('base') ? 'base' : 'input',
    };
}
function parseBytes(text, forms, refuse) {
    const [, number, prefix = ''] = /^(\d+(?:\.\d+)?) ?(?:([kmg]i?)?b)?$/i.exec(text) ?? [];
    if (number === undefined)
        throw refuse(forms);
    const bytes = Math.floor(Number(number) * (factors[prefix.toLowerCase()] ?? 1));
    if (bytes > largest)
        throw refuse('at most 8 PiB');
    return bytes;
}


/***/ }),

/***/ 5160:
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
// EXTERNAL MODULE: ./build/wizer/options/option-table.js + 1 modules
var option_table = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/wizer/options/options.js + 1 modules
var options = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/batch/options/cache-use.js
var cache_use = __webpack_require__(9878);
// EXTERNAL MODULE: ./build/batch/options/parse-batch-options.js
var parse_batch_options = __webpack_require__(8579);
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
// EXTERNAL MODULE: ./build/report/html.js + 12 modules
var report_html = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/report/make-report.js
var make_report = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/report/terminal/style.js
var style = __webpack_require__(4829);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/report/model/comparison/base.js
var base = __webpack_require__(442);
// EXTERNAL MODULE: ./build/report/reading/parse-report.js + 1 modules
var parse_report = __webpack_require__(278);
// EXTERNAL MODULE: ./build/batch/read-earlier.js
var read_earlier = __webpack_require__(8266);
;// CONCATENATED MODULE: ./build/batch/base/find-base.js








const maxModules = 20_000;
function readNamedReport(path, workspace, places) {
    if (path === undefined)
        return undefined;
    try {
        const bytes = (0,open_within/* readWithin */.w)((0,external_node_path_.resolve)(workspace, path), { places, maxSize: read_earlier/* maxReport */.zc }, path);
        return { kind: 'text', text: new TextDecoder().decode(bytes), source: path };
    }
    catch (error) {
        const { cause, message } = error;
        const found = cause === undefined
            ? message
            : `found no file that can be read at \`${path}\` (${(0,file_error/* describeFileError */.S)(cause)}), expected a \`report.json\``;
        throw new errors/* OptionError */.eR('missing-file', 'baseline-report', `cannot use the option \`baseline-report\`: ${found}`);
    }
}
function readBase(report, onNote) {
    const refuse = (found) => {
        const name = (0,style/* showPlain */.I)(report.source);
        onNote(`cannot compare with the report of \`${name}\`: found ${found}, expected a report of this version of wizer-action; going on without it`);
        return null;
    };
    const parsed = report.kind === 'text' ? (0,parse_report/* parseReport */.M)(report.text) : report;
    if (parsed.kind === 'other')
        return refuse(parsed.problem);
    const { length } = parsed.report.modules;
    if (length > maxModules)
        return refuse(`${length} modules, of which ${maxModules} can be compared`);
    return (0,base/* toBase */.F)(parsed.report, report.source);
}

// EXTERNAL MODULE: ./build/files/write.js
var files_write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/batch/base/kept-reports.js






const fileForm = /^[\da-f]{32}\.json$/;
const pathOf = (folder, name) => (0,external_node_path_.join)(folder, `${name}.json`);
function readKept(folder, name) {
    return isFolder(folder) ? (0,read_earlier/* readRegular */.VX)(pathOf(folder, name), read_earlier/* maxReport */.zc) : undefined;
}
function writeKept(folder, name, text) {
    const path = pathOf(folder, name);
    (0,files_write/* makeFolder */.fc)(folder, path);
    (0,temporary_files/* removeOldTemporaries */.dy)(folder);
    (0,files_write/* writeText */.x3)(path, text, path, 'replaced');
}
function removeOldReports(folder, days) {
    const oldest = Date.now() - days * 24 * 3_600_000;
    for (const name of (0,external_node_fs_.readdirSync)(folder).filter(name => fileForm.test(name))) {
        const path = (0,external_node_path_.join)(folder, name);
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (found && found.mtimeMs < oldest)
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function renderKept(report) {
    const modules = report.modules.filter(report_report/* isDone */.$).map(module => ({ ...module, log: null }));
    if (modules.length === 0 || report.skipped > 0)
        return undefined;
    const text = JSON.stringify({ ...report, base: null, modules });
    return Buffer.byteLength(text) <= read_earlier/* maxReport */.zc ? text : undefined;
}

// EXTERNAL MODULE: ./build/files/hash.js
var hash = __webpack_require__(3906);
;// CONCATENATED MODULE: ./build/batch/base/name-reports.js



const noReports = { own: undefined, base: undefined };
function nameReports(options, env) {
    const base = findBaseBranch(env);
    const own = base === undefined && !(0,cache_use/* isUntrusted */.fb)(env) ? findBranch(env) : undefined;
    const step = identifyStep(options, env);
    const nameOf = (branch) => branch && (0,hash/* hashJson */.jM)([step, branch]).slice(0, 32);
    return { own: nameOf(own), base: options.baselineReport === undefined ? nameOf(base) : undefined };
}
function findBaseBranch({ GITHUB_BASE_REF: base }) {
    return base || undefined;
}
function findBranch({ GITHUB_REF: ref = '' }) {
    return /^refs\/heads\/(.+)$/s.exec(ref)?.[1];
}
function identifyStep(options, env) {
    const { modules, config, shard, cache, artifact, mergeReports } = options;
    const { GITHUB_WORKFLOW: workflow, GITHUB_JOB: job, GITHUB_ACTION: action } = env;
    return (0,hash/* hashJson */.jM)([
        ...[workflow, job, action].map(name => name ?? ''),
        nameInMatrix(artifact?.name ?? '', job ?? ''),
        shard ?? null,
        cache.prefix,
        config,
        modules,
        mergeReports,
    ]);
}
function nameInMatrix(artifact, job) {
    return (0,batch_options/* isDefaultArtifactName */.N1)(artifact, job) ? artifact : artifact.replaceAll(/[\da-f]{40,64}|\d{5,}/g, '*');
}

// EXTERNAL MODULE: ./build/files/places.js
var files_places = __webpack_require__(3190);
// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
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
// EXTERNAL MODULE: ./build/report/stored-record.js
var stored_record = __webpack_require__(3108);
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
    if (head.length > maxRecord + 1 || !(0,stored_record/* isStoredRecord */.t)(record))
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
    return (0,stored_record/* isStoredRecord */.t)(record) ? { record, end: end + 1 } : undefined;
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
function openLocalStore(folder, isSaved, warn, { own, base } = noReports) {
    const store = tolerate(openStore(folder), folder, warn);
    const reports = (0,external_node_path_.join)(folder, 'reports');
    return {
        store: isSaved ? store : { ...store, put: () => false },
        base: base === undefined ? undefined : readKept(reports, base),
        async close({ hasNew }, report) {
            if (isSaved)
                store.removeUnused(keptDays);
            if (isSaved && own !== undefined && report !== undefined)
                keepReport(reports, own, report, warn);
            return hasNew;
        },
    };
}
function keepReport(folder, name, report, warn) {
    try {
        writeKept(folder, name, report);
        removeOldReports(folder, keptDays);
    }
    catch (error) {
        const reason = error instanceof file_error/* FileError */.f ? error.message : (0,file_error/* describeFileError */.S)(error);
        warn(`cannot keep the report in \`${folder}\`: ${reason}; going on without it`);
    }
}
const noStore = {
    store: {
        find: () => undefined,
        put: () => false,
        remove() { },
        keepOnly() { },
        removeUnused() { },
    },
    base: undefined,
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
// EXTERNAL MODULE: ./build/batch/options/size-limits.js
var size_limits = __webpack_require__(386);
// EXTERNAL MODULE: ./build/report/stored-record-schema.js
var stored_record_schema = __webpack_require__(2882);
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
            return { kind: 'file', detail: await (0,hash/* hashDescriptor */.mu)(opened.descriptor, opened.size, pauses), names: [] };
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
    return (0,hash/* hashJson */.jM)([inputHash, optionsHash]);
}
async function moduleKeys(modules, places, signal) {
    const keys = [];
    for (const { file, path, optionsHash } of modules) {
        const inputHash = await hashInput(file, places, signal);
        signal?.throwIfAborted();
        keys.push(moduleKey(inputHash ?? (0,hash/* hashJson */.jM)(path), optionsHash));
    }
    return keys;
}
async function hashInput(file, places, signal) {
    try {
        const real = (0,files_places/* realPlace */.oD)(file);
        return (0,files_places/* isPlacedIn */.L)(real, places) ? await (0,hash/* hashFile */.DC)(real, file, limits/* maxModuleSize */.wV, signal) : undefined;
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
    return hasEntries || first === undefined ? (0,hash/* hashJson */.jM)({ engineVersion, recordSchema: stored_record_schema/* storedRecordSchema */.y }) : first;
}
function hashOptions(options, { preloads, wasi }, directories, engineVersion) {
    return (0,hash/* hashJson */.jM)({
        engineVersion,
        recordSchema: stored_record_schema/* storedRecordSchema */.y,
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
    return (0,hash/* hashJson */.jM)(hashes);
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
    const sampling = shareSampling(jobs, modules.length);
    const watched = watchDirectories(resolved.map(({ settings: { wasi }, directories }) => ({ wasi, before: directories })), signal);
    const groups = new Map(resolved.map(({ options, settings, directories }, index) => {
        const { engine, limits } = options;
        const group = {
            work: {
                options: engine,
                settings: { ...settings, sampling },
                compressedFormats: batch.compressedFormats,
                exactFormats: (0,size_limits/* listLimitedFormats */.X_)(limits),
                smokeTest: limits.smokeTest,
            },
            limits: { seconds: engine.timeout, memory: limits.maxMemory ?? (0,memory/* shareMemory */.Do)(jobs) },
            sizes: limits,
            optionsHash: isKept ? hashOptions(engine, settings, directories, version/* engineVersion */.T) : undefined,
            directories: watched[index],
        };
        return [options, group];
    }));
    return { modules: modules.map((module, index) => ({ ...module, group: groups.get(chosen[index]) })), jobs };
}
const allSampling = { milliseconds: 2000, module: 400, modules: 100 };
function shareSampling(jobs, count) {
    return count > allSampling.modules ? 0 : Math.min(allSampling.module, (allSampling.milliseconds * jobs) / count);
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
        if ((await (0,hash/* hashFile */.DC)(copy, output)) !== sha256)
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
async function checkOutput({ input, output }, search) {
    const { size, hash, secrets } = await examineFile(output, search);
    const known = secrets.size > 0 ? (await examineFile(input, search)).secrets : secrets;
    checkSecrets(secrets, () => known);
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
function checkSizeLimits(found, { maxSize, maxGrowth }, base) {
    const tooLarge = maxSize.flatMap(limit => explainSize(found, limit) ?? []);
    const tooMuch = maxGrowth.flatMap(limit => explainGrowth(found, limit, base) ?? []);
    const broken = [...tooLarge, ...tooMuch];
    if (broken.length === 0)
        return;
    const code = tooLarge.length > 0 ? 'max-size' : 'max-growth';
    throw new OutputError(code, `cannot accept the output: ${broken.join('; ')}`);
}
function isComparable(found, { format }, base) {
    return base !== undefined && sizesIn(base, format)?.level === sizesIn(found, format)?.level;
}
const count = (bytes) => (0,format/* formatNumberOf */.Of)(bytes, 'byte');
const inFormat = (format) => (format === 'raw' ? '' : ` after ${format}`);
function explainSize(found, { text, bytes, format }) {
    const { after } = requireSizes(found, format);
    if (after <= bytes)
        return undefined;
    return `found ${count(after)}${inFormat(format)}, expected at most ${count(bytes)} (the option \`max-size: ${text}\`)`;
}
function explainGrowth(found, limit, base) {
    const { text, kind, amount, format, against } = limit;
    const { before, after } = requireSizes(found, format);
    const isAgainstBase = against === 'base';
    if (isAgainstBase && !isComparable(found, limit, base))
        return undefined;
    const start = isAgainstBase && base ? requireSizes(base, format).after : before;
    const allowed = kind === 'percent' ? Math.floor((start * amount) / 100) : amount;
    if (after - start <= allowed)
        return undefined;
    const growth = `it grew by ${count(after - start)}${inFormat(format)} from ${count(start)}${isAgainstBase ? ' in the base' : ''}`;
    return `${growth}, expected at most ${count(allowed)} (the option \`max-growth: ${text}\`)`;
}
function sizesIn({ bytesBefore, bytesAfter, compressed }, format) {
    if (format === 'raw')
        return { before: bytesBefore, after: bytesAfter, level: 'none' };
    return compressed.find(size => size.format === format);
}
function requireSizes(sizes, format) {
    const found = sizesIn(sizes, format);
    if (!found)
        throw new Error(`cannot accept the output: found no size${inFormat(format)}, expected one to compare with its limit`);
    return found;
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
            const isRecord = (0,stored_record/* isStoredRecord */.t)({ key: noHash, sha256: noHash, report, compressed });
            return (kind === 'make' &&
                isRecord &&
                areTexts([
                    report.initFunction,
                    ...report.refusedWrites,
                    ...report.findings.flatMap(Object.values),
                    ...(report.dropped?.sections ?? []),
                ]) &&
                areShort(report));
        }
        default:
            return false;
    }
}
const maxName = 1000;
function areShort({ changedGlobals, changedTables, memories }) {
    const isShort = (text) => text === null || text.length <= maxName;
    return (changedGlobals.every(({ name, type, before, after }) => [name, type, before, after].every(isShort)) &&
        changedTables.every(({ name }) => isShort(name)) &&
        memories.every(({ regions, largest }) => regions.every(({ name }) => isShort(name)) && largest.every(({ region }) => isShort(region))));
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
    const ask = (kind, kept) => engines
        .run({ ...staging, kind, ...describeKept(kept) }, work, limits, run.signal, isReply)
        .finally(directories.look);
    const restored = store && key && directories.areUnchanged() ? await takeKept(key, store, staging.output, ask) : undefined;
    const kept = restored === 'damaged' ? undefined : restored;
    const { report: found, compressed } = kept ?? (await make(ask, error => explainOutput(error, module, inputHash, run)));
    const report = {
        ...found,
        refusedWrites: found.refusedWrites.map(run.secrets.hideText),
        findings: found.findings.map(({ id, message }) => ({ id, message: run.secrets.hideText(message) })),
    };
    const output = await checkOutput(staging, run.secrets);
    const stored = { key: key ?? inputHash, sha256: output.hash, report, compressed };
    if (!(0,stored_record/* isStoredRecord */.t)(stored) || report.bytesAfter !== output.size)
        throw new file_error/* FileError */.f('read', 'cannot accept the output: found a report that does not fit it, expected its own');
    checkSizeLimits({ ...report, compressed }, sizes, findBase(module, run));
    const warnings = (0,judge/* judgeFindings */.q)([
        ...(restored === 'damaged' ? [damaged] : []),
        ...(store && !directories.areUnchanged() ? [changedDirectories] : []),
        ...(kept ? report.findings.map(tellKept) : report.findings),
    ], work.options.judgement);
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
function describeKept(kept) {
    return { known: kept?.compressed ?? [], regions: kept?.report.memories.map(({ regions }) => regions) ?? [] };
}
async function takeKept(key, store, target, ask) {
    const found = store.find(key, target);
    if (found === undefined || found === 'damaged')
        return found;
    const reply = refuseFailure(await ask('check', found));
    const kept = new Set(found.report.findings.map(({ id }) => id));
    if (reply.kind === 'checked' && reply.findings.every(({ id }) => kept.has(id))) {
        const { bytesBefore, compressed } = reply;
        return { report: { ...found.report, bytesBefore }, compressed };
    }
    store.remove(key);
    return 'damaged';
}
function findBase({ path }, { facts: { base } }) {
    return base?.modules.find(module => module.path === path);
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

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/batch/uncompared-limits.js




const maxPath = 200;
const maxLimits = 5;
function describeUncompared(modules, report) {
    const base = new Map(report.base?.modules.map(module => [module.path, module]));
    const limitsOf = new Map(modules.map(({ path, group }) => [path, group.sizes.maxGrowth]));
    const unchecked = report.modules.filter(report_report/* isDone */.$).flatMap(({ path, report, compressed }) => {
        const limits = limitsOf.get(path)?.filter(({ against }) => against === 'base') ?? [];
        const missing = limits.filter(limit => !isComparable({ ...report, compressed }, limit, base.get(path)));
        return missing.length > 0 ? [{ path, missing }] : [];
    });
    const [first] = unchecked;
    if (!first)
        return undefined;
    const limits = [...new Set(unchecked.flatMap(({ missing }) => missing.map(({ text }) => text)))];
    const names = limits.slice(0, maxLimits).map(text => `the option \`max-growth: ${text}\``);
    const more = limits.length > maxLimits ? ` and ${limits.length - maxLimits} more` : '';
    const count = (0,format/* formatNumberOf */.Of)(unchecked.length, 'module');
    return `${names.join(', ')}${more} ${limits.length > 1 ? 'were' : 'was'} not checked for ${count} (the first is \`${(0,report_text/* showSentence */.Zu)(first.path, maxPath)}\`): ${explain()}`;
    function explain() {
        if (!report.base)
            return 'there is no base';
        if (unchecked.every(({ path }) => !base.has(path)))
            return 'the base does not have what is new';
        return 'the base has no size that was measured in the same way, which it gets from a run with the same limits';
    }
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
    const found = (0,read_earlier/* readRegular */.VX)(path, maxChecksums);
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
    const named = readNamedReport(batch.baselineReport, workspace, [workspace, temporary]);
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
    const reports = nameReports(batch, env);
    const cache = await request.openCache?.({ runHash, all: () => moduleKeys(keyed, allowed, signal), reports });
    const outputs = modules.map(({ file, path }) => (batch.inPlace ? file : (0,external_node_path_.join)(outDir, outputName(path))));
    const variables = (0,options_by_file/* allOptions */.AM)(options).flatMap(({ engine }) => engine.wasi?.env ?? []);
    const secrets = createSecretSearch(findSecrets(env, variables));
    const { hideText } = createSecretSearch(findSecrets(env, [...variables, ...listAssigned(request.given)]));
    const compared = named ?? findKept(cache?.base, request);
    const facts = {
        job: (0,read_earlier/* nameJob */.PB)(env),
        commit: findCommit(env),
        base: compared ? readBase(compared, request.onNote) : null,
        options: listUsed(request.given, env.GITHUB_JOB ?? '', hideText),
    };
    const folder = { folder: outDir, workspace, places: allowed, outputs };
    const earlier = await (0,read_earlier/* readEarlier */.lz)({ ...folder, modules, job: facts.job, signal, onNote: request.onNote });
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
        const uncompared = describeUncompared(modules, report);
        if (uncompared !== undefined)
            request.onNote(uncompared);
        const whole = (0,make_report/* addEarlier */.W8)(report, earlier);
        const html = (0,report_html.renderHtml)(whole);
        const results = written.finish(whole, html);
        const upload = async () => {
            if (!artifact || !request.upload)
                return;
            const own = renderResults(report, earlier.length > 0 ? (0,report_html.renderHtml)(report) : html, results, workspace);
            await request.upload(await listStaged(artifact, report, own, workspace), artifact.folder);
        };
        const [cacheSaved = false] = await Promise.all([cache?.close(use, reports.own && renderKept(report)), upload()]);
        return { report, results, cacheHit: report.cached === report.modules.length, cacheSaved };
    });
}
function findKept(kept, { env, onNote }) {
    const source = findBaseBranch(env);
    if (source === undefined)
        return undefined;
    if (kept)
        return { ...kept, source };
    onNote(`found no report of the branch \`${(0,style/* showPlain */.I)(source)}\` to compare with: a run of this step for that branch keeps one, where it may write to the cache`);
    return undefined;
}
function findCommit({ GITHUB_SHA: sha = '' }) {
    return /^[\da-f]{40,64}$/.test(sha) ? sha : null;
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

// EXTERNAL MODULE: ./build/report/terminal.js + 2 modules
var terminal = __webpack_require__(9114);
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
            ? async ({ reports }) => openLocalStore(findStoreFolder(env), batch.cache.save, warn, reports)
            : undefined,
        upload: undefined,
        onNote: message => context.writeStderr(`note: ${spell(message)}\n`),
        onModule: (module, done, total) => showProgress(context, module, done, total),
    }, await context.startEngines());
    if (isTerminal.stderr)
        context.writeStderr(clearedLine);
    const color = isTerminal.stdout && !env.NO_COLOR;
    const shown = (0,terminal/* renderTerminal */.b)(spellReport(report, spell), { color, width: columns, hasTable: batch.summary });
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
        writeStderr(`${isGiven ? 'note' : 'warning'}: ${(0,style/* showPlain */.I)(unused)}\n`);
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
        writeStderr(`output of ${(0,style/* showPlain */.I)(module.path)}:\n${showLines(module.log.text)}`);
    if (!isTerminal.stderr || total === 1)
        return;
    const filled = Math.round((20 * done) / total);
    writeStderr(`${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total} ${(0,style/* showPlain */.I)(module.path)}`);
}
function showLines(text) {
    const lines = text.trimEnd().split('\n');
    return lines.map(line => `| ${(0,style/* showPlain */.I)(line)}\n`).join('');
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


/***/ })

};
