/** A module changes the outputs of others while the run goes on: what is uploaded is what was made. */

import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attackRun, expectNowhere, expectSound, marker, sha256 } from '../support/hostile.ts'
import { intruder, outward, repeat } from '../support/hostile-guest.ts'
import { keeping, readReport, runAction, withService } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'
import { unzip } from '../support/zip.ts'

/** Larger than the module that attacks, because a run begins with the largest. */
const good = await keeping(1, 5000)

/** Waits until `a.wasm` has its output, and puts a link in its place; then writes over all that belongs to the run. */
const replacer = (target: string) =>
  intruder(
    `(drop (call $link {.} {step})) (drop (call $link {${outward(target)}} {away}))
     (block $done
       ${repeat(20_000, '(br_if $done (i32.eqz (call $remove {wizened/a.wasm})))')})
     (drop (call $move {away} {wizened/a.wasm}))
     (drop (call $write {wizened/SHA256SUMS})) (drop (call $write {wizened/report.json}))
     (drop (call $write {wizened/b.wasm}))`,
    '(local $round i32)',
  )

describe.skipIf(process.platform === 'win32')('a module that changes the outputs of others', () => {
  it.each(['/proc/self/environ', '/etc/passwd'])('does not get %s into the artifact', target =>
    withService(async service => {
      const files = { 'a.wasm': good, 'b.wasm': good, 'c.wasm': good, 'z.wasm': await replacer(target) }
      const inputs = { 'allow-wasi': 'true', dirs: '.', 'writable-dirs': 'true', jobs: '1', 'artifact-name': 'made' }
      const step = await runAction(files, inputs, { service, env: { UNREMARKABLE: marker } })
      expect([...service.artifacts.keys()], step.stdout + step.stderr).toEqual(['made'])
      const archive = unzip(service.artifacts.get('made')!)
      expect(archive.get('a.wasm')?.subarray(0, 4)).toEqual(Buffer.from('\0asm'))
      expectNowhere(Object.fromEntries(archive), marker)
      const sums = String(archive.get('SHA256SUMS'))
      for (const name of ['a.wasm', 'c.wasm']) expect(sums).toContain(`${sha256(archive.get(name)!)}  ${name}`)
      expect(readReport(step).modules.map(({ path }) => path)).toEqual(['a.wasm', 'b.wasm', 'c.wasm', 'z.wasm'])
    }),
  )

  it('sees no output folder in its directory, and cannot make anything in it', async () => {
    const module = await intruder(
      `(call $note (call $write {wizened/intruder.wasm})) (call $note (call $folder {wizened/new}))
       (drop (call $list))`,
    )
    const args = ['--allow-wasi', '--dirs', '.', '--writable-dirs', 'true']
    const attack = await attackRun({ 'a.wasm': module, 'wizened/older.txt': 'older' }, args)
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toEqual(['a.wasm'])
    expectNowhere(attack.outputs, 'older.txt')
  })

  it('cannot have an output written through a link that was there before', async () => {
    const folder = makeFolder({ 'a.wasm': good, 'package.json': 'kept', 'wizened/kept.txt': '' })
    symlinkSync('../package.json', join(folder, 'wizened', 'a.wasm'))
    symlinkSync('../package.json', join(folder, 'wizened', 'report.html'))
    const attack = await attackRun(folder)
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
    expect(Object.keys(attack.outputs)).toEqual(['a.wasm'])
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('kept')
  })
})
