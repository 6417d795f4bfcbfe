export const id = 375;
export const ids = [375];
export const modules = {

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


/***/ })

};
