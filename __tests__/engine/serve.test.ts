/** Tasks of an engine process: an output is made or compared with its input, and an error is a reply. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Task, Work } from '../../src/engine/messages.ts'
import { doTask } from '../../src/engine/serve.ts'
import { createHost } from '../../src/host/thread-host.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { op, tables, unit } from '../support/dwarf.ts'
import { instantiate } from '../support/engine.ts'
import { customSection } from '../support/sections.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const host = createHost({ worker: new URL('../../src/host/threads/module-worker.ts', import.meta.url) })

afterAll(() => host.close())

const input = await assemble(`(module
  (global $g (export "g") (mut i32) (i32.const 0))
  (func (export "wizer.initialize") (global.set $g (i32.const 7)))
  (func (export "well"))
  (func (export "traps") unreachable))`)

const other = await assemble('(module (func (export "well")))')

const changed = await assemble(`(module
  (global $g (export "g") (mut i32) (i32.const 7))
  (func) (func (export "well") nop) (func (export "traps") unreachable))`)

const work: Work = {
  options: parseOptions({}),
  settings: { preloads: [], wasi: undefined, measure: true },
  compressedFormats: ['gzip'],
  exactFormats: [],
  smokeTest: undefined,
}

function prepare(files: Readonly<Record<string, Uint8Array>> = {}): Task {
  const folder = makeFolder({ 'input.wasm': input, ...files })
  const [from, to] = [join(folder, 'input.wasm'), join(folder, 'output.wasm')]
  return { kind: 'make', input: from, output: to, log: undefined, known: [], regions: [] }
}

describe('doTask', () => {
  it('makes an output that starts where the input had got to', async () => {
    const task = prepare()
    const reply = await doTask(task, work, host)
    const output = new Uint8Array(readFileSync(task.output))
    expect(reply).toMatchObject({
      kind: 'made',
      report: { bytesAfter: output.length },
      compressed: [{ format: 'gzip' }],
    })
    expect(instantiate(output).g.value).toBe(7)
  })

  it('accepts an output that it made before, and takes the sizes that are known', async () => {
    const task = prepare()
    await doTask(task, work, host)
    const known = [{ format: 'gzip', level: 4, before: 1, after: 2, parts: 1, regions: [] }] as const
    expect(await doTask({ ...task, kind: 'check', known }, work, host)).toEqual({
      kind: 'checked',
      bytesBefore: input.length,
      compressed: known,
      findings: [],
    })
  })

  it.each<[what: string, output: Uint8Array]>([
    ['the output of another module', other],
    ['a module with another function', changed],
    ['no module', new Uint8Array([1, 2, 3])],
    ['nothing', new Uint8Array()],
  ])('refuses %s as the output of an input', async (_, output) => {
    const task = prepare({ 'output.wasm': output })
    expect(await doTask({ ...task, kind: 'check' }, work, host)).toMatchObject({ kind: 'foreign' })
  })

  it.each<[what: string, kind: Task['kind']]>([
    ['an output that it makes', 'make'],
    ['an output that was kept', 'check'],
  ])('calls the function of the smoke test on %s', async (_, kind) => {
    const task = prepare()
    await doTask(task, work, host)
    expect(await doTask({ ...task, kind }, { ...work, smokeTest: 'well' }, host)).not.toMatchObject({ kind: 'failed' })
    expect(await doTask({ ...task, kind }, { ...work, smokeTest: 'traps' }, host)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('the smoke test of the output failed'),
      frames: [expect.stringContaining('function 2')],
    })
  })

  it('gives the source lines of a trap in the smoke test', async () => {
    const program = [op.setAddress(1), op.copy, op.advancePc(100), op.endSequence].flat()
    const lines = customSection('.debug_line', unit({ tables: tables([], [['a.c', 0]]), program }))
    const task = prepare({ 'input.wasm': Buffer.concat([input, Uint8Array.from(lines)]) })
    expect(await doTask(task, { ...work, smokeTest: 'traps' }, host)).toMatchObject({
      kind: 'failed',
      frames: [expect.stringMatching(/^function 2 \(a\.c:1, at offset 0x/)],
    })
  })

  it('replies with the cause and the stack of a module that fails, and writes no output', async () => {
    const task = prepare()
    writeFileSync(task.input, await assemble('(module (func (export "wizer.initialize") unreachable))'))
    expect(await doTask(task, work, host)).toEqual({
      kind: 'failed',
      message: 'cannot call `wizer.initialize`: it trapped: unreachable',
      frames: [expect.stringContaining('function 0')],
    })
    expect(existsSync(task.output)).toBe(false)
  })

  it('says in words that its output cannot be written', async () => {
    const task = { ...prepare(), output: join(makeFolder(), 'none', 'none') }
    expect(await doTask(task, work, host)).toMatchObject({
      kind: 'failed',
      message: 'cannot write the output: no such file or directory, expected room in the directory for temporary files',
    })
  })

  it.each(['input', 'log'] as const)('replies with an error where there is no %s', async name => {
    const task = { ...prepare(), [name]: join(makeFolder(), 'none', 'none') }
    expect(await doTask(task, work, host)).toMatchObject({ kind: 'failed', message: expect.stringContaining('ENOENT') })
  })
})
