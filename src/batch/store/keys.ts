/** The key of an output: a hash of everything that can change the output, and of nothing else. */

import { type Hash, hashBytes, hashFile, hashJson } from '../../files/hash.ts'
import { isPlacedIn, realPlace } from '../../files/places.ts'
import { storedRecordSchema } from '../../report/stored-record-schema.ts'
import { maxModuleSize } from '../../wasm/limits.ts'
import type { WasiOptions } from '../../wizer/host.ts'
import type { EngineOptions } from '../../wizer/options/options.ts'
import type { InitializationSettings } from '../../wizer/wizen.ts'
import { hashDirectory } from './directory.ts'

/** The key of one module's output, from the hash of the module's bytes and from that of its options. */
export function moduleKey(inputHash: Hash, optionsHash: Hash): Hash {
  return hashJson([inputHash, optionsHash])
}

/**
 * The keys of modules, one after the other, none of them whole in memory. A module that cannot be read, or leads out of
 * `places`, gets a key from its path; it fails later, when it is its turn.
 * @param signal ends the work
 */
export async function moduleKeys(
  modules: readonly { readonly file: string; readonly path: string; readonly optionsHash: Hash }[],
  places: readonly string[],
  signal?: AbortSignal,
): Promise<readonly Hash[]> {
  const keys: Hash[] = []
  for (const { file, path, optionsHash } of modules) {
    const inputHash = await hashInput(file, places, signal)
    signal?.throwIfAborted()
    keys.push(moduleKey(inputHash ?? hashJson(path), optionsHash))
  }
  return keys
}

async function hashInput(file: string, places: readonly string[], signal?: AbortSignal): Promise<Hash | undefined> {
  try {
    const real = realPlace(file)
    return isPlacedIn(real, places) ? await hashFile(real, file, maxModuleSize, signal) : undefined
  } catch {
    return undefined
  }
}

/** The key of a set of outputs. The order of their keys does not matter. */
export function setKey(keys: Iterable<Hash>): Hash {
  return hashJson([...new Set(keys)].sort())
}

/**
 * What the keys of a run have in common. Where a file gives some modules options of their own, that is the engine alone: an
 * entry whose options change leaves the outputs of the others.
 */
export function hashRun(optionsHashes: readonly Hash[], hasEntries: boolean, engineVersion: string): Hash {
  const [first] = optionsHashes
  return hasEntries || first === undefined ? hashJson({ engineVersion, recordSchema: storedRecordSchema }) : first
}

/**
 * What modules with the same options share: the engine's version, the options, and what the host gives to a module. Preloads
 * and standard input count by their bytes, the environment by its values, directories by the names and contents of all that
 * lies below them. An option that can refuse a module counts, too. The timeout does not: whether a module keeps within it
 * depends on the machine, and not on the module alone. Nor do `deny` and `allow`: findings are judged by each run.
 * @param directories of `hashDirectories`; undefined without WASI
 */
export function hashOptions(
  options: EngineOptions,
  { preloads, wasi }: InitializationSettings,
  directories: Hash | undefined,
  engineVersion: string,
): Hash {
  return hashJson({
    engineVersion,
    // A record of another shape would be refused as damaged.
    recordSchema: storedRecordSchema,
    options: {
      initFunc: options.initFunc ?? null,
      renames: [...options.renames].sort(),
      keepInitFunc: options.keepInitFunc,
      deterministic: options.deterministic,
      relaxedSimdDeterministic: options.relaxedSimdDeterministic,
      features: Object.entries(options.features).sort(),
      layout: options.layout,
      maxSegments: options.maxSegments,
      dropInitCode: options.dropInitCode,
      clearStack: options.clearStack,
    } satisfies Record<Exclude<keyof EngineOptions, 'timeout' | 'wasi' | 'preloads' | 'judgement'>, unknown>,
    preloads: preloads.map(({ name, bytes }) => [name, hashBytes(bytes)]),
    wasi: wasi && {
      args: wasi.args,
      env: Object.entries(wasi.env),
      directories: directories ?? null,
      writable: wasi.writable,
      stdin: wasi.stdin.kind === 'bytes' ? hashBytes(wasi.stdin.bytes) : wasi.stdin.kind,
      hasOutput: wasi.output.stdout !== undefined,
      deterministic: wasi.deterministic ?? null,
    },
  })
}

/**
 * The names and contents of all that a module can see in its directories, as they are now. A run that lets modules write
 * compares this before and after.
 * @param signal ends the work
 * @throws {FileError} with the path of what cannot be read
 */
export async function hashDirectories(
  { dirs, hidden }: Pick<WasiOptions, 'dirs' | 'hidden'>,
  signal?: AbortSignal,
): Promise<Hash> {
  const hashes: (readonly [guest: string, contents: Hash])[] = []
  for (const { guest, host } of dirs) hashes.push([guest, await hashDirectory(host, hidden, signal)])
  return hashJson(hashes)
}
