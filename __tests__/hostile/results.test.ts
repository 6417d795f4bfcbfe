/** What lies in the output folder before a run may be of an attacker: no file of results is read or written through it. */

import { execFileSync } from 'node:child_process'
import { linkSync, lstatSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDone } from '../../src/report/report.ts'
import { hostile } from '../report/sample.ts'
import { attackRun, expectSound, leftovers, marker, mebibyte } from '../support/hostile.ts'
import { keeping, runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const files = { 'a.wasm': await keeping(1), 'b.wasm': await keeping(2), 'kept.txt': marker }

const results = ['SHA256SUMS', 'report.json', 'report.html'] as const

/** A report with any text, of modules that failed and of outputs that are not there or are elsewhere. */
const planted = JSON.stringify({
  ...hostile,
  modules: hostile.modules.map(module => ('output' in module ? { ...module, output: '/proc/self/environ' } : module)),
})

/** What can be in the place of a result; it gets the path of the result, and the workspace. */
const replaced: [what: string, make: (path: string, workspace: string) => void][] = [
  ['a link to a file', (path, workspace) => symlinkSync(join(workspace, 'kept.txt'), path)],
  ['a link to nothing', (path, workspace) => symlinkSync(join(workspace, 'new.txt'), path)],
  ['a link to /proc/self/environ', path => symlinkSync('/proc/self/environ', path)],
  ['a link to /dev/zero', path => symlinkSync('/dev/zero', path)],
  ['a link to itself', path => symlinkSync(path, path)],
  ['another name of a file', (path, workspace) => linkSync(join(workspace, 'kept.txt'), path)],
  ['a pipe', path => execFileSync('mkfifo', [path])],
  ['a sparse file of 1 GB', path => makeSparse(path)],
  ['100 MB of lines', path => writeFileSync(path, `${'0'.repeat(64)}  ../kept.txt\n`.repeat(1_400_000))],
  ['a report of somebody else', path => writeFileSync(path, planted)],
  ['a report that is cut off', path => writeFileSync(path, planted.slice(0, -100))],
  ['a list in a list in a list', path => writeFileSync(path, '['.repeat(1_000_000))],
  ['bytes that are no text', path => writeFileSync(path, Buffer.alloc(65_536, 0xff))],
]

function makeSparse(path: string, size = 1e9): void {
  writeFileSync(path, '')
  truncateSync(path, size)
}

describe.skipIf(process.platform === 'win32')('in the place of the results', () => {
  it.each(replaced)('%s is replaced, and nothing else is changed', { timeout: 60_000 }, async (_, make) => {
    const workspace = makeFolder(files)
    mkdirSync(join(workspace, 'wizened'))
    for (const name of results) make(join(workspace, 'wizened', name), workspace)
    const attack = await attackRun(workspace, [], { seconds: 20, env: { UNREMARKABLE: marker } })
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
    expect(Object.keys(attack.outputs)).toEqual(['a.wasm', 'b.wasm'])
    for (const name of results) {
      const path = join(workspace, 'wizened', name)
      expect(lstatSync(path).isFile(), name).toBe(true)
      expect(lstatSync(path).size).toBeLessThan(mebibyte)
      expect(readFileSync(path, 'utf8')).not.toContain(marker)
    }
    expect(attack.report?.modules.map(({ path }) => path)).toEqual(['a.wasm', 'b.wasm'])
    expect(readFileSync(join(workspace, 'kept.txt'), 'utf8')).toBe(marker)
    expect(lstatSync(join(workspace, 'new.txt'), { throwIfNoEntry: false })).toBe(undefined)
    expect(leftovers(workspace)).toEqual([])
    expect(attack.peak).toBeLessThan(600 * mebibyte)
    expect(attack.seconds).toBeLessThan(10)
  })

  it('a report that names one large file a thousand times costs no more than to read it once', async () => {
    const workspace = makeFolder(files)
    mkdirSync(join(workspace, 'wizened'))
    makeSparse(join(workspace, 'wizened/large.wasm'), 5e8)
    const planted = await attackRun(workspace, [], { seconds: 20 })
    const [record] = planted.report!.modules.filter(isDone)
    const large = { ...record!, output: 'wizened/large.wasm', report: { ...record!.report, bytesAfter: 5e8 } }
    const modules = Array.from({ length: 1000 }, (_, index) => ({ ...large, path: `${index}.wasm` }))
    writeFileSync(join(workspace, 'wizened/report.json'), JSON.stringify({ ...planted.report, modules }))
    const attack = await attackRun(workspace, [], { seconds: 20 })
    expect(attack, attack.said).toMatchObject({ status: 0, stopped: undefined })
    expect(attack.report?.modules.map(({ path }) => path)).toEqual(['a.wasm', 'b.wasm'])
  })

  it.each(results)('a folder named %s is an error in one sentence, which leaves no file behind', async name => {
    const workspace = makeFolder({ ...files, [`wizened/${name}/kept.txt`]: 'kept' })
    const attack = await attackRun(workspace, [], { seconds: 20 })
    expect(attack, attack.said).toMatchObject({ stopped: undefined, signal: null })
    expect(attack.status).toBeGreaterThan(0)
    expect(attack.said).toMatch(new RegExp(`^error: cannot write \`wizened/${name}\`: .*directory`, 'm'))
    expect(readFileSync(join(workspace, 'wizened', name, 'kept.txt'), 'utf8')).toBe('kept')
    expect(leftovers(workspace)).toEqual([])
    const step = await runAction(workspace)
    expect(step.exitCode).toBe(1)
    expect(step.errors.map(({ message }) => message).join('\n')).toContain(`wizened/${name}`)
  })

  it('an output folder that is a link out of the workspace is refused', async () => {
    const outside = makeFolder({ SHA256SUMS: 'theirs' })
    const workspace = makeFolder(files)
    symlinkSync(outside, join(workspace, 'wizened'))
    const attack = await attackRun(workspace, [], { seconds: 20, env: { TMPDIR: makeFolder() } })
    expect(attack.status, attack.said).toBeGreaterThan(0)
    expect(attack.said).toMatch(/out-dir.*it is a link that leads out/)
    expect(readFileSync(join(outside, 'SHA256SUMS'), 'utf8')).toBe('theirs')
    expect(leftovers(outside)).toEqual([])
  })
})
