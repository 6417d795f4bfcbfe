/** The pages of help: every option is there, and they fit a terminal. */

import { describe, expect, it } from 'vitest'
import { batchOptions } from '../../src/batch/options.ts'
import { renderHelp } from '../../src/command/help.ts'
import { runHelp } from '../../src/command/run-command.ts'
import { wizenHelp } from '../../src/command/wizen-command.ts'
import { engineOptions, type OptionDescription } from '../../src/wizer/options/option-table.ts'
import { wizer } from '../support/bundle.ts'

describe.each([
  { args: ['--help'], page: wizenHelp, options: [...engineOptions] as OptionDescription[], more: ['-o', '--version'] },
  {
    args: ['run', '--help'],
    page: runHelp,
    options: [...batchOptions, ...engineOptions] as OptionDescription[],
    more: ['FILE'],
  },
])('$args', ({ args, page, options, more }) => {
  const text = renderHelp(page)

  it('is printed, with status 0', async () => {
    expect(await wizer(args)).toEqual({ status: 0, stdout: Buffer.from(text), stderr: '' })
  })

  it('shows every option with its spellings, its meaning, its choices and its default', () => {
    const entries = text.split(/\n {2}(?=-)/).slice(1)
    for (const { name, aliases = [], help, choices = [], default: standard } of options) {
      const entry = entries.find(entry => entry.split(/[, [\n]/).includes(`--${name}`)) ?? ''
      const words = entry.replace(/\s+/g, ' ')
      for (const alias of aliases) expect(words.split(/[, []/)).toContain(alias.length > 1 ? `--${alias}` : `-${alias}`)
      expect(words).toContain(help.replaceAll('`', ''))
      if (choices.length > 0) expect(words).toContain(choices.join(', '))
      if (standard !== '') expect(words).toContain(`default ${standard}]`)
    }
  })

  it('shows the rest', () => {
    for (const word of ['--report', '-h, --help', 'Usage:', 'Exit status: 0', ...more]) expect(text).toContain(word)
  })

  it('fits a terminal of 100 columns', () => {
    expect(text.split('\n').filter(line => line.length > 100)).toEqual([])
  })
})

it('wraps between words, and shows what a value may be', () => {
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
