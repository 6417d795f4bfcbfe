/** A service behind its process: what the real clients give and print, and that they end when it is time. */

import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { findComplaint, openService } from '../../src/action/service.ts'
import { type ResultsService, startResultsService } from '../support/results-service.ts'
import { makeFolder } from '../support/temporary.ts'

let service: ResultsService
let workspace: string

beforeEach(async () => {
  service = await startResultsService()
  workspace = makeFolder({ 'store/a': 'one' })
})

afterEach(() => service.close())

const open = (patience = 20_000, env: Readonly<Record<string, string>> = {}) =>
  openService(
    {
      entry: new URL('../../src/action/service-process.ts', import.meta.url),
      env: {
        PATH: process.env.PATH,
        ...service.env,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: join(workspace, 'temporary'),
        ...env,
      },
    },
    patience,
  )

/** Processes that have the workspace in their environment. */
const findProcesses = () =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(workspace)
      } catch {
        return false
      }
    })

describe('a service', () => {
  it('gives what its client gives, and what the client printed in this call', async () => {
    const write = vi.spyOn(process.stdout, 'write')
    const cache = open()
    expect(await cache.call('restore', 'store', ['modules-'])).toMatchObject({ result: undefined })
    const saved = await cache.call('save', 'store', 'modules-1')
    expect(saved).toEqual({ result: 1, printed: expect.stringContaining('::add-mask::') })
    const restored = await cache.call('restore', 'store', ['none-', 'modules-'])
    expect(restored).toEqual({ result: 'modules-1', printed: expect.stringContaining('Cache restored successfully') })
    const again = await cache.call('save', 'store', 'modules-1')
    expect(again.result).toBe(-1)
    expect(again.printed).not.toContain('Cache restored')
    cache.close()
    expect(write.mock.calls.filter(([text]) => /::|Cache/.test(String(text)))).toEqual([])
    write.mockRestore()
  })

  it('passes on the error of its client, and can be called again', async () => {
    const cache = open()
    await expect(cache.call('save', 'store', 'a,b')).rejects.toThrow('Key Validation Error: a,b cannot contain commas.')
    expect(cache.isOut()).toBe(false)
    expect(await cache.call('save', 'store', 'modules-1')).toMatchObject({ result: 1 })
    cache.close()
  })

  it('answers calls at the same time, each with what its own client printed', async () => {
    const other = makeFolder({ archive: 'two' })
    const cache = open()
    await cache.call('save', 'store', 'modules-1')
    service.behave({ kind: 'slow', milliseconds: 500 })
    const started = performance.now()
    const [found, none, refused] = await Promise.all([
      cache.call('restore', 'store', ['modules-']),
      cache.call('restore', other, ['none-']),
      cache.call('save', 'store', 'a,b').catch((error: Error) => error.message),
    ])
    // One finds and downloads its entry, which takes two answers; the other is over after one.
    expect(performance.now() - started).toBeLessThan(2400)
    expect(found).toEqual({ result: 'modules-1', printed: expect.stringContaining('Cache restored successfully') })
    expect(none).toEqual({ result: undefined, printed: expect.not.stringContaining('Cache restored successfully') })
    expect(refused).toContain('cannot contain commas')
    cache.close()
  })

  it('has one patience for all of its calls', async () => {
    service.behave({ kind: 'slow', milliseconds: 700 })
    const cache = open(1000)
    expect(await cache.call('restore', 'store', ['modules-'])).toMatchObject({ result: undefined })
    await expect(cache.call('restore', 'store', ['modules-'])).rejects.toThrow('no answer within 1 seconds')
    expect(cache.isOut()).toBe(true)
    cache.close()
  })

  it('needs no patience between its calls, not even after an error', async () => {
    service.behave({ kind: 'status', status: 429 })
    const cache = open(500)
    await cache.call('restore', 'store', ['modules-'])
    await sleep(1000)
    service.behave({ kind: 'normal' })
    expect(await cache.call('save', 'store', 'modules-1')).toMatchObject({ result: 1 })
    cache.close()
  })

  it('says so where its process ends before it answers', async () => {
    const entry = pathToFileURL(join(makeFolder({ 'entry.mjs': 'process.exit(3)' }), 'entry.mjs'))
    const cache = openService({ entry, env: {} }, 1000)
    await expect(cache.call('restore', 'store', ['modules-'])).rejects.toThrow('the process of its client ended')
    await expect(cache.call('restore', 'store', ['modules-'])).rejects.toThrow()
    expect(cache.isOut()).toBe(false)
    cache.close()
  })
})

describe.skipIf(process.platform !== 'linux')('the process of a service', () => {
  it.each([{ kind: 'hang' }, { kind: 'status', status: 503 }] as const)(
    'is gone after an outage, with all that it did, and the environment here is as it was: %o',
    async behaviour => {
      service.behave(behaviour)
      const before = { ...process.env }
      const cache = open(500)
      expect(findProcesses().length).toBe(1)
      await expect(cache.call('restore', 'store', ['modules-'])).rejects.toThrow('no answer within 0.5 seconds')
      await vi.waitFor(() => expect(findProcesses()).toEqual([]))
      const asked = service.requests.length
      expect(asked).toBeGreaterThan(0)
      cache.close()
      await sleep(1500)
      expect(service.requests.length).toBe(asked)
      expect({ ...process.env }).toEqual(before)
    },
  )

  it('takes the programs with it that the client has started', async () => {
    const folder = makeFolder({ tar: '#!/bin/sh\necho >"$GITHUB_WORKSPACE/begun"\nsleep 1000\n' })
    chmodSync(join(folder, 'tar'), 0o755)
    const cache = open(500, { PATH: `${folder}:${process.env.PATH}` })
    const saved = expect(cache.call('save', 'store', 'modules-1')).rejects.toThrow('the process of its client ended')
    await vi.waitFor(() => expect(existsSync(join(workspace, 'begun'))).toBe(true), 10_000)
    expect(findProcesses().length).toBeGreaterThan(1)
    cache.close()
    await saved
    await vi.waitFor(() => expect(findProcesses()).toEqual([]))
  })
})

describe('findComplaint', () => {
  test.each([
    ['::warning::slow', 'slow'],
    ['fine\n::debug::x\n::error file=a::broken%3A 100%25%0Aof it\n::warning::other', 'broken%3A 100% of it'],
    ['::warning::', ''],
    ['no ::warning::here', undefined],
    ['::debug::nothing', undefined],
    ['', undefined],
  ])('finds in %j the complaint %j', (printed, complaint) => {
    expect(findComplaint(printed)).toBe(complaint)
  })
})
