/** Why an initialization failed, in one sentence, and the wasm functions that were on the stack. */

import { shorten, toLine } from '../../wasm/errors.ts'
import { type Frame, InitializationError, type InitializationErrorCode } from '../../wizer/errors.ts'
import { findAbortCause } from './known-aborts.ts'
import { demangleRust } from './rust-names.ts'

/** Frames of a stack that are shown. */
const shownFrames = 20

/** Characters of the name of a frame that are shown. */
const shownName = 200

/**
 * Says what an instance threw. Offsets of its trace are those of the code that ran.
 * @param doing what was being done, such as `call \`wizer.initialize\``
 */
export function explainThrown(thrown: unknown, doing: string): InitializationError {
  const trace = readTrace(thrown)
  const fail = (code: InitializationErrorCode, found: string) =>
    new InitializationError(code, `cannot ${doing}: ${found}`, { trace })
  if (thrown instanceof WebAssembly.RuntimeError) return fail('trap', `it trapped: ${describeTrap(thrown, trace)}`)
  if (thrown instanceof RangeError && /call stack/.test(thrown.message))
    return fail('trap', 'it trapped: the call stack is exhausted (64 MiB), expected recursion that ends')
  if (thrown instanceof RangeError) return fail('out-of-memory', thrown.message)
  if (thrown instanceof WebAssembly.LinkError) return fail('preload', thrown.message)
  if (isWasmException(thrown)) return fail('exception', 'it threw an exception that it does not catch')
  return fail('host', thrown instanceof Error ? thrown.message : String(thrown))
}

/** V8's words, and which language gave up where the module trapped on purpose. */
function describeTrap({ message }: WebAssembly.RuntimeError, trace: readonly Frame[]): string {
  const cause = message === 'unreachable' ? findAbortCause(trace.map(({ name }) => name)) : undefined
  return cause === undefined ? message : `${message} (${cause})`
}

function isWasmException(thrown: unknown): boolean {
  const { Exception } = WebAssembly as unknown as { Exception?: new (...args: never[]) => object }
  return Exception !== undefined && thrown instanceof Exception
}

type V8Frame = {
  readonly name: string | undefined
  readonly module: string
  readonly index: string
  readonly offset: number
}

/**
 * Reads a line of a V8 stack, such as `    at f (wasm://wasm/1f:wasm-function[3]:0x2a)`; undefined where it is no wasm frame.
 * Names of functions and modules may hold anything, so one search from the end of the line finds each part: a pattern for all
 * of it tries every pair of places that look like a part.
 */
function readFrame(line: string): V8Frame | undefined {
  const place = /:wasm-function\[(\d{1,10})\]:0x([0-9a-f]{1,10})\)?$/.exec(line)
  if (!place || !line.trimStart().startsWith('at ')) return undefined
  const called = line.slice(0, place.index).trimStart().slice('at '.length)
  const nameEnd = called.lastIndexOf(' (wasm://')
  const module = nameEnd < 0 ? called : called.slice(nameEnd + ' ('.length)
  if (!module.startsWith('wasm://')) return undefined
  const name = nameEnd < 0 ? undefined : called.slice(0, nameEnd)
  return { name, module, index: place[1]!, offset: Number.parseInt(place[2]!, 16) }
}

/**
 * The wasm frames of a stack, innermost first. The outermost one is of the module that was called. Other modules are
 * preloads, and their offsets are not shown.
 */
function readTrace(thrown: unknown): readonly Frame[] {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  const found = stack.split('\n').flatMap(line => readFrame(line) ?? [])
  const trace = found.map(({ name, module, index, offset }) => {
    const shown = shorten(toLine(demangleRust(readName(name, module) ?? `function ${index}`)), shownName)
    if (module !== found.at(-1)!.module) return { name: `${shown} of another module` }
    return { name: shown, offset }
  })
  // The number of frames left out is not known: V8 stops collecting them too.
  return trace.length > shownFrames ? [...trace.slice(0, shownFrames), { name: '…' }] : trace
}

/**
 * V8 writes `module.function` where the name section names the module, whose address then has the name too. For a
 * function without a name it writes the module's name or nothing.
 */
function readName(name: string | undefined, module: string): string | undefined {
  const [, moduleName = ''] = /^wasm:\/\/wasm\/(.*)-[0-9a-f]+$/.exec(module) ?? []
  return name === undefined || name === moduleName ? undefined : name
}
