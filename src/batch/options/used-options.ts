/** Tells which options a step was given, and the command that does the same to one module on another machine. */

import type { UsedOption } from '../../report/report.ts'
import { type OptionDescription, optionsOfMany } from '../../wizer/options/option-table.ts'
import { batchOptions, isDefaultArtifactName } from './batch-options.ts'
import { renderCommandLine } from './command-line.ts'

/** Values as text, as inputs or flags give them; a list has an item for each. */
export type GivenOptions = Readonly<Record<string, string | readonly string[]>>

/** A token is never shown. */
const descriptions: readonly OptionDescription[] = [...batchOptions, ...optionsOfMany].filter(
  ({ name }) => name !== 'github-token',
)

/** Characters of a value that a report shows. */
const valueLimit = 1000

/** Characters of the longest command. */
const commandLimit = 4000

/**
 * What is not the default, in the order of the tables. Values of `env` are left out: any of them may be a secret.
 * @param job the name of the job, in which the runner has made the default name of an artifact
 * @param hide puts asterisks in the place of secrets
 */
export function listUsed(given: GivenOptions, job: string, hide: (text: string) => string): readonly UsedOption[] {
  return descriptions.flatMap(option => {
    const value = given[option.name] ?? ''
    const values = typeof value === 'string' ? [value] : value
    if (isDefault(option, values, job)) return []
    const shown = option.name === 'env' ? values.map(variable => variable.split('=')[0] ?? '') : values.map(hide)
    return [{ name: option.name, values: shown.map(shorten) }]
  })
}

/**
 * The values, and what they assign, such as `--password=VALUE`: a report must not show a secret that stands in one. Each
 * has the form of a variable.
 */
export function listAssigned(given: GivenOptions): readonly { readonly name: string; readonly value: string }[] {
  const texts = Object.values(given).flat()
  return texts.flatMap(text => [
    { name: '', value: text },
    ...[...text.matchAll(/^[\s-]*([\w-]+)[=:](.+)$/gm)].map(([, name = '', value = '']) => ({ name, value })),
  ])
}

function isDefault({ name, kind, default: usual = '' }: OptionDescription, values: readonly string[], job: string) {
  if (values.every(value => value === '' || value === usual)) return true
  if (kind === 'boolean') return values.join().toLowerCase() === usual
  return name === 'artifact-name' && isDefaultArtifactName(values.join(), job)
}

function shorten(value: string): string {
  return value.length > valueLimit ? `${value.slice(0, valueLimit)}…` : value
}

/** What concerns other modules, or where the results go. The command must not replace the module. */
const leftOut: ReadonlySet<string> = new Set([
  'modules',
  'out-dir',
  'in-place',
  'jobs',
  'fail-fast',
  'cache',
  'save-cache',
  'cache-key-prefix',
  'artifact-name',
  'artifact-retention-days',
  'summary',
  'compressed-sizes',
  'shard',
  'baseline-report',
  'comment',
  'merge-reports',
])

/**
 * The command, in a checkout of the repository.
 * @param path relative to the workspace
 * @returns null where it would be too long, or a value has characters that act
 */
export function renderRepeat(used: readonly UsedOption[], path: string): string | null {
  const flags = used
    .filter(({ name }) => !leftOut.has(name))
    .flatMap(({ name, values }) => values.map(value => renderFlag(name, value)))
  // A path that looks like a flag or a value would be taken for one.
  const input = /^(-|true$|false$)/.test(path) ? `./${path}` : path
  const isCut = used.some(({ values }) => values.some(value => value.length > valueLimit))
  const command = renderCommandLine(['npx', 'wizer-action', 'run', ...flags, input])
  return isCut || command.length > commandLimit || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(command) ? null : command
}

function renderFlag(name: string, value: string): string {
  const isOn = descriptions.some(option => option.name === name && option.kind === 'boolean') && /^true$/i.test(value)
  return isOn ? `--${name}` : `--${name}=${value}`
}
