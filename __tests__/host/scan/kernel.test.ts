import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { compileKernel } from '../../../scripts/compile-wat.ts'

describe('kernel.ts', () => {
  it('stands in the sources as the build makes it from kernel.wat', async () => {
    const source = new URL('../../../src/host/scan/kernel.ts', import.meta.url)
    expect(await readFile(source, 'utf8')).toBe(await compileKernel())
  })
})
