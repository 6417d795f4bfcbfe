/** Modules that are not valid, but whose copy could run: they are refused with the reason of the engine. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attackCommand, attackRun, expectSound } from '../support/hostile.ts'
import { bodyOf, counted, functionExport, moduleOf, section } from '../support/hostile-bytes.ts'
import { keeping } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

const types = section(1, counted([Buffer.of(0x60, 0, 0), Buffer.of(0x60, 1, 0x7f, 0), Buffer.of(0x60, 0, 1, 0x7f)]))

/** A start function of a type that it may not have. */
const startOf = (type: number, body: Buffer) =>
  moduleOf([
    types,
    section(3, counted([Buffer.of(type), Buffer.of(0)])),
    section(7, counted([functionExport('wizer.initialize', 1)])),
    section(8, Buffer.of(0)),
    section(10, counted([body, bodyOf(Buffer.of(0, 0x0b))])),
  ])

/** `table.set 0 (ref.func 0)`, where nothing declares the function 0. */
const undeclared = moduleOf([
  types,
  section(3, counted([Buffer.of(0), Buffer.of(0)])),
  section(4, counted([Buffer.of(0x70, 0, 1)])),
  section(7, counted([functionExport('wizer.initialize', 1)])),
  section(10, counted([bodyOf(Buffer.of(0, 0x0b)), bodyOf(Buffer.of(0, 0x41, 0, 0xd2, 0, 0x26, 0, 0x0b))])),
])

const nothing = bodyOf(Buffer.of(0, 0x0b))
const one = bodyOf(Buffer.of(0, 0x41, 1, 0x0b))

const rows: [what: string, module: Buffer, reason: RegExp][] = [
  ['a start function with a parameter', startOf(1, nothing), /start/],
  ['a start function with a result', startOf(2, one), /start/],
  ['a `ref.func` that nothing declares', undeclared, /declare|ref\.func|undeclared/i],
]

const importing = await assemble(`(module (import "lib" "f" (func $f)) (func (export "wizer.initialize")))`)

describe('a module that is not valid', () => {
  it.each(rows)('because of %s is refused', async (_, module, reason) => {
    expect(WebAssembly.validate(module as Uint8Array<ArrayBuffer>)).toBe(false)
    const attack = await attackRun({ 'a.wasm': module, 'b.wasm': await keeping(1) })
    expectSound(attack)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringMatching(reason) })
    expect(attack.failures['a.wasm']).toMatch(/^cannot .*at offset/)
    const command = await attackCommand({ 'in.wasm': module }, ['in.wasm', '-o', 'out.wasm'], {})
    expectSound(command)
    expect(command).toMatchObject({ status: 1, stderr: expect.stringMatching(reason) })
  })

  it.each(rows)('because of %s is refused as a preload too', async (_, module, reason) => {
    const files = { 'a.wasm': importing, 'library.bin': module }
    const attack = await attackRun(files, ['--preload', 'lib=library.bin'])
    expectSound(attack)
    expect(attack.status).toBeGreaterThan(0)
    expect(attack.said).toMatch(reason)
    expect(attack.said).toContain('lib')
  })

  it('is refused also where its initialization would go on for long', { timeout: 60_000 }, async () => {
    const module = moduleOf([
      types,
      section(3, counted([Buffer.of(2), Buffer.of(0)])),
      section(7, counted([functionExport('wizer.initialize', 1)])),
      section(8, Buffer.of(0)),
      section(10, counted([one, bodyOf(Buffer.of(0, 0x03, 0x40, 0x0c, 0, 0x0b, 0x0b))])),
    ])
    const attack = await attackRun({ 'a.wasm': module }, ['--timeout', '20'])
    expectSound(attack)
    expect(attack.failures['a.wasm']).toMatch(/start/)
    expect(attack.seconds).toBeLessThan(15)
  })

  it('says nothing of a module that is valid', async () => {
    const files = { 'in.wasm': await keeping(7) }
    const command = await attackCommand(files, ['in.wasm', '-o', 'out.wasm'], {})
    expect(command.status, command.said).toBe(0)
    expect(WebAssembly.validate(readFileSync(join(command.folder, 'out.wasm')))).toBe(true)
  })
})
