/** Compressed sizes are those that the libraries of others give. */

import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findCompressedSizes } from '../../src/engine/compressed-sizes.ts'
import type { CompressedSize } from '../../src/report/report.ts'
import { guest } from '../support/guest.ts'

const output = new Uint8Array([...guest, ...guest, ...guest])

describe('findCompressedSizes', () => {
  test('measures the input and the output in each format, at the level that it tells', async () => {
    const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: 6 }).length
    const brotli = (bytes: Uint8Array) =>
      brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }).length
    expect(await findCompressedSizes(['brotli', 'gzip'], guest, output)).toEqual([
      { format: 'brotli', level: 5, before: brotli(guest), after: brotli(output) },
      { format: 'gzip', level: 6, before: gzip(guest), after: gzip(output) },
    ])
  })

  test('measures nothing where no format is asked for', async () => {
    expect(await findCompressedSizes([], guest, output)).toEqual([])
  })

  test('takes a size that is known, and leaves out one that is not asked for', async () => {
    const known = [
      { format: 'brotli', level: 5, before: 1, after: 2, parts: 1, regions: [] },
      { format: 'gzip', level: 6, before: 3, after: 4, parts: 1, regions: [] },
    ] satisfies readonly CompressedSize[]
    expect(await findCompressedSizes(['gzip'], guest, output, known)).toEqual([known[1]])
  })
})
