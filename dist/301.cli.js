export const id = 301;
export const ids = [301];
export const modules = {

/***/ 6020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ renderForCaller),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _report_model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _report_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4829);
/* harmony import */ var _wizer_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4553);




function renderError(error, spell = message => message) {
    const { message, causes, frames } = (0,_wizer_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explainError */ .UW)(error);
    const lines = [
        `error: ${(0,_report_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__/* .showPlain */ .I)(spell(message))}`,
        ...causes.map(cause => `  caused by: ${(0,_report_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__/* .showPlain */ .I)(spell(cause))}`),
        ...frames.map(frame => `    ${(0,_report_terminal_style_js__WEBPACK_IMPORTED_MODULE_1__/* .showPlain */ .I)((0,_report_model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFrame */ .Tl)(frame))}`),
    ];
    return `${lines.join('\n')}\n`;
}
const componentizeFunction = 'componentize.wizer';
function renderForCaller(error, spell, initFunction) {
    const rendered = renderError(error, spell);
    const isExit = error instanceof _wizer_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InitializationError */ .D3 && error.code === 'exit';
    if (!isExit || initFunction !== componentizeFunction)
        return rendered;
    const first = `Error: the \`${componentizeFunction}\` function trapped\n\nCaused by:\n`;
    return `${first}${rendered.replace(/^/gm, '    ').trimEnd()}\n    Exited with i32 exit status ${error.exitCode}\n`;
}
function statusOf(error) {
    return error instanceof _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb || (error instanceof _wizer_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR && error.code !== 'missing-file') ? 2 : 1;
}


/***/ }),

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ commonFlags),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   nu: () => (/* binding */ listTyped)
/* harmony export */ });
/* harmony import */ var _wizer_options_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6545);
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);


class UsageError extends Error {
    name = 'UsageError';
}
const commonFlags = [
    {
        name: 'report',
        kind: 'string',
        help: 'A file to write the report to, as JSON.',
        placeholder: 'FILE',
        group: 'Report',
    },
    { name: 'help', kind: 'boolean', help: 'Print this help.', aliases: ['h'], group: 'Help' },
];
function parseFlags(args, descriptions) {
    const bySpelling = listSpellings(descriptions);
    const values = {};
    const positionals = [];
    for (let index = 0; index < args.length; index++) {
        const word = args[index];
        if (word === '--')
            return { values, positionals: [...positionals, ...args.slice(index + 1)] };
        if (!looksLikeFlag(word)) {
            positionals.push(word);
            continue;
        }
        const { spelling, inline } = splitFlag(word);
        const option = bySpelling.get(spelling);
        if (!option)
            throw unknownFlag(spelling, bySpelling);
        const next = args[index + 1];
        const takesNext = inline === undefined && mayBeValue(option, next);
        if (takesNext)
            index++;
        const value = takesNext ? next : (inline ?? (option.kind === 'boolean' ? 'true' : undefined));
        if (value === undefined)
            throw missingValue(spelling, option, next);
        const earlier = values[option.name];
        if (earlier !== undefined && option.kind !== 'list')
            throw new UsageError(`the option \`${spelling}\` is given twice, expected once`);
        values[option.name] = option.kind === 'list' ? [...(earlier ?? []), value] : value;
    }
    return { values, positionals };
}
function listTyped(args, descriptions) {
    const bySpelling = listSpellings(descriptions);
    const end = args.indexOf('--');
    return args.slice(0, end < 0 ? args.length : end).flatMap((word, index) => {
        const { spelling, inline } = splitFlag(word);
        const option = looksLikeFlag(word) ? bySpelling.get(spelling) : undefined;
        return option ? [{ name: option.name, spelling, value: inline ?? args[index + 1] ?? '' }] : [];
    });
}
function isOn(values, name) {
    const value = values[name];
    return value !== undefined && (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG)(name, String(value));
}
function fileName(flag, value) {
    if (value === '')
        throw new UsageError(`the name given as \`${flag}\` is empty, expected that of a file`);
    return typeof value === 'string' ? value : undefined;
}
function listSpellings(descriptions) {
    return new Map(descriptions.flatMap(option => [option.name, ...(option.aliases ?? [])].map(name => [spell(name), option])));
}
function spell(name) {
    return name.length === 1 ? `-${name}` : `--${name}`;
}
function isLong(spelling) {
    return spelling.startsWith('--');
}
function looksLikeFlag(word) {
    return word.startsWith('-') && word !== '-';
}
function splitFlag(word) {
    const end = isLong(word) ? word.indexOf('=', 3) : 2;
    if (end < 0 || end === word.length)
        return { spelling: word, inline: undefined };
    return { spelling: word.slice(0, end), inline: word.slice(end).replace(/^=/, '') };
}
function mayBeValue({ kind }, word) {
    if (word === undefined)
        return false;
    return kind === 'boolean' ? word === 'true' || word === 'false' : !looksLikeFlag(word);
}
function missingValue(spelling, option, next) {
    const { name, placeholder = 'VALUE' } = option;
    const hint = next === undefined ? '' : `; a value that starts with a dash is written \`--${name}=${next}\``;
    return new UsageError(`the option \`${spelling}\` has no value, expected \`${spelling} ${placeholder}\`${hint}`);
}
function unknownFlag(spelling, bySpelling) {
    const names = [...bySpelling.keys()].filter(isLong).map(other => other.slice(2));
    const near = (0,_wizer_options_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .q)(spelling.replace(/^-+/, ''), names);
    return new UsageError(`unknown option \`${spelling}\`${near ? `, did you mean \`--${near}\`?` : ''}`);
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/command/failure.js
var failure = __webpack_require__(6020);
// EXTERNAL MODULE: ./build/command/flags.js
var flags = __webpack_require__(4553);
// EXTERNAL MODULE: ./build/command/spelling.js
var spelling = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/files/read.js + 1 modules
var read = __webpack_require__(2327);
// EXTERNAL MODULE: ./build/files/resolve-settings.js
var resolve_settings = __webpack_require__(5356);
// EXTERNAL MODULE: ./build/files/write.js
var files_write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/report/make-report.js
var make_report = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/report/model/module.js
var model_module = __webpack_require__(8737);
// EXTERNAL MODULE: ./build/report/terminal/style.js
var style = __webpack_require__(4829);
// EXTERNAL MODULE: ./build/wasm/encode.js
var encode = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wizer/deadline.js
var wizer_deadline = __webpack_require__(628);
// EXTERNAL MODULE: ./build/wizer/doctor/judge.js
var judge = __webpack_require__(1099);
;// CONCATENATED MODULE: ./build/command/wizen-command.js















async function wizenCommand(request, context, spell) {
    checkFiles(request, context);
    const { input, output, report, options } = request;
    const warn = (sentence) => context.writeStderr(`warning: ${(0,style/* showPlain */.I)(spell(sentence))}\n`);
    for (const sentence of request.warnings)
        warn(sentence);
    const started = performance.now();
    const deadline = new wizer_deadline/* Deadline */.B(options.timeout, [], started);
    const bytes = await deadline.limit(() => `read ${nameOf(input)}`, signal => input === undefined ? context.readStdin(signal) : (0,read/* readInput */.R5)((0,external_node_path_.resolve)(context.directory, input), input, { signal }), deadline.explain(...read/* endless */.bK));
    const resolved = await (0,resolve_settings/* resolveSettings */.M)(options, {
        env: context.env,
        directory: context.directory,
        output: { stdout: output === undefined ? 2 : 1, stderr: 2 },
        hasStdin: input !== undefined,
        hidden: { paths: [], names: [] },
        places: undefined,
        measure: report !== undefined,
        deadline,
    });
    const onMissingRename = request.missingRenames === 'ignored' ? warn : undefined;
    try {
        const made = await produce(bytes, request, { ...resolved, started, onMissingRename }, context, deadline);
        for (const finding of (0,judge/* judgeFindings */.q)(made.findings, options.judgement))
            warn((0,model_module/* describeFinding */.jb)(finding));
    }
    catch (error) {
        if (!(error instanceof errors/* WasmError */.$r))
            throw error;
        const isScript = error.code === 'not-wasm' && /\.[cm]?[jt]sx?$/.test(input ?? '');
        const remedy = isScript ? '; js-compute and componentize-js make a module of a script, and call this command' : '';
        throw new file_error/* FileError */.f('read', `cannot use ${nameOf(input)}: ${error.message}${remedy}`);
    }
}
function nameOf(input) {
    return input === undefined ? 'standard input' : `\`${input}\``;
}
function checkInput(path, name) {
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return;
    const remedy = `\`wizer-action run --modules '${name.replace(/[\\/]+$/, '')}/**/*.wasm'\` takes all below it`;
    throw new file_error/* FileError */.f('read', `cannot read \`${name}\`: it is a directory, expected a WebAssembly module; ${remedy}`);
}
function checkFiles({ input, output, report }, { isTerminal, directory }) {
    if (input === undefined && isTerminal.stdin)
        throw new flags/* UsageError */.eb('no INPUT is given and standard input is a terminal, expected a module: see `wizer-action --help`');
    if (output === undefined && isTerminal.stdout)
        throw new flags/* UsageError */.eb('no output is given and standard output is a terminal, expected `-o FILE`, such as `-o out.wasm`');
    if (report !== undefined && output !== undefined && (0,external_node_path_.resolve)(directory, report) === (0,external_node_path_.resolve)(directory, output))
        throw new flags/* UsageError */.eb(`the output and the report are both \`${output}\`, expected two files`);
    if (input !== undefined)
        checkInput((0,external_node_path_.resolve)(directory, input), input);
    for (const file of [output, report])
        if (file !== undefined)
            (0,files_write/* checkWritable */.ZB)((0,external_node_path_.resolve)(directory, file), file);
}
async function produce(bytes, { input, output, report, options }, settings, context, deadline) {
    const { wizenInto, wizenModule } = await Promise.all(/* import() */[__webpack_require__.e(629), __webpack_require__.e(189)]).then(__webpack_require__.bind(__webpack_require__, 7189));
    const path = output === undefined ? undefined : (0,external_node_path_.resolve)(context.directory, output);
    const started = performance.now();
    if (report === undefined) {
        const write = async (parts, validated) => {
            if (path !== undefined)
                return (0,files_write/* writeToReader */.ih)(path, deadline, output ?? path, () => (0,files_write/* writeOutputDuring */.ak)(() => validated, path, parts, output));
            await validated;
            return context.writeStdout((0,encode/* concatenate */.u1)(parts));
        };
        return (await wizenInto(write, bytes, options, settings, context.host)).report;
    }
    const result = await wizenModule(bytes, options, settings, context.host);
    const { hashBytes } = await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 3906));
    const record = {
        status: 'initialized',
        path: input ?? '-',
        earlier: false,
        output: output ?? '-',
        sha256: hashBytes(result.bytes),
        report: result.report,
        compressed: [],
        warnings: (0,judge/* judgeFindings */.q)(result.report.findings, options.judgement),
        log: null,
    };
    const whole = (0,make_report/* makeReport */.dO)([record], performance.now() - started, version/* engineVersion */.T);
    (0,files_write/* writeText */.x3)((0,external_node_path_.resolve)(context.directory, report), (0,files_write/* renderJson */.hF)(whole), report);
    if (path === undefined)
        await context.writeStdout(result.bytes);
    else
        await (0,files_write/* writeToReader */.ih)(path, deadline, output ?? path, () => (0,files_write/* writeOutput */.zh)(path, [result.bytes], output));
    return result.report;
}

