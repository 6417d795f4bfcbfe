/** Values before and after: how to find them in a module, how to add them up, and how they compare. */

import { formatBytes, formatGrowth } from '../format.ts'
import type { CompressedSize, DoneModule } from '../report.ts'

/** A value of the input and the same value of the output. */
export type Change = { readonly before: number; readonly after: number }

/** Gives undefined where the module was not measured. */
export type FindChange = (module: DoneModule) => Change | undefined

export const findSize = ({ report }: DoneModule): Change => ({ before: report.bytesBefore, after: report.bytesAfter })

export function findCompressed(format: CompressedSize['format']): FindChange {
  return ({ compressed }) => compressed.find(size => size.format === format)
}

/** The sum over the modules that were measured; undefined where none was. */
export function sumChanges(done: readonly DoneModule[], find: FindChange): Change | undefined {
  const known = done.map(find).filter(change => change !== undefined)
  if (known.length === 0) return undefined
  const sumOf = (side: keyof Change) => known.reduce((sum, change) => sum + change[side], 0)
  return { before: sumOf('before'), after: sumOf('after') }
}

/** A change whose values and result are written out. */
export type Comparison = Change & {
  readonly name: string
  readonly texts: { readonly before: string; readonly after: string }
  readonly result: string
}

export function compareSizes(name: string, { before, after }: Change): Comparison {
  const texts = { before: formatBytes(before), after: formatBytes(after) }
  return { name, before, after, texts, result: formatGrowth(before, after) }
}
