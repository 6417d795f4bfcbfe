export const id = 7;
export const ids = [7,362];
export const modules = {

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hashBytes: () => (/* binding */ hashBytes),
  _r: () => (/* binding */ hashRun),
  MP: () => (/* binding */ moduleKey)
});

// UNUSED EXPORTS: setKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/batch/directory.js


const nothing = new Uint8Array();
function* listDirectory(directory, below = '') {
    const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, below), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const file = (0,external_node_path_.join)(directory, path);
        if (entry.isDirectory()) {
            yield { path, kind: 'directory', contents: nothing };
            yield* listDirectory(directory, path);
        }
        else if (entry.isSymbolicLink())
            yield { path, kind: 'link', contents: new TextEncoder().encode((0,external_node_fs_.readlinkSync)(file)) };
        else if (entry.isFile())
            yield { path, kind: 'file', contents: (0,external_node_fs_.readFileSync)(file) };
        else
            yield { path, kind: 'other', contents: nothing };
    }
}

;// CONCATENATED MODULE: ./build/batch/module-key.js


function hashBytes(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function moduleKey(inputHash, runHash) {
    return hashText(JSON.stringify([inputHash, runHash]));
}
function setKey(keys) {
    return hashText(JSON.stringify([...new Set(keys)].sort()));
}
function hashRun(options, { preloads, wasi }, engineVersion) {
    const { initFunc, renames, keepInitFunc, deterministic, relaxedSimdDeterministic, features, layout, maxSegments } = options;
    return hashText(JSON.stringify({
        engineVersion,
        options: {
            initFunc: initFunc ?? null,
            renames: [...renames].sort(),
            keepInitFunc,
            deterministic,
            relaxedSimdDeterministic,
            features: Object.entries(features).sort(),
            layout,
            maxSegments,
        },
        preloads: preloads.map(({ name, bytes }) => [name, hashBytes(bytes)]),
        wasi: wasi && {
            args: wasi.args,
            env: Object.entries(wasi.env),
            dirs: wasi.dirs.map(({ guest, host }) => [guest, hashDirectory(host)]),
            stdin: wasi.stdin.kind === 'bytes' ? hashBytes(wasi.stdin.bytes) : wasi.stdin.kind,
            hasOutput: wasi.output.stdout !== undefined,
            deterministic: wasi.deterministic ?? null,
        },
    }));
}
function hashDirectory(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path: name, kind, contents } of listDirectory(path))
        hash.update(JSON.stringify([name, kind, hashBytes(contents)])).update('\n');
    return hash.digest('hex');
}
function hashText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 9007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRunCommand: () => (/* binding */ parseRunCommand),
  runCommand: () => (/* binding */ runCommand),
  runHelp: () => (/* binding */ runHelp)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/files.js
var files_files = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/batch/module-key.js + 1 modules
var module_key = __webpack_require__(8362);
;// CONCATENATED MODULE: ./build/batch/stored-record.js
const isNumber = value => typeof value === 'number';
const isString = value => typeof value === 'string';
const isBoolean = value => typeof value === 'boolean';
const orNull = (check) => value => value === null || check(value);
const listOf = (check) => value => Array.isArray(value) && value.every(check);
function objectOf(fields) {
    const checks = Object.entries(fields);
    return value => typeof value === 'object' &&
        value !== null &&
        Object.keys(value).length === checks.length &&
        checks.every(([name, check]) => check(value[name]));
}
const isReport = objectOf({
    bytesBefore: isNumber,
    bytesAfter: isNumber,
    initFunction: isString,
    globals: isNumber,
    tables: isNumber,
    memories: listOf(objectOf({
        pages: isNumber,
        dataBytes: isNumber,
        segments: isNumber,
        copyOnWrite: isBoolean,
        picture: orNull(objectOf({ nonZeroBytes: isNumber, cells: listOf(isNumber) })),
    })),
    segments: isNumber,
    observed: objectOf({
        random: isNumber,
        clock: isNumber,
        environment: isNumber,
        arguments: isNumber,
        files: isNumber,
        stdin: isNumber,
        writes: isNumber,
    }),
    times: objectOf({
        parse: isNumber,
        instrument: isNumber,
        compile: isNumber,
        instantiate: isNumber,
        initialize: isNumber,
        snapshot: isNumber,
        rewrite: isNumber,
        validate: isNumber,
        total: isNumber,
    }),
    startUp: orNull(objectOf({ before: isNumber, after: isNumber })),
});
const isRecord = objectOf({
    sha256: isString,
    report: isReport,
    compressed: listOf(objectOf({ format: isString, level: isNumber, before: isNumber, after: isNumber })),
});
function isStoredRecord(value) {
    return isRecord(value);
}

;// CONCATENATED MODULE: ./build/batch/store.js





