/** What a table can hold once the module is instantiated: all of it, or the functions that an indirect call can find. */

import { type ConstExpr, functionsIn, globalsIn } from '../../const-expr.ts'
import type { Module } from '../../module.ts'
import { type ElementSegment, functionsOfSegment } from '../../sections/element.ts'
import { isRefType, renderType, type StorageType } from '../../types.ts'

/** Gets what entries are made of; some of it more than once. */
export type TakeEntries = {
  takeFunction(index: number): void
  takeGlobal(index: number): void
}

/** The same number for all function types that are equal, and maybe for some that are not. */
export type TypeKeys = (type: number) => number

export class TableEntries {
  private readonly module: Module
  private readonly keyOf: TypeKeys
  private readonly init: ConstExpr | undefined
  private readonly segments: readonly ElementSegment[]
  private state: 'unused' | 'called' | 'taken' = 'unused'
  /** Functions that no call has found yet, by the keys of their types. */
  private readonly waiting = new Map<number, number[]>()

  /**
   * @param init what every entry starts as
   * @param segments the active segments of the table
   */
  constructor(module: Module, keyOf: TypeKeys, init: ConstExpr | undefined, segments: readonly ElementSegment[]) {
    this.module = module
    this.keyOf = keyOf
    this.init = init
    this.segments = segments
  }

  /** Gives all entries that have not been given. */
  giveAll(take: TakeEntries): void {
    if (this.state === 'taken') return
    this.state = 'taken'
    this.waiting.clear()
    for (const index of this.functions()) take.takeFunction(index)
    this.giveGlobals(take)
  }

  /** Gives the entries that an indirect call of a type can find, of those that have not been given. */
  giveCallable(type: number, take: TakeEntries): void {
    if (this.state === 'taken') return
    // A call finds functions of all types below its own; a final type has none below it.
    if (!this.module.types[type]?.final) {
      this.giveAll(take)
      return
    }
    if (this.state === 'unused') {
      this.state = 'called'
      this.sortFunctions()
      this.giveGlobals(take)
    }
    const key = this.keyOf(type)
    for (const index of this.waiting.get(key) ?? []) take.takeFunction(index)
    this.waiting.delete(key)
  }

  private sortFunctions(): void {
    for (const index of this.functions()) {
      const type = this.module.functions[index]
      if (type === undefined) continue
      const key = this.keyOf(type)
      const same = this.waiting.get(key)
      if (same) same.push(index)
      else this.waiting.set(key, [index])
    }
  }

  private *functions(): Iterable<number> {
    if (this.init) yield* functionsIn(this.init)
    for (const segment of this.segments) yield* functionsOfSegment(segment)
  }

  private giveGlobals(take: TakeEntries): void {
    for (const expression of this.expressions()) for (const index of globalsIn(expression)) take.takeGlobal(index)
  }

  private *expressions(): Iterable<ConstExpr> {
    if (this.init) yield this.init
    for (const segment of this.segments) if (segment.form === 'expressions') yield* segment.items
  }
}

/**
 * Two types are equal if they are written alike and the types that they name are equal. The latter is not looked at, and nor
 * are recursion groups: to find more than there is costs a few bytes, to find less would break the module.
 */
export function createTypeKeys({ types }: Module): TypeKeys {
  const byText = new Map<string, number>()
  const known: number[] = []
  return type => {
    const found = known[type]
    if (found !== undefined) return found
    const composite = types[type]?.composite
    const text =
      composite?.kind === 'func'
        ? [composite.params, composite.results].map(side => side.map(renderLoosely).join()).join('>')
        : ''
    const key = byText.get(text) ?? byText.size
    byText.set(text, key)
    known[type] = key
    return key
  }
}

function renderLoosely(type: StorageType): string {
  return isRefType(type) && typeof type.heap === 'number' ? 'ref' : renderType(type)
}
