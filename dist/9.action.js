export const id = 9;
export const ids = [9];
export const modules = {

/***/ 2009:
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
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(5307);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/files/open-regular.js
var open_regular = __webpack_require__(3559);
// EXTERNAL MODULE: ./build/files/places.js
var files_places = __webpack_require__(3190);
;// CONCATENATED MODULE: ./build/files/open-within.js





function openWithin(path, { places, maxSize }, name) {
    const refuse = (found, expected) => new file_error/* FileError */.f('read', `cannot read \`${name}\`: found ${found}, expected ${expected}`);
    try {
        const real = external_node_fs_.realpathSync.native(path);
        const isOpen = (place, file) => !(0,external_node_path_.relative)(place, file).split(external_node_path_.sep).includes(files_places/* checkoutFolder */.Dv);
        const found = places.map(files_places/* realPlace */.oD).filter(place => (0,files_places/* isInside */.FK)(place, real));
        const isAllowed = (file) => found.some(place => (0,files_places/* isInside */.FK)(place, file) && isOpen(place, file));
        if (found.length === 0)
            throw refuse('a path that leads out of the workspace', 'a file in it');
        if (!isAllowed(real))
            throw refuse(`a path that leads into \`${files_places/* checkoutFolder */.Dv}\``, 'another file: a checkout keeps its token there');
        const opened = (0,open_regular/* openRegular */.l)(real, maxSize);
        if (opened.kind === 'file') {
            if (isAllowed(findOpened(opened.descriptor, real)))
                return opened;
            (0,external_node_fs_.closeSync)(opened.descriptor);
            throw refuse('a path that leads elsewhere meanwhile', 'a file in the workspace');
        }
        const stats = (0,external_node_fs_.lstatSync)(real);
        if (opened.kind === 'too-large')
            throw refuse(`${stats.size.toLocaleString('en')} bytes`, `at most ${maxSize.toLocaleString('en')}`);
        throw refuse(describeKind(stats), 'a regular file');
    }
    catch (cause) {
        if (cause instanceof file_error/* FileError */.f)
            throw cause;
        const message = `cannot read \`${name}\`: ${(0,file_error/* describeFileError */.S)(cause)}, expected a regular file`;
        throw new file_error/* FileError */.f('read', message, cause);
    }
}
function readWithin(path, allowed, name) {
    const { descriptor, size } = openWithin(path, allowed, name);
    try {
        const bytes = new Uint8Array(size);
        let done = 0;
        for (let count = -1; count !== 0 && done < size; done += count) {
            count = (0,external_node_fs_.readSync)(descriptor, bytes, done, size - done, done);
        }
        return bytes.subarray(0, done);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function findOpened(descriptor, path) {
    return process.platform === 'linux' ? (0,external_node_fs_.readlinkSync)(`/proc/self/fd/${descriptor}`) : external_node_fs_.realpathSync.native(path);
}
function describeKind(stats) {
    if (stats.isDirectory())
        return 'a directory';
    if (stats.isFIFO())
        return 'a pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}

// EXTERNAL MODULE: ./build/report/model/comparison/base.js
var base = __webpack_require__(442);
// EXTERNAL MODULE: ./build/report/reading/parse-report.js + 1 modules
var parse_report = __webpack_require__(278);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/terminal/style.js


function createStyle(color) {
    return color ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
}
function showPlain(text) {
    return (0,report_text/* showControls */.mz)(text).replaceAll('##[', '## [');
}

// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/batch/read-earlier.js
var read_earlier = __webpack_require__(8266);
;// CONCATENATED MODULE: ./build/batch/base/find-base.js








const maxModules = 20_000;
function readNamedReport(path, workspace, places) {
    if (path === undefined)
        return undefined;
    try {
        const bytes = readWithin((0,external_node_path_.resolve)(workspace, path), { places, maxSize: read_earlier/* maxReport */.zc }, path);
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
        const name = showPlain(report.source);
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

// EXTERNAL MODULE: ./build/wizer/options/option-table.js + 1 modules
var option_table = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/wizer/options/options.js + 2 modules
var options = __webpack_require__(3856);
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
        Promise.all(/* import() */[__webpack_require__.e(759), __webpack_require__.e(297)]).then(__webpack_require__.bind(__webpack_require__, 297)),
        __webpack_require__.e(/* import() */ 130).then(__webpack_require__.bind(__webpack_require__, 8130)),
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
        return readWithin(file, { places, maxSize }, path);
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

// EXTERNAL MODULE: ./build/files/temporary-files.js
var temporary_files = __webpack_require__(4861);
// EXTERNAL MODULE: ./build/report/html.js + 12 modules
var report_html = __webpack_require__(6367);
// EXTERNAL MODULE: ./build/report/make-report.js
var make_report = __webpack_require__(5820);
;// CONCATENATED MODULE: ./build/version.js
const engineVersion = '1.0.0';

// EXTERNAL MODULE: ./build/batch/base/kept-reports.js
var kept_reports = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/batch/base/name-reports.js
var name_reports = __webpack_require__(6804);
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
            return refuse(`found ${discover_modules_describeKind(file, stats)}, expected a regular file`);
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
function discover_modules_describeKind(file, stats) {
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

// EXTERNAL MODULE: ./build/batch/find-places.js
var find_places = __webpack_require__(8625);
// EXTERNAL MODULE: ./build/engine/memory.js
var memory = __webpack_require__(916);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/wizer/options/option-values.js
var option_values = __webpack_require__(901);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/files/read.js




const gibibyte = 2 ** 30;
const mostAtOnce = 16 * 1024 * 1024;
const readSome = (0,external_node_util_.promisify)(external_node_fs_.read);
async function readInput(path, name = path, limits) {
    return explain(`\`${name}\``, readAny(path, limits));
}
async function readInputFrom(stream, name, limits) {
    return explain(name, readStream(stream, limits));
}
const endless = ['its end had not come', 'a file that ends'];
async function explain(name, reading) {
    try {
        return await reading;
    }
    catch (cause) {
        throw new FileError('read', `cannot read ${name}: ${describeFileError(cause)}, expected a WebAssembly module`);
    }
}
async function readAny(path, limits = {}) {
    const descriptor = external_node_fs_.openSync(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    let isOpen = true;
    try {
        const stats = external_node_fs_.fstatSync(descriptor);
        if (stats.isFile() && stats.size > 0)
            return await read_readFile(descriptor, stats.size, limits);
        const stream = stats.isFIFO() ? await openPipe(descriptor) : external_node_fs_.createReadStream('', { fd: descriptor });
        isOpen = false;
        return await readStream(stream, limits);
    }
    finally {
        if (isOpen)
            external_node_fs_.closeSync(descriptor);
    }
}
async function read_readFile(descriptor, size, { maxBytes = gibibyte, signal }) {
    if (size > maxBytes)
        throw tooLarge(maxBytes);
    const bytes = Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
        signal?.throwIfAborted();
        const { bytesRead } = await readSome(descriptor, bytes, length, Math.min(size - length, mostAtOnce), null);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return bytes.subarray(0, length);
}
async function openPipe(descriptor) {
    const { Socket } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19));
    return new Socket({ fd: descriptor, readable: true, writable: false });
}
async function readStream(stream, { maxBytes = gibibyte, signal } = {}) {
    if (signal)
        (0,external_node_stream_.addAbortSignal)(signal, stream);
    const parts = [];
    let length = 0;
    for await (const part of stream) {
        parts.push(part);
        length += part.length;
        if (length > maxBytes)
            throw tooLarge(maxBytes);
    }
    return Buffer.concat(parts, length);
}
function tooLarge(maxBytes) {
    const most = maxBytes % gibibyte === 0 ? `${maxBytes / gibibyte} GiB` : `${maxBytes} bytes`;
    return new Error(`it is larger than ${most}`);
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
    const environment = Object.create(null);
    if (inheritEnv)
        for (const [name, value] of Object.entries(surrounding))
            if (value !== undefined && !runnerVariable.test(name))
                environment[name] = value;
    for (const { name, value } of env) {
        if (runnerVariable.test(name))
            throw (0,option_values/* badValue */.tm)('env', name, 'a variable that holds no token or input of the runner: the output would publish it');
        const passed = value ?? (Object.hasOwn(surrounding, name) ? surrounding[name] : undefined);
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
    throw new errors/* OptionError */.eR('bad-value', 'deterministic', `cannot use the environment variable \`SOURCE_DATE_EPOCH\`: found \`${epoch}\`, expected seconds since 1970`);
}
async function readNamed(option, path, { directory, places, deadline }) {
    const file = (0,external_node_path_.resolve)(directory, path);
    const read = (signal) => readAny(file, { signal });
    try {
        if (places)
            return readWithin(file, { places, maxSize: limits/* maxModuleSize */.wV }, path);
        if (!deadline)
            return await read();
        return await deadline.limit(() => `read \`${path}\` (${option})`, read, deadline.explain(...endless));
    }
    catch (cause) {
        if (cause instanceof errors/* InitializationError */.D3)
            throw cause;
        if (cause instanceof file_error/* FileError */.f && cause.cause === undefined)
            throw missing(option, cause.message);
        const reason = (0,file_error/* describeFileError */.S)(cause instanceof file_error/* FileError */.f ? cause.cause : cause);
        throw missing(option, `found no file that can be read at \`${path}\` (${reason})`);
    }
}
function missing(option, found) {
    return new errors/* OptionError */.eR('missing-file', option, `cannot use the option \`${option}\`: ${found}`);
}

// EXTERNAL MODULE: ./build/batch/options/size-limits.js
var size_limits = __webpack_require__(386);
// EXTERNAL MODULE: ./build/files/hash.js
var hash = __webpack_require__(3906);
// EXTERNAL MODULE: ./build/report/stored-record-schema.js
var stored_record_schema = __webpack_require__(2882);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
            return { kind: 'link', detail: (0,hash/* hashBytes */.yi)(external_node_fs_.readlinkSync(path, { encoding: 'buffer' })), names: [] };
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
    return (0,hash/* hashJson */.jM)([...new Set(keys)].sort());
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
        preloads: preloads.map(({ name, bytes }) => [name, (0,hash/* hashBytes */.yi)(bytes)]),
        wasi: wasi && {
            args: wasi.args,
            env: Object.entries(wasi.env),
            directories: directories ?? null,
            writable: wasi.writable,
            stdin: wasi.stdin.kind === 'bytes' ? (0,hash/* hashBytes */.yi)(wasi.stdin.bytes) : wasi.stdin.kind,
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
            optionsHash: isKept ? hashOptions(engine, settings, directories, engineVersion) : undefined,
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
        (0,find_places/* checkDirectories */.s)(engine, places, workspace);
        return resolveSettings(engine, {
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

// EXTERNAL MODULE: ./build/batch/options/batch-options.js
var batch_options = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/batch/options/command-line.js
function renderCommandLine(words) {
    return words.map(quoteWord).join(' ');
}
function quoteWord(word) {
    return /^(?!=)[\w%+,./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

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
    const command = renderCommandLine(['npx', 'wizer-action', 'run', ...flags, input]);
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
// EXTERNAL MODULE: ./build/report/stored-record.js
var stored_record = __webpack_require__(3108);
;// CONCATENATED MODULE: ./build/wizer/doctor/judge.js

function judgeFindings(findings, { deny, allow }) {
    const isIn = (ids) => (finding) => ids.has(finding.id);
    const denied = findings.filter(isIn(deny));
    if (denied.length > 0)
        throw new errors/* UnsupportedModuleError */.AO('denied', `cannot accept the output: ${denied.map(({ id, message }) => `${message} (the option \`deny: ${id}\`)`).join('; ')}`);
    return findings.filter(finding => !isIn(allow)(finding));
}

// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
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

// EXTERNAL MODULE: ./build/files/copy.js
var files_copy = __webpack_require__(6907);
// EXTERNAL MODULE: ./build/files/write.js
var files_write = __webpack_require__(4011);
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
            (0,files_copy/* copyBytes */.n)(descriptor, 0, size, target);
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
    const { descriptor, size } = openWithin(file, { places, maxSize: limits/* maxModuleSize */.wV }, path);
    try {
        const copy = (0,external_node_fs_.openSync)(target, 'w');
        try {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for await (const piece of (0,pieces/* readPieces */.u)(descriptor, size)) {
                hash.update(piece);
                (0,files_copy/* writeAll */.f)(copy, piece);
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
        remove(files.output);
    }
}
function remove(path) {
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
    const warnings = judgeFindings([
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
    return { report: (0,make_report/* makeReport */.dO)(ordered, performance.now() - started, engineVersion, run.facts), keys, hasNew };
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
        const report = (0,make_report/* makeReport */.dO)(records, performance.now() - started, engineVersion, facts);
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
    const places = (0,find_places/* findPlaces */.C)(batch, { env, workspace, temporary });
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
    const runHash = hashRun(keyed.map(({ optionsHash }) => optionsHash), options.entries.length > 0, engineVersion);
    const reports = (0,name_reports/* nameReports */.Nu)(batch, env);
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
        const html = (0,report_html/* renderHtml */.K)(whole);
        const results = written.finish(whole, html);
        const upload = async () => {
            if (!artifact || !request.upload)
                return;
            const own = renderResults(report, earlier.length > 0 ? (0,report_html/* renderHtml */.K)(report) : html, results, workspace);
            await request.upload(await listStaged(artifact, report, own, workspace), artifact.folder);
        };
        const [cacheSaved = false] = await Promise.all([cache?.close(use, reports.own && (0,kept_reports/* renderKept */.PV)(report)), upload()]);
        return { report, results, cacheHit: report.cached === report.modules.length, cacheSaved };
    });
}
function findKept(kept, { env, onNote }) {
    const source = (0,name_reports/* findBaseBranch */.Zd)(env);
    if (source === undefined)
        return undefined;
    if (kept)
        return { ...kept, source };
    onNote(`found no report of the branch \`${showPlain(source)}\` to compare with: a run of this step for that branch keeps one, where it may write to the cache`);
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

// EXTERNAL MODULE: ./build/batch/store/local-store.js
var local_store = __webpack_require__(9722);
// EXTERNAL MODULE: ./node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(3223);
;// CONCATENATED MODULE: ./build/report/width.js

function shortenMiddle(text, width) {
    if ((0,dist/* default */.A)(text) <= width)
        return text;
    const end = unitsOfColumn * width;
    const kept = text.length > 2 * end ? `${text.slice(0, end)}${text.slice(-end)}` : text;
    const characters = Array.from(new Intl.Segmenter().segment(kept), ({ segment }) => segment);
    const head = takeWidth(characters, Math.floor((width - 1) / 3));
    const tail = takeWidth(characters.toReversed(), width - 1 - (0,dist/* default */.A)(head.join('')));
    return `${head.join('')}…${tail.toReversed().join('')}`;
}
const unitsOfColumn = 20;
function takeWidth(characters, width) {
    let left = width;
    const end = characters.findIndex(character => {
        left -= (0,dist/* default */.A)(character);
        return left < 0;
    });
    return end === -1 ? characters : characters.slice(0, end);
}
function widthOfAll(texts) {
    return texts.reduce((widest, text) => Math.max(widest, (0,dist/* default */.A)(text)), 0);
}
function padTo(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - (0,dist/* default */.A)(text)));
    return side === 'end' ? text + space : space + text;
}

;// CONCATENATED MODULE: ./build/report/markdown/escape.js


const pathLimit = 160;
function renderCode(text) {
    return `<code>${escapeMarkdown(shortenMiddle((0,report_text/* showControls */.mz)(text), pathLimit))}</code>`;
}
function renderSentence(sentence) {
    return escapeMarkdown(sentence).replaceAll(/&#96;(.*?)&#96;/g, '<code>$1</code>');
}
function escapeMarkdown(text) {
    return (0,report_text/* escapeHtml */.ZD)(text)
        .replaceAll(/[|`*_~[\]\\!$]/g, character => `&#${character.charCodeAt(0)};`)
        .replaceAll(/:(?=\S)|@|(?<!&)#|www(?=\.)/gi, '$&<wbr>');
}
function escape_renderLines(lines) {
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
    const texts = [names, ...rows.map(({ cells }) => cells), ...(total ? [total] : [])].map(cells => cells.map(text => shortenMiddle(text, cellWidth)));
    const widths = names.map((_, column) => widthOfAll(texts.map(cells => cells[column] ?? '')));
    const lines = texts.map(cells => cells
        .map((text, column) => padTo(text, widths[column] ?? 0, columns[column]?.kind === 'figure' ? 'start' : 'end'))
        .join(gap)
        .trimEnd());
    const summary = `<details><summary>${heading}</summary>`;
    return [summary, escape_renderLines(more === '' ? lines : [...lines, more]), '</details>'];
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
const details_limits = { memories: 8, warnings: 10, warning: 500, regions: 16, items: 16 };
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
            .slice(0, details_limits.memories)
            .flatMap((memory, index) => renderMemory(memory, index, hasTables ? listGrids(module, index, memory) : [])),
        ...renderMore(report.memories.length - details_limits.memories, 'memory', 'memories'),
        ...(hasTables ? [(0,state/* tabulateGlobals */.VS)(report, details_limits.items), (0,state/* tabulateTables */.K5)(report, details_limits.items)] : []).flatMap(renderIfKnown),
        ...renderStages(report.times),
        ...renderObserved(report.observed),
        '</details>',
    ].join('\n')}\n\n`;
}
function renderWarnings(warnings) {
    if (warnings.length === 0)
        return [];
    const shown = warnings
        .slice(0, details_limits.warnings)
        .map(warning => renderSentence((0,report_text/* showSentence */.Zu)((0,model_module/* describeFinding */.jb)(warning), details_limits.warning)));
    const items = shown.map(warning => `<li>${warning}</li>`).join('');
    return ['<p>Warnings:</p>', `<ul>${items}</ul>`, ...renderMore(warnings.length - details_limits.warnings, 'warning')];
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
    return [(0,regions/* tabulateRegions */.wb)(module, index, details_limits.regions), (0,regions/* tabulateRanges */.pS)(memory)];
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
    return [`<details><summary>${renderSentence(excerpt.heading)}</summary>`, escape_renderLines(excerpt.lines), '</details>'];
}

;// CONCATENATED MODULE: ./build/report/markdown/options.js



const options_limits = { lines: 100, line: 300 };
function renderOptions(report, limit) {
    const all = (0,run/* listOptions */.NM)(report);
    if (all.length === 0)
        return '';
    const shown = all.slice(0, options_limits.lines).map(line => (0,report_text/* showSentence */.Zu)(line, options_limits.line));
    const lines = all.length > shown.length ? [...shown, (0,run/* describeMore */.xE)(all.length - shown.length, 'option')] : shown;
    const text = `<details><summary>Options</summary>\n${escape_renderLines(lines)}\n</details>\n\n`;
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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
    let lastId = 0;
    const waiting = new Map();
    child.on('message', (message) => {
        if (message.kind !== 'waiting')
            return waiting.get(message.id)?.(message);
        left -= message.milliseconds;
        if (left <= 0)
            kill();
    });
    child.once('disconnect', () => {
        for (const end of waiting.values())
            end();
    });
    const ask = (name, args) => {
        const id = ++lastId;
        child.send({ id, name, args });
        return new Promise(resolve => waiting.set(id, resolve)).finally(() => waiting.delete(id));
    };
    return {
        isOut: () => left <= 0,
        async call(name, ...args) {
            const answer = child.connected ? await ask(name, args) : undefined;
            if (answer?.kind === 'done')
                return { result: answer.result, printed: answer.printed };
            if (answer)
                throw new Error(answer.message);
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
function checkPrinted(printed) {
    const complaint = findComplaint(printed);
    if (complaint !== undefined)
        throw new Error(complaint || 'the service did not answer as it should');
}

;// CONCATENATED MODULE: ./build/action/artifact.js





function prepareUpload({ artifact }, settings, warn) {
    const { env } = settings;
    const hasService = Boolean(env.ACTIONS_RESULTS_URL && env.ACTIONS_RUNTIME_TOKEN);
    const isAsked = artifact !== undefined && !(0,batch_options/* isDefaultArtifactName */.N1)(artifact.name, env.GITHUB_JOB ?? '');
    if (!artifact || (!hasService && !isAsked))
        return { begin: undefined, result: () => ({ kind: 'none' }) };
    const { name } = artifact;
    const failed = (reason) => ({
        kind: 'failed',
        reason: `cannot upload the artifact \`${name}\`: ${reason}`,
        isAsked,
    });
    if (!hasService)
        return { begin: undefined, result: () => failed('found no artifact service, expected one of a runner') };
    let result = { kind: 'none' };
    return {
        result: () => result,
        async begin(files, root) {
            const milliseconds = isAsked ? patience.namedArtifact : patience.artifact;
            const names = isAsked ? [name] : numberNames(name);
            const { retentionDays } = artifact;
            const possible = leaveOut(files, root, name, warn);
            result = await upload({ names, retentionDays }, possible, root, settings, milliseconds).catch(error => failed(error.message));
        },
    };
}
const maxNames = 20;
function numberNames(name) {
    return Array.from({ length: maxNames }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`));
}
async function upload({ names, retentionDays }, files, root, settings, milliseconds) {
    const { env } = settings;
    const service = openService(settings, milliseconds);
    const options = retentionDays === undefined ? {} : { retentionDays };
    const tryNames = async ([name = '', ...others]) => {
        try {
            const { result, printed } = await service.call('upload', name, files, root, options);
            if (result.id === undefined)
                throw new Error(findComplaint(printed) ?? 'the service gave no artifact');
            const run = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
            return { name, id: String(result.id), url: `${run}/artifacts/${result.id}`, digest: result.digest ?? '' };
        }
        catch (error) {
            if (!isTaken(error.message))
                throw error;
            if (others.length > 0)
                return tryNames(others);
            throw new Error('found an artifact of this run that has the name already, expected one for each step (the option `artifact-name`)');
        }
    };
    return { kind: 'uploaded', artifact: await tryNames(names).finally(service.close) };
}
function isTaken(message) {
    return /\(409\)/.test(message) && /CreateArtifact|already exists/.test(message);
}
function leaveOut(files, root, artifact, warn) {
    const isPossible = (file) => !forbidden.test(nameIn(root, file));
    const leftOut = files.filter(file => !isPossible(file)).map(file => nameIn(root, file));
    if (leftOut.length > 0)
        warn(describeLeftOut(leftOut, artifact));
    return files.filter(isPossible);
}
const forbidden = /[":<>|*?\\\r\n]/;
const nameIn = (root, file) => (0,files_places/* slashed */.df)((0,external_node_path_.relative)(root, file));
const maxShown = 10;
function describeLeftOut(names, artifact) {
    const shown = names.slice(0, maxShown).map(name => `\`${showPlain(name)}\``);
    const more = names.length > maxShown ? ` and ${names.length - maxShown} more` : '';
    return `cannot put ${shown.join(', ')}${more} into the artifact \`${artifact}\`: found a character that no artifact can hold (one of \`" : < > | * ? \\\` or a line break), expected other names; going on without`;
}

;// CONCATENATED MODULE: ./build/report/comment.js













const commentLimit = 65_536;
const comment_limits = { path: 80, failures: 10, paths: 3, cause: 300, rows: 50, openRows: 20 };
const comment_noteRoom = 400;
function renderComment(report, limit = commentLimit, links = {}) {
    const done = report.modules.filter(report_report/* isDone */.$);
    const difference = (0,comparison_difference/* compareWithBase */.t)(report);
    const head = `### ${run/* title */.DD}\n\n${describeHead(report, difference)}\n\n`;
    const skipped = report.skipped > 0 ? `${(0,run/* describeSkipped */.At)(report.skipped)}.\n\n` : '';
    const notes = `${skipped}${renderArtifact(links.artifact)}`;
    let room = limit - Buffer.byteLength(head) - Buffer.byteLength(notes) - comment_noteRoom;
    const failures = comment_renderFailures((0,model_groups/* groupFailures */.B)(report.modules.filter(report_report/* isFailed */.I)), room);
    room -= Buffer.byteLength(failures);
    const compared = difference ? renderRows(difference, { limit: room / 2, rows: comment_limits.rows, showPath }) : nothing;
    room -= Buffer.byteLength(compared.text);
    const table = comment_renderTable(done, room, difference !== undefined);
    const missing = done.length - table.count;
    const rest = missing > 0 ? `${(0,run/* describeMore */.xE)(missing, 'module')}, see \`report.json\`.\n\n` : '';
    return [head, failures, compared.text, table.text, rest, notes].join('').trimEnd();
}
function describeHead(report, difference) {
    const { count, failed, bytesBefore, bytesAfter } = report;
    const what = `**${(0,format/* formatNumberOf */.Of)(count, 'module')}, ${(0,format/* formatBytes */.z3)(bytesAfter)}**`;
    const failures = failed > 0 ? `, **${(0,format/* formatCount */.B4)(failed)} failed**` : '';
    if (!difference)
        return `${what}${failures}, from ${(0,format/* formatBytes */.z3)(bytesBefore)} before.`;
    const { size } = difference.totals.all;
    const growth = size ? `: ${(0,describe_difference/* showGrowth */.JL)(size)}` : '';
    return `${what}${failures}, compared with ${renderBase(difference)}${growth}.`;
}
function comment_renderFailures(groups, room) {
    const render = ({ first, paths }) => {
        const named = paths.slice(0, comment_limits.paths).map(showPath).join(', ');
        const others = paths.length - comment_limits.paths;
        const more = others > 0 ? ` and ${(0,format/* formatNumberOf */.Of)(others, 'more module')}` : '';
        return `- ✗ ${named}${more}: ${quiet(renderSentence((0,report_text/* showSentence */.Zu)(first.error, comment_limits.cause)))}\n`;
    };
    const { text, count } = renderFitting('', groups.slice(0, comment_limits.failures), render, room / 4, '');
    if (groups.length === 0)
        return '';
    const missing = groups.length - count;
    return `${text}${missing > 0 ? `- ${(0,run/* describeMore */.xE)(missing, 'cause')}, see \`report.json\`\n` : ''}\n`;
}
const shown = ['size', 'growth', 'gzip', 'brotli', 'start-up'];
function comment_renderTable(done, room, isFolded) {
    if (done.length === 0)
        return nothing;
    const all = mergeColumns(done);
    const columns = shown.flatMap(name => all.find(column => column.name === name) ?? []);
    const isOpen = !isFolded && done.length <= comment_limits.openRows;
    const begin = isOpen ? '' : `<details><summary>Modules before and after</summary>\n\n`;
    const render = (module) => renderRow([showPath(module.path), ...columns.map(({ cell }) => cell(module))]);
    return renderFitting(`${begin}${renderHeadings(columns)}`, done, render, room, isOpen ? '\n' : '\n</details>\n\n');
}
function showPath(path) {
    return renderCode(shortenMiddle((0,report_text/* showControls */.mz)(path), comment_limits.path));
}
function quiet(text) {
    return text.replaceAll(/GH-(?=\d)/gi, '$&<wbr>').replaceAll(/[0-9a-f]{6}(?=[0-9a-f])/gi, '$&<wbr>');
}

;// CONCATENATED MODULE: ./build/action/comment/prepare-comment.js



function prepareComment(options, report, links, env) {
    if (options.comment === 'never')
        return undefined;
    const marker = `<!-- wizer-action:${(0,name_reports/* identifyStep */.jI)(options, env).slice(0, 32)} -->`;
    const text = `${marker}\n${renderComment(report, commentLimit - marker.length - 1, links)}`;
    return { marker, text, isMade: options.comment === 'always' || (0,comparison_difference/* hasChanged */.$)(report) };
}

;// CONCATENATED MODULE: ./build/action/comment/pull-request.js

const maxEvent = 32 << 20;
function findPullRequest(env) {
    const { GITHUB_EVENT_PATH: path, GITHUB_REF: ref = '' } = env;
    const event = path ? readEvent(path) : undefined;
    const request = fieldOf(event, 'pull_request');
    const issue = fieldOf(event, 'issue');
    const numbers = [
        fieldOf(request, 'number'),
        fieldOf(issue, 'pull_request') && fieldOf(issue, 'number'),
        Number(/^refs\/pull\/(\d{1,10})\/(merge|head)$/.exec(ref)?.[1]),
    ];
    const number = numbers.find(isNumber);
    if (number === undefined)
        return undefined;
    const [head, base] = ['head', 'base'].map(side => fieldOf(fieldOf(fieldOf(request, side), 'repo'), 'id'));
    return { number, isFork: head !== base };
}
function readEvent(path) {
    const found = (0,read_earlier/* readRegular */.VX)(path, maxEvent);
    try {
        return found?.kind === 'text' ? JSON.parse(found.text) : undefined;
    }
    catch {
        return undefined;
    }
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}
function isNumber(value) {
    return Number.isSafeInteger(value) && value > 0;
}

;// CONCATENATED MODULE: ./build/action/comment/write-comment.js



const write_comment_patience = 10_000;
const elsewhere = '; the output `comment-body` has its text';
async function writeComment({ marker, text, isMade }, token, service, { info, warn }) {
    const request = findPullRequest(service.env);
    if (!request)
        return info(`Comment: none is written, because the run is for no pull request${elsewhere}`);
    const refuse = (found) => warn(`cannot write the comment on the pull request #${request.number}: ${found}${elsewhere}`);
    const { GITHUB_REPOSITORY = '', GITHUB_API_URL: api = 'https://api.github.com' } = service.env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? [];
    if (owner === undefined || repo === undefined)
        return refuse('found no repository in `GITHUB_REPOSITORY`, expected that of a runner');
    if (token === '')
        return refuse('found no token, expected one in the option `github-token`');
    const place = { api, token, owner, repo, number: request.number };
    const result = await call({ ...place, marker, body: text, isMade, patience: write_comment_patience }, service);
    if (result.kind === 'refused')
        refuse(describeRefusal(result, request));
    else
        info(`Comment: ${outcomes[result.kind]}`);
}
const outcomes = {
    made: 'made',
    updated: 'updated',
    'left-out': 'none is made, because nothing differs from the base',
};
async function call(request, { entry, env }) {
    const service = openService({ entry, env: { ...env, GITHUB_EVENT_PATH: undefined } }, write_comment_patience);
    try {
        return (await service.call('comment', request)).result;
    }
    catch (error) {
        return { kind: 'refused', status: 0, reason: error.message };
    }
    finally {
        service.close();
    }
}
function describeRefusal({ status, reason }, { isFork }) {
    const answer = status === 0 ? '' : `the answer ${status} of GitHub: `;
    return `found ${answer}${(0,report_text/* showSentence */.Zu)(reason, 200)}${findRemedy(status, reason, isFork)}`;
}
function findRemedy(status, reason, isFork) {
    if (status === 401)
        return ', expected a valid token in the option `github-token`';
    if (/\blocked\b/i.test(reason))
        return ', expected a conversation that is not locked';
    if (/rate limit/i.test(reason) || ![403, 404].includes(status))
        return '';
    return isFork
        ? ', expected a token that may write, which no run for a fork gets: a workflow with the trigger `workflow_run` can write it'
        : ', expected a token with `permissions: pull-requests: write`';
}

// EXTERNAL MODULE: ./build/node_modules/@actions/glob/lib/glob.js + 8 modules
var glob = __webpack_require__(7022);
;// CONCATENATED MODULE: ./build/action/find-modules.js





async function findModules(patterns, workspace) {
    const files = await findInWorkspace('modules', patterns, workspace);
    if (files.length === 0)
        throw new file_error/* FileError */.f('read', `cannot find any module: found no file that matches ${patterns.map(glob => `\`${glob}\``).join(', ')}`);
    return files;
}
async function findInWorkspace(option, patterns, workspace) {
    for (const pattern of patterns)
        await checkPattern(option, pattern, workspace);
    const globber = await (0,glob/* create */.v)(patterns.join('\n'), { matchDirectories: false, followSymbolicLinks: false });
    const closed = tolerate(globber);
    return [...(await globber.glob()), ...closed];
}
async function checkPattern(option, pattern, workspace) {
    if (/(^|[\\/])\.\.([\\/]|$)/.test(pattern))
        throw (0,option_values/* badValue */.tm)(option, pattern, 'a pattern without `..`, of files in the workspace');
    if (pattern.startsWith('!'))
        return;
    const paths = (await (0,glob/* create */.v)(pattern)).getSearchPaths();
    if (!paths.every(path => (0,files_places/* isInside */.FK)(workspace, path) || (0,files_places/* isPlacedIn */.L)(path, [workspace])))
        throw (0,option_values/* badValue */.tm)(option, pattern, 'a pattern of files in the workspace');
}
function tolerate(globber) {
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

;// CONCATENATED MODULE: ./build/action/inputs.js




function readInputs() {
    const given = {
        ...readAll([...batch_options/* batchOptions */.D.filter(({ name }) => name !== 'github-token'), ...option_table/* optionsOfMany */.nO]),
        'artifact-name': core/* getInput */.V4('artifact-name'),
    };
    return Object.freeze({ ...(0,parse_batch_options/* parseBatchOptions */.i)(given), given });
}
function readToken() {
    return core/* getInput */.V4('github-token');
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
;// CONCATENATED MODULE: ./build/action/log.js










const maxAnnotations = 10;
const maxAnnotation = 4_000;
function logModule(module, done, total) {
    core/* info */.pq(`[${done}/${total}] ${describeOutcome(module)}`);
    if (module.status === 'skipped' || !module.log)
        return;
    core/* startGroup */.Oh(`Output of ${showPlain(module.path)} (${(0,format/* formatBytes */.z3)(module.log.bytes)})`);
    const token = (0,external_node_crypto_.randomUUID)();
    core/* info */.pq(`::stop-commands::${token}`);
    core/* info */.pq((0,report_text/* showLines */.P6)(module.log.text));
    core/* info */.pq(`::${token}::`);
    core/* endGroup */.N4();
}
function describeOutcome(module) {
    const path = showPlain(module.path);
    if (module.status === 'failed')
        return `${path}: failed: ${showPlain(module.error)}${describeLastLine(module)}`;
    if (module.status === 'skipped')
        return `${path}: skipped`;
    const { bytesBefore, bytesAfter, times } = module.report;
    const how = module.status === 'cached' ? 'from the cache' : `in ${(0,format/* formatTime */.fU)(times.total)}`;
    return `${path}: ${(0,format/* formatBytes */.z3)(bytesBefore)} to ${(0,format/* formatBytes */.z3)(bytesAfter)} ${how}`;
}
const lastPrinted = { characters: 1000, lines: 5 };
function listPrinted({ log }) {
    const lines = (0,failure/* describePrinted */.mD)(log, lastPrinted.characters)?.lines ?? [];
    return lines.filter(line => line.trim() !== '').slice(-lastPrinted.lines);
}
function describeLastLine(module) {
    const line = listPrinted(module).at(-1);
    return line === undefined ? '' : `; it printed last: ${showPlain((0,report_text/* showSentence */.Zu)(line, 200))}`;
}
function annotate(failed, others) {
    const room = maxAnnotations - others;
    const groups = failed.length > room ? (0,model_groups/* groupFailures */.B)(failed) : failed.map(module => ({ first: module, paths: [module.path] }));
    const shown = groups.length > room ? groups.slice(0, room - 1) : groups;
    for (const group of shown) {
        const file = (0,report_text/* showControls */.mz)(group.first.path);
        core/* error */.z3(describeGroup(group).slice(0, maxAnnotation), { file, title: 'Not pre-initialized' });
    }
    const rest = groups.slice(shown.length).reduce((sum, { paths }) => sum + paths.length, 0);
    if (rest > 0)
        core/* error */.z3(`+${rest} more modules failed: see the summary and report.json`, { title: 'Not pre-initialized' });
}
const maxCause = 2_000;
const named = { paths: 10, characters: 100 };
function describeGroup({ first, paths: [, ...paths] }) {
    const show = (path) => (0,report_text/* showSentence */.Zu)(path, named.characters);
    const printed = listPrinted(first);
    return [
        (0,report_text/* showSentence */.Zu)(first.error, maxCause),
        ...(printed.length > 0 ? ['It printed last:', ...printed.map(line => `  ${line}`)] : []),
        ...(paths.length > 0
            ? [`${(0,format/* formatNumberOf */.Of)(paths.length, 'more module')} with this cause: ${(0,model_groups/* nameSome */.K)(paths, named.paths, show)}`]
            : []),
        ...first.frames.map(frame => `  ${(0,failure/* describeFrame */.Tl)(frame)}`),
    ].join('\n');
}
function logInfo(message) {
    core/* info */.pq(showPlain(message));
}
function logWarning(message) {
    core/* warning */.$e((0,report_text/* showControls */.mz)(message));
}
function logError(error) {
    core/* error */.z3((0,report_text/* showControls */.mz)((0,errors/* explainError */.UW)(error).message).slice(0, maxAnnotation));
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
        warn(`cannot write the job summary: ${(0,file_error/* describeFileError */.S)(error)}; \`report.json\` has what it would say`);
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
    {
        name: 'comment-body',
        help: 'The text of the comment, also where none was written; empty without the input `comment`.',
    },
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
    'comment-body': '',
};
function makeOutputs(step, { results, cacheHit, cacheSaved }, workspace) {
    const { report } = step;
    return {
        ...makeMergedOutputs(step, workspace),
        modules: JSON.stringify(report.modules.filter(report_report/* isDone */.$).map(({ output }) => output)),
        'cache-hit': String(cacheHit && report.count > 0),
        'cache-saved': String(cacheSaved),
        checksums: report.count > 0 ? outputs_nameIn(workspace, results.checksums) : '',
    };
}
function makeMergedOutputs({ report, results, artifact, comment }, workspace) {
    return {
        ...noOutputs,
        count: String(report.count),
        failed: String(report.failed),
        report: outputs_nameIn(workspace, results.report),
        'html-report': outputs_nameIn(workspace, results.html),
        'bytes-before': String(report.bytesBefore),
        'bytes-after': String(report.bytesAfter),
        'artifact-id': artifact?.id ?? '',
        'artifact-url': artifact?.url ?? '',
        'artifact-digest': artifact?.digest ?? '',
        'comment-body': comment,
    };
}
const outputs_nameIn = (workspace, file) => (0,files_places/* slashed */.df)((0,external_node_path_.relative)(workspace, file));
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
        return true;
    }
    catch (error) {
        core/* error */.z3(`cannot set the outputs of the step: ${(0,file_error/* describeFileError */.S)(error)}, expected a file that can be written to`);
        return false;
    }
}

// EXTERNAL MODULE: ./build/batch/store/store.js + 1 modules
var store_store = __webpack_require__(675);
;// CONCATENATED MODULE: ./build/action/entry-names.js


const entry_names_form = 'wizer-2';
function nameEntries({ modules, config, shard, cache }, runHash, env) {
    const asked = (0,hash/* hashJson */.jM)([modules, config, shard ?? null]);
    const run = `${cache.prefix}${entry_names_form}-${runHash.slice(0, 16)}-`;
    const scope = `${run}${asked.slice(0, 16)}-`;
    const begin = (keys) => `${scope}${setKey(keys)}-`;
    return {
        begin,
        name: (keys) => `${begin(keys)}${nameRun(env)}`,
        earlier: [scope, run],
    };
}
const reportForm = 'wizer-report-1';
function nameReportEntry({ cache }, report, env) {
    const begin = `${cache.prefix}${reportForm}-${report}-`;
    return {
        begin,
        name: `${begin}${nameRun(env)}`,
    };
}
const nameRun = ({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt }) => `${run ?? 0}-${attempt ?? 1}`;

;// CONCATENATED MODULE: ./build/action/report-entry.js




const folder = '.wizer-action-report';
function openReportEntry(service, home, batch, env) {
    const place = (0,external_node_path_.join)(home, folder);
    return {
        async restore(name) {
            const { result, printed } = await service.call('restore', folder, [nameReportEntry(batch, name, env).begin]);
            checkPrinted(printed);
            return result === undefined ? undefined : (0,kept_reports/* readKept */.DL)(place, name);
        },
        async save(name, report) {
            (0,kept_reports/* writeKept */.gn)(place, name, report);
            const { printed } = await service.call('save', folder, nameReportEntry(batch, name, env).name);
            checkPrinted(printed);
        },
    };
}

;// CONCATENATED MODULE: ./build/action/service-store.js









const service_store_folder = '.wizer-action-cache';
function serviceStoreOpener({ temporary, batch, service, warn, info }) {
    return async ({ runHash, all, reports }) => {
        const home = makeHome(temporary, warn);
        if (home === undefined)
            return local_store/* noStore */.R5;
        const shown = (0,external_node_path_.join)(home, service_store_folder);
        const forget = () => service_store_remove(home);
        process.once('exit', forget);
        const env = { ...service.env, RUNNER_TEMP: home, GITHUB_WORKSPACE: home };
        const cache = openService({ ...service, env }, patience.cache);
        const told = new Set();
        const attempt = async (doing, work) => {
            if (cache.isOut())
                return undefined;
            return work().catch(error => {
                const message = `cannot ${doing} the cache: ${(0,file_error/* describeFileError */.S)(error)}; going on without it`;
                if (!told.has(message))
                    warn(message);
                told.add(message);
                return undefined;
            });
        };
        const entry = openReportEntry(cache, home, batch, service.env);
        const { own, base: wanted } = reports;
        const looked = wanted === undefined ? undefined : attempt('restore', () => entry.restore(wanted));
        const names = nameEntries(batch, runHash, service.env);
        const asked = await all().catch(error => {
            cache.close();
            throw error;
        });
        const exact = names.begin(asked);
        const restored = await attempt('restore', async () => {
            const reply = await cache.call('restore', service_store_folder, [exact, ...names.earlier]);
            checkPrinted(reply.printed);
            return reply.result;
        });
        info(`Cache: ${describeRestored(restored, exact)}`);
        if (restored === undefined || !(0,external_node_fs_.lstatSync)(shown, { throwIfNoEntry: false })?.isDirectory())
            service_store_remove(shown);
        const base = await looked;
        const store = (0,local_store/* tolerate */.j9)((0,store_store/* openStore */.C)(shown), service_store_folder, warn);
        store.keepOnly(new Set(asked));
        return {
            store,
            base,
            async close({ keys, hasNew }, report) {
                const save = async () => {
                    store.keepOnly(keys);
                    const { result, printed } = await cache.call('save', service_store_folder, names.name(keys));
                    checkPrinted(printed);
                    if (result < 0)
                        info(`Cache: not saved: ${findReason(printed)}`);
                    return result >= 0;
                };
                const keepReport = async () => {
                    if (cache.isOut() || !batch.cache.save || own === undefined || report === undefined)
                        return;
                    await entry.save(own, report);
                };
                const [isSaved, problem] = await Promise.all([
                    batch.cache.save && hasNew && attempt('save', save),
                    keepReport().catch(file_error/* describeFileError */.S),
                ]);
                if (typeof problem === 'string')
                    (cache.isOut() ? warn : info)(`Cache: the report is not kept: ${problem}`);
                cache.close();
                forget();
                process.off('exit', forget);
                return isSaved === true;
            },
        };
    };
}
function makeHome(temporary, warn) {
    try {
        return (0,external_node_fs_.realpathSync)((0,temporary_files/* makePrivateFolder */.I2)(temporary));
    }
    catch (error) {
        warn(`cannot use the cache: cannot make a folder in \`${temporary}\`: ${(0,file_error/* describeFileError */.S)(error)}; going on without it`);
        return undefined;
    }
}
function describeRestored(name, exact) {
    if (name === undefined)
        return 'nothing was kept';
    return name.startsWith(exact) ? 'restored this set of outputs' : 'restored an earlier set of outputs';
}
function findReason(printed) {
    const last = printed.split('\n').findLast(line => line !== '' && !line.startsWith('::'));
    return last ?? 'another job may have saved the same outputs';
}
function service_store_remove(path) {
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
}
function hasCacheService({ env }) {
    const url = env.ACTIONS_CACHE_SERVICE_V2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
    return Boolean(url && env.ACTIONS_RUNTIME_TOKEN);
}

// EXTERNAL MODULE: ./build/wizer/doctor/findings.js
var findings = __webpack_require__(604);
;// CONCATENATED MODULE: ./build/action/warn-findings.js




function warnFindings(modules) {
    const first = new Map();
    for (const { path, warnings } of modules)
        for (const finding of warnings.filter(warning => (0,findings/* areWrong */.GN)([warning]))) {
            const known = first.get(finding.id);
            first.set(finding.id, known ? { ...known, count: known.count + 1 } : { path, finding, count: 1 });
        }
    for (const { path, finding, count } of first.values()) {
        const others = count > 1 ? `; the same holds for ${count - 1} more, which the report names` : '';
        core/* warning */.$e((0,report_text/* showControls */.mz)((0,report_text/* showSentence */.Zu)(`${(0,model_module/* describeFinding */.jb)(finding)}${others}`)), {
            file: (0,report_text/* showControls */.mz)(path),
            title: 'The output is wrong',
        });
    }
}

;// CONCATENATED MODULE: ./build/action/run-action.js





















async function runAction(engines, service, signal) {
    try {
        return await runInputs(engines, service, signal);
    }
    catch (error) {
        setOutputs(noOutputs);
        if (!signal.aborted)
            logError(error);
        return 1;
    }
}
async function runInputs(engines, service, signal) {
    const { env } = service;
    const inputs = readInputs();
    const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || process.cwd());
    const temporary = env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    const action = { inputs, service, workspace, temporary, warn: warnOnce() };
    return inputs.mergeReports.length > 0 ? runMerge(action, signal) : run_action_runModules(action, engines, signal);
}
async function run_action_runModules(action, engines, signal) {
    const { inputs, service, workspace, temporary, warn } = action;
    const { env } = service;
    const options = await loadOptions({ ...inputs, workspace, temporary, env });
    maskGiven((0,options_by_file/* allOptions */.AM)(options).flatMap(({ engine }) => engine.wasi?.env ?? []));
    const upload = prepareUpload(inputs, service, logWarning);
    const step = await runStep({
        batch: inputs,
        options,
        given: inputs.given,
        files: await findFiles(inputs, options, workspace),
        env,
        workspace,
        temporary,
        signal,
        openCache: chooseStore({ temporary, batch: inputs, service, warn, info: logInfo }),
        onModule: logModule,
        upload: upload.begin,
        onNote: logInfo,
    }, engines);
    const { artifact, isError } = tellUpload(upload.result(), warn);
    const failed = step.report.modules.filter(report_report/* isFailed */.I);
    annotate(failed, isError ? 1 : 0);
    warnFindings(step.report.modules.filter(report_report/* isDone */.$));
    const isSet = await publish(action, { ...step, artifact }, done => makeOutputs(done, step, workspace));
    return failed.length > 0 || isError || !isSet ? 1 : 0;
}
async function runMerge(action, signal) {
    const { inputs, service, workspace, temporary, warn } = action;
    if (inputs.modules.length > 0)
        throw new errors/* OptionError */.eR('bad-value', 'merge-reports', 'cannot use the option `merge-reports`: found the option `modules` beside it, expected one of them: reports are merged in a job after those that make them');
    const named = readNamedReport(inputs.baselineReport, workspace, [workspace, temporary]);
    const files = await findInWorkspace('merge-reports', inputs.mergeReports, workspace);
    const upload = prepareUpload(inputs, service, logWarning);
    const { mergeStep } = await __webpack_require__.e(/* import() */ 490).then(__webpack_require__.bind(__webpack_require__, 4490));
    const step = await mergeStep({
        batch: inputs,
        files,
        base: named ? readBase(named, logInfo) : null,
        workspace,
        env: service.env,
        temporary,
        signal,
        upload: upload.begin,
        onNote: logInfo,
    });
    const { artifact, isError } = tellUpload(upload.result(), warn);
    const isSet = await publish(action, { ...step, artifact }, done => makeMergedOutputs(done, workspace));
    return isError || !isSet ? 1 : 0;
}
function tellUpload(uploaded, warn) {
    const isError = uploaded.kind === 'failed' && uploaded.isAsked;
    if (isError)
        core/* error */.z3(uploaded.reason);
    else if (uploaded.kind === 'failed')
        warn(`${uploaded.reason}; going on without it`);
    const artifact = uploaded.kind === 'uploaded' ? uploaded.artifact : undefined;
    if (artifact)
        logInfo(`Artifact: uploaded as ${artifact.name}`);
    return { artifact, isError };
}
async function publish({ inputs, service, warn }, done, make) {
    const { report, artifact } = done;
    const comment = prepareComment(inputs, report, { artifact }, service.env);
    const isSet = setOutputs(make({ ...done, comment: comment?.text ?? '' }));
    if (inputs.summary && service.env.GITHUB_STEP_SUMMARY)
        await writeSummary(renderMarkdown(report, summaryLimit, { artifact }), warn);
    if (comment)
        await writeComment(comment, readToken(), service, { info: logInfo, warn: logWarning });
    return isSet;
}
async function findFiles({ modules }, options, workspace) {
    if (modules.length === 0 && options.entries.length === 0)
        throw new errors/* OptionError */.eR('bad-value', 'modules', 'cannot use the input `modules`: found nothing, expected globs, one per line, or a file of options with entries (the input `config`)');
    const search = (globs) => findModules(globs, workspace);
    const files = modules.length > 0 ? await search(modules) : await (0,options_by_file/* findEntryFiles */.hS)(options, workspace, search);
    const unused = (0,options_by_file/* describeUnused */.iz)(options, files, workspace);
    if (unused !== undefined)
        (modules.length > 0 ? logInfo : logWarning)(unused);
    return files;
}
function warnOnce() {
    let hasWarned = false;
    return message => {
        if (hasWarned)
            logInfo(message);
        else
            logWarning(message);
        hasWarned = true;
    };
}
function chooseStore(settings) {
    const { batch, service, warn, info } = settings;
    const use = (0,cache_use/* chooseCacheUse */.vZ)(batch.cache.choice, service.env);
    if (!use.isUsed && use.reason !== undefined)
        info(`Cache: ${use.reason}`);
    if (!use.isUsed)
        return undefined;
    if (hasCacheService(service))
        return serviceStoreOpener(settings);
    return async ({ reports }) => (0,local_store/* openLocalStore */.nx)((0,local_store/* findStoreFolder */.L0)(service.env), batch.cache.save, warn, reports);
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ readKept),
/* harmony export */   PV: () => (/* binding */ renderKept),
/* harmony export */   gn: () => (/* binding */ writeKept),
/* harmony export */   nx: () => (/* binding */ removeOldReports)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_temporary_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4861);
/* harmony import */ var _files_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4011);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7177);
/* harmony import */ var _read_earlier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8266);






