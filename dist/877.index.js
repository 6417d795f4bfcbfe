export const id = 877;
export const ids = [877];
export const modules = {

/***/ 877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePreloads: () => (/* binding */ compilePreloads)
/* harmony export */ });
/* harmony import */ var _wasm_module_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(517);
/* harmony import */ var _wizer_check_invalid_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(215);
/* harmony import */ var _wizer_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(943);
/* harmony import */ var _wizer_instrument_defer_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(347);




async function compilePreloads({ preloads, wasi, }) {
    return Promise.all(preloads.map(preload => compilePreload(preload, wasi !== undefined)));
}
async function compilePreload({ name, bytes }, hasWasi) {
    try {
        const { bytes: copy, start } = hasWasi ? (0,_wizer_instrument_defer_start_js__WEBPACK_IMPORTED_MODULE_0__/* .deferStart */ .P)(bytes) : { bytes, start: undefined };
        const [module] = await Promise.all((copy === bytes ? [bytes] : [copy, bytes]).map(each => WebAssembly.compile(each)));
        return { name, module: module, start };
    }
    catch (error) {
        throw new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InitializationError */ .D3('preload', `cannot use the preload \`${name}\`: ${explain(bytes, error)}`);
    }
}
function explain(bytes, error) {
    try {
        (0,_wasm_module_js__WEBPACK_IMPORTED_MODULE_2__/* .parseModule */ .Y)(bytes);
        return `it is not valid: ${(0,_wizer_check_invalid_module_js__WEBPACK_IMPORTED_MODULE_3__/* .findReason */ .Uc)(bytes) ?? error.message}`;
    }
    catch (cause) {
        return cause.message;
    }
}


/***/ })

};
