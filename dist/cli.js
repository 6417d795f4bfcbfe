#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7066);
/* harmony import */ var _command_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(422);
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5307);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2327);
/* harmony import */ var _host_thread_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7034);
/* harmony import */ var _shutdown_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4352);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4419);







const args = process.argv.slice(2);
const host = (0,_host_thread_host_js__WEBPACK_IMPORTED_MODULE_1__/* .createHost */ .D)({ ...(0,_workers_js__WEBPACK_IMPORTED_MODULE_2__/* .locateWorkers */ .Sd)(import.meta.url), ownsProcess: true });
const name = (0,_command_names_js__WEBPACK_IMPORTED_MODULE_3__/* .findName */ .b)(process.argv[1]);
const isWork = !args.some(arg => ['-h', '--help', '-V', '--version'].includes(arg));
const command = name === 'wizer-action' ? args[0] : undefined;
const starting = isWork && command === 'run' ? startEngines() : undefined;
if (isWork && !starting && command !== 'report')
    host.warm();
const running = {
    async close() {
        const engines = await starting;
        engines?.close();
        await host.close();
    },
};
const { stdout, stderr } = process;
const context = {
    name,
    env: process.env,
    get directory() {
        try {
            return process.cwd();
        }
        catch (cause) {
            throw new _files_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileError */ .f('read', `cannot use the current directory: ${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFileError */ .S)(cause)}`);
        }
    },
    host,
    startEngines: () => starting ?? startEngines(),
    signal: (0,_shutdown_js__WEBPACK_IMPORTED_MODULE_5__/* .onCancel */ .A)(running),
    columns: stdout.columns,
    isTerminal: { stdin: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(0), stdout: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(1), stderr: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(2) },
    readStdin: signal => (0,_files_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputFrom */ .Fj)(process.stdin, 'standard input', { signal }),
    writeStdout: bytes => new Promise((resolve, reject) => {
        const fail = (cause) => reject(new _files_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileError */ .f('write', `cannot write to standard output: ${(0,_files_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFileError */ .S)(cause)}`));
        stdout.once('error', fail);
        stdout.write(bytes, error => (error ? fail(error) : resolve()));
    }),
    writeStderr: text => void stderr.write(text),
    findFiles,
};
async function startEngines() {
    const { createEngines } = await __nccwpck_require__.e(/* import() */ 694).then(__nccwpck_require__.bind(__nccwpck_require__, 694));
    const engines = createEngines((0,_workers_js__WEBPACK_IMPORTED_MODULE_2__/* .locateEngine */ .JW)(import.meta.url));
    engines.warm();
    return engines;
}
async function findFiles(patterns) {
    const { findModules } = await Promise.all(/* import() */[__nccwpck_require__.e(581), __nccwpck_require__.e(857), __nccwpck_require__.e(500)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5500));
    const { write } = stdout;
    stdout.write = ((text, ...rest) => String(text).startsWith('::debug::') || write.call(stdout, text, ...rest));
    return findModules(patterns, process.cwd()).finally(() => {
        stdout.write = write;
    });
}
const { runCommandLine } = await Promise.all(/* import() */[__nccwpck_require__.e(936), __nccwpck_require__.e(301)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1301));
await (0,_shutdown_js__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .q)(running, await runCommandLine(args, context));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ findName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


