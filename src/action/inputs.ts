/** The action's inputs as one typed value. No other file reads inputs. */

import * as core from '@actions/core'
import { type BatchOptions, batchOptions } from '../batch/options/batch-options.ts'
import { parseBatchOptions } from '../batch/options/parse-batch-options.ts'
import type { GivenOptions } from '../batch/options/used-options.ts'
import { OptionError } from '../wizer/errors.ts'
import { type OptionDescription, optionsOfMany } from '../wizer/options/option-table.ts'
import { type EngineOptions, parseOptions } from '../wizer/options/options.ts'

/** @throws {OptionError} with the name of the input */
export function readInputs(): BatchOptions & { readonly options: EngineOptions; readonly given: GivenOptions } {
  const ofBatch = { ...readAll(batchOptions), 'artifact-name': core.getInput('artifact-name') }
  const ofEngine = readAll(optionsOfMany)
  const batch = parseBatchOptions(ofBatch)
  if (batch.modules.length === 0)
    throw new OptionError(
      'bad-value',
      'modules',
      'cannot use the input `modules`: found nothing, expected globs, one per line',
    )
  return Object.freeze({ ...batch, options: parseOptions(ofEngine, optionsOfMany), given: { ...ofBatch, ...ofEngine } })
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
