/** The time that a service may cost: counted while it is waited for, and at no other time. */

import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OutageError, startBudget } from '../../src/action/budget.ts'

/** What the server does by the path that it is asked for. */
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/at-once': response => response.end('here'),
  '/never': () => {},
  '/503': response => response.writeHead(503).end(),
  '/late': response => setTimeout(() => response.end('here'), 500),
  /** Some 2 MB a second, for longer than the budget. */
  '/flowing': response => {
    let left = 15
    const timer = setInterval(() => {
      response.write(Buffer.alloc(100_000))
      if (--left > 0) return
      clearInterval(timer)
      response.end()
    }, 50)
  },
  /** A byte now and then, without an end. */
  '/dripping': response => {
    const timer = setInterval(() => response.write('.'), 50)
    response.once('close', () => clearInterval(timer))
  },
}

const server = createServer((request, response) => answers[request.url ?? '']?.(response))

beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))

afterAll(
  () =>
    new Promise(resolve => {
      server.close(resolve)
      server.closeAllConnections()
    }),
)

/** Gives the status. */
const ask = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    get({ port, path, host: '127.0.0.1' }, response => {
      response.resume().once('end', () => resolve(response.statusCode))
    }).once('error', reject)
  })

describe('a budget', () => {
  it.each(['/never', '/dripping'])('ends at %s', async path => {
    const budget = startBudget(300)
    const start = performance.now()
    await expect(budget.spend(() => ask(path))).rejects.toThrow(new OutageError('no answer within 0.3 seconds'))
    expect(performance.now() - start).toBeLessThan(1200)
    expect(budget.isSpent()).toBe(true)
  })

  it.each([
    ['/at-once', 300],
    ['/late', 1000],
    ['/flowing', 400],
  ])('has time for %s', async (path, milliseconds) => {
    const budget = startBudget(milliseconds)
    expect(await budget.spend(() => ask(path))).toBe(200)
    expect(budget.isSpent()).toBe(false)
  })

  it('counts no work of our own', async () => {
    const budget = startBudget(300)
    const work = async () => {
      await ask('/at-once')
      await sleep(600)
      return 'packed'
    }
    expect(await budget.spend(work)).toBe('packed')
    expect(budget.isSpent()).toBe(false)
  })

  it('counts the time until a request that failed is tried again', async () => {
    const work = async () => {
      await ask('/503')
      await sleep(60_000, undefined, { ref: false })
    }
    await expect(startBudget(300).spend(work)).rejects.toThrow(OutageError)
    const unreachable = async () => {
      await new Promise(resolve => get({ port: 1, host: '127.0.0.1' }).once('error', resolve))
      await sleep(60_000, undefined, { ref: false })
    }
    await expect(startBudget(300).spend(unreachable)).rejects.toThrow(OutageError)
  })

  it('is one for all calls', async () => {
    const budget = startBudget(700)
    expect(await budget.spend(() => ask('/late'))).toBe(200)
    await expect(budget.spend(() => ask('/late'))).rejects.toThrow(OutageError)
    expect(budget.isSpent()).toBe(true)
  })

  it('is not spent by an error', async () => {
    const budget = startBudget(1000)
    await expect(budget.spend(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
    expect(budget.isSpent()).toBe(false)
    expect(await budget.spend(() => ask('/at-once'))).toBe(200)
  })
})
