/** Large files in a directory of a module: they are read in pieces, and only where a key is needed. */

import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { attackRun, expectSound, gibibyte, mebibyte } from '../support/hostile.ts'
import { makeFolder } from '../support/temporary.ts'

function withLargeFile(bytes: number): string {
  const folder = makeFolder({ 'a.wasm': guest, 'dir/note.txt': 'found' })
  mkdirSync(join(folder, 'dir/data'))
  writeFileSync(join(folder, 'dir/data/large.bin'), '')
  truncateSync(join(folder, 'dir/data/large.bin'), bytes)
  return folder
}

const args = ['--allow-wasi', '--dirs', 'dir', '--stdin', 'note.txt']

describe.skipIf(process.platform === 'win32')('a directory with a large file', () => {
  it.each([
    ['0.6 GB', 0.6e9],
    ['more than 2 GiB', 2 * gibibyte + 1],
  ])('of %s costs time, but no memory', { timeout: 60_000 }, async (_, bytes) => {
    const attack = await attackRun(withLargeFile(bytes), args, { seconds: 40, bytes: gibibyte })
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
    expect(attack.outputs['a.wasm']?.includes('found')).toBe(true)
    expect(attack.peak).toBeLessThan(450 * mebibyte)
  })

  it('costs nothing at all without a cache', { timeout: 60_000 }, async () => {
    const folder = withLargeFile(200 * gibibyte)
    const attack = await attackRun(folder, [...args, '--cache', 'false'], { seconds: 20, bytes: gibibyte })
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
    expect(attack.seconds).toBeLessThan(10)
  })

  it('with 8,000 names ends in seconds', { timeout: 60_000 }, async () => {
    const folder = makeFolder({ 'a.wasm': guest, 'dir/note.txt': 'found' })
    for (let index = 0; index < 8_000; index++) writeFileSync(join(folder, 'dir', `n${index}`), '')
    const attack = await attackRun(folder, args, { seconds: 30, bytes: gibibyte })
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
  })
})
