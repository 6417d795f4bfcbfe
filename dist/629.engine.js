export const id = 629;
export const ids = [629];
export const modules = {

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ functionBody),
/* harmony export */   N: () => (/* binding */ CodeBuilder)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(128);



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

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CodeReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(114);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(516);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(128);




const emptyBlock = 0x40;
class CodeReader extends _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m {
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
            (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readValueType */ .mJ)(this);
        }
    }
    next() {
        if (this.offset >= this.end)
            return false;
        this.start = this.offset;
        const byte = this.u8();
        this.first = this.second = 0;
        this.type = undefined;
        if (byte < _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPrefix */ .HD) {
            this.opcode = byte;
            singleForms[byte]?.(this);
        }
        else {
            const code = this.u32();
            this.opcode = byte * 0x10000 + code;
            const read = prefixedForms[byte - _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPrefix */ .HD]?.[code] ?? refuse;
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
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WasmError */ .$r)
                return false;
            throw error;
        }
        finally {
            this.isTrying = false;
        }
    }
    fail(code, message, offset = this.start) {
        return this.isTrying ? noInstruction : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WasmError */ .$r(code, message, offset);
    }
    truncated() {
        return this.fail('truncated', 'a function body ends inside an instruction');
    }
    tooLong() {
        return this.fail('malformed', 'an immediate is encoded in too many bytes');
    }
}
const noInstruction = new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WasmError */ .$r('malformed', 'there is no instruction', 0);
const forms = {
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
            code.type = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readValueType */ .mJ)(code);
    },
    heap: _types_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeapType */ .h1,
    cast: code => {
        code.skip(1);
        code.first = code.u32();
        (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeapType */ .h1)(code);
        (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeapType */ .h1)(code);
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
        code.type = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readValueType */ .mJ)(code);
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
    throw code.fail('unsupported', `unknown instruction ${(0,_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .instructionName */ .E5)(code.opcode)}`);
}
function formOf(opcode) {
    const kind = (0,_opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .findInstruction */ .qB)(opcode);
    if (!kind)
        return refuse;
    const immediates = kind.immediates.map(immediate => (forms[immediate] ? immediate : 'index'));
    return forms[immediates.join(' ')];
}
const singleForms = Array.from({ length: _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPrefix */ .HD }, (_, byte) => formOf(byte));
const prefixedForms = Array.from({ length: 0x100 - _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPrefix */ .HD }, (_, prefix) => Array.from({ length: 0x114 }, (_, code) => formOf((prefix + _opcodes_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPrefix */ .HD) * 0x10000 + code)));


/***/ }),

/***/ 48:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findInstructions)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);
/* harmony import */ var _code_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(756);
/* harmony import */ var _function_bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(720);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(128);




