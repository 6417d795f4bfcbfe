/** The results service of the tests, checked with the real clients. */

import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Clients, startClients } from './results/clients.ts'
import { type ResultsService, startResultsService } from './results-service.ts'

let service: ResultsService
let workspace: string
let clients: Clients

async function start(azureHost: boolean): Promise<void> {
  service = await startResultsService({ azureHost })
  workspace = mkdtempSync(join(tmpdir(), 'results-'))
  clients = await startClients(service, workspace, { RUNNER_TEMP: join(workspace, 'temp') })
}

afterEach(async () => {
  await clients.close()
  await service.close()
  rmSync(workspace, { recursive: true })
})

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(workspace, path, '..'), { recursive: true })
  writeFileSync(join(workspace, path), content)
}

const read = (path: string) => readFileSync(join(workspace, path))
const remove = (path: string) => rmSync(join(workspace, path), { recursive: true, force: true })

const twirp = (method: string, body: object, token = service.env.ACTIONS_RUNTIME_TOKEN) =>
  fetch(`${service.url}/twirp/github.actions.results.api.v1.${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe.each([
  ['of its own', false],
  ['of Azure', true],
])('the cache service, with blobs at a host %s', (_, azureHost) => {
  beforeEach(() => start(azureHost))

  it('restores what was saved under the same key', async () => {
    const content = randomBytes(9_000_000)
    write('store/big', content)
    expect(await clients.call('saveCache', ['store'], 'modules-1')).toMatchObject({ value: 1 })
    remove('store')
    expect(await clients.call('restoreCache', ['store'], 'modules-1')).toMatchObject({ value: 'modules-1' })
    expect(read('store/big').equals(content)).toBe(true)
    const downloads = service.requests.filter(({ operation }) => operation === 'cache-download')
    expect(downloads.map(({ method }) => method)).toEqual(azureHost ? ['HEAD', 'GET', 'GET', 'GET'] : ['GET'])
    expect(service.caches.get('modules-1')).toMatchObject({ id: 1, version: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('restores the newest entry whose key begins with a restore key, key by key', async () => {
    for (const key of ['modules-a-1', 'modules-a-2', 'modules-b-1', 'other-1']) {
      write('store/key', key)
      await clients.call('saveCache', ['store'], key)
    }
    const restore = async (key: string, restoreKeys: string[]) => {
      remove('store')
      const { value } = await clients.call('restoreCache', ['store'], key, restoreKeys)
      return { value, restored: existsSync(join(workspace, 'store/key')) ? read('store/key').toString() : undefined }
    }
    const both = (key: string | undefined) => ({ value: key, restored: key })
    expect(await restore('modules-a-3', ['modules-a-', 'modules-'])).toEqual(both('modules-a-2'))
    expect(await restore('modules-c-1', ['modules-c-', 'modules-'])).toEqual(both('modules-b-1'))
    expect(await restore('modules-c-1', ['modules-a-1'])).toEqual(both('modules-a-1'))
    expect(await restore('modules-a', [])).toEqual(both('modules-a-2'))
    expect(await restore('module-1', ['nothing-'])).toEqual(both(undefined))
  })

  it('can send archives damaged, or cut off', async () => {
    write('store/a', randomBytes(1000))
    await clients.call('saveCache', ['store'], 'modules-1')
    service.behave({ kind: 'corrupt' })
    const corrupt = await clients.call('restoreCache', ['store'], 'modules-1')
    expect(corrupt).toMatchObject({ value: undefined, error: undefined })
    expect(corrupt.log).toMatch(/::warning::Failed to restore: .*tar.* failed with error/)
    service.behave({ kind: 'truncate' })
    const truncated = await clients.call('restoreCache', ['store'], 'modules-1')
    expect(truncated).toMatchObject({ value: undefined, error: undefined })
    expect(truncated.log).toMatch(/::warning::Failed to restore: .*aborted/)
  })
})

describe('the cache service', () => {
  beforeEach(async () => {
    await start(false)
    write('store/a', 'one')
    write('elsewhere/a', 'two')
    await clients.call('saveCache', ['store'], 'modules-1')
  })

  it('finds no entry of another version', async () => {
    expect(await clients.call('restoreCache', ['elsewhere'], 'modules-1')).toMatchObject({ value: undefined })
    expect(await clients.call('saveCache', ['elsewhere'], 'modules-1')).toMatchObject({ value: 2 })
  })

  it('refuses to replace an entry', async () => {
    write('store/a', 'changed')
    const second = await clients.call('saveCache', ['store'], 'modules-1')
    expect(second).toMatchObject({ value: -1, error: undefined })
    expect(second.log).toMatch('Failed to save: Unable to reserve cache with key modules-1, another job may be')
    await clients.call('restoreCache', ['store'], 'modules-1')
    expect(read('store/a').toString()).toBe('one')
  })

  it('can give an entry another archive behind its back', async () => {
    await clients.call('saveCache', ['elsewhere'], 'modules-2')
    service.replaceCache('modules-1', service.caches.get('modules-2')!.bytes)
    remove('elsewhere')
    expect(await clients.call('restoreCache', ['store'], 'modules-1')).toMatchObject({ value: 'modules-1' })
    expect(read('elsewhere/a').toString()).toBe('two')
  })

  it('lets a read-only token restore, but not save', async () => {
    service.behave({ kind: 'read-only' })
    const saved = await clients.call('saveCache', ['store'], 'modules-2')
    expect(saved).toMatchObject({ value: -1, error: undefined })
    expect(saved.log).toMatch('More details: cache write denied: token has no writable scopes')
    expect(await clients.call('restoreCache', ['store'], 'modules-2', ['modules-'])).toMatchObject({
      value: 'modules-1',
    })
  })

  it('shows an entry only after its upload was finished with the right size', async () => {
    const entry = { key: 'modules-2', version: 'v' }
    const { signed_upload_url } = (await (await twirp('CacheService/CreateCacheEntry', entry)).json()) as {
      signed_upload_url: string
    }
    const lookUp = async () => (await twirp('CacheService/GetCacheEntryDownloadURL', entry)).json()
    expect(await lookUp()).toEqual({ ok: false })
    await fetch(signed_upload_url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'archive' })
    const finish = async (size_bytes: string) =>
      (await twirp('CacheService/FinalizeCacheEntryUpload', { ...entry, size_bytes })).json()
    expect(await finish('8')).toMatchObject({ ok: false })
    expect(await lookUp()).toEqual({ ok: false })
    expect(await finish('7')).toEqual({ ok: true, entry_id: '2' })
    expect(await lookUp()).toMatchObject({ ok: true, matched_key: 'modules-2' })
  })
})

describe('the artifact service', () => {
  beforeEach(() => start(false))

  it('uploads artifacts in blocks, lists, finds, downloads and deletes them', async () => {
    const content = randomBytes(20_000_000)
    write('out/big.wasm', content)
    const { value } = await clients.call('uploadArtifact', 'wizened', [join(workspace, 'out/big.wasm')], workspace, {
      compressionLevel: 0,
      retentionDays: 3,
    })
    const { id, digest } = value as { id: number; digest: string }
    const operations = service.requests.map(({ operation, path }) => /comp=\w+/.exec(path)?.[0] ?? operation)
    expect(operations).toEqual([
      'CreateArtifact',
      'comp=block',
      'comp=block',
      'comp=block',
      'comp=blocklist',
      'FinalizeArtifact',
    ])
    expect(Buffer.from(service.artifacts.get('wizened')!.subarray(0, 4)).toString('latin1')).toBe('PK\x03\x04')

    const listed = { name: 'wizened', id, size: service.artifacts.get('wizened')?.length, digest: `sha256:${digest}` }
    expect(await clients.call('listArtifacts')).toMatchObject({ value: { artifacts: [listed] } })
    expect(await clients.call('getArtifact', 'wizened')).toMatchObject({ value: { artifact: listed } })
    const options = { path: join(workspace, 'down'), expectedHash: `sha256:${digest}` }
    expect(await clients.call('downloadArtifact', id, options)).toMatchObject({ value: { digestMismatch: false } })
    expect(read('down/out/big.wasm').equals(content)).toBe(true)

    expect(await clients.call('deleteArtifact', 'wizened')).toMatchObject({ value: { id } })
    expect(await clients.call('getArtifact', 'wizened')).toMatchObject({ error: expect.stringMatching('not found') })
  })

  it('takes a name once in each run', async () => {
    write('a', 'a')
    const upload = () => clients.call('uploadArtifact', 'wizened', [join(workspace, 'a')], workspace)
    expect(await upload()).toMatchObject({ error: undefined })
    expect((await upload()).error).toMatch('(409) Conflict: an artifact with this name already exists')
    await clients.close()
    const before = service.env
    service.nextRun()
    expect(service.env.GITHUB_RUN_ID).not.toBe(before.GITHUB_RUN_ID)
    expect(service.artifacts.size).toBe(0)
    clients = await startClients(service, workspace, {})
    expect(await upload()).toMatchObject({ error: undefined })
    expect((await twirp('ArtifactService/ListArtifacts', {}, before.ACTIONS_RUNTIME_TOKEN)).status).toBe(401)
  })
})

describe('the results service in trouble', () => {
  beforeEach(async () => {
    await start(false)
    write('store/a', 'one')
    await clients.call('saveCache', ['store'], 'modules-1')
  })

  const unanswered = Symbol('unanswered')
  const within = <Value>(milliseconds: number, promise: Promise<Value>) =>
    Promise.race([promise, new Promise(resolve => setTimeout(resolve, milliseconds, unanswered))])

  const restore = () => clients.call('restoreCache', ['store'], 'modules-1')

  it('answers with a status that makes the clients try again for half a minute', async () => {
    service.behave({ kind: 'status', status: 503 })
    const response = await twirp('CacheService/GetCacheEntryDownloadURL', {})
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ code: 'unavailable' })
    const before = service.requests.length
    // Killed with the test: the reply is that of a client that ended.
    expect(await within(700, restore().catch(String))).toBe(unanswered)
    expect(service.requests.length - before).toBe(1)
  })

  it('can give no answer at all', async () => {
    service.behave({ kind: 'hang', only: 'cache' })
    expect(await within(700, restore().catch(String))).toBe(unanswered)
    expect(service.requests.at(-1)?.operation).toBe('GetCacheEntryDownloadURL')
    expect(await clients.call('listArtifacts')).toMatchObject({ value: { artifacts: [] } })
  })

  it('can drop the connection', async () => {
    service.behave({ kind: 'reset', only: 'GetCacheEntryDownloadURL' })
    const reply = await restore()
    expect(reply).toMatchObject({ value: undefined, error: undefined })
    expect(reply.log).toMatch('Unable to make request: ECONNRESET')
  })

  it('can refuse a request because of too many', async () => {
    service.behave({ kind: 'status', status: 429 })
    expect((await restore()).log).toMatch('your rate limit will reset in 60 seconds')
  })

  it('can be slow, and then behave again', async () => {
    service.behave({ kind: 'slow', milliseconds: 300 })
    const slow = await restore()
    expect(slow.value).toBe('modules-1')
    expect(slow.milliseconds).toBeGreaterThan(600)
    service.behave({ kind: 'normal' })
    expect((await restore()).milliseconds).toBeLessThan(slow.milliseconds)
  })

  it('can be closed while requests are open', async () => {
    service.behave({ kind: 'hang' })
    const reply = restore().catch(String)
    await within(300, reply)
    await service.close()
    expect(await reply).toMatchObject({ value: undefined, error: undefined })
    service = await startResultsService()
  })
})

describe('the blobs', () => {
  beforeEach(() => start(false))

  it('have addresses that are good only for what they were signed for', async () => {
    const entry = { key: 'modules-1', version: 'v' }
    const { signed_upload_url: upload } = (await (await twirp('CacheService/CreateCacheEntry', entry)).json()) as {
      signed_upload_url: string
    }
    const put = (url: string) =>
      fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: '0123456789' })
    expect((await put(upload.replace(/sig=../, 'sig=AA'))).status).toBe(403)
    expect((await put(upload)).status).toBe(201)
    expect((await fetch(upload)).status).toBe(403)
    await twirp('CacheService/FinalizeCacheEntryUpload', { ...entry, size_bytes: '10' })
    const found = await twirp('CacheService/GetCacheEntryDownloadURL', entry)
    const { signed_download_url: download } = (await found.json()) as { signed_download_url: string }
    expect((await put(download)).status).toBe(403)
    const range = async (range: string) => {
      const response = await fetch(download, { headers: { range } })
      return [response.status, response.headers.get('content-range'), response.ok ? await response.text() : undefined]
    }
    expect(await range('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234'])
    expect(await range('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89'])
    expect(await range('bytes=10-')).toEqual([416, null, undefined])
    const head = await fetch(download, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10'])
  })
})
