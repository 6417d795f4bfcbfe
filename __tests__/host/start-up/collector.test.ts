import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createCollector, sizeOfMemories } from '../../../src/host/start-up/collector.ts'

const mebibyte = 1024 * 1024
const pages = (initial: number) => new WebAssembly.Memory({ initial })

describe('a collector', () => {
  it('collects where what was dropped and what comes is more than 64 MiB', () => {
    let collections = 0
    const collector = createCollector(() => collections++)
    const collectionsAfter = (bytes: number) => {
      collector.makeRoom(bytes)
      return collections
    }
    expect(collectionsAfter(100 * mebibyte)).toBe(0)
    collector.drop([pages(160), pages(320)])
    expect(collectionsAfter(34 * mebibyte)).toBe(0)
    expect(collectionsAfter(35 * mebibyte)).toBe(1)
    expect(collectionsAfter(100 * mebibyte)).toBe(1)
    collector.drop([pages(1024)])
    expect(collectionsAfter(1)).toBe(2)
  })

  it('frees what nothing refers to', async () => {
    const references = [new WeakRef(pages(1)), new WeakRef(pages(2))]
    // Until the end of this turn, weak references are strong.
    await setImmediate()
    const collector = createCollector()
    collector.drop([pages(1025)])
    collector.makeRoom(0)
    await setImmediate()
    expect(references.map(reference => reference.deref())).toEqual([undefined, undefined])
  })
})

it('the size of memories is that of all', () => expect(sizeOfMemories([pages(1), pages(2)])).toBe(3 * 65_536))
