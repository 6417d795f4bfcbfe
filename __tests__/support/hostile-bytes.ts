/** Builds modules of hostile sizes from bytes, because an assembler would need minutes for their text. */

/** A number as WebAssembly writes it. */
export function uleb(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...uleb(Math.floor(value / 128))]
}

/** Bytes with their length before them. */
export const sized = (bytes: Uint8Array): Buffer => Buffer.concat([Buffer.from(uleb(bytes.length)), bytes])

/** Items with their number before them. */
export const counted = (items: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from(uleb(items.length)), ...items])

export const nameOf = (text: string): Buffer => sized(Buffer.from(text))

export const section = (id: number, contents: Uint8Array): Buffer => Buffer.concat([Buffer.of(id), sized(contents)])

export const moduleOf = (sections: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), ...sections])

/** A body of a function, from its locals and its code. */
export const bodyOf = (code: Uint8Array): Buffer => sized(code)

/** A body that does nothing. */
export const emptyBody: Buffer = bodyOf(Buffer.of(0, 0x0b))

/** The type section with the one type `[] -> []`. */
export const plainType: Buffer = section(1, counted([Buffer.of(0x60, 0, 0)]))

export const functionExport = (name: string, index: number): Buffer =>
  Buffer.concat([nameOf(name), Buffer.of(0), Buffer.from(uleb(index))])

/** A module of functions without parameters, the first of which initializes. */
export function customFunctions(bodies: readonly Uint8Array[], exports: readonly Uint8Array[] = []): Buffer {
  return moduleOf([
    plainType,
    section(3, counted(bodies.map(() => Buffer.of(0)))),
    section(7, counted([functionExport('wizer.initialize', 0), ...exports])),
    section(10, counted(bodies)),
  ])
}