// EXTERNAL MODULE: ./build/command/wizen-request.js
var wizen_request = __webpack_require__(2947);
;// CONCATENATED MODULE: ./build/command/main.js








async function runCommandLine(args, context) {
    const command = await chooseCommand(args, context);
    try {
        return await command.run();
    }
    catch (error) {
        context.writeStderr(command.render(error));
        return (0,failure/* statusOf */.c2)(error);
    }
}
function chooseCommand(args, context) {
    if (context.name === 'wizer')
        return runOne(args, context);
    if (context.name === 'wasmtime-wizer')
        return runForWasmtime(args, context);
    const [first, ...rest] = args;
    if (first === 'run')
        return runMany(rest, context);
    if (first === 'doctor')
        return runDoctor(rest, context);
    if (first === 'report')
        return runReport(rest, context);
    if (first === 'wasmtime')
        return runForWasmtime(rest.slice(1), context, rest[0]);
    if ((first === 'help' || first === 'version') && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(context.directory, first)))
        return chooseCommand([...rest, `--${first}`], context);
    return runOne(args, context);
}
async function runMany(args, context) {
    const { parseRunCommand, runCommand, runFlags, runHelp } = await Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(367), __webpack_require__.e(160)]).then(__webpack_require__.bind(__webpack_require__, 5160));
    const spell = (0,spelling/* createSpeller */.K)((0,flags/* listTyped */.nu)(args, runFlags), (0,spelling/* spellAsFlags */.S)(runFlags));
    return {
        render: error => (0,failure/* renderError */.vr)(error, spell),
        async run() {
            const request = parseRunCommand(args);
            return request === 'help' ? printHelp(runHelp, context) : runCommand(request, context, spell);
        },
    };
}
function runOne(args, context) {
    const typed = (0,flags/* listTyped */.nu)(args, wizen_request/* wizenFlags */.py);
    const spell = (0,spelling/* createSpeller */.K)(typed, (0,spelling/* spellAsFlags */.S)(wizen_request/* wizenFlags */.py));
    const initFunction = typed.find(({ name }) => name === 'init-func')?.value;
    return {
        render: error => (0,failure/* renderForCaller */.Dy)(error, spell, initFunction),
        async run() {
            const request = (0,wizen_request/* parseWizenCommand */.wW)(args, context.name === 'wizer' ? 'ignored' : 'refused');
            if (request !== 'help')
                return doRequest(request, context, spell);
            const { wizenHelp } = await __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 5783));
            return printHelp(wizenHelp(context.name), context);
        },
    };
}
async function runForWasmtime(args, context, command = 'wizer') {
    const { parseWasmtimeCommand, spellForWasmtime, wasmtimeHelp } = await __webpack_require__.e(/* import() */ 204).then(__webpack_require__.bind(__webpack_require__, 1204));
    const spell = spellForWasmtime(args);
    return {
        render: error => (0,failure/* renderError */.vr)(error, spell),
        async run() {
            if (command !== 'wizer')
                throw new flags/* UsageError */.eb(`unknown command \`wasmtime ${command}\`, expected \`wizer-action wasmtime wizer\``);
            const request = parseWasmtimeCommand(args);
            return request === 'help' ? printHelp(wasmtimeHelp, context) : doRequest(request, context, spell);
        },
    };
}
async function doRequest(request, context, spell) {
    if (request === 'version')
        await context.writeStdout(`wizer-action ${version/* engineVersion */.T}\n`);
    else
        await wizenCommand(request, context, spell);
    return 0;
}
async function runDoctor(args, context) {
    const { doctorCommand, doctorFlags, doctorHelp, parseDoctorCommand } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(629), __webpack_require__.e(189), __webpack_require__.e(258)]).then(__webpack_require__.bind(__webpack_require__, 7877));
    const spell = (0,spelling/* createSpeller */.K)((0,flags/* listTyped */.nu)(args, doctorFlags), (0,spelling/* spellAsFlags */.S)(doctorFlags));
    return {
        render: error => (0,failure/* renderError */.vr)(error, spell),
        async run() {
            const request = parseDoctorCommand(args);
            return request === 'help' ? printHelp(doctorHelp, context) : doctorCommand(request, context, spell);
        },
    };
}
async function runReport(args, context) {
    const { parseReportCommand, reportCommand, reportFlags, reportHelp } = await Promise.all(/* import() */[__webpack_require__.e(585), __webpack_require__.e(526)]).then(__webpack_require__.bind(__webpack_require__, 6526));
    const spell = (0,spelling/* createSpeller */.K)((0,flags/* listTyped */.nu)(args, reportFlags), (0,spelling/* spellAsFlags */.S)(reportFlags));
    return {
        render: error => (0,failure/* renderError */.vr)(error, spell),
        async run() {
            const request = parseReportCommand(args);
            return request === 'help' ? printHelp(reportHelp, context) : reportCommand(request, context);
        },
    };
}
async function printHelp(page, context) {
    const { renderHelp } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.bind(__webpack_require__, 3291));
    await context.writeStdout(renderHelp(page));
    return 0;
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createSpeller),
/* harmony export */   S: () => (/* binding */ spellAsFlags)
/* harmony export */ });
function createSpeller(typed, standard) {
    return message => message.replace(/\b(the option) `([a-z][a-z-]*)(?:: ([^`]*))?`(?! in `)/g, (text, words, name, value) => {
        const spelling = value === undefined ? findTyped(typed, name, message) : undefined;
        const shown = spelling ?? standard(name, value);
        return shown === undefined ? text : `${words} \`${shown}\``;
    });
}
function findTyped(typed, name, message) {
    const candidates = typed.filter(option => option.name === name);
    const shown = candidates.find(({ value }) => value !== '' && message.includes(`\`${value}\``));
    return (shown ?? candidates[0])?.spelling;
}
function spellAsFlags(flags) {
    const names = new Set(flags.map(({ name }) => name));
    return (name, value) => (names.has(name) ? `--${name}${value === undefined ? '' : `=${value}`}` : undefined);
}


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ makeRequest),
/* harmony export */   py: () => (/* binding */ wizenFlags),
/* harmony export */   wW: () => (/* binding */ parseWizenCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _wizer_options_option_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5462);
/* harmony import */ var _wizer_options_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7368);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4553);




