/** Turns the values of a file of options into the text of inputs, so that the same checks follow. */

import { isScalar, isSeq, type ParsedNode } from 'yaml'
import { OptionError } from '../../wizer/errors.ts'
import { findNearest } from '../../wizer/options/nearest-name.ts'
import type { OptionDescription } from '../../wizer/options/option-table.ts'
import { batchOptions } from '../options/batch-options.ts'
import { type ConfigValues, fileOptions, maxItems } from './config-file.ts'
import {
  type ConfigScope,
  checkPlain,
  describeNode,
  describePlace,
  type Field,
  refuse,
  showText,
} from './config-scope.ts'

const optionByName = new Map(fileOptions.map(option => [option.name, option]))
const runNames: ReadonlySet<string> = new Set(batchOptions.map(({ name }) => name))

/** @throws {OptionError} where a name is no option that the file can set, or its value is of another kind */
export function readValues(fields: ReadonlyMap<string, Field>, scope: ConfigScope): ConfigValues {
  return new Map(
    [...fields].map(([name, field]) => {
      const option = optionByName.get(name)
      if (!option) throw refuseName(name, field.key, scope)
      return [name, { value: readValue(option, field, scope), line: scope.lineOf(field.key) }]
    }),
  )
}

/** Whether the file can set an option of that name. */
export function isFileOption(name: string): boolean {
  return optionByName.has(name)
}

/** Whether an input has that name. */
export function isRunOption(name: string): boolean {
  return runNames.has(name)
}

export function refuseName(name: string, key: ParsedNode, scope: ConfigScope): OptionError {
  const shown = showText(name)
  if (isRunOption(name))
    return refuse(
      scope,
      key,
      `\`${shown}\`, which is the same for all modules`,
      'it among the inputs or flags of the run',
    )
  const near = findNearest(name, [...optionByName.keys(), ...(scope.entry === undefined ? [] : ['files'])])
  return refuse(
    scope,
    key,
    `the unknown option \`${shown}\``,
    near === undefined ? 'an option of a module' : `\`${near}\``,
  )
}

type Text = string | undefined

function readValue(
  option: OptionDescription,
  { key, value: node }: Field,
  scope: ConfigScope,
): string | readonly string[] {
  checkPlain(node, scope)
  const value = option.kind === 'list' ? readTexts(node, scope) : readScalar(option.kind, node)
  if (value !== undefined) return value
  const place = `\`${scope.path}\` (${describePlace(scope, key)})`
  throw new OptionError(
    'bad-value',
    option.name,
    `cannot use the option \`${option.name}\` in ${place}: found ${describeNode(node)}, expected ${describeKind(option)}`,
  )
}

function readScalar(kind: OptionDescription['kind'], node: ParsedNode | null): Text {
  if (!isScalar(node)) return undefined
  const { value } = node
  if (kind === 'boolean') return typeof value === 'boolean' ? String(value) : undefined
  if (kind === 'number') return typeof value === 'number' ? String(value) : undefined
  return readText(node)
}

/** A number is a text here as it is written: `1.0` stays `1.0`. */
function readText(node: ParsedNode | null): Text {
  if (!isScalar(node)) return undefined
  if (typeof node.value === 'number') return node.source
  return typeof node.value === 'string' ? node.value : undefined
}

/**
 * The items of a list, or of a text that has one in each line, as an input has.
 * @returns undefined where there is something else
 */
export function readTexts(node: ParsedNode | null, scope: ConfigScope): readonly string[] | undefined {
  const texts = isSeq(node) ? readItems(node.items as readonly (ParsedNode | null)[], scope) : readLines(node)
  if (node && texts && texts.length > maxItems)
    throw refuse(scope, node, `a list of ${texts.length} items`, `at most ${maxItems}`)
  return texts
}

function readItems(items: readonly (ParsedNode | null)[], scope: ConfigScope): readonly string[] | undefined {
  const texts = items.map(item => {
    checkPlain(item, scope)
    return readText(item)
  })
  return texts.every(text => text !== undefined) ? texts : undefined
}

function readLines(node: ParsedNode | null): readonly string[] | undefined {
  const lines = readText(node)?.split('\n')
  return lines?.map(line => line.trim()).filter(Boolean)
}

function describeKind({ kind, choices = [], placeholder = 'TEXT' }: OptionDescription): string {
  switch (kind) {
    case 'boolean':
      return '`true` or `false`, without quotes'
    case 'number':
      return 'a number, without quotes'
    case 'choice':
      return `one of ${choices.map(name => `\`${name}\``).join(', ')}`
    case 'list':
      return `a list of texts, such as \`["${placeholder}"]\``
    case 'string':
      return 'a text'
  }
}
