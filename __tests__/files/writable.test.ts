/** What cannot be written is found before the work, and a pipe that nobody reads does not block for ever. */

import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { checkWritable, writeOutput, writeToReader } from '../../src/files/write.ts'
import { Deadline } from '../../src/wizer/deadline.ts'
import { withoutFindings, wizer } from '../support/bundle.ts'
import { nobody, noModes } from '../support/failing-command.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'

const loops = '(module (func (export "wizer.initialize") (loop (br 0))))'
const quick = '(module (func (export "wizer.initialize")))'
const hasNoPipes = process.platform === 'win32'

function makePipe(): string {
  const path = join(makeFolder(), 'pipe')
  execFileSync('mkfifo', [path])
  return path
}

describe('checkWritable', () => {
  const folder = makeFolder({ 'file.wasm': 'old' })
  mkdirSync(join(folder, 'folder'))
  symlinkSync('file.wasm', join(folder, 'link'))
  symlinkSync('none/x', join(folder, 'dangling'))

  it.each(['new.wasm', 'file.wasm', 'link', 'folder/new.wasm', 'dangling', '/dev/null'])(
    'has nothing against `%s`, and changes nothing',
    name => {
      const before = filesIn(folder)
      expect(() => checkWritable(name.startsWith('/') ? name : join(folder, name))).not.toThrow()
      expect(filesIn(folder)).toEqual(before)
      expect(readFileSync(join(folder, 'file.wasm'), 'utf8')).toBe('old')
    },
  )

  it.each([
    ['none/new.wasm', 'no such file or directory'],
    ['folder', 'it is a directory'],
    ['file.wasm/new.wasm', 'a part of its path is not a directory'],
  ])('refuses `%s`: %s', (name, reason) => {
    expect(() => checkWritable(join(folder, name), name)).toThrow(
      `cannot write \`${name}\`: ${reason}, expected a place for a file; nothing there was changed`,
    )
  })
})

describe('the command', () => {
  it.each([
    '-o none/out.wasm',
    '-o .',
    '-o out.wasm --report none/r.json',
    '-o out.wasm --report .',
    '--report none/r',
  ])('does not begin with `%s`', async line => {
    const folder = makeFolder({ 'loops.wat': loops })
    const { status, stdout, stderr } = await wizer(['loops.wat', ...line.split(' ')], { directory: folder })
    expect({ status, stdout: `${stdout}` }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^error: cannot write `[^`]+`: (no such file or directory|it is a directory), [^\n]+\n$/)
    expect(filesIn(folder)).toEqual(['loops.wat'])
  })

  it.skipIf(noModes !== undefined)(
    `does not begin where the folder of the output is closed to it (${noModes ?? 'modes work here'})`,
    async () => {
      const folder = makeFolder({ 'loops.wat': loops })
      const { status, stderr } = await wizer(['loops.wat', '-o', 'out.wasm'], { directory: folder, ...nobody })
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr:
          'error: cannot write `out.wasm`: permission denied, expected a place for a file; nothing there was changed\n',
      })
    },
  )

  it.skipIf(hasNoPipes)('writes to a pipe that somebody reads', async () => {
    const pipe = makePipe()
    const reader = spawn('cat', [pipe])
    const [read, { status, stderr }] = await Promise.all([
      text(reader.stdout),
      wizer(['-', '-o', pipe], { input: quick }),
    ])
    expect({ status, stderr: withoutFindings(stderr) }).toEqual({ status: 0, stderr: '' })
    expect(read.startsWith('\0asm')).toBe(true)
  })

  it.skipIf(hasNoPipes)('gives up at the deadline where nobody reads the pipe', async () => {
    const { status, stderr } = await wizer(['-', '-o', makePipe(), '--timeout', '2'], { input: quick })
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /^error: cannot write `[^`]+pipe`: nobody had opened the pipe to read after 2 seconds \(timeout\), expected a reader\n$/,
    )
  })
})

describe('writeToReader', () => {
  it.skipIf(hasNoPipes)('waits for a reader that comes later, who gets all that is written', async () => {
    const pipe = makePipe()
    const writing = writeToReader(pipe, new Deadline(20), 'pipe', async () => {
      // A reader that took the wait for the end would be gone by now.
      await setTimeout(200)
      writeOutput(pipe, [new TextEncoder().encode('whole')])
    })
    await setTimeout(100)
    const reader = spawn('cat', [pipe])
    const [read] = await Promise.all([text(reader.stdout), writing])
    expect(read).toBe('whole')
  })

  it.each(['/dev/null', '/none/at/all'])('does not wait for `%s`, which is no pipe', async path => {
    expect(await writeToReader(path, new Deadline(1), path, () => 'written')).toBe('written')
  })
})
