/** The flags of `wasm-opt` that `docs/size.md` calls safe leave a snapshot that does the same. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runProgram, wizer } from '../support/bundle.ts'
import { readText } from '../support/list-pages.ts'
import { makeFolder } from '../support/temporary.ts'

const root = join(import.meta.dirname, '../..')
const tool = (name: string) => join(root, 'node_modules/.bin', name)
const examples = ['endgame', 'spelling'] as const
const folder = makeFolder()
const runner = `
  import { readFileSync } from 'node:fs'
  import { WASI } from 'node:wasi'
  const wasi = new WASI({ version: 'preview1', args: ['program'] })
  const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[1]), wasi.getImportObject())
  wasi.start(instance)`

/** What a program prints; it fails the test where the program does. */
async function run(file: string): Promise<string> {
  const flags = ['--no-warnings', '--input-type=module', '-e', runner, file]
  const { status, stdout, stderr } = await runProgram(process.execPath, flags)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return `${stdout}`
}

const printed = new Map<string, string>()
const snapshot = (name: string) => join(folder, `${name}.wasm`)

beforeAll(async () => {
  for (const name of examples) {
    const input = join(root, `examples/${name}/${name}.wasm`)
    const made = await wizer(['--allow-wasi', '-r', '_start=wizer.resume', input, '-o', snapshot(name)])
    expect(made.status).toBe(0)
    printed.set(name, await run(snapshot(name)))
  }
})

const safe = readText('docs/size.md').match(/^These flags keep[^:]*:([\s\S]*?)\. These change/m)![1]!
const flags = [...safe.matchAll(/`(-[^`]+)`/g)].map(([, flag]) => flag!)

it('docs/size.md names flags of wasm-opt', () => {
  expect(flags.length).toBeGreaterThan(6)
})

/** The larger example takes `wasm-opt` seconds, so it has one flag only. */
const cases = [...flags.map(flag => ['endgame', flag] as const), ['spelling', '--strip-debug']] as const

describe.skipIf(process.platform === 'win32')('a snapshot that other tools have worked on, with a POSIX shell', () => {
  it.each(cases)('of %s prints the same after `wasm-opt %s`', { timeout: 120_000 }, async (name, flag) => {
    const output = join(folder, `${name}${flag}.wasm`)
    expect((await runProgram(tool('wasm-opt'), [flag, snapshot(name), '-o', output])).status).toBe(0)
    expect(await run(output)).toBe(printed.get(name))
  })

  it.each(examples)('of %s prints the same after `wasm-strip`', async name => {
    const output = join(folder, `${name}-stripped.wasm`)
    expect((await runProgram(tool('wasm-strip'), [snapshot(name), '-o', output])).status).toBe(0)
    expect(await run(output)).toBe(printed.get(name))
  })

  it('is refused by V8 after `--all-features`, which is why the page warns of it', async () => {
    const output = join(folder, 'all-features.wasm')
    await runProgram(tool('wasm-opt'), ['--all-features', snapshot('endgame'), '-o', output])
    expect(WebAssembly.validate(new Uint8Array(readFileSync(output)))).toBe(false)
  })
})
