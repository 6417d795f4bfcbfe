/** The command over one module, as build scripts call it, beside the original where both understand the line. */

import { lstatSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseWizenCommand, type WizenRequest, wizenCommand } from '../../src/command/wizen-command.ts'
import { filesIn, makeFolder, runProgram, wizer } from '../support/bundle.ts'
import { exportsOf, guest, textIn } from '../support/guest.ts'
import { findReference } from '../support/reference.ts'
import { assemble } from '../support/wat.ts'

const plain = await assemble(`(module
  (memory (export "memory") 2)
  (func $set (export "wizer.initialize") (export "wizer-initialize") (export "init") (export "_initialize")
    (i32.store (i32.const 4096) (i32.const 0x216968)))
  (func (export "_start"))
  (func (export "wizer.resume")))`)

/** A module that may import from a preload, and one that imports nothing else. */
const importing = await assemble(`(module
  (import "env" "letter" (func $letter (result i32)))
  (memory (export "memory") 1)
  (func (export "init") (i32.store8 (i32.const 4096) (call $letter))))`)
const providing = await assemble('(module (func (export "letter") (result i32) (i32.const 65)))')

const folder = makeFolder({
  'plain.wasm': plain,
  'guest.wasm': guest,
  'importing.wasm': importing,
  'providing.wasm': providing,
  'note.txt': 'from the file',
  'data/note.txt': 'from the folder',
  run: plain,
  '-dash.wasm': plain,
})

const env = { GREETING: 'hello', EMPTY: '' }

/** Writes to a file of its own, in whichever way `args` has it. */
async function wizen(line: string, input = '') {
  const output = join(mkdtempSync(join(folder, 'out-')), 'out.wasm')
  const args = line.split(' ').map(word => (word === 'OUT' ? output : word.replaceAll('DIR', folder)))
  const outcome = await wizer(args, { directory: folder, env, input })
  return { ...outcome, output: outcome.status === 0 ? new Uint8Array(readFileSync(output)) : undefined }
}

const [original = ''] = (await findReference()) ?? []

