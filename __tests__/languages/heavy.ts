/** Runs the tests of languages with the tools that are too large to be dev dependencies (400 MB), in a folder that is removed. */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const packages = ['@yowasp/clang@22.0.0-git20542-10', 'assemblyscript@0.28.20', '@ruby/3.4-wasm-wasi@2.10.1']

const root = join(import.meta.dirname, '../..')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'languages-')))
try {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, ...packages], { stdio: 'inherit' })
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '__tests__/languages', ...process.argv.slice(2)]
  const env = { ...process.env, HEAVY_LANGUAGES: folder }
  const { status } = spawnSync(process.execPath, vitest, { cwd: root, stdio: 'inherit', env })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
