/** A JavaScript engine of 10 MB and its script, the most common use of Wizer. The engine is downloaded once and kept. */

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

/** The text of an entry. Only the script puts it together, so a memory that holds it has run the script. */
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

/** Writes `engine.wasm`, `script.js` and `stdin` into a folder; `stdin` tells the engine the path of the script. */
export function placeEngine(folder: string): void {
  copyFileSync(fetchEngine(), join(folder, 'engine.wasm'))
  writeFileSync(join(folder, 'script.js'), script)
  writeFileSync(join(folder, 'stdin'), 'script.js')
}

/** Downloads the package without its dependencies, which would take 450 MB. */
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

/** Calls the script of npm with Node where it is known: on Windows the command `npm` needs a shell. */
function npm(args: readonly string[], cwd: string): void {
  const path = process.env.npm_execpath
  const [program, ...first] = path ? [process.execPath, path] : ['npm']
  execFileSync(program as string, [...first, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
