/**
 * Runs the original Wizer 11 and our command with the same flags. Exports, globals, tables, memories and the results of
 * functions are the same; each intended difference has a row of its own.
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

const title = reference ? 'our command beside Wizer 11' : 'our command beside Wizer 11 (no binary for this platform)'

describe.skipIf(!reference)(title, () => {
  const wizer = reference ?? ours

  it.concurrent.for(named([...rows, ...wasiRows]))(
    'writes the same state, exports and results: %s',
    async ([, { wat, flags = init, calls = [], setting }]) => {
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
    },
  )

  it.concurrent.for(named(refused))(
    'refuses what Wizer refuses: %s',
    async ([, { wat, flags = init, setting, error }]) => {
      const bytes = await assemble(wat)
      const [theirs, mine] = await Promise.all([wizer, ours].map(command => runCommand(command, bytes, flags, setting)))
      expect(theirs?.output).toBeUndefined()
      expect(mine?.output).toBeUndefined()
      expect(mine?.stderr).toMatch(/^error: cannot /)
      expect(mine?.stderr).toMatch(error)
    },
  )

  it.concurrent.for(named(differences))('differs from Wizer on purpose: %s', async ([, row]) => {
    const { wat, flags = init, calls = [], gives = [], setting } = row
    const bytes = await assemble(wat)
    const [theirs, mine] = await Promise.all([
      runCommand(wizer, bytes, flags, setting),
      runCommand(ours, bytes, flags, setting),
    ])
    expect(answerOf(theirs)).toEqual(answerLike(row.reference))
    expect(answerOf(mine)).toEqual(answerLike(row.ours))
    const output = mine.output && new Instance(mine.output)
    expect(output ? calls.map(call => output.call(call)) : []).toEqual(gives)
    // Each row differs in more than its name: where both accept the module, they write different ones.
    expect(mine.output).not.toEqual(theirs.output ?? 'nothing')
  })

  const examples = ['endgame', 'spelling', 'holidays', 'sqlite']
  const layouts = ['compressed', 'raw', 'page'] as const
  /** The outputs of each example, which several tests look at. */
  const outputs = new Map(examples.map(name => [name, once(() => initializeExample(name))]))

  async function initializeExample(name: string) {
    const input = readFileSync(join(import.meta.dirname, `../examples/${name}/${name}.wasm`))
    const flags = ['-f', 'wizer.initialize', '--allow-wasi', '-r', '_start=wizer.resume']
    const [theirs, ...mine] = await Promise.all([
      runCommand(wizer, input, flags),
      ...layouts.map(layout => runCommand(ours, input, [...flags, '--segment-layout', layout])),
    ])
    return { input, expected: new Instance(succeeded(theirs)), found: mine.map(succeeded) }
  }

  it.concurrent.for(examples)(
    'writes an example that prints what its input prints: %s',
    { timeout: 120_000 },
    async name => {
      const { input, found } = await outputs.get(name)!()
      const printed = await Promise.all([input, ...found].map(runProgram))
      expect(printed).toEqual(Array(printed.length).fill(printed[0]))
      expect(printed[0]).not.toBe('')
    },
  )

  it.concurrent.for(examples)(
    'writes an example with the exports and memories of Wizer: %s',
    { timeout: 120_000 },
    async name => {
      const { expected, found } = await outputs.get(name)!()
      for (const output of found.map(bytes => new Instance(bytes))) {
        expect(output.names).toEqual(expected.names)
        expect(output.limits).toEqual(expected.limits)
      }
    },
  )

  // The hash map of `holidays` draws a seed, so its memory differs each time.
  it.concurrent.for(examples.filter(name => name !== 'holidays'))(
    'writes an example with the state of Wizer: %s',
    { timeout: 120_000 },
    async name => {
      const { expected, found } = await outputs.get(name)!()
      const [compressed, raw, page] = found.map(bytes => new Instance(bytes)) as [Instance, Instance, Instance]
      for (const output of [compressed, raw, page]) compare(expected, output)
      expect(page.segments.map(render)).toEqual(pagesOf(expected.state.memories).map(render))
      expect(raw.dataSize).toBeLessThanOrEqual(expected.dataSize)
    },
  )
})

function named<Named extends { readonly name: string }>(all: readonly Named[]): (readonly [string, Named])[] {
  return all.map(row => [row.name, row] as const)
}

/** Does the work when it is asked for the first time. */
function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined
  return () => {
    done ??= { result: work() }
    return done.result
  }
}

function compare(expected: Instance, found: Instance): void {
  expect(found.names).toEqual(expected.names)
  expect(found.limits).toEqual(expected.limits)
  expect(findDifference(expected.state, found.state)).toBeUndefined()
}

/** `accepts`, or what the command says instead. */
function answerOf({ output, stderr }: CommandRun): string {
  return output !== undefined && !/error/i.test(stderr) ? 'accepts' : stderr
}

function answerLike(answer: Difference['ours']): unknown {
  return answer === 'accepts' ? answer : expect.stringMatching(answer)
}

function succeeded({ output, stderr }: CommandRun): Uint8Array<ArrayBuffer> {
  if (!output) throw new Error(stderr)
  return output
}

type Segment = { readonly memory: number; readonly start: number; readonly bytes: Uint8Array }

/** An output, and an instance whose whole state can be read. */
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

  /** The active segments, as they are written. */
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

/** The segments of the layout `page`: every page that holds a byte other than zero, with adjacent pages joined. */
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
