/** What a module prints is kept, at most its beginning and its end, and removed afterwards. */

import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, readdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startCapture } from '../../../src/batch/run/capture-output.ts'
import { createSecretSearch } from '../../../src/batch/run/search-secrets.ts'
import { wizen } from '../../support/engine.ts'
import { temporary } from '../../support/temporary.ts'

const directory = join(temporary, 'captures')
mkdirSync(directory)

const sourceOf = (name: string) => new URL(`../../../src/batch/run/${name}`, import.meta.url).href

const hiding = (...values: readonly string[]) =>
  createSecretSearch(values.map(value => ({ name: 'S', value, isToken: false })))

test.each([
  ['nothing', '', null],
  ['a line', 'hello\n', 'hello\n'],
  ['any character', 'två ✓ 𝄞\n::set-output name=x::y\n', 'två ✓ 𝄞\n::set-output name=x::y\n'],
  ['64 KiB', 'x'.repeat(65_536), 'x'.repeat(65_536)],
  [
    'the beginning and the end of more',
    `${'a'.repeat(40_000)}${'b'.repeat(40_000)}`,
    `${'a'.repeat(32_768)}\n… 14,464 bytes left out …\n${'b'.repeat(32_768)}`,
  ],
])('a capture keeps %s, and leaves no file behind', (_name, printed, text) => {
  const capture = startCapture(join(directory, 'log'), hiding())
  writeSync(capture.descriptor, printed)
  expect(capture.read()).toEqual(text === null ? null : { bytes: Buffer.byteLength(printed), text })
  capture.close()
  expect(readdirSync(directory)).toEqual([])
})

const secret = 'correct horse'

test.each([
  ['in the middle', `a ${secret} b`, 'a ************* b'],
  ['twice', `${secret}${secret}`, '**************************'],
  ['in hex', `a ${Buffer.from(secret).toString('hex')} b`, 'a ************************** b'],
  ['in base64', `a ${Buffer.from(`${secret}ab`).toString('base64')} b`, 'a *****************WFi b'],
])('a capture shows asterisks for a secret %s', (_name, printed, text) => {
  const capture = startCapture(join(directory, 'log'), hiding('another one', secret))
  writeSync(capture.descriptor, printed)
  expect(capture.read()).toEqual({ bytes: printed.length, text })
  capture.close()
})

test('a capture shows a part of a secret that is not whole', () => {
  const capture = startCapture(join(directory, 'log'), hiding(secret))
  writeSync(capture.descriptor, 'correct hors e')
  expect(capture.read()?.text).toBe('correct hors e')
  capture.close()
})

test.each([32_760, 32_768 - secret.length, 32_768, 67_220, 67_230, 67_232])(
  'a capture shows no part of a secret where it cuts the text, at %i',
  at => {
    const capture = startCapture(join(directory, 'log'), hiding(secret))
    const printed = 'x'.repeat(at) + secret + 'y'.repeat(100_000 - at - secret.length)
    writeSync(capture.descriptor, printed)
    const { text } = capture.read()!
    expect(text.replace(/\n… .* …\n/, '').replaceAll(/[xy*]/g, '')).toBe('')
    expect(text.length).toBe(2 * 32_768 + '\n… 34,464 bytes left out …\n'.length)
    capture.close()
  },
)

test('a capture may be read before the module has printed all', () => {
  const capture = startCapture(join(directory, 'log'), hiding())
  for (const part of ['one ', 'two ', 'three']) {
    capture.read()
    writeSync(capture.descriptor, part)
  }
  expect(capture.read()?.text).toBe('one two three')
  capture.close()
})

test('a capture takes what a module prints to both streams', async () => {
  const capture = startCapture(join(directory, 'log'), hiding())
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

test('a capture is a file that another process can write to', () => {
  const capture = startCapture(join(directory, 'log'), hiding(secret))
  writeFileSync(capture.path, `one ${secret}`, { flag: 'a' })
  writeFileSync(capture.path, ' two', { flag: 'a' })
  expect(capture.read()?.text).toBe('one ************* two')
  capture.close()
})

test('a capture that cannot be made is refused in a sentence, and leaves nothing behind', () => {
  expect(() => startCapture(join(directory, 'none/log'), hiding())).toThrow(
    'cannot keep what the module prints: no such file or directory, expected room for a temporary file',
  )
})

test.skipIf(process.platform === 'win32')('a capture for which no descriptor is left is refused in a sentence', () => {
  const script = `
    import { openSync } from 'node:fs'
    import { startCapture } from ${JSON.stringify(sourceOf('capture-output.ts'))}
    import { createSecretSearch } from ${JSON.stringify(sourceOf('search-secrets.ts'))}
    const fill = () => { for (;;) openSync('/dev/null') }
    try { fill() } catch {}
    try { startCapture(${JSON.stringify(join(directory, 'log'))}, createSecretSearch([])) } catch (error) { console.log(error.message) }`
  const program = 'ulimit -n 64; exec "$0" --input-type=module --eval "$1"'
  const printed = execFileSync('sh', ['-c', program, process.execPath, script]).toString()
  expect(printed).toContain('cannot keep what the module prints: too many open files, expected room')
  expect(readdirSync(directory)).toEqual([])
})

test('a capture that cannot be read says so in its place, and can still be closed', () => {
  const capture = startCapture(join(directory, 'log'), hiding())
  writeSync(capture.descriptor, 'printed')
  closeSync(capture.descriptor)
  expect(capture.read()?.text).toBe('cannot read what the module printed: bad file descriptor')
  capture.close()
  expect(readdirSync(directory)).toEqual([])
})
