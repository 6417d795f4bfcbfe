export const id = 47;
export const ids = [47];
export const modules = {

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ UsageError),
  Bh: () => (/* binding */ commonFlags),
  Md: () => (/* binding */ fileName),
  Mp: () => (/* binding */ isOn),
  bQ: () => (/* binding */ parseFlags),
  lO: () => (/* binding */ spell)
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

// EXTERNAL MODULE: ./build/wizer/options/option-values.js
var option_values = __webpack_require__(901);
;// CONCATENATED MODULE: ./build/command/flags.js


class UsageError extends Error {
    name = 'UsageError';
}
const commonFlags = [
    { name: 'report', kind: 'string', default: '', help: 'A file to write the report to, as JSON.', placeholder: 'FILE' },
    { name: 'help', kind: 'boolean', default: '', help: 'Print this help.', aliases: ['h'] },
];
function parseFlags(args, descriptions) {
    const bySpelling = new Map(descriptions.flatMap(option => [option.name, ...(option.aliases ?? [])].map(name => [spell(name), option])));
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
function isOn(values, name) {
    const value = values[name];
    return value !== undefined && (0,option_values/* parseBoolean */.yG)(name, String(value));
}
function fileName(flag, value) {
    if (value === '')
        throw new UsageError(`the name given as \`${flag}\` is empty, expected that of a file`);
    return typeof value === 'string' ? value : undefined;
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
    const name = spelling.replace(/^-+/, '');
    const names = [...bySpelling.keys()].filter(isLong).map(other => other.slice(2));
    const maxDistance = Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 3)));
    const near = closestMatch(name, names, { maxDistance });
    return new UsageError(`unknown option \`${spelling}\`${near ? `, did you mean \`--${near}\`?` : ''}`);
}


/***/ }),

/***/ 5047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/report/model/failure.js
var failure = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/report/terminal/style.js
var style = __webpack_require__(4829);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/command/flags.js + 1 modules
var flags = __webpack_require__(5982);
;// CONCATENATED MODULE: ./build/command/failure.js




function renderError(error) {
    const { message, causes, frames } = (0,errors/* explainError */.UW)(error);
    const lines = [
        `error: ${(0,style/* showPlain */.I)(message)}`,
        ...causes.map(cause => `  caused by: ${(0,style/* showPlain */.I)(cause)}`),
        ...frames.map(frame => `    ${(0,style/* showPlain */.I)((0,failure/* describeFrame */.Tl)(frame))}`),
    ];
    return `${lines.join('\n')}\n`;
}
function statusOf(error) {
    return error instanceof flags/* UsageError */.eb || (error instanceof errors/* OptionError */.eR && error.code !== 'missing-file') ? 2 : 1;
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
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
    return (0,report_text/* wrapWords */.EO)(text, width - indent).map(line => ' '.repeat(indent) + line);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/files/file-error.js
var file_error = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(8766);
// EXTERNAL MODULE: ./build/files/resolve-settings.js
var resolve_settings = __webpack_require__(5356);
// EXTERNAL MODULE: ./build/files/write.js
var files_write = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/report/make-report.js
var make_report = __webpack_require__(5820);
// EXTERNAL MODULE: ./build/wasm/encode.js
var encode = __webpack_require__(4819);
// EXTERNAL MODULE: ./build/wasm/errors.js
var wasm_errors = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wizer/options/option-table.js
var option_table = __webpack_require__(8143);
// EXTERNAL MODULE: ./build/wizer/options/options.js + 1 modules
var options = __webpack_require__(7368);
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
    ...flags/* commonFlags */.Bh,
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
const standardInput = ['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'];
const standardOutput = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'];
function parseWizenCommand(args) {
    const { values, positionals } = (0,flags/* parseFlags */.bQ)(args, wizen_command_flags);
    if ((0,flags/* isOn */.Mp)(values, 'help'))
        return 'help';
    if ((0,flags/* isOn */.Mp)(values, 'version'))
        return 'version';
    if (positionals.length > 1)
        throw new flags/* UsageError */.eb(`found ${positionals.length} inputs (\`${positionals.join('`, `')}\`), expected one; \`wizer-action run\` takes many`);
    const input = (0,flags/* fileName */.Md)('INPUT', positionals[0]);
    const output = (0,flags/* fileName */.Md)('-o', values.output);
    return {
        input: input && standardInput.includes(input) ? undefined : input,
        output: output && standardOutput.includes(output) ? undefined : output,
        report: (0,flags/* fileName */.Md)('--report', values.report),
        options: (0,options/* parseOptions */.A)(values),
    };
}
async function wizenCommand(request, context) {
    checkFiles(request, context);
    const { input, output, report, options } = request;
    const bytes = input === undefined ? await context.readStdin() : await (0,read/* readInput */.R)((0,external_node_path_.resolve)(context.directory, input), input);
    const settings = await (0,resolve_settings/* resolveSettings */.M)(options, {
        env: context.env,
        directory: context.directory,
        output: { stdout: output === undefined ? 2 : 1, stderr: 2 },
        hasStdin: input !== undefined,
        measure: report !== undefined,
    });
    try {
        await produce(bytes, request, settings, context);
    }
    catch (error) {
        if (!(error instanceof wasm_errors/* WasmError */.$))
            throw error;
        const name = input === undefined ? 'standard input' : `\`${input}\``;
        throw new file_error/* FileError */.f('read', `cannot use ${name}: ${error.message}`);
    }
}
function checkFiles({ input, output, report }, { isTerminal }) {
    if (input === undefined && isTerminal.stdin)
        throw new flags/* UsageError */.eb('no INPUT is given and standard input is a terminal, expected a module: see `wizer-action --help`');
    if (output === undefined && isTerminal.stdout)
        throw new flags/* UsageError */.eb('no output is given and standard output is a terminal, expected `-o FILE`');
    if (report !== undefined && output !== undefined && (0,external_node_path_.resolve)(report) === (0,external_node_path_.resolve)(output))
        throw new flags/* UsageError */.eb(`the output and the report are both \`${output}\`, expected two files`);
}
async function produce(bytes, { input, output, report, options }, settings, context) {
    const { wizenInto, wizenModule } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 4107));
    const started = performance.now();
    if (report === undefined) {
        const write = async (parts, validated) => {
            if (output !== undefined)
                return (0,files_write/* writeOutputDuring */.ak)(() => validated, (0,external_node_path_.resolve)(context.directory, output), parts, output);
            await validated;
            return context.writeStdout((0,encode/* concatenate */.u1)(parts));
        };
        await wizenInto(write, bytes, options, settings, context.host);
        return;
    }
    const result = await wizenModule(bytes, options, settings, context.host);
    const { hashBytes } = await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 3906));
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
    const whole = (0,make_report/* makeReport */.d)([record], performance.now() - started, version/* engineVersion */.T);
    (0,files_write/* writeText */.x3)((0,external_node_path_.resolve)(context.directory, report), (0,files_write/* renderJson */.hF)(whole), report);
    if (output === undefined)
        return context.writeStdout(result.bytes);
    (0,files_write/* writeOutput */.zh)((0,external_node_path_.resolve)(context.directory, output), [result.bytes], output);
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
    const { parseRunCommand, runCommand, runHelp } = await Promise.all(/* import() */[__webpack_require__.e(107), __webpack_require__.e(375)]).then(__webpack_require__.bind(__webpack_require__, 4375));
    const request = parseRunCommand(args);
    if (request !== 'help')
        return runCommand(request, context);
    await context.writeStdout(renderHelp(runHelp));
    return 0;
}
async function runOne(args, context) {
    const request = parseWizenCommand(args);
    if (request === 'help')
        await context.writeStdout(renderHelp(wizenHelp));
    else if (request === 'version')
        await context.writeStdout(`wizer-action ${version/* engineVersion */.T}\n`);
    else
        await wizenCommand(request, context);
    return 0;
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5307);


