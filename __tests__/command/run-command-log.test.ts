/** What modules print while the command initializes many of them is shown line by line, and is in the report. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wizer } from '../support/bundle.ts'
import { guest, textIn } from '../support/guest.ts'
import { run } from '../support/run-command.ts'
import { makeFolder } from '../support/temporary.ts'

describe.concurrent('the command over many modules', () => {
  it('shows what a module prints outside of the table, and in the report', async () => {
    const { status, stdout, stderr, folder } = await run('guest.wasm --allow-wasi -f print --report r.json', {
      'guest.wasm': guest,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'output of guest.wasm:\n| ::error::out\n| complaint\n' })
    expect(stdout).not.toContain('::error::')
    const { modules } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))
    expect(modules[0].log).toEqual({ bytes: 23, text: '::error::out\ncomplaint\n' })
  })

  it('reports the errors and functions of modules that fail', async () => {
    const { status, folder } = await run('guest.wasm bad.wasm --allow-wasi -f trap --report=r.json', {
      'guest.wasm': guest,
    })
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toMatchObject({
      count: 0,
      failed: 2,
      bytesAfter: 0,
      modules: [
        { status: 'failed', path: 'bad.wasm', error: expect.stringContaining('found no export `trap`'), frames: [] },
        {
          status: 'failed',
          path: 'guest.wasm',
          error: 'cannot call `trap`: it trapped: unreachable',
          frames: [
            expect.stringContaining('innermost'),
            expect.stringContaining('inner'),
            expect.stringContaining('trap'),
          ],
        },
      ],
    })
  })

  it('gives its standard input to no module', async () => {
    const folder = makeFolder({ 'guest.wasm': guest })
    const { status } = await wizer(['run', 'guest.wasm', '--allow-wasi', '-f', 'read'], {
      directory: folder,
      input: 'typed',
    })
    expect(status).toBe(0)
    expect(textIn(new Uint8Array(readFileSync(join(folder, 'wizened/guest.wasm'))))).toBe('')
  })
})
