/** What a module prints is kept, its beginning and its end, and then gone. */

import { mkdirSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startCapture } from '../../src/batch/capture.ts'
import { wizen } from '../support/engine.ts'
import { temporary } from '../support/temporary.ts'

const directory = join(temporary, 'captures')
mkdirSync(directory)

test.each([
  ['nothing', '', undefined],
  ['a line', 'hello\n', 'hello\n'],
  ['any character', 'två ✓ 𝄞\n::set-output name=x::y\n', 'två ✓ 𝄞\n::set-output name=x::y\n'],
  ['64 KiB', 'x'.repeat(65_536), 'x'.repeat(65_536)],
  [
    'more',
    `${'a'.repeat(40_000)}${'b'.repeat(40_000)}`,
    `${'a'.repeat(32_768)}\n… 14,464 bytes left out …\n${'b'.repeat(32_768)}`,
  ],
])('keeps %s', (_name, printed, text) => {
  const capture = startCapture(directory)
  writeSync(capture.descriptor, printed)
  expect(capture.read()).toEqual(text === undefined ? undefined : { bytes: Buffer.byteLength(printed), text })
  capture.close()
  expect(readdirSync(directory)).toEqual([])
})

test('may be read before the end', () => {
  const capture = startCapture(directory)
  for (const part of ['one ', 'two ', 'three']) {
    capture.read()
    writeSync(capture.descriptor, part)
  }
  expect(capture.read()?.text).toBe('one two three')
  capture.close()
})

test('takes what a module prints, on both streams', async () => {
  const capture = startCapture(directory)
  const wat = `
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory 1)
    (data (i32.const 0) "\\08\\00\\00\\00\\03\\00\\00\\00out")
    (data (i32.const 16) "\\18\\00\\00\\00\\03\\00\\00\\00err")
    (func (export "wizer.initialize")
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 100)))
      (drop (call $write (i32.const 2) (i32.const 16) (i32.const 1) (i32.const 100)))
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 100))))`
  const output = { stdout: capture.descriptor, stderr: capture.descriptor }
  await wizen(wat, { 'allow-wasi': 'true' }, { output })
  expect(capture.read()).toEqual({ bytes: 9, text: 'outerrout' })
  capture.close()
})
