/**
 * Builds a component with componentize-js, which calls our command in place of the original, translates it to JavaScript
 * with jco, and calls it. `npm run test:e2e` runs it; `npm test` does not, because it downloads 400 MB.
 */

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'

/** The newest versions at the time of writing. A later componentize-js may drop `wizerBin`. */
const packages = ['@bytecodealliance/componentize-js@0.23.0', '@bytecodealliance/jco@1.35.0']

type Packages = {
  componentize(
    source: string,
    options: { readonly witWorld: string; readonly worldName: string; readonly wizerBin: string },
  ): Promise<{ readonly component: Uint8Array }>
  transpile(
    component: Uint8Array,
    options: { readonly name: string },
  ): Promise<{ readonly files: Readonly<Record<string, Uint8Array>> }>
}

const world = `package local:demo;
  world demo {
    export square: func(n: u32) -> u64;
    export greet: func(name: string) -> string;
    export calls: func() -> u32;
  }`

const source = `
  const squares = Array.from({ length: 1000 }, (_, n) => BigInt(n) * BigInt(n))
  const greetings = new Map([['en', 'hello']])
  let calls = 0
  export function square(n) { calls++; return squares[n] }
  export function greet(name) { calls++; return greetings.get('en') + ', ' + name }
  function count() { return calls }
  export { count as calls }
`

const directory = mkdtempSync(join(tmpdir(), 'componentize-'))
process.once('exit', () => rmSync(directory, { recursive: true, force: true }))

const command = join(import.meta.dirname, '../../dist/cli.js')
assert.ok(existsSync(command), 'dist/cli.js is missing: run `npm run build`')

writeFileSync(join(directory, 'package.json'), '{ "type": "module" }\n')
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], {
  cwd: directory,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})

/** A module beside the packages, so that Node finds them. */
const entry = join(directory, 'packages.js')
writeFileSync(
  entry,
  `export { componentize } from '@bytecodealliance/componentize-js'
  export { transpile } from '@bytecodealliance/jco'`,
)
const { componentize, transpile } = (await import(pathToFileURL(entry).href)) as Packages

/** Writes a script that starts our command: componentize-js starts one program, without a shell and without a PATH. */
function wrapCommand(): string {
  const wrapper = join(directory, 'wizer')
  writeFileSync(wrapper, `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`)
  chmodSync(wrapper, 0o755)
  return wrapper
}

describe('componentize-js', {
  skip: process.platform === 'win32' && 'Windows cannot start a script by its name',
}, () => {
  const options = { witWorld: world, worldName: 'demo', wizerBin: wrapCommand() }

  test('builds a component whose functions work', async () => {
    const { component } = await componentize(source, options)
    const { files } = await transpile(component, { name: 'demo' })
    for (const [name, contents] of Object.entries(files)) {
      const path = join(directory, 'demo', name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, contents)
    }
    const demo = await import(pathToFileURL(join(directory, 'demo/demo.js')).href)
    assert.equal(demo.square(999), 998_001n)
    assert.equal(demo.greet('world'), 'hello, world')
    assert.equal(demo.calls(), 2)
  })

  test('shows the error that the script threw', async () => {
    const throwing = `${source}\nthrow new Error('not today')`
    await assert.rejects(componentize(throwing, options), ({ message }: Error) => {
      assert.match(message, /Error: not today/)
      assert.match(message, /error: cannot call `componentize\.wizer`: it exited with code 1/)
      return true
    })
  })
})
