/** No descriptor is left: modules fail in words, the others are done, and the run ends at once. */

import { describe, expect, it } from 'vitest'
import { attackRun, expectSound, expectWords } from '../support/hostile.ts'
import { intruder, repeat } from '../support/hostile-guest.ts'
import { keeping } from '../support/step.ts'

const modules = Object.fromEntries(
  await Promise.all(Array.from({ length: 12 }, async (_, index) => [`${index}.wasm`, await keeping(index)] as const)),
)

/** Opens a file until nothing more can be opened, and then uses its time. */
const hoarder = await intruder(
  `${repeat(
    5000,
    `(drop (call $path_open (i32.const 3) (i32.const 1) {note.txt}
       (i32.const 0) (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 64)))`,
  )} (local.set $round (i32.const 0)) ${repeat(200_000_000, '').replaceAll('$again', '$wait')}`,
  '(local $round i32)',
)

describe.skipIf(process.platform === 'win32')('a machine without descriptors', () => {
  it.each([28, 36, 44, 52, 60, 80])(
    'with %i of them, a run ends soon and in words',
    { timeout: 60_000 },
    async most => {
      const args = ['--jobs', '8', '--allow-wasi', '--timeout', '120']
      const attack = await attackRun(modules, args, { shell: `ulimit -n ${most}`, seconds: 30 })
      expect(attack.stopped, attack.said).toBe(undefined)
      // Below about 40, Node itself ends with a signal before any code of ours runs.
      expectWords(attack.said)
      expect([0, 1]).toContain(attack.status)
    },
  )

  it('because a module holds all of them has the results of the other modules', { timeout: 60_000 }, async () => {
    const files = { ...modules, '00.wasm': hoarder, 'dir/note.txt': '' }
    const args = ['--jobs', '2', '--allow-wasi', '--dirs', 'dir', '--timeout', '20']
    const attack = await attackRun(files, args, { shell: 'ulimit -n 256', seconds: 40 })
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toEqual(expect.arrayContaining(Object.keys(modules)))
  })
})
