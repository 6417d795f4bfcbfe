export const id = 130;
export const ids = [130];
export const modules = {

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyConfig: () => (/* binding */ applyConfig)
});

// EXTERNAL MODULE: ./build/wizer/options/option-table.js + 1 modules
var option_table = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/wizer/options/options.js + 2 modules
var options = __webpack_require__(3856);
// EXTERNAL MODULE: ./build/batch/options/parse-batch-options.js
var parse_batch_options = __webpack_require__(8579);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(3581);
;// CONCATENATED MODULE: ./build/batch/config/match-globs.js

const syntax = {
    dot: true,
    nobrace: true,
    nocase: process.platform === 'win32',
    nocomment: true,
    noext: true,
    nonegate: true,
};
function matchGlobs(globs) {
    const patterns = globs.map(compile);
    return path => patterns.reduce((included, { excludes, matches }) => (matches(path) ? !excludes : included), false);
}
function compile(glob) {
    const [, marks = '', rest = ''] = /^((?:!\s*)*)(.*)$/s.exec(glob.trim()) ?? [];
    const text = process.platform === 'win32' ? rest.replaceAll('\\', '/') : rest;
    const parts = text.split('/').filter(part => part !== '' && part !== '.');
    const itself = new esm/* Minimatch */.VR(parts.join('/'), syntax);
    const below = new esm/* Minimatch */.VR([...parts, '**'].join('/'), syntax);
    return {
        excludes: marks.replaceAll(/\s/g, '').length % 2 === 1,
        matches: (path) => itself.match(path) || below.match(path),
    };
}

// EXTERNAL MODULE: ./build/batch/config/options-by-file.js
var options_by_file = __webpack_require__(651);
;// CONCATENATED MODULE: ./build/batch/config/apply-config.js





const alternatives = { stdin: 'stdin-file', 'stdin-file': 'stdin' };
function applyConfig({ values, entries }, path, raw) {
    const run = { raw, origins: new Map() };
    check(run);
    const file = addLayer(run, values, line => `\`${path}\` (line ${line})`);
    return {
        defaults: check(file),
        entries: entries.map((entry, index) => {
            const layer = addLayer(file, entry.values, line => `\`${path}\` (line ${line}, entry ${index + 1})`);
            return {
                title: nameEntry(entry, index, path),
                globs: entry.globs,
                includes: matchGlobs(entry.globs),
                options: check(layer),
            };
        }),
    };
}
function addLayer({ raw, origins }, values, describe) {
    const replaced = new Set([...values.keys()].map(name => alternatives[name]));
    const kept = Object.entries(raw).filter(([name]) => !replaced.has(name) || values.has(name));
    const added = [...values].map(([name, { value }]) => [name, value]);
    return {
        raw: Object.fromEntries([...kept, ...added]),
        origins: new Map([...origins, ...[...values].map(([name, { line }]) => [name, describe(line)])]),
    };
}
function check({ raw, origins }) {
    try {
        return { engine: (0,options/* parseOptions */.A)(raw, option_table/* optionsOfMany */.nO), limits: (0,parse_batch_options/* parseModuleLimits */.W)(raw), origins };
    }
    catch (error) {
        throw (0,options_by_file/* explainOrigin */.Am)(error, origins);
    }
}
function nameEntry({ globs: [first = ''], line }, index, path) {
    return `entry ${index + 1} (\`${first}\`) in line ${line} of \`${path}\``;
}


/***/ })

};
