/** Numbers as people read them: three digits that say something, and a unit. */

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const

/** `21.5 KiB`; exact below 1,024. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  return `${formatDigits(value)} ${units[unit]}`
}

/** Milliseconds: `0.42 ms`, `82 ms`, `1.93 s`, `3 min 12 s`. */
export function formatTime(milliseconds: number): string {
  if (milliseconds <= 0) return '0 ms'
  if (milliseconds < 0.01) return '<0.01 ms'
  if (milliseconds < 9.995) return `${milliseconds.toFixed(2)} ms`
  if (milliseconds < 999.5) return `${milliseconds.toFixed(0)} ms`
  const seconds = milliseconds / 1000
  if (seconds < 59.95) return `${formatDigits(seconds)} s`
  const whole = Math.round(seconds)
  return `${formatCount(Math.floor(whole / 60))} min ${whole % 60} s`
}

/** `1,234,567`. */
export function formatCount(count: number): string {
  // `toLocaleString` takes as long for 999 as for a million, and most counts are small.
  return Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : count.toLocaleString('en')
}

/** `1 module`, `2 modules`; `plural` is given where it is not `singular` and an s. */
export function formatNumberOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`
}

/** The growth in percent, `+155%`, `−4.2%`, or from ten times on as a ratio, `25×`; empty where `before` is zero. */
export function formatGrowth(before: number, after: number): string {
  if (before <= 0) return ''
  if (after / before >= 10) return formatFactor(after, before)
  const percent = (after / before - 1) * 100
  const size = Math.abs(percent)
  if (size < 0.05) return '±0%'
  return `${percent < 0 ? '−' : '+'}${size < 9.95 ? size.toFixed(1) : formatCount(Math.round(size))}%`
}

/** How many times as fast: `254×`, `1.8×`; empty where a value is zero. */
export function formatFactor(before: number, after: number): string {
  if (before <= 0 || after <= 0) return ''
  const factor = before / after
  if (factor >= 9.95) return `${formatCount(Math.round(factor))}×`
  return `${factor.toFixed(factor < 0.1 ? 2 : 1)}×`
}

/** `42%`; a part that is there but rounds to nothing is `<1%`. */
export function formatShare(part: number, whole: number): string {
  if (part <= 0 || whole <= 0) return '0%'
  const percent = (part / whole) * 100
  return percent < 0.5 ? '<1%' : `${percent.toFixed(0)}%`
}

/** An address with as many digits as the largest one beside it: `0x00190000`. */
export function formatAddress(address: number, largest: number): string {
  return `0x${address.toString(16).padStart(largest.toString(16).length, '0')}`
}

/** `9.50`, `21.5`, `532`. */
function formatDigits(value: number): string {
  if (value < 9.995) return value.toFixed(2)
  return value.toFixed(value < 99.95 ? 1 : 0)
}