function findName(script) {
    if (script === undefined)
        return 'wizer-action';
    return nameOf(script) ?? nameOf(resolveLinks(script)) ?? 'wizer-action';
}
function nameOf(script) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(script).replace(/\.js$/, '');
    return name === 'wizer' || name === 'wasmtime-wizer' ? name : undefined;
}
function resolveLinks(script) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(script);
    }
    catch {
        return script;
    }
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeFileError),
/* harmony export */   f: () => (/* binding */ FileError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2114);


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

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bK: () => (/* binding */ endless),
  Jg: () => (/* binding */ readAny),
  R5: () => (/* binding */ readInput),
  Fj: () => (/* binding */ readInputFrom)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __nccwpck_require__(5307);
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
        throw new file_error/* FileError */.f('read', `cannot read ${name}: ${(0,file_error/* describeFileError */.S)(cause)}, expected a WebAssembly module`);
    }
}
async function readAny(path, limits = {}) {
    const descriptor = external_node_fs_.openSync(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    let isOpen = true;
    try {
        const stats = external_node_fs_.fstatSync(descriptor);
        if (stats.isFile() && stats.size > 0)
            return await readFile(descriptor, stats.size, limits);
        const stream = stats.isFIFO() ? await openPipe(descriptor) : external_node_fs_.createReadStream('', { fd: descriptor });
        isOpen = false;
        return await readStream(stream, limits);
    }
    finally {
        if (isOpen)
            external_node_fs_.closeSync(descriptor);
    }
}
async function readFile(descriptor, size, { maxBytes = gibibyte, signal }) {
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
    const { Socket } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 7030, 19));
    return new Socket({ fd: descriptor, readable: true, writable: false });
}
async function readStream(stream, { maxBytes = gibibyte, signal } = {}) {
    if (signal)
        (0,external_node_stream_namespaceObject.addAbortSignal)(signal, stream);
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


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createHost)
});

// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __nccwpck_require__(2114);
// EXTERNAL MODULE: ./build/wasm/text.js
var wasm_text = __nccwpck_require__(7262);
// EXTERNAL MODULE: ./build/wizer/errors.js
var wizer_errors = __nccwpck_require__(5943);
;// CONCATENATED MODULE: ./build/host/compile.js

function createCompiler() {
    const running = new Set();
    function run(doing, deadline, work) {
        return deadline.limit(() => doing, () => {
            const result = work();
            const settled = result.then(() => running.delete(settled), () => running.delete(settled));
            running.add(settled);
            return result;
        });
    }
    return {
        compile: (bytes, deadline) => run('compile the module', deadline, async () => {
            try {
                return await WebAssembly.compile(bytes);
            }
            catch (cause) {
                throw new wizer_errors/* InitializationError */.D3('invalid-module', cause.message, { cause });
            }
        }),
        async compilePreloads(options) {
            if (options.preloads.length === 0)
                return [];
            const { compilePreloads } = await Promise.all(/* import() */[__nccwpck_require__.e(629), __nccwpck_require__.e(936), __nccwpck_require__.e(877)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1877));
            return run('compile the preloads', options.deadline, () => compilePreloads(options));
        },
        ended: () => Promise.all(running),
    };
}

;// CONCATENATED MODULE: ./build/host/optimize-late.js
const largeModule = 4 * 1024 * 1024;
const flag = '--wasm-tiering-budget=200000000';
const known = /^(20|22|24|25)\./;
function createLateOptimizer(version = process.versions.node, setFlag = (flag) => process.getBuiltinModule('node:v8').setFlagsFromString(flag)) {
    let isSet = !known.test(version);
    return size => {
        if (isSet || size < largeModule)
            return;
        isSet = true;
        setFlag(flag);
    };
}

;// CONCATENATED MODULE: ./build/host/threads/ask.js

