export const id = 936;
export const ids = [936];
export const modules = {

/***/ 3342:
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

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ encodeModule),
/* harmony export */   hq: () => (/* binding */ sizeOfParts),
/* harmony export */   qz: () => (/* binding */ findShift),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   zo: () => (/* binding */ appendToVector)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2570);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5082);



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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7262);



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

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   L6: () => (/* binding */ maxPages),
/* harmony export */   QB: () => (/* binding */ writeLimits),
/* harmony export */   T0: () => (/* binding */ pageSize),
/* harmony export */   VV: () => (/* binding */ maxDataSegments),
/* harmony export */   cs: () => (/* binding */ emptyLimits),
/* harmony export */   wV: () => (/* binding */ maxModuleSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

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

/***/ 2570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Reader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

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

/***/ 5082:
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


/***/ })

};
