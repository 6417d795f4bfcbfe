/** The key of an output: everything that can change it, and nothing else, as one hash. */

import { createHash } from 'node:crypto'
import type { EngineOptions } from '../wizer/options/options.ts'
import type { InitializationSettings } from '../wizer/wizen.ts'
import { listDirectory } from './directory.ts'

/** SHA-256 in hexadecimal. */
export type Hash = string

export function hashBytes(bytes: Uint8Array): Hash {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The key of one module, from the hash of its bytes and what its run shares with the others. */
export function moduleKey(inputHash: Hash, runHash: Hash): Hash {
  return hashText(JSON.stringify([inputHash, runHash]))
}

/** The name of a set of outputs, whatever their order. */
export function setKey(keys: Iterable<Hash>): Hash {
  return hashText(JSON.stringify([...new Set(keys)].sort()))
}

/**
 * What all modules of a run share: the engine's version, the options, and what the host gives: preloads and standard
 * input by their bytes, the environment by its values, directories by the names and contents of all below them.
 * The timeout is left out: it ends a run, it does not change what comes of one.
 */
export function hashRun(
  options: EngineOptions,
  { preloads, wasi }: InitializationSettings,
  engineVersion: string,
): Hash {
  const { initFunc, renames, keepInitFunc, deterministic, relaxedSimdDeterministic, features, layout, maxSegments } =
    options
  return hashText(
    JSON.stringify({
      engineVersion,
      options: {
        initFunc: initFunc ?? null,
        renames: [...renames].sort(),
        keepInitFunc,
        deterministic,
        relaxedSimdDeterministic,
        features: Object.entries(features).sort(),
        layout,
        maxSegments,
      },
      preloads: preloads.map(({ name, bytes }) => [name, hashBytes(bytes)]),
      wasi: wasi && {
        args: wasi.args,
        env: Object.entries(wasi.env),
        dirs: wasi.dirs.map(({ guest, host }) => [guest, hashDirectory(host)]),
        stdin: wasi.stdin.kind === 'bytes' ? hashBytes(wasi.stdin.bytes) : wasi.stdin.kind,
        hasOutput: wasi.output.stdout !== undefined,
        deterministic: wasi.deterministic ?? null,
      },
    }),
  )
}

function hashDirectory(path: string): Hash {
  const hash = createHash('sha256')
  for (const { path: name, kind, contents } of listDirectory(path))
    hash.update(JSON.stringify([name, kind, hashBytes(contents)])).update('\n')
  return hash.digest('hex')
}

function hashText(text: string): Hash {
  return createHash('sha256').update(text).digest('hex')
}
