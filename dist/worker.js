import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/host/failure.js
/** From whatever ended a run to one sentence, and the wasm functions that were on the stack. */
/** A run that did not reach its end. */
class RunFailure extends Error {
    name = 'RunFailure';
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
/** Frames of a stack that are shown. */
const shownFrames = 20;
/**
 * Describes what an instance threw.
 * @param doing what was being done, such as `call \`wizer.initialize\``
 * @param codeShift how much later code stands in the instrumented copy; `undefined` leaves offsets out
 */
function describeThrown(thrown, doing, codeShift) {
    const frames = readFrames(thrown, codeShift);
    const fail = (code, found) => ({
        code,
        message: `cannot ${doing}: ${found}`,
        frames,
    });
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
/**
 * The wasm frames of a V8 stack, such as `    at f (wasm://wasm/1f:wasm-function[3]:0x2a)`, innermost first. The outermost
 * one is of the module that was called; those of others, which are preloads, have no place in its file.
 */
function readFrames(thrown, codeShift) {
    const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
    const found = stack.split('\n').flatMap(line => {
        const [, name, module, index, offset] = /^\s*at (?:(.*) \()?(wasm:\/\/.*):wasm-function\[(\d+)\]:0x([0-9a-f]+)\)?$/.exec(line) ?? [];
        return index === undefined || offset === undefined ? [] : [{ name, module, index, offset }];
    });
    const frames = found.map(({ name, module, index, offset }) => {
        const isOwn = module === found.at(-1)?.module;
        const place = codeShift === undefined || !isOwn
            ? ''
            : ` (at offset 0x${(Number.parseInt(offset, 16) - codeShift).toString(16)})`;
        return `${readName(name, module) ?? `function ${index}`}${isOwn ? '' : ' of another module'}${place}`;
    });
    // How many there are nobody knows: V8 stops collecting them too.
    return frames.length > shownFrames ? [...frames.slice(0, shownFrames), '…'] : frames;
}
/**
 * V8 writes `module.function` where the name section names the module, which its address then shows, and the module's name
 * or nothing for a function without a name.
 */
function readName(name, module) {
    const [, moduleName = ''] = /^wasm:\/\/wasm\/(.*)-[0-9a-f]+$/.exec(module ?? '') ?? [];
    return name === undefined || name === moduleName ? undefined : name;
}

;// CONCATENATED MODULE: ./build/wasm/errors.js
/** The one error of the format layer: bytes that are not the module they claim to be. */
/** Bytes that cannot be read as a core module. `offset` counts bytes from the start of the file. */
class errors_WasmError extends Error {
    name = 'WasmError';
    code;
    offset;
    constructor(code, message, offset) {
        super(`${toLine(message)} (at offset 0x${offset.toString(16)})`);
        this.code = code;
        this.offset = offset;
    }
}
/** `text` on one line: a name that a module brought along must not look like lines of ours, or move a cursor. */
function toLine(text) {
    return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, character => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

;// CONCATENATED MODULE: ./build/wasm/reader.js
/** A cursor over the bytes of a module: LEB128, names, vectors. Offsets are absolute, and every error says its own. */

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
class reader_Reader {
    bytes;
    /** Absolute offset of the next byte. */
    offset;
    /** Absolute offset that reading may not pass. */
    end;
    constructor(bytes, offset = 0, end = bytes.length) {
        this.bytes = bytes;
        this.offset = offset;
        this.end = end;
    }
    get done() {
        return this.offset >= this.end;
    }
    u8(what = 'a byte') {
        if (this.offset >= this.end)
            throw this.truncated(what);
        return this.bytes[this.offset++];
    }
    /** A byte of 0 or 1. */
    flag(what) {
        const start = this.offset;
        const byte = this.u8(what);
        if (byte > 1)
            throw new errors_WasmError('malformed', `${what} is 0x${byte.toString(16)}, expected 0 or 1`, start);
        return byte === 1;
    }
    /** A byte for which the format has only one value as yet. */
    zero(what) {
        const start = this.offset;
        const byte = this.u8(what);
        if (byte !== 0)
            throw new errors_WasmError('malformed', `${what} is 0x${byte.toString(16)}, expected 0`, start);
    }
    peek() {
        return this.offset < this.end ? this.bytes[this.offset] : undefined;
    }
    /** Unsigned LEB128 of at most 32 bits. */
    u32(what = 'an unsigned integer') {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.u8(what);
            if (shift === 28 && byte > 0x0f)
                break;
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value >>> 0;
        }
        throw new errors_WasmError('malformed', `${what} is encoded in more than 32 bits`, start);
    }
    /** Unsigned LEB128 of at most 64 bits. */
    u64(what = 'an unsigned integer') {
        const start = this.offset;
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.u8(what);
            if (shift === 63n && byte > 0x01)
                break;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        throw new errors_WasmError('malformed', `${what} is encoded in more than 64 bits`, start);
    }
    /** Signed LEB128 of at most 33 bits: block types and heap types, where negative values are codes. */
    s33(what = 'a signed integer') {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.u8(what);
            // Shifts past 31 bits would wrap: multiply, then take the sign of the last byte into account.
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return byte & 0x40 ? value - 2 ** (shift + 7) : value;
        }
        throw new errors_WasmError('malformed', `${what} is encoded in more than 33 bits`, start);
    }
    /** Signed LEB128 of 32 bits. */
    s32(what = 'a signed integer') {
        return Number(BigInt.asIntN(32, BigInt(this.s33(what))));
    }
    /** Signed LEB128 of 64 bits. */
    s64(what = 'a signed integer') {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.u8(what);
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asIntN(64, byte & 0x40 ? value - (1n << (shift + 7n)) : value);
        }
        throw new errors_WasmError('malformed', `${what} is encoded in more than 64 bits`, this.offset);
    }
    /** Passes one LEB128 of any size without decoding it. */
    skipLeb(what = 'an integer') {
        const start = this.offset;
        for (let size = 0; size < 10; size++)
            if (this.u8(what) < 0x80)
                return;
        throw new errors_WasmError('malformed', `${what} is encoded in more than 10 bytes`, start);
    }
    /** Passes `size` bytes; they must be there. */
    skip(size, what = 'bytes') {
        if (size > this.end - this.offset)
            throw this.truncated(what);
        this.offset += size;
    }
    /** A view of the next `size` bytes. */
    take(size, what = 'bytes') {
        const start = this.offset;
        this.skip(size, what);
        return this.bytes.subarray(start, start + size);
    }
    /** A length-prefixed UTF-8 name. */
    name(what = 'a name') {
        const size = this.u32(what);
        const start = this.offset;
        try {
            return utf8.decode(this.take(size, what));
        }
        catch (cause) {
            if (cause instanceof errors_WasmError)
                throw cause;
            throw new errors_WasmError('malformed', `${what} is not valid UTF-8`, start);
        }
    }
    /** A length-prefixed vector, each element by `read`. */
    vector(read, what = 'a vector') {
        const count = this.count(what);
        const items = [];
        for (let index = 0; index < count; index++)
            items.push(read(index));
        return items;
    }
    /** The length of a vector; an element takes a byte at least, so a count beyond the section is refused at once. */
    count(what = 'a vector') {
        const start = this.offset;
        const count = this.u32(what);
        if (count > this.end - this.offset)
            throw new errors_WasmError('truncated', `${what} of ${count} elements does not fit in its section`, start);
        return count;
    }
    truncated(what) {
        return new errors_WasmError('truncated', `the bytes end inside ${what}`, this.offset);
    }
}

;// CONCATENATED MODULE: ./build/wasm/types.js
/** Value, reference, function and composite types, with their encodings (core specification, 5.3). */

const numberTypes = new Map([
    [0x7f, 'i32'],
    [0x7e, 'i64'],
    [0x7d, 'f32'],
    [0x7c, 'f64'],
    [0x7b, 'v128'],
]);
const abstractHeapTypes = new Map([
    [0x70, 'func'],
    [0x6f, 'extern'],
    [0x6e, 'any'],
    [0x6d, 'eq'],
    [0x6c, 'i31'],
    [0x6b, 'struct'],
    [0x6a, 'array'],
    [0x69, 'exn'],
    [0x68, 'cont'],
    [0x71, 'none'],
    [0x72, 'noextern'],
    [0x73, 'nofunc'],
    [0x74, 'noexn'],
    [0x75, 'nocont'],
]);
const numberCodes = new Map([...numberTypes].map(([code, type]) => [type, code]));
const abstractHeapCodes = new Map([...abstractHeapTypes].map(([code, type]) => [type, code]));
const refNullCode = 0x63;
const refCode = 0x64;
const types_funcref = { nullable: true, heap: 'func' };
function types_isRefType(type) {
    return typeof type === 'object';
}
function readHeapType(reader) {
    const start = reader.offset;
    const code = reader.s33('a heap type');
    if (code >= 0)
        return code;
    const heap = abstractHeapTypes.get(code + 0x80);
    if (heap === undefined)
        throw new errors_WasmError('unsupported', `unknown heap type 0x${(code + 0x80).toString(16)}`, start);
    return heap;
}
function readValueType(reader) {
    const start = reader.offset;
    const code = reader.u8('a value type');
    const number = numberTypes.get(code);
    if (number !== undefined)
        return number;
    const heap = abstractHeapTypes.get(code);
    if (heap !== undefined)
        return { nullable: true, heap };
    if (code === refNullCode || code === refCode)
        return { nullable: code === refNullCode, heap: readHeapType(reader) };
    throw new errors_WasmError('unsupported', `unknown value type 0x${code.toString(16)}`, start);
}
function readRefType(reader) {
    const start = reader.offset;
    const type = readValueType(reader);
    if (!types_isRefType(type))
        throw new errors_WasmError('malformed', `expected a reference type, found ${type}`, start);
    return type;
}
function types_writeValueType(writer, type) {
    if (!types_isRefType(type))
        writer.u8(numberCodes.get(type));
    else if (type.nullable && typeof type.heap === 'string')
        writer.u8(abstractHeapCodes.get(type.heap));
    else {
        writer.u8(type.nullable ? refNullCode : refCode);
        types_writeHeapType(writer, type.heap);
    }
}
function types_writeHeapType(writer, heap) {
    if (typeof heap === 'number')
        writer.s64(BigInt(heap));
    else
        writer.u8(abstractHeapCodes.get(heap));
}
/** `i32`, `(ref null func)`: as the text format writes it. */
function types_renderType(type) {
    if (!types_isRefType(type))
        return type;
    if (type.nullable && (type.heap === 'func' || type.heap === 'extern' || type.heap === 'exn'))
        return `${type.heap}ref`;
    return `(ref ${type.nullable ? 'null ' : ''}${type.heap})`;
}
function renderFunctionType(params, results) {
    return `[${params.map(types_renderType).join(' ')}] -> [${results.map(types_renderType).join(' ')}]`;
}

;// CONCATENATED MODULE: ./build/wasm/const-expr.js
/** Constant expressions: passed over when they are only copied, written when the snapshot has a value for them. */


/** Reads an expression to its `end`, giving `visit` each instruction (prefixed opcodes as `prefix * 0x10000 + code`). */
function const_expr_readConstExpr(reader, visit) {
    const start = reader.offset;
    if (!visit && skipConstant(reader))
        return { start, end: reader.offset };
    for (;;) {
        const offset = reader.offset;
        const opcode = readOpcode(reader);
        if (opcode === 0x0b)
            return { start, end: reader.offset };
        const immediate = readImmediates(reader, opcode, offset);
        visit?.({ opcode, immediate, offset });
    }
}
/** Passes `i32.const N end`, which most expressions are, where that is what comes next. */
function skipConstant(reader) {
    const { bytes, offset, end } = reader;
    if (bytes[offset] !== 0x41)
        return false;
    let at = offset + 1;
    while (at < offset + 5 && bytes[at] >= 0x80)
        at++;
    if (at + 1 >= end || bytes[at + 1] !== 0x0b)
        return false;
    reader.offset = at + 2;
    return true;
}
function readOpcode(reader) {
    const byte = reader.u8('a constant expression');
    return byte === 0xfb || byte === 0xfd ? byte * 0x10000 + reader.u32('an opcode') : byte;
}
/** The first immediate where it is an index or a 32-bit constant, else 0. */
function readImmediates(reader, opcode, offset) {
    switch (opcode) {
        case 0x41: // i32.const
            return reader.s32('a constant');
        case 0x42: // i64.const
            reader.skipLeb('a constant');
            return 0;
        case 0x43: // f32.const
            reader.skip(4, 'a constant');
            return 0;
        case 0x44: // f64.const
            reader.skip(8, 'a constant');
            return 0;
        case 0xfd000c: // v128.const
            reader.skip(16, 'a constant');
            return 0;
        case 0x23: // global.get
        case 0xd2: // ref.func
            return reader.u32('an index');
        case 0xd0: // ref.null
            readHeapType(reader);
            return 0;
        case 0xfb0000: // struct.new
        case 0xfb0001: // struct.new_default
        case 0xfb0006: // array.new
        case 0xfb0007: // array.new_default
            return reader.u32('a type index');
        case 0xfb0008: {
            // array.new_fixed
            const type = reader.u32('a type index');
            reader.u32('a length');
            return type;
        }
        case 0x6a:
        case 0x6b:
        case 0x6c: // i32.add, sub, mul
        case 0x7c:
        case 0x7d:
        case 0x7e: // i64.add, sub, mul
        case 0xfb001a:
        case 0xfb001b: // any.convert_extern, extern.convert_any
        case 0xfb001c: // ref.i31
            return 0;
        default:
            throw new errors_WasmError('unsupported', `unknown instruction 0x${opcode.toString(16)} in a constant expression`, offset);
    }
}
/** Writes the one-instruction expression of `value`, its `end` included. */
function writeConstExpr(writer, value) {
    switch (value.kind) {
        case 'i32':
            writer.u8(0x41).s32(value.value);
            break;
        case 'i64':
            writer.u8(0x42).s64(value.value);
            break;
        case 'f32':
            writer.u8(0x43).bits32(value.bits);
            break;
        case 'f64':
            writer.u8(0x44).bits64(value.bits);
            break;
        case 'v128':
            writer.bytes([0xfd, 0x0c]).bits64(value.low).bits64(value.high);
            break;
        case 'func':
            writer.u8(0xd2).u32(value.index);
            break;
        case 'i31':
            writer.u8(0x41).s32(value.value).bytes([0xfb, 0x1c]);
            break;
        case 'null':
            writer.u8(0xd0);
            writeHeapType(writer, value.heap);
            break;
    }
    writer.u8(0x0b);
}

;// CONCATENATED MODULE: ./build/wasm/sections/data.js
/** The data section: where each segment stands and what its header says. */


function readData(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const head = readHead(reader);
        const size = reader.u32('the size of a data segment');
        reader.skip(size, 'a data segment');
        return { ...head, size, start, end: reader.offset };
    }, 'the data section');
}
function readHead(reader) {
    const start = reader.offset;
    const flags = reader.u32('the flags of a data segment');
    if (flags === 1)
        return { mode: 'passive' };
    if (flags > 2)
        throw new errors_WasmError('malformed', `unknown flags 0x${flags.toString(16)} of a data segment`, start);
    const memory = flags === 2 ? reader.u32('a memory index') : 0;
    return { mode: 'active', memory, offset: const_expr_readConstExpr(reader) };
}

;// CONCATENATED MODULE: ./build/wasm/sections/element.js
/** The element section: where each segment stands and what its header says. Its items are read on demand. */




const flag = { notActive: 1, explicitTableOrDeclared: 2, expressions: 4 };
function readElements(reader) {
    return reader.vector(() => readElement(reader), 'the element section');
}
function readElement(reader) {
    const start = reader.offset;
    const flags = reader.u32('the flags of an element segment');
    if (flags > 7)
        throw new errors_WasmError('malformed', `unknown flags 0x${flags.toString(16)} of an element segment`, start);
    const form = flags & flag.expressions ? 'expressions' : 'functions';
    const head = element_readHead(reader, flags);
    const type = flags & (flag.notActive | flag.explicitTableOrDeclared) ? readItemType(reader, form) : types_funcref;
    const itemsStart = reader.offset;
    const count = reader.count('the items of an element segment');
    for (let index = 0; index < count; index++) {
        if (form === 'functions')
            reader.skipLeb('a function index');
        else
            const_expr_readConstExpr(reader);
    }
    return { ...head, form, type, count, itemsStart, start, end: reader.offset };
}
function element_readHead(reader, flags) {
    if (flags & flag.notActive)
        return { mode: flags & flag.explicitTableOrDeclared ? 'declared' : 'passive' };
    const table = flags & flag.explicitTableOrDeclared ? reader.u32('a table index') : 0;
    return { mode: 'active', table, offset: const_expr_readConstExpr(reader) };
}
function readItemType(reader, form) {
    if (form === 'expressions')
        return readRefType(reader);
    reader.zero('an element kind');
    return { nullable: false, heap: 'func' };
}
/** The function indices that the items of a segment name by `ref.func`. */
function readElementFunctions(bytes, segment) {
    const reader = new Reader(bytes, segment.itemsStart, segment.end);
    const functions = [];
    const count = reader.u32();
    for (let index = 0; index < count; index++) {
        if (segment.form === 'functions')
            functions.push(reader.u32());
        else
            readConstExpr(reader, ({ opcode, immediate }) => {
                if (opcode === 0xd2)
                    functions.push(immediate);
            });
    }
    return functions;
}
/** The head of a segment that is not active, up to its items, which can then be copied from `segment`. */
function writeDeclaredHead(writer, segment) {
    const expressions = segment.form === 'expressions';
    writer.u8(flag.notActive | flag.explicitTableOrDeclared | (expressions ? flag.expressions : 0));
    if (expressions)
        writeValueType(writer, segment.type);
    else
        writer.u8(0x00);
}
/** A segment that only declares functions, so that `ref.func` may name them. */
function writeDeclaration(writer, functions) {
    writer.u8(flag.notActive | flag.explicitTableOrDeclared).u8(0x00);
    writer.vector(functions, index => writer.u32(index));
}
/** The head of an active segment of expressions of `type`, up to its items. `offset` writes the offset expression. */
function writeActiveHead(writer, table, type, offset) {
    writer.u8(flag.explicitTableOrDeclared | flag.expressions).u32(table);
    offset(writer);
    writeValueType(writer, type);
}
/** The head of an active segment of function indices, up to its items. */
function element_writeActiveFunctionsHead(writer, table, offset) {
    if (table === 0) {
        writer.u8(0);
        offset(writer);
    }
    else {
        writer.u8(flag.explicitTableOrDeclared).u32(table);
        offset(writer);
        writer.u8(0x00);
    }
}

;// CONCATENATED MODULE: ./build/wasm/sections/export.js
/** The export section. */

const kinds = ['func', 'table', 'memory', 'global', 'tag'];
function readExports(reader) {
    return reader.vector(() => {
        const name = reader.name('the name of an export');
        const start = reader.offset;
        const code = reader.u8('the kind of an export');
        const kind = kinds[code];
        if (kind === undefined)
            throw new errors_WasmError('unsupported', `unknown kind of export 0x${code.toString(16)}`, start);
        return { name, kind, index: reader.u32('an index') };
    }, 'the export section');
}
function export_writeExport(writer, { name, kind, index }) {
    writer.name(name).u8(kinds.indexOf(kind)).u32(index);
}

;// CONCATENATED MODULE: ./build/wasm/sections/global.js
/** The global section. */


function readGlobals(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const type = readValueType(reader);
        const mutable = reader.flag('a mutability');
        const instructions = [];
        const init = const_expr_readConstExpr(reader, instruction => instructions.push(instruction));
        return { type, mutable, init, instructions, start, end: reader.offset };
    }, 'the global section');
}

;// CONCATENATED MODULE: ./build/wasm/limits.js
/** Limits of memories and tables, and the numbers that V8 sets. */

/** Bytes of a WebAssembly page. */
const limits_pageSize = 65_536;
/** Pages that V8 gives a memory at most: 4 GiB with 32-bit addresses, 16 GiB with 64-bit ones (v8/src/wasm/wasm-limits.h). */
const maxPages = { i32: 65536n, i64: 262144n };
/** Data segments that V8 accepts in a module (v8/src/wasm/wasm-limits.h). */
const maxDataSegments = 100_000;
/** Bytes of a module that V8 accepts (v8/src/wasm/wasm-limits.h). */
const maxModuleSize = 1_073_741_824;
function readLimits(reader, what) {
    const start = reader.offset;
    const flags = reader.u8(`the limits of ${what}`);
    if (flags & 0x08)
        throw new errors_WasmError('unsupported', `${what} has a page size of its own (custom-page-sizes), which V8 lacks: use pages of 65,536 bytes`, start);
    if (flags > 0x07)
        throw new errors_WasmError('malformed', `unknown flags 0x${flags.toString(16)} in the limits of ${what}`, start);
    const min = reader.u64('a minimum');
    return {
        address: flags & 0x04 ? 'i64' : 'i32',
        shared: (flags & 0x02) !== 0,
        min,
        max: flags & 0x01 ? reader.u64('a maximum') : undefined,
    };
}
function limits_writeLimits(writer, { address, shared, min, max }) {
    writer.u8((max === undefined ? 0 : 0x01) | (shared ? 0x02 : 0) | (address === 'i64' ? 0x04 : 0));
    writer.u64(min);
    if (max !== undefined)
        writer.u64(max);
}

;// CONCATENATED MODULE: ./build/wasm/sections/table.js
/** The table section. */



function readTableType(reader) {
    const element = readRefType(reader);
    return { element, limits: readLimits(reader, 'a table') };
}
function readTables(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const hasInit = reader.peek() === 0x40;
        if (hasInit)
            reader.skip(2, 'a table');
        const type = readTableType(reader);
        const init = hasInit ? const_expr_readConstExpr(reader) : undefined;
        return { ...type, init, start, end: reader.offset };
    }, 'the table section');
}
/** Writes a table; `init` are the bytes of its initial expression, `end` included. */
function table_writeTable(writer, { element, limits }, init) {
    if (init)
        writer.bytes([0x40, 0x00]);
    writeValueType(writer, element);
    writeLimits(writer, limits);
    if (init)
        writer.bytes(init);
}

;// CONCATENATED MODULE: ./build/wasm/sections/import.js
/** The import section. */




function readImports(reader) {
    return reader.vector(() => {
        const offset = reader.offset;
        const module = reader.name('the module name of an import');
        const name = reader.name('the name of an import');
        return { module, name, offset, ...readDescription(reader) };
    }, 'the import section');
}
function readDescription(reader) {
    const start = reader.offset;
    const kind = reader.u8('the kind of an import');
    switch (kind) {
        case 0x00:
            return { kind: 'func', type: reader.u32('a type index') };
        case 0x01:
            return { kind: 'table', type: readTableType(reader) };
        case 0x02:
            return { kind: 'memory', limits: readLimits(reader, 'an imported memory') };
        case 0x03: {
            const type = readValueType(reader);
            return { kind: 'global', type, mutable: reader.flag('a mutability') };
        }
        case 0x04:
            reader.zero('a tag attribute');
            return { kind: 'tag', type: reader.u32('a type index') };
        default:
            throw new errors_WasmError('unsupported', `unknown kind of import 0x${kind.toString(16)}`, start);
    }
}
function import_writeMemoryImport(writer, module, name, limits) {
    writer.name(module).name(name).u8(0x02);
    writeLimits(writer, limits);
}

