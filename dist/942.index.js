export const id = 942;
export const ids = [942];
export const modules = {

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePreloads: () => (/* binding */ compilePreloads)
});

// EXTERNAL MODULE: ./build/wasm/module.js
var wasm_module = __webpack_require__(517);
// EXTERNAL MODULE: ./build/wizer/check/invalid-module.js
var invalid_module = __webpack_require__(215);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(943);
// EXTERNAL MODULE: ./build/wasm/encode.js
var encode = __webpack_require__(819);
// EXTERNAL MODULE: ./build/wasm/layout.js
var layout = __webpack_require__(223);
// EXTERNAL MODULE: ./build/wasm/module-builder.js
var module_builder = __webpack_require__(439);
// EXTERNAL MODULE: ./build/wizer/instrument/free-name.js
var free_name = __webpack_require__(820);
;// CONCATENATED MODULE: ./build/wizer/instrument/defer-start.js





function deferStart(bytes) {
    const module = (0,wasm_module/* parseModule */.Y)(bytes);
    if (module.start === undefined)
        return { bytes, start: undefined };
    const start = `${(0,free_name/* freeName */.I)(module.exports.map(entry => entry.name))}:start`;
    const copy = module_builder/* ModuleBuilder */._.copyOf(module, [layout/* sectionIds */.uT.start]);
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
        (0,wasm_module/* parseModule */.Y)(bytes);
        return `it is not valid: ${(0,invalid_module/* findReason */.Uc)(bytes) ?? error.message}`;
    }
    catch (cause) {
        return cause.message;
    }
}


/***/ })

};
