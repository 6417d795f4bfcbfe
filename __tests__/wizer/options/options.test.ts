/** Options: from the text that users write to what the passes get, and the errors for values that cannot be used. */

import { describe, expect, it } from 'vitest'
import { engineOptions } from '../../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'

describe('parseOptions, without options', () => {
  it('gives the defaults of the contract', () => {
    expect(parseOptions({})).toEqual({
      initFunc: undefined,
      renames: new Map(),
      keepInitFunc: false,
      deterministic: false,
      relaxedSimdDeterministic: false,
      features: {
        'multi-memory': true,
        'multi-value': true,
        'bulk-memory': true,
        simd: true,
        'reference-types': true,
        'relaxed-simd': false,
      },
      layout: 'compressed',
      maxSegments: 10_000,
      dropInitCode: false,
      clearStack: false,
      timeout: 300,
      wasi: undefined,
      preloads: [],
      judgement: { deny: new Set(), allow: new Set() },
    })
    expect(parseOptions({ 'allow-wasi': 'true' }).wasi).toEqual({
      inheritStdio: true,
      inheritEnv: false,
      env: [],
      args: [],
      dirs: [],
      stdin: undefined,
      writableDirs: true,
    })
  })

  it.each(engineOptions.filter(option => 'default' in option).map(option => [option.name, option.default] as const))(
    'gives the same where the default of `%s` is written out as `%s`',
    (name, value) => {
      for (const others of [{}, { 'allow-wasi': 'true' }])
        expect(parseOptions({ [name]: value, ...others })).toEqual(parseOptions(others))
    },
  )
})

describe('engineOptions', () => {
  it('has no option that parseOptions leaves unread', () => {
    const read = new Set<string>()
    parseOptions(new Proxy({}, { get: (_, name) => void read.add(String(name)) }))
    expect([...read].sort()).toEqual(engineOptions.map(({ name }) => String(name)).sort())
  })

  it('describes each option with a sentence, and has no name or alias twice', () => {
    const aliases = engineOptions.flatMap(option => ('aliases' in option ? option.aliases : []))
    expect(new Set([...aliases, ...engineOptions.map(({ name }) => name)]).size).toBe(
      aliases.length + engineOptions.length,
    )
    for (const { help } of engineOptions) expect(help).toMatch(/^[A-Z].*\.$/)
  })
})

describe('parseOptions', () => {
  const wasi = (raw: object) => parseOptions({ 'allow-wasi': 'true', ...raw }).wasi

  it.each([
    [{ 'init-func': 'f' }, { initFunc: 'f' }],
    [{ 'init-func': '' }, { initFunc: undefined }],
    [{ 'keep-init-func': 'TRUE' }, { keepInitFunc: true }],
    [{ 'keep-init-func': 'False' }, { keepInitFunc: false }],
    [{ 'segment-layout': 'wasmtime' }, { layout: 'wasmtime' }],
    [{ 'max-segments': '1' }, { maxSegments: 1 }],
    [{ 'max-segments': '100000' }, { maxSegments: 100_000 }],
    [{ timeout: '0.25' }, { timeout: 0.25 }],
    [{ timeout: '86400' }, { timeout: 86_400 }],
    [{ 'rename-funcs': 'a=b' }, { renames: new Map([['b', 'a']]) }],
    [{ preload: [' env = a b.wasm '] }, { preloads: [{ name: 'env', path: 'a b.wasm' }] }],
    [{ preload: ['a=b=c'] }, { preloads: [{ name: 'a', path: 'b=c' }] }],
  ])('reads the options %j', (raw, expected) => {
    expect(parseOptions(raw)).toMatchObject(expected)
  })

  it.each([
    [
      { env: ['A=1', 'B', 'C=', 'D=x=y'] },
      {
        env: [
          { name: 'A', value: '1' },
          { name: 'B', value: undefined },
          { name: 'C', value: '' },
          { name: 'D', value: 'x=y' },
        ],
      },
    ],
    [{ args: ['--x', '', ' '] }, { args: ['--x', '', ' '] }],
    [
      { dirs: ['data', '/::.', 'a::b::c'] },
      {
        dirs: [
          { guest: 'data', host: 'data' },
          { guest: '/', host: '.' },
          { guest: 'a', host: 'b::c' },
        ],
      },
    ],
    [{ stdin: 'text' }, { stdin: { kind: 'text', text: 'text' } }],
    [{ 'stdin-file': 'f' }, { stdin: { kind: 'file', path: 'f' } }],
    [{ stdin: '', 'stdin-file': '' }, { stdin: undefined }],
    [
      { 'inherit-stdio': 'false', 'inherit-env': 'true' },
      { inheritStdio: false, inheritEnv: true },
    ],
  ])('reads the options %j of WASI', (raw, expected) => {
    expect(wasi(raw)).toMatchObject(expected)
  })

  it('ignores the options of WASI where WASI is not allowed', () => {
    expect(parseOptions({ env: ['A=1'], dirs: ['x'], stdin: 'y' }).wasi).toBeUndefined()
  })
})

describe('parseOptions, on values that cannot be used', () => {
  it.each([
    ['keep-init-func', 'yes', 'found `yes`, expected `true` or `false`'],
    ['allow-wasi', '', 'found ``, expected `true` or `false`'],
    ['wasm-simd', '1', 'found `1`, expected `true` or `false`'],
    ['segment-layout', 'tight', 'found `tight`, expected one of `compressed`, `raw`, `page`, `wasmtime`'],
    ['segment-layout', 'RAW', 'found `RAW`, expected one of'],
    ['max-segments', '0', 'found `0`, expected a whole number from 1 to 100000'],
    ['max-segments', '100001', 'found `100001`, expected a whole number from 1 to 100000'],
    ['max-segments', '1e3', 'found `1e3`, expected a whole number'],
    ['max-segments', '10.5', 'found `10.5`, expected a whole number'],
    ['timeout', '0', 'found `0`, expected a number from 0.001 to 86400'],
    ['timeout', '-1', 'found `-1`, expected a number'],
    ['timeout', 'Infinity', 'found `Infinity`, expected a number'],
    ['timeout', '100000', 'found `100000`, expected a number'],
    ['env', ['=x'], 'found `=x`, expected `KEY=VALUE`'],
    ['env', ['A=\0'], 'expected `KEY=VALUE`'],
    ['dirs', ['::x'], 'found `::x`, expected `HOST`, or `GUEST::HOST`'],
    ['dirs', ['x::'], 'found `x::`, expected `HOST`'],
    ['preload', ['a.wasm'], 'found `a.wasm`, expected `NAME=FILE`'],
    ['preload', ['=a.wasm'], 'found `=a.wasm`, expected `NAME=FILE`'],
    ['preload', ['a='], 'found `a=`, expected `NAME=FILE`'],
  ])('refuses for the option %s the value %j', (name, value, found) => {
    expect(() => parseOptions({ [name]: value })).toThrow(
      expect.objectContaining({
        name: 'OptionError',
        code: 'bad-value',
        option: name,
        message: expect.stringContaining(`cannot use the option \`${name}\`: `),
      }),
    )
    expect(() => parseOptions({ [name]: value })).toThrow(found)
  })

  it('refuses `stdin` together with `stdin-file`', () => {
    expect(() => parseOptions({ stdin: 'a', 'stdin-file': 'b' })).toThrow(
      'cannot use the option `stdin-file`: found `b`, expected either that or the option `stdin`, not both',
    )
  })
})
