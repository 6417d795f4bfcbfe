import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _host_thread_host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(209);
/* harmony import */ var _shutdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(190);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(419);



const entry = import.meta.url;
const host = (0,_host_thread_host_js__WEBPACK_IMPORTED_MODULE_0__/* .createHost */ .D)({ ...(0,_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .locateWorkers */ .S)(entry), ownsProcess: true });
host.warm();
const signal = (0,_shutdown_js__WEBPACK_IMPORTED_MODULE_2__/* .onCancel */ .A)(host);
const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(757), __nccwpck_require__.e(926)]).then(__nccwpck_require__.bind(__nccwpck_require__, 926));
const services = new URL(entry.endsWith('.ts') ? 'action/service-process.ts' : 'services.js', entry);
await (0,_shutdown_js__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q)(host, await runAction(host, { entry: services, env: process.env }, signal));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createHost)
});

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __nccwpck_require__(943);
;// CONCATENATED MODULE: ./build/host/optimize-late.js
const largeModule = 4 * 1024 * 1024;
const flag = '--wasm-tiering-budget=200000000';
const known = /^(20|22|24|25)\./;
const ownFlags = {
    version: process.versions.node,
    set: flag => process.getBuiltinModule('node:v8').setFlagsFromString(flag),
};
function createLateOptimizer(flags = ownFlags) {
    let isSet = !known.test(flags.version);
    return size => {
        if (isSet || size < largeModule)
            return;
        isSet = true;
        flags.set(flag);
    };
}

;// CONCATENATED MODULE: ./build/host/wasi/stdin.js

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
                return undefined;
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
        const { value, done } = await nextUnreferenced(source);
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
function nextUnreferenced(from) {
    const next = from.next();
    process.stdin.unref?.();
    return next;
}

;// CONCATENATED MODULE: ./build/host/thread-host.js




const endings = new Set(['timeout', 'cancelled']);
const stackSize = 64;
function createHost(options) {
    const idle = [];
    const all = new Set();
    const optimizeLate = options.ownsProcess ? createLateOptimizer() : undefined;
    const start = () => {
        const stdin = serveStdin();
        const workerData = { scanWorker: options.scanWorker?.href, stdin: stdin.share };
        const worker = startThread(options.worker, {
            workerData,
            transferList: [stdin.share.port],
            env: external_node_worker_threads_namespaceObject.SHARE_ENV,
            execArgv: [],
            resourceLimits: { stackSizeMb: stackSize },
        });
        all.add(worker);
        worker.on('error', () => { });
        worker.once('exit', () => {
            all.delete(worker);
            stdin.close();
            if (idle.includes(worker))
                idle.splice(idle.indexOf(worker), 1);
        });
        return worker;
    };
    const acquire = () => {
        const worker = idle.pop() ?? start();
        worker.ref();
        return worker;
    };
    const release = (worker) => {
        worker.unref();
        idle.push(worker);
    };
    return {
        warm() {
            try {
                release(start());
            }
            catch {
            }
        },
        async close() {
            await Promise.all([...all].map(worker => worker.terminate()));
        },
        async initialize(instrumented, settings, signal) {
            optimizeLate?.(instrumented.bytes.length);
            const worker = acquire();
            try {
                return await initialize(worker, instrumented, settings, signal, () => release(worker));
            }
            catch (error) {
                if (error instanceof errors/* InitializationError */.D3 && !endings.has(error.code) && all.has(worker))
                    release(worker);
                throw error;
            }
        },
        async validate(bytes) {
            const worker = acquire();
            const { isValid } = await ask(worker, { kind: 'validate', bytes }, 'validated', undefined, [bytes.buffer]);
            release(worker);
            return isValid;
        },
        async measure(bytes, stubs) {
            const worker = acquire();
            const module = await compile(bytes);
            const { time } = await ask(worker, { kind: 'measure', module, stubs }, 'measured');
            release(worker);
            return time;
        },
    };
}
function startThread(file, options) {
    try {
        return new external_node_worker_threads_namespaceObject.Worker(file, options);
    }
    catch (cause) {
        throw new errors/* InitializationError */.D3('host', `cannot start a thread to run the module: ${cause.message}`, {
            cause,
        });
    }
}
async function initialize(worker, { bytes, ...instructions }, options, signal, release) {
    const started = performance.now();
    const module = await compile(bytes);
    const compiled = performance.now();
    const initialized = await ask(worker, { kind: 'initialize', module, instructions, options }, 'initialized', {
        seconds: options.timeout,
        signal,
        doing: `call \`${instructions.calls.at(-1)}\``,
    });
    let isClosed = false;
    return {
        observed: initialized.observed,
        times: { compile: compiled - started, ...initialized.times },
        async read(request) {
            const { state } = await ask(worker, { kind: 'read', request }, 'state');
            return { ...state, memories: state.memories.map(receiveMemory) };
        },
        close() {
            if (isClosed)
                return;
            isClosed = true;
            worker.postMessage({ kind: 'close' });
            release();
        },
    };
}
function receiveMemory({ buffer, ...memory }) {
    return { ...memory, bytes: new Uint8Array(buffer) };
}
async function compile(bytes) {
    try {
        return await WebAssembly.compile(bytes);
    }
    catch (cause) {
        throw new errors/* InitializationError */.D3('invalid-module', cause.message, { cause });
    }
}
function ask(worker, message, expected, deadline, transferList = []) {
    let doing = deadline?.doing ?? '';
    return new Promise((resolve, reject) => {
        const settle = (finish) => {
            clearTimeout(timer);
            deadline?.signal?.removeEventListener('abort', onAbort);
            worker.off('message', onMessage).off('error', onError).off('exit', onExit);
            finish();
        };
        const onMessage = (reply) => {
            if (reply.kind === 'doing')
                doing = reply.doing;
            else if (reply.kind === expected)
                settle(() => resolve(reply));
            else if (reply.kind === 'failed') {
                const { code, message, ...details } = reply.failure;
                settle(() => reject(new errors/* InitializationError */.D3(code, message, details)));
            }
        };
        const onError = (error) => settle(() => {
            const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
            const found = isMemory ? 'the thread ran out of memory' : error.message;
            reject(new errors/* InitializationError */.D3(isMemory ? 'out-of-memory' : 'host', `cannot run the module: ${found}`, {
                cause: error,
            }));
        });
        const onExit = (code) => settle(() => reject(new errors/* InitializationError */.D3('host', `cannot run the module: its thread ended with code ${code}`)));
        const timer = deadline &&
            setTimeout(() => settle(() => reject(tooLong(worker, deadline.seconds, doing))), deadline.seconds * 1000);
        const onAbort = () => {
            void worker.terminate();
            settle(() => reject(new errors/* InitializationError */.D3('cancelled', `cannot ${doing}: the run was cancelled`)));
        };
        if (deadline?.signal?.aborted)
            return onAbort();
        deadline?.signal?.addEventListener('abort', onAbort);
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        worker.postMessage(message, transferList);
    });
}
function tooLong(worker, seconds, doing) {
    void worker.terminate();
    return new errors/* InitializationError */.D3('timeout', `cannot ${doing}: it was still running after ${seconds} ${seconds === 1 ? 'second' : 'seconds'} (timeout), expected it to return`);
}


