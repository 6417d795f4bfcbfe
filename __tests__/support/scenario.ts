/**
 * Checks the master property on a module of the fuzzer: an instance that was initialized and an instance of the output give
 * the same results, traps and state when their exports are called.
 */

import { findFunctionBodies } from '../../src/wasm/code/function-bodies.ts'
import { concatenate, encodeModule } from '../../src/wasm/encode.ts'
import { findSection, sectionIds } from '../../src/wasm/layout.ts'
import { type Module, parseModule } from '../../src/wasm/module.ts'
import { isRefType, type ValueType } from '../../src/wasm/types.ts'
import { Writer } from '../../src/wasm/writer.ts'
import { findForeignPart } from '../../src/wizer/compare/find-foreign-part.ts'
import { InitializationError, UnsupportedModuleError } from '../../src/wizer/errors.ts'
import type { Host } from '../../src/wizer/host.ts'
import { type RawOptions, segmentLayouts } from '../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { wizenModule } from '../../src/wizer/wizen.ts'
import type { FeatureSet } from './fuzzer.ts'
import { buildPreloads, ownGlobals, provideImports, signatureOf } from './imports.ts'
import { addMutations } from './mutations.ts'
import { randomFrom } from './ranges.ts'
import { describeValue, exposeState, findDifference, readState, type State } from './state.ts'
import { assemble } from './wat.ts'

/** The seed chooses all of it. */
export type Scenario = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly init: string
  /** Whether preloads provide the imports. Without them, calling an import ends the initialization. */
  readonly hasPreloads: boolean
  readonly options: RawOptions
  readonly seed: number
}

/** The result of a scenario that holds: `same`, or the code of the expected error. */
export type Outcome = string

export class PropertyError extends Error {
  override readonly name = 'PropertyError'
}

/** Seconds. Modules of the fuzzer limit their steps, so only a defect takes as long. */
const timeout = 20

/** Chooses options, an init function and a start function. Most imported globals become globals of the module. */
export function planScenario(generated: Uint8Array, seed: number, features: FeatureSet): Scenario {
  const random = randomFrom(~seed)
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const parsed = parseModule(generated)
  const owned = random() < 0.95 ? ownGlobals(parsed) : parsed
  const module = random() < 0.8 ? addMutations(owned, random, features) : owned
  const fitting = module.exports.filter(({ kind, index }) => kind === 'func' && fits(module, index))
  const start = random() < 0.2 ? pick(fitting) : undefined
  const startSection = start && [new Writer().u32(start.index).finish()]
  const hasMutations = fitting.some(({ name }) => name === 'wizer.initialize')
  return {
    bytes: concatenate(encodeModule(module, new Map(startSection ? [[sectionIds.start, startSection]] : []))),
    init: (hasMutations ? undefined : pick(fitting)?.name) ?? 'wizer.initialize',
    hasPreloads: random() < 0.75,
    options: {
      'segment-layout': pick(segmentLayouts) ?? 'raw',
      'keep-init-func': String(random() < 0.5),
      'max-segments': random() < 0.1 ? '4' : '10000',
      'wasm-relaxed-simd': 'true',
      timeout: String(timeout),
      'drop-init-code': String(random() < 0.5),
    },
    seed,
  }
}

function fits(module: Module, functionIndex: number): boolean {
  const { params, results } = signatureOf(module, module.functions[functionIndex])
  return params.length === 0 && results.length === 0
}

/**
 * Runs a scenario in V8 and in the engine.
 * @throws {PropertyError} if the two differ, or if the error is not the expected one
 */
