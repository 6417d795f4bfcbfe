/** A pull request is compared with its base branch, and has one comment that says so. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bot } from '../support/comment-service.ts'
import { inProject, messagesOf, pullRequest } from '../support/pull-request.ts'
import { keeping, readReport, reportEntriesOf, trapping } from '../support/step.ts'

const one = await keeping(1)
const always = { comment: 'always' }
const onChange = { comment: 'on-change' }

const base = { 'a.wasm': one, 'b.wasm': await keeping(2), 'c.wasm': await keeping(3) }
const grown = { ...base, 'b.wasm': await keeping(2, 9000) }
const { 'c.wasm': gone, ...shrunk } = grown

/** The modules in the table that compares, in its order. */
function compared(text = ''): readonly string[] {
  const [before = ''] = text.split(/<details|\n### Modules|\n## Modules/)
  const rows = before.split('\n').filter(line => line.startsWith('|'))
  return rows.flatMap(row => /\w\.wasm/.exec(row)?.[0] ?? [])
}

const writes = (requests: readonly string[]) => requests.filter(request => !request.startsWith('GET'))

it(
  'shows three commits as what grew and what went, and updates the same comment in the second run',
  inProject(async ({ api, push, propose, texts }) => {
    expect(await push(base)).toMatchObject({ exitCode: 0, warnings: [], outputs: { 'comment-body': '' } })
    const second = await propose(grown, onChange)
    expect(second).toMatchObject({ exitCode: 0, warnings: [], errors: [], stderr: '' })
    expect(texts()).toEqual([second.outputs['comment-body']])
    expect(texts()[0]).toMatch(/^<!-- wizer-action:[\da-f]{32} -->\n/)
    expect(compared(texts()[0])).toEqual(['b.wasm'])
    expect(compared(second.summary)).toEqual(['b.wasm'])
    expect(readReport(second).base).toMatchObject({ source: 'main', commit: expect.stringMatching(/^ffac5/) })
    expect(second.log).toContain('Comment: made')
    const [first] = api.comments.get(12)!

    const third = await propose(shrunk, onChange)
    expect(third).toMatchObject({ exitCode: 0, warnings: [], errors: [], stderr: '' })
    expect(texts()).toEqual([third.outputs['comment-body']])
    expect(compared(texts()[0])).toEqual(['b.wasm', 'c.wasm'])
    expect(compared(third.summary)).toEqual(['b.wasm', 'c.wasm'])
    expect(texts()[0]).toMatch(/c\.wasm.*gone/)
    expect(api.comments.get(12)![0]).toMatchObject({ id: first!.id, user: bot })
    expect(third.log).toContain('Comment: updated')
    expect(writes(api.requests)).toEqual([
      'POST /repos/octo-org/modules/issues/12/comments',
      `PATCH /repos/octo-org/modules/issues/comments/${first!.id}`,
    ])
  }),
)

describe('the comment', () => {
  it(
    'is not made for `on-change` where nothing differs, and is updated where it is there',
    inProject(async ({ push, propose, texts }) => {
      await push(base)
      const same = await propose(base, onChange)
      expect(same).toMatchObject({ exitCode: 0, warnings: [] })
      expect(same.log).toContain('Comment: none is made, because nothing differs from the base')
      expect(same.outputs['comment-body']).toContain('3 modules')
      expect(texts()).toEqual([])
      await propose(grown, onChange)
      const back = await propose(base, onChange)
      expect(texts()).toEqual([back.outputs['comment-body']])
      expect(compared(texts()[0])).toEqual([])
    }),
  )

  it(
    'is made with `always` where there is no base, and says nothing of one; the log says that none was found',
    inProject(async ({ propose, texts }) => {
      const step = await propose(base, always)
      expect(step).toMatchObject({ exitCode: 0, warnings: [], errors: [] })
      expect(texts()).toEqual([step.outputs['comment-body']])
      expect(readReport(step).base).toBeNull()
      expect(step.log.filter(line => line.includes('report of the branch'))).toEqual([
        'found no report of the branch `main` to compare with: a run of this step for that branch keeps one, where it may write to the cache',
      ])
    }),
  )

  it(
    'is made also where a module fails',
    inProject(async ({ propose, texts }) => {
      const step = await propose({ 'a.wasm': one, 'bad.wasm': trapping }, always)
      expect(step).toMatchObject({ exitCode: 1, warnings: [] })
      expect(texts()).toEqual([step.outputs['comment-body']])
      expect(texts()[0]).toContain('1 failed')
    }),
  )

  it(
    'is never made without the input, nor for a branch, and no request is sent',
    inProject(async ({ api, push, propose }) => {
      api.comments.set(12, [])
      expect((await propose(base)).outputs['comment-body']).toBe('')
      const step = await push(base, always)
      expect(step).toMatchObject({ exitCode: 0, warnings: [] })
      expect(step.outputs['comment-body']).toContain('3 modules')
      expect(step.log).toContain(
        'Comment: none is written, because the run is for no pull request; the output `comment-body` has its text',
      )
      expect(api.requests).toEqual([])
    }),
  )

  it(
    'is one for each job and for each step',
    inProject(async ({ propose, texts }) => {
      const two = { 'a.wasm': one, 'lib/b.wasm': one }
      await propose(two, always)
      await propose(two, always, { GITHUB_JOB: 'other' })
      await propose(two, { ...always, modules: 'lib/*.wasm' })
      const again = await propose(two, always, { GITHUB_JOB: 'other' })
      expect(texts().length).toBe(3)
      expect(texts()[1]).toBe(again.outputs['comment-body'])
    }),
  )

  it(
    'is not written by a run for a fork, which changes nothing and gives `comment-body`',
    inProject(async ({ api, cache, push, propose, texts }) => {
      await push(base)
      const before = [...cache.caches.keys()]
      cache.behave({ kind: 'read-only' })
      const inputs = { ...always, 'github-token': 'token-of-a-fork', 'save-cache': 'false' }
      const step = await propose(grown, inputs, pullRequest(12, true))
      expect(step).toMatchObject({ exitCode: 0, errors: [] })
      expect(messagesOf(step.warnings)).toEqual([
        'cannot write the comment on the pull request #12: found the answer 403 of GitHub: Resource not accessible by integration, expected a token that may write, which no run for a fork gets: a workflow with the trigger `workflow_run` can write it; the output `comment-body` has its text',
      ])
      expect(step.outputs['comment-body']).toContain('b.wasm')
      expect([texts(), [...cache.caches.keys()]]).toEqual([[], before])
      expect(writes(api.requests)).toEqual(['POST /repos/octo-org/modules/issues/12/comments'])
    }),
  )
})

describe('the API', () => {
  it(
    'costs one warning and ten seconds where it does not answer, and the step succeeds',
    inProject(async ({ api, propose }) => {
      api.behave({ kind: 'hang' })
      const step = await propose({ 'a.wasm': one }, { ...always, cache: 'false' })
      expect(step).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
      expect(messagesOf(step.warnings)).toEqual([
        'cannot write the comment on the pull request #12: found no answer within 10 seconds; the output `comment-body` has its text',
      ])
      expect(step.milliseconds).toBeLessThan(25_000)
    }),
    60_000,
  )

  it(
    'costs one warning that says what would do where the token may nothing, is unknown, or is none',
    inProject(async ({ propose }) => {
      const messages = []
      for (const token of ['token-without-permissions', 'unknown-token', '']) {
        const step = await propose({ 'a.wasm': one }, { ...always, cache: 'false', 'github-token': token })
        expect(step).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
        messages.push(...messagesOf(step.warnings))
      }
      const what = 'cannot write the comment on the pull request #12: found '
      const has = '; the output `comment-body` has its text'
      expect(messages).toEqual([
        `${what}the answer 403 of GitHub: Resource not accessible by integration, expected a token with \`permissions: pull-requests: write\`${has}`,
        `${what}the answer 401 of GitHub: Bad credentials, expected a valid token in the option \`github-token\`${has}`,
        `${what}no token, expected one in the option \`github-token\`${has}`,
      ])
    }),
  )
})

describe('the base', () => {
  it(
    'is kept by a run for a branch, and by no other',
    inProject(async ({ cache, push, propose }) => {
      await propose(base, { cache: 'true' })
      await push(base, { 'save-cache': 'false' })
      expect(reportEntriesOf(cache)).toEqual([])
      await push(base)
      expect(reportEntriesOf(cache).length).toBe(1)
    }),
  )

  it(
    'is the newest report of the branch that the pull request is for',
    inProject(async ({ push, propose }) => {
      await push(base, {}, { GITHUB_SHA: '1'.repeat(40) })
      await push(base, {}, { GITHUB_SHA: '2'.repeat(40) })
      expect(readReport(await propose(base)).base).toMatchObject({ source: 'main', commit: '2'.repeat(40) })
      expect(readReport(await propose(base, {}, { GITHUB_BASE_REF: 'next' })).base).toBeNull()
    }),
  )

  it(
    'is the report that `baseline-report` names, and the cache is not asked for another',
    inProject(async ({ cache, push, propose }) => {
      const pushed = await push(base)
      const report = readFileSync(join(pushed.workspace, 'wizened/report.json'), 'utf8')
      const asked = cache.requests.length
      const files = { ...grown, 'base/report.json': report }
      const step = await propose(files, { 'baseline-report': 'base/report.json', cache: 'false' })
      expect(step).toMatchObject({ exitCode: 0, warnings: [] })
      expect(readReport(step).base).toMatchObject({ source: 'base/report.json' })
      expect(cache.requests.length).toBe(asked)
      const cached = await propose(files, { 'baseline-report': 'base/report.json' })
      expect(readReport(cached).base).toMatchObject({ source: 'base/report.json' })
      const bodies = cache.requests.slice(asked).map(({ body }) => body)
      expect(bodies.filter(body => body.includes('wizer-report-'))).toEqual([])
    }),
  )
})
