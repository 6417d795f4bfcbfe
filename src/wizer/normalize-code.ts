import type { ValueType } from '../wasm/types.ts'
export type AddedFunction = {
  readonly params: readonly ValueType[]
  readonly results: readonly ValueType[]
  readonly body: Uint8Array
}
export function normalizeCode(
  _m: unknown,
  _o: unknown,
  _f: number,
): { bodies: Uint8Array; helpers: readonly AddedFunction[] } | undefined {
  return undefined
}
