/** How compressed sizes were measured is said in words. */

import { expect, test } from 'vitest'
import { describeCompressed } from '../../../src/report/model/compression.ts'
import type { CompressedSize } from '../../../src/report/report.ts'

const sizes = { before: 1, after: 2, regions: [] }
const gzip: CompressedSize = { ...sizes, format: 'gzip', level: 6, parts: 1 }
const brotli: CompressedSize = { ...sizes, format: 'brotli', level: 5, parts: 1200 }

test.each([
  [[], ''],
  [[gzip], 'gzip at level 6, as a whole'],
  [[gzip, brotli], 'gzip at level 6, as a whole; brotli at level 5, as the sum of 1,200 parts'],
])('describeCompressed says of %j: %s', (compressed, text) => {
  expect(describeCompressed({ compressed })).toBe(text)
})
