/** Makes WASI modules that attack through the files of their directories. Text is WebAssembly's; this adds paths and calls. */

import { assemble } from './wat.ts'

const wasi = (name: string, parameters: string) =>
  `(import "wasi_snapshot_preview1" "${name}" (func $${name} (param ${parameters}) (result i32)))`

/** Where `read` puts what it found, and where `note` puts error codes. */
const foundAt = 65_536
const noteAt = 4096

/**
 * Functions on paths in the first directory. Each gives 0 or an error code.
 * `read` reads at most 64 KiB of a file to `foundAt`. `write` makes or replaces a file with
 * the text `intruder`, which is nowhere else in the module.
 */
const library = `
  ${wasi('path_open', 'i32 i32 i32 i32 i32 i64 i64 i32 i32')}
  ${wasi('path_symlink', 'i32 i32 i32 i32 i32')}
  ${wasi('path_rename', 'i32 i32 i32 i32 i32 i32')}
  ${wasi('path_unlink_file', 'i32 i32 i32')}
  ${wasi('path_create_directory', 'i32 i32 i32')}
  ${wasi('fd_read', 'i32 i32 i32 i32')}
  ${wasi('fd_write', 'i32 i32 i32 i32')}
  ${wasi('fd_readdir', 'i32 i32 i32 i64 i32')}
  ${wasi('fd_close', 'i32')}
  (memory (export "memory") 4)
  (global $notes (mut i32) (i32.const ${noteAt}))
  (func $note (param $code i32)
    (i32.store (global.get $notes) (local.get $code))
    (global.set $notes (i32.add (global.get $notes) (i32.const 4))))
  (func $vector (param $start i32) (param $length i32)
    (i32.store (i32.const 0) (local.get $start))
    (i32.store (i32.const 4) (local.get $length)))
  (func $read (param $path i32) (param $length i32) (result i32) (local $code i32)
    (local.set $code (call $path_open (i32.const 3) (i32.const 1) (local.get $path) (local.get $length)
      (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 64)))
    (if (local.get $code) (then (return (local.get $code))))
    (call $vector (i32.const ${foundAt}) (i32.const 65536))
    (local.set $code (call $fd_read (i32.load (i32.const 64)) (i32.const 0) (i32.const 1) (i32.const 8)))
    (drop (call $fd_close (i32.load (i32.const 64))))
    (local.get $code))
  (func $write (param $path i32) (param $length i32) (result i32) (local $code i32)
    (local.set $code (call $path_open (i32.const 3) (i32.const 1) (local.get $path) (local.get $length)
      (i32.const 9) (i64.const 0x40) (i64.const 0) (i32.const 0) (i32.const 64)))
    (if (local.get $code) (then (return (local.get $code))))
    (i64.store (i32.const 2048) (i64.const 0x7265647572746e69))
    (call $vector (i32.const 2048) (i32.const 8))
    (local.set $code (call $fd_write (i32.load (i32.const 64)) (i32.const 0) (i32.const 1) (i32.const 8)))
    (i64.store (i32.const 2048) (i64.const 0))
    (drop (call $fd_close (i32.load (i32.const 64))))
    (local.get $code))
  (func $list (result i32) (call $fd_readdir (i32.const 3) (i32.const ${foundAt}) (i32.const 65536) (i64.const 0) (i32.const 8)))
  (func $link (param i32 i32 i32 i32) (result i32)
    (call $path_symlink (local.get 0) (local.get 1) (i32.const 3) (local.get 2) (local.get 3)))
  (func $move (param i32 i32 i32 i32) (result i32)
    (call $path_rename (i32.const 3) (local.get 0) (local.get 1) (i32.const 3) (local.get 2) (local.get 3)))
  (func $remove (param i32 i32) (result i32) (call $path_unlink_file (i32.const 3) (local.get 0) (local.get 1)))
  (func $folder (param i32 i32) (result i32) (call $path_create_directory (i32.const 3) (local.get 0) (local.get 1)))
`

/**
 * A module whose init function is this body. In the body, \`{TEXT}\` in braces and backquotes stands for the address and
 * length of a text: `(call $note (call $read {notes/a.txt}))`.
 */
export function intruder(body: string, locals = ''): Promise<Uint8Array<ArrayBuffer>> {
  const data: string[] = []
  let end = 131_072
  const code = body.replaceAll(/\{([^{}]*)\}/g, (_, text: string) => {
    const bytes = Buffer.from(text)
    const escaped = [...bytes].map(byte => `\\${byte.toString(16).padStart(2, '0')}`).join('')
    data.push(`(data (i32.const ${end}) "${escaped}")`)
    const at = end
    end += bytes.length + 1
    return `(i32.const ${at}) (i32.const ${bytes.length})`
  })
  return assemble(`(module ${library} ${data.join('\n')} (func (export "wizer.initialize") ${locals} ${code}))`)
}

/** Repeats statements. The local `$round` counts. */
export function repeat(rounds: number, body: string): string {
  return `(loop $again ${body}
    (local.set $round (i32.add (local.get $round) (i32.const 1)))
    (br_if $again (i32.lt_u (local.get $round) (i32.const ${rounds}))))`
}

/** A text of a link that looks as if it stayed in its folder, and leads to this absolute path: `step` must link to `.`. */
export function outward(path: string, step = 'step'): string {
  const depth = 24
  return `${`${step}/`.repeat(depth)}${'../'.repeat(depth)}${path.slice(1)}`
}
