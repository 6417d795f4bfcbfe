/** The command under the name `wizer` beside the original: every flag has the same meaning, and what one refuses, so does the other. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist } from '../support/bundle.ts'
import { instantiate } from '../support/engine.ts'
import { type Command, findReference, runCommand, type Setting } from '../support/reference.ts'
import { assemble } from '../support/wat.ts'

const original = (await findReference()) as Command
const ours: Command = [process.execPath, join(dist, 'wizer.js')]

/** Functions set the cell, which another shows; the default of the original has its own name. */
const module = await assemble(`(module
  (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_prestat_get" (func $prestat (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_prestat_dir_name" (func $name (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "wizer-initialize") (i32.store (i32.const 64) (i32.const 1)))
  (func (export "init") (i32.store (i32.const 64) (i32.const 2)))
  (func (export "environment") (drop (call $environ (i32.const 64) (i32.const 128))))
  (func (export "directory")
    (i32.store (i32.const 64) (call $prestat (i32.const 3) (i32.const 128)))
    (drop (call $name (i32.const 3) (i32.const 72) (i32.load (i32.const 132)))))
  (func (export "cell") (result i64) (i64.add (i64.load (i32.const 64)) (i64.load (i32.const 72))))
  (func (export "_start"))
  (func (export "resume") (i32.store (i32.const 64) (i32.const 99))))`)

const importing = await assemble(`(module
  (import "env" "seven" (func $seven (result i32)))
  (memory (export "memory") 1)
  (func (export "wizer-initialize") (i32.store (i32.const 64) (call $seven)))
  (func (export "cell") (result i64) (i64.load (i32.const 64))))`)

const files = {
  'seven.wasm': await assemble('(module (func (export "seven") (result i32) i32.const 7))'),
  'seven.wat': '(module (func (export "seven") (result i32) i32.const 7))',
}

const zero = () => 0
const imports = {
  wasi_snapshot_preview1: { environ_sizes_get: zero, fd_prestat_get: zero, fd_prestat_dir_name: zero },
  env: { seven: zero },
}

/** What one sees of an output: its exports, and the cell before and after `_start`. */
function look(output: Uint8Array<ArrayBuffer> | undefined) {
  if (output === undefined) return 'refused'
  const exports = instantiate(output, imports)
  const before = exports.cell()
  exports._start?.()
  return { names: Object.keys(exports).sort(), before, after: exports.cell() }
}

async function both(input: Uint8Array, flags: readonly string[], setting: Setting) {
  const runs = await Promise.all([original, ours].map(command => runCommand(command, input, flags, setting)))
  return runs.map(({ output, stderr }) => ({ seen: look(output), stderr }))
}

describe.runIf(original)('the command under the name `wizer`, beside the original', () => {
  it.concurrent.each<[flags: string]>([
    [''],
    ['-f init'],
    ['-f=init'],
    ['-finit'],
    ['--init-func init'],
    ['--init-func=init'],
    ['-f none'],
    ['-f cell'],
    ['-f memory'],
    ['-r _start=resume'],
    ['-r=_start=resume'],
    ['--rename-func _start=resume'],
    ['--rename-func=_start=resume'],
    ['--func-rename _start=resume'],
    ['-r _start=resume -r resume=_start'],
    ['-r other=resume --rename-func _start=init'],
    ['-r _start=none'],
    ['-r new=none'],
    ['-r _start=wizer-initialize'],
    ['-r _start=none -r resume=init'],
    ['-r _start'],
    ['-r a=resume -r a=init'],
    ['-r a=resume -r b=resume'],
    ['--keep-init-func'],
    ['--keep-init-func=true'],
    ['--keep-init-func=false'],
    ['--keep-init-func=true -r _start=wizer-initialize'],
    ['--keep-init-func=maybe'],
    ['-f environment'],
    ['--allow-wasi -f environment'],
    ['--allow-wasi --inherit-env=true -f environment'],
    ['--allow-wasi --inherit-env true -f environment'],
    ['--allow-wasi --inherit-env=false -f environment'],
    ['--allow-wasi --inherit-stdio=false'],
    ['--allow-wasi --inherit-stdio true'],
    ['--allow-wasi -f directory'],
    ['--allow-wasi --dir .. -f directory'],
    ['--allow-wasi --dir=. -f directory'],
    ['--allow-wasi --mapdir /abc::.. -f directory'],
    ['--allow-wasi --mapdir=/::. -f directory'],
    ['--allow-wasi --dir none -f directory'],
    ['--allow-wasi --mapdir /x::none -f directory'],
    ['--relaxed-simd-deterministic'],
    ['--relaxed-simd-deterministic=true'],
    ['--wasm-multi-memory false'],
    ['--wasm-multi-value=false'],
    ['--wasm-bulk-memory=true'],
    // Alone, the original refuses the first: its engine has relaxed vectors on, although its help says that they are off.
    ['--wasm-simd=false --wasm-relaxed-simd=false'],
    ['--wasm-relaxed-simd=true'],
    ['--wasm-reference-types true'],
    ['--timeot 3'],
    ['-x'],
  ])('does the same with `%s`', async line => {
    const flags = line.split(' ').filter(word => word !== '')
    const [theirs, own] = await both(module, flags, { files: {}, env: { ONE: '1', THREE: '333' } })
    expect(own!.seen).toEqual(theirs!.seen)
  })

  it.concurrent.each([
    ['--preload env=seven.wasm'],
    ['--preload=env=seven.wasm'],
    ['--preload env=seven.wat'],
    ['--preload env=none.wasm'],
    ['--preload seven.wasm'],
    [''],
  ])('does the same with `%s` on a module that imports a function', async line => {
    const flags = line.split(' ').filter(word => word !== '')
    const [theirs, own] = await both(importing, flags, { files })
    expect(own!.seen).toEqual(theirs!.seen)
  })

  it('warns of a rename of what is not there, where the original says nothing', async () => {
    const [theirs, own] = await both(module, ['-r', '_start=none'], {})
    expect(theirs!.stderr).toBe('')
    expect(own!.stderr).toBe(
      'warning: cannot rename `none` to `_start`: the module does not export `none`; the output has no `_start` any more\n',
    )
  })
})
