/** Numbers as people read them. */

const units = ['B', 'KiB', 'MiB', 'GiB'] as const

/** `21.5 KiB`; exact below 1,024. */
export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(value < 10 ? 2 : 1)} ${units[unit]}`
}

/** `0.42 ms`, `82 ms`, `1.93 s`. */
export function formatTime(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`
  return `${milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0)} ms`
}

/** `1,234,567`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en')
}
