/**
 * The original Wizer 11 and ours, as commands with the same flags: exports, globals, tables, memories and what functions
 * return are the same; where ours is another on purpose, a row says so.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../src/wasm/evaluate.ts'
import { findSection, sectionIds } from '../src/wasm/layout.ts'
import { type Module, parseModule } from '../src/wasm/module.ts'
import { type Difference, differences } from './fixtures/differential/differences.ts'
import { refused } from './fixtures/differential/refused.ts'
import { rows } from './fixtures/differential/rows.ts'
import { wasiRows } from './fixtures/differential/wasi.ts'
import { provideImports } from './support/imports.ts'
import { runProgram } from './support/program.ts'
import { type Call, type CommandRun, findReference, init, ours, runCommand } from './support/reference.ts'
import { describeValue, exposeState, findDifference, readState, type State } from './support/state.ts'
import { assemble } from './support/wat.ts'

const reference = await findReference()

const title = reference ? 'like Wizer 11' : 'like Wizer 11 (skipped: no binary of it for this platform)'

describe.skipIf(!reference)(title, () => {
  const wizer = reference ?? ours

  it.concurrent.for(named([...rows, ...wasiRows]))('%s', async ([, { wat, flags = init, calls = [], setting }]) => {
    const bytes = await assemble(wat)
    const [theirs, mine] = await Promise.all([
      runCommand(wizer, bytes, flags, setting),
      runCommand(ours, bytes, [...flags, '--segment-layout=page'], setting),
    ])
    const [expected, found] = [new Instance(succeeded(theirs)), new Instance(succeeded(mine))]
    compare(expected, found)
    expect(found.segments.map(render)).toEqual(pagesOf(expected.state.memories).map(render))
    expect(calls.map(call => found.call(call))).toEqual(calls.map(call => expected.call(call)))
    compare(expected, found)
    expect(mine.stdout).toBe(theirs.stdout)
  })

  it.concurrent.for(named(refused))('refuses: %s', async ([, { wat, flags = init, setting, error }]) => {
    const bytes = await assemble(wat)
    const [theirs, mine] = await Promise.all([wizer, ours].map(command => runCommand(command, bytes, flags, setting)))
    expect(theirs?.output).toBeUndefined()
    expect(mine?.output).toBeUndefined()
    expect(mine?.stderr).toMatch(/^error: cannot /)
    expect(mine?.stderr).toMatch(error)
  })

  it.concurrent.for(named(differences))('differs: %s', async ([, row]) => {
    const { wat, flags = init, calls = [], gives = [], setting } = row
    const bytes = await assemble(wat)
    const [theirs, mine] = await Promise.all([
      runCommand(wizer, bytes, flags, setting),
      runCommand(ours, bytes, flags, setting),
    ])
    checkSide(theirs, row.reference)
    checkSide(mine, row.ours)
    if (!mine.output) return
    const output = new Instance(mine.output)
    expect(calls.map(call => output.call(call))).toEqual(gives)
    // Each row differs, in more than its name: what both accept comes out as another module.
    if (theirs.output) expect(Buffer.compare(theirs.output, mine.output)).not.toBe(0)
  })

  it.concurrent.for(['endgame', 'spelling', 'holidays', 'sqlite'])('examples: %s', { timeout: 120_000 }, async name => {
    const bytes = readFileSync(join(import.meta.dirname, `../examples/${name}/${name}.wasm`))
    const flags = ['-f', 'wizer.initialize', '--allow-wasi', '-r', '_start=wizer.resume']
    const expected = new Instance(succeeded(await runCommand(wizer, bytes, flags)))
    const printed = await runProgram(bytes)
    for (const layout of ['compressed', 'raw', 'page']) {
      const mine = succeeded(await runCommand(ours, bytes, [...flags, '--segment-layout', layout]))
      expect(await runProgram(mine)).toBe(printed)
      const found = new Instance(mine)
      expect(found.names).toEqual(expected.names)
      expect(found.limits).toEqual(expected.limits)
      // A hash map of Rust draws a seed.
      if (name === 'holidays') continue
      compare(expected, found)
      if (layout === 'page') expect(found.segments.map(render)).toEqual(pagesOf(expected.state.memories).map(render))
      if (layout === 'raw') expect(found.dataSize).toBeLessThanOrEqual(expected.dataSize)
    }
  })
})

function named<Named extends { readonly name: string }>(all: readonly Named[]): (readonly [string, Named])[] {
  return all.map(row => [row.name, row] as const)
}

function compare(expected: Instance, found: Instance): void {
  expect(found.names).toEqual(expected.names)
  expect(found.limits).toEqual(expected.limits)
  expect(findDifference(expected.state, found.state)).toBeUndefined()
}

function checkSide({ output, stderr }: CommandRun, expected: Difference['ours']): void {
  if (expected === 'accepts') expect(stderr).not.toMatch(/error/i)
  else expect(stderr).toMatch(expected)
  expect(output !== undefined).toBe(expected === 'accepts')
}

function succeeded({ output, stderr }: CommandRun): Uint8Array<ArrayBuffer> {
  if (!output) throw new Error(stderr)
  return output
}

type Segment = { readonly memory: number; readonly start: number; readonly bytes: Uint8Array }

/** An output and an instance of it, of which all can be seen. */
class Instance {
  private readonly module: Module
  private readonly exports: WebAssembly.Exports

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.module = parseModule(bytes)
    const imports = provideImports(this.module, () => {})
    this.exports = new WebAssembly.Instance(new WebAssembly.Module(exposeState(bytes)), imports).exports
  }

  get names(): string[] {
    return this.module.exports.map(({ kind, name }) => `${kind} ${name}`)
  }

  get limits(): string[] {
    return this.module.memories.map(({ address, shared, min, max }) => `${address} ${shared} ${min} ${max}`)
  }

  get state(): State {
    return readState(this.module, this.exports)
  }

  get dataSize(): number {
    const section = findSection(this.module, sectionIds.data)
    return section ? section.end - section.start : 0
  }

  /** The active ones, as they are written. */
  get segments(): Segment[] {
    return this.module.data.flatMap(segment => {
      if (segment.mode !== 'active') return []
      const offset = evaluate(this.module, segment.offset)
      const start = offset?.kind === 'i32' || offset?.kind === 'i64' ? Number(offset.value) : Number.NaN
      const bytes = this.module.bytes.subarray(segment.end - segment.size, segment.end)
      return [{ memory: segment.memory, start, bytes }]
    })
  }

  call([name, ...args]: Call): string {
    try {
      return describeValue((this.exports[name] as (...args: unknown[]) => unknown)(...args))
    } catch (error) {
      return String(error)
    }
  }
}

/** What the original wrote before it took to smaller segments: whole pages that hold anything, adjacent ones joined. */
function pagesOf(memories: readonly Uint8Array[]): Segment[] {
  const page = 4096
  return memories.flatMap((bytes, memory) => {
    const segments: Segment[] = []
    for (let start = 0; start < bytes.length; start += page) {
      const end = start + page
      if (bytes.subarray(start, end).every(byte => byte === 0)) continue
      const last = segments.at(-1)
      if (last === undefined || last.start + last.bytes.length < start)
        segments.push({ memory, start, bytes: bytes.slice(start, end) })
      else segments[segments.length - 1] = { ...last, bytes: bytes.slice(last.start, end) }
    }
    return segments
  })
}

function render({ memory, start, bytes }: Segment): string {
  return `memory ${memory}, byte ${start}: ${Buffer.from(bytes).toString('hex')}`
}
