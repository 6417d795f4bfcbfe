/** The bundles in `dist/`, which users run: complete, and independent of this checkout. */

import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist, runProgram } from './support/bundle.ts'
import { textIn } from './support/guest.ts'
import { runStep } from './support/runner.ts'
import { makeFolder } from './support/temporary.ts'
import { assemble } from './support/wat.ts'

const root = join(dist, '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe('dist/', () => {
  it('contains every file that package.json and action.yml name', () => {
    const named = [manifest.main, manifest.types, ...Object.values<string>(manifest.bin)]
    const [, action = ''] = /^\s*main: (.*)$/m.exec(readFileSync(join(root, 'action.yml'), 'utf8')) ?? []
    for (const file of [...named, action]) expect(existsSync(join(root, file)), file).toBe(true)
  })

  it('has a command that starts as a program', () => {
    const cli = join(dist, 'cli.js')
    expect(readFileSync(cli, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(statSync(cli).mode & 0o111).toBe(0o111)
  })

  it('contains no path of the machine that built it', () => {
    const bundles = readdirSync(dist).filter(name => name.endsWith('.js'))
    expect(bundles).toEqual(expect.arrayContaining(['action.js', 'cli.js', 'index.js', 'scan-worker.js', 'worker.js']))
    for (const name of bundles) expect(readFileSync(join(dist, name), 'utf8').includes(root), name).toBe(false)
  })

  it('runs in any folder, with nothing installed', async () => {
    const good = await assemble(`(module (memory (export "memory") 1)
    (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 0x216968))))`)
    const folder = makeFolder({ 'in.wasm': good, 'package.json': '{ "type": "module" }' })
    cpSync(dist, join(folder, 'dist'), { recursive: true })
    const script = `import { readFileSync, writeFileSync } from 'node:fs'
    import { wizen } from './dist/index.js'
    const { bytes } = await wizen(readFileSync('in.wasm'))
    writeFileSync('library.wasm', bytes)`
    const [command, library, step] = await Promise.all([
      runProgram(process.execPath, ['dist/cli.js', 'in.wasm', '-o', 'command.wasm'], { directory: folder }),
      runProgram(process.execPath, ['--input-type=module', '-e', script], { directory: folder }),
      runStep(join(folder, 'dist/action.js'), {
        inputs: { modules: 'in.wasm', 'out-dir': 'action' },
        workspace: folder,
      }),
    ])
    expect([command.stderr, library.stderr, step.stderr]).toEqual(['', '', ''])
    for (const file of ['command.wasm', 'library.wasm', 'action/in.wasm'])
      expect(textIn(new Uint8Array(readFileSync(join(folder, file)))), file).toBe('hi!')
  })
})
