export const id = 942;
export const ids = [942];
export const modules = {

/***/ 9942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePreloads: () => (/* binding */ compilePreloads)
});

// EXTERNAL MODULE: ./build/wasm/module.js
var wasm_module = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/wizer/check/invalid-module.js
var invalid_module = __webpack_require__(3215);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/wasm/encode.js
var encode = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/wasm/module-builder.js
var module_builder = __webpack_require__(9439);
// EXTERNAL MODULE: ./build/wizer/instrument/free-name.js
var free_name = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/wizer/instrument/defer-start.js




function deferStart(bytes) {
    const module = (0,wasm_module/* parseModule */.Y$)(bytes);
    if (module.start === undefined)
        return { bytes, start: undefined };
    const start = `${(0,free_name/* freeName */.I)(module.exports.map(entry => entry.name))}:start`;
    const copy = module_builder/* ModuleBuilder */._.copyOf(module, [wasm_module/* sectionIds */.uT.start]);
    copy.addExport(start, 'func', module.start);
    return { bytes: (0,encode/* concatenate */.u1)(copy.encode()), start };
}

;// CONCATENATED MODULE: ./build/host/preloads.js




async function compilePreloads({ preloads, wasi }) {
    return Promise.all(preloads.map(preload => compilePreload(preload, wasi !== undefined)));
}
async function compilePreload({ name, bytes }, hasWasi) {
    try {
        const deferred = hasWasi ? deferStart(bytes) : { bytes, start: undefined };
        return { name, module: await WebAssembly.compile(deferred.bytes), start: deferred.start };
    }
    catch (error) {
        throw new errors/* InitializationError */.D3('preload', `cannot use the preload \`${name}\`: ${explain(bytes, error)}`);
    }
}
function explain(bytes, error) {
    try {
        (0,wasm_module/* parseModule */.Y$)(bytes);
        return `it is not valid: ${(0,invalid_module/* findReason */.Uc)(bytes) ?? error.message}`;
    }
    catch (cause) {
        return cause.message;
    }
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ findInstructions)
});

// EXTERNAL MODULE: ./build/wasm/module.js
var wasm_module = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/wasm/sections/code.js
var code = __webpack_require__(1781);
// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wasm/reader.js
var reader = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/wasm/types.js
var types = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/wasm/code/opcodes.js
var code_opcodes = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/wasm/code/code-reader.js




const emptyBlock = 0x40;
class CodeReader extends reader/* Reader */.m {
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
        try {
            return this.next();
        }
        catch (error) {
            if (error instanceof errors/* WasmError */.$r)
                return false;
            throw error;
        }
    }
    truncated() {
        return new errors/* WasmError */.$r('truncated', 'a function body ends inside an instruction', this.start);
    }
    tooLong() {
        return new errors/* WasmError */.$r('malformed', 'an immediate is encoded in too many bytes', this.start);
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
        throw new errors/* WasmError */.$r('unsupported', `unknown flags 0x${flags.toString(16)} of an access`, start);
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
        throw new errors/* WasmError */.$r('unsupported', `unknown kind 0x${kind.toString(16)} of a catch clause`, code.offset - 1);
    code.u32();
    if (kind < 2)
        code.u32();
}
function refuse(code) {
    throw new errors/* WasmError */.$r('unsupported', `unknown instruction ${(0,code_opcodes/* instructionName */.E5)(code.opcode)}`, code.start);
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

;// CONCATENATED MODULE: ./build/wasm/code/find-instructions.js




function* findInstructions(module, query) {
    const { opcodes, matches = () => true } = query;
    if (query.isRare)
        return yield* seekCandidates(module, findCandidates(module, query));
    const { count, starts, ends } = (0,code/* findFunctionBodies */.O)(module);
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
    const { count, starts, ends } = (0,code/* findFunctionBodies */.O)(module);
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
    const section = (0,wasm_module/* findSection */.rv)(module, wasm_module/* sectionIds */.uT.code);
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
            if (byte < code_opcodes/* firstPrefix */.HD || codeStarts.has(bytes[at + 1]))
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


/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ replaceInBodies),
/* harmony export */   e: () => (/* binding */ shiftCalls)
/* harmony export */ });
/* harmony import */ var _sections_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1781);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5082);
/* harmony import */ var _code_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6088);
/* harmony import */ var _find_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1441);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9128);





function replaceInBodies(module, replacements) {
    let next = replacements.next();
    if (next.done)
        return undefined;
    const { bytes } = module;
    const { count, entriesStart, starts, ends } = (0,_sections_code_js__WEBPACK_IMPORTED_MODULE_0__/* .findFunctionBodies */ .O)(module);
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
        yield { start, end: offset, code: new _code_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .CodeBuilder */ .N().call(first + shift).finish() };
}


/***/ }),

/***/ 9439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ModuleBuilder)
/* harmony export */ });
/* harmony import */ var _code_replace_in_bodies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1172);
/* harmony import */ var _encode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4819);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2157);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8517);
/* harmony import */ var _sections_element_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2502);
/* harmony import */ var _sections_export_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2378);
/* harmony import */ var _sections_import_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9717);
/* harmony import */ var _sections_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5302);
/* harmony import */ var _sections_tag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7826);
/* harmony import */ var _sections_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2144);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5082);












