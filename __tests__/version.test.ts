/** The version is the same everywhere. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { engineVersion } from '../src/version.ts'
import { wizer } from './support/bundle.ts'

it('the version of package.json is that of the sources and of the bundle', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(engineVersion).toBe(version)
  expect(`${(await wizer(['--version'])).stdout}`).toBe(`wizer-action ${version}\n`)
})