async function readInput(path, name = path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        throw new _file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FileError */ .f('read', `cannot read \`${name}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFileError */ .S)(cause)}, expected a WebAssembly module`);
    }
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
/* harmony import */ var _wizer_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5943);
/* harmony import */ var _wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5307);





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
            throw (0,_wizer_options_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .badValue */ .tm)('env', name, 'a variable that holds no token or input of the runner: the output would publish it');
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
async function readNamed(option, path, { directory }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path));
    }
    catch (cause) {
        throw missing(option, `found no file that can be read at \`${path}\` (${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFileError */ .S)(cause)})`);
    }
}
function missing(option, found) {
    return new _wizer_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionError */ .eR('missing-file', option, `cannot use the option \`${option}\`: ${found}`);
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ writeOutputDuring),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   hF: () => (/* binding */ renderJson),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5307);



function writeOutput(path, parts, name = path) {
    beginOutput(path, parts, name).commit();
}
async function writeOutputDuring(check, path, parts, name = path) {
    const output = beginOutput(path, parts, name);
    try {
        await check();
    }
    catch (error) {
        output.discard();
        throw error;
    }
    output.commit();
}
function writeText(path, text, name = path) {
    writeOutput(path, [new TextEncoder().encode(text)], name);
}
function renderJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
function makeFolder(folder, name) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(folder, { recursive: true });
    }
    catch (cause) {
        throw new _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('write', `cannot make the folder of \`${name}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(cause)}, expected a place for a folder`);
    }
}
function beginOutput(path, parts, name) {
    const attempt = (step, undo = () => { }) => {
        try {
            return step();
        }
        catch (cause) {
            undo();
            throw new _file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FileError */ .f('write', `cannot write \`${name}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .S)(cause)}, expected a place for a file; nothing there was changed`);
        }
    };
    const existing = attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(path, { throwIfNoEntry: false }));
    if (existing && !existing.isFile())
        return { commit: () => attempt(() => writeParts(path, 'w', parts)), discard() { } };
    const target = existing ? attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(path)) : path;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.wizer-${Math.random().toString(36).slice(2)}.tmp`);
    const discard = () => removeFile(temporary);
    attempt(() => {
        if (existing)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        writeParts(temporary, 'wx', parts);
        if (existing)
            node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(temporary, existing.mode);
    }, discard);
    return { commit: () => attempt(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temporary, target), discard), discard };
}
function removeFile(path) {
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(path, { force: true });
    }
    catch { }
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
    return count.toLocaleString('en');
}
function formatNumberOf(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
function formatGrowth(before, after) {
    if (before <= 0)
        return '';
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
/* harmony export */   d: () => (/* binding */ makeReport)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7177);

function makeReport(modules, time, engineVersion) {
    const done = modules.filter(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L);
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

/***/ 6143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Tl: () => (/* binding */ describeFrame),
/* harmony export */   mD: () => (/* binding */ describePrinted)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);


function describeFailure({ path, error, frames, log }, limits) {
    const lines = frames.slice(0, limits.frames).map(describeFrame);
    return {
        path,
        error: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(error, limits.error),
        stack: lines.length > 0 ? { heading: 'Stack of wasm functions, innermost first', lines } : undefined,
        printed: describePrinted(log, limits.printed),
    };
}
function describePrinted(log, limit) {
    const lines = log && limit > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showLastLines */ .Ps)(log.text, limit) : [];
    return log && lines.length > 0 ? { heading: `Printed ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(log.bytes)}`, lines } : undefined;
}
const frameLimit = 300;
function describeFrame(frame) {
    const line = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .showSentence */ .Zu)(frame, frameLimit);
    return line === '…' ? line : `at ${line}`;
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   JR: () => (/* binding */ isSkipped)
/* harmony export */ });
function isDone(module) {
    return module.status === 'initialized' || module.status === 'cached';
}
function isFailed(module) {
    return module.status === 'failed';
}
function isSkipped(module) {
    return module.status === 'skipped';
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
/* unused harmony export cutText */
const acting = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function showControls(text) {
    return text
        .toWellFormed()
        .replaceAll(acting, found => shortEscapes[found] ?? `\\u{${found.codePointAt(0)?.toString(16)}}`);
}
function showSentence(text, limit = 2000) {
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
    return text.replaceAll(/[&<>"']/g, found => entities[found] ?? '');
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ engineVersion)
/* harmony export */ });
const engineVersion = '1.0.0';


/***/ }),

/***/ 6088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ functionBody),
/* harmony export */   N: () => (/* binding */ CodeBuilder)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5082);
/* harmony import */ var _opcodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);



const stores = { i32: 'i32.store', i64: 'i64.store', f32: 'f32.store', f64: 'f64.store', v128: 'v128.store' };
class CodeBuilder {
    writer;
    constructor(writer = new _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .Writer */ .AU(32)) {
        this.writer = writer;
    }
    plain(instruction) {
        const opcode = typeof instruction === 'string' ? (0,_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)(instruction) : instruction;
        if (opcode < 0x100)
            this.writer.u8(opcode);
        else
            this.writer.u8(opcode >>> 16).u32(opcode & 0xffff);
        return this;
    }
    unreachable() {
        return this.plain('unreachable');
    }
    i32Const(value) {
        this.plain('i32.const').writer.s32(value);
        return this;
    }
    i64Const(value) {
        this.plain('i64.const').writer.s64(value);
        return this;
    }
    f32Const(bits) {
        this.plain('f32.const').writer.bits32(bits);
        return this;
    }
    f64Const(bits) {
        this.plain('f64.const').writer.bits64(bits);
        return this;
    }
    v128Const(low, high) {
        this.plain('v128.const').writer.bits64(low).bits64(high);
        return this;
    }
    refNull(heap) {
        (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHeapType */ .OX)(this.plain('ref.null').writer, heap);
        return this;
    }
    refFunc(index) {
        return this.indexed('ref.func', index);
    }
    refIsNull() {
        return this.plain('ref.is_null');
    }
    call(index) {
        return this.indexed('call', index);
    }
    localGet(index) {
        return this.indexed('local.get', index);
    }
    globalGet(index) {
        return this.indexed('global.get', index);
    }
    tableGet(index) {
        return this.indexed('table.get', index);
    }
    memoryInit(segment, memory) {
        return this.indexed('memory.init', segment, memory);
    }
    tableInit(segment, table) {
        return this.indexed('table.init', segment, table);
    }
    store(type, offset) {
        if ((0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefType */ .eB)(type))
            return this.refIsNull().store('i32', offset);
        return this.indexed(stores[type], 0, offset);
    }
    end() {
        return this.plain('end');
    }
    finish() {
        return this.writer.finish();
    }
    indexed(name, ...indices) {
        this.plain(name);
        for (const index of indices)
            this.writer.u32(index);
        return this;
    }
}
function functionBody(write) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .Writer */ .AU(32).u32(0);
    const code = new CodeBuilder(writer);
    write(code);
    code.end();
    return writer.finish();
}


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ proposals),
/* harmony export */   X: () => (/* binding */ instructionTable)
/* harmony export */ });
const proposals = [
    'multi-memory',
    'multi-value',
    'bulk-memory',
    'simd',
    'reference-types',
    'relaxed-simd',
];
const single = [
    [0x00, '', 'unreachable nop'],
    [0x02, 'block', 'block loop if'],
    [0x05, '', 'else'],
    [0x06, 'block', 'try'],
    [0x07, 'tag', 'catch throw'],
    [0x09, 'label', 'rethrow'],
    [0x0a, '', 'throw_ref end'],
    [0x0c, 'label', 'br br_if'],
    [0x0e, 'labels', 'br_table'],
    [0x0f, '', 'return'],
    [0x10, 'func', 'call'],
    [0x11, 'type table', 'call_indirect'],
    [0x12, 'func', 'return_call'],
    [0x13, 'type table', 'return_call_indirect'],
    [0x14, 'type', 'call_ref return_call_ref', 'reference-types'],
    [0x18, 'label', 'delegate'],
    [0x19, '', 'catch_all drop select'],
    [0x1c, 'types', 'select', 'reference-types'],
    [0x1f, 'catches', 'try_table'],
    [0x20, 'local', 'local.get local.set local.tee'],
    [0x23, 'global', 'global.get global.set'],
    [0x25, 'table', 'table.get table.set', 'reference-types'],
    [0x28, 'access', 'i32.load i64.load f32.load f64.load i32.load8_s i32.load8_u i32.load16_s i32.load16_u'],
    [0x30, 'access', 'i64.load8_s i64.load8_u i64.load16_s i64.load16_u i64.load32_s i64.load32_u'],
    [0x36, 'access', 'i32.store i64.store f32.store f64.store i32.store8 i32.store16'],
    [0x3c, 'access', 'i64.store8 i64.store16 i64.store32'],
    [0x3f, 'memory', 'memory.size memory.grow'],
    [0x41, 'i32', 'i32.const'],
    [0x42, 'i64', 'i64.const'],
    [0x43, 'f32', 'f32.const'],
    [0x44, 'f64', 'f64.const'],
    [0x45, '', 'i32.eqz i32.eq i32.ne i32.lt_s i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u'],
    [0x50, '', 'i64.eqz i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u'],
    [0x5b, '', 'f32.eq f32.ne f32.lt f32.gt f32.le f32.ge f64.eq f64.ne f64.lt f64.gt f64.le f64.ge'],
    [0x67, '', 'i32.clz i32.ctz i32.popcnt i32.add i32.sub i32.mul i32.div_s i32.div_u i32.rem_s i32.rem_u'],
    [0x71, '', 'i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u i32.rotl i32.rotr'],
    [0x79, '', 'i64.clz i64.ctz i64.popcnt i64.add i64.sub i64.mul i64.div_s i64.div_u i64.rem_s i64.rem_u'],
    [0x83, '', 'i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u i64.rotl i64.rotr'],
    [0x8b, '', 'f32.abs f32.neg f32.ceil f32.floor f32.trunc f32.nearest f32.sqrt'],
    [0x92, '', 'f32.add f32.sub f32.mul f32.div f32.min f32.max f32.copysign'],
    [0x99, '', 'f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt'],
    [0xa0, '', 'f64.add f64.sub f64.mul f64.div f64.min f64.max f64.copysign'],
    [0xa7, '', 'i32.wrap_i64 i32.trunc_f32_s i32.trunc_f32_u i32.trunc_f64_s i32.trunc_f64_u'],
    [0xac, '', 'i64.extend_i32_s i64.extend_i32_u i64.trunc_f32_s i64.trunc_f32_u i64.trunc_f64_s i64.trunc_f64_u'],
    [0xb2, '', 'f32.convert_i32_s f32.convert_i32_u f32.convert_i64_s f32.convert_i64_u f32.demote_f64'],
    [0xb7, '', 'f64.convert_i32_s f64.convert_i32_u f64.convert_i64_s f64.convert_i64_u f64.promote_f32'],
    [0xbc, '', 'i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64'],
    [0xc0, '', 'i32.extend8_s i32.extend16_s i64.extend8_s i64.extend16_s i64.extend32_s'],
    [0xd0, 'heap', 'ref.null', 'reference-types'],
    [0xd1, '', 'ref.is_null', 'reference-types'],
    [0xd2, 'func', 'ref.func', 'reference-types'],
    [0xd3, '', 'ref.eq ref.as_non_null', 'reference-types'],
    [0xd5, 'label', 'br_on_null br_on_non_null', 'reference-types'],
];
const gc = [
    [0x00, 'type', 'struct.new struct.new_default'],
    [0x02, 'type field', 'struct.get struct.get_s struct.get_u struct.set'],
    [0x06, 'type', 'array.new array.new_default'],
    [0x08, 'type count', 'array.new_fixed'],
    [0x09, 'type data', 'array.new_data'],
    [0x0a, 'type element', 'array.new_elem'],
    [0x0b, 'type', 'array.get array.get_s array.get_u array.set'],
    [0x0f, '', 'array.len'],
    [0x10, 'type', 'array.fill'],
    [0x11, 'type type', 'array.copy'],
    [0x12, 'type data', 'array.init_data'],
    [0x13, 'type element', 'array.init_elem'],
    [0x14, 'heap', 'ref.test ref.test ref.cast ref.cast'],
    [0x18, 'cast', 'br_on_cast br_on_cast_fail'],
    [0x1a, '', 'any.convert_extern extern.convert_any ref.i31 i31.get_s i31.get_u'],
];
const numeric = [
    [0x00, '', 'i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.trunc_sat_f64_s i32.trunc_sat_f64_u'],
    [0x04, '', 'i64.trunc_sat_f32_s i64.trunc_sat_f32_u i64.trunc_sat_f64_s i64.trunc_sat_f64_u'],
    [0x08, 'data memory', 'memory.init', 'bulk-memory'],
    [0x09, 'data', 'data.drop', 'bulk-memory'],
    [0x0a, 'memory memory', 'memory.copy', 'bulk-memory'],
    [0x0b, 'memory', 'memory.fill', 'bulk-memory'],
    [0x0c, 'element table', 'table.init', 'bulk-memory'],
    [0x0d, 'element', 'elem.drop', 'bulk-memory'],
    [0x0e, 'table table', 'table.copy', 'bulk-memory'],
    [0x0f, 'table', 'table.grow table.size table.fill', 'reference-types'],
];
const simd = [
    [0x00, 'access', 'v128.load v128.load8x8_s v128.load8x8_u v128.load16x4_s v128.load16x4_u v128.load32x2_s'],
    [0x06, 'access', 'v128.load32x2_u v128.load8_splat v128.load16_splat v128.load32_splat v128.load64_splat v128.store'],
    [0x0c, 'v128', 'v128.const'],
    [0x0d, 'lanes', 'i8x16.shuffle'],
    [0x0e, '', 'i8x16.swizzle i8x16.splat i16x8.splat i32x4.splat i64x2.splat f32x4.splat f64x2.splat'],
    [0x15, 'lane', 'i8x16.extract_lane_s i8x16.extract_lane_u i8x16.replace_lane'],
    [0x18, 'lane', 'i16x8.extract_lane_s i16x8.extract_lane_u i16x8.replace_lane'],
    [0x1b, 'lane', 'i32x4.extract_lane i32x4.replace_lane i64x2.extract_lane i64x2.replace_lane'],
    [0x1f, 'lane', 'f32x4.extract_lane f32x4.replace_lane f64x2.extract_lane f64x2.replace_lane'],
    [0x23, '', 'i8x16.eq i8x16.ne i8x16.lt_s i8x16.lt_u i8x16.gt_s i8x16.gt_u i8x16.le_s i8x16.le_u i8x16.ge_s'],
    [0x2c, '', 'i8x16.ge_u i16x8.eq i16x8.ne i16x8.lt_s i16x8.lt_u i16x8.gt_s i16x8.gt_u i16x8.le_s i16x8.le_u'],
    [0x35, '', 'i16x8.ge_s i16x8.ge_u i32x4.eq i32x4.ne i32x4.lt_s i32x4.lt_u i32x4.gt_s i32x4.gt_u i32x4.le_s'],
    [0x3e, '', 'i32x4.le_u i32x4.ge_s i32x4.ge_u f32x4.eq f32x4.ne f32x4.lt f32x4.gt f32x4.le f32x4.ge'],
    [0x47, '', 'f64x2.eq f64x2.ne f64x2.lt f64x2.gt f64x2.le f64x2.ge'],
    [0x4d, '', 'v128.not v128.and v128.andnot v128.or v128.xor v128.bitselect v128.any_true'],
    [0x54, 'access lane', 'v128.load8_lane v128.load16_lane v128.load32_lane v128.load64_lane'],
    [0x58, 'access lane', 'v128.store8_lane v128.store16_lane v128.store32_lane v128.store64_lane'],
    [0x5c, 'access', 'v128.load32_zero v128.load64_zero'],
    [0x5e, '', 'f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i8x16.abs i8x16.neg i8x16.popcnt i8x16.all_true'],
    [0x64, '', 'i8x16.bitmask i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u'],
    [0x67, '', 'f32x4.ceil f32x4.floor f32x4.trunc f32x4.nearest i8x16.shl i8x16.shr_s i8x16.shr_u i8x16.add'],
    [0x6f, '', 'i8x16.add_sat_s i8x16.add_sat_u i8x16.sub i8x16.sub_sat_s i8x16.sub_sat_u f64x2.ceil f64x2.floor'],
    [0x76, '', 'i8x16.min_s i8x16.min_u i8x16.max_s i8x16.max_u f64x2.trunc i8x16.avgr_u'],
    [0x7c, '', 'i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u'],
    [0x7e, '', 'i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u'],
    [0x80, '', 'i16x8.abs i16x8.neg i16x8.q15mulr_sat_s i16x8.all_true i16x8.bitmask i16x8.narrow_i32x4_s'],
    [0x86, '', 'i16x8.narrow_i32x4_u i16x8.extend_low_i8x16_s i16x8.extend_high_i8x16_s i16x8.extend_low_i8x16_u'],
    [0x8a, '', 'i16x8.extend_high_i8x16_u i16x8.shl i16x8.shr_s i16x8.shr_u i16x8.add i16x8.add_sat_s'],
    [0x90, '', 'i16x8.add_sat_u i16x8.sub i16x8.sub_sat_s i16x8.sub_sat_u f64x2.nearest i16x8.mul i16x8.min_s'],
    [0x97, '', 'i16x8.min_u i16x8.max_s i16x8.max_u'],
    [0x9b, '', 'i16x8.avgr_u i16x8.extmul_low_i8x16_s i16x8.extmul_high_i8x16_s i16x8.extmul_low_i8x16_u'],
    [0x9f, '', 'i16x8.extmul_high_i8x16_u i32x4.abs i32x4.neg'],
    [0xa3, '', 'i32x4.all_true i32x4.bitmask'],
    [0xa7, '', 'i32x4.extend_low_i16x8_s i32x4.extend_high_i16x8_s i32x4.extend_low_i16x8_u'],
    [0xaa, '', 'i32x4.extend_high_i16x8_u i32x4.shl i32x4.shr_s i32x4.shr_u i32x4.add'],
    [0xb1, '', 'i32x4.sub'],
    [0xb5, '', 'i32x4.mul i32x4.min_s i32x4.min_u i32x4.max_s i32x4.max_u i32x4.dot_i16x8_s'],
    [0xbc, '', 'i32x4.extmul_low_i16x8_s i32x4.extmul_high_i16x8_s i32x4.extmul_low_i16x8_u'],
    [0xbf, '', 'i32x4.extmul_high_i16x8_u i64x2.abs i64x2.neg'],
    [0xc3, '', 'i64x2.all_true i64x2.bitmask'],
    [0xc7, '', 'i64x2.extend_low_i32x4_s i64x2.extend_high_i32x4_s i64x2.extend_low_i32x4_u'],
    [0xca, '', 'i64x2.extend_high_i32x4_u i64x2.shl i64x2.shr_s i64x2.shr_u i64x2.add'],
    [0xd1, '', 'i64x2.sub'],
    [0xd5, '', 'i64x2.mul i64x2.eq i64x2.ne i64x2.lt_s i64x2.gt_s i64x2.le_s i64x2.ge_s'],
    [0xdc, '', 'i64x2.extmul_low_i32x4_s i64x2.extmul_high_i32x4_s i64x2.extmul_low_i32x4_u'],
    [0xdf, '', 'i64x2.extmul_high_i32x4_u f32x4.abs f32x4.neg'],
    [0xe3, '', 'f32x4.sqrt f32x4.add f32x4.sub f32x4.mul f32x4.div f32x4.min f32x4.max f32x4.pmin f32x4.pmax'],
    [0xec, '', 'f64x2.abs f64x2.neg'],
    [0xef, '', 'f64x2.sqrt f64x2.add f64x2.sub f64x2.mul f64x2.div f64x2.min f64x2.max f64x2.pmin f64x2.pmax'],
    [0xf8, '', 'i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u f32x4.convert_i32x4_s f32x4.convert_i32x4_u'],
    [0xfc, '', 'i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero'],
    [0xfe, '', 'f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u'],
];
const relaxedSimd = [
    [0x100, '', 'i8x16.relaxed_swizzle i32x4.relaxed_trunc_f32x4_s i32x4.relaxed_trunc_f32x4_u'],
    [0x103, '', 'i32x4.relaxed_trunc_f64x2_s_zero i32x4.relaxed_trunc_f64x2_u_zero'],
    [0x105, '', 'f32x4.relaxed_madd f32x4.relaxed_nmadd f64x2.relaxed_madd f64x2.relaxed_nmadd'],
    [0x109, '', 'i8x16.relaxed_laneselect i16x8.relaxed_laneselect i32x4.relaxed_laneselect'],
    [0x10c, '', 'i64x2.relaxed_laneselect f32x4.relaxed_min f32x4.relaxed_max f64x2.relaxed_min'],
    [0x110, '', 'f64x2.relaxed_max i16x8.relaxed_q15mulr_s i16x8.relaxed_dot_i8x16_i7x16_s'],
    [0x113, '', 'i32x4.relaxed_dot_i8x16_i7x16_add_s'],
];
const atomic = [
    [0x00, 'access', 'memory.atomic.notify memory.atomic.wait32 memory.atomic.wait64'],
    [0x03, 'order', 'atomic.fence'],
    [0x10, 'access', 'i32.atomic.load i64.atomic.load i32.atomic.load8_u i32.atomic.load16_u i64.atomic.load8_u'],
    [0x15, 'access', 'i64.atomic.load16_u i64.atomic.load32_u i32.atomic.store i64.atomic.store i32.atomic.store8'],
    [0x1a, 'access', 'i32.atomic.store16 i64.atomic.store8 i64.atomic.store16 i64.atomic.store32'],
    [0x1e, 'access', readModifyWrites('add')],
    [0x25, 'access', readModifyWrites('sub')],
    [0x2c, 'access', readModifyWrites('and')],
    [0x33, 'access', readModifyWrites('or')],
    [0x3a, 'access', readModifyWrites('xor')],
    [0x41, 'access', readModifyWrites('xchg')],
    [0x48, 'access', readModifyWrites('cmpxchg')],
];
function readModifyWrites(name) {
    return [
        ['i32', ''],
        ['i64', ''],
        ['i32', '8'],
        ['i32', '16'],
        ['i64', '8'],
        ['i64', '16'],
        ['i64', '32'],
    ]
        .map(([type, width]) => `${type}.atomic.rmw${width}.${name}${width ? '_u' : ''}`)
        .join(' ');
}
const instructionTable = [
    [0x00, single],
    [0xfb, gc, 'reference-types'],
    [0xfc, numeric],
    [0xfd, simd, 'simd'],
    [0xfd, relaxedSimd, 'relaxed-simd'],
    [0xfe, atomic],
];


/***/ }),

/***/ 9128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ instructionName),
/* harmony export */   HD: () => (/* binding */ firstPrefix),
/* harmony export */   Kk: () => (/* binding */ listInstructions),
/* harmony export */   Kx: () => (/* binding */ opcodeOf),
/* harmony export */   qB: () => (/* binding */ findInstruction)
/* harmony export */ });
/* harmony import */ var _instruction_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3342);

const firstPrefix = 0xfb;
const byOpcode = new Map();
const byName = new Map();
for (const [prefix, rows, standard] of _instruction_table_js__WEBPACK_IMPORTED_MODULE_0__/* .instructionTable */ .X)
    for (const [first, immediates, names, proposal = standard] of rows)
        for (const [position, name] of names.split(' ').entries()) {
            const opcode = prefix * 0x10000 + first + position;
            const kind = { opcode, name, immediates: (immediates ? immediates.split(' ') : []), proposal };
            byOpcode.set(opcode, kind);
            if (!byName.has(name))
                byName.set(name, kind);
        }
function listInstructions() {
    return byOpcode.values();
}
function findInstruction(opcode) {
    return byOpcode.get(opcode);
}
function instructionName(opcode) {
    return byOpcode.get(opcode)?.name ?? `0x${opcode.toString(16)}`;
}
function opcodeOf(name) {
    const kind = byName.get(name);
    if (!kind)
        throw new Error(`bug: there is no instruction \`${name}\``);
    return kind.opcode;
}


