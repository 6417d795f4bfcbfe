/** Parts are compressed as one stream that can be read again, and the work ends when nobody waits for it. */

import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compressParts, frame } from '../../../src/engine/sizes/compress.ts'

const { signal } = new AbortController()

/** Bytes that repeat nothing, and are the same each time. */
function noise(length: number, seed = 1): Uint8Array {
  let state = seed
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

describe('compressParts', () => {
  test.each([1, 4, 6, 9])(
    'gives a single part the size that gzip gives it at level %i, with its frame',
    async level => {
      const bytes = new Uint8Array([...noise(50_000), ...new Uint8Array(50_000)])
      const sizes = await compressParts({ format: 'gzip', level }, [bytes], signal)
      expect(sum(sizes) + frame.gzip).toBe(gzipSync(bytes, { level }).length)
    },
  )

  test.each(['gzip', 'brotli'] as const)(
    'gives each part what it takes with %s: noise all, zeros little',
    async format => {
      const parts = [noise(200_000), new Uint8Array(500_000), new Uint8Array(), noise(1000, 7)]
      const [first, zeros, none, last] = await compressParts({ format, level: 5 }, parts, signal)
      expect(first).toBeGreaterThanOrEqual(199_000)
      expect(first).toBeLessThan(201_000)
      expect(zeros).toBeLessThan(800)
      expect(none).toBe(0)
      expect(last).toBeGreaterThan(900)
      expect(last).toBeLessThan(1100)
    },
  )

  test('lets a part repeat the one before it', async () => {
    const [part, again] = await compressParts({ format: 'gzip', level: 4 }, [noise(9000), noise(9000)], signal)
    expect(part).toBeGreaterThan(8900)
    expect(again).toBeLessThan(200)
  })

  test.each(['gzip', 'brotli'] as const)('gives parts without bytes nothing with %s, also the last', async format => {
    const none = new Uint8Array()
    const sizes = await compressParts({ format, level: 4 }, [none, noise(40_000), none, none], signal)
    expect(sizes).toEqual([0, expect.any(Number), 0, 0])
    expect(await compressParts({ format, level: 4 }, [none], signal)).toEqual([0])
  })

  test('gives no size where there is no part', async () => {
    expect(await compressParts({ format: 'gzip', level: 4 }, [], signal)).toEqual([])
  })

  test.each(['before it starts', 'while it works'])('ends when the signal aborts %s', async when => {
    const stop = new AbortController()
    if (when === 'before it starts') stop.abort(new Error('over'))
    const work = compressParts({ format: 'brotli', level: 11 }, [noise(2_000_000), noise(2_000_000)], stop.signal)
    const started = performance.now()
    setTimeout(() => stop.abort(new Error('over')), 20)
    await expect(work).rejects.toThrow('over')
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
