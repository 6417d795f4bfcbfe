export const id = 783;
export const ids = [783];
export const modules = {

/***/ 5783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wizenHelp: () => (/* binding */ wizenHelp)
/* harmony export */ });
/* harmony import */ var _wizen_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2947);

function wizenHelp(name) {
    const page = {
        about: 'Pre-initializes a WebAssembly module: runs its initialization now, and writes a module that starts where that ended.',
        usage: [`${name} [OPTIONS] [INPUT]`],
        examples: [],
        options: _wizen_request_js__WEBPACK_IMPORTED_MODULE_0__/* .wizenFlags */ .py,
        notes: [
            'INPUT is a module, as a binary or as text; without it, or as `-`, standard input is read.',
            'Exit status: 0 done, 1 failed, 2 wrong usage.',
        ],
    };
    if (name === 'wizer')
        return { ...page, notes: [...page.notes, 'This is wizer-action: `wizer-action --help` shows what else it does.'] };
    return {
        ...page,
        usage: [
            ...page.usage,
            'wizer-action run [OPTIONS] [FILE…]              (many modules)',
            'wizer-action doctor [OPTIONS] INPUT…            (what a module needs)',
            'wizer-action report merge|show [OPTIONS] FILE…  (one report of many)',
            'wizer-action wasmtime wizer [OPTIONS] [INPUT]   (the flags of Wasmtime)',
        ],
        notes: [
            ...page.notes,
            '`run --help`, `doctor --help`, `report --help` and `wasmtime wizer --help` show their options.',
        ],
        examples: [
            { what: 'One module:', line: 'wizer-action in.wasm -o out.wasm' },
            { what: 'Many modules:', line: "wizer-action run --modules 'build/**/*.wasm' --out-dir wizened" },
            { what: 'What does a module need?', line: 'wizer-action doctor in.wasm' },
        ],
    };
}


/***/ })

};