const fileForm = /^[\da-f]{32}\.json$/;
const pathOf = (folder, name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.json`);
function readKept(folder, name) {
    return isFolder(folder) ? (0,_read_earlier_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .VX)(pathOf(folder, name), _read_earlier_js__WEBPACK_IMPORTED_MODULE_2__/* .maxReport */ .zc) : undefined;
}
function writeKept(folder, name, text) {
    const path = pathOf(folder, name);
    (0,_files_write_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder, path);
    (0,_files_temporary_files_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOldTemporaries */ .dy)(folder);
    (0,_files_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x3)(path, text, path, 'replaced');
}
function removeOldReports(folder, days) {
    const oldest = Date.now() - days * 24 * 3_600_000;
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(name => fileForm.test(name))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (found && found.mtimeMs < oldest)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function renderKept(report) {
    const modules = report.modules.filter(_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .isDone */ .$).map(module => ({ ...module, log: null }));
    if (modules.length === 0 || report.skipped > 0)
        return undefined;
    const text = JSON.stringify({ ...report, base: null, modules });
    return Buffer.byteLength(text) <= _read_earlier_js__WEBPACK_IMPORTED_MODULE_2__/* .maxReport */ .zc ? text : undefined;
}


/***/ }),

/***/ 6804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ nameReports),
/* harmony export */   Z8: () => (/* binding */ noReports),
/* harmony export */   Zd: () => (/* binding */ findBaseBranch),
/* harmony export */   jI: () => (/* binding */ identifyStep)
/* harmony export */ });
/* harmony import */ var _files_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3906);
/* harmony import */ var _options_batch_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5477);
/* harmony import */ var _options_cache_use_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9878);



const noReports = { own: undefined, base: undefined };
function nameReports(options, env) {
    const base = findBaseBranch(env);
    const own = base === undefined && !(0,_options_cache_use_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(env) ? findBranch(env) : undefined;
    const step = identifyStep(options, env);
    const nameOf = (branch) => branch && (0,_files_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashJson */ .jM)([step, branch]).slice(0, 32);
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
    return (0,_files_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashJson */ .jM)([
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
    return (0,_options_batch_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefaultArtifactName */ .N1)(artifact, job) ? artifact : artifact.replaceAll(/[\da-f]{40,64}|\d{5,}/g, '*');
}


/***/ }),

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

/***/ 8625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findPlaces),
/* harmony export */   s: () => (/* binding */ checkDirectories)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3190);
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(901);
/* harmony import */ var _store_local_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9722);




const runnerFiles = [
    'GITHUB_ENV',
    'GITHUB_EVENT_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
function findPlaces({ outDir: folder, inPlace }, { env, workspace, temporary }) {
    const outDir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder);
    checkOutDir(outDir, { outDir: folder, inPlace }, workspace, temporary);
    const allowed = [workspace, outDir, temporary];
    const files = runnerFiles.flatMap(name => (env[name] ? [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env[name])] : []));
    const outputs = outDir === workspace ? [] : [outDir];
    const paths = [...outputs, temporary, (0,_store_local_store_js__WEBPACK_IMPORTED_MODULE_1__/* .findStoreFolder */ .L0)(env), ...files].map(_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD);
    const hidden = { paths, names: [_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutFolder */ .Dv] };
    const runnerFolders = files
        .map(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)
        .filter(folder => ![workspace, temporary].some(place => (0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(folder, place)));
    return { outDir, allowed, hidden, closed: [...outputs, ...runnerFolders] };
}
function checkDirectories({ wasi }, places, workspace) {
    for (const { host } of wasi?.dirs ?? []) {
        const found = refuseDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, host), places);
        if (found !== undefined)
            throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .badValue */ .tm)('dirs', host, found);
    }
}
const placed = "a directory in the workspace or in the runner's temporary directory";
function checkOutDir(folder, { outDir, inPlace }, workspace, temporary) {
    if ((0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(workspace, folder) && !(0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlacedIn */ .L)(folder, [workspace, temporary]))
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .badValue */ .tm)('out-dir', outDir, `${placed}: it is a link that leads out, or below one`);
    if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace) && !inPlace)
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .badValue */ .tm)('out-dir', outDir, 'a folder of its own: outputs would replace the modules, which the option `in-place` allows');
}
function refuseDirectory(path, { allowed, closed, hidden: { paths, names } }) {
    if (!(0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlacedIn */ .L)(path, allowed))
        return `${placed}, links followed`;
    const real = (0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(path);
    if (closed.some(folder => (0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)((0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD)(folder), real)))
        return 'a directory that is not one of outputs, nor of files of the runner';
    if (paths.includes(real))
        return "a directory below the runner's temporary directory";
    const place = allowed.map(_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .realPlace */ .oD).find(place => (0,_files_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(place, real)) ?? real;
    const hidden = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(place, real)
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .find(name => names.includes(name));
    return hidden === undefined ? undefined : `a directory that is not in \`${hidden}\``;
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

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ findStoreFolder),
/* harmony export */   R5: () => (/* binding */ noStore),
/* harmony export */   j9: () => (/* binding */ tolerate),
/* harmony export */   nx: () => (/* binding */ openLocalStore)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5307);
/* harmony import */ var _base_kept_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2907);
/* harmony import */ var _base_name_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6804);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(675);