;// CONCATENATED MODULE: ./build/wasm/sections/memory.js
/** The memory section. */

function readMemories(reader) {
    let index = 0;
    return reader.vector(() => readLimits(reader, `memory ${index++}`), 'the memory section');
}
function writeMemories(writer, memories) {
    writer.vector(memories, limits => writeLimits(writer, limits));
}

;// CONCATENATED MODULE: ./build/wasm/sections/tag.js
/** The tag section: the type index of each tag. */
function readTags(reader) {
    return reader.vector(() => {
        reader.zero('a tag attribute');
        return reader.u32('a type index');
    }, 'the tag section');
}

;// CONCATENATED MODULE: ./build/wasm/sections/type.js
/** The type section: recursion groups of sub types, flattened into the type index space. */


function readTypes(reader) {
    const types = [];
    const groups = reader.count('the type section');
    for (let group = 0; group < groups; group++) {
        if (reader.peek() === 0x4e) {
            reader.u8();
            const size = reader.count('a recursion group');
            for (let index = 0; index < size; index++)
                types.push(readSubType(reader));
        }
        else
            types.push(readSubType(reader));
    }
    return types;
}
function readSubType(reader) {
    const offset = reader.offset;
    const form = reader.peek();
    if (form !== 0x50 && form !== 0x4f)
        return { composite: readComposite(reader), final: true, offset };
    reader.u8();
    reader.vector(() => reader.u32('a super type'), 'the super types');
    return { composite: readComposite(reader), final: form === 0x4f, offset };
}
function readComposite(reader) {
    const start = reader.offset;
    const form = reader.u8('a type');
    switch (form) {
        case 0x60:
            return {
                kind: 'func',
                params: reader.vector(() => readValueType(reader), 'parameters'),
                results: reader.vector(() => readValueType(reader), 'results'),
            };
        case 0x5f:
            return { kind: 'struct', fields: reader.vector(() => readField(reader), 'fields') };
        case 0x5e:
            return { kind: 'array', fields: [readField(reader)] };
        case 0x5d:
            reader.s33('a continuation type');
            return { kind: 'cont' };
        default:
            throw new errors_WasmError('unsupported', `unknown type form 0x${form.toString(16)}`, start);
    }
}
function readField(reader) {
    const type = readStorageType(reader);
    return { type, mutable: reader.flag('a mutability') };
}
function readStorageType(reader) {
    const code = reader.peek();
    if (code !== 0x78 && code !== 0x77)
        return readValueType(reader);
    reader.u8();
    return code === 0x78 ? 'i8' : 'i16';
}

;// CONCATENATED MODULE: ./build/wasm/module.js
/**
 * Bytes to `Module`: the sections as they lie in the file, and of their contents what the passes need.
 * Function bodies, the contents of data segments and custom sections are left alone.
 */











const module_sectionIds = {
    custom: 0,
    type: 1,
    import: 2,
    function: 3,
    table: 4,
    memory: 5,
    global: 6,
    export: 7,
    start: 8,
    element: 9,
    code: 10,
    data: 11,
    dataCount: 12,
    tag: 13,
};
/** The order in which the specification wants the sections that are not custom (5.5.16). */
const module_sectionOrder = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];
/**
 * Parses a core module in the binary format.
 * @throws {WasmError} where the bytes are no such module; the offset says where.
 */
