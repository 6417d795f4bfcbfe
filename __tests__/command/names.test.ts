/** The names of the command: how each is known, and that each starts, also without a PATH. */

import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findName } from '../../src/command/names.ts'
import { dist, runProgram } from '../support/bundle.ts'
import { makeFolder } from '../support/temporary.ts'
import { folder } from '../support/wizen-command.ts'

const manifest = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'))

describe('findName', () => {
  it.each([
    ['/x/node_modules/.bin/wizer', 'wizer'],
    ['C:\\x\\dist\\wizer.js'.replaceAll('\\', '/'), 'wizer'],
    ['/x/wasmtime-wizer', 'wasmtime-wizer'],
    ['/x/dist/cli.js', 'wizer-action'],
    ['/x/wizer-action', 'wizer-action'],
    ['/x/wizer/cli', 'wizer-action'],
  ])('finds in `%s` the name `%s`', (script, name) => {
    expect(findName(script)).toBe(name)
  })

  it('is `wizer-action` where there is no script', () => {
    expect(findName(undefined)).toBe('wizer-action')
  })

  it('follows a link of another name, and believes the name of a link before that of its file', () => {
    const links = makeFolder()
    symlinkSync(join(dist, 'wizer.js'), join(links, 'other'))
    symlinkSync(join(dist, 'cli.js'), join(links, 'wizer'))
    expect(findName(join(links, 'other'))).toBe('wizer')
    expect(findName(join(links, 'wizer'))).toBe('wizer')
  })
})

describe('package.json', () => {
  it('has a program for each name', () => {
    expect(Object.keys(manifest.bin).sort()).toEqual(['wasmtime-wizer', 'wizer', 'wizer-action'])
  })

  it.each(Object.entries<string>(manifest.bin))('starts `%s`', async (name, file) => {
    const { status, stdout, stderr } = await runProgram(join(dist, '..', file), ['--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(`${stdout}`).toContain(`Usage: ${name} [OPTIONS] [INPUT]`)
  })
})

const { default: path }: { readonly default: string } = await import(pathToFileURL(join(dist, 'index.js')).href)

describe('the default export of the library', () => {
  it('is the path of the command under the name `wizer`', () => {
    expect(path).toBe(join(dist, process.platform === 'win32' ? 'wizer.cmd' : 'wizer.sh'))
  })

  it.skipIf(process.platform === 'win32').each([
    ['directly', false],
    ['by a shell', true],
  ])('starts with the Node of its caller, %s, without any environment', (_how, shell) => {
    const args = ['-f', 'init', '-r=_start=none', 'plain.wasm', '-o', '/dev/null']
    const { status, stderr } = spawnSync(path, args, { env: {}, cwd: folder, shell, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr:
        'warning: cannot rename `none` to `_start`: the module does not export `none`; the output has no `_start` any more\n',
    })
  })

  it.skipIf(process.platform === 'win32')('hands over words with spaces, and the exit status', () => {
    const { status, stderr } = spawnSync(path, ['no file.wasm', '-o', '/dev/null'], { env: {}, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: cannot read `no file.wasm`: no such file or directory, expected a WebAssembly module\n',
    })
  })
})

describe('the name `wizer`', () => {
  it.each(['run', 'doctor', 'help', 'wasmtime', 'version'])(
    'takes the word `%s` for a file, as the original does',
    async word => {
      const { status, stderr } = await runProgram(join(dist, 'wizer.js'), [word, '-o', '/dev/null'])
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: `error: cannot read \`${word}\`: no such file or directory, expected a WebAssembly module\n`,
      })
    },
  )
})
