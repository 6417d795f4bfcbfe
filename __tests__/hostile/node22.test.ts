/** An older Node on the machine: what it cannot do is said in a sentence that names the Node which can. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attackCommand, expectSound } from '../support/hostile.ts'
import { keeping } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

/** An older Node that the command still runs on: the one that `OLDER_NODE` names, or one on the PATH. */
const older = findOlderNode()

function findOlderNode(): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter).map(place => join(place, 'node'))
  return [process.env.OLDER_NODE ?? '', ...places].find(path => {
    if (path === '' || !existsSync(path)) return false
    const major = majorOf(path)
    return major >= 20 && major < 24
  })
}

function majorOf(node: string): number {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' })
  return Number(/^v(\d+)/.exec(version)?.[1])
}

const wide = await assemble(`(module (memory (export "memory") i64 1)
  (func (export "wizer.initialize") (i32.store (i64.const 4096) (i32.const 0x216968))))`)

describe.skipIf(older === undefined)('an older Node', () => {
  it('does a memory of 64 bits, or names the Node that does', async () => {
    const args = ['in.wasm', '-o', 'out.wasm']
    const attack = await attackCommand({ 'in.wasm': wide }, args, { node: older! })
    expectSound(attack)
    const [, newer] = /it uses memory64, which Node (\d+) and newer have/.exec(attack.stderr) ?? []
    expect(attack.status === 0 || Number(newer) > majorOf(older!), attack.said).toBe(true)
    expect(attack.said).not.toContain('BigInt')
  })

  it('does everything else', async () => {
    const files = { 'in.wasm': await keeping(1) }
    const command = await attackCommand(files, ['in.wasm', '-o', 'out.wasm'], { node: older! })
    expect(command.status, command.said).toBe(0)
    const run = await attackCommand(files, ['run', '--modules', '*.wasm'], { node: older! })
    expectSound(run)
    expect(run.status, run.said).toBe(0)
  })
})
