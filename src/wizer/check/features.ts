/** The feature switches: refuses a module that uses a proposal which is switched off, at the first place that uses it. */

import { findInstructions } from '../../wasm/code/find-instructions.ts'
import { type Proposal, proposals } from '../../wasm/code/instruction-table.ts'
import { listInstructions } from '../../wasm/code/opcodes.ts'
import { findSection, type Module, sectionIds } from '../../wasm/module.ts'
import { readLocals } from '../../wasm/sections/code.ts'
import type { TableType } from '../../wasm/sections/table.ts'
import { isRefType, renderType, type StorageType } from '../../wasm/types.ts'
import { UnsupportedModuleError } from '../errors.ts'
import { type FeatureUse, mayUse, usesOfConstant, usesOfInstruction } from './instruction-features.ts'

/** `false` refuses modules that use the proposal. */
export type FeatureSwitches = Readonly<Record<Proposal, boolean>>

type Place = FeatureUse & { readonly offset: number }

/**
 * Looks at types, imports, tables, memories, globals, segments, locals and code. A switch that is on costs nothing, and
 * relaxed SIMD, which is off unless it is asked for, is looked for without a walk over all of the code.
 * @throws {UnsupportedModuleError} `feature`, with the first place in the file.
 * @throws {WasmError} `unsupported` at an instruction that is not known, in code that has to be walked.
 */
export function checkFeatures(module: Module, switches: FeatureSwitches): void {
  const off = new Set(proposals.filter(proposal => !switches[proposal]))
  if (off.size === 0) return
  const place = findFirst(module, off)
  if (!place) return
  throw new UnsupportedModuleError(
    'feature',
    `cannot accept the module: it uses the proposal ${place.proposal} (${place.what}), which is switched off: ` +
      `allow it with \`--wasm-${place.proposal}\` (at offset 0x${place.offset.toString(16)})`,
  )
}

function findFirst(module: Module, off: ReadonlySet<Proposal>): Place | undefined {
  // Only instructions are relaxed.
  if (off.size === 1 && off.has('relaxed-simd')) return findInCode(module, off, true)
  const isOff = ({ proposal }: FeatureUse) => off.has(proposal)
  const before = placesBeforeCode(module).find(isOff)
  if (before) return before
  const local = findInLocals(module, off)
  const instruction = findInCode(module, off, false)
  if (local && instruction) return local.offset < instruction.offset ? local : instruction
  return local ?? instruction ?? placesInData(module).find(isOff)
}

function at(offset: number, uses: readonly FeatureUse[]): Place[] {
  return uses.map(use => ({ ...use, offset }))
}

/** In the order of the file. */
function placesBeforeCode(module: Module): Place[] {
  const dataCount = findSection(module, sectionIds.dataCount)
  return [
    ...placesInTypes(module),
    ...placesInImportsTablesMemories(module),
    ...module.globals.flatMap(({ type, init, start }) => [
      ...placesOfType(type, 'a global', start),
      ...init.instructions.flatMap(({ name, offset }) => at(offset, usesOfConstant(name))),
    ]),
    ...placesInElements(module),
    ...(dataCount ? at(dataCount.start, [{ proposal: 'bulk-memory', what: 'a data count section' }]) : []),
  ]
}

function placesOfType(type: StorageType, where: string, offset: number): Place[] {
  if (isRefType(type))
    return at(offset, [{ proposal: 'reference-types', what: `${where} of type ${renderType(type)}` }])
  return type === 'v128' ? at(offset, [{ proposal: 'simd', what: `${where} of type v128` }]) : []
}

function placesInTypes(module: Module): Place[] {
  return module.types.flatMap(({ composite, offset }) => {
    if (composite.kind !== 'func')
      return at(offset, [{ proposal: 'reference-types', what: `a type of kind ${composite.kind}` }])
    const { params, results } = composite
    return [
      ...(results.length > 1
        ? at(offset, [{ proposal: 'multi-value', what: `a function type with ${results.length} results` }])
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
    ...(tables++ === 1 ? at(offset, [{ proposal: 'reference-types', what: 'a second table' }]) : []),
    ...(element.nullable && element.heap === 'func' ? [] : placesOfType(element, 'a table', offset)),
  ]
  const placesOfMemory = (offset: number) =>
    memories++ === 1 ? at(offset, [{ proposal: 'multi-memory', what: 'a second memory' }]) : []
  return [
    ...module.imports.flatMap(entry => {
      if (entry.kind === 'table') return placesOfTable(entry.type, entry.offset)
      if (entry.kind === 'memory') return placesOfMemory(entry.offset)
      return entry.kind === 'global' ? placesOfType(entry.type, 'a global', entry.offset) : []
    }),
    ...module.tables.flatMap(table => [
      ...placesOfTable(table, table.start),
      ...(table.init ? at(table.start, [{ proposal: 'reference-types', what: 'a table with an initial value' }]) : []),
    ]),
    ...module.memories.flatMap(({ start }) => placesOfMemory(start)),
  ]
}

function placesInElements(module: Module): Place[] {
  return module.elements.flatMap(segment => {
    const uses: FeatureUse[] = []
    if (segment.mode === 'passive') uses.push({ proposal: 'bulk-memory', what: 'a passive element segment' })
    if (segment.mode === 'declared') uses.push({ proposal: 'reference-types', what: 'a declared element segment' })
    if (segment.mode === 'active' && segment.table > 0)
      uses.push({ proposal: 'reference-types', what: `an element segment of table ${segment.table}` })
    if (segment.form === 'expressions')
      uses.push({ proposal: 'reference-types', what: 'an element segment of expressions' })
    return at(segment.start, uses)
  })
}

function findInLocals(module: Module, off: ReadonlySet<Proposal>): Place | undefined {
  for (const { type, offset } of readLocals(module)) {
    const place = placesOfType(type, 'a local', offset).find(({ proposal }) => off.has(proposal))
    if (place) return place
  }
  return undefined
}

function findInCode(module: Module, off: ReadonlySet<Proposal>, isRare: boolean): Place | undefined {
  const opcodes = new Set<number>()
  for (const kind of listInstructions()) if (mayUse(kind, off)) opcodes.add(kind.opcode)
  for (const instruction of findInstructions(module, { opcodes, isRare }))
    for (const use of usesOfInstruction(instruction, module.types))
      if (off.has(use.proposal)) return { ...use, offset: instruction.start }
  return undefined
}

function placesInData(module: Module): Place[] {
  return module.data.flatMap(segment => {
    const uses: FeatureUse[] = []
    if (segment.mode === 'passive') uses.push({ proposal: 'bulk-memory', what: 'a passive data segment' })
    else if (segment.memory > 0)
      uses.push({ proposal: 'multi-memory', what: `a data segment of memory ${segment.memory}` })
    return at(segment.start, uses)
  })
}
