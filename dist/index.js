import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ functionBody),
/* harmony export */   N: () => (/* binding */ CodeBuilder)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(128);



const stores = { i32: 'i32.store', i64: 'i64.store', f32: 'f32.store', f64: 'f64.store', v128: 'v128.store' };
class CodeBuilder {
    writer;
    constructor(writer = new _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .Writer */ .AU(32)) {
        this.writer = writer;
    }
    add(instruction, ...indices) {
        const opcode = typeof instruction === 'string' ? (0,_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)(instruction) : instruction;
        if (opcode < 0x100)
            this.writer.u8(opcode);
        else
            this.writer.u8(opcode >>> 16).u32(opcode & 0xffff);
        for (const index of indices)
            this.writer.u32(index);
        return this;
    }
    i32Const(value) {
        this.add('i32.const').writer.s32(value);
        return this;
    }
    i64Const(value) {
        this.add('i64.const').writer.s64(value);
        return this;
    }
    constant(value) {
        switch (value.kind) {
            case 'i32':
                return this.i32Const(value.value);
            case 'i64':
                return this.i64Const(value.value);
            case 'f32':
                this.add('f32.const').writer.bits32(value.bits);
                return this;
            case 'f64':
                this.add('f64.const').writer.bits64(value.bits);
                return this;
            case 'v128':
                this.add('v128.const').writer.bits64(value.low).bits64(value.high);
                return this;
            case 'func':
                return this.add('ref.func', value.index);
            case 'i31':
                return this.i32Const(value.value).add('ref.i31');
            case 'null':
                (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHeapType */ .OX)(this.add('ref.null').writer, value.heap);
                return this;
        }
    }
    store(type, offset) {
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefType */ .eB)(type))
            return this.add('ref.is_null').store('i32', offset);
        return this.add(stores[type], 0, offset);
    }
    finish() {
        return this.writer.finish();
    }
}
function functionBody(write) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .Writer */ .AU(32).u32(0);
    const code = new CodeBuilder(writer);
    write(code);
    code.add('end');
    return writer.finish();
}


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ findInstructions)
});

// EXTERNAL MODULE: ./build/wasm/layout.js
var layout = __nccwpck_require__(223);
// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __nccwpck_require__(114);
// EXTERNAL MODULE: ./build/wasm/reader.js
var reader = __nccwpck_require__(570);
// EXTERNAL MODULE: ./build/wasm/types.js
var types = __nccwpck_require__(516);
// EXTERNAL MODULE: ./build/wasm/code/opcodes.js
var code_opcodes = __nccwpck_require__(128);
;// CONCATENATED MODULE: ./build/wasm/code/code-reader.js




const emptyBlock = 0x40;
class CodeReader extends reader/* Reader */.m {
    opcode = 0;
    first = 0;
    second = 0;
    type;
    start = 0;
    isTrying = false;
    enter(start, end) {
        this.start = this.offset = start;
        this.end = end;
        for (let groups = this.u32(); groups > 0; groups--) {
            this.u32();
            (0,types/* readValueType */.mJ)(this);
        }
    }
    next() {
        if (this.offset >= this.end)
            return false;
        this.start = this.offset;
        const byte = this.u8();
        this.first = this.second = 0;
        this.type = undefined;
        if (byte < code_opcodes/* firstPrefix */.HD) {
            this.opcode = byte;
            singleForms[byte]?.(this);
        }
        else {
            const code = this.u32();
            this.opcode = byte * 0x10000 + code;
            const read = prefixedForms[byte - code_opcodes/* firstPrefix */.HD]?.[code] ?? refuse;
            read(this);
        }
        return true;
    }
    readAt(offset) {
        this.offset = offset;
        this.isTrying = true;
        try {
            return this.next();
        }
        catch (error) {
            if (error instanceof errors/* WasmError */.$r)
                return false;
            throw error;
        }
        finally {
            this.isTrying = false;
        }
    }
    fail(code, message, offset = this.start) {
        return this.isTrying ? noInstruction : new errors/* WasmError */.$r(code, message, offset);
    }
    truncated() {
        return this.fail('truncated', 'a function body ends inside an instruction');
    }
    tooLong() {
        return this.fail('malformed', 'an immediate is encoded in too many bytes');
    }
}
const noInstruction = new errors/* WasmError */.$r('malformed', 'there is no instruction', 0);
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
            code.type = (0,types/* readValueType */.mJ)(code);
    },
    heap: types/* readHeapType */.h1,
    cast: code => {
        code.skip(1);
        code.first = code.u32();
        (0,types/* readHeapType */.h1)(code);
        (0,types/* readHeapType */.h1)(code);
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
        throw code.fail('unsupported', `unknown flags 0x${flags.toString(16)} of an access`, start);
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
        code.type = (0,types/* readValueType */.mJ)(code);
}
function readCatchClause(code) {
    const kind = code.u8();
    if (kind > 3)
        throw code.fail('unsupported', `unknown kind 0x${kind.toString(16)} of a catch clause`, code.offset - 1);
    code.u32();
    if (kind < 2)
        code.u32();
}
function refuse(code) {
    throw code.fail('unsupported', `unknown instruction ${(0,code_opcodes/* instructionName */.E5)(code.opcode)}`);
}
function formOf(opcode) {
    const kind = (0,code_opcodes/* findInstruction */.qB)(opcode);
    if (!kind)
        return refuse;
    const immediates = kind.immediates.map(immediate => (code_reader_forms[immediate] ? immediate : 'index'));
    return code_reader_forms[immediates.join(' ')];
}
const singleForms = Array.from({ length: code_opcodes/* firstPrefix */.HD }, (_, byte) => formOf(byte));
const prefixedForms = Array.from({ length: 0x100 - code_opcodes/* firstPrefix */.HD }, (_, prefix) => Array.from({ length: 0x114 }, (_, code) => formOf((prefix + code_opcodes/* firstPrefix */.HD) * 0x10000 + code)));

// EXTERNAL MODULE: ./build/wasm/code/function-bodies.js
var function_bodies = __nccwpck_require__(720);
;// CONCATENATED MODULE: ./build/wasm/code/find-instructions.js




function* findInstructions(module, query) {
    const { opcodes, matches = () => true } = query;
    if (query.isRare)
        return yield* seekCandidates(module, findCandidates(module, query));
    const { count, starts, ends } = (0,function_bodies/* findFunctionBodies */.O)(module);
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
    const { count, starts, ends } = (0,function_bodies/* findFunctionBodies */.O)(module);
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
    const section = (0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.code);
    if (!section)
        return [];
    const bytes = module.bytes.subarray(0, section.end);
    const reader = new CodeReader(bytes);
    const candidates = [];
    const take = (offset) => {
        if (reader.readAt(offset) && (!matches || matches(reader)))
            candidates.push(offset);
    };
    for (const byte of new Set(Array.from(opcodes, firstByte)))
        for (let at = bytes.indexOf(byte, section.contents); at >= 0; at = bytes.indexOf(byte, at + 1))
            if (byte < code_opcodes/* firstPrefix */.HD || opcodes.has(byte * 0x10000 + codeAt(bytes, at + 1)))
                take(at);
    return candidates.sort((one, other) => one - other);
}
function firstByte(opcode) {
    return opcode < 0x100 ? opcode : opcode >>> 16;
}
function codeAt(bytes, offset) {
    let code = 0;
    for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[offset++] ?? 0;
        code |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            return code;
    }
    return -1;
}


/***/ }),

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findFunctionBodies),
/* harmony export */   j: () => (/* binding */ readLocals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(114);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(223);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(516);




function findFunctionBodies(module) {
    const section = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(module, _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.code);
    if (!section)
        return { count: 0, entriesStart: 0, starts: new Uint32Array(), ends: new Uint32Array() };
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .m(module.bytes, section.contents, section.end);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WasmError */ .$r('malformed', 'the code section is longer than its contents', reader.offset);
    return { count, entriesStart, starts, ends };
}
function* readLocals(module) {
    const { count, starts, ends } = findFunctionBodies(module);
    for (let body = 0; body < count; body++) {
        const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .m(module.bytes, starts[body], ends[body]);
        yield* reader.vector(() => {
            const count = reader.u32('a number of locals');
            const { offset } = reader;
            return { count, type: (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .readValueType */ .mJ)(reader), offset };
        }, 'the locals');
    }
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proposals),
/* harmony export */   X: () => (/* binding */ instructionTable)
/* harmony export */ });
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


/***/ }),

/***/ 128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ instructionName),
/* harmony export */   HD: () => (/* binding */ firstPrefix),
/* harmony export */   Kk: () => (/* binding */ listInstructions),
/* harmony export */   Kx: () => (/* binding */ opcodeOf),
/* harmony export */   qB: () => (/* binding */ findInstruction)
/* harmony export */ });
/* harmony import */ var _instruction_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(342);

const firstPrefix = 0xfb;
const byOpcode = new Map();
const byName = new Map();
for (const [prefix, rows, standard] of _instruction_table_js__WEBPACK_IMPORTED_MODULE_0__/* .instructionTable */ .X)
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


/***/ }),

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ replaceInBodies),
/* harmony export */   e: () => (/* binding */ shiftCalls)
/* harmony export */ });
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82);
/* harmony import */ var _code_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(88);
/* harmony import */ var _find_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(441);
/* harmony import */ var _function_bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(720);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(128);





function replaceInBodies(module, replacements) {
    let next = replacements.next();
    if (next.done)
        return undefined;
    const { bytes } = module;
    const { count, entriesStart, starts, ends } = (0,_function_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .findFunctionBodies */ .O)(module);
    const sectionEnd = ends[count - 1] ?? entriesStart;
    const output = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU(sectionEnd - entriesStart);
    let copied = entriesStart;
    for (let body = 0; body < count && !next.done; body++) {
        const end = ends[body];
        if (next.value.start >= end)
            continue;
        output.bytes(bytes.subarray(copied, ends[body - 1] ?? entriesStart));
        copied = starts[body];
        const rewritten = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU(end - copied + 64);
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
    const query = { opcodes: new Set([(0,_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .opcodeOf */ .Kx)('call')]), isRare: false };
    for (const { start, offset, first } of (0,_find_instructions_js__WEBPACK_IMPORTED_MODULE_3__/* .findInstructions */ .p)(module, query))
        yield { start, end: offset, code: new _code_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .CodeBuilder */ .N().add('call', first + shift).finish() };
}


/***/ }),

/***/ 420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ writeConstExpr),
/* harmony export */   j6: () => (/* binding */ addressConstant),
/* harmony export */   jG: () => (/* binding */ readConstExpr),
/* harmony export */   vn: () => (/* binding */ functionsIn)
/* harmony export */ });
/* harmony import */ var _code_code_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(88);
/* harmony import */ var _code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(128);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);




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
    'ref.null': reader => ({ kind: 'null', heap: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeapType */ .h1)(reader) }),
};
const readers = new Map();
for (const name of constants)
    readers.set((0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)(name), (reader, offset) => ({ name, value: readConstant[name](reader), offset }));
readers.set((0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)('global.get'), (reader, offset) => ({
    name: 'global.get',
    index: reader.u32('an index'),
    offset,
}));
for (const name of allocations)
    readers.set((0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)(name), (reader, offset) => {
        const type = reader.u32('a type index');
        if (name === 'array.new_fixed')
            reader.u32('a length');
        return { name, type, offset };
    });
for (const name of [...calculations, ...conversions])
    readers.set((0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)(name), (_, offset) => ({ name, offset }));
const end = (0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)('end');
function readConstExpr(reader) {
    const start = reader.offset;
    const instructions = [];
    for (;;) {
        const { offset } = reader;
        const byte = reader.u8('a constant expression');
        const opcode = byte < _code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPrefix */ .HD ? byte : byte * 0x10000 + reader.u32('an opcode');
        if (opcode === end)
            return { instructions, start, end: reader.offset };
        const read = readers.get(opcode);
        if (!read)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WasmError */ .$r('unsupported', `unknown instruction 0x${opcode.toString(16)} in a constant expression`, offset);
        instructions.push(read(reader, offset));
    }
}
function functionsIn({ instructions }) {
    return instructions.flatMap(instruction => 'value' in instruction && instruction.value.kind === 'func' ? [instruction.value.index] : []);
}
function writeConstExpr(writer, value) {
    new _code_code_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .CodeBuilder */ .N(writer).constant(value).add('end');
}
function addressConstant(width, address) {
    return width === 'i64' ? { kind: 'i64', value: BigInt(address) } : { kind: 'i32', value: address | 0 };
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ encodeModule),
/* harmony export */   hq: () => (/* binding */ sizeOfParts),
/* harmony export */   qz: () => (/* binding */ findShift),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   zo: () => (/* binding */ appendToVector)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(223);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(570);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82);



function encodeModule(module, changes, keepCustom = () => true) {
    const parts = [_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .preamble */ .r3];
    let last = { start: 0, end: -1 };
    const keep = ({ start, end }) => {
        const isNext = start === last.end;
        last = { start: isNext ? last.start : start, end };
        const view = module.bytes.subarray(last.start, end);
        if (isNext)
            parts[parts.length - 1] = view;
        else
            parts.push(view);
    };
    const added = placeAdded(module.sections, changes);
    const pushSection = (id) => {
        const contents = changes.get(id);
        if (!contents)
            return;
        last = { start: 0, end: -1 };
        parts.push(new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU(8).u8(id).u32(sizeOfParts(contents)).finish());
        for (const part of contents)
            parts.push(part);
    };
    for (const id of added.get(-1) ?? [])
        pushSection(id);
    module.sections.forEach((section, index) => {
        const isCustom = section.id === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.custom;
        if (isCustom ? keepCustom(section) : !changes.has(section.id))
            keep(section);
        else if (!isCustom)
            pushSection(section.id);
        for (const id of added.get(index) ?? [])
            pushSection(id);
    });
    return parts;
}
function placeAdded(sections, changes) {
    const added = new Map();
    for (const [position, id] of _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOrder */ .Uf.entries()) {
        if (!changes.get(id) || sections.some(section => section.id === id))
            continue;
        const before = sections.findLastIndex(section => section.id !== _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.custom && _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOrder */ .Uf.indexOf(section.id) < position);
        added.set(before, [...(added.get(before) ?? []), id]);
    }
    return added;
}
function sizeOfParts(parts) {
    return parts.reduce((sum, part) => sum + part.length, 0);
}
function concatenate(parts, room) {
    const size = sizeOfParts(parts);
    const bytes = room && room.length >= size ? room.subarray(0, size) : new Uint8Array(size);
    let offset = 0;
    for (const part of parts) {
        bytes.set(part, offset);
        offset += part.length;
    }
    return bytes;
}
function appendToVector(module, id, count, added) {
    const section = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(module, id);
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .m(module.bytes, section?.contents ?? 0, section?.end ?? 0);
    const old = section ? reader.u32() : 0;
    return [new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU(8).u32(old + count).finish(), module.bytes.subarray(reader.offset, reader.end), added];
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


/***/ }),

