/** Warnings of what a snapshot keeps although nobody has asked for it. */

import { expect, test } from 'vitest'
import { type Finding, findWarnings } from '../../../src/batch/run/find-warnings.ts'

const nothing = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 }

const find = (finding: Partial<Finding>) =>
  findWarnings({ observed: nothing, isDeterministic: false, isCached: false, refusedWrites: [], ...finding })

test.each([
  [{ random: 1 }, 'random numbers'],
  [{ clock: 9 }, 'the clock'],
  [{ writes: 1 }, 'directories that it could write to'],
  [{ random: 1, clock: 1 }, 'random numbers and the clock'],
  [{ random: 1, clock: 1, writes: 1 }, 'random numbers, the clock and directories that it could write to'],
])('findWarnings warns of an initialization that observed %o, unless it is deterministic', (seen, words) => {
  const observed = { ...nothing, ...seen }
  expect(find({ observed })).toEqual([
    `the initialization observed ${words}: every instance of the output starts from what it saw; the option \`deterministic\` makes the output reproducible`,
  ])
  expect(find({ observed, isCached: true })[0]).toContain('from what it saw in an earlier run, whose output was kept;')
  expect(find({ observed, isDeterministic: true })).toEqual([])
})

test.each([{}, { environment: 1 }, { arguments: 1 }, { files: 1 }, { stdin: 1 }])(
  'findWarnings does not warn of %o, which the user has given',
  seen => {
    expect(find({ observed: { ...nothing, ...seen } })).toEqual([])
  },
)

const refused = (list: string) => [
  `the module could not write to ${list}: directories are read-only here, expected the option \`writable-dirs: true\` where it has to`,
]

test.each([
  [['out.txt'], '`out.txt`'],
  [['a', 'b', 'a'], '`a` and `b`'],
  [['a', 'b', 'c', 'd', 'e'], '`a`, `b`, `c` and 2 more'],
  [['a\n::error::`x`\u001b[2J'], '`a ::error::\\u{60}x\\u{60}\\u{1b}[2J`'],
  [['x'.repeat(5000)], `\`${'x'.repeat(99)}…\``],
])('findWarnings names what a module could not write to, in a sentence: %j', (refusedWrites, list) => {
  expect(find({ refusedWrites })).toEqual(refused(list))
  expect(find({ refusedWrites, isDeterministic: true })).toEqual(refused(list))
})
