/** Looks at the processes of a run from outside while a module runs: those that run modules hold nothing of the runner's. */

import { readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { attackRun, expectSound, marker } from '../support/hostile.ts'
import { readProcess, showsProcesses } from '../support/hostile-process.ts'
import { makeFolder } from '../support/temporary.ts'

const runner = {
  ACTIONS_RUNTIME_TOKEN: `${marker}-1`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${marker}-2`,
  GITHUB_TOKEN: `${marker}-3`,
  INPUT_SOMETHING: `${marker}-4`,
  UNREMARKABLE: `${marker}-5`,
  NODE_OPTIONS: '--stack-trace-limit=11',
}

type Seen = {
  readonly command: string
  readonly environment: readonly string[]
  readonly open: readonly string[]
}

/** What the children of a run show of themselves until a module ends by its deadline. */
async function lookAtChildren(env: Readonly<Record<string, string>>, more: readonly string[] = []) {
  const children = new Map<number, Seen>()
  const folder = makeFolder({ 'a.wasm': guest, 'b.wasm': guest })
  const args = ['--allow-wasi', '--init-func', 'forever', '--timeout', '1', '--jobs', '2', ...more]
  const attack = await attackRun(folder, args, {
    env,
    watch(processes, program) {
      for (const { pid } of processes.filter(({ pid }) => pid !== program)) {
        const environment = readProcess(pid, 'environ').split('\0').filter(Boolean)
        const command = readProcess(pid, 'cmdline').replaceAll('\0', ' ')
        // Before it has become another program, a process still is a copy of its parent.
        if (command.includes('engine')) children.set(pid, { command, environment, open: openFiles(pid) })
      }
    },
  })
  return { attack, children: [...children.values()] }
}

function openFiles(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map(name => readlinkSync(join(`/proc/${pid}/fd`, name)))
  } catch {
    return []
  }
}

/** Node itself gives these to a process that has a channel to its parent. */
const ofNode = new Set(['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE'])

const namesOf = ({ environment }: Seen) => environment.map(line => line.replace(/=.*/s, ''))

describe.skipIf(!showsProcesses)('a process that runs modules', () => {
  it.concurrent('has no variable of the runner, and nothing of them on its command line', {
    timeout: 60_000,
  }, async () => {
    const { attack, children } = await lookAtChildren(runner)
    expectSound(attack)
    expect(children.length, 'processes that run modules').toBeGreaterThan(0)
    for (const child of children) {
      expect(namesOf(child).filter(name => !ofNode.has(name))).toEqual([])
      expect(child.environment.join('\n')).not.toContain(marker)
      expect(child.command).not.toContain(marker)
    }
  })

  it.concurrent('has none either where modules inherit the environment', { timeout: 60_000 }, async () => {
    const { children } = await lookAtChildren(runner, ['--inherit-env'])
    expect(children.length, 'processes that run modules').toBeGreaterThan(0)
    for (const child of children) {
      expect(namesOf(child).filter(name => !ofNode.has(name))).toEqual([])
      expect(`${child.environment.join('\n')}\n${child.command}`).not.toContain(marker)
    }
  })

  it.concurrent('has no file of the runner and no connection open', { timeout: 60_000 }, async () => {
    const { children } = await lookAtChildren(runner)
    expect(children.length, 'processes that run modules').toBeGreaterThan(0)
    const strange = children.flatMap(({ open }) =>
      open.filter(file => /^\//.test(file) && !/^\/(dev\/|proc\/)|\.wizer|wizer-|folder-|dist\/|node/.test(file)),
    )
    expect(strange).toEqual([])
  })

  it.concurrent('does not change with variables that Node obeys', { timeout: 60_000 }, async () => {
    const script = join(makeFolder({ 'intruder.cjs': 'console.log("intruder")' }), 'intruder.cjs')
    const { attack, children } = await lookAtChildren({ ...runner, NODE_OPTIONS: `--require=${script}` })
    expect(children.length, 'processes that run modules').toBeGreaterThan(0)
    // The variable concerns the run itself, which its user started.
    expect(attack.said.match(/intruder/g)?.length).toBe(1)
  })
})
