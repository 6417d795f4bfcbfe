export const id = 189;
export const ids = [189];
export const modules = {

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ describeIndex),
/* harmony export */   aT: () => (/* binding */ findFunctionNames),
/* harmony export */   n4: () => (/* binding */ findNamed),
/* harmony export */   uD: () => (/* binding */ findNames)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);
/* harmony import */ var _sections_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9455);


function describeIndex(module, kind, index) {
    const name = findNames(module, kind, new Set([index])).get(index);
    const noun = kind === 'func' ? 'function' : kind;
    return name === undefined ? `${noun} ${index}` : `${noun} ${index} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)})`;
}
function findNames(module, kind, indices) {
    const found = new Map();
    for (const { kind: exported, index, name } of module.exports)
        if (exported === kind && indices.has(index) && !found.has(index))
            found.set(index, name);
    return found.size === indices.size ? found : readDebugNames(module, kind, indices, found);
}
function findFunctionNames(module, indices) {
    return readDebugNames(module, 'func', indices, new Map());
}
function readDebugNames(module, kind, indices, found) {
    (0,_sections_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)(module, kind, (index, reader) => {
        if (!indices.has(index) || found.has(index))
            return 'skip';
        found.set(index, reader.name());
        return found.size === indices.size ? 'stop' : 'taken';
    });
    return found;
}
function findNamed(module, kind, names) {
    const found = new Map();
    const lengths = new Set(names.map(name => name.length));
    (0,_sections_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)(module, kind, (index, reader) => {
        if (!lengths.has(reader.peek() ?? 0))
            return 'skip';
        const name = reader.name();
        if (names.includes(name) && !found.has(name))
            found.set(name, index);
        return found.size === names.length ? 'stop' : 'taken';
    });
    return found;
}


/***/ }),

/***/ 9455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ encodeNameSection),
/* harmony export */   aX: () => (/* binding */ parseNameSection),
/* harmony export */   r6: () => (/* binding */ readNames)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(223);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5082);



const nameSubsections = {
    func: 1,
    table: 5,
    memory: 6,
    global: 7,
    element: 8,
    data: 9,
    tag: 11,
};
function findNameSection({ sections }) {
    return sections.find(section => section.id === _layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.custom && section.name === 'name');
}
function* readSubsections({ bytes }, { contents, end }) {
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .m(bytes, contents, end);
    reader.name();
    while (!reader.done) {
        const start = reader.offset;
        const id = reader.u8();
        const size = reader.u32();
        const contents = reader.offset;
        reader.skip(size);
        yield { id, start, contents, end: reader.offset };
    }
}
function readNames(layout, space, take) {
    const section = findNameSection(layout);
    if (!section)
        return;
    try {
        for (const { id, contents, end } of readSubsections(layout, section)) {
            if (id !== nameSubsections[space])
                continue;
            takeNames(new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .m(layout.bytes, contents, end), take);
            return;
        }
    }
    catch { }
}
function takeNames(reader, take) {
    for (let rest = reader.u32(); rest > 0; rest--) {
        const taken = take(reader.u32(), reader);
        if (taken === 'skip')
            reader.skip(reader.u32());
        if (taken === 'stop')
            return;
    }
}
const mostSubsections = 1000;
function parseNameSection(layout) {
    const section = findNameSection(layout);
    if (!section)
        return undefined;
    const { bytes } = layout;
    try {
        const subsections = [];
        for (const subsection of readSubsections(layout, section))
            if (subsections.push(subsection) > mostSubsections)
                return undefined;
        const namesOf = (space) => {
            const names = new Map();
            const found = subsections.find(({ id }) => id === nameSubsections[space]);
            if (!found)
                return names;
            takeNames(new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .m(bytes, found.contents, found.end), (index, reader) => {
                const start = reader.offset;
                reader.skip(reader.u32());
                names.set(index, bytes.subarray(start, reader.offset));
                return 'taken';
            });
            return names;
        };
        return {
            section,
            head: bytes.subarray(section.contents, subsections[0]?.start ?? section.end),
            subsections: subsections.map(({ id, start, end }) => ({ id, bytes: bytes.subarray(start, end) })),
            names: { element: namesOf('element'), data: namesOf('data') },
        };
    }
    catch {
        return undefined;
    }
}
function encodeNameSection({ head, subsections }, replaced) {
    const changes = new Map(Object.entries(replaced).map(([space, names]) => [nameSubsections[space], names]));
    const kept = subsections.filter(({ id }) => !changes.has(id));
    for (const [id, names] of changes) {
        if (names.size === 0)
            continue;
        const next = kept.findIndex(other => other.id > id);
        kept.splice(next < 0 ? kept.length : next, 0, { id, bytes: encodeNames(id, names) });
    }
    return [head, ...kept.map(({ bytes }) => bytes)];
}
function encodeNames(id, names) {
    const sorted = [...names].sort(([one], [other]) => one - other);
    const contents = new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(16 * sorted.length + 8);
    contents.vector(sorted, ([index, name]) => {
        contents.u32(index);
        if (typeof name === 'string')
            contents.name(name);
        else
            contents.bytes(name);
    });
    return new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(contents.size + 8).u8(id).u32(contents.size).bytes(contents.finish()).finish();
}


/***/ }),

/***/ 1900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ checkFeatures),
  a: () => (/* binding */ findSwitchedOff)
});

// EXTERNAL MODULE: ./build/wasm/code/find-instructions.js
var find_instructions = __webpack_require__(6048);
// EXTERNAL MODULE: ./build/wasm/code/function-bodies.js
var function_bodies = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/wasm/code/instruction-table.js
var instruction_table = __webpack_require__(3342);
// EXTERNAL MODULE: ./build/wasm/code/opcodes.js
var code_opcodes = __webpack_require__(9128);
// EXTERNAL MODULE: ./build/wasm/layout.js
var layout = __webpack_require__(223);
// EXTERNAL MODULE: ./build/wasm/types.js
var wasm_types = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
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
    const place = findSwitchedOff(module, switches);
    if (!place)
        return;
    throw new errors/* UnsupportedModuleError */.AO('feature', `cannot accept the module: it uses the proposal ${place.proposal} (${place.what}), which is switched off: ` +
        `allow it with the option \`wasm-${place.proposal}: true\` (at offset 0x${place.offset.toString(16)})`);
}
function findSwitchedOff(module, switches) {
    const off = new Set(instruction_table/* proposals */.K.filter(proposal => !switches[proposal]));
    return off.size === 0 ? undefined : findFirst(module, off);
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


/***/ }),

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ defaultInitFunctions),
/* harmony export */   Wg: () => (/* binding */ listFitting),
/* harmony export */   gU: () => (/* binding */ findInitialization),
/* harmony export */   pq: () => (/* binding */ reactorFunction)
/* harmony export */ });
/* harmony import */ var _wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);
/* harmony import */ var _wasm_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6516);
/* harmony import */ var _doctor_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6630);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);




const defaultInitFunctions = ['wizer.initialize', 'wizer-initialize'];
const reactorFunction = '_initialize';
const listedNames = 12;
const shownType = 100;
function findInitialization(module, requested) {
    const names = requested === undefined ? defaultInitFunctions : [requested];
    const initFunction = names.find(name => module.exports.some(entry => entry.name === name));
    const entry = module.exports.find(entry => entry.name === initFunction);
    if (initFunction === undefined || !entry)
        throw missing(module, names);
    if (entry.kind !== 'func')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsupportedModuleError */ .AO('init-function-kind', `cannot call the init function ${(0,_wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(initFunction)}: found an exported ${entry.kind}, expected a function of type [] -> []`);
    if (!fits(module, entry))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsupportedModuleError */ .AO('init-function-type', `cannot call the init function ${(0,_wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB)(initFunction)}: found the type ${renderTypeOf(module, entry.index)}, expected [] -> []`);
    const reactor = module.exports.find(entry => entry.name === reactorFunction);
    const isReactor = initFunction !== reactorFunction && reactor !== undefined && fits(module, reactor);
    return { initFunction, calls: isReactor ? [reactorFunction, initFunction] : [initFunction] };
}
const initialized = 'the module looks pre-initialized already: take it as the compiler makes it';
function missing(module, names) {
    const fitting = listFitting(module).filter(name => name !== _doctor_program_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFunction */ .aZ && name !== _doctor_program_js__WEBPACK_IMPORTED_MODULE_2__/* .resumeFunction */ .Od);
    const listed = fitting.slice(0, listedNames).map(_wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB).join(', ');
    const rest = fitting.length > listedNames ? ` and ${fitting.length - listedNames} more` : '';
    const runsAll = listFitting(module).includes(_doctor_program_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFunction */ .aZ) ? `: \`${_doctor_program_js__WEBPACK_IMPORTED_MODULE_2__/* .commandFunction */ .aZ}\` runs the whole program` : '';
    const remedy = listed
        ? `name one of the exported functions that would fit by the option \`init-func\`: ${listed}${rest}`
        : `the module exports no function of type [] -> [] that could be named instead${runsAll}`;
    const wanted = names.map(_wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteName */ .AB).join(' or ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsupportedModuleError */ .AO('init-function-missing', `cannot find the init function: found no export ${wanted}, expected a function of type [] -> []; ${(0,_doctor_program_js__WEBPACK_IMPORTED_MODULE_2__/* .looksInitialized */ .PG)(module) ? initialized : remedy}`);
}
function listFitting(module) {
    return module.exports.filter(entry => fits(module, entry)).map(({ name }) => name);
}
function fits(module, { kind, index }) {
    const type = kind === 'func' ? functionType(module, index) : undefined;
    return type !== undefined && type.params.length + type.results.length === 0;
}
function renderTypeOf(module, index) {
    const type = functionType(module, index);
    return type ? (0,_wasm_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_wasm_types_js__WEBPACK_IMPORTED_MODULE_3__/* .renderFunctionType */ .xU)(type.params, type.results), shownType) : 'unknown';
}
function functionType(module, index) {
    const type = module.types[module.functions[index] ?? -1]?.composite;
    return type?.kind === 'func' ? type : undefined;
}


/***/ }),