async function ask(thread, { message, expected, doing, deadline, late, transferList = [] }) {
    let isAlive = false;
    let current = doing;
    const reply = (signal) => new Promise((resolve, reject) => {
        const { worker } = thread;
        const onMessage = (reply) => {
            if (thread.failure())
                return onEnd();
            if (reply.kind === 'ready')
                return;
            if (reply.kind === 'doing') {
                current = reply.doing;
                return;
            }
            stop();
            isAlive = true;
            if (reply.kind === 'failed')
                reject(new wizer_errors/* InitializationError */.D3(reply.error.code, reply.error.message, reply.error));
            else if (reply.kind === expected)
                resolve(reply);
            else
                reject(new Error(`bug: found the reply ${reply.kind}, expected ${expected}`));
        };
        const onEnd = () => {
            stop();
            reject(thread.failure());
        };
        const stop = () => worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
        signal.addEventListener('abort', stop, { once: true });
        if (thread.failure())
            onEnd();
        else
            try {
                worker.postMessage(message, transferList);
            }
            catch (error) {
                stop();
                isAlive = true;
                reject(error);
            }
    });
    try {
        return await deadline.limit(() => current, reply, late);
    }
    catch (error) {
        if (!isAlive)
            thread.end();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/host/start-up/measurement.js
function toMeasurement(samples) {
    const sorted = samples.toSorted((one, other) => one - other);
    const least = sorted[0];
    return { least, spread: sorted[Math.ceil(sorted.length / 2) - 1] - least, count: sorted.length };
}

;// CONCATENATED MODULE: ./build/host/start-up/measure-start-up.js



async function measureStartUp({ pool, compile }, first, stubs, { output, budget, deadline }) {
    const { number, times } = first;
    const module = await compile(output, deadline);
    const measure = (again, limit = deadline) => pool.withThread(async (thread) => {
        const { before, after } = await ask(thread, {
            message: { kind: 'measure', module, stubs, again, budget },
            expected: 'measured',
            doing: 'instantiate the output',
            deadline: limit,
        });
        thread.giveBack();
        return { before: toMeasurement([times.instantiate + times.initialize, ...before]), after: toMeasurement(after) };
    });
    const patience = 10 * times.whole + leastPatience;
    if (isRepeatable(first) && deadline.left() > 2 * patience) {
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(), patience);
        try {
            return await measure(number, deadline.with(late.signal));
        }
        catch (error) {
            if (!(error instanceof wizer_errors/* InitializationError */.D3))
                throw error;
            deadline.check('initialize the module again');
        }
        finally {
            clearTimeout(timer);
        }
    }
    return measure(undefined);
}
const mostMemory = 128 * 1024 * 1024;
const leastPatience = 1000;
function isRepeatable({ memory, wasi }) {
    if (memory > mostMemory)
        return false;
    return !wasi || (wasi.stdin.kind !== 'inherit' && !(wasi.writable && wasi.dirs.length > 0));
}

;// CONCATENATED MODULE: ./build/host/threads/assemble.js


const largestText = 64 * 1024 * 1024;
async function assembleIn(thread, bytes, deadline) {
    if (bytes.length > largestText)
        throw new errors/* WasmError */.$r('text', `the text has ${bytes.length} bytes, expected at most ${largestText}, or the binary format`, 0);
    const text = new Uint8Array(bytes);
    const { result } = await ask(thread, {
        message: { kind: 'assemble', text },
        transferList: [text.buffer],
        expected: 'assembled',
        doing: 'assemble the text',
        deadline,
    });
    if (result instanceof Uint8Array)
        return result;
    throw explain(bytes, result);
}
function explain(bytes, { line, column, found }) {
    const offset = findOffset(bytes, line, column);
    if (found.startsWith('unexpected token "component"'))
        return new errors/* WasmError */.$r('component', 'the text is that of a component, expected that of a core module', offset);
    const place = line === undefined ? '' : ` (line ${line}, column ${column})`;
    return new errors/* WasmError */.$r('text', `the text is no module${place}: ${found}`, offset);
}
function findOffset(bytes, line = 1, column = 1) {
    let start = 0;
    for (let number = 1; number < line; number++)
        start = bytes.indexOf(newline, start) + 1;
    return start + column - 1;
}
const newline = '\n'.charCodeAt(0);

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/host/wasi/streams/stdin.js



const answered = 0;
const count = 1;
const headerSize = 8;
const capacity = 65_536;
const failed = -1;
function createStdinMailbox({ buffer, port }) {
    const header = new Int32Array(buffer, 0, 2);
    const bytes = new Uint8Array(buffer, headerSize);
    return {
        read(target) {
            Atomics.store(header, answered, 0);
            port.postMessage(Math.min(target.length, capacity));
            Atomics.wait(header, answered, 0);
            const length = Atomics.load(header, count);
            if (length === failed)
                throw new WasiError(errno.io);
            target.set(bytes.subarray(0, length));
            return length;
        },
    };
}
function serveStdin() {
    const { port1, port2 } = new external_node_worker_threads_namespaceObject.MessageChannel();
    const buffer = new SharedArrayBuffer(headerSize + capacity);
    const header = new Int32Array(buffer, 0, 2);
    let closed = false;
    port1.on('close', () => {
        closed = true;
    });
    port1.on('message', async (wanted) => {
        const available = await fillAhead();
        if (closed)
            return;
        if (available) {
            const part = ahead.subarray(0, wanted);
            ahead = ahead.subarray(part.length);
            new Uint8Array(buffer, headerSize).set(part);
            Atomics.store(header, count, part.length);
        }
        else
            Atomics.store(header, count, failed);
        Atomics.store(header, answered, 1);
        Atomics.notify(header, answered);
    });
    port1.unref();
    return {
        share: { buffer, port: port2 },
        close() {
            closed = true;
            port1.close();
        },
    };
}
let source;
let ahead = new Uint8Array(0);
let filling;
let ended = false;
async function fillAhead() {
    while (ahead.length === 0 && !ended) {
        filling ??= fill().finally(() => {
            filling = undefined;
        });
        if (!(await filling))
            return false;
    }
    return true;
}
async function fill() {
    try {
        source ??= process.stdin[Symbol.asyncIterator]();
        const next = source.next();
        process.stdin.unref?.();
        const { value, done } = await next;
        if (done)
            ended = true;
        else
            ahead = typeof value === 'string' ? Buffer.from(value) : value;
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
;// CONCATENATED MODULE: ./build/host/threads/arrival.js




const usualPatience = 10_000;
function expectReady(worker, file, onStranger, patience = usualPatience) {
    const path = file.protocol === 'file:' ? (0,external_node_url_.fileURLToPath)(file) : file.href.slice(0, 100);
    let hasArrived = false;
    let timer;
    const refuse = (found, cause) => onStranger(cannotStart(found, cause));
    worker.once('online', () => {
        const late = () => setImmediate(() => hasArrived || refuse(`found another program at \`${path}\``));
        timer = setTimeout(late, patience).unref();
    });
    worker.once('message', (message) => {
        clearTimeout(timer);
        if (message?.kind !== 'ready')
            return refuse(`found another program at \`${path}\``);
        if (message.version !== version/* engineVersion */.T)
            return refuse(`found version ${message.version} of it at \`${path}\`, expected version ${version/* engineVersion */.T}`);
        hasArrived = true;
    });
    return {
        explain(end) {
            const [cause, how] = typeof end === 'number' ? [undefined, `with code ${end}`] : [end, `because: ${end.message}`];
            if (hasArrived || cause?.code === 'ERR_WORKER_OUT_OF_MEMORY')
                return undefined;
            if (file.protocol === 'file:' && !(0,external_node_fs_.existsSync)(file))
                return cannotStart(`found no file at \`${path}\``, cause);
            return cannotStart(`\`${path}\` ended ${how}`, cause);
        },
        stop: () => clearTimeout(timer),
    };
}
function cannotStart(found, cause) {
    return new wizer_errors/* InitializationError */.D3('host', `cannot start a thread to run the module: ${found}; ${remedy}`, { cause });
}
const remedy = 'where this package is bundled, keep it external, or copy `worker.js` and `scan-worker.js` beside the bundle: see docs/bundlers.md';

;// CONCATENATED MODULE: ./build/host/threads/thread-pool.js




const stackSize = 64;
function createThreadPool(file, scanWorker, idleTime) {
    const alive = new Set();
    const idle = new Map();
    const failures = new WeakMap();
    function start() {
        const stdin = serveStdin();
        const workerData = { scanWorker: scanWorker?.href, stdin: stdin.share };
        const worker = startWorker(file, workerData);
        alive.add(worker);
        const end = (failure) => {
            if (!failures.has(worker))
                failures.set(worker, failure);
            leaveIdle(worker);
        };
        const arrival = expectReady(worker, file, failure => {
            end(failure);
            void worker.terminate();
        });
        worker.on('error', cause => end(arrival.explain(cause) ?? threadFailed(cause)));
        worker.once('exit', code => {
            end(arrival.explain(code) ?? hostError(`its thread ended with code ${code}`));
            arrival.stop();
            alive.delete(worker);
            stdin.close();
        });
        return worker;
    }
    function leaveIdle(worker) {
        clearTimeout(idle.get(worker));
        idle.delete(worker);
    }
    function lend(worker) {
        let isLent = true;
        leaveIdle(worker);
        worker.ref();
        return {
            worker,
            failure: () => failures.get(worker),
            giveBack() {
                if (!isLent || failures.has(worker))
                    return;
                isLent = false;
                worker.unref();
                const end = () => {
                    leaveIdle(worker);
                    void worker.terminate();
                };
                idle.set(worker, idleTime === undefined ? undefined : setTimeout(end, idleTime).unref());
            },
            end() {
                isLent = false;
                void worker.terminate();
            },
        };
    }
    return {
        async withThread(use) {
            const thread = lend(idle.keys().next().value ?? start());
            try {
                return await use(thread);
            }
            catch (error) {
                thread.giveBack();
                throw error;
            }
        },
        warm() {
            try {
                lend(start()).giveBack();
            }
            catch {
            }
        },
        async close() {
            await Promise.all(Array.from(alive, worker => worker.terminate()));
        },
    };
}
function startWorker(file, workerData) {
    const resourceLimits = { stackSizeMb: stackSize };
    const transferList = [workerData.stdin.port];
    try {
        return new external_node_worker_threads_namespaceObject.Worker(file, { workerData, transferList, env: external_node_worker_threads_namespaceObject.SHARE_ENV, execArgv: [], resourceLimits });
    }
    catch (cause) {
        throw new wizer_errors/* InitializationError */.D3('host', `cannot start a thread to run the module: ${cause.message}`, {
            cause,
        });
    }
}
function threadFailed(cause) {
    if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY')
        return hostError(cause.message, cause);
    return new wizer_errors/* InitializationError */.D3('out-of-memory', 'cannot run the module: the thread ran out of memory', { cause });
}
function hostError(found, cause) {
    return new wizer_errors/* InitializationError */.D3('host', `cannot run the module: ${found}`, { cause });
}

;// CONCATENATED MODULE: ./build/host/wasi/streams/printed.js

const mostAhead = (/* unused pure expression or super */ null && (1 << 20));
const piece = (/* unused pure expression or super */ null && (1 << 16));
const messageCost = 4096;
function createPrinter({ port, ahead }) {
    const [count, room] = [new Int32Array(ahead), mostAhead - piece - messageCost];
    return (stream, bytes) => {
        for (let at = 0; at < bytes.length; at += piece) {
            for (let found = Atomics.load(count, 0); found > room; found = Atomics.load(count, 0))
                Atomics.wait(count, 0, found);
            const part = bytes.slice(at, at + piece);
            Atomics.add(count, 0, costOf(part));
            port.postMessage({ stream, bytes: part }, [part.buffer]);
        }
    };
}
function servePrinted(print) {
    const { port1, port2 } = new external_node_worker_threads_namespaceObject.MessageChannel();
    const ahead = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const count = new Int32Array(ahead);
    const failed = new AbortController();
    const receive = ({ stream, bytes }) => {
        if (failed.signal.aborted)
            return;
        try {
            print(stream, bytes);
        }
        catch (error) {
            failed.abort(error);
        }
    };
    port1.on('message', (message) => {
        const cost = costOf(message.bytes);
        receive(message);
        Atomics.sub(count, 0, cost);
        Atomics.notify(count, 0);
    });
    port1.unref();
    return {
        share: { port: port2, ahead },
        failed: failed.signal,
        finish() {
            for (let next = (0,external_node_worker_threads_namespaceObject.receiveMessageOnPort)(port1); next; next = (0,external_node_worker_threads_namespaceObject.receiveMessageOnPort)(port1))
                receive(next.message);
            port1.close();
            if (failed.signal.aborted)
                throw failed.signal.reason;
        },
    };
}
function costOf({ length }) {
    return length + messageCost;
}

;// CONCATENATED MODULE: ./build/host/thread-host.js










function createHost({ worker, scanWorker, ownsProcess, idleTime }) {
    const pool = createThreadPool(worker, scanWorker, idleTime);
    const { compile, compilePreloads, ended } = createCompiler();
    const optimizeLate = ownsProcess ? createLateOptimizer() : undefined;
    return {
        warm: pool.warm,
        async close() {
            await Promise.all([pool.close(), ended()]);
        },
        async initialize(instrumented, options) {
            optimizeLate?.(instrumented.bytes.length);
            return pool.withThread(async (thread) => {
                const started = performance.now();
                const module = await compile(instrumented.bytes, options.deadline);
                const compiled = performance.now() - started;
                const preloads = await compilePreloads({ ...options, preloads: await assemblePreloads(thread, options) });
                const measure = (first, request) => measureStartUp({ pool, compile }, first, instrumented.stubs, request);
                return initialize(thread, instrumented, options, { module, preloads, time: compiled }, measure);
            });
        },
        assemble(text, deadline) {
            return pool.withThread(async (thread) => {
                const bytes = await assembleIn(thread, text, deadline);
                thread.giveBack();
                return bytes;
            });
        },
        async validate(bytes, deadline) {
            const transferList = [bytes.buffer];
            const message = { kind: 'validate', bytes };
            return pool.withThread(async (thread) => {
                const { isValid } = await ask(thread, {
                    message,
                    expected: 'validated',
                    doing: validating,
                    deadline,
                    transferList,
                });
                thread.giveBack();
                return isValid;
            });
        },
    };
}
const validating = 'validate the output';
async function assemblePreloads(thread, { preloads, deadline }) {
    if (!preloads.some(({ bytes }) => (0,wasm_text/* isText */.K)(bytes)))
        return preloads;
    const assembled = [];
    for (const { name, bytes } of preloads) {
        try {
            assembled.push({ name, bytes: (0,wasm_text/* isText */.K)(bytes) ? await assembleIn(thread, bytes, deadline) : bytes });
        }
        catch (cause) {
            if (!(cause instanceof errors/* WasmError */.$r))
                throw cause;
            throw new wizer_errors/* InitializationError */.D3('preload', `cannot use the preload ${(0,errors/* quoteName */.AB)(name)}: ${cause.message}`, { cause });
        }
    }
    return assembled;
}
let initializations = 0;
async function initialize(thread, { bytes: _, findInputOffsets, ...instructions }, { deadline, wasi, print, onCompiled }, { module, preloads, time }, measure) {
    const printed = print && servePrinted(print);
    const number = initializations++;
    const asked = ask(thread, {
        message: { kind: 'initialize', number, module, instructions, options: { preloads, wasi, printed: printed?.share } },
        expected: 'initialized',
        doing: `call \`${instructions.calls.at(-1)}\``,
        deadline: printed ? deadline.with(printed.failed) : deadline,
        late: deadline.explain('it was still running', 'it to return'),
        transferList: printed && [printed.share.port],
    });
    onCompiled?.();
    const initialized = await asked
        .catch(error => {
        throw locate(error, findInputOffsets);
    })
        .finally(() => {
        try {
            printed?.finish();
        }
        catch (error) {
            thread.end();
            throw error;
        }
    });
    const { memory, times } = initialized;
    let isClosed = false;
    const close = () => {
        if (isClosed)
            return;
        isClosed = true;
        thread.worker.postMessage({ kind: 'close' });
        thread.giveBack();
    };
    return {
        observed: initialized.observed,
        refusedWrites: initialized.refusedWrites,
        openFiles: initialized.openFiles,
        times: { compile: time, instantiate: times.instantiate, initialize: times.initialize },
        async read(request) {
            try {
                const message = { kind: 'read', request };
                const { state } = await ask(thread, { message, expected: 'state', doing: 'read the state', deadline });
                return { ...state, tables: state.tables.map(receiveTable), memories: state.memories.map(receiveMemory) };
            }
            catch (error) {
                close();
                throw error;
            }
        },
        close,
        measure: request => measure({ number, wasi, memory, times }, request),
    };
}
function locate(error, findInputOffsets) {
    if (!(error instanceof wizer_errors/* InitializationError */.D3) || error.code === 'preload')
        return error;
    const known = error.trace.filter(({ offset }) => offset !== undefined);
    const offsets = findInputOffsets(known.map(({ offset }) => offset));
    const trace = error.trace.map(frame => frame.offset === undefined ? frame : { ...frame, offset: offsets[known.indexOf(frame)] });
    return new wizer_errors/* InitializationError */.D3(error.code, error.message, { ...error, trace });
}
function receiveTable({ references, entries, ...table }) {
    const received = new Array(entries.length);
    for (let entry = 0; entry < entries.length; entry++)
        received[entry] = references[entries[entry]];
    return { ...table, entries: received };
}
function receiveMemory({ buffer, ...memory }) {
    return { ...memory, bytes: new Uint8Array(buffer) };
}


/***/ }),

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ onCancel),
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

