/** A module looks for what a checkout and a runner leave in the workspace: tokens of Git, and the runner's own files. */

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attackRun, expectNowhere, expectSound, marker, resultsOf } from '../support/hostile.ts'
import { intruder } from '../support/hostile-guest.ts'
import { runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const config = `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${marker}\n`

const ways = ['.git/config', './.git/config', 'lib/../.git/config', 'sub/.git/config', 'step/.git/config']

const reading = (path: string) => intruder(`(call $note (call $link {.} {step})) (call $note (call $read {${path}}))`)

describe('a module that looks for credentials', () => {
  it.each(ways)('does not find them as %s', async path => {
    const files = { 'a.wasm': await reading(path), '.git/config': config, 'sub/.git/config': config, 'lib/x': '' }
    for (const writable of ['false', 'true']) {
      const attack = await attackRun(files, ['--allow-wasi', '--dirs', '.', '--writable-dirs', writable])
      expectSound(attack)
      expect(attack.status, attack.said).toBe(0)
      expectNowhere(attack.outputs, marker)
    }
  })

  it('does not even see that they are there', async () => {
    const attack = await attackRun(
      { 'a.wasm': await intruder('(drop (call $list))'), '.git/config': config, 'seen.txt': '' },
      ['--allow-wasi', '--dirs', '.'],
    )
    expectSound(attack)
    expect(attack.outputs['a.wasm']?.includes('seen.txt')).toBe(true)
    expectNowhere(attack.outputs, '.git')
  })

  it('cannot change hooks or configuration of Git', async () => {
    const module = await intruder(
      `(call $note (call $write {.git/hooks/post-checkout})) (call $note (call $write {.git/config}))
       (call $note (call $move {.git} {git})) (call $note (call $folder {.git/new}))`,
    )
    const folder = makeFolder({ 'a.wasm': module, '.git/config': config, '.git/hooks/x': '' })
    const attack = await attackRun(folder, ['--allow-wasi', '--dirs', '.', '--writable-dirs', 'true'])
    expectSound(attack)
    expect(readFileSync(join(folder, '.git/config'), 'utf8')).toBe(config)
    expect(readdirSync(join(folder, '.git'), { recursive: true }).sort()).toEqual(['config', 'hooks', 'hooks/x'])
  })

  it.skipIf(process.platform === 'win32').each(['stdin-file', 'preload', 'config'])(
    'gets none where the file of the option %s is a link to them, which came with the checkout',
    async option => {
      const folder = makeFolder({ 'a.wasm': await intruder('(drop (call $list))'), '.git/config': config })
      symlinkSync('.git/config', join(folder, 'input.txt'))
      const value = option === 'preload' ? 'host=input.txt' : 'input.txt'
      const attack = await attackRun(folder, ['--allow-wasi', `--${option}`, value])
      expect(attack, attack.said).toMatchObject({ stopped: undefined, outputs: {} })
      expect(attack.status).toBeGreaterThan(0)
      expect(attack.said).toContain('found a path that leads into `.git`, expected another file')
      expect(attack.said).not.toContain('AUTHORIZATION')
    },
  )

  it('does not see the files of the runner below its workspace', async () => {
    // Some self-hosted runners have their temporary folder there.
    const folder = makeFolder({ 'a.wasm': await reading('temp/_runner_file_commands/set_env') })
    mkdirSync(join(folder, 'temp/_runner_file_commands'), { recursive: true })
    const commands = join(folder, 'temp/_runner_file_commands/set_env')
    writeFileSync(commands, `TOKEN=${marker}\n`)
    const inputs = { 'allow-wasi': 'true', dirs: '.', 'artifact-name': '' }
    const step = await runAction(folder, inputs, { env: { RUNNER_TEMP: join(folder, 'temp'), GITHUB_ENV: commands } })
    const { outputs } = resultsOf(step.workspace)
    expectNowhere(outputs, marker)
  })
})
