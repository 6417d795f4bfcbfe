/** The hash by which bytes are named. */

import { expect, test } from 'vitest'
import { hashBytes } from '../../src/files/hash.ts'

test('hashBytes gives SHA-256 in hexadecimal', () => {
  // The first example of FIPS 180-4.
  expect(hashBytes(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
