/** Compressed sizes are those that the libraries of others give: exactly for limits, and nearly for reports. */

import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findCompressedSizes, type SizeRequest } from '../../../src/engine/sizes/compressed-sizes.ts'
import type { CompressedSize } from '../../../src/report/report.ts'
import { wizen } from '../../support/engine.ts'
import { guest } from '../../support/guest.ts'
import { customSection } from '../../support/sections.ts'

const gzip = (bytes: Uint8Array, level: number) => gzipSync(bytes, { level }).length

const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length

const large = Uint8Array.from([...guest, ...customSection('large', Buffer.from('some text that is long '.repeat(99)))])

const { signal } = new AbortController()

const find = (request: Partial<SizeRequest>) =>
  findCompressedSizes(
    { input: guest, output: large, regions: [], formats: [], exactFormats: [], known: [], ...request },
    signal,
  )

describe('findCompressedSizes', () => {
  test('measures the input and the output in each format, at the level that it tells', async () => {
    expect(await find({ formats: ['brotli', 'gzip'] })).toEqual([
      { format: 'gzip', level: 4, before: gzip(guest, 4), after: gzip(large, 4), parts: 1, regions: [] },
      { format: 'brotli', level: 5, before: brotli(guest), after: brotli(large), parts: 1, regions: [] },
    ])
  })

  test('measures nothing where no format is asked for', async () => {
    expect(await find({})).toEqual([])
  })

  test('compresses each file as a whole where a format has a limit, whether it is asked for or not', async () => {
    const exact = [
      { format: 'gzip', level: 6, before: gzip(guest, 6), after: gzip(large, 6), parts: 1, regions: [] },
      { format: 'brotli', level: 5, before: brotli(guest), after: brotli(large), parts: 1, regions: [] },
    ]
    expect(await find({ exactFormats: ['gzip'] })).toEqual(exact.slice(0, 1))
    expect(await find({ formats: ['gzip'], exactFormats: ['brotli', 'gzip'] })).toEqual(exact)
  })

  test('takes a size that is known, and leaves out one that is not asked for', async () => {
    const known = [
      { format: 'brotli', level: 5, before: 1, after: 2, parts: 1, regions: [] },
      { format: 'gzip', level: 4, before: 3, after: 4, parts: 9, regions: [] },
    ] satisfies readonly CompressedSize[]
    expect(await find({ formats: ['gzip'], known })).toEqual([known[1]])
    expect(await find({ formats: ['brotli'], known })).toEqual([known[0]])
  })

  test.each<[what: string, known: CompressedSize]>([
    ['at another level', { format: 'gzip', level: 4, before: 3, after: 4, parts: 1, regions: [] }],
    ['in parts', { format: 'brotli', level: 5, before: 3, after: 4, parts: 2, regions: [] }],
    ['in the same way, as others may say', { format: 'gzip', level: 6, before: 3, after: 4, parts: 1, regions: [] }],
  ])('measures again for a limit what was measured %s', async (_, known) => {
    const [found] = await find({ exactFormats: [known.format], known: [known] })
    expect(found).toMatchObject({ format: known.format, parts: 1, after: expect.toSatisfy(size => size > 4) })
  })

  test('refuses an output that is no module', async () => {
    await expect(find({ output: Uint8Array.of(1, 2, 3), formats: ['gzip'] })).rejects.toThrow('does not start with')
  })
})

describe.each(['endgame', 'holidays', 'spelling', 'sqlite'])('sizes of the example `%s`', async name => {
  const input = readFileSync(new URL(`../../../examples/${name}/${name}.wasm`, import.meta.url))
  const { bytes: output, report } = await wizen(input, { 'allow-wasi': 'true', deterministic: 'true' })
  const end = report.memories[0]!.pages * 65_536
  const borders = [0, 1024, 4096, 4096, 70_000, 300_000, end]
  const regions = [borders.slice(1).map((end, index) => ({ start: borders[index]!, end }))]
  const request = { input, output, regions }

  test('are within 1.3 % of those of the whole files, although what both have is compressed once', async () => {
    const [inParts] = await find({ ...request, formats: ['gzip'] })
    const error = (found: number, exact: number) => Math.abs(found / exact - 1)
    expect(error(inParts!.before, gzip(input, 4))).toBeLessThan(0.013)
    expect(error(inParts!.after, gzip(output, 4))).toBeLessThan(0.013)
    const [, other] = await find({ ...request, formats: ['gzip', 'brotli'] })
    expect(error(other!.before, brotli(input))).toBeLessThan(0.013)
    expect(error(other!.after, brotli(output))).toBeLessThan(0.013)
    expect(other!.regions).toEqual([])
  })

  test('are the same each time', async () => {
    const formats = ['gzip', 'brotli'] as const
    expect(await find({ ...request, formats })).toEqual(await find({ ...request, formats }))
  })

  test('tell what each region takes, at either level, and are no larger in all than the output', async () => {
    for (const kind of ['formats', 'exactFormats']) {
      const [found] = await find({ ...request, [kind]: ['gzip'] })
      const total = found!.regions.reduce((sum, size) => sum + size, 0)
      expect(found!.regions.length).toBe(6)
      // The third region is empty.
      expect(found!.regions[2]).toBeLessThan(8)
      expect(total).toBeLessThan(found!.after * 1.013)
      expect(total).toBeGreaterThan(found!.after * 0.1)
    }
  })
})
