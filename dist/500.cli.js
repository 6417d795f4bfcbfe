export const id = 500;
export const ids = [500];
export const modules = {

/***/ 5500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findModules: () => (/* binding */ findModules)
/* harmony export */ });
/* harmony import */ var _actions_glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7400);
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);


async function findModules(patterns) {
    const leading = patterns.find(pattern => /(^|[\\/])\.\.([\\/]|$)/.test(pattern));
    if (leading !== undefined)
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('modules', leading, 'a pattern without `..`, of files in the workspace');
    const globber = await (0,_actions_glob__WEBPACK_IMPORTED_MODULE_1__/* .create */ .v)(patterns.join('\n'), { matchDirectories: false, followSymbolicLinks: false });
    const files = await globber.glob();
    if (files.length === 0)
        throw new Error(`cannot find any module: found no file that matches ${patterns.map(glob => `\`${glob}\``).join(', ')}`);
    return files;
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   bE: () => (/* binding */ findDefault),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   gI: () => (/* binding */ splitAt),
/* harmony export */   tm: () => (/* binding */ badValue),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);

function badValue(option, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR('bad-value', option, `cannot use the option \`${option}\`: found \`${found}\`, expected ${expected}`);
}
function findDefault(options, name) {
    return options.find(option => option.name === name)?.default ?? '';
}
function splitAt(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? undefined : [text.slice(0, at), text.slice(at + separator.length)];
}
function parseBoolean(option, value) {
    if (/^true$/i.test(value))
        return true;
    if (/^false$/i.test(value))
        return false;
    throw badValue(option, value, '`true` or `false`');
}
function parseChoice(option, value, choices) {
    const choice = choices.find(choice => choice === value);
    if (choice === undefined)
        throw badValue(option, value, `one of ${choices.map(name => `\`${name}\``).join(', ')}`);
    return choice;
}
function parseInteger(option, value, min, max) {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw badValue(option, value, `a whole number from ${min} to ${max}`);
}
function parseNumber(option, value, min, max) {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    throw badValue(option, value, `a number from ${min} to ${max}`);
}


/***/ })

};