/***/ 114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ WasmError),
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   AK: () => (/* binding */ CodedError),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export toLine */
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

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   Uf: () => (/* binding */ sectionOrder),
/* harmony export */   r3: () => (/* binding */ preamble),
/* harmony export */   rv: () => (/* binding */ findSection),
/* harmony export */   uT: () => (/* binding */ sectionIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(114);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(570);


const preamble = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
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
function readLayout(bytes) {
    checkPreamble(bytes);
    return { bytes, sections: readSections(new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(bytes, 8)) };
}
function findSection(layout, id) {
    return layout.sections.find(section => section.id === id);
}
function checkPreamble(bytes) {
    if (bytes.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('empty', 'the input is empty, expected a WebAssembly module', 0);
    if (preamble.subarray(0, 4).some((byte, index) => bytes[index] !== byte)) {
        if (looksLikeText(bytes))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('text', 'the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse`', 0);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('not-wasm', 'the input does not start with `\\0asm`, expected a WebAssembly module', 0);
    }
    if (bytes.length < 8)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('truncated', 'the input ends inside its version', bytes.length);
    const version = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
    if (version === 0x01000000)
        return;
    if ((version & 0xffff) === 0x0100)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('component', 'the input is a component, expected a core module: pre-initialize the core module before it is made a component', 4);
    const found = version.toString(16).padStart(8, '0');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('version', `the input has the version 0x${found}, expected 0x01000000`, 4);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('truncated', `the input ends inside a section of ${size} bytes, of which ${reader.end - contents} are there`, start);
        let name = '';
        if (id === sectionIds.custom)
            name = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(reader.bytes, contents, contents + size).name('the name of a custom section');
        else {
            const position = sectionOrder.indexOf(id);
            if (position < 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('unsupported', `unknown section ${id}`, start);
            if (position <= last)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('malformed', `section ${id} is repeated or out of order`, start);
            last = position;
        }
        reader.skip(size);
        sections.push({ id, start, contents, end: reader.offset, name });
    }
    return sections;
}


/***/ }),

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   L6: () => (/* binding */ maxPages),
/* harmony export */   QB: () => (/* binding */ writeLimits),
/* harmony export */   T0: () => (/* binding */ pageSize),
/* harmony export */   VV: () => (/* binding */ maxDataSegments),
/* harmony export */   cs: () => (/* binding */ emptyLimits),
/* harmony export */   wV: () => (/* binding */ maxModuleSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(114);

const emptyLimits = { address: 'i32', shared: false, min: 0n, max: undefined };
const pageSize = 65_536;
const maxPages = { i32: 65536n, i64: 262144n };
const maxDataSegments = 100_000;
const maxModuleSize = 1_073_741_824;
function readLimits(reader, what) {
    const start = reader.offset;
    const flags = reader.u8(`the limits of ${what}`);
    if (flags & 0x08)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('unsupported', `${what} has a page size of its own (custom-page-sizes), which V8 lacks: use pages of 65,536 bytes`, start);
    if (flags > 0x07)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('malformed', `unknown flags 0x${flags.toString(16)} in the limits of ${what}`, start);
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

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ModuleBuilder)
/* harmony export */ });
/* harmony import */ var _code_replace_in_bodies_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(172);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(819);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(223);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(157);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(517);
/* harmony import */ var _sections_element_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(502);
/* harmony import */ var _sections_export_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(378);
/* harmony import */ var _sections_import_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(717);
/* harmony import */ var _sections_table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(302);
/* harmony import */ var _sections_tag_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(826);
/* harmony import */ var _sections_type_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(144);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(82);













const nothing = { type: 0, func: 0, table: 0, memory: 0, global: 0, tag: 0 };
class ModuleBuilder {
    copied;
    spaces;
    added = new Map();
    bodies;
    constructor(copied, spaces) {
        this.copied = copied;
        this.spaces = { ...spaces };
    }
    static empty() {
        return new ModuleBuilder({ bytes: _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .preamble */ .r3, sections: [] }, nothing);
    }
    static copyOf(module, dropped = []) {
        const sections = module.sections.filter(({ id }) => !dropped.includes(id));
        const items = (0,_module_js__WEBPACK_IMPORTED_MODULE_1__/* .countItems */ .A)(module);
        const memory = items.memory - (dropped.includes(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.memory) ? module.memories.length : 0);
        return new ModuleBuilder({ bytes: module.bytes, sections }, { ...items, type: module.types.length, memory });
    }
    static withTypesOf({ bytes, sections, types }) {
        const typeSection = sections.filter(({ id }) => id === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.type);
        return new ModuleBuilder({ bytes, sections: typeSection }, { ...nothing, type: types.length });
    }
    addType(params, results) {
        (0,_sections_type_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFunctionType */ .E)(this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.type), params, results);
        return this.spaces.type++;
    }
    addImport(module, name, entry) {
        (0,_sections_import_js__WEBPACK_IMPORTED_MODULE_3__/* .writeImport */ .n)(this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.import), module, name, entry);
        return this.spaces[entry.kind]++;
    }
    addFunction(type, body) {
        this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.function).u32(type);
        this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.code).u32(body.length).bytes(body);
        return this.spaces.func++;
    }
    addLibrary(library) {
        const firstType = this.spaces.type;
        const firstFunction = this.spaces.func;
        const bodies = (0,_code_replace_in_bodies_js__WEBPACK_IMPORTED_MODULE_4__/* .shiftCalls */ .e)(library, firstFunction);
        if (!bodies)
            throw new Error('bug: the functions of a library call each other');
        for (const { composite } of library.types)
            if (composite.kind === 'func')
                this.addType(composite.params, composite.results);
        const types = this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.function, library.functions.length);
        for (const type of library.functions)
            types.u32(firstType + type);
        this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.code, library.functions.length).bytes(bodies);
        this.spaces.func += library.functions.length;
        return firstFunction;
    }
    addTable(type) {
        (0,_sections_table_js__WEBPACK_IMPORTED_MODULE_5__/* .writeTableType */ .cX)(this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.table), type);
        return this.spaces.table++;
    }
    addTableOfFunctions() {
        const count = BigInt(this.spaces.func);
        const type = { element: _types_js__WEBPACK_IMPORTED_MODULE_6__/* .funcref */ .S6, limits: { address: 'i32', shared: false, min: count, max: count } };
        const table = this.addTable(type);
        const items = Array.from({ length: this.spaces.func }, (_, index) => index);
        (0,_sections_element_js__WEBPACK_IMPORTED_MODULE_7__/* .writeActive */ ._z)(this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.element), { kind: 'active', table, type, start: 0, form: 'functions', items });
        return table;
    }
    addMemory(limits) {
        (0,_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .writeLimits */ .QB)(this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.memory), limits);
        return this.spaces.memory++;
    }
    addTag(type) {
        (0,_sections_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .writeTagType */ .ui)(this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.tag), type);
        return this.spaces.tag++;
    }
    addExport(name, kind, index) {
        (0,_sections_export_js__WEBPACK_IMPORTED_MODULE_10__/* .writeExport */ .iz)(this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.export), { name, kind, index });
    }
    replaceBodies(bodies) {
        this.bodies = bodies;
        this.append(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.code, 0);
    }
    encode(keepCustom) {
        const changes = new Map();
        for (const [id, { count, writer }] of this.added) {
            const [size, old, added] = (0,_encode_js__WEBPACK_IMPORTED_MODULE_11__/* .appendToVector */ .zo)(this.copied, id, count, writer.finish());
            changes.set(id, [size, id === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.code ? (this.bodies ?? old) : old, added]);
        }
        return (0,_encode_js__WEBPACK_IMPORTED_MODULE_11__/* .encodeModule */ .T6)(this.copied, changes, keepCustom);
    }
    append(id, items = 1) {
        const section = this.added.get(id) ?? { count: 0, writer: new _writer_js__WEBPACK_IMPORTED_MODULE_12__/* .Writer */ .AU() };
        section.count += items;
        this.added.set(id, section);
        return section.writer;
    }
}


/***/ }),

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countItems),
/* harmony export */   Y: () => (/* binding */ parseModule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(114);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(223);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(570);
/* harmony import */ var _sections_data_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(40);
/* harmony import */ var _sections_element_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(502);
/* harmony import */ var _sections_export_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(378);
/* harmony import */ var _sections_global_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(143);
/* harmony import */ var _sections_import_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(717);
/* harmony import */ var _sections_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(595);
/* harmony import */ var _sections_table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(302);
/* harmony import */ var _sections_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(826);
/* harmony import */ var _sections_type_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(144);












function parseModule(bytes) {
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayout */ .T4)(bytes);
    const read = (id, readContents, absent) => {
        const section = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(layout, id);
        if (!section)
            return absent;
        const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .m(bytes, section.contents, section.end);
        const contents = readContents(reader);
        if (!reader.done)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WasmError */ .$r('malformed', 'a section is longer than its contents', reader.offset);
        return contents;
    };
    const imports = read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.import, _sections_import_js__WEBPACK_IMPORTED_MODULE_3__/* .readImports */ .v, []);
    const importedFunctions = imports.flatMap(entry => (entry.kind === 'func' ? [entry.type] : []));
    const defined = read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.function, reader => reader.vector(() => reader.u32('a type index')), []);
    const module = {
        ...layout,
        types: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.type, _sections_type_js__WEBPACK_IMPORTED_MODULE_4__/* .readTypes */ ._, []),
        imports,
        functions: importedFunctions.concat(defined),
        importedFunctions: importedFunctions.length,
        tables: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.table, _sections_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readTables */ .gb, []),
        memories: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.memory, _sections_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .readMemories */ .q, []),
        tags: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.tag, _sections_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .readTags */ .g$, []),
        globals: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.global, _sections_global_js__WEBPACK_IMPORTED_MODULE_8__/* .readGlobals */ .$q, []),
        exports: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.export, _sections_export_js__WEBPACK_IMPORTED_MODULE_9__/* .readExports */ .IL, []),
        start: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.start, reader => reader.u32('the start function'), undefined),
        elements: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.element, _sections_element_js__WEBPACK_IMPORTED_MODULE_10__/* .readElements */ .cl, []),
        dataCount: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.dataCount, reader => reader.u32('the data count'), undefined),
        data: read(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.data, _sections_data_js__WEBPACK_IMPORTED_MODULE_11__/* .readData */ .v3, []),
    };
    checkIndices(module);
    return module;
}
function countItems({ imports, functions, tables, memories, globals, tags, }) {
    const counts = {
        func: functions.length,
        table: tables.length,
        memory: memories.length,
        global: globals.length,
        tag: tags.length,
    };
    for (const { kind } of imports)
        if (kind !== 'func')
            counts[kind]++;
    return counts;
}
function checkIndices(module) {
    const { types, functions, exports, start } = module;
    const check = (id, what, kind, index, count) => {
        if (index < count)
            return;
        const offset = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(module, id)?.start ?? 0;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WasmError */ .$r('malformed', `${what} is ${kind} ${index}, of ${count} that there are`, offset);
    };
    const untyped = functions.findIndex(type => type >= types.length);
    if (untyped >= 0) {
        const id = untyped < module.importedFunctions ? _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.import : _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.function;
        check(id, `the type of function ${untyped}`, 'type', functions[untyped], types.length);
    }
    const counts = countItems(module);
    const dangling = exports.find(({ kind, index }) => index >= counts[kind]);
    if (dangling) {
        const { name, kind, index } = dangling;
        check(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.export, `the export ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteName */ .AB)(name)}`, kind, index, counts[kind]);
    }
    if (start !== undefined)
        check(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.start, 'the start function', 'func', start, functions.length);
}


/***/ }),

/***/ 570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Reader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(114);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
class Reader {
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('malformed', `${what} is 0x${byte.toString(16)}, expected 0 or 1`, start);
        return byte === 1;
    }
    zero(what) {
        const start = this.offset;
        const byte = this.u8(what);
        if (byte !== 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('malformed', `${what} is 0x${byte.toString(16)}, expected 0`, start);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('malformed', `${what} is not valid UTF-8`, start);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('truncated', `${what} of ${count} elements does not fit in its section`, start);
        return count;
    }
    truncated(what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('truncated', `the bytes end inside ${what}`, this.offset);
    }
    tooLong(what, limit, start) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('malformed', `${what} is encoded in more than ${limit}`, start);
    }
}


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ sizeOfDataHead),
/* harmony export */   Rt: () => (/* binding */ encodeData),
/* harmony export */   UH: () => (/* binding */ encodeEmptyData),
/* harmony export */   sG: () => (/* binding */ encodeDataCount),
/* harmony export */   v3: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(420);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(114);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('malformed', `unknown flags 0x${found.toString(16)} of a data segment`, start);
    const memory = found === flags.otherMemory ? reader.u32('a memory index') : 0;
    return { mode: 'active', memory, offset: (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .readConstExpr */ .jG)(reader) };
}
const usualHead = 16;
function encodeData(bytes, segments) {
    const heads = new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(usualHead * (segments.length + 1)).u32(segments.length);
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
    const bytes = new Uint8Array();
    return encodeData(bytes, segments.map(segment => (segment.kind === 'active' ? { ...segment, bytes } : { kind: 'empty' })));
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
    (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .writeConstExpr */ .CK)(writer, (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .addressConstant */ .j6)(width, address));
    writer.u32(segment.bytes.length);
}
function sizeOfDataHead({ memory, width, address }, size) {
    const flags = memory === 0 ? 1 : 1 + (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfU32 */ .h2)(memory);
    const constant = 1 + (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfSigned */ .FC)(width === 'i32' ? address | 0 : address);
    return flags + constant + 1 + (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfU32 */ .h2)(size);
}
function encodeDataCount(count) {
    return [new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(8).u32(count).finish()];
}


/***/ }),

/***/ 502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ encodeElements),
/* harmony export */   GJ: () => (/* binding */ chooseForm),
/* harmony export */   _z: () => (/* binding */ writeActive),
/* harmony export */   cl: () => (/* binding */ readElements),
/* harmony export */   gx: () => (/* binding */ functionsOfSegment)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(420);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(82);




const flag = { notActive: 1, explicitTableOrDeclared: 2, expressions: 4 };
const functionKind = 0x00;
function readElements(reader) {
    return reader.vector(() => readElement(reader), 'the element section');
}
function readElement(reader) {
    const start = reader.offset;
    const flags = reader.u32('the flags of an element segment');
    if (flags > 7)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('malformed', `unknown flags 0x${flags.toString(16)} of an element segment`, start);
    const hasExpressions = (flags & flag.expressions) !== 0;
    const head = readHead(reader, flags);
    const hasType = (flags & (flag.notActive | flag.explicitTableOrDeclared)) !== 0;
    const type = hasType ? readItemType(reader, hasExpressions) : _types_js__WEBPACK_IMPORTED_MODULE_1__/* .funcref */ .S6;
    const itemsStart = reader.offset;
    const items = hasExpressions ? readExpressions(reader) : readFunctions(reader);
    return { ...head, ...items, type, itemsStart, start, end: reader.offset };
}
function readHead(reader, flags) {
    if (flags & flag.notActive)
        return { mode: flags & flag.explicitTableOrDeclared ? 'declared' : 'passive' };
    const table = flags & flag.explicitTableOrDeclared ? reader.u32('a table index') : 0;
    return { mode: 'active', table, offset: (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .jG)(reader) };
}
function readItemType(reader, hasExpressions) {
    if (hasExpressions)
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefType */ ["in"])(reader);
    reader.zero('an element kind');
    return { nullable: false, heap: 'func' };
}
function readExpressions(reader) {
    return { form: 'expressions', items: reader.vector(() => (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .jG)(reader), 'the items of an element segment') };
}
function readFunctions(reader) {
    const items = new Uint32Array(reader.count('the items of an element segment'));
    for (let index = 0; index < items.length; index++)
        items[index] = reader.u32('a function index');
    return { form: 'functions', items };
}
function functionsOfSegment(segment) {
    return segment.form === 'functions' ? segment.items : segment.items.flatMap(_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .functionsIn */ .vn);
}
function chooseForm({ nullable, heap }, entries) {
    const functions = entries.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []));
    return functions.length === entries.length && nullable && heap === 'func'
        ? { form: 'functions', items: functions }
        : { form: 'expressions', items: entries };
}
function encodeElements(bytes, segments) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_3__/* .Writer */ .AU(1024);
    writer.vector(segments, segment => {
        switch (segment.kind) {
            case 'copied':
                writer.bytes(bytes.subarray(segment.segment.start, segment.segment.end));
                break;
            case 'emptied':
                writer.bytes(bytes.subarray(segment.segment.start, segment.segment.itemsStart)).u32(0);
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
function writeActive(writer, segment) {
    const { table, type, start } = segment;
    const hasExpressions = segment.form === 'expressions';
    const hasTable = hasExpressions || table > 0;
    writer.u8((hasTable ? flag.explicitTableOrDeclared : 0) | (hasExpressions ? flag.expressions : 0));
    if (hasTable)
        writer.u32(table);
    (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .writeConstExpr */ .CK)(writer, (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .addressConstant */ .j6)(type.limits.address, start));
    if (segment.form === 'expressions') {
        (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .writeValueType */ .FK)(writer, type.element);
        writer.vector(segment.items, entry => (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .writeConstExpr */ .CK)(writer, entry));
    }
    else {
        if (hasTable)
            writer.u8(functionKind);
        writer.vector(segment.items, index => writer.u32(index));
    }
}


/***/ }),

/***/ 378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ readExports),
/* harmony export */   YU: () => (/* binding */ encodeExports),
/* harmony export */   iz: () => (/* binding */ writeExport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(114);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82);


