/** Modules shared out over the jobs of a matrix: each module goes to one job, and all jobs get as much to do. */

import { expect, it } from 'vitest'
import { keeping, readReport, runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

it('gives each of four jobs a quarter of the bytes, and each module to one job', async () => {
  const sizes = Array.from({ length: 100 }, (_, index) => 200 + ((index * 7919) % 97) ** 2 * 3)
  const modules = sizes.map(async (size, index) => [`m${index}.wasm`, await keeping(index, size)] as const)
  const workspace = makeFolder(Object.fromEntries(await Promise.all(modules)))
  const shares = []
  for (const index of [0, 1, 2, 3]) {
    const inputs = { shard: `${index}/4`, 'out-dir': `out/${index}`, 'compressed-sizes': 'none' }
    const step = await runAction(workspace, { modules: '*.wasm', ...inputs })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const { bytesBefore, modules } = readReport(step)
    expect(step.outputs).toMatchObject({ count: String(modules.length), 'bytes-before': String(bytesBefore) })
    shares.push({ bytes: bytesBefore, paths: modules.map(({ path }) => path) })
  }
  const all = Array.from({ length: 100 }, (_, index) => `m${index}.wasm`)
  expect(shares.flatMap(({ paths }) => paths).sort()).toEqual(all.sort())
  const bytes = shares.map(share => share.bytes)
  expect(Math.max(...bytes) / Math.min(...bytes)).toBeLessThan(1.2)
})

it('succeeds in a job for which no module is left', async () => {
  const step = await runAction({ 'a.wasm': await keeping(1) }, { shard: '1/2' })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(step.outputs).toMatchObject({ modules: '[]', count: '0', failed: '0', 'cache-hit': 'false', checksums: '' })
  expect(step.written).toEqual(['wizened/report.html', 'wizened/report.json'])
  expect(step.outputs).toMatchObject({ report: 'wizened/report.json', 'html-report': 'wizened/report.html' })
})
