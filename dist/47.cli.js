export const id = 47;
export const ids = [47,375];
export const modules = {

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   lO: () => (/* binding */ spell)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(901);


class UsageError extends Error {
    name = 'UsageError';
}
function parseFlags(args, descriptions) {
    const bySpelling = new Map();
    for (const description of descriptions)
        for (const name of [description.name, ...(description.aliases ?? [])])
            bySpelling.set(spell(name), description);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: joinBooleans(args, bySpelling),
        options: Object.fromEntries([...bySpelling].filter(([spelling]) => isLong(spelling)).map(([spelling, option]) => describe(spelling, option))),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const description = bySpelling.get(token.rawName);
        if (!description)
            throw unknownFlag(token.rawName, bySpelling);
        const value = readValue(token, description);
        const earlier = values[description.name];
        if (description.kind === 'list')
            values[description.name] = [...(earlier ?? []), value];
        else if (earlier !== undefined)
            throw new UsageError(`the option \`${token.rawName}\` is given twice, expected once`);
        else
            values[description.name] = value;
    }
    return { values, positionals };
}
function isOn(values, name) {
    const value = values[name];
    return value !== undefined && (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBoolean */ .yG)(name, String(value));
}
function spell(name) {
    return name.length === 1 ? `-${name}` : `--${name}`;
}
function isLong(spelling) {
    return spelling.startsWith('--');
}
function describe(spelling, { name, aliases }) {
    const short = spelling === spell(name) ? aliases?.find(alias => alias.length === 1) : undefined;
    return [spelling.slice(2), short === undefined ? { type: 'string' } : { type: 'string', short }];
}
function joinBooleans(args, bySpelling) {
    const joined = [];
    for (let index = 0; index < args.length; index++) {
        const arg = args[index];
        if (arg === '--')
            return [...joined, ...args.slice(index)];
        const description = bySpelling.get(arg);
        if (description?.kind !== 'boolean') {
            joined.push(arg);
            if (description && args[index + 1] !== undefined)
                joined.push(args[++index]);
            continue;
        }
        const next = args[index + 1];
        const value = next === 'true' || next === 'false' ? next : undefined;
        if (value)
            index++;
        joined.push(`${spell(description.name)}=${value ?? 'true'}`);
    }
    return joined;
}
function readValue({ rawName, value, inlineValue }, description) {
    const isFlag = !inlineValue && value?.startsWith('-') && value.length > 1;
    if (value === undefined || isFlag) {
        const placeholder = description.placeholder ?? 'VALUE';
        const hint = isFlag ? `; a value that starts with a dash is written \`--${description.name}=${value}\`` : '';
        throw new UsageError(`the option \`${rawName}\` has no value, expected \`${rawName} ${placeholder}\`${hint}`);
    }
    return inlineValue && !rawName.startsWith('--') && value.startsWith('=') ? value.slice(1) : value;
}
function unknownFlag(rawName, bySpelling) {
    const name = rawName.replace(/^-+/, '');
    const near = [...bySpelling.keys()]
        .filter(isLong)
        .map(spelling => ({ spelling, distance: editDistance(name, spelling.slice(2)) }))
        .sort((one, other) => one.distance - other.distance)[0];
    const isNear = near && near.distance < name.length && near.distance <= Math.max(2, name.length / 3);
    const hint = isNear ? `, did you mean \`${near.spelling}\`?` : '';
    return new UsageError(`unknown option \`${rawName}\`${hint}`);
}
function editDistance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/report/facts.js
var facts = __webpack_require__(7872);
// EXTERNAL MODULE: ./build/report/terminal/style.js
var style = __webpack_require__(4829);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/command/flags.js
var flags = __webpack_require__(4553);
;// CONCATENATED MODULE: ./build/command/failure.js




function renderError(error) {
    const { message, causes, frames } = (0,errors/* explainError */.UW)(error);
    const lines = [
        `error: ${(0,style/* showPlain */.Iz)(message)}`,
        ...causes.map(cause => `  caused by: ${(0,style/* showPlain */.Iz)(cause)}`),
        ...frames.map(frame => `    ${(0,style/* showPlain */.Iz)((0,facts/* describeFrame */.Tl)(frame))}`),
    ];
    return `${lines.join('\n')}\n`;
}
function statusOf(error) {
    return error instanceof flags/* UsageError */.eb || (error instanceof errors/* OptionError */.eR && error.code !== 'missing-file') ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/command/help.js

const width = 100;
const indent = 10;
function renderHelp({ usage, about, options, notes }) {
    const lines = [...wrap(about, 0), '', `Usage: ${usage.join('\n       ')}`, '', 'Options:'];
    for (const option of options)
        lines.push(`  ${renderFlags(option)}`, ...wrap(describe(option), indent));
    return `${[...lines, '', ...notes].join('\n')}\n`;
}
function renderFlags({ name, aliases, kind, placeholder, default: standard }) {
    const spellings = [...(aliases ?? []), name].sort((one, other) => one.length - other.length).map(flags/* spell */.lO);
    const value = kind !== 'boolean' ? ` ${placeholder ?? 'VALUE'}` : standard === '' ? '' : '[=true|false]';
    return spellings.join(', ') + value;
}
function describe({ help, kind, choices, default: standard }) {
    const details = [
        ...(choices ? [`one of ${choices.join(', ')}`] : []),
        ...(kind === 'list' ? ['repeatable'] : []),
        ...(standard === '' ? [] : [`default ${standard}`]),
    ];
    return help.replaceAll('`', '') + (details.length > 0 ? ` [${details.join('; ')}]` : '');
}
function wrap(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line && indent + line.length + 1 + word.length > width) {
            lines.push(line);
            line = '';
        }
        line += line ? ` ${word}` : word;
    }
    return [...lines, line].map(text => ' '.repeat(indent) + text);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/files.js
var files = __webpack_require__(2375);
// EXTERNAL MODULE: ./build/files/resolve.js
var resolve = __webpack_require__(1344);
// EXTERNAL MODULE: ./build/report/report.js
var report_report = __webpack_require__(7177);
// EXTERNAL MODULE: ./build/wasm/encode.js
var encode = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/wasm/errors.js
var wasm_errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wizer/options/option-table.js
var option_table = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/wizer/options/options.js
var options = __webpack_require__(4657);
;// CONCATENATED MODULE: ./build/command/wizen-command.js









