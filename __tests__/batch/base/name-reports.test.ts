/** Which report a run keeps, and which it looks for. */

import { describe, expect, it } from 'vitest'
import { nameReports } from '../../../src/batch/base/name-reports.ts'
import { parseBatchOptions } from '../../../src/batch/options/parse-batch-options.ts'

type Inputs = Parameters<typeof parseBatchOptions>[0]

const inputs: Inputs = { modules: ['*.wasm'], 'artifact-name': 'wizened-build-0' }
const branch = { GITHUB_WORKFLOW: 'CI', GITHUB_JOB: 'build', GITHUB_ACTION: 'a', GITHUB_REF: 'refs/heads/main' }
const request = { ...branch, GITHUB_REF: 'refs/pull/1/merge', GITHUB_BASE_REF: 'main' }

const nameOf = (more: Inputs = {}, env: object = {}) =>
  nameReports(parseBatchOptions({ ...inputs, ...more }), { ...branch, ...env }).own

describe('nameReports', () => {
  it('has a pull request look for what a run of its base branch keeps, and keep nothing', () => {
    const options = parseBatchOptions(inputs)
    const { own } = nameReports(options, branch)
    expect(own).toMatch(/^[\da-f]{32}$/)
    expect(nameReports(options, branch)).toEqual({ own, base: undefined })
    expect(nameReports(options, request)).toEqual({ own: undefined, base: own })
    expect(nameReports(options, { ...request, GITHUB_BASE_REF: 'next' }).base).not.toBe(own)
  })

  it('looks for nothing where the user names a report', () => {
    const options = parseBatchOptions({ ...inputs, 'baseline-report': 'report.json' })
    expect(nameReports(options, request)).toEqual({ own: undefined, base: undefined })
    expect(nameReports(options, branch).own).toBe(nameOf())
  })

  it.each([
    ['a tag', { GITHUB_REF: 'refs/tags/v1' }],
    ['another machine than a runner', { GITHUB_REF: undefined }],
    ['`workflow_run`, which may work on what others have written', { GITHUB_EVENT_NAME: 'workflow_run' }],
    ['`pull_request_target`, which runs for the base branch', { GITHUB_BASE_REF: 'main' }],
  ])('keeps nothing of a run for %s', (_, env) => expect(nameOf({}, env)).toBeUndefined())

  it.each<[what: string, more: Inputs, env: object]>([
    ['another branch', {}, { GITHUB_REF: 'refs/heads/feature/x' }],
    ['another workflow', {}, { GITHUB_WORKFLOW: 'Other' }],
    ['another job', {}, { GITHUB_JOB: 'test' }],
    ['another step', {}, { GITHUB_ACTION: 'b' }],
    ['another index in the matrix', { 'artifact-name': 'wizened-build-1' }, {}],
    ['another artifact', { 'artifact-name': 'py311' }, {}],
    ['another shard', { shard: '0/2' }, {}],
    ['other modules', { modules: ['lib/*.wasm'] }, {}],
    ['another file of options', { config: 'other.yml' }, {}],
    ['another prefix of the cache', { 'cache-key-prefix': 'x' }, {}],
  ])('gives %s another name', (_, more, env) => expect(nameOf(more, env)).not.toBe(nameOf()))

  it.each<[what: string, more: Inputs, env: object]>([
    ['another commit and run', {}, { GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '9' }],
    ['other limits and options of the report', { 'max-size': '1MB', comment: 'always', summary: 'false' }, {}],
  ])('gives %s the same name', (_, more, env) => expect(nameOf(more, env)).toBe(nameOf()))

  it('does not count the commit and the run in the name of an artifact', () => {
    const [one, other] = ['a', 'b'].map(digit => nameOf({ 'artifact-name': `wasm-linux-${digit.repeat(40)}` }))
    expect(one).toBe(other)
    expect(nameOf({ 'artifact-name': 'out-7000000001' })).toBe(nameOf({ 'artifact-name': 'out-7000000002' }))
    expect(nameOf({ 'artifact-name': 'py310' })).not.toBe(nameOf({ 'artifact-name': 'py311' }))
  })
})
