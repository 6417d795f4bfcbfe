/** The programs in `docs/bundlers.md`: each is built by its bundler, and what comes out runs. */

import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dist, runProgram } from '../support/bundle.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const root = join(dist, '..')
const page = readFileSync(join(root, 'docs/bundlers.md'), 'utf8')

/** The blocks that begin with the name of a file. */
const programs = Object.fromEntries(
  [...page.matchAll(/^```js\n\/\/ (\S+)\n([\s\S]*?)^```/gm)].map(([, name = '', text = '']) => [name, text]),
)

/** Its answer is 42 once it is initialized. */
const module = await assemble(`(module
  (global $answer (mut i32) (i32.const 0))
  (func (export "wizer.initialize") (global.set $answer (i32.const 42)))
  (func (export "answer") (result i32) (global.get $answer)))`)

/** A project that has this package and the bundlers installed. */
function makeProject(): string {
  const folder = makeFolder({ ...programs, 'app.wasm': module, 'package.json': '{ "type": "module" }' })
  mkdirSync(join(folder, 'node_modules/wizer-action'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'node_modules/wizer-action/package.json'))
  cpSync(dist, join(folder, 'node_modules/wizer-action/dist'), { recursive: true })
  for (const name of ['vite', 'rollup', 'rolldown', 'esbuild'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  return folder
}

/** Runs a program of the project; gives what it printed. */
async function run(folder: string, args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runProgram(process.execPath, args, { directory: folder })
  expect(status, stderr).toBe(0)
  return stdout.toString()
}

/** Runs what a build made of `main.js` or `page.js`; gives what it printed. */
function runBuilt(folder: string): Promise<string> {
  const [entry = ''] = readdirSync(join(folder, 'dist')).filter(name => name.endsWith('.js'))
  // A browser would ask a server that serves `dist/`.
  const fetchFiles = `
    import { readFileSync } from 'node:fs'
    const read = address => readFileSync(new URL(String(address).replace(/^\\//, './'), '${pathToFileURL(join(folder, 'dist/'))}'))
    globalThis.fetch = async address => new Response(read(address), { headers: { 'content-type': 'application/wasm' } })`
  return run(folder, ['--import', `data:text/javascript,${encodeURIComponent(fetchFiles)}`, join('dist', entry)])
}

/** A page without HTML: the build of a site would have a script that looks for a document. */
const viteBuild = `
  import { build } from 'vite'
  const output = { entryFileNames: '[name].js' }
  await build({ logLevel: 'warn', build: { modulePreload: false, rollupOptions: { input: 'main.js', output } } })`

describe('docs/bundlers.md', () => {
  it('has a program for each bundler', () => {
    expect(Object.keys(programs).sort()).toEqual(
      [
        'build.js',
        'bundle.js',
        'main.js',
        'page.js',
        'rollup.config.js',
        'server.js',
        'vite.config.js',
        'wizen-plugin.js',
      ].sort(),
    )
  })

  it.each([
    ['Rollup', ['node_modules/rollup/dist/bin/rollup', '-c']],
    ['Rolldown', ['node_modules/rolldown/bin/cli.mjs', '-c', 'rollup.config.js']],
    ['Vite', ['--input-type=module', '-e', viteBuild]],
    ['esbuild', ['build.js']],
  ])('pre-initializes a module in a build with %s', async (_name, args) => {
    const folder = makeProject()
    await run(folder, args)
    expect(await runBuilt(folder)).toBe('42\n')
  })

  it('pre-initializes a module for the development server of Vite', async () => {
    const folder = makeProject()
    const script = `
      import { createServer } from 'vite'
      const server = await createServer({ server: { middlewareMode: true }, logLevel: 'error' })
      await server.ssrLoadModule('/main.js')
      await server.close()`
    const loading = ['--input-type=module', '-e', `globalThis.fetch = fetch; ${script}`]
    expect(await run(folder, loading)).toBe('42\n')
  })

  it('bundles the library with the files of its threads', async () => {
    const folder = makeProject()
    await run(folder, ['bundle.js'])
    expect(await run(folder, ['dist/server.js'])).toMatch(/^\d+ bytes before, \d+ after\n$/)
  })

  it('says at once what is missing where those files were not copied', async () => {
    const folder = makeProject()
    const options = `{ entryPoints: ['server.js'], bundle: true, platform: 'node', format: 'esm', outdir: 'alone' }`
    await run(folder, ['--input-type=module', '-e', `import { build } from 'esbuild'; await build(${options})`])
    const { status, stderr } = await runProgram(process.execPath, ['alone/server.js'], { directory: folder })
    expect(status).toBe(1)
    const [, shown = ''] = /^```text\n(.*)\n```/m.exec(page) ?? []
    expect(stderr).toContain(shown.replace('/app/dist/', join(folder, 'alone/')))
  })
})
