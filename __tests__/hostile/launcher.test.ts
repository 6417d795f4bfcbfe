/** `wizer.sh` looks for the Node of its caller among its parents, whose names anybody can choose. */

import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist } from '../support/bundle.ts'
import { makeFolder } from '../support/temporary.ts'

const launcher = join(dist, 'wizer.sh')

/** Starts the launcher by a shell, as the child of a Node that has another name. */
function startBelow(name: string, shell: string, env: Readonly<Record<string, string>> = {}) {
  const cwd = makeFolder()
  const script = `
    process.title = ${JSON.stringify(name)}
    const { status, stderr } = require('node:child_process').spawnSync(${JSON.stringify(shell)}, process.argv.slice(1), { env: ${JSON.stringify(env)} })
    process.stdout.write(JSON.stringify({ status, stderr: String(stderr) }))`
  const said = execFileSync(process.execPath, ['-e', script, launcher, 'none.wasm', '-o', '/dev/null'], { cwd })
  return { ...JSON.parse(`${said}`), files: readdirSync(cwd) }
}

const started = {
  status: 1,
  stderr: 'error: cannot read `none.wasm`: no such file or directory, expected a WebAssembly module\n',
  files: [],
}

const shells = ['/bin/sh', '/bin/bash', '/bin/dash'].filter(shell => existsSync(shell))

describe.skipIf(process.platform !== 'linux')('a parent', () => {
  it.each(
    shells.flatMap(shell => ['npm run build', 'x y a[$(>pwn)]', 'a) S 1', ') (', '-n', '*'].map(name => [name, shell])),
  )('named `%s` neither runs anything nor ends the launcher, in %s', (name, shell) => {
    expect(startBelow(name!, shell!, { PATH: join(process.execPath, '..') })).toEqual(started)
  })

  it.skipIf(process.getuid?.() !== 0)('of another user never chooses what runs', () => {
    // As under sudo: a program of theirs that is called `node` starts the launcher as root.
    const folder = makeFolder({ 'wizer.js': 'process.stdout.write(process.execPath)' })
    const theirs = join(folder, 'node')
    copyFileSync(launcher, join(folder, 'wizer.sh'))
    copyFileSync(process.execPath, theirs)
    const options = { uid: 0, env: { PATH: join(process.execPath, '..') }, encoding: 'utf8' }
    const script = `
      const { spawnSync } = require('node:child_process')
      process.seteuid(65534)
      process.stdout.write(spawnSync('/bin/sh', process.argv.slice(1), ${JSON.stringify(options)}).stdout)`
    const { stdout } = spawnSync(theirs, ['-e', script, join(folder, 'wizer.sh')], { encoding: 'utf8' })
    expect(stdout).toBe(process.execPath)
  })
})