const wizenFlags = [
    {
        name: 'output',
        kind: 'string',
        help: 'The file to write. Unset: standard output.',
        aliases: ['o'],
        placeholder: 'FILE',
        group: 'Main options',
    },
    ..._wizer_options_option_table_js__WEBPACK_IMPORTED_MODULE_1__/* .engineOptions */ .ll,
    ..._flags_js__WEBPACK_IMPORTED_MODULE_2__/* .commonFlags */ .Bh,
    { name: 'version', kind: 'boolean', help: 'Print the version.', aliases: ['V'], group: 'Help' },
];
const standardInput = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];
const standardOutput = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];
function parseWizenCommand(args, missingRenames = 'refused') {
    const { values, positionals } = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlags */ .bQ)(args, wizenFlags);
    return makeRequest(values, positionals, { missingRenames, warnings: [] });
}
function makeRequest(values, positionals, manner) {
    if ((0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)(values, 'help'))
        return 'help';
    if ((0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)(values, 'version'))
        return 'version';
    if (positionals.length > 1)
        throw tooMany(positionals);
    const input = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)('INPUT', positionals[0]);
    const output = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)('-o', values.output);
    return {
        input: input && standardInput.includes(input) ? undefined : input,
        output: output && standardOutput.includes(output) ? undefined : output,
        report: (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)('--report', values.report),
        options: (0,_wizer_options_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .A)(values),
        ...manner,
    };
}
function tooMany(positionals) {
    const found = `found ${positionals.length} inputs (\`${positionals.join('`, `')}\`), expected one`;
    const flag = positionals.find(word => /^-./.test(word) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(word));
    return new _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(flag === undefined
        ? `${found}; \`wizer-action run ${positionals.slice(0, 2).join(' ')} …\` takes many`
        : `${found}; behind \`--\`, all words are inputs, so \`${flag}\` belongs before it`);
}


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const notRegular = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR']);
function openRegular(path, maxBytes = Infinity) {
    let descriptor;
    try {
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path).isFile())
            return { kind: 'other' };
        descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'missing' };
        if (notRegular.has(code))
            return { kind: 'other' };
        throw error;
    }
    const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(descriptor);
    if (found.isFile() && found.size <= maxBytes)
        return { kind: 'file', descriptor, size: found.size };
    node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
    return { kind: found.isFile() ? 'too-large' : 'other' };
}


/***/ }),

/***/ 264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readWithin),
/* harmony export */   y: () => (/* binding */ openWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);
/* harmony import */ var _open_regular_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3559);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3190);





function openWithin(path, { places, maxSize }, name) {
    const refuse = (found, expected) => new _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('read', `cannot read \`${name}\`: found ${found}, expected ${expected}`);
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        const isOpen = (place, file) => !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(place, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes(_places_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutFolder */ .Dv);
        const found = places.map(_places_js__WEBPACK_IMPORTED_MODULE_3__/* .realPlace */ .oD).filter(place => (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(place, real));
        const isAllowed = (file) => found.some(place => (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(place, file) && isOpen(place, file));
        if (found.length === 0)
            throw refuse('a path that leads out of the workspace', 'a file in it');
        if (!isAllowed(real))
            throw refuse(`a path that leads into \`${_places_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutFolder */ .Dv}\``, 'another file: a checkout keeps its token there');
        const opened = (0,_open_regular_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegular */ .l)(real, maxSize);
        if (opened.kind === 'file') {
            if (isAllowed(findOpened(opened.descriptor, real)))
                return opened;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.descriptor);
            throw refuse('a path that leads elsewhere meanwhile', 'a file in the workspace');
        }
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real);
        if (opened.kind === 'too-large')
            throw refuse(`${stats.size.toLocaleString('en')} bytes`, `at most ${maxSize.toLocaleString('en')}`);
        throw refuse(describeKind(stats), 'a regular file');
    }
    catch (cause) {
        if (cause instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f)
            throw cause;
        const message = `cannot read \`${name}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(cause)}, expected a regular file`;
        throw new _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('read', message, cause);
    }
}
function readWithin(path, allowed, name) {
    const { descriptor, size } = openWithin(path, allowed, name);
    try {
        const bytes = new Uint8Array(size);
        let done = 0;
        for (let count = -1; count !== 0 && done < size; done += count) {
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, done, size - done, done);
        }
        return bytes.subarray(0, done);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function findOpened(descriptor, path) {
    return process.platform === 'linux' ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`) : node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
}
function describeKind(stats) {
    if (stats.isDirectory())
        return 'a directory';
    if (stats.isFIFO())
        return 'a pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
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

/***/ 5356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* unused harmony export resolveEnvironment */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _wasm_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2157);
/* harmony import */ var _wizer_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5943);
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5307);
/* harmony import */ var _open_within_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(264);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2327);








async function resolveSettings(options, surroundings) {
    const preloads = await Promise.all(options.preloads.map(async ({ name, path }) => ({ name, bytes: await readNamed('preload', path, surroundings) })));
    const wasi = options.wasi && (await resolveWasi(options.wasi, options.deterministic, surroundings));
    return { preloads, wasi, measure: surroundings.measure };
}
async function resolveWasi(request, deterministic, surroundings) {
    return {
        args: request.args,
        env: resolveEnvironment(request, surroundings.env),
        dirs: await Promise.all(request.dirs.map(dir => resolveDirectory(dir, surroundings))),
        writable: request.writableDirs,
        hidden: surroundings.hidden,
        stdin: await resolveStdin(request, surroundings),
        output: request.inheritStdio ? surroundings.output : { stdout: undefined, stderr: undefined },
        deterministic: deterministic ? findEpoch(surroundings.env) : undefined,
    };
}
const runnerVariable = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$|RUNNER_.*TOKEN|NODE_AUTH_TOKEN$|NPM_TOKEN$)/i;
function resolveEnvironment({ inheritEnv, env }, surrounding) {
    const environment = Object.create(null);
    if (inheritEnv)
        for (const [name, value] of Object.entries(surrounding))
            if (value !== undefined && !runnerVariable.test(name))
                environment[name] = value;
    for (const { name, value } of env) {
        if (runnerVariable.test(name))
            throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .badValue */ .tm)('env', name, 'a variable that holds no token or input of the runner: the output would publish it');
        const passed = value ?? (Object.hasOwn(surrounding, name) ? surrounding[name] : undefined);
        if (passed !== undefined)
            environment[name] = passed;
    }
    return environment;
}
async function resolveDirectory({ guest, host }, { directory }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, host);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return { guest, host: path };
    throw missing('dirs', `found ${found ? 'a file' : 'nothing'} at \`${host}\`, expected a directory`);
}
async function resolveStdin({ stdin, inheritStdio }, surroundings) {
    if (stdin?.kind === 'text')
        return { kind: 'bytes', bytes: new TextEncoder().encode(stdin.text) };
    if (stdin?.kind === 'file')
        return { kind: 'bytes', bytes: await readNamed('stdin-file', stdin.path, surroundings) };
    return { kind: inheritStdio && surroundings.hasStdin ? 'inherit' : 'empty' };
}
function findEpoch(env) {
    const epoch = env.SOURCE_DATE_EPOCH ?? '';
    if (epoch === '')
        return { epoch: 0 };
    if (/^\d{1,12}$/.test(epoch))
        return { epoch: Number(epoch) * 1000 };
    throw new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionError */ .eR('bad-value', 'deterministic', `cannot use the environment variable \`SOURCE_DATE_EPOCH\`: found \`${epoch}\`, expected seconds since 1970`);
}
async function readNamed(option, path, { directory, places, deadline }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path);
    const read = (signal) => (0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readAny */ .Jg)(file, { signal });
    try {
        if (places)
            return (0,_open_within_js__WEBPACK_IMPORTED_MODULE_5__/* .readWithin */ .w)(file, { places, maxSize: _wasm_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .maxModuleSize */ .wV }, path);
        if (!deadline)
            return await read();
        return await deadline.limit(() => `read \`${path}\` (${option})`, read, deadline.explain(..._read_js__WEBPACK_IMPORTED_MODULE_4__/* .endless */ .bK));
    }
    catch (cause) {
        if (cause instanceof _wizer_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InitializationError */ .D3)
            throw cause;
        if (cause instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .FileError */ .f && cause.cause === undefined)
            throw missing(option, cause.message);
        const reason = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFileError */ .S)(cause instanceof _file_error_js__WEBPACK_IMPORTED_MODULE_7__/* .FileError */ .f ? cause.cause : cause);
        throw missing(option, `found no file that can be read at \`${path}\` (${reason})`);
    }
}
function missing(option, found) {
    return new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionError */ .eR('missing-file', option, `cannot use the option \`${option}\`: ${found}`);
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   dy: () => (/* binding */ removeOldTemporaries),
/* harmony export */   w6: () => (/* binding */ temporaryBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const form = /^\.wizer-(?:(\d{1,10})-)?[0-9a-z]+\.tmp$/;
const oldest = 3_600_000;
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.wizer-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}
function removeOldTemporaries(folder) {
    for (const name of attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)) ?? []) {
        const [isTemporary, writer] = form.exec(name) ?? [];
        if (isTemporary === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const found = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
        if (!found || found.isDirectory())
            continue;
        if (Date.now() - found.mtimeMs > oldest || (writer !== undefined && hasEnded(Number(writer))))
            attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }));
    }
}
const folderForm = /^wizer-(\d{1,10})-\w{6}$/;
function makePrivateFolder(parent) {
    for (const name of attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(parent)) ?? []) {
        const [, writer] = folderForm.exec(name) ?? [];
        if (writer === undefined || !hasEnded(Number(writer)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, name);
        if (attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory()))
            attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true }));
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, `wizer-${process.pid}-`));
}
function hasEnded(pid) {
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   ak: () => (/* binding */ writeOutputDuring),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   ih: () => (/* binding */ writeToReader),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   zh: () => (/* binding */ writeOutput),
/* harmony export */   zz: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* unused harmony export moveFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5307);
/* harmony import */ var _temporary_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4861);





