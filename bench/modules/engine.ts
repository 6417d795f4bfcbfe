/** A JavaScript engine of 10 MB with a script to prepare: what Wizer is used for most. Downloaded once, and kept. */

import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = '3.46.0'

export const engineName = `fastly.wasm of @fastly/js-compute ${version}`

export const entries = 20_000

/** The flags that js-compute gives Wizer. */
export const engineFlags = [
  '-f',
  'wizer.initialize',
  '--inherit-env=true',
  '--allow-wasi',
  '--dir=.',
  '-r',
  '_start=wizer.resume',
]

/** The text of an entry, which the script puts together: it is found in a memory only if the script ran there. */
export function entryText(entry: number): string {
  return `entry ${entry} of ${entries}`
}

const script = `const table = new Map()
for (let entry = 0; entry < ${entries}; entry++) {
  const name = \`entry \${entry} of ${entries}\`
  table.set(name, { entry, name, square: entry * entry })
}
addEventListener('fetch', event => {
  const found = table.get(decodeURIComponent(new URL(event.request.url).pathname.slice(1)))
  event.respondWith(new Response(JSON.stringify(found)))
})
`

/** Puts `engine.wasm` and `script.js` into a folder, and `stdin`, which is where the engine is told the script's path. */
export function placeEngine(folder: string): void {
  copyFileSync(fetchEngine(), join(folder, 'engine.wasm'))
  writeFileSync(join(folder, 'script.js'), script)
  writeFileSync(join(folder, 'stdin'), 'script.js')
}

/** The package alone: installed with all that it needs, it takes 450 MB. */
function fetchEngine(): string {
  const cache = join(tmpdir(), 'wizer-action-bench')
  const kept = join(cache, `js-compute-${version}.wasm`)
  if (existsSync(kept)) return kept
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'download-'))
  try {
    npm(['pack', `@fastly/js-compute@${version}`, '--silent'], folder)
    const archive = readdirSync(folder).find(name => name.endsWith('.tgz'))
    if (archive === undefined) throw new Error('npm downloaded nothing')
    execFileSync('tar', ['-xzf', archive, 'package/fastly.wasm'], { cwd: folder })
    renameSync(join(folder, 'package/fastly.wasm'), kept)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return kept
}

/** The npm that runs this, which is a script: what is called `npm` needs a shell on Windows. */
function npm(args: readonly string[], cwd: string): void {
  const path = process.env.npm_execpath
  const [program, ...first] = path ? [process.execPath, path] : ['npm']
  execFileSync(program as string, [...first, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
