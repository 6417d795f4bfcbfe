/** Makes the memories that an instrumented module imports. */

import { InitializationError } from '../../wizer/errors.ts'
import type { HostLimits } from '../../wizer/instrument/instrument.ts'

/** @throws {InitializationError} `out-of-memory` where the system has no room for it */
export function makeMemory({ address, min, max }: HostLimits): WebAssembly.Memory {
  const make = (descriptor: object) => new WebAssembly.Memory({ ...descriptor, shared: true } as never)
  const numbers = { initial: Number(min), maximum: Number(max) }
  try {
    if (address === 'i32') return make(numbers)
    return takesAddress() ? make({ address, initial: min, maximum: max }) : make({ index: address, ...numbers })
  } catch (cause) {
    const message = `cannot make a memory of ${min} pages: ${(cause as Error).message}`
    throw new InitializationError('out-of-memory', message)
  }
}

/** Node 22 has an earlier draft of the interface: it has `index` instead of `address`, and no bigints. */
function takesAddress(): boolean {
  try {
    new WebAssembly.Memory({ address: 'i64', initial: 0n } as never)
    return true
  } catch {
    return false
  }
}