/***/ }),

/***/ 3420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ writeConstExpr),
/* harmony export */   j6: () => (/* binding */ addressConstant),
/* harmony export */   jG: () => (/* binding */ readConstExpr),
/* harmony export */   vn: () => (/* binding */ functionsIn)
/* harmony export */ });
/* harmony import */ var _code_code_builder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6088);
/* harmony import */ var _code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9128);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6516);




const constants = ['i32.const', 'i64.const', 'f32.const', 'f64.const', 'v128.const', 'ref.func', 'ref.null'];
const allocations = ['struct.new', 'struct.new_default', 'array.new', 'array.new_default', 'array.new_fixed'];
const calculations = ['i32.add', 'i32.sub', 'i32.mul', 'i64.add', 'i64.sub', 'i64.mul'];
const conversions = ['ref.i31', 'any.convert_extern', 'extern.convert_any'];
const readConstant = {
    'i32.const': reader => ({ kind: 'i32', value: reader.s32('a constant') }),
    'i64.const': reader => ({ kind: 'i64', value: reader.s64('a constant') }),
    'f32.const': reader => ({ kind: 'f32', bits: reader.bits32('a constant') }),
    'f64.const': reader => ({ kind: 'f64', bits: reader.bits64('a constant') }),
    'v128.const': reader => ({ kind: 'v128', low: reader.bits64('a constant'), high: reader.bits64('a constant') }),
    'ref.func': reader => ({ kind: 'func', index: reader.u32('an index') }),
    'ref.null': reader => ({ kind: 'null', heap: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeapType */ .h1)(reader) }),
};
const readers = new Map([
    ...constants.map((name) => [
        (0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)(name),
        (reader, offset) => ({ name, value: readConstant[name](reader), offset }),
    ]),
    [(0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)('global.get'), (reader, offset) => ({ name: 'global.get', index: reader.u32('an index'), offset })],
    ...allocations.map((name) => [
        (0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)(name),
        (reader, offset) => {
            const type = reader.u32('a type index');
            if (name === 'array.new_fixed')
                reader.u32('a length');
            return { name, type, offset };
        },
    ]),
    ...[...calculations, ...conversions].map((name) => [
        (0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)(name),
        (_, offset) => ({ name, offset }),
    ]),
]);
const end = (0,_code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeOf */ .Kx)('end');
function readConstExpr(reader) {
    const start = reader.offset;
    const instructions = [];
    for (;;) {
        const { offset } = reader;
        const opcode = readOpcode(reader);
        if (opcode === end)
            return { instructions, start, end: reader.offset };
        const read = readers.get(opcode);
        if (!read)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .WasmError */ .$('unsupported', `unknown instruction 0x${opcode.toString(16)} in a constant expression`, offset);
        instructions.push(read(reader, offset));
    }
}
function readOpcode(reader) {
    const byte = reader.u8('a constant expression');
    return byte < _code_opcodes_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPrefix */ .HD ? byte : byte * 0x10000 + reader.u32('an opcode');
}
function functionsIn({ instructions }) {
    return instructions.flatMap(instruction => 'value' in instruction && instruction.value.kind === 'func' ? [instruction.value.index] : []);
}
function writeConstExpr(writer, value) {
    writeConstant(new _code_code_builder_js__WEBPACK_IMPORTED_MODULE_3__/* .CodeBuilder */ .N(writer), value).end();
}
function writeConstant(code, value) {
    switch (value.kind) {
        case 'i32':
            return code.i32Const(value.value);
        case 'i64':
            return code.i64Const(value.value);
        case 'f32':
            return code.f32Const(value.bits);
        case 'f64':
            return code.f64Const(value.bits);
        case 'v128':
            return code.v128Const(value.low, value.high);
        case 'func':
            return code.refFunc(value.index);
        case 'i31':
            return code.i32Const(value.value).plain('ref.i31');
        case 'null':
            return code.refNull(value.heap);
    }
}
function addressConstant(width, address) {
    return width === 'i64' ? { kind: 'i64', value: BigInt(address) } : { kind: 'i32', value: address | 0 };
}