function parseModule(bytes) {
    checkPreamble(bytes);
    const sections = readSections(new reader_Reader(bytes, 8));
    const read = (id, readContents, absent) => {
        const section = sections.find(section => section.id === id);
        if (!section)
            return absent;
        const reader = new reader_Reader(bytes, section.contents, section.end);
        const contents = readContents(reader);
        if (!reader.done)
            throw new errors_WasmError('malformed', 'a section is longer than its contents', reader.offset);
        return contents;
    };
    const imports = read(module_sectionIds.import, readImports, []);
    const importedFunctions = imports.flatMap(entry => (entry.kind === 'func' ? [entry.type] : []));
    const defined = read(module_sectionIds.function, reader => reader.vector(() => reader.u32('a type index')), []);
    const module = {
        bytes,
        sections,
        types: read(module_sectionIds.type, readTypes, []),
        imports,
        functions: importedFunctions.concat(defined),
        importedFunctions: importedFunctions.length,
        tables: read(module_sectionIds.table, readTables, []),
        memories: read(module_sectionIds.memory, readMemories, []),
        tags: read(module_sectionIds.tag, readTags, []),
        globals: read(module_sectionIds.global, readGlobals, []),
        exports: read(module_sectionIds.export, readExports, []),
        start: read(module_sectionIds.start, reader => reader.u32('the start function'), undefined),
        elements: read(module_sectionIds.element, readElements, []),
        dataCount: read(module_sectionIds.dataCount, reader => reader.u32('the data count'), undefined),
        data: read(module_sectionIds.data, readData, []),
    };
    checkIndices(module);
    return module;
}
/** Indices past the end would name what is added to a copy of the module: they are looked at before there is one. */
function checkIndices(module) {
    const { types, imports, functions, exports, start } = module;
    const defined = { table: module.tables, memory: module.memories, global: module.globals, tag: module.tags };
    const count = (kind) => kind === 'func' ? functions.length : defined[kind].length + imports.filter(entry => entry.kind === kind).length;
    const check = (id, what, kind, index, count) => {
        if (index < count)
            return;
        const offset = module_findSection(module, id)?.start ?? 0;
        throw new errors_WasmError('malformed', `${what} is ${kind} ${index}, of ${count} that there are`, offset);
    };
    const untyped = functions.findIndex(type => type >= types.length);
    if (untyped >= 0) {
        const id = untyped < module.importedFunctions ? module_sectionIds.import : module_sectionIds.function;
        check(id, `the type of function ${untyped}`, 'type', functions[untyped], types.length);
    }
    for (const { name, kind, index } of exports)
        check(module_sectionIds.export, `the export \`${name}\``, kind, index, count(kind));
    if (start !== undefined)
        check(module_sectionIds.start, 'the start function', 'func', start, functions.length);
}
function module_findSection(module, id) {
    return module.sections.find(section => section.id === id);
}
function checkPreamble(bytes) {
    if (bytes.length === 0)
        throw new errors_WasmError('empty', 'the input is empty, expected a WebAssembly module', 0);
    if (!startsWith(bytes, [0x00, 0x61, 0x73, 0x6d])) {
        if (looksLikeText(bytes))
            throw new errors_WasmError('text', 'the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse`', 0);
        throw new errors_WasmError('not-wasm', 'the input does not start with `\\0asm`, expected a WebAssembly module', 0);
    }
    if (bytes.length < 8)
        throw new errors_WasmError('truncated', 'the input ends inside its version', bytes.length);
    if (startsWith(bytes.subarray(4), [0x01, 0x00, 0x00, 0x00]))
        return;
    if (bytes[6] === 0x01 && bytes[7] === 0x00)
        throw new errors_WasmError('component', 'the input is a component, expected a core module: pre-initialize the core module before it is made a component', 4);
    throw new errors_WasmError('version', `the input has the version 0x${hex(bytes.subarray(4, 8))}, expected 0x01000000`, 4);
}
function startsWith(bytes, prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
function hex(bytes) {
    return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
/** The text format starts with white space, comments, and an opening parenthesis. */
function looksLikeText(bytes) {
    return /^(\xef\xbb\xbf|\s|;;[^\n]*\n|\(;[\s\S]*?;\))*\(\s*(module|component|;|@|func|type|import|memory|table|global|export)/.test(String.fromCharCode(...bytes.subarray(0, 1024)));
}
function readSections(reader) {
    const sections = [];
    let last = -1;
    while (!reader.done) {
        const start = reader.offset;
        const id = reader.u8('a section');
        const size = reader.u32('the size of a section');
        const contents = reader.offset;
        if (size > reader.end - contents)
            throw new errors_WasmError('truncated', `the input ends inside a section of ${size} bytes, of which ${reader.end - contents} are there`, start);
        if (id !== module_sectionIds.custom) {
            const position = module_sectionOrder.indexOf(id);
            if (position < 0)
                throw new errors_WasmError('unsupported', `unknown section ${id}`, start);
            if (position <= last)
                throw new errors_WasmError('malformed', `section ${id} is repeated or out of order`, start);
            last = position;
        }
        const name = id === module_sectionIds.custom
            ? new reader_Reader(reader.bytes, contents, contents + size).name('the name of a custom section')
            : '';
        reader.skip(size);
        sections.push({ id, start, contents, end: reader.offset, name });
    }
    return sections;
}

;// CONCATENATED MODULE: ./build/wasm/writer.js
/** The other side of the reader: a growing buffer that LEB128s, names and vectors are written to. */
const writer_utf8 = new TextEncoder();
class writer_Writer {
    buffer;
    length = 0;
    constructor(capacity = 256) {
        this.buffer = new Uint8Array(capacity);
    }
    /** Bytes written so far. */
    get size() {
        return this.length;
    }
    u8(byte) {
        this.reserve(1);
        this.buffer[this.length++] = byte;
        return this;
    }
    u32(value) {
        this.reserve(5);
        let rest = value >>> 0;
        while (rest >= 0x80) {
            this.buffer[this.length++] = (rest & 0x7f) | 0x80;
            rest >>>= 7;
        }
        this.buffer[this.length++] = rest;
        return this;
    }
    u64(value) {
        let rest = BigInt.asUintN(64, value);
        while (rest >= 0x80n) {
            this.u8(Number(rest & 0x7fn) | 0x80);
            rest >>= 7n;
        }
        return this.u8(Number(rest));
    }
    s32(value) {
        let rest = value | 0;
        for (;;) {
            const byte = rest & 0x7f;
            rest >>= 7;
            if ((rest === 0 && !(byte & 0x40)) || (rest === -1 && byte & 0x40))
                return this.u8(byte);
            this.u8(byte | 0x80);
        }
    }
    s64(value) {
        let rest = BigInt.asIntN(64, value);
        for (;;) {
            const byte = Number(rest & 0x7fn);
            rest >>= 7n;
            if ((rest === 0n && !(byte & 0x40)) || (rest === -1n && byte & 0x40))
                return this.u8(byte);
            this.u8(byte | 0x80);
        }
    }
    /** Little-endian bits of a float, which never pass through a JavaScript number. */
    bits32(bits) {
        return this.u8(bits & 0xff)
            .u8((bits >>> 8) & 0xff)
            .u8((bits >>> 16) & 0xff)
            .u8((bits >>> 24) & 0xff);
    }
    bits64(bits) {
        return this.bits32(Number(bits & 0xffffffffn)).bits32(Number((bits >> 32n) & 0xffffffffn));
    }
    bytes(bytes) {
        this.reserve(bytes.length);
        this.buffer.set(bytes, this.length);
        this.length += bytes.length;
        return this;
    }
    name(name) {
        const bytes = writer_utf8.encode(name);
        return this.u32(bytes.length).bytes(bytes);
    }
    vector(items, write) {
        this.u32(items.length);
        for (const item of items)
            write(item);
        return this;
    }
    /** The bytes written, as a view: write no more after this. */
    finish() {
        return this.buffer.subarray(0, this.length);
    }
    reserve(size) {
        const needed = this.length + size;
        if (needed <= this.buffer.length)
            return;
        const grown = new Uint8Array(Math.max(needed, this.buffer.length * 2));
        grown.set(this.buffer.subarray(0, this.length));
        this.buffer = grown;
    }
}
/** Size in bytes of `value` as an unsigned LEB128. */
function sizeOfU32(value) {
    return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}
/** Size in bytes of `value` (any safe integer) as a signed LEB128. */
function sizeOfSigned(value) {
    let size = 1;
    for (let limit = 0x40; value >= limit || value < -limit; limit *= 0x80)
        size++;
    return size;
}

;// CONCATENATED MODULE: ./build/wasm/encode.js
/** Sections to bytes: what nobody changed is a view of the input, new sections go where the specification wants them. */


const preamble = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
/**
 * Encodes a module whose sections are those of `module`, but for `changes` (by section id) and the custom sections
 * that `keepCustom` refuses. Gives parts: most of them views of the input.
 */
function encode_encodeModule(module, changes, keepCustom = () => true) {
    const parts = [preamble];
    const added = addedSections(module, changes);
    const writeAdded = (index) => {
        for (const id of added.get(index) ?? [])
            pushSection(parts, id, changes.get(id));
    };
    writeAdded(0);
    module.sections.forEach((section, index) => {
        const copied = section.id === sectionIds.custom ? keepCustom(section) : !changes.has(section.id);
        if (copied)
            parts.push(module.bytes.subarray(section.start, section.end));
        else if (section.id !== sectionIds.custom)
            pushSection(parts, section.id, changes.get(section.id));
        writeAdded(index + 1);
    });
    return parts;
}
/** Sections that the input lacks, by the number of input sections that go before: those up to the last that must. */
function addedSections(module, changes) {
    const added = new Map();
    for (const id of sectionOrder) {
        if (!changes.get(id) || module.sections.some(section => section.id === id))
            continue;
        const position = sectionOrder.indexOf(id);
        const before = module.sections.findLastIndex(section => section.id !== sectionIds.custom && sectionOrder.indexOf(section.id) < position);
        added.set(before + 1, [...(added.get(before + 1) ?? []), id]);
    }
    return added;
}
function pushSection(parts, id, contents) {
    if (!contents)
        return;
    const size = contents.reduce((sum, part) => sum + part.length, 0);
    parts.push(new Writer(8).u8(id).u32(size).finish());
    for (const part of contents)
        parts.push(part);
}
function sizeOfParts(parts) {
    return parts.reduce((sum, part) => sum + part.length, 0);
}
/** One array of all parts. */
function encode_concatenate(parts) {
    const bytes = new Uint8Array(sizeOfParts(parts));
    let offset = 0;
    for (const part of parts) {
        bytes.set(part, offset);
        offset += part.length;
    }
    return bytes;
}
/** A vector in the making: the elements of a section as they are, and those that `write` adds behind them. */
function encode_appendToVector(module, id, count, added, write) {
    const section = module.sections.find(section => section.id === id);
    const writer = new Writer();
    write(writer);
    const head = new Writer(8).u32(count + added).finish();
    if (!section)
        return [head, writer.finish()];
    const old = module.bytes.subarray(section.contents, section.end);
    return [head, old.subarray(skipCount(old)), writer.finish()];
}
function skipCount(contents) {
    return contents.findIndex(byte => byte < 0x80) + 1;
}

;// CONCATENATED MODULE: ./build/wizer/companion.js
/**
 * Two small modules that run beside the instance: stubs for imports that nobody provides, and a reader of globals
 * whose bits would not survive a JavaScript number.
 */






/** Bytes that a global takes in the memory of the reader. */
const globalSlot = 16;
/**
 * Every function and tag import as a module of its own, with the input's types, so that signatures which JavaScript
 * cannot call (v128, typed references) still give the import's name, by a trap that no handler in the module catches:
 * ```wat
 * (func (import "host" "called") (param i32))
 * (func (export "0") (type $of-the-import) i32.const 0  call 0  unreachable)
 * ```
 */
function companion_buildStubs(module) {
    const stubs = module.imports.flatMap((entry, index) => entry.kind === 'func' || entry.kind === 'tag' ? [{ index, kind: entry.kind, name: String(index) }] : []);
    if (stubs.length === 0)
        return undefined;
    const functions = stubs.filter(stub => stub.kind === 'func');
    const tags = stubs.filter(stub => stub.kind === 'tag');
    const writer = new Writer(64 * stubs.length + 1024);
    writer.bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
    writeTypes(writer, module);
    writeSection(writer, sectionIds.import, contents => contents.u32(1).name('host').name('called').u8(0x00).u32(module.types.length));
    writeSection(writer, sectionIds.function, contents => contents.vector(functions, stub => contents.u32(typeOf(module, stub.index))));
    if (tags.length > 0)
        writeSection(writer, sectionIds.tag, contents => contents.vector(tags, stub => contents.u8(0).u32(typeOf(module, stub.index))));
    writeSection(writer, sectionIds.export, contents => 
    // Function 0 is `called`.
    contents
        .u32(stubs.length)
        .bytes(writeExports(functions, 0x00, 1))
        .bytes(writeExports(tags, 0x04, 0)));
    writeSection(writer, sectionIds.code, contents => contents.vector(functions, stub => {
        const body = new Writer(16).u8(0).u8(0x41).s32(stub.index).bytes([0x10, 0x00, 0x00, 0x0b]).finish();
        contents.u32(body.length).bytes(body);
    }));
    return { bytes: writer.finish(), stubs };
}
function writeExports(stubs, kind, first) {
    const writer = new Writer();
    stubs.forEach((stub, position) => {
        writer
            .name(stub.name)
            .u8(kind)
            .u32(first + position);
    });
    return writer.finish();
}
function typeOf(module, importIndex) {
    const entry = module.imports[importIndex];
    return 'type' in entry && typeof entry.type === 'number' ? entry.type : -1;
}
/** The input's types, and behind them the type of `called`. */
function writeTypes(writer, module) {
    const section = findSection(module, sectionIds.type);
    const groups = section ? new Reader(module.bytes, section.contents, section.end).u32() : 0;
    const parts = appendToVector(module, sectionIds.type, groups, 1, added => added.bytes([0x60, 0x01, 0x7f, 0x00]));
    writeSection(writer, sectionIds.type, contents => {
        for (const part of parts)
            contents.bytes(part);
    });
}
/**
 * Reads mutable globals as bits:
 * ```wat
 * (global (import "globals" "0") (mut f32))
 * (func (export "read") i32.const 0  global.get 0  f32.store offset=0)
 * ```
 * Of references only those that JavaScript cannot look at (`exnref`) are read here, as whether they are null.
 */
function companion_buildGlobalReader(module) {
    const globals = module.globals.flatMap((global, index) => global.mutable && storeOf(global.type) ? [{ index, type: global.type }] : []);
    if (globals.length === 0)
        return undefined;
    const writer = new Writer(64 * globals.length + 256);
    writer.bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
    writeSection(writer, sectionIds.type, contents => contents.bytes([0x01, 0x60, 0x00, 0x00]));
    writeSection(writer, sectionIds.import, contents => {
        let slot = 0;
        contents.vector(globals, ({ type }) => {
            contents.name('globals').name(String(slot++)).u8(0x03);
            writeValueType(contents, type);
            contents.u8(0x01);
        });
    });
    writeSection(writer, sectionIds.function, contents => contents.bytes([0x01, 0x00]));
    writeSection(writer, sectionIds.memory, contents => {
        const min = BigInt(Math.ceil((globals.length * globalSlot) / pageSize));
        contents.u8(1);
        writeLimits(contents, { address: 'i32', shared: false, min, max: undefined });
    });
    writeSection(writer, sectionIds.export, contents => contents.u32(2).name('read').bytes([0x00, 0x00]).name('memory').bytes([0x02, 0x00]));
    writeSection(writer, sectionIds.code, contents => {
        const body = new Writer(16 * globals.length).u8(0);
        globals.forEach(({ type }, slot) => {
            body
                .bytes([0x41, 0x00, 0x23])
                .u32(slot)
                .bytes(storeOf(type) ?? [])
                .u8(0)
                .u32(slot * globalSlot);
        });
        body.u8(0x0b);
        contents.u32(1).u32(body.size).bytes(body.finish());
    });
    return {
        bytes: writer.finish(),
        globals: globals.map(({ index, type }) => ({ index, holds: isRefType(type) ? 'is-null' : type })),
    };
}
/** Whether JavaScript cannot look at a reference, not even to see that it is null. */
function companion_isOpaque({ heap }) {
    return heap === 'exn' || heap === 'noexn';
}
/**
 * Tells which entries of a table are null, where JavaScript cannot:
 * ```wat
 * (table (import "tables" "0") 0 exnref)
 * (func (export "isNull") (param i32) (result i32) local.get 0  table.get 0  ref.is_null)
 * ```
 */
function companion_buildNullReader({ element, limits: { address } }) {
    const writer = new Writer();
    writer.bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);
    const index = address === 'i64' ? 0x7e : 0x7f;
    writeSection(writer, sectionIds.type, contents => contents.bytes([0x01, 0x60, 0x01, index, 0x01, 0x7f]));
    writeSection(writer, sectionIds.import, contents => {
        writeValueType(contents.u32(1).name('tables').name('0').u8(0x01), element);
        writeLimits(contents, { address, shared: false, min: 0n, max: undefined });
    });
    writeSection(writer, sectionIds.function, contents => contents.bytes([0x01, 0x00]));
    writeSection(writer, sectionIds.export, contents => contents.u32(1).name('isNull').bytes([0x00, 0x00]));
    writeSection(writer, sectionIds.code, contents => contents.bytes([0x01, 0x07, 0x00, 0x20, 0x00, 0x25, 0x00, 0xd1, 0x0b]));
    return writer.finish();
}
/** The instruction that stores a value of `type`, up to its memory argument. */
function storeOf(type) {
    if (isRefType(type))
        return companion_isOpaque(type) ? [0xd1, 0x36] : undefined;
    return { i32: [0x36], i64: [0x37], f32: [0x38], f64: [0x39], v128: [0xfd, 0x0b] }[type];
}
function writeSection(writer, id, write) {
    const contents = new Writer();
    write(contents);
    writer.u8(id).u32(contents.size).bytes(contents.finish());
}

;// CONCATENATED MODULE: ./build/wasm/immediates.js
/** What instructions have for immediates, read in place: a cursor over bytes that allocates nothing. */

const valueTypes = { first: 0x65, last: 0x7f, refNull: 0x63, ref: 0x64 };
/** Prefixes of heap types: exact (custom descriptors), shared (shared-everything threads). */
const heapTypePrefixes = { exact: 0x62, shared: 0x65 };
/** Reading past `end` is noticed at the latest when the instruction is read; the bytes behind it may be another body's. */
class immediates_ImmediateReader {
    bytes;
    /** Where the instruction starts that is being read: the offset of errors. */
    offset = 0;
    /** Where the next byte stands. */
    position = 0;
    end = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    /** Passes a value type; gives its code. */
    valueType() {
        const code = this.bytes[this.position++];
        if (code === valueTypes.refNull || code === valueTypes.ref)
            this.heapType();
        else if (!(code >= valueTypes.first && code <= valueTypes.last)) {
            this.checkEnd();
            throw new WasmError('unsupported', `unknown value type 0x${code.toString(16)}`, this.position - 1);
        }
        return code;
    }
    heapType() {
        const byte = this.bytes[this.position];
        if (byte === heapTypePrefixes.exact || byte === heapTypePrefixes.shared)
            this.position++;
        return this.s33();
    }
    u32() {
        const byte = this.bytes[this.position++];
        return byte < 0x80 ? byte : this.longU32(byte);
    }
    longU32(firstByte) {
        let value = firstByte & 0x7f;
        for (let shift = 7; shift < 35; shift += 7) {
            const byte = this.bytes[this.position++];
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value >>> 0;
        }
        throw this.tooLong();
    }
    s33() {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.bytes[this.position++];
            // Shifts past 31 bits would wrap.
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return byte & 0x40 ? value - 2 ** (shift + 7) : value;
        }
        throw this.tooLong();
    }
    /** Passes an integer of at most 64 bits. */
    skipLeb() {
        for (let size = 0; size < 10; size++)
            if (this.bytes[this.position++] < 0x80)
                return;
        throw this.tooLong();
    }
    /** Whether a vector goes on; its count cannot be trusted to end before the body does. */
    isLeft(count) {
        if (count > 0 && this.position >= this.end)
            throw this.truncated();
        return count > 0;
    }
    tooLong() {
        this.checkEnd();
        return new WasmError('malformed', 'an immediate is encoded in too many bytes', this.offset);
    }
    checkEnd() {
        if (this.position > this.end)
            throw this.truncated();
    }
    truncated() {
        return new WasmError('truncated', 'a function body ends inside an instruction', this.offset);
    }
}

;// CONCATENATED MODULE: ./build/wasm/opcodes.js
/** Every instruction: its opcode, its name and the shape of its immediates. What reading them means is left to the cursor over the code. */
/**
 * What follows an opcode. Up to `index3` a shape is the number of unsigned LEB128s; `code.ts` knows the others by number.
 * Bytes that no row below names are `unknown`.
 */
const opcodes_shapes = {
    none: 0,
    index: 1,
    index2: 2,
    index3: 3,
    /** A signed LEB128 of 32 or 64 bits. */
    integer: 4,
    /** Alignment and flags, what the flags announce, and the offset. */
    memory: 5,
    memoryLane: 6,
    block: 7,
    byte: 8,
    bytes4: 9,
    bytes8: 10,
    bytes16: 11,
    labels: 12,
    types: 13,
    heap: 14,
    /** Flags, a label and two heap types. */
    cast: 15,
    /** A block type and the catch clauses of `try_table`. */
    catches: 16,
    /** A type and the handlers of `resume`. */
    handlers: 17,
    /** A type, a tag and handlers. */
    tagHandlers: 18,
    unknown: 255,
};
const single = [
    [0x00, 'none', 'unreachable nop'],
    [0x02, 'block', 'block loop if'],
    [0x05, 'none', 'else'],
    [0x06, 'block', 'try'],
    [0x07, 'index', 'catch throw rethrow'],
    [0x0a, 'none', 'throw_ref end'],
    [0x0c, 'index', 'br br_if'],
    [0x0e, 'labels', 'br_table'],
    [0x0f, 'none', 'return'],
    [0x10, 'index', 'call'],
    [0x11, 'index2', 'call_indirect'],
    [0x12, 'index', 'return_call'],
    [0x13, 'index2', 'return_call_indirect'],
    [0x14, 'index', 'call_ref return_call_ref'],
    [0x18, 'index', 'delegate'],
    [0x19, 'none', 'catch_all drop select'],
    [0x1c, 'types', 'select'],
    [0x1f, 'catches', 'try_table'],
    [0x20, 'index', 'local.get local.set local.tee global.get global.set table.get table.set'],
    [0x28, 'memory', 'i32.load i64.load f32.load f64.load i32.load8_s i32.load8_u i32.load16_s i32.load16_u'],
    [0x30, 'memory', 'i64.load8_s i64.load8_u i64.load16_s i64.load16_u i64.load32_s i64.load32_u'],
    [0x36, 'memory', 'i32.store i64.store f32.store f64.store i32.store8 i32.store16'],
    [0x3c, 'memory', 'i64.store8 i64.store16 i64.store32'],
    [0x3f, 'index', 'memory.size memory.grow'],
    [0x41, 'integer', 'i32.const i64.const'],
    [0x43, 'bytes4', 'f32.const'],
    [0x44, 'bytes8', 'f64.const'],
    [0x45, 'none', 'i32.eqz i32.eq i32.ne i32.lt_s i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u'],
    [0x50, 'none', 'i64.eqz i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u'],
    [0x5b, 'none', 'f32.eq f32.ne f32.lt f32.gt f32.le f32.ge f64.eq f64.ne f64.lt f64.gt f64.le f64.ge'],
    [0x67, 'none', 'i32.clz i32.ctz i32.popcnt i32.add i32.sub i32.mul i32.div_s i32.div_u i32.rem_s i32.rem_u'],
    [0x71, 'none', 'i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u i32.rotl i32.rotr'],
    [0x79, 'none', 'i64.clz i64.ctz i64.popcnt i64.add i64.sub i64.mul i64.div_s i64.div_u i64.rem_s i64.rem_u'],
    [0x83, 'none', 'i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u i64.rotl i64.rotr'],
    [0x8b, 'none', 'f32.abs f32.neg f32.ceil f32.floor f32.trunc f32.nearest f32.sqrt'],
    [0x92, 'none', 'f32.add f32.sub f32.mul f32.div f32.min f32.max f32.copysign'],
    [0x99, 'none', 'f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt'],
    [0xa0, 'none', 'f64.add f64.sub f64.mul f64.div f64.min f64.max f64.copysign'],
    [0xa7, 'none', 'i32.wrap_i64 i32.trunc_f32_s i32.trunc_f32_u i32.trunc_f64_s i32.trunc_f64_u'],
    [0xac, 'none', 'i64.extend_i32_s i64.extend_i32_u i64.trunc_f32_s i64.trunc_f32_u i64.trunc_f64_s i64.trunc_f64_u'],
    [0xb2, 'none', 'f32.convert_i32_s f32.convert_i32_u f32.convert_i64_s f32.convert_i64_u f32.demote_f64'],
    [0xb7, 'none', 'f64.convert_i32_s f64.convert_i32_u f64.convert_i64_s f64.convert_i64_u f64.promote_f32'],
    [0xbc, 'none', 'i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64'],
    [0xc0, 'none', 'i32.extend8_s i32.extend16_s i64.extend8_s i64.extend16_s i64.extend32_s'],
    [0xd0, 'heap', 'ref.null'],
    [0xd1, 'none', 'ref.is_null'],
    [0xd2, 'index', 'ref.func'],
    [0xd3, 'none', 'ref.eq ref.as_non_null'],
    [0xd5, 'index', 'br_on_null br_on_non_null'],
    [0xe0, 'index', 'cont.new'],
    [0xe1, 'index2', 'cont.bind'],
    [0xe2, 'index', 'suspend'],
    [0xe3, 'handlers', 'resume'],
    [0xe4, 'tagHandlers', 'resume_throw'],
    [0xe5, 'handlers', 'resume_throw_ref'],
    [0xe6, 'index2', 'switch'],
];
/** Garbage collection, and custom descriptors from 0x20 on. */
const gc = [
    [0x00, 'index', 'struct.new struct.new_default'],
    [0x02, 'index2', 'struct.get struct.get_s struct.get_u struct.set'],
    [0x06, 'index', 'array.new array.new_default'],
    [0x08, 'index2', 'array.new_fixed array.new_data array.new_elem'],
    [0x0b, 'index', 'array.get array.get_s array.get_u array.set'],
    [0x0f, 'none', 'array.len'],
    [0x10, 'index', 'array.fill'],
    [0x11, 'index2', 'array.copy array.init_data array.init_elem'],
    [0x14, 'heap', 'ref.test ref.test ref.cast ref.cast'],
    [0x18, 'cast', 'br_on_cast br_on_cast_fail'],
    [0x1a, 'none', 'any.convert_extern extern.convert_any ref.i31 i31.get_s i31.get_u'],
    [0x20, 'index', 'struct.new_desc struct.new_default_desc ref.get_desc'],
    [0x23, 'heap', 'ref.cast_desc_eq ref.cast_desc_eq'],
    [0x25, 'cast', 'br_on_cast_desc_eq br_on_cast_desc_eq_fail'],
];
/** Saturating truncation, bulk memory, reference types, memory control, wide arithmetic, half precision. */
const numeric = [
    [0x00, 'none', 'i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.trunc_sat_f64_s i32.trunc_sat_f64_u'],
    [0x04, 'none', 'i64.trunc_sat_f32_s i64.trunc_sat_f32_u i64.trunc_sat_f64_s i64.trunc_sat_f64_u'],
    [0x08, 'index2', 'memory.init'],
    [0x09, 'index', 'data.drop'],
    [0x0a, 'index2', 'memory.copy'],
    [0x0b, 'index', 'memory.fill'],
    [0x0c, 'index2', 'table.init'],
    [0x0d, 'index', 'elem.drop'],
    [0x0e, 'index2', 'table.copy'],
    [0x0f, 'index', 'table.grow table.size table.fill memory.discard'],
    [0x13, 'none', 'i64.add128 i64.sub128 i64.mul_wide_s i64.mul_wide_u'],
    [0x30, 'memory', 'f32.load_f16 f32.store_f16'],
];
/** SIMD, relaxed from 0x100 on, half precision from 0x120 on. */
const simd = [
    [0x00, 'memory', 'v128.load v128.load8x8_s v128.load8x8_u v128.load16x4_s v128.load16x4_u v128.load32x2_s'],
    [0x06, 'memory', 'v128.load32x2_u v128.load8_splat v128.load16_splat v128.load32_splat v128.load64_splat v128.store'],
    [0x0c, 'bytes16', 'v128.const i8x16.shuffle'],
    [0x0e, 'none', 'i8x16.swizzle i8x16.splat i16x8.splat i32x4.splat i64x2.splat f32x4.splat f64x2.splat'],
    [0x15, 'byte', 'i8x16.extract_lane_s i8x16.extract_lane_u i8x16.replace_lane'],
    [0x18, 'byte', 'i16x8.extract_lane_s i16x8.extract_lane_u i16x8.replace_lane'],
    [0x1b, 'byte', 'i32x4.extract_lane i32x4.replace_lane i64x2.extract_lane i64x2.replace_lane'],
    [0x1f, 'byte', 'f32x4.extract_lane f32x4.replace_lane f64x2.extract_lane f64x2.replace_lane'],
    [0x23, 'none', 'i8x16.eq i8x16.ne i8x16.lt_s i8x16.lt_u i8x16.gt_s i8x16.gt_u i8x16.le_s i8x16.le_u i8x16.ge_s'],
    [0x2c, 'none', 'i8x16.ge_u i16x8.eq i16x8.ne i16x8.lt_s i16x8.lt_u i16x8.gt_s i16x8.gt_u i16x8.le_s i16x8.le_u'],
    [0x35, 'none', 'i16x8.ge_s i16x8.ge_u i32x4.eq i32x4.ne i32x4.lt_s i32x4.lt_u i32x4.gt_s i32x4.gt_u i32x4.le_s'],
    [0x3e, 'none', 'i32x4.le_u i32x4.ge_s i32x4.ge_u f32x4.eq f32x4.ne f32x4.lt f32x4.gt f32x4.le f32x4.ge'],
    [0x47, 'none', 'f64x2.eq f64x2.ne f64x2.lt f64x2.gt f64x2.le f64x2.ge'],
    [0x4d, 'none', 'v128.not v128.and v128.andnot v128.or v128.xor v128.bitselect v128.any_true'],
    [0x54, 'memoryLane', 'v128.load8_lane v128.load16_lane v128.load32_lane v128.load64_lane'],
    [0x58, 'memoryLane', 'v128.store8_lane v128.store16_lane v128.store32_lane v128.store64_lane'],
    [0x5c, 'memory', 'v128.load32_zero v128.load64_zero'],
    [0x5e, 'none', 'f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i8x16.abs i8x16.neg i8x16.popcnt i8x16.all_true'],
    [0x64, 'none', 'i8x16.bitmask i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u'],
    [0x67, 'none', 'f32x4.ceil f32x4.floor f32x4.trunc f32x4.nearest i8x16.shl i8x16.shr_s i8x16.shr_u i8x16.add'],
    [0x6f, 'none', 'i8x16.add_sat_s i8x16.add_sat_u i8x16.sub i8x16.sub_sat_s i8x16.sub_sat_u f64x2.ceil f64x2.floor'],
    [0x76, 'none', 'i8x16.min_s i8x16.min_u i8x16.max_s i8x16.max_u f64x2.trunc i8x16.avgr_u'],
    [0x7c, 'none', 'i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u'],
    [0x7e, 'none', 'i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u'],
    [0x80, 'none', 'i16x8.abs i16x8.neg i16x8.q15mulr_sat_s i16x8.all_true i16x8.bitmask i16x8.narrow_i32x4_s'],
    [0x86, 'none', 'i16x8.narrow_i32x4_u i16x8.extend_low_i8x16_s i16x8.extend_high_i8x16_s i16x8.extend_low_i8x16_u'],
    [0x8a, 'none', 'i16x8.extend_high_i8x16_u i16x8.shl i16x8.shr_s i16x8.shr_u i16x8.add i16x8.add_sat_s'],
    [0x90, 'none', 'i16x8.add_sat_u i16x8.sub i16x8.sub_sat_s i16x8.sub_sat_u f64x2.nearest i16x8.mul i16x8.min_s'],
    [0x97, 'none', 'i16x8.min_u i16x8.max_s i16x8.max_u'],
    [0x9b, 'none', 'i16x8.avgr_u i16x8.extmul_low_i8x16_s i16x8.extmul_high_i8x16_s i16x8.extmul_low_i8x16_u'],
    [0x9f, 'none', 'i16x8.extmul_high_i8x16_u i32x4.abs i32x4.neg'],
    [0xa3, 'none', 'i32x4.all_true i32x4.bitmask'],
    [0xa7, 'none', 'i32x4.extend_low_i16x8_s i32x4.extend_high_i16x8_s i32x4.extend_low_i16x8_u'],
    [0xaa, 'none', 'i32x4.extend_high_i16x8_u i32x4.shl i32x4.shr_s i32x4.shr_u i32x4.add'],
    [0xb1, 'none', 'i32x4.sub'],
    [0xb5, 'none', 'i32x4.mul i32x4.min_s i32x4.min_u i32x4.max_s i32x4.max_u i32x4.dot_i16x8_s'],
    [0xbc, 'none', 'i32x4.extmul_low_i16x8_s i32x4.extmul_high_i16x8_s i32x4.extmul_low_i16x8_u'],
    [0xbf, 'none', 'i32x4.extmul_high_i16x8_u i64x2.abs i64x2.neg'],
    [0xc3, 'none', 'i64x2.all_true i64x2.bitmask'],
    [0xc7, 'none', 'i64x2.extend_low_i32x4_s i64x2.extend_high_i32x4_s i64x2.extend_low_i32x4_u'],
    [0xca, 'none', 'i64x2.extend_high_i32x4_u i64x2.shl i64x2.shr_s i64x2.shr_u i64x2.add'],
    [0xd1, 'none', 'i64x2.sub'],
    [0xd5, 'none', 'i64x2.mul i64x2.eq i64x2.ne i64x2.lt_s i64x2.gt_s i64x2.le_s i64x2.ge_s'],
    [0xdc, 'none', 'i64x2.extmul_low_i32x4_s i64x2.extmul_high_i32x4_s i64x2.extmul_low_i32x4_u'],
    [0xdf, 'none', 'i64x2.extmul_high_i32x4_u f32x4.abs f32x4.neg'],
    [0xe3, 'none', 'f32x4.sqrt f32x4.add f32x4.sub f32x4.mul f32x4.div f32x4.min f32x4.max f32x4.pmin f32x4.pmax'],
    [0xec, 'none', 'f64x2.abs f64x2.neg'],
    [0xef, 'none', 'f64x2.sqrt f64x2.add f64x2.sub f64x2.mul f64x2.div f64x2.min f64x2.max f64x2.pmin f64x2.pmax'],
    [0xf8, 'none', 'i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u f32x4.convert_i32x4_s f32x4.convert_i32x4_u'],
    [0xfc, 'none', 'i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero'],
    [0xfe, 'none', 'f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u'],
    [0x100, 'none', 'i8x16.relaxed_swizzle i32x4.relaxed_trunc_f32x4_s i32x4.relaxed_trunc_f32x4_u'],
    [0x103, 'none', 'i32x4.relaxed_trunc_f64x2_s_zero i32x4.relaxed_trunc_f64x2_u_zero'],
    [0x105, 'none', 'f32x4.relaxed_madd f32x4.relaxed_nmadd f64x2.relaxed_madd f64x2.relaxed_nmadd'],
    [0x109, 'none', 'i8x16.relaxed_laneselect i16x8.relaxed_laneselect i32x4.relaxed_laneselect'],
    [0x10c, 'none', 'i64x2.relaxed_laneselect f32x4.relaxed_min f32x4.relaxed_max f64x2.relaxed_min'],
    [0x110, 'none', 'f64x2.relaxed_max i16x8.relaxed_q15mulr_s i16x8.relaxed_dot_i8x16_i7x16_s'],
    [0x113, 'none', 'i32x4.relaxed_dot_i8x16_i7x16_add_s'],
    [0x120, 'none', 'f16x8.splat'],
    [0x121, 'byte', 'f16x8.extract_lane f16x8.replace_lane'],
    [0x130, 'none', 'f16x8.abs f16x8.neg f16x8.sqrt f16x8.ceil f16x8.floor f16x8.trunc f16x8.nearest f16x8.eq f16x8.ne'],
    [0x139, 'none', 'f16x8.lt f16x8.gt f16x8.le f16x8.ge f16x8.add f16x8.sub f16x8.mul f16x8.div f16x8.min f16x8.max'],
    [0x143, 'none', 'f16x8.pmin f16x8.pmax i16x8.trunc_sat_f16x8_s i16x8.trunc_sat_f16x8_u f16x8.convert_i16x8_s'],
    [0x148, 'none', 'f16x8.convert_i16x8_u f16x8.demote_f32x4_zero f16x8.demote_f64x2_zero f32x4.promote_low_f16x8'],
    [0x14e, 'none', 'f16x8.madd f16x8.nmadd'],
];
/** Threads, and shared-everything threads from 0x4f on, whose first immediate is a memory order. */
const atomic = [
    [0x00, 'memory', 'memory.atomic.notify memory.atomic.wait32 memory.atomic.wait64'],
    [0x03, 'byte', 'atomic.fence'],
    [0x04, 'none', 'pause'],
    [0x10, 'memory', 'i32.atomic.load i64.atomic.load i32.atomic.load8_u i32.atomic.load16_u i64.atomic.load8_u'],
    [0x15, 'memory', 'i64.atomic.load16_u i64.atomic.load32_u i32.atomic.store i64.atomic.store i32.atomic.store8'],
    [0x1a, 'memory', 'i32.atomic.store16 i64.atomic.store8 i64.atomic.store16 i64.atomic.store32'],
    [0x1e, 'memory', readModifyWrites('add')],
    [0x25, 'memory', readModifyWrites('sub')],
    [0x2c, 'memory', readModifyWrites('and')],
    [0x33, 'memory', readModifyWrites('or')],
    [0x3a, 'memory', readModifyWrites('xor')],
    [0x41, 'memory', readModifyWrites('xchg')],
    [0x48, 'memory', readModifyWrites('cmpxchg')],
    [0x4f, 'index2', 'global.atomic.get global.atomic.set global.atomic.rmw.add global.atomic.rmw.sub'],
    [0x53, 'index2', 'global.atomic.rmw.and global.atomic.rmw.or global.atomic.rmw.xor global.atomic.rmw.xchg'],
    [0x57, 'index2', 'global.atomic.rmw.cmpxchg table.atomic.get table.atomic.set table.atomic.rmw.xchg'],
    [0x5b, 'index2', 'table.atomic.rmw.cmpxchg'],
    [0x5c, 'index3', 'struct.atomic.get struct.atomic.get_s struct.atomic.get_u struct.atomic.set'],
    [0x60, 'index3', 'struct.atomic.rmw.add struct.atomic.rmw.sub struct.atomic.rmw.and struct.atomic.rmw.or'],
    [0x64, 'index3', 'struct.atomic.rmw.xor struct.atomic.rmw.xchg struct.atomic.rmw.cmpxchg'],
    [0x67, 'index2', 'array.atomic.get array.atomic.get_s array.atomic.get_u array.atomic.set'],
    [0x6b, 'index2', 'array.atomic.rmw.add array.atomic.rmw.sub array.atomic.rmw.and array.atomic.rmw.or'],
    [0x6f, 'index2', 'array.atomic.rmw.xor array.atomic.rmw.xchg array.atomic.rmw.cmpxchg'],
    [0x72, 'none', 'ref.i31_shared'],
];
function readModifyWrites(name) {
    return [
        ['i32', ''],
        ['i64', ''],
        ['i32', '8'],
        ['i32', '16'],
        ['i64', '8'],
        ['i64', '16'],
        ['i64', '32'],
    ]
        .map(([type, width]) => `${type}.atomic.rmw${width}.${name}${width ? '_u' : ''}`)
        .join(' ');
}
const tables = new Map([
    [0, single],
    [0xfb, gc],
    [0xfc, numeric],
    [0xfd, simd],
    [0xfe, atomic],
]);
function shapesOf(rows, size) {
    const result = new Uint8Array(size).fill(opcodes_shapes.unknown);
    for (const [first, shape, names] of rows)
        result.fill(opcodes_shapes[shape], first, first + names.split(' ').length);
    return result;
}
/** Shapes by the first byte; a prefix is `unknown` here. */
const opcodes_singleShapes = shapesOf(single, 256);
/** The first byte of prefixed opcodes. */
const opcodes_firstPrefix = 0xfb;
/** Shapes by `prefix - firstPrefix`, then by the code after the prefix. */
const opcodes_prefixedShapes = [gc, numeric, simd, atomic].map(rows => shapesOf(rows, 0x150));
/** The name of an instruction in the text format; opcodes are written `prefix * 0x10000 + code`. */
function opcodes_instructionName(opcode) {
    const code = opcode % 0x10000;
    for (const [first, , names] of tables.get((opcode - code) / 0x10000) ?? []) {
        const name = code < first ? undefined : names.split(' ')[code - first];
        if (name !== undefined)
            return name;
    }
    return `0x${opcode.toString(16)}`;
}
let instructions;
/** The opcode and shape of the instruction called `name`; where several have the name, those of the first. */
function opcodes_findInstruction(name) {
    instructions ??= indexNames();
    return instructions.get(name);
}
function indexNames() {
    const index = new Map();
    for (const [prefix, rows] of tables)
        for (const [first, shape, names] of rows)
            for (const [position, name] of names.split(' ').entries())
                if (!index.has(name))
                    index.set(name, { opcode: prefix * 0x10000 + first + position, shape: opcodes_shapes[shape] });
    return index;
}

;// CONCATENATED MODULE: ./build/wasm/code.js
/** A cursor that passes over the instructions of function bodies without allocating. */



/** The block type of a block without parameters and results, as `CodeCursor.first` has it. */
const emptyBlock = (/* unused pure expression or super */ null && (-0x40));
/**
 * A cursor over the instructions of function bodies. `enter` a body, then `next` until it is false:
 * each `next` reads one instruction, its `end` included, into `opcode`, `first` and `second`; it starts at `offset`, and
 * the next one at `position`.
 */
class code_CodeCursor extends (/* unused pure expression or super */ null && (ImmediateReader)) {
    /** `prefix * 0x10000 + code` for prefixed instructions, as in constant expressions. */
    opcode = 0;
    /**
     * The first immediate: an index; the memory that is loaded from or stored to; a block type, negative unless it is an
     * index; a lane; the count of a vector. 0 for constants and for instructions without immediates.
     */
    first = 0;
    /** The second index where there is one; of a typed `select`, the code of its last type. */
    second = 0;
    /**
     * Goes to the first instruction of the body that stands at `start`, past its locals.
     * @throws {WasmError} where the locals cannot be read.
     */
    enter(start, end) {
        this.offset = this.position = start;
        this.end = end;
        for (let groups = this.u32(); this.isLeft(groups); groups--) {
            this.u32();
            this.valueType();
        }
        this.checkEnd();
    }
    /**
     * Reads the next instruction; false at the end of the body.
     * @throws {WasmError} `unsupported` at an instruction that is not known.
     */
    next() {
        if (this.position >= this.end)
            return false;
        const byte = this.bytes[this.position];
        this.offset = this.position++;
        if (byte < firstPrefix) {
            this.opcode = byte;
            this.immediates(singleShapes[byte]);
        }
        else {
            const code = this.u32();
            this.opcode = byte * 0x10000 + code;
            this.immediates(prefixedShapes[byte - firstPrefix]?.[code] ?? shapes.unknown);
        }
        if (this.position > this.end)
            this.checkEnd();
        return true;
    }
    /**
     * Goes to the first instruction that does not start before `offset`; reads it and is true if it starts just there.
     * The shapes that most instructions have are passed over in place: no call, so it is fast before it is compiled.
     */
    seek(offset) {
        const { bytes } = this;
        let position = this.position;
        while (position < offset) {
            const shape = singleShapes[bytes[position]];
            if (shape === shapes.none)
                position++;
            else if ((shape === shapes.index || shape === shapes.integer) && bytes[position + 1] < 0x80)
                position += 2;
            else {
                this.position = position;
                if (!this.next())
                    return false;
                position = this.position;
            }
        }
        this.position = position;
        return position === offset && this.next();
    }
    /** Reads what stands at `offset` as an instruction, in a body or not; false where it is none that is known. */
    readAt(offset, end) {
        this.position = offset;
        this.end = end;
        try {
            return this.next();
        }
        catch (error) {
            if (error instanceof WasmError)
                return false;
            throw error;
        }
    }
    /** The cases are the numbers of `shapes`, written out because V8 makes a jump table of literals only. */
    immediates(shape) {
        switch (shape) {
            case 0: // none
                this.first = this.second = 0;
                break;
            case 1: // index
                this.first = this.u32();
                this.second = 0;
                break;
            case 2: // index2
                this.first = this.u32();
                this.second = this.u32();
                break;
            case 3: // index3
                this.first = this.u32();
                this.second = this.u32();
                this.u32();
                break;
            case 4: // integer
                this.first = this.second = 0;
                this.skipLeb();
                break;
            case 5: // memory
                this.memory();
                break;
            case 6: // memoryLane
                this.memory();
                this.position++;
                break;
            case 7: // block
                this.second = 0;
                this.blockType();
                break;
            case 8: // byte
                this.first = this.bytes[this.position++];
                this.second = 0;
                break;
            case 9: // bytes4
                this.first = this.second = 0;
                this.position += 4;
                break;
            case 10: // bytes8
                this.first = this.second = 0;
                this.position += 8;
                break;
            case 11: // bytes16
                this.first = this.second = 0;
                this.position += 16;
                break;
            default:
                this.rareImmediates(shape);
        }
    }
    rareImmediates(shape) {
        this.second = 0;
        switch (shape) {
            case shapes.labels:
                this.first = this.u32();
                for (let rest = this.first + 1; this.isLeft(rest); rest--)
                    this.u32();
                break;
            case shapes.types:
                this.first = this.u32();
                for (let rest = this.first; this.isLeft(rest); rest--)
                    this.second = this.valueType();
                break;
            case shapes.heap:
                this.first = this.heapType();
                break;
            case shapes.cast:
                this.position++;
                this.first = this.u32();
                this.heapType();
                this.heapType();
                break;
            case shapes.catches:
                this.blockType();
                this.clauses('a catch clause', 3, kind => kind < 2);
                break;
            case shapes.handlers:
                this.first = this.u32();
                this.clauses('a handler', 1, kind => kind === 0);
                break;
            case shapes.tagHandlers:
                this.first = this.u32();
                this.second = this.u32();
                this.clauses('a handler', 1, kind => kind === 0);
                break;
            default:
                throw new WasmError('unsupported', `unknown instruction ${instructionName(this.opcode)}`, this.offset);
        }
    }
    /** A vector of clauses of the kinds up to `lastKind`: an index each, and a second one where `hasTwo` says so. */
    clauses(what, lastKind, hasTwo) {
        for (let rest = this.u32(); this.isLeft(rest); rest--) {
            const kind = this.bytes[this.position++];
            if (kind > lastKind)
                throw new WasmError('unsupported', `unknown kind 0x${kind.toString(16)} of ${what}`, this.position - 1);
            this.u32();
            if (hasTwo(kind))
                this.u32();
        }
    }
    /** Alignment in bits 0 to 2; bit 4 announces a memory order, bit 5 an array type, bit 6 a memory index. */
    memory() {
        const start = this.position;
        const flags = this.u32();
        this.first = this.second = 0;
        if (flags > 7) {
            if (flags & ~0x77)
                throw new WasmError('unsupported', `unknown flags 0x${flags.toString(16)} of an access`, start);
            if (flags & 0x40)
                this.first = this.u32();
            if (flags & 0x20)
                this.u32();
            if (flags & 0x10)
                this.position++;
        }
        this.skipLeb();
    }
    blockType() {
        const byte = this.bytes[this.position];
        if (byte < 0x40 || byte >= 0x80)
            this.first = this.s33();
        else if (byte === 0x40) {
            this.first = emptyBlock;
            this.position++;
        }
        else
            this.first = this.valueType() - 0x80;
    }
}

;// CONCATENATED MODULE: ./build/wasm/sections/code.js
/** The code section: where each function body stands. What is in them is left to the cursor over their instructions. */



/**
 * Finds the function bodies of a module without looking into them.
 * @throws {WasmError} where the sizes do not add up.
 */
function code_functionBodies(module) {
    const firstFunction = module.importedFunctions;
    const section = findSection(module, sectionIds.code);
    if (!section)
        return { firstFunction, count: 0, entriesStart: 0, starts: new Uint32Array(), ends: new Uint32Array() };
    const { bytes } = module;
    const reader = new Reader(bytes, section.contents, section.end);
    const count = reader.count('the code section');
    const entriesStart = reader.offset;
    const starts = new Uint32Array(count);
    const ends = new Uint32Array(count);
    for (let index = 0; index < count; index++) {
        // Sizes of two bytes in place: a module has thousands, and this runs once, so before it is compiled.
        const low = bytes[reader.offset];
        const high = bytes[reader.offset + 1];
        let size;
        if (low >= 0x80 && high < 0x80) {
            size = (low & 0x7f) | (high << 7);
            reader.offset += 2;
        }
        else
            size = reader.u32('the size of a function body');
        starts[index] = reader.offset;
        if (size > section.end - reader.offset)
            reader.skip(size, 'a function body');
        reader.offset += size;
        ends[index] = reader.offset;
    }
    if (!reader.done)
        throw new WasmError('malformed', 'the code section is longer than its contents', reader.offset);
    return { firstFunction, count, entriesStart, starts, ends };
}

;// CONCATENATED MODULE: ./build/wasm/find-instructions.js
/**
 * The fast path over a large code section: looks for a few instructions by their first byte, and walks only the functions
 * in which such a byte looks like one of them.
 */




/**
 * Gives the instructions that match, in the order of the file. All are the same cursor, which moves on.
 * A function is walked once at most, and not beyond its last candidate.
 * @throws {WasmError} `unsupported` where a function that has to be walked has an instruction that is not known.
 */
function* find_instructions_findInstructions(module, query) {
    const candidates = findCandidates(module, query);
    if (candidates.length === 0)
        return;
    const { count, starts, ends } = functionBodies(module);
    const cursor = new CodeCursor(module.bytes);
    let body = -1;
    let end = 0;
    for (const candidate of candidates) {
        if (candidate >= end) {
            do
                body++;
            while (body < count && ends[body] <= candidate);
            if (body === count)
                return;
            end = ends[body];
            cursor.enter(starts[body], end);
        }
        if (cursor.seek(candidate))
            yield cursor;
    }
}
/** Offsets, in order, at which the bytes read like an instruction that matches. */
function findCandidates(module, { opcodes, matches }) {
    const section = findSection(module, sectionIds.code);
    if (!section)
        return [];
    const bytes = module.bytes.subarray(0, section.end);
    const cursor = new CodeCursor(bytes);
    const candidates = [];
    const take = (at) => {
        if (!matches || (cursor.readAt(at, section.end) && matches(cursor)))
            candidates.push(at);
    };
    const firstBytes = new Set(opcodes.map(opcode => (opcode < 0x100 ? opcode : opcode >>> 16)));
    for (const byte of firstBytes) {
        const codes = opcodes.filter(opcode => opcode >>> 16 === byte).map(opcode => opcode & 0xffff);
        const lowBits = new Uint8Array(0x80);
        for (const code of codes)
            lowBits[code & 0x7f] = 1;
        for (let at = bytes.indexOf(byte, section.contents); at >= 0; at = bytes.indexOf(byte, at + 1))
            if (byte < firstPrefix)
                take(at);
            // Most bytes that look like a prefix are not followed by what can start one of the codes.
            else if (lowBits[bytes[at + 1] & 0x7f] && codes.includes(peekCode(bytes, at + 1)))
                take(at);
    }
    return firstBytes.size === 1 ? candidates : candidates.sort((a, b) => a - b);
}
/** The code after a prefix; -1 where the bytes are no LEB128. */
function peekCode(bytes, offset) {
    let code = 0;
    for (let size = 0; size < 5; size++) {
        const byte = bytes[offset + size];
        if (byte === undefined)
            return -1;
        code += (byte & 0x7f) * 2 ** (7 * size);
        if (byte < 0x80)
            return code;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/wizer/errors.js
/** The errors of the passes: what was asked for, what the module holds, what the run did, what came out. */

/** An option whose value cannot be used; `option` is its name as the command and the action spell it. */
class OptionError extends Error {
    name = 'OptionError';
    code;
    option;
    constructor(code, option, message, cause) {
        super(toLine(message), { cause });
        this.code = code;
        this.option = option;
    }
}
/** A valid module that cannot be pre-initialized, or cannot be with these options. */
class UnsupportedModuleError extends Error {
    name = 'UnsupportedModuleError';
    code;
    constructor(code, message) {
        super(toLine(message));
        this.code = code;
    }
}
/** A run that did not reach its end. */
class errors_InitializationError extends Error {
    name = 'InitializationError';
    code;
    frames;
    exitCode;
    constructor(code, message, details = {}) {
        super(toLine(message), { cause: details.cause });
        this.code = code;
        this.frames = details.frames ?? [];
        this.exitCode = details.exitCode;
    }
}
/** An output that V8 does not accept: nothing is written. */
class InvalidOutputError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'InvalidOutputError';
    code = 'invalid-output';
}
/** Ends with `bug:` where an invariant of ours does not hold. */
function errors_assert(condition, invariant) {
    if (!condition)
        throw new Error(`bug: ${invariant}`);
}
function explainError(error) {
    const message = error instanceof Error ? error.message : String(error);
    const causes = [];
    for (let cause = causeOf(error); cause instanceof Error; cause = causeOf(cause))
        if (!message.includes(cause.message))
            causes.push(cause.message);
    return { message, causes, frames: error instanceof errors_InitializationError ? error.frames : [] };
}
function causeOf(error) {
    return error instanceof Error ? error.cause : undefined;
}

;// CONCATENATED MODULE: ./build/wasm/assemble.js
/** Instructions in words to bytes, for the few functions that are written here by hand. */


/**
 * Assembles plain instructions (no folded ones), each followed by its immediates: numbers, or `$names` that `names` knows.
 * Blocks have no type; constants of floats are the bits; lanes of `i8x16.shuffle` are sixteen numbers.
 */
function assemble_assemble(text, names = new Map()) {
    const writer = new Writer();
    const words = text.split(/\s+/).filter(word => word !== '');
    let position = 0;
    const number = () => {
        const word = words[position++] ?? '';
        const named = names.get(word);
        if (named === undefined && !/^-?\d/.test(word))
            throw new Error(`bug: expected a number or a known name, found \`${word}\``);
        return named === undefined ? parseNumber(word) : BigInt(named);
    };
    while (position < words.length) {
        const name = words[position++];
        const instruction = findInstruction(name);
        if (!instruction)
            throw new Error(`bug: unknown instruction \`${name}\``);
        const { opcode, shape } = instruction;
        if (opcode < 0x100)
            writer.u8(opcode);
        else
            writer.u8(opcode >>> 16).u32(opcode & 0xffff);
        switch (shape) {
            case shapes.none:
                break;
            case shapes.index:
                writer.u32(Number(number()));
                break;
            case shapes.integer:
                writer.s64(number());
                break;
            case shapes.block:
                writer.u8(0x40);
                break;
            case shapes.byte:
                writer.u8(Number(number()));
                break;
            case shapes.bytes4:
                writer.bits32(Number(number()));
                break;
            case shapes.bytes8:
                writer.bits64(number());
                break;
            case shapes.bytes16:
                for (let lane = 0; lane < 16; lane++)
                    writer.u8(Number(number()));
                break;
            default:
                throw new Error(`bug: the immediates of \`${name}\` cannot be assembled`);
        }
    }
    return writer.finish();
}
function parseNumber(word) {
    return word.startsWith('-') ? -BigInt(word.slice(1)) : BigInt(word);
}

;// CONCATENATED MODULE: ./build/wizer/fused.js
/**
 * Multiplication and addition with one rounding (IEEE 754 fusedMultiplyAdd), in instructions that have the same result on
 * every processor. What a NaN looks like is left open.
 */
/**
 * Two lanes of f32: the product of two f32 is exact in f64, the sum is made odd where it is not exact, and an odd sum of
 * 53 bits rounds to 24 bits or fewer as the exact one does. The error of the sum is that of Knuth's TwoSum, which is exact
 * for all finite numbers; it is NaN where the sum is not finite, and then nothing is changed.
 */
const fusedHalf = {
    params: { a: 'v128', b: 'v128', c: 'v128' },
    result: 'v128',
    locals: { product: 'v128', sum: 'v128', back: 'v128', error: 'v128' },
    text: `
    local.get $a  f64x2.promote_low_f32x4  local.get $b  f64x2.promote_low_f32x4  f64x2.mul  local.set $product
    local.get $c  f64x2.promote_low_f32x4  local.set $c
    local.get $product  local.get $c  f64x2.add  local.set $sum
    local.get $sum  local.get $product  f64x2.sub  local.set $back
    local.get $product  local.get $sum  local.get $back  f64x2.sub  f64x2.sub
    local.get $c  local.get $back  f64x2.sub  f64x2.add  local.set $error

    local.get $sum
      local.get $error  local.get $sum  v128.xor  i32.const 63  i64x2.shr_s  i64.const 1  i64x2.splat  v128.or
      local.get $error  f64x2.abs  i64.const 0  i64x2.splat  f64x2.gt  v128.and
      local.get $sum  i64.const 1  i64x2.splat  v128.and  i64.const 0  i64x2.splat  i64x2.eq  v128.and
    i64x2.add  f32x4.demote_f64x2_zero`,
};
const highHalf = (name) => `local.get $${name}  local.get $${name}  i8x16.shuffle 8 9 10 11 12 13 14 15  8 9 10 11 12 13 14 15`;
const madd32 = {
    params: { a: 'v128', b: 'v128', c: 'v128' },
    result: 'v128',
    text: `
    local.get $a  local.get $b  local.get $c  call $fusedHalf
    ${['a', 'b', 'c'].map(highHalf).join('  ')}  call $fusedHalf
    i8x16.shuffle 0 1 2 3 4 5 6 7  16 17 18 19 20 21 22 23`,
};
/** Makes `$m<name>` the significand of a finite number that is not zero, from 2^62 up to 2^63, and adds to `exponent`. */
const unpack = (name, exponent) => `
    local.get $${name}  f64.abs  f64.const 0x0010000000000000  f64.lt
    if
      local.get $${name}  f64.const 0x4350000000000000  f64.mul  local.set $${name}
      local.get $${exponent}  i64.const 54  i64.sub  local.set $${exponent}
    end
    local.get $${name}  i64.reinterpret_f64  local.set $bits
    local.get $bits  i64.const 52  i64.shr_u  i64.const 0x7ff  i64.and  local.get $${exponent}  i64.add  local.set $${exponent}
    local.get $bits  i64.const 0xfffffffffffff  i64.and  i64.const 0x10000000000000  i64.or  i64.const 10  i64.shl
    local.set $m${name}`;
const finite = (name) => `local.get $${name}  f64.abs  f64.const 0x7ff0000000000000  f64.lt`;
const zero = (name) => `local.get $${name}  f64.const 0  f64.eq`;
const swap = (x, y) => `local.get $${x}  local.get $${y}  local.set $${x}  local.set $${y}`;
const oneIf = (condition) => `${condition}  i64.extend_i32_u`;
const signBit = '-0x8000000000000000';
/**
 * One lane of f64, in integers. Product and addend are 128 bits wide (`xh xl` times 2^xe, `yh yl` times 2^ye), from 2^124
 * up to 2^126, so that their sum does not overflow. The one with the lower exponent is shifted to the other's; the bits
 * that fall out leave a trace in the last bit, which is 70 bits below the last one of the result or further, unless the
 * operands are so close that none fall out. So the one rounding, at the end, sees what it would of the exact sum.
 */
const fused64 = {
    params: { a: 'f64', b: 'f64', c: 'f64' },
    result: 'f64',
    locals: {
        product: 'f64',
        ...{ bits: 'i64', ma: 'i64', mb: 'i64', mc: 'i64', low: 'i64', middle: 'i64', shift: 'i64' },
        ...{ xs: 'i64', xe: 'i64', xh: 'i64', xl: 'i64', ys: 'i64', ye: 'i64', yh: 'i64', yl: 'i64' },
    },
    text: `
    local.get $a  local.get $b  f64.mul  local.set $product
    ${finite('a')}  ${finite('b')}  i32.and  ${finite('c')}  i32.eqz  i32.and
    if
      local.get $c  local.get $c  f64.add  return
    end
    ${finite('a')}  ${finite('b')}  i32.and  i32.eqz  ${zero('a')}  i32.or  ${zero('b')}  i32.or
    if
      local.get $product  local.get $c  f64.add  return
    end
    ${zero('c')}
    if
      local.get $product  return
    end

    local.get $a  i64.reinterpret_f64  local.get $b  i64.reinterpret_f64  i64.xor  i64.const ${signBit}  i64.and  local.set $xs
    local.get $c  i64.reinterpret_f64  i64.const ${signBit}  i64.and  local.set $ys
    i64.const -2170  local.set $xe
    i64.const -1147  local.set $ye
    ${unpack('a', 'xe')}
    ${unpack('b', 'xe')}
    ${unpack('c', 'ye')}

    local.get $ma  i64.const 0xffffffff  i64.and  local.get $mb  i64.const 0xffffffff  i64.and  i64.mul  local.set $low
    local.get $ma  i64.const 0xffffffff  i64.and  local.get $mb  i64.const 32  i64.shr_u  i64.mul
    local.get $ma  i64.const 32  i64.shr_u  local.get $mb  i64.const 0xffffffff  i64.and  i64.mul  i64.add
    local.get $low  i64.const 32  i64.shr_u  i64.add  local.set $middle
    local.get $low  i64.const 0xffffffff  i64.and  local.get $middle  i64.const 32  i64.shl  i64.or  local.set $xl
    local.get $ma  i64.const 32  i64.shr_u  local.get $mb  i64.const 32  i64.shr_u  i64.mul
    local.get $middle  i64.const 32  i64.shr_u  i64.add  local.set $xh
    local.get $mc  i64.const 2  i64.shr_u  local.set $yh

    local.get $xe  local.get $ye  i64.gt_s
    if
      ${swap('xe', 'ye')}  ${swap('xs', 'ys')}  ${swap('xh', 'yh')}  ${swap('xl', 'yl')}
    end
    local.get $ye  local.get $xe  i64.sub  local.set $shift
    local.get $shift  i64.const 64  i64.ge_s
    if
      local.get $xh  ${oneIf('local.get $xl  i64.const 0  i64.ne')}  i64.or  local.set $xl
      i64.const 0  local.set $xh
      local.get $shift  i64.const 64  i64.sub  local.set $shift
    end
    local.get $shift  i64.const 64  i64.ge_s
    if
      i64.const 1  local.set $xl
      i64.const 0  local.set $shift
    end
    local.get $shift  i64.const 0  i64.ne
    if
      local.get $xl  local.get $shift  i64.shr_u
      local.get $xh  i64.const 64  local.get $shift  i64.sub  i64.shl  i64.or
      ${oneIf('local.get $xl  i64.const 64  local.get $shift  i64.sub  i64.shl  i64.const 0  i64.ne')}  i64.or  local.set $xl
      local.get $xh  local.get $shift  i64.shr_u  local.set $xh
    end

    local.get $xs  local.get $ys  i64.eq
    if
      local.get $yl  local.get $xl  i64.add  local.set $yl
      local.get $yh  local.get $xh  i64.add  ${oneIf('local.get $yl  local.get $xl  i64.lt_u')}  i64.add  local.set $yh
    else
      local.get $yh  local.get $xh  i64.sub  ${oneIf('local.get $yl  local.get $xl  i64.lt_u')}  i64.sub  local.set $yh
      local.get $yl  local.get $xl  i64.sub  local.set $yl
      local.get $yh  i64.const 0  i64.lt_s
      if
        i64.const 0  local.get $yl  i64.sub  local.set $yl
        i64.const -1  local.get $yh  i64.sub  ${oneIf('local.get $yl  i64.eqz')}  i64.add  local.set $yh
        local.get $ys  i64.const ${signBit}  i64.xor  local.set $ys
      end
      local.get $yh  local.get $yl  i64.or  i64.eqz
      if
        f64.const 0  return
      end
    end

    local.get $yh  i64.eqz
    if
      local.get $yl  local.set $yh
      i64.const 0  local.set $yl
      local.get $ye  i64.const 64  i64.sub  local.set $ye
    end
    local.get $yh  i64.clz  local.set $shift
    local.get $yh  local.get $shift  i64.shl  local.get $yl  i64.const 64  local.get $shift  i64.sub  i64.shr_u  i64.or
    ${oneIf('local.get $yl  local.get $shift  i64.shl  i64.const 0  i64.ne')}  i64.or  local.set $yh
    local.get $ye  local.get $shift  i64.sub  i64.const 1150  i64.add  local.set $ye

    local.get $ye  i64.const 2046  i64.gt_s
    if
      local.get $ys  i64.const 0x7ff0000000000000  i64.or  f64.reinterpret_i64  return
    end
    local.get $ye  i64.const 1  i64.lt_s
    if
      i64.const 1  local.get $ye  i64.sub  local.set $shift
      local.get $shift  i64.const 64  i64.ge_s
      if
        i64.const 1  local.set $yh
      else
        local.get $yh  local.get $shift  i64.shr_u
        ${oneIf('local.get $yh  i64.const 64  local.get $shift  i64.sub  i64.shl  i64.const 0  i64.ne')}  i64.or  local.set $yh
      end
      i64.const 1  local.set $ye
    end
    local.get $ye  i64.const 1  i64.sub  i64.const 52  i64.shl
    local.get $yh  i64.const 11  i64.shr_u  i64.add
    ${oneIf(`local.get $yh  i64.const 0x7ff  i64.and  local.get $yh  i64.const 11  i64.shr_u  i64.const 1  i64.and  i64.add
      i64.const 0x400  i64.gt_u`)}  i64.add
    local.get $ys  i64.or  f64.reinterpret_i64`,
};
const lane64 = (lane) => ['a', 'b', 'c']
    .map(name => `local.get $${name}  f64x2.extract_lane ${lane}`)
    .join('  ')
    .concat('  call $fused64');
const madd64 = {
    params: { a: 'v128', b: 'v128', c: 'v128' },
    result: 'v128',
    text: `${lane64(0)}  f64x2.splat  ${lane64(1)}  f64x2.replace_lane 1`,
};
const negated = (shape, name) => ({
    params: { a: 'v128', b: 'v128', c: 'v128' },
    result: 'v128',
    text: `local.get $a  ${shape}.neg  local.get $b  local.get $c  call $${name}`,
});
const fusedHelpers = {
    fusedHalf,
    madd32,
    nmadd32: negated('f32x4', 'madd32'),
    fused64,
    madd64,
    nmadd64: negated('f64x2', 'madd64'),
};

;// CONCATENATED MODULE: ./build/wizer/helpers.js
/** The functions that normalized code calls: their texts, and the choice of those that a module needs. */




/** A NaN becomes the canonical one: positive, its payload the highest bit alone. */
const canonical = (type, nan) => ({
    params: { x: type },
    result: type,
    text: `local.get $x  ${type}.const ${nan}  local.get $x  local.get $x  ${type}.eq  select`,
});
const canonicalLanes = (shape, constant) => ({
    params: { x: 'v128' },
    result: 'v128',
    text: `local.get $x  ${constant}  local.get $x  local.get $x  ${shape}.eq  v128.bitselect`,
});
const helpers = {
    canonicalF32: canonical('f32', '0x7fc00000'),
    canonicalF64: canonical('f64', '0x7ff8000000000000'),
    canonicalF32x4: canonicalLanes('f32x4', 'i32.const 0x7fc00000  i32x4.splat'),
    canonicalF64x2: canonicalLanes('f64x2', 'i64.const 0x7ff8000000000000  i64x2.splat'),
    ...fusedHelpers,
    /** Products of signed bytes; neighbours are added with saturation, which only -128 times -128 twice needs. */
    dot: {
        params: { a: 'v128', b: 'v128' },
        result: 'v128',
        locals: { low: 'v128', high: 'v128' },
        text: `
      local.get $a  local.get $b  i16x8.extmul_low_i8x16_s  local.set $low
      local.get $a  local.get $b  i16x8.extmul_high_i8x16_s  local.set $high
      local.get $low  local.get $high  i8x16.shuffle 0 1 4 5 8 9 12 13  16 17 20 21 24 25 28 29
      local.get $low  local.get $high  i8x16.shuffle 2 3 6 7 10 11 14 15  18 19 22 23 26 27 30 31
      i16x8.add_sat_s`,
    },
    dotAdd: {
        params: { a: 'v128', b: 'v128', c: 'v128' },
        result: 'v128',
        text: 'local.get $a  local.get $b  call $dot  i32x4.extadd_pairwise_i16x8_s  local.get $c  i32x4.add',
    },
};
/** The helpers that were asked for, and those that they call; each is assembled once and keeps its index. */
class helpers_HelperSet {
    firstIndex;
    indices = new Map();
    added = [];
    constructor(firstIndex) {
        this.firstIndex = firstIndex;
    }
    /** The function index of a helper. */
    index(name) {
        const known = this.indices.get(name);
        if (known !== undefined)
            return known;
        const helper = helpers[name];
        const callees = Array.from(helper.text.matchAll(/call \$(\w+)/g), ([, callee]) => callee);
        const names = new Map(callees.map(callee => [`$${callee}`, this.index(callee)]));
        const index = this.firstIndex + this.added.length;
        this.indices.set(name, index);
        this.added.push(assembleHelper(helper, names));
        return index;
    }
    /** All of them, in the order of their indices. */
    get functions() {
        return this.added;
    }
}
function assembleHelper({ params, result, locals = {}, text }, callees) {
    const names = new Map(callees);
    for (const [index, name] of [...Object.keys(params), ...Object.keys(locals)].entries())
        names.set(`$${name}`, index);
    const writer = new Writer();
    writer.vector(Object.values(locals), type => writeValueType(writer.u32(1), type));
    writer.bytes(assemble(text, names)).u8(0x0b);
    return { params: Object.values(params), results: [result], body: writer.finish() };
}

;// CONCATENATED MODULE: ./build/wizer/normalize-code.js
/**
 * The code of the instrumented copy, never of the output, made to give the same results on every processor.
 *
 * ```wat
 * ;; as it stands      ;; relaxed          ;; relaxed and nans
 * f32x4.relaxed_min    f32x4.min           f32x4.min     call $canonicalF32x4
 * f64x2.relaxed_madd   call $madd64        call $madd64  call $canonicalF64x2
 * f32.add              f32.add             f32.add       call $canonicalF32
 * ```
 */







/** What relaxed instructions are in the deterministic profile: a plain instruction or a call. */
const relaxedMeanings = {
    'i8x16.relaxed_swizzle': { plain: 'i8x16.swizzle' },
    'i32x4.relaxed_trunc_f32x4_s': { plain: 'i32x4.trunc_sat_f32x4_s' },
    'i32x4.relaxed_trunc_f32x4_u': { plain: 'i32x4.trunc_sat_f32x4_u' },
    'i32x4.relaxed_trunc_f64x2_s_zero': { plain: 'i32x4.trunc_sat_f64x2_s_zero' },
    'i32x4.relaxed_trunc_f64x2_u_zero': { plain: 'i32x4.trunc_sat_f64x2_u_zero' },
    // The text of the specification rounds twice here; its interpreter and the engines that have such a mode round once, as
    // processors with the instruction do, and so does Wizer.
    'f32x4.relaxed_madd': { helper: 'madd32' },
    'f32x4.relaxed_nmadd': { helper: 'nmadd32' },
    'f64x2.relaxed_madd': { helper: 'madd64' },
    'f64x2.relaxed_nmadd': { helper: 'nmadd64' },
    'i8x16.relaxed_laneselect': { plain: 'v128.bitselect' },
    'i16x8.relaxed_laneselect': { plain: 'v128.bitselect' },
    'i32x4.relaxed_laneselect': { plain: 'v128.bitselect' },
    'i64x2.relaxed_laneselect': { plain: 'v128.bitselect' },
    'f32x4.relaxed_min': { plain: 'f32x4.min' },
    'f32x4.relaxed_max': { plain: 'f32x4.max' },
    'f64x2.relaxed_min': { plain: 'f64x2.min' },
    'f64x2.relaxed_max': { plain: 'f64x2.max' },
    'i16x8.relaxed_q15mulr_s': { plain: 'i16x8.q15mulr_sat_s' },
    'i16x8.relaxed_dot_i8x16_i7x16_s': { helper: 'dot' },
    'i32x4.relaxed_dot_i8x16_i7x16_add_s': { helper: 'dotAdd' },
};
const arithmetic = ['ceil', 'floor', 'trunc', 'nearest', 'sqrt', 'add', 'sub', 'mul', 'div', 'min', 'max'];
const relaxedArithmetic = ['relaxed_madd', 'relaxed_nmadd', 'relaxed_min', 'relaxed_max'];
/** Instructions that compute floats; the others that have them as results copy bits (`neg`, `pmin`, loads) or make no NaN. */
const nanMakers = [
    ['canonicalF32', [...arithmetic.map(name => `f32.${name}`), 'f32.demote_f64']],
    ['canonicalF64', [...arithmetic.map(name => `f64.${name}`), 'f64.promote_f32']],
    [
        'canonicalF32x4',
        [...[...arithmetic, ...relaxedArithmetic].map(name => `f32x4.${name}`), 'f32x4.demote_f64x2_zero'],
    ],
    [
        'canonicalF64x2',
        [...[...arithmetic, ...relaxedArithmetic].map(name => `f64x2.${name}`), 'f64x2.promote_low_f32x4'],
    ],
];
/**
 * Rewrites the function bodies; `undefined` where nothing has to change.
 * @throws {WasmError} `unsupported` at an instruction that is not known, in code that has to be walked.
 */
function normalize_code_normalizeCode(module, options, firstHelper) {
    const changes = planChanges(options);
    const helpers = new HelperSet(firstHelper);
    let rewriter;
    for (const { opcode, offset, position } of findChanged(module, changes, options)) {
        const { plain, stays, calls } = changes.get(opcode);
        const code = new Writer(16);
        if (plain !== undefined)
            code.u8(0xfd).u32(plain & 0xffff);
        for (const name of calls)
            code.u8(0x10).u32(helpers.index(name));
        rewriter ??= new BodyRewriter(module.bytes, functionBodies(module));
        rewriter.replace(stays ? position : offset, position, code.finish());
    }
    return rewriter && { bodies: rewriter.finish(), helpers: helpers.functions };
}
function planChanges({ relaxed, nans }) {
    const changes = new Map();
    if (relaxed)
        for (const [name, meaning] of Object.entries(relaxedMeanings)) {
            const plain = 'plain' in meaning ? opcodeOf(meaning.plain) : undefined;
            changes.set(opcodeOf(name), { plain, stays: false, calls: 'helper' in meaning ? [meaning.helper] : [] });
        }
    if (nans)
        for (const [helper, names] of nanMakers)
            for (const opcode of names.map(opcodeOf)) {
                const { plain, stays, calls } = changes.get(opcode) ?? { plain: undefined, stays: true, calls: [] };
                changes.set(opcode, { plain, stays, calls: [...calls, helper] });
            }
    return changes;
}
function opcodeOf(name) {
    const instruction = findInstruction(name);
    assert(instruction, `there is no instruction \`${name}\``);
    return instruction.opcode;
}
/** The instructions to change, in order. Arithmetic is everywhere; relaxed instructions alone are found faster. */
function* findChanged(module, changes, { nans }) {
    if (!nans)
        return yield* findInstructions(module, { opcodes: [...changes.keys()] });
    const { count, starts, ends } = functionBodies(module);
    const cursor = new CodeCursor(module.bytes);
    for (let body = 0; body < count; body++) {
        cursor.enter(starts[body], ends[body]);
        while (cursor.next())
            if (changes.has(cursor.opcode))
                yield cursor;
    }
}
/** Copies the entries of a code section, with pieces of the bodies replaced in the order in which they stand. */
class BodyRewriter {
    bytes;
    bodies;
    output;
    /** The body that is being rewritten, and its position among the bodies. */
    body = new Writer();
    current = -1;
    /** What stands before this offset is written. */
    copied;
    constructor(bytes, bodies) {
        this.bytes = bytes;
        this.bodies = bodies;
        this.copied = bodies.entriesStart;
        this.output = new Writer(this.end - bodies.entriesStart);
    }
    replace(start, end, code) {
        this.enter(start);
        this.body.bytes(this.bytes.subarray(this.copied, start)).bytes(code);
        this.copied = end;
    }
    /** The entries; nothing can be replaced after this. */
    finish() {
        this.leave();
        return this.output.bytes(this.bytes.subarray(this.copied, this.end)).finish();
    }
    get end() {
        return this.bodies.ends[this.bodies.count - 1];
    }
    enter(offset) {
        const { entriesStart, starts, ends } = this.bodies;
        let next = this.current;
        while (next < 0 || ends[next] <= offset)
            next++;
        if (next === this.current)
            return;
        this.leave();
        const entry = next === 0 ? entriesStart : ends[next - 1];
        this.output.bytes(this.bytes.subarray(this.copied, entry));
        this.current = next;
        this.copied = starts[next];
        this.body = new Writer(ends[next] - this.copied + 64);
    }
    leave() {
        if (this.current < 0)
            return;
        const end = this.bodies.ends[this.current];
        this.body.bytes(this.bytes.subarray(this.copied, end));
        this.output.u32(this.body.size).bytes(this.body.finish());
        this.copied = end;
    }
}

;// CONCATENATED MODULE: ./build/wizer/probes.js
/** Functions of the instrumented copy that tell whether a passive segment was dropped. */



/**
 * A function for each passive segment that code may have dropped: initializing nothing from behind its last byte or
 * item traps if and only if it was. A segment of nothing is the same dropped or not; without a data count section no
 * code can name a data segment.
 * @param firstTable the index of the first of `tables` in the copy
 */
function probes_planProbes(module, prefix, firstTable) {
    const functions = [];
    const exports = [];
    const tables = [];
    if (!findSection(module, sectionIds.code))
        return { functions, exports, tables, needsMemory: false };
    const add = (kind, segment, body) => {
        exports.push({
            kind,
            segment,
            index: module.functions.length + functions.length,
            name: `${prefix}:${kind}:${segment}`,
        });
        functions.push({ params: [], results: [], body });
    };
    if (module.dataCount !== undefined) {
        const zero = module.memories[0]?.address === 'i64' ? 0x42 : 0x41;
        module.data.forEach((segment, index) => {
            if (segment.mode !== 'passive' || segment.size === 0)
                return;
            const body = new Writer(24).bytes([0x00, zero, 0x00, 0x41]).s32(segment.size).bytes([0x41, 0x00, 0xfc, 0x08]);
            add('data', index, body.u32(index).bytes([0x00, 0x0b]).finish());
        });
    }
    const needsMemory = exports.length > 0 && module.memories.length === 0;
    module.elements.forEach((segment, index) => {
        if (segment.mode !== 'passive' || segment.count === 0)
            return;
        const type = { ...segment.type, nullable: true };
        const known = tables.findIndex(table => renderType(table) === renderType(type));
        const table = known < 0 ? tables.push(type) - 1 : known;
        const body = new Writer(24).bytes([0x00, 0x41, 0x00, 0x41]).s32(segment.count).bytes([0x41, 0x00, 0xfc, 0x0c]);
        add('element', index, body
            .u32(index)
            .u32(firstTable + table)
            .u8(0x0b)
            .finish());
    });
    return { functions, exports, tables, needsMemory };
}

;// CONCATENATED MODULE: ./build/wizer/instrument.js
/**
 * The copy that is run instead of the input: its memories are imported, so that the host can see them from the first
 * instruction on, and all that a snapshot reads back is exported. Indices stay what they are in the input.
 *
 * ```wat
 * (module                                 (module
 *   (memory 1)                              (import "wizer" "memory:0" (memory 1 65536 shared))
 *   (global (mut i32) (i32.const 0))        (global (mut i32) (i32.const 0))
 *   (table 2 2 funcref)                     (table 2 2 funcref)
 *                                           (table 2 2 funcref)  ;; every function, to tell references apart
 *   (func $f) (func $g)                     (func $f) (func $g)
 *   (start $g)                              (export "wizer:start" (func $g))
 *   (data $d "...")                         (data $d "...")
 *                                           (func (export "wizer:data:0") ;; traps if $d was dropped
 *                                             i32.const 0  i32.const 3  i32.const 0  memory.init $d)
 *   (export "f" (func $f)))                 (export "f" (func $f))
 *                                           (export "wizer:global:0" (global 0)) ...)
 * ```
 */












function instrument(module, initialization, options = { relaxed: false, nans: false }) {
    const memoryModule = freeName(module.imports.map(entry => entry.module));
    const prefix = freeName(module.exports.map(entry => entry.name));
    const references = module.globals.flatMap((global, index) => isJsReference(global.type) ? [{ index, name: `${prefix}:global:${index}` }] : []);
    const globalReader = buildGlobalReader(module);
    const tables = module.tables.map((_, index) => ({ index, name: `${prefix}:table:${index}` }));
    const functionTable = tables.length > 0 || references.length > 0 ? `${prefix}:functions` : undefined;
    const probes = planProbes(module, prefix, tables.length + (functionTable ? 1 : 0));
    const addedTables = [
        ...(functionTable ? [tableOfFunctions(module)] : []),
        ...probes.tables.map(element => ({ element, limits: emptyTable })),
    ];
    const normalized = normalizeCode(module, options, module.functions.length + probes.functions.length);
    const addedFunctions = [...probes.functions, ...(normalized?.helpers ?? [])];
    const start = module.start === undefined ? undefined : `${prefix}:start`;
    const exported = [
        ...(globalReader?.globals ?? []).map(({ index }) => ({
            kind: 'global',
            index,
            name: `${prefix}:global:${index}`,
        })),
        ...references.map(entry => ({ kind: 'global', ...entry })),
        ...tables.map(entry => ({ kind: 'table', ...entry })),
        ...(functionTable ? [{ kind: 'table', index: tables.length, name: functionTable }] : []),
        ...probes.exports.map(({ name, index }) => ({ kind: 'func', name, index })),
        ...(start ? [{ kind: 'func', index: module.start, name: start }] : []),
    ];
    const changes = new Map([
        [sectionIds.start, undefined],
        [sectionIds.memory, undefined],
    ]);
    if (module.memories.length > 0)
        changes.set(sectionIds.import, importMemories(module, memoryModule));
    else if (probes.needsMemory)
        changes.set(sectionIds.memory, [Uint8Array.of(0x01, 0x00, 0x00)]);
    if (addedTables.length > 0)
        changes.set(sectionIds.table, append(module, sectionIds.table, module.tables, addedTables, writeTable));
    if (exported.length > 0)
        changes.set(sectionIds.export, append(module, sectionIds.export, module.exports, exported, writeExport));
    if (functionTable)
        changes.set(sectionIds.element, declareFunctions(module));
    if (addedFunctions.length > 0 || normalized)
        addFunctions(module, changes, addedFunctions, normalized?.bodies);
    const parts = encodeModule(module, changes, section => section.name === 'name');
    return {
        bytes: concatenate(parts),
        memoryModule,
        memories: module.memories,
        wasiMemory: findWasiMemory(module),
        start,
        calls: initialization.calls,
        stubs: buildStubs(module),
        globalReader,
        readGlobals: (globalReader?.globals ?? []).map(({ index }) => `${prefix}:global:${index}`),
        references,
        tables,
        objectTables: tables.filter(({ index }) => canHoldObjects(module, module.tables[index]?.element.heap ?? 'func')),
        nullReaders: new Map(module.tables.flatMap((table, index) => isOpaque(table.element) ? [[index, buildNullReader(table)]] : [])),
        functionTable,
        importedFunctions: module.importedFunctions,
        probes: probes.exports,
        codeShift: normalized ? undefined : findCodeShift(module, parts),
    };
}
/** `wizer`, longer until no name in use starts with it. */
function freeName(used) {
    let name = 'wizer';
    while (used.some(other => other.startsWith(name)))
        name += '$';
    return name;
}
function isJsReference(type) {
    return isRefType(type) && !isOpaque(type);
}
function canHoldObjects(module, heap) {
    if (typeof heap === 'number')
        return ['struct', 'array'].includes(module.types[heap]?.composite.kind ?? '');
    return ['any', 'eq', 'struct', 'array', 'extern'].includes(heap);
}
function findWasiMemory(module) {
    if (module.memories.length === 0)
        return undefined;
    return module.exports.find(entry => entry.kind === 'memory' && entry.name === 'memory')?.index ?? 0;
}
const emptyTable = { address: 'i32', shared: false, min: 0n, max: undefined };
function tableOfFunctions(module) {
    const count = BigInt(module.functions.length);
    return { element: funcref, limits: { address: 'i32', shared: false, min: count, max: count } };
}
/** The memory that the host makes for a memory of the input: shared, with the most pages that it may ever have. */
function hostLimits(limits) {
    return { ...limits, shared: true, max: limits.max ?? maxPages[limits.address] };
}
function importMemories(module, memoryModule) {
    return appendToVector(module, sectionIds.import, module.imports.length, module.memories.length, writer => {
        module.memories.forEach((limits, index) => {
            writeMemoryImport(writer, memoryModule, `memory:${index}`, hostLimits(limits));
        });
    });
}
function append(module, id, old, added, write) {
    return appendToVector(module, id, old.length, added.length, writer => {
        for (const item of added)
            write(writer, item);
    });
}
function declareFunctions(module) {
    return appendToVector(module, sectionIds.element, module.elements.length, 1, writer => {
        writeActiveFunctionsHead(writer, module.tables.length, offset => offset.bytes([0x41, 0x00, 0x0b]));
        writer.u32(module.functions.length);
        for (let index = 0; index < module.functions.length; index++)
            writer.u32(index);
    });
}
function addFunctions(module, changes, added, bodies) {
    const types = findSection(module, sectionIds.type);
    const groups = types ? new Reader(module.bytes, types.contents, types.end).u32() : 0;
    changes.set(sectionIds.type, appendToVector(module, sectionIds.type, groups, added.length, writer => {
        for (const { params, results } of added) {
            writer.u8(0x60);
            writer.vector(params, type => writeValueType(writer, type));
            writer.vector(results, type => writeValueType(writer, type));
        }
    }));
    const defined = module.functions.length - module.importedFunctions;
    changes.set(sectionIds.function, appendToVector(module, sectionIds.function, defined, added.length, writer => {
        added.forEach((_, position) => {
            writer.u32(module.types.length + position);
        });
    }));
    const [count, old, new_] = appendToVector(module, sectionIds.code, defined, added.length, writer => {
        for (const { body } of added)
            writer.u32(body.length).bytes(body);
    });
    changes.set(sectionIds.code, [count, bodies ?? old, new_]);
}
/** How much later the function bodies stand in the copy. */
function findCodeShift(module, parts) {
    const code = findSection(module, sectionIds.code);
    if (!code)
        return 0;
    // Bodies end where the section ends, in the part that is a view of the input's last body byte.
    const last = code.end - 1 + module.bytes.byteOffset;
    let offset = 0;
    for (const part of parts) {
        if (part.buffer === module.bytes.buffer && part.byteOffset <= last && last < part.byteOffset + part.length)
            return offset + (last - part.byteOffset) - (code.end - 1);
        offset += part.length;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/host/imports.js
/** What an instance is given for its imports: by name, with stubs for all that nobody provides. */
/** An import object without prototypes, where any name is only a name; the first to provide an import wins. */
function startImports() {
    const imports = Object.create(null);
    const provide = (module, name, ...values) => {
        imports[module] ??= Object.create(null);
        const names = imports[module];
        if (name in names)
            return;
        let next = 0;
        // Instantiation reads every import once, in order (WebAssembly JavaScript interface, "read the imports").
        Object.defineProperty(names, name, { get: () => values[next++ % values.length] });
    };
    return { imports, provide };
}
/** Stands in for every function and tag that nobody has provided. */
function provideStubs(stubs, wanted, provide, onCall) {
    if (!stubs)
        return;
    const host = { called: onCall };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(stubs.bytes), { host });
    const byName = new Map();
    for (const { index, name } of stubs.stubs) {
        const entry = wanted[index];
        const stub = exports[name];
        if (!entry || !stub)
            continue;
        const key = JSON.stringify([entry.module, entry.name]);
        const same = byName.get(key) ?? { entry, values: [] };
        same.values.push(stub);
        byName.set(key, same);
    }
    for (const { entry, values } of byName.values())
        provide(entry.module, entry.name, ...values);
}

;// CONCATENATED MODULE: ./build/wizer/proposals.js
/** Says what the input lacks where the engine refuses it: a proposal that another Node has, or validity. */

/** Proposals by the first Node whose V8 has them without a flag (checked on 20.20, 22.23, 24.21 and 26.10). */
const proposals = [
    {
        name: 'memory64',
        node: '24',
        isUsed: module => module.memories.some(memory => memory.address === 'i64') ||
            module.tables.some(table => table.limits.address === 'i64'),
        example: [0x05, 0x03, 0x01, 0x04, 0x00],
    },
    {
        name: 'multi-memory',
        node: '22',
        isUsed: module => module.memories.length > 1,
        example: [0x05, 0x05, 0x02, 0x00, 0x00, 0x00, 0x00],
    },
    {
        name: 'garbage collection',
        node: '22',
        isUsed: module => module.types.some(({ composite, final }) => composite.kind === 'struct' || composite.kind === 'array' || !final),
        example: [0x01, 0x03, 0x01, 0x5f, 0x00],
    },
];
/**
 * The error for a module that did not compile: with V8's message and offset for the input itself, since the host has
 * only seen the instrumented copy. Every other error stays as it is.
 */
function explainInvalid(module, error) {
    if (!(error instanceof InitializationError))
        return error;
    // A part of the input that is not valid may only show in the modules that run beside the copy.
    if (error.code === 'host')
        return findFault(module) ?? error;
    if (error.code !== 'invalid-module')
        return error;
    return (findFault(module) ??
        new Error(`bug: the instrumented copy is not valid (${error.message}); please report it`, { cause: error }));
}
/** The error for an input that V8 refuses, which a copy with tables and exports of ours may hide; undefined for others. */
function findFault(module) {
    let found;
    try {
        new WebAssembly.Module(module.bytes);
        return undefined;
    }
    catch (cause) {
        found = describeV8(cause instanceof Error ? cause.message : String(cause));
    }
    const proposal = proposals.find(({ isUsed, example }) => isUsed(module) && !isAccepted(example));
    const remedy = proposal
        ? `it uses ${proposal.name}, which Node ${proposal.node} and newer have`
        : 'expected a module that V8 accepts';
    return new InitializationError('invalid-module', `cannot compile the module: ${found}; ${remedy}`);
}
function isAccepted(sections) {
    return WebAssembly.validate(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, ...sections));
}
/** V8 puts what it was doing in front, and writes the offset as `@+123`. */
function describeV8(message) {
    return message
        .replace(/^WebAssembly\.\w+\(\): /, '')
        .replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`);
}

;// CONCATENATED MODULE: ./build/host/preload.js
/** Instances that satisfy imports of the module: built first, run beside it, and not part of its snapshot. */



/**
 * Instantiates the preloads in order; each may import from those before it, and from WASI where that is allowed.
 * @throws {RunFailure} where one is no module, imports what nobody provides, or traps.
 */
function instantiatePreloads({ preloads, wasi: wasiOptions }, openWasi) {
    const instances = [];
    for (const { name, bytes } of preloads) {
        const wasi = wasiOptions && openWasi({ ...wasiOptions, stdin: { kind: 'empty' } }, undefined);
        try {
            const module = compile(bytes);
            const imports = Object.create(null);
            for (const entry of WebAssembly.Module.imports(module)) {
                const earlier = instances.find(instance => instance.name === entry.module)?.exports[entry.name];
                const value = earlier ?? wasi?.find(entry.module, entry.name);
                if (value === undefined)
                    throw new Error(`it imports \`${entry.module}\` \`${entry.name}\`, which nothing provides`);
                imports[entry.module] ??= Object.create(null);
                imports[entry.module][entry.name] = value;
            }
            const { exports } = new WebAssembly.Instance(module, imports);
            const memory = exports.memory;
            wasi?.attach(memory instanceof WebAssembly.Memory ? memory : undefined);
            const initialize = exports._initialize;
            if (typeof initialize === 'function')
                initialize();
            instances.push({ name, exports });
        }
        catch (thrown) {
            const failure = describeThrown(thrown, `use the preload \`${name}\``, 0);
            throw new RunFailure({ ...failure, code: 'preload' });
        }
    }
    return instances;
}
/** What is no core module at all is better told so by our own parser: that it is text, a component, cut off. */
function compile(bytes) {
    try {
        return new WebAssembly.Module(bytes);
    }
    catch (cause) {
        parseModule(bytes);
        throw new Error(`it is not valid: ${describeV8(cause.message)}`);
    }
}

