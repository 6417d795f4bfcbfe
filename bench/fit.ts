/** How something grows: the curve `fixed + factor · x^power` that comes closest, and in words. */

export type Point = { readonly x: number; readonly y: number }

export type Growth = {
  readonly kind: 'flat' | 'less than linear' | 'linear' | 'more than linear'
  readonly power: number
  /** Of the straight line that comes closest. */
  readonly fixed: number
  readonly perUnit: number
}

/** Growth over all the points, as a part of the least value, that is none. */
const flatness = 0.15

/** Powers from here to there are linear: few points, each off by some percent, tell no finer. */
const linear = { from: 0.8, to: 1.2 }

/** @param points at least three, with `y` above 0 */
export function fitGrowth(points: readonly Point[]): Growth {
  const { fixed, factor: perUnit } = fitFactor(points, 1)
  const values = points.map(({ y }) => y)
  const least = Math.min(...values)
  if (Math.max(...values) - least < flatness * least) return { kind: 'flat', power: 0, fixed, perUnit }
  const powers = Array.from({ length: 181 }, (_, step) => 0.2 + step / 100)
  const power = powers.reduce((best, next) =>
    fitFactor(points, next).error < fitFactor(points, best).error ? next : best,
  )
  const kind = power > linear.to ? 'more than linear' : power < linear.from ? 'less than linear' : 'linear'
  return { kind, power, fixed, perUnit }
}

/** Least squares of the relative errors, which is a matter of two equations when the power is given. */
function fitFactor(points: readonly Point[], power: number): { fixed: number; factor: number; error: number } {
  const sums = { w: 0, wx: 0, wxx: 0, wy: 0, wxy: 0 }
  for (const { x, y } of points) {
    const weight = 1 / y ** 2
    const raised = x ** power
    sums.w += weight
    sums.wx += weight * raised
    sums.wxx += weight * raised ** 2
    sums.wy += weight * y
    sums.wxy += weight * raised * y
  }
  const factor = (sums.w * sums.wxy - sums.wx * sums.wy) / (sums.w * sums.wxx - sums.wx ** 2)
  const fixed = (sums.wy - factor * sums.wx) / sums.w
  const error = points.reduce((sum, { x, y }) => sum + ((fixed + factor * x ** power - y) / y) ** 2, 0)
  return { fixed, factor, error }
}
