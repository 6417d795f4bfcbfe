/** A trap that the host causes: it passes every handler of a module, which an exception from JavaScript does not. */

import { trapModule } from './trap-module.ts'

export function trap(): never {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(trapModule, 'base64')))
  ;(exports.trap as () => void)()
  throw new Error('bug: unreachable was reached')
}
