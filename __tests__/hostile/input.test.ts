/** Endless and huge inputs: devices, pipes and files beyond the limit, in every place where a run reads a file. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { type Attack, attackRun, expectSound, gibibyte, mebibyte } from '../support/hostile.ts'
import { keeping, runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const good = await keeping(1)

/** A workspace with a good module, a device, a pipe, a folder and a sparse file that is larger than the limit. */
function makeWorkspace(files: Readonly<Record<string, Uint8Array>> = { 'good.wasm': good }): string {
  const folder = makeFolder(files)
  symlinkSync('/dev/zero', join(folder, 'zero'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  mkdirSync(join(folder, 'folder'))
  writeFileSync(join(folder, 'large'), '')
  truncateSync(join(folder, 'large'), gibibyte + 1)
  return folder
}

function expectSmall(attack: Attack): void {
  expectSound(attack)
  expect(attack.peak).toBeLessThan(600 * mebibyte)
  expect(attack.seconds).toBeLessThan(15)
}

const limits = { seconds: 20, bytes: gibibyte }
const kinds = ['zero', 'pipe', 'folder', 'large']

describe.skipIf(process.platform === 'win32')('an input without an end', () => {
  it.each(kinds)('that is a module (%s) fails alone', { timeout: 60_000 }, async kind => {
    const folder = makeWorkspace()
    symlinkSync(kind, join(folder, 'bad.wasm'))
    const attack = await attackRun(folder, [], limits)
    expectSmall(attack)
    expect(Object.keys(attack.outputs)).toEqual(['good.wasm'])
    expect(Object.keys(attack.failures), attack.said).toEqual(['bad.wasm'])
  })

  it.each(kinds.flatMap(kind => ['stdin-file', 'preload'].map(option => [kind, option] as const)))(
    '(%s) as %s is refused in a sentence that names the option',
    { timeout: 60_000 },
    async (kind, place) => {
      const value = place === 'preload' ? `lib=${kind}` : kind
      const args = ['--allow-wasi', `--${place}`, value, '--init-func', 'read']
      const attack = await attackRun(makeWorkspace({ 'good.wasm': guest }), args, limits)
      expectSmall(attack)
      expect(attack.status, attack.said).toBeGreaterThan(0)
      expect(attack.said).toContain(place)
      expect(attack.said).toContain(kind)
    },
  )

  it('says how large a module may be', { timeout: 60_000 }, async () => {
    const folder = makeWorkspace()
    symlinkSync('large', join(folder, 'bad.wasm'))
    const attack = await attackRun(folder, [], limits)
    expectSmall(attack)
    expect(attack.failures['bad.wasm']).toMatch(/found 1,073,741,825 bytes, expected at most 1,073,741,824 bytes/)
  })

  it('in a directory of a module neither holds the run up nor fills the memory', { timeout: 60_000 }, async () => {
    const folder = makeWorkspace({ 'good.wasm': guest })
    mkdirSync(join(folder, 'dir'))
    execFileSync('mkfifo', [join(folder, 'dir', 'pipe')])
    symlinkSync('/dev/zero', join(folder, 'dir', 'zero'))
    const args = ['--allow-wasi', '--dirs', 'dir', '--stdin', 'pipe', '--timeout', '5']
    const attack = await attackRun(folder, args, limits)
    expectSmall(attack)
    expect(attack.seconds).toBeLessThan(5)
  })

  it('is a failed module of the action too', { timeout: 60_000 }, async () => {
    const folder = makeWorkspace()
    symlinkSync('pipe', join(folder, 'bad.wasm'))
    const step = await runAction(folder, { timeout: '5' }, { timeout: 30_000 })
    expect(step).toMatchObject({ exitCode: 1, outputs: { count: '1', failed: '1' } })
    expect(step.errors).toMatchObject([{ properties: { file: 'bad.wasm' } }])
  })
})
