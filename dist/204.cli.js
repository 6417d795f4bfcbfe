export const id = 204;
export const ids = [204];
export const modules = {

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseWasmtimeCommand: () => (/* binding */ parseWasmtimeCommand),
  spellForWasmtime: () => (/* binding */ spellForWasmtime),
  wasmtimeHelp: () => (/* binding */ wasmtimeHelp)
});

// EXTERNAL MODULE: ./build/wizer/options/option-values.js
var option_values = __webpack_require__(901);
// EXTERNAL MODULE: ./build/command/flags.js
var flags = __webpack_require__(4553);
// EXTERNAL MODULE: ./build/command/spelling.js
var spelling = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/command/wizen-request.js
var wizen_request = __webpack_require__(2947);
// EXTERNAL MODULE: ./build/wizer/options/nearest-name.js + 1 modules
var nearest_name = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/command/wasmtime/settings.js
const settings_option = (...names) => ({ kind: 'option', names });
const always = { kind: 'fixed', value: true };
const ignored = { kind: 'ignored' };
const refused = (remedy) => ({ kind: 'refused', remedy });
const off = (remedy) => ({ kind: 'refused', remedy, off: true });
const noNetwork = 'a module that is initialized without a network';
const noLimit = 'no limit that a module notices';
const wasi = {
    cli: settings_option('allow-wasi'),
    common: settings_option('allow-wasi'),
    'inherit-env': settings_option('inherit-env'),
    'inherit-stdio': settings_option('inherit-stdio'),
    preview0: always,
    'inherit-network': off(noNetwork),
    'allow-ip-name-lookup': off(noNetwork),
    listenfd: off(noNetwork),
    tcplisten: refused(noNetwork),
    ...settings_all(ignored, 'cli-exit-with-code config config-var hostcall-fuel http http-outgoing-body-buffer-chunks http-outgoing-body-chunk-size', 'keyvalue keyvalue-in-memory-data max-http-fields-size max-random-size max-resources network-error-code nn nn-graph p3', 'preview2 tcp threads tls udp'),
};
const wasm = {
    'bulk-memory': settings_option('wasm-bulk-memory'),
    'multi-memory': settings_option('wasm-multi-memory'),
    'multi-value': settings_option('wasm-multi-value'),
    'reference-types': settings_option('wasm-reference-types'),
    simd: settings_option('wasm-simd'),
    'relaxed-simd': settings_option('wasm-relaxed-simd'),
    'all-proposals': settings_option('wasm-bulk-memory', 'wasm-multi-memory', 'wasm-multi-value', 'wasm-reference-types', 'wasm-simd', 'wasm-relaxed-simd'),
    'relaxed-simd-deterministic': settings_option('relaxed-simd-deterministic'),
    timeout: { kind: 'timeout' },
    'unknown-imports-default': off('a preload that provides the imports: the option `preload`'),
    'nan-canonicalization': off('the option `deterministic`, with which NaN has the same bits everywhere'),
    'trap-on-grow-failure': off(noLimit),
    'max-memory-size': refused(noLimit),
    'max-table-elements': refused(noLimit),
    ...settings_all(always, 'exceptions extended-const function-references gc memory64 shared-memory tail-call threads unknown-imports-trap'),
    ...settings_all(ignored, 'async-stack-size async-stack-zeroing branch-hinting component-model component-model-async component-model-async-builtins', 'component-model-async-stackful component-model-error-context component-model-fixed-length-lists component-model-gc', 'component-model-implements component-model-map component-model-more-async-builtins component-model-threading', 'concurrency-support custom-page-sizes epoch-interruption fuel gc-support max-instances max-memories max-tables', 'max-wasm-stack shared-everything-threads stack-switching unknown-exports-allow wide-arithmetic wmemcheck'),
};
const groups = {
    wasi: { flag: '-S', keys: wasi },
    wasm: { flag: '-W', keys: wasm },
    optimize: { flag: '-O', keys: {}, others: ignored },
    codegen: { flag: '-C', keys: {}, others: ignored },
    debug: { flag: '-D', keys: {}, others: ignored },
    record: { flag: '-R', keys: {}, others: refused('a run that is not recorded') },
};
function settings_all(meaning, ...lines) {
    return Object.fromEntries(lines.flatMap(line => line.split(' ').map(key => [key, meaning])));
}

