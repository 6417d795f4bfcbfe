/** The pages of help show every option, and fit a terminal. */

import { describe, expect, it } from 'vitest'
import { batchOptions } from '../../src/batch/options/batch-options.ts'
import { renderHelp } from '../../src/command/help.ts'
import {
  engineOptions,
  type OptionDescription,
  optionGroups,
  optionsOfMany,
} from '../../src/wizer/options/option-table.ts'
import { wizer } from '../support/bundle.ts'
import { makeFolder } from '../support/temporary.ts'

const inRun: readonly OptionDescription[] = [...batchOptions, ...optionsOfMany].filter(
  (option: OptionDescription) => !option.onlyInAction,
)

describe.each<[args: string, options: readonly OptionDescription[], more: readonly string[]]>([
  ['--help', engineOptions, ['-o, --output FILE', '--version']],
  ['run --help', inRun, ['[FILE…]']],
])('`wizer-action %s`', (args, options, more) => {
  const printed = wizer(args.split(' '))
  const text = printed.then(({ stdout }) => `${stdout}`)

  it('succeeds and prints nothing on standard error', async () => {
    expect(await printed).toMatchObject({ status: 0, stderr: '' })
  })

  it.each(options)('shows the spellings, the meaning, the choices and the default of $name', async option => {
    const { name, aliases = [], help, choices = [], default: standard = '' } = option
    const entries = (await text)
      .split(/\n {2}(?=-)/)
      .slice(1)
      .map(entry => entry.replace(/\s+/g, ' '))
    const entry = entries.find(entry => entry.split(/[, []/).includes(`--${name}`)) ?? ''
    const spellings = aliases.map(alias => (alias.length > 1 ? `--${alias}` : `-${alias}`))
    expect(entry.split(/[, []/)).toEqual(expect.arrayContaining(spellings))
    expect(entry).toContain(help.replaceAll('`', ''))
    expect(entry).toContain(choices.join(', '))
    expect(entry).toContain(standard && `default ${standard}]`)
  })

  it.each(['--report FILE', '-h, --help', 'Usage:', 'Exit status: 0', ...more])('shows `%s`', async words => {
    expect(await text).toContain(words)
  })

  it('fits a terminal of 100 columns', async () => {
    expect((await text).split('\n').filter(line => line.length > 100)).toEqual([])
  })
})

it('renderHelp shows options by their groups, in two columns, and wraps between words', () => {
  const options: OptionDescription[] = [
    { name: 'list', kind: 'list', default: '', help: 'Things.', aliases: ['l'], placeholder: 'THING', group: 'Output' },
    { name: 'on', kind: 'boolean', default: 'false', help: `${'word '.repeat(20)}end.`, group: 'Main options' },
    { name: 'pick', kind: 'choice', default: 'a', choices: ['a', 'b'], help: 'One of `a`.', group: 'Main options' },
    { name: 'a-name-that-has-no-room-here', kind: 'boolean', default: '', help: 'No value.', group: 'Output' },
    { name: 'other', kind: 'boolean', default: '', help: 'In no group.' },
  ]
  const examples = [
    { what: 'One:', line: 'one' },
    { what: 'Another:', line: 'two' },
  ]
  const page = { about: `${'about '.repeat(17)}it.`, usage: ['one', 'two'], examples, options, notes: ['Note.'] }
  expect(renderHelp(page)).toBe(`${'about '.repeat(16).trim()}
about it.

  One:       one
  Another:   two

Usage: one
       two

Main options:
  --on[=true|false]             ${'word '.repeat(13).trim()}
                                ${'word '.repeat(7).trim()} end. [default false]
  --pick VALUE                  One of a. [one of a, b; default a]

Output:
  -l, --list THING              Things. [repeatable]
  --a-name-that-has-no-room-here
                                No value.

Help:
  --other                       In no group.

Note.
`)
})

it.each([...batchOptions, ...engineOptions].map(option => [option.name, option] as const))(
  'the option `%s` has a group',
  (_name, option: OptionDescription) => {
    expect(optionGroups).toContain(option.group)
  },
)

describe('the help', () => {
  it('begins with what people do: one module, many, and a look at one', async () => {
    const { stdout } = await wizer(['--help'])
    const [, examples = ''] = `${stdout}`.split('\n\n')
    expect(examples.split('\n').map(line => line.trim().split(/ {2,}/)[1])).toEqual([
      'wizer-action in.wasm -o out.wasm',
      "wizer-action run --modules 'build/**/*.wasm' --out-dir wizened",
      'wizer-action doctor in.wasm',
    ])
  })

  it('of `run` shows nothing that only the action does', async () => {
    const { stdout } = await wizer(['run', '--help'])
    expect(`${stdout}`).not.toMatch(/artifact/)
  })

  it.each<[line: string, same: string]>([
    ['help', '--help'],
    ['help run', 'run --help'],
    ['version', '--version'],
    ['help wasmtime wizer', 'wasmtime wizer --help'],
  ])('is there for `%s`, too', async (line, same) => {
    const [one, other] = await Promise.all([line, same].map(words => wizer(words.split(' '))))
    expect(one).toMatchObject({ status: 0, stderr: '' })
    expect(one).toEqual(other)
  })

  it('gives way to a file that is called `help`', async () => {
    const { status, stderr } = await wizer(['help', '-o', 'out.wasm'], { directory: makeFolder({ help: 'no module' }) })
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('cannot use `help`') })
  })
})
