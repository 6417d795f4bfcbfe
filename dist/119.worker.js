export const id = 119;
export const ids = [119];
export const modules = {

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assembleText: () => (/* binding */ assembleText)
/* harmony export */ });
const features = {
    exceptions: true,
    mutable_globals: true,
    sat_float_to_int: true,
    sign_extension: true,
    simd: true,
    threads: true,
    function_references: true,
    multi_value: true,
    tail_call: true,
    bulk_memory: true,
    reference_types: true,
    annotations: true,
    memory64: true,
    multi_memory: true,
    extended_const: true,
    relaxed_simd: true,
};
const shown = 200;
async function assembleText(text) {
    const { default: wabt } = await __webpack_require__.e(/* import() */ 333).then(__webpack_require__.t.bind(__webpack_require__, 333, 19));
    const assembler = await wabt();
    try {
        const module = assembler.parseWat('text', text, features);
        const bytes = new Uint8Array(module.toBinary({ write_debug_names: true }).buffer);
        if (!WebAssembly.validate(bytes))
            module.validate();
        return bytes;
    }
    catch (error) {
        return findFault(error);
    }
}
function findFault(error) {
    const message = String(error.message);
    const [, line, column, found = ''] = /^text:(\d+):(\d+): error: (.*)$/m.exec(message) ?? [];
    if (line !== undefined)
        return { line: Number(line), column: Number(column), found: found.replace(/\.$/, '').slice(0, shown) };
    const isStack = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
    const reason = isStack ? 'it is nested too deeply, or too large' : message.slice(0, shown);
    return { line: undefined, column: undefined, found: reason };
}


/***/ })

};
