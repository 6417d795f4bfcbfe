/** The output folder lies in a directory of the module: it is no part of what the module gets, and so of no key. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { attackRun, expectSound } from '../support/hostile.ts'
import { localCache, runAction, statusesOf } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const files = { 'a.wasm': guest, 'note.txt': 'found', '.git/config': 'one' }
const args = ['--modules', '!wizened/**', '--allow-wasi', '--dirs', '.', '--stdin', 'note.txt']

describe('an output folder in a directory of the module', () => {
  it('does not keep a later run from the cache', async () => {
    const env = { RUNNER_TOOL_CACHE: makeFolder() }
    const folder = makeFolder(files)
    const statuses: unknown[] = []
    for (let run = 0; run < 3; run++) {
      const attack = await attackRun(folder, args, { env })
      expectSound(attack)
      statuses.push(attack.report?.modules.map(({ path, status }) => [path, status]))
    }
    rmSync(join(folder, 'wizened'), { recursive: true })
    const last = await attackRun(folder, args, { env })
    statuses.push(last.report?.modules.map(({ path, status }) => [path, status]))
    expect(statuses).toEqual(['initialized', 'cached', 'cached', 'cached'].map(status => [['a.wasm', status]]))
  })

  it('does not keep a later step of the action from it', async () => {
    const env = localCache(makeFolder())
    const folder = makeFolder(files)
    const inputs = { modules: 'a.wasm', 'allow-wasi': 'true', dirs: '.', stdin: 'note.txt', 'artifact-name': '' }
    await runAction(folder, inputs, { env })
    const second = await runAction(folder, inputs, { env })
    expect(statusesOf(second)).toEqual({ 'a.wasm': 'cached' })
    expect(second.outputs['cache-hit']).toBe('true')
  })
})
