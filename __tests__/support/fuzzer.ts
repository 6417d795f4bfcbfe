/** Makes random valid modules: binaryen's fuzzer turns random bytes into a module, the same one for the same seed. It optimizes modules too. */

import { constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomFrom } from './ranges.ts'

const standard = [
  'sign-ext',
  'mutable-globals',
  'nontrapping-float-to-int',
  'bulk-memory',
  'bulk-memory-opt',
  'reference-types',
  'multivalue',
  'simd',
]

const newer = [
  'threads',
  'exception-handling',
  'tail-call',
  'memory64',
  'relaxed-simd',
  'extended-const',
  'multimemory',
]

/** The features that a module may use: WebAssembly 1.0, 2.0, and the other proposals that V8 has in Node 24. */
export const featureSets = {
  mvp: [],
  standard,
  newer: [...standard, ...newer],
  objects: [...standard, ...newer, 'gc'],
} as const satisfies Record<string, readonly string[]>

export type FeatureSet = keyof typeof featureSets

const sizes = { least: 500, most: 6500 }

type Receive = (instance: WebAssembly.Instance) => void

type Emscripten = {
  readonly instantiateWasm: (imports: WebAssembly.Imports, receive: Receive) => void
  readonly postRun?: readonly (() => void)[]
  readonly printErr?: (line: string) => void
}

type Program = (module: Emscripten, require: NodeJS.Require, process: unknown, filename: string) => () => Uint8Array

/**
 * Loads `wasm-opt`, a script that contains its WebAssembly. A process for each module would take 350 ms, mostly to decode
 * and compile it. So it is compiled once, and instantiated for each module.
 */
function loadProgram(): { run(args: readonly string[]): Promise<void> } {
  const require = createRequire(import.meta.url)
  const filename = join(require.resolve('binaryen/package.json'), '..', 'bin', 'wasm-opt')
  const source = readFileSync(filename, 'utf8').replace(/^#!.*\n/, '')
  const parameters = ['Module', 'require', 'process', '__filename', '__dirname']
  const program = new Function(...parameters, `${source}\n;return findWasmBinary`) as Program
  const { versions, platform, env, cwd } = process
  const surroundings = (args: readonly string[]) => ({
    ...{ versions, platform, env, cwd },
    argv: ['node', filename, ...args],
    binding: () => ({ fs: constants }),
    on() {},
  })
  const find = program({ instantiateWasm() {} }, require, surroundings([]), filename)
  const compiled = new WebAssembly.Module(find() as BufferSource)
  return {
    run: args =>
      new Promise(done => {
        const instantiateWasm = (imports: WebAssembly.Imports, receive: Receive) =>
          receive(new WebAssembly.Instance(compiled, imports))
        // What it says of a module that it cannot read shows in the file that it does not write.
        program({ instantiateWasm, postRun: [done], printErr() {} }, require, surroundings(args), filename)
      }),
  }
}

const enabling = (features: FeatureSet) => featureSets[features].map(feature => `--enable-${feature}`)

export type Fuzzer = {
  generate(seed: number, features: FeatureSet): Promise<Uint8Array<ArrayBuffer>>
  /** The module as `wasm-opt -O2` writes it; undefined where it cannot read it. */
  optimize(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined>
  close(): void
}

export function createFuzzer(): Fuzzer {
  const program = loadProgram()
  const directory = mkdtempSync(join(tmpdir(), 'fuzzer-'))
  return {
    async generate(seed, features) {
      const random = randomFrom(seed)
      const length = sizes.least + Math.floor(random() * (sizes.most - sizes.least))
      const [input, output] = [join(directory, `${features}-${seed}`), join(directory, `${features}-${seed}.wasm`)]
      writeFileSync(
        input,
        Uint8Array.from({ length }, () => Math.floor(random() * 256)),
      )
      await program.run([
        input,
        '--translate-to-fuzz',
        '--quiet',
        '--mvp-features',
        ...enabling(features),
        '-o',
        output,
      ])
      return new Uint8Array(readFileSync(output))
    },
    async optimize(bytes) {
      const [input, output] = [join(directory, 'input.wasm'), join(directory, 'output.wasm')]
      rmSync(output, { force: true })
      writeFileSync(input, bytes)
      await program.run([input, '-O2', '--quiet', '--mvp-features', ...enabling('objects'), '-o', output])
      return existsSync(output) ? new Uint8Array(readFileSync(output)) : undefined
    },
    close() {
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