function writeOutput(path, parts, name = path, existing = 'followed') {
    beginOutput(path, parts, name, existing).commit();
}
async function writeOutputDuring(check, path, parts, name = path) {
    const output = beginOutput(path, parts, name, 'followed');
    try {
        await check();
    }
    catch (error) {
        output.discard();
        throw error;
    }
    output.commit();
}
function moveFile(from, to, name = to) {
    try {
        fs.renameSync(from, to);
    }
    catch {
        writeOutput(to, [fs.readFileSync(from)], name);
    }
}
function writeText(path, text, name = path, existing = 'followed') {
    writeOutput(path, [new TextEncoder().encode(text)], name, existing);
}
function renderJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function makeFolder(folder, name) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder, { recursive: true });
    }
    catch (cause) {
        throw new _file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f('write', `cannot make the folder of \`${name}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFileError */ .S)(cause)}, expected a place for a folder`);
    }
}
function beginOutput(path, parts, name, kind) {
    const attempt = (step, undo = () => { }) => {
        try {
            return step();
        }
        catch (cause) {
            undo();
            throw cannotWrite(name, cause);
        }
    };
    const existing = attempt(() => findExisting(path, kind));
    if (existing === 'special')
        return { commit: () => attempt(() => writeParts(path, 'w', parts)), discard() { } };
    const target = existing && kind === 'followed' ? attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path)) : path;
    const temporary = (0,_temporary_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(target);
    const discard = () => {
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true });
        }
        catch {
        }
    };
    attempt(() => {
        if (existing)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(target, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        writeParts(temporary, 'wx', parts);
        if (existing)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(temporary, existing.mode);
    }, discard);
    return { commit: () => attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temporary, target), discard), discard };
}
function cannotWrite(name, cause) {
    return new _file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FileError */ .f('write', `cannot write \`${name}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFileError */ .S)(cause)}, expected a place for a file; nothing there was changed`);
}
function findExisting(path, kind) {
    if (kind === 'replaced') {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(path, { throwIfNoEntry: false });
        return found?.isFile() ? found : undefined;
    }
    const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
    return found && !found.isFile() ? 'special' : found;
}
function writeParts(path, flags, parts) {
    const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, flags);
    try {
        let rest = parts.filter(part => part.length > 0);
        while (rest.length > 0)
            rest = dropBytes(rest, node_fs__WEBPACK_IMPORTED_MODULE_0__.writevSync(descriptor, rest));
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
    }
}
function dropBytes(parts, count) {
    let left = count;
    return parts.flatMap(part => {
        const dropped = Math.min(left, part.length);
        left -= dropped;
        return dropped < part.length ? [part.subarray(dropped)] : [];
    });
}
function checkWritable(path, name = path) {
    try {
        const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false });
        if (found?.isDirectory())
            throw Object.assign(new Error(), { code: 'EISDIR' });
        if (found)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if (!found || found.isFile())
            checkFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path) : path));
    }
    catch (cause) {
        throw cannotWrite(name, cause);
    }
}
function checkFolder(folder) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(folder).isDirectory())
        throw Object.assign(new Error(), { code: 'ENOTDIR' });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
}
const pause = 20;
async function writeToReader(path, deadline, name, write) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false })?.isFIFO())
        return write();
    const descriptor = await deadline.limit(() => `write \`${name}\``, signal => openWithReader(path, signal), deadline.explain('nobody had opened the pipe to read', 'a reader'));
    try {
        return await write();
    }
    finally {
        if (descriptor !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(descriptor);
    }
}
async function openWithReader(path, signal) {
    while (!signal.aborted) {
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        }
        catch (error) {
            if (error.code !== 'ENXIO')
                return undefined;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pause);
    }
    return undefined;
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   H9: () => (/* binding */ formatFactor),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   Of: () => (/* binding */ formatNumberOf),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   T9: () => (/* binding */ formatGrowth),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${formatDigits(value)} ${units[unit]}`;
}
function formatTime(milliseconds) {
    if (milliseconds <= 0)
        return '0 ms';
    if (milliseconds < 0.01)
        return '<0.01 ms';
    if (milliseconds < 9.995)
        return `${milliseconds.toFixed(2)} ms`;
    if (milliseconds < 999.5)
        return `${milliseconds.toFixed(0)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${formatDigits(seconds)} s`;
    const whole = Math.round(seconds);
    return `${formatCount(Math.floor(whole / 60))} min ${whole % 60} s`;
}
function formatCount(count) {
    return Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : count.toLocaleString('en');
}
function formatNumberOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
function formatGrowth(before, after) {
    if (before <= 0)
        return '';
    if (after / before >= 10)
        return formatFactor(after, before);
    const percent = (after / before - 1) * 100;
    const size = Math.abs(percent);
    if (size < 0.05)
        return '±0%';
    return `${percent < 0 ? '−' : '+'}${size < 9.95 ? size.toFixed(1) : formatCount(Math.round(size))}%`;
}
function formatFactor(before, after) {
    if (before <= 0 || after <= 0)
        return '';
    const factor = before / after;
    if (factor >= 9.95)
        return `${formatCount(Math.round(factor))}×`;
    return `${factor.toFixed(factor < 0.1 ? 2 : 1)}×`;
}
function formatShare(part, whole) {
    if (part <= 0 || whole <= 0)
        return '0%';
    const percent = (part / whole) * 100;
    return percent < 0.5 ? '<1%' : `${percent.toFixed(0)}%`;
}
function formatAddress(address, largest) {
    return `0x${address.toString(16).padStart(largest.toString(16).length, '0')}`;
}
function formatDigits(value) {
    if (value < 9.995)
        return value.toFixed(2);
    return value.toFixed(value < 99.95 ? 1 : 0);
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ addEarlier),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
/* unused harmony export noFacts */
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7145);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);


const noFacts = { job: null, commit: null, base: null, options: [] };
function makeReport(modules, time, engineVersion, { job, commit, base, options } = noFacts) {
    const done = modules.filter(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$);
    const countOf = (status) => modules.filter(module => module.status === status).length;
    return {
        version: 3,
        engine: { name: 'wizer-action', version: engineVersion, node: process.versions.node, v8: process.versions.v8 },
        job,
        commit,
        base,
        options,
        modules,
        count: done.length,
        cached: countOf('cached'),
        failed: countOf('failed'),
        skipped: countOf('skipped'),
        bytesBefore: done.reduce((sum, { report }) => sum + report.bytesBefore, 0),
        bytesAfter: done.reduce((sum, { report }) => sum + report.bytesAfter, 0),
        time,
    };
}
function addEarlier({ modules, time, engine, ...facts }, earlier) {
    const all = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByPath */ .$y)([...modules, ...earlier]);
    return makeReport(all, time, engine.version, facts);
}


/***/ }),

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ findSize),
/* harmony export */   Zf: () => (/* binding */ findCompressed),
/* harmony export */   jl: () => (/* binding */ sumChanges),
/* harmony export */   mR: () => (/* binding */ compareSizes)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);

const findSize = ({ report }) => ({ before: report.bytesBefore, after: report.bytesAfter });
function findCompressed(format) {
    return ({ compressed }) => compressed.find(size => size.format === format);
}
function sumChanges(done, find) {
    const known = done.map(find).filter(change => change !== undefined);
    if (known.length === 0)
        return undefined;
    const sumOf = (side) => known.reduce((sum, change) => sum + change[side], 0);
    return { before: sumOf('before'), after: sumOf('after') };
}
function compareSizes(name, { before, after }) {
    const texts = { before: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(before), after: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(after) };
    return { name, before, after, texts, result: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGrowth */ .T9)(before, after) };
}


/***/ }),

/***/ 6143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Tl: () => (/* binding */ describeFrame),
/* harmony export */   mD: () => (/* binding */ describePrinted)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);


function describeFailure({ first, paths }, limits) {
    const { path, earlier, error, frames, log, repeat } = first;
    const lines = frames.slice(0, limits.frames).map(describeFrame);
    return {
        path,
        others: paths.length - 1,
        earlier,
        error: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(error, limits.error),
        modules: describePaths(paths, limits.paths ?? 1000),
        stack: lines.length > 0 ? { heading: 'Stack of wasm functions, innermost first', lines } : undefined,
        printed: describePrinted(log, limits.printed),
        repeat: describeRepeat(repeat, limits.repeat ?? Number.POSITIVE_INFINITY),
    };
}
const pathLimit = 500;
function describePaths(paths, limit) {
    if (paths.length === 1 || limit === 0)
        return undefined;
    const shown = paths.slice(0, limit).map(path => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(path, pathLimit));
    const rest = paths.length - shown.length;
    return {
        heading: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumberOf */ .Of)(paths.length, 'module')} with this cause`,
        lines: rest > 0 ? [...shown, `+${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest)} more`] : shown,
    };
}
function describeRepeat(command, limit) {
    if (command === null || command.length > limit)
        return undefined;
    const hasVariables = /(^| )'?--env=/.test(command);
    const hint = hasVariables ? ', with the variables after `--env` set' : '';
    return {
        heading: `Repeat on your machine, where the repository is checked out${hint}`,
        lines: [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showControls */ .mz)(command)],
    };
}
function describePrinted(log, limit) {
    const lines = log && limit > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showLastLines */ .Ps)(log.text, limit) : [];
    return log && lines.length > 0 ? { heading: `Printed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(log.bytes)}`, lines } : undefined;
}
const frameLimit = 450;
function describeFrame(frame) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(frame, frameLimit);
    return line === '…' ? line : `at ${line}`;
}


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ describeMemory),
/* harmony export */   Cv: () => (/* binding */ listStages),
/* harmony export */   F4: () => (/* binding */ listObserved),
/* harmony export */   Uc: () => (/* binding */ earlierMark),
/* harmony export */   hD: () => (/* binding */ describeWritten),
/* harmony export */   jb: () => (/* binding */ describeFinding),
/* harmony export */   lW: () => (/* binding */ listSizes),
/* harmony export */   rD: () => (/* binding */ listMarks),
/* harmony export */   uf: () => (/* binding */ sizeOfMemory)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6964);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1296);



