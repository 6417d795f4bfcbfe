/** Reads whole files, pipes and devices, which may be endless or have nobody who writes to them. */

import fs from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import { promisify } from 'node:util'
import { describeFileError, FileError } from './file-error.ts'

export type ReadLimits = {
  /** Bytes; 1 GiB where it is not given. */
  readonly maxBytes?: number
  /** Ends the reading when it aborts. */
  readonly signal?: AbortSignal | undefined
}

const gibibyte = 2 ** 30

/** Bytes that one call of the system reads at most: between two calls, the reading can be ended. */
const mostAtOnce = 16 * 1024 * 1024

const readSome = promisify(fs.read)

/**
 * Reads a module.
 * @param name the name of the file in errors
 * @throws {FileError} with the name and the reason
 */
export async function readInput(path: string, name = path, limits?: ReadLimits): Promise<Uint8Array<ArrayBuffer>> {
  return explain(`\`${name}\``, readAny(path, limits))
}

/**
 * Reads a module from a stream, such as standard input.
 * @param name the name of the stream in errors
 * @throws {FileError} with the name and the reason
 */
export async function readInputFrom(
  stream: Readable,
  name: string,
  limits?: ReadLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  return explain(name, readStream(stream, limits))
}

/** What an error says about a pipe that nobody ends. */
export const endless = ['its end had not come', 'a file that ends'] as const

async function explain<Result>(name: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading
  } catch (cause) {
    throw new FileError('read', `cannot read ${name}: ${describeFileError(cause)}, expected a WebAssembly module`)
  }
}

/**
 * Reads a file, a pipe or a device to its end.
 * @throws the system's error; an error that says the limit where there is more; the signal's reason
 */
export async function readAny(path: string, limits: ReadLimits = {}): Promise<Uint8Array<ArrayBuffer>> {
  // To open a pipe that nobody writes to would block a thread for ever, and with it the end of the process. Windows has
  // no such pipes and no such flag.
  const descriptor = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0))
  let isOpen = true
  try {
    const stats = fs.fstatSync(descriptor)
    // A file of the system's own, such as those in `/proc`, may say 0.
    if (stats.isFile() && stats.size > 0) return await readFile(descriptor, stats.size, limits)
    const stream = stats.isFIFO() ? await openPipe(descriptor) : fs.createReadStream('', { fd: descriptor })
    // The stream closes what it was given.
    isOpen = false
    return await readStream(stream, limits)
  } finally {
    if (isOpen) fs.closeSync(descriptor)
  }
}

async function readFile(
  descriptor: number,
  size: number,
  { maxBytes = gibibyte, signal }: ReadLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  if (size > maxBytes) throw tooLarge(maxBytes)
  const bytes = Buffer.allocUnsafeSlow(size)
  let length = 0
  while (length < size) {
    signal?.throwIfAborted()
    const { bytesRead } = await readSome(descriptor, bytes, length, Math.min(size - length, mostAtOnce), null)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

async function openPipe(descriptor: number): Promise<Readable> {
  const { Socket } = await import('node:net')
  return new Socket({ fd: descriptor, readable: true, writable: false })
}

async function readStream(
  stream: Readable,
  { maxBytes = gibibyte, signal }: ReadLimits = {},
): Promise<Uint8Array<ArrayBuffer>> {
  if (signal) addAbortSignal(signal, stream)
  const parts: Buffer<ArrayBuffer>[] = []
  let length = 0
  for await (const part of stream) {
    parts.push(part)
    length += part.length
    if (length > maxBytes) throw tooLarge(maxBytes)
  }
  return Buffer.concat(parts, length)
}

function tooLarge(maxBytes: number): Error {
  const most = maxBytes % gibibyte === 0 ? `${maxBytes / gibibyte} GiB` : `${maxBytes} bytes`
  return new Error(`it is larger than ${most}`)
}
