export const id = 258;
export const ids = [258];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderCommandLine)
/* harmony export */ });
function renderCommandLine(words) {
    return words.map(quoteWord).join(' ');
}
function quoteWord(word) {
    return /^(?!=)[\w%+,./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 7877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand),
  doctorFlags: () => (/* binding */ doctorFlags),
  doctorHelp: () => (/* binding */ doctorHelp),
  parseDoctorCommand: () => (/* binding */ parseDoctorCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/files/read.js + 1 modules
var read = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/report/terminal/style.js
var terminal_style = __webpack_require__(4829);
// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wizer/doctor/findings.js
var findings = __webpack_require__(604);
// EXTERNAL MODULE: ./build/wizer/options/option-table.js + 1 modules
var option_table = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/wizer/options/options.js + 1 modules
var options_options = __webpack_require__(7368);
// EXTERNAL MODULE: ./build/files/resolve-settings.js
var resolve_settings = __webpack_require__(5356);
// EXTERNAL MODULE: ./build/wasm/module.js
var wasm_module = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/wasm/text.js
var wasm_text = __webpack_require__(7262);
// EXTERNAL MODULE: ./build/wizer/deadline.js
var deadline = __webpack_require__(628);
// EXTERNAL MODULE: ./build/wasm/layout.js
var layout = __webpack_require__(223);
// EXTERNAL MODULE: ./build/wasm/reader.js
var wasm_reader = __webpack_require__(2570);
;// CONCATENATED MODULE: ./build/wasm/sections/producers.js


const most = 100;
function readProducers({ bytes, sections }) {
    const section = sections.find(({ id, name }) => id === layout/* sectionIds */.uT.custom && name === 'producers');
    if (!section)
        return [];
    const producers = [];
    try {
        const reader = new wasm_reader/* Reader */.m(bytes, section.contents, section.end);
        reader.name();
        for (let fields = reader.u32(); fields > 0; fields--) {
            const field = reader.name();
            for (let values = reader.u32(); values > 0 && producers.length < most; values--)
                producers.push({ field, name: reader.name(), version: reader.name() });
        }
    }
    catch { }
    return producers;
}

// EXTERNAL MODULE: ./build/wizer/check/init-function.js
var init_function = __webpack_require__(336);
// EXTERNAL MODULE: ./build/wizer/known-imports.js
var known_imports = __webpack_require__(30);
// EXTERNAL MODULE: ./build/wizer/doctor/program.js + 1 modules
var program = __webpack_require__(6630);
;// CONCATENATED MODULE: ./build/wizer/doctor/describe-kind.js





function describeKind(module) {
    const isCommand = (0,program/* findExport */.Sc)(module, program/* commandFunction */.aZ) !== undefined;
    const isReactor = (0,program/* findExport */.Sc)(module, init_function/* reactorFunction */.pq) !== undefined;
    const producers = readProducers(module);
    const tool = tools.find(({ isOf }) => isOf(module, producers));
    const named = producers.filter(({ field }) => field === 'language' || field === 'processed-by').map(nameProducer);
    return {
        shape: isCommand ? 'command' : isReactor ? 'reactor' : 'library',
        madeBy: [...new Set([...(tool ? [tool.name] : []), ...named])].slice(0, mostNamed).join(', '),
        note: tool?.note,
    };
}
const mostNamed = 4;
const shownName = 40;
function nameProducer({ name, version }) {
    const [short = ''] = version.replace(/^\D*clang version /, '').split(/[ (]/);
    const readable = name.replace(/^C_plus_plus_?/, 'C++');
    return (0,errors/* shorten */.ml)((0,errors/* toLine */.S5)(short === '' ? readable : `${readable} ${short}`), shownName);
}
const importsFrom = (pattern) => (module) => module.imports.some(entry => pattern.test(entry.module));
const importsNamed = (pattern) => (module) => module.imports.some(entry => pattern.test(entry.name));
const exportsNamed = (pattern) => (module) => module.exports.some(entry => pattern.test(entry.name));
const hasSection = (name) => (module) => module.sections.some(section => name.test(section.name));
const isSaid = (pattern) => (_, producers) => producers.some(({ name }) => pattern.test(name));
const needsJavaScript = 'it calls JavaScript, which is not there before the snapshot: a call of such an import ends the initialization';
const tools = [
    {
        name: 'Go for JavaScript',
        isOf: importsFrom(/^(go|gojs)$/),
        note: `${needsJavaScript}; build with \`GOOS=wasip1 -buildmode=c-shared\``,
    },
    { name: 'wasm-bindgen', isOf: importsFrom(/^(wbg|__wbindgen_.*|\.\/.*_bg\.js)$/), note: needsJavaScript },
    {
        name: 'emscripten',
        isOf: (module, producers) => importsNamed(/^(emscripten_|invoke_[a-z]+$|_?_?emscripten_)/)(module) ||
            exportsNamed(/^_?emscripten_(stack|builtin)_/)(module) ||
            isSaid(/emscripten/i)(module, producers),
        note: `unless it is built with \`STANDALONE_WASM\`, ${needsJavaScript}`,
    },
    { name: 'TinyGo', isOf: isSaid(/tinygo/i) },
    {
        name: 'Go',
        isOf: hasSection(/^go[:.]buildid$/),
        note: 'the `_start` of a Go program ends with it: build with `-buildmode=c-shared` and initialize in an exported function',
    },
    {
        name: 'AssemblyScript',
        isOf: module => exportsNamed(/^(__new|__pin|__rtti_base)$/)(module) || module.imports.some(entry => (0,known_imports/* isAbort */.r)(module, entry)),
    },
    { name: 'StarlingMonkey', isOf: exportsNamed(/^componentize\.wizer$/) },
];

// EXTERNAL MODULE: ./build/wizer/doctor/judge.js
var judge = __webpack_require__(1099);
// EXTERNAL MODULE: ./build/wizer/check/features.js + 1 modules
var features = __webpack_require__(1900);
// EXTERNAL MODULE: ./build/wizer/errors.js
var wizer_errors = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/wizer/doctor/propose.js






function proposeOptions(module, raw, outcome) {
    if (outcome.kind === 'done')
        return mendFindings(module, raw, new Set(outcome.findings.map(({ id }) => id)));
    const { error } = outcome;
    if (error instanceof wizer_errors/* InitializationError */.D3 && error.code === 'import-called')
        return provideWasi(module, raw);
    if (!(error instanceof wizer_errors/* UnsupportedModuleError */.AO))
        return undefined;
    switch (error.code) {
        case 'init-function-missing':
            return nameInitFunction(module, raw);
        case 'rename-source-missing':
            return dropRenames(module, raw);
        case 'feature':
            return allowProposal(module, raw);
        default:
            return undefined;
    }
}
function mendFindings(module, raw, ids) {
    if (ids.has('main-ended')) {
        const name = init_function/* defaultInitFunctions */.BY.find(name => (0,program/* findExport */.Sc)(module, name));
        return name === undefined ? undefined : { ...raw, 'init-func': name };
    }
    if (!ids.has('start-runs-again') || !(0,program/* findExport */.Sc)(module, program/* resumeFunction */.Od))
        return undefined;
    const renames = listOf(raw['rename-funcs']).filter(rename => !isBackwards(rename));
    const isRenamed = renames.some(rename => rename.split('=').some(name => name.trim() === program/* resumeFunction */.Od));
    if (isRenamed || !(0,program/* findExport */.Sc)(module, program/* commandFunction */.aZ))
        return undefined;
    return { ...raw, 'rename-funcs': [...renames, `${program/* commandFunction */.aZ}=${program/* resumeFunction */.Od}`] };
}
const isBackwards = (rename) => rename.replaceAll(' ', '') === `${program/* resumeFunction */.Od}=${program/* commandFunction */.aZ}`;
const listOf = (value) => (typeof value === 'string' ? [value] : (value ?? []));
function provideWasi({ imports }, raw) {
    const isUsed = imports.some(entry => entry.kind === 'func' && (0,known_imports/* isWasi */.V)(entry.module));
    return isUsed && raw['allow-wasi'] !== 'true' ? { ...raw, 'allow-wasi': 'true' } : undefined;
}
function allowProposal(module, raw) {
    const place = (0,features/* findSwitchedOff */.a)(module, (0,options_options/* parseOptions */.A)(raw).features);
    return place && { ...raw, [`wasm-${place.proposal}`]: 'true' };
}
const likely = [
    /^wizer[._-]?init/i,
    /\.wizer$/,
    new RegExp(`^${init_function/* reactorFunction */.pq}$`),
    /^(init|initialize|set_?up|prepare|warm_?up)$/i,
];
function nameInitFunction(module, raw) {
    const names = (0,init_function/* listFitting */.Wg)(module).filter(name => name !== program/* commandFunction */.aZ && name !== program/* resumeFunction */.Od);
    const found = likely.flatMap(pattern => names.filter(name => pattern.test(name)))[0] ??
        (names.length === 1 ? names[0] : undefined);
    return found === undefined ? undefined : { ...raw, 'init-func': found };
}
function dropRenames(module, raw) {
    const isThere = (rename) => (0,program/* findExport */.Sc)(module, rename.split('=')[1]?.trim() ?? '') !== undefined;
    const renames = listOf(raw['rename-funcs']);
    const kept = renames.filter(isThere);
    return kept.length < renames.length ? { ...raw, 'rename-funcs': kept } : undefined;
}

// EXTERNAL MODULE: ./build/wizer/wizen.js + 47 modules
var wizen = __webpack_require__(7189);
;// CONCATENATED MODULE: ./build/command/doctor/diagnose.js












const mostSeconds = 60;
const mostProposals = 5;
async function diagnose(bytes, raw, surroundings, host) {
    const binary = (0,wasm_text/* isText */.K)(bytes) ? await host.assemble(bytes, new deadline/* Deadline */.B(mostSeconds)) : bytes;
    const module = (0,wasm_module/* parseModule */.Y)(binary);
    const given = await attempt(binary, raw, surroundings, host);
    let proposed;
    for (let round = 0; round < mostProposals; round++) {
        const last = proposed ?? given;
        const next = proposeOptions(module, last.raw, last.outcome);
        if (!next || JSON.stringify(next) === JSON.stringify(last.raw))
            break;
        const quiet = { ...surroundings, output: { stdout: undefined, stderr: undefined } };
        proposed = await attempt(binary, next, quiet, host);
    }
    return {
        module,
        kind: describeKind(module),
        given,
        proposed: proposed && isOfUse(given, proposed) ? proposed : undefined,
    };
}
function isOfUse(given, { outcome }) {
    if (given.outcome.kind === 'done')
        return true;
    const { error } = given.outcome;
    if (outcome.kind === 'failed')
        return (0,wizer_errors/* explainError */.UW)(outcome.error).message !== (0,wizer_errors/* explainError */.UW)(error).message;
    const isGuess = error instanceof wizer_errors/* UnsupportedModuleError */.AO && error.code === 'init-function-missing';
    return !isGuess || !outcome.findings.some(({ id }) => id === 'nothing-changed');
}
async function attempt(bytes, raw, surroundings, host) {
    const options = (0,options_options/* parseOptions */.A)(raw, option_table/* optionsOfMany */.nO);
    const settings = await (0,resolve_settings/* resolveSettings */.M)(options, { ...surroundings, measure: true });
    try {
        const { report } = await (0,wizen.wizenModule)(bytes, options, settings, host);
        return { raw, outcome: { kind: 'done', findings: (0,judge/* judgeFindings */.q)(report.findings, options.judgement) }, report };
    }
    catch (error) {
        return { raw, outcome: { kind: 'failed', error }, report: undefined };
    }
}
function isRight({ outcome }) {
    return outcome.kind === 'done' && !(0,findings/* areWrong */.GN)(outcome.findings);
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/model/failure.js
var failure = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/report/model/module.js
var model_module = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/report/model/start-up.js
var start_up = __webpack_require__(2583);
// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/batch/options/command-line.js
var command_line = __webpack_require__(6730);
// EXTERNAL MODULE: ./build/command/flags.js
var command_flags = __webpack_require__(4553);
;// CONCATENATED MODULE: ./build/command/doctor/advise.js




function listGiven(raw) {
    const values = raw;
    return option_table/* optionsOfMany */.nO.flatMap(({ name }) => {
        const value = values[name];
        return value === undefined || value.length === 0 ? [] : [[name, value]];
    });
}
function renderCommand(raw, input) {
    const flags = listGiven(raw).flatMap(([name, value]) => {
        const { kind, aliases } = option_table/* optionsOfMany */.nO.find(option => option.name === name);
        const [shortest = name] = [name, ...(aliases ?? [])].sort((one, other) => one.length - other.length);
        const flag = (0,command_flags/* spell */.lO)(shortest);
        const isOn = kind === 'boolean' && value === 'true';
        const items = typeof value === 'string' ? [value] : value;
        return isOn ? [flag] : items.flatMap(item => (item.startsWith('-') ? [`--${name}=${item}`] : [flag, item]));
    });
    const output = input.replace(/(\.wasm|\.wat)?$/, '.wizened.wasm');
    return (0,command_line/* renderCommandLine */.U)(['wizer-action', ...flags, input, '-o', output]);
}
function renderStep(raw, input) {
    const inputs = listGiven(raw).map(([name, value]) => {
        const text = typeof value === 'string' ? value : value.join('\n');
        return [name, text === 'true' ? true : text];
    });
    const step = { uses: 'org/wizer-action@v1', with: { modules: input, ...Object.fromEntries(inputs) } };
    return (0,dist/* stringify */.As)([step], { lineWidth: 0 });
}

;// CONCATENATED MODULE: ./build/command/doctor/render-diagnosis.js












const width = 100;
const mostFrames = 5;
function renderDiagnosis(input, diagnosis, style, spell) {
    const { module, kind, given, proposed } = diagnosis;
    return `${[
        `${style('bold', (0,terminal_style/* showPlain */.I)(input))}: ${(0,format/* formatBytes */.z3)(module.bytes.length)}, ${describeModule(kind)}`,
        ...describeImports(module).flatMap(line => mark('·', line)),
        ...(kind.note === undefined ? [] : mark('·', kind.note)),
        ...renderAttempt(given, style, spell),
        ...(proposed ? ['  With other options:', ...renderAttempt(proposed, style, spell)] : []),
        ...renderAdvice(input, module, proposed ?? given, style),
    ].join('\n')}\n`;
}
const shapes = {
    command: 'a WASI command (it exports `_start`)',
    reactor: 'a WASI reactor (it exports `_initialize`)',
    library: 'a module without `_start` or `_initialize`',
};
function describeModule({ shape, madeBy }) {
    return (0,terminal_style/* showPlain */.I)(madeBy === '' ? shapes[shape] : `${shapes[shape]}, made by ${madeBy}`);
}
function explainUnmended(module, { raw, outcome }) {
    if (outcome.kind === 'done')
        return 'no option that the doctor knows makes this right: the module has to change, see `docs/languages` for how to write it';
    if (!(outcome.error instanceof wizer_errors/* InitializationError */.D3))
        return (0,program/* looksInitialized */.PG)(module)
            ? 'no option mends this: give the doctor the module that the compiler made'
            : 'no option that the doctor knows mends this: the module has to change, see `docs/languages` for how to write it';
    const opensFiles = module.imports.some(entry => (0,known_imports/* isWasi */.V)(entry.module) && entry.name === 'path_open');
    const hint = opensFiles && !raw.dirs?.length ? '; it can open files, and sees only those in directories given with `--dir`' : '';
    return `no option that the doctor knows mends this: what the module printed may say why, and \`docs/troubleshooting.md\` says what to do${hint}`;
}
const render_diagnosis_mostNamed = 5;
function describeImports({ imports }) {
    const functions = imports.filter(({ kind }) => kind === 'func');
    const wasi = functions.filter(({ module }) => (0,known_imports/* isWasi */.V)(module)).length;
    const others = functions.filter(({ module }) => !(0,known_imports/* isWasi */.V)(module));
    const named = others.slice(0, render_diagnosis_mostNamed).map(({ module, name }) => (0,errors/* quoteName */.AB)(`${module}.${name}`));
    const more = others.length > render_diagnosis_mostNamed ? ` and ${others.length - render_diagnosis_mostNamed} more` : '';
    return [
        ...(wasi > 0 ? [`it imports ${(0,format/* formatNumberOf */.Of)(wasi, 'function')} of WASI, which \`--allow-wasi\` provides`] : []),
        ...(others.length > 0
            ? [`nothing provides ${named.join(', ')}${more}: a call ends the initialization, unless \`--preload\` does`]
            : []),
    ];
}
function renderAttempt({ outcome, report }, style, spell) {
    if (outcome.kind === 'failed') {
        const { message, frames } = (0,wizer_errors/* explainError */.UW)(outcome.error);
        return [
            ...mark(style('red', '✗'), spell(message)),
            ...frames.slice(0, mostFrames).map(frame => `      ${(0,terminal_style/* showPlain */.I)((0,failure/* describeFrame */.Tl)(frame))}`),
        ];
    }
    return [
        ...(report ? mark(style('green', '✓'), describeRun(report)) : []),
        ...(report ? describeObserved(report).flatMap(line => mark('·', line)) : []),
        ...renderFindings(outcome.findings, style, spell),
    ];
}
function renderFindings(findings, style, spell) {
    return findings.flatMap(finding => mark(style('yellow', '!'), spell((0,model_module/* describeFinding */.jb)(finding))));
}
function describeRun({ initFunction, bytesBefore, bytesAfter, times, startUp }) {
    const sizes = `${(0,format/* formatBytes */.z3)(bytesBefore)} become ${(0,format/* formatBytes */.z3)(bytesAfter)}`;
    const start = startUp ? `, and ${describeStartUp(startUp)}` : '';
    return `${(0,errors/* quoteName */.AB)(initFunction)} returns after ${(0,format/* formatTime */.fU)(times.initialize)}: ${sizes}${start}`;
}
function describeStartUp({ before, after }) {
    const time = (0,format/* formatTime */.fU)(after.least);
    return (0,start_up/* differ */.Tx)(before, after)
        ? `an instance starts in ${time} instead of ${(0,format/* formatTime */.fU)(before.least)}`
        : `an instance starts in ${time}, which is no faster than before`;
}
function describeObserved({ observed }) {
    const seen = (0,model_module/* listObserved */.F4)(observed).map(({ what, times }) => `${what} ${times}`);
    return seen.length > 0 ? [`it observed, and the output keeps: ${seen.join(', ')}`] : [];
}
function renderAdvice(input, module, attempt, style) {
    if (!isRight(attempt))
        return mark('→', explainUnmended(module, attempt));
    const { raw } = attempt;
    const step = renderStep(raw, input).trimEnd().split('\n');
    return [
        '  Use:',
        '',
        ...[renderCommand(raw, input), '', ...step].map(line => `    ${style('bold', (0,terminal_style/* showPlain */.I)(line))}`.trimEnd()),
    ];
}
function mark(sign, text) {
    const [first = '', ...rest] = (0,report_text/* wrapWords */.EO)((0,terminal_style/* showPlain */.I)(text), width - 4);
    return [`  ${sign} ${first}`, ...rest.map(line => `    ${line}`)];
}

// EXTERNAL MODULE: ./build/command/failure.js
var command_failure = __webpack_require__(6020);
;// CONCATENATED MODULE: ./build/command/doctor-command.js












const doctorFlags = [
    ...option_table/* optionsOfMany */.nO,
    { name: 'help', kind: 'boolean', help: 'Print this help.', aliases: ['h'], group: 'Help' },
];
const doctorHelp = {
    about: 'Says what modules are, initializes them without writing anything, and names what is wrong and the options to use.',
    usage: ['wizer-action doctor [OPTIONS] INPUT…'],
    examples: [
        { what: 'What a module needs:', line: 'wizer-action doctor app.wasm' },
        { what: 'Whether options are right:', line: 'wizer-action doctor --allow-wasi -r _start=wizer.resume app.wasm' },
    ],
    options: doctorFlags,
    notes: [
        'Findings, which `--deny ID` makes errors and `--allow ID` leaves out:',
        ...findings/* findingTable */.ck.map(({ id, means }) => `  ${id.padEnd(20)} ${means}`),
        '',
        'Exit status: 0 these options are right, 1 they are not, 2 wrong usage.',
    ],
};
function parseDoctorCommand(args) {
    const { values, positionals } = (0,command_flags/* parseFlags */.bQ)(args, doctorFlags);
    if ((0,command_flags/* isOn */.Mp)(values, 'help'))
        return 'help';
    if (positionals.length === 0)
        throw new command_flags/* UsageError */.eb('no module is given, expected `wizer-action doctor INPUT`');
    (0,options_options/* parseOptions */.A)(values, option_table/* optionsOfMany */.nO);
    return { inputs: positionals, values };
}
async function doctorCommand({ inputs, values }, context, spell) {
    let status = 0;
    for (const input of inputs)
        if (!(await examine(input, values, context, spell)))
            status = 1;
    return status;
}
async function examine(input, values, context, spell) {
    const { directory, env, host, isTerminal, signal } = context;
    try {
        const bytes = await (0,read/* readInput */.R5)((0,external_node_path_.resolve)(directory, input), input, { signal });
        const surroundings = {
            env,
            directory,
            output: { stdout: 2, stderr: 2 },
            hasStdin: true,
            hidden: { paths: [], names: [] },
            places: undefined,
        };
        const diagnosis = await diagnose(bytes, values, surroundings, host);
        const style = (0,terminal_style/* createStyle */._)(isTerminal.stdout && !env.NO_COLOR);
        await context.writeStdout(renderDiagnosis(input, diagnosis, style, spell));
        return isRight(diagnosis.given);
    }
    catch (error) {
        const named = error instanceof errors/* WasmError */.$r ? new file_error/* FileError */.f('read', `cannot use \`${input}\`: ${error.message}`) : error;
        context.writeStderr((0,command_failure/* renderError */.vr)(named, spell));
        return false;
    }
}


/***/ })

};