const wizen_command_flags = [
    {
        name: 'output',
        kind: 'string',
        default: '',
        help: 'The file to write. Unset: standard output.',
        aliases: ['o'],
        placeholder: 'FILE',
    },
    ...option_table/* engineOptions */.l,
    {
        name: 'report',
        kind: 'string',
        default: '',
        help: 'A file to write a JSON record to: sizes, times, what was found.',
        placeholder: 'FILE',
    },
    { name: 'help', kind: 'boolean', default: '', help: 'Print this help.', aliases: ['h'] },
    { name: 'version', kind: 'boolean', default: '', help: 'Print the version.', aliases: ['V'] },
];
const wizenHelp = {
    about: 'Pre-initializes a WebAssembly module: runs its initialization now, and writes a module that starts where that ended.',
    usage: [
        'wizer-action [OPTIONS] [INPUT]',
        'wizer-action run --modules GLOB [OPTIONS]  (see: wizer-action run --help)',
    ],
    options: wizen_command_flags,
    notes: [
        'INPUT is a module in the binary format; without it, or as `-`, standard input is read.',
        'Exit status: 0 done, 1 failed, 2 wrong usage.',
    ],
};
function parseWizenCommand(args) {
    const { values, positionals } = (0,flags/* parseFlags */.bQ)(args, wizen_command_flags);
    if ((0,flags/* isOn */.Mp)(values, 'help'))
        return 'help';
    if ((0,flags/* isOn */.Mp)(values, 'version'))
        return 'version';
    if (positionals.length > 1)
        throw new flags/* UsageError */.eb(`found ${positionals.length} inputs (\`${positionals.join('`, `')}\`), expected one; \`wizer-action run\` takes many`);
    const { output, report, help, version, ...engine } = values;
    return {
        input: fileName('INPUT', positionals[0], standardInput),
        output: fileName('-o', output, standardOutput),
        report: fileName('--report', report),
        options: (0,options/* parseOptions */.A)(engine),
    };
}
const standardInput = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];
const standardOutput = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];
function fileName(flag, value, stream = []) {
    if (value === '')
        throw new flags/* UsageError */.eb(`the name given as \`${flag}\` is empty, expected that of a file`);
    return typeof value === 'string' && !stream.includes(value) ? value : undefined;
}
async function wizenCommand(request, context) {
    const { input, output, report, options } = request;
    if (input === undefined && context.isTerminal.stdin)
        throw new flags/* UsageError */.eb('no INPUT is given and standard input is a terminal, expected a module: see `wizer-action --help`');
    if (output === undefined && context.isTerminal.stdout)
        throw new flags/* UsageError */.eb('no output is given and standard output is a terminal, expected `-o FILE`');
    if (report !== undefined && output !== undefined && (0,external_node_path_.resolve)(report) === (0,external_node_path_.resolve)(output))
        throw new flags/* UsageError */.eb(`the output and the report are both \`${output}\`, expected two files`);
    const loading = loadEngine();
    const bytes = input === undefined ? await context.readStdin() : await (0,files.readInput)((0,external_node_path_.resolve)(context.directory, input), input);
    const run = await (0,resolve/* resolveSettings */.M)(options, {
        env: context.env,
        directory: context.directory,
        output: { stdout: output === undefined ? 2 : 1, stderr: 2 },
        hasStdin: input !== undefined,
        measure: report !== undefined,
    });
    const engine = await loading;
    try {
        if (report === undefined)
            await produce(bytes, request, run, context, engine);
        else
            await produceWithReport(bytes, { ...request, report }, run, context, engine);
    }
    catch (error) {
        if (!(error instanceof wasm_errors/* WasmError */.$))
            throw error;
        const name = input === undefined ? 'standard input' : `\`${input}\``;
        throw new files.FileError('read', `cannot use ${name}: ${error.message}`);
    }
}
const loadEngine = () => __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 3283));
async function produce(bytes, { output, options }, run, context, { wizenParts }) {
    const { parts, finish } = await wizenParts(bytes, options, run, context.host);
    const file = output === undefined ? undefined : (0,files.beginOutput)((0,external_node_path_.resolve)(context.directory, output), parts, output);
    try {
        await finish();
    }
    catch (error) {
        file?.discard();
        throw error;
    }
    if (file)
        file.commit();
    else
        await context.writeStdout((0,encode/* concatenate */.u1)(parts));
}
async function produceWithReport(bytes, { input, output, report, options }, run, context, { wizenModule }) {
    const { hashBytes } = await __webpack_require__.e(/* import() */ 362).then(__webpack_require__.bind(__webpack_require__, 8362));
    const started = performance.now();
    const result = await wizenModule(bytes, options, run, context.host);
    const record = {
        status: 'initialized',
        path: input ?? '-',
        output: output ?? '-',
        sha256: hashBytes(result.bytes),
        report: result.report,
        compressed: [],
        warnings: [],
        log: null,
    };
    const whole = (0,report_report/* makeReport */.dO)([record], performance.now() - started, context.engineVersion);
    const text = new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
    (0,files.writeOutput)((0,external_node_path_.resolve)(context.directory, report), [text], report);
    if (output === undefined)
        await context.writeStdout(result.bytes);
    else
        (0,files.writeOutput)((0,external_node_path_.resolve)(context.directory, output), [result.bytes], output);
}

;// CONCATENATED MODULE: ./build/command/main.js



async function runCommandLine(args, context) {
    try {
        return args[0] === 'run' ? await runMany(args.slice(1), context) : await runOne(args, context);
    }
    catch (error) {
        context.writeStderr(renderError(error));
        return statusOf(error);
    }
}
async function runMany(args, context) {
    const { parseRunCommand, runCommand, runHelp } = await Promise.all(/* import() */[__webpack_require__.e(283), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 9007));
    const request = parseRunCommand(args);
    if (request !== 'help')
        return (await runCommand(request, context)) ? 0 : 1;
    await context.writeStdout(renderHelp(runHelp));
    return 0;
}
async function runOne(args, context) {
    const request = parseWizenCommand(args);
    if (request === 'help')
        await context.writeStdout(renderHelp(wizenHelp));
    else if (request === 'version')
        await context.writeStdout(`wizer-action ${context.engineVersion}\n`);
    else
        await wizenCommand(request, context);
    return 0;
}


/***/ }),

/***/ 2375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FileError: () => (/* binding */ FileError),
/* harmony export */   beginOutput: () => (/* binding */ beginOutput),
/* harmony export */   describeFileError: () => (/* binding */ describeFileError),
/* harmony export */   makeFolder: () => (/* binding */ makeFolder),
/* harmony export */   readInput: () => (/* binding */ readInput),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);




class FileError extends Error {
    name = 'FileError';
    code;
    constructor(code, message, cause) {
        super(message, { cause });
        this.code = code;
    }
}
async function readInput(path, name = path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        throw new FileError('read', `cannot read \`${name}\`: ${describeFileError(cause)}, expected a WebAssembly module`);
    }
}
function writeOutput(path, parts, name = path) {
    beginOutput(path, parts, name).commit();
}
function beginOutput(path, parts, name = path) {
    const attempt = (step, temporary) => {
        try {
            return step();
        }
        catch (cause) {
            removeTemporary(temporary);
            throw new FileError('write', `cannot write \`${name}\`: ${describeFileError(cause)}, expected a place for a file; nothing there was changed`);
        }
    };
    const existing = attempt(() => findExisting(path));
    if (existing && !existing.isFile())
        return { commit: () => attempt(() => writeParts(path, 'w', parts)), discard() { } };
    const target = existing ? attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)) : path;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.wizer-${makeName()}.tmp`);
    attempt(() => {
        if (existing)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        writeParts(temporary, 'wx', parts);
        if (existing)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, existing.mode);
    }, temporary);
    return {
        commit: () => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target), temporary),
        discard: () => removeTemporary(temporary),
    };
}
function makeName() {
    return Math.random().toString(36).slice(2);
}
function findExisting(path) {
    const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (existing?.isDirectory())
        throw Object.assign(new Error(), { code: 'EISDIR' });
    return existing;
}
function removeTemporary(path) {
    try {
        if (path !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
    }
    catch { }
}
const gatheredParts = 1024;
function writeParts(path, flags, parts) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        for (let next = 0; next < parts.length; next += gatheredParts)
            writeAll(descriptor, parts.slice(next, next + gatheredParts));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function writeAll(descriptor, parts) {
    let rest = parts.filter(part => part.length > 0);
    while (rest.length > 0) {
        let written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writevSync)(descriptor, rest);
        const whole = rest.findIndex(part => {
            if (written < part.length)
                return true;
            written -= part.length;
            return false;
        });
        rest = whole < 0 ? [] : [rest[whole].subarray(written), ...rest.slice(whole + 1)];
    }
}
const fileErrors = {
    ENOENT: 'no such file or directory',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of its path is not a directory',
    EEXIST: 'there is another file in its place',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the device',
    EMFILE: 'too many open files',
    ELOOP: 'too many links',
    ENAMETOOLONG: 'its name is too long',
    EPIPE: 'the reader has gone',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};
function describeFileError(error) {
    const { code, errno, message } = error;
    return fileErrors[code ?? ''] ?? (0,node_util__WEBPACK_IMPORTED_MODULE_3__.getSystemErrorMap)().get(errno ?? 0)?.[1] ?? message;
}
function makeFolder(folder, name) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    }
    catch (cause) {
        throw new FileError('write', `cannot make the folder of \`${name}\`: ${describeFileError(cause)}, expected a place for a folder`);
    }
}


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* unused harmony export resolveEnvironment */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _wizer_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5943);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2375);




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
        stdin: await resolveStdin(request, surroundings),
        output: request.inheritStdio ? surroundings.output : { stdout: undefined, stderr: undefined },
        deterministic: deterministic ? findEpoch(surroundings.env) : undefined,
    };
}
const runnerVariable = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$|RUNNER_.*TOKEN|NODE_AUTH_TOKEN$|NPM_TOKEN$)/i;
function resolveEnvironment({ inheritEnv, env }, surrounding) {
    const environment = {};
    if (inheritEnv)
        for (const [name, value] of Object.entries(surrounding))
            if (value !== undefined && !runnerVariable.test(name))
                environment[name] = value;
    for (const { name, value } of env) {
        if (runnerVariable.test(name))
            throw new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR('bad-value', 'env', `cannot use the option \`env\`: found \`${name}\`, expected a variable that holds no token or input of the runner: the output would publish it`);
        const passed = value ?? surrounding[name];
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
    throw new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR('missing-file', 'dirs', `cannot use the option \`dirs\`: found ${found ? 'a file' : 'nothing'} at \`${host}\`, expected a directory`);
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
    throw new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR('bad-value', 'deterministic', `cannot use the environment variable \`SOURCE_DATE_EPOCH\`: found \`${epoch}\`, expected seconds since 1970`);
}
async function readNamed(option, path, { directory }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
    }
    catch (cause) {
        throw new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR('missing-file', option, `cannot use the option \`${option}\`: found no file that can be read at \`${path}\` (${(0,_files_js__WEBPACK_IMPORTED_MODULE_3__.describeFileError)(cause)})`);
    }
}


