/** Keeps the comment of a step on its pull request up to date. What goes wrong is one warning, and the step goes on. */

import { showSentence } from '../../report/text.ts'
import { openService, type ServiceSettings } from '../service.ts'
import type { CommentRequest, CommentResult } from './comment-client.ts'
import type { PreparedComment } from './prepare-comment.ts'
import { findPullRequest, type PullRequest } from './pull-request.ts'

type Log = { readonly info: (message: string) => void; readonly warn: (message: string) => void }

/** Milliseconds for all requests. */
const patience = 10_000

/** What helps in any case. */
const elsewhere = '; the output `comment-body` has its text'

/** Never throws. */
export async function writeComment(
  { marker, text, isMade }: PreparedComment,
  token: string,
  service: ServiceSettings,
  { info, warn }: Log,
): Promise<void> {
  const request = findPullRequest(service.env)
  // A workflow that runs for pull requests often runs for branches, too.
  if (!request) return info(`Comment: none is written, because the run is for no pull request${elsewhere}`)
  const refuse = (found: string) =>
    warn(`cannot write the comment on the pull request #${request.number}: ${found}${elsewhere}`)
  const { GITHUB_REPOSITORY = '', GITHUB_API_URL: api = 'https://api.github.com' } = service.env
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY) ?? []
  if (owner === undefined || repo === undefined)
    return refuse('found no repository in `GITHUB_REPOSITORY`, expected that of a runner')
  if (token === '') return refuse('found no token, expected one in the option `github-token`')
  const place = { api, token, owner, repo, number: request.number }
  const result = await call({ ...place, marker, body: text, isMade, patience }, service)
  if (result.kind === 'refused') refuse(describeRefusal(result, request))
  else info(`Comment: ${outcomes[result.kind]}`)
}

const outcomes = {
  made: 'made',
  updated: 'updated',
  'left-out': 'none is made, because nothing differs from the base',
} as const

async function call(request: CommentRequest, { entry, env }: ServiceSettings): Promise<CommentResult> {
  // The client would read the whole event, whatever it is.
  const service = openService({ entry, env: { ...env, GITHUB_EVENT_PATH: undefined } }, patience)
  try {
    return (await service.call('comment', request)).result
  } catch (error) {
    return { kind: 'refused', status: 0, reason: (error as Error).message }
  } finally {
    service.close()
  }
}

type Refused = Extract<CommentResult, { kind: 'refused' }>

function describeRefusal({ status, reason }: Refused, { isFork }: PullRequest): string {
  const answer = status === 0 ? '' : `the answer ${status} of GitHub: `
  return `found ${answer}${showSentence(reason, 200)}${findRemedy(status, reason, isFork)}`
}

/** What would do. Nothing, where GitHub has trouble of its own. */
function findRemedy(status: number, reason: string, isFork: boolean): string {
  if (status === 401) return ', expected a valid token in the option `github-token`'
  if (/\blocked\b/i.test(reason)) return ', expected a conversation that is not locked'
  if (/rate limit/i.test(reason) || ![403, 404].includes(status)) return ''
  return isFork
    ? ', expected a token that may write, which no run for a fork gets: a workflow with the trigger `workflow_run` can write it'
    : ', expected a token with `permissions: pull-requests: write`'
}
