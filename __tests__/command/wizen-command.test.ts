/** The command over one module, as build scripts call it, compared with the original where both understand the line. */

import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runProgram, withoutFindings, wizer } from '../support/bundle.ts'
import { exportsOf, textIn } from '../support/guest.ts'
import { findReference } from '../support/reference.ts'
import { env, folder, wizen } from '../support/wizen-command.ts'

const [original = ''] = (await findReference()) ?? []

describe.runIf(original).concurrent('the command over one module and the original', () => {
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
    ['a user without options', 'plain.wasm -f wizer-initialize -o OUT', 'hi!'],
    ['a user who keeps the init function', 'plain.wasm -f init --keep-init-func=true -o OUT', 'hi!'],
    ['a user who keeps it with a bare flag', '-f init --keep-init-func -o OUT plain.wasm', 'hi!'],
    ['a user who does not keep it', 'plain.wasm -f init --keep-init-func=false -o OUT', 'hi!'],
    ['a user who renames twice', 'plain.wasm -f init -r _start=wizer.resume -r other=_start -o OUT', 'hi!'],
    ['a user who joins letters and values', '-oOUT -finit -r_start=wizer.resume plain.wasm', 'hi!'],
    ['a module that reads', 'guest.wasm --allow-wasi -f read -o OUT', 'a line\n', 'a line\n'],
    ['a module that may not read', 'guest.wasm --allow-wasi --inherit-stdio=false -f read -o OUT', '', 'a line\n'],
    [
      'a module that may not read, in two words',
      'guest.wasm --allow-wasi --inherit-stdio false -f read -o OUT',
      '',
      'a line\n',
    ],
    ['a module without environment', 'guest.wasm --allow-wasi -f environment -o OUT', ''],
    ['a module without directories', 'guest.wasm --allow-wasi -f directories -o OUT', ''],
    [
      'a user who switches proposals',
      '-f init --wasm-reference-types=false --wasm-multi-value false plain.wasm --wasm-multi-memory -o OUT',
      'hi!',
    ],
    [
      'a user of relaxed instructions',
      '-f init --wasm-relaxed-simd --relaxed-simd-deterministic=true plain.wasm -o OUT',
      'hi!',
    ],
    ['a user of preloads', 'importing.wasm -f init --preload env=providing.wasm -o OUT', 'A'],
  ])('give the same text and exports to %s, with `wizer %s`', async (_users, line, text, input = '') => {
    const output = join(mkdtempSync(join(folder, 'out-')), 'out.wasm')
    const args = line.split(' ').map(word => word.replace('OUT', output).replaceAll('DIR', folder))
    const reference = await runProgram(original, args, { directory: folder, env, input })
    expect(reference.stderr).toBe('')
    const expected = new Uint8Array(readFileSync(output))
    const found = await wizer(args, { directory: folder, env, input })
    expect({ ...found, stdout: `${found.stdout}`, stderr: withoutFindings(found.stderr) }).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    const bytes = new Uint8Array(readFileSync(output))
    expect(exportsOf(bytes).sort()).toEqual(exportsOf(expected).sort())
    expect(textIn(bytes)).toBe(text)
    expect(textIn(expected)).toBe(text)
  })

  it('give the same environment to a module', async () => {
    const { output } = await wizen('guest.wasm --allow-wasi --inherit-env -f environment -o OUT')
    const reference = join(folder, 'environment.wasm')
    const args = ['guest.wasm', '--allow-wasi', '--inherit-env=true', '-f', 'environment', '-o', reference]
    await runProgram(original, args, { directory: folder, env })
    const expected = textIn(new Uint8Array(readFileSync(reference)))
    expect(textIn(output!).split(' ').sort()).toEqual(expected.split(' ').sort())
    expect(expected).toContain('GREETING=hello')
  })
})

describe.concurrent('the command over one module', () => {
  it.each<[line: string, text: string, input?: string]>([
    ['--env GREETING --env A=1 --env NONE -f environment', 'GREETING=hello A=1'],
    ['--inherit-env --env GREETING=bye --env PATH=p -f environment', 'GREETING=bye PATH=p EMPTY='],
    ['--arg one --args --two -f arguments', 'wasm one --two'],
    ['--stdin typed -f read', 'typed', 'piped'],
    ['--stdin-file note.txt -f read', 'from the file', 'piped'],
    ['--stdin-file note.txt --inherit-stdio=false -f read', 'from the file'],
    ['--dir data --stdin note.txt -f script', 'from the folder'],
    ['--mapdir a::. --mapdir b::data -f directories', 'a b'],
  ])('passes `%s` on to the module', async (line, text, input = '') => {
    const outcome = await wizen(`guest.wasm --allow-wasi -o OUT ${line.replace('--args --two', '--args=--two')}`, input)
    expect(withoutFindings(outcome.stderr)).toBe('')
    const seen = textIn(outcome.output!).split(' ')
    // A home of its own is what every process here has.
    expect(seen.filter(word => !/^(HOME|XDG_CACHE_HOME)=/.test(word)).sort()).toEqual(text.split(' ').sort())
  })

  it('keeps tokens of a runner from a module that inherits the environment', async () => {
    const output = join(folder, 'tokens.wasm')
    const tokens = { GITHUB_TOKEN: 'g', ACTIONS_RUNTIME_TOKEN: 'a', INPUT_KEY: 'i' }
    const args = ['guest.wasm', '--allow-wasi', '--inherit-env', '-f', 'environment', '-o', output]
    const { stderr } = await wizer(args, { directory: folder, env: { ...env, ...tokens } })
    expect(withoutFindings(stderr)).toBe('')
    const text = textIn(new Uint8Array(readFileSync(output)))
    expect(text).toContain('GREETING=hello')
    expect(text).not.toMatch(/TOKEN|INPUT/)
  })

  it('makes the same output every time with `--deterministic` only', async () => {
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
  ])('writes the exports that `%s` asks for', async (line, exports) => {
    const { output, stderr } = await wizen(`-o OUT ${line}`)
    expect(withoutFindings(stderr)).toBe('')
    expect(exportsOf(output!)).toEqual(exports)
  })

  it('takes the word after a boolean flag for its value only if it is `true` or `false`', async () => {
    for (const line of ['--allow-wasi plain.wasm -o OUT', '-o OUT --inherit-stdio -- plain.wasm'])
      expect(textIn((await wizen(line)).output!)).toBe('hi!')
  })
})
