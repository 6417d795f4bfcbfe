/** Reads the limits for the size of an output and for its growth. */

import { badValue } from '../../wizer/options/option-values.ts'

export type SizeLimits = {
  /** Bytes. */
  readonly maxSize: number | undefined
  /** What an output may have more than its input. */
  readonly maxGrowth: Growth | undefined
}

export type Growth =
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'percent'; readonly percent: number }

const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 }

/** The largest size that is an exact number: 8 PiB. */
const largest = Number.MAX_SAFE_INTEGER

/** Percent of the largest share. */
const largestShare = 1_000_000

/** What Node needs before it does anything. */
const leastMemory = 64 * 2 ** 20

const sizes = 'bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`'

/**
 * Bytes of `900KiB`, `1MB`, `1.5 MiB`, `4096`.
 * @throws {OptionError}
 */
export function parseSize(option: string, value: string): number {
  const [, number, prefix = ''] = /^(\d+(?:\.\d+)?) ?(?:([kmg]i?)?b)?$/i.exec(value) ?? []
  if (number === undefined) throw badValue(option, value, sizes)
  const bytes = Math.floor(Number(number) * (factors[prefix.toLowerCase()] ?? 1))
  if (bytes > largest) throw badValue(option, value, 'at most 8 PiB')
  return bytes
}

/**
 * Bytes that an engine process may use.
 * @throws {OptionError}
 */
export function parseMemory(option: string, value: string): number {
  const bytes = parseSize(option, value)
  if (bytes < leastMemory) throw badValue(option, value, 'at least `64MiB`')
  return bytes
}

/** @throws {OptionError} */
export function parseGrowth(option: string, value: string): Growth {
  const [, percent] = /^(\d+(?:\.\d+)?) ?%$/.exec(value) ?? []
  if (percent === undefined) return { kind: 'bytes', bytes: parseSize(option, value) }
  if (Number(percent) > largestShare) throw badValue(option, value, `at most ${largestShare}%`)
  return { kind: 'percent', percent: Number(percent) }
}
