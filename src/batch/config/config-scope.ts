/** A part of the file of options, with its words for errors: the whole file, `options`, or an entry. */

import { isAlias, isMap, isScalar, type ParsedNode } from 'yaml'
import { showSentence } from '../../report/text.ts'
import { OptionError } from '../../wizer/errors.ts'

export type ConfigScope = {
  readonly path: string
  /** Counted from 1; undefined outside of entries. */
  readonly entry: number | undefined
  lineOf(node: ParsedNode): number
}

/** A value, and the node that shows where it stands: its name, or itself where it has none. */
export type Field = { readonly key: ParsedNode; readonly value: ParsedNode | null }

/** Characters of a name or of a value that an error shows. */
const maxShown = 60

/** @throws {OptionError} where the node is no map of names, or has a name twice */
export function readFields({ key, value }: Field, what: string, scope: ConfigScope): ReadonlyMap<string, Field> {
  checkPlain(value, scope)
  if (!isMap(value)) throw refuse(scope, key, `${describeNode(value)} as ${what}`, 'a map of names and values')
  const fields = new Map<string, Field>()
  for (const { key, value: inner } of value.items) {
    if (!isScalar(key) || typeof key.value !== 'string' || key.tag !== undefined)
      throw refuse(scope, key, `${describeNode(key)} as a name`, 'a text')
    if (key.value === '<<')
      throw refuse(
        scope,
        key,
        'a merge key',
        'the options themselves: an entry takes those that it does not set from `options`',
      )
    if (fields.has(key.value)) throw refuse(scope, key, `a second \`${showText(key.value)}\``, 'one')
    fields.set(key.value, { key, value: inner })
  }
  return fields
}

/** @throws {OptionError} where the node has a tag such as `!!binary`, or is an alias: no option needs them */
export function checkPlain(node: ParsedNode | null, scope: ConfigScope): void {
  if (isAlias(node)) throw refuse(scope, node, 'an alias', 'the value itself')
  if (node?.tag !== undefined) throw refuse(scope, node, `the tag \`${showText(node.tag)}\``, 'a value without a tag')
}

/** @param node shows the line */
export function refuse(scope: ConfigScope, node: ParsedNode, found: string, expected: string): OptionError {
  return new OptionError(
    'bad-value',
    'config',
    `cannot use \`${scope.path}\`: found ${found} (${describePlace(scope, node)}), expected ${expected}`,
  )
}

/** Such as `line 3, entry 2`. */
export function describePlace({ entry, lineOf }: ConfigScope, node: ParsedNode): string {
  return `line ${lineOf(node)}${entry === undefined ? '' : `, entry ${entry}`}`
}

/** What a node is, in words. */
export function describeNode(node: ParsedNode | null): string {
  if (node === null || (isScalar(node) && node.value === null)) return 'nothing'
  if (isAlias(node)) return 'an alias'
  if (!isScalar(node)) return isMap(node) ? 'a map' : 'a list'
  return typeof node.value === 'string' ? `the text \`${showText(node.value)}\`` : `\`${showText(node.source ?? '')}\``
}

export function showText(text: string): string {
  return showSentence(text.replaceAll('`', "'"), maxShown)
}