const keptDays = 30;
function openLocalStore(folder, isSaved, warn, { own, base } = _base_name_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .noReports */ .Z8) {
    const store = tolerate((0,_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C)(folder), folder, warn);
    const reports = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'reports');
    return {
        store: isSaved ? store : { ...store, put: () => false },
        base: base === undefined ? undefined : (0,_base_kept_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .readKept */ .DL)(reports, base),
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
        (0,_base_kept_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .writeKept */ .gn)(folder, name, report);
        (0,_base_kept_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOldReports */ .nx)(folder, keptDays);
    }
    catch (error) {
        const reason = error instanceof _files_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f ? error.message : (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFileError */ .S)(error);
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
            const reason = error instanceof _files_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .FileError */ .f ? error.message : (0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFileError */ .S)(error);
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
        win32: env.LOCALAPPDATA || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'AppData', 'Local'),
        darwin: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), 'Library', 'Caches'),
    };
    const userCache = places[(0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()] ?? (env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TOOL_CACHE || userCache, 'wizer-action');
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/temporary-files.js
var temporary_files = __webpack_require__(4861);
// EXTERNAL MODULE: ./build/files/write.js
var write = __webpack_require__(4011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/files/copy.js
var copy = __webpack_require__(6907);
// EXTERNAL MODULE: ./build/files/open-regular.js
var open_regular = __webpack_require__(3559);
// EXTERNAL MODULE: ./build/report/stored-record.js
var stored_record = __webpack_require__(3108);
// EXTERNAL MODULE: ./build/wasm/limits.js
var limits = __webpack_require__(2157);
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
            (0,copy/* writeAll */.f)(entry, head);
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
    (0,copy/* copyBytes */.n)(from, start, length, to, bytes => hash.update(bytes));
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
            (0,write/* makeFolder */.fc)(folder, path);
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


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll),
/* harmony export */   n: () => (/* binding */ copyBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const step = 1 << 20;
function copyBytes(from, start, length, to, onBytes = () => { }) {
    const buffer = Buffer.allocUnsafe(Math.min(length, step));
    let copied = 0;
    while (copied < length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(from, buffer, 0, Math.min(buffer.length, length - copied), start + copied);
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
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, at);
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeFileError),
/* harmony export */   f: () => (/* binding */ FileError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);


class FileError extends _wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK {
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
    return reasons[code] ?? new Map((0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().values()).get(code) ?? message;
}


/***/ }),

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   jM: () => (/* binding */ hashJson),
/* harmony export */   mu: () => (/* binding */ hashDescriptor),
/* harmony export */   yi: () => (/* binding */ hashBytes)
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

/***/ 3559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const notRegular = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR']);
function openRegular(path, maxBytes = Infinity) {
    let descriptor;
    try {
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path).isFile())
            return { kind: 'other' };
        descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        if (notRegular.has(code))
            return { kind: 'other' };
        throw error;
    }
    const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(descriptor);
    if (found.isFile() && found.size <= maxBytes)
        return { kind: 'file', descriptor, size: found.size };
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
    return { kind: found.isFile() ? 'too-large' : 'other' };
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

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkoutFolder),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   L: () => (/* binding */ isPlacedIn),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   oD: () => (/* binding */ realPlace),
/* harmony export */   uD: () => (/* binding */ checkPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);



