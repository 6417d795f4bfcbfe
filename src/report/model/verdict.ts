/** Says whether an output is worth its size: what an instance saves, and what that costs. */

import { formatBytes, formatTime } from '../format.ts'
import type { DoneModule } from '../report.ts'
import { differ } from './start-up.ts'

export type Verdict = {
  /** `saves 82 ms per instance, adds 511 KiB (163 KiB gzip)`. */
  readonly text: string
  /** False where the engine finds that it clearly does not pay. */
  readonly pays: boolean
}

/** Undefined where the start-up was not measured. */
export function findVerdict({ report, compressed, warnings }: DoneModule): Verdict | undefined {
  if (!report.startUp) return undefined
  const { before, after } = report.startUp
  const saved = before.least - after.least
  const time = formatTime(Math.abs(saved))
  const gain = !differ(before, after)
    ? 'saves no time that can be measured'
    : saved > 0
      ? `saves ${time} per instance`
      : `takes ${time} more per instance`
  const sizes = compressed.map(({ format, before, after }) => `${formatSigned(after - before)} ${format}`)
  const raw = report.bytesAfter - report.bytesBefore
  const cost = raw === 0 ? 'adds no bytes' : `${raw > 0 ? 'adds' : 'removes'} ${formatBytes(Math.abs(raw))}`
  const pays = !warnings.some(({ id }) => id === 'not-worth-it')
  const text = `${gain}, ${cost}${sizes.length > 0 ? ` (${sizes.join(', ')})` : ''}`
  return { text: pays ? text : `does not pay: ${text}`, pays }
}

function formatSigned(bytes: number): string {
  return `${bytes < 0 ? '−' : ''}${formatBytes(Math.abs(bytes))}`
}
