/** The hash of a directory: different wherever a module could see a difference, and nothing in it can stop the hashing. */

import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  openSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { hashDirectory } from '../../../src/batch/store/directory.ts'
import type { Hidden } from '../../../src/wizer/host.ts'
import { makeFolder } from '../../support/temporary.ts'

const nothing: Hidden = { paths: [], names: [] }
const files = { 'a.txt': '1', 'deep/b.txt': '2' }
const isWindows = process.platform === 'win32'

const hash = (folder: string, hidden = nothing, signal?: AbortSignal) => hashDirectory(folder, hidden, signal)

describe('hashDirectory', () => {
  it('is the same for the same files in another place, in whatever order they were made', async () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse())
    expect(await hash(makeFolder(files))).toBe(await hash(makeFolder(reversed)))
  })

  const changes: readonly (readonly [what: string, change: (folder: string) => void])[] = [
    ['a file that was changed', folder => writeFileSync(join(folder, 'deep/b.txt'), '3')],
    ['a file that grew', folder => appendFileSync(join(folder, 'a.txt'), '1')],
    ['a new file', folder => writeFileSync(join(folder, 'deep/c.txt'), '')],
    ['a new folder', folder => mkdirSync(join(folder, 'empty'))],
    ['a new link', folder => symlinkSync('a.txt', join(folder, 'link'))],
    ['a folder where a file could be', folder => mkdirSync(join(folder, 'deep/c.txt'))],
    ['a file that is gone', folder => rmSync(join(folder, 'a.txt'))],
  ]

  it.each(changes)('differs after a change to %s', async (_, change) => {
    const folder = makeFolder(files)
    const before = await hash(folder)
    change(folder)
    expect(await hash(folder)).not.toBe(before)
  })

  it('differs for every one of these changes', async () => {
    const all = changes.map(([, change]) => {
      const folder = makeFolder(files)
      change(folder)
      return hash(folder)
    })
    expect(new Set(await Promise.all(all)).size).toBe(changes.length)
  })

  it('differs where the same bytes lie in other files', async () => {
    expect(await hash(makeFolder({ a: '12', b: '' }))).not.toBe(await hash(makeFolder({ a: '1', b: '2' })))
  })

  it('differs where a link leads elsewhere, and does not follow one to a folder above', async () => {
    const [one, two] = [makeFolder(files), makeFolder(files)]
    symlinkSync('..', join(one, 'deep/up'))
    symlinkSync('../..', join(two, 'deep/up'))
    expect(await hash(one)).not.toBe(await hash(two))
  })
})

describe('what is hidden', () => {
  it('does not count, by its path or by its name, wherever that is', async () => {
    const folder = makeFolder(files)
    const hidden = { paths: [join(folder, 'out'), join(folder, 'deep/out.txt')], names: ['.git'] }
    const before = await hash(folder, hidden)
    for (const name of ['out/a.wasm', '.git/config', 'deep/.git/config', 'deep/out.txt']) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), 'new')
    }
    expect(await hash(folder, hidden)).toBe(before)
    expect(await hash(folder)).not.toBe(before)
  })

  it('is no file whose name only begins like it', async () => {
    const folder = makeFolder(files)
    const hidden = { paths: [join(folder, 'out')], names: ['.git'] }
    const before = await hash(folder, hidden)
    writeFileSync(join(folder, 'out.txt'), '')
    const after = await hash(folder, hidden)
    writeFileSync(join(folder, '.gitignore'), '')
    expect(new Set([before, after, await hash(folder, hidden)]).size).toBe(3)
  })

  it('is found below a directory that is named by a link', async () => {
    const [folder, other] = [makeFolder({ ...files, 'out/a': '1' }), makeFolder()]
    symlinkSync(folder, join(other, 'link'))
    const hidden = { paths: [join(folder, 'out')], names: [] }
    const before = await hash(join(other, 'link'), hidden)
    writeFileSync(join(folder, 'out/a'), '2')
    expect(await hash(join(other, 'link'), hidden)).toBe(before)
  })
})

