/** Tells whether a module can be the output of another, so that nobody else's module passes for it: what code does is the input's. */

import { evaluate } from '../../wasm/evaluate.ts'
import { findSection, type Section, sectionIds } from '../../wasm/layout.ts'
import { type Limits, pageSize } from '../../wasm/limits.ts'
import type { Module } from '../../wasm/module.ts'
import { describeIndex } from '../../wasm/names.ts'
import type { DataSegment } from '../../wasm/sections/data.ts'
import type { ElementSegment } from '../../wasm/sections/element.ts'
import { renderType } from '../../wasm/types.ts'
import { findInitialization } from '../check/init-function.ts'
import type { EngineOptions } from '../options/options.ts'
import { dropInitCode } from '../rewrite/drop-code.ts'
import { planExports } from '../rewrite/exports.ts'

/** Options that say which exports and which code the output has. */
type PartOptions = Pick<EngineOptions, 'initFunc' | 'keepInitFunc' | 'renames' | 'dropInitCode'>

/**
 * Compares an output with its input. What an initialization decides may differ: the values of mutable globals, the sizes and
 * entries of tables, the sizes and bytes of memories; and with `drop-init-code` which functions nothing reaches, as far as that
 * follows from these. All else must be as `rewrite` leaves it. Whether the output is valid is left to V8.
 * @returns the first part that no initialization gives, in words such as `the code section`; undefined where there is none
 * @throws {UnsupportedModuleError} where the input has no such init function, or no export to be renamed
 */
export function findForeignPart(input: Module, output: Module, options: PartOptions): string | undefined {
  return (
    findForeignSection(input, output) ??
    findForeignGlobal(input, output) ??
    findForeignMemory(input, output) ??
    findForeignTable(input, output) ??
    findForeignExport(input, output, options) ??
    (output.start === undefined ? undefined : 'the start function') ??
    findForeignElement(input, output) ??
    findForeignData(input, output) ??
    // Last, as it depends on what the output has else.
    findForeignCode(input, output, options)
  )
}

const keptSections = ['type', 'import', 'function', 'tag'] as const

function findForeignSection(input: Module, output: Module): string | undefined {
  const foreign = keptSections.find(name => {
    const [one, other] = [findSection(input, sectionIds[name]), findSection(output, sectionIds[name])]
    return !isSameSection(input, one, output, other)
  })
  return foreign && `the ${foreign} section`
}

/** The code, and the custom sections that go with it. */
function findForeignCode(input: Module, output: Module, { dropInitCode: drops }: PartOptions): string | undefined {
  const drop = drops ? dropInitCode(input, output) : undefined
  const [kept, found] = [input, output].map(module => findSection(module, sectionIds.code))
  const isSameCode =
    drop?.code && found
      ? isSame(drop.code, output.bytes.subarray(found.contents, found.end))
      : isSameSection(input, kept, output, found)
  return isSameCode ? findForeignCustom(input, output, drop?.keepsCustom) : 'the code section'
}

/** The name section says nothing that code could see. */
function findForeignCustom(
  input: Module,
  output: Module,
  keeps: (section: Section) => boolean = () => true,
): string | undefined {
  const isCounted = ({ id, name }: Section) => id === sectionIds.custom && name !== 'name'
  const kept = input.sections.filter(section => isCounted(section) && keeps(section))
  const found = output.sections.filter(isCounted)
  const isForeign = (section: Section, index: number) => !isSameSection(input, kept[index], output, section)
  return found.length !== kept.length || found.some(isForeign) ? 'a custom section' : undefined
}

function isSameSection(input: Module, kept: Section | undefined, output: Module, found: Section | undefined): boolean {
  if (!kept || !found) return kept === found
  return isSame(input.bytes.subarray(kept.contents, kept.end), output.bytes.subarray(found.contents, found.end))
}

function findForeignGlobal(input: Module, output: Module): string | undefined {
  if (output.globals.length !== input.globals.length) return 'the global section'
  const foreign = output.globals.findIndex((found, index) => {
    const kept = input.globals[index]!
    if (!kept.mutable) return !isSameItem(input, kept, output, found)
    return !found.mutable || renderType(found.type) !== renderType(kept.type)
  })
  return foreign < 0 ? undefined : describeIndex(input, 'global', foreign)
}

