/** A run of a workflow as its steps see it: the token, and the environment that a runner adds for the service. */

import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RunIds } from './artifacts.ts'

export type Run = { readonly ids: RunIds; readonly token: string; readonly env: Readonly<Record<string, string>> }

/** @param azureHost whether blobs have addresses at a host of Azure, which steps are made to find on this machine */
export function createRun(url: string, runId: number, azureHost: boolean): Run {
  const ids = { run: randomUUID(), job: randomUUID() }
  const token = makeToken(ids)
  const preload = pathToFileURL(join(import.meta.dirname, 'blob-host.js')).href
  return {
    ids,
    token,
    env: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_URL: `${url}/`,
      ACTIONS_CACHE_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: 'True',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'octo-org/modules',
      GITHUB_RUN_ID: String(runId),
      GITHUB_RETENTION_DAYS: '90',
      ...(azureHost ? { NODE_OPTIONS: `--import=${preload}` } : {}),
    },
  }
}

function makeToken({ run, job }: RunIds): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run}:${job}`,
    ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: 3 }]),
    iss: 'https://token.actions.githubusercontent.com',
    nbf: now - 60,
    exp: now + 6 * 3600,
  }
  const unsigned = [{ typ: 'JWT', alg: 'HS256' }, claims]
    .map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${unsigned}.${createHmac('sha256', randomBytes(32)).update(unsigned).digest('base64url')}`
}
