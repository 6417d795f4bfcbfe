/** A module has taken over its engine process: what that says and leaves costs this module alone, in one sentence. */

import { describe, expect, it } from 'vitest'
import { attackRun, expectSound, mebibyte } from '../support/hostile.ts'
import { evil, subvert } from '../support/hostile-engine.ts'
import { keeping } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

/** Larger than the others, because a run begins with the largest. */
const taken = await assemble(`(module (memory (export "memory") 1) (data (i32.const 64) "${evil}")
  (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 7))))`)

const others = { 'b.wasm': await keeping(1), 'c.wasm': await keeping(2) }

/**
 * Runs all modules, one after the other in one process, and checks that only the evil one is lost.
 * @param sentence what the error of the evil module says
 */
async function attackWith(script: string, sentence: RegExp): Promise<void> {
  const args = ['--jobs', '1', '--timeout', '1', '--max-memory', '1GiB']
  const attack = await attackRun({ 'a.wasm': taken, ...others }, args, { bundle: subvert(script), seconds: 20 })
  expectSound(attack)
  expect(Object.keys(attack.outputs)).toEqual(Object.keys(others))
  expect(attack.failures, attack.said).toEqual({ 'a.wasm': expect.stringMatching(/^cannot .*\S$/) })
  expect(attack.failures['a.wasm']).toMatch(sentence)
  expect(attack.failures['a.wasm']!.length).toBeLessThan(10_000)
  expect(attack.said.length).toBeLessThan(50_000)
  expect(JSON.stringify(attack.report).length).toBeLessThan(100_000)
  expect(attack.peak).toBeLessThan(1500 * mebibyte)
}

describe('an engine process that is subverted', () => {
  it('does its work rightly in this test where it is not', async () => {
    const attack = await attackRun({ 'a.wasm': taken, ...others }, [], { bundle: subvert('right(reply)') })
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toEqual(['a.wasm', ...Object.keys(others)])
  })

  it.each<[what: string, message: string]>([
    ['nothing', 'null'],
    ['a text', '"made"'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no kind', '{}'],
    ['another kind', '{ kind: "toString" }'],
    ['the reply to another task', '{ kind: "checked", compressed: [] }'],
    ['no report', '{ kind: "made", compressed: [] }'],
    ['a report that is none', '{ ...reply, report: { refusedWrites: [] } }'],
    ['a report that is a text', '{ ...reply, report: "a report" }'],
    ['paths that are none', '{ ...reply, report: { ...reply.report, refusedWrites: [1, {}] } }'],
    ['paths without an end', '{ ...reply, report: { ...reply.report, refusedWrites: { map: 1 } } }'],
    ['no sizes', '{ kind: "made", report: reply.report }'],
    ['a size that is no number', '{ ...reply, compressed: [{ format: "gzip" }] }'],
    ['the size of another output', '{ ...reply, report: { ...reply.report, bytesAfter: 1 } }'],
    ['a name of 10 MB', '{ ...reply, report: { ...reply.report, initFunction: "x".repeat(1e7) } }'],
    ['a million memories', '{ ...reply, report: { ...reply.report, memories: Array(1e6).fill({}) } }'],
    ['an error that is none', '{ kind: "failed", message: { toString: 1 }, frames: [] }'],
    ['an error without frames', '{ kind: "failed", message: "cannot" }'],
    ['an error of 10 MB', '{ kind: "failed", message: "cannot " + "x".repeat(1e7), frames: [] }'],
    ['a million frames', '{ kind: "failed", message: "cannot", frames: Array(1e6).fill("x".repeat(40)) }'],
    ['frames that are none', '{ kind: "failed", message: "cannot", frames: [{}, null] }'],
    ['100 MB', 'Buffer.alloc(1e8)'],
  ])('that replies %s fails its module', { timeout: 60_000 }, async (_, message) => {
    await attackWith(`right(${message})`, message.includes('bytesAfter') ? /does not fit/ : /false reply/)
  })

  it('that replies twice does not speak for the next module', { timeout: 60_000 }, async () => {
    const cannot = '{ kind: "failed", message: "cannot do it", frames: [] }'
    await attackWith(`right(${cannot}); right({ ...${cannot}, message: 'cannot do the next' })`, /^cannot do it$/)
  })

  it('that begins a message of 4 GB is ended at the deadline', { timeout: 60_000 }, async () => {
    await attackWith('fs.writeSync(3, Buffer.from([255, 255, 255, 255, 1]))', /`timeout`/)
  })

  it.each(['net.Socket', 'constructor'])('that pretends to send a %s fails its module', async type => {
    await attackWith(`right({ cmd: 'NODE_HANDLE', type: '${type}' })`, /the process that ran it ended/)
  })

  it('that floods its parent is ended at the deadline', { timeout: 60_000 }, async () => {
    await attackWith('for (;;) right({ kind: "memory", bytes: 1 })', /`timeout`|`max-memory`/)
  })

  it.skipIf(process.platform === 'win32').each([
    ['nothing', 'fs.rmSync(task.output)'],
    ['a link', 'fs.rmSync(task.output); fs.symlinkSync("/proc/self/environ", task.output)'],
    ['a folder', 'fs.rmSync(task.output); fs.mkdirSync(task.output)'],
    ['a sparse file of 3 GB', 'fs.truncateSync(task.output, 3e9)'],
    ['a file that nobody may read', 'fs.rmSync(task.output); fs.symlinkSync(task.output, task.output)'],
    ['a folder less', 'fs.rmSync(new URL(".", "file://" + task.output), { recursive: true })'],
    ['other bytes', 'fs.appendFileSync(task.output, "more")'],
  ])('that leaves %s as the output fails its module', { timeout: 60_000 }, async (_, script) => {
    await attackWith(`${script}; right(reply)`, /the output/)
  })
})
