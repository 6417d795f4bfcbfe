/** Runs the engine from its sources, with the options of the command. */

import { resolveSettings, type Surroundings } from '../../src/files/resolve-settings.ts'
import { createHost } from '../../src/host/thread-host.ts'
import { InitializationError } from '../../src/wizer/errors.ts'
import type { RawOptions } from '../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { type WizenResult, wizenModule } from '../../src/wizer/wizen.ts'
import { assemble } from './wat.ts'

/** Its idle workers end with the process. */
const host = createHost({ worker: new URL('../../src/host/threads/module-worker.ts', import.meta.url) })

/** Pre-initializes WAT or bytes; discards standard output and error unless `surroundings` say otherwise. */
export async function wizen(
  input: string | Uint8Array,
  options: RawOptions = {},
  surroundings: Partial<Surroundings> = {},
): Promise<WizenResult> {
  const bytes = typeof input === 'string' ? await assemble(input) : input
  const checked = parseOptions(options)
  const run = await resolveSettings(checked, {
    env: {},
    directory: process.cwd(),
    output: { stdout: undefined, stderr: undefined },
    hasStdin: false,
    hidden: { paths: [], names: [] },
    places: undefined,
    measure: false,
    ...surroundings,
  })
  const result = await wizenModule(bytes, checked, run, host)
  if (!WebAssembly.validate(result.bytes)) throw new Error('the output is not valid')
  return result
}

/** Exports that a test calls and reads freely: `({ f, memory }) => …`. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows the types of its exports.
export type AnyExports = Record<string, any>

/** Gives the exports of a new instance. */
export function instantiate(bytes: Uint8Array<ArrayBuffer>, imports: WebAssembly.Imports = {}): AnyExports {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), imports).exports
}

export type Setup = {
  /** The functions that initialize the original. */
  readonly init?: readonly string[]
  /** Imports of the original and of the output. */
  readonly imports?: WebAssembly.Imports
}

/**
 * Checks the master property: `call` gives the same on an instance that ran `init` itself and on an instance of the output.
 * @returns what it gives on the output
 */
export async function sameBeforeAndAfter<Result>(
  input: string | Uint8Array<ArrayBuffer>,
  call: (exports: AnyExports) => Result,
  options: RawOptions = {},
  { init = ['wizer.initialize'], imports = {} }: Setup = {},
): Promise<Result> {
  const bytes = typeof input === 'string' ? await assemble(input) : input
  const original = instantiate(bytes, imports)
  for (const name of init) original[name]()
  const expected = render(call(original))
  const { bytes: output } = await wizen(bytes, options)
  const found = call(instantiate(output, imports))
  if (render(found) !== expected) throw new Error(`the output gives ${render(found)}, expected ${expected}`)
  return found
}

/** Tells whether `call` ends with a trap. */
export function traps(call: () => unknown): boolean {
  try {
    call()
    return false
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return true
    throw error
  }
}

function render(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return `${part}n`
    return typeof part === 'number' && (!Number.isFinite(part) || Object.is(part, -0))
      ? `number ${1 / part} ${part}`
      : part
  })
}

/** The error of an initialization that fails; any other error is thrown. */
export async function failure(input: string | Uint8Array, options = {}): Promise<InitializationError> {
  const error = await wizen(input, options).then(
    () => undefined,
    error => error,
  )
  if (!(error instanceof InitializationError)) throw error ?? new Error('it did not fail')
  return error
}
