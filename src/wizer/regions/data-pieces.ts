/** Makes few pieces of memory of many data segments, each with a name. */

import type { PlacedSegment } from './placed-data.ts'

/** A part of a memory that data segments fill, but for small gaps. */
export type Piece = { readonly name: string; readonly start: number; readonly end: number }

/** Zeros that a linker puts in front of data to align it. */
const padding = 64

/** The most pieces that are kept apart: beside each there can be a gap. */
const mostPieces = 25

/**
 * Pieces in the order of addresses. Segments that overlap are one piece; where there are too many, the closest become one.
 * @param borders addresses of other things: no piece reaches over one of them from one segment to the next
 */
export function makePieces(
  segments: readonly PlacedSegment[],
  names: ReadonlyMap<number, string>,
  borders: readonly number[],
): readonly Piece[] {
  const whole = segments.map(
    ({ index, start, end }): Piece => ({ name: names.get(index) ?? `data ${index}`, start, end }),
  )
  const apart = joinWhere(whole, (piece, next) => next.start < piece.end)
  const isFree = (start: number, end: number) => !borders.some(border => start <= border && border <= end)
  const padded = apart.map((piece, index): Piece => {
    const end = apart[index + 1]?.start ?? piece.end
    return end - piece.end <= padding && isFree(piece.end, end) ? { ...piece, end } : piece
  })
  if (padded.length <= mostPieces) return padded
  const gapAfter = (index: number) => padded[index + 1]!.start - padded[index]!.end
  const isMixed = (index: number) => familyOf(padded[index]!.name) !== familyOf(padded[index + 1]!.name)
  const joined = Array.from({ length: padded.length - 1 }, (_, index) => index)
    .filter(index => gapAfter(index) === 0 || isFree(padded[index]!.end, padded[index + 1]!.start))
    .sort(
      (one, other) => gapAfter(one) - gapAfter(other) || Number(isMixed(one)) - Number(isMixed(other)) || one - other,
    )
  const closed = new Set(joined.slice(0, padded.length - mostPieces))
  return joinWhere(padded, (_piece, _next, index) => closed.has(index))
}

/** @param joins whether a piece, with all that has been joined to it, and the next are one; `index` is that of the piece before */
function joinWhere(
  pieces: readonly Piece[],
  joins: (piece: Piece, next: Piece, index: number) => boolean,
): readonly Piece[] {
  const joined: Piece[] = []
  for (const [index, next] of pieces.entries()) {
    const piece = joined.at(-1)
    if (!piece || !joins(piece, next, index - 1)) joined.push(next)
    else {
      const name = nameBoth(piece.name, next.name)
      joined[joined.length - 1] = { name, start: piece.start, end: Math.max(piece.end, next.end) }
    }
  }
  return joined
}

function nameBoth(one: string, other: string): string {
  if (one === other) return one
  const family = familyOf(one)
  return family === familyOf(other) ? family : 'data'
}

/** `.rodata` of `.rodata..L.str.5`, as compilers name the section of each variable; `data` of `data 12`. */
function familyOf(name: string): string {
  return /^data \d+$/.test(name) ? 'data' : (/^\.?[^.]+/.exec(name)?.[0] ?? name)
}