const checkoutFolder = '.git';
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function realPlace(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, path));
    }
}
function isPlacedIn(path, places) {
    const real = realPlace(path);
    return places.some(place => isInside(realPlace(place), real));
}
function checkPlace(path, places, what) {
    if (isPlacedIn(path, places))
        return;
    throw new _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('outside', `cannot use ${what}: found a path that leads out of the workspace, expected one inside of it, or of the runner's temporary directory`);
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   dy: () => (/* binding */ removeOldTemporaries),
/* harmony export */   w6: () => (/* binding */ temporaryBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const form = /^\.wizer-(?:(\d{1,10})-)?[0-9a-z]+\.tmp$/;
const oldest = 3_600_000;
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.wizer-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}
function removeOldTemporaries(folder) {
    for (const name of attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) ?? []) {
        const [isTemporary, writer] = form.exec(name) ?? [];
        if (isTemporary === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const found = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
        if (!found || found.isDirectory())
            continue;
        if (Date.now() - found.mtimeMs > oldest || (writer !== undefined && hasEnded(Number(writer))))
            attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }));
    }
}
const folderForm = /^wizer-(\d{1,10})-\w{6}$/;
function makePrivateFolder(parent) {
    for (const name of attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent)) ?? []) {
        const [, writer] = folderForm.exec(name) ?? [];
        if (writer === undefined || !hasEnded(Number(writer)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory()))
            attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }));
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `wizer-${process.pid}-`));
}
function hasEnded(pid) {
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* unused harmony exports writeOutput, writeOutputDuring, moveFile, checkWritable, writeToReader */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5307);
/* harmony import */ var _temporary_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4861);





