export const id = 987;
export const ids = [987];
export const modules = {

/***/ 7987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findSourceLines: () => (/* binding */ findSourceLines)
});

// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wasm/layout.js
var layout = __webpack_require__(223);
// EXTERNAL MODULE: ./build/wasm/reader.js
var wasm_reader = __webpack_require__(2570);
;// CONCATENATED MODULE: ./build/wasm/dwarf/line-header.js

const maxTables = 4 * 2 ** 20;
function readUnitExtent(reader) {
    const short = reader.bits32('the length of a unit');
    const isLong = short === 0xffffffff;
    const length = isLong ? Number(reader.bits64('the length of a unit')) : short;
    const start = reader.offset;
    reader.skip(length, 'a unit of lines');
    return { offsetSize: isLong ? 8 : 4, start, end: reader.offset };
}
function readLineHeader(reader, offsetSize) {
    const start = reader.offset;
    const version = reader.u8() | (reader.u8() << 8);
    if (version < 2 || version > 5)
        throw new errors/* WasmError */.$r('unsupported', `lines of DWARF version ${version}`, start);
    if (version === 5)
        reader.skip(2);
    const headerLength = readOffset(reader, offsetSize);
    const program = reader.offset + headerLength;
    const minInstructionLength = reader.u8();
    if (version >= 4)
        reader.skip(1);
    reader.skip(1);
    const lineBase = (reader.u8() << 24) >> 24;
    const lineRange = reader.u8();
    const opcodeBase = reader.u8();
    if (lineRange === 0 || opcodeBase === 0)
        throw new errors/* WasmError */.$r('malformed', 'a header of lines has a zero', start);
    const operandCounts = reader.take(opcodeBase - 1);
    const tables = reader.offset;
    if (program < tables || program > reader.end)
        throw new errors/* WasmError */.$r('malformed', 'a line program is outside', start);
    if (program - tables > maxTables)
        throw new errors/* WasmError */.$r('unsupported', 'tables of files of more than 4 MiB', tables);
    const encoding = { minInstructionLength, lineBase, lineRange, opcodeBase, operandCounts };
    return { version, offsetSize, tables, program, end: reader.end, ...encoding };
}
function readOffset(reader, size) {
    return size === 8 ? Number(reader.bits64()) : reader.bits32();
}

;// CONCATENATED MODULE: ./build/wasm/dwarf/file-table.js