/***/ }),

/***/ 7872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ listStages),
/* harmony export */   F4: () => (/* binding */ listObserved),
/* harmony export */   JR: () => (/* binding */ isSkipped),
/* harmony export */   T0: () => (/* binding */ pageSize),
/* harmony export */   Tl: () => (/* binding */ describeFrame),
/* harmony export */   Zf: () => (/* binding */ findCompressed),
/* harmony export */   dd: () => (/* binding */ listFormats),
/* harmony export */   jl: () => (/* binding */ sumChanges),
/* harmony export */   tK: () => (/* binding */ sumStartUp),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);



const pageSize = 65_536;
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
        .map(key => ({ what: observations[key], count: observed[key] }));
}
const frameLimit = 300;
function describeFrame(frame) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(frame, frameLimit);
    return line === '…' ? line : `at ${line}`;
}
function isSkipped(module) {
    return module.status === 'skipped';
}
function listFormats(done) {
    return ['gzip', 'brotli'].filter(format => done.some(module => findCompressed(module, format)));
}
function findCompressed({ compressed }, format) {
    return compressed.find(size => size.format === format);
}
function sumChanges(changes) {
    const known = changes.filter(change => change !== null && change !== undefined);
    if (known.length === 0)
        return undefined;
    return known.reduce(({ before, after }, next) => ({ before: before + next.before, after: after + next.after }), {
        before: 0,
        after: 0,
    });
}
function sumStartUp(done) {
    return sumChanges(done.map(({ report }) => report.startUp));
}
function describeRun(report) {
    const { bytesBefore, bytesAfter } = report;
    const cached = report.cached > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.cached)} from the cache)` : '';
    const failed = report.failed > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.failed)} failed` : '';
    const skipped = report.skipped > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.skipped)} skipped` : '';
    const growth = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatGrowth */ .T9)(bytesBefore, bytesAfter);
    const sizes = report.modules.some(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isDone */ .$L)
        ? `: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytesBefore)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytesAfter)}${growth && ` (${growth})`}`
        : '';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(report.count)} pre-initialized${cached}${failed}${skipped} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(report.time)}${sizes}`;
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
let counts;
function group(number) {
    counts ??= new Intl.NumberFormat('en');
    return counts.format(number);
}
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
    return `${group(Math.floor(whole / 60))} min ${whole % 60} s`;
}
function formatCount(count) {
    return group(count);
}
function formatNumberOf(count, singular, plural = `${singular}s`) {
    return `${group(count)} ${count === 1 ? singular : plural}`;
}
function formatGrowth(before, after) {
    if (before <= 0)
        return '';
    const percent = (after / before - 1) * 100;
    const size = Math.abs(percent);
    if (size < 0.05)
        return '±0%';
    return `${percent < 0 ? '−' : '+'}${size < 9.95 ? size.toFixed(1) : group(Math.round(size))}%`;
}
function formatFactor(before, after) {
    if (before <= 0 || after <= 0)
        return '';
    const factor = before / after;
    if (factor >= 9.95)
        return `${group(Math.round(factor))}×`;
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

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   dO: () => (/* binding */ makeReport)
/* harmony export */ });
function isDone(module) {
    return module.status === 'initialized' || module.status === 'cached';
}
function isFailed(module) {
    return module.status === 'failed';
}
function makeReport(modules, time, engineVersion) {
    const done = modules.filter(isDone);
    const countOf = (status) => modules.filter(module => module.status === status).length;
    return {
        version: 1,
        engine: { name: 'wizer-action', version: engineVersion, node: process.versions.node, v8: process.versions.v8 },
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


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   Iz: () => (/* binding */ showPlain),
/* harmony export */   _r: () => (/* binding */ createStyle),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);


function createStyle(color) {
    return color ? (format, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : (_, text) => text;
}
function showPlain(text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .showControls */ .mz)(text).replaceAll('##[', '## [');
}
function wrapWords(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .measureWidth */ .l8)(line) + 1 + (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .measureWidth */ .l8)(word) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function padTo(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .measureWidth */ .l8)(text)));
    return side === 'end' ? text + space : space + text;
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ showLastLines),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   Zu: () => (/* binding */ showSentence),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   l8: () => (/* binding */ measureWidth),
/* harmony export */   mz: () => (/* binding */ showControls)
/* harmony export */ });
/* unused harmony export cutText */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function showControls(text) {
    return text
        .toWellFormed()
        .replaceAll(acting, found => shortEscapes[found] ?? `\\u{${found.codePointAt(0)?.toString(16)}}`);
}
function showSentence(text, limit) {
    const start = text.slice(0, 2 * limit);
    const line = showControls(start.trim().replaceAll(/\s+/g, ' '));
    return line.length <= limit && start.length === text.length ? line : `${cutText(line, limit - 1)}…`;
}
function showLastLines(text, limit) {
    const lines = text
        .slice(-limit)
        .split(/\r\n|\r|\n/)
        .map(showControls);
    while (lines.length > 0 && lines.at(-1)?.trim() === '')
        lines.pop();
    return text.length > limit && lines.length > 0 ? [`…${lines[0]}`, ...lines.slice(1)] : lines;
}
function cutText(text, limit) {
    return text.slice(0, Math.max(0, limit)).replace(/[\ud800-\udbff]$/, '');
}
function shortenMiddle(text, width) {
    if (measureWidth(text) <= width)
        return text;
    const characters = Array.from(text);
    const head = takeWidth(characters, Math.floor((width - 1) / 3));
    const tail = takeWidth(characters.toReversed(), width - 1 - measureWidth(head.join('')));
    return `${head.join('')}…${tail.toReversed().join('')}`;
}
const asciiOnly = /^[\x20-\x7e]*$/;
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const combining = /[\p{Mn}\p{Me}]/u;
function measureWidth(text) {
    if (asciiOnly.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += widthOf(character);
    return width;
}
function widthOf(character) {
    if (wide.test(character))
        return 2;
    return combining.test(character) ? 0 : 1;
}
function takeWidth(characters, width) {
    let left = width;
    const end = characters.findIndex(character => {
        left -= widthOf(character);
        return left < 0;
    });
    return end === -1 ? characters : characters.slice(0, end);
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return text.replaceAll(/[&<>"']/g, found => entities[found] ?? '');
}


/***/ }),

/***/ 3420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeConstExpr),
/* harmony export */   j: () => (/* binding */ readConstExpr)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6516);


