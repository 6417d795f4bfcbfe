/** The options of a run over many modules, beside those of the engine. */

import { badValue, type OptionDescription, parseInteger } from '../wizer/options.ts'

export const batchOptions = [
  {
    name: 'modules',
    kind: 'list',
    default: '',
    help: 'Globs of the modules to pre-initialize; `!` excludes.',
    placeholder: 'GLOB',
  },
  {
    name: 'out-dir',
    kind: 'string',
    default: 'wizened',
    help: 'Where outputs go; below it they keep their path relative to the workspace.',
    placeholder: 'DIR',
  },
  {
    name: 'jobs',
    kind: 'number',
    default: '0',
    help: 'Modules at a time; 0 is one per available processor.',
    placeholder: 'N',
  },
] as const satisfies readonly OptionDescription[]

export type BatchOptions = { readonly modules: readonly string[]; readonly outDir: string; readonly jobs: number }

type RawValue = string | readonly string[] | undefined

/** Jobs at a time at most: each has a thread with a stack of its own. */
const maxJobs = 256

/** @throws {OptionError} */
export function parseBatchOptions(raw: { readonly [Name in keyof BatchOptions]: RawValue }): BatchOptions {
  const outDir = raw.outDir === undefined ? 'wizened' : String(raw.outDir)
  if (!outDir.trim()) throw badValue('out-dir', outDir, 'a directory')
  return {
    modules: typeof raw.modules === 'string' ? [raw.modules] : (raw.modules ?? []),
    outDir,
    jobs: parseInteger('jobs', String(raw.jobs ?? '0'), 0, maxJobs),
  }
}
