/** Calls an exported function of an output on a fresh instance, with the same settings as the initialization. */

import { parseModule } from '../wasm/module.ts'
import type { Deadline } from '../wizer/deadline.ts'
import { InitializationError, UnsupportedModuleError } from '../wizer/errors.ts'
import type { Host } from '../wizer/host.ts'
import { instrument } from '../wizer/instrument/instrument.ts'
import { addSourceLines } from '../wizer/source-lines.ts'
import type { InitializationSettings } from '../wizer/wizen.ts'

/**
 * @param deadline when the function must have returned
 * @throws {UnsupportedModuleError} where no such function is exported, or it has parameters
 * @throws {InitializationError} where it does not return
 */
export async function smokeTest(
  output: Uint8Array<ArrayBuffer>,
  name: string,
  deadline: Deadline,
  { preloads, wasi }: InitializationSettings,
  host: Host,
): Promise<void> {
  const module = parseModule(output)
  const entry = module.exports.find(entry => entry.name === name)
  const type = entry?.kind === 'func' ? module.types[module.functions[entry.index] ?? -1]?.composite : undefined
  if (type?.kind !== 'func' || type.params.length > 0)
    throw new UnsupportedModuleError(
      'smoke-test',
      `cannot smoke-test the output: found ${entry ? `\`${name}\`, which is no function without parameters` : `no export \`${name}\``}, expected an exported function to call (the option \`smoke-test\`)`,
    )
  const instrumented = instrument(module, { initFunction: name, calls: [name] })
  try {
    const instance = await host.initialize(instrumented, { preloads, wasi, deadline })
    instance.close()
  } catch (error) {
    if (!(error instanceof InitializationError)) throw error
    if (error.exitCode === 0) return
    const message = `the smoke test of the output failed: ${error.message}`
    throw await addSourceLines(new InitializationError(error.code, message, error), module)
  }
}