function readConstExpr(reader, visit) {
    const start = reader.offset;
    if (!visit && skipConstant(reader))
        return { start, end: reader.offset };
    for (;;) {
        const offset = reader.offset;
        const opcode = readOpcode(reader);
        if (opcode === 0x0b)
            return { start, end: reader.offset };
        const immediate = readImmediates(reader, opcode, offset);
        visit?.({ opcode, immediate, offset });
    }
}
function skipConstant(reader) {
    const { bytes, offset, end } = reader;
    if (bytes[offset] !== 0x41)
        return false;
    let at = offset + 1;
    while (at < offset + 5 && bytes[at] >= 0x80)
        at++;
    if (at + 1 >= end || bytes[at + 1] !== 0x0b)
        return false;
    reader.offset = at + 2;
    return true;
}
function readOpcode(reader) {
    const byte = reader.u8('a constant expression');
    return byte === 0xfb || byte === 0xfd ? byte * 0x10000 + reader.u32('an opcode') : byte;
}
function readImmediates(reader, opcode, offset) {
    switch (opcode) {
        case 0x41:
            return reader.s32('a constant');
        case 0x42:
            reader.skipLeb('a constant');
            return 0;
        case 0x43:
            reader.skip(4, 'a constant');
            return 0;
        case 0x44:
            reader.skip(8, 'a constant');
            return 0;
        case 0xfd000c:
            reader.skip(16, 'a constant');
            return 0;
        case 0x23:
        case 0xd2:
            return reader.u32('an index');
        case 0xd0:
            (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeapType */ .h1)(reader);
            return 0;
        case 0xfb0000:
        case 0xfb0001:
        case 0xfb0006:
        case 0xfb0007:
            return reader.u32('a type index');
        case 0xfb0008: {
            const type = reader.u32('a type index');
            reader.u32('a length');
            return type;
        }
        case 0x6a:
        case 0x6b:
        case 0x6c:
        case 0x7c:
        case 0x7d:
        case 0x7e:
        case 0xfb001a:
        case 0xfb001b:
        case 0xfb001c:
            return 0;
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('unsupported', `unknown instruction 0x${opcode.toString(16)} in a constant expression`, offset);
    }
}
function writeConstExpr(writer, value) {
    switch (value.kind) {
        case 'i32':
            writer.u8(0x41).s32(value.value);
            break;
        case 'i64':
            writer.u8(0x42).s64(value.value);
            break;
        case 'f32':
            writer.u8(0x43).bits32(value.bits);
            break;
        case 'f64':
            writer.u8(0x44).bits64(value.bits);
            break;
        case 'v128':
            writer.bytes([0xfd, 0x0c]).bits64(value.low).bits64(value.high);
            break;
        case 'func':
            writer.u8(0xd2).u32(value.index);
            break;
        case 'i31':
            writer.u8(0x41).s32(value.value).bytes([0xfb, 0x1c]);
            break;
        case 'null':
            writer.u8(0xd0);
            (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .writeHeapType */ .OX)(writer, value.heap);
            break;
    }
    writer.u8(0x0b);
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ encodeModule),
/* harmony export */   hq: () => (/* binding */ sizeOfParts),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   zo: () => (/* binding */ appendToVector)
/* harmony export */ });
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(119);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5082);


const preamble = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
function encodeModule(module, changes, keepCustom = () => true) {
    const parts = [preamble];
    const added = addedSections(module, changes);
    const writeAdded = (index) => {
        for (const id of added.get(index) ?? [])
            pushSection(parts, id, changes.get(id));
    };
    writeAdded(0);
    module.sections.forEach((section, index) => {
        const copied = section.id === _module_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.custom ? keepCustom(section) : !changes.has(section.id);
        if (copied)
            parts.push(module.bytes.subarray(section.start, section.end));
        else if (section.id !== _module_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.custom)
            pushSection(parts, section.id, changes.get(section.id));
        writeAdded(index + 1);
    });
    return parts;
}
function addedSections(module, changes) {
    const added = new Map();
    for (const id of _module_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOrder */ .Uf) {
        if (!changes.get(id) || module.sections.some(section => section.id === id))
            continue;
        const position = _module_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOrder */ .Uf.indexOf(id);
        const before = module.sections.findLastIndex(section => section.id !== _module_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionIds */ .uT.custom && _module_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOrder */ .Uf.indexOf(section.id) < position);
        added.set(before + 1, [...(added.get(before + 1) ?? []), id]);
    }
    return added;
}
function pushSection(parts, id, contents) {
    if (!contents)
        return;
    const size = contents.reduce((sum, part) => sum + part.length, 0);
    parts.push(new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU(8).u8(id).u32(size).finish());
    for (const part of contents)
        parts.push(part);
}
function sizeOfParts(parts) {
    return parts.reduce((sum, part) => sum + part.length, 0);
}
function concatenate(parts, room) {
    const size = sizeOfParts(parts);
    const bytes = room && room.length >= size ? room.subarray(0, size) : new Uint8Array(size);
    let offset = 0;
    for (const part of parts) {
        bytes.set(part, offset);
        offset += part.length;
    }
    return bytes;
}
function appendToVector(module, id, count, added, write) {
    const section = module.sections.find(section => section.id === id);
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU();
    write(writer);
    const head = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU(8).u32(count + added).finish();
    if (!section)
        return [head, writer.finish()];
    const old = module.bytes.subarray(section.contents, section.end);
    return [head, old.subarray(skipCount(old)), writer.finish()];
}
function skipCount(contents) {
    return contents.findIndex(byte => byte < 0x80) + 1;
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ readLimits),
/* harmony export */   L6: () => (/* binding */ maxPages),
/* harmony export */   QB: () => (/* binding */ writeLimits),
/* harmony export */   T0: () => (/* binding */ pageSize),
/* harmony export */   VV: () => (/* binding */ maxDataSegments),
/* harmony export */   wV: () => (/* binding */ maxModuleSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

const pageSize = 65_536;
const maxPages = { i32: 65536n, i64: 262144n };
const maxDataSegments = 100_000;
const maxModuleSize = 1_073_741_824;
function readLimits(reader, what) {
    const start = reader.offset;
    const flags = reader.u8(`the limits of ${what}`);
    if (flags & 0x08)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('unsupported', `${what} has a page size of its own (custom-page-sizes), which V8 lacks: use pages of 65,536 bytes`, start);
    if (flags > 0x07)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `unknown flags 0x${flags.toString(16)} in the limits of ${what}`, start);
    const min = reader.u64('a minimum');
    return {
        address: flags & 0x04 ? 'i64' : 'i32',
        shared: (flags & 0x02) !== 0,
        min,
        max: flags & 0x01 ? reader.u64('a maximum') : undefined,
    };
}
function writeLimits(writer, { address, shared, min, max }) {
    writer.u8((max === undefined ? 0 : 0x01) | (shared ? 0x02 : 0) | (address === 'i64' ? 0x04 : 0));
    writer.u64(min);
    if (max !== undefined)
        writer.u64(max);
}


/***/ }),

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rv: () => (/* binding */ findSection),
  Y$: () => (/* binding */ parseModule),
  uT: () => (/* binding */ sectionIds),
  Uf: () => (/* binding */ sectionOrder)
});

// EXTERNAL MODULE: ./build/wasm/errors.js
var errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wasm/reader.js
var wasm_reader = __webpack_require__(2570);
// EXTERNAL MODULE: ./build/wasm/const-expr.js
var const_expr = __webpack_require__(3420);
;// CONCATENATED MODULE: ./build/wasm/sections/data.js


function readData(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const head = readHead(reader);
        const size = reader.u32('the size of a data segment');
        reader.skip(size, 'a data segment');
        return { ...head, size, start, end: reader.offset };
    }, 'the data section');
}
function readHead(reader) {
    const start = reader.offset;
    const flags = reader.u32('the flags of a data segment');
    if (flags === 1)
        return { mode: 'passive' };
    if (flags > 2)
        throw new errors/* WasmError */.$('malformed', `unknown flags 0x${flags.toString(16)} of a data segment`, start);
    const memory = flags === 2 ? reader.u32('a memory index') : 0;
    return { mode: 'active', memory, offset: (0,const_expr/* readConstExpr */.j)(reader) };
}

// EXTERNAL MODULE: ./build/wasm/sections/element.js
var sections_element = __webpack_require__(2502);
// EXTERNAL MODULE: ./build/wasm/sections/export.js
var sections_export = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/wasm/types.js
var types = __webpack_require__(6516);
;// CONCATENATED MODULE: ./build/wasm/sections/global.js


function readGlobals(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const type = (0,types/* readValueType */.mJ)(reader);
        const mutable = reader.flag('a mutability');
        const instructions = [];
        const init = (0,const_expr/* readConstExpr */.j)(reader, instruction => instructions.push(instruction));
        return { type, mutable, init, instructions, start, end: reader.offset };
    }, 'the global section');
}

// EXTERNAL MODULE: ./build/wasm/sections/import.js
var sections_import = __webpack_require__(9717);
// EXTERNAL MODULE: ./build/wasm/sections/memory.js
var memory = __webpack_require__(595);
// EXTERNAL MODULE: ./build/wasm/sections/table.js
var table = __webpack_require__(5302);
;// CONCATENATED MODULE: ./build/wasm/sections/tag.js
function readTags(reader) {
    return reader.vector(() => {
        reader.zero('a tag attribute');
        return reader.u32('a type index');
    }, 'the tag section');
}

;// CONCATENATED MODULE: ./build/wasm/sections/type.js


