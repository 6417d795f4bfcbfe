/** Temporary files of processes that were killed are removed, and those of processes that still write are not. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makePrivateFolder, removeOldTemporaries, temporaryBeside } from '../../src/files/temporary-files.ts'
import { makeFolder } from '../support/temporary.ts'

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid!
}

describe('temporaryBeside', () => {
  it('gives another path in the same folder each time, with the number of this process', () => {
    const paths = Array.from({ length: 100 }, () => temporaryBeside('/some/where/out.wasm'))
    expect(new Set(paths).size).toBe(100)
    expect(new Set(paths.map(dirname))).toEqual(new Set([dirname(join('/some/where/out.wasm'))]))
    for (const path of paths) expect(basename(path)).toMatch(new RegExp(`^\\.wizer-${process.pid}-[0-9a-z]+\\.tmp$`))
  })
})

describe('removeOldTemporaries', () => {
  it('removes files of processes that have ended, and those older than an hour', async () => {
    const folder = makeFolder()
    const make = (name: string, minutes = 0) => {
      writeFileSync(join(folder, name), '')
      const time = new Date(Date.now() - minutes * 60_000)
      utimesSync(join(folder, name), time, time)
    }
    make(`.wizer-${await endedProcess()}-a.tmp`)
    make(`.wizer-${process.pid}-old.tmp`, 61)
    make('.wizer-unnumbered.tmp', 61)
    const kept = [
      basename(temporaryBeside(join(folder, 'out'))),
      `.wizer-${process.pid}-young.tmp`,
      '.wizer-youngunnumbered.tmp',
      '.wizer-99999999-a.tmp.wasm',
      'x.wizer-99999999-a.tmp',
      'a.wasm',
    ]
    for (const name of kept) make(name, name.startsWith('.wizer-9') || name === 'a.wasm' ? 61 : 0)
    removeOldTemporaries(folder)
    expect(readdirSync(folder).sort()).toEqual([...kept].sort())
  })

  it('leaves folders of such a name, and what links of such a name lead to', () => {
    const folder = makeFolder({ kept: 'kept' })
    mkdirSync(join(folder, '.wizer-99999999-a.tmp'))
    symlinkSync('kept', join(folder, '.wizer-99999999-b.tmp'))
    removeOldTemporaries(folder)
    expect(readdirSync(folder).sort()).toEqual(['.wizer-99999999-a.tmp', 'kept'])
  })

  it('does nothing where there is no folder', () => {
    const folder = makeFolder()
    rmSync(folder, { recursive: true })
    removeOldTemporaries(folder)
    expect(() => readdirSync(folder)).toThrow('ENOENT')
  })
})

describe('makePrivateFolder', () => {
  it('makes a folder that only this user may read, with the number of this process', () => {
    const parent = makeFolder()
    const folder = makePrivateFolder(parent)
    expect(basename(folder)).toMatch(new RegExp(`^wizer-${process.pid}-`))
    expect(lstatSync(folder).isDirectory()).toBe(true)
    expect(lstatSync(folder).mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0)
  })

  it('removes what killed processes have left, and no other folder, file or link', async () => {
    const ended = await endedProcess()
    const parent = makeFolder({
      [`wizer-${ended}-abcdef/0.input`]: 'left',
      [`wizer-${process.pid}-abcdef/0.input`]: 'kept',
      'wizer-own/kept': 'kept',
      [`wizer-${ended}-ghijkl`]: 'a file',
    })
    symlinkSync('wizer-own', join(parent, `wizer-${ended}-mnopqr`))
    const folder = makePrivateFolder(parent)
    expect(readdirSync(parent).sort()).toEqual(
      [
        `wizer-${process.pid}-abcdef`,
        `wizer-${ended}-ghijkl`,
        `wizer-${ended}-mnopqr`,
        'wizer-own',
        basename(folder),
      ].sort(),
    )
    expect(readdirSync(join(parent, 'wizer-own'))).toEqual(['kept'])
  })
})
