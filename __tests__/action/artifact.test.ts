/** The artifact: a file with a name that no artifact can hold does not cost the others theirs. */

import { describe, expect, it } from 'vitest'
import { keeping, runAction, withService } from '../support/step.ts'
import { unzip } from '../support/zip.ts'

const module = await keeping(1)

describe.skipIf(process.platform === 'win32')('the artifact', () => {
  it('leaves out outputs with characters that no artifact can hold, and one warning names them', () =>
    withService(async service => {
      const names = [
        'b:c.wasm',
        'a<b.wasm',
        'deep/a"b.wasm',
        'a|b.wasm',
        'a*b.wasm',
        'a?b.wasm',
        'a\nb.wasm',
        'a\rb.wasm',
      ]
      const files = Object.fromEntries([...names, 'good.wasm', 'å b.wasm'].map(name => [name, module]))
      const step = await runAction(files, { cache: 'false' }, { service })
      expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { count: '10' } })
      expect(step.outputs['artifact-id']).not.toBe('')
      expect([...unzip(service.artifacts.get('wizened-build-0')!).keys()].sort()).toEqual(
        ['good.wasm', 'å b.wasm', 'SHA256SUMS', 'report.html', 'report.json'].sort(),
      )
      expect(step.warnings.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^cannot put .*`b:c\.wasm`.* into the artifact `wizened-build-0`: found a character/),
      ])
      for (const name of names.filter(name => !/[\r\n]/.test(name)))
        expect(step.warnings[0]!.message).toContain(`\`${name}\``)
    }))

  it('says how many it leaves out, and does not name them all', () =>
    withService(async service => {
      const files = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`a:${index}.wasm`, module]))
      const step = await runAction(files, { cache: 'false' }, { service })
      expect(step.warnings.map(({ message }) => message)).toEqual([expect.stringContaining(' and 5 more into the')])
    }))
})
