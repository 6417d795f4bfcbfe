/** Turns checked options into what the host is given: reads files, finds directories, puts the environment together. */

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { maxModuleSize } from '../wasm/limits.ts'
import type { Deadline } from '../wizer/deadline.ts'
import { InitializationError, OptionError } from '../wizer/errors.ts'
import type { Deterministic, Hidden, Output, Preopen, Stdin, WasiOptions } from '../wizer/host.ts'
import { badValue } from '../wizer/options/option-values.ts'
import type { EngineOptions, WasiRequest } from '../wizer/options/options.ts'
import type { InitializationSettings } from '../wizer/wizen.ts'
import { describeFileError, FileError } from './file-error.ts'
import { readWithin } from './open-within.ts'
import { endless, readAny } from './read.ts'

/** Where options are resolved. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The directory that paths are relative to. */
  readonly directory: string
  /** Where the output of a module goes, if it may use standard output. */
  readonly output: Output
  readonly hidden: Hidden
  /** Directories that named files must lie in, as regular files; undefined where files may be of any kind and anywhere. */
  readonly places: readonly string[] | undefined
  /** Whether a module may read the standard input of this process. */
  readonly hasStdin: boolean
  /** Whether the report shall show memory maps and start-up times. */
  readonly measure: boolean
  /** Ends the reading of files. */
  readonly deadline?: Deadline
}

/**
 * Reads the files that the options name.
 * @throws {OptionError} with the option, and the file or directory that is missing
 */
export async function resolveSettings(
  options: EngineOptions,
  surroundings: Surroundings,
): Promise<InitializationSettings> {
  const preloads = await Promise.all(
    options.preloads.map(async ({ name, path }) => ({ name, bytes: await readNamed('preload', path, surroundings) })),
  )
  const wasi = options.wasi && (await resolveWasi(options.wasi, options.deterministic, surroundings))
  return { preloads, wasi, measure: surroundings.measure }
}

async function resolveWasi(
  request: WasiRequest,
  deterministic: boolean,
  surroundings: Surroundings,
): Promise<WasiOptions> {
  return {
    args: request.args,
    env: resolveEnvironment(request, surroundings.env),
    dirs: await Promise.all(request.dirs.map(dir => resolveDirectory(dir, surroundings))),
    writable: request.writableDirs,
    hidden: surroundings.hidden,
    stdin: await resolveStdin(request, surroundings),
    output: request.inheritStdio ? surroundings.output : { stdout: undefined, stderr: undefined },
    deterministic: deterministic ? findEpoch(surroundings.env) : undefined,
  }
}

/** Variables in which a runner hands tokens and inputs to steps: a snapshot that held one would publish it. */
const runnerVariable = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$|GH_TOKEN$|RUNNER_.*TOKEN|NODE_AUTH_TOKEN$|NPM_TOKEN$)/i

/** The environment that the module gets: the inherited variables, then the given ones. */
export function resolveEnvironment(
  { inheritEnv, env }: Pick<WasiRequest, 'inheritEnv' | 'env'>,
  surrounding: Surroundings['env'],
): Record<string, string> {
  // Without a prototype, a variable may have any name.
  const environment: Record<string, string> = Object.create(null)
  if (inheritEnv)
    for (const [name, value] of Object.entries(surrounding))
      if (value !== undefined && !runnerVariable.test(name)) environment[name] = value
  for (const { name, value } of env) {
    if (runnerVariable.test(name))
      throw badValue('env', name, 'a variable that holds no token or input of the runner: the output would publish it')
    const passed = value ?? (Object.hasOwn(surrounding, name) ? surrounding[name] : undefined)
    if (passed !== undefined) environment[name] = passed
  }
  return environment
}

async function resolveDirectory({ guest, host }: Preopen, { directory }: Surroundings): Promise<Preopen> {
  const path = resolve(directory, host)
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return { guest, host: path }
  throw missing('dirs', `found ${found ? 'a file' : 'nothing'} at \`${host}\`, expected a directory`)
}

async function resolveStdin({ stdin, inheritStdio }: WasiRequest, surroundings: Surroundings): Promise<Stdin> {
  if (stdin?.kind === 'text') return { kind: 'bytes', bytes: new TextEncoder().encode(stdin.text) }
  if (stdin?.kind === 'file') return { kind: 'bytes', bytes: await readNamed('stdin-file', stdin.path, surroundings) }
  return { kind: inheritStdio && surroundings.hasStdin ? 'inherit' : 'empty' }
}

/** Reads SOURCE_DATE_EPOCH, which counts seconds (https://reproducible-builds.org/specs/source-date-epoch/). */
function findEpoch(env: Surroundings['env']): Deterministic {
  const epoch = env.SOURCE_DATE_EPOCH ?? ''
  if (epoch === '') return { epoch: 0 }
  if (/^\d{1,12}$/.test(epoch)) return { epoch: Number(epoch) * 1000 }
  throw new OptionError(
    'bad-value',
    'deterministic',
    `cannot use the environment variable \`SOURCE_DATE_EPOCH\`: found \`${epoch}\`, expected seconds since 1970`,
  )
}

async function readNamed(
  option: string,
  path: string,
  { directory, places, deadline }: Surroundings,
): Promise<Uint8Array> {
  const file = resolve(directory, path)
  const read = (signal?: AbortSignal) => readAny(file, { signal })
  try {
    if (places) return readWithin(file, { places, maxSize: maxModuleSize }, path)
    if (!deadline) return await read()
    return await deadline.limit(() => `read \`${path}\` (${option})`, read, deadline.explain(...endless))
  } catch (cause) {
    if (cause instanceof InitializationError) throw cause
    if (cause instanceof FileError && cause.cause === undefined) throw missing(option, cause.message)
    const reason = describeFileError(cause instanceof FileError ? cause.cause : cause)
    throw missing(option, `found no file that can be read at \`${path}\` (${reason})`)
  }
}

function missing(option: string, found: string): OptionError {
  return new OptionError('missing-file', option, `cannot use the option \`${option}\`: ${found}`)
}