describe.runIf(original).concurrent('beside the original', () => {
  it.each<[users: string, line: string, text: string, input?: string]>([
    [
      'Fastly and Gcore',
      '-o OUT guest.wasm -f script --allow-wasi --inherit-env=true --dir=. --dir=data -r _start=resume --wasm-bulk-memory=true',
      'from the file',
      'note.txt',
    ],
    [
      'componentize-js',
      'guest.wasm --allow-wasi --init-func directories --dir=DIR --mapdir=/::DIR --inherit-env=true -o OUT',
      `${folder} /`,
    ],
    ['Haskell', '--allow-wasi --init-func _initialize plain.wasm -o OUT', 'hi!'],
    [
      'container2wasm',
      '--allow-wasi --wasm-bulk-memory=true -r _start=resume --mapdir /pack::data -f script -o OUT guest.wasm',
      'from the folder',
      'note.txt',
    ],
    ['AssemblyScript', 'plain.wasm -f init -o OUT', 'hi!'],
    ['who asks for nothing', 'plain.wasm -f wizer-initialize -o OUT', 'hi!'],
    ['who keeps the init function', 'plain.wasm -f init --keep-init-func=true -o OUT', 'hi!'],
    ['who keeps it with a bare flag', '-f init --keep-init-func -o OUT plain.wasm', 'hi!'],
    ['who does not keep it', 'plain.wasm -f init --keep-init-func=false -o OUT', 'hi!'],
    ['who renames twice', 'plain.wasm -f init -r _start=wizer.resume -r other=_start -o OUT', 'hi!'],
    ['who joins letters and values', '-oOUT -finit -r_start=wizer.resume plain.wasm', 'hi!'],
    ['who reads', 'guest.wasm --allow-wasi -f read -o OUT', 'a line\n', 'a line\n'],
    ['who may not read', 'guest.wasm --allow-wasi --inherit-stdio=false -f read -o OUT', '', 'a line\n'],
    ['who may not read, in two words', 'guest.wasm --allow-wasi --inherit-stdio false -f read -o OUT', '', 'a line\n'],
    ['who has no environment', 'guest.wasm --allow-wasi -f environment -o OUT', ''],
    ['who has no directories', 'guest.wasm --allow-wasi -f directories -o OUT', ''],
    [
      'who switches proposals',
      '-f init --wasm-reference-types=false --wasm-multi-value false plain.wasm --wasm-multi-memory -o OUT',
      'hi!',
    ],
    ['who relaxes', '-f init --wasm-relaxed-simd --relaxed-simd-deterministic=true plain.wasm -o OUT', 'hi!'],
    ['who preloads', 'importing.wasm -f init --preload env=providing.wasm -o OUT', 'A'],
  ])('%s: `wizer %s`', async (_users, line, text, input = '') => {
    const output = join(mkdtempSync(join(folder, 'out-')), 'out.wasm')
    const args = line.split(' ').map(word => word.replace('OUT', output).replaceAll('DIR', folder))
    const reference = await runProgram(original, args, { directory: folder, env, input })
    expect(reference.stderr).toBe('')
    const expected = new Uint8Array(readFileSync(output))
    const found = await wizer(args, { directory: folder, env, input })
    expect({ ...found, stdout: `${found.stdout}` }).toEqual({ status: 0, stdout: '', stderr: '' })
    const bytes = new Uint8Array(readFileSync(output))
    expect(exportsOf(bytes).sort()).toEqual(exportsOf(expected).sort())
    expect(textIn(bytes)).toBe(text)
    expect(textIn(expected)).toBe(text)
  })

  it('hands the environment on', async () => {
    const { output } = await wizen('guest.wasm --allow-wasi --inherit-env -f environment -o OUT')
    const reference = join(folder, 'environment.wasm')
    const args = ['guest.wasm', '--allow-wasi', '--inherit-env=true', '-f', 'environment', '-o', reference]
    await runProgram(original, args, { directory: folder, env })
    const expected = textIn(new Uint8Array(readFileSync(reference)))
    expect(textIn(output!).split(' ').sort()).toEqual(expected.split(' ').sort())
    expect(expected).toContain('GREETING=hello')
  })
})

