/** A WASI module with a function for each thing that an initialization can do. It keeps what it sees as a text. */

import { assemble } from './wat.ts'

/** Where the text starts, and the largest address that it may end at. */
const textStart = 4096
const textEnd = 65_536

const wasi = (name: string, parameters: string, result = '(result i32)') =>
  `(import "wasi_snapshot_preview1" "${name}" (func $${name} (param ${parameters}) ${result}))`

/** Addresses: at 0 a vector, at 8 a result, at 16 a path, at 64 pointers, at 4096 the text. */
const source = `(module $guest
  ${wasi('fd_write', 'i32 i32 i32 i32')}
  ${wasi('fd_read', 'i32 i32 i32 i32')}
  ${wasi('args_get', 'i32 i32')}
  ${wasi('environ_get', 'i32 i32')}
  ${wasi('random_get', 'i32 i32')}
  ${wasi('fd_prestat_get', 'i32 i32')}
  ${wasi('fd_prestat_dir_name', 'i32 i32 i32')}
  ${wasi('path_open', 'i32 i32 i32 i32 i32 i64 i64 i32 i32')}
  ${wasi('proc_exit', 'i32', '')}
  (memory (export "memory") 1)
  (data $command (i32.const 32) "::error::out\\n")
  (data $complaint (i32.const 48) "complaint\\n")

  (func $vector (param $start i32) (param $length i32)
    (i32.store (i32.const 0) (local.get $start))
    (i32.store (i32.const 4) (local.get $length)))
  (func $append (param $descriptor i32)
    (call $vector (i32.const ${textStart}) (i32.const 4096))
    (drop (call $fd_read (local.get $descriptor) (i32.const 0) (i32.const 1) (i32.const 8))))

  (func $set (export "set") (i32.store (i32.const ${textStart}) (i32.const 0x216968)))
  (func $say (export "print")
    (call $vector (i32.const 32) (i32.const 13))
    (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
    (call $vector (i32.const 48) (i32.const 10))
    (drop (call $fd_write (i32.const 2) (i32.const 0) (i32.const 1) (i32.const 8)))
    (call $set))
  (func (export "read") (call $append (i32.const 0)))
  (func (export "arguments") (drop (call $args_get (i32.const 64) (i32.const ${textStart}))))
  (func (export "environment") (drop (call $environ_get (i32.const 64) (i32.const ${textStart}))))
  (func (export "random") (drop (call $random_get (i32.const ${textStart}) (i32.const 16))))
  (func (export "directories") (local $descriptor i32) (local $end i32)
    (local.set $end (i32.const ${textStart}))
    (local.set $descriptor (i32.const 3))
    (block $done
      (loop $next
        (br_if $done (call $fd_prestat_get (local.get $descriptor) (i32.const 64)))
        (drop (call $fd_prestat_dir_name
          (local.get $descriptor) (local.get $end) (i32.load (i32.const 68))))
        (local.set $end (i32.add (i32.const 1) (i32.add (local.get $end) (i32.load (i32.const 68)))))
        (local.set $descriptor (i32.add (i32.const 1) (local.get $descriptor)))
        (br $next))))
  ;; As engines of scripting languages do it: a path comes in, and the file becomes part of the snapshot.
  (func $script (export "script") (export "wizer.initialize")
    (call $vector (i32.const 16) (i32.const 16))
    (drop (call $fd_read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
    (drop (call $path_open (i32.const 3) (i32.const 0) (i32.const 16) (i32.load (i32.const 8))
      (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 64)))
    (call $append (i32.load (i32.const 64))))
  (func $leave (export "exit") (call $proc_exit (i32.const 7)))
  (func $innermost unreachable)
  (func $inner (call $innermost))
  (func $trap (export "trap") (call $inner))
  (func $forever (export "forever") (loop $again (br $again)))
  (func (export "hang") (call $say) (call $forever))
  (func (export "run") (result i32) (i32.load (i32.const ${textStart})))
  (func (export "_start"))
  (func (export "resume"))
)`

export const guest = await assemble(source, { names: true })

/** The text that an output of the guest carries, zeros as spaces. */
export function textIn(output: Uint8Array<ArrayBuffer>): string {
  const module = new WebAssembly.Module(output)
  const imports: Record<string, Record<string, () => void>> = {}
  for (const { module: from, name } of WebAssembly.Module.imports(module))
    imports[from] = { ...imports[from], [name]: () => {} }
  const { memory } = new WebAssembly.Instance(module, imports).exports as { memory: WebAssembly.Memory }
  const bytes = new Uint8Array(memory.buffer, textStart, textEnd - textStart)
  return new TextDecoder().decode(bytes).replace(/\0+$/, '').replaceAll('\0', ' ')
}

/** The names of the exports, in order. */
export function exportsOf(output: Uint8Array<ArrayBuffer>): string[] {
  return WebAssembly.Module.exports(new WebAssembly.Module(output)).map(({ name }) => name)
}
