/** The programs of newcomers, which other tests examine, are right or wrong in the way that their sources say. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/bundle.ts'
import { makePageFolder } from '../support/pages.ts'
import { wasmtime } from './tools.ts'

const fixtures = join(import.meta.dirname, '../fixtures/newcomer')
const place = makePageFolder({ wasmtime })

/** What an output prints that was made with these flags. */
async function print(file: string, flags: string): Promise<string> {
  const script = `wizer-action --allow-wasi ${flags} '${fixtures}/${file}' -o out.wasm >&2 && wasmtime out.wasm`
  return `${(await runProgram('sh', ['-c', script], { directory: place.folder, env: place.env })).stdout}`
}

const again = 'the constructor runs\n'
const rename = '-r _start=wizer.resume'
const right = 'the square of 11 is 121\n'

describe.skipIf(process.platform === 'win32')('a program of a newcomer (needs a shell)', () => {
  it.each([
    ['header-old.wasm', rename, 'out.wasm: the square of 11 is 121\n'],
    ['header-new.wasm', rename, 'out.wasm: the square of 11 is 121\n'],
    ['rust.wasm', rename, right],
    ['plain-old.wasm', '', right],
    ['plain-new.wasm', '', right],
    ['resume-old.wasm', rename, `${right}the destructor runs\n`],
    ['resume-new.wasm', rename, `${right}the destructor runs\n`],
    ['resume-new-stripped.wasm', rename, `${right}the destructor runs\n`],
  ])('%s is right with `%s`', async (file, flags, printed) => {
    expect(await print(file, flags)).toBe(printed)
  })

  it.each([
    ['header-new.wasm', 'the header ends it', ''],
    ['resume-old.wasm', 'nothing flushes what it prints', ''],
    ['resume-new.wasm', 'the constructor undoes the set-up', `${again}the square of 11 is 0\n`],
    ['resume-new-stripped.wasm', 'the constructor undoes the set-up', `${again}the square of 11 is 0\n`],
    ['ctors-old.wasm', 'it traps', ''],
    ['ctors-new.wasm', 'the constructor undoes the set-up', `${again}the square of 11 is 0\n`],
    ['ctors-new-stripped.wasm', 'the constructor undoes the set-up', `${again}the square of 11 is 0\n`],
  ])('%s is wrong without the rename: %s', async (file, _, begin) => {
    const printed = await print(file, '')
    expect(printed.slice(0, begin.length)).toBe(begin)
    expect(printed).not.toContain('is 121')
  })
})
