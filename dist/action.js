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

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

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

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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

/***/ 612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _engine_processes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(694);
/* harmony import */ var _shutdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4352);
/* harmony import */ var _workers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7228);



const entry = import.meta.url;
const engines = (0,_engine_processes_js__WEBPACK_IMPORTED_MODULE_0__/* .createEngines */ .Q)((0,_workers_js__WEBPACK_IMPORTED_MODULE_1__/* .locateEngine */ .JW)(entry));
engines.warm();
const signal = (0,_shutdown_js__WEBPACK_IMPORTED_MODULE_2__/* .onCancel */ .A)(engines);
const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(834), __nccwpck_require__.e(9)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2009));
const services = new URL(entry.endsWith('.ts') ? 'action/service-process.ts' : 'services.js', entry);
await (0,_shutdown_js__WEBPACK_IMPORTED_MODULE_2__/* .leave */ .q)(engines, await runAction(engines, { entry: services, env: process.env }, signal));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ EngineError)
/* harmony export */ });
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2114);

class EngineError extends _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK {
    name = 'EngineError';
}


/***/ }),

/***/ 916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ shareMemory),
/* harmony export */   Kw: () => (/* binding */ findMemoryOf)
/* harmony export */ });
/* unused harmony export hasProcessFiles */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);


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

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createEngines)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./build/engine/describe-end.js
function describeEnd(status, signal, printed) {
    if (/out of memory|allocation failed|heap limit|process oom/i.test(printed))
        return 'V8 ran out of memory';
    if (signal === 'SIGKILL')
        return 'the system killed it, which it does where memory runs out';
    if (/fatal error|check failed/i.test(printed))
        return 'V8 found a fatal error';
    return signal === null ? `it ended with status ${status}` : `it ended with the signal ${signal}`;
}

// EXTERNAL MODULE: ./build/engine/errors.js
var errors = __nccwpck_require__(2952);
// EXTERNAL MODULE: ./build/engine/memory.js
var memory = __nccwpck_require__(916);
;// CONCATENATED MODULE: ./build/engine/processes.js




const grace = 500;
const interval = 20;
const reusable = 0.25;
const keptCharacters = 8_192;
function createEngines(entry) {
    const idle = [];
    const alive = new Set();
    const start = () => {
        const engine = startEngine(entry);
        alive.add(engine);
        engine.child.once('exit', () => {
            alive.delete(engine);
            const at = idle.indexOf(engine);
            if (at >= 0)
                idle.splice(at, 1);
        });
        return engine;
    };
    const close = () => {
        for (const engine of alive)
            kill(engine);
    };
    process.once('exit', close);
    return {
        warm() {
            const engine = start();
            if (engine.child.pid !== undefined)
                idle.push(engine);
        },
        async run(task, work, limits, signal, isReply) {
            const known = idle.findIndex(engine => engine.work === work);
            const [engine = start()] = idle.splice(Math.max(0, known), 1);
            const reply = await ask(engine, task, work, limits, signal, isReply).catch(error => {
                kill(engine);
                throw error;
            });
            if (engine.memory() > limits.memory * reusable)
                kill(engine);
            else
                idle.push(engine);
            return reply;
        },
        close() {
            process.off('exit', close);
            close();
        },
    };
}
function kill({ child }) {
    if (child.pid !== undefined)
        child.kill('SIGKILL');
}
const needed = process.platform === 'win32' ? ['SystemRoot', 'SystemDrive', 'TEMP'] : [];
function startEngine(entry) {
    const env = Object.fromEntries(needed.map(name => [name, process.env[name]]));
    const child = (0,external_node_child_process_.fork)(entry, {
        env,
        execArgv: [],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.on('error', () => { });
    let printed = '';
    child.stderr?.on('data', (data) => {
        printed = (printed + data.toString('latin1')).slice(-keptCharacters);
    });
    let told = 0;
    child.on('message', (message) => {
        if (message?.kind === 'memory')
            told = message.bytes;
    });
    return {
        child,
        work: undefined,
        printed: () => printed,
        memory: () => (child.pid === undefined ? 0 : ((0,memory/* findMemoryOf */.Kw)(child.pid) ?? told)),
    };
}
let tasks = 0;
function ask(engine, task, work, limits, signal, isReply) {
    const { child } = engine;
    return new Promise((resolve, reject) => {
        const settle = (end) => {
            clearTimeout(deadline);
            clearInterval(watch);
            signal.removeEventListener('abort', onAbort);
            child.off('message', onMessage).off('error', onError).off('close', onClose);
            end();
        };
        const fail = (error) => settle(() => reject(error));
        const number = tasks++;
        const onMessage = (message) => {
            if (message?.kind === 'memory')
                return;
            if (message?.kind === 'reply' && message.number < number)
                return;
            if (message?.kind === 'reply' && isReply(message.reply, task.kind))
                settle(() => resolve(message.reply));
            else
                fail(falseReply());
        };
        const onError = (cause) => fail(ended(`it cannot be started or reached (${cause.message})`, cause));
        const onClose = (status, signal) => fail(ended(describeEnd(status, signal, engine.printed())));
        const onAbort = () => fail(new errors/* EngineError */.N('cancelled', 'cannot pre-initialize the module: the run was cancelled'));
        const onTick = () => {
            if (engine.memory() > limits.memory)
                fail(tooLarge(limits.memory));
        };
        const deadline = setTimeout(() => fail(tooLong(limits.seconds)), limits.seconds * 1000 + grace);
        const watch = setInterval(onTick, interval);
        child.on('message', onMessage).on('error', onError).on('close', onClose);
        signal.addEventListener('abort', onAbort);
        if (signal.aborted)
            onAbort();
        else if (child.pid === undefined)
            return;
        else if (child.exitCode !== null || child.signalCode !== null)
            onClose(child.exitCode, child.signalCode);
        else {
            if (engine.work !== work)
                child.send({ kind: 'work', work });
            engine.work = work;
            child.send({ kind: 'task', task, number });
        }
    });
}
function ended(found, cause) {
    const message = `cannot pre-initialize the module: the process that ran it ended: ${found}`;
    return new errors/* EngineError */.N('ended', message, cause);
}
function falseReply() {
    return new errors/* EngineError */.N('false-reply', 'cannot pre-initialize the module: the process that ran it gave a false reply, expected a report; the module may attack it');
}
function tooLarge(bytes) {
    const limit = bytes >= 2 ** 30 ? `${(bytes / 2 ** 30).toFixed(1)} GiB` : `${Math.round(bytes / 2 ** 20)} MiB`;
    return new errors/* EngineError */.N('memory', `cannot pre-initialize the module: it needs more memory than ${limit}, expected less, or a larger value of the option \`max-memory\``);
}
function tooLong(seconds) {
    const limit = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
    return new errors/* EngineError */.N('timeout', `cannot pre-initialize the module: the work on it was not done after ${limit}, expected less, or a longer \`timeout\``);
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

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ CodedError)
/* harmony export */ });
/* unused harmony exports WasmError, quoteName, shorten, toLine */
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

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  JW: () => (/* binding */ locateEngine)
});

// UNUSED EXPORTS: locateCommand, locateWorkers

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/workers.js

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
/******/ 		return "" + chunkId + ".action.js";
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
/******/ var __webpack_exports__ = __nccwpck_require__(612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
