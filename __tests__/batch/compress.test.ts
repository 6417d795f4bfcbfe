/** Sizes of what travels, as the libraries of others count them. */

import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { formatsOf, measureCompressed } from '../../src/batch/compress.ts'
import { guest } from '../support/guest.ts'

test.each([
  ['gzip', ['gzip']],
  ['brotli', ['brotli']],
  ['both', ['gzip', 'brotli']],
  ['none', []],
] as const)('%s', (compression, formats) => {
  expect(formatsOf(compression)).toEqual(formats)
})

test('are those of the input and of the output, at the levels that are told', async () => {
  const after = new Uint8Array([...guest, ...guest, ...guest])
  const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: 6 }).length
  const brotli = (bytes: Uint8Array) =>
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length
  expect(await measureCompressed(['brotli', 'gzip'], guest, after)).toEqual([
    { format: 'brotli', level: 5, before: brotli(guest), after: brotli(after) },
    { format: 'gzip', level: 6, before: gzip(guest), after: gzip(after) },
  ])
  expect(await measureCompressed([], guest, after)).toEqual([])
})
