/** The programs of newcomers, which other tests examine, are right or wrong in the way that their sources say. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/bundle.ts'
import { makePageFolder } from '../support/pages.ts'
import { wasmtime } from './tools.ts'

const fixtures = join(import.meta.dirname, '../fixtures/newcomer')
const place = makePageFolder({ wasmtime })

/** The status of the doctor, and the ids that it names. */
async function diagnose(
  file: string,
  flags: string,
): Promise<readonly [status: number | null, ids: readonly string[]]> {
  const script = `wizer-action doctor ${flags} '${fixtures}/${file}' 2>&1`
  const { status, stdout } = await runProgram('sh', ['-c', script], { directory: place.folder, env: place.env })
  const ids = [...`${stdout}`.replaceAll(/\s+/g, ' ').matchAll(/\(`([a-z-]+)`\)/g)].map(([, id]) => id ?? '')
  return [status, [...new Set(ids)]]
}

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
  it.each([
    ['header-old.wasm', rename],
    ['header-new.wasm', rename],
    ['rust.wasm', rename],
    ['plain-old.wasm', ''],
    ['plain-new.wasm', ''],
    ['resume-old.wasm', rename],
    ['resume-new.wasm', rename],
    ['resume-old-stripped.wasm', rename],
    ['resume-new-stripped.wasm', rename],
  ])('the doctor finds nothing wrong with %s under `%s`', async (file, flags) => {
    const [status, ids] = await diagnose(file, `--allow-wasi ${flags}`)
    expect([status, ids.filter(id => id !== 'observed-host')]).toEqual([0, []])
  })

  it.each([
    ['header-old.wasm', ['start-runs-again']],
    ['header-new.wasm', ['start-runs-again']],
    ['rust.wasm', ['start-runs-again']],
    ['resume-old.wasm', ['start-runs-again']],
    ['resume-new.wasm', ['start-runs-again']],
    ['resume-old-stripped.wasm', ['start-runs-again']],
    ['resume-new-stripped.wasm', ['start-runs-again']],
    ['ctors-old.wasm', ['start-runs-again', 'destructors-ran']],
    ['ctors-new.wasm', ['start-runs-again']],
    ['ctors-old-stripped.wasm', ['start-runs-again']],
    ['ctors-new-stripped.wasm', ['start-runs-again']],
  ])('the doctor finds what is wrong with %s without a rename', async (file, expected) => {
    const [status, ids] = await diagnose(file, '--allow-wasi')
    expect([status, ids.toSorted()]).toEqual([1, expected.toSorted()])
  })

  it.each(['header-old.wasm', 'header-new.wasm', 'rust.wasm'])(
    'the doctor finds that the initialization of %s is `_start`, and proposes the right one',
    async file => {
      const [status, ids] = await diagnose(file, `--allow-wasi -f _start ${rename}`)
      expect(status).toBe(1)
      expect(ids).toContain('main-ended')
    },
  )
})
