/** What modules give to `abort`: strings of AssemblyScript, and addresses where there is none. */

import { describe, expect, it } from 'vitest'
import { type AbortArguments, describeAbort } from '../../../src/host/instance/abort-arguments.ts'

/** A memory with a string and its size at some addresses. */
function memoryWith(strings: Readonly<Record<number, string>>, shared = false): WebAssembly.Memory {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared })
  for (const [address, string] of Object.entries(strings)) {
    const bytes = Buffer.from(string, 'utf16le')
    new DataView(memory.buffer).setUint32(Number(address) - 4, bytes.length, true)
    new Uint8Array(memory.buffer).set(bytes, Number(address))
  }
  return memory
}

const end = 65_536

describe('describeAbort', () => {
  it.each<[what: string, text: string, abort: AbortArguments]>([
    ['a message and a place', 'it gave up: `tea is out` at a.ts:3:4', [8, 100, 3, 4]],
    ['a message alone', 'it gave up: `tea is out`', [8, 0, 0, 0]],
    ['a place alone', 'it gave up at a.ts:1:2', [0, 100, 1, 2]],
    ['neither', 'it gave up', [0, 0, 0, 0]],
    ['an address without a string', 'it gave up', [200, 201, 1, 2]],
    ['an address before the first string', 'it gave up', [3, 1, 1, 2]],
    ['the end of the memory', 'it gave up', [end, end - 2, 1, 2]],
    ['addresses past the memory', 'it gave up', [end + 1, -1, 1, 2]],
    ['a size that is odd', 'it gave up', [300, 0, 1, 2]],
    ['a size past the memory', 'it gave up', [400, 0, 1, 2]],
  ])('reads %s', (_what, text, abort) => {
    const memory = memoryWith({ 8: 'tea is out', 100: 'a.ts' })
    new DataView(memory.buffer).setUint32(296, 3, true)
    new DataView(memory.buffer).setUint32(396, end - 398, true)
    expect(describeAbort(memory, abort)).toBe(text)
  })

  it('reads shared memories, and none', () => {
    expect(describeAbort(memoryWith({ 8: 'tea' }, true), [8, 0, 0, 0])).toBe('it gave up: `tea`')
    expect(describeAbort(undefined, [8, 8, 0, 0])).toBe('it gave up')
  })

  it('shows a long message from its start, on one line', () => {
    const memory = memoryWith({ 8: `a\n\u001b[2J${'x'.repeat(1000)}` })
    expect(describeAbort(memory, [8, 0, 0, 0])).toMatch(/^it gave up: `a\\u\{a\}\\u\{1b\}\[2Jx{185}…`$/)
  })
})
