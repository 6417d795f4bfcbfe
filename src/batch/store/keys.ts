/** The key of an output: a hash of everything that can change the output, and of nothing else. */

import { createHash } from 'node:crypto'
import { type Hash, hashBytes } from '../../files/hash.ts'
import { storedRecordSchema } from '../../report/stored-record-schema.ts'
import type { EngineOptions } from '../../wizer/options/options.ts'
import type { InitializationSettings } from '../../wizer/wizen.ts'
import { listDirectory } from './directory.ts'

/** The key of one module's output, from the hash of the module's bytes and from what all modules of its run share. */
export function moduleKey(inputHash: Hash, runHash: Hash): Hash {
  return hashJson([inputHash, runHash])
}

/** The key of a set of outputs. The order of their keys does not matter. */
export function setKey(keys: Iterable<Hash>): Hash {
  return hashJson([...new Set(keys)].sort())
}

/**
 * What all modules of a run share: the engine's version, the options, and what the host gives to a module. Preloads and
 * standard input count by their bytes, the environment by its values, directories by the names and contents of all that
 * lies below them. An option that can refuse a module counts, too. The timeout does not: whether a module keeps within it
 * depends on the machine, and not on the module alone.
 */
export function hashRun(
  options: EngineOptions,
  { preloads, wasi }: InitializationSettings,
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
    } satisfies Record<Exclude<keyof EngineOptions, 'timeout' | 'wasi' | 'preloads'>, unknown>,
    preloads: preloads.map(({ name, bytes }) => [name, hashBytes(bytes)]),
    wasi: wasi && {
      args: wasi.args,
      env: Object.entries(wasi.env),
      dirs: wasi.dirs.map(({ guest, host }) => [guest, hashDirectory(host)]),
      writable: wasi.writable,
      stdin: wasi.stdin.kind === 'bytes' ? hashBytes(wasi.stdin.bytes) : wasi.stdin.kind,
      hasOutput: wasi.output.stdout !== undefined,
      deterministic: wasi.deterministic ?? null,
    },
  })
}

function hashDirectory(path: string): Hash {
  const hash = createHash('sha256')
  for (const { path: name, kind, contents } of listDirectory(path))
    hash.update(JSON.stringify([name, kind, hashBytes(contents)])).update('\n')
  return hash.digest('hex')
}

function hashJson(value: unknown): Hash {
  return hashBytes(new TextEncoder().encode(JSON.stringify(value)))
}
