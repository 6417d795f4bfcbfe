/** The option `deterministic`: nothing of the machine shows. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { xoshiro128 } from '../../../../src/host/wasi/determinism/random.ts'
import { passThrough } from '../../../support/wasi.ts'

const deterministic = { epoch: 1_700_000_000_000 }
const epoch = 1_700_000_000_000_000_000n

test('xoshiro128** gives the numbers of its authors', () => {
  const next = xoshiro128([1, 2, 3, 4])
  expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492])
})

describe('random numbers', () => {
  const draw = (...sizes: number[]) => {
    const { call, view } = passThrough({ random_get: 'ii' }, { deterministic })
    for (const [index, size] of sizes.entries()) call('random_get', 64 * index, size)
    return sizes.map((_, index) => view().getBigUint64(64 * index, true))
  }

  test('random numbers are always the same, and not zero', () => {
    expect(draw(32, 7)).toEqual(draw(32, 7))
    expect(new Set([...draw(8, 8, 8), 0n]).size).toBe(4)
  })

  test('random numbers fill what was asked for and no more', () => {
    const { call, view } = passThrough({ random_get: 'ii' }, { deterministic })
    expect(call('random_get', 1, 6)).toBe(0)
    expect([view().getUint8(0), view().getUint8(7)]).toEqual([0, 0])
    expect(view().getUint8(6)).not.toBe(0)
  })
})

describe('clocks', () => {
  const signatures = { clock_time_get: 'iIi', clock_res_get: 'ii', poll_oneoff: 'iiii' }

  test('clocks start at the epoch or at zero, and move by a step whenever they are read', () => {
    const { call, view } = passThrough(signatures, { deterministic })
    const look = (clock: number) => {
      expect(call('clock_time_get', clock, 0n, 8)).toBe(0)
      return view().getBigUint64(8, true)
    }
    expect([look(0), look(1), look(2), look(3), look(0)]).toEqual([
      epoch,
      1_000_000n,
      2_000_000n,
      3_000_000n,
      epoch + 4_000_000n,
    ])
    expect(call('clock_res_get', 0, 8)).toBe(0)
    expect(view().getBigUint64(8, true)).toBe(1_000_000n)
    expect(call('clock_time_get', 4, 0n, 8)).toBe(28)
  })

  test('a sleep moves the clocks and takes no time', () => {
    const { call, observed, view } = passThrough(signatures, { deterministic })
    view().setUint32(16, 1, true)
    view().setBigUint64(24, 3_600_000_000_000n, true)
    const started = performance.now()
    expect(call('poll_oneoff', 0, 100, 1, 200)).toBe(0)
    expect(performance.now() - started).toBeLessThan(1000)
    call('clock_time_get', 1, 0n, 8)
    expect(view().getBigUint64(8, true)).toBe(3_600_000_000_000n)
    expect(observed().clock).toBe(2)
  })
})

describe('files', () => {
  const host = mkdtempSync(join(tmpdir(), 'wasi-'))
  mkdirSync(join(host, 'sub'))
  writeFileSync(join(host, 'file'), 'twelve bytes')
  symlinkSync('file', join(host, 'link'))
  afterAll(() => rmSync(host, { recursive: true }))

  test.each([
    ['file', 4, 12n],
    ['link', 7, 4n],
    ['sub', 3, 0n],
  ])('the attributes of `%s` are its type, its size, and nothing of its host', (name, type, size) => {
    const { call, view, write, wasi } = passThrough(
      { path_filestat_get: 'iiiii' },
      { dirs: [{ guest: '/', host }], deterministic },
    )
    expect(call('path_filestat_get', 3, 0, 0, write(0, name), 64)).toBe(0)
    const fields = [64, 72, 80, 88, 96, 104, 112, 120].map(at => view().getBigUint64(at, true))
    expect(fields).toEqual([0n, 0n, BigInt(type), 1n, size, epoch, epoch, epoch])
    wasi.close()
  })
})