;// CONCATENATED MODULE: ./build/command/wasmtime/translate.js



const none = { values: {}, warnings: [] };
function translateGroups(values) {
    const settings = Object.entries(groups).flatMap(([name, group]) => [values[name] ?? []]
        .flat()
        .flatMap(list => list.split(','))
        .map(setting => translateKey(group, setting)));
    return settings.reduce((one, other) => ({
        values: { ...one.values, ...other.values },
        warnings: [...one.warnings, ...other.warnings],
    }), none);
}
function listTypedKeys({ name, value }) {
    const group = groups[name];
    if (!group)
        return [];
    return value.split(',').flatMap(setting => {
        const [key = '', text = ''] = setting.trim().split('=');
        return optionsOf(group.keys[key]).map(name => ({ name, spelling: `${group.flag} ${key}`, value: text }));
    });
}
const keySpellings = new Map(Object.values(groups).flatMap(({ flag, keys }) => Object.entries(keys)
    .flatMap(([key, meaning]) => {
    const [name, ...others] = optionsOf(meaning);
    return name === undefined || others.length > 0 ? [] : [[name, `${flag} ${key}`]];
})
    .reverse()));
function optionsOf(meaning) {
    if (meaning?.kind === 'timeout')
        return ['timeout'];
    return meaning?.kind === 'option' ? meaning.names : [];
}
function translateKey(group, setting) {
    const [key = '', ...rest] = setting.trim().split('=');
    const value = rest.length > 0 ? rest.join('=') : undefined;
    const spelling = `${group.flag} ${key}`;
    const meaning = (Object.hasOwn(group.keys, key) ? group.keys[key] : undefined) ?? group.others;
    if (!meaning || key === '')
        throw unknownKey(group, key);
    const ignoredHere = { ...none, warnings: [`\`${group.flag} ${setting.trim()}\` has no effect here`] };
    switch (meaning.kind) {
        case 'option': {
            const text = String(parseSwitch(spelling, value));
            return { ...none, values: Object.fromEntries(meaning.names.map(name => [name, text])) };
        }
        case 'timeout':
            return { ...none, values: { timeout: parseDuration(spelling, value) } };
        case 'fixed':
            return parseSwitch(spelling, value) === meaning.value ? none : ignoredHere;
        case 'ignored':
            return ignoredHere;
        case 'refused':
            return refuse(spelling, value, meaning);
    }
}
function refuse(spelling, value, { remedy, off }) {
    if (off && !parseSwitch(spelling, value))
        return none;
    throw new flags/* UsageError */.eb(`cannot use the option \`${spelling}\`: it could change the output, expected ${remedy}`);
}
function parseSwitch(spelling, value) {
    if (value === undefined || /^(y|yes|true)$/.test(value))
        return true;
    if (/^(n|no|false)$/.test(value))
        return false;
    throw new flags/* UsageError */.eb(`cannot use the option \`${spelling}\`: found \`${value}\`, expected \`y\` or \`n\``);
}
const units = { ms: 0.001, '': 1, s: 1, m: 60, h: 3600 };
function parseDuration(spelling, value = '') {
    const [, number, unit = ''] = /^(\d+)(ms|s|m|h)?$/.exec(value) ?? [];
    if (number !== undefined)
        return String(Number(number) * units[unit]);
    throw new flags/* UsageError */.eb(`cannot use the option \`${spelling}\`: found \`${value}\`, expected a time such as \`10s\` or \`500ms\``);
}
function unknownKey({ flag, keys }, key) {
    const near = key === 'help' ? undefined : (0,nearest_name/* findNearest */.q)(key, Object.keys(keys));
    const hint = near
        ? `, did you mean \`${flag} ${near}\`?`
        : `, expected one that \`wasmtime wizer ${flag} help\` lists`;
    return new flags/* UsageError */.eb(`unknown option \`${flag} ${key}\`${hint}`);
}

;// CONCATENATED MODULE: ./build/command/wasmtime/wasmtime-command.js





