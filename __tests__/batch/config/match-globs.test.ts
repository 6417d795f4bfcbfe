/** Globs of an entry mean what the same globs mean as the input `modules`, which another library finds files by. */

import { relative } from 'node:path'
import { expect, it } from 'vitest'
import { findModules } from '../../../src/action/find-modules.ts'
import { matchGlobs } from '../../../src/batch/config/match-globs.ts'
import { slashed } from '../../../src/files/places.ts'
import { filesIn, makeFolder } from '../../support/temporary.ts'

const names = [
  'a.wasm',
  'b.wasm',
  '.hidden.wasm',
  '[x].wasm',
  'a{b,c}.wasm',
  'lib/a.wasm',
  'lib/deep/b.wasm',
  'lib/deep/.d/c.wasm',
  'lib.wasm/d',
  'other/lib/e.wasm',
  '!f.wasm',
]
const workspace = makeFolder(Object.fromEntries(names.map(name => [name, ''])))

it.each<readonly string[]>([
  ['a.wasm'],
  ['./a.wasm'],
  ['.'],
  ['*'],
  ['*.wasm'],
  ['**'],
  ['**/*.wasm'],
  ['lib'],
  ['lib/'],
  ['./lib//deep/'],
  ['lib/**'],
  ['lib/**/b.wasm'],
  ['lib/*/*.wasm'],
  ['**/lib/**/*.wasm'],
  ['lib*'],
  ['[ab].wasm'],
  ['[[]x].wasm'],
  ['?.wasm'],
  ['a{b,c}.wasm'],
  ['none/**'],
  ['**/*.wasm', '!lib'],
  ['**/*.wasm', '!lib/**', 'lib/a.wasm'],
  ['lib/a.wasm', '!lib/**'],
  ['**', '!**/deep/**', '! **/.*'],
  ['**/*.wasm', '!!lib/a.wasm'],
  ['!a.wasm', '*.wasm'],
])('%j', async (...globs) => {
  const directory = process.cwd()
  process.chdir(workspace)
  const found = await findModules(globs, workspace).catch(() => [])
  process.chdir(directory)
  const includes = matchGlobs(globs)
  expect(filesIn(workspace).filter(includes)).toEqual(found.map(file => slashed(relative(workspace, file))).sort())
})
