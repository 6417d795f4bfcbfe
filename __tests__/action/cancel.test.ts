/** A cancelled job: its step ends at once, whatever it does, and leaves nothing behind. */

import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Behaviour, startResultsService } from '../support/results-service.ts'
import { keeping, runAction, withService } from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

/** A module that prints a line, which tells that it runs, and then does something without an end. */
const endless = (imports: string, body: string) =>
  assemble(`(module
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    ${imports}
    (memory (export "memory") 1)
    (data (i32.const 0) "\\08\\00\\00\\00\\06\\00\\00\\00begun\\0a")
    (func (export "wizer.initialize")
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 100)))
      ${body}))`)

const loops = await endless('', '(loop (br 0))')

/** A clock subscription of some years. */
const sleeps = await endless(
  '(import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))',
  `(i64.store (i32.const 224) (i64.const 0x100000000000000))
   (i32.store (i32.const 216) (i32.const 1))
   (loop (drop (call $poll (i32.const 200) (i32.const 300) (i32.const 1) (i32.const 400))) (br 0))`,
)

/** Whether a module has printed into its file. */
const hasBegun = (temporary: string) => () =>
  readdirSync(temporary, { recursive: true, encoding: 'utf8' }).some(
    name => name.endsWith('log') && (statSync(join(temporary, name), { throwIfNoEntry: false })?.size ?? 0) > 0,
  )

describe.concurrent('a cancelled step', () => {
  it.each<[signal: NodeJS.Signals, exitCode: number, what: string, module: Uint8Array]>([
    ['SIGINT', 130, 'a loop', loops],
    ['SIGTERM', 143, 'a loop', loops],
    ['SIGINT', 130, 'a sleep', sleeps],
    ['SIGTERM', 143, 'a sleep', sleeps],
  ])('ends at %s with status %i while modules run %s', async (signal, exitCode, _, module) => {
    const temporary = makeFolder()
    const files = { 'a.wasm': module, 'b.wasm': module, 'c.wasm': await keeping(1), 'd.wasm': await keeping(2) }
    const step = await runAction(
      files,
      { 'allow-wasi': 'true', jobs: '2' },
      {
        env: { RUNNER_TEMP: temporary },
        cancel: { signal, when: hasBegun(temporary) },
        timeout: 30_000,
      },
    )
    expect(step.exitCode).toBe(exitCode)
    expect(step.cancelled).toBeLessThan(2000)
    expect(step).toMatchObject({ written: [], errors: [], outputs: {}, summary: '' })
    expect(filesIn(temporary)).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
  })

  it.each<[operation: string, behaviour: Behaviour]>([
    ['GetCacheEntryDownloadURL', { kind: 'hang', only: 'cache' }],
    ['cache-upload', { kind: 'hang', only: 'blob' }],
    ['CreateArtifact', { kind: 'hang', only: 'artifact' }],
  ])('ends while a service does not answer: %s', async (operation, behaviour) => {
    const service = await startResultsService()
    service.behave(behaviour)
    const temporary = makeFolder()
    const step = await runAction(
      { 'a.wasm': await keeping(1) },
      { 'artifact-name': 'mine' },
      {
        service,
        env: { RUNNER_TEMP: temporary },
        cancel: { signal: 'SIGINT', when: () => service.requests.some(request => request.operation === operation) },
        timeout: 30_000,
      },
    )
    expect(step.exitCode).toBe(130)
    expect(step.cancelled).toBeLessThan(2000)
    expect(step).toMatchObject({ errors: [], warnings: [], outputs: {}, summary: '' })
    expect(filesIn(step.workspace).filter(name => !name.startsWith('wizened/'))).toEqual(['a.wasm'])
    expect(readdirSync(temporary)).toEqual([])
    await service.close()
  })

  it.skipIf(process.platform !== 'linux')('takes with it what the client of a service has started', async () => {
    const temporary = makeFolder()
    const begun = join(makeFolder(), 'begun')
    const programs = makeFolder({ tar: `#!/bin/sh\necho $$ >${begun}\nsleep 1000\n` })
    chmodSync(join(programs, 'tar'), 0o755)
    const step = await withService(async service =>
      runAction(
        { 'a.wasm': await keeping(1) },
        { 'artifact-name': '' },
        {
          service,
          env: { RUNNER_TEMP: temporary, PATH: `${programs}:${process.env.PATH}` },
          cancel: { signal: 'SIGTERM', when: () => existsSync(begun) },
          timeout: 30_000,
        },
      ),
    )
    expect(step.exitCode).toBe(143)
    expect(step.cancelled).toBeLessThan(2000)
    await vi.waitFor(() => expect(existsSync(`/proc/${readFileSync(begun, 'utf8').trim()}/cwd`)).toBe(false))
    expect(filesIn(step.workspace).filter(name => !name.startsWith('wizened/'))).toEqual(['a.wasm'])
    expect(readdirSync(temporary)).toEqual([])
  })

  it('leaves whole outputs of the modules that were done', async () => {
    const files = Object.fromEntries(
      await Promise.all(
        Array.from({ length: 60 }, async (_, index) => [`${index}.wasm`, await keeping(index, 50_000)]),
      ),
    )
    const step = await runAction(
      files,
      {},
      { cancel: { signal: 'SIGTERM', when: stdout => /^\[10\/60\]/m.test(stdout) }, timeout: 30_000 },
    )
    expect(step.exitCode).toBe(143)
    const outputs = step.written.filter(name => name.endsWith('.wasm'))
    expect(outputs.length).toBeGreaterThanOrEqual(10)
    expect(outputs.length).toBeLessThan(60)
    for (const name of outputs) expect(WebAssembly.validate(readFileSync(join(step.workspace, name)))).toBe(true)
    expect(step.written.filter(name => !outputs.includes(name))).toEqual(['wizened/SHA256SUMS', 'wizened/report.json'])
  })
})