function readTypes(reader) {
    const types = [];
    const groups = reader.count('the type section');
    for (let group = 0; group < groups; group++) {
        if (reader.peek() === 0x4e) {
            reader.u8();
            const size = reader.count('a recursion group');
            for (let index = 0; index < size; index++)
                types.push(readSubType(reader));
        }
        else
            types.push(readSubType(reader));
    }
    return types;
}
function readSubType(reader) {
    const offset = reader.offset;
    const form = reader.peek();
    if (form !== 0x50 && form !== 0x4f)
        return { composite: readComposite(reader), final: true, offset };
    reader.u8();
    reader.vector(() => reader.u32('a super type'), 'the super types');
    return { composite: readComposite(reader), final: form === 0x4f, offset };
}
function readComposite(reader) {
    const start = reader.offset;
    const form = reader.u8('a type');
    switch (form) {
        case 0x60:
            return {
                kind: 'func',
                params: reader.vector(() => (0,types/* readValueType */.mJ)(reader), 'parameters'),
                results: reader.vector(() => (0,types/* readValueType */.mJ)(reader), 'results'),
            };
        case 0x5f:
            return { kind: 'struct', fields: reader.vector(() => readField(reader), 'fields') };
        case 0x5e:
            return { kind: 'array', fields: [readField(reader)] };
        case 0x5d:
            reader.s33('a continuation type');
            return { kind: 'cont' };
        default:
            throw new errors/* WasmError */.$('unsupported', `unknown type form 0x${form.toString(16)}`, start);
    }
}
function readField(reader) {
    const type = readStorageType(reader);
    return { type, mutable: reader.flag('a mutability') };
}
function readStorageType(reader) {
    const code = reader.peek();
    if (code !== 0x78 && code !== 0x77)
        return (0,types/* readValueType */.mJ)(reader);
    reader.u8();
    return code === 0x78 ? 'i8' : 'i16';
}

;// CONCATENATED MODULE: ./build/wasm/module.js











const sectionIds = {
    custom: 0,
    type: 1,
    import: 2,
    function: 3,
    table: 4,
    memory: 5,
    global: 6,
    export: 7,
    start: 8,
    element: 9,
    code: 10,
    data: 11,
    dataCount: 12,
    tag: 13,
};
const sectionOrder = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];
function parseModule(bytes) {
    checkPreamble(bytes);
    const sections = readSections(new wasm_reader/* Reader */.m(bytes, 8));
    const read = (id, readContents, absent) => {
        const section = sections.find(section => section.id === id);
        if (!section)
            return absent;
        const reader = new wasm_reader/* Reader */.m(bytes, section.contents, section.end);
        const contents = readContents(reader);
        if (!reader.done)
            throw new errors/* WasmError */.$('malformed', 'a section is longer than its contents', reader.offset);
        return contents;
    };
    const imports = read(sectionIds.import, sections_import/* readImports */.v, []);
    const importedFunctions = imports.flatMap(entry => (entry.kind === 'func' ? [entry.type] : []));
    const defined = read(sectionIds.function, reader => reader.vector(() => reader.u32('a type index')), []);
    const module = {
        bytes,
        sections,
        types: read(sectionIds.type, readTypes, []),
        imports,
        functions: importedFunctions.concat(defined),
        importedFunctions: importedFunctions.length,
        tables: read(sectionIds.table, table/* readTables */.gb, []),
        memories: read(sectionIds.memory, memory/* readMemories */.q, []),
        tags: read(sectionIds.tag, readTags, []),
        globals: read(sectionIds.global, readGlobals, []),
        exports: read(sectionIds.export, sections_export/* readExports */.I, []),
        start: read(sectionIds.start, reader => reader.u32('the start function'), undefined),
        elements: read(sectionIds.element, sections_element/* readElements */.cl, []),
        dataCount: read(sectionIds.dataCount, reader => reader.u32('the data count'), undefined),
        data: read(sectionIds.data, readData, []),
    };
    checkIndices(module);
    return module;
}
function checkIndices(module) {
    const { types, imports, functions, exports, start } = module;
    const defined = { table: module.tables, memory: module.memories, global: module.globals, tag: module.tags };
    const count = (kind) => kind === 'func' ? functions.length : defined[kind].length + imports.filter(entry => entry.kind === kind).length;
    const check = (id, what, kind, index, count) => {
        if (index < count)
            return;
        const offset = findSection(module, id)?.start ?? 0;
        throw new errors/* WasmError */.$('malformed', `${what} is ${kind} ${index}, of ${count} that there are`, offset);
    };
    const untyped = functions.findIndex(type => type >= types.length);
    if (untyped >= 0) {
        const id = untyped < module.importedFunctions ? sectionIds.import : sectionIds.function;
        check(id, `the type of function ${untyped}`, 'type', functions[untyped], types.length);
    }
    for (const { name, kind, index } of exports)
        check(sectionIds.export, `the export \`${name}\``, kind, index, count(kind));
    if (start !== undefined)
        check(sectionIds.start, 'the start function', 'func', start, functions.length);
}
function findSection(module, id) {
    return module.sections.find(section => section.id === id);
}
function checkPreamble(bytes) {
    if (bytes.length === 0)
        throw new errors/* WasmError */.$('empty', 'the input is empty, expected a WebAssembly module', 0);
    if (!startsWith(bytes, [0x00, 0x61, 0x73, 0x6d])) {
        if (looksLikeText(bytes))
            throw new errors/* WasmError */.$('text', 'the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse`', 0);
        throw new errors/* WasmError */.$('not-wasm', 'the input does not start with `\\0asm`, expected a WebAssembly module', 0);
    }
    if (bytes.length < 8)
        throw new errors/* WasmError */.$('truncated', 'the input ends inside its version', bytes.length);
    if (startsWith(bytes.subarray(4), [0x01, 0x00, 0x00, 0x00]))
        return;
    if (bytes[6] === 0x01 && bytes[7] === 0x00)
        throw new errors/* WasmError */.$('component', 'the input is a component, expected a core module: pre-initialize the core module before it is made a component', 4);
    throw new errors/* WasmError */.$('version', `the input has the version 0x${hex(bytes.subarray(4, 8))}, expected 0x01000000`, 4);
}
function startsWith(bytes, prefix) {
    return prefix.every((byte, index) => bytes[index] === byte);
}
function hex(bytes) {
    return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
function looksLikeText(bytes) {
    return /^(\xef\xbb\xbf|\s|;;[^\n]*\n|\(;[\s\S]*?;\))*\(\s*(module|component|;|@|func|type|import|memory|table|global|export)/.test(String.fromCharCode(...bytes.subarray(0, 1024)));
}
function readSections(reader) {
    const sections = [];
    let last = -1;
    while (!reader.done) {
        const start = reader.offset;
        const id = reader.u8('a section');
        const size = reader.u32('the size of a section');
        const contents = reader.offset;
        if (size > reader.end - contents)
            throw new errors/* WasmError */.$('truncated', `the input ends inside a section of ${size} bytes, of which ${reader.end - contents} are there`, start);
        if (id !== sectionIds.custom) {
            const position = sectionOrder.indexOf(id);
            if (position < 0)
                throw new errors/* WasmError */.$('unsupported', `unknown section ${id}`, start);
            if (position <= last)
                throw new errors/* WasmError */.$('malformed', `section ${id} is repeated or out of order`, start);
            last = position;
        }
        const name = id === sectionIds.custom
            ? new wasm_reader/* Reader */.m(reader.bytes, contents, contents + size).name('the name of a custom section')
            : '';
        reader.skip(size);
        sections.push({ id, start, contents, end: reader.offset, name });
    }
    return sections;
}


/***/ }),