function* findInstructions(module, query) {
    const { opcodes, matches = () => true } = query;
    if (query.isRare)
        return yield* seekCandidates(module, findCandidates(module, query));
    const { count, starts, ends } = (0,_function_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .findFunctionBodies */ .O)(module);
    const reader = new _code_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeReader */ .t(module.bytes);
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
    const { count, starts, ends } = (0,_function_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .findFunctionBodies */ .O)(module);
    const reader = new _code_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeReader */ .t(module.bytes);
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
    const section = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .findSection */ .rv)(module, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionIds */ .uT.code);
    if (!section)
        return [];
    const bytes = module.bytes.subarray(0, section.end);
    const reader = new _code_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeReader */ .t(bytes);
    const candidates = [];
    const take = (offset) => {
        if (reader.readAt(offset) && (!matches || matches(reader)))
            candidates.push(offset);
    };
    for (const byte of new Set(Array.from(opcodes, firstByte)))
        for (let at = bytes.indexOf(byte, section.contents); at >= 0; at = bytes.indexOf(byte, at + 1))
            if (byte < _opcodes_js__WEBPACK_IMPORTED_MODULE_3__/* .firstPrefix */ .HD || opcodes.has(byte * 0x10000 + codeAt(bytes, at + 1)))
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findFunctionBodies),
/* harmony export */   j: () => (/* binding */ readLocals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(516);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ instructionName),
/* harmony export */   HD: () => (/* binding */ firstPrefix),
/* harmony export */   Kk: () => (/* binding */ listInstructions),
/* harmony export */   Kx: () => (/* binding */ opcodeOf),
/* harmony export */   qB: () => (/* binding */ findInstruction)
/* harmony export */ });
/* harmony import */ var _instruction_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(342);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ replaceInBodies),
/* harmony export */   e: () => (/* binding */ shiftCalls)
/* harmony export */ });
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);
/* harmony import */ var _code_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88);
/* harmony import */ var _find_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48);
/* harmony import */ var _function_bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(720);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(128);





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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ writeConstExpr),
/* harmony export */   j6: () => (/* binding */ addressConstant),
/* harmony export */   jG: () => (/* binding */ readConstExpr),
/* harmony export */   vn: () => (/* binding */ functionsIn),
/* harmony export */   yk: () => (/* binding */ globalsIn)
/* harmony export */ });
/* harmony import */ var _code_code_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88);
/* harmony import */ var _code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(128);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);




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
function globalsIn({ instructions }) {
    return instructions.flatMap(instruction => (instruction.name === 'global.get' ? [instruction.index] : []));
}
function writeConstExpr(writer, value) {
    new _code_code_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .CodeBuilder */ .N(writer).constant(value).add('end');
}
function addressConstant(width, address) {
    return width === 'i64' ? { kind: 'i64', value: BigInt(address) } : { kind: 'i32', value: address | 0 };
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ encodeModule),
/* harmony export */   hq: () => (/* binding */ sizeOfParts),
/* harmony export */   qz: () => (/* binding */ findShift),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   zo: () => (/* binding */ appendToVector)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(570);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);



