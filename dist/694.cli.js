export const id = 694;
export const ids = [694];
export const modules = {

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

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEngines: () => (/* binding */ createEngines)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
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
var errors = __webpack_require__(2952);
// EXTERNAL MODULE: ./build/engine/memory.js
var memory = __webpack_require__(916);
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


/***/ })

};
