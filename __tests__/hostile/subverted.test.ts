/** Modules have taken over their engine processes: what these say and leave costs their modules alone, in one sentence. */

import { describe, expect, it } from 'vitest'
import { attackRun, expectSound, mebibyte } from '../support/hostile.ts'
import { evil, subvert } from '../support/hostile-engine.ts'
import { keeping } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

const others = { 'b.wasm': await keeping(1), 'c.wasm': await keeping(2) }

/** Larger than the others, because a run begins with the largest. */
const takeover = (index: number) =>
  assemble(`(module (memory (export "memory") 1) (data (i32.const 64) "${evil}${index}.")
    (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 7))))`)

/**
 * Runs an evil module for each script and some others, all in one process after the other.
 * @param scripts by what they do
 * @param sentence what the errors of the evil modules say
 */
async function attackWith(scripts: Readonly<Record<string, string>>, sentence: RegExp): Promise<void> {
  const whats = Object.keys(scripts)
  const modules = await Promise.all(
    whats.map(async (what, index) => [`a/${what}.wasm`, await takeover(index)] as const),
  )
  const args = ['--jobs', '1', '--timeout', '1', '--max-memory', '1GiB']
  const setup = { bundle: subvert(Object.values(scripts)), seconds: 30 }
  const attack = await attackRun({ ...Object.fromEntries(modules), ...others }, args, setup)
  expectSound(attack)
  expect(Object.keys(attack.outputs)).toEqual(Object.keys(others))
  const failures = modules.map(([path]) => [path, expect.stringMatching(sentence)])
  expect(attack.failures, attack.said).toEqual(Object.fromEntries(failures))
  expect(attack.said.length).toBeLessThan(50_000)
  expect(JSON.stringify(attack.report).length).toBeLessThan(100_000)
  expect(attack.peak).toBeLessThan(1500 * mebibyte)
}

const falseReplies = {
  nothing: 'null',
  'a text': '"made"',
  'a number': '7',
  'a list': '[]',
  'no kind': '{}',
  'another kind': '{ kind: "toString" }',
  'the reply to another task': '{ kind: "checked", compressed: [] }',
  'a refusal of what is not asked': '{ kind: "foreign", reason: "it is" }',
  'no report': '{ kind: "made", compressed: [] }',
  'a report that is none': '{ ...reply, report: { refusedWrites: [] } }',
  'a report that is a text': '{ ...reply, report: "a report" }',
  'paths that are none': '{ ...reply, report: { ...reply.report, refusedWrites: [1, {}] } }',
  'paths that are no list': '{ ...reply, report: { ...reply.report, refusedWrites: { map: 1 } } }',
  'no sizes': '{ kind: "made", report: reply.report }',
  'a size that is no number': '{ ...reply, compressed: [{ format: "gzip" }] }',
  'a name of 10 MB': '{ ...reply, report: { ...reply.report, initFunction: "x".repeat(1e7) } }',
  'a region of 10 MB':
    '{ ...reply, report: { ...reply.report, memories: reply.report.memories.map(memory => ({ ...memory, regions: [{ name: "x".repeat(1e7), start: 0, end: 65536, before: 0, changed: 0, added: 0, nonZero: 0 }] })) } }',
  'a value of 10 MB':
    '{ ...reply, report: { ...reply.report, changedGlobals: [{ index: 0, name: null, type: "i32", before: null, after: "x".repeat(1e7) }] } }',
  'a million memories': '{ ...reply, report: { ...reply.report, memories: Array(1e6).fill({}) } }',
  'an error that is none': '{ kind: "failed", message: { toString: 1 }, frames: [] }',
  'an error without frames': '{ kind: "failed", message: "cannot" }',
  'an error of 10 MB': '{ kind: "failed", message: "cannot " + "x".repeat(1e7), frames: [] }',
  'a million frames': '{ kind: "failed", message: "cannot", frames: Array(1e6).fill("x") }',
  'frames that are none': '{ kind: "failed", message: "cannot", frames: [{}, null] }',
  '100 MB': 'Buffer.alloc(1e8)',
}

const cannot = (what: string) => `right({ kind: "failed", message: "cannot ${what}", frames: [] })`

describe('an engine process that is subverted', () => {
  it('does its work rightly in this test where it is not', async () => {
    const modules = { 'a.wasm': await takeover(0), ...others }
    const attack = await attackRun(modules, [], { bundle: subvert(['right(reply)']) })
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toEqual(Object.keys(modules))
  })

  it('fails its module where its reply is false', { timeout: 60_000 }, async () => {
    const scripts = Object.entries(falseReplies).map(([what, reply]) => [what, `right(${reply})`])
    await attackWith(Object.fromEntries(scripts), /^cannot .*false reply/)
  })

  it('does not speak for the next module where it replies twice', async () => {
    await attackWith({ twice: `${cannot('do it')}; ${cannot('do the next')}` }, /^cannot do it$/)
  })

  it('fails its module where its report is of another output', async () => {
    const script = 'right({ ...reply, report: { ...reply.report, bytesAfter: 1 } })'
    await attackWith({ other: script }, /^cannot accept the output: .*does not fit/)
  })

  it.skipIf(process.platform === 'win32')('is ended at the deadline where it begins a message of 4 GB', async () => {
    await attackWith({ beginning: 'fs.writeSync(3, Buffer.from([255, 255, 255, 255, 1]))' }, /^cannot .*`timeout`/)
  })

  it('is ended where it floods its parent', async () => {
    const flood = 'for (;;) send({ kind: "memory", bytes: 1 })'
    await attackWith({ flood }, /^cannot .*(`timeout`|`max-memory`)/)
  })

  it('fails its module where it pretends to send a connection', async () => {
    const send = (type: string) => `send({ cmd: "NODE_HANDLE", type: "${type}" })`
    await attackWith({ a: send('net.Socket'), b: send('constructor') }, /^cannot .*the process that ran it ended/)
  })

  it.skipIf(process.platform === 'win32')('fails its module where it leaves another output', async () => {
    const outputs = {
      nothing: 'fs.rmSync(task.output)',
      'a link': 'fs.rmSync(task.output); fs.symlinkSync("/proc/self/environ", task.output)',
      'a link to itself': 'fs.rmSync(task.output); fs.symlinkSync(task.output, task.output)',
      'a folder': 'fs.rmSync(task.output); fs.mkdirSync(task.output)',
      'a sparse file of 3 GB': 'fs.truncateSync(task.output, 3e9)',
      'other bytes': 'fs.appendFileSync(task.output, "more")',
      'no place for one': 'fs.rmSync(new URL(".", "file://" + task.output), { recursive: true })',
    }
    const scripts = Object.entries(outputs).map(([what, script]) => [what, `${script}; right(reply)`])
    await attackWith(Object.fromEntries(scripts), /^cannot .*the output/)
  })
})
