/** How command lines are read, and every flag that the help of the original shows. */

import { describe, expect, it } from 'vitest'
import { isOn, parseFlags, UsageError } from '../../src/command/flags.ts'
import { parseRunCommand, type RunCommandRequest } from '../../src/command/run-command.ts'
import { parseWizenCommand, type WizenRequest } from '../../src/command/wizen-request.ts'
import { type OptionDescription, optionsOfMany } from '../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { runProgram } from '../support/bundle.ts'
import { findReference } from '../support/reference.ts'

const descriptions: readonly OptionDescription[] = [
  { name: 'name', kind: 'string', default: '', help: '', aliases: ['n'], placeholder: 'NAME' },
  { name: 'items', kind: 'list', default: '', help: '', aliases: ['i', 'item'] },
  { name: 'yes', kind: 'boolean', default: '', help: '', aliases: ['y'] },
  { name: 'no', kind: 'boolean', default: '', help: '' },
]

describe('parseFlags', () => {
  it.each<[args: string, values: object, positionals?: string[]]>([
    ['', {}],
    ['in', {}, ['in']],
    ['in out', {}, ['in', 'out']],
    ['-', {}, ['-']],
    ['--name x', { name: 'x' }],
    ['--name=x', { name: 'x' }],
    ['--name=', { name: '' }],
    ['--name=a=b', { name: 'a=b' }],
    ['--name -', { name: '-' }],
    ['--name=-x', { name: '-x' }],
    ['-n x', { name: 'x' }],
    ['-nx', { name: 'x' }],
    ['-n=x', { name: 'x' }],
    ['-n=a=b', { name: 'a=b' }],
    ['in --name x', { name: 'x' }, ['in']],
    ['--name x in', { name: 'x' }, ['in']],
    ['--items a --items b', { items: ['a', 'b'] }],
    ['-i a --item b --items=c', { items: ['a', 'b', 'c'] }],
    ['--items a b', { items: ['a'] }, ['b']],
    ['--yes', { yes: 'true' }],
    ['-y', { yes: 'true' }],
    ['--yes=true', { yes: 'true' }],
    ['--yes=false', { yes: 'false' }],
    ['--yes true', { yes: 'true' }],
    ['--yes false', { yes: 'false' }],
    ['--yes in', { yes: 'true' }, ['in']],
    ['--yes false in', { yes: 'false' }, ['in']],
    ['-y false in', { yes: 'false' }, ['in']],
    ['in --yes', { yes: 'true' }, ['in']],
    ['--yes --no', { yes: 'true', no: 'true' }],
    ['--yes false --no true', { yes: 'false', no: 'true' }],
    ['--yes=maybe', { yes: 'maybe' }],
    ['-yes', { yes: 'es' }],
    ['--yes false false', { yes: 'false' }, ['false']],
    ['--name true --yes', { name: 'true', yes: 'true' }],
    ['-- --name -y', {}, ['--name', '-y']],
    ['--yes -- true', { yes: 'true' }, ['true']],
    ['--name x -- in', { name: 'x' }, ['in']],
  ])('reads `%s`', (args, values, positionals = []) => {
    expect(parseFlags(words(args), descriptions)).toEqual({ values, positionals })
  })

  it.each([
    ['--nmae x', 'unknown option `--nmae`, did you mean `--name`?'],
    ['--Name x', 'unknown option `--Name`, did you mean `--name`?'],
    ['--itmes=x', 'unknown option `--itmes`, did you mean `--items`?'],
    ['--something-else', 'unknown option `--something-else`'],
    ['-x', 'unknown option `-x`'],
    ['--n x', 'unknown option `--n`'],
    ['--n=x', 'unknown option `--n`'],
    ['--noo', 'unknown option `--noo`, did you mean `--no`?'],
    ['--name', 'the option `--name` has no value, expected `--name NAME`'],
    ['-n', 'the option `-n` has no value, expected `-n NAME`'],
    ['--items', 'the option `--items` has no value, expected `--items VALUE`'],
    [
      '--name --yes',
      'the option `--name` has no value, expected `--name NAME`; a value that starts with a dash is written `--name=--yes`',
    ],
    [
      '-n -x',
      'the option `-n` has no value, expected `-n NAME`; a value that starts with a dash is written `--name=-x`',
    ],
    ['--name a --name b', 'the option `--name` is given twice, expected once'],
    ['--name a -n b', 'the option `-n` is given twice, expected once'],
    ['--yes --yes=false', 'the option `--yes` is given twice, expected once'],
    [
      '--name --',
      'the option `--name` has no value, expected `--name NAME`; a value that starts with a dash is written `--name=--`',
    ],
    ['--=x', 'unknown option `--=x`'],
    ['---', 'unknown option `---`'],
  ])('refuses `%s`', (args, message) => {
    expect(() => parseFlags(words(args), descriptions)).toThrow(new UsageError(message))
  })

  it('keeps white space and empty words', () => {
    expect(parseFlags(['--name', '', 'a b', ''], descriptions)).toEqual({
      values: { name: '' },
      positionals: ['a b', ''],
    })
    expect(parseFlags(['--name= a '], descriptions).values).toEqual({ name: ' a ' })
  })
})

