/** Names of options as JavaScript spells them: `initFunc` for `init-func`. */

import { OptionError } from '../wizer/errors.ts'
import { engineOptions } from '../wizer/options/option-table.ts'

export function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

const names: ReadonlySet<string> = new Set(engineOptions.map(({ name }) => name))

/** `text` with the options that it names between backticks in camel case. */
export function respell(text: string): string {
  return text.replace(/`([a-z-]+)`/g, (quoted, name: string) => (names.has(name) ? `\`${camelCase(name)}\`` : quoted))
}

/** An error that names options as its reader does; any other error as it is. */
export function respellError(error: unknown): unknown {
  if (!(error instanceof OptionError)) return error
  const { code, option, message, cause } = error
  return new OptionError(code, camelCase(option), respell(message), cause)
}
