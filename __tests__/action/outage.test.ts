/** Services that are slow, broken or gone: they cost one warning and less than ten seconds, and the step succeeds. */

import { beforeAll, describe, expect, it } from 'vitest'
import type { Behaviour } from '../support/results-service.ts'
import { keeping, runAction, type Step, withService } from '../support/step.ts'

const files = { 'a.wasm': await keeping(1), 'b.wasm': await keeping(2) }

const run = (behaviour: Behaviour, inputs: Readonly<Record<string, string>> = {}) =>
  withService(service => {
    service.behave(behaviour)
    return runAction(files, inputs, { service })
  })

const said = ({ warnings }: Step) => warnings.map(({ message }) => message)

type Trouble = {
  readonly behaviour: Behaviour
  readonly saved: boolean
  readonly uploaded: boolean
  readonly warning: string
}

const noAnswer = 'the cache: no answer within 4.5 seconds; going on without it'
const notUploaded = 'cannot upload the artifact `wizened-build-0`: '

const troubles: readonly Trouble[] = [
  { behaviour: { kind: 'hang' }, saved: false, uploaded: false, warning: `cannot restore ${noAnswer}` },
  { behaviour: { kind: 'hang', only: 'cache' }, saved: false, uploaded: true, warning: `cannot restore ${noAnswer}` },
  { behaviour: { kind: 'hang', only: 'blob' }, saved: false, uploaded: false, warning: `cannot save ${noAnswer}` },
  { behaviour: { kind: 'hang', only: 'artifact' }, saved: true, uploaded: false, warning: notUploaded },
  { behaviour: { kind: 'status', status: 503 }, saved: false, uploaded: false, warning: `cannot restore ${noAnswer}` },
  {
    behaviour: { kind: 'status', status: 503, only: 'cache' },
    saved: false,
    uploaded: true,
    warning: `cannot restore ${noAnswer}`,
  },
  {
    behaviour: { kind: 'status', status: 503, only: 'blob' },
    saved: false,
    uploaded: false,
    warning: `cannot save ${noAnswer}`,
  },
  {
    behaviour: { kind: 'status', status: 503, only: 'artifact' },
    saved: true,
    uploaded: false,
    warning: notUploaded,
  },
  {
    behaviour: { kind: 'status', status: 429, only: 'cache' },
    saved: false,
    uploaded: true,
    warning: 'cannot restore the cache: ',
  },
  { behaviour: { kind: 'reset' }, saved: false, uploaded: false, warning: 'cannot restore the cache: ' },
]

describe('a service in trouble', () => {
  let usual: Step
  let steps: readonly Step[]

  // All at the same time, because they mostly wait. The usual step is among them, so that it has the same share of the machine.
  beforeAll(async () => {
    const all = troubles.map(({ behaviour }) => run(behaviour))
    ;[usual, steps] = await Promise.all([run({ kind: 'normal' }), Promise.all(all)])
  })

  it('is compared with a step that has a working service', () => {
    expect(usual).toMatchObject({ exitCode: 0, warnings: [], outputs: { 'cache-saved': 'true' } })
  })

  it.each(troubles.map((trouble, index) => ({ ...trouble, index })))(
    'costs one warning and less than ten seconds: $behaviour',
    ({ index, saved, uploaded, warning }) => {
      const step = steps[index]!
      expect(step).toMatchObject({ exitCode: 0, stderr: '', errors: [], outputs: { count: '2', 'cache-hit': 'false' } })
      expect(step.milliseconds - usual.milliseconds).toBeLessThan(10_000)
      expect(said(step)).toEqual([expect.stringContaining(warning)])
      expect(step.outputs['cache-saved']).toBe(String(saved))
      expect(step.outputs['artifact-id'] !== '').toBe(uploaded)
      expect(step.stdout).not.toMatch(/sig=|Bearer/)
    },
  )
})

describe.concurrent('a service', () => {
  it('costs nothing but its own time where it is only slow', async () => {
    const step = await run({ kind: 'slow', milliseconds: 300 })
    expect(step).toMatchObject({ exitCode: 0, warnings: [], errors: [], outputs: { 'cache-saved': 'true' } })
    expect(step.outputs['artifact-id']).not.toBe('')
  })

  it('fails the step where it refuses an artifact that the user has named, and only warns of any other', async () => {
    const refused: Behaviour = { kind: 'status', status: 403, only: 'CreateArtifact' }
    const asked = await run(refused, { 'artifact-name': 'mine' })
    expect(asked).toMatchObject({ exitCode: 1, warnings: [], outputs: { count: '2', 'artifact-id': '' } })
    expect(asked.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^cannot upload the artifact `mine`: .*403/),
    ])
    const usual = await run(refused)
    expect(usual).toMatchObject({ exitCode: 0, errors: [], outputs: { count: '2', 'artifact-id': '' } })
    expect(said(usual)).toEqual([expect.stringMatching(/^cannot upload the artifact `wizened-build-0`: .*403/)])
  })

  it('fails the step where the name of the artifact is taken', async () => {
    await withService(async service => {
      const first = await runAction(files, { 'artifact-name': 'mine' }, { service })
      expect(first.outputs['artifact-id']).not.toBe('')
      const second = await runAction(files, { 'artifact-name': 'mine' }, { service })
      expect(second).toMatchObject({ exitCode: 1, outputs: { 'artifact-id': '' } })
      expect(second.errors.map(({ message }) => message)).toEqual([
        'cannot upload the artifact `mine`: found an artifact of this run that has the name already, expected one for each step (the option `artifact-name`)',
      ])
    })
  })
})

it('fails the step where the user has named the artifact and there is no service', async () => {
  const asked = await runAction(files, { 'artifact-name': 'mine' })
  expect(asked).toMatchObject({ exitCode: 1, outputs: { count: '2', 'artifact-id': '' } })
  expect(asked.errors.map(({ message }) => message)).toEqual([
    'cannot upload the artifact `mine`: found no artifact service, expected one of a runner',
  ])
  expect(await runAction(files)).toMatchObject({ exitCode: 0, warnings: [], errors: [] })
})
