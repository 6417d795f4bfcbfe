/** The option `drop-init-code` on large modules that people have: Ruby, and a JavaScript engine that answers a request. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { WASI } from 'node:wasi'
import { describe, expect, it } from 'vitest'
import { entryText, placeEngine } from '../../bench/modules/engine.ts'
import type { RawOptions } from '../../src/wizer/options/option-table.ts'
import type { WizenResult } from '../../src/wizer/wizen.ts'
import { wizen } from '../support/engine.ts'
import { makeFolder } from '../support/temporary.ts'
import { heavy } from './tools.ts'

/** The outputs without and with the option. */
async function makeBoth(
  folder: string,
  file: string,
  options: RawOptions,
): Promise<readonly [WizenResult, WizenResult]> {
  const bytes = new Uint8Array(readFileSync(join(folder, file)))
  const make = (drops: boolean) =>
    wizen(
      bytes,
      { ...options, 'allow-wasi': 'true', deterministic: 'true', 'drop-init-code': String(drops) },
      { directory: folder },
    )
  return [await make(false), await make(true)]
}

/** What the engine calls, and what it answers, when it is asked for an entry of its table. */
function serve(bytes: Uint8Array<ArrayBuffer>, entry: number) {
  const module = new WebAssembly.Module(bytes)
  const wasi = new WASI({ version: 'preview1', args: ['program'] })
  const ofWasi = wasi.getImportObject() as unknown as Record<string, Record<string, (...args: number[]) => number>>
  const calls: string[] = []
  let answer = ''
  let memory = Buffer.alloc(0)
  const give = (text: string, address: number, size: number) => memory.writeUInt32LE(memory.write(text, address), size)
  const host: Readonly<Record<string, (...args: number[]) => unknown>> = {
    method_get: (_request, address, _room, size) => give('GET', address!, size!),
    uri_get: (_request, address, _room, size) => give(`http://h/${encodeURI(entryText(entry))}`, address!, size!),
    write(_body, address, size, _end, written) {
      answer += memory.toString('utf8', address!, address! + size!)
      memory.writeUInt32LE(size!, written!)
    },
  }
  const imports: Record<string, Record<string, (...args: number[]) => number>> = {}
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {}
    imports[from][name] = (...args) => {
      calls.push(`${name}(${args})`)
      if (ofWasi[from]) return ofWasi[from][name]!(...args)
      host[name]?.(...args)
      return 0
    }
  }
  const instance = new WebAssembly.Instance(module, imports)
  memory = Buffer.from((instance.exports.memory as WebAssembly.Memory).buffer)
  wasi.start(instance)
  return { calls, answer }
}

describe.skipIf(heavy === '')('drop-init-code (needs `npm run test:languages`)', { timeout: 300_000 }, () => {
  it('leaves a JavaScript engine of 10 MB that answers as it did, with 200 kB of code less', async () => {
    const folder = makeFolder()
    placeEngine(folder)
    const options = { 'rename-funcs': ['_start=wizer.resume'], dirs: ['.'], 'stdin-file': 'stdin' }
    const [whole, less] = await makeBoth(folder, 'engine.wasm', options)
    expect(less.report.dropped!.bytes).toBeGreaterThan(200_000)
    expect(whole.bytes.length - less.bytes.length).toBeGreaterThan(200_000)
    const { calls, answer } = serve(less.bytes, 10)
    expect(JSON.parse(answer)).toEqual({ entry: 10, name: entryText(10), square: 100 })
    expect(calls).toEqual(serve(whole.bytes, 10).calls)
    // All of the search for what can go, in an engine of 9 MB of code.
    expect(less.report.times.rewrite).toBeLessThan(500)
  })

  it('leaves Ruby, which calls nearly all of its code through tables, as it was', async () => {
    const folder = join(heavy, 'node_modules/@ruby/3.4-wasm-wasi/dist')
    const [, less] = await makeBoth(folder, 'ruby.wasm', { 'init-func': '_initialize' })
    expect(less.report.dropped!.functions).toBeGreaterThan(0)
    const file = createRequire(join(heavy, 'any.js')).resolve('@ruby/wasm-wasi/dist/node')
    const { DefaultRubyVM } = await import(pathToFileURL(file).href)
    const { vm } = await DefaultRubyVM(await WebAssembly.compile(less.bytes))
    const script = `
      begin; raise 'caught'; rescue => error; found = error.message; end
      words = %w[pear apple fig].sort_by(&:size).map(&:capitalize)
      [words, (1..20).inject(:*), 'a1b22'.scan(/\\d+/), {a: [1, 2.5, nil]}.to_s, found, format('%08.3f', Math::PI)].inspect`
    expect(`${vm.eval(script)}`).toBe(
      '[["Fig", "Pear", "Apple"], 2432902008176640000, ["1", "22"], "{a: [1, 2.5, nil]}", "caught", "0003.142"]',
    )
  })
})
