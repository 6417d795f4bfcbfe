/** Finds which functions of a module can still be called, by its own code or by the host. */

import { type ConstExpr, functionsIn, globalsIn } from '../../const-expr.ts'
import type { Layout } from '../../layout.ts'
import type { Module } from '../../module.ts'
import { type ElementSegment, functionsOfSegment } from '../../sections/element.ts'
import { CodeReader } from '../code-reader.ts'
import { type FunctionBodies, findFunctionBodies } from '../function-bodies.ts'
import { passPlain } from './pass-plain.ts'
import { followInstruction, type Reach } from './references.ts'
import { createTypeKeys, TableEntries } from './table-entries.ts'

/**
 * Follows exports to functions, globals and tables, and from there what code and expressions take. An entry of a table or the
 * value of a global is what it started as, or what code has put there: code made that reference, so it is found anyway.
 * @param module the module as it is instantiated, without a start function
 * @param code where its function bodies stand, maybe in another file
 * @returns 1 for each function that can be called, imported ones included, else 0
 * @throws {WasmError} where a function that can be called has an instruction that is not known
 */
export function findReachableFunctions(module: Module, code: Layout = module): Uint8Array {
  const reach = new ReachedParts(module)
  for (const { kind, index } of module.exports) {
    if (kind === 'func') reach.takeFunction(index)
    if (kind === 'table') reach.takeTable(index)
    if (kind === 'global') reach.takeGlobal(index)
  }
  return reach.follow(findFunctionBodies(code), new CodeReader(code.bytes))
}

/** All that has been reached. Each part waits once to be followed, so that no chain is too deep and none is followed twice. */
class ReachedParts implements Reach {
  private readonly module: Module
  private readonly tables: readonly TableEntries[]
  private readonly functions: Uint8Array
  private readonly globals: Uint8Array
  private readonly elements: Uint8Array
  private readonly waitingFunctions: number[] = []
  private readonly waitingGlobals: number[] = []

  constructor(module: Module) {
    this.module = module
    const segments = module.tables.map((): ElementSegment[] => [])
    for (const segment of module.elements) if (segment.mode === 'active') segments[segment.table]?.push(segment)
    const keyOf = createTypeKeys(module)
    this.tables = module.tables.map(({ init }, index) => new TableEntries(module, keyOf, init, segments[index]!))
    this.functions = new Uint8Array(module.functions.length)
    this.globals = new Uint8Array(module.globals.length)
    this.elements = new Uint8Array(module.elements.length)
  }

  takeFunction(index: number): void {
    // An index that is too high is in a module that is not valid, which V8 says elsewhere.
    if (this.functions[index] !== 0) return
    this.functions[index] = 1
    this.waitingFunctions.push(index)
  }

  takeGlobal(index: number): void {
    if (this.globals[index] !== 0) return
    this.globals[index] = 1
    this.waitingGlobals.push(index)
  }

  takeTable(index: number): void {
    this.tables[index]?.giveAll(this)
  }

  callTable(index: number, type: number): void {
    this.tables[index]?.giveCallable(type, this)
  }

  /** Active and declared segments are empty to code. */
  takeElements(index: number): void {
    const segment = this.module.elements[index]
    if (segment?.mode !== 'passive' || this.elements[index] !== 0) return
    this.elements[index] = 1
    if (segment.form === 'expressions') for (const item of segment.items) this.takeExpression(item)
    else for (const index of functionsOfSegment(segment)) this.takeFunction(index)
  }

  /** Follows what waits until nothing does. */
  follow({ starts, ends }: FunctionBodies, reader: CodeReader): Uint8Array {
    const { importedFunctions, globals } = this.module
    while (this.waitingFunctions.length > 0 || this.waitingGlobals.length > 0) {
      const global = this.waitingGlobals.pop()
      if (global !== undefined) {
        this.takeExpression(globals[global]!.init)
        continue
      }
      const body = this.waitingFunctions.pop()! - importedFunctions
      const start = starts[body]
      if (start === undefined) continue
      reader.enter(start, ends[body]!)
      reader.offset = passPlain(reader.bytes, reader.offset, reader.end)
      while (reader.next()) {
        followInstruction(this, reader)
        reader.offset = passPlain(reader.bytes, reader.offset, reader.end)
      }
    }
    return this.functions
  }

  private takeExpression(expression: ConstExpr): void {
    for (const index of functionsIn(expression)) this.takeFunction(index)
    for (const index of globalsIn(expression)) this.takeGlobal(index)
  }
}
