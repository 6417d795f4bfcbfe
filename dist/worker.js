import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/host/failure.js
class InitializationFailure extends Error {
    name = 'InitializationFailure';
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
const shownFrames = 20;
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
    return frames.length > shownFrames ? [...frames.slice(0, shownFrames), '…'] : frames;
}
function readName(name, module) {
    const [, moduleName = ''] = /^wasm:\/\/wasm\/(.*)-[0-9a-f]+$/.exec(module ?? '') ?? [];
    return name === undefined || name === moduleName ? undefined : name;
}

;// CONCATENATED MODULE: ./build/host/imports.js
function startImports() {
    const imports = Object.create(null);
    const provide = (module, name, ...values) => {
        imports[module] ??= Object.create(null);
        const names = imports[module];
        if (name in names)
            return;
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

;// CONCATENATED MODULE: ./build/wasm/errors.js
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

;// CONCATENATED MODULE: ./build/wasm/reader.js

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
class reader_Reader {
    bytes;
    offset;
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
    flag(what) {
        const start = this.offset;
        const byte = this.u8(what);
        if (byte > 1)
            throw new WasmError('malformed', `${what} is 0x${byte.toString(16)}, expected 0 or 1`, start);
        return byte === 1;
    }
    zero(what) {
        const start = this.offset;
        const byte = this.u8(what);
        if (byte !== 0)
            throw new WasmError('malformed', `${what} is 0x${byte.toString(16)}, expected 0`, start);
    }
    peek() {
        return this.offset < this.end ? this.bytes[this.offset] : undefined;
    }
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
        throw this.tooLong(what, '32 bits', start);
    }
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
        throw this.tooLong(what, '64 bits', start);
    }
    s33(what = 'a signed integer') {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.u8(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return byte & 0x40 ? value - 2 ** (shift + 7) : value;
        }
        throw this.tooLong(what, '33 bits', start);
    }
    s32(what = 'a signed integer') {
        return Number(BigInt.asIntN(32, BigInt(this.s33(what))));
    }
    s64(what = 'a signed integer') {
        const start = this.offset;
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.u8(what);
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asIntN(64, byte & 0x40 ? value - (1n << (shift + 7n)) : value);
        }
        throw this.tooLong(what, '64 bits', start);
    }
    bits32(what = 'a float') {
        return Number(this.bits(4, what));
    }
    bits64(what = 'a float') {
        return this.bits(8, what);
    }
    bits(size, what) {
        return this.take(size, what).reduceRight((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
    }
    skipLeb(what = 'an integer') {
        const start = this.offset;
        for (let size = 0; size < 10; size++)
            if (this.u8(what) < 0x80)
                return;
        throw this.tooLong(what, '10 bytes', start);
    }
    skip(size, what = 'bytes') {
        if (size > this.end - this.offset)
            throw this.truncated(what);
        this.offset += size;
    }
    take(size, what = 'bytes') {
        const start = this.offset;
        this.skip(size, what);
        return this.bytes.subarray(start, start + size);
    }
    name(what = 'a name') {
        const size = this.u32(what);
        const start = this.offset;
        const bytes = this.take(size, what);
        try {
            return utf8.decode(bytes);
        }
        catch {
            throw new WasmError('malformed', `${what} is not valid UTF-8`, start);
        }
    }
    vector(read, what = 'a vector') {
        const count = this.count(what);
        const items = [];
        for (let index = 0; index < count; index++)
            items.push(read(index));
        return items;
    }
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
    tooLong(what, limit, start) {
        return new WasmError('malformed', `${what} is encoded in more than ${limit}`, start);
    }
}

;// CONCATENATED MODULE: ./build/wasm/types.js

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
const funcref = { nullable: true, heap: 'func' };
function isRefType(type) {
    return typeof type === 'object';
}
function readHeapType(reader) {
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
        return { nullable: code === refNullCode, heap: readHeapType(reader) };
    throw new WasmError('unsupported', `unknown value type 0x${code.toString(16)}`, start);
}
function readRefType(reader) {
    const start = reader.offset;
    const type = types_readValueType(reader);
    if (!isRefType(type))
        throw new WasmError('malformed', `expected a reference type, found ${type}`, start);
    return type;
}
function types_writeValueType(writer, type) {
    if (!isRefType(type))
        writer.u8(numberCodes.get(type));
    else if (type.nullable && typeof type.heap === 'string')
        writer.u8(abstractHeapCodes.get(type.heap));
    else {
        writer.u8(type.nullable ? refNullCode : refCode);
        writeHeapType(writer, type.heap);
    }
}
function writeHeapType(writer, heap) {
    if (typeof heap === 'number')
        writer.s64(BigInt(heap));
    else
        writer.u8(abstractHeapCodes.get(heap));
}
function renderType(type) {
    if (!isRefType(type))
        return type;
    if (type.nullable && (type.heap === 'func' || type.heap === 'extern' || type.heap === 'exn'))
        return `${type.heap}ref`;
    return `(ref ${type.nullable ? 'null ' : ''}${type.heap})`;
}
function renderFunctionType(params, results) {
    return `[${params.map(renderType).join(' ')}] -> [${results.map(renderType).join(' ')}]`;
}

;// CONCATENATED MODULE: ./build/wasm/writer.js
const writer_utf8 = new TextEncoder();
class writer_Writer {
    buffer;
    length = 0;
    constructor(capacity = 256) {
        this.buffer = new Uint8Array(capacity);
    }
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
        this.reserve(5);
        let rest = value | 0;
        while (rest < -0x40 || rest >= 0x40) {
            this.buffer[this.length++] = (rest & 0x7f) | 0x80;
            rest >>= 7;
        }
        this.buffer[this.length++] = rest & 0x7f;
        return this;
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
    since(size) {
        return this.buffer.subarray(size, this.length);
    }
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
function writer_sizeOfU32(value) {
    return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}
function writer_sizeOfSigned(value) {
    let size = 1;
    for (let limit = 0x40; value >= limit || value < -limit; limit *= 0x80)
        size++;
    return size;
}

;// CONCATENATED MODULE: ./build/wasm/code/instruction-table.js
const proposals = (/* unused pure expression or super */ null && ([
    'multi-memory',
    'multi-value',
    'bulk-memory',
    'simd',
    'reference-types',
    'relaxed-simd',
]));
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
const instructionTable = [
    [0x00, single],
    [0xfb, gc, 'reference-types'],
    [0xfc, numeric],
    [0xfd, simd, 'simd'],
    [0xfd, relaxedSimd, 'relaxed-simd'],
    [0xfe, atomic],
];

;// CONCATENATED MODULE: ./build/wasm/code/opcodes.js

const firstPrefix = 0xfb;
const byOpcode = new Map();
const byName = new Map();
for (const [prefix, rows, standard] of instructionTable)
    for (const [first, immediates, names, proposal = standard] of rows)
        for (const [position, name] of names.split(' ').entries()) {
            const opcode = prefix * 0x10000 + first + position;
            const kind = { opcode, name, immediates: (immediates ? immediates.split(' ') : []), proposal };
            byOpcode.set(opcode, kind);
            if (!byName.has(name))
                byName.set(name, kind);
        }
function listInstructions() {
    return byOpcode.values();
}
function findInstruction(opcode) {
    return byOpcode.get(opcode);
}
function instructionName(opcode) {
    return byOpcode.get(opcode)?.name ?? `0x${opcode.toString(16)}`;
}
function opcodeOf(name) {
    const kind = byName.get(name);
    if (!kind)
        throw new Error(`bug: there is no instruction \`${name}\``);
    return kind.opcode;
}

;// CONCATENATED MODULE: ./build/wasm/code/code-builder.js



const stores = { i32: 'i32.store', i64: 'i64.store', f32: 'f32.store', f64: 'f64.store', v128: 'v128.store' };
class CodeBuilder {
    writer;
    constructor(writer = new writer_Writer(32)) {
        this.writer = writer;
    }
    plain(instruction) {
        const opcode = typeof instruction === 'string' ? opcodeOf(instruction) : instruction;
        if (opcode < 0x100)
            this.writer.u8(opcode);
        else
            this.writer.u8(opcode >>> 16).u32(opcode & 0xffff);
        return this;
    }
    unreachable() {
        return this.plain('unreachable');
    }
    i32Const(value) {
        this.plain('i32.const').writer.s32(value);
        return this;
    }
    i64Const(value) {
        this.plain('i64.const').writer.s64(value);
        return this;
    }
    f32Const(bits) {
        this.plain('f32.const').writer.bits32(bits);
        return this;
    }
    f64Const(bits) {
        this.plain('f64.const').writer.bits64(bits);
        return this;
    }
    v128Const(low, high) {
        this.plain('v128.const').writer.bits64(low).bits64(high);
        return this;
    }
    refNull(heap) {
        writeHeapType(this.plain('ref.null').writer, heap);
        return this;
    }
    refFunc(index) {
        return this.indexed('ref.func', index);
    }
    refIsNull() {
        return this.plain('ref.is_null');
    }
    call(index) {
        return this.indexed('call', index);
    }
    localGet(index) {
        return this.indexed('local.get', index);
    }
    globalGet(index) {
        return this.indexed('global.get', index);
    }
    tableGet(index) {
        return this.indexed('table.get', index);
    }
    memoryInit(segment, memory) {
        return this.indexed('memory.init', segment, memory);
    }
    tableInit(segment, table) {
        return this.indexed('table.init', segment, table);
    }
    store(type, offset) {
        if (isRefType(type))
            return this.refIsNull().store('i32', offset);
        return this.indexed(stores[type], 0, offset);
    }
    end() {
        return this.plain('end');
    }
    finish() {
        return this.writer.finish();
    }
    indexed(name, ...indices) {
        this.plain(name);
        for (const index of indices)
            this.writer.u32(index);
        return this;
    }
}
function functionBody(write) {
    const writer = new Writer(32).u32(0);
    const code = new CodeBuilder(writer);
    write(code);
    code.end();
    return writer.finish();
}

;// CONCATENATED MODULE: ./build/wasm/const-expr.js




const constants = ['i32.const', 'i64.const', 'f32.const', 'f64.const', 'v128.const', 'ref.func', 'ref.null'];
const allocations = ['struct.new', 'struct.new_default', 'array.new', 'array.new_default', 'array.new_fixed'];
const calculations = ['i32.add', 'i32.sub', 'i32.mul', 'i64.add', 'i64.sub', 'i64.mul'];
const conversions = ['ref.i31', 'any.convert_extern', 'extern.convert_any'];
const readConstant = {
    'i32.const': reader => ({ kind: 'i32', value: reader.s32('a constant') }),
    'i64.const': reader => ({ kind: 'i64', value: reader.s64('a constant') }),
    'f32.const': reader => ({ kind: 'f32', bits: reader.bits32('a constant') }),
    'f64.const': reader => ({ kind: 'f64', bits: reader.bits64('a constant') }),
    'v128.const': reader => ({ kind: 'v128', low: reader.bits64('a constant'), high: reader.bits64('a constant') }),
    'ref.func': reader => ({ kind: 'func', index: reader.u32('an index') }),
    'ref.null': reader => ({ kind: 'null', heap: readHeapType(reader) }),
};
const readers = new Map([
    ...constants.map((name) => [
        opcodeOf(name),
        (reader, offset) => ({ name, value: readConstant[name](reader), offset }),
    ]),
    [opcodeOf('global.get'), (reader, offset) => ({ name: 'global.get', index: reader.u32('an index'), offset })],
    ...allocations.map((name) => [
        opcodeOf(name),
        (reader, offset) => {
            const type = reader.u32('a type index');
            if (name === 'array.new_fixed')
                reader.u32('a length');
            return { name, type, offset };
        },
    ]),
    ...[...calculations, ...conversions].map((name) => [
        opcodeOf(name),
        (_, offset) => ({ name, offset }),
    ]),
]);
const end = opcodeOf('end');
function readConstExpr(reader) {
    const start = reader.offset;
    const instructions = [];
    for (;;) {
        const { offset } = reader;
        const opcode = readOpcode(reader);
        if (opcode === end)
            return { instructions, start, end: reader.offset };
        const read = readers.get(opcode);
        if (!read)
            throw new WasmError('unsupported', `unknown instruction 0x${opcode.toString(16)} in a constant expression`, offset);
        instructions.push(read(reader, offset));
    }
}
function readOpcode(reader) {
    const byte = reader.u8('a constant expression');
    return byte < firstPrefix ? byte : byte * 0x10000 + reader.u32('an opcode');
}
function const_expr_functionsIn({ instructions }) {
    return instructions.flatMap(instruction => 'value' in instruction && instruction.value.kind === 'func' ? [instruction.value.index] : []);
}
function const_expr_writeConstExpr(writer, value) {
    writeConstant(new CodeBuilder(writer), value).end();
}
function writeConstant(code, value) {
    switch (value.kind) {
        case 'i32':
            return code.i32Const(value.value);
        case 'i64':
            return code.i64Const(value.value);
        case 'f32':
            return code.f32Const(value.bits);
        case 'f64':
            return code.f64Const(value.bits);
        case 'v128':
            return code.v128Const(value.low, value.high);
        case 'func':
            return code.refFunc(value.index);
        case 'i31':
            return code.i32Const(value.value).plain('ref.i31');
        case 'null':
            return code.refNull(value.heap);
    }
}
function const_expr_addressConstant(width, address) {
    return width === 'i64' ? { kind: 'i64', value: BigInt(address) } : { kind: 'i32', value: address | 0 };
}

;// CONCATENATED MODULE: ./build/wasm/sections/data.js



const flags = { active: 0, passive: 1, otherMemory: 2 };
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
    const found = reader.u32('the flags of a data segment');
    if (found === flags.passive)
        return { mode: 'passive' };
    if (found > flags.otherMemory)
        throw new WasmError('malformed', `unknown flags 0x${found.toString(16)} of a data segment`, start);
    const memory = found === flags.otherMemory ? reader.u32('a memory index') : 0;
    return { mode: 'active', memory, offset: readConstExpr(reader) };
}
const usualHead = 16;
function encodeData(bytes, segments) {
    const heads = new Writer(usualHead * (segments.length + 1)).u32(segments.length);
    const contents = [];
    let cut = 0;
    const insert = (held) => {
        if (held.length === 0)
            return;
        if (heads.size > cut)
            contents.push(heads.since(cut));
        cut = heads.size;
        contents.push(held);
    };
    for (const segment of segments) {
        if (segment.kind === 'copied')
            insert(bytes.subarray(segment.segment.start, segment.segment.end));
        else {
            writeHead(heads, segment);
            if (segment.kind === 'active')
                insert(segment.bytes);
        }
    }
    return [...contents, heads.since(cut)];
}
function encodeEmptyData(segments) {
    const writer = new Writer(usualHead * (segments.length + 1));
    writer.vector(segments, segment => writeHead(writer, segment.kind === 'active' ? { ...segment, bytes: new Uint8Array() } : { kind: 'empty' }));
    return [writer.finish()];
}
function writeHead(writer, segment) {
    if (segment.kind === 'empty') {
        writer.u8(flags.passive).u32(0);
        return;
    }
    const { memory, width, address } = segment.place;
    if (memory === 0)
        writer.u8(flags.active);
    else
        writer.u8(flags.otherMemory).u32(memory);
    writeConstExpr(writer, addressConstant(width, address));
    writer.u32(segment.bytes.length);
}
function sizeOfDataHead({ memory, width, address }, size) {
    const flags = memory === 0 ? 1 : 1 + sizeOfU32(memory);
    const constant = 1 + sizeOfSigned(width === 'i32' ? address | 0 : address);
    return flags + constant + 1 + sizeOfU32(size);
}
function encodeDataCount(count) {
    return [new Writer(8).u32(count).finish()];
}

;// CONCATENATED MODULE: ./build/wasm/sections/element.js




const flag = { notActive: 1, explicitTableOrDeclared: 2, expressions: 4 };
const functionKind = 0x00;
function readElements(reader) {
    return reader.vector(() => readElement(reader), 'the element section');
}
function readElement(reader) {
    const start = reader.offset;
    const flags = reader.u32('the flags of an element segment');
    if (flags > 7)
        throw new WasmError('malformed', `unknown flags 0x${flags.toString(16)} of an element segment`, start);
    const hasExpressions = (flags & flag.expressions) !== 0;
    const head = element_readHead(reader, flags);
    const hasType = (flags & (flag.notActive | flag.explicitTableOrDeclared)) !== 0;
    const type = hasType ? readItemType(reader, hasExpressions) : funcref;
    const itemsStart = reader.offset;
    const items = hasExpressions ? readExpressions(reader) : readFunctions(reader);
    return { ...head, ...items, type, itemsStart, start, end: reader.offset };
}
function element_readHead(reader, flags) {
    if (flags & flag.notActive)
        return { mode: flags & flag.explicitTableOrDeclared ? 'declared' : 'passive' };
    const table = flags & flag.explicitTableOrDeclared ? reader.u32('a table index') : 0;
    return { mode: 'active', table, offset: readConstExpr(reader) };
}
function readItemType(reader, hasExpressions) {
    if (hasExpressions)
        return readRefType(reader);
    reader.zero('an element kind');
    return { nullable: false, heap: 'func' };
}
function readExpressions(reader) {
    return { form: 'expressions', items: reader.vector(() => readConstExpr(reader), 'the items of an element segment') };
}
function readFunctions(reader) {
    const items = new Uint32Array(reader.count('the items of an element segment'));
    for (let index = 0; index < items.length; index++)
        items[index] = reader.u32('a function index');
    return { form: 'functions', items };
}
function functionsOfSegment(segment) {
    return segment.form === 'functions' ? segment.items : segment.items.flatMap(functionsIn);
}
function chooseForm({ nullable, heap }, entries) {
    const functions = entries.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []));
    return functions.length === entries.length && nullable && heap === 'func'
        ? { form: 'functions', items: functions }
        : { form: 'expressions', items: entries };
}
function encodeElements(bytes, segments) {
    const writer = new Writer(1024);
    writer.vector(segments, segment => {
        switch (segment.kind) {
            case 'copied':
                writer.bytes(bytes.subarray(segment.segment.start, segment.segment.end));
                break;
            case 'spent':
                writeSpent(writer, bytes, segment.segment);
                break;
            case 'declared':
                writer.u8(flag.notActive | flag.explicitTableOrDeclared).u8(functionKind);
                writer.vector(segment.functions, index => writer.u32(index));
                break;
            case 'active':
                writeActive(writer, segment);
        }
    });
    return [writer.finish()];
}
function writeSpent(writer, bytes, segment) {
    const hasExpressions = segment.form === 'expressions';
    writer.u8(flag.notActive | flag.explicitTableOrDeclared | (hasExpressions ? flag.expressions : 0));
    if (hasExpressions)
        writeValueType(writer, segment.type);
    else
        writer.u8(functionKind);
    writer.bytes(bytes.subarray(segment.itemsStart, segment.end));
}
function writeActive(writer, segment) {
    const { table, type, start } = segment;
    const hasExpressions = segment.form === 'expressions';
    const hasTable = hasExpressions || table > 0;
    writer.u8((hasTable ? flag.explicitTableOrDeclared : 0) | (hasExpressions ? flag.expressions : 0));
    if (hasTable)
        writer.u32(table);
    const_expr_writeConstExpr(writer, const_expr_addressConstant(type.limits.address, start));
    if (segment.form === 'expressions') {
        types_writeValueType(writer, type.element);
        writer.vector(segment.items, entry => const_expr_writeConstExpr(writer, entry));
    }
    else {
        if (hasTable)
            writer.u8(functionKind);
        writer.vector(segment.items, index => writer.u32(index));
    }
}