/***/ }),

/***/ 190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ leave),
  A: () => (/* binding */ onCancel)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/shutdown.js

const grace = 1_000;
let leaving;
function leave(host, status) {
    leaving ??= end(host, status);
    return leaving;
}
async function end(host, status) {
    await Promise.all([process.stdout, process.stderr].map(flush));
    const isClosed = await Promise.race([host.close().then(() => true), (0,promises_namespaceObject.setTimeout)(grace, false)]);
    if (!isClosed) {
        process.emit('exit', status);
        process.kill(process.pid, 'SIGKILL');
    }
    process.exit(status);
}
function flush(stream) {
    stream.on('error', () => { });
    return new Promise(resolve => stream.write('', () => resolve()));
}
function onCancel(host) {
    const controller = new AbortController();
    const cancel = (status) => {
        controller.abort();
        void leave(host, status);
    };
    process.once('SIGINT', () => cancel(130));
    process.once('SIGTERM', () => cancel(143));
    return controller.signal;
}


/***/ }),

/***/ 114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ WasmError),
/* harmony export */   S: () => (/* binding */ toLine)
/* harmony export */ });
class WasmError extends Error {
    name = 'WasmError';
    code;
    offset;
    constructor(code, message, offset) {
        super(`${toLine(message)} (at offset 0x${offset.toString(16)})`);
        this.code = code;
        this.offset = offset;
    }
}
function toLine(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, character => `\\u{${character.charCodeAt(0).toString(16)}}`);
}


/***/ }),

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ UnsupportedModuleError),
/* harmony export */   D3: () => (/* binding */ InitializationError),
/* harmony export */   UW: () => (/* binding */ explainError),
/* harmony export */   eR: () => (/* binding */ OptionError),
/* harmony export */   hE: () => (/* binding */ InvalidOutputError)
/* harmony export */ });
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(114);

class OptionError extends Error {
    name = 'OptionError';
    code;
    option;
    constructor(code, option, message, cause) {
        super((0,_wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S)(message), { cause });
        this.code = code;
        this.option = option;
    }
}
class UnsupportedModuleError extends Error {
    name = 'UnsupportedModuleError';
    code;
    constructor(code, message) {
        super((0,_wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S)(message));
        this.code = code;
    }
}
class InitializationError extends Error {
    name = 'InitializationError';
    code;
    frames;
    exitCode;
    constructor(code, message, details = {}) {
        super((0,_wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toLine */ .S)(message), { cause: details.cause });
        this.code = code;
        this.frames = details.frames ?? [];
        this.exitCode = details.exitCode;
    }
}
class InvalidOutputError extends Error {
    name = 'InvalidOutputError';
    code = 'invalid-output';
}
function explainError(error) {
    const message = error instanceof Error ? error.message : String(error);
    const causes = [];
    for (let cause = causeOf(error); cause instanceof Error; cause = causeOf(cause))
        if (!message.includes(cause.message))
            causes.push(cause.message);
    return { message, causes, frames: error instanceof InitializationError ? error.frames : [] };
}
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}


/***/ }),

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ locateWorkers)
/* harmony export */ });
function locateWorkers(entry) {
    const isSource = entry.endsWith('.ts');
    return {
        worker: new URL(isSource ? 'host/worker.ts' : 'worker.js', entry),
        scanWorker: new URL(isSource ? 'host/scan/worker.ts' : 'scan-worker.js', entry),
    };
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
/******/ 		return "" + chunkId + ".action.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
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
/******/ var __webpack_exports__ = __nccwpck_require__(612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
