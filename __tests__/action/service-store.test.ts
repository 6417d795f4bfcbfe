/** The store of the cache service where the machine fails it. */

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { serviceStoreOpener } from '../../src/action/service-store.ts'
import { noReports } from '../../src/batch/base/name-reports.ts'
import { parseBatchOptions } from '../../src/batch/options/parse-batch-options.ts'
import { makeFolder } from '../support/temporary.ts'

it('keeps nothing and warns once where there is no place for temporary files', async () => {
  const temporary = makeFolder()
  rmSync(temporary, { recursive: true })
  const warnings: string[] = []
  const open = serviceStoreOpener({
    temporary,
    batch: parseBatchOptions({ modules: '*' }),
    service: { entry: new URL('file:///nowhere.js'), env: {} },
    warn: message => warnings.push(message),
    info: message => expect.unreachable(message),
  })
  const { store, close } = await open({ runHash: 'a'.repeat(64), all: async () => [], reports: noReports })
  const [key, target] = ['b'.repeat(64), join(makeFolder(), 'target')]
  expect([store.find(key, target), await close({ keys: new Set([key]), hasNew: true })]).toEqual([undefined, false])
  expect(warnings).toEqual([
    `cannot use the cache: cannot make a folder in \`${temporary}\`: no such file or directory; going on without it`,
  ])
})
