/** One module in this thread: instantiated with all it imports, initialized, and then only looked at. */

import type { InitializeOptions, Observed, WasiOptions } from '../wizer/host.ts'
import { hostLimits } from '../wizer/instrument.ts'
import { describeThrown } from './failure.ts'
import type { Failure, Instructions, WorkerTimes } from './messages.ts'
import { instantiatePreloads } from './preload.ts'
import type { StdinMailbox } from './wasi/stdin.ts'
import { createWasi, type Wasi } from './wasi.ts'

/** The instance after its run. */
export type RanInstance = {
  readonly exports: WebAssembly.Exports
  readonly memories: readonly WebAssembly.Memory[]
  /** What the exported references were before any function of the module ran. */
  readonly initialReferences: readonly unknown[]
  /** The entries of tables that can hold objects, by table, at that time. */
  readonly initialEntries: ReadonlyMap<number, readonly unknown[]>
  readonly observed: Observed
  readonly times: WorkerTimes
}

/** A run that did not reach its end. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

type ImportObject = Record<string, Record<string, WebAssembly.ImportValue>>

/** WASI for an instance of its own, closed when the run is over. */
export type OpenWasi = (options: WasiOptions, stdin: StdinMailbox | undefined) => Wasi

/**
 * Runs the start function and the calls of `instructions`.
 * @throws {RunFailure}
 */
export function runInstance(
  module: WebAssembly.Module,
  instructions: Instructions,
  options: InitializeOptions,
  stdin: StdinMailbox | undefined,
): RanInstance {
  const opened: Wasi[] = []
  const openWasi: OpenWasi = (wasi, stdin) => {
    const instance = createWasi(wasi, { trap, stdin })
    opened.push(instance)
    return instance
  }
  try {
    const ran = initialize(module, instructions, options, stdin, openWasi)
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
  stdin: StdinMailbox | undefined,
  openWasi: OpenWasi,
): Omit<RanInstance, 'observed'> {
  let called: number | undefined
  const wasi = options.wasi && openWasi(options.wasi, stdin)
  const memories = instructions.memories.map(makeMemory)
  const { imports, provide } = startImports()
  memories.forEach((memory, index) => {
    provide(instructions.memoryModule, `memory:${index}`, memory)
  })
  for (const preload of instantiatePreloads(options, openWasi)) {
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
    try {
      return step()
    } catch (thrown) {
      const failure = describeThrown(thrown, doing, instructions.codeShift)
      const code = wasi?.exitCode()
      if (code !== undefined) throw exited(doing, code, wasi?.exitSignal(), failure)
      if (called !== undefined) throw importCalled(doing, wanted[called], failure)
      throw new RunFailure(failure)
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

/** A name that is imported more than once, each time with another type, is given a value for each. */
type Provide = (module: string, name: string, ...values: WebAssembly.ImportValue[]) => void

/** An import object without prototypes, where any name is only a name; the first to provide an import wins. */
function startImports(): { readonly imports: ImportObject; readonly provide: Provide } {
  const imports: ImportObject = Object.create(null)
  const provide: Provide = (module, name, ...values) => {
    imports[module] ??= Object.create(null) as ImportObject[string]
    const names = imports[module] as ImportObject[string]
    if (name in names) return
    let next = 0
    // Instantiation reads every import once, in order (WebAssembly JavaScript interface, "read the imports").
    Object.defineProperty(names, name, { get: () => values[next++ % values.length] })
  }
  return { imports, provide }
}

export function readReference(global: WebAssembly.ExportValue | undefined): unknown {
  return (global as WebAssembly.Global).value
}

export function readEntries(exported: WebAssembly.ExportValue | undefined): readonly unknown[] {
  const table = exported as WebAssembly.Table
  return readEach(table, entry => table.get(entry))
}

/** @param read gets the index of an entry, which is a bigint for 64-bit tables, whatever its type says */
export function readEach(table: WebAssembly.Table, read: (entry: number) => unknown): readonly unknown[] {
  const isWide = typeof (table.length as unknown) === 'bigint'
  return Array.from({ length: Number(table.length) }, (_, entry) => read((isWide ? BigInt(entry) : entry) as number))
}

function makeMemory(limits: Instructions['memories'][number]): WebAssembly.Memory {
  const { address, min, max } = hostLimits(limits)
  const size = (pages: bigint) => (address === 'i64' ? pages : Number(pages))
  try {
    return new WebAssembly.Memory({ address, initial: size(min), maximum: size(max), shared: true } as never)
  } catch (cause) {
    throw new RunFailure({
      code: 'out-of-memory',
      message: `cannot make a memory of ${min} pages: ${(cause as Error).message}`,
      frames: [],
    })
  }
}

/** Stands in for every function and tag that nobody has provided. */
function provideStubs(
  stubs: Instructions['stubs'],
  wanted: readonly WebAssembly.ModuleImportDescriptor[],
  provide: Provide,
  onCall: (index: number) => void,
): void {
  if (!stubs) return
  const host = { called: onCall }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(stubs.bytes as BufferSource), { host })
  const byName = new Map<
    string,
    { readonly entry: WebAssembly.ModuleImportDescriptor; readonly values: WebAssembly.ImportValue[] }
  >()
  for (const { index, name } of stubs.stubs) {
    const entry = wanted[index]
    const stub = exports[name]
    if (!entry || !stub) continue
    const key = JSON.stringify([entry.module, entry.name])
    const same = byName.get(key) ?? { entry, values: [] }
    same.values.push(stub)
    byName.set(key, same)
  }
  for (const { entry, values } of byName.values()) provide(entry.module, entry.name, ...values)
}

function importCalled(
  doing: string,
  entry: WebAssembly.ModuleImportDescriptor | undefined,
  { frames }: Failure,
): RunFailure {
  const remedy = entry?.module.startsWith('wasi_')
    ? 'WASI to be allowed (allow-wasi), or an initialization that calls no import'
    : 'a preload that provides it, or an initialization that calls no import'
  return new RunFailure({
    code: 'import-called',
    message: `cannot ${doing}: it called the import \`${entry?.module}\` \`${entry?.name}\`, which nothing provides; expected ${remedy}`,
    // The innermost one is of the stub.
    frames: frames.slice(1),
  })
}

function exited(doing: string, code: number, signal: string | undefined, { frames }: Failure): RunFailure {
  const found = signal ? `raised ${signal} (proc_raise)` : `exited with code ${code} (proc_exit)`
  return new RunFailure({
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

/** Instantiations that are timed; the median counts. */
const measuredTimes = 3

/** Milliseconds to instantiate `module` with stubs. */
export function measureInstantiation(module: WebAssembly.Module, stubs: Instructions['stubs']): number {
  const { imports, provide } = startImports()
  provideStubs(stubs, WebAssembly.Module.imports(module), provide, () => {})
  const times = Array.from({ length: measuredTimes }, () => {
    const started = performance.now()
    new WebAssembly.Instance(module, imports)
    return performance.now() - started
  })
  return times.sort((one, other) => one - other)[Math.floor(measuredTimes / 2)] ?? 0
}
