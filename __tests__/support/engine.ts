/** The engine as tests use it: from sources, with a host of its own, options as the command spells them. */

import { afterAll } from 'vitest'
import { resolveSettings, type Surroundings } from '../../src/files/resolve-settings.ts'
import { createHost } from '../../src/host/thread-host.ts'
import type { RawOptions } from '../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { type WizenResult, wizenModule } from '../../src/wizer/wizen.ts'
import { assemble } from './wat.ts'

const host = createHost({ worker: new URL('../../src/host/threads/module-worker.ts', import.meta.url) })

afterAll(() => host.close())

/** Pre-initializes WAT or bytes; standard output and error are thrown away unless `surroundings` say else. */
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
    measure: false,
    ...surroundings,
  })
  const result = await wizenModule(bytes, checked, run, host)
  if (!WebAssembly.validate(result.bytes)) throw new Error('the output is not valid')
  return result
}

/** Exports, to be called and looked at as one likes: `({ f, memory }) => …`. */
// biome-ignore lint/suspicious/noExplicitAny: what an export is, the test knows.
export type AnyExports = Record<string, any>

/** The exports of an instance of `bytes`. */
export function instantiate(bytes: Uint8Array<ArrayBuffer>, imports: WebAssembly.Imports = {}): AnyExports {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), imports).exports
}

export type Setup = {
  /** What the original is initialized by. */
  readonly init?: readonly string[]
  /** Of the original and the output. */
  readonly imports?: WebAssembly.Imports
}

/**
 * The master property: what `call` gives on an instance that ran `init` itself, and on one of the output. Gives the
 * latter, once both are the same.
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

/** Whether `call` ends with a trap. */
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
