export const id = 291;
export const ids = [291];
export const modules = {

/***/ 3291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);
/* harmony import */ var _wizer_options_option_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4553);



const width = 100;
const indent = 32;
function renderHelp({ about, usage, examples, options, notes }) {
    const longest = Math.max(0, ...examples.map(({ what }) => what.length));
    const lines = [
        ...(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(about, width),
        '',
        ...examples.map(({ what, line }) => `  ${what.padEnd(longest)}   ${line}`),
        ...(examples.length > 0 ? [''] : []),
        `Usage: ${usage.join('\n       ')}`,
        ...renderGroups(options),
        '',
        ...notes.flatMap(wrapNote),
    ];
    return `${lines.join('\n')}\n`;
}
function wrapNote(note) {
    const [name = '', meaning = note] = /^( {2}\S+ +)(.*)$/.exec(note)?.slice(1) ?? [];
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(meaning, width - name.length).map((line, row) => (row === 0 ? name : ' '.repeat(name.length)) + line);
}
function renderGroups(options) {
    return _wizer_options_option_table_js__WEBPACK_IMPORTED_MODULE_1__/* .optionGroups */ .gn.flatMap(heading => {
        const inside = options.filter(({ group = 'Help' }) => group === heading);
        return inside.length === 0 ? [] : ['', `${heading}:`, ...inside.flatMap(renderOption)];
    });
}
function renderOption(option) {
    const flags = `  ${renderFlags(option)}`;
    const meaning = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .EO)(describe(option), width - indent).map(line => ' '.repeat(indent) + line);
    const [first = '', ...rest] = meaning;
    return flags.length > indent - 2 ? [flags, ...meaning] : [flags + first.slice(flags.length), ...rest];
}
function renderFlags({ name, aliases, kind, placeholder, default: standard = '' }) {
    const spellings = [...(aliases ?? []), name].sort((one, other) => one.length - other.length).map(_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .spell */ .lO);
    const value = kind !== 'boolean' ? ` ${placeholder ?? 'VALUE'}` : standard === '' ? '' : '[=true|false]';
    return spellings.join(', ') + value;
}
function describe({ help, kind, choices, default: standard = '' }) {
    const details = [
        ...(choices ? [`one of ${choices.join(', ')}`] : []),
        ...(kind === 'list' ? ['repeatable'] : []),
        ...(standard === '' ? [] : [`default ${standard}`]),
    ];
    return help.replaceAll('`', '') + (details.length > 0 ? ` [${details.join('; ')}]` : '');
}


/***/ })

};
