/** Inputs of a step: what the workflow gives, and the defaults of `action.yml` with their expressions evaluated. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Contexts = { readonly [name: string]: unknown }

export type Inputs = {
  readonly values: Readonly<Record<string, string>>
  /** Inputs that are not in `action.yml`. The runner passes them on, with a warning. */
  readonly unexpected: readonly string[]
}

/** @param action path of `action.yml` */
export function fillInputs(action: string, given: Readonly<Record<string, string>>, contexts: Contexts): Inputs {
  const { inputs } = parse(readFileSync(action, 'utf8')) as {
    inputs: Record<string, { readonly default?: unknown } | null>
  }
  const values: Record<string, string> = { ...given }
  for (const [name, input] of Object.entries(inputs))
    values[name] ??= String(input?.default ?? '').replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
      show(evaluate(expression.trim(), contexts)),
    )
  return { values, unexpected: Object.keys(given).filter(name => !(name in inputs)) }
}

/** The variable of an input: spaces become underscores, dashes stay. */
export const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

/** Evaluates values of contexts, literals, `||`, `&&` and `format`: defaults use nothing else. */
function evaluate(expression: string, contexts: Contexts): unknown {
  const either = splitOutside(expression, '||')
  if (either.length > 1) return pick(either, contexts, value => !isFalsy(value))
  const both = splitOutside(expression, '&&')
  if (both.length > 1) return pick(both, contexts, isFalsy)
  const literal = /^(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)|(true|false|null))$/.exec(expression)
  if (literal) return literal[1]?.replaceAll("''", "'") ?? JSON.parse(literal[2] ?? literal[3]!)
  const call = /^format\((.*)\)$/s.exec(expression)
  if (call) {
    const [pattern, ...rest] = splitOutside(call[1]!, ',').map(argument => show(evaluate(argument, contexts)))
    return pattern!.replace(/\{(\d+)\}/g, (_, index: string) => rest[Number(index)] ?? '')
  }
  if (!/^[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)*$/.test(expression)) throw new Error(`cannot evaluate \`${expression}\``)
  const [root, ...path] = expression.split('.')
  if (!(root! in contexts)) throw new Error(`cannot evaluate \`${expression}\`: no context \`${root}\``)
  return path.reduce((value: unknown, name) => (value as Contexts | undefined)?.[name], contexts[root!])
}

function pick(expressions: readonly string[], contexts: Contexts, isIt: (value: unknown) => boolean): unknown {
  let value: unknown
  for (const expression of expressions) {
    value = evaluate(expression, contexts)
    if (isIt(value)) break
  }
  return value
}

/** Splits at the separators that are outside of strings. */
function splitOutside(expression: string, separator: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const piece of expression.split(/('(?:[^']|'')*')/)) {
    const [first = '', ...rest] = piece.startsWith("'") ? [piece] : piece.split(separator)
    part += first
    for (const next of rest) {
      parts.push(part.trim())
      part = next
    }
  }
  return [...parts, part.trim()]
}

const isFalsy = (value: unknown): boolean => value === undefined || value === null || !value

const show = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
