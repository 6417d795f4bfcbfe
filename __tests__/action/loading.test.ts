/** What a step does not use it does not load: the clients of the services are large. */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dist, makeFolder } from '../support/bundle.ts'
import { type ResultsService, startResultsService } from '../support/results-service.ts'
import { keeping, runAction } from '../support/step.ts'

const files = { 'a.wasm': await keeping(1) }

/** Bundles that have a text of the library in them, that others of it have not. */
const having = (text: string) =>
  readdirSync(dist).filter(name => /\.action\.js$/.test(name) && readFileSync(join(dist, name), 'utf8').includes(text))

const cacheClient = having('Cache restored successfully')
const artifactClient = having('Artifact download completed successfully')

/** Tells each file that is loaded as a line of standard error. */
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

it('bundles each client apart', () => {
  expect([cacheClient.length, artifactClient.length]).toEqual([1, 1])
  expect(cacheClient).not.toEqual(artifactClient)
})

it.each<[what: string, hasService: boolean, inputs: Record<string, string>, clients: string[]]>([
  ['no service', false, {}, []],
  ['neither', true, { cache: 'false', 'artifact-name': '' }, []],
  ['the cache', true, { 'artifact-name': '' }, cacheClient],
  ['the artifact', true, { cache: 'false' }, artifactClient],
])('%s', async (_, hasService, inputs, clients) => {
  service.nextRun()
  const preload = join(makeFolder({ 'hook.mjs': hook }), 'hook.mjs')
  const env = { NODE_OPTIONS: `--import=file://${preload}` }
  const step = await runAction(files, inputs, hasService ? { service, env } : { env })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  const loaded = [...step.stderr.matchAll(/^loaded (.*)$/gm)].map(([, url]) => basename(url!))
  expect(loaded).toContain('action.js')
  expect(loaded.filter(name => [...cacheClient, ...artifactClient].includes(name))).toEqual(clients)
})
