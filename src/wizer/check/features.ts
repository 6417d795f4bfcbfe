/** The feature switches: which proposals a module may use, and the first place that uses one that is switched off. */

import { CodeCursor } from '../../wasm/code/cursor.ts'
import { findInstructions } from '../../wasm/code/find-instructions.ts'
import { readLimits } from '../../wasm/limits.ts'
import { findSection, type Module, sectionIds } from '../../wasm/module.ts'
import { Reader } from '../../wasm/reader.ts'
import { functionBodies } from '../../wasm/sections/code.ts'
import type { TableType } from '../../wasm/sections/table.ts'
import { isRefType, readValueType, renderType, type StorageType } from '../../wasm/types.ts'
import { UnsupportedModuleError } from '../errors.ts'
import { type Feature, type FeatureSwitches, type FeatureUse, usesOfInstruction } from './instruction-features.ts'

/** As the specification calls them, and the command after `--wasm-`. */
const proposals: Readonly<Record<Feature, string>> = {
  multiMemory: 'multi-memory',
  multiValue: 'multi-value',
  bulkMemory: 'bulk-memory',
  simd: 'simd',
  referenceTypes: 'reference-types',
  relaxedSimd: 'relaxed-simd',
}

type Place = FeatureUse & { readonly offset: number }

/**
 * Refuses a module that uses a proposal which is switched off. Types, imports, tables, memories, globals, segments, locals
 * and code count. A switch that is on costs nothing; with relaxed SIMD alone off, most of the code is not even walked.
 * @throws {UnsupportedModuleError} `feature`, with the first place in the file.
 * @throws {WasmError} `unsupported` at an instruction that is not known, where it stands before the first place and in
 * code that has to be walked.
 */
export function checkFeatures(module: Module, switches: FeatureSwitches): void {
  const off = new Set((Object.keys(proposals) as Feature[]).filter(feature => !switches[feature]))
  if (off.size === 0) return
  const place = off.size === 1 && off.has('relaxedSimd') ? findRelaxedSimd(module) : findFirst(module, off)
  if (!place) return
  const proposal = proposals[place.feature]
  throw new UnsupportedModuleError(
    'feature',
    `cannot accept the module: it uses the proposal ${proposal} (${place.what}), which is switched off: ` +
      `allow it with \`--wasm-${proposal}\` (at offset 0x${place.offset.toString(16)})`,
  )
}

/** The opcodes of relaxed SIMD. */
const relaxedOpcodes = Array.from({ length: 0x14 }, (_, index) => 0xfd0100 + index)

function findRelaxedSimd(module: Module): Place | undefined {
  for (const instruction of findInstructions(module, { opcodes: relaxedOpcodes }))
    for (const use of usesOfInstruction(instruction, module.types))
      if (use.feature === 'relaxedSimd') return { ...use, offset: instruction.offset }
  return undefined
}

function findFirst(module: Module, off: ReadonlySet<Feature>): Place | undefined {
  const isOff = ({ feature }: Place) => off.has(feature)
  return placesBeforeCode(module).find(isOff) ?? findInCode(module, off) ?? placesInData(module).find(isOff)
}

function placesBeforeCode(module: Module): Place[] {
  const dataCount = findSection(module, sectionIds.dataCount)
  return [
    ...placesInTypes(module),
    ...placesInImportsTablesMemories(module),
    ...module.globals.flatMap(({ type, instructions, start }) => [
      ...placesOfType(type, 'a global', start),
      ...instructions.flatMap(({ opcode, immediate, offset }) =>
        at(offset, usesOfInstruction({ opcode, first: immediate, second: 0 }, module.types)),
      ),
    ]),
    ...placesInElements(module),
    ...(dataCount ? at(dataCount.start, [{ feature: 'bulkMemory', what: 'a data count section' }]) : []),
  ]
}

function at(offset: number, uses: readonly FeatureUse[]): Place[] {
  return uses.map(use => ({ ...use, offset }))
}

function placesOfType(type: StorageType, where: string, offset: number): Place[] {
  if (isRefType(type)) return at(offset, [{ feature: 'referenceTypes', what: `${where} of type ${renderType(type)}` }])
  return type === 'v128' ? at(offset, [{ feature: 'simd', what: `${where} of type v128` }]) : []
}