;// CONCATENATED MODULE: ./build/wasm/sections/export.js


const kinds = ['func', 'table', 'memory', 'global', 'tag'];
function readExports(reader) {
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
function writeExport(writer, { name, kind, index }) {
    writer.name(name).u8(kinds.indexOf(kind)).u32(index);
}
function encodeExports(exports) {
    const writer = new Writer(1024);
    return [writer.vector(exports, entry => writeExport(writer, entry)).finish()];
}

;// CONCATENATED MODULE: ./build/wasm/sections/global.js



function readGlobalType(reader) {
    return { type: types_readValueType(reader), mutable: reader.flag('a mutability') };
}
function writeGlobalType(writer, { type, mutable }) {
    types_writeValueType(writer, type);
    writer.u8(mutable ? 1 : 0);
}
function readGlobals(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const type = readGlobalType(reader);
        return { ...type, init: readConstExpr(reader), start, end: reader.offset };
    }, 'the global section');
}
function encodeGlobals(bytes, globals, values) {
    const writer = new Writer(16 * globals.length + 8).u32(globals.length);
    globals.forEach((global, index) => {
        const value = values.get(index);
        if (value) {
            writeGlobalType(writer, global);
            writeConstExpr(writer, value);
        }
        else
            writer.bytes(bytes.subarray(global.start, global.end));
    });
    return [writer.finish()];
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
function limits_writeLimits(writer, { address, shared, min, max }) {
    writer.u8((max === undefined ? 0 : 0x01) | (shared ? 0x02 : 0) | (address === 'i64' ? 0x04 : 0));
    writer.u64(min);
    if (max !== undefined)
        writer.u64(max);
}

;// CONCATENATED MODULE: ./build/wasm/sections/table.js




const initialized = 0x40;
function readTableType(reader) {
    const element = readRefType(reader);
    return { element, limits: readLimits(reader, 'a table') };
}
function writeTableType(writer, { element, limits }) {
    types_writeValueType(writer, element);
    limits_writeLimits(writer, limits);
}
function readTables(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const hasInit = reader.peek() === initialized;
        if (hasInit)
            reader.skip(2, 'a table');
        const type = readTableType(reader);
        const init = hasInit ? readConstExpr(reader) : undefined;
        return { ...type, init, start, end: reader.offset };
    }, 'the table section');
}
function encodeTables(bytes, tables, minimums) {
    const writer = new Writer().u32(tables.length);
    tables.forEach(({ element, limits, init, start, end }, index) => {
        const min = minimums.get(index);
        if (min === undefined)
            writer.bytes(bytes.subarray(start, end));
        else {
            if (init)
                writer.u8(initialized).u8(0);
            writeTableType(writer, { element, limits: { ...limits, min } });
            if (init)
                writer.bytes(bytes.subarray(init.start, init.end));
        }
    });
    return [writer.finish()];
}

