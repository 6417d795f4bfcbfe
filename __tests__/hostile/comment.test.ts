/** Comments and events are of strangers: they must not steer what is written where, nor see the token that writes it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stranger } from '../support/comment-service.ts'
import { guest } from '../support/guest.ts'
import { inProject, messagesOf, pullRequest, token } from '../support/pull-request.ts'
import { keeping } from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const files = { 'a.wasm': await keeping(1) }
const always = { comment: 'always', cache: 'false' }

const eventOf = (text: string) => ({ GITHUB_EVENT_PATH: join(makeFolder({ 'event.json': text }), 'event.json') })

describe('a stranger', () => {
  it(
    'does not get our comment by writing one with our marker first',
    inProject(async ({ api, propose, texts }) => {
      const marker = (await propose(files, always)).outputs['comment-body']!.split('\n')[0]
      const forged = `${marker}\nSee https://evil.test/`
      api.comments.set(12, [{ id: 1, user: stranger, body: forged }])
      await propose(files, always)
      const step = await propose(files, always)
      expect(texts()).toEqual([forged, step.outputs['comment-body']])
      expect(api.requests.filter(request => request.endsWith('/comments/1'))).toEqual([])
    }),
    60_000,
  )
})

describe('an event', () => {
  it.each([
    ['no JSON', '{"pull_request":'],
    ['a list in a list', '['.repeat(1_000_000)],
    ['a number that is an address', '{"pull_request":{"number":"../../../user"}}'],
    ['a prototype', '{"__proto__":{"pull_request":{"number":1}}}'],
  ])('that is %s does not lead to another pull request than that of the ref', async (_, text) => {
    await inProject(async ({ api, propose, texts }) => {
      const step = await propose(files, always, eventOf(text))
      expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
      expect(texts()).toEqual([step.outputs['comment-body']])
      expect(new Set(api.requests.map(request => request.split(/[ ?]/)[1]))).toEqual(
        new Set(['/repos/octo-org/modules/issues/12/comments']),
      )
    })()
  })

  it(
    'that names no pull request, like a repository that is none, sends no request',
    inProject(async ({ api, propose }) => {
      const none = await propose(files, always, {
        ...pullRequest(),
        ...eventOf('null'),
        GITHUB_REF: 'refs/pull/x/merge',
      })
      expect(none).toMatchObject({ exitCode: 0, warnings: [] })
      const other = await propose(files, always, { GITHUB_REPOSITORY: 'octo-org/modules/../../user' })
      expect(messagesOf(other.warnings)).toEqual([
        'cannot write the comment on the pull request #12: found no repository in `GITHUB_REPOSITORY`, expected that of a runner; the output `comment-body` has its text',
      ])
      expect(api.requests).toEqual([])
    }),
    60_000,
  )
})

it(
  'The token is in no log, no file and no output, and no module gets it',
  inProject(async ({ propose, texts }) => {
    const secret = token['github-token']
    const inputs = { ...always, 'allow-wasi': 'true', 'inherit-env': 'true', 'init-func': 'set' }
    const step = await propose({ 'a.wasm': guest }, inputs)
    expect(step).toMatchObject({ exitCode: 0, warnings: [] })
    expect(texts().length).toBe(1)
    const written = step.written.map(name => readFileSync(join(step.workspace, name), 'latin1'))
    expect(filesIn(step.workspace).length).toBeGreaterThan(3)
    const all = [step.stdout, step.stderr, step.summary, ...Object.values(step.outputs), ...texts(), ...written]
    expect(all.filter(text => text.includes(secret))).toEqual([])
  }),
  60_000,
)

it(
  'The token is a secret: an output that holds it is not written',
  inProject(async ({ propose }) => {
    const holds = Buffer.from(token['github-token'])
    const bytes = await assemble(`(module (memory (export "memory") 1) (data (i32.const 64) "${holds}")
      (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1))))`)
    const step = await propose({ 'a.wasm': bytes }, always)
    expect(step).toMatchObject({ exitCode: 1, outputs: { count: '0', failed: '1' } })
    expect(messagesOf(step.errors)).toEqual([expect.stringContaining('INPUT_GITHUB-TOKEN')])
  }),
  60_000,
)
