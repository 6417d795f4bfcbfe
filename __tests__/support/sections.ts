/** Modules as sections, read and put together by a few lines of their own: what the engine's reader and writer are compared with. */

export type RawSection = {
  readonly id: number
  /** Of a custom section. */
  readonly name: string
  /** The section with its id and size. */
  readonly bytes: Uint8Array
  readonly contents: Uint8Array
  readonly start: number
}

export const preamble: readonly number[] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

export const ids = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
  tag: 13,
} as const

/** Unsigned LEB128. */
export function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...leb(Math.floor(value / 0x80))]
}

function readLeb(bytes: Uint8Array, offset: number): { value: number; end: number } {
  const byte = bytes[offset]!
  if (byte < 0x80) return { value: byte, end: offset + 1 }
  const { value, end } = readLeb(bytes, offset + 1)
  return { value: (byte & 0x7f) + 0x80 * value, end }
}

/** A name with its length. */
export function text(name: string): number[] {
  const bytes = new TextEncoder().encode(name)
  return [...leb(bytes.length), ...bytes]
}

export function section(id: number, contents: Iterable<number>): number[] {
  const bytes = [...contents]
  return [id, ...leb(bytes.length), ...bytes]
}

export function customSection(name: string, contents: Iterable<number>): number[] {
  return section(ids.custom, [...text(name), ...contents])
}

export function moduleOf(...sections: readonly Iterable<number>[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...preamble, ...sections.flatMap(bytes => [...bytes])])
}

export function sectionsOf(bytes: Uint8Array): RawSection[] {
  const sections: RawSection[] = []
  for (let start = preamble.length; start < bytes.length; ) {
    const id = bytes[start]!
    const size = readLeb(bytes, start + 1)
    const end = size.end + size.value
    const length = readLeb(bytes, size.end)
    const name =
      id === ids.custom ? new TextDecoder().decode(bytes.subarray(length.end, length.end + length.value)) : ''
    sections.push({ id, name, bytes: bytes.slice(start, end), contents: bytes.slice(size.end, end), start })
    start = end
  }
  return sections
}

export function findSection(bytes: Uint8Array, id: number): RawSection | undefined {
  return sectionsOf(bytes).find(section => section.id === id)
}

/** The bytes of a section as text, which a failed comparison shows well. */
export function hexOf(bytes: Uint8Array, id: number): string | undefined {
  const found = findSection(bytes, id)
  return found && Buffer.from(found.bytes).toString('hex')
}

/** `bytes` with custom sections before its first, between all, and behind its last section. */
export function sprinkle(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const sections = sectionsOf(bytes)
  return moduleOf(
    ...sections.flatMap(({ bytes }, index) => [customSection(`note ${index}`, [index, 0xff, 0x00]), bytes]),
    customSection('last', []),
  )
}

/** The number that a vector section starts with; 0 where there is none. */
export function countOf(bytes: Uint8Array, id: number): number {
  const found = findSection(bytes, id)
  return found ? readLeb(found.contents, 0).value : 0
}

/** Signed LEB128 of any size. */
function readSigned(bytes: Uint8Array, offset: number): { value: bigint; end: number } {
  const byte = bytes[offset]!
  if (byte < 0x80) return { value: BigInt(byte & 0x40 ? byte - 0x80 : byte), end: offset + 1 }
  const { value, end } = readSigned(bytes, offset + 1)
  return { value: BigInt(byte & 0x7f) + 0x80n * value, end }
}

export type RawData =
  | { readonly mode: 'active'; readonly memory: number; readonly offset: number; readonly size: number }
  | { readonly mode: 'passive'; readonly size: number }

/** The data segments of a module whose offsets are constants, in order. */
export function dataOf(bytes: Uint8Array): RawData[] {
  const contents = findSection(bytes, ids.data)?.contents
  if (!contents) return []
  const count = readLeb(contents, 0)
  let at = count.end
  const next = () => {
    const { value, end } = readLeb(contents, at)
    at = end
    return value
  }
  const skipBytes = () => {
    const size = next()
    at += size
    return size
  }
  return Array.from({ length: count.value }, (): RawData => {
    const flags = next()
    if (flags === 1) return { mode: 'passive', size: skipBytes() }
    const memory = flags === 2 ? next() : 0
    const isWide = contents[at] === 0x42
    const { value, end } = readSigned(contents, at + 1)
    // Past the `end` of the constant expression.
    at = end + 1
    const offset = Number(isWide ? BigInt.asUintN(64, value) : BigInt.asUintN(32, value))
    return { mode: 'active', memory, offset, size: skipBytes() }
  })
}

/** Which proposals this V8 has, by modules that only use them. */
export const has = {
  memory64: WebAssembly.validate(moduleOf(section(ids.memory, [0x01, 0x04, 0x01]))),
  table64: WebAssembly.validate(moduleOf(section(ids.table, [0x01, 0x70, 0x04, 0x01]))),
  multiMemory: WebAssembly.validate(moduleOf(section(ids.memory, [0x02, 0x00, 0x01, 0x00, 0x01]))),
  objects: WebAssembly.validate(moduleOf(section(ids.type, [0x01, 0x5f, 0x00]))),
  exceptionReferences: WebAssembly.validate(moduleOf(section(ids.table, [0x01, 0x69, 0x00, 0x01]))),
}