/***/ }),

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T6: () => (/* binding */ encodeModule),
/* harmony export */   hq: () => (/* binding */ sizeOfParts),
/* harmony export */   qz: () => (/* binding */ findShift),
/* harmony export */   u1: () => (/* binding */ concatenate),
/* harmony export */   uh: () => (/* binding */ emptyModule),
/* harmony export */   zo: () => (/* binding */ appendToVector)
/* harmony export */ });
/* unused harmony export preamble */
/* harmony import */ var _module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8517);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2570);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5082);



const preamble = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
const emptyModule = { bytes: preamble, sections: [] };
function encodeModule(module, changes, keepCustom = () => true) {
    const parts = [preamble];
    const added = placeAdded(module.sections, changes);
    const pushSection = (id) => {
        const contents = changes.get(id);
        if (!contents)
            return;
        parts.push(new _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .Writer */ .AU(8).u8(id).u32(sizeOfParts(contents)).finish());
        for (const part of contents)
            parts.push(part);
    };
    for (const id of added.get(-1) ?? [])
        pushSection(id);
    module.sections.forEach((section, index) => {
        const isCustom = section.id === _module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.custom;
        if (isCustom ? keepCustom(section) : !changes.has(section.id))
            parts.push(module.bytes.subarray(section.start, section.end));
        else if (!isCustom)
            pushSection(section.id);
        for (const id of added.get(index) ?? [])
            pushSection(id);
    });
    return parts;
}
function placeAdded(sections, changes) {
    const added = new Map();
    for (const [position, id] of _module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionOrder */ .Uf.entries()) {
        if (!changes.get(id) || sections.some(section => section.id === id))
            continue;
        const before = sections.findLastIndex(section => section.id !== _module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionIds */ .uT.custom && _module_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionOrder */ .Uf.indexOf(section.id) < position);
        added.set(before, [...(added.get(before) ?? []), id]);
    }
    return added;
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
function appendToVector({ bytes, sections }, id, count, added) {
    const section = sections.find(section => section.id === id);
    const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .m(bytes, section?.contents ?? 0, section?.end ?? 0);
    const old = section ? reader.u32() : 0;
    return [new _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .Writer */ .AU(8).u32(old + count).finish(), bytes.subarray(reader.offset, reader.end), added];
}
function findShift(parts, input, offset) {
    const wanted = input.byteOffset + offset;
    let start = 0;
    for (const part of parts) {
        const end = part.byteOffset + part.length;
        if (part.buffer === input.buffer && part.byteOffset <= wanted && wanted < end)
            return start + (wanted - part.byteOffset) - offset;
        start += part.length;
    }
    return undefined;
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
/* harmony export */   cs: () => (/* binding */ emptyLimits),
/* harmony export */   wV: () => (/* binding */ maxModuleSize)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

const emptyLimits = { address: 'i32', shared: false, min: 0n, max: undefined };
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

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ sectionOrder),
/* harmony export */   Y$: () => (/* binding */ parseModule),
/* harmony export */   rv: () => (/* binding */ findSection),
/* harmony export */   uT: () => (/* binding */ sectionIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2570);
/* harmony import */ var _sections_data_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7040);
/* harmony import */ var _sections_element_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2502);
/* harmony import */ var _sections_export_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2378);
/* harmony import */ var _sections_global_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3143);
/* harmony import */ var _sections_import_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9717);
/* harmony import */ var _sections_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(595);
/* harmony import */ var _sections_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5302);
/* harmony import */ var _sections_tag_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7826);
/* harmony import */ var _sections_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2144);











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
    const sections = readSections(new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(bytes, 8));
    const read = (id, readContents, absent) => {
        const section = sections.find(section => section.id === id);
        if (!section)
            return absent;
        const reader = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(bytes, section.contents, section.end);
        const contents = readContents(reader);
        if (!reader.done)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('malformed', 'a section is longer than its contents', reader.offset);
        return contents;
    };
    const imports = read(sectionIds.import, _sections_import_js__WEBPACK_IMPORTED_MODULE_2__/* .readImports */ .v, []);
    const importedFunctions = imports.flatMap(entry => (entry.kind === 'func' ? [entry.type] : []));
    const defined = read(sectionIds.function, reader => reader.vector(() => reader.u32('a type index')), []);
    const module = {
        bytes,
        sections,
        types: read(sectionIds.type, _sections_type_js__WEBPACK_IMPORTED_MODULE_3__/* .readTypes */ ._, []),
        imports,
        functions: importedFunctions.concat(defined),
        importedFunctions: importedFunctions.length,
        tables: read(sectionIds.table, _sections_table_js__WEBPACK_IMPORTED_MODULE_4__/* .readTables */ .gb, []),
        memories: read(sectionIds.memory, _sections_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .readMemories */ .q, []),
        tags: read(sectionIds.tag, _sections_tag_js__WEBPACK_IMPORTED_MODULE_6__/* .readTags */ .g$, []),
        globals: read(sectionIds.global, _sections_global_js__WEBPACK_IMPORTED_MODULE_7__/* .readGlobals */ .$q, []),
        exports: read(sectionIds.export, _sections_export_js__WEBPACK_IMPORTED_MODULE_8__/* .readExports */ .IL, []),
        start: read(sectionIds.start, reader => reader.u32('the start function'), undefined),
        elements: read(sectionIds.element, _sections_element_js__WEBPACK_IMPORTED_MODULE_9__/* .readElements */ .cl, []),
        dataCount: read(sectionIds.dataCount, reader => reader.u32('the data count'), undefined),
        data: read(sectionIds.data, _sections_data_js__WEBPACK_IMPORTED_MODULE_10__/* .readData */ .v3, []),
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('malformed', `${what} is ${kind} ${index}, of ${count} that there are`, offset);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('empty', 'the input is empty, expected a WebAssembly module', 0);
    if (!startsWith(bytes, [0x00, 0x61, 0x73, 0x6d])) {
        if (looksLikeText(bytes))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('text', 'the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse`', 0);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('not-wasm', 'the input does not start with `\\0asm`, expected a WebAssembly module', 0);
    }
    if (bytes.length < 8)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('truncated', 'the input ends inside its version', bytes.length);
    if (startsWith(bytes.subarray(4), [0x01, 0x00, 0x00, 0x00]))
        return;
    if (bytes[6] === 0x01 && bytes[7] === 0x00)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('component', 'the input is a component, expected a core module: pre-initialize the core module before it is made a component', 4);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('version', `the input has the version 0x${hex(bytes.subarray(4, 8))}, expected 0x01000000`, 4);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('truncated', `the input ends inside a section of ${size} bytes, of which ${reader.end - contents} are there`, start);
        if (id !== sectionIds.custom) {
            const position = sectionOrder.indexOf(id);
            if (position < 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('unsupported', `unknown section ${id}`, start);
            if (position <= last)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('malformed', `section ${id} is repeated or out of order`, start);
            last = position;
        }
        const name = id === sectionIds.custom
            ? new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(reader.bytes, contents, contents + size).name('the name of a custom section')
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
        throw this.tooLong(what, '32 bits', start);
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
        throw this.tooLong(what, '64 bits', start);
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
        throw this.tooLong(what, '33 bits', start);
    }
    s32(what = 'a signed integer') {
        return Number(BigInt.asIntN(32, BigInt(this.s33(what))));
    }
    s64(what = 'a signed integer') {
        const start = this.offset;
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.u8(what);
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return BigInt.asIntN(64, byte & 0x40 ? value - (1n << (shift + 7n)) : value);
        }
        throw this.tooLong(what, '64 bits', start);
    }
    bits32(what = 'a float') {
        return Number(this.bits(4, what));
    }
    bits64(what = 'a float') {
        return this.bits(8, what);
    }
    bits(size, what) {
        return this.take(size, what).reduceRight((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
    }
    skipLeb(what = 'an integer') {
        const start = this.offset;
        for (let size = 0; size < 10; size++)
            if (this.u8(what) < 0x80)
                return;
        throw this.tooLong(what, '10 bytes', start);
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
        const bytes = this.take(size, what);
        try {
            return utf8.decode(bytes);
        }
        catch {
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
    tooLong(what, limit, start) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `${what} is encoded in more than ${limit}`, start);
    }
}


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ sizeOfDataHead),
/* harmony export */   Rt: () => (/* binding */ encodeData),
/* harmony export */   UH: () => (/* binding */ encodeEmptyData),
/* harmony export */   sG: () => (/* binding */ encodeDataCount),
/* harmony export */   v3: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3420);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5082);