function writeOutput(path, parts, name = path, existing = 'followed') {
    beginOutput(path, parts, name, existing).commit();
}
async function writeOutputDuring(check, path, parts, name = path) {
    const output = beginOutput(path, parts, name, 'followed');
    try {
        await check();
    }
    catch (error) {
        output.discard();
        throw error;
    }
    output.commit();
}
function moveFile(from, to, name = to) {
    try {
        fs.renameSync(from, to);
    }
    catch {
        writeOutput(to, [fs.readFileSync(from)], name);
    }
}
function writeText(path, text, name = path, existing = 'followed') {
    writeOutput(path, [new TextEncoder().encode(text)], name, existing);
}
function renderJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function makeFolder(folder, name) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder, { recursive: true });
    }
    catch (cause) {
        throw new _file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f('write', `cannot make the folder of \`${name}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFileError */ .S)(cause)}, expected a place for a folder`);
    }
}
function beginOutput(path, parts, name, kind) {
    const attempt = (step, undo = () => { }) => {
        try {
            return step();
        }
        catch (cause) {
            undo();
            throw cannotWrite(name, cause);
        }
    };
    const existing = attempt(() => findExisting(path, kind));
    if (existing === 'special')
        return { commit: () => attempt(() => writeParts(path, 'w', parts)), discard() { } };
    const target = existing && kind === 'followed' ? attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path)) : path;
    const temporary = (0,_temporary_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(target);
    const discard = () => {
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true });
        }
        catch {
        }
    };
    attempt(() => {
        if (existing)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        writeParts(temporary, 'wx', parts);
        if (existing)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(temporary, existing.mode);
    }, discard);
    return { commit: () => attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temporary, target), discard), discard };
}
function cannotWrite(name, cause) {
    return new _file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f('write', `cannot write \`${name}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFileError */ .S)(cause)}, expected a place for a file; nothing there was changed`);
}
function findExisting(path, kind) {
    if (kind === 'replaced') {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
        return found?.isFile() ? found : undefined;
    }
    const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
    return found && !found.isFile() ? 'special' : found;
}
function writeParts(path, flags, parts) {
    const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, flags);
    try {
        let rest = parts.filter(part => part.length > 0);
        while (rest.length > 0)
            rest = dropBytes(rest, node_fs__WEBPACK_IMPORTED_MODULE_0__.writevSync(descriptor, rest));
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
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
function checkWritable(path, name = path) {
    try {
        const found = fs.statSync(path, { throwIfNoEntry: false });
        if (found?.isDirectory())
            throw Object.assign(new Error(), { code: 'EISDIR' });
        if (found)
            fs.accessSync(path, fs.constants.W_OK);
        if (!found || found.isFile())
            checkFolder(dirname(found ? fs.realpathSync(path) : path));
    }
    catch (cause) {
        throw cannotWrite(name, cause);
    }
}
function checkFolder(folder) {
    if (!fs.statSync(folder).isDirectory())
        throw Object.assign(new Error(), { code: 'ENOTDIR' });
    fs.accessSync(folder, fs.constants.W_OK);
}
const pause = 20;
async function writeToReader(path, deadline, name, write) {
    if (!fs.statSync(path, { throwIfNoEntry: false })?.isFIFO())
        return write();
    const descriptor = await deadline.limit(() => `write \`${name}\``, signal => openWithReader(path, signal), deadline.explain('nobody had opened the pipe to read', 'a reader'));
    try {
        return await write();
    }
    finally {
        if (descriptor !== undefined)
            fs.closeSync(descriptor);
    }
}
async function openWithReader(path, signal) {
    while (!signal.aborted) {
        try {
            return fs.openSync(path, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK);
        }
        catch (error) {
            if (error.code !== 'ENXIO')
                return undefined;
        }
        await wait(pause);
    }
    return undefined;
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   H9: () => (/* binding */ formatFactor),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   Of: () => (/* binding */ formatNumberOf),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
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
    return Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : count.toLocaleString('en');
}
function formatNumberOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
function formatGrowth(before, after) {
    if (before <= 0)
        return '';
    if (after / before >= 10)
        return formatFactor(after, before);
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


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
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

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ addEarlier),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* unused harmony export noFacts */
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7145);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);


const noFacts = { job: null, commit: null, base: null, options: [] };
function makeReport(modules, time, engineVersion, { job, commit, base, options } = noFacts) {
    const done = modules.filter(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$);
    const countOf = (status) => modules.filter(module => module.status === status).length;
    return {
        version: 3,
        engine: { name: 'wizer-action', version: engineVersion, node: process.versions.node, v8: process.versions.v8 },
        job,
        commit,
        base,
        options,
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
function addEarlier({ modules, time, engine, ...facts }, earlier) {
    const all = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByPath */ .$y)([...modules, ...earlier]);
    return makeReport(all, time, engine.version, facts);
}


/***/ }),

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ findSize),
/* harmony export */   Zf: () => (/* binding */ findCompressed),
/* harmony export */   jl: () => (/* binding */ sumChanges),
/* harmony export */   mR: () => (/* binding */ compareSizes)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);

const findSize = ({ report }) => ({ before: report.bytesBefore, after: report.bytesAfter });
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
    const texts = { before: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(before), after: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(after) };
    return { name, before, after, texts, result: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowth */ .T9)(before, after) };
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
/* harmony export */   JL: () => (/* binding */ showGrowth),
/* harmony export */   Zg: () => (/* binding */ listDifferenceColumns),
/* harmony export */   n4: () => (/* binding */ kindMarks),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   xJ: () => (/* binding */ describeTotals),
/* harmony export */   zm: () => (/* binding */ nameBase)
/* harmony export */ });
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
/* harmony export */   $: () => (/* binding */ hasChanged),
/* harmony export */   t: () => (/* binding */ compareWithBase)
/* harmony export */ });
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

/***/ 6143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Tl: () => (/* binding */ describeFrame),
/* harmony export */   mD: () => (/* binding */ describePrinted)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);