const earlierMark = { text: 'earlier step', isWarning: false };
function listMarks(module) {
    const { status, earlier, warnings } = module;
    return [
        ...(earlier ? [earlierMark] : []),
        ...(status === 'cached' ? [{ text: 'cached', isWarning: false }] : []),
        ...(warnings.length > 0 ? [{ text: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(warnings.length, 'warning'), isWarning: true }] : []),
        ...((0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .findVerdict */ .v)(module)?.pays === false ? [{ text: 'does not pay', isWarning: true }] : []),
    ];
}
function describeFinding({ id, message }) {
    return `${message} (\`${id}\`)`;
}
function listSizes(module) {
    const compressed = module.compressed.map(size => (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSizes */ .mR)(size.format, size));
    return [(0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSizes */ .mR)('raw', (0,_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .findSize */ .Vh)(module)), ...compressed];
}
const stageNames = [
    'parse',
    'instrument',
    'compile',
    'instantiate',
    'initialize',
    'snapshot',
    'rewrite',
    'validate',
];
function listStages(times) {
    const stages = stageNames.map(name => ({ name, time: times[name] }));
    const sum = stages.reduce((sum, { time }) => sum + time, 0);
    return { stages, other: Math.max(0, times.total - sum) };
}
function sizeOfMemory({ pages }) {
    return pages * 65_536;
}
function describeMemory(memory, index) {
    const { pages, dataBytes, segments, copyOnWrite, map } = memory;
    const size = sizeOfMemory(memory);
    const pageCount = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(pages, 'page');
    const nonZero = map ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(map.nonZeroBytes) : '';
    const share = `non-zero (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(map?.nonZeroBytes ?? 0, size)})`;
    return {
        heading: `Memory ${index}`,
        facts: [
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)} in ${pageCount}`,
            ...(map ? [`${nonZero} ${share}`] : []),
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(dataBytes)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(segments, 'segment')}`,
            copyOnWrite ? 'Wasmtime can map it copy-on-write' : 'Wasmtime cannot map it copy-on-write',
        ],
        size,
        cells: map?.cells ?? [],
        label: `Map of a memory of ${pageCount}: ${nonZero} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)} ${share}`,
    };
}
const observations = {
    random: 'random numbers',
    clock: 'the clock',
    environment: 'the environment',
    arguments: 'arguments',
    files: 'files',
    stdin: 'standard input',
    writes: 'writable files',
};
function listObserved(observed) {
    return Object.keys(observations)
        .filter(key => observed[key] > 0)
        .map(key => ({ what: observations[key], times: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(observed[key])}×` }));
}
function describeWritten({ segments, globals, tables }) {
    return [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(segments, 'segment'),
        ...(globals > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(globals, 'global')] : []),
        ...(tables > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(tables, 'table')] : []),
    ].join(', ');
}


/***/ }),

/***/ 7145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ sortByPath),
/* harmony export */   h$: () => (/* binding */ findSharedFolder),
/* harmony export */   u4: () => (/* binding */ sharedFolderNote)
/* harmony export */ });
function sortByPath(items) {
    return [...items].sort((one, other) => (one.path < other.path ? -1 : 1));
}
const leastModules = 3;
const leastFolder = 12;
function findSharedFolder(modules) {
    if (modules.length < leastModules)
        return '';
    const [first = [], ...others] = modules.map(({ path }) => path.split('/').slice(0, -1));
    let count = first.length;
    for (const folders of others) {
        const differing = first.slice(0, count).findIndex((name, index) => name !== folders[index]);
        if (differing !== -1)
            count = differing;
    }
    const folder = first
        .slice(0, count)
        .map(name => `${name}/`)
        .join('');
    return folder.length < leastFolder ? '' : folder;
}
const sharedFolderNote = 'All of these paths are below';


/***/ }),

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ formatFaster),
/* harmony export */   Tx: () => (/* binding */ differ),
/* harmony export */   XD: () => (/* binding */ compareStartUp),
/* harmony export */   mn: () => (/* binding */ sumStartUps),
/* harmony export */   tT: () => (/* binding */ describeSamples),
/* harmony export */   zw: () => (/* binding */ findStartUp)
/* harmony export */ });
/* unused harmony export endOf */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);

function findStartUp({ status, report: { startUp } }) {
    return status === 'initialized' && startUp ? startUp : undefined;
}
function sumStartUps(done) {
    const known = done.map(findStartUp).filter(startUp => startUp !== undefined);
    if (known.length === 0)
        return undefined;
    return { before: sum(known.map(({ before }) => before)), after: sum(known.map(({ after }) => after)) };
}
function sum(measurements) {
    return measurements.reduce((sum, { least, spread, count }) => ({
        least: sum.least + least,
        spread: sum.spread + spread,
        count: Math.min(sum.count, count),
    }));
}
const few = { samples: 3, share: 0.2 };
function differ(one, other) {
    return one.least > endOf(other) || other.least > endOf(one);
}
function endOf({ least, spread, count }) {
    return least + (count < few.samples ? Math.max(spread, few.share * least) : spread);
}
function formatFaster({ before, after }) {
    return differ(before, after) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFactor */ .H9)(before.least, after.least) : '';
}
function compareStartUp(name, startUp) {
    const [before, after] = [startUp.before.least, startUp.after.least];
    const texts = { before: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(before), after: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(after) };
    const factor = formatFaster(startUp);
    return { name, before, after, texts, result: factor && `${factor} as fast` };
}
function describeSamples({ status }, { before, after }) {
    const earlier = status === 'cached' ? ', measured by the run that initialized it' : '';
    return `least of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumberOf */ .Of)(before.count, 'sample')} before and of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(after.count)} after${earlier}`;
}


/***/ }),

/***/ 1296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ findVerdict)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2772);
/* harmony import */ var _start_up_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);


function findVerdict({ report, compressed, warnings }) {
    if (!report.startUp)
        return undefined;
    const { before, after } = report.startUp;
    const saved = before.least - after.least;
    const time = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(Math.abs(saved));
    const gain = !(0,_start_up_js__WEBPACK_IMPORTED_MODULE_1__/* .differ */ .Tx)(before, after)
        ? 'saves no time that can be measured'
        : saved > 0
            ? `saves ${time} per instance`
            : `takes ${time} more per instance`;
    const raw = report.bytesAfter - report.bytesBefore;
    const sizes = compressed.map(({ format, before, after }) => {
        const added = after - before;
        const isOther = added !== 0 && Math.sign(added) !== Math.sign(raw);
        return `${isOther ? `${verbOf(added)} ` : ''}${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(added))} ${format}`;
    });
    const cost = raw === 0 ? 'adds no bytes' : `${verbOf(raw)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(Math.abs(raw))}`;
    const pays = !warnings.some(({ id }) => id === 'not-worth-it');
    const text = `${gain}, ${cost}${sizes.length > 0 ? ` (${sizes.join(', ')})` : ''}`;
    return { text: pays ? text : `does not pay: ${text}`, pays };
}
function verbOf(added) {
    return added > 0 ? 'adds' : 'removes';
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDone),
/* harmony export */   I: () => (/* binding */ isFailed)
/* harmony export */ });
function isDone(module) {
    return module.status === 'initialized' || module.status === 'cached';
}
function isFailed(module) {
    return module.status === 'failed';
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ showPlain),
/* harmony export */   _: () => (/* binding */ createStyle)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


function createStyle(color) {
    return color ? (format, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : (_, text) => text;
}
function showPlain(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showControls */ .mz)(text).replaceAll('##[', '## [');
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   Ps: () => (/* binding */ showLastLines),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   Zu: () => (/* binding */ showSentence),
/* harmony export */   mz: () => (/* binding */ showControls)
/* harmony export */ });
/* unused harmony export showLines */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function showControls(text) {
    return text
        .toWellFormed()
        .replaceAll(acting, found => shortEscapes[found] ?? `\\u{${found.codePointAt(0)?.toString(16)}}`);
}
const colour = /(\u001b\[[\d;]{0,40}m)/;
function showLines(text) {
    const show = (part, index) => (index % 2 === 1 ? part : part.split('\t').map(showControls).join('\t'));
    const lines = text.split(/\r\n|\r|\n/);
    return lines.map(line => line.split(colour).map(show).join('')).join('\n');
}
function showSentence(text, limit = 2000) {
    const start = text.slice(0, 2 * limit);
    const line = showControls(start.trim().replaceAll(/\s+/g, ' '));
    if (line.length <= limit && start.length === text.length)
        return line;
    return `${line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
function showLastLines(text, limit) {
    const lines = text
        .slice(-limit)
        .split(/\r\n|\r|\n/)
        .map(showControls);
    while (lines.at(-1)?.trim() === '')
        lines.pop();
    return text.length > limit && lines.length > 0 ? [`…${lines[0]}`, ...lines.slice(1)] : lines;
}
function wrapWords(text, width, measure = (word) => word.length) {
    const lines = [];
    let room = 0;
    for (const word of text.split(' ')) {
        const needed = measure(word);
        const last = lines.length - 1;
        if (needed < room)
            lines[last] += ` ${word}`;
        else
            lines.push(word);
        room = needed < room ? room - needed - 1 : width - needed;
    }
    return lines;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    if (!/[&<>"']/.test(text))
        return text;
    return text.replaceAll(/[&<>"']/g, found => entities[found] ?? '');
}


/***/ }),

/***/ 628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Deadline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);

class Deadline {
    seconds;
    started;
    signals;
    constructor(seconds, signals = [], started = performance.now()) {
        this.seconds = seconds;
        this.signals = signals.filter(signal => signal !== undefined);
        this.started = started;
    }
    with(signal) {
        return new Deadline(this.seconds, [...this.signals, signal], this.started);
    }
    check(doing) {
        if (this.signals.some(signal => signal.aborted))
            throw cancelled(doing);
        if (this.left() <= 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InitializationError */ .D3('timeout', `cannot ${doing}: ${this.explain()}`);
    }
    explain(found = 'it was not done', expected = 'it to end sooner') {
        return `${found} after ${this.seconds} ${this.seconds === 1 ? 'second' : 'seconds'} (timeout), expected ${expected}`;
    }
    async limit(doing, work, explanation = this.explain()) {
        this.check(doing());
        const abandoned = new AbortController();
        let stop = () => { };
        const over = new Promise((_, reject) => {
            const onAbort = () => reject(cancelled(doing()));
            const onTimeout = () => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InitializationError */ .D3('timeout', `cannot ${doing()}: ${explanation}`));
            const timer = setTimeout(onTimeout, this.left());
            for (const signal of this.signals)
                signal.addEventListener('abort', onAbort);
            stop = () => {
                clearTimeout(timer);
                for (const signal of this.signals)
                    signal.removeEventListener('abort', onAbort);
            };
        });
        try {
            return await Promise.race([work(abandoned.signal), over]);
        }
        catch (error) {
            abandoned.abort();
            throw error;
        }
        finally {
            stop();
        }
    }
    left() {
        return this.started + this.seconds * 1000 - performance.now();
    }
}
function cancelled(doing) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InitializationError */ .D3('cancelled', `cannot ${doing}: the run was cancelled`);
}


/***/ }),

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ areWrong),
/* harmony export */   Yj: () => (/* binding */ findingIds),
/* harmony export */   ck: () => (/* binding */ findingTable)
/* harmony export */ });
const findingTable = [
    {
        id: 'start-runs-again',
        output: 'wrong',
        means: 'An export of the output runs the global constructors, which overwrite what the initialization left.',
        remedy: 'Let another export take its name (the option `rename-funcs: _start=wizer.resume`), or export no such function.',
    },
    {
        id: 'destructors-ran',
        output: 'wrong',
        means: 'The destructors ran at the end of the initialization, so the output starts with objects that are destroyed.',
        remedy: 'Define the init function with `WIZER_INIT` of `include/wizer.h`, which does not run them.',
    },
    {
        id: 'main-ended',
        output: 'wrong',
        means: 'The initialization ran the whole program: the output starts where `main` has returned.',
        remedy: 'Name an init function that only sets up (the option `init-func`), and leave `main` to the output.',
    },
    {
        id: 'already-initialized',
        output: 'wrong',
        means: 'The module is an output already: its init function is no longer exported.',
        remedy: 'Take the module as the compiler makes it.',
    },
    {
        id: 'nothing-changed',
        output: 'useless',
        means: 'The initialization changed nothing: the output starts as the input does.',
        remedy: 'Do the costly work in the init function, and keep its results in memory.',
    },
    {
        id: 'not-worth-it',
        output: 'useless',
        means: 'The output is much larger than the input, and starts hardly faster.',
        remedy: 'Ship the input, or keep less in memory at the end of the initialization.',
    },
    {
        id: 'open-files',
        output: 'doubtful',
        means: 'The module kept files open. They are not part of the output, so that its descriptors lead nowhere.',
        remedy: 'Close files before the initialization ends, and open them again when the program runs.',
    },
    {
        id: 'observed-host',
        output: 'doubtful',
        means: 'The initialization observed the clock, random numbers, or directories that it could write to.',
        remedy: 'Set the option `deterministic`, or read them when the program runs.',
    },
    {
        id: 'write-refused',
        output: 'doubtful',
        means: 'The module wanted to write to a directory that is read-only.',
        remedy: 'Set the option `writable-dirs` where it has to write.',
    },
    {
        id: 'init-code-kept',
        output: 'doubtful',
        means: 'The code has an instruction that this version does not know, so the option `drop-init-code` left nothing out.',
        remedy: 'Update this tool, or remove code from the output with `wasm-opt`.',
    },
    {
        id: 'stack-unknown',
        output: 'doubtful',
        means: 'Nothing says where the C stack lies, so the option `clear-stack` cleared nothing.',
        remedy: 'Keep the name section, and link with `-Wl,--stack-first` or `-Wl,--export=__data_end`.',
    },
    {
        id: 'directories-changed',
        output: 'doubtful',
        means: 'A module changed a directory that it could see, so that its output is not kept in the cache.',
        remedy: 'Let no module write to what others read.',
    },
    {
        id: 'cache-damaged',
        output: 'doubtful',
        means: 'The cache had an output that does not fit its module, which was initialized again.',
        remedy: 'Nothing; where it happens often, find who writes to the cache.',
    },
];
const findingIds = findingTable.map(({ id }) => id);
function areWrong(findings) {
    const isWrong = (id) => findingTable.some(row => row.id === id && row.output === 'wrong');
    return findings.some(({ id }) => isWrong(id));
}


