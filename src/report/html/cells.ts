/** Cells of a memory's picture, fewer of them. */

/** Each the mean of those that it stands for. */
export function joinCells(cells: readonly number[], count: number): readonly number[] {
  if (cells.length <= count) return cells
  const size = cells.length / count
  return Array.from({ length: count }, (_, index) => {
    const part = cells.slice(Math.floor(index * size), Math.floor((index + 1) * size))
    return part.reduce((sum, share) => sum + share, 0) / part.length
  })
}
