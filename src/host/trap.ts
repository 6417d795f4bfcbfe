/** A trap that the host causes: it passes every handler of a module, which an exception from JavaScript does not. */

/** `(module (func (export "trap") unreachable))` */
const module = Buffer.from('0061736d0100000001040160000003020100070801047472617000000a05010300000b', 'hex')

export function trap(): never {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module))
  ;(exports.trap as () => void)()
  throw new Error('bug: unreachable was reached')
}
