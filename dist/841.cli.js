export const id = 841;
export const ids = [841];
export const modules = {

/***/ 8841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/wizer/options/nearest-name.js + 1 modules
var nearest_name = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/wizer/options/option-table.js + 1 modules
var option_table = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/batch/options/batch-options.js
var batch_options = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/batch/config/config-file.js


const fileOptions = [
    ...option_table/* optionsOfMany */.nO,
    ...batch_options/* batchOptions */.D.filter(({ name }) => batch_options/* moduleLimitNames */.Uj.includes(name)),
];
const maxEntries = 1_000;
const maxItems = 1_000;
const maxGlob = 1_000;
const maxStars = 4;

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
// EXTERNAL MODULE: ./build/wizer/errors.js
var errors = __webpack_require__(5943);
;// CONCATENATED MODULE: ./build/batch/config/config-scope.js



const maxShown = 60;
function readFields({ key, value }, what, scope) {
    checkPlain(value, scope);
    if (!(0,dist/* isMap */.jh)(value))
        throw refuse(scope, key, `${describeNode(value)} as ${what}`, 'a map of names and values');
    const fields = new Map();
    for (const { key, value: inner } of value.items) {
        if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string' || key.tag !== undefined)
            throw refuse(scope, key, `${describeNode(key)} as a name`, 'a text');
        if (key.value === '<<')
            throw refuse(scope, key, 'a merge key', 'the options themselves: an entry takes those that it does not set from `options`');
        if (fields.has(key.value))
            throw refuse(scope, key, `a second \`${showText(key.value)}\``, 'one');
        fields.set(key.value, { key, value: inner });
    }
    return fields;
}
function checkPlain(node, scope) {
    if ((0,dist/* isAlias */.Vj)(node))
        throw refuse(scope, node, 'an alias', 'the value itself');
    if (node?.tag !== undefined)
        throw refuse(scope, node, `the tag \`${showText(node.tag)}\``, 'a value without a tag');
}
function refuse(scope, node, found, expected) {
    return new errors/* OptionError */.eR('bad-value', 'config', `cannot use \`${scope.path}\`: found ${found} (${describePlace(scope, node)}), expected ${expected}`);
}
function describePlace({ entry, lineOf }, node) {
    return `line ${lineOf(node)}${entry === undefined ? '' : `, entry ${entry}`}`;
}
function describeNode(node) {
    if (node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null))
        return 'nothing';
    if ((0,dist/* isAlias */.Vj)(node))
        return 'an alias';
    if (!(0,dist/* isScalar */.jn)(node))
        return (0,dist/* isMap */.jh)(node) ? 'a map' : 'a list';
    return typeof node.value === 'string' ? `the text \`${showText(node.value)}\`` : `\`${showText(node.source ?? '')}\``;
}
function showText(text) {
    return (0,report_text/* showSentence */.Zu)(text.replaceAll('`', "'"), maxShown);
}

;// CONCATENATED MODULE: ./build/batch/config/read-values.js






const optionByName = new Map(fileOptions.map(option => [option.name, option]));
const runNames = new Set(batch_options/* batchOptions */.D.map(({ name }) => name));
function readValues(fields, scope) {
    return new Map([...fields].map(([name, field]) => {
        const option = optionByName.get(name);
        if (!option)
            throw refuseName(name, field.key, scope);
        return [name, { value: readValue(option, field, scope), line: scope.lineOf(field.key) }];
    }));
}
function isFileOption(name) {
    return optionByName.has(name);
}
function isRunOption(name) {
    return runNames.has(name);
}
function refuseName(name, key, scope) {
    const shown = showText(name);
    if (isRunOption(name))
        return refuse(scope, key, `\`${shown}\`, which is the same for all modules`, 'it among the inputs or flags of the run');
    const near = (0,nearest_name/* findNearest */.q)(name, [...optionByName.keys(), ...(scope.entry === undefined ? [] : ['files'])]);
    return refuse(scope, key, `the unknown option \`${shown}\``, near === undefined ? 'an option of a module' : `\`${near}\``);
}
function readValue(option, { key, value: node }, scope) {
    checkPlain(node, scope);
    const value = option.kind === 'list' ? readTexts(node, scope) : readScalar(option.kind, node);
    if (value !== undefined)
        return value;
    const place = `\`${scope.path}\` (${describePlace(scope, key)})`;
    throw new errors/* OptionError */.eR('bad-value', option.name, `cannot use the option \`${option.name}\` in ${place}: found ${describeNode(node)}, expected ${describeKind(option)}`);
}
function readScalar(kind, node) {
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    const { value } = node;
    if (kind === 'boolean')
        return typeof value === 'boolean' ? String(value) : undefined;
    if (kind === 'number')
        return typeof value === 'number' ? String(value) : undefined;
    return readText(node);
}
function readText(node) {
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    if (typeof node.value === 'number')
        return node.source;
    return typeof node.value === 'string' ? node.value : undefined;
}
function readTexts(node, scope) {
    const texts = (0,dist/* isSeq */.oP)(node) ? readItems(node.items, scope) : readLines(node);
    if (node && texts && texts.length > maxItems)
        throw refuse(scope, node, `a list of ${texts.length} items`, `at most ${maxItems}`);
    return texts;
}
function readItems(items, scope) {
    const texts = items.map(item => {
        checkPlain(item, scope);
        return readText(item);
    });
    return texts.every(text => text !== undefined) ? texts : undefined;
}
function readLines(node) {
    const lines = readText(node)?.split('\n');
    return lines?.map(line => line.trim()).filter(Boolean);
}
function describeKind({ kind, choices = [], placeholder = 'TEXT' }) {
    switch (kind) {
        case 'boolean':
            return '`true` or `false`, without quotes';
        case 'number':
            return 'a number, without quotes';
        case 'choice':
            return `one of ${choices.map(name => `\`${name}\``).join(', ')}`;
        case 'list':
            return `a list of texts, such as \`["${placeholder}"]\``;
        case 'string':
            return 'a text';
    }
}

