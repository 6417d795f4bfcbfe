/** Limits that an output must keep to: its size, and how much it grew. */

import { badValue } from '../wizer/options/option-values.ts'

/** More bytes at most, or more of the input's size at most: 50 percent is half as much again. */
export type Growth =
  | { readonly kind: 'bytes'; readonly bytes: number }
  | { readonly kind: 'percent'; readonly percent: number }

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
}

/**
 * Bytes of `900KiB`, `1MB`, `1.5 MiB`, `4096`.
 * @throws {OptionError}
 */
export function parseSize(option: string, value: string): number {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([a-z]*)$/i.exec(value) ?? []
  const factor = units[unit.toLowerCase()]
  if (number === undefined || factor === undefined)
    throw badValue(
      option,
      value,
      'bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`',
    )
  return Math.floor(Number(number) * factor)
}

/** @throws {OptionError} */
export function parseGrowth(option: string, value: string): Growth {
  const [, percent] = /^(\d+(?:\.\d+)?) ?%$/.exec(value) ?? []
  if (percent !== undefined) return { kind: 'percent', percent: Number(percent) }
  return { kind: 'bytes', bytes: parseSize(option, value) }
}

export type SizeLimits = { readonly maxSize: number | undefined; readonly maxGrowth: Growth | undefined }

/** An output beyond a limit that the user set. */
export class SizeLimitError extends Error {
  override readonly name = 'SizeLimitError'
  readonly code: 'max-size' | 'max-growth'

  constructor(code: 'max-size' | 'max-growth', message: string) {
    super(message)
    this.code = code
  }
}

/** @throws {SizeLimitError} with both numbers; sizes are bytes. */
export function checkSizeLimits(before: number, after: number, { maxSize, maxGrowth }: SizeLimits): void {
  const count = (bytes: number) => `${bytes.toLocaleString('en')} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (maxSize !== undefined && after > maxSize)
    throw new SizeLimitError(
      'max-size',
      `cannot accept the output: found ${count(after)}, expected at most ${count(maxSize)} (max-size)`,
    )
  if (maxGrowth === undefined) return
  const allowed = maxGrowth.kind === 'bytes' ? maxGrowth.bytes : Math.floor((before * maxGrowth.percent) / 100)
  if (after - before <= allowed) return
  const limit = maxGrowth.kind === 'bytes' ? count(allowed) : `${count(allowed)} (${maxGrowth.percent}%)`
  throw new SizeLimitError(
    'max-growth',
    `cannot accept the output: it grew by ${count(after - before)} from ${count(before)}, expected at most ${limit} (max-growth)`,
  )
}