describe('isOn', () => {
  it('is true for a flag that is there and true', () => {
    expect(isOn({}, 'help')).toBe(false)
    expect(isOn({ help: 'false' }, 'help')).toBe(false)
    expect(isOn({ help: 'true' }, 'help')).toBe(true)
  })

  it('refuses a value that is neither true nor false', () => {
    expect(() => isOn({ help: 'perhaps' }, 'help')).toThrow('found `perhaps`, expected `true` or `false`')
  })
})

describe('parseWizenCommand', () => {
  const wasi = { inheritStdio: true, inheritEnv: false, env: [], args: [], dirs: [], stdin: undefined }
  const features = {
    'multi-memory': true,
    'multi-value': true,
    'bulk-memory': true,
    simd: true,
    'reference-types': true,
    'relaxed-simd': false,
  }

  it('gives every option its default', () => {
    expect(parseWizenCommand([])).toEqual({
      input: undefined,
      output: undefined,
      report: undefined,
      options: parseOptions({}),
      missingRenames: 'refused',
      warnings: [],
    })
  })

  it.each<[args: string, request: Partial<Omit<WizenRequest, 'options'>>]>([
    ['in.wasm', { input: 'in.wasm', output: undefined }],
    ['in.wasm -o out.wasm', { input: 'in.wasm', output: 'out.wasm' }],
    ['-o out.wasm', { input: undefined, output: 'out.wasm' }],
    ['--output out.wasm in.wasm', { input: 'in.wasm', output: 'out.wasm' }],
    ['-oout.wasm', { output: 'out.wasm' }],
    ['- -o -', { input: undefined, output: undefined }],
    ['/dev/stdin -o /dev/stdout', { input: undefined, output: undefined }],
    ['-o /dev/null', { output: '/dev/null' }],
    ['--report r.json', { report: 'r.json' }],
    ['-- -in.wasm', { input: '-in.wasm' }],
  ])('finds the files in `%s`', (args, request) => {
    expect(parseWizenCommand(words(args))).toMatchObject(request)
  })

  it.each<[args: string, options: object]>([
    ['-f init', { initFunc: 'init' }],
    ['-finit', { initFunc: 'init' }],
    ['--init-func init', { initFunc: 'init' }],
    ['--init-func=init', { initFunc: 'init' }],
    ['-r a=b', { renames: new Map([['b', 'a']]) }],
    ['-r=a=b', { renames: new Map([['b', 'a']]) }],
    ['-ra=b', { renames: new Map([['b', 'a']]) }],
    ['--rename-func a=b --func-rename=c=d', { renames: new Map([['b', 'a']]).set('d', 'c') }],
    ['--rename-funcs a=b', { renames: new Map([['b', 'a']]) }],
    ['--keep-init-func', { keepInitFunc: true }],
    ['--keep-init-func=true', { keepInitFunc: true }],
    ['--keep-init-func=false', { keepInitFunc: false }],
    ['--keep-init-func true in.wasm', { keepInitFunc: true }],
    ['--allow-wasi', { wasi }],
    ['--allow-wasi=false', { wasi: undefined }],
    ['--allow-wasi --inherit-stdio=false', { wasi: { ...wasi, inheritStdio: false } }],
    ['--allow-wasi --inherit-stdio false', { wasi: { ...wasi, inheritStdio: false } }],
    ['--allow-wasi --inherit-stdio', { wasi }],
    ['--allow-wasi --inherit-env', { wasi: { ...wasi, inheritEnv: true } }],
    ['--allow-wasi --inherit-env=true', { wasi: { ...wasi, inheritEnv: true } }],
    ['--allow-wasi --inherit-env true', { wasi: { ...wasi, inheritEnv: true } }],
    ['--allow-wasi --dir .', { wasi: { ...wasi, dirs: [{ guest: '.', host: '.' }] } }],
    ['--allow-wasi --mapdir /g::h', { wasi: { ...wasi, dirs: [{ guest: '/g', host: 'h' }] } }],
    [
      '--allow-wasi --dirs=a --dir b --mapdir=c::d',
      {
        wasi: {
          ...wasi,
          dirs: [
            { guest: 'a', host: 'a' },
            { guest: 'b', host: 'b' },
            { guest: 'c', host: 'd' },
          ],
        },
      },
    ],
    [
      '--allow-wasi --env A=1 --env B --env C=',
      {
        wasi: {
          ...wasi,
          env: [
            { name: 'A', value: '1' },
            { name: 'B', value: undefined },
            { name: 'C', value: '' },
          ],
        },
      },
    ],
    ['--allow-wasi --arg a --args=-b', { wasi: { ...wasi, args: ['a', '-b'] } }],
    ['--allow-wasi --stdin text', { wasi: { ...wasi, stdin: { kind: 'text', text: 'text' } } }],
    ['--allow-wasi --stdin-file f', { wasi: { ...wasi, stdin: { kind: 'file', path: 'f' } } }],
    [
      '--preload a=b.wasm --preload=c=d=e',
      {
        preloads: [
          { name: 'a', path: 'b.wasm' },
          { name: 'c', path: 'd=e' },
        ],
      },
    ],
    ['--deterministic', { deterministic: true }],
    ['--timeout 1.5', { timeout: 1.5 }],
    ['--segment-layout raw', { layout: 'raw' }],
    ['--max-segments 7', { maxSegments: 7 }],
    ['--relaxed-simd-deterministic', { relaxedSimdDeterministic: true }],
    ['--relaxed-simd-deterministic=false', { relaxedSimdDeterministic: false }],
    ['--wasm-multi-memory=false', { features: { ...features, 'multi-memory': false } }],
    ['--wasm-multi-value=false', { features: { ...features, 'multi-value': false } }],
    ['--wasm-bulk-memory=true', { features }],
    ['--wasm-bulk-memory false', { features: { ...features, 'bulk-memory': false } }],
    ['--wasm-simd=false', { features: { ...features, simd: false } }],
    ['--wasm-reference-types=false', { features: { ...features, 'reference-types': false } }],
    ['--wasm-relaxed-simd', { features: { ...features, 'relaxed-simd': true } }],
  ])('reads the options `%s`, and so does parseRunCommand', (args, options) => {
    const all = (parseWizenCommand([]) as WizenRequest).options
    expect(parseWizenCommand(words(args))).toMatchObject({ options: { ...all, ...options } })
    const { given } = parseRunCommand(['--modules', '*.wasm', ...words(args)]) as RunCommandRequest
    expect(parseOptions(given, optionsOfMany)).toMatchObject({ ...all, ...options })
  })

  it.each<[args: string, page: string]>([
    ['--help', 'help'],
    ['-h', 'help'],
    ['--help --timeout never', 'help'],
    ['--version', 'version'],
    ['-V', 'version'],
    ['a.wasm b.wasm --version', 'version'],
  ])('gives for `%s` a page to print, whatever else is asked', (args, page) => {
    expect(parseWizenCommand(words(args))).toBe(page)
  })
})

