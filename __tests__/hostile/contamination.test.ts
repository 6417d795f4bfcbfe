/** A module writes into a directory that others bake in: what came of that is never served for the clean directory. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attackRun, expectNowhere, expectSound } from '../support/hostile.ts'
import { intruder } from '../support/hostile-guest.ts'
import { makeFolder } from '../support/temporary.ts'

const writer = await intruder('(call $note (call $write {note.txt}))')
const reader = await intruder('(call $note (call $read {note.txt}))')

const args = ['--allow-wasi', '--dirs', 'shared', '--jobs', '1']

describe('a module that writes into a shared directory', () => {
  it('leaves nothing in the store that a later run with the clean directory gets', async () => {
    const env = { RUNNER_TOOL_CACHE: makeFolder() }
    const folder = makeFolder({ 'a.wasm': writer, 'b.wasm': reader, 'shared/note.txt': 'original' })
    const first = await attackRun(folder, [...args, '--writable-dirs', 'true'], { env })
    expectSound(first)
    expect(readFileSync(join(folder, 'shared/note.txt'), 'utf8')).toBe('intruder')
    writeFileSync(join(folder, 'shared/note.txt'), 'original')
    // Only the module that reads is there now: its key is that of the clean directory.
    const clean = { 'b.wasm': reader, 'shared/note.txt': 'original' }
    const second = await attackRun(clean, [...args, '--writable-dirs', 'true'], { env })
    expectSound(second)
    expectNowhere(second.outputs, 'intruder')
    expect(second.outputs['b.wasm']?.includes('original')).toBe(true)
  })

  it('does not reach the others without writable-dirs', async () => {
    const files = { 'a.wasm': writer, 'b.wasm': reader, 'shared/note.txt': 'original' }
    const attack = await attackRun(files, args)
    expectSound(attack)
    expect(attack.outputs['b.wasm']?.includes('original')).toBe(true)
    expect(readFileSync(join(attack.folder, 'shared/note.txt'), 'utf8')).toBe('original')
  })

  it('runs alone with writable-dirs, so that no other sees half of its work', { timeout: 60_000 }, async () => {
    // Each puts its mark, waits for others in many calls, and reads whose mark is there.
    const rounds =
      '(local.set $round (i32.const 0)) (loop $more (drop (call $list)) (local.set $round (i32.add (local.get $round) (i32.const 1))) (br_if $more (i32.lt_u (local.get $round) (i32.const 3000))))'
    const alone = await intruder(
      `(call $note (call $remove {mark.txt})) ${rounds} (call $note (call $read {mark.txt}))
       (drop (call $write {mark.txt}))`,
      '(local $round i32)',
    )
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.wasm`, alone]))
    const all = ['--allow-wasi', '--dirs', 'shared', '--jobs', '4', '--writable-dirs', 'true', '--cache', 'false']
    const attack = await attackRun({ ...files, 'shared/keep.txt': '' }, all)
    expectSound(attack)
    expectNowhere(attack.outputs, 'intruder')
  })
})