;// CONCATENATED MODULE: ./build/batch/config/yaml-source.js



const maxDepth = 32;
const yaml_source_maxShown = 200;
class ShallowParser extends dist/* Parser */.iX {
    *next(source) {
        for (const token of super.next(source)) {
            if (token.type === 'error')
                throw new YamlError(token.message, token.offset);
            yield token;
        }
        if (this.stack.length > maxDepth)
            throw new YamlError('Values are too deep inside of others', this.offset);
    }
}
class YamlError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function readYaml(text, path) {
    const lines = new dist/* LineCounter */.HN();
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    try {
        return { root: compose(text, lines), lineOf: ({ range: [offset] }) => lineAt(offset) };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        const found = (0,report_text/* showSentence */.Zu)(error.message.replaceAll('`', "'"), yaml_source_maxShown);
        throw new errors/* OptionError */.eR('bad-value', 'config', `cannot read \`${path}\`: found a fault in line ${lineAt(error.offset)} (${found}), expected YAML`);
    }
}
function compose(text, lines) {
    const tokens = [...new ShallowParser(lines.addNewLine).parse(text)];
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
    });
    const [document, second] = composer.compose(tokens, true, text.length);
    const fault = document?.errors[0] ?? document?.warnings[0];
    if (fault)
        throw new YamlError(fault.message, fault.pos[0]);
    if (second)
        throw new YamlError('A second document starts', second.range[0]);
    const root = (document?.contents ?? null);
    return (0,dist/* isScalar */.jn)(root) && root.source === '' ? null : root;
}

;// CONCATENATED MODULE: ./build/batch/config/parse-config.js






const parts = ['options', 'modules'];
function parseConfig(text, path) {
    const { root, lineOf } = readYaml(text, path);
    if (root === null)
        return { values: new Map(), entries: [] };
    const scope = { path, entry: undefined, lineOf };
    const fields = readFields({ key: root, value: root }, 'the whole file', scope);
    for (const [name, { key }] of fields)
        if (!parts.includes(name))
            throw refusePart(name, key, scope);
    const [options, modules] = parts.map(name => fields.get(name));
    return {
        values: options ? readValues(readFields(options, '`options`', scope), scope) : new Map(),
        entries: modules ? readEntries(modules, scope) : [],
    };
}
function refusePart(name, key, scope) {
    if (isRunOption(name) && !isFileOption(name))
        return refuseName(name, key, scope);
    const near = (0,nearest_name/* findNearest */.q)(name, parts);
    const other = near === undefined ? 'nothing else there' : `\`${near}\``;
    const expected = isFileOption(name) ? 'it under `options`, or in an entry of `modules`' : other;
    return refuse(scope, key, `\`${showText(name)}\` beside \`options\` and \`modules\``, expected);
}
function readEntries({ key, value }, scope) {
    checkPlain(value, scope);
    if (!(0,dist/* isSeq */.oP)(value))
        throw refuse(scope, key, `${describeNode(value)} as \`modules\``, 'a list of entries');
    const items = value.items;
    if (items.length > maxEntries)
        throw refuse(scope, key, `${items.length} entries`, `at most ${maxEntries}`);
    return items.map((item, index) => readEntry({ key: item ?? key, value: item }, { ...scope, entry: index + 1 }));
}
function readEntry(node, scope) {
    const fields = new Map(readFields(node, 'an entry', scope));
    const files = fields.get('files');
    if (!files)
        throw refuse(scope, node.key, 'an entry without `files`', 'globs, such as `files: build/**/*.wasm`');
    fields.delete('files');
    return { line: scope.lineOf(node.key), globs: readGlobs(files, scope), values: readValues(fields, scope) };
}
function readGlobs({ key, value }, scope) {
    checkPlain(value, scope);
    const globs = readTexts(value, scope)?.map(glob => glob.trim());
    const isGlob = (glob) => /[^!\s]/.test(glob) && !/\p{Cc}/u.test(glob);
    if (!globs?.every(isGlob))
        throw refuse(scope, key, `${describeNode(value)} as \`files\``, 'a glob, or a list of globs');
    const outside = globs.find(leadsOut);
    if (outside !== undefined)
        throw refuse(scope, key, `the glob \`${showText(outside)}\``, 'one that is relative to the workspace, without `..`');
    const long = globs.find(glob => glob.length > maxGlob);
    if (long !== undefined)
        throw refuse(scope, key, `a glob of ${long.length} characters`, `at most ${maxGlob}`);
    const starry = globs.find(glob => glob.split(/[\\/]/).some(name => (name.match(/\*+/g)?.length ?? 0) > maxStars));
    if (starry !== undefined)
        throw refuse(scope, key, `the glob \`${showText(starry)}\``, `at most ${maxStars} \`*\` in the name of a file or folder`);
    if (globs.every(glob => glob.startsWith('!')))
        throw refuse(scope, key, globs.length === 0 ? 'no globs as `files`' : '`files` that exclude only', 'a glob of files that the entry is for');
    return globs;
}
function leadsOut(glob) {
    const pattern = glob.replace(/^[!\s]+/, '');
    return /^([\\/~]|[a-z]:)/i.test(pattern) || /(^|[\\/])\.\.([\\/]|$)/.test(pattern);
}


/***/ })

};
