/** The pages of help show every option, and fit a terminal. */

import { describe, expect, it } from 'vitest'
import { batchOptions } from '../../src/batch/options/batch-options.ts'
import { renderHelp } from '../../src/command/help.ts'
import { engineOptions, type OptionDescription, optionsOfMany } from '../../src/wizer/options/option-table.ts'
import { wizer } from '../support/bundle.ts'

const allOptions: readonly OptionDescription[] = [...batchOptions, ...optionsOfMany]

describe.each<[args: string, options: readonly OptionDescription[], more: readonly string[]]>([
  ['--help', engineOptions, ['-o, --output FILE', '--version']],
  ['run --help', allOptions, ['[FILE…]']],
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

it('renderHelp wraps between words, and shows what a value may be', () => {
  const options: OptionDescription[] = [
    { name: 'list', kind: 'list', default: '', help: 'Things.', aliases: ['l'], placeholder: 'THING' },
    { name: 'on', kind: 'boolean', default: 'false', help: `${'word '.repeat(20)}end.` },
    { name: 'pick', kind: 'choice', default: 'a', choices: ['a', 'b'], help: 'One of `a`.' },
    { name: 'plain', kind: 'boolean', default: '', help: 'No value.' },
  ]
  expect(
    renderHelp({ about: `${'about '.repeat(17)}it.`, usage: ['one', 'two'], options, notes: ['Note.'] }),
  ).toBe(`${'about '.repeat(16).trim()}
about it.

Usage: one
       two

Options:
  -l, --list THING
          Things. [repeatable]
  --on[=true|false]
          ${'word '.repeat(18).trim()}
          word word end. [default false]
  --pick VALUE
          One of a. [one of a, b; default a]
  --plain
          No value.

Note.
`)
})
