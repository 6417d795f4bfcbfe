/**
 * Packs this package, installs it elsewhere, and uses it as its users do: the commands, `import`, `require`, the types under
 * TypeScript 5.0 and the newest, and a hundred calls at once. `npm run test:pack` runs it; `npm test` does not, because it
 * downloads 60 MB. It tests `dist/` as it is: run `npm run build` first.
 */

import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { checkBuilt } from '../../scripts/hash-sources.ts'

checkBuilt()

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'pack-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const isWindows = process.platform === 'win32'

function npm(...args: string[]): string {
  const options = { cwd: folder, encoding: 'utf8', shell: isWindows } as const
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], options)
}

const [{ filename, files }] = JSON.parse(npm('pack', root, '--json', '--pack-destination', folder))
writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
const compilers = { oldest: 'typescript@5.0.4', newest: 'typescript@latest' }
npm(
  'install',
  `./${filename}`,
  '@types/node@20',
  ...Object.entries(compilers).map(([name, version]) => `typescript-${name}@npm:${version}`),
)

/** `(module (memory 1) (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1))))` */
const name = [...Buffer.from('wizer.initialize')]
const body = [10, 11, 1, 9, 0, 65, 0, 65, 1, 54, 2, 0, 11]
const sections = [1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 5, 3, 1, 0, 1, 7, 20, 1, 16, ...name, 0, 0, ...body]
writeFileSync(join(folder, 'in.wasm'), Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, ...sections]))

/** Runs a program in the folder; gives what it printed. A warning is a failure. */
function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', shell: isWindows })
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' }, `${program} ${args.join(' ')}\n${stdout}`)
  return stdout
}

/** The Node of this process, and the one that npm runs on, which is the user's own. */
const nodes = [...new Set([process.execPath, process.env.npm_node_execpath ?? process.execPath])]

describe('the package', () => {
  test('holds what users need, and no test and no source', () => {
    const paths: string[] = files.map(({ path }: { path: string }) => path)
    for (const path of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/worker.js',
      'dist/scan-worker.js',
      'LICENSE',
      'README.md',
    ])
      assert.ok(paths.includes(path), path)
    assert.deepEqual(
      paths.filter(path => /^(src|__tests__|scripts|bench)\//.test(path)),
      [],
    )
  })

  for (const bin of Object.keys(manifest.bin))
    test(`has the command ${bin}`, () => {
      const file = join(folder, 'node_modules/.bin', isWindows ? `${bin}.cmd` : bin)
      assert.match(run(file, ['--version']), new RegExp(manifest.version.replaceAll('.', '\\.')))
      run(file, ['in.wasm', '-o', `${bin}.wasm`])
      assert.ok(WebAssembly.validate(readFileSync(join(folder, `${bin}.wasm`))))
    })

  for (const node of nodes) {
    const version = run(node, ['--version']).trim()

    test(`is imported on Node ${version}, with its package.json`, () => {
      writeFileSync(
        join(folder, 'import.js'),
        `import { wizen } from 'wizer-action'
        import manifest from 'wizer-action/package.json' with { type: 'json' }
        console.log(manifest.version, (await wizen(new URL('in.wasm', import.meta.url))).report.initFunction)`,
      )
      // Node 20 warns of modules in JSON.
      assert.equal(run(node, ['--no-warnings', 'import.js']), `${manifest.version} wizer.initialize\n`)
    })

    test(`is required on Node ${version}`, () => {
      writeFileSync(
        join(folder, 'require.cjs'),
        `const { wizen, OptionError } = require('wizer-action')
        wizen('in.wasm', { initFunk: 1 }).catch(error => console.log(error instanceof OptionError))
        wizen('in.wasm').then(({ report }) => console.log(report.initFunction))`,
      )
      assert.equal(run(node, ['require.cjs']), 'true\nwizer.initialize\n')
    })

    test(`does 100 calls at once in less than 400 MB on Node ${version}`, context => {
      writeFileSync(
        join(folder, 'many.js'),
        `import { wizen } from 'wizer-action'
        const { signal } = new AbortController()
        await Promise.all(Array.from({ length: 100 }, () => wizen('in.wasm', { signal })))
        console.log(process.resourceUsage().maxRSS)`,
      )
      const megabytes = Math.round(Number(run(node, ['many.js'])) / 1024)
      context.diagnostic(`${megabytes} MB`)
      assert.ok(megabytes > 10 && megabytes < 400, `${megabytes} MB`)
    })
  }
})

const program = `
  import { OptionError, wizen, type WizenOptions, type WizenResult } from 'wizer-action'
  const options: WizenOptions = { initFunc: 'init', allowWasi: true, dirs: ['.'] as const, timeout: undefined, segmentLayout: 'raw' }
  const signal: AbortSignal = new AbortController().signal
  const inputs = ['in.wasm', new URL('file:///in.wasm'), new Uint8Array(), new ArrayBuffer(8), new DataView(new ArrayBuffer(8))] as const
  export async function use(): Promise<Uint8Array> {
    for (const input of inputs) await wizen(input, { signal, onOutput: (stream, bytes) => void [stream === 'stdout', bytes.length] })
    const { bytes, report }: WizenResult = await wizen('in.wasm', options)
    const count: number = report.memories.length + report.observed.clock
    void [count, OptionError, await WebAssembly.compile(bytes)]
    // @ts-expect-error an option that does not exist
    await wizen('in.wasm', { initFunk: 'init' })
    // @ts-expect-error a value of another type
    await wizen('in.wasm', { timeout: '5' })
    // @ts-expect-error another input
    await wizen(5)
    return bytes
  }`

/** With `dom`, nobody else's declarations are needed, and ours are checked like the program itself. */
const alone = { types: [], lib: ['es2022', 'dom'], skipLibCheck: false }
const withNode = { types: ['node'], lib: ['es2022'], skipLibCheck: true }
const node16 = { module: 'node16', moduleResolution: 'node16' }
const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' }
const bundler = { module: 'esnext', moduleResolution: 'bundler' }

function compile(compiler: string, file: string, options: object): void {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: 'es2022' }
  const project = { compilerOptions: { ...strict, ...options }, files: [file] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project))
  assert.equal(run(process.execPath, [join(folder, 'node_modules', `typescript-${compiler}`, 'bin/tsc')]), '')
}

describe('the types', () => {
  writeFileSync(join(folder, 'program.ts'), program)
  // Without `dom` nobody declares `WebAssembly`.
  for (const file of ['node.ts', 'node.cts'])
    writeFileSync(join(folder, file), program.replace('await WebAssembly.compile(bytes)', 'bytes.length'))

  for (const [compiler, version] of Object.entries(compilers)) {
    for (const options of [node16, nodenext, bundler])
      test(`compile under ${version}, ${options.moduleResolution}`, () =>
        compile(compiler, 'program.ts', { ...alone, ...options }))
    test(`compile under ${version} with the types of Node`, () =>
      compile(compiler, 'node.ts', { ...withNode, ...nodenext }))
  }

  test('compile in a CommonJS file under the newest TypeScript', () =>
    compile('newest', 'node.cts', { ...withNode, ...nodenext }))
})