/***/ 2570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Reader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
class Reader {
    bytes;
    offset;
    end;
    constructor(bytes, offset = 0, end = bytes.length) {
        this.bytes = bytes;
        this.offset = offset;
        this.end = end;
    }
    get done() {
        return this.offset >= this.end;
    }
    u8(what = 'a byte') {
        if (this.offset >= this.end)
            throw this.truncated(what);
        return this.bytes[this.offset++];
    }
    flag(what) {
        const start = this.offset;
        const byte = this.u8(what);
        if (byte > 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is 0x${byte.toString(16)}, expected 0 or 1`, start);
        return byte === 1;
    }
    zero(what) {
        const start = this.offset;
        const byte = this.u8(what);
        if (byte !== 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is 0x${byte.toString(16)}, expected 0`, start);
    }
    peek() {
        return this.offset < this.end ? this.bytes[this.offset] : undefined;
    }
    u32(what = 'an unsigned integer') {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.u8(what);
            if (shift === 28 && byte > 0x0f)
                break;
            value |= (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value >>> 0;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is encoded in more than 32 bits`, start);
    }
    u64(what = 'an unsigned integer') {
        const start = this.offset;
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.u8(what);
            if (shift === 63n && byte > 0x01)
                break;
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is encoded in more than 64 bits`, start);
    }
    s33(what = 'a signed integer') {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.u8(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return byte & 0x40 ? value - 2 ** (shift + 7) : value;
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is encoded in more than 33 bits`, start);
    }
    s32(what = 'a signed integer') {
        return Number(BigInt.asIntN(32, BigInt(this.s33(what))));
    }
    s64(what = 'a signed integer') {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.u8(what);
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asIntN(64, byte & 0x40 ? value - (1n << (shift + 7n)) : value);
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is encoded in more than 64 bits`, this.offset);
    }
    skipLeb(what = 'an integer') {
        const start = this.offset;
        for (let size = 0; size < 10; size++)
            if (this.u8(what) < 0x80)
                return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is encoded in more than 10 bytes`, start);
    }
    skip(size, what = 'bytes') {
        if (size > this.end - this.offset)
            throw this.truncated(what);
        this.offset += size;
    }
    take(size, what = 'bytes') {
        const start = this.offset;
        this.skip(size, what);
        return this.bytes.subarray(start, start + size);
    }
    name(what = 'a name') {
        const size = this.u32(what);
        const start = this.offset;
        try {
            return utf8.decode(this.take(size, what));
        }
        catch (cause) {
            if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$)
                throw cause;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is not valid UTF-8`, start);
        }
    }
    vector(read, what = 'a vector') {
        const count = this.count(what);
        const items = [];
        for (let index = 0; index < count; index++)
            items.push(read(index));
        return items;
    }
    count(what = 'a vector') {
        const start = this.offset;
        const count = this.u32(what);
        if (count > this.end - this.offset)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('truncated', `${what} of ${count} elements does not fit in its section`, start);
        return count;
    }
    truncated(what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('truncated', `the bytes end inside ${what}`, this.offset);
    }
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ writeActiveHead),
/* harmony export */   IH: () => (/* binding */ writeDeclaration),
/* harmony export */   cl: () => (/* binding */ readElements),
/* harmony export */   oP: () => (/* binding */ readElementFunctions),
/* harmony export */   oj: () => (/* binding */ writeDeclaredHead),
/* harmony export */   rN: () => (/* binding */ writeActiveFunctionsHead)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3420);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6516);




const flag = { notActive: 1, explicitTableOrDeclared: 2, expressions: 4 };
function readElements(reader) {
    return reader.vector(() => readElement(reader), 'the element section');
}
function readElement(reader) {
    const start = reader.offset;
    const flags = reader.u32('the flags of an element segment');
    if (flags > 7)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `unknown flags 0x${flags.toString(16)} of an element segment`, start);
    const form = flags & flag.expressions ? 'expressions' : 'functions';
    const head = readHead(reader, flags);
    const type = flags & (flag.notActive | flag.explicitTableOrDeclared) ? readItemType(reader, form) : _types_js__WEBPACK_IMPORTED_MODULE_1__/* .funcref */ .S6;
    const itemsStart = reader.offset;
    const count = reader.count('the items of an element segment');
    for (let index = 0; index < count; index++) {
        if (form === 'functions')
            reader.skipLeb('a function index');
        else
            (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .j)(reader);
    }
    return { ...head, form, type, count, itemsStart, start, end: reader.offset };
}
function readHead(reader, flags) {
    if (flags & flag.notActive)
        return { mode: flags & flag.explicitTableOrDeclared ? 'declared' : 'passive' };
    const table = flags & flag.explicitTableOrDeclared ? reader.u32('a table index') : 0;
    return { mode: 'active', table, offset: (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .j)(reader) };
}
function readItemType(reader, form) {
    if (form === 'expressions')
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefType */ ["in"])(reader);
    reader.zero('an element kind');
    return { nullable: false, heap: 'func' };
}
function readElementFunctions(bytes, segment) {
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_3__/* .Reader */ .m(bytes, segment.itemsStart, segment.end);
    const functions = [];
    const count = reader.u32();
    for (let index = 0; index < count; index++) {
        if (segment.form === 'functions')
            functions.push(reader.u32());
        else
            (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .j)(reader, ({ opcode, immediate }) => {
                if (opcode === 0xd2)
                    functions.push(immediate);
            });
    }
    return functions;
}
function writeDeclaredHead(writer, segment) {
    const expressions = segment.form === 'expressions';
    writer.u8(flag.notActive | flag.explicitTableOrDeclared | (expressions ? flag.expressions : 0));
    if (expressions)
        (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .writeValueType */ .FK)(writer, segment.type);
    else
        writer.u8(0x00);
}
function writeDeclaration(writer, functions) {
    writer.u8(flag.notActive | flag.explicitTableOrDeclared).u8(0x00);
    writer.vector(functions, index => writer.u32(index));
}
function writeActiveHead(writer, table, type, offset) {
    writer.u8(flag.explicitTableOrDeclared | flag.expressions).u32(table);
    offset(writer);
    (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .writeValueType */ .FK)(writer, type);
}
function writeActiveFunctionsHead(writer, table, offset) {
    if (table === 0) {
        writer.u8(0);
        offset(writer);
    }
    else {
        writer.u8(flag.explicitTableOrDeclared).u32(table);
        offset(writer);
        writer.u8(0x00);
    }
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readExports),
/* harmony export */   i: () => (/* binding */ writeExport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

const kinds = ['func', 'table', 'memory', 'global', 'tag'];
function readExports(reader) {
    return reader.vector(() => {
        const name = reader.name('the name of an export');
        const start = reader.offset;
        const code = reader.u8('the kind of an export');
        const kind = kinds[code];
        if (kind === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('unsupported', `unknown kind of export 0x${code.toString(16)}`, start);
        return { name, kind, index: reader.u32('an index') };
    }, 'the export section');
}
function writeExport(writer, { name, kind, index }) {
    writer.name(name).u8(kinds.indexOf(kind)).u32(index);
}


/***/ }),

/***/ 9717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ writeMemoryImport),
/* harmony export */   v: () => (/* binding */ readImports)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2114);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2157);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6516);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);




function readImports(reader) {
    return reader.vector(() => {
        const offset = reader.offset;
        const module = reader.name('the module name of an import');
        const name = reader.name('the name of an import');
        return { module, name, offset, ...readDescription(reader) };
    }, 'the import section');
}
function readDescription(reader) {
    const start = reader.offset;
    const kind = reader.u8('the kind of an import');
    switch (kind) {
        case 0x00:
            return { kind: 'func', type: reader.u32('a type index') };
        case 0x01:
            return { kind: 'table', type: (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readTableType */ .td)(reader) };
        case 0x02:
            return { kind: 'memory', limits: (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)(reader, 'an imported memory') };
        case 0x03: {
            const type = (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .readValueType */ .mJ)(reader);
            return { kind: 'global', type, mutable: reader.flag('a mutability') };
        }
        case 0x04:
            reader.zero('a tag attribute');
            return { kind: 'tag', type: reader.u32('a type index') };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WasmError */ .$('unsupported', `unknown kind of import 0x${kind.toString(16)}`, start);
    }
}
function writeMemoryImport(writer, module, name, limits) {
    writer.name(module).name(name).u8(0x02);
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLimits */ .QB)(writer, limits);
}


/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readMemories),
/* harmony export */   z: () => (/* binding */ writeMemories)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2157);

function readMemories(reader) {
    let index = 0;
    return reader.vector(() => (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .readLimits */ .BU)(reader, `memory ${index++}`), 'the memory section');
}
function writeMemories(writer, memories) {
    writer.vector(memories, limits => (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .writeLimits */ .QB)(writer, limits));
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gb: () => (/* binding */ readTables),
/* harmony export */   qy: () => (/* binding */ writeTable),
/* harmony export */   td: () => (/* binding */ readTableType)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3420);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2157);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6516);



