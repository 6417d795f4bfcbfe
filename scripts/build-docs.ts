/** Writes `action.yml` and the tables of the documentation from the tables of options that the engine reads. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { actionOutputs } from '../src/action/outputs.ts'
import { batchOptions } from '../src/batch/options/batch-options.ts'
import { spell } from '../src/command/flags.ts'
import { findingTable } from '../src/wizer/doctor/findings.ts'
import { engineOptions, type OptionDescription, optionsOfMany } from '../src/wizer/options/option-table.ts'

const root = join(import.meta.dirname, '..')

const inputs: readonly OptionDescription[] = [...batchOptions, ...optionsOfMany]

export function buildActionFile(): string {
  const action = {
    name: 'wizer-action',
    description:
      'Pre-initialize WebAssembly modules: run their set-up once, in CI, and ship modules that have already done it',
    branding: { icon: 'zap', color: 'purple' },
    inputs: Object.fromEntries(
      inputs.map(input => [
        input.name,
        { description: describe(input), required: false, default: input.default ?? '' },
      ]),
    ),
    outputs: Object.fromEntries(actionOutputs.map(({ name, help }) => [name, { description: help }])),
    runs: { using: 'node24', main: 'dist/action.js' },
  }
  return `# Generated from the option tables in src by \`npm run build\`.\n${stringify(action, { lineWidth: 0 })}`
}

function describe({ help, kind }: OptionDescription): string {
  return kind === 'list' ? `${help} One per line.` : help
}

/** The documentation's tables, by the names of their markers: `<!-- inputs -->` … `<!-- /inputs -->`. */
const tables: Readonly<Record<string, readonly string[]>> = {
  inputs: ['| name | default | |', '|:--|:--|:--|', ...batchOptions.map(renderInput)],
  options: [
    '| action, configuration | command | library | default | |',
    '|:--|:--|:--|:--|:--|',
    ...engineOptions.map(renderOption),
  ],
  findings: [
    '| id | the output is | what it means | what to do |',
    '|:--|:--|:--|:--|',
    ...findingTable.map(({ id, output, means, remedy }) => `| \`${id}\` | ${output} | ${means} | ${remedy} |`),
  ],
  outputs: ['| name | |', '|:--|:--|', ...actionOutputs.map(({ name, help }) => `| \`${name}\` | ${help} |`)],
}

function renderInput({ name, default: standard = '', help, kind }: OptionDescription): string {
  return `| \`${name}\` | ${code(standard)} | ${explain(help, kind)} |`
}

function renderOption(option: OptionDescription): string {
  const { name, aliases = [], default: standard = '', defaultOfMany, help, kind } = option
  const flags = [...aliases, name].sort((one, other) => one.length - other.length).map(flag => code(spell(flag)))
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const defaults = defaultOfMany === undefined ? code(standard) : `${code(standard)}; of many: ${code(defaultOfMany)}`
  return `| ${code(name)} | ${flags.join(' ')} | ${code(camel)} | ${defaults} | ${explain(help, kind)} |`
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

function explain(help: string, kind: OptionDescription['kind']): string {
  return `${help.replaceAll('|', '\\|')}${kind === 'list' ? ' A list.' : ''}`
}

/** Replaces the tables of a page between their markers. */
export function buildPage(page: string): string {
  return Object.entries(tables).reduce(
    (text, [name, lines]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, start: string, end: string) => `${start}\n${lines.join('\n')}\n\n${end}`,
      ),
    page,
  )
}

/** The pages that may have tables, with their paths. */
export function listPages(): readonly string[] {
  const docs = readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md'))
  return ['README.md', ...docs.sort().map(name => `docs/${name}`)]
}

export function writeDocs(): void {
  writeFileSync(join(root, 'action.yml'), buildActionFile())
  for (const page of listPages()) {
    const path = join(root, page)
    writeFileSync(path, buildPage(readFileSync(path, 'utf8')))
  }
}