const maxName = 4096;
const utf8 = new TextDecoder();
function findFilePath(bytes, header, file, sections) {
    const reader = new wasm_reader/* Reader */.m(bytes, header.tables, header.program);
    return header.version === 5 ? findPath5(reader, header, file, sections) : findPath(reader, file);
}
function findPath(reader, file) {
    const directories = reader.offset;
    while (passString(reader) > 0)
        ;
    for (let index = 1;; index++) {
        const { offset } = reader;
        if (passString(reader) === 0)
            return undefined;
        const directory = reader.u32();
        reader.skipLeb();
        reader.skipLeb();
        if (index !== file)
            continue;
        const name = decodeAt(reader.bytes, offset);
        return join(findDirectory(reader, directories, directory), name);
    }
}
function findDirectory(reader, directories, wanted) {
    reader.offset = directories;
    for (let index = 1; index < wanted; index++)
        if (passString(reader) === 0)
            return '';
    return wanted > 0 ? decodeAt(reader.bytes, reader.offset) : '';
}
function findPath5(reader, { offsetSize }, file, sections) {
    const directories = reader.offset;
    const compilation = readEntry(reader, 0, offsetSize, sections)?.name ?? '';
    const { name, directory = 0 } = readEntry(reader, file, offsetSize, sections) ?? {};
    if (name === undefined)
        return undefined;
    reader.offset = directories;
    const parent = directory === 0 ? undefined : readEntry(reader, directory, offsetSize, sections)?.name;
    return relativeTo(compilation, join(parent ?? '', name));
}
const contentPath = 1;
const contentDirectory = 2;
function readEntry(reader, wanted, offsetSize, sections) {
    const fields = Array.from({ length: reader.u8() }, () => ({ content: reader.u32(), form: reader.u32() }));
    const count = reader.u32();
    if (count > 0 && fields.length === 0)
        throw new errors/* WasmError */.$r('malformed', 'entries without fields', reader.offset);
    let entry;
    for (let index = 0; index < count; index++) {
        let name;
        let directory = 0;
        for (const { content, form } of fields) {
            const value = readField(reader, form, offsetSize, sections);
            if (content === contentPath && typeof value === 'object')
                name = value;
            if (content === contentDirectory && typeof value === 'number')
                directory = value;
        }
        if (index === wanted)
            entry = { name: name && decodeAt(name.section, name.offset), directory };
    }
    return entry;
}
function readField(reader, form, offsetSize, { lineStrings, strings }) {
    const { offset } = reader;
    switch (form) {
        case 0x08:
            passString(reader);
            return { section: reader.bytes, offset };
        case 0x0e:
            return { section: strings, offset: readOffset(reader, offsetSize) };
        case 0x1f:
            return { section: lineStrings, offset: readOffset(reader, offsetSize) };
        case 0x0f:
            return reader.u32();
        case 0x0b:
            return reader.u8();
        case 0x05:
            return reader.u8() | (reader.u8() << 8);
        case 0x06:
            reader.skip(4);
            return undefined;
        case 0x07:
            reader.skip(8);
            return undefined;
        case 0x1e:
            reader.skip(16);
            return undefined;
        case 0x09:
            reader.skip(reader.u32());
            return undefined;
        default:
            throw new errors/* WasmError */.$r('unsupported', `the form 0x${form.toString(16)}`, offset);
    }
}
function passString(reader) {
    const start = reader.offset;
    while (reader.u8('a string') !== 0)
        ;
    return reader.offset - 1 - start;
}
function decodeAt(section, offset) {
    const bytes = section.subarray(offset, offset + maxName);
    const end = bytes.indexOf(0);
    return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end));
}
const isAbsolute = (path) => /^([/\\]|[a-z]:)/i.test(path);
const separatorOf = (directory) => (/^[^/]*\\/.test(directory) ? '\\' : '/');
function join(directory, name) {
    if (directory === '' || isAbsolute(name))
        return name;
    return /[/\\]$/.test(directory) ? directory + name : directory + separatorOf(directory) + name;
}
function relativeTo(directory, path) {
    const prefix = directory === '' || /[/\\]$/.test(directory) ? directory : directory + separatorOf(directory);
    return path.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : path;
}

;// CONCATENATED MODULE: ./build/wasm/dwarf/line-program.js

const standard = {
    copy: 1,
    advancePc: 2,
    advanceLine: 3,
    setFile: 4,
    setColumn: 5,
    constAddPc: 8,
    fixedAdvancePc: 9,
};
const extended = { endSequence: 1, setAddress: 2 };
function runLineProgram(bytes, header, onRow) {
    const { minInstructionLength, lineBase, lineRange, opcodeBase, operandCounts } = header;
    const reader = new wasm_reader/* Reader */.m(bytes, header.program, header.end);
    const constAdvance = Math.floor((255 - opcodeBase) / lineRange) * minInstructionLength;
    let address = 0;
    let file = 1;
    let line = 1;
    let column = 0;
    let last;
    let sequence = 0;
    const endRow = () => {
        if (last && address > last.address)
            onRow(last, address, sequence);
        else if (!last)
            sequence = address;
    };
    const addRow = () => {
        endRow();
        last = { address, file, line, column };
    };
    const endSequence = () => {
        endRow();
        last = undefined;
        address = 0;
        file = 1;
        line = 1;
        column = 0;
    };
    const doExtended = () => {
        const size = reader.u32();
        const end = reader.offset + size;
        reader.skip(size);
        const opcode = size > 0 ? bytes[end - size] : undefined;
        if (opcode === extended.endSequence)
            endSequence();
        else if (opcode === extended.setAddress)
            address = readAddress(bytes.subarray(end - size + 1, end));
    };
    const doStandard = (opcode) => {
        switch (opcode) {
            case standard.copy:
                return addRow();
            case standard.advancePc:
                address += reader.u32() * minInstructionLength;
                return;
            case standard.advanceLine:
                line += reader.s32();
                return;
            case standard.setFile:
                file = reader.u32();
                return;
            case standard.setColumn:
                column = reader.u32();
                return;
            case standard.constAddPc:
                address += constAdvance;
                return;
            case standard.fixedAdvancePc:
                address += reader.u8() | (reader.u8() << 8);
                return;
            default:
                for (let operand = operandCounts[opcode - 1]; operand > 0; operand--)
                    reader.skipLeb();
        }
    };
    while (!reader.done) {
        const opcode = reader.u8();
        if (opcode >= opcodeBase) {
            const adjusted = opcode - opcodeBase;
            address += Math.floor(adjusted / lineRange) * minInstructionLength;
            line += lineBase + (adjusted % lineRange);
            addRow();
        }
        else if (opcode === 0)
            doExtended();
        else
            doStandard(opcode);
    }
}
function readAddress(bytes) {
    return bytes.reduceRight((address, byte) => address * 256 + byte, 0);
}

