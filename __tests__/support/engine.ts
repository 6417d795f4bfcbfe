/** The engine as tests use it: from sources, with a host of its own, options as the command spells them. */

import { afterAll } from 'vitest'
import { resolveRun, type Surroundings } from '../../src/batch/resolve.ts'
import { createHost } from '../../src/host/host.ts'
import { parseOptions, type RawOptions } from '../../src/wizer/options.ts'
import { type WizenResult, wizenModule } from '../../src/wizer/wizen.ts'
import { assemble } from './wat.ts'

const host = createHost({ worker: new URL('../../src/host/worker.ts', import.meta.url) })

afterAll(() => host.close())

/** Pre-initializes WAT or bytes; standard output and error are thrown away unless `surroundings` say else. */
export async function wizen(
  input: string | Uint8Array,
  options: RawOptions = {},
  surroundings: Partial<Surroundings> = {},
): Promise<WizenResult> {
  const bytes = typeof input === 'string' ? await assemble(input) : input
  const checked = parseOptions(options)
  const run = await resolveRun(checked, {
    env: {},
    directory: process.cwd(),
    output: { stdout: undefined, stderr: undefined },
    hasStdin: false,
    measure: false,
    ...surroundings,
  })
  return wizenModule(bytes, checked, run, host)
}

/** The exports of an instance of `bytes`, to be called as one likes. */
export function instantiate(bytes: Uint8Array<ArrayBuffer>, imports: WebAssembly.Imports = {}): Record<string, never> {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes), imports).exports as Record<string, never>
}

/**
 * The master property: what `call` gives on an instance that ran `init` itself, and on one of the output. Gives the
 * latter, once both are the same.
 */
export async function sameBeforeAndAfter<Result>(
  input: string | Uint8Array<ArrayBuffer>,
  call: (exports: Record<string, never>) => Result,
  options: RawOptions = {},
  init = 'wizer.initialize',
): Promise<Result> {
  const bytes = typeof input === 'string' ? await assemble(input) : input
  const original = instantiate(bytes)
  ;(original[init] as unknown as () => void)()
  const expected = call(original)
  const { bytes: output } = await wizen(bytes, options)
  const found = call(instantiate(output))
  if (!Object.is(JSON.stringify(expected, jsonValue), JSON.stringify(found, jsonValue)))
    throw new Error(
      `the output gives ${JSON.stringify(found, jsonValue)}, expected ${JSON.stringify(expected, jsonValue)}`,
    )
  return found
}

function jsonValue(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : Object.is(value, -0) ? '-0' : value
}
