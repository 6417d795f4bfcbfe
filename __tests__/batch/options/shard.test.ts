/** Shares of the modules: each module is in one share, sizes are balanced, and all machines agree. */

import { describe, expect, it, test } from 'vitest'
import { parseShard, type SizedFile, takeShard } from '../../../src/batch/options/shard.ts'

test.each([
  ['0/1', { index: 0, total: 1 }],
  ['3/4', { index: 3, total: 4 }],
  ['0 / 4', { index: 0, total: 4 }],
  ['255/256', { index: 255, total: 256 }],
])('parseShard reads %s', (value, shard) => {
  expect(parseShard('shard', value)).toEqual(shard)
})

test.each(['', '1', '/', '1/', '/4', '4/4', '5/4', '-1/4', '0/0', '0/257', 'a/b', '1/4/2', '0.5/2', '0x1/4'])(
  'parseShard refuses %j',
  value => {
    expect(() => parseShard('shard', value)).toThrow(
      `cannot use the option \`shard\`: found \`${value}\`, expected \`INDEX/TOTAL\``,
    )
  },
)

const bySize = (...sizes: readonly number[]): readonly SizedFile[] =>
  sizes.map((size, index) => ({ path: `m${String(index).padStart(4, '0')}.wasm`, size }))

const sum = (files: readonly SizedFile[]) => files.reduce((sum, { size }) => sum + size, 0)

const shares = (files: readonly SizedFile[], total: number) =>
  Array.from({ length: total }, (_, index) => takeShard(files, { index, total }))

/** Numbers that look drawn by lot, the same in every run. */
const drawn = (count: number, largest: number) =>
  Array.from({ length: count }, (_, index) => 1 + (((index * 7919 + 31) % 104_729) % largest))

describe.each<[what: string, files: readonly SizedFile[], total: number]>([
  ['100 of mixed sizes', bySize(...drawn(100, 50_000)), 4],
  ['100 of sizes from 100 bytes to 14 MB', bySize(...drawn(100, 1000).map(size => size ** 2 * 14)), 4],
  ['1,000 over 256', bySize(...drawn(1000, 1_000_000)), 256],
  ['seven of the same size', bySize(...Array(7).fill(10)), 3],
  ['empty files', bySize(0, 0, 0), 2],
  ['fewer than shares', bySize(5, 4), 4],
  ['none', [], 3],
])('takeShard of %s', (_, files, total) => {
  it('gives each file to one share, in the order of the files', () => {
    const all = shares(files, total)
    expect(all.flat().sort((one, other) => (one.path < other.path ? -1 : 1))).toEqual(files)
    for (const share of all) expect(share).toEqual(files.filter(file => share.includes(file)))
  })

  it('gives the same shares from any order of the files', () => {
    const shuffled = [...files].sort((one, other) => (one.path.at(-6)! < other.path.at(-6)! ? 1 : -1))
    const paths = (all: readonly (readonly SizedFile[])[]) => all.map(share => share.map(({ path }) => path).sort())
    expect(paths(shares(shuffled, total))).toEqual(paths(shares(files, total)))
  })
})

test.each([2, 4, 7, 10])('takeShard makes %i shares of 100 modules whose sizes differ by less than 20%%', total => {
  const sizes = shares(bySize(...drawn(100, 50_000)), total).map(sum)
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.2)
})