function describeFailure({ first, paths }, limits) {
    const { path, earlier, error, frames, log, repeat } = first;
    const lines = frames.slice(0, limits.frames).map(describeFrame);
    return {
        path,
        others: paths.length - 1,
        earlier,
        error: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(error, limits.error),
        modules: describePaths(paths, limits.paths ?? 1000),
        stack: lines.length > 0 ? { heading: 'Stack of wasm functions, innermost first', lines } : undefined,
        printed: describePrinted(log, limits.printed),
        repeat: describeRepeat(repeat, limits.repeat ?? Number.POSITIVE_INFINITY),
    };
}
const pathLimit = 500;
function describePaths(paths, limit) {
    if (paths.length === 1 || limit === 0)
        return undefined;
    const shown = paths.slice(0, limit).map(path => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(path, pathLimit));
    const rest = paths.length - shown.length;
    return {
        heading: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(paths.length, 'module')} with this cause`,
        lines: rest > 0 ? [...shown, `+${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest)} more`] : shown,
    };
}
function describeRepeat(command, limit) {
    if (command === null || command.length > limit)
        return undefined;
    const hasVariables = /(^| )'?--env=/.test(command);
    const hint = hasVariables ? ', with the variables after `--env` set' : '';
    return {
        heading: `Repeat on your machine, where the repository is checked out${hint}`,
        lines: [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showControls */ .mz)(command)],
    };
}
function describePrinted(log, limit) {
    const lines = log && limit > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showLastLines */ .Ps)(log.text, limit) : [];
    return log && lines.length > 0 ? { heading: `Printed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(log.bytes)}`, lines } : undefined;
}
const frameLimit = 450;
function describeFrame(frame) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(frame, frameLimit);
    return line === '…' ? line : `at ${line}`;
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

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ describeMemory),
/* harmony export */   Cv: () => (/* binding */ listStages),
/* harmony export */   F4: () => (/* binding */ listObserved),
/* harmony export */   Uc: () => (/* binding */ earlierMark),
/* harmony export */   hD: () => (/* binding */ describeWritten),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lW: () => (/* binding */ listSizes),
/* harmony export */   rD: () => (/* binding */ listMarks),
/* harmony export */   uf: () => (/* binding */ sizeOfMemory)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6964);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1296);



const earlierMark = { text: 'earlier step', isWarning: false };
function listMarks(module) {
    const { status, earlier, warnings } = module;
    return [
        ...(earlier ? [earlierMark] : []),
        ...(status === 'cached' ? [{ text: 'cached', isWarning: false }] : []),
        ...(warnings.length > 0 ? [{ text: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(warnings.length, 'warning'), isWarning: true }] : []),
        ...((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .findVerdict */ .v)(module)?.pays === false ? [{ text: 'does not pay', isWarning: true }] : []),
    ];
}
function describeFinding({ id, message }) {
    return `${message} (\`${id}\`)`;
}
function listSizes(module) {
    const compressed = module.compressed.map(size => (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSizes */ .mR)(size.format, size));
    return [(0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSizes */ .mR)('raw', (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .findSize */ .Vh)(module)), ...compressed];
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
function sizeOfMemory({ pages }) {
    return pages * 65_536;
}
function describeMemory(memory, index) {
    const { pages, dataBytes, segments, copyOnWrite, map } = memory;
    const size = sizeOfMemory(memory);
    const pageCount = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(pages, 'page');
    const nonZero = map ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(map.nonZeroBytes) : '';
    const share = `non-zero (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(map?.nonZeroBytes ?? 0, size)})`;
    return {
        heading: `Memory ${index}`,
        facts: [
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)} in ${pageCount}`,
            ...(map ? [`${nonZero} ${share}`] : []),
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(dataBytes)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(segments, 'segment')}`,
            copyOnWrite ? 'Wasmtime can map it copy-on-write' : 'Wasmtime cannot map it copy-on-write',
        ],
        size,
        cells: map?.cells ?? [],
        label: `Map of a memory of ${pageCount}: ${nonZero} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)} ${share}`,
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
        .map(key => ({ what: observations[key], times: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(observed[key])}×` }));
}
function describeWritten({ segments, globals, tables }) {
    return [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(segments, 'segment'),
        ...(globals > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(globals, 'global')] : []),
        ...(tables > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(tables, 'table')] : []),
    ].join(', ');
}


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   h$: () => (/* binding */ findSharedFolder),
/* harmony export */   u4: () => (/* binding */ sharedFolderNote)
/* harmony export */ });
function sortByPath(items) {
    return [...items].sort((one, other) => (one.path < other.path ? -1 : 1));
}
const leastModules = 3;
const leastFolder = 12;
function findSharedFolder(modules) {
    if (modules.length < leastModules)
        return '';
    const [first = [], ...others] = modules.map(({ path }) => path.split('/').slice(0, -1));
    let count = first.length;
    for (const folders of others) {
        const differing = first.slice(0, count).findIndex((name, index) => name !== folders[index]);
        if (differing !== -1)
            count = differing;
    }
    const folder = first
        .slice(0, count)
        .map(name => `${name}/`)
        .join('');
    return folder.length < leastFolder ? '' : folder;
}
const sharedFolderNote = 'All of these paths are below';


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

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ formatFaster),
/* harmony export */   Tx: () => (/* binding */ differ),
/* harmony export */   XD: () => (/* binding */ compareStartUp),
/* harmony export */   mn: () => (/* binding */ sumStartUps),
/* harmony export */   tT: () => (/* binding */ describeSamples),
/* harmony export */   zw: () => (/* binding */ findStartUp)
/* harmony export */ });
/* unused harmony export endOf */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);

function findStartUp({ status, report: { startUp } }) {
    return status === 'initialized' && startUp ? startUp : undefined;
}
function sumStartUps(done) {
    const known = done.map(findStartUp).filter(startUp => startUp !== undefined);
    if (known.length === 0)
        return undefined;
    return { before: sum(known.map(({ before }) => before)), after: sum(known.map(({ after }) => after)) };
}
function sum(measurements) {
    return measurements.reduce((sum, { least, spread, count }) => ({
        least: sum.least + least,
        spread: sum.spread + spread,
        count: Math.min(sum.count, count),
    }));
}
const few = { samples: 3, share: 0.2 };
function differ(one, other) {
    return one.least > endOf(other) || other.least > endOf(one);
}
function endOf({ least, spread, count }) {
    return least + (count < few.samples ? Math.max(spread, few.share * least) : spread);
}
function formatFaster({ before, after }) {
    return differ(before, after) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFactor */ .H9)(before.least, after.least) : '';
}
function compareStartUp(name, startUp) {
    const [before, after] = [startUp.before.least, startUp.after.least];
    const texts = { before: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(before), after: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(after) };
    const factor = formatFaster(startUp);
    return { name, before, after, texts, result: factor && `${factor} as fast` };
}
function describeSamples({ status }, { before, after }) {
    const earlier = status === 'cached' ? ', measured by the run that initialized it' : '';
    return `least of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(before.count, 'sample')} before and of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(after.count)} after${earlier}`;
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


/***/ }),

/***/ 1296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findVerdict)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _start_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);


function findVerdict({ report, compressed, warnings }) {
    if (!report.startUp)
        return undefined;
    const { before, after } = report.startUp;
    const saved = before.least - after.least;
    const time = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(Math.abs(saved));
    const gain = !(0,_start_up_js__WEBPACK_IMPORTED_MODULE_1__/* .differ */ .Tx)(before, after)
        ? 'saves no time that can be measured'
        : saved > 0
            ? `saves ${time} per instance`
            : `takes ${time} more per instance`;
    const raw = report.bytesAfter - report.bytesBefore;
    const sizes = compressed.map(({ format, before, after }) => {
        const added = after - before;
        const isOther = added !== 0 && Math.sign(added) !== Math.sign(raw);
        return `${isOther ? `${verbOf(added)} ` : ''}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(added))} ${format}`;
    });
    const cost = raw === 0 ? 'adds no bytes' : `${verbOf(raw)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(raw))}`;
    const pays = !warnings.some(({ id }) => id === 'not-worth-it');
    const text = `${gain}, ${cost}${sizes.length > 0 ? ` (${sizes.join(', ')})` : ''}`;
    return { text: pays ? text : `does not pay: ${text}`, pays };
}
function verbOf(added) {
    return added > 0 ? 'adds' : 'removes';
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

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDone),
/* harmony export */   I: () => (/* binding */ isFailed)
/* harmony export */ });
function isDone(module) {
    return module.status === 'initialized' || module.status === 'cached';
}
function isFailed(module) {
    return module.status === 'failed';
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

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ showLines),
/* harmony export */   Ps: () => (/* binding */ showLastLines),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   Zu: () => (/* binding */ showSentence),
/* harmony export */   mz: () => (/* binding */ showControls)
/* harmony export */ });
/* unused harmony export wrapWords */
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
    if (!/[&<>"']/.test(text))
        return text;
    return text.replaceAll(/[&<>"']/g, found => entities[found] ?? '');
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ maxDataSegments),
/* harmony export */   wV: () => (/* binding */ maxModuleSize)
/* harmony export */ });
/* unused harmony exports emptyLimits, pageSize, maxPages, readLimits, writeLimits */

const emptyLimits = { address: 'i32', shared: false, min: 0n, max: undefined };
const pageSize = 65_536;
const maxPages = { i32: 65536n, i64: 262144n };
const maxDataSegments = 100_000;
const maxModuleSize = 1_073_741_824;
function readLimits(reader, what) {
    const start = reader.offset;
    const flags = reader.u8(`the limits of ${what}`);
    if (flags & 0x08)
        throw new WasmError('unsupported', `${what} has a page size of its own (custom-page-sizes), which V8 lacks: use pages of 65,536 bytes`, start);
    if (flags > 0x07)
        throw new WasmError('malformed', `unknown flags 0x${flags.toString(16)} in the limits of ${what}`, start);
    const min = reader.u64('a minimum');
    return {
        address: flags & 0x04 ? 'i64' : 'i32',
        shared: (flags & 0x02) !== 0,
        min,
        max: flags & 0x01 ? reader.u64('a maximum') : undefined,
    };
}
function writeLimits(writer, { address, shared, min, max }) {
    writer.u8((max === undefined ? 0 : 0x01) | (shared ? 0x02 : 0) | (address === 'i64' ? 0x04 : 0));
    writer.u64(min);
    if (max !== undefined)
        writer.u64(max);
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ areWrong),
/* harmony export */   Yj: () => (/* binding */ findingIds)
/* harmony export */ });
/* unused harmony export findingTable */
const findingTable = [
    {
        id: 'start-runs-again',
        output: 'wrong',
        means: 'An export of the output runs the global constructors, which overwrite what the initialization left.',
        remedy: 'Let another export take its name (the option `rename-funcs: _start=wizer.resume`), or export no such function.',
    },
    {
        id: 'destructors-ran',
        output: 'wrong',
        means: 'The destructors ran at the end of the initialization, so the output starts with objects that are destroyed.',
        remedy: 'Define the init function with `WIZER_INIT` of `include/wizer.h`, which does not run them.',
    },
    {
        id: 'main-ended',
        output: 'wrong',
        means: 'The initialization ran the whole program: the output starts where `main` has returned.',
        remedy: 'Name an init function that only sets up (the option `init-func`), and leave `main` to the output.',
    },
    {
        id: 'already-initialized',
        output: 'wrong',
        means: 'The module is an output already: its init function is no longer exported.',
        remedy: 'Take the module as the compiler makes it.',
    },
    {
        id: 'nothing-changed',
        output: 'useless',
        means: 'The initialization changed nothing: the output starts as the input does.',
        remedy: 'Do the costly work in the init function, and keep its results in memory.',
    },
    {
        id: 'not-worth-it',
        output: 'useless',
        means: 'The output is much larger than the input, and starts hardly faster.',
        remedy: 'Ship the input, or keep less in memory at the end of the initialization.',
    },
    {
        id: 'open-files',
        output: 'doubtful',
        means: 'The module kept files open. They are not part of the output, so that its descriptors lead nowhere.',
        remedy: 'Close files before the initialization ends, and open them again when the program runs.',
    },
    {
        id: 'observed-host',
        output: 'doubtful',
        means: 'The initialization observed the clock, random numbers, or directories that it could write to.',
        remedy: 'Set the option `deterministic`, or read them when the program runs.',
    },
    {
        id: 'write-refused',
        output: 'doubtful',
        means: 'The module wanted to write to a directory that is read-only.',
        remedy: 'Set the option `writable-dirs` where it has to write.',
    },
    {
        id: 'init-code-kept',
        output: 'doubtful',
        means: 'The code has an instruction that this version does not know, so the option `drop-init-code` left nothing out.',
        remedy: 'Update this tool, or remove code from the output with `wasm-opt`.',
    },
    {
        id: 'stack-unknown',
        output: 'doubtful',
        means: 'Nothing says where the C stack lies, so the option `clear-stack` cleared nothing.',
        remedy: 'Keep the name section, and link with `-Wl,--stack-first` or `-Wl,--export=__data_end`.',
    },
    {
        id: 'directories-changed',
        output: 'doubtful',
        means: 'A module changed a directory that it could see, so that its output is not kept in the cache.',
        remedy: 'Let no module write to what others read.',
    },
    {
        id: 'cache-damaged',
        output: 'doubtful',
        means: 'The cache had an output that does not fit its module, which was initialized again.',
        remedy: 'Nothing; where it happens often, find who writes to the cache.',
    },
];
const findingIds = findingTable.map(({ id }) => id);
function areWrong(findings) {
    const isWrong = (id) => findingTable.some(row => row.id === id && row.output === 'wrong');
    return findings.some(({ id }) => isWrong(id));
}


/***/ }),

/***/ 5943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ UnsupportedModuleError),
/* harmony export */   D3: () => (/* binding */ InitializationError),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   eR: () => (/* binding */ OptionError)
/* harmony export */ });
/* unused harmony export InvalidOutputError */
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

class OptionError extends _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK {
    name = 'OptionError';
    option;
    constructor(code, option, message, cause) {
        super(code, message, cause);
        this.option = option;
    }
}
class UnsupportedModuleError extends _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK {
    name = 'UnsupportedModuleError';
}
class InitializationError extends _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK {
    name = 'InitializationError';
    trace;
    frames;
    exitCode;
    constructor(code, message, details = {}) {
        super(code, message, details.cause);
        this.trace = details.trace ?? details.frames?.map(name => ({ name })) ?? [];
        this.frames = this.trace.map(showFrame);
        this.exitCode = details.exitCode;
    }
}
function showFrame({ name, offset, source }) {
    const places = [source, offset === undefined ? undefined : `at offset 0x${offset.toString(16)}`];
    const known = places.filter(place => place !== undefined);
    return known.length > 0 ? `${name} (${known.join(', ')})` : name;
}
class InvalidOutputError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'InvalidOutputError';
    code = 'invalid-output';
}
function explainError(error) {
    if (!(error instanceof Error))
        return { message: String(error), causes: [], frames: [] };
    const { message } = error;
    const causes = [];
    for (let { cause } = error; cause instanceof Error; cause = cause.cause)
        if (!message.includes(cause.message))
            causes.push(cause.message);
    return { message, causes, frames: error instanceof InitializationError ? error.frames : [] };
}


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ll: () => (/* binding */ engineOptions),
  nO: () => (/* binding */ optionsOfMany),
  vz: () => (/* binding */ segmentLayouts)
});

// UNUSED EXPORTS: optionGroups

// EXTERNAL MODULE: ./build/wasm/limits.js
var limits = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/wizer/options/proposal-options.js
const proposalOptions = [
    {
        name: 'wasm-multi-memory',
        group: 'Proposals',
        kind: 'boolean',
        default: 'true',
        help: 'Accept modules with more than one memory.',
    },
    {
        name: 'wasm-multi-value',
        group: 'Proposals',
        kind: 'boolean',
        default: 'true',
        help: 'Accept functions with more than one result, and blocks with parameters.',
    },
    {
        name: 'wasm-bulk-memory',
        group: 'Proposals',
        kind: 'boolean',
        default: 'true',
        help: 'Accept bulk memory instructions and passive segments.',
    },
    { name: 'wasm-simd', group: 'Proposals', kind: 'boolean', default: 'true', help: 'Accept vector instructions.' },
    {
        name: 'wasm-reference-types',
        group: 'Proposals',
        kind: 'boolean',
        default: 'true',
        help: 'Accept reference types.',
    },
    {
        name: 'wasm-relaxed-simd',
        group: 'Proposals',
        kind: 'boolean',
        default: 'false',
        help: 'Accept relaxed vector instructions, whose results differ between processors.',
    },
    {
        name: 'relaxed-simd-deterministic',
        group: 'Proposals',
        kind: 'boolean',
        default: 'false',
        help: 'Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.',
    },
];

;// CONCATENATED MODULE: ./build/wizer/options/option-table.js


const optionGroups = (/* unused pure expression or super */ null && ([
    'Modules',
    'Main options',
    'WASI',
    'Checks and limits',
    'Output',
    'Proposals',
    'Cache',
    'Report',
    'Upload',
    'Help',
]));
const segmentLayouts = ['compressed', 'raw', 'page', 'wasmtime'];
const engineOptions = [
    {
        name: 'init-func',
        group: 'Main options',
        kind: 'string',
        help: 'The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.',
        aliases: ['f'],
        placeholder: 'NAME',
    },
    {
        name: 'rename-funcs',
        group: 'Main options',
        kind: 'list',
        help: 'Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name.',
        aliases: ['r', 'rename-func', 'func-rename'],
        placeholder: 'DST=SRC',
    },
    {
        name: 'keep-init-func',
        group: 'Main options',
        kind: 'boolean',
        default: 'false',
        help: 'Keep the export of the init function.',
    },
    {
        name: 'allow-wasi',
        group: 'WASI',
        kind: 'boolean',
        default: 'false',
        help: 'Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.',
    },
    {
        name: 'inherit-stdio',
        group: 'WASI',
        kind: 'boolean',
        default: 'true',
        help: 'With WASI: let the module use standard input, output and error.',
    },
    {
        name: 'inherit-env',
        group: 'WASI',
        kind: 'boolean',
        default: 'false',
        help: 'With WASI: let the module see the environment.',
    },
    {
        name: 'env',
        group: 'WASI',
        kind: 'list',
        help: 'With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.',
        placeholder: 'KEY[=VALUE]',
    },
    {
        name: 'args',
        group: 'WASI',
        kind: 'list',
        help: 'With WASI: arguments after the program name.',
        aliases: ['arg'],
        placeholder: 'ARG',
    },
    {
        name: 'dirs',
        group: 'WASI',
        kind: 'list',
        help: 'With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name.',
        aliases: ['dir', 'mapdir'],
        placeholder: '[GUEST::]HOST',
    },
    {
        name: 'writable-dirs',
        group: 'WASI',
        kind: 'boolean',
        default: 'true',
        defaultOfMany: 'false',
        help: 'With WASI: let the module change what `dirs` names. Many modules then run one at a time.',
    },
    {
        name: 'stdin',
        group: 'WASI',
        kind: 'string',
        help: 'With WASI: text that the module reads from standard input.',
        placeholder: 'TEXT',
    },
    {
        name: 'stdin-file',
        group: 'WASI',
        kind: 'string',
        help: 'With WASI: a file that the module reads as standard input.',
        placeholder: 'FILE',
    },
    {
        name: 'preload',
        group: 'Main options',
        kind: 'list',
        help: 'Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot.',
        placeholder: 'NAME=FILE',
    },
    {
        name: 'deterministic',
        group: 'Main options',
        kind: 'boolean',
        default: 'false',
        help: 'Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.',
    },
    {
        name: 'timeout',
        group: 'Checks and limits',
        kind: 'number',
        default: '300',
        help: 'How many seconds the work on a module may take.',
        placeholder: 'SECONDS',
    },
    {
        name: 'segment-layout',
        group: 'Output',
        kind: 'choice',
        default: 'compressed',
        choices: segmentLayouts,
        help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.',
        placeholder: 'LAYOUT',
    },
    {
        name: 'max-segments',
        group: 'Output',
        kind: 'number',
        default: '10000',
        help: `The most data segments that the output may have, up to ${limits/* maxDataSegments */.VV}.`,
        placeholder: 'N',
    },
    {
        name: 'drop-init-code',
        group: 'Output',
        kind: 'boolean',
        default: 'false',
        help: 'Give functions that nothing can reach any more the shortest body, and leave out debug information, which would no longer fit.',
    },
    {
        name: 'clear-stack',
        group: 'Output',
        kind: 'boolean',
        default: 'false',
        help: 'Set what functions have left on the C stack to zero, where names or exports say where the stack lies.',
    },
    {
        name: 'deny',
        group: 'Checks and limits',
        kind: 'list',
        help: 'Findings that fail a module, by their ids, such as `start-runs-again`; `wizer-action doctor --help` lists them.',
        placeholder: 'ID',
    },
    {
        name: 'allow',
        group: 'Checks and limits',
        kind: 'list',
        help: 'Findings that give no warning, by their ids.',
        placeholder: 'ID',
    },
    ...proposalOptions,
];
const optionsOfMany = engineOptions.map((option) => option.defaultOfMany === undefined ? option : { ...option, default: option.defaultOfMany });


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   bE: () => (/* binding */ findDefault),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   gI: () => (/* binding */ splitAt),
/* harmony export */   tm: () => (/* binding */ badValue),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);

const shown = 200;
function badValue(option, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR('bad-value', option, `cannot use the option \`${option}\`: found \`${shorten(found)}\`, expected ${expected}`);
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