describe.skipIf(isWindows)('hashDirectory', () => {
  it('opens no pipe, socket or device', async () => {
    const folder = makeFolder(files)
    const before = await hash(folder)
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const server = createServer().listen(join(folder, 'socket'))
    const after = await hash(folder)
    server.close()
    expect(after).not.toBe(before)
  })

  it('follows no link to a device without an end', async () => {
    const folder = makeFolder()
    symlinkSync('/dev/zero', join(folder, 'zero'))
    expect(await hash(folder)).toMatch(/^[0-9a-f]{64}$/)
  })

  it.runIf(process.platform === 'linux')('tells apart names that are not UTF-8', async () => {
    const hashes = [0xff, 0xfe].map(byte => {
      const folder = makeFolder()
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.from([byte])]), '')
      mkdirSync(Buffer.concat([Buffer.from(`${folder}/d`), Buffer.from([byte])]))
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/d`), Buffer.from([byte]), Buffer.from('/in')]), '1')
      return hash(folder)
    })
    const replaced = makeFolder({ 'a\ufffd': '', 'd\ufffd/in': '1' })
    expect(new Set([...(await Promise.all(hashes)), await hash(replaced)]).size).toBe(3)
  })

  it.runIf(process.getuid?.() !== 0)('goes on where a file or a folder may not be read', async () => {
    const folder = makeFolder({ ...files, 'closed/in': '' })
    const before = await hash(folder)
    for (const name of ['a.txt', 'closed']) chmodSync(join(folder, name), 0)
    const after = await hash(folder)
    chmodSync(join(folder, 'closed'), 0o700)
    expect(after).not.toBe(before)
  })

  it('reads links that lead in a circle, and names where they lead', async () => {
    const folder = makeFolder()
    symlinkSync('two', join(folder, 'one'))
    symlinkSync('one', join(folder, 'two'))
    expect(await hash(folder)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('goes deeper than a recursion could, as deep as the system has paths', async () => {
    const folder = makeFolder()
    const deep = join(folder, ...Array.from({ length: 1900 }, () => 'd'))
    mkdirSync(deep, { recursive: true })
    const before = await hash(folder)
    writeFileSync(join(deep, 'file'), '')
    expect(await hash(folder)).not.toBe(before)
  })

  it('ends at the size that a file had, although another process writes to it without an end', async () => {
    const folder = makeFolder({ log: 'x'.repeat(5_000_000) })
    const descriptor = openSync(join(folder, 'log'), 'a')
    const timer = setInterval(() => writeSync(descriptor, 'x'.repeat(1_000_000)), 0)
    const found = await hash(folder)
    clearInterval(timer)
    expect(found).toMatch(/^[0-9a-f]{64}$/)
  })
})

test('hashDirectory names a directory that is gone', async () => {
  const folder = join(makeFolder(), 'gone')
  await expect(hash(folder)).rejects.toThrow(
    `cannot read \`${folder}\`: no such file or directory, expected what the option \`dirs\` names to be readable`,
  )
})

test('hashDirectory leaves out what goes away while it reads', async () => {
  // Reading the first file takes several pauses, in which the others go away.
  const folder = makeFolder({ b: '2', 'c/d': '3', f: '4' })
  const expected = makeFolder({ f: '4' })
  for (const place of [folder, expected]) {
    writeFileSync(join(place, 'a'), '')
    truncateSync(join(place, 'a'), 200_000_000)
    mkdirSync(join(place, 'c'), { recursive: true })
  }
  const found = hash(folder)
  for (const gone of ['b', 'c/d']) rmSync(join(folder, gone))
  expect(await found).toBe(await hash(expected))
})

test('hashDirectory holds no file whole in memory', async () => {
  const folder = makeFolder({ large: '' })
  truncateSync(join(folder, 'large'), 400_000_000)
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const found = await hash(folder)
  clearInterval(timer)
  expect(found).toMatch(/^[0-9a-f]{64}$/)
  expect(most - before).toBeLessThan(100_000_000)
})

test('hashDirectory lets other work go on, and ends soon after its signal aborts', async () => {
  const folder = makeFolder({ large: '' })
  truncateSync(join(folder, 'large'), 1_000_000_000_000)
  const started = performance.now()
  await expect(hash(folder, nothing, AbortSignal.timeout(50))).rejects.toThrow('timeout')
  expect(performance.now() - started).toBeLessThan(2000)
})