const kinds = ['func', 'table', 'memory', 'global', 'tag'];
function readExports(reader) {
    return reader.vector(() => {
        const name = reader.name('the name of an export');
        const start = reader.offset;
        const code = reader.u8('the kind of an export');
        const kind = kinds[code];
        if (kind === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('unsupported', `unknown kind of export 0x${code.toString(16)}`, start);
        return { name, kind, index: reader.u32('an index') };
    }, 'the export section');
}
function writeExport(writer, { name, kind, index }) {
    writer.name(name).u8(kinds.indexOf(kind)).u32(index);
}
function encodeExports(exports) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU(1024);
    return [writer.vector(exports, entry => writeExport(writer, entry)).finish()];
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ readGlobals),
/* harmony export */   A: () => (/* binding */ readGlobalType),
/* harmony export */   PK: () => (/* binding */ writeGlobalType),
/* harmony export */   j1: () => (/* binding */ encodeGlobals)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(420);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82);



function readGlobalType(reader) {
    return { type: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readValueType */ .mJ)(reader), mutable: reader.flag('a mutability') };
}
function writeGlobalType(writer, { type, mutable }) {
    (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .writeValueType */ .FK)(writer, type);
    writer.u8(mutable ? 1 : 0);
}
function readGlobals(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const type = readGlobalType(reader);
        return { ...type, init: (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .readConstExpr */ .jG)(reader), start, end: reader.offset };
    }, 'the global section');
}
function encodeGlobals(bytes, globals, values) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(16 * globals.length + 8).u32(globals.length);
    globals.forEach((global, index) => {
        const value = values.get(index);
        if (value) {
            writeGlobalType(writer, global);
            (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .writeConstExpr */ .CK)(writer, value);
        }
        else
            writer.bytes(bytes.subarray(global.start, global.end));
    });
    return [writer.finish()];
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeImport),
/* harmony export */   v: () => (/* binding */ readImports)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(114);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(157);
/* harmony import */ var _global_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(143);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(302);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(826);





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
            return { kind: 'table', type: (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTableType */ .td)(reader) };
        case 0x02:
            return { kind: 'memory', limits: (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)(reader, 'an imported memory') };
        case 0x03:
            return { kind: 'global', ...(0,_global_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlobalType */ .A)(reader) };
        case 0x04:
            return { kind: 'tag', type: (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .readTagType */ .Zf)(reader) };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WasmError */ .$r('unsupported', `unknown kind of import 0x${kind.toString(16)}`, start);
    }
}
function writeImport(writer, module, name, entry) {
    writer.name(module).name(name);
    switch (entry.kind) {
        case 'func':
            writer.u8(0x00).u32(entry.type);
            break;
        case 'table':
            (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTableType */ .cX)(writer.u8(0x01), entry.type);
            break;
        case 'memory':
            (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLimits */ .QB)(writer.u8(0x02), entry.limits);
            break;
        case 'global':
            (0,_global_js__WEBPACK_IMPORTED_MODULE_2__/* .writeGlobalType */ .PK)(writer.u8(0x03), entry);
            break;
        case 'tag':
            (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTagType */ .ui)(writer.u8(0x04), entry.type);
    }
}


/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readMemories),
/* harmony export */   w: () => (/* binding */ encodeMemories)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(157);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82);


function readMemories(reader) {
    return reader.vector(index => {
        const start = reader.offset;
        return { ...(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .readLimits */ .BU)(reader, `memory ${index}`), start };
    }, 'the memory section');
}
function encodeMemories(memories) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU();
    return [writer.vector(memories, limits => (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .writeLimits */ .QB)(writer, limits)).finish()];
}


/***/ }),

/***/ 302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ encodeTables),
/* harmony export */   cX: () => (/* binding */ writeTableType),
/* harmony export */   gb: () => (/* binding */ readTables),
/* harmony export */   td: () => (/* binding */ readTableType)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(420);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(157);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(82);




const initialized = 0x40;
function readTableType(reader) {
    const element = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefType */ ["in"])(reader);
    return { element, limits: (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)(reader, 'a table') };
}
function writeTableType(writer, { element, limits }) {
    (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .writeValueType */ .FK)(writer, element);
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLimits */ .QB)(writer, limits);
}
function readTables(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const hasInit = reader.peek() === initialized;
        if (hasInit)
            reader.skip(2, 'a table');
        const type = readTableType(reader);
        const init = hasInit ? (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .jG)(reader) : undefined;
        return { ...type, init, start, end: reader.offset };
    }, 'the table section');
}
function encodeTables(bytes, tables, minimums) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_3__/* .Writer */ .AU().u32(tables.length);
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


/***/ }),

/***/ 826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ readTagType),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   ui: () => (/* binding */ writeTagType)
/* harmony export */ });
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


/***/ }),

/***/ 144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFunctionType),
/* harmony export */   _: () => (/* binding */ readTypes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);


const forms = {
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
        if (reader.peek() === forms.group) {
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
    if (form !== forms.open && form !== forms.final)
        return { composite: readComposite(reader), final: true, offset };
    reader.u8();
    reader.vector(() => reader.u32('a super type'), 'the super types');
    return { composite: readComposite(reader), final: form === forms.final, offset };
}
function readComposite(reader) {
    const start = reader.offset;
    const form = reader.u8('a type');
    switch (form) {
        case forms.func:
            return {
                kind: 'func',
                params: reader.vector(() => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readValueType */ .mJ)(reader), 'parameters'),
                results: reader.vector(() => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readValueType */ .mJ)(reader), 'results'),
            };
        case forms.struct:
            return { kind: 'struct', fields: reader.vector(() => readField(reader), 'fields') };
        case forms.array:
            return { kind: 'array', fields: [readField(reader)] };
        case forms.continuation:
            reader.s33('a continuation type');
            return { kind: 'cont' };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('unsupported', `unknown type form 0x${form.toString(16)}`, start);
    }
}
function readField(reader) {
    const type = readStorageType(reader);
    return { type, mutable: reader.flag('a mutability') };
}
function readStorageType(reader) {
    const code = reader.peek();
    if (code !== packed.i8 && code !== packed.i16)
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readValueType */ .mJ)(reader);
    reader.u8();
    return code === packed.i8 ? 'i8' : 'i16';
}
function writeFunctionType(writer, params, results) {
    writer.u8(forms.func);
    for (const types of [params, results])
        writer.vector(types, type => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .writeValueType */ .FK)(writer, type));
}


/***/ }),

/***/ 516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ writeValueType),
/* harmony export */   LV: () => (/* binding */ renderType),
/* harmony export */   OX: () => (/* binding */ writeHeapType),
/* harmony export */   S6: () => (/* binding */ funcref),
/* harmony export */   eB: () => (/* binding */ isRefType),
/* harmony export */   h1: () => (/* binding */ readHeapType),
/* harmony export */   "in": () => (/* binding */ readRefType),
/* harmony export */   mJ: () => (/* binding */ readValueType),
/* harmony export */   xU: () => (/* binding */ renderFunctionType)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(114);

const abstractHeapEntries = [
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
];
const numberTypes = new Map([
    [0x7f, 'i32'],
    [0x7e, 'i64'],
    [0x7d, 'f32'],
    [0x7c, 'f64'],
    [0x7b, 'v128'],
]);
const abstractHeapTypes = new Map(abstractHeapEntries);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('unsupported', `unknown heap type 0x${(code + 0x80).toString(16)}`, start);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('unsupported', `unknown value type 0x${code.toString(16)}`, start);
}
function readRefType(reader) {
    const start = reader.offset;
    const type = readValueType(reader);
    if (!isRefType(type))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$r('malformed', `expected a reference type, found ${type}`, start);
    return type;
}
function writeValueType(writer, type) {
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


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ Writer),
/* harmony export */   FC: () => (/* binding */ sizeOfSigned),
/* harmony export */   h2: () => (/* binding */ sizeOfU32)
/* harmony export */ });
const utf8 = new TextEncoder();
class Writer {
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
        const bytes = utf8.encode(name);
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
function sizeOfU32(value) {
    return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}
function sizeOfSigned(value) {
    let size = 1;
    for (let limit = 0x40; value >= limit || value < -limit; limit *= 0x80)
        size++;
    return size;
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ checkValid),
/* harmony export */   Dy: () => (/* binding */ explainInvalid),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   Uc: () => (/* binding */ findReason)
/* harmony export */ });
/* harmony import */ var _wasm_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(819);
/* harmony import */ var _wasm_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(157);
/* harmony import */ var _wasm_module_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(439);
/* harmony import */ var _wasm_types_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(516);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(943);





const proposals = [
    {
        name: 'memory64 for tables',
        node: '24',
        isUsed: module => module.tables.some(table => table.limits.address === 'i64'),
        buildExample: example => example.addTable({ element: _wasm_types_js__WEBPACK_IMPORTED_MODULE_0__/* .funcref */ .S6, limits: { ..._wasm_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLimits */ .cs, address: 'i64' } }),
    },
    {
        name: 'memory64',
        node: '22',
        isUsed: module => module.memories.some(memory => memory.address === 'i64'),
        buildExample: example => example.addMemory({ ..._wasm_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLimits */ .cs, address: 'i64' }),
    },
    {
        name: 'multi-memory',
        node: '22',
        isUsed: module => module.memories.length > 1,
        buildExample(example) {
            example.addMemory(_wasm_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLimits */ .cs);
            example.addMemory(_wasm_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLimits */ .cs);
        },
    },
    {
        name: 'garbage collection',
        node: '22',
        isUsed: module => module.types.some(({ composite, final }) => composite.kind === 'struct' || composite.kind === 'array' || !final),
        buildExample: example => example.addType([{ nullable: true, heap: 'i31' }], []),
    },
];
async function checkValid(module, deadline) {
    try {
        await deadline.limit(() => 'validate the module', () => WebAssembly.compile(module.bytes));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InitializationError */ .D3)
            throw error;
        const missing = proposals.find(({ isUsed, buildExample }) => isUsed(module) && !isAccepted(buildExample));
        const remedy = missing
            ? `it uses ${missing.name}, which Node ${missing.node} and newer have`
            : 'expected a module that V8 accepts';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InitializationError */ .D3('invalid-module', `cannot compile the module: ${reasonOf(error)}; ${remedy}`);
    }
}
function explainInvalid(error) {
    if (!isInvalid(error))
        return error;
    const reason = reasonOf(error);
    if (/exceeds internal limit|maximum function size/.test(reason))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnsupportedModuleError */ .AO('size', `cannot pre-initialize the module: what is added to the copy that runs passes a limit of V8 (${reason}), expected fewer of them`, error);
    return new Error(`bug: the instrumented copy is not valid (${error.message}); please report it`, { cause: error });
}
function isInvalid(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InitializationError */ .D3 && error.code === 'invalid-module';
}
function findReason(bytes) {
    try {
        new WebAssembly.Module(bytes);
        return undefined;
    }
    catch (error) {
        return reasonOf(error);
    }
}
function reasonOf(error) {
    return error.message
        .replace(/^WebAssembly\.\w+\(\): /, '')
        .replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`);
}
function isAccepted(build) {
    const example = _wasm_module_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .ModuleBuilder */ ._.empty();
    build(example);
    return WebAssembly.validate((0,_wasm_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .concatenate */ .u1)(example.encode()));
}


/***/ }),

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ UnsupportedModuleError),
/* harmony export */   D3: () => (/* binding */ InitializationError),
/* harmony export */   eR: () => (/* binding */ OptionError),
/* harmony export */   hE: () => (/* binding */ InvalidOutputError)
/* harmony export */ });
/* unused harmony export explainError */
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(114);

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
    frames;
    exitCode;
    constructor(code, message, details = {}) {
        super(code, message, details.cause);
        this.frames = details.frames ?? [];
        this.exitCode = details.exitCode;
    }
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

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deferStart),
/* harmony export */   R: () => (/* binding */ exportStart)
/* harmony export */ });
/* harmony import */ var _wasm_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(819);
/* harmony import */ var _wasm_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(223);
/* harmony import */ var _wasm_module_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(517);
/* harmony import */ var _wasm_module_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(439);
/* harmony import */ var _free_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(820);





function deferStart(bytes) {
    const module = (0,_wasm_module_js__WEBPACK_IMPORTED_MODULE_0__/* .parseModule */ .Y)(bytes);
    const copy = _wasm_module_builder_js__WEBPACK_IMPORTED_MODULE_1__/* .ModuleBuilder */ ._.copyOf(module, [_wasm_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionIds */ .uT.start]);
    const start = exportStart(module, copy, (0,_free_name_js__WEBPACK_IMPORTED_MODULE_3__/* .freeName */ .I)(module.exports.map(entry => entry.name)));
    return { bytes: start === undefined ? bytes : (0,_wasm_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .concatenate */ .u1)(copy.encode()), start };
}
function exportStart(module, copy, prefix) {
    if (module.start === undefined)
        return undefined;
    const name = `${prefix}:start`;
    copy.addExport(name, 'func', module.start);
    return name;
}


/***/ }),

/***/ 820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ freeName)
/* harmony export */ });
function freeName(used) {
    const taken = new Set(used.map(name => name.split(':', 1)[0]));
    let name = 'wizer';
    for (let number = 2; taken.has(name); number++)
        name = `wizer${number}`;
    return name;
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
/******/ 		return "" + chunkId + ".index.js";
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

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D3: () => (/* reexport */ errors/* InitializationError */.D3),
  hE: () => (/* reexport */ errors/* InvalidOutputError */.hE),
  eR: () => (/* reexport */ errors/* OptionError */.eR),
  AO: () => (/* reexport */ errors/* UnsupportedModuleError */.AO),
  $r: () => (/* reexport */ wasm_errors/* WasmError */.$r),
  a9: () => (/* binding */ wizen)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./build/wasm/limits.js
var wasm_limits = __nccwpck_require__(157);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __nccwpck_require__(943);
;// CONCATENATED MODULE: ./build/wizer/options/option-values.js

const shown = 200;
function badValue(option, found, expected) {
    return new errors/* OptionError */.eR('bad-value', option, `cannot use the option \`${option}\`: found \`${shorten(found)}\`, expected ${expected}`);
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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/wasm/errors.js
var wasm_errors = __nccwpck_require__(114);
;// CONCATENATED MODULE: ./build/files/file-error.js


