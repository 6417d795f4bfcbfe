/**
 * Puts this package, packed, in the place of the original Wizer by npm's `overrides`, under js-compute and componentize-js as they
 * are; builds with both, runs what they build, and prints the time of each beside its own. `npm run test:e2e` runs it;
 * `npm test` does not, because it downloads 400 MB.
 */

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'

/** The newest versions at the time of writing, which use the original. Later ones may use another program. */
const packages = [
  '@bytecodealliance/componentize-js@0.23.0',
  '@bytecodealliance/jco@1.35.0',
  '@fastly/js-compute@3.46.0',
]

const replaced = '@bytecodealliance/wizer'
const root = join(import.meta.dirname, '../..')
const isWindows = process.platform === 'win32'

type Component = { readonly component: Uint8Array }

type Packages = {
  componentize(
    source: string,
    options: { readonly witWorld: string; readonly worldName: string; readonly runtimeArgs?: string },
  ): Promise<Component>
  transpile(
    component: Uint8Array,
    options: { readonly name: string },
  ): Promise<{ readonly files: Readonly<Record<string, Uint8Array>> }>
}

/** A folder with the packages: ours with this package in the place of the original, the other as they come. */
type Project = { readonly folder: string; readonly packages: Packages }

const world = `package local:demo;
  world demo {
    export square: func(n: u32) -> u64;
    export greet: func(name: string) -> string;
    export calls: func() -> u32;
  }`

const source = `
  const squares = Array.from({ length: 1000 }, (_, n) => BigInt(n) * BigInt(n))
  const greetings = new Map([['en', 'hello']])
  let calls = 0
  export function square(n) { calls++; return squares[n] }
  export function greet(name) { calls++; return greetings.get('en') + ', ' + name }
  function count() { return calls }
  export { count as calls }
`

const application = `
  const squares = Array.from({ length: 1000 }, (_, n) => n * n)
  addEventListener('fetch', event => event.respondWith(new Response('the square is ' + squares[12])))
`

const scratch = mkdtempSync(join(tmpdir(), 'drop-in-'))
const projects: { own?: Project; original?: Project } = {}
const lines: string[] = []

before(async () => {
  assert.ok(existsSync(join(root, 'dist/cli.js')), 'dist/cli.js is missing: run `npm run build`')
  run('npm', ['pack', '--silent', '--pack-destination', scratch], root)
  const tarball = readdirSync(scratch).find(name => name.endsWith('.tgz'))
  assert.ok(tarball, 'npm packed nothing')
  projects.own = await install('own', { overrides: { [replaced]: `file:${join(scratch, tarball)}` } })
  projects.original = await install('original', {})
})

after(() => {
  rmSync(scratch, { recursive: true, force: true })
  for (const line of lines) console.log(line)
})

function run(program: string, args: readonly string[], cwd: string): void {
  execFileSync(program, args, { cwd, stdio: 'inherit', shell: isWindows })
}

async function install(name: string, manifest: object): Promise<Project> {
  const folder = join(scratch, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, ...manifest }))
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], folder)
  const entry = join(folder, 'packages.js')
  writeFileSync(
    entry,
    `export { componentize } from '@bytecodealliance/componentize-js'
    export { transpile } from '@bytecodealliance/jco'`,
  )
  return { folder, packages: (await import(pathToFileURL(entry).href)) as Packages }
}

/** Writes down how long the same work takes with us and with the original. */
async function compare(what: string, work: (project: Project) => Promise<void>): Promise<void> {
  const times: number[] = []
  for (const project of [projects.own!, projects.original!]) {
    const started = performance.now()
    await work(project)
    times.push(performance.now() - started)
  }
  const [own, original] = times.map(time => `${(time / 1000).toFixed(1)} s`)
  // In the cache of Wasmtime, which a new machine does not have.
  lines.push(
    `${what}: ${own} with this package, ${original} with the original, which keeps compiled engines for the next time`,
  )
}

