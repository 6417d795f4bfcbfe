/** How a compressed size was measured is said in words. */

import { expect, test } from 'vitest'
import { describeCompression } from '../../../src/report/model/compression.ts'

test.each([
  [{ format: 'gzip', level: 6, parts: 1 } as const, 'gzip at level 6, as a whole'],
  [{ format: 'brotli', level: 5, parts: 1200 } as const, 'brotli at level 5, as the sum of 1,200 parts'],
])('describeCompression says of %j: %s', (size, text) => {
  expect(describeCompression(size)).toBe(text)
})