function placesInTypes(module: Module): Place[] {
  return module.types.flatMap(({ composite, offset }) => {
    if (composite.kind !== 'func')
      return at(offset, [{ feature: 'referenceTypes', what: `a type of kind ${composite.kind}` }])
    const { params, results } = composite
    return [
      ...(results.length > 1
        ? at(offset, [{ feature: 'multiValue', what: `a function type with ${results.length} results` }])
        : []),
      ...params.flatMap(type => placesOfType(type, 'a parameter', offset)),
      ...results.flatMap(type => placesOfType(type, 'a result', offset)),
    ]
  })
}

function placesInImportsTablesMemories(module: Module): Place[] {
  let tables = 0
  let memories = 0
  const placesOfTable = ({ element }: TableType, offset: number) => [
    ...(tables++ === 1 ? at(offset, [{ feature: 'referenceTypes', what: 'a second table' }]) : []),
    ...(element.nullable && element.heap === 'func' ? [] : placesOfType(element, 'a table', offset)),
  ]
  const placesOfMemory = (offset: number) =>
    memories++ === 1 ? at(offset, [{ feature: 'multiMemory', what: 'a second memory' }]) : []
  return [
    ...module.imports.flatMap(entry => {
      if (entry.kind === 'table') return placesOfTable(entry.type, entry.offset)
      if (entry.kind === 'memory') return placesOfMemory(entry.offset)
      return entry.kind === 'global' ? placesOfType(entry.type, 'a global', entry.offset) : []
    }),
    ...module.tables.flatMap(table => [
      ...placesOfTable(table, table.start),
      ...(table.init ? at(table.start, [{ feature: 'referenceTypes', what: 'a table with an initial value' }]) : []),
    ]),
    ...memoryOffsets(module).flatMap(placesOfMemory),
  ]
}

/** Where each memory that the module defines is declared. */
function memoryOffsets(module: Module): number[] {
  const section = findSection(module, sectionIds.memory)
  if (!section) return []
  const reader = new Reader(module.bytes, section.contents, section.end)
  return reader.vector(() => {
    const { offset } = reader
    readLimits(reader, 'a memory')
    return offset
  })
}

function placesInElements(module: Module): Place[] {
  return module.elements.flatMap(segment => {
    const uses: FeatureUse[] = []
    if (segment.mode === 'passive') uses.push({ feature: 'bulkMemory', what: 'a passive element segment' })
    if (segment.mode === 'declared') uses.push({ feature: 'referenceTypes', what: 'a declared element segment' })
    if (segment.mode === 'active' && segment.table > 0)
      uses.push({ feature: 'referenceTypes', what: `an element segment of table ${segment.table}` })
    if (segment.form === 'expressions')
      uses.push({ feature: 'referenceTypes', what: 'an element segment of expressions' })
    return at(segment.start, uses)
  })
}

function findInCode(module: Module, off: ReadonlySet<Feature>): Place | undefined {
  const { count, starts, ends } = functionBodies(module)
  const cursor = new CodeCursor(module.bytes)
  for (let body = 0; body < count; body++) {
    const start = starts[body] as number
    const end = ends[body] as number
    const local = placesOfLocals(new Reader(module.bytes, start, end)).find(({ feature }) => off.has(feature))
    if (local) return local
    cursor.enter(start, end)
    while (cursor.next())
      for (const use of usesOfInstruction(cursor, module.types))
        if (off.has(use.feature)) return { ...use, offset: cursor.offset }
  }
  return undefined
}

function placesOfLocals(reader: Reader): Place[] {
  return reader
    .vector(() => {
      reader.u32('a number of locals')
      const { offset } = reader
      return placesOfType(readValueType(reader), 'a local', offset)
    }, 'the locals')
    .flat()
}

function placesInData(module: Module): Place[] {
  return module.data.flatMap(segment => {
    const uses: FeatureUse[] = []
    if (segment.mode === 'passive') uses.push({ feature: 'bulkMemory', what: 'a passive data segment' })
    else if (segment.memory > 0)
      uses.push({ feature: 'multiMemory', what: `a data segment of memory ${segment.memory}` })
    return at(segment.start, uses)
  })
}