;// CONCATENATED MODULE: ./build/wasm/dwarf/source-lines.js






const maxUnits = 128 * 2 ** 20;
function findSourceLines(module, offsets) {
    const code = (0,layout/* findSection */.rv)(module, layout/* sectionIds */.uT.code);
    const units = contentsOf(module, '.debug_line');
    if (!code || units.length === 0 || units.length > maxUnits || offsets.length === 0)
        return new Map();
    const addresses = offsets.map(offset => offset - code.contents);
    const found = findRows(units, addresses);
    const sections = { lineStrings: contentsOf(module, '.debug_line_str'), strings: contentsOf(module, '.debug_str') };
    return new Map(offsets.flatMap((offset, index) => {
        const row = found.get(addresses[index]);
        const line = row && describeRow(units, row, sections);
        return line ? [[offset, line]] : [];
    }));
}
function contentsOf(module, name) {
    const section = module.sections.find(section => section.id === layout/* sectionIds */.uT.custom && section.name === name);
    if (!section)
        return new Uint8Array();
    const reader = new wasm_reader/* Reader */.m(module.bytes, section.contents, section.end);
    reader.name();
    return reader.take(reader.end - reader.offset);
}
function findRows(units, addresses) {
    const wanted = [...new Set(addresses)].sort((a, b) => a - b);
    const found = new Map();
    for (const header of readUnits(units))
        unlessMalformed(() => runLineProgram(units, header, (row, next, sequence) => {
            if (sequence === 0)
                return;
            for (let index = firstFrom(wanted, row.address); index < wanted.length; index++) {
                const address = wanted[index];
                if (address >= next)
                    break;
                if (sequence > (found.get(address)?.sequence ?? 0))
                    found.set(address, { row, sequence, header });
            }
        }));
    return found;
}
function firstFrom(sorted, least) {
    let index = 0;
    while (index < sorted.length && sorted[index] < least)
        index++;
    return index;
}
function* readUnits(units) {
    const reader = new wasm_reader/* Reader */.m(units);
    while (!reader.done) {
        const extent = unlessMalformed(() => readUnitExtent(reader));
        if (!extent)
            return;
        const { start, end, offsetSize } = extent;
        const header = unlessMalformed(() => readLineHeader(new wasm_reader/* Reader */.m(units, start, end), offsetSize));
        if (header)
            yield header;
    }
}
function describeRow(units, { row: { file, line, column }, header }, sections) {
    const path = unlessMalformed(() => findFilePath(units, header, file, sections));
    if (!path)
        return undefined;
    const isLine = line > 0;
    return { path, line: isLine ? line : undefined, column: isLine && column > 0 ? column : undefined };
}
function unlessMalformed(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* WasmError */.$r)
            return undefined;
        throw error;
    }
}


/***/ })

};
