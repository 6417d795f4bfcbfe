import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

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
/******/ 		return "" + chunkId + ".worker.js";
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
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/version.js
const engineVersion = '1.0.0';

;// CONCATENATED MODULE: ./build/wasm/errors.js
class errors_CodedError extends Error {
    code;
    constructor(code, message, cause) {
        super(toLine(message), { cause });
        this.code = code;
    }
}
class errors_WasmError extends errors_CodedError {
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

;// CONCATENATED MODULE: ./build/wizer/errors.js

class OptionError extends errors_CodedError {
    name = 'OptionError';
    option;
    constructor(code, option, message, cause) {
        super(code, message, cause);
        this.option = option;
    }
}
class UnsupportedModuleError extends (/* unused pure expression or super */ null && (CodedError)) {
    name = 'UnsupportedModuleError';
}
class InitializationError extends errors_CodedError {
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

;// CONCATENATED MODULE: ./build/host/instance/known-aborts.js
const knownAborts = [
    { name: /(^|::)(handle_alloc_error|rust_oom|__rust_alloc_error_handler)$/, cause: 'Rust found no memory left' },
    {
        name: /(^|::)(rust_begin_unwind|rust_panic|__rust_start_panic)$|^core::panicking::|^std::panicking::begin_panic/,
        cause: 'a panic of Rust: what it printed, if anything, says why',
    },
    { name: /^(std::_*terminate\(|__cxa_pure_virtual$)/, cause: 'C++ gave up, as for an exception that nothing catches' },
    { name: /^__assert_fail$/, cause: 'a failed assertion of C: what it printed says which' },
    { name: /^~lib\/(builtins\/abort|wasi_internal\/wasi_abort)$/, cause: 'AssemblyScript gave up: an error was thrown' },
    {
        name: /^runtime\.(abort|fatalpanic|fatalthrow|_panic|runtimePanic(At)?)$/,
        cause: 'a panic of Go: what it printed, if anything, says why',
    },
    { name: /^abort$/, cause: 'it called `abort`: what it printed, if anything, says why' },
];
const searchedFrames = 12;
function findAbortCause(names) {
    const innermost = names.slice(0, searchedFrames);
    return knownAborts.find(({ name }) => innermost.some(frame => name.test(frame)))?.cause;
}

;// CONCATENATED MODULE: ./build/host/instance/rust-symbols.js
const maxLength = 4096;
const maxParts = 2000;
const basicTypes = {
    a: 'i8',
    b: 'bool',
    c: 'char',
    d: 'f64',
    e: 'str',
    f: 'f32',
    h: 'u8',
    i: 'isize',
    j: 'usize',
    l: 'i32',
    m: 'u32',
    n: 'i128',
    o: 'u128',
    p: '_',
    s: 'i16',
    t: 'u16',
    u: '()',
    v: '...',
    x: 'i64',
    y: 'u64',
    z: '!',
};
function readRustSymbol(symbol) {
    if (symbol.length > maxLength)
        return undefined;
    try {
        return new SymbolReader(symbol).symbol();
    }
    catch (error) {
        if (error instanceof SymbolError)
            return undefined;
        throw error;
    }
}
class SymbolError extends Error {
}
class SymbolReader {
    text;
    at = 0;
    parts = 0;
    constructor(symbol) {
        this.text = symbol.slice('_R'.length).replace(/[.$].*$/s, '');
    }
    symbol() {
        const path = this.path();
        if (this.at < this.text.length)
            this.path();
        if (this.at < this.text.length)
            throw new SymbolError();
        return path;
    }
    next() {
        const letter = this.text[this.at++];
        if (letter === undefined || ++this.parts > maxParts)
            throw new SymbolError();
        return letter;
    }
    skip(letter) {
        if (this.text[this.at] !== letter)
            return false;
        this.at++;
        return true;
    }
    listOf(read) {
        const items = [];
        while (!this.skip('E'))
            items.push(read());
        return items;
    }
    path() {
        const kind = this.next();
        switch (kind) {
            case 'C':
                return this.identifier().name;
            case 'N':
                return this.nested();
            case 'M':
                this.implementation();
                return `<${this.type()}>`;
            case 'X':
                this.implementation();
                return this.asTrait();
            case 'Y':
                return this.asTrait();
            case 'I': {
                const path = this.path();
                this.listOf(() => this.argument());
                return path;
            }
            case 'B':
                return this.again(() => this.path());
            default:
                throw new SymbolError();
        }
    }
    asTrait() {
        const type = this.type();
        return `<${type} as ${this.path()}>`;
    }
    nested() {
        const space = this.next();
        const path = this.path();
        const { name, number } = this.identifier();
        if (/[a-z]/.test(space))
            return name === '' ? path : `${path}::${name}`;
        const kind = { C: 'closure', S: 'shim' }[space] ?? space;
        return `${path}::{${kind}${name === '' ? '' : `:${name}`}#${number}}`;
    }
    implementation() {
        this.numberAfter('s');
        this.path();
    }
    identifier() {
        const number = this.numberAfter('s');
        const isPunycode = this.skip('u');
        const length = this.take(/0|[1-9]\d{0,5}/y);
        this.skip('_');
        const name = this.text.slice(this.at, this.at + Number(length));
        if (name.length < Number(length))
            throw new SymbolError();
        this.at += name.length;
        return { name: isPunycode ? `punycode{${name}}` : name, number };
    }
    argument() {
        if (this.skip('L'))
            return this.base62();
        return this.skip('K') ? this.constant() : this.type();
    }
    type() {
        const kind = this.next();
        const basic = basicTypes[kind];
        if (basic !== undefined)
            return basic;
        switch (kind) {
            case 'A': {
                const type = this.type();
                return `[${type}; ${this.constant()}]`;
            }
            case 'S':
                return `[${this.type()}]`;
            case 'T': {
                const types = this.listOf(() => this.type());
                return types.length === 1 ? `(${types[0]},)` : `(${types.join(', ')})`;
            }
            case 'R':
            case 'Q':
                if (this.skip('L'))
                    this.base62();
                return `${kind === 'R' ? '&' : '&mut '}${this.type()}`;
            case 'P':
                return `*const ${this.type()}`;
            case 'O':
                return `*mut ${this.type()}`;
            case 'F':
                return this.functionType();
            case 'D':
                return this.traits();
            case 'B':
                return this.again(() => this.type());
            default:
                this.at--;
                return this.path();
        }
    }
    functionType() {
        this.numberAfter('G');
        const unsafe = this.skip('U') ? 'unsafe ' : '';
        const abi = this.skip('K') ? `extern "${this.skip('C') ? 'C' : this.identifier().name}" ` : '';
        const parameters = this.listOf(() => this.type());
        const result = this.type();
        return `${unsafe}${abi}fn(${parameters.join(', ')})${result === '()' ? '' : ` -> ${result}`}`;
    }
    traits() {
        this.numberAfter('G');
        const traits = this.listOf(() => {
            const path = this.path();
            while (this.skip('p')) {
                this.identifier();
                this.type();
            }
            return path;
        });
        if (!this.skip('L'))
            throw new SymbolError();
        this.base62();
        return `dyn ${traits.join(' + ')}`;
    }
    constant() {
        const kind = this.next();
        if (kind === 'p')
            return '_';
        if (kind === 'B')
            return this.again(() => this.constant());
        const sign = this.skip('n') ? '-' : '';
        const digits = this.take(/[0-9a-f]{0,32}_/y).slice(0, -1);
        const value = BigInt(`0x${digits || '0'}`);
        return kind === 'b' ? String(value === 1n) : `${sign}${value}`;
    }
    again(read) {
        const start = this.at - 1;
        const target = this.base62();
        if (target >= start)
            throw new SymbolError();
        const end = this.at;
        this.at = target;
        const result = read();
        this.at = end;
        return result;
    }
    numberAfter(letter) {
        return this.skip(letter) ? this.base62() + 1 : 0;
    }
    base62() {
        const digits = this.take(/[0-9a-zA-Z]{0,11}_/y).slice(0, -1);
        if (digits === '')
            return 0;
        const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
        return [...digits].reduce((value, digit) => value * 62 + alphabet.indexOf(digit), 0) + 1;
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const [found] = pattern.exec(this.text) ?? [];
        if (found === undefined)
            throw new SymbolError();
        this.at += found.length;
        return found;
    }
}

;// CONCATENATED MODULE: ./build/host/instance/rust-names.js

const hash = /^h[0-9a-f]{16}$/;
function demangleRust(name) {
    if (name.startsWith('_ZN'))
        return demangleLegacy(name) ?? name;
    if (name.startsWith('_R'))
        return readRustSymbol(name) ?? name;
    return name.replace(/::h[0-9a-f]{16}$/, '');
}
function demangleLegacy(symbol) {
    const parts = [];
    let at = '_ZN'.length;
    while (symbol[at] !== 'E') {
        const digits = /\d{1,6}/y;
        digits.lastIndex = at;
        const length = digits.exec(symbol)?.[0];
        if (length === undefined)
            return undefined;
        at += length.length;
        const end = at + Number(length);
        if (end >= symbol.length)
            return undefined;
        parts.push(symbol.slice(at, end));
        at = end;
    }
    if (!hash.test(parts.pop() ?? ''))
        return undefined;
    return parts.map(unescapePart).join('::') + symbol.slice(at + 1).replace(/\.llvm\.[0-9A-F]+/, '');
}
const escapes = {
    SP: '@',
    BP: '*',
    RF: '&',
    LT: '<',
    GT: '>',
    LP: '(',
    RP: ')',
    C: ',',
};
function unescapePart(part) {
    return part
        .replace(/^_\$/, '$')
        .replaceAll('..', '::')
        .replaceAll(/\$(?:u([0-9a-f]{1,5})|([A-Z]{1,2}))\$/g, (all, code, name) => code ? String.fromCodePoint(Number.parseInt(code, 16)) : (escapes[name] ?? all));
}

;// CONCATENATED MODULE: ./build/host/instance/failure.js




const shownFrames = 20;
const failure_shownName = 200;
function explainThrown(thrown, doing) {
    const trace = readTrace(thrown);
    const fail = (code, found) => new InitializationError(code, `cannot ${doing}: ${found}`, { trace });
    if (thrown instanceof WebAssembly.RuntimeError)
        return fail('trap', `it trapped: ${describeTrap(thrown, trace)}`);
    if (thrown instanceof RangeError && /call stack/.test(thrown.message))
        return fail('trap', 'it trapped: the call stack is exhausted (64 MiB), expected recursion that ends');
    if (thrown instanceof RangeError)
        return fail('out-of-memory', thrown.message);
    if (thrown instanceof WebAssembly.LinkError)
        return fail('preload', thrown.message);
    if (isWasmException(thrown))
        return fail('exception', 'it threw an exception that it does not catch');
    return fail('host', thrown instanceof Error ? thrown.message : String(thrown));
}
function describeTrap({ message }, trace) {
    const cause = message === 'unreachable' ? findAbortCause(trace.map(({ name }) => name)) : undefined;
    return cause === undefined ? message : `${message} (${cause})`;
}
function isWasmException(thrown) {
    const { Exception } = WebAssembly;
    return Exception !== undefined && thrown instanceof Exception;
}
function readFrame(line) {
    const place = /:wasm-function\[(\d{1,10})\]:0x([0-9a-f]{1,10})\)?$/.exec(line);
    if (!place || !line.trimStart().startsWith('at '))
        return undefined;
    const called = line.slice(0, place.index).trimStart().slice('at '.length);
    const nameEnd = called.lastIndexOf(' (wasm://');
    const module = nameEnd < 0 ? called : called.slice(nameEnd + ' ('.length);
    if (!module.startsWith('wasm://'))
        return undefined;
    const name = nameEnd < 0 ? undefined : called.slice(0, nameEnd);
    return { name, module, index: place[1], offset: Number.parseInt(place[2], 16) };
}
function readTrace(thrown) {
    const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
    const found = stack.split('\n').flatMap(line => readFrame(line) ?? []);
    const trace = found.map(({ name, module, index, offset }) => {
        const shown = shorten(toLine(demangleRust(readName(name, module) ?? `function ${index}`)), failure_shownName);
        if (module !== found.at(-1).module)
            return { name: `${shown} of another module` };
        return { name: shown, offset };
    });
    return trace.length > shownFrames ? [...trace.slice(0, shownFrames), { name: '…' }] : trace;
}
function readName(name, module) {
    const [, moduleName = ''] = /^wasm:\/\/wasm\/(.*)-[0-9a-f]+$/.exec(module) ?? [];
    return name === undefined || name === moduleName ? undefined : name;
}

;// CONCATENATED MODULE: ./build/wizer/known-imports.js
function isWasi(module) {
    return module === 'wasi_snapshot_preview1' || module === 'wasi_unstable';
}
function isAbort({ types }, entry) {
    if (entry.kind !== 'func' || entry.module !== 'env' || entry.name !== 'abort')
        return false;
    const type = types[entry.type]?.composite;
    return type?.kind === 'func' && type.results.length === 0 && type.params.join() === 'i32,i32,i32,i32';
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/host/start-up/quiet-clock.js

const wallClock = () => performance.now();
const mostTries = 5;
function createQuietClock(read = readWaited) {
    if (read() === undefined)
        return wallClock;
    return () => {
        let before = read() ?? 0;
        for (let tries = 1;; tries++) {
            const now = performance.now();
            const after = read() ?? 0;
            if (after === before || tries === mostTries)
                return now - after;
            before = after;
        }
    };
}
function readWaited() {
    try {
        const nanoseconds = Number((0,external_node_fs_namespaceObject.readFileSync)('/proc/thread-self/schedstat', 'latin1').split(' ')[1]);
        return Number.isFinite(nanoseconds) ? nanoseconds / 1e6 : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/host/wasi/interface/preview1.js
const errno = {
    success: 0,
    acces: 2,
    again: 6,
    badf: 8,
    busy: 10,
    dquot: 19,
    exist: 20,
    fault: 21,
    fbig: 22,
    ilseq: 25,
    intr: 27,
    inval: 28,
    io: 29,
    isdir: 31,
    loop: 32,
    mfile: 33,
    mlink: 34,
    nametoolong: 37,
    nfile: 41,
    nobufs: 42,
    nodev: 43,
    noent: 44,
    nomem: 48,
    nospc: 51,
    notdir: 54,
    notempty: 55,
    notsock: 57,
    notsup: 58,
    nxio: 60,
    overflow: 61,
    perm: 63,
    pipe: 64,
    rofs: 69,
    spipe: 70,
    txtbsy: 74,
    xdev: 75,
    notcapable: 76,
};
const clockId = { realtime: 0, monotonic: 1, process: 2, thread: 3 };
const fileType = {
    unknown: 0,
    blockDevice: 1,
    characterDevice: 2,
    directory: 3,
    regularFile: 4,
    socketStream: 6,
    symbolicLink: 7,
};
const lookupFlag = { symlinkFollow: 0x1 };
const openFlag = { create: 0x1, directory: 0x2, exclusive: 0x4, truncate: 0x8 };
const descriptorFlag = { append: 0x1, dsync: 0x2, nonblock: 0x4, rsync: 0x8, sync: 0x10 };
const timesFlag = { accessed: 0x1, accessedNow: 0x2, modified: 0x4, modifiedNow: 0x8 };
const whence = { start: 0, current: 1, end: 2 };
const advices = 6;
const right = {
    datasync: 1n << 0n,
    read: 1n << 1n,
    seek: 1n << 2n,
    setFlags: 1n << 3n,
    sync: 1n << 4n,
    tell: 1n << 5n,
    write: 1n << 6n,
    advise: 1n << 7n,
    allocate: 1n << 8n,
    createDirectory: 1n << 9n,
    createFile: 1n << 10n,
    linkSource: 1n << 11n,
    linkTarget: 1n << 12n,
    open: 1n << 13n,
    readdir: 1n << 14n,
    readlink: 1n << 15n,
    renameSource: 1n << 16n,
    renameTarget: 1n << 17n,
    pathGetStat: 1n << 18n,
    pathSetSize: 1n << 19n,
    pathSetTimes: 1n << 20n,
    getStat: 1n << 21n,
    setSize: 1n << 22n,
    setTimes: 1n << 23n,
    symlink: 1n << 24n,
    removeDirectory: 1n << 25n,
    unlink: 1n << 26n,
    poll: 1n << 27n,
};
const signals = 'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS'.split(' ');
const wordSize = 4;
const timestampSize = 8;
const vector = { byteSize: 8, address: 0, length: 4 };
const dirent = { byteSize: 24, next: 0, nameLength: 16, type: 20 };
const fdstat = { byteSize: 24, type: 0, flags: 2, rights: 8, inheritedRights: 16 };
const prestat = { byteSize: 8, nameLength: 4 };
const filestat = {
    byteSize: 64,
    device: 0,
    inode: 8,
    type: 16,
    links: 24,
    size: 32,
    accessed: 40,
    modified: 48,
    changed: 56,
};
const unstableFilestat = { byteSize: 56, links: 20, size: 24 };
const preview1_event = { byteSize: 32, userdata: 0, error: 8, type: 10, bytes: 16, flags: 24 };
const subscription = {
    byteSize: 48,
    userdata: 0,
    type: 8,
    descriptor: 16,
    clock: 16,
    timeout: 24,
    clockFlags: 40,
};
const unstableSubscription = {
    ...subscription,
    byteSize: 56,
    clock: 24,
    timeout: 32,
    clockFlags: 48,
};
const subscriptionType = { clock: 0, read: 1, write: 2 };
const absoluteTime = 0x1;

;// CONCATENATED MODULE: ./build/host/wasi/streams/observe.js

function createObserver() {
    const counts = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 };
    return { count: what => void counts[what]++, observed: () => ({ ...counts }) };
}
function observe(functions, observer) {
    const look = (what, call) => (params) => {
        observer.count(what);
        return call(params);
    };
    const change = (call, isChange = () => true) => (params) => {
        const result = call(params);
        if (result === errno.success && isChange(params))
            observer.count('writes');
        return result;
    };
    return {
        ...functions,
        args_get: look('arguments', functions.args_get),
        clock_time_get: look('clock', functions.clock_time_get),
        environ_get: look('environment', functions.environ_get),
        fd_filestat_get: look('files', functions.fd_filestat_get),
        fd_pread: look('files', functions.fd_pread),
        fd_read: look('files', functions.fd_read),
        fd_readdir: look('files', functions.fd_readdir),
        path_filestat_get: look('files', functions.path_filestat_get),
        path_readlink: look('files', functions.path_readlink),
        random_get: look('random', functions.random_get),
        fd_allocate: change(functions.fd_allocate),
        fd_filestat_set_size: change(functions.fd_filestat_set_size),
        fd_filestat_set_times: change(functions.fd_filestat_set_times),
        path_create_directory: change(functions.path_create_directory),
        path_filestat_set_times: change(functions.path_filestat_set_times),
        path_link: change(functions.path_link),
        path_open: change(functions.path_open, opensToChange),
        path_remove_directory: change(functions.path_remove_directory),
        path_rename: change(functions.path_rename),
        path_symlink: change(functions.path_symlink),
        path_unlink_file: change(functions.path_unlink_file),
    };
}
function opensToChange({ oflags, fs_rights_base }) {
    return (oflags & (openFlag.create | openFlag.truncate)) !== 0 || (fs_rights_base & right.write) !== 0n;
}

;// CONCATENATED MODULE: ./build/host/wasi/streams/printed.js

const mostAhead = 1 << 20;
const piece = 1 << 16;
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
    const { port1, port2 } = new MessageChannel();
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
            for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1))
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

;// CONCATENATED MODULE: ./build/host/wasi/determinism/clock.js

const clocks = 4;
const millisecond = 1000000n;
const fixedStep = millisecond;
const hostClock = {
    now(id) {
        if (id === clockId.realtime)
            return BigInt(Date.now()) * millisecond;
        return id === clockId.monotonic ? process.hrtime.bigint() : undefined;
    },
    sleep(time) {
        const end = process.hrtime.bigint() + time;
        for (let left = time; left > 0n; left = end - process.hrtime.bigint())
            pause(Number(left) / Number(millisecond));
    },
};
function hostTime(id) {
    if (id === clockId.realtime)
        return toNanoseconds((performance.timeOrigin + performance.now()) * 1e3);
    if (id === clockId.monotonic)
        return process.hrtime.bigint();
    if (id !== clockId.process && id !== clockId.thread)
        return undefined;
    const { user, system } = process.cpuUsage();
    return toNanoseconds(user + system);
}
const microsecond = 1000n;
const hostTimeStep = microsecond;
const toNanoseconds = (microseconds) => BigInt(Math.trunc(microseconds)) * microsecond;
function fixedClock(epoch) {
    let elapsed = 0n;
    return {
        now(id) {
            if (id >= clocks)
                return undefined;
            return id === clockId.realtime ? BigInt(Math.trunc(epoch)) * millisecond + elapsed : elapsed;
        },
        sleep(time) {
            elapsed += time;
        },
    };
}
const never = new Int32Array(new SharedArrayBuffer(4));
const longestPause = 60_000;
function pause(milliseconds) {
    Atomics.wait(never, 0, 0, Math.min(milliseconds, longestPause));
}

;// CONCATENATED MODULE: ./build/host/wasi/determinism/random.js

const seed = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
function xoshiro128(state = seed) {
    let [a, b, c, d] = state;
    return () => {
        const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotateLeft(d, 11);
        return result;
    };
}
function rotateLeft(value, by) {
    return (value << by) | (value >>> (32 - by));
}
const ahead = new Uint8Array(4096);
let used = ahead.length;
function fillRandom(target) {
    if (target.length > ahead.length) {
        fillFromSystem(target);
        return;
    }
    if (target.length > ahead.length - used) {
        fillFromSystem(ahead);
        used = 0;
    }
    target.set(ahead.subarray(used, used + target.length));
    used += target.length;
}
const mostValues = 65_536;
function fillFromSystem(target) {
    if (process.platform !== 'win32' && readDevice(target))
        return;
    const bytes = new Uint8Array(Math.min(target.length, mostValues));
    for (let at = 0; at < target.length; at += bytes.length)
        target.set(globalThis.crypto.getRandomValues(bytes).subarray(0, target.length - at), at);
}
function readDevice(target) {
    let device;
    try {
        device = (0,external_node_fs_namespaceObject.openSync)('/dev/urandom', 'r');
    }
    catch {
        return false;
    }
    try {
        for (let at = 0; at < target.length;) {
            const read = (0,external_node_fs_namespaceObject.readSync)(device, target, at, Math.min(target.length - at, mostValues), null);
            if (read === 0)
                return false;
            at += read;
        }
        return true;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(device);
    }
}

;// CONCATENATED MODULE: ./build/host/wasi/determinism/deterministic.js



function fixHost(functions, guest, clock) {
    const next = xoshiro128();
    const epoch = clock.now(clockId.realtime);
    function fixFilestat(stat) {
        const view = guest.view(stat, filestat.byteSize);
        const set = (field, value) => view.setBigUint64(field, value, true);
        const type = view.getUint8(filestat.type);
        set(filestat.device, 0n);
        set(filestat.inode, 0n);
        set(filestat.links, 1n);
        if (type !== fileType.regularFile && type !== fileType.symbolicLink)
            set(filestat.size, 0n);
        set(filestat.accessed, epoch);
        set(filestat.modified, epoch);
        set(filestat.changed, epoch);
    }
    const fixed = (call) => (params) => {
        const result = call(params);
        if (result === errno.success)
            fixFilestat(params.stat);
        return result;
    };
    return {
        ...functions,
        random_get({ buf, buf_len }) {
            const bytes = guest.bytes(buf, buf_len);
            for (let index = 0, word = 0; index < buf_len; index++, word >>>= 8) {
                if (index % 4 === 0)
                    word = next();
                bytes[index] = word;
            }
            return errno.success;
        },
        clock_time_get({ id, time }) {
            const now = clock.now(id);
            if (now === undefined)
                return errno.inval;
            guest.view(time, timestampSize).setBigUint64(0, now, true);
            clock.sleep(fixedStep);
            return errno.success;
        },
        clock_res_get({ id, resolution }) {
            if (clock.now(id) === undefined)
                return errno.inval;
            guest.view(resolution, timestampSize).setBigUint64(0, fixedStep, true);
            return errno.success;
        },
        fd_filestat_get: fixed(functions.fd_filestat_get),
        path_filestat_get: fixed(functions.path_filestat_get),
    };
}

;// CONCATENATED MODULE: ./build/host/wasi/trap-module.js
const trapModule = 'AGFzbQEAAAABBAFgAAADAgEABwgBBHRyYXAAAAoFAQMAAAs=';

;// CONCATENATED MODULE: ./build/host/wasi/trap.js

function trap() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(trapModule, 'base64')));
    exports.trap();
    throw new Error('bug: unreachable was reached');
}

