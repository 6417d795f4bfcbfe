/** One version, wherever it is written down. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineVersion } from '../src/version.ts'
import { wizer } from './support/bundle.ts'

it('is that of the package, in the sources and in the bundle', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(engineVersion).toBe(version)
  expect(`${(await wizer(['--version'])).stdout}`).toBe(`wizer-action ${version}\n`)
})
