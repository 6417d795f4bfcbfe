/** An entry overrides the file, and the file overrides inputs and flags; each module has the options of its first entry. */

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyConfig } from '../../../src/batch/config/apply-config.ts'
import type { RawModuleOptions } from '../../../src/batch/config/config-file.ts'
import {
  allOptions,
  describeUnused,
  explainOrigin,
  findEntryFiles,
  optionsOf,
  sameForAll,
} from '../../../src/batch/config/options-by-file.ts'
import { parseConfig } from '../../../src/batch/config/parse-config.ts'
import { parseModuleLimits } from '../../../src/batch/options/parse-batch-options.ts'
import { OptionError } from '../../../src/wizer/errors.ts'
import { optionsOfMany } from '../../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'

const apply = (text: string, raw: RawModuleOptions = {}) =>
  applyConfig(parseConfig(text, 'wizer.yml'), 'wizer.yml', raw)

const workspace = join('/', 'work')

describe('applyConfig', () => {
  it('lets an entry override the whole file, and that override inputs', () => {
    const options = apply(
      `options: {init-func: file, timeout: 2, max-size: 2kB}
modules:
- {files: a.wasm, timeout: 3}
- {files: b.wasm, max-size: '', rename-funcs: []}`,
      { 'init-func': 'input', timeout: '1', 'rename-funcs': ['x=y'], 'max-growth': '10%', deterministic: 'true' },
    )
    const found = ['a.wasm', 'b.wasm', 'c.wasm'].map(path => {
      const { engine, limits } = optionsOf(options, path)
      const { initFunc, timeout, renames, deterministic } = engine
      return [initFunc, timeout, renames.size, deterministic, limits.maxSize, limits.maxGrowth]
    })
    const [size, growth] = [{ bytes: 2000 }, { kind: 'percent', amount: 10 }]
    expect(found).toMatchObject([
      ['file', 3, 1, true, [size], [growth]],
      ['file', 2, 0, true, [], [growth]],
      ['file', 2, 1, true, [size], [growth]],
    ])
  })

  it('gives a module the options of the first entry that matches it alone', () => {
    const options = apply(`modules:
- {files: lib/a.wasm, init-func: one}
- {files: [lib, '!lib/b.wasm'], init-func: two, timeout: 5}`)
    const found = ['lib/a.wasm', 'lib/b.wasm', 'lib/c.wasm'].map(path => {
      const { initFunc, timeout } = optionsOf(options, path).engine
      return [initFunc, timeout]
    })
    expect(found).toEqual([
      ['one', 300],
      [undefined, 300],
      ['two', 5],
    ])
  })

  it('has the defaults of many modules', () => {
    const [defaults, entry] = allOptions(apply('modules: [{files: a, allow-wasi: true}]'))
    expect(defaults!.engine.wasi).toBeUndefined()
    expect(entry!.engine.wasi).toMatchObject({ writableDirs: false })
  })

  it.each([
    ['stdin', 'stdin-file', { kind: 'text', text: 'x' }],
    ['stdin-file', 'stdin', { kind: 'file', path: 'x' }],
  ])('lets `%s` of an entry take the place of `%s` of an input', (name, other, stdin) => {
    const options = apply(`modules: [{files: a, ${name}: x}]`, { [other]: 'y', 'allow-wasi': 'true' })
    expect(optionsOf(options, 'a').engine.wasi?.stdin).toEqual(stdin)
    expect(optionsOf(options, 'b').engine.wasi?.stdin).toBeDefined()
  })

  it.each<[text: string, option: string, message: string]>([
    ['options: {timeout: 0}', 'timeout', '`timeout` in `wizer.yml` (line 1): found `0`, expected a number from'],
    ['modules: [{files: a, max-size: 5%}]', 'max-size', '`max-size` in `wizer.yml` (line 1, entry 1): found `5%`'],
    [
      'modules: [{files: a}, {files: b,\n rename-funcs: [a]}]',
      'rename-funcs',
      '(line 2, entry 2): found `a`, expected',
    ],
    ['options: {stdin: a, stdin-file: b}', 'stdin-file', 'either that or the option `stdin`, not both'],
    // The file as a whole sets it, and is refused although an entry would set it right.
    ['options: {timeout: -1}\nmodules: [{files: "**", timeout: 1}]', 'timeout', '(line 1): found `-1`'],
  ])('names the line of what cannot be used in %j', (text, option, message) => {
    expect(() => apply(text)).toThrow(expect.objectContaining({ name: 'OptionError', option }))
    expect(() => apply(text)).toThrow(message)
  })

  it('blames an input for its own value, also where the file sets another', () => {
    expect(() => apply('options: {timeout: 5}', { timeout: 'soon' })).toThrow(
      'cannot use the option `timeout`: found `soon`',
    )
  })
})

describe('explainOrigin', () => {
  const origins = new Map([['dirs', '`wizer.yml` (line 3)']])
  it.each([
    ['cannot use the option `dirs`: found x', 'cannot use the option `dirs` in `wizer.yml` (line 3): found x'],
    ['cannot find it', 'cannot find it (dirs in `wizer.yml` (line 3))'],
  ])('says in "%s" where the file sets the option', (message, expected) => {
    const explained = explainOrigin(new OptionError('missing-file', 'dirs', message), origins)
    expect(explained).toMatchObject({ name: 'OptionError', code: 'missing-file', option: 'dirs', message: expected })
  })

  it.each([new OptionError('bad-value', 'args', 'cannot use'), new Error('other')])('leaves %o as it is', error => {
    expect(explainOrigin(error, origins)).toBe(error)
  })
})

describe('entries', () => {
  const options = apply(`modules:
- files: ['*.wasm', '!b.wasm']
- files: [b.wasm, lib/*.wasm, '!lib/x.wasm']
- files: a.wasm`)
  const paths = (...names: readonly string[]) => names.map(name => join(workspace, name))

  it('are what a run without modules of its own searches for, each without what it excludes itself', async () => {
    const searched: (readonly string[])[] = []
    const found = await findEntryFiles(options, workspace, async globs => {
      searched.push(globs)
      return paths('a.wasm', 'b.wasm', 'lib/c.wasm', 'lib/x.wasm')
    })
    expect(searched).toEqual([['*.wasm', 'b.wasm', 'lib/*.wasm', 'a.wasm']])
    expect(found).toEqual(paths('a.wasm', 'b.wasm', 'lib/c.wasm'))
  })

  it('to which no module belongs are named, also where another entry comes first', () => {
    expect(describeUnused(options, paths('a.wasm', 'b.wasm'), workspace)).toBe(
      'no module belongs to entry 3 (`a.wasm`) in line 4 of `wizer.yml`: the first entry that matches a module is its own',
    )
    expect(describeUnused(options, [], workspace)).toMatch(/^no module belongs to entry 1 .*, entry 2 .*, entry 3 /)
  })

  it('are named five at a time', () => {
    const many = apply(`modules: [${Array.from({ length: 8 }, (_, index) => `{files: m${index}}`)}]`)
    expect(describeUnused(many, [], workspace)).toMatch(/entry 5 \(`m4`\) in line 1 of `wizer.yml` and 3 more: /)
  })

  it('are none where there is no file', () => {
    const same = sameForAll(parseOptions({}, optionsOfMany), parseModuleLimits({}))
    expect(describeUnused(same, paths('a.wasm'), workspace)).toBeUndefined()
    expect(optionsOf(same, 'a.wasm')).toBe(same.defaults)
  })
})
