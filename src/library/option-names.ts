/** Names of options as JavaScript spells them: `initFunc` for `init-func`. */

import { InitializationError, OptionError, UnsupportedModuleError } from '../wizer/errors.ts'
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
  if (error instanceof OptionError) {
    const { code, option, message, cause } = error
    // What has no such name is shown as it was given.
    return code === 'unknown-option' ? error : new OptionError(code, camelCase(option), respell(message), cause)
  }
  if (!(error instanceof Error)) return error
  const message = respellAdvice(error.message)
  if (message === error.message) return error
  if (error instanceof UnsupportedModuleError) return new UnsupportedModuleError(error.code, message, error.cause)
  return error instanceof InitializationError ? new InitializationError(error.code, message, error) : error
}

/** Other errors name an option only after these words: what a module imports may be called `env`. */
function respellAdvice(text: string): string {
  return text.replace(/\b(the option `)([a-z-]+)(?=[`:])/g, (found, words: string, name: string) =>
    names.has(name) ? words + camelCase(name) : found,
  )
}