const keyForm = /^[0-9a-f]{64}$/;
function openStore(folder) {
    const pathOf = (key, extension) => (0,external_node_path_.join)(folder, `${key}.${extension}`);
    const remove = (key) => {
        for (const extension of ['wasm', 'json'])
            (0,external_node_fs_.rmSync)(pathOf(key, extension), { recursive: true, force: true });
    };
    const names = () => ((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : []);
    const keyOf = (name) => name.replace(/\.(wasm|json)$/, '');
    return {
        find(key) {
            if (!(0,external_node_fs_.existsSync)(pathOf(key, 'wasm')) && !(0,external_node_fs_.existsSync)(pathOf(key, 'json')))
                return undefined;
            const output = readVerified(pathOf(key, 'wasm'), pathOf(key, 'json'));
            if (!output) {
                remove(key);
                return 'damaged';
            }
            touch(pathOf(key, 'json'));
            return output;
        },
        put(key, { bytes, ...record }) {
            (0,files_files.makeFolder)(folder, `${key}.wasm`);
            (0,files_files.writeOutput)(pathOf(key, 'wasm'), [bytes], `${key}.wasm`);
            (0,files_files.writeOutput)(pathOf(key, 'json'), [new TextEncoder().encode(JSON.stringify(record))], `${key}.json`);
            return true;
        },
        keepOnly(wanted) {
            for (const name of names())
                if (!wanted.has(keyOf(name)))
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
        },
        removeUnused(days) {
            const oldest = Date.now() - days * 24 * 3_600_000;
            for (const key of new Set(names()
                .map(keyOf)
                .filter(key => keyForm.test(key)))) {
                const found = (0,external_node_fs_.statSync)(pathOf(key, 'json'), { throwIfNoEntry: false });
                if (!found || found.mtimeMs < oldest)
                    remove(key);
            }
        },
    };
}
function touch(path) {
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
        const isTrue = (0,module_key.hashBytes)(bytes) === record.sha256 && record.report.bytesAfter === bytes.length && WebAssembly.validate(bytes);
        return isTrue ? { ...record, bytes } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/batch/cache.js




const keptDays = 30;
function openLocalCache(folder, isSaved, warn) {
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
function tolerate(store, folder, warn) {
    let isBroken = false;
    const attempt = (work, otherwise) => {
        if (isBroken)
            return otherwise;
        try {
            return work();
        }
        catch (error) {
            isBroken = true;
            const reason = error instanceof files_files.FileError ? error.message : (0,files_files.describeFileError)(error);
            warn(`cannot use the cache in \`${folder}\`: ${reason}; going on without it`);
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
function findCacheFolder(env) {
    const parent = env.RUNNER_TOOL_CACHE ||
        ((0,external_node_os_.platform)() === 'win32'
            ? env.LOCALAPPDATA || (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'AppData', 'Local')
            : (0,external_node_os_.platform)() === 'darwin'
                ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'Library', 'Caches')
                : env.XDG_CACHE_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache'));
    return (0,external_node_path_.join)(parent, 'wizer-action');
}

// EXTERNAL MODULE: ./build/wizer/options/option-values.js
var option_values = __webpack_require__(901);
;// CONCATENATED MODULE: ./build/batch/shard.js

const maxShards = 256;
function parseShard(value) {
    const [, index, total] = /^(\d+) ?\/ ?(\d+)$/.exec(value) ?? [];
    const shard = { index: Number(index), total: Number(total) };
    if (shard.total >= 1 && shard.total <= maxShards && shard.index < shard.total)
        return shard;
    throw (0,option_values/* badValue */.tm)('shard', value, `\`INDEX/TOTAL\` with INDEX from 0 to TOTAL - 1 and TOTAL at most ${maxShards}, such as \`0/4\``);
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

;// CONCATENATED MODULE: ./build/batch/size-limits.js

const units = {
    '': 1,
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
function parseSize(option, value) {
    const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(value) ?? [];
    const factor = units[unit.toLowerCase()];
    if (number === undefined || factor === undefined)
        throw (0,option_values/* badValue */.tm)(option, value, 'bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`');
    return Math.floor(Number(number) * factor);
}
function parseGrowth(option, value) {
    const [, percent] = /^(\d+(?:\.\d+)?) ?%$/.exec(value) ?? [];
    if (percent !== undefined)
        return { kind: 'percent', percent: Number(percent) };
    return { kind: 'bytes', bytes: parseSize(option, value) };
}
class SizeLimitError extends Error {
    name = 'SizeLimitError';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
function checkSizeLimits(before, after, { maxSize, maxGrowth }) {
    const count = (bytes) => `${bytes.toLocaleString('en')} ${bytes === 1 ? 'byte' : 'bytes'}`;
    if (maxSize !== undefined && after > maxSize)
        throw new SizeLimitError('max-size', `cannot accept the output: found ${count(after)}, expected at most ${count(maxSize)} (max-size)`);
    if (maxGrowth === undefined)
        return;
    const allowed = maxGrowth.kind === 'bytes' ? maxGrowth.bytes : Math.floor((before * maxGrowth.percent) / 100);
    if (after - before <= allowed)
        return;
    const limit = maxGrowth.kind === 'bytes' ? count(allowed) : `${count(allowed)} (${maxGrowth.percent}%)`;
    throw new SizeLimitError('max-growth', `cannot accept the output: it grew by ${count(after - before)} from ${count(before)}, expected at most ${limit} (max-growth)`);
}

;// CONCATENATED MODULE: ./build/batch/options.js



const compressions = ['gzip', 'brotli', 'both', 'none'];
const batchOptions = [
    {
        name: 'modules',
        kind: 'list',
        default: '',
        help: 'Globs of the modules to pre-initialize; `!` excludes.',
        placeholder: 'GLOB',
    },
    {
        name: 'out-dir',
        kind: 'string',
        default: 'wizened',
        help: 'Where outputs go; below it they keep their path relative to the workspace.',
        placeholder: 'DIR',
    },
    {
        name: 'in-place',
        kind: 'boolean',
        default: 'false',
        help: 'Replace the inputs instead; reports still go to `out-dir`.',
    },
    {
        name: 'jobs',
        kind: 'number',
        default: '0',
        help: 'Modules at a time; 0 is one per available processor.',
        placeholder: 'N',
    },
    {
        name: 'fail-fast',
        kind: 'boolean',
        default: 'false',
        help: 'Stop at the first module that fails.',
    },
    {
        name: 'cache',
        kind: 'boolean',
        default: 'true',
        help: 'Keep outputs from run to run, and initialize only what has changed.',
    },
    {
        name: 'save-cache',
        kind: 'boolean',
        default: 'true',
        help: 'Save the cache where something is new; `false` only restores.',
    },
    {
        name: 'cache-key-prefix',
        kind: 'string',
        default: '',
        help: 'What the names of cache entries start with, to keep some apart.',
        placeholder: 'TEXT',
    },
    {
        name: 'artifact-name',
        kind: 'string',
        default: 'wizened-${{ github.job }}-${{ strategy.job-index }}',
        help: 'The artifact to upload outputs and reports as; empty uploads none.',
        placeholder: 'NAME',
    },
    {
        name: 'artifact-retention-days',
        kind: 'number',
        default: '',
        help: 'Days to keep the artifact, 1 to 90. Unset: what the repository says.',
        placeholder: 'DAYS',
    },
    {
        name: 'summary',
        kind: 'boolean',
        default: 'true',
        help: 'Write the job summary.',
    },
    {
        name: 'compressed-sizes',
        kind: 'choice',
        default: 'gzip',
        choices: compressions,
        help: 'Compressions whose sizes the report gives.',
        placeholder: 'KIND',
    },
    {
        name: 'max-size',
        kind: 'string',
        default: '',
        help: 'Fail where an output is larger: bytes, or `900KiB`, `1MB`.',
        placeholder: 'SIZE',
    },
    {
        name: 'max-growth',
        kind: 'string',
        default: '',
        help: 'Fail where an output grew by more: bytes, `900KiB`, `1MB`, or `50%`.',
        placeholder: 'SIZE',
    },
    {
        name: 'smoke-test',
        kind: 'string',
        default: '',
        help: 'An export to call on a fresh instance of each output; it must return without a trap.',
        placeholder: 'NAME',
    },
    {
        name: 'shard',
        kind: 'string',
        default: '',
        help: 'Take only this share of the modules: `INDEX/TOTAL`, from 0.',
        placeholder: 'INDEX/TOTAL',
    },
];
const maxJobs = 256;
const maxRetention = 90;
const maxPrefix = 256;
function parseBatchOptions(raw) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value.trim() : (batchOptions.find(option => option.name === name)?.default ?? '');
    };
    const flag = (name) => (0,option_values/* parseBoolean */.yG)(name, text(name));
    const list = raw.modules ?? [];
    const restore = flag('cache');
    const outDir = text('out-dir');
    if (!outDir || outDir.includes('\0'))
        throw (0,option_values/* badValue */.tm)('out-dir', outDir, 'a directory');
    return {
        modules: (typeof list === 'string' ? list.split('\n') : list).map(glob => glob.trim()).filter(glob => glob !== ''),
        outDir,
        inPlace: flag('in-place'),
        jobs: (0,option_values/* parseInteger */.cG)('jobs', text('jobs'), 0, maxJobs),
        failFast: flag('fail-fast'),
        cache: { restore, save: flag('save-cache') && restore, prefix: parsePrefix(text('cache-key-prefix')) },
        artifact: parseArtifact(text('artifact-name'), text('artifact-retention-days')),
        summary: flag('summary'),
        compression: (0,option_values/* parseChoice */.HU)('compressed-sizes', text('compressed-sizes'), compressions),
        maxSize: optional(text('max-size'), value => parseSize('max-size', value)),
        maxGrowth: optional(text('max-growth'), value => parseGrowth('max-growth', value)),
        smokeTest: text('smoke-test') || undefined,
        shard: optional(text('shard'), parseShard),
    };
}
function optional(text, parse) {
    return text === '' ? undefined : parse(text);
}
function parsePrefix(prefix) {
    if (prefix.includes(',') || prefix.length > maxPrefix)
        throw (0,option_values/* badValue */.tm)('cache-key-prefix', prefix, `at most ${maxPrefix} characters, and no comma`);
    return prefix;
}
function parseArtifact(name, days) {
    const retentionDays = optional(days, value => (0,option_values/* parseInteger */.cG)('artifact-retention-days', value, 1, maxRetention));
    if (name === '')
        return undefined;
    const [forbidden] = /["":<>|*?\r\n\\/]/.exec(name) ?? [];
    if (forbidden)
        throw (0,option_values/* badValue */.tm)('artifact-name', name, `a name without ${JSON.stringify(forbidden)}`);
    return { name, retentionDays };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/files/places.js


class PlaceError extends Error {
    name = 'PlaceError';
    code = 'outside';
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!way.startsWith(`..${external_node_path_.sep}`) && way !== '..' && !(0,external_node_path_.isAbsolute)(way));
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
    throw new PlaceError(`cannot use ${what}: found a path that leads out of the workspace, expected one inside of it, or of the runner's temporary directory`);
}

// EXTERNAL MODULE: ./build/files/resolve.js
var resolve = __webpack_require__(1344);
;// CONCATENATED MODULE: ./build/batch/discover.js





function discoverModules(files, workspace, outDir, shard) {
    const outputs = (0,external_node_path_.resolve)(workspace, outDir);
    const modules = [...new Set(files)]
        .filter(file => outputs === (0,external_node_path_.resolve)(workspace) || !isInside(outputs, file))
        .map(file => ({
        file,
        path: slashed((0,external_node_path_.relative)(workspace, file)),
        size: (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0,
    }))
        .sort((one, other) => (one.path < other.path ? -1 : 1));
    if (modules.length === 0)
        throw new files_files.FileError('read', `cannot find any module: found only files in \`${outDir}\`, where outputs go, expected modules elsewhere (modules, out-dir)`);
    return shard ? takeShard(modules, shard) : modules;
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
;// CONCATENATED MODULE: ./build/batch/results.js





function writeResults(folder, workspace, report, html, places) {
    (0,files_files.makeFolder)(folder, 'report.json');
    const write = (name, text) => {
        const path = (0,external_node_path_.join)(folder, name);
        checkPlace(path, places, `the file \`${name}\` of \`out-dir\``);
        (0,files_files.writeOutput)(path, [new TextEncoder().encode(text)], slashed((0,external_node_path_.relative)(workspace, path)));
        return path;
    };
    return {
        checksums: write('SHA256SUMS', renderChecksums(folder, workspace, report)),
        report: write('report.json', `${JSON.stringify(report, null, 2)}\n`),
        html: write('report.html', html),
    };
}
function renderChecksums(folder, workspace, { modules }) {
    const lines = modules.filter(report_report/* isDone */.$L).map(({ output, sha256 }) => {
        const path = slashed((0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(workspace, output)));
        const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
        return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
    });
    return lines.join('');
}

// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/wizer/wizen.js + 21 modules
var wizen = __webpack_require__(4107);
;// CONCATENATED MODULE: ./build/batch/capture.js



const kept = 32_768;
function startCapture(directory = (0,external_node_os_.tmpdir)(), secrets = []) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(directory, 'wizer-'));
    const descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'output'), 'w+');
    const hidden = secrets.map(secret => Buffer.from(secret));
    const readText = (start, end) => readHiding(descriptor, start, end, hidden).toString();
    return {
        descriptor,
        read() {
            const { size } = (0,external_node_fs_.fstatSync)(descriptor);
            if (size === 0)
                return undefined;
            if (size <= 2 * kept)
                return { bytes: size, text: readText(0, size) };
            const head = readText(0, kept);
            const tail = readText(size - kept, size);
            return { bytes: size, text: `${head}\n… ${(size - 2 * kept).toLocaleString('en')} bytes left out …\n${tail}` };
        },
        close() {
            (0,external_node_fs_.closeSync)(descriptor);
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
function readHiding(descriptor, start, end, secrets) {
    const margin = Math.max(0, ...secrets.map(secret => secret.length));
    const before = Math.min(start, margin);
    const bytes = Buffer.alloc(end + margin - (start - before));
    const read = bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, start - before));
    for (const secret of secrets)
        for (let at = read.indexOf(secret); at >= 0; at = read.indexOf(secret, at))
            read.fill('*', at, at + secret.length);
    return read.subarray(before, before + end - start);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/batch/compress.js


const levels = { gzip: 6, brotli: 5 };
function formatsOf(compression) {
    return compression === 'none' ? [] : compression === 'both' ? ['gzip', 'brotli'] : [compression];
}
async function measureCompressed(formats, before, after) {
    return Promise.all(formats.map(async (format) => {
        const [small, large] = await Promise.all([compressedSize(format, before), compressedSize(format, after)]);
        return { format, level: levels[format], before: small, after: large };
    }));
}
async function compressedSize(format, bytes) {
    if (format === 'gzip')
        return (await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(bytes, { level: levels.gzip })).length;
    const params = { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: levels.brotli, [external_node_zlib_.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    return (await (0,external_node_util_.promisify)(external_node_zlib_.brotliCompress)(bytes, { params })).length;
}

;// CONCATENATED MODULE: ./build/batch/secrets.js
class SecretError extends Error {
    name = 'SecretError';
    code = 'secret';
}
const tokenName = /^(ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN|RUNNER_.*TOKEN)$/i;
const secretName = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(API|ACCESS|PRIVATE|SIGNING|ENCRYPTION)_?KEY/i;
const shortest = 8;
function findSecrets(env) {
    return Object.entries(env).flatMap(([name, value]) => value !== undefined && value.length >= shortest && secretName.test(name)
        ? [{ name, value, isToken: tokenName.test(name) }]
        : []);
}
function checkSecrets(input, output, secrets) {
    const [before, after] = [view(input), view(output)];
    for (const { name, value, isToken } of secrets) {
        if (!after.includes(value) || (!isToken && before.includes(value)))
            continue;
        throw new SecretError(`cannot write the output: its memory holds the value of the environment variable \`${name}\`, expected an initialization that does not read it`);
    }
}
function view(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: ./build/wasm/module.js
var wasm_module = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/wizer/instrument/instrument.js + 7 modules
var instrument = __webpack_require__(9919);
;// CONCATENATED MODULE: ./build/batch/smoke.js



async function smokeTest(output, name, timeout, { preloads, wasi, signal }, host) {
    const module = (0,wasm_module/* parseModule */.Y$)(output);
    const entry = module.exports.find(entry => entry.name === name);
    const type = entry?.kind === 'func' ? module.types[module.functions[entry.index] ?? -1]?.composite : undefined;
    if (type?.kind !== 'func' || type.params.length > 0)
        throw new errors/* UnsupportedModuleError */.AO('smoke-test', `cannot smoke-test the output: found ${entry ? `\`${name}\`, which is no function without parameters` : `no export \`${name}\``}, expected an exported function to call (smoke-test)`);
    const instrumented = (0,instrument/* instrument */.w)(module, { initFunction: name, calls: [name] });
    try {
        const instance = await host.initialize(instrumented, { preloads, wasi, timeout }, signal);
        instance.close();
    }
    catch (error) {
        if (error instanceof errors/* InitializationError */.D3 && error.exitCode === 0)
            return;
        throw error instanceof errors/* InitializationError */.D3 ? failed(error) : error;
    }
}
function failed({ code, message, frames, exitCode, cause }) {
    return new errors/* InitializationError */.D3(code, `the smoke test of the output failed: ${message}`, { frames, cause, exitCode });
}

;// CONCATENATED MODULE: ./build/batch/warnings.js
function findWarnings(observed, isDeterministic, isCached) {
    const seen = [
        ...(observed.random > 0 ? ['random numbers'] : []),
        ...(observed.clock > 0 ? ['the clock'] : []),
        ...(observed.writes > 0 ? ['directories that it could write to'] : []),
    ];
    if (seen.length === 0 || isDeterministic)
        return [];
    const list = seen.length > 1 ? `${seen.slice(0, -1).join(', ')} and ${seen.at(-1)}` : seen[0];
    return [
        `the initialization observed ${list}: every instance of the output starts from what it saw${isCached ? ' in an earlier run, whose output was kept' : ''}; \`deterministic\` makes the output reproducible`,
    ];
}

;// CONCATENATED MODULE: ./build/batch/module-run.js













async function runModule(module, run, host) {
    const capture = run.run.wasi?.output.stdout === undefined
        ? undefined
        : startCapture(run.scratch, run.secrets.map(({ value }) => value));
    try {
        return await produce(module, run, host, capture);
    }
    catch (error) {
        if (error instanceof errors/* InitializationError */.D3 && error.code === 'cancelled')
            return { record: { status: 'skipped', path: module.path }, key: undefined, isNew: false };
        const { message, frames } = (0,errors/* explainError */.UW)(error);
        const record = {
            status: 'failed',
            path: module.path,
            error: message,
            frames,
            log: capture?.read() ?? null,
        };
        return { record, key: undefined, isNew: false };
    }
    finally {
        capture?.close();
    }
}
async function produce(module, run, host, capture) {
    const target = placeOutput(module, run);
    const input = await (0,files_files.readInput)(module.file, module.path);
    const key = run.cache && (0,module_key/* moduleKey */.MP)((0,module_key.hashBytes)(input), run.cache.runHash);
    const found = key === undefined ? undefined : run.cache?.store.find(key);
    const stored = found === 'damaged' ? undefined : found;
    const output = stored ?? (await initialize(input, run, host, capture));
    checkSecrets(input, output.bytes, run.secrets);
    checkSizeLimits(input.length, output.bytes.length, run.sizeLimits);
    if (run.smokeTest !== undefined)
        await smokeTest(output.bytes, run.smokeTest, run.options.timeout, withOutput(run.run, capture), host);
    (0,files_files.makeFolder)((0,external_node_path_.resolve)(target, '..'), module.path);
    checkPlace(target, run.places, `the output of \`${module.path}\``);
    (0,files_files.writeOutput)(target, [output.bytes], slashed(run.inPlace ? module.path : (0,external_node_path_.join)(run.outDir, module.path)));
    const formats = formatsOf(run.compression);
    const compressed = stored && formats.every(format => stored.compressed.some(size => size.format === format))
        ? stored.compressed.filter(size => formats.includes(size.format))
        : await measureCompressed(formats, input, output.bytes);
    const isNew = key !== undefined && !stored && run.cache?.store.put(key, { ...output, compressed }) === true;
    const record = {
        status: stored ? 'cached' : 'initialized',
        path: module.path,
        output: slashed(run.inPlace ? module.path : (0,external_node_path_.join)(run.outDir, module.path)),
        sha256: output.sha256,
        report: output.report,
        compressed,
        warnings: [
            ...(found === 'damaged' ? ['its cache entry was damaged; it was initialized again'] : []),
            ...findWarnings(output.report.observed, run.options.deterministic, stored !== undefined),
        ],
        log: capture?.read() ?? null,
    };
    return { record, key: stored || isNew ? key : undefined, isNew };
}
async function initialize(input, { options, run }, host, capture) {
    const { bytes, report } = await (0,wizen.wizenModule)(input, options, withOutput(run, capture), host);
    return { bytes, report, sha256: (0,module_key.hashBytes)(bytes) };
}
const mostPrinted = 256 * 1024 * 1024;
function withOutput(run, capture) {
    if (!run.wasi || !capture)
        return run;
    const { descriptor } = capture;
    return { ...run, wasi: { ...run.wasi, output: { stdout: descriptor, stderr: descriptor, limit: mostPrinted } } };
}
function placeOutput({ file, path }, { workspace, outDir, inPlace, places }) {
    if (!isInside(workspace, file))
        throw new files_files.FileError('write', `cannot place the output of \`${path}\`: found a module outside of the workspace, expected one inside`);
    checkPlace(file, places, `the module \`${path}\``);
    const target = inPlace ? file : (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace, outDir), path);
    if (target === file && !inPlace)
        throw new files_files.FileError('write', `cannot place the output of \`${path}\`: found the input there, expected another \`out-dir\`, or \`in-place\``);
    checkPlace(target, places, `the output of \`${path}\``);
    return target;
}

;// CONCATENATED MODULE: ./build/batch/run.js



async function runBatch(batch, host) {
    const started = performance.now();
    const stop = new AbortController();
    const signal = batch.run.signal ? AbortSignal.any([batch.run.signal, stop.signal]) : stop.signal;
    const shared = { ...batch, run: { ...batch.run, signal } };
    const waiting = [...batch.modules].sort((one, other) => other.size - one.size);
    const records = new Map();
    const keys = new Set();
    let hasNew = false;
    const work = async () => {
        for (let module = waiting.shift(); module && !signal.aborted; module = waiting.shift()) {
            const { record, key, isNew } = await runModule(module, shared, host);
            records.set(module.path, record);
            if (key !== undefined)
                keys.add(key);
            hasNew ||= isNew;
            batch.onModule(record, records.size, batch.modules.length);
            if (record.status === 'failed' && batch.failFast)
                stop.abort();
        }
    };
    const jobs = Math.min(batch.jobs || (0,external_node_os_.availableParallelism)(), batch.modules.length);
    await Promise.all(Array.from({ length: jobs }, work));
    const ordered = batch.modules.map(({ path }) => records.get(path) ?? { status: 'skipped', path });
    return { report: (0,report_report/* makeReport */.dO)(ordered, performance.now() - started, batch.engineVersion), keys, hasNew };
}

;// CONCATENATED MODULE: ./build/batch/step.js











async function runStep(request, host) {
    const { batch, options, workspace, env, engineVersion } = request;
    const outDir = (0,external_node_path_.resolve)(workspace, batch.outDir);
    const places = [workspace, outDir, request.temporary];
    checkOutDir(batch, workspace, request.temporary);
    for (const { host: dir } of options.wasi?.dirs ?? [])
        if (!isPlacedIn((0,external_node_path_.resolve)(workspace, dir), places))
            throw (0,option_values/* badValue */.tm)('dirs', dir, `${placed}, links followed`);
    const resolved = await (0,resolve/* resolveSettings */.M)(options, {
        env,
        directory: workspace,
        output: { stdout: 1, stderr: 2 },
        hasStdin: false,
        measure: true,
    });
    const run = { ...resolved, signal: request.signal };
    const modules = discoverModules(request.files, workspace, batch.outDir, batch.shard);
    const runHash = (0,module_key/* hashRun */._r)(options, run, engineVersion);
    const cache = await request.openCache?.({ runHash, all: () => findKeys(modules, runHash) });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(request.temporary, 'wizer-'));
    const forget = () => (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    process.once('exit', forget);
    try {
        const { report, keys, hasNew } = await runBatch({
            modules,
            workspace,
            outDir: batch.outDir,
            inPlace: batch.inPlace,
            jobs: batch.jobs,
            failFast: batch.failFast,
            options,
            run,
            cache: cache && { runHash, store: cache.store },
            sizeLimits: batch,
            smokeTest: batch.smokeTest,
            compression: batch.compression,
            secrets: findSecrets(env),
            places,
            scratch,
            engineVersion,
            onModule: request.onModule,
        }, host);
        request.signal.throwIfAborted();
        const results = writeResults(outDir, workspace, report, request.renderHtml(report), places);
        const cacheSaved = (await cache?.close({ keys, hasNew })) ?? false;
        return { report, results, cacheHit: report.cached === report.modules.length, cacheSaved };
    }
    finally {
        process.off('exit', forget);
        forget();
    }
}
const placed = "a directory in the workspace or in the runner's temporary directory";
function checkOutDir({ outDir, inPlace }, workspace, temporary) {
    const folder = (0,external_node_path_.resolve)(workspace, outDir);
    if (isInside(workspace, folder) && !isPlacedIn(folder, [workspace, temporary]))
        throw (0,option_values/* badValue */.tm)('out-dir', outDir, `${placed}: it is a link that leads out, or below one`);
    if (folder === (0,external_node_path_.resolve)(workspace) && !inPlace)
        throw (0,option_values/* badValue */.tm)('out-dir', outDir, 'a folder of its own: outputs would replace the modules, which `in-place` allows');
}
async function findKeys(modules, runHash) {
    const keys = [];
    for (const { file, path } of modules) {
        const bytes = await (0,promises_.readFile)(file).catch(() => new TextEncoder().encode(path));
        keys.push((0,module_key/* moduleKey */.MP)((0,module_key.hashBytes)(bytes), runHash));
    }
    return keys;
}

// EXTERNAL MODULE: ./build/report/facts.js
var report_facts = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/report/format.js
var report_format = __webpack_require__(2772);
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

;// CONCATENATED MODULE: ./build/report/html/text.js


const sentenceLimit = 2000;
function renderPath(path) {
    const folders = (0,report_text/* showControls */.mz)(path).split('/');
    const name = folders.pop() ?? '';
    return markup `<code class="path"><span>${folders.map(folder => markup `${folder}/<wbr>`)}</span>${name}</code>`;
}
function renderSentence(text) {
    const parts = (0,report_text/* showSentence */.Zu)(text, sentenceLimit).split(/`([^`]*)`/);
    return markup `${parts.map((part, index) => (index % 2 === 1 ? markup `<code>${part}</code>` : part))}`;
}

;// CONCATENATED MODULE: ./build/report/html/failures.js





const printedLimit = 4000;
const openFailures = 3;
function renderFailures(failed) {
    if (failed.length === 0)
        return null;
    const items = failed.map(failure => renderFailure(failure, failed.length <= openFailures));
    return markup `<section aria-labelledby="failed"><h2 id="failed">Failed</h2>
<ul class="failures">
${items}</ul></section>
`;
}
function renderFailure({ path, error, frames, log }, isOpen) {
    const stack = frames.length > 0 &&
        renderFolded('Stack of wasm functions, innermost first', frames.map(report_facts/* describeFrame */.Tl).join('\n'), isOpen);
    return markup `<li><h3>${renderPath(path)}</h3><p>${renderSentence(error)}</p>${stack}${renderPrinted(log)}</li>
`;
}
function renderPrinted(log) {
    if (!log || log.text === '')
        return null;
    return renderFolded(`Printed ${(0,report_format/* formatBytes */.z3)(log.bytes)}`, (0,report_text/* showLastLines */.Ps)(log.text, printedLimit).join('\n'), false);
}
function renderFolded(summary, text, isOpen) {
    return markup `<details class="folded"${isOpen && markup ` open`}><summary>${summary}</summary><pre>${text}</pre></details>`;
}
function renderSkipped(skipped) {
    if (skipped.length === 0)
        return null;
    const names = skipped.map(({ path }) => (0,report_text/* showControls */.mz)(path)).join('\n');
    const summary = `${(0,report_format/* formatNumberOf */.Of)(skipped.length, 'module')} not tried, since another one had failed`;
    return markup `<section>${renderFolded(summary, names, false)}</section>
`;
}

;// CONCATENATED MODULE: ./build/report/html/chips.js


function renderChips({ status, warnings }) {
    const count = (0,report_format/* formatNumberOf */.Of)(warnings.length, 'warning');
    return markup `${status === 'cached' && markup ` <span class="chip">cached</span>`}${warnings.length > 0 && markup ` <span class="chip warn">${count}</span>`}`;
}

;// CONCATENATED MODULE: ./build/report/html/pictures.js



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
        const title = `${name}: ${(0,report_format/* formatTime */.fU)(time)}, ${(0,report_format/* formatShare */.T1)(time, total)}`;
        return markup `<rect class="${name}" x="${share(x, total)}%" width="${share(time, total)}%" height="14"><title>${title}</title></rect>`;
    });
    return markup `<svg class="stack" role="img" aria-label="${label}">${rects}</svg>`;
}
function drawMemory(cells, height, label) {
    return markup `<svg class="memory" role="img" aria-label="${label}" viewBox="0 0 ${cells.length} ${height}" preserveAspectRatio="none"><path d="${traceCells(cells, height)}"/></svg>`;
}
function describeMemory(pages, nonZeroBytes) {
    const size = pages * report_facts/* pageSize */.T0;
    const part = `${(0,report_format/* formatBytes */.z3)(nonZeroBytes)} of ${(0,report_format/* formatBytes */.z3)(size)} non-zero (${(0,report_format/* formatShare */.T1)(nonZeroBytes, size)})`;
    return `Map of a memory of ${(0,report_format/* formatNumberOf */.Of)(pages, 'page')}: ${part}`;
}
function traceCells(cells, height) {
    let path = '';
    let last = 0;
    cells.forEach((cell, index) => {
        const top = cell <= 0 ? 0 : Math.round((0.1 + 0.9 * Math.min(1, cell)) * height * 10) / 10;
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
    return value <= 0 || largest <= 0 ? 0 : Math.max(leastWidth, share(value, largest));
}
function share(value, total) {
    return total <= 0 ? 0 : Math.round((value / total) * 10_000) / 100;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./build/report/html/module.js








const shownMemories = 16;
function renderModule(module, id, isOpen) {
    const { path, warnings, report } = module;
    return markup `<details class="module"${isOpen && markup ` open`}><summary><h3>${renderPath(path)}</h3>${renderChips(module)}</summary>
<div class="body" id="${id}">${renderWarnings(warnings)}
<div class="pair">${renderSizes(module)}${report.startUp && renderStartUp(report.startUp)}</div>
${renderStages(report.times)}
${report.memories.slice(0, shownMemories).map((memory, index) => renderMemory(memory, index))}${renderMoreMemories(report.memories.length)}
${renderObserved(report.observed)}
${renderFacts(module)}${renderPrinted(module.log)}</div></details>
`;
}
function renderFigure(heading, note, content) {
    return markup `<section class="figure"><h4>${heading}</h4>${note && markup `<p class="lead">${note}</p>`}${content}</section>`;
}
function renderWarnings(warnings) {
    if (warnings.length === 0)
        return null;
    return markup `<ul class="warnings" aria-label="Warnings">${warnings.map(text => markup `<li>${renderSentence(text)}</li>`)}</ul>`;
}
const key = markup `<span class="key before">before</span> <span class="key after">after</span>`;
function renderSizes({ report, compressed }) {
    const raw = { name: 'raw', before: report.bytesBefore, after: report.bytesAfter };
    const sizes = [raw, ...compressed.map(({ format, ...size }) => ({ name: format, ...size }))];
    const largest = Math.max(...sizes.flatMap(({ before, after }) => [before, after]));
    const rows = sizes.map(({ name, ...size }) => renderChange(name, size, largest, report_format/* formatBytes */.z3, (0,report_format/* formatGrowth */.T9)(size.before, size.after)));
    return renderFigure('Size', key, markup `<div class="changes">${rows}</div>`);
}
function renderStartUp(startUp) {
    const { before, after } = startUp;
    const factor = (0,report_format/* formatFactor */.H9)(before, after);
    const row = renderChange('', startUp, Math.max(before, after), report_format/* formatTime */.fU, factor && `${factor} as fast`);
    const note = markup `<p class="note">Instantiated and initialized before; instantiated alone after.</p>`;
    return renderFigure('Start-up', key, markup `<div class="changes unnamed">${row}</div>${note}`);
}
function renderChange(name, change, largest, format, result) {
    const [before, after] = [format(change.before), format(change.after)];
    const picture = drawChange(change, largest, `${name} ${before} before, ${after} after`.trim());
    return markup `${name !== '' && markup `<span class="name">${name}</span>`}${picture}<span class="values"><span>${before}</span><b>${after}</b></span><span class="result">${result}</span>`;
}
function renderStages(times) {
    const { stages, other } = (0,report_facts/* listStages */.Cv)(times);
    const parts = [...stages, { name: 'other', time: other }];
    const items = [...parts, { name: 'total', time: times.total }].map(({ name, time }) => markup `<div><dt class="${name}">${name}</dt><dd>${(0,report_format/* formatTime */.fU)(time)}</dd></div>`);
    const told = parts.map(({ name, time }) => `${name} ${(0,report_format/* formatTime */.fU)(time)}`).join(', ');
    const label = `Time of each stage, ${(0,report_format/* formatTime */.fU)(times.total)} in all: ${told}`;
    return renderFigure('Stages', null, markup `${drawStack(parts, label)}<dl class="stages">${items}</dl>`);
}
function renderMemory({ pages, dataBytes, segments, copyOnWrite, picture }, index) {
    const size = pages * report_facts/* pageSize */.T0;
    const facts = [
        `${(0,report_format/* formatBytes */.z3)(size)} in ${(0,report_format/* formatNumberOf */.Of)(pages, 'page')}`,
        ...(picture ? [`${(0,report_format/* formatBytes */.z3)(picture.nonZeroBytes)} non-zero (${(0,report_format/* formatShare */.T1)(picture.nonZeroBytes, size)})`] : []),
        `${(0,report_format/* formatBytes */.z3)(dataBytes)} in ${(0,report_format/* formatNumberOf */.Of)(segments, 'segment')}`,
        copyOnWrite ? 'Wasmtime can map it copy-on-write' : 'Wasmtime cannot map it copy-on-write',
    ];
    const map = picture && picture.cells.length > 0
        ? markup `${drawMemory(picture.cells, 40, describeMemory(pages, picture.nonZeroBytes))}${renderAxis(size)}`
        : null;
    return renderFigure(`Memory ${(0,report_format/* formatCount */.B4)(index)}`, facts.join(' · '), map);
}
function renderAxis(size) {
    const addresses = [0, 0.25, 0.5, 0.75, 1].map(part => (0,report_format/* formatAddress */.M0)(Math.round(part * size), size));
    return markup `<div class="axis" aria-hidden="true">${addresses.map(address => markup `<span>${address}</span>`)}</div>`;
}
function renderMoreMemories(count) {
    if (count <= shownMemories)
        return null;
    return markup `<p class="note">+${(0,report_format/* formatNumberOf */.Of)(count - shownMemories, 'more memory', 'more memories')}, see <code>report.json</code></p>`;
}
function renderObserved(observed) {
    const seen = (0,report_facts/* listObserved */.F4)(observed);
    if (seen.length === 0)
        return null;
    const chips = seen.map(({ what, count }) => markup `<li class="chip">${what} <b>${(0,report_format/* formatCount */.B4)(count)}×</b></li>`);
    const lead = 'What the initialization looked at is baked into the snapshot.';
    return renderFigure('Observed', lead, markup `<ul class="chips">${chips}</ul>`);
}
function renderFacts({ output, sha256, report }) {
    const written = [
        (0,report_format/* formatNumberOf */.Of)(report.segments, 'segment'),
        ...(report.globals > 0 ? [(0,report_format/* formatNumberOf */.Of)(report.globals, 'global')] : []),
        ...(report.tables > 0 ? [(0,report_format/* formatNumberOf */.Of)(report.tables, 'table')] : []),
    ];
    const facts = [
        ['output', renderPath(output)],
        ['SHA-256', markup `<code>${sha256}</code>`],
        ['init function', markup `<code>${(0,report_text/* showControls */.mz)(report.initFunction)}</code>`],
        ['written', written.join(', ')],
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

;// CONCATENATED MODULE: ./build/report/html/cells.js
function joinCells(cells, count) {
    if (cells.length <= count)
        return cells;
    const size = cells.length / count;
    return Array.from({ length: count }, (_, index) => {
        const part = cells.slice(Math.floor(index * size), Math.floor((index + 1) * size));
        return part.reduce((sum, share) => sum + share, 0) / part.length;
    });
}

;// CONCATENATED MODULE: ./build/report/html/columns.js





const smallMap = 48;
function listGroups(report, done) {
    const startUp = (0,report_facts/* sumStartUp */.tK)(done);
    const hasMap = done.some(({ report }) => report.memories.some(({ picture }) => picture));
    const formats = (0,report_facts/* listFormats */.dd)(done);
    const groups = [
        { heading: '', columns: hasMap ? [{ heading: 'memory', cell: renderSmallMap }] : [] },
        { heading: 'size', columns: listSizes(report, done) },
        { heading: 'start-up', columns: startUp ? listStartUp(done, startUp) : [] },
        {
            heading: 'compressed',
            columns: formats.map(format => ({
                ...changeColumns(report_format/* formatBytes */.z3, done, module => (0,report_facts/* findCompressed */.Zf)(module, format))[1],
                heading: format,
            })),
        },
        { heading: 'written', columns: listWritten(done) },
        {
            heading: '',
            columns: [
                {
                    heading: 'initialize',
                    cell: ({ report }) => (0,report_format/* formatTime */.fU)(report.times.initialize),
                    value: ({ report }) => report.times.initialize,
                },
            ],
        },
    ];
    return groups.filter(({ columns }) => columns.length > 0);
}
function listSizes(report, done) {
    const sizes = ({ report: { bytesBefore, bytesAfter } }) => ({ before: bytesBefore, after: bytesAfter });
    return [
        ...changeColumns(report_format/* formatBytes */.z3, done, sizes),
        {
            heading: 'growth',
            cell: ({ report }) => (0,report_format/* formatGrowth */.T9)(report.bytesBefore, report.bytesAfter),
            value: ({ report }) => report.bytesAfter / report.bytesBefore,
            total: (0,report_format/* formatGrowth */.T9)(report.bytesBefore, report.bytesAfter),
        },
    ];
}
function listStartUp(done, total) {
    return [
        ...changeColumns(report_format/* formatTime */.fU, done, ({ report }) => report.startUp),
        {
            heading: 'faster',
            cell: ({ report: { startUp } }) => (startUp ? (0,report_format/* formatFactor */.H9)(startUp.before, startUp.after) : ''),
            value: ({ report: { startUp } }) => (startUp ? startUp.before / startUp.after : 0),
            total: (0,report_format/* formatFactor */.H9)(total.before, total.after),
        },
    ];
}
function changeColumns(format, done, find) {
    const total = (0,report_facts/* sumChanges */.jl)(done.map(find));
    const column = (side) => ({
        heading: side,
        cell: module => {
            const change = find(module);
            return change ? format(change[side]) : '';
        },
        value: module => find(module)?.[side] ?? 0,
        ...(total && { total: format(total[side]) }),
    });
    return [column('before'), column('after')];
}
function listWritten(done) {
    const columns = [
        countColumn('segments', ({ report }) => report.segments),
        countColumn('globals', ({ report }) => report.globals),
        countColumn('tables', ({ report }) => report.tables),
    ];
    return columns.filter(({ value }) => done.some(module => value(module) > 0));
}
function countColumn(heading, value) {
    const cell = (module) => {
        const count = value(module);
        return count === 0 ? markup `<span class="zero">0</span>` : (0,report_format/* formatCount */.B4)(count);
    };
    return { heading, value, cell };
}
function renderSmallMap({ report }) {
    const memory = report.memories.find(({ picture }) => picture && picture.cells.length > 0);
    if (!memory?.picture)
        return null;
    const { nonZeroBytes, cells } = memory.picture;
    return drawMemory(joinCells(cells, smallMap), 16, describeMemory(memory.pages, nonZeroBytes));
}

;// CONCATENATED MODULE: ./build/report/html/table.js





const leastFiltered = 8;
const first = markup ` class="first"`;
function renderTable(report, done, linkTo) {
    if (done.length === 0)
        return null;
    const groups = listGroups(report, done);
    const columns = groups.flatMap(({ columns }) => columns.map((column, index) => ({ ...column, isFirst: index === 0 })));
    const filter = done.length >= leastFiltered &&
        markup `<label class="filter scripted">Filter <input type="search" placeholder="part of a path" autocomplete="off"></label>`;
    return markup `<section aria-labelledby="modules"><div class="title"><h2 id="modules">Modules</h2>${filter}</div>
<div class="scroll" role="region" aria-labelledby="modules" tabindex="0"><table class="modules">
<thead><tr><td></td>${groups.map(renderGroup)}</tr>
<tr><th scope="col" aria-sort="ascending"><button type="button">module</button></th>${columns.map(renderHeading)}</tr></thead>
<tbody>
${done.map((module, index) => renderRow(module, columns, linkTo(index)))}</tbody>
${done.length > 1 && renderTotals(done, columns)}</table></div>
${report.cached > 0 && markup `<p class="note">Times of modules from the cache are those of the run that initialized them.</p>`}</section>
`;
}
function renderGroup({ heading, columns }) {
    if (heading === '')
        return markup `<td colspan="${columns.length}"></td>`;
    return markup `<th scope="colgroup" colspan="${columns.length}"><span>${heading}</span></th>`;
}
function renderHeading({ heading, value, isFirst }) {
    return markup `<th scope="col"${isFirst && first}>${value ? markup `<button type="button">${heading}</button>` : heading}</th>`;
}
function renderRow(module, columns, link) {
    const path = renderPath(module.path);
    const cells = columns.map(({ cell, value, isFirst }) => markup `<td${isFirst && first}${value && markup ` data-value="${value(module)}"`}>${cell(module)}</td>`);
    return markup `<tr><th scope="row">${link ? markup `<a href="${link}">${path}</a>` : path}${renderChips(module)}</th>${cells}</tr>
`;
}
function renderTotals(done, columns) {
    const cells = columns.map(({ total = '', isFirst }) => markup `<td${isFirst && first}>${total}</td>`);
    return markup `<tfoot><tr><th scope="row">${(0,report_format/* formatNumberOf */.Of)(done.length, 'module')}</th>${cells}</tr></tfoot>
`;
}

;// CONCATENATED MODULE: ./build/report/html.js









const detailedModules = 1000;
const openModules = 2;
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;
function renderHtml(report) {
    const done = report.modules.filter(report_report/* isDone */.$L);
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,report_facts/* describeRun */.vZ)(report)}</title>
<style>${{ html: style }}</style>
</head>
<body>
<main>
${renderHead(report, (0,report_facts/* sumStartUp */.tK)(done))}${renderFailures(report.modules.filter(report_report/* isFailed */.Ix))}${renderTable(report, done, linkTo)}${renderDetails(done)}${renderSkipped(report.modules.filter(report_facts/* isSkipped */.JR))}</main>
<script>${{ html: script }}</script>
</body>
</html>
`.html;
}
function linkTo(index) {
    return index < detailedModules ? `#${idOf(index)}` : undefined;
}
function idOf(index) {
    return `module-${index}`;
}
function renderDetails(done) {
    if (done.length === 0)
        return null;
    const detailed = done.slice(0, detailedModules);
    const rest = done.length - detailed.length;
    const hasMaps = detailed.some(({ report }) => report.memories.some(({ picture }) => picture));
    const modules = detailed.map((module, index) => renderModule(module, idOf(index), done.length <= openModules));
    return markup `<section class="details" aria-labelledby="details"><h2 id="details">Details</h2>
${hasMaps &&
        markup `<p class="note">A map shows a memory from its first byte on the left to its last: the higher, the more of the bytes there are not zero.</p>
`}${modules}${rest > 0 && markup `<p class="note">+${(0,report_format/* formatNumberOf */.Of)(rest, 'more module')}, see <code>report.json</code></p>`}</section>
`;
}
function renderHead(report, startUp) {
    const { bytesBefore, bytesAfter, count, cached, modules, engine } = report;
    const [v8 = ''] = engine.v8.split('-');
    return markup `<header><h1>Pre-initialized WebAssembly</h1>
<p class="engine">${engine.name} ${engine.version} on Node.js ${engine.node}, V8 ${v8}</p></header>
<dl class="stats">
${renderStat('Modules', (0,report_format/* formatCount */.B4)(count), [count < modules.length && `of ${(0,report_format/* formatCount */.B4)(modules.length)}`, cached > 0 && `${(0,report_format/* formatCount */.B4)(cached)} from the cache`])}
${report.failed > 0 && renderStat('Failed', (0,report_format/* formatCount */.B4)(report.failed), [report.skipped > 0 && `${(0,report_format/* formatCount */.B4)(report.skipped)} skipped`], 'failed')}
${count > 0 && renderStat('Size', (0,report_format/* formatBytes */.z3)(bytesAfter), [`from ${(0,report_format/* formatBytes */.z3)(bytesBefore)}`, (0,report_format/* formatGrowth */.T9)(bytesBefore, bytesAfter)])}
${startUp !== undefined && renderStat('Start-up', (0,report_format/* formatTime */.fU)(startUp.after), [`from ${(0,report_format/* formatTime */.fU)(startUp.before)}`, `${(0,report_format/* formatFactor */.H9)(startUp.before, startUp.after)} as fast`])}
${renderStat('Time', (0,report_format/* formatTime */.fU)(report.time), [])}
</dl>
`;
}
function renderStat(name, value, notes, kind = 'stat') {
    const known = notes.filter(note => note !== false && note !== '').join(', ');
    return markup `<div class="${kind}"><dt>${name}</dt><dd>${value}${known !== '' && markup `<small>${known}</small>`}</dd></div>`;
}

// EXTERNAL MODULE: ./build/report/terminal/style.js
var terminal_style = __webpack_require__(4829);
;// CONCATENATED MODULE: ./build/report/terminal/table.js




const leastPath = 24;
const gap = '  ';
function table_renderTable(done, width, style) {
    const marks = done.map(({ status }) => (status === 'cached' ? style('dim', '↺') : style('green', '✓')));
    const paths = done.map(({ path }) => (0,terminal_style/* showPlain */.Iz)(path));
    const totalName = done.length > 1 ? (0,report_format/* formatNumberOf */.Of)(done.length, 'module') : '';
    const longest = Math.max(...[...paths, 'module', totalName].map(report_text/* measureWidth */.l8));
    const columns = chooseColumns(listColumns(done), width - 2 - Math.min(leastPath, longest));
    const room = width - 2 - sumWidths(columns);
    const pathWidth = Math.min(longest, Math.max(leastPath, room));
    const renderRow = (path, cells) => [
        (0,terminal_style/* padTo */.v0)((0,report_text/* shortenMiddle */.jM)(path, pathWidth), pathWidth, 'end'),
        ...cells.map((cell, index) => (0,terminal_style/* padTo */.v0)(cell, columns[index].width, 'start')),
    ]
        .join(gap)
        .trimEnd();
    const head = renderRow('module', columns.map(column => column.heading));
    const rows = paths.map((path, row) => {
        const cells = columns.map(({ cells }) => cells[row]);
        return `${marks[row]} ${renderRow(path, cells)}`;
    });
    const totals = renderRow(totalName, columns.map(({ total }) => total));
    return [`  ${style('bold', head)}`, ...rows, ...(done.length > 1 ? [`  ${style('bold', totals)}`] : [])];
}
function chooseColumns(columns, room) {
    if (columns.length === 0 || sumWidths(columns) <= room)
        return columns;
    const last = Math.max(...columns.map(({ rank }) => rank));
    return chooseColumns(columns.filter(({ rank }) => rank !== last), room);
}
function sumWidths(columns) {
    return columns.reduce((sum, column) => sum + gap.length + column.width, 0);
}
function createColumn(heading, cells, total, rank) {
    const width = cells.reduce((widest, cell) => Math.max(widest, cell.length), Math.max(heading.length, total.length));
    return { heading, cells, total, width, rank };
}
function listColumns(done) {
    const raw = done.map(({ report }) => ({ before: report.bytesBefore, after: report.bytesAfter }));
    const startUps = done.map(({ report }) => report.startUp);
    const startUp = (0,report_facts/* sumStartUp */.tK)(done);
    const growth = (change) => (0,report_format/* formatGrowth */.T9)(change.before, change.after);
    const factor = (change) => (change ? (0,report_format/* formatFactor */.H9)(change.before, change.after) : '');
    return [
        ...table_changeColumns('before', 'after', raw, report_format/* formatBytes */.z3, 1),
        createColumn('growth', raw.map(growth), growth((0,report_facts/* sumChanges */.jl)(raw)), 4),
        ...(0,report_facts/* listFormats */.dd)(done).flatMap(format => {
            const sizes = done.map(module => (0,report_facts/* findCompressed */.Zf)(module, format));
            return table_changeColumns(format, 'after', sizes, report_format/* formatBytes */.z3, 6);
        }),
        createColumn('segments', done.map(({ report }) => (0,report_format/* formatCount */.B4)(report.segments)), '', 7),
        createColumn('time', done.map(({ report }) => (0,report_format/* formatTime */.fU)(report.times.total)), '', 5),
        ...(startUp ? table_changeColumns('start-up', 'after', startUps, report_format/* formatTime */.fU, 2) : []),
        ...(startUp ? [createColumn('faster', startUps.map(factor), factor(startUp), 3)] : []),
    ];
}
function table_changeColumns(heading, after, changes, format, rank) {
    const total = (0,report_facts/* sumChanges */.jl)(changes);
    const column = (heading, side) => {
        const cells = changes.map(change => (change ? format(change[side]) : ''));
        return createColumn(heading, cells, total ? format(total[side]) : '', rank);
    };
    return [column(heading, 'before'), column(after, 'after')];
}

;// CONCATENATED MODULE: ./build/report/terminal.js






const lastPrinted = { characters: 1000, lines: 10 };
const namedPaths = 3;
const terminal_sentenceLimit = 2000;
function renderTerminal(report, { color, width = Number.POSITIVE_INFINITY }) {
    const style = (0,terminal_style/* createStyle */._r)(color);
    const done = report.modules.filter(report_report/* isDone */.$L);
    const blocks = [
        ...report.modules.filter(report_report/* isFailed */.Ix).map(failure => terminal_renderFailure(failure, width, style)),
        done.length > 0 ? table_renderTable(done, width, style) : [],
        terminal_renderWarnings(done, width, style),
        [terminal_renderTotals(report, style)],
    ];
    return `${blocks
        .filter(block => block.length > 0)
        .map(block => block.join('\n'))
        .join('\n\n')}\n`;
}
function terminal_renderFailure({ path, error, frames, log }, width, style) {
    const printed = log ? (0,report_text/* showLastLines */.Ps)(log.text, lastPrinted.characters).slice(-lastPrinted.lines) : [];
    return [
        `${style('red', '✗ failed')} ${style('bold', (0,terminal_style/* showPlain */.Iz)(path))}`,
        ...terminal_renderSentence(error, width, style),
        ...frames.map(frame => `${gutter(style)}  ${(0,terminal_style/* showPlain */.Iz)((0,report_facts/* describeFrame */.Tl)(frame))}`),
        ...(log && printed.length > 0 ? [`${gutter(style)}printed ${(0,report_format/* formatBytes */.z3)(log.bytes)}, at the end:`] : []),
        ...printed.map(line => `${gutter(style)}  ${(0,terminal_style/* showPlain */.Iz)(line)}`.trimEnd()),
    ];
}
function terminal_renderWarnings(done, width, style) {
    const paths = new Map();
    for (const module of done)
        for (const warning of module.warnings) {
            const known = paths.get(warning);
            if (known)
                known.push(module.path);
            else
                paths.set(warning, [module.path]);
        }
    return [...paths].flatMap(([warning, paths]) => [
        `${style('yellow', '! warning')} ${style('bold', nameSome(paths))}`,
        ...terminal_renderSentence(warning, width, style),
    ]);
}
function nameSome(paths) {
    const rest = paths.length - namedPaths;
    const named = paths.slice(0, namedPaths).map(terminal_style/* showPlain */.Iz).join(', ');
    return rest > 0 ? `${named} and ${(0,report_format/* formatCount */.B4)(rest)} more` : named;
}
function terminal_renderSentence(text, width, style) {
    return (0,terminal_style/* wrapWords */.EO)((0,terminal_style/* showPlain */.Iz)((0,report_text/* showSentence */.Zu)(text, terminal_sentenceLimit)), width - 4).map(line => `${gutter(style)}${line}`);
}
function gutter(style) {
    return `  ${style('dim', '│')} `;
}
function terminal_renderTotals(report, style) {
    const line = (0,report_facts/* describeRun */.vZ)(report);
    if (report.failed > 0)
        return style('red', line);
    return style('bold', line);
}

// EXTERNAL MODULE: ./build/wizer/options/option-table.js
var option_table = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/wizer/options/options.js + 1 modules
var options = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/command/flags.js
var flags = __webpack_require__(4553);
;// CONCATENATED MODULE: ./build/command/run-command.js













const run_command_flags = [
    ...batchOptions,
    ...option_table/* engineOptions */.l,
    { name: 'report', kind: 'string', default: '', help: 'A file to write a JSON record to.', placeholder: 'FILE' },
    { name: 'help', kind: 'boolean', default: '', help: 'Print this help.', aliases: ['h'] },
];
const runHelp = {
    about: 'Pre-initializes many WebAssembly modules, several at a time; one that fails leaves the others alone.',
    usage: ['wizer-action run --modules GLOB [--modules GLOB…] [OPTIONS] [FILE…]'],
    options: run_command_flags,
    notes: [
        'FILE is a module too: a shell puts files there when it expands a pattern.',
        'Exit status: 0 all done, 1 some failed, 2 wrong usage.',
    ],
};
function parseRunCommand(args) {
    const { values, positionals } = (0,flags/* parseFlags */.bQ)(args, run_command_flags);
    if ((0,flags/* isOn */.Mp)(values, 'help'))
        return 'help';
    const { report, help, ...raw } = values;
    const batch = parseBatchOptions({ 'artifact-name': '', ...raw });
    if (batch.modules.length === 0 && positionals.length === 0)
        throw new flags/* UsageError */.eb('no modules are given, expected `--modules GLOB`');
    return {
        batch,
        files: positionals,
        report: typeof report === 'string' ? report : undefined,
        options: (0,options/* parseOptions */.A)(raw),
    };
}
async function runCommand(request, context) {
    const { report } = await runStep({
        batch: request.batch,
        options: request.options,
        files: await findModules(request, context),
        env: context.env,
        workspace: context.directory,
        temporary: (0,external_node_os_.tmpdir)(),
        engineVersion: context.engineVersion,
        signal: context.signal,
        openCache: request.batch.cache.restore
            ? async () => openLocalCache(findCacheFolder(context.env), request.batch.cache.save, message => context.writeStderr(`warning: ${message}\n`))
            : undefined,
        onModule: (module, done, total) => showProgress(context, module, done, total),
        renderHtml: renderHtml,
    }, context.host);
    if (context.isTerminal.stderr)
        context.writeStderr('\r\u001b[K');
    if (request.batch.summary)
        await context.writeStdout(renderTerminal(report, { color: isColored(context), ...widthOf(context) }));
    if (request.report !== undefined)
        writeReport(request.report, report, context);
    return report.failed === 0;
}
function widthOf({ columns }) {
    return columns === undefined ? {} : { width: columns };
}
function isColored({ isTerminal, env }) {
    return isTerminal.stdout && !env.NO_COLOR;
}
async function findModules({ batch, files }, { directory, findFiles }) {
    const isPattern = (name) => /^!|[*?[]/.test(name) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, name));
    const patterns = [...batch.modules, ...files.filter(isPattern)];
    const named = files.filter(name => !isPattern(name)).map(name => (0,external_node_path_.resolve)(directory, name));
    const found = patterns.length > 0 ? await findFiles(patterns) : [];
    return [...new Set([...named, ...found])].sort();
}
function showProgress(context, module, done, total) {
    const { isTerminal, writeStderr } = context;
    if (isTerminal.stderr)
        writeStderr('\r\u001b[K');
    if (module.status !== 'skipped' && module.log)
        writeStderr(`output of ${(0,terminal_style/* showPlain */.Iz)(module.path)}:\n${showLines(module.log.text)}`);
    if (!isTerminal.stderr || total === 1)
        return;
    const filled = Math.round((20 * done) / total);
    writeStderr(`${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${done}/${total} ${module.path}`);
}
function showLines(text) {
    const lines = text.trimEnd().split('\n');
    return lines.map(line => `| ${(0,terminal_style/* showPlain */.Iz)(line)}\n`).join('');
}
function writeReport(path, report, { directory }) {
    (0,files_files.writeOutput)((0,external_node_path_.resolve)(directory, path), [new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)], path);
}


/***/ })

};
