/** Writes `action.yml` and the tables of the README from the tables of options that the engine reads. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { actionOutputs } from '../src/action/outputs.ts'
import { batchOptions } from '../src/batch/options/batch-options.ts'
import { type OptionDescription, optionsOfMany } from '../src/wizer/options/option-table.ts'

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

/** Replaces the README's tables between the markers `<!-- inputs -->`, `<!-- options -->` and `<!-- outputs -->` and their ends. */
export function buildReadme(readme: string): string {
  const option = ({ name, default: standard = '', help, kind }: OptionDescription) =>
    `| \`${name}\` | ${standard === '' ? '' : `\`${standard}\``} | ${help.replaceAll('|', '\\|')}${kind === 'list' ? ' A list.' : ''} |`
  const table = (options: readonly OptionDescription[]) => [
    '| name | default | |',
    '|:--|:--|:--|',
    ...options.map(option),
  ]
  const tables = {
    inputs: table(batchOptions),
    options: table(optionsOfMany),
    outputs: ['| name | |', '|:--|:--|', ...actionOutputs.map(({ name, help }) => `| \`${name}\` | ${help} |`)],
  }
  return Object.entries(tables).reduce(
    (text, [name, lines]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_, start: string, end: string) => `${start}\n${lines.join('\n')}\n\n${end}`,
      ),
    readme,
  )
}

export function writeDocs(): void {
  writeFileSync(join(root, 'action.yml'), buildActionFile())
  const readme = join(root, 'README.md')
  writeFileSync(readme, buildReadme(readFileSync(readme, 'utf8')))
}
