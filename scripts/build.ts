/**
 * Builds `dist/`: modules from their WAT, the tables of options, the schemas of reports, JavaScript and types from the
 * sources, one bundle for each entry, and the licences of what is bundled. The same sources give the same bytes, and sources
 * that do not compile leave `dist/` as it was.
 */

import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'
import { rolldown } from 'rolldown'
import { writeDocs } from './build-docs.ts'
import { writeOptionsType } from './build-options-type.ts'
import { writeSchemas } from './build-schema.ts'
import { bundleTypes } from './bundle-types.ts'
import { writeCompiledWat } from './compile-wat.ts'
import { hashFile, hashSources } from './hash-sources.ts'
import { findPackageFolders, renderLicenses } from './licenses.ts'

const root = join(import.meta.dirname, '..')

/** Bundle in `dist/`, by its entry in `build/`. */
const entries = {
  'cli.js': 'cli.js',
  'action.js': 'action.js',
  'engine.js': 'engine.js',
  'worker.js': 'host/threads/module-worker.js',
  'scan-worker.js': 'host/scan/scan-worker.js',
  'services.js': 'action/service-process.js',
}

await writeCompiledWat()
writeSchemas()
writeOptionsType()
rmSync(join(root, 'build'), { recursive: true, force: true })
compile('tsconfig.build.json')
writeDocs()
// ncc writes modules of the kind that the nearest package.json names, and leaves out those that nothing is used of.
writeFileSync(join(root, 'build/package.json'), '{ "type": "module", "sideEffects": false }\n')

markPure('@actions', ['core', 'glob'])
leaveOut('@actions/artifact/lib/internal/download/download-artifact.js')
forgetFolder('wabt/index.js')

const files = new Map<string, string | Buffer>()
// Each bundle has some code of the bundler.
const packages = new Set(['@vercel/ncc', 'rolldown'].map(name => join(root, 'node_modules', name)))
for (const [bundle, entry] of Object.entries(entries)) {
  const { code, assets, stats } = await ncc(join(root, 'build', entry), {
    cache: false,
    quiet: true,
    minify: false,
    filename: bundle,
  })
  files.set(bundle, code)
  for (const folder of findPackageFolders(stats)) packages.add(folder)
  for (const [name, { source }] of Object.entries(assets)) if (name !== 'package.json') files.set(name, source)
}
files.set('index.js', await bundleLibrary())
compile('tsconfig.types.json')
files.set('index.d.ts', await bundleTypes(join(root, 'build/types/index.d.ts')))
files.set('licenses.txt', renderLicenses(packages))

rmSync(join(root, 'dist'), { recursive: true, force: true })
for (const [name, contents] of files) {
  const path = join(root, 'dist', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, contents)
  process.stdout.write(`${String(Math.ceil(Buffer.byteLength(contents) / 1024)).padStart(6)} KiB  dist/${name}\n`)
}
// Other names of the command are files of their own, because a shim on Windows hides the name that the user typed.
cpSync(join(root, 'scripts/launchers'), join(root, 'dist'), { recursive: true })
for (const program of ['cli.js', 'wizer.js', 'wasmtime-wizer.js', 'wizer.sh'])
  chmodSync(join(root, 'dist', program), 0o755)
writeFileSync(join(root, hashFile), hashSources())

/** The library is one file that other bundlers can read: with imports instead of calls, and without chunks of its own. */
async function bundleLibrary(): Promise<string> {
  const bundle = await rolldown({ input: join(root, 'build/index.js'), platform: 'node' })
  const { output } = await bundle.generate({ codeSplitting: false, comments: { legal: false } })
  return output[0].code.replace(/^\/\/#(end)?region.*\n/gm, '')
}

/**
 * Copies the packages of a scope, and has some of them say that importing them does nothing, which is so: the bundler then
 * leaves out what is not used of them. Of the runner's toolkit that is an HTTP client of a megabyte, which every start
 * would have to compile.
 */
function markPure(scope: string, packages: readonly string[]): void {
  cpSync(join(root, 'node_modules', scope), join(root, 'build/node_modules', scope), { recursive: true })
  for (const name of packages) {
    const path = join(root, 'build/node_modules', scope, name, 'package.json')
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), sideEffects: false }))
  }
}

/**
 * Replaces the functions of a file in a copied package by ones that fail. Nobody calls these: they download artifacts, with
 * packages that are ten years old, of which one has no licence.
 */
function leaveOut(path: string): void {
  const file = join(root, 'build/node_modules', path)
  const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name)
  const functions = names.map(
    name => `export function ${name}() { throw new Error('bug: ${name} is not in this bundle') }\n`,
  )
  writeFileSync(file, functions.join(''))
}

/** Copies a file of a package that asks for its folder, although it reads nothing there: a bundle has no such folder. */
function forgetFolder(path: string): void {
  const text = readFileSync(join(root, 'node_modules', path), 'utf8').replaceAll('__dirname', '""')
  const copy = join(root, 'build/node_modules', path)
  mkdirSync(dirname(copy), { recursive: true })
  cpSync(join(root, 'node_modules', dirname(path)), dirname(copy), { recursive: true })
  writeFileSync(copy, text)
}

function compile(project: string): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, project)], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