;// CONCATENATED MODULE: ./build/wasm/sections/tag.js
function readTags(reader) {
    return reader.vector(() => readTagType(reader), 'the tag section');
}
function readTagType(reader) {
    reader.zero('a tag attribute');
    return reader.u32('a type index');
}
function writeTagType(writer, type) {
    writer.u8(0).u32(type);
}

;// CONCATENATED MODULE: ./build/wasm/sections/import.js





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
        case 0x03:
            return { kind: 'global', ...readGlobalType(reader) };
        case 0x04:
            return { kind: 'tag', type: readTagType(reader) };
        default:
            throw new WasmError('unsupported', `unknown kind of import 0x${kind.toString(16)}`, start);
    }
}
function writeImport(writer, module, name, entry) {
    writer.name(module).name(name);
    switch (entry.kind) {
        case 'func':
            writer.u8(0x00).u32(entry.type);
            break;
        case 'table':
            writeTableType(writer.u8(0x01), entry.type);
            break;
        case 'memory':
            limits_writeLimits(writer.u8(0x02), entry.limits);
            break;
        case 'global':
            writeGlobalType(writer.u8(0x03), entry);
            break;
        case 'tag':
            writeTagType(writer.u8(0x04), entry.type);
    }
}

;// CONCATENATED MODULE: ./build/wasm/sections/memory.js


function readMemories(reader) {
    return reader.vector(index => {
        const start = reader.offset;
        return { ...readLimits(reader, `memory ${index}`), start };
    }, 'the memory section');
}
function encodeMemories(memories) {
    const writer = new Writer();
    return [writer.vector(memories, limits => writeLimits(writer, limits)).finish()];
}

;// CONCATENATED MODULE: ./build/wasm/sections/type.js


