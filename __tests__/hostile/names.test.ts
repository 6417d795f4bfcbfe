/** Odd names and numbers, in files, options and modules: one sentence names each of them, and the others go on. */

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { attackRun, expectSound, sumsOf } from '../support/hostile.ts'
import { bodyOf, counted, functionExport, moduleOf, plainType, section } from '../support/hostile-bytes.ts'
import { keeping, readReport, runAction, withService } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'
import { unzip } from '../support/zip.ts'

const good = await keeping(1)
/** Checks that a text holds nothing that a terminal obeys or that changes how it is read. */
function expectHarmless(text: string): void {
  const dangerous = ['\x1b[2J', '\r', '\x9b', '\u202e']
  expect(dangerous.filter(part => text.replaceAll('\r\n', '\n').includes(part))).toEqual([])
}

const isWindows = process.platform === 'win32'
const isLinux = process.platform === 'linux'

describe('names that mean something to JavaScript', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s can be a variable', async name => {
    const args = ['--allow-wasi', '--init-func', 'environment', '--env', `${name}=a value`]
    const attack = await attackRun({ 'a.wasm': guest }, args)
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
    expect(attack.outputs['a.wasm']?.includes(`${name}=a value`)).toBe(true)
  })

  it.each(['constructor', 'toString', '__proto__'])('%s is no variable that can be passed on', async name => {
    const args = ['--allow-wasi', '--init-func', 'environment', '--env', name]
    const attack = await attackRun({ 'a.wasm': guest }, args)
    expectSound(attack)
    expect(attack.outputs['a.wasm']?.includes('native code') ?? false).toBe(false)
  })

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    '%s from a preload is the function of the preload',
    async name => {
      const user = await assemble(`(module (import "lib" "${name}" (func $f (result i32))) (memory (export "memory") 1)
      (func (export "wizer.initialize") (i32.store (i32.const 4096) (call $f))))`)
      const library = await assemble(`(module (func (export "${name}") (result i32) (i32.const 0x216968)))`)
      const other = await assemble('(module (func (export "other") (result i32) (i32.const 1)))')
      const attack = await attackRun({ 'a.wasm': user, 'lib.bin': library }, ['--preload', 'lib=lib.bin'])
      expectSound(attack)
      expect(attack.outputs['a.wasm']?.includes('hi!'), attack.said).toBe(true)
      // Where the preload has no such export, none is found, not that of JavaScript's objects.
      const without = await attackRun({ 'a.wasm': user, 'lib.bin': other }, ['--preload', 'lib=lib.bin'])
      expectSound(without)
      expect(without.failures['a.wasm']).toContain(name)
    },
  )

  it.each(['toString', '__proto__'])('%s as the module of an import is none of ours', async name => {
    const user = await assemble(`(module (import "${name}" "call" (func $f))
      (func (export "wizer.initialize") (call $f)))`)
    const attack = await attackRun({ 'a.wasm': user })
    expectSound(attack)
    expect(attack.failures['a.wasm']).toContain(name)
  })

  it.each(['constructor', '__proto__'])('%s can be an export, a rename and a file', async name => {
    const module = await assemble(`(module (func (export "${name}")) (func (export "f"))
      (func (export "wizer.initialize")))`)
    const files = { [`${name}.wasm`]: module }
    const attack = await attackRun(files, ['--rename-func', `${name}=f`])
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
  })
})