const keys = 'KEY[=VALUE][,KEY…]';
const groupFlags = [
    {
        name: 'wasi',
        kind: 'list',
        help: 'WASI: `cli` provides it, `inherit-env` shows the environment, `inherit-stdio=n` hides standard streams.',
        aliases: ['S'],
        placeholder: keys,
        group: 'WASI',
    },
    {
        name: 'wasm',
        kind: 'list',
        help: 'Proposals, such as `simd=n`, and `timeout=10s`; unknown imports always trap when they are called.',
        aliases: ['W'],
        placeholder: keys,
        group: 'Checks and limits',
    },
    {
        name: 'dir',
        kind: 'list',
        help: 'With WASI: directories that the module may use: `HOST`, or `HOST::GUEST` where the module knows it by another name.',
        placeholder: 'HOST[::GUEST]',
        group: 'WASI',
    },
];
const otherFlags = [
    { name: 'optimize', kind: 'list', aliases: ['O'] },
    { name: 'codegen', kind: 'list', aliases: ['C'] },
    { name: 'debug', kind: 'list', aliases: ['D'] },
    { name: 'record', kind: 'list', aliases: ['R'] },
    { name: 'target', kind: 'string' },
    { name: 'config', kind: 'string' },
    { name: 'profile', kind: 'string' },
    { name: 'allow-precompiled', kind: 'boolean' },
].map(option => ({ ...option, help: '' }));
const ours = wizen_request/* wizenFlags */.py.filter(({ name }) => name !== 'dirs');
const wasmtime_command_flags = [...groupFlags, ...ours, ...otherFlags];
const wasmtimeHelp = {
    about: 'Pre-initializes a WebAssembly module, with the flags of `wasmtime wizer` and those of `wizer-action`.',
    usage: ['wasmtime-wizer [OPTIONS] [INPUT]', 'wizer-action wasmtime wizer [OPTIONS] [INPUT]'],
    examples: [
        { what: 'For example:', line: 'wasmtime-wizer -S cli -S inherit-env --dir src::/src in.wasm -o out.wasm' },
    ],
    options: [...groupFlags, ...ours.filter(({ name }) => !keySpellings.has(name))],
    notes: [
        'What has no effect here is ignored with a warning; what could change the output is refused.',
        'Exit status: 0 done, 1 failed, 2 wrong usage.',
    ],
};
const defaults = { 'relaxed-simd-deterministic': 'true', 'wasm-relaxed-simd': 'true' };
function parseWasmtimeCommand(args) {
    const { values, positionals } = (0,flags/* parseFlags */.bQ)(args, wasmtime_command_flags);
    const { values: translated, warnings } = translateGroups(values);
    if (values.config !== undefined)
        throw new flags/* UsageError */.eb('cannot use the option `--config`: it names a file for Wasmtime, expected the flags themselves');
    const dirs = [values.dir ?? []].flat().map(swapDirectory);
    const raw = { ...defaults, ...values, ...translated, dirs };
    const ignored = ['target', 'profile', 'allow-precompiled'].filter(name => values[name] !== undefined);
    const notes = [...warnings, ...ignored.map(name => `\`--${name}\` has no effect here`)];
    return (0,wizen_request/* makeRequest */.In)(raw, positionals, { warnings: notes, missingRenames: 'ignored' });
}
function swapDirectory(directory) {
    const [host, guest] = (0,option_values/* splitAt */.gI)(directory, '::') ?? [directory, directory];
    if (host && guest)
        return `${guest}::${host}`;
    throw new flags/* UsageError */.eb(`cannot use the option \`--dir\`: found \`${directory}\`, expected \`HOST\`, or \`HOST::GUEST\``);
}
function spellForWasmtime(args) {
    const typed = (0,flags/* listTyped */.nu)(args, wasmtime_command_flags).map(option => (option.name === 'dir' ? { ...option, name: 'dirs' } : option));
    const standard = (0,spelling/* spellAsFlags */.S)(ours);
    return (0,spelling/* createSpeller */.K)([...typed, ...typed.flatMap(listTypedKeys)], (name, value) => {
        if (name === 'dirs')
            return '--dir';
        const spelling = keySpellings.get(name);
        if (spelling === undefined)
            return standard(name, value);
        return value === 'false' ? `${spelling}=n` : spelling;
    });
}


/***/ })

};