const type_forms = {
    group: 0x4e,
    final: 0x4f,
    open: 0x50,
    continuation: 0x5d,
    array: 0x5e,
    struct: 0x5f,
    func: 0x60,
};
const packed = { i8: 0x78, i16: 0x77 };
function readTypes(reader) {
    const types = [];
    const groups = reader.count('the type section');
    for (let group = 0; group < groups; group++) {
        if (reader.peek() === type_forms.group) {
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
    if (form !== type_forms.open && form !== type_forms.final)
        return { composite: readComposite(reader), final: true, offset };
    reader.u8();
    reader.vector(() => reader.u32('a super type'), 'the super types');
    return { composite: readComposite(reader), final: form === type_forms.final, offset };
}
function readComposite(reader) {
    const start = reader.offset;
    const form = reader.u8('a type');
    switch (form) {
        case type_forms.func:
            return {
                kind: 'func',
                params: reader.vector(() => types_readValueType(reader), 'parameters'),
                results: reader.vector(() => types_readValueType(reader), 'results'),
            };
        case type_forms.struct:
            return { kind: 'struct', fields: reader.vector(() => readField(reader), 'fields') };
        case type_forms.array:
            return { kind: 'array', fields: [readField(reader)] };
        case type_forms.continuation:
            reader.s33('a continuation type');
            return { kind: 'cont' };
        default:
            throw new WasmError('unsupported', `unknown type form 0x${form.toString(16)}`, start);
    }
}
function readField(reader) {
    const type = readStorageType(reader);
    return { type, mutable: reader.flag('a mutability') };
}
function readStorageType(reader) {
    const code = reader.peek();
    if (code !== packed.i8 && code !== packed.i16)
        return types_readValueType(reader);
    reader.u8();
    return code === packed.i8 ? 'i8' : 'i16';
}
function writeFunctionType(writer, params, results) {
    writer.u8(type_forms.func);
    for (const types of [params, results])
        writer.vector(types, type => types_writeValueType(writer, type));
}

;// CONCATENATED MODULE: ./build/wasm/module.js











const sectionIds = {
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
const sectionOrder = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];
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
            throw new WasmError('malformed', 'a section is longer than its contents', reader.offset);
        return contents;
    };
    const imports = read(sectionIds.import, readImports, []);
    const importedFunctions = imports.flatMap(entry => (entry.kind === 'func' ? [entry.type] : []));
    const defined = read(sectionIds.function, reader => reader.vector(() => reader.u32('a type index')), []);
    const module = {
        bytes,
        sections,
        types: read(sectionIds.type, readTypes, []),
        imports,
        functions: importedFunctions.concat(defined),
        importedFunctions: importedFunctions.length,
        tables: read(sectionIds.table, readTables, []),
        memories: read(sectionIds.memory, readMemories, []),
        tags: read(sectionIds.tag, readTags, []),
        globals: read(sectionIds.global, readGlobals, []),
        exports: read(sectionIds.export, readExports, []),
        start: read(sectionIds.start, reader => reader.u32('the start function'), undefined),
        elements: read(sectionIds.element, readElements, []),
        dataCount: read(sectionIds.dataCount, reader => reader.u32('the data count'), undefined),
        data: read(sectionIds.data, readData, []),
    };
    checkIndices(module);
    return module;
}
function checkIndices(module) {
    const { types, imports, functions, exports, start } = module;
    const defined = { table: module.tables, memory: module.memories, global: module.globals, tag: module.tags };
    const count = (kind) => kind === 'func' ? functions.length : defined[kind].length + imports.filter(entry => entry.kind === kind).length;
    const check = (id, what, kind, index, count) => {
        if (index < count)
            return;
        const offset = findSection(module, id)?.start ?? 0;
        throw new WasmError('malformed', `${what} is ${kind} ${index}, of ${count} that there are`, offset);
    };
    const untyped = functions.findIndex(type => type >= types.length);
    if (untyped >= 0) {
        const id = untyped < module.importedFunctions ? sectionIds.import : sectionIds.function;
        check(id, `the type of function ${untyped}`, 'type', functions[untyped], types.length);
    }
    for (const { name, kind, index } of exports)
        check(sectionIds.export, `the export \`${name}\``, kind, index, count(kind));
    if (start !== undefined)
        check(sectionIds.start, 'the start function', 'func', start, functions.length);
}
function findSection(module, id) {
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
            throw new WasmError('truncated', `the input ends inside a section of ${size} bytes, of which ${reader.end - contents} are there`, start);
        if (id !== sectionIds.custom) {
            const position = sectionOrder.indexOf(id);
            if (position < 0)
                throw new WasmError('unsupported', `unknown section ${id}`, start);
            if (position <= last)
                throw new WasmError('malformed', `section ${id} is repeated or out of order`, start);
            last = position;
        }
        const name = id === sectionIds.custom
            ? new reader_Reader(reader.bytes, contents, contents + size).name('the name of a custom section')
            : '';
        reader.skip(size);
        sections.push({ id, start, contents, end: reader.offset, name });
    }
    return sections;
}

;// CONCATENATED MODULE: ./build/wizer/check/invalid-module.js




