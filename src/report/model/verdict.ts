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
  const raw = report.bytesAfter - report.bytesBefore
  const sizes = compressed.map(({ format, before, after }) => {
    const added = after - before
    const isOther = added !== 0 && Math.sign(added) !== Math.sign(raw)
    return `${isOther ? `${verbOf(added)} ` : ''}${formatBytes(Math.abs(added))} ${format}`
  })
  const cost = raw === 0 ? 'adds no bytes' : `${verbOf(raw)} ${formatBytes(Math.abs(raw))}`
  const pays = !warnings.some(({ id }) => id === 'not-worth-it')
  const text = `${gain}, ${cost}${sizes.length > 0 ? ` (${sizes.join(', ')})` : ''}`
  return { text: pays ? text : `does not pay: ${text}`, pays }
}

function verbOf(added: number): string {
  return added > 0 ? 'adds' : 'removes'
}
