import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { buildKernel } from '../../../scripts/build-kernel.ts'

it('kernel.ts is what the build makes of kernel.wat', async () => {
  expect(await readFile(new URL('../../../src/host/scan/kernel.ts', import.meta.url), 'utf8')).toBe(await buildKernel())
})