const invalid_module_proposals = [
    {
        name: 'memory64',
        node: '24',
        isUsed: module => module.memories.some(memory => memory.address === 'i64') ||
            module.tables.some(table => table.limits.address === 'i64'),
        buildExample: example => example.addMemory({ ...emptyLimits, address: 'i64' }),
    },
    {
        name: 'multi-memory',
        node: '22',
        isUsed: module => module.memories.length > 1,
        buildExample(example) {
            example.addMemory(emptyLimits);
            example.addMemory(emptyLimits);
        },
    },
    {
        name: 'garbage collection',
        node: '22',
        isUsed: module => module.types.some(({ composite, final }) => composite.kind === 'struct' || composite.kind === 'array' || !final),
        buildExample: example => example.addType([{ nullable: true, heap: 'i31' }], []),
    },
];
function explainInvalid(module, error) {
    if (!(error instanceof InitializationError))
        return error;
    if (error.code === 'host')
        return findFault(module) ?? error;
    if (error.code !== 'invalid-module')
        return error;
    return (findFault(module) ??
        new Error(`bug: the instrumented copy is not valid (${error.message}); please report it`, { cause: error }));
}
function findFault(module) {
    const reason = findReason(module.bytes);
    if (reason === undefined)
        return undefined;
    const missing = invalid_module_proposals.find(({ isUsed, buildExample }) => isUsed(module) && !isAccepted(buildExample));
    const remedy = missing
        ? `it uses ${missing.name}, which Node ${missing.node} and newer have`
        : 'expected a module that V8 accepts';
    return new InitializationError('invalid-module', `cannot compile the module: ${reason}; ${remedy}`);
}
function findReason(bytes) {
    try {
        new WebAssembly.Module(bytes);
        return undefined;
    }
    catch (cause) {
        return describeV8(cause instanceof Error ? cause.message : String(cause));
    }
}
function isAccepted(build) {
    const example = ModuleBuilder.empty();
    build(example);
    return WebAssembly.validate(concatenate(example.encode()));
}
function describeV8(message) {
    return message
        .replace(/^WebAssembly\.\w+\(\): /, '')
        .replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`);
}

;// CONCATENATED MODULE: ./build/wasm/encode.js



const preamble = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
const emptyModule = { bytes: preamble, sections: [] };
function encodeModule(module, changes, keepCustom = () => true) {
    const parts = [preamble];
    const added = placeAdded(module.sections, changes);
    const pushSection = (id) => {
        const contents = changes.get(id);
        if (!contents)
            return;
        parts.push(new writer_Writer(8).u8(id).u32(sizeOfParts(contents)).finish());
        for (const part of contents)
            parts.push(part);
    };
    for (const id of added.get(-1) ?? [])
        pushSection(id);
    module.sections.forEach((section, index) => {
        const isCustom = section.id === sectionIds.custom;
        if (isCustom ? keepCustom(section) : !changes.has(section.id))
            parts.push(module.bytes.subarray(section.start, section.end));
        else if (!isCustom)
            pushSection(section.id);
        for (const id of added.get(index) ?? [])
            pushSection(id);
    });
    return parts;
}
function placeAdded(sections, changes) {
    const added = new Map();
    for (const [position, id] of sectionOrder.entries()) {
        if (!changes.get(id) || sections.some(section => section.id === id))
            continue;
        const before = sections.findLastIndex(section => section.id !== sectionIds.custom && sectionOrder.indexOf(section.id) < position);
        added.set(before, [...(added.get(before) ?? []), id]);
    }
    return added;
}
function sizeOfParts(parts) {
    return parts.reduce((sum, part) => sum + part.length, 0);
}
function encode_concatenate(parts, room) {
    const size = sizeOfParts(parts);
    const bytes = room && room.length >= size ? room.subarray(0, size) : new Uint8Array(size);
    let offset = 0;
    for (const part of parts) {
        bytes.set(part, offset);
        offset += part.length;
    }
    return bytes;
}
function appendToVector({ bytes, sections }, id, count, added) {
    const section = sections.find(section => section.id === id);
    const reader = new reader_Reader(bytes, section?.contents ?? 0, section?.end ?? 0);
    const old = section ? reader.u32() : 0;
    return [new writer_Writer(8).u32(old + count).finish(), bytes.subarray(reader.offset, reader.end), added];
}
function findShift(parts, input, offset) {
    const wanted = input.byteOffset + offset;
    let start = 0;
    for (const part of parts) {
        const end = part.byteOffset + part.length;
        if (part.buffer === input.buffer && part.byteOffset <= wanted && wanted < end)
            return start + (wanted - part.byteOffset) - offset;
        start += part.length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/wasm/sections/code.js




function findFunctionBodies(module) {
    const section = findSection(module, sectionIds.code);
    if (!section)
        return { count: 0, entriesStart: 0, starts: new Uint32Array(), ends: new Uint32Array() };
    const reader = new reader_Reader(module.bytes, section.contents, section.end);
    const count = reader.count('the code section');
    const entriesStart = reader.offset;
    const starts = new Uint32Array(count);
    const ends = new Uint32Array(count);
    for (let index = 0; index < count; index++) {
        const size = reader.u32('the size of a function body');
        starts[index] = reader.offset;
        reader.skip(size, 'a function body');
        ends[index] = reader.offset;
    }
    if (!reader.done)
        throw new WasmError('malformed', 'the code section is longer than its contents', reader.offset);
    return { count, entriesStart, starts, ends };
}
function* readLocals(module) {
    const { count, starts, ends } = findFunctionBodies(module);
    for (let body = 0; body < count; body++) {
        const reader = new Reader(module.bytes, starts[body], ends[body]);
        yield* reader.vector(() => {
            const count = reader.u32('a number of locals');
            const { offset } = reader;
            return { count, type: readValueType(reader), offset };
        }, 'the locals');
    }
}

;// CONCATENATED MODULE: ./build/wasm/code/code-reader.js




const emptyBlock = 0x40;
class CodeReader extends reader_Reader {
    opcode = 0;
    first = 0;
    second = 0;
    type;
    start = 0;
    enter(start, end) {
        this.start = this.offset = start;
        this.end = end;
        for (let groups = this.u32(); groups > 0; groups--) {
            this.u32();
            types_readValueType(this);
        }
    }
    next() {
        if (this.offset >= this.end)
            return false;
        this.start = this.offset;
        const byte = this.u8();
        this.first = this.second = 0;
        this.type = undefined;
        if (byte < firstPrefix) {
            this.opcode = byte;
            singleForms[byte]?.(this);
        }
        else {
            const code = this.u32();
            this.opcode = byte * 0x10000 + code;
            const read = prefixedForms[byte - firstPrefix]?.[code] ?? refuse;
            read(this);
        }
        return true;
    }
    readAt(offset) {
        this.offset = offset;
        try {
            return this.next();
        }
        catch (error) {
            if (error instanceof WasmError)
                return false;
            throw error;
        }
    }
    truncated() {
        return new WasmError('truncated', 'a function body ends inside an instruction', this.start);
    }
    tooLong() {
        return new WasmError('malformed', 'an immediate is encoded in too many bytes', this.start);
    }
}
const code_reader_forms = {
    '': () => { },
    index: code => {
        code.first = code.u32();
    },
    'index index': code => {
        code.first = code.u32();
        code.second = code.u32();
    },
    i32: code => code.skipLeb(),
    i64: code => code.skipLeb(),
    f32: code => code.skip(4),
    f64: code => code.skip(8),
    v128: code => code.skip(16),
    lanes: code => code.skip(16),
    lane: code => {
        code.first = code.u8();
    },
    order: code => code.skip(1),
    access: readAccess,
    'access lane': code => {
        readAccess(code);
        code.skip(1);
    },
    block: readBlockType,
    labels: code => {
        code.first = code.u32();
        for (let rest = code.first + 1; rest > 0; rest--)
            code.u32();
    },
    types: code => {
        code.first = code.u32();
        for (let rest = code.first; rest > 0; rest--)
            code.type = types_readValueType(code);
    },
    heap: readHeapType,
    cast: code => {
        code.skip(1);
        code.first = code.u32();
        readHeapType(code);
        readHeapType(code);
    },
    catches: code => {
        readBlockType(code);
        for (let rest = code.u32(); rest > 0; rest--)
            readCatchClause(code);
    },
};
function readAccess(code) {
    const start = code.offset;
    const flags = code.u32();
    code.second = flags & 7;
    if (flags & ~0x47)
        throw new WasmError('unsupported', `unknown flags 0x${flags.toString(16)} of an access`, start);
    if (flags & 0x40)
        code.first = code.u32();
    code.skipLeb();
}
function readBlockType(code) {
    const byte = code.peek() ?? 0;
    code.first = -1;
    if (byte === emptyBlock)
        code.offset++;
    else if (byte < emptyBlock || byte >= 0x80)
        code.first = code.s33();
    else
        code.type = types_readValueType(code);
}
function readCatchClause(code) {
    const kind = code.u8();
    if (kind > 3)
        throw new WasmError('unsupported', `unknown kind 0x${kind.toString(16)} of a catch clause`, code.offset - 1);
    code.u32();
    if (kind < 2)
        code.u32();
}
function refuse(code) {
    throw new WasmError('unsupported', `unknown instruction ${instructionName(code.opcode)}`, code.start);
}
function formOf(opcode) {
    const kind = findInstruction(opcode);
    if (!kind)
        return refuse;
    const immediates = kind.immediates.map(immediate => (code_reader_forms[immediate] ? immediate : 'index'));
    return code_reader_forms[immediates.join(' ')];
}
const singleForms = Array.from({ length: firstPrefix }, (_, byte) => formOf(byte));
const prefixedForms = Array.from({ length: 0x100 - firstPrefix }, (_, prefix) => Array.from({ length: 0x114 }, (_, code) => formOf((prefix + firstPrefix) * 0x10000 + code)));

;// CONCATENATED MODULE: ./build/wasm/code/find-instructions.js




function* findInstructions(module, query) {
    const { opcodes, matches = () => true } = query;
    if (query.isRare)
        return yield* seekCandidates(module, findCandidates(module, query));
    const { count, starts, ends } = findFunctionBodies(module);
    const reader = new CodeReader(module.bytes);
    for (let body = 0; body < count; body++) {
        reader.enter(starts[body], ends[body]);
        while (reader.next())
            if (opcodes.has(reader.opcode) && matches(reader))
                yield reader;
    }
}
function* seekCandidates(module, candidates) {
    if (candidates.length === 0)
        return;
    const { count, starts, ends } = findFunctionBodies(module);
    const reader = new CodeReader(module.bytes);
    let body = -1;
    for (const candidate of candidates) {
        if (body < 0 || candidate >= ends[body]) {
            do
                body++;
            while (body < count && ends[body] <= candidate);
            if (body === count)
                return;
            reader.enter(starts[body], ends[body]);
        }
        while (reader.offset < candidate && reader.next())
            ;
        if (reader.offset === candidate && reader.next())
            yield reader;
    }
}
function findCandidates(module, { opcodes, matches }) {
    const section = findSection(module, sectionIds.code);
    if (!section)
        return [];
    const bytes = module.bytes.subarray(0, section.end);
    const reader = new CodeReader(bytes);
    const candidates = [];
    const take = (offset) => {
        if (reader.readAt(offset) && opcodes.has(reader.opcode) && (!matches || matches(reader)))
            candidates.push(offset);
    };
    for (const byte of new Set(Array.from(opcodes, firstByte))) {
        const codeStarts = startsOfCodes(opcodes, byte);
        for (let at = bytes.indexOf(byte, section.contents); at >= 0; at = bytes.indexOf(byte, at + 1))
            if (byte < firstPrefix || codeStarts.has(bytes[at + 1]))
                take(at);
    }
    return candidates.sort((one, other) => one - other);
}
function firstByte(opcode) {
    return opcode < 0x100 ? opcode : opcode >>> 16;
}
function startsOfCodes(opcodes, prefix) {
    const codes = Array.from(opcodes).flatMap(opcode => (opcode >>> 16 === prefix ? [opcode & 0xffff] : []));
    return new Set(codes.flatMap(code => [(code & 0x7f) | 0x80, ...(code < 0x80 ? [code] : [])]));
}

;// CONCATENATED MODULE: ./build/wasm/code/replace-in-bodies.js





function replaceInBodies(module, replacements) {
    let next = replacements.next();
    if (next.done)
        return undefined;
    const { bytes } = module;
    const { count, entriesStart, starts, ends } = findFunctionBodies(module);
    const sectionEnd = ends[count - 1] ?? entriesStart;
    const output = new writer_Writer(sectionEnd - entriesStart);
    let copied = entriesStart;
    for (let body = 0; body < count && !next.done; body++) {
        const end = ends[body];
        if (next.value.start >= end)
            continue;
        output.bytes(bytes.subarray(copied, ends[body - 1] ?? entriesStart));
        copied = starts[body];
        const rewritten = new writer_Writer(end - copied + 64);
        for (; !next.done && next.value.start < end; next = replacements.next()) {
            rewritten.bytes(bytes.subarray(copied, next.value.start)).bytes(next.value.code);
            copied = next.value.end;
        }
        rewritten.bytes(bytes.subarray(copied, end));
        output.u32(rewritten.size).bytes(rewritten.finish());
        copied = end;
    }
    return output.bytes(bytes.subarray(copied, sectionEnd)).finish();
}
function shiftCalls(module, shift) {
    return replaceInBodies(module, shiftedCalls(module, shift));
}
function* shiftedCalls(module, shift) {
    const query = { opcodes: new Set([opcodeOf('call')]), isRare: false };
    for (const { start, offset, first } of findInstructions(module, query))
        yield { start, end: offset, code: new CodeBuilder().call(first + shift).finish() };
}

;// CONCATENATED MODULE: ./build/wasm/module-builder.js












const nothing = { type: 0, func: 0, table: 0, memory: 0, global: 0, tag: 0 };
class module_builder_ModuleBuilder {
    bytes;
    sections;
    spaces;
    added = new Map();
    bodies;
    constructor({ bytes, sections }, spaces) {
        this.bytes = bytes;
        this.sections = sections;
        this.spaces = { ...spaces };
    }
    static empty() {
        return new module_builder_ModuleBuilder(emptyModule, nothing);
    }
    static copyOf(module) {
        const imported = (kind) => module.imports.filter(entry => entry.kind === kind).length;
        return new module_builder_ModuleBuilder(module, {
            type: module.types.length,
            func: module.functions.length,
            table: imported('table') + module.tables.length,
            memory: imported('memory') + module.memories.length,
            global: imported('global') + module.globals.length,
            tag: imported('tag') + module.tags.length,
        });
    }
    static withTypesOf({ bytes, sections, types }) {
        const typeSection = sections.filter(({ id }) => id === sectionIds.type);
        return new module_builder_ModuleBuilder({ bytes, sections: typeSection }, { ...nothing, type: types.length });
    }
    addType(params, results) {
        writeFunctionType(this.append(sectionIds.type), params, results);
        return this.spaces.type++;
    }
    addImport(module, name, entry) {
        writeImport(this.append(sectionIds.import), module, name, entry);
        return this.spaces[entry.kind]++;
    }
    addFunction(type, body) {
        this.append(sectionIds.function).u32(type);
        this.append(sectionIds.code).u32(body.length).bytes(body);
        return this.spaces.func++;
    }
    addLibrary(library) {
        const firstType = this.spaces.type;
        const firstFunction = this.spaces.func;
        const bodies = shiftCalls(library, firstFunction);
        if (!bodies)
            throw new Error('bug: the functions of a library call each other');
        for (const { composite } of library.types)
            if (composite.kind === 'func')
                this.addType(composite.params, composite.results);
        const types = this.append(sectionIds.function, library.functions.length);
        for (const type of library.functions)
            types.u32(firstType + type);
        this.append(sectionIds.code, library.functions.length).bytes(bodies);
        this.spaces.func += library.functions.length;
        return firstFunction;
    }
    addTable(type) {
        writeTableType(this.append(sectionIds.table), type);
        return this.spaces.table++;
    }
    addTableOfFunctions() {
        const count = BigInt(this.spaces.func);
        const type = { element: funcref, limits: { address: 'i32', shared: false, min: count, max: count } };
        const table = this.addTable(type);
        const items = Array.from({ length: this.spaces.func }, (_, index) => index);
        writeActive(this.append(sectionIds.element), { kind: 'active', table, type, start: 0, form: 'functions', items });
        return table;
    }
    addMemory(limits) {
        limits_writeLimits(this.append(sectionIds.memory), limits);
        return this.spaces.memory++;
    }
    addTag(type) {
        writeTagType(this.append(sectionIds.tag), type);
        return this.spaces.tag++;
    }
    addExport(name, kind, index) {
        writeExport(this.append(sectionIds.export), { name, kind, index });
    }
    dropSection(id) {
        this.sections = this.sections.filter(section => section.id !== id);
    }
    replaceBodies(bodies) {
        this.bodies = bodies;
        this.append(sectionIds.code, 0);
    }
    encode(keepCustom) {
        const module = { bytes: this.bytes, sections: this.sections };
        const changes = new Map();
        for (const [id, { count, writer }] of this.added) {
            const [size, old, added] = appendToVector(module, id, count, writer.finish());
            changes.set(id, [size, id === sectionIds.code ? (this.bodies ?? old) : old, added]);
        }
        return encodeModule(module, changes, keepCustom);
    }
    append(id, items = 1) {
        const section = this.added.get(id) ?? { count: 0, writer: new writer_Writer() };
        section.count += items;
        this.added.set(id, section);
        return section.writer;
    }
}

;// CONCATENATED MODULE: ./build/wizer/instrument/free-name.js
function freeName(used) {
    let name = 'wizer';
    while (used.some(other => other.startsWith(name)))
        name += '$';
    return name;
}

;// CONCATENATED MODULE: ./build/wizer/instrument/defer-start.js




function deferStart(bytes) {
    const module = parseModule(bytes);
    if (module.start === undefined)
        return { bytes, start: undefined };
    const start = `${freeName(module.exports.map(entry => entry.name))}:start`;
    const copy = module_builder_ModuleBuilder.copyOf(module);
    copy.dropSection(sectionIds.start);
    copy.addExport(start, 'func', module.start);
    return { bytes: encode_concatenate(copy.encode()), start };
}

;// CONCATENATED MODULE: ./build/host/preload.js




function instantiatePreloads({ preloads, wasi: wasiOptions }, openWasi, say) {
    const instances = [];
    for (const { name, bytes } of preloads) {
        const doing = `use the preload \`${name}\``;
        say(doing);
        const wasi = wasiOptions && openWasi({ ...wasiOptions, stdin: { kind: 'empty' } }, undefined);
        let deferred = { bytes, start: undefined };
        try {
            if (wasi)
                deferred = deferStart(bytes);
            const module = compile(deferred.bytes);
            const { exports } = new WebAssembly.Instance(module, findImports(module, instances, wasi));
            const { memory } = exports;
            wasi?.attach(memory instanceof WebAssembly.Memory ? memory : undefined);
            for (const called of [deferred.start, '_initialize']) {
                const run = called === undefined ? undefined : exports[called];
                if (typeof run === 'function')
                    run();
            }
            instances.push({ name, exports: without(exports, deferred.start) });
        }
        catch (thrown) {
            const failure = describeThrown(thrown, doing, deferred.start === undefined ? 0 : undefined);
            throw new InitializationFailure({ ...failure, code: 'preload' });
        }
    }
    return instances;
}
function findImports(module, instances, wasi) {
    const imports = Object.create(null);
    for (const entry of WebAssembly.Module.imports(module)) {
        const earlier = instances.find(instance => instance.name === entry.module)?.exports[entry.name];
        const value = earlier ?? wasi?.find(entry.module, entry.name);
        if (value === undefined)
            throw new Error(`it imports \`${entry.module}\` \`${entry.name}\`, which nothing provides`);
        imports[entry.module] ??= Object.create(null);
        imports[entry.module][entry.name] = value;
    }
    return imports;
}
function without(exports, name) {
    return name === undefined ? exports : Object.fromEntries(Object.entries(exports).filter(([key]) => key !== name));
}
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
function readReference(global) {
    return global.value;
}
function readEntries(exported) {
    const table = exported;
    return readEach(table, entry => table.get(entry));
}
function readEach(table, read) {
    const isWide = typeof table.length === 'bigint';
    return Array.from({ length: Number(table.length) }, (_, entry) => read((isWide ? BigInt(entry) : entry)));
}

