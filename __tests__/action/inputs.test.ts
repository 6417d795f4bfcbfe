/** Each input of the action with bad values: the step refuses them by the name of the input, before any work. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { noOutputs } from '../../src/action/outputs.ts'
import type { BatchOptionName } from '../../src/batch/options/batch-options.ts'
import type { EngineOptionName } from '../../src/wizer/options/option-table.ts'
import { dist } from '../support/bundle.ts'
import { guest } from '../support/guest.ts'
import { readText, runAction } from '../support/step.ts'

type ActionInput = EngineOptionName | BatchOptionName

/** Values that the step must refuse, by input; none where it takes any text. The tests of each parser have more. */
const bad: Readonly<Record<ActionInput, readonly (string | Readonly<Record<string, string>>)[]>> = {
  modules: ['', '*.none', '/**', '/dev/zero', '~/*.wasm', '../*.wasm'],
  config: ['none.yml', '../none.yml', '.'],
  'out-dir': ['.', 'out/..'],
  'in-place': ['yes'],
  jobs: ['-1'],
  'fail-fast': ['yes'],
  'max-memory': ['much', '0'],
  cache: ['yes'],
  'save-cache': ['yes'],
  'cache-key-prefix': ['a,b', 'a\u001bb'],
  'artifact-name': ['a/b', 'a\nb'],
  'artifact-retention-days': ['0'],
  summary: ['yes'],
  'compressed-sizes': ['zip'],
  'max-size': ['10%', '1MB base', '1MB\nbig', '9'.repeat(400)],
  'max-growth': ['big', '1% gzip brotli', `${'9'.repeat(400)}%`],
  'baseline-report': ['none.json', '../none.json'],
  comment: ['yes'],
  'github-token': [],
  'merge-reports': ['../*.json'],
  'smoke-test': [],
  shard: ['4/4'],
  'init-func': [],
  'rename-funcs': ['a'],
  'keep-init-func': ['yes'],
  'allow-wasi': ['yes'],
  'inherit-stdio': ['yes'],
  'inherit-env': ['yes'],
  env: ['=x', 'ACTIONS_RUNTIME_TOKEN=x', 'INPUT_ENV'],
  args: [],
  dirs: ['::', 'none', 'a.wasm', '..'],
  'writable-dirs': ['yes'],
  stdin: [],
  'stdin-file': ['none', { stdin: 'x', 'stdin-file': 'a.wasm' }],
  preload: ['a.wasm', 'e=none.wasm'],
  deterministic: ['yes'],
  timeout: ['soon'],
  'segment-layout': ['big'],
  'max-segments': ['0'],
  'drop-init-code': ['yes'],
  'clear-stack': ['yes'],
  deny: ['none', { deny: 'main-ended', allow: 'main-ended' }],
  allow: ['none'],
  'wasm-multi-memory': ['yes'],
  'wasm-multi-value': ['yes'],
  'wasm-bulk-memory': ['yes'],
  'wasm-simd': ['yes'],
  'wasm-reference-types': ['yes'],
  'wasm-relaxed-simd': ['yes'],
  'relaxed-simd-deterministic': ['yes'],
}

it('has bad values for every input of `action.yml`', () => {
  const { inputs } = parse(readFileSync(join(dist, '../action.yml'), 'utf8')) as { inputs: object }
  expect(Object.keys(bad).sort()).toEqual(Object.keys(inputs).sort())
})

const rows = Object.entries(bad).flatMap(([name, values]) =>
  values.map((value): [string, Readonly<Record<string, string>>] => [
    name,
    typeof value === 'string' ? { [name]: value } : value,
  ]),
)

describe.concurrent('the action', () => {
  it.each(rows)('refuses this value of %s: %o', async (name, inputs) => {
    const step = await runAction(
      { 'a.wasm': guest },
      { modules: '*.wasm', 'allow-wasi': 'true', 'init-func': 'set', ...inputs },
    )
    expect(step).toMatchObject({ exitCode: 1, stderr: '', written: [], warnings: [], outputs: noOutputs, summary: '' })
    expect(step.errors.length).toBe(1)
    expect(step.errors[0]!.message).toMatch(name === 'modules' ? /modul/ : `\`${name}\``)
    expect(step.errors[0]!.message).toMatch(/expected|found no file/)
    expect(step.log.some(line => line.startsWith('['))).toBe(false)
    expect(readText(step, 'wizened/report.json')).toBeUndefined()
  })
})

it('takes values with spaces around and inside of them, and in other letters', async () => {
  const values = { jobs: ' 2 ', 'in-place': 'True', 'max-size': '1 MiB', shard: '0 / 1', timeout: '0.5' }
  const step = await runAction({ 'a.wasm': guest }, { 'allow-wasi': 'TRUE', 'init-func': 'set', ...values })
  expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { count: '1' } })
})