/***/ 6630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aZ: () => (/* binding */ commandFunction),
  Sc: () => (/* binding */ findExport),
  PG: () => (/* binding */ looksInitialized),
  Lk: () => (/* binding */ readProgram),
  Od: () => (/* binding */ resumeFunction)
});

// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wasm/code/code-reader.js
var code_reader = __webpack_require__(5756);
// EXTERNAL MODULE: ./build/wasm/code/function-bodies.js
var function_bodies = __webpack_require__(5720);
// EXTERNAL MODULE: ./build/wasm/code/opcodes.js
var opcodes = __webpack_require__(9128);
;// CONCATENATED MODULE: ./build/wasm/code/direct-calls.js




const calls = [(0,opcodes/* opcodeOf */.Kx)('call'), (0,opcodes/* opcodeOf */.Kx)('return_call')];
function createDirectCalls(module) {
    let bodies;
    const findBodies = () => {
        bodies ??= (0,function_bodies/* findFunctionBodies */.O)(module);
        return bodies;
    };
    const known = new Map();
    return index => {
        const found = known.get(index) ?? attempt(() => readCalls(module, findBodies(), index));
        known.set(index, found);
        return found;
    };
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* WasmError */.$r)
            return [];
        throw error;
    }
}
function readCalls({ bytes, importedFunctions }, { count, starts, ends }, index) {
    const body = index - importedFunctions;
    if (body < 0 || body >= count)
        return [];
    const found = [];
    const reader = new code_reader/* CodeReader */.t(bytes);
    reader.enter(starts[body], ends[body]);
    while (reader.next())
        if (calls.includes(reader.opcode))
            found.push(reader.first);
    return found;
}

// EXTERNAL MODULE: ./build/wasm/names.js
var names = __webpack_require__(661);
;// CONCATENATED MODULE: ./build/wizer/doctor/program.js


const commandFunction = '_start';
const resumeFunction = 'wizer.resume';
const program_names = {
    constructors: '__wasm_call_ctors',
    destructors: '__wasm_call_dtors',
    registers: ['__cxa_atexit', 'atexit', '__cxa_thread_atexit'],
};
function readProgram(module, initFunction) {
    const named = (0,names/* findNamed */.n4)(module, 'func', [program_names.constructors, program_names.destructors, ...program_names.registers]);
    const callsOf = createDirectCalls(module);
    const constructors = findNamedConstructors(module, named.get(program_names.constructors), callsOf);
    const guessed = constructors === undefined ? guessConstructors(module, initFunction, callsOf) : undefined;
    const destructors = program_names.registers.some(name => named.has(name)) ? named.get(program_names.destructors) : undefined;
    return {
        runsConstructors: index => callsAny(callsOf(index), constructors ?? guessed),
        runsDestructors: index => callsAny(callsOf(index), destructors),
    };
}
function callsAny(calls, wanted) {
    return typeof wanted === 'number' && calls.includes(wanted);
}
function findNamedConstructors(module, named, callsOf) {
    const index = named ?? findExport(module, program_names.constructors)?.index;
    if (index === undefined)
        return undefined;
    const called = new Set(callsOf(index));
    const known = (0,names/* findFunctionNames */.aT)(module, called);
    const areOfLibc = [...called].every(callee => ofLibc.test(known.get(callee) ?? ''));
    return areOfLibc ? 'none' : index;
}
const ofLibc = /^(__wasilibc_|__wasi_|__init_|init_pthread|_initialize|__libc_|__secs_to_|__dlmalloc|emscripten_stack_)/;
function guessConstructors(module, initFunction, callsOf) {
    const start = findExport(module, commandFunction);
    if (!start)
        return undefined;
    const calls = callsOf(start.index);
    const main = calls.findIndex(index => hasResults(module, index, 1));
    const isBetween = main > 0 && hasResults(module, calls[main - 1], 0) && hasResults(module, calls[main + 1], 0);
    const found = isBetween ? calls[main - 1] : calls[0] === callsOf(initFunction)[0] ? calls[0] : undefined;
    const isDefined = found !== undefined && found >= module.importedFunctions && hasResults(module, found, 0);
    return isDefined && callsOf(found).length > 0 ? found : undefined;
}
function hasResults({ types, functions }, index, count) {
    const type = types[functions[index ?? -1] ?? -1]?.composite;
    return type?.kind === 'func' && type.params.length === 0 && type.results.length === count;
}
function findExport({ exports }, name) {
    return exports.find(entry => entry.kind === 'func' && entry.name === name);
}
const spellings = (verb) => [
    `wizer_exported_${verb}_`,
    ...['wizer.', 'wizer-', 'wizer_', '__wizer_'].flatMap(start => [start + verb, `${start}${verb}.command_export`]),
];
const initNames = spellings('initialize');
const resumeNames = spellings('resume');
function looksInitialized(module) {
    const named = (0,names/* findNamed */.n4)(module, 'func', [...initNames, ...resumeNames]);
    const exported = new Map(module.exports.flatMap(({ kind, index, name }) => (kind === 'func' ? [[index, name]] : [])));
    const isHidden = initNames.some(name => named.has(name) && !exported.has(named.get(name)));
    const isRenamed = resumeNames.some(name => exported.get(named.get(name) ?? -1) === commandFunction);
    return isRenamed || (isHidden && !initNames.some(name => exported.has(named.get(name) ?? -1)));
}


/***/ }),

/***/ 30:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isWasi),
/* harmony export */   r: () => (/* binding */ isAbort)
/* harmony export */ });
function isWasi(module) {
    return module === 'wasi_snapshot_preview1' || module === 'wasi_unstable';
}
function isAbort({ types }, entry) {
    if (entry.kind !== 'func' || entry.module !== 'env' || entry.name !== 'abort')
        return false;
    const type = types[entry.type]?.composite;
    return type?.kind === 'func' && type.results.length === 0 && type.params.join() === 'i32,i32,i32,i32';
}


/***/ }),

/***/ 7189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wizenInto: () => (/* binding */ wizenInto),
  wizenModule: () => (/* binding */ wizenModule)
});

// EXTERNAL MODULE: ./build/wasm/encode.js
var encode = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/wasm/module.js
var wasm_module = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/wasm/text.js
var wasm_text = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wizer/errors.js
var wizer_errors = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/wizer/check/features.js + 1 modules
var features = __webpack_require__(1900);
;// CONCATENATED MODULE: ./build/wizer/check/check-module.js



