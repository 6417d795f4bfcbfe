/** The default name of the artifact, and how a name that was made from it is recognized. */

import { describe, expect, test } from 'vitest'
import { batchOptions, isDefaultArtifactName } from '../../../src/batch/options/batch-options.ts'
import { findDefault } from '../../../src/wizer/options/option-values.ts'

const artifactName = findDefault(batchOptions, 'artifact-name')

/** What the runner makes of the default. */
const evaluate = (job: string, index: string) =>
  artifactName.replace('${{ github.job }}', job).replace('${{ strategy.job-index }}', index)

describe('isDefaultArtifactName', () => {
  test.each(['0', '1', '255', ''])('recognizes the default name of the job with the index %j', index => {
    expect(isDefaultArtifactName(evaluate('build', index), 'build')).toBe(true)
  })

  test.each([
    'modules',
    'wizened',
    'wizened-build',
    'wizened-build-0-debug',
    'wizened-build-debug',
    'wizened-test-0',
    'my-wizened-build-0',
  ])('recognizes %j as a name that the user has given', name => {
    expect(isDefaultArtifactName(name, 'build')).toBe(false)
  })

  test('takes a name with the name of another job for one that the user has given', () => {
    expect(isDefaultArtifactName(evaluate('build', '0'), 'build-0')).toBe(false)
  })
})
