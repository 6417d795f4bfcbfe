export const id = 362;
export const ids = [362];
export const modules = {

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hashBytes: () => (/* binding */ hashBytes),
  _r: () => (/* binding */ hashRun),
  MP: () => (/* binding */ moduleKey)
});

// UNUSED EXPORTS: setKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/batch/directory.js


const nothing = new Uint8Array();
function* listDirectory(directory, below = '') {
    const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(directory, below), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const file = (0,external_node_path_.join)(directory, path);
        if (entry.isDirectory()) {
            yield { path, kind: 'directory', contents: nothing };
            yield* listDirectory(directory, path);
        }
        else if (entry.isSymbolicLink())
            yield { path, kind: 'link', contents: new TextEncoder().encode((0,external_node_fs_.readlinkSync)(file)) };
        else if (entry.isFile())
            yield { path, kind: 'file', contents: (0,external_node_fs_.readFileSync)(file) };
        else
            yield { path, kind: 'other', contents: nothing };
    }
}

;// CONCATENATED MODULE: ./build/batch/module-key.js


function hashBytes(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function moduleKey(inputHash, runHash) {
    return hashText(JSON.stringify([inputHash, runHash]));
}
function setKey(keys) {
    return hashText(JSON.stringify([...new Set(keys)].sort()));
}
function hashRun(options, { preloads, wasi }, engineVersion) {
    const { initFunc, renames, keepInitFunc, deterministic, relaxedSimdDeterministic, features, layout, maxSegments } = options;
    return hashText(JSON.stringify({
        engineVersion,
        options: {
            initFunc: initFunc ?? null,
            renames: [...renames].sort(),
            keepInitFunc,
            deterministic,
            relaxedSimdDeterministic,
            features: Object.entries(features).sort(),
            layout,
            maxSegments,
        },
        preloads: preloads.map(({ name, bytes }) => [name, hashBytes(bytes)]),
        wasi: wasi && {
            args: wasi.args,
            env: Object.entries(wasi.env),
            dirs: wasi.dirs.map(({ guest, host }) => [guest, hashDirectory(host)]),
            stdin: wasi.stdin.kind === 'bytes' ? hashBytes(wasi.stdin.bytes) : wasi.stdin.kind,
            hasOutput: wasi.output.stdout !== undefined,
            deterministic: wasi.deterministic ?? null,
        },
    }));
}
function hashDirectory(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path: name, kind, contents } of listDirectory(path))
        hash.update(JSON.stringify([name, kind, hashBytes(contents)])).update('\n');
    return hash.digest('hex');
}
function hashText(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ })

};
