/** Engine processes do their tasks apart from this process; whatever ends one is the failure of one task. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Task, Work } from '../../src/engine/messages.ts'
import { createEngines, type Limits } from '../../src/engine/processes.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { makeFolder } from '../support/temporary.ts'

const work: Work = {
  options: parseOptions({}),
  settings: { preloads: [], wasi: undefined, measure: false },
  compressedFormats: [],
  exactFormats: [],
  smokeTest: undefined,
}

const task: Task = { kind: 'make', input: 'input', output: 'output', log: undefined, known: [], regions: [] }

const limits: Limits = { seconds: 20, memory: 2 ** 32 }

/** Engine processes that run this script: `task` is the function that is called with each task. */
function enginesOf(script: string) {
  const folder = makeFolder()
  const entry = join(folder, 'engine.mjs')
  writeFileSync(
    entry,
    `let number
     process.on('message', message => {
       number = message.number
       if (message.kind === 'task') task(message.task)
     })
     const reply = message => process.send({ kind: 'reply', reply: { kind: 'failed', message, frames: [] }, number })
     process.once('disconnect', () => process.exit())
     ${script}`,
  )
  const engines = createEngines(pathToFileURL(entry))
  onTestFinished(engines.close)
  return (more: Partial<Limits> = {}, signal = new AbortController().signal, kind: Task['kind'] = 'make') =>
    engines.run({ ...task, kind }, work, { ...limits, ...more }, signal, () => true)
}

describe('an engine process', () => {
  it('has no variable of its parent, and is used for one task after the other', async () => {
    const run = enginesOf('function task() { reply(`${process.pid}: ${Object.keys(process.env)}`) }')
    const first = await run()
    expect(first).toMatchObject({ message: expect.stringMatching(/^\d+: (NODE_CHANNEL_\w+,?)*$/) })
    expect(await run()).toEqual(first)
  })

  it.each([
    ['exits', 'process.exit(3)', 'it ended with status 3'],
    ['is ended by a signal', "process.kill(process.pid, 'SIGTERM')", 'it ended with the signal SIGTERM'],
    ['is killed', "process.kill(process.pid, 'SIGKILL')", 'the system killed it, which it does where memory runs out'],
    [
      'has no memory left',
      "console.error('FATAL ERROR: heap out of memory'); process.exit(134)",
      'V8 ran out of memory',
    ],
    ['finds a fault in V8', "console.error('# Fatal error in , line 0'); process.exit(133)", 'V8 found a fatal error'],
  ])('fails its task where it %s, and another process does the next one', async (_, end, found) => {
    const run = enginesOf(`function task({ kind }) { kind === 'make' ? (${end.replaceAll(';', ',')}) : reply('well') }`)
    await expect(run()).rejects.toMatchObject({
      code: 'ended',
      message: `cannot pre-initialize the module: the process that ran it ended: ${found}`,
    })
    expect(await run({}, undefined, 'check')).toMatchObject({ message: 'well' })
  })

  it('fails its task where the entry is missing', async () => {
    const engines = createEngines(pathToFileURL(join(makeFolder(), 'none.mjs')))
    await expect(engines.run(task, work, limits, new AbortController().signal, () => true)).rejects.toThrow(
      'it ended with status 1',
    )
  })

  it('is ended after the deadline, also where it does not answer', async () => {
    const run = enginesOf("function task({ kind }) { if (kind === 'make') for (;;); reply('well') }")
    await expect(run({ seconds: 0.2 })).rejects.toMatchObject({
      code: 'timeout',
      message: expect.stringContaining('was not done after 0.2 seconds'),
    })
    expect(await run({}, undefined, 'check')).toMatchObject({ message: 'well' })
  })

  it('is ended where it uses too much memory', async () => {
    const run = enginesOf(
      'const all = []; function task() { setInterval(() => all.push(Buffer.alloc(2 ** 24, 1)), 10) }',
    )
    await expect(run({ memory: 2 ** 28 })).rejects.toMatchObject({
      code: 'memory',
      message: expect.stringContaining('needs more memory than 256 MiB'),
    })
  })

  it('is not used again where it keeps much memory', async () => {
    const run = enginesOf(
      'const all = []; function task() { all.push(Buffer.alloc(2 ** 27, 1)); reply(`${process.pid}`) }',
    )
    const first = await run({ memory: 2 ** 29 })
    expect(await run({ memory: 2 ** 29 })).not.toEqual(first)
  })

  it('is ended where the run is cancelled', async () => {
    const run = enginesOf('function task() {}')
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    await expect(run({}, controller.signal)).rejects.toMatchObject({ code: 'cancelled' })
    await expect(run({}, controller.signal)).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('does not speak for the next task where it replies twice', async () => {
    const run = enginesOf(`function task({ kind }) {
        if (kind === 'make') return reply('one')
        number--
        reply('again')
        number++
        reply('two')
      }`)
    expect(await run()).toMatchObject({ message: 'one' })
    expect(await run({}, undefined, 'check')).toMatchObject({ message: 'two' })
  })

  it('tells of its memory where nobody can look it up', async () => {
    const run = enginesOf("function task() { process.send({ kind: 'memory', bytes: 1 }); reply('well') }")
    expect(await run()).toMatchObject({ message: 'well' })
  })

  it('is told its work again only where no other process knows it', async () => {
    const folder = makeFolder()
    const entry = join(folder, 'engine.mjs')
    writeFileSync(
      entry,
      `let told = 0
       process.on('message', ({ kind, number }) => {
         if (kind === 'work') told++
         else process.send({ kind: 'reply', reply: { kind: 'failed', message: process.pid + ' ' + told, frames: [] }, number })
       })
       process.once('disconnect', () => process.exit())`,
    )
    const engines = createEngines(pathToFileURL(entry))
    onTestFinished(engines.close)
    const run = async (other: Work) => {
      const reply = await engines.run(task, other, limits, new AbortController().signal, () => true)
      return reply.kind === 'failed' ? reply.message : ''
    }
    const other = { ...work }
    const [first, second] = await Promise.all([run(work), run(other)])
    for (const next of [other, work, work, other]) expect(await run(next)).toBe(next === work ? first : second)
    expect([first, second]).toEqual([expect.stringMatching(/ 1$/), expect.stringMatching(/ 1$/)])
  })
})
