/** Vectors by their lanes, which are repeated until the vector is full. */

export const i8 = (...lanes: number[]) => new Uint8Array(Int8Array.from(repeat(lanes, 16)).buffer)
export const i16 = (...lanes: number[]) => new Uint8Array(Int16Array.from(repeat(lanes, 8)).buffer)
export const i32 = (...lanes: number[]) => new Uint8Array(Int32Array.from(repeat(lanes, 4)).buffer)
export const f32 = (...lanes: number[]) => new Uint8Array(Float32Array.from(repeat(lanes, 4)).buffer)
export const f64 = (...lanes: number[]) => new Uint8Array(Float64Array.from(repeat(lanes, 2)).buffer)

function repeat(lanes: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, i) => lanes[i % lanes.length]!)
}