function findForeignMemory(input: Module, output: Module): string | undefined {
  if (output.memories.length !== input.memories.length) return 'the memory section'
  const foreign = output.memories.findIndex((found, index) => !hasGrown(input.memories[index]!, found))
  return foreign < 0 ? undefined : describeIndex(input, 'memory', foreign)
}

function findForeignTable(input: Module, output: Module): string | undefined {
  if (output.tables.length !== input.tables.length) return 'the table section'
  const foreign = output.tables.findIndex((found, index) => {
    const kept = input.tables[index]!
    const hasSameInit =
      kept.init && found.init ? isSameItem(input, kept.init, output, found.init) : kept.init === found.init
    return (
      renderType(found.element) !== renderType(kept.element) || !hasGrown(kept.limits, found.limits) || !hasSameInit
    )
  })
  return foreign < 0 ? undefined : describeIndex(input, 'table', foreign)
}

function hasGrown(kept: Limits, found: Limits): boolean {
  return (
    found.address === kept.address && found.shared === kept.shared && found.max === kept.max && found.min >= kept.min
  )
}

function findForeignExport(input: Module, output: Module, options: PartOptions): string | undefined {
  const planned = planExports(input.exports, findInitialization(input, options.initFunc), options)
  if (output.exports.length !== planned.length) return 'the export section'
  const foreign = output.exports.find(({ name, kind, index }, position) => {
    const kept = planned[position]!
    return name !== kept.name || kind !== kept.kind || index !== kept.index
  })
  return foreign && 'the export section'
}

/** Old segments stay as they are, or lose their items. New ones follow: entries of tables, and declarations. */
function findForeignElement(input: Module, output: Module): string | undefined {
  if (output.elements.length < input.elements.length) return 'the element section'
  const foreign = output.elements.findIndex((found, index) => {
    const kept = input.elements[index]
    if (!kept) return found.mode === 'passive'
    return !isSameItem(input, kept, output, found) && !isEmptied(input, kept, output, found)
  })
  return foreign < 0 ? undefined : `element segment ${foreign}`
}

function isEmptied(input: Module, kept: ElementSegment, output: Module, found: ElementSegment): boolean {
  const headOf = ({ start, itemsStart }: ElementSegment) => ({ start, end: itemsStart })
  return kept.mode !== 'declared' && found.items.length === 0 && isSameItem(input, headOf(kept), output, headOf(found))
}

/** Passive segments keep their indices, and hold what they held or nothing. All others hold what the memories hold. */
function findForeignData(input: Module, output: Module): string | undefined {
  const lastPassive = input.data.findLastIndex(({ mode }) => mode === 'passive')
  const counted = input.dataCount === undefined ? 0 : output.data.length
  if (output.data.length <= lastPassive || (output.dataCount ?? 0) !== counted) return 'the data section'
  const foreign = output.data.findIndex((found, index) => {
    const kept = input.data[index]
    if (found.mode === 'active') return kept?.mode === 'passive' || !isInside(output, found)
    return found.size > 0 && !(kept?.mode === 'passive' && isSameItem(input, kept, output, found))
  })
  return foreign < 0 ? undefined : `data segment ${foreign}`
}

/** Whether a segment lies in its memory, as it must to be instantiated. */
function isInside(output: Module, { memory, offset, size }: DataSegment & { readonly mode: 'active' }): boolean {
  const limits = output.memories[memory]
  const address = evaluate(output, offset)
  if (!limits || (address?.kind !== 'i32' && address?.kind !== 'i64')) return false
  const start = address.kind === 'i32' ? BigInt(address.value >>> 0) : BigInt.asUintN(64, address.value)
  return start + BigInt(size) <= limits.min * BigInt(pageSize)
}

type Span = { readonly start: number; readonly end: number }

function isSameItem(input: Module, kept: Span, output: Module, found: Span): boolean {
  return isSame(input.bytes.subarray(kept.start, kept.end), output.bytes.subarray(found.start, found.end))
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}
