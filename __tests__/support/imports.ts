/** Provides the imports of any module: tags, and functions that do nothing but report their calls. */

import { appendToVector, concatenate, encodeModule } from '../../src/wasm/encode.ts'
import { findSection, sectionIds } from '../../src/wasm/layout.ts'
import { type Module, parseModule } from '../../src/wasm/module.ts'
import { isRefType, type ValueType, writeHeapType, writeValueType } from '../../src/wasm/types.ts'
import { Writer } from '../../src/wasm/writer.ts'
import type { Preload } from '../../src/wizer/host.ts'

type Names = Record<string, WebAssembly.ImportValue>

/**
 * Makes the imports for an instance of `module`.
 * @param note gets the name of each function that is called, and its arguments if JavaScript may see them
 */
export function provideImports(
  module: Module,
  note: (name: string, args: readonly unknown[]) => void,
): WebAssembly.Imports {
  const imports: Record<string, Names> = {}
  for (const { name: from, bytes } of buildPreloads(module, true)) {
    const called = (index: number) => note(module.imports[index]?.name ?? '', [])
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes as BufferSource), { host: { called } })
    imports[from] = { ...exports } as Names
  }
  for (const entry of module.imports) {
    if (entry.kind !== 'func' || !isSeenByJavaScript(module, entry.type)) continue
    const names = imports[entry.module] as Names
    const provided = names[entry.name] as (...args: unknown[]) => unknown
    names[entry.name] = (...args: unknown[]) => {
      note(entry.name, args)
      return provided(...args)
    }
  }
  return imports
}

function isSeenByJavaScript(module: Module, typeIndex: number): boolean {
  const { params, results } = signatureOf(module, typeIndex)
  return [...params, ...results].every(type => type !== 'v128' && !(isRefType(type) && /exn/.test(`${type.heap}`)))
}

/**
 * Builds a module for each name from which functions and tags are imported. Its functions return zeros and nulls.
 * @param notes whether the functions first call the import `host` `called` with the index of the import that they stand for
 */
export function buildPreloads(module: Module, notes = false): Preload[] {
  const names = module.imports.flatMap(({ kind, module }) => (kind === 'func' || kind === 'tag' ? [module] : []))
  return [...new Set(names)].map(name => ({ name, bytes: buildPreload(module, name, notes) }))
}

/** Function 0 is `called`, imported or empty. */
function buildPreload(module: Module, from: string, notes: boolean): Uint8Array {
  const provided = module.imports.map((entry, index) => ({ ...entry, index })).filter(entry => entry.module === from)
  const functions = provided.flatMap(entry => (entry.kind === 'func' ? [entry] : []))
  const tags = provided.flatMap(entry => (entry.kind === 'tag' ? [entry] : []))
  const noteType = module.types.length
  const writer = new Writer().bytes([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
  const section = (id: number, contents: Uint8Array) => writer.u8(id).u32(contents.length).bytes(contents)
  const vector = (id: number, items: readonly ((item: Writer) => unknown)[]) => {
    const contents = new Writer()
    section(id, contents.vector(items, write => write(contents)).finish())
  }

  const added = appendToVector(module, sectionIds.type, 1, Uint8Array.of(0x60, 0x01, 0x7f, 0x00))
  section(sectionIds.type, concatenate([...added]))
  if (notes) vector(sectionIds.import, [entry => entry.name('host').name('called').u8(0x00).u32(noteType)])
  vector(sectionIds.function, [
    ...(notes ? [] : [(entry: Writer) => entry.u32(noteType)]),
    ...functions.map(
      ({ type }) =>
        (entry: Writer) =>
          entry.u32(type),
    ),
  ])
  vector(
    sectionIds.tag,
    tags.map(
      ({ type }) =>
        entry =>
          entry.u8(0).u32(type),
    ),
  )
  vector(sectionIds.export, [
    ...functions.map(
      ({ name }, position) =>
        (entry: Writer) =>
          entry
            .name(name)
            .u8(0x00)
            .u32(position + 1),
    ),
    ...tags.map(
      ({ name }, position) =>
        (entry: Writer) =>
          entry.name(name).u8(0x04).u32(position),
    ),
  ])
  vector(sectionIds.code, [
    ...(notes ? [] : [(entry: Writer) => entry.bytes([0x02, 0x00, 0x0b])]),
    ...functions.map(({ index, type }) => (entry: Writer) => {
      const body = new Writer().u8(0).u8(0x41).s32(index).bytes([0x10, 0x00])
      for (const result of signatureOf(module, type).results) writeZero(body, result)
      entry.u32(body.size + 1).bytes(body.u8(0x0b).finish())
    }),
  ])
  return writer.finish()
}

/** Replaces imported globals by defined ones with zero or null, if all of them can have that. Indices stay the same. */
export function ownGlobals(module: Module): Module {
  const globals = module.imports.flatMap(entry => (entry.kind === 'global' ? [entry] : []))
  if (globals.length === 0 || !globals.every(({ type }) => hasZero(type))) return module
  const imports = new Writer().u32(module.imports.length - globals.length)
  const section = findSection(module, sectionIds.import)
  module.imports.forEach((entry, index) => {
    const end = module.imports[index + 1]?.offset ?? section?.end
    if (entry.kind !== 'global') imports.bytes(module.bytes.subarray(entry.offset, end))
  })
  const defined = new Writer().u32(globals.length + module.globals.length)
  for (const { type, mutable } of globals) {
    writeValueType(defined, type)
    writeZero(defined.u8(mutable ? 1 : 0), type)
    defined.u8(0x0b)
  }
  for (const { start, end } of module.globals) defined.bytes(module.bytes.subarray(start, end))
  const changes = new Map([
    [sectionIds.import, [imports.finish()]],
    [sectionIds.global, [defined.finish()]],
  ])
  return parseModule(concatenate(encodeModule(module, changes)))
}

function hasZero(type: ValueType): boolean {
  return !isRefType(type) || type.nullable || type.heap === 'extern'
}

function writeZero(writer: Writer, type: ValueType): void {
  if (!isRefType(type)) writer.bytes(zeros[type])
  else if (type.nullable) writeHeapType(writer.u8(0xd0), type.heap)
  else writer.bytes(type.heap === 'extern' ? smallNumber : unreachable)
}

const zeros = {
  i32: [0x41, 0],
  i64: [0x42, 0],
  f32: [0x43, 0, 0, 0, 0],
  f64: [0x44, 0, 0, 0, 0, 0, 0, 0, 0],
  v128: [0xfd, 0x0c, ...new Uint8Array(16)],
} as const

/** `i32.const 0  ref.i31  extern.convert_any` */
const smallNumber = [0x41, 0x00, 0xfb, 0x1c, 0xfb, 0x1b]

const unreachable = [0x00]

export type Signature = { readonly params: readonly ValueType[]; readonly results: readonly ValueType[] }

/** Finds the type of a function or tag. */
export function signatureOf(module: Module, typeIndex: number | undefined): Signature {
  const type = module.types[typeIndex ?? -1]?.composite
  if (type?.kind !== 'func') throw new Error(`type ${typeIndex} is not of a function`)
  return type
}