const grace = 1_000;
let leaving;
let hurry = () => { };
const hurried = new Promise(resolve => {
    hurry = resolve;
});
function leave(owner, status) {
    leaving ??= end(owner, status);
    return leaving;
}
async function end(owner, status) {
    const flushed = Promise.all([process.stdout, process.stderr].map(flush));
    await Promise.race([flushed, hurried.then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(grace))]);
    const isClosed = await Promise.race([Promise.resolve(owner.close()).then(() => true), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(grace, false)]);
    if (!isClosed || canHang(status))
        leaveThreads(status);
    process.exit(status);
}
const muchMemory = 2 ** 24;
function canHang(status) {
    return status !== 0 && process.execve !== undefined && process.memoryUsage().external > muchMemory;
}
function leaveThreads(status) {
    process.emit('exit', status);
    if (process.platform !== 'win32')
        process.execve?.(process.execPath, [process.execPath, '-e', `process.exit(${status})`], {});
    process.kill(process.pid, 'SIGKILL');
}
function flush(stream) {
    stream.on('error', () => { });
    return new Promise(resolve => stream.write('', () => resolve()));
}
function onCancel(owner) {
    const controller = new AbortController();
    const cancel = (status) => {
        controller.abort();
        hurry();
        void leave(owner, status);
    };
    process.once('SIGINT', () => cancel(130));
    process.once('SIGTERM', () => cancel(143));
    return controller.signal;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ engineVersion)
