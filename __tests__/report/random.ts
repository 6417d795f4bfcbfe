/** Reports of modules at random, the same ones for the same seed: for what must hold for all reports. */

import type { CompressedSize, DoneModule, ModuleRecord } from '../../src/report/report.ts'
import { records } from './sample.ts'

/** Gives numbers from 0 up to, but not including, 1. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Modules of all kinds, in the order of their paths. */
export function randomModules(count: number, random: () => number): readonly ModuleRecord[] {
  const modules = Array.from({ length: count }, (_, index): ModuleRecord => {
    const path = `packages/p${String(index).padStart(4, '0')}/m.wasm`
    const kind = random()
    if (kind < 0.1) return { ...records.failed, path, error: `cannot call it: ${Math.floor(random() * 4)}` }
    if (kind < 0.15) return { ...records.skipped, path }
    return randomModule(path, random)
  })
  return modules
}

export function randomModule(path: string, random: () => number): DoneModule {
  const upTo = (most: number) => Math.floor(random() * most)
  const report = {
    ...records.initialized.report,
    bytesBefore: upTo(1e6),
    bytesAfter: upTo(1e7),
    segments: upTo(100),
    startUp: random() < 0.3 ? null : records.initialized.report.startUp,
  }
  const formats = (['gzip', 'brotli'] as const).filter(() => random() < 0.8)
  const compressed = formats.map(
    (format): CompressedSize => ({ format, level: 9, before: upTo(1e5), after: upTo(1e6), parts: 1, regions: [] }),
  )
  const sha256 = Array.from({ length: 64 }, () => upTo(16).toString(16)).join('')
  const status = random() < 0.5 ? 'initialized' : 'cached'
  return { ...records.initialized, status, path, output: `wizened/${path}`, sha256, report, compressed }
}
