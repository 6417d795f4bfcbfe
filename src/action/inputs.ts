/** The action's inputs as one typed value. No other file reads inputs. */

import * as core from '@actions/core'
import { type BatchOptions, batchOptions } from '../batch/options/batch-options.ts'
import { parseBatchOptions } from '../batch/options/parse-batch-options.ts'
import type { GivenOptions } from '../batch/options/used-options.ts'
import { type OptionDescription, optionsOfMany } from '../wizer/options/option-table.ts'

/** In `given`, those that a file can set for some modules are not checked yet. */
export type Inputs = BatchOptions & { readonly given: GivenOptions }

/** @throws {OptionError} with the name of the input */
export function readInputs(): Inputs {
  const given = {
    ...readAll([...batchOptions.filter(({ name }) => name !== 'github-token'), ...optionsOfMany]),
    // Empty, it uploads nothing.
    'artifact-name': core.getInput('artifact-name'),
  }
  return Object.freeze({ ...parseBatchOptions(given), given })
}

/** The token of comments. It is no option, because options are shown. */
export function readToken(): string {
  return core.getInput('github-token')
}

/** Leaves out empty inputs, which then have their defaults. */
function readAll(descriptions: readonly OptionDescription[]): Record<string, string | readonly string[]> {
  const values: Record<string, string | readonly string[]> = {}
  for (const { name, kind } of descriptions) {
    const value =
      kind === 'list' ? core.getMultilineInput(name) : core.getInput(name, { trimWhitespace: name !== 'stdin' })
    if (value.length > 0) values[name] = value
  }
  return values
}
