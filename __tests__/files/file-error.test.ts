/** Why a file could not be used, in words. */

import { describe, expect, test } from 'vitest'
import { describeFileError } from '../../src/files/file-error.ts'

describe('describeFileError', () => {
  test.each([
    [{ code: 'ENOENT' }, 'no such file or directory'],
    [{ code: 'EACCES' }, 'permission denied'],
    [{ code: 'EROFS' }, 'the file system is read-only'],
    [{ message: 'something else' }, 'something else'],
  ])('says the error %j in words', (error, found) => {
    expect(describeFileError(error)).toBe(found)
  })
})