/***/ }),

/***/ 1099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ judgeFindings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);

function judgeFindings(findings, { deny, allow }) {
    const isIn = (ids) => (finding) => ids.has(finding.id);
    const denied = findings.filter(isIn(deny));
    if (denied.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsupportedModuleError */ .AO('denied', `cannot accept the output: ${denied.map(({ id, message }) => `${message} (the option \`deny: ${id}\`)`).join('; ')}`);
    return findings.filter(finding => !isIn(allow)(finding));
}


/***/ }),

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ findNearest)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./build/wizer/options/nearest-name.js

const maxLength = 60;
function findNearest(name, names) {
    if (name.length > maxLength)
        return undefined;
    const maxDistance = Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 3)));
    return closestMatch(name, names, { maxDistance });
}


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ll: () => (/* binding */ engineOptions),
  gn: () => (/* binding */ optionGroups),
  nO: () => (/* binding */ optionsOfMany),
  vz: () => (/* binding */ segmentLayouts)
});

// EXTERNAL MODULE: ./build/wasm/limits.js
var limits = __webpack_require__(2157);
;// CONCATENATED MODULE: ./build/wizer/options/proposal-options.js
const proposalOptions = [
    {
        name: 'wasm-multi-memory',
        group: 'Proposals',
        kind: 'boolean',
        default: 'true',
        help: 'Accept modules with more than one memory.',
    },
    {
        name: 'wasm-multi-value',
        group: 'Proposals',
        kind: 'boolean',
        default: 'true',
        help: 'Accept functions with more than one result, and blocks with parameters.',
    },
    {
        name: 'wasm-bulk-memory',
        group: 'Proposals',
        kind: 'boolean',
        default: 'true',
        help: 'Accept bulk memory instructions and passive segments.',
    },
    { name: 'wasm-simd', group: 'Proposals', kind: 'boolean', default: 'true', help: 'Accept vector instructions.' },
    {
        name: 'wasm-reference-types',
        group: 'Proposals',
        kind: 'boolean',
        default: 'true',
        help: 'Accept reference types.',
    },
    {
        name: 'wasm-relaxed-simd',
        group: 'Proposals',
        kind: 'boolean',
        default: 'false',
        help: 'Accept relaxed vector instructions, whose results differ between processors.',
    },
    {
        name: 'relaxed-simd-deterministic',
        group: 'Proposals',
        kind: 'boolean',
        default: 'false',
        help: 'Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.',
    },
];

;// CONCATENATED MODULE: ./build/wizer/options/option-table.js


const optionGroups = [
    'Modules',
    'Main options',
    'WASI',
    'Checks and limits',
    'Output',
    'Proposals',
    'Cache',
    'Report',
    'Upload',
    'Help',
];
const segmentLayouts = ['compressed', 'raw', 'page', 'wasmtime'];
const engineOptions = [
    {
        name: 'init-func',
        group: 'Main options',
        kind: 'string',
        help: 'The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.',
        aliases: ['f'],
        placeholder: 'NAME',
    },
    {
        name: 'rename-funcs',
        group: 'Main options',
        kind: 'list',
        help: 'Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name.',
        aliases: ['r', 'rename-func', 'func-rename'],
        placeholder: 'DST=SRC',
    },
    {
        name: 'keep-init-func',
        group: 'Main options',
        kind: 'boolean',
        default: 'false',
        help: 'Keep the export of the init function.',
    },
    {
        name: 'allow-wasi',
        group: 'WASI',
        kind: 'boolean',
        default: 'false',
        help: 'Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.',
    },
    {
        name: 'inherit-stdio',
        group: 'WASI',
        kind: 'boolean',
        default: 'true',
        help: 'With WASI: let the module use standard input, output and error.',
    },
    {
        name: 'inherit-env',
        group: 'WASI',
        kind: 'boolean',
        default: 'false',
        help: 'With WASI: let the module see the environment.',
    },
    {
        name: 'env',
        group: 'WASI',
        kind: 'list',
        help: 'With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.',
        placeholder: 'KEY[=VALUE]',
    },
    {
        name: 'args',
        group: 'WASI',
        kind: 'list',
        help: 'With WASI: arguments after the program name.',
        aliases: ['arg'],
        placeholder: 'ARG',
    },
    {
        name: 'dirs',
        group: 'WASI',
        kind: 'list',
        help: 'With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name.',
        aliases: ['dir', 'mapdir'],
        placeholder: '[GUEST::]HOST',
    },
    {
        name: 'writable-dirs',
        group: 'WASI',
        kind: 'boolean',
        default: 'true',
        defaultOfMany: 'false',
        help: 'With WASI: let the module change what `dirs` names. Many modules then run one at a time.',
    },
    {
        name: 'stdin',
        group: 'WASI',
        kind: 'string',
        help: 'With WASI: text that the module reads from standard input.',
        placeholder: 'TEXT',
    },
    {
        name: 'stdin-file',
        group: 'WASI',
        kind: 'string',
        help: 'With WASI: a file that the module reads as standard input.',
        placeholder: 'FILE',
    },
    {
        name: 'preload',
        group: 'Main options',
        kind: 'list',
        help: 'Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot.',
        placeholder: 'NAME=FILE',
    },
    {
        name: 'deterministic',
        group: 'Main options',
        kind: 'boolean',
        default: 'false',
        help: 'Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.',
    },
    {
        name: 'timeout',
        group: 'Checks and limits',
        kind: 'number',
        default: '300',
        help: 'How many seconds the work on a module may take.',
        placeholder: 'SECONDS',
    },
    {
        name: 'segment-layout',
        group: 'Output',
        kind: 'choice',
        default: 'compressed',
        choices: segmentLayouts,
        help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.',
        placeholder: 'LAYOUT',
    },
    {
        name: 'max-segments',
        group: 'Output',
        kind: 'number',
        default: '10000',
        help: `The most data segments that the output may have, up to ${limits/* maxDataSegments */.VV}.`,
        placeholder: 'N',
    },
    {
        name: 'drop-init-code',
        group: 'Output',
        kind: 'boolean',
        default: 'false',
        help: 'Give functions that nothing can reach any more the shortest body, and leave out debug information, which would no longer fit.',
    },
    {
        name: 'clear-stack',
        group: 'Output',
        kind: 'boolean',
        default: 'false',
        help: 'Set what functions have left on the C stack to zero, where names or exports say where the stack lies.',
    },
    {
        name: 'deny',
        group: 'Checks and limits',
        kind: 'list',
        help: 'Findings that fail a module, by their ids, such as `start-runs-again`; `wizer-action doctor --help` lists them.',
        placeholder: 'ID',
    },
    {
        name: 'allow',
        group: 'Checks and limits',
        kind: 'list',
        help: 'Findings that give no warning, by their ids.',
        placeholder: 'ID',
    },
    ...proposalOptions,
];
const optionsOfMany = engineOptions.map((option) => option.defaultOfMany === undefined ? option : { ...option, default: option.defaultOfMany });


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


/***/ }),

/***/ 7368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseOptions)
});

// EXTERNAL MODULE: ./build/wasm/code/instruction-table.js
var instruction_table = __webpack_require__(3342);
// EXTERNAL MODULE: ./build/wasm/limits.js
var limits = __webpack_require__(2157);
// EXTERNAL MODULE: ./build/wizer/doctor/findings.js
var findings = __webpack_require__(604);
// EXTERNAL MODULE: ./build/wizer/options/option-table.js + 1 modules
var option_table = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/wizer/options/option-values.js
var option_values = __webpack_require__(901);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/wizer/options/renames.js


function parseRenames(specifications) {
    const renames = new Map();
    const destinations = new Set();
    for (const specification of specifications) {
        const [destination, source] = (0,option_values/* splitAt */.gI)(specification, '=')?.map(name => name.trim()) ?? [];
        if (!destination || !source)
            throw badRename(`found \`${specification}\`, expected \`dst=src\`, such as \`_start=wizer.resume\``);
        if (destinations.has(destination))
            throw badRename(`found two renames to \`${destination}\`, expected one`);
        if (renames.has(source))
            throw badRename(`found two renames of \`${source}\`, expected one`);
        destinations.add(destination);
        renames.set(source, destination);
    }
    return renames;
}
function badRename(found) {
    return new errors/* OptionError */.eR('bad-rename', 'rename-funcs', `cannot use the option \`rename-funcs\`: ${found}`);
}

