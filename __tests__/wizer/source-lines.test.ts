/** The frames of a trap have source lines where the module has debug information. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { op, tables, unit } from '../support/dwarf.ts'
import { failure } from '../support/engine.ts'
import { customSection } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

const read = (version: number) =>
  readFileSync(new URL(`../fixtures/source-lines/trap-dwarf${version}.wasm`, import.meta.url))

test.each([2, 3, 4, 5])('frames have source lines where the module has DWARF %i', async version => {
  const { frames } = await failure(read(version))
  expect(frames).toEqual([
    'parse (include/table.h:3:5, at offset 0x64)',
    'parse (trap.c:9:14, at offset 0x6c)',
    'parse (trap.c:9:14, at offset 0x6c)',
    'init (trap.c:13:14, at offset 0x54)',
  ])
})

test('each frame has its place, too, and what it consists of', async () => {
  const { trace } = await failure(read(5))
  expect(trace[0]).toEqual({ name: 'parse', offset: 0x64, source: 'include/table.h:3:5' })
})

test('a long path is shown from its end, and on one line', async () => {
  const program = [op.setAddress(1), op.copy, op.advancePc(100), op.endSequence].flat()
  const path = `/${'d/'.repeat(3000)}\u001b[2Jlong\n${'x'.repeat(190)}.c`
  const lines = customSection('.debug_line', unit({ tables: tables([], [[path.slice(-300), 0]]), program }))
  const bytes = await assemble('(func $f (export "wizer.initialize") unreachable)', { names: true })
  const { frames } = await failure(Buffer.concat([bytes, Uint8Array.from(lines)]))
  expect(frames).toEqual([expect.stringMatching(/^f \(….{199}:1, at offset 0x[0-9a-f]+\)$/)])
  expect(frames[0]).toContain(`\\u{a}${'x'.repeat(190)}.c:1`)
})
