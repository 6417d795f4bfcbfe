/** The option `rename-funcs`: how its values are read. */

import { describe, expect, it } from 'vitest'
import { parseRenames } from '../../../src/wizer/options/renames.ts'

describe('parseRenames', () => {
  it('gives the new name of each export, without the white space around names', () => {
    expect(parseRenames(['a=b', ' x y \t=\n c ', 'd=e=f'])).toEqual(
      new Map([
        ['b', 'a'],
        ['c', 'x y'],
        ['e=f', 'd'],
      ]),
    )
  })

  it.each([
    ['a rename without `=`', ['a'], 'found `a`, expected `dst=src`'],
    ['a rename to no name', ['=a'], 'found `=a`, expected `dst=src`'],
    ['a rename of no name', ['a= '], 'found `a= `, expected `dst=src`'],
    ['two renames to one name', ['x=a', 'x=b'], 'found two renames to `x`, expected one'],
    ['two renames to one name with white space', ['x=a', ' x =b'], 'found two renames to `x`, expected one'],
    ['two renames of one name', ['x=a', 'y=a'], 'found two renames of `a`, expected one'],
  ])('refuses %s', (_what, renames, found) => {
    expect(() => parseRenames(renames)).toThrow(
      expect.objectContaining({
        name: 'OptionError',
        code: 'bad-rename',
        option: 'rename-funcs',
        message: expect.stringContaining(`cannot use the option \`rename-funcs\`: ${found}`),
      }),
    )
  })
})