class file_error_FileError extends wasm_errors/* CodedError */.AK {
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
function file_error_describeFileError(error) {
    const { code = '', message } = error;
    return reasons[code] ?? new Map((0,external_node_util_namespaceObject.getSystemErrorMap)().values()).get(code) ?? message;
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/files/open-regular.js

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = external_node_fs_namespaceObject.constants;
const notRegular = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR']);
function openRegular(path, maxBytes = Infinity) {
    let descriptor;
    try {
        if (!external_node_fs_namespaceObject.lstatSync(path).isFile())
            return { kind: 'other' };
        descriptor = external_node_fs_namespaceObject.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        if (notRegular.has(code))
            return { kind: 'other' };
        throw error;
    }
    const found = external_node_fs_namespaceObject.fstatSync(descriptor);
    if (found.isFile() && found.size <= maxBytes)
        return { kind: 'file', descriptor, size: found.size };
    external_node_fs_namespaceObject.closeSync(descriptor);
    return { kind: found.isFile() ? 'too-large' : 'other' };
}

;// CONCATENATED MODULE: ./build/files/places.js



function slashed(path) {
    return path.split(sep).join('/');
}
function isInside(folder, path) {
    const way = (0,external_node_path_namespaceObject.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
}
function realPlace(path) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(path);
    }
    catch {
        const parent = (0,external_node_path_namespaceObject.dirname)(path);
        return parent === path ? path : (0,external_node_path_namespaceObject.resolve)(realPlace(parent), (0,external_node_path_namespaceObject.relative)(parent, path));
    }
}
function isPlacedIn(path, places) {
    const real = realPlace(path);
    return places.some(place => isInside(realPlace(place), real));
}
function checkPlace(path, places, what) {
    if (isPlacedIn(path, places))
        return;
    throw new FileError('outside', `cannot use ${what}: found a path that leads out of the workspace, expected one inside of it, or of the runner's temporary directory`);
}

;// CONCATENATED MODULE: ./build/files/open-within.js




function openWithin(path, { places, maxSize }, name) {
    const refuse = (found, expected) => new file_error_FileError('read', `cannot read \`${name}\`: found ${found}, expected ${expected}`);
    try {
        const real = external_node_fs_namespaceObject.realpathSync.native(path);
        const isAllowed = (file) => places.some(place => isInside(realPlace(place), file));
        if (!isAllowed(real))
            throw refuse('a path that leads out of the workspace', 'a file in it');
        const opened = openRegular(real, maxSize);
        if (opened.kind === 'file') {
            if (isAllowed(findOpened(opened.descriptor, real)))
                return opened;
            (0,external_node_fs_namespaceObject.closeSync)(opened.descriptor);
            throw refuse('a path that leads elsewhere meanwhile', 'a file in the workspace');
        }
        const stats = (0,external_node_fs_namespaceObject.lstatSync)(real);
        if (opened.kind === 'too-large')
            throw refuse(`${stats.size.toLocaleString('en')} bytes`, `at most ${maxSize.toLocaleString('en')}`);
        throw refuse(describeKind(stats), 'a regular file');
    }
    catch (cause) {
        if (cause instanceof file_error_FileError)
            throw cause;
        const message = `cannot read \`${name}\`: ${file_error_describeFileError(cause)}, expected a regular file`;
        throw new file_error_FileError('read', message, cause);
    }
}
function readWithin(path, allowed, name) {
    const { descriptor, size } = openWithin(path, allowed, name);
    try {
        const bytes = new Uint8Array(size);
        let done = 0;
        for (let count = -1; count !== 0 && done < size; done += count) {
            count = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, done, size - done, done);
        }
        return bytes.subarray(0, done);
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(descriptor);
    }
}
function findOpened(descriptor, path) {
    return process.platform === 'linux' ? (0,external_node_fs_namespaceObject.readlinkSync)(`/proc/self/fd/${descriptor}`) : external_node_fs_namespaceObject.realpathSync.native(path);
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

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./build/files/read.js




const gibibyte = 2 ** 30;
const mostAtOnce = 16 * 1024 * 1024;
const readSome = (0,external_node_util_namespaceObject.promisify)(external_node_fs_namespaceObject.read);
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
    const descriptor = external_node_fs_namespaceObject.openSync(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0));
    let isOpen = true;
    try {
        const stats = external_node_fs_namespaceObject.fstatSync(descriptor);
        if (stats.isFile() && stats.size > 0)
            return await readFile(descriptor, stats.size, limits);
        const stream = stats.isFIFO() ? await openPipe(descriptor) : external_node_fs_namespaceObject.createReadStream('', { fd: descriptor });
        isOpen = false;
        return await readStream(stream, limits);
    }
    finally {
        if (isOpen)
            external_node_fs_namespaceObject.closeSync(descriptor);
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
    const { Socket } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 30, 19));
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
            throw badValue('env', name, 'a variable that holds no token or input of the runner: the output would publish it');
        const passed = value ?? (Object.hasOwn(surrounding, name) ? surrounding[name] : undefined);
        if (passed !== undefined)
            environment[name] = passed;
    }
    return environment;
}
async function resolveDirectory({ guest, host }, { directory }) {
    const path = (0,external_node_path_namespaceObject.resolve)(directory, host);
    const found = await (0,promises_namespaceObject.stat)(path).catch(() => undefined);
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
    const file = (0,external_node_path_namespaceObject.resolve)(directory, path);
    const read = (signal) => readAny(file, { signal });
    try {
        if (places)
            return readWithin(file, { places, maxSize: wasm_limits/* maxModuleSize */.wV }, path);
        if (!deadline)
            return await read();
        return await deadline.limit(() => `read \`${path}\` (${option})`, read, deadline.explain(...endless));
    }
    catch (cause) {
        if (cause instanceof errors/* InitializationError */.D3)
            throw cause;
        if (cause instanceof file_error_FileError && cause.cause === undefined)
            throw missing(option, cause.message);
        const reason = file_error_describeFileError(cause instanceof file_error_FileError ? cause.cause : cause);
        throw missing(option, `found no file that can be read at \`${path}\` (${reason})`);
    }
}
function missing(option, found) {
    return new errors/* OptionError */.eR('missing-file', option, `cannot use the option \`${option}\`: ${found}`);
}

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
                throw new errors/* InitializationError */.D3('invalid-module', cause.message, { cause });
            }
        }),
        async compilePreloads(options) {
            if (options.preloads.length === 0)
                return [];
            const { compilePreloads } = await __nccwpck_require__.e(/* import() */ 877).then(__nccwpck_require__.bind(__nccwpck_require__, 877));
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
            if (reply.kind === 'doing') {
                current = reply.doing;
                return;
            }
            stop();
            isAlive = true;
            if (reply.kind === 'failed')
                reject(new errors/* InitializationError */.D3(reply.error.code, reply.error.message, reply.error));
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

;// CONCATENATED MODULE: ./build/host/threads/thread-pool.js



const stackSize = 64;
function createThreadPool(file, scanWorker) {
    const alive = new Set();
    const idle = new Set();
    const failures = new WeakMap();
    function start() {
        const stdin = serveStdin();
        const workerData = { scanWorker: scanWorker?.href, stdin: stdin.share };
        const worker = startWorker(file, workerData);
        alive.add(worker);
        const end = (failure) => {
            if (!failures.has(worker))
                failures.set(worker, failure);
            idle.delete(worker);
        };
        worker.on('error', cause => end(threadFailed(cause)));
        worker.once('exit', code => {
            end(hostError(`its thread ended with code ${code}`));
            alive.delete(worker);
            stdin.close();
        });
        return worker;
    }
    function lend(worker) {
        let isLent = true;
        idle.delete(worker);
        worker.ref();
        return {
            worker,
            failure: () => failures.get(worker),
            giveBack() {
                if (!isLent || failures.has(worker))
                    return;
                isLent = false;
                worker.unref();
                idle.add(worker);
            },
            end() {
                isLent = false;
                void worker.terminate();
            },
        };
    }
    return {
        async withThread(use) {
            const thread = lend(idle.values().next().value ?? start());
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
        throw new errors/* InitializationError */.D3('host', `cannot start a thread to run the module: ${cause.message}`, {
            cause,
        });
    }
}
function threadFailed(cause) {
    if (cause.code !== 'ERR_WORKER_OUT_OF_MEMORY')
        return hostError(cause.message, cause);
    return new errors/* InitializationError */.D3('out-of-memory', 'cannot run the module: the thread ran out of memory', { cause });
}
function hostError(found, cause) {
    return new errors/* InitializationError */.D3('host', `cannot run the module: ${found}`, { cause });
}

;// CONCATENATED MODULE: ./build/host/thread-host.js




function createHost({ worker, scanWorker, ownsProcess }) {
    const pool = createThreadPool(worker, scanWorker);
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
                const preloads = await compilePreloads(options);
                return initialize(thread, instrumented, options, { module, preloads, time: compiled });
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
        async measure(bytes, stubs, deadline) {
            const module = await compile(bytes, deadline);
            const message = { kind: 'measure', module, stubs };
            return pool.withThread(async (thread) => {
                const { time } = await ask(thread, { message, expected: 'measured', doing: 'instantiate the output', deadline });
                thread.giveBack();
                return time;
            });
        },
    };
}
const validating = 'validate the output';
async function initialize(thread, { bytes: _, ...instructions }, { deadline, wasi, onCompiled }, { module, preloads, time }) {
    const asked = ask(thread, {
        message: { kind: 'initialize', module, instructions, options: { preloads, wasi } },
        expected: 'initialized',
        doing: `call \`${instructions.calls.at(-1)}\``,
        deadline,
        late: deadline.explain('it was still running', 'it to return'),
    });
    onCompiled?.();
    const initialized = await asked;
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
        times: { compile: time, ...initialized.times },
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
    };
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

;// CONCATENATED MODULE: ./build/wizer/deadline.js

class Deadline {
    seconds;
    started;
    signals;
    constructor(seconds, signals = [], started = performance.now()) {
        this.seconds = seconds;
        this.signals = signals.filter(signal => signal !== undefined);
        this.started = started;
    }
    with(signal) {
        return new Deadline(this.seconds, [...this.signals, signal], this.started);
    }
    check(doing) {
        if (this.signals.some(signal => signal.aborted))
            throw cancelled(doing);
        if (this.left() <= 0)
            throw new errors/* InitializationError */.D3('timeout', `cannot ${doing}: ${this.explain()}`);
    }
    explain(found = 'it was not done', expected = 'it to end sooner') {
        return `${found} after ${this.seconds} ${this.seconds === 1 ? 'second' : 'seconds'} (timeout), expected ${expected}`;
    }
    async limit(doing, work, explanation = this.explain()) {
        this.check(doing());
        const abandoned = new AbortController();
        let stop = () => { };
        const over = new Promise((_, reject) => {
            const onAbort = () => reject(cancelled(doing()));
            const onTimeout = () => reject(new errors/* InitializationError */.D3('timeout', `cannot ${doing()}: ${explanation}`));
            const timer = setTimeout(onTimeout, this.left());
            for (const signal of this.signals)
                signal.addEventListener('abort', onAbort);
            stop = () => {
                clearTimeout(timer);
                for (const signal of this.signals)
                    signal.removeEventListener('abort', onAbort);
            };
        });
        try {
            return await Promise.race([work(abandoned.signal), over]);
        }
        catch (error) {
            abandoned.abort();
            throw error;
        }
        finally {
            stop();
        }
    }
    left() {
        return this.started + this.seconds * 1000 - performance.now();
    }
}
function cancelled(doing) {
    return new errors/* InitializationError */.D3('cancelled', `cannot ${doing}: the run was cancelled`);
}

;// CONCATENATED MODULE: ./build/wizer/options/option-table.js

const segmentLayouts = ['compressed', 'raw', 'page', 'wasmtime'];
const engineOptions = [
    {
        name: 'init-func',
        kind: 'string',
        help: 'The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.',
        aliases: ['f'],
        placeholder: 'NAME',
    },
    {
        name: 'rename-funcs',
        kind: 'list',
        help: 'Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name.',
        aliases: ['r', 'rename-func', 'func-rename'],
        placeholder: 'DST=SRC',
    },
    { name: 'keep-init-func', kind: 'boolean', default: 'false', help: 'Keep the export of the init function.' },
    {
        name: 'allow-wasi',
        kind: 'boolean',
        default: 'false',
        help: 'Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.',
    },
    {
        name: 'inherit-stdio',
        kind: 'boolean',
        default: 'true',
        help: 'With WASI: let the module use standard input, output and error.',
    },
    { name: 'inherit-env', kind: 'boolean', default: 'false', help: 'With WASI: let the module see the environment.' },
    {
        name: 'env',
        kind: 'list',
        help: 'With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.',
        placeholder: 'KEY[=VALUE]',
    },
    {
        name: 'args',
        kind: 'list',
        help: 'With WASI: arguments after the program name.',
        aliases: ['arg'],
        placeholder: 'ARG',
    },
    {
        name: 'dirs',
        kind: 'list',
        help: 'With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name.',
        aliases: ['dir', 'mapdir'],
        placeholder: '[GUEST::]HOST',
    },
    {
        name: 'writable-dirs',
        kind: 'boolean',
        default: 'true',
        defaultOfMany: 'false',
        help: 'With WASI: let the module change what `dirs` names. Many modules then run one at a time.',
    },
    {
        name: 'stdin',
        kind: 'string',
        help: 'With WASI: text that the module reads from standard input.',
        placeholder: 'TEXT',
    },
    {
        name: 'stdin-file',
        kind: 'string',
        help: 'With WASI: a file that the module reads as standard input.',
        placeholder: 'FILE',
    },
    {
        name: 'preload',
        kind: 'list',
        help: 'Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot.',
        placeholder: 'NAME=FILE',
    },
    {
        name: 'deterministic',
        kind: 'boolean',
        default: 'false',
        help: 'Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.',
    },
    {
        name: 'timeout',
        kind: 'number',
        default: '300',
        help: 'How many seconds the work on a module may take.',
        placeholder: 'SECONDS',
    },
    {
        name: 'segment-layout',
        kind: 'choice',
        default: 'compressed',
        choices: segmentLayouts,
        help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.',
        placeholder: 'LAYOUT',
    },
    {
        name: 'max-segments',
        kind: 'number',
        default: '10000',
        help: `The most data segments that the output may have, up to ${wasm_limits/* maxDataSegments */.VV}.`,
        placeholder: 'N',
    },
    { name: 'wasm-multi-memory', kind: 'boolean', default: 'true', help: 'Accept modules with more than one memory.' },
    {
        name: 'wasm-multi-value',
        kind: 'boolean',
        default: 'true',
        help: 'Accept functions with more than one result, and blocks with parameters.',
    },
    {
        name: 'wasm-bulk-memory',
        kind: 'boolean',
        default: 'true',
        help: 'Accept bulk memory instructions and passive segments.',
    },
    { name: 'wasm-simd', kind: 'boolean', default: 'true', help: 'Accept vector instructions.' },
    { name: 'wasm-reference-types', kind: 'boolean', default: 'true', help: 'Accept reference types.' },
    {
        name: 'wasm-relaxed-simd',
        kind: 'boolean',
        default: 'false',
        help: 'Accept relaxed vector instructions, whose results differ between processors.',
    },
    {
        name: 'relaxed-simd-deterministic',
        kind: 'boolean',
        default: 'false',
        help: 'Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.',
    },
];
const optionsOfMany = engineOptions.map((option) => option.defaultOfMany === undefined ? option : { ...option, default: option.defaultOfMany });

// EXTERNAL MODULE: ./build/wasm/code/instruction-table.js
var instruction_table = __nccwpck_require__(342);
;// CONCATENATED MODULE: ./build/wizer/options/renames.js


function parseRenames(specifications) {
    const renames = new Map();
    const destinations = new Set();
    for (const specification of specifications) {
        const [destination, source] = splitAt(specification, '=')?.map(name => name.trim()) ?? [];
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
function parseOptions(raw, descriptions = engineOptions) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value : findDefault(descriptions, name);
    };
    const list = (name) => {
        const value = raw[name] ?? [];
        return typeof value === 'string' ? [value] : value;
    };
    const flag = (name) => parseBoolean(name, text(name));
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
        features: Object.fromEntries(instruction_table/* proposals */.K.map((proposal) => [proposal, flag(`wasm-${proposal}`)])),
        layout: parseChoice('segment-layout', text('segment-layout'), segmentLayouts),
        maxSegments: parseInteger('max-segments', text('max-segments'), 1, wasm_limits/* maxDataSegments */.VV),
        timeout: parseNumber('timeout', text('timeout'), 0.001, longestTimeout),
        wasi: flag('allow-wasi') ? wasi : undefined,
        preloads: list('preload').map(parsePreload),
    };
}
function parseVariable(variable) {
    const [name, value] = splitAt(variable, '=') ?? [variable, undefined];
    if (!name.trim() || /\0/.test(variable))
        throw badValue('env', variable, '`KEY=VALUE`, or `KEY` to pass one through');
    return { name, value };
}
function parseDirectory(directory) {
    const [guest, host] = splitAt(directory, '::') ?? [directory, directory];
    if (!guest || !host)
        throw badValue('dirs', directory, '`HOST`, or `GUEST::HOST`');
    return { guest, host };
}
function parseStdin(text, path) {
    if (text && path)
        throw badValue('stdin-file', path, 'either `stdin` or `stdin-file`, not both');
    if (path)
        return { kind: 'file', path };
    return text ? { kind: 'text', text } : undefined;
}
function parsePreload(preload) {
    const [name, path] = splitAt(preload, '=')?.map(part => part.trim()) ?? [];
    if (!name || !path)
        throw badValue('preload', preload, '`NAME=FILE`, such as `env=stubs.wasm`');
    return { name, path };
}

