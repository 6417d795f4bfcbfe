/** Finds the pull request that a run is for, in what the runner says of its trigger. */

import { readRegular } from '../../batch/read-earlier.ts'
import type { Environment } from '../service.ts'

export type PullRequest = {
  readonly number: number
  /** Whether its branch is in another repository: the job's token may then only read. */
  readonly isFork: boolean
}

/** Bytes of the largest event. GitHub sends at most 25 MB. */
const maxEvent = 32 << 20

/** @returns undefined where the run is for no pull request */
export function findPullRequest(env: Environment): PullRequest | undefined {
  const { GITHUB_EVENT_PATH: path, GITHUB_REF: ref = '' } = env
  const event = path ? readEvent(path) : undefined
  const request = fieldOf(event, 'pull_request')
  const issue = fieldOf(event, 'issue')
  const numbers = [
    fieldOf(request, 'number'),
    // A comment on a pull request is one on an issue, which then has this field.
    fieldOf(issue, 'pull_request') && fieldOf(issue, 'number'),
    Number(/^refs\/pull\/(\d{1,10})\/(merge|head)$/.exec(ref)?.[1]),
  ]
  const number = numbers.find(isNumber)
  if (number === undefined) return undefined
  const [head, base] = ['head', 'base'].map(side => fieldOf(fieldOf(fieldOf(request, side), 'repo'), 'id'))
  return { number, isFork: head !== base }
}

function readEvent(path: string): unknown {
  const found = readRegular(path, maxEvent)
  try {
    return found?.kind === 'text' ? JSON.parse(found.text) : undefined
  } catch {
    return undefined
  }
}

/** The field of an object; undefined where there is none. */
function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0
}