;// CONCATENATED MODULE: ./build/wizer/options/options.js






const longestTimeout = 86_400;
function parseOptions(raw, descriptions = option_table/* engineOptions */.ll) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value : (0,option_values/* findDefault */.bE)(descriptions, name);
    };
    const list = (name) => {
        const value = raw[name] ?? [];
        return typeof value === 'string' ? [value] : value;
    };
    const flag = (name) => (0,option_values/* parseBoolean */.yG)(name, text(name));
    const wasi = {
        inheritStdio: flag('inherit-stdio'),
        inheritEnv: flag('inherit-env'),
        env: list('env').map(parseVariable),
        args: list('args'),
        dirs: list('dirs').map(parseDirectory),
        writableDirs: flag('writable-dirs'),
        stdin: parseStdin(text('stdin'), text('stdin-file')),
    };
    return {
        initFunc: text('init-func') || undefined,
        renames: parseRenames(list('rename-funcs')),
        keepInitFunc: flag('keep-init-func'),
        deterministic: flag('deterministic'),
        relaxedSimdDeterministic: flag('relaxed-simd-deterministic'),
        features: Object.fromEntries(instruction_table/* proposals */.K.map((proposal) => [proposal, flag(`wasm-${proposal}`)])),
        layout: (0,option_values/* parseChoice */.HU)('segment-layout', text('segment-layout'), option_table/* segmentLayouts */.vz),
        maxSegments: (0,option_values/* parseInteger */.cG)('max-segments', text('max-segments'), 1, limits/* maxDataSegments */.VV),
        dropInitCode: flag('drop-init-code'),
        clearStack: flag('clear-stack'),
        timeout: (0,option_values/* parseNumber */.$J)('timeout', text('timeout'), 0.001, longestTimeout),
        wasi: flag('allow-wasi') ? wasi : undefined,
        preloads: list('preload').map(parsePreload),
        judgement: parseJudgement(list('deny'), list('allow')),
    };
}
function parseJudgement(denied, allowed) {
    const deny = new Set(denied.map(id => (0,option_values/* parseChoice */.HU)('deny', id, findings/* findingIds */.Yj)));
    const allow = new Set(allowed.map(id => (0,option_values/* parseChoice */.HU)('allow', id, findings/* findingIds */.Yj)));
    const both = allowed.find(id => deny.has(id));
    if (both !== undefined)
        throw (0,option_values/* badValue */.tm)('allow', both, 'a finding that `deny` does not name');
    return { deny, allow };
}
function parseVariable(variable) {
    const [name, value] = (0,option_values/* splitAt */.gI)(variable, '=') ?? [variable, undefined];
    if (!name.trim() || /\0/.test(variable))
        throw (0,option_values/* badValue */.tm)('env', variable, '`KEY=VALUE`, or `KEY` to pass one through');
    return { name, value };
}
function parseDirectory(directory) {
    const [guest, host] = (0,option_values/* splitAt */.gI)(directory, '::') ?? [directory, directory];
    if (!guest || !host)
        throw (0,option_values/* badValue */.tm)('dirs', directory, '`HOST`, or `GUEST::HOST`');
    return { guest, host };
}
function parseStdin(text, path) {
    if (text && path)
        throw (0,option_values/* badValue */.tm)('stdin-file', path, 'either that or the option `stdin`, not both');
    if (path)
        return { kind: 'file', path };
    return text ? { kind: 'text', text } : undefined;
}
function parsePreload(preload) {
    const [name, path] = (0,option_values/* splitAt */.gI)(preload, '=')?.map(part => part.trim()) ?? [];
    if (!name || !path)
        throw (0,option_values/* badValue */.tm)('preload', preload, '`NAME=FILE`, such as `env=stubs.wasm`');
    return { name, path };
}


/***/ })

};
