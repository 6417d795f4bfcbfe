/** The file of options is found where it is by default, or where it is named, and nowhere else. */

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadOptions, type OptionsRequest } from '../../../src/batch/config/load-options.ts'
import { parseBatchOptions } from '../../../src/batch/options/parse-batch-options.ts'
import { makeFolder } from '../../support/temporary.ts'

const file = 'options: {timeout: 7}'

/** Loads the options in a workspace with these files, and gives the timeout. */
async function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  config = '',
  more: Partial<OptionsRequest> = {},
): Promise<number> {
  const workspace = more.workspace ?? makeFolder(files)
  const { defaults } = await loadOptions({
    config: parseBatchOptions({ config }).config,
    given: { timeout: '5' },
    workspace,
    temporary: makeFolder(),
    env: {},
    ...more,
  })
  return defaults.engine.timeout
}

describe('loadOptions', () => {
  it.each<[files: Record<string, string>, config: string, timeout: number]>([
    [{}, '', 5],
    [{ '.github/wizer.yml': file }, '', 7],
    [{ '.github/wizer.yaml': file }, '', 7],
    [{ '.github/wizer.yml': '' }, '', 5],
    [{ '.github/wizer.yml': file }, 'none', 5],
    [{ '.github/wizer.yml': 'not: [YAML' }, 'none', 5],
    [{ 'wizer.yml': file }, '', 5],
    [{ 'a.yml': file, '.github/wizer.yml': 'options: {timeout: 9}' }, 'a.yml', 7],
    [{ none: file }, './none', 7],
    [{ '.github': '' }, '', 5],
    [{ '.github/wizer.yml': `\ufeff${file}` }, '', 7],
  ])('reads of %o with `config: %s` the timeout %d', async (files, config, timeout) => {
    expect(await load(files, config)).toBe(timeout)
  })

  it.each<[files: Record<string, string | Uint8Array>, config: string, code: string, message: string]>([
    [{}, 'a.yml', 'missing-file', 'no file that can be read at `a.yml` (no such file or directory)'],
    [{ 'a/b': '' }, 'a', 'missing-file', 'found a directory, expected a regular file'],
    [{ '.github/wizer.yml/x': '' }, '', 'missing-file', 'cannot read `.github/wizer.yml`: found a directory'],
    [{}, '../a.yml', 'missing-file', 'no file that can be read at `../a.yml`'],
    [{ 'a.yml': Uint8Array.of(0x6f, 0xff) }, 'a.yml', 'bad-value', 'found bytes in `a.yml` that are no UTF-8'],
    [
      { 'a.yml': new Uint8Array(2 ** 17 + 1) },
      'a.yml',
      'missing-file',
      'found 131,073 bytes, expected at most 131,072',
    ],
    [
      { '.github/wizer.yml': '', '.github/wizer.yaml': '' },
      '',
      'bad-value',
      'found both `.github/wizer.yml` and `.github/wizer.yaml`, expected one of them',
    ],
  ])('refuses of %o what `config: %s` means', async (files, config, code, message) => {
    await expect(load(files, config)).rejects.toMatchObject({ name: 'OptionError', code, option: 'config' })
    await expect(load(files, config)).rejects.toThrow(/^cannot use the option `config`: /)
    await expect(load(files, config)).rejects.toThrow(message)
  })

  it('reads a file in the directory for temporary files, and no other outside of the workspace', async () => {
    const [temporary, outside] = [makeFolder({ 'a.yml': file }), makeFolder({ 'a.yml': file })]
    expect(await load({}, join(temporary, 'a.yml'), { temporary })).toBe(7)
    await expect(load({}, join(outside, 'a.yml'), { temporary })).rejects.toThrow('leads out of the workspace')
  })

  it.each(['', 'a.yml'])('refuses a link that leads out, with `config: %s`', async config => {
    const workspace = makeFolder({ '.github/x': '' })
    symlinkSync(join(makeFolder({ 'a.yml': file }), 'a.yml'), join(workspace, config || '.github/wizer.yml'))
    await expect(load({}, config, { workspace })).rejects.toThrow('leads out of the workspace')
  })

  it.skipIf(process.platform === 'win32')('says that a default file is a link to nothing', async () => {
    const workspace = makeFolder({ '.github/x': '' })
    symlinkSync('none', join(workspace, '.github/wizer.yml'))
    await expect(load({}, '', { workspace })).rejects.toThrow('no such file or directory')
  })

  it.skipIf(process.platform === 'win32')('says that it cannot look for the file', async () => {
    const workspace = makeFolder()
    symlinkSync('.github', join(workspace, '.github'))
    await expect(load({}, '', { workspace })).rejects.toThrow(
      'found no way to look for `.github/wizer.yml` (too many links), expected a readable folder',
    )
  })

  it.each(['pull_request_target', 'workflow_run'])(
    'reads a file that nobody named not where the trigger is %s',
    async trigger => {
      const env = { GITHUB_EVENT_NAME: trigger }
      const files = { '.github/wizer.yml': file }
      await expect(load(files, '', { env })).rejects.toThrow(
        `found \`.github/wizer.yml\` where the trigger is \`${trigger}\``,
      )
      expect(await load(files, '.github/wizer.yml', { env })).toBe(7)
      expect(await load(files, 'none', { env })).toBe(5)
      expect(await load({}, '', { env })).toBe(5)
    },
  )
})
