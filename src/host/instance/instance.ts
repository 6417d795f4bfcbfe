/** Instantiates a module with all that it imports, and initializes it. */

import type { Observed } from '../../report/module-report.ts'
import { InitializationError } from '../../wizer/errors.ts'
import { isWasi } from '../../wizer/known-imports.ts'
import { type Clock, wallClock } from '../start-up/quiet-clock.ts'
import type { Exit } from '../wasi/exit.ts'
import { createObserver } from '../wasi/streams/observe.ts'
import { createPrinter } from '../wasi/streams/printed.ts'
import type { StdinMailbox } from '../wasi/streams/stdin.ts'
import { createWasi, type OpenWasi, type Wasi } from '../wasi/wasi.ts'
import { describeAbort } from './abort-arguments.ts'
import type { InstanceOptions, Instructions, WorkerTimes } from './exchange.ts'
import { explainThrown } from './failure.ts'
import { provideStubs, startImports } from './imports.ts'
import { makeMemory } from './memory.ts'
import { instantiatePreloads } from './preload.ts'
import { readEntries, readReference } from './references.ts'

/** The instance after its initialization. */
export type LiveInstance = {
  readonly exports: WebAssembly.Exports
  readonly memories: readonly WebAssembly.Memory[]
  /** What the exported references were before any function of the module was called. */
  readonly initialReferences: readonly unknown[]
  /** The entries of tables that can hold objects, by table, at that time. */
  readonly initialEntries: ReadonlyMap<number, readonly unknown[]>
  readonly observed: Observed
  readonly refusedWrites: readonly string[]
  readonly openFiles: readonly string[]
  readonly times: WorkerTimes
}

/**
 * Instantiates the module, and calls the start function and the functions that `instructions` name.
 * @param say called with what is done next
 * @param clock measures its stages
 * @throws {InitializationError}
 */
export function initializeInstance(
  module: WebAssembly.Module,
  instructions: Instructions,
  options: InstanceOptions,
  stdin: StdinMailbox,
  say: (doing: string) => void,
  clock: Clock = wallClock,
): LiveInstance {
  const observer = createObserver()
  const opened: Wasi[] = []
  const print = options.printed && createPrinter(options.printed)
  const openWasi: OpenWasi = options => {
    const wasi = createWasi(options, { stdin, observer, print })
    opened.push(wasi)
    return wasi
  }
  const started = performance.now()
  try {
    const linked = link(module, instructions, options, openWasi, say, clock)
    const initialized = initialize(module, instructions, linked, say, clock)
    const whole = performance.now() - started
    return {
      ...initialized,
      times: { ...initialized.times, whole },
      memories: linked.memories,
      observed: observer.observed(),
      refusedWrites: listRefused(opened),
      openFiles: opened.flatMap(wasi => wasi.openFiles()),
    }
  } catch (error) {
    throw nameRefused(error, listRefused(opened))
  } finally {
    for (const wasi of opened) wasi.close()
  }
}

function listRefused(opened: readonly Wasi[]): readonly string[] {
  return [...new Set(opened.flatMap(wasi => wasi.refusedWrites()))]
}

/** Characters of a path in an error. */
const shownCharacters = 100

/** A module that may not write where it wants to often fails for that reason, and says nothing of it. */
function nameRefused(error: unknown, [path, ...others]: readonly string[]): unknown {
  if (path === undefined || !(error instanceof InitializationError)) return error
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  const refused = `before that, it could not write to \`${path.slice(0, shownCharacters)}\`${more}: directories are read-only here, expected the option \`writable-dirs: true\` where it has to`
  return new InitializationError(error.code, `${error.message}; ${refused}`, error)
}

type Linked = {
  readonly imports: WebAssembly.Imports
  readonly memories: readonly WebAssembly.Memory[]
  /** Milliseconds that making them took. */
  readonly memoryTime: number
  /** What ended the module on purpose, where something did. */
  readonly findEnding: (doing: string, error: InitializationError) => InitializationError | undefined
}