;// CONCATENATED MODULE: ./build/host/wasi/clock.js
const realtime = 0;
const monotonic = 1;
const clocks = 4;
const millisecond = 1000000n;
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
const longestPause = 60_000;
function pause(milliseconds) {
    Atomics.wait(never, 0, 0, Math.min(milliseconds, longestPause));
}

;// CONCATENATED MODULE: ./build/host/wasi/guest.js
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
            return result === errno.overflow ? errno.fault : result;
        }
        catch (error) {
            if (error instanceof Fault)
                return errno.fault;
            throw error;
        }
    };
}
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

;// CONCATENATED MODULE: ./build/host/wasi/deterministic.js



const filestatSize = 64;
const regularFile = 4;
const symbolicLink = 7;
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
        view.setBigUint64(0, 0n, true);
        view.setBigUint64(8, 0n, true);
        view.setBigUint64(24, 1n, true);
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

const headerSize = 24;
const directoryType = 3;
const windowSize = 0x10_0000;
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
function encode({ name, type }, index) {
    const bytes = new Uint8Array(headerSize + name.length);
    const view = new DataView(bytes.buffer);
    view.setBigUint64(0, BigInt(index + 1), true);
    view.setUint32(16, name.length, true);
    view.setUint8(20, type);
    bytes.set(name, headerSize);
    return bytes;
}
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


