export const id = 500;
export const ids = [500];
export const modules = {

/***/ 5500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findModules: () => (/* binding */ findModules)
/* harmony export */ });
/* harmony import */ var _actions_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7400);
/* harmony import */ var _wizer_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3708);
/** Globs to files: sorted, the same on every machine. */


/**
 * Files that match the patterns; a pattern with `!` in front takes matches away again.
 * @throws {OptionError} where a pattern leads out of its directory.
 * @throws {Error} where none matches; the message shows the patterns.
 */
async function findModules(patterns) {
    const leading = patterns.find(pattern => /(^|[\\/])\.\.([\\/]|$)/.test(pattern));
    if (leading !== undefined)
        throw (0,_wizer_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('modules', leading, 'a pattern without `..`, of files in the workspace');
    const globber = await (0,_actions_glob__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(patterns.join('\n'), { matchDirectories: false, followSymbolicLinks: false });
    const files = await globber.glob();
    if (files.length === 0)
        throw new Error(`cannot find any module: found no file that matches ${patterns.map(glob => `\`${glob}\``).join(', ')}`);
    return [...new Set(files)].sort((one, other) => (one < other ? -1 : 1));
}


/***/ })

};