function readTableType(reader) {
    const element = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefType */ ["in"])(reader);
    return { element, limits: (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)(reader, 'a table') };
}
function readTables(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const hasInit = reader.peek() === 0x40;
        if (hasInit)
            reader.skip(2, 'a table');
        const type = readTableType(reader);
        const init = hasInit ? (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .j)(reader) : undefined;
        return { ...type, init, start, end: reader.offset };
    }, 'the table section');
}
function writeTable(writer, { element, limits }, init) {
    if (init)
        writer.bytes([0x40, 0x00]);
    (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .writeValueType */ .FK)(writer, element);
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLimits */ .QB)(writer, limits);
    if (init)
        writer.bytes(init);
}


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ writeValueType),
/* harmony export */   LV: () => (/* binding */ renderType),
/* harmony export */   OX: () => (/* binding */ writeHeapType),
/* harmony export */   S6: () => (/* binding */ funcref),
/* harmony export */   eB: () => (/* binding */ isRefType),
/* harmony export */   h1: () => (/* binding */ readHeapType),
/* harmony export */   "in": () => (/* binding */ readRefType),
/* harmony export */   mJ: () => (/* binding */ readValueType),
/* harmony export */   xU: () => (/* binding */ renderFunctionType)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

const numberTypes = new Map([
    [0x7f, 'i32'],
    [0x7e, 'i64'],
    [0x7d, 'f32'],
    [0x7c, 'f64'],
    [0x7b, 'v128'],
]);
const abstractHeapTypes = new Map([
    [0x70, 'func'],
    [0x6f, 'extern'],
    [0x6e, 'any'],
    [0x6d, 'eq'],
    [0x6c, 'i31'],
    [0x6b, 'struct'],
    [0x6a, 'array'],
    [0x69, 'exn'],
    [0x68, 'cont'],
    [0x71, 'none'],
    [0x72, 'noextern'],
    [0x73, 'nofunc'],
    [0x74, 'noexn'],
    [0x75, 'nocont'],
]);
const numberCodes = new Map([...numberTypes].map(([code, type]) => [type, code]));
const abstractHeapCodes = new Map([...abstractHeapTypes].map(([code, type]) => [type, code]));
const refNullCode = 0x63;
const refCode = 0x64;
const funcref = { nullable: true, heap: 'func' };
function isRefType(type) {
    return typeof type === 'object';
}
function readHeapType(reader) {
    const start = reader.offset;
    const code = reader.s33('a heap type');
    if (code >= 0)
        return code;
    const heap = abstractHeapTypes.get(code + 0x80);
    if (heap === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('unsupported', `unknown heap type 0x${(code + 0x80).toString(16)}`, start);
    return heap;
}
function readValueType(reader) {
    const start = reader.offset;
    const code = reader.u8('a value type');
    const number = numberTypes.get(code);
    if (number !== undefined)
        return number;
    const heap = abstractHeapTypes.get(code);
    if (heap !== undefined)
        return { nullable: true, heap };
    if (code === refNullCode || code === refCode)
        return { nullable: code === refNullCode, heap: readHeapType(reader) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('unsupported', `unknown value type 0x${code.toString(16)}`, start);
}
function readRefType(reader) {
    const start = reader.offset;
    const type = readValueType(reader);
    if (!isRefType(type))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `expected a reference type, found ${type}`, start);
    return type;
}
function writeValueType(writer, type) {
    if (!isRefType(type))
        writer.u8(numberCodes.get(type));
    else if (type.nullable && typeof type.heap === 'string')
        writer.u8(abstractHeapCodes.get(type.heap));
    else {
        writer.u8(type.nullable ? refNullCode : refCode);
        writeHeapType(writer, type.heap);
    }
}
function writeHeapType(writer, heap) {
    if (typeof heap === 'number')
        writer.s64(BigInt(heap));
    else
        writer.u8(abstractHeapCodes.get(heap));
}
function renderType(type) {
    if (!isRefType(type))
        return type;
    if (type.nullable && (type.heap === 'func' || type.heap === 'extern' || type.heap === 'exn'))
        return `${type.heap}ref`;
    return `(ref ${type.nullable ? 'null ' : ''}${type.heap})`;
}
function renderFunctionType(params, results) {
    return `[${params.map(renderType).join(' ')}] -> [${results.map(renderType).join(' ')}]`;
}


/***/ }),

/***/ 5082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ Writer),
/* harmony export */   FC: () => (/* binding */ sizeOfSigned),
/* harmony export */   h2: () => (/* binding */ sizeOfU32)
/* harmony export */ });
const utf8 = new TextEncoder();
class Writer {
    buffer;
    length = 0;
    constructor(capacity = 256) {
        this.buffer = new Uint8Array(capacity);
    }
    get size() {
        return this.length;
    }
    u8(byte) {
        this.reserve(1);
        this.buffer[this.length++] = byte;
        return this;
    }
    u32(value) {
        this.reserve(5);
        let rest = value >>> 0;
        while (rest >= 0x80) {
            this.buffer[this.length++] = (rest & 0x7f) | 0x80;
            rest >>>= 7;
        }
        this.buffer[this.length++] = rest;
        return this;
    }
    u64(value) {
        let rest = BigInt.asUintN(64, value);
        while (rest >= 0x80n) {
            this.u8(Number(rest & 0x7fn) | 0x80);
            rest >>= 7n;
        }
        return this.u8(Number(rest));
    }
    s32(value) {
        this.reserve(5);
        let rest = value | 0;
        while (rest < -0x40 || rest >= 0x40) {
            this.buffer[this.length++] = (rest & 0x7f) | 0x80;
            rest >>= 7;
        }
        this.buffer[this.length++] = rest & 0x7f;
        return this;
    }
    s64(value) {
        let rest = BigInt.asIntN(64, value);
        for (;;) {
            const byte = Number(rest & 0x7fn);
            rest >>= 7n;
            if ((rest === 0n && !(byte & 0x40)) || (rest === -1n && byte & 0x40))
                return this.u8(byte);
            this.u8(byte | 0x80);
        }
    }
    bits32(bits) {
        return this.u8(bits & 0xff)
            .u8((bits >>> 8) & 0xff)
            .u8((bits >>> 16) & 0xff)
            .u8((bits >>> 24) & 0xff);
    }
    bits64(bits) {
        return this.bits32(Number(bits & 0xffffffffn)).bits32(Number((bits >> 32n) & 0xffffffffn));
    }
    bytes(bytes) {
        this.reserve(bytes.length);
        this.buffer.set(bytes, this.length);
        this.length += bytes.length;
        return this;
    }
    name(name) {
        const bytes = utf8.encode(name);
        return this.u32(bytes.length).bytes(bytes);
    }
    vector(items, write) {
        this.u32(items.length);
        for (const item of items)
            write(item);
        return this;
    }
    since(size) {
        return this.buffer.subarray(size, this.length);
    }
    finish() {
        return this.buffer.subarray(0, this.length);
    }
    reserve(size) {
        const needed = this.length + size;
        if (needed <= this.buffer.length)
            return;
        const grown = new Uint8Array(Math.max(needed, this.buffer.length * 2));
        grown.set(this.buffer.subarray(0, this.length));
        this.buffer = grown;
    }
}
function sizeOfU32(value) {
    return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}
function sizeOfSigned(value) {
    let size = 1;
    for (let limit = 0x40; value >= limit || value < -limit; limit *= 0x80)
        size++;
    return size;
}


/***/ }),

/***/ 8143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions),
/* harmony export */   v: () => (/* binding */ segmentLayouts)
/* harmony export */ });
/* harmony import */ var _wasm_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2157);

