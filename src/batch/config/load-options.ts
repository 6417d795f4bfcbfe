/** Finds the file of options, reads it, and gives each module its options. */

import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeFileError, FileError } from '../../files/file-error.ts'
import { readWithin } from '../../files/open-within.ts'
import { OptionError } from '../../wizer/errors.ts'
import { optionsOfMany } from '../../wizer/options/option-table.ts'
import { parseOptions } from '../../wizer/options/options.ts'
import type { ConfigChoice } from '../options/batch-options.ts'
import { isUntrusted } from '../options/cache-use.ts'
import { parseModuleLimits } from '../options/parse-batch-options.ts'
import type { GivenOptions } from '../options/used-options.ts'
import { type OptionsByFile, sameForAll } from './options-by-file.ts'

export type OptionsRequest = {
  readonly config: ConfigChoice
  /** The file sets the rest, and other values for some modules. */
  readonly given: GivenOptions
  /** Absolute. */
  readonly workspace: string
  /** The directory for temporary files. A file of options that is named may be there, too. */
  readonly temporary: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Where the file of options is by default. */
const defaultPaths: readonly string[] = ['.github/wizer.yml', '.github/wizer.yaml']

/** Bytes of the largest file of options. A hostile one of this size takes two seconds to refuse. */
const maxSize = 2 ** 17

/**
 * @throws {OptionError} where a value of an input or of the file cannot be used
 */
export async function loadOptions(request: OptionsRequest): Promise<OptionsByFile> {
  const { given } = request
  const path = findPath(request)
  if (path === undefined) return sameForAll(parseOptions(given, optionsOfMany), parseModuleLimits(given))
  const text = readText(path, request)
  // The reader of YAML takes 10 to 30 ms to load: a run without the file must not wait for it.
  const [{ parseConfig }, { applyConfig }] = await Promise.all([
    import('./parse-config.ts'),
    import('./apply-config.ts'),
  ])
  return applyConfig(parseConfig(text, path), path, given)
}

function findPath({ config, workspace, env }: OptionsRequest): string | undefined {
  if (config.kind === 'named') return config.path
  if (config.kind === 'none') return undefined
  const [path, other] = defaultPaths.filter(path => isThere(workspace, path))
  if (path !== undefined && other !== undefined)
    throw refuse(`found both \`${path}\` and \`${other}\`, expected one of them`)
  if (path !== undefined && isUntrusted(env))
    throw refuse(
      `found \`${path}\` where the trigger is \`${env.GITHUB_EVENT_NAME}\`, by which others may have written it to get at secrets, expected \`config: ${path}\` where you trust the file, or \`config: none\``,
    )
  return path
}

function isThere(workspace: string, path: string): boolean {
  try {
    lstatSync(resolve(workspace, path))
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return false
    throw refuse(`found no way to look for \`${path}\` (${describeFileError(error)}), expected a readable folder`)
  }
}

function readText(path: string, { config, workspace, temporary }: OptionsRequest): string {
  const places = config.kind === 'named' ? [workspace, temporary] : [workspace]
  const bytes = readFile(path, resolve(workspace, path), places)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse(`found bytes in \`${path}\` that are no UTF-8, expected YAML`)
  }
}

function readFile(path: string, file: string, places: readonly string[]): Uint8Array {
  try {
    return readWithin(file, { places, maxSize }, path)
  } catch (error) {
    const isRefused = error instanceof FileError && error.cause === undefined
    const reason = isRefused
      ? error.message
      : `found no file that can be read at \`${path}\` (${describeFileError((error as Error).cause ?? error)})`
    throw new OptionError('missing-file', 'config', `cannot use the option \`config\`: ${reason}`)
  }
}

function refuse(found: string): OptionError {
  return new OptionError('bad-value', 'config', `cannot use the option \`config\`: ${found}`)
}