describe.concurrent('an option', () => {
  it.each<[line: string, text: string, input?: string]>([
    ['--env GREETING --env A=1 --env NONE -f environment', 'GREETING=hello A=1'],
    ['--inherit-env --env GREETING=bye --env PATH=p -f environment', 'GREETING=bye PATH=p EMPTY='],
    ['--arg one --args --two -f arguments', 'wasm one --two'],
    ['--stdin typed -f read', 'typed', 'piped'],
    ['--stdin-file note.txt -f read', 'from the file', 'piped'],
    ['--stdin-file note.txt --inherit-stdio=false -f read', 'from the file'],
    ['--dir data --stdin note.txt -f script', 'from the folder'],
    ['--mapdir a::. --mapdir b::data -f directories', 'a b'],
  ])('`%s` reaches the module', async (line, text, input = '') => {
    const outcome = await wizen(`guest.wasm --allow-wasi -o OUT ${line.replace('--args --two', '--args=--two')}`, input)
    expect(outcome.stderr).toBe('')
    const seen = textIn(outcome.output!).split(' ')
    // A home of its own is what every process here has.
    expect(seen.filter(word => !/^(HOME|XDG_CACHE_HOME)=/.test(word)).sort()).toEqual(text.split(' ').sort())
  })

  it('keeps tokens of a runner from a module that inherits the environment', async () => {
    const output = join(folder, 'tokens.wasm')
    const tokens = { GITHUB_TOKEN: 'g', ACTIONS_RUNTIME_TOKEN: 'a', INPUT_KEY: 'i' }
    const args = ['guest.wasm', '--allow-wasi', '--inherit-env', '-f', 'environment', '-o', output]
    expect((await wizer(args, { directory: folder, env: { ...env, ...tokens } })).stderr).toBe('')
    const text = textIn(new Uint8Array(readFileSync(output)))
    expect(text).toContain('GREETING=hello')
    expect(text).not.toMatch(/TOKEN|INPUT/)
  })

  it('makes it the same every time', async () => {
    const random = async (more: string) => {
      const { output } = await wizen(`guest.wasm --allow-wasi -f random -o OUT ${more}`.trim())
      return Buffer.from(output!).toString('hex')
    }
    const [one, other, third, fourth] = await Promise.all(
      ['--deterministic', '--deterministic=true', '', ''].map(random),
    )
    expect(one).toBe(other)
    expect(third).not.toBe(fourth)
  })

  it.each([
    ['-f init plain.wasm', ['memory', 'wizer.initialize', 'wizer-initialize', '_start', 'wizer.resume']],
    ['plain.wasm', ['memory', 'wizer-initialize', 'init', '_start', 'wizer.resume']],
    ['--keep-init-func false plain.wasm', ['memory', 'wizer-initialize', 'init', '_start', 'wizer.resume']],
    [
      '--keep-init-func plain.wasm',
      ['memory', 'wizer.initialize', 'wizer-initialize', 'init', '_start', 'wizer.resume'],
    ],
    ['-r _start=wizer.resume plain.wasm', ['memory', 'wizer-initialize', 'init', '_start']],
    [
      '--rename-func a=init --func-rename=init=_start plain.wasm',
      ['memory', 'wizer-initialize', 'a', 'init', 'wizer.resume'],
    ],
  ])('decides on the exports: `%s`', async (line, exports) => {
    const { output, stderr } = await wizen(`-o OUT ${line}`)
    expect(stderr).toBe('')
    expect(exportsOf(output!)).toEqual(exports)
  })

  it('lets no later word be its value that is not one', async () => {
    for (const line of ['--allow-wasi plain.wasm -o OUT', '-o OUT --inherit-stdio -- plain.wasm'])
      expect(textIn((await wizen(line)).output!)).toBe('hi!')
  })
})