const programName = 'wasm';
function createNodeWasi({ args, env, dirs }) {
    const Wasi = loadWasi();
    const preopens = Object.fromEntries(dirs.map(({ guest, host }) => [guest, host]));
    try {
        const wasi = new Wasi({ version: 'preview1', args: [programName, ...args], env, preopens });
        const functions = wasi.wasiImport;
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
const creates = 0x1 | 0x8;
const writes = 0x40n;
function createObserver() {
    const counts = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 };
    return { count: what => void counts[what]++, observed: () => ({ ...counts }) };
}
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
const longestPath = 65_535;
const followFlag = 0x1;
const createFlag = 0x1;
const firstPreopen = 3;
const paths_utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function containPaths(functions, guest, preopens) {
    const close = functions.fd_close;
    const renumber = functions.fd_renumber;
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
function locate(base, text, { follows, creates }) {
    const { root } = base;
    const named = (0,external_node_path_namespaceObject.resolve)(base.path, text);
    if ((0,external_node_path_namespaceObject.isAbsolute)(text) || !isWithin(base.path, named))
        return errno.notcapable;
    let path = named;
    if (named !== root) {
        const parent = findReal((0,external_node_path_namespaceObject.dirname)(named));
        if (parent === undefined)
            return { place: { path, root }, text };
        if (!isWithin(root, parent))
            return errno.notcapable;
        path = (0,external_node_path_namespaceObject.join)(parent, (0,external_node_path_namespaceObject.basename)(named));
    }
    if (follows) {
        const real = findReal(path);
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
    events.setBigUint64(at + 16, type === clockType || error ? 0n : 1n, true);
    events.setUint16(at + 24, 0, true);
}

;// CONCATENATED MODULE: ./build/host/wasi/streams.js



const last = 2;
const fdstatSize = 24;
const streams_filestatSize = 64;
const positions = {
    path_link: [0, 4],
    path_rename: [0, 3],
    path_symlink: [2],
};
function serveStreams(functions, options, host) {
    const close = functions.fd_close;
    const renumber = functions.fd_renumber;
    const streams = createStreams(options, host);
    const open = new Set([0, 1, 2]);
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
function isOpen(functions, guest, descriptor) {
    const fdstat = functions.fd_fdstat_get;
    return guest.borrow(fdstatSize, at => fdstat(descriptor, at)) === errno.success;
}
function createStreams({ stdin, output }, { guest, stdin: mailbox, reads }) {
    const readInput = openInput(stdin, mailbox);
    let left = output.limit ?? Number.POSITIVE_INFINITY;
    const noSeek = () => errno.spipe;
    return {
        fd_read(descriptor, vectors, count, total) {
            if (descriptor !== 0)
                return errno.badf;
            reads();
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
            const length = sources.reduce((sum, { length }) => sum + length, 0);
            if (length > left)
                return errno.nospc;
            left -= length;
            try {
                if (target !== undefined)
                    for (const source of sources)
                        writeAll(target, source);
            }
            catch (error) {
                return writeError(error);
            }
            size.setUint32(0, length, true);
            return errno.success;
        },
        fd_fdstat_get(descriptor, out) {
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
const retryAfter = 2;
function writeAll(descriptor, bytes) {
    for (let done = 0; done < bytes.length;) {
        try {
            done += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, done);
        }
        catch (error) {
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


const whences = [1, 2, 0];
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

;// CONCATENATED MODULE: ./build/host/wasi/wasi.js












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





function initializeInstance(module, instructions, options, surroundings) {
    const opened = [];
    const openWasi = (wasi, stdin) => {
        const instance = createWasi(wasi, { trap, stdin });
        opened.push(instance);
        return instance;
    };
    try {
        const ran = initialize(module, instructions, options, surroundings, openWasi);
        return { ...ran, observed: addObserved(opened) };
    }
    finally {
        for (const wasi of opened)
            wasi.close();
    }
}
function addObserved(opened) {
    const sum = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 };
    for (const wasi of opened) {
        const observed = wasi.observed();
        for (const kind of Object.keys(sum))
            sum[kind] += observed[kind];
    }
    return sum;
}
function initialize(module, instructions, options, { stdin, say }, openWasi) {
    let called;
    const isOne = instructions.start === undefined && instructions.calls.length === 1 && options.preloads.length === 0;
    const tell = isOne ? () => { } : say;
    const wasi = options.wasi && openWasi(options.wasi, stdin);
    const memories = instructions.memories.map(makeMemory);
    const { imports, provide } = startImports();
    memories.forEach((memory, index) => {
        provide(instructions.memoryModule, `memory:${index}`, memory);
    });
    for (const preload of instantiatePreloads(options, openWasi, tell)) {
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
    const attempt = (doing, step) => {
        tell(doing);
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
            throw new InitializationFailure(failure);
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
function makeMemory({ address, min, max }) {
    const size = (pages) => (address === 'i64' ? pages : Number(pages));
    try {
        return new WebAssembly.Memory({ address, initial: size(min), maximum: size(max), shared: true });
    }
    catch (cause) {
        throw new InitializationFailure({
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
    return new InitializationFailure({
        code: 'import-called',
        message: `cannot ${doing}: it called the import \`${entry?.module}\` \`${entry?.name}\`, which nothing provides; expected ${remedy}`,
        frames: frames.slice(1),
    });
}
function exited(doing, code, signal, { frames }) {
    const found = signal ? `raised ${signal} (proc_raise)` : `exited with code ${code} (proc_exit)`;
    return new InitializationFailure({
        code: 'exit',
        exitCode: code,
        message: `cannot ${doing}: it ${found}, expected it to return: there is no state to keep after an exit`,
        frames: frames.slice(1),
    });
}
const trapModule = Buffer.from('0061736d0100000001040160000003020100070801047472617000000a05010300000b', 'hex');
function trap() {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(trapModule));
    exports.trap();
    throw new Error('bug: unreachable was reached');
}

;// CONCATENATED MODULE: ./build/host/measure.js

const measuredTimes = 3;
const longTime = 50;
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
    const limit = kept === 0 ? Number.POSITIVE_INFINITY : largest(gaps.slice(), kept);
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

function collectRanges(gap, maxRanges) {
    const mostHeld = Math.max(2 * maxRanges, 4096);
    let closing = gap;
    let count = 0;
    let starts = new Float64Array(1024);
    let ends = new Float64Array(1024);
    const close = () => {
        const kept = closeSmallestGaps([{ count, starts, ends }], maxRanges)[0];
        if (kept.count < count)
            closing = Math.max(closing, smallestGap(kept));
        return kept;
    };
    const makeRoom = () => {
        if (count >= mostHeld) {
            const kept = close();
            count = kept.count;
            starts.set(kept.starts);
            ends.set(kept.ends);
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
            return { ranges: { count, starts: starts.slice(0, count), ends: ends.slice(0, count) }, gap: closing };
        },
    };
}
function grow(array, most) {
    const grown = new Float64Array(Math.min(array.length * 2, most));
    grown.set(array);
    return grown;
}
function smallestGap({ count, starts, ends }) {
    let smallest = Number.MAX_SAFE_INTEGER;
    for (let i = 1; i < count; i++)
        smallest = Math.min(smallest, starts[i] - ends[i - 1]);
    return smallest;
}

;// CONCATENATED MODULE: ./build/host/scan/kernel.js
const kernels = {
    i32: 'AGFzbQEAAAABFgRgAnx8AXxgA3x8fABgAX4AYAJ+fgACFwIABGVtaXQAAAAGbWVtb3J5AgMAgIAEAwUEAQIDAwYYA34BQgALfgFCfwt+AUKAgICAgICAgEALBwgBBHNjYW4AAQqsBgRHAQN+IAD8BiEDIAH8BiEEIAL8BiQAA0AgAyAEUwRAIANCgIDAAHwhBSAFIARVBEAgBCEFCyADIAUQAyAFIQMMAQsLIwIQAgsWACMBQgBZBEAjAbkgALkQAPwGJAALC7oEAgV+BHsCQANAIAAgAVkNAUJ/IACn/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStIACn/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhCAAp/0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghiAAp/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIwhoSEhSECIAJQBEAgAELAAHwhAANAIABCgAJ8IAFVDQIgAKf9AAQAIACn/QAEEP1QIACn/QAEICAAp/0ABDD9UP1QIQcgAKf9AARAIACn/QAEUP1QIACn/QAEYCAAp/0ABHD9UP1QIQggAKf9AASAASAAp/0ABJAB/VAgAKf9AASgASAAp/0ABLAB/VD9UCEJIACn/QAEwAEgAKf9AATQAf1QIACn/QAE4AEgAKf9AATwAf1Q/VAhCiAHIAj9UCAJIAr9UP1Q/VNFBEAgAEKAAnwhAAwBCwsgB/1TDQEgAELAAHwhACAI/VMNASAAQsAAfCEAIAn9Uw0BIABCwAB8IQAMAQsgACACenwhAyADIwJ9IwBVBEAjAhACIAMkAQsjAEI+UwRAIAAgAhAECyAAQsAAfCACeX0kAiMAQg59QnCDIQQgBEIAVSACQjCIQgBScQRAIABCMHwhBQNAIAUgBHwhBiAGIAFCEH1XBEAgBqf9AAQA/VMEQCAGIQUMAgsLCyAFIABCMHxVBEAgBUJAgyEAIAUkAgwCCwsgAELAAHwhAAwACwsLjgEBBH4gAUJ/hUJ/IAF6hkJ/IAF5iIODIQIgAlAEQA8LIwAhA0IBIQQDQCADQgBVBEAgBCADVQRAIAMhBAsgAiACIASIgyECIAMgBH0hAyAEQgGGIQQMAQsLA0AgAkIAUgRAIAJ6IQUgACAFfBACIAUgASAFiHp8IQUgACAFfCQBIAJCfyAFhoMhAgwBCwsL',
    i64: 'AGFzbQEAAAABFgRgAnx8AXxgA3x8fABgAX4AYAJ+fgACFwIABGVtaXQAAAAGbWVtb3J5AgcAgIAQAwUEAQIDAwYYA34BQgALfgFCfwt+AUKAgICAgICAgEALBwgBBHNjYW4AAQrWBgRHAQN+IAD8BiEDIAH8BiEEIAL8BiQAA0AgAyAEUwRAIANCgIDAAHwhBSAFIARVBEAgBCEFCyADIAUQAyAFIQMMAQsLIwIQAgsWACMBQgBZBEAjAbkgALkQAPwGJAALC+QEAgV+BHsCQANAIAAgAVkNAUJ/An4gAAv9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK0CfiAAC/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIQhoQCfiAAC/0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghgJ+IAAL/QAEMP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhISFIQIgAlAEQCAAQsAAfCEAA0AgAEKAAnwgAVUNAgJ+IAAL/QAEAAJ+IAAL/QAEEP1QAn4gAAv9AAQgAn4gAAv9AAQw/VD9UCEHAn4gAAv9AARAAn4gAAv9AARQ/VACfiAAC/0ABGACfiAAC/0ABHD9UP1QIQgCfiAAC/0ABIABAn4gAAv9AASQAf1QAn4gAAv9AASgAQJ+IAAL/QAEsAH9UP1QIQkCfiAAC/0ABMABAn4gAAv9AATQAf1QAn4gAAv9AATgAQJ+IAAL/QAE8AH9UP1QIQogByAI/VAgCSAK/VD9UP1TRQRAIABCgAJ8IQAMAQsLIAf9Uw0BIABCwAB8IQAgCP1TDQEgAELAAHwhACAJ/VMNASAAQsAAfCEADAELIAAgAnp8IQMgAyMCfSMAVQRAIwIQAiADJAELIwBCPlMEQCAAIAIQBAsgAELAAHwgAnl9JAIjAEIOfUJwgyEEIARCAFUgAkIwiEIAUnEEQCAAQjB8IQUDQCAFIAR8IQYgBiABQhB9VwRAAn4gBgv9AAQA/VMEQCAGIQUMAgsLCyAFIABCMHxVBEAgBUJAgyEAIAUkAgwCCwsgAELAAHwhAAwACwsLjgEBBH4gAUJ/hUJ/IAF6hkJ/IAF5iIODIQIgAlAEQA8LIwAhA0IBIQQDQCADQgBVBEAgBCADVQRAIAMhBAsgAiACIASIgyECIAMgBH0hAyAEQgGGIQQMAQsLA0AgAkIAUgRAIAJ6IQUgACAFfBACIAUgASAFiHp8IQUgACAFfCQBIAJCfyAFhoMhAgwBCwsL',
};

;// CONCATENATED MODULE: ./build/host/scan/scan.js


const modules = new Map();
function scanMemory({ memory, address }, { from, to }, { gap, maxRanges }) {
    if (from % 64 || to % 64 || to > memory.buffer.byteLength)
        throw new Error(`bug: a scan from ${from} to ${to}`);
    const { emit, finish } = collectRanges(gap, maxRanges);
    const instance = new WebAssembly.Instance(kernelFor(address), { '': { memory, emit } });
    const { scan } = instance.exports;
    scan(from, to, gap);
    return finish();
}
function wholeOf({ memory }) {
    return { from: 0, to: memory.buffer.byteLength };
}
function kernelFor(address) {
    const compiled = modules.get(address) ?? new WebAssembly.Module(Buffer.from(kernels[address], 'base64'));
    modules.set(address, compiled);
    return compiled;
}

;// CONCATENATED MODULE: ./build/host/scan/parts.js

const partSize = 32 * 1024 * 1024;
function planWork(memories, limits, ranges = memories.map(memory => [wholeOf(memory)])) {
    const parts = ranges.flatMap((ranges, memory) => ranges.flatMap(({ from, to }) => Array.from({ length: Math.ceil((to - from) / partSize) }, (_, index) => {
        const start = from + index * partSize;
        return { memory, from: start, to: Math.min(start + partSize, to) };
    })));
    const shared = memories.map(({ memory, address }) => ({ memory, address }));
    return { memories: shared, limits, parts, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
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

;// CONCATENATED MODULE: ./build/host/scan/touched.js


const askedSize = 32 * 1024 * 1024;
const joinedGap = 1024 * 1024;
const present = 0xc0000000;
const entrySize = 8;
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
function findAddress(bytes) {
    const nonce = makeNonce();
    const old = bytes.slice(0, nonce.length);
    bytes.set(nonce);
    try {
        return findMappings(bytes.length).find(address => readAt('/proc/self/mem', address, nonce.length)?.equals(nonce));
    }
    finally {
        bytes.set(old);
    }
}
function makeNonce() {
    return Buffer.from(Float64Array.of(Math.random(), Math.random()).buffer);
}
function findMappings(size) {
    return (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/maps', 'latin1')
        .split('\n')
        .flatMap(line => {
        const [, start = '', end = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
        const address = Number.parseInt(start, 16);
        return Number.parseInt(end, 16) - address === size ? [address] : [];
    });
}
function readPageSize() {
    const vector = (0,external_node_fs_namespaceObject.readFileSync)('/proc/self/auxv');
    for (let offset = 0; offset + 16 <= vector.length; offset += 16)
        if (vector.readBigUInt64LE(offset) === 6n)
            return Number(vector.readBigUInt64LE(offset + 8));
    return undefined;
}
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
function joinPages(words, pageSize) {
    const ranges = [];
    let from = -1;
    let to = 0;
    for (let high = 1; high < words.length; high += 2) {
        if ((words[high] & present) === 0)
            continue;
        const page = (high >> 1) * pageSize;
        if (from < 0)
            from = page;
        else if (page - to > joinedGap) {
            ranges.push({ from, to });
            from = page;
        }
        to = page + pageSize;
    }
    if (from >= 0)
        ranges.push({ from, to });
    return ranges;
}

;// CONCATENATED MODULE: ./build/host/scan/pool.js






const bytesPerThread = 256 * 1024 * 1024;
async function scanMemories(memories, options) {
    const { gap, maxRanges, workerUrl, workers = (0,external_node_os_namespaceObject.availableParallelism)() - 1 } = options;
    const extents = memories.map(scanned => findTouched(scanned.memory) ?? [wholeOf(scanned)]);
    const size = extents.flat().reduce((sum, { from, to }) => sum + to - from, 0);
    const helpers = workerUrl ? Math.max(0, Math.min(workers, Math.floor(size / bytesPerThread) - 1)) : 0;
    const ranges = await scanTogether(planWork(memories, { gap, maxRanges }, extents), workerUrl, helpers);
    return closeSmallestGaps(ranges, maxRanges);
}
async function scanTogether(work, workerUrl, helpers) {
    const results = new Map();
    const record = ({ part, ranges }) => results.set(part, ranges);
    const workers = workerUrl ? startWorkers(workerUrl, work, helpers) : [];
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
    const ranges = work.parts.map((_, part) => results.get(part) ?? scanPart(work, part).ranges);
    return work.memories.map((_, memory) => mergeRanges(ranges.filter((_, part) => work.parts[part].memory === memory), work.limits.gap));
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

;// CONCATENATED MODULE: ./build/host/state.js


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
    return globalReader.globals.map(({ index, at, holds }) => ({ index, value: readGlobal(view, at, holds) }));
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
    if (typeof value === 'object' && Object.getPrototypeOf(value) === null)
        return foreign('a garbage-collected object');
    return foreign('a host reference');
}
function foreign(what) {
    return { kind: 'foreign', what };
}
async function state_readMemories(instance, { memories }, { gap, maxRanges }, workerUrl) {
    const scanned = memories.map(({ address }, index) => ({
        memory: instance.memories[index],
        address,
    }));
    const ranges = await scanMemories(scanned, { gap, maxRanges, workerUrl });
    return scanned.map(({ memory }, index) => {
        const { buffer } = memory;
        return {
            pages: BigInt(buffer.byteLength / 65_536),
            buffer,
            ranges: ranges[index] ?? { count: 0, starts: new Float64Array(), ends: new Float64Array() },
        };
    });
}

;// CONCATENATED MODULE: ./build/host/wasi/stdin.js

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

;// CONCATENATED MODULE: ./build/host/worker.js






Error.stackTraceLimit = 64;
const data = external_node_worker_threads_namespaceObject.workerData;
const scanWorker = data.scanWorker === undefined ? undefined : new URL(data.scanWorker);
const stdin = createStdinMailbox(data.stdin);
let current;
function say(doing) {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage({ kind: 'doing', doing });
}
async function answer(message) {
    switch (message.kind) {
        case 'initialize': {
            const { module, instructions, options } = message;
            const instance = initializeInstance(module, instructions, options, { stdin, say });
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
        const failure = thrown instanceof InitializationFailure ? thrown.failure : describeThrown(thrown, 'run the module', undefined);
        external_node_worker_threads_namespaceObject.parentPort?.postMessage({ kind: 'failed', failure });
    }
});

