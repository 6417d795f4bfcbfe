/** Gets the bytes of a module from what a program gives: the bytes, or where the file is. */

import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FileError } from '../files/file-error.ts'
import { endless, readInput } from '../files/read.ts'
import { shorten } from '../wasm/errors.ts'
import type { Deadline } from '../wizer/deadline.ts'
import { OptionError } from '../wizer/errors.ts'
import { describeValue } from './describe-value.ts'

/** The bytes of a module, or its file: a path, relative to the working directory, or a `file:` URL. */
export type WizenInput = ArrayBufferLike | ArrayBufferView | URL | string

export type Source =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** `name` is what errors call the file. */
  | { readonly kind: 'file'; readonly path: string; readonly name: string }

/** @throws {OptionError} and {FileError} where this cannot be a module */
export function checkInput(input: WizenInput): Source {
  if (typeof input === 'string' && input !== '') return file(input)
  if (is(input, 'URL')) return file(pathOf(input as URL))
  if (ArrayBuffer.isView(input)) return { kind: 'bytes', bytes: unlessGone(() => viewOf(input)) }
  if (is(input, 'ArrayBuffer') || is(input, 'SharedArrayBuffer'))
    return { kind: 'bytes', bytes: unlessGone(() => new Uint8Array(input as ArrayBufferLike)) }
  throw new OptionError(
    'bad-value',
    'input',
    `cannot use the input: found ${describeValue(input)}, expected the bytes of a module, or the path or URL of its file`,
  )
}

/**
 * The bytes are copied, because the program may change its own while the module is initialized, and nobody checks code
 * again that did not change.
 */
export async function readModule(source: Source, directory: () => string, deadline: Deadline): Promise<Uint8Array> {
  if (source.kind === 'bytes') return unlessGone(() => source.bytes.slice())
  const { path, name } = source
  const read = (signal: AbortSignal) => readInput(resolve(directory(), path), name, { signal })
  return deadline.limit(() => `read \`${name}\``, read, deadline.explain(...endless))
}

/** A program may have sent the buffer to a thread, or made it smaller. */
function unlessGone(read: () => Uint8Array): Uint8Array {
  try {
    return read()
  } catch (cause) {
    throw new OptionError(
      'bad-value',
      'input',
      'cannot use the input: found a buffer whose bytes are gone, expected bytes that stay until the promise settles',
      cause,
    )
  }
}

function viewOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** Finds those of another realm, too. */
function is(value: unknown, name: 'ArrayBuffer' | 'SharedArrayBuffer' | 'URL'): boolean {
  return Object.prototype.toString.call(value) === `[object ${name}]`
}

/** Characters of a path in an error: what is meant as the text of a module may be long. */
const shown = 200

function file(path: string): Source {
  return { kind: 'file', path, name: shorten(path, shown) }
}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url)
  } catch {
    throw new FileError(
      'read',
      `cannot read \`${shorten(url.href, shown)}\`: found a URL of \`${url.protocol}\`, expected a \`file:\` URL`,
    )
  }
}
