/** Why an initialization failed, in one sentence, and the wasm functions that were on the stack. */

import { InitializationError, type InitializationErrorCode } from '../../wizer/errors.ts'

/** Frames of a stack that are shown. */
const shownFrames = 20

/**
 * Says what an instance threw.
 * @param doing what was being done, such as `call \`wizer.initialize\``
 * @param codeShift how much later code begins in the instrumented copy; `undefined` leaves offsets out
 */
export function explainThrown(thrown: unknown, doing: string, codeShift: number | undefined): InitializationError {
  const frames = readFrames(thrown, codeShift)
  const fail = (code: InitializationErrorCode, found: string) =>
    new InitializationError(code, `cannot ${doing}: ${found}`, { frames })
  if (thrown instanceof WebAssembly.RuntimeError) return fail('trap', `it trapped: ${thrown.message}`)
  if (thrown instanceof RangeError && /call stack/.test(thrown.message))
    return fail('trap', 'it trapped: the call stack is exhausted (64 MiB), expected recursion that ends')
  if (thrown instanceof RangeError) return fail('out-of-memory', thrown.message)
  if (thrown instanceof WebAssembly.LinkError) return fail('preload', thrown.message)
  if (isWasmException(thrown)) return fail('exception', 'it threw an exception that it does not catch')
  return fail('host', thrown instanceof Error ? thrown.message : String(thrown))
}

function isWasmException(thrown: unknown): boolean {
  const { Exception } = WebAssembly as unknown as { Exception?: new (...args: never[]) => object }
  return Exception !== undefined && thrown instanceof Exception
}

/**
 * The wasm frames of a V8 stack, such as `    at f (wasm://wasm/1f:wasm-function[3]:0x2a)`, innermost first. The
 * outermost frame is of the module that was called. Other modules are preloads, and their offsets are not shown.
 */
function readFrames(thrown: unknown, codeShift: number | undefined): string[] {
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  const found = stack.split('\n').flatMap(line => {
    const [, name, module, index, offset] =
      /^\s*at (?:(.*) \()?(wasm:\/\/.*):wasm-function\[(\d+)\]:0x([0-9a-f]+)\)?$/.exec(line) ?? []
    return index === undefined || offset === undefined ? [] : [{ name, module, index, offset }]
  })
  const frames = found.map(({ name, module, index, offset }) => {
    const isOwn = module === found.at(-1)?.module
    const place =
      codeShift === undefined || !isOwn
        ? ''
        : ` (at offset 0x${(Number.parseInt(offset, 16) - codeShift).toString(16)})`
    return `${readName(name, module) ?? `function ${index}`}${isOwn ? '' : ' of another module'}${place}`
  })
  // The number of frames left out is not known: V8 stops collecting them too.
  return frames.length > shownFrames ? [...frames.slice(0, shownFrames), '…'] : frames
}

/**
 * V8 writes `module.function` where the name section names the module, whose address then has the name too. For a
 * function without a name it writes the module's name or nothing.
 */
function readName(name: string | undefined, module: string | undefined): string | undefined {
  const [, moduleName = ''] = /^wasm:\/\/wasm\/(.*)-[0-9a-f]+$/.exec(module ?? '') ?? []
  return name === undefined || name === moduleName ? undefined : name
}
