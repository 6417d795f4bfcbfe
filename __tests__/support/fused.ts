/** Multiplication and addition with one rounding, the slow way: exact integers. */

type Format = { readonly precision: number; readonly leastExponent: number; readonly greatestExponent: number }

/** A number is its significand, an integer, times two to the exponent. */
const formats = {
  f32: { precision: 24, leastExponent: -149, greatestExponent: 104 },
  f64: { precision: 53, leastExponent: -1074, greatestExponent: 971 },
} as const satisfies Record<string, Format>

export const fused32 = (a: number, b: number, c: number) => fused(a, b, c, formats.f32)
export const fused64 = (a: number, b: number, c: number) => fused(a, b, c, formats.f64)

function fused(a: number, b: number, c: number, format: Format): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a * b + c
  if (!Number.isFinite(c)) return c
  if (a === 0 || b === 0) return a * b + c
  const scale = 2200
  const sum = exact(a) * exact(b) * (1n << BigInt(2 * scale - 2 * 1074)) + exact(c) * (1n << BigInt(2 * scale - 1074))
  if (sum === 0n) return 0
  const rounded = round(sum < 0n ? -sum : sum, -2 * scale, format)
  return sum < 0n ? -rounded : rounded
}

/** A finite number in units of 2^-1074. */
function exact(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const exponent = (bits >> 52n) & 0x7ffn
  const fraction = bits & 0xfffffffffffffn
  const magnitude = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n)
  return bits >> 63n ? -magnitude : magnitude
}

/** The float next to `significand` times two to `exponent`, the even one of two. */
function round(significand: bigint, exponent: number, { precision, leastExponent, greatestExponent }: Format): number {
  const length = significand.toString(2).length
  const target = Math.max(exponent + length - precision, leastExponent)
  const shift = BigInt(target - exponent)
  const kept = significand >> shift
  const rest = significand - (kept << shift)
  const half = 1n << (shift - 1n)
  const up = rest > half || (rest === half && kept & 1n)
  const result = up ? kept + 1n : kept
  // Rounding up may take one bit more; then the exponent is one higher, and the number the same.
  const overflows = target > greatestExponent || (target === greatestExponent && result === 1n << BigInt(precision))
  if (overflows) return Number.POSITIVE_INFINITY
  // Two steps, because 2 ** target may be too small for a float by itself.
  return Number(result) * 2 ** Math.trunc(target / 2) * 2 ** (target - Math.trunc(target / 2))
}