const flags = { active: 0, passive: 1, otherMemory: 2 };
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
    const found = reader.u32('the flags of a data segment');
    if (found === flags.passive)
        return { mode: 'passive' };
    if (found > flags.otherMemory)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `unknown flags 0x${found.toString(16)} of a data segment`, start);
    const memory = found === flags.otherMemory ? reader.u32('a memory index') : 0;
    return { mode: 'active', memory, offset: (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .readConstExpr */ .jG)(reader) };
}
const usualHead = 16;
function encodeData(bytes, segments) {
    const heads = new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(usualHead * (segments.length + 1)).u32(segments.length);
    const contents = [];
    let cut = 0;
    const insert = (held) => {
        if (held.length === 0)
            return;
        if (heads.size > cut)
            contents.push(heads.since(cut));
        cut = heads.size;
        contents.push(held);
    };
    for (const segment of segments) {
        if (segment.kind === 'copied')
            insert(bytes.subarray(segment.segment.start, segment.segment.end));
        else {
            writeHead(heads, segment);
            if (segment.kind === 'active')
                insert(segment.bytes);
        }
    }
    return [...contents, heads.since(cut)];
}
function encodeEmptyData(segments) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(usualHead * (segments.length + 1));
    writer.vector(segments, segment => writeHead(writer, segment.kind === 'active' ? { ...segment, bytes: new Uint8Array() } : { kind: 'empty' }));
    return [writer.finish()];
}
function writeHead(writer, segment) {
    if (segment.kind === 'empty') {
        writer.u8(flags.passive).u32(0);
        return;
    }
    const { memory, width, address } = segment.place;
    if (memory === 0)
        writer.u8(flags.active);
    else
        writer.u8(flags.otherMemory).u32(memory);
    (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .writeConstExpr */ .CK)(writer, (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .addressConstant */ .j6)(width, address));
    writer.u32(segment.bytes.length);
}
function sizeOfDataHead({ memory, width, address }, size) {
    const flags = memory === 0 ? 1 : 1 + (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfU32 */ .h2)(memory);
    const constant = 1 + (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfSigned */ .FC)(width === 'i32' ? address | 0 : address);
    return flags + constant + 1 + (0,_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeOfU32 */ .h2)(size);
}
function encodeDataCount(count) {
    return [new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(8).u32(count).finish()];
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ encodeElements),
/* harmony export */   GJ: () => (/* binding */ chooseForm),
/* harmony export */   _z: () => (/* binding */ writeActive),
/* harmony export */   cl: () => (/* binding */ readElements),
/* harmony export */   gx: () => (/* binding */ functionsOfSegment)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3420);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5082);