// EXTERNAL MODULE: ./build/wasm/encode.js
var encode = __nccwpck_require__(819);
// EXTERNAL MODULE: ./build/wasm/module.js
var wasm_module = __nccwpck_require__(517);
// EXTERNAL MODULE: ./build/wasm/code/find-instructions.js + 1 modules
var find_instructions = __nccwpck_require__(441);
// EXTERNAL MODULE: ./build/wasm/code/function-bodies.js
var function_bodies = __nccwpck_require__(720);
// EXTERNAL MODULE: ./build/wasm/code/opcodes.js
var code_opcodes = __nccwpck_require__(128);
// EXTERNAL MODULE: ./build/wasm/layout.js
var layout = __nccwpck_require__(223);
// EXTERNAL MODULE: ./build/wasm/types.js
var wasm_types = __nccwpck_require__(516);
;// CONCATENATED MODULE: ./build/wizer/check/instruction-features.js


function mayUse({ proposal, immediates }, proposals) {
    return ((proposal !== undefined && (proposals.has(proposal) || (proposal === 'relaxed-simd' && proposals.has('simd')))) ||
        immediates.some(immediate => proposalsOfImmediate[immediate]?.some(used => proposals.has(used))));
}
const proposalsOfImmediate = {
    memory: ['multi-memory'],
    access: ['multi-memory'],
    table: ['reference-types'],
    block: ['multi-value', 'simd', 'reference-types'],
    types: ['simd'],
};
function usesOfConstant(name) {
    const kind = (0,code_opcodes/* findInstruction */.qB)((0,code_opcodes/* opcodeOf */.Kx)(name));
    return kind ? usesOfKind(kind) : [];
}
function usesOfKind({ name, proposal, immediates }) {
    if (proposal === undefined)
        return [];
    const what = immediates.includes('types') ? `a \`${name}\` with a type` : `\`${name}\``;
    const standard = { proposal, what };
    return proposal === 'relaxed-simd' ? [{ proposal: 'simd', what }, standard] : [standard];
}
function usesOfInstruction(instruction, types) {
    const kind = (0,code_opcodes/* findInstruction */.qB)(instruction.opcode);
    if (!kind)
        return [];
    const uses = [...usesOfKind(kind)];
    kind.immediates.forEach((immediate, position) => {
        const index = position === 0 ? instruction.first : instruction.second;
        if ((immediate === 'memory' || immediate === 'access') && index > 0)
            uses.push({ proposal: 'multi-memory', what: `\`${kind.name}\` on memory ${index}` });
        if (immediate === 'table' && index > 0)
            uses.push({ proposal: 'reference-types', what: `\`${kind.name}\` on table ${index}` });
        if (immediate === 'block')
            uses.push(...usesOfBlock(kind.name, instruction, types));
        if (immediate === 'types' && instruction.type === 'v128')
            uses.push({ proposal: 'simd', what: 'a `select` of v128' });
    });
    return uses;
}
function usesOfBlock(name, { type, first }, types) {
    if (type === 'v128')
        return [{ proposal: 'simd', what: `a \`${name}\` with a result of type v128` }];
    if (type !== undefined)
        return (0,wasm_types/* isRefType */.eB)(type)
            ? [{ proposal: 'reference-types', what: `a \`${name}\` with a result of reference type` }]
            : [];
    const composite = types[first]?.composite;
    if (composite?.kind !== 'func' || composite.params.length === 0)
        return [];
    return [{ proposal: 'multi-value', what: `a \`${name}\` with parameters` }];
}

;// CONCATENATED MODULE: ./build/wizer/check/features.js








function checkFeatures(module, switches) {
    const off = new Set(instruction_table/* proposals */.K.filter(proposal => !switches[proposal]));
    if (off.size === 0)
        return;
    const place = findFirst(module, off);
    if (!place)
        return;
    throw new errors/* UnsupportedModuleError */.AO('feature', `cannot accept the module: it uses the proposal ${place.proposal} (${place.what}), which is switched off: ` +
        `allow it with \`--wasm-${place.proposal}\` (at offset 0x${place.offset.toString(16)})`);
}
function findFirst(module, off) {
    if (off.size === 1 && off.has('relaxed-simd'))
        return findInCode(module, off, true);
    const before = findIn(placesBeforeCode(module), off);
    if (before)
        return before;
    const local = findIn(placesInLocals(module), off);
    const instruction = findInCode(module, off, false);
    if (local && instruction)
        return local.offset < instruction.offset ? local : instruction;
    return local ?? instruction ?? findIn(placesInData(module), off);
}
function findIn(places, off) {
    for (const place of places)
        if (off.has(place.proposal))
            return place;
    return undefined;
}
function* placesBeforeCode(module) {
    yield* placesInTypes(module);
    yield* placesInTables(module);
    const [, second] = module.memories;
    if (second)
        yield { proposal: 'multi-memory', what: 'a second memory', offset: second.start };
    for (const { type, init, start } of module.globals) {
        yield* placesOfType(type, 'a global', start);
        for (const { name, offset } of init.instructions)
            for (const use of usesOfConstant(name))
                yield { ...use, offset };
    }
    yield* placesInElements(module);
    const dataCount = (0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.dataCount);
    if (dataCount)
        yield { proposal: 'bulk-memory', what: 'a data count section', offset: dataCount.start };
}
function placesOfType(type, where, offset) {
    if (!(0,wasm_types/* isRefType */.eB)(type) && type !== 'v128')
        return [];
    const proposal = type === 'v128' ? 'simd' : 'reference-types';
    return [{ proposal, what: `${where} of type ${(0,wasm_types/* renderType */.LV)(type)}`, offset }];
}
function* placesInTypes({ types }) {
    for (const { composite, offset } of types) {
        if (composite.kind !== 'func') {
            yield { proposal: 'reference-types', what: `a type of kind ${composite.kind}`, offset };
            continue;
        }
        const { params, results } = composite;
        const what = `a function type with ${results.length} results`;
        if (results.length > 1)
            yield { proposal: 'multi-value', what, offset };
        for (const type of params)
            yield* placesOfType(type, 'a parameter', offset);
        for (const type of results)
            yield* placesOfType(type, 'a result', offset);
    }
}
function* placesInTables({ tables }) {
    for (const [index, { element, init, start: offset }] of tables.entries()) {
        if (index === 1)
            yield { proposal: 'reference-types', what: 'a second table', offset };
        if (!element.nullable || element.heap !== 'func')
            yield* placesOfType(element, 'a table', offset);
        if (init)
            yield { proposal: 'reference-types', what: 'a table with an initial value', offset };
    }
}
function* placesInElements({ elements }) {
    for (const segment of elements) {
        const offset = segment.start;
        if (segment.mode === 'passive')
            yield { proposal: 'bulk-memory', what: 'a passive element segment', offset };
        if (segment.mode === 'declared')
            yield { proposal: 'reference-types', what: 'a declared element segment', offset };
        if (segment.mode === 'active' && segment.table > 0)
            yield { proposal: 'reference-types', what: `an element segment of table ${segment.table}`, offset };
        if (segment.form === 'expressions')
            yield { proposal: 'reference-types', what: 'an element segment of expressions', offset };
    }
}
function* placesInLocals(module) {
    for (const { type, offset } of (0,function_bodies/* readLocals */.j)(module))
        yield* placesOfType(type, 'a local', offset);
}
function findInCode(module, off, isRare) {
    const opcodes = new Set();
    for (const kind of (0,code_opcodes/* listInstructions */.Kk)())
        if (mayUse(kind, off))
            opcodes.add(kind.opcode);
    for (const instruction of (0,find_instructions/* findInstructions */.p)(module, { opcodes, isRare }))
        for (const use of usesOfInstruction(instruction, module.types))
            if (off.has(use.proposal))
                return { ...use, offset: instruction.start };
    return undefined;
}
function* placesInData({ data }) {
    for (const segment of data) {
        const offset = segment.start;
        if (segment.mode === 'passive')
            yield { proposal: 'bulk-memory', what: 'a passive data segment', offset };
        else if (segment.memory > 0)
            yield { proposal: 'multi-memory', what: `a data segment of memory ${segment.memory}`, offset };
    }
}

;// CONCATENATED MODULE: ./build/wizer/check/check-module.js



function checkModule(module, switches) {
    for (const entry of module.imports) {
        const refusal = refusals[entry.kind];
        if (refusal)
            throw new errors/* UnsupportedModuleError */.AO(refusal.code, `cannot pre-initialize a module that imports a ${entry.kind}: found the import ${(0,wasm_errors/* quoteName */.AB)(entry.module)} ${(0,wasm_errors/* quoteName */.AB)(entry.name)}, ` +
                `expected ${refusal.remedy} (at offset 0x${entry.offset.toString(16)})`);
    }
    checkFeatures(module, switches);
}
const refusals = {
    memory: {
        code: 'imported-memory',
        remedy: 'a memory that the module defines itself: link without `--import-memory`',
    },
    global: { code: 'imported-global', remedy: 'globals that the module defines itself' },
    table: {
        code: 'imported-table',
        remedy: 'a table that the module defines itself: link without `--import-table`',
    },
};

;// CONCATENATED MODULE: ./build/wizer/check/init-function.js



const defaultInitFunctions = ['wizer.initialize', 'wizer-initialize'];
const reactorFunction = '_initialize';
const listedNames = 12;
const shownType = 100;
function findInitialization(module, requested) {
    const names = requested === undefined ? defaultInitFunctions : [requested];
    const initFunction = names.find(name => module.exports.some(entry => entry.name === name));
    const entry = module.exports.find(entry => entry.name === initFunction);
    if (initFunction === undefined || !entry)
        throw init_function_missing(module, names);
    if (entry.kind !== 'func')
        throw new errors/* UnsupportedModuleError */.AO('init-function-kind', `cannot call the init function ${(0,wasm_errors/* quoteName */.AB)(initFunction)}: found an exported ${entry.kind}, expected a function of type [] -> []`);
    if (!fits(module, entry))
        throw new errors/* UnsupportedModuleError */.AO('init-function-type', `cannot call the init function ${(0,wasm_errors/* quoteName */.AB)(initFunction)}: found the type ${renderTypeOf(module, entry.index)}, expected [] -> []`);
    const reactor = module.exports.find(entry => entry.name === reactorFunction);
    const isReactor = initFunction !== reactorFunction && reactor !== undefined && fits(module, reactor);
    return { initFunction, calls: isReactor ? [reactorFunction, initFunction] : [initFunction] };
}
function init_function_missing(module, names) {
    const fitting = module.exports.filter(entry => fits(module, entry));
    const listed = fitting
        .slice(0, listedNames)
        .map(({ name }) => (0,wasm_errors/* quoteName */.AB)(name))
        .join(', ');
    const rest = fitting.length > listedNames ? ` and ${fitting.length - listedNames} more` : '';
    const remedy = listed
        ? `name one of the exported functions that would fit (init-func): ${listed}${rest}`
        : 'the module exports no function of type [] -> [] that could be named instead';
    const wanted = names.map(wasm_errors/* quoteName */.AB).join(' or ');
    return new errors/* UnsupportedModuleError */.AO('init-function-missing', `cannot find the init function: found no export ${wanted}, expected a function of type [] -> []; ${remedy}`);
}
function fits(module, { kind, index }) {
    const type = kind === 'func' ? functionType(module, index) : undefined;
    return type !== undefined && type.params.length + type.results.length === 0;
}
function renderTypeOf(module, index) {
    const type = functionType(module, index);
    return type ? (0,wasm_errors/* shorten */.ml)((0,wasm_types/* renderFunctionType */.xU)(type.params, type.results), shownType) : 'unknown';
}
function functionType(module, index) {
    const type = module.types[module.functions[index] ?? -1]?.composite;
    return type?.kind === 'func' ? type : undefined;
}

