/** A module, or two together, try to leave their directory by changing a name between its check and its use. */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attackCommand, attackRun, expectNowhere, expectSound, marker } from '../support/hostile.ts'
import { intruder, outward, repeat } from '../support/hostile-guest.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'

/** A folder that a module may use, and one that it may not. */
function makePlaces() {
  const outside = makeFolder({ 'note.txt': marker })
  return { outside, files: { 'shared/real/note.txt': 'harmless' } }
}

/** Swaps the name `x` between a directory and a link that leads out. */
const swapper = (outside: string, rounds: number) =>
  intruder(
    `(drop (call $link {.} {step}))
     (drop (call $link {${outward(outside)}} {away}))
     ${repeat(
       rounds,
       `(drop (call $move {real} {x})) (drop (call $move {x} {real}))
        (drop (call $move {away} {x})) (drop (call $move {x} {away}))`,
     )}`,
    '(local $round i32)',
  )

/** Reads through the name until what it found does not begin with `h`, and writes through it. */
const opener = (rounds: number) =>
  intruder(
    `(block $done ${repeat(
      rounds,
      `(drop (call $read {x/note.txt}))
       (drop (call $write {x/intruder.txt}))
       (br_if $done (i32.eq (i32.load8_u (i32.const 65536)) (i32.const ${marker.charCodeAt(0)})))`,
    )})`,
    '(local $round i32)',
  )

const rounds = 2500

describe.skipIf(process.platform === 'win32')('a module that races against the check of its paths', () => {
  it.each(['false', 'true'])('stays in the directory of two modules where writable-dirs is %s', async writable => {
    const { outside, files } = makePlaces()
    const modules = { 'a.wasm': await swapper(outside, rounds), 'b.wasm': await opener(rounds) }
    const args = ['--allow-wasi', '--dirs', 'shared', '--jobs', '2', '--writable-dirs', writable]
    const attack = await attackRun({ ...files, ...modules }, args)
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toEqual(['a.wasm', 'b.wasm'])
    expectNowhere(attack.outputs, marker)
    expect(filesIn(outside)).toEqual(['note.txt'])
  })

  it('cannot follow a link that it made with a text that only looks harmless', async () => {
    const { outside, files } = makePlaces()
    const module = await intruder(
      `(call $note (call $link {.} {step}))
       (call $note (call $link {${outward(outside)}} {away}))
       (call $note (call $read {away/note.txt}))
       (call $note (call $write {away/intruder.txt}))`,
    )
    const args = ['--allow-wasi', '--dirs', 'shared', '--writable-dirs', 'true']
    const attack = await attackRun({ ...files, 'a.wasm': module }, args)
    expectSound(attack)
    expectNowhere(attack.outputs, marker)
    expect(filesIn(outside)).toEqual(['note.txt'])
  })

  it('changes nothing in its directory without writable-dirs, and the run says what it wanted to change', async () => {
    const module = await intruder(
      `(call $note (call $write {real/note.txt})) (call $note (call $remove {real/note.txt}))
       (call $note (call $link {real} {x})) (call $note (call $folder {new}))
       (call $note (call $move {real} {other})) (drop (call $read {real/note.txt}))`,
    )
    const { files } = makePlaces()
    const attack = await attackRun({ ...files, 'a.wasm': module }, ['--allow-wasi', '--dirs', 'shared'])
    expectSound(attack)
    expect(filesIn(join(attack.folder, 'shared'))).toEqual(['real/note.txt'])
    expect(readFileSync(join(attack.folder, 'shared/real/note.txt'), 'utf8')).toBe('harmless')
    expect(attack.outputs['a.wasm']?.includes('harmless')).toBe(true)
    expect(attack.said).toMatch(/real\/note\.txt[\s\S]*writable-dirs/)
  })

  it('stays in its directory where another program swaps the name, in the command too', async () => {
    const { outside, files } = makePlaces()
    const folder = makeFolder({ ...files, 'in.wasm': await opener(2 * rounds) })
    const script = `const fs = require('node:fs'), [folder, outside] = process.argv.slice(1)
      process.chdir(folder)
      fs.symlinkSync(outside, 'away')
      for (;;) for (const name of ['real', 'away']) { fs.renameSync(name, 'x'); fs.renameSync('x', name) }`
    const other = spawn(process.execPath, ['-e', script, join(folder, 'shared'), outside], { stdio: 'ignore' })
    try {
      const args = ['in.wasm', '-o', 'out.wasm', '--allow-wasi', '--dir', 'shared']
      const attack = await attackCommand(folder, args, {})
      expect(attack, attack.said).toMatchObject({ status: 0, stopped: undefined })
      expectNowhere({ out: readFileSync(join(folder, 'out.wasm')) }, marker)
      expect(filesIn(outside)).toEqual(['note.txt'])
    } finally {
      other.kill('SIGKILL')
    }
  })
})
