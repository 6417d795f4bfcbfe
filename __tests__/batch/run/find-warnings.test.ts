/** Warnings of what a snapshot keeps although nobody has asked for it. */

import { expect, test } from 'vitest'
import { findWarnings } from '../../../src/batch/run/find-warnings.ts'

const nothing = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 }

test.each([
  [{ random: 1 }, 'random numbers'],
  [{ clock: 9 }, 'the clock'],
  [{ writes: 1 }, 'directories that it could write to'],
  [{ random: 1, clock: 1 }, 'random numbers and the clock'],
  [{ random: 1, clock: 1, writes: 1 }, 'random numbers, the clock and directories that it could write to'],
])('findWarnings warns of an initialization that observed %o, unless it is deterministic', (seen, words) => {
  const observed = { ...nothing, ...seen }
  expect(findWarnings(observed, false, false)).toEqual([
    `the initialization observed ${words}: every instance of the output starts from what it saw; \`deterministic\` makes the output reproducible`,
  ])
  expect(findWarnings(observed, false, true)[0]).toContain('from what it saw in an earlier run, whose output was kept;')
  expect(findWarnings(observed, true, false)).toEqual([])
})

test.each([{}, { environment: 1 }, { arguments: 1 }, { files: 1 }, { stdin: 1 }])(
  'findWarnings does not warn of %o, which the user has given',
  seen => {
    expect(findWarnings({ ...nothing, ...seen }, false, false)).toEqual([])
  },
)
