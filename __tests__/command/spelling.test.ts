/** Messages call options as the user typed them, and never change what only looks like an option. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { batchOptions } from '../../src/batch/options/batch-options.ts'
import { listTyped } from '../../src/command/flags.ts'
import { createSpeller, spellAsFlags } from '../../src/command/spelling.ts'
import { wizenFlags } from '../../src/command/wizen-request.ts'

function spell(line: string, message: string): string {
  return createSpeller(listTyped(line.split(' '), wizenFlags), spellAsFlags(wizenFlags))(message)
}

describe('createSpeller', () => {
  it.each<[line: string, message: string, spelled: string]>([
    ['-r a', 'cannot use the option `rename-funcs`: found `a`', 'cannot use the option `-r`: found `a`'],
    ['-ra', 'cannot use the option `rename-funcs`: found `a`', 'cannot use the option `-r`: found `a`'],
    ['--func-rename=a', 'cannot use the option `rename-funcs`', 'cannot use the option `--func-rename`'],
    ['--rename-funcs a', 'cannot use the option `rename-funcs`', 'cannot use the option `--rename-funcs`'],
    ['in.wasm', 'cannot use the option `rename-funcs`', 'cannot use the option `--rename-funcs`'],
    ['--dir a --mapdir b::c', 'the option `dirs`: found nothing at `a`', 'the option `--dir`: found nothing at `a`'],
    ['--dir a --mapdir ::c', 'the option `dirs`: found `::c`', 'the option `--mapdir`: found `::c`'],
    ['-- --dir a', 'the option `dirs`', 'the option `--dirs`'],
    ['in.wasm', 'expected the option `writable-dirs: true`', 'expected the option `--writable-dirs=true`'],
    [
      '--writable-dirs=false',
      'expected the option `writable-dirs: true`',
      'expected the option `--writable-dirs=true`',
    ],
    ['-f a', 'by the option `init-func`, or the option `preload`', 'by the option `-f`, or the option `--preload`'],
    ['--timeout 1', 'the option `timeout` in `a.yml` (line 2)', 'the option `timeout` in `a.yml` (line 2)'],
    ['--env A', 'found the import `env` `dirs`', 'found the import `env` `dirs`'],
    ['--env A', 'the option `nothing`, the option `constructor`', 'the option `nothing`, the option `constructor`'],
  ])('under `%s` turns `%s` into `%s`', (line, message, spelled) => {
    expect(spell(line, message)).toBe(spelled)
  })
})

describe('the messages of the sources', () => {
  const sources = join(import.meta.dirname, '../../src')
  const tables = /(option-table|batch-options|wasmtime[\\/]\w+-command|flags|wizen-request)\.ts$/
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !tables.test(file),
  )
  const options = [...wizenFlags, ...batchOptions]
    .map(({ name }) => name)
    .filter(name => name.includes('-') || name === 'dirs')

  it.each(options)('write `the option` before `%s`, so that a command line can spell it', option => {
    const named = new RegExp(`(.{0,40})\\\\?\`${option}(?:: \\w+)?\\\\?\``, 'g')
    const bare = files.flatMap(file => {
      const text = readFileSync(join(sources, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
      return [...text.matchAll(named)]
        .filter(([, before = '']) => !before.endsWith('the option '))
        .map(([found]) => `${file}: ${found}`)
    })
    expect(bare).toEqual([])
  })
})
