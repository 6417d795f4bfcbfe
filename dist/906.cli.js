export const id = 906;
export const ids = [906];
export const modules = {

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   hashBytes: () => (/* binding */ hashBytes),
/* harmony export */   jM: () => (/* binding */ hashJson),
/* harmony export */   mu: () => (/* binding */ hashDescriptor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3559);
/* harmony import */ var _pauses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1989);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2461);






function hashBytes(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function hashJson(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(value)).digest('hex');
}
const found = { missing: 'no such file or directory', other: 'it is a link, a directory, a pipe or a device' };
async function hashFile(path, name = path, maxBytes = Infinity, signal) {
    const refuse = (reason) => new _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('read', `cannot read \`${name}\`: ${reason}, expected a regular file`);
    let opened;
    try {
        opened = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .l)(path, maxBytes);
    }
    catch (cause) {
        throw refuse((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(cause));
    }
    if (opened.kind !== 'file')
        throw refuse(opened.kind === 'too-large' ? `it is larger than ${maxBytes} bytes` : found[opened.kind]);
    const { descriptor, size } = opened;
    try {
        return await hashDescriptor(descriptor, size, (0,_pauses_js__WEBPACK_IMPORTED_MODULE_4__/* .createPauses */ .G)(signal));
    }
    catch (cause) {
        signal?.throwIfAborted();
        throw refuse((0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(cause));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
async function hashDescriptor(descriptor, size, pauses) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of (0,_pieces_js__WEBPACK_IMPORTED_MODULE_5__/* .readPieces */ .u)(descriptor, size, pauses))
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 1989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createPauses)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const interval = 10;
function createPauses(signal) {
    let last = performance.now();
    return {
        isDue: () => performance.now() - last >= interval,
        async rest() {
            signal?.throwIfAborted();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            signal?.throwIfAborted();
            last = performance.now();
        },
    };
}


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _pauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1989);


const step = 1 << 20;
async function* readPieces(descriptor, size, pauses = (0,_pauses_js__WEBPACK_IMPORTED_MODULE_1__/* .createPauses */ .G)()) {
    const buffer = Buffer.allocUnsafe(Math.min(size, step));
    for (let at = 0; at < size;) {
        if (pauses.isDue())
            await pauses.rest();
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, Math.min(buffer.length, size - at), at);
        if (count === 0)
            return;
        yield buffer.subarray(0, count);
        at += count;
    }
}


/***/ })

};
