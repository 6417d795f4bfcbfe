/** One module in this thread: instantiated with all it imports, initialized, and then only looked at. */

import type { Observed } from '../report/report.ts'
import type { InitializeOptions } from '../wizer/host.ts'
import { describeThrown, InitializationFailure } from './failure.ts'
import { provideStubs, startImports } from './imports.ts'
import type { Failure, Instructions, WorkerTimes } from './messages.ts'
import { instantiatePreloads } from './preload.ts'
import { readEntries, readReference } from './references.ts'
import type { StdinMailbox } from './wasi/stdin.ts'
import { createWasi, type OpenWasi, type Wasi } from './wasi/wasi.ts'

/** The instance after its run. */
export type LiveInstance = {
  readonly exports: WebAssembly.Exports
  readonly memories: readonly WebAssembly.Memory[]
  /** What the exported references were before any function of the module ran. */
  readonly initialReferences: readonly unknown[]
  /** The entries of tables that can hold objects, by table, at that time. */
  readonly initialEntries: ReadonlyMap<number, readonly unknown[]>
  readonly observed: Observed
  readonly times: WorkerTimes
}

/** What a run has of the thread that it goes on in. */
export type Surroundings = {
  readonly stdin: StdinMailbox | undefined
  /** Told what is being done, where that is more than one thing. */
  readonly say: (doing: string) => void
}

/**
 * Runs the start function and the calls of `instructions`.
 * @throws {InitializationFailure}
 */
export function initializeInstance(
  module: WebAssembly.Module,
  instructions: Instructions,
  options: InitializeOptions,
  surroundings: Surroundings,
): LiveInstance {
  const opened: Wasi[] = []
  const openWasi: OpenWasi = (wasi, stdin) => {
    const instance = createWasi(wasi, { trap, stdin })
    opened.push(instance)
    return instance
  }
  try {
    const ran = initialize(module, instructions, options, surroundings, openWasi)
    return { ...ran, observed: addObserved(opened) }
  } finally {
    for (const wasi of opened) wasi.close()
  }
}

/** What the module and its preloads looked at, all told. */
function addObserved(opened: readonly Wasi[]): Observed {
  const sum = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 }
  for (const wasi of opened) {
    const observed = wasi.observed()
    for (const kind of Object.keys(sum) as (keyof Observed)[]) sum[kind] += observed[kind]
  }
  return sum
}

function initialize(
  module: WebAssembly.Module,
  instructions: Instructions,
  options: InitializeOptions,
  { stdin, say }: Surroundings,
  openWasi: OpenWasi,
): Omit<LiveInstance, 'observed'> {
  let called: number | undefined
  const isOne = instructions.start === undefined && instructions.calls.length === 1 && options.preloads.length === 0
  const tell = isOne ? () => {} : say
  const wasi = options.wasi && openWasi(options.wasi, stdin)
  const memories = instructions.memories.map(makeMemory)
  const { imports, provide } = startImports()
  memories.forEach((memory, index) => {
    provide(instructions.memoryModule, `memory:${index}`, memory)
  })
  for (const preload of instantiatePreloads(options, openWasi, tell)) {
    for (const [name, value] of Object.entries(preload.exports)) provide(preload.name, name, value)
  }
  const wanted = WebAssembly.Module.imports(module)
  for (const { module, name, kind } of wanted) {
    const provided = kind === 'function' ? wasi?.find(module, name) : undefined
    if (provided) provide(module, name, provided)
  }
  provideStubs(instructions.stubs, wanted, provide, index => {
    called ??= index
  })
  const memory = instructions.wasiMemory === undefined ? undefined : memories[instructions.wasiMemory]
  wasi?.attach(memory)

  /** Runs a step; what ended it without being its fault goes before what it threw. */
  const attempt = <T>(doing: string, step: () => T): T => {
    tell(doing)
    try {
      return step()
    } catch (thrown) {
      const failure = describeThrown(thrown, doing, instructions.codeShift)
      const code = wasi?.exitCode()
      if (code !== undefined) throw exited(doing, code, wasi?.exitSignal(), failure)
      if (called !== undefined) throw importCalled(doing, wanted[called], failure)
      throw new InitializationFailure(failure)
    }
  }

  const started = performance.now()
  const instance = attempt('instantiate the module', () => new WebAssembly.Instance(module, imports))
  const { exports } = instance
  const initialReferences = instructions.references.map(({ name }) => readReference(exports[name]))
  const initialEntries = new Map(
    instructions.objectTables.map(({ index, name }) => [index, readEntries(exports[name])] as const),
  )
  if (instructions.start !== undefined) attempt('run the start function', exports[instructions.start] as () => void)
  const instantiated = performance.now()
  for (const name of instructions.calls) attempt(`call \`${name}\``, exports[name] as () => void)
  const initialized = performance.now()
  return {
    exports,
    memories,
    initialReferences,
    initialEntries,
    times: { instantiate: instantiated - started, initialize: initialized - instantiated },
  }
}

function makeMemory({ address, min, max }: Instructions['memories'][number]): WebAssembly.Memory {
  const size = (pages: bigint) => (address === 'i64' ? pages : Number(pages))
  try {
    return new WebAssembly.Memory({ address, initial: size(min), maximum: size(max), shared: true } as never)
  } catch (cause) {
    throw new InitializationFailure({
      code: 'out-of-memory',
      message: `cannot make a memory of ${min} pages: ${(cause as Error).message}`,
      frames: [],
    })
  }
}

function importCalled(
  doing: string,
  entry: WebAssembly.ModuleImportDescriptor | undefined,
  { frames }: Failure,
): InitializationFailure {
  const remedy = entry?.module.startsWith('wasi_')
    ? 'WASI to be allowed (allow-wasi), or an initialization that calls no import'
    : 'a preload that provides it, or an initialization that calls no import'
  return new InitializationFailure({
    code: 'import-called',
    message: `cannot ${doing}: it called the import \`${entry?.module}\` \`${entry?.name}\`, which nothing provides; expected ${remedy}`,
    // The innermost one is of the stub.
    frames: frames.slice(1),
  })
}

function exited(doing: string, code: number, signal: string | undefined, { frames }: Failure): InitializationFailure {
  const found = signal ? `raised ${signal} (proc_raise)` : `exited with code ${code} (proc_exit)`
  return new InitializationFailure({
    code: 'exit',
    exitCode: code,
    message: `cannot ${doing}: it ${found}, expected it to return: there is no state to keep after an exit`,
    // The innermost one is that of `trap`.
    frames: frames.slice(1),
  })
}

/** `(module (func (export "trap") unreachable))`: what it throws passes every handler of a module. */
const trapModule = Buffer.from('0061736d0100000001040160000003020100070801047472617000000a05010300000b', 'hex')

function trap(): never {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(trapModule))
  ;(exports.trap as () => void)()
  throw new Error('bug: unreachable was reached')
}
