/** Says what kind of module it is, from its exports, its imports, and what its tools say of themselves. */

import { shorten, toLine } from '../../wasm/errors.ts'
import type { Module } from '../../wasm/module.ts'
import { type Producer, readProducers } from '../../wasm/sections/producers.ts'
import { reactorFunction } from '../check/init-function.ts'
import { isAbort } from '../known-imports.ts'
import { commandFunction, findExport } from './program.ts'

export type Kind = {
  /** By the WASI convention (WASI application ABI): a command has `_start`, a reactor `_initialize`. */
  readonly shape: 'command' | 'reactor' | 'library'
  /** Who made it, in a few words, such as `AssemblyScript` or `C11, clang 14.0.6`; empty where nothing says so. */
  readonly madeBy: string
  /** What the user has to know of modules of its kind; undefined where there is nothing special. */
  readonly note: string | undefined
}

export function describeKind(module: Module): Kind {
  const isCommand = findExport(module, commandFunction) !== undefined
  const isReactor = findExport(module, reactorFunction) !== undefined
  const producers = readProducers(module)
  const tool = tools.find(({ isOf }) => isOf(module, producers))
  const named = producers.filter(({ field }) => field === 'language' || field === 'processed-by').map(nameProducer)
  return {
    shape: isCommand ? 'command' : isReactor ? 'reactor' : 'library',
    madeBy: [...new Set([...(tool ? [tool.name] : []), ...named])].slice(0, mostNamed).join(', '),
    note: tool?.note,
  }
}

/** Tools that a sentence names, and characters of each: a module may say anything of itself. */
const mostNamed = 4
const shownName = 40

function nameProducer({ name, version }: Producer): string {
  // `Ubuntu clang version 14.0.6 (https://…)`
  const [short = ''] = version.replace(/^\D*clang version /, '').split(/[ (]/)
  const readable = name.replace(/^C_plus_plus_?/, 'C++')
  return shorten(toLine(short === '' ? readable : `${readable} ${short}`), shownName)
}

type Tool = {
  readonly name: string
  readonly isOf: (module: Module, producers: readonly Producer[]) => boolean
  readonly note?: string
}

const importsFrom = (pattern: RegExp) => (module: Module) => module.imports.some(entry => pattern.test(entry.module))
const importsNamed = (pattern: RegExp) => (module: Module) => module.imports.some(entry => pattern.test(entry.name))
const exportsNamed = (pattern: RegExp) => (module: Module) => module.exports.some(entry => pattern.test(entry.name))
const hasSection = (name: RegExp) => (module: Module) => module.sections.some(section => name.test(section.name))
const isSaid = (pattern: RegExp) => (_: Module, producers: readonly Producer[]) =>
  producers.some(({ name }) => pattern.test(name))

const needsJavaScript =
  'it calls JavaScript, which is not there before the snapshot: a call of such an import ends the initialization'

/** The first that fits counts. Few tools write a producers section, so most are known by what their modules have in common. */
const tools: readonly Tool[] = [
  {
    name: 'Go for JavaScript',
    isOf: importsFrom(/^(go|gojs)$/),
    note: `${needsJavaScript}; build with \`GOOS=wasip1 -buildmode=c-shared\``,
  },
  { name: 'wasm-bindgen', isOf: importsFrom(/^(wbg|__wbindgen_.*|\.\/.*_bg\.js)$/), note: needsJavaScript },
  {
    name: 'emscripten',
    isOf: (module, producers) =>
      importsNamed(/^(emscripten_|invoke_[a-z]+$|_?_?emscripten_)/)(module) ||
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
    isOf: module =>
      exportsNamed(/^(__new|__pin|__rtti_base)$/)(module) || module.imports.some(entry => isAbort(module, entry)),
  },
  { name: 'StarlingMonkey', isOf: exportsNamed(/^componentize\.wizer$/) },
]
