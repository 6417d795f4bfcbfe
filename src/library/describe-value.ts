/** Says in a few words what a program gave where something else was expected. */

import { shorten } from '../wasm/errors.ts'

/** Characters of a string that are shown. */
const shown = 100

export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return `\`${value}\``
  if (typeof value === 'string') return value === '' ? 'an empty string' : `the string \`${shorten(value, shown)}\``
  if (typeof value === 'number' || typeof value === 'bigint') return `the number \`${value}\``
  if (typeof value === 'boolean') return `\`${value}\``
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
