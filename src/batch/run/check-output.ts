/** Refuses an output that holds a secret, or exceeds a limit for its size. */

import { readFile } from 'node:fs/promises'
import { type Hash, hashBytes } from '../../files/hash.ts'
import { formatNumberOf } from '../../report/format.ts'
import { CodedError } from '../../wasm/errors.ts'
import type { SizeLimits } from '../options/size-limits.ts'
import type { Secret } from './find-secrets.ts'

/** An output that was made, but is not written. */
export class OutputError extends CodedError<'secret' | 'max-size' | 'max-growth'> {
  override readonly name = 'OutputError'
}

/**
 * Reads a staged output, and refuses it where it holds a secret or exceeds a limit. A secret that the input holds too is
 * accepted: the initialization did not add it. A token never is.
 * @param before size of the input in bytes
 * @returns size in bytes and hash of the output
 * @throws {OutputError} with the name of the variable, without its value, or with the size found and the limit
 */
export async function checkOutput(
  { input, output }: { readonly input: string; readonly output: string },
  before: number,
  secrets: readonly Secret[],
  limits: SizeLimits,
): Promise<{ readonly size: number; readonly hash: Hash }> {
  const bytes = await readFile(output)
  checkSecrets(await readFile(input), bytes, secrets)
  checkSizeLimits(before, bytes.length, limits)
  return { size: bytes.length, hash: hashBytes(bytes) }
}

/**
 * Accepts a secret that the input holds too: the initialization did not add it. A token is never accepted.
 * @throws {OutputError} with the name of the variable, without its value
 */
export function checkSecrets(input: Uint8Array, output: Uint8Array, secrets: readonly Secret[]): void {
  const [before, after] = [view(input), view(output)]
  const found = secrets.find(({ value, isToken }) => after.includes(value) && (isToken || !before.includes(value)))
  if (!found) return
  throw new OutputError(
    'secret',
    `cannot write the output: its memory holds the value of the environment variable \`${found.name}\`, expected an initialization that does not read it`,
  )
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * @param before size of the input in bytes
 * @param after size of the output in bytes
 * @throws {OutputError} with the size found and the limit
 */
export function checkSizeLimits(before: number, after: number, { maxSize, maxGrowth }: SizeLimits): void {
  const count = (bytes: number) => formatNumberOf(bytes, 'byte')
  if (maxSize !== undefined && after > maxSize)
    throw new OutputError(
      'max-size',
      `cannot accept the output: found ${count(after)}, expected at most ${count(maxSize)} (max-size)`,
    )
  if (maxGrowth === undefined) return
  const isShare = maxGrowth.kind === 'percent'
  const allowed = isShare ? Math.floor((before * maxGrowth.percent) / 100) : maxGrowth.bytes
  if (after - before <= allowed) return
  const limit = isShare ? `${count(allowed)} (${maxGrowth.percent}%)` : count(allowed)
  throw new OutputError(
    'max-growth',
    `cannot accept the output: it grew by ${count(after - before)} from ${count(before)}, expected at most ${limit} (max-growth)`,
  )
}
