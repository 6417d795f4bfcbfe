import { describe, expect, it } from 'vitest'
import { groupFailures, nameSome } from '../../../src/report/model/groups.ts'
import type { FailedModule } from '../../../src/report/report.ts'
import { records } from '../sample.ts'

const fail = (path: string, error: string, earlier = false): FailedModule => ({
  ...records.failed,
  path,
  error,
  earlier,
})
const pathsOf = (...failed: readonly FailedModule[]) => groupFailures(failed).map(({ paths }) => paths)

describe('groupFailures', () => {
  it('puts the modules of one cause together, in the order of the first ones', () =>
    expect(pathsOf(fail('a', 'one'), fail('b', 'two'), fail('c', 'one'))).toEqual([['a', 'c'], ['b']]))

  it('takes causes for the same that differ in the path of the module alone', () =>
    expect(pathsOf(fail('a', 'cannot read `a`: no'), fail('b', 'cannot read `b`: no'))).toEqual([['a', 'b']]))

  it('keeps causes apart that name another file', () =>
    expect(pathsOf(fail('a', 'cannot read `x`: no'), fail('b', 'cannot read `y`: no'))).toEqual([['a'], ['b']]))

  it('keeps failures of an earlier step apart', () =>
    expect(pathsOf(fail('a', 'one'), fail('b', 'one', true))).toEqual([['a'], ['b']]))

  it('has nothing where nothing failed', () => expect(groupFailures([])).toEqual([]))
})

describe('nameSome', () => {
  it.each([
    [['a'], 'A'],
    [['a', 'b'], 'A, B'],
    [['a', 'b', 'c', 'd'], 'A, B and 2 more'],
  ])('names %j as %s', (paths, text) => expect(nameSome(paths, 2, path => path.toUpperCase())).toBe(text))
})
