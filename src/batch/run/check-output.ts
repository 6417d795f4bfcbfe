/** Refuses an output that holds a secret, or exceeds a limit for its size. */

import { formatNumberOf } from '../../report/format.ts'
import type { BaseModule } from '../../report/report.ts'
import { CodedError } from '../../wasm/errors.ts'
import type { GrowthLimit, SizeFormat, SizeLimit, SizeLimits } from '../options/size-limits.ts'
import { type ExaminedFile, examineFile } from './examine-file.ts'
import type { Secret } from './find-secrets.ts'
import type { SecretSearch } from './search-secrets.ts'

/** An output that was made, but is not written. */
export class OutputError extends CodedError<'secret' | 'max-size' | 'max-growth'> {
  override readonly name = 'OutputError'
}

/**
 * Reads a staged output, and refuses it where it holds a secret. A secret that the input holds too is accepted: the
 * initialization did not add it. A token never is.
 * @returns size in bytes and hash of the output
 * @throws {OutputError} with the name of the variable, without its value
 */
export async function checkOutput(
  { input, output }: { readonly input: string; readonly output: string },
  search: SecretSearch,
): Promise<Pick<ExaminedFile, 'size' | 'hash'>> {
  const { size, hash, secrets } = await examineFile(output, search)
  const known = secrets.size > 0 ? (await examineFile(input, search)).secrets : secrets
  checkSecrets(secrets, () => known)
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

/** Bytes of an input and of its output. */
export type MeasuredSizes = Pick<BaseModule, 'bytesBefore' | 'bytesAfter' | 'compressed'>

/**
 * A limit against the base lets pass what the base has no such size of.
 * @param found with the sizes in each format that has a limit
 * @param base what the base says of the module
 * @throws {OutputError} with what was found and expected, for each limit that is exceeded
 */
export function checkSizeLimits(
  found: MeasuredSizes,
  { maxSize, maxGrowth }: SizeLimits,
  base: MeasuredSizes | undefined,
): void {
  const tooLarge = maxSize.flatMap(limit => explainSize(found, limit) ?? [])
  const tooMuch = maxGrowth.flatMap(limit => explainGrowth(found, limit, base) ?? [])
  const broken = [...tooLarge, ...tooMuch]
  if (broken.length === 0) return
  const code = tooLarge.length > 0 ? 'max-size' : 'max-growth'
  throw new OutputError(code, `cannot accept the output: ${broken.join('; ')}`)
}

/** Whether the base has a size that was measured in the same way. */
export function isComparable(found: MeasuredSizes, { format }: GrowthLimit, base: MeasuredSizes | undefined): boolean {
  return base !== undefined && sizesIn(base, format)?.level === sizesIn(found, format)?.level
}

const count = (bytes: number) => formatNumberOf(bytes, 'byte')

const inFormat = (format: SizeFormat) => (format === 'raw' ? '' : ` after ${format}`)

function explainSize(found: MeasuredSizes, { text, bytes, format }: SizeLimit): string | undefined {
  const { after } = requireSizes(found, format)
  if (after <= bytes) return undefined
  return `found ${count(after)}${inFormat(format)}, expected at most ${count(bytes)} (the option \`max-size: ${text}\`)`
}

function explainGrowth(found: MeasuredSizes, limit: GrowthLimit, base: MeasuredSizes | undefined): string | undefined {
  const { text, kind, amount, format, against } = limit
  const { before, after } = requireSizes(found, format)
  const isAgainstBase = against === 'base'
  if (isAgainstBase && !isComparable(found, limit, base)) return undefined
  const start = isAgainstBase && base ? requireSizes(base, format).after : before
  const allowed = kind === 'percent' ? Math.floor((start * amount) / 100) : amount
  if (after - start <= allowed) return undefined
  const growth = `it grew by ${count(after - start)}${inFormat(format)} from ${count(start)}${isAgainstBase ? ' in the base' : ''}`
  return `${growth}, expected at most ${count(allowed)} (the option \`max-growth: ${text}\`)`
}

/** @returns undefined where that was not measured */
function sizesIn({ bytesBefore, bytesAfter, compressed }: MeasuredSizes, format: SizeFormat) {
  if (format === 'raw') return { before: bytesBefore, after: bytesAfter, level: 'none' } as const
  return compressed.find(size => size.format === format)
}

function requireSizes(sizes: MeasuredSizes, format: SizeFormat) {
  const found = sizesIn(sizes, format)
  if (!found)
    throw new Error(
      `cannot accept the output: found no size${inFormat(format)}, expected one to compare with its limit`,
    )
  return found
}
