export const id = 307;
export const ids = [307];
export const modules = {

/***/ 5307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FileError: () => (/* binding */ FileError),
/* harmony export */   describeFileError: () => (/* binding */ describeFileError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

class FileError extends Error {
    name = 'FileError';
    code;
    constructor(code, message, cause) {
        super(message, { cause });
        this.code = code;
    }
}
const reasons = {
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of its path is not a directory',
    EEXIST: 'there is another file in its place',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the device',
    ELOOP: 'too many links',
    ENAMETOOLONG: 'its name is too long',
    EPIPE: 'the reader has gone',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};
function describeFileError(error) {
    const { code = '', message } = error;
    return reasons[code] ?? new Map((0,node_util__WEBPACK_IMPORTED_MODULE_0__.getSystemErrorMap)().values()).get(code) ?? message;
}


/***/ })

};
