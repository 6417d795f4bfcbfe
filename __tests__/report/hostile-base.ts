/** A report whose base is hostile, too: names, paths, sizes. */

import type { BaseModule, Report } from '../../src/report/report.ts'
import { base, hostile, hostileTexts } from './sample.ts'

const [known] = base.modules as [BaseModule, ...BaseModule[]]

export const hostileBase: Report = {
  ...hostile,
  base: {
    source: hostileTexts.join(' '),
    commit: 'b'.repeat(40),
    modules: [
      // Every other one is in the report: changed, failed or skipped; the others are gone.
      ...hostileTexts.map((path, index) => ({ ...known, path: index % 2 === 0 ? path : `gone ${path}` })),
      { ...known, path: 'huge.wasm', bytesAfter: 1e300, bytesBefore: 1e300, segments: 1e300, pages: 1e300 },
      { ...known, path: 'huge too.wasm', bytesAfter: Number.MAX_VALUE, bytesBefore: Number.MAX_VALUE },
      { ...known, path: 'long/'.repeat(2_000) },
    ],
  },
}