function checkModule(module, switches) {
    for (const entry of module.imports) {
        const refusal = refusals[entry.kind];
        if (refusal)
            throw new wizer_errors/* UnsupportedModuleError */.AO(refusal.code, `cannot pre-initialize a module that imports a ${entry.kind}: found the import ${(0,errors/* quoteName */.AB)(entry.module)} ${(0,errors/* quoteName */.AB)(entry.name)}, ` +
                `expected ${refusal.remedy} (at offset 0x${entry.offset.toString(16)})`);
    }
    (0,features/* checkFeatures */.Y)(module, switches);
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

// EXTERNAL MODULE: ./build/wizer/check/init-function.js
var init_function = __webpack_require__(336);
// EXTERNAL MODULE: ./build/wizer/check/invalid-module.js
var invalid_module = __webpack_require__(3215);
// EXTERNAL MODULE: ./build/wizer/deadline.js
var deadline = __webpack_require__(628);
;// CONCATENATED MODULE: ./build/wasm/evaluate.js
const known = new WeakMap();
function evaluate({ globals }, expression) {
    const values = known.get(globals) ?? evaluateGlobals(globals);
    known.set(globals, values);
    return evaluateWith(values, expression);
}
function asAddress(value) {
    if (value?.kind === 'i32')
        return value.value >>> 0;
    return value?.kind === 'i64' ? Number(BigInt.asUintN(64, value.value)) : undefined;
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

;// CONCATENATED MODULE: ./build/wizer/doctor/find-changes.js

function hasChanged(module, { globals, tables, memories, droppedData, droppedElements }) {
    if (globals.size + tables.size > 0)
        return true;
    const passive = module.data.filter(({ mode }) => mode === 'passive').length;
    if (passive > 0 && droppedData.size + droppedElements.size > 0)
        return true;
    return memories.some((memory, index) => hasMemoryChanged(module, memory, index));
}
function hasMemoryChanged(module, memory, index) {
    if (memory.pages !== module.memories[index].min)
        return true;
    const placed = [];
    for (const segment of module.data) {
        if (segment.mode !== 'active' || segment.memory !== index || segment.size === 0)
            continue;
        const start = asAddress(evaluate(module, segment.offset));
        if (start === undefined)
            return true;
        const bytes = module.bytes.subarray(segment.end - segment.size, segment.end);
        placed.push({ start, end: start + segment.size, bytes });
    }
    placed.sort((one, other) => one.start - other.start);
    return isBeyond(memory, placed) || placed.some(segment => differs(memory.bytes, segment));
}
function isBeyond({ bytes, ranges }, placed) {
    let next = 0;
    for (let range = 0; range < ranges.count; range++) {
        let at = ranges.starts[range];
        const end = ranges.ends[range];
        while (at < end) {
            while (next < placed.length && placed[next].end <= at)
                next++;
            const segment = placed[next];
            const gapEnd = Math.min(end, segment?.start ?? end);
            for (; at < gapEnd; at++)
                if (bytes[at] !== 0)
                    return true;
            if (segment && at < end)
                at = Math.min(end, segment.end);
        }
    }
    return placed.some((segment, index) => index > 0 && segment.start < placed[index - 1].end);
}
function differs(memory, { start, bytes }) {
    for (let at = 0; at < bytes.length; at++)
        if (memory[start + at] !== bytes[at])
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/wizer/doctor/program.js + 1 modules
var doctor_program = __webpack_require__(6630);
;// CONCATENATED MODULE: ./build/wizer/doctor/find-findings.js



const finding = (id, message) => ({ id, message: (0,errors/* toLine */.S5)(message) });
function findInModule({ module, initFunction, exports }) {
    const init = (0,doctor_program/* findExport */.Sc)(module, initFunction);
    if (!init)
        return [];
    const program = (0,doctor_program/* readProgram */.Lk)(module, init.index);
    const functions = exports.filter(({ kind }) => kind === 'func');
    const start = (0,doctor_program/* findExport */.Sc)(module, doctor_program/* commandFunction */.aZ);
    const resume = (0,doctor_program/* findExport */.Sc)(module, doctor_program/* resumeFunction */.Od);
    const again = functions.find(({ index }) => index !== resume?.index && program.runsConstructors(index));
    const goesOn = start !== undefined && resume !== undefined && start.index !== resume.index;
    const restart = goesOn ? functions.find(({ index }) => index === start.index) : undefined;
    const isMain = initFunction === doctor_program/* commandFunction */.aZ;
    return [
        ...(again || restart ? [startRunsAgain(again?.name, restart?.name)] : []),
        ...(isMain ? [mainEnded] : program.runsDestructors(init.index) ? [destructorsRan(initFunction)] : []),
        ...((0,doctor_program/* looksInitialized */.PG)(module) ? [alreadyInitialized] : []),
    ];
}
function startRunsAgain(runs, restart) {
    const found = runs
        ? `${(0,errors/* quoteName */.AB)(runs)} of the output runs the constructors again, which overwrite what the initialization left`
        : restart === doctor_program/* commandFunction */.aZ
            ? `the output exports \`${doctor_program/* commandFunction */.aZ}\`, which sets up again, beside \`${doctor_program/* resumeFunction */.Od}\`, which goes on from the snapshot`
            : `${(0,errors/* quoteName */.AB)(restart ?? '')} of the output is what was \`${doctor_program/* commandFunction */.aZ}\`, which sets up again`;
    const expected = restart
        ? `the option \`rename-funcs: ${doctor_program/* commandFunction */.aZ}=${doctor_program/* resumeFunction */.Od}\``
        : 'an export that only goes on, such as `wizer.resume` of `include/wizer.h`';
    return finding('start-runs-again', `${found}: expected ${expected}`);
}
const mainEnded = finding('main-ended', `the initialization ran \`${doctor_program/* commandFunction */.aZ}\`, so the output starts where \`main\` has returned: expected an init function that only sets up (the option \`init-func\`)`);
const destructorsRan = (initFunction) => finding('destructors-ran', `${(0,errors/* quoteName */.AB)(initFunction)} ends with the destructors, so the output starts with objects that are destroyed: expected an init function without them, such as that of \`include/wizer.h\``);
const alreadyInitialized = finding('already-initialized', 'the module looks pre-initialized already, since its init function is there but is no export: expected the module as the compiler makes it');
function findInRun(module, facts) {
    return [
        ...(hasChanged(module, facts.snapshot) ? [] : [nothingChanged]),
        ...findOpenFiles(facts.openFiles),
        ...(facts.isDeterministic ? [] : findObserved(facts.observed)),
        ...findRefused(facts.refusedWrites),
        ...(facts.unread === undefined ? [] : [codeKept(facts.unread)]),
        ...findUncleared(facts.snapshot),
    ];
}
const codeKept = (found) => finding('init-code-kept', `cannot leave out the code of the initialization (the option \`drop-init-code\`): found ${found}, expected code that this version can read; the output has all of its code`);
const nothingChanged = finding('nothing-changed', 'the initialization changed no memory, global or table: expected work whose results stay in memory');
function findObserved({ random, clock, writes }) {
    const seen = [
        ...(random > 0 ? ['random numbers'] : []),
        ...(clock > 0 ? ['the clock'] : []),
        ...(writes > 0 ? ['directories that it could write to'] : []),
    ];
    if (seen.length === 0)
        return [];
    const message = `the initialization observed ${listWords(seen)}: every instance of the output starts from what it saw; the option \`deterministic\` makes the output reproducible`;
    return [finding('observed-host', message)];
}
function findOpenFiles(paths) {
    if (paths.length === 0)
        return [];
    const message = `the module kept ${listPaths(paths)} open, which is not open in an instance of the output: expected files to be closed before the initialization ends`;
    return [finding('open-files', message)];
}
function findRefused(paths) {
    if (paths.length === 0)
        return [];
    const message = `the module could not write to ${listPaths(paths)}: directories are read-only here, expected the option \`writable-dirs: true\` where it has to`;
    return [finding('write-refused', message)];
}
function findUncleared({ clearedStack }) {
    if (clearedStack === undefined || clearedStack.kind === 'cleared')
        return [];
    const reason = clearedStack.kind === 'elsewhere'
        ? 'the stack pointer points to no place in the C stack: expected an init function that leaves it there'
        : 'nothing says where the C stack lies: expected a global named `__stack_pointer` in the name section, and data behind the stack (`-Wl,--stack-first`) or an exported `__data_end`';
    return [finding('stack-unknown', `the option \`clear-stack\` cleared nothing, because ${reason}`)];
}
const worth = { milliseconds: 1, bytes: 256 * 1024 };
function findUseless({ bytesBefore, bytesAfter, times, startUp }) {
    const first = times.instantiate + times.initialize;
    const saved = startUp ? startUp.before.least - startUp.after.least : first;
    const most = startUp ? saved + startUp.before.spread : first;
    const added = bytesAfter - bytesBefore;
    if (most >= worth.milliseconds || added < worth.bytes)
        return [];
    const message = `the output is ${Math.round(added / 1024)} KiB larger, and starts ${Math.max(0, saved).toFixed(1)} ms faster: expected more work in the initialization, or less left in memory`;
    return [finding('not-worth-it', message)];
}
const named = { paths: 3, characters: 100 };
function listPaths(paths) {
    const different = [...new Set(paths)];
    const shown = different
        .slice(0, named.paths)
        .map(path => `\`${(0,errors/* shorten */.ml)((0,errors/* toLine */.S5)(path).replaceAll('`', '\\u{60}'), named.characters)}\``);
    const rest = different.length - shown.length;
    return listWords(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function listWords(words) {
    return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}

;// CONCATENATED MODULE: ./build/wizer/regions/non-zero.js
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

;// CONCATENATED MODULE: ./build/wizer/regions/count-bytes.js

function countRegions(regions, memory, placed) {
    let segment = 0;
    const countIn = countInRanges(memory);
    return regions.map(({ name, start, end }) => {
        const nonZero = countIn(start, end);
        let [before, changed, lost] = [0, 0, 0];
        while (segment < placed.length && placed[segment].start < end) {
            const { upTo, old } = readOverlapping(placed, segment);
            const found = compare(old, memory.bytes, placed[segment].start);
            before += found.before;
            changed += found.changed;
            lost += found.lost;
            segment = upTo;
        }
        return { name, start, end, before, changed, added: nonZero - (before - lost), nonZero };
    });
}
function countInRanges({ bytes, ranges: { count, starts, ends } }) {
    let range = 0;
    return (start, end) => {
        let sum = 0;
        while (range < count && ends[range] <= start)
            range++;
        for (let at = range; at < count && starts[at] < end; at++)
            sum += countNonZero(bytes, Math.max(start, starts[at]), Math.min(end, ends[at]));
        return sum;
    };
}
function readOverlapping(placed, from) {
    const { start, bytes } = placed[from];
    let end = placed[from].end;
    let upTo = from + 1;
    for (; upTo < placed.length && placed[upTo].start < end; upTo++)
        end = Math.max(end, placed[upTo].end);
    if (upTo === from + 1)
        return { old: bytes, upTo };
    const old = new Uint8Array(end - start);
    const inOrder = placed.slice(from, upTo).sort((one, other) => one.index - other.index);
    for (const segment of inOrder)
        old.set(segment.bytes, segment.start - start);
    return { old, upTo };
}
function compare(old, bytes, start) {
    let [before, changed, lost] = [0, 0, 0];
    for (let at = 0; at < old.length; at++) {
        const was = old[at];
        if (was === 0)
            continue;
        before++;
        const is = bytes[start + at];
        if (is !== was) {
            changed++;
            if (is === 0)
                lost++;
        }
    }
    return { before, changed, lost };
}

// EXTERNAL MODULE: ./build/wasm/names.js
var wasm_names = __webpack_require__(661);
// EXTERNAL MODULE: ./build/wasm/types.js
var types = __webpack_require__(6516);
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
        const start = asAddress(evaluate(module, segment.offset));
        const items = findItems(module, segment);
        if (!items || start === undefined)
            return undefined;
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

;// CONCATENATED MODULE: ./build/wizer/regions/limit-name.js

const mostCharacters = 200;
function limitName(name) {
    return (0,errors/* shorten */.ml)((0,errors/* toLine */.S5)(name), mostCharacters);
}

;// CONCATENATED MODULE: ./build/wizer/regions/describe-changes.js





const mostDescribed = 100;
function describeGlobals(module, { globals }) {
    const shown = [...globals].slice(0, mostDescribed);
    const nameOf = createNames(module, 'global', shown);
    return shown.map(([index, after]) => {
        const { type, init } = module.globals[index];
        const before = evaluate(module, init);
        return {
            index,
            name: nameOf(index),
            type: (0,types/* renderType */.LV)(type),
            before: before ? (0,types/* renderValue */.AI)(before) : null,
            after: (0,types/* renderValue */.AI)(after),
        };
    });
}
function describeTables(module, { tables }) {
    const shown = [...tables].slice(0, mostDescribed);
    const nameOf = createNames(module, 'table', shown);
    const segments = groupByTable(module);
    return shown.map(([index, entries]) => ({
        index,
        name: nameOf(index),
        before: Number(module.tables[index].limits.min),
        after: entries.length,
        changed: countChanged(findInitialEntries(module, index, segments.get(index) ?? []), entries),
    }));
}
function countChanged(old, entries) {
    if (!old)
        return null;
    return entries.reduce((sum, entry, position) => {
        const was = old[position];
        return was && isSameValue(was, entry) ? sum : sum + 1;
    }, 0);
}
function createNames(module, kind, shown) {
    const names = (0,wasm_names/* findNames */.uD)(module, kind, new Set(shown.map(([index]) => index)));
    return (index) => {
        const name = names.get(index);
        return name === undefined ? null : limitName(name);
    };
}

;// CONCATENATED MODULE: ./build/wizer/regions/find-region.js
function findRegion(regions, range) {
    let [most, name] = [0, undefined];
    for (const region of regions) {
        const held = Math.min(region.end, range.end) - Math.max(region.start, range.start);
        if (held > most)
            [most, name] = [held, region.name];
    }
    return name;
}

// EXTERNAL MODULE: ./build/wasm/limits.js
var wasm_limits = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/wizer/regions/data-pieces.js
const padding = 64;
const mostPieces = 25;
const zeros = 4096;
function makePieces(segments, names, borders) {
    const whole = segments.map(({ index, start, end }) => {
        const name = names.get(index);
        return { name: name ?? `data ${index}`, family: name === undefined ? unnamed : familyOf(name), start, end };
    });
    const apart = joinWhere(whole, (piece, next) => next.start < piece.end);
    const isFree = (start, end) => !borders.some(border => start <= border && border <= end);
    const padded = apart.map((piece, index) => {
        const end = apart[index + 1]?.start ?? piece.end;
        return end > piece.end && end - piece.end <= padding && isFree(piece.end, end) ? { ...piece, end } : piece;
    });
    if (padded.length <= mostPieces)
        return padded;
    const gaps = padded.slice(1).flatMap((next, index) => {
        const { family, end } = padded[index];
        const size = next.start - end;
        const isKin = family === next.family && size <= zeros;
        return size === 0 || isFree(end, next.start) ? [{ index, size, isKin }] : [];
    });
    gaps.sort((one, other) => Number(other.isKin) - Number(one.isKin) || one.size - other.size || one.index - other.index);
    const tooMany = padded.length - mostPieces;
    const closed = new Set(gaps.filter(({ isKin }, rank) => isKin || rank < tooMany).map(({ index }) => index));
    return joinWhere(padded, (_piece, _next, index) => closed.has(index));
}
const unnamed = 'data';
function familyOf(name) {
    return /^\.?[^.]+/.exec(name)?.[0] ?? name;
}
function joinWhere(pieces, joins) {
    const joined = [];
    for (const [index, next] of pieces.entries()) {
        const piece = joined.at(-1);
        if (!piece || !joins(piece, next, index - 1))
            joined.push(next);
        else
            joined[joined.length - 1] = joinTwo(piece, next);
    }
    return joined;
}
function joinTwo(one, other) {
    const family = one.family === other.family ? one.family : unnamed;
    const name = one.name === other.name ? one.name : family;
    return { name, family, start: one.start, end: Math.max(one.end, other.end) };
}

;// CONCATENATED MODULE: ./build/wizer/regions/find-stack.js
function findStack(symbols, placed, hasPassive) {
    const { stackHigh: end, stackLow, dataEnd } = symbols;
    if (end === undefined)
        return undefined;
    const start = stackLow ?? (isBelowData(end, symbols, placed, hasPassive) ? 0 : dataEnd);
    if (start === undefined || start >= end)
        return undefined;
    const holdsData = placed.some(segment => segment.start < end && segment.end > start);
    return holdsData ? undefined : { start, end };
}
function isBelowData(end, { dataEnd, heapBase }, placed, hasPassive) {
    const isBelowAll = placed.every(segment => segment.start >= end);
    if (dataEnd !== undefined)
        return isBelowAll && dataEnd > end;
    const isBelowHeap = heapBase !== undefined && heapBase <= end;
    return placed.length > 0 && isBelowAll && !hasPassive && !isBelowHeap;
}

;// CONCATENATED MODULE: ./build/wizer/regions/linker-symbols.js


const symbols = ['__stack_pointer', '__stack_low', '__stack_high', '__data_end', '__heap_base'];
const prefixes = ['', '~lib/memory/'];
const spellings = prefixes.flatMap(prefix => symbols.map(symbol => `${prefix}${symbol}`));
function findLinkerSymbols(module) {
    const exported = new Map();
    for (const { kind, name, index } of module.exports)
        if (kind === 'global')
            exported.set(name, index);
    const named = (0,wasm_names/* findNamed */.n4)(module, 'global', spellings);
    const indexOf = (symbol) => exported.get(symbol) ?? named.get(symbol) ?? named.get(`~lib/memory/${symbol}`);
    const initOf = (index) => {
        const global = module.globals[index ?? -1];
        return global && asAddress(evaluate(module, global.init));
    };
    const addressOf = (symbol) => {
        const index = indexOf(symbol);
        return module.globals[index ?? -1]?.mutable === false ? initOf(index) : undefined;
    };
    const pointer = indexOf('__stack_pointer');
    const stackPointer = module.globals[pointer ?? -1]?.mutable ? pointer : undefined;
    return {
        stackPointer,
        stackHigh: addressOf('__stack_high') ?? initOf(stackPointer),
        stackLow: addressOf('__stack_low'),
        dataEnd: addressOf('__data_end'),
        heapBase: addressOf('__heap_base'),
    };
}

// EXTERNAL MODULE: ./build/wasm/sections/name.js
var sections_name = __webpack_require__(9455);
;// CONCATENATED MODULE: ./build/wizer/regions/placed-data.js



function placeData(module) {
    const placed = module.memories.map(() => []);
    for (const [index, segment] of module.data.entries()) {
        if (segment.mode !== 'active' || segment.size === 0)
            continue;
        const start = asAddress(evaluate(module, segment.offset));
        if (start === undefined)
            continue;
        const bytes = module.bytes.subarray(segment.end - segment.size, segment.end);
        placed[segment.memory]?.push({ index, start, end: start + segment.size, bytes });
    }
    for (const segments of placed)
        segments.sort((one, other) => one.start - other.start || one.index - other.index);
    return placed;
}
function findSegmentNames(module) {
    const names = new Map();
    (0,sections_name/* readNames */.r6)(module, 'data', (index, reader) => {
        if (index >= module.data.length)
            return 'skip';
        const name = reader.name();
        if (name !== '')
            names.set(index, limitName(name));
        return 'taken';
    });
    return names;
}

;// CONCATENATED MODULE: ./build/wizer/regions/lay-out.js





function findLayout(module) {
    const symbols = findLinkerSymbols(module);
    const placed = placeData(module);
    const hasPassive = module.data.some(({ mode }) => mode === 'passive');
    return { symbols, placed, stack: findStack(symbols, placed[0] ?? [], hasPassive) };
}
function layOutRegions(module, { symbols, placed, stack }, memories) {
    const names = module.data.length === 1 ? new Map([[0, 'data']]) : new Map();
    for (const [index, name] of findSegmentNames(module))
        names.set(index, name);
    return memories.map((memory, index) => {
        const segments = placed[index];
        const zones = index === 0 ? findZones(symbols, stack, segments) : {};
        const grown = Number(module.memories[index].min) * wasm_limits/* pageSize */.T0;
        return layOutMemory(memory, segments, names, { grown, ...zones });
    });
}
function findZones({ stackHigh, heapBase }, stack, segments) {
    const dataEnd = endOf(segments);
    const isBehind = stackHigh !== undefined && stackHigh > dataEnd;
    if (stack)
        return { stack, heap: heapBase ?? (isBehind && stack.start > 0 ? stack.end : undefined) };
    if (!isBehind)
        return { heap: heapBase };
    return { mixed: { start: dataEnd, end: stackHigh }, heap: heapBase ?? (dataEnd > 0 ? stackHigh : undefined) };
}
function endOf(segments) {
    return segments.reduce((last, { end }) => Math.max(last, end), 0);
}
function layOutMemory({ bytes: { length }, ranges }, segments, names, { stack, mixed, heap: named, grown }) {
    const heap = named ?? grown;
    const borders = [stack?.start, stack?.end, mixed?.end, heap].filter(border => border !== undefined);
    const pieces = makePieces(segments, names, borders);
    const first = Math.min(segments[0]?.start ?? 0, stack?.start ?? Number.POSITIVE_INFINITY);
    const isTouched = ranges.count > 0 && ranges.starts[0] < first;
    const nameAt = (address) => {
        if (stack && isIn(address, stack))
            return 'stack';
        if (address >= heap)
            return 'heap';
        if (mixed && isIn(address, mixed))
            return mixedName;
        if (address < first)
            return isTouched ? mixedName : 'unused';
        return 'bss';
    };
    const regions = [];
    const fill = (start, end) => {
        const starts = [
            start,
            ...borders.filter(border => start < border && border < end).sort((one, other) => one - other),
        ];
        for (const [index, from] of starts.entries()) {
            const to = starts[index + 1] ?? end;
            const name = nameAt(from);
            const last = regions.at(-1);
            if (from === to)
                continue;
            if (last?.name === name && index > 0)
                regions[regions.length - 1] = { ...last, end: to };
            else
                regions.push({ name, start: from, end: to });
        }
    };
    let at = 0;
    for (const piece of pieces) {
        fill(at, piece.start);
        regions.push({ name: piece.name, start: piece.start, end: piece.end });
        at = piece.end;
    }
    fill(at, length);
    return regions;
}
const mixedName = 'bss or stack';
function isIn(address, { start, end }) {
    return start <= address && address < end;
}

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

// EXTERNAL MODULE: ./build/wasm/sections/data.js
var data = __webpack_require__(7040);
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








function describeModule(made, times, startUp) {
    const { module, initFunction, snapshot, observed, refusedWrites } = made;
    const { clearedStack } = snapshot;
    const isMeasured = startUp !== null;
    return {
        ...sizesOf(made),
        initFunction,
        globals: snapshot.globals.size,
        tables: snapshot.tables.size,
        changedGlobals: isMeasured ? describeGlobals(module, snapshot) : [],
        changedTables: isMeasured ? describeTables(module, snapshot) : [],
        memories: describeMemories(module, snapshot, isMeasured),
        segments: snapshot.segments.length,
        dropped: made.dropped,
        clearedStack: clearedStack?.kind === 'cleared' ? clearedStack.bytes : null,
        observed,
        refusedWrites,
        findings: listFindings(made, times, startUp),
        times,
        startUp,
    };
}
function listFindings(made, times, startUp) {
    return [...made.findings, ...findUseless({ ...sizesOf(made), times, startUp })];
}
function sizesOf({ module, parts }) {
    return { bytesBefore: module.bytes.length, bytesAfter: (0,encode/* sizeOfParts */.hq)(parts) };
}
function describeMemories(module, snapshot, isMeasured) {
    const { memories } = snapshot;
    const layout = isMeasured ? findLayout(module) : undefined;
    const laidOut = layout && layOutRegions(module, layout, memories);
    const segmentsOf = memories.map(() => []);
    for (const segment of snapshot.segments)
        segmentsOf[segment.memory].push(segment);
    return memories.map((memory, index) => {
        const segments = segmentsOf[index];
        const regions = laidOut?.[index];
        return {
            pages: Number(memory.pages),
            dataBytes: segments.reduce((sum, { start, end }) => sum + end - start, 0),
            segments: segments.length,
            copyOnWrite: isCopyOnWrite(segments),
            map: isMeasured ? drawMemoryMap(memory) : null,
            regions: regions ? countRegions(regions, memory, layout?.placed[index] ?? []) : [],
            largest: regions ? findLargest(segments, regions) : [],
        };
    });
}
const mostRanges = 10;
function findLargest(segments, regions) {
    const sizeOf = ({ start, end }) => end - start;
    const largest = segments.toSorted((one, other) => sizeOf(other) - sizeOf(one) || one.start - other.start);
    return largest
        .slice(0, mostRanges)
        .map(({ start, end }) => ({ start, end, region: findRegion(regions, { start, end }) ?? '' }));
}

// EXTERNAL MODULE: ./build/wizer/doctor/judge.js
var judge = __webpack_require__(1099);
// EXTERNAL MODULE: ./build/wasm/code/function-bodies.js
var function_bodies = __webpack_require__(5720);
;// CONCATENATED MODULE: ./build/wasm/code/original-offsets.js

function findOriginalOffsets(module, copy, replacements, offsets) {
    const original = (0,function_bodies/* findFunctionBodies */.O)(module);
    const rewritten = (0,function_bodies/* findFunctionBodies */.O)(copy);
    const sought = offsets.map(offset => findInBody(original, rewritten, offset));
    for (const { start, end, code } of replacements)
        for (const instruction of sought) {
            if (!instruction || start < instruction.bodyStart || start >= instruction.bodyEnd)
                continue;
            if (instruction.offset >= start + code.length)
                instruction.offset -= code.length - (end - start);
            else if (instruction.offset > start)
                instruction.offset = start;
        }
    return sought.map(instruction => instruction?.offset);
}
function findInBody(original, rewritten, offset) {
    const body = rewritten.ends.findIndex(end => offset < end);
    const bodyStart = original.starts[body];
    const bodyEnd = original.ends[body];
    const start = rewritten.starts[body];
    if (bodyStart === undefined || bodyEnd === undefined || start === undefined || offset < start)
        return undefined;
    return { bodyStart, bodyEnd, offset: bodyStart + offset - start };
}

// EXTERNAL MODULE: ./build/wasm/layout.js
var wasm_layout = __webpack_require__(223);
// EXTERNAL MODULE: ./build/wasm/module-builder.js
var module_builder = __webpack_require__(9439);
// EXTERNAL MODULE: ./build/wasm/code/code-builder.js
var code_builder = __webpack_require__(6088);
// EXTERNAL MODULE: ./build/wasm/code/find-instructions.js
var find_instructions = __webpack_require__(6048);
// EXTERNAL MODULE: ./build/wasm/code/opcodes.js
var opcodes = __webpack_require__(9128);
// EXTERNAL MODULE: ./build/wasm/code/replace-in-bodies.js
var replace_in_bodies = __webpack_require__(1172);
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
    const changes = planChanges(module, options);
    const codes = new Map();
    const bodies = (0,replace_in_bodies/* replaceInBodies */.A)(module, findReplacements(module, changes, options, codeEncoder(changes, copy, codes)));
    if (!bodies)
        return undefined;
    copy.replaceBodies(bodies);
    const codeOf = (opcode) => codes.get(opcode);
    return { [Symbol.iterator]: () => findReplacements(module, changes, options, codeOf) };
}
function* findReplacements(module, changes, options, codeOf) {
    const matches = (instruction) => changes.get(instruction.opcode)?.isMeant?.(instruction) ?? true;
    const query = { opcodes: new Set(changes.keys()), matches, isRare: !options.nans };
    for (const { opcode, start, offset } of (0,find_instructions/* findInstructions */.p)(module, query)) {
        const stays = changes.get(opcode)?.plain === 'itself';
        yield { start: stays ? offset : start, end: offset, code: codeOf(opcode) };
    }
}
function codeEncoder(changes, copy, codes) {
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
            changes.set((0,opcodes/* opcodeOf */.Kx)(name), { plain: (0,opcodes/* opcodeOf */.Kx)('unreachable'), calls: [], isMeant });
        }
    if (relaxed)
        for (const [name, meaning] of Object.entries(relaxedMeanings)) {
            const plain = 'plain' in meaning ? (0,opcodes/* opcodeOf */.Kx)(meaning.plain) : undefined;
            changes.set((0,opcodes/* opcodeOf */.Kx)(name), { plain, calls: 'helper' in meaning ? [meaning.helper] : [] });
        }
    if (nans)
        for (const [helper, names] of nanMakers)
            for (const opcode of names.map(opcodes/* opcodeOf */.Kx)) {
                const { plain, calls } = changes.get(opcode) ?? { plain: 'itself', calls: [] };
                changes.set(opcode, { plain, calls: [...calls, helper] });
            }
    return changes;
}

// EXTERNAL MODULE: ./build/wizer/instrument/defer-start.js
var defer_start = __webpack_require__(1347);
// EXTERNAL MODULE: ./build/wizer/instrument/free-name.js
var free_name = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/wizer/instrument/probes.js




function addProbes(module, copy, prefix) {
    if (!(0,wasm_layout/* findSection */.rv)(module, wasm_layout/* sectionIds */.uT.code))
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
        const table = tables.get((0,types/* renderType */.LV)(element)) ?? copy.addTable({ element, limits: wasm_limits/* emptyLimits */.cs });
        tables.set((0,types/* renderType */.LV)(element), table);
        add('element', segment, code => code.i32Const(0).i32Const(items.length).i32Const(0).add('table.init', segment, table));
    });
}

;// CONCATENATED MODULE: ./build/wizer/instrument/readers.js





const globalSlot = 16;
const globalsPerFunction = 100_000;
function buildGlobalReader(module) {
    const globals = module.globals.flatMap(({ type, mutable }, index) => mutable && (!(0,types/* isRefType */.eB)(type) || isOpaque(type)) ? [{ type, mutable, index }] : []);
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
            holds: (0,types/* isRefType */.eB)(type) ? 'is-null' : type,
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

// EXTERNAL MODULE: ./build/wizer/known-imports.js
var known_imports = __webpack_require__(30);
;// CONCATENATED MODULE: ./build/wizer/instrument/stubs.js




function buildStubs(module) {
    const stubs = [];
    const builder = module_builder/* ModuleBuilder */._.withTypesOf(module);
    const called = builder.addImport('host', 'called', { kind: 'func', type: builder.addType(['i32'], []) });
    const abortParams = Array.from({ length: 5 }, () => 'i32');
    const aborted = builder.addImport('host', 'aborted', { kind: 'func', type: builder.addType(abortParams, []) });
    module.imports.forEach((entry, index) => {
        if (entry.kind !== 'func' && entry.kind !== 'tag')
            return;
        const name = String(index);
        const givesUp = (0,known_imports/* isAbort */.r)(module, entry);
        const body = () => (0,code_builder/* functionBody */.D)(code => {
            code.i32Const(index);
            if (givesUp)
                for (let local = 0; local < 4; local++)
                    code.add('local.get', local);
            code.add('call', givesUp ? aborted : called).add('unreachable');
        });
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
    const copy = module_builder/* ModuleBuilder */._.copyOf(module, [wasm_layout/* sectionIds */.uT.start, wasm_layout/* sectionIds */.uT.memory]);
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
    const replacements = normalizeCode(module, copy, options);
    const parts = copy.encode(section => section.name === 'name');
    const bytes = (0,encode/* concatenate */.u1)(parts);
    return {
        bytes,
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
        findInputOffsets: replacements
            ? offsets => findOriginalOffsets(module, (0,wasm_layout/* readLayout */.T4)(bytes), replacements, offsets)
            : shiftOffsets(findCodeShift(module, parts)),
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
    return module.globals.flatMap(({ type }, index) => ((0,types/* isRefType */.eB)(type) && !isOpaque(type) ? [index] : []));
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
function shiftOffsets(shift) {
    return offsets => offsets.map(offset => offset - shift);
}
function findCodeShift(module, parts) {
    const code = (0,wasm_layout/* findSection */.rv)(module, wasm_layout/* sectionIds */.uT.code);
    return code ? ((0,encode/* findShift */.qz)(parts, module.bytes, code.end - 1) ?? 0) : 0;
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/exports.js


function planExports(exports, { initFunction, calls }, { keepInitFunc, renames }, onMissing) {
    const removed = new Set(calls.filter(name => !(keepInitFunc && name === initFunction)));
    const kept = exports.filter(entry => !removed.has(entry.name));
    const names = new Set(kept.map(entry => entry.name));
    for (const [source, destination] of renames) {
        if (names.has(source))
            continue;
        const found = removed.has(source)
            ? 'that export goes once it has been called (the option `keep-init-func` keeps the init function)'
            : `the module does not export ${(0,errors/* quoteName */.AB)(source)}`;
        const sentence = `cannot rename ${(0,errors/* quoteName */.AB)(source)} to ${(0,errors/* quoteName */.AB)(destination)}: ${found}`;
        if (!onMissing)
            throw new wizer_errors/* UnsupportedModuleError */.AO('rename-source-missing', `${sentence}, expected the name of an export that the output has`);
        const isLost = names.has(destination);
        onMissing(isLost ? `${sentence}; the output has no ${(0,errors/* quoteName */.AB)(destination)} any more` : sentence);
    }
    const overwritten = new Set(renames.values());
    return kept
        .filter(entry => renames.has(entry.name) || !overwritten.has(entry.name))
        .map(entry => ({ ...entry, name: renames.get(entry.name) ?? entry.name }));
}

// EXTERNAL MODULE: ./build/wasm/writer.js
var writer = __webpack_require__(5082);
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
    return [head, repeat(encodeStub(), count - 1)];
}
function encodeStub() {
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
var sections_export = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/wasm/sections/global.js
var global = __webpack_require__(3143);
// EXTERNAL MODULE: ./build/wasm/sections/memory.js
var memory = __webpack_require__(595);
;// CONCATENATED MODULE: ./build/wizer/rewrite/data.js



function rewriteData(module, snapshot, lastData) {
    if (module.memories.length === 0 && snapshot.droppedData.size === 0)
        return { changes: [], skeleton: [], segments: undefined };
    const segments = placeSegments(module, snapshot, lastData);
    if (lastData >= segments.length)
        throw new Error(`bug: code names the data segment ${lastData}, of ${segments.length} in the output`);
    const isEmpty = segments.length === 0;
    const counts = module.dataCount === undefined
        ? []
        : [[wasm_layout/* sectionIds */.uT.dataCount, isEmpty ? undefined : (0,data/* encodeDataCount */.sG)(segments.length)]];
    return {
        changes: [...counts, [wasm_layout/* sectionIds */.uT.data, isEmpty ? undefined : (0,data/* encodeData */.Rt)(module.bytes, segments)]],
        skeleton: [...counts, [wasm_layout/* sectionIds */.uT.data, isEmpty ? undefined : (0,data/* encodeEmptyData */.UH)(segments)]],
        segments,
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
        throw new wizer_errors/* UnsupportedModuleError */.AO('segments', `cannot write ${snapshot.maxSegments} data segments (the option \`max-segments\`): found ${segments.length} whose index code can name, expected at least as many`);
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
var const_expr = __webpack_require__(3420);
// EXTERNAL MODULE: ./build/wasm/sections/element.js
var sections_element = __webpack_require__(2502);
// EXTERNAL MODULE: ./build/wasm/sections/table.js
var table = __webpack_require__(5302);
;// CONCATENATED MODULE: ./build/wizer/rewrite/tables.js



function rewriteTables({ bytes, tables }, snapshot) {
    const minimums = new Map(Array.from(snapshot.tables, ([index, entries]) => [index, BigInt(entries.length)]));
    const isSame = [...minimums].every(([index, min]) => min === tables[index]?.limits.min);
    return isSame ? [] : [[wasm_layout/* sectionIds */.uT.table, (0,table/* encodeTables */.Sn)(bytes, tables, minimums)]];
}
function rewriteElements(module, snapshot, undeclared) {
    if (snapshot.tables.size === 0 && snapshot.droppedElements.size === 0 && undeclared.length === 0)
        return { changes: [], segments: undefined };
    const old = module.elements.map((segment, index) => ({
        kind: isEmptied(segment, index, snapshot) ? 'emptied' : 'copied',
        segment,
    }));
    const changed = Array.from(snapshot.tables, ([index, entries]) => findRanges(module.tables[index], index, entries));
    const declared = undeclared.length > 0 ? [{ kind: 'declared', functions: undeclared }] : [];
    const segments = [...old, ...changed.flat(), ...declared];
    return { changes: [[wasm_layout/* sectionIds */.uT.element, (0,sections_element/* encodeElements */.CD)(module.bytes, segments)]], segments };
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

;// CONCATENATED MODULE: ./build/wasm/code/reach/code-addresses.js

const addressing = [
    /^\.z?debug_/,
    /^sourceMappingURL$/,
    /^external_debug_info$/,
    /^build_id$/,
    /^metadata\.code\./,
    /^branchHints$/,
    /^reloc\./,
];
function addressesCode({ id, name }) {
    return id === wasm_layout/* sectionIds */.uT.custom && addressing.some(pattern => pattern.test(name));
}

// EXTERNAL MODULE: ./build/wasm/code/code-reader.js
var code_reader = __webpack_require__(5756);
;// CONCATENATED MODULE: ./build/wasm/code/reach/references.js

const takeFunction = (reach, { first }) => reach.takeFunction(first);
const callTable = (reach, { first, second }) => reach.callTable(second, first);
const takeArray = (reach, { second }) => reach.takeElements(second);
const takingInstructions = {
    call: takeFunction,
    return_call: takeFunction,
    'ref.func': takeFunction,
    'global.get': (reach, { first }) => reach.takeGlobal(first),
    call_indirect: callTable,
    return_call_indirect: callTable,
    'table.get': (reach, { first }) => reach.takeTable(first),
    'table.copy': (reach, { second }) => reach.takeTable(second),
    'table.init': (reach, { first }) => reach.takeElements(first),
    'array.new_elem': takeArray,
    'array.init_elem': takeArray,
};
const follows = new Map(Object.entries(takingInstructions).map(([name, follow]) => [(0,opcodes/* opcodeOf */.Kx)(name), follow]));
const ofSingles = Array.from({ length: 0x100 }, (_, opcode) => follows.get(opcode));
function followInstruction(reach, instruction) {
    const { opcode } = instruction;
    const follow = opcode < 0x100 ? ofSingles[opcode] : follows.get(opcode);
    if (follow)
        follow(reach, instruction);
}

;// CONCATENATED MODULE: ./build/wasm/code/reach/pass-plain.js


const look = 0;
const nothing = 1;
const leb = 2;
const access = 3;
const block = 4;
const bytes4 = 5;
const bytes8 = 6;
const byImmediates = {
    '': nothing,
    i32: leb,
    i64: leb,
    local: leb,
    global: leb,
    label: leb,
    memory: leb,
    tag: leb,
    access,
    block,
    f32: bytes4,
    f64: bytes8,
};
let pass_plain_known;
function findForms() {
    return Uint8Array.from({ length: 0x100 }, (_, byte) => {
        const kind = (0,opcodes/* findInstruction */.qB)(byte);
        if (!kind || Object.hasOwn(takingInstructions, kind.name))
            return look;
        return byImmediates[kind.immediates.join(' ')] ?? look;
    });
}
function passPlain(bytes, offset, end) {
    pass_plain_known ??= findForms();
    const forms = pass_plain_known;
    let at = offset;
    while (at < end) {
        const start = at++;
        switch (forms[bytes[start]]) {
            case nothing:
                break;
            case leb:
                while (bytes[at++] >= 0x80)
                    ;
                break;
            case access:
                if (bytes[at++] >= 0x40)
                    return start;
                while (bytes[at++] >= 0x80)
                    ;
                break;
            case block:
                if (bytes[at] !== 0x40 && !(bytes[at] >= 0x7b && bytes[at] < 0x80))
                    return start;
                at++;
                break;
            case bytes4:
                at += 4;
                break;
            case bytes8:
                at += 8;
                break;
            default:
                return start;
        }
        if (at > end)
            return start;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/wasm/code/reach/table-entries.js



class TableEntries {
    module;
    keyOf;
    init;
    segments;
    state = 'unused';
    waiting = new Map();
    constructor(module, keyOf, init, segments) {
        this.module = module;
        this.keyOf = keyOf;
        this.init = init;
        this.segments = segments;
    }
    giveAll(take) {
        if (this.state === 'taken')
            return;
        this.state = 'taken';
        this.waiting.clear();
        for (const index of this.functions())
            take.takeFunction(index);
        this.giveGlobals(take);
    }
    giveCallable(type, take) {
        if (this.state === 'taken')
            return;
        if (!this.module.types[type]?.final) {
            this.giveAll(take);
            return;
        }
        if (this.state === 'unused') {
            this.state = 'called';
            this.sortFunctions();
            this.giveGlobals(take);
        }
        const key = this.keyOf(type);
        for (const index of this.waiting.get(key) ?? [])
            take.takeFunction(index);
        this.waiting.delete(key);
    }
    sortFunctions() {
        for (const index of this.functions()) {
            const type = this.module.functions[index];
            if (type === undefined)
                continue;
            const key = this.keyOf(type);
            const same = this.waiting.get(key);
            if (same)
                same.push(index);
            else
                this.waiting.set(key, [index]);
        }
    }
    *functions() {
        if (this.init)
            yield* (0,const_expr/* functionsIn */.vn)(this.init);
        for (const segment of this.segments)
            yield* (0,sections_element/* functionsOfSegment */.gx)(segment);
    }
    giveGlobals(take) {
        for (const expression of this.expressions())
            for (const index of (0,const_expr/* globalsIn */.yk)(expression))
                take.takeGlobal(index);
    }
    *expressions() {
        if (this.init)
            yield this.init;
        for (const segment of this.segments)
            if (segment.form === 'expressions')
                yield* segment.items;
    }
}
function createTypeKeys({ types }) {
    const byText = new Map();
    const known = [];
    return type => {
        const found = known[type];
        if (found !== undefined)
            return found;
        const composite = types[type]?.composite;
        const text = composite?.kind === 'func'
            ? [composite.params, composite.results].map(side => side.map(renderLoosely).join()).join('>')
            : '';
        const key = byText.get(text) ?? byText.size;
        byText.set(text, key);
        known[type] = key;
        return key;
    };
}
function renderLoosely(type) {
    return (0,types/* isRefType */.eB)(type) && typeof type.heap === 'number' ? 'ref' : (0,types/* renderType */.LV)(type);
}

;// CONCATENATED MODULE: ./build/wasm/code/reach/reachable-functions.js







function findReachableFunctions(module, code = module) {
    const reach = new ReachedParts(module);
    for (const { kind, index } of module.exports) {
        if (kind === 'func')
            reach.takeFunction(index);
        if (kind === 'table')
            reach.takeTable(index);
        if (kind === 'global')
            reach.takeGlobal(index);
    }
    return reach.follow((0,function_bodies/* findFunctionBodies */.O)(code), new code_reader/* CodeReader */.t(code.bytes));
}
class ReachedParts {
    module;
    tables;
    functions;
    globals;
    elements;
    waitingFunctions = [];
    waitingGlobals = [];
    constructor(module) {
        this.module = module;
        const segments = module.tables.map(() => []);
        for (const segment of module.elements)
            if (segment.mode === 'active')
                segments[segment.table]?.push(segment);
        const keyOf = createTypeKeys(module);
        this.tables = module.tables.map(({ init }, index) => new TableEntries(module, keyOf, init, segments[index]));
        this.functions = new Uint8Array(module.functions.length);
        this.globals = new Uint8Array(module.globals.length);
        this.elements = new Uint8Array(module.elements.length);
    }
    takeFunction(index) {
        if (this.functions[index] !== 0)
            return;
        this.functions[index] = 1;
        this.waitingFunctions.push(index);
    }
    takeGlobal(index) {
        if (this.globals[index] !== 0)
            return;
        this.globals[index] = 1;
        this.waitingGlobals.push(index);
    }
    takeTable(index) {
        this.tables[index]?.giveAll(this);
    }
    callTable(index, type) {
        this.tables[index]?.giveCallable(type, this);
    }
    takeElements(index) {
        const segment = this.module.elements[index];
        if (segment?.mode !== 'passive' || this.elements[index] !== 0)
            return;
        this.elements[index] = 1;
        if (segment.form === 'expressions')
            for (const item of segment.items)
                this.takeExpression(item);
        else
            for (const index of (0,sections_element/* functionsOfSegment */.gx)(segment))
                this.takeFunction(index);
    }
    follow({ starts, ends }, reader) {
        const { importedFunctions, globals } = this.module;
        while (this.waitingFunctions.length > 0 || this.waitingGlobals.length > 0) {
            const global = this.waitingGlobals.pop();
            if (global !== undefined) {
                this.takeExpression(globals[global].init);
                continue;
            }
            const body = this.waitingFunctions.pop() - importedFunctions;
            const start = starts[body];
            if (start === undefined)
                continue;
            reader.enter(start, ends[body]);
            reader.offset = passPlain(reader.bytes, reader.offset, reader.end);
            while (reader.next()) {
                followInstruction(this, reader);
                reader.offset = passPlain(reader.bytes, reader.offset, reader.end);
            }
        }
        return this.functions;
    }
    takeExpression(expression) {
        for (const index of (0,const_expr/* functionsIn */.vn)(expression))
            this.takeFunction(index);
        for (const index of (0,const_expr/* globalsIn */.yk)(expression))
            this.takeGlobal(index);
    }
}

;// CONCATENATED MODULE: ./build/wasm/code/reach/shorten-bodies.js



function shortenBodies(module, importedFunctions, reachable) {
    const { count, entriesStart, ends } = (0,function_bodies/* findFunctionBodies */.O)(module);
    const stub = encodeStub();
    const output = new writer/* Writer */.AU((ends[count - 1] ?? entriesStart) - entriesStart + 8).u32(count);
    let shortened = 0;
    let copied = entriesStart;
    for (let body = 0; body < count; body++) {
        const start = ends[body - 1] ?? entriesStart;
        const end = ends[body];
        if (reachable[importedFunctions + body] === 1 || end - start <= stub.length)
            continue;
        output.bytes(module.bytes.subarray(copied, start)).bytes(stub);
        copied = end;
        shortened++;
    }
    if (shortened === 0)
        return undefined;
    return { contents: output.bytes(module.bytes.subarray(copied, ends[count - 1])).finish(), count: shortened };
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/drop-code.js





const keep = (unread) => ({
    code: undefined,
    keepsCustom: () => true,
    dropped: { functions: 0, bytes: 0, sections: [] },
    unread,
});
const shown = { names: 100, characters: 100 };
function dropInitCode(input, output) {
    const reachable = findReachable(input, output);
    if (reachable instanceof errors/* WasmError */.$r)
        return keep(reachable.message);
    const shortened = shortenBodies(input, input.importedFunctions, reachable);
    if (!shortened)
        return keep();
    const { contents, count } = shortened;
    const section = (0,wasm_layout/* findSection */.rv)(input, wasm_layout/* sectionIds */.uT.code);
    const names = new Set(input.sections.filter(addressesCode).map(({ name }) => name));
    return {
        code: contents,
        keepsCustom: section => !addressesCode(section),
        dropped: {
            functions: count,
            bytes: section.end - section.contents - contents.length,
            sections: [...names].slice(0, shown.names).map(name => (0,errors/* shorten */.ml)((0,errors/* toLine */.S5)(name), shown.characters)),
        },
        unread: undefined,
    };
}
function findReachable(input, output) {
    try {
        return findReachableFunctions(output, input);
    }
    catch (error) {
        if (error instanceof errors/* WasmError */.$r)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/segment-names.js





function renameSegments(module, { memories }, data, elements, layout) {
    if (!data && !elements)
        return undefined;
    const section = (0,sections_name/* parseNameSection */.aX)(module);
    if (!section)
        return undefined;
    const regions = layout === 'raw' ? [] : layOutRegions(module, findLayout(module), memories);
    const replaced = {
        ...(elements && { element: nameElements(module, elements, section.names.element) }),
        ...(data && { data: nameData(module, data, regions, section.names.data) }),
    };
    return { section: section.section, contents: (0,sections_name/* encodeNameSection */.NZ)(section, replaced) };
}
function nameData(module, segments, regions, old) {
    const names = new Map();
    for (const [index, segment] of segments.entries()) {
        const name = segment.kind === 'active' ? nameActive(segment, regions) : isPassive(module, index) ? old.get(index) : undefined;
        if (name !== undefined)
            names.set(index, name);
    }
    return names;
}
function nameActive({ place: { memory, address }, bytes }, regions) {
    return findRegion(regions[memory] ?? [], { start: address, end: address + bytes.length });
}
function isPassive({ data }, index) {
    return data[index]?.mode === 'passive';
}
const mostNamed = 10_000;
function nameElements(module, segments, old) {
    const names = new Map(old);
    const added = segments.slice(module.elements.length);
    const tables = new Set(added.flatMap(segment => (segment.kind === 'active' ? [segment.table] : [])));
    const named = (0,wasm_names/* findNames */.uD)(module, 'table', tables);
    for (const [position, segment] of added.slice(0, mostNamed).entries()) {
        const index = module.elements.length + position;
        if (segment.kind === 'declared')
            names.set(index, 'declared');
        if (segment.kind === 'active')
            names.set(index, limitName(named.get(segment.table) ?? `table ${segment.table}`));
    }
    return names;
}

;// CONCATENATED MODULE: ./build/wizer/rewrite/rewrite.js














function rewrite(module, snapshot, exports, survey, { dropsCode = false, layout = 'compressed' } = {}) {
    const data = rewriteData(module, snapshot, survey.lastData);
    const elements = rewriteElements(module, snapshot, findUndeclared(module, snapshot, survey.functions));
    const changes = [
        [wasm_layout/* sectionIds */.uT.start, undefined],
        ...rewriteMemories(module, snapshot),
        ...rewriteGlobals(module, snapshot),
        ...rewriteExports(module, exports),
        ...rewriteTables(module, snapshot),
        ...elements.changes,
    ];
    const ofSkeleton = new Map([...changes, ...data.skeleton, ...stubCode(module, survey)]);
    const skeleton = (0,encode/* encodeModule */.T6)(module, ofSkeleton, () => false);
    const drop = dropsCode ? dropInitCode(module, (0,wasm_module/* parseModule */.Y)((0,encode/* concatenate */.u1)(skeleton))) : undefined;
    const code = drop?.code ? [[wasm_layout/* sectionIds */.uT.code, [drop.code]]] : [];
    const names = renameSegments(module, snapshot, data.segments, elements.segments, layout);
    const parts = (0,encode/* encodeModule */.T6)(module, new Map([...changes, ...code, ...data.changes]), drop?.keepsCustom, names);
    checkSize(parts);
    return { parts, skeleton, dropped: drop?.dropped ?? null, unread: drop?.unread };
}
function stubCode(module, { functions }) {
    const count = module.functions.length - module.importedFunctions;
    return (0,wasm_layout/* findSection */.rv)(module, wasm_layout/* sectionIds */.uT.code) ? [[wasm_layout/* sectionIds */.uT.code, encodeStubBodies(count, functions)]] : [];
}
function checkSize(parts) {
    const size = (0,encode/* sizeOfParts */.hq)(parts);
    if (size <= wasm_limits/* maxModuleSize */.wV)
        return;
    throw new wizer_errors/* UnsupportedModuleError */.AO('size', `cannot write the output: it would have ${size.toLocaleString('en')} bytes, expected at most ${wasm_limits/* maxModuleSize */.wV.toLocaleString('en')}, which is what V8 takes`);
}
function rewriteMemories(module, { memories }) {
    if (module.memories.every((limits, index) => limits.min === memories[index]?.pages))
        return [];
    const sizes = module.memories.map((limits, index) => ({ ...limits, min: memories[index]?.pages ?? limits.min }));
    return [[wasm_layout/* sectionIds */.uT.memory, (0,memory/* encodeMemories */.w)(sizes)]];
}
function rewriteGlobals({ bytes, globals }, snapshot) {
    return snapshot.globals.size === 0 ? [] : [[wasm_layout/* sectionIds */.uT.global, (0,global/* encodeGlobals */.j1)(bytes, globals, snapshot.globals)]];
}
function rewriteExports(module, exports) {
    const isSame = exports.length === module.exports.length &&
        exports.every((entry, index) => entry.name === module.exports[index]?.name);
    return isSame ? [] : [[wasm_layout/* sectionIds */.uT.export, (0,sections_export/* encodeExports */.YU)(exports)]];
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
const writesFirst = ['table.set', 'table.grow', 'table.fill', 'table.copy'].map(opcodes/* opcodeOf */.Kx);
const tableInit = (0,opcodes/* opcodeOf */.Kx)('table.init');
const tableCopy = (0,opcodes/* opcodeOf */.Kx)('table.copy');
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
        opcodes: [(0,opcodes/* opcodeOf */.Kx)('ref.func')],
        matches: ({ first }) => wanted.has(first),
        take: ({ first }) => first,
        isNeeded: wanted.size > 0,
    });
    return referenced ?? wanted;
}
const namesFirst = ['memory.init', 'data.drop'].map(opcodes/* opcodeOf */.Kx);
const namesSecond = ['array.new_data', 'array.init_data'].map(opcodes/* opcodeOf */.Kx);
const memoryInit = (0,opcodes/* opcodeOf */.Kx)('memory.init');
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
        if (error instanceof errors/* WasmError */.$r)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/wizer/regions/clear-stack.js


function clearStack({ memories, globals }, { stack, symbols: { stackPointer } }) {
    const [memory, ...others] = memories;
    if (!memory || !stack || stackPointer === undefined)
        return { memories, cleared: { kind: 'unknown' } };
    const value = globals.find(({ index }) => index === stackPointer)?.value;
    const top = value?.kind === 'i32' || value?.kind === 'i64' ? asAddress(value) : undefined;
    if (top === undefined || top < stack.start || top > stack.end || stack.end > memory.bytes.length)
        return { memories, cleared: { kind: 'elsewhere' } };
    const { bytes, ranges } = memory;
    let cleared = 0;
    for (let range = 0; range < ranges.count; range++) {
        const start = Math.max(stack.start, ranges.starts[range]);
        const end = Math.min(top, ranges.ends[range]);
        if (start >= end)
            continue;
        cleared += countNonZero(bytes, start, end);
        bytes.fill(0, start, end);
    }
    const left = { ...memory, ranges: cutRanges(memory, stack.start, top) };
    return { memories: [left, ...others], cleared: { kind: 'cleared', bytes: cleared } };
}
function cutRanges({ bytes, ranges }, start, end) {
    const starts = [];
    const ends = [];
    const push = (from, to) => {
        if (from >= to)
            return;
        starts.push(from);
        ends.push(to);
    };
    for (let range = 0; range < ranges.count; range++) {
        const [from, to] = [ranges.starts[range], ranges.ends[range]];
        if (to <= start || from >= end)
            push(from, to);
        else {
            let below = Math.min(to, start);
            while (below > from && bytes[below - 1] === 0)
                below--;
            push(from, below);
            let above = Math.max(from, end);
            while (above < to && bytes[above] === 0)
                above++;
            push(above, to);
        }
    }
    return { count: starts.length, starts: Float64Array.from(starts), ends: Float64Array.from(ends) };
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
            throw refusal((0,wasm_names/* describeIndex */.Mb)(module, 'global', index));
    });
    module.tables.forEach((table, index) => {
        if (table.init && makesMutable(table.init, mutable))
            throw refusal((0,wasm_names/* describeIndex */.Mb)(module, 'table', index));
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
    return new wizer_errors/* UnsupportedModuleError */.AO('state', `cannot snapshot ${holder} which holds a garbage-collected object with fields that can be assigned: expected objects that cannot change, or null`);
}

;// CONCATENATED MODULE: ./build/wizer/snapshot/snapshot.js









function takeSnapshot(module, state, options) {
    checkObjects(module, state);
    const globals = new Map();
    for (const { index, value } of state.globals) {
        const global = module.globals[index];
        if (!global?.mutable || value.kind === 'initial')
            continue;
        const holder = () => (0,wasm_names/* describeIndex */.Mb)(module, 'global', index);
        const constant = (0,types/* isRefType */.eB)(global.type) ? writable(value, global.type, holder) : value;
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
    const { memories, cleared } = options.clearStack
        ? clearStack(state, findLayout(module))
        : { memories: state.memories, cleared: undefined };
    return {
        globals,
        tables,
        memories,
        clearedStack: cleared,
        segments: planSegments(module, memories, options),
        droppedData: new Set(state.droppedData),
        droppedElements: new Set(state.droppedElements),
        maxSegments: options.maxSegments,
    };
}
function snapshotTable(module, { index, isInitial, entries }, segments) {
    if (isInitial)
        return undefined;
    const { element } = module.tables[index];
    const values = entries.map((entry, position) => writable(entry, element, () => `${(0,wasm_names/* describeIndex */.Mb)(module, 'table', index)}, entry ${position},`));
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
    throw new wizer_errors/* UnsupportedModuleError */.AO('state', `cannot snapshot ${holder()} which holds ${what}: expected null, a function of the module, or a number; clear it at the end of the initialization`);
}
function planSegments(module, memories, { layout, maxSegments }) {
    const passive = module.data.filter(segment => segment.mode === 'passive').length;
    const left = maxSegments - passive;
    const needed = memories.filter(memory => memory.ranges.count > 0).length;
    if (left < needed)
        throw new wizer_errors/* UnsupportedModuleError */.AO('segments', `cannot write the memories in ${maxSegments} data segments (the option \`max-segments\`): ` +
            `found ${passive} passive segments that stay and ${needed} memories with data, expected room for ${passive + needed}`);
    const addresses = module.memories.map(memory => memory.address);
    return layOutSegments(memories, addresses, layout, left);
}

;// CONCATENATED MODULE: ./build/wizer/source-lines.js


const shownPath = 200;
async function addSourceLines(error, module) {
    if (!(error instanceof wizer_errors/* InitializationError */.D3) || error.code === 'preload')
        return error;
    const offsets = error.trace.flatMap(({ offset }) => offset ?? []);
    if (offsets.length === 0)
        return error;
    const { findSourceLines } = await __webpack_require__.e(/* import() */ 987).then(__webpack_require__.bind(__webpack_require__, 7987));
    const lines = findSourceLines(module, offsets);
    if (lines.size === 0)
        return error;
    const trace = error.trace.map(frame => {
        const line = frame.offset === undefined ? undefined : lines.get(frame.offset);
        return line ? { ...frame, source: showSourceLine(line) } : frame;
    });
    return new wizer_errors/* InitializationError */.D3(error.code, error.message, { ...error, trace });
}
function showSourceLine({ path, line, column }) {
    const shown = (0,errors/* toLine */.S5)(path);
    const end = shown.length > shownPath ? `…${shown.slice(1 - shownPath).replace(/^[\udc00-\udfff]/, '')}` : shown;
    return [end, line, column].filter(part => part !== undefined).join(':');
}

;// CONCATENATED MODULE: ./build/wizer/stages.js
class Stages {
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
    const stages = new Stages();
    const deadline = startDeadline(options, settings);
    const made = await makeOutput(bytes, options, settings, host, stages, deadline);
    const output = (0,encode/* concatenate */.u1)(made.parts);
    await stages.time('validate', () => validate(made, host, deadline));
    const times = stages.times();
    const startUp = settings.measure
        ? await made.measure({ output, budget: findBudget(settings, times.total), deadline })
        : null;
    return { bytes: output, report: describeModule(made, times, startUp) };
}
const enoughSampling = 400;
function findBudget({ sampling = enoughSampling }, work) {
    return Math.max(sampling, 0.05 * work);
}
async function wizenInto(write, bytes, options, settings, host) {
    const stages = new Stages();
    const deadline = startDeadline(options, settings);
    const made = await makeOutput(bytes, options, settings, host, stages, deadline);
    (0,judge/* judgeFindings */.q)(listFindings(made, stages.times(), null), options.judgement);
    const [, written] = await stages.time('validate', () => {
        const validated = validate(made, host, deadline);
        return Promise.all([validated, write(made.parts, validated)]);
    });
    return { written, report: describeModule(made, stages.times(), null) };
}
function startDeadline({ timeout }, { signal, started }) {
    return new deadline/* Deadline */.B(timeout, [signal], started);
}
async function makeOutput(bytes, options, settings, host, stages, deadline) {
    const pass = async (stage, work) => {
        const result = await stages.time(stage, work);
        deadline.check(passes[stage]);
        return result;
    };
    const binary = (0,wasm_text/* isText */.K)(bytes) ? await stages.time('parse', () => host.assemble(bytes, deadline)) : bytes;
    const { module, initialization, exports } = await pass('parse', () => plan(binary, options, settings));
    const instrumented = await pass('instrument', () => instrument(module, initialization, {
        relaxed: options.relaxedSimdDeterministic || options.deterministic,
        nans: options.deterministic,
    }));
    const { instance, result } = await initialize(module, instrumented, settings, host, deadline, () => ({
        survey: surveyCode(module, exports),
        inModule: findInModule({ module, initFunction: initialization.initFunction, exports }),
    }));
    const { survey, inModule } = result;
    const request = { tables: [...survey.tables], ...scanRequestFor(options.layout, options.maxSegments) };
    const state = await instance.read(request).finally(() => instance.close());
    stages.add({ ...instance.times, snapshot: state.time });
    const snapshot = await pass('snapshot', () => takeSnapshot(module, state, options));
    const rewritten = await pass('rewrite', () => rewrite(module, snapshot, exports, survey, { dropsCode: options.dropInitCode, layout: options.layout }));
    const { initFunction } = initialization;
    const { observed, refusedWrites, openFiles } = instance;
    const inRun = findInRun(module, {
        snapshot,
        observed,
        refusedWrites,
        openFiles,
        isDeterministic: options.deterministic,
        unread: rewritten.unread,
    });
    const findings = [...inModule, ...inRun];
    const { measure } = instance;
    return { ...rewritten, module, initFunction, instrumented, observed, refusedWrites, findings, snapshot, measure };
}
const passes = {
    parse: 'parse the module',
    instrument: 'make the copy of the module that runs',
    snapshot: 'compare the state with that before the initialization',
    rewrite: 'make the output',
};
async function initialize(module, instrumented, { preloads, wasi, print }, host, deadline, work) {
    const refused = new AbortController();
    let onCompiled = () => { };
    const compiled = new Promise(resolve => {
        onCompiled = resolve;
    });
    const initialized = host
        .initialize(instrumented, { preloads, wasi, print, deadline: deadline.with(refused.signal), onCompiled })
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
        throw await addSourceLines((0,invalid_module/* explainInvalid */.Dy)(instance.reason), module);
    if (result.status === 'rejected')
        throw result.reason;
    throw valid.reason;
}
function plan(bytes, options, { onMissingRename }) {
    const module = (0,wasm_module/* parseModule */.Y)(bytes);
    checkModule(module, options.features);
    const initialization = (0,init_function/* findInitialization */.gU)(module, options.initFunc);
    return { module, initialization, exports: planExports(module.exports, initialization, options, onMissingRename) };
}
async function validate({ instrumented, parts, skeleton }, host, deadline) {
    if (await host.validate((0,encode/* concatenate */.u1)(skeleton, instrumented.bytes), deadline))
        return;
    const reason = (0,invalid_module/* findReason */.Uc)((0,encode/* concatenate */.u1)(parts)) ?? 'V8 does not say why';
    throw new wizer_errors/* InvalidOutputError */.hE(`bug: the output is not valid (${reason}); nothing was written: please report it`);
}


/***/ })

};
