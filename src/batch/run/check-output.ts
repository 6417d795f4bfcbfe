/** Refuses an output that holds a secret, or exceeds a limit for its size. */

import { formatNumberOf } from '../../report/format.ts'
import { CodedError } from '../../wasm/errors.ts'
import type { SizeLimits } from '../options/size-limits.ts'
import { type ExaminedFile, examineFile } from './examine-file.ts'
import type { Secret } from './find-secrets.ts'
import type { SecretSearch } from './search-secrets.ts'

/** An output that was made, but is not written. */
export class OutputError extends CodedError<'secret' | 'max-size' | 'max-growth'> {
  override readonly name = 'OutputError'
}

/**
 * Reads a staged output, and refuses it where it holds a secret or exceeds a limit. A secret that the input holds too is
 * accepted: the initialization did not add it. A token never is.
 * @param before size of the input in the binary format, in bytes
 * @returns size in bytes and hash of the output
 * @throws {OutputError} with the name of the variable, without its value, or with the size found and the limit
 */
export async function checkOutput(
  { input, output }: { readonly input: string; readonly output: string },
  before: number,
  search: SecretSearch,
  limits: SizeLimits,
): Promise<Pick<ExaminedFile, 'size' | 'hash'>> {
  const { size, hash, secrets } = await examineFile(output, search)
  const known = secrets.size > 0 ? (await examineFile(input, search)).secrets : secrets
  checkSecrets(secrets, () => known)
  checkSizeLimits(before, size, limits)
  return { size, hash }
}

/**
 * Accepts a secret that the input holds too: the initialization did not add it. A token is never accepted.
 * @param output what a search found in the output
 * @param searchInput searches the input, which is needed where the output holds a secret only
 * @throws {OutputError} with the name of the variable, without its value
 */
export function checkSecrets(output: ReadonlySet<Secret>, searchInput: () => ReadonlySet<Secret>): void {
  if (output.size === 0) return
  const input = searchInput()
  const found = [...output].find(secret => secret.isToken || !input.has(secret))
  if (!found) return
  throw new OutputError(
    'secret',
    `cannot write the output: its memory holds the value of the environment variable \`${found.name}\`, plain or encoded, expected an initialization that does not read it`,
  )
}

/**
 * @param before size of the input in the binary format, in bytes
 * @param after size of the output in bytes
 * @throws {OutputError} with the size found and the limit
 */
export function checkSizeLimits(before: number, after: number, { maxSize, maxGrowth }: SizeLimits): void {
  const count = (bytes: number) => formatNumberOf(bytes, 'byte')
  if (maxSize !== undefined && after > maxSize)
    throw new OutputError(
      'max-size',
      `cannot accept the output: found ${count(after)}, expected at most ${count(maxSize)} (the option \`max-size\`)`,
    )
  if (maxGrowth === undefined) return
  const isShare = maxGrowth.kind === 'percent'
  const allowed = isShare ? Math.floor((before * maxGrowth.percent) / 100) : maxGrowth.bytes
  if (after - before <= allowed) return
  const limit = isShare ? `${count(allowed)} (${maxGrowth.percent}%)` : count(allowed)
  throw new OutputError(
    'max-growth',
    `cannot accept the output: it grew by ${count(after - before)} from ${count(before)}, expected at most ${limit} (the option \`max-growth\`)`,
  )
}
