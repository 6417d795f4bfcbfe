/**
 * Builds `dist/`: the scan kernel from its WAT, JavaScript and types from the sources, and one bundle an entry. The same
 * sources give the same bytes.
 */

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'
import { buildKernel } from './build-kernel.ts'

const root = join(import.meta.dirname, '..')

/** Bundle in `dist/`, by its entry in `build/`. */
const entries = {
  'cli.js': 'cli.js',
  'action.js': 'action.js',
  'index.js': 'index.js',
  'worker.js': 'host/worker.js',
  'scan-worker.js': 'host/scan/worker.js',
}

writeFileSync(join(root, 'src/host/scan/kernel.ts'), await buildKernel())
for (const folder of ['build', 'dist']) rmSync(join(root, folder), { recursive: true, force: true })
const tsc = join(root, 'node_modules/typescript/bin/tsc')
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' })
mkdirSync(join(root, 'dist'), { recursive: true })
// ncc writes modules of the kind that the nearest package.json names.
writeFileSync(join(root, 'build/package.json'), '{ "type": "module" }\n')

for (const [bundle, entry] of Object.entries(entries)) {
  const { code, assets } = await ncc(join(root, 'build', entry), {
    cache: false,
    quiet: true,
    minify: false,
    filename: bundle,
  })
  write(bundle, code)
  for (const [name, { source }] of Object.entries(assets)) if (name !== 'package.json') write(name, source)
}
chmodSync(join(root, 'dist/cli.js'), 0o755)

function write(name: string, contents: string | Buffer): void {
  const path = join(root, 'dist', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
  const size = readFileSync(path).length
  process.stdout.write(`${String(Math.ceil(size / 1024)).padStart(6)} KiB  dist/${name}\n`)
}
