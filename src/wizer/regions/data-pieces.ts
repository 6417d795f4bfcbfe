/** Makes few pieces of memory of many data segments, each with a name: segments fill them, but for small gaps. */

import type { NamedExtent } from './find-stack.ts'
import type { PlacedSegment } from './placed-data.ts'

/** Zeros that a linker puts in front of data to align it. */
const padding = 64

/** Pieces that are kept apart: beside each there can be a gap. */
const mostPieces = 25

/** Zeros within data, where there are more: an optimizer has taken them out, and left a segment on either side. */
const zeros = 4096

/**
 * Pieces in the order of addresses. Segments that overlap are one piece; where there are too many, the closest become one.
 * @param borders addresses of other things: no piece reaches over one of them from one segment to the next
 */
export function makePieces(
  segments: readonly PlacedSegment[],
  names: ReadonlyMap<number, string>,
  borders: readonly number[],
): readonly NamedExtent[] {
  const whole = segments.map(({ index, start, end }): Kin => {
    const name = names.get(index)
    return { name: name ?? `data ${index}`, family: name === undefined ? unnamed : familyOf(name), start, end }
  })
  const apart = joinWhere(whole, (piece, next) => next.start < piece.end)
  const isFree = (start: number, end: number) => !borders.some(border => start <= border && border <= end)
  const padded = apart.map((piece, index): Kin => {
    const end = apart[index + 1]?.start ?? piece.end
    return end > piece.end && end - piece.end <= padding && isFree(piece.end, end) ? { ...piece, end } : piece
  })
  if (padded.length <= mostPieces) return padded
  const gaps = padded.slice(1).flatMap((next, index) => {
    const { family, end } = padded[index]!
    const size = next.start - end
    const isKin = family === next.family && size <= zeros
    return size === 0 || isFree(end, next.start) ? [{ index, size, isKin }] : []
  })
  gaps.sort((one, other) => Number(other.isKin) - Number(one.isKin) || one.size - other.size || one.index - other.index)
  const tooMany = padded.length - mostPieces
  const closed = new Set(gaps.filter(({ isKin }, rank) => isKin || rank < tooMany).map(({ index }) => index))
  return joinWhere(padded, (_piece, _next, index) => closed.has(index))
}

/** A piece, and what its name has in common with those beside it. */
type Kin = NamedExtent & { readonly family: string }

const unnamed = 'data'

/** `.rodata` of `.rodata..L.str.5`: compilers give the section of each variable a name of its own. */
function familyOf(name: string): string {
  return /^\.?[^.]+/.exec(name)?.[0] ?? name
}

/** @param joins whether a piece, with all that has been joined to it, and the next are one; `index` is that of the piece before */
function joinWhere(pieces: readonly Kin[], joins: (piece: Kin, next: Kin, index: number) => boolean): readonly Kin[] {
  const joined: Kin[] = []
  for (const [index, next] of pieces.entries()) {
    const piece = joined.at(-1)
    if (!piece || !joins(piece, next, index - 1)) joined.push(next)
    else joined[joined.length - 1] = joinTwo(piece, next)
  }
  return joined
}

function joinTwo(one: Kin, other: Kin): Kin {
  const family = one.family === other.family ? one.family : unnamed
  const name = one.name === other.name ? one.name : family
  return { name, family, start: one.start, end: Math.max(one.end, other.end) }
}