export async function checkScenario(scenario: Scenario, host: Host): Promise<Outcome> {
  const { bytes, init, hasPreloads } = scenario
  const module = parseModule(bytes)
  const reference = runReference(module, scenario)
  const options = parseOptions({ ...scenario.options, 'init-func': init })
  const run = { preloads: hasPreloads ? buildPreloads(module) : [], wasi: undefined, measure: false }
  const result = await wizenModule(bytes, options, run, host).catch((error: unknown) => {
    if (error instanceof UnsupportedModuleError || error instanceof InitializationError) return error
    throw error
  })
  if (result instanceof Error) return checkRefusal(result, reference, module, scenario)
  if (reference.kind === 'failed') throw new PropertyError(`it succeeded, expected ${reference.code}`)
  checkCopied(module, parseModule(result.bytes), scenario)
  const foreign = findForeignPart(module, parseModule(result.bytes), options)
  if (foreign) throw new PropertyError(`${foreign} of the output is not of the input`)
  const output = startInstance(result.bytes, hasPreloads)
  if (output.kind === 'failed') throw new PropertyError(`the output does not start: ${output.code}`)
  compareStates('after the initialization', reference, output)
  const random = randomFrom(scenario.seed)
  for (const { name, kind, index } of parseModule(result.bytes).exports) {
    if (kind !== 'func') continue
    const { params } = signatureOf(module, module.functions[index])
    for (let time = 0; time < 2; time++) {
      const args = params.map(type => chooseArgument(type, random))
      const expected = reference.call(name, args)
      const found = output.call(name, args)
      // The depth of a recursion depends on the tier of V8's code.
      if (expected === exhausted || found === exhausted) return exhausted
      const call = `${name}(${args.map(describeValue).join(', ')})`
      if (expected !== found) throw new PropertyError(`${call} gives ${found}, expected ${expected}`)
    }
  }
  compareStates('after the calls', reference, output)
  return 'same'
}

/**
 * What the exported functions of an instance give, one after the other; that it does not start, where it does not.
 * @param init the export to call first; without it, the module is only instantiated
 */
export function traceCalls(bytes: Uint8Array<ArrayBuffer>, { hasPreloads, seed }: Scenario, init?: string): string[] {
  const started = startInstance(bytes, hasPreloads, init)
  if (started.kind === 'failed') return [`it does not start: ${started.code}`]
  const module = parseModule(bytes)
  const random = randomFrom(seed)
  return module.exports.flatMap(({ name, kind, index }) => {
    if (kind !== 'func') return []
    const args = signatureOf(module, module.functions[index]).params.map(type => chooseArgument(type, random))
    return [`${name}: ${started.call(name, args)}`]
  })
}

function compareStates(when: string, reference: Started, output: Started): void {
  const difference = findDifference(reference.state(), output.state())
  if (difference) throw new PropertyError(`${when}: ${difference}`)
}

type Started = {
  readonly kind: 'started'
  /** Renders the imports that a call calls, and its result. */
  call(name: string, args: readonly unknown[]): string
  state(): State
}

type Failed = { readonly kind: 'failed'; readonly code: string }

const exhausted = 'the stack is exhausted'

/** The errors with which the engine may end: the one of the initialization, or a refusal of the module or its state. */
function checkRefusal(
  { code, message }: UnsupportedModuleError | InitializationError,
  reference: Started | Failed,
  module: Module,
  { init, options }: Scenario,
): Outcome {
  const isRight =
    reference.kind === 'failed'
      ? reference.code === code || reference.code === exhausted
      : (code === 'init-function-missing' && !module.exports.some(({ name }) => name === init)) ||
        (code === 'segments' && module.data.length + module.memories.length > Number(options['max-segments'])) ||
        (code === 'state' && holdsObjects(module, reference.state()))
  if (isRight && message.startsWith('cannot ')) return code
  const expected = reference.kind === 'failed' ? reference.code : 'an output'
  throw new PropertyError(`the error is ${code} (${message}), expected ${expected}`)
}

/** Tells whether the state holds something that a constant expression cannot give, or would make anew. */
function holdsObjects(module: Module, { globals, tables }: State): boolean {
  const hasMutableTypes = module.types.some(
    ({ composite }) => 'fields' in composite && composite.fields.some(field => field.mutable),
  )
  const makesObjects = hasMutableTypes && module.elements.some(({ form }) => form === 'expressions')
  const references = [
    ...globals.filter((_, index) => isRefType(module.globals[index]?.type ?? 'i32')),
    ...tables.flat(),
  ]
  return makesObjects || references.includes('an object')
}

function runReference(module: Module, { bytes, hasPreloads, init }: Scenario): Started | Failed {
  const foreign = module.imports.find(({ kind }) => kind !== 'func' && kind !== 'tag')
  return foreign ? { kind: 'failed', code: `imported-${foreign.kind}` } : startInstance(bytes, hasPreloads, init)
}

