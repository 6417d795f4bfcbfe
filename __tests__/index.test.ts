/** The library: options in camel case, of each kind, and the errors that callers get. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OptionError, UnsupportedModuleError, type WizenOptions, wizen } from '../src/index.ts'
import { parseModule } from '../src/wasm/module.ts'
import { makeFolder } from './support/temporary.ts'
import { assemble } from './support/wat.ts'

const module = await assemble(`(module
  (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "init") (drop (call $sizes (i32.const 0) (i32.const 4)))
    (i32.store (i32.const 1024) (i32.const 1)) (i32.store (i32.const 4096) (i32.const 1)))
  (func (export "count") (result i32) (i32.load (i32.const 0))))`)

const run = (options: WizenOptions = {}) => wizen(module, { initFunc: 'init', allowWasi: true, ...options })

describe('wizen', () => {
  it('gives the module what a list names', async () => {
    const { bytes } = await run({ args: ['one', 'two'] })
    const imports = { wasi_snapshot_preview1: { args_sizes_get: () => 0 } }
    const { instance } = await WebAssembly.instantiate(new Uint8Array(bytes), imports)
    expect((instance.exports.count as () => number)()).toBe(3)
  })

  it('names options in errors as its callers do', async () => {
    await expect(wizen(module, { initFunc: 'init' })).rejects.toMatchObject({
      code: 'import-called',
      message: expect.stringContaining('(the option `allowWasi`)'),
      frames: [expect.stringContaining('at offset')],
    })
    await expect(wizen(module)).rejects.toThrow('that would fit by the option `initFunc`: `init`')
    await expect(wizen(module, { 'rename-funcs': [] } as object)).rejects.toMatchObject({
      option: 'rename-funcs',
      message: 'cannot use the option `rename-funcs`: found no option of this name, expected `renameFuncs`',
    })
  })

  it('limits the segments to the number that it is given', async () => {
    expect(parseModule((await run()).bytes).data.length).toBeGreaterThan(1)
    expect(parseModule((await run({ maxSegments: 1 })).bytes).data).toHaveLength(1)
  })

  it.each([
    [true, ['memory', 'init', 'count']],
    [false, ['memory', 'count']],
    [undefined, ['memory', 'count']],
  ])('removes the init function unless `keepInitFunc` is true: %s', async (keepInitFunc, names) => {
    const { bytes } = await run({ keepInitFunc })
    expect(parseModule(bytes).exports.map(({ name }) => name)).toEqual(names)
  })

  it('names the option and the value that it refuses', async () => {
    const refused = run({ segmentLayout: 'big' as 'page' })
    await expect(refused).rejects.toThrow(OptionError)
    await expect(refused).rejects.toThrow('`segmentLayout`')
  })

  it('refuses a module without the init function, with a code', async () => {
    const refused = wizen(module)
    await expect(refused).rejects.toThrow(UnsupportedModuleError)
    await expect(refused).rejects.toMatchObject({ code: 'init-function-missing' })
  })

  it.skipIf(process.platform === 'win32')(
    'ends at the timeout where a preload is a pipe that nobody writes to',
    async () => {
      const pipe = join(makeFolder(), 'pipe')
      spawnSync('mkfifo', [pipe])
      await expect(run({ preload: [`p=${pipe}`], timeout: 0.5 })).rejects.toMatchObject({
        code: 'timeout',
        message: `cannot read \`${pipe}\` (preload): its end had not come after 0.5 seconds (timeout), expected a file that ends`,
      })
    },
  )
})
