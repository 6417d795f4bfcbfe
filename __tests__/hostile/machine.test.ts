/** Broken machines: circles of links, full disks, folders that cannot be written to. One sentence each, and the others go on. */

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { attackAction, attackRun, expectSound, expectWords, leftovers } from '../support/hostile.ts'
import { keeping, runAction, trapping } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const good = await keeping(1)
const isWindows = process.platform === 'win32'

describe.skipIf(isWindows)('a circle of links', () => {
  it('costs its module alone', async () => {
    const folder = makeFolder({ 'b.wasm': good })
    symlinkSync('a.wasm', join(folder, 'a.wasm'))
    symlinkSync('.', join(folder, 'around'))
    const attack = await attackRun(folder)
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toContain('b.wasm')
    const step = await runAction(folder)
    expect(step.outputs.count, step.stdout).toBe('1')
  })

  it('in a directory costs nothing', async () => {
    const folder = makeFolder({ 'a.wasm': guest, 'dir/note.txt': 'found' })
    symlinkSync('circle', join(folder, 'dir/circle'))
    symlinkSync('.', join(folder, 'dir/again'))
    const args = ['--allow-wasi', '--dirs', 'dir', '--stdin', 'note.txt']
    const attack = await attackRun(folder, args)
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
  })
})

describe.skipIf(isWindows)('a folder that cannot be written to', () => {
  it.each(['TMPDIR', 'RUNNER_TOOL_CACHE'])('as %s costs words at most', async name => {
    const file = join(makeFolder({ file: '' }), 'file')
    const attack = await attackRun({ 'a.wasm': guest, 'b.wasm': good }, ['--allow-wasi', '--init-func', 'set'], {
      env: { [name]: file },
    })
    expectWords(attack.said)
    expect(attack.stopped).toBe(undefined)
    expect([0, 1]).toContain(attack.status)
    // The cache is best effort; without a place for temporary files, an error names it.
    expect(attack.status === 0 || attack.said.includes(file), attack.said).toBe(true)
  })

  it('as the temporary folder of a runner is named', async () => {
    const file = join(makeFolder({ file: '' }), 'file')
    const step = await runAction({ 'a.wasm': good }, {}, { env: { TMPDIR: file } })
    expectWords(step.stdout + step.stderr)
    expect(step.outputs.count).toBeDefined()
  })

  it('as the output folder, which is a file, fails in words', async () => {
    const attack = await attackRun({ 'a.wasm': good, wizened: '' })
    expectWords(attack.said)
    expect(attack).toMatchObject({ status: expect.toBeOneOf([1, 2]), stopped: undefined })
    expect(attack.said).toContain('wizened')
  })
})

describe.skipIf(process.platform !== 'linux')('a file of the runner that cannot be written', () => {
  it.each(['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT'])('because its disk is full (%s) costs no annotation', async name => {
    // A runner would read what a step wrote; this device never ends, so nobody may read it here.
    const step = await attackAction({ 'a.wasm': trapping, 'b.wasm': good }, {}, { [name]: '/dev/full' })
    expectSound(step)
    expect(step.stdout).toMatch(/^::error .*file=a\.wasm/m)
    expect(step.status).toBe(1)
    expect(Object.keys(step.outputs)).toEqual(['b.wasm'])
  })
})

/** An output of 2 MB. A limit on the size of files stands for a full disk, because nobody needs to be root for it. */
const large = await keeping(1, 2_000_000)

describe.skipIf(isWindows)('a disk that is full', () => {
  // The page of a report takes 40.
  it.each([64, 128, 1000])('at %i blocks of 1,024 bytes a file costs the modules that are larger', async blocks => {
    const files = { 'a.wasm': good, 'b.wasm': large, 'c.wasm': good }
    const attack = await attackRun(files, [], { shell: `ulimit -f ${blocks}` })
    expect({ stopped: attack.stopped, signal: attack.signal }, attack.said).toEqual({
      stopped: undefined,
      signal: null,
    })
    expectWords(attack.said)
    expect(attack.status).toBe(1)
    expect(Object.keys(attack.outputs).filter(name => name !== 'b.wasm')).toEqual(['a.wasm', 'c.wasm'])
    expect(attack.said).toContain('b.wasm')
    expect(leftovers(attack.folder)).toEqual([])
  })
})
