/** Builds a module: a new one, or a copy of another with more behind the items of its sections. */

import { shiftCalls } from './code/replace-in-bodies.ts'
import { appendToVector, encodeModule } from './encode.ts'
import { type Layout, preamble, type Section, sectionIds } from './layout.ts'
import { type Limits, writeLimits } from './limits.ts'
import { countItems, type Module } from './module.ts'
import { writeActive } from './sections/element.ts'
import { type ExternKind, writeExport } from './sections/export.ts'
import { type ImportDescription, writeImport } from './sections/import.ts'
import { type TableType, writeTableType } from './sections/table.ts'
import { writeTagType } from './sections/tag.ts'
import { writeFunctionType } from './sections/type.ts'
import { funcref, type ValueType } from './types.ts'
import { Writer } from './writer.ts'

/** How many items an index space has. */
type Spaces = Record<'type' | ExternKind, number>

const nothing: Spaces = { type: 0, func: 0, table: 0, memory: 0, global: 0, tag: 0 }

/** Each `add` gives the index of what it adds. An import takes the next index too, so imports go before definitions. */
export class ModuleBuilder {
  /** The sections that are copied. */
  private readonly copied: Layout
  private readonly spaces: Spaces
  /** What goes behind the items of a section, by its id. */
  private readonly added = new Map<number, { count: number; readonly writer: Writer }>()
  private bodies: Uint8Array | undefined

  private constructor(copied: Layout, spaces: Spaces) {
    this.copied = copied
    this.spaces = { ...spaces }
  }

  static empty(): ModuleBuilder {
    return new ModuleBuilder({ bytes: preamble, sections: [] }, nothing)
  }

  /**
   * A copy, to which more is added.
   * @param dropped ids of sections to leave out: start, export or memory, whose indices imports can take then
   */
  static copyOf(module: Module, dropped: readonly number[] = []): ModuleBuilder {
    const sections = module.sections.filter(({ id }) => !dropped.includes(id))
    const items = countItems(module)
    const memory = items.memory - (dropped.includes(sectionIds.memory) ? module.memories.length : 0)
    return new ModuleBuilder({ bytes: module.bytes, sections }, { ...items, type: module.types.length, memory })
  }

  /** A new module whose types are those of `module`, with their indices. */
  static withTypesOf({ bytes, sections, types }: Module): ModuleBuilder {
    const typeSection = sections.filter(({ id }) => id === sectionIds.type)
    return new ModuleBuilder({ bytes, sections: typeSection }, { ...nothing, type: types.length })
  }

  addType(params: readonly ValueType[], results: readonly ValueType[]): number {
    writeFunctionType(this.append(sectionIds.type), params, results)
    return this.spaces.type++
  }

  addImport(module: string, name: string, entry: ImportDescription): number {
    writeImport(this.append(sectionIds.import), module, name, entry)
    return this.spaces[entry.kind]++
  }

  /** @param type the index of its type */
  addFunction(type: number, body: Uint8Array): number {
    this.append(sectionIds.function).u32(type)
    this.append(sectionIds.code).u32(body.length).bytes(body)
    return this.spaces.func++
  }

  /**
   * Adds the functions of a library: a module that has functions alone, which name each other by `call` and nothing else.
   * @returns the index of the first
   */
  addLibrary(library: Module): number {
    const firstType = this.spaces.type
    const firstFunction = this.spaces.func
    const bodies = shiftCalls(library, firstFunction)
    if (!bodies) throw new Error('bug: the functions of a library call each other')
    for (const { composite } of library.types)
      if (composite.kind === 'func') this.addType(composite.params, composite.results)
    const types = this.append(sectionIds.function, library.functions.length)
    for (const type of library.functions) types.u32(firstType + type)
    this.append(sectionIds.code, library.functions.length).bytes(bodies)
    this.spaces.func += library.functions.length
    return firstFunction
  }

  addTable(type: TableType): number {
    writeTableType(this.append(sectionIds.table), type)
    return this.spaces.table++
  }

  /** A table that holds every function so far, each at its index. */
  addTableOfFunctions(): number {
    const count = BigInt(this.spaces.func)
    const type: TableType = { element: funcref, limits: { address: 'i32', shared: false, min: count, max: count } }
    const table = this.addTable(type)
    const items = Array.from({ length: this.spaces.func }, (_, index) => index)
    writeActive(this.append(sectionIds.element), { kind: 'active', table, type, start: 0, form: 'functions', items })
    return table
  }

  addMemory(limits: Limits): number {
    writeLimits(this.append(sectionIds.memory), limits)
    return this.spaces.memory++
  }

  addTag(type: number): number {
    writeTagType(this.append(sectionIds.tag), type)
    return this.spaces.tag++
  }

  addExport(name: string, kind: ExternKind, index: number): void {
    writeExport(this.append(sectionIds.export), { name, kind, index })
  }

  /** Puts other bodies in place of the copied ones. @param bodies one for each copied body, each behind its size */
  replaceBodies(bodies: Uint8Array): void {
    this.bodies = bodies
    this.append(sectionIds.code, 0)
  }

  /** The module in parts, of which those that are copied are views of the other module. */
  encode(keepCustom?: (section: Section) => boolean): Uint8Array[] {
    const changes = new Map<number, readonly Uint8Array[]>()
    for (const [id, { count, writer }] of this.added) {
      const [size, old, added] = appendToVector(this.copied, id, count, writer.finish())
      changes.set(id, [size, id === sectionIds.code ? (this.bodies ?? old) : old, added])
    }
    return encodeModule(this.copied, changes, keepCustom)
  }

  /** Where the next item of a section is written. */
  private append(id: number, items = 1): Writer {
    const section = this.added.get(id) ?? { count: 0, writer: new Writer() }
    section.count += items
    this.added.set(id, section)
    return section.writer
  }
}