function encodeModule(module, changes, keepCustom = () => true, changedCustom) {
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
    const pushSection = (id, contents = changes.get(id)) => {
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
        if (isCustom && section === changedCustom?.section)
            pushSection(section.id, changedCustom.contents);
        else if (isCustom ? keepCustom(section) : !changes.has(section.id))
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

/***/ 223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   Uf: () => (/* binding */ sectionOrder),
/* harmony export */   r3: () => (/* binding */ preamble),
/* harmony export */   rv: () => (/* binding */ findSection),
/* harmony export */   uT: () => (/* binding */ sectionIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(262);



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
        if ((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isText */ .K)(bytes))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$r('text', 'the input is the text format, expected the binary format', 0);
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   L6: () => (/* binding */ maxPages),
/* harmony export */   QB: () => (/* binding */ writeLimits),
/* harmony export */   T0: () => (/* binding */ pageSize),
/* harmony export */   cs: () => (/* binding */ emptyLimits),
/* harmony export */   wV: () => (/* binding */ maxModuleSize)
/* harmony export */ });
/* unused harmony export maxDataSegments */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ModuleBuilder)
/* harmony export */ });
/* harmony import */ var _code_replace_in_bodies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(172);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(819);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(157);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(517);
/* harmony import */ var _sections_element_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(502);
/* harmony import */ var _sections_export_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(378);
/* harmony import */ var _sections_import_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(717);
/* harmony import */ var _sections_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(302);
/* harmony import */ var _sections_tag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(826);
/* harmony import */ var _sections_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(144);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(82);













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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countItems),
/* harmony export */   Y: () => (/* binding */ parseModule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(114);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(570);
/* harmony import */ var _sections_data_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40);
/* harmony import */ var _sections_element_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(502);
/* harmony import */ var _sections_export_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(378);
/* harmony import */ var _sections_global_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(143);
/* harmony import */ var _sections_import_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(717);
/* harmony import */ var _sections_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(595);
/* harmony import */ var _sections_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(302);
/* harmony import */ var _sections_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(826);
/* harmony import */ var _sections_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(144);












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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Reader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ sizeOfDataHead),
/* harmony export */   Rt: () => (/* binding */ encodeData),
/* harmony export */   UH: () => (/* binding */ encodeEmptyData),
/* harmony export */   sG: () => (/* binding */ encodeDataCount),
/* harmony export */   v3: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(420);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ encodeElements),
/* harmony export */   GJ: () => (/* binding */ chooseForm),
/* harmony export */   _z: () => (/* binding */ writeActive),
/* harmony export */   cl: () => (/* binding */ readElements),
/* harmony export */   gx: () => (/* binding */ functionsOfSegment)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(420);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ readExports),
/* harmony export */   YU: () => (/* binding */ encodeExports),
/* harmony export */   iz: () => (/* binding */ writeExport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ readGlobals),
/* harmony export */   A: () => (/* binding */ readGlobalType),
/* harmony export */   PK: () => (/* binding */ writeGlobalType),
/* harmony export */   j1: () => (/* binding */ encodeGlobals)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(420);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeImport),
/* harmony export */   v: () => (/* binding */ readImports)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(114);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
/* harmony import */ var _global_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(143);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(302);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(826);





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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readMemories),
/* harmony export */   w: () => (/* binding */ encodeMemories)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(157);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ encodeTables),
/* harmony export */   cX: () => (/* binding */ writeTableType),
/* harmony export */   gb: () => (/* binding */ readTables),
/* harmony export */   td: () => (/* binding */ readTableType)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(420);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82);




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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFunctionType),
/* harmony export */   _: () => (/* binding */ readTypes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ renderValue),
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);

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
function renderValue(value) {
    switch (value.kind) {
        case 'i32':
        case 'i64':
            return `${value.kind}.const ${value.value}`;
        case 'f32':
            return `f32.const ${renderFloat(BigInt(value.bits), 8n, 23n)}`;
        case 'f64':
            return `f64.const ${renderFloat(value.bits, 11n, 52n)}`;
        case 'v128': {
            const lane = (bits) => `0x${bits.toString(16).padStart(16, '0')}`;
            return `v128.const i64x2 ${lane(value.low)} ${lane(value.high)}`;
        }
        case 'func':
            return `ref.func ${value.index}`;
        case 'i31':
            return `i32.const ${value.value} ref.i31`;
        case 'null':
            return `ref.null ${value.heap}`;
    }
}
function renderFloat(bits, exponentBits, fractionBits) {
    const sign = bits >> (exponentBits + fractionBits) ? '-' : '';
    const most = (1n << exponentBits) - 1n;
    const exponent = (bits >> fractionBits) & most;
    const fraction = bits & ((1n << fractionBits) - 1n);
    if (exponent === most) {
        if (fraction === 0n)
            return `${sign}inf`;
        return fraction === 1n << (fractionBits - 1n) ? `${sign}nan` : `${sign}nan:0x${fraction.toString(16)}`;
    }
    const bias = most >> 1n;
    if (exponent === 0n)
        return `${sign}0x${fraction.toString(16)}p${fraction === 0n ? '+0' : 1n - bias - fractionBits}`;
    const digits = (fraction << (3n - ((fractionBits + 3n) % 4n)))
        .toString(16)
        .padStart(Number((fractionBits + 3n) / 4n), '0');
    const shown = digits.replace(/0+$/, '');
    const power = exponent - bias;
    return `${sign}0x1${shown && `.${shown}`}p${power < 0n ? '' : '+'}${power}`;
}


/***/ }),

/***/ 82:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ checkValid),
/* harmony export */   Dy: () => (/* binding */ explainInvalid),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   Uc: () => (/* binding */ findReason)
/* harmony export */ });
/* harmony import */ var _wasm_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(819);
/* harmony import */ var _wasm_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
/* harmony import */ var _wasm_module_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(439);
/* harmony import */ var _wasm_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(516);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(943);





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

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deferStart),
/* harmony export */   R: () => (/* binding */ exportStart)
/* harmony export */ });
/* harmony import */ var _wasm_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(819);
/* harmony import */ var _wasm_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);
/* harmony import */ var _wasm_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(517);
/* harmony import */ var _wasm_module_builder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(439);
/* harmony import */ var _free_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(820);





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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

};
