/** The library: one function, its options and result, and the errors it throws. */

import { resolveSettings } from './files/resolve-settings.ts'
import { createHost, type WorkerHost } from './host/thread-host.ts'
import { Deadline } from './wizer/deadline.ts'
import { engineOptions, type RawOptions } from './wizer/options/option-table.ts'
import { parseOptions } from './wizer/options/options.ts'
import { type WizenResult, wizenModule } from './wizer/wizen.ts'
import { locateCommand, locateWorkers } from './workers.ts'

export type { MemoryReport, ModuleReport, Observed, StageTimes, StartUp } from './report/module-report.ts'
export { WasmError } from './wasm/errors.ts'
export { InitializationError, InvalidOutputError, OptionError, UnsupportedModuleError } from './wizer/errors.ts'
export type { WizenResult } from './wizer/wizen.ts'

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

type Description = (typeof engineOptions)[number]

type Values = { boolean: boolean; number: number; string: string; list: readonly string[] }

type Value<Option extends Description> = Option extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Values[Exclude<Option['kind'], 'choice'>]

/** The engine's options in camel case (`initFunc`, `allowWasi` …), with the meanings and defaults of the command. */
export type WizenOptions = { readonly [Option in Description as Camel<Option['name']>]?: Value<Option> | undefined }

let host: WorkerHost | undefined

/**
 * Pre-initializes a WebAssembly module: instantiates it in a worker thread, runs its init function, and returns a
 * module that starts in the state after that.
 *
 * @param bytes a core module in the binary format; not changed
 * @param options see the README; paths are relative to the working directory
 * @returns the new module, which has been validated, and what was found on the way
 * @throws {WasmError} where the bytes are no core module; `offset` says where
 * @throws {OptionError} where an option has a value that cannot be used
 * @throws {UnsupportedModuleError} where the module cannot be pre-initialized, or not with these options
 * @throws {InitializationError} where the initialization trapped, exited, called a missing import or took too long
 */
export async function wizen(bytes: Uint8Array, options: WizenOptions = {}): Promise<WizenResult> {
  const started = performance.now()
  const checked = parseOptions(toRaw(options))
  const settings = await resolveSettings(checked, {
    env: process.env,
    directory: process.cwd(),
    output: { stdout: 1, stderr: 2 },
    hasStdin: true,
    hidden: { paths: [], names: [] },
    places: undefined,
    measure: false,
    deadline: new Deadline(checked.timeout, [], started),
  })
  host ??= createHost(locateWorkers(import.meta.url))
  return wizenModule(bytes, checked, { ...settings, started }, host)
}

function toRaw(options: WizenOptions): RawOptions {
  const raw: Record<string, string | readonly string[]> = {}
  for (const { name } of engineOptions) {
    const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof WizenOptions
    const value = options[key]
    if (value !== undefined) raw[name] = typeof value === 'object' ? value : String(value)
  }
  return raw
}

/**
 * The path of the command under the name `wizer`, as `@bytecodealliance/wizer` exports it: npm's `overrides` can so put this
 * package in the place of that one.
 */
const command: string = locateCommand(import.meta.url)
export default command
