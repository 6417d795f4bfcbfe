/** Reads the limits for the size of an output and for its growth. */

import type { CompressedSize } from '../../report/report.ts'
import { badValue } from '../../wizer/options/option-values.ts'

export type SizeLimits = {
  readonly maxSize: readonly SizeLimit[]
  readonly maxGrowth: readonly GrowthLimit[]
}

/** The format that a limit counts bytes in; `raw` are those of the file. */
export type SizeFormat = 'raw' | CompressedSize['format']

/** What an output may have. */
export type SizeLimit = {
  /** As the user writes it. */
  readonly text: string
  readonly bytes: number
  readonly format: SizeFormat
}

/** What an output may have more than its input, or than the output of the base. */
export type GrowthLimit = {
  /** As the user writes it. */
  readonly text: string
  readonly kind: 'bytes' | 'percent'
  readonly amount: number
  readonly format: SizeFormat
  readonly against: 'input' | 'base'
}

/** The formats that sizes have to be measured in. */
export function listLimitedFormats({ maxSize, maxGrowth }: SizeLimits): readonly CompressedSize['format'][] {
  const formats = new Set([...maxSize, ...maxGrowth].map(({ format }) => format))
  return (['gzip', 'brotli'] as const).filter(format => formats.has(format))
}

const factors: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 }

/** The largest size that is an exact number: 8 PiB. */
const largest = Number.MAX_SAFE_INTEGER

/** Percent of the largest share. */
const largestShare = 1_000_000

/** What Node needs before it does anything. */
const leastMemory = 64 * 2 ** 20

const sizes = 'bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`'
const sizeForms = `${sizes}, or after compression such as \`1MB gzip\``
const growthForms = `a share such as \`50%\` or \`2% base\`, ${sizeForms} or \`10KiB gzip base\``

/**
 * Bytes of `900KiB`, `1MB`, `1.5 MiB`, `4096`.
 * @throws {OptionError}
 */
export function parseSize(option: string, value: string): number {
  return parseBytes(value, sizes, expected => badValue(option, value, expected))
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

/**
 * `1MiB`, `1MiB gzip`, `900 KiB brotli`.
 * @throws {OptionError}
 */
export function parseSizeLimit(option: string, text: string): SizeLimit {
  const refuse = (expected: string) => badValue(option, text, expected)
  const { amount, format, against } = splitWords(text, refuse)
  if (against === 'base') throw refuse('no `base`: only the option `max-growth` compares with it')
  return { text, bytes: parseBytes(amount, sizeForms, refuse), format }
}

/**
 * `100KiB`, `50%`, `50% gzip`, `2% base`, `10KiB gzip base`.
 * @throws {OptionError}
 */
export function parseGrowthLimit(option: string, text: string): GrowthLimit {
  const refuse = (expected: string) => badValue(option, text, expected)
  const { amount, format, against } = splitWords(text, refuse)
  const [, percent] = /^(\d+(?:\.\d+)?) ?%$/.exec(amount) ?? []
  if (percent === undefined)
    return { text, kind: 'bytes', amount: parseBytes(amount, growthForms, refuse), format, against }
  if (Number(percent) > largestShare) throw refuse(`at most ${largestShare}%`)
  return { text, kind: 'percent', amount: Number(percent), format, against }
}

/** Makes the error of what was expected. */
type Refuse = (expected: string) => Error

/** Words stand behind the amount, in any order, once each, in small or capital letters. */
function splitWords(text: string, refuse: Refuse) {
  const all = text.split(' ')
  const count = all.findLastIndex(word => !/^(gzip|brotli|base)$/i.test(word)) + 1
  const [amount, words] = [all.slice(0, count).join(' '), all.slice(count).map(word => word.toLowerCase())]
  const formats = (['gzip', 'brotli'] as const).filter(format => words.includes(format))
  if (formats.length > 1) throw refuse('one of `gzip` and `brotli`, and a limit of its own for the other')
  if (new Set(words).size < words.length) throw refuse('each word once')
  return {
    amount,
    format: formats[0] ?? 'raw',
    against: words.includes('base') ? 'base' : 'input',
  } as const
}

/** @param forms what would do, in words */
function parseBytes(text: string, forms: string, refuse: Refuse): number {
  const [, number, prefix = ''] = /^(\d+(?:\.\d+)?) ?(?:([kmg]i?)?b)?$/i.exec(text) ?? []
  if (number === undefined) throw refuse(forms)
  const bytes = Math.floor(Number(number) * (factors[prefix.toLowerCase()] ?? 1))
  if (bytes > largest) throw refuse('at most 8 PiB')
  return bytes
}