/***/ }),

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseOptions)
});

;// CONCATENATED MODULE: ./build/wasm/code/instruction-table.js
const proposals = [
    'multi-memory',
    'multi-value',
    'bulk-memory',
    'simd',
    'reference-types',
    'relaxed-simd',
];
const single = [
    [0x00, '', 'unreachable nop'],
    [0x02, 'block', 'block loop if'],
    [0x05, '', 'else'],
    [0x06, 'block', 'try'],
    [0x07, 'tag', 'catch throw'],
    [0x09, 'label', 'rethrow'],
    [0x0a, '', 'throw_ref end'],
    [0x0c, 'label', 'br br_if'],
    [0x0e, 'labels', 'br_table'],
    [0x0f, '', 'return'],
    [0x10, 'func', 'call'],
    [0x11, 'type table', 'call_indirect'],
    [0x12, 'func', 'return_call'],
    [0x13, 'type table', 'return_call_indirect'],
    [0x14, 'type', 'call_ref return_call_ref', 'reference-types'],
    [0x18, 'label', 'delegate'],
    [0x19, '', 'catch_all drop select'],
    [0x1c, 'types', 'select', 'reference-types'],
    [0x1f, 'catches', 'try_table'],
    [0x20, 'local', 'local.get local.set local.tee'],
    [0x23, 'global', 'global.get global.set'],
    [0x25, 'table', 'table.get table.set', 'reference-types'],
    [0x28, 'access', 'i32.load i64.load f32.load f64.load i32.load8_s i32.load8_u i32.load16_s i32.load16_u'],
    [0x30, 'access', 'i64.load8_s i64.load8_u i64.load16_s i64.load16_u i64.load32_s i64.load32_u'],
    [0x36, 'access', 'i32.store i64.store f32.store f64.store i32.store8 i32.store16'],
    [0x3c, 'access', 'i64.store8 i64.store16 i64.store32'],
    [0x3f, 'memory', 'memory.size memory.grow'],
    [0x41, 'i32', 'i32.const'],
    [0x42, 'i64', 'i64.const'],
    [0x43, 'f32', 'f32.const'],
    [0x44, 'f64', 'f64.const'],
    [0x45, '', 'i32.eqz i32.eq i32.ne i32.lt_s i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u'],
    [0x50, '', 'i64.eqz i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u'],
    [0x5b, '', 'f32.eq f32.ne f32.lt f32.gt f32.le f32.ge f64.eq f64.ne f64.lt f64.gt f64.le f64.ge'],
    [0x67, '', 'i32.clz i32.ctz i32.popcnt i32.add i32.sub i32.mul i32.div_s i32.div_u i32.rem_s i32.rem_u'],
    [0x71, '', 'i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u i32.rotl i32.rotr'],
    [0x79, '', 'i64.clz i64.ctz i64.popcnt i64.add i64.sub i64.mul i64.div_s i64.div_u i64.rem_s i64.rem_u'],
    [0x83, '', 'i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u i64.rotl i64.rotr'],
    [0x8b, '', 'f32.abs f32.neg f32.ceil f32.floor f32.trunc f32.nearest f32.sqrt'],
    [0x92, '', 'f32.add f32.sub f32.mul f32.div f32.min f32.max f32.copysign'],
    [0x99, '', 'f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt'],
    [0xa0, '', 'f64.add f64.sub f64.mul f64.div f64.min f64.max f64.copysign'],
    [0xa7, '', 'i32.wrap_i64 i32.trunc_f32_s i32.trunc_f32_u i32.trunc_f64_s i32.trunc_f64_u'],
    [0xac, '', 'i64.extend_i32_s i64.extend_i32_u i64.trunc_f32_s i64.trunc_f32_u i64.trunc_f64_s i64.trunc_f64_u'],
    [0xb2, '', 'f32.convert_i32_s f32.convert_i32_u f32.convert_i64_s f32.convert_i64_u f32.demote_f64'],
    [0xb7, '', 'f64.convert_i32_s f64.convert_i32_u f64.convert_i64_s f64.convert_i64_u f64.promote_f32'],
    [0xbc, '', 'i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64'],
    [0xc0, '', 'i32.extend8_s i32.extend16_s i64.extend8_s i64.extend16_s i64.extend32_s'],
    [0xd0, 'heap', 'ref.null', 'reference-types'],
    [0xd1, '', 'ref.is_null', 'reference-types'],
    [0xd2, 'func', 'ref.func', 'reference-types'],
    [0xd3, '', 'ref.eq ref.as_non_null', 'reference-types'],
    [0xd5, 'label', 'br_on_null br_on_non_null', 'reference-types'],
];
const gc = [
    [0x00, 'type', 'struct.new struct.new_default'],
    [0x02, 'type field', 'struct.get struct.get_s struct.get_u struct.set'],
    [0x06, 'type', 'array.new array.new_default'],
    [0x08, 'type count', 'array.new_fixed'],
    [0x09, 'type data', 'array.new_data'],
    [0x0a, 'type element', 'array.new_elem'],
    [0x0b, 'type', 'array.get array.get_s array.get_u array.set'],
    [0x0f, '', 'array.len'],
    [0x10, 'type', 'array.fill'],
    [0x11, 'type type', 'array.copy'],
    [0x12, 'type data', 'array.init_data'],
    [0x13, 'type element', 'array.init_elem'],
    [0x14, 'heap', 'ref.test ref.test ref.cast ref.cast'],
    [0x18, 'cast', 'br_on_cast br_on_cast_fail'],
    [0x1a, '', 'any.convert_extern extern.convert_any ref.i31 i31.get_s i31.get_u'],
];
const numeric = [
    [0x00, '', 'i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.trunc_sat_f64_s i32.trunc_sat_f64_u'],
    [0x04, '', 'i64.trunc_sat_f32_s i64.trunc_sat_f32_u i64.trunc_sat_f64_s i64.trunc_sat_f64_u'],
    [0x08, 'data memory', 'memory.init', 'bulk-memory'],
    [0x09, 'data', 'data.drop', 'bulk-memory'],
    [0x0a, 'memory memory', 'memory.copy', 'bulk-memory'],
    [0x0b, 'memory', 'memory.fill', 'bulk-memory'],
    [0x0c, 'element table', 'table.init', 'bulk-memory'],
    [0x0d, 'element', 'elem.drop', 'bulk-memory'],
    [0x0e, 'table table', 'table.copy', 'bulk-memory'],
    [0x0f, 'table', 'table.grow table.size table.fill', 'reference-types'],
];
const simd = [
    [0x00, 'access', 'v128.load v128.load8x8_s v128.load8x8_u v128.load16x4_s v128.load16x4_u v128.load32x2_s'],
    [0x06, 'access', 'v128.load32x2_u v128.load8_splat v128.load16_splat v128.load32_splat v128.load64_splat v128.store'],
    [0x0c, 'v128', 'v128.const'],
    [0x0d, 'lanes', 'i8x16.shuffle'],
    [0x0e, '', 'i8x16.swizzle i8x16.splat i16x8.splat i32x4.splat i64x2.splat f32x4.splat f64x2.splat'],
    [0x15, 'lane', 'i8x16.extract_lane_s i8x16.extract_lane_u i8x16.replace_lane'],
    [0x18, 'lane', 'i16x8.extract_lane_s i16x8.extract_lane_u i16x8.replace_lane'],
    [0x1b, 'lane', 'i32x4.extract_lane i32x4.replace_lane i64x2.extract_lane i64x2.replace_lane'],
    [0x1f, 'lane', 'f32x4.extract_lane f32x4.replace_lane f64x2.extract_lane f64x2.replace_lane'],
    [0x23, '', 'i8x16.eq i8x16.ne i8x16.lt_s i8x16.lt_u i8x16.gt_s i8x16.gt_u i8x16.le_s i8x16.le_u i8x16.ge_s'],
    [0x2c, '', 'i8x16.ge_u i16x8.eq i16x8.ne i16x8.lt_s i16x8.lt_u i16x8.gt_s i16x8.gt_u i16x8.le_s i16x8.le_u'],
    [0x35, '', 'i16x8.ge_s i16x8.ge_u i32x4.eq i32x4.ne i32x4.lt_s i32x4.lt_u i32x4.gt_s i32x4.gt_u i32x4.le_s'],
    [0x3e, '', 'i32x4.le_u i32x4.ge_s i32x4.ge_u f32x4.eq f32x4.ne f32x4.lt f32x4.gt f32x4.le f32x4.ge'],
    [0x47, '', 'f64x2.eq f64x2.ne f64x2.lt f64x2.gt f64x2.le f64x2.ge'],
    [0x4d, '', 'v128.not v128.and v128.andnot v128.or v128.xor v128.bitselect v128.any_true'],
    [0x54, 'access lane', 'v128.load8_lane v128.load16_lane v128.load32_lane v128.load64_lane'],
    [0x58, 'access lane', 'v128.store8_lane v128.store16_lane v128.store32_lane v128.store64_lane'],
    [0x5c, 'access', 'v128.load32_zero v128.load64_zero'],
    [0x5e, '', 'f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i8x16.abs i8x16.neg i8x16.popcnt i8x16.all_true'],
    [0x64, '', 'i8x16.bitmask i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u'],
    [0x67, '', 'f32x4.ceil f32x4.floor f32x4.trunc f32x4.nearest i8x16.shl i8x16.shr_s i8x16.shr_u i8x16.add'],
    [0x6f, '', 'i8x16.add_sat_s i8x16.add_sat_u i8x16.sub i8x16.sub_sat_s i8x16.sub_sat_u f64x2.ceil f64x2.floor'],
    [0x76, '', 'i8x16.min_s i8x16.min_u i8x16.max_s i8x16.max_u f64x2.trunc i8x16.avgr_u'],
    [0x7c, '', 'i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u'],
    [0x7e, '', 'i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u'],
    [0x80, '', 'i16x8.abs i16x8.neg i16x8.q15mulr_sat_s i16x8.all_true i16x8.bitmask i16x8.narrow_i32x4_s'],
    [0x86, '', 'i16x8.narrow_i32x4_u i16x8.extend_low_i8x16_s i16x8.extend_high_i8x16_s i16x8.extend_low_i8x16_u'],
    [0x8a, '', 'i16x8.extend_high_i8x16_u i16x8.shl i16x8.shr_s i16x8.shr_u i16x8.add i16x8.add_sat_s'],
    [0x90, '', 'i16x8.add_sat_u i16x8.sub i16x8.sub_sat_s i16x8.sub_sat_u f64x2.nearest i16x8.mul i16x8.min_s'],
    [0x97, '', 'i16x8.min_u i16x8.max_s i16x8.max_u'],
    [0x9b, '', 'i16x8.avgr_u i16x8.extmul_low_i8x16_s i16x8.extmul_high_i8x16_s i16x8.extmul_low_i8x16_u'],
    [0x9f, '', 'i16x8.extmul_high_i8x16_u i32x4.abs i32x4.neg'],
    [0xa3, '', 'i32x4.all_true i32x4.bitmask'],
    [0xa7, '', 'i32x4.extend_low_i16x8_s i32x4.extend_high_i16x8_s i32x4.extend_low_i16x8_u'],
    [0xaa, '', 'i32x4.extend_high_i16x8_u i32x4.shl i32x4.shr_s i32x4.shr_u i32x4.add'],
    [0xb1, '', 'i32x4.sub'],
    [0xb5, '', 'i32x4.mul i32x4.min_s i32x4.min_u i32x4.max_s i32x4.max_u i32x4.dot_i16x8_s'],
    [0xbc, '', 'i32x4.extmul_low_i16x8_s i32x4.extmul_high_i16x8_s i32x4.extmul_low_i16x8_u'],
    [0xbf, '', 'i32x4.extmul_high_i16x8_u i64x2.abs i64x2.neg'],
    [0xc3, '', 'i64x2.all_true i64x2.bitmask'],
    [0xc7, '', 'i64x2.extend_low_i32x4_s i64x2.extend_high_i32x4_s i64x2.extend_low_i32x4_u'],
    [0xca, '', 'i64x2.extend_high_i32x4_u i64x2.shl i64x2.shr_s i64x2.shr_u i64x2.add'],
    [0xd1, '', 'i64x2.sub'],
    [0xd5, '', 'i64x2.mul i64x2.eq i64x2.ne i64x2.lt_s i64x2.gt_s i64x2.le_s i64x2.ge_s'],
    [0xdc, '', 'i64x2.extmul_low_i32x4_s i64x2.extmul_high_i32x4_s i64x2.extmul_low_i32x4_u'],
    [0xdf, '', 'i64x2.extmul_high_i32x4_u f32x4.abs f32x4.neg'],
    [0xe3, '', 'f32x4.sqrt f32x4.add f32x4.sub f32x4.mul f32x4.div f32x4.min f32x4.max f32x4.pmin f32x4.pmax'],
    [0xec, '', 'f64x2.abs f64x2.neg'],
    [0xef, '', 'f64x2.sqrt f64x2.add f64x2.sub f64x2.mul f64x2.div f64x2.min f64x2.max f64x2.pmin f64x2.pmax'],
    [0xf8, '', 'i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u f32x4.convert_i32x4_s f32x4.convert_i32x4_u'],
    [0xfc, '', 'i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero'],
    [0xfe, '', 'f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u'],
];
const relaxedSimd = [
    [0x100, '', 'i8x16.relaxed_swizzle i32x4.relaxed_trunc_f32x4_s i32x4.relaxed_trunc_f32x4_u'],
    [0x103, '', 'i32x4.relaxed_trunc_f64x2_s_zero i32x4.relaxed_trunc_f64x2_u_zero'],
    [0x105, '', 'f32x4.relaxed_madd f32x4.relaxed_nmadd f64x2.relaxed_madd f64x2.relaxed_nmadd'],
    [0x109, '', 'i8x16.relaxed_laneselect i16x8.relaxed_laneselect i32x4.relaxed_laneselect'],
    [0x10c, '', 'i64x2.relaxed_laneselect f32x4.relaxed_min f32x4.relaxed_max f64x2.relaxed_min'],
    [0x110, '', 'f64x2.relaxed_max i16x8.relaxed_q15mulr_s i16x8.relaxed_dot_i8x16_i7x16_s'],
    [0x113, '', 'i32x4.relaxed_dot_i8x16_i7x16_add_s'],
];
const atomic = [
    [0x00, 'access', 'memory.atomic.notify memory.atomic.wait32 memory.atomic.wait64'],
    [0x03, 'order', 'atomic.fence'],
    [0x10, 'access', 'i32.atomic.load i64.atomic.load i32.atomic.load8_u i32.atomic.load16_u i64.atomic.load8_u'],
    [0x15, 'access', 'i64.atomic.load16_u i64.atomic.load32_u i32.atomic.store i64.atomic.store i32.atomic.store8'],
    [0x1a, 'access', 'i32.atomic.store16 i64.atomic.store8 i64.atomic.store16 i64.atomic.store32'],
    [0x1e, 'access', readModifyWrites('add')],
    [0x25, 'access', readModifyWrites('sub')],
    [0x2c, 'access', readModifyWrites('and')],
    [0x33, 'access', readModifyWrites('or')],
    [0x3a, 'access', readModifyWrites('xor')],
    [0x41, 'access', readModifyWrites('xchg')],
    [0x48, 'access', readModifyWrites('cmpxchg')],
];
function readModifyWrites(name) {
    const widths = ['i32.atomic.rmw8', 'i32.atomic.rmw16', 'i64.atomic.rmw8', 'i64.atomic.rmw16', 'i64.atomic.rmw32'];
    return [`i32.atomic.rmw.${name}`, `i64.atomic.rmw.${name}`, ...widths.map(width => `${width}.${name}_u`)].join(' ');
}
const instructionTable = [
    [0x00, single],
    [0xfb, gc, 'reference-types'],
    [0xfc, numeric],
    [0xfd, simd, 'simd'],
    [0xfd, relaxedSimd, 'relaxed-simd'],
    [0xfe, atomic],
];

