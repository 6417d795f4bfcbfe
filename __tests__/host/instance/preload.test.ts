/** Instances that satisfy imports of a module: what they give it, and what of them is not in its snapshot. */

import { describe, expect, test } from 'vitest'
import { instantiate, wizen } from '../../support/engine.ts'
import { writeTemporary } from '../../support/temporary.ts'
import { assemble } from '../../support/wat.ts'

describe('preloads', () => {
  const counter = `
    (memory (export "memory") 1)
    (func (export "next") (result i32)
      (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
      (i32.load (i32.const 0)))`
  const user = (init: string) => `
    (import "counter" "next" (func $next (result i32)))
    (import "counter" "other" (func $other))
    (import "elsewhere" "next" (func $elsewhere (result i32)))
    (global $sum (mut i32) (i32.const 0))
    (func $add (global.set $sum (i32.add (global.get $sum) (call $next))))
    (func (export "wizer.initialize") ${init})
    (func (export "add") (call $add))
    (func (export "sum") (result i32) (global.get $sum))`
  const none = () => 0

  test('a preload satisfies imports, and its state is not in the snapshot', async () => {
    const bytes = await assemble(counter)
    const preload = [`counter=${writeTemporary('counter.wasm', bytes)}`]
    const output = (await wizen(user('(call $add) (call $add)'), { preload })).bytes
    const imports = { counter: { other: none, ...instantiate(bytes) }, elsewhere: { next: none } }
    const { add, sum } = instantiate(output, imports)
    expect(sum()).toBe(1 + 2)
    add()
    expect(sum()).toBe(1 + 2 + 1)
  })

  test.each(['(call $other)', '(drop (call $elsewhere))'])(
    'an import that the preload does not export is provided by nothing: %s',
    async call => {
      const preload = [`counter=${writeTemporary('counter.wasm', await assemble(counter))}`]
      await expect(wizen(user(call), { preload })).rejects.toMatchObject({ code: 'import-called' })
    },
  )

  test.each(['toString', 'constructor', '__proto__'])(
    'a preload finds no function of JavaScript under the name `%s`, where one before it has a start function',
    async name => {
      const first = writeTemporary('first.wasm', await assemble('(func $s) (start $s) (func (export "f"))'))
      const second = writeTemporary('second.wasm', await assemble(`(import "first" "${name}" (func))`))
      const preload = [`first=${first}`, `second=${second}`]
      await expect(
        wizen('(func (export "wizer.initialize"))', { preload, 'allow-wasi': 'true' }),
      ).rejects.toMatchObject({
        code: 'preload',
        message: `cannot use the preload \`second\`: it imports \`first\` \`${name}\`, which nothing provides`,
      })
    },
  )

  test.each(['toString', 'constructor', '__proto__'])('a preload may have the name `%s`', async name => {
    const preload = [`${name}=${writeTemporary('counter.wasm', await assemble(counter))}`]
    const wat = `
      (import "${name}" "next" (func $next (result i32)))
      (global $g (mut i32) (i32.const 0))
      (func (export "wizer.initialize") (drop (call $next)) (global.set $g (call $next)))
      (func (export "g") (result i32) (global.get $g))`
    const { bytes } = await wizen(wat, { preload })
    const imports = Object.fromEntries([[name, { next: none }]]) as WebAssembly.Imports
    expect(instantiate(bytes, imports).g()).toBe(2)
  })

  test('a preload imports from the preloads before it', async () => {
    const first = writeTemporary('counter.wasm', await assemble(counter))
    const second = writeTemporary(
      'double.wasm',
      await assemble(`
        (import "first" "next" (func $next (result i32)))
        (func (export "next") (result i32) (i32.mul (call $next) (i32.const 10)))`),
    )
    const preload = [`first=${first}`, `counter=${second}`]
    const { bytes } = await wizen(user('(call $add) (call $add)'), { preload })
    const imports = { counter: { next: none, other: none }, elsewhere: { next: none } }
    expect(instantiate(bytes, imports).sum()).toBe(10 + 20)
    await expect(wizen(user(''), { preload: preload.toReversed() })).rejects.toMatchObject({
      code: 'preload',
      message: 'cannot use the preload `counter`: it imports `first` `next`, which nothing provides',
    })
  })

  test('the error names the preload that does not come to its end', async () => {
    const endless = writeTemporary('endless.wasm', await assemble('(func (export "_initialize") (loop (br 0)))'))
    const preload = [`first=${writeTemporary('counter.wasm', await assemble(counter))}`, `second=${endless}`]
    await expect(wizen(user(''), { preload, timeout: '0.3' })).rejects.toMatchObject({
      code: 'timeout',
      message:
        'cannot use the preload `second`: it was still running after 0.3 seconds (timeout), expected it to return',
    })
  })

  test('a preload may use WASI where the module may', async () => {
    const preload = [
      `env=${writeTemporary(
        'random.wasm',
        await assemble(`
          (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
          (memory (export "memory") 1)
          (func (export "count") (result i32)
            (drop (call $sizes (i32.const 0) (i32.const 4)))
            (i32.load (i32.const 0)))`),
      )}`,
    ]
    const wat = `
      (import "env" "count" (func $count (result i32)))
      (global $g (export "g") (mut i32) (i32.const 0))
      (func (export "wizer.initialize") (global.set $g (call $count)))`
    const { bytes } = await wizen(wat, { preload, 'allow-wasi': 'true', args: ['a', 'b'] })
    expect(instantiate(bytes, { env: { count: () => 0 } }).g.value).toBe(3)
    await expect(wizen(wat, { preload })).rejects.toMatchObject({ code: 'preload' })
  })

  test('a preload may use WASI in its start function, which is called before `_initialize`', async () => {
    const path = writeTemporary(
      'starts.wasm',
      await assemble(`
        (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
        (memory (export "memory") 1)
        (func $s (i32.store (i32.const 8) (call $sizes (i32.const 0) (i32.const 4))))
        (start $s)
        (func (export "_initialize") (i32.store (i32.const 12) (i32.load (i32.const 0))))
        (func (export "count") (result i32) (i32.add (i32.load (i32.const 8)) (i32.load (i32.const 12))))`),
    )
    const wat = `
      (import "env" "count" (func $count (result i32)))
      (import "env" "wizer:start" (func $none))
      (global $g (export "g") (mut i32) (i32.const 0))
      (func (export "wizer.initialize") (global.set $g (call $count)))
      (func (export "start") (call $none))`
    const options = { preload: [`env=${path}`], 'allow-wasi': 'true', args: ['a', 'b'] }
    const { bytes } = await wizen(wat, options)
    expect(instantiate(bytes, { env: { count: () => 0, 'wizer:start': () => {} } }).g.value).toBe(3)
    await expect(wizen(wat, { ...options, 'init-func': 'start' })).rejects.toMatchObject({ code: 'import-called' })
  })

  test('the error has the offset of a trap in a preload only where its start function was not taken out', async () => {
    const path = writeTemporary('broken.wasm', await assemble('(memory 1) (func $s unreachable) (start $s)'))
    const run = (more: object) => wizen('(func (export "wizer.initialize"))', { preload: [`broken=${path}`], ...more })
    await expect(run({})).rejects.toMatchObject({ frames: [expect.stringMatching(/offset/)] })
    await expect(run({ 'allow-wasi': 'true' })).rejects.toMatchObject({ frames: [expect.not.stringMatching(/offset/)] })
  })

  test.each([
    ['one that traps', () => assemble('(func $s unreachable) (start $s)'), 'it trapped: unreachable'],
    ['text', () => '(module (fun))', 'the text is no module \\(line 1, column 10\\)'],
    ['nothing', () => '', '.*empty'],
  ])('the error names the preload that cannot be instantiated: %s', async (_name, content, found) => {
    const path = writeTemporary('broken.wasm', await content())
    await expect(wizen('(func (export "wizer.initialize"))', { preload: [`broken=${path}`] })).rejects.toMatchObject({
      name: 'InitializationError',
      code: 'preload',
      message: expect.stringMatching(new RegExp(`^cannot use the preload \`broken\`: ${found}`)),
    })
  })

  test('an export of another type than the import is refused', async () => {
    const path = writeTemporary('types.wasm', await assemble('(func (export "f") (param i32))'))
    const wat = '(import "env" "f" (func)) (func (export "wizer.initialize"))'
    await expect(wizen(wat, { preload: [`env=${path}`] })).rejects.toMatchObject({
      code: 'preload',
      message: expect.stringContaining('"env" "f"'),
    })
  })
})
