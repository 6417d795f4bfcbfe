/** A module that exports its WASI imports, so that a test calls them as WebAssembly does; and options for it. */

import loadWabt from 'wabt'
import type { Tree } from '../../src/host/wasi/files/tree.ts'
import { createObserver } from '../../src/host/wasi/streams/observe.ts'
import type { StdinMailbox } from '../../src/host/wasi/streams/stdin.ts'
import { createWasi, type Wasi } from '../../src/host/wasi/wasi.ts'
import type { Observed } from '../../src/report/module-report.ts'
import type { WasiOptions } from '../../src/wizer/host.ts'

const wabt = await loadWabt()

export function assemble(wat: string): WebAssembly.Module {
  const features = { threads: true, exceptions: true, bulk_memory: true }
  return new WebAssembly.Module(wabt.parseWat('test.wat', wat, features).toBinary({}).buffer as BufferSource)
}

export const quiet: WasiOptions = {
  args: [],
  env: {},
  dirs: [],
  writable: true,
  hidden: { paths: [], names: [] },
  stdin: { kind: 'empty' },
  output: { stdout: undefined, stderr: undefined },
  deterministic: undefined,
}

export type TestGuest = {
  readonly wasi: Wasi
  /** What was looked at so far. */
  observed(): Observed
  readonly memory: WebAssembly.Memory
  /** Calls an export. */
  call(name: string, ...args: (number | bigint)[]): number
  view(): DataView
  write(address: number, content: string | Uint8Array): number
  text(address: number, size: number): string
}

/** Instantiates `wat`, whose memory, if any, is the import `env` `memory`. */
export function start(
  wat: string,
  options: Partial<WasiOptions> = {},
  { stdin, tree }: { readonly stdin?: StdinMailbox; readonly tree?: Tree } = {},
): TestGuest {
  const observer = createObserver()
  const wasi = createWasi({ ...quiet, ...options }, { stdin, observer }, tree)
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536, shared: true })
  wasi.attach(memory)
  const module = assemble(wat)
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = { env: { memory } }
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind !== 'function') continue
    const found = wasi.find(from, name)
    if (!found) throw new Error(`no ${from} ${name}`)
    imports[from] = { ...imports[from], [name]: found }
  }
  const { exports } = new WebAssembly.Instance(module, imports)
  return {
    wasi,
    observed: observer.observed,
    memory,
    call: (name, ...args) => (exports[name] as (...args: (number | bigint)[]) => number)(...args),
    view: () => new DataView(memory.buffer),
    write(address, content) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      new Uint8Array(memory.buffer).set(bytes, address)
      return bytes.length
    },
    text: (address, size) => Buffer.from(new Uint8Array(memory.buffer).slice(address, address + size)).toString(),
  }
}

/** A module that exports the functions of `signatures` (`i` an i32, `I` an i64) as it imports them. */
export function passThrough(
  signatures: Readonly<Record<string, string>>,
  options: Partial<WasiOptions> = {},
  { from = 'wasi_snapshot_preview1', ...host }: { from?: string; stdin?: StdinMailbox; tree?: Tree } = {},
): TestGuest {
  const functions = Object.entries(signatures).map(([name, parameters]) => {
    const types = Array.from(parameters, type => (type === 'i' ? 'i32' : 'i64')).join(' ')
    return `(func (export "${name}") (import "${from}" "${name}") (param ${types}) (result i32))`
  })
  return start(`(import "env" "memory" (memory 1 65536 shared)) ${functions.join('\n')}`, options, host)
}
