import { availableParallelism } from "node:os";
import { getSystemErrorMap, promisify } from "node:util";
import { stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import fs, { closeSync, existsSync, lstatSync, readSync, readlinkSync, realpathSync } from "node:fs";
import { addAbortSignal } from "node:stream";
import { MessageChannel, SHARE_ENV, Worker, receiveMessageOnPort } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { setMaxListeners } from "node:events";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// build/wasm/errors.js
function quoteName(name) {
	return `\`${shorten$1(name, shownName)}\``;
}
function shorten$1(text, most) {
	if (text.length <= most) return text;
	return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…`;
}
function toLine(text) {
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
var CodedError, WasmError, shownName;
var init_errors$1 = __esmMin((() => {
	CodedError = class extends Error {
		code;
		constructor(code, message, cause) {
			super(toLine(message), { cause });
			this.code = code;
		}
	};
	WasmError = class extends CodedError {
		name = "WasmError";
		offset;
		constructor(code, message, offset) {
			super(code, `${message} (at offset 0x${offset.toString(16)})`);
			this.offset = offset;
		}
	};
	shownName = 100;
}));
// build/files/file-error.js
init_errors$1();
var FileError = class extends CodedError {
	name = "FileError";
};
const reasons = {
	EISDIR: "it is a directory",
	ENOTDIR: "a part of its path is not a directory",
	EEXIST: "there is another file in its place",
	EROFS: "the file system is read-only",
	ENOSPC: "no space left on the device",
	ELOOP: "too many links",
	ENAMETOOLONG: "its name is too long",
	EPIPE: "the reader has gone",
	ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB"
};
function describeFileError(error) {
	const { code = "", message } = error;
	return reasons[code] ?? new Map(getSystemErrorMap().values()).get(code) ?? message;
}
// build/wasm/limits.js
function readLimits(reader, what) {
	const start = reader.offset;
	const flags = reader.u8(`the limits of ${what}`);
	if (flags & 8) throw new WasmError("unsupported", `${what} has a page size of its own (custom-page-sizes), which V8 lacks: use pages of 65,536 bytes`, start);
	if (flags > 7) throw new WasmError("malformed", `unknown flags 0x${flags.toString(16)} in the limits of ${what}`, start);
	const min = reader.u64("a minimum");
	return {
		address: flags & 4 ? "i64" : "i32",
		shared: (flags & 2) !== 0,
		min,
		max: flags & 1 ? reader.u64("a maximum") : void 0
	};
}
function writeLimits(writer, { address, shared, min, max }) {
	writer.u8((max === void 0 ? 0 : 1) | (shared ? 2 : 0) | (address === "i64" ? 4 : 0));
	writer.u64(min);
	if (max !== void 0) writer.u64(max);
}
var emptyLimits, pageSize, maxPages, maxDataSegments, maxModuleSize;
var init_limits = __esmMin((() => {
	init_errors$1();
	emptyLimits = {
		address: "i32",
		shared: false,
		min: 0n,
		max: void 0
	};
	pageSize = 65536;
	maxPages = {
		i32: 65536n,
		i64: 262144n
	};
	maxDataSegments = 1e5;
	maxModuleSize = 1073741824;
}));
// build/wizer/errors.js
function showFrame({ name, offset, source }) {
	const known = [source, offset === void 0 ? void 0 : `at offset 0x${offset.toString(16)}`].filter((place) => place !== void 0);
	return known.length > 0 ? `${name} (${known.join(", ")})` : name;
}
var OptionError, UnsupportedModuleError, InitializationError, InvalidOutputError;
var init_errors = __esmMin((() => {
	init_errors$1();
	OptionError = class extends CodedError {
		name = "OptionError";
		option;
		constructor(code, option, message, cause) {
			super(code, message, cause);
			this.option = option;
		}
	};
	UnsupportedModuleError = class extends CodedError {
		name = "UnsupportedModuleError";
	};
	InitializationError = class extends CodedError {
		name = "InitializationError";
		trace;
		frames;
		exitCode;
		constructor(code, message, details = {}) {
			super(code, message, details.cause);
			this.trace = details.trace ?? details.frames?.map((name) => ({ name })) ?? [];
			this.frames = this.trace.map(showFrame);
			this.exitCode = details.exitCode;
		}
	};
	InvalidOutputError = class extends Error {
		name = "InvalidOutputError";
		code = "invalid-output";
	};
}));
// build/wizer/options/option-values.js
init_limits();
init_errors();
const shown$4 = 200;
function badValue(option, found, expected) {
	return new OptionError("bad-value", option, `cannot use the option \`${option}\`: found \`${shorten(found)}\`, expected ${expected}`);
}
function shorten(text) {
	return text.length > shown$4 ? `${text.slice(0, shown$4)}…` : text;
}
function findDefault(options, name) {
	return options.find((option) => option.name === name)?.default ?? "";
}
function splitAt(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? void 0 : [text.slice(0, at), text.slice(at + separator.length)];
}
function parseBoolean(option, value) {
	if (/^true$/i.test(value)) return true;
	if (/^false$/i.test(value)) return false;
	throw badValue(option, value, "`true` or `false`");
}
function parseChoice(option, value, choices) {
	const choice = choices.find((choice) => choice === value);
	if (choice === void 0) throw badValue(option, value, `one of ${choices.map((name) => `\`${name}\``).join(", ")}`);
	return choice;
}
function parseInteger(option, value, min, max) {
	const number = /^\d+$/.test(value) ? Number(value) : NaN;
	if (number >= min && number <= max) return number;
	throw badValue(option, value, `a whole number from ${min} to ${max}`);
}
function parseNumber(option, value, min, max) {
	const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
	if (number >= min && number <= max) return number;
	throw badValue(option, value, `a number from ${min} to ${max}`);
}
// build/files/open-regular.js
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = fs.constants;
const notRegular = /* @__PURE__ */ new Set([
	"ELOOP",
	"EMLINK",
	"ENXIO",
	"ENODEV",
	"EISDIR"
]);
function openRegular(path, maxBytes = Infinity) {
	let descriptor;
	try {
		if (!fs.lstatSync(path).isFile()) return { kind: "other" };
		descriptor = fs.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
		if (notRegular.has(code)) return { kind: "other" };
		throw error;
	}
	const found = fs.fstatSync(descriptor);
	if (found.isFile() && found.size <= maxBytes) return {
		kind: "file",
		descriptor,
		size: found.size
	};
	fs.closeSync(descriptor);
	return { kind: found.isFile() ? "too-large" : "other" };
}
// build/files/places.js
const checkoutFolder = ".git";
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function realPlace(path) {
	try {
		return realpathSync.native(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : resolve(realPlace(parent), relative(parent, path));
	}
}
// build/files/open-within.js
function openWithin(path, { places, maxSize }, name) {
	const refuse = (found, expected) => new FileError("read", `cannot read \`${name}\`: found ${found}, expected ${expected}`);
	try {
		const real = realpathSync.native(path);
		const isOpen = (place, file) => !relative(place, file).split(sep).includes(checkoutFolder);
		const found = places.map(realPlace).filter((place) => isInside(place, real));
		const isAllowed = (file) => found.some((place) => isInside(place, file) && isOpen(place, file));
		if (found.length === 0) throw refuse("a path that leads out of the workspace", "a file in it");
		if (!isAllowed(real)) throw refuse(`a path that leads into \`${checkoutFolder}\``, "another file: a checkout keeps its token there");
		const opened = openRegular(real, maxSize);
		if (opened.kind === "file") {
			if (isAllowed(findOpened(opened.descriptor, real))) return opened;
			closeSync(opened.descriptor);
			throw refuse("a path that leads elsewhere meanwhile", "a file in the workspace");
		}
		const stats = lstatSync(real);
		if (opened.kind === "too-large") throw refuse(`${stats.size.toLocaleString("en")} bytes`, `at most ${maxSize.toLocaleString("en")}`);
		throw refuse(describeKind(stats), "a regular file");
	} catch (cause) {
		if (cause instanceof FileError) throw cause;
		throw new FileError("read", `cannot read \`${name}\`: ${describeFileError(cause)}, expected a regular file`, cause);
	}
}
function readWithin(path, allowed, name) {
	const { descriptor, size } = openWithin(path, allowed, name);
	try {
		const bytes = new Uint8Array(size);
		let done = 0;
		for (let count = -1; count !== 0 && done < size; done += count) count = readSync(descriptor, bytes, done, size - done, done);
		return bytes.subarray(0, done);
	} finally {
		closeSync(descriptor);
	}
}
function findOpened(descriptor, path) {
	return process.platform === "linux" ? readlinkSync(`/proc/self/fd/${descriptor}`) : realpathSync.native(path);
}
function describeKind(stats) {
	if (stats.isDirectory()) return "a directory";
	if (stats.isFIFO()) return "a pipe";
	if (stats.isSocket()) return "a socket";
	return "a device";
}
// build/files/read.js
const gibibyte = 2 ** 30;
const mostAtOnce = 16777216;
const readSome = promisify(fs.read);
async function readInput(path, name = path, limits) {
	return explain$2(`\`${name}\``, readAny(path, limits));
}
const endless = ["its end had not come", "a file that ends"];
async function explain$2(name, reading) {
	try {
		return await reading;
	} catch (cause) {
		throw new FileError("read", `cannot read ${name}: ${describeFileError(cause)}, expected a WebAssembly module`);
	}
}
async function readAny(path, limits = {}) {
	const descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
	let isOpen = true;
	try {
		const stats = fs.fstatSync(descriptor);
		if (stats.isFile() && stats.size > 0) return await readFile(descriptor, stats.size, limits);
		const stream = stats.isFIFO() ? await openPipe(descriptor) : fs.createReadStream("", { fd: descriptor });
		isOpen = false;
		return await readStream(stream, limits);
	} finally {
		if (isOpen) fs.closeSync(descriptor);
	}
}
async function readFile(descriptor, size, { maxBytes = gibibyte, signal }) {
	if (size > maxBytes) throw tooLarge(maxBytes);
	const bytes = Buffer.allocUnsafeSlow(size);
	let length = 0;
	while (length < size) {
		signal?.throwIfAborted();
		const { bytesRead } = await readSome(descriptor, bytes, length, Math.min(size - length, mostAtOnce), null);
		if (bytesRead === 0) break;
		length += bytesRead;
	}
	return bytes.subarray(0, length);
}
async function openPipe(descriptor) {
	const { Socket } = await import("node:net");
	return new Socket({
		fd: descriptor,
		readable: true,
		writable: false
	});
}
async function readStream(stream, { maxBytes = gibibyte, signal } = {}) {
	if (signal) addAbortSignal(signal, stream);
	const parts = [];
	let length = 0;
	for await (const part of stream) {
		parts.push(part);
		length += part.length;
		if (length > maxBytes) throw tooLarge(maxBytes);
	}
	return Buffer.concat(parts, length);
}
function tooLarge(maxBytes) {
	const most = maxBytes % gibibyte === 0 ? `${maxBytes / gibibyte} GiB` : `${maxBytes} bytes`;
	return /* @__PURE__ */ new Error(`it is larger than ${most}`);
}
// build/files/resolve-settings.js
init_errors();
async function resolveSettings(options, surroundings) {
	return {
		preloads: await Promise.all(options.preloads.map(async ({ name, path }) => ({
			name,
			bytes: await readNamed("preload", path, surroundings)
		}))),
		wasi: options.wasi && await resolveWasi(options.wasi, options.deterministic, surroundings),
		measure: surroundings.measure
	};
}
async function resolveWasi(request, deterministic, surroundings) {
	return {
		args: request.args,
		env: resolveEnvironment(request, surroundings.env),
		dirs: await Promise.all(request.dirs.map((dir) => resolveDirectory(dir, surroundings))),
		writable: request.writableDirs,
		hidden: surroundings.hidden,
		stdin: await resolveStdin(request, surroundings),
		output: request.inheritStdio ? surroundings.output : {
			stdout: void 0,
			stderr: void 0
		},
		deterministic: deterministic ? findEpoch(surroundings.env) : void 0
	};
}
const runnerVariable = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$|RUNNER_.*TOKEN|NODE_AUTH_TOKEN$|NPM_TOKEN$)/i;
function resolveEnvironment({ inheritEnv, env }, surrounding) {
	const environment = Object.create(null);
	if (inheritEnv) {
		for (const [name, value] of Object.entries(surrounding)) if (value !== void 0 && !runnerVariable.test(name)) environment[name] = value;
	}
	for (const { name, value } of env) {
		if (runnerVariable.test(name)) throw badValue("env", name, "a variable that holds no token or input of the runner: the output would publish it");
		const passed = value ?? (Object.hasOwn(surrounding, name) ? surrounding[name] : void 0);
		if (passed !== void 0) environment[name] = passed;
	}
	return environment;
}
async function resolveDirectory({ guest, host }, { directory }) {
	const path = resolve(directory, host);
	const found = await stat(path).catch(() => void 0);
	if (found?.isDirectory()) return {
		guest,
		host: path
	};
	throw missing$1("dirs", `found ${found ? "a file" : "nothing"} at \`${host}\`, expected a directory`);
}
async function resolveStdin({ stdin, inheritStdio }, surroundings) {
	if (stdin?.kind === "text") return {
		kind: "bytes",
		bytes: new TextEncoder().encode(stdin.text)
	};
	if (stdin?.kind === "file") return {
		kind: "bytes",
		bytes: await readNamed("stdin-file", stdin.path, surroundings)
	};
	return { kind: inheritStdio && surroundings.hasStdin ? "inherit" : "empty" };
}
function findEpoch(env) {
	const epoch = env.SOURCE_DATE_EPOCH ?? "";
	if (epoch === "") return { epoch: 0 };
	if (/^\d{1,12}$/.test(epoch)) return { epoch: Number(epoch) * 1e3 };
	throw new OptionError("bad-value", "deterministic", `cannot use the environment variable \`SOURCE_DATE_EPOCH\`: found \`${epoch}\`, expected seconds since 1970`);
}
async function readNamed(option, path, { directory, places, deadline }) {
	const file = resolve(directory, path);
	const read = (signal) => readAny(file, { signal });
	try {
		if (places) return readWithin(file, {
			places,
			maxSize: maxModuleSize
		}, path);
		if (!deadline) return await read();
		return await deadline.limit(() => `read \`${path}\` (${option})`, read, deadline.explain(...endless));
	} catch (cause) {
		if (cause instanceof InitializationError) throw cause;
		if (cause instanceof FileError && cause.cause === void 0) throw missing$1(option, cause.message);
		throw missing$1(option, `found no file that can be read at \`${path}\` (${describeFileError(cause instanceof FileError ? cause.cause : cause)})`);
	}
}
function missing$1(option, found) {
	return new OptionError("missing-file", option, `cannot use the option \`${option}\`: ${found}`);
}
// build/wasm/text.js
function isText(bytes) {
	if (bytes.length === 0 || bytes[0] === 0) return false;
	const text = new TextDecoder("latin1").decode(bytes.subarray(0, examined));
	let at = 0;
	for (;;) {
		skipped.lastIndex = at;
		const length = skipped.exec(text)?.[0].length ?? 0;
		if (length === 0) break;
		at += length;
	}
	opening.lastIndex = at;
	return opening.test(text);
}
var examined, skipped, opening;
var init_text = __esmMin((() => {
	examined = 65536;
	skipped = /\u00ef\u00bb\u00bf|\s+|;;.*|\(;[\s\S]*?;\)/y;
	opening = /\(\s*(@|(module|component|rec|type|import|func|table|memory|global|export|start|elem|data|tag)\b)/y;
}));
// build/wasm/reader.js
var utf8$2, Reader;
var init_reader = __esmMin((() => {
	init_errors$1();
	utf8$2 = new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	});
	Reader = class {
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
		u8(what = "a byte") {
			if (this.offset >= this.end) throw this.truncated(what);
			return this.bytes[this.offset++];
		}
		flag(what) {
			const start = this.offset;
			const byte = this.u8(what);
			if (byte > 1) throw new WasmError("malformed", `${what} is 0x${byte.toString(16)}, expected 0 or 1`, start);
			return byte === 1;
		}
		zero(what) {
			const start = this.offset;
			const byte = this.u8(what);
			if (byte !== 0) throw new WasmError("malformed", `${what} is 0x${byte.toString(16)}, expected 0`, start);
		}
		peek() {
			return this.offset < this.end ? this.bytes[this.offset] : void 0;
		}
		u32(what = "an unsigned integer") {
			const start = this.offset;
			let value = 0;
			for (let shift = 0; shift < 35; shift += 7) {
				const byte = this.u8(what);
				if (shift === 28 && byte > 15) break;
				value |= (byte & 127) << shift;
				if (byte < 128) return value >>> 0;
			}
			throw this.tooLong(what, "32 bits", start);
		}
		u64(what = "an unsigned integer") {
			const start = this.offset;
			let value = 0n;
			for (let shift = 0n; shift < 70n; shift += 7n) {
				const byte = this.u8(what);
				if (shift === 63n && byte > 1) break;
				value |= BigInt(byte & 127) << shift;
				if (byte < 128) return value;
			}
			throw this.tooLong(what, "64 bits", start);
		}
		s33(what = "a signed integer") {
			const start = this.offset;
			let value = 0;
			for (let shift = 0; shift < 35; shift += 7) {
				const byte = this.u8(what);
				value += (byte & 127) * 2 ** shift;
				if (byte < 128) return byte & 64 ? value - 2 ** (shift + 7) : value;
			}
			throw this.tooLong(what, "33 bits", start);
		}
		s32(what = "a signed integer") {
			return Number(BigInt.asIntN(32, BigInt(this.s33(what))));
		}
		s64(what = "a signed integer") {
			const start = this.offset;
			let value = 0n;
			for (let shift = 0n; shift < 70n; shift += 7n) {
				const byte = this.u8(what);
				value |= BigInt(byte & 127) << shift;
				if (byte < 128) return BigInt.asIntN(64, byte & 64 ? value - (1n << shift + 7n) : value);
			}
			throw this.tooLong(what, "64 bits", start);
		}
		bits32(what = "a float") {
			return Number(this.bits(4, what));
		}
		bits64(what = "a float") {
			return this.bits(8, what);
		}
		bits(size, what) {
			return this.take(size, what).reduceRight((bits, byte) => bits << 8n | BigInt(byte), 0n);
		}
		skipLeb(what = "an integer") {
			const start = this.offset;
			for (let size = 0; size < 10; size++) if (this.u8(what) < 128) return;
			throw this.tooLong(what, "10 bytes", start);
		}
		skip(size, what = "bytes") {
			if (size > this.end - this.offset) throw this.truncated(what);
			this.offset += size;
		}
		take(size, what = "bytes") {
			const start = this.offset;
			this.skip(size, what);
			return this.bytes.subarray(start, start + size);
		}
		name(what = "a name") {
			const size = this.u32(what);
			const start = this.offset;
			const bytes = this.take(size, what);
			try {
				return utf8$2.decode(bytes);
			} catch {
				throw new WasmError("malformed", `${what} is not valid UTF-8`, start);
			}
		}
		vector(read, what = "a vector") {
			const count = this.count(what);
			const items = [];
			for (let index = 0; index < count; index++) items.push(read(index));
			return items;
		}
		count(what = "a vector") {
			const start = this.offset;
			const count = this.u32(what);
			if (count > this.end - this.offset) throw new WasmError("truncated", `${what} of ${count} elements does not fit in its section`, start);
			return count;
		}
		truncated(what) {
			return new WasmError("truncated", `the bytes end inside ${what}`, this.offset);
		}
		tooLong(what, limit, start) {
			return new WasmError("malformed", `${what} is encoded in more than ${limit}`, start);
		}
	};
}));
// build/wasm/layout.js
function readLayout(bytes) {
	checkPreamble(bytes);
	return {
		bytes,
		sections: readSections(new Reader(bytes, 8))
	};
}
function findSection(layout, id) {
	return layout.sections.find((section) => section.id === id);
}
function checkPreamble(bytes) {
	if (bytes.length === 0) throw new WasmError("empty", "the input is empty, expected a WebAssembly module", 0);
	if (preamble.subarray(0, 4).some((byte, index) => bytes[index] !== byte)) {
		if (isText(bytes)) throw new WasmError("text", "the input is the text format, expected the binary format", 0);
		throw new WasmError("not-wasm", "the input does not start with `\\0asm`, expected a WebAssembly module", 0);
	}
	if (bytes.length < 8) throw new WasmError("truncated", "the input ends inside its version", bytes.length);
	const version = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
	if (version === 16777216) return;
	if ((version & 65535) === 256) throw new WasmError("component", "the input is a component, expected a core module: pre-initialize the core module before it is made a component", 4);
	const found = version.toString(16).padStart(8, "0");
	throw new WasmError("version", `the input has the version 0x${found}, expected 0x01000000`, 4);
}
function readSections(reader) {
	const sections = [];
	let last = -1;
	while (!reader.done) {
		const start = reader.offset;
		const id = reader.u8("a section");
		const size = reader.u32("the size of a section");
		const contents = reader.offset;
		if (size > reader.end - contents) throw new WasmError("truncated", `the input ends inside a section of ${size} bytes, of which ${reader.end - contents} are there`, start);
		let name = "";
		if (id === sectionIds.custom) name = new Reader(reader.bytes, contents, contents + size).name("the name of a custom section");
		else {
			const position = sectionOrder.indexOf(id);
			if (position < 0) throw new WasmError("unsupported", `unknown section ${id}`, start);
			if (position <= last) throw new WasmError("malformed", `section ${id} is repeated or out of order`, start);
			last = position;
		}
		reader.skip(size);
		sections.push({
			id,
			start,
			contents,
			end: reader.offset,
			name
		});
	}
	return sections;
}
var preamble, sectionIds, sectionOrder;
var init_layout = __esmMin((() => {
	init_errors$1();
	init_reader();
	init_text();
	preamble = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
	sectionIds = {
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
		tag: 13
	};
	sectionOrder = [
		1,
		2,
		3,
		4,
		5,
		13,
		6,
		7,
		8,
		9,
		12,
		10,
		11
	];
}));
// build/wasm/types.js
function isRefType(type) {
	return typeof type === "object";
}
function readHeapType(reader) {
	const start = reader.offset;
	const code = reader.s33("a heap type");
	if (code >= 0) return code;
	const heap = abstractHeapTypes.get(code + 128);
	if (heap === void 0) throw new WasmError("unsupported", `unknown heap type 0x${(code + 128).toString(16)}`, start);
	return heap;
}
function readValueType(reader) {
	const start = reader.offset;
	const code = reader.u8("a value type");
	const number = numberTypes.get(code);
	if (number !== void 0) return number;
	const heap = abstractHeapTypes.get(code);
	if (heap !== void 0) return {
		nullable: true,
		heap
	};
	if (code === refNullCode || code === refCode) return {
		nullable: code === refNullCode,
		heap: readHeapType(reader)
	};
	throw new WasmError("unsupported", `unknown value type 0x${code.toString(16)}`, start);
}
function readRefType(reader) {
	const start = reader.offset;
	const type = readValueType(reader);
	if (!isRefType(type)) throw new WasmError("malformed", `expected a reference type, found ${type}`, start);
	return type;
}
function writeValueType(writer, type) {
	if (!isRefType(type)) writer.u8(numberCodes.get(type));
	else if (type.nullable && typeof type.heap === "string") writer.u8(abstractHeapCodes.get(type.heap));
	else {
		writer.u8(type.nullable ? refNullCode : refCode);
		writeHeapType(writer, type.heap);
	}
}
function writeHeapType(writer, heap) {
	if (typeof heap === "number") writer.s64(BigInt(heap));
	else writer.u8(abstractHeapCodes.get(heap));
}
function renderType(type) {
	if (!isRefType(type)) return type;
	if (type.nullable && (type.heap === "func" || type.heap === "extern" || type.heap === "exn")) return `${type.heap}ref`;
	return `(ref ${type.nullable ? "null " : ""}${type.heap})`;
}
function renderFunctionType(params, results) {
	return `[${params.map(renderType).join(" ")}] -> [${results.map(renderType).join(" ")}]`;
}
function renderValue(value) {
	switch (value.kind) {
		case "i32":
		case "i64": return `${value.kind}.const ${value.value}`;
		case "f32": return `f32.const ${renderFloat(BigInt(value.bits), 8n, 23n)}`;
		case "f64": return `f64.const ${renderFloat(value.bits, 11n, 52n)}`;
		case "v128": {
			const lane = (bits) => `0x${bits.toString(16).padStart(16, "0")}`;
			return `v128.const i64x2 ${lane(value.low)} ${lane(value.high)}`;
		}
		case "func": return `ref.func ${value.index}`;
		case "i31": return `i32.const ${value.value} ref.i31`;
		case "null": return `ref.null ${value.heap}`;
	}
}
function renderFloat(bits, exponentBits, fractionBits) {
	const sign = bits >> exponentBits + fractionBits ? "-" : "";
	const most = (1n << exponentBits) - 1n;
	const exponent = bits >> fractionBits & most;
	const fraction = bits & (1n << fractionBits) - 1n;
	if (exponent === most) {
		if (fraction === 0n) return `${sign}inf`;
		return fraction === 1n << fractionBits - 1n ? `${sign}nan` : `${sign}nan:0x${fraction.toString(16)}`;
	}
	const bias = most >> 1n;
	if (exponent === 0n) return `${sign}0x${fraction.toString(16)}p${fraction === 0n ? "+0" : 1n - bias - fractionBits}`;
	const shown = (fraction << 3n - (fractionBits + 3n) % 4n).toString(16).padStart(Number((fractionBits + 3n) / 4n), "0").replace(/0+$/, "");
	const power = exponent - bias;
	return `${sign}0x1${shown && `.${shown}`}p${power < 0n ? "" : "+"}${power}`;
}
var abstractHeapEntries, numberTypes, abstractHeapTypes, numberCodes, abstractHeapCodes, refNullCode, refCode, funcref;
var init_types = __esmMin((() => {
	init_errors$1();
	abstractHeapEntries = [
		[112, "func"],
		[111, "extern"],
		[110, "any"],
		[109, "eq"],
		[108, "i31"],
		[107, "struct"],
		[106, "array"],
		[105, "exn"],
		[104, "cont"],
		[113, "none"],
		[114, "noextern"],
		[115, "nofunc"],
		[116, "noexn"],
		[117, "nocont"]
	];
	numberTypes = /* @__PURE__ */ new Map([
		[127, "i32"],
		[126, "i64"],
		[125, "f32"],
		[124, "f64"],
		[123, "v128"]
	]);
	abstractHeapTypes = new Map(abstractHeapEntries);
	numberCodes = new Map([...numberTypes].map(([code, type]) => [type, code]));
	abstractHeapCodes = new Map([...abstractHeapTypes].map(([code, type]) => [type, code]));
	refNullCode = 99;
	refCode = 100;
	funcref = {
		nullable: true,
		heap: "func"
	};
}));
// build/wasm/writer.js
function sizeOfU32(value) {
	return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5;
}
function sizeOfSigned(value) {
	let size = 1;
	for (let limit = 64; value >= limit || value < -limit; limit *= 128) size++;
	return size;
}
var utf8$1, Writer;
var init_writer = __esmMin((() => {
	utf8$1 = new TextEncoder();
	Writer = class {
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
			while (rest >= 128) {
				this.buffer[this.length++] = rest & 127 | 128;
				rest >>>= 7;
			}
			this.buffer[this.length++] = rest;
			return this;
		}
		u64(value) {
			let rest = BigInt.asUintN(64, value);
			while (rest >= 128n) {
				this.u8(Number(rest & 127n) | 128);
				rest >>= 7n;
			}
			return this.u8(Number(rest));
		}
		s32(value) {
			this.reserve(5);
			let rest = value | 0;
			while (rest < -64 || rest >= 64) {
				this.buffer[this.length++] = rest & 127 | 128;
				rest >>= 7;
			}
			this.buffer[this.length++] = rest & 127;
			return this;
		}
		s64(value) {
			let rest = BigInt.asIntN(64, value);
			for (;;) {
				const byte = Number(rest & 127n);
				rest >>= 7n;
				if (rest === 0n && !(byte & 64) || rest === -1n && byte & 64) return this.u8(byte);
				this.u8(byte | 128);
			}
		}
		bits32(bits) {
			return this.u8(bits & 255).u8(bits >>> 8 & 255).u8(bits >>> 16 & 255).u8(bits >>> 24 & 255);
		}
		bits64(bits) {
			return this.bits32(Number(bits & 4294967295n)).bits32(Number(bits >> 32n & 4294967295n));
		}
		bytes(bytes) {
			this.reserve(bytes.length);
			this.buffer.set(bytes, this.length);
			this.length += bytes.length;
			return this;
		}
		name(name) {
			const bytes = utf8$1.encode(name);
			return this.u32(bytes.length).bytes(bytes);
		}
		vector(items, write) {
			this.u32(items.length);
			for (const item of items) write(item);
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
			if (needed <= this.buffer.length) return;
			const grown = new Uint8Array(Math.max(needed, this.buffer.length * 2));
			grown.set(this.buffer.subarray(0, this.length));
			this.buffer = grown;
		}
	};
}));
// build/wasm/code/instruction-table.js
function readModifyWrites(name) {
	return [
		`i32.atomic.rmw.${name}`,
		`i64.atomic.rmw.${name}`,
		...[
			"i32.atomic.rmw8",
			"i32.atomic.rmw16",
			"i64.atomic.rmw8",
			"i64.atomic.rmw16",
			"i64.atomic.rmw32"
		].map((width) => `${width}.${name}_u`)
	].join(" ");
}
var proposals$1, single, gc, numeric, simd, relaxedSimd, atomic, instructionTable;
var init_instruction_table = __esmMin((() => {
	proposals$1 = [
		"multi-memory",
		"multi-value",
		"bulk-memory",
		"simd",
		"reference-types",
		"relaxed-simd"
	];
	single = [
		[
			0,
			"",
			"unreachable nop"
		],
		[
			2,
			"block",
			"block loop if"
		],
		[
			5,
			"",
			"else"
		],
		[
			6,
			"block",
			"try"
		],
		[
			7,
			"tag",
			"catch throw"
		],
		[
			9,
			"label",
			"rethrow"
		],
		[
			10,
			"",
			"throw_ref end"
		],
		[
			12,
			"label",
			"br br_if"
		],
		[
			14,
			"labels",
			"br_table"
		],
		[
			15,
			"",
			"return"
		],
		[
			16,
			"func",
			"call"
		],
		[
			17,
			"type table",
			"call_indirect"
		],
		[
			18,
			"func",
			"return_call"
		],
		[
			19,
			"type table",
			"return_call_indirect"
		],
		[
			20,
			"type",
			"call_ref return_call_ref",
			"reference-types"
		],
		[
			24,
			"label",
			"delegate"
		],
		[
			25,
			"",
			"catch_all drop select"
		],
		[
			28,
			"types",
			"select",
			"reference-types"
		],
		[
			31,
			"catches",
			"try_table"
		],
		[
			32,
			"local",
			"local.get local.set local.tee"
		],
		[
			35,
			"global",
			"global.get global.set"
		],
		[
			37,
			"table",
			"table.get table.set",
			"reference-types"
		],
		[
			40,
			"access",
			"i32.load i64.load f32.load f64.load i32.load8_s i32.load8_u i32.load16_s i32.load16_u"
		],
		[
			48,
			"access",
			"i64.load8_s i64.load8_u i64.load16_s i64.load16_u i64.load32_s i64.load32_u"
		],
		[
			54,
			"access",
			"i32.store i64.store f32.store f64.store i32.store8 i32.store16"
		],
		[
			60,
			"access",
			"i64.store8 i64.store16 i64.store32"
		],
		[
			63,
			"memory",
			"memory.size memory.grow"
		],
		[
			65,
			"i32",
			"i32.const"
		],
		[
			66,
			"i64",
			"i64.const"
		],
		[
			67,
			"f32",
			"f32.const"
		],
		[
			68,
			"f64",
			"f64.const"
		],
		[
			69,
			"",
			"i32.eqz i32.eq i32.ne i32.lt_s i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u"
		],
		[
			80,
			"",
			"i64.eqz i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u"
		],
		[
			91,
			"",
			"f32.eq f32.ne f32.lt f32.gt f32.le f32.ge f64.eq f64.ne f64.lt f64.gt f64.le f64.ge"
		],
		[
			103,
			"",
			"i32.clz i32.ctz i32.popcnt i32.add i32.sub i32.mul i32.div_s i32.div_u i32.rem_s i32.rem_u"
		],
		[
			113,
			"",
			"i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u i32.rotl i32.rotr"
		],
		[
			121,
			"",
			"i64.clz i64.ctz i64.popcnt i64.add i64.sub i64.mul i64.div_s i64.div_u i64.rem_s i64.rem_u"
		],
		[
			131,
			"",
			"i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u i64.rotl i64.rotr"
		],
		[
			139,
			"",
			"f32.abs f32.neg f32.ceil f32.floor f32.trunc f32.nearest f32.sqrt"
		],
		[
			146,
			"",
			"f32.add f32.sub f32.mul f32.div f32.min f32.max f32.copysign"
		],
		[
			153,
			"",
			"f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt"
		],
		[
			160,
			"",
			"f64.add f64.sub f64.mul f64.div f64.min f64.max f64.copysign"
		],
		[
			167,
			"",
			"i32.wrap_i64 i32.trunc_f32_s i32.trunc_f32_u i32.trunc_f64_s i32.trunc_f64_u"
		],
		[
			172,
			"",
			"i64.extend_i32_s i64.extend_i32_u i64.trunc_f32_s i64.trunc_f32_u i64.trunc_f64_s i64.trunc_f64_u"
		],
		[
			178,
			"",
			"f32.convert_i32_s f32.convert_i32_u f32.convert_i64_s f32.convert_i64_u f32.demote_f64"
		],
		[
			183,
			"",
			"f64.convert_i32_s f64.convert_i32_u f64.convert_i64_s f64.convert_i64_u f64.promote_f32"
		],
		[
			188,
			"",
			"i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64"
		],
		[
			192,
			"",
			"i32.extend8_s i32.extend16_s i64.extend8_s i64.extend16_s i64.extend32_s"
		],
		[
			208,
			"heap",
			"ref.null",
			"reference-types"
		],
		[
			209,
			"",
			"ref.is_null",
			"reference-types"
		],
		[
			210,
			"func",
			"ref.func",
			"reference-types"
		],
		[
			211,
			"",
			"ref.eq ref.as_non_null",
			"reference-types"
		],
		[
			213,
			"label",
			"br_on_null br_on_non_null",
			"reference-types"
		]
	];
	gc = [
		[
			0,
			"type",
			"struct.new struct.new_default"
		],
		[
			2,
			"type field",
			"struct.get struct.get_s struct.get_u struct.set"
		],
		[
			6,
			"type",
			"array.new array.new_default"
		],
		[
			8,
			"type count",
			"array.new_fixed"
		],
		[
			9,
			"type data",
			"array.new_data"
		],
		[
			10,
			"type element",
			"array.new_elem"
		],
		[
			11,
			"type",
			"array.get array.get_s array.get_u array.set"
		],
		[
			15,
			"",
			"array.len"
		],
		[
			16,
			"type",
			"array.fill"
		],
		[
			17,
			"type type",
			"array.copy"
		],
		[
			18,
			"type data",
			"array.init_data"
		],
		[
			19,
			"type element",
			"array.init_elem"
		],
		[
			20,
			"heap",
			"ref.test ref.test ref.cast ref.cast"
		],
		[
			24,
			"cast",
			"br_on_cast br_on_cast_fail"
		],
		[
			26,
			"",
			"any.convert_extern extern.convert_any ref.i31 i31.get_s i31.get_u"
		]
	];
	numeric = [
		[
			0,
			"",
			"i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.trunc_sat_f64_s i32.trunc_sat_f64_u"
		],
		[
			4,
			"",
			"i64.trunc_sat_f32_s i64.trunc_sat_f32_u i64.trunc_sat_f64_s i64.trunc_sat_f64_u"
		],
		[
			8,
			"data memory",
			"memory.init",
			"bulk-memory"
		],
		[
			9,
			"data",
			"data.drop",
			"bulk-memory"
		],
		[
			10,
			"memory memory",
			"memory.copy",
			"bulk-memory"
		],
		[
			11,
			"memory",
			"memory.fill",
			"bulk-memory"
		],
		[
			12,
			"element table",
			"table.init",
			"bulk-memory"
		],
		[
			13,
			"element",
			"elem.drop",
			"bulk-memory"
		],
		[
			14,
			"table table",
			"table.copy",
			"bulk-memory"
		],
		[
			15,
			"table",
			"table.grow table.size table.fill",
			"reference-types"
		]
	];
	simd = [
		[
			0,
			"access",
			"v128.load v128.load8x8_s v128.load8x8_u v128.load16x4_s v128.load16x4_u v128.load32x2_s"
		],
		[
			6,
			"access",
			"v128.load32x2_u v128.load8_splat v128.load16_splat v128.load32_splat v128.load64_splat v128.store"
		],
		[
			12,
			"v128",
			"v128.const"
		],
		[
			13,
			"lanes",
			"i8x16.shuffle"
		],
		[
			14,
			"",
			"i8x16.swizzle i8x16.splat i16x8.splat i32x4.splat i64x2.splat f32x4.splat f64x2.splat"
		],
		[
			21,
			"lane",
			"i8x16.extract_lane_s i8x16.extract_lane_u i8x16.replace_lane"
		],
		[
			24,
			"lane",
			"i16x8.extract_lane_s i16x8.extract_lane_u i16x8.replace_lane"
		],
		[
			27,
			"lane",
			"i32x4.extract_lane i32x4.replace_lane i64x2.extract_lane i64x2.replace_lane"
		],
		[
			31,
			"lane",
			"f32x4.extract_lane f32x4.replace_lane f64x2.extract_lane f64x2.replace_lane"
		],
		[
			35,
			"",
			"i8x16.eq i8x16.ne i8x16.lt_s i8x16.lt_u i8x16.gt_s i8x16.gt_u i8x16.le_s i8x16.le_u i8x16.ge_s"
		],
		[
			44,
			"",
			"i8x16.ge_u i16x8.eq i16x8.ne i16x8.lt_s i16x8.lt_u i16x8.gt_s i16x8.gt_u i16x8.le_s i16x8.le_u"
		],
		[
			53,
			"",
			"i16x8.ge_s i16x8.ge_u i32x4.eq i32x4.ne i32x4.lt_s i32x4.lt_u i32x4.gt_s i32x4.gt_u i32x4.le_s"
		],
		[
			62,
			"",
			"i32x4.le_u i32x4.ge_s i32x4.ge_u f32x4.eq f32x4.ne f32x4.lt f32x4.gt f32x4.le f32x4.ge"
		],
		[
			71,
			"",
			"f64x2.eq f64x2.ne f64x2.lt f64x2.gt f64x2.le f64x2.ge"
		],
		[
			77,
			"",
			"v128.not v128.and v128.andnot v128.or v128.xor v128.bitselect v128.any_true"
		],
		[
			84,
			"access lane",
			"v128.load8_lane v128.load16_lane v128.load32_lane v128.load64_lane"
		],
		[
			88,
			"access lane",
			"v128.store8_lane v128.store16_lane v128.store32_lane v128.store64_lane"
		],
		[
			92,
			"access",
			"v128.load32_zero v128.load64_zero"
		],
		[
			94,
			"",
			"f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i8x16.abs i8x16.neg i8x16.popcnt i8x16.all_true"
		],
		[
			100,
			"",
			"i8x16.bitmask i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u"
		],
		[
			103,
			"",
			"f32x4.ceil f32x4.floor f32x4.trunc f32x4.nearest i8x16.shl i8x16.shr_s i8x16.shr_u i8x16.add"
		],
		[
			111,
			"",
			"i8x16.add_sat_s i8x16.add_sat_u i8x16.sub i8x16.sub_sat_s i8x16.sub_sat_u f64x2.ceil f64x2.floor"
		],
		[
			118,
			"",
			"i8x16.min_s i8x16.min_u i8x16.max_s i8x16.max_u f64x2.trunc i8x16.avgr_u"
		],
		[
			124,
			"",
			"i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u"
		],
		[
			126,
			"",
			"i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u"
		],
		[
			128,
			"",
			"i16x8.abs i16x8.neg i16x8.q15mulr_sat_s i16x8.all_true i16x8.bitmask i16x8.narrow_i32x4_s"
		],
		[
			134,
			"",
			"i16x8.narrow_i32x4_u i16x8.extend_low_i8x16_s i16x8.extend_high_i8x16_s i16x8.extend_low_i8x16_u"
		],
		[
			138,
			"",
			"i16x8.extend_high_i8x16_u i16x8.shl i16x8.shr_s i16x8.shr_u i16x8.add i16x8.add_sat_s"
		],
		[
			144,
			"",
			"i16x8.add_sat_u i16x8.sub i16x8.sub_sat_s i16x8.sub_sat_u f64x2.nearest i16x8.mul i16x8.min_s"
		],
		[
			151,
			"",
			"i16x8.min_u i16x8.max_s i16x8.max_u"
		],
		[
			155,
			"",
			"i16x8.avgr_u i16x8.extmul_low_i8x16_s i16x8.extmul_high_i8x16_s i16x8.extmul_low_i8x16_u"
		],
		[
			159,
			"",
			"i16x8.extmul_high_i8x16_u i32x4.abs i32x4.neg"
		],
		[
			163,
			"",
			"i32x4.all_true i32x4.bitmask"
		],
		[
			167,
			"",
			"i32x4.extend_low_i16x8_s i32x4.extend_high_i16x8_s i32x4.extend_low_i16x8_u"
		],
		[
			170,
			"",
			"i32x4.extend_high_i16x8_u i32x4.shl i32x4.shr_s i32x4.shr_u i32x4.add"
		],
		[
			177,
			"",
			"i32x4.sub"
		],
		[
			181,
			"",
			"i32x4.mul i32x4.min_s i32x4.min_u i32x4.max_s i32x4.max_u i32x4.dot_i16x8_s"
		],
		[
			188,
			"",
			"i32x4.extmul_low_i16x8_s i32x4.extmul_high_i16x8_s i32x4.extmul_low_i16x8_u"
		],
		[
			191,
			"",
			"i32x4.extmul_high_i16x8_u i64x2.abs i64x2.neg"
		],
		[
			195,
			"",
			"i64x2.all_true i64x2.bitmask"
		],
		[
			199,
			"",
			"i64x2.extend_low_i32x4_s i64x2.extend_high_i32x4_s i64x2.extend_low_i32x4_u"
		],
		[
			202,
			"",
			"i64x2.extend_high_i32x4_u i64x2.shl i64x2.shr_s i64x2.shr_u i64x2.add"
		],
		[
			209,
			"",
			"i64x2.sub"
		],
		[
			213,
			"",
			"i64x2.mul i64x2.eq i64x2.ne i64x2.lt_s i64x2.gt_s i64x2.le_s i64x2.ge_s"
		],
		[
			220,
			"",
			"i64x2.extmul_low_i32x4_s i64x2.extmul_high_i32x4_s i64x2.extmul_low_i32x4_u"
		],
		[
			223,
			"",
			"i64x2.extmul_high_i32x4_u f32x4.abs f32x4.neg"
		],
		[
			227,
			"",
			"f32x4.sqrt f32x4.add f32x4.sub f32x4.mul f32x4.div f32x4.min f32x4.max f32x4.pmin f32x4.pmax"
		],
		[
			236,
			"",
			"f64x2.abs f64x2.neg"
		],
		[
			239,
			"",
			"f64x2.sqrt f64x2.add f64x2.sub f64x2.mul f64x2.div f64x2.min f64x2.max f64x2.pmin f64x2.pmax"
		],
		[
			248,
			"",
			"i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u f32x4.convert_i32x4_s f32x4.convert_i32x4_u"
		],
		[
			252,
			"",
			"i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero"
		],
		[
			254,
			"",
			"f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u"
		]
	];
	relaxedSimd = [
		[
			256,
			"",
			"i8x16.relaxed_swizzle i32x4.relaxed_trunc_f32x4_s i32x4.relaxed_trunc_f32x4_u"
		],
		[
			259,
			"",
			"i32x4.relaxed_trunc_f64x2_s_zero i32x4.relaxed_trunc_f64x2_u_zero"
		],
		[
			261,
			"",
			"f32x4.relaxed_madd f32x4.relaxed_nmadd f64x2.relaxed_madd f64x2.relaxed_nmadd"
		],
		[
			265,
			"",
			"i8x16.relaxed_laneselect i16x8.relaxed_laneselect i32x4.relaxed_laneselect"
		],
		[
			268,
			"",
			"i64x2.relaxed_laneselect f32x4.relaxed_min f32x4.relaxed_max f64x2.relaxed_min"
		],
		[
			272,
			"",
			"f64x2.relaxed_max i16x8.relaxed_q15mulr_s i16x8.relaxed_dot_i8x16_i7x16_s"
		],
		[
			275,
			"",
			"i32x4.relaxed_dot_i8x16_i7x16_add_s"
		]
	];
	atomic = [
		[
			0,
			"access",
			"memory.atomic.notify memory.atomic.wait32 memory.atomic.wait64"
		],
		[
			3,
			"order",
			"atomic.fence"
		],
		[
			16,
			"access",
			"i32.atomic.load i64.atomic.load i32.atomic.load8_u i32.atomic.load16_u i64.atomic.load8_u"
		],
		[
			21,
			"access",
			"i64.atomic.load16_u i64.atomic.load32_u i32.atomic.store i64.atomic.store i32.atomic.store8"
		],
		[
			26,
			"access",
			"i32.atomic.store16 i64.atomic.store8 i64.atomic.store16 i64.atomic.store32"
		],
		[
			30,
			"access",
			readModifyWrites("add")
		],
		[
			37,
			"access",
			readModifyWrites("sub")
		],
		[
			44,
			"access",
			readModifyWrites("and")
		],
		[
			51,
			"access",
			readModifyWrites("or")
		],
		[
			58,
			"access",
			readModifyWrites("xor")
		],
		[
			65,
			"access",
			readModifyWrites("xchg")
		],
		[
			72,
			"access",
			readModifyWrites("cmpxchg")
		]
	];
	instructionTable = [
		[0, single],
		[
			251,
			gc,
			"reference-types"
		],
		[252, numeric],
		[
			253,
			simd,
			"simd"
		],
		[
			253,
			relaxedSimd,
			"relaxed-simd"
		],
		[254, atomic]
	];
}));
// build/wasm/code/opcodes.js
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
	const kind = byName$1.get(name);
	if (!kind) throw new Error(`bug: there is no instruction \`${name}\``);
	return kind.opcode;
}
var byOpcode, byName$1;
var init_opcodes = __esmMin((() => {
	init_instruction_table();
	byOpcode = /* @__PURE__ */ new Map();
	byName$1 = /* @__PURE__ */ new Map();
	for (const [prefix, rows, standard] of instructionTable) for (const [first, immediates, names, proposal = standard] of rows) for (const [position, name] of names.split(" ").entries()) {
		const opcode = prefix * 65536 + first + position;
		const kind = {
			opcode,
			name,
			immediates: immediates ? immediates.split(" ") : [],
			proposal
		};
		byOpcode.set(opcode, kind);
		if (!byName$1.has(name)) byName$1.set(name, kind);
	}
}));
// build/wasm/code/code-builder.js
function functionBody(write) {
	const writer = new Writer(32).u32(0);
	const code = new CodeBuilder(writer);
	write(code);
	code.add("end");
	return writer.finish();
}
var stores, CodeBuilder;
var init_code_builder = __esmMin((() => {
	init_types();
	init_writer();
	init_opcodes();
	stores = {
		i32: "i32.store",
		i64: "i64.store",
		f32: "f32.store",
		f64: "f64.store",
		v128: "v128.store"
	};
	CodeBuilder = class {
		writer;
		constructor(writer = new Writer(32)) {
			this.writer = writer;
		}
		add(instruction, ...indices) {
			const opcode = typeof instruction === "string" ? opcodeOf(instruction) : instruction;
			if (opcode < 256) this.writer.u8(opcode);
			else this.writer.u8(opcode >>> 16).u32(opcode & 65535);
			for (const index of indices) this.writer.u32(index);
			return this;
		}
		i32Const(value) {
			this.add("i32.const").writer.s32(value);
			return this;
		}
		i64Const(value) {
			this.add("i64.const").writer.s64(value);
			return this;
		}
		constant(value) {
			switch (value.kind) {
				case "i32": return this.i32Const(value.value);
				case "i64": return this.i64Const(value.value);
				case "f32":
					this.add("f32.const").writer.bits32(value.bits);
					return this;
				case "f64":
					this.add("f64.const").writer.bits64(value.bits);
					return this;
				case "v128":
					this.add("v128.const").writer.bits64(value.low).bits64(value.high);
					return this;
				case "func": return this.add("ref.func", value.index);
				case "i31": return this.i32Const(value.value).add("ref.i31");
				case "null":
					writeHeapType(this.add("ref.null").writer, value.heap);
					return this;
			}
		}
		store(type, offset) {
			if (isRefType(type)) return this.add("ref.is_null").store("i32", offset);
			return this.add(stores[type], 0, offset);
		}
		finish() {
			return this.writer.finish();
		}
	};
}));
// build/wasm/const-expr.js
function readConstExpr(reader) {
	const start = reader.offset;
	const instructions = [];
	for (;;) {
		const { offset } = reader;
		const byte = reader.u8("a constant expression");
		const opcode = byte < 251 ? byte : byte * 65536 + reader.u32("an opcode");
		if (opcode === end) return {
			instructions,
			start,
			end: reader.offset
		};
		const read = readers.get(opcode);
		if (!read) throw new WasmError("unsupported", `unknown instruction 0x${opcode.toString(16)} in a constant expression`, offset);
		instructions.push(read(reader, offset));
	}
}
function functionsIn({ instructions }) {
	return instructions.flatMap((instruction) => "value" in instruction && instruction.value.kind === "func" ? [instruction.value.index] : []);
}
function globalsIn({ instructions }) {
	return instructions.flatMap((instruction) => instruction.name === "global.get" ? [instruction.index] : []);
}
function writeConstExpr(writer, value) {
	new CodeBuilder(writer).constant(value).add("end");
}
function addressConstant(width, address) {
	return width === "i64" ? {
		kind: "i64",
		value: BigInt(address)
	} : {
		kind: "i32",
		value: address | 0
	};
}
var constants, allocations, calculations, conversions, readConstant, readers, end;
var init_const_expr = __esmMin((() => {
	init_code_builder();
	init_opcodes();
	init_errors$1();
	init_types();
	constants = [
		"i32.const",
		"i64.const",
		"f32.const",
		"f64.const",
		"v128.const",
		"ref.func",
		"ref.null"
	];
	allocations = [
		"struct.new",
		"struct.new_default",
		"array.new",
		"array.new_default",
		"array.new_fixed"
	];
	calculations = [
		"i32.add",
		"i32.sub",
		"i32.mul",
		"i64.add",
		"i64.sub",
		"i64.mul"
	];
	conversions = [
		"ref.i31",
		"any.convert_extern",
		"extern.convert_any"
	];
	readConstant = {
		"i32.const": (reader) => ({
			kind: "i32",
			value: reader.s32("a constant")
		}),
		"i64.const": (reader) => ({
			kind: "i64",
			value: reader.s64("a constant")
		}),
		"f32.const": (reader) => ({
			kind: "f32",
			bits: reader.bits32("a constant")
		}),
		"f64.const": (reader) => ({
			kind: "f64",
			bits: reader.bits64("a constant")
		}),
		"v128.const": (reader) => ({
			kind: "v128",
			low: reader.bits64("a constant"),
			high: reader.bits64("a constant")
		}),
		"ref.func": (reader) => ({
			kind: "func",
			index: reader.u32("an index")
		}),
		"ref.null": (reader) => ({
			kind: "null",
			heap: readHeapType(reader)
		})
	};
	readers = /* @__PURE__ */ new Map();
	for (const name of constants) readers.set(opcodeOf(name), (reader, offset) => ({
		name,
		value: readConstant[name](reader),
		offset
	}));
	readers.set(opcodeOf("global.get"), (reader, offset) => ({
		name: "global.get",
		index: reader.u32("an index"),
		offset
	}));
	for (const name of allocations) readers.set(opcodeOf(name), (reader, offset) => {
		const type = reader.u32("a type index");
		if (name === "array.new_fixed") reader.u32("a length");
		return {
			name,
			type,
			offset
		};
	});
	for (const name of [...calculations, ...conversions]) readers.set(opcodeOf(name), (_, offset) => ({
		name,
		offset
	}));
	end = opcodeOf("end");
}));
// build/wasm/sections/data.js
function readData(reader) {
	return reader.vector(() => {
		const start = reader.offset;
		const head = readHead$1(reader);
		const size = reader.u32("the size of a data segment");
		reader.skip(size, "a data segment");
		return {
			...head,
			size,
			start,
			end: reader.offset
		};
	}, "the data section");
}
function readHead$1(reader) {
	const start = reader.offset;
	const found = reader.u32("the flags of a data segment");
	if (found === flags.passive) return { mode: "passive" };
	if (found > flags.otherMemory) throw new WasmError("malformed", `unknown flags 0x${found.toString(16)} of a data segment`, start);
	return {
		mode: "active",
		memory: found === flags.otherMemory ? reader.u32("a memory index") : 0,
		offset: readConstExpr(reader)
	};
}
function encodeData(bytes, segments) {
	const heads = new Writer(usualHead * (segments.length + 1)).u32(segments.length);
	const contents = [];
	let cut = 0;
	const insert = (held) => {
		if (held.length === 0) return;
		if (heads.size > cut) contents.push(heads.since(cut));
		cut = heads.size;
		contents.push(held);
	};
	for (const segment of segments) if (segment.kind === "copied") insert(bytes.subarray(segment.segment.start, segment.segment.end));
	else {
		writeHead(heads, segment);
		if (segment.kind === "active") insert(segment.bytes);
	}
	return [...contents, heads.since(cut)];
}
function encodeEmptyData(segments) {
	const bytes = /* @__PURE__ */ new Uint8Array();
	return encodeData(bytes, segments.map((segment) => segment.kind === "active" ? {
		...segment,
		bytes
	} : { kind: "empty" }));
}
function writeHead(writer, segment) {
	if (segment.kind === "empty") {
		writer.u8(flags.passive).u32(0);
		return;
	}
	const { memory, width, address } = segment.place;
	if (memory === 0) writer.u8(flags.active);
	else writer.u8(flags.otherMemory).u32(memory);
	writeConstExpr(writer, addressConstant(width, address));
	writer.u32(segment.bytes.length);
}
function sizeOfDataHead({ memory, width, address }, size) {
	return (memory === 0 ? 1 : 1 + sizeOfU32(memory)) + (1 + sizeOfSigned(width === "i32" ? address | 0 : address)) + 1 + sizeOfU32(size);
}
function encodeDataCount(count) {
	return [new Writer(8).u32(count).finish()];
}
var flags, usualHead;
var init_data = __esmMin((() => {
	init_const_expr();
	init_errors$1();
	init_writer();
	flags = {
		active: 0,
		passive: 1,
		otherMemory: 2
	};
	usualHead = 16;
}));
// build/wasm/sections/element.js
function readElements(reader) {
	return reader.vector(() => readElement(reader), "the element section");
}
function readElement(reader) {
	const start = reader.offset;
	const flags = reader.u32("the flags of an element segment");
	if (flags > 7) throw new WasmError("malformed", `unknown flags 0x${flags.toString(16)} of an element segment`, start);
	const hasExpressions = (flags & flag$1.expressions) !== 0;
	const head = readHead(reader, flags);
	const type = (flags & (flag$1.notActive | flag$1.explicitTableOrDeclared)) !== 0 ? readItemType(reader, hasExpressions) : funcref;
	const itemsStart = reader.offset;
	const items = hasExpressions ? readExpressions(reader) : readFunctions(reader);
	return {
		...head,
		...items,
		type,
		itemsStart,
		start,
		end: reader.offset
	};
}
function readHead(reader, flags) {
	if (flags & flag$1.notActive) return { mode: flags & flag$1.explicitTableOrDeclared ? "declared" : "passive" };
	return {
		mode: "active",
		table: flags & flag$1.explicitTableOrDeclared ? reader.u32("a table index") : 0,
		offset: readConstExpr(reader)
	};
}
function readItemType(reader, hasExpressions) {
	if (hasExpressions) return readRefType(reader);
	reader.zero("an element kind");
	return {
		nullable: false,
		heap: "func"
	};
}
function readExpressions(reader) {
	return {
		form: "expressions",
		items: reader.vector(() => readConstExpr(reader), "the items of an element segment")
	};
}
function readFunctions(reader) {
	const items = new Uint32Array(reader.count("the items of an element segment"));
	for (let index = 0; index < items.length; index++) items[index] = reader.u32("a function index");
	return {
		form: "functions",
		items
	};
}
function functionsOfSegment(segment) {
	return segment.form === "functions" ? segment.items : segment.items.flatMap(functionsIn);
}
function chooseForm({ nullable, heap }, entries) {
	const functions = entries.flatMap((entry) => entry.kind === "func" ? [entry.index] : []);
	return functions.length === entries.length && nullable && heap === "func" ? {
		form: "functions",
		items: functions
	} : {
		form: "expressions",
		items: entries
	};
}
function encodeElements(bytes, segments) {
	const writer = new Writer(1024);
	writer.vector(segments, (segment) => {
		switch (segment.kind) {
			case "copied":
				writer.bytes(bytes.subarray(segment.segment.start, segment.segment.end));
				break;
			case "emptied":
				writer.bytes(bytes.subarray(segment.segment.start, segment.segment.itemsStart)).u32(0);
				break;
			case "declared":
				writer.u8(flag$1.notActive | flag$1.explicitTableOrDeclared).u8(functionKind);
				writer.vector(segment.functions, (index) => writer.u32(index));
				break;
			case "active": writeActive(writer, segment);
		}
	});
	return [writer.finish()];
}
function writeActive(writer, segment) {
	const { table, type, start } = segment;
	const hasExpressions = segment.form === "expressions";
	const hasTable = hasExpressions || table > 0;
	writer.u8((hasTable ? flag$1.explicitTableOrDeclared : 0) | (hasExpressions ? flag$1.expressions : 0));
	if (hasTable) writer.u32(table);
	writeConstExpr(writer, addressConstant(type.limits.address, start));
	if (segment.form === "expressions") {
		writeValueType(writer, type.element);
		writer.vector(segment.items, (entry) => writeConstExpr(writer, entry));
	} else {
		if (hasTable) writer.u8(functionKind);
		writer.vector(segment.items, (index) => writer.u32(index));
	}
}
var flag$1, functionKind;
var init_element = __esmMin((() => {
	init_const_expr();
	init_errors$1();
	init_types();
	init_writer();
	flag$1 = {
		notActive: 1,
		explicitTableOrDeclared: 2,
		expressions: 4
	};
	functionKind = 0;
}));
// build/wasm/sections/export.js
function readExports(reader) {
	return reader.vector(() => {
		const name = reader.name("the name of an export");
		const start = reader.offset;
		const code = reader.u8("the kind of an export");
		const kind = kinds[code];
		if (kind === void 0) throw new WasmError("unsupported", `unknown kind of export 0x${code.toString(16)}`, start);
		return {
			name,
			kind,
			index: reader.u32("an index")
		};
	}, "the export section");
}
function writeExport(writer, { name, kind, index }) {
	writer.name(name).u8(kinds.indexOf(kind)).u32(index);
}
function encodeExports(exports) {
	const writer = new Writer(1024);
	return [writer.vector(exports, (entry) => writeExport(writer, entry)).finish()];
}
var kinds;
var init_export = __esmMin((() => {
	init_errors$1();
	init_writer();
	kinds = [
		"func",
		"table",
		"memory",
		"global",
		"tag"
	];
}));
// build/wasm/sections/global.js
function readGlobalType(reader) {
	return {
		type: readValueType(reader),
		mutable: reader.flag("a mutability")
	};
}
function writeGlobalType(writer, { type, mutable }) {
	writeValueType(writer, type);
	writer.u8(mutable ? 1 : 0);
}
function readGlobals(reader) {
	return reader.vector(() => {
		const start = reader.offset;
		return {
			...readGlobalType(reader),
			init: readConstExpr(reader),
			start,
			end: reader.offset
		};
	}, "the global section");
}
function encodeGlobals(bytes, globals, values) {
	const writer = new Writer(16 * globals.length + 8).u32(globals.length);
	globals.forEach((global, index) => {
		const value = values.get(index);
		if (value) {
			writeGlobalType(writer, global);
			writeConstExpr(writer, value);
		} else writer.bytes(bytes.subarray(global.start, global.end));
	});
	return [writer.finish()];
}
var init_global = __esmMin((() => {
	init_const_expr();
	init_types();
	init_writer();
}));
// build/wasm/sections/table.js
function readTableType(reader) {
	return {
		element: readRefType(reader),
		limits: readLimits(reader, "a table")
	};
}
function writeTableType(writer, { element, limits }) {
	writeValueType(writer, element);
	writeLimits(writer, limits);
}
function readTables(reader) {
	return reader.vector(() => {
		const start = reader.offset;
		const hasInit = reader.peek() === initialized$1;
		if (hasInit) reader.skip(2, "a table");
		const type = readTableType(reader);
		const init = hasInit ? readConstExpr(reader) : void 0;
		return {
			...type,
			init,
			start,
			end: reader.offset
		};
	}, "the table section");
}
function encodeTables(bytes, tables, minimums) {
	const writer = new Writer().u32(tables.length);
	tables.forEach(({ element, limits, init, start, end }, index) => {
		const min = minimums.get(index);
		if (min === void 0) writer.bytes(bytes.subarray(start, end));
		else {
			if (init) writer.u8(initialized$1).u8(0);
			writeTableType(writer, {
				element,
				limits: {
					...limits,
					min
				}
			});
			if (init) writer.bytes(bytes.subarray(init.start, init.end));
		}
	});
	return [writer.finish()];
}
var initialized$1;
var init_table = __esmMin((() => {
	init_const_expr();
	init_limits();
	init_types();
	init_writer();
	initialized$1 = 64;
}));
// build/wasm/sections/tag.js
function readTags(reader) {
	return reader.vector(() => readTagType(reader), "the tag section");
}
function readTagType(reader) {
	reader.zero("a tag attribute");
	return reader.u32("a type index");
}
function writeTagType(writer, type) {
	writer.u8(0).u32(type);
}
var init_tag = __esmMin((() => {}));
// build/wasm/sections/import.js
function readImports(reader) {
	return reader.vector(() => {
		const offset = reader.offset;
		return {
			module: reader.name("the module name of an import"),
			name: reader.name("the name of an import"),
			offset,
			...readDescription(reader)
		};
	}, "the import section");
}
function readDescription(reader) {
	const start = reader.offset;
	const kind = reader.u8("the kind of an import");
	switch (kind) {
		case 0: return {
			kind: "func",
			type: reader.u32("a type index")
		};
		case 1: return {
			kind: "table",
			type: readTableType(reader)
		};
		case 2: return {
			kind: "memory",
			limits: readLimits(reader, "an imported memory")
		};
		case 3: return {
			kind: "global",
			...readGlobalType(reader)
		};
		case 4: return {
			kind: "tag",
			type: readTagType(reader)
		};
		default: throw new WasmError("unsupported", `unknown kind of import 0x${kind.toString(16)}`, start);
	}
}
function writeImport(writer, module, name, entry) {
	writer.name(module).name(name);
	switch (entry.kind) {
		case "func":
			writer.u8(0).u32(entry.type);
			break;
		case "table":
			writeTableType(writer.u8(1), entry.type);
			break;
		case "memory":
			writeLimits(writer.u8(2), entry.limits);
			break;
		case "global":
			writeGlobalType(writer.u8(3), entry);
			break;
		case "tag": writeTagType(writer.u8(4), entry.type);
	}
}
var init_import = __esmMin((() => {
	init_errors$1();
	init_limits();
	init_global();
	init_table();
	init_tag();
}));
// build/wasm/sections/memory.js
function readMemories(reader) {
	return reader.vector((index) => {
		const start = reader.offset;
		return {
			...readLimits(reader, `memory ${index}`),
			start
		};
	}, "the memory section");
}
function encodeMemories(memories) {
	const writer = new Writer();
	return [writer.vector(memories, (limits) => writeLimits(writer, limits)).finish()];
}
var init_memory = __esmMin((() => {
	init_limits();
	init_writer();
}));
// build/wasm/sections/type.js
function readTypes(reader) {
	const types = [];
	const groups = reader.count("the type section");
	for (let group = 0; group < groups; group++) if (reader.peek() === forms$1.group) {
		reader.u8();
		const size = reader.count("a recursion group");
		for (let index = 0; index < size; index++) types.push(readSubType(reader));
	} else types.push(readSubType(reader));
	return types;
}
function readSubType(reader) {
	const offset = reader.offset;
	const form = reader.peek();
	if (form !== forms$1.open && form !== forms$1.final) return {
		composite: readComposite(reader),
		final: true,
		offset
	};
	reader.u8();
	reader.vector(() => reader.u32("a super type"), "the super types");
	return {
		composite: readComposite(reader),
		final: form === forms$1.final,
		offset
	};
}
function readComposite(reader) {
	const start = reader.offset;
	const form = reader.u8("a type");
	switch (form) {
		case forms$1.func: return {
			kind: "func",
			params: reader.vector(() => readValueType(reader), "parameters"),
			results: reader.vector(() => readValueType(reader), "results")
		};
		case forms$1.struct: return {
			kind: "struct",
			fields: reader.vector(() => readField$1(reader), "fields")
		};
		case forms$1.array: return {
			kind: "array",
			fields: [readField$1(reader)]
		};
		case forms$1.continuation:
			reader.s33("a continuation type");
			return { kind: "cont" };
		default: throw new WasmError("unsupported", `unknown type form 0x${form.toString(16)}`, start);
	}
}
function readField$1(reader) {
	return {
		type: readStorageType(reader),
		mutable: reader.flag("a mutability")
	};
}
function readStorageType(reader) {
	const code = reader.peek();
	if (code !== packed.i8 && code !== packed.i16) return readValueType(reader);
	reader.u8();
	return code === packed.i8 ? "i8" : "i16";
}
function writeFunctionType(writer, params, results) {
	writer.u8(forms$1.func);
	for (const types of [params, results]) writer.vector(types, (type) => writeValueType(writer, type));
}
var forms$1, packed;
var init_type = __esmMin((() => {
	init_errors$1();
	init_types();
	forms$1 = {
		group: 78,
		final: 79,
		open: 80,
		continuation: 93,
		array: 94,
		struct: 95,
		func: 96
	};
	packed = {
		i8: 120,
		i16: 119
	};
}));
// build/wasm/module.js
function parseModule(bytes) {
	const layout = readLayout(bytes);
	const read = (id, readContents, absent) => {
		const section = findSection(layout, id);
		if (!section) return absent;
		const reader = new Reader(bytes, section.contents, section.end);
		const contents = readContents(reader);
		if (!reader.done) throw new WasmError("malformed", "a section is longer than its contents", reader.offset);
		return contents;
	};
	const imports = read(sectionIds.import, readImports, []);
	const importedFunctions = imports.flatMap((entry) => entry.kind === "func" ? [entry.type] : []);
	const defined = read(sectionIds.function, (reader) => reader.vector(() => reader.u32("a type index")), []);
	const module = {
		...layout,
		types: read(sectionIds.type, readTypes, []),
		imports,
		functions: importedFunctions.concat(defined),
		importedFunctions: importedFunctions.length,
		tables: read(sectionIds.table, readTables, []),
		memories: read(sectionIds.memory, readMemories, []),
		tags: read(sectionIds.tag, readTags, []),
		globals: read(sectionIds.global, readGlobals, []),
		exports: read(sectionIds.export, readExports, []),
		start: read(sectionIds.start, (reader) => reader.u32("the start function"), void 0),
		elements: read(sectionIds.element, readElements, []),
		dataCount: read(sectionIds.dataCount, (reader) => reader.u32("the data count"), void 0),
		data: read(sectionIds.data, readData, [])
	};
	checkIndices(module);
	return module;
}
function countItems({ imports, functions, tables, memories, globals, tags }) {
	const counts = {
		func: functions.length,
		table: tables.length,
		memory: memories.length,
		global: globals.length,
		tag: tags.length
	};
	for (const { kind } of imports) if (kind !== "func") counts[kind]++;
	return counts;
}
function checkIndices(module) {
	const { types, functions, exports, start } = module;
	const check = (id, what, kind, index, count) => {
		if (index < count) return;
		const offset = findSection(module, id)?.start ?? 0;
		throw new WasmError("malformed", `${what} is ${kind} ${index}, of ${count} that there are`, offset);
	};
	const untyped = functions.findIndex((type) => type >= types.length);
	if (untyped >= 0) check(untyped < module.importedFunctions ? sectionIds.import : sectionIds.function, `the type of function ${untyped}`, "type", functions[untyped], types.length);
	const counts = countItems(module);
	const dangling = exports.find(({ kind, index }) => index >= counts[kind]);
	if (dangling) {
		const { name, kind, index } = dangling;
		check(sectionIds.export, `the export ${quoteName(name)}`, kind, index, counts[kind]);
	}
	if (start !== void 0) check(sectionIds.start, "the start function", "func", start, functions.length);
}
var init_module = __esmMin((() => {
	init_errors$1();
	init_layout();
	init_reader();
	init_data();
	init_element();
	init_export();
	init_global();
	init_import();
	init_memory();
	init_table();
	init_tag();
	init_type();
}));
// build/wasm/encode.js
function encodeModule(module, changes, keepCustom = () => true, changedCustom) {
	const parts = [preamble];
	let last = {
		start: 0,
		end: -1
	};
	const keep = ({ start, end }) => {
		const isNext = start === last.end;
		last = {
			start: isNext ? last.start : start,
			end
		};
		const view = module.bytes.subarray(last.start, end);
		if (isNext) parts[parts.length - 1] = view;
		else parts.push(view);
	};
	const added = placeAdded(module.sections, changes);
	const pushSection = (id, contents = changes.get(id)) => {
		if (!contents) return;
		last = {
			start: 0,
			end: -1
		};
		parts.push(new Writer(8).u8(id).u32(sizeOfParts(contents)).finish());
		for (const part of contents) parts.push(part);
	};
	for (const id of added.get(-1) ?? []) pushSection(id);
	module.sections.forEach((section, index) => {
		const isCustom = section.id === sectionIds.custom;
		if (isCustom && section === changedCustom?.section) pushSection(section.id, changedCustom.contents);
		else if (isCustom ? keepCustom(section) : !changes.has(section.id)) keep(section);
		else if (!isCustom) pushSection(section.id);
		for (const id of added.get(index) ?? []) pushSection(id);
	});
	return parts;
}
function placeAdded(sections, changes) {
	const added = /* @__PURE__ */ new Map();
	for (const [position, id] of sectionOrder.entries()) {
		if (!changes.get(id) || sections.some((section) => section.id === id)) continue;
		const before = sections.findLastIndex((section) => section.id !== sectionIds.custom && sectionOrder.indexOf(section.id) < position);
		added.set(before, [...added.get(before) ?? [], id]);
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
function appendToVector(module, id, count, added) {
	const section = findSection(module, id);
	const reader = new Reader(module.bytes, section?.contents ?? 0, section?.end ?? 0);
	const old = section ? reader.u32() : 0;
	return [
		new Writer(8).u32(old + count).finish(),
		module.bytes.subarray(reader.offset, reader.end),
		added
	];
}
function findShift(parts, input, offset) {
	const wanted = input.byteOffset + offset;
	let start = 0;
	for (const part of parts) {
		const end = part.byteOffset + part.length;
		if (part.buffer === input.buffer && part.byteOffset <= wanted && wanted < end) return start + (wanted - part.byteOffset) - offset;
		start += part.length;
	}
}
var init_encode = __esmMin((() => {
	init_layout();
	init_reader();
	init_writer();
}));
// build/wasm/code/code-reader.js
function readAccess(code) {
	const start = code.offset;
	const flags = code.u32();
	code.second = flags & 7;
	if (flags & -72) throw code.fail("unsupported", `unknown flags 0x${flags.toString(16)} of an access`, start);
	if (flags & 64) code.first = code.u32();
	code.skipLeb();
}
function readBlockType(code) {
	const byte = code.peek() ?? 0;
	code.first = -1;
	if (byte === emptyBlock) code.offset++;
	else if (byte < emptyBlock || byte >= 128) code.first = code.s33();
	else code.type = readValueType(code);
}
function readCatchClause(code) {
	const kind = code.u8();
	if (kind > 3) throw code.fail("unsupported", `unknown kind 0x${kind.toString(16)} of a catch clause`, code.offset - 1);
	code.u32();
	if (kind < 2) code.u32();
}
function refuse(code) {
	throw code.fail("unsupported", `unknown instruction ${instructionName(code.opcode)}`);
}
function formOf(opcode) {
	const kind = findInstruction(opcode);
	if (!kind) return refuse;
	const immediates = kind.immediates.map((immediate) => forms[immediate] ? immediate : "index");
	return forms[immediates.join(" ")];
}
var emptyBlock, CodeReader, noInstruction, forms, singleForms, prefixedForms;
var init_code_reader = __esmMin((() => {
	init_errors$1();
	init_reader();
	init_types();
	init_opcodes();
	emptyBlock = 64;
	CodeReader = class extends Reader {
		opcode = 0;
		first = 0;
		second = 0;
		type;
		start = 0;
		isTrying = false;
		enter(start, end) {
			this.start = this.offset = start;
			this.end = end;
			for (let groups = this.u32(); groups > 0; groups--) {
				this.u32();
				readValueType(this);
			}
		}
		next() {
			if (this.offset >= this.end) return false;
			this.start = this.offset;
			const byte = this.u8();
			this.first = this.second = 0;
			this.type = void 0;
			if (byte < 251) {
				this.opcode = byte;
				singleForms[byte]?.(this);
			} else {
				const code = this.u32();
				this.opcode = byte * 65536 + code;
				(prefixedForms[byte - 251]?.[code] ?? refuse)(this);
			}
			return true;
		}
		readAt(offset) {
			this.offset = offset;
			this.isTrying = true;
			try {
				return this.next();
			} catch (error) {
				if (error instanceof WasmError) return false;
				throw error;
			} finally {
				this.isTrying = false;
			}
		}
		fail(code, message, offset = this.start) {
			return this.isTrying ? noInstruction : new WasmError(code, message, offset);
		}
		truncated() {
			return this.fail("truncated", "a function body ends inside an instruction");
		}
		tooLong() {
			return this.fail("malformed", "an immediate is encoded in too many bytes");
		}
	};
	noInstruction = new WasmError("malformed", "there is no instruction", 0);
	forms = {
		"": () => {},
		index: (code) => {
			code.first = code.u32();
		},
		"index index": (code) => {
			code.first = code.u32();
			code.second = code.u32();
		},
		i32: (code) => code.skipLeb(),
		i64: (code) => code.skipLeb(),
		f32: (code) => code.skip(4),
		f64: (code) => code.skip(8),
		v128: (code) => code.skip(16),
		lanes: (code) => code.skip(16),
		lane: (code) => {
			code.first = code.u8();
		},
		order: (code) => code.skip(1),
		access: readAccess,
		"access lane": (code) => {
			readAccess(code);
			code.skip(1);
		},
		block: readBlockType,
		labels: (code) => {
			code.first = code.u32();
			for (let rest = code.first + 1; rest > 0; rest--) code.u32();
		},
		types: (code) => {
			code.first = code.u32();
			for (let rest = code.first; rest > 0; rest--) code.type = readValueType(code);
		},
		heap: readHeapType,
		cast: (code) => {
			code.skip(1);
			code.first = code.u32();
			readHeapType(code);
			readHeapType(code);
		},
		catches: (code) => {
			readBlockType(code);
			for (let rest = code.u32(); rest > 0; rest--) readCatchClause(code);
		}
	};
	singleForms = Array.from({ length: 251 }, (_, byte) => formOf(byte));
	prefixedForms = Array.from({ length: 5 }, (_, prefix) => Array.from({ length: 276 }, (_, code) => formOf((prefix + 251) * 65536 + code)));
}));
// build/wasm/code/function-bodies.js
function findFunctionBodies(module) {
	const section = findSection(module, sectionIds.code);
	if (!section) return {
		count: 0,
		entriesStart: 0,
		starts: /* @__PURE__ */ new Uint32Array(),
		ends: /* @__PURE__ */ new Uint32Array()
	};
	const reader = new Reader(module.bytes, section.contents, section.end);
	const count = reader.count("the code section");
	const entriesStart = reader.offset;
	const starts = new Uint32Array(count);
	const ends = new Uint32Array(count);
	for (let index = 0; index < count; index++) {
		const size = reader.u32("the size of a function body");
		starts[index] = reader.offset;
		reader.skip(size, "a function body");
		ends[index] = reader.offset;
	}
	if (!reader.done) throw new WasmError("malformed", "the code section is longer than its contents", reader.offset);
	return {
		count,
		entriesStart,
		starts,
		ends
	};
}
function* readLocals(module) {
	const { count, starts, ends } = findFunctionBodies(module);
	for (let body = 0; body < count; body++) {
		const reader = new Reader(module.bytes, starts[body], ends[body]);
		yield* reader.vector(() => {
			const count = reader.u32("a number of locals");
			const { offset } = reader;
			return {
				count,
				type: readValueType(reader),
				offset
			};
		}, "the locals");
	}
}
var init_function_bodies = __esmMin((() => {
	init_errors$1();
	init_layout();
	init_reader();
	init_types();
}));
// build/wasm/code/find-instructions.js
function* findInstructions(module, query) {
	const { opcodes, matches = () => true } = query;
	if (query.isRare) return yield* seekCandidates(module, findCandidates(module, query));
	const { count, starts, ends } = findFunctionBodies(module);
	const reader = new CodeReader(module.bytes);
	for (let body = 0; body < count; body++) {
		reader.enter(starts[body], ends[body]);
		while (reader.next()) if (opcodes.has(reader.opcode) && matches(reader)) yield reader;
	}
}
function* seekCandidates(module, candidates) {
	if (candidates.length === 0) return;
	const { count, starts, ends } = findFunctionBodies(module);
	const reader = new CodeReader(module.bytes);
	let body = -1;
	for (const candidate of candidates) {
		if (body < 0 || candidate >= ends[body]) {
			do
				body++;
			while (body < count && ends[body] <= candidate);
			if (body === count) return;
			reader.enter(starts[body], ends[body]);
		}
		while (reader.offset < candidate && reader.next());
		if (reader.offset === candidate && reader.next()) yield reader;
	}
}
function findCandidates(module, { opcodes, matches }) {
	const section = findSection(module, sectionIds.code);
	if (!section) return [];
	const bytes = module.bytes.subarray(0, section.end);
	const reader = new CodeReader(bytes);
	const candidates = [];
	const take = (offset) => {
		if (reader.readAt(offset) && (!matches || matches(reader))) candidates.push(offset);
	};
	for (const byte of new Set(Array.from(opcodes, firstByte))) for (let at = bytes.indexOf(byte, section.contents); at >= 0; at = bytes.indexOf(byte, at + 1)) if (byte < 251 || opcodes.has(byte * 65536 + codeAt(bytes, at + 1))) take(at);
	return candidates.sort((one, other) => one - other);
}
function firstByte(opcode) {
	return opcode < 256 ? opcode : opcode >>> 16;
}
function codeAt(bytes, offset) {
	let code = 0;
	for (let shift = 0; shift < 35; shift += 7) {
		const byte = bytes[offset++] ?? 0;
		code |= (byte & 127) << shift;
		if (byte < 128) return code;
	}
	return -1;
}
var init_find_instructions = __esmMin((() => {
	init_layout();
	init_code_reader();
	init_function_bodies();
	init_opcodes();
}));
// build/wasm/code/replace-in-bodies.js
function replaceInBodies(module, replacements) {
	let next = replacements.next();
	if (next.done) return void 0;
	const { bytes } = module;
	const { count, entriesStart, starts, ends } = findFunctionBodies(module);
	const sectionEnd = ends[count - 1] ?? entriesStart;
	const output = new Writer(sectionEnd - entriesStart);
	let copied = entriesStart;
	for (let body = 0; body < count && !next.done; body++) {
		const end = ends[body];
		if (next.value.start >= end) continue;
		output.bytes(bytes.subarray(copied, ends[body - 1] ?? entriesStart));
		copied = starts[body];
		const rewritten = new Writer(end - copied + 64);
		for (; !next.done && next.value.start < end; next = replacements.next()) {
			rewritten.bytes(bytes.subarray(copied, next.value.start)).bytes(next.value.code);
			copied = next.value.end;
		}
		rewritten.bytes(bytes.subarray(copied, end));
		output.u32(rewritten.size).bytes(rewritten.finish());
		copied = end;
	}
	return output.bytes(bytes.subarray(copied, sectionEnd)).finish();
}
function shiftCalls(module, shift) {
	return replaceInBodies(module, shiftedCalls(module, shift));
}
function* shiftedCalls(module, shift) {
	const query = {
		opcodes: /* @__PURE__ */ new Set([opcodeOf("call")]),
		isRare: false
	};
	for (const { start, offset, first } of findInstructions(module, query)) yield {
		start,
		end: offset,
		code: new CodeBuilder().add("call", first + shift).finish()
	};
}
var init_replace_in_bodies = __esmMin((() => {
	init_writer();
	init_code_builder();
	init_find_instructions();
	init_function_bodies();
	init_opcodes();
}));
// build/wasm/module-builder.js
var nothing$1, ModuleBuilder;
var init_module_builder = __esmMin((() => {
	init_replace_in_bodies();
	init_encode();
	init_layout();
	init_limits();
	init_module();
	init_element();
	init_export();
	init_import();
	init_table();
	init_tag();
	init_type();
	init_types();
	init_writer();
	nothing$1 = {
		type: 0,
		func: 0,
		table: 0,
		memory: 0,
		global: 0,
		tag: 0
	};
	ModuleBuilder = class ModuleBuilder {
		copied;
		spaces;
		added = /* @__PURE__ */ new Map();
		bodies;
		constructor(copied, spaces) {
			this.copied = copied;
			this.spaces = { ...spaces };
		}
		static empty() {
			return new ModuleBuilder({
				bytes: preamble,
				sections: []
			}, nothing$1);
		}
		static copyOf(module, dropped = []) {
			const sections = module.sections.filter(({ id }) => !dropped.includes(id));
			const items = countItems(module);
			const memory = items.memory - (dropped.includes(sectionIds.memory) ? module.memories.length : 0);
			return new ModuleBuilder({
				bytes: module.bytes,
				sections
			}, {
				...items,
				type: module.types.length,
				memory
			});
		}
		static withTypesOf({ bytes, sections, types }) {
			const typeSection = sections.filter(({ id }) => id === sectionIds.type);
			return new ModuleBuilder({
				bytes,
				sections: typeSection
			}, {
				...nothing$1,
				type: types.length
			});
		}
		addType(params, results) {
			writeFunctionType(this.append(sectionIds.type), params, results);
			return this.spaces.type++;
		}
		addImport(module, name, entry) {
			writeImport(this.append(sectionIds.import), module, name, entry);
			return this.spaces[entry.kind]++;
		}
		addFunction(type, body) {
			this.append(sectionIds.function).u32(type);
			this.append(sectionIds.code).u32(body.length).bytes(body);
			return this.spaces.func++;
		}
		addLibrary(library) {
			const firstType = this.spaces.type;
			const firstFunction = this.spaces.func;
			const bodies = shiftCalls(library, firstFunction);
			if (!bodies) throw new Error("bug: the functions of a library call each other");
			for (const { composite } of library.types) if (composite.kind === "func") this.addType(composite.params, composite.results);
			const types = this.append(sectionIds.function, library.functions.length);
			for (const type of library.functions) types.u32(firstType + type);
			this.append(sectionIds.code, library.functions.length).bytes(bodies);
			this.spaces.func += library.functions.length;
			return firstFunction;
		}
		addTable(type) {
			writeTableType(this.append(sectionIds.table), type);
			return this.spaces.table++;
		}
		addTableOfFunctions() {
			const count = BigInt(this.spaces.func);
			const type = {
				element: funcref,
				limits: {
					address: "i32",
					shared: false,
					min: count,
					max: count
				}
			};
			const table = this.addTable(type);
			const items = Array.from({ length: this.spaces.func }, (_, index) => index);
			writeActive(this.append(sectionIds.element), {
				kind: "active",
				table,
				type,
				start: 0,
				form: "functions",
				items
			});
			return table;
		}
		addMemory(limits) {
			writeLimits(this.append(sectionIds.memory), limits);
			return this.spaces.memory++;
		}
		addTag(type) {
			writeTagType(this.append(sectionIds.tag), type);
			return this.spaces.tag++;
		}
		addExport(name, kind, index) {
			writeExport(this.append(sectionIds.export), {
				name,
				kind,
				index
			});
		}
		replaceBodies(bodies) {
			this.bodies = bodies;
			this.append(sectionIds.code, 0);
		}
		encode(keepCustom) {
			const changes = /* @__PURE__ */ new Map();
			for (const [id, { count, writer }] of this.added) {
				const [size, old, added] = appendToVector(this.copied, id, count, writer.finish());
				changes.set(id, [
					size,
					id === sectionIds.code ? this.bodies ?? old : old,
					added
				]);
			}
			return encodeModule(this.copied, changes, keepCustom);
		}
		append(id, items = 1) {
			const section = this.added.get(id) ?? {
				count: 0,
				writer: new Writer()
			};
			section.count += items;
			this.added.set(id, section);
			return section.writer;
		}
	};
}));
// build/wizer/check/invalid-module.js
async function checkValid(module, deadline) {
	try {
		await deadline.limit(() => "validate the module", () => WebAssembly.compile(module.bytes));
	} catch (error) {
		if (error instanceof InitializationError) throw error;
		const missing = proposals.find(({ isUsed, buildExample }) => isUsed(module) && !isAccepted(buildExample));
		const remedy = missing ? `it uses ${missing.name}, which Node ${missing.node} and newer have` : "expected a module that V8 accepts";
		throw new InitializationError("invalid-module", `cannot compile the module: ${reasonOf(error)}; ${remedy}`);
	}
}
function explainInvalid(error) {
	if (!isInvalid(error)) return error;
	const reason = reasonOf(error);
	if (/exceeds internal limit|maximum function size/.test(reason)) return new UnsupportedModuleError("size", `cannot pre-initialize the module: what is added to the copy that runs passes a limit of V8 (${reason}), expected fewer of them`, error);
	return new Error(`bug: the instrumented copy is not valid (${error.message}); please report it`, { cause: error });
}
function isInvalid(error) {
	return error instanceof InitializationError && error.code === "invalid-module";
}
function findReason(bytes) {
	try {
		new WebAssembly.Module(bytes);
		return;
	} catch (error) {
		return reasonOf(error);
	}
}
function reasonOf(error) {
	return error.message.replace(/^WebAssembly\.\w+\(\): /, "").replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`);
}
function isAccepted(build) {
	const example = ModuleBuilder.empty();
	build(example);
	return WebAssembly.validate(concatenate(example.encode()));
}
var proposals;
var init_invalid_module = __esmMin((() => {
	init_encode();
	init_limits();
	init_module_builder();
	init_types();
	init_errors();
	proposals = [
		{
			name: "memory64 for tables",
			node: "24",
			isUsed: (module) => module.tables.some((table) => table.limits.address === "i64"),
			buildExample: (example) => example.addTable({
				element: funcref,
				limits: {
					...emptyLimits,
					address: "i64"
				}
			})
		},
		{
			name: "memory64",
			node: "22",
			isUsed: (module) => module.memories.some((memory) => memory.address === "i64"),
			buildExample: (example) => example.addMemory({
				...emptyLimits,
				address: "i64"
			})
		},
		{
			name: "multi-memory",
			node: "22",
			isUsed: (module) => module.memories.length > 1,
			buildExample(example) {
				example.addMemory(emptyLimits);
				example.addMemory(emptyLimits);
			}
		},
		{
			name: "garbage collection",
			node: "22",
			isUsed: (module) => module.types.some(({ composite, final }) => composite.kind === "struct" || composite.kind === "array" || !final),
			buildExample: (example) => example.addType([{
				nullable: true,
				heap: "i31"
			}], [])
		}
	];
}));
// build/wizer/instrument/free-name.js
function freeName(used) {
	const taken = new Set(used.map((name) => name.split(":", 1)[0]));
	let name = "wizer";
	for (let number = 2; taken.has(name); number++) name = `wizer${number}`;
	return name;
}
var init_free_name = __esmMin((() => {}));
// build/wizer/instrument/defer-start.js
function deferStart(bytes) {
	const module = parseModule(bytes);
	const copy = ModuleBuilder.copyOf(module, [sectionIds.start]);
	const start = exportStart(module, copy, freeName(module.exports.map((entry) => entry.name)));
	return {
		bytes: start === void 0 ? bytes : concatenate(copy.encode()),
		start
	};
}
function exportStart(module, copy, prefix) {
	if (module.start === void 0) return void 0;
	const name = `${prefix}:start`;
	copy.addExport(name, "func", module.start);
	return name;
}
var init_defer_start = __esmMin((() => {
	init_encode();
	init_layout();
	init_module();
	init_module_builder();
	init_free_name();
}));
// build/host/preloads.js
var preloads_exports = /* @__PURE__ */ __exportAll({ compilePreloads: () => compilePreloads });
async function compilePreloads({ preloads, wasi }) {
	return Promise.all(preloads.map((preload) => compilePreload(preload, wasi !== void 0)));
}
async function compilePreload({ name, bytes }, hasWasi) {
	try {
		const { bytes: copy, start } = hasWasi ? deferStart(bytes) : {
			bytes,
			start: void 0
		};
		const [module] = await Promise.all((copy === bytes ? [bytes] : [copy, bytes]).map((each) => WebAssembly.compile(each)));
		return {
			name,
			module,
			start
		};
	} catch (error) {
		throw new InitializationError("preload", `cannot use the preload \`${name}\`: ${explain$1(bytes, error)}`);
	}
}
function explain$1(bytes, error) {
	try {
		parseModule(bytes);
		return `it is not valid: ${findReason(bytes) ?? error.message}`;
	} catch (cause) {
		return cause.message;
	}
}
var init_preloads = __esmMin((() => {
	init_module();
	init_invalid_module();
	init_errors();
	init_defer_start();
}));
// build/host/compile.js
init_errors();
function createCompiler() {
	const running = /* @__PURE__ */ new Set();
	function run(doing, deadline, work) {
		return deadline.limit(() => doing, () => {
			const result = work();
			const settled = result.then(() => running.delete(settled), () => running.delete(settled));
			running.add(settled);
			return result;
		});
	}
	return {
		compile: (bytes, deadline) => run("compile the module", deadline, async () => {
			try {
				return await WebAssembly.compile(bytes);
			} catch (cause) {
				throw new InitializationError("invalid-module", cause.message, { cause });
			}
		}),
		async compilePreloads(options) {
			if (options.preloads.length === 0) return [];
			const { compilePreloads } = await Promise.resolve().then(() => (init_preloads(), preloads_exports));
			return run("compile the preloads", options.deadline, () => compilePreloads(options));
		},
		ended: () => Promise.all(running)
	};
}
// build/host/optimize-late.js
const largeModule = 4194304;
const flag = "--wasm-tiering-budget=200000000";
const known$2 = /^(20|22|24|25)\./;
function createLateOptimizer(version = process.versions.node, setFlag = (flag) => process.getBuiltinModule("node:v8").setFlagsFromString(flag)) {
	let isSet = !known$2.test(version);
	return (size) => {
		if (isSet || size < largeModule) return;
		isSet = true;
		setFlag(flag);
	};
}
// build/host/threads/ask.js
init_errors();
async function ask(thread, { message, expected, doing, deadline, late, transferList = [] }) {
	let isAlive = false;
	let current = doing;
	const reply = (signal) => new Promise((resolve, reject) => {
		const { worker } = thread;
		const onMessage = (reply) => {
			if (thread.failure()) return onEnd();
			if (reply.kind === "ready") return;
			if (reply.kind === "doing") {
				current = reply.doing;
				return;
			}
			stop();
			isAlive = true;
			if (reply.kind === "failed") reject(new InitializationError(reply.error.code, reply.error.message, reply.error));
			else if (reply.kind === expected) resolve(reply);
			else reject(/* @__PURE__ */ new Error(`bug: found the reply ${reply.kind}, expected ${expected}`));
		};
		const onEnd = () => {
			stop();
			reject(thread.failure());
		};
		const stop = () => worker.off("message", onMessage).off("error", onEnd).off("exit", onEnd);
		worker.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
		signal.addEventListener("abort", stop, { once: true });
		if (thread.failure()) onEnd();
		else try {
			worker.postMessage(message, transferList);
		} catch (error) {
			stop();
			isAlive = true;
			reject(error);
		}
	});
	try {
		return await deadline.limit(() => current, reply, late);
	} catch (error) {
		if (!isAlive) thread.end();
		throw error;
	}
}
// build/host/start-up/measurement.js
function toMeasurement(samples) {
	const sorted = samples.toSorted((one, other) => one - other);
	const least = sorted[0];
	return {
		least,
		spread: sorted[Math.ceil(sorted.length / 2) - 1] - least,
		count: sorted.length
	};
}
// build/host/start-up/measure-start-up.js
init_errors();
async function measureStartUp({ pool, compile }, first, stubs, { output, budget, deadline }) {
	const { number, times } = first;
	const module = await compile(output, deadline);
	const measure = (again, limit = deadline) => pool.withThread(async (thread) => {
		const { before, after } = await ask(thread, {
			message: {
				kind: "measure",
				module,
				stubs,
				again,
				budget
			},
			expected: "measured",
			doing: "instantiate the output",
			deadline: limit
		});
		thread.giveBack();
		return {
			before: toMeasurement([times.instantiate + times.initialize, ...before]),
			after: toMeasurement(after)
		};
	});
	const patience = 10 * times.whole + leastPatience;
	if (isRepeatable(first) && deadline.left() > 2 * patience) {
		const late = new AbortController();
		const timer = setTimeout(() => late.abort(), patience);
		try {
			return await measure(number, deadline.with(late.signal));
		} catch (error) {
			if (!(error instanceof InitializationError)) throw error;
			deadline.check("initialize the module again");
		} finally {
			clearTimeout(timer);
		}
	}
	return measure(void 0);
}
const mostMemory = 134217728;
const leastPatience = 1e3;
function isRepeatable({ memory, wasi }) {
	if (memory > mostMemory) return false;
	return !wasi || wasi.stdin.kind !== "inherit" && !(wasi.writable && wasi.dirs.length > 0);
}
// build/host/threads/assemble.js
init_errors$1();
const largestText = 67108864;
async function assembleIn(thread, bytes, deadline) {
	if (bytes.length > largestText) throw new WasmError("text", `the text has ${bytes.length} bytes, expected at most ${largestText}, or the binary format`, 0);
	const text = new Uint8Array(bytes);
	const { result } = await ask(thread, {
		message: {
			kind: "assemble",
			text
		},
		transferList: [text.buffer],
		expected: "assembled",
		doing: "assemble the text",
		deadline
	});
	if (result instanceof Uint8Array) return result;
	throw explain(bytes, result);
}
function explain(bytes, { line, column, found }) {
	const offset = findOffset(bytes, line, column);
	if (found.startsWith("unexpected token \"component\"")) return new WasmError("component", "the text is that of a component, expected that of a core module", offset);
	const place = line === void 0 ? "" : ` (line ${line}, column ${column})`;
	return new WasmError("text", `the text is no module${place}: ${found}`, offset);
}
function findOffset(bytes, line = 1, column = 1) {
	let start = 0;
	for (let number = 1; number < line; number++) start = bytes.indexOf(newline, start) + 1;
	return start + column - 1;
}
const newline = "\n".charCodeAt(0);
// build/host/wasi/streams/stdin.js
const answered = 0;
const count = 1;
const headerSize = 8;
const failed = -1;
function serveStdin() {
	const { port1, port2 } = new MessageChannel();
	const buffer = new SharedArrayBuffer(65544);
	const header = new Int32Array(buffer, 0, 2);
	let closed = false;
	port1.on("close", () => {
		closed = true;
	});
	port1.on("message", async (wanted) => {
		const available = await fillAhead();
		if (closed) return;
		if (available) {
			const part = ahead.subarray(0, wanted);
			ahead = ahead.subarray(part.length);
			new Uint8Array(buffer, headerSize).set(part);
			Atomics.store(header, count, part.length);
		} else Atomics.store(header, count, failed);
		Atomics.store(header, answered, 1);
		Atomics.notify(header, answered);
	});
	port1.unref();
	return {
		share: {
			buffer,
			port: port2
		},
		close() {
			closed = true;
			port1.close();
		}
	};
}
let source;
let ahead = /* @__PURE__ */ new Uint8Array(0);
let filling;
let ended = false;
async function fillAhead() {
	while (ahead.length === 0 && !ended) {
		filling ??= fill().finally(() => {
			filling = void 0;
		});
		if (!await filling) return false;
	}
	return true;
}
async function fill() {
	try {
		source ??= process.stdin[Symbol.asyncIterator]();
		const next = source.next();
		process.stdin.unref?.();
		const { value, done } = await next;
		if (done) ended = true;
		else ahead = typeof value === "string" ? Buffer.from(value) : value;
		return true;
	} catch {
		return false;
	}
}
// build/version.js
const engineVersion = "1.0.0";
// build/host/threads/arrival.js
init_errors();
const usualPatience = 1e4;
function expectReady(worker, file, onStranger, patience = usualPatience) {
	const path = file.protocol === "file:" ? fileURLToPath(file) : file.href.slice(0, 100);
	let hasArrived = false;
	let timer;
	const refuse = (found, cause) => onStranger(cannotStart(found, cause));
	worker.once("online", () => {
		const late = () => setImmediate(() => hasArrived || refuse(`found another program at \`${path}\``));
		timer = setTimeout(late, patience).unref();
	});
	worker.once("message", (message) => {
		clearTimeout(timer);
		if (message?.kind !== "ready") return refuse(`found another program at \`${path}\``);
		if (message.version !== "1.0.0") return refuse(`found version ${message.version} of it at \`${path}\`, expected version ${engineVersion}`);
		hasArrived = true;
	});
	return {
		explain(end) {
			const [cause, how] = typeof end === "number" ? [void 0, `with code ${end}`] : [end, `because: ${end.message}`];
			if (hasArrived || cause?.code === "ERR_WORKER_OUT_OF_MEMORY") return void 0;
			if (file.protocol === "file:" && !existsSync(file)) return cannotStart(`found no file at \`${path}\``, cause);
			return cannotStart(`\`${path}\` ended ${how}`, cause);
		},
		stop: () => clearTimeout(timer)
	};
}
function cannotStart(found, cause) {
	return new InitializationError("host", `cannot start a thread to run the module: ${found}; ${remedy}`, { cause });
}
const remedy = "where this package is bundled, keep it external, or copy `worker.js` and `scan-worker.js` beside the bundle: see docs/bundlers.md";
// build/host/threads/thread-pool.js
init_errors();
const stackSize = 64;
function createThreadPool(file, scanWorker, idleTime) {
	const alive = /* @__PURE__ */ new Set();
	const idle = /* @__PURE__ */ new Map();
	const failures = /* @__PURE__ */ new WeakMap();
	function start() {
		const stdin = serveStdin();
		const worker = startWorker(file, {
			scanWorker: scanWorker?.href,
			stdin: stdin.share
		});
		alive.add(worker);
		const end = (failure) => {
			if (!failures.has(worker)) failures.set(worker, failure);
			leaveIdle(worker);
		};
		const arrival = expectReady(worker, file, (failure) => {
			end(failure);
			worker.terminate();
		});
		worker.on("error", (cause) => end(arrival.explain(cause) ?? threadFailed(cause)));
		worker.once("exit", (code) => {
			end(arrival.explain(code) ?? hostError(`its thread ended with code ${code}`));
			arrival.stop();
			alive.delete(worker);
			stdin.close();
		});
		return worker;
	}
	function leaveIdle(worker) {
		clearTimeout(idle.get(worker));
		idle.delete(worker);
	}
	function lend(worker) {
		let isLent = true;
		leaveIdle(worker);
		worker.ref();
		return {
			worker,
			failure: () => failures.get(worker),
			giveBack() {
				if (!isLent || failures.has(worker)) return;
				isLent = false;
				worker.unref();
				const end = () => {
					leaveIdle(worker);
					worker.terminate();
				};
				idle.set(worker, idleTime === void 0 ? void 0 : setTimeout(end, idleTime).unref());
			},
			end() {
				isLent = false;
				worker.terminate();
			}
		};
	}
	return {
		async withThread(use) {
			const thread = lend(idle.keys().next().value ?? start());
			try {
				return await use(thread);
			} catch (error) {
				thread.giveBack();
				throw error;
			}
		},
		warm() {
			try {
				lend(start()).giveBack();
			} catch {}
		},
		async close() {
			await Promise.all(Array.from(alive, (worker) => worker.terminate()));
		}
	};
}
function startWorker(file, workerData) {
	const resourceLimits = { stackSizeMb: stackSize };
	const transferList = [workerData.stdin.port];
	try {
		return new Worker(file, {
			workerData,
			transferList,
			env: SHARE_ENV,
			execArgv: [],
			resourceLimits
		});
	} catch (cause) {
		throw new InitializationError("host", `cannot start a thread to run the module: ${cause.message}`, { cause });
	}
}
function threadFailed(cause) {
	if (cause.code !== "ERR_WORKER_OUT_OF_MEMORY") return hostError(cause.message, cause);
	return new InitializationError("out-of-memory", "cannot run the module: the thread ran out of memory", { cause });
}
function hostError(found, cause) {
	return new InitializationError("host", `cannot run the module: ${found}`, { cause });
}
// build/host/wasi/streams/printed.js
const messageCost = 4096;
function servePrinted(print) {
	const { port1, port2 } = new MessageChannel();
	const ahead = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
	const count = new Int32Array(ahead);
	const failed = new AbortController();
	const receive = ({ stream, bytes }) => {
		if (failed.signal.aborted) return;
		try {
			print(stream, bytes);
		} catch (error) {
			failed.abort(error);
		}
	};
	port1.on("message", (message) => {
		const cost = costOf(message.bytes);
		receive(message);
		Atomics.sub(count, 0, cost);
		Atomics.notify(count, 0);
	});
	port1.unref();
	return {
		share: {
			port: port2,
			ahead
		},
		failed: failed.signal,
		finish() {
			for (let next = receiveMessageOnPort(port1); next; next = receiveMessageOnPort(port1)) receive(next.message);
			port1.close();
			if (failed.signal.aborted) throw failed.signal.reason;
		}
	};
}
function costOf({ length }) {
	return length + messageCost;
}
// build/host/thread-host.js
init_errors$1();
init_text();
init_errors();
function createHost({ worker, scanWorker, ownsProcess, idleTime }) {
	const pool = createThreadPool(worker, scanWorker, idleTime);
	const { compile, compilePreloads, ended } = createCompiler();
	const optimizeLate = ownsProcess ? createLateOptimizer() : void 0;
	return {
		warm: pool.warm,
		async close() {
			await Promise.all([pool.close(), ended()]);
		},
		async initialize(instrumented, options) {
			optimizeLate?.(instrumented.bytes.length);
			return pool.withThread(async (thread) => {
				const started = performance.now();
				const module = await compile(instrumented.bytes, options.deadline);
				const compiled = performance.now() - started;
				const preloads = await compilePreloads({
					...options,
					preloads: await assemblePreloads(thread, options)
				});
				const measure = (first, request) => measureStartUp({
					pool,
					compile
				}, first, instrumented.stubs, request);
				return initialize$2(thread, instrumented, options, {
					module,
					preloads,
					time: compiled
				}, measure);
			});
		},
		assemble(text, deadline) {
			return pool.withThread(async (thread) => {
				const bytes = await assembleIn(thread, text, deadline);
				thread.giveBack();
				return bytes;
			});
		},
		async validate(bytes, deadline) {
			const transferList = [bytes.buffer];
			const message = {
				kind: "validate",
				bytes
			};
			return pool.withThread(async (thread) => {
				const { isValid } = await ask(thread, {
					message,
					expected: "validated",
					doing: validating,
					deadline,
					transferList
				});
				thread.giveBack();
				return isValid;
			});
		}
	};
}
const validating = "validate the output";
async function assemblePreloads(thread, { preloads, deadline }) {
	if (!preloads.some(({ bytes }) => isText(bytes))) return preloads;
	const assembled = [];
	for (const { name, bytes } of preloads) try {
		assembled.push({
			name,
			bytes: isText(bytes) ? await assembleIn(thread, bytes, deadline) : bytes
		});
	} catch (cause) {
		if (!(cause instanceof WasmError)) throw cause;
		throw new InitializationError("preload", `cannot use the preload ${quoteName(name)}: ${cause.message}`, { cause });
	}
	return assembled;
}
let initializations = 0;
async function initialize$2(thread, { bytes: _, findInputOffsets, ...instructions }, { deadline, wasi, print, onCompiled }, { module, preloads, time }, measure) {
	const printed = print && servePrinted(print);
	const number = initializations++;
	const asked = ask(thread, {
		message: {
			kind: "initialize",
			number,
			module,
			instructions,
			options: {
				preloads,
				wasi,
				printed: printed?.share
			}
		},
		expected: "initialized",
		doing: `call \`${instructions.calls.at(-1)}\``,
		deadline: printed ? deadline.with(printed.failed) : deadline,
		late: deadline.explain("it was still running", "it to return"),
		transferList: printed && [printed.share.port]
	});
	onCompiled?.();
	const initialized = await asked.catch((error) => {
		throw locate(error, findInputOffsets);
	}).finally(() => {
		try {
			printed?.finish();
		} catch (error) {
			thread.end();
			throw error;
		}
	});
	const { memory, times } = initialized;
	let isClosed = false;
	const close = () => {
		if (isClosed) return;
		isClosed = true;
		thread.worker.postMessage({ kind: "close" });
		thread.giveBack();
	};
	return {
		observed: initialized.observed,
		refusedWrites: initialized.refusedWrites,
		openFiles: initialized.openFiles,
		times: {
			compile: time,
			instantiate: times.instantiate,
			initialize: times.initialize
		},
		async read(request) {
			try {
				const { state } = await ask(thread, {
					message: {
						kind: "read",
						request
					},
					expected: "state",
					doing: "read the state",
					deadline
				});
				return {
					...state,
					tables: state.tables.map(receiveTable),
					memories: state.memories.map(receiveMemory)
				};
			} catch (error) {
				close();
				throw error;
			}
		},
		close,
		measure: (request) => measure({
			number,
			wasi,
			memory,
			times
		}, request)
	};
}
function locate(error, findInputOffsets) {
	if (!(error instanceof InitializationError) || error.code === "preload") return error;
	const known = error.trace.filter(({ offset }) => offset !== void 0);
	const offsets = findInputOffsets(known.map(({ offset }) => offset));
	const trace = error.trace.map((frame) => frame.offset === void 0 ? frame : {
		...frame,
		offset: offsets[known.indexOf(frame)]
	});
	return new InitializationError(error.code, error.message, {
		...error,
		trace
	});
}
function receiveTable({ references, entries, ...table }) {
	const received = new Array(entries.length);
	for (let entry = 0; entry < entries.length; entry++) received[entry] = references[entries[entry]];
	return {
		...table,
		entries: received
	};
}
function receiveMemory({ buffer, ...memory }) {
	return {
		...memory,
		bytes: new Uint8Array(buffer)
	};
}
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
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
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) return;
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) if (candidate === target) return candidate;
	if (userMax === 0) return;
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = /* @__PURE__ */ new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) continue;
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) continue;
		if (userMax !== void 0 && lengthDiff > userMax) continue;
		const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== void 0 && distance > userMax) continue;
		let actualD = distance;
		if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) break;
		}
	}
	if (userMax !== void 0 && bestDist > userMax) return;
	return best;
}
// build/wizer/options/nearest-name.js
const maxLength = 60;
function findNearest(name, names) {
	if (name.length > maxLength) return void 0;
	return closestMatch(name, names, { maxDistance: Math.min(name.length - 1, Math.max(2, Math.floor(name.length / 3))) });
}
// build/wizer/options/proposal-options.js
const proposalOptions = [
	{
		name: "wasm-multi-memory",
		group: "Proposals",
		kind: "boolean",
		default: "true",
		help: "Accept modules with more than one memory."
	},
	{
		name: "wasm-multi-value",
		group: "Proposals",
		kind: "boolean",
		default: "true",
		help: "Accept functions with more than one result, and blocks with parameters."
	},
	{
		name: "wasm-bulk-memory",
		group: "Proposals",
		kind: "boolean",
		default: "true",
		help: "Accept bulk memory instructions and passive segments."
	},
	{
		name: "wasm-simd",
		group: "Proposals",
		kind: "boolean",
		default: "true",
		help: "Accept vector instructions."
	},
	{
		name: "wasm-reference-types",
		group: "Proposals",
		kind: "boolean",
		default: "true",
		help: "Accept reference types."
	},
	{
		name: "wasm-relaxed-simd",
		group: "Proposals",
		kind: "boolean",
		default: "false",
		help: "Accept relaxed vector instructions, whose results differ between processors."
	},
	{
		name: "relaxed-simd-deterministic",
		group: "Proposals",
		kind: "boolean",
		default: "false",
		help: "Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it."
	}
];
// build/wizer/options/option-table.js
init_limits();
const segmentLayouts = [
	"compressed",
	"raw",
	"page",
	"wasmtime"
];
const engineOptions = [
	{
		name: "init-func",
		group: "Main options",
		kind: "string",
		help: "The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.",
		aliases: ["f"],
		placeholder: "NAME"
	},
	{
		name: "rename-funcs",
		group: "Main options",
		kind: "list",
		help: "Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name.",
		aliases: [
			"r",
			"rename-func",
			"func-rename"
		],
		placeholder: "DST=SRC"
	},
	{
		name: "keep-init-func",
		group: "Main options",
		kind: "boolean",
		default: "false",
		help: "Keep the export of the init function."
	},
	{
		name: "allow-wasi",
		group: "WASI",
		kind: "boolean",
		default: "false",
		help: "Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing."
	},
	{
		name: "inherit-stdio",
		group: "WASI",
		kind: "boolean",
		default: "true",
		help: "With WASI: let the module use standard input, output and error."
	},
	{
		name: "inherit-env",
		group: "WASI",
		kind: "boolean",
		default: "false",
		help: "With WASI: let the module see the environment."
	},
	{
		name: "env",
		group: "WASI",
		kind: "list",
		help: "With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.",
		placeholder: "KEY[=VALUE]"
	},
	{
		name: "args",
		group: "WASI",
		kind: "list",
		help: "With WASI: arguments after the program name.",
		aliases: ["arg"],
		placeholder: "ARG"
	},
	{
		name: "dirs",
		group: "WASI",
		kind: "list",
		help: "With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name.",
		aliases: ["dir", "mapdir"],
		placeholder: "[GUEST::]HOST"
	},
	{
		name: "writable-dirs",
		group: "WASI",
		kind: "boolean",
		default: "true",
		defaultOfMany: "false",
		help: "With WASI: let the module change what `dirs` names. Many modules then run one at a time."
	},
	{
		name: "stdin",
		group: "WASI",
		kind: "string",
		help: "With WASI: text that the module reads from standard input.",
		placeholder: "TEXT"
	},
	{
		name: "stdin-file",
		group: "WASI",
		kind: "string",
		help: "With WASI: a file that the module reads as standard input.",
		placeholder: "FILE"
	},
	{
		name: "preload",
		group: "Main options",
		kind: "list",
		help: "Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot.",
		placeholder: "NAME=FILE"
	},
	{
		name: "deterministic",
		group: "Main options",
		kind: "boolean",
		default: "false",
		help: "Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits."
	},
	{
		name: "timeout",
		group: "Checks and limits",
		kind: "number",
		default: "300",
		help: "How many seconds the work on a module may take.",
		placeholder: "SECONDS"
	},
	{
		name: "segment-layout",
		group: "Output",
		kind: "choice",
		default: "compressed",
		choices: segmentLayouts,
		help: "How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.",
		placeholder: "LAYOUT"
	},
	{
		name: "max-segments",
		group: "Output",
		kind: "number",
		default: "10000",
		help: `The most data segments that the output may have, up to ${maxDataSegments}.`,
		placeholder: "N"
	},
	{
		name: "drop-init-code",
		group: "Output",
		kind: "boolean",
		default: "false",
		help: "Give functions that nothing can reach any more the shortest body, and leave out debug information, which would no longer fit."
	},
	{
		name: "clear-stack",
		group: "Output",
		kind: "boolean",
		default: "false",
		help: "Set what functions have left on the C stack to zero, where names or exports say where the stack lies."
	},
	{
		name: "deny",
		group: "Checks and limits",
		kind: "list",
		help: "Findings that fail a module, by their ids, such as `start-runs-again`; `wizer-action doctor --help` lists them.",
		placeholder: "ID"
	},
	{
		name: "allow",
		group: "Checks and limits",
		kind: "list",
		help: "Findings that give no warning, by their ids.",
		placeholder: "ID"
	},
	...proposalOptions
];
engineOptions.map((option) => option.defaultOfMany === void 0 ? option : {
	...option,
	default: option.defaultOfMany
});
const findingIds = [
	{
		id: "start-runs-again",
		output: "wrong",
		means: "An export of the output runs the global constructors, which overwrite what the initialization left.",
		remedy: "Let another export take its name (the option `rename-funcs: _start=wizer.resume`), or export no such function."
	},
	{
		id: "destructors-ran",
		output: "wrong",
		means: "The destructors ran at the end of the initialization, so the output starts with objects that are destroyed.",
		remedy: "Define the init function with `WIZER_INIT` of `include/wizer.h`, which does not run them."
	},
	{
		id: "main-ended",
		output: "wrong",
		means: "The initialization ran the whole program: the output starts where `main` has returned.",
		remedy: "Name an init function that only sets up (the option `init-func`), and leave `main` to the output."
	},
	{
		id: "already-initialized",
		output: "wrong",
		means: "The module is an output already: its init function is no longer exported.",
		remedy: "Take the module as the compiler makes it."
	},
	{
		id: "nothing-changed",
		output: "useless",
		means: "The initialization changed nothing: the output starts as the input does.",
		remedy: "Do the costly work in the init function, and keep its results in memory."
	},
	{
		id: "not-worth-it",
		output: "useless",
		means: "The output is much larger than the input, and starts hardly faster.",
		remedy: "Ship the input, or keep less in memory at the end of the initialization."
	},
	{
		id: "open-files",
		output: "doubtful",
		means: "The module kept files open. They are not part of the output, so that its descriptors lead nowhere.",
		remedy: "Close files before the initialization ends, and open them again when the program runs."
	},
	{
		id: "observed-host",
		output: "doubtful",
		means: "The initialization observed the clock, random numbers, or directories that it could write to.",
		remedy: "Set the option `deterministic`, or read them when the program runs."
	},
	{
		id: "write-refused",
		output: "doubtful",
		means: "The module wanted to write to a directory that is read-only.",
		remedy: "Set the option `writable-dirs` where it has to write."
	},
	{
		id: "init-code-kept",
		output: "doubtful",
		means: "The code has an instruction that this version does not know, so the option `drop-init-code` left nothing out.",
		remedy: "Update this tool, or remove code from the output with `wasm-opt`."
	},
	{
		id: "stack-unknown",
		output: "doubtful",
		means: "Nothing says where the C stack lies, so the option `clear-stack` cleared nothing.",
		remedy: "Keep the name section, and link with `-Wl,--stack-first` or `-Wl,--export=__data_end`."
	},
	{
		id: "directories-changed",
		output: "doubtful",
		means: "A module changed a directory that it could see, so that its output is not kept in the cache.",
		remedy: "Let no module write to what others read."
	},
	{
		id: "cache-damaged",
		output: "doubtful",
		means: "The cache had an output that does not fit its module, which was initialized again.",
		remedy: "Nothing; where it happens often, find who writes to the cache."
	}
].map(({ id }) => id);
// build/wizer/options/renames.js
init_errors();
function parseRenames(specifications) {
	const renames = /* @__PURE__ */ new Map();
	const destinations = /* @__PURE__ */ new Set();
	for (const specification of specifications) {
		const [destination, source] = splitAt(specification, "=")?.map((name) => name.trim()) ?? [];
		if (!destination || !source) throw badRename(`found \`${specification}\`, expected \`dst=src\`, such as \`_start=wizer.resume\``);
		if (destinations.has(destination)) throw badRename(`found two renames to \`${destination}\`, expected one`);
		if (renames.has(source)) throw badRename(`found two renames of \`${source}\`, expected one`);
		destinations.add(destination);
		renames.set(source, destination);
	}
	return renames;
}
function badRename(found) {
	return new OptionError("bad-rename", "rename-funcs", `cannot use the option \`rename-funcs\`: ${found}`);
}
// build/wizer/options/options.js
init_instruction_table();
init_limits();
const longestTimeout = 86400;
function parseOptions(raw, descriptions = engineOptions) {
	const text = (name) => {
		const value = raw[name];
		return typeof value === "string" ? value : findDefault(descriptions, name);
	};
	const list = (name) => {
		const value = raw[name] ?? [];
		return typeof value === "string" ? [value] : value;
	};
	const flag = (name) => parseBoolean(name, text(name));
	const wasi = {
		inheritStdio: flag("inherit-stdio"),
		inheritEnv: flag("inherit-env"),
		env: list("env").map(parseVariable),
		args: list("args"),
		dirs: list("dirs").map(parseDirectory),
		writableDirs: flag("writable-dirs"),
		stdin: parseStdin(text("stdin"), text("stdin-file"))
	};
	return {
		initFunc: text("init-func") || void 0,
		renames: parseRenames(list("rename-funcs")),
		keepInitFunc: flag("keep-init-func"),
		deterministic: flag("deterministic"),
		relaxedSimdDeterministic: flag("relaxed-simd-deterministic"),
		features: Object.fromEntries(proposals$1.map((proposal) => [proposal, flag(`wasm-${proposal}`)])),
		layout: parseChoice("segment-layout", text("segment-layout"), segmentLayouts),
		maxSegments: parseInteger("max-segments", text("max-segments"), 1, maxDataSegments),
		dropInitCode: flag("drop-init-code"),
		clearStack: flag("clear-stack"),
		timeout: parseNumber("timeout", text("timeout"), .001, longestTimeout),
		wasi: flag("allow-wasi") ? wasi : void 0,
		preloads: list("preload").map(parsePreload),
		judgement: parseJudgement(list("deny"), list("allow"))
	};
}
function parseJudgement(denied, allowed) {
	const deny = new Set(denied.map((id) => parseChoice("deny", id, findingIds)));
	const allow = new Set(allowed.map((id) => parseChoice("allow", id, findingIds)));
	const both = allowed.find((id) => deny.has(id));
	if (both !== void 0) throw badValue("allow", both, "a finding that `deny` does not name");
	return {
		deny,
		allow
	};
}
function parseVariable(variable) {
	const [name, value] = splitAt(variable, "=") ?? [variable, void 0];
	if (!name.trim() || /\0/.test(variable)) throw badValue("env", variable, "`KEY=VALUE`, or `KEY` to pass one through");
	return {
		name,
		value
	};
}
function parseDirectory(directory) {
	const [guest, host] = splitAt(directory, "::") ?? [directory, directory];
	if (!guest || !host) throw badValue("dirs", directory, "`HOST`, or `GUEST::HOST`");
	return {
		guest,
		host
	};
}
function parseStdin(text, path) {
	if (text && path) throw badValue("stdin-file", path, "either that or the option `stdin`, not both");
	if (path) return {
		kind: "file",
		path
	};
	return text ? {
		kind: "text",
		text
	} : void 0;
}
function parsePreload(preload) {
	const [name, path] = splitAt(preload, "=")?.map((part) => part.trim()) ?? [];
	if (!name || !path) throw badValue("preload", preload, "`NAME=FILE`, such as `env=stubs.wasm`");
	return {
		name,
		path
	};
}
// build/library/describe-value.js
init_errors$1();
const shown$3 = 100;
function describeValue(value) {
	if (value === null || value === void 0) return `\`${value}\``;
	if (typeof value === "string") return value === "" ? "an empty string" : `the string \`${shorten$1(value, shown$3)}\``;
	if (typeof value === "number" || typeof value === "bigint") return `the number \`${value}\``;
	if (typeof value === "boolean") return `\`${value}\``;
	if (Array.isArray(value)) return "an array";
	return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
// build/library/library-options.js
const libraryOptions = [{
	name: "signal",
	type: "AbortSignal",
	expected: "an `AbortSignal`",
	help: "Ends the call when it aborts, at whatever stage, also while the call waits for a thread: the promise rejects with the signal's reason.",
	accepts: isSignal
}, {
	name: "onOutput",
	type: "(stream: 'stdout' | 'stderr', bytes: Uint8Array) => void",
	expected: "a function",
	help: "Gets what the module prints, with WASI, in place of this process's standard output and error: in order, and all of it before the promise settles, also where the initialization fails. The module waits while this function is behind by a megabyte. Where it throws, the call ends, and rejects with what it threw.",
	accepts: (value) => typeof value === "function"
}];
function isSignal(value) {
	if (typeof value !== "object" || value === null) return false;
	const { aborted, addEventListener } = value;
	return typeof aborted === "boolean" && typeof addEventListener === "function";
}
// build/library/option-names.js
init_errors();
function camelCase(name) {
	return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
const names$1 = new Set(engineOptions.map(({ name }) => name));
function respell(text) {
	return text.replace(/`([a-z-]+)`/g, (quoted, name) => names$1.has(name) ? `\`${camelCase(name)}\`` : quoted);
}
function respellError(error) {
	if (error instanceof OptionError) {
		const { code, option, message, cause } = error;
		return code === "unknown-option" ? error : new OptionError(code, camelCase(option), respell(message), cause);
	}
	if (!(error instanceof Error)) return error;
	const message = respellAdvice(error.message);
	if (message === error.message) return error;
	if (error instanceof UnsupportedModuleError) return new UnsupportedModuleError(error.code, message, error.cause);
	return error instanceof InitializationError ? new InitializationError(error.code, message, error) : error;
}
function respellAdvice(text) {
	return text.replace(/\b(the option `)([a-z-]+)(?=[`:])/g, (found, words, name) => names$1.has(name) ? words + camelCase(name) : found);
}
// build/library/check-options.js
init_errors$1();
init_errors();
const byName = new Map(engineOptions.map((option) => [camelCase(option.name), option]));
function checkOptions(options) {
	if (typeof options !== "object" || options === null || Array.isArray(options)) throw new OptionError("bad-value", "options", `cannot use the options: found ${describeValue(options)}, expected an object`);
	const raw = {};
	const given = { ...options };
	for (const [key, value] of Object.entries(given)) {
		const option = byName.get(key);
		if (option) {
			if (value !== void 0) raw[option.name] = toText(key, option, value);
		} else checkOwn(key, value);
	}
	const { signal, onOutput } = given;
	return {
		engine: parseOptions(raw),
		signal,
		onOutput
	};
}
function toText(key, { kind }, value) {
	if (kind === "list") return toTexts(key, value);
	const [type, expected] = scalars[kind];
	if (typeof value !== type) throw badType(key, describeValue(value), expected);
	return String(value);
}
const scalars = {
	boolean: ["boolean", "`true` or `false`"],
	number: ["number", "a number"],
	string: ["string", "a string"],
	choice: ["string", "a string"]
};
function toTexts(key, value) {
	const expected = "an array of strings";
	if (!Array.isArray(value)) throw badType(key, describeValue(value), expected);
	return Array.from(value, (item, index) => {
		if (typeof item !== "string") throw badType(key, `${describeValue(item)} at index ${index}`, expected);
		return item;
	});
}
function checkOwn(key, value) {
	const own = libraryOptions.find(({ name }) => name === key);
	if (!own) throw unknownOption(key);
	if (value !== void 0 && !own.accepts(value)) throw badType(key, describeValue(value), own.expected);
}
function badType(key, found, expected) {
	return new OptionError("bad-value", key, `cannot use the option \`${key}\`: found ${found}, expected ${expected}`);
}
const shown$2 = 100;
function unknownOption(key) {
	const names = [...byName.keys(), ...libraryOptions.map(({ name }) => name)];
	const spelled = camelCase(key);
	const near = names.includes(spelled) ? spelled : findNearest(key, names);
	const expected = near ? `\`${near}\`` : "one of those that docs/options.md lists";
	const found = `cannot use the option \`${shorten$1(key, shown$2)}\`: found no option of this name, expected ${expected}`;
	return new OptionError("unknown-option", key, found);
}
// build/library/check-runtime.js
init_errors();
function checkRuntime(versions = process.versions) {
	if (versions.bun === void 0) return;
	throw new InitializationError("host", `cannot run the module: found Bun ${versions.bun}, which cannot end a thread that runs WebAssembly and has no stack of 64 MiB, expected Node 20.19 or newer, or Deno`);
}
// build/library/follow-signal.js
const followers = /* @__PURE__ */ new WeakMap();
function followSignal(signal) {
	if (signal.aborted) throw signal.reason ?? new DOMException("This operation was aborted", "AbortError");
	const { calls, onAbort } = followers.get(signal) ?? listen(signal);
	const call = new AbortController();
	setMaxListeners(0, call.signal);
	calls.add(call);
	return {
		signal: call.signal,
		stop() {
			if (!calls.delete(call) || calls.size > 0) return;
			signal.removeEventListener("abort", onAbort);
			followers.delete(signal);
		}
	};
}
function listen(signal) {
	const calls = /* @__PURE__ */ new Set();
	const onAbort = () => {
		for (const call of calls) call.abort(signal.reason);
	};
	signal.addEventListener("abort", onAbort);
	const listening = {
		calls,
		onAbort
	};
	followers.set(signal, listening);
	return listening;
}
// build/library/read-module.js
init_errors$1();
init_errors();
function checkInput(input) {
	if (typeof input === "string" && input !== "") return file(input);
	if (is(input, "URL")) return file(pathOf(input));
	if (ArrayBuffer.isView(input)) return {
		kind: "bytes",
		bytes: unlessGone(() => viewOf(input))
	};
	if (is(input, "ArrayBuffer") || is(input, "SharedArrayBuffer")) return {
		kind: "bytes",
		bytes: unlessGone(() => new Uint8Array(input))
	};
	throw new OptionError("bad-value", "input", `cannot use the input: found ${describeValue(input)}, expected the bytes of a module, or the path or URL of its file`);
}
async function readModule(source, directory, deadline) {
	if (source.kind === "bytes") return unlessGone(() => source.bytes.slice());
	const { path, name } = source;
	const read = (signal) => readInput(resolve(directory(), path), name, { signal });
	return deadline.limit(() => `read \`${name}\``, read, deadline.explain(...endless));
}
function unlessGone(read) {
	try {
		return read();
	} catch (cause) {
		throw new OptionError("bad-value", "input", "cannot use the input: found a buffer whose bytes are gone, expected bytes that stay until the promise settles", cause);
	}
}
function viewOf({ buffer, byteOffset, byteLength }) {
	return new Uint8Array(buffer, byteOffset, byteLength);
}
function is(value, name) {
	return Object.prototype.toString.call(value) === `[object ${name}]`;
}
const shown$1 = 200;
function file(path) {
	return {
		kind: "file",
		path,
		name: shorten$1(path, shown$1)
	};
}
function pathOf(url) {
	try {
		return fileURLToPath(url);
	} catch {
		throw new FileError("read", `cannot read \`${shorten$1(url.href, shown$1)}\`: found a URL of \`${url.protocol}\`, expected a \`file:\` URL`);
	}
}
// build/library/turns.js
function createTurns(most) {
	let free = most;
	const waiting = /* @__PURE__ */ new Set();
	const wait = (signal) => new Promise((resolve, reject) => {
		const onAbort = () => {
			waiting.delete(start);
			reject(signal?.reason);
		};
		const start = () => {
			waiting.delete(start);
			signal?.removeEventListener("abort", onAbort);
			resolve();
		};
		waiting.add(start);
		signal?.addEventListener("abort", onAbort, { once: true });
	});
	return async (work, signal) => {
		signal?.throwIfAborted();
		if (free > 0) free--;
		else await wait(signal);
		try {
			return await work();
		} finally {
			const [next] = waiting;
			if (next) next();
			else free++;
		}
	};
}
// build/wizer/deadline.js
init_errors();
var Deadline = class Deadline {
	seconds;
	started;
	signals;
	constructor(seconds, signals = [], started = performance.now()) {
		this.seconds = seconds;
		this.signals = signals.filter((signal) => signal !== void 0);
		this.started = started;
	}
	with(signal) {
		return new Deadline(this.seconds, [...this.signals, signal], this.started);
	}
	check(doing) {
		if (this.signals.some((signal) => signal.aborted)) throw cancelled(doing);
		if (this.left() <= 0) throw new InitializationError("timeout", `cannot ${doing}: ${this.explain()}`);
	}
	explain(found = "it was not done", expected = "it to end sooner") {
		return `${found} after ${this.seconds} ${this.seconds === 1 ? "second" : "seconds"} (timeout), expected ${expected}`;
	}
	async limit(doing, work, explanation = this.explain()) {
		this.check(doing());
		const abandoned = new AbortController();
		let stop = () => {};
		const over = new Promise((_, reject) => {
			const onAbort = () => reject(cancelled(doing()));
			const onTimeout = () => reject(new InitializationError("timeout", `cannot ${doing()}: ${explanation}`));
			const timer = setTimeout(onTimeout, this.left());
			for (const signal of this.signals) signal.addEventListener("abort", onAbort);
			stop = () => {
				clearTimeout(timer);
				for (const signal of this.signals) signal.removeEventListener("abort", onAbort);
			};
		});
		try {
			return await Promise.race([work(abandoned.signal), over]);
		} catch (error) {
			abandoned.abort();
			throw error;
		} finally {
			stop();
		}
	}
	left() {
		return this.started + this.seconds * 1e3 - performance.now();
	}
};
function cancelled(doing) {
	return new InitializationError("cancelled", `cannot ${doing}: the run was cancelled`);
}
// build/wizer/doctor/judge.js
init_errors();
function judgeFindings(findings, { deny, allow }) {
	const isIn = (ids) => (finding) => ids.has(finding.id);
	const denied = findings.filter(isIn(deny));
	if (denied.length > 0) throw new UnsupportedModuleError("denied", `cannot accept the output: ${denied.map(({ id, message }) => `${message} (the option \`deny: ${id}\`)`).join("; ")}`);
	return findings.filter((finding) => !isIn(allow)(finding));
}
// build/wizer/check/instruction-features.js
init_opcodes();
init_types();
function mayUse({ proposal, immediates }, proposals) {
	return proposal !== void 0 && (proposals.has(proposal) || proposal === "relaxed-simd" && proposals.has("simd")) || immediates.some((immediate) => proposalsOfImmediate[immediate]?.some((used) => proposals.has(used)));
}
const proposalsOfImmediate = {
	memory: ["multi-memory"],
	access: ["multi-memory"],
	table: ["reference-types"],
	block: [
		"multi-value",
		"simd",
		"reference-types"
	],
	types: ["simd"]
};
function usesOfConstant(name) {
	const kind = findInstruction(opcodeOf(name));
	return kind ? usesOfKind(kind) : [];
}
function usesOfKind({ name, proposal, immediates }) {
	if (proposal === void 0) return [];
	const what = immediates.includes("types") ? `a \`${name}\` with a type` : `\`${name}\``;
	const standard = {
		proposal,
		what
	};
	return proposal === "relaxed-simd" ? [{
		proposal: "simd",
		what
	}, standard] : [standard];
}
function usesOfInstruction(instruction, types) {
	const kind = findInstruction(instruction.opcode);
	if (!kind) return [];
	const uses = [...usesOfKind(kind)];
	kind.immediates.forEach((immediate, position) => {
		const index = position === 0 ? instruction.first : instruction.second;
		if ((immediate === "memory" || immediate === "access") && index > 0) uses.push({
			proposal: "multi-memory",
			what: `\`${kind.name}\` on memory ${index}`
		});
		if (immediate === "table" && index > 0) uses.push({
			proposal: "reference-types",
			what: `\`${kind.name}\` on table ${index}`
		});
		if (immediate === "block") uses.push(...usesOfBlock(kind.name, instruction, types));
		if (immediate === "types" && instruction.type === "v128") uses.push({
			proposal: "simd",
			what: "a `select` of v128"
		});
	});
	return uses;
}
function usesOfBlock(name, { type, first }, types) {
	if (type === "v128") return [{
		proposal: "simd",
		what: `a \`${name}\` with a result of type v128`
	}];
	if (type !== void 0) return isRefType(type) ? [{
		proposal: "reference-types",
		what: `a \`${name}\` with a result of reference type`
	}] : [];
	const composite = types[first]?.composite;
	if (composite?.kind !== "func" || composite.params.length === 0) return [];
	return [{
		proposal: "multi-value",
		what: `a \`${name}\` with parameters`
	}];
}
// build/wizer/check/features.js
init_find_instructions();
init_function_bodies();
init_instruction_table();
init_opcodes();
init_layout();
init_types();
init_errors();
function checkFeatures(module, switches) {
	const place = findSwitchedOff(module, switches);
	if (!place) return;
	throw new UnsupportedModuleError("feature", `cannot accept the module: it uses the proposal ${place.proposal} (${place.what}), which is switched off: allow it with the option \`wasm-${place.proposal}: true\` (at offset 0x${place.offset.toString(16)})`);
}
function findSwitchedOff(module, switches) {
	const off = new Set(proposals$1.filter((proposal) => !switches[proposal]));
	return off.size === 0 ? void 0 : findFirst(module, off);
}
function findFirst(module, off) {
	if (off.size === 1 && off.has("relaxed-simd")) return findInCode(module, off, true);
	const before = findIn(placesBeforeCode(module), off);
	if (before) return before;
	const local = findIn(placesInLocals(module), off);
	const instruction = findInCode(module, off, false);
	if (local && instruction) return local.offset < instruction.offset ? local : instruction;
	return local ?? instruction ?? findIn(placesInData(module), off);
}
function findIn(places, off) {
	for (const place of places) if (off.has(place.proposal)) return place;
}
function* placesBeforeCode(module) {
	yield* placesInTypes(module);
	yield* placesInTables(module);
	const [, second] = module.memories;
	if (second) yield {
		proposal: "multi-memory",
		what: "a second memory",
		offset: second.start
	};
	for (const { type, init, start } of module.globals) {
		yield* placesOfType(type, "a global", start);
		for (const { name, offset } of init.instructions) for (const use of usesOfConstant(name)) yield {
			...use,
			offset
		};
	}
	yield* placesInElements(module);
	const dataCount = findSection(module, sectionIds.dataCount);
	if (dataCount) yield {
		proposal: "bulk-memory",
		what: "a data count section",
		offset: dataCount.start
	};
}
function placesOfType(type, where, offset) {
	if (!isRefType(type) && type !== "v128") return [];
	return [{
		proposal: type === "v128" ? "simd" : "reference-types",
		what: `${where} of type ${renderType(type)}`,
		offset
	}];
}
function* placesInTypes({ types }) {
	for (const { composite, offset } of types) {
		if (composite.kind !== "func") {
			yield {
				proposal: "reference-types",
				what: `a type of kind ${composite.kind}`,
				offset
			};
			continue;
		}
		const { params, results } = composite;
		const what = `a function type with ${results.length} results`;
		if (results.length > 1) yield {
			proposal: "multi-value",
			what,
			offset
		};
		for (const type of params) yield* placesOfType(type, "a parameter", offset);
		for (const type of results) yield* placesOfType(type, "a result", offset);
	}
}
function* placesInTables({ tables }) {
	for (const [index, { element, init, start: offset }] of tables.entries()) {
		if (index === 1) yield {
			proposal: "reference-types",
			what: "a second table",
			offset
		};
		if (!element.nullable || element.heap !== "func") yield* placesOfType(element, "a table", offset);
		if (init) yield {
			proposal: "reference-types",
			what: "a table with an initial value",
			offset
		};
	}
}
function* placesInElements({ elements }) {
	for (const segment of elements) {
		const offset = segment.start;
		if (segment.mode === "passive") yield {
			proposal: "bulk-memory",
			what: "a passive element segment",
			offset
		};
		if (segment.mode === "declared") yield {
			proposal: "reference-types",
			what: "a declared element segment",
			offset
		};
		if (segment.mode === "active" && segment.table > 0) yield {
			proposal: "reference-types",
			what: `an element segment of table ${segment.table}`,
			offset
		};
		if (segment.form === "expressions") yield {
			proposal: "reference-types",
			what: "an element segment of expressions",
			offset
		};
	}
}
function* placesInLocals(module) {
	for (const { type, offset } of readLocals(module)) yield* placesOfType(type, "a local", offset);
}
function findInCode(module, off, isRare) {
	const opcodes = /* @__PURE__ */ new Set();
	for (const kind of listInstructions()) if (mayUse(kind, off)) opcodes.add(kind.opcode);
	for (const instruction of findInstructions(module, {
		opcodes,
		isRare
	})) for (const use of usesOfInstruction(instruction, module.types)) if (off.has(use.proposal)) return {
		...use,
		offset: instruction.start
	};
}
function* placesInData({ data }) {
	for (const segment of data) {
		const offset = segment.start;
		if (segment.mode === "passive") yield {
			proposal: "bulk-memory",
			what: "a passive data segment",
			offset
		};
		else if (segment.memory > 0) yield {
			proposal: "multi-memory",
			what: `a data segment of memory ${segment.memory}`,
			offset
		};
	}
}
// build/wizer/check/check-module.js
init_errors$1();
init_errors();
function checkModule(module, switches) {
	for (const entry of module.imports) {
		const refusal = refusals[entry.kind];
		if (refusal) throw new UnsupportedModuleError(refusal.code, `cannot pre-initialize a module that imports a ${entry.kind}: found the import ${quoteName(entry.module)} ${quoteName(entry.name)}, expected ${refusal.remedy} (at offset 0x${entry.offset.toString(16)})`);
	}
	checkFeatures(module, switches);
}
const refusals = {
	memory: {
		code: "imported-memory",
		remedy: "a memory that the module defines itself: link without `--import-memory`"
	},
	global: {
		code: "imported-global",
		remedy: "globals that the module defines itself"
	},
	table: {
		code: "imported-table",
		remedy: "a table that the module defines itself: link without `--import-table`"
	}
};
// build/wasm/code/direct-calls.js
init_errors$1();
init_code_reader();
init_function_bodies();
init_opcodes();
const calls = [opcodeOf("call"), opcodeOf("return_call")];
function createDirectCalls(module) {
	let bodies;
	const findBodies = () => {
		bodies ??= findFunctionBodies(module);
		return bodies;
	};
	const known = /* @__PURE__ */ new Map();
	return (index) => {
		const found = known.get(index) ?? attempt(() => readCalls(module, findBodies(), index));
		known.set(index, found);
		return found;
	};
}
function attempt(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof WasmError) return [];
		throw error;
	}
}
function readCalls({ bytes, importedFunctions }, { count, starts, ends }, index) {
	const body = index - importedFunctions;
	if (body < 0 || body >= count) return [];
	const found = [];
	const reader = new CodeReader(bytes);
	reader.enter(starts[body], ends[body]);
	while (reader.next()) if (calls.includes(reader.opcode)) found.push(reader.first);
	return found;
}
// build/wasm/sections/name.js
init_layout();
init_reader();
init_writer();
const nameSubsections = {
	func: 1,
	table: 5,
	memory: 6,
	global: 7,
	element: 8,
	data: 9,
	tag: 11
};
function findNameSection({ sections }) {
	return sections.find((section) => section.id === sectionIds.custom && section.name === "name");
}
function* readSubsections({ bytes }, { contents, end }) {
	const reader = new Reader(bytes, contents, end);
	reader.name();
	while (!reader.done) {
		const start = reader.offset;
		const id = reader.u8();
		const size = reader.u32();
		const contents = reader.offset;
		reader.skip(size);
		yield {
			id,
			start,
			contents,
			end: reader.offset
		};
	}
}
function readNames(layout, space, take) {
	const section = findNameSection(layout);
	if (!section) return;
	try {
		for (const { id, contents, end } of readSubsections(layout, section)) {
			if (id !== nameSubsections[space]) continue;
			takeNames(new Reader(layout.bytes, contents, end), take);
			return;
		}
	} catch {}
}
function takeNames(reader, take) {
	for (let rest = reader.u32(); rest > 0; rest--) {
		const taken = take(reader.u32(), reader);
		if (taken === "skip") reader.skip(reader.u32());
		if (taken === "stop") return;
	}
}
const mostSubsections = 1e3;
function parseNameSection(layout) {
	const section = findNameSection(layout);
	if (!section) return void 0;
	const { bytes } = layout;
	try {
		const subsections = [];
		for (const subsection of readSubsections(layout, section)) if (subsections.push(subsection) > mostSubsections) return void 0;
		const namesOf = (space) => {
			const names = /* @__PURE__ */ new Map();
			const found = subsections.find(({ id }) => id === nameSubsections[space]);
			if (!found) return names;
			takeNames(new Reader(bytes, found.contents, found.end), (index, reader) => {
				const start = reader.offset;
				reader.skip(reader.u32());
				names.set(index, bytes.subarray(start, reader.offset));
				return "taken";
			});
			return names;
		};
		return {
			section,
			head: bytes.subarray(section.contents, subsections[0]?.start ?? section.end),
			subsections: subsections.map(({ id, start, end }) => ({
				id,
				bytes: bytes.subarray(start, end)
			})),
			names: {
				element: namesOf("element"),
				data: namesOf("data")
			}
		};
	} catch {
		return;
	}
}
function encodeNameSection({ head, subsections }, replaced) {
	const changes = new Map(Object.entries(replaced).map(([space, names]) => [nameSubsections[space], names]));
	const kept = subsections.filter(({ id }) => !changes.has(id));
	for (const [id, names] of changes) {
		if (names.size === 0) continue;
		const next = kept.findIndex((other) => other.id > id);
		kept.splice(next < 0 ? kept.length : next, 0, {
			id,
			bytes: encodeNames(id, names)
		});
	}
	return [head, ...kept.map(({ bytes }) => bytes)];
}
function encodeNames(id, names) {
	const sorted = [...names].sort(([one], [other]) => one - other);
	const contents = new Writer(16 * sorted.length + 8);
	contents.vector(sorted, ([index, name]) => {
		contents.u32(index);
		if (typeof name === "string") contents.name(name);
		else contents.bytes(name);
	});
	return new Writer(contents.size + 8).u8(id).u32(contents.size).bytes(contents.finish()).finish();
}
// build/wasm/names.js
init_errors$1();
function describeIndex(module, kind, index) {
	const name = findNames(module, kind, /* @__PURE__ */ new Set([index])).get(index);
	const noun = kind === "func" ? "function" : kind;
	return name === void 0 ? `${noun} ${index}` : `${noun} ${index} (${quoteName(name)})`;
}
function findNames(module, kind, indices) {
	const found = /* @__PURE__ */ new Map();
	for (const { kind: exported, index, name } of module.exports) if (exported === kind && indices.has(index) && !found.has(index)) found.set(index, name);
	return found.size === indices.size ? found : readDebugNames(module, kind, indices, found);
}
function findFunctionNames(module, indices) {
	return readDebugNames(module, "func", indices, /* @__PURE__ */ new Map());
}
function readDebugNames(module, kind, indices, found) {
	readNames(module, kind, (index, reader) => {
		if (!indices.has(index) || found.has(index)) return "skip";
		found.set(index, reader.name());
		return found.size === indices.size ? "stop" : "taken";
	});
	return found;
}
function findNamed(module, kind, names) {
	const found = /* @__PURE__ */ new Map();
	const lengths = new Set(names.map((name) => name.length));
	readNames(module, kind, (index, reader) => {
		if (!lengths.has(reader.peek() ?? 0)) return "skip";
		const name = reader.name();
		if (names.includes(name) && !found.has(name)) found.set(name, index);
		return found.size === names.length ? "stop" : "taken";
	});
	return found;
}
// build/wizer/doctor/program.js
const commandFunction = "_start";
const resumeFunction = "wizer.resume";
const names = {
	constructors: "__wasm_call_ctors",
	destructors: "__wasm_call_dtors",
	registers: [
		"__cxa_atexit",
		"atexit",
		"__cxa_thread_atexit"
	]
};
function readProgram(module, initFunction) {
	const named = findNamed(module, "func", [
		names.constructors,
		names.destructors,
		...names.registers
	]);
	const callsOf = createDirectCalls(module);
	const constructors = findNamedConstructors(module, named.get(names.constructors), callsOf);
	const guessed = constructors === void 0 ? guessConstructors(module, initFunction, callsOf) : void 0;
	const destructors = names.registers.some((name) => named.has(name)) ? named.get(names.destructors) : void 0;
	return {
		runsConstructors: (index) => callsAny(callsOf(index), constructors ?? guessed),
		runsDestructors: (index) => callsAny(callsOf(index), destructors)
	};
}
function callsAny(calls, wanted) {
	return typeof wanted === "number" && calls.includes(wanted);
}
function findNamedConstructors(module, named, callsOf) {
	const index = named ?? findExport(module, names.constructors)?.index;
	if (index === void 0) return void 0;
	const called = new Set(callsOf(index));
	const known = findFunctionNames(module, called);
	return [...called].every((callee) => ofLibc.test(known.get(callee) ?? "")) ? "none" : index;
}
const ofLibc = /^(__wasilibc_|__wasi_|__init_|init_pthread|_initialize|__libc_|__secs_to_|__dlmalloc|emscripten_stack_)/;
function guessConstructors(module, initFunction, callsOf) {
	const start = findExport(module, commandFunction);
	if (!start) return void 0;
	const calls = callsOf(start.index);
	const main = calls.findIndex((index) => hasResults(module, index, 1));
	const found = main > 0 && hasResults(module, calls[main - 1], 0) && hasResults(module, calls[main + 1], 0) ? calls[main - 1] : calls[0] === callsOf(initFunction)[0] ? calls[0] : void 0;
	return found !== void 0 && found >= module.importedFunctions && hasResults(module, found, 0) && callsOf(found).length > 0 ? found : void 0;
}
function hasResults({ types, functions }, index, count) {
	const type = types[functions[index ?? -1] ?? -1]?.composite;
	return type?.kind === "func" && type.params.length === 0 && type.results.length === count;
}
function findExport({ exports }, name) {
	return exports.find((entry) => entry.kind === "func" && entry.name === name);
}
const spellings$1 = (verb) => [`wizer_exported_${verb}_`, ...[
	"wizer.",
	"wizer-",
	"wizer_",
	"__wizer_"
].flatMap((start) => [start + verb, `${start}${verb}.command_export`])];
const initNames = spellings$1("initialize");
const resumeNames = spellings$1("resume");
function looksInitialized(module) {
	const named = findNamed(module, "func", [...initNames, ...resumeNames]);
	const exported = new Map(module.exports.flatMap(({ kind, index, name }) => kind === "func" ? [[index, name]] : []));
	const isHidden = initNames.some((name) => named.has(name) && !exported.has(named.get(name)));
	return resumeNames.some((name) => exported.get(named.get(name) ?? -1) === "_start") || isHidden && !initNames.some((name) => exported.has(named.get(name) ?? -1));
}
// build/wizer/check/init-function.js
init_errors$1();
init_types();
init_errors();
const defaultInitFunctions = ["wizer.initialize", "wizer-initialize"];
const reactorFunction = "_initialize";
const listedNames = 12;
const shownType = 100;
function findInitialization(module, requested) {
	const names = requested === void 0 ? defaultInitFunctions : [requested];
	const initFunction = names.find((name) => module.exports.some((entry) => entry.name === name));
	const entry = module.exports.find((entry) => entry.name === initFunction);
	if (initFunction === void 0 || !entry) throw missing(module, names);
	if (entry.kind !== "func") throw new UnsupportedModuleError("init-function-kind", `cannot call the init function ${quoteName(initFunction)}: found an exported ${entry.kind}, expected a function of type [] -> []`);
	if (!fits(module, entry)) throw new UnsupportedModuleError("init-function-type", `cannot call the init function ${quoteName(initFunction)}: found the type ${renderTypeOf(module, entry.index)}, expected [] -> []`);
	const reactor = module.exports.find((entry) => entry.name === reactorFunction);
	return {
		initFunction,
		calls: initFunction !== "_initialize" && reactor !== void 0 && fits(module, reactor) ? [reactorFunction, initFunction] : [initFunction]
	};
}
const initialized = "the module looks pre-initialized already: take it as the compiler makes it";
function missing(module, names) {
	const fitting = listFitting(module).filter((name) => name !== "_start" && name !== "wizer.resume");
	const listed = fitting.slice(0, listedNames).map(quoteName).join(", ");
	const rest = fitting.length > listedNames ? ` and ${fitting.length - listedNames} more` : "";
	const runsAll = listFitting(module).includes("_start") ? `: \`${commandFunction}\` runs the whole program` : "";
	const remedy = listed ? `name one of the exported functions that would fit by the option \`init-func\`: ${listed}${rest}` : `the module exports no function of type [] -> [] that could be named instead${runsAll}`;
	const wanted = names.map(quoteName).join(" or ");
	return new UnsupportedModuleError("init-function-missing", `cannot find the init function: found no export ${wanted}, expected a function of type [] -> []; ${looksInitialized(module) ? initialized : remedy}`);
}
function listFitting(module) {
	return module.exports.filter((entry) => fits(module, entry)).map(({ name }) => name);
}
function fits(module, { kind, index }) {
	const type = kind === "func" ? functionType(module, index) : void 0;
	return type !== void 0 && type.params.length + type.results.length === 0;
}
function renderTypeOf(module, index) {
	const type = functionType(module, index);
	return type ? shorten$1(renderFunctionType(type.params, type.results), shownType) : "unknown";
}
function functionType(module, index) {
	const type = module.types[module.functions[index] ?? -1]?.composite;
	return type?.kind === "func" ? type : void 0;
}
// build/wasm/evaluate.js
const known$1 = /* @__PURE__ */ new WeakMap();
function evaluate({ globals }, expression) {
	const values = known$1.get(globals) ?? evaluateGlobals(globals);
	known$1.set(globals, values);
	return evaluateWith(values, expression);
}
function asAddress(value) {
	if (value?.kind === "i32") return value.value >>> 0;
	return value?.kind === "i64" ? Number(BigInt.asUintN(64, value.value)) : void 0;
}
function evaluateGlobals(globals) {
	const values = [];
	for (const { mutable, init } of globals) values.push(mutable ? void 0 : evaluateWith(values, init));
	return values;
}
function evaluateWith(values, { instructions }) {
	const stack = [];
	for (const instruction of instructions) stack.push(step(values, instruction, stack));
	return stack.length === 1 ? stack[0] : void 0;
}
function step(values, instruction, stack) {
	if ("value" in instruction) return instruction.value;
	switch (instruction.name) {
		case "global.get": return values[instruction.index];
		case "ref.i31": {
			const value = stack.pop();
			return value?.kind === "i32" ? {
				kind: "i31",
				value: value.value << 1 >> 1
			} : void 0;
		}
		default: return calculate(instruction.name, stack.pop(), stack.pop());
	}
}
function calculate(name, right, left) {
	if (left?.kind === "i32" && right?.kind === "i32") {
		const value = calculations32[name]?.(left.value, right.value);
		return value === void 0 ? void 0 : {
			kind: "i32",
			value: value | 0
		};
	}
	if (left?.kind === "i64" && right?.kind === "i64") {
		const value = calculations64[name]?.(left.value, right.value);
		return value === void 0 ? void 0 : {
			kind: "i64",
			value: BigInt.asIntN(64, value)
		};
	}
}
const calculations32 = {
	"i32.add": (left, right) => left + right,
	"i32.sub": (left, right) => left - right,
	"i32.mul": Math.imul
};
const calculations64 = {
	"i64.add": (left, right) => left + right,
	"i64.sub": (left, right) => left - right,
	"i64.mul": (left, right) => left * right
};
function isSameValue(one, other) {
	if (one.kind !== other.kind) return false;
	if (one.kind === "null") return true;
	return Object.entries(one).every(([field, value]) => other[field] === value);
}
// build/wizer/doctor/find-changes.js
function hasChanged(module, { globals, tables, memories, droppedData, droppedElements }) {
	if (globals.size + tables.size > 0) return true;
	if (module.data.filter(({ mode }) => mode === "passive").length > 0 && droppedData.size + droppedElements.size > 0) return true;
	return memories.some((memory, index) => hasMemoryChanged(module, memory, index));
}
function hasMemoryChanged(module, memory, index) {
	if (memory.pages !== module.memories[index].min) return true;
	const placed = [];
	for (const segment of module.data) {
		if (segment.mode !== "active" || segment.memory !== index || segment.size === 0) continue;
		const start = asAddress(evaluate(module, segment.offset));
		if (start === void 0) return true;
		const bytes = module.bytes.subarray(segment.end - segment.size, segment.end);
		placed.push({
			start,
			end: start + segment.size,
			bytes
		});
	}
	placed.sort((one, other) => one.start - other.start);
	return isBeyond(memory, placed) || placed.some((segment) => differs(memory.bytes, segment));
}
function isBeyond({ bytes, ranges }, placed) {
	let next = 0;
	for (let range = 0; range < ranges.count; range++) {
		let at = ranges.starts[range];
		const end = ranges.ends[range];
		while (at < end) {
			while (next < placed.length && placed[next].end <= at) next++;
			const segment = placed[next];
			const gapEnd = Math.min(end, segment?.start ?? end);
			for (; at < gapEnd; at++) if (bytes[at] !== 0) return true;
			if (segment && at < end) at = Math.min(end, segment.end);
		}
	}
	return placed.some((segment, index) => index > 0 && segment.start < placed[index - 1].end);
}
function differs(memory, { start, bytes }) {
	for (let at = 0; at < bytes.length; at++) if (memory[start + at] !== bytes[at]) return true;
	return false;
}
// build/wizer/doctor/find-findings.js
init_errors$1();
const finding = (id, message) => ({
	id,
	message: toLine(message)
});
function findInModule({ module, initFunction, exports }) {
	const init = findExport(module, initFunction);
	if (!init) return [];
	const program = readProgram(module, init.index);
	const functions = exports.filter(({ kind }) => kind === "func");
	const start = findExport(module, commandFunction);
	const resume = findExport(module, resumeFunction);
	const again = functions.find(({ index }) => index !== resume?.index && program.runsConstructors(index));
	const restart = start !== void 0 && resume !== void 0 && start.index !== resume.index ? functions.find(({ index }) => index === start.index) : void 0;
	const isMain = initFunction === commandFunction;
	return [
		...again || restart ? [startRunsAgain(again?.name, restart?.name)] : [],
		...isMain ? [mainEnded] : program.runsDestructors(init.index) ? [destructorsRan(initFunction)] : [],
		...looksInitialized(module) ? [alreadyInitialized] : []
	];
}
function startRunsAgain(runs, restart) {
	const found = runs ? `${quoteName(runs)} of the output runs the constructors again, which overwrite what the initialization left` : restart === "_start" ? `the output exports \`${commandFunction}\`, which sets up again, beside \`${resumeFunction}\`, which goes on from the snapshot` : `${quoteName(restart ?? "")} of the output is what was \`${commandFunction}\`, which sets up again`;
	return finding("start-runs-again", `${found}: expected ${restart ? `the option \`rename-funcs: ${commandFunction}=${resumeFunction}\`` : "an export that only goes on, such as `wizer.resume` of `include/wizer.h`"}`);
}
const mainEnded = finding("main-ended", `the initialization ran \`${commandFunction}\`, so the output starts where \`main\` has returned: expected an init function that only sets up (the option \`init-func\`)`);
const destructorsRan = (initFunction) => finding("destructors-ran", `${quoteName(initFunction)} ends with the destructors, so the output starts with objects that are destroyed: expected an init function without them, such as that of \`include/wizer.h\``);
const alreadyInitialized = finding("already-initialized", "the module looks pre-initialized already, since its init function is there but is no export: expected the module as the compiler makes it");
function findInRun(module, facts) {
	return [
		...hasChanged(module, facts.snapshot) ? [] : [nothingChanged],
		...findOpenFiles(facts.openFiles),
		...facts.isDeterministic ? [] : findObserved(facts.observed),
		...findRefused(facts.refusedWrites),
		...facts.unread === void 0 ? [] : [codeKept(facts.unread)],
		...findUncleared(facts.snapshot)
	];
}
const codeKept = (found) => finding("init-code-kept", `cannot leave out the code of the initialization (the option \`drop-init-code\`): found ${found}, expected code that this version can read; the output has all of its code`);
const nothingChanged = finding("nothing-changed", "the initialization changed no memory, global or table: expected work whose results stay in memory");
function findObserved({ random, clock, writes }) {
	const seen = [
		...random > 0 ? ["random numbers"] : [],
		...clock > 0 ? ["the clock"] : [],
		...writes > 0 ? ["directories that it could write to"] : []
	];
	if (seen.length === 0) return [];
	const message = `the initialization observed ${listWords(seen)}: every instance of the output starts from what it saw; the option \`deterministic\` makes the output reproducible`;
	return [finding("observed-host", message)];
}
function findOpenFiles(paths) {
	if (paths.length === 0) return [];
	const message = `the module kept ${listPaths(paths)} open, which is not open in an instance of the output: expected files to be closed before the initialization ends`;
	return [finding("open-files", message)];
}
function findRefused(paths) {
	if (paths.length === 0) return [];
	const message = `the module could not write to ${listPaths(paths)}: directories are read-only here, expected the option \`writable-dirs: true\` where it has to`;
	return [finding("write-refused", message)];
}
function findUncleared({ clearedStack }) {
	if (clearedStack === void 0 || clearedStack.kind === "cleared") return [];
	const reason = clearedStack.kind === "elsewhere" ? "the stack pointer points to no place in the C stack: expected an init function that leaves it there" : "nothing says where the C stack lies: expected a global named `__stack_pointer` in the name section, and data behind the stack (`-Wl,--stack-first`) or an exported `__data_end`";
	return [finding("stack-unknown", `the option \`clear-stack\` cleared nothing, because ${reason}`)];
}
const worth = {
	milliseconds: 1,
	bytes: 262144
};
function findUseless({ bytesBefore, bytesAfter, times, startUp }) {
	const first = times.instantiate + times.initialize;
	const saved = startUp ? startUp.before.least - startUp.after.least : first;
	const most = startUp ? saved + startUp.before.spread : first;
	const added = bytesAfter - bytesBefore;
	if (most >= worth.milliseconds || added < worth.bytes) return [];
	const message = `the output is ${Math.round(added / 1024)} KiB larger, and starts ${Math.max(0, saved).toFixed(1)} ms faster: expected more work in the initialization, or less left in memory`;
	return [finding("not-worth-it", message)];
}
const named = {
	paths: 3,
	characters: 100
};
function listPaths(paths) {
	const different = [...new Set(paths)];
	const shown = different.slice(0, named.paths).map((path) => `\`${shorten$1(toLine(path).replaceAll("`", "\\u{60}"), named.characters)}\``);
	const rest = different.length - shown.length;
	return listWords(rest > 0 ? [...shown, `${rest} more`] : shown);
}
function listWords(words) {
	return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join("");
}
// build/wizer/regions/non-zero.js
function countNonZero(bytes, start, end) {
	let count = 0;
	let at = start;
	const firstWord = at + (4 - (bytes.byteOffset + at) % 4) % 4;
	for (const head = Math.min(end, firstWord); at < head; at++) if (bytes[at] !== 0) count++;
	if (at === end) return count;
	const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, Math.floor((end - at) / 4));
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		const tops = ((word & 2139062143) + 2139062143 | word) >>> 7 & 16843009;
		count += Math.imul(tops, 16843009) >>> 24;
	}
	for (at += words.length * 4; at < end; at++) if (bytes[at] !== 0) count++;
	return count;
}
// build/wizer/regions/count-bytes.js
function countRegions(regions, memory, placed) {
	let segment = 0;
	const countIn = countInRanges(memory);
	return regions.map(({ name, start, end }) => {
		const nonZero = countIn(start, end);
		let [before, changed, lost] = [
			0,
			0,
			0
		];
		while (segment < placed.length && placed[segment].start < end) {
			const { upTo, old } = readOverlapping(placed, segment);
			const found = compare(old, memory.bytes, placed[segment].start);
			before += found.before;
			changed += found.changed;
			lost += found.lost;
			segment = upTo;
		}
		return {
			name,
			start,
			end,
			before,
			changed,
			added: nonZero - (before - lost),
			nonZero
		};
	});
}
function countInRanges({ bytes, ranges: { count, starts, ends } }) {
	let range = 0;
	return (start, end) => {
		let sum = 0;
		while (range < count && ends[range] <= start) range++;
		for (let at = range; at < count && starts[at] < end; at++) sum += countNonZero(bytes, Math.max(start, starts[at]), Math.min(end, ends[at]));
		return sum;
	};
}
function readOverlapping(placed, from) {
	const { start, bytes } = placed[from];
	let end = placed[from].end;
	let upTo = from + 1;
	for (; upTo < placed.length && placed[upTo].start < end; upTo++) end = Math.max(end, placed[upTo].end);
	if (upTo === from + 1) return {
		old: bytes,
		upTo
	};
	const old = new Uint8Array(end - start);
	const inOrder = placed.slice(from, upTo).sort((one, other) => one.index - other.index);
	for (const segment of inOrder) old.set(segment.bytes, segment.start - start);
	return {
		old,
		upTo
	};
}
function compare(old, bytes, start) {
	let [before, changed, lost] = [
		0,
		0,
		0
	];
	for (let at = 0; at < old.length; at++) {
		const was = old[at];
		if (was === 0) continue;
		before++;
		const is = bytes[start + at];
		if (is !== was) {
			changed++;
			if (is === 0) lost++;
		}
	}
	return {
		before,
		changed,
		lost
	};
}
// build/wizer/snapshot/initial-table.js
function groupByTable({ elements }) {
	const groups = /* @__PURE__ */ new Map();
	for (const segment of elements) {
		if (segment.mode !== "active") continue;
		const group = groups.get(segment.table);
		if (group) group.push(segment);
		else groups.set(segment.table, [segment]);
	}
	return groups;
}
function findInitialEntries(module, index, segments) {
	const table = module.tables[index];
	const first = table.init ? evaluate(module, table.init) : {
		kind: "null",
		heap: table.element.heap
	};
	if (!first) return void 0;
	const entries = new Array(Number(table.limits.min)).fill(first);
	for (const segment of segments) {
		const start = asAddress(evaluate(module, segment.offset));
		const items = findItems(module, segment);
		if (!items || start === void 0) return void 0;
		if (start + items.length > entries.length) return void 0;
		items.forEach((item, position) => {
			entries[start + position] = item;
		});
	}
	return entries;
}
function findItems(module, segment) {
	if (segment.form === "functions") return Array.from(segment.items, (index) => ({
		kind: "func",
		index
	}));
	const items = segment.items.map((item) => evaluate(module, item));
	return items.every((item) => item !== void 0) ? items : void 0;
}
// build/wizer/regions/limit-name.js
init_errors$1();
const mostCharacters = 200;
function limitName(name) {
	return shorten$1(toLine(name), mostCharacters);
}
// build/wizer/regions/describe-changes.js
init_types();
const mostDescribed = 100;
function describeGlobals(module, { globals }) {
	const shown = [...globals].slice(0, mostDescribed);
	const nameOf = createNames(module, "global", shown);
	return shown.map(([index, after]) => {
		const { type, init } = module.globals[index];
		const before = evaluate(module, init);
		return {
			index,
			name: nameOf(index),
			type: renderType(type),
			before: before ? renderValue(before) : null,
			after: renderValue(after)
		};
	});
}
function describeTables(module, { tables }) {
	const shown = [...tables].slice(0, mostDescribed);
	const nameOf = createNames(module, "table", shown);
	const segments = groupByTable(module);
	return shown.map(([index, entries]) => ({
		index,
		name: nameOf(index),
		before: Number(module.tables[index].limits.min),
		after: entries.length,
		changed: countChanged(findInitialEntries(module, index, segments.get(index) ?? []), entries)
	}));
}
function countChanged(old, entries) {
	if (!old) return null;
	return entries.reduce((sum, entry, position) => {
		const was = old[position];
		return was && isSameValue(was, entry) ? sum : sum + 1;
	}, 0);
}
function createNames(module, kind, shown) {
	const names = findNames(module, kind, new Set(shown.map(([index]) => index)));
	return (index) => {
		const name = names.get(index);
		return name === void 0 ? null : limitName(name);
	};
}
// build/wizer/regions/find-region.js
function findRegion(regions, range) {
	let [most, name] = [0, void 0];
	for (const region of regions) {
		const held = Math.min(region.end, range.end) - Math.max(region.start, range.start);
		if (held > most) [most, name] = [held, region.name];
	}
	return name;
}
// build/wizer/regions/data-pieces.js
const padding = 64;
const mostPieces = 25;
const zeros = 4096;
function makePieces(segments, names, borders) {
	const apart = joinWhere(segments.map(({ index, start, end }) => {
		const name = names.get(index);
		return {
			name: name ?? `data ${index}`,
			family: name === void 0 ? unnamed : familyOf(name),
			start,
			end
		};
	}), (piece, next) => next.start < piece.end);
	const isFree = (start, end) => !borders.some((border) => start <= border && border <= end);
	const padded = apart.map((piece, index) => {
		const end = apart[index + 1]?.start ?? piece.end;
		return end > piece.end && end - piece.end <= padding && isFree(piece.end, end) ? {
			...piece,
			end
		} : piece;
	});
	if (padded.length <= mostPieces) return padded;
	const gaps = padded.slice(1).flatMap((next, index) => {
		const { family, end } = padded[index];
		const size = next.start - end;
		const isKin = family === next.family && size <= zeros;
		return size === 0 || isFree(end, next.start) ? [{
			index,
			size,
			isKin
		}] : [];
	});
	gaps.sort((one, other) => Number(other.isKin) - Number(one.isKin) || one.size - other.size || one.index - other.index);
	const tooMany = padded.length - mostPieces;
	const closed = new Set(gaps.filter(({ isKin }, rank) => isKin || rank < tooMany).map(({ index }) => index));
	return joinWhere(padded, (_piece, _next, index) => closed.has(index));
}
const unnamed = "data";
function familyOf(name) {
	return /^\.?[^.]+/.exec(name)?.[0] ?? name;
}
function joinWhere(pieces, joins) {
	const joined = [];
	for (const [index, next] of pieces.entries()) {
		const piece = joined.at(-1);
		if (!piece || !joins(piece, next, index - 1)) joined.push(next);
		else joined[joined.length - 1] = joinTwo(piece, next);
	}
	return joined;
}
function joinTwo(one, other) {
	const family = one.family === other.family ? one.family : unnamed;
	return {
		name: one.name === other.name ? one.name : family,
		family,
		start: one.start,
		end: Math.max(one.end, other.end)
	};
}
// build/wizer/regions/find-stack.js
function findStack(symbols, placed, hasPassive) {
	const { stackHigh: end, stackLow, dataEnd } = symbols;
	if (end === void 0) return void 0;
	const start = stackLow ?? (isBelowData(end, symbols, placed, hasPassive) ? 0 : dataEnd);
	if (start === void 0 || start >= end) return void 0;
	return placed.some((segment) => segment.start < end && segment.end > start) ? void 0 : {
		start,
		end
	};
}
function isBelowData(end, { dataEnd, heapBase }, placed, hasPassive) {
	const isBelowAll = placed.every((segment) => segment.start >= end);
	if (dataEnd !== void 0) return isBelowAll && dataEnd > end;
	const isBelowHeap = heapBase !== void 0 && heapBase <= end;
	return placed.length > 0 && isBelowAll && !hasPassive && !isBelowHeap;
}
// build/wizer/regions/linker-symbols.js
const symbols = [
	"__stack_pointer",
	"__stack_low",
	"__stack_high",
	"__data_end",
	"__heap_base"
];
const spellings = ["", "~lib/memory/"].flatMap((prefix) => symbols.map((symbol) => `${prefix}${symbol}`));
function findLinkerSymbols(module) {
	const exported = /* @__PURE__ */ new Map();
	for (const { kind, name, index } of module.exports) if (kind === "global") exported.set(name, index);
	const named = findNamed(module, "global", spellings);
	const indexOf = (symbol) => exported.get(symbol) ?? named.get(symbol) ?? named.get(`~lib/memory/${symbol}`);
	const initOf = (index) => {
		const global = module.globals[index ?? -1];
		return global && asAddress(evaluate(module, global.init));
	};
	const addressOf = (symbol) => {
		const index = indexOf(symbol);
		return module.globals[index ?? -1]?.mutable === false ? initOf(index) : void 0;
	};
	const pointer = indexOf("__stack_pointer");
	const stackPointer = module.globals[pointer ?? -1]?.mutable ? pointer : void 0;
	return {
		stackPointer,
		stackHigh: addressOf("__stack_high") ?? initOf(stackPointer),
		stackLow: addressOf("__stack_low"),
		dataEnd: addressOf("__data_end"),
		heapBase: addressOf("__heap_base")
	};
}
// build/wizer/regions/placed-data.js
function placeData(module) {
	const placed = module.memories.map(() => []);
	for (const [index, segment] of module.data.entries()) {
		if (segment.mode !== "active" || segment.size === 0) continue;
		const start = asAddress(evaluate(module, segment.offset));
		if (start === void 0) continue;
		const bytes = module.bytes.subarray(segment.end - segment.size, segment.end);
		placed[segment.memory]?.push({
			index,
			start,
			end: start + segment.size,
			bytes
		});
	}
	for (const segments of placed) segments.sort((one, other) => one.start - other.start || one.index - other.index);
	return placed;
}
function findSegmentNames(module) {
	const names = /* @__PURE__ */ new Map();
	readNames(module, "data", (index, reader) => {
		if (index >= module.data.length) return "skip";
		const name = reader.name();
		if (name !== "") names.set(index, limitName(name));
		return "taken";
	});
	return names;
}
// build/wizer/regions/lay-out.js
init_limits();
function findLayout(module) {
	const symbols = findLinkerSymbols(module);
	const placed = placeData(module);
	const hasPassive = module.data.some(({ mode }) => mode === "passive");
	return {
		symbols,
		placed,
		stack: findStack(symbols, placed[0] ?? [], hasPassive)
	};
}
function layOutRegions(module, { symbols, placed, stack }, memories) {
	const names = module.data.length === 1 ? /* @__PURE__ */ new Map([[0, "data"]]) : /* @__PURE__ */ new Map();
	for (const [index, name] of findSegmentNames(module)) names.set(index, name);
	return memories.map((memory, index) => {
		const segments = placed[index];
		const zones = index === 0 ? findZones(symbols, stack, segments) : {};
		const grown = Number(module.memories[index].min) * pageSize;
		return layOutMemory(memory, segments, names, {
			grown,
			...zones
		});
	});
}
function findZones({ stackHigh, heapBase }, stack, segments) {
	const dataEnd = endOf(segments);
	const isBehind = stackHigh !== void 0 && stackHigh > dataEnd;
	if (stack) return {
		stack,
		heap: heapBase ?? (isBehind && stack.start > 0 ? stack.end : void 0)
	};
	if (!isBehind) return { heap: heapBase };
	return {
		mixed: {
			start: dataEnd,
			end: stackHigh
		},
		heap: heapBase ?? (dataEnd > 0 ? stackHigh : void 0)
	};
}
function endOf(segments) {
	return segments.reduce((last, { end }) => Math.max(last, end), 0);
}
function layOutMemory({ bytes: { length }, ranges }, segments, names, { stack, mixed, heap: named, grown }) {
	const heap = named ?? grown;
	const borders = [
		stack?.start,
		stack?.end,
		mixed?.end,
		heap
	].filter((border) => border !== void 0);
	const pieces = makePieces(segments, names, borders);
	const first = Math.min(segments[0]?.start ?? 0, stack?.start ?? Number.POSITIVE_INFINITY);
	const isTouched = ranges.count > 0 && ranges.starts[0] < first;
	const nameAt = (address) => {
		if (stack && isIn(address, stack)) return "stack";
		if (address >= heap) return "heap";
		if (mixed && isIn(address, mixed)) return mixedName;
		if (address < first) return isTouched ? mixedName : "unused";
		return "bss";
	};
	const regions = [];
	const fill = (start, end) => {
		const starts = [start, ...borders.filter((border) => start < border && border < end).sort((one, other) => one - other)];
		for (const [index, from] of starts.entries()) {
			const to = starts[index + 1] ?? end;
			const name = nameAt(from);
			const last = regions.at(-1);
			if (from === to) continue;
			if (last?.name === name && index > 0) regions[regions.length - 1] = {
				...last,
				end: to
			};
			else regions.push({
				name,
				start: from,
				end: to
			});
		}
	};
	let at = 0;
	for (const piece of pieces) {
		fill(at, piece.start);
		regions.push({
			name: piece.name,
			start: piece.start,
			end: piece.end
		});
		at = piece.end;
	}
	fill(at, length);
	return regions;
}
const mixedName = "bss or stack";
function isIn(address, { start, end }) {
	return start <= address && address < end;
}
function drawMemoryMap({ bytes, ranges }) {
	const size = Math.max(1, Math.ceil(bytes.length / 256));
	const counts = new Float64Array(bytes.length === 0 ? 0 : Math.ceil(bytes.length / size));
	for (let range = 0; range < ranges.count; range++) {
		const end = ranges.ends[range] ?? 0;
		for (let at = ranges.starts[range] ?? 0; at < end;) {
			const cell = Math.floor(at / size);
			const stop = Math.min(end, (cell + 1) * size);
			counts[cell] = (counts[cell] ?? 0) + countNonZero(bytes, at, stop);
			at = stop;
		}
	}
	return {
		nonZeroBytes: counts.reduce((sum, count) => sum + count, 0),
		cells: Array.from(counts, (count) => Math.ceil(count / size * 1e3) / 1e3)
	};
}
// build/wizer/snapshot/ranges.js
function closeSmallestGaps(memories, maxRanges) {
	const gaps = gapsOf(memories);
	const kept = Math.max(0, maxRanges - memories.filter(({ count }) => count > 0).length);
	if (kept >= gaps.length) return memories;
	const limit = kept === 0 ? Number.POSITIVE_INFINITY : gaps.toSorted()[gaps.length - kept];
	let equalKept = kept - gaps.reduce((larger, gap) => larger + (gap > limit ? 1 : 0), 0);
	return memories.map((ranges) => joinRanges(ranges, (_start, end, nextStart) => {
		const gap = nextStart - end;
		return gap < limit || gap === limit && equalKept-- <= 0;
	}));
}
function joinRanges(ranges, joins) {
	const starts = new Float64Array(ranges.count);
	const ends = new Float64Array(ranges.count);
	let count = 0;
	for (let i = 0; i < ranges.count; i++) {
		const start = ranges.starts[i];
		const end = ranges.ends[i];
		if (count === 0 || !joins(starts[count - 1], ends[count - 1], start, end)) starts[count++] = start;
		ends[count - 1] = end;
	}
	return {
		count,
		starts: starts.slice(0, count),
		ends: ends.slice(0, count)
	};
}
function gapsOf(memories) {
	const gaps = new Float64Array(memories.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0));
	let index = 0;
	for (const { count, starts, ends } of memories) for (let i = 1; i < count; i++) gaps[index++] = starts[i] - ends[i - 1];
	return gaps;
}
// build/wizer/snapshot/segments.js
init_data();
const compressedGap = 64;
const nativePage = 4096;
const sparseExtent = 16777216;
function scanRequestFor(layout, maxSegments) {
	switch (layout) {
		case "compressed":
		case "wasmtime": return {
			gap: compressedGap,
			maxRanges: maxSegments
		};
		case "raw": return {
			gap: 3,
			maxRanges: 4 * maxSegments
		};
		case "page": return {
			gap: 4095,
			maxRanges: Number.POSITIVE_INFINITY
		};
	}
}
function layOutSegments(memories, addresses, layout, maxSegments) {
	const segments = closeSmallestGaps(memories.map(({ ranges }, memory) => layOut(ranges, layout, memory, addresses[memory])), maxSegments).flatMap(({ count, starts, ends }, memory) => Array.from({ length: count }, (_, i) => ({
		memory,
		start: starts[i],
		end: ends[i]
	})));
	if (segments.length > maxSegments) throw new Error(`bug: ${segments.length} memories with data, ${maxSegments} segments`);
	return segments;
}
function isCopyOnWrite(segments) {
	const extent = segments.length === 0 ? 0 : segments.at(-1).end - segments[0].start;
	const size = segments.reduce((sum, { start, end }) => sum + end - start, 0);
	return extent < sparseExtent || extent < 2 * size;
}
function layOut(ranges, layout, memory, address) {
	switch (layout) {
		case "compressed": return ranges;
		case "raw": return joinCheap(ranges, memory, address);
		case "page": return roundToPages(ranges);
		case "wasmtime": return padForCopyOnWrite(ranges);
	}
}
function joinCheap(ranges, memory, width) {
	const headOf = (start, end) => sizeOfDataHead({
		memory,
		width,
		address: start
	}, end - start);
	return joinRanges(ranges, (start, end, nextStart, nextEnd) => {
		const growth = headOf(start, nextEnd) - headOf(start, end);
		return nextStart - end + growth < headOf(nextStart, nextEnd);
	});
}
function roundToPages({ count, starts, ends }) {
	return joinRanges({
		count,
		starts: starts.map((start) => Math.floor(start / nativePage) * nativePage),
		ends: ends.map((end) => Math.ceil(end / nativePage) * nativePage)
	}, (_start, end, nextStart) => nextStart <= end);
}
function padForCopyOnWrite(ranges) {
	const { count, starts } = ranges;
	const ends = ranges.ends.slice();
	const extent = count === 0 ? 0 : ends[count - 1] - starts[0];
	if (extent < sparseExtent) return ranges;
	const size = ends.reduce((sum, end, i) => sum + end - starts[i], 0);
	let missing = Math.max(0, Math.floor(extent / 2) + 1 - size);
	const gapAfter = (i) => starts[i + 1] - ends[i];
	const bySize = Array.from({ length: count - 1 }, (_, i) => i).sort((a, b) => gapAfter(a) - gapAfter(b) || a - b);
	for (const i of bySize) {
		const filled = Math.min(missing, gapAfter(i));
		ends[i] += filled;
		missing -= filled;
	}
	return joinRanges({
		count,
		starts,
		ends
	}, (_start, end, nextStart) => nextStart === end);
}
// build/wizer/describe-module.js
init_encode();
function describeModule(made, times, startUp) {
	const { module, initFunction, snapshot, observed, refusedWrites } = made;
	const { clearedStack } = snapshot;
	const isMeasured = startUp !== null;
	return {
		...sizesOf(made),
		initFunction,
		globals: snapshot.globals.size,
		tables: snapshot.tables.size,
		changedGlobals: isMeasured ? describeGlobals(module, snapshot) : [],
		changedTables: isMeasured ? describeTables(module, snapshot) : [],
		memories: describeMemories(module, snapshot, isMeasured),
		segments: snapshot.segments.length,
		dropped: made.dropped,
		clearedStack: clearedStack?.kind === "cleared" ? clearedStack.bytes : null,
		observed,
		refusedWrites,
		findings: listFindings(made, times, startUp),
		times,
		startUp
	};
}
function listFindings(made, times, startUp) {
	return [...made.findings, ...findUseless({
		...sizesOf(made),
		times,
		startUp
	})];
}
function sizesOf({ module, parts }) {
	return {
		bytesBefore: module.bytes.length,
		bytesAfter: sizeOfParts(parts)
	};
}
function describeMemories(module, snapshot, isMeasured) {
	const { memories } = snapshot;
	const layout = isMeasured ? findLayout(module) : void 0;
	const laidOut = layout && layOutRegions(module, layout, memories);
	const segmentsOf = memories.map(() => []);
	for (const segment of snapshot.segments) segmentsOf[segment.memory].push(segment);
	return memories.map((memory, index) => {
		const segments = segmentsOf[index];
		const regions = laidOut?.[index];
		return {
			pages: Number(memory.pages),
			dataBytes: segments.reduce((sum, { start, end }) => sum + end - start, 0),
			segments: segments.length,
			copyOnWrite: isCopyOnWrite(segments),
			map: isMeasured ? drawMemoryMap(memory) : null,
			regions: regions ? countRegions(regions, memory, layout?.placed[index] ?? []) : [],
			largest: regions ? findLargest(segments, regions) : []
		};
	});
}
const mostRanges = 10;
function findLargest(segments, regions) {
	const sizeOf = ({ start, end }) => end - start;
	return segments.toSorted((one, other) => sizeOf(other) - sizeOf(one) || one.start - other.start).slice(0, mostRanges).map(({ start, end }) => ({
		start,
		end,
		region: findRegion(regions, {
			start,
			end
		}) ?? ""
	}));
}
// build/wasm/code/original-offsets.js
init_function_bodies();
function findOriginalOffsets(module, copy, replacements, offsets) {
	const original = findFunctionBodies(module);
	const rewritten = findFunctionBodies(copy);
	const sought = offsets.map((offset) => findInBody(original, rewritten, offset));
	for (const { start, end, code } of replacements) for (const instruction of sought) {
		if (!instruction || start < instruction.bodyStart || start >= instruction.bodyEnd) continue;
		if (instruction.offset >= start + code.length) instruction.offset -= code.length - (end - start);
		else if (instruction.offset > start) instruction.offset = start;
	}
	return sought.map((instruction) => instruction?.offset);
}
function findInBody(original, rewritten, offset) {
	const body = rewritten.ends.findIndex((end) => offset < end);
	const bodyStart = original.starts[body];
	const bodyEnd = original.ends[body];
	const start = rewritten.starts[body];
	if (bodyStart === void 0 || bodyEnd === void 0 || start === void 0 || offset < start) return void 0;
	return {
		bodyStart,
		bodyEnd,
		offset: bodyStart + offset - start
	};
}
// build/wizer/determinism/helpers-module.js
const helpersModule = "AGFzbQEAAAABRwtgAX0BfWABfAF8YAF7AXtgAnt7AXtgA3t7ewF7YAN8fHwBfGABfAF/YAF8AX5gAn5+AX5gCH5+fn5+fn5+AXxgA35+fgF8AxUUAAECAgMEBAQCBAQEBQYHBwgJCggHdgoMY2Fub25pY2FsRjMyAAAMY2Fub25pY2FsRjY0AAEOY2Fub25pY2FsRjMyeDQAAg5jYW5vbmljYWxGNjR4MgADA2RvdAAEBmRvdEFkZAAFBm1hZGQzMgAGB25tYWRkMzIABwZtYWRkNjQACgdubWFkZDY0AAsKwwkUDwAgAEMAAMB/IAAgAFsbCxMAIABEAAAAAAAA+H8gACAAYRsLHgAgAP0MAADAfwAAwH8AAMB/AADAfyAAIAD9Qf1SCx4AIAD9DAAAAAAAAPh/AAAAAAAA+H8gACAA/Uf9UgtFAQJ7IAAgAf2cASECIAAgAf2dASEDIAIgA/0NAAEEBQgJDA0QERQVGBkcHSACIAP9DQIDBgcKCw4PEhMWFxobHh/9jwELDwAgACABEAT9fiAC/a4BCx4AIAAgASACEAkgABAIIAEQCCACEAgQCf0dAP0eAQsNACAA/eEBIAEgAhAGCxgAIAAgAP0NCAkKCwwNDg8ICQoLDA0ODwu3AQEFeyAA/V8gAf1f/fIBIQMgAv1fIQIgAyAC/fABIQQgBCAD/fEBIQUgAyAEIAX98QH98QEgAiAF/fEB/fABIQYgBiAE/VFBP/3MAf0MAQAAAAAAAAABAAAAAAAAAP1QIQcgByAG/ewB/QwAAAAAAAAAAAAAAAAAAAAA/Ur9TiAE/QwBAAAAAAAAAAEAAAAAAAAA/U79DAAAAAAAAAAAAAAAAAAAAAD91gH9TiEHIAQgB/3OAf1eCykAIAD9IQAgAf0hACAC/SEAEAz9FCAA/SEBIAH9IQEgAv0hARAM/SIBCw0AIAD97QEgASACEAoLgAECAXwCfiAAIAGiIQMgABANIAEQDXFFBEAgAyACoA8LIAJEAAAAAAAAAABhBEAgAw8LIAIQDUUEQCACIAKgDwsgABAOIQQgARAOIQUgAL0gAb2FIAAQDyABEA98Qr0IfSAEIAUQECAEIAV+IAK9IAIQD0I+fSACEA5CAohCABARCx0AIACZRAAAAAAAAAAAZCAAmUQAAAAAAADwf2NxCzsAIACZRAAAAAAAABAAYwRAIABEAAAAAAAAUEOiEA4PCyAAvUL/////////B4NCgICAgICAgAiEQgqGCy4AIACZRAAAAAAAABAAYwRAIABEAAAAAAAAUEOiEA9CNn0PCyAAvUI0iEL/D4MLSQEFfiAAQiCIIQIgAEL/////D4MhAyABQiCIIQQgAUL/////D4MhBSACIAV+IAMgBH58IAMgBX5CIIh8IQYgAiAEfiAGQiCIfAuKAgEDfiABIAVVBEAgBCAFIAYgByAAIAEgAiADEBEPCyAFIAF9IQggCELAAFoEQCACIANCAFKthCEDQgAhAiAIQsAAfSEICyADIAgQEyACIAiKIAIgCIiFhCEDIAIgCIghAiAAIASFQgBTBEBCACADfSEDIAJCf4UgA1CtfCECCyADIAd8IQogAiAGfCAKIANUrXwhCSAJQgBTBEBCACAKfSEKIAlCf4UgClCtfCEJIAAhBAsgCSAKhFAEQEQAAAAAAAAAAA8LA0AgCUKAgICAgICAgMAAVARAIAlCAYYgCkI/iIQhCSAKQgGGIQogBUIBfSEFDAELCyAEIAVCwAB8IAkgCkIAUq2EEBILUAAgAUL+D1UEQEQAAAAAAADwfyAAv6YPCyABQgFTBEAgAkIBIAF9EBMhAkIBIQELIAFCAX1CNIYgAkL/A3wgAkIKiEIBg3xCCoh8vyAAv6YLIAEBfiABQsAAVARAIAAgAYghAgsgAiACIAGGIABSrYQL";
// build/wizer/determinism/helpers.js
init_module();
function linkHelpers(copy) {
	let library;
	return (name) => {
		library ??= addHelpers(copy);
		const { module, firstFunction } = library;
		return firstFunction + module.exports.find((entry) => entry.name === name)?.index;
	};
}
function addHelpers(copy) {
	const module = parseModule(Uint8Array.from(atob(helpersModule), (character) => character.charCodeAt(0)));
	return {
		module,
		firstFunction: copy.addLibrary(module)
	};
}
// build/wizer/determinism/normalize-code.js
init_code_builder();
init_find_instructions();
init_opcodes();
init_replace_in_bodies();
const relaxedMeanings = {
	"i8x16.relaxed_swizzle": { plain: "i8x16.swizzle" },
	"i32x4.relaxed_trunc_f32x4_s": { plain: "i32x4.trunc_sat_f32x4_s" },
	"i32x4.relaxed_trunc_f32x4_u": { plain: "i32x4.trunc_sat_f32x4_u" },
	"i32x4.relaxed_trunc_f64x2_s_zero": { plain: "i32x4.trunc_sat_f64x2_s_zero" },
	"i32x4.relaxed_trunc_f64x2_u_zero": { plain: "i32x4.trunc_sat_f64x2_u_zero" },
	"f32x4.relaxed_madd": { helper: "madd32" },
	"f32x4.relaxed_nmadd": { helper: "nmadd32" },
	"f64x2.relaxed_madd": { helper: "madd64" },
	"f64x2.relaxed_nmadd": { helper: "nmadd64" },
	"i8x16.relaxed_laneselect": { plain: "v128.bitselect" },
	"i16x8.relaxed_laneselect": { plain: "v128.bitselect" },
	"i32x4.relaxed_laneselect": { plain: "v128.bitselect" },
	"i64x2.relaxed_laneselect": { plain: "v128.bitselect" },
	"f32x4.relaxed_min": { plain: "f32x4.min" },
	"f32x4.relaxed_max": { plain: "f32x4.max" },
	"f64x2.relaxed_min": { plain: "f64x2.min" },
	"f64x2.relaxed_max": { plain: "f64x2.max" },
	"i16x8.relaxed_q15mulr_s": { plain: "i16x8.q15mulr_sat_s" },
	"i16x8.relaxed_dot_i8x16_i7x16_s": { helper: "dot" },
	"i32x4.relaxed_dot_i8x16_i7x16_add_s": { helper: "dotAdd" }
};
const arithmetic = [
	"ceil",
	"floor",
	"trunc",
	"nearest",
	"sqrt",
	"add",
	"sub",
	"mul",
	"div",
	"min",
	"max"
];
const relaxedArithmetic = [
	"relaxed_madd",
	"relaxed_nmadd",
	"relaxed_min",
	"relaxed_max"
];
const nanMakers = [
	["canonicalF32", [...arithmetic.map((name) => `f32.${name}`), "f32.demote_f64"]],
	["canonicalF64", [...arithmetic.map((name) => `f64.${name}`), "f64.promote_f32"]],
	["canonicalF32x4", [...[...arithmetic, ...relaxedArithmetic].map((name) => `f32x4.${name}`), "f32x4.demote_f64x2_zero"]],
	["canonicalF64x2", [...[...arithmetic, ...relaxedArithmetic].map((name) => `f64x2.${name}`), "f64x2.promote_low_f32x4"]]
];
const waits = [["memory.atomic.wait32", 2], ["memory.atomic.wait64", 3]];
function normalizeCode(module, copy, options) {
	const changes = planChanges(module, options);
	const codes = /* @__PURE__ */ new Map();
	const bodies = replaceInBodies(module, findReplacements(module, changes, options, codeEncoder(changes, copy, codes)));
	if (!bodies) return void 0;
	copy.replaceBodies(bodies);
	const codeOf = (opcode) => codes.get(opcode);
	return { [Symbol.iterator]: () => findReplacements(module, changes, options, codeOf) };
}
function* findReplacements(module, changes, options, codeOf) {
	const matches = (instruction) => changes.get(instruction.opcode)?.isMeant?.(instruction) ?? true;
	const query = {
		opcodes: new Set(changes.keys()),
		matches,
		isRare: !options.nans
	};
	for (const { opcode, start, offset } of findInstructions(module, query)) yield {
		start: changes.get(opcode)?.plain === "itself" ? offset : start,
		end: offset,
		code: codeOf(opcode)
	};
}
function codeEncoder(changes, copy, codes) {
	const helpers = linkHelpers(copy);
	return (opcode) => {
		const known = codes.get(opcode);
		if (known) return known;
		const { plain, calls } = changes.get(opcode);
		const code = new CodeBuilder();
		if (typeof plain === "number") code.add(plain);
		for (const name of calls) code.add("call", helpers(name));
		codes.set(opcode, code.finish());
		return code.finish();
	};
}
function planChanges({ memories }, { relaxed, nans }) {
	const changes = /* @__PURE__ */ new Map();
	if (memories.some(({ shared }) => !shared)) for (const [name, alignment] of waits) {
		const isMeant = ({ first, second }) => second === alignment && memories[first]?.shared === false;
		changes.set(opcodeOf(name), {
			plain: opcodeOf("unreachable"),
			calls: [],
			isMeant
		});
	}
	if (relaxed) for (const [name, meaning] of Object.entries(relaxedMeanings)) {
		const plain = "plain" in meaning ? opcodeOf(meaning.plain) : void 0;
		changes.set(opcodeOf(name), {
			plain,
			calls: "helper" in meaning ? [meaning.helper] : []
		});
	}
	if (nans) for (const [helper, names] of nanMakers) for (const opcode of names.map(opcodeOf)) {
		const { plain, calls } = changes.get(opcode) ?? {
			plain: "itself",
			calls: []
		};
		changes.set(opcode, {
			plain,
			calls: [...calls, helper]
		});
	}
	return changes;
}
// build/wizer/instrument/probes.js
init_code_builder();
init_layout();
init_limits();
init_types();
function addProbes(module, copy, prefix) {
	if (!findSection(module, sectionIds.code)) return [];
	const probes = [];
	let type;
	const add = (kind, segment, write) => {
		const name = `${prefix}:${kind}:${segment}`;
		type ??= copy.addType([], []);
		copy.addExport(name, "func", copy.addFunction(type, functionBody(write)));
		probes.push({
			kind,
			segment,
			name
		});
	};
	probeData(module, copy, add);
	probeElements(module, copy, add);
	return probes;
}
function probeData(module, copy, add) {
	if (module.dataCount === void 0) return;
	let memory = module.memories.length > 0 ? 0 : void 0;
	module.data.forEach(({ mode, size }, segment) => {
		if (mode !== "passive" || size === 0) return;
		memory ??= copy.addMemory(emptyLimits);
		const isWide = module.memories[0]?.address === "i64";
		add("data", segment, (code) => (isWide ? code.i64Const(0n) : code.i32Const(0)).i32Const(size).i32Const(0).add("memory.init", segment, memory));
	});
}
function probeElements(module, copy, add) {
	const tables = /* @__PURE__ */ new Map();
	module.elements.forEach(({ mode, type, items }, segment) => {
		if (mode !== "passive" || items.length === 0) return;
		const element = {
			...type,
			nullable: true
		};
		const table = tables.get(renderType(element)) ?? copy.addTable({
			element,
			limits: emptyLimits
		});
		tables.set(renderType(element), table);
		add("element", segment, (code) => code.i32Const(0).i32Const(items.length).i32Const(0).add("table.init", segment, table));
	});
}
// build/wizer/instrument/readers.js
init_code_builder();
init_encode();
init_limits();
init_module_builder();
init_types();
const globalSlot = 16;
const globalsPerFunction = 1e5;
function buildGlobalReader(module) {
	const globals = module.globals.flatMap(({ type, mutable }, index) => mutable && (!isRefType(type) || isOpaque(type)) ? [{
		type,
		mutable,
		index
	}] : []);
	if (globals.length === 0) return void 0;
	const builder = ModuleBuilder.empty();
	globals.forEach((global, slot) => {
		builder.addImport("globals", String(slot), {
			kind: "global",
			...global
		});
	});
	const min = BigInt(Math.ceil(globals.length * globalSlot / pageSize));
	const memory = builder.addMemory({
		...emptyLimits,
		min
	});
	const type = builder.addType([], []);
	const functions = [];
	for (let first = 0; first < globals.length; first += globalsPerFunction) {
		const body = functionBody((code) => globals.slice(first, first + globalsPerFunction).forEach(({ type }, position) => {
			const slot = first + position;
			code.i32Const(0).add("global.get", slot).store(type, slot * globalSlot);
		}));
		functions.push(builder.addFunction(type, body));
	}
	const callAll = functionBody((code) => {
		for (const index of functions) code.add("call", index);
	});
	builder.addExport("memory", "memory", memory);
	builder.addExport("read", "func", builder.addFunction(type, callAll));
	return {
		bytes: concatenate(builder.encode()),
		globals: globals.map(({ index, type }, slot) => ({
			index,
			at: slot * globalSlot,
			holds: isRefType(type) ? "is-null" : type
		}))
	};
}
function isOpaque({ heap }) {
	return heap === "exn" || heap === "noexn";
}
function buildNullReader({ element, limits: { address } }) {
	const builder = ModuleBuilder.empty();
	const limits = {
		...emptyLimits,
		address
	};
	const table = builder.addImport("tables", "0", {
		kind: "table",
		type: {
			element,
			limits
		}
	});
	const body = functionBody((code) => code.add("local.get", 0).add("table.get", table).add("ref.is_null"));
	builder.addExport("isNull", "func", builder.addFunction(builder.addType([address], ["i32"]), body));
	return concatenate(builder.encode());
}
// build/wizer/known-imports.js
function isAbort({ types }, entry) {
	if (entry.kind !== "func" || entry.module !== "env" || entry.name !== "abort") return false;
	const type = types[entry.type]?.composite;
	return type?.kind === "func" && type.results.length === 0 && type.params.join() === "i32,i32,i32,i32";
}
// build/wizer/instrument/stubs.js
init_code_builder();
init_encode();
init_module_builder();
function buildStubs(module) {
	const stubs = [];
	const builder = ModuleBuilder.withTypesOf(module);
	const called = builder.addImport("host", "called", {
		kind: "func",
		type: builder.addType(["i32"], [])
	});
	const abortParams = Array.from({ length: 5 }, () => "i32");
	const aborted = builder.addImport("host", "aborted", {
		kind: "func",
		type: builder.addType(abortParams, [])
	});
	module.imports.forEach((entry, index) => {
		if (entry.kind !== "func" && entry.kind !== "tag") return;
		const name = String(index);
		const givesUp = isAbort(module, entry);
		const body = () => functionBody((code) => {
			code.i32Const(index);
			if (givesUp) for (let local = 0; local < 4; local++) code.add("local.get", local);
			code.add("call", givesUp ? aborted : called).add("unreachable");
		});
		const stub = entry.kind === "func" ? builder.addFunction(entry.type, body()) : builder.addTag(entry.type);
		builder.addExport(name, entry.kind, stub);
		stubs.push({
			index,
			kind: entry.kind,
			name
		});
	});
	return stubs.length === 0 ? void 0 : {
		bytes: concatenate(builder.encode()),
		stubs
	};
}
// build/wizer/instrument/instrument.js
init_encode();
init_layout();
init_limits();
init_module_builder();
init_types();
init_defer_start();
init_free_name();
function instrument(module, { calls }, options = {
	relaxed: false,
	nans: false
}) {
	const memoryModule = freeName(module.imports.map((entry) => entry.module));
	const prefix = freeName(module.exports.map((entry) => entry.name));
	const nameOf = (kind) => (index) => ({
		index,
		name: `${prefix}:${kind}:${index}`
	});
	const copy = ModuleBuilder.copyOf(module, [sectionIds.start, sectionIds.memory]);
	const memories = importMemories(module, copy, memoryModule);
	const start = exportStart(module, copy, prefix);
	const globalReader = buildGlobalReader(module);
	const readGlobals = (globalReader?.globals ?? []).map(({ index }) => nameOf("global")(index));
	const references = findReferences(module).map(nameOf("global"));
	for (const { index, name } of [...readGlobals, ...references]) copy.addExport(name, "global", index);
	const tables = [...module.tables.keys()].map(nameOf("table"));
	for (const { index, name } of tables) copy.addExport(name, "table", index);
	const functionTable = tables.length > 0 || references.length > 0 ? `${prefix}:functions` : void 0;
	if (functionTable) copy.addExport(functionTable, "table", copy.addTableOfFunctions());
	const probes = addProbes(module, copy, prefix);
	const replacements = normalizeCode(module, copy, options);
	const parts = copy.encode((section) => section.name === "name");
	const bytes = concatenate(parts);
	return {
		bytes,
		memoryModule,
		memories,
		wasiMemory: findWasiMemory(module),
		start,
		calls,
		stubs: buildStubs(module),
		globalReader,
		readGlobals: readGlobals.map(({ name }) => name),
		references,
		tables,
		objectTables: tables.filter(({ index }) => canHoldObjects(module, module.tables[index]?.element.heap ?? "func")),
		nullReaders: new Map(module.tables.flatMap((table, index) => isOpaque(table.element) ? [[index, buildNullReader(table)]] : [])),
		functionTable,
		importedFunctions: module.importedFunctions,
		probes,
		findInputOffsets: replacements ? (offsets) => findOriginalOffsets(module, readLayout(bytes), replacements, offsets) : shiftOffsets(findCodeShift(module, parts))
	};
}
function hostLimits({ address, min, max }) {
	return {
		address,
		shared: true,
		min,
		max: max ?? maxPages[address]
	};
}
function importMemories(module, copy, memoryModule) {
	const memories = module.memories.map(hostLimits);
	memories.forEach((limits, index) => {
		copy.addImport(memoryModule, `memory:${index}`, {
			kind: "memory",
			limits
		});
	});
	return memories;
}
function findReferences(module) {
	return module.globals.flatMap(({ type }, index) => isRefType(type) && !isOpaque(type) ? [index] : []);
}
function canHoldObjects(module, heap) {
	if (typeof heap === "number") return ["struct", "array"].includes(module.types[heap]?.composite.kind ?? "");
	return [
		"any",
		"eq",
		"struct",
		"array",
		"extern"
	].includes(heap);
}
function findWasiMemory(module) {
	if (module.memories.length === 0) return void 0;
	return module.exports.find((entry) => entry.kind === "memory" && entry.name === "memory")?.index ?? 0;
}
function shiftOffsets(shift) {
	return (offsets) => offsets.map((offset) => offset - shift);
}
function findCodeShift(module, parts) {
	const code = findSection(module, sectionIds.code);
	return code ? findShift(parts, module.bytes, code.end - 1) ?? 0 : 0;
}
// build/wizer/rewrite/exports.js
init_errors$1();
init_errors();
function planExports(exports, { initFunction, calls }, { keepInitFunc, renames }, onMissing) {
	const removed = new Set(calls.filter((name) => !(keepInitFunc && name === initFunction)));
	const kept = exports.filter((entry) => !removed.has(entry.name));
	const names = new Set(kept.map((entry) => entry.name));
	for (const [source, destination] of renames) {
		if (names.has(source)) continue;
		const found = removed.has(source) ? "that export goes once it has been called (the option `keep-init-func` keeps the init function)" : `the module does not export ${quoteName(source)}`;
		const sentence = `cannot rename ${quoteName(source)} to ${quoteName(destination)}: ${found}`;
		if (!onMissing) throw new UnsupportedModuleError("rename-source-missing", `${sentence}, expected the name of an export that the output has`);
		onMissing(names.has(destination) ? `${sentence}; the output has no ${quoteName(destination)} any more` : sentence);
	}
	const overwritten = new Set(renames.values());
	return kept.filter((entry) => renames.has(entry.name) || !overwritten.has(entry.name)).map((entry) => ({
		...entry,
		name: renames.get(entry.name) ?? entry.name
	}));
}
// build/wasm/code/stub-bodies.js
init_writer();
init_code_builder();
function encodeStubBodies(count, named) {
	const counted = new Writer(8).u32(count);
	if (count === 0) return [counted.finish()];
	const first = functionBody((code) => {
		for (const index of named) code.add("ref.func", index).add("drop");
		code.add("unreachable");
	});
	return [counted.u32(first.length).bytes(first).finish(), repeat(encodeStub(), count - 1)];
}
function encodeStub() {
	const body = functionBody((code) => code.add("unreachable"));
	return new Writer(8).u32(body.length).bytes(body).finish();
}
function repeat(bytes, times) {
	const repeated = new Uint8Array(bytes.length * times);
	repeated.set(bytes.subarray(0, repeated.length));
	for (let filled = bytes.length; filled < repeated.length; filled *= 2) repeated.copyWithin(filled, 0, filled);
	return repeated;
}
// build/wizer/rewrite/data.js
init_layout();
init_data();
init_errors();
function rewriteData(module, snapshot, lastData) {
	if (module.memories.length === 0 && snapshot.droppedData.size === 0) return {
		changes: [],
		skeleton: [],
		segments: void 0
	};
	const segments = placeSegments(module, snapshot, lastData);
	if (lastData >= segments.length) throw new Error(`bug: code names the data segment ${lastData}, of ${segments.length} in the output`);
	const isEmpty = segments.length === 0;
	const counts = module.dataCount === void 0 ? [] : [[sectionIds.dataCount, isEmpty ? void 0 : encodeDataCount(segments.length)]];
	return {
		changes: [...counts, [sectionIds.data, isEmpty ? void 0 : encodeData(module.bytes, segments)]],
		skeleton: [...counts, [sectionIds.data, isEmpty ? void 0 : encodeEmptyData(segments)]],
		segments
	};
}
function placeSegments(module, snapshot, lastData) {
	const kept = module.data.slice(0, countKept(module, snapshot, lastData));
	const active = listActive(module, snapshot);
	const segments = [...kept.map((segment, index) => {
		if (segment.mode === "active") return active.next().value ?? { kind: "empty" };
		return snapshot.droppedData.has(index) ? { kind: "empty" } : {
			kind: "copied",
			segment
		};
	}), ...active];
	if (segments.length > snapshot.maxSegments) throw new UnsupportedModuleError("segments", `cannot write ${snapshot.maxSegments} data segments (the option \`max-segments\`): found ${segments.length} whose index code can name, expected at least as many`);
	return segments;
}
function* listActive(module, { segments, memories }) {
	for (const { memory, start, end } of segments) {
		const width = module.memories[memory]?.address ?? "i32";
		const bytes = memories[memory]?.bytes.subarray(start, end) ?? /* @__PURE__ */ new Uint8Array();
		yield {
			kind: "active",
			place: {
				memory,
				width,
				address: start
			},
			bytes
		};
	}
}
function countKept(module, snapshot, lastData) {
	const passive = module.data.findLastIndex((segment) => segment.mode === "passive") + 1;
	const active = module.data.filter((segment) => segment.mode === "active").length;
	if (module.dataCount === void 0 || snapshot.segments.length >= active) return passive;
	return Math.max(passive, lastData + 1);
}
// build/wizer/rewrite/tables.js
init_layout();
init_element();
init_table();
function rewriteTables({ bytes, tables }, snapshot) {
	const minimums = new Map(Array.from(snapshot.tables, ([index, entries]) => [index, BigInt(entries.length)]));
	return [...minimums].every(([index, min]) => min === tables[index]?.limits.min) ? [] : [[sectionIds.table, encodeTables(bytes, tables, minimums)]];
}
function rewriteElements(module, snapshot, undeclared) {
	if (snapshot.tables.size === 0 && snapshot.droppedElements.size === 0 && undeclared.length === 0) return {
		changes: [],
		segments: void 0
	};
	const old = module.elements.map((segment, index) => ({
		kind: isEmptied(segment, index, snapshot) ? "emptied" : "copied",
		segment
	}));
	const changed = Array.from(snapshot.tables, ([index, entries]) => findRanges(module.tables[index], index, entries));
	const declared = undeclared.length > 0 ? [{
		kind: "declared",
		functions: undeclared
	}] : [];
	const segments = [
		...old,
		...changed.flat(),
		...declared
	];
	return {
		changes: [[sectionIds.element, encodeElements(module.bytes, segments)]],
		segments
	};
}
function isEmptied(segment, index, snapshot) {
	return segment.mode === "active" ? snapshot.tables.has(segment.table) : snapshot.droppedElements.has(index);
}
function findRanges(type, table, entries) {
	const isDefault = (entry) => !type.init && entry?.kind === "null";
	const ranges = [];
	for (let start = 0; start < entries.length; start++) {
		if (isDefault(entries[start])) continue;
		let end = start + 1;
		while (end < entries.length && !isDefault(entries[end])) end++;
		ranges.push({
			kind: "active",
			table,
			type,
			start,
			...chooseForm(type.element, entries.slice(start, end))
		});
		start = end;
	}
	return ranges;
}
// build/wizer/rewrite/declarations.js
init_const_expr();
init_element();
function findEndangered(module, exports, written) {
	const endangered = new Set(exportedFunctions(module.exports));
	for (const { mutable, init } of module.globals) if (mutable) for (const named of functionsIn(init)) endangered.add(named);
	for (const segment of module.elements) if (segment.mode === "passive" || segment.mode === "active" && written.has(segment.table)) for (const index of functionsOfSegment(segment)) endangered.add(index);
	for (const index of exportedFunctions(exports)) endangered.delete(index);
	return endangered;
}
function findUndeclared(module, snapshot, referenced) {
	if (referenced.size === 0) return [];
	const undeclared = new Set(referenced);
	for (const index of declaredElsewhere(module, snapshot)) undeclared.delete(index);
	return [...undeclared].sort((one, other) => one - other);
}
function exportedFunctions(exports) {
	return exports.flatMap((entry) => entry.kind === "func" ? [entry.index] : []);
}
function* declaredElsewhere(module, snapshot) {
	for (const [index, segment] of module.elements.entries()) if (!isEmptied(segment, index, snapshot)) yield* functionsOfSegment(segment);
	for (const [index, { init }] of module.globals.entries()) {
		const value = snapshot.globals.get(index);
		if (!value) yield* functionsIn(init);
		else if (value.kind === "func") yield value.index;
	}
	for (const entries of snapshot.tables.values()) for (const entry of entries) if (entry.kind === "func") yield entry.index;
	for (const { init } of module.tables) if (init) yield* functionsIn(init);
}
// build/wasm/code/reach/code-addresses.js
init_layout();
const addressing = [
	/^\.z?debug_/,
	/^sourceMappingURL$/,
	/^external_debug_info$/,
	/^build_id$/,
	/^metadata\.code\./,
	/^branchHints$/,
	/^reloc\./
];
function addressesCode({ id, name }) {
	return id === sectionIds.custom && addressing.some((pattern) => pattern.test(name));
}
// build/wasm/code/reach/references.js
init_opcodes();
const takeFunction = (reach, { first }) => reach.takeFunction(first);
const callTable = (reach, { first, second }) => reach.callTable(second, first);
const takeArray = (reach, { second }) => reach.takeElements(second);
const takingInstructions = {
	call: takeFunction,
	return_call: takeFunction,
	"ref.func": takeFunction,
	"global.get": (reach, { first }) => reach.takeGlobal(first),
	call_indirect: callTable,
	return_call_indirect: callTable,
	"table.get": (reach, { first }) => reach.takeTable(first),
	"table.copy": (reach, { second }) => reach.takeTable(second),
	"table.init": (reach, { first }) => reach.takeElements(first),
	"array.new_elem": takeArray,
	"array.init_elem": takeArray
};
const follows = new Map(Object.entries(takingInstructions).map(([name, follow]) => [opcodeOf(name), follow]));
const ofSingles = Array.from({ length: 256 }, (_, opcode) => follows.get(opcode));
function followInstruction(reach, instruction) {
	const { opcode } = instruction;
	const follow = opcode < 256 ? ofSingles[opcode] : follows.get(opcode);
	if (follow) follow(reach, instruction);
}
// build/wasm/code/reach/pass-plain.js
init_opcodes();
const look = 0;
const nothing = 1;
const leb = 2;
const access = 3;
const block = 4;
const bytes4 = 5;
const bytes8 = 6;
const byImmediates = {
	"": nothing,
	i32: leb,
	i64: leb,
	local: leb,
	global: leb,
	label: leb,
	memory: leb,
	tag: leb,
	access,
	block,
	f32: bytes4,
	f64: bytes8
};
let known;
function findForms() {
	return Uint8Array.from({ length: 256 }, (_, byte) => {
		const kind = findInstruction(byte);
		if (!kind || Object.hasOwn(takingInstructions, kind.name)) return look;
		return byImmediates[kind.immediates.join(" ")] ?? look;
	});
}
function passPlain(bytes, offset, end) {
	known ??= findForms();
	const forms = known;
	let at = offset;
	while (at < end) {
		const start = at++;
		switch (forms[bytes[start]]) {
			case nothing: break;
			case leb:
				while (bytes[at++] >= 128);
				break;
			case access:
				if (bytes[at++] >= 64) return start;
				while (bytes[at++] >= 128);
				break;
			case block:
				if (bytes[at] !== 64 && !(bytes[at] >= 123 && bytes[at] < 128)) return start;
				at++;
				break;
			case bytes4:
				at += 4;
				break;
			case bytes8:
				at += 8;
				break;
			default: return start;
		}
		if (at > end) return start;
	}
	return at;
}
// build/wasm/code/reach/table-entries.js
init_const_expr();
init_element();
init_types();
var TableEntries = class {
	module;
	keyOf;
	init;
	segments;
	state = "unused";
	waiting = /* @__PURE__ */ new Map();
	constructor(module, keyOf, init, segments) {
		this.module = module;
		this.keyOf = keyOf;
		this.init = init;
		this.segments = segments;
	}
	giveAll(take) {
		if (this.state === "taken") return;
		this.state = "taken";
		this.waiting.clear();
		for (const index of this.functions()) take.takeFunction(index);
		this.giveGlobals(take);
	}
	giveCallable(type, take) {
		if (this.state === "taken") return;
		if (!this.module.types[type]?.final) {
			this.giveAll(take);
			return;
		}
		if (this.state === "unused") {
			this.state = "called";
			this.sortFunctions();
			this.giveGlobals(take);
		}
		const key = this.keyOf(type);
		for (const index of this.waiting.get(key) ?? []) take.takeFunction(index);
		this.waiting.delete(key);
	}
	sortFunctions() {
		for (const index of this.functions()) {
			const type = this.module.functions[index];
			if (type === void 0) continue;
			const key = this.keyOf(type);
			const same = this.waiting.get(key);
			if (same) same.push(index);
			else this.waiting.set(key, [index]);
		}
	}
	*functions() {
		if (this.init) yield* functionsIn(this.init);
		for (const segment of this.segments) yield* functionsOfSegment(segment);
	}
	giveGlobals(take) {
		for (const expression of this.expressions()) for (const index of globalsIn(expression)) take.takeGlobal(index);
	}
	*expressions() {
		if (this.init) yield this.init;
		for (const segment of this.segments) if (segment.form === "expressions") yield* segment.items;
	}
};
function createTypeKeys({ types }) {
	const byText = /* @__PURE__ */ new Map();
	const known = [];
	return (type) => {
		const found = known[type];
		if (found !== void 0) return found;
		const composite = types[type]?.composite;
		const text = composite?.kind === "func" ? [composite.params, composite.results].map((side) => side.map(renderLoosely).join()).join(">") : "";
		const key = byText.get(text) ?? byText.size;
		byText.set(text, key);
		known[type] = key;
		return key;
	};
}
function renderLoosely(type) {
	return isRefType(type) && typeof type.heap === "number" ? "ref" : renderType(type);
}
// build/wasm/code/reach/reachable-functions.js
init_const_expr();
init_element();
init_code_reader();
init_function_bodies();
function findReachableFunctions(module, code = module) {
	const reach = new ReachedParts(module);
	for (const { kind, index } of module.exports) {
		if (kind === "func") reach.takeFunction(index);
		if (kind === "table") reach.takeTable(index);
		if (kind === "global") reach.takeGlobal(index);
	}
	return reach.follow(findFunctionBodies(code), new CodeReader(code.bytes));
}
var ReachedParts = class {
	module;
	tables;
	functions;
	globals;
	elements;
	waitingFunctions = [];
	waitingGlobals = [];
	constructor(module) {
		this.module = module;
		const segments = module.tables.map(() => []);
		for (const segment of module.elements) if (segment.mode === "active") segments[segment.table]?.push(segment);
		const keyOf = createTypeKeys(module);
		this.tables = module.tables.map(({ init }, index) => new TableEntries(module, keyOf, init, segments[index]));
		this.functions = new Uint8Array(module.functions.length);
		this.globals = new Uint8Array(module.globals.length);
		this.elements = new Uint8Array(module.elements.length);
	}
	takeFunction(index) {
		if (this.functions[index] !== 0) return;
		this.functions[index] = 1;
		this.waitingFunctions.push(index);
	}
	takeGlobal(index) {
		if (this.globals[index] !== 0) return;
		this.globals[index] = 1;
		this.waitingGlobals.push(index);
	}
	takeTable(index) {
		this.tables[index]?.giveAll(this);
	}
	callTable(index, type) {
		this.tables[index]?.giveCallable(type, this);
	}
	takeElements(index) {
		const segment = this.module.elements[index];
		if (segment?.mode !== "passive" || this.elements[index] !== 0) return;
		this.elements[index] = 1;
		if (segment.form === "expressions") for (const item of segment.items) this.takeExpression(item);
		else for (const index of functionsOfSegment(segment)) this.takeFunction(index);
	}
	follow({ starts, ends }, reader) {
		const { importedFunctions, globals } = this.module;
		while (this.waitingFunctions.length > 0 || this.waitingGlobals.length > 0) {
			const global = this.waitingGlobals.pop();
			if (global !== void 0) {
				this.takeExpression(globals[global].init);
				continue;
			}
			const body = this.waitingFunctions.pop() - importedFunctions;
			const start = starts[body];
			if (start === void 0) continue;
			reader.enter(start, ends[body]);
			reader.offset = passPlain(reader.bytes, reader.offset, reader.end);
			while (reader.next()) {
				followInstruction(this, reader);
				reader.offset = passPlain(reader.bytes, reader.offset, reader.end);
			}
		}
		return this.functions;
	}
	takeExpression(expression) {
		for (const index of functionsIn(expression)) this.takeFunction(index);
		for (const index of globalsIn(expression)) this.takeGlobal(index);
	}
};
// build/wasm/code/reach/shorten-bodies.js
init_writer();
init_function_bodies();
function shortenBodies(module, importedFunctions, reachable) {
	const { count, entriesStart, ends } = findFunctionBodies(module);
	const stub = encodeStub();
	const output = new Writer((ends[count - 1] ?? entriesStart) - entriesStart + 8).u32(count);
	let shortened = 0;
	let copied = entriesStart;
	for (let body = 0; body < count; body++) {
		const start = ends[body - 1] ?? entriesStart;
		const end = ends[body];
		if (reachable[importedFunctions + body] === 1 || end - start <= stub.length) continue;
		output.bytes(module.bytes.subarray(copied, start)).bytes(stub);
		copied = end;
		shortened++;
	}
	if (shortened === 0) return void 0;
	return {
		contents: output.bytes(module.bytes.subarray(copied, ends[count - 1])).finish(),
		count: shortened
	};
}
// build/wizer/rewrite/drop-code.js
init_errors$1();
init_layout();
const keep = (unread) => ({
	code: void 0,
	keepsCustom: () => true,
	dropped: {
		functions: 0,
		bytes: 0,
		sections: []
	},
	unread
});
const shown = {
	names: 100,
	characters: 100
};
function dropInitCode(input, output) {
	const reachable = findReachable(input, output);
	if (reachable instanceof WasmError) return keep(reachable.message);
	const shortened = shortenBodies(input, input.importedFunctions, reachable);
	if (!shortened) return keep();
	const { contents, count } = shortened;
	const section = findSection(input, sectionIds.code);
	const names = new Set(input.sections.filter(addressesCode).map(({ name }) => name));
	return {
		code: contents,
		keepsCustom: (section) => !addressesCode(section),
		dropped: {
			functions: count,
			bytes: section.end - section.contents - contents.length,
			sections: [...names].slice(0, shown.names).map((name) => shorten$1(toLine(name), shown.characters))
		},
		unread: void 0
	};
}
function findReachable(input, output) {
	try {
		return findReachableFunctions(output, input);
	} catch (error) {
		if (error instanceof WasmError) return error;
		throw error;
	}
}
// build/wizer/rewrite/segment-names.js
function renameSegments(module, { memories }, data, elements, layout) {
	if (!data && !elements) return void 0;
	const section = parseNameSection(module);
	if (!section) return void 0;
	const regions = layout === "raw" ? [] : layOutRegions(module, findLayout(module), memories);
	const replaced = {
		...elements && { element: nameElements(module, elements, section.names.element) },
		...data && { data: nameData(module, data, regions, section.names.data) }
	};
	return {
		section: section.section,
		contents: encodeNameSection(section, replaced)
	};
}
function nameData(module, segments, regions, old) {
	const names = /* @__PURE__ */ new Map();
	for (const [index, segment] of segments.entries()) {
		const name = segment.kind === "active" ? nameActive(segment, regions) : isPassive(module, index) ? old.get(index) : void 0;
		if (name !== void 0) names.set(index, name);
	}
	return names;
}
function nameActive({ place: { memory, address }, bytes }, regions) {
	return findRegion(regions[memory] ?? [], {
		start: address,
		end: address + bytes.length
	});
}
function isPassive({ data }, index) {
	return data[index]?.mode === "passive";
}
const mostNamed = 1e4;
function nameElements(module, segments, old) {
	const names = new Map(old);
	const added = segments.slice(module.elements.length);
	const named = findNames(module, "table", new Set(added.flatMap((segment) => segment.kind === "active" ? [segment.table] : [])));
	for (const [position, segment] of added.slice(0, mostNamed).entries()) {
		const index = module.elements.length + position;
		if (segment.kind === "declared") names.set(index, "declared");
		if (segment.kind === "active") names.set(index, limitName(named.get(segment.table) ?? `table ${segment.table}`));
	}
	return names;
}
// build/wizer/rewrite/rewrite.js
init_encode();
init_layout();
init_limits();
init_module();
init_export();
init_global();
init_memory();
init_errors();
function rewrite(module, snapshot, exports, survey, { dropsCode = false, layout = "compressed" } = {}) {
	const data = rewriteData(module, snapshot, survey.lastData);
	const elements = rewriteElements(module, snapshot, findUndeclared(module, snapshot, survey.functions));
	const changes = [
		[sectionIds.start, void 0],
		...rewriteMemories(module, snapshot),
		...rewriteGlobals(module, snapshot),
		...rewriteExports(module, exports),
		...rewriteTables(module, snapshot),
		...elements.changes
	];
	const skeleton = encodeModule(module, new Map([
		...changes,
		...data.skeleton,
		...stubCode(module, survey)
	]), () => false);
	const drop = dropsCode ? dropInitCode(module, parseModule(concatenate(skeleton))) : void 0;
	const code = drop?.code ? [[sectionIds.code, [drop.code]]] : [];
	const names = renameSegments(module, snapshot, data.segments, elements.segments, layout);
	const parts = encodeModule(module, new Map([
		...changes,
		...code,
		...data.changes
	]), drop?.keepsCustom, names);
	checkSize(parts);
	return {
		parts,
		skeleton,
		dropped: drop?.dropped ?? null,
		unread: drop?.unread
	};
}
function stubCode(module, { functions }) {
	const count = module.functions.length - module.importedFunctions;
	return findSection(module, sectionIds.code) ? [[sectionIds.code, encodeStubBodies(count, functions)]] : [];
}
function checkSize(parts) {
	const size = sizeOfParts(parts);
	if (size <= 1073741824) return;
	throw new UnsupportedModuleError("size", `cannot write the output: it would have ${size.toLocaleString("en")} bytes, expected at most ${maxModuleSize.toLocaleString("en")}, which is what V8 takes`);
}
function rewriteMemories(module, { memories }) {
	if (module.memories.every((limits, index) => limits.min === memories[index]?.pages)) return [];
	const sizes = module.memories.map((limits, index) => ({
		...limits,
		min: memories[index]?.pages ?? limits.min
	}));
	return [[sectionIds.memory, encodeMemories(sizes)]];
}
function rewriteGlobals({ bytes, globals }, snapshot) {
	return snapshot.globals.size === 0 ? [] : [[sectionIds.global, encodeGlobals(bytes, globals, snapshot.globals)]];
}
function rewriteExports(module, exports) {
	return exports.length === module.exports.length && exports.every((entry, index) => entry.name === module.exports[index]?.name) ? [] : [[sectionIds.export, encodeExports(exports)]];
}
// build/wizer/rewrite/survey.js
init_find_instructions();
init_opcodes();
init_errors$1();
function surveyCode(module, exports) {
	const tables = findTableWrites(module);
	return {
		tables,
		functions: findReferencedFunctions(module, findEndangered(module, exports, tables)),
		lastData: findLastDataReference(module)
	};
}
const writesFirst = [
	"table.set",
	"table.grow",
	"table.fill",
	"table.copy"
].map(opcodeOf);
const tableInit = opcodeOf("table.init");
const tableCopy = opcodeOf("table.copy");
function findTableWrites(module) {
	const { tables, elements } = module;
	const isThere = ({ opcode, first, second }) => (opcode !== tableInit || first < elements.length) && (opcode !== tableCopy || second < tables.length);
	const writtenTable = ({ opcode, first, second }) => opcode === tableInit ? second : first;
	return collect(module, {
		opcodes: [...writesFirst, tableInit],
		matches: (instruction) => writtenTable(instruction) < tables.length && isThere(instruction),
		take: writtenTable,
		isNeeded: tables.length > 0
	}) ?? new Set(tables.keys());
}
function findReferencedFunctions(module, wanted) {
	return collect(module, {
		opcodes: [opcodeOf("ref.func")],
		matches: ({ first }) => wanted.has(first),
		take: ({ first }) => first,
		isNeeded: wanted.size > 0
	}) ?? wanted;
}
const namesFirst = ["memory.init", "data.drop"].map(opcodeOf);
const namesSecond = ["array.new_data", "array.init_data"].map(opcodeOf);
const memoryInit = opcodeOf("memory.init");
function findLastDataReference(module) {
	const count = module.data.length;
	const hasArrays = module.types.some(({ composite }) => composite.kind === "array");
	const namedSegment = ({ opcode, first, second }) => namesSecond.includes(opcode) ? second : first;
	const named = collect(module, {
		opcodes: hasArrays ? [...namesFirst, ...namesSecond] : namesFirst,
		matches: (instruction) => namedSegment(instruction) < count && (instruction.opcode !== memoryInit || instruction.second < module.memories.length),
		take: namedSegment,
		isNeeded: module.dataCount !== void 0 && count > 0
	});
	return named ? [...named].reduce((last, segment) => Math.max(last, segment), -1) : count - 1;
}
function collect(module, { opcodes, matches, take, isNeeded }) {
	const found = /* @__PURE__ */ new Set();
	if (!isNeeded) return found;
	try {
		const query = {
			opcodes: new Set(opcodes),
			matches,
			isRare: true
		};
		for (const instruction of findInstructions(module, query)) found.add(take(instruction));
		return found;
	} catch (error) {
		if (error instanceof WasmError) return void 0;
		throw error;
	}
}
// build/wizer/regions/clear-stack.js
function clearStack({ memories, globals }, { stack, symbols: { stackPointer } }) {
	const [memory, ...others] = memories;
	if (!memory || !stack || stackPointer === void 0) return {
		memories,
		cleared: { kind: "unknown" }
	};
	const value = globals.find(({ index }) => index === stackPointer)?.value;
	const top = value?.kind === "i32" || value?.kind === "i64" ? asAddress(value) : void 0;
	if (top === void 0 || top < stack.start || top > stack.end || stack.end > memory.bytes.length) return {
		memories,
		cleared: { kind: "elsewhere" }
	};
	const { bytes, ranges } = memory;
	let cleared = 0;
	for (let range = 0; range < ranges.count; range++) {
		const start = Math.max(stack.start, ranges.starts[range]);
		const end = Math.min(top, ranges.ends[range]);
		if (start >= end) continue;
		cleared += countNonZero(bytes, start, end);
		bytes.fill(0, start, end);
	}
	return {
		memories: [{
			...memory,
			ranges: cutRanges(memory, stack.start, top)
		}, ...others],
		cleared: {
			kind: "cleared",
			bytes: cleared
		}
	};
}
function cutRanges({ bytes, ranges }, start, end) {
	const starts = [];
	const ends = [];
	const push = (from, to) => {
		if (from >= to) return;
		starts.push(from);
		ends.push(to);
	};
	for (let range = 0; range < ranges.count; range++) {
		const [from, to] = [ranges.starts[range], ranges.ends[range]];
		if (to <= start || from >= end) push(from, to);
		else {
			let below = Math.min(to, start);
			while (below > from && bytes[below - 1] === 0) below--;
			push(from, below);
			let above = Math.max(from, end);
			while (above < to && bytes[above] === 0) above++;
			push(above, to);
		}
	}
	return {
		count: starts.length,
		starts: Float64Array.from(starts),
		ends: Float64Array.from(ends)
	};
}
// build/wizer/snapshot/objects.js
init_errors();
function checkObjects(module, state) {
	const mutable = new Set(module.types.flatMap(({ composite }, index) => isMutable(composite) ? [index] : []));
	if (mutable.size === 0) return;
	const kept = new Set(state.globals.flatMap(({ index, value }) => value.kind === "initial" ? [index] : []));
	module.globals.forEach((global, index) => {
		if (global.mutable && !kept.has(index)) return;
		if (makesMutable(global.init, mutable)) throw refusal(describeIndex(module, "global", index));
	});
	module.tables.forEach((table, index) => {
		if (table.init && makesMutable(table.init, mutable)) throw refusal(describeIndex(module, "table", index));
	});
	module.elements.forEach((segment, index) => {
		if (segment.form === "expressions" && segment.items.some((item) => makesMutable(item, mutable))) throw refusal(`element segment ${index}`);
	});
}
function makesMutable({ instructions }, mutable) {
	return instructions.some((instruction) => "type" in instruction && mutable.has(instruction.type));
}
function isMutable(type) {
	return (type.kind === "struct" || type.kind === "array") && type.fields.some((field) => field.mutable);
}
function refusal(holder) {
	return new UnsupportedModuleError("state", `cannot snapshot ${holder} which holds a garbage-collected object with fields that can be assigned: expected objects that cannot change, or null`);
}
// build/wizer/snapshot/snapshot.js
init_types();
init_errors();
function takeSnapshot(module, state, options) {
	checkObjects(module, state);
	const globals = /* @__PURE__ */ new Map();
	for (const { index, value } of state.globals) {
		const global = module.globals[index];
		if (!global?.mutable || value.kind === "initial") continue;
		const holder = () => describeIndex(module, "global", index);
		const constant = isRefType(global.type) ? writable(value, global.type, holder) : value;
		const initial = evaluate(module, global.init);
		if (!initial || !isSameValue(initial, constant)) globals.set(index, constant);
	}
	const tables = /* @__PURE__ */ new Map();
	const segments = groupByTable(module);
	for (const table of state.tables) {
		const entries = snapshotTable(module, table, segments.get(table.index) ?? []);
		if (entries) tables.set(table.index, entries);
	}
	const { memories, cleared } = options.clearStack ? clearStack(state, findLayout(module)) : {
		memories: state.memories,
		cleared: void 0
	};
	return {
		globals,
		tables,
		memories,
		clearedStack: cleared,
		segments: planSegments(module, memories, options),
		droppedData: new Set(state.droppedData),
		droppedElements: new Set(state.droppedElements),
		maxSegments: options.maxSegments
	};
}
function snapshotTable(module, { index, isInitial, entries }, segments) {
	if (isInitial) return void 0;
	const { element } = module.tables[index];
	const values = entries.map((entry, position) => writable(entry, element, () => `${describeIndex(module, "table", index)}, entry ${position},`));
	if (BigInt(values.length) !== module.tables[index].limits.min) return values;
	return findInitialEntries(module, index, segments)?.every((old, position) => isSameValue(old, values[position])) ? void 0 : values;
}
function writable(value, type, holder) {
	if (value.kind === "func") return value;
	if (value.kind === "null") return {
		kind: "null",
		heap: type.heap
	};
	if (value.kind === "i31" && type.heap !== "extern") return value;
	const what = value.kind === "i31" ? "a host reference" : value.what;
	throw new UnsupportedModuleError("state", `cannot snapshot ${holder()} which holds ${what}: expected null, a function of the module, or a number; clear it at the end of the initialization`);
}
function planSegments(module, memories, { layout, maxSegments }) {
	const passive = module.data.filter((segment) => segment.mode === "passive").length;
	const left = maxSegments - passive;
	const needed = memories.filter((memory) => memory.ranges.count > 0).length;
	if (left < needed) throw new UnsupportedModuleError("segments", `cannot write the memories in ${maxSegments} data segments (the option \`max-segments\`): found ${passive} passive segments that stay and ${needed} memories with data, expected room for ${passive + needed}`);
	return layOutSegments(memories, module.memories.map((memory) => memory.address), layout, left);
}
// build/wasm/dwarf/line-header.js
function readUnitExtent(reader) {
	const short = reader.bits32("the length of a unit");
	const isLong = short === 4294967295;
	const length = isLong ? Number(reader.bits64("the length of a unit")) : short;
	const start = reader.offset;
	reader.skip(length, "a unit of lines");
	return {
		offsetSize: isLong ? 8 : 4,
		start,
		end: reader.offset
	};
}
function readLineHeader(reader, offsetSize) {
	const start = reader.offset;
	const version = reader.u8() | reader.u8() << 8;
	if (version < 2 || version > 5) throw new WasmError("unsupported", `lines of DWARF version ${version}`, start);
	if (version === 5) reader.skip(2);
	const headerLength = readOffset(reader, offsetSize);
	const program = reader.offset + headerLength;
	const minInstructionLength = reader.u8();
	if (version >= 4) reader.skip(1);
	reader.skip(1);
	const lineBase = reader.u8() << 24 >> 24;
	const lineRange = reader.u8();
	const opcodeBase = reader.u8();
	if (lineRange === 0 || opcodeBase === 0) throw new WasmError("malformed", "a header of lines has a zero", start);
	const operandCounts = reader.take(opcodeBase - 1);
	const tables = reader.offset;
	if (program < tables || program > reader.end) throw new WasmError("malformed", "a line program is outside", start);
	if (program - tables > maxTables) throw new WasmError("unsupported", "tables of files of more than 4 MiB", tables);
	const encoding = {
		minInstructionLength,
		lineBase,
		lineRange,
		opcodeBase,
		operandCounts
	};
	return {
		version,
		offsetSize,
		tables,
		program,
		end: reader.end,
		...encoding
	};
}
function readOffset(reader, size) {
	return size === 8 ? Number(reader.bits64()) : reader.bits32();
}
var maxTables;
var init_line_header = __esmMin((() => {
	init_errors$1();
	maxTables = 4 * 2 ** 20;
}));
// build/wasm/dwarf/file-table.js
function findFilePath(bytes, header, file, sections) {
	const reader = new Reader(bytes, header.tables, header.program);
	return header.version === 5 ? findPath5(reader, header, file, sections) : findPath(reader, file);
}
function findPath(reader, file) {
	const directories = reader.offset;
	while (passString(reader) > 0);
	for (let index = 1;; index++) {
		const { offset } = reader;
		if (passString(reader) === 0) return void 0;
		const directory = reader.u32();
		reader.skipLeb();
		reader.skipLeb();
		if (index !== file) continue;
		const name = decodeAt(reader.bytes, offset);
		return join(findDirectory$1(reader, directories, directory), name);
	}
}
function findDirectory$1(reader, directories, wanted) {
	reader.offset = directories;
	for (let index = 1; index < wanted; index++) if (passString(reader) === 0) return "";
	return wanted > 0 ? decodeAt(reader.bytes, reader.offset) : "";
}
function findPath5(reader, { offsetSize }, file, sections) {
	const directories = reader.offset;
	const compilation = readEntry(reader, 0, offsetSize, sections)?.name ?? "";
	const { name, directory = 0 } = readEntry(reader, file, offsetSize, sections) ?? {};
	if (name === void 0) return void 0;
	reader.offset = directories;
	return relativeTo(compilation, join((directory === 0 ? void 0 : readEntry(reader, directory, offsetSize, sections)?.name) ?? "", name));
}
function readEntry(reader, wanted, offsetSize, sections) {
	const fields = Array.from({ length: reader.u8() }, () => ({
		content: reader.u32(),
		form: reader.u32()
	}));
	const count = reader.u32();
	if (count > 0 && fields.length === 0) throw new WasmError("malformed", "entries without fields", reader.offset);
	let entry;
	for (let index = 0; index < count; index++) {
		let name;
		let directory = 0;
		for (const { content, form } of fields) {
			const value = readField(reader, form, offsetSize, sections);
			if (content === contentPath && typeof value === "object") name = value;
			if (content === contentDirectory && typeof value === "number") directory = value;
		}
		if (index === wanted) entry = {
			name: name && decodeAt(name.section, name.offset),
			directory
		};
	}
	return entry;
}
function readField(reader, form, offsetSize, { lineStrings, strings }) {
	const { offset } = reader;
	switch (form) {
		case 8:
			passString(reader);
			return {
				section: reader.bytes,
				offset
			};
		case 14: return {
			section: strings,
			offset: readOffset(reader, offsetSize)
		};
		case 31: return {
			section: lineStrings,
			offset: readOffset(reader, offsetSize)
		};
		case 15: return reader.u32();
		case 11: return reader.u8();
		case 5: return reader.u8() | reader.u8() << 8;
		case 6:
			reader.skip(4);
			return;
		case 7:
			reader.skip(8);
			return;
		case 30:
			reader.skip(16);
			return;
		case 9:
			reader.skip(reader.u32());
			return;
		default: throw new WasmError("unsupported", `the form 0x${form.toString(16)}`, offset);
	}
}
function passString(reader) {
	const start = reader.offset;
	while (reader.u8("a string") !== 0);
	return reader.offset - 1 - start;
}
function decodeAt(section, offset) {
	const bytes = section.subarray(offset, offset + maxName);
	const end = bytes.indexOf(0);
	return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end));
}
function join(directory, name) {
	if (directory === "" || isAbsolute$1(name)) return name;
	return /[/\\]$/.test(directory) ? directory + name : directory + separatorOf(directory) + name;
}
function relativeTo(directory, path) {
	const prefix = directory === "" || /[/\\]$/.test(directory) ? directory : directory + separatorOf(directory);
	return path.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : path;
}
var maxName, utf8, contentPath, contentDirectory, isAbsolute$1, separatorOf;
var init_file_table = __esmMin((() => {
	init_errors$1();
	init_reader();
	init_line_header();
	maxName = 4096;
	utf8 = new TextDecoder();
	contentPath = 1;
	contentDirectory = 2;
	isAbsolute$1 = (path) => /^([/\\]|[a-z]:)/i.test(path);
	separatorOf = (directory) => /^[^/]*\\/.test(directory) ? "\\" : "/";
}));
// build/wasm/dwarf/line-program.js
function runLineProgram(bytes, header, onRow) {
	const { minInstructionLength, lineBase, lineRange, opcodeBase, operandCounts } = header;
	const reader = new Reader(bytes, header.program, header.end);
	const constAdvance = Math.floor((255 - opcodeBase) / lineRange) * minInstructionLength;
	let address = 0;
	let file = 1;
	let line = 1;
	let column = 0;
	let last;
	let sequence = 0;
	const endRow = () => {
		if (last && address > last.address) onRow(last, address, sequence);
		else if (!last) sequence = address;
	};
	const addRow = () => {
		endRow();
		last = {
			address,
			file,
			line,
			column
		};
	};
	const endSequence = () => {
		endRow();
		last = void 0;
		address = 0;
		file = 1;
		line = 1;
		column = 0;
	};
	const doExtended = () => {
		const size = reader.u32();
		const end = reader.offset + size;
		reader.skip(size);
		const opcode = size > 0 ? bytes[end - size] : void 0;
		if (opcode === extended.endSequence) endSequence();
		else if (opcode === extended.setAddress) address = readAddress(bytes.subarray(end - size + 1, end));
	};
	const doStandard = (opcode) => {
		switch (opcode) {
			case standard.copy: return addRow();
			case standard.advancePc:
				address += reader.u32() * minInstructionLength;
				return;
			case standard.advanceLine:
				line += reader.s32();
				return;
			case standard.setFile:
				file = reader.u32();
				return;
			case standard.setColumn:
				column = reader.u32();
				return;
			case standard.constAddPc:
				address += constAdvance;
				return;
			case standard.fixedAdvancePc:
				address += reader.u8() | reader.u8() << 8;
				return;
			default: for (let operand = operandCounts[opcode - 1]; operand > 0; operand--) reader.skipLeb();
		}
	};
	while (!reader.done) {
		const opcode = reader.u8();
		if (opcode >= opcodeBase) {
			const adjusted = opcode - opcodeBase;
			address += Math.floor(adjusted / lineRange) * minInstructionLength;
			line += lineBase + adjusted % lineRange;
			addRow();
		} else if (opcode === 0) doExtended();
		else doStandard(opcode);
	}
}
function readAddress(bytes) {
	return bytes.reduceRight((address, byte) => address * 256 + byte, 0);
}
var standard, extended;
var init_line_program = __esmMin((() => {
	init_reader();
	standard = {
		copy: 1,
		advancePc: 2,
		advanceLine: 3,
		setFile: 4,
		setColumn: 5,
		constAddPc: 8,
		fixedAdvancePc: 9
	};
	extended = {
		endSequence: 1,
		setAddress: 2
	};
}));
// build/wasm/dwarf/source-lines.js
var source_lines_exports = /* @__PURE__ */ __exportAll({ findSourceLines: () => findSourceLines });
function findSourceLines(module, offsets) {
	const code = findSection(module, sectionIds.code);
	const units = contentsOf(module, ".debug_line");
	if (!code || units.length === 0 || units.length > maxUnits || offsets.length === 0) return /* @__PURE__ */ new Map();
	const addresses = offsets.map((offset) => offset - code.contents);
	const found = findRows(units, addresses);
	const sections = {
		lineStrings: contentsOf(module, ".debug_line_str"),
		strings: contentsOf(module, ".debug_str")
	};
	return new Map(offsets.flatMap((offset, index) => {
		const row = found.get(addresses[index]);
		const line = row && describeRow(units, row, sections);
		return line ? [[offset, line]] : [];
	}));
}
function contentsOf(module, name) {
	const section = module.sections.find((section) => section.id === sectionIds.custom && section.name === name);
	if (!section) return /* @__PURE__ */ new Uint8Array();
	const reader = new Reader(module.bytes, section.contents, section.end);
	reader.name();
	return reader.take(reader.end - reader.offset);
}
function findRows(units, addresses) {
	const wanted = [...new Set(addresses)].sort((a, b) => a - b);
	const found = /* @__PURE__ */ new Map();
	for (const header of readUnits(units)) unlessMalformed(() => runLineProgram(units, header, (row, next, sequence) => {
		if (sequence === 0) return;
		for (let index = firstFrom(wanted, row.address); index < wanted.length; index++) {
			const address = wanted[index];
			if (address >= next) break;
			if (sequence > (found.get(address)?.sequence ?? 0)) found.set(address, {
				row,
				sequence,
				header
			});
		}
	}));
	return found;
}
function firstFrom(sorted, least) {
	let index = 0;
	while (index < sorted.length && sorted[index] < least) index++;
	return index;
}
function* readUnits(units) {
	const reader = new Reader(units);
	while (!reader.done) {
		const extent = unlessMalformed(() => readUnitExtent(reader));
		if (!extent) return;
		const { start, end, offsetSize } = extent;
		const header = unlessMalformed(() => readLineHeader(new Reader(units, start, end), offsetSize));
		if (header) yield header;
	}
}
function describeRow(units, { row: { file, line, column }, header }, sections) {
	const path = unlessMalformed(() => findFilePath(units, header, file, sections));
	if (!path) return void 0;
	const isLine = line > 0;
	return {
		path,
		line: isLine ? line : void 0,
		column: isLine && column > 0 ? column : void 0
	};
}
function unlessMalformed(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof WasmError) return void 0;
		throw error;
	}
}
var maxUnits;
var init_source_lines = __esmMin((() => {
	init_errors$1();
	init_layout();
	init_reader();
	init_file_table();
	init_line_header();
	init_line_program();
	maxUnits = 128 * 2 ** 20;
}));
// build/wizer/source-lines.js
init_errors$1();
init_errors();
const shownPath = 200;
async function addSourceLines(error, module) {
	if (!(error instanceof InitializationError) || error.code === "preload") return error;
	const offsets = error.trace.flatMap(({ offset }) => offset ?? []);
	if (offsets.length === 0) return error;
	const { findSourceLines } = await Promise.resolve().then(() => (init_source_lines(), source_lines_exports));
	const lines = findSourceLines(module, offsets);
	if (lines.size === 0) return error;
	const trace = error.trace.map((frame) => {
		const line = frame.offset === void 0 ? void 0 : lines.get(frame.offset);
		return line ? {
			...frame,
			source: showSourceLine(line)
		} : frame;
	});
	return new InitializationError(error.code, error.message, {
		...error,
		trace
	});
}
function showSourceLine({ path, line, column }) {
	const shown = toLine(path);
	return [
		shown.length > shownPath ? `…${shown.slice(-199).replace(/^[\udc00-\udfff]/, "")}` : shown,
		line,
		column
	].filter((part) => part !== void 0).join(":");
}
// build/wizer/stages.js
var Stages = class {
	started = performance.now();
	spent = {
		parse: 0,
		instrument: 0,
		compile: 0,
		instantiate: 0,
		initialize: 0,
		snapshot: 0,
		rewrite: 0,
		validate: 0
	};
	async time(stage, work) {
		const before = performance.now();
		const result = await work();
		this.spent[stage] += performance.now() - before;
		return result;
	}
	add(times) {
		for (const stage of Object.keys(times)) this.spent[stage] += times[stage] ?? 0;
	}
	times() {
		return {
			...this.spent,
			total: performance.now() - this.started
		};
	}
};
// build/wizer/wizen.js
init_encode();
init_module();
init_text();
init_invalid_module();
init_errors();
async function wizenModule(bytes, options, settings, host) {
	const stages = new Stages();
	const deadline = startDeadline(options, settings);
	const made = await makeOutput(bytes, options, settings, host, stages, deadline);
	const output = concatenate(made.parts);
	await stages.time("validate", () => validate(made, host, deadline));
	const times = stages.times();
	return {
		bytes: output,
		report: describeModule(made, times, settings.measure ? await made.measure({
			output,
			budget: findBudget(settings, times.total),
			deadline
		}) : null)
	};
}
const enoughSampling = 400;
function findBudget({ sampling = enoughSampling }, work) {
	return Math.max(sampling, .05 * work);
}
function startDeadline({ timeout }, { signal, started }) {
	return new Deadline(timeout, [signal], started);
}
async function makeOutput(bytes, options, settings, host, stages, deadline) {
	const pass = async (stage, work) => {
		const result = await stages.time(stage, work);
		deadline.check(passes[stage]);
		return result;
	};
	const binary = isText(bytes) ? await stages.time("parse", () => host.assemble(bytes, deadline)) : bytes;
	const { module, initialization, exports } = await pass("parse", () => plan(binary, options, settings));
	const instrumented = await pass("instrument", () => instrument(module, initialization, {
		relaxed: options.relaxedSimdDeterministic || options.deterministic,
		nans: options.deterministic
	}));
	const { instance, result } = await initialize$1(module, instrumented, settings, host, deadline, () => ({
		survey: surveyCode(module, exports),
		inModule: findInModule({
			module,
			initFunction: initialization.initFunction,
			exports
		})
	}));
	const { survey, inModule } = result;
	const request = {
		tables: [...survey.tables],
		...scanRequestFor(options.layout, options.maxSegments)
	};
	const state = await instance.read(request).finally(() => instance.close());
	stages.add({
		...instance.times,
		snapshot: state.time
	});
	const snapshot = await pass("snapshot", () => takeSnapshot(module, state, options));
	const rewritten = await pass("rewrite", () => rewrite(module, snapshot, exports, survey, {
		dropsCode: options.dropInitCode,
		layout: options.layout
	}));
	const { initFunction } = initialization;
	const { observed, refusedWrites, openFiles } = instance;
	const inRun = findInRun(module, {
		snapshot,
		observed,
		refusedWrites,
		openFiles,
		isDeterministic: options.deterministic,
		unread: rewritten.unread
	});
	const findings = [...inModule, ...inRun];
	const { measure } = instance;
	return {
		...rewritten,
		module,
		initFunction,
		instrumented,
		observed,
		refusedWrites,
		findings,
		snapshot,
		measure
	};
}
const passes = {
	parse: "parse the module",
	instrument: "make the copy of the module that runs",
	snapshot: "compare the state with that before the initialization",
	rewrite: "make the output"
};
async function initialize$1(module, instrumented, { preloads, wasi, print }, host, deadline, work) {
	const refused = new AbortController();
	let onCompiled = () => {};
	const compiled = new Promise((resolve) => {
		onCompiled = resolve;
	});
	const initialized = host.initialize(instrumented, {
		preloads,
		wasi,
		print,
		deadline: deadline.with(refused.signal),
		onCompiled
	}).finally(onCompiled);
	const [instance, result, valid] = await Promise.allSettled([
		initialized,
		Promise.resolve().then(work),
		compiled.then(() => checkValid(module, deadline)).catch((error) => {
			refused.abort();
			throw error;
		})
	]);
	if (instance.status === "fulfilled" && result.status === "fulfilled" && valid.status === "fulfilled") return {
		instance: instance.value,
		result: result.value
	};
	if (instance.status === "fulfilled") instance.value.close();
	if (valid.status === "rejected" && isInvalid(valid.reason)) throw valid.reason;
	if (instance.status === "rejected") throw await addSourceLines(explainInvalid(instance.reason), module);
	if (result.status === "rejected") throw result.reason;
	throw valid.reason;
}
function plan(bytes, options, { onMissingRename }) {
	const module = parseModule(bytes);
	checkModule(module, options.features);
	const initialization = findInitialization(module, options.initFunc);
	return {
		module,
		initialization,
		exports: planExports(module.exports, initialization, options, onMissingRename)
	};
}
async function validate({ instrumented, parts, skeleton }, host, deadline) {
	if (await host.validate(concatenate(skeleton, instrumented.bytes), deadline)) return;
	const reason = findReason(concatenate(parts)) ?? "V8 does not say why";
	throw new InvalidOutputError(`bug: the output is not valid (${reason}); nothing was written: please report it`);
}
// build/workers.js
function locateWorkers(entry) {
	const isSource = entry.endsWith(".ts");
	return {
		worker: new URL(isSource ? "host/threads/module-worker.ts" : "worker.js", entry),
		scanWorker: new URL(isSource ? "host/scan/scan-worker.ts" : "scan-worker.js", entry)
	};
}
function locateCommand(entry) {
	const name = process.platform === "win32" ? "wizer.cmd" : "wizer.sh";
	return fileURLToPath(new URL(entry.endsWith(".ts") ? `../dist/${name}` : name, entry));
}
// build/index.js
init_errors$1();
init_errors();
let host;
const takeTurn = createTurns(availableParallelism());
const idleTime = 1e4;
async function wizen(input, options = {}) {
	let followed;
	try {
		checkRuntime();
		const source = checkInput(input);
		const checked = checkOptions(options);
		followed = checked.signal && followSignal(checked.signal);
		const signal = followed?.signal;
		return await takeTurn(() => initialize(source, {
			...checked,
			signal
		}), signal);
	} catch (error) {
		throw followed?.signal.aborted ? followed.signal.reason : respellError(error);
	} finally {
		followed?.stop();
	}
}
async function initialize(source, { engine, signal, onOutput }) {
	const started = performance.now();
	const deadline = new Deadline(engine.timeout, [signal], started);
	const bytes = await readModule(source, findDirectory, deadline);
	const settings = await resolveSettings(engine, {
		env: process.env,
		get directory() {
			return findDirectory();
		},
		output: {
			stdout: 1,
			stderr: 2
		},
		hasStdin: true,
		hidden: {
			paths: [],
			names: []
		},
		places: void 0,
		measure: false,
		deadline
	});
	host ??= createHost({
		...findWorkers(),
		idleTime
	});
	const { bytes: output, report } = await wizenModule(bytes, engine, {
		...settings,
		started,
		signal,
		print: onOutput
	}, host);
	return {
		bytes: output,
		report: {
			...report,
			findings: judgeFindings(report.findings, engine.judgement)
		}
	};
}
function findDirectory() {
	try {
		return process.cwd();
	} catch (cause) {
		throw new FileError("read", `cannot use the current directory: ${describeFileError(cause)}`);
	}
}
function findWorkers() {
	const { url } = import.meta;
	if (url === void 0) throw cannotStart("found no address of this file (`import.meta.url`)");
	if (url.endsWith(".ts")) return locateWorkers(url);
	return {
		worker: new URL("./worker.js", import.meta.url),
		scanWorker: new URL("./scan-worker.js", import.meta.url)
	};
}
const command = locateCommand(import.meta.url);
export { FileError, InitializationError, InvalidOutputError, OptionError, UnsupportedModuleError, WasmError, command as default, wizen };
