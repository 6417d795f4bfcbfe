/** When a run takes outputs from the cache: never for a release, and never for a trigger that others can use. */

import { describe, expect, it } from 'vitest'
import { chooseCacheUse } from '../../../src/batch/options/cache-use.ts'

const push = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF_TYPE: 'branch' }

const doubtful = [
  [{ ...push, GITHUB_REF_TYPE: 'tag' }, 'a release is made (the run is for a tag)'],
  [
    { ...push, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF_TYPE: 'tag' },
    'a release is made (the run is for a tag)',
  ],
  [{ ...push, GITHUB_EVENT_NAME: 'release', GITHUB_REF_TYPE: 'tag' }, 'a release is made (the event is `release`)'],
  [{ GITHUB_EVENT_NAME: 'release' }, 'a release is made (the event is `release`)'],
  [{ ...push, GITHUB_EVENT_NAME: 'pull_request_target' }, 'the trigger `pull_request_target` is not trusted'],
  [{ ...push, GITHUB_EVENT_NAME: 'workflow_run' }, 'the trigger `workflow_run` is not trusted'],
] as const

describe('chooseCacheUse', () => {
  it.each(doubtful)('uses no cache with `auto` and %o, and says why', (env, why) => {
    const reason = `the cache is not used, because ${why}; the option \`cache: true\` uses it here too`
    expect(chooseCacheUse('auto', env)).toEqual({ isUsed: false, reason })
  })

  it.each(doubtful)('uses the cache with `true` and %o', env => {
    expect(chooseCacheUse('true', env)).toEqual({ isUsed: true })
  })

  it.each([
    {},
    push,
    { ...push, GITHUB_EVENT_NAME: 'pull_request' },
    { ...push, GITHUB_EVENT_NAME: 'schedule' },
    { ...push, GITHUB_EVENT_NAME: 'workflow_dispatch' },
  ])('uses the cache with `auto` and %o', env => {
    expect(chooseCacheUse('auto', env)).toEqual({ isUsed: true })
  })

  it.each([{}, push, ...doubtful.map(([env]) => env)])('uses no cache with `false` and %o, and says nothing', env => {
    expect(chooseCacheUse('false', env)).toEqual({ isUsed: false, reason: undefined })
  })
})