;// CONCATENATED MODULE: ./build/host/references.js
/** What globals and tables of reference type hold, as JavaScript sees it. */
function readReference(global) {
    return global.value;
}
function readEntries(exported) {
    const table = exported;
    return readEach(table, entry => table.get(entry));
}
/** @param read gets the index of an entry, which is a bigint for 64-bit tables, whatever its type says */
function readEach(table, read) {
    const isWide = typeof table.length === 'bigint';
    return Array.from({ length: Number(table.length) }, (_, entry) => read((isWide ? BigInt(entry) : entry)));
}

;// CONCATENATED MODULE: ./build/host/wasi/clock.js
/** The clocks that WASI shows: the host's, which can be waited for, and one that only moves when it is looked at. */
const realtime = 0;
const monotonic = 1;
const clocks = 4;
const millisecond = 1000000n;
/** By how much a fixed clock moves when it is read, and its resolution. */
const fixedStep = millisecond;
const hostClock = {
    now(id) {
        if (id === realtime)
            return BigInt(Date.now()) * millisecond;
        return id === monotonic ? process.hrtime.bigint() : undefined;
    },
    sleep(time) {
        const end = process.hrtime.bigint() + time;
        for (let left = time; left > 0n; left = end - process.hrtime.bigint())
            pause(Number(left) / Number(millisecond));
    },
};
/** @param epoch The real time at which it starts, milliseconds since 1970; the other clocks start at 0. */
function fixedClock(epoch) {
    let elapsed = 0n;
    return {
        now(id) {
            if (id >= clocks)
                return undefined;
            return id === realtime ? BigInt(Math.trunc(epoch)) * millisecond + elapsed : elapsed;
        },
        sleep(time) {
            elapsed += time;
        },
    };
}
const never = new Int32Array(new SharedArrayBuffer(4));
/** Milliseconds of one wait: a sleep of centuries is many of them, and no sum of times overflows in the engine. */
const longestPause = 60_000;
/** Blocks for about that many milliseconds. `Worker.terminate` ends it, unlike a sleep in node:wasi. */
function pause(milliseconds) {
    Atomics.wait(never, 0, 0, Math.min(milliseconds, longestPause));
}

