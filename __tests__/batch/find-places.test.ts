/** What a run may write to, and what its modules may see. */

import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDirectories, findPlaces } from '../../src/batch/find-places.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { makeFolder } from '../support/temporary.ts'

/** A runner's folders: the workspace, and the temporary directory with the files for commands. */
function makeRunner() {
  const root = makeFolder({ 'work/.git/config': '', 'work/src/data/x': '', 'temp/own/x': '', 'temp/_commands/env': '' })
  const [workspace, temporary] = [join(root, 'work'), join(root, 'temp')]
  const env = { GITHUB_ENV: join(temporary, '_commands/env'), RUNNER_TOOL_CACHE: join(workspace, 'tools') }
  return { root, workspace, temporary, env }
}

function find({ workspace, temporary, env }: ReturnType<typeof makeRunner>, dirs: readonly string[], outDir = 'out') {
  const places = findPlaces({ outDir, inPlace: false }, { env, workspace, temporary })
  checkDirectories(parseOptions({ 'allow-wasi': 'true', dirs }), places, workspace)
  return places
}

describe('findPlaces', () => {
  it('hides outputs, the temporary directory, the store, the files of the runner and what Git keeps', () => {
    const runner = makeRunner()
    const { hidden } = find(runner, ['.'])
    expect(hidden.paths).toEqual([
      join(runner.workspace, 'out'),
      runner.temporary,
      join(runner.workspace, 'tools/wizer-action'),
      runner.env.GITHUB_ENV,
    ])
    expect(hidden.names).toContain('.git')
  })

  it.each(['.', 'src', 'g::src/data', 'TEMP/own'])('lets modules use the directory %s', dir => {
    const runner = makeRunner()
    expect(() => find(runner, [dir.replace('TEMP', runner.temporary)])).not.toThrow()
  })

  it.each([
    ['..', 'a directory in the workspace'],
    ['TEMP', 'below the runner’s temporary directory'.replace('’', "'")],
    ['TEMP/_commands', 'not one of outputs, nor of files of the runner'],
    ['out', 'not one of outputs, nor of files of the runner'],
    ['out/deep', 'not one of outputs, nor of files of the runner'],
    ['.git', 'a directory that is not in `.git`'],
    ['link', 'a directory that is not in `.git`'],
  ])('refuses the directory %s', (dir, expected) => {
    const runner = makeRunner()
    mkdirSync(join(runner.workspace, 'out/deep'), { recursive: true })
    symlinkSync('.git', join(runner.workspace, 'link'))
    expect(() => find(runner, [dir.replace('TEMP', runner.temporary)])).toThrow(expected)
  })

  it('refuses no directory for a file of the runner that lies beside the workspace or in the temporary directory', () => {
    const { root, workspace, temporary } = makeRunner()
    const env = { GITHUB_ENV: join(root, 'env'), GITHUB_OUTPUT: join(temporary, 'output') }
    expect(() => find({ root, workspace, temporary, env } as never, ['src', join(temporary, 'own')])).not.toThrow()
  })

  it('hides nothing of the workspace where outputs replace their modules', () => {
    const { workspace, temporary, env } = makeRunner()
    const { hidden } = findPlaces({ outDir: '.', inPlace: true }, { env, workspace, temporary })
    expect(hidden.paths).not.toContain(workspace)
  })
})
