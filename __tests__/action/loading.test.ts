/** A step loads no client of a service that it does not use: the clients are large. */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dist } from '../support/bundle.ts'
import { type ResultsService, startResultsService } from '../support/results-service.ts'
import { keeping, runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const files = { 'a.wasm': await keeping(1) }

/** Bundles with a text that only this client has. */
const having = (text: string) =>
  readdirSync(dist).filter(
    name => /\.services\.js$/.test(name) && readFileSync(join(dist, name), 'utf8').includes(text),
  )

const cacheClient = having('Cache restored successfully')
const artifactClient = having('Finished uploading artifact content to blob storage')

/** Prints the address of each loaded file as a line of standard error, in child processes too. */
const hook = `import { registerHooks } from 'node:module'
  import { writeSync } from 'node:fs'
  registerHooks({ load(url, context, next) {
    if (url.startsWith('file:')) writeSync(2, 'loaded ' + url + '\\n')
    return next(url, context)
  } })`

let service: ResultsService

beforeAll(async () => {
  service = await startResultsService()
})

afterAll(() => service.close())

it('finds each client in a bundle of its own', () => {
  expect([cacheClient.length, artifactClient.length]).toEqual([1, 1])
  expect(cacheClient).not.toEqual(artifactClient)
})

it.each<[what: string, hasService: boolean, inputs: Record<string, string>, clients: string[]]>([
  ['there is no service', false, {}, []],
  ['it uses neither', true, { cache: 'false', 'artifact-name': '' }, []],
  ['it uses the cache', true, { 'artifact-name': '' }, ['services.js', ...cacheClient]],
  ['it uploads an artifact', true, { cache: 'false' }, ['services.js', ...artifactClient]],
  ['it does both', true, {}, ['services.js', ...cacheClient, 'services.js', ...artifactClient]],
])('loads each client once, and only a client that is used, where %s', async (_, hasService, inputs, clients) => {
  service.nextRun()
  const preload = join(makeFolder({ 'hook.mjs': hook }), 'hook.mjs')
  const env = { NODE_OPTIONS: `--import=file://${preload}` }
  const step = await runAction(files, inputs, hasService ? { service, env } : { env })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  const loaded = [...step.stderr.matchAll(/^loaded (.*)$/gm)].map(([, url]) => basename(url!))
  expect(loaded).toContain('action.js')
  expect(loaded.filter(name => ['services.js', ...cacheClient, ...artifactClient].includes(name))).toEqual(clients)
})
