/** Broken machines: circles of links, full disks, folders that cannot be written to. One sentence each, and the others go on. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { attackRun, expectSound, expectWords, leftovers } from '../support/hostile.ts'
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

describe.skipIf(isWindows)('a summary that cannot be written', () => {
  it.skipIf(process.platform !== 'linux').each(['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT'])(
    'because the disk of %s is full costs no annotation',
    async name => {
      const step = await runAction(
        { 'a.wasm': trapping, 'b.wasm': good },
        {},
        { env: { [name]: '/dev/full' }, timeout: 20_000 },
      )
      expect(step.errors).toEqual(
        expect.arrayContaining([expect.objectContaining({ properties: expect.objectContaining({ file: 'a.wasm' }) })]),
      )
      expectWords(step.stdout + step.stderr)
      expect(step.exitCode).toBe(1)
    },
  )
})

/** A file system of 1 MiB, where this user may mount one. */
const small = mountSmall()
afterAll(() => small?.unmount())

function mountSmall(): { readonly folder: string; unmount(): void } | undefined {
  const folder = makeFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return { folder, unmount: () => void execFileSync('umount', ['-l', folder]) }
}

/** An output of 2 MB that does not compress. */
const large = await keeping(1, 2_000_000)

describe.skipIf(isWindows)('a disk that is full', () => {
  it.skipIf(small === undefined)('costs the modules that have no room, and leaves nothing half', async () => {
    const folder = join(small!.folder, 'work')
    const inputs = makeFolder({ 'b.wasm': large })
    mkdirSync(folder)
    for (const name of ['a.wasm', 'c.wasm']) writeFileSync(join(folder, name), good)
    symlinkSync(join(inputs, 'b.wasm'), join(folder, 'outside.txt'))
    writeFileSync(join(folder, 'filler'), Buffer.alloc(700_000))
    writeFileSync(join(folder, 'b.wasm'), await keeping(2, 200_000))
    const attack = await attackRun(folder)
    expectSound(attack)
    expect(attack.failures).toEqual({ 'b.wasm': expect.stringMatching(/space|full/) })
    expect(Object.keys(attack.outputs)).toEqual(['a.wasm', 'c.wasm'])
    expect(leftovers(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })

  it.each([8, 64, 1000])('at %i blocks of 1,024 bytes a file costs the modules that are larger', async blocks => {
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
