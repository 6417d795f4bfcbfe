/** Which pull request a run is for, by what the runner says, which others may have written. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPullRequest } from '../../../src/action/comment/pull-request.ts'
import { makeFolder } from '../../support/temporary.ts'

const eventOf = (text: string) => ({ GITHUB_EVENT_PATH: join(makeFolder({ 'event.json': text }), 'event.json') })

const find = (event: unknown, ref = '') => findPullRequest({ ...eventOf(JSON.stringify(event)), GITHUB_REF: ref })

const sides = (head: unknown, base: unknown) => ({ head: { repo: head }, base: { repo: base } })

describe('findPullRequest', () => {
  it.each([
    [
      'a pull request',
      { pull_request: { number: 7, ...sides({ id: 1 }, { id: 1 }) } },
      '',
      { number: 7, isFork: false },
    ],
    [
      'one from a fork',
      { pull_request: { number: 7, ...sides({ id: 2 }, { id: 1 }) } },
      '',
      { number: 7, isFork: true },
    ],
    [
      'one from a fork that is gone',
      { pull_request: { number: 7, ...sides(null, { id: 1 }) } },
      '',
      { number: 7, isFork: true },
    ],
    ['a comment on one', { issue: { number: 8, pull_request: {} } }, 'refs/heads/main', { number: 8, isFork: false }],
    ['a ref alone', {}, 'refs/pull/9/merge', { number: 9, isFork: false }],
    ['an event that is no object', 'x', 'refs/pull/9/merge', { number: 9, isFork: false }],
    [
      'a number that is none',
      { pull_request: { number: '../../x' } },
      'refs/pull/9/head',
      { number: 9, isFork: false },
    ],
  ])('finds it by %s', (_, event, ref, found) => expect(find(event, ref)).toEqual(found))

  it.each<[what: string, event: unknown, ref: string]>([
    ['a push', { ref: 'refs/heads/main' }, 'refs/heads/main'],
    ['a comment on an issue', { issue: { number: 8 } }, 'refs/heads/main'],
    ['a ref that only looks like one', {}, 'refs/heads/refs/pull/9/merge'],
    ['a negative number', { pull_request: { number: -1 } }, ''],
    ['a number that is no whole one', { pull_request: { number: 1.5 } }, ''],
    ['a number too large', { pull_request: { number: 1e300 } }, 'refs/pull/99999999999/merge'],
    ['a prototype', JSON.parse('{"__proto__":{"pull_request":{"number":1}}}'), ''],
    ['null', null, ''],
  ])('finds none in %s', (_, event, ref) => expect(find(event, ref)).toBeUndefined())

  it('finds none where the event is no JSON, no file, or not there', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'event.json'))
    const places = [eventOf('{'), { GITHUB_EVENT_PATH: join(folder, 'event.json') }, { GITHUB_EVENT_PATH: '/none' }, {}]
    expect(places.map(findPullRequest)).toEqual([undefined, undefined, undefined, undefined])
  })
})