/** @param init the export to call; without it, the module is only instantiated */
function startInstance(bytes: Uint8Array<ArrayBuffer>, hasPreloads: boolean, init?: string): Started | Failed {
  const log: string[] = []
  let endsAtImports = !hasPreloads && init !== undefined
  let isEnded = false
  const module = parseModule(bytes)
  const imports = provideImports(module, (name, args) => {
    log.push(`${name}(${args.map(describeValue).join(', ')})`)
    if (!endsAtImports) return
    isEnded = true
    trap()
  })
  let exports: WebAssembly.Exports
  try {
    ;({ exports } = new WebAssembly.Instance(new WebAssembly.Module(exposeState(bytes)), imports))
    const initialize = exports[init ?? '']
    if (typeof initialize === 'function') initialize()
  } catch (error) {
    if (error instanceof WebAssembly.LinkError || error instanceof TypeError) return { kind: 'failed', code: 'import' }
    return { kind: 'failed', code: isEnded ? 'import-called' : codeOf(error) }
  }
  endsAtImports = false
  return {
    kind: 'started',
    state: () => readState(module, exports),
    call(name, args) {
      log.length = 0
      const result = attempt(() => describeValue((exports[name] as (...args: unknown[]) => unknown)(...args)))
      return result === exhausted ? exhausted : [...log, result].join(' ')
    },
  }
}

const trapModule = new WebAssembly.Module(await assemble('(module (func (export "trap") unreachable))'))

/** Ends the initialization with a trap, which no exception handler of a module catches. */
const trap = new WebAssembly.Instance(trapModule).exports.trap as () => never

function attempt(call: () => string): string {
  try {
    return call()
  } catch (error) {
    return error instanceof WebAssembly.RuntimeError || error instanceof TypeError ? String(error) : codeOf(error)
  }
}

const { Exception } = WebAssembly as unknown as { readonly Exception: new (...args: never[]) => object }

function codeOf(error: unknown): string {
  if (error instanceof WebAssembly.RuntimeError) return 'trap'
  if (error instanceof RangeError) return exhausted
  if (error instanceof Exception) return 'exception'
  throw error
}

/** Checks that the output has a byte-for-byte copy of everything that initialization does not change, or no more of the code. */
function checkCopied(input: Module, output: Module, { init, options }: Scenario): void {
  const { type, import: imports, function: functions, tag } = sectionIds
  for (const id of [type, imports, functions, tag])
    if (Buffer.compare(sectionBytes(input, id), sectionBytes(output, id)) !== 0)
      throw new PropertyError(`section ${id} is not what it was`)
  const drops = options['drop-init-code'] === 'true'
  const [bodies, copies] = [bodiesOf(input), bodiesOf(output)]
  const other = bodies.findIndex((body, index) => copies[index] !== body && !(drops && copies[index] === shortest))
  if (other >= 0 || copies.length !== bodies.length) throw new PropertyError(`body ${other} is not what it was`)
  if (output.start !== undefined) throw new PropertyError('there still is a start function')
  const kept = input.exports.filter(({ name }) => name !== init || options['keep-init-func'] === 'true')
  const names = (exports: Module['exports']) =>
    exports.map(({ name, kind, index }) => `${kind} ${name} ${index}`).join()
  if (names(kept) !== names(output.exports)) throw new PropertyError(`the exports are ${names(output.exports)}`)
  const limits = ({ memories }: Module) =>
    memories.map(({ address, shared, max }) => `${address} ${shared} ${max}`).join()
  if (limits(input) !== limits(output)) throw new PropertyError(`the memories are ${limits(output)}`)
}

/** No locals, `unreachable` and `end`. */
const shortest = '00000b'

function bodiesOf(module: Module): string[] {
  const { starts, ends } = findFunctionBodies(module)
  return Array.from(starts, (start, body) => Buffer.from(module.bytes.subarray(start, ends[body])).toString('hex'))
}

function sectionBytes(module: Module, id: number): Uint8Array {
  const section = findSection(module, id)
  return module.bytes.subarray(section?.start ?? 0, section?.end ?? 0)
}

const integers: readonly number[] = [0, 1, 2, 5, 16, 127, 255, 1024, 65_535, 65_536, -1, -2, 2 ** 31 - 1, -(2 ** 31)]
const floats: readonly number[] = [0, -0, 1, -1.5, 1e10, 3.4e38, 5e-324, Number.NaN, Number.POSITIVE_INFINITY]

function chooseArgument(type: ValueType, random: () => number): unknown {
  const pick = (items: readonly number[]) => items[Math.floor(random() * items.length)] as number
  switch (type) {
    case 'i32':
      return pick(integers)
    case 'i64':
      return BigInt(pick(integers)) * (random() < 0.5 ? 1n : 2n ** 31n)
    case 'f32':
    case 'f64':
      return pick(floats)
    default:
      return null
  }
}