// EXTERNAL MODULE: ./build/wizer/check/invalid-module.js
var invalid_module = __nccwpck_require__(215);
;// CONCATENATED MODULE: ./build/wizer/snapshot/memory-map.js
const mapCells = 256;
function drawMemoryMap({ bytes, ranges }) {
    const size = Math.max(1, Math.ceil(bytes.length / mapCells));
    const counts = new Float64Array(bytes.length === 0 ? 0 : Math.ceil(bytes.length / size));
    for (let range = 0; range < ranges.count; range++) {
        const end = ranges.ends[range] ?? 0;
        for (let at = ranges.starts[range] ?? 0; at < end;) {
            const cell = Math.floor(at / size);
            const stop = Math.min(end, (cell + 1) * size);
            counts[cell] = (counts[cell] ?? 0) + countNonZero(bytes, at, stop);
            at = stop;
        }
    }
    return {
        nonZeroBytes: counts.reduce((sum, count) => sum + count, 0),
        cells: Array.from(counts, count => Math.ceil((count / size) * 1000) / 1000),
    };
}
function countNonZero(bytes, start, end) {
    let count = 0;
    let at = start;
    const firstWord = at + ((4 - ((bytes.byteOffset + at) % 4)) % 4);
    for (const head = Math.min(end, firstWord); at < head; at++)
        if (bytes[at] !== 0)
            count++;
    if (at === end)
        return count;
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, Math.floor((end - at) / 4));
    for (let index = 0; index < words.length; index++) {
        const word = words[index];
        const tops = ((((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) >>> 7) & 0x01010101;
        count += Math.imul(tops, 0x01010101) >>> 24;
    }
    for (at += words.length * 4; at < end; at++)
        if (bytes[at] !== 0)
            count++;
    return count;
}

// EXTERNAL MODULE: ./build/wasm/sections/data.js
var data = __nccwpck_require__(40);
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

;// CONCATENATED MODULE: ./build/wizer/snapshot/segments.js


const compressedGap = 64;
const nativePage = 4096;
const sparseExtent = 16 * 1024 * 1024;
function scanRequestFor(layout, maxSegments) {
    switch (layout) {
        case 'compressed':
        case 'wasmtime':
            return { gap: compressedGap, maxRanges: maxSegments };
        case 'raw':
            return { gap: 3, maxRanges: 4 * maxSegments };
        case 'page':
            return { gap: nativePage - 1, maxRanges: Number.POSITIVE_INFINITY };
    }
}
function layOutSegments(memories, addresses, layout, maxSegments) {
    const laidOut = memories.map(({ ranges }, memory) => layOut(ranges, layout, memory, addresses[memory]));
    const segments = closeSmallestGaps(laidOut, maxSegments).flatMap(({ count, starts, ends }, memory) => Array.from({ length: count }, (_, i) => ({ memory, start: starts[i], end: ends[i] })));
    if (segments.length > maxSegments)
        throw new Error(`bug: ${segments.length} memories with data, ${maxSegments} segments`);
    return segments;
}
function isCopyOnWrite(segments) {
    const extent = segments.length === 0 ? 0 : segments.at(-1).end - segments[0].start;
    const size = segments.reduce((sum, { start, end }) => sum + end - start, 0);
    return extent < sparseExtent || extent < 2 * size;
}
function layOut(ranges, layout, memory, address) {
    switch (layout) {
        case 'compressed':
            return ranges;
        case 'raw':
            return joinCheap(ranges, memory, address);
        case 'page':
            return roundToPages(ranges);
        case 'wasmtime':
            return padForCopyOnWrite(ranges);
    }
}
function joinCheap(ranges, memory, width) {
    const headOf = (start, end) => (0,data/* sizeOfDataHead */.FZ)({ memory, width, address: start }, end - start);
    return joinRanges(ranges, (start, end, nextStart, nextEnd) => {
        const growth = headOf(start, nextEnd) - headOf(start, end);
        return nextStart - end + growth < headOf(nextStart, nextEnd);
    });
}
function roundToPages({ count, starts, ends }) {
    const pages = {
        count,
        starts: starts.map(start => Math.floor(start / nativePage) * nativePage),
        ends: ends.map(end => Math.ceil(end / nativePage) * nativePage),
    };
    return joinRanges(pages, (_start, end, nextStart) => nextStart <= end);
}
function padForCopyOnWrite(ranges) {
    const { count, starts } = ranges;
    const ends = ranges.ends.slice();
    const extent = count === 0 ? 0 : ends[count - 1] - starts[0];
    if (extent < sparseExtent)
        return ranges;
    const size = ends.reduce((sum, end, i) => sum + end - starts[i], 0);
    let missing = Math.max(0, Math.floor(extent / 2) + 1 - size);
    const gapAfter = (i) => starts[i + 1] - ends[i];
    const bySize = Array.from({ length: count - 1 }, (_, i) => i).sort((a, b) => gapAfter(a) - gapAfter(b) || a - b);
    for (const i of bySize) {
        const filled = Math.min(missing, gapAfter(i));
        ends[i] += filled;
        missing -= filled;
    }
    return joinRanges({ count, starts, ends }, (_start, end, nextStart) => nextStart === end);
}

;// CONCATENATED MODULE: ./build/wizer/describe-module.js



function describe_module_describeModule(made, times, startUp) {
    const { module, parts, initFunction, snapshot, observed, refusedWrites } = made;
    return {
        bytesBefore: module.bytes.length,
        bytesAfter: (0,encode/* sizeOfParts */.hq)(parts),
        initFunction,
        globals: snapshot.globals.size,
        tables: snapshot.tables.size,
        memories: describeMemories(snapshot, startUp !== null),
        segments: snapshot.segments.length,
        observed,
        refusedWrites,
        times,
        startUp,
    };
}
function describeMemories(snapshot, isMeasured) {
    const segmentsOf = snapshot.memories.map(() => []);
    for (const segment of snapshot.segments)
        segmentsOf[segment.memory].push(segment);
    return snapshot.memories.map((memory, index) => {
        const segments = segmentsOf[index];
        return {
            pages: Number(memory.pages),
            dataBytes: segments.reduce((sum, { start, end }) => sum + end - start, 0),
            segments: segments.length,
            copyOnWrite: isCopyOnWrite(segments),
            picture: isMeasured ? drawMemoryMap(memory) : null,
        };
    });
}

// EXTERNAL MODULE: ./build/wasm/module-builder.js
var module_builder = __nccwpck_require__(439);
// EXTERNAL MODULE: ./build/wasm/code/code-builder.js
var code_builder = __nccwpck_require__(88);
// EXTERNAL MODULE: ./build/wasm/code/replace-in-bodies.js
var replace_in_bodies = __nccwpck_require__(172);
;// CONCATENATED MODULE: ./build/wizer/determinism/helpers-module.js
const helpersModule = 'AGFzbQEAAAABRwtgAX0BfWABfAF8YAF7AXtgAnt7AXtgA3t7ewF7YAN8fHwBfGABfAF/YAF8AX5gAn5+AX5gCH5+fn5+fn5+AXxgA35+fgF8AxUUAAECAgMEBAQCBAQEBQYHBwgJCggHdgoMY2Fub25pY2FsRjMyAAAMY2Fub25pY2FsRjY0AAEOY2Fub25pY2FsRjMyeDQAAg5jYW5vbmljYWxGNjR4MgADA2RvdAAEBmRvdEFkZAAFBm1hZGQzMgAGB25tYWRkMzIABwZtYWRkNjQACgdubWFkZDY0AAsKwwkUDwAgAEMAAMB/IAAgAFsbCxMAIABEAAAAAAAA+H8gACAAYRsLHgAgAP0MAADAfwAAwH8AAMB/AADAfyAAIAD9Qf1SCx4AIAD9DAAAAAAAAPh/AAAAAAAA+H8gACAA/Uf9UgtFAQJ7IAAgAf2cASECIAAgAf2dASEDIAIgA/0NAAEEBQgJDA0QERQVGBkcHSACIAP9DQIDBgcKCw4PEhMWFxobHh/9jwELDwAgACABEAT9fiAC/a4BCx4AIAAgASACEAkgABAIIAEQCCACEAgQCf0dAP0eAQsNACAA/eEBIAEgAhAGCxgAIAAgAP0NCAkKCwwNDg8ICQoLDA0ODwu3AQEFeyAA/V8gAf1f/fIBIQMgAv1fIQIgAyAC/fABIQQgBCAD/fEBIQUgAyAEIAX98QH98QEgAiAF/fEB/fABIQYgBiAE/VFBP/3MAf0MAQAAAAAAAAABAAAAAAAAAP1QIQcgByAG/ewB/QwAAAAAAAAAAAAAAAAAAAAA/Ur9TiAE/QwBAAAAAAAAAAEAAAAAAAAA/U79DAAAAAAAAAAAAAAAAAAAAAD91gH9TiEHIAQgB/3OAf1eCykAIAD9IQAgAf0hACAC/SEAEAz9FCAA/SEBIAH9IQEgAv0hARAM/SIBCw0AIAD97QEgASACEAoLgAECAXwCfiAAIAGiIQMgABANIAEQDXFFBEAgAyACoA8LIAJEAAAAAAAAAABhBEAgAw8LIAIQDUUEQCACIAKgDwsgABAOIQQgARAOIQUgAL0gAb2FIAAQDyABEA98Qr0IfSAEIAUQECAEIAV+IAK9IAIQD0I+fSACEA5CAohCABARCx0AIACZRAAAAAAAAAAAZCAAmUQAAAAAAADwf2NxCzsAIACZRAAAAAAAABAAYwRAIABEAAAAAAAAUEOiEA4PCyAAvUL/////////B4NCgICAgICAgAiEQgqGCy4AIACZRAAAAAAAABAAYwRAIABEAAAAAAAAUEOiEA9CNn0PCyAAvUI0iEL/D4MLSQEFfiAAQiCIIQIgAEL/////D4MhAyABQiCIIQQgAUL/////D4MhBSACIAV+IAMgBH58IAMgBX5CIIh8IQYgAiAEfiAGQiCIfAuKAgEDfiABIAVVBEAgBCAFIAYgByAAIAEgAiADEBEPCyAFIAF9IQggCELAAFoEQCACIANCAFKthCEDQgAhAiAIQsAAfSEICyADIAgQEyACIAiKIAIgCIiFhCEDIAIgCIghAiAAIASFQgBTBEBCACADfSEDIAJCf4UgA1CtfCECCyADIAd8IQogAiAGfCAKIANUrXwhCSAJQgBTBEBCACAKfSEKIAlCf4UgClCtfCEJIAAhBAsgCSAKhFAEQEQAAAAAAAAAAA8LA0AgCUKAgICAgICAgMAAVARAIAlCAYYgCkI/iIQhCSAKQgGGIQogBUIBfSEFDAELCyAEIAVCwAB8IAkgCkIAUq2EEBILUAAgAUL+D1UEQEQAAAAAAADwfyAAv6YPCyABQgFTBEAgAkIBIAF9EBMhAkIBIQELIAFCAX1CNIYgAkL/A3wgAkIKiEIBg3xCCoh8vyAAv6YLIAEBfiABQsAAVARAIAAgAYghAgsgAiACIAGGIABSrYQL';

;// CONCATENATED MODULE: ./build/wizer/determinism/helpers.js


function linkHelpers(copy) {
    let library;
    return name => {
        library ??= addHelpers(copy);
        const { module, firstFunction } = library;
        return firstFunction + module.exports.find(entry => entry.name === name)?.index;
    };
}
function addHelpers(copy) {
    const module = (0,wasm_module/* parseModule */.Y)(Uint8Array.from(atob(helpersModule), character => character.charCodeAt(0)));
    return { module, firstFunction: copy.addLibrary(module) };
}

;// CONCATENATED MODULE: ./build/wizer/determinism/normalize-code.js





const relaxedMeanings = {
    'i8x16.relaxed_swizzle': { plain: 'i8x16.swizzle' },
    'i32x4.relaxed_trunc_f32x4_s': { plain: 'i32x4.trunc_sat_f32x4_s' },
    'i32x4.relaxed_trunc_f32x4_u': { plain: 'i32x4.trunc_sat_f32x4_u' },
    'i32x4.relaxed_trunc_f64x2_s_zero': { plain: 'i32x4.trunc_sat_f64x2_s_zero' },
    'i32x4.relaxed_trunc_f64x2_u_zero': { plain: 'i32x4.trunc_sat_f64x2_u_zero' },
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
const waits = [
    ['memory.atomic.wait32', 2],
    ['memory.atomic.wait64', 3],
];
function normalizeCode(module, copy, options) {
    const bodies = (0,replace_in_bodies/* replaceInBodies */.A)(module, findReplacements(module, copy, options));
    if (bodies)
        copy.replaceBodies(bodies);
    return bodies !== undefined;
}
function* findReplacements(module, copy, options) {
    const changes = planChanges(module, options);
    const encode = codeEncoder(changes, copy);
    const matches = (instruction) => changes.get(instruction.opcode)?.isMeant?.(instruction) ?? true;
    const query = { opcodes: new Set(changes.keys()), matches, isRare: !options.nans };
    for (const { opcode, start, offset } of (0,find_instructions/* findInstructions */.p)(module, query)) {
        const stays = changes.get(opcode)?.plain === 'itself';
        yield { start: stays ? offset : start, end: offset, code: encode(opcode) };
    }
}
function codeEncoder(changes, copy) {
    const codes = new Map();
    const helpers = linkHelpers(copy);
    return opcode => {
        const known = codes.get(opcode);
        if (known)
            return known;
        const { plain, calls } = changes.get(opcode);
        const code = new code_builder/* CodeBuilder */.N();
        if (typeof plain === 'number')
            code.add(plain);
        for (const name of calls)
            code.add('call', helpers(name));
        codes.set(opcode, code.finish());
        return code.finish();
    };
}
function planChanges({ memories }, { relaxed, nans }) {
    const changes = new Map();
    if (memories.some(({ shared }) => !shared))
        for (const [name, alignment] of waits) {
            const isMeant = ({ first, second }) => second === alignment && memories[first]?.shared === false;
            changes.set((0,code_opcodes/* opcodeOf */.Kx)(name), { plain: (0,code_opcodes/* opcodeOf */.Kx)('unreachable'), calls: [], isMeant });
        }
    if (relaxed)
        for (const [name, meaning] of Object.entries(relaxedMeanings)) {
            const plain = 'plain' in meaning ? (0,code_opcodes/* opcodeOf */.Kx)(meaning.plain) : undefined;
            changes.set((0,code_opcodes/* opcodeOf */.Kx)(name), { plain, calls: 'helper' in meaning ? [meaning.helper] : [] });
        }
    if (nans)
        for (const [helper, names] of nanMakers)
            for (const opcode of names.map(code_opcodes/* opcodeOf */.Kx)) {
                const { plain, calls } = changes.get(opcode) ?? { plain: 'itself', calls: [] };
                changes.set(opcode, { plain, calls: [...calls, helper] });
            }
    return changes;
}

// EXTERNAL MODULE: ./build/wizer/instrument/defer-start.js
var defer_start = __nccwpck_require__(347);
// EXTERNAL MODULE: ./build/wizer/instrument/free-name.js
var free_name = __nccwpck_require__(820);
;// CONCATENATED MODULE: ./build/wizer/instrument/probes.js




function addProbes(module, copy, prefix) {
    if (!(0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.code))
        return [];
    const probes = [];
    let type;
    const add = (kind, segment, write) => {
        const name = `${prefix}:${kind}:${segment}`;
        type ??= copy.addType([], []);
        copy.addExport(name, 'func', copy.addFunction(type, (0,code_builder/* functionBody */.D)(write)));
        probes.push({ kind, segment, name });
    };
    probeData(module, copy, add);
    probeElements(module, copy, add);
    return probes;
}
function probeData(module, copy, add) {
    if (module.dataCount === undefined)
        return;
    let memory = module.memories.length > 0 ? 0 : undefined;
    module.data.forEach(({ mode, size }, segment) => {
        if (mode !== 'passive' || size === 0)
            return;
        memory ??= copy.addMemory(wasm_limits/* emptyLimits */.cs);
        const isWide = module.memories[0]?.address === 'i64';
        add('data', segment, code => (isWide ? code.i64Const(0n) : code.i32Const(0))
            .i32Const(size)
            .i32Const(0)
            .add('memory.init', segment, memory));
    });
}
function probeElements(module, copy, add) {
    const tables = new Map();
    module.elements.forEach(({ mode, type, items }, segment) => {
        if (mode !== 'passive' || items.length === 0)
            return;
        const element = { ...type, nullable: true };
        const table = tables.get((0,wasm_types/* renderType */.LV)(element)) ?? copy.addTable({ element, limits: wasm_limits/* emptyLimits */.cs });
        tables.set((0,wasm_types/* renderType */.LV)(element), table);
        add('element', segment, code => code.i32Const(0).i32Const(items.length).i32Const(0).add('table.init', segment, table));
    });
}

;// CONCATENATED MODULE: ./build/wizer/instrument/readers.js





const globalSlot = 16;
const globalsPerFunction = 100_000;
function buildGlobalReader(module) {
    const globals = module.globals.flatMap(({ type, mutable }, index) => mutable && (!(0,wasm_types/* isRefType */.eB)(type) || isOpaque(type)) ? [{ type, mutable, index }] : []);
    if (globals.length === 0)
        return undefined;
    const builder = module_builder/* ModuleBuilder */._.empty();
    globals.forEach((global, slot) => {
        builder.addImport('globals', String(slot), { kind: 'global', ...global });
    });
    const min = BigInt(Math.ceil((globals.length * globalSlot) / wasm_limits/* pageSize */.T0));
    const memory = builder.addMemory({ ...wasm_limits/* emptyLimits */.cs, min });
    const type = builder.addType([], []);
    const functions = [];
    for (let first = 0; first < globals.length; first += globalsPerFunction) {
        const body = (0,code_builder/* functionBody */.D)(code => globals.slice(first, first + globalsPerFunction).forEach(({ type }, position) => {
            const slot = first + position;
            code
                .i32Const(0)
                .add('global.get', slot)
                .store(type, slot * globalSlot);
        }));
        functions.push(builder.addFunction(type, body));
    }
    const callAll = (0,code_builder/* functionBody */.D)(code => {
        for (const index of functions)
            code.add('call', index);
    });
    builder.addExport('memory', 'memory', memory);
    builder.addExport('read', 'func', builder.addFunction(type, callAll));
    return {
        bytes: (0,encode/* concatenate */.u1)(builder.encode()),
        globals: globals.map(({ index, type }, slot) => ({
            index,
            at: slot * globalSlot,
            holds: (0,wasm_types/* isRefType */.eB)(type) ? 'is-null' : type,
        })),
    };
}
function isOpaque({ heap }) {
    return heap === 'exn' || heap === 'noexn';
}
function buildNullReader({ element, limits: { address } }) {
    const builder = module_builder/* ModuleBuilder */._.empty();
    const limits = { ...wasm_limits/* emptyLimits */.cs, address };
    const table = builder.addImport('tables', '0', { kind: 'table', type: { element, limits } });
    const body = (0,code_builder/* functionBody */.D)(code => code.add('local.get', 0).add('table.get', table).add('ref.is_null'));
    builder.addExport('isNull', 'func', builder.addFunction(builder.addType([address], ['i32']), body));
    return (0,encode/* concatenate */.u1)(builder.encode());
}

;// CONCATENATED MODULE: ./build/wizer/instrument/stubs.js



function buildStubs(module) {
    const stubs = [];
    const builder = module_builder/* ModuleBuilder */._.withTypesOf(module);
    const called = builder.addImport('host', 'called', { kind: 'func', type: builder.addType(['i32'], []) });
    module.imports.forEach((entry, index) => {
        if (entry.kind !== 'func' && entry.kind !== 'tag')
            return;
        const name = String(index);
        const body = () => (0,code_builder/* functionBody */.D)(code => code.i32Const(index).add('call', called).add('unreachable'));
        const stub = entry.kind === 'func' ? builder.addFunction(entry.type, body()) : builder.addTag(entry.type);
        builder.addExport(name, entry.kind, stub);
        stubs.push({ index, kind: entry.kind, name });
    });
    return stubs.length === 0 ? undefined : { bytes: (0,encode/* concatenate */.u1)(builder.encode()), stubs };
}

;// CONCATENATED MODULE: ./build/wizer/instrument/instrument.js











function instrument(module, { calls }, options = { relaxed: false, nans: false }) {
    const memoryModule = (0,free_name/* freeName */.I)(module.imports.map(entry => entry.module));
    const prefix = (0,free_name/* freeName */.I)(module.exports.map(entry => entry.name));
    const nameOf = (kind) => (index) => ({ index, name: `${prefix}:${kind}:${index}` });
    const copy = module_builder/* ModuleBuilder */._.copyOf(module, [layout/* sectionIds */.uT.start, layout/* sectionIds */.uT.memory]);
    const memories = importMemories(module, copy, memoryModule);
    const start = (0,defer_start/* exportStart */.R)(module, copy, prefix);
    const globalReader = buildGlobalReader(module);
    const readGlobals = (globalReader?.globals ?? []).map(({ index }) => nameOf('global')(index));
    const references = findReferences(module).map(nameOf('global'));
    for (const { index, name } of [...readGlobals, ...references])
        copy.addExport(name, 'global', index);
    const tables = [...module.tables.keys()].map(nameOf('table'));
    for (const { index, name } of tables)
        copy.addExport(name, 'table', index);
    const functionTable = tables.length > 0 || references.length > 0 ? `${prefix}:functions` : undefined;
    if (functionTable)
        copy.addExport(functionTable, 'table', copy.addTableOfFunctions());
    const probes = addProbes(module, copy, prefix);
    const isNormalized = normalizeCode(module, copy, options);
    const parts = copy.encode(section => section.name === 'name');
    return {
        bytes: (0,encode/* concatenate */.u1)(parts),
        memoryModule,
        memories,
        wasiMemory: findWasiMemory(module),
        start,
        calls,
        stubs: buildStubs(module),
        globalReader,
        readGlobals: readGlobals.map(({ name }) => name),
        references,
        tables,
        objectTables: tables.filter(({ index }) => canHoldObjects(module, module.tables[index]?.element.heap ?? 'func')),
        nullReaders: new Map(module.tables.flatMap((table, index) => isOpaque(table.element) ? [[index, buildNullReader(table)]] : [])),
        functionTable,
        importedFunctions: module.importedFunctions,
        probes,
        codeShift: isNormalized ? undefined : findCodeShift(module, parts),
    };
}
function hostLimits({ address, min, max }) {
    return { address, shared: true, min, max: max ?? wasm_limits/* maxPages */.L6[address] };
}
function importMemories(module, copy, memoryModule) {
    const memories = module.memories.map(hostLimits);
    memories.forEach((limits, index) => {
        copy.addImport(memoryModule, `memory:${index}`, { kind: 'memory', limits });
    });
    return memories;
}
function findReferences(module) {
    return module.globals.flatMap(({ type }, index) => ((0,wasm_types/* isRefType */.eB)(type) && !isOpaque(type) ? [index] : []));
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
function findCodeShift(module, parts) {
    const code = (0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.code);
    return code ? ((0,encode/* findShift */.qz)(parts, module.bytes, code.end - 1) ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/exports.js


function planExports(exports, { initFunction, calls }, { keepInitFunc, renames }) {
    const removed = new Set(calls.filter(name => !(keepInitFunc && name === initFunction)));
    const kept = exports.filter(entry => !removed.has(entry.name));
    const names = new Set(kept.map(entry => entry.name));
    for (const [source, destination] of renames) {
        if (names.has(source))
            continue;
        const found = removed.has(source)
            ? 'that export goes once it has been called (keep-init-func keeps the init function)'
            : `the module does not export ${(0,wasm_errors/* quoteName */.AB)(source)}`;
        throw new errors/* UnsupportedModuleError */.AO('rename-source-missing', `cannot rename ${(0,wasm_errors/* quoteName */.AB)(source)} to ${(0,wasm_errors/* quoteName */.AB)(destination)}: ${found}, expected the name of an export that the output has`);
    }
    const overwritten = new Set(renames.values());
    return kept
        .filter(entry => renames.has(entry.name) || !overwritten.has(entry.name))
        .map(entry => ({ ...entry, name: renames.get(entry.name) ?? entry.name }));
}

// EXTERNAL MODULE: ./build/wasm/writer.js
var writer = __nccwpck_require__(82);
;// CONCATENATED MODULE: ./build/wasm/code/stub-bodies.js


function encodeStubBodies(count, named) {
    const counted = new writer/* Writer */.AU(8).u32(count);
    if (count === 0)
        return [counted.finish()];
    const first = (0,code_builder/* functionBody */.D)(code => {
        for (const index of named)
            code.add('ref.func', index).add('drop');
        code.add('unreachable');
    });
    const head = counted.u32(first.length).bytes(first).finish();
    return [head, repeat(stub(), count - 1)];
}
function stub() {
    const body = (0,code_builder/* functionBody */.D)(code => code.add('unreachable'));
    return new writer/* Writer */.AU(8).u32(body.length).bytes(body).finish();
}
function repeat(bytes, times) {
    const repeated = new Uint8Array(bytes.length * times);
    repeated.set(bytes.subarray(0, repeated.length));
    for (let filled = bytes.length; filled < repeated.length; filled *= 2)
        repeated.copyWithin(filled, 0, filled);
    return repeated;
}

// EXTERNAL MODULE: ./build/wasm/sections/export.js
var sections_export = __nccwpck_require__(378);
// EXTERNAL MODULE: ./build/wasm/sections/global.js
var global = __nccwpck_require__(143);
// EXTERNAL MODULE: ./build/wasm/sections/memory.js
var memory = __nccwpck_require__(595);
;// CONCATENATED MODULE: ./build/wizer/rewrite/data.js



function rewriteData(module, snapshot, lastData) {
    if (module.memories.length === 0 && snapshot.droppedData.size === 0)
        return { changes: [], skeleton: [] };
    const segments = placeSegments(module, snapshot, lastData);
    if (lastData >= segments.length)
        throw new Error(`bug: code names the data segment ${lastData}, of ${segments.length} in the output`);
    const isEmpty = segments.length === 0;
    const counts = module.dataCount === undefined
        ? []
        : [[layout/* sectionIds */.uT.dataCount, isEmpty ? undefined : (0,data/* encodeDataCount */.sG)(segments.length)]];
    return {
        changes: [...counts, [layout/* sectionIds */.uT.data, isEmpty ? undefined : (0,data/* encodeData */.Rt)(module.bytes, segments)]],
        skeleton: [...counts, [layout/* sectionIds */.uT.data, isEmpty ? undefined : (0,data/* encodeEmptyData */.UH)(segments)]],
    };
}
function placeSegments(module, snapshot, lastData) {
    const kept = module.data.slice(0, countKept(module, snapshot, lastData));
    const active = listActive(module, snapshot);
    const places = kept.map((segment, index) => {
        if (segment.mode === 'active')
            return active.next().value ?? { kind: 'empty' };
        return snapshot.droppedData.has(index) ? { kind: 'empty' } : { kind: 'copied', segment };
    });
    const segments = [...places, ...active];
    if (segments.length > snapshot.maxSegments)
        throw new errors/* UnsupportedModuleError */.AO('segments', `cannot write ${snapshot.maxSegments} data segments (max-segments): found ${segments.length} whose index code can name, expected at least as many`);
    return segments;
}
function* listActive(module, { segments, memories }) {
    for (const { memory, start, end } of segments) {
        const width = module.memories[memory]?.address ?? 'i32';
        const bytes = memories[memory]?.bytes.subarray(start, end) ?? new Uint8Array();
        yield { kind: 'active', place: { memory, width, address: start }, bytes };
    }
}
function countKept(module, snapshot, lastData) {
    const passive = module.data.findLastIndex(segment => segment.mode === 'passive') + 1;
    const active = module.data.filter(segment => segment.mode === 'active').length;
    if (module.dataCount === undefined || snapshot.segments.length >= active)
        return passive;
    return Math.max(passive, lastData + 1);
}

// EXTERNAL MODULE: ./build/wasm/const-expr.js
var const_expr = __nccwpck_require__(420);
// EXTERNAL MODULE: ./build/wasm/sections/element.js
var sections_element = __nccwpck_require__(502);
// EXTERNAL MODULE: ./build/wasm/sections/table.js
var table = __nccwpck_require__(302);
;// CONCATENATED MODULE: ./build/wizer/rewrite/tables.js



function rewriteTables({ bytes, tables }, snapshot) {
    const minimums = new Map(Array.from(snapshot.tables, ([index, entries]) => [index, BigInt(entries.length)]));
    const isSame = [...minimums].every(([index, min]) => min === tables[index]?.limits.min);
    return isSame ? [] : [[layout/* sectionIds */.uT.table, (0,table/* encodeTables */.Sn)(bytes, tables, minimums)]];
}
function rewriteElements(module, snapshot, undeclared) {
    if (snapshot.tables.size === 0 && snapshot.droppedElements.size === 0 && undeclared.length === 0)
        return [];
    const old = module.elements.map((segment, index) => ({
        kind: isEmptied(segment, index, snapshot) ? 'emptied' : 'copied',
        segment,
    }));
    const changed = Array.from(snapshot.tables, ([index, entries]) => findRanges(module.tables[index], index, entries));
    const declared = undeclared.length > 0 ? [{ kind: 'declared', functions: undeclared }] : [];
    return [[layout/* sectionIds */.uT.element, (0,sections_element/* encodeElements */.CD)(module.bytes, [...old, ...changed.flat(), ...declared])]];
}
function isEmptied(segment, index, snapshot) {
    return segment.mode === 'active' ? snapshot.tables.has(segment.table) : snapshot.droppedElements.has(index);
}
function findRanges(type, table, entries) {
    const isDefault = (entry) => !type.init && entry?.kind === 'null';
    const ranges = [];
    for (let start = 0; start < entries.length; start++) {
        if (isDefault(entries[start]))
            continue;
        let end = start + 1;
        while (end < entries.length && !isDefault(entries[end]))
            end++;
        ranges.push({ kind: 'active', table, type, start, ...(0,sections_element/* chooseForm */.GJ)(type.element, entries.slice(start, end)) });
        start = end;
    }
    return ranges;
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/declarations.js



function findEndangered(module, exports, written) {
    const endangered = new Set(exportedFunctions(module.exports));
    for (const { mutable, init } of module.globals)
        if (mutable)
            for (const named of (0,const_expr/* functionsIn */.vn)(init))
                endangered.add(named);
    for (const segment of module.elements)
        if (segment.mode === 'passive' || (segment.mode === 'active' && written.has(segment.table)))
            for (const index of (0,sections_element/* functionsOfSegment */.gx)(segment))
                endangered.add(index);
    for (const index of exportedFunctions(exports))
        endangered.delete(index);
    return endangered;
}
function findUndeclared(module, snapshot, referenced) {
    if (referenced.size === 0)
        return [];
    const undeclared = new Set(referenced);
    for (const index of declaredElsewhere(module, snapshot))
        undeclared.delete(index);
    return [...undeclared].sort((one, other) => one - other);
}
function exportedFunctions(exports) {
    return exports.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []));
}
function* declaredElsewhere(module, snapshot) {
    for (const [index, segment] of module.elements.entries())
        if (!isEmptied(segment, index, snapshot))
            yield* (0,sections_element/* functionsOfSegment */.gx)(segment);
    for (const [index, { init }] of module.globals.entries()) {
        const value = snapshot.globals.get(index);
        if (!value)
            yield* (0,const_expr/* functionsIn */.vn)(init);
        else if (value.kind === 'func')
            yield value.index;
    }
    for (const entries of snapshot.tables.values())
        for (const entry of entries)
            if (entry.kind === 'func')
                yield entry.index;
    for (const { init } of module.tables)
        if (init)
            yield* (0,const_expr/* functionsIn */.vn)(init);
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/rewrite.js











function rewrite(module, snapshot, exports, survey) {
    const data = rewriteData(module, snapshot, survey.lastData);
    const changes = [
        [layout/* sectionIds */.uT.start, undefined],
        ...rewriteMemories(module, snapshot),
        ...rewriteGlobals(module, snapshot),
        ...rewriteExports(module, exports),
        ...rewriteTables(module, snapshot),
        ...rewriteElements(module, snapshot, findUndeclared(module, snapshot, survey.functions)),
    ];
    const parts = (0,encode/* encodeModule */.T6)(module, new Map([...changes, ...data.changes]));
    checkSize(parts);
    return {
        parts,
        skeleton: (0,encode/* encodeModule */.T6)(module, new Map([...changes, ...data.skeleton, ...stubCode(module, survey)]), () => false),
    };
}
function stubCode(module, { functions }) {
    const count = module.functions.length - module.importedFunctions;
    return (0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.code) ? [[layout/* sectionIds */.uT.code, encodeStubBodies(count, functions)]] : [];
}
function checkSize(parts) {
    const size = (0,encode/* sizeOfParts */.hq)(parts);
    if (size <= wasm_limits/* maxModuleSize */.wV)
        return;
    throw new errors/* UnsupportedModuleError */.AO('size', `cannot write the output: it would have ${size.toLocaleString('en')} bytes, expected at most ${wasm_limits/* maxModuleSize */.wV.toLocaleString('en')}, which is what V8 takes`);
}
function rewriteMemories(module, { memories }) {
    if (module.memories.every((limits, index) => limits.min === memories[index]?.pages))
        return [];
    const sizes = module.memories.map((limits, index) => ({ ...limits, min: memories[index]?.pages ?? limits.min }));
    return [[layout/* sectionIds */.uT.memory, (0,memory/* encodeMemories */.w)(sizes)]];
}
function rewriteGlobals({ bytes, globals }, snapshot) {
    return snapshot.globals.size === 0 ? [] : [[layout/* sectionIds */.uT.global, (0,global/* encodeGlobals */.j1)(bytes, globals, snapshot.globals)]];
}
function rewriteExports(module, exports) {
    const isSame = exports.length === module.exports.length &&
        exports.every((entry, index) => entry.name === module.exports[index]?.name);
    return isSame ? [] : [[layout/* sectionIds */.uT.export, (0,sections_export/* encodeExports */.YU)(exports)]];
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/survey.js




function surveyCode(module, exports) {
    const tables = findTableWrites(module);
    return {
        tables,
        functions: findReferencedFunctions(module, findEndangered(module, exports, tables)),
        lastData: findLastDataReference(module),
    };
}
const writesFirst = ['table.set', 'table.grow', 'table.fill', 'table.copy'].map(code_opcodes/* opcodeOf */.Kx);
const tableInit = (0,code_opcodes/* opcodeOf */.Kx)('table.init');
const tableCopy = (0,code_opcodes/* opcodeOf */.Kx)('table.copy');
function findTableWrites(module) {
    const { tables, elements } = module;
    const isThere = ({ opcode, first, second }) => (opcode !== tableInit || first < elements.length) && (opcode !== tableCopy || second < tables.length);
    const writtenTable = ({ opcode, first, second }) => (opcode === tableInit ? second : first);
    const written = collect(module, {
        opcodes: [...writesFirst, tableInit],
        matches: instruction => writtenTable(instruction) < tables.length && isThere(instruction),
        take: writtenTable,
        isNeeded: tables.length > 0,
    });
    return written ?? new Set(tables.keys());
}
function findReferencedFunctions(module, wanted) {
    const referenced = collect(module, {
        opcodes: [(0,code_opcodes/* opcodeOf */.Kx)('ref.func')],
        matches: ({ first }) => wanted.has(first),
        take: ({ first }) => first,
        isNeeded: wanted.size > 0,
    });
    return referenced ?? wanted;
}
const namesFirst = ['memory.init', 'data.drop'].map(code_opcodes/* opcodeOf */.Kx);
const namesSecond = ['array.new_data', 'array.init_data'].map(code_opcodes/* opcodeOf */.Kx);
const memoryInit = (0,code_opcodes/* opcodeOf */.Kx)('memory.init');
function findLastDataReference(module) {
    const count = module.data.length;
    const hasArrays = module.types.some(({ composite }) => composite.kind === 'array');
    const namedSegment = ({ opcode, first, second }) => (namesSecond.includes(opcode) ? second : first);
    const named = collect(module, {
        opcodes: hasArrays ? [...namesFirst, ...namesSecond] : namesFirst,
        matches: instruction => namedSegment(instruction) < count &&
            (instruction.opcode !== memoryInit || instruction.second < module.memories.length),
        take: namedSegment,
        isNeeded: module.dataCount !== undefined && count > 0,
    });
    return named ? [...named].reduce((last, segment) => Math.max(last, segment), -1) : count - 1;
}
function collect(module, { opcodes, matches, take, isNeeded }) {
    const found = new Set();
    if (!isNeeded)
        return found;
    try {
        const query = { opcodes: new Set(opcodes), matches, isRare: true };
        for (const instruction of (0,find_instructions/* findInstructions */.p)(module, query))
            found.add(take(instruction));
        return found;
    }
    catch (error) {
        if (error instanceof wasm_errors/* WasmError */.$r)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/wasm/evaluate.js
const evaluate_known = new WeakMap();
function evaluate({ globals }, expression) {
    const values = evaluate_known.get(globals) ?? evaluateGlobals(globals);
    evaluate_known.set(globals, values);
    return evaluateWith(values, expression);
}
function evaluateGlobals(globals) {
    const values = [];
    for (const { mutable, init } of globals)
        values.push(mutable ? undefined : evaluateWith(values, init));
    return values;
}
function evaluateWith(values, { instructions }) {
    const stack = [];
    for (const instruction of instructions)
        stack.push(step(values, instruction, stack));
    return stack.length === 1 ? stack[0] : undefined;
}
function step(values, instruction, stack) {
    if ('value' in instruction)
        return instruction.value;
    switch (instruction.name) {
        case 'global.get':
            return values[instruction.index];
        case 'ref.i31': {
            const value = stack.pop();
            return value?.kind === 'i32' ? { kind: 'i31', value: (value.value << 1) >> 1 } : undefined;
        }
        default:
            return calculate(instruction.name, stack.pop(), stack.pop());
    }
}
function calculate(name, right, left) {
    if (left?.kind === 'i32' && right?.kind === 'i32') {
        const value = calculations32[name]?.(left.value, right.value);
        return value === undefined ? undefined : { kind: 'i32', value: value | 0 };
    }
    if (left?.kind === 'i64' && right?.kind === 'i64') {
        const value = calculations64[name]?.(left.value, right.value);
        return value === undefined ? undefined : { kind: 'i64', value: BigInt.asIntN(64, value) };
    }
    return undefined;
}
const calculations32 = {
    'i32.add': (left, right) => left + right,
    'i32.sub': (left, right) => left - right,
    'i32.mul': Math.imul,
};
const calculations64 = {
    'i64.add': (left, right) => left + right,
    'i64.sub': (left, right) => left - right,
    'i64.mul': (left, right) => left * right,
};
function isSameValue(one, other) {
    if (one.kind !== other.kind)
        return false;
    if (one.kind === 'null')
        return true;
    return Object.entries(one).every(([field, value]) => other[field] === value);
}

// EXTERNAL MODULE: ./build/wasm/reader.js
var wasm_reader = __nccwpck_require__(570);
;// CONCATENATED MODULE: ./build/wasm/names.js



const subsections = { func: 1, table: 5, memory: 6, global: 7, tag: 11 };
function describeIndex(module, kind, index) {
    const exported = module.exports.find(entry => entry.kind === kind && entry.index === index);
    const name = exported?.name ?? findDebugName(module, subsections[kind], index);
    const noun = kind === 'func' ? 'function' : kind;
    return name === undefined ? `${noun} ${index}` : `${noun} ${index} (${(0,wasm_errors/* quoteName */.AB)(name)})`;
}
function findDebugName(module, subsection, index) {
    const section = module.sections.find(section => section.id === layout/* sectionIds */.uT.custom && section.name === 'name');
    if (!section)
        return undefined;
    try {
        const reader = new wasm_reader/* Reader */.m(module.bytes, section.contents, section.end);
        reader.name();
        while (!reader.done) {
            const id = reader.u8();
            const size = reader.u32();
            if (id !== subsection) {
                reader.skip(size);
                continue;
            }
            for (let rest = reader.u32(); rest > 0; rest--) {
                const named = reader.u32();
                const name = reader.name();
                if (named === index)
                    return name;
            }
            return undefined;
        }
    }
    catch {
        return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/wizer/snapshot/initial-table.js

function groupByTable({ elements }) {
    const groups = new Map();
    for (const segment of elements) {
        if (segment.mode !== 'active')
            continue;
        const group = groups.get(segment.table);
        if (group)
            group.push(segment);
        else
            groups.set(segment.table, [segment]);
    }
    return groups;
}
function findInitialEntries(module, index, segments) {
    const table = module.tables[index];
    const first = table.init
        ? evaluate(module, table.init)
        : { kind: 'null', heap: table.element.heap };
    if (!first)
        return undefined;
    const entries = new Array(Number(table.limits.min)).fill(first);
    for (const segment of segments) {
        const offset = evaluate(module, segment.offset);
        const items = findItems(module, segment);
        if (!items || (offset?.kind !== 'i32' && offset?.kind !== 'i64'))
            return undefined;
        const start = offset.kind === 'i32' ? offset.value >>> 0 : Number(BigInt.asUintN(64, offset.value));
        if (start + items.length > entries.length)
            return undefined;
        items.forEach((item, position) => {
            entries[start + position] = item;
        });
    }
    return entries;
}
function findItems(module, segment) {
    if (segment.form === 'functions')
        return Array.from(segment.items, index => ({ kind: 'func', index }));
    const items = segment.items.map(item => evaluate(module, item));
    return items.every(item => item !== undefined) ? items : undefined;
}

;// CONCATENATED MODULE: ./build/wizer/snapshot/objects.js


function checkObjects(module, state) {
    const mutable = new Set(module.types.flatMap(({ composite }, index) => (isMutable(composite) ? [index] : [])));
    if (mutable.size === 0)
        return;
    const kept = new Set(state.globals.flatMap(({ index, value }) => (value.kind === 'initial' ? [index] : [])));
    module.globals.forEach((global, index) => {
        if (global.mutable && !kept.has(index))
            return;
        if (makesMutable(global.init, mutable))
            throw refusal(describeIndex(module, 'global', index));
    });
    module.tables.forEach((table, index) => {
        if (table.init && makesMutable(table.init, mutable))
            throw refusal(describeIndex(module, 'table', index));
    });
    module.elements.forEach((segment, index) => {
        if (segment.form === 'expressions' && segment.items.some(item => makesMutable(item, mutable)))
            throw refusal(`element segment ${index}`);
    });
}
function makesMutable({ instructions }, mutable) {
    return instructions.some(instruction => 'type' in instruction && mutable.has(instruction.type));
}
function isMutable(type) {
    return (type.kind === 'struct' || type.kind === 'array') && type.fields.some(field => field.mutable);
}
function refusal(holder) {
    return new errors/* UnsupportedModuleError */.AO('state', `cannot snapshot ${holder} which holds a garbage-collected object with fields that can be assigned: expected objects that cannot change, or null`);
}

;// CONCATENATED MODULE: ./build/wizer/snapshot/snapshot.js







function takeSnapshot(module, state, options) {
    checkObjects(module, state);
    const globals = new Map();
    for (const { index, value } of state.globals) {
        const global = module.globals[index];
        if (!global?.mutable || value.kind === 'initial')
            continue;
        const holder = () => describeIndex(module, 'global', index);
        const constant = (0,wasm_types/* isRefType */.eB)(global.type) ? writable(value, global.type, holder) : value;
        const initial = evaluate(module, global.init);
        if (!initial || !isSameValue(initial, constant))
            globals.set(index, constant);
    }
    const tables = new Map();
    const segments = groupByTable(module);
    for (const table of state.tables) {
        const entries = snapshotTable(module, table, segments.get(table.index) ?? []);
        if (entries)
            tables.set(table.index, entries);
    }
    return {
        globals,
        tables,
        memories: state.memories,
        segments: planSegments(module, state, options),
        droppedData: new Set(state.droppedData),
        droppedElements: new Set(state.droppedElements),
        maxSegments: options.maxSegments,
    };
}
function snapshotTable(module, { index, isInitial, entries }, segments) {
    if (isInitial)
        return undefined;
    const { element } = module.tables[index];
    const values = entries.map((entry, position) => writable(entry, element, () => `${describeIndex(module, 'table', index)}, entry ${position},`));
    if (BigInt(values.length) !== module.tables[index].limits.min)
        return values;
    const initial = findInitialEntries(module, index, segments);
    const isUnchanged = initial?.every((old, position) => isSameValue(old, values[position]));
    return isUnchanged ? undefined : values;
}
function writable(value, type, holder) {
    if (value.kind === 'func')
        return value;
    if (value.kind === 'null')
        return { kind: 'null', heap: type.heap };
    if (value.kind === 'i31' && type.heap !== 'extern')
        return value;
    const what = value.kind === 'i31' ? 'a host reference' : value.what;
    throw new errors/* UnsupportedModuleError */.AO('state', `cannot snapshot ${holder()} which holds ${what}: expected null, a function of the module, or a number; clear it at the end of the initialization`);
}
function planSegments(module, state, { layout, maxSegments }) {
    const passive = module.data.filter(segment => segment.mode === 'passive').length;
    const left = maxSegments - passive;
    const needed = state.memories.filter(memory => memory.ranges.count > 0).length;
    if (left < needed)
        throw new errors/* UnsupportedModuleError */.AO('segments', `cannot write the memories in ${maxSegments} data segments (max-segments): ` +
            `found ${passive} passive segments that stay and ${needed} memories with data, expected room for ${passive + needed}`);
    const addresses = module.memories.map(memory => memory.address);
    return layOutSegments(state.memories, addresses, layout, left);
}

;// CONCATENATED MODULE: ./build/wizer/stages.js
class stages_Stages {
    started = performance.now();
    spent = {
        parse: 0,
        instrument: 0,
        compile: 0,
        instantiate: 0,
        initialize: 0,
        snapshot: 0,
        rewrite: 0,
        validate: 0,
    };
    async time(stage, work) {
        const before = performance.now();
        const result = await work();
        this.spent[stage] += performance.now() - before;
        return result;
    }
    add(times) {
        for (const stage of Object.keys(times))
            this.spent[stage] += times[stage] ?? 0;
    }
    times() {
        return { ...this.spent, total: performance.now() - this.started };
    }
}

;// CONCATENATED MODULE: ./build/wizer/wizen.js















async function wizenModule(bytes, options, settings, host) {
    const stages = new stages_Stages();
    const deadline = startDeadline(options, settings);
    const made = await makeOutput(bytes, options, settings, host, stages, deadline);
    const output = (0,encode/* concatenate */.u1)(made.parts);
    await stages.time('validate', () => validate(made, host, deadline));
    const times = stages.times();
    const startUp = settings.measure
        ? {
            before: times.instantiate + times.initialize,
            after: await host.measure(output, made.instrumented.stubs, deadline),
        }
        : null;
    return { bytes: output, report: describe_module_describeModule(made, times, startUp) };
}
async function wizenInto(write, bytes, options, settings, host) {
    const stages = new Stages();
    const deadline = startDeadline(options, settings);
    const made = await makeOutput(bytes, options, settings, host, stages, deadline);
    const [, written] = await stages.time('validate', () => {
        const validated = validate(made, host, deadline);
        return Promise.all([validated, write(made.parts, validated)]);
    });
    return { written, report: describeModule(made, stages.times(), null) };
}
function startDeadline({ timeout }, { signal, started }) {
    return new Deadline(timeout, [signal], started);
}
async function makeOutput(bytes, options, settings, host, stages, deadline) {
    const pass = async (stage, work) => {
        const result = await stages.time(stage, work);
        deadline.check(passes[stage]);
        return result;
    };
    const { module, initialization, exports } = await pass('parse', () => plan(bytes, options));
    const instrumented = await pass('instrument', () => instrument(module, initialization, {
        relaxed: options.relaxedSimdDeterministic || options.deterministic,
        nans: options.deterministic,
    }));
    const { instance, result: survey } = await wizen_initialize(module, instrumented, settings, host, deadline, () => surveyCode(module, exports));
    const request = { tables: [...survey.tables], ...scanRequestFor(options.layout, options.maxSegments) };
    const state = await instance.read(request).finally(() => instance.close());
    stages.add({ ...instance.times, snapshot: state.time });
    const snapshot = await pass('snapshot', () => takeSnapshot(module, state, options));
    const rewritten = await pass('rewrite', () => rewrite(module, snapshot, exports, survey));
    const { initFunction } = initialization;
    const { observed, refusedWrites } = instance;
    return { ...rewritten, module, initFunction, instrumented, observed, refusedWrites, snapshot };
}
const passes = {
    parse: 'parse the module',
    instrument: 'make the copy of the module that runs',
    snapshot: 'compare the state with that before the initialization',
    rewrite: 'make the output',
};
async function wizen_initialize(module, instrumented, { preloads, wasi }, host, deadline, work) {
    const refused = new AbortController();
    let onCompiled = () => { };
    const compiled = new Promise(resolve => {
        onCompiled = resolve;
    });
    const initialized = host
        .initialize(instrumented, { preloads, wasi, deadline: deadline.with(refused.signal), onCompiled })
        .finally(onCompiled);
    const [instance, result, valid] = await Promise.allSettled([
        initialized,
        Promise.resolve().then(work),
        compiled
            .then(() => (0,invalid_module/* checkValid */.DY)(module, deadline))
            .catch(error => {
            refused.abort();
            throw error;
        }),
    ]);
    if (instance.status === 'fulfilled' && result.status === 'fulfilled' && valid.status === 'fulfilled')
        return { instance: instance.value, result: result.value };
    if (instance.status === 'fulfilled')
        instance.value.close();
    if (valid.status === 'rejected' && (0,invalid_module/* isInvalid */.If)(valid.reason))
        throw valid.reason;
    if (instance.status === 'rejected')
        throw (0,invalid_module/* explainInvalid */.Dy)(instance.reason);
    if (result.status === 'rejected')
        throw result.reason;
    throw valid.reason;
}
function plan(bytes, options) {
    const module = (0,wasm_module/* parseModule */.Y)(bytes);
    checkModule(module, options.features);
    const initialization = findInitialization(module, options.initFunc);
    return { module, initialization, exports: planExports(module.exports, initialization, options) };
}
async function validate({ instrumented, parts, skeleton }, host, deadline) {
    if (await host.validate((0,encode/* concatenate */.u1)(skeleton, instrumented.bytes), deadline))
        return;
    const reason = (0,invalid_module/* findReason */.Uc)((0,encode/* concatenate */.u1)(parts)) ?? 'V8 does not say why';
    throw new errors/* InvalidOutputError */.hE(`bug: the output is not valid (${reason}); nothing was written: please report it`);
}

;// CONCATENATED MODULE: ./build/workers.js
function locateWorkers(entry) {
    const isSource = entry.endsWith('.ts');
    return {
        worker: new URL(isSource ? 'host/threads/module-worker.ts' : 'worker.js', entry),
        scanWorker: new URL(isSource ? 'host/scan/scan-worker.ts' : 'scan-worker.js', entry),
    };
}
function locateEngine(entry) {
    return new URL(entry.endsWith('.ts') ? 'engine.ts' : 'engine.js', entry);
}

;// CONCATENATED MODULE: ./build/index.js









let host;
async function wizen(bytes, options = {}) {
    const started = performance.now();
    const checked = parseOptions(toRaw(options));
    const settings = await resolveSettings(checked, {
        env: process.env,
        directory: process.cwd(),
        output: { stdout: 1, stderr: 2 },
        hasStdin: true,
        hidden: { paths: [], names: [] },
        places: undefined,
        measure: false,
        deadline: new Deadline(checked.timeout, [], started),
    });
    host ??= createHost(locateWorkers(import.meta.url));
    return wizenModule(bytes, checked, { ...settings, started }, host);
}
function toRaw(options) {
    const raw = {};
    for (const { name } of engineOptions) {
        const key = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
        const value = options[key];
        if (value !== undefined)
            raw[name] = typeof value === 'object' ? value : String(value);
    }
    return raw;
}

var __webpack_exports__InitializationError = __webpack_exports__.D3;
var __webpack_exports__InvalidOutputError = __webpack_exports__.hE;
var __webpack_exports__OptionError = __webpack_exports__.eR;
var __webpack_exports__UnsupportedModuleError = __webpack_exports__.AO;
var __webpack_exports__WasmError = __webpack_exports__.$r;
var __webpack_exports__wizen = __webpack_exports__.a9;
export { __webpack_exports__InitializationError as InitializationError, __webpack_exports__InvalidOutputError as InvalidOutputError, __webpack_exports__OptionError as OptionError, __webpack_exports__UnsupportedModuleError as UnsupportedModuleError, __webpack_exports__WasmError as WasmError, __webpack_exports__wizen as wizen };
