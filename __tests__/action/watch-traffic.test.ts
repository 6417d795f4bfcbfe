/** The time that is spent waiting for a server: counted while an answer is due, and at no other time. */

import { createServer, get, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createPlainServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { watchTraffic } from '../../src/action/watch-traffic.ts'

/** What the server does by the path that it is asked for. */
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/at-once': response => response.end('here'),
  '/never': () => {},
  '/503': response => response.writeHead(503).end(),
  '/429': response => response.writeHead(429).end(),
  '/404': response => response.writeHead(404).end(),
  '/late': response => setTimeout(() => response.end('here'), 500),
  /** Some 2 MB a second. */
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

/** Accepts connections and reads nothing from them. */
const deaf = createPlainServer({ pauseOnConnect: true })

beforeAll(async () => {
  for (const each of [server, deaf]) await new Promise<void>(resolve => each.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
  deaf.close()
})

let waited: number
let stop: () => void

beforeEach(() => {
  waited = 0
  stop = watchTraffic(milliseconds => {
    waited += milliseconds
  })
})

afterEach(() => stop())

const portOf = (each: typeof server | typeof deaf) => (each.address() as AddressInfo).port

/** Gives the status. */
const ask = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ port: portOf(server), path, host: '127.0.0.1' }, response => {
      response.resume().once('end', () => resolve(response.statusCode))
    }).once('error', reject)
  })

describe('watchTraffic', () => {
  it.each(['/never', '/dripping'])('counts all the time that a request takes without progress: %s', async path => {
    const request = get({ port: portOf(server), path, host: '127.0.0.1' }).on('error', () => {})
    await sleep(1000)
    expect(waited).toBeGreaterThan(600)
    expect(waited).toBeLessThan(1100)
    request.destroy()
  })

  it('counts the time until an answer that is late', async () => {
    expect(await ask('/late')).toBe(200)
    expect(waited).toBeGreaterThan(250)
  })

  it('counts the time of an upload that has come to a halt', async () => {
    const request = get({ port: portOf(deaf), method: 'PUT', host: '127.0.0.1' }).on('error', () => {})
    request.write(Buffer.alloc(20_000_000))
    await sleep(1500)
    expect(waited).toBeGreaterThan(600)
    request.destroy()
  })

  it('does not count the time in which bytes flow', async () => {
    expect(await ask('/flowing')).toBe(200)
    expect(waited).toBeLessThan(400)
  })

  it.each(['/at-once', '/404'])('does not count work after a request that is done: %s', async path => {
    await ask(path)
    await sleep(600)
    expect(waited).toBe(0)
  })

  it.each(['/503', '/429'])('counts the time until a request that failed is tried again: %s', async path => {
    await ask(path)
    await sleep(600)
    expect(waited).toBeGreaterThan(300)
    await ask('/at-once')
    const counted = waited
    await sleep(300)
    expect(waited).toBe(counted)
  })

  it('counts the time until a server that cannot be reached is tried again', async () => {
    await new Promise(resolve => get({ port: 1, host: '127.0.0.1' }).once('error', resolve))
    await sleep(600)
    expect(waited).toBeGreaterThan(300)
  })

  it('counts nothing after it was stopped', async () => {
    const request = get({ port: portOf(server), path: '/never', host: '127.0.0.1' }).on('error', () => {})
    stop()
    await sleep(300)
    expect(waited).toBe(0)
    request.destroy()
  })
})