const [original = ''] = (await findReference()) ?? []

describe.runIf(original)('the help of the original', () => {
  it('shows no flag that is not understood here', async () => {
    const { stdout } = await runProgram(original, ['--help'])
    const flags = [...`${stdout}`.matchAll(/^ {2,6}(-.*)$/gm)].flatMap(([, line = '']) => {
      const [names = '', value = ''] = line.split(/(?<=\w)(?=[[<]| [[<])/)
      return names.split(', ').map(flag => ({ flag: flag.trim(), value }))
    })
    expect(flags.map(({ flag }) => flag)).toEqual(expect.arrayContaining(['-o', '-f', '-r', '--init-func', '--mapdir']))
    expect(flags.length).toBeGreaterThan(20)
    const samples: Readonly<Record<string, string>> = { '--mapdir': 'a::b', '--preload': 'a=b', '--rename-func': 'a=b' }
    const forms = flags.flatMap(({ flag, value }) => {
      const isBoolean = value === '' || /true\|false/.test(value)
      const form = isBoolean ? flag : `${flag} ${samples[flag] ?? 'a=b'}`
      return /true\|false/.test(value) ? [form, `${flag}=true`, `${flag}=false`] : [form]
    })
    for (const form of forms) expect(() => parseWizenCommand(words(form)), form).not.toThrow()
  })
})

function words(line: string): string[] {
  return line.split(' ').filter(word => word !== '')
}