test('npm puts this package in the place of the original, everywhere', () => {
  const found = findAll(projects.own!.folder).map(file => JSON.parse(readFileSync(file, 'utf8')).name)
  assert.ok(found.length > 0)
  assert.deepEqual([...new Set(found)], ['wizer-action'])
})

function findAll(folder: string): readonly string[] {
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' })
  return files
    .filter(file => file.replaceAll('\\', '/').endsWith(`${replaced}/package.json`))
    .map(file => join(folder, 'node_modules', file))
}

describe('js-compute', () => {
  const build = (folder: string) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/@fastly/js-compute/dist/cli/js-compute-runtime-cli.js', 'app.js', 'app.wasm'],
      { cwd: folder, encoding: 'utf8' },
    )
    return { status, stderr }
  }

  test('builds an application, which runs up to the first function of its host', async () => {
    await compare('js-compute', async ({ folder }) => {
      writeFileSync(join(folder, 'app.js'), application)
      const { status, stderr } = build(folder)
      assert.equal(status, 0, stderr)
    })
    const [own = [], original] = [projects.own!, projects.original!].map(({ folder }) =>
      callStart(new WebAssembly.Module(readFileSync(join(folder, 'app.wasm')))),
    )
    assert.ok(own.includes('fastly_http_req body_downstream_get'), own.join(', '))
    assert.deepEqual(own, original)
  })

  test('shows the error that the script threw', () => {
    const { folder } = projects.own!
    writeFileSync(join(folder, 'app.js'), `${application}\nthrow new Error('not today')`)
    const { status, stderr } = build(folder)
    assert.notEqual(status, 0)
    assert.match(stderr, /not today/)
  })
})

/** Starts an application without the host that it is for: its imports return 0, and the first calls are listed. */
function callStart(module: WebAssembly.Module): readonly string[] {
  const called: string[] = []
  let memory: WebAssembly.Memory | undefined
  const imports: Record<string, Record<string, (...args: number[]) => number>> = {}
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {}
    imports[from][name] = (...args) => {
      called.push(`${from} ${name}`)
      if (called.length > 20) throw new Error('enough')
      // There are no arguments and no variables.
      if (memory && name.endsWith('_sizes_get'))
        for (const address of args) new DataView(memory.buffer).setUint32(address, 0, true)
      return 0
    }
  }
  const { exports } = new WebAssembly.Instance(module, imports)
  memory = exports.memory as WebAssembly.Memory
  try {
    ;(exports._start as () => void)()
  } catch (error) {
    called.push((error as Error).message)
  }
  return called
}

describe('componentize-js', {
  skip: isWindows && 'it starts the command without a shell, which Windows cannot do',
}, () => {
  const options = { witWorld: world, worldName: 'demo' }

  test('builds a component whose functions work', async () => {
    await compare('componentize-js', async ({ folder, packages: { componentize, transpile } }) => {
      const { component } = await componentize(source, options)
      const { files } = await transpile(component, { name: 'demo' })
      for (const [name, contents] of Object.entries(files)) {
        const path = join(folder, 'demo', name)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, contents)
      }
      const demo = await import(pathToFileURL(join(folder, 'demo/demo.js')).href)
      assert.equal(demo.square(999), 998_001n)
      assert.equal(demo.greet('world'), 'hello, world')
      assert.equal(demo.calls(), 2)
    })
  })

  test('shows the error that the script threw, and nothing else, as with the original', async () => {
    const fail = async ({ packages: { componentize } }: Project) => {
      const error = await componentize(`${source}\nthrow new Error('not today')`, options).catch(error => error)
      return String(error.message).replace(/\(wizer \(.*?\)\)/, '')
    }
    const [own, original] = [await fail(projects.own!), await fail(projects.original!)]
    assert.match(own, /Error: not today/)
    assert.equal(own, original)
  })
})