;// CONCATENATED MODULE: ./build/host/wasi/exit.js


function createExit() {
    let exit;
    const functions = {
        proc_exit({ rval }) {
            exit = { code: rval };
            return trap();
        },
        proc_raise({ sig }) {
            const name = signals[sig - 1];
            if (name === undefined)
                return errno.inval;
            exit = { code: 128 + sig, signal: `SIG${name}` };
            return trap();
        },
    };
    return { functions, exit: () => exit };
}

;// CONCATENATED MODULE: ./build/host/wasi/interface/functions.js
const i32 = 'i32';
const i64 = 'i64';
const parameters = {
    args_get: { argv: i32, argv_buf: i32 },
    args_sizes_get: { argc: i32, argv_buf_size: i32 },
    clock_res_get: { id: i32, resolution: i32 },
    clock_time_get: { id: i32, precision: i64, time: i32 },
    environ_get: { environ: i32, environ_buf: i32 },
    environ_sizes_get: { environc: i32, environ_buf_size: i32 },
    fd_advise: { fd: i32, offset: i64, len: i64, advice: i32 },
    fd_allocate: { fd: i32, offset: i64, len: i64 },
    fd_close: { fd: i32 },
    fd_datasync: { fd: i32 },
    fd_fdstat_get: { fd: i32, stat: i32 },
    fd_fdstat_set_flags: { fd: i32, flags: i32 },
    fd_fdstat_set_rights: { fd: i32, fs_rights_base: i64, fs_rights_inheriting: i64 },
    fd_filestat_get: { fd: i32, stat: i32 },
    fd_filestat_set_size: { fd: i32, size: i64 },
    fd_filestat_set_times: { fd: i32, atim: i64, mtim: i64, fst_flags: i32 },
    fd_pread: { fd: i32, iovs: i32, iovs_len: i32, offset: i64, nread: i32 },
    fd_prestat_dir_name: { fd: i32, path: i32, path_len: i32 },
    fd_prestat_get: { fd: i32, prestat: i32 },
    fd_pwrite: { fd: i32, iovs: i32, iovs_len: i32, offset: i64, nwritten: i32 },
    fd_read: { fd: i32, iovs: i32, iovs_len: i32, nread: i32 },
    fd_readdir: { fd: i32, buf: i32, buf_len: i32, cookie: i64, bufused: i32 },
    fd_renumber: { fd: i32, to: i32 },
    fd_seek: { fd: i32, offset: i64, whence: i32, newoffset: i32 },
    fd_sync: { fd: i32 },
    fd_tell: { fd: i32, offset: i32 },
    fd_write: { fd: i32, iovs: i32, iovs_len: i32, nwritten: i32 },
    path_create_directory: { fd: i32, path: i32, path_len: i32 },
    path_filestat_get: { fd: i32, flags: i32, path: i32, path_len: i32, stat: i32 },
    path_filestat_set_times: { fd: i32, flags: i32, path: i32, path_len: i32, atim: i64, mtim: i64, fst_flags: i32 },
    path_link: {
        old_fd: i32,
        old_flags: i32,
        old_path: i32,
        old_path_len: i32,
        new_fd: i32,
        new_path: i32,
        new_path_len: i32,
    },
    path_open: {
        fd: i32,
        dirflags: i32,
        path: i32,
        path_len: i32,
        oflags: i32,
        fs_rights_base: i64,
        fs_rights_inheriting: i64,
        fdflags: i32,
        opened_fd: i32,
    },
    path_readlink: { fd: i32, path: i32, path_len: i32, buf: i32, buf_len: i32, bufused: i32 },
    path_remove_directory: { fd: i32, path: i32, path_len: i32 },
    path_rename: { fd: i32, old_path: i32, old_path_len: i32, new_fd: i32, new_path: i32, new_path_len: i32 },
    path_symlink: { old_path: i32, old_path_len: i32, fd: i32, new_path: i32, new_path_len: i32 },
    path_unlink_file: { fd: i32, path: i32, path_len: i32 },
    poll_oneoff: { in: i32, out: i32, nsubscriptions: i32, nevents: i32 },
    proc_exit: { rval: i32 },
    proc_raise: { sig: i32 },
    random_get: { buf: i32, buf_len: i32 },
    sched_yield: {},
    sock_accept: { fd: i32, flags: i32, accepted_fd: i32 },
    sock_recv: { fd: i32, ri_data: i32, ri_data_len: i32, ri_flags: i32, ro_datalen: i32, ro_flags: i32 },
    sock_send: { fd: i32, si_data: i32, si_data_len: i32, si_flags: i32, so_datalen: i32 },
    sock_shutdown: { fd: i32, how: i32 },
};
class WasiError extends Error {
    errno;
    constructor(errno) {
        super(`WASI error ${errno}`);
        this.errno = errno;
    }
}

