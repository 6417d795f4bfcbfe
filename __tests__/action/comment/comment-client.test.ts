/** The client of comments, with GitHub's own client and an API on this machine. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepComment } from '../../../src/action/comment/comment-client.ts'
import {
  type Behaviour,
  bot,
  type CommentService,
  person,
  startCommentService,
  stranger,
} from '../../support/comment-service.ts'

const marker = '<!-- wizer-action:0123 -->'

let api: CommentService

beforeEach(async () => {
  api = await startCommentService()
  api.comments.set(12, [])
})

afterEach(() => api.close())

const keep = (more: Partial<Parameters<typeof keepComment>[0]> = {}) =>
  keepComment({
    ...{ api: api.url, token: 'token-of-the-job', owner: 'octo-org', repo: 'modules', number: 12, marker },
    ...{ body: `${marker}\nnew`, isMade: true, patience: 20_000 },
    ...more,
  })

const bodies = () => api.comments.get(12)!.map(({ body }) => body)

describe('keepComment', () => {
  it('makes a comment where there is none, and changes it after that', async () => {
    expect(await keep()).toEqual({ kind: 'made' })
    expect(await keep({ body: `${marker}\nnewer` })).toEqual({ kind: 'updated' })
    expect(bodies()).toEqual([`${marker}\nnewer`])
  })

  it('makes none where none is wanted, and changes one that is there', async () => {
    expect(await keep({ isMade: false })).toEqual({ kind: 'left-out' })
    expect(bodies()).toEqual([])
    await keep()
    expect(await keep({ isMade: false, body: `${marker}\nnewer` })).toEqual({ kind: 'updated' })
    expect(bodies()).toEqual([`${marker}\nnewer`])
  })

  it('finds its comment among 300, with a request for each page until then, and asks for its user once', async () => {
    const others = (count: number, text: string) =>
      Array.from({ length: count }, (_, id) => ({ id: id + 1, user: person, body: `${text} ${id}` }))
    const own = { id: 999, user: bot, body: `${marker}\nold` }
    api.comments.set(12, [...others(149, 'Fine'), ...others(1, marker), own, ...others(150, 'Good')])
    expect(await keep()).toEqual({ kind: 'updated' })
    expect(bodies()[150]).toBe(`${marker}\nnew`)
    const page = '/repos/octo-org/modules/issues/12/comments?per_page=100'
    expect(api.requests).toEqual([
      `GET ${page}`,
      `GET ${page}&page=2`,
      'GET /user',
      'PATCH /repos/octo-org/modules/issues/comments/999',
    ])
  })

  it('looks at 3,000 comments at most', async () => {
    const others = Array.from({ length: 5000 }, (_, id) => ({ id: id + 1, user: person, body: 'Fine' }))
    api.comments.set(12, others)
    expect(await keep({ isMade: false })).toEqual({ kind: 'left-out' })
    expect(api.requests.length).toBe(30)
  })

  it.each([
    ['a stranger wrote', stranger, 'token-of-the-job', marker],
    ['a user wrote who is deleted', null, 'token-of-the-job', marker],
    ['a stranger wrote, where the token is that of a person', stranger, 'token-of-a-person', marker],
    ['a bot wrote, where the token is that of a person', bot, 'token-of-a-person', marker],
    ['quotes the marker', bot, 'token-of-the-job', `> ${marker}`],
    ['another step wrote', bot, 'token-of-the-job', '<!-- wizer-action:4567 -->'],
  ])('leaves alone a comment that %s', async (_, user, token, beginning) => {
    const other = `${beginning}\nClick here`
    api.comments.set(12, [{ id: 1, user, body: other }])
    expect(await keep({ token })).toEqual({ kind: 'made' })
    expect(await keep({ token })).toEqual({ kind: 'updated' })
    expect(bodies()).toEqual([other, `${marker}\nnew`])
  })

  it.each<[what: string, behaviour: Behaviour, token: string, found: object]>([
    [
      'an unknown token',
      { kind: 'normal' },
      'none',
      { status: 401, reason: expect.stringContaining('Bad credentials') },
    ],
    [
      'a token that may only read',
      { kind: 'normal' },
      'token-of-a-fork',
      { status: 403, reason: expect.stringContaining('Resource not accessible by integration') },
    ],
    ['a token that may nothing', { kind: 'normal' }, 'token-without-permissions', { status: 403 }],
    [
      'a locked conversation',
      { kind: 'status', status: 403, message: 'Unable to create comment because issue is locked.', method: 'POST' },
      'token-of-the-job',
      { status: 403, reason: expect.stringContaining('issue is locked') },
    ],
    ['trouble of GitHub', { kind: 'status', status: 502, message: 'Bad Gateway' }, 'token-of-the-job', { status: 502 }],
    ['a connection that ends', { kind: 'reset' }, 'token-of-the-job', { status: 0 }],
    ['no answer', { kind: 'hang' }, 'token-of-the-job', { status: 0, reason: 'no answer within 2 seconds' }],
    [
      'answers that are late together',
      { kind: 'slow', milliseconds: 1500 },
      'token-of-the-job',
      { status: 0, reason: 'no answer within 2 seconds' },
    ],
  ])('says what was refused: %s', async (_, behaviour, token, found) => {
    api.behave(behaviour)
    const started = performance.now()
    expect(await keep({ token, patience: 2000 })).toMatchObject({ kind: 'refused', ...found })
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(bodies()).toEqual([])
  })

  it('says that there is no such pull request', async () => {
    expect(await keep({ number: 13 })).toMatchObject({ kind: 'refused', status: 404 })
  })
})