const flag = { notActive: 1, explicitTableOrDeclared: 2, expressions: 4 };
const functionKind = 0x00;
function readElements(reader) {
    return reader.vector(() => readElement(reader), 'the element section');
}
function readElement(reader) {
    const start = reader.offset;
    const flags = reader.u32('the flags of an element segment');
    if (flags > 7)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .WasmError */ .$('malformed', `unknown flags 0x${flags.toString(16)} of an element segment`, start);
    const hasExpressions = (flags & flag.expressions) !== 0;
    const head = readHead(reader, flags);
    const hasType = (flags & (flag.notActive | flag.explicitTableOrDeclared)) !== 0;
    const type = hasType ? readItemType(reader, hasExpressions) : _types_js__WEBPACK_IMPORTED_MODULE_1__/* .funcref */ .S6;
    const itemsStart = reader.offset;
    const items = hasExpressions ? readExpressions(reader) : readFunctions(reader);
    return { ...head, ...items, type, itemsStart, start, end: reader.offset };
}
function readHead(reader, flags) {
    if (flags & flag.notActive)
        return { mode: flags & flag.explicitTableOrDeclared ? 'declared' : 'passive' };
    const table = flags & flag.explicitTableOrDeclared ? reader.u32('a table index') : 0;
    return { mode: 'active', table, offset: (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .jG)(reader) };
}
function readItemType(reader, hasExpressions) {
    if (hasExpressions)
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readRefType */ ["in"])(reader);
    reader.zero('an element kind');
    return { nullable: false, heap: 'func' };
}
function readExpressions(reader) {
    return { form: 'expressions', items: reader.vector(() => (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .jG)(reader), 'the items of an element segment') };
}
function readFunctions(reader) {
    const items = new Uint32Array(reader.count('the items of an element segment'));
    for (let index = 0; index < items.length; index++)
        items[index] = reader.u32('a function index');
    return { form: 'functions', items };
}
function functionsOfSegment(segment) {
    return segment.form === 'functions' ? segment.items : segment.items.flatMap(_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .functionsIn */ .vn);
}
function chooseForm({ nullable, heap }, entries) {
    const functions = entries.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []));
    return functions.length === entries.length && nullable && heap === 'func'
        ? { form: 'functions', items: functions }
        : { form: 'expressions', items: entries };
}
function encodeElements(bytes, segments) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_3__/* .Writer */ .AU(1024);
    writer.vector(segments, segment => {
        switch (segment.kind) {
            case 'copied':
                writer.bytes(bytes.subarray(segment.segment.start, segment.segment.end));
                break;
            case 'spent':
                writeSpent(writer, bytes, segment.segment);
                break;
            case 'declared':
                writer.u8(flag.notActive | flag.explicitTableOrDeclared).u8(functionKind);
                writer.vector(segment.functions, index => writer.u32(index));
                break;
            case 'active':
                writeActive(writer, segment);
        }
    });
    return [writer.finish()];
}
function writeSpent(writer, bytes, segment) {
    const hasExpressions = segment.form === 'expressions';
    writer.u8(flag.notActive | flag.explicitTableOrDeclared | (hasExpressions ? flag.expressions : 0));
    if (hasExpressions)
        (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .writeValueType */ .FK)(writer, segment.type);
    else
        writer.u8(functionKind);
    writer.bytes(bytes.subarray(segment.itemsStart, segment.end));
}
function writeActive(writer, segment) {
    const { table, type, start } = segment;
    const hasExpressions = segment.form === 'expressions';
    const hasTable = hasExpressions || table > 0;
    writer.u8((hasTable ? flag.explicitTableOrDeclared : 0) | (hasExpressions ? flag.expressions : 0));
    if (hasTable)
        writer.u32(table);
    (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .writeConstExpr */ .CK)(writer, (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .addressConstant */ .j6)(type.limits.address, start));
    if (segment.form === 'expressions') {
        (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .writeValueType */ .FK)(writer, type.element);
        writer.vector(segment.items, entry => (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .writeConstExpr */ .CK)(writer, entry));
    }
    else {
        if (hasTable)
            writer.u8(functionKind);
        writer.vector(segment.items, index => writer.u32(index));
    }
}


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ readExports),
/* harmony export */   YU: () => (/* binding */ encodeExports),
/* harmony export */   iz: () => (/* binding */ writeExport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5082);


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
function encodeExports(exports) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU(1024);
    return [writer.vector(exports, entry => writeExport(writer, entry)).finish()];
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ readGlobals),
/* harmony export */   A: () => (/* binding */ readGlobalType),
/* harmony export */   PK: () => (/* binding */ writeGlobalType),
/* harmony export */   j1: () => (/* binding */ encodeGlobals)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3420);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5082);



