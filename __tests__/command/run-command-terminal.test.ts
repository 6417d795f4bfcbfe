/** What a terminal shows of the command over many modules: a bar while it works, and colors. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { CommandContext } from '../../src/command/context.ts'
import { parseRunCommand, type RunCommandRequest, runCommand } from '../../src/command/run-command.ts'
import { createHost } from '../../src/host/thread-host.ts'
import { engines } from '../support/engines.ts'
import { good, traps } from '../support/run-command.ts'
import { makeFolder } from '../support/temporary.ts'

describe('a terminal', () => {
  const host = createHost({ worker: new URL('../../src/host/threads/module-worker.ts', import.meta.url) })
  afterAll(() => host.close())

  async function show(isTerminal: CommandContext['isTerminal'], env: CommandContext['env'] = {}) {
    const folder = makeFolder({ 'a.wasm': good, 'bad.wasm': traps })
    const shown = { stdout: '', stderr: '' }
    const nothing = () => {
      throw new Error('there is nothing to do')
    }
    const context: CommandContext = {
      name: 'wizer-action',
      env,
      directory: folder,
      columns: undefined,
      host,
      startEngines: async () => engines,
      signal: new AbortController().signal,
      isTerminal,
      readStdin: nothing,
      findFiles: nothing,
      writeStdout: async text => {
        shown.stdout += text
      },
      writeStderr: text => {
        shown.stderr += text
      },
    }
    const request = parseRunCommand(['a.wasm', 'bad.wasm', '--jobs=1']) as RunCommandRequest
    const status = await runCommand(request, context, message => message)
    expect(status).toBe(1)
    expect(existsSync(join(folder, 'wizened/a.wasm'))).toBe(true)
    return shown
  }

  const code = '\u001b'

  it('shows a bar while modules are initialized, and then removes it', async () => {
    const { stderr } = await show({ stdin: true, stdout: true, stderr: true })
    expect(stderr).toBe(
      `\r${code}[K██████████░░░░░░░░░░ 1/2 bad.wasm\r${code}[K████████████████████ 2/2 a.wasm\r${code}[K`,
    )
  })

  it('shows colors, unless the user wants none or standard output is no terminal', async () => {
    const all = { stdin: true, stdout: true, stderr: false }
    expect((await show(all)).stdout).toMatch(new RegExp(`${code}\\[31m[^\n]*failed`))
    for (const shown of [await show(all, { NO_COLOR: '1' }), await show({ ...all, stdout: false })]) {
      expect(shown.stdout).toContain('failed')
      expect(shown.stdout + shown.stderr).not.toContain(code)
    }
  })
})