/* harmony export */ });
const engineVersion = '1.0.0';


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ WasmError),
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   AK: () => (/* binding */ CodedError),
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
class CodedError extends Error {
    code;
    constructor(code, message, cause) {
        super(toLine(message), { cause });
        this.code = code;
    }
}
class WasmError extends CodedError {
    name = 'WasmError';
    offset;
    constructor(code, message, offset) {
        super(code, `${message} (at offset 0x${offset.toString(16)})`);
        this.offset = offset;
    }
}
const shownName = 100;
function quoteName(name) {
    return `\`${shorten(name, shownName)}\``;
}
function shorten(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
function toLine(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, character => `\\u{${character.charCodeAt(0).toString(16)}}`);
}


/***/ }),

/***/ 7262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isText)
/* harmony export */ });
const examined = 65_536;
const skipped = /\u00ef\u00bb\u00bf|\s+|;;.*|\(;[\s\S]*?;\)/y;
const opening = /\(\s*(@|(module|component|rec|type|import|func|table|memory|global|export|start|elem|data|tag)\b)/y;
function isText(bytes) {
    if (bytes.length === 0 || bytes[0] === 0)
        return false;
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, examined));
    let at = 0;
    for (;;) {
        skipped.lastIndex = at;
        const length = skipped.exec(text)?.[0].length ?? 0;
        if (length === 0)
            break;
        at += length;
    }
    opening.lastIndex = at;
    return opening.test(text);
}


/***/ }),

/***/ 5943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ UnsupportedModuleError),
/* harmony export */   D3: () => (/* binding */ InitializationError),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   eR: () => (/* binding */ OptionError),
/* harmony export */   hE: () => (/* binding */ InvalidOutputError)
/* harmony export */ });
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2114);

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
class InvalidOutputError extends Error {
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

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ locateEngine),
/* harmony export */   Sd: () => (/* binding */ locateWorkers)
/* harmony export */ });
/* unused harmony export locateCommand */
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3136);

function locateWorkers(entry) {
    const isSource = entry.endsWith('.ts');
    return {
        worker: new URL(isSource ? 'host/threads/module-worker.ts' : 'worker.js', entry),
        scanWorker: new URL(isSource ? 'host/scan/scan-worker.ts' : 'scan-worker.js', entry),
    };
}
function locateCommand(entry) {
    const name = process.platform === 'win32' ? 'wizer.cmd' : 'wizer.sh';
    return fileURLToPath(new URL(entry.endsWith('.ts') ? `../dist/${name}` : name, entry));
}
function locateEngine(entry) {
    return new URL(entry.endsWith('.ts') ? 'engine.ts' : 'engine.js', entry);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
