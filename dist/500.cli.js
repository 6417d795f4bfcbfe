export const id = 500;
export const ids = [500];
export const modules = {

/***/ 5500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findModules: () => (/* binding */ findModules)
/* harmony export */ });
/* unused harmony export findInWorkspace */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _actions_glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _files_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);
/* harmony import */ var _files_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3190);
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(901);





async function findModules(patterns, workspace) {
    const files = await findInWorkspace('modules', patterns, workspace);
    if (files.length === 0)
        throw new _files_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f('read', `cannot find any module: found no file that matches ${patterns.map(glob => `\`${glob}\``).join(', ')}`);
    return files;
}
async function findInWorkspace(option, patterns, workspace) {
    for (const pattern of patterns)
        await checkPattern(option, pattern, workspace);
    const globber = await (0,_actions_glob__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(patterns.join('\n'), { matchDirectories: false, followSymbolicLinks: false });
    const closed = tolerate(globber);
    return [...(await globber.glob()), ...closed];
}
async function checkPattern(option, pattern, workspace) {
    if (/(^|[\\/])\.\.([\\/]|$)/.test(pattern))
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .badValue */ .tm)(option, pattern, 'a pattern without `..`, of files in the workspace');
    if (pattern.startsWith('!'))
        return;
    const paths = (await (0,_actions_glob__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(pattern)).getSearchPaths();
    if (!paths.every(path => (0,_files_places_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(workspace, path) || (0,_files_places_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlacedIn */ .L)(path, [workspace])))
        throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .badValue */ .tm)(option, pattern, 'a pattern of files in the workspace');
}
function tolerate(globber) {
    const library = globber.constructor;
    const look = lookOf(library);
    const closed = [];
    library.stat = async (item, ...more) => {
        try {
            const stats = await look(item, ...more);
            if (stats.isDirectory())
                await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(item.path)).close();
            return stats;
        }
        catch (error) {
            if (error.syscall === 'opendir')
                closed.push(item.path);
            return { isDirectory: () => false };
        }
    };
    return closed;
}
const looks = new WeakMap();
function lookOf(library) {
    const look = looks.get(library) ?? library.stat;
    looks.set(library, look);
    return look;
}


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkoutFolder),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   L: () => (/* binding */ isPlacedIn),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   oD: () => (/* binding */ realPlace),
/* harmony export */   uD: () => (/* binding */ checkPlace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);



const checkoutFolder = '.git';
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function realPlace(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, path));
    }
}
function isPlacedIn(path, places) {
    const real = realPlace(path);
    return places.some(place => isInside(realPlace(place), real));
}
function checkPlace(path, places, what) {
    if (isPlacedIn(path, places))
        return;
    throw new _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('outside', `cannot use ${what}: found a path that leads out of the workspace, expected one inside of it, or of the runner's temporary directory`);
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

const shown = 200;
function badValue(option, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR('bad-value', option, `cannot use the option \`${option}\`: found \`${shorten(found)}\`, expected ${expected}`);
}
function shorten(text) {
    return text.length > shown ? `${text.slice(0, shown)}…` : text;
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
