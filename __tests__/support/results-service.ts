/** A results service on this machine for the clients of caches and artifacts. It misbehaves where it is told to. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ArtifactService, createArtifactService } from './results/artifacts.ts'
import { type Behaviour, classify, concerns } from './results/behaviour.ts'
import { type Answer, createBlobs, failure } from './results/blobs.ts'
import { type CacheEntry, createCacheService } from './results/caches.ts'
import { createRun, type Run } from './results/run.ts'
import { type Fields, parseRoute, statusBody, TwirpError } from './results/twirp.ts'

export type { Area, Behaviour, Operation } from './results/behaviour.ts'
export type { CacheEntry } from './results/caches.ts'

export type ServiceRequest = {
  readonly method: string
  /** With the query, which holds the signature. */
  readonly path: string
  /** An `Operation`, or empty for other requests. */
  readonly operation: string
  /** The JSON of a call; empty for blobs. */
  readonly body: string
}

export type ResultsService = {
  readonly url: string
  /** What a runner adds to the environment of a step, in the present run. */
  readonly env: Readonly<Record<string, string>>
  /** All requests since the start in order of arrival, also those without an answer. */
  readonly requests: readonly ServiceRequest[]
  /** Finished entries by key, the newest last. */
  readonly caches: ReadonlyMap<string, CacheEntry>
  /** Finished artifacts of the present run by name: the bytes of the zip. */
  readonly artifacts: ReadonlyMap<string, Uint8Array>
  /** Replaces the behaviour until now. */
  behave(behaviour: Behaviour): void
  /** Gives an entry another archive behind its back. */
  replaceCache(key: string, bytes: Uint8Array): void
  /** Starts another run of the workflow: `env` changes, the names of artifacts are free again, caches stay. */
  nextRun(): void
  /** Drops all connections. */
  close(): Promise<void>
}

export type ServiceOptions = {
  /**
   * Blobs get addresses at a host of Azure, as on GitHub, from which `@actions/cache` downloads with the Azure client
   * instead of its own. Only for child processes with the whole of `env`: a file that it preloads finds that host here.
   */
  readonly azureHost?: boolean
}

export async function startResultsService({ azureHost = false }: ServiceOptions = {}): Promise<ResultsService> {
  const closing = new AbortController()
  const requests: ServiceRequest[] = []
  let behaviour: Behaviour = { kind: 'normal' }
  let run: Run
  let artifacts: ArtifactService
  let runs = 0

  const server = createServer((request, response) => {
    handle(request, response).catch(error => {
      if (!closing.signal.aborted) response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const blobs = createBlobs(azureHost ? `http://results.blob.core.windows.net:${port}` : `${url}/results`)
  const caches = createCacheService(blobs, () => behaviour.kind !== 'read-only')
  nextRun()

  function nextRun(): void {
    run = createRun(url, 7_000_000_000 + ++runs, azureHost)
    artifacts = createArtifactService(blobs, run.ids, runs * 1000)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request)
    const target = new URL(request.url ?? '/', url)
    const method = request.method ?? ''
    const { area, operation } = classify(method, target)
    const isCall = area === 'cache' || area === 'artifact'
    requests.push({ method, path: request.url ?? '/', operation, body: isCall ? body.toString() : '' })

    const now = behaviour
    const concerned = concerns(now, area, operation)
    if (concerned && now.kind === 'hang') return
    if (concerned && now.kind === 'reset') return void request.socket.resetAndDestroy()
    if (concerned && now.kind === 'slow') await sleep(now.milliseconds, undefined, { signal: closing.signal })

    let answer: Answer
    if (concerned && now.kind === 'status') answer = failWith(now.status, isCall)
    else if (area === 'blob') answer = blobs.answer({ method, url: target, headers: request.headers, body })
    else answer = call(target, request.headers.authorization, body)

    const damaged = area === 'blob' && method === 'GET' && answer.status < 300
    if (damaged && now.kind === 'corrupt') answer = { ...answer, body: corrupted(Buffer.from(answer.body)) }
    const bytes = Buffer.from(answer.body)
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(bytes.length) })
    if (damaged && now.kind === 'truncate')
      return void response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
    response.end(method === 'HEAD' ? undefined : bytes)
  }

  function call(target: URL, authorization: string | undefined, body: Buffer): Answer {
    try {
      const route = parseRoute(target.pathname)
      const methods = { CacheService: caches.methods, ArtifactService: artifacts.methods }[route?.service ?? '']
      const method = methods?.[route?.method ?? '']
      if (!method) throw new TwirpError('bad_route', `no handler for ${target.pathname}`)
      if (authorization !== `Bearer ${run.token}`) throw new TwirpError('unauthenticated', 'invalid token')
      return json(200, method(JSON.parse(body.toString())))
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error
      return json(error.status, { code: error.code, msg: error.message })
    }
  }

  return {
    url,
    get env() {
      return run.env
    },
    requests,
    caches: caches.entries,
    get artifacts() {
      return artifacts.contents
    },
    behave(next) {
      behaviour = next
    },
    replaceCache: caches.replace,
    nextRun,
    close() {
      closing.abort()
      return new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      })
    },
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

const json = (status: number, body: Fields): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

function failWith(status: number, isCall: boolean): Answer {
  const answer = isCall ? json(status, statusBody(status)) : failure(status, 'ServerBusy')
  return status === 429 ? { ...answer, headers: { ...answer.headers, 'retry-after': '60' } } : answer
}

function corrupted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = copy.length >> 1; at < copy.length; at++) copy[at]! ^= 0xff
  return copy
}
