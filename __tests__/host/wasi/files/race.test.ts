/** Two modules share a directory: one swaps a name between a directory and a link, the other opens through it. */

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { hasOpenDirectories, linuxTree } from '../../../../src/host/wasi/files/linux-tree.ts'
import { portableTree } from '../../../../src/host/wasi/files/portable-tree.ts'
import type { Tree } from '../../../../src/host/wasi/files/tree.ts'
import { makeFolder } from '../../../support/temporary.ts'
import { passThrough } from '../../../support/wasi.ts'
import { create, follow, readRight, signatures, writeRight } from '../../../support/wasi-files.ts'

const milliseconds = 1500

/** Swaps `name` in a folder between the directory that it is and a link, until it is told to end. */
const swapper = `
  const { renameSync } = require('node:fs')
  const { workerData: { folder, running } } = require('node:worker_threads')
  const at = name => folder + '/' + name
  Atomics.store(running, 0, 1)
  Atomics.notify(running, 0)
  while (Atomics.load(running, 0) === 1) {
    renameSync(at('name'), at('directory'))
    renameSync(at('link'), at('name'))
    renameSync(at('name'), at('link'))
    renameSync(at('directory'), at('name'))
  }`

/** Calls `step` again and again while names are swapped in the folder. */
async function whileSwapped(folder: string, step: (round: number) => void): Promise<void> {
  const running = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(swapper, { eval: true, workerData: { folder, running } })
  const ended = new Promise(resolve => worker.once('exit', resolve))
  try {
    while (Atomics.load(running, 0) === 0) await new Promise(resolve => setTimeout(resolve, 5))
    const end = performance.now() + milliseconds
    for (let round = 0; performance.now() < end; round++) step(round)
  } finally {
    Atomics.store(running, 0, 2)
    await ended
  }
}

function makeShared(target: (outside: string) => string) {
  const outside = makeFolder({ file: 'from outside' })
  const shared = makeFolder({ 'name/file': 'from inside' })
  symlinkSync(target(outside), join(shared, 'link'))
  return { outside, shared }
}

/** Opens a path, and gives what it holds, or the number of the error. */
function open(shared: string, tree: Tree) {
  const guest = passThrough(signatures, { dirs: [{ guest: '/', host: shared }] }, { tree })
  const { call, view, text, write } = guest
  return {
    ...guest,
    read(path: string): string | number {
      const error = call('path_open', 3, follow, 512, write(512, path), 0, readRight, 0n, 0, 256)
      if (error !== 0) return error
      const file = view().getUint32(256, true)
      view().setUint32(0, 1024, true)
      view().setUint32(4, 64, true)
      expect(call('fd_read', file, 0, 1, 264)).toBe(0)
      expect(call('fd_close', file)).toBe(0)
      return text(1024, view().getUint32(264, true))
    },
    create(path: string): number {
      const error = call('path_open', 3, follow, 512, write(512, path), create, writeRight, 0n, 0, 256)
      return error === 0 ? call('fd_close', view().getUint32(256, true)) : error
    },
  }
}

describe.skipIf(!hasOpenDirectories())('a name that another module swaps', () => {
  test.each([
    ['to a folder outside', 'name/file', (outside: string) => outside],
    ['to `/proc/self`', 'name/environ', () => '/proc/self'],
    ['upwards', 'name/file', (outside: string) => join('..', outside.split('/').at(-1)!)],
  ])('a path through a name that becomes a link %s is never read from there', async (_, path, target) => {
    const { shared } = makeShared(target)
    writeFileSync(join(shared, 'name', 'environ'), 'from inside')
    const { read, wasi } = open(shared, linuxTree)
    const found = new Map<string | number, number>()
    await whileSwapped(shared, () => {
      const content = read(path)
      found.set(content, (found.get(content) ?? 0) + 1)
    })
    wasi.close()
    // ENOENT while there is no such name, ENOTCAPABLE while it is a link; and neither alone shows a race.
    expect([...found.keys()].filter(content => ![44, 54, 76, 'from inside'].includes(content))).toEqual([])
    expect(found.get('from inside')).toBeGreaterThan(10)
    expect(found.get(76)).toBeGreaterThan(10)
  })

  test('nothing is created, made or removed through a name that becomes a link', async () => {
    const { outside, shared } = makeShared(outside => outside)
    mkdirSync(join(outside, 'empty'))
    const { call, create, wasi, write } = open(shared, linuxTree)
    const results = new Set<number>()
    await whileSwapped(shared, round => {
      results.add(create(`name/new-${round % 50}`))
      results.add(call('path_create_directory', 3, 512, write(512, `name/made-${round % 50}`)))
      call('path_unlink_file', 3, 512, write(512, 'name/file'))
      call('path_remove_directory', 3, 512, write(512, 'name/empty'))
    })
    wasi.close()
    expect(results).toContain(0)
    expect(results).toContain(76)
    expect(readdirSync(outside).sort()).toEqual(['empty', 'file'])
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('from outside')
  })
})

test.skipIf(process.platform === 'win32')(
  'where paths are all that the system has, a swapped name is noticed after opening',
  async () => {
    const { shared } = makeShared(outside => outside)
    const { read, wasi } = open(shared, portableTree)
    const found = new Map<string | number, number>()
    await whileSwapped(shared, () => {
      const content = read('name/file')
      found.set(content, (found.get(content) ?? 0) + 1)
    })
    wasi.close()
    expect(found.get('from inside')).toBeGreaterThan(10)
    expect(found.get(76)).toBeGreaterThan(10)
    expect(found.has('from outside')).toBe(false)
  },
)
