/** The feature switches: refuses a module that uses a proposal which is switched off, at the first place that uses it. */

import { findInstructions } from '../../wasm/code/find-instructions.ts'
import { readLocals } from '../../wasm/code/function-bodies.ts'
import { type Proposal, proposals } from '../../wasm/code/instruction-table.ts'
import { listInstructions } from '../../wasm/code/opcodes.ts'
import { findSection, sectionIds } from '../../wasm/layout.ts'
import type { Module } from '../../wasm/module.ts'
import { isRefType, renderType, type StorageType } from '../../wasm/types.ts'
import { UnsupportedModuleError } from '../errors.ts'
import { type FeatureUse, mayUse, usesOfConstant, usesOfInstruction } from './instruction-features.ts'

/** `false` refuses modules that use the proposal. */
export type FeatureSwitches = Readonly<Record<Proposal, boolean>>

type Place = FeatureUse & { readonly offset: number }

/**
 * Looks at types, tables, memories, globals, segments, locals and code. It leaves out imports: `checkModule` has refused
 * imported tables, memories and globals before. A switch that is on costs nothing. Relaxed SIMD is off by default, so it is
 * looked for without a walk over all of the code.
 * @throws {UnsupportedModuleError} `feature`, with the first place in the file.
 * @throws {WasmError} `unsupported` at an instruction that is not known, in code that has to be walked.
 */
export function checkFeatures(module: Module, switches: FeatureSwitches): void {
  const place = findSwitchedOff(module, switches)
  if (!place) return
  throw new UnsupportedModuleError(
    'feature',
    `cannot accept the module: it uses the proposal ${place.proposal} (${place.what}), which is switched off: ` +
      `allow it with the option \`wasm-${place.proposal}: true\` (at offset 0x${place.offset.toString(16)})`,
  )
}

/** The first place that uses a proposal which is switched off. */
export function findSwitchedOff(module: Module, switches: FeatureSwitches): Place | undefined {
  const off = new Set(proposals.filter(proposal => !switches[proposal]))
  return off.size === 0 ? undefined : findFirst(module, off)
}

function findFirst(module: Module, off: ReadonlySet<Proposal>): Place | undefined {
  // Only instructions are relaxed.
  if (off.size === 1 && off.has('relaxed-simd')) return findInCode(module, off, true)
  const before = findIn(placesBeforeCode(module), off)
  if (before) return before
  const local = findIn(placesInLocals(module), off)
  const instruction = findInCode(module, off, false)
  if (local && instruction) return local.offset < instruction.offset ? local : instruction
  return local ?? instruction ?? findIn(placesInData(module), off)
}

function findIn(places: Iterable<Place>, off: ReadonlySet<Proposal>): Place | undefined {
  for (const place of places) if (off.has(place.proposal)) return place
  return undefined
}

/** In the order of the file. */
function* placesBeforeCode(module: Module): Iterable<Place> {
  yield* placesInTypes(module)
  yield* placesInTables(module)
  const [, second] = module.memories
  if (second) yield { proposal: 'multi-memory', what: 'a second memory', offset: second.start }
  for (const { type, init, start } of module.globals) {
    yield* placesOfType(type, 'a global', start)
    for (const { name, offset } of init.instructions) for (const use of usesOfConstant(name)) yield { ...use, offset }
  }
  yield* placesInElements(module)
  const dataCount = findSection(module, sectionIds.dataCount)
  if (dataCount) yield { proposal: 'bulk-memory', what: 'a data count section', offset: dataCount.start }
}

function placesOfType(type: StorageType, where: string, offset: number): readonly Place[] {
  if (!isRefType(type) && type !== 'v128') return []
  const proposal = type === 'v128' ? 'simd' : 'reference-types'
  return [{ proposal, what: `${where} of type ${renderType(type)}`, offset }]
}

function* placesInTypes({ types }: Module): Iterable<Place> {
  for (const { composite, offset } of types) {
    if (composite.kind !== 'func') {
      yield { proposal: 'reference-types', what: `a type of kind ${composite.kind}`, offset }
      continue
    }
    const { params, results } = composite
    const what = `a function type with ${results.length} results`
    if (results.length > 1) yield { proposal: 'multi-value', what, offset }
    for (const type of params) yield* placesOfType(type, 'a parameter', offset)
    for (const type of results) yield* placesOfType(type, 'a result', offset)
  }
}

function* placesInTables({ tables }: Module): Iterable<Place> {
  for (const [index, { element, init, start: offset }] of tables.entries()) {
    if (index === 1) yield { proposal: 'reference-types', what: 'a second table', offset }
    if (!element.nullable || element.heap !== 'func') yield* placesOfType(element, 'a table', offset)
    if (init) yield { proposal: 'reference-types', what: 'a table with an initial value', offset }
  }
}

function* placesInElements({ elements }: Module): Iterable<Place> {
  for (const segment of elements) {
    const offset = segment.start
    if (segment.mode === 'passive') yield { proposal: 'bulk-memory', what: 'a passive element segment', offset }
    if (segment.mode === 'declared') yield { proposal: 'reference-types', what: 'a declared element segment', offset }
    if (segment.mode === 'active' && segment.table > 0)
      yield { proposal: 'reference-types', what: `an element segment of table ${segment.table}`, offset }
    if (segment.form === 'expressions')
      yield { proposal: 'reference-types', what: 'an element segment of expressions', offset }
  }
}

function* placesInLocals(module: Module): Iterable<Place> {
  for (const { type, offset } of readLocals(module)) yield* placesOfType(type, 'a local', offset)
}

function findInCode(module: Module, off: ReadonlySet<Proposal>, isRare: boolean): Place | undefined {
  const opcodes = new Set<number>()
  for (const kind of listInstructions()) if (mayUse(kind, off)) opcodes.add(kind.opcode)
  for (const instruction of findInstructions(module, { opcodes, isRare }))
    for (const use of usesOfInstruction(instruction, module.types))
      if (off.has(use.proposal)) return { ...use, offset: instruction.start }
  return undefined
}

function* placesInData({ data }: Module): Iterable<Place> {
  for (const segment of data) {
    const offset = segment.start
    if (segment.mode === 'passive') yield { proposal: 'bulk-memory', what: 'a passive data segment', offset }
    else if (segment.memory > 0)
      yield { proposal: 'multi-memory', what: `a data segment of memory ${segment.memory}`, offset }
  }
}