describe.concurrent('input and output', () => {
  const expected = wizen('-f init plain.wasm -o OUT').then(({ output }) => Buffer.from(output!))

  it.each([
    ['nothing', '-f init'],
    ['a dash', '-f init -'],
    ['its name', '-f init /dev/stdin'],
    ['dashes', '-f init - -o -'],
    ['the name of standard output', '-f init -o /dev/stdout'],
    ['its other name', '-f init --output=/dev/fd/1'],
  ])('are the standard streams for %s: `%s`', async (_case, line) => {
    const { status, stdout, stderr } = await wizer(line.split(' '), { input: plain })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.equals(await expected)).toBe(true)
  })

  it.each([
    ['./run', './run'],
    ['a dash in front', '-- -dash.wasm'],
    ['an absolute path', `${folder}/plain.wasm`],
  ])('may have any name: %s', async (_case, line) => {
    const { stdout } = await wizer(['-f', 'init', ...line.split(' ')], { directory: folder })
    expect(stdout.equals(await expected)).toBe(true)
  })

  it.each(['', '-o -', '-o /dev/stdout', '-o /proc/self/fd/1'])(
    'never mix with what the module prints: `%s`',
    async line => {
      const args = `guest.wasm --allow-wasi -f print ${line}`.trim().split(' ')
      const { status, stdout, stderr } = await wizer(args, { directory: folder })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '::error::out\ncomplaint\n' })
      expect(textIn(new Uint8Array(stdout))).toBe('hi!')
    },
  )

  it('leave what the module prints where it printed it, or nowhere', async () => {
    const { stdout, stderr } = await wizen('guest.wasm --allow-wasi -f print -o OUT')
    expect([`${stdout}`, stderr]).toEqual(['::error::out\n', 'complaint\n'])
    const quiet = await wizen('guest.wasm --allow-wasi --inherit-stdio=false -f print -o OUT')
    expect([`${quiet.stdout}`, quiet.stderr]).toEqual(['', ''])
    expect(textIn(quiet.output!)).toBe('hi!')
  })

  it('leave nothing of an input on standard input to the module', async () => {
    const { stdout, stderr } = await wizer(['--allow-wasi', '-f', 'read'], { input: guest })
    expect(stderr).toBe('')
    expect(textIn(new Uint8Array(stdout))).toBe('')
  })

  it('may be the same file', async () => {
    const own = makeFolder({ 'both.wasm': plain })
    expect((await wizer(['-f', 'init', 'both.wasm', '-o', 'both.wasm'], { directory: own })).status).toBe(0)
    expect(readFileSync(join(own, 'both.wasm')).equals(await expected)).toBe(true)
    expect(filesIn(own)).toEqual(['both.wasm'])
  })

  it('may be thrown away', async () => {
    const { status, stdout, stderr } = await wizer(['-f', 'init', '-o', '/dev/null'], { input: plain })
    expect({ status, stdout: `${stdout}`, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('keep the mode of a file that is there, and a link to it', async () => {
    const own = makeFolder()
    writeFileSync(join(own, 'tool.wasm'), 'old', { mode: 0o750 })
    symlinkSync('tool.wasm', join(own, 'link.wasm'))
    await wizer(['-f', 'init', '-o', join(own, 'link.wasm')], { input: plain })
    expect(lstatSync(join(own, 'link.wasm')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(own, 'tool.wasm')).equals(await expected)).toBe(true)
    expect(statSync(join(own, 'tool.wasm')).mode & 0o777).toBe(0o750)
  })
})

describe('a report', () => {
  it('says what was done', async () => {
    const own = makeFolder({ 'guest.wasm': guest })
    const args = ['guest.wasm', '-f', 'read', '--allow-wasi', '--stdin', 'x', '-o', 'out.wasm', '--report', 'r.json']
    const { status, stdout, stderr } = await wizer(args, { directory: own })
    expect({ status, stdout: `${stdout}`, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
    const output = readFileSync(join(own, 'out.wasm'))
    const report = JSON.parse(readFileSync(join(own, 'r.json'), 'utf8'))
    expect(report).toMatchObject({
      version: 1,
      engine: { name: 'wizer-action', node: process.versions.node },
      count: 1,
      failed: 0,
      bytesBefore: guest.length,
      bytesAfter: output.length,
      modules: [
        {
          status: 'initialized',
          path: 'guest.wasm',
          output: 'out.wasm',
          sha256: Buffer.from(await crypto.subtle.digest('SHA-256', output)).toString('hex'),
          report: { initFunction: 'read', observed: { stdin: 1, random: 0 }, memories: [{ pages: 1 }] },
        },
      ],
    })
    expect(report.modules[0].report.startUp.before).toBeGreaterThan(0)
  })

  it('that cannot be written leaves the output as it was', async () => {
    const own = makeFolder({ 'out.wasm': 'old' })
    const args = ['-f', 'init', '-o', 'out.wasm', '--report', 'none/r.json']
    const { status, stderr } = await wizer(args, { directory: own, input: plain })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'error: cannot write `none/r.json`: no such file or directory, expected a place for a file; nothing there was changed\n',
    })
    expect(readFileSync(join(own, 'out.wasm'), 'utf8')).toBe('old')
  })
})

describe('a terminal', () => {
  const at = { stdin: false, stdout: false, stderr: true }
  it.each([
    ['as input', { ...at, stdin: true }, [], 'no INPUT is given and standard input is a terminal'],
    ['as output', { ...at, stdout: true }, ['in.wasm'], 'no output is given and standard output is a terminal'],
  ])('is refused %s', async (_case, isTerminal, args, message) => {
    const nothing = () => {
      throw new Error('there is nothing to do')
    }
    const context = {
      env: {},
      directory: folder,
      engineVersion: '0',
      signal: new AbortController().signal,
      host: { initialize: nothing, validate: nothing, measure: nothing },
      isTerminal,
      readStdin: nothing,
      writeStdout: nothing,
      writeStderr: nothing,
      findFiles: nothing,
    }
    await expect(wizenCommand(parseWizenCommand(args) as WizenRequest, context)).rejects.toThrow(message)
  })
})