const segmentLayouts = ['compressed', 'raw', 'page', 'wasmtime'];
const engineOptions = [
    {
        name: 'init-func',
        kind: 'string',
        default: '',
        help: 'The exported function that initializes. Unset: the first of `wizer.initialize`, `wizer-initialize` that is exported.',
        aliases: ['f'],
        placeholder: 'NAME',
    },
    {
        name: 'rename-funcs',
        kind: 'list',
        default: '',
        help: 'Exports to rename afterwards: `src` becomes `dst`, in place of what `dst` was.',
        aliases: ['r', 'rename-func', 'func-rename'],
        placeholder: 'DST=SRC',
    },
    {
        name: 'keep-init-func',
        kind: 'boolean',
        default: 'false',
        help: 'Keep the export of the init function.',
    },
    {
        name: 'allow-wasi',
        kind: 'boolean',
        default: 'false',
        help: 'Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.',
    },
    {
        name: 'inherit-stdio',
        kind: 'boolean',
        default: 'true',
        help: 'With WASI: let the module use standard input, output and error.',
    },
    {
        name: 'inherit-env',
        kind: 'boolean',
        default: 'false',
        help: 'With WASI: let the module see the environment.',
    },
    {
        name: 'env',
        kind: 'list',
        default: '',
        help: 'With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.',
        placeholder: 'KEY[=VALUE]',
    },
    {
        name: 'args',
        kind: 'list',
        default: '',
        help: 'With WASI: arguments after the program name.',
        aliases: ['arg'],
        placeholder: 'ARG',
    },
    {
        name: 'dirs',
        kind: 'list',
        default: '',
        help: 'With WASI: directories that the module may use, `HOST`, or `GUEST::HOST` to give one another name.',
        aliases: ['dir', 'mapdir'],
        placeholder: '[GUEST::]HOST',
    },
    {
        name: 'stdin',
        kind: 'string',
        default: '',
        help: 'With WASI: text that the module reads from standard input.',
        placeholder: 'TEXT',
    },
    {
        name: 'stdin-file',
        kind: 'string',
        default: '',
        help: 'With WASI: a file that the module reads as standard input.',
        placeholder: 'FILE',
    },
    {
        name: 'preload',
        kind: 'list',
        default: '',
        help: 'Modules whose exports satisfy imports from module `NAME`; their state is not part of the snapshot.',
        placeholder: 'NAME=FILE',
    },
    {
        name: 'deterministic',
        kind: 'boolean',
        default: 'false',
        help: 'Same input and options, same output, on any machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times, NaN bits.',
    },
    {
        name: 'timeout',
        kind: 'number',
        default: '300',
        help: 'Seconds that an initialization may take.',
        placeholder: 'SECONDS',
    },
    {
        name: 'segment-layout',
        kind: 'choice',
        default: 'compressed',
        choices: segmentLayouts,
        help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` on disk, `page` is the original layout, `wasmtime` can be mapped copy-on-write.',
        placeholder: 'LAYOUT',
    },
    {
        name: 'max-segments',
        kind: 'number',
        default: '10000',
        help: `Data segments of the output at most, up to ${_wasm_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .maxDataSegments */ .VV}.`,
        placeholder: 'N',
    },
    {
        name: 'wasm-multi-memory',
        kind: 'boolean',
        default: 'true',
        help: 'Accept modules with more than one memory.',
    },
    {
        name: 'wasm-multi-value',
        kind: 'boolean',
        default: 'true',
        help: 'Accept functions with more than one result, and blocks with parameters.',
    },
    {
        name: 'wasm-bulk-memory',
        kind: 'boolean',
        default: 'true',
        help: 'Accept bulk memory instructions and passive segments.',
    },
    {
        name: 'wasm-simd',
        kind: 'boolean',
        default: 'true',
        help: 'Accept vector instructions.',
    },
    {
        name: 'wasm-reference-types',
        kind: 'boolean',
        default: 'true',
        help: 'Accept reference types.',
    },
    {
        name: 'wasm-relaxed-simd',
        kind: 'boolean',
        default: 'false',
        help: 'Accept relaxed vector instructions, whose results differ between processors.',
    },
    {
        name: 'relaxed-simd-deterministic',
        kind: 'boolean',
        default: 'false',
        help: 'Give relaxed vector instructions the same results on every processor while initializing; `deterministic` implies it.',
    },
];


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   tm: () => (/* binding */ badValue),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);

function badValue(option, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR('bad-value', option, `cannot use the option \`${option}\`: found \`${found}\`, expected ${expected}`);
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

/***/ 4657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions)
/* harmony export */ });
/* harmony import */ var _wasm_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2157);
/* harmony import */ var _option_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8143);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);
/* harmony import */ var _renames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1632);




const longestTimeout = 86_400;
function parseOptions(raw) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value : defaultOf(name);
    };
    const list = (name) => {
        const value = raw[name] ?? [];
        return typeof value === 'string' ? [value] : value;
    };
    const flag = (name) => (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBoolean */ .yG)(name, text(name));
    return {
        initFunc: text('init-func') || undefined,
        renames: (0,_renames_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRenames */ .z)(list('rename-funcs')),
        keepInitFunc: flag('keep-init-func'),
        deterministic: flag('deterministic'),
        relaxedSimdDeterministic: flag('relaxed-simd-deterministic'),
        features: {
            multiMemory: flag('wasm-multi-memory'),
            multiValue: flag('wasm-multi-value'),
            bulkMemory: flag('wasm-bulk-memory'),
            simd: flag('wasm-simd'),
            referenceTypes: flag('wasm-reference-types'),
            relaxedSimd: flag('wasm-relaxed-simd'),
        },
        layout: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChoice */ .HU)('segment-layout', text('segment-layout'), _option_table_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentLayouts */ .v),
        maxSegments: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInteger */ .cG)('max-segments', text('max-segments'), 1, _wasm_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDataSegments */ .VV),
        timeout: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)('timeout', text('timeout'), 0.001, longestTimeout),
        wasi: parseWasi(flag('allow-wasi'), flag('inherit-stdio'), flag('inherit-env'), list, raw),
        preloads: list('preload').map(parsePreload),
    };
}
function defaultOf(name) {
    return _option_table_js__WEBPACK_IMPORTED_MODULE_2__/* .engineOptions */ .l.find(option => option.name === name)?.default ?? '';
}
function parseWasi(allowed, inheritStdio, inheritEnv, list, raw) {
    const request = {
        inheritStdio,
        inheritEnv,
        env: list('env').map(parseVariable),
        args: list('args'),
        dirs: list('dirs').map(parseDirectory),
        stdin: parseStdin(raw.stdin, raw['stdin-file']),
    };
    return allowed ? request : undefined;
}
function parseVariable(variable) {
    const equals = variable.indexOf('=');
    const name = equals < 0 ? variable : variable.slice(0, equals);
    if (!name.trim() || /\0/.test(variable))
        throw (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('env', variable, '`KEY=VALUE`, or `KEY` to pass one through');
    return { name, value: equals < 0 ? undefined : variable.slice(equals + 1) };
}
function parseDirectory(directory) {
    const separator = directory.indexOf('::');
    const guest = separator < 0 ? directory : directory.slice(0, separator);
    const host = separator < 0 ? directory : directory.slice(separator + 2);
    if (!guest || !host)
        throw (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('dirs', directory, '`HOST`, or `GUEST::HOST`');
    return { guest, host };
}
function parseStdin(text, path) {
    if (typeof text === 'string' && text && typeof path === 'string' && path)
        throw (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('stdin-file', path, 'either `stdin` or `stdin-file`, not both');
    if (typeof path === 'string' && path)
        return { kind: 'file', path };
    return typeof text === 'string' && text ? { kind: 'text', text } : undefined;
}
function parsePreload(preload) {
    const equals = preload.indexOf('=');
    const name = preload.slice(0, Math.max(equals, 0)).trim();
    const path = preload.slice(equals + 1).trim();
    if (equals < 0 || !name || !path)
        throw (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .badValue */ .tm)('preload', preload, '`NAME=FILE`, such as `env=stubs.wasm`');
    return { name, path };
}


/***/ }),

/***/ 1632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renameExports),
/* harmony export */   z: () => (/* binding */ parseRenames)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);

function parseRenames(specifications) {
    const renames = new Map();
    const destinations = new Set();
    for (const specification of specifications) {
        const equals = specification.indexOf('=');
        const destination = specification.slice(0, Math.max(equals, 0)).trim();
        const source = specification.slice(equals + 1).trim();
        if (equals < 0 || !destination || !source)
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR('bad-rename', 'rename-funcs', `cannot use the option \`rename-funcs\`: ${found}`);
}
function renameExports(exports, removed, renames) {
    const kept = exports.filter(entry => !removed.has(entry.name));
    const names = new Set(kept.map(entry => entry.name));
    for (const [source, destination] of renames) {
        if (names.has(source))
            continue;
        const found = removed.has(source)
            ? `that export goes once it has been called (keep-init-func keeps the init function)`
            : `the module does not export \`${source}\``;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsupportedModuleError */ .AO('rename-source-missing', `cannot rename \`${source}\` to \`${destination}\`: ${found}, expected the name of an export that the output has`);
    }
    const overwritten = new Set(renames.values());
    return kept
        .filter(entry => renames.has(entry.name) || !overwritten.has(entry.name))
        .map(entry => ({ ...entry, name: renames.get(entry.name) ?? entry.name }));
}


/***/ })

};
