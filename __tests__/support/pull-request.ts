/** Runs steps of the action for branches and for pull requests, with a cache service and an API on this machine. */

import { join } from 'node:path'
import { type Comment, type CommentService, startCommentService } from './comment-service.ts'
import type { ResultsService } from './results-service.ts'
import { type Files, runAction, type Step, withService } from './step.ts'
import { makeFolder } from './temporary.ts'

type Env = Readonly<Record<string, string | undefined>>
type Inputs = Readonly<Record<string, string>>

export type Project = {
  readonly cache: ResultsService
  readonly api: CommentService
  /** The texts of the comments on the pull request. */
  texts(): readonly string[]
  /** A run for the branch `main`. */
  push(files: string | Files, inputs?: Inputs, env?: Env): Promise<Step>
  /** A run for the pull request 12, which is to be merged into `main`. */
  propose(files: string | Files, inputs?: Inputs, env?: Env): Promise<Step>
}

export const token = { 'github-token': 'token-of-the-job' }

const branch = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' }

/** @param isFork whether the branch is in another repository */
export function pullRequest(number = 12, isFork = false): Env {
  const repo = (id: number) => ({ repo: { id } })
  const event = { number, pull_request: { number, head: repo(isFork ? 2 : 1), base: repo(1) } }
  return {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: `refs/pull/${number}/merge`,
    GITHUB_REF_NAME: `${number}/merge`,
    GITHUB_BASE_REF: 'main',
    GITHUB_HEAD_REF: 'change',
    GITHUB_EVENT_PATH: join(makeFolder({ 'event.json': JSON.stringify(event) }), 'event.json'),
  }
}

/** Runs the work with services of its own, and closes them afterwards. */
export const inProject = (work: (project: Project) => Promise<void>) => () =>
  withService(async cache => {
    const api = await startCommentService()
    api.comments.set(12, [])
    const run = (files: string | Files, inputs: Inputs, env: Env) => {
      cache.nextRun()
      const all = { ...token, 'artifact-name': '', ...inputs }
      return runAction(files, all, { service: cache, env: { GITHUB_API_URL: api.url, ...env } })
    }
    try {
      await work({
        cache,
        api,
        texts: () => (api.comments.get(12) ?? []).map(({ body }: Comment) => body),
        push: (files, inputs = {}, env = {}) => run(files, inputs, { ...branch, ...env }),
        propose: (files, inputs = {}, env = {}) => run(files, inputs, { ...pullRequest(), ...env }),
      })
    } finally {
      await api.close()
    }
  })

export const messagesOf = (commands: Step['warnings']): readonly string[] => commands.map(({ message }) => message)