const nothing = { type: 0, func: 0, table: 0, memory: 0, global: 0, tag: 0 };
class ModuleBuilder {
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
        return new ModuleBuilder(_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyModule */ .uh, nothing);
    }
    static copyOf(module, dropped = []) {
        const sections = module.sections.filter(({ id }) => !dropped.includes(id));
        const imported = (kind) => module.imports.filter(entry => entry.kind === kind).length;
        return new ModuleBuilder({ bytes: module.bytes, sections }, {
            type: module.types.length,
            func: module.functions.length,
            table: imported('table') + module.tables.length,
            memory: imported('memory') + (dropped.includes(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.memory) ? 0 : module.memories.length),
            global: imported('global') + module.globals.length,
            tag: imported('tag') + module.tags.length,
        });
    }
    static withTypesOf({ bytes, sections, types }) {
        const typeSection = sections.filter(({ id }) => id === _module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.type);
        return new ModuleBuilder({ bytes, sections: typeSection }, { ...nothing, type: types.length });
    }
    addType(params, results) {
        (0,_sections_type_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFunctionType */ .E)(this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.type), params, results);
        return this.spaces.type++;
    }
    addImport(module, name, entry) {
        (0,_sections_import_js__WEBPACK_IMPORTED_MODULE_3__/* .writeImport */ .n)(this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.import), module, name, entry);
        return this.spaces[entry.kind]++;
    }
    addFunction(type, body) {
        this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.function).u32(type);
        this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.code).u32(body.length).bytes(body);
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
        const types = this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.function, library.functions.length);
        for (const type of library.functions)
            types.u32(firstType + type);
        this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.code, library.functions.length).bytes(bodies);
        this.spaces.func += library.functions.length;
        return firstFunction;
    }
    addTable(type) {
        (0,_sections_table_js__WEBPACK_IMPORTED_MODULE_5__/* .writeTableType */ .cX)(this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.table), type);
        return this.spaces.table++;
    }
    addTableOfFunctions() {
        const count = BigInt(this.spaces.func);
        const type = { element: _types_js__WEBPACK_IMPORTED_MODULE_6__/* .funcref */ .S6, limits: { address: 'i32', shared: false, min: count, max: count } };
        const table = this.addTable(type);
        const items = Array.from({ length: this.spaces.func }, (_, index) => index);
        (0,_sections_element_js__WEBPACK_IMPORTED_MODULE_7__/* .writeActive */ ._z)(this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.element), { kind: 'active', table, type, start: 0, form: 'functions', items });
        return table;
    }
    addMemory(limits) {
        (0,_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .writeLimits */ .QB)(this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.memory), limits);
        return this.spaces.memory++;
    }
    addTag(type) {
        (0,_sections_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .writeTagType */ .ui)(this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.tag), type);
        return this.spaces.tag++;
    }
    addExport(name, kind, index) {
        (0,_sections_export_js__WEBPACK_IMPORTED_MODULE_10__/* .writeExport */ .iz)(this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.export), { name, kind, index });
    }
    replaceBodies(bodies) {
        this.bodies = bodies;
        this.append(_module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.code, 0);
    }
    encode(keepCustom) {
        const module = { bytes: this.bytes, sections: this.sections };
        const changes = new Map();
        for (const [id, { count, writer }] of this.added) {
            const [size, old, added] = (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .appendToVector */ .zo)(module, id, count, writer.finish());
            changes.set(id, [size, id === _module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.code ? (this.bodies ?? old) : old, added]);
        }
        return (0,_encode_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeModule */ .T6)(module, changes, keepCustom);
    }
    append(id, items = 1) {
        const section = this.added.get(id) ?? { count: 0, writer: new _writer_js__WEBPACK_IMPORTED_MODULE_11__/* .Writer */ .AU() };
        section.count += items;
        this.added.set(id, section);
        return section.writer;
    }
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findFunctionBodies),
/* harmony export */   j: () => (/* binding */ readLocals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2114);
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8517);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6516);




function findFunctionBodies(module) {
    const section = (0,_module_js__WEBPACK_IMPORTED_MODULE_0__/* .findSection */ .rv)(module, _module_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.code);
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

/***/ 3215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ explainInvalid),
/* harmony export */   Kv: () => (/* binding */ findFault),
/* harmony export */   Uc: () => (/* binding */ findReason)
/* harmony export */ });
/* unused harmony export describeV8 */
/* harmony import */ var _wasm_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4819);
/* harmony import */ var _wasm_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2157);
/* harmony import */ var _wasm_module_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5943);




const proposals = [
    {
        name: 'memory64',
        node: '24',
        isUsed: module => module.memories.some(memory => memory.address === 'i64') ||
            module.tables.some(table => table.limits.address === 'i64'),
        buildExample: example => example.addMemory({ ..._wasm_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLimits */ .cs, address: 'i64' }),
    },
    {
        name: 'multi-memory',
        node: '22',
        isUsed: module => module.memories.length > 1,
        buildExample(example) {
            example.addMemory(_wasm_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLimits */ .cs);
            example.addMemory(_wasm_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLimits */ .cs);
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
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InitializationError */ .D3))
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
    const missing = proposals.find(({ isUsed, buildExample }) => isUsed(module) && !isAccepted(buildExample));
    const remedy = missing
        ? `it uses ${missing.name}, which Node ${missing.node} and newer have`
        : 'expected a module that V8 accepts';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InitializationError */ .D3('invalid-module', `cannot compile the module: ${reason}; ${remedy}`);
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
    const example = _wasm_module_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .ModuleBuilder */ ._.empty();
    build(example);
    return WebAssembly.validate((0,_wasm_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .concatenate */ .u1)(example.encode()));
}
function describeV8(message) {
    return message
        .replace(/^WebAssembly\.\w+\(\): /, '')
        .replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`);
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ freeName)
/* harmony export */ });
function freeName(used) {
    let name = 'wizer';
    while (used.some(other => other.startsWith(name)))
        name += '$';
    return name;
}


/***/ })

};
