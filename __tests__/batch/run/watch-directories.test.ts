/** Nothing is kept that was made from directories which a module has changed. */

import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { watchDirectories } from '../../../src/batch/run/watch-directories.ts'
import { hashDirectories } from '../../../src/batch/store/keys.ts'
import { makeFolder } from '../../support/temporary.ts'
import { quiet } from '../../support/wasi.ts'

const { signal } = new AbortController()

async function watch(writable = true) {
  const folder = makeFolder({ note: 'before' })
  const wasi = { ...quiet, writable, dirs: [{ guest: '.', host: folder }] }
  const [watched] = watchDirectories([{ wasi, before: await hashDirectories(wasi) }], signal)
  return { folder, watched: watched! }
}

describe('watchDirectories', () => {
  it('finds directories unchanged where nothing has changed', async () => {
    const { watched } = await watch()
    await watched.look()
    expect(watched.areUnchanged()).toBe(true)
  })

  it('finds a change, which stays one where it is taken back', async () => {
    const { folder, watched } = await watch()
    writeFileSync(join(folder, 'note'), 'after')
    await watched.look()
    expect(watched.areUnchanged()).toBe(false)
    writeFileSync(join(folder, 'note'), 'before')
    await watched.look()
    expect(watched.areUnchanged()).toBe(false)
  })

  it('takes a directory that cannot be read for a changed one', async () => {
    const { folder, watched } = await watch()
    rmSync(folder, { recursive: true })
    await watched.look()
    expect(watched.areUnchanged()).toBe(false)
  })

  it('looks at nothing where modules cannot write', async () => {
    const { folder, watched } = await watch(false)
    writeFileSync(join(folder, 'note'), 'after')
    await watched.look()
    expect(watched.areUnchanged()).toBe(true)
  })

  it('finds what one module changes in the directories of another, and nothing in those of a third', async () => {
    const [folder, other] = [makeFolder({ note: 'before' }), makeFolder({ note: 'before' })]
    const seen = await Promise.all(
      [
        { ...quiet, writable: true, dirs: [{ guest: '.', host: folder }] },
        { ...quiet, writable: false, dirs: [{ guest: 'read', host: folder }] },
        { ...quiet, writable: false, dirs: [{ guest: '.', host: other }] },
      ].map(async wasi => ({ wasi, before: await hashDirectories(wasi) })),
    )
    const watched = watchDirectories([...seen, { wasi: undefined, before: undefined }], signal)
    writeFileSync(join(folder, 'note'), 'after')
    await watched[0]!.look()
    expect(watched.map(({ areUnchanged }) => areUnchanged())).toEqual([false, false, true, true])
  })
})
