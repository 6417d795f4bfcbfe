/** Counts the bytes that compression makes of parts, one behind the other, on the threads of Node's own. */

import { constants, createBrotliCompress, createDeflateRaw, deflateRawSync } from 'node:zlib'
import type { CompressedSize } from '../../report/report.ts'

export type Compression = Pick<CompressedSize, 'format' | 'level'>

/** Bytes of a file besides what is compressed: head and sum of gzip (RFC 1952). */
export const frame: Readonly<Record<CompressedSize['format'], number>> = { gzip: 18, brotli: 0 }

/** Bytes of a file that is compressed at once: a stream takes half a millisecond, which is a tenth of the work on such a module. */
const small = 32_768

/** Bytes that one call may make: the work can end between two calls. */
const room = 65_536

/**
 * Compresses parts of a file as one stream, so that each can repeat what stands before it.
 * @param signal ends the work
 * @returns for each part, the bytes that it takes; without the frame of the format
 */
export async function compressParts(
  compression: Compression,
  parts: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<readonly number[]> {
  // To end a part takes bytes, also where it has none of its own.
  const full = parts.filter(({ length }) => length > 0)
  const sizes = (await compressFull(compression, full, signal)).values()
  return parts.map(({ length }) => (length > 0 ? (sizes.next().value ?? 0) : 0))
}

function compressFull(
  compression: Compression,
  parts: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<readonly number[]> {
  const size = parts.reduce((sum, { length }) => sum + length, 0)
  if (compression.format === 'gzip' && size <= small) return Promise.resolve(compressAtOnce(compression, parts))
  const { stream, flush } = openStream(compression, size)
  const sizes: number[] = []
  let made = 0
  stream.on('data', ({ length }: Uint8Array) => {
    made += length
  })
  return new Promise((resolve, reject) => {
    const onAbort = () => stream.destroy(signal.reason)
    const finish = () => {
      signal.removeEventListener('abort', onAbort)
      resolve(sizes)
    }
    const next = (index: number) => {
      const start = made
      const onMade = () => {
        sizes.push(made - start)
        if (index + 1 < parts.length) next(index + 1)
        else finish()
      }
      const part = parts[index]
      if (!part) finish()
      else if (index + 1 < parts.length) {
        stream.write(part)
        stream.flush(flush, onMade)
      } else stream.end(part).once('end', onMade)
    }
    stream.once('error', reject).once('close', () => signal.removeEventListener('abort', onAbort))
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort)
    next(0)
  })
}

/** Each part can repeat those before it, because deflate looks back further than all of them. */
function compressAtOnce({ level }: Compression, parts: readonly Uint8Array[]): readonly number[] {
  return parts.map((part, index) => {
    const dictionary = Buffer.concat(parts.slice(0, index))
    return deflateRawSync(part, dictionary.length > 0 ? { level, dictionary } : { level }).length
  })
}

function openStream({ format, level }: Compression, size: number) {
  if (format === 'gzip') return { stream: createDeflateRaw({ level, chunkSize: room }), flush: constants.Z_SYNC_FLUSH }
  const params = { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: size }
  return { stream: createBrotliCompress({ params, chunkSize: room }), flush: constants.BROTLI_OPERATION_FLUSH }
}
