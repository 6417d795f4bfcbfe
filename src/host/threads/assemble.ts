/** Has a thread assemble text, and says where the text is wrong. */

import { WasmError } from '../../wasm/errors.ts'
import type { Deadline } from '../../wizer/deadline.ts'
import type { TextFault } from '../../wizer/host.ts'
import { ask } from './ask.ts'
import type { Thread } from './thread-pool.ts'

/** Bytes. The assembler takes 3 s and 750 MB for so much. */
const largestText = 64 * 1024 * 1024

/**
 * @returns the module in the binary format
 * @throws {WasmError} `text` with the line and the column
 */
export async function assembleIn(
  thread: Thread,
  bytes: Uint8Array,
  deadline: Deadline,
): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length > largestText)
    throw new WasmError(
      'text',
      `the text has ${bytes.length} bytes, expected at most ${largestText}, or the binary format`,
      0,
    )
  // A copy, because the assembler reads all of the buffer that it is given, and these bytes may be a part of one.
  const text = new Uint8Array(bytes)
  const { result } = await ask(thread, {
    message: { kind: 'assemble', text },
    transferList: [text.buffer],
    expected: 'assembled',
    doing: 'assemble the text',
    deadline,
  })
  if (result instanceof Uint8Array) return result
  throw explain(bytes, result)
}

function explain(bytes: Uint8Array, { line, column, found }: TextFault): WasmError {
  const offset = findOffset(bytes, line, column)
  if (found.startsWith('unexpected token "component"'))
    return new WasmError('component', 'the text is that of a component, expected that of a core module', offset)
  const place = line === undefined ? '' : ` (line ${line}, column ${column})`
  return new WasmError('text', `the text is no module${place}: ${found}`, offset)
}

/** The offset of a place in the text, where lines and columns start from 1, and columns count bytes. */
function findOffset(bytes: Uint8Array, line = 1, column = 1): number {
  let start = 0
  for (let number = 1; number < line; number++) start = bytes.indexOf(newline, start) + 1
  return start + column - 1
}

const newline = '\n'.charCodeAt(0)
