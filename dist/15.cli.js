export const id = 15;
export const ids = [15];
export const modules = {

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findComplaint: () => (/* binding */ findComplaint),
/* harmony export */   quietly: () => (/* binding */ quietly)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);

const quiet = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
let isInstalled = false;
function install() {
    if (isInstalled)
        return;
    isInstalled = true;
    const { stdout } = process;
    const write = stdout.write.bind(stdout);
    stdout.write = ((text, ...rest) => {
        const current = quiet.getStore();
        if (!current)
            return write(text, ...rest);
        current.printed += typeof text === 'string' ? text : Buffer.from(text).toString();
        return true;
    });
}
async function quietly(work) {
    install();
    const current = { printed: '' };
    const result = await quiet.run(current, work);
    return { result, printed: current.printed };
}
function findComplaint(printed) {
    const [, message] = /^::(?:warning|error)[^:]*::(.*)$/m.exec(printed) ?? [];
    return message?.replaceAll('%0A', ' ').replaceAll('%0D', '').replaceAll('%25', '%');
}


/***/ })

};
