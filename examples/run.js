/** Pre-initializes every example and shows what that saves: what `npm start` runs. Needs nothing but Node. */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const flags = [
  '--modules',
  '*/*.wasm',
  '--cache=false',
  '--out-dir',
  '../wizened/examples',
  '--allow-wasi',
  '--rename-funcs',
  '_start=wizer.resume',
]

const { status } = spawnSync(process.execPath, [command, 'run', ...flags], { cwd: here, stdio: 'inherit' })
process.exitCode = status ?? 1
