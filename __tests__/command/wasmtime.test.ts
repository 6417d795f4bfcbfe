/** The flags of `wasmtime wizer`: what each means here, what is ignored with a warning, and what is refused. */

import { describe, expect, it } from 'vitest'
import { parseWasmtimeCommand, spellForWasmtime } from '../../src/command/wasmtime/wasmtime-command.ts'
import type { WizenRequest } from '../../src/command/wizen-request.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { withoutFindings, wizer } from '../support/bundle.ts'
import { textIn } from '../support/guest.ts'
import { env, folder } from '../support/wizen-command.ts'

const words = (line: string) => line.split(' ').filter(word => word !== '')
const parse = (line: string) => parseWasmtimeCommand(words(line)) as WizenRequest
const standard = parse('').options
const wasi = parseOptions({ 'allow-wasi': 'true' }).wasi!
const { features } = standard

describe('parseWasmtimeCommand', () => {
  it('has the defaults of Wasmtime: no WASI, and relaxed vectors with the same results everywhere', () => {
    expect(standard).toEqual(parseOptions({ 'wasm-relaxed-simd': 'true', 'relaxed-simd-deterministic': 'true' }))
    expect(parse('')).toMatchObject({ missingRenames: 'ignored', warnings: [], input: undefined, output: undefined })
  })

  it.each<[line: string, options: object]>([
    ['-S cli', { wasi }],
    ['-Scli', { wasi }],
    ['-S cli=y', { wasi }],
    ['-S common', { wasi }],
    ['--wasi cli=true', { wasi }],
    ['-S cli -S cli=n', { wasi: undefined }],
    ['-S cli=no', { wasi: undefined }],
    ['-S cli -S inherit-env', { wasi: { ...wasi, inheritEnv: true } }],
    ['-S cli,inherit-env=y', { wasi: { ...wasi, inheritEnv: true } }],
    ['-S cli,inherit-env=y,inherit-env=n', { wasi }],
    ['-S cli -S inherit-stdio=n', { wasi: { ...wasi, inheritStdio: false } }],
    ['-S cli --dir a', { wasi: { ...wasi, dirs: [{ guest: 'a', host: 'a' }] } }],
    ['-S cli --dir host::/guest', { wasi: { ...wasi, dirs: [{ guest: '/guest', host: 'host' }] } }],
    [
      '-S cli --env A=1 --env B',
      {
        wasi: {
          ...wasi,
          env: [
            { name: 'A', value: '1' },
            { name: 'B', value: undefined },
          ],
        },
      },
    ],
    ['-W simd=n', { features: { ...features, simd: false } }],
    ['--wasm bulk-memory=n,multi-memory=n', { features: { ...features, 'bulk-memory': false, 'multi-memory': false } }],
    ['-W multi-value=false', { features: { ...features, 'multi-value': false } }],
    ['-W reference-types=n', { features: { ...features, 'reference-types': false } }],
    ['-W relaxed-simd=n', { features: { ...features, 'relaxed-simd': false } }],
    ['-W relaxed-simd-deterministic=n', { relaxedSimdDeterministic: false }],
    ['-W all-proposals=n -W simd', { features: { ...mapValues(features, () => false), simd: true } }],
    ['-W all-proposals', { features: mapValues(features, () => true) }],
    ['-W timeout=10', { timeout: 10 }],
    ['-W timeout=1500ms', { timeout: 1.5 }],
    ['-W timeout=2m', { timeout: 120 }],
    ['-f init', { initFunc: 'init' }],
    ['--init-func init', { initFunc: 'init' }],
    [
      '--rename-func a=b -r c=d',
      {
        renames: new Map([
          ['b', 'a'],
          ['d', 'c'],
        ]),
      },
    ],
    ['--keep-init-func', { keepInitFunc: true }],
    ['--keep-init-func=false', {}],
    ['--preload a=b.wat', { preloads: [{ name: 'a', path: 'b.wat' }] }],
    ['-W unknown-imports-trap,threads,tail-call=y,memory64,gc -S preview0', {}],
    ['-W unknown-imports-default=n -S inherit-network=n -W nan-canonicalization=no', {}],
    ['--deterministic --segment-layout raw', { deterministic: true, layout: 'raw' }],
  ])('reads the options of `%s`, without a warning', (line, options) => {
    expect(parse(`${line} in.wasm -o out.wasm`)).toEqual({
      input: 'in.wasm',
      output: 'out.wasm',
      report: undefined,
      options: { ...standard, ...options },
      missingRenames: 'ignored',
      warnings: [],
    })
  })

  it.each<[line: string, ignored: readonly string[]]>([
    ['-W fuel=100', ['-W fuel=100']],
    ['-W tail-call=n', ['-W tail-call=n']],
    ['-W max-wasm-stack=1,wmemcheck', ['-W max-wasm-stack=1', '-W wmemcheck']],
    ['-S http -S nn=y', ['-S http', '-S nn=y']],
    ['-O opt-level=2', ['-O opt-level=2']],
    ['-Ccache=n,parallel-compilation=n', ['-C cache=n', '-C parallel-compilation=n']],
    ['-D debug-info', ['-D debug-info']],
    ['--target x86_64-linux --profile perfmap --allow-precompiled', ['--target', '--profile', '--allow-precompiled']],
  ])('ignores `%s`, which cannot change the output, with a warning', (line, ignored) => {
    const { options, warnings } = parse(line)
    expect(options).toEqual(standard)
    expect(warnings).toEqual(ignored.map(flag => `\`${flag}\` has no effect here`))
  })

  it.each<[line: string, message: string]>([
    ['-W max-memory-size=65536', 'the option `-W max-memory-size`: it could change the output, expected no limit'],
    ['-W unknown-imports-default', 'the option `-W unknown-imports-default`: it could change the output'],
    ['-W nan-canonicalization=y', 'expected the option `deterministic`'],
    ['-S inherit-network', 'the option `-S inherit-network`: it could change the output'],
    ['-S tcplisten=x', 'the option `-S tcplisten`: it could change the output'],
    ['-R path=trace', 'the option `-R path`: it could change the output'],
    ['--config wasmtime.toml', 'cannot use the option `--config`'],
    ['-W simdd', 'unknown option `-W simdd`, did you mean `-W simd`?'],
    ['-S help', 'unknown option `-S help`, expected one that `wasmtime wizer -S help` lists'],
    ['-S constructor', 'unknown option `-S constructor`'],
    ['-S=', 'unknown option `-S `'],
    ['-S cli=maybe', 'cannot use the option `-S cli`: found `maybe`, expected `y` or `n`'],
    ['-W timeout', 'cannot use the option `-W timeout`: found ``, expected a time such as `10s`'],
    ['--dir ::x', 'cannot use the option `--dir`: found `::x`, expected `HOST`, or `HOST::GUEST`'],
    ['--mapdirs a::b', 'unknown option `--mapdirs`'],
  ])('refuses `%s`', (line, message) => {
    expect(() => parse(line)).toThrow(message)
  })

  it.each([
    ['--help', 'help'],
    ['-S cli --version', 'version'],
  ])('gives for `%s` a page to print', (line, page) => {
    expect(parseWasmtimeCommand(words(line))).toBe(page)
  })
})

