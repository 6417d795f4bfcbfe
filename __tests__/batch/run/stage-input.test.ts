/** What is hashed is the copy that runs. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stageInput } from '../../../src/batch/run/stage-input.ts'
import { makeFolder } from '../../support/temporary.ts'

describe('stageInput', () => {
  it.each([0, 1, 3_000_001])('copies %i bytes, and gives their hash', async size => {
    const bytes = Buffer.alloc(size, 'bytes of a module')
    const folder = makeFolder({ 'a.wasm': bytes, staged: 'something longer that was there before' })
    const module = { file: join(folder, 'a.wasm'), path: 'a.wasm', size }
    const hash = await stageInput(module, [folder], join(folder, 'staged'))
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(readFileSync(join(folder, 'staged')).equals(bytes)).toBe(true)
  })

  it('says in words that there is no room for the copy', async () => {
    const folder = makeFolder({ 'a.wasm': 'bytes' })
    const module = { file: join(folder, 'a.wasm'), path: 'a.wasm', size: 5 }
    await expect(stageInput(module, [folder], join(folder, 'none/staged'))).rejects.toMatchObject({
      name: 'FileError',
      message: 'cannot copy `a.wasm`: no such file or directory, expected room in the directory for temporary files',
    })
  })
})