function readGlobalType(reader) {
    return { type: (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readValueType */ .mJ)(reader), mutable: reader.flag('a mutability') };
}
function writeGlobalType(writer, { type, mutable }) {
    (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .writeValueType */ .FK)(writer, type);
    writer.u8(mutable ? 1 : 0);
}
function readGlobals(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const type = readGlobalType(reader);
        return { ...type, init: (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .readConstExpr */ .jG)(reader), start, end: reader.offset };
    }, 'the global section');
}
function encodeGlobals(bytes, globals, values) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_2__/* .Writer */ .AU(16 * globals.length + 8).u32(globals.length);
    globals.forEach((global, index) => {
        const value = values.get(index);
        if (value) {
            writeGlobalType(writer, global);
            (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_1__/* .writeConstExpr */ .CK)(writer, value);
        }
        else
            writer.bytes(bytes.subarray(global.start, global.end));
    });
    return [writer.finish()];
}


/***/ }),

/***/ 9717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ writeImport),
/* harmony export */   v: () => (/* binding */ readImports)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2114);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2157);
/* harmony import */ var _global_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3143);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5302);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7826);





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
        case 0x03:
            return { kind: 'global', ...(0,_global_js__WEBPACK_IMPORTED_MODULE_2__/* .readGlobalType */ .A)(reader) };
        case 0x04:
            return { kind: 'tag', type: (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .readTagType */ .Zf)(reader) };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .WasmError */ .$('unsupported', `unknown kind of import 0x${kind.toString(16)}`, start);
    }
}
function writeImport(writer, module, name, entry) {
    writer.name(module).name(name);
    switch (entry.kind) {
        case 'func':
            writer.u8(0x00).u32(entry.type);
            break;
        case 'table':
            (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTableType */ .cX)(writer.u8(0x01), entry.type);
            break;
        case 'memory':
            (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLimits */ .QB)(writer.u8(0x02), entry.limits);
            break;
        case 'global':
            (0,_global_js__WEBPACK_IMPORTED_MODULE_2__/* .writeGlobalType */ .PK)(writer.u8(0x03), entry);
            break;
        case 'tag':
            (0,_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .writeTagType */ .ui)(writer.u8(0x04), entry.type);
    }
}


/***/ }),

/***/ 595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readMemories),
/* harmony export */   w: () => (/* binding */ encodeMemories)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2157);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5082);