describe('spellForWasmtime', () => {
  it.each<[line: string, message: string, spelled: string]>([
    ['', 'expected WASI to be allowed (the option `allow-wasi`)', 'expected WASI to be allowed (the option `-S cli`)'],
    ['', 'allow it with the option `wasm-simd: true`', 'allow it with the option `-W simd`'],
    ['', 'the option `inherit-env: false`', 'the option `-S inherit-env=n`'],
    ['', 'the option `dirs`: x', 'the option `--dir`: x'],
    ['-S common', 'the option `allow-wasi`', 'the option `-S common`'],
    ['-W timeout=1h', 'the option `timeout`', 'the option `-W timeout`'],
    ['-r a', 'the option `rename-funcs`: found `a`', 'the option `-r`: found `a`'],
    ['', 'the option `deterministic`', 'the option `--deterministic`'],
  ])('under `%s` turns `%s` into `%s`', (line, message, spelled) => {
    expect(spellForWasmtime(words(line))(message)).toBe(spelled)
  })
})

describe.concurrent('`wizer-action wasmtime wizer`', () => {
  it("does what StarlingMonkey's build asks for", async () => {
    const line = `wasmtime wizer -S cli -S inherit-env -W bulk-memory -W unknown-imports-trap --dir ${folder}/data -f print guest.wasm`
    const { status, stdout, stderr } = await wizer(words(line), { directory: folder, env })
    expect({ status, stderr: withoutFindings(stderr) }).toEqual({ status: 0, stderr: '::error::out\ncomplaint\n' })
    expect(textIn(new Uint8Array(stdout))).toBe('hi!')
  })

  it('says what it ignores, and how Wasmtime calls what is missing', async () => {
    const ignoring = await wizer(words('wasmtime wizer -W fuel=1 -f init plain.wasm'), { directory: folder })
    expect(ignoring.status).toBe(0)
    expect(withoutFindings(ignoring.stderr)).toBe('warning: `-W fuel=1` has no effect here\n')
    const missing = await wizer(words('wasmtime wizer -f print guest.wasm'), { directory: folder })
    expect(missing.stderr).toContain('expected WASI to be allowed (the option `-S cli`)')
  })

  it('refuses other commands of Wasmtime', async () => {
    const { status, stderr } = await wizer(['wasmtime', 'run', 'x.wasm'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: unknown command `wasmtime run`, expected `wizer-action wasmtime wizer`\n',
    })
  })
})

function mapValues<Value>(record: Readonly<Record<string, unknown>>, make: () => Value): Record<string, Value> {
  return Object.fromEntries(Object.keys(record).map(key => [key, make()]))
}
