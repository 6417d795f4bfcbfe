/** Finds the path of a file in the tables of a unit of `.debug_line`. */

import { WasmError } from '../errors.ts'
import { Reader } from '../reader.ts'
import { type LineHeader, readOffset } from './line-header.ts'

/** The sections that hold strings, as views; empty where the module has none. */
export type StringSections = { readonly lineStrings: Uint8Array; readonly strings: Uint8Array }

/** Bytes of a directory's or a file's name. Operating systems have limits of that order. */
const maxName = 4096

const utf8 = new TextDecoder()

/**
 * The path of a file: relative to the directory of the compilation where it lies in there, else as the compiler wrote it.
 * @returns undefined where the tables do not name the file
 * @throws {WasmError} where the tables are malformed, or of a form that compilers do not write
 */
export function findFilePath(
  bytes: Uint8Array,
  header: LineHeader,
  file: number,
  sections: StringSections,
): string | undefined {
  const reader = new Reader(bytes, header.tables, header.program)
  return header.version === 5 ? findPath5(reader, header, file, sections) : findPath(reader, file)
}

/** Versions 2 to 4: lists of strings that an empty one ends. Both are counted from 1; directory 0 is that of the compilation. */
function findPath(reader: Reader, file: number): string | undefined {
  const directories = reader.offset
  while (passString(reader) > 0);
  for (let index = 1; ; index++) {
    const { offset } = reader
    if (passString(reader) === 0) return undefined
    const directory = reader.u32()
    // The time of the last change and the size.
    reader.skipLeb()
    reader.skipLeb()
    if (index !== file) continue
    const name = decodeAt(reader.bytes, offset)
    return join(findDirectory(reader, directories, directory), name)
  }
}

function findDirectory(reader: Reader, directories: number, wanted: number): string {
  reader.offset = directories
  for (let index = 1; index < wanted; index++) if (passString(reader) === 0) return ''
  return wanted > 0 ? decodeAt(reader.bytes, reader.offset) : ''
}

/** Version 5: tables that say which fields an entry has. Both are counted from 0; directory 0 is that of the compilation. */
function findPath5(
  reader: Reader,
  { offsetSize }: LineHeader,
  file: number,
  sections: StringSections,
): string | undefined {
  const directories = reader.offset
  const compilation = readEntry(reader, 0, offsetSize, sections)?.name ?? ''
  const { name, directory = 0 } = readEntry(reader, file, offsetSize, sections) ?? {}
  if (name === undefined) return undefined
  reader.offset = directories
  const parent = directory === 0 ? undefined : readEntry(reader, directory, offsetSize, sections)?.name
  return relativeTo(compilation, join(parent ?? '', name))
}

/** `directory` is 0 where the entry has none. */
type Entry = { readonly name: string | undefined; readonly directory: number }

/** Where a string begins. A hostile table has millions, so only the one that is wanted is decoded. */
type StringPlace = { readonly section: Uint8Array; readonly offset: number }

const contentPath = 1
const contentDirectory = 2

/** Passes a table, and gives one of its entries. */
function readEntry(reader: Reader, wanted: number, offsetSize: 4 | 8, sections: StringSections): Entry | undefined {
  const fields = Array.from({ length: reader.u8() }, () => ({ content: reader.u32(), form: reader.u32() }))
  const count = reader.u32()
  // An entry without fields takes no byte, so that any number of them would fit.
  if (count > 0 && fields.length === 0) throw new WasmError('malformed', 'entries without fields', reader.offset)
  let entry: Entry | undefined
  for (let index = 0; index < count; index++) {
    let name: StringPlace | undefined
    let directory = 0
    for (const { content, form } of fields) {
      const value = readField(reader, form, offsetSize, sections)
      if (content === contentPath && typeof value === 'object') name = value
      if (content === contentDirectory && typeof value === 'number') directory = value
    }
    if (index === wanted) entry = { name: name && decodeAt(name.section, name.offset), directory }
  }
  return entry
}

/** The forms that a field may have (DWARF 5, sections 6.2.4.1 and 7.5.6). Each takes at least a byte. */
function readField(
  reader: Reader,
  form: number,
  offsetSize: 4 | 8,
  { lineStrings, strings }: StringSections,
): StringPlace | number | undefined {
  const { offset } = reader
  switch (form) {
    case 0x08: // DW_FORM_string
      passString(reader)
      return { section: reader.bytes, offset }
    case 0x0e: // DW_FORM_strp
      return { section: strings, offset: readOffset(reader, offsetSize) }
    case 0x1f: // DW_FORM_line_strp
      return { section: lineStrings, offset: readOffset(reader, offsetSize) }
    case 0x0f: // DW_FORM_udata
      return reader.u32()
    case 0x0b: // DW_FORM_data1
      return reader.u8()
    case 0x05: // DW_FORM_data2
      return reader.u8() | (reader.u8() << 8)
    case 0x06: // DW_FORM_data4
      reader.skip(4)
      return undefined
    case 0x07: // DW_FORM_data8
      reader.skip(8)
      return undefined
    case 0x1e: // DW_FORM_data16
      reader.skip(16)
      return undefined
    case 0x09: // DW_FORM_block
      reader.skip(reader.u32())
      return undefined
    default:
      throw new WasmError('unsupported', `the form 0x${form.toString(16)}`, offset)
  }
}

/** Passes a string and the zero at its end, and gives its length. */
function passString(reader: Reader): number {
  const start = reader.offset
  while (reader.u8('a string') !== 0);
  return reader.offset - 1 - start
}

/** The string at an offset, cut off at the length of names; empty where the section has none there. */
function decodeAt(section: Uint8Array, offset: number): string {
  const bytes = section.subarray(offset, offset + maxName)
  const end = bytes.indexOf(0)
  return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end))
}

const isAbsolute = (path: string) => /^([/\\]|[a-z]:)/i.test(path)

/** Paths of Windows have either separator. */
const separatorOf = (directory: string) => (/^[^/]*\\/.test(directory) ? '\\' : '/')

function join(directory: string, name: string): string {
  if (directory === '' || isAbsolute(name)) return name
  return /[/\\]$/.test(directory) ? directory + name : directory + separatorOf(directory) + name
}

function relativeTo(directory: string, path: string): string {
  const prefix = directory === '' || /[/\\]$/.test(directory) ? directory : directory + separatorOf(directory)
  return path.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : path
}
