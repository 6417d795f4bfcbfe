import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/host/failure.js
/** From whatever ended a run to one sentence, and the wasm functions that were on the stack. */
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
/** The wasm frames of a V8 stack, such as `    at f (wasm://wasm/1f:wasm-function[3]:0x2a)`, innermost first. */
function readFrames(thrown, codeShift) {
    const stack = thrown instanceof Error ? (thrown.stack ?? '') : '';
    const frames = [];
    for (const line of stack.split('\n')) {
        const [, name, index, offset] = /^\s*at (?:(.*) \()?wasm:\/\/.*wasm-function\[(\d+)\]:0x([0-9a-f]+)\)?$/.exec(line) ?? [];
        if (index === undefined || offset === undefined)
            continue;
        const place = codeShift === undefined ? '' : ` (at offset 0x${(Number.parseInt(offset, 16) - codeShift).toString(16)})`;
        frames.push(`${readName(name) ?? `function ${index}`}${place}`);
    }
    return frames.length > shownFrames
        ? [...frames.slice(0, shownFrames), `and ${frames.length - shownFrames} more`]
        : frames;
}
/** V8 writes `module.function` where the name section names the module, and nothing for a function without a name. */
function readName(name) {
    return name === undefined || name === '' ? undefined : name;
}

;// CONCATENATED MODULE: ./build/wasm/errors.js
/** The one error of the format layer: bytes that are not the module they claim to be. */
/** Bytes that cannot be read as a core module. `offset` counts bytes from the start of the file. */
class errors_WasmError extends Error {
    name = 'WasmError';
    code;
    offset;
    constructor(code, message, offset) {
        super(`${message} (at offset 0x${offset.toString(16)})`);
        this.code = code;
        this.offset = offset;
    }
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
        throw new WasmError('malformed', `${what} is encoded in more than 32 bits`, start);
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
        throw new WasmError('malformed', `${what} is encoded in more than 64 bits`, start);
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
        throw new WasmError('malformed', `${what} is encoded in more than 33 bits`, start);
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
        throw new WasmError('malformed', `${what} is encoded in more than 64 bits`, this.offset);
    }
    /** Passes one LEB128 of any size without decoding it. */
    skipLeb(what = 'an integer') {
        const start = this.offset;
        for (let size = 0; size < 10; size++)
            if (this.u8(what) < 0x80)
                return;
        throw new WasmError('malformed', `${what} is encoded in more than 10 bytes`, start);
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
            if (cause instanceof WasmError)
                throw cause;
            throw new WasmError('malformed', `${what} is not valid UTF-8`, start);
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
            throw new WasmError('truncated', `${what} of ${count} elements does not fit in its section`, start);
        return count;
    }
    truncated(what) {
        return new WasmError('truncated', `the bytes end inside ${what}`, this.offset);
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
function types_readHeapType(reader) {
    const start = reader.offset;
    const code = reader.s33('a heap type');
    if (code >= 0)
        return code;
    const heap = abstractHeapTypes.get(code + 0x80);
    if (heap === undefined)
        throw new WasmError('unsupported', `unknown heap type 0x${(code + 0x80).toString(16)}`, start);
    return heap;
}
function types_readValueType(reader) {
    const start = reader.offset;
    const code = reader.u8('a value type');
    const number = numberTypes.get(code);
    if (number !== undefined)
        return number;
    const heap = abstractHeapTypes.get(code);
    if (heap !== undefined)
        return { nullable: true, heap };
    if (code === refNullCode || code === refCode)
        return { nullable: code === refNullCode, heap: types_readHeapType(reader) };
    throw new WasmError('unsupported', `unknown value type 0x${code.toString(16)}`, start);
}
function types_readRefType(reader) {
    const start = reader.offset;
    const type = types_readValueType(reader);
    if (!types_isRefType(type))
        throw new WasmError('malformed', `expected a reference type, found ${type}`, start);
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
    for (;;) {
        const offset = reader.offset;
        const opcode = readOpcode(reader);
        if (opcode === 0x0b)
            return { start, end: reader.offset };
        const immediate = readImmediates(reader, opcode, offset);
        visit?.({ opcode, immediate, offset });
    }
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
            throw new WasmError('unsupported', `unknown instruction 0x${opcode.toString(16)} in a constant expression`, offset);
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


function data_readData(reader) {
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
        throw new WasmError('malformed', `unknown flags 0x${flags.toString(16)} of a data segment`, start);
    const memory = flags === 2 ? reader.u32('a memory index') : 0;
    return { mode: 'active', memory, offset: readConstExpr(reader) };
}

;// CONCATENATED MODULE: ./build/wasm/sections/element.js
/** The element section: where each segment stands and what its header says. Its items are read on demand. */




const flag = { notActive: 1, explicitTableOrDeclared: 2, expressions: 4 };
function element_readElements(reader) {
    return reader.vector(() => readElement(reader), 'the element section');
}
function readElement(reader) {
    const start = reader.offset;
    const flags = reader.u32('the flags of an element segment');
    if (flags > 7)
        throw new WasmError('malformed', `unknown flags 0x${flags.toString(16)} of an element segment`, start);
    const form = flags & flag.expressions ? 'expressions' : 'functions';
    const head = element_readHead(reader, flags);
    const type = flags & (flag.notActive | flag.explicitTableOrDeclared) ? readItemType(reader, form) : funcref;
    const itemsStart = reader.offset;
    const count = reader.count('the items of an element segment');
    for (let index = 0; index < count; index++) {
        if (form === 'functions')
            reader.skipLeb('a function index');
        else
            readConstExpr(reader);
    }
    return { ...head, form, type, count, itemsStart, start, end: reader.offset };
}
function element_readHead(reader, flags) {
    if (flags & flag.notActive)
        return { mode: flags & flag.explicitTableOrDeclared ? 'declared' : 'passive' };
    const table = flags & flag.explicitTableOrDeclared ? reader.u32('a table index') : 0;
    return { mode: 'active', table, offset: readConstExpr(reader) };
}
function readItemType(reader, form) {
    if (form === 'expressions')
        return readRefType(reader);
    reader.u8('an element kind');
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

const kinds = (/* unused pure expression or super */ null && (['func', 'table', 'memory', 'global', 'tag']));
function export_readExports(reader) {
    return reader.vector(() => {
        const name = reader.name('the name of an export');
        const start = reader.offset;
        const code = reader.u8('the kind of an export');
        const kind = kinds[code];
        if (kind === undefined)
            throw new WasmError('unsupported', `unknown kind of export 0x${code.toString(16)}`, start);
        return { name, kind, index: reader.u32('an index') };
    }, 'the export section');
}
function export_writeExport(writer, { name, kind, index }) {
    writer.name(name).u8(kinds.indexOf(kind)).u32(index);
}

;// CONCATENATED MODULE: ./build/wasm/sections/global.js
/** The global section. */


function global_readGlobals(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const type = readValueType(reader);
        const mutable = reader.u8('a mutability') === 1;
        const instructions = [];
        const init = readConstExpr(reader, instruction => instructions.push(instruction));
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
function limits_readLimits(reader, what) {
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
function limits_writeLimits(writer, { address, shared, min, max }) {
    writer.u8((max === undefined ? 0 : 0x01) | (shared ? 0x02 : 0) | (address === 'i64' ? 0x04 : 0));
    writer.u64(min);
    if (max !== undefined)
        writer.u64(max);
}

;// CONCATENATED MODULE: ./build/wasm/sections/table.js
/** The table section. */



function table_readTableType(reader) {
    const element = readRefType(reader);
    return { element, limits: readLimits(reader, 'a table') };
}
function table_readTables(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const hasInit = reader.peek() === 0x40;
        if (hasInit)
            reader.skip(2, 'a table');
        const type = table_readTableType(reader);
        const init = hasInit ? readConstExpr(reader) : undefined;
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




function import_readImports(reader) {
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
            return { kind: 'global', type, mutable: reader.u8('a mutability') === 1 };
        }
        case 0x04:
            reader.u8('a tag attribute');
            return { kind: 'tag', type: reader.u32('a type index') };
        default:
            throw new WasmError('unsupported', `unknown kind of import 0x${kind.toString(16)}`, start);
    }
}
function import_writeMemoryImport(writer, module, name, limits) {
    writer.name(module).name(name).u8(0x02);
    writeLimits(writer, limits);
}

;// CONCATENATED MODULE: ./build/wasm/sections/memory.js
/** The memory section. */

function memory_readMemories(reader) {
    let index = 0;
    return reader.vector(() => readLimits(reader, `memory ${index++}`), 'the memory section');
}
function writeMemories(writer, memories) {
    writer.vector(memories, limits => writeLimits(writer, limits));
}

;// CONCATENATED MODULE: ./build/wasm/sections/type.js
/** The type section: recursion groups of sub types, flattened into the type index space. */


function type_readTypes(reader) {
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
            throw new WasmError('unsupported', `unknown type form 0x${form.toString(16)}`, start);
    }
}
function readField(reader) {
    const type = readStorageType(reader);
    return { type, mutable: reader.u8('a mutability') === 1 };
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
const module_sectionOrder = (/* unused pure expression or super */ null && ([1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11]));
/**
 * Parses a core module in the binary format.
 * @throws {WasmError} where the bytes are no such module; the offset says where.
 */
function parseModule(bytes) {
    checkPreamble(bytes);
    const sections = readSections(new Reader(bytes, 8));
    const read = (id, readContents, absent) => {
        const section = sections.find(section => section.id === id);
        if (!section)
            return absent;
        const reader = new Reader(bytes, section.contents, section.end);
        const contents = readContents(reader);
        if (!reader.done)
            throw new WasmError('malformed', 'a section is longer than its contents', reader.offset);
        return contents;
    };
    const imports = read(module_sectionIds.import, readImports, []);
    const importedFunctions = imports.flatMap(entry => (entry.kind === 'func' ? [entry.type] : []));
    const defined = read(module_sectionIds.function, reader => reader.vector(() => reader.u32('a type index')), []);
    return {
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
}
function module_findSection(module, id) {
    return module.sections.find(section => section.id === id);
}
function checkPreamble(bytes) {
    if (bytes.length === 0)
        throw new WasmError('empty', 'the input is empty, expected a WebAssembly module', 0);
    if (!startsWith(bytes, [0x00, 0x61, 0x73, 0x6d])) {
        if (looksLikeText(bytes))
            throw new WasmError('text', 'the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse`', 0);
        throw new WasmError('not-wasm', 'the input does not start with `\\0asm`, expected a WebAssembly module', 0);
    }
    if (bytes.length < 8)
        throw new WasmError('truncated', 'the input ends inside its version', bytes.length);
    if (startsWith(bytes.subarray(4), [0x01, 0x00, 0x00, 0x00]))
        return;
    if (bytes[6] === 0x01 && bytes[7] === 0x00)
        throw new WasmError('component', 'the input is a component, expected a core module: pre-initialize the core module before it is made a component', 4);
    throw new WasmError('version', `the input has the version 0x${hex(bytes.subarray(4, 8))}, expected 0x01000000`, 4);
}
function startsWith(bytes, prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
function hex(bytes) {
    return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
/** The text format starts with white space, comments, and an opening parenthesis. */
function looksLikeText(bytes) {
    return /^(\uFEFF|\s|;;[^\n]*\n|\(;[\s\S]*?;\))*\(\s*(module|component|;|@|func|type|import|memory|table|global|export)/.test(String.fromCharCode(...bytes.subarray(0, 1024)));
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
            throw new WasmError('truncated', `a section of ${size} bytes has ${reader.end - contents} left`, start);
        if (id !== module_sectionIds.custom) {
            const position = module_sectionOrder.indexOf(id);
            if (position < 0)
                throw new WasmError('unsupported', `unknown section ${id}`, start);
            if (position <= last)
                throw new WasmError('malformed', `section ${id} is repeated or out of order`, start);
            last = position;
        }
        const name = id === module_sectionIds.custom
            ? new Reader(reader.bytes, contents, contents + size).name('the name of a custom section')
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
    parts.push(new Writer(8).u8(id).u32(size).finish(), ...contents);
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
/** The instruction that stores a value of `type`, up to its memory argument. */
function storeOf(type) {
    if (isRefType(type))
        return type.heap === 'exn' ? [0xd1, 0x36] : undefined;
    return { i32: [0x36], i64: [0x37], f32: [0x38], f64: [0x39], v128: [0xfd, 0x0b] }[type];
}
function writeSection(writer, id, write) {
    const contents = new Writer();
    write(contents);
    writer.u8(id).u32(contents.size).bytes(contents.finish());
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
    return isRefType(type) && type.heap !== 'exn';
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
    const most = maxPages[limits.address];
    const max = limits.max === undefined || limits.max > most ? most : limits.max;
    return { ...limits, shared: true, max: max < limits.min ? limits.min : max };
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
    nametoolong: 37,
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
        return {
            functions: wasi.wasiImport,
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
    path_filestat_get: { strings: [[0, 2]], follows: 'flag', outputs: args => [span(args[4], 64)] },
    path_filestat_set_times: { strings: [[0, 2]], follows: 'flag' },
    path_link: {
        strings: [
            [0, 2],
            [4, 5],
        ],
        follows: 'flag',
    },
    path_open: { strings: [[0, 2]], follows: 'always', outputs: args => [span(args[8], 4)] },
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
            const follows = entry.follows === 'always' || (entry.follows && (args[1] & followFlag) !== 0);
            const creates = name === 'path_open' && (args[4] & createFlag) !== 0;
            let place;
            for (const [directory, address] of entry.strings) {
                const size = args[address + 1];
                if (size > longestPath)
                    return errno.nametoolong;
                const bytes = guest.bytes(args[address], size).slice();
                if (bytes.includes(0))
                    return errno.inval;
                strings.push(bytes);
                const base = directory === undefined ? undefined : places.get(args[directory]);
                if (!base)
                    continue;
                const found = resolve(base, bytes);
                if (typeof found === 'number')
                    return found;
                if (follows && leadsOut(found, creates))
                    return errno.notcapable;
                place = found;
            }
            const result = terminated(entry, strings, args, call);
            if (name === 'path_open' && place && result === errno.success)
                places.set(guest.view(args[8], 4).getUint32(0, true), place);
            return result;
        };
    }
    /** Calls with strings that a zero byte ends. */
    function terminated({ strings, outputs }, contents, args, call) {
        if (strings.every(([, address]) => isTerminated(guest, args[address], args[address + 1])))
            return call(...args);
        const size = contents.reduce((sum, { length }) => sum + length + 1, 0);
        return guest.borrow(size, window => {
            let at = window;
            guest.bytes(window, size).fill(0);
            for (const [index, [, address]] of strings.entries()) {
                const content = contents[index];
                guest.bytes(at, content.length).set(content);
                args[address] = at;
                at += content.length + 1;
            }
            return call(...args);
        }, outputs?.(args));
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
function isTerminated(guest, address, size) {
    const end = address + size;
    return end < guest.size() && guest.bytes(end, 1)[0] === 0;
}
const paths_utf8 = new TextDecoder('utf-8', { fatal: true });
/** The place that a path names, or the error where it lies outside. Links in its last part are not followed. */
function resolve({ path, root }, bytes) {
    let text;
    try {
        text = paths_utf8.decode(bytes);
    }
    catch {
        return errno.ilseq;
    }
    if ((0,external_node_path_namespaceObject.isAbsolute)(text))
        return errno.notcapable;
    const named = { path: (0,external_node_path_namespaceObject.join)(path, text), root };
    if (!isWithin(root, named.path))
        return errno.notcapable;
    const parent = findReal((0,external_node_path_namespaceObject.join)(named.path, named.path === root ? '.' : '..'));
    // A parent that cannot be found is the host's error to give.
    return parent === undefined || isWithin(root, parent) ? named : errno.notcapable;
}
/** Whether `path` is a link that leads out, or one to nothing at whose end a file would be made. */
function leadsOut({ path, root }, creates) {
    const real = findReal(path);
    if (real !== undefined)
        return !isWithin(root, real);
    return creates && isLink(path);
}
function isLink(path) {
    try {
        return (0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function findReal(path) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(path);
    }
    catch {
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

;// CONCATENATED MODULE: ./build/host/preload.js
/** Instances that satisfy imports of the module: built first, run beside it, and not part of its snapshot. */



/**
 * Instantiates the preloads in order; each may import from those before it, and from WASI where that is allowed.
 * @throws {RunFailure} where one is no module, imports what nobody provides, or traps.
 */
function instantiatePreloads({ preloads, wasi: wasiOptions }, trap) {
    const instances = [];
    for (const { name, bytes } of preloads) {
        const wasi = wasiOptions && createWasi({ ...wasiOptions, stdin: { kind: 'empty' } }, { trap });
        try {
            const module = new WebAssembly.Module(bytes);
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
            const memory = exports['memory'];
            wasi?.attach(memory instanceof WebAssembly.Memory ? memory : undefined);
            const initialize = exports['_initialize'];
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

;// CONCATENATED MODULE: ./build/host/instance.js
/** One module in this thread: instantiated with all it imports, initialized, and then only looked at. */




/** A run that did not reach its end. */
class RunFailure extends Error {
    name = 'RunFailure';
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
const nothingObserved = {
    random: 0,
    clock: 0,
    environment: 0,
    arguments: 0,
    files: 0,
    stdin: 0,
    writes: 0,
};
/**
 * Runs the start function and the calls of `instructions`.
 * @throws {RunFailure}
 */
function runInstance(module, instructions, options, stdin) {
    let called;
    const wasi = options.wasi && createWasi(options.wasi, { trap, stdin });
    const memories = instructions.memories.map(makeMemory);
    const { imports, provide } = startImports();
    memories.forEach((memory, index) => {
        provide(instructions.memoryModule, `memory:${index}`, memory);
    });
    for (const preload of instantiatePreloads(options, trap)) {
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
    try {
        const instance = attempt('instantiate the module', () => new WebAssembly.Instance(module, imports));
        const { exports } = instance;
        const initialReferences = instructions.references.map(({ name }) => readReference(exports[name]));
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
            observed: wasi?.observed() ?? nothingObserved,
            times: { instantiate: instantiated - started, initialize: initialized - instantiated },
        };
    }
    finally {
        wasi?.close();
    }
}
/** An import object without prototypes, where any name is only a name; the first to provide an import wins. */
function startImports() {
    const imports = Object.create(null);
    const provide = (module, name, value) => {
        imports[module] ??= Object.create(null);
        const names = imports[module];
        names[name] ??= value;
    };
    return { imports, provide };
}
function readReference(global) {
    return global.value;
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
/** Stands in for every function and tag that nobody has provided. */
function provideStubs(stubs, wanted, provide, onCall) {
    if (!stubs)
        return;
    const host = { called: onCall };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(stubs.bytes), { host });
    for (const { index, name } of stubs.stubs) {
        const entry = wanted[index];
        const stub = exports[name];
        if (entry && stub)
            provide(entry.module, entry.name, stub);
    }
}
function importCalled(doing, entry, { frames }) {
    const remedy = entry?.module.startsWith('wasi_')
        ? 'allow WASI (allow-wasi) or an initialization that calls no import'
        : 'a preload that provides it, or an initialization that calls no import';
    return new RunFailure({
        code: 'import-called',
        message: `cannot ${doing}: it called the import \`${entry?.module}\` \`${entry?.name}\`, which nothing provides; expected ${remedy}`,
        frames,
    });
}
function exited(doing, code, signal, { frames }) {
    const found = signal ? `raised ${signal} (proc_raise)` : `exited with code ${code} (proc_exit)`;
    return new RunFailure({
        code: 'exit',
        message: `cannot ${doing}: it ${found}, expected it to return: there is no state to keep after an exit`,
        frames,
    });
}
/** `(module (func (export "trap") unreachable))`: what it throws passes every handler of a module. */
const trapModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x04, 0x01, 0x60, 0x00, 0x00, 0x03, 0x02, 0x01, 0x00, 0x07, 0x08, 0x01, 0x04, 0x74, 0x72, 0x61, 0x70, 0x00, 0x00, 0x0a, 0x05, 0x01, 0x03, 0x00, 0x00, 0x0b);
function trap() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(trapModule));
    exports['trap']();
    throw new Error('bug: unreachable was reached');
}
/** Instantiations that are timed; the median counts. */
const measuredTimes = 3;
/** Milliseconds to instantiate `module` with stubs. */
function measureInstantiation(module, stubs) {
    const { imports, provide } = startImports();
    provideStubs(stubs, WebAssembly.Module.imports(module), provide, () => { });
    const times = Array.from({ length: measuredTimes }, () => {
        const started = performance.now();
        new WebAssembly.Instance(module, imports);
        return performance.now() - started;
    });
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
 * Joins runs until all the memories together have at most `maxRuns`: over the smallest gaps first, and of equal ones over
 * those of the lower memory and, in it, of the lower address. One run stays of each memory that has any.
 */
function closeSmallestGaps(memories, maxRuns) {
    const gaps = gapsOf(memories);
    const kept = Math.max(0, maxRuns - memories.filter(({ count }) => count > 0).length);
    if (kept >= gaps.length)
        return memories;
    const limit = kept === 0 ? Number.POSITIVE_INFINITY : largest(gaps.slice(), kept);
    let larger = 0;
    let equal = 0;
    for (const gap of gaps) {
        if (gap > limit)
            larger++;
        else if (gap === limit)
            equal++;
    }
    // Of the gaps as large as the limit some are kept: so many, the first in order, are closed.
    let equalClosed = equal - (kept - larger);
    return memories.map(runs => joinRuns(runs, (_start, end, nextStart) => {
        const gap = nextStart - end;
        return gap < limit || (gap === limit && equalClosed-- > 0);
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
 * What is dropped on the way could not have come through at the end: of the gaps found, only the `maxRuns - 1` largest can,
 * and of later ones none that is smaller than all of those.
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
            closing = Math.max(closing, smallestGap(kept) - 1);
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
    i32: 'AGFzbQEAAAABFgRgAnx8AXxgA3x8fABgAX4AYAJ+fgACFwIABGVtaXQAAAAGbWVtb3J5AgMAgIAEAwUEAQIDAwYYA34BQgALfgFCfwt+AUKAgICAgICAgEALBwgBBHNjYW4AAQrBBgRHAQN+IAD8BiEDIAH8BiEEIAL8BiQAA0AgAyAEUwRAIANCgIDAAHwhBSAFIARVBEAgBCEFCyADIAUQAyAFIQMMAQsLIwIQAgsWACMBQgBZBEAjAbkgALkQAPwGJAALC88EAgZ+BHtCfyEDAkADQCAAIAFZDQEgA0J/IACn/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStIACn/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhCAAp/0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghiAAp/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIwhoSEhYMhAkJ/IQMgAlAEQCAAQsAAfCEAA0AgAEKAAnwgAVUNAiAAp/0ABAAgAKf9AAQQ/VAgAKf9AAQgIACn/QAEMP1Q/VAhCCAAp/0ABEAgAKf9AARQ/VAgAKf9AARgIACn/QAEcP1Q/VAhCSAAp/0ABIABIACn/QAEkAH9UCAAp/0ABKABIACn/QAEsAH9UP1QIQogAKf9AATAASAAp/0ABNAB/VAgAKf9AATgASAAp/0ABPAB/VD9UCELIAggCf1QIAogC/1Q/VD9U0UEQCAAQoACfCEADAELCyAI/VMNASAAQsAAfCEAIAn9Uw0BIABCwAB8IQAgCv1TDQEgAELAAHwhAAwBCyAAIAJ6fCEEIAQjAn0jAFUEQCMCEAIgBCQBCyMAQj5TBEAgACACEAQLIABCwAB8IAJ5fSQCIwBCDn1CcIMhBSAFQgBVIAJCMIhCAFJxBEAgAEIwfCEGA0AgBiAFfCEHIAcgAUIQfVcEQCAHp/0ABAD9UwRAIAchBgwCCwsLIAYgAEIwfFUEQCAGQkCDIQBCfyAGQj+DhiEDIAYkAgwCCwsgAELAAHwhAAwACwsLjgEBBH4gAUJ/hUJ/IAF6hkJ/IAF5iIODIQIgAlAEQA8LIwAhA0IBIQQDQCADQgBVBEAgBCADVQRAIAMhBAsgAiACIASIgyECIAMgBH0hAyAEQgGGIQQMAQsLA0AgAkIAUgRAIAJ6IQUgACAFfBACIAUgASAFiHp8IQUgACAFfCQBIAJCfyAFhoMhAgwBCwsL',
    i64: 'AGFzbQEAAAABFgRgAnx8AXxgA3x8fABgAX4AYAJ+fgACFwIABGVtaXQAAAAGbWVtb3J5AgcAgIAQAwUEAQIDAwYYA34BQgALfgFCfwt+AUKAgICAgICAgEALBwgBBHNjYW4AAQrrBgRHAQN+IAD8BiEDIAH8BiEEIAL8BiQAA0AgAyAEUwRAIANCgIDAAHwhBSAFIARVBEAgBCEFCyADIAUQAyAFIQMMAQsLIwIQAgsWACMBQgBZBEAjAbkgALkQAPwGJAALC/kEAgZ+BHtCfyEDAkADQCAAIAFZDQEgA0J/An4gAAv9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK0CfiAAC/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIQhoQCfiAAC/0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghgJ+IAAL/QAEMP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhISFgyECQn8hAyACUARAIABCwAB8IQADQCAAQoACfCABVQ0CAn4gAAv9AAQAAn4gAAv9AAQQ/VACfiAAC/0ABCACfiAAC/0ABDD9UP1QIQgCfiAAC/0ABEACfiAAC/0ABFD9UAJ+IAAL/QAEYAJ+IAAL/QAEcP1Q/VAhCQJ+IAAL/QAEgAECfiAAC/0ABJAB/VACfiAAC/0ABKABAn4gAAv9AASwAf1Q/VAhCgJ+IAAL/QAEwAECfiAAC/0ABNAB/VACfiAAC/0ABOABAn4gAAv9AATwAf1Q/VAhCyAIIAn9UCAKIAv9UP1Q/VNFBEAgAEKAAnwhAAwBCwsgCP1TDQEgAELAAHwhACAJ/VMNASAAQsAAfCEAIAr9Uw0BIABCwAB8IQAMAQsgACACenwhBCAEIwJ9IwBVBEAjAhACIAQkAQsjAEI+UwRAIAAgAhAECyAAQsAAfCACeX0kAiMAQg59QnCDIQUgBUIAVSACQjCIQgBScQRAIABCMHwhBgNAIAYgBXwhByAHIAFCEH1XBEACfiAHC/0ABAD9UwRAIAchBgwCCwsLIAYgAEIwfFUEQCAGQkCDIQBCfyAGQj+DhiEDIAYkAgwCCwsgAELAAHwhAAwACwsLjgEBBH4gAUJ/hUJ/IAF6hkJ/IAF5iIODIQIgAlAEQA8LIwAhA0IBIQQDQCADQgBVBEAgBCADVQRAIAMhBAsgAiACIASIgyECIAMgBH0hAyAEQgGGIQQMAQsLA0AgAkIAUgRAIAJ6IQUgACAFfBACIAUgASAFiHp8IQUgACAFfCQBIAJCfyAFhoMhAgwBCwsL',
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
 * Bytes of a part: small enough that threads end at about the same time (it takes 1 to 6 ms), large enough that starting
 * the kernel (0.1 ms) does not show.
 */
const partSize = 32 * 1024 * 1024;
function planWork(memories, limits) {
    const parts = memories.flatMap((scanned, memory) => {
        const { to: size } = wholeOf(scanned);
        return Array.from({ length: Math.ceil(size / partSize) }, (_, index) => {
            const from = index * partSize;
            return { memory, from, to: Math.min(from + partSize, size) };
        });
    });
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

;// CONCATENATED MODULE: ./build/host/scan/pool.js
/** Scans memories, with the help of other threads where they are large. */





/**
 * Bytes for which a thread is worth its start: a second one is started from twice as many on. With two threads, 512 MiB
 * that were never touched took 75 ms instead of 91, 1 GiB 121 instead of 182 and 256 MiB 52 instead of 46, since the
 * system maps pages at 5.7 GB/s a thread. Of memory in use one thread reads 34 GB/s, which two did not better.
 */
const bytesPerThread = 256 * 1024 * 1024;
/**
 * The runs of each memory, at most `maxRuns` in all. They do not depend on the number of threads.
 * While this thread scans, it does nothing else.
 */
async function scanMemories(memories, options) {
    const { gap, maxRuns, workerUrl, workers = (0,external_node_os_namespaceObject.availableParallelism)() - 1 } = options;
    const size = memories.reduce((sum, memory) => sum + wholeOf(memory).to, 0);
    const helpers = Math.min(workers, Math.floor(size / bytesPerThread) - 1);
    const runs = workerUrl && helpers > 0
        ? await scanTogether(planWork(memories, { gap, maxRuns }), workerUrl, helpers)
        : memories.map(memory => scanMemory(memory, wholeOf(memory), { gap, maxRuns }));
    return closeSmallestGaps(runs, maxRuns);
}
async function scanTogether(work, workerUrl, helpers) {
    const results = new Map();
    const record = ({ part, runs }) => results.set(part, runs);
    const workers = Array.from({ length: helpers }, () => new external_node_worker_threads_namespaceObject.Worker(workerUrl, { workerData: work, execArgv: [] }));
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
    exports['read']();
    const view = new DataView(exports['memory'].buffer);
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
            return view.getInt32(offset, true) ? { kind: 'null' } : { kind: 'foreign', what: 'a host reference' };
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
        const isInitial = found.kind === 'foreign' && value === instance.initialReferences[position];
        return { index, value: isInitial ? { kind: 'initial', what: found.what } : found };
    });
}
function readTable(instance, { tables }, index, functions) {
    const table = instance.exports[tables[index]?.name ?? ''];
    const entries = [];
    const length = Number(table.length);
    const isWide = typeof table.length === 'bigint';
    for (let entry = 0; entry < length; entry++)
        entries.push(describeReference(table.get((isWide ? BigInt(entry) : entry)), functions));
    return { index, entries };
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
            bytes: new Uint8Array(buffer),
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