/** Finds or makes all that the module imports: its memories, exports of preloads, WASI, and stubs for the rest. */
function link(
  module: WebAssembly.Module,
  instructions: Instructions,
  options: InstanceOptions,
  openWasi: OpenWasi,
  say: (doing: string) => void,
  clock: Clock,
): Linked {
  const wasi = options.wasi && openWasi(options.wasi)
  const started = clock()
  const memories = instructions.memories.map(makeMemory)
  const memoryTime = clock() - started
  const { imports, provide } = startImports()
  for (const [index, memory] of memories.entries()) provide(instructions.memoryModule, `memory:${index}`, memory)
  for (const preload of instantiatePreloads(options, openWasi, say))
    for (const [name, value] of Object.entries(preload.exports)) provide(preload.name, name, value)
  const wanted = WebAssembly.Module.imports(module)
  for (const { module, name, kind } of wanted) {
    const provided = kind === 'function' ? wasi?.find(module, name) : undefined
    if (provided) provide(module, name, provided)
  }
  let called: CalledStub | undefined
  provideStubs(instructions.stubs, wanted, provide, (index, abort) => {
    called ??= { ...wanted[index]!, gaveUp: abort && describeAbort(memories[0], abort) }
  })
  wasi?.attach(instructions.wasiMemory === undefined ? undefined : memories[instructions.wasiMemory])
  const findEnding: Linked['findEnding'] = (doing, error) => {
    const exit = wasi?.exit()
    return exit ? exited(doing, exit, error) : called && importCalled(doing, called, error)
  }
  return { imports, memories, memoryTime, findEnding }
}

function initialize(
  module: WebAssembly.Module,
  { references, objectTables, start, calls }: Instructions,
  { imports, memoryTime, findEnding }: Linked,
  say: (doing: string) => void,
  clock: Clock,
): Pick<LiveInstance, 'exports' | 'initialReferences' | 'initialEntries'> & {
  readonly times: Pick<WorkerTimes, 'instantiate' | 'initialize'>
} {
  /** Does a step. An exit and the call of a stub end it by a trap, but the error names the exit or the import. */
  const attempt = <T>(doing: string, step: () => T): T => {
    say(doing)
    try {
      return step()
    } catch (thrown) {
      const error = explainThrown(thrown, doing)
      throw findEnding(doing, error) ?? error
    }
  }

  const started = clock()
  const { exports } = attempt('instantiate the module', () => new WebAssembly.Instance(module, imports))
  const instantiated = clock()
  const initialReferences = references.map(({ name }) => readReference(exports[name]))
  const initialEntries = new Map(objectTables.map(({ index, name }) => [index, readEntries(exports[name])] as const))
  const beforeStart = clock()
  if (start !== undefined) attempt('run the start function', exports[start] as () => void)
  const beforeCalls = clock()
  for (const name of calls) attempt(`call \`${name}\``, exports[name] as () => void)
  const initialized = clock()
  return {
    exports,
    initialReferences,
    initialEntries,
    times: {
      instantiate: memoryTime + instantiated - started + beforeCalls - beforeStart,
      initialize: initialized - beforeCalls,
    },
  }
}

/** A stub that the module called; `gaveUp` says in words what AssemblyScript gave to `abort`. */
type CalledStub = Pick<WebAssembly.ModuleImportDescriptor, 'module' | 'name'> & { readonly gaveUp: string | undefined }

function importCalled(
  doing: string,
  { module, name, gaveUp }: CalledStub,
  { trace }: InitializationError,
): InitializationError {
  const call = `it called the import \`${module}\` \`${name}\`, which nothing provides`
  const remedy = isWasi(module)
    ? 'WASI to be allowed (the option `allow-wasi`), or an initialization that calls no import'
    : 'a preload that provides it, or an initialization that calls no import'
  const found = gaveUp === undefined ? `${call}; expected ${remedy}` : `${gaveUp} (${call})`
  // The innermost frame is of the stub.
  return new InitializationError('import-called', `cannot ${doing}: ${found}`, { trace: trace.slice(1) })
}

function exited(doing: string, { code, signal }: Exit, { trace }: InitializationError): InitializationError {
  const found = signal ? `it raised ${signal} (proc_raise)` : `it exited with code ${code} (proc_exit)`
  // The innermost frame is of `trap`.
  return new InitializationError('exit', `cannot ${doing}: ${found}, ${explainExit(doing, code)}`, {
    exitCode: code,
    trace: trace.slice(1),
  })
}

function explainExit(doing: string, code: number): string {
  if (doing.endsWith('`_start`') && code === 0)
    return 'expected an init function that returns (the option `init-func`): a command exits when `main` has ended, and keeps no state'
  const any = code === 0 ? ', whatever its code' : ''
  return `expected it to return: there is no state to keep after an exit${any}`
}
