/** `deny` makes a finding an error, `allow` leaves it out. */

import { expect, it } from 'vitest'
import { judgeFindings } from '../../../src/wizer/doctor/judge.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'

const found = [
  { id: 'main-ended', message: 'main has ended' },
  { id: 'open-files', message: 'a file is open' },
]
const judge = (options: { deny?: readonly string[]; allow?: readonly string[] }) =>
  judgeFindings(found, parseOptions(options).judgement)

it('without `deny` and `allow`, every finding is a warning', () => expect(judge({})).toEqual(found))

it('a finding that is allowed is no warning', () => {
  expect(judge({ allow: ['main-ended'] }).map(({ id }) => id)).toEqual(['open-files'])
  expect(judge({ allow: ['main-ended', 'open-files'] })).toEqual([])
})

it('a finding that is denied is an error that names it and what was found', () => {
  expect(() => judge({ deny: ['open-files'] })).toThrow(
    'cannot accept the output: a file is open (the option `deny: open-files`)',
  )
  expect(judge({ deny: ['nothing-changed'] })).toEqual(found)
})

it('an id that no finding has is refused, and so is one that is both denied and allowed', () => {
  expect(() => judge({ deny: ['main-end'] })).toThrow(
    /option `deny`: found `main-end`, expected one of `start-runs-again`/,
  )
  expect(() => judge({ allow: ['x'] })).toThrow(/option `allow`: found `x`/)
  expect(() => judge({ deny: ['main-ended'], allow: ['main-ended'] })).toThrow(
    /expected a finding that `deny` does not name/,
  )
})