;// CONCATENATED MODULE: ./build/host/wasi/guest.js
/** The module's memory as WASI sees it: checked views, each taken afresh, since a shared memory grows under its buffer. */
/** An address that the module passed lies outside its memory; the module is told so with EFAULT. */
class Fault extends Error {
}
const vectorSize = 8;
function createGuest() {
    let memory = new WebAssembly.Memory({ initial: 0 });
    function check(address, size) {
        const { buffer } = memory;
        if (address + size > buffer.byteLength)
            throw new Fault(`address ${address} is outside the memory`);
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
        vectors(address, count) {
            const list = guest.view(address, count * vectorSize);
            return Array.from({ length: count }, (_, index) => guest.bytes(list.getUint32(index * vectorSize, true), list.getUint32(index * vectorSize + 4, true)));
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
/** The first place for `size` bytes that overlaps none of `keep`. */
function findGap(size, keep) {
    let gap = 0;
    for (const { address, size: taken } of keep.toSorted((one, other) => one.address - other.address)) {
        if (address >= gap + size)
            break;
        gap = Math.max(gap, Math.ceil((address + taken) / 8) * 8);
    }
    return gap;
}

;// CONCATENATED MODULE: ./build/host/wasi/functions.js
/**
 * WASI functions as records that layers replace parts of, and the guard between them and the module: every call has the
 * parameters of the specification, pointers are unsigned, and an address out of range is EFAULT.
 */

/** The errors that are made here (preview1, `errno`). */
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
/** Parameters by function (wasi_snapshot_preview1.witx, lowered): `i` is an i32, `I` an i64. */
const parameters = {
    args_get: 'ii',
    args_sizes_get: 'ii',
    clock_res_get: 'ii',
    clock_time_get: 'iIi',
    environ_get: 'ii',
    environ_sizes_get: 'ii',
    fd_advise: 'iIIi',
    fd_allocate: 'iII',
    fd_close: 'i',
    fd_datasync: 'i',
    fd_fdstat_get: 'ii',
    fd_fdstat_set_flags: 'ii',
    fd_fdstat_set_rights: 'iII',
    fd_filestat_get: 'ii',
    fd_filestat_set_size: 'iI',
    fd_filestat_set_times: 'iIIi',
    fd_pread: 'iiiIi',
    fd_prestat_dir_name: 'iii',
    fd_prestat_get: 'ii',
    fd_pwrite: 'iiiIi',
    fd_read: 'iiii',
    fd_readdir: 'iiiIi',
    fd_renumber: 'ii',
    fd_seek: 'iIii',
    fd_sync: 'i',
    fd_tell: 'ii',
    fd_write: 'iiii',
    path_create_directory: 'iii',
    path_filestat_get: 'iiiii',
    path_filestat_set_times: 'iiiiIIi',
    path_link: 'iiiiiii',
    path_open: 'iiiiiIIii',
    path_readlink: 'iiiiii',
    path_remove_directory: 'iii',
    path_rename: 'iiiiii',
    path_symlink: 'iiiii',
    path_unlink_file: 'iii',
    poll_oneoff: 'iiii',
    proc_exit: 'i',
    proc_raise: 'i',
    random_get: 'ii',
    sched_yield: '',
    sock_accept: 'iii',
    sock_recv: 'iiiiii',
    sock_send: 'iiiii',
    sock_shutdown: 'ii',
};
/** The function `name` as a module may import it, or undefined where there is none. */
function findGuarded(functions, name) {
    if (!isFunctionName(name) || !Object.hasOwn(functions, name))
        return undefined;
    const call = functions[name];
    const expected = parameters[name];
    return (...args) => {
        if (args.length !== expected.length)
            throw wrongCall(name, expected, args);
        for (let index = 0; index < args.length; index++) {
            const value = args[index];
            if (typeof value !== (expected[index] === 'i' ? 'number' : 'bigint'))
                throw wrongCall(name, expected, args);
            if (typeof value === 'number')
                args[index] = value >>> 0;
        }
        try {
            const result = call(...args);
            // node:wasi says EOVERFLOW where it checks addresses itself.
            return result === errno.overflow ? errno.fault : result;
        }
        catch (error) {
            if (error instanceof Fault)
                return errno.fault;
            throw error;
        }
    };
}
/** `functions`, each made another. */
function mapFunctions(functions, change) {
    const entries = Object.entries(functions);
    return Object.fromEntries(entries.map(([name, call]) => [name, change(name, call)]));
}
function isFunctionName(name) {
    return Object.hasOwn(parameters, name);
}
function wrongCall(name, expected, args) {
    const list = (types) => `(${types.join(', ')})`;
    const found = list(args.map(value => (typeof value === 'number' ? 'i32' : typeof value === 'bigint' ? 'i64' : 'other')));
    const wanted = list(Array.from(expected, type => (type === 'i' ? 'i32' : 'i64')));
    return new TypeError(`cannot call the WASI function \`${name}\`: the module passes ${found}, expected ${wanted}`);
}

;// CONCATENATED MODULE: ./build/host/wasi/random.js
/** Random numbers that are the same on every machine. */
/** Not zeros, and no more than a number of one's own: the first 128 bits of the fraction of π. */
const seed = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
/** xoshiro128** 1.1 (Blackman and Vigna, prng.di.unimi.it): each call gives 32 bits, unsigned. */
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

;// CONCATENATED MODULE: ./build/host/wasi/deterministic.js
/** The functions that show the host, made to show the same on every host: random numbers, clocks, attributes of files. */



/** preview1, `filestat`. */
const filestatSize = 64;
const regularFile = 4;
const symbolicLink = 7;
/** @param clock One that only moves when it is told to. */
function fixHost(functions, guest, clock) {
    const next = xoshiro128();
    const epoch = clock.now(0);
    const fstat = functions.fd_filestat_get;
    const stat = functions.path_filestat_get;
    function fixFilestat(result, out) {
        if (result !== errno.success)
            return result;
        const view = guest.view(out, filestatSize);
        const type = view.getUint8(16);
        view.setBigUint64(0, 0n, true); // dev
        view.setBigUint64(8, 0n, true); // ino
        view.setBigUint64(24, 1n, true); // nlink
        // The size of a directory is its file system's affair.
        if (type !== regularFile && type !== symbolicLink)
            view.setBigUint64(32, 0n, true);
        for (const time of [40, 48, 56])
            view.setBigUint64(time, epoch, true);
        return result;
    }
    return {
        ...functions,
        random_get(address, size) {
            const bytes = guest.bytes(address, size);
            for (let index = 0, word = 0; index < size; index++, word >>>= 8) {
                if (index % 4 === 0)
                    word = next();
                bytes[index] = word;
            }
            return errno.success;
        },
        clock_time_get(id, _precision, out) {
            const now = clock.now(id);
            if (now === undefined)
                return errno.inval;
            guest.view(out, 8).setBigUint64(0, now, true);
            clock.sleep(fixedStep);
            return errno.success;
        },
        clock_res_get(id, out) {
            if (clock.now(id) === undefined)
                return errno.inval;
            guest.view(out, 8).setBigUint64(0, fixedStep, true);
            return errno.success;
        },
        fd_filestat_get: (descriptor, out) => fixFilestat(fstat(descriptor, out), out),
        path_filestat_get: (descriptor, flags, path, size, out) => fixFilestat(stat(descriptor, flags, path, size, out), out),
    };
}

;// CONCATENATED MODULE: ./build/host/wasi/directory.js
/**
 * `fd_readdir` over a sorted copy of the host's listing. node:wasi's own gives the host's order, opens the directory at every
 * call, and reports a short listing, which means the end, where less than a header fits in the rest of the buffer.
 */

/** preview1, `dirent`: next cookie, inode, length of the name, type; the name follows. */
const headerSize = 24;
const directoryType = 3;
/** Bytes of memory lent to node:wasi at a time: a header and a name of 255 bytes fit in any page. */
const windowSize = 0x10_0000;
/** Those which every directory has, and node:wasi leaves out. */
const dots = ['.', '..'].map(name => ({ name: Buffer.from(name), type: directoryType }));
function sortDirectories(functions, guest) {
    const hostRead = functions.fd_readdir;
    const listings = new Map();
    const read = (descriptor, buffer, size, cookie, used) => {
        const target = guest.bytes(buffer, size);
        const total = guest.view(used, 4);
        let listing = listings.get(descriptor);
        if (cookie === 0n || !listing) {
            const entries = list(hostRead, guest, descriptor);
            if (typeof entries === 'number')
                return entries;
            const sorted = [...dots, ...entries.sort((one, other) => Buffer.compare(one.name, other.name))];
            listing = sorted.map(encode);
            listings.set(descriptor, listing);
        }
        let length = 0;
        for (let index = Number(cookie); index < listing.length && length < size; index++) {
            const entry = listing[index].subarray(0, size - length);
            target.set(entry, length);
            length += entry.length;
        }
        total.setUint32(0, length, true);
        return errno.success;
    };
    return { ...functions, fd_readdir: read };
}
/** The cookie of an entry is the index of the next one. */
function encode({ name, type }, index) {
    const bytes = new Uint8Array(headerSize + name.length);
    const view = new DataView(bytes.buffer);
    view.setBigUint64(0, BigInt(index + 1), true);
    view.setUint32(16, name.length, true);
    view.setUint8(20, type);
    bytes.set(name, headerSize);
    return bytes;
}
/** Everything in a directory, or the error. */
function list(read, guest, descriptor) {
    const size = Math.min(guest.size(), windowSize) - 8;
    return guest.borrow(size + 8, address => {
        const entries = [];
        for (let cookie = 0n;;) {
            const result = read(descriptor, address, size, cookie, address + size);
            if (result !== errno.success)
                return result;
            const used = guest.view(address + size, 4).getUint32(0, true);
            const before = entries.length;
            const view = guest.view(address, used);
            for (let at = 0; at + headerSize <= used;) {
                const end = at + headerSize + view.getUint32(at + 16, true);
                // Cut off: it comes again with the next call.
                if (end > used)
                    break;
                const name = guest.bytes(address + at + headerSize, end - at - headerSize).slice();
                entries.push({ name, type: view.getUint8(at + 20) });
                cookie = view.getBigUint64(at, true);
                at = end;
            }
            if (entries.length === before)
                return entries;
        }
    });
}

;// CONCATENATED MODULE: ./build/host/wasi/exit.js
/** `proc_exit` and `proc_raise`: the end of the run, remembered, then a trap, which no handler in the module can catch. */

/** In the order of preview1 `signal`, from 1. */
const signals = 'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS'.split(' ');
function createExit(trap) {
    let code;
    let signal;
    return {
        code: () => code,
        signal: () => signal,
        functions: {
            proc_exit(given) {
                code = given;
                return trap();
            },
            // node:wasi would raise it in this process.
            proc_raise(given) {
                const name = signals[given - 1];
                if (name === undefined)
                    return errno.inval;
                code = 128 + given;
                signal = `SIG${name}`;
                return trap();
            },
        },
    };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/host/wasi/node.js
/** node:wasi, which the files of a module are left to, loaded without its warning. */


/** argv[0]: a name that is no path, and the same everywhere. */
const programName = 'wasm';
/** @throws {Error} where a directory cannot be opened. */
function createNodeWasi({ args, env, dirs }) {
    const Wasi = loadWasi();
    const preopens = Object.fromEntries(dirs.map(({ guest, host }) => [guest, host]));
    try {
        const wasi = new Wasi({ version: 'preview1', args: [programName, ...args], env, preopens });
        const functions = wasi.wasiImport;
        // node:wasi gives EINVAL where there is no variable to be written.
        const hasVariables = Object.keys(env).length > 0;
        return {
            functions: hasVariables ? functions : { ...functions, environ_get: () => errno.success },
            preopens: Object.values(preopens),
            attach: memory => wasi.initialize({ exports: { memory } }),
        };
    }
    catch (cause) {
        const dir = dirs.find(dir => !isDirectory(dir));
        if (!dir)
            throw cause;
        throw new Error(`cannot open \`${dir.host}\` for the module: expected a directory that exists`, { cause });
    }
}
function isDirectory({ host }) {
    return (0,external_node_fs_namespaceObject.statSync)(host, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** node:wasi warns, in each thread, when it is loaded; only that warning is held back, and only while it is loaded. */
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

;// CONCATENATED MODULE: ./build/host/wasi/observe.js
/**
 * Counts what the initialization looks at outside itself. What counts:
 * - contents and attributes of files and directories, whether or not the call succeeds: that a file is missing is baked in too;
 * - arguments and environment when they are fetched: their sizes alone are asked by every libc;
 * - changes to files only when they succeed, and files opened for writing once, not each write;
 * - standard input and waiting on a clock are counted where they are served (streams, poll).
 */

const looks = {
    args_get: 'arguments',
    clock_time_get: 'clock',
    environ_get: 'environment',
    fd_filestat_get: 'files',
    fd_pread: 'files',
    fd_read: 'files',
    fd_readdir: 'files',
    path_filestat_get: 'files',
    path_readlink: 'files',
    random_get: 'random',
};
const changes = [
    'fd_allocate',
    'fd_filestat_set_size',
    'fd_filestat_set_times',
    'path_create_directory',
    'path_filestat_set_times',
    'path_link',
    'path_remove_directory',
    'path_rename',
    'path_symlink',
    'path_unlink_file',
];
/** `oflags`: create, truncate. */
const creates = 0x1 | 0x8;
/** `rights`: fd_write. */
const writes = 0x40n;
function createObserver() {
    const counts = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 };
    return { count: what => void counts[what]++, observed: () => ({ ...counts }) };
}
/** `functions`, counting. */
function observe(functions, observer) {
    return mapFunctions(functions, (name, call) => {
        const look = looks[name];
        if (look)
            return (...args) => {
                observer.count(look);
                return call(...args);
            };
        if (name !== 'path_open' && !changes.includes(name))
            return call;
        return (...args) => {
            const result = call(...args);
            if (result === errno.success && (name !== 'path_open' || opensToChange(args)))
                observer.count('writes');
            return result;
        };
    });
}
function opensToChange(args) {
    return (args[4] & creates) !== 0 || (args[5] & writes) !== 0n;
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/host/wasi/paths.js
/**
 * Paths and what is open: node:wasi checks a path as text alone and then follows links out of the directory given; reads
 * past a path that no zero byte ends; and closes nothing at its end. All three are made good here.
 */



const calls = {
    path_create_directory: { strings: [[0, 1]] },
    path_filestat_get: { strings: [[0, 2]], follows: true, outputs: args => [span(args[4], 64)] },
    path_filestat_set_times: { strings: [[0, 2]], follows: true },
    path_link: {
        strings: [
            [0, 2],
            [4, 5],
        ],
        follows: true,
    },
    path_open: { strings: [[0, 2]], follows: true, outputs: args => [span(args[8], 4)] },
    path_readlink: { strings: [[0, 1]], outputs: args => [span(args[3], args[4]), span(args[5], 4)] },
    path_remove_directory: { strings: [[0, 1]] },
    path_rename: {
        strings: [
            [0, 1],
            [3, 4],
        ],
    },
    path_symlink: {
        strings: [
            [undefined, 0],
            [2, 3],
        ],
    },
    path_unlink_file: { strings: [[0, 1]] },
};
/** Bytes; no host takes longer ones. */
const longestPath = 65_535;
/** `lookupflags`, symlink_follow. */
const followFlag = 0x1;
/** `oflags`, creat. */
const createFlag = 0x1;
const firstPreopen = 3;
const paths_utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** @param preopens The directories of the host, in the order of their descriptors. */
function containPaths(functions, guest, preopens) {
    const close = functions.fd_close;
    const renumber = functions.fd_renumber;
    /** Everything that is open, by descriptor. */
    const places = new Map();
    for (const [index, host] of preopens.entries()) {
        const path = external_node_fs_namespaceObject.realpathSync.native(host);
        places.set(firstPreopen + index, { path, root: path });
    }
    function contain(name, call) {
        const entry = calls[name];
        if (!entry)
            return call;
        return (...args) => {
            const strings = [];
            const follows = entry.follows === true && (args[1] & followFlag) !== 0;
            const creates = name === 'path_open' && (args[4] & createFlag) !== 0;
            let opened;
            for (const [directory, address] of entry.strings) {
                const text = readPath(guest, args[address], args[address + 1]);
                if (typeof text === 'number')
                    return text;
                const base = directory === undefined ? undefined : places.get(args[directory]);
                const found = base ? locate(base, text, { follows, creates }) : { text, place: undefined };
                if (typeof found === 'number')
                    return found;
                strings.push(found.text);
                opened = found.place;
            }
            // node:wasi follows links from the wrong directory; here they are followed already.
            if (follows)
                args[1] = args[1] & ~followFlag;
            else if (name === 'path_open' && opened && isLink(opened.path))
                return errno.loop;
            const result = callWith(entry, strings, args, call);
            if (name === 'path_open' && opened && result === errno.success)
                places.set(guest.view(args[8], 4).getUint32(0, true), opened);
            return result;
        };
    }
    /** Calls with `strings`, each ended by a zero byte, in place of those in memory. */
    function callWith(entry, strings, args, call) {
        const contents = strings.map(text => Buffer.from(`${text}\0`));
        const size = contents.reduce((sum, { length }) => sum + length, 0);
        return guest.borrow(size, window => {
            guest.bytes(window, size).set(Buffer.concat(contents));
            let at = window;
            for (const [index, [, address]] of entry.strings.entries()) {
                const { length } = contents[index];
                args[address] = at;
                args[address + 1] = length - 1;
                at += length;
            }
            return call(...args);
        }, entry.outputs?.(args));
    }
    return {
        functions: {
            ...mapFunctions(functions, contain),
            fd_close(descriptor) {
                places.delete(descriptor);
                return close(descriptor);
            },
            fd_renumber(from, to) {
                const result = renumber(from, to);
                const place = places.get(from);
                if (result === errno.success && place && from !== to) {
                    places.delete(from);
                    places.set(to, place);
                }
                return result;
            },
        },
        close() {
            for (const descriptor of places.keys())
                close(descriptor);
            places.clear();
        },
    };
}
function span(address, size) {
    return { address: address, size: size };
}
function readPath(guest, address, size) {
    if (size === 0)
        return errno.noent;
    if (size > longestPath)
        return errno.nametoolong;
    const bytes = guest.bytes(address, size).slice();
    if (bytes.includes(0))
        return errno.inval;
    try {
        return paths_utf8.decode(bytes);
    }
    catch (error) {
        if (error instanceof TypeError)
            return errno.ilseq;
        throw error;
    }
}
/** What `text` names, and how to name it from `base` by way of no link; or the error where that lies outside. */
function locate(base, text, { follows, creates }) {
    const { root } = base;
    const named = (0,external_node_path_namespaceObject.resolve)(base.path, text);
    if ((0,external_node_path_namespaceObject.isAbsolute)(text) || !isWithin(base.path, named))
        return errno.notcapable;
    let path = named;
    if (named !== root) {
        const parent = findReal((0,external_node_path_namespaceObject.dirname)(named));
        // The host says what is wrong with it.
        if (parent === undefined)
            return { place: { path, root }, text };
        if (!isWithin(root, parent))
            return errno.notcapable;
        path = (0,external_node_path_namespaceObject.join)(parent, (0,external_node_path_namespaceObject.basename)(named));
    }
    if (follows) {
        const real = findReal(path);
        // A link to nothing, at whose end a file would be made.
        if (real === undefined && creates && isLink(path))
            return errno.notcapable;
        path = real ?? path;
        if (!isWithin(root, path))
            return errno.notcapable;
    }
    const fromBase = (0,external_node_path_namespaceObject.relative)(base.path, path).split(external_node_path_namespaceObject.sep).join('/') || '.';
    return { place: { path, root }, text: text.endsWith('/') ? `${fromBase}/` : fromBase };
}
function isLink(path) {
    return findOnHost(() => (0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink()) ?? false;
}
function findReal(path) {
    return findOnHost(() => external_node_fs_namespaceObject.realpathSync.native(path));
}
/** `undefined` where the host refuses; a stack that overflows in here is no answer of the host's. */
function findOnHost(look) {
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

;// CONCATENATED MODULE: ./build/host/wasi/poll.js
/**
 * `poll_oneoff`, whole: node:wasi sleeps where nothing can end it. Clocks are waited for here; files, pipes and streams are
 * always ready, since the read or write that follows waits by itself.
 */

/** preview1, `subscription`: the clock's id, timeout, precision and flags start where the descriptor would be. */
const preview1Subscription = { size: 48, clock: 16 };
const eventSize = 32;
const clockType = 0;
const writeType = 2;
const absoluteTime = 0x1;
function createPoll(host, layout) {
    return (input, output, count, total) => {
        if (count === 0)
            return errno.inval;
        const list = host.guest.view(input, count * layout.size);
        const subscriptions = Array.from({ length: count }, (_, index) => read(host, layout, list, index * layout.size));
        let { delay } = subscriptions[0];
        for (const subscription of subscriptions)
            if (subscription.delay < delay)
                delay = subscription.delay;
        if (delay > 0n) {
            host.waits();
            host.clock.sleep(delay);
        }
        const happened = subscriptions.filter(subscription => subscription.delay <= delay);
        const events = host.guest.view(output, happened.length * eventSize);
        happened.forEach((subscription, index) => {
            write(events, index * eventSize, subscription);
        });
        host.guest.view(total, 4).setUint32(0, happened.length, true);
        return errno.success;
    };
}
function read({ clock, isOpen }, layout, list, at) {
    const userdata = list.getBigUint64(at, true);
    const type = list.getUint8(at + 8);
    const ready = (error) => ({ userdata, type, error, delay: 0n });
    if (type > writeType)
        return ready(errno.inval);
    if (type !== clockType)
        return ready(isOpen(list.getUint32(at + 16, true)) ? errno.success : errno.badf);
    const start = at + layout.clock;
    const timeout = list.getBigUint64(start + 8, true);
    const now = clock.now(list.getUint32(start, true));
    if (now === undefined)
        return ready(errno.notsup);
    const delay = list.getUint16(start + 24, true) & absoluteTime ? timeout - now : timeout;
    return { userdata, type, error: errno.success, delay: delay > 0n ? delay : 0n };
}
function write(events, at, { userdata, type, error }) {
    events.setBigUint64(at, userdata, true);
    events.setUint16(at + 8, error, true);
    events.setUint8(at + 10, type);
    // How many bytes a descriptor has ready is not known; 1 says that it is not at its end.
    events.setBigUint64(at + 16, type === clockType || error ? 0n : 1n, true);
    events.setUint16(at + 24, 0, true);
}

;// CONCATENATED MODULE: ./build/host/wasi/streams.js
/**
 * Standard input, output and error: descriptors 0 to 2, which never reach node:wasi. So a read can be ended, a full pipe is
 * waited for, closing them leaves this process's own open, and the module sees the same at a terminal, a file and a pipe.
 */



const last = 2;
const fdstatSize = 24;
const streams_filestatSize = 64;
/** Which parameters are descriptors, where it is not the first one alone. */
const positions = {
    path_link: [0, 4],
    path_rename: [0, 3],
    path_symlink: [2],
};
/** `functions` for the descriptors above 2, with the streams below. */
function serveStreams(functions, options, host) {
    const close = functions.fd_close;
    const renumber = functions.fd_renumber;
    const streams = createStreams(options, host);
    const open = new Set([0, 1, 2]);
    /** What the module put in a stream's place (`freopen` does), by node:wasi's number for it. */
    const replaced = new Map();
    const resolve = (descriptor) => (descriptor > last ? descriptor : replaced.get(descriptor));
    function route(name, call) {
        if (!/^(fd|path|sock)_/.test(name))
            return call;
        const places = positions[name] ?? [0];
        return (...args) => {
            for (const place of places) {
                const descriptor = args[place];
                const resolved = resolve(descriptor);
                if (resolved === undefined)
                    return open.has(descriptor)
                        ? (streams[name]?.(...args) ?? errno.badf)
                        : errno.badf;
                args[place] = resolved;
            }
            return call(...args);
        };
    }
    return {
        ...mapFunctions(functions, route),
        fd_close(descriptor) {
            const resolved = resolve(descriptor);
            replaced.delete(descriptor);
            if (resolved !== undefined)
                return close(resolved);
            return open.delete(descriptor) ? errno.success : errno.badf;
        },
        fd_renumber(from, to) {
            const source = resolve(from);
            if (source === undefined)
                return open.has(from) ? errno.notsup : errno.badf;
            if (from === to)
                return errno.success;
            if (to > last) {
                replaced.delete(from);
                return renumber(source, to);
            }
            if (!isOpen(functions, host.guest, source))
                return errno.badf;
            const before = replaced.get(to);
            if (before !== undefined)
                close(before);
            open.delete(to);
            replaced.delete(from);
            replaced.set(to, source);
            return errno.success;
        },
    };
}
/** Whether `functions` know that descriptor. */
function isOpen(functions, guest, descriptor) {
    const fdstat = functions.fd_fdstat_get;
    return guest.borrow(fdstatSize, at => fdstat(descriptor, at)) === errno.success;
}
/** What can be done with a stream; all else is EBADF. */
function createStreams({ stdin, output }, { guest, stdin: mailbox, reads }) {
    const readInput = openInput(stdin, mailbox);
    const noSeek = () => errno.spipe;
    return {
        fd_read(descriptor, vectors, count, total) {
            if (descriptor !== 0)
                return errno.badf;
            reads();
            // One buffer: filling a second one could wait for bytes when there are some to give.
            const target = guest.vectors(vectors, count).find(({ length }) => length > 0);
            const size = guest.view(total, 4);
            const length = target ? readInput(target) : 0;
            if (length === undefined)
                return errno.io;
            size.setUint32(0, length, true);
            return errno.success;
        },
        fd_write(descriptor, vectors, count, total) {
            if (descriptor === 0)
                return errno.badf;
            const sources = guest.vectors(vectors, count);
            const size = guest.view(total, 4);
            const target = descriptor === 1 ? output.stdout : output.stderr;
            try {
                if (target !== undefined)
                    for (const source of sources)
                        writeAll(target, source);
            }
            catch (error) {
                return writeError(error);
            }
            size.setUint32(0, sources.reduce((sum, { length }) => sum + length, 0), true);
            return errno.success;
        },
        fd_fdstat_get(descriptor, out) {
            // Of unknown type, hence no terminal, with the right to read or to write: what the original shows off a terminal.
            const view = guest.view(out, fdstatSize);
            for (const at of [0, 8, 16])
                view.setBigUint64(at, 0n, true);
            for (const at of [8, 16])
                view.setBigUint64(at, descriptor === 0 ? 0x2n : 0x40n, true);
            return errno.success;
        },
        fd_filestat_get(_descriptor, out) {
            guest.bytes(out, streams_filestatSize).fill(0);
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
        return target => mailbox.read(target);
    }
    let left = stdin.bytes;
    return target => {
        const part = left.subarray(0, target.length);
        target.set(part);
        left = left.subarray(part.length);
        return part.length;
    };
}
/** Milliseconds until a full pipe is tried again. */
const retryAfter = 2;
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;) {
        try {
            done += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, done);
        }
        catch (error) {
            // A pipe that the main thread has made non-blocking, and whose reader is slow.
            if (error.code !== 'EAGAIN')
                throw error;
            pause(retryAfter);
        }
    }
}
const writeErrors = {
    EBADF: errno.badf,
    EFBIG: errno.fbig,
    ENOSPC: errno.nospc,
    EPIPE: errno.pipe,
};
function writeError(error) {
    const { code } = error;
    if (code === undefined)
        throw error;
    return writeErrors[code] ?? errno.io;
}

;// CONCATENATED MODULE: ./build/host/wasi/unstable.js
/**
 * `wasi_unstable`, the snapshot before preview1, by the functions of preview1. They differ in the order of `whence`, in the
 * layout of `filestat` (a 32-bit `nlink`) and in that of `subscription` (a clock with an identifier of its own).
 */


/** From current, end, start to preview1's start, current, end. */
const whences = [1, 2, 0];
/** The identifier, which nothing comes of, shifts the clock's fields. */
const subscription = { size: 56, clock: 24 };
const unstable_filestatSize = 56;
const preview1FilestatSize = 64;
function toUnstable(functions, guest, host) {
    const seek = functions.fd_seek;
    const fstat = functions.fd_filestat_get;
    const stat = functions.path_filestat_get;
    function copyFilestat(result, from, out) {
        if (result !== errno.success)
            return result;
        const bytes = guest.bytes(from, preview1FilestatSize).slice();
        out.set(bytes.subarray(0, 24));
        // nlink loses its upper half and the padding before it: dev, ino, type, nlink at 20, then size and times.
        out.set(bytes.subarray(24, 28), 20);
        out.set(bytes.subarray(32), 24);
        return result;
    }
    return {
        ...functions,
        fd_seek: (descriptor, offset, whence, out) => seek(descriptor, offset, whences[whence] ?? whence, out),
        fd_filestat_get(descriptor, out) {
            const target = new Uint8Array(unstable_filestatSize);
            const result = guest.borrow(preview1FilestatSize, at => copyFilestat(fstat(descriptor, at), at, target));
            if (result === errno.success)
                guest.bytes(out, unstable_filestatSize).set(target);
            return result;
        },
        path_filestat_get(descriptor, flags, path, size, out) {
            const target = new Uint8Array(unstable_filestatSize);
            const keep = [{ address: path, size }];
            const result = guest.borrow(preview1FilestatSize, at => copyFilestat(stat(descriptor, flags, path, size, at), at, target), keep);
            if (result === errno.success)
                guest.bytes(out, unstable_filestatSize).set(target);
            return result;
        },
        poll_oneoff: createPoll(host, subscription),
    };
}

;// CONCATENATED MODULE: ./build/host/wasi.js
/**
 * WASI for one initialization, in the worker that runs it: node:wasi for the files, and around it, layer by layer, what it
 * does not do. Nothing of the process can be reached but what the options give.
 */












/** @throws {Error} where a directory cannot be opened. */
function createWasi(options, host) {
    const guest = createGuest();
    const observer = createObserver();
    const node = createNodeWasi(options);
    const exit = createExit(host.trap);
    const clock = options.deterministic ? fixedClock(options.deterministic.epoch) : hostClock;
    const files = containPaths(node.functions, guest, node.preopens);
    const sorted = sortDirectories(files.functions, guest);
    const steady = options.deterministic ? fixHost(sorted, guest, clock) : sorted;
    const observed = observe(steady, observer);
    const streamed = serveStreams(observed, options, { guest, stdin: host.stdin, reads: () => observer.count('stdin') });
    const pollHost = {
        guest,
        clock,
        isOpen: (descriptor) => isOpen(streamed, guest, descriptor),
        waits: () => observer.count('clock'),
    };
    const preview1 = {
        ...streamed,
        ...exit.functions,
        poll_oneoff: createPoll(pollHost, preview1Subscription),
    };
    const modules = new Map([
        ['wasi_snapshot_preview1', preview1],
        ['wasi_unstable', toUnstable(preview1, guest, pollHost)],
    ]);
    return {
        find(module, name) {
            const functions = modules.get(module);
            return functions && findGuarded(functions, name);
        },
        attach: memory => node.attach(guest.attach(memory)),
        observed: observer.observed,
        exitCode: exit.code,
        exitSignal: exit.signal,
        close: files.close,
    };
}

;// CONCATENATED MODULE: ./build/host/instance.js
/** One module in this thread: instantiated with all it imports, initialized, and then only looked at. */






/**
 * Runs the start function and the calls of `instructions`.
 * @throws {RunFailure}
 */
function runInstance(module, instructions, options, stdin) {
    const opened = [];
    const openWasi = (wasi, stdin) => {
        const instance = createWasi(wasi, { trap, stdin });
        opened.push(instance);
        return instance;
    };
    try {
        const ran = initialize(module, instructions, options, stdin, openWasi);
        return { ...ran, observed: addObserved(opened) };
    }
    finally {
        for (const wasi of opened)
            wasi.close();
    }
}
/** What the module and its preloads looked at, all told. */
function addObserved(opened) {
    const sum = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 };
    for (const wasi of opened) {
        const observed = wasi.observed();
        for (const kind of Object.keys(sum))
            sum[kind] += observed[kind];
    }
    return sum;
}
function initialize(module, instructions, options, stdin, openWasi) {
    let called;
    const wasi = options.wasi && openWasi(options.wasi, stdin);
    const memories = instructions.memories.map(makeMemory);
    const { imports, provide } = startImports();
    memories.forEach((memory, index) => {
        provide(instructions.memoryModule, `memory:${index}`, memory);
    });
    for (const preload of instantiatePreloads(options, openWasi)) {
        for (const [name, value] of Object.entries(preload.exports))
            provide(preload.name, name, value);
    }
    const wanted = WebAssembly.Module.imports(module);
    for (const { module, name, kind } of wanted) {
        const provided = kind === 'function' ? wasi?.find(module, name) : undefined;
        if (provided)
            provide(module, name, provided);
    }
    provideStubs(instructions.stubs, wanted, provide, index => {
        called ??= index;
    });
    const memory = instructions.wasiMemory === undefined ? undefined : memories[instructions.wasiMemory];
    wasi?.attach(memory);
    /** Runs a step; what ended it without being its fault goes before what it threw. */
    const attempt = (doing, step) => {
        try {
            return step();
        }
        catch (thrown) {
            const failure = describeThrown(thrown, doing, instructions.codeShift);
            const code = wasi?.exitCode();
            if (code !== undefined)
                throw exited(doing, code, wasi?.exitSignal(), failure);
            if (called !== undefined)
                throw importCalled(doing, wanted[called], failure);
            throw new RunFailure(failure);
        }
    };
    const started = performance.now();
    const instance = attempt('instantiate the module', () => new WebAssembly.Instance(module, imports));
    const { exports } = instance;
    const initialReferences = instructions.references.map(({ name }) => readReference(exports[name]));
    const initialEntries = new Map(instructions.objectTables.map(({ index, name }) => [index, readEntries(exports[name])]));
    if (instructions.start !== undefined)
        attempt('run the start function', exports[instructions.start]);
    const instantiated = performance.now();
    for (const name of instructions.calls)
        attempt(`call \`${name}\``, exports[name]);
    const initialized = performance.now();
    return {
        exports,
        memories,
        initialReferences,
        initialEntries,
        times: { instantiate: instantiated - started, initialize: initialized - instantiated },
    };
}
function makeMemory(limits) {
    const { address, min, max } = hostLimits(limits);
    const size = (pages) => (address === 'i64' ? pages : Number(pages));
    try {
        return new WebAssembly.Memory({ address, initial: size(min), maximum: size(max), shared: true });
    }
    catch (cause) {
        throw new RunFailure({
            code: 'out-of-memory',
            message: `cannot make a memory of ${min} pages: ${cause.message}`,
            frames: [],
        });
    }
}
function importCalled(doing, entry, { frames }) {
    const remedy = entry?.module.startsWith('wasi_')
        ? 'WASI to be allowed (allow-wasi), or an initialization that calls no import'
        : 'a preload that provides it, or an initialization that calls no import';
    return new RunFailure({
        code: 'import-called',
        message: `cannot ${doing}: it called the import \`${entry?.module}\` \`${entry?.name}\`, which nothing provides; expected ${remedy}`,
        // The innermost one is of the stub.
        frames: frames.slice(1),
    });
}
function exited(doing, code, signal, { frames }) {
    const found = signal ? `raised ${signal} (proc_raise)` : `exited with code ${code} (proc_exit)`;
    return new RunFailure({
        code: 'exit',
        exitCode: code,
        message: `cannot ${doing}: it ${found}, expected it to return: there is no state to keep after an exit`,
        // The innermost one is that of `trap`.
        frames: frames.slice(1),
    });
}
/** `(module (func (export "trap") unreachable))`: what it throws passes every handler of a module. */
const trapModule = Buffer.from('0061736d0100000001040160000003020100070801047472617000000a05010300000b', 'hex');
function trap() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(trapModule));
    exports.trap();
    throw new Error('bug: unreachable was reached');
}

;// CONCATENATED MODULE: ./build/host/measure.js
/** How long a module takes until it is ready. */

/** Instantiations that are timed; the median counts. */
const measuredTimes = 3;
/** Milliseconds beyond which one is enough: memories of gigabytes take as long each time. */
const longTime = 50;
/** Milliseconds to instantiate `module` with stubs. */
function measureInstantiation(module, stubs) {
    const { imports, provide } = startImports();
    provideStubs(stubs, WebAssembly.Module.imports(module), provide, () => { });
    const times = [];
    while (times.length < measuredTimes) {
        const started = performance.now();
        new WebAssembly.Instance(module, imports);
        const time = performance.now() - started;
        if (time > longTime)
            return time;
        times.push(time);
    }
    return times.sort((one, other) => one - other)[Math.floor(measuredTimes / 2)] ?? 0;
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/wizer/runs.js
/** Runs of bytes, joined: across the parts that a memory was cut into, and where there are too many of them. */
/** The runs of one memory from those of its parts, in order of address, joined over gaps of at most `gap` bytes. */
function mergeRuns(parts, gap) {
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const starts = new Float64Array(count);
    const ends = new Float64Array(count);
    let offset = 0;
    for (const part of parts) {
        starts.set(part.starts.subarray(0, part.count), offset);
        ends.set(part.ends.subarray(0, part.count), offset);
        offset += part.count;
    }
    return joinRuns({ count, starts, ends }, (_start, end, nextStart) => nextStart - end <= gap);
}
/**
 * Joins runs until all the memories together have at most `maxRuns`: over the smallest gaps first, and of equal ones
 * over those of the higher memory and, in it, of the higher address, so that a scan which has enough of a size need not
 * look for more of it. One run stays of each memory that has any.
 */
function closeSmallestGaps(memories, maxRuns) {
    const gaps = gapsOf(memories);
    const kept = Math.max(0, maxRuns - memories.filter(({ count }) => count > 0).length);
    if (kept >= gaps.length)
        return memories;
    const limit = kept === 0 ? Number.POSITIVE_INFINITY : largest(gaps.slice(), kept);
    // Of the gaps as large as the limit some are kept: the first in order.
    let equalKept = kept - gaps.reduce((larger, gap) => larger + (gap > limit ? 1 : 0), 0);
    return memories.map(runs => joinRuns(runs, (_start, end, nextStart) => {
        const gap = nextStart - end;
        return gap < limit || (gap === limit && equalKept-- <= 0);
    }));
}
/** Runs joined where `joins` says so, asked in order of address: may the run so far take in the next one? */
function joinRuns(runs, joins) {
    const starts = new Float64Array(runs.count);
    const ends = new Float64Array(runs.count);
    let count = 0;
    for (let i = 0; i < runs.count; i++) {
        const start = runs.starts[i];
        const end = runs.ends[i];
        if (count === 0 || !joins(starts[count - 1], ends[count - 1], start, end))
            starts[count++] = start;
        ends[count - 1] = end;
    }
    return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}
/** Sizes of the gaps between runs, in order of memory and address. */
function gapsOf(memories) {
    const gaps = new Float64Array(memories.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0));
    let index = 0;
    for (const { count, starts, ends } of memories)
        for (let i = 1; i < count; i++)
            gaps[index++] = starts[i] - ends[i - 1];
    return gaps;
}
/** The `n`th largest of the numbers, counted from 1. Puts them in another order: this is Hoare's selection. */
function largest(numbers, n) {
    const target = numbers.length - n;
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const pivot = numbers[(low + high) >>> 1];
        let left = low;
        let right = high;
        while (left <= right) {
            while (numbers[left] < pivot)
                left++;
            while (numbers[right] > pivot)
                right--;
            if (left > right)
                break;
            const number = numbers[left];
            numbers[left++] = numbers[right];
            numbers[right--] = number;
        }
        if (target <= right)
            high = right;
        else if (target >= left)
            low = left;
        else
            break;
    }
    return numbers[target];
}

;// CONCATENATED MODULE: ./build/host/scan/collect.js
/** Takes runs as the kernel finds them, and joins some as soon as they are many: so that memory stays bounded. */

/**
 * What is dropped on the way could not have come through at the end: of the gaps found, only the `maxRuns - 1` largest
 * can, and of later ones none that is not larger than the smallest of those.
 */
function collectRuns(gap, maxRuns) {
    const mostHeld = Math.max(4 * maxRuns, 65_536);
    let closing = gap;
    let count = 0;
    let starts = new Float64Array(1024);
    let ends = new Float64Array(1024);
    const close = () => closeSmallestGaps([{ count, starts, ends }], maxRuns)[0];
    const makeRoom = () => {
        if (count >= mostHeld) {
            const kept = close();
            count = kept.count;
            starts.set(kept.starts);
            ends.set(kept.ends);
            closing = Math.max(closing, smallestGap(kept));
        }
        else {
            starts = grow(starts, mostHeld);
            ends = grow(ends, mostHeld);
        }
    };
    return {
        emit: (start, end) => {
            if (count === starts.length)
                makeRoom();
            starts[count] = start;
            ends[count++] = end;
            return closing;
        },
        finish: () => {
            const { count, starts, ends } = close();
            return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
        },
    };
}
function grow(array, most) {
    const grown = new Float64Array(Math.min(array.length * 2, most));
    grown.set(array);
    return grown;
}
/** Bytes between the two runs that are closest; where there is one run alone, more than any memory has. */
function smallestGap({ count, starts, ends }) {
    let smallest = Number.MAX_SAFE_INTEGER;
    for (let i = 1; i < count; i++)
        smallest = Math.min(smallest, starts[i] - ends[i - 1]);
    return smallest;
}

;// CONCATENATED MODULE: ./build/host/scan/kernel.js
/** Generated from kernel.wat by `npm run build`: the kernel for each width of addresses, in base64. */
const kernels = {
    i32: 'AGFzbQEAAAABFgRgAnx8AXxgA3x8fABgAX4AYAJ+fgACFwIABGVtaXQAAAAGbWVtb3J5AgMAgIAEAwUEAQIDAwYYA34BQgALfgFCfwt+AUKAgICAgICAgEALBwgBBHNjYW4AAQqsBgRHAQN+IAD8BiEDIAH8BiEEIAL8BiQAA0AgAyAEUwRAIANCgIDAAHwhBSAFIARVBEAgBCEFCyADIAUQAyAFIQMMAQsLIwIQAgsWACMBQgBZBEAjAbkgALkQAPwGJAALC7oEAgV+BHsCQANAIAAgAVkNAUJ/IACn/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStIACn/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhCAAp/0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghiAAp/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIwhoSEhSECIAJQBEAgAELAAHwhAANAIABCgAJ8IAFVDQIgAKf9AAQAIACn/QAEEP1QIACn/QAEICAAp/0ABDD9UP1QIQcgAKf9AARAIACn/QAEUP1QIACn/QAEYCAAp/0ABHD9UP1QIQggAKf9AASAASAAp/0ABJAB/VAgAKf9AASgASAAp/0ABLAB/VD9UCEJIACn/QAEwAEgAKf9AATQAf1QIACn/QAE4AEgAKf9AATwAf1Q/VAhCiAHIAj9UCAJIAr9UP1Q/VNFBEAgAEKAAnwhAAwBCwsgB/1TDQEgAELAAHwhACAI/VMNASAAQsAAfCEAIAn9Uw0BIABCwAB8IQAMAQsgACACenwhAyADIwJ9IwBVBEAjAhACIAMkAQsjAEI+UwRAIAAgAhAECyAAQsAAfCACeX0kAiMAQg59QnCDIQQgBEIAVSACQjCIQgBScQRAIABCMHwhBQNAIAUgBHwhBiAGIAFCEH1XBEAgBqf9AAQA/VMEQCAGIQUMAgsLCyAFIABCMHxVBEAgBUJAgyEAIAUkAgwCCwsgAELAAHwhAAwACwsLjgEBBH4gAUJ/hUJ/IAF6hkJ/IAF5iIODIQIgAlAEQA8LIwAhA0IBIQQDQCADQgBVBEAgBCADVQRAIAMhBAsgAiACIASIgyECIAMgBH0hAyAEQgGGIQQMAQsLA0AgAkIAUgRAIAJ6IQUgACAFfBACIAUgASAFiHp8IQUgACAFfCQBIAJCfyAFhoMhAgwBCwsL',
    i64: 'AGFzbQEAAAABFgRgAnx8AXxgA3x8fABgAX4AYAJ+fgACFwIABGVtaXQAAAAGbWVtb3J5AgcAgIAQAwUEAQIDAwYYA34BQgALfgFCfwt+AUKAgICAgICAgEALBwgBBHNjYW4AAQrWBgRHAQN+IAD8BiEDIAH8BiEEIAL8BiQAA0AgAyAEUwRAIANCgIDAAHwhBSAFIARVBEAgBCEFCyADIAUQAyAFIQMMAQsLIwIQAgsWACMBQgBZBEAjAbkgALkQAPwGJAALC+QEAgV+BHsCQANAIAAgAVkNAUJ/An4gAAv9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK0CfiAAC/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIQhoQCfiAAC/0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghgJ+IAAL/QAEMP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhISFIQIgAlAEQCAAQsAAfCEAA0AgAEKAAnwgAVUNAgJ+IAAL/QAEAAJ+IAAL/QAEEP1QAn4gAAv9AAQgAn4gAAv9AAQw/VD9UCEHAn4gAAv9AARAAn4gAAv9AARQ/VACfiAAC/0ABGACfiAAC/0ABHD9UP1QIQgCfiAAC/0ABIABAn4gAAv9AASQAf1QAn4gAAv9AASgAQJ+IAAL/QAEsAH9UP1QIQkCfiAAC/0ABMABAn4gAAv9AATQAf1QAn4gAAv9AATgAQJ+IAAL/QAE8AH9UP1QIQogByAI/VAgCSAK/VD9UP1TRQRAIABCgAJ8IQAMAQsLIAf9Uw0BIABCwAB8IQAgCP1TDQEgAELAAHwhACAJ/VMNASAAQsAAfCEADAELIAAgAnp8IQMgAyMCfSMAVQRAIwIQAiADJAELIwBCPlMEQCAAIAIQBAsgAELAAHwgAnl9JAIjAEIOfUJwgyEEIARCAFUgAkIwiEIAUnEEQCAAQjB8IQUDQCAFIAR8IQYgBiABQhB9VwRAAn4gBgv9AAQA/VMEQCAGIQUMAgsLCyAFIABCMHxVBEAgBUJAgyEAIAUkAgwCCwsgAELAAHwhAAwACwsLjgEBBH4gAUJ/hUJ/IAF6hkJ/IAF5iIODIQIgAlAEQA8LIwAhA0IBIQQDQCADQgBVBEAgBCADVQRAIAMhBAsgAiACIASIgyECIAMgBH0hAyAEQgGGIQQMAQsLA0AgAkIAUgRAIAJ6IQUgACAFfBACIAUgASAFiHp8IQUgACAFfCQBIAJCfyAFhoMhAgwBCwsL',
};

;// CONCATENATED MODULE: ./build/host/scan/scan.js
/** Finds the runs of a part of a memory with the kernel, and keeps no more of them than were asked for. */


const modules = new Map();
/** The runs of a part of a memory; they may touch those of the parts beside it. */
function scanMemory({ memory, address }, { from, to }, { gap, maxRuns }) {
    if (from % 64 || to % 64 || to > memory.buffer.byteLength)
        throw new Error(`bug: a scan from ${from} to ${to}`);
    const { emit, finish } = collectRuns(gap, maxRuns);
    const instance = new WebAssembly.Instance(kernelFor(address), { '': { memory, emit } });
    const { scan } = instance.exports;
    scan(from, to, gap);
    return finish();
}
/** The range of a whole memory. */
function wholeOf({ memory }) {
    return { from: 0, to: memory.buffer.byteLength };
}
function kernelFor(address) {
    const compiled = modules.get(address) ?? new WebAssembly.Module(Buffer.from(kernels[address], 'base64'));
    modules.set(address, compiled);
    return compiled;
}

;// CONCATENATED MODULE: ./build/host/scan/parts.js
/** A scan cut into parts, which any number of threads take one after the other until none is left. */

/**
 * Bytes of a part: small enough that threads end at about the same time (it takes 1 to 6 ms), large enough that
 * starting the kernel (0.1 ms) does not show.
 */
const partSize = 32 * 1024 * 1024;
/** @param ranges what is to be scanned of each memory, in order; everything where it is not given */
function planWork(memories, limits, ranges = memories.map(memory => [wholeOf(memory)])) {
    const parts = ranges.flatMap((ranges, memory) => ranges.flatMap(({ from, to }) => Array.from({ length: Math.ceil((to - from) / partSize) }, (_, index) => {
        const start = from + index * partSize;
        return { memory, from: start, to: Math.min(start + partSize, to) };
    })));
    const shared = memories.map(({ memory, address }) => ({ memory, address }));
    return { memories: shared, limits, parts, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}
/** Scans parts that nobody has taken yet, for as long as there are any. */
function scanParts(work, report) {
    for (let part = take(work); part < work.parts.length; part = take(work)) {
        report({ part, runs: scanPart(work, part) });
    }
}
function scanPart({ memories, limits, parts }, index) {
    const part = parts[index];
    return scanMemory(memories[part.memory], part, limits);
}
function take({ next }) {
    return Atomics.add(next, 0, 1);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/host/scan/touched.js
/**
 * Which pages of a memory were ever touched, where the system tells (Linux): all others are zero, and reading them would
 * make the system map them one by one, which takes longer than all else. Anything unexpected is no answer.
 */



/** Bytes of a memory from which on asking (1 to 3 ms) is worth it: mapping as many takes 6 ms. */
const askedSize = 32 * 1024 * 1024;
/** Untouched bytes between two ranges that are scanned all the same: as long as another start of the kernel, 0.1 ms. */
const joinedGap = 1024 * 1024;
/** Bits of an entry of `pagemap` that say that the page is in memory, or swapped out (Linux, admin-guide/mm/pagemap). */
const present = 0xc0000000;
const entrySize = 8;
/**
 * Ranges of whole pages outside of which every byte is zero, in order; undefined where nobody can tell.
 * @param memory one that nothing runs on meanwhile
 */
function findTouched(memory) {
    const size = memory.buffer.byteLength;
    if ((0,external_node_os_namespaceObject.platform)() !== 'linux' || size < askedSize)
        return undefined;
    try {
        const address = findAddress(new Uint8Array(memory.buffer));
        const pageSize = readPageSize();
        if (address === undefined || pageSize === undefined || address % pageSize || size % pageSize)
            return undefined;
        const entries = readAt('/proc/self/pagemap', (address / pageSize) * entrySize, (size / pageSize) * entrySize);
        return entries && joinPages(new Uint32Array(entries.buffer), pageSize);
    }
    catch {
        return undefined;
    }
}
/** The one mapping of that size which shows a change of the memory; the change is undone. */
function findAddress(bytes) {
    const nonce = (0,external_node_crypto_namespaceObject.randomBytes)(16);
    const old = bytes.slice(0, nonce.length);
    bytes.set(nonce);
    try {
        return findMappings(bytes.length).find(address => readAt('/proc/self/mem', address, nonce.length)?.equals(nonce));
    }
    finally {
        bytes.set(old);
    }
}
/** Where the mappings of this process begin that can be written to and are of that size. */
function findMappings(size) {
    return (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/maps', 'latin1')
        .split('\n')
        .flatMap(line => {
        const [, start = '', end = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
        const address = Number.parseInt(start, 16);
        return Number.parseInt(end, 16) - address === size ? [address] : [];
    });
}
/** The entry `AT_PAGESZ` of the auxiliary vector. */
function readPageSize() {
    const vector = (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/auxv');
    for (let offset = 0; offset + 16 <= vector.length; offset += 16)
        if (vector.readBigUInt64LE(offset) === 6n)
            return Number(vector.readBigUInt64LE(offset + 8));
    return undefined;
}
/** Undefined where the file ends before. */
function readAt(file, position, size) {
    const bytes = Buffer.from(new ArrayBuffer(size));
    const descriptor = (0,external_node_fs_namespaceObject.openSync)(file, 'r');
    try {
        for (let read = 0; read < size;) {
            const count = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, read, size - read, position + read);
            if (count === 0)
                return undefined;
            read += count;
        }
        return bytes;
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
/** @param words the entries of the pages, low and high half of each */
function joinPages(words, pageSize) {
    const ranges = [];
    for (let page = 0; page < words.length / 2; page++) {
        if ((words[2 * page + 1] & present) === 0)
            continue;
        const from = page * pageSize;
        const last = ranges.at(-1);
        if (last && from - last.to <= joinedGap)
            last.to = from + pageSize;
        else
            ranges.push({ from, to: from + pageSize });
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/host/scan/pool.js
/** Scans memories, with the help of other threads where they are large. */






/**
 * Bytes for which a thread is worth its start, about 25 ms: a second one is started from twice as many on. With two
 * threads on two cores, 256 MiB that were never touched took 52 ms instead of 46, 512 MiB 75 instead of 91, and 1 GiB
 * 121 instead of 182: the system maps such pages at 5.7 GB/s a thread. Of memory in use one thread reads 34 GB/s and
 * two no more; there they cost a millisecond or two, since this thread does not wait for one that comes too late.
 */
const bytesPerThread = 256 * 1024 * 1024;
/**
 * The runs of each memory, at most `maxRuns` in all. They do not depend on the number of threads.
 * While this thread scans, it does nothing else.
 */
async function scanMemories(memories, options) {
    const { gap, maxRuns, workerUrl, workers = (0,external_node_os_namespaceObject.availableParallelism)() - 1 } = options;
    const ranges = memories.map(scanned => findTouched(scanned.memory) ?? [wholeOf(scanned)]);
    const size = ranges.flat().reduce((sum, { from, to }) => sum + to - from, 0);
    const helpers = workerUrl ? Math.max(0, Math.min(workers, Math.floor(size / bytesPerThread) - 1)) : 0;
    const runs = await scanTogether(planWork(memories, { gap, maxRuns }, ranges), workerUrl, helpers);
    return closeSmallestGaps(runs, maxRuns);
}
async function scanTogether(work, workerUrl, helpers) {
    const results = new Map();
    const record = ({ part, runs }) => results.set(part, runs);
    const start = (url) => new external_node_worker_threads_namespaceObject.Worker(url, { workerData: work, execArgv: [] });
    const workers = workerUrl ? Array.from({ length: helpers }, () => start(workerUrl)) : [];
    const helped = new Promise(resolve => {
        let running = helpers;
        for (const worker of workers) {
            worker.on('message', (result) => {
                record(result);
                if (results.size === work.parts.length)
                    resolve();
            });
            // One that cannot start, or breaks off, only leaves more to do here.
            worker.on('error', () => { });
            worker.on('exit', () => {
                if (--running === 0)
                    resolve();
            });
        }
    });
    scanParts(work, record);
    // All parts are taken now: a worker that has yet to start is not waited for.
    if (results.size < work.parts.length)
        await helped;
    for (const worker of workers)
        void worker.terminate();
    const runs = work.parts.map((_, part) => results.get(part) ?? scanPart(work, part));
    return work.memories.map((_, memory) => mergeRuns(runs.filter((_, part) => work.parts[part].memory === memory), work.limits.gap));
}

;// CONCATENATED MODULE: ./build/host/state.js
/** Reads what an initialized instance holds, in terms of the input's index spaces. */



async function readState(instance, instructions, request, scanWorker) {
    const started = performance.now();
    const functions = functionIndices(instance, instructions);
    const globals = [...state_readGlobals(instance, instructions), ...readReferences(instance, instructions, functions)];
    const tables = request.tables.map(index => readTable(instance, instructions, index, functions));
    const dropped = (kind) => instructions.probes
        .filter(probe => probe.kind === kind && traps(instance.exports[probe.name]))
        .map(probe => probe.segment);
    const droppedData = dropped('data');
    const droppedElements = dropped('element');
    const memories = await state_readMemories(instance, instructions, request, scanWorker);
    return { globals, tables, memories, droppedData, droppedElements, time: performance.now() - started };
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
/** Globals of number types, bit by bit, by way of the reader's memory. */
function state_readGlobals(instance, { globalReader, readGlobals: names }) {
    if (!globalReader)
        return [];
    const globals = Object.create(null);
    names.forEach((name, slot) => {
        globals[slot] = instance.exports[name];
    });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(globalReader.bytes), { globals });
    exports.read();
    const view = new DataView(exports.memory.buffer);
    return globalReader.globals.map(({ index, holds }, slot) => ({
        index,
        value: readGlobal(view, slot * globalSlot, holds),
    }));
}
function readGlobal(view, offset, holds) {
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
/**
 * The index of a function reference. V8 names a function by its index in its own instance, which need not be this one,
 * so the name only says where to look.
 */
function functionIndices(instance, { functionTable, importedFunctions }) {
    if (functionTable === undefined)
        return () => undefined;
    const table = instance.exports[functionTable];
    return value => {
        if (typeof value !== 'function')
            return undefined;
        const named = Number(value.name);
        if (Number.isInteger(named) && named >= 0 && named < table.length && table.get(named) === value)
            return named;
        for (let index = 0; index < importedFunctions; index++)
            if (table.get(index) === value)
                return index;
        return undefined;
    };
}
function readReferences(instance, { references }, functions) {
    return references.map(({ index, name }, position) => {
        const value = readReference(instance.exports[name]);
        const found = describeReference(value, functions);
        // A number in an `externref` can be kept, but not written.
        const what = found.kind === 'foreign' ? found.what : found.kind === 'i31' ? 'a host reference' : undefined;
        return { index, value: what && value === instance.initialReferences[position] ? { kind: 'initial', what } : found };
    });
}
function readTable(instance, { tables, nullReaders }, index, functions) {
    const table = instance.exports[tables[index]?.name ?? ''];
    const nullReader = nullReaders.get(index);
    const entries = nullReader ? readNulls(table, nullReader) : readEntries(table);
    const initial = instance.initialEntries.get(index);
    return {
        index,
        isInitial: initial?.length === entries.length && entries.every((entry, position) => entry === initial[position]),
        entries: entries.map(entry => describeReference(entry, functions)),
    };
}
/** What stands for an entry that JavaScript may not look at (`exnref`). */
const state_hidden = Symbol('exnref');
function readNulls(table, nullReader) {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(nullReader), {
        tables: { 0: table },
    });
    const isNull = exports.isNull;
    return readEach(table, entry => (isNull(entry) ? null : state_hidden));
}
const nullReference = { kind: 'null' };
function describeReference(value, functions) {
    if (value === null)
        return nullReference;
    if (typeof value === 'function') {
        const index = functions(value);
        return index === undefined ? foreign('a function of another instance') : { kind: 'func', index };
    }
    if (typeof value === 'number')
        return { kind: 'i31', value };
    if (value === state_hidden)
        return foreign('an exception reference');
    // A garbage-collected object is the only kind of object without a prototype that a module can make.
    if (typeof value === 'object' && Object.getPrototypeOf(value) === null)
        return foreign('a garbage-collected object');
    return foreign('a host reference');
}
function foreign(what) {
    return { kind: 'foreign', what };
}
async function state_readMemories(instance, { memories }, { gap, maxRuns }, workerUrl) {
    const scanned = memories.map(({ address }, index) => ({
        memory: instance.memories[index],
        address,
    }));
    const runs = await scanMemories(scanned, { gap, maxRuns, workerUrl });
    return scanned.map(({ memory }, index) => {
        const { buffer } = memory;
        return {
            pages: BigInt(buffer.byteLength / 65_536),
            buffer,
            runs: runs[index] ?? { count: 0, starts: new Float64Array(), ends: new Float64Array() },
        };
    });
}

;// CONCATENATED MODULE: ./build/host/wasi/stdin.js
/**
 * This process's standard input for a module in a worker. A blocking read there could not be ended by `terminate`, so the
 * worker asks and waits, and the main thread, which reads without blocking, answers through shared memory.
 */

/** The buffer: whether it is answered, how many bytes, the bytes. */
const answered = 0;
const count = 1;
const stdin_headerSize = 8;
const capacity = 65_536;
const failed = -1;
function createStdinMailbox({ buffer, port }) {
    const header = new Int32Array(buffer, 0, 2);
    const bytes = new Uint8Array(buffer, stdin_headerSize);
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
/** Reads nothing before the worker asks. What is read and not taken stays for the next service. */
function serveStdin() {
    const { port1, port2 } = new MessageChannel();
    const buffer = new SharedArrayBuffer(stdin_headerSize + capacity);
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
            new Uint8Array(buffer, stdin_headerSize).set(part);
            Atomics.store(header, count, part.length);
        }
        else
            Atomics.store(header, count, failed);
        Atomics.store(header, answered, 1);
        Atomics.notify(header, answered);
    });
    // The worker that asks keeps the process alive.
    port1.unref();
    return {
        share: { buffer, port: port2 },
        close() {
            closed = true;
            port1.close();
        },
    };
}
/** One for the process, as standard input is. */
let source;
let ahead = new Uint8Array(0);
let filling;
let ended = false;
/** Waits until bytes lie ahead, or the end is reached; `false` where standard input cannot be read. */
async function fillAhead() {
    while (ahead.length === 0 && !ended) {
        // A read outlives the worker that it was for: the next one waits for the same.
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
/** A pending read must not keep the process from ending; a file has nothing to release. */
function nextUnreferenced(from) {
    const next = from.next();
    process.stdin.unref?.();
    return next;
}

;// CONCATENATED MODULE: ./build/host/worker.js
/** Entry of the thread that modules run in: initialize one, give out its state, wait for the next. */






/** Frames that V8 collects for a trap. */
Error.stackTraceLimit = 64;
const data = external_node_worker_threads_namespaceObject.workerData;
const scanWorker = data.scanWorker === undefined ? undefined : new URL(data.scanWorker);
const stdin = createStdinMailbox(data.stdin);
let current;
async function answer(message) {
    switch (message.kind) {
        case 'initialize': {
            const { module, instructions, options } = message;
            const instance = runInstance(module, instructions, options, stdin);
            current = { instance, instructions };
            return { kind: 'initialized', observed: instance.observed, times: instance.times };
        }
        case 'read': {
            if (!current)
                throw new Error('bug: nothing was initialized');
            const { instance, instructions } = current;
            return { kind: 'state', state: await readState(instance, instructions, message.request, scanWorker) };
        }
        case 'validate':
            return { kind: 'validated', isValid: WebAssembly.validate(message.bytes) };
        case 'measure':
            return { kind: 'measured', time: measureInstantiation(message.module, message.stubs) };
        case 'close':
            current = undefined;
            return undefined;
    }
}
external_node_worker_threads_namespaceObject.parentPort?.on('message', async (message) => {
    try {
        const reply = await answer(message);
        if (reply)
            external_node_worker_threads_namespaceObject.parentPort?.postMessage(reply);
    }
    catch (thrown) {
        current = undefined;
        const failure = thrown instanceof RunFailure ? thrown.failure : describeThrown(thrown, 'run the module', undefined);
        external_node_worker_threads_namespaceObject.parentPort?.postMessage({ kind: 'failed', failure });
    }
});

