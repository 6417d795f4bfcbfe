/** How much memory a process uses, and its share of the machine's. */

import { totalmem } from 'node:os'
import { expect, it } from 'vitest'
import { findMemoryOf, hasProcessFiles, shareMemory } from '../../src/engine/memory.ts'

it.runIf(hasProcessFiles)('findMemoryOf gives the bytes that a process uses, and nothing of one that is gone', () => {
  const before = findMemoryOf(process.pid) ?? 0
  const more = Buffer.alloc(64 * 2 ** 20, 1)
  const after = findMemoryOf(process.pid) ?? 0
  expect(before).toBeGreaterThan(2 ** 24)
  expect(after - before).toBeGreaterThan(more.length / 2)
  expect(findMemoryOf(2 ** 30)).toBeUndefined()
})

it('shareMemory divides three quarters of what the machine has by the jobs', () => {
  expect(shareMemory(1)).toBeLessThanOrEqual(totalmem() * 0.75)
  expect(shareMemory(1)).toBeGreaterThan(2 ** 28)
  expect(Math.abs(shareMemory(3) - shareMemory(1) / 3)).toBeLessThan(2)
})
