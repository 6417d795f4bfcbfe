import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
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
    frames;
    exitCode;
    constructor(code, message, details = {}) {
        super(code, message, details.cause);
        this.frames = details.frames ?? [];
        this.exitCode = details.exitCode;
    }
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

;// CONCATENATED MODULE: ./build/host/instance/failure.js


const shownFrames = 20;
const failure_shownName = 200;
function explainThrown(thrown, doing, codeShift) {
    const frames = readFrames(thrown, codeShift);
    const fail = (code, found) => new InitializationError(code, `cannot ${doing}: ${found}`, { frames });
    if (thrown instanceof WebAssembly.RuntimeError)
        return fail('trap', `it trapped: ${thrown.message}`);
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
function readFrames(thrown, codeShift) {
    const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
    const found = stack.split('\n').flatMap(line => readFrame(line) ?? []);
    const frames = found.map(({ name, module, index, offset }) => {
        const shown = shorten(toLine(readName(name, module) ?? `function ${index}`), failure_shownName);
        if (module !== found.at(-1).module)
            return `${shown} of another module`;
        if (codeShift === undefined)
            return shown;
        return `${shown} (at offset 0x${(offset - codeShift).toString(16)})`;
    });
    return frames.length > shownFrames ? [...frames.slice(0, shownFrames), '…'] : frames;
}
function readName(name, module) {
    const [, moduleName = ''] = /^wasm:\/\/wasm\/(.*)-[0-9a-f]+$/.exec(module) ?? [];
    return name === undefined || name === moduleName ? undefined : name;
}

;// CONCATENATED MODULE: ./build/host/wasi/interface/preview1.js
const errno = {
    success: 0,
    badf: 8,
    fault: 21,
    fbig: 22,
    ilseq: 25,
    inval: 28,
    io: 29,
    loop: 32,
    nametoolong: 37,
    noent: 44,
    nospc: 51,
    notsup: 58,
    overflow: 61,
    pipe: 64,
    spipe: 70,
    notcapable: 76,
};
const clockId = { realtime: 0, monotonic: 1 };
const fileType = { directory: 3, regularFile: 4, symbolicLink: 7 };
const lookupFlag = { symlinkFollow: 0x1 };
const openFlag = { create: 0x1, truncate: 0x8 };
const right = { read: 0x2n, write: 0x40n };
const signals = 'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS'.split(' ');
const wordSize = 4;
const timestampSize = 8;
const vector = { byteSize: 8, address: 0, length: 4 };
const dirent = { byteSize: 24, next: 0, nameLength: 16, type: 20 };
const fdstat = { byteSize: 24, rights: 8, inheritedRights: 16 };
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

;// CONCATENATED MODULE: ./build/host/wasi/files/directory.js


const windowSize = 0x10_0000;
const dots = ['.', '..'].map(name => ({ name: Buffer.from(name), type: fileType.directory }));
function sortDirectories(functions, guest) {
    const listings = new Map();
    function fd_readdir({ fd, buf, buf_len, cookie, bufused }) {
        const target = guest.bytes(buf, buf_len);
        const used = guest.view(bufused, wordSize);
        let listing = listings.get(fd);
        if (cookie === 0n || !listing) {
            const entries = readEntries(functions, guest, fd);
            listing = [...dots, ...entries.sort((one, other) => Buffer.compare(one.name, other.name))].map(encodeEntry);
            listings.set(fd, listing);
        }
        let length = 0;
        for (let index = Number(cookie); index < listing.length && length < buf_len; index++) {
            const entry = listing[index].subarray(0, buf_len - length);
            target.set(entry, length);
            length += entry.length;
        }
        used.setUint32(0, length, true);
        return errno.success;
    }
    return { ...functions, fd_readdir };
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
function readEntries({ fd_readdir }, guest, fd) {
    const buf_len = Math.min(guest.size(), windowSize) - 8;
    return guest.borrow(buf_len + 8, buf => {
        const bufused = buf + buf_len;
        const entries = [];
        for (let cookie = 0n;;) {
            const result = fd_readdir({ fd, buf, buf_len, cookie, bufused });
            if (result !== errno.success)
                throw new WasiError(result);
            const used = guest.word(bufused);
            const view = guest.view(buf, used);
            const before = entries.length;
            for (let at = 0; at + dirent.byteSize <= used;) {
                const nameAt = at + dirent.byteSize;
                const end = nameAt + view.getUint32(at + dirent.nameLength, true);
                if (end > used)
                    break;
                const name = guest.bytes(buf + nameAt, end - nameAt).slice();
                entries.push({ name, type: view.getUint8(at + dirent.type) });
                cookie = view.getBigUint64(at + dirent.next, true);
                at = end;
            }
            if (entries.length === before)
                return entries;
        }
    });
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/host/wasi/files/locate.js




function locate(base, text, { follows = false, creates = false }) {
    const { root } = base;
    const named = (0,external_node_path_namespaceObject.resolve)(base.path, text);
    if ((0,external_node_path_namespaceObject.isAbsolute)(text) || !isWithin(base.path, named))
        throw new WasiError(errno.notcapable);
    let path = named;
    if (named !== root) {
        const parent = findReal((0,external_node_path_namespaceObject.dirname)(named));
        if (parent === undefined)
            return { place: { path, root }, text };
        if (!isWithin(root, parent))
            throw new WasiError(errno.notcapable);
        path = (0,external_node_path_namespaceObject.join)(parent, (0,external_node_path_namespaceObject.basename)(named));
    }
    if (follows) {
        const real = findReal(path);
        if (real === undefined && creates && isLink(path))
            throw new WasiError(errno.notcapable);
        path = real ?? path;
        if (!isWithin(root, path))
            throw new WasiError(errno.notcapable);
    }
    const fromBase = (0,external_node_path_namespaceObject.relative)(base.path, path).split(external_node_path_namespaceObject.sep).join('/') || '.';
    return { place: { path, root }, text: text.endsWith('/') ? `${fromBase}/` : fromBase };
}
function isLink(path) {
    return askHost(() => (0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink()) ?? false;
}
function findReal(path) {
    return askHost(() => external_node_fs_namespaceObject.realpathSync.native(path));
}
function askHost(look) {
    try {
        return look();
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return undefined;
    }
}
function isWithin(root, path) {
    const rest = (0,external_node_path_namespaceObject.relative)(root, path);
    return rest !== '..' && !rest.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(rest);
}

;// CONCATENATED MODULE: ./build/host/wasi/files/paths.js




const longestPath = 65_535;
const firstPreopen = 3;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function containPaths(functions, guest, preopens) {
    const places = new Map();
    for (const [index, host] of preopens.entries()) {
        const path = external_node_fs_namespaceObject.realpathSync.native(host);
        places.set(firstPreopen + index, { path, root: path });
    }
    function find({ fd, path, path_len }, lookup = {}) {
        const text = readPath(guest, path, path_len);
        const base = places.get(fd);
        return base ? locate(base, text, lookup) : { text };
    }
    function lend(text, call, keep = []) {
        const bytes = Buffer.from(`${text}\0`);
        const use = (path) => {
            guest.bytes(path, bytes.length).set(bytes);
            return call({ path, path_len: bytes.length - 1 });
        };
        return guest.borrow(bytes.length, use, keep);
    }
    function lendTwo(from, to, call) {
        const old_path_len = Buffer.byteLength(from);
        const new_path_len = Buffer.byteLength(to);
        return lend(`${from}\0${to}`, ({ path }) => call({ old_path: path, old_path_len, new_path: path + old_path_len + 1, new_path_len }));
    }
    function callOn(call, params, { lookup, outputs } = {}) {
        return lend(find(params, lookup).text, lent => call({ ...params, ...lent }), outputs);
    }
    return {
        functions: {
            ...functions,
            path_create_directory: params => callOn(functions.path_create_directory, params),
            path_remove_directory: params => callOn(functions.path_remove_directory, params),
            path_unlink_file: params => callOn(functions.path_unlink_file, params),
            path_readlink(params) {
                const { buf, buf_len, bufused } = params;
                const outputs = [
                    { address: buf, size: buf_len },
                    { address: bufused, size: wordSize },
                ];
                return callOn(functions.path_readlink, params, { outputs });
            },
            path_filestat_get(params) {
                const outputs = [{ address: params.stat, size: filestat.byteSize }];
                const lookup = { follows: isFollowed(params.flags) };
                return callOn(functions.path_filestat_get, { ...params, flags: 0 }, { lookup, outputs });
            },
            path_filestat_set_times(params) {
                const lookup = { follows: isFollowed(params.flags) };
                return callOn(functions.path_filestat_set_times, { ...params, flags: 0 }, { lookup });
            },
            path_open(params) {
                const { dirflags, oflags, opened_fd } = params;
                const follows = isFollowed(dirflags);
                const { text, place } = find(params, { follows, creates: (oflags & openFlag.create) !== 0 });
                if (!follows && place && isLink(place.path))
                    return errno.loop;
                const outputs = [{ address: opened_fd, size: wordSize }];
                const result = lend(text, lent => functions.path_open({ ...params, ...lent, dirflags: 0 }), outputs);
                if (place && result === errno.success)
                    places.set(guest.word(opened_fd), place);
                return result;
            },
            path_link(params) {
                const { old_fd, old_flags, old_path, old_path_len, new_fd, new_path, new_path_len } = params;
                const lookup = { follows: isFollowed(old_flags) };
                const from = find({ fd: old_fd, path: old_path, path_len: old_path_len }, lookup);
                const to = find({ fd: new_fd, path: new_path, path_len: new_path_len }, lookup);
                return lendTwo(from.text, to.text, lent => functions.path_link({ ...params, ...lent, old_flags: 0 }));
            },
            path_rename(params) {
                const { fd, old_path, old_path_len, new_fd, new_path, new_path_len } = params;
                const from = find({ fd, path: old_path, path_len: old_path_len });
                const to = find({ fd: new_fd, path: new_path, path_len: new_path_len });
                return lendTwo(from.text, to.text, lent => functions.path_rename({ ...params, ...lent }));
            },
            path_symlink(params) {
                const { old_path, old_path_len, fd, new_path, new_path_len } = params;
                const from = readPath(guest, old_path, old_path_len);
                const to = find({ fd, path: new_path, path_len: new_path_len });
                return lendTwo(from, to.text, lent => functions.path_symlink({ ...params, ...lent }));
            },
            fd_close({ fd }) {
                places.delete(fd);
                return functions.fd_close({ fd });
            },
            fd_renumber({ fd, to }) {
                const result = functions.fd_renumber({ fd, to });
                const place = places.get(fd);
                if (result === errno.success && place && fd !== to) {
                    places.delete(fd);
                    places.set(to, place);
                }
                return result;
            },
        },
        close() {
            for (const fd of places.keys())
                functions.fd_close({ fd });
            places.clear();
        },
    };
}
function isFollowed(flags) {
    return (flags & lookupFlag.symlinkFollow) !== 0;
}
function readPath(guest, address, size) {
    if (size === 0)
        throw new WasiError(errno.noent);
    if (size > longestPath)
        throw new WasiError(errno.nametoolong);
    const bytes = guest.bytes(address, size).slice();
    if (bytes.includes(0))
        throw new WasiError(errno.inval);
    try {
        return utf8.decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            throw new WasiError(errno.ilseq);
        throw error;
    }
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
        const result = answer(call, params);
        return result === errno.overflow ? errno.fault : result;
    };
}
function answer(call, params) {
    try {
        return call(params);
    }
    catch (error) {
        if (error instanceof WasiError)
            return error.errno;
        throw error;
    }
}
function nameParameters(positional) {
    const named = Object.entries(parameters).flatMap(([name, types]) => {
        const call = positional[name];
        const names = Object.keys(types);
        return call ? [[name, params => call(...names.map(name => params[name]))]] : [];
    });
    return Object.fromEntries(named);
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
            return memory;
        },
        size: () => memory.buffer.byteLength,
        bytes: (address, size) => new Uint8Array(check(address, size), address, size),
        view: (address, size) => new DataView(check(address, size), address, size),
        word: address => guest.view(address, wordSize).getUint32(0, true),
        setWord: (address, value) => guest.view(address, wordSize).setUint32(0, value, true),
        vectors(address, count) {
            const list = guest.view(address, count * vector.byteSize);
            return Array.from({ length: count }, (_, index) => {
                const at = index * vector.byteSize;
                return guest.bytes(list.getUint32(at + vector.address, true), list.getUint32(at + vector.length, true));
            });
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

;// CONCATENATED MODULE: ./build/host/wasi/node.js



const programName = 'wasm';
function createNodeWasi({ args, env, dirs }) {
    const Wasi = loadWasi();
    const preopens = Object.fromEntries(dirs.map(({ guest, host }) => [guest, host]));
    try {
        const wasi = new Wasi({ version: 'preview1', args: [programName, ...args], env, preopens });
        const functions = nameParameters(wasi.wasiImport);
        const hasVariables = Object.keys(env).length > 0;
        return {
            functions: hasVariables ? functions : { ...functions, environ_get: () => errno.success },
            preopens: Object.values(preopens),
            attach: (memory) => wasi.initialize({ exports: { memory } }),
        };
    }
    catch (cause) {
        const dir = dirs.find(({ host }) => !(0,external_node_fs_namespaceObject.statSync)(host, { throwIfNoEntry: false })?.isDirectory());
        if (!dir)
            throw cause;
        throw new Error(`cannot open \`${dir.host}\` for the module: expected a directory that exists`, { cause });
    }
}
function loadWasi() {
    const { emitWarning } = process;
    process.emitWarning = ((warning, ...rest) => {
        if (!String(warning).includes('WASI'))
            emitWarning.call(process, warning, ...rest);
    });
    try {
        return process.getBuiltinModule('node:wasi').WASI;
    }
    finally {
        process.emitWarning = emitWarning;
    }
}

;// CONCATENATED MODULE: ./build/host/wasi/streams/poll.js

function createPoll(host, layout) {
    return ({ in: input, out: output, nsubscriptions, nevents }) => {
        if (nsubscriptions === 0)
            return errno.inval;
        const list = host.guest.view(input, nsubscriptions * layout.byteSize);
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




function createStreams({ stdin, output }, { guest, stdin: mailbox, observer }) {
    const readInput = openInput(stdin, mailbox);
    let left = output.limit ?? Number.POSITIVE_INFINITY;
    const noSeek = () => errno.spipe;
    return {
        fd_read({ fd, iovs, iovs_len, nread }) {
            if (fd !== 0)
                return errno.badf;
            observer.count('stdin');
            const target = guest.vectors(iovs, iovs_len).find(({ length }) => length > 0);
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
            if (target !== undefined)
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
            if (error.code === 'EAGAIN')
                pause(retryAfter);
            else
                throw asWasiError(error);
        }
    }
}
const writeErrors = {
    EBADF: errno.badf,
    EFBIG: errno.fbig,
    ENOSPC: errno.nospc,
    EPIPE: errno.pipe,
};
function asWasiError(error) {
    const { code } = error;
    return code === undefined ? error : new WasiError(writeErrors[code] ?? errno.io);
}

;// CONCATENATED MODULE: ./build/host/wasi/streams/streams.js



const last = 2;
const places = ['fd', 'old_fd', 'new_fd'];
function serveStreams(functions, options, host) {
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
    return {
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
            if (!isOpen(functions, host.guest, source))
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
}
function isOpen({ fd_fdstat_get }, guest, fd) {
    return guest.borrow(fdstat.byteSize, stat => fd_fdstat_get({ fd, stat })) === errno.success;
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













function createWasi(options, { stdin, observer }) {
    const guest = createGuest();
    const node = createNodeWasi(options);
    const { functions: exitFunctions, exit } = createExit();
    const clock = options.deterministic ? fixedClock(options.deterministic.epoch) : hostClock;
    const files = containPaths(node.functions, guest, node.preopens);
    const sorted = sortDirectories(files.functions, guest);
    const steady = options.deterministic ? fixHost(sorted, guest, clock) : sorted;
    const observed = observe(steady, observer);
    const streamed = serveStreams(observed, options, { guest, stdin, observer });
    const pollHost = { guest, clock, observer, isOpen: fd => isOpen(streamed, guest, fd) };
    const preview1 = { ...streamed, ...exitFunctions, poll_oneoff: createPoll(pollHost, subscription) };
    const modules = new Map([
        ['wasi_snapshot_preview1', preview1],
        ['wasi_unstable', toUnstable(preview1, guest, pollHost)],
    ]);
    return {
        find(module, name) {
            const functions = modules.get(module);
            return functions && findFunction(functions, name);
        },
        attach: memory => node.attach(guest.attach(memory)),
        exit,
        close: files.close,
    };
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
    const host = { called: onCall };
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
            const { message, frames } = explainThrown(thrown, doing, start === undefined ? 0 : undefined);
            throw new InitializationError('preload', message, { frames });
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
function references_readEntries(exported) {
    const table = exported;
    return readEach(table, entry => table.get(entry));
}
function readEach(table, read) {
    const isWide = typeof table.length === 'bigint';
    return Array.from({ length: Number(table.length) }, (_, entry) => read((isWide ? BigInt(entry) : entry)));
}
const references_hidden = Symbol('exnref');
function readNulls(exported, nullReader) {
    const table = exported;
    const module = new WebAssembly.Module(nullReader);
    const { exports } = new WebAssembly.Instance(module, { tables: { 0: table } });
    const isNull = exports.isNull;
    return readEach(table, entry => (isNull(entry) ? null : references_hidden));
}
function findFunctionsIn(table, importedFunctions) {
    if (!table)
        return () => undefined;
    return value => {
        const named = Number(value.name);
        if (Number.isInteger(named) && named >= 0 && named < table.length && table.get(named) === value)
            return named;
        for (let index = 0; index < importedFunctions; index++)
            if (table.get(index) === value)
                return index;
        return undefined;
    };
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







function initializeInstance(module, instructions, options, stdin, say) {
    const observer = createObserver();
    const opened = [];
    const openWasi = options => {
        const wasi = createWasi(options, { stdin, observer });
        opened.push(wasi);
        return wasi;
    };
    try {
        const linked = instance_link(module, instructions, options, openWasi, say);
        const initialized = initialize(module, instructions, linked, say);
        return { ...initialized, memories: linked.memories, observed: observer.observed() };
    }
    finally {
        for (const wasi of opened)
            wasi.close();
    }
}
function instance_link(module, instructions, options, openWasi, say) {
    const wasi = options.wasi && openWasi(options.wasi);
    const memories = instructions.memories.map(makeMemory);
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
    provideStubs(instructions.stubs, wanted, provide, index => {
        called ??= wanted[index];
    });
    wasi?.attach(instructions.wasiMemory === undefined ? undefined : memories[instructions.wasiMemory]);
    const findEnding = (doing, error) => {
        const exit = wasi?.exit();
        return exit ? exited(doing, exit, error) : called && importCalled(doing, called, error);
    };
    return { imports, memories, findEnding };
}
function makeMemory({ address, min, max }) {
    const size = (pages) => (address === 'i64' ? pages : Number(pages));
    try {
        return new WebAssembly.Memory({ address, initial: size(min), maximum: size(max), shared: true });
    }
    catch (cause) {
        const message = `cannot make a memory of ${min} pages: ${cause.message}`;
        throw new InitializationError('out-of-memory', message);
    }
}
function initialize(module, { codeShift, references, objectTables, start, calls }, { imports, findEnding }, say) {
    const attempt = (doing, step) => {
        say(doing);
        try {
            return step();
        }
        catch (thrown) {
            const error = explainThrown(thrown, doing, codeShift);
            throw findEnding(doing, error) ?? error;
        }
    };
    const started = performance.now();
    const { exports } = attempt('instantiate the module', () => new WebAssembly.Instance(module, imports));
    const initialReferences = references.map(({ name }) => readReference(exports[name]));
    const initialEntries = new Map(objectTables.map(({ index, name }) => [index, references_readEntries(exports[name])]));
    if (start !== undefined)
        attempt('run the start function', exports[start]);
    const instantiated = performance.now();
    for (const name of calls)
        attempt(`call \`${name}\``, exports[name]);
    const initialized = performance.now();
    return {
        exports,
        initialReferences,
        initialEntries,
        times: { instantiate: instantiated - started, initialize: initialized - instantiated },
    };
}
function importCalled(doing, { module, name }, { frames }) {
    const remedy = module.startsWith('wasi_')
        ? 'WASI to be allowed (allow-wasi), or an initialization that calls no import'
        : 'a preload that provides it, or an initialization that calls no import';
    const found = `it called the import \`${module}\` \`${name}\`, which nothing provides`;
    return new InitializationError('import-called', `cannot ${doing}: ${found}; expected ${remedy}`, {
        frames: frames.slice(1),
    });
}
function exited(doing, { code, signal }, { frames }) {
    const found = signal ? `it raised ${signal} (proc_raise)` : `it exited with code ${code} (proc_exit)`;
    const expected = 'expected it to return: there is no state to keep after an exit';
    return new InitializationError('exit', `cannot ${doing}: ${found}, ${expected}`, {
        exitCode: code,
        frames: frames.slice(1),
    });
}

;// CONCATENATED MODULE: ./build/host/instance/measure.js

function measureInstantiation(module, stubs) {
    const { imports, provide } = startImports();
    provideStubs(stubs, WebAssembly.Module.imports(module), provide, () => { });
    const times = Array.from({ length: 3 }, () => {
        const started = performance.now();
        new WebAssembly.Instance(module, imports);
        return performance.now() - started;
    });
    return times.sort((one, other) => one - other)[1];
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
    const table = exports[tables[index].name];
    const nullReader = nullReaders.get(index);
    const entries = nullReader ? readNulls(table, nullReader) : references_readEntries(table);
    const initial = initialEntries.get(index);
    return {
        index,
        isInitial: initial?.length === entries.length && entries.every((entry, position) => entry === initial[position]),
        entries: entries.map(entry => describeReference(entry, findFunction)),
    };
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

;// CONCATENATED MODULE: ./build/host/threads/module-worker.js







Error.stackTraceLimit = 64;
const data = external_node_worker_threads_namespaceObject.workerData;
const scanWorker = data.scanWorker === undefined ? undefined : new URL(data.scanWorker);
const stdin = createStdinMailbox(data.stdin);
let current;
function reply(message) {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(message);
}
async function module_worker_answer(message) {
    switch (message.kind) {
        case 'initialize': {
            const { module, instructions, options } = message;
            const say = (doing) => reply({ kind: 'doing', doing });
            const instance = initializeInstance(module, instructions, options, stdin, say);
            current = { instance, instructions };
            return reply({ kind: 'initialized', observed: instance.observed, times: instance.times });
        }
        case 'read': {
            if (!current)
                throw new Error('bug: nothing was initialized');
            const { instance, instructions } = current;
            return reply({ kind: 'state', state: await readState(instance, instructions, message.request, scanWorker) });
        }
        case 'validate':
            return reply({ kind: 'validated', isValid: WebAssembly.validate(message.bytes) });
        case 'measure':
            return reply({ kind: 'measured', time: measureInstantiation(message.module, message.stubs) });
        case 'close':
            current = undefined;
    }
}
external_node_worker_threads_namespaceObject.parentPort?.on('message', (message) => module_worker_answer(message).catch(thrown => {
    const isOwn = thrown instanceof InitializationError;
    const { code, message, frames, exitCode } = isOwn ? thrown : explainThrown(thrown, 'run the module', undefined);
    reply({ kind: 'failed', error: { code, message, frames, exitCode } });
}));

