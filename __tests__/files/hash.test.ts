/** The hash by which bytes are named. */

import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { hashBytes, hashFile } from '../../src/files/hash.ts'
import { makeFolder } from '../support/temporary.ts'

test('hashBytes gives SHA-256 in hexadecimal', () => {
  // The first example of FIPS 180-4.
  expect(hashBytes(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})

describe('hashFile', () => {
  it.each([0, 1, 1 << 20, (1 << 20) + 1, 5_000_000])('gives the hash of the bytes of a file of %i', async size => {
    const bytes = Buffer.from(Array.from({ length: size % 1000 }, (_, index) => index)).toString('latin1')
    const contents = Buffer.concat([Buffer.alloc(size - bytes.length, 7), Buffer.from(bytes, 'latin1')])
    const path = join(makeFolder({ file: contents }), 'file')
    expect(await hashFile(path)).toBe(hashBytes(contents))
    expect(await hashFile(path, 'name', size)).toBe(hashBytes(contents))
  })

  it('refuses a file that is larger than the limit, or not there, with its name', async () => {
    const folder = makeFolder({ file: 'text' })
    await expect(hashFile(join(folder, 'file'), 'a.wasm', 3)).rejects.toThrow(
      'cannot read `a.wasm`: it is larger than 3 bytes, expected a regular file',
    )
    await expect(hashFile(join(folder, 'none'), 'a.wasm')).rejects.toThrow('cannot read `a.wasm`: no such file')
  })

  it.skipIf(process.platform === 'win32')('waits for no pipe, and follows no link', async () => {
    const folder = makeFolder({ file: 'text' })
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('file', join(folder, 'link'))
    for (const name of ['pipe', 'link', '.'])
      await expect(hashFile(join(folder, name), name)).rejects.toThrow(
        `cannot read \`${name}\`: it is a link, a directory, a pipe or a device, expected a regular file`,
      )
  })

  it('ends soon after its signal aborts', async () => {
    const path = join(makeFolder({ file: '' }), 'file')
    truncateSync(path, 1_000_000_000_000)
    const started = performance.now()
    await expect(hashFile(path, path, Infinity, AbortSignal.timeout(50))).rejects.toThrow('timeout')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