describe.skipIf(isWindows)('names of files', () => {
  it('that no artifact can hold do not cost the artifact of all', () =>
    withService(async service => {
      const names = ['b:c.wasm', 'a<b.wasm', 'x"y.wasm', 'what?.wasm', 'a\nb.wasm', 'a|b.wasm', 'a*.wasm']
      const files = { 'good.wasm': good, ' .wasm': good, ...Object.fromEntries(names.map(name => [name, good])) }
      const step = await runAction(files, { 'artifact-name': 'made' }, { service })
      const archive = unzip(service.artifacts.get('made')!)
      expect([...archive.keys()].filter(path => path.endsWith('.wasm'))).toEqual([' .wasm', 'good.wasm'])
      const warning = step.warnings.map(({ message }) => message).join()
      for (const name of names) expect(warning).toContain(`\`${name.replace('\n', '\\n')}\``)
      expect(step.outputs).toMatchObject({ count: '9', failed: '0' })
    }))

  it('with backslashes neither replace another output in the artifact nor lead out of it', () =>
    withService(async service => {
      const files = { 'a/b.wasm': good, 'a\\b.wasm': await keeping(2), '..\\..\\c.wasm': good }
      const step = await runAction(files, { 'artifact-name': 'made' }, { service })
      const archive = unzip(service.artifacts.get('made')!)
      const inWorkspace = readFileSync(join(step.workspace, 'wizened/a/b.wasm'))
      expect([...archive.keys()].filter(path => path.endsWith('.wasm'))).toEqual(['a/b.wasm'])
      expect(archive.get('a/b.wasm')).toEqual(inWorkspace)
      expect(step.warnings.map(({ message }) => message).join()).toContain('..\\..\\c.wasm')
    }))

  it.runIf(isLinux)('that are not in UTF-8 cost their module alone', async () => {
    const folder = makeFolder({ 'good.wasm': good })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.of(0xff, 0xfe), Buffer.from('.wasm')]), good)
    const attack = await attackRun(folder)
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toContain('good.wasm')
    const step = await runAction(folder)
    expect(Number(step.outputs.count)).toBeGreaterThanOrEqual(1)
  })

  it.runIf(isLinux)('in a directory that are not in UTF-8 cost nothing', async () => {
    const folder = makeFolder({ 'a.wasm': guest, 'dir/note.txt': 'found' })
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/dir/b`), Buffer.of(0xff)]), 'x')
    const args = ['--allow-wasi', '--dirs', 'dir', '--stdin', 'note.txt']
    const attack = await attackRun(folder, args)
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
  })

  it('with control characters do nothing to a terminal or to the log of a runner', async () => {
    const names = ['a\x1b[2Jb.wasm', 'c\rd.wasm', 'e\n::error::out.wasm', 'f\x9b31m.wasm', 'g\u202ewasm.wasm']
    const bad = await assemble('(module (func (export "wizer.initialize") unreachable))')
    const files = Object.fromEntries(names.map(name => [name, bad]))
    const attack = await attackRun(files)
    expectHarmless(attack.said)
    const step = await runAction(files)
    expectHarmless(step.stdout + step.stderr + step.summary)
    expect(step.errors.every(({ message }) => !message.startsWith('out.wasm'))).toBe(true)
    expect(step.errors.length).toBe(names.length)
  })

  it('in the names of functions and exports do nothing either', async () => {
    const trap = await assemble(`(module (func unreachable) (func (export "wizer.initialize") (call 0))
      (func (export "\\1b[2J\\0a::error::out") unreachable))`)
    const attack = await attackRun({ 'a.wasm': trap }, ['--init-func', 'missing'])
    expectSound(attack)
    expectHarmless(attack.said)
    expect(attack.said).not.toMatch(/^::error/m)
  })
})

describe('globs, sizes and counts', () => {
  it.each(['/**', '/proc/**/*.wasm', '../**', '/dev/*'])(
    'the glob %s ends soon and is named',
    { timeout: 60_000 },
    async glob => {
      const attack = await attackRun({ 'a.wasm': good }, ['--modules', glob], { seconds: 40 })
      expect(attack.stopped, attack.said).toBe(undefined)
      expect(attack.said).toContain(glob.replace(/\*.*/, ''))
    },
  )

  it.each([
    ['max-size', '9'.repeat(400)],
    ['max-growth', '9'.repeat(400)],
    ['max-growth', `${'9'.repeat(400)}%`],
    ['max-memory', '9'.repeat(400)],
    ['max-memory', '0'],
    ['timeout', '9'.repeat(400)],
    ['jobs', '9'.repeat(20)],
    ['max-segments', '9'.repeat(20)],
    ['shard', `0/${'9'.repeat(400)}`],
  ])('%s of too many digits is refused and named', async (name, value) => {
    const attack = await attackRun({ 'a.wasm': good }, [`--${name}`, value])
    expectSound(attack)
    expect(attack.status, attack.said).toBe(2)
    expect(attack.said).toContain(name)
  })

  it('100,000 tables are refused or done, in words', { timeout: 60_000 }, async () => {
    const tables = moduleOf([
      plainType,
      section(3, counted([Buffer.of(0)])),
      section(4, counted(Array.from({ length: 100_000 }, () => Buffer.of(0x70, 0, 0)))),
      section(7, counted([functionExport('wizer.initialize', 0)])),
      section(10, counted([bodyOf(Buffer.of(0, 0x0b))])),
    ])
    const attack = await attackRun({ 'a.wasm': tables, 'b.wasm': good }, [], { seconds: 30 })
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toContain('b.wasm')
  })

  it('a shard without modules empties nothing of another step', async () => {
    const folder = makeFolder({ 'a.wasm': good })
    const first = await attackRun(folder, ['--shard', '0/2'])
    expectSound(first)
    const [full, empty] = Object.keys(first.outputs).length > 0 ? ['0/2', '1/2'] : ['1/2', '0/2']
    await attackRun(folder, ['--shard', full!])
    const step = await runAction(folder, { modules: 'a.wasm', shard: empty!, 'artifact-name': '' })
    expect(step.outputs.count).toBe('0')
    expect(Object.keys(sumsOf(folder))).toEqual(['a.wasm'])
  })

  it('a bad input sets all outputs', async () => {
    const step = await runAction({ 'a.wasm': good }, { jobs: 'many' })
    expect(step.exitCode).toBe(1)
    expect(step.outputs).toMatchObject({ count: '0', failed: '0', modules: '[]', 'cache-hit': 'false' })
    expect(step.errors[0]?.message).toContain('jobs')
  })
})

describe('places that modules and options name', () => {
  it('are none of JavaScript: an init function that every object has is missing', async () => {
    const attack = await attackRun({ 'a.wasm': good }, ['--init-func', 'toString'])
    expectSound(attack)
    expect(attack.failures['a.wasm']).toContain('toString')
  })

  it.skipIf(isWindows)('are not written through: a link in the place of an output is replaced', async () => {
    const folder = makeFolder({ 'a.wasm': good, 'package.json': 'kept' })
    mkdirSync(join(folder, 'wizened'))
    symlinkSync('../package.json', join(folder, 'wizened', 'a.wasm'))
    const step = await runAction(folder, { modules: 'a.wasm' })
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('kept')
    expect(readReport(step).modules.map(({ status }) => status)).toEqual(['initialized'])
  })
})