;// CONCATENATED MODULE: ./build/host/wasi/files/descriptors.js



const first = 3;
const mostOpen = 1024;
function createDescriptors(tree) {
    const open = new Map();
    let lowest = first;
    function find(fd, rights = 0n, inheriting = 0n) {
        const found = open.get(fd);
        if (!found)
            throw new WasiError(errno.badf);
        if ((found.rights & rights) !== rights || (found.inheriting & inheriting) !== inheriting)
            throw new WasiError(errno.notcapable);
        return found;
    }
    function release(found) {
        if (found.kind === 'file')
            (0,external_node_fs_namespaceObject.closeSync)(found.descriptor);
        else if (found.directory.handle !== found.directory.root.handle)
            tree.close(found.directory.handle);
    }
    function forget(fd) {
        open.delete(fd);
        lowest = Math.min(lowest, fd);
    }
    function close(fd) {
        const found = find(fd);
        forget(fd);
        release(found);
    }
    return {
        find,
        close,
        isOpen: fd => open.has(fd),
        findFile(fd, rights) {
            const found = find(fd, rights);
            if (found.kind !== 'file')
                throw new WasiError(errno.badf);
            return found;
        },
        findDirectory(fd, rights, inheriting) {
            const found = find(fd, rights, inheriting);
            if (found.kind !== 'directory')
                throw new WasiError(errno.notdir);
            return found;
        },
        checkSpace() {
            if (open.size >= mostOpen)
                throw new WasiError(errno.mfile);
        },
        add(opened) {
            while (open.has(lowest))
                lowest++;
            open.set(lowest, opened);
            return lowest;
        },
        replace: (fd, opened) => void open.set(fd, opened),
        renumber(fd, to) {
            const moved = find(fd);
            find(to);
            if (fd === to)
                return;
            close(to);
            forget(fd);
            open.set(to, moved);
        },
        listOpened: () => [...open.values()].filter(opened => opened.kind === 'file' || !opened.isGiven).map(({ guest }) => guest),
        closeAll() {
            for (const found of open.values())
                release(found);
            open.clear();
        },
    };
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/host/wasi/files/stat.js


function writeFilestat(view, stat) {
    const set = (field, value) => view.setBigUint64(field, value, true);
    set(filestat.device, stat.dev);
    set(filestat.inode, stat.ino);
    set(filestat.type, BigInt(findType(stat)));
    set(filestat.links, stat.nlink);
    set(filestat.size, stat.size);
    set(filestat.accessed, stat.atimeNs);
    set(filestat.modified, stat.mtimeNs);
    set(filestat.changed, stat.ctimeNs);
}
function findType(entry) {
    if (entry.isFile())
        return fileType.regularFile;
    if (entry.isDirectory())
        return fileType.directory;
    if (entry.isSymbolicLink())
        return fileType.symbolicLink;
    if (entry.isCharacterDevice())
        return fileType.characterDevice;
    if (entry.isBlockDevice())
        return fileType.blockDevice;
    return entry.isSocket() ? fileType.socketStream : fileType.unknown;
}
function findTimes({ atim, mtim, fst_flags }, look) {
    const pick = (set, now, time, before) => {
        const isSet = (fst_flags & set) !== 0;
        const isNow = (fst_flags & now) !== 0;
        if (isSet && isNow)
            throw new WasiError(errno.inval);
        if (isNow)
            return Date.now() / 1e3;
        return Number(isSet ? BigInt.asUintN(64, time) : before(look())) / 1e9;
    };
    return {
        accessed: pick(timesFlag.accessed, timesFlag.accessedNow, atim, stat => stat.atimeNs),
        modified: pick(timesFlag.modified, timesFlag.modifiedNow, mtim, stat => stat.mtimeNs),
    };
}

;// CONCATENATED MODULE: ./build/host/wasi/files/directory.js



const dots = ['.', '..'].map(name => ({ name: Buffer.from(name), type: fileType.directory }));
function createReaddir(tree, guest, descriptors) {
    const listings = new WeakMap();
    return ({ fd, buf, buf_len, cookie, bufused }) => {
        const target = guest.bytes(buf, buf_len);
        const used = guest.view(bufused, wordSize);
        const { directory } = descriptors.findDirectory(fd, right.readdir);
        let listing = listings.get(directory);
        if (cookie === 0n || !listing) {
            const entries = readEntries(tree, directory);
            listing = [...dots, ...entries.sort((one, other) => Buffer.compare(one.name, other.name))].map(encodeEntry);
            listings.set(directory, listing);
        }
        let length = 0;
        for (let index = Number(BigInt.asUintN(64, cookie)); index < listing.length && length < buf_len; index++) {
            const entry = listing[index].subarray(0, buf_len - length);
            target.set(entry, length);
            length += entry.length;
        }
        used.setUint32(0, length, true);
        return errno.success;
    };
}
function readEntries(tree, { handle, names, root }) {
    return tree
        .list(handle)
        .filter(({ name }) => (0,external_node_buffer_namespaceObject.isUtf8)(name) && !root.hiding.hides([...names, name.toString()]))
        .map(entry => ({ name: entry.name, type: findType(entry) }));
}
function encodeEntry({ name, type }, index) {
    const bytes = new Uint8Array(dirent.byteSize + name.length);
    const view = new DataView(bytes.buffer);
    view.setBigUint64(dirent.next, BigInt(index + 1), true);
    view.setUint32(dirent.nameLength, name.length, true);
    view.setUint8(dirent.type, type);
    bytes.set(name, dirent.byteSize);
    return bytes;
}

;// CONCATENATED MODULE: ./build/host/wasi/interface/host-errors.js


const byCode = {
    EACCES: errno.acces,
    EAGAIN: errno.again,
    EBADF: errno.badf,
    EBUSY: errno.busy,
    EDQUOT: errno.dquot,
    EEXIST: errno.exist,
    EFBIG: errno.fbig,
    EILSEQ: errno.ilseq,
    EINTR: errno.intr,
    EINVAL: errno.inval,
    EISDIR: errno.isdir,
    ELOOP: errno.loop,
    EMFILE: errno.mfile,
    EMLINK: errno.mlink,
    ENAMETOOLONG: errno.nametoolong,
    ENFILE: errno.nfile,
    ENODEV: errno.nodev,
    ENOENT: errno.noent,
    ENOMEM: errno.nomem,
    ENOSPC: errno.nospc,
    ENOTDIR: errno.notdir,
    ENOTEMPTY: errno.notempty,
    ENOTSUP: errno.notsup,
    ENXIO: errno.nxio,
    EOPNOTSUPP: errno.notsup,
    EPERM: errno.perm,
    EPIPE: errno.pipe,
    EROFS: errno.rofs,
    ESPIPE: errno.spipe,
    ETXTBSY: errno.txtbsy,
    EXDEV: errno.xdev,
};
function findErrno(error) {
    if (error instanceof WasiError)
        return error.errno;
    const code = findCode(error);
    if (code === undefined)
        return undefined;
    if (code.startsWith('ERR_'))
        return errno.inval;
    return byCode[code] ?? errno.io;
}
function findCode(error) {
    const { code } = error;
    return typeof code === 'string' ? code : undefined;
}

;// CONCATENATED MODULE: ./build/host/wasi/files/walk.js




const mostLinks = 40;
const deepest = 256;
function walk(tree, base, text, follows, use) {
    if (text.startsWith('/') || leaves(text))
        throw new WasiError(errno.notcapable);
    const open = [base];
    const closeUntil = (length) => {
        while (open.length > length)
            tree.close(open.pop().handle);
    };
    try {
        return use(findEntry(tree, open, closeUntil, text, follows));
    }
    finally {
        closeUntil(1);
    }
}
function findEntry(tree, open, closeUntil, text, follows) {
    const pending = split(text).reverse();
    let namesDirectory = meansDirectory(text);
    for (let links = 0;;) {
        const current = open.at(-1);
        const name = pending.pop();
        if (name === undefined)
            return look(tree, current, '.', true);
        if (name === '..') {
            if (current.names.length === 0)
                throw new WasiError(errno.notcapable);
            if (open.length > 1)
                closeUntil(open.length - 1);
            else {
                pending.push(...current.names.slice(0, -1).reverse());
                open[0] = { root: current.root, handle: current.root.handle, names: [] };
            }
            continue;
        }
        if (pending.length === 0) {
            const entry = look(tree, current, name, namesDirectory);
            if (!entry.stat?.isSymbolicLink() || !(follows || namesDirectory))
                return checkKind(entry);
        }
        else {
            const next = enter(tree, current, name);
            if (next !== 'link') {
                open.push(next);
                if (open.length > deepest)
                    throw new WasiError(errno.nametoolong);
                continue;
            }
        }
        if (++links > mostLinks)
            throw new WasiError(errno.loop);
        const target = readLink(tree.locate(current.handle, name));
        if (target === undefined) {
            pending.push(name);
            continue;
        }
        if (pending.length === 0)
            namesDirectory ||= meansDirectory(target);
        pending.push(...split(target).reverse());
    }
}
function checkKind(entry) {
    if (entry.namesDirectory && entry.stat && !entry.stat.isDirectory())
        throw new WasiError(errno.notdir);
    return entry;
}
function enter(tree, parent, name) {
    const { root } = parent;
    if (name !== '.' && root.hiding.hides([...parent.names, name]))
        throw new WasiError(errno.noent);
    const handle = tree.enter(parent.handle, name);
    if (handle === 'link')
        return 'link';
    const names = name === '.' ? parent.names : [...parent.names, handle.name];
    try {
        checkVisible(root, names, () => statHandle(handle));
        return { root, handle, names };
    }
    catch (error) {
        tree.close(handle);
        throw error;
    }
}
function statHandle({ descriptor, path }) {
    return descriptor === undefined ? (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true }) : (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
}
function look(tree, directory, name, namesDirectory) {
    const { root, handle } = directory;
    const path = tree.locate(handle, name);
    const stat = (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
    const spelled = stat && !stat.isSymbolicLink() && name !== '.' ? tree.spell(handle, name) : name;
    const names = name === '.' ? directory.names : [...directory.names, spelled];
    checkVisible(root, names, () => stat);
    return { directory, name, names, path, stat, namesDirectory };
}
function checkVisible({ hiding }, names, look) {
    if (names.length === 0)
        return;
    if (hiding.hides(names))
        throw new WasiError(errno.noent);
    const stat = hiding.hidesFile && look();
    if (stat && hiding.hidesFile?.(stat))
        throw new WasiError(errno.noent);
}
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function readLink(path) {
    let text;
    try {
        text = (0,external_node_fs_namespaceObject.readlinkSync)(path, { encoding: 'buffer' });
    }
    catch (error) {
        if (findCode(error) === 'EINVAL')
            return undefined;
        throw error;
    }
    const target = decodePath(text);
    if (isAbsolutePath(target))
        throw new WasiError(errno.notcapable);
    return separate(target);
}
function decodePath(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            throw new WasiError(errno.ilseq);
        throw error;
    }
}
const longestPath = 4095;
function readPath(guest, address, size) {
    if (size === 0)
        throw new WasiError(errno.noent);
    if (size > longestPath)
        throw new WasiError(errno.nametoolong);
    const bytes = guest.bytes(address, size).slice();
    if (bytes.includes(0))
        throw new WasiError(errno.inval);
    return decodePath(bytes);
}
const isWindows = process.platform === 'win32';
const separate = (path) => (isWindows ? path.replaceAll('\\', '/') : path);
const isAbsolutePath = (path) => path.startsWith('/') || (isWindows && /^(\\|[a-z]:)/i.test(path));
function split(text) {
    return text.split('/').filter(part => part !== '' && part !== '.');
}
function meansDirectory(text) {
    return /(^|\/)\.{0,2}$/.test(text);
}
function leaves(text) {
    let depth = 0;
    return split(text).some(part => (part === '..' ? --depth : ++depth) < 0);
}
function staysWithin(text, depth) {
    const parts = split(separate(text));
    const ups = parts.findIndex(part => part !== '..');
    const first = ups < 0 ? parts.length : ups;
    return !isAbsolutePath(text) && first <= depth && !parts.slice(first).includes('..');
}
function guestPath({ directory, names }) {
    const { guest } = directory.root;
    return names.length === 0 ? guest : [guest.replace(/\/+$/, ''), ...names].join('/');
}

;// CONCATENATED MODULE: ./build/host/wasi/files/file-functions.js






const success = errno.success;
const farthest = Number.MAX_SAFE_INTEGER;
function createFileFunctions({ guest, descriptors, checkWritable }) {
    const look = (open) => open.kind === 'file' ? (0,external_node_fs_namespaceObject.fstatSync)(open.descriptor, { bigint: true }) : statHandle(open.directory.handle);
    function findChanged(fd, rights) {
        if (descriptors.isOpen(fd))
            checkWritable(descriptors.find(fd).guest);
        return descriptors.findFile(fd, rights);
    }
    function transfer(iovs, iovs_len, count, move) {
        const size = guest.view(count, wordSize);
        const done = moveAll(guest.vectors(iovs, iovs_len), move);
        size.setUint32(0, done, true);
        return done;
    }
    const read = ({ descriptor }, { iovs, iovs_len, nread }, position) => transfer(iovs, iovs_len, nread, (bytes, done) => (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, 0, bytes.length, position + done));
    const write = ({ descriptor }, { iovs, iovs_len, nwritten }, position) => transfer(iovs, iovs_len, nwritten, (bytes, done) => {
        if (position + done + bytes.length > farthest)
            throw new WasiError(errno.fbig);
        return (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, 0, bytes.length, position + done);
    });
    return {
        fd_advise({ fd, advice }) {
            if (advice >= advices)
                return errno.inval;
            return descriptors.find(fd, right.advise).kind === 'file' ? success : errno.badf;
        },
        fd_allocate({ fd, offset, len }) {
            const { descriptor } = findChanged(fd, right.allocate);
            const end = BigInt.asUintN(64, offset) + BigInt.asUintN(64, len);
            if (end > BigInt(farthest))
                return errno.fbig;
            if ((0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true }).size < end)
                (0,external_node_fs_namespaceObject.ftruncateSync)(descriptor, Number(end));
            return success;
        },
        fd_close({ fd }) {
            descriptors.close(fd);
            return success;
        },
        fd_datasync({ fd }) {
            (0,external_node_fs_namespaceObject.fdatasyncSync)(descriptors.findFile(fd, right.datasync).descriptor);
            return success;
        },
        fd_fdstat_get({ fd, stat }) {
            const view = guest.view(stat, fdstat.byteSize);
            const { kind, flags, rights, inheriting } = descriptors.find(fd);
            view.setUint16(fdstat.type, kind === 'file' ? fileType.regularFile : fileType.directory, true);
            view.setUint16(fdstat.flags, flags, true);
            view.setUint32(fdstat.flags + 2, 0, true);
            view.setBigUint64(fdstat.rights, rights, true);
            view.setBigUint64(fdstat.inheritedRights, inheriting, true);
            return success;
        },
        fd_fdstat_set_flags({ fd, flags }) {
            descriptors.replace(fd, { ...descriptors.find(fd, right.setFlags), flags });
            return success;
        },
        fd_fdstat_set_rights({ fd, fs_rights_base, fs_rights_inheriting }) {
            const rights = BigInt.asUintN(64, fs_rights_base);
            const inheriting = BigInt.asUintN(64, fs_rights_inheriting);
            const open = descriptors.find(fd);
            if ((rights & ~open.rights) !== 0n || (inheriting & ~open.inheriting) !== 0n)
                return errno.notcapable;
            descriptors.replace(fd, { ...open, rights, inheriting });
            return success;
        },
        fd_filestat_get({ fd, stat }) {
            const view = guest.view(stat, filestat.byteSize);
            writeFilestat(view, look(descriptors.find(fd, right.getStat)));
            return success;
        },
        fd_filestat_set_size({ fd, size }) {
            const { descriptor } = findChanged(fd, right.setSize);
            (0,external_node_fs_namespaceObject.ftruncateSync)(descriptor, toPosition(size, errno.fbig));
            return success;
        },
        fd_filestat_set_times({ fd, ...wanted }) {
            const open = descriptors.find(fd, right.setTimes);
            checkWritable(open.guest);
            const { accessed, modified } = findTimes(wanted, () => look(open));
            if (open.kind === 'file')
                (0,external_node_fs_namespaceObject.futimesSync)(open.descriptor, accessed, modified);
            else
                (0,external_node_fs_namespaceObject.utimesSync)(open.directory.handle.path, accessed, modified);
            return success;
        },
        fd_pread({ fd, offset, ...vectors }) {
            read(descriptors.findFile(fd, right.read | right.seek), vectors, toPosition(offset, errno.inval));
            return success;
        },
        fd_prestat_dir_name({ fd, path, path_len }) {
            const name = findGivenName(descriptors, fd);
            const target = guest.bytes(path, path_len);
            if (name.length > path_len)
                return errno.nobufs;
            target.set(name);
            return success;
        },
        fd_prestat_get({ fd, prestat: address }) {
            const view = guest.view(address, prestat.byteSize);
            const name = findGivenName(descriptors, fd);
            view.setUint32(0, 0, true);
            view.setUint32(prestat.nameLength, name.length, true);
            return success;
        },
        fd_pwrite({ fd, offset, ...vectors }) {
            write(findChanged(fd, right.write | right.seek), vectors, toPosition(offset, errno.inval));
            return success;
        },
        fd_read({ fd, ...vectors }) {
            const file = descriptors.findFile(fd, right.read);
            const done = read(file, vectors, file.position);
            descriptors.replace(fd, { ...file, position: file.position + done });
            return success;
        },
        fd_renumber({ fd, to }) {
            descriptors.renumber(fd, to);
            return success;
        },
        fd_seek({ fd, offset, whence: from, newoffset }) {
            const target = guest.view(newoffset, 8);
            const file = descriptors.findFile(fd, right.seek);
            const position = findStart(file, from) + offset;
            if (position < 0n || position > BigInt(farthest))
                return errno.inval;
            descriptors.replace(fd, { ...file, position: Number(position) });
            target.setBigUint64(0, position, true);
            return success;
        },
        fd_sync({ fd }) {
            const open = descriptors.find(fd, right.sync);
            if (open.kind === 'file')
                (0,external_node_fs_namespaceObject.fsyncSync)(open.descriptor);
            return success;
        },
        fd_tell({ fd, offset }) {
            const target = guest.view(offset, 8);
            target.setBigUint64(0, BigInt(descriptors.findFile(fd, right.tell).position), true);
            return success;
        },
        fd_write({ fd, ...vectors }) {
            const file = findChanged(fd, right.write);
            const position = appends(file) ? (0,external_node_fs_namespaceObject.fstatSync)(file.descriptor).size : file.position;
            const done = write(file, vectors, position);
            descriptors.replace(fd, { ...file, position: position + done });
            return success;
        },
    };
}
function moveAll(buffers, move) {
    let done = 0;
    for (const bytes of buffers) {
        let moved;
        try {
            moved = move(bytes, done);
        }
        catch (error) {
            if (done === 0 || findErrno(error) === undefined)
                throw error;
            return done;
        }
        done += moved;
        if (moved < bytes.length)
            break;
    }
    return done;
}
function toPosition(offset, tooFar) {
    if (offset < 0n)
        throw new WasiError(errno.inval);
    if (offset > BigInt(farthest))
        throw new WasiError(tooFar);
    return Number(offset);
}
function findStart({ descriptor, position }, from) {
    if (from === whence.start)
        return 0n;
    if (from === whence.current)
        return BigInt(position);
    if (from === whence.end)
        return (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true }).size;
    throw new WasiError(errno.inval);
}
const appends = ({ flags }) => (flags & descriptorFlag.append) !== 0;
function findGivenName(descriptors, fd) {
    const open = descriptors.find(fd);
    if (open.kind !== 'directory' || !open.isGiven)
        throw new WasiError(errno.inval);
    return Buffer.from(open.guest);
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/host/wasi/files/hiding.js


function createHiding({ paths, names }, root) {
    const hiddenNames = new Set(names.map(foldName));
    const inside = paths.filter(path => !isWithin(path, root));
    const below = inside.filter(path => isWithin(root, path)).map(path => (0,external_node_path_namespaceObject.relative)(root, path).split(external_node_path_namespaceObject.sep).map(foldPath));
    const identities = new Set(inside.flatMap(path => findIdentity(path)));
    const startsWith = (names, start) => names.length >= start.length && start.every((name, index) => name === foldPath(names[index]));
    return {
        hides: names => (hiddenNames.size > 0 && names.some(name => hiddenNames.has(foldName(name)))) ||
            below.some(hidden => startsWith(names, hidden)),
        hidesFile: identities.size > 0 ? stat => identities.has(identify(stat)) : undefined,
        isAbove: names => below.some(hidden => hidden.length > names.length && startsWith(hidden, names.map(foldPath))),
    };
}
const identify = ({ dev, ino }) => `${dev}:${ino}`;
function findIdentity(path) {
    try {
        return [identify((0,external_node_fs_namespaceObject.statSync)(path, { bigint: true }))];
    }
    catch {
        return [];
    }
}
function isWithin(directory, path) {
    const rest = (0,external_node_path_namespaceObject.relative)(directory, path);
    return rest !== '..' && !rest.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(rest);
}
const ignoresCase = process.platform === 'darwin' || process.platform === 'win32';
const foldPath = (name) => (ignoresCase ? foldName(name) : name);
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
function foldName(name) {
    return name
        .replace(ignored, '')
        .normalize('NFC')
        .toLowerCase()
        .replace(/[. ]+$/, '');
}

;// CONCATENATED MODULE: ./build/host/wasi/files/rights.js

const join = (...rights) => rights.reduce((all, one) => all | one, 0n);
const fileRights = join(right.datasync, right.read, right.seek, right.setFlags, right.sync, right.tell, right.write, right.advise, right.allocate, right.getStat, right.setSize, right.setTimes, right.poll);
const directoryRights = join(right.setFlags, right.sync, right.advise, right.createDirectory, right.createFile, right.linkSource, right.linkTarget, right.open, right.readdir, right.readlink, right.renameSource, right.renameTarget, right.pathGetStat, right.pathSetSize, right.pathSetTimes, right.getStat, right.setTimes, right.symlink, right.unlink, right.removeDirectory, right.poll);
const inheritedRights = directoryRights | fileRights;
const reading = join(right.read, right.readdir);
const writing = join(right.datasync, right.write, right.allocate, right.setSize);
const opensToRead = ({ rights }) => (rights & reading) !== 0n;
const opensToWrite = ({ rights }) => (rights & writing) !== 0n;
function findNeededRights(opening, inheriting) {
    const { oflags, fdflags, rights } = opening;
    const has = (flags, flag, needed) => ((flags & flag) !== 0 ? needed : 0n);
    const seeks = opensToWrite(opening) && (oflags & openFlag.truncate) === 0 && (fdflags & descriptorFlag.append) === 0;
    return {
        own: join(right.open, has(oflags, openFlag.create, right.createFile), has(oflags, openFlag.truncate, right.pathSetSize)),
        inherited: join(rights, inheriting, has(fdflags, descriptorFlag.dsync, right.datasync), has(fdflags, descriptorFlag.rsync | descriptorFlag.sync, right.sync), seeks ? right.seek : 0n),
    };
}

;// CONCATENATED MODULE: ./build/host/wasi/files/open.js






const { O_CREAT, O_DSYNC = 0, O_EXCL, O_RDONLY, O_RDWR, O_SYNC = 0, O_TRUNC, O_WRONLY } = external_node_fs_namespaceObject.constants;
const open_mostTries = 10;
function createOpen(host) {
    const { guest, tree, descriptors, checkWritable } = host;
    return ({ fd, dirflags, path, path_len, oflags, fs_rights_base, fs_rights_inheriting, fdflags, opened_fd }) => {
        const result = guest.view(opened_fd, wordSize);
        const rights = BigInt.asUintN(64, fs_rights_base);
        const inheriting = BigInt.asUintN(64, fs_rights_inheriting);
        const opening = { oflags, fdflags, rights };
        const needed = findNeededRights(opening, inheriting);
        const base = descriptors.findDirectory(fd, needed.own, needed.inherited);
        const text = readPath(guest, path, path_len);
        descriptors.checkSpace();
        const has = (flag) => (oflags & flag) !== 0;
        const isNew = has(openFlag.create) && has(openFlag.exclusive);
        const follows = (dirflags & lookupFlag.symlinkFollow) !== 0 && !isNew;
        const changes = opensToWrite(opening) || has(openFlag.truncate);
        function openEntry(entry) {
            const { stat } = entry;
            if (!stat)
                return openFile(entry, create(entry));
            if (isNew)
                throw new WasiError(errno.exist);
            if (stat.isSymbolicLink())
                throw new WasiError(errno.loop);
            if (stat.isDirectory())
                return openDirectory(entry);
            if (has(openFlag.directory))
                throw new WasiError(errno.notdir);
            if (!stat.isFile())
                throw new WasiError(errno.acces);
            if (changes)
                checkWritable(guestPath(entry));
            return openFile(entry, has(openFlag.truncate) ? O_TRUNC : 0);
        }
        function create(entry) {
            if (!has(openFlag.create))
                throw new WasiError(errno.noent);
            if (has(openFlag.directory))
                throw new WasiError(errno.inval);
            if (entry.namesDirectory)
                throw new WasiError(errno.isdir);
            checkWritable(guestPath(entry));
            return O_CREAT | O_EXCL;
        }
        function openFile(entry, flags) {
            const { handle, root } = entry.directory;
            const access = opensToWrite(opening) ? (opensToRead(opening) ? O_RDWR : O_WRONLY) : O_RDONLY;
            const descriptor = tree.open(handle, entry.name, access | flags | findSync(fdflags), root.handle);
            if (!(0,external_node_fs_namespaceObject.fstatSync)(descriptor).isFile()) {
                (0,external_node_fs_namespaceObject.closeSync)(descriptor);
                throw new WasiError(errno.acces);
            }
            const given = { rights: rights & fileRights, inheriting: 0n, flags: fdflags, guest: guestPath(entry) };
            return { kind: 'file', descriptor, position: 0, ...given };
        }
        function openDirectory(entry) {
            if (changes || (has(openFlag.create) && !has(openFlag.directory)))
                throw new WasiError(errno.isdir);
            const directory = enter(tree, entry.directory, entry.name);
            if (directory === 'link')
                throw new WasiError(errno.loop);
            return {
                kind: 'directory',
                directory,
                isGiven: false,
                rights: rights & directoryRights,
                inheriting: inheriting & inheritedRights,
                flags: fdflags,
                guest: guestPath(entry),
            };
        }
        for (let tries = 1;; tries++) {
            try {
                const opened = walk(tree, base.directory, text, follows, openEntry);
                result.setUint32(0, descriptors.add(opened), true);
                return errno.success;
            }
            catch (error) {
                const found = findErrno(error);
                const isRace = has(openFlag.create) && !isNew && (found === errno.exist || found === errno.noent);
                if (!isRace || tries === open_mostTries)
                    throw error;
            }
        }
    };
}
function findSync(flags) {
    if ((flags & (descriptorFlag.sync | descriptorFlag.rsync)) !== 0)
        return O_SYNC;
    return (flags & descriptorFlag.dsync) !== 0 ? O_DSYNC : 0;
}

;// CONCATENATED MODULE: ./build/host/wasi/files/path-functions.js





function createPathFunctions({ guest, tree, descriptors, checkWritable }) {
    function find({ fd, path, path_len, follows = false }, rights, use) {
        const { directory } = descriptors.findDirectory(fd, rights);
        return walk(tree, directory, readPath(guest, path, path_len), follows, use);
    }
    function checkNew(entry) {
        if (entry.stat)
            throw new WasiError(errno.exist);
        checkWritable(guestPath(entry));
    }
    function checkMovable({ stat, name, names, ...entry }) {
        if (!stat)
            throw new WasiError(errno.noent);
        if (name === '.')
            throw new WasiError(errno.inval);
        checkWritable(guestPath({ names, ...entry }));
        if (entry.directory.root.hiding.isAbove(names))
            throw new WasiError(errno.busy);
    }
    return {
        path_create_directory: ({ fd, path, path_len }) => find({ fd, path, path_len }, right.createDirectory, entry => {
            checkNew(entry);
            (0,external_node_fs_namespaceObject.mkdirSync)(entry.path);
            return errno.success;
        }),
        path_filestat_get({ fd, flags, path, path_len, stat: address }) {
            const view = guest.view(address, filestat.byteSize);
            return find({ fd, path, path_len, follows: isFollowed(flags) }, right.pathGetStat, ({ stat }) => {
                if (!stat)
                    return errno.noent;
                writeFilestat(view, stat);
                return errno.success;
            });
        },
        path_filestat_set_times: ({ fd, flags, path, path_len, ...wanted }) => find({ fd, path, path_len, follows: isFollowed(flags) }, right.pathSetTimes, entry => {
            const { path, stat } = entry;
            if (!stat)
                return errno.noent;
            checkWritable(guestPath(entry));
            const { accessed, modified } = findTimes(wanted, () => stat);
            (0,external_node_fs_namespaceObject.lutimesSync)(path, accessed, modified);
            return errno.success;
        }),
        path_link({ old_fd, old_flags, old_path, old_path_len, new_fd, new_path, new_path_len }) {
            const from = { fd: old_fd, path: old_path, path_len: old_path_len, follows: isFollowed(old_flags) };
            const to = { fd: new_fd, path: new_path, path_len: new_path_len };
            return find(from, right.linkSource, old => find(to, right.linkTarget, entry => {
                if (!old.stat)
                    return errno.noent;
                checkNew(entry);
                checkLinkMayLie(old, entry);
                (0,external_node_fs_namespaceObject.linkSync)(old.path, entry.path);
                if ((0,external_node_fs_namespaceObject.lstatSync)(entry.path, { bigint: true }).ino === old.stat.ino)
                    return errno.success;
                (0,external_node_fs_namespaceObject.unlinkSync)(entry.path);
                return errno.notcapable;
            }));
        },
        path_readlink({ fd, path, path_len, buf, buf_len, bufused }) {
            const target = guest.bytes(buf, buf_len);
            const used = guest.view(bufused, wordSize);
            return find({ fd, path, path_len }, right.readlink, ({ path }) => {
                const text = (0,external_node_fs_namespaceObject.readlinkSync)(path, { encoding: 'buffer' });
                if (text.length >= buf_len)
                    return errno.nobufs;
                target.set(text);
                used.setUint32(0, text.length, true);
                return errno.success;
            });
        },
        path_remove_directory: ({ fd, path, path_len }) => find({ fd, path, path_len }, right.removeDirectory, entry => {
            checkMovable(entry);
            (0,external_node_fs_namespaceObject.rmdirSync)(entry.path);
            return errno.success;
        }),
        path_rename({ fd, old_path, old_path_len, new_fd, new_path, new_path_len }) {
            const from = { fd, path: old_path, path_len: old_path_len };
            const to = { fd: new_fd, path: new_path, path_len: new_path_len };
            return find(from, right.renameSource, old => find(to, right.renameTarget, entry => {
                checkMovable(old);
                if (entry.stat)
                    checkMovable(entry);
                if (entry.namesDirectory && !old.stat?.isDirectory())
                    return errno.notdir;
                checkLinkMayLie(old, entry);
                (0,external_node_fs_namespaceObject.renameSync)(old.path, entry.path);
                return errno.success;
            }));
        },
        path_symlink({ old_path, old_path_len, fd, new_path, new_path_len }) {
            const text = readPath(guest, old_path, old_path_len);
            return find({ fd, path: new_path, path_len: new_path_len }, right.symlink, entry => {
                if (text.startsWith('/'))
                    return errno.perm;
                if (!staysWithin(text, entry.names.length - 1))
                    return errno.notcapable;
                checkNew(entry);
                (0,external_node_fs_namespaceObject.symlinkSync)(text, entry.path);
                return errno.success;
            });
        },
        path_unlink_file: ({ fd, path, path_len }) => find({ fd, path, path_len }, right.unlink, entry => {
            checkMovable(entry);
            (0,external_node_fs_namespaceObject.unlinkSync)(entry.path);
            return errno.success;
        }),
    };
}
function checkLinkMayLie({ stat, path }, { names }) {
    if (!stat?.isSymbolicLink())
        return;
    const text = decodePath((0,external_node_fs_namespaceObject.readlinkSync)(path, { encoding: 'buffer' }));
    if (!staysWithin(text, names.length - 1))
        throw new WasiError(errno.notcapable);
}
function isFollowed(flags) {
    return (flags & lookupFlag.symlinkFollow) !== 0;
}

;// CONCATENATED MODULE: ./build/host/wasi/files/files.js









const mostListed = 10;
function createFiles({ dirs, writable, hidden }, guest, tree) {
    const descriptors = createDescriptors(tree);
    const refused = new Set();
    const roots = [];
    function close() {
        descriptors.closeAll();
        for (const { handle } of roots.splice(0))
            tree.close(handle);
    }
    function checkWritable(path) {
        if (writable)
            return;
        if (refused.size < mostListed)
            refused.add(path);
        throw new WasiError(errno.rofs);
    }
    try {
        for (const [guest, host] of new Map(dirs.map(({ guest, host }) => [guest, host]))) {
            const handle = openRoot(tree, host);
            const root = { handle, guest, hiding: createHiding(hidden, handle.real) };
            roots.push(root);
            descriptors.add({
                kind: 'directory',
                directory: { root, handle, names: [] },
                isGiven: true,
                rights: directoryRights,
                inheriting: inheritedRights,
                flags: 0,
                guest,
            });
        }
    }
    catch (error) {
        close();
        throw error;
    }
    const host = { guest, tree, descriptors, checkWritable };
    return {
        functions: {
            ...createFileFunctions(host),
            ...createPathFunctions(host),
            fd_readdir: createReaddir(tree, guest, descriptors),
            path_open: createOpen(host),
        },
        isOpen: descriptors.isOpen,
        refusedWrites: () => [...refused],
        openFiles: () => descriptors.listOpened().slice(0, mostListed),
        close,
    };
}
function openRoot(tree, path) {
    try {
        return tree.openRoot(path);
    }
    catch (cause) {
        throw new Error(`cannot open \`${path}\` for the module: expected a directory that exists`, { cause });
    }
}

;// CONCATENATED MODULE: ./build/host/wasi/files/linux-tree.js




const pathOnly = 0o10000000;
const { O_DIRECTORY, O_NOCTTY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_namespaceObject.constants;
function hasOpenDirectories(platform = process.platform) {
    return platform === 'linux' && (0,external_node_fs_namespaceObject.existsSync)('/proc/self/fd');
}
function openDirectory(path, name, flags) {
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, pathOnly | O_DIRECTORY | flags);
    return { path: `/proc/self/fd/${descriptor}`, name, descriptor };
}
const linuxTree = {
    openRoot(path) {
        const handle = openDirectory(path, '', 0);
        try {
            return { ...handle, real: (0,external_node_fs_namespaceObject.readlinkSync)(handle.path) };
        }
        catch (error) {
            linuxTree.close(handle);
            throw error;
        }
    },
    enter(parent, name) {
        const path = linuxTree.locate(parent, name);
        try {
            return openDirectory(path, name, O_NOFOLLOW);
        }
        catch (error) {
            const code = findCode(error);
            if ((code === 'ENOTDIR' || code === 'ELOOP') && isLink(path))
                return 'link';
            throw error;
        }
    },
    locate: (parent, name) => `${parent.path}/${name}`,
    spell: (_, name) => name,
    open(parent, name, flags, root) {
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(linuxTree.locate(parent, name), flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o666);
        try {
            checkWithin(descriptor, root);
            return descriptor;
        }
        catch (error) {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            throw error;
        }
    },
    list: ({ path }) => (0,external_node_fs_namespaceObject.readdirSync)(path, { encoding: 'buffer', withFileTypes: true }),
    close({ descriptor }) {
        if (descriptor !== undefined)
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    },
};
function isLink(path) {
    return (0,external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
function checkWithin(descriptor, { real, path }) {
    const opened = (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/self/fd/${descriptor}`);
    if (!lies(opened, real) && !lies(opened, (0,external_node_fs_namespaceObject.readlinkSync)(path)))
        throw new WasiError(errno.notcapable);
}
const lies = (path, root) => root === '/' || path.startsWith(`${root}/`);

;// CONCATENATED MODULE: ./build/host/wasi/files/portable-tree.js




const { O_NOCTTY: portable_tree_O_NOCTTY = 0, O_NOFOLLOW: portable_tree_O_NOFOLLOW = 0, O_NONBLOCK: portable_tree_O_NONBLOCK = 0, O_RDWR: portable_tree_O_RDWR, O_TRUNC: portable_tree_O_TRUNC, O_WRONLY: portable_tree_O_WRONLY } = external_node_fs_namespaceObject.constants;
const rounds = 2;
const portable_tree_isWindows = process.platform === 'win32';
const impossibleName = /[\\:*?"<>|\u0000-\u001f]/;
const portableTree = {
    openRoot(path) {
        const real = external_node_fs_namespaceObject.realpathSync.native(path);
        if (!(0,external_node_fs_namespaceObject.lstatSync)(real).isDirectory())
            throw new WasiError(errno.notdir);
        return { path: real, name: '', descriptor: undefined, real };
    },
    enter(parent, name) {
        const path = portableTree.locate(parent, name);
        if (name === '.') {
            checkUnmoved(parent);
            return parent;
        }
        const stat = (0,external_node_fs_namespaceObject.lstatSync)(path);
        if (stat.isSymbolicLink())
            return 'link';
        if (!stat.isDirectory())
            throw new WasiError(errno.notdir);
        const real = findReal(parent, path);
        return { path: real, name: (0,external_node_path_namespaceObject.basename)(real), descriptor: undefined };
    },
    locate(parent, name) {
        if (portable_tree_isWindows && impossibleName.test(name))
            throw new WasiError(errno.inval);
        return name === '.' ? parent.path : (0,external_node_path_namespaceObject.join)(parent.path, name);
    },
    spell: (parent, name) => (0,external_node_path_namespaceObject.basename)(findReal(parent, portableTree.locate(parent, name))),
    open(parent, name, flags) {
        const path = portableTree.locate(parent, name);
        checkUnmoved(parent);
        const empties = (flags & portable_tree_O_TRUNC) !== 0;
        const access = empties && (flags & (portable_tree_O_WRONLY | portable_tree_O_RDWR)) === 0 ? portable_tree_O_RDWR : 0;
        const given = (flags & ~portable_tree_O_TRUNC) | access | portable_tree_O_NOFOLLOW | portable_tree_O_NONBLOCK | portable_tree_O_NOCTTY;
        const descriptor = (0,external_node_fs_namespaceObject.openSync)(path, given, 0o666);
        try {
            const opened = (0,external_node_fs_namespaceObject.fstatSync)(descriptor, { bigint: true });
            for (let round = 0; round < rounds; round++) {
                findReal(parent, path);
                if (!isSame(opened, (0,external_node_fs_namespaceObject.lstatSync)(path, { bigint: true })))
                    throw new WasiError(errno.notcapable);
            }
            if (empties)
                (0,external_node_fs_namespaceObject.ftruncateSync)(descriptor);
            return descriptor;
        }
        catch (error) {
            (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            throw error;
        }
    },
    list(handle) {
        checkUnmoved(handle);
        const entries = (0,external_node_fs_namespaceObject.readdirSync)(handle.path, { encoding: 'buffer', withFileTypes: true });
        checkUnmoved(handle);
        return entries;
    },
    close() { },
};
function findReal(parent, path) {
    const real = external_node_fs_namespaceObject.realpathSync.native(path);
    if ((0,external_node_path_namespaceObject.dirname)(real) !== parent.path)
        throw new WasiError(errno.notcapable);
    return real;
}
function checkUnmoved({ path }) {
    if (external_node_fs_namespaceObject.realpathSync.native(path) !== path)
        throw new WasiError(errno.notcapable);
}
function isSame(one, other) {
    return one.ino === other.ino && (portable_tree_isWindows || one.dev === other.dev);
}

;// CONCATENATED MODULE: ./build/host/wasi/interface/border.js


function findFunction(functions, name) {
    if (!Object.hasOwn(functions, name))
        return undefined;
    const call = functions[name];
    const names = Object.keys(parameters[name]);
    const types = Object.values(parameters[name]);
    return (...args) => {
        if (args.length !== types.length)
            throw wrongCall(name, types, args);
        const params = {};
        for (let index = 0; index < names.length; index++) {
            const value = args[index];
            if (typeOf(value) !== types[index])
                throw wrongCall(name, types, args);
            params[names[index]] = typeof value === 'number' ? value >>> 0 : value;
        }
        return answer(call, params);
    };
}
function answer(call, params) {
    try {
        return call(params);
    }
    catch (error) {
        const found = findErrno(error);
        if (found === undefined)
            throw error;
        return found;
    }
}
function typeOf(value) {
    return typeof value === 'number' ? 'i32' : typeof value === 'bigint' ? 'i64' : 'other';
}
function wrongCall(name, expected, args) {
    const list = (types) => `(${types.join(', ')})`;
    const found = `the module passes ${list(args.map(typeOf))}, expected ${list(expected)}`;
    return new TypeError(`cannot call the WASI function \`${name}\`: ${found}`);
}

;// CONCATENATED MODULE: ./build/host/wasi/interface/guest.js


const mostBuffers = 1024;
const mostBytes = 0x4000_0000;
function createGuest() {
    let memory = new WebAssembly.Memory({ initial: 0 });
    function check(address, size) {
        const { buffer } = memory;
        if (address + size > buffer.byteLength)
            throw new WasiError(errno.fault);
        return buffer;
    }
    const guest = {
        attach(given) {
            if (given)
                memory = given;
        },
        size: () => memory.buffer.byteLength,
        bytes: (address, size) => new Uint8Array(check(address, size), address, size),
        view: (address, size) => new DataView(check(address, size), address, size),
        word: address => guest.view(address, wordSize).getUint32(0, true),
        setWord: (address, value) => guest.view(address, wordSize).setUint32(0, value, true),
        vectors(address, count) {
            const list = guest.view(address, count * vector.byteSize);
            const buffers = [];
            let room = mostBytes;
            for (let index = 0; index < Math.min(count, mostBuffers) && room > 0; index++) {
                const at = index * vector.byteSize;
                const length = list.getUint32(at + vector.length, true);
                const bytes = guest.bytes(list.getUint32(at + vector.address, true), length);
                if (length > 0)
                    buffers.push(length > room ? bytes.subarray(0, room) : bytes);
                room -= length;
            }
            return buffers;
        },
        borrow(size, use, keep = []) {
            const address = findGap(size, keep);
            const saved = guest.bytes(address, size).slice();
            try {
                return use(address);
            }
            finally {
                guest.bytes(address, size).set(saved);
            }
        },
    };
    return guest;
}
function findGap(size, keep) {
    let gap = 0;
    for (const { address, size: taken } of keep.toSorted((one, other) => one.address - other.address)) {
        if (address >= gap + size)
            break;
        gap = Math.max(gap, Math.ceil((address + taken) / 8) * 8);
    }
    return gap;
}

;// CONCATENATED MODULE: ./build/host/wasi/streams/poll.js

const mostSubscriptions = 4096;
function createPoll(host, layout) {
    return ({ in: input, out: output, nsubscriptions, nevents }) => {
        if (nsubscriptions === 0)
            return errno.inval;
        const list = host.guest.view(input, nsubscriptions * layout.byteSize);
        if (nsubscriptions > mostSubscriptions)
            return errno.inval;
        const subscriptions = Array.from({ length: nsubscriptions }, (_, index) => readSubscription(host, layout, list, index * layout.byteSize));
        let { delay } = subscriptions[0];
        for (const subscription of subscriptions)
            if (subscription.delay < delay)
                delay = subscription.delay;
        if (delay > 0n) {
            host.observer.count('clock');
            host.clock.sleep(delay);
        }
        const happened = subscriptions.filter(subscription => subscription.delay <= delay);
        const events = host.guest.view(output, happened.length * preview1_event.byteSize);
        for (const [index, subscription] of happened.entries())
            writeEvent(events, index * preview1_event.byteSize, subscription);
        host.guest.setWord(nevents, happened.length);
        return errno.success;
    };
}
function readSubscription(host, layout, list, at) {
    const userdata = list.getBigUint64(at + layout.userdata, true);
    const type = list.getUint8(at + layout.type);
    const ready = (error) => ({ userdata, type, error, delay: 0n });
    if (type === subscriptionType.read || type === subscriptionType.write)
        return ready(host.isOpen(list.getUint32(at + layout.descriptor, true)) ? errno.success : errno.badf);
    if (type !== subscriptionType.clock)
        return ready(errno.inval);
    const timeout = list.getBigUint64(at + layout.timeout, true);
    const now = host.clock.now(list.getUint32(at + layout.clock, true));
    if (now === undefined)
        return ready(errno.notsup);
    const delay = list.getUint16(at + layout.clockFlags, true) & absoluteTime ? timeout - now : timeout;
    return { userdata, type, error: errno.success, delay: delay > 0n ? delay : 0n };
}
function writeEvent(events, at, { userdata, type, error }) {
    events.setBigUint64(at + preview1_event.userdata, userdata, true);
    events.setUint16(at + preview1_event.error, error, true);
    events.setUint8(at + preview1_event.type, type);
    events.setBigUint64(at + preview1_event.bytes, type === subscriptionType.clock || error ? 0n : 1n, true);
    events.setUint16(at + preview1_event.flags, 0, true);
}

;// CONCATENATED MODULE: ./build/host/wasi/streams/stdio.js




function createStreams({ stdin, output }, { guest, stdin: mailbox, observer, print }) {
    const readInput = openInput(stdin, mailbox);
    let left = output.limit ?? Number.POSITIVE_INFINITY;
    const noSeek = () => errno.spipe;
    return {
        fd_read({ fd, iovs, iovs_len, nread }) {
            if (fd !== 0)
                return errno.badf;
            observer.count('stdin');
            const [target] = guest.vectors(iovs, iovs_len);
            const size = guest.view(nread, wordSize);
            size.setUint32(0, target ? readInput(target) : 0, true);
            return errno.success;
        },
        fd_write({ fd, iovs, iovs_len, nwritten }) {
            if (fd === 0)
                return errno.badf;
            const sources = guest.vectors(iovs, iovs_len);
            const size = guest.view(nwritten, wordSize);
            const target = fd === 1 ? output.stdout : output.stderr;
            const length = sources.reduce((sum, { length }) => sum + length, 0);
            if (length > left)
                return errno.nospc;
            left -= length;
            if (print)
                for (const source of sources)
                    print(fd === 1 ? 'stdout' : 'stderr', source);
            else if (target !== undefined)
                for (const source of sources)
                    writeAll(target, source);
            size.setUint32(0, length, true);
            return errno.success;
        },
        fd_fdstat_get({ fd, stat }) {
            const view = guest.view(stat, fdstat.byteSize);
            const rights = fd === 0 ? right.read : right.write;
            view.setBigUint64(0, 0n, true);
            view.setBigUint64(fdstat.rights, rights, true);
            view.setBigUint64(fdstat.inheritedRights, rights, true);
            return errno.success;
        },
        fd_filestat_get({ stat }) {
            guest.bytes(stat, filestat.byteSize).fill(0);
            return errno.success;
        },
        fd_seek: noSeek,
        fd_tell: noSeek,
        fd_pread: noSeek,
        fd_pwrite: noSeek,
    };
}
function openInput(stdin, mailbox) {
    if (stdin.kind === 'empty')
        return () => 0;
    if (stdin.kind === 'inherit') {
        if (!mailbox)
            throw new Error('bug: standard input is inherited, and there is no mailbox for it');
        return mailbox.read;
    }
    let left = stdin.bytes;
    return target => {
        const part = left.subarray(0, target.length);
        target.set(part);
        left = left.subarray(part.length);
        return part.length;
    };
}
const retryAfter = 2;
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;) {
        try {
            done += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, done);
        }
        catch (error) {
            if (findCode(error) === 'EAGAIN')
                pause(retryAfter);
            else
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/host/wasi/streams/streams.js



const last = 2;
const places = ['fd', 'old_fd', 'new_fd'];
function serveStreams({ functions, isOpen }, options, host) {
    const streams = createStreams(options, host);
    const open = new Set([0, 1, 2]);
    const replaced = new Map();
    const resolve = (descriptor) => (descriptor > last ? descriptor : replaced.get(descriptor));
    function route(name) {
        const call = functions[name];
        const onStream = streams[name];
        const own = places.filter(place => Object.hasOwn(parameters[name], place));
        if (own.length === 0)
            return call;
        return params => {
            let resolvedParams = params;
            for (const place of own) {
                const descriptor = params[place];
                const resolved = resolve(descriptor);
                if (resolved === undefined)
                    return onStream && open.has(descriptor) ? onStream(params) : errno.badf;
                if (resolved !== descriptor)
                    resolvedParams = { ...resolvedParams, [place]: resolved };
            }
            return call(resolvedParams);
        };
    }
    const routed = Object.keys(functions).map(name => [name, route(name)]);
    const streamed = {
        ...Object.fromEntries(routed),
        fd_close({ fd }) {
            const resolved = resolve(fd);
            replaced.delete(fd);
            if (resolved !== undefined)
                return functions.fd_close({ fd: resolved });
            return open.delete(fd) ? errno.success : errno.badf;
        },
        fd_renumber({ fd, to }) {
            const source = resolve(fd);
            if (source === undefined)
                return open.has(fd) ? errno.notsup : errno.badf;
            if (fd === to)
                return errno.success;
            if (to > last) {
                replaced.delete(fd);
                return functions.fd_renumber({ fd: source, to });
            }
            if (!isOpen(source))
                return errno.badf;
            const before = replaced.get(to);
            if (before !== undefined)
                functions.fd_close({ fd: before });
            open.delete(to);
            replaced.delete(fd);
            replaced.set(to, source);
            return errno.success;
        },
    };
    return {
        functions: streamed,
        isOpen(descriptor) {
            const resolved = resolve(descriptor);
            return resolved === undefined ? open.has(descriptor) : isOpen(resolved);
        },
    };
}

;// CONCATENATED MODULE: ./build/host/wasi/system.js



const programName = 'wasm';
function createSystem({ args, env }, guest, isOpen) {
    const argv = createList(guest, [programName, ...args]);
    const environ = createList(guest, Object.entries(env).map(([name, value]) => `${name}=${value}`));
    const noSocket = ({ fd }) => (isOpen(fd) ? errno.notsock : errno.badf);
    return {
        args_get: ({ argv: pointers, argv_buf }) => argv.write(pointers, argv_buf),
        args_sizes_get: ({ argc, argv_buf_size }) => argv.measure(argc, argv_buf_size),
        environ_get: ({ environ: pointers, environ_buf }) => environ.write(pointers, environ_buf),
        environ_sizes_get: ({ environc, environ_buf_size }) => environ.measure(environc, environ_buf_size),
        clock_res_get({ id, resolution }) {
            const view = guest.view(resolution, timestampSize);
            if (hostTime(id) === undefined)
                return errno.inval;
            view.setBigUint64(0, hostTimeStep, true);
            return errno.success;
        },
        clock_time_get({ id, time }) {
            const view = guest.view(time, timestampSize);
            const now = hostTime(id);
            if (now === undefined)
                return errno.inval;
            view.setBigUint64(0, now, true);
            return errno.success;
        },
        random_get({ buf, buf_len }) {
            fillRandom(guest.bytes(buf, buf_len));
            return errno.success;
        },
        sched_yield: () => errno.success,
        sock_accept: noSocket,
        sock_recv: noSocket,
        sock_send: noSocket,
        sock_shutdown: noSocket,
    };
}
function createList(guest, texts) {
    const strings = texts.map(text => Buffer.from(`${text}\0`));
    const bytes = Buffer.concat(strings);
    return {
        write(pointers, buffer) {
            const list = guest.view(pointers, strings.length * wordSize);
            guest.bytes(buffer, bytes.length).set(bytes);
            let at = buffer;
            for (const [index, { length }] of strings.entries()) {
                list.setUint32(index * wordSize, at, true);
                at += length;
            }
            return errno.success;
        },
        measure(count, size) {
            const countView = guest.view(count, wordSize);
            guest.setWord(size, bytes.length);
            countView.setUint32(0, strings.length, true);
            return errno.success;
        },
    };
}

;// CONCATENATED MODULE: ./build/host/wasi/unstable.js


const whences = [1, 2, 0];
function toUnstable(functions, guest, host) {
    function convertFilestat(stat, call, keep = []) {
        const target = new Uint8Array(unstableFilestat.byteSize);
        const use = (address) => {
            const result = call(address);
            if (result === errno.success)
                copyFilestat(guest.bytes(address, filestat.byteSize), target);
            return result;
        };
        const result = guest.borrow(filestat.byteSize, use, keep);
        if (result === errno.success)
            guest.bytes(stat, unstableFilestat.byteSize).set(target);
        return result;
    }
    return {
        ...functions,
        fd_seek: params => functions.fd_seek({ ...params, whence: whences[params.whence] ?? params.whence }),
        fd_filestat_get: params => convertFilestat(params.stat, stat => functions.fd_filestat_get({ ...params, stat })),
        path_filestat_get: params => convertFilestat(params.stat, stat => functions.path_filestat_get({ ...params, stat }), [
            { address: params.path, size: params.path_len },
        ]),
        poll_oneoff: createPoll(host, unstableSubscription),
    };
}
function copyFilestat(from, to) {
    to.set(from.subarray(0, unstableFilestat.links));
    to.set(from.subarray(filestat.links, filestat.links + 4), unstableFilestat.links);
    to.set(from.subarray(filestat.size), unstableFilestat.size);
}

;// CONCATENATED MODULE: ./build/host/wasi/wasi.js














function createWasi(options, { stdin, observer, print }, tree = hasOpenDirectories() ? linuxTree : portableTree) {
    const guest = createGuest();
    const { functions: exitFunctions, exit } = createExit();
    const clock = options.deterministic ? fixedClock(options.deterministic.epoch) : hostClock;
    const files = createFiles(options, guest, tree);
    const system = createSystem(options, guest, files.isOpen);
    const pollHost = { guest, clock, observer, isOpen: descriptor => streams.isOpen(descriptor) };
    const poll_oneoff = createPoll(pollHost, subscription);
    const whole = { ...files.functions, ...system, ...exitFunctions, poll_oneoff };
    const steady = options.deterministic ? fixHost(whole, guest, clock) : whole;
    const observed = { functions: observe(steady, observer), isOpen: files.isOpen };
    const streams = serveStreams(observed, options, { guest, stdin, observer, print });
    const modules = new Map([
        ['wasi_snapshot_preview1', streams.functions],
        ['wasi_unstable', toUnstable(streams.functions, guest, pollHost)],
    ]);
    return {
        find(module, name) {
            const functions = modules.get(module);
            return functions && findFunction(functions, name);
        },
        attach: guest.attach,
        exit,
        refusedWrites: files.refusedWrites,
        openFiles: files.openFiles,
        close: files.close,
    };
}

;// CONCATENATED MODULE: ./build/host/instance/abort-arguments.js

const shownText = 200;
function describeAbort(memory, [message, file, line, column]) {
    const reason = readString(memory?.buffer, message >>> 0);
    const path = readString(memory?.buffer, file >>> 0);
    const why = reason === undefined ? '' : `: \`${reason}\``;
    const where = path === undefined ? '' : ` at ${path}:${line >>> 0}:${column >>> 0}`;
    return `it gave up${why}${where}`;
}
function readString(buffer, address) {
    if (!buffer || address < 4 || address > buffer.byteLength)
        return undefined;
    const size = new DataView(buffer).getUint32(address - 4, true);
    if (size === 0 || size % 2 === 1 || size > buffer.byteLength - address)
        return undefined;
    const start = new Uint8Array(buffer, address, Math.min(size, 2 * shownText + 2)).slice();
    return shorten(toLine(new TextDecoder('utf-16le').decode(start)), shownText);
}

;// CONCATENATED MODULE: ./build/host/instance/imports.js
function startImports() {
    const imports = Object.create(null);
    const provide = (module, name, value) => {
        imports[module] ??= Object.create(null);
        const names = imports[module];
        if (name in names)
            return;
        const values = [value].flat();
        let next = 0;
        Object.defineProperty(names, name, { get: () => values[next++ % values.length] });
    };
    return { imports, provide };
}
function provideStubs(stubs, wanted, provide, onCall) {
    if (!stubs)
        return;
    const host = {
        called: (index) => onCall(index),
        aborted: (index, ...abort) => onCall(index, abort),
    };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(stubs.bytes), { host });
    const byImport = new Map();
    for (const { index, name: exported } of stubs.stubs) {
        const { module, name } = wanted[index];
        const key = JSON.stringify([module, name]);
        const known = byImport.get(key);
        if (known)
            known.values.push(exports[exported]);
        else
            byImport.set(key, { module, name, values: [exports[exported]] });
    }
    for (const { module, name, values } of byImport.values())
        provide(module, name, values);
}

;// CONCATENATED MODULE: ./build/host/instance/memory.js

function makeMemory({ address, min, max }) {
    const make = (descriptor) => new WebAssembly.Memory({ ...descriptor, shared: true });
    const numbers = { initial: Number(min), maximum: Number(max) };
    try {
        if (address === 'i32')
            return make(numbers);
        return takesAddress() ? make({ address, initial: min, maximum: max }) : make({ index: address, ...numbers });
    }
    catch (cause) {
        const message = `cannot make a memory of ${min} pages: ${cause.message}`;
        throw new InitializationError('out-of-memory', message);
    }
}
function takesAddress() {
    try {
        new WebAssembly.Memory({ address: 'i64', initial: 0n });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/instance/preload.js



function instantiatePreloads({ preloads, wasi: wasiOptions }, openWasi, say) {
    const instances = [];
    for (const { name, module, start } of preloads) {
        const doing = `use the preload \`${name}\``;
        say(doing);
        const wasi = wasiOptions && openWasi({ ...wasiOptions, stdin: { kind: 'empty' } });
        try {
            const { exports } = new WebAssembly.Instance(module, findImports(module, instances, wasi));
            const { memory } = exports;
            wasi?.attach(memory instanceof WebAssembly.Memory ? memory : undefined);
            for (const name of [start, '_initialize']) {
                const called = name === undefined ? undefined : exports[name];
                if (typeof called === 'function')
                    called();
            }
            instances.push({ name, exports: without(exports, start) });
        }
        catch (thrown) {
            const { message, trace } = explainThrown(thrown, doing);
            throw new InitializationError('preload', message, {
                trace: start === undefined ? trace : trace.map(({ name }) => ({ name })),
            });
        }
    }
    return instances;
}
function findImports(module, instances, wasi) {
    const { imports, provide } = startImports();
    for (const { module: from, name } of WebAssembly.Module.imports(module)) {
        const earlier = instances.find(instance => instance.name === from)?.exports[name];
        const value = earlier ?? wasi?.find(from, name);
        if (value === undefined)
            throw new Error(`it imports \`${from}\` \`${name}\`, which nothing provides`);
        provide(from, name, value);
    }
    return imports;
}
function without(exports, name) {
    if (name === undefined)
        return exports;
    const others = Object.create(null);
    for (const [key, value] of Object.entries(exports))
        if (key !== name)
            others[key] = value;
    return others;
}

;// CONCATENATED MODULE: ./build/host/instance/references.js
function readReference(global) {
    return global.value;
}
function openTable(exported) {
    const table = exported;
    return openWith(table, entry => table.get(entry));
}
function openWith(table, read) {
    const isWide = typeof table.length === 'bigint';
    return { length: Number(table.length), read: isWide ? entry => read(BigInt(entry)) : read };
}
const references_hidden = Symbol('exnref');
function openOpaqueTable(exported, nullReader) {
    const table = exported;
    const module = new WebAssembly.Module(nullReader);
    const { exports } = new WebAssembly.Instance(module, { tables: { 0: table } });
    const isNull = exports.isNull;
    return openWith(table, entry => (isNull(entry) ? null : references_hidden));
}
function references_readEntries(exported) {
    const { length, read } = openTable(exported);
    return Array.from({ length }, (_, entry) => read(entry));
}
function findFunctionsIn(table, importedFunctions) {
    if (!table)
        return () => undefined;
    let imported;
    return value => {
        const named = Number(value.name);
        if (Number.isInteger(named) && named >= 0 && named < table.length && table.get(named) === value)
            return named;
        imported ??= mapFirst(table, importedFunctions);
        return imported.get(value);
    };
}
function mapFirst(table, count) {
    const indices = new Map();
    for (let index = count - 1; index >= 0; index--)
        indices.set(table.get(index), index);
    return indices;
}
const nullReference = { kind: 'null' };
function describeReference(value, findFunction) {
    if (value === null)
        return nullReference;
    if (typeof value === 'function') {
        const index = findFunction(value);
        return index === undefined ? foreign('a function of another instance') : { kind: 'func', index };
    }
    if (typeof value === 'number')
        return { kind: 'i31', value };
    if (value === references_hidden)
        return foreign('an exception reference');
    if (typeof value === 'object' && Object.getPrototypeOf(value) === null)
        return foreign('a garbage-collected object');
    return foreign('a host reference');
}
function foreign(what) {
    return { kind: 'foreign', what };
}

;// CONCATENATED MODULE: ./build/host/instance/instance.js












function initializeInstance(module, instructions, options, stdin, say, clock = wallClock) {
    const observer = createObserver();
    const opened = [];
    const print = options.printed && createPrinter(options.printed);
    const openWasi = options => {
        const wasi = createWasi(options, { stdin, observer, print });
        opened.push(wasi);
        return wasi;
    };
    const started = performance.now();
    try {
        const linked = instance_link(module, instructions, options, openWasi, say, clock);
        const initialized = initialize(module, instructions, linked, say, clock);
        const whole = performance.now() - started;
        return {
            ...initialized,
            times: { ...initialized.times, whole },
            memories: linked.memories,
            observed: observer.observed(),
            refusedWrites: listRefused(opened),
            openFiles: opened.flatMap(wasi => wasi.openFiles()),
        };
    }
    catch (error) {
        throw nameRefused(error, listRefused(opened));
    }
    finally {
        for (const wasi of opened)
            wasi.close();
    }
}
function listRefused(opened) {
    return [...new Set(opened.flatMap(wasi => wasi.refusedWrites()))];
}
const shownCharacters = 100;
function nameRefused(error, [path, ...others]) {
    if (path === undefined || !(error instanceof InitializationError))
        return error;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    const refused = `before that, it could not write to \`${path.slice(0, shownCharacters)}\`${more}: directories are read-only here, expected the option \`writable-dirs: true\` where it has to`;
    return new InitializationError(error.code, `${error.message}; ${refused}`, error);
}
function instance_link(module, instructions, options, openWasi, say, clock) {
    const wasi = options.wasi && openWasi(options.wasi);
    const started = clock();
    const memories = instructions.memories.map(makeMemory);
    const memoryTime = clock() - started;
    const { imports, provide } = startImports();
    for (const [index, memory] of memories.entries())
        provide(instructions.memoryModule, `memory:${index}`, memory);
    for (const preload of instantiatePreloads(options, openWasi, say))
        for (const [name, value] of Object.entries(preload.exports))
            provide(preload.name, name, value);
    const wanted = WebAssembly.Module.imports(module);
    for (const { module, name, kind } of wanted) {
        const provided = kind === 'function' ? wasi?.find(module, name) : undefined;
        if (provided)
            provide(module, name, provided);
    }
    let called;
    provideStubs(instructions.stubs, wanted, provide, (index, abort) => {
        called ??= { ...wanted[index], gaveUp: abort && describeAbort(memories[0], abort) };
    });
    wasi?.attach(instructions.wasiMemory === undefined ? undefined : memories[instructions.wasiMemory]);
    const findEnding = (doing, error) => {
        const exit = wasi?.exit();
        return exit ? exited(doing, exit, error) : called && importCalled(doing, called, error);
    };
    return { imports, memories, memoryTime, findEnding };
}
function initialize(module, { references, objectTables, start, calls }, { imports, memoryTime, findEnding }, say, clock) {
    const attempt = (doing, step) => {
        say(doing);
        try {
            return step();
        }
        catch (thrown) {
            const error = explainThrown(thrown, doing);
            throw findEnding(doing, error) ?? error;
        }
    };
    const started = clock();
    const { exports } = attempt('instantiate the module', () => new WebAssembly.Instance(module, imports));
    const instantiated = clock();
    const initialReferences = references.map(({ name }) => readReference(exports[name]));
    const initialEntries = new Map(objectTables.map(({ index, name }) => [index, references_readEntries(exports[name])]));
    const beforeStart = clock();
    if (start !== undefined)
        attempt('run the start function', exports[start]);
    const beforeCalls = clock();
    for (const name of calls)
        attempt(`call \`${name}\``, exports[name]);
    const initialized = clock();
    return {
        exports,
        initialReferences,
        initialEntries,
        times: {
            instantiate: memoryTime + instantiated - started + beforeCalls - beforeStart,
            initialize: initialized - beforeCalls,
        },
    };
}
function importCalled(doing, { module, name, gaveUp }, { trace }) {
    const call = `it called the import \`${module}\` \`${name}\`, which nothing provides`;
    const remedy = isWasi(module)
        ? 'WASI to be allowed (the option `allow-wasi`), or an initialization that calls no import'
        : 'a preload that provides it, or an initialization that calls no import';
    const found = gaveUp === undefined ? `${call}; expected ${remedy}` : `${gaveUp} (${call})`;
    return new InitializationError('import-called', `cannot ${doing}: ${found}`, { trace: trace.slice(1) });
}
function exited(doing, { code, signal }, { trace }) {
    const found = signal ? `it raised ${signal} (proc_raise)` : `it exited with code ${code} (proc_exit)`;
    return new InitializationError('exit', `cannot ${doing}: ${found}, ${explainExit(doing, code)}`, {
        exitCode: code,
        trace: trace.slice(1),
    });
}
function explainExit(doing, code) {
    if (doing.endsWith('`_start`') && code === 0)
        return 'expected an init function that returns (the option `init-func`): a command exits when `main` has ended, and keeps no state';
    const any = code === 0 ? ', whatever its code' : '';
    return `expected it to return: there is no state to keep after an exit${any}`;
}

;// CONCATENATED MODULE: ./build/wasm/limits.js

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

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/wizer/snapshot/ranges.js
function mergeRanges(parts, gap) {
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const starts = new Float64Array(count);
    const ends = new Float64Array(count);
    let offset = 0;
    for (const part of parts) {
        starts.set(part.starts.subarray(0, part.count), offset);
        ends.set(part.ends.subarray(0, part.count), offset);
        offset += part.count;
    }
    return joinRanges({ count, starts, ends }, (_start, end, nextStart) => nextStart - end <= gap);
}
function closeSmallestGaps(memories, maxRanges) {
    const gaps = gapsOf(memories);
    const kept = Math.max(0, maxRanges - memories.filter(({ count }) => count > 0).length);
    if (kept >= gaps.length)
        return memories;
    const limit = kept === 0 ? Number.POSITIVE_INFINITY : gaps.toSorted()[gaps.length - kept];
    let equalKept = kept - gaps.reduce((larger, gap) => larger + (gap > limit ? 1 : 0), 0);
    return memories.map(ranges => joinRanges(ranges, (_start, end, nextStart) => {
        const gap = nextStart - end;
        return gap < limit || (gap === limit && equalKept-- <= 0);
    }));
}
function joinRanges(ranges, joins) {
    const starts = new Float64Array(ranges.count);
    const ends = new Float64Array(ranges.count);
    let count = 0;
    for (let i = 0; i < ranges.count; i++) {
        const start = ranges.starts[i];
        const end = ranges.ends[i];
        if (count === 0 || !joins(starts[count - 1], ends[count - 1], start, end))
            starts[count++] = start;
        ends[count - 1] = end;
    }
    return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}
function gapsOf(memories) {
    const gaps = new Float64Array(memories.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0));
    let index = 0;
    for (const { count, starts, ends } of memories)
        for (let i = 1; i < count; i++)
            gaps[index++] = starts[i] - ends[i - 1];
    return gaps;
}

;// CONCATENATED MODULE: ./build/host/scan/collect.js

function collectRanges(gap, maxRanges) {
    const mostHeld = Math.max(2 * maxRanges, 4096);
    let closing = gap;
    let starts = [];
    let ends = [];
    const close = () => {
        const count = starts.length;
        const found = { count, starts: new Float64Array(starts), ends: new Float64Array(ends) };
        const kept = closeSmallestGaps([found], maxRanges)[0];
        if (kept.count < count)
            closing = Math.max(closing, smallestGap(kept));
        return kept;
    };
    return {
        emit: (start, end) => {
            starts.push(start);
            ends.push(end);
            if (starts.length === mostHeld) {
                const kept = close();
                starts = Array.from(kept.starts);
                ends = Array.from(kept.ends);
            }
            return closing;
        },
        finish: () => ({ ranges: close(), gap: closing }),
    };
}
function smallestGap({ count, starts, ends }) {
    let smallest = Number.MAX_SAFE_INTEGER;
    for (let i = 1; i < count; i++)
        smallest = Math.min(smallest, starts[i] - ends[i - 1]);
    return smallest;
}

;// CONCATENATED MODULE: ./build/host/scan/kernel.js
const kernels = {
    i32: 'AGFzbQEAAAABFQRgAnx8AXxgA3x8fABgAABgAn5+AAIXAgAEZW1pdAAAAAZtZW1vcnkCAwCAgAQDBAMBAgMGGAN+AUIAC34BQn8LfgFCgICAgICAgIBACwcIAQRzY2FuAAEK1QMDRQEDfiAA/AYhAyAB/AYhBCAC/AYkAANAIAMgBFMEQCADQoCAwAB8IQUgBSAEVQRAIAQhBQsgAyAFEAMgBSEDDAELCxACCxYAIwFCAFkEQCMBuSMCuRAA/AYkAAsL9QIBBH4CQANAIAAgAVkNASAAp/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9JP1krSAAp/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIQhoQgAKf9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CIIYgAKf9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CMIaEhCECIAJQBEAgAELAAHwhAANAIABCgAF8IAFVDQIgAKf9AAQAIACn/QAEEP1QIACn/QAEICAAp/0ABDD9UP1QIACn/QAEQCAAp/0ABFD9UCAAp/0ABGAgAKf9AARw/VD9UP1Q/VMNAiAAQoABfCEADAALCyMAQj5ZBEBCfyACeoZCfyACeYiDIQILA0AgAnohAyACIAOIQn+FeiEEIAAgA3whAyADIwJ9IwBVBEAQAiADJAELIAMgBHwkAiACQgAgAn2DIQUgAiACIAV8gyECIAJCAFINAAsgAELAAHwhAAwACwsL',
    i64: 'AGFzbQEAAAABFQRgAnx8AXxgA3x8fABgAABgAn5+AAIXAgAEZW1pdAAAAAZtZW1vcnkCBwCAgBADBAMBAgMGGAN+AUIAC34BQn8LfgFCgICAgICAgIBACwcIAQRzY2FuAAEK7QMDRQEDfiAA/AYhAyAB/AYhBCAC/AYkAANAIAMgBFMEQCADQoCAwAB8IQUgBSAEVQRAIAQhBQsgAyAFEAMgBSEDDAELCxACCxYAIwFCAFkEQCMBuSMCuRAA/AYkAAsLjQMBBH4CQANAIAAgAVkNAQJ+IAAL/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0k/WStAn4gAAv9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CEIaEAn4gAAv9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CIIYCfiAAC/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIwhoSEIQIgAlAEQCAAQsAAfCEAA0AgAEKAAXwgAVUNAgJ+IAAL/QAEAAJ+IAAL/QAEEP1QAn4gAAv9AAQgAn4gAAv9AAQw/VD9UAJ+IAAL/QAEQAJ+IAAL/QAEUP1QAn4gAAv9AARgAn4gAAv9AARw/VD9UP1Q/VMNAiAAQoABfCEADAALCyMAQj5ZBEBCfyACeoZCfyACeYiDIQILA0AgAnohAyACIAOIQn+FeiEEIAAgA3whAyADIwJ9IwBVBEAQAiADJAELIAMgBHwkAiACQgAgAn2DIQUgAiACIAV8gyECIAJCAFINAAsgAELAAHwhAAwACwsL',
};

;// CONCATENATED MODULE: ./build/host/scan/scan.js


const modules = new Map();
function scanMemory({ memory, address }, { from, to }, { gap, maxRanges }) {
    if (from % 64 || to % 64 || to > memory.buffer.byteLength)
        throw new Error(`bug: a scan from ${from} to ${to}`);
    const { emit, finish } = collectRanges(gap, maxRanges);
    const { exports } = new WebAssembly.Instance(kernelFor(address), { '': { memory, emit } });
    const scan = exports.scan;
    scan(from, to, gap);
    return finish();
}
function kernelFor(address) {
    const compiled = modules.get(address) ?? new WebAssembly.Module(Buffer.from(kernels[address], 'base64'));
    modules.set(address, compiled);
    return compiled;
}

;// CONCATENATED MODULE: ./build/host/scan/parts.js

const partSize = 32 * 1024 * 1024;
function planWork(memories, limits) {
    const parts = memories.flatMap(({ memory: { buffer } }, memory) => Array.from({ length: Math.ceil(buffer.byteLength / partSize) }, (_, index) => {
        const from = index * partSize;
        return { memory, from, to: Math.min(from + partSize, buffer.byteLength) };
    }));
    return { memories, limits, parts, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}
function scanParts(work, report) {
    let { gap } = work.limits;
    for (let part = take(work); part < work.parts.length; part = take(work)) {
        const scanned = scanPart(work, part, gap);
        gap = scanned.gap;
        report({ part, ranges: scanned.ranges });
    }
}
function scanPart({ memories, limits, parts }, index, gap = limits.gap) {
    const part = parts[index];
    return scanMemory(memories[part.memory], part, { ...limits, gap });
}
function take({ next }) {
    return Atomics.add(next, 0, 1);
}

;// CONCATENATED MODULE: ./build/host/scan/scan-memories.js




const bytesPerThread = 256 * 1024 * 1024;
async function scanMemories(memories, { gap, maxRanges, workerUrl, workers = (0,external_node_os_namespaceObject.availableParallelism)() - 1 }) {
    const size = memories.reduce((sum, { memory }) => sum + memory.buffer.byteLength, 0);
    const helpers = Math.max(0, Math.min(workers, Math.floor(size / bytesPerThread) - 1));
    const work = planWork(memories, { gap, maxRanges });
    const results = await scanTogether(work, workerUrl ? startWorkers(workerUrl, work, helpers) : []);
    const ranges = memories.map((_, memory) => mergeRanges(results.filter((_, part) => work.parts[part].memory === memory), gap));
    return closeSmallestGaps(ranges, maxRanges);
}
async function scanTogether(work, workers) {
    const results = new Map();
    const record = ({ part, ranges }) => results.set(part, ranges);
    const helped = new Promise(resolve => {
        let running = workers.length;
        for (const worker of workers) {
            worker.on('message', (result) => {
                record(result);
                if (results.size === work.parts.length)
                    resolve();
            });
            worker.on('error', () => { });
            worker.on('exit', () => {
                if (--running === 0)
                    resolve();
            });
        }
    });
    scanParts(work, record);
    if (results.size < work.parts.length)
        await helped;
    for (const worker of workers)
        void worker.terminate();
    return work.parts.map((_, part) => results.get(part) ?? scanPart(work, part).ranges);
}
function startWorkers(url, work, count) {
    const workers = [];
    try {
        while (workers.length < count)
            workers.push(new external_node_worker_threads_namespaceObject.Worker(url, { workerData: work, execArgv: [] }));
    }
    catch { }
    return workers;
}

;// CONCATENATED MODULE: ./build/host/instance/state.js



async function readState(instance, instructions, request, scanWorker) {
    const started = performance.now();
    const { exports } = instance;
    const { functionTable, importedFunctions, probes } = instructions;
    const functions = functionTable === undefined ? undefined : exports[functionTable];
    const findFunction = findFunctionsIn(functions, importedFunctions);
    const globals = [...readNumbers(exports, instructions), ...readReferences(instance, instructions, findFunction)];
    const tables = request.tables.map(index => readTable(instance, instructions, index, findFunction));
    const dropped = probes.filter(({ name }) => traps(exports[name]));
    const memories = await readMemories(instance, instructions, request, scanWorker);
    return {
        globals,
        tables,
        memories,
        droppedData: dropped.filter(({ kind }) => kind === 'data').map(({ segment }) => segment),
        droppedElements: dropped.filter(({ kind }) => kind === 'element').map(({ segment }) => segment),
        time: performance.now() - started,
    };
}
function traps(probe) {
    try {
        probe();
        return false;
    }
    catch {
        return true;
    }
}
function readNumbers(exports, { globalReader, readGlobals }) {
    if (!globalReader)
        return [];
    const globals = Object.fromEntries(readGlobals.map((name, slot) => [slot, exports[name]]));
    const reader = new WebAssembly.Instance(new WebAssembly.Module(globalReader.bytes), { globals });
    reader.exports.read();
    const view = new DataView(reader.exports.memory.buffer);
    return globalReader.globals.map(({ index, at, holds }) => ({ index, value: readValue(view, at, holds) }));
}
function readValue(view, offset, holds) {
    switch (holds) {
        case 'i32':
            return { kind: 'i32', value: view.getInt32(offset, true) };
        case 'i64':
            return { kind: 'i64', value: view.getBigInt64(offset, true) };
        case 'f32':
            return { kind: 'f32', bits: view.getUint32(offset, true) };
        case 'f64':
            return { kind: 'f64', bits: view.getBigUint64(offset, true) };
        case 'v128':
            return { kind: 'v128', low: view.getBigUint64(offset, true), high: view.getBigUint64(offset + 8, true) };
        case 'is-null':
            return view.getInt32(offset, true) ? nullReference : foreign('an exception reference');
    }
}
function readReferences({ exports, initialReferences }, { references }, findFunction) {
    return references.map(({ index, name }, position) => {
        const value = readReference(exports[name]);
        const found = describeReference(value, findFunction);
        const what = found.kind === 'foreign' ? found.what : found.kind === 'i31' ? 'a host reference' : undefined;
        return { index, value: what && value === initialReferences[position] ? { kind: 'initial', what } : found };
    });
}
function readTable({ exports, initialEntries }, { tables, nullReaders }, index, findFunction) {
    const exported = exports[tables[index].name];
    const nullReader = nullReaders.get(index);
    const { length, read } = nullReader ? openOpaqueTable(exported, nullReader) : openTable(exported);
    const initial = initialEntries.get(index);
    let isInitial = initial?.length === length;
    const references = [];
    const positions = new Map();
    const entries = new Int32Array(length);
    for (let entry = 0; entry < length; entry++) {
        const value = read(entry);
        isInitial &&= value === initial?.[entry];
        let position = positions.get(value);
        if (position === undefined) {
            position = references.push(describeReference(value, findFunction)) - 1;
            positions.set(value, position);
        }
        entries[entry] = position;
    }
    return { index, isInitial, references, entries };
}
async function readMemories({ memories }, instructions, { gap, maxRanges }, workerUrl) {
    const scanned = memories.map((memory, index) => ({ memory, address: instructions.memories[index].address }));
    const ranges = await scanMemories(scanned, { gap, maxRanges, workerUrl });
    return memories.map(({ buffer }, index) => ({
        pages: BigInt(buffer.byteLength / pageSize),
        buffer,
        ranges: ranges[index],
    }));
}

;// CONCATENATED MODULE: ./build/host/start-up/collector.js
const most = 64 * 1024 * 1024;
function createCollector(collect = createCollect()) {
    let waiting = 0;
    return {
        drop(memories) {
            waiting += sizeOfMemories(memories);
        },
        makeRoom(bytes) {
            if (waiting === 0 || waiting + bytes <= most)
                return;
            collect();
            waiting = 0;
        },
    };
}
function sizeOfMemories(memories) {
    return memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
}
function createCollect() {
    let gc;
    return () => {
        if (!gc) {
            const { setFlagsFromString } = process.getBuiltinModule('node:v8');
            setFlagsFromString('--expose-gc');
            gc = process.getBuiltinModule('node:vm').runInNewContext('gc');
            setFlagsFromString('--no-expose-gc');
        }
        gc();
    };
}

;// CONCATENATED MODULE: ./build/host/start-up/measure-input.js


const samples = { most: 20, short: 5 };
const disturbed = 2;
function measureInitialization({ module, instructions, options, observed, time, memory }, budget, stdin, collector) {
    const silent = { ...options, wasi: options.wasi && silence(options.wasi), printed: undefined };
    const expected = JSON.stringify(observed);
    const clock = time > disturbed ? createQuietClock() : wallClock;
    const times = [];
    if (time > Math.max(budget, samples.short))
        return times;
    let spent = 0;
    do {
        collector.makeRoom(memory);
        const started = clock();
        try {
            const instance = initializeInstance(module, instructions, silent, stdin, () => { }, clock);
            collector.drop(instance.memories);
            if (JSON.stringify(instance.observed) !== expected)
                break;
            times.push(instance.times.instantiate + instance.times.initialize);
        }
        catch {
            break;
        }
        spent += clock() - started;
    } while (times.length < samples.most && spent + times.at(-1) <= budget);
    return times;
}
function silence(wasi) {
    return { ...wasi, output: { ...wasi.output, stdout: undefined, stderr: undefined } };
}

;// CONCATENATED MODULE: ./build/host/start-up/measure-output.js

const measure_output_samples = { least: 5, most: 50, enough: 60 };
function measureInstantiation(module, stubs, budget) {
    const { imports, provide } = startImports();
    provideStubs(stubs, WebAssembly.Module.imports(module), provide, () => { });
    const times = [];
    let spent = 0;
    while (spent < budget || (times.length < measure_output_samples.least && spent < measure_output_samples.enough)) {
        const started = performance.now();
        new WebAssembly.Instance(module, imports);
        const time = performance.now() - started;
        spent += time;
        if (times.push(time) === measure_output_samples.most)
            break;
    }
    return times;
}

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
    const { port1, port2 } = new MessageChannel();
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
            const part = stdin_ahead.subarray(0, wanted);
            stdin_ahead = stdin_ahead.subarray(part.length);
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
let stdin_ahead = new Uint8Array(0);
let filling;
let ended = false;
async function fillAhead() {
    while (stdin_ahead.length === 0 && !ended) {
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
            stdin_ahead = typeof value === 'string' ? Buffer.from(value) : value;
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/host/threads/module-worker.js










const outputShare = 0.2;
Error.stackTraceLimit = 64;
const data = external_node_worker_threads_namespaceObject.workerData;
const scanWorker = data.scanWorker === undefined ? undefined : new URL(data.scanWorker);
const stdin = createStdinMailbox(data.stdin);
const collector = createCollector();
let current;
let module_worker_last;
function reply(message) {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(message);
}
async function module_worker_answer(message) {
    switch (message.kind) {
        case 'initialize': {
            const { number, module, instructions, options } = message;
            const say = (doing) => reply({ kind: 'doing', doing });
            const instance = initializeInstance(module, instructions, options, stdin, say);
            current = { instance, instructions };
            const { observed, refusedWrites, openFiles, times } = instance;
            const memory = sizeOfMemories(instance.memories);
            const time = times.instantiate + times.initialize;
            module_worker_last = { number, module, instructions, options, observed, time, memory };
            return reply({ kind: 'initialized', observed, refusedWrites, openFiles, memory, times });
        }
        case 'read': {
            if (!current)
                throw new Error('bug: nothing was initialized');
            const { instance, instructions } = current;
            return reply({ kind: 'state', state: await readState(instance, instructions, message.request, scanWorker) });
        }
        case 'assemble': {
            const { assembleText } = await __nccwpck_require__.e(/* import() */ 119).then(__nccwpck_require__.bind(__nccwpck_require__, 119));
            return reply({ kind: 'assembled', result: await assembleText(message.text) });
        }
        case 'validate':
            return reply({ kind: 'validated', isValid: WebAssembly.validate(message.bytes) });
        case 'measure': {
            const { module, stubs, again, budget } = message;
            const after = measureInstantiation(module, stubs, outputShare * budget);
            const before = module_worker_last && module_worker_last.number === again ? measureInitialization(module_worker_last, (1 - outputShare) * budget, stdin, collector) : [];
            return reply({ kind: 'measured', before, after });
        }
        case 'close':
            collector.drop(current?.instance.memories ?? []);
            current = undefined;
    }
}
external_node_worker_threads_namespaceObject.parentPort?.on('message', (message) => module_worker_answer(message).catch(thrown => {
    const isOwn = thrown instanceof InitializationError;
    const { code, message, trace, exitCode } = isOwn ? thrown : explainThrown(thrown, 'run the module');
    reply({ kind: 'failed', error: { code, message, trace, exitCode } });
}));
reply({ kind: 'ready', version: engineVersion });

