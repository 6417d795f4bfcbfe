/** What modules print, and the names of modules and their parts: people read them, and the runner obeys none of them. */

import { expect, it } from 'vitest'
import { showControls } from '../../src/report/text.ts'
import { keeping, readReport, readText, runAction, type Step, trapping } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

/** A module that prints a text, and then lines of 1,000 letters. */
async function printing(text: string, lines = 0): Promise<Uint8Array> {
  const bytes = [...new TextEncoder().encode(text)].map(byte => `\\${byte.toString(16).padStart(2, '0')}`).join('')
  return assemble(`(module
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 0) "\\20\\00\\00\\00\\${text.length.toString(16).padStart(2, '0')}\\00\\00\\00")
    (data (i32.const 8) "\\00\\10\\00\\00\\e9\\03\\00\\00")
    (data (i32.const 32) "${bytes}")
    (data (i32.const 4096) "${'x'.repeat(1000)}\\0a")
    (func (export "wizer.initialize") (local $left i32)
      (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
      (local.set $left (i32.const ${lines}))
      (loop $next
        (if (local.get $left) (then
          (drop (call $write (i32.const 2) (i32.const 8) (i32.const 1) (i32.const 16)))
          (local.set $left (i32.sub (local.get $left) (i32.const 1)))
          (br $next))))))`)
}

/** Commands that do something. The library that finds files prints many commands for the debug log. */
const obeyed = ({ commands }: Step) =>
  commands
    .map(({ command }) => command)
    .filter(command => !/^(debug|group|endgroup|stop-commands|[0-9a-f-]{36})$/.test(command))

it.concurrent('shows commands that a module prints as text', async () => {
  const lines = [
    '::error::x',
    '::add-mask::hello',
    '::stop-commands::t',
    '##[error]x',
    '##[add-mask]hello',
    '::set-output name=count::9',
    '::endgroup::',
  ]
  const text = `${lines.join('\n')}\r::error::y\n::t::\n::warning::z`
  const step = await runAction({ 'a.wasm': await printing(text), 'b.wasm': await keeping(1) }, { 'allow-wasi': 'true' })
  expect(step).toMatchObject({ exitCode: 0, stderr: '', outputs: { count: '2' } })
  expect(obeyed(step)).toEqual([])
  const group = step.groups.find(({ title }) => title.startsWith('Output of a.wasm'))
  expect(group?.lines).toEqual([...lines, '::error::y', '::t::', '::warning::z'])
  expect(step.log.filter(line => /^\[\d\/2\]/.test(line)).length).toBe(2)
  expect(readReport(step).modules[0]).toMatchObject({ log: { bytes: text.length, text } })
})

it.concurrent('leaves out the middle of what is too long to read, and says so', async () => {
  const step = await runAction({ 'a.wasm': await printing('begun\n', 10_000) }, { 'allow-wasi': 'true' })
  expect(step).toMatchObject({ exitCode: 0, stderr: '', outputs: { count: '1' } })
  const group = step.groups.find(({ title }) => title.startsWith('Output of a.wasm'))!
  expect(group.title).toBe('Output of a.wasm (9.55 MiB)')
  expect(group.lines[0]).toBe('begun')
  expect(group.lines.filter(line => /^… 9,944,4\d\d bytes left out …$/.test(line)).length).toBe(1)
  expect(step.stdout.length).toBeLessThan(100_000)
  expect(step.summary.length).toBeLessThan(100_000)
})

const names = [
  '::error::x',
  'a\n::error::x',
  'a\r\n##[error]x',
  '##[add-mask]a',
  '::stop-commands::x',
  'a%0A::error::x',
  '\u001b[2J\u009bx\u202ey',
]

/** Characters that move a cursor or change the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const acting = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/

it.concurrent('shows colours that a module prints, and writes out all else that a terminal would obey', async () => {
  const text = '\u001b[31mred\u001b[0m\u001b[2J\u001b]0;x\u0007\ttab'
  const step = await runAction({ 'a.wasm': await printing(text) }, { 'allow-wasi': 'true' })
  const group = step.groups.find(({ title }) => title.startsWith('Output of a.wasm'))
  expect(group?.lines).toEqual(['\u001b[31mred\u001b[0m\\u{1b}[2J\\u{1b}]0;x\\u{7}\ttab'])
  expect(readText(step, 'wizened/report.html')).not.toMatch(acting)
})

it.concurrent.each(names)('shows a file with the name %j, which is no command', async name => {
  const files = { [`${name}.wasm`]: await printing('said'), [`${name} bad.wasm`]: trapping }
  const step = await runAction(files, { 'allow-wasi': 'true' })
  expect(step).toMatchObject({ exitCode: 1, stderr: '', outputs: { count: '1', failed: '1' } })
  expect(obeyed(step)).toEqual(['error'])
  expect(step.errors[0]!.properties.file).toBe(showControls(`${name} bad.wasm`))
  expect(JSON.parse(step.outputs.modules!)).toEqual([`wizened/${name}.wasm`])
  for (const text of [step.stdout, step.summary, readText(step, 'wizened/report.html')])
    expect(text).not.toMatch(acting)
})

it.concurrent.each(names)('shows an export and a function with the name %j, which is no command', async name => {
  const quoted = [...Buffer.from(name)].map(byte => `\\${byte.toString(16).padStart(2, '0')}`).join('')
  const renamed = Buffer.from(trapping.slice()).toString('latin1').replace('deep', name.slice(0, 4).padEnd(4))
  const files = {
    'a.wasm': await assemble(`(module (func (export "${quoted}")))`),
    'b.wasm': Buffer.from(renamed, 'latin1'),
  }
  const step = await runAction(files)
  expect(step).toMatchObject({ exitCode: 1, outputs: { failed: '2' } })
  expect(obeyed(step)).toEqual(['error', 'error'])
  expect(step.errors[1]!.message).toContain('trapped')
})