function readMemories(reader) {
    return reader.vector(index => {
        const start = reader.offset;
        return { ...(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .readLimits */ .BU)(reader, `memory ${index}`), start };
    }, 'the memory section');
}
function encodeMemories(memories) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_1__/* .Writer */ .AU();
    return [writer.vector(memories, limits => (0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .writeLimits */ .QB)(writer, limits)).finish()];
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ encodeTables),
/* harmony export */   cX: () => (/* binding */ writeTableType),
/* harmony export */   gb: () => (/* binding */ readTables),
/* harmony export */   td: () => (/* binding */ readTableType)
/* harmony export */ });
/* harmony import */ var _const_expr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3420);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2157);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6516);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5082);




const initialized = 0x40;
function readTableType(reader) {
    const element = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readRefType */ ["in"])(reader);
    return { element, limits: (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimits */ .BU)(reader, 'a table') };
}
function writeTableType(writer, { element, limits }) {
    (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .writeValueType */ .FK)(writer, element);
    (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLimits */ .QB)(writer, limits);
}
function readTables(reader) {
    return reader.vector(() => {
        const start = reader.offset;
        const hasInit = reader.peek() === initialized;
        if (hasInit)
            reader.skip(2, 'a table');
        const type = readTableType(reader);
        const init = hasInit ? (0,_const_expr_js__WEBPACK_IMPORTED_MODULE_2__/* .readConstExpr */ .jG)(reader) : undefined;
        return { ...type, init, start, end: reader.offset };
    }, 'the table section');
}
function encodeTables(bytes, tables, minimums) {
    const writer = new _writer_js__WEBPACK_IMPORTED_MODULE_3__/* .Writer */ .AU().u32(tables.length);
    tables.forEach(({ element, limits, init, start, end }, index) => {
        const min = minimums.get(index);
        if (min === undefined)
            writer.bytes(bytes.subarray(start, end));
        else {
            if (init)
                writer.u8(initialized).u8(0);
            writeTableType(writer, { element, limits: { ...limits, min } });
            if (init)
                writer.bytes(bytes.subarray(init.start, init.end));
        }
    });
    return [writer.finish()];
}


/***/ }),

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zf: () => (/* binding */ readTagType),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   ui: () => (/* binding */ writeTagType)
/* harmony export */ });
function readTags(reader) {
    return reader.vector(() => readTagType(reader), 'the tag section');
}
function readTagType(reader) {
    reader.zero('a tag attribute');
    return reader.u32('a type index');
}
function writeTagType(writer, type) {
    writer.u8(0).u32(type);
}


/***/ }),

/***/ 2144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFunctionType),
/* harmony export */   _: () => (/* binding */ readTypes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6516);


const forms = {
    group: 0x4e,
    final: 0x4f,
    open: 0x50,
    continuation: 0x5d,
    array: 0x5e,
    struct: 0x5f,
    func: 0x60,
};
const packed = { i8: 0x78, i16: 0x77 };
function readTypes(reader) {
    const types = [];
    const groups = reader.count('the type section');
    for (let group = 0; group < groups; group++) {
        if (reader.peek() === forms.group) {
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
    if (form !== forms.open && form !== forms.final)
        return { composite: readComposite(reader), final: true, offset };
    reader.u8();
    reader.vector(() => reader.u32('a super type'), 'the super types');
    return { composite: readComposite(reader), final: form === forms.final, offset };
}
function readComposite(reader) {
    const start = reader.offset;
    const form = reader.u8('a type');
    switch (form) {
        case forms.func:
            return {
                kind: 'func',
                params: reader.vector(() => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readValueType */ .mJ)(reader), 'parameters'),
                results: reader.vector(() => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readValueType */ .mJ)(reader), 'results'),
            };
        case forms.struct:
            return { kind: 'struct', fields: reader.vector(() => readField(reader), 'fields') };
        case forms.array:
            return { kind: 'array', fields: [readField(reader)] };
        case forms.continuation:
            reader.s33('a continuation type');
            return { kind: 'cont' };
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WasmError */ .$('unsupported', `unknown type form 0x${form.toString(16)}`, start);
    }
}
function readField(reader) {
    const type = readStorageType(reader);
    return { type, mutable: reader.flag('a mutability') };
}
function readStorageType(reader) {
    const code = reader.peek();
    if (code !== packed.i8 && code !== packed.i16)
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .readValueType */ .mJ)(reader);
    reader.u8();
    return code === packed.i8 ? 'i8' : 'i16';
}
function writeFunctionType(writer, params, results) {
    writer.u8(forms.func);
    for (const types of [params, results])
        writer.vector(types, type => (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .writeValueType */ .FK)(writer, type));
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
        help: 'The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.',
        aliases: ['f'],
        placeholder: 'NAME',
    },
    {
        name: 'rename-funcs',
        kind: 'list',
        default: '',
        help: 'Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name.',
        aliases: ['r', 'rename-func', 'func-rename'],
        placeholder: 'DST=SRC',
    },
    { name: 'keep-init-func', kind: 'boolean', default: 'false', help: 'Keep the export of the init function.' },
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
    { name: 'inherit-env', kind: 'boolean', default: 'false', help: 'With WASI: let the module see the environment.' },
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
        help: 'With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name.',
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
        help: 'Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot.',
        placeholder: 'NAME=FILE',
    },
    {
        name: 'deterministic',
        kind: 'boolean',
        default: 'false',
        help: 'Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.',
    },
    {
        name: 'timeout',
        kind: 'number',
        default: '300',
        help: 'How many seconds an initialization may take.',
        placeholder: 'SECONDS',
    },
    {
        name: 'segment-layout',
        kind: 'choice',
        default: 'compressed',
        choices: segmentLayouts,
        help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.',
        placeholder: 'LAYOUT',
    },
    {
        name: 'max-segments',
        kind: 'number',
        default: '10000',
        help: `The most data segments that the output may have, up to ${_wasm_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .maxDataSegments */ .VV}.`,
        placeholder: 'N',
    },
    { name: 'wasm-multi-memory', kind: 'boolean', default: 'true', help: 'Accept modules with more than one memory.' },
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
    { name: 'wasm-simd', kind: 'boolean', default: 'true', help: 'Accept vector instructions.' },
    { name: 'wasm-reference-types', kind: 'boolean', default: 'true', help: 'Accept reference types.' },
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
        help: 'Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.',
    },
];


/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   gI: () => (/* binding */ splitAt),
/* harmony export */   tm: () => (/* binding */ badValue),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);

function badValue(option, found, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR('bad-value', option, `cannot use the option \`${option}\`: found \`${found}\`, expected ${expected}`);
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
// EXTERNAL MODULE: ./build/wizer/options/option-table.js
var option_table = __webpack_require__(8143);
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
function parseOptions(raw) {
    const text = (name) => {
        const value = raw[name];
        return typeof value === 'string' ? value : defaultOf(name);
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
        stdin: parseStdin(text('stdin'), text('stdin-file')),
    };
    return {
        initFunc: text('init-func') || undefined,
        renames: parseRenames(list('rename-funcs')),
        keepInitFunc: flag('keep-init-func'),
        deterministic: flag('deterministic'),
        relaxedSimdDeterministic: flag('relaxed-simd-deterministic'),
        features: Object.fromEntries(instruction_table/* proposals */.K.map((proposal) => [proposal, flag(`wasm-${proposal}`)])),
        layout: (0,option_values/* parseChoice */.HU)('segment-layout', text('segment-layout'), option_table/* segmentLayouts */.v),
        maxSegments: (0,option_values/* parseInteger */.cG)('max-segments', text('max-segments'), 1, limits/* maxDataSegments */.VV),
        timeout: (0,option_values/* parseNumber */.$J)('timeout', text('timeout'), 0.001, longestTimeout),
        wasi: flag('allow-wasi') ? wasi : undefined,
        preloads: list('preload').map(parsePreload),
    };
}
function defaultOf(name) {
    return option_table/* engineOptions */.l.find(option => option.name === name)?.default ?? '';
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
        throw (0,option_values/* badValue */.tm)('stdin-file', path, 'either `stdin` or `stdin-file`, not both');
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