// EXTERNAL MODULE: ./build/wasm/limits.js
var limits = __webpack_require__(2157);
// EXTERNAL MODULE: ./build/wizer/doctor/findings.js
var findings = __webpack_require__(604);
// EXTERNAL MODULE: ./build/wizer/options/option-table.js + 1 modules
var option_table = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/wizer/options/option-values.js
var option_values = __webpack_require__(901);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/wizer/options/renames.js


function parseRenames(specifications) {
    const renames = new Map();
    const destinations = new Set();
    for (const specification of specifications) {
        const [destination, source] = (0,option_values/* splitAt */.gI)(specification, '=')?.map(name => name.trim()) ?? [];
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
    return new errors/* OptionError */.eR('bad-rename', 'rename-funcs', `cannot use the option \`rename-funcs\`: ${found}`);
}

;// CONCATENATED MODULE: ./build/wizer/options/options.js






const longestTimeout = 86_400;
function parseOptions(raw, descriptions = option_table/* engineOptions */.ll) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value : (0,option_values/* findDefault */.bE)(descriptions, name);
    };
    const list = (name) => {
        const value = raw[name] ?? [];
        return typeof value === 'string' ? [value] : value;
    };
    const flag = (name) => (0,option_values/* parseBoolean */.yG)(name, text(name));
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
        features: Object.fromEntries(proposals.map((proposal) => [proposal, flag(`wasm-${proposal}`)])),
        layout: (0,option_values/* parseChoice */.HU)('segment-layout', text('segment-layout'), option_table/* segmentLayouts */.vz),
        maxSegments: (0,option_values/* parseInteger */.cG)('max-segments', text('max-segments'), 1, limits/* maxDataSegments */.VV),
        dropInitCode: flag('drop-init-code'),
        clearStack: flag('clear-stack'),
        timeout: (0,option_values/* parseNumber */.$J)('timeout', text('timeout'), 0.001, longestTimeout),
        wasi: flag('allow-wasi') ? wasi : undefined,
        preloads: list('preload').map(parsePreload),
        judgement: parseJudgement(list('deny'), list('allow')),
    };
}
function parseJudgement(denied, allowed) {
    const deny = new Set(denied.map(id => (0,option_values/* parseChoice */.HU)('deny', id, findings/* findingIds */.Yj)));
    const allow = new Set(allowed.map(id => (0,option_values/* parseChoice */.HU)('allow', id, findings/* findingIds */.Yj)));
    const both = allowed.find(id => deny.has(id));
    if (both !== undefined)
        throw (0,option_values/* badValue */.tm)('allow', both, 'a finding that `deny` does not name');
    return { deny, allow };
}
function parseVariable(variable) {
    const [name, value] = (0,option_values/* splitAt */.gI)(variable, '=') ?? [variable, undefined];
    if (!name.trim() || /\0/.test(variable))
        throw (0,option_values/* badValue */.tm)('env', variable, '`KEY=VALUE`, or `KEY` to pass one through');
    return { name, value };
}
function parseDirectory(directory) {
    const [guest, host] = (0,option_values/* splitAt */.gI)(directory, '::') ?? [directory, directory];
    if (!guest || !host)
        throw (0,option_values/* badValue */.tm)('dirs', directory, '`HOST`, or `GUEST::HOST`');
    return { guest, host };
}
function parseStdin(text, path) {
    if (text && path)
        throw (0,option_values/* badValue */.tm)('stdin-file', path, 'either that or the option `stdin`, not both');
    if (path)
        return { kind: 'file', path };
    return text ? { kind: 'text', text } : undefined;
}
function parsePreload(preload) {
    const [name, path] = (0,option_values/* splitAt */.gI)(preload, '=')?.map(part => part.trim()) ?? [];
    if (!name || !path)
        throw (0,option_values/* badValue */.tm)('preload', preload, '`NAME=FILE`, such as `env=stubs.wasm`');
    return { name, path };
}


/***/ })

};
